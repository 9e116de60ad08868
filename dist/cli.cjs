#!/usr/bin/env node
"use strict";var m1=Object.create;var Sa=Object.defineProperty;var g1=Object.getOwnPropertyDescriptor;var y1=Object.getOwnPropertyNames;var h1=Object.getPrototypeOf,v1=Object.prototype.hasOwnProperty;var B=(n,e)=>()=>(e||n((e={exports:{}}).exports,e),e.exports),Ne=(n,e)=>{for(var r in e)Sa(n,r,{get:e[r],enumerable:!0})},b1=(n,e,r,t)=>{if(e&&typeof e=="object"||
typeof e=="function")for(let i of y1(e))!v1.call(n,i)&&i!==r&&Sa(n,i,{get:()=>e[i],enumerable:!(t=g1(e,i))||t.enumerable});return n};var je=(n,e,r)=>(r=n!=null?m1(h1(n)):{},b1(e||!n||!n.__esModule?Sa(r,"default",{value:n,enumerable:!0}):r,n));var J=B(Re=>{"use strict";var Ta=Symbol.for("yaml.alias"),Vp=Symbol.for("yaml.document"),jr=Symbol.for("yaml.map"),Mp=Symbol.for("yaml.pair"),za=Symbol.for("yam\
l.scalar"),$r=Symbol.for("yaml.seq"),it=Symbol.for("yaml.node.type"),k1=n=>!!n&&typeof n=="object"&&n[it]===Ta,O1=n=>!!n&&typeof n=="object"&&n[it]===Vp,A1=n=>!!n&&
typeof n=="object"&&n[it]===jr,R1=n=>!!n&&typeof n=="object"&&n[it]===Mp,Bp=n=>!!n&&typeof n=="object"&&n[it]===za,S1=n=>!!n&&typeof n=="object"&&n[it]===$r;function qp(n){
if(n&&typeof n=="object")switch(n[it]){case jr:case $r:return!0}return!1}function D1(n){if(n&&typeof n=="object")switch(n[it]){case Ta:case jr:case za:case $r:return!0}
return!1}var E1=n=>(Bp(n)||qp(n))&&!!n.anchor;Re.ALIAS=Ta;Re.DOC=Vp;Re.MAP=jr;Re.NODE_TYPE=it;Re.PAIR=Mp;Re.SCALAR=za;Re.SEQ=$r;Re.hasAnchor=E1;Re.isAlias=k1;Re.
isCollection=qp;Re.isDocument=O1;Re.isMap=A1;Re.isNode=D1;Re.isPair=R1;Re.isScalar=Bp;Re.isSeq=S1});var bi=B(Ca=>{"use strict";var Pe=J(),$e=Symbol("break visit"),Fp=Symbol("skip children"),We=Symbol("remove node");function Ir(n,e){let r=_p(e);Pe.isDocument(n)?
An(null,n.contents,r,Object.freeze([n]))===We&&(n.contents=null):An(null,n,r,Object.freeze([]))}Ir.BREAK=$e;Ir.SKIP=Fp;Ir.REMOVE=We;function An(n,e,r,t){let i=Up(
n,e,r,t);if(Pe.isNode(i)||Pe.isPair(i))return Gp(n,t,i),An(n,i,r,t);if(typeof i!="symbol"){if(Pe.isCollection(e)){t=Object.freeze(t.concat(e));for(let s=0;s<e.items.
length;++s){let l=An(s,e.items[s],r,t);if(typeof l=="number")s=l-1;else{if(l===$e)return $e;l===We&&(e.items.splice(s,1),s-=1)}}}else if(Pe.isPair(e)){t=Object.
freeze(t.concat(e));let s=An("key",e.key,r,t);if(s===$e)return $e;s===We&&(e.key=null);let l=An("value",e.value,r,t);if(l===$e)return $e;l===We&&(e.value=null)}}
return i}async function Vr(n,e){let r=_p(e);Pe.isDocument(n)?await Rn(null,n.contents,r,Object.freeze([n]))===We&&(n.contents=null):await Rn(null,n,r,Object.freeze(
[]))}Vr.BREAK=$e;Vr.SKIP=Fp;Vr.REMOVE=We;async function Rn(n,e,r,t){let i=await Up(n,e,r,t);if(Pe.isNode(i)||Pe.isPair(i))return Gp(n,t,i),Rn(n,i,r,t);if(typeof i!=
"symbol"){if(Pe.isCollection(e)){t=Object.freeze(t.concat(e));for(let s=0;s<e.items.length;++s){let l=await Rn(s,e.items[s],r,t);if(typeof l=="number")s=l-1;else{
if(l===$e)return $e;l===We&&(e.items.splice(s,1),s-=1)}}}else if(Pe.isPair(e)){t=Object.freeze(t.concat(e));let s=await Rn("key",e.key,r,t);if(s===$e)return $e;
s===We&&(e.key=null);let l=await Rn("value",e.value,r,t);if(l===$e)return $e;l===We&&(e.value=null)}}return i}function _p(n){return typeof n=="object"&&(n.Collection||
n.Node||n.Value)?Object.assign({Alias:n.Node,Map:n.Node,Scalar:n.Node,Seq:n.Node},n.Value&&{Map:n.Value,Scalar:n.Value,Seq:n.Value},n.Collection&&{Map:n.Collection,
Seq:n.Collection},n):n}function Up(n,e,r,t){if(typeof r=="function")return r(n,e,t);if(Pe.isMap(e))return r.Map?.(n,e,t);if(Pe.isSeq(e))return r.Seq?.(n,e,t);if(Pe.
isPair(e))return r.Pair?.(n,e,t);if(Pe.isScalar(e))return r.Scalar?.(n,e,t);if(Pe.isAlias(e))return r.Alias?.(n,e,t)}function Gp(n,e,r){let t=e[e.length-1];if(Pe.
isCollection(t))t.items[n]=r;else if(Pe.isPair(t))n==="key"?t.key=r:t.value=r;else if(Pe.isDocument(t))t.contents=r;else{let i=Pe.isAlias(t)?"alias":"scalar";throw new Error(
`Cannot replace node with ${i} parent`)}}Ca.visit=Ir;Ca.visitAsync=Vr});var La=B(Hp=>{"use strict";var Kp=J(),T1=bi(),z1={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},C1=n=>n.replace(/[!,[\]{}]/g,e=>z1[e]),wi=class n{constructor(e,r){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},n.defaultYaml,e),this.tags=Object.assign({},n.defaultTags,r)}clone(){let e=new n(this.yaml,this.tags);
return e.docStart=this.docStart,e}atDocument(){let e=new n(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.
atNextDocument=!1,this.yaml={explicit:n.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},n.defaultTags);break}return e}add(e,r){this.atNextDocument&&
(this.yaml={explicit:n.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},n.defaultTags),this.atNextDocument=!1);let t=e.trim().split(/[ \t]+/),i=t.
shift();switch(i){case"%TAG":{if(t.length!==2&&(r(0,"%TAG directive should contain exactly two parts"),t.length<2))return!1;let[s,l]=t;return this.tags[s]=l,!0}case"\
%YAML":{if(this.yaml.explicit=!0,t.length!==1)return r(0,"%YAML directive should contain exactly one part"),!1;let[s]=t;if(s==="1.1"||s==="1.2")return this.yaml.
version=s,!0;{let l=/^\d+\.\d+$/.test(s);return r(6,`Unsupported YAML version ${s}`,l),!1}}default:return r(0,`Unknown directive ${i}`,!0),!1}}tagName(e,r){if(e===
"!")return"!";if(e[0]!=="!")return r(`Not a valid tag: ${e}`),null;if(e[1]==="<"){let l=e.slice(2,-1);return l==="!"||l==="!!"?(r(`Verbatim tags aren't resolved\
, so ${e} is invalid.`),null):(e[e.length-1]!==">"&&r("Verbatim tags must end with a >"),l)}let[,t,i]=e.match(/^(.*!)([^!]*)$/s);i||r(`The ${e} tag has no suffi\
x`);let s=this.tags[t];if(s)try{return s+decodeURIComponent(i)}catch(l){return r(String(l)),null}return t==="!"?e:(r(`Could not resolve tag: ${e}`),null)}tagString(e){
for(let[r,t]of Object.entries(this.tags))if(e.startsWith(t))return r+C1(e.substring(t.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let r=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],t=Object.entries(this.tags),i;if(e&&t.length>0&&Kp.isNode(e.contents)){let s={};T1.visit(e.contents,(l,o)=>{Kp.isNode(o)&&
o.tag&&(s[o.tag]=!0)}),i=Object.keys(s)}else i=[];for(let[s,l]of t)s==="!!"&&l==="tag:yaml.org,2002:"||(!e||i.some(o=>o.startsWith(l)))&&r.push(`%TAG ${s} ${l}`);
return r.join(`
`)}};wi.defaultYaml={explicit:!1,version:"1.2"};wi.defaultTags={"!!":"tag:yaml.org,2002:"};Hp.Directives=wi});var Mr=B(Pi=>{"use strict";var Zp=J(),L1=bi();function N1(n){if(/[\x00-\x19\s,[\]{}]/.test(n)){let r=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(n)}`;throw new Error(r)}return!0}function Wp(n){let e=new Set;return L1.visit(n,{Value(r,t){t.anchor&&e.add(t.anchor)}}),e}function Yp(n,e){for(let r=1;;++r){
let t=`${n}${r}`;if(!e.has(t))return t}}function j1(n,e){let r=[],t=new Map,i=null;return{onAnchor:s=>{r.push(s),i??(i=Wp(n));let l=Yp(e,i);return i.add(l),l},setAnchors:()=>{
for(let s of r){let l=t.get(s);if(typeof l=="object"&&l.anchor&&(Zp.isScalar(l.node)||Zp.isCollection(l.node)))l.node.anchor=l.anchor;else{let o=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw o.source=s,o}}},sourceObjects:t}}Pi.anchorIsValid=N1;Pi.anchorNames=Wp;Pi.createNodeAnchors=j1;Pi.
findNewAnchor=Yp});var Na=B(Jp=>{"use strict";function ki(n,e,r,t){if(t&&typeof t=="object")if(Array.isArray(t))for(let i=0,s=t.length;i<s;++i){let l=t[i],o=ki(n,t,String(i),l);o===
void 0?delete t[i]:o!==l&&(t[i]=o)}else if(t instanceof Map)for(let i of Array.from(t.keys())){let s=t.get(i),l=ki(n,t,i,s);l===void 0?t.delete(i):l!==s&&t.set(
i,l)}else if(t instanceof Set)for(let i of Array.from(t)){let s=ki(n,t,i,i);s===void 0?t.delete(i):s!==i&&(t.delete(i),t.add(s))}else for(let[i,s]of Object.entries(
t)){let l=ki(n,t,i,s);l===void 0?delete t[i]:l!==s&&(t[i]=l)}return n.call(e,r,t)}Jp.applyReviver=ki});var yt=B(Xp=>{"use strict";var $1=J();function Qp(n,e,r){if(Array.isArray(n))return n.map((t,i)=>Qp(t,String(i),r));if(n&&typeof n.toJSON=="function"){if(!r||!$1.
hasAnchor(n))return n.toJSON(e,r);let t={aliasCount:0,count:1,res:void 0};r.anchors.set(n,t),r.onCreate=s=>{t.res=s,delete r.onCreate};let i=n.toJSON(e,r);return r.
onCreate&&r.onCreate(i),i}return typeof n=="bigint"&&!r?.keep?Number(n):n}Xp.toJS=Qp});var Br=B(em=>{"use strict";var I1=Na(),xp=J(),V1=yt(),ja=class{constructor(e){Object.defineProperty(this,xp.NODE_TYPE,{value:e})}clone(){let e=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:r,maxAliasCount:t,onAnchor:i,reviver:s}={}){
if(!xp.isDocument(e))throw new TypeError("A document argument is required");let l={anchors:new Map,doc:e,keep:!0,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof t==
"number"?t:100},o=V1.toJS(this,"",l);if(typeof i=="function")for(let{count:c,res:y}of l.anchors.values())i(y,c);return typeof s=="function"?I1.applyReviver(s,{"":o},
"",o):o}};em.NodeBase=ja});var Oi=B(tm=>{"use strict";var M1=Mr(),B1=bi(),Sn=J(),q1=Br(),F1=yt(),$a=class extends q1.NodeBase{constructor(e){super(Sn.ALIAS),this.source=e,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,r){if(r?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let t;r?.aliasResolveCache?t=r.aliasResolveCache:(t=[],B1.visit(e,{Node:(s,l)=>{(Sn.isAlias(l)||Sn.hasAnchor(l))&&t.push(l)}}),r&&(r.aliasResolveCache=t));let i;
for(let s of t){if(s===this)break;s.anchor===this.source&&(i=s)}if(i&&r){let{anchors:s,doc:l,maxAliasCount:o}=r,c=s.get(i);if(c||(F1.toJS(i,null,r),c=s.get(i)),
c?.res===void 0){let y="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(y)}if(o>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
qr(l,i,s)),c.count*c.aliasCount>o)){let y="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(y)}}return i}toJSON(e,r){if(!r)
return{source:this.source};let t=this.resolve(r.doc,r);if(!t){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
i)}return r.anchors.get(t).res}toString(e,r,t){let i=`*${this.source}`;if(e){if(M1.anchorIsValid(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){
let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(e.implicitKey)return`${i} `}return i}};function qr(n,e,r){
if(Sn.isAlias(e)){let t=e.resolve(n),i=r&&t&&r.get(t);return i?i.count*i.aliasCount:0}else if(Sn.isCollection(e)){let t=0;for(let i of e.items){let s=qr(n,i,r);
s>t&&(t=s)}return t}else if(Sn.isPair(e)){let t=qr(n,e.key,r),i=qr(n,e.value,r);return Math.max(t,i)}return 1}tm.Alias=$a});var ge=B(Ia=>{"use strict";var _1=J(),U1=Br(),G1=yt(),K1=n=>!n||typeof n!="function"&&typeof n!="object",ht=class extends U1.NodeBase{constructor(e){super(_1.SCALAR),
this.value=e}toJSON(e,r){return r?.keep?this.value:G1.toJS(this.value,e,r)}toString(){return String(this.value)}};ht.BLOCK_FOLDED="BLOCK_FOLDED";ht.BLOCK_LITERAL=
"BLOCK_LITERAL";ht.PLAIN="PLAIN";ht.QUOTE_DOUBLE="QUOTE_DOUBLE";ht.QUOTE_SINGLE="QUOTE_SINGLE";Ia.Scalar=ht;Ia.isScalarValue=K1});var Ai=B(im=>{"use strict";var H1=Oi(),Vt=J(),nm=ge(),Z1="tag:yaml.org,2002:";function W1(n,e,r){if(e){let t=r.filter(s=>s.tag===e),i=t.find(s=>!s.format)??t[0];
if(!i)throw new Error(`Tag ${e} not found`);return i}return r.find(t=>t.identify?.(n)&&!t.format)}function Y1(n,e,r){if(Vt.isDocument(n)&&(n=n.contents),Vt.isNode(
n))return n;if(Vt.isPair(n)){let w=r.schema[Vt.MAP].createNode?.(r.schema,null,r);return w.items.push(n),w}(n instanceof String||n instanceof Number||n instanceof
Boolean||typeof BigInt<"u"&&n instanceof BigInt)&&(n=n.valueOf());let{aliasDuplicateObjects:t,onAnchor:i,onTagObj:s,schema:l,sourceObjects:o}=r,c;if(t&&n&&typeof n==
"object"){if(c=o.get(n),c)return c.anchor??(c.anchor=i(n)),new H1.Alias(c.anchor);c={anchor:null,node:null},o.set(n,c)}e?.startsWith("!!")&&(e=Z1+e.slice(2));let y=W1(
n,e,l.tags);if(!y){if(n&&typeof n.toJSON=="function"&&(n=n.toJSON()),!n||typeof n!="object"){let w=new nm.Scalar(n);return c&&(c.node=w),w}y=n instanceof Map?l[Vt.
MAP]:Symbol.iterator in Object(n)?l[Vt.SEQ]:l[Vt.MAP]}s&&(s(y),delete r.onTagObj);let v=y?.createNode?y.createNode(r.schema,n,r):typeof y?.nodeClass?.from=="fun\
ction"?y.nodeClass.from(r.schema,n,r):new nm.Scalar(n);return e?v.tag=e:y.default||(v.tag=y.tag),c&&(c.node=v),v}im.createNode=Y1});var _r=B(Fr=>{"use strict";var J1=Ai(),Ye=J(),Q1=Br();function Va(n,e,r){let t=r;for(let i=e.length-1;i>=0;--i){let s=e[i];if(typeof s=="number"&&Number.isInteger(
s)&&s>=0){let l=[];l[s]=t,t=l}else t=new Map([[s,t]])}return J1.createNode(t,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:n,sourceObjects:new Map})}var rm=n=>n==null||typeof n=="object"&&!!n[Symbol.iterator]().next().done,Ma=class extends Q1.
NodeBase{constructor(e,r){super(e),Object.defineProperty(this,"schema",{value:r,configurable:!0,enumerable:!1,writable:!0})}clone(e){let r=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(r.schema=e),r.items=r.items.map(t=>Ye.isNode(t)||Ye.isPair(t)?t.clone(e):t),this.range&&
(r.range=this.range.slice()),r}addIn(e,r){if(rm(e))this.add(r);else{let[t,...i]=e,s=this.get(t,!0);if(Ye.isCollection(s))s.addIn(i,r);else if(s===void 0&&this.schema)
this.set(t,Va(this.schema,i,r));else throw new Error(`Expected YAML collection at ${t}. Remaining path: ${i}`)}}deleteIn(e){let[r,...t]=e;if(t.length===0)return this.
delete(r);let i=this.get(r,!0);if(Ye.isCollection(i))return i.deleteIn(t);throw new Error(`Expected YAML collection at ${r}. Remaining path: ${t}`)}getIn(e,r){let[
t,...i]=e,s=this.get(t,!0);return i.length===0?!r&&Ye.isScalar(s)?s.value:s:Ye.isCollection(s)?s.getIn(i,r):void 0}hasAllNullValues(e){return this.items.every(r=>{
if(!Ye.isPair(r))return!1;let t=r.value;return t==null||e&&Ye.isScalar(t)&&t.value==null&&!t.commentBefore&&!t.comment&&!t.tag})}hasIn(e){let[r,...t]=e;if(t.length===
0)return this.has(r);let i=this.get(r,!0);return Ye.isCollection(i)?i.hasIn(t):!1}setIn(e,r){let[t,...i]=e;if(i.length===0)this.set(t,r);else{let s=this.get(t,!0);
if(Ye.isCollection(s))s.setIn(i,r);else if(s===void 0&&this.schema)this.set(t,Va(this.schema,i,r));else throw new Error(`Expected YAML collection at ${t}. Remai\
ning path: ${i}`)}}};Fr.Collection=Ma;Fr.collectionFromPath=Va;Fr.isEmptyPath=rm});var Ri=B(Ur=>{"use strict";var X1=n=>n.replace(/^(?!$)(?: $)?/gm,"#");function Ba(n,e){return/^\n+$/.test(n)?n.substring(1):e?n.replace(/^(?! *$)/gm,e):n}var x1=(n,e,r)=>n.
endsWith(`
`)?Ba(r,e):r.includes(`
`)?`
`+Ba(r,e):(n.endsWith(" ")?"":" ")+r;Ur.indentComment=Ba;Ur.lineComment=x1;Ur.stringifyComment=X1});var lm=B(Si=>{"use strict";var eO="flow",qa="block",Gr="quoted";function tO(n,e,r="flow",{indentAtStart:t,lineWidth:i=80,minContentWidth:s=20,onFold:l,onOverflow:o}={}){
if(!i||i<0)return n;i<s&&(s=0);let c=Math.max(1+s,1+i-e.length);if(n.length<=c)return n;let y=[],v={},w=i-e.length;typeof t=="number"&&(t>i-Math.max(2,s)?y.push(
0):w=i-t);let b,k,D=!1,P=-1,R=-1,z=-1;r===qa&&(P=sm(n,P,e.length),P!==-1&&(w=P+c));for(let L;L=n[P+=1];){if(r===Gr&&L==="\\"){switch(R=P,n[P+1]){case"x":P+=3;break;case"\
u":P+=5;break;case"U":P+=9;break;default:P+=1}z=P}if(L===`
`)r===qa&&(P=sm(n,P,e.length)),w=P+e.length+c,b=void 0;else{if(L===" "&&k&&k!==" "&&k!==`
`&&k!=="	"){let I=n[P+1];I&&I!==" "&&I!==`
`&&I!=="	"&&(b=P)}if(P>=w)if(b)y.push(b),w=b+c,b=void 0;else if(r===Gr){for(;k===" "||k==="	";)k=L,L=n[P+=1],D=!0;let I=P>z+1?P-2:R-1;if(v[I])return n;y.push(I),
v[I]=!0,w=I+c,b=void 0}else D=!0}k=L}if(D&&o&&o(),y.length===0)return n;l&&l();let T=n.slice(0,y[0]);for(let L=0;L<y.length;++L){let I=y[L],V=y[L+1]||n.length;I===
0?T=`
${e}${n.slice(0,V)}`:(r===Gr&&v[I]&&(T+=`${n[I]}\\`),T+=`
${e}${n.slice(I+1,V)}`)}return T}function sm(n,e,r){let t=e,i=e+1,s=n[i];for(;s===" "||s==="	";)if(e<i+r)s=n[++e];else{do s=n[++e];while(s&&s!==`
`);t=e,i=e+1,s=n[i]}return t}Si.FOLD_BLOCK=qa;Si.FOLD_FLOW=eO;Si.FOLD_QUOTED=Gr;Si.foldFlowLines=tO});var Ei=B(om=>{"use strict";var Ke=ge(),vt=lm(),Hr=(n,e)=>({indentAtStart:e?n.indent.length:n.indentAtStart,lineWidth:n.options.lineWidth,minContentWidth:n.options.
minContentWidth}),Zr=n=>/^(%|---|\.\.\.)/m.test(n);function nO(n,e,r){if(!e||e<0)return!1;let t=e-r,i=n.length;if(i<=t)return!1;for(let s=0,l=0;s<i;++s)if(n[s]===
`
`){if(s-l>t)return!0;if(l=s+1,i-l<=t)return!1}return!0}function Di(n,e){let r=JSON.stringify(n);if(e.options.doubleQuotedAsJSON)return r;let{implicitKey:t}=e,i=e.
options.doubleQuotedMinMultiLineLength,s=e.indent||(Zr(n)?"  ":""),l="",o=0;for(let c=0,y=r[c];y;y=r[++c])if(y===" "&&r[c+1]==="\\"&&r[c+2]==="n"&&(l+=r.slice(o,
c)+"\\ ",c+=1,o=c,y="\\"),y==="\\")switch(r[c+1]){case"u":{l+=r.slice(o,c);let v=r.substr(c+2,4);switch(v){case"0000":l+="\\0";break;case"0007":l+="\\a";break;case"\
000b":l+="\\v";break;case"001b":l+="\\e";break;case"0085":l+="\\N";break;case"00a0":l+="\\_";break;case"2028":l+="\\L";break;case"2029":l+="\\P";break;default:v.
substr(0,2)==="00"?l+="\\x"+v.substr(2):l+=r.substr(c,6)}c+=5,o=c+1}break;case"n":if(t||r[c+2]==='"'||r.length<i)c+=1;else{for(l+=r.slice(o,c)+`

`;r[c+2]==="\\"&&r[c+3]==="n"&&r[c+4]!=='"';)l+=`
`,c+=2;l+=s,r[c+2]===" "&&(l+="\\"),c+=1,o=c+1}break;default:c+=1}return l=o?l+r.slice(o):r,t?l:vt.foldFlowLines(l,s,vt.FOLD_QUOTED,Hr(e,!1))}function Fa(n,e){if(e.
options.singleQuote===!1||e.implicitKey&&n.includes(`
`)||/[ \t]\n|\n[ \t]/.test(n))return Di(n,e);let r=e.indent||(Zr(n)?"  ":""),t="'"+n.replace(/'/g,"''").replace(/\n+/g,`$&
${r}`)+"'";return e.implicitKey?t:vt.foldFlowLines(t,r,vt.FOLD_FLOW,Hr(e,!1))}function Dn(n,e){let{singleQuote:r}=e.options,t;if(r===!1)t=Di;else{let i=n.includes(
'"'),s=n.includes("'");i&&!s?t=Fa:s&&!i?t=Di:t=r?Fa:Di}return t(n,e)}var _a;try{_a=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{_a=/\n+(?!\n|$)/g}function Kr({comment:n,type:e,value:r},t,i,s){let{blockQuote:l,commentString:o,lineWidth:c}=t.options;if(!l||/\n[\t ]+$/.test(
r))return Dn(r,t);let y=t.indent||(t.forceBlockIndent||Zr(r)?"  ":""),v=l==="literal"?!0:l==="folded"||e===Ke.Scalar.BLOCK_FOLDED?!1:e===Ke.Scalar.BLOCK_LITERAL?
!0:!nO(r,c,y.length);if(!r)return v?`|
`:`>
`;let w,b;for(b=r.length;b>0;--b){let V=r[b-1];if(V!==`
`&&V!=="	"&&V!==" ")break}let k=r.substring(b),D=k.indexOf(`
`);D===-1?w="-":r===k||D!==k.length-1?(w="+",s&&s()):w="",k&&(r=r.slice(0,-k.length),k[k.length-1]===`
`&&(k=k.slice(0,-1)),k=k.replace(_a,`$&${y}`));let P=!1,R,z=-1;for(R=0;R<r.length;++R){let V=r[R];if(V===" ")P=!0;else if(V===`
`)z=R;else break}let T=r.substring(0,z<R?z+1:R);T&&(r=r.substring(T.length),T=T.replace(/\n+/g,`$&${y}`));let I=(P?y?"2":"1":"")+w;if(n&&(I+=" "+o(n.replace(/ ?[\r\n]+/g,
" ")),i&&i()),!v){let V=r.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${y}`),F=!1,Q=Hr(t,!0);l!=="folded"&&e!==Ke.Scalar.BLOCK_FOLDED&&(Q.onOverflow=
()=>{F=!0});let q=vt.foldFlowLines(`${T}${V}${k}`,y,vt.FOLD_BLOCK,Q);if(!F)return`>${I}
${y}${q}`}return r=r.replace(/\n+/g,`$&${y}`),`|${I}
${y}${T}${r}${k}`}function iO(n,e,r,t){let{type:i,value:s}=n,{actualString:l,implicitKey:o,indent:c,indentStep:y,inFlow:v}=e;if(o&&s.includes(`
`)||v&&/[[\]{},]/.test(s))return Dn(s,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return o||v||!s.includes(
`
`)?Dn(s,e):Kr(n,e,r,t);if(!o&&!v&&i!==Ke.Scalar.PLAIN&&s.includes(`
`))return Kr(n,e,r,t);if(Zr(s)){if(c==="")return e.forceBlockIndent=!0,Kr(n,e,r,t);if(o&&c===y)return Dn(s,e)}let w=s.replace(/\n+/g,`$&
${c}`);if(l){let b=P=>P.default&&P.tag!=="tag:yaml.org,2002:str"&&P.test?.test(w),{compat:k,tags:D}=e.doc.schema;if(D.some(b)||k?.some(b))return Dn(s,e)}return o?
w:vt.foldFlowLines(w,c,vt.FOLD_FLOW,Hr(e,!1))}function rO(n,e,r,t){let{implicitKey:i,inFlow:s}=e,l=typeof n.value=="string"?n:Object.assign({},n,{value:String(n.
value)}),{type:o}=n;o!==Ke.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(l.value)&&(o=Ke.Scalar.QUOTE_DOUBLE);let c=v=>{switch(v){case Ke.
Scalar.BLOCK_FOLDED:case Ke.Scalar.BLOCK_LITERAL:return i||s?Dn(l.value,e):Kr(l,e,r,t);case Ke.Scalar.QUOTE_DOUBLE:return Di(l.value,e);case Ke.Scalar.QUOTE_SINGLE:
return Fa(l.value,e);case Ke.Scalar.PLAIN:return iO(l,e,r,t);default:return null}},y=c(o);if(y===null){let{defaultKeyType:v,defaultStringType:w}=e.options,b=i&&
v||w;if(y=c(b),y===null)throw new Error(`Unsupported default string type ${b}`)}return y}om.stringifyString=rO});var Ti=B(Ua=>{"use strict";var sO=Mr(),bt=J(),lO=Ri(),oO=Ei();function aO(n,e){let r=Object.assign({blockQuote:!0,commentString:lO.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},n.schema.toStringOptions,e),t;switch(r.collectionStyle){case"\
block":t=!1;break;case"flow":t=!0;break;default:t=null}return{anchors:new Set,doc:n,flowCollectionPadding:r.flowCollectionPadding?" ":"",indent:"",indentStep:typeof r.
indent=="number"?" ".repeat(r.indent):"  ",inFlow:t,options:r}}function uO(n,e){if(e.tag){let i=n.filter(s=>s.tag===e.tag);if(i.length>0)return i.find(s=>s.format===
e.format)??i[0]}let r,t;if(bt.isScalar(e)){t=e.value;let i=n.filter(s=>s.identify?.(t));if(i.length>1){let s=i.filter(l=>l.test);s.length>0&&(i=s)}r=i.find(s=>s.
format===e.format)??i.find(s=>!s.format)}else t=e,r=n.find(i=>i.nodeClass&&t instanceof i.nodeClass);if(!r){let i=t?.constructor?.name??(t===null?"null":typeof t);
throw new Error(`Tag not resolved for ${i} value`)}return r}function fO(n,e,{anchors:r,doc:t}){if(!t.directives)return"";let i=[],s=(bt.isScalar(n)||bt.isCollection(
n))&&n.anchor;s&&sO.anchorIsValid(s)&&(r.add(s),i.push(`&${s}`));let l=n.tag??(e.default?null:e.tag);return l&&i.push(t.directives.tagString(l)),i.join(" ")}function cO(n,e,r,t){
if(bt.isPair(n))return n.toString(e,r,t);if(bt.isAlias(n)){if(e.doc.directives)return n.toString(e);if(e.resolvedAliases?.has(n))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.add(n):e.resolvedAliases=new Set([n]),n=n.resolve(e.doc)}let i,s=bt.isNode(n)?
n:e.doc.createNode(n,{onTagObj:c=>i=c});i??(i=uO(e.doc.schema.tags,s));let l=fO(s,i,e);l.length>0&&(e.indentAtStart=(e.indentAtStart??0)+l.length+1);let o=typeof i.
stringify=="function"?i.stringify(s,e,r,t):bt.isScalar(s)?oO.stringifyString(s,e,r,t):s.toString(e,r,t);return l?bt.isScalar(s)||o[0]==="{"||o[0]==="["?`${l} ${o}`:
`${l}
${e.indent}${o}`:o}Ua.createStringifyContext=aO;Ua.stringify=cO});var cm=B(fm=>{"use strict";var rt=J(),am=ge(),um=Ti(),zi=Ri();function dO({key:n,value:e},r,t,i){let{allNullValues:s,doc:l,indent:o,indentStep:c,options:{commentString:y,
indentSeq:v,simpleKeys:w}}=r,b=rt.isNode(n)&&n.comment||null;if(w){if(b)throw new Error("With simple keys, key nodes cannot have comments");if(rt.isCollection(n)||
!rt.isNode(n)&&typeof n=="object"){let Q="With simple keys, collection cannot be used as a key value";throw new Error(Q)}}let k=!w&&(!n||b&&e==null&&!r.inFlow||
rt.isCollection(n)||(rt.isScalar(n)?n.type===am.Scalar.BLOCK_FOLDED||n.type===am.Scalar.BLOCK_LITERAL:typeof n=="object"));r=Object.assign({},r,{allNullValues:!1,
implicitKey:!k&&(w||!s),indent:o+c});let D=!1,P=!1,R=um.stringify(n,r,()=>D=!0,()=>P=!0);if(!k&&!r.inFlow&&R.length>1024){if(w)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");k=!0}if(r.inFlow){if(s||e==null)return D&&t&&t(),R===""?"?":k?`? ${R}`:R}else if(s&&!w||e==null&&
k)return R=`? ${R}`,b&&!D?R+=zi.lineComment(R,r.indent,y(b)):P&&i&&i(),R;D&&(b=null),k?(b&&(R+=zi.lineComment(R,r.indent,y(b))),R=`? ${R}
${o}:`):(R=`${R}:`,b&&(R+=zi.lineComment(R,r.indent,y(b))));let z,T,L;rt.isNode(e)?(z=!!e.spaceBefore,T=e.commentBefore,L=e.comment):(z=!1,T=null,L=null,e&&typeof e==
"object"&&(e=l.createNode(e))),r.implicitKey=!1,!k&&!b&&rt.isScalar(e)&&(r.indentAtStart=R.length+1),P=!1,!v&&c.length>=2&&!r.inFlow&&!k&&rt.isSeq(e)&&!e.flow&&
!e.tag&&!e.anchor&&(r.indent=r.indent.substring(2));let I=!1,V=um.stringify(e,r,()=>I=!0,()=>P=!0),F=" ";if(b||z||T){if(F=z?`
`:"",T){let Q=y(T);F+=`
${zi.indentComment(Q,r.indent)}`}V===""&&!r.inFlow?F===`
`&&L&&(F=`

`):F+=`
${r.indent}`}else if(!k&&rt.isCollection(e)){let Q=V[0],q=V.indexOf(`
`),be=q!==-1,gt=r.inFlow??e.flow??e.items.length===0;if(be||!gt){let kn=!1;if(be&&(Q==="&"||Q==="!")){let we=V.indexOf(" ");Q==="&"&&we!==-1&&we<q&&V[we+1]==="!"&&
(we=V.indexOf(" ",we+1)),(we===-1||q<we)&&(kn=!0)}kn||(F=`
${r.indent}`)}}else(V===""||V[0]===`
`)&&(F="");return R+=F+V,r.inFlow?I&&t&&t():L&&!I?R+=zi.lineComment(R,r.indent,y(L)):P&&i&&i(),R}fm.stringifyPair=dO});var Ka=B(Ga=>{"use strict";var dm=require("process");function pO(n,...e){n==="debug"&&console.log(...e)}function mO(n,e){(n==="debug"||n==="warn")&&(typeof dm.emitWarning==
"function"?dm.emitWarning(e):console.warn(e))}Ga.debug=pO;Ga.warn=mO});var Xr=B(Qr=>{"use strict";var Jr=J(),pm=ge(),Wr="<<",Yr={identify:n=>n===Wr||typeof n=="symbol"&&n.description===Wr,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new pm.Scalar(Symbol(Wr)),{addToJSMap:mm}),stringify:()=>Wr},gO=(n,e)=>(Yr.identify(e)||Jr.isScalar(e)&&(!e.type||e.type===
pm.Scalar.PLAIN)&&Yr.identify(e.value))&&n?.doc.schema.tags.some(r=>r.tag===Yr.tag&&r.default);function mm(n,e,r){let t=gm(n,r);if(Jr.isSeq(t))for(let i of t.items)
Ha(n,e,i);else if(Array.isArray(t))for(let i of t)Ha(n,e,i);else Ha(n,e,t)}function Ha(n,e,r){let t=gm(n,r);if(!Jr.isMap(t))throw new Error("Merge sources must \
be maps or map aliases");let i=t.toJSON(null,n,Map);for(let[s,l]of i)e instanceof Map?e.has(s)||e.set(s,l):e instanceof Set?e.add(s):Object.prototype.hasOwnProperty.
call(e,s)||Object.defineProperty(e,s,{value:l,writable:!0,enumerable:!0,configurable:!0});return e}function gm(n,e){return n&&Jr.isAlias(e)?e.resolve(n.doc,n):e}
Qr.addMergeToJSMap=mm;Qr.isMergeKey=gO;Qr.merge=Yr});var Wa=B(vm=>{"use strict";var yO=Ka(),ym=Xr(),hO=Ti(),hm=J(),Za=yt();function vO(n,e,{key:r,value:t}){if(hm.isNode(r)&&r.addToJSMap)r.addToJSMap(n,e,t);else if(ym.
isMergeKey(n,r))ym.addMergeToJSMap(n,e,t);else{let i=Za.toJS(r,"",n);if(e instanceof Map)e.set(i,Za.toJS(t,i,n));else if(e instanceof Set)e.add(i);else{let s=bO(
r,i,n),l=Za.toJS(t,s,n);s in e?Object.defineProperty(e,s,{value:l,writable:!0,enumerable:!0,configurable:!0}):e[s]=l}}return e}function bO(n,e,r){if(e===null)return"";
if(typeof e!="object")return String(e);if(hm.isNode(n)&&r?.doc){let t=hO.createStringifyContext(r.doc,{});t.anchors=new Set;for(let s of r.anchors.keys())t.anchors.
add(s.anchor);t.inFlow=!0,t.inStringifyKey=!0;let i=n.toString(t);if(!r.mapKeyWarned){let s=JSON.stringify(i);s.length>40&&(s=s.substring(0,36)+'..."'),yO.warn(
r.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),r.mapKeyWarned=
!0}return i}return JSON.stringify(e)}vm.addPairToJSMap=vO});var wt=B(Ya=>{"use strict";var bm=Ai(),wO=cm(),PO=Wa(),xr=J();function kO(n,e,r){let t=bm.createNode(n,void 0,r),i=bm.createNode(e,void 0,r);return new es(t,i)}
var es=class n{constructor(e,r=null){Object.defineProperty(this,xr.NODE_TYPE,{value:xr.PAIR}),this.key=e,this.value=r}clone(e){let{key:r,value:t}=this;return xr.
isNode(r)&&(r=r.clone(e)),xr.isNode(t)&&(t=t.clone(e)),new n(r,t)}toJSON(e,r){let t=r?.mapAsMap?new Map:{};return PO.addPairToJSMap(r,t,this)}toString(e,r,t){return e?.
doc?wO.stringifyPair(this,e,r,t):JSON.stringify(this)}};Ya.Pair=es;Ya.createPair=kO});var Ja=B(Pm=>{"use strict";var Mt=J(),wm=Ti(),ts=Ri();function OO(n,e,r){return(e.inFlow??n.flow?RO:AO)(n,e,r)}function AO({comment:n,items:e},r,{blockItemPrefix:t,
flowChars:i,itemIndent:s,onChompKeep:l,onComment:o}){let{indent:c,options:{commentString:y}}=r,v=Object.assign({},r,{indent:s,type:null}),w=!1,b=[];for(let D=0;D<
e.length;++D){let P=e[D],R=null;if(Mt.isNode(P))!w&&P.spaceBefore&&b.push(""),ns(r,b,P.commentBefore,w),P.comment&&(R=P.comment);else if(Mt.isPair(P)){let T=Mt.
isNode(P.key)?P.key:null;T&&(!w&&T.spaceBefore&&b.push(""),ns(r,b,T.commentBefore,w))}w=!1;let z=wm.stringify(P,v,()=>R=null,()=>w=!0);R&&(z+=ts.lineComment(z,s,
y(R))),w&&R&&(w=!1),b.push(t+z)}let k;if(b.length===0)k=i.start+i.end;else{k=b[0];for(let D=1;D<b.length;++D){let P=b[D];k+=P?`
${c}${P}`:`
`}}return n?(k+=`
`+ts.indentComment(y(n),c),o&&o()):w&&l&&l(),k}function RO({items:n},e,{flowChars:r,itemIndent:t}){let{indent:i,indentStep:s,flowCollectionPadding:l,options:{commentString:o}}=e;
t+=s;let c=Object.assign({},e,{indent:t,inFlow:!0,type:null}),y=!1,v=0,w=[];for(let D=0;D<n.length;++D){let P=n[D],R=null;if(Mt.isNode(P))P.spaceBefore&&w.push(
""),ns(e,w,P.commentBefore,!1),P.comment&&(R=P.comment);else if(Mt.isPair(P)){let T=Mt.isNode(P.key)?P.key:null;T&&(T.spaceBefore&&w.push(""),ns(e,w,T.commentBefore,
!1),T.comment&&(y=!0));let L=Mt.isNode(P.value)?P.value:null;L?(L.comment&&(R=L.comment),L.commentBefore&&(y=!0)):P.value==null&&T?.comment&&(R=T.comment)}R&&(y=
!0);let z=wm.stringify(P,c,()=>R=null);y||(y=w.length>v||z.includes(`
`)),D<n.length-1?z+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(y||(y=w.reduce((T,L)=>T+L.length+2,2)+(z.length+2)>e.options.lineWidth)),y&&(z+=",")),
R&&(z+=ts.lineComment(z,t,o(R))),w.push(z),v=w.length}let{start:b,end:k}=r;if(w.length===0)return b+k;if(!y){let D=w.reduce((P,R)=>P+R.length+2,2);y=e.options.lineWidth>
0&&D>e.options.lineWidth}if(y){let D=b;for(let P of w)D+=P?`
${s}${i}${P}`:`
`;return`${D}
${i}${k}`}else return`${b}${l}${w.join(" ")}${l}${k}`}function ns({indent:n,options:{commentString:e}},r,t,i){if(t&&i&&(t=t.replace(/^\n+/,"")),t){let s=ts.indentComment(
e(t),n);r.push(s.trimStart())}}Pm.stringifyCollection=OO});var kt=B(Xa=>{"use strict";var SO=Ja(),DO=Wa(),EO=_r(),Pt=J(),is=wt(),TO=ge();function Ci(n,e){let r=Pt.isScalar(e)?e.value:e;for(let t of n)if(Pt.isPair(t)&&(t.
key===e||t.key===r||Pt.isScalar(t.key)&&t.key.value===r))return t}var Qa=class extends EO.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){
super(Pt.MAP,e),this.items=[]}static from(e,r,t){let{keepUndefined:i,replacer:s}=t,l=new this(e),o=(c,y)=>{if(typeof s=="function")y=s.call(r,c,y);else if(Array.
isArray(s)&&!s.includes(c))return;(y!==void 0||i)&&l.items.push(is.createPair(c,y,t))};if(r instanceof Map)for(let[c,y]of r)o(c,y);else if(r&&typeof r=="object")
for(let c of Object.keys(r))o(c,r[c]);return typeof e.sortMapEntries=="function"&&l.items.sort(e.sortMapEntries),l}add(e,r){let t;Pt.isPair(e)?t=e:!e||typeof e!=
"object"||!("key"in e)?t=new is.Pair(e,e?.value):t=new is.Pair(e.key,e.value);let i=Ci(this.items,t.key),s=this.schema?.sortMapEntries;if(i){if(!r)throw new Error(
`Key ${t.key} already set`);Pt.isScalar(i.value)&&TO.isScalarValue(t.value)?i.value.value=t.value:i.value=t.value}else if(s){let l=this.items.findIndex(o=>s(t,o)<
0);l===-1?this.items.push(t):this.items.splice(l,0,t)}else this.items.push(t)}delete(e){let r=Ci(this.items,e);return r?this.items.splice(this.items.indexOf(r),
1).length>0:!1}get(e,r){let i=Ci(this.items,e)?.value;return(!r&&Pt.isScalar(i)?i.value:i)??void 0}has(e){return!!Ci(this.items,e)}set(e,r){this.add(new is.Pair(
e,r),!0)}toJSON(e,r,t){let i=t?new t:r?.mapAsMap?new Map:{};r?.onCreate&&r.onCreate(i);for(let s of this.items)DO.addPairToJSMap(r,i,s);return i}toString(e,r,t){
if(!e)return JSON.stringify(this);for(let i of this.items)if(!Pt.isPair(i))throw new Error(`Map items must all be pairs; found ${JSON.stringify(i)} instead`);return!e.
allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),SO.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:e.indent||"",onChompKeep:t,onComment:r})}};Xa.YAMLMap=Qa;Xa.findPair=Ci});var En=B(Om=>{"use strict";var zO=J(),km=kt(),CO={collection:"map",default:!0,nodeClass:km.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(n,e){return zO.isMap(n)||
e("Expected a mapping for this tag"),n},createNode:(n,e,r)=>km.YAMLMap.from(n,e,r)};Om.map=CO});var Ot=B(Am=>{"use strict";var LO=Ai(),NO=Ja(),jO=_r(),ss=J(),$O=ge(),IO=yt(),xa=class extends jO.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){
super(ss.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let r=rs(e);return typeof r!="number"?!1:this.items.splice(r,1).length>0}get(e,r){let t=rs(e);
if(typeof t!="number")return;let i=this.items[t];return!r&&ss.isScalar(i)?i.value:i}has(e){let r=rs(e);return typeof r=="number"&&r<this.items.length}set(e,r){let t=rs(
e);if(typeof t!="number")throw new Error(`Expected a valid index, not ${e}.`);let i=this.items[t];ss.isScalar(i)&&$O.isScalarValue(r)?i.value=r:this.items[t]=r}toJSON(e,r){
let t=[];r?.onCreate&&r.onCreate(t);let i=0;for(let s of this.items)t.push(IO.toJS(s,String(i++),r));return t}toString(e,r,t){return e?NO.stringifyCollection(this,
e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:t,onComment:r}):JSON.stringify(this)}static from(e,r,t){let{replacer:i}=t,
s=new this(e);if(r&&Symbol.iterator in Object(r)){let l=0;for(let o of r){if(typeof i=="function"){let c=r instanceof Set?o:String(l++);o=i.call(r,c,o)}s.items.
push(LO.createNode(o,void 0,t))}}return s}};function rs(n){let e=ss.isScalar(n)?n.value:n;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.
isInteger(e)&&e>=0?e:null}Am.YAMLSeq=xa});var Tn=B(Sm=>{"use strict";var VO=J(),Rm=Ot(),MO={collection:"seq",default:!0,nodeClass:Rm.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(n,e){return VO.isSeq(n)||
e("Expected a sequence for this tag"),n},createNode:(n,e,r)=>Rm.YAMLSeq.from(n,e,r)};Sm.seq=MO});var Li=B(Dm=>{"use strict";var BO=Ei(),qO={identify:n=>typeof n=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,stringify(n,e,r,t){return e=Object.
assign({actualString:!0},e),BO.stringifyString(n,e,r,t)}};Dm.string=qO});var ls=B(zm=>{"use strict";var Em=ge(),Tm={identify:n=>n==null,createNode:()=>new Em.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new Em.Scalar(null),stringify:({source:n},e)=>typeof n=="string"&&Tm.test.test(n)?n:e.options.nullStr};zm.nullTag=Tm});var eu=B(Lm=>{"use strict";var FO=ge(),Cm={identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:n=>new FO.
Scalar(n[0]==="t"||n[0]==="T"),stringify({source:n,value:e},r){if(n&&Cm.test.test(n)){let t=n[0]==="t"||n[0]==="T";if(e===t)return n}return e?r.options.trueStr:
r.options.falseStr}};Lm.boolTag=Cm});var zn=B(Nm=>{"use strict";function _O({format:n,minFractionDigits:e,tag:r,value:t}){if(typeof t=="bigint")return String(t);let i=typeof t=="number"?t:Number(t);
if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let s=Object.is(t,-0)?"-0":JSON.stringify(t);if(!n&&e&&(!r||r==="tag:yaml.org,2002:float")&&/^-?\d/.test(
s)&&!s.includes("e")){let l=s.indexOf(".");l<0&&(l=s.length,s+=".");let o=e-(s.length-l-1);for(;o-- >0;)s+="0"}return s}Nm.stringifyNumber=_O});var nu=B(os=>{"use strict";var UO=ge(),tu=zn(),GO={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:tu.stringifyNumber},KO={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:n=>parseFloat(n),stringify(n){
let e=Number(n.value);return isFinite(e)?e.toExponential():tu.stringifyNumber(n)}},HO={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(n){let e=new UO.Scalar(parseFloat(n)),r=n.indexOf(".");return r!==-1&&n[n.length-1]==="0"&&(e.minFractionDigits=n.length-r-1),e},stringify:tu.stringifyNumber};
os.float=HO;os.floatExp=KO;os.floatNaN=GO});var ru=B(us=>{"use strict";var jm=zn(),as=n=>typeof n=="bigint"||Number.isInteger(n),iu=(n,e,r,{intAsBigInt:t})=>t?BigInt(n):parseInt(n.substring(e),r);function $m(n,e,r){
let{value:t}=n;return as(t)&&t>=0?r+t.toString(e):jm.stringifyNumber(n)}var ZO={identify:n=>as(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(n,e,r)=>iu(n,2,8,r),stringify:n=>$m(n,8,"0o")},WO={identify:as,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(n,e,r)=>iu(n,0,10,r),
stringify:jm.stringifyNumber},YO={identify:n=>as(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(n,e,r)=>iu(n,2,16,
r),stringify:n=>$m(n,16,"0x")};us.int=WO;us.intHex=YO;us.intOct=ZO});var Vm=B(Im=>{"use strict";var JO=En(),QO=ls(),XO=Tn(),xO=Li(),eA=eu(),su=nu(),lu=ru(),tA=[JO.map,XO.seq,xO.string,QO.nullTag,eA.boolTag,lu.intOct,lu.int,lu.intHex,
su.floatNaN,su.floatExp,su.float];Im.schema=tA});var qm=B(Bm=>{"use strict";var nA=ge(),iA=En(),rA=Tn();function Mm(n){return typeof n=="bigint"||Number.isInteger(n)}var fs=({value:n})=>JSON.stringify(n),sA=[{
identify:n=>typeof n=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,stringify:fs},{identify:n=>n==null,createNode:()=>new nA.Scalar(null),default:!0,
tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:fs},{identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,
resolve:n=>n==="true",stringify:fs},{identify:Mm,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(n,e,{intAsBigInt:r})=>r?BigInt(n):
parseInt(n,10),stringify:({value:n})=>Mm(n)?n.toString():JSON.stringify(n)},{identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:n=>parseFloat(n),stringify:fs}],lA={default:!0,tag:"",test:/^/,resolve(n,e){return e(`Unresolved plain scalar ${JSON.stringify(n)}`),n}},oA=[iA.map,rA.seq].
concat(sA,lA);Bm.schema=oA});var au=B(Fm=>{"use strict";var Ni=require("buffer"),ou=ge(),aA=Ei(),uA={identify:n=>n instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(n,e){
if(typeof Ni.Buffer=="function")return Ni.Buffer.from(n,"base64");if(typeof atob=="function"){let r=atob(n.replace(/[\n\r]/g,"")),t=new Uint8Array(r.length);for(let i=0;i<
r.length;++i)t[i]=r.charCodeAt(i);return t}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),n},stringify({
comment:n,type:e,value:r},t,i,s){if(!r)return"";let l=r,o;if(typeof Ni.Buffer=="function")o=l instanceof Ni.Buffer?l.toString("base64"):Ni.Buffer.from(l.buffer).
toString("base64");else if(typeof btoa=="function"){let c="";for(let y=0;y<l.length;++y)c+=String.fromCharCode(l[y]);o=btoa(c)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=ou.Scalar.BLOCK_LITERAL),e!==ou.Scalar.QUOTE_DOUBLE){let c=Math.max(t.options.
lineWidth-t.indent.length,t.options.minContentWidth),y=Math.ceil(o.length/c),v=new Array(y);for(let w=0,b=0;w<y;++w,b+=c)v[w]=o.substr(b,c);o=v.join(e===ou.Scalar.
BLOCK_LITERAL?`
`:" ")}return aA.stringifyString({comment:n,type:e,value:o},t,i,s)}};Fm.binary=uA});var ps=B(ds=>{"use strict";var cs=J(),uu=wt(),fA=ge(),cA=Ot();function _m(n,e){if(cs.isSeq(n))for(let r=0;r<n.items.length;++r){let t=n.items[r];if(!cs.isPair(t)){
if(cs.isMap(t)){t.items.length>1&&e("Each pair must have its own sequence indicator");let i=t.items[0]||new uu.Pair(new fA.Scalar(null));if(t.commentBefore&&(i.
key.commentBefore=i.key.commentBefore?`${t.commentBefore}
${i.key.commentBefore}`:t.commentBefore),t.comment){let s=i.value??i.key;s.comment=s.comment?`${t.comment}
${s.comment}`:t.comment}t=i}n.items[r]=cs.isPair(t)?t:new uu.Pair(t)}}else e("Expected a sequence for this tag");return n}function Um(n,e,r){let{replacer:t}=r,i=new cA.
YAMLSeq(n);i.tag="tag:yaml.org,2002:pairs";let s=0;if(e&&Symbol.iterator in Object(e))for(let l of e){typeof t=="function"&&(l=t.call(e,String(s++),l));let o,c;
if(Array.isArray(l))if(l.length===2)o=l[0],c=l[1];else throw new TypeError(`Expected [key, value] tuple: ${l}`);else if(l&&l instanceof Object){let y=Object.keys(
l);if(y.length===1)o=y[0],c=l[o];else throw new TypeError(`Expected tuple with one key, not ${y.length} keys`)}else o=l;i.items.push(uu.createPair(o,c,r))}return i}
var dA={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:_m,createNode:Um};ds.createPairs=Um;ds.pairs=dA;ds.resolvePairs=_m});var du=B(cu=>{"use strict";var Gm=J(),fu=yt(),ji=kt(),pA=Ot(),Km=ps(),Bt=class n extends pA.YAMLSeq{constructor(){super(),this.add=ji.YAMLMap.prototype.add.bind(
this),this.delete=ji.YAMLMap.prototype.delete.bind(this),this.get=ji.YAMLMap.prototype.get.bind(this),this.has=ji.YAMLMap.prototype.has.bind(this),this.set=ji.YAMLMap.
prototype.set.bind(this),this.tag=n.tag}toJSON(e,r){if(!r)return super.toJSON(e);let t=new Map;r?.onCreate&&r.onCreate(t);for(let i of this.items){let s,l;if(Gm.
isPair(i)?(s=fu.toJS(i.key,"",r),l=fu.toJS(i.value,s,r)):s=fu.toJS(i,"",r),t.has(s))throw new Error("Ordered maps must not include duplicate keys");t.set(s,l)}return t}static from(e,r,t){
let i=Km.createPairs(e,r,t),s=new this;return s.items=i.items,s}};Bt.tag="tag:yaml.org,2002:omap";var mA={collection:"seq",identify:n=>n instanceof Map,nodeClass:Bt,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(n,e){let r=Km.resolvePairs(n,e),t=[];for(let{key:i}of r.items)Gm.isScalar(i)&&(t.includes(i.value)?e(`Ordered ma\
ps must not include duplicate keys: ${i.value}`):t.push(i.value));return Object.assign(new Bt,r)},createNode:(n,e,r)=>Bt.from(n,e,r)};cu.YAMLOMap=Bt;cu.omap=mA});var Jm=B(pu=>{"use strict";var Hm=ge();function Zm({value:n,source:e},r){return e&&(n?Wm:Ym).test.test(e)?e:n?r.options.trueStr:r.options.falseStr}var Wm={identify:n=>n===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Hm.Scalar(!0),stringify:Zm},Ym={identify:n=>n===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Hm.Scalar(!1),stringify:Zm};pu.falseTag=Ym;pu.trueTag=
Wm});var Qm=B(ms=>{"use strict";var gA=ge(),mu=zn(),yA={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:mu.stringifyNumber},hA={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:n=>parseFloat(n.replace(/_/g,
"")),stringify(n){let e=Number(n.value);return isFinite(e)?e.toExponential():mu.stringifyNumber(n)}},vA={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(n){let e=new gA.Scalar(parseFloat(n.replace(/_/g,""))),r=n.indexOf(".");if(r!==-1){let t=n.substring(
r+1).replace(/_/g,"");t[t.length-1]==="0"&&(e.minFractionDigits=t.length)}return e},stringify:mu.stringifyNumber};ms.float=vA;ms.floatExp=hA;ms.floatNaN=yA});var xm=B(Ii=>{"use strict";var Xm=zn(),$i=n=>typeof n=="bigint"||Number.isInteger(n);function gs(n,e,r,{intAsBigInt:t}){let i=n[0];if((i==="-"||i==="+")&&(e+=1),
n=n.substring(e).replace(/_/g,""),t){switch(r){case 2:n=`0b${n}`;break;case 8:n=`0o${n}`;break;case 16:n=`0x${n}`;break}let l=BigInt(n);return i==="-"?BigInt(-1)*
l:l}let s=parseInt(n,r);return i==="-"?-1*s:s}function gu(n,e,r){let{value:t}=n;if($i(t)){let i=t.toString(e);return t<0?"-"+r+i.substr(1):r+i}return Xm.stringifyNumber(
n)}var bA={identify:$i,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(n,e,r)=>gs(n,2,2,r),stringify:n=>gu(n,2,"0b")},wA={identify:$i,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(n,e,r)=>gs(n,1,8,r),stringify:n=>gu(n,8,"0")},PA={identify:$i,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(n,e,r)=>gs(n,0,10,r),stringify:Xm.stringifyNumber},kA={identify:$i,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(n,e,r)=>gs(n,2,16,r),stringify:n=>gu(n,16,"0x")};Ii.int=PA;Ii.intBin=bA;Ii.intHex=kA;Ii.intOct=wA});var hu=B(yu=>{"use strict";var vs=J(),ys=wt(),hs=kt(),qt=class n extends hs.YAMLMap{constructor(e){super(e),this.tag=n.tag}add(e){let r;vs.isPair(e)?r=e:e&&typeof e==
"object"&&"key"in e&&"value"in e&&e.value===null?r=new ys.Pair(e.key,null):r=new ys.Pair(e,null),hs.findPair(this.items,r.key)||this.items.push(r)}get(e,r){let t=hs.
findPair(this.items,e);return!r&&vs.isPair(t)?vs.isScalar(t.key)?t.key.value:t.key:t}set(e,r){if(typeof r!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof r}`);let t=hs.findPair(this.items,e);t&&!r?this.items.splice(this.items.indexOf(t),1):!t&&r&&this.items.push(new ys.
Pair(e))}toJSON(e,r){return super.toJSON(e,r,Set)}toString(e,r,t){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},e,{allNullValues:!0}),r,t);throw new Error("Set items must all have null values")}static from(e,r,t){let{replacer:i}=t,s=new this(e);if(r&&Symbol.iterator in
Object(r))for(let l of r)typeof i=="function"&&(l=i.call(r,l,l)),s.items.push(ys.createPair(l,null,t));return s}};qt.tag="tag:yaml.org,2002:set";var OA={collection:"\
map",identify:n=>n instanceof Set,nodeClass:qt,default:!1,tag:"tag:yaml.org,2002:set",createNode:(n,e,r)=>qt.from(n,e,r),resolve(n,e){if(vs.isMap(n)){if(n.hasAllNullValues(
!0))return Object.assign(new qt,n);e("Set items must all have null values")}else e("Expected a mapping for this tag");return n}};yu.YAMLSet=qt;yu.set=OA});var bu=B(bs=>{"use strict";var AA=zn();function vu(n,e){let r=n[0],t=r==="-"||r==="+"?n.substring(1):n,i=l=>e?BigInt(l):Number(l),s=t.replace(/_/g,"").split(":").
reduce((l,o)=>l*i(60)+i(o),i(0));return r==="-"?i(-1)*s:s}function eg(n){let{value:e}=n,r=l=>l;if(typeof e=="bigint")r=l=>BigInt(l);else if(isNaN(e)||!isFinite(
e))return AA.stringifyNumber(n);let t="";e<0&&(t="-",e*=r(-1));let i=r(60),s=[e%i];return e<60?s.unshift(0):(e=(e-s[0])/i,s.unshift(e%i),e>=60&&(e=(e-s[0])/i,s.
unshift(e))),t+s.map(l=>String(l).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var RA={identify:n=>typeof n=="bigint"||Number.isInteger(n),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(n,e,{intAsBigInt:r})=>vu(n,r),stringify:eg},SA={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:n=>vu(n,!1),stringify:eg},tg={identify:n=>n instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(n){let e=n.match(tg.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,r,t,i,s,l,o]=e.map(Number),c=e[7]?Number((e[7]+"00").substr(1,3)):0,y=Date.UTC(r,t-1,i,s||0,l||0,o||0,c),v=e[8];if(v&&v!=="Z"){let w=vu(v,!1);Math.
abs(w)<30&&(w*=60),y-=6e4*w}return new Date(y)},stringify:({value:n})=>n?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};bs.floatTime=SA;bs.intTime=RA;bs.
timestamp=tg});var rg=B(ig=>{"use strict";var DA=En(),EA=ls(),TA=Tn(),zA=Li(),CA=au(),ng=Jm(),wu=Qm(),ws=xm(),LA=Xr(),NA=du(),jA=ps(),$A=hu(),Pu=bu(),IA=[DA.map,TA.seq,zA.string,
EA.nullTag,ng.trueTag,ng.falseTag,ws.intBin,ws.intOct,ws.int,ws.intHex,wu.floatNaN,wu.floatExp,wu.float,CA.binary,LA.merge,NA.omap,jA.pairs,$A.set,Pu.intTime,Pu.
floatTime,Pu.timestamp];ig.schema=IA});var mg=B(Au=>{"use strict";var ag=En(),VA=ls(),ug=Tn(),MA=Li(),BA=eu(),ku=nu(),Ou=ru(),qA=Vm(),FA=qm(),fg=au(),Vi=Xr(),cg=du(),dg=ps(),sg=rg(),pg=hu(),Ps=bu(),lg=new Map(
[["core",qA.schema],["failsafe",[ag.map,ug.seq,MA.string]],["json",FA.schema],["yaml11",sg.schema],["yaml-1.1",sg.schema]]),og={binary:fg.binary,bool:BA.boolTag,
float:ku.float,floatExp:ku.floatExp,floatNaN:ku.floatNaN,floatTime:Ps.floatTime,int:Ou.int,intHex:Ou.intHex,intOct:Ou.intOct,intTime:Ps.intTime,map:ag.map,merge:Vi.
merge,null:VA.nullTag,omap:cg.omap,pairs:dg.pairs,seq:ug.seq,set:pg.set,timestamp:Ps.timestamp},_A={"tag:yaml.org,2002:binary":fg.binary,"tag:yaml.org,2002:merg\
e":Vi.merge,"tag:yaml.org,2002:omap":cg.omap,"tag:yaml.org,2002:pairs":dg.pairs,"tag:yaml.org,2002:set":pg.set,"tag:yaml.org,2002:timestamp":Ps.timestamp};function UA(n,e,r){
let t=lg.get(e);if(t&&!n)return r&&!t.includes(Vi.merge)?t.concat(Vi.merge):t.slice();let i=t;if(!i)if(Array.isArray(n))i=[];else{let s=Array.from(lg.keys()).filter(
l=>l!=="yaml11").map(l=>JSON.stringify(l)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${s} or define customTags array`)}if(Array.isArray(n))for(let s of n)
i=i.concat(s);else typeof n=="function"&&(i=n(i.slice()));return r&&(i=i.concat(Vi.merge)),i.reduce((s,l)=>{let o=typeof l=="string"?og[l]:l;if(!o){let c=JSON.stringify(
l),y=Object.keys(og).map(v=>JSON.stringify(v)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${y}`)}return s.includes(o)||s.push(o),s},[])}Au.
coreKnownTags=_A;Au.getTags=UA});var Du=B(gg=>{"use strict";var Ru=J(),GA=En(),KA=Tn(),HA=Li(),ks=mg(),ZA=(n,e)=>n.key<e.key?-1:n.key>e.key?1:0,Su=class n{constructor({compat:e,customTags:r,merge:t,
resolveKnownTags:i,schema:s,sortMapEntries:l,toStringDefaults:o}){this.compat=Array.isArray(e)?ks.getTags(e,"compat"):e?ks.getTags(null,e):null,this.name=typeof s==
"string"&&s||"core",this.knownTags=i?ks.coreKnownTags:{},this.tags=ks.getTags(r,this.name,t),this.toStringOptions=o??null,Object.defineProperty(this,Ru.MAP,{value:GA.
map}),Object.defineProperty(this,Ru.SCALAR,{value:HA.string}),Object.defineProperty(this,Ru.SEQ,{value:KA.seq}),this.sortMapEntries=typeof l=="function"?l:l===!0?
ZA:null}clone(){let e=Object.create(n.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}};gg.Schema=Su});var hg=B(yg=>{"use strict";var WA=J(),Eu=Ti(),Mi=Ri();function YA(n,e){let r=[],t=e.directives===!0;if(e.directives!==!1&&n.directives){let c=n.directives.toString(
n);c?(r.push(c),t=!0):n.directives.docStart&&(t=!0)}t&&r.push("---");let i=Eu.createStringifyContext(n,e),{commentString:s}=i.options;if(n.commentBefore){r.length!==
1&&r.unshift("");let c=s(n.commentBefore);r.unshift(Mi.indentComment(c,""))}let l=!1,o=null;if(n.contents){if(WA.isNode(n.contents)){if(n.contents.spaceBefore&&
t&&r.push(""),n.contents.commentBefore){let v=s(n.contents.commentBefore);r.push(Mi.indentComment(v,""))}i.forceBlockIndent=!!n.comment,o=n.contents.comment}let c=o?
void 0:()=>l=!0,y=Eu.stringify(n.contents,i,()=>o=null,c);o&&(y+=Mi.lineComment(y,"",s(o))),(y[0]==="|"||y[0]===">")&&r[r.length-1]==="---"?r[r.length-1]=`--- ${y}`:
r.push(y)}else r.push(Eu.stringify(n.contents,i));if(n.directives?.docEnd)if(n.comment){let c=s(n.comment);c.includes(`
`)?(r.push("..."),r.push(Mi.indentComment(c,""))):r.push(`... ${c}`)}else r.push("...");else{let c=n.comment;c&&l&&(c=c.replace(/^\n+/,"")),c&&((!l||o)&&r[r.length-
1]!==""&&r.push(""),r.push(Mi.indentComment(s(c),"")))}return r.join(`
`)+`
`}yg.stringifyDocument=YA});var Bi=B(vg=>{"use strict";var JA=Oi(),Cn=_r(),Me=J(),QA=wt(),XA=yt(),xA=Du(),eR=hg(),Tu=Mr(),tR=Na(),nR=Ai(),zu=La(),Cu=class n{constructor(e,r,t){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Me.NODE_TYPE,{value:Me.DOC});let i=null;typeof r=="function"||Array.isArray(r)?
i=r:t===void 0&&r&&(t=r,r=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},t);this.options=s;let{version:l}=s;t?._directives?(this.directives=t._directives.atDocument(),this.directives.yaml.explicit&&(l=this.directives.yaml.
version)):this.directives=new zu.Directives({version:l}),this.setSchema(l,t),this.contents=e===void 0?null:this.createNode(e,i,t)}clone(){let e=Object.create(n.
prototype,{[Me.NODE_TYPE]:{value:Me.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.
slice(),e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=Me.isNode(this.
contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){Ln(this.contents)&&this.contents.add(e)}addIn(e,r){Ln(this.
contents)&&this.contents.addIn(e,r)}createAlias(e,r){if(!e.anchor){let t=Tu.anchorNames(this);e.anchor=!r||t.has(r)?Tu.findNewAnchor(r||"a",t):r}return new JA.Alias(
e.anchor)}createNode(e,r,t){let i;if(typeof r=="function")e=r.call({"":e},"",e),i=r;else if(Array.isArray(r)){let R=T=>typeof T=="number"||T instanceof String||
T instanceof Number,z=r.filter(R).map(String);z.length>0&&(r=r.concat(z)),i=r}else t===void 0&&r&&(t=r,r=void 0);let{aliasDuplicateObjects:s,anchorPrefix:l,flow:o,
keepUndefined:c,onTagObj:y,tag:v}=t??{},{onAnchor:w,setAnchors:b,sourceObjects:k}=Tu.createNodeAnchors(this,l||"a"),D={aliasDuplicateObjects:s??!0,keepUndefined:c??
!1,onAnchor:w,onTagObj:y,replacer:i,schema:this.schema,sourceObjects:k},P=nR.createNode(e,v,D);return o&&Me.isCollection(P)&&(P.flow=!0),b(),P}createPair(e,r,t={}){
let i=this.createNode(e,null,t),s=this.createNode(r,null,t);return new QA.Pair(i,s)}delete(e){return Ln(this.contents)?this.contents.delete(e):!1}deleteIn(e){return Cn.
isEmptyPath(e)?this.contents==null?!1:(this.contents=null,!0):Ln(this.contents)?this.contents.deleteIn(e):!1}get(e,r){return Me.isCollection(this.contents)?this.
contents.get(e,r):void 0}getIn(e,r){return Cn.isEmptyPath(e)?!r&&Me.isScalar(this.contents)?this.contents.value:this.contents:Me.isCollection(this.contents)?this.
contents.getIn(e,r):void 0}has(e){return Me.isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return Cn.isEmptyPath(e)?this.contents!==void 0:Me.isCollection(
this.contents)?this.contents.hasIn(e):!1}set(e,r){this.contents==null?this.contents=Cn.collectionFromPath(this.schema,[e],r):Ln(this.contents)&&this.contents.set(
e,r)}setIn(e,r){Cn.isEmptyPath(e)?this.contents=r:this.contents==null?this.contents=Cn.collectionFromPath(this.schema,Array.from(e),r):Ln(this.contents)&&this.contents.
setIn(e,r)}setSchema(e,r={}){typeof e=="number"&&(e=String(e));let t;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new zu.
Directives({version:"1.1"}),t={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=
new zu.Directives({version:e}),t={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,t=null;break;default:{let i=JSON.stringify(
e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${i}`)}}if(r.schema instanceof Object)this.schema=r.schema;else if(t)this.schema=
new xA.Schema(Object.assign(t,r));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:r,mapAsMap:t,
maxAliasCount:i,onAnchor:s,reviver:l}={}){let o={anchors:new Map,doc:this,keep:!e,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},c=XA.toJS(
this.contents,r??"",o);if(typeof s=="function")for(let{count:y,res:v}of o.anchors.values())s(v,y);return typeof l=="function"?tR.applyReviver(l,{"":c},"",c):c}toJSON(e,r){
return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:r})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let r=JSON.stringify(e.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${r}`)}return eR.stringifyDocument(this,e)}};function Ln(n){if(Me.isCollection(n))return!0;throw new Error("Expected a YAML collection as document contents")}
vg.Document=Cu});var _i=B(Fi=>{"use strict";var qi=class extends Error{constructor(e,r,t,i){super(),this.name=e,this.code=t,this.message=i,this.pos=r}},Lu=class extends qi{constructor(e,r,t){
super("YAMLParseError",e,r,t)}},Nu=class extends qi{constructor(e,r,t){super("YAMLWarning",e,r,t)}},iR=(n,e)=>r=>{if(r.pos[0]===-1)return;r.linePos=r.pos.map(o=>e.
linePos(o));let{line:t,col:i}=r.linePos[0];r.message+=` at line ${t}, column ${i}`;let s=i-1,l=n.substring(e.lineStarts[t-1],e.lineStarts[t]).replace(/[\n\r]+$/,
"");if(s>=60&&l.length>80){let o=Math.min(s-39,l.length-79);l="\u2026"+l.substring(o),s-=o-1}if(l.length>80&&(l=l.substring(0,79)+"\u2026"),t>1&&/^ *$/.test(l.substring(
0,s))){let o=n.substring(e.lineStarts[t-2],e.lineStarts[t-1]);o.length>80&&(o=o.substring(0,79)+`\u2026
`),l=o+l}if(/[^ ]/.test(l)){let o=1,c=r.linePos[1];c?.line===t&&c.col>i&&(o=Math.max(1,Math.min(c.col-i,80-s)));let y=" ".repeat(s)+"^".repeat(o);r.message+=`:

${l}
${y}
`}};Fi.YAMLError=qi;Fi.YAMLParseError=Lu;Fi.YAMLWarning=Nu;Fi.prettifyError=iR});var Ui=B(bg=>{"use strict";function rR(n,{flow:e,indicator:r,next:t,offset:i,onError:s,parentIndent:l,startOnNewline:o}){let c=!1,y=o,v=o,w="",b="",k=!1,D=!1,P=null,
R=null,z=null,T=null,L=null,I=null,V=null;for(let q of n)switch(D&&(q.type!=="space"&&q.type!=="newline"&&q.type!=="comma"&&s(q.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),D=!1),P&&(y&&q.type!=="comment"&&q.type!=="newline"&&s(P,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),P=null),q.type){case"space":!e&&(r!=="doc-start"||t?.type!=="flow-collection")&&q.source.includes("	")&&(P=q),v=!0;break;case"comment":{v||s(q,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let be=q.source.substring(1)||" ";w?w+=b+be:w=be,b="",y=!1;break}case"new\
line":y?w?w+=q.source:(!I||r!=="seq-item-ind")&&(c=!0):b+=q.source,y=!0,k=!0,(R||z)&&(T=q),v=!0;break;case"anchor":R&&s(q,"MULTIPLE_ANCHORS","A node can have at\
 most one anchor"),q.source.endsWith(":")&&s(q.offset+q.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),R=q,V??(V=q.offset),y=!1,v=!1,D=!0;break;case"\
tag":{z&&s(q,"MULTIPLE_TAGS","A node can have at most one tag"),z=q,V??(V=q.offset),y=!1,v=!1,D=!0;break}case r:(R||z)&&s(q,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${q.source} indicator`),I&&s(q,"UNEXPECTED_TOKEN",`Unexpected ${q.source} in ${e??"collection"}`),I=q,y=r==="seq-item-ind"||r==="explicit-key-i\
nd",v=!1;break;case"comma":if(e){L&&s(q,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),L=q,y=!1,v=!1;break}default:s(q,"UNEXPECTED_TOKEN",`Unexpected ${q.type} toke\
n`),y=!1,v=!1}let F=n[n.length-1],Q=F?F.offset+F.source.length:i;return D&&t&&t.type!=="space"&&t.type!=="newline"&&t.type!=="comma"&&(t.type!=="scalar"||t.source!==
"")&&s(t.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),P&&(y&&P.indent<=l||t?.type==="block-map"||t?.type==="bl\
ock-seq")&&s(P,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:L,found:I,spaceBefore:c,comment:w,hasNewline:k,anchor:R,tag:z,newlineAfterProp:T,end:Q,
start:V??Q}}bg.resolveProps=rR});var Os=B(wg=>{"use strict";function ju(n){if(!n)return null;switch(n.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(n.source.
includes(`
`))return!0;if(n.end){for(let e of n.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of n.items){for(let r of e.start)if(r.type==="n\
ewline")return!0;if(e.sep){for(let r of e.sep)if(r.type==="newline")return!0}if(ju(e.key)||ju(e.value))return!0}return!1;default:return!0}}wg.containsNewline=ju});var $u=B(Pg=>{"use strict";var sR=Os();function lR(n,e,r){if(e?.type==="flow-collection"){let t=e.end[0];t.indent===n&&(t.source==="]"||t.source==="}")&&sR.containsNewline(
e)&&r(t,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}Pg.flowIndentCheck=lR});var Iu=B(Og=>{"use strict";var kg=J();function oR(n,e,r){let{uniqueKeys:t}=n.options;if(t===!1)return!1;let i=typeof t=="function"?t:(s,l)=>s===l||kg.isScalar(s)&&
kg.isScalar(l)&&s.value===l.value;return e.some(s=>i(s.key,r))}Og.mapIncludes=oR});var Tg=B(Eg=>{"use strict";var Ag=wt(),aR=kt(),Rg=Ui(),uR=Os(),Sg=$u(),fR=Iu(),Dg="All mapping items must start at the same column";function cR({composeNode:n,composeEmptyNode:e},r,t,i,s){
let l=s?.nodeClass??aR.YAMLMap,o=new l(r.schema);r.atRoot&&(r.atRoot=!1);let c=t.offset,y=null;for(let v of t.items){let{start:w,key:b,sep:k,value:D}=v,P=Rg.resolveProps(
w,{indicator:"explicit-key-ind",next:b??k?.[0],offset:c,onError:i,parentIndent:t.indent,startOnNewline:!0}),R=!P.found;if(R){if(b&&(b.type==="block-seq"?i(c,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in b&&b.indent!==t.indent&&i(c,"BAD_INDENT",Dg)),!P.anchor&&!P.tag&&!k){
y=P.end,P.comment&&(o.comment?o.comment+=`
`+P.comment:o.comment=P.comment);continue}(P.newlineAfterProp||uR.containsNewline(b))&&i(b??w[w.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else P.found?.indent!==t.indent&&i(c,"BAD_INDENT",Dg);r.atKey=!0;let z=P.end,T=b?n(r,b,P,i):e(r,z,w,null,P,i);r.schema.compat&&Sg.flowIndentCheck(
t.indent,b,i),r.atKey=!1,fR.mapIncludes(r,o.items,T)&&i(z,"DUPLICATE_KEY","Map keys must be unique");let L=Rg.resolveProps(k??[],{indicator:"map-value-ind",next:D,
offset:T.range[2],onError:i,parentIndent:t.indent,startOnNewline:!b||b.type==="block-scalar"});if(c=L.end,L.found){R&&(D?.type==="block-map"&&!L.hasNewline&&i(c,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),r.options.strict&&P.start<L.found.offset-1024&&i(T.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let I=D?n(r,D,L,i):e(r,c,k,null,L,i);r.schema.compat&&Sg.flowIndentCheck(
t.indent,D,i),c=I.range[2];let V=new Ag.Pair(T,I);r.options.keepSourceTokens&&(V.srcToken=v),o.items.push(V)}else{R&&i(T.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),L.comment&&(T.comment?T.comment+=`
`+L.comment:T.comment=L.comment);let I=new Ag.Pair(T);r.options.keepSourceTokens&&(I.srcToken=v),o.items.push(I)}}return y&&y<c&&i(y,"IMPOSSIBLE","Map comment w\
ith trailing content"),o.range=[t.offset,c,y??c],o}Eg.resolveBlockMap=cR});var Cg=B(zg=>{"use strict";var dR=Ot(),pR=Ui(),mR=$u();function gR({composeNode:n,composeEmptyNode:e},r,t,i,s){let l=s?.nodeClass??dR.YAMLSeq,o=new l(r.schema);
r.atRoot&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let c=t.offset,y=null;for(let{start:v,value:w}of t.items){let b=pR.resolveProps(v,{indicator:"seq-item-ind",next:w,
offset:c,onError:i,parentIndent:t.indent,startOnNewline:!0});if(!b.found)if(b.anchor||b.tag||w)w?.type==="block-seq"?i(b.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):i(c,"MISSING_CHAR","Sequence item without - indicator");else{y=b.end,b.comment&&(o.comment=b.comment);continue}let k=w?n(r,w,b,i):
e(r,b.end,v,null,b,i);r.schema.compat&&mR.flowIndentCheck(t.indent,w,i),c=k.range[2],o.items.push(k)}return o.range=[t.offset,c,y??c],o}zg.resolveBlockSeq=gR});var Nn=B(Lg=>{"use strict";function yR(n,e,r,t){let i="";if(n){let s=!1,l="";for(let o of n){let{source:c,type:y}=o;switch(y){case"space":s=!0;break;case"commen\
t":{r&&!s&&t(o,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let v=c.substring(1)||" ";i?i+=l+v:i=v,l="";break}case"n\
ewline":i&&(l+=c),s=!0;break;default:t(o,"UNEXPECTED_TOKEN",`Unexpected ${y} at node end`)}e+=c.length}}return{comment:i,offset:e}}Lg.resolveEnd=yR});var Ig=B($g=>{"use strict";var hR=J(),vR=wt(),Ng=kt(),bR=Ot(),wR=Nn(),jg=Ui(),PR=Os(),kR=Iu(),Vu="Block collections are not allowed within flow collections",Mu=n=>n&&
(n.type==="block-map"||n.type==="block-seq");function OR({composeNode:n,composeEmptyNode:e},r,t,i,s){let l=t.start.source==="{",o=l?"flow map":"flow sequence",c=s?.
nodeClass??(l?Ng.YAMLMap:bR.YAMLSeq),y=new c(r.schema);y.flow=!0;let v=r.atRoot;v&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let w=t.offset+t.start.source.length;for(let R=0;R<
t.items.length;++R){let z=t.items[R],{start:T,key:L,sep:I,value:V}=z,F=jg.resolveProps(T,{flow:o,indicator:"explicit-key-ind",next:L??I?.[0],offset:w,onError:i,
parentIndent:t.indent,startOnNewline:!1});if(!F.found){if(!F.anchor&&!F.tag&&!I&&!V){R===0&&F.comma?i(F.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${o}`):R<t.items.
length-1&&i(F.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${o}`),F.comment&&(y.comment?y.comment+=`
`+F.comment:y.comment=F.comment),w=F.end;continue}!l&&r.options.strict&&PR.containsNewline(L)&&i(L,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(R===0)F.comma&&i(F.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${o}`);else if(F.comma||i(F.start,"MISSING_CHAR",`Missing , betw\
een ${o} items`),F.comment){let Q="";e:for(let q of T)switch(q.type){case"comma":case"space":break;case"comment":Q=q.source.substring(1);break e;default:break e}
if(Q){let q=y.items[y.items.length-1];hR.isPair(q)&&(q=q.value??q.key),q.comment?q.comment+=`
`+Q:q.comment=Q,F.comment=F.comment.substring(Q.length+1)}}if(!l&&!I&&!F.found){let Q=V?n(r,V,F,i):e(r,F.end,I,null,F,i);y.items.push(Q),w=Q.range[2],Mu(V)&&i(Q.
range,"BLOCK_IN_FLOW",Vu)}else{r.atKey=!0;let Q=F.end,q=L?n(r,L,F,i):e(r,Q,T,null,F,i);Mu(L)&&i(q.range,"BLOCK_IN_FLOW",Vu),r.atKey=!1;let be=jg.resolveProps(I??
[],{flow:o,indicator:"map-value-ind",next:V,offset:q.range[2],onError:i,parentIndent:t.indent,startOnNewline:!1});if(be.found){if(!l&&!F.found&&r.options.strict){
if(I)for(let we of I){if(we===be.found)break;if(we.type==="newline"){i(we,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single \
line");break}}F.start<be.found.offset-1024&&i(be.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow seq\
uence key")}}else V&&("source"in V&&V.source?.[0]===":"?i(V,"MISSING_CHAR",`Missing space after : in ${o}`):i(be.start,"MISSING_CHAR",`Missing , or : between ${o}\
 items`));let gt=V?n(r,V,be,i):be.found?e(r,be.end,I,null,be,i):null;gt?Mu(V)&&i(gt.range,"BLOCK_IN_FLOW",Vu):be.comment&&(q.comment?q.comment+=`
`+be.comment:q.comment=be.comment);let kn=new vR.Pair(q,gt);if(r.options.keepSourceTokens&&(kn.srcToken=z),l){let we=y;kR.mapIncludes(r,we.items,q)&&i(Q,"DUPLIC\
ATE_KEY","Map keys must be unique"),we.items.push(kn)}else{let we=new Ng.YAMLMap(r.schema);we.flow=!0,we.items.push(kn);let Ip=(gt??q).range;we.range=[q.range[0],
Ip[1],Ip[2]],y.items.push(we)}w=gt?gt.range[2]:be.end}}let b=l?"}":"]",[k,...D]=t.end,P=w;if(k?.source===b)P=k.offset+k.source.length;else{let R=o[0].toUpperCase()+
o.substring(1),z=v?`${R} must end with a ${b}`:`${R} in block collection must be sufficiently indented and end with a ${b}`;i(w,v?"MISSING_CHAR":"BAD_INDENT",z),
k&&k.source.length!==1&&D.unshift(k)}if(D.length>0){let R=wR.resolveEnd(D,P,r.options.strict,i);R.comment&&(y.comment?y.comment+=`
`+R.comment:y.comment=R.comment),y.range=[t.offset,P,R.offset]}else y.range=[t.offset,P,P];return y}$g.resolveFlowCollection=OR});var Mg=B(Vg=>{"use strict";var AR=J(),RR=ge(),SR=kt(),DR=Ot(),ER=Tg(),TR=Cg(),zR=Ig();function Bu(n,e,r,t,i,s){let l=r.type==="block-map"?ER.resolveBlockMap(n,e,
r,t,s):r.type==="block-seq"?TR.resolveBlockSeq(n,e,r,t,s):zR.resolveFlowCollection(n,e,r,t,s),o=l.constructor;return i==="!"||i===o.tagName?(l.tag=o.tagName,l):
(i&&(l.tag=i),l)}function CR(n,e,r,t,i){let s=t.tag,l=s?e.directives.tagName(s.source,b=>i(s,"TAG_RESOLVE_FAILED",b)):null;if(r.type==="block-seq"){let{anchor:b,
newlineAfterProp:k}=t,D=b&&s?b.offset>s.offset?b:s:b??s;D&&(!k||k.offset<D.offset)&&i(D,"MISSING_CHAR","Missing newline after block sequence props")}let o=r.type===
"block-map"?"map":r.type==="block-seq"?"seq":r.start.source==="{"?"map":"seq";if(!s||!l||l==="!"||l===SR.YAMLMap.tagName&&o==="map"||l===DR.YAMLSeq.tagName&&o===
"seq")return Bu(n,e,r,i,l);let c=e.schema.tags.find(b=>b.tag===l&&b.collection===o);if(!c){let b=e.schema.knownTags[l];if(b?.collection===o)e.schema.tags.push(Object.
assign({},b,{default:!1})),c=b;else return b?i(s,"BAD_COLLECTION_TYPE",`${b.tag} used for ${o} collection, but expects ${b.collection??"scalar"}`,!0):i(s,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${l}`,!0),Bu(n,e,r,i,l)}let y=Bu(n,e,r,i,l,c),v=c.resolve?.(y,b=>i(s,"TAG_RESOLVE_FAILED",b),e.options)??y,w=AR.isNode(v)?v:new RR.
Scalar(v);return w.range=y.range,w.tag=l,c?.format&&(w.format=c.format),w}Vg.composeCollection=CR});var Fu=B(Bg=>{"use strict";var qu=ge();function LR(n,e,r){let t=e.offset,i=NR(e,n.options.strict,r);if(!i)return{value:"",type:null,comment:"",range:[t,t,t]};let s=i.
mode===">"?qu.Scalar.BLOCK_FOLDED:qu.Scalar.BLOCK_LITERAL,l=e.source?jR(e.source):[],o=l.length;for(let P=l.length-1;P>=0;--P){let R=l[P][1];if(R===""||R==="\r")
o=P;else break}if(o===0){let P=i.chomp==="+"&&l.length>0?`
`.repeat(Math.max(1,l.length-1)):"",R=t+i.length;return e.source&&(R+=e.source.length),{value:P,type:s,comment:i.comment,range:[t,R,R]}}let c=e.indent+i.indent,
y=e.offset+i.length,v=0;for(let P=0;P<o;++P){let[R,z]=l[P];if(z===""||z==="\r")i.indent===0&&R.length>c&&(c=R.length);else{R.length<c&&r(y+R.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),i.indent===0&&(c=R.length),v=P,c===0&&!n.atRoot&&r(y,"BAD_\
INDENT","Block scalar values in collections must be indented");break}y+=R.length+z.length+1}for(let P=l.length-1;P>=o;--P)l[P][0].length>c&&(o=P+1);let w="",b="",
k=!1;for(let P=0;P<v;++P)w+=l[P][0].slice(c)+`
`;for(let P=v;P<o;++P){let[R,z]=l[P];y+=R.length+z.length+1;let T=z[z.length-1]==="\r";if(T&&(z=z.slice(0,-1)),z&&R.length<c){let I=`Block scalar lines must not\
 be less indented than their ${i.indent?"explicit indentation indicator":"first line"}`;r(y-z.length-(T?2:1),"BAD_INDENT",I),R=""}s===qu.Scalar.BLOCK_LITERAL?(w+=
b+R.slice(c)+z,b=`
`):R.length>c||z[0]==="	"?(b===" "?b=`
`:!k&&b===`
`&&(b=`

`),w+=b+R.slice(c)+z,b=`
`,k=!0):z===""?b===`
`?w+=`
`:b=`
`:(w+=b+z,b=" ",k=!1)}switch(i.chomp){case"-":break;case"+":for(let P=o;P<l.length;++P)w+=`
`+l[P][0].slice(c);w[w.length-1]!==`
`&&(w+=`
`);break;default:w+=`
`}let D=t+i.length+e.source.length;return{value:w,type:s,comment:i.comment,range:[t,D,D]}}function NR({offset:n,props:e},r,t){if(e[0].type!=="block-scalar-heade\
r")return t(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:i}=e[0],s=i[0],l=0,o="",c=-1;for(let b=1;b<i.length;++b){let k=i[b];if(!o&&(k==="\
-"||k==="+"))o=k;else{let D=Number(k);!l&&D?l=D:c===-1&&(c=n+b)}}c!==-1&&t(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let y=!1,
v="",w=i.length;for(let b=1;b<e.length;++b){let k=e[b];switch(k.type){case"space":y=!0;case"newline":w+=k.source.length;break;case"comment":r&&!y&&t(k,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),w+=k.source.length,v=k.source.substring(1);break;case"error":t(k,"UNEXPECTED_TOK\
EN",k.message),w+=k.source.length;break;default:{let D=`Unexpected token in block scalar header: ${k.type}`;t(k,"UNEXPECTED_TOKEN",D);let P=k.source;P&&typeof P==
"string"&&(w+=P.length)}}}return{mode:s,indent:l,chomp:o,comment:v,length:w}}function jR(n){let e=n.split(/\n( *)/),r=e[0],t=r.match(/^( *)/),s=[t?.[1]?[t[1],r.
slice(t[1].length)]:["",r]];for(let l=1;l<e.length;l+=2)s.push([e[l],e[l+1]]);return s}Bg.resolveBlockScalar=LR});var Uu=B(Fg=>{"use strict";var _u=ge(),$R=Nn();function IR(n,e,r){let{offset:t,type:i,source:s,end:l}=n,o,c,y=(b,k,D)=>r(t+b,k,D);switch(i){case"scalar":o=_u.Scalar.
PLAIN,c=VR(s,y);break;case"single-quoted-scalar":o=_u.Scalar.QUOTE_SINGLE,c=MR(s,y);break;case"double-quoted-scalar":o=_u.Scalar.QUOTE_DOUBLE,c=BR(s,y);break;default:
return r(n,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[t,t+s.length,t+s.length]}}let v=t+s.length,
w=$R.resolveEnd(l,v,e,r);return{value:c,type:o,comment:w.comment,range:[t,v,w.offset]}}function VR(n,e){let r="";switch(n[0]){case"	":r="a tab character";break;case"\
,":r="flow indicator character ,";break;case"%":r="directive indicator character %";break;case"|":case">":{r=`block scalar indicator ${n[0]}`;break}case"@":case"\
`":{r=`reserved character ${n[0]}`;break}}return r&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${r}`),qg(n)}function MR(n,e){return(n[n.length-1]!=="\
'"||n.length===1)&&e(n.length,"MISSING_CHAR","Missing closing 'quote"),qg(n.slice(1,-1)).replace(/''/g,"'")}function qg(n){let e=/(.*?)\r?\n/sy,r=e.exec(n);if(!r)
return n;let t,i;try{t=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{t=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let s=r[1].replace(t,""),
l=" ",o=e.lastIndex;for(;r=e.exec(n);){let y=r[1].replace(i,"");y===""?l===`
`?s+=l:l=`
`:(s+=l+y,l=" "),o=e.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=o,r=c.exec(n),s+l+(r?.[1]??"")}function BR(n,e){let r="";for(let t=1;t<n.length-1;++t){let i=n[t];
if(!(i==="\r"&&n[t+1]===`
`))if(i===`
`){let{fold:s,offset:l}=qR(n,t);r+=s,t=l}else if(i==="\\"){let s=n[++t],l=FR[s];if(l)r+=l;else if(s===`
`)for(s=n[t+1];s===" "||s==="	";)s=n[++t+1];else if(s==="\r"&&n[t+1]===`
`)for(s=n[++t+1];s===" "||s==="	";)s=n[++t+1];else if(s==="x"||s==="u"||s==="U"){let o=s==="x"?2:s==="u"?4:8;r+=_R(n,t+1,o,e),t+=o}else{let o=n.substr(t-1,2);e(
t-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${o}`),r+=o}}else if(i===" "||i==="	"){let s=t,l=n[t+1];for(;l===" "||l==="	";)l=n[++t+1];l!==`
`&&!(l==="\r"&&n[t+2]===`
`)&&(r+=t>s?n.slice(s,t+1):i)}else r+=i}return(n[n.length-1]!=='"'||n.length===1)&&e(n.length,"MISSING_CHAR",'Missing closing "quote'),r}function qR(n,e){let r="",
t=n[e+1];for(;(t===" "||t==="	"||t===`
`||t==="\r")&&!(t==="\r"&&n[e+2]!==`
`);)t===`
`&&(r+=`
`),e+=1,t=n[e+1];return r||(r=" "),{fold:r,offset:e}}var FR={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function _R(n,e,r,t){let i=n.substr(e,r),l=i.length===r&&
/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(l)}catch{let o=n.substr(e-2,r+2);return t(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${o}`),o}}Fg.resolveFlowScalar=IR});var Gg=B(Ug=>{"use strict";var Ft=J(),_g=ge(),UR=Fu(),GR=Uu();function KR(n,e,r,t){let{value:i,type:s,comment:l,range:o}=e.type==="block-scalar"?UR.resolveBlockScalar(
n,e,t):GR.resolveFlowScalar(e,n.options.strict,t),c=r?n.directives.tagName(r.source,w=>t(r,"TAG_RESOLVE_FAILED",w)):null,y;n.options.stringKeys&&n.atKey?y=n.schema[Ft.
SCALAR]:c?y=HR(n.schema,i,c,r,t):e.type==="scalar"?y=ZR(n,i,e,t):y=n.schema[Ft.SCALAR];let v;try{let w=y.resolve(i,b=>t(r??e,"TAG_RESOLVE_FAILED",b),n.options);
v=Ft.isScalar(w)?w:new _g.Scalar(w)}catch(w){let b=w instanceof Error?w.message:String(w);t(r??e,"TAG_RESOLVE_FAILED",b),v=new _g.Scalar(i)}return v.range=o,v.source=
i,s&&(v.type=s),c&&(v.tag=c),y.format&&(v.format=y.format),l&&(v.comment=l),v}function HR(n,e,r,t,i){if(r==="!")return n[Ft.SCALAR];let s=[];for(let o of n.tags)
if(!o.collection&&o.tag===r)if(o.default&&o.test)s.push(o);else return o;for(let o of s)if(o.test?.test(e))return o;let l=n.knownTags[r];return l&&!l.collection?
(n.tags.push(Object.assign({},l,{default:!1,test:void 0})),l):(i(t,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:str"),n[Ft.SCALAR])}function ZR({
atKey:n,directives:e,schema:r},t,i,s){let l=r.tags.find(o=>(o.default===!0||n&&o.default==="key")&&o.test?.test(t))||r[Ft.SCALAR];if(r.compat){let o=r.compat.find(
c=>c.default&&c.test?.test(t))??r[Ft.SCALAR];if(l.tag!==o.tag){let c=e.tagString(l.tag),y=e.tagString(o.tag),v=`Value may be parsed as either ${c} or ${y}`;s(i,
"TAG_RESOLVE_FAILED",v,!0)}}return l}Ug.composeScalar=KR});var Hg=B(Kg=>{"use strict";function WR(n,e,r){if(e){r??(r=e.length);for(let t=r-1;t>=0;--t){let i=e[t];switch(i.type){case"space":case"comment":case"newline":n-=
i.source.length;continue}for(i=e[++t];i?.type==="space";)n+=i.source.length,i=e[++t];break}}return n}Kg.emptyScalarPosition=WR});var Yg=B(Ku=>{"use strict";var YR=Oi(),JR=J(),QR=Mg(),Zg=Gg(),XR=Nn(),xR=Hg(),eS={composeNode:Wg,composeEmptyNode:Gu};function Wg(n,e,r,t){let i=n.atKey,{spaceBefore:s,
comment:l,anchor:o,tag:c}=r,y,v=!0;switch(e.type){case"alias":y=tS(n,e,t),(o||c)&&t(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":y=Zg.composeScalar(n,e,c,t),o&&(y.anchor=o.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{y=QR.composeCollection(eS,n,e,r,t),o&&(y.anchor=o.source.substring(1))}catch(w){let b=w instanceof Error?w.message:
String(w);t(e,"RESOURCE_EXHAUSTION",b)}break;default:{let w=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;t(e,"UNEXPECTED_TOKEN",w),v=!1}}return y??
(y=Gu(n,e.offset,void 0,null,r,t)),o&&y.anchor===""&&t(o,"BAD_ALIAS","Anchor cannot be an empty string"),i&&n.options.stringKeys&&(!JR.isScalar(y)||typeof y.value!=
"string"||y.tag&&y.tag!=="tag:yaml.org,2002:str")&&t(c??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(y.spaceBefore=!0),l&&(e.type==="scal\
ar"&&e.source===""?y.comment=l:y.commentBefore=l),n.options.keepSourceTokens&&v&&(y.srcToken=e),y}function Gu(n,e,r,t,{spaceBefore:i,comment:s,anchor:l,tag:o,end:c},y){
let v={type:"scalar",offset:xR.emptyScalarPosition(e,r,t),indent:-1,source:""},w=Zg.composeScalar(n,v,o,y);return l&&(w.anchor=l.source.substring(1),w.anchor===
""&&y(l,"BAD_ALIAS","Anchor cannot be an empty string")),i&&(w.spaceBefore=!0),s&&(w.comment=s,w.range[2]=c),w}function tS({options:n},{offset:e,source:r,end:t},i){
let s=new YR.Alias(r.substring(1));s.source===""&&i(e,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&i(e+r.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let l=e+r.length,o=XR.resolveEnd(t,l,n.strict,i);return s.range=[e,l,o.offset],o.comment&&(s.comment=o.comment),s}Ku.composeEmptyNode=
Gu;Ku.composeNode=Wg});var Xg=B(Qg=>{"use strict";var nS=Bi(),Jg=Yg(),iS=Nn(),rS=Ui();function sS(n,e,{offset:r,start:t,value:i,end:s},l){let o=Object.assign({_directives:e},n),c=new nS.
Document(void 0,o),y={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},v=rS.resolveProps(t,{indicator:"doc-start",next:i??s?.[0],offset:r,
onError:l,parentIndent:0,startOnNewline:!0});v.found&&(c.directives.docStart=!0,i&&(i.type==="block-map"||i.type==="block-seq")&&!v.hasNewline&&l(v.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=i?Jg.composeNode(y,i,v,l):Jg.composeEmptyNode(y,v.end,t,null,v,l);let w=c.
contents.range[2],b=iS.resolveEnd(s,w,!1,l);return b.comment&&(c.comment=b.comment),c.range=[r,w,b.offset],c}Qg.composeDoc=sS});var Zu=B(ty=>{"use strict";var lS=require("process"),oS=La(),aS=Bi(),Gi=_i(),xg=J(),uS=Xg(),fS=Nn();function Ki(n){if(typeof n=="number")return[n,n+1];if(Array.
isArray(n))return n.length===2?n:[n[0],n[1]];let{offset:e,source:r}=n;return[e,e+(typeof r=="string"?r.length:1)]}function ey(n){let e="",r=!1,t=!1;for(let i=0;i<
n.length;++i){let s=n[i];switch(s[0]){case"#":e+=(e===""?"":t?`

`:`
`)+(s.substring(1)||" "),r=!0,t=!1;break;case"%":n[i+1]?.[0]!=="#"&&(i+=1),r=!1;break;default:r||(t=!0),r=!1}}return{comment:e,afterEmptyLine:t}}var Hu=class{constructor(e={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(r,t,i,s)=>{let l=Ki(r);s?this.warnings.push(new Gi.YAMLWarning(
l,t,i)):this.errors.push(new Gi.YAMLParseError(l,t,i))},this.directives=new oS.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,r){let{comment:t,
afterEmptyLine:i}=ey(this.prelude);if(t){let s=e.contents;if(r)e.comment=e.comment?`${e.comment}
${t}`:t;else if(i||e.directives.docStart||!s)e.commentBefore=t;else if(xg.isCollection(s)&&!s.flow&&s.items.length>0){let l=s.items[0];xg.isPair(l)&&(l=l.key);let o=l.
commentBefore;l.commentBefore=o?`${t}
${o}`:t}else{let l=s.commentBefore;s.commentBefore=l?`${t}
${l}`:t}}if(r){for(let s=0;s<this.errors.length;++s)e.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)e.warnings.push(this.warnings[s])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:ey(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,r=!1,t=-1){for(let i of e)yield*this.next(i);yield*this.end(r,t)}*next(e){switch(lS.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(r,t,i)=>{let s=Ki(e);s[0]+=r,this.onError(s,"BAD_DIRECTIVE",t,i)}),this.prelude.
push(e.source),this.atDirectives=!0;break;case"document":{let r=uS.composeDoc(this.options,this.directives,e,this.onError);this.atDirectives&&!r.directives.docStart&&
this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(r,!1),this.doc&&(yield this.doc),this.doc=r,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{let r=e.source?`${e.message}: ${JSON.stringify(
e.source)}`:e.message,t=new Gi.YAMLParseError(Ki(e),"UNEXPECTED_TOKEN",r);this.atDirectives||!this.doc?this.errors.push(t):this.doc.errors.push(t);break}case"do\
c-end":{if(!this.doc){let t="Unexpected doc-end without preceding document";this.errors.push(new Gi.YAMLParseError(Ki(e),"UNEXPECTED_TOKEN",t));break}this.doc.directives.
docEnd=!0;let r=fS.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),r.comment){let t=this.doc.comment;
this.doc.comment=t?`${t}
${r.comment}`:r.comment}this.doc.range[2]=r.offset;break}default:this.errors.push(new Gi.YAMLParseError(Ki(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,r=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let t=Object.assign({_directives:this.directives},this.options),i=new aS.Document(
void 0,t);this.atDirectives&&this.onError(r,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,r,r],this.decorate(i,!1),yield i}}};ty.Composer=Hu});var ry=B(As=>{"use strict";var cS=Fu(),dS=Uu(),pS=_i(),ny=Ei();function mS(n,e=!0,r){if(n){let t=(i,s,l)=>{let o=typeof i=="number"?i:Array.isArray(i)?i[0]:i.offset;
if(r)r(o,s,l);else throw new pS.YAMLParseError([o,o+1],s,l)};switch(n.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return dS.resolveFlowScalar(
n,e,t);case"block-scalar":return cS.resolveBlockScalar({options:{strict:e}},n,t)}}return null}function gS(n,e){let{implicitKey:r=!1,indent:t,inFlow:i=!1,offset:s=-1,
type:l="PLAIN"}=e,o=ny.stringifyString({type:l,value:n},{implicitKey:r,indent:t>0?" ".repeat(t):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}}),c=e.end??[{type:"\
newline",offset:-1,indent:t,source:`
`}];switch(o[0]){case"|":case">":{let y=o.indexOf(`
`),v=o.substring(0,y),w=o.substring(y+1)+`
`,b=[{type:"block-scalar-header",offset:s,indent:t,source:v}];return iy(b,c)||b.push({type:"newline",offset:-1,indent:t,source:`
`}),{type:"block-scalar",offset:s,indent:t,props:b,source:w}}case'"':return{type:"double-quoted-scalar",offset:s,indent:t,source:o,end:c};case"'":return{type:"s\
ingle-quoted-scalar",offset:s,indent:t,source:o,end:c};default:return{type:"scalar",offset:s,indent:t,source:o,end:c}}}function yS(n,e,r={}){let{afterKey:t=!1,implicitKey:i=!1,
inFlow:s=!1,type:l}=r,o="indent"in n?n.indent:null;if(t&&typeof o=="number"&&(o+=2),!l)switch(n.type){case"single-quoted-scalar":l="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":l="QUOTE_DOUBLE";break;case"block-scalar":{let y=n.props[0];if(y.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
l=y.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:l="PLAIN"}let c=ny.stringifyString({type:l,value:e},{implicitKey:i||o===null,indent:o!==null&&o>
0?" ".repeat(o):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(c[0]){case"|":case">":hS(n,c);break;case'"':Wu(n,c,"double-quoted-scalar");break;case"\
'":Wu(n,c,"single-quoted-scalar");break;default:Wu(n,c,"scalar")}}function hS(n,e){let r=e.indexOf(`
`),t=e.substring(0,r),i=e.substring(r+1)+`
`;if(n.type==="block-scalar"){let s=n.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=t,n.source=i}else{let{offset:s}=n,
l="indent"in n?n.indent:-1,o=[{type:"block-scalar-header",offset:s,indent:l,source:t}];iy(o,"end"in n?n.end:void 0)||o.push({type:"newline",offset:-1,indent:l,source:`\

`});for(let c of Object.keys(n))c!=="type"&&c!=="offset"&&delete n[c];Object.assign(n,{type:"block-scalar",indent:l,props:o,source:i})}}function iy(n,e){if(e)for(let r of e)
switch(r.type){case"space":case"comment":n.push(r);break;case"newline":return n.push(r),!0}return!1}function Wu(n,e,r){switch(n.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":n.type=r,n.source=e;break;case"block-scalar":{let t=n.props.slice(1),i=e.length;n.props[0].type==="block-scalar-header"&&
(i-=n.props[0].source.length);for(let s of t)s.offset+=i;delete n.props,Object.assign(n,{type:r,source:e,end:t});break}case"block-map":case"block-seq":{let i={type:"\
newline",offset:n.offset+e.length,indent:n.indent,source:`
`};delete n.items,Object.assign(n,{type:r,source:e,end:[i]});break}default:{let t="indent"in n?n.indent:-1,i="end"in n&&Array.isArray(n.end)?n.end.filter(s=>s.type===
"space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(n))s!=="type"&&s!=="offset"&&delete n[s];Object.assign(n,{type:r,indent:t,source:e,
end:i})}}}As.createScalarToken=gS;As.resolveAsScalar=mS;As.setScalarValue=yS});var ly=B(sy=>{"use strict";var vS=n=>"type"in n?Ss(n):Rs(n);function Ss(n){switch(n.type){case"block-scalar":{let e="";for(let r of n.props)e+=Ss(r);return e+n.
source}case"block-map":case"block-seq":{let e="";for(let r of n.items)e+=Rs(r);return e}case"flow-collection":{let e=n.start.source;for(let r of n.items)e+=Rs(r);
for(let r of n.end)e+=r.source;return e}case"document":{let e=Rs(n);if(n.end)for(let r of n.end)e+=r.source;return e}default:{let e=n.source;if("end"in n&&n.end)
for(let r of n.end)e+=r.source;return e}}}function Rs({start:n,key:e,sep:r,value:t}){let i="";for(let s of n)i+=s.source;if(e&&(i+=Ss(e)),r)for(let s of r)i+=s.
source;return t&&(i+=Ss(t)),i}sy.stringify=vS});var fy=B(uy=>{"use strict";var Yu=Symbol("break visit"),bS=Symbol("skip children"),oy=Symbol("remove item");function _t(n,e){"type"in n&&n.type==="document"&&(n=
{start:n.start,value:n.value}),ay(Object.freeze([]),n,e)}_t.BREAK=Yu;_t.SKIP=bS;_t.REMOVE=oy;_t.itemAtPath=(n,e)=>{let r=n;for(let[t,i]of e){let s=r?.[t];if(s&&
"items"in s)r=s.items[i];else return}return r};_t.parentCollection=(n,e)=>{let r=_t.itemAtPath(n,e.slice(0,-1)),t=e[e.length-1][0],i=r?.[t];if(i&&"items"in i)return i;
throw new Error("Parent collection not found")};function ay(n,e,r){let t=r(e,n);if(typeof t=="symbol")return t;for(let i of["key","value"]){let s=e[i];if(s&&"it\
ems"in s){for(let l=0;l<s.items.length;++l){let o=ay(Object.freeze(n.concat([[i,l]])),s.items[l],r);if(typeof o=="number")l=o-1;else{if(o===Yu)return Yu;o===oy&&
(s.items.splice(l,1),l-=1)}}typeof t=="function"&&i==="key"&&(t=t(e,n))}}return typeof t=="function"?t(e,n):t}uy.visit=_t});var Ds=B(Ie=>{"use strict";var Ju=ry(),wS=ly(),PS=fy(),Qu="\uFEFF",Xu="",xu="",ef="",kS=n=>!!n&&"items"in n,OS=n=>!!n&&(n.type==="scalar"||n.type==="single-q\
uoted-scalar"||n.type==="double-quoted-scalar"||n.type==="block-scalar");function AS(n){switch(n){case Qu:return"<BOM>";case Xu:return"<DOC>";case xu:return"<FL\
OW_END>";case ef:return"<SCALAR>";default:return JSON.stringify(n)}}function RS(n){switch(n){case Qu:return"byte-order-mark";case Xu:return"doc-mode";case xu:return"\
flow-error-end";case ef:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(n[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}Ie.createScalarToken=Ju.createScalarToken;Ie.resolveAsScalar=Ju.resolveAsScalar;Ie.setScalarValue=Ju.
setScalarValue;Ie.stringify=wS.stringify;Ie.visit=PS.visit;Ie.BOM=Qu;Ie.DOCUMENT=Xu;Ie.FLOW_END=xu;Ie.SCALAR=ef;Ie.isCollection=kS;Ie.isScalar=OS;Ie.prettyToken=
AS;Ie.tokenType=RS});var rf=B(dy=>{"use strict";var Hi=Ds();function He(n){switch(n){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var cy=new Set("0123456789ABCDEFabcdef"),SS=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),Es=new Set(",[]{}"),DS=new Set(` ,[]{}
\r	`),tf=n=>!n||DS.has(n),nf=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,r=!1){if(e){if(typeof e!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!r;let t=this.next??"stream";for(;t&&(r||this.hasChars(1));)t=yield*this.parseNext(
t)}atLineEnd(){let e=this.pos,r=this.buffer[e];for(;r===" "||r==="	";)r=this.buffer[++e];return!r||r==="#"||r===`
`?!0:r==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let r=this.buffer[e];if(this.indentNext>0){let t=0;for(;r===" ";)r=this.buffer[++t+e];if(r==="\r"){
let i=this.buffer[t+e+1];if(i===`
`||!i&&!this.atEnd)return e+t+1}return r===`
`||t>=this.indentNext||!r&&!this.atEnd?e+t:-1}if(r==="-"||r==="."){let t=this.buffer.substr(e,3);if((t==="---"||t==="...")&&He(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===Hi.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let r=e.length,t=e.indexOf("#");for(;t!==-1;){
let s=e[t-1];if(s===" "||s==="	"){r=t-1;break}else t=e.indexOf("#",t+1)}for(;;){let s=e[r-1];if(s===" "||s==="	")r-=1;else break}let i=(yield*this.pushCount(r))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-i),this.pushNewline(),"stream"}if(this.atLineEnd()){let r=yield*this.pushSpaces(!0);return yield*this.
pushCount(e.length-r),yield*this.pushNewline(),"stream"}return yield Hi.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.
atEnd)return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let r=this.peek(3);if((r==="---"||
r==="...")&&He(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,r==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!He(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,r]=this.peek(
2);if(!r&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&He(r)){let t=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=t,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.
setNext("doc");let r=yield*this.pushIndicators();switch(e[r]){case"#":yield*this.pushCount(e.length-r);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(tf),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return r+=yield*this.parseBlockScalarHeader(),r+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-r),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,r,t=-1;do e=yield*this.pushNewline(),e>0?(r=yield*this.pushSpaces(!1),this.indentValue=t=r):r=0,r+=yield*this.pushSpaces(!0);while(e+r>0);let i=this.getLine();
if(i===null)return this.setNext("flow");if((t!==-1&&t<this.indentNext&&i[0]!=="#"||t===0&&(i.startsWith("---")||i.startsWith("..."))&&He(i[3]))&&!(t===this.indentNext-
1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.flowLevel=0,yield Hi.FLOW_END,yield*this.parseLineStart();let s=0;for(;i[s]===",";)s+=yield*this.pushCount(
1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),i[s]){case void 0:return"flow";case"#":return yield*this.pushCount(i.length-
s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(tf),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let l=this.charAt(1);if(this.flowKey||He(l)||l===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),r=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;r!==-1&&this.buffer[r+1]==="'";)
r=this.buffer.indexOf("'",r+2);else for(;r!==-1;){let s=0;for(;this.buffer[r-1-s]==="\\";)s+=1;if(s%2===0)break;r=this.buffer.indexOf('"',r+1)}let t=this.buffer.
substring(0,r),i=t.indexOf(`
`,this.pos);if(i!==-1){for(;i!==-1;){let s=this.continueScalar(i+1);if(s===-1)break;i=t.indexOf(`
`,s)}i!==-1&&(r=i-(t[i-1]==="\r"?2:1))}if(r===-1){if(!this.atEnd)return this.setNext("quoted-scalar");r=this.buffer.length}return yield*this.pushToIndex(r+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let r=this.buffer[++e];if(r==="+")
this.blockScalarKeep=!0;else if(r>"0"&&r<="9")this.blockScalarIndent=Number(r)-1;else if(r!=="-")break}return yield*this.pushUntil(r=>He(r)||r==="#")}*parseBlockScalar(){
let e=this.pos-1,r=0,t;e:for(let s=this.pos;t=this.buffer[s];++s)switch(t){case" ":r+=1;break;case`
`:e=s,r=0;break;case"\r":{let l=this.buffer[s+1];if(!l&&!this.atEnd)return this.setNext("block-scalar");if(l===`
`)break}default:break e}if(!t&&!this.atEnd)return this.setNext("block-scalar");if(r>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=r:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let s=this.continueScalar(e+1);if(s===-1)break;e=this.buffer.indexOf(`
`,s)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let i=e+1;for(t=this.buffer[i];t===" ";)t=this.buffer[++i];
if(t==="	"){for(;t==="	"||t===" "||t==="\r"||t===`
`;)t=this.buffer[++i];e=i-1}else if(!this.blockScalarKeep)do{let s=e-1,l=this.buffer[s];l==="\r"&&(l=this.buffer[--s]);let o=s;for(;l===" ";)l=this.buffer[--s];
if(l===`
`&&s>=this.pos&&s+1+r>o)e=s;else break}while(!0);return yield Hi.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.
flowLevel>0,r=this.pos-1,t=this.pos-1,i;for(;i=this.buffer[++t];)if(i===":"){let s=this.buffer[t+1];if(He(s)||e&&Es.has(s))break;r=t}else if(He(i)){let s=this.buffer[t+
1];if(i==="\r"&&(s===`
`?(t+=1,i=`
`,s=this.buffer[t+1]):r=t),s==="#"||e&&Es.has(s))break;if(i===`
`){let l=this.continueScalar(t+1);if(l===-1)break;t=Math.max(t,l-2)}}else{if(e&&Es.has(i))break;r=t}return!i&&!this.atEnd?this.setNext("plain-scalar"):(yield Hi.
SCALAR,yield*this.pushToIndex(r+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,r){let t=this.
buffer.slice(this.pos,e);return t?(yield t,this.pos+=t.length,t.length):(r&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(tf),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let r=this.
flowLevel>0,t=this.charAt(1);if(He(t)||r&&Es.has(t)){r?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,r=this.buffer[e];for(;!He(r)&&r!==">";)r=this.buffer[++e];return yield*this.
pushToIndex(r===">"?e+1:e,!1)}else{let e=this.pos+1,r=this.buffer[e];for(;r;)if(SS.has(r))r=this.buffer[++e];else if(r==="%"&&cy.has(this.buffer[e+1])&&cy.has(this.
buffer[e+2]))r=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let r=this.pos-1,t;do t=this.buffer[++r];while(t===" "||e&&t==="	");let i=r-this.pos;return i>0&&(yield this.buffer.substr(
this.pos,i),this.pos=r),i}*pushUntil(e){let r=this.pos,t=this.buffer[r];for(;!e(t);)t=this.buffer[++r];return yield*this.pushToIndex(r,!1)}};dy.Lexer=nf});var lf=B(py=>{"use strict";var sf=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{let r=0,t=this.lineStarts.length;
for(;r<t;){let s=r+t>>1;this.lineStarts[s]<e?r=s+1:t=s}if(this.lineStarts[r]===e)return{line:r+1,col:1};if(r===0)return{line:0,col:e};let i=this.lineStarts[r-1];
return{line:r,col:e-i+1}}}};py.LineCounter=sf});var af=B(vy=>{"use strict";var ES=require("process"),my=Ds(),TS=rf();function At(n,e){for(let r=0;r<n.length;++r)if(n[r].type===e)return!0;return!1}function gy(n){
for(let e=0;e<n.length;++e)switch(n[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}function hy(n){switch(n?.type){case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function Ts(n){switch(n.type){case"document":return n.
start;case"block-map":{let e=n.items[n.items.length-1];return e.sep??e.start}case"block-seq":return n.items[n.items.length-1].start;default:return[]}}function jn(n){
if(n.length===0)return[];let e=n.length;e:for(;--e>=0;)switch(n[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;n[++e]?.type==="space";);return n.splice(e,n.length)}function zs(n,e){if(e.length<1e5)Array.prototype.push.apply(n,e);else for(let r=0;r<e.length;++r)
n.push(e[r])}function yy(n){if(n.start.type==="flow-seq-start")for(let e of n.items)e.sep&&!e.value&&!At(e.start,"explicit-key-ind")&&!At(e.sep,"map-value-ind")&&
(e.key&&(e.value=e.key),delete e.key,hy(e.value)?e.value.end?zs(e.value.end,e.sep):e.value.end=e.sep:zs(e.start,e.sep),delete e.sep)}var of=class{constructor(e){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new TS.Lexer,this.onNewLine=
e}*parse(e,r=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let t of this.lexer.lex(e,r))yield*this.next(t);r||(yield*this.end())}*next(e){if(this.source=
e,ES.env.LOG_TOKENS&&console.log("|",my.prettyToken(e)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}let r=my.tokenType(e);if(r)
if(r==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=r,yield*this.step(),r){case"newline":this.atNewLine=!0,this.indent=0,
this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":this.atNewLine&&e[0]===" "&&(this.indent+=e.length);break;case"explicit-key-ind":case"map\
-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=e.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=e.
length}else{let t=`Not a YAML token: ${e}`;yield*this.pop({type:"error",offset:this.offset,message:t,source:e}),this.offset+=e.length}}*end(){for(;this.stack.length>
0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let e=this.peek(1);if(this.type===
"doc-end"&&e?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!e)
return yield*this.stream();switch(e.type){case"document":return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-sc\
alar":return yield*this.scalar(e);case"block-scalar":return yield*this.blockScalar(e);case"block-map":return yield*this.blockMap(e);case"block-seq":return yield*this.
blockSequence(e);case"flow-collection":return yield*this.flowCollection(e);case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}peek(e){return this.stack[this.
stack.length-e]}*pop(e){let r=e??this.stack.pop();if(!r)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.
length===0)yield r;else{let t=this.peek(1);switch(r.type==="block-scalar"?r.indent="indent"in t?t.indent:0:r.type==="flow-collection"&&t.type==="document"&&(r.indent=
0),r.type==="flow-collection"&&yy(r),t.type){case"document":t.value=r;break;case"block-scalar":t.props.push(r);break;case"block-map":{let i=t.items[t.items.length-
1];if(i.value){t.items.push({start:[],key:r,sep:[]}),this.onKeyLine=!0;return}else if(i.sep)i.value=r;else{Object.assign(i,{key:r,sep:[]}),this.onKeyLine=!i.explicitKey;
return}break}case"block-seq":{let i=t.items[t.items.length-1];i.value?t.items.push({start:[],value:r}):i.value=r;break}case"flow-collection":{let i=t.items[t.items.
length-1];!i||i.value?t.items.push({start:[],key:r,sep:[]}):i.sep?i.value=r:Object.assign(i,{key:r,sep:[]});return}default:yield*this.pop(),yield*this.pop(r)}if((t.
type==="document"||t.type==="block-map"||t.type==="block-seq")&&(r.type==="block-map"||r.type==="block-seq")){let i=r.items[r.items.length-1];i&&!i.sep&&!i.value&&
i.start.length>0&&gy(i.start)===-1&&(r.indent===0||i.start.every(s=>s.type!=="comment"||s.indent<r.indent))&&(t.type==="document"?t.end=i.start:t.items.push({start:i.
start}),r.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-\
order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};
this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token \
in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{gy(e.start)!==-1?(yield*this.pop(),yield*this.
step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let r=this.startBlockValue(
e);r?this.stack.push(r):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type===
"map-value-ind"){let r=Ts(this.peek(2)),t=jn(r),i;e.end?(i=e.end,i.push(this.sourceToken),delete e.end):i=[this.sourceToken];let s={type:"block-map",offset:e.offset,
indent:e.indent,items:[{start:t,key:e,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"\
space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let r=this.
source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let r=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,r.value){let t="end"in r.value?r.value.end:void 0;(Array.isArray(t)?t[t.length-1]:void 0)?.type==="comment"?t?.push(this.sourceToken):e.items.push({start:[this.
sourceToken]})}else r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)e.items.push({start:[this.sourceToken]});else if(r.
sep)r.sep.push(this.sourceToken);else{if(this.atIndentedComment(r.start,e.indent)){let i=e.items[e.items.length-2]?.value?.end;if(Array.isArray(i)){zs(i,r.start),
i.push(this.sourceToken),e.items.pop();return}}r.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let t=!this.onKeyLine&&this.indent===e.indent,i=t&&
(r.sep||r.explicitKey)&&this.type!=="seq-item-ind",s=[];if(i&&r.sep&&!r.value){let l=[];for(let o=0;o<r.sep.length;++o){let c=r.sep[o];switch(c.type){case"newli\
ne":l.push(o);break;case"space":break;case"comment":c.indent>e.indent&&(l.length=0);break;default:l.length=0}}l.length>=2&&(s=r.sep.splice(l[1]))}switch(this.type){case"\
anchor":case"tag":i||r.value?(s.push(this.sourceToken),e.items.push({start:s}),this.onKeyLine=!0):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"explicit-key-ind":!r.sep&&!r.explicitKey?(r.start.push(this.sourceToken),r.explicitKey=!0):i||r.value?(s.push(this.sourceToken),e.items.push({start:s,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(r.explicitKey)if(r.sep)if(r.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(At(r.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(hy(r.key)&&!At(r.sep,"newline")){
let l=jn(r.start),o=r.key,c=r.sep;c.push(this.sourceToken),delete r.key,delete r.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:l,key:o,sep:c}]})}else s.length>0?r.sep=r.sep.concat(s,this.sourceToken):r.sep.push(this.sourceToken);else if(At(r.start,"newline"))Object.assign(r,{key:null,
sep:[this.sourceToken]});else{let l=jn(r.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:l,key:null,sep:[this.sourceToken]}]})}else
r.sep?r.value||i?e.items.push({start:s,key:null,sep:[this.sourceToken]}):At(r.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let l=this.flowScalar(this.type);i||r.value?(e.items.push({start:s,key:l,sep:[]}),this.
onKeyLine=!0):r.sep?this.stack.push(l):(Object.assign(r,{key:l,sep:[]}),this.onKeyLine=!0);return}default:{let l=this.startBlockValue(e);if(l){if(l.type==="bloc\
k-seq"){if(!r.explicitKey&&r.sep&&!At(r.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else t&&e.items.push({start:s});this.stack.push(l);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let r=e.items[e.items.
length-1];switch(this.type){case"newline":if(r.value){let t="end"in r.value?r.value.end:void 0;(Array.isArray(t)?t[t.length-1]:void 0)?.type==="comment"?t?.push(
this.sourceToken):e.items.push({start:[this.sourceToken]})}else r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)e.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(r.start,e.indent)){let i=e.items[e.items.length-2]?.value?.end;if(Array.isArray(i)){zs(i,r.start),i.push(this.
sourceToken),e.items.pop();return}}r.start.push(this.sourceToken)}return;case"anchor":case"tag":if(r.value||this.indent<=e.indent)break;r.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;r.value||At(r.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);
return}if(this.indent>e.indent){let t=this.startBlockValue(e);if(t){this.stack.push(t);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let r=e.items[e.
items.length-1];if(this.type==="flow-error-end"){let t;do yield*this.pop(),t=this.peek(1);while(t?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!r||r.sep?e.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);return;case"map-value-ind":!r||r.value?
e.items.push({start:[],key:null,sep:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!r||r.value?e.items.push({start:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);!r||r.value?e.items.push({start:[],key:i,
sep:[]}):r.sep?this.stack.push(i):Object.assign(r,{key:i,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let t=this.startBlockValue(
e);t?this.stack.push(t):(yield*this.pop(),yield*this.step())}else{let t=this.peek(2);if(t.type==="block-map"&&(this.type==="map-value-ind"&&t.indent===e.indent||
this.type==="newline"&&!t.items[t.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&t.type!=="flow-collection"){let i=Ts(
t),s=jn(i);yy(e);let l=e.end.splice(1,e.end.length);l.push(this.sourceToken);let o={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:l}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=o}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let r=Ts(e),t=jn(r);return t.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:t,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let r=Ts(e),t=jn(r);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:t,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,r){return this.type!=="comment"||this.indent<=r?!1:e.every(t=>t.type==="newline"||t.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};vy.Parser=of});var Oy=B(Wi=>{"use strict";var by=Zu(),zS=Bi(),Zi=_i(),CS=Ka(),LS=J(),NS=lf(),wy=af();function Py(n){let e=n.prettyErrors!==!1;return{lineCounter:n.lineCounter||
e&&new NS.LineCounter||null,prettyErrors:e}}function jS(n,e={}){let{lineCounter:r,prettyErrors:t}=Py(e),i=new wy.Parser(r?.addNewLine),s=new by.Composer(e),l=Array.
from(s.compose(i.parse(n)));if(t&&r)for(let o of l)o.errors.forEach(Zi.prettifyError(n,r)),o.warnings.forEach(Zi.prettifyError(n,r));return l.length>0?l:Object.
assign([],{empty:!0},s.streamInfo())}function ky(n,e={}){let{lineCounter:r,prettyErrors:t}=Py(e),i=new wy.Parser(r?.addNewLine),s=new by.Composer(e),l=null;for(let o of s.
compose(i.parse(n),!0,n.length))if(!l)l=o;else if(l.options.logLevel!=="silent"){l.errors.push(new Zi.YAMLParseError(o.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return t&&r&&(l.errors.forEach(Zi.prettifyError(n,r)),l.warnings.forEach(Zi.prettifyError(
n,r))),l}function $S(n,e,r){let t;typeof e=="function"?t=e:r===void 0&&e&&typeof e=="object"&&(r=e);let i=ky(n,r);if(!i)return null;if(i.warnings.forEach(s=>CS.
warn(i.options.logLevel,s)),i.errors.length>0){if(i.options.logLevel!=="silent")throw i.errors[0];i.errors=[]}return i.toJS(Object.assign({reviver:t},r))}function IS(n,e,r){
let t=null;if(typeof e=="function"||Array.isArray(e)?t=e:r===void 0&&e&&(r=e),typeof r=="string"&&(r=r.length),typeof r=="number"){let i=Math.round(r);r=i<1?void 0:
i>8?{indent:8}:{indent:i}}if(n===void 0){let{keepUndefined:i}=r??e??{};if(!i)return}return LS.isDocument(n)&&!t?n.toString(r):new zS.Document(n,t,r).toString(r)}
Wi.parse=$S;Wi.parseAllDocuments=jS;Wi.parseDocument=ky;Wi.stringify=IS});var ze=B(ee=>{"use strict";var VS=Zu(),MS=Bi(),BS=Du(),uf=_i(),qS=Oi(),Rt=J(),FS=wt(),_S=ge(),US=kt(),GS=Ot(),KS=Ds(),HS=rf(),ZS=lf(),WS=af(),Cs=Oy(),Ay=bi();ee.
Composer=VS.Composer;ee.Document=MS.Document;ee.Schema=BS.Schema;ee.YAMLError=uf.YAMLError;ee.YAMLParseError=uf.YAMLParseError;ee.YAMLWarning=uf.YAMLWarning;ee.
Alias=qS.Alias;ee.isAlias=Rt.isAlias;ee.isCollection=Rt.isCollection;ee.isDocument=Rt.isDocument;ee.isMap=Rt.isMap;ee.isNode=Rt.isNode;ee.isPair=Rt.isPair;ee.isScalar=
Rt.isScalar;ee.isSeq=Rt.isSeq;ee.Pair=FS.Pair;ee.Scalar=_S.Scalar;ee.YAMLMap=US.YAMLMap;ee.YAMLSeq=GS.YAMLSeq;ee.CST=KS;ee.Lexer=HS.Lexer;ee.LineCounter=ZS.LineCounter;
ee.Parser=WS.Parser;ee.parse=Cs.parse;ee.parseAllDocuments=Cs.parseAllDocuments;ee.parseDocument=Cs.parseDocument;ee.stringify=Cs.stringify;ee.visit=Ay.visit;ee.
visitAsync=Ay.visitAsync});var Ra=require("fs");var se={ok:0,findings:1,failure:2};var On=[],Da=[];function Ea(n,e,r){if(n===e)return 0;let t=r?.maxDistance,i=n;n.length>e.length&&(n=e,e=i);let s=n.length,l=e.length;for(;s>0&&n.charCodeAt(~-s)===
e.charCodeAt(~-l);)s--,l--;let o=0;for(;o<s&&n.charCodeAt(o)===e.charCodeAt(o);)o++;if(s-=o,l-=o,t!==void 0&&l-s>t)return t;if(s===0)return t!==void 0&&l>t?t:l;
let c,y,v,w,b=0,k=0;for(;b<s;)Da[b]=n.charCodeAt(o+b),On[b]=++b;for(;k<l;){for(c=e.charCodeAt(o+k),v=k++,y=k,b=0;b<s;b++)w=c===Da[b]?v:v+1,v=On[b],y=On[b]=v>y?w>
y?y+1:w:w>v?v+1:w;if(t!==void 0){let D=y;for(b=0;b<s;b++)On[b]<D&&(D=On[b]);if(D>t)return t}}return On.length=s,Da.length=s,t!==void 0&&y>t?t:y}var w1=64;function Ae(n,e){if(n.length>w1)return;let r=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,i;for(let s of e){if(Math.abs(s.length-
n.length)>=t)continue;let l=s.toLowerCase(),o=P1(r,l)?1:Ea(r,l,{maxDistance:t});o<t&&(t=o,i=s)}return i}function P1(n,e){if(n.length!==e.length)return!1;let r=0;
for(;r<n.length&&n[r]===e[r];)r++;return n[r]===e[r+1]&&n[r+1]===e[r]&&n.slice(r+2)===e.slice(r+2)}var vP=je(ze(),1);var Sf={};Ne(Sf,{ValidationError:()=>x,assertBuildPlane:()=>SE,assertDataPlane:()=>AE,assertEnvironment:()=>EE,assertOrganization:()=>zE,formatIssue:()=>W,isBuildPlane:()=>RE,
isDataPlane:()=>OE,isEnvironment:()=>DE,isOrganization:()=>TE,isPlane:()=>NE,validateBuildPlane:()=>Wy,validateDataPlane:()=>Zy,validateEnvironment:()=>Yy,validateOrganization:()=>Jy,
validatePlane:()=>LE,validateUpdate:()=>$E,withDefaults:()=>Qy});var m=Object.prototype;function d(n){return typeof n!="object"||n===null||Array.isArray(n)}function M(n){return!d(n)}function E(n){return Number.isInteger(n)&&Math.
abs(n)<=2**63}function S(n,e){if(n.length<=e)return!1;if(n.length>e*2)return!0;let r=0;for(let t of n)r++;return r>e}var YS=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?:Z|[+-](?:[01]\d|2[0-4]):[0-5]\d)$/i;
function C(n){if(!YS.test(n))return!1;if(n.charCodeAt(8)<50||n.charCodeAt(8)===50&&n.charCodeAt(9)<57)return!0;let e=Number(n.slice(5,7)),r=Number(n.slice(0,4)),
t=r%4===0&&(r%100!==0||r%400===0),i=e===2?28+Number(t):30+(e+ +(e>7))%2;return Number(n.slice(8,10))<=i}function te(n,e){let r=0;for(let t in n)r+=t.length+String(
n[t]).length;return r*3>e&&new TextEncoder().encode(Object.entries(n).flat().join("")).length>e}function H(n){let e=n.filter(M).filter(r=>r.controller===!0);return new Set(
e.map(r=>JSON.stringify([r.apiVersion,r.kind,r.name,r.uid]))).size>1}function ye(n){return n.split("/").slice(1).map(JS)}var ae=n=>n.replaceAll("~","~0").replaceAll("/","~1"),JS=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll(
"~0","~"):n;function st(n){return/[~\d]/.test(n)?ye(n).map(e=>/^\d+$/.test(e)?`[${e}]`:`.${e}`).join("").replace(/^\./,""):n.slice(1).replaceAll("/",".")}function Y(n,e){
return ye(e).reduce((r,t)=>Array.isArray(r)?r[Number(t)]:M(r)&&Object.hasOwn(r,t)?r[t]:void 0,n)}function ne(n,e){return Ry(n,e,n)}function Ry(n,e,r){if(!M(n))return n;let t=Object.fromEntries(Object.entries(n));for(let[i,s]of Object.entries(e)){let l=Object.
hasOwn(n,i)?n[i]:void 0,o="within"in s?l==null?l:Ry(l,s.within,r):l??QS(s,r);o!==void 0&&(t[i]=o)}return t}function QS(n,e){if("value"in n)return n.value;let r=ye(
n.from).reduce((t,i)=>M(t)&&Object.hasOwn(t,i)?t[i]:void 0,e);if(!(typeof r!="string"||r==="")&&!(n.maxLength!==void 0&&r.length>n.maxLength))return n.pattern===
void 0||n.pattern.test(r)?r:void 0}var Je=!1,Ls=[{code:"unreadable",path:"",field:"",message:""}],Sy=Symbol("thorough");function Dy(n,e){let r=Je;Je=!0;try{return n(e)===null}catch(t){if(t!==Sy)throw t;
return df(n,e)===null}finally{Je=r}}function df(n,e){if(!Je)return n(e);Je=!1;try{return n(e)}finally{Je=!0}}var XS=20;function u(n,e,r,t){if(Je)return Ls;let i={
code:r,path:Ey(e),field:Ty(e),message:"",...t};return n===null?[i]:(n.push(i),n)}function p(n){return f(null,null,n,"object")}function f(n,e,r,t){return r===null?
u(n,e,"null-value"):u(n,e,"wrong-type",{expected:t,found:rD(r)})}function h(n,e,r,{code:t="invalid-format",rule:i,maxLength:s}){return typeof r!="string"?f(n,e,
r,"string"):s!==void 0&&S(r,s)?u(n,e,"too-long",{limit:s,unit:"characters"}):u(n,e,t,i===void 0?void 0:{rule:i})}function O(n,e,r,{code:t="unknown-value",allowed:i,
codes:s}){if(Je)return Ls;if(typeof r!="string")return f(n,e,r,"string");let l=s!==void 0&&Object.hasOwn(s,r)?s[r]:void 0;if(l!==void 0)return u(n,e,l);let o=Ae(
r,i);return u(n,e,t,o===void 0?{allowed:i}:{allowed:i,suggestion:o})}function A(n,e,r,{minimum:t,maximum:i}){return typeof r!="number"||Number.isNaN(r)?f(n,e,r,
"integer"):!Number.isInteger(r)&&Number.isFinite(r)?u(n,e,"not-an-integer"):u(n,e,"out-of-range",{minimum:t,maximum:i})}function _(n,e,r,{code:t="invalid-format",
rule:i}){return Object.hasOwn(e,r)?u(n,r,t,i===void 0?void 0:{rule:i}):n}function U(n,e,r,t){let i=e[r];return Object.hasOwn(e,r)&&i!==void 0?h(n,r,i,t):n}function G(n){
if(n!==null)for(let e of n)e.field="";return n}function a(n,e,r){if(e===null)return n;if(Je)return e;let t=Ey(r),i=Ty(r);for(let s of e)s.path=t+s.path,s.field=
i+s.field;if(n===null)return e;for(let s of e)n.push(s);return n}function g(n,e,r){if(Je)return xS(n,e,r);let{known:t,required:i=[],codes:s}=r,l=t.filter(v=>Yi(
e[v])||!cf(e,v)),o=new Set,c=XS,y=[];for(let v of n??[]){if(v.code==="unknown-field"&&v.name===void 0){if(!cf(e,zy(v.path)))continue;o.add(tD(v,l,r,c-- >0))}y.push(
v)}y=y.filter(v=>!nD(v,o));for(let v of l)Yi(e[v])?i.includes(v)&&!o.has(v)&&(y=u(y,v,s?.[v]??"missing-field")):y=u(y,v,"unreadable");return y.length===0?null:y}
function xS(n,e,{known:r,required:t=[]}){let i=Object.getPrototypeOf(e);if(i!==null&&i!==Object.prototype||eD({}))throw Sy;if(n!==null)return Ls;let s=l=>Yi(e[l])?
t.includes(l):!cf(e,l);return r.some(s)?Ls:null}function eD(n){for(let e in n)return!0;return!1}function tD(n,e,{replaced:r,elsewhere:t},i){let s=zy(n.path);n.name=
s;let l=t!==void 0&&Object.hasOwn(t,s)?t[s]:void 0,c=e.find(y=>r?.[s]===y)??(l===void 0&&i?Ae(s,e):void 0);return c!==void 0&&(n.suggestion=c),l!==void 0&&(n.knownIn=
l),c}function nD(n,e){return n.code==="value-from"&&n.found==="neither"&&n.branches.some(r=>e.has(r))}function X(n,e,r){let t=r.filter(s=>!Yi(e[s])).length;if(t===
1)return n;let i=t===0?(n??[]).filter(s=>s.code!=="null-value"):n;return u(i,null,"value-from",{found:t===0?"neither":"both",branches:r})}function Z(n,e,r){let t=e.
generateName;if(!iD(t)){let i=n?.find(({path:s,code:l})=>s==="/generateName"&&l==="invalid-name");return i!==void 0&&!r.test(`${t}xxxxx`)&&(i.field=".name"),n}return u(
ff(ff(n,"/name"),"/generateName"),"name","missing-field")}function he(n,e){let r=`/spec/${e}`;return n?.some(i=>/^\/metadata(\/name)?$/.test(i.path)||i.suggestion===
e&&i.path.startsWith("/spec/"))===!0?n:a(ff(n,r),u(null,e,"missing-field"),"spec")}function ve(n,e,r,t){let i=new Set,s=n;return e.forEach((l,o)=>{let c=M(l)?l[r]:
void 0;c!==void 0&&(i.has(c)&&(s=a(s,u(null,r,"invalid-format",{rule:t}),o)),i.add(c))}),s}var ff=(n,e)=>{let r=(n??[]).filter(t=>t.path!==e);return r.length>0?
r:null},cf=(n,e)=>Object.prototype.propertyIsEnumerable.call(n,e),Yi=n=>n==null,iD=n=>Yi(n)||n==="",Ey=n=>n===null?"":typeof n=="number"?`/${n}`:`/${ae(n)}`,Ty=n=>n===
null?"":typeof n=="number"?`[${n}]`:`.${n}`,zy=n=>ye(n)[0]??"";function rD(n){return n===null?"null":Array.isArray(n)?"array":typeof n}var Cy={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]};function ie({judges:n,replaced:e}){return r=>{if(typeof r!="object"||r===null||Array.isArray(
r))return p(r);let{apiVersion:t,kind:i}=r,s=typeof i=="string"&&Object.hasOwn(n,i)?n[i]:void 0;if(s)return s(r);let l=sD(t);if(i==null)return u(l,"kind","missin\
g-field");let o=Object.keys(n);if(typeof i!="string")return O(l,"kind",i,{code:"unknown-kind",allowed:o});let c=Object.hasOwn(e,i)?e[i]:Ae(i,o);return u(l,"kind",
"unknown-kind",c===void 0?{allowed:o}:{allowed:o,suggestion:c})}}function sD(n){return n==null?u(null,"apiVersion","missing-field"):n===Cy.allowed[0]?null:O(null,
"apiVersion",n,Cy)}var lD={"missing-field":()=>"is missing: add it.","unknown-field":({suggestion:n,knownIn:e})=>`is not a field here${e===void 0?"":`, but one of ${e}`}: ${n===void 0?
"remove it.":`write ${n} instead.`}`,"wrong-type":({expected:n,found:e})=>`must be ${Ly(n)}, not ${Ly(e)}.`,"null-value":()=>"is null: give it a value or remove\
 it.","value-from":({found:n,branches:e})=>n==="both"?`has both ${e.join(" and ")}: keep one of them.`:`needs exactly one of ${e.join(" and ")}.`,"missing-secre\
t-namespace":()=>"is missing: a cluster-scoped plane has no namespace, so add that of the secret.","namespace-not-allowed":()=>"is not allowed: a cluster-scoped\
 plane has no namespace, so remove it.","namespaced-observability-plane":()=>"must be ClusterObservabilityPlane: a cluster-scoped plane has no namespace in whic\
h to find an ObservabilityPlane.","unknown-kind":pf,"wrong-api-version":pf,"unknown-value":pf,"invalid-plane-id":Ns,"invalid-name":Ns,"invalid-label":Ns,"invali\
d-format":Ns,"too-long":({limit:n,unit:e})=>`is too long: at most ${n} ${e}.`,"not-an-integer":()=>"must be a whole number.","out-of-range":({minimum:n,maximum:e})=>e<
9007199254740992?`must be from ${n} to ${e}.`:n===0?"must be at least 0.":"must fit into 64 bits.","invalid-date-time":()=>"must be a date and time such as 2026\
-01-02T03:04:05Z.","immutable-field":()=>"cannot change: keep the old value, or delete the resource and create it anew.",unreadable:()=>"cannot be read: it thro\
ws, contains itself, or is inherited; pass plain data."};function pf({allowed:n,suggestion:e}){return`must be ${n.length<2?n.join(""):`${n.slice(0,-1).join(", ")}\
 or ${n.at(-1)}`}${e===void 0||n.length<2?".":`; did you mean ${e}?`}`}function Ns({rule:n}){return`must be ${n}.`}function Ny(n){return lD[n.code](n)}function W(n){
return`${n.field===""?"document":n.field}: ${n.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,oD)}var oD=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,Ly=n=>n===
"null"||n==="undefined"?n:`${/^[aeio]/.test(n)?"an":"a"} ${n}`;var aD=64,uD=2e5;function mf(n){let e=uD,r=[];return t(()=>n);function t(i){try{let s=i();if(r.includes(s))return u(null,null,"unreadable");if(typeof s!="object"||
s===null||r.length>aD)return null;r.push(s);for(let l of Object.keys(s)){let o=e-- >0?t(()=>Reflect.get(s,l)):null;if(o)return a(null,o,Array.isArray(s)?Number(
l):l)}return r.pop(),null}catch{return u(null,null,"unreadable")}}}function N(n){let e=r=>{let t=yf(n,r);return t===null?{ok:!0,value:r}:{ok:!1,issues:hf(t)}};return Object.assign(e,{"~standard":cD(e)})}function j(n){return e=>{
try{return Dy(n,e)}catch{return!1}}}function $(n){return e=>{let r=n(e);if(!r.ok)throw new x(r.issues)}}var x=class extends Error{name="ValidationError";issues;constructor(e){
let r=e.slice(0,gf).map(W);super([...r,...e.length>gf?[`and ${e.length-gf} more`]:[]].join(`
`)),this.issues=e}},gf=20;function yf(n,e){let r;try{if(r=df(n,e),r===null)return null;let t=mf(e)?.[0];t!==void 0&&(r=[...r.filter(({path:i})=>!dD(i,t.path)),t])}catch{
r=mf(e)??u(null,null,"unreadable")}for(let t of r)t.field.charCodeAt(0)===fD&&(t.field=t.field.slice(1));return r}var fD=46;function hf(n){let e=n;for(let r of e)
r.message=Ny(r);return e}function cD(n){return{version:1,vendor:"openchoreo-planes",validate:e=>{let r=n(e);return r.ok?{value:r.value}:{issues:r.issues.map(({message:t,
path:i})=>({message:t,path:ye(i)}))}}}}var dD=(n,e)=>n===e||n.startsWith(`${e}/`);var pD=[{pointer:"/kind",absent:void 0},{pointer:"/metadata/name",absent:void 0},{pointer:"/metadata/namespace",absent:"default"}],mD=["/metadata/uid","/metadat\
a/resourceVersion"];function re({judge:n,immutable:e,withDefaults:r}){return(t,i)=>{let s=yf(n,i)??[],l;try{let y=r(t),v=r(i),w=hD(i,e),b=({code:D,path:P})=>D===
"wrong-type"&&w.some(({pointer:R})=>R===P),k=s.filter(D=>b(D)||!gD(D,y,v));l=[...k,...yD(t,i,w,k)]}catch{l=[...s,...u(null,null,"unreadable")]}let[o,...c]=l;return o===
void 0?{ok:!0,value:i}:{ok:!1,issues:hf([o,...c])}}}function gD({code:n,path:e},r,t){if(e===""||e==="/kind"||e==="/apiVersion"||e.startsWith("/metadata")||n==="\
unknown-field"||n==="unreadable")return!1;let i=n.startsWith("missing-")?e.slice(0,e.lastIndexOf("/")):e,s=Y(r,i);return s!==void 0&&$n(s,Y(t,i))}function yD(n,e,r,t){
let i=[],s=l=>t.some(({path:o})=>o===l||o.startsWith(`${l}/`));for(let{pointer:l,absent:o}of pD)!s(l)&&!$n(vf(n,l)??o,vf(e,l)??o)&&i.push(l);for(let l of mD){let o=vf(
e,l);o!==void 0&&!$n(o,Y(n,l))&&i.push(l)}for(let{pointer:l,unset:o}of r){let c=Y(n,l);c==null||o.includes(c)||typeof(Y(e,"/spec")??void 0)=="object"&&!s(l)&&!$n(
c,Y(e,l))&&i.push(l)}return i.map(vD)}function hD(n,e){let r=Y(n,"/kind");return typeof r=="string"&&Object.hasOwn(e,r)?e[r]??[]:[]}function vD(n){return{code:"\
immutable-field",path:n,field:ye(n).join("."),message:""}}function vf(n,e){let r=Y(n,e);return r===""||r===null?void 0:r}function $n(n,e){return Object.is(n,e)?
!0:Array.isArray(n)||Array.isArray(e)?Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,i)=>$n(t,e[i])):!M(n)||!M(e)?!1:[...new Set([...Object.
keys(n),...Object.keys(e)])].every(t=>$n(n[t]??void 0,e[t]??void 0))}var bf={DataPlane:{},BuildPlane:{},Environment:{},Organization:{}};var $s={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},bD={code:"unknown-kind",allowed:["DataPlane"]},Is={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},js=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,jy={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},$y=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Iy={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},wD=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,PD={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Pf=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Vy={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Ut={minimum:-9223372036854776e3,
maximum:9223372036854776e3},Ji=/^.{10}T.*[^z]$/,In={code:"invalid-date-time"},kf={minimum:0,maximum:9223372036854776e3},My={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},By={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},kD=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,OD={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},AD=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
RD={},SD=/^(?:[^/]*|[^/]+\/[^/]+)$/,DD={rule:"group/version, or the version alone"},wf={rule:"a text that is not empty"},ED={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},TD={maxLength:128},zD={allowed:["Apply","Update"]},CD={allowed:["FieldsV1",
""]},LD={maxLength:256},ND={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},jD={known:["kubernet\
esCluster","registry","gateway","observer"],required:["kubernetesCluster","registry","gateway"],elsewhere:{agent:"DataPlane in v0.6 to v0.8",clusterAgent:"DataP\
lane since v0.9",dataPlaneRef:"Environment",imagePullSecretRefs:"DataPlane in v0.4 to v0.17",isProduction:"Environment",observabilityPlaneRef:"DataPlane since v\
0.8",planeID:"DataPlane since v0.9",secretStoreRef:"DataPlane since v0.4"}},$D={known:["name","credentials"],required:["name","credentials"],elsewhere:{auth:"Da\
taPlane in v0.4 to v0.8",server:"DataPlane in v0.4 to v0.8",tls:"DataPlane in v0.4 to v0.8"}},ID={known:["apiServerURL","caCert","clientCert","clientKey"],required:[
"apiServerURL","caCert","clientCert","clientKey"]},VD={known:["prefix","secretRef"],required:["prefix"]},MD={known:["publicVirtualHost","organizationVirtualHost"],
required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"\
DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"\
DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v\
0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",security:"Environment"}},BD={known:["url","authentication"],required:["url","authentication"]},qD={
known:["basicAuth"],required:["basicAuth"]},FD={known:["username","password"],required:["username","password"]},qy={known:["observedGeneration","conditions"]},_D=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
UD={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},GD={allowed:[
"True","False","Unknown"]},KD=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,HD={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
ZD={maxLength:32768},WD={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},YD={code:"unknown-kind",allowed:["BuildPlane"]},JD={known:["kubernetesCluster","observer"],required:["kubernetesCluster"],elsewhere:{agent:"Bu\
ildPlane in v0.7 to v0.8",clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"\
BuildPlane in v0.8 to v0.17",planeID:"BuildPlane in v0.9 to v0.17",registry:"DataPlane",secretStoreRef:"BuildPlane in v0.9 to v0.17"}},QD={known:[]},XD={code:"u\
nknown-kind",allowed:["Environment"]},xD={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{kubernetesCluster:"DataPlane or BuildPlane",observer:"DataP\
lane or BuildPlane",registry:"DataPlane"}},eE={known:["dnsPrefix","security"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"\
Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"\
Environment in v0.15 to v0.16",organizationVirtualHost:"Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"\
Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in \
v0.15 to v0.16"}},tE={known:["remoteJwks"]},nE={known:["uri"],required:["uri"]},iE={code:"unknown-kind",allowed:["Organization"]},rE={known:[],elsewhere:{dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",registry:"\
DataPlane"}},sE={known:["observedGeneration","conditions","namespace"]};function Vs(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,$s))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,bD))):t==="metadata"?i!==
null&&(r++,e=a(e,Of(i),t)):t==="spec"?i!==null&&(r++,e=a(e,lE(i),t)):t==="status"?i!==null&&(e=a(e,dE(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Is)}function Of(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||
!js.test(t))&&(e=h(e,r,t,jy));else if(r==="generateName")(typeof t!="string"||!$y.test(t))&&(e=h(e,r,t,Iy));else if(r==="namespace")(typeof t!="string"||S(t,63)||
!wD.test(t))&&(e=h(e,r,t,PD));else if(r==="labels")e=a(e,Fy(t),r);else if(r==="annotations")e=a(e,_y(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,
t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Pf.test(o))&&(i=h(i,l,o,Vy))}s.length>1&&s.includes("orphan")&&s.includes(
"foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Uy(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner \
at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Gy(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r===
"selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Ut)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Ut)):r==="creation\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!Ji.test(t))&&(e=h(e,r,t,In)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Ji.test(t))&&(e=h(
e,r,t,In)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,js)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,
kf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,My)}function Fy(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];Pf.test(r)||(e=_(e,n,r,By)),
(typeof t!="string"||S(t,63)||!kD.test(t))&&(e=U(e,n,r,OD))}return G(e)}function _y(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];AD.test(r)||(e=
_(e,n,r,By)),typeof t!="string"&&(e=U(e,n,r,RD))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function Uy(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!SD.test(i))&&(e=h(e,t,i,DD))):t==="k\
ind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,wf))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,wf))):t==="uid"?i!==
null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,wf))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="b\
oolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no \
Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ED)}function Gy(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="manager"?(typeof i!="string"||S(i,128))&&(e=h(e,t,i,TD)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,zD))):t==="apiVersion"?typeof i!=
"string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!Ji.test(i))&&(e=h(e,t,i,In)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,
i,CD)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=h(e,t,i,LD)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,ND)}function lE(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kubernetesCluster"?i!==
null&&(r++,e=a(e,Ky(i),t)):t==="registry"?i!==null&&(r++,e=a(e,aE(i),t)):t==="gateway"?i!==null&&(r++,e=a(e,uE(i),t)):t==="observer"?e=a(e,Hy(i),t):e=u(e,t,"unk\
nown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,jD)}function Ky(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="credentials"?i!==null&&(r++,e=a(e,oE(i),t)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,$D)}function oE(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiServe\
rURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="caCert"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="clientCert"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="clientKey"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ID)}function aE(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="prefix"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="secretRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,VD)}function uE(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,MD)}function Hy(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="url"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="authentication"?i!==null&&(r++,e=a(e,fE(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,BD)}function fE(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="basicAuth"?i!==null&&(r++,e=a(e,cE(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,qD)}function cE(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="username"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="password"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"s\
tring"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,FD)}function dE(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ut));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;
for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Af(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,qy)}function Af(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!_D.test(i))&&(e=h(e,t,i,UD))):
t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,GD))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&
(e=A(e,t,i,kf)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=h(e,t,i,In))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<
1||S(i,1024)||!KD.test(i))&&(e=h(e,t,i,HD))):t==="message"?i!==null&&(r++,(typeof i!="string"||S(i,32768))&&(e=h(e,t,i,ZD))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,WD)}function Ms(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersi\
on"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,$s))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,YD))):t==="metadata"?i!==null&&(r++,e=
a(e,Of(i),t)):t==="spec"?i!==null&&(r++,e=a(e,pE(i),t)):t==="status"?i!==null&&(e=a(e,mE(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Is)}function pE(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kubernetesCluster"?i!==null&&(r++,e=
a(e,Ky(i),t)):t==="observer"?e=a(e,Hy(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,JD)}function mE(n){if(d(n))
return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,QD)}function Bs(n){if(d(
n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,$s))):t==="kind"?
i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,XD))):t==="metadata"?i!==null&&(r++,e=a(e,Of(i),t)):t==="spec"?i!==null&&(r++,e=a(e,gE(i),t)):t==="status"?i!==null&&
(e=a(e,bE(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Is)}function gE(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,yE(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,
r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,xD)}function yE(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,hE(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,eE)}function hE(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,vE(t),r):e=u(e,
r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,tE)}function vE(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:
g(e,n,nE)}function bE(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ut));else if(r==="\
conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Af(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,qy)}function qs(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,$s))):t==="kind"?i!==null&&(r++,i!=="Organization"&&(e=O(e,t,i,iE))):t==="metadata"?i!==null&&
(r++,e=a(e,wE(i),t)):t==="spec"?i!==null&&(r++,e=a(e,PE(i),t)):t==="status"?i!==null&&(e=a(e,kE(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Is)}function wE(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||
!js.test(t))&&(e=h(e,r,t,jy));else if(r==="generateName")(typeof t!="string"||!$y.test(t))&&(e=h(e,r,t,Iy));else if(r==="namespace")e=u(e,r,"namespace-not-allow\
ed");else if(r==="labels")e=a(e,Fy(t),r);else if(r==="annotations")e=a(e,_y(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Pf.test(o))&&(i=h(i,l,o,Vy))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&
(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Uy(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: tr\
ue"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Gy(o),l)}
e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="st\
ring"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Ut)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Ut)):r==="creationTimestamp"?t!==null&&(typeof t!=
"string"||!C(t)||!Ji.test(t))&&(e=h(e,r,t,In)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Ji.test(t))&&(e=h(e,r,t,In)):e=u(e,r,"unknown-fiel\
d")}return n.name||(e=Z(e,n,js)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,kf)),e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,My)}function PE(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,rE)}function kE(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ut));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Af(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,sE)}var Zy=N(Vs),OE=j(Vs),AE=$(Zy),Wy=N(Ms),RE=j(Ms),SE=$(Wy),Yy=N(Bs),DE=j(Bs),EE=$(Yy),Jy=N(qs),TE=j(qs),zE=$(Jy),CE={judges:{DataPlane:Vs,BuildPlane:Ms,Environment:Bs,
Organization:qs},replaced:{WorkflowPlane:"BuildPlane"}},Rf=ie(CE),LE=N(Rf),NE=j(Rf),Qy=n=>ne(n,Object.hasOwn(bf,n?.kind)?bf[n.kind]??{}:{}),jE={judge:Rf,immutable:{},
withDefaults:Qy},$E=re(jE);var Ys={};Ne(Ys,{ValidationError:()=>x,assertBuildPlane:()=>YT,assertDataPlane:()=>ZT,assertEnvironment:()=>QT,assertOrganization:()=>xT,formatIssue:()=>W,isBuildPlane:()=>WT,
isDataPlane:()=>HT,isEnvironment:()=>JT,isOrganization:()=>XT,isPlane:()=>nz,validateBuildPlane:()=>d0,validateDataPlane:()=>c0,validateEnvironment:()=>p0,validateOrganization:()=>m0,
validatePlane:()=>tz,validateUpdate:()=>rz,withDefaults:()=>g0});var Df={DataPlane:{},BuildPlane:{},Environment:{},Organization:{}};var Us={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},IE={code:"unknown-kind",allowed:["DataPlane"]},Gs={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Fs=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Xy={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},xy=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
e0={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},VE=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,ME={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Tf=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,t0={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Gt={minimum:-9223372036854776e3,
maximum:9223372036854776e3},Qi=/^.{10}T.*[^z]$/,Vn={code:"invalid-date-time"},zf={minimum:0,maximum:9223372036854776e3},n0={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},i0={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},BE=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,qE={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},FE=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
_E={},UE=/^(?:[^/]*|[^/]+\/[^/]+)$/,GE={rule:"group/version, or the version alone"},Ef={rule:"a text that is not empty"},KE={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},HE={maxLength:128},ZE={allowed:["Apply","Update"]},WE={allowed:["FieldsV1",
""]},YE={maxLength:256},JE={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},QE={known:["kubernet\
esCluster","gateway","imagePullSecretRefs","secretStoreRef","observer"],required:["kubernetesCluster","gateway"],elsewhere:{agent:"DataPlane in v0.6 to v0.8",clusterAgent:"\
DataPlane since v0.9",dataPlaneRef:"Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane since v0.8",planeID:"DataPlane since v0.9",registry:"\
DataPlane up to v0.3"}},XE={known:["server","tls","auth"],required:["server","tls","auth"],replaced:{credentials:"auth"},elsewhere:{credentials:"DataPlane up to\
 v0.3",name:"DataPlane up to v0.3"}},xE={known:["ca"],required:["ca"]},eT=["secretRef","value"],tT={known:["secretRef","value"],replaced:{secretKeyRef:"secretRe\
f"}},nT={known:["mtls","bearerToken"]},iT={known:["clientCert","clientKey"],required:["clientCert","clientKey"]},rT={known:["publicVirtualHost","organizationVir\
tualHost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v\
0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 \
to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.1\
6",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",security:"Environment"}},sT={known:["name"],required:["name"]},lT={
known:["url","authentication"],required:["url","authentication"]},oT={known:["basicAuth"],required:["basicAuth"]},aT={known:["username","password"],required:["u\
sername","password"]},r0={known:["observedGeneration","conditions"]},uT=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
fT={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},cT={allowed:[
"True","False","Unknown"]},dT=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,pT={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
mT={maxLength:32768},gT={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},yT={code:"unknown-kind",allowed:["BuildPlane"]},hT={known:["kubernetesCluster","observer"],required:["kubernetesCluster"],elsewhere:{agent:"Bu\
ildPlane in v0.7 to v0.8",clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlan\
e",isProduction:"Environment",observabilityPlaneRef:"BuildPlane in v0.8 to v0.17",planeID:"BuildPlane in v0.9 to v0.17",secretStoreRef:"BuildPlane in v0.9 to v0\
.17"}},vT={known:[]},bT={code:"unknown-kind",allowed:["Environment"]},wT={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{imagePullSecretRefs:"DataPl\
ane",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"DataPlane"}},PT={known:["dnsPrefix","security"],elsewhere:{egress:"\
Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in \
v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Environment \
in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15\
 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},kT={known:["remoteJwks"]},OT={known:["uri"],required:[
"uri"]},AT={code:"unknown-kind",allowed:["Organization"]},RT={known:[],elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"\
DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"DataPlane"}},ST={known:["ob\
servedGeneration","conditions","namespace"]};function Ks(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&
(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Us))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,IE))):t==="metadata"?i!==null&&(r++,e=a(e,Cf(i),t)):t===
"spec"?i!==null&&(r++,e=a(e,DT(i),t)):t==="status"?i!==null&&(e=a(e,$T(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:
g(e,n,Gs)}function Cf(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!Fs.test(t))&&(e=h(
e,r,t,Xy));else if(r==="generateName")(typeof t!="string"||!xy.test(t))&&(e=h(e,r,t,e0));else if(r==="namespace")(typeof t!="string"||S(t,63)||!VE.test(t))&&(e=
h(e,r,t,ME));else if(r==="labels")e=a(e,s0(t),r);else if(r==="annotations")e=a(e,l0(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Tf.test(o))&&(i=h(i,l,o,t0))}s.length>1&&s.includes("orphan")&&s.includes("foregroun\
dDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,
r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,o0(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most w\
ith controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,a0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?
typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Gt)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Gt)):r==="creationTimestamp"?
t!==null&&(typeof t!="string"||!C(t)||!Qi.test(t))&&(e=h(e,r,t,Vn)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Qi.test(t))&&(e=h(e,r,t,Vn)):
e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,Fs)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,zf)),e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,n0)}function s0(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];Tf.test(r)||(e=_(e,n,r,i0)),(typeof t!=
"string"||S(t,63)||!BE.test(t))&&(e=U(e,n,r,qE))}return G(e)}function l0(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];FE.test(r)||(e=_(e,n,r,i0)),
typeof t!="string"&&(e=U(e,n,r,_E))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function o0(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!UE.test(i))&&(e=h(e,t,i,GE))):t==="kind"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Ef))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Ef))):t==="uid"?i!==null&&(r++,(typeof i!=
"string"||i.length<1)&&(e=h(e,t,i,Ef))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"b\
oolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,KE)}function a0(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="\
string"||S(i,128))&&(e=h(e,t,i,HE)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,ZE))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"\
string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!Qi.test(i))&&(e=h(e,t,i,Vn)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,WE)):t==="fieldsV1"?
d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=h(e,t,i,YE)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,JE)}function DT(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="kubernetesCluster")i!==null&&(r++,e=a(
e,u0(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,CT(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<
l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,LT(i),t):t==="observer"?e=a(e,f0(i),t):e=u(e,t,"un\
known-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,QE)}function u0(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="server"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="tls"?i!==null&&(r++,e=a(e,ET(i),t)):t==="auth"?i!==null&&(r++,e=a(e,TT(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,XE)}function ET(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="ca"?i!==null&&(r++,e=a(e,_s(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,xE)}function _s(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="value"?typeof t!="string"&&
(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,eT)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,tT)}function TT(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="mtls"?e=a(e,zT(t),r):r==="bearerToken"?e=a(e,_s(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,nT)}function zT(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCert"?i!==
null&&(r++,e=a(e,_s(i),t)):t==="clientKey"?i!==null&&(r++,e=a(e,_s(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(
e,n,iT)}function CT(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=
f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,rT)}function LT(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="stri\
ng"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,sT)}function f0(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="url"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="authentication"?i!==null&&(r++,e=a(e,NT(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,lT)}function NT(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="basicAuth"?i!==null&&(r++,e=a(e,jT(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,
oT)}function jT(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="username"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="password"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:
g(e,n,aT)}function $T(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Gt));else if(r==="\
conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Lf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,r0)}function Lf(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!uT.test(i))&&(e=h(e,t,i,fT))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,
i,cT))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,zf)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||
!C(i))&&(e=h(e,t,i,Vn))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!dT.test(i))&&(e=h(e,t,i,pT))):t==="message"?i!==null&&(r++,(typeof i!=
"string"||S(i,32768))&&(e=h(e,t,i,mT))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,gT)}function Hs(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Us))):t==="kind"?i!==null&&(r++,
i!=="BuildPlane"&&(e=O(e,t,i,yT))):t==="metadata"?i!==null&&(r++,e=a(e,Cf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,IT(i),t)):t==="status"?i!==null&&(e=a(e,VT(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Gs)}function IT(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="kubernetesCluster"?i!==null&&(r++,e=a(e,u0(i),t)):t==="observer"?e=a(e,f0(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,hT)}function VT(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,vT)}function Zs(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.\
dev/v1alpha1"&&(e=O(e,t,i,Us))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,bT))):t==="metadata"?i!==null&&(r++,e=a(e,Cf(i),t)):t==="spec"?i!==null&&
(r++,e=a(e,MT(i),t)):t==="status"?i!==null&&(e=a(e,_T(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Gs)}function MT(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,BT(t),r):
r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,wT)}function BT(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,qT(t),r):e=
u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,PT)}function qT(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==
void 0&&(r==="remoteJwks"?e=a(e,FT(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,kT)}function FT(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,OT)}function _T(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")E(t)||(e=A(e,r,t,Gt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,Lf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,r0)}function Ws(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Us))):t==="kind"?i!==null&&(r++,i!=="Organ\
ization"&&(e=O(e,t,i,AT))):t==="metadata"?i!==null&&(r++,e=a(e,UT(i),t)):t==="spec"?i!==null&&(r++,e=a(e,GT(i),t)):t==="status"?i!==null&&(e=a(e,KT(i),t)):e=u(e,
t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Gs)}function UT(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!Fs.test(t))&&(e=h(e,r,t,Xy));else if(r==="generateName")(typeof t!="string"||!xy.test(t))&&(e=h(e,r,
t,e0));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,s0(t),r);else if(r==="annotations")e=a(e,l0(t),r);else if(r==="finali\
zers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Tf.test(o))&&(i=h(i,l,o,t0))}s.length>
1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,o0(o),l)}s.length>1&&H(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,a0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Gt)):r==="deletionGracePeriodSeconds"?E(
t)||(e=A(e,r,t,Gt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Qi.test(t))&&(e=h(e,r,t,Vn)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!Qi.test(t))&&(e=h(e,r,t,Vn)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,Fs)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&
(e=A(e,"generation",n.generation,zf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,n0)}function GT(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,RT)}function KT(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Gt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,Lf(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,ST)}var c0=N(Ks),HT=j(Ks),ZT=$(c0),d0=N(Hs),WT=j(Hs),YT=$(d0),p0=N(Zs),JT=j(Zs),QT=$(p0),m0=N(Ws),XT=j(Ws),xT=$(m0),ez={judges:{DataPlane:Ks,BuildPlane:Hs,Environment:Zs,
Organization:Ws},replaced:{WorkflowPlane:"BuildPlane"}},Nf=ie(ez),tz=N(Nf),nz=j(Nf),g0=n=>ne(n,Object.hasOwn(Df,n?.kind)?Df[n.kind]??{}:{}),iz={judge:Nf,immutable:{},
withDefaults:g0},rz=re(iz);var Ff={};Ne(Ff,{ValidationError:()=>x,assertBuildPlane:()=>kC,assertDataPlane:()=>wC,assertEnvironment:()=>AC,assertOrganization:()=>SC,formatIssue:()=>W,isBuildPlane:()=>PC,
isDataPlane:()=>bC,isEnvironment:()=>OC,isOrganization:()=>RC,isPlane:()=>TC,validateBuildPlane:()=>z0,validateDataPlane:()=>T0,validateEnvironment:()=>C0,validateOrganization:()=>L0,
validatePlane:()=>EC,validateUpdate:()=>CC,withDefaults:()=>N0});var jf={DataPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},kubernetesCluster:{within:{tls:{
within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}}}},BuildPlane:{spec:{within:{kubernetesCluster:{within:{tls:{within:{ca:{within:{secretRef:{within:{namespace:{from:"/metada\
ta/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{
within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}}}},Environment:{},Organization:{}};var Qs={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},sz={code:"unknown-kind",allowed:["DataPlane"]},Xs={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Js=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,y0={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},h0=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
v0={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},lz=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,oz={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
If=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,b0={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Kt={minimum:-9223372036854776e3,
maximum:9223372036854776e3},Xi=/^.{10}T.*[^z]$/,Mn={code:"invalid-date-time"},Vf={minimum:0,maximum:9223372036854776e3},w0={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},P0={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},az=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,uz={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},fz=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
cz={},dz=/^(?:[^/]*|[^/]+\/[^/]+)$/,pz={rule:"group/version, or the version alone"},$f={rule:"a text that is not empty"},mz={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},gz={maxLength:128},yz={allowed:["Apply","Update"]},hz={allowed:["FieldsV1",
""]},vz={maxLength:256},bz={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},wz={known:["agent","\
kubernetesCluster","gateway","imagePullSecretRefs","secretStoreRef","observer"],required:["gateway"],replaced:{clusterAgent:"agent"},elsewhere:{clusterAgent:"Da\
taPlane since v0.9",dataPlaneRef:"Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane since v0.8",planeID:"DataPlane since v0.9",registry:"\
DataPlane up to v0.3"}},Pz={known:["enabled","clientCA"]},kz=["secretRef","value"],Oz={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"}},Az={known:[
"name","key","namespace"],required:["name","key"]},Rz={known:["server","tls","auth"],required:["server","tls","auth"],replaced:{credentials:"auth"},elsewhere:{credentials:"\
DataPlane up to v0.3",name:"DataPlane up to v0.3"}},Sz={known:["ca"],required:["ca"]},Dz={known:["mtls","bearerToken"]},Ez={known:["clientCert","clientKey"],required:[
"clientCert","clientKey"]},Tz={known:["publicVirtualHost","organizationVirtualHost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"\
Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane\
 in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.\
16",security:"Environment"}},zz={known:["name"],required:["name"]},Cz={known:["url","authentication"],required:["url","authentication"]},Lz={known:["basicAuth"],
required:["basicAuth"]},Nz={known:["username","password"],required:["username","password"]},k0={known:["observedGeneration","conditions"]},jz=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
$z={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},Iz={allowed:[
"True","False","Unknown"]},Vz=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,Mz={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
Bz={maxLength:32768},qz={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},Fz={code:"unknown-kind",allowed:["BuildPlane"]},_z={known:["kubernetesCluster","observer"],required:["kubernetesCluster"],elsewhere:{agent:"Bu\
ildPlane in v0.7 to v0.8",clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlan\
e",isProduction:"Environment",observabilityPlaneRef:"BuildPlane in v0.8 to v0.17",planeID:"BuildPlane in v0.9 to v0.17",secretStoreRef:"BuildPlane in v0.9 to v0\
.17"}},Uz={known:[]},Gz={code:"unknown-kind",allowed:["Environment"]},Kz={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{agent:"DataPlane",imagePullSecretRefs:"\
DataPlane",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"DataPlane"}},Hz={known:["dnsPrefix","security"],elsewhere:{
egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environ\
ment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Envi\
ronment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment \
in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},Zz={known:["remoteJwks"]},Wz={known:["uri"],
required:["uri"]},Yz={code:"unknown-kind",allowed:["Organization"]},Jz={known:[],elsewhere:{agent:"DataPlane",dataPlaneRef:"Environment",gateway:"DataPlane or E\
nvironment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"\
DataPlane"}},Qz={known:["observedGeneration","conditions","namespace"]};function xs(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Qs))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,sz))):t==="metadata"?i!==
null&&(r++,e=a(e,Mf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Xz(i),t)):t==="status"?i!==null&&(e=a(e,aC(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Xs)}function Mf(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||
!Js.test(t))&&(e=h(e,r,t,y0));else if(r==="generateName")(typeof t!="string"||!h0.test(t))&&(e=h(e,r,t,v0));else if(r==="namespace")(typeof t!="string"||S(t,63)||
!lz.test(t))&&(e=h(e,r,t,oz));else if(r==="labels")e=a(e,O0(t),r);else if(r==="annotations")e=a(e,A0(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,
t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!If.test(o))&&(i=h(i,l,o,b0))}s.length>1&&s.includes("orphan")&&s.includes(
"foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,R0(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner \
at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,S0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r===
"selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Kt)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Kt)):r==="creation\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!Xi.test(t))&&(e=h(e,r,t,Mn)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Xi.test(t))&&(e=h(
e,r,t,Mn)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,Js)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,
Vf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,w0)}function O0(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];If.test(r)||(e=_(e,n,r,P0)),
(typeof t!="string"||S(t,63)||!az.test(t))&&(e=U(e,n,r,uz))}return G(e)}function A0(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];fz.test(r)||(e=
_(e,n,r,P0)),typeof t!="string"&&(e=U(e,n,r,cz))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function R0(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!dz.test(i))&&(e=h(e,t,i,pz))):t==="k\
ind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,$f))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,$f))):t==="uid"?i!==
null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,$f))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="b\
oolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no \
Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,mz)}function S0(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="manager"?(typeof i!="string"||S(i,128))&&(e=h(e,t,i,gz)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,yz))):t==="apiVersion"?typeof i!=
"string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!Xi.test(i))&&(e=h(e,t,i,Mn)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,
i,hz)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=h(e,t,i,vz)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,bz)}function Xz(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="agent")e=a(e,xz(i),
t);else if(t==="kubernetesCluster")e=a(e,D0(i),t);else if(t==="gateway")i!==null&&(r++,e=a(e,rC(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=
f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,
sC(i),t):t==="observer"?e=a(e,E0(i),t):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,wz)}function xz(n){if(d(n))return p(
n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="enabled"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):r==="clientCA"?e=a(e,xi(t),r):e=u(e,r,"unknown-f\
ield"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Pz)}function xi(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="\
secretRef"?e=a(e,eC(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,kz)),
e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Oz)}function eC(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,
i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,Az)}function D0(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="server"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="tls"?i!==null&&(r++,e=a(e,tC(i),t)):t==="auth"?i!==null&&(r++,
e=a(e,nC(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,Rz)}function tC(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="ca"?i!==null&&(r++,e=a(e,xi(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:
g(e,n,Sz)}function nC(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="mtls"?e=a(e,iC(t),r):r==="bearerToken"?e=a(e,xi(t),r):e=u(e,
r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Dz)}function iC(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="clientCert"?i!==null&&(r++,e=a(e,xi(i),t)):t==="clientKey"?i!==null&&(r++,e=a(e,xi(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,Ez)}function rC(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,Tz)}function sC(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,zz)}function E0(n){if(d(
n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="url"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="authentication"?i!==
null&&(r++,e=a(e,lC(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,Cz)}function lC(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="basicAuth"?i!==null&&(r++,e=a(e,oC(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,Lz)}function oC(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="username"?i!==null&&(r++,typeof i!="strin\
g"&&(e=f(e,t,i,"string"))):t==="password"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,Nz)}function aC(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,
Kt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Bf(o),l)}e=a(e,i,r)}else e=
u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,k0)}function Bf(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!jz.test(i))&&(e=h(e,t,i,$z))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="U\
nknown"&&(e=O(e,t,i,Iz))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,Vf)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!=
"string"||!C(i))&&(e=h(e,t,i,Mn))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!Vz.test(i))&&(e=h(e,t,i,Mz))):t==="message"?i!==null&&
(r++,(typeof i!="string"||S(i,32768))&&(e=h(e,t,i,Bz))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,qz)}function el(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Qs))):t==="\
kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,Fz))):t==="metadata"?i!==null&&(r++,e=a(e,Mf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,uC(i),t)):t==="status"?i!==
null&&(e=a(e,fC(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Xs)}function uC(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kubernetesCluster"?i!==null&&(r++,e=a(e,D0(i),t)):t==="observer"?e=a(e,E0(i),t):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,_z)}function fC(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Uz)}function tl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiV\
ersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Qs))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,Gz))):t==="metadata"?i!==null&&(r++,
e=a(e,Mf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,cC(i),t)):t==="status"?i!==null&&(e=a(e,gC(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Xs)}function cC(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,
r,t,"string")):r==="gateway"?e=a(e,dC(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,Kz)}function dC(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"stri\
ng")):r==="security"?e=a(e,pC(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Hz)}function pC(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,mC(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Zz)}function mC(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Wz)}function gC(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")E(t)||(e=A(e,r,t,Kt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Bf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,k0)}function nl(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Qs))):t==="kind"?i!==null&&(r++,
i!=="Organization"&&(e=O(e,t,i,Yz))):t==="metadata"?i!==null&&(r++,e=a(e,yC(i),t)):t==="spec"?i!==null&&(r++,e=a(e,hC(i),t)):t==="status"?i!==null&&(e=a(e,vC(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Xs)}function yC(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!Js.test(t))&&(e=h(e,r,t,y0));else if(r==="generateName")(typeof t!="string"||!h0.test(t))&&
(e=h(e,r,t,v0));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,O0(t),r);else if(r==="annotations")e=a(e,A0(t),r);else if(r===
"finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!If.test(o))&&(i=h(i,l,o,b0))}
s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,R0(o),l)}s.length>1&&H(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,S0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Kt)):r==="deletionGracePeriodSeconds"?E(
t)||(e=A(e,r,t,Kt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Xi.test(t))&&(e=h(e,r,t,Mn)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!Xi.test(t))&&(e=h(e,r,t,Mn)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,Js)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&
(e=A(e,"generation",n.generation,Vf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,w0)}function hC(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Jz)}function vC(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Kt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,Bf(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,Qz)}var T0=N(xs),bC=j(xs),wC=$(T0),z0=N(el),PC=j(el),kC=$(z0),C0=N(tl),OC=j(tl),AC=$(C0),L0=N(nl),RC=j(nl),SC=$(L0),DC={judges:{DataPlane:xs,BuildPlane:el,Environment:tl,
Organization:nl},replaced:{WorkflowPlane:"BuildPlane"}},qf=ie(DC),EC=N(qf),TC=j(qf),N0=n=>ne(n,Object.hasOwn(jf,n?.kind)?jf[n.kind]??{}:{}),zC={judge:qf,immutable:{
Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:N0},CC=re(zC);var Yf={};Ne(Yf,{ValidationError:()=>x,assertBuildPlane:()=>W2,assertDataPlane:()=>H2,assertEnvironment:()=>J2,assertOrganization:()=>X2,formatIssue:()=>W,isBuildPlane:()=>Z2,
isDataPlane:()=>K2,isEnvironment:()=>Y2,isOrganization:()=>Q2,isPlane:()=>t9,validateBuildPlane:()=>Y0,validateDataPlane:()=>W0,validateEnvironment:()=>J0,validateOrganization:()=>Q0,
validatePlane:()=>e9,validateUpdate:()=>i9,withDefaults:()=>X0});var _f={DataPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},kubernetesCluster:{within:{tls:{
within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}}}},BuildPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},
kubernetesCluster:{within:{tls:{within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}}}},Environment:{},Organization:{}};var rl={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},LC={code:"unknown-kind",allowed:["DataPlane"]},sl={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},il=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,j0={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},$0=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
I0={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},NC=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,jC={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Gf=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,V0={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Ht={minimum:-9223372036854776e3,
maximum:9223372036854776e3},er=/^.{10}T.*[^z]$/,Bn={code:"invalid-date-time"},Kf={minimum:0,maximum:9223372036854776e3},M0={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},B0={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},$C=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,IC={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},VC=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
MC={},BC=/^(?:[^/]*|[^/]+\/[^/]+)$/,qC={rule:"group/version, or the version alone"},Uf={rule:"a text that is not empty"},FC={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},_C={maxLength:128},UC={allowed:["Apply","Update"]},GC={allowed:["FieldsV1",
""]},KC={maxLength:256},HC={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},ZC={known:["agent","\
kubernetesCluster","gateway","imagePullSecretRefs","secretStoreRef","observer"],required:["gateway"],replaced:{clusterAgent:"agent"},elsewhere:{clusterAgent:"Da\
taPlane since v0.9",dataPlaneRef:"Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane since v0.8",planeID:"DataPlane since v0.9",registry:"\
DataPlane up to v0.3"}},WC={known:["enabled","clientCA"]},YC=["secretRef","value"],JC={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"}},QC={known:[
"name","key","namespace"],required:["name","key"]},XC={known:["server","tls","auth"],required:["server","tls","auth"],replaced:{credentials:"auth"},elsewhere:{credentials:"\
DataPlane up to v0.3",name:"DataPlane up to v0.3"}},xC={known:["ca"],required:["ca"]},e2={known:["mtls","bearerToken"]},t2={known:["clientCert","clientKey"],required:[
"clientCert","clientKey"]},n2={known:["publicVirtualHost","organizationVirtualHost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"\
Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane\
 in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.\
16",security:"Environment"}},i2={known:["name"],required:["name"]},r2={known:["url","authentication"],required:["url","authentication"]},s2={known:["basicAuth"],
required:["basicAuth"]},l2={known:["username","password"],required:["username","password"]},q0={known:["observedGeneration","conditions"]},o2=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
a2={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},u2={allowed:[
"True","False","Unknown"]},f2=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,c2={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
d2={maxLength:32768},p2={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},m2={code:"unknown-kind",allowed:["BuildPlane"]},g2={known:["agent","kubernetesCluster","observer"],replaced:{clusterAgent:"agent"},elsewhere:{
clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environme\
nt",observabilityPlaneRef:"BuildPlane in v0.8 to v0.17",planeID:"BuildPlane in v0.9 to v0.17",secretStoreRef:"BuildPlane in v0.9 to v0.17"}},y2={known:[]},h2={code:"\
unknown-kind",allowed:["Environment"]},v2={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{agent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataP\
lane",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"DataPlane"}},b2={known:["dnsPrefix","security"],elsewhere:{
egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environ\
ment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Envi\
ronment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment \
in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},w2={known:["remoteJwks"]},P2={known:["uri"],
required:["uri"]},k2={code:"unknown-kind",allowed:["Organization"]},O2={known:[],elsewhere:{agent:"DataPlane or BuildPlane",dataPlaneRef:"Environment",gateway:"\
DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPla\
ne",secretStoreRef:"DataPlane"}},A2={known:["observedGeneration","conditions","namespace"]};function ll(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,rl))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,LC))):t==="me\
tadata"?i!==null&&(r++,e=a(e,Hf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,R2(i),t)):t==="status"?i!==null&&(e=a(e,j2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,sl)}function Hf(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!=
"string"||S(t,253)||!il.test(t))&&(e=h(e,r,t,j0));else if(r==="generateName")(typeof t!="string"||!$0.test(t))&&(e=h(e,r,t,I0));else if(r==="namespace")(typeof t!=
"string"||S(t,63)||!NC.test(t))&&(e=h(e,r,t,jC));else if(r==="labels")e=a(e,F0(t),r);else if(r==="annotations")e=a(e,_0(t),r);else if(r==="finalizers")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Gf.test(o))&&(i=h(i,l,o,V0))}s.length>1&&s.includes(
"orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferen\
ces")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,U0(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-fo\
rmat",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,G0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Ht)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Ht)):
r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!er.test(t))&&(e=h(e,r,t,Bn)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!er.test(
t))&&(e=h(e,r,t,Bn)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,il)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.
generation,Kf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,M0)}function F0(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];Gf.test(r)||(e=_(
e,n,r,B0)),(typeof t!="string"||S(t,63)||!$C.test(t))&&(e=U(e,n,r,IC))}return G(e)}function _0(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];VC.test(
r)||(e=_(e,n,r,B0)),typeof t!="string"&&(e=U(e,n,r,MC))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function U0(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!BC.test(i))&&(e=h(e,t,i,qC))):t==="k\
ind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Uf))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Uf))):t==="uid"?i!==
null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Uf))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="b\
oolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no \
Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,FC)}function G0(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="manager"?(typeof i!="string"||S(i,128))&&(e=h(e,t,i,_C)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,UC))):t==="apiVersion"?typeof i!=
"string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!er.test(i))&&(e=h(e,t,i,Bn)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,
i,GC)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=h(e,t,i,KC)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,HC)}function R2(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="agent")e=a(e,K0(i),
t);else if(t==="kubernetesCluster")e=a(e,H0(i),t);else if(t==="gateway")i!==null&&(r++,e=a(e,z2(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=
f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,
C2(i),t):t==="observer"?e=a(e,Z0(i),t):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,ZC)}function K0(n){if(d(n))return p(
n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="enabled"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):r==="clientCA"?e=a(e,tr(t),r):e=u(e,r,"unknown-f\
ield"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,WC)}function tr(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="\
secretRef"?e=a(e,S2(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,YC)),
e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,JC)}function S2(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,
i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,QC)}function H0(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="server"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="tls"?i!==null&&(r++,e=a(e,D2(i),t)):t==="auth"?i!==null&&(r++,
e=a(e,E2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,XC)}function D2(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="ca"?i!==null&&(r++,e=a(e,tr(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:
g(e,n,xC)}function E2(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="mtls"?e=a(e,T2(t),r):r==="bearerToken"?e=a(e,tr(t),r):e=u(e,
r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,e2)}function T2(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="clientCert"?i!==null&&(r++,e=a(e,tr(i),t)):t==="clientKey"?i!==null&&(r++,e=a(e,tr(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,t2)}function z2(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,n2)}function C2(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,i2)}function Z0(n){if(d(
n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="url"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="authentication"?i!==
null&&(r++,e=a(e,L2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,r2)}function L2(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="basicAuth"?i!==null&&(r++,e=a(e,N2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,s2)}function N2(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="username"?i!==null&&(r++,typeof i!="strin\
g"&&(e=f(e,t,i,"string"))):t==="password"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,l2)}function j2(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,
Ht));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Zf(o),l)}e=a(e,i,r)}else e=
u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,q0)}function Zf(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!o2.test(i))&&(e=h(e,t,i,a2))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="U\
nknown"&&(e=O(e,t,i,u2))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,Kf)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!=
"string"||!C(i))&&(e=h(e,t,i,Bn))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!f2.test(i))&&(e=h(e,t,i,c2))):t==="message"?i!==null&&
(r++,(typeof i!="string"||S(i,32768))&&(e=h(e,t,i,d2))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,p2)}function ol(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,rl))):t==="\
kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,m2))):t==="metadata"?i!==null&&(r++,e=a(e,Hf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,$2(i),t)):t==="status"?i!==
null&&(e=a(e,I2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,sl)}function $2(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="agent"?e=a(e,K0(t),r):r==="kubernetesCluster"?e=a(e,H0(t),r):r==="observer"?e=a(e,Z0(t),r):e=u(e,r,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,g2)}function I2(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,y2)}function al(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiV\
ersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,rl))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,h2))):t==="metadata"?i!==null&&(r++,
e=a(e,Hf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,V2(i),t)):t==="status"?i!==null&&(e=a(e,F2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,sl)}function V2(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,
r,t,"string")):r==="gateway"?e=a(e,M2(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,v2)}function M2(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"stri\
ng")):r==="security"?e=a(e,B2(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,b2)}function B2(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,q2(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,w2)}function q2(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,P2)}function F2(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ht));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Zf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,q0)}function ul(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,rl))):t==="kind"?i!==null&&(r++,
i!=="Organization"&&(e=O(e,t,i,k2))):t==="metadata"?i!==null&&(r++,e=a(e,_2(i),t)):t==="spec"?i!==null&&(r++,e=a(e,U2(i),t)):t==="status"?i!==null&&(e=a(e,G2(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,sl)}function _2(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!il.test(t))&&(e=h(e,r,t,j0));else if(r==="generateName")(typeof t!="string"||!$0.test(t))&&
(e=h(e,r,t,I0));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,F0(t),r);else if(r==="annotations")e=a(e,_0(t),r);else if(r===
"finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Gf.test(o))&&(i=h(i,l,o,V0))}
s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,U0(o),l)}s.length>1&&H(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,G0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Ht)):r==="deletionGracePeriodSeconds"?E(
t)||(e=A(e,r,t,Ht)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!er.test(t))&&(e=h(e,r,t,Bn)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!er.test(t))&&(e=h(e,r,t,Bn)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,il)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&
(e=A(e,"generation",n.generation,Kf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,M0)}function U2(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,O2)}function G2(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ht));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,Zf(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,A2)}var W0=N(ll),K2=j(ll),H2=$(W0),Y0=N(ol),Z2=j(ol),W2=$(Y0),J0=N(al),Y2=j(al),J2=$(J0),Q0=N(ul),Q2=j(ul),X2=$(Q0),x2={judges:{DataPlane:ll,BuildPlane:ol,Environment:al,
Organization:ul},replaced:{WorkflowPlane:"BuildPlane"}},Wf=ie(x2),e9=N(Wf),t9=j(Wf),X0=n=>ne(n,Object.hasOwn(_f,n?.kind)?_f[n.kind]??{}:{}),n9={judge:Wf,immutable:{
Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:X0},i9=re(n9);var ic={};Ne(ic,{ValidationError:()=>x,assertBuildPlane:()=>vL,assertDataPlane:()=>yL,assertEnvironment:()=>kL,assertObservabilityPlane:()=>wL,assertOrganization:()=>AL,
formatIssue:()=>W,isBuildPlane:()=>hL,isDataPlane:()=>gL,isEnvironment:()=>PL,isObservabilityPlane:()=>bL,isOrganization:()=>OL,isPlane:()=>DL,validateBuildPlane:()=>ph,
validateDataPlane:()=>dh,validateEnvironment:()=>gh,validateObservabilityPlane:()=>mh,validateOrganization:()=>yh,validatePlane:()=>SL,validateUpdate:()=>TL,withDefaults:()=>hh});var Jf={DataPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},kubernetesCluster:{within:{tls:{
within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}}}},BuildPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},
kubernetesCluster:{within:{tls:{within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}}}},ObservabilityPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}},Environment:{},Organization:{}};var rr={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},r9={code:"unknown-kind",allowed:["DataPlane"]},sr={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},fl=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,x0={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},eh=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
th={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},s9=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,l9={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Xf=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,nh={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Zt={minimum:-9223372036854776e3,
maximum:9223372036854776e3},nr=/^.{10}T.*[^z]$/,qn={code:"invalid-date-time"},xf={minimum:0,maximum:9223372036854776e3},ih={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},rh={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},o9=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,a9={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},u9=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
f9={},c9=/^(?:[^/]*|[^/]+\/[^/]+)$/,d9={rule:"group/version, or the version alone"},Qf={rule:"a text that is not empty"},p9={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},m9={maxLength:128},g9={allowed:["Apply","Update"]},y9={allowed:["FieldsV1",
""]},h9={maxLength:256},v9={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},b9={known:["agent","\
kubernetesCluster","gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["gateway"],replaced:{clusterAgent:"agent",observer:"obser\
vabilityPlaneRef"},elsewhere:{clusterAgent:"DataPlane since v0.9",dataPlaneRef:"Environment",isProduction:"Environment",observer:"DataPlane up to v0.7",observerURL:"\
ObservabilityPlane",planeID:"DataPlane since v0.9",registry:"DataPlane up to v0.3"}},w9={known:["enabled","clientCA"]},P9=["secretRef","value"],k9={known:["secr\
etRef","value"],replaced:{secretKeyRef:"secretRef"}},O9={known:["name","key","namespace"],required:["name","key"]},A9={known:["server","tls","auth"],required:["\
server","tls","auth"],replaced:{credentials:"auth"},elsewhere:{credentials:"DataPlane up to v0.3",name:"DataPlane up to v0.3"}},R9={known:["ca"],required:["ca"]},
S9={known:["mtls","bearerToken"]},D9={known:["clientCert","clientKey"],required:["clientCert","clientKey"]},E9={known:["publicVirtualHost","organizationVirtualH\
ost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",
organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.\
16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"\
DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",security:"Environment"}},T9={known:["name"],required:["name"]},sh={known:["observedGe\
neration","conditions"]},z9=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,C9={rule:"\
letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},L9={allowed:["T\
rue","False","Unknown"]},N9=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,j9={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
$9={maxLength:32768},I9={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},V9={code:"unknown-kind",allowed:["BuildPlane"]},M9={known:["agent","kubernetesCluster","observabilityPlaneRef"],replaced:{clusterAgent:"agent",
observer:"observabilityPlaneRef"},elsewhere:{clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"\
DataPlane",isProduction:"Environment",observer:"BuildPlane up to v0.7",observerURL:"ObservabilityPlane",planeID:"BuildPlane in v0.9 to v0.17",secretStoreRef:"Bu\
ildPlane in v0.9 to v0.17"}},lh={known:[]},B9={code:"unknown-kind",allowed:["ObservabilityPlane"]},q9={known:["agent","observerURL"],required:["observerURL"],replaced:{
clusterAgent:"agent"},elsewhere:{clusterAgent:"ObservabilityPlane since v0.9",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"\
DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observabilityPlaneRef:"DataPlan\
e or BuildPlane",planeID:"ObservabilityPlane since v0.9",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane"}},F9={code:"unknown-kind",allowed:[
"Environment"]},_9={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{agent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",kubernetesCluster:"\
DataPlane or BuildPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"ObservabilityPlane",secretStoreRef:"DataPlane"}},U9={known:["dnsPrefix","s\
ecurity"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"\
Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"\
Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environm\
ent in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},G9={known:["remoteJwks"]},K9={known:[
"uri"],required:["uri"]},H9={code:"unknown-kind",allowed:["Organization"]},Z9={known:[],elsewhere:{agent:"DataPlane or BuildPlane",dataPlaneRef:"Environment",gateway:"\
DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observabilityPlaneRef:"DataPlan\
e or BuildPlane",observerURL:"ObservabilityPlane",secretStoreRef:"DataPlane"}},W9={known:["observedGeneration","conditions","namespace"]};function cl(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,rr))):t==="kind"?i!==
null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,r9))):t==="metadata"?i!==null&&(r++,e=a(e,dl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Y9(i),t)):t==="status"?i!==null&&(e=a(
e,nL(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,sr)}function dl(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!fl.test(t))&&(e=h(e,r,t,x0));else if(r==="generateName")(typeof t!="string"||!eh.test(t))&&
(e=h(e,r,t,th));else if(r==="namespace")(typeof t!="string"||S(t,63)||!s9.test(t))&&(e=h(e,r,t,l9));else if(r==="labels")e=a(e,oh(t),r);else if(r==="annotations")
e=a(e,ah(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||
!Xf.test(o))&&(i=h(i,l,o,nh))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeleti\
on, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(
i,uh(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,fh(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):
r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Zt)):
r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Zt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!nr.test(t))&&(e=h(e,r,t,qn)):r==="deletion\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!nr.test(t))&&(e=h(e,r,t,qn)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,fl)),n.generation<0&&n.uid&&typeof n.
uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,xf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ih)}function oh(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];Xf.test(r)||(e=_(e,n,r,rh)),(typeof t!="string"||S(t,63)||!o9.test(t))&&(e=U(e,n,r,a9))}return G(e)}function ah(n){if(d(n))return p(n);
let e=null;for(let r in n){let t=n[r];u9.test(r)||(e=_(e,n,r,rh)),typeof t!="string"&&(e=U(e,n,r,f9))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,
unit:"bytes"})),G(e)}function uh(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="strin\
g"||i.length<1||!c9.test(i))&&(e=h(e,t,i,d9))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Qf))):t==="name"?i!==null&&(r++,(typeof i!=
"string"||i.length<1)&&(e=h(e,t,i,Qf))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Qf))):t==="blockOwnerDeletion"?typeof i!="boolean"&&
(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(
e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,p9)}function fh(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||S(i,128))&&(e=h(e,t,i,m9)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Updat\
e"&&(e=O(e,t,i,g9))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!nr.test(i))&&(e=h(e,t,i,qn)):t===
"fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,y9)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=h(e,t,i,h9)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,v9)}function Y9(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];if(i!==void 0)if(t==="agent")e=a(e,ec(i),t);else if(t==="kubernetesCluster")e=a(e,ch(i),t);else if(t==="gateway")i!==null&&(r++,e=a(e,eL(i),t));else if(t===
"imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}
e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,tL(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,b9)}function ec(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="enabled"?typeof t!=
"boolean"&&(e=f(e,r,t,"boolean")):r==="clientCA"?e=a(e,ir(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,w9)}function ir(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,J9(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(
e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,P9)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,k9)}function J9(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,O9)}function ch(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="server"?i!==null&&(r++,typeof i!="string"&&
(e=f(e,t,i,"string"))):t==="tls"?i!==null&&(r++,e=a(e,Q9(i),t)):t==="auth"?i!==null&&(r++,e=a(e,X9(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===3?null:g(e,n,A9)}function Q9(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="ca"?i!==null&&(r++,e=a(e,ir(i),t)):e=
u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,R9)}function X9(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
t!==void 0&&(r==="mtls"?e=a(e,x9(t),r):r==="bearerToken"?e=a(e,ir(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,S9)}function x9(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCert"?i!==null&&(r++,e=a(e,ir(i),t)):t==="clientKey"?i!==null&&(r++,e=a(e,
ir(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,D9)}function eL(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,E9)}function tL(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,T9)}function nL(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")E(t)||(e=A(e,r,t,Zt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,tc(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,sh)}function tc(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!z9.test(i))&&(e=h(e,t,i,C9))):t==="status"?i!==null&&(r++,
i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,L9))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,xf)):t==="lastTr\
ansitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=h(e,t,i,qn))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!N9.test(i))&&
(e=h(e,t,i,j9))):t==="message"?i!==null&&(r++,(typeof i!="string"||S(i,32768))&&(e=h(e,t,i,$9))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===5?null:g(e,n,I9)}function pl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="open\
choreo.dev/v1alpha1"&&(e=O(e,t,i,rr))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,V9))):t==="metadata"?i!==null&&(r++,e=a(e,dl(i),t)):t==="spec"?i!==
null&&(r++,e=a(e,iL(i),t)):t==="status"?i!==null&&(e=a(e,rL(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,sr)}
function iL(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="agent"?e=a(e,ec(t),r):r==="kubernetesCluster"?e=a(e,ch(t),r):r==="obs\
ervabilityPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,M9)}function rL(n){
if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,lh)}function ml(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,rr))):t==="\
kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,B9))):t==="metadata"?i!==null&&(r++,e=a(e,dl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,sL(i),t)):t==="sta\
tus"?i!==null&&(e=a(e,lL(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,sr)}function sL(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="agent"?e=a(e,ec(i),t):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=
u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,q9)}function lL(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,lh)}function gl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,rr))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,
F9))):t==="metadata"?i!==null&&(r++,e=a(e,dl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,oL(i),t)):t==="status"?i!==null&&(e=a(e,cL(i),t)):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,sr)}function oL(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="d\
ataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,aL(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unkn\
own-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,_9)}function aL(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r===
"dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,uL(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,U9)}function uL(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,fL(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,G9)}function fL(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,K9)}function cL(n){if(d(
n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Zt));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,tc(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,sh)}function yl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!==
"openchoreo.dev/v1alpha1"&&(e=O(e,t,i,rr))):t==="kind"?i!==null&&(r++,i!=="Organization"&&(e=O(e,t,i,H9))):t==="metadata"?i!==null&&(r++,e=a(e,dL(i),t)):t==="sp\
ec"?i!==null&&(r++,e=a(e,pL(i),t)):t==="status"?i!==null&&(e=a(e,mL(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(
e,n,sr)}function dL(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!fl.test(t))&&(e=h(e,
r,t,x0));else if(r==="generateName")(typeof t!="string"||!eh.test(t))&&(e=h(e,r,t,th));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="lab\
els")e=a(e,oh(t),r);else if(r==="annotations")e=a(e,ah(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];(typeof o!="string"||!Xf.test(o))&&(i=h(i,l,o,nh))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"inv\
alid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,uh(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(
e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,fh(o),l)}e=a(e,i,r)}else
r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,
t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Zt)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Zt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||
!C(t)||!nr.test(t))&&(e=h(e,r,t,qn)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!nr.test(t))&&(e=h(e,r,t,qn)):e=u(e,r,"unknown-field")}return n.
name||(e=Z(e,n,fl)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,xf)),e===null&&Object.getPrototypeOf(n)===m?
null:g(e,n,ih)}function pL(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===
m?null:g(e,n,Z9)}function mL(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Zt));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,tc(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,W9)}var dh=N(cl),gL=j(cl),yL=$(dh),ph=N(pl),hL=j(pl),vL=$(ph),mh=N(ml),bL=j(ml),wL=$(mh),gh=N(gl),PL=j(gl),kL=$(gh),yh=N(yl),OL=j(yl),AL=$(yh),RL={judges:{DataPlane:cl,
BuildPlane:pl,ObservabilityPlane:ml,Environment:gl,Organization:yl},replaced:{WorkflowPlane:"BuildPlane"}},nc=ie(RL),SL=N(nc),DL=j(nc),hh=n=>ne(n,Object.hasOwn(
Jf,n?.kind)?Jf[n.kind]??{}:{}),EL={judge:nc,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:hh},TL=re(EL);var pc={};Ne(pc,{ValidationError:()=>x,assertBuildPlane:()=>VN,assertDataPlane:()=>$N,assertEnvironment:()=>FN,assertObservabilityPlane:()=>BN,assertOrganization:()=>UN,
formatIssue:()=>W,isBuildPlane:()=>IN,isDataPlane:()=>jN,isEnvironment:()=>qN,isObservabilityPlane:()=>MN,isOrganization:()=>_N,isPlane:()=>HN,validateBuildPlane:()=>Lh,
validateDataPlane:()=>Ch,validateEnvironment:()=>jh,validateObservabilityPlane:()=>Nh,validateOrganization:()=>$h,validatePlane:()=>KN,validateUpdate:()=>WN,withDefaults:()=>Ih});var rc={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{
from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metad\
ata/namespace"}}}}}}}}}},Environment:{},Organization:{}};var or={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},zL={code:"unknown-kind",allowed:["DataPlane"]},ar={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},hl=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,vh={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},bh=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
wh={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},CL=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,LL={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
lc=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Ph={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Wt={minimum:-9223372036854776e3,
maximum:9223372036854776e3},lr=/^.{10}T.*[^z]$/,Fn={code:"invalid-date-time"},oc={minimum:0,maximum:9223372036854776e3},kh={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},Oh={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},NL=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,jL={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},$L=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
IL={},VL=/^(?:[^/]*|[^/]+\/[^/]+)$/,ML={rule:"group/version, or the version alone"},sc={rule:"a text that is not empty"},BL={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},qL={maxLength:128},FL={allowed:["Apply","Update"]},_L={allowed:["FieldsV1",
""]},UL={maxLength:256},GL={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},ac=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
uc={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},KL={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},HL={known:["clientCA"],required:["clien\
tCA"]},ZL=["secretRef","value"],WL={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},YL={known:[
"name","key","namespace"],required:["name","key"]},JL={known:["publicVirtualHost","organizationVirtualHost"],required:["publicVirtualHost","organizationVirtualH\
ost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane\
 in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.\
16",security:"Environment"}},QL={known:["name"],required:["name"]},Ah={known:["observedGeneration","conditions"]},XL=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
xL={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},eN={allowed:[
"True","False","Unknown"]},tN=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,nN={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
iN={maxLength:32768},rN={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},sN={code:"unknown-kind",allowed:["BuildPlane"]},lN={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clust\
erAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane"}},Rh={known:[]},oN={code:"unknown-kind",allowed:["ObservabilityPlane"]},aN={known:["planeID","clusterAgen\
t","observerURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environmen\
t",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane or BuildPlane"}},uN={code:"unknown-kind",allowed:["Environment"]},
fN={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"Dat\
aPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},cN={known:["dnsPrefix","secu\
rity"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"\
Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"\
Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environm\
ent in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},dN={known:["remoteJwks"]},pN={known:[
"uri"],required:["uri"]},mN={code:"unknown-kind",allowed:["Organization"]},gN={known:[],elsewhere:{clusterAgent:"DataPlane or BuildPlane",dataPlaneRef:"Environm\
ent",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"\
ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},yN={known:["observedGeneration","conditions","namespace"]};function vl(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,or))):t==="\
kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,zL))):t==="metadata"?i!==null&&(r++,e=a(e,bl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,hN(i),t)):t==="status"?i!==
null&&(e=a(e,PN(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ar)}function bl(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!hl.test(t))&&(e=h(e,r,t,vh));else if(r==="generateName")(typeof t!="strin\
g"||!bh.test(t))&&(e=h(e,r,t,wh));else if(r==="namespace")(typeof t!="string"||S(t,63)||!CL.test(t))&&(e=h(e,r,t,LL));else if(r==="labels")e=a(e,Sh(t),r);else if(r===
"annotations")e=a(e,Dh(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!=
"string"||!lc.test(o))&&(i=h(i,l,o,Ph))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregr\
oundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,Eh(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Th(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(
e,r,t,Wt)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Wt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!lr.test(t))&&(e=h(e,r,t,Fn)):r===
"deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!lr.test(t))&&(e=h(e,r,t,Fn)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,hl)),n.generation<0&&n.
uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,oc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,kh)}function Sh(n){if(d(n))
return p(n);let e=null;for(let r in n){let t=n[r];lc.test(r)||(e=_(e,n,r,Oh)),(typeof t!="string"||S(t,63)||!NL.test(t))&&(e=U(e,n,r,jL))}return G(e)}function Dh(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];$L.test(r)||(e=_(e,n,r,Oh)),typeof t!="string"&&(e=U(e,n,r,IL))}return te(n,262144)&&(e=u(e,null,"too-\
long",{limit:262144,unit:"bytes"})),G(e)}function Eh(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,
(typeof i!="string"||i.length<1||!VL.test(i))&&(e=h(e,t,i,ML))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,sc))):t==="name"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,sc))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,sc))):t==="blockOwnerDeletion"?typeof i!=
"boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="E\
vent"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,BL)}function Th(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||S(i,128))&&(e=h(e,t,i,qL)):t==="operation"?i!==null&&(r++,i!=="Appl\
y"&&i!=="Update"&&(e=O(e,t,i,FL))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!lr.test(i))&&(e=
h(e,t,i,Fn)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,_L)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&
(e=h(e,t,i,UL)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,GL)}function hN(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||S(i,63)||!ac.test(i))&&(e=h(e,t,i,uc));else if(t==="clusterAgent")i!==null&&(r++,
e=a(e,fc(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,wN(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;
for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,zh(i),t):t==="observabilityPlaneRef"?
typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,KL)}function fc(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,vN(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,HL)}function vN(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,bN(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,ZL)),e===null&&Object.getPrototypeOf(n)===m?null:g(
e,n,WL)}function bN(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,YL)}function wN(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVi\
rtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(
e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,JL)}function zh(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?
null:g(e,n,QL)}function PN(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Wt));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,cc(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-\
field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Ah)}function cc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!XL.test(i))&&(e=h(e,t,i,xL))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,
i,eN))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,oc)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||
!C(i))&&(e=h(e,t,i,Fn))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!tN.test(i))&&(e=h(e,t,i,nN))):t==="message"?i!==null&&(r++,(typeof i!=
"string"||S(i,32768))&&(e=h(e,t,i,iN))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,rN)}function wl(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,or))):t==="kind"?i!==null&&(r++,
i!=="BuildPlane"&&(e=O(e,t,i,sN))):t==="metadata"?i!==null&&(r++,e=a(e,bl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,kN(i),t)):t==="status"?i!==null&&(e=a(e,ON(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ar)}function kN(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!ac.test(i))&&(e=h(e,t,i,uc)):t==="clusterAgent"?i!==null&&(r++,e=a(e,fc(i),t)):t==="secretS\
toreRef"?e=a(e,zh(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,lN)}function ON(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,Rh)}function Pl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.\
dev/v1alpha1"&&(e=O(e,t,i,or))):t==="kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,oN))):t==="metadata"?i!==null&&(r++,e=a(e,bl(i),t)):t==="spec"?i!==
null&&(r++,e=a(e,AN(i),t)):t==="status"?i!==null&&(e=a(e,RN(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ar)}
function AN(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!ac.test(i))&&(e=h(e,t,i,uc)):
t==="clusterAgent"?i!==null&&(r++,e=a(e,fc(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,aN)}function RN(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Rh)}function kl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiV\
ersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,or))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,uN))):t==="metadata"?i!==null&&(r++,
e=a(e,bl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,SN(i),t)):t==="status"?i!==null&&(e=a(e,zN(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,ar)}function SN(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,
r,t,"string")):r==="gateway"?e=a(e,DN(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,fN)}function DN(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"stri\
ng")):r==="security"?e=a(e,EN(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,cN)}function EN(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,TN(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,dN)}function TN(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,pN)}function zN(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")E(t)||(e=A(e,r,t,Wt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,cc(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Ah)}function Ol(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,or))):t==="kind"?i!==null&&(r++,
i!=="Organization"&&(e=O(e,t,i,mN))):t==="metadata"?i!==null&&(r++,e=a(e,CN(i),t)):t==="spec"?i!==null&&(r++,e=a(e,LN(i),t)):t==="status"?i!==null&&(e=a(e,NN(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ar)}function CN(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!hl.test(t))&&(e=h(e,r,t,vh));else if(r==="generateName")(typeof t!="string"||!bh.test(t))&&
(e=h(e,r,t,wh));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,Sh(t),r);else if(r==="annotations")e=a(e,Dh(t),r);else if(r===
"finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!lc.test(o))&&(i=h(i,l,o,Ph))}
s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Eh(o),l)}s.length>1&&H(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Th(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Wt)):r==="deletionGracePeriodSeconds"?E(
t)||(e=A(e,r,t,Wt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!lr.test(t))&&(e=h(e,r,t,Fn)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!lr.test(t))&&(e=h(e,r,t,Fn)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,hl)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&
(e=A(e,"generation",n.generation,oc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,kh)}function LN(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,gN)}function NN(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Wt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,cc(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,yN)}var Ch=N(vl),jN=j(vl),$N=$(Ch),Lh=N(wl),IN=j(wl),VN=$(Lh),Nh=N(Pl),MN=j(Pl),BN=$(Nh),jh=N(kl),qN=j(kl),FN=$(jh),$h=N(Ol),_N=j(Ol),UN=$($h),GN={judges:{DataPlane:vl,
BuildPlane:wl,ObservabilityPlane:Pl,Environment:kl,Organization:Ol},replaced:{WorkflowPlane:"BuildPlane"}},dc=ie(GN),KN=N(dc),HN=j(dc),Ih=n=>ne(n,Object.hasOwn(
rc,n?.kind)?rc[n.kind]??{}:{}),ZN={judge:dc,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:Ih},WN=re(ZN);var Ll={};Ne(Ll,{ValidationError:()=>x,assertBuildPlane:()=>n3,assertDataPlane:()=>e3,assertEnvironment:()=>l3,assertObservabilityPlane:()=>r3,assertOrganization:()=>a3,
formatIssue:()=>W,isBuildPlane:()=>t3,isDataPlane:()=>xj,isEnvironment:()=>s3,isObservabilityPlane:()=>i3,isOrganization:()=>o3,isPlane:()=>c3,validateBuildPlane:()=>Qh,
validateDataPlane:()=>Jh,validateEnvironment:()=>xh,validateObservabilityPlane:()=>Xh,validateOrganization:()=>ev,validatePlane:()=>f3,validateUpdate:()=>p3,withDefaults:()=>tv});var mc={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/met\
adata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namesp\
ace"}}}}}}}}}},Environment:{},Organization:{}};var fr={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},YN={code:"unknown-kind",allowed:["DataPlane"]},cr={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Rl=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Vh={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Mh=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Bh={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},JN=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,QN={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
yc=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,qh={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Yt={minimum:-9223372036854776e3,
maximum:9223372036854776e3},ur=/^.{10}T.*[^z]$/,_n={code:"invalid-date-time"},hc={minimum:0,maximum:9223372036854776e3},Fh={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},_h={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},XN=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,xN={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},ej=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
tj={},nj=/^(?:[^/]*|[^/]+\/[^/]+)$/,ij={rule:"group/version, or the version alone"},gc={rule:"a text that is not empty"},rj={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},sj={maxLength:128},lj={allowed:["Apply","Update"]},oj={allowed:["FieldsV1",
""]},aj={maxLength:256},uj={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},vc=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
bc={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},fj={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},cj={known:["clientCA"],required:["clien\
tCA"]},dj=["secretRef","value"],pj={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},mj={known:[
"name","key","namespace"],required:["name","key"]},Al={minimum:-2147483648,maximum:2147483647},gj={known:["publicVirtualHost","publicHTTPPort","publicHTTPSPort",
"organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environ\
ment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPla\
ne in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},yj={known:["\
name"],required:["name"]},Uh={known:["observedGeneration","conditions"]},hj=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
vj={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},bj={allowed:[
"True","False","Unknown"]},wj=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,Pj={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
kj={maxLength:32768},Oj={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},Aj={code:"unknown-kind",allowed:["BuildPlane"]},Rj={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clust\
erAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane"}},Gh={known:[]},Sj={code:"unknown-kind",allowed:["ObservabilityPlane"]},Dj={known:["planeID","clusterAgen\
t","observerURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environmen\
t",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane or BuildPlane"}},Ej={code:"unknown-kind",allowed:["Environment"]},
Tj={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"Dat\
aPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},zj={known:["dnsPrefix","secu\
rity"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"\
Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"\
Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environm\
ent in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},Cj={known:["remoteJwks"]},Lj={known:[
"uri"],required:["uri"]},Nj={code:"unknown-kind",allowed:["Organization"]},jj={known:[],elsewhere:{clusterAgent:"DataPlane or BuildPlane",dataPlaneRef:"Environm\
ent",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"\
ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},$j={known:["observedGeneration","conditions","namespace"]};function Sl(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,fr))):t==="\
kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,YN))):t==="metadata"?i!==null&&(r++,e=a(e,Dl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Ij(i),t)):t==="status"?i!==
null&&(e=a(e,qj(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,cr)}function Dl(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!Rl.test(t))&&(e=h(e,r,t,Vh));else if(r==="generateName")(typeof t!="strin\
g"||!Mh.test(t))&&(e=h(e,r,t,Bh));else if(r==="namespace")(typeof t!="string"||S(t,63)||!JN.test(t))&&(e=h(e,r,t,QN));else if(r==="labels")e=a(e,Kh(t),r);else if(r===
"annotations")e=a(e,Hh(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!=
"string"||!yc.test(o))&&(i=h(i,l,o,qh))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregr\
oundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,Zh(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Wh(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(
e,r,t,Yt)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Yt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!ur.test(t))&&(e=h(e,r,t,_n)):r===
"deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!ur.test(t))&&(e=h(e,r,t,_n)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,Rl)),n.generation<0&&n.
uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,hc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Fh)}function Kh(n){if(d(n))
return p(n);let e=null;for(let r in n){let t=n[r];yc.test(r)||(e=_(e,n,r,_h)),(typeof t!="string"||S(t,63)||!XN.test(t))&&(e=U(e,n,r,xN))}return G(e)}function Hh(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];ej.test(r)||(e=_(e,n,r,_h)),typeof t!="string"&&(e=U(e,n,r,tj))}return te(n,262144)&&(e=u(e,null,"too-\
long",{limit:262144,unit:"bytes"})),G(e)}function Zh(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,
(typeof i!="string"||i.length<1||!nj.test(i))&&(e=h(e,t,i,ij))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,gc))):t==="name"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,gc))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,gc))):t==="blockOwnerDeletion"?typeof i!=
"boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="E\
vent"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,rj)}function Wh(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||S(i,128))&&(e=h(e,t,i,sj)):t==="operation"?i!==null&&(r++,i!=="Appl\
y"&&i!=="Update"&&(e=O(e,t,i,lj))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!ur.test(i))&&(e=
h(e,t,i,_n)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,oj)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&
(e=h(e,t,i,aj)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,uj)}function Ij(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||S(i,63)||!vc.test(i))&&(e=h(e,t,i,bc));else if(t==="clusterAgent")i!==null&&(r++,
e=a(e,wc(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,Bj(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;
for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,Yh(i),t):t==="observabilityPlaneRef"?
typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,fj)}function wc(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,Vj(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,cj)}function Vj(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,Mj(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,dj)),e===null&&Object.getPrototypeOf(n)===m?null:g(
e,n,pj)}function Mj(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,mj)}function Bj(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVi\
rtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="publicHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Al)):t==="publicHTTPSPort"?
(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Al)):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationHTTPPo\
rt"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Al)):t==="organizationHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Al)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,gj)}function Yh(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==
null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,yj)}function qj(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Yt));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Pc(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,Uh)}function Pc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!=
"string"||S(i,316)||!hj.test(i))&&(e=h(e,t,i,vj))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,bj))):t==="observedGeneration"?
(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,hc)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=h(e,t,i,_n))):t==="re\
ason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!wj.test(i))&&(e=h(e,t,i,Pj))):t==="message"?i!==null&&(r++,(typeof i!="string"||S(i,32768))&&(e=
h(e,t,i,kj))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,Oj)}function El(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,fr))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,Aj))):
t==="metadata"?i!==null&&(r++,e=a(e,Dl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Fj(i),t)):t==="status"?i!==null&&(e=a(e,_j(i),t)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,cr)}function Fj(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?
(typeof i!="string"||S(i,63)||!vc.test(i))&&(e=h(e,t,i,bc)):t==="clusterAgent"?i!==null&&(r++,e=a(e,wc(i),t)):t==="secretStoreRef"?e=a(e,Yh(i),t):t==="observabi\
lityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Rj)}function _j(n){
if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Gh)}function Tl(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,fr))):t==="\
kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,Sj))):t==="metadata"?i!==null&&(r++,e=a(e,Dl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Uj(i),t)):t==="sta\
tus"?i!==null&&(e=a(e,Gj(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,cr)}function Uj(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!vc.test(i))&&(e=h(e,t,i,bc)):t==="clusterAgent"?i!==null&&(r++,
e=a(e,wc(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,Dj)}function Gj(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,Gh)}function zl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.\
dev/v1alpha1"&&(e=O(e,t,i,fr))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,Ej))):t==="metadata"?i!==null&&(r++,e=a(e,Dl(i),t)):t==="spec"?i!==null&&
(r++,e=a(e,Kj(i),t)):t==="status"?i!==null&&(e=a(e,Yj(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,cr)}function Kj(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,Hj(t),r):
r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Tj)}function Hj(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,Zj(t),r):e=
u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,zj)}function Zj(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==
void 0&&(r==="remoteJwks"?e=a(e,Wj(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Cj)}function Wj(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Lj)}function Yj(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")E(t)||(e=A(e,r,t,Yt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,Pc(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Uh)}function Cl(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,fr))):t==="kind"?i!==null&&(r++,i!=="Organ\
ization"&&(e=O(e,t,i,Nj))):t==="metadata"?i!==null&&(r++,e=a(e,Jj(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Qj(i),t)):t==="status"?i!==null&&(e=a(e,Xj(i),t)):e=u(e,
t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,cr)}function Jj(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!Rl.test(t))&&(e=h(e,r,t,Vh));else if(r==="generateName")(typeof t!="string"||!Mh.test(t))&&(e=h(e,r,
t,Bh));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,Kh(t),r);else if(r==="annotations")e=a(e,Hh(t),r);else if(r==="finali\
zers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!yc.test(o))&&(i=h(i,l,o,qh))}s.length>
1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Zh(o),l)}s.length>1&&H(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Wh(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Yt)):r==="deletionGracePeriodSeconds"?E(
t)||(e=A(e,r,t,Yt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!ur.test(t))&&(e=h(e,r,t,_n)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!ur.test(t))&&(e=h(e,r,t,_n)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,Rl)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&
(e=A(e,"generation",n.generation,hc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Fh)}function Qj(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,jj)}function Xj(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Yt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,Pc(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,$j)}var Jh=N(Sl),xj=j(Sl),e3=$(Jh),Qh=N(El),t3=j(El),n3=$(Qh),Xh=N(Tl),i3=j(Tl),r3=$(Xh),xh=N(zl),s3=j(zl),l3=$(xh),ev=N(Cl),o3=j(Cl),a3=$(ev),u3={judges:{DataPlane:Sl,
BuildPlane:El,ObservabilityPlane:Tl,Environment:zl,Organization:Cl},replaced:{WorkflowPlane:"BuildPlane"}},kc=ie(u3),f3=N(kc),c3=j(kc),tv=n=>ne(n,Object.hasOwn(
mc,n?.kind)?mc[n.kind]??{}:{}),d3={judge:kc,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:tv},p3=re(d3);var Nc={};Ne(Nc,{ValidationError:()=>x,assertBuildPlane:()=>O6,assertDataPlane:()=>P6,assertEnvironment:()=>D6,assertObservabilityPlane:()=>R6,assertOrganization:()=>T6,
formatIssue:()=>W,isBuildPlane:()=>k6,isDataPlane:()=>w6,isEnvironment:()=>S6,isObservabilityPlane:()=>A6,isOrganization:()=>E6,isPlane:()=>L6,validateBuildPlane:()=>mv,
validateDataPlane:()=>pv,validateEnvironment:()=>yv,validateObservabilityPlane:()=>gv,validateOrganization:()=>hv,validatePlane:()=>C6,validateUpdate:()=>j6,withDefaults:()=>vv});var Oc={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/met\
adata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namesp\
ace"}}}}}}}}}},Environment:{},Organization:{}};var pr={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},m3={code:"unknown-kind",allowed:["DataPlane"]},mr={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},jl=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,nv={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},iv=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
rv={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},g3=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,y3={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Rc=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,sv={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Qe={minimum:-9223372036854776e3,
maximum:9223372036854776e3},dr=/^.{10}T.*[^z]$/,lt={code:"invalid-date-time"},Sc={minimum:0,maximum:9223372036854776e3},lv={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},ov={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},h3=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,v3={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},b3=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
w3={},P3=/^(?:[^/]*|[^/]+\/[^/]+)$/,k3={rule:"group/version, or the version alone"},Ac={rule:"a text that is not empty"},O3={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},A3={maxLength:128},R3={allowed:["Apply","Update"]},S3={allowed:["FieldsV1",
""]},D3={maxLength:256},E3={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},Dc=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Ec={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},T3={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},z3={known:["clientCA"],required:["clien\
tCA"]},C3=["secretRef","value"],L3={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},N3={known:[
"name","key","namespace"],required:["name","key"]},Nl={minimum:-2147483648,maximum:2147483647},j3={known:["publicVirtualHost","publicHTTPPort","publicHTTPSPort",
"organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environ\
ment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPla\
ne in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},$3={known:["\
name"],required:["name"]},Tc={known:["observedGeneration","conditions","agentConnection"]},I3=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
V3={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},M3={allowed:[
"True","False","Unknown"]},B3=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,q3={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
F3={maxLength:32768},_3={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},U3={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},G3={code:"unknown-kind",allowed:["BuildPlane"]},K3={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterA\
gent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane"}},H3={code:"unknown-kind",allowed:["ObservabilityPlane"]},Z3={known:["planeID","clusterAgent","observerUR\
L"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"\
ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or\
 BuildPlane",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane or BuildPlane"}},W3={code:"unknown-kind",allowed:["Environment"]},Y3={known:[
"dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or B\
uildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},J3={known:["dnsPrefix","security"],elsewhere:{
egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environ\
ment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Envi\
ronment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment \
in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},Q3={known:["remoteJwks"]},X3={known:["uri"],
required:["uri"]},x3={known:["observedGeneration","conditions"]},e6={code:"unknown-kind",allowed:["Organization"]},t6={known:[],elsewhere:{clusterAgent:"DataPla\
ne or BuildPlane",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},n6={known:["observedGener\
ation","conditions","namespace"]};function $l(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!==
"openchoreo.dev/v1alpha1"&&(e=O(e,t,i,pr))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,m3))):t==="metadata"?i!==null&&(r++,e=a(e,Il(i),t)):t==="spec"?
i!==null&&(r++,e=a(e,i6(i),t)):t==="status"?i!==null&&(e=a(e,o6(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,
mr)}function Il(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!jl.test(t))&&(e=h(e,r,t,
nv));else if(r==="generateName")(typeof t!="string"||!iv.test(t))&&(e=h(e,r,t,rv));else if(r==="namespace")(typeof t!="string"||S(t,63)||!g3.test(t))&&(e=h(e,r,
t,y3));else if(r==="labels")e=a(e,av(t),r);else if(r==="annotations")e=a(e,uv(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Rc.test(o))&&(i=h(i,l,o,sv))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&
(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,fv(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: tr\
ue"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,cv(o),l)}
e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="st\
ring"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Qe)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Qe)):r==="creationTimestamp"?t!==null&&(typeof t!=
"string"||!C(t)||!dr.test(t))&&(e=h(e,r,t,lt)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!dr.test(t))&&(e=h(e,r,t,lt)):e=u(e,r,"unknown-fiel\
d")}return n.name||(e=Z(e,n,jl)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,Sc)),e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,lv)}function av(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];Rc.test(r)||(e=_(e,n,r,ov)),(typeof t!="string"||S(t,63)||!h3.test(
t))&&(e=U(e,n,r,v3))}return G(e)}function uv(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];b3.test(r)||(e=_(e,n,r,ov)),typeof t!="string"&&(e=U(e,
n,r,w3))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function fv(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!P3.test(i))&&(e=h(e,t,i,k3))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<
1)&&(e=h(e,t,i,Ac))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Ac))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=
h(e,t,i,Ac))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown\
-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&
r===4?null:g(e,n,O3)}function cv(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||S(i,128))&&(e=
h(e,t,i,A3)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,R3))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==
null&&(typeof i!="string"||!C(i)||!dr.test(i))&&(e=h(e,t,i,lt)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,S3)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):
t==="subresource"?(typeof i!="string"||S(i,256))&&(e=h(e,t,i,D3)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,E3)}
function i6(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||S(i,63)||!Dc.test(i))&&(e=h(e,t,
i,Ec));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,zc(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,l6(i),t));else if(t==="imagePullSecretRefs")if(!Array.
isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretSt\
oreRef"?e=a(e,dv(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,T3)}function zc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,r6(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,z3)}function r6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
t!==void 0&&(r==="secretRef"?e=a(e,s6(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==
null)&&(e=X(e,n,C3)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,L3)}function s6(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!=
"string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,N3)}function l6(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="publicHTTPPort"?(typeof i!=
"number"||(i|0)!==i)&&(e=A(e,t,i,Nl)):t==="publicHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Nl)):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="organizationHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Nl)):t==="organizationHTTPSPort"?(typeof i!="number"||(i|
0)!==i)&&(e=A(e,t,i,Nl)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,j3)}function dv(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,$3)}function o6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(
t)||(e=A(e,r,t,Qe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,gr(o),l)}e=
a(e,i,r)}else r==="agentConnection"?e=a(e,Cc(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Tc)}function gr(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!I3.test(i))&&(e=h(e,t,i,V3))):t==="\
status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,M3))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(
e,t,i,Sc)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=h(e,t,i,lt))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(
i,1024)||!B3.test(i))&&(e=h(e,t,i,q3))):t==="message"?i!==null&&(r++,(typeof i!="string"||S(i,32768))&&(e=h(e,t,i,F3))):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,_3)}function Cc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==
null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,E(i)||(e=A(e,t,i,Qe))):t==="lastConnectedTime"?(typeof i!="string"||
!C(i))&&(e=h(e,t,i,lt)):t==="lastDisconnectedTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,lt)):t==="lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,
lt)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,U3)}function Vl(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,pr))):t==="\
kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,G3))):t==="metadata"?i!==null&&(r++,e=a(e,Il(i),t)):t==="spec"?i!==null&&(r++,e=a(e,a6(i),t)):t==="status"?i!==
null&&(e=a(e,u6(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,mr)}function a6(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!Dc.test(i))&&(e=h(e,t,i,Ec)):t==="clusterAgent"?i!==null&&(r++,e=a(e,zc(
i),t)):t==="secretStoreRef"?e=a(e,dv(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,K3)}function u6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(
t)||(e=A(e,r,t,Qe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,gr(o),l)}e=
a(e,i,r)}else r==="agentConnection"?e=a(e,Cc(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Tc)}function Ml(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,pr))):t==="kind"?i!==
null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,H3))):t==="metadata"?i!==null&&(r++,e=a(e,Il(i),t)):t==="spec"?i!==null&&(r++,e=a(e,f6(i),t)):t==="status"?i!==null&&
(e=a(e,c6(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,mr)}function f6(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!Dc.test(i))&&(e=h(e,t,i,Ec)):t==="clusterAgent"?i!==null&&(r++,e=a(e,zc(i),
t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:
g(e,n,Z3)}function c6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Qe));else if(r==="\
conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,gr(o),l)}e=a(e,i,r)}else r==="agentConnecti\
on"?e=a(e,Cc(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Tc)}function Bl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,pr))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,
W3))):t==="metadata"?i!==null&&(r++,e=a(e,Il(i),t)):t==="spec"?i!==null&&(r++,e=a(e,d6(i),t)):t==="status"?i!==null&&(e=a(e,y6(i),t)):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,mr)}function d6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="d\
ataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,p6(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unkn\
own-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Y3)}function p6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r===
"dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,m6(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,J3)}function m6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,g6(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,Q3)}function g6(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,X3)}function y6(n){if(d(
n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Qe));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,gr(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,x3)}function ql(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!==
"openchoreo.dev/v1alpha1"&&(e=O(e,t,i,pr))):t==="kind"?i!==null&&(r++,i!=="Organization"&&(e=O(e,t,i,e6))):t==="metadata"?i!==null&&(r++,e=a(e,h6(i),t)):t==="sp\
ec"?i!==null&&(r++,e=a(e,v6(i),t)):t==="status"?i!==null&&(e=a(e,b6(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(
e,n,mr)}function h6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!jl.test(t))&&(e=h(e,
r,t,nv));else if(r==="generateName")(typeof t!="string"||!iv.test(t))&&(e=h(e,r,t,rv));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="lab\
els")e=a(e,av(t),r);else if(r==="annotations")e=a(e,uv(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];(typeof o!="string"||!Rc.test(o))&&(i=h(i,l,o,sv))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"inv\
alid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,fv(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(
e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,cv(o),l)}e=a(e,i,r)}else
r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,
t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Qe)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Qe)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||
!C(t)||!dr.test(t))&&(e=h(e,r,t,lt)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!dr.test(t))&&(e=h(e,r,t,lt)):e=u(e,r,"unknown-field")}return n.
name||(e=Z(e,n,jl)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,Sc)),e===null&&Object.getPrototypeOf(n)===m?
null:g(e,n,lv)}function v6(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===
m?null:g(e,n,t6)}function b6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Qe));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,gr(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,n6)}var pv=N($l),w6=j($l),P6=$(pv),mv=N(Vl),k6=j(Vl),O6=$(mv),gv=N(Ml),A6=j(Ml),R6=$(gv),yv=N(Bl),S6=j(Bl),D6=$(yv),hv=N(ql),E6=j(ql),T6=$(hv),z6={judges:{DataPlane:$l,
BuildPlane:Vl,ObservabilityPlane:Ml,Environment:Bl,Organization:ql},replaced:{WorkflowPlane:"BuildPlane"}},Lc=ie(z6),C6=N(Lc),L6=j(Lc),vv=n=>ne(n,Object.hasOwn(
Oc,n?.kind)?Oc[n.kind]??{}:{}),N6={judge:Lc,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:vv},j6=re(N6);var Uc={};Ne(Uc,{ValidationError:()=>x,assertBuildPlane:()=>Z$,assertDataPlane:()=>K$,assertEnvironment:()=>Q$,assertObservabilityPlane:()=>Y$,formatIssue:()=>W,
isBuildPlane:()=>H$,isDataPlane:()=>G$,isEnvironment:()=>J$,isObservabilityPlane:()=>W$,isPlane:()=>eI,validateBuildPlane:()=>Rv,validateDataPlane:()=>Av,validateEnvironment:()=>Dv,
validateObservabilityPlane:()=>Sv,validatePlane:()=>x$,validateUpdate:()=>nI,withDefaults:()=>Ev});var jc={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/met\
adata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namesp\
ace"}}}}}}}}}},Environment:{}};var _l={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},$6={code:"unknown-kind",allowed:["DataPlane"]},Ul={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},bv=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,I6={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},V6=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
M6={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},B6=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,q6={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
wv=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,F6={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Qt={minimum:-9223372036854776e3,
maximum:9223372036854776e3},Ic=/^.{10}T.*[^z]$/,Jt={code:"invalid-date-time"},Pv={minimum:0,maximum:9223372036854776e3},_6={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},kv={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},U6=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,G6={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},K6=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
H6={},Z6=/^(?:[^/]*|[^/]+\/[^/]+)$/,W6={rule:"group/version, or the version alone"},$c={rule:"a text that is not empty"},Y6={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},J6={maxLength:128},Q6={allowed:["Apply","Update"]},X6={allowed:["FieldsV1",
""]},x6={maxLength:256},e$={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},Vc=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Mc={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},t$={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},n$={known:[
"clientCA"],required:["clientCA"]},i$=["secretRef","value"],r$={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPla\
ne since v1.0"}},s$={known:["name","key","namespace"],required:["name","key"]},Fl={minimum:-2147483648,maximum:2147483647},l$={known:["publicVirtualHost","publi\
cHTTPPort","publicHTTPSPort","organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],
elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},o$={known:[
"name"],required:["name"]},Bc={known:["observedGeneration","conditions","agentConnection"]},a$=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
u$={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},f$={allowed:[
"True","False","Unknown"]},c$=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,d$={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
p$={maxLength:32768},m$={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},g$={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},y$={code:"unknown-kind",allowed:["BuildPlane"]},h$={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterA\
gent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},v$={code:"unknown-kind",allowed:["ObservabilityPlane"]},b$={known:["pl\
aneID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane \
in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"\
Environment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},w$={code:"unknown-kind",allowed:["Environment"]},P$={known:[
"dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or B\
uildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"DataPlane or BuildPlane"}},k$={known:[
"dnsPrefix","security"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"\
Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"\
Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environm\
ent in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},O$={known:["remoteJwks"]},A$={known:[
"uri"],required:["uri"]},R$={known:["observedGeneration","conditions"]};function Gl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,_l))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,$6))):t==="metadata"?i!==
null&&(r++,e=a(e,Kl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,z$(i),t)):t==="status"?i!==null&&(e=a(e,j$(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Ul)}function Kl(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||
!bv.test(t))&&(e=h(e,r,t,I6));else if(r==="generateName")(typeof t!="string"||!V6.test(t))&&(e=h(e,r,t,M6));else if(r==="namespace")(typeof t!="string"||S(t,63)||
!B6.test(t))&&(e=h(e,r,t,q6));else if(r==="labels")e=a(e,S$(t),r);else if(r==="annotations")e=a(e,D$(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,
t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!wv.test(o))&&(i=h(i,l,o,F6))}s.length>1&&s.includes("orphan")&&s.includes(
"foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,E$(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner \
at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,T$(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r===
"selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Qt)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Qt)):r==="creation\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!Ic.test(t))&&(e=h(e,r,t,Jt)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Ic.test(t))&&(e=h(
e,r,t,Jt)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,bv)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,
Pv)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,_6)}function S$(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];wv.test(r)||(e=_(e,n,r,kv)),
(typeof t!="string"||S(t,63)||!U6.test(t))&&(e=U(e,n,r,G6))}return G(e)}function D$(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];K6.test(r)||(e=
_(e,n,r,kv)),typeof t!="string"&&(e=U(e,n,r,H6))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function E$(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!Z6.test(i))&&(e=h(e,t,i,W6))):t==="k\
ind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,$c))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,$c))):t==="uid"?i!==
null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,$c))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="b\
oolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no \
Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Y6)}function T$(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="manager"?(typeof i!="string"||S(i,128))&&(e=h(e,t,i,J6)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,Q6))):t==="apiVersion"?typeof i!=
"string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!Ic.test(i))&&(e=h(e,t,i,Jt)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,
i,X6)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=h(e,t,i,x6)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,e$)}function z$(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!=
"string"||S(i,63)||!Vc.test(i))&&(e=h(e,t,i,Mc));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,qc(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,N$(i),t));else if(t===
"imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}
e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,Ov(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,t$)}function qc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==
null&&(r++,e=a(e,C$(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,n$)}function C$(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,L$(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.
secretRef==null==(n.value==null)&&(e=X(e,n,i$)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,r$)}function L$(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):
t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,s$)}function N$(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t===
"publicHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Fl)):t==="publicHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Fl)):t==="organizationVirtua\
lHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Fl)):t==="organizationHT\
TPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Fl)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,l$)}function Ov(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown\
-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,o$)}function j$(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")E(t)||(e=A(e,r,t,Qt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Hl(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Fc(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,
Bc)}function Hl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!a$.test(
i))&&(e=h(e,t,i,u$))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,f$))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||
i>9223372036854776e3)&&(e=A(e,t,i,Pv)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=h(e,t,i,Jt))):t==="reason"?i!==null&&(r++,(typeof i!=
"string"||i.length<1||S(i,1024)||!c$.test(i))&&(e=h(e,t,i,d$))):t==="message"?i!==null&&(r++,(typeof i!="string"||S(i,32768))&&(e=h(e,t,i,p$))):e=u(e,t,"unknown\
-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,m$)}function Fc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,E(i)||(e=A(e,t,i,Qt))):t==="lastConnectedTime"?
(typeof i!="string"||!C(i))&&(e=h(e,t,i,Jt)):t==="lastDisconnectedTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,Jt)):t==="lastHeartbeatTime"?(typeof i!="string"||
!C(i))&&(e=h(e,t,i,Jt)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:
g(e,n,g$)}function Zl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&
(e=O(e,t,i,_l))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,y$))):t==="metadata"?i!==null&&(r++,e=a(e,Kl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,$$(i),
t)):t==="status"?i!==null&&(e=a(e,I$(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ul)}function $$(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!Vc.test(i))&&(e=h(e,t,i,Mc)):t==="clusterAgent"?
i!==null&&(r++,e=a(e,qc(i),t)):t==="secretStoreRef"?e=a(e,Ov(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,h$)}function I$(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r===
"observedGeneration")E(t)||(e=A(e,r,t,Qt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,Hl(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Fc(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Bc)}function Wl(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,_l))):t==="\
kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,v$))):t==="metadata"?i!==null&&(r++,e=a(e,Kl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,V$(i),t)):t==="sta\
tus"?i!==null&&(e=a(e,M$(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ul)}function V$(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!Vc.test(i))&&(e=h(e,t,i,Mc)):t==="clusterAgent"?i!==null&&(r++,
e=a(e,qc(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,
"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,b$)}function M$(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==
void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Qt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Hl(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Fc(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,
Bc)}function Yl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=
O(e,t,i,_l))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,w$))):t==="metadata"?i!==null&&(r++,e=a(e,Kl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,B$(i),
t)):t==="status"?i!==null&&(e=a(e,U$(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ul)}function B$(n){if(d(n))
return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,q$(t),r):r==="is\
Production"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,P$)}function q$(n){if(d(
n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,F$(t),r):e=u(e,
r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,k$)}function F$(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&
(r==="remoteJwks"?e=a(e,_$(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,O$)}function _$(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,A$)}function U$(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(
t)||(e=A(e,r,t,Qt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Hl(o),l)}e=
a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,R$)}var Av=N(Gl),G$=j(Gl),K$=$(Av),Rv=N(Zl),H$=j(Zl),Z$=$(Rv),Sv=N(Wl),W$=j(Wl),Y$=$(Sv),Dv=N(Yl),J$=j(Yl),Q$=$(Dv),X$={judges:{DataPlane:Gl,BuildPlane:Zl,ObservabilityPlane:Wl,
Environment:Yl},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane"}},_c=ie(X$),x$=N(_c),eI=j(_c),Ev=n=>ne(n,Object.hasOwn(jc,n?.kind)?jc[n.kind]??{}:
{}),tI={judge:_c,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:Ev},nI=re(tI);var xc={};Ne(xc,{ValidationError:()=>x,assertBuildPlane:()=>P4,assertClusterBuildPlane:()=>O4,assertClusterDataPlane:()=>b4,assertClusterObservabilityPlane:()=>D4,
assertDataPlane:()=>h4,assertEnvironment:()=>T4,assertObservabilityPlane:()=>R4,formatIssue:()=>W,isBuildPlane:()=>w4,isClusterBuildPlane:()=>k4,isClusterDataPlane:()=>v4,
isClusterObservabilityPlane:()=>S4,isDataPlane:()=>y4,isEnvironment:()=>E4,isObservabilityPlane:()=>A4,isPlane:()=>L4,validateBuildPlane:()=>Gv,validateClusterBuildPlane:()=>Kv,
validateClusterDataPlane:()=>Uv,validateClusterObservabilityPlane:()=>Zv,validateDataPlane:()=>_v,validateEnvironment:()=>Wv,validateObservabilityPlane:()=>Hv,validatePlane:()=>C4,
validateUpdate:()=>j4,withDefaults:()=>Yv});var Gc={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},ClusterDataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{
namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterBuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63}}}},
ObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
maxLength:63}}}},Environment:{}};var Xt={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},iI={code:"unknown-kind",allowed:["DataPlane"]},xt={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Ql=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Tv={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},zv=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Cv={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},rI=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,sI={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Hc=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Lv={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Be={minimum:-9223372036854776e3,
maximum:9223372036854776e3},yr=/^.{10}T.*[^z]$/,ot={code:"invalid-date-time"},Zc={minimum:0,maximum:9223372036854776e3},Nv={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},jv={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},lI=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,oI={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},aI=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
uI={},fI=/^(?:[^/]*|[^/]+\/[^/]+)$/,cI={rule:"group/version, or the version alone"},Kc={rule:"a text that is not empty"},dI={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},pI={maxLength:128},mI={allowed:["Apply","Update"]},gI={allowed:["FieldsV1",
""]},yI={maxLength:256},hI={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},Un=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Gn={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},vI={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},$v={known:[
"clientCA"],required:["clientCA"]},Iv=["secretRef","value"],bI={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPla\
ne since v1.0"}},wI={known:["name","key","namespace"],required:["name","key"]},Jl={minimum:-2147483648,maximum:2147483647},PI={known:["publicVirtualHost","publi\
cHTTPPort","publicHTTPSPort","organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],
elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},kI={known:[
"name"],required:["name"]},Kn={known:["observedGeneration","conditions","agentConnection"]},OI=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
AI={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},RI={allowed:[
"True","False","Unknown"]},SI=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,DI={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
EI={maxLength:32768},TI={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},zI={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},CI={code:"unknown-kind",allowed:["ClusterDataPlane"]},Wc=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,LI={known:["planeID","clusterAgent","gatewa\
y","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"cluster\
Agent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"Observab\
ilityPlane"}},NI={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"ClusterDataPlane since v1.0"}},jI={known:["name","key",
"namespace"],required:["name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},$I={code:"unknown-kind",allowed:["BuildPlane"]},II={known:["plane\
ID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"\
observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPla\
ne",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"BuildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"Observab\
ilityPlane"}},VI={code:"unknown-kind",allowed:["ClusterBuildPlane"]},MI={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["cl\
usterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",gateway:"Da\
taPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},BI={code:"\
unknown-kind",allowed:["ObservabilityPlane"]},qI={known:["planeID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{
agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane\
 or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPl\
ane"}},FI={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},_I={known:["planeID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent",
"observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"ClusterObservabilityPlane since v1.1",gateway:"DataPlane or\
 Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},
UI={code:"unknown-kind",allowed:["Environment"]},GI={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"\
DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"\
DataPlane or BuildPlane"}},KI={known:["dnsPrefix","security"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"\
Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"\
Environment in v0.15 to v0.16",organizationVirtualHost:"Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"\
Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in \
v0.15 to v0.16"}},HI={known:["remoteJwks"]},ZI={known:["uri"],required:["uri"]},WI={known:["observedGeneration","conditions"]};function Xl(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Xt))):t==="kind"?i!==null&&(r++,
i!=="DataPlane"&&(e=O(e,t,i,iI))):t==="metadata"?i!==null&&(r++,e=a(e,xl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,YI(i),t)):t==="status"?i!==null&&(e=a(e,XI(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,xt)}function xl(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!Ql.test(t))&&(e=h(e,r,t,Tv));else if(r==="generateName")(typeof t!="string"||!zv.test(t))&&(e=h(e,r,
t,Cv));else if(r==="namespace")(typeof t!="string"||S(t,63)||!rI.test(t))&&(e=h(e,r,t,sI));else if(r==="labels")e=a(e,Vv(t),r);else if(r==="annotations")e=a(e,Mv(
t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Hc.test(
o))&&(i=h(i,l,o,Lv))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not b\
oth"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Bv(o),
l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))
e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,qv(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):
r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Be)):
r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Be)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!yr.test(t))&&(e=h(e,r,t,ot)):r==="deletion\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!yr.test(t))&&(e=h(e,r,t,ot)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,Ql)),n.generation<0&&n.uid&&typeof n.
uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,Zc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Nv)}function Vv(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];Hc.test(r)||(e=_(e,n,r,jv)),(typeof t!="string"||S(t,63)||!lI.test(t))&&(e=U(e,n,r,oI))}return G(e)}function Mv(n){if(d(n))return p(n);
let e=null;for(let r in n){let t=n[r];aI.test(r)||(e=_(e,n,r,jv)),typeof t!="string"&&(e=U(e,n,r,uI))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,
unit:"bytes"})),G(e)}function Bv(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="strin\
g"||i.length<1||!fI.test(i))&&(e=h(e,t,i,cI))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Kc))):t==="name"?i!==null&&(r++,(typeof i!=
"string"||i.length<1)&&(e=h(e,t,i,Kc))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Kc))):t==="blockOwnerDeletion"?typeof i!="boolean"&&
(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(
e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,dI)}function qv(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||S(i,128))&&(e=h(e,t,i,pI)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Updat\
e"&&(e=O(e,t,i,mI))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!yr.test(i))&&(e=h(e,t,i,ot)):t===
"fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,gI)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=h(e,t,i,yI)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,hI)}function YI(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||S(i,63)||!Un.test(i))&&(e=h(e,t,i,Gn));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,Yc(i),t));else if(t===
"gateway")i!==null&&(r++,e=a(e,Fv(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){
let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,eo(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,
t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,vI)}function Yc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,JI(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,
$v)}function JI(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,QI(t),r):r==="value"?typeof t!="string"&&(e=f(e,
r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,Iv)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,bI)}function QI(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,wI)}function Fv(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="publicHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Jl)):t==="publicHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=
A(e,t,i,Jl)):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationHTTPPort"?(typeof i!="number"||(i|0)!==i)&&
(e=A(e,t,i,Jl)):t==="organizationHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Jl)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,PI)}function eo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&
(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,kI)}function XI(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Be));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,en(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Hn(t),r):e=u(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m?null:g(e,n,Kn)}function en(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,
(typeof i!="string"||S(i,316)||!OI.test(i))&&(e=h(e,t,i,AI))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,RI))):t==="observed\
Generation"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,Zc)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=h(e,t,i,ot))):
t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!SI.test(i))&&(e=h(e,t,i,DI))):t==="message"?i!==null&&(r++,(typeof i!="string"||S(i,32768))&&
(e=h(e,t,i,EI))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,TI)}function Hn(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,E(i)||(e=
A(e,t,i,Be))):t==="lastConnectedTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,ot)):t==="lastDisconnectedTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,ot)):t==="\
lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,ot)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,zI)}function to(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==
null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Xt))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=O(e,i,s,CI))):i==="metadata"?s!==null&&(r++,e=a(
e,Jc(s),i)):i==="spec"?s!==null&&(r++,e=a(e,xI(s),i)):i==="status"?s!==null&&(e=a(e,n4(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&
t.planeID==null&&!(typeof n.metadata.name=="string"&&Wc.test(n.metadata.name))&&(e=he(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,xt)}
function Jc(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!Ql.test(t))&&(e=h(e,r,t,Tv));else if(r===
"generateName")(typeof t!="string"||!zv.test(t))&&(e=h(e,r,t,Cv));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,Vv(t),r);else if(r===
"annotations")e=a(e,Mv(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!=
"string"||!Hc.test(o))&&(i=h(i,l,o,Lv))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregr\
oundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,Bv(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,qv(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(
e,r,t,Be)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Be)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!yr.test(t))&&(e=h(e,r,t,ot)):r===
"deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!yr.test(t))&&(e=h(e,r,t,ot)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,Ql)),n.generation<0&&n.
uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,Zc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Nv)}function xI(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||S(i,63)||!Un.test(i))&&(e=h(e,t,i,Gn));else if(t==="cl\
usterAgent")i!==null&&(r++,e=a(e,Qc(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,Fv(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,
"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,eo(i),t):
t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,LI)}
function Qc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,e4(i),t)):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,$v)}function e4(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="s\
ecretRef"?e=a(e,t4(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,Iv)),
e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,NI)}function t4(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="st\
ring"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,jI)}function n4(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Be));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,en(o),l)}s.length>1&&(i=ve(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentCo\
nnection"?e=a(e,Hn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Kn)}function no(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Xt))):t==="kind"?i!==null&&(r++,i!=="BuildPlan\
e"&&(e=O(e,t,i,$I))):t==="metadata"?i!==null&&(r++,e=a(e,xl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,i4(i),t)):t==="status"?i!==null&&(e=a(e,r4(i),t)):e=u(e,t,"un\
known-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,xt)}function i4(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!Un.test(i))&&(e=h(e,t,i,Gn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Yc(i),t)):t==="secretStoreRef"?e=
a(e,eo(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===
1?null:g(e,n,II)}function r4(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Be));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,en(o),l)}e=a(e,i,r)}else r==="agentConnect\
ion"?e=a(e,Hn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Kn)}function io(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){
let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Xt))):i==="kind"?s!==null&&(r++,s!=="ClusterBuildPlane"&&(e=O(
e,i,s,VI))):i==="metadata"?s!==null&&(r++,e=a(e,Jc(s),i)):i==="spec"?s!==null&&(r++,e=a(e,s4(s),i)):i==="status"?s!==null&&(e=a(e,l4(s),i)):e=u(e,i,"unknown-fie\
ld"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Wc.test(n.metadata.name))&&(e=he(e,"planeID")),e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,xt)}function s4(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="\
string"||S(i,63)||!Un.test(i))&&(e=h(e,t,i,Gn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Qc(i),t)):t==="secretStoreRef"?e=a(e,eo(i),t):t==="observabilityPlaneRef"?
typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,MI)}function l4(n){if(d(n))return p(
n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Be));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,
"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,en(o),l)}s.length>1&&(i=ve(i,s,"type","a type that no other item has")),e=a(e,i,r)}else
r==="agentConnection"?e=a(e,Hn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Kn)}function ro(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Xt))):t==="kind"?i!==null&&(r++,i!=="Obser\
vabilityPlane"&&(e=O(e,t,i,BI))):t==="metadata"?i!==null&&(r++,e=a(e,xl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,o4(i),t)):t==="status"?i!==null&&(e=a(e,a4(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,xt)}function o4(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!Un.test(i))&&(e=h(e,t,i,Gn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Yc(i),t)):t==="observe\
rURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,qI)}function a4(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")E(t)||(e=A(e,r,t,Be));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,en(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Hn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Kn)}function so(n){
if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Xt))):i==="\
kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&(e=O(e,i,s,FI))):i==="metadata"?s!==null&&(r++,e=a(e,Jc(s),i)):i==="spec"?s!==null&&(r++,e=a(e,u4(s),i)):i===
"status"?s!==null&&(e=a(e,f4(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Wc.
test(n.metadata.name))&&(e=he(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,xt)}function u4(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!Un.test(i))&&(e=h(e,t,i,Gn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Qc(i),t)):t==="observe\
rURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,_I)}function f4(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")E(t)||(e=A(e,r,t,Be));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,en(o),l)}s.length>1&&(i=ve(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Hn(t),r):e=u(e,r,"unknown-field")}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,Kn)}function lo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==
null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Xt))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,UI))):t==="metadata"?i!==null&&(r++,e=a(e,xl(
i),t)):t==="spec"?i!==null&&(r++,e=a(e,c4(i),t)):t==="status"?i!==null&&(e=a(e,g4(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&
r===4?null:g(e,n,xt)}function c4(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"st\
ring")):r==="gateway"?e=a(e,d4(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,GI)}function d4(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"stri\
ng")):r==="security"?e=a(e,p4(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,KI)}function p4(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,m4(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,HI)}function m4(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,ZI)}function g4(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")E(t)||(e=A(e,r,t,Be));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,en(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,WI)}var _v=N(Xl),y4=j(Xl),h4=$(_v),Uv=N(to),v4=j(to),b4=$(Uv),Gv=N(no),w4=j(no),P4=$(Gv),Kv=N(io),k4=j(io),O4=$(Kv),Hv=N(ro),A4=j(ro),R4=$(Hv),Zv=N(so),S4=j(so),D4=$(
Zv),Wv=N(lo),E4=j(lo),T4=$(Wv),z4={judges:{DataPlane:Xl,ClusterDataPlane:to,BuildPlane:no,ClusterBuildPlane:io,ObservabilityPlane:ro,ClusterObservabilityPlane:so,
Environment:lo},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane",ClusterWorkflowPlane:"ClusterBuildPlane"}},Xc=ie(z4),C4=N(Xc),L4=j(Xc),Yv=n=>ne(n,
Object.hasOwn(Gc,n?.kind)?Gc[n.kind]??{}:{}),N4={judge:Xc,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:Yv},j4=re(N4);var bo={};Ne(bo,{ValidationError:()=>x,assertBuildPlane:()=>QV,assertClusterBuildPlane:()=>xV,assertClusterDataPlane:()=>YV,assertClusterObservabilityPlane:()=>i5,
assertDataPlane:()=>ZV,assertEnvironment:()=>s5,assertObservabilityPlane:()=>t5,formatIssue:()=>W,isBuildPlane:()=>JV,isClusterBuildPlane:()=>XV,isClusterDataPlane:()=>WV,
isClusterObservabilityPlane:()=>n5,isDataPlane:()=>HV,isEnvironment:()=>r5,isObservabilityPlane:()=>e5,isPlane:()=>a5,validateBuildPlane:()=>pb,validateClusterBuildPlane:()=>mb,
validateClusterDataPlane:()=>db,validateClusterObservabilityPlane:()=>yb,validateDataPlane:()=>cb,validateEnvironment:()=>hb,validateObservabilityPlane:()=>gb,validatePlane:()=>o5,
validateUpdate:()=>f5,withDefaults:()=>vb});var ed={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicGatewayName:{value:"gateway-default"},publicGatewayNamespace:{value:"open\
choreo-data-plane"},publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationGatewayName:{value:"gateway-default"},organizationGatewayNamespace:{value:"\
openchoreo-data-plane"},organizationHTTPPort:{value:19081},organizationHTTPSPort:{value:19444}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},
ClusterDataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},gateway:{within:{publicGatewayName:{value:"\
gateway-default"},publicGatewayNamespace:{value:"openchoreo-data-plane"},publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationGatewayName:{value:"\
gateway-default"},organizationGatewayNamespace:{value:"openchoreo-data-plane"},organizationHTTPPort:{value:19081},organizationHTTPSPort:{value:19444}}},observabilityPlaneRef:{
within:{kind:{value:"ClusterObservabilityPlane"}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"Observabilit\
yPlane"}}}}}},ClusterBuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{
kind:{value:"ClusterObservabilityPlane"}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"\
/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63}}}},Environment:{spec:{within:{gateway:{within:{publicGatewayName:{value:"gateway-default"},
publicGatewayNamespace:{value:"openchoreo-data-plane"},publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationGatewayName:{value:"gateway-defaul\
t"},organizationGatewayNamespace:{value:"openchoreo-data-plane"},organizationHTTPPort:{value:19081},organizationHTTPSPort:{value:19444}}}}}}};var tn={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},$4={code:"unknown-kind",allowed:["DataPlane"]},nn={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},ao=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Jv={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Qv=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Xv={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},I4=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,nd={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
id=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,xv={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},qe={minimum:-9223372036854776e3,
maximum:9223372036854776e3},hr=/^.{10}T.*[^z]$/,at={code:"invalid-date-time"},rd={minimum:0,maximum:9223372036854776e3},eb={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},tb={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},V4=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,M4={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},B4=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
q4={},F4=/^(?:[^/]*|[^/]+\/[^/]+)$/,_4={rule:"group/version, or the version alone"},td={rule:"a text that is not empty"},U4={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},G4={maxLength:128},K4={allowed:["Apply","Update"]},H4={allowed:["FieldsV1",
""]},Z4={maxLength:256},W4={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},St=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Zn={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},Y4={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},nb={known:[
"clientCA"],required:["clientCA"]},ib=["secretRef","value"],J4={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPla\
ne since v1.0"}},Q4={known:["name","key","namespace"],required:["name","key"]},oo={minimum:-2147483648,maximum:2147483647},X4={known:["publicVirtualHost","publi\
cGatewayName","publicGatewayNamespace","publicHTTPPort","publicHTTPSPort","organizationVirtualHost","organizationGatewayName","organizationGatewayNamespace","or\
ganizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment up to v0.14",egress:"Dat\
aPlane since v0.17",ingress:"DataPlane since v0.17",security:"Environment up to v0.14"}},x4={known:["name"],required:["name"]},eV={allowed:["ObservabilityPlane",
"ClusterObservabilityPlane"]},rb={known:["kind","name"],required:["name"]},Wn={known:["observedGeneration","conditions","agentConnection"]},tV=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
nV={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},iV={allowed:[
"True","False","Unknown"]},rV=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,sV={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
lV={maxLength:32768},oV={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},aV={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},uV={code:"unknown-kind",allowed:["ClusterDataPlane"]},sd=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,fV={known:["planeID","clusterAgent","gatewa\
y","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"cluster\
Agent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"Observab\
ilityPlane"}},cV={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"ClusterDataPlane since v1.0"}},dV={known:["name","key",
"namespace"],required:["name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},pV={allowed:["ClusterObservabilityPlane"],codes:{ObservabilityPlane:"\
namespaced-observability-plane"}},mV={code:"unknown-kind",allowed:["BuildPlane"]},gV={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],
required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7\
 to v0.8",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane\
 up to v0.8",observer:"BuildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},yV={code:"unknown-kind",allowed:["ClusterBuild\
Plane"]},hV={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"\
Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},vV={code:"unknown-kind",allowed:["ObservabilityPlane"]},bV={known:["planeID","c\
lusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",
dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Envir\
onment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},wV={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},
PV={known:["planeID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"\
Environment",finOpsAgentURL:"ClusterObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",
observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},kV={code:"unknown-kind",allowed:["Environment"]},OV={known:["dataPlan\
eRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",
observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"DataPlane or BuildPlane"}},AV={allowed:["Dat\
aPlane","ClusterDataPlane"]},RV={known:["kind","name"],required:["kind","name"]},SV={known:["observedGeneration","conditions"]};function uo(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,tn))):t==="kind"?i!==null&&(r++,
i!=="DataPlane"&&(e=O(e,t,i,$4))):t==="metadata"?i!==null&&(r++,e=a(e,fo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,DV(i),t)):t==="status"?i!==null&&(e=a(e,zV(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,nn)}function fo(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!ao.test(t))&&(e=h(e,r,t,Jv));else if(r==="generateName")(typeof t!="string"||!Qv.test(t))&&(e=h(e,r,
t,Xv));else if(r==="namespace")(typeof t!="string"||S(t,63)||!I4.test(t))&&(e=h(e,r,t,nd));else if(r==="labels")e=a(e,sb(t),r);else if(r==="annotations")e=a(e,lb(
t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!id.test(
o))&&(i=h(i,l,o,xv))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not b\
oth"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,ob(o),
l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))
e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,ab(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):
r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,qe)):
r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,qe)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!hr.test(t))&&(e=h(e,r,t,at)):r==="deletion\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!hr.test(t))&&(e=h(e,r,t,at)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,ao)),n.generation<0&&n.uid&&typeof n.
uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,rd)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,eb)}function sb(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];id.test(r)||(e=_(e,n,r,tb)),(typeof t!="string"||S(t,63)||!V4.test(t))&&(e=U(e,n,r,M4))}return G(e)}function lb(n){if(d(n))return p(n);
let e=null;for(let r in n){let t=n[r];B4.test(r)||(e=_(e,n,r,tb)),typeof t!="string"&&(e=U(e,n,r,q4))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,
unit:"bytes"})),G(e)}function ob(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="strin\
g"||i.length<1||!F4.test(i))&&(e=h(e,t,i,_4))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,td))):t==="name"?i!==null&&(r++,(typeof i!=
"string"||i.length<1)&&(e=h(e,t,i,td))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,td))):t==="blockOwnerDeletion"?typeof i!="boolean"&&
(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(
e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,U4)}function ab(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||S(i,128))&&(e=h(e,t,i,G4)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Updat\
e"&&(e=O(e,t,i,K4))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!hr.test(i))&&(e=h(e,t,i,at)):t===
"fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,H4)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=h(e,t,i,Z4)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,W4)}function DV(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||S(i,63)||!St.test(i))&&(e=h(e,t,i,Zn));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,ld(i),t));else if(t===
"gateway")i!==null&&(r++,e=a(e,od(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){
let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,co(i),t):t==="observabilityPlaneRef"?e=a(e,ub(i),t):e=u(e,t,"unk\
nown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,Y4)}function ld(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,EV(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,nb)}function EV(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,TV(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(
e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,ib)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,J4)}function TV(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,Q4)}function od(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="publicGatewayName"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="publicGatewayNamespace"?typeof i!="string"&&(e=f(e,t,i,"\
string")):t==="publicHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,oo)):t==="publicHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,oo)):t==="orga\
nizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationGatewayName"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="orga\
nizationGatewayNamespace"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="organizationHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,oo)):t==="organizatio\
nHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,oo)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,X4)}function co(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown\
-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,x4)}function ub(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="kind"?i!=="ObservabilityPlane"&&i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,eV)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,63)||!St.test(
i))&&(e=h(e,t,i,nd))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,rb)}function zV(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,qe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,rn(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Yn(t),r):e=u(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m?null:g(e,n,Wn)}function rn(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,
(typeof i!="string"||S(i,316)||!tV.test(i))&&(e=h(e,t,i,nV))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,iV))):t==="observed\
Generation"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,rd)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=h(e,t,i,at))):
t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!rV.test(i))&&(e=h(e,t,i,sV))):t==="message"?i!==null&&(r++,(typeof i!="string"||S(i,32768))&&
(e=h(e,t,i,lV))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,oV)}function Yn(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,E(i)||(e=
A(e,t,i,qe))):t==="lastConnectedTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,at)):t==="lastDisconnectedTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,at)):t==="\
lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,at)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,aV)}function po(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==
null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,tn))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=O(e,i,s,uV))):i==="metadata"?s!==null&&(r++,e=a(
e,ad(s),i)):i==="spec"?s!==null&&(r++,e=a(e,CV(s),i)):i==="status"?s!==null&&(e=a(e,jV(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&
t.planeID==null&&!(typeof n.metadata.name=="string"&&sd.test(n.metadata.name))&&(e=he(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,nn)}
function ad(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!ao.test(t))&&(e=h(e,r,t,Jv));else if(r===
"generateName")(typeof t!="string"||!Qv.test(t))&&(e=h(e,r,t,Xv));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,sb(t),r);else if(r===
"annotations")e=a(e,lb(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!=
"string"||!id.test(o))&&(i=h(i,l,o,xv))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregr\
oundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,ob(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,ab(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(
e,r,t,qe)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,qe)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!hr.test(t))&&(e=h(e,r,t,at)):r===
"deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!hr.test(t))&&(e=h(e,r,t,at)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,ao)),n.generation<0&&n.
uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,rd)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,eb)}function CV(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||S(i,63)||!St.test(i))&&(e=h(e,t,i,Zn));else if(t==="cl\
usterAgent")i!==null&&(r++,e=a(e,ud(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,od(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,
"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,co(i),t):
t==="observabilityPlaneRef"?e=a(e,fb(i),t):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,fV)}function ud(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,LV(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,nb)}function LV(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,NV(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,ib)),e===null&&Object.getPrototypeOf(n)===m?null:g(
e,n,cV)}function NV(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"un\
known-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,dV)}function fb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="kind"?i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,pV)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,63)||!St.test(i))&&(e=h(
e,t,i,nd))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,rb)}function jV(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,qe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;
for(let l=0;l<s.length;l++){let o=s[l];i=a(i,rn(o),l)}s.length>1&&(i=ve(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,
Yn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Wn)}function mo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,tn))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,mV))):
t==="metadata"?i!==null&&(r++,e=a(e,fo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,$V(i),t)):t==="status"?i!==null&&(e=a(e,IV(i),t)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,nn)}function $V(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?
(typeof i!="string"||S(i,63)||!St.test(i))&&(e=h(e,t,i,Zn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,ld(i),t)):t==="secretStoreRef"?e=a(e,co(i),t):t==="observabi\
lityPlaneRef"?e=a(e,ub(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,gV)}function IV(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,qe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,rn(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Yn(t),r):e=u(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m?null:g(e,n,Wn)}function go(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&
(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,tn))):i==="kind"?s!==null&&(r++,s!=="ClusterBuildPlane"&&(e=O(e,i,s,yV))):i==="metadata"?s!==null&&(r++,e=a(e,ad(
s),i)):i==="spec"?s!==null&&(r++,e=a(e,VV(s),i)):i==="status"?s!==null&&(e=a(e,MV(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==
null&&!(typeof n.metadata.name=="string"&&sd.test(n.metadata.name))&&(e=he(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,nn)}function VV(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!St.test(i))&&(e=h(e,t,i,Zn)):t==="cluste\
rAgent"?i!==null&&(r++,e=a(e,ud(i),t)):t==="secretStoreRef"?e=a(e,co(i),t):t==="observabilityPlaneRef"?e=a(e,fb(i),t):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,hV)}function MV(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGenera\
tion")E(t)||(e=A(e,r,t,qe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,rn(
o),l)}s.length>1&&(i=ve(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Yn(t),r):e=u(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m?null:g(e,n,Wn)}function yo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&
(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,tn))):t==="kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,vV))):t==="metadata"?i!==null&&(r++,e=a(e,fo(
i),t)):t==="spec"?i!==null&&(r++,e=a(e,BV(i),t)):t==="status"?i!==null&&(e=a(e,qV(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&
r===4?null:g(e,n,nn)}function BV(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!St.test(
i))&&(e=h(e,t,i,Zn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,ld(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgent\
URL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,bV)}function qV(n){if(d(
n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,qe));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,rn(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Yn(t),r):e=u(e,r,"un\
known-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Wn)}function ho(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&
(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,tn))):i==="kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&(e=O(e,i,s,wV))):i===
"metadata"?s!==null&&(r++,e=a(e,ad(s),i)):i==="spec"?s!==null&&(r++,e=a(e,FV(s),i)):i==="status"?s!==null&&(e=a(e,_V(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;
return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&sd.test(n.metadata.name))&&(e=he(e,"planeID")),e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,nn)}function FV(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||
!St.test(i))&&(e=h(e,t,i,Zn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,ud(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t===
"rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,PV)}function _V(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,qe));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,rn(o),l)}s.length>1&&(i=ve(i,s,"type","a type that no other item has")),e=
a(e,i,r)}else r==="agentConnection"?e=a(e,Yn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Wn)}function vo(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,tn))):t==="kind"?i!==
null&&(r++,i!=="Environment"&&(e=O(e,t,i,kV))):t==="metadata"?i!==null&&(r++,e=a(e,fo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,UV(i),t)):t==="status"?i!==null&&(e=
a(e,KV(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,nn)}function UV(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];t!==void 0&&(r==="dataPlaneRef"?e=a(e,GV(t),r):r==="gateway"?e=a(e,od(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"u\
nknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,OV)}function GV(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="kind"?i!==null&&(r++,i!=="DataPlane"&&i!=="ClusterDataPlane"&&(e=O(e,t,i,AV))):t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,
t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,RV)}function KV(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,qe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,rn(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,SV)}var cb=N(uo),HV=j(uo),ZV=$(cb),db=N(po),WV=j(po),YV=$(db),pb=N(mo),JV=j(mo),QV=$(pb),mb=N(go),XV=j(go),xV=$(mb),gb=N(yo),e5=j(yo),t5=$(gb),yb=N(ho),n5=j(ho),i5=$(
yb),hb=N(vo),r5=j(vo),s5=$(hb),l5={judges:{DataPlane:uo,ClusterDataPlane:po,BuildPlane:mo,ClusterBuildPlane:go,ObservabilityPlane:yo,ClusterObservabilityPlane:ho,
Environment:vo},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane",ClusterWorkflowPlane:"ClusterBuildPlane"}},fd=ie(l5),o5=N(fd),a5=j(fd),vb=n=>ne(n,
Object.hasOwn(ed,n?.kind)?ed[n.kind]??{}:{}),u5={judge:fd,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},withDefaults:vb},f5=re(u5);var Od={};Ne(Od,{ValidationError:()=>x,assertBuildPlane:()=>CM,assertClusterBuildPlane:()=>NM,assertClusterDataPlane:()=>TM,assertClusterObservabilityPlane:()=>VM,
assertDataPlane:()=>DM,assertEnvironment:()=>BM,assertObservabilityPlane:()=>$M,formatIssue:()=>W,isBuildPlane:()=>zM,isClusterBuildPlane:()=>LM,isClusterDataPlane:()=>EM,
isClusterObservabilityPlane:()=>IM,isDataPlane:()=>SM,isEnvironment:()=>MM,isObservabilityPlane:()=>jM,isPlane:()=>_M,validateBuildPlane:()=>Mb,validateClusterBuildPlane:()=>Bb,
validateClusterDataPlane:()=>Vb,validateClusterObservabilityPlane:()=>Fb,validateDataPlane:()=>Ib,validateEnvironment:()=>_b,validateObservabilityPlane:()=>qb,validatePlane:()=>FM,
validateUpdate:()=>GM,withDefaults:()=>Ub});var cd={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterDataPlane:{spec:{within:{
planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservabilityPlane"}}}}}},
BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{
within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterBuildPlane:{spec:{within:{planeID:{
from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservabilityPlane"}}}}}},ObservabilityPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{
namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
maxLength:63}}}},Environment:{}};var sn={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},c5={code:"unknown-kind",allowed:["DataPlane"]},ln={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},wo=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Pb={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},kb=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Ob={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},d5=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,md={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
gd=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Ab={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Fe={minimum:-9223372036854776e3,
maximum:9223372036854776e3},vr=/^.{10}T.*[^z]$/,ut={code:"invalid-date-time"},yd={minimum:0,maximum:9223372036854776e3},Rb={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},Sb={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},p5=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,m5={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},g5=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
y5={},h5=/^(?:[^/]*|[^/]+\/[^/]+)$/,v5={rule:"group/version, or the version alone"},dd={rule:"a text that is not empty"},b5={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},w5={maxLength:128},P5={allowed:["Apply","Update"]},k5={allowed:["FieldsV1",
""]},O5={maxLength:256},A5={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},Dt=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Jn={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},R5={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAge\
nt",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"Data\
Plane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},Db={known:[
"clientCA"],required:["clientCA"]},Eb=["secretRef","value"],S5={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPla\
ne since v1.0"}},D5={known:["name","key","namespace"],required:["name","key"]},E5={known:["ingress","egress"],replaced:{publicVirtualHost:"ingress",organizationVirtualHost:"\
ingress"},elsewhere:{dnsPrefix:"Environment up to v0.14",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 \
to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",organizationVirtualHost:"DataPlane up to v0.16",
publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"\
DataPlane in v0.10 to v0.16",publicVirtualHost:"DataPlane up to v0.16",security:"Environment up to v0.14"}},T5={known:["external","internal"]},z5={known:["name",
"namespace","http","https","tls"],required:["name","namespace"]},C5={minimum:1,maximum:65535},L5={known:["host","port","listenerName"],required:["host","port"]},
N5={known:["name"],required:["name"]},j5={allowed:["ObservabilityPlane","ClusterObservabilityPlane"]},Tb={known:["kind","name"],required:["name"]},Qn={known:["o\
bservedGeneration","conditions","agentConnection"]},$5=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
I5={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},V5={allowed:[
"True","False","Unknown"]},M5=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,B5={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
q5={maxLength:32768},F5={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},_5={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},U5={code:"unknown-kind",allowed:["ClusterDataPlane"]},hd=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,G5={known:["planeID","clusterAgent","gatewa\
y","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"\
observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},K5={
known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"ClusterDataPlane since v1.0"}},H5={known:["name","key","namespace"],required:[
"name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},Z5={allowed:["ClusterObservabilityPlane"],codes:{ObservabilityPlane:"namespaced-observab\
ility-plane"}},W5={code:"unknown-kind",allowed:["BuildPlane"]},Y5={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterA\
gent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},J5={code:"unknown-kind",allowed:["ClusterBuildPlane"]},Q5={known:["pla\
neID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"\
observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observerURL:"\
ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},X5={code:"unknown-kind",allowed:["ObservabilityPlane"]},x5={known:["planeID","clusterAgent","observerURL",
"rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",
finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},eM={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},tM={known:["planeID","cluster\
Agent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"\
ClusterObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataP\
lane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},nM={code:"unknown-kind",allowed:["Environment"]},iM={known:["dataPlaneRef","gateway","isProductio\
n"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"Observability\
Plane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"DataPlane or BuildPlane"}},rM={allowed:["DataPlane","ClusterDataPlane"]},
sM={known:["kind","name"],required:["kind","name"]},lM={known:["observedGeneration","conditions"]};function Po(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,sn))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,c5))):
t==="metadata"?i!==null&&(r++,e=a(e,ko(i),t)):t==="spec"?i!==null&&(r++,e=a(e,oM(i),t)):t==="status"?i!==null&&(e=a(e,fM(i),t)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ln)}function ko(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!=
"string"||S(t,253)||!wo.test(t))&&(e=h(e,r,t,Pb));else if(r==="generateName")(typeof t!="string"||!kb.test(t))&&(e=h(e,r,t,Ob));else if(r==="namespace")(typeof t!=
"string"||S(t,63)||!d5.test(t))&&(e=h(e,r,t,md));else if(r==="labels")e=a(e,zb(t),r);else if(r==="annotations")e=a(e,Cb(t),r);else if(r==="finalizers")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!gd.test(o))&&(i=h(i,l,o,Ab))}s.length>1&&s.includes(
"orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferen\
ces")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Lb(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-fo\
rmat",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,Nb(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Fe)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Fe)):
r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!vr.test(t))&&(e=h(e,r,t,ut)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!vr.test(
t))&&(e=h(e,r,t,ut)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,wo)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.
generation,yd)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Rb)}function zb(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];gd.test(r)||(e=_(
e,n,r,Sb)),(typeof t!="string"||S(t,63)||!p5.test(t))&&(e=U(e,n,r,m5))}return G(e)}function Cb(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];g5.test(
r)||(e=_(e,n,r,Sb)),typeof t!="string"&&(e=U(e,n,r,y5))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function Lb(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!h5.test(i))&&(e=h(e,t,i,v5))):t==="k\
ind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,dd))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,dd))):t==="uid"?i!==
null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,dd))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="b\
oolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no \
Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,b5)}function Nb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="manager"?(typeof i!="string"||S(i,128))&&(e=h(e,t,i,w5)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,P5))):t==="apiVersion"?typeof i!=
"string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!vr.test(i))&&(e=h(e,t,i,ut)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,
i,k5)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=h(e,t,i,O5)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,A5)}function oM(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!=
"string"||S(i,63)||!Dt.test(i))&&(e=h(e,t,i,Jn));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,vd(i),t));else if(t==="gateway")e=a(e,bd(i),t);else if(t==="ima\
gePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=
a(e,s,t)}else t==="secretStoreRef"?e=a(e,Oo(i),t):t==="observabilityPlaneRef"?e=a(e,jb(i),t):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,R5)}function vd(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,aM(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Db)}function aM(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
t!==void 0&&(r==="secretRef"?e=a(e,uM(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==
null)&&(e=X(e,n,Eb)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,S5)}function uM(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!=
"string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,D5)}function bd(n){if(d(n))return p(n);
let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="ingress"?e=a(e,bb(t),r):r==="egress"?e=a(e,bb(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,E5)}function bb(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="external"?e=a(e,wb(t),r):r==="internal"?e=a(e,wb(
t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,T5)}function wb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t===
"http"?e=a(e,pd(i),t):t==="https"?e=a(e,pd(i),t):t==="tls"?e=a(e,pd(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(
e,n,z5)}function pd(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="host"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="port"?i!==null&&(r++,(!Number.isInteger(i)||i<1||i>65535)&&(e=A(e,t,i,C5))):t==="listenerName"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"un\
known-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,L5)}function Oo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?
null:g(e,n,N5)}function jb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!=="ObservabilityPlane"&&i!=="ClusterObserv\
abilityPlane"&&(e=O(e,t,i,j5)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,63)||!Dt.test(i))&&(e=h(e,t,i,md))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Tb)}function fM(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")E(t)||(e=A(e,r,t,Fe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,on(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Xn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Qn)}function on(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!$5.test(i))&&(e=h(e,t,i,I5))):
t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,V5))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&
(e=A(e,t,i,yd)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=h(e,t,i,ut))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<
1||S(i,1024)||!M5.test(i))&&(e=h(e,t,i,B5))):t==="message"?i!==null&&(r++,(typeof i!="string"||S(i,32768))&&(e=h(e,t,i,q5))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,F5)}function Xn(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="connecte\
d"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,E(i)||(e=A(e,t,i,Fe))):t==="lastConnectedTime"?(typeof i!="s\
tring"||!C(i))&&(e=h(e,t,i,ut)):t==="lastDisconnectedTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,ut)):t==="lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=
h(e,t,i,ut)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,_5)}
function Ao(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,
i,s,sn))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=O(e,i,s,U5))):i==="metadata"?s!==null&&(r++,e=a(e,wd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,cM(s),
i)):i==="status"?s!==null&&(e=a(e,mM(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="stri\
ng"&&hd.test(n.metadata.name))&&(e=he(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ln)}function wd(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!wo.test(t))&&(e=h(e,r,t,Pb));else if(r==="generateName")(typeof t!="string"||!kb.test(t))&&
(e=h(e,r,t,Ob));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,zb(t),r);else if(r==="annotations")e=a(e,Cb(t),r);else if(r===
"finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!gd.test(o))&&(i=h(i,l,o,Ab))}
s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Lb(o),l)}s.length>1&&H(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Nb(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Fe)):r==="deletionGracePeriodSeconds"?E(
t)||(e=A(e,r,t,Fe)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!vr.test(t))&&(e=h(e,r,t,ut)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!vr.test(t))&&(e=h(e,r,t,ut)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,wo)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&
(e=A(e,"generation",n.generation,yd)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Rb)}function cM(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
if(i!==void 0)if(t==="planeID")(typeof i!="string"||S(i,63)||!Dt.test(i))&&(e=h(e,t,i,Jn));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,Pd(i),t));else if(t===
"gateway")e=a(e,bd(i),t);else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!=
"string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,Oo(i),t):t==="observabilityPlaneRef"?e=a(e,$b(i),t):e=u(e,t,"unknown-field")}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,G5)}function Pd(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?
i!==null&&(r++,e=a(e,dM(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Db)}function dM(n){if(d(n))return p(n);
let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,pM(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}
return n.secretRef==null==(n.value==null)&&(e=X(e,n,Eb)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,K5)}function pM(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,
t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===3?null:g(e,n,H5)}function $b(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!=="ClusterObservabilityPlane"&&(e=
O(e,t,i,Z5)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,63)||!Dt.test(i))&&(e=h(e,t,i,md))):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,Tb)}function mM(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(
t)||(e=A(e,r,t,Fe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,on(o),l)}s.
length>1&&(i=ve(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Xn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,Qn)}function Ro(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!==
"openchoreo.dev/v1alpha1"&&(e=O(e,t,i,sn))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,W5))):t==="metadata"?i!==null&&(r++,e=a(e,ko(i),t)):t==="spec"?
i!==null&&(r++,e=a(e,gM(i),t)):t==="status"?i!==null&&(e=a(e,yM(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,
ln)}function gM(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!Dt.test(i))&&(e=h(e,t,
i,Jn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,vd(i),t)):t==="secretStoreRef"?e=a(e,Oo(i),t):t==="observabilityPlaneRef"?e=a(e,jb(i),t):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Y5)}function yM(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r===
"observedGeneration")E(t)||(e=A(e,r,t,Fe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,on(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Xn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Qn)}function So(n){
if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,sn))):i==="\
kind"?s!==null&&(r++,s!=="ClusterBuildPlane"&&(e=O(e,i,s,J5))):i==="metadata"?s!==null&&(r++,e=a(e,wd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,hM(s),i)):i==="stat\
us"?s!==null&&(e=a(e,vM(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&hd.test(
n.metadata.name))&&(e=he(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ln)}function hM(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!Dt.test(i))&&(e=h(e,t,i,Jn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Pd(i),t)):t==="secretS\
toreRef"?e=a(e,Oo(i),t):t==="observabilityPlaneRef"?e=a(e,$b(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Q5)}
function vM(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Fe));else if(r==="conditions")
if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,on(o),l)}s.length>1&&(i=ve(i,s,"type","a type that no o\
ther item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Xn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Qn)}function Do(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,sn))):t==="\
kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,X5))):t==="metadata"?i!==null&&(r++,e=a(e,ko(i),t)):t==="spec"?i!==null&&(r++,e=a(e,bM(i),t)):t==="sta\
tus"?i!==null&&(e=a(e,wM(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ln)}function bM(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!Dt.test(i))&&(e=h(e,t,i,Jn)):t==="clusterAgent"?i!==null&&(r++,
e=a(e,vd(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,
"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,x5)}function wM(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==
void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Fe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,on(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Xn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,
Qn)}function Eo(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=
O(e,i,s,sn))):i==="kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&(e=O(e,i,s,eM))):i==="metadata"?s!==null&&(r++,e=a(e,wd(s),i)):i==="spec"?s!==null&&(r++,
e=a(e,PM(s),i)):i==="status"?s!==null&&(e=a(e,kM(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.
name=="string"&&hd.test(n.metadata.name))&&(e=he(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ln)}function PM(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!Dt.test(i))&&(e=h(e,t,i,Jn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Pd(
i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,tM)}function kM(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")E(t)||(e=A(e,r,t,Fe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,on(o),l)}s.length>1&&(i=ve(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Xn(t),r):e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Qn)}function To(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,sn))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,nM))):t==="metadata"?i!==null&&
(r++,e=a(e,ko(i),t)):t==="spec"?i!==null&&(r++,e=a(e,OM(i),t)):t==="status"?i!==null&&(e=a(e,RM(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,ln)}function OM(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?e=a(e,AM(t),r):r==="gatewa\
y"?e=a(e,bd(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(
e,n,iM)}function AM(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!==null&&(r++,i!=="DataPlane"&&i!=="ClusterDataPla\
ne"&&(e=O(e,t,i,rM))):t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,sM)}function RM(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Fe));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,on(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-\
field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,lM)}var Ib=N(Po),SM=j(Po),DM=$(Ib),Vb=N(Ao),EM=j(Ao),TM=$(Vb),Mb=N(Ro),zM=j(Ro),CM=$(Mb),Bb=N(So),LM=j(So),NM=$(Bb),qb=N(Do),jM=j(Do),$M=$(qb),Fb=N(Eo),IM=j(Eo),VM=$(
Fb),_b=N(To),MM=j(To),BM=$(_b),qM={judges:{DataPlane:Po,ClusterDataPlane:Ao,BuildPlane:Ro,ClusterBuildPlane:So,ObservabilityPlane:Do,ClusterObservabilityPlane:Eo,
Environment:To},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane",ClusterWorkflowPlane:"ClusterBuildPlane"}},kd=ie(qM),FM=N(kd),_M=j(kd),Ub=n=>ne(n,
Object.hasOwn(cd,n?.kind)?cd[n.kind]??{}:{}),UM={judge:kd,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},withDefaults:Ub},GM=re(UM);var Id={};Ne(Id,{ValidationError:()=>x,assertClusterDataPlane:()=>oq,assertClusterObservabilityPlane:()=>gq,assertClusterWorkflowPlane:()=>cq,assertDataPlane:()=>sq,
assertEnvironment:()=>hq,assertObservabilityPlane:()=>pq,assertWorkflowPlane:()=>uq,formatIssue:()=>W,isClusterDataPlane:()=>lq,isClusterObservabilityPlane:()=>mq,
isClusterWorkflowPlane:()=>fq,isDataPlane:()=>rq,isEnvironment:()=>yq,isObservabilityPlane:()=>dq,isPlane:()=>wq,isWorkflowPlane:()=>aq,validateClusterDataPlane:()=>uw,
validateClusterObservabilityPlane:()=>pw,validateClusterWorkflowPlane:()=>cw,validateDataPlane:()=>aw,validateEnvironment:()=>mw,validateObservabilityPlane:()=>dw,
validatePlane:()=>bq,validateUpdate:()=>kq,validateWorkflowPlane:()=>fw,withDefaults:()=>gw});var Ad={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterDataPlane:{spec:{
within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservabilityP\
lane"}}}}}},WorkflowPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{
within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterWorkflowPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservab\
ilityPlane"}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{
clientCA:{within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",
pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63}}}},Environment:{}};var an={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},KM={code:"unknown-kind",allowed:["DataPlane"]},un={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},zo=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Hb={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Zb=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Wb={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},HM=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,Dd={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Ed=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Yb={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},_e={minimum:-9223372036854776e3,
maximum:9223372036854776e3},br=/^.{10}T.*[^z]$/,ft={code:"invalid-date-time"},Td={minimum:0,maximum:9223372036854776e3},Jb={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},Qb={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},ZM=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,WM={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},YM=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
JM={},QM=/^(?:[^/]*|[^/]+\/[^/]+)$/,XM={rule:"group/version, or the version alone"},Rd={rule:"a text that is not empty"},xM={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},eB={maxLength:128},tB={allowed:["Apply","Update"]},nB={allowed:["FieldsV1",
""]},iB={maxLength:256},rB={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},Et=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
xn={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},sB={known:["planeID","clusterAgent",
"gateway","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observab\
ilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",imagePullSecretRefs:"DataPlane in v0.4 to v0.17",isProduction:"Environme\
nt",kubernetesCluster:"DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPla\
ne up to v0.3"}},Xb={known:["clientCA"],required:["clientCA"]},xb=["secretKeyRef","value"],lB={known:["secretKeyRef","value"],replaced:{secretRef:"secretKeyRef"},
elsewhere:{secretRef:"DataPlane in v0.9 to v0.17"}},oB={known:["name","key","namespace"],required:["name","key"]},aB={known:["ingress","egress"],replaced:{publicVirtualHost:"\
ingress",organizationVirtualHost:"ingress"},elsewhere:{dnsPrefix:"Environment up to v0.14",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",organizationVirtualHost:"Dat\
aPlane up to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v\
0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",publicVirtualHost:"DataPlane up to v0.16",security:"Environment up to v0.14"}},uB={known:["external","intern\
al"]},fB={known:["name","namespace","http","https","tls"],required:["name","namespace"]},cB={minimum:1,maximum:65535},dB={known:["host","port","listenerName"],required:[
"host","port"]},pB={known:["name"],required:["name"]},mB={allowed:["ObservabilityPlane","ClusterObservabilityPlane"]},ew={known:["kind","name"],required:["name"]},
ei={known:["observedGeneration","conditions","agentConnection"]},gB=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
yB={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},hB={allowed:[
"True","False","Unknown"]},vB=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,bB={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
wB={maxLength:32768},PB={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},kB={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},OB={code:"unknown-kind",allowed:["ClusterDataPlane"]},zd=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,AB={known:["planeID","clusterAgent","gatewa\
y","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPl\
aneRef"},elsewhere:{dataPlaneRef:"Environment",imagePullSecretRefs:"ClusterDataPlane in v0.14 to v0.17",isProduction:"Environment",observerURL:"ObservabilityPla\
ne",rcaAgentURL:"ObservabilityPlane"}},RB={known:["secretKeyRef","value"],replaced:{secretRef:"secretKeyRef"},elsewhere:{secretRef:"ClusterDataPlane in v0.14 to\
 v0.17"}},SB={known:["name","key","namespace"],required:["name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},DB={allowed:["ClusterObservabil\
ityPlane"],codes:{ObservabilityPlane:"namespaced-observability-plane"}},EB={code:"unknown-kind",allowed:["WorkflowPlane"]},tw={known:["planeID","clusterAgent","\
secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneR\
ef"},elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"Observabi\
lityPlane"}},TB={code:"unknown-kind",allowed:["ClusterWorkflowPlane"]},zB={code:"unknown-kind",allowed:["ObservabilityPlane"]},CB={known:["planeID","clusterAgen\
t","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"\
Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane or Wo\
rkflowPlane",secretStoreRef:"DataPlane or WorkflowPlane"}},LB={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},NB={known:["planeID","clusterAgent","o\
bserverURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"Cluster\
ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane or WorkflowPlane",secretStoreRef:"\
DataPlane or WorkflowPlane"}},jB={code:"unknown-kind",allowed:["Environment"]},$B={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"Data\
Plane or WorkflowPlane",observabilityPlaneRef:"DataPlane or WorkflowPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or WorkflowPlane",rcaAgentURL:"Ob\
servabilityPlane",secretStoreRef:"DataPlane or WorkflowPlane"}},IB={allowed:["DataPlane","ClusterDataPlane"]},VB={known:["kind","name"],required:["kind","name"]},
MB={known:["observedGeneration","conditions"]};function Co(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&
(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,an))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,KM))):t==="metadata"?i!==null&&(r++,e=a(e,Lo(i),t)):t===
"spec"?i!==null&&(r++,e=a(e,BB(i),t)):t==="status"?i!==null&&(e=a(e,_B(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:
g(e,n,un)}function Lo(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!zo.test(t))&&(e=h(
e,r,t,Hb));else if(r==="generateName")(typeof t!="string"||!Zb.test(t))&&(e=h(e,r,t,Wb));else if(r==="namespace")(typeof t!="string"||S(t,63)||!HM.test(t))&&(e=
h(e,r,t,Dd));else if(r==="labels")e=a(e,nw(t),r);else if(r==="annotations")e=a(e,iw(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Ed.test(o))&&(i=h(i,l,o,Yb))}s.length>1&&s.includes("orphan")&&s.includes("foregroun\
dDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,
r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,rw(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most w\
ith controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,sw(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?
typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,_e)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,_e)):r==="creationTimestamp"?
t!==null&&(typeof t!="string"||!C(t)||!br.test(t))&&(e=h(e,r,t,ft)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!br.test(t))&&(e=h(e,r,t,ft)):
e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,zo)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,Td)),e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,Jb)}function nw(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];Ed.test(r)||(e=_(e,n,r,Qb)),(typeof t!=
"string"||S(t,63)||!ZM.test(t))&&(e=U(e,n,r,WM))}return G(e)}function iw(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];YM.test(r)||(e=_(e,n,r,Qb)),
typeof t!="string"&&(e=U(e,n,r,JM))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function rw(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!QM.test(i))&&(e=h(e,t,i,XM))):t==="kind"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Rd))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Rd))):t==="uid"?i!==null&&(r++,(typeof i!=
"string"||i.length<1)&&(e=h(e,t,i,Rd))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"b\
oolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,xM)}function sw(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="\
string"||S(i,128))&&(e=h(e,t,i,eB)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,tB))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"\
string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!br.test(i))&&(e=h(e,t,i,ft)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,nB)):t==="fieldsV1"?
d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=h(e,t,i,iB)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,rB)}function BB(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!Et.
test(i))&&(e=h(e,t,i,xn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Cd(i),t)):t==="gateway"?e=a(e,Ld(i),t):t==="secretStoreRef"?e=a(e,No(i),t):t==="observabilityP\
laneRef"?e=a(e,lw(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,sB)}function Cd(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,qB(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,Xb)}function qB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretKeyRef"?e=a(e,FB(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretKeyRef==null==(n.value==null)&&(e=X(e,n,xb)),e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,lB)}function FB(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"st\
ring"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,oB)}function Ld(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="i\
ngress"?e=a(e,Gb(t),r):r==="egress"?e=a(e,Gb(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,aB)}function Gb(n){if(d(n))
return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="external"?e=a(e,Kb(t),r):r==="internal"?e=a(e,Kb(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,uB)}function Kb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="http"?e=a(e,Sd(i),t):t==="https"?
e=a(e,Sd(i),t):t==="tls"?e=a(e,Sd(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,fB)}function Sd(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="host"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="port"?i!==null&&(r++,(!Number.
isInteger(i)||i<1||i>65535)&&(e=A(e,t,i,cB))):t==="listenerName"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,dB)}function No(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="stri\
ng"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,pB)}function lw(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!=="ObservabilityPlane"&&i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,mB)):t==="name"?i!==null&&(r++,(typeof i!=
"string"||i.length<1||S(i,63)||!Et.test(i))&&(e=h(e,t,i,Dd))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,ew)}function _B(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,_e));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,fn(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,ti(t),r):e=u(e,r,"un\
known-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ei)}function fn(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!gB.test(i))&&(e=h(e,t,i,yB))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=
O(e,t,i,hB))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,Td)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="st\
ring"||!C(i))&&(e=h(e,t,i,ft))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!vB.test(i))&&(e=h(e,t,i,bB))):t==="message"?i!==null&&(r++,
(typeof i!="string"||S(i,32768))&&(e=h(e,t,i,wB))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,PB)}function ti(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="conn\
ectedAgents"?i!==null&&(r++,E(i)||(e=A(e,t,i,_e))):t==="lastConnectedTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,ft)):t==="lastDisconnectedTime"?(typeof i!="s\
tring"||!C(i))&&(e=h(e,t,i,ft)):t==="lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,ft)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(
e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,kB)}function jo(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];
s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,an))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=O(e,i,s,OB))):
i==="metadata"?s!==null&&(r++,e=a(e,Nd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,UB(s),i)):i==="status"?s!==null&&(e=a(e,HB(s),i)):e=u(e,i,"unknown-field"))}let t=n.
spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&zd.test(n.metadata.name))&&(e=he(e,"planeID")),e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,un)}function Nd(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||
!zo.test(t))&&(e=h(e,r,t,Hb));else if(r==="generateName")(typeof t!="string"||!Zb.test(t))&&(e=h(e,r,t,Wb));else if(r==="namespace")e=u(e,r,"namespace-not-allow\
ed");else if(r==="labels")e=a(e,nw(t),r);else if(r==="annotations")e=a(e,iw(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Ed.test(o))&&(i=h(i,l,o,Yb))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&
(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,rw(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: tr\
ue"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,sw(o),l)}
e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="st\
ring"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,_e)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,_e)):r==="creationTimestamp"?t!==null&&(typeof t!=
"string"||!C(t)||!br.test(t))&&(e=h(e,r,t,ft)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!br.test(t))&&(e=h(e,r,t,ft)):e=u(e,r,"unknown-fiel\
d")}return n.name||(e=Z(e,n,zo)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,Td)),e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,Jb)}function UB(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!Et.
test(i))&&(e=h(e,t,i,xn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,jd(i),t)):t==="gateway"?e=a(e,Ld(i),t):t==="secretStoreRef"?e=a(e,No(i),t):t==="observabilityP\
laneRef"?e=a(e,ow(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,AB)}function jd(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,GB(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,Xb)}function GB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretKeyRef"?e=a(e,KB(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretKeyRef==null==(n.value==null)&&(e=X(e,n,xb)),e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,RB)}function KB(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"st\
ring"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"\
unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,SB)}function ow(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="kind"?i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,DB)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,63)||!Et.test(i))&&(e=h(
e,t,i,Dd))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,ew)}function HB(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,_e));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;
for(let l=0;l<s.length;l++){let o=s[l];i=a(i,fn(o),l)}s.length>1&&(i=ve(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,
ti(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ei)}function $o(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,an))):t==="kind"?i!==null&&(r++,i!=="WorkflowPlane"&&(e=O(e,t,
i,EB))):t==="metadata"?i!==null&&(r++,e=a(e,Lo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,ZB(i),t)):t==="status"?i!==null&&(e=a(e,WB(i),t)):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,un)}function ZB(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"planeID"?(typeof i!="string"||S(i,63)||!Et.test(i))&&(e=h(e,t,i,xn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Cd(i),t)):t==="secretStoreRef"?e=a(e,No(i),t):t===
"observabilityPlaneRef"?e=a(e,lw(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,tw)}function WB(n){if(d(n))return p(
n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,_e));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,
"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,fn(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,ti(t),r):e=u(e,r,"unknown-field")}
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ei)}function Io(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiV\
ersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,an))):i==="kind"?s!==null&&(r++,s!=="ClusterWorkflowPlane"&&(e=O(e,i,s,TB))):i==="metadata"?s!==
null&&(r++,e=a(e,Nd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,YB(s),i)):i==="status"?s!==null&&(e=a(e,JB(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&
!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&zd.test(n.metadata.name))&&(e=he(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===
4?null:g(e,n,un)}function YB(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!Et.test(
i))&&(e=h(e,t,i,xn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,jd(i),t)):t==="secretStoreRef"?e=a(e,No(i),t):t==="observabilityPlaneRef"?e=a(e,ow(i),t):e=u(e,t,"u\
nknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,tw)}function JB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==
void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,_e));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,fn(o),l)}s.length>1&&(i=ve(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,ti(t),r):e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ei)}function Vo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,an))):t==="kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,zB))):t==="metadata"?
i!==null&&(r++,e=a(e,Lo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,QB(i),t)):t==="status"?i!==null&&(e=a(e,XB(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,un)}function QB(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="\
string"||S(i,63)||!Et.test(i))&&(e=h(e,t,i,xn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Cd(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,
i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(
e,n,CB)}function XB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,_e));else if(r==="co\
nditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,fn(o),l)}e=a(e,i,r)}else r==="agentConnection"?
e=a(e,ti(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ei)}function Mo(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){
let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,an))):i==="kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&
(e=O(e,i,s,LB))):i==="metadata"?s!==null&&(r++,e=a(e,Nd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,xB(s),i)):i==="status"?s!==null&&(e=a(e,eq(s),i)):e=u(e,i,"unknow\
n-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&zd.test(n.metadata.name))&&(e=he(e,"planeID")),e===null&&
Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,un)}function xB(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!=
"string"||S(i,63)||!Et.test(i))&&(e=h(e,t,i,xn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,jd(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,
i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(
e,n,NB)}function eq(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,_e));else if(r==="co\
nditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,fn(o),l)}s.length>1&&(i=ve(i,s,"type","a type\
 that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,ti(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,
n,ei)}function Bo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=
O(e,t,i,an))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,jB))):t==="metadata"?i!==null&&(r++,e=a(e,Lo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,tq(i),
t)):t==="status"?i!==null&&(e=a(e,iq(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,un)}function tq(n){if(d(n))
return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?e=a(e,nq(t),r):r==="gateway"?e=a(e,Ld(t),r):r==="isProduction"?typeof t!="bool\
ean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,$B)}function nq(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!==null&&(r++,i!=="DataPlane"&&i!=="ClusterDataPlane"&&(e=O(e,t,i,IB))):t==="name"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,VB)}function iq(n){if(d(n))return p(n);
let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,_e));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"a\
rray");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,fn(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,MB)}var aw=N(Co),rq=j(Co),sq=$(aw),uw=N(jo),lq=j(jo),oq=$(uw),fw=N($o),aq=j($o),uq=$(fw),cw=N(Io),fq=j(Io),cq=$(cw),dw=N(Vo),dq=j(Vo),pq=$(dw),pw=N(Mo),mq=j(Mo),gq=$(
pw),mw=N(Bo),yq=j(Bo),hq=$(mw),vq={judges:{DataPlane:Co,ClusterDataPlane:jo,WorkflowPlane:$o,ClusterWorkflowPlane:Io,ObservabilityPlane:Vo,ClusterObservabilityPlane:Mo,
Environment:Bo},replaced:{Organization:"Namespace",BuildPlane:"WorkflowPlane",ClusterBuildPlane:"ClusterWorkflowPlane"}},$d=ie(vq),bq=N($d),wq=j($d),gw=n=>ne(n,
Object.hasOwn(Ad,n?.kind)?Ad[n.kind]??{}:{}),Pq={judge:$d,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},withDefaults:gw},kq=re(Pq);var Jo={};Ne(Jo,{ValidationError:()=>x,assertClusterDataPlane:()=>BF,assertClusterObservabilityPlane:()=>ZF,assertClusterWorkflowPlane:()=>UF,assertDataPlane:()=>VF,
assertEnvironment:()=>YF,assertObservabilityPlane:()=>KF,assertWorkflowPlane:()=>FF,formatIssue:()=>W,isClusterDataPlane:()=>MF,isClusterObservabilityPlane:()=>HF,
isClusterWorkflowPlane:()=>_F,isDataPlane:()=>IF,isEnvironment:()=>WF,isObservabilityPlane:()=>GF,isPlane:()=>XF,isWorkflowPlane:()=>qF,validateClusterDataPlane:()=>$w,
validateClusterObservabilityPlane:()=>Bw,validateClusterWorkflowPlane:()=>Vw,validateDataPlane:()=>jw,validateEnvironment:()=>qw,validateObservabilityPlane:()=>Mw,
validatePlane:()=>QF,validateUpdate:()=>e7,validateWorkflowPlane:()=>Iw,withDefaults:()=>Fw});var Vd={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterDataPlane:{spec:{
within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservabilityP\
lane"}}}}}},WorkflowPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{
within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterWorkflowPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservab\
ilityPlane"}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{
clientCA:{within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",
pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63}}}},Environment:{}};var cn={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},Oq={code:"unknown-kind",allowed:["DataPlane"]},dn={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},qo=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,vw={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},bw=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
ww={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},Aq=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,qd={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Fd=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Pw={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Ue={minimum:-9223372036854776e3,
maximum:9223372036854776e3},wr=/^.{10}T.*[^z]$/,ct={code:"invalid-date-time"},_d={minimum:0,maximum:9223372036854776e3},kw={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},Ow={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},Rq=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,Sq={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},Dq=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
Eq={},Tq=/^(?:[^/]*|[^/]+\/[^/]+)$/,zq={rule:"group/version, or the version alone"},Md={rule:"a text that is not empty"},Cq={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},Lq={maxLength:128},Nq={allowed:["Apply","Update"]},jq={allowed:["FieldsV1",
""]},$q={maxLength:256},Iq={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},Tt=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
ni={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},Vq={known:["planeID","clusterAgent",
"gateway","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observab\
ilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane",imagePullSecretRefs:"DataPlane in v0\
.4 to v0.17",isProduction:"Environment",kubernetesCluster:"DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"O\
bservabilityPlane",registry:"DataPlane up to v0.3"}},Aw={known:["clientCA"],required:["clientCA"]},Rw=["secretKeyRef","value"],Mq={known:["secretKeyRef","value"],
replaced:{secretRef:"secretKeyRef"},elsewhere:{secretRef:"DataPlane in v0.9 to v0.17"}},Bq={known:["name","key","namespace"],required:["name","key"]},qq={known:[
"ingress","egress"],replaced:{publicVirtualHost:"ingress",organizationVirtualHost:"ingress"},elsewhere:{dnsPrefix:"Environment up to v0.14",organizationGatewayName:"\
DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"\
DataPlane in v0.10 to v0.16",organizationVirtualHost:"DataPlane up to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane i\
n v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",publicVirtualHost:"DataPlane up to v0.16",security:"\
Environment up to v0.14"}},Fq={known:["external","internal"]},_q={known:["name","namespace","http","https","tls"],required:["name","namespace"]},Uq={minimum:1,maximum:65535},
Gq={known:["host","port","listenerName"],required:["host","port"]},Kq={known:["name"],required:["name"]},Hq={allowed:["ObservabilityPlane","ClusterObservability\
Plane"]},Sw={known:["kind","name"],required:["name"]},ii={known:["observedGeneration","conditions","agentConnection"]},Zq=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
Wq={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},Yq={allowed:[
"True","False","Unknown"]},Jq=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,Qq={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
Xq={maxLength:32768},xq={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},eF={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},tF={code:"unknown-kind",allowed:["ClusterDataPlane"]},Ud=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,nF={known:["planeID","clusterAgent","gatewa\
y","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPl\
aneRef"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane",imagePullSecretRefs:"ClusterDataPlane in v0.14 to v0.17",isProduction:"Enviro\
nment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},iF={known:["secretKeyRef","value"],replaced:{secretRef:"secretKeyRef"},elsewhere:{secretRef:"\
ClusterDataPlane in v0.14 to v0.17"}},rF={known:["name","key","namespace"],required:["name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},sF={
allowed:["ClusterObservabilityPlane"],codes:{ObservabilityPlane:"namespaced-observability-plane"}},lF={code:"unknown-kind",allowed:["WorkflowPlane"]},Dw={known:[
"planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"\
observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane",gateway:"DataPlane or Environment",isProduction:"Environment",
observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},oF={code:"unknown-kind",allowed:["ClusterWorkflowPlane"]},aF={code:"unknown-kind",allowed:["\
ObservabilityPlane"]},uF={known:["planeID","clusterAgent","observerURL","rcaAgentURL","finOpsAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"\
clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or WorkflowPlane",secretStoreRef:"DataPlane or WorkflowPlane"}},fF={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},cF={known:["planeID","c\
lusterAgent","observerURL","rcaAgentURL","finOpsAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Envi\
ronment",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane or WorkflowPlane",secretStoreRef:"DataPlane or WorkflowP\
lane"}},dF={code:"unknown-kind",allowed:["Environment"]},pF={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or WorkflowPlane",
finOpsAgentURL:"ObservabilityPlane",observabilityPlaneRef:"DataPlane or WorkflowPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or WorkflowPlane",rcaAgentURL:"\
ObservabilityPlane",secretStoreRef:"DataPlane or WorkflowPlane"}},mF={allowed:["DataPlane","ClusterDataPlane"]},gF={known:["kind","name"],required:["kind","name"]},
yF={known:["observedGeneration","conditions"]};function Fo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&
(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,cn))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,Oq))):t==="metadata"?i!==null&&(r++,e=a(e,_o(i),t)):t===
"spec"?i!==null&&(r++,e=a(e,hF(i),t)):t==="status"?i!==null&&(e=a(e,wF(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:
g(e,n,dn)}function _o(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!qo.test(t))&&(e=h(
e,r,t,vw));else if(r==="generateName")(typeof t!="string"||!bw.test(t))&&(e=h(e,r,t,ww));else if(r==="namespace")(typeof t!="string"||S(t,63)||!Aq.test(t))&&(e=
h(e,r,t,qd));else if(r==="labels")e=a(e,Ew(t),r);else if(r==="annotations")e=a(e,Tw(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Fd.test(o))&&(i=h(i,l,o,Pw))}s.length>1&&s.includes("orphan")&&s.includes("foregroun\
dDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,
r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,zw(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most w\
ith controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,Cw(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?
typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Ue)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Ue)):r==="creationTimestamp"?
t!==null&&(typeof t!="string"||!C(t)||!wr.test(t))&&(e=h(e,r,t,ct)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!wr.test(t))&&(e=h(e,r,t,ct)):
e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,qo)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,_d)),e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,kw)}function Ew(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];Fd.test(r)||(e=_(e,n,r,Ow)),(typeof t!=
"string"||S(t,63)||!Rq.test(t))&&(e=U(e,n,r,Sq))}return G(e)}function Tw(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];Dq.test(r)||(e=_(e,n,r,Ow)),
typeof t!="string"&&(e=U(e,n,r,Eq))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function zw(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!Tq.test(i))&&(e=h(e,t,i,zq))):t==="kind"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Md))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Md))):t==="uid"?i!==null&&(r++,(typeof i!=
"string"||i.length<1)&&(e=h(e,t,i,Md))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"b\
oolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,Cq)}function Cw(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="\
string"||S(i,128))&&(e=h(e,t,i,Lq)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,Nq))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"\
string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!wr.test(i))&&(e=h(e,t,i,ct)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,jq)):t==="fieldsV1"?
d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=h(e,t,i,$q)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,Iq)}function hF(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!Tt.
test(i))&&(e=h(e,t,i,ni)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Gd(i),t)):t==="gateway"?e=a(e,Kd(i),t):t==="secretStoreRef"?e=a(e,Uo(i),t):t==="observabilityP\
laneRef"?e=a(e,Lw(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Vq)}function Gd(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,vF(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,Aw)}function vF(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretKeyRef"?e=a(e,bF(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretKeyRef==null==(n.value==null)&&(e=X(e,n,Rw)),e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,Mq)}function bF(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"st\
ring"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,Bq)}function Kd(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="i\
ngress"?e=a(e,yw(t),r):r==="egress"?e=a(e,yw(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,qq)}function yw(n){if(d(n))
return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="external"?e=a(e,hw(t),r):r==="internal"?e=a(e,hw(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,Fq)}function hw(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="http"?e=a(e,Bd(i),t):t==="https"?
e=a(e,Bd(i),t):t==="tls"?e=a(e,Bd(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,_q)}function Bd(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="host"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="port"?i!==null&&(r++,(!Number.
isInteger(i)||i<1||i>65535)&&(e=A(e,t,i,Uq))):t==="listenerName"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,Gq)}function Uo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="stri\
ng"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Kq)}function Lw(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!=="ObservabilityPlane"&&i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,Hq)):t==="name"?i!==null&&(r++,(typeof i!=
"string"||i.length<1||S(i,63)||!Tt.test(i))&&(e=h(e,t,i,qd))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Sw)}function wF(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ue));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,pn(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,ri(t),r):e=u(e,r,"un\
known-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ii)}function pn(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!Zq.test(i))&&(e=h(e,t,i,Wq))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=
O(e,t,i,Yq))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,_d)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="st\
ring"||!C(i))&&(e=h(e,t,i,ct))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!Jq.test(i))&&(e=h(e,t,i,Qq))):t==="message"?i!==null&&(r++,
(typeof i!="string"||S(i,32768))&&(e=h(e,t,i,Xq))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,xq)}function ri(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="conn\
ectedAgents"?i!==null&&(r++,E(i)||(e=A(e,t,i,Ue))):t==="lastConnectedTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,ct)):t==="lastDisconnectedTime"?(typeof i!="s\
tring"||!C(i))&&(e=h(e,t,i,ct)):t==="lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,ct)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(
e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,eF)}function Go(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];
s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,cn))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=O(e,i,s,tF))):
i==="metadata"?s!==null&&(r++,e=a(e,Hd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,PF(s),i)):i==="status"?s!==null&&(e=a(e,AF(s),i)):e=u(e,i,"unknown-field"))}let t=n.
spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Ud.test(n.metadata.name))&&(e=he(e,"planeID")),e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,dn)}function Hd(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||
!qo.test(t))&&(e=h(e,r,t,vw));else if(r==="generateName")(typeof t!="string"||!bw.test(t))&&(e=h(e,r,t,ww));else if(r==="namespace")e=u(e,r,"namespace-not-allow\
ed");else if(r==="labels")e=a(e,Ew(t),r);else if(r==="annotations")e=a(e,Tw(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Fd.test(o))&&(i=h(i,l,o,Pw))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&
(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,zw(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: tr\
ue"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Cw(o),l)}
e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="st\
ring"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Ue)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Ue)):r==="creationTimestamp"?t!==null&&(typeof t!=
"string"||!C(t)||!wr.test(t))&&(e=h(e,r,t,ct)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!wr.test(t))&&(e=h(e,r,t,ct)):e=u(e,r,"unknown-fiel\
d")}return n.name||(e=Z(e,n,qo)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,_d)),e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,kw)}function PF(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!Tt.
test(i))&&(e=h(e,t,i,ni)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Zd(i),t)):t==="gateway"?e=a(e,Kd(i),t):t==="secretStoreRef"?e=a(e,Uo(i),t):t==="observabilityP\
laneRef"?e=a(e,Nw(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,nF)}function Zd(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,kF(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,Aw)}function kF(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretKeyRef"?e=a(e,OF(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretKeyRef==null==(n.value==null)&&(e=X(e,n,Rw)),e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,iF)}function OF(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"st\
ring"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"\
unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,rF)}function Nw(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="kind"?i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,sF)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,63)||!Tt.test(i))&&(e=h(
e,t,i,qd))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Sw)}function AF(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ue));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;
for(let l=0;l<s.length;l++){let o=s[l];i=a(i,pn(o),l)}s.length>1&&(i=ve(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,
ri(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ii)}function Ko(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,cn))):t==="kind"?i!==null&&(r++,i!=="WorkflowPlane"&&(e=O(e,t,
i,lF))):t==="metadata"?i!==null&&(r++,e=a(e,_o(i),t)):t==="spec"?i!==null&&(r++,e=a(e,RF(i),t)):t==="status"?i!==null&&(e=a(e,SF(i),t)):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,dn)}function RF(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"planeID"?(typeof i!="string"||S(i,63)||!Tt.test(i))&&(e=h(e,t,i,ni)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Gd(i),t)):t==="secretStoreRef"?e=a(e,Uo(i),t):t===
"observabilityPlaneRef"?e=a(e,Lw(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Dw)}function SF(n){if(d(n))return p(
n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ue));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,
"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,pn(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,ri(t),r):e=u(e,r,"unknown-field")}
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ii)}function Ho(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiV\
ersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,cn))):i==="kind"?s!==null&&(r++,s!=="ClusterWorkflowPlane"&&(e=O(e,i,s,oF))):i==="metadata"?s!==
null&&(r++,e=a(e,Hd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,DF(s),i)):i==="status"?s!==null&&(e=a(e,EF(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&
!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Ud.test(n.metadata.name))&&(e=he(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===
4?null:g(e,n,dn)}function DF(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!Tt.test(
i))&&(e=h(e,t,i,ni)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Zd(i),t)):t==="secretStoreRef"?e=a(e,Uo(i),t):t==="observabilityPlaneRef"?e=a(e,Nw(i),t):e=u(e,t,"u\
nknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Dw)}function EF(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==
void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ue));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,pn(o),l)}s.length>1&&(i=ve(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,ri(t),r):e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ii)}function Zo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,cn))):t==="kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,aF))):t==="metadata"?
i!==null&&(r++,e=a(e,_o(i),t)):t==="spec"?i!==null&&(r++,e=a(e,TF(i),t)):t==="status"?i!==null&&(e=a(e,zF(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,dn)}function TF(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="\
string"||S(i,63)||!Tt.test(i))&&(e=h(e,t,i,ni)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Gd(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,
i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="finOpsAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,uF)}function zF(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r===
"observedGeneration")E(t)||(e=A(e,r,t,Ue));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,pn(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,ri(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ii)}function Wo(n){
if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,cn))):i==="\
kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&(e=O(e,i,s,fF))):i==="metadata"?s!==null&&(r++,e=a(e,Hd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,CF(s),i)):i===
"status"?s!==null&&(e=a(e,LF(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Ud.
test(n.metadata.name))&&(e=he(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,dn)}function CF(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!Tt.test(i))&&(e=h(e,t,i,ni)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Zd(i),t)):t==="observe\
rURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="finOpsAgentURL"?typeof i!="stri\
ng"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,cF)}function LF(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ue));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,pn(o),l)}s.length>1&&(i=ve(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentCo\
nnection"?e=a(e,ri(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ii)}function Yo(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,cn))):t==="kind"?i!==null&&(r++,i!=="Environme\
nt"&&(e=O(e,t,i,dF))):t==="metadata"?i!==null&&(r++,e=a(e,_o(i),t)):t==="spec"?i!==null&&(r++,e=a(e,NF(i),t)):t==="status"?i!==null&&(e=a(e,$F(i),t)):e=u(e,t,"u\
nknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,dn)}function NF(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==
void 0&&(r==="dataPlaneRef"?e=a(e,jF(t),r):r==="gateway"?e=a(e,Kd(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,pF)}function jF(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?
i!==null&&(r++,i!=="DataPlane"&&i!=="ClusterDataPlane"&&(e=O(e,t,i,mF))):t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-f\
ield"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,gF)}function $F(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ue));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,pn(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,yF)}var jw=N(Fo),IF=j(Fo),VF=$(jw),$w=N(Go),MF=j(Go),BF=$($w),Iw=N(Ko),qF=j(Ko),FF=$(Iw),Vw=N(Ho),_F=j(Ho),UF=$(Vw),Mw=N(Zo),GF=j(Zo),KF=$(Mw),Bw=N(Wo),HF=j(Wo),ZF=$(
Bw),qw=N(Yo),WF=j(Yo),YF=$(qw),JF={judges:{DataPlane:Fo,ClusterDataPlane:Go,WorkflowPlane:Ko,ClusterWorkflowPlane:Ho,ObservabilityPlane:Zo,ClusterObservabilityPlane:Wo,
Environment:Yo},replaced:{Organization:"Namespace",BuildPlane:"WorkflowPlane",ClusterBuildPlane:"ClusterWorkflowPlane"}},Wd=ie(JF),QF=N(Wd),XF=j(Wd),Fw=n=>ne(n,
Object.hasOwn(Vd,n?.kind)?Vd[n.kind]??{}:{}),xF={judge:Wd,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},withDefaults:Fw},e7=re(xF);var Se=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],Xe="v0.16",Ze=["D\
ataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environme\
nt","Organization"],Pr={"v0.3":Sf,"v0.4":Ys,"v0.5":Ys,"v0.6":Ff,"v0.7":Yf,"v0.8":ic,"v0.9":pc,"v0.10":Ll,"v0.11":Ll,"v0.12":Nc,"v0.13":Uc,"v0.14":xc,"v0.15":bo,
"v0.16":bo,"v0.17":Od,"v1.0":Id,"v1.1":Jo,"v1.2":Jo},Yd={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.1\
0":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v\
1.1"},_w={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","Bui\
ldPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Env\
ironment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPl\
ane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Obser\
vabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environ\
ment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPl\
ane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane",
"WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","C\
lusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};function Ce(n){return Yd[n]}var pe=[...new Set(Se.map(Ce))];function zt(n,e){return typeof e=="string"&&_w[n].includes(e)}function si(n){return typeof n=="strin\
g"&&Object.hasOwn(Pr,n)}function xe(n){return Pr[n].validatePlane}function Jd(n,e){return Pr[n].isPlane(e)}function li(n){let e=new Set(pe.filter(r=>Jd(r,n)));return Se.
filter(r=>e.has(Yd[r]))}function oi(n){let e=[];for(let r of n){let t=e.at(-1),i=t?.at(-1);t&&i&&Se.indexOf(r)===Se.indexOf(i)+1?t.push(r):e.push([r])}return e.
map(r=>r.length>1?`${r[0]} to ${r.at(-1)}`:r[0]).join(" and ")}function Uw(n){return Pr[n].withDefaults}var Qd="openchoreo.dev";function Ct(n){return Gw(n,"").filter(e=>Xd(e.value))}function Gw(n,e){return M(n)&&typeof n.kind=="string"&&n.kind.endsWith("List")&&Array.
isArray(n.items)?n.items.flatMap((r,t)=>Gw(r,`${e}/items/${t}`)):[{pointer:e,value:n}]}function Xd(n){if(!M(n))return!1;let{apiVersion:e,kind:r}=n;if(typeof e!=
"string"||e==="")return typeof r=="string"&&r.endsWith("Plane")&&Ze.includes(r);let t=e.split("/")[0]??"";return t!==Qd?(t.endsWith(`.${Qd}`)||Ae(t,[Qd])!==void 0)&&
typeof r=="string"&&Ze.includes(r):typeof r!="string"||r===""?!0:Ze.includes(r)||r.endsWith("Plane")||Ae(r,Ze)!==void 0}var ep=je(ze(),1);var ai=je(ze(),1);var Hw=je(ze(),1);var Te={ALIAS_PROPS:"an alias has an anchor or a tag of its own",BAD_ALIAS:"the name of an anchor is made of letters, digits, - and _",BAD_COLLECTION_TYPE:"a ta\
g does not fit its value",BAD_DIRECTIVE:"a directive is neither %YAML 1.1 nor %TAG",BAD_DQ_ESCAPE:"an escape after \\ in double quotes is not one of YAML 1.1",BAD_INDENT:"\
the indentation does not match that of the lines around it",BAD_PROP_ORDER:"an anchor or a tag stands before the indicator that it belongs after",BAD_SCALAR_START:"\
text that begins with @, `, %, a comma, | or > needs quotes",BLOCK_AS_IMPLICIT_KEY:"a map or a list begins on the line of another key; put it on a line of its o\
wn",BLOCK_IN_FLOW:"a list of lines or a map of lines stands inside [] or {}",DUPLICATE_KEY:"a key is repeated",IMPOSSIBLE:"the indentation does not match that o\
f the lines around it",KEY_OVER_1024_CHARS:"a key must be followed by its : on the same line, within 1024 characters",MISSING_CHAR:"a character is missing here:\
 a colon, a comma, a quote, a bracket or a space",MULTILINE_IMPLICIT_KEY:"a key must be followed by its : on the same line, within 1024 characters",MULTIPLE_ANCHORS:"\
a value has more than one anchor",MULTIPLE_DOCS:"it holds more than one document",MULTIPLE_TAGS:"a value has more than one tag",NON_STRING_KEY:"a key is not tex\
t",RESOURCE_EXHAUSTION:"it is too large or too deeply nested",TAB_AS_INDENT:"a tab is used as indentation",TAG_RESOLVE_FAILED:"a tag is not declared",UNEXPECTED_TOKEN:"\
this does not belong here; look at the indentation, quotes and brackets before it"};function Zw(n,e,r,t){let i=(k,D,P)=>t(k,k+D,P);function s(k,D){switch(k?.type){case"alias":Kw.test(k.source)||i(k.offset,k.source.length,Te.BAD_ALIAS);break;case"\
scalar":D&&/^:|\?/.test(k.source)&&i(k.offset,k.source.length,"text with a ? in it, or a : before it, needs quotes inside [] and {}");break;case"double-quoted-s\
calar":w(k.source,k.offset);break;case"block-scalar":b(k),o(k.props);break;case"block-map":for(let P of k.items)l(P,!1);for(let P of k.items)v(P,k.indent);break;case"\
block-seq":for(let P of k.items)l(P,!1);break;case"flow-collection":for(let P of k.items)l(P,!0);for(let P of k.items)y(P);break}}function l({start:k,key:D,sep:P,
value:R},z){o(k),s(D,z),P&&o(P),s(R,z)}function o(k){for(let D of k){D.type==="anchor"&&!Kw.test(D.source)&&i(D.offset,D.source.length,Te.BAD_ALIAS);let{offset:P,
type:R}=D;R==="tag"&&(/[#%]/.test(D.source)||/\S/.test(c(D)))&&i(P,D.source.length,t7)}}function c({offset:k,source:D}){return e.charAt(k-r+D.length)}function y({
start:k,key:D,sep:P}){let R=P?.find(({type:T})=>T==="map-value-ind");if(!R||!D||k.some(({type:T})=>T==="explicit-key-ind"))return;let z=e.slice(D.offset-r,R.offset-
r);(z.length>1024||z.includes(`
`))&&i(D.offset,1,Te.MULTILINE_IMPLICIT_KEY),D.type==="scalar"&&/^:[,[\]{}]/.test(e.slice(R.offset-r,R.offset-r+2))&&i(R.offset,1,"a : inside [] and {} must be \
followed by a space")}function v({start:k,key:D,sep:P,value:R},z){let T=P?.find(({type:V})=>V==="map-value-ind");if(!T&&R&&i(R.offset,1,Te.UNEXPECTED_TOKEN),!T||
!D)return;let L=k.some(({type:V})=>V==="explicit-key-ind"),I=P?.slice(0,P.indexOf(T)).some(({type:V})=>V==="newline");(L?T.indent!==z:I)&&i(T.offset,1,Te.MULTILINE_IMPLICIT_KEY)}
function w(k,D){for(let{0:P,index:R}of k.matchAll(/\\(?:u[dD][89a-fA-F]|U0000[dD][89a-fA-F]|.)/gs))(P==="\\/"||P.length>2)&&i(D+R,P.length,Te.BAD_DQ_ESCAPE)}function b({
source:k,props:D,offset:P,indent:R}){let z=D.reduce((I,V)=>I+("source"in V?V.source.length:0),0),T=/[1-9]/.exec(Hw.CST.stringify(D[0]??n))?.[0],L=T===void 0?void 0:
R+Number(T);for(let I=0;I<k.length;I=n7(k,I)){let V=I;for(;k[V]===" ";)V++;let F=V-I;if(k[V]==="	"&&(L===void 0||F<L)){i(P+z+V,1,Te.TAB_AS_INDENT);return}k[V]!==
`
`&&k[V]!=="\r"&&V<k.length&&(L??=F)}L===0&&i(P+z,1,"text after | or > must be indented")}o(n.start),s(n.value,!1)}var t7="a tag holds a character that does not \
belong into it",Kw=/^[&*][\w-]+$/;function n7(n,e){let r=n.indexOf(`
`,e);return r===-1?n.length:r+1}function Ww(){let n;return{blame:(e,r,t)=>{(!n||e<n.start)&&(n={start:e,end:Math.max(r,e+1),reason:t})},first:()=>n}}var mn=200,Lt=`it is nested deeper than ${mn}\
 levels`,Yw=4e6,Qo="it is too large";function Jw(n,e){let r=0,t=!0,i=!0,s=!1,l=!1,o=0;return(c,y,v)=>{let w=y==="space"&&i&&o===0?c.indexOf("	"):-1;w!==-1&&!(s&&v+w-r>e())&&n(v+w,v+w+1,Te.TAB_AS_INDENT),
y==="newline"?(r=v+c.length,t=i=!0):i7.has(y)?y==="comment"&&(s=!1):(i=y==="seq-item-ind"||y==="explicit-key-ind"||y==="map-value-ind"&&t,t&&=i,s=y==="text"&&!l,
l=y==="block-scalar-header"||l&&y!=="text",o=y==="flow-error-end"?0:o+(r7.get(y)??0))}}var i7=new Set(["space","comment","doc-mode","byte-order-mark"]),r7=new Map(
[["flow-map-start",1],["flow-seq-start",1],["flow-map-end",-1],["flow-seq-end",-1]]);var s7={version:"1.1",schema:"failsafe",resolveKnownTags:!1,merge:!1,uniqueKeys:!1,prettyErrors:!1,logLevel:"silent"};function Xo(n,e,r){let{blame:t,first:i}=Ww(),
s=new ai.Parser;s.offset=e;let l=o7(t),o=Jw(t,()=>f7(s.stack)),c,y=0,v=!1;function w(D){for(let P of D)if(P.type==="error")t(P.offset,P.offset+1,Te.UNEXPECTED_TOKEN);else{
if(c&&(P.type==="document"||P.type==="doc-end"))return b(c,P);P.type==="directive"&&!l7.test(P.source)&&t(P.offset,P.offset+1,Te.BAD_DIRECTIVE),P.type==="docume\
nt"&&(c=P,Zw(P,n,e,t)),d7(l.next(P))}return!i()}function b({value:D,start:P},{type:R,offset:z}){return R==="doc-end"&&!D&&P.length===0&&t(z,z+3,Te.UNEXPECTED_TOKEN),
!1}for(let D of r.lex(n)){let{offset:P}=s,R=v?"text":ai.CST.tokenType(D);if(v=R==="scalar",R&&!v&&(o(D,R,P),c7(D,P,t)),s.stack.length>mn+2&&t(P,P+1,Lt),++y>Yw&&
t(e,e+1,Qo),!w(s.next(D)))break}c||w(s.end());let[k]=l.end(!0,e+n.length);for(let{pos:D,code:P}of k?.errors??[])t(...D,Te[P]);return{node:k,fault:i()}}var l7=/^%(?:YAML[ \t]+1\.1|TAG[ \t]+!(?:[\w-]*!)?[ \t]+\S+)$/;
function o7(n){let e=new ai.Composer(s7);return Object.defineProperty(e,"onError",{value:a7(n)}),e}function a7(n){return(e,r,t,i)=>{if(i||t.startsWith(u7))return;
let[s,l]=typeof e=="number"?[e,e+1]:"offset"in e?[e.offset,e.offset+1]:e;n(s,l,Te[r])}}var u7="Comments must be separated";function f7(n){let e=n.findLast(r=>r.
type==="block-map"||r.type==="block-seq");return e&&"indent"in e?e.indent:-1}function c7(n,e,r){let t=/^["']/.test(n)?-1:n.search(/[\u2028\u2029]/);t!==-1&&r(e+
t,e+t+1,"a Unicode line separator stands outside of quotes")}function d7(n){for(let e of n);}var Qw=je(ze(),1);function Xw(){let n=new Qw.Lexer,e=n.continueScalar.bind(n),r=0,t=!1;return Object.defineProperty(n,"indentNext",{get:()=>t||n.flowLevel>0?0:r,
set:i=>{r=i}}),Object.defineProperty(n,"continueScalar",{value:i=>{t=/["']/.test(n.buffer[n.pos]??"");let s=e(i);return t=!1,s}}),n}function xw(n,e,r){let t=n.slice(e,r),i=t.search(p7);if(i!==-1)return xd({start:e+i,end:e+i+1,reason:"YAML does not allow this character"});let s=(t.endsWith(`
`)?t:`${t}
`).replace(m7,`
`),{node:l,fault:o}=Xo(s,e,new ep.Lexer);if(!o)return{node:l,fault:o};if(tP(o))return xd(o);let c=Xo(s,e,Xw());return c.fault?xd(o):c}function eP(n,e,r){let{node:t,
fault:i}=Xo(n.slice(e,r),e,new ep.Lexer);return{node:t,fault:i&&tP(i)?i:void 0}}var p7=/[^\t\n\r\x20-\x7e\u0085\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u,m7=/\r(?!\n)|\u0085/g;
function xd(n){return{node:void 0,fault:n}}function tP({reason:n}){return n===Lt||n===Qo}var fe=je(ze(),1);var oe=je(ze(),1);function rP(n,e,r){if(e===void 0)return r?nP(n):gn(n);if(e===`${ui}binary`)return v7(n);if(e===`${ui}timestamp`)return y7.test(n)&&h7(n)?gn(n):void 0;let t=g7.get(
e);if(!t)return gn(n);let i=nP(n);return t==="float"&&i.type==="integer"?fi(Number(i.value)):i.type===t?i:void 0}var ui="tag:yaml.org,2002:",g7=new Map([[`${ui}\
int`,"integer"],[`${ui}float`,"float"],[`${ui}bool`,"boolean"],[`${ui}null`,"null"]]),y7=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function h7(n){let[e=0,r=0,t=0]=n.split(/[-Tt ]/,3).map(Number);return t<=new Date(Date.UTC(e,r,0)).getUTCDate()}function v7(n){let e=n.replace(/[\r\n]/g,"");if(!(e.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(e)))return gn(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(e),r=>r.charCodeAt(0))))}function nP(n){
let e=b7.get(n);if(e)return e;let r=n.charAt(0);if(r===".")return w7(n)??gn(n);if(!/[-+0-9]/.test(r))return gn(n);let t=n.replaceAll("_","");return k7(t)??P7(t)??
gn(n)}var b7=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(n=>[n,iP(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(n=>[n,iP(!1)]),...["","~","null","Null","NULL"].map(n=>[n,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(n=>[n,fi(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(n=>[n,fi(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(n=>[n,fi(Number.NEGATIVE_INFINITY)])]);
function gn(n){return{type:"text",value:n,key:n}}function iP(n){return{type:"boolean",value:n,key:String(n)}}function fi(n){return{type:"float",value:n,key:A7(n)}}
function w7(n){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(n)||/_(?!\d)/.test(n))return;let e=Number(n.replaceAll("_",""));return Number.isFinite(e)?fi(e):void 0}
function P7(n){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(n))return;let e=Number(n);return Number.isFinite(e)?fi(e):void 0}function k7(n){let e=O7.
exec(n);if(!e)return;let[,r="",t,i,s,l="0"]=e,o=t!==void 0?xo(t,"0x",16):i!==void 0?xo(i,"0o",22):s!==void 0?xo(s,"0b",64):xo(l,"",20);if(o===void 0||o>=2n**64n)
return;let c=r==="-"?-o:o;return c>=-(2n**63n)&&c<2n**63n?{type:"integer",value:Number(c),key:String(c)}:r===""?{type:"integer",value:Number(c),key:void 0}:void 0}
var O7=/^([-+]?)(?:0[xX]0*([\da-fA-F]+)|0[oO]?0*([0-7]+)|0[bB]0*([01]+)|([1-9]\d*|0))$/;function xo(n,e,r){return n.length<=r?BigInt(e+n):void 0}function A7(n){
let e=Math.fround(n);if(Number.isNaN(e))return".nan";if(!Number.isFinite(e))return e>0?".inf":"-.inf";if(e===0)return Object.is(e,-0)?"-0":"0";let r=1;for(;Math.
fround(Number(e.toPrecision(r)))!==e;)r++;let[t,i]=e.toExponential(r-1).split("e"),s=Number(i);return s>=-4&&s<6?String(Number(e.toPrecision(r))):`${t}e${s<0?"-":
"+"}${String(Math.abs(s)).padStart(2,"0")}`}function oP(n){let e=S7();try{return{value:n?e.build(n).value:null,repeated:e.repeated,targets:e.targets}}catch(r){if(!(r instanceof Ge))throw r;let[t,i]=r.node.
range??[0,0];return{start:t,end:i,reason:r.message}}}function ea(n){return(0,oe.isScalar)(n)?aP(n)?.key:void 0}function kr(n){return(0,oe.isScalar)(n)&&n.source===
"<<"&&(n.tag==="!"||n.tag===R7||!n.tag&&n.type===oe.Scalar.PLAIN)}var R7="tag:yaml.org,2002:merge";function aP(n){return rP(n.source??"",n.tag,n.type===oe.Scalar.
PLAIN)}var Ge=class extends Error{node;constructor(e,r){super(r),this.node=e}};function S7(){let n=[],e=new Map,r=new Map,t=new Map,i=[],s=1,l=0;function o(P){if(s++,
(0,oe.isAlias)(P))return y(P);if(c(P),(0,oe.isScalar)(P))return v(P);let R=s,{value:z,levels:T,entries:L}=(0,oe.isMap)(P)?b(P):w(P);if(T>mn)throw new Ge(P,Lt);let I={
value:z,levels:T,size:s-R+1,...L&&{entries:L}};return"anchor"in P&&P.anchor!==void 0&&t.set(P,I),I}function c(P){"anchor"in P&&P.anchor!==void 0&&r.set(P.anchor,
P)}function y(P){let R=r.get(P.source);if(!R)throw new Ge(P,"it refers to an anchor that does not stand above it in the document");e.set(P,R);let z=(0,oe.isScalar)(
R)?v(R):t.get(R);if(!z)throw new Ge(P,"it refers to an anchor that it is itself a part of");if(s+=z.size,l+=z.size,l>100&&s>1e3&&l/s>D7(s))throw new Ge(P,"its a\
liases multiply it too much");return z}function v(P){let R=lP(P);if(typeof R.value=="number"&&!Number.isFinite(R.value))throw new Ge(P,"JSON has no infinity and\
 no NaN");return{value:R.value,size:1,levels:0}}function w(P){let R=[],z=0;for(let T of(0,oe.isSeq)(P)?P.items:[]){i.push(R.length);let L=(0,oe.isNode)(T)?o(T):
sP;i.pop(),R.push(L.value),z=Math.max(z,L.levels)}return{value:R,levels:z+1}}function b(P){let R=new Map,z=0;for(let T of P.items){if(!(0,oe.isNode)(T.key))continue;
if(kr(T.key)){c(T.key),z=Math.max(z,D((0,oe.isNode)(T.value)?T.value:T.key,R));continue}let{id:L,key:I}=k(T.key);i.push(I);let V=(0,oe.isNode)(T.value)?o(T.value):
sP;R.get(L)?.own&&n.push({path:[...i],key:T.key,by:"key"}),i.pop(),z=Math.max(z,V.levels),R.set(L,{key:I,value:V.value,own:T.key})}return{value:E7(R),levels:z+1,
entries:R}}function k(P){s++,c(P),(0,oe.isAlias)(P)&&y(P);let R=(0,oe.isAlias)(P)?e.get(P):P;if(!(0,oe.isScalar)(R))throw new Ge(P,"a list or a map is used as a\
 key");let{type:z,key:T}=lP(R);if(T===void 0)throw new Ge(P,z==="null"?"null is used as a key":"a key is a number of more than 64 bits");return{id:`${z} ${T}`,key:T}}
function D(P,R){let z=[],T=0;for(let L of(0,oe.isSeq)(P)?P.items:[P]){let I=(0,oe.isNode)(L)&&!(0,oe.isScalar)(L)&&!(0,oe.isSeq)(L)?o(L):void 0;if(!I?.entries)throw new Ge(
P,"a merge (<<) takes a map or a list of maps");z.unshift(I.entries),T=Math.max(T,I.levels-1)}for(let[L,I]of new Map(z.flatMap(V=>[...V]))){let V=R.get(L)?.own;
V&&n.push({path:[...i,I.key],key:V,by:"merge"}),R.set(L,{key:I.key,value:I.value})}return T}return{build:o,repeated:n,targets:e}}var sP={value:null,size:1,levels:0};
function lP(n){let e=aP(n);if(!e)throw new Ge(n,"a value does not fit its tag");return e}function D7(n){return .99-.89*Math.min(1,Math.max(0,(n-4e5)/36e5))}function E7(n){
let e={};for(let{key:r,value:t}of n.values())r==="__proto__"?Object.defineProperty(e,r,{value:t,writable:!0,enumerable:!0,configurable:!0}):e[r]=t;return e}function uP(n){let e=n.charCodeAt(0)===65279?1:0,r,t=i=>{r??=T7(n);let s=0,l=r.length-1;for(;s<l;){let c=s+l+1>>1;(r[c]??0)<=i?s=c:l=c-1}let o=i-(r[s]??0)+1;return{
line:s+1,column:s===0?Math.max(1,o-e):o,offset:i}};return(i,s)=>({start:t(Math.min(i,n.length)),end:t(Math.min(s,n.length))})}function T7(n){let e=[0];for(let r of n.
matchAll(/\r\n|[\r\n]/g))e.push(r.index+r[0].length);return e}function fP(n,e,r){let t=new Map;function i(c){let y=t.get(c);if(y)return y;let v=new Map;for(let{
key:w,value:b}of c.items){if(!(0,fe.isNode)(w))continue;let k=(0,fe.isNode)(b)?b:void 0,D=ea(l(w));if(kr(w))for(let[P,R]of s(k))v.set(P,R);else D!==void 0&&v.set(
D,{key:w,value:k})}return t.set(c,v),v}function s(c){let y=l(c);if((0,fe.isMap)(y))return i(y);let v=(0,fe.isSeq)(y)?y.items:[];return new Map(v.toReversed().flatMap(
w=>(0,fe.isNode)(w)?[...s(w)]:[]))}function l(c){return(0,fe.isAlias)(c)?r.get(c):c}function o(c,y){let v=l(c);if((0,fe.isMap)(v))return i(v).get(y);let w=(0,fe.isSeq)(
v)&&/^(?:0|[1-9]\d*)$/.test(y)?v.items[Number(y)]:void 0;return(0,fe.isNode)(w)?{key:w,value:w}:void 0}return c=>{let y={key:e,value:e};for(let w of ye(c)){let b=o(
y.value,w);if(!b)break;y=b}let v=Le(n,y.key);return{key:v,value:y.value?Le(n,y.value):[v[1],v[1]]}}}function Le(n,e){let r=e.range?.[0]??0,t=e;for(;(0,fe.isCollection)(
t)&&!t.flow;){let s=t.items.at(-1),l=(0,fe.isPair)(s)?s.value??s.key:s;if(!(0,fe.isNode)(l))break;t=l}let i=t.range?.[1]??r;if((0,fe.isScalar)(t)&&t.type!==void 0&&
z7.has(t.type))for(;C7.has(n.charAt(i-1));)i--;return[r,i]}var z7=new Set([fe.Scalar.BLOCK_LITERAL,fe.Scalar.BLOCK_FOLDED]),C7=new Set([" ","	","\r",`
`]);function mP(n){let e=n.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(n.slice(e,e+4096)))return dP(n,e);let r=[],t=e;for(;;){let l=ta(cP,n,t);if(l===n.length)return r;
let o=N7(n,t,l);if(!o)break;r.push(o),t=o.end}if(r.length<2)return[...r,...dP(n,ta(L7,n,t))];let i=ta(cP,n,t);return[...r,{start:t,body:i,end:n.length,fault:{start:i,
end:i+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}var cP=/[ \t\r\n]*/y,L7=/[^\S\n]*\n?/y;function ta(n,e,r){return n.lastIndex=
r,r+(n.exec(e)?.[0].length??0)}function N7(n,e,r){let t=j7(n,r);if(!t)return;let{end:i,levels:s}=t;if(s>mn)return{start:e,body:r,end:i,fault:{start:r,end:r+1,reason:Lt}};
let l=!0;try{let o=JSON.parse(n.slice(r,i),(c,y)=>(typeof y=="number"&&!Number.isFinite(y)&&(l=!1),y));if(l)return{start:e,body:r,end:i,json:{value:o}}}catch{return}
return{start:e,body:r,end:i,fault:{start:r,end:r+1,reason:"a number in it is too large"}}}function j7(n,e){let r=0,t=0;for(let i=e;i<n.length;i++){let s=n[i];if(s===
'"'){let l=I7(n,i);if(l===void 0)return;i=l-1}else s==="{"||s==="["?t=Math.max(t,++r):s==="}"||s==="]"?r--:r===0&&(i=ta($7,n,i)-1);if(r<=0)return{end:i+1,levels:t}}}
var $7=/[-+.\w]*/y;function I7(n,e){for(let r=e+1;r<n.length;r++){if(n[r]==='"')return r+1;n[r]==="\\"&&r++}}function dP(n,e){let r=[],t={start:e,body:e},i=l=>{
l>t.body&&r.push({...t,end:l})},s=n.startsWith("---",e)?e:pP(n,e);for(;s!==-1;s=pP(n,s)){let l=n.indexOf(`
`,s),o=l===-1?n.length:l+1,c=n.slice(s+3,o).trim();if(c!==""&&!c.startsWith("#")){if(t.fault)continue;i(s),t={start:s,body:s,fault:{start:s,end:s+3+c.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else s>t.body&&!V7(n.slice(t.body,s))&&(i(s),t={start:s,body:o})}return i(n.length),r}function pP(n,e){
let r=n.indexOf(`
---`,e);return r===-1?-1:r+1}function V7(n){return/^%/m.test(n)&&n.split(`
`).every(e=>/^\s*(?:#|$)|^%/.test(e))}function De(n){let e=uP(n),r=[],t,i=0;for(let s of mP(n)){let l=gP(n,{...s,start:i},e);if(l.value===null&&l.issues.length===0){t??=l;continue}r.push(l),i=s.end}
return r.length>0?{documents:r}:{documents:[t??gP(n,{start:i,body:i,end:n.length},e)]}}function gP(n,e,r){let t=r(e.start,e.end),{node:i,read:s}=M7(n,e);if("rea\
son"in s)return{value:void 0,issues:[B7(s,r)],range:t,positionOf:()=>t,keyOf:()=>t,node:i};let l=i?.contents?fP(n,i.contents,s.targets):void 0,o=(c,y)=>{let v=l?.(
c)[y];return v?r(...v):t};return{value:e.json?e.json.value:s.value,issues:s.repeated.map(c=>q7(c,r)).sort((c,y)=>c.range.start.offset-y.range.start.offset),range:t,
positionOf:c=>o(c,"value"),keyOf:c=>o(c,"key"),node:i}}function M7(n,{body:e,end:r,json:t,fault:i}){if(i)return{node:void 0,read:i};try{let{node:s,fault:l}=t?eP(
n,e,r):xw(n,e,r);return{node:s,read:l??oP(s?.contents??null)}}catch(s){if(!(s instanceof RangeError))throw s;return{node:void 0,read:{start:e,end:e+1,reason:"it\
 is too large or too deeply nested"}}}}function B7({start:n,end:e,reason:r},t){let i=t(n,e);return{code:"yaml-syntax",path:"",field:"",message:`this document ca\
nnot be read: ${r} (line ${i.start.line}, column ${i.start.column})`,range:i}}function q7({path:n,key:e,by:r},t){let[i,s]=e.range??[0,0];return{code:"duplicate-\
key",path:n.map(l=>`/${String(l).replaceAll("~","~0").replaceAll("/","~1")}`).join(""),field:n.map((l,o)=>typeof l=="number"?`[${l}]`:o===0?l:`.${l}`).join(""),
message:F7[r],range:t(i,s)}}var F7={key:"this key is in the map more than once, and the last one counts; keep one of them",merge:"the merge (<<) that follows ha\
s the same key and its value counts; put the merge first"};var Nt=require("fs"),ci=require("path");function di(n,e){let r=[],t=[],i=new Set,s=(l,o)=>{try{let c=l===Or?Or:(0,Nt.realpathSync)((0,ci.resolve)(e.cwd,l));if(i.
has(c))return;i.add(c),r.push({path:l,text:o()})}catch(c){t.push(`${l}: ${yn(c)}`)}};for(let l of n)if(l==="-")s(Or,e.stdin);else for(let o of yP(l,e,t))s(o,()=>(0,Nt.readFileSync)(
(0,ci.resolve)(e.cwd,o),"utf8"));return{files:r,faults:t}}var Or="<stdin>";function yP(n,e,r){try{let t=(0,ci.resolve)(e.cwd,n);return(0,Nt.statSync)(t).isDirectory()?
(0,Nt.readdirSync)(t,{withFileTypes:!0}).sort((i,s)=>i.name<s.name?-1:1).flatMap(i=>{let s=(0,ci.join)(n,i.name);return i.isDirectory()?i.name==="node_modules"||
i.name===".git"?[]:yP(s,e,r):/\.(ya?ml|json)$/i.test(i.name)?[s]:[]}):[n]}catch(t){return r.push(`${n}: ${yn(t)}`),[]}}var _7={ENOENT:"there is no such file or \
directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ELOOP:"its symbolic links lead in a circle"};function yn(n){let e=n instanceof
Error&&"code"in n?String(n.code):"";return _7[e]??(n instanceof Error?n.message:String(n))}var hP=require("util");var le=class extends Error{name="UsageError"};function jt(n,e){try{let{values:r,positionals:t}=(0,hP.parseArgs)({args:[...n],options:e,allowPositionals:!0,strict:!0});
return{values:r,positionals:t}}catch(r){let t=n.find(s=>s.startsWith("--")&&!Object.hasOwn(e,tp(s)));if(t===void 0)throw new le(r instanceof Error?r.message:String(
r));let i=Ae(tp(t),Object.keys(e));throw new le(`there is no option --${tp(t)}${i===void 0?"":`; did you mean --${i}?`}`)}}var tp=n=>n.slice(2).split("=")[0]??"";
function hn(n){if(n===void 0)return Xe;if(si(n))return n;throw new le(`there is no release ${n}; it is one of ${Se.join(", ")}`)}function Ar(n,e,r){let t=r.find(
s=>s===e);if(t!==void 0)return t;let i=Ae(e,r);throw new le(`${n} is one of ${r.join(", ")}${i===void 0?"":`; did you mean ${i}?`}`)}var U7=`openchoreo-planes default FILE [--release RELEASE]

Prints the planes of a file as YAML with their defaults written out: what the API server would
write, planeID from the name, and the kinds and namespaces of references. Other resources are
printed as they are. - means standard input. Comments are not kept.

  --release RELEASE  the release whose defaults hold, such as v1.2 (default: v0.16)
  --help             this text

Exit status: 0 printed, 1 a plane is not valid, nothing is printed, 2 wrong usage or no such file.
`;function bP(n,e){let{values:r,positionals:t}=jt(n,{release:{type:"string"},help:{type:"boolean"}});if(r.help)return e.stdout(U7),se.ok;let i=hn(r.release),[s,
...l]=t;if(s===void 0||l.length>0)throw new le("default needs one file, or - for standard input");let{files:o,faults:c}=di([s],e);for(let w of c)e.stderr(`openc\
horeo-planes: ${w}
`);if(c.length>0)return se.failure;let{texts:y,mistakes:v}=G7(o[0]?.text??"",s,i);for(let w of v)e.stderr(`${w}
`);return v.length>0?se.findings:(e.stdout(y.join(`---
`)),se.ok)}function G7(n,e,r){let t=[],i=[];for(let s of De(n).documents){for(let{range:c,...y}of s.issues)t.push(`${e}:${c.start.line}: ${W(y)}`);let l=Ct(s.value);
for(let{value:c,pointer:y}of l){let v=xe(r)(c);if(!v.ok)for(let w of v.issues){let{line:b}=s.positionOf(y+w.path).start;t.push(`${e}:${b}: ${W(w)}`)}}if(t.length>
0)continue;let o=new Map(l.map(({value:c})=>[c,Uw(r)(c)]));i.push((0,vP.stringify)(np(s.value,o),{aliasDuplicateObjects:!1,lineWidth:0}))}return{texts:i,mistakes:t}}
function np(n,e){return e.has(n)?e.get(n):Array.isArray(n)?n.map(r=>np(r,e)):typeof n!="object"||n===null?n:Object.fromEntries(Object.entries(n).map(([r,t])=>[r,
np(t,e)]))}var K7=new Set(["null-value"]);function Rr(n){return K7.has(n)?"warning":"error"}var H7=`MII${"C".repeat(61)}
${`${"C".repeat(64)}
`.repeat(4)}`,Ee=`-----BEGIN CERTIFICATE-----
${H7}-----END CERTIFICATE-----
`;function K(n,e,r=`name: example
  namespace: acme`){let t=e.trim().split(`
`).map(i=>`  ${i}`);return`apiVersion: openchoreo.dev/v1alpha1
kind: ${n}
metadata:
  ${r}
spec:
${t.join(`
`)}
`}var ce=`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
`,ue=`gateway:
  publicVirtualHost: apps.example.com
  organizationVirtualHost: internal.example.com
`;function ke(n){return`clusterAgent:
  clientCA:
    value: |
${n.trimEnd().split(`
`).map(r=>`      ${r}`).join(`
`)}
`}var wP={code:"derived-plane-id",severity:"warning",source:"an empty planeID means the name of the resource, which may have dots and more than 63 characters",since:"\
v0.9",check:({kind:n,metadata:e,spec:r})=>{let t=M(e)?e.name:void 0;return!/^(?:Data|Build|Workflow|Observability)Plane$/.test(String(n))||typeof t!="string"||t===
""?[]:!M(r)||r.planeID!==void 0||Z7.test(t)?[]:[{path:"/metadata/name"}]},message:()=>"becomes the planeID, and is no valid one: write spec.planeID, at most 63 \
lower-case letters, digits and hyphens, and give the agent the same.",example:{release:"v0.15",wrong:K("DataPlane",ce+ue,`name: eu.west
  namespace: acme`),right:K("DataPlane",`planeID: eu-west
${ce}${ue}`,`name: eu.west
  namespace: acme`)}},Z7=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;function vn(n,e){return e.flatMap(r=>{let t=Y(n,r);return typeof t=="string"?[{path:r,text:t}]:[]})}function na(n,e){return pe.indexOf(n)>=pe.indexOf(e)}function et(n,e){
return vn(n,[`/spec/${na(e,"v0.9")?"clusterAgent":"agent"}/clientCA/value`])}function pi(n,e){let r=Y(n,"/spec/gateway");return M(r)?na(e,"v0.17")?["ingress","e\
gress"].flatMap(t=>["external","internal"].flatMap(i=>W7(r,t,i))):["public","organization"].flatMap(t=>{let i=`${r[`${t}GatewayNamespace`]??""}/${r[`${t}Gateway\
Name`]??""}`,s=`/spec/gateway/${t}VirtualHost`;return[{protocol:"http",gateway:i,host:s,port:`/spec/gateway/${t}HTTPPort`},{protocol:"https",gateway:i,host:s,port:`\
/spec/gateway/${t}HTTPSPort`}]}):[]}function W7(n,e,r){let t=Y(n,`/${e}/${r}`);if(!M(t))return[];let i=`/spec/gateway/${e}/${r}`;return["http","https","tls"].filter(
s=>M(t[s])).map(s=>({protocol:s,gateway:`${t.namespace}/${t.name}`,host:`${i}/${s}/host`,port:`${i}/${s}/port`}))}var PP={code:"duplicate-port",severity:"error",source:"a Gateway has one listener for each port and protocol",check:(n,e)=>{let r=new Map;return pi(n,e).flatMap(
({gateway:t,protocol:i,port:s})=>{let l=Y(n,s);if(typeof l!="number")return[];let o=`${t} ${l}`,c=r.get(o);return r.set(o,c??i),c===void 0||c===i?[]:[{path:s,detail:c}]})},
message:({detail:n})=>`is the port of the ${n} listener of the same gateway: give each a port of its own.`,example:{release:"v0.15",wrong:K("DataPlane",`${ce}${ue}\
  publicHTTPPort: 443
  publicHTTPSPort: 443`),right:K("DataPlane",`${ce}${ue}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}};var kP={code:"duplicate-pull-secret",severity:"warning",source:"imagePullSecretRefs lists SecretReference resources by name (v0.4 to v0.17)",check:n=>{let e=Y(n,
"/spec/imagePullSecretRefs");return Array.isArray(e)?e.flatMap((r,t)=>typeof r=="string"&&e.indexOf(r)<t?[{path:`/spec/imagePullSecretRefs/${t}`}]:[]):[]},message:()=>"\
is in this list already: remove it, or write the one that was meant.",example:{release:"v0.15",wrong:K("DataPlane",`${ce}${ue}imagePullSecretRefs:
  - registry
  - registry`),right:K("DataPlane",`${ce}${ue}imagePullSecretRefs:
  - registry
  - mirror`)}};var OP={code:"empty-name",severity:"error",source:"an empty string satisfies `required`, and then nothing is found by it",check:n=>{let e=Y(n,"/spec/imagePullSe\
cretRefs"),r=Array.isArray(e)?e.map((t,i)=>`/spec/imagePullSecretRefs/${i}`):[];return vn(n,[...J7,...r]).filter(({text:t})=>t==="")},message:()=>"is empty: wri\
te the name that is meant.",example:{release:"v0.15",wrong:K("DataPlane",ce.replace("name: agent-ca",'name: ""')+ue),right:K("DataPlane",ce+ue)}},Y7=["ingress",
"egress"].flatMap(n=>["external","internal"].map(e=>`/spec/gateway/${n}/${e}`)),J7=[...["secretRef","secretKeyRef"].flatMap(n=>["name","key"].map(e=>`/spec/clus\
terAgent/clientCA/${n}/${e}`)),"/spec/secretStoreRef/name","/spec/observabilityPlaneRef/name","/spec/dataPlaneRef/name","/spec/gateway/publicVirtualHost","/spec\
/gateway/organizationVirtualHost",...Y7.flatMap(n=>[`${n}/name`,`${n}/namespace`,...["http","https","tls"].map(e=>`${n}/${e}/host`)])];var Q7=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;function dt(n){return n.replace(Q7,"")}function mi(n){if(n.
includes("-----BEGIN "))return;let e=n.replace(/\s+/g,"");if(!(e===""||!/^[A-Za-z\d+/]*={0,2}$/.test(e)))try{let r=Uint8Array.from(atob(e),i=>i.charCodeAt(0)),t=new TextDecoder(
"utf-8",{fatal:!0}).decode(r);return t.includes("-----BEGIN ")?t:void 0}catch{return}}function tt(n){let e=mi(n),r=e??n;if(dt(r)!==r)return"private-key";let t=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([\s\S]*?)-----END/.exec(r)?.[1];return t===
void 0?x7(r)?"placeholder":"other":X7(t)?e===void 0?"certificate":"encoded":"placeholder"}function X7(n){let e=n.replace(/\s+/g,"");return e.length>=260&&/^MII[A-Za-z\d+/]+={0,2}$/.
test(e)}function x7(n){return/\.\.\.|…|<[^>]*>|\$\{?\w|\{\{|-----BEGIN CERTIFICATE/.test(n)||/^[\w\s-]*(?:your|placeholder|redacted|changeme|todo|insert|dummy|sample)[\w\s-]*$/i.
test(n)}var AP={code:"encoded-ca",severity:"error",source:"from v0.9 on the control plane reads the value as PEM and never decodes it",since:"v0.9",check:(n,e)=>et(n,e).
filter(({text:r})=>tt(r)==="encoded"),message:()=>"is PEM in base64, which the control plane does not decode: write the PEM text itself.",fix:(n,{path:e})=>mi(String(
Y(n,e))),example:{release:"v0.15",wrong:K("ObservabilityPlane",`${ke(btoa(Ee))}observerURL: https://observer.example.com`),right:K("ObservabilityPlane",`${ke(Ee)}\
observerURL: https://observer.example.com`)}};var RP={code:"inline-ca",severity:"warning",source:"the certificate of the agent is renewed every 60 to 90 days; an inline copy of its CA goes stale",since:"v0.\
9",check:(n,e)=>String(n.kind).endsWith("ObservabilityPlane")?[]:et(n,e).filter(({text:r})=>tt(r)==="certificate"),message:()=>"goes stale when the agent\u2019s cert\
ificate is renewed: refer to a secret that holds the CA instead.",example:{release:"v0.15",wrong:K("DataPlane",ke(Ee)+ue),right:K("DataPlane",ce+ue)}};var SP={code:"invalid-ca",severity:"error",source:"the control plane reads the value as PEM; an empty one counts as none, and the plane is skipped",since:"v0.9",
check:(n,e)=>et(n,e).filter(({text:r})=>tt(r)==="other"),message:()=>"is no certificate in PEM: write the CA of the cluster agent, from -----BEGIN CERTIFICATE--\
--- to the end.",example:{release:"v0.15",wrong:K("ObservabilityPlane",`clusterAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:K("ObservabilityPlane",`${ke(Ee)}observerURL: https://observer.example.com`)}};var DP={code:"invalid-port",severity:"error",source:"up to v0.16 the CRDs take every int32 for a port",until:"v0.15",check:(n,e)=>pi(n,e).flatMap(({port:r})=>{let t=Y(
n,r);return typeof t=="number"&&(t<1||t>65535)?[{path:r}]:[]}),message:()=>"must be a port, from 1 to 65535.",example:{release:"v0.15",wrong:K("DataPlane",`${ce}${ue}\
  publicHTTPPort: 0`),right:K("DataPlane",`${ce}${ue}  publicHTTPPort: 80`)}};var EP={code:"invalid-url",severity:"error",source:"the control plane calls these addresses over HTTP; no CRD checks them",check:n=>vn(n,["/spec/observerURL","/\
spec/rcaAgentURL","/spec/finOpsAgentURL","/spec/observer/url"]).flatMap(({path:e,text:r})=>{let t=e_(r);return t===void 0?[]:[{path:e,detail:t}]}),message:({detail:n})=>`\
must be an address such as https://observer.example.com; this one ${n}.`,example:{release:"v0.15",wrong:K("ObservabilityPlane",`${ke(Ee)}observerURL: observer.e\
xample.com`),right:K("ObservabilityPlane",`${ke(Ee)}observerURL: https://observer.example.com`)}};function e_(n){return/^https?:\/\//i.test(n)?/^https?:\/\/[^/?#]*@/i.
test(n)?"holds a user or password, which everybody can read here":URL.canParse(n)?void 0:"has no host that can be read":"does not begin with http:// or https://"}var TP={code:"invalid-virtual-host",severity:"error",source:"the control plane joins it as <environment>-<namespace>.<host>; no CRD checks it",check:(n,e)=>vn(n,
[...new Set(pi(n,e).map(({host:r})=>r))]).flatMap(({path:r,text:t})=>{let i=t_(t);return i===void 0?[]:[{path:r,detail:i}]}),message:({detail:n})=>`must be a pl\
ain host name such as apps.example.com, without ${n}.`,example:{release:"v0.15",wrong:K("DataPlane",ce+ue.replace("apps.example.com","https://apps.example.com")),
right:K("DataPlane",ce+ue)}};function t_(n){return n_.find(([e])=>e.test(n))?.[1]}var n_=[[/^[a-z][a-z\d+.-]*:\/\//i,"a scheme"],[/\//,"a path"],[/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i,
"an IP address in its place"],[/:/,"a port"],[/\*/,"a wildcard"],[/\s/,"blanks"],[/_/,"an underscore"],[/[A-Z]/,"upper-case letters"],[/^\.|\.$|\.\./,"an empty \
part between dots"]];var zP={code:"observability-secret-reference",severity:"warning",source:'openchoreo/openchoreo#4578, reported on 1.x: "agent mode must be enabled"',since:"v1.0",
check:n=>{let e="/spec/clusterAgent/clientCA/secretKeyRef";return String(n.kind).endsWith("ObservabilityPlane")&&M(Y(n,e))?[{path:e}]:[]},message:()=>"fails at \
run time on observability planes (openchoreo/openchoreo#4578): until that is mended, write the certificate inline in value.",example:{release:"v1.1",wrong:K("Ob\
servabilityPlane",`clusterAgent:
  clientCA:
    secretKeyRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`),right:K("ObservabilityPlane",`${ke(Ee)}observerURL: https://observer.example.com`)}};var CP={code:"placeholder-ca",severity:"warning",source:"the control plane reads the value as PEM",check:(n,e)=>et(n,e).filter(({text:r})=>tt(r)==="placeholder"),
message:()=>"looks like a placeholder: write the CA of the cluster agent here before you apply this.",example:{release:"v0.15",wrong:K("ObservabilityPlane",`${ke(
`-----BEGIN CERTIFICATE-----
...
-----END CERTIFICATE-----`)}observerURL: https://observer.example.com`),right:K("ObservabilityPlane",`${ke(Ee)}observerURL: https://observer.example.com`)}};var i_=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,LP={code:"private-key-in-ca",severity:"error",source:"the control plane verifies the agent with the certificate of its CA alone",check:(n,e)=>et(n,e).filter(({
text:r})=>tt(r)==="private-key"),message:()=>"holds a private key: take it out, write the certificate of the CA alone, and make a new key, since this one has le\
aked.",example:{release:"v0.15",wrong:K("ObservabilityPlane",`${ke(Ee+i_)}observerURL: https://observer.example.com`),right:K("ObservabilityPlane",`${ke(Ee)}obs\
erverURL: https://observer.example.com`)}};var NP={code:"undefaulted-field",severity:"error",source:"the CRDs require planeID on Cluster kinds (v0.14) and the kind of a reference (v0.15); the documents c\
all both optional",since:"v0.14",check:(n,e)=>{let{kind:r,spec:t,metadata:i}=n;if(!M(t))return[];let s=[],l=M(i)?i.name:void 0;String(r).startsWith("Cluster")&&
t.planeID===void 0&&typeof l=="string"&&s.push({path:"/spec/planeID",detail:l});let o=Y(n,"/spec/observabilityPlaneRef");return na(e,"v0.15")&&M(o)&&o.kind===void 0&&
s.push({path:"/spec/observabilityPlaneRef/kind",detail:String(r).startsWith("Cluster")?"ClusterObservabilityPlane":"ObservabilityPlane"}),s},message:({detail:n})=>`\
is left out, which the documents allow and the API server refuses: write ${n}.`,fix:(n,{detail:e})=>e,example:{release:"v0.15",wrong:K("DataPlane",`${ce}${ue}ob\
servabilityPlaneRef:
  name: logs`),right:K("DataPlane",`${ce}${ue}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}};var ia=[LP,AP,SP,CP,TP,EP,DP,PP,NP,OP,wP,zP,RP,kP];function ra(n,e,r,t=ia){let i=new Set(r.map(({path:s})=>s));return t.filter(s=>r_(s,e)).flatMap(s=>s_(s,n,e)).filter(({issue:s})=>!i.has(s.path))}function r_({since:n,
until:e},r){let t=pe.indexOf(r);return(!n||t>=pe.indexOf(n))&&(!e||t<=pe.indexOf(e))}function s_(n,e,r){try{return n.check(e,r).map(t=>{let i=n.fix?.(e,t);return{
issue:l_(n,t),severity:n.severity,...i!==void 0&&{fix:i}}})}catch{return[{issue:{code:"rule-failed",path:"",field:"",message:`could not be checked: the rule ${n.
code} has a fault, please report it.`},severity:"error"}]}}function l_(n,e){return{code:n.code,path:e.path,field:st(e.path),message:n.message(e)}}var sa=je(ze(),1);function jP(n,e,r,t){let i=f_(e,t);if(i.length===0)return[...n];let s=({code:y,line:v},w)=>w.code===y&&(v===void 0||w.range.start.line===v),l=i.
filter(({hasReason:y})=>y),o=n.filter(y=>!l.some(v=>s(v,y))),c=i.flatMap(y=>{let v=y.hasReason?n.some(w=>s(y,w))?void 0:a_:o_;return v?[{...v,path:"",field:"",file:r,
severity:"warning",range:y.range}]:[]});return[...o,...c]}var o_={code:"suppression-without-reason",message:"this comment silences nothing without a reason: wri\
te it after the code, as in `CODE -- why it is right here`."},a_={code:"unused-suppression",message:"this comment silences nothing: there is no such finding; re\
move it."},u_=/^[ \t]*(#[ \t]*openchoreo-planes-disable(-next-line)?[ \t]+([\w-]+)(?:[ \t]+--[ \t]*(\S.*?))?[ \t]*)\r?$/;function f_(n,e){let{start:r,end:t}=n.range,
i=e.slice(r.offset,t.offset);if(!i.includes("openchoreo-planes-disable"))return[];let s=n.positionOf("").start,l=c_(n),o=r.offset;return i.split(`
`).flatMap((c,y)=>{let v=o;o+=c.length+1;let w=u_.exec(c),b=w?.[1];if(!w||b===void 0||l.some(([T,L])=>v>=T&&v<L))return[];let k=w[2]!==void 0;if(!k&&v>=s.offset)
return[];let D=r.line+y,P=c.indexOf("#")+1,R={line:D,column:P,offset:v+P-1},z={start:R,end:{line:D,column:P+b.length,offset:R.offset+b.length}};return[{code:w[3]??
"",hasReason:w[4]!==void 0,line:k?D+1:void 0,range:z}]})}function c_({node:n}){let e=[];return n&&(0,sa.visit)(n,(r,t)=>{(0,sa.isScalar)(t)&&t.range&&t.source?.
includes(`
`)&&e.push([t.range[0],t.range[1]])}),e}function $P(n,e={}){return ip(n,e).findings.slice()}function ip(n,{release:e=Xe}={}){let r=n.map(t=>d_(t,e));return{findings:r.flatMap(({findings:t})=>t),planes:r.
reduce((t,{planes:i})=>t+i,0),filesWithPlanes:r.filter(({planes:t})=>t>0).length,fits:r.flatMap(({fits:t})=>t)}}function d_({path:n,text:e},r){let t=[],i=[],s=0;
for(let l of De(e).documents){let o=Ct(l.value);if(s+=o.length,l.issues.some(({code:w})=>w==="yaml-syntax")||o.length>0)for(let w of l.issues)t.push({...w,file:n,
severity:Rr(w.code)});let y=o.map(w=>({resource:w,own:p_(w,l,n,r)})),v=y.flatMap(({own:w})=>w);t.push(...o.length>0?jP(v,l,n,e):v);for(let{resource:w,own:b}of y){
let k=b.some(({severity:D})=>D==="error")?m_(w,l,n,r):void 0;k&&i.push(k)}}return{findings:t.sort(g_),planes:s,fits:i}}function p_({value:n,pointer:e},r,t,i){let s=xe(
i)(n),l=s.ok?[]:s.issues,o=M(n)&&zt(Ce(i),n.kind)?ra(n,Ce(i),l):[];return[...l.map(y=>c(y,Rr(y.code))),...o.map(({issue:y,severity:v})=>c(y,v))];function c(y,v){
let w=e+y.path,b=y.code==="unknown-field"?r.keyOf(w):r.positionOf(w);return{...y,path:w,file:t,severity:v,range:b}}}function m_({value:n,pointer:e},r,t,i){let s=li(
n),l=s.includes(i)?void 0:s.at(-1);return l&&{file:t,line:r.positionOf(e).start.line,span:oi(s),release:l}}var g_=(n,e)=>n.range.start.offset-e.range.start.offset;var y_={"yaml-syntax":["The document cannot be read. Mend it at the place that is named.","kubectl refuses such a file, and lint reads YAML as kubectl does."],"\
duplicate-key":["A key stands twice in one map. Keep one of them.","kubectl takes the last one without a word, so a value that you see is not the one that count\
s."],"missing-field":["A field that must be there is not. Add it.","The release\u2019s CRD or the reference documents require it."],"unknown-field":["The kind h\
as no such field in this release. Write the one that is suggested, or remove it.","kubectl refuses unknown fields, and other clients have them dropped without a\
 word."],"wrong-type":["A value is of another type. Write one of the type that is named; quotes make a text of a number.","The release\u2019s CRD says of which type \
each field is."],"null-value":["A field is written without a value. Remove it, or give it one.","The API server drops it before it looks."],"value-from":["A val\
ue has both a secret reference and an inline value, or neither. Set one of them.","The inline value would win, and with neither the plane is skipped."],"missing\
-secret-namespace":["A Cluster plane refers to a secret without saying in which namespace. Add it.","A cluster-scoped resource has no namespace of its own in wh\
ich to look."],"namespace-not-allowed":["A cluster-scoped plane has a namespace. Remove it, or write the namespaced kind.","The API server drops it without a wo\
rd."],"namespaced-observability-plane":["A cluster-scoped plane refers to a namespaced observability plane. Refer to a ClusterObservabilityPlane.","A rule of th\
e CRD: it could be found in no namespace."],"unknown-kind":["The release has no such kind. Write the one that is suggested.","Kinds came and went between releas\
es: docs/releases.md."],"wrong-api-version":["The apiVersion is not OpenChoreo\u2019s. Write openchoreo.dev/v1alpha1.","It is the same in every release."],"unkn\
own-value":["A value is none of those that are allowed. Write one of them.","The release\u2019s CRD lists them."],"invalid-plane-id":["A planeID is not made of \
lower-case letters, digits and hyphens. Change it, also in the agent\u2019s chart.","The agent\u2019s key is made of it."],"invalid-name":["A name is none that \
Kubernetes takes. Write lower-case letters, digits and hyphens.","The API server checks metadata of every resource."],"invalid-label":["A label or annotation br\
eaks Kubernetes\u2019 rules. Change its key or value.","The API server checks metadata of every resource."],"invalid-format":["A text does not have the form tha\
t is named. Change it.","The API server checks it, or nothing would be found by it."],"too-long":["A text or a map is longer than its limit. Shorten it.","The A\
PI server counts characters, and bytes of annotations."],"not-an-integer":["A number has a fraction. Write a whole one.","The release\u2019s CRD wants an integer."],
"out-of-range":["A number is beyond its limits. Write one within them.","The release\u2019s CRD says which they are."],"invalid-date-time":["A time is not writt\
en as RFC 3339 wants it. Write 2026-01-02T03:04:05Z.","The API server reads no other."],"immutable-field":["An update changes what may not change. Keep it, or c\
reate the resource anew.","A rule of the CRD."],unreadable:["A part of an object cannot be read, or contains itself. Pass plain data.","Only programs can meet t\
his, never files."]};function IP(){return[...Object.entries(y_).map(([n,[e,r]])=>({code:n,severity:Rr(n),what:e,why:r})),...ia.map(h_),{code:"suppression-withou\
t-reason",severity:"warning",what:"A comment that should silence a finding gives no reason. Write `# openchoreo-planes-disable-next-line CODE -- reason`.",why:"\
Whoever reads it later has to know why the finding is wrong here."},{code:"unused-suppression",severity:"warning",what:"A comment silences a finding that there \
is not. Remove it.",why:"It would silence the next one that comes to stand there."},{code:"rule-failed",severity:"error",what:"A rule could not look at a resour\
ce. Please report it, with the manifest.",why:"It is a fault of this program; the other rules went on."}]}function h_({code:n,severity:e,source:r,example:t}){let{
release:i,wrong:s}=t,[l]=$P([{path:n,text:s}],{release:i}),o=l===void 0?"":`${l.field} ${l.message}`;return{code:n,severity:e,what:o,why:`${r.charAt(0).toUpperCase()}${r.
slice(1)}.`,example:t}}var v_=`openchoreo-planes explain CODE

Tells what a code of lint means, why, and what is right. Without a code it lists all of them.

  --help  this text

Exit status: 0 told, 2 there is no such code.
`;function MP(n,e){let{values:r,positionals:t}=jt(n,{help:{type:"boolean"}});if(r.help)return e.stdout(v_),se.ok;let i=IP(),[s,...l]=t;if(l.length>0)throw new le(
"explain takes one code");if(s===void 0){let y=Math.max(...i.map(({code:v})=>v.length));return e.stdout(i.map(({code:v,severity:w,what:b})=>`${v.padEnd(y)}  ${w.
padEnd(7)}  ${b}
`).join("")),se.ok}let o=i.find(y=>y.code===s);if(o)return e.stdout(b_(o)),se.ok;let c=Ae(s,i.map(({code:y})=>y));throw new le(`there is no code ${s}${c===void 0?
"; explain alone lists them":`; did you mean ${c}?`}`)}function b_({code:n,severity:e,what:r,why:t,example:i}){let s=i?["",`wrong, in ${i.release}:`,"",VP(i.wrong),
"","right:","",VP(i.right)]:[];return`${[`${n} (${e})`,"",r,"",t,...s].join(`
`)}
`}var VP=n=>n.trimEnd().replace(/^/gm,"    ");var lk=require("path");var FP=je(ze(),1);var pt=je(ze(),1);function me(n,e){if(Object.is(n,e))return!0;if(Array.isArray(n)||Array.isArray(e))return Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,i)=>me(
t,e[i]));if(!M(n)||!M(e))return!1;let r=Object.keys(n);return r.length===Object.keys(e).length&&r.every(t=>Object.hasOwn(e,t)&&me(n[t],e[t]))}var Oe=class extends Error{};function $t(n){return n.items.flatMap(e=>{let{key:r,value:t}=e;if(!(0,pt.isScalar)(r)||kr(r))return[];let i=ea(r);return i===void 0?
[]:[{name:i,key:r,value:(0,pt.isNode)(t)?t:void 0}]})}function la(n,e,r,t,i,s){let l=new Map(n.map(c=>[c,[]])),o=[];for(let c of e){let y=s.predecessor(`${i}/${ae(
c)}`,n)??n.find(v=>l.get(v)?.length===0&&me(r[v],t[c]));y===void 0?o.push(c):l.get(y)?.push(c)}for(let c of o){let y=n.find(v=>l.get(v)?.length===0);y!==void 0&&
l.get(y)?.push(c)}return l}function mt(n,e){return/[ \t]+#[^\r\n]*/y.exec(n.slice(e))?.[0]??""}function oa(n,e){let r=n;for(let t of ye(e))if((0,pt.isMap)(r))r=
$t(r).findLast(({name:i})=>i===t)?.value;else if((0,pt.isSeq)(r)){let i=r.items[Number(t)];r=(0,pt.isNode)(i)?i:void 0}else return;return r}var bn=je(ze(),1);function BP(n,{document:e,pointer:r,origins:t,comments:i,after:s},l,o){return{...rp(i,s,o),reused:(c,y,v)=>{let w=t?.get(c);if(w===void 0||!me(Y(e.value,r+w),y))
return;let b=oa(l,w);return b&&w_(n,b,v,o)}}}function rp(n,e,{json:r}){let t=new Map;for(let[i,s]of r?[]:n??[]){let l=i;for(;l!==""&&Y(e,l)===void 0;)l=l.slice(
0,l.lastIndexOf("/"));t.set(l,[...t.get(l)??[],s])}return{comments:i=>t.get(i)??[],commented:i=>[...t.keys()].some(s=>s.startsWith(`${i}/`))}}function w_(n,e,r,t){
let[i,s]=Le(n,e),l=n.slice(i,s);if(t.json||/[*&!]/.test(l.replace(/-----[A-Z ]+-----/g,""))||(0,bn.isCollection)(e)&&e.flow)return(0,bn.isScalar)(e)&&!l.includes(
`
`)&&!/^[*&!]/.test(l)?l:void 0;let[o="",...c]=l.split(/\r?\n/);if(c.length===0)return o+((0,bn.isScalar)(e)?mt(n,s):"");if((0,bn.isScalar)(e)&&!/^[|>][-+]?\s*(?:#.*)?$/.
test(o))return;let y=c.filter(b=>b.trim()!=="").map(b=>b.search(/\S/)),v=(0,bn.isCollection)(e)?i-(n.lastIndexOf(`
`,i-1)+1):Math.min(...y);if(y.some(b=>b<v))return;let w=c.map(b=>b.trim()===""?b.trim():" ".repeat(r)+b.slice(v));return[o,...w].join(t.newline)}function ua(n,e,r,t,i,s){let l=" ".repeat(r);return`${s.comments(t).map(c=>`${l}# ${c}${i.newline}`).join("")}${l}${hi(n,i)}:${lp(e,r,t,i,s)}`}function lp(n,e,r,t,i){
let s=e+(Array.isArray(n)?t.dash:t.indent),l=i.reused(r,n,s);return l!==void 0?sp(n)&&!/^[[{]/.test(l)?`${t.newline}${" ".repeat(s)}${l}`:` ${l}`:sp(n)?`${t.newline}${fa(
n,s,r,t,i)}`:` ${op(n,e,t)}`}function fa(n,e,r,t,i){let s=" ".repeat(e);return Array.isArray(n)&&n.length>0?n.map((l,o)=>`${s}- ${yi(l,e,`${r}/${o}`,t,i)}`).join(
t.newline):M(n)&&Object.keys(n).length>0?Object.entries(n).map(([l,o])=>ua(l,o,e,`${r}/${ae(l)}`,t,i)).join(t.newline):s+op(n,e,t)}function yi(n,e,r,t,i){return sp(
n)?fa(n,e+2,r,t,i).trimStart():op(n,e,t)}var sp=n=>Array.isArray(n)?n.length>0:M(n)&&Object.keys(n).length>0;function hi(n,{json:e}){return e||!qP(n)?JSON.stringify(
n):n}function op(n,e,r){return typeof n!="string"?JSON.stringify(n):P_(n,e,r)??Sr(n,r)}function Sr(n,{json:e}){return!e&&qP(n)?n:k_(n)}function P_(n,e,{indent:r,
newline:t,json:i}){if(i||!n.includes(`
`)||!/^[^\s#]/.test(n)||!/^[\n\x20-\x7e]*$/.test(n))return;let s=n.split(`
`),l=s.length-1-s.findLastIndex(y=>y!=="");if(l>1||s.some(y=>/\s$/.test(y)))return;let o=" ".repeat(e+r),c=s.slice(0,s.length-l).map(y=>y===""?"":o+y);return[`|${l===
0?"-":""}`,...c].join(t)}function gi(n,e){if(Array.isArray(n))return`[${n.map(r=>gi(r,e)).join(", ")}]`;if(M(n)){let r=Object.entries(n).map(([t,i])=>`${hi(t,e)}\
: ${gi(i,e)}`);return e.json?`{${r.join(", ")}}`:r.length>0?`{ ${r.join(", ")} }`:"{}"}return typeof n=="string"?Sr(n,e):JSON.stringify(n)}function Dr(n,e,{indent:r,
newline:t}){return JSON.stringify(n,null,r).replaceAll(`
`,t+" ".repeat(e))}function k_(n){return JSON.stringify(n).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/gu,e=>`\\u${(e.codePointAt(0)??0).toString(
16).padStart(4,"0")}`)}function qP(n){if(!/^[A-Za-z0-9/.][\w./:@+-]*(?: [\w./:@+-]+)*$/.test(n)||n.includes(": ")||n.endsWith(":"))return!1;let e=aa.get(n);if(e!==
void 0)return e;let r=me(De(`a: ${n}`).documents[0]?.value,{a:n});return aa.size>O_&&aa.clear(),aa.set(n,r),r}var aa=new Map,O_=1e4;var A_={reused:()=>{}};function _P(n,e,r,t,i,s){let l=b=>({...A_,...rp(b.comments,b.value,s)}),{newline:o,json:c}=s,y=r.range?.[1]??0;if(t!==""&&(c||(0,FP.isCollection)(
r)&&r.flow)){let b=n.slice(n.lastIndexOf(`
`,(r.range?.[0]??0)-1)+1,r.range?.[0]??0),k=b.trim()===""?o+b:" ";return{start:y,end:y,text:i.map(({value:D})=>`,${k}${Dr(D,b.trim()===""?b.length:0,s)}`).join(
"")}}if(t!==""){let b=r.range?.[0]??0,k=/^( *)- *$/.exec(n.slice(n.lastIndexOf(`
`,b-1)+1,b));if(!k)throw new Oe("its list is written in an unusual way");let D=k[1]?.length??0,P=Le(n,r)[1],R=P+mt(n,P).length;return{start:R,end:R,text:i.map(z=>`${o}${"\
 ".repeat(D)}- ${yi(z.value,D,"",s,l(z))}`).join("")}}if(c)return{start:y,end:y,text:i.map(({value:b})=>o+Dr(b,0,s)).join("")};let v=e.range.end.offset,w=n.slice(
0,v).endsWith(`
`)?"":o;return{start:v,end:v,text:w+i.map(b=>`---${o}${fa(b.value,0,"",s,l(b))}${o}`).join("")}}var It=je(ze(),1);var wn=je(ze(),1);function ap(n,e,r,t,i,s){let l=Object.keys(r).filter(k=>!Object.hasOwn(t,k)),o=Object.keys(t).filter(k=>!Object.hasOwn(r,k)),c=la(l,o,r,t,i,s),y=UP(n,s),v=k=>`${hi(
k,s.manner)}: ${fp(t[k],y,s.manner)}`,w=[...e.values()].map(k=>{let D=[Er(k.key),ca(k.value??k.key)];return Object.hasOwn(t,k.name)?{extent:D,keep:()=>KP(k.value,
r[k.name],t[k.name],`${i}/${ae(k.name)}`,y,s)}:{extent:D,texts:(c.get(k.name)??[]).map(v)}}),b=[...c.values()].flat();GP(n,w,o.filter(k=>!b.includes(k)).map(v),
y,s)}function up(n,e,r,t,i){let s=n.items.filter(wn.isNode);if(s.length!==e.length)throw new Oe("a list has an empty item");let l=UP(n,i),o=s.map((c,y)=>{let v=[
Er(c),ca(c)];return y<r.length?{extent:v,keep:()=>KP(c,e[y],r[y],`${t}/${y}`,l,i)}:{extent:v,texts:[]}});GP(n,o,r.slice(s.length).map(c=>fp(c,l,i.manner)),l,i)}
function UP(n,{text:e,manner:r}){let t=Er(n),i=/[^\s]/.exec(e.slice(t+1)),s=e.slice(t+1,t+1+(i?.index??0));if(n.items.length===0){let o=e.slice(e.lastIndexOf(`
`,t-1)+1,t);return{column:r.json&&/\n/.test(e.trim())?(/^ */.exec(o)?.[0].length??0)+r.indent:void 0}}let l=s.lastIndexOf(`
`);return{column:l===-1?void 0:s.length-l-1}}function GP(n,e,r,t,i){let s=t.column===void 0?", ":`,${i.manner.newline}${" ".repeat(t.column)}`,l=e.filter(y=>"ke\
ep"in y||y.texts.length>0),o=e[0],c=e.at(-1);if(!o||!c||l.length===0){R_(n,r,s,t,i);return}for(let[y,v]of e.entries()){let[w,b]=v.extent,[k,D]=[e[y-1],e[y+1]];"\
keep"in v?v.keep():v.texts.length>0?i.splice(w,b,v.texts.join(s)):D&&!e.slice(0,y).some(P=>l.includes(P))?i.splice(w,D.extent[0],""):k&&i.splice(k.extent[1],b,"")}
r.length>0&&i.splice(c.extent[1],c.extent[1],r.map(y=>s+y).join(""))}function R_(n,e,r,{column:t},i){let[s,l]=[Er(n)+1,ca(n)-1];if(e.length===0){i.splice(s,l,"");
return}let{newline:o,indent:c,json:y}=i.manner,[v,w]=t===void 0?y||(0,wn.isSeq)(n)?["",""]:[" "," "]:[o+" ".repeat(t),o+" ".repeat(Math.max(0,t-c))];i.splice(s,
l,v+e.join(r)+w)}function KP(n,e,r,t,i,s){if(!me(e,r)){if(!n)throw new Oe("a field in brackets has no value");(0,wn.isMap)(n)&&M(e)&&M(r)?ap(n,new Map($t(n).map(
l=>[l.name,l])),e,r,t,s):(0,wn.isSeq)(n)&&Array.isArray(e)&&Array.isArray(r)?up(n,e,r,t,s):s.splice(Er(n),ca(n),fp(r,i,s.manner))}}function fp(n,{column:e},r){return e!==
void 0&&r.json?Dr(n,e,r):gi(n,r)}var Er=n=>n.range?.[0]??0,ca=n=>n.range?.[1]??0;function da(n,e,r,t,i){return(0,It.isMap)(n)&&M(e)&&M(r)&&(n.flow||Object.keys(r).length>0)?(S_(n,e,r,t,i),!0):(0,It.isSeq)(n)&&Array.isArray(e)&&Array.isArray(
r)&&(n.flow||r.length>0)?(N_(n,e,r,t,i),!0):!1}function S_(n,e,r,t,i){let s=new Map($t(n).map(v=>[v.name,v])),l=Object.keys(e).filter(v=>!Object.hasOwn(r,v));if(l.
some(v=>!s.has(v)))throw new Oe("a field that goes away comes out of a merge (<<)");let o=Object.keys(r).filter(v=>!Object.hasOwn(e,v)||!s.has(v)&&!me(e[v],r[v]));
if(n.flow){ap(n,s,e,r,t,i);return}let c=la(l,o,e,r,t,i);for(let[v,w]of s)Object.hasOwn(r,v)?D_(w,e[v],r[v],`${t}/${ae(v)}`,i):C_(w,e[v],c.get(v)??[],r,t,i);let y=[
...c.values()].flat();for(let v of o)y.includes(v)||L_(n,v,r,t,i)}function D_(n,e,r,t,i){let{value:s,key:l}=n;HP(n,t,i);let o=me(e,r);if(o&&!i.extras.commented(
t)||da(s,e,r,t,i)||o)return;if((0,It.isScalar)(s)&&E_(r)&&!String(r).includes(`
`)&&T_(s,i)){let[D,P]=Le(i.text,s);if(P>D){i.splice(D,P,z_(s,r,i));return}}let c=ZP(l,i),y=dp(n,i),v=mt(i.text,y),w=lp(r,pa(l,i),t,i.manner,i.extras),[b="",...k]=w.
replace(v,"").split(i.manner.newline);i.splice(c,y+v.length,[b+v,...k].join(i.manner.newline))}var E_=n=>typeof n!="object"||n===null||Object.keys(n).length===0;
function T_(n,{text:e}){let[r,t]=Le(e,n);return!e.slice(r,t).includes(`
`)}function z_(n,e,{manner:r}){return typeof e!="string"?gi(e,r):n.type==="QUOTE_DOUBLE"?Sr(e,{...r,json:!0}):n.type==="QUOTE_SINGLE"&&/^[\x20-\x7e]*$/.test(e)?
`'${e.replaceAll("'","''")}'`:Sr(e,r)}function C_(n,e,r,t,i,s){let{text:l,manner:o}=s,c=pa(n.key,s),[y,...v]=r;if(y!==void 0&&v.length===0&&me(e,t[y])){let P=`${i}\
/${ae(y)}`;HP(n,P,s);let[R,z]=Le(l,n.key);s.splice(R,z,hi(y,o));return}let w=n.key.range?.[0]??0,b=dp(n,s);if(r.length>0){let P=r.map(R=>ua(R,t[R],c,`${i}/${ae(
R)}`,o,s.extras));s.splice(w,b+mt(l,b).length,P.join(o.newline).slice(c));return}let k=WP(l,b),D=l.lastIndexOf(`
`,w-1)+1;l.slice(D,w).trim()!==""?s.splice(w,k+(/^ */.exec(l.slice(k))?.[0].length??0),""):s.splice(D,k,"")}function L_(n,e,r,t,i){let s=Object.keys(r),l=$t(n),
c=s.slice(0,s.indexOf(e)).reverse().map(b=>l.find(k=>k.name===b)).find(b=>b!==void 0)??l.at(-1);if(!c)throw new Oe("its fields come out of a merge (<<)");let y=pa(
c.key,i),v=dp(c,i),w=v+mt(i.text,v).length;i.splice(w,w,i.manner.newline+ua(e,r[e],y,`${t}/${ae(e)}`,i.manner,i.extras))}function N_(n,e,r,t,i){if(n.flow){up(n,
e,r,t,i);return}let s=n.items.filter(It.isNode);if(s.length!==e.length)throw new Oe("a list has an empty item");let l=$_(e,r)??e.map((w,b)=>b).slice(0,r.length);
for(let[w,b]of s.entries()){let k=l.indexOf(w);k===-1?i.splice(cp(b,i).line,WP(i.text,Le(i.text,b)[1]),""):j_(b,e[w],r[k],`${t}/${k}`,i)}let o=s.at(-1);if(!o)return;
let{column:c}=cp(o,i),y=Le(i.text,o)[1],v=y+mt(i.text,y).length;for(let[w,b]of r.slice(l.length).entries()){let k=yi(b,c,`${t}/${l.length+w}`,i.manner,i.extras);
i.splice(v,v,`${i.manner.newline}${" ".repeat(c)}- ${k}`)}}function j_(n,e,r,t,i){if(me(e,r)||da(n,e,r,t,i))return;let[s,l]=Le(i.text,n);i.splice(s,l,yi(r,cp(n,
i).column,t,i.manner,i.extras))}function $_(n,e){let r=[];return n.forEach((t,i)=>{r.length<e.length&&me(t,e[r.length])&&r.push(i)}),r.length===e.length?r:void 0}
function cp(n,{text:e}){let r=n.range?.[0]??0,t=e.lastIndexOf(`
`,r-1)+1,i=/^( *)- *$/.exec(e.slice(t,r).replace(/^\ufeff/,""));if(!i)throw new Oe("a list is written in an unusual way");return{column:i[1]?.length??0,line:t}}
function HP(n,e,r){let t=r.extras.comments(e);if(t.length===0)return;let i=n.key.range?.[0]??0,s=" ".repeat(pa(n.key,r));r.splice(i,i,t.map(l=>`# ${l}${r.manner.
newline}${s}`).join(""))}function pa(n,{text:e}){let r=n.range?.[0]??0,t=e.lastIndexOf(`
`,r-1)+1,i=e.slice(t,r).replace(/^\ufeff/,"");if(!/^[ -]*$/.test(i))throw new Oe("a key is written in an unusual way");return i.length}function ZP(n,{text:e}){let r=Le(
e,n)[1],t=/[ \t]*:/y.exec(e.slice(r));if(!t)throw new Oe("a key is written in an unusual way");return r+t[0].length}function dp({key:n,value:e},r){let t=ZP(n,r),
[i,s]=e?Le(r.text,e):[t,t];return i===s?t:Math.max(s,t)}function WP(n,e){let r=n.indexOf(`
`,e);return r===-1?n.length:r+1}var YP=je(ze(),1);function JP(n,e,r){let t=/\r?\n/.exec(n)?.[0]===`\r
`?`\r
`:`
`,i=(0,YP.isMap)(r)&&r.flow===!0&&$t(r).every(({key:y})=>y.type==="QUOTE_DOUBLE"),s=e.range.start.offset,l=n.slice(s,e.range.end.offset).split(/\r?\n/),o=l.filter(
y=>/^ +[^\s#-]/.test(y)).map(y=>y.search(/\S/)),c=o.length>0?Math.min(...o):2;return{indent:Math.min(Math.max(c,2),8),dash:I_(l),newline:t,json:i}}function I_(n){
for(let[e,r]of n.entries()){let t=/^( *)- /.exec(r),i=n.slice(0,e).findLast(s=>/:\s*(?:#.*)?$/.test(s));if(t?.[1]!==void 0&&i!==void 0)return Math.min(Math.max(
t[1].length-i.search(/\S/),0),8)}return 2}function ma(n,e){let r=[];for(let s of e)try{r.push(...V_(n,s))}catch(l){if(!(l instanceof Oe))throw l;return{ok:!1,reason:QP(l.message),change:s}}let t=M_(n,r),
i=t===void 0?e[0]:B_(n,t,e);return i?{ok:!1,reason:QP("anchors, aliases or an unusual layout stand in the way"),change:i}:{ok:!0,text:t??n}}var QP=n=>`it cannot\
 be changed in place, since ${n}; write it out in plain YAML first`;function V_(n,e){let{document:r,pointer:t,after:i,added:s=[]}=e,l=r.node?.contents,o=Y(r.value,
t);if(me(o,i)&&s.length===0&&!e.comments?.size)return[];let c=l?oa(l,t):void 0;if(!l||!c)throw new Oe("it stands behind an alias or a merge");let y=JP(n,r,l),v=[],
w={text:n,manner:y,extras:BP(n,e,c,y),predecessor:(k,D)=>{let P=k.slice(0,k.lastIndexOf("/")),R=e.origins?.get(k)??[...e.origins??[]].find(([z])=>z.startsWith(`${k}\
/`))?.[1];return D.find(z=>`${R}/`.startsWith(`${P}/${ae(z)}/`))},splice:(k,D,P)=>v.push({start:k,end:D,text:P})};if((!me(o,i)||(e.comments?.size??0)>0)&&!da(c,
o,i,"",w))throw new Oe("it would lose all of its fields");return s.length>0&&v.push(_P(n,r,c,t,s,y)),v}function M_(n,e){let r=[],t=0;for(let{start:i,end:s,text:l}of e.
toSorted((o,c)=>o.start-c.start||o.end-c.end)){if(i<t)return;r.push(n.slice(t,i),l),t=s}return[...r,n.slice(t)].join("")}function B_(n,e,r){if(n===e)return r.find(
({document:l,pointer:o,after:c})=>!me(Y(l.value,o),c));let t=new Map;for(let l of r){let{offset:o}=l.document.range.start;t.set(o,[...t.get(o)??[],l])}let i=De(
e).documents.values(),s=(l,o)=>{let{value:c}=i.next();return c!==void 0&&me(c.value,l)&&c.issues.length<=o};for(let l of De(n).documents){let o=t.get(l.range.start.
offset)??[],c=o[0]??r[0];if(!s(q_(l,o),l.issues.length))return c;for(let{pointer:y,added:v=[]}of o)if(y===""&&!v.every(({value:w})=>s(w,0)))return c}return i.next().
done?void 0:r[0]}function q_({value:n},e){let r=new Map(e.map(i=>[i.pointer,i]));return e.length===0?n:t(n,"");function t(i,s){let l=r.get(s);return l?l.after:Array.
isArray(i)?i.flatMap((o,c)=>{let y=`${s}/${c}`;return[t(o,y),...(r.get(y)?.added??[]).map(v=>v.value)]}):M(i)?Object.fromEntries(Object.entries(i).map(([o,c])=>[
o,t(c,`${s}/${ae(o)}`)])):i}}function xP(n,e){let t=De(n).documents.flatMap(s=>s.issues.length>0?[]:Ct(s.value).map(({value:l,pointer:o})=>({document:s,pointer:o,...F_(l,e)}))).filter(({fixed:s})=>s>
0),i=ma(n,t.map(({document:s,pointer:l,after:o})=>({document:s,pointer:l,after:o})));return!i.ok||t.length===0?{text:n,fixed:0}:{text:i.text,fixed:t.reduce((s,{
fixed:l})=>s+l,0)}}function F_(n,e){let r=n,t=0;for(let i=XP(r,e);i!==void 0&&t<__;i=XP(r,e))r=i,t++;return{after:r,fixed:t}}var __=200;function XP(n,e){if(!M(n))
return;let r=tk(n,e);for(let s of r){let l=s.code==="null-value"?Tr(n,ye(s.path),void 0):U_(n,s,e);if(l!==void 0)return l}let t=Ce(e);if(!zt(t,n.kind))return;let i=ra(
n,t,r).find(({fix:s})=>s!==void 0);return i&&Tr(n,ye(i.issue.path),i.fix)}function U_(n,e,r){if(e.code!=="unknown-field"||e.knownIn===void 0||e.suggestion===void 0)
return;let t=ye(e.path),i=Tr(n,t,ek,e.suggestion),s=[...t.slice(0,-1),e.suggestion].map(o=>`/${ae(o)}`).join("");return tk(i,r).some(({path:o})=>o===s||o.startsWith(
`${s}/`))?void 0:i}var ek=Symbol("rename");function Tr(n,[e,...r],t,i){if(e===void 0)return t;if(Array.isArray(n))return n.map((o,c)=>String(c)===e?Tr(o,r,t,i):
o);if(!M(n))return n;if(r.length>0)return{...n,[e]:Tr(n[e],r,t,i)};if(t===ek)return Object.fromEntries(Object.entries(n).map(([o,c])=>[o===e?i:o,c]));let{[e]:s,
...l}=n;return t===void 0?l:{...n,[e]:t}}function tk(n,e){let r=xe(e)(n);return r.ok?[]:r.issues}function ga(n){let e=n.filter(({severity:r})=>r==="error").length;return{errors:e,warnings:n.length-e}}function nk(n,e){let r=n.fits.map(({file:t,line:i,span:s,release:l})=>`${t}:${i}: fits ${s}: lint it with --release ${l}`);return[...n.findings.map(G_),...r,pp(
n,e),""].join(`
`)}function pp({findings:n,planes:e,filesWithPlanes:r},t){let{errors:i,warnings:s}=ga(n),l=`${ya(t,"file")}, ${r} with OpenChoreo planes`;return e===0&&n.length===
0?`${l}: no plane found, nothing was checked`:`${l}: ${ya(e,"plane")} checked; ${ya(i,"error")}, ${ya(s,"warning")}`}function G_(n){let{line:e,column:r}=n.range.
start;return`${n.file}:${e}:${r}  ${n.severity}  ${n.code}  ${W(n)}`}var ya=(n,e)=>`${n} ${e}${n===1?"":"s"}`;function ik(n,e){return[...n.findings.map(K_),pp(n,e),""].join(`
`)}function K_(n){let{file:e,severity:r,code:t,range:i}=n,{start:s,end:l}=i,o={file:e,line:s.line,col:s.column,endLine:l.line,endColumn:l.column,title:t},c=Object.
entries(o).map(([y,v])=>`${y}=${H_(String(v))}`);return`::${r} ${c.join(",")}::${rk(W(n))}`}var rk=n=>n.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(
`
`,"%0A"),H_=n=>rk(n).replaceAll(":","%3A").replaceAll(",","%2C");function sk(n,e){let{findings:r,planes:t}=n,s=[...new Set(r.map(({file:l})=>l))].map(l=>({file:l,issues:r.filter(o=>o.file===l).map(({code:o,severity:c,message:y,
path:v,field:w,range:{start:b,end:k}})=>({code:o,severity:c,message:y,path:v,field:w,line:b.line,column:b.column,endLine:k.line,endColumn:k.column}))}));return`${JSON.
stringify({version:1,summary:{files:e,planes:t,...ga(r)},results:s},null,2)}
`}var de=require("fs"),Pn=require("path");function ha(n){let e=[],r=[];try{for(let t of n)e.push(Z_(t));for(let t of e)(0,de.renameSync)(t.temporary,t.path),r.push(
t)}catch(t){for(let i of r)W_(i);throw t}finally{for(let{temporary:t}of e)(0,de.rmSync)(t,{force:!0})}}function Z_({path:n,text:e}){(0,de.mkdirSync)((0,Pn.dirname)(
n),{recursive:!0});let r=Y_(n),t=r===void 0?n:(0,de.realpathSync)(n);r!==void 0&&(0,de.accessSync)(t,de.constants.W_OK);let i=(0,Pn.join)((0,Pn.dirname)(t),`.${(0,Pn.basename)(
t)}.${process.pid}.tmp`),s={path:t,temporary:i,before:r};try{(0,de.writeFileSync)(i,e,{flush:!0}),r!==void 0&&(0,de.chmodSync)(i,(0,de.statSync)(t).mode)}catch(l){
throw(0,de.rmSync)(i,{force:!0}),l}return s}function W_({path:n,before:e}){e===void 0?(0,de.rmSync)(n,{force:!0}):(0,de.writeFileSync)(n,e)}function Y_(n){try{return(0,de.readFileSync)(
n)}catch(e){if(e instanceof Error&&"code"in e&&e.code==="ENOENT")return;throw e}}var J_=`openchoreo-planes lint PATHS... [--release RELEASE] [--format human|json|github]

Judges every OpenChoreo plane in YAML and JSON files. A directory means its .yaml, .yml and .json
files, at any depth; - means standard input.

  --release RELEASE     the release whose contract holds, such as v1.2 (default: v0.16)
  --format FORMAT       human, json, or github for annotations in a workflow (default: human)
  --fail-level LEVEL    error, or warning to fail on advice too (default: error)
  --fail-if-none        fail where no plane is found
  --fix                 first mend in the files what is certain: nulls, renamed fields, PEM in
                        base64, defaults that the API server wants written out
  --quiet               errors only
  --help                this text

Exit status: 0 nothing at the fail level, 1 findings, 2 a path that cannot be read, or wrong usage.
openchoreo-planes explain CODE tells what a finding means.
`,Q_={human:nk,json:sk,github:ik};function ok(n,e){let{values:r,positionals:t}=jt(n,{release:{type:"string"},format:{type:"string"},"fail-level":{type:"string"},
"fail-if-none":{type:"boolean"},fix:{type:"boolean"},quiet:{type:"boolean"},help:{type:"boolean"}});if(r.help)return e.stdout(J_),se.ok;let i=hn(r.release),s=Ar(
"--format",r.format??"human",["human","json","github"]),l=Ar("--fail-level",r["fail-level"]??"error",["error","warning"]);if(t.length===0)throw new le("lint nee\
ds files or directories, or - for standard input");if(r.fix&&t.includes("-"))throw new le("--fix needs files: standard input has no place to write to");let o=di(
t,e),c=[...o.faults],y=r.fix?X_(o.files,i,c,e):o.files,v=ip(y,{release:i}),w=v.findings.filter(({severity:k})=>k==="error");e.stdout(Q_[s](r.quiet?{...v,findings:w}:
v,y.length));for(let k of c)e.stderr(`openchoreo-planes: ${k}
`);return c.length>0?se.failure:(l==="error"?w:v.findings).length>0||r["fail-if-none"]&&v.planes===0?se.findings:se.ok}function X_(n,e,r,t){let i=n.map(o=>({path:o.
path,before:o,...xP(o.text,e)})),s=i.filter(({fixed:o})=>o>0);try{ha(s.map(({path:o,text:c})=>({path:(0,lk.resolve)(t.cwd,o),text:c})))}catch(o){return r.push(`\
nothing was fixed: ${yn(o)}`),n}let l=s.reduce((o,{fixed:c})=>o+c,0);return t.stderr(`${l} ${l===1?"finding":"findings"} fixed in ${s.length} ${s.length===1?"fi\
le":"files"}
`),i}var Nr=require("fs"),nt=require("path");function Ve(n){let e=M(n.metadata)?n.metadata:{},{namespace:r,name:t,generateName:i}=e;return[n.kind,r,t||(i?`${i}*`:void 0)].filter(s=>typeof s=="string"&&s!==
"").join("/")}function uk(n,e,r){let{status:t,...i}=n;t!==void 0&&r.drop("/status","server-set");let s=l=>Ze.some(o=>o===l)&&!zt(e,l);return nU({...i,metadata:eU(zr(i.metadata),
s,r)},r)}var x_=new Set(["uid","resourceVersion","generation","creationTimestamp","deletionTimestamp","deletionGracePeriodSeconds","managedFields","selfLink"]);
function eU(n,e,r){let t={};for(let[s,l]of Object.entries(n))if(x_.has(s))r.drop(`/metadata/${s}`,"server-set");else{let o=s==="annotations"?tU(zr(l),r):Array.isArray(
l)?i(s,l):l;o!==void 0&&(t[s]=o)}return t;function i(s,l){let o=y=>M(y)?ak(y.apiVersion)&&e(y.kind):ak(y),c=l.filter(y=>!o(y));return c.length===l.length?l:(r.drop(
`/metadata/${s}`,s==="ownerReferences"?"stale-owner":"server-set"),c.length>0?c:void 0)}}var ak=n=>typeof n=="string"&&n.startsWith("openchoreo.dev/"),mp="kubec\
tl.kubernetes.io/last-applied-configuration";function tU(n,e){if(!Object.hasOwn(n,mp))return n;e.drop(`/metadata/annotations/${ae(mp)}`,"kubectl-copy");let{[mp]:r,
...t}=n;return Object.keys(t).length>0?t:void 0}function nU(n,e){let r=zr(n.spec),t=zr(r.clusterAgent),i=zr(t.clientCA),{value:s}=i;return typeof s!="string"||dt(
s)===s?n:(e.lose("/spec/clusterAgent/clientCA/value","private-key","kept"),{...n,spec:{...r,clusterAgent:{...t,clientCA:{...i,value:dt(s)}}}})}var zr=n=>M(n)?n:
{};var fk=Symbol("gap");function gp(n,e){return{[fk]:!0,code:n,...e!==void 0&&{proposal:e}}}function ck(n){return M(n)&&fk in n}function va(n,e,r){if(typeof n!="ob\
ject"||n===null)return n;if(ck(n))return e(n,r);if(Array.isArray(n))return n;let t=n,i;for(let s of Object.keys(t)){let l=t[s];if(typeof l!="object"||l===null)continue;
let o=va(l,e,{key:s,before:r});o!==l&&(i??={...t},o===void 0?delete i[s]:i[s]=o)}return i??n}function ba(n){return n===void 0?"":`${ba(n.before)}/${ae(n.key)}`}
function dk(n,e){return ck(n)?gp(n.code,n.proposal===void 0?void 0:e(n.proposal)):e(n)}var iU={"server-set":"the API server or a controller writes it, and will write it again","kubectl-copy":"it is kubectl\u2019s copy of the manifest as it was","c\
luster-shape":"v0.4 writes a cluster as server, tls and auth","secret-key":"from v0.6 on a secret reference is an object with a name and a key","observability-p\
lane":"from v0.8 on an observer is an ObservabilityPlane, and planes refer to it by name","cluster-agent":"from v0.9 on every plane is reached through its clust\
er agent","plain-pem":"from v0.9 on the control plane reads PEM as it is; it was encoded in base64",namespace:"v0.13 has no Organization: it is a Namespace with\
 a label","typed-reference":"from v0.15 on a reference is an object with a kind and a name","unset-reference":"an empty name referred to nothing, and v0.15 has \
no way to write that","gateway-listeners":"v0.17 writes gateways as endpoints with listeners","written-default":"the API server wrote this default up to v0.16; \
v0.17 has none, so it is written out","secret-key-ref":"v1.0 calls it secretKeyRef","workflow-plane":"v1.0 calls a build plane a workflow plane","stale-owner":"\
the owner is gone with its kind, and a dead owner would take this resource with it"},pk={"private-key":"a private key never belongs here: it was taken out; trea\
t it as leaked and make a new one","cluster-name":"it was a name for people only; an annotation such as openchoreo.dev/description can hold it","registry-prefix":"\
image names hold their registry from v0.4 on: give it where images are built","registry-secret":"it names a Kubernetes Secret: make a SecretReference of it and \
list that name in imagePullSecretRefs (v0.4 to v0.17)","observer-credentials":"an ObservabilityPlane has no user and password: withdraw them, its agent takes th\
eir place","direct-access":"the cluster agent takes the place of direct access: install it and withdraw these credentials","environment-gateway":"environments h\
ave no DNS prefix and no JWKS from v0.15 on: host names follow from the gateway of the data plane","environment-recreated":"a reference that is set cannot chang\
e in place: delete the Environment and create it from this manifest, or upgrade the CRD first","image-pull-secrets":"v1.0 has no pull secrets on planes: give th\
em to the workloads, or to the nodes of the plane\u2019s cluster","workflow-agent":"the agent of a workflow plane comes with a chart of its own: install it, and\
 replace this CA if its certificate has another","organization-label":"v0.13 wants its own value for this label: yours was replaced"},rU={"agent-ca":({kind:n})=>`\
the CA of the plane's cluster agent, never the CA of its API server. Install the agent, then, in the plane's cluster: kubectl get secret cluster-agent-tls -n ${sU[n]??
"openchoreo-data-plane"} -o jsonpath='{.data.ca\\.crt}' | base64 -d > ca.crt`,"secret-key":()=>"the key under which the secret holds the value. List them: kubec\
tl describe secret NAME","https-listener":()=>"true if the gateway has an HTTPS listener on this port, false if it serves plain HTTP only, or the listener itsel\
f. Look: kubectl get gateways.gateway.networking.k8s.io -A -o yaml","refused-value":({rule:n})=>`a value that the release accepts: ${n}`},sU={DataPlane:"opencho\
reo-data-plane",ClusterDataPlane:"openchoreo-data-plane",BuildPlane:"openchoreo-build-plane",ClusterBuildPlane:"openchoreo-build-plane",WorkflowPlane:"openchore\
o-workflow-plane",ClusterWorkflowPlane:"openchoreo-workflow-plane",ObservabilityPlane:"openchoreo-observability-plane",ClusterObservabilityPlane:"openchoreo-obs\
ervability-plane"},lU={...iU,...pk},Cr=n=>lU[n],mk=n=>pk[n],gk=(n,e)=>rU[n](e);var hk={from:"v0.3",to:"v0.4",kinds:{DataPlane:(n,e)=>{let{kubernetesCluster:r,registry:t,...i}=n.spec;return e.lose("/spec/registry/prefix","registry-prefix"),
t.secretRef&&e.lose("/spec/registry/secretRef","registry-secret"),{...n,spec:{kubernetesCluster:yk(r,e),...i}}},BuildPlane:(n,e)=>{let{kubernetesCluster:r,...t}=n.
spec;return{...n,spec:{kubernetesCluster:yk(r,e),...t}}}}};function yk({credentials:n},e){let r="/spec/kubernetesCluster/credentials";return e.lose("/spec/kuber\
netesCluster/name","cluster-name"),e.move(`${r}/apiServerURL`,"/spec/kubernetesCluster/server","cluster-shape"),e.move(`${r}/caCert`,"/spec/kubernetesCluster/tl\
s/ca/value","cluster-shape"),e.move(`${r}/clientCert`,"/spec/kubernetesCluster/auth/mtls/clientCert/value","cluster-shape"),e.move(`${r}/clientKey`,"/spec/kuber\
netesCluster/auth/mtls/clientKey/value","cluster-shape"),{server:n.apiServerURL,tls:{ca:{value:n.caCert}},auth:{mtls:{clientCert:{value:n.clientCert},clientKey:{
value:n.clientKey}}}}}var bk={from:"v0.4",to:"v0.6",kinds:{DataPlane:(n,e)=>{let{kubernetesCluster:r,...t}=n.spec;return{...n,spec:{kubernetesCluster:vk(r,e),...t}}},BuildPlane:(n,e)=>{
let{kubernetesCluster:r,...t}=n.spec;return{...n,spec:{kubernetesCluster:vk(r,e),...t}}}}};function vk({server:n,tls:e,auth:r},t){let{mtls:i,bearerToken:s}=r,l=(o,c)=>oU(
c,`/spec/kubernetesCluster/${o}`,t);return{server:n,tls:{ca:l("tls/ca",e.ca)},auth:{...i&&{mtls:{clientCert:l("auth/mtls/clientCert",i.clientCert),clientKey:l("\
auth/mtls/clientKey",i.clientKey)}},...s&&{bearerToken:l("auth/bearerToken",s)}}}}function oU(n,e,r){return n.secretRef===void 0?n:(r.move(`${e}/secretRef`,`${e}\
/secretRef/name`,"secret-key"),{secretRef:{name:n.secretRef,key:r.need("secret-key")}})}var wk={from:"v0.6",to:"v0.7",kinds:{}};function yp(n){return n.replace(/^([a-z][a-z\d+.-]*:\/\/)[^/?#]*@/i,"$1")}function Pk(n){let e=yp(n).replace(/\/+$/,"");return[(/^[a-z][a-z\d+.-]*:\/\/([^/?#:]+)/i.
exec(e)?.[1]??"").toLowerCase().replace(/[^a-z\d]+/g,"-").slice(0,aU).replace(/^-|-$/g,"")||"observer",uU(e)].join("-")}var aU=50;function uU(n){let e=2166136261;
for(let r=0;r<n.length;r++)e=Math.imul(e^n.charCodeAt(r),16777619);return(e>>>0).toString(36).padStart(7,"0")}var Ok={from:"v0.7",to:"v0.8",kinds:{DataPlane:(n,e)=>{let{observer:r,...t}=n.spec;return{...n,spec:{...t,...kk(r,n.metadata,e)}}},BuildPlane:(n,e)=>{let{observer:r,
...t}=n.spec;return{...n,spec:{...t,...kk(r,n.metadata,e)}}}}};function kk(n,{namespace:e},r){if(n===void 0)return{};let t=Pk(n.url),i={apiVersion:"openchoreo.d\
ev/v1alpha1",kind:"ObservabilityPlane",metadata:{name:t,...e!==void 0&&{namespace:e}},spec:{observerURL:yp(n.url)}};return r.make(i),r.move("/spec/observer","/s\
pec/observabilityPlaneRef","observability-plane"),r.lose("/spec/observer/authentication","observer-credentials"),{observabilityPlaneRef:t}}var Ak={from:"v0.8",to:"v0.9",kinds:{DataPlane:(n,e)=>{let{agent:r,kubernetesCluster:t,...i}=n.spec;return t&&e.lose("/spec/kubernetesCluster","direct-access"),
{...n,spec:{clusterAgent:hp(r,e),...i}}},BuildPlane:(n,e)=>{let{agent:r,kubernetesCluster:t,...i}=n.spec;return t&&e.lose("/spec/kubernetesCluster","direct-acce\
ss"),{...n,spec:{clusterAgent:hp(r,e),...i}}},ObservabilityPlane:(n,e)=>{let{agent:r,...t}=n.spec;return{...n,spec:{clusterAgent:hp(r,e),...t}}}}};function hp(n,e){
n?.enabled!==void 0&&e.drop("/spec/agent/enabled","cluster-agent");let r=n?.clientCA&&fU(n.clientCA,e);return r===void 0?(e.add("/spec/clusterAgent","cluster-ag\
ent"),{clientCA:e.need("agent-ca")}):(e.move("/spec/agent/clientCA","/spec/clusterAgent/clientCA","cluster-agent"),{clientCA:n?.enabled?r:e.need("agent-ca",r)})}
function fU(n,e){if(n.value===void 0)return n;let r=mi(n.value)??n.value,t=dt(r);if(t!==r&&e.lose("/spec/agent/clientCA/value","private-key"),!(t!==r&&!t.includes(
"-----BEGIN ")))return t!==n.value&&e.move("/spec/agent/clientCA/value","/spec/clusterAgent/clientCA/value","plain-pem"),{value:t}}var Rk={from:"v0.9",to:"v0.10",kinds:{}};var Sk={from:"v0.10",to:"v0.12",kinds:{}};var Dk={from:"v0.12",to:"v0.13",kinds:{Organization:({metadata:n},e)=>(e.move("","","namespace"),{apiVersion:"v1",kind:"Namespace",metadata:{...n,labels:cU(n.labels,
e)}})}},wa="openchoreo.dev/controlplane-namespace";function cU(n,e){return n?.[wa]!==void 0&&n[wa]!=="true"&&e.lose(`/metadata/labels/${wa.replace("/","~1")}`,"\
organization-label"),{...n,[wa]:"true"}}var Ek={from:"v0.13",to:"v0.14",kinds:{}};var Tk={from:"v0.14",to:"v0.15",kinds:{DataPlane:(n,e)=>{let{observabilityPlaneRef:r,...t}=n.spec;return{...n,spec:{...t,...Pa(r,"ObservabilityPlane",e)}}},BuildPlane:(n,e)=>{
let{observabilityPlaneRef:r,...t}=n.spec;return{...n,spec:{...t,...Pa(r,"ObservabilityPlane",e)}}},ClusterDataPlane:(n,e)=>{let{observabilityPlaneRef:r,...t}=n.
spec;return{...n,spec:{...t,...Pa(r,"ClusterObservabilityPlane",e)}}},ClusterBuildPlane:(n,e)=>{let{observabilityPlaneRef:r,...t}=n.spec;return{...n,spec:{...t,
...Pa(r,"ClusterObservabilityPlane",e)}}},Environment:(n,e)=>{let{dataPlaneRef:r,gateway:t,...i}=n.spec;t?.dnsPrefix!==void 0&&e.lose("/spec/gateway/dnsPrefix",
"environment-gateway"),t?.security!==void 0&&e.lose("/spec/gateway/security","environment-gateway"),r&&e.lose("/spec/dataPlaneRef","environment-recreated","kept");
let s=zk(r,"dataPlaneRef",e);return{...n,spec:{...s!==void 0&&{dataPlaneRef:{kind:"DataPlane",name:s}},...i}}}}};function Pa(n,e,r){let t=zk(n,"observabilityPla\
neRef",r);return t===void 0?{}:{observabilityPlaneRef:{kind:e,name:t}}}function zk(n,e,r){if(n!==void 0)return n===""?r.drop(`/spec/${e}`,"unset-reference"):r.move(
`/spec/${e}`,`/spec/${e}/name`,"typed-reference"),n||void 0}var Lk={from:"v0.15",to:"v0.17",kinds:{DataPlane:(n,e)=>({...n,spec:{...n.spec,gateway:vp(n.spec.gateway,e)}}),ClusterDataPlane:(n,e)=>({...n,spec:{...n.spec,gateway:vp(
n.spec.gateway,e)}}),Environment:(n,e)=>{let{gateway:r,...t}=n.spec;return{...n,spec:{...t,...r&&{gateway:vp(r,e)}}}}}};function vp(n,e){return{ingress:{external:Ck(
n,"public",e),internal:Ck(n,"organization",e)}}}var dU={public:{now:"external",http:19080,https:19443},organization:{now:"internal",http:19081,https:19444}};function Ck(n,e,r){
let{now:t,http:i,https:s}=dU[e],l=`/spec/gateway/ingress/${t}`,o=(v,w,b,k)=>(v===void 0?r.add(`${l}/${b}`,"written-default"):r.move(`/spec/gateway/${w}`,`${l}/${b}`,
"gateway-listeners"),v??k),c=n[`${e}VirtualHost`];r.move(`/spec/gateway/${e}VirtualHost`,`${l}/http/host`,"gateway-listeners"),r.add(`${l}/https`,"gateway-liste\
ners");let y={host:c,port:o(n[`${e}HTTPSPort`],`${e}HTTPSPort`,"https/port",s),listenerName:"https"};return{name:o(n[`${e}GatewayName`]||void 0,`${e}GatewayName`,
"name","gateway-default"),namespace:o(n[`${e}GatewayNamespace`]||void 0,`${e}GatewayNamespace`,"namespace","openchoreo-data-plane"),http:{host:c,port:o(n[`${e}H\
TTPPort`],`${e}HTTPPort`,"http/port",i),listenerName:"http"},https:r.need("https-listener",y)}}var jk={from:"v0.17",to:"v1.0",kinds:{DataPlane:(n,e)=>{let{imagePullSecretRefs:r,clusterAgent:t,...i}=n.spec;return r&&e.lose("/spec/imagePullSecretRefs","imag\
e-pull-secrets"),{...n,spec:{clusterAgent:vi(t,e),...i}}},ClusterDataPlane:(n,e)=>{let{imagePullSecretRefs:r,clusterAgent:t,...i}=n.spec;return r&&e.lose("/spec\
/imagePullSecretRefs","image-pull-secrets"),{...n,spec:{clusterAgent:vi(t,e),...i}}},BuildPlane:(n,e)=>{let{clusterAgent:r,...t}=n.spec;return Nk(e),{...n,kind:"\
WorkflowPlane",spec:{clusterAgent:vi(r,e),...t}}},ClusterBuildPlane:(n,e)=>{let{clusterAgent:r,...t}=n.spec;return Nk(e),{...n,kind:"ClusterWorkflowPlane",spec:{
clusterAgent:vi(r,e),...t}}},ObservabilityPlane:(n,e)=>{let{clusterAgent:r,...t}=n.spec;return{...n,spec:{clusterAgent:vi(r,e),...t}}},ClusterObservabilityPlane:(n,e)=>{
let{clusterAgent:r,...t}=n.spec;return{...n,spec:{clusterAgent:vi(r,e),...t}}}}};function vi({clientCA:n},e){return{clientCA:dk(n,t=>t.value!==void 0?{value:t.value}:
(e.move("/spec/clusterAgent/clientCA/secretRef","/spec/clusterAgent/clientCA/secretKeyRef","secret-key-ref"),{secretKeyRef:t.secretRef}))}}function Nk(n){n.move(
"/kind","/kind","workflow-plane"),n.lose("/spec/clusterAgent/clientCA","workflow-agent","kept")}var $k={from:"v1.0",to:"v1.1",kinds:{}};var bp=[hk,bk,wk,Ok,Ak,Rk,Sk,Dk,Ek,Tk,Lk,jk,$k];function Ik(n,e,r){return bp.slice(pe.indexOf(n),pe.indexOf(e)).find(i=>i.kinds[String(r)])?.from??e}function wp(n,e,r){let t=[],i=[],s=[],l=e,o=n,c,y=()=>(c??=
Ve(o),c),v={move:(b,k,D)=>t.push({code:D,step:l,resource:y(),from:b,to:k,reason:Cr(D)}),add:(b,k)=>t.push({code:k,step:l,resource:y(),to:b,reason:Cr(k)}),drop:(b,k)=>t.
push({code:k,step:l,resource:y(),from:b,reason:Cr(k)}),lose:(b,k,D)=>{i.push({code:k,step:l,resource:y(),field:st(b),path:b,instead:mk(k)}),D||t.push({code:k,step:l,
resource:y(),from:b,reason:Cr(k)})},need:gp,make:b=>s.push(b)},w=[uk(n,r,v)];for(let{to:b,kinds:k}of bp.slice(pe.indexOf(e),pe.indexOf(r))){l=b;for(let[D,P]of w.
entries()){let R=k[String(P.kind)];R&&(o=P,c=void 0,w[D]=R(P,v))}w.push(...s.splice(0))}return{resources:w,changes:t,lost:i}}function Bk(n,e){return[n??Xe,e].filter(t=>!si(t)).length>0?[{code:"unknown-release",message:`a release is one of ${Se.join(", ")}`,releases:Se}]:!si(n)||!si(e)||
pe.indexOf(Ce(n))<=pe.indexOf(Ce(e))?[]:[{code:"newer-than-target",message:`${n} is newer than ${e}, and nothing is moved back; name a newer target`,fits:[]}]}function qk(n,e,r){
if(Vk(e,n))return{moved:Pp(n,e,r),refused:[]};if(Vk(r,n))return{moved:Pp(n,r,r),refused:[]};let t=li(n);return ka(t.length===0?_k(n):yU(n,e,t))}function Vk(n,e){
return Jd(n,e)&&M(e)}function Fk(n,e,r,t){if(!M(n)||e.length===0)return ka(_k(n));let i=Ce(r),s=e.filter(w=>Se.indexOf(w)<=Se.indexOf(r)||Ce(w)===i);if(s.length===
0){let w=`this manifest is newer than ${r}: it fits ${oi(e)}, and nothing is moved back; name a newer target`;return ka({code:"newer-than-target",message:w,fits:e})}
let l=s.filter(w=>t.includes(w)),o=pU(n,l.length>0?l:s,i),[c,...y]=o;if(c&&y.length===0){let w=c.findLast(b=>Se.indexOf(b)<=Se.indexOf(r))??r;return{moved:Pp(n,
w,r),refused:[]}}let v=`this manifest fits several releases that lead to different results (${o.map(oi).join("; ")}): say which one it was written for`;return ka(
{code:"ambiguous-release",message:v,groups:o})}function ka(n){return{moved:void 0,refused:[n]}}function Pp(n,e,r){let[t,i]=[Ce(e),Ce(r)],s=pe.slice(pe.indexOf(t),
pe.indexOf(i)+1);return t===i?{from:e,lines:s,resources:[n],changes:[],lost:[]}:{from:e,lines:s,...wp(n,t,i)}}function pU(n,e,r){let t=Mk(e,s=>Ik(Ce(s),r,n.kind));
return t.size===1?[...t.values()]:[...Mk(t,([s])=>mU(wp(n,s,r))).values()].map(s=>s.flatMap(([,l])=>l))}function Mk(n,e){let r=new Map;for(let t of n){let i=e(t),
s=r.get(i);s?s.push(t):r.set(i,[t])}return r}function mU({resources:n,lost:e}){let r=e.filter(({code:t})=>t!=="private-key").map(({code:t,path:i})=>[t,i]);return JSON.
stringify([n,r],gU)}function gU(n,e){return M(e)?Object.fromEntries(Object.entries(e).sort(([r],[t])=>r<t?-1:1)):e}function _k(n){let e=M(n)?n.kind:void 0;if(typeof e==
"string"&&!pe.some(s=>zt(s,e))){let s=Ae(e,Ze);return{code:"unknown-kind",message:`no release has this kind${s===void 0?`; it is one of ${Ze.join(", ")}`:`; did\
 you mean ${s}?`}`,...s!==void 0&&{suggestion:s}}}let{release:r,issues:t}=hU(n);return{code:"fits-no-release",message:`no release accepts this manifest; mend it\
 for ${r}, which comes nearest, and migrate it then`,nearest:r,issues:t}}function yU(n,e,r){return{code:"does-not-fit",message:`this manifest is not of ${e}; it\
 fits ${oi(r)}`,fits:r,issues:Uk(n,e)}}function hU(n){let e=pe.map(t=>({release:vU(t),issues:Uk(n,t)})),r=e.filter(({issues:t})=>!t.some(({code:i})=>i==="unknow\
n-kind"));return(r.length>0?r:e).reduce((t,i)=>i.issues.length<=t.issues.length?i:t)}var vU=n=>Se.findLast(e=>Ce(e)===n)??n;function Uk(n,e){let r=xe(e)(n);return r.
ok?[]:r.issues}function kp(n,e){let r=new Map,t=[],i=[];for(let[s,l]of Object.entries(n)){let o=e.filter(v=>Gk(s,v)!==void 0),[c,...y]=o;c?y.length>0?i.push(bU(s,o)):r.set(c.key,
{key:s,value:Zk(r.get(c.key)?.value,Hk(Gk(s,c)??""),l)}):t.push(s)}return{given:r,left:t,refused:i}}function Gk(n,{resource:e,field:r}){let t=n.includes("#")?`${e}\
#${r}`:r;if(!n.startsWith(t))return;let i=n.slice(t.length);return i===""||i.startsWith(".")||i.startsWith("[")?i:void 0}function bU(n,e){let r=e.map(t=>t.key);
return{code:"ambiguous-answer",message:`several resources need ${n}; answer one of ${r.join(", ")}`,key:n,keys:r}}function Kk(n,e,r){let t=e.map(s=>s.key),i=t.length>
0?`what is needed is ${t.join(", ")}`:"nothing is needed";return n.filter(s=>!r.some(l=>wU(l,s))).map(s=>({code:"unknown-answer",message:`nothing needs ${s}; ${i}`,
key:s,keys:t}))}function wU(n,e){let[r,t]=e.includes("#")?[e.slice(0,e.indexOf("#")),e.slice(e.indexOf("#")+1)]:[void 0,e],i=t==="metadata.name"&&r?.split("/")[0]===
n.kind;if(r!==void 0&&r!==Ve(n)&&!i)return!1;let s=n;for(let l of Hk(`.${t}`)){if(typeof s!="object"||s===null||!Object.hasOwn(s,l))return!1;s=s[l]}return!0}var Hk=n=>[
...n.matchAll(/\.([^.[\]]+)|\[(\d+)\]/g)].map(([,e,r])=>e??r??"");function Zk(n,[e,...r],t){if(e===void 0)return t;let i=M(n)?n:{};return{...i,[e]:Zk(Object.hasOwn(
i,e)?i[e]:void 0,r,t)}}function Ap(n,e){if(n.kind==="Namespace")return kU(n);let r=xe(e)(n);return[...r.ok?[]:r.issues,...PU(n)]}var Op="/spec/clusterAgent/clientCA/value",Wk="the cer\
tificate of the CA alone, in PEM, without a private key";function PU(n){let e=Y(n,Op);return typeof e!="string"||dt(e)===e?[]:[{code:"invalid-format",path:Op,field:st(
Op),rule:Wk,message:`must be ${Wk}.`}]}var Yk="at most 63 lower-case letters, digits and hyphens, with a letter or digit at each end";function kU({metadata:n}){
let{name:e,generateName:r}=M(n)?n:{};return typeof e!="string"||e===""&&r||/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/.test(e)?[]:[{code:"invalid-name",path:"/meta\
data/name",field:"metadata.name",rule:Yk,message:`must be ${Yk}`}]}function Jk(n,e,r,t){let i=n.map(OU),s=kp(r,Rp(i.flat())),l=n.map((b,k)=>{let D=i[k]??[];return RU(D.length>0?AU(b,s.given):b,D,s.given,e)}),o=Object.fromEntries(
s.left.map(b=>[b,r[b]])),c=kp(o,Rp(l.flatMap(({needs:b})=>b))),y=l.map(b=>c.given.size>0?SU(b,c.given,e):b),v=Rp(y.flatMap(({needs:b})=>b)),w=Kk(c.left,v,[...y.
map(({resource:b})=>b),...t]);return{settled:y,refused:[...s.refused,...c.refused,...y.flatMap(({refused:b})=>b),...w]}}function OU(n){let e=[];return va(n,({code:r},t)=>{
e.push(Qk(n,ba(t),r))}),e}function Qk(n,e,r,t=""){let i=Ve(n),s=st(e);return{key:`${i}#${s}`,code:r,resource:i,field:s,path:e,how:gk(r,{kind:String(n.kind),rule:t})}}
function AU(n,e){let r=Ve(n);return va(n,({code:i,proposal:s},l)=>{let o=e.get(`${r}#${st(ba(l))}`);return!o||o.value===!0&&s!==void 0?s:o.value===!1&&i==="http\
s-listener"?void 0:o.value})}function RU(n,e,r,t){let i=e.filter(({key:y})=>!r.has(y)),s=e.filter(({key:y})=>r.has(y)),l=Ap(n,t).filter(y=>!i.some(({path:v})=>Dp(
y.path,v))),{refused:o,others:c}=Xk(l,s,r);return{resource:n,needs:[...i,...c.map(y=>Qk(n,y.path,"refused-value",y.message))],refused:o}}function SU({resource:n,
needs:e,refused:r},t,i){let s=e.filter(({key:c})=>t.has(c));if(s.length===0)return{resource:n,needs:e,refused:r};let l=s.reduce((c,{key:y,path:v})=>Sp(c,ye(v),t.
get(y)?.value),n),o=Xk(Ap(l,i),s,t);return{resource:l,needs:e.filter(({key:c})=>!t.has(c)),refused:[...r,...o.refused]}}function Xk(n,e,r){let t=n.filter(s=>!e.
some(({path:l})=>Dp(s.path,l)));return{refused:e.flatMap(({key:s,path:l})=>{let o=n.filter(y=>Dp(y.path,l)),c=r.get(s);return o.length===0||!c?[]:[{code:"invali\
d-answer",message:`the answer to ${c.key} is not accepted`,key:c.key,issues:o}]}),others:t}}function Sp(n,[e,...r],t){if(e===void 0)return n;let i=n[e];if(r.length===
0)return{...n,[e]:t};if(Array.isArray(i)){let[s,...l]=r;return{...n,[e]:i.map((o,c)=>String(c)===s?l.length>0?Sp(o,l,t):t:o)}}return{...n,[e]:Sp(M(i)?i:{},r,t)}}
function Rp(n){return[...new Map(n.map(e=>[e.key,e])).values()]}var Dp=(n,e)=>n===e||n.startsWith(`${e}/`);function e1(n){if(n.every(({moved:r})=>(r?.resources.length??0)<2))return[...n];let e=new Map;for(let{moved:r}of n){let[t]=r?.resources??[];t&&e.set(Ve(t),t)}return n.
map(r=>{if(!r.moved)return r;let[t,...i]=r.moved.resources,s=t?[t]:[];for(let l of i){let o=Ve(l),c=e.get(o);if(e.set(o,c??l),!c)s.push(l);else if(xk(c)!==xk(l))
return{moved:void 0,refused:[DU(o)]}}return{...r,moved:{...r.moved,resources:s}}})}function xk({spec:n}){return M(n)?n.observerURL:void 0}function DU(n){return{
code:"name-taken",message:`its observer would become ${n}, which is there already with another observerURL; rename that one`,resource:n}}function t1(n,e={}){let r=e.to??Xe,t=o=>M(o)&&!Xd(o),i=EU(n.filter(o=>!t(o)),e,n.filter(t)),s=i.migrations.values(),l=n.flatMap(o=>t(o)?zU(o,r):s.next().value??
[]);return{to:r,ok:i.refused.length===0&&l.every(({ok:o})=>o),migrations:l,resources:l.flatMap(({resources:o})=>o),needs:l.flatMap(({needs:o})=>o),refused:i.refused}}
function EU(n,{from:e,to:r,answers:t={}},i=[]){let s=r??Xe,l=Bk(e,s),o=l.length>0?n.map(()=>({moved:void 0,refused:l})):e1(TU(n,e,s)),c=o.flatMap(({moved:k})=>k?.
resources??[]),{settled:y,refused:v}=l.length>0?{settled:[],refused:[]}:Jk(c,s,t,i),w=y.values();return{migrations:o.map(({moved:k,refused:D})=>{let P=(k?.resources??
[]).flatMap(()=>w.next().value??[]),R=P.flatMap(({needs:F})=>F),{lines:z=[],changes:T=[],lost:L=[]}=k??{};return{ok:D.length+v.length+R.length===0,from:k?.from,
to:s,lines:z,resources:P.map(({resource:F})=>F),changes:T,needs:R,lost:L,refused:D}}),refused:v}}function TU(n,e,r){if(e!==void 0)return n.map(l=>qk(l,e,r));let t=n.
map(li),i=t.filter(l=>l.length>0),s=Se.filter(l=>i.every(o=>o.includes(l)));return n.map((l,o)=>Fk(l,t[o]??[],r,s))}function zU(n,e){return{ok:!0,from:e,to:e,lines:[],
resources:[n],changes:[],needs:[],lost:[],refused:[]}}function i1(n,e){let r=n.map(o=>{let c=De(o.text).documents.map(b=>({document:b,planes:Ct(b.value)})),y=c.flatMap(({document:b,planes:k})=>b.issues.filter(({code:D})=>D===
"yaml-syntax"||k.length>0)),v=c.flatMap(({document:b,planes:k})=>k.map(D=>({document:b,...D}))),w=v.length>0||o.text.includes("openchoreo.dev");return{file:{...o,
unreadable:w?y:[],passedOver:w?[]:y},planes:v}}),{migrations:t,refused:i}=t1(r.flatMap(({planes:o})=>o.map(({value:c})=>c)),e),s=t.values();return{files:r.map(({
file:o,planes:c})=>{let y=c.flatMap(({document:v,pointer:w,value:b})=>{let k=s.next().value;return k?[{document:v,pointer:w,value:b,migration:k}]:[]});return CU(
o,y)}),refused:i}}function CU(n,e){let r={...n,after:n.text,planes:e};if(n.unreadable.length>0)return r;let t=e.filter(({migration:o})=>o.refused.length===0).map(
LU),{ok:i,...s}=ma(n.text,t);if("text"in s)return{...r,after:s.text};let l=({document:o,pointer:c})=>o===s.change.document&&c===s.change.pointer;return{...r,planes:e.
map(o=>l(o)?{...o,stuck:s.reason}:o)}}function LU({document:n,pointer:e,value:r,migration:t}){let[i,...s]=t.resources;if(i===void 0||i===r)return{document:n,pointer:e,
after:r};let l=s.map(y=>({value:y,comments:n1(y,t.needs)})),o=new Set(s.map(Ve)),c=t.changes.filter(({resource:y})=>!o.has(y));return{document:n,pointer:e,after:i,
origins:NU(c),comments:n1(i,t.needs),added:l}}function n1(n,e){let r=Ve(n),t=e.filter(i=>i.resource===r);return new Map(t.map(({path:i,field:s,how:l})=>[i,`TODO\
 ${s}: ${l.replace(/\s+/g," ")}`]))}function NU(n){let e=new Map;for(let{from:r,to:t}of n){if(!r||!t||r===t)continue;let i=jU(r,e);for(let[s,l]of[...e])s.startsWith(
`${r}/`)&&e.set(t+s.slice(r.length),l);e.set(t,i)}return e}function jU(n,e){for(let r=n;r!=="";r=r.slice(0,r.lastIndexOf("/"))){let t=e.get(r);if(t!==void 0)return t+
n.slice(r.length)}return n}var Lr=class{diff(e,r,t={}){let i;typeof t=="function"?(i=t,t={}):"callback"in t&&(i=t.callback);let s=this.castInput(e,t),l=this.castInput(r,t),o=this.removeEmpty(
this.tokenize(s,t)),c=this.removeEmpty(this.tokenize(l,t));return this.diffWithOptionsObj(o,c,t,i)}diffWithOptionsObj(e,r,t,i){var s;let l=T=>{if(T=this.postProcess(
T,t),i){setTimeout(function(){i(T)},0);return}else return T},o=r.length,c=e.length,y=1,v=o+c;t.maxEditLength!=null&&(v=Math.min(v,t.maxEditLength));let w=(s=t.timeout)!==
null&&s!==void 0?s:1/0,b=Date.now()+w,k=[{oldPos:-1,lastComponent:void 0}],D=this.extractCommon(k[0],r,e,0,t);if(k[0].oldPos+1>=c&&D+1>=o)return l(this.buildValues(
k[0].lastComponent,r,e));let P=-1/0,R=1/0,z=()=>{for(let T=Math.max(P,-y);T<=Math.min(R,y);T+=2){let L,I=k[T-1],V=k[T+1];I&&(k[T-1]=void 0);let F=!1;if(V){let q=V.
oldPos-T;F=V&&0<=q&&q<o}let Q=I&&I.oldPos+1<c;if(!F&&!Q){k[T]=void 0;continue}if(!Q||F&&I.oldPos<V.oldPos?L=this.addToPath(V,!0,!1,0,t):L=this.addToPath(I,!1,!0,
1,t),D=this.extractCommon(L,r,e,T,t),L.oldPos+1>=c&&D+1>=o)return l(this.buildValues(L.lastComponent,r,e))||!0;k[T]=L,L.oldPos+1>=c&&(R=Math.min(R,T-1)),D+1>=o&&
(P=Math.max(P,T+1))}y++};if(i)(function T(){setTimeout(function(){if(y>v||Date.now()>b)return i(void 0);z()||T()},0)})();else for(;y<=v&&Date.now()<=b;){let T=z();
if(T)return T}}addToPath(e,r,t,i,s){let l=e.lastComponent;return l&&!s.oneChangePerToken&&l.added===r&&l.removed===t?{oldPos:e.oldPos+i,lastComponent:{count:l.count+
1,added:r,removed:t,previousComponent:l.previousComponent}}:{oldPos:e.oldPos+i,lastComponent:{count:1,added:r,removed:t,previousComponent:l}}}extractCommon(e,r,t,i,s){
let l=r.length,o=t.length,c=e.oldPos,y=c-i,v=0;for(;y+1<l&&c+1<o&&this.equals(t[c+1],r[y+1],s);)y++,c++,v++,s.oneChangePerToken&&(e.lastComponent={count:1,previousComponent:e.
lastComponent,added:!1,removed:!1});return v&&!s.oneChangePerToken&&(e.lastComponent={count:v,previousComponent:e.lastComponent,added:!1,removed:!1}),e.oldPos=c,
y}equals(e,r,t){return t.comparator?t.comparator(e,r):e===r||!!t.ignoreCase&&e.toLowerCase()===r.toLowerCase()}removeEmpty(e){let r=[];for(let t=0;t<e.length;t++)
e[t]&&r.push(e[t]);return r}castInput(e,r){return e}tokenize(e,r){return Array.from(e)}join(e){return e.join("")}postProcess(e,r){return e}get useLongestToken(){
return!1}buildValues(e,r,t){let i=[],s;for(;e;)i.push(e),s=e.previousComponent,delete e.previousComponent,e=s;i.reverse();let l=i.length,o=0,c=0,y=0;for(;o<l;o++){
let v=i[o];if(v.removed)v.value=this.join(t.slice(y,y+v.count)),y+=v.count;else{if(!v.added&&this.useLongestToken){let w=r.slice(c,c+v.count);w=w.map(function(b,k){
let D=t[y+k];return D.length>b.length?D:b}),v.value=this.join(w)}else v.value=this.join(r.slice(c,c+v.count));c+=v.count,v.added||(y+=v.count)}}return i}};var Ep=class extends Lr{constructor(){super(...arguments),this.tokenize=IU}equals(e,r,t){return t.ignoreWhitespace?((!t.newlineIsToken||!e.includes(`
`))&&(e=e.trim()),(!t.newlineIsToken||!r.includes(`
`))&&(r=r.trim())):t.ignoreNewlineAtEof&&!t.newlineIsToken&&(e.endsWith(`
`)&&(e=e.slice(0,-1)),r.endsWith(`
`)&&(r=r.slice(0,-1))),super.equals(e,r,t)}},$U=new Ep;function Tp(n,e,r){return $U.diff(n,e,r)}function IU(n,e){e.stripTrailingCr&&(n=n.replace(/\r\n/g,`
`));let r=[],t=n.split(/(\n|\r\n)/);t[t.length-1]||t.pop();for(let i=0;i<t.length;i++){let s=t[i];i%2&&!e.newlineIsToken?r[r.length-1]+=s:r.push(s)}return r}function zp(n,e,r,t,i,s,l){let o;l?typeof l=="function"?o={callback:l}:o=l:o={},typeof o.context>"u"&&(o.context=4);let c=o.context;if(o.newlineIsToken)throw new Error(
"newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(o.callback){let{callback:v}=o;Tp(r,t,Object.assign(Object.assign(
{},o),{callback:w=>{let b=y(w);v(b)}}))}else return y(Tp(r,t,o));function y(v){if(!v)return;v.push({value:"",lines:[]});function w(T){return T.map(function(L){return"\
 "+L})}let b=[],k=0,D=0,P=[],R=1,z=1;for(let T=0;T<v.length;T++){let L=v[T],I=L.lines||VU(L.value);if(L.lines=I,L.added||L.removed){if(!k){let V=v[T-1];k=R,D=z,
V&&(P=c>0?w(V.lines.slice(-c)):[],k-=P.length,D-=P.length)}for(let V of I)P.push((L.added?"+":"-")+V);L.added?z+=I.length:R+=I.length}else{if(k)if(I.length<=c*2&&
T<v.length-2)for(let V of w(I))P.push(V);else{let V=Math.min(I.length,c);for(let Q of w(I.slice(0,V)))P.push(Q);let F={oldStart:k,oldLines:R-k+V,newStart:D,newLines:z-
D+V,lines:P};b.push(F),k=0,D=0,P=[]}R+=I.length,z+=I.length}}for(let T of b)for(let L=0;L<T.lines.length;L++)T.lines[L].endsWith(`
`)?T.lines[L]=T.lines[L].slice(0,-1):(T.lines.splice(L+1,0,"\\ No newline at end of file"),L++);return{oldFileName:n,newFileName:e,oldHeader:i,newHeader:s,hunks:b}}}function VU(n){let e=n.endsWith(`
`),r=n.split(`
`).map(t=>t+`
`);return e?r.pop():r.push(r.pop().slice(0,-1)),r}var r1="<redacted>";function Lp(n){let e=[...MU(n)].sort(([i],[s])=>i-s),r=[],t=0;for(let[i,s]of e)s<=t||(r.push(n.slice(t,Math.max(t,i)),GU(n.slice(Math.max(t,
i),s))),t=s);return[...r,n.slice(t)].join("").split(`
`)}function*MU(n){for(let{index:e,0:r}of n.matchAll(BU))yield[e,e+r.length];for(let e of De(n).documents){let r=M(e.value)?e.value.kind:void 0;for(let t of Cp(e.
value,"",r==="Secret"?FU:qU)){let{start:i,end:s}=e.positionOf(t);yield[i.offset,s.offset]}}}var BU=/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z0-9 ]*PRIVATE KEY-----|$(?![\s\S]))/g,
qU=/\/(?:clientKey|bearerToken|password|token|privateKey)(?:\/value)?$/,FU=/^\/(?:data|stringData)\//,_U=`/${ae("kubectl.kubernetes.io/last-applied-configuratio\
n")}`;function*Cp(n,e,r){if(Array.isArray(n))for(let[t,i]of n.entries()){let s=M(i)&&i.kind==="Secret"?new RegExp(`^${e}/${t}/(?:data|stringData)/`):r;yield*Cp(
i,`${e}/${t}`,s)}else if(M(n))for(let[t,i]of Object.entries(n))yield*Cp(i,`${e}/${ae(t)}`,r);else typeof n=="string"&&(r.test(e)||e.endsWith(_U)||UU(n))&&(yield e)}
function UU(n){return/PRIVATE KEY-----|^[a-z][a-z\d+.-]*:\/\/[^/?#\s]*@/i.test(n)?!0:/UFJJVkFURSBLRV|BSSVZBVEUgS0VZ|QUklWQVRFIEtFW/.test(n.replace(/\s+/g,""))}function GU(n){
let e=/^(["'])[^\n]*\1$/.exec(n)?.[1];return e!==void 0?e+r1+e:n.replace(/^([ \t]*)(\S.*?)(\r?)$/gm,(r,t,i,s,l)=>l===0&&/^[|>][-+\d]*\s*(?:#.*)?$/.test(r)?r:`${t}${r1}${s}`)}function l1(n,e,r){let{hunks:t}=zp(n,n,e,r,"","",{context:3}),[i,s]=[Lp(e),Lp(r)],l=t.flatMap(({oldStart:o,oldLines:c,newStart:y,newLines:v,lines:w})=>{let[b,k]=[
o-1,y-1],D=w.map(P=>{let R=P[0]??" ";if(R==="\\")return P;let z=R==="+"?s[k]:i[b];return R!=="+"&&b++,R!=="-"&&k++,R+(z??"")});return[`@@ -${s1(o,c)} +${s1(y,v)}\
 @@`,...D]});return l.length===0?"":[`--- ${n}`,`+++ ${n}`,...l,""].join(`
`)}var s1=(n,e)=>`${e===0?n-1:n},${e}`;function o1({files:n,refused:e},r){let t=e.flatMap(i=>[`--answer: ${i.message}`,...u1(i)]);return[...n.flatMap(KU),...t,...n.flatMap(ZU),...WU(n),r,""].join(`
`)}function a1({files:n,refused:e}){let r=({migration:t,stuck:i})=>i!==void 0||t.refused.length>0;return e.length>0||n.some(({unreadable:t,planes:i})=>t.length>
0||i.some(r))}function Np(n){let e=n.flatMap(({planes:r})=>r.flatMap(({migration:t})=>[...t.needs]));return[...new Map(e.map(r=>[r.key,r])).values()]}function KU({
path:n,unreadable:e,passedOver:r,planes:t}){let i=(o,c="")=>`${n}:${o.range.start.line}:${o.range.start.column}  ${c}${W(o)}`,s=[...r.map(o=>i(o,"passed over: ")),
...e.map(o=>i(o))],l=t.flatMap(o=>[...o.migration.refused.flatMap(c=>HU(n,o,c)),...o.stuck===void 0?[]:[`${Oa(n,o)}  ${o.stuck}`]]);return[...s,...l]}function HU(n,e,r){
return[`${Oa(n,e)}  ${r.code}  ${r.message}`,...u1(r,i=>`${Oa(n,e,i.path)}  `)]}function u1(n,e=()=>""){return"issues"in n?n.issues.map(r=>`  ${e(r)}${W(r)}`):[]}
function Oa(n,{document:e,pointer:r},t=""){let{line:i,column:s}=e.positionOf(r+t).start;return`${n}:${i}:${s}`}function ZU({path:n,planes:e}){return e.flatMap(r=>{
let{lost:t}=r.migration;return t.length===0?[]:[`${Oa(n,r)}  by hand:`,...t.map(({field:i,instead:s})=>`  ${i}: ${s}`)]})}function WU(n){let e=Np(n);return e.length===
0?[]:["needed, and only you know it:",...[...new Set(e.map(({how:i})=>i))].flatMap(i=>[`  ${i}`,...e.filter(s=>s.how===i).map(YU)])]}var YU=({key:n,code:e})=>` \
   --answer ${QU(`${n}${JU[e]}`)}`,JU={"agent-ca":".value=@ca.crt","secret-key":"=KEY","https-listener":"=true","refused-value":"=VALUE"},QU=n=>`'${n.replaceAll(
"'","'\\''")}'`;function c1({files:n,refused:e},r,t){let i=n.map(({path:s,text:l,after:o,unreadable:c,passedOver:y,planes:v})=>({path:s,changed:l!==o,unreadable:c.map(f1),passedOver:y.
map(f1),planes:v.map(({document:w,pointer:b,migration:k,stuck:D})=>({pointer:b,line:w.positionOf(b).start.line,...k,...D!==void 0&&{stuck:D}}))}));return`${JSON.
stringify({to:r,ok:t,refused:e,files:i},null,2)}
`}function f1({code:n,field:e,message:r,range:t}){return{code:n,field:e,message:r,line:t.start.line,column:t.start.column}}var XU=`openchoreo-planes migrate PATHS... [--to RELEASE] [--write | --output DIR]

Moves every OpenChoreo plane in YAML and JSON files to a later release. Without --write and --output
nothing is written: what would change is printed as a unified diff. Comments and layout stay. All
files are one set: what refers to what still does. A directory means its .yaml, .yml and .json
files, at any depth; - means standard input.

  --to RELEASE        the release to move to (default: v0.16)
  --from RELEASE      the release that the files were written for (default: it is detected)
  --answer KEY=VALUE  what only you know, by the key that is printed where it is needed, or its
                      field alone. VALUE is YAML, or @FILE for a file's text. KEY may go deeper:
                      --answer spec.clusterAgent.clientCA.value=@ca.crt
  --write             rewrite the files in place: all of them, or none where something is in the way
  --output DIR        write the files that hold planes into DIR instead
  --draft             write also while answers are needed, with a TODO comment for each
  --format FORMAT     diff, or json with every change, need and loss (default: diff)
  --help              this text

Exit status: 0 done, 1 answers are needed or a manifest cannot be moved, 2 wrong usage, or a file
that cannot be read or written. With 1 and 2 nothing was written. Secrets in a diff are <redacted>.
`;function d1(n,e){let{values:r,positionals:t}=jt(n,{to:{type:"string"},from:{type:"string"},answer:{type:"string",multiple:!0},write:{type:"boolean"},output:{type:"\
string"},draft:{type:"boolean"},format:{type:"string"},help:{type:"boolean"}});if(r.help)return e.stdout(XU),se.ok;let i=hn(r.to),s=r.from===void 0?void 0:hn(r.
from),l=Ar("--format",r.format??"diff",["diff","json"]),{write:o=!1,output:c,draft:y=!1}=r;if(t.length===0)throw new le("migrate needs files or directories, or \
- for standard input");if(o&&c!==void 0)throw new le("--write and --output exclude each other");if(o&&t.includes("-"))throw new le("--write needs files: standar\
d input has no place to write to");let v=xU(r.answer??[],e),{files:w,faults:b}=di(t,e);for(let T of b)e.stderr(`openchoreo-planes: ${T}
`);if(b.length>0)return se.failure;let k=i1(w,{to:i,answers:v,...s!==void 0&&{from:s}}),D=a1(k),P=Np(k.files).length>0,R=!D&&(!P||y);if(l==="json")e.stdout(c1(k,
i,R));else if(!D&&!o&&c===void 0)for(let{path:T,text:L,after:I}of k.files)e.stdout(l1(T,L,I));let z=`${rG(k.files)} to ${i}`;if(!R)z=`nothing was written: ${D?"\
the above stands in the way":"answer what is needed, or use --draft"}`;else if(o||c!==void 0){let T;try{T=c===void 0?nG(k.files,e):iG(k.files,c,e),ha(T)}catch(L){
if(L instanceof le)throw L;return e.stderr(`openchoreo-planes: nothing was written: ${yn(L)}
`),se.failure}z+=`; ${T.length} ${T.length===1?"file":"files"} written`}return l==="diff"&&e.stderr(o1(k,z)),R?se.ok:se.findings}function xU(n,e){let r=n.map(t=>{
let i=t.indexOf("=");if(i<1)throw new le("--answer needs KEY=VALUE, such as spec.clusterAgent.clientCA.value=@ca.crt");let[s,l]=[t.slice(0,i),t.slice(i+1)];return[
s,l.startsWith("@")?eG(l.slice(1),s,e):tG(l,s)]});return Object.fromEntries(r)}function eG(n,e,r){try{return(0,Nr.readFileSync)((0,nt.resolve)(r.cwd,n),"utf8")}catch(t){
throw new le(`--answer ${e}: ${n}: ${yn(t)}`)}}function tG(n,e){let[r,...t]=De(n).documents;if(r&&t.length===0&&r.issues.length===0)return r.value;throw new le(
`--answer ${e}: its value is no YAML; give a text in quotes, or @FILE for the text of a file`)}function nG(n,e){return n.filter(({text:t,after:i})=>t!==i).map(({
path:t,after:i})=>({path:(0,nt.resolve)(e.cwd,t),text:i}))}function iG(n,e,r){let t=new Map;for(let{path:i,after:s}of n.filter(({planes:l})=>l.length>0)){let l=i===
Or?"stdin.yaml":(0,nt.relative)(r.cwd,(0,nt.resolve)(r.cwd,i));if(l.startsWith("..")||(0,nt.isAbsolute)(l))throw new le(`--output needs files below this folder,\
 to give them the same place there; ${i} is not`);let o=(0,nt.resolve)(r.cwd,e,l);if((0,Nr.existsSync)(o)&&(0,Nr.readFileSync)(o,"utf8")!==s)throw new le(`${(0,nt.relative)(
r.cwd,o)} is there already and says something else; name another folder`);t.set(o,s)}return[...t].map(([i,s])=>({path:i,text:s}))}function rG(n){let e=n.flatMap(
({planes:t})=>t),r=e.filter(({migration:t})=>t.lines.length>1).length;return e.length===0?`${n.length} ${n.length===1?"file":"files"}, no plane found: nothing t\
o move`:`${r} of ${e.length} ${e.length===1?"plane":"planes"} moved`}var jp="0.1.0";var lG=`openchoreo-planes: knows what a valid OpenChoreo plane manifest is

  openchoreo-planes lint PATHS...    judge the planes in files
  openchoreo-planes default FILE     print a plane with its defaults written out
  openchoreo-planes migrate PATHS... move planes to a later release
  openchoreo-planes explain CODE     what a code of lint means, and what is right
  openchoreo-planes COMMAND --help   how to use a command
  openchoreo-planes --version        the version of this program
`,Aa={lint:ok,default:bP,migrate:d1,explain:MP};function p1(n,e){let[r,...t]=n;try{if(r===void 0||r==="--help"||r==="-h"||r==="help")return e.stdout(lG),r===void 0?
se.failure:se.ok;if(r==="--version"||r==="-v")return e.stdout(`${jp}
`),se.ok;let i=Object.hasOwn(Aa,r)?Aa[r]:void 0;if(i)return i(t,e);let s=Ae(r,Object.keys(Aa));throw new le(`there is no command ${r}${s===void 0?"":`; did you \
mean ${s}?`}`)}catch(i){if(!(i instanceof le))throw i;return e.stderr(`openchoreo-planes: ${i.message}
Run openchoreo-planes ${Object.hasOwn(Aa,r??"")?`${r} `:""}--help to see how it is used.
`),se.failure}}function $p(n,e){let r=Buffer.from(e);for(;r.length>0;)try{r=r.subarray((0,Ra.writeSync)(n,r))}catch(t){let i=t instanceof Error&&"code"in t?t.code:void 0;if(i===
"EPIPE"&&process.exit(process.exitCode),i!=="EAGAIN")throw t}}try{process.exitCode=p1(process.argv.slice(2),{stdout:n=>$p(1,n),stderr:n=>$p(2,n),stdin:()=>(0,Ra.readFileSync)(
0,"utf8"),cwd:process.cwd()})}catch(n){$p(2,`openchoreo-planes: a fault of this program, please report it: ${n instanceof Error?n.stack:String(n)}
`),process.exitCode=se.failure}

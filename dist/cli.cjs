#!/usr/bin/env node
"use strict";var d1=Object.create;var Ra=Object.defineProperty;var p1=Object.getOwnPropertyDescriptor;var m1=Object.getOwnPropertyNames;var g1=Object.getPrototypeOf,y1=Object.prototype.hasOwnProperty;var q=(n,e)=>()=>(e||n((e={exports:{}}).exports,e),e.exports),Le=(n,e)=>{for(var r in e)Ra(n,r,{get:e[r],enumerable:!0})},h1=(n,e,r,t)=>{if(e&&typeof e=="object"||
typeof e=="function")for(let i of m1(e))!y1.call(n,i)&&i!==r&&Ra(n,i,{get:()=>e[i],enumerable:!(t=p1(e,i))||t.enumerable});return n};var Ie=(n,e,r)=>(r=n!=null?d1(g1(n)):{},h1(e||!n||!n.__esModule?Ra(r,"default",{value:n,enumerable:!0}):r,n));var J=q(Re=>{"use strict";var Ea=Symbol.for("yaml.alias"),Ip=Symbol.for("yaml.document"),jr=Symbol.for("yaml.map"),Vp=Symbol.for("yaml.pair"),Ta=Symbol.for("yam\
l.scalar"),$r=Symbol.for("yaml.seq"),it=Symbol.for("yaml.node.type"),w1=n=>!!n&&typeof n=="object"&&n[it]===Ea,P1=n=>!!n&&typeof n=="object"&&n[it]===Ip,k1=n=>!!n&&
typeof n=="object"&&n[it]===jr,O1=n=>!!n&&typeof n=="object"&&n[it]===Vp,Bp=n=>!!n&&typeof n=="object"&&n[it]===Ta,A1=n=>!!n&&typeof n=="object"&&n[it]===$r;function qp(n){
if(n&&typeof n=="object")switch(n[it]){case jr:case $r:return!0}return!1}function R1(n){if(n&&typeof n=="object")switch(n[it]){case Ea:case jr:case Ta:case $r:return!0}
return!1}var S1=n=>(Bp(n)||qp(n))&&!!n.anchor;Re.ALIAS=Ea;Re.DOC=Ip;Re.MAP=jr;Re.NODE_TYPE=it;Re.PAIR=Vp;Re.SCALAR=Ta;Re.SEQ=$r;Re.hasAnchor=S1;Re.isAlias=w1;Re.
isCollection=qp;Re.isDocument=P1;Re.isMap=k1;Re.isNode=R1;Re.isPair=O1;Re.isScalar=Bp;Re.isSeq=A1});var bi=q(za=>{"use strict";var Pe=J(),Ne=Symbol("break visit"),Mp=Symbol("skip children"),We=Symbol("remove node");function Ir(n,e){let r=Fp(e);Pe.isDocument(n)?
An(null,n.contents,r,Object.freeze([n]))===We&&(n.contents=null):An(null,n,r,Object.freeze([]))}Ir.BREAK=Ne;Ir.SKIP=Mp;Ir.REMOVE=We;function An(n,e,r,t){let i=_p(
n,e,r,t);if(Pe.isNode(i)||Pe.isPair(i))return Up(n,t,i),An(n,i,r,t);if(typeof i!="symbol"){if(Pe.isCollection(e)){t=Object.freeze(t.concat(e));for(let s=0;s<e.items.
length;++s){let l=An(s,e.items[s],r,t);if(typeof l=="number")s=l-1;else{if(l===Ne)return Ne;l===We&&(e.items.splice(s,1),s-=1)}}}else if(Pe.isPair(e)){t=Object.
freeze(t.concat(e));let s=An("key",e.key,r,t);if(s===Ne)return Ne;s===We&&(e.key=null);let l=An("value",e.value,r,t);if(l===Ne)return Ne;l===We&&(e.value=null)}}
return i}async function Vr(n,e){let r=Fp(e);Pe.isDocument(n)?await Rn(null,n.contents,r,Object.freeze([n]))===We&&(n.contents=null):await Rn(null,n,r,Object.freeze(
[]))}Vr.BREAK=Ne;Vr.SKIP=Mp;Vr.REMOVE=We;async function Rn(n,e,r,t){let i=await _p(n,e,r,t);if(Pe.isNode(i)||Pe.isPair(i))return Up(n,t,i),Rn(n,i,r,t);if(typeof i!=
"symbol"){if(Pe.isCollection(e)){t=Object.freeze(t.concat(e));for(let s=0;s<e.items.length;++s){let l=await Rn(s,e.items[s],r,t);if(typeof l=="number")s=l-1;else{
if(l===Ne)return Ne;l===We&&(e.items.splice(s,1),s-=1)}}}else if(Pe.isPair(e)){t=Object.freeze(t.concat(e));let s=await Rn("key",e.key,r,t);if(s===Ne)return Ne;
s===We&&(e.key=null);let l=await Rn("value",e.value,r,t);if(l===Ne)return Ne;l===We&&(e.value=null)}}return i}function Fp(n){return typeof n=="object"&&(n.Collection||
n.Node||n.Value)?Object.assign({Alias:n.Node,Map:n.Node,Scalar:n.Node,Seq:n.Node},n.Value&&{Map:n.Value,Scalar:n.Value,Seq:n.Value},n.Collection&&{Map:n.Collection,
Seq:n.Collection},n):n}function _p(n,e,r,t){if(typeof r=="function")return r(n,e,t);if(Pe.isMap(e))return r.Map?.(n,e,t);if(Pe.isSeq(e))return r.Seq?.(n,e,t);if(Pe.
isPair(e))return r.Pair?.(n,e,t);if(Pe.isScalar(e))return r.Scalar?.(n,e,t);if(Pe.isAlias(e))return r.Alias?.(n,e,t)}function Up(n,e,r){let t=e[e.length-1];if(Pe.
isCollection(t))t.items[n]=r;else if(Pe.isPair(t))n==="key"?t.key=r:t.value=r;else if(Pe.isDocument(t))t.contents=r;else{let i=Pe.isAlias(t)?"alias":"scalar";throw new Error(
`Cannot replace node with ${i} parent`)}}za.visit=Ir;za.visitAsync=Vr});var Ca=q(Kp=>{"use strict";var Gp=J(),D1=bi(),E1={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},T1=n=>n.replace(/[!,[\]{}]/g,e=>E1[e]),wi=class n{constructor(e,r){
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
for(let[r,t]of Object.entries(this.tags))if(e.startsWith(t))return r+T1(e.substring(t.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let r=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],t=Object.entries(this.tags),i;if(e&&t.length>0&&Gp.isNode(e.contents)){let s={};D1.visit(e.contents,(l,o)=>{Gp.isNode(o)&&
o.tag&&(s[o.tag]=!0)}),i=Object.keys(s)}else i=[];for(let[s,l]of t)s==="!!"&&l==="tag:yaml.org,2002:"||(!e||i.some(o=>o.startsWith(l)))&&r.push(`%TAG ${s} ${l}`);
return r.join(`
`)}};wi.defaultYaml={explicit:!1,version:"1.2"};wi.defaultTags={"!!":"tag:yaml.org,2002:"};Kp.Directives=wi});var Br=q(Pi=>{"use strict";var Hp=J(),z1=bi();function C1(n){if(/[\x00-\x19\s,[\]{}]/.test(n)){let r=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(n)}`;throw new Error(r)}return!0}function Zp(n){let e=new Set;return z1.visit(n,{Value(r,t){t.anchor&&e.add(t.anchor)}}),e}function Wp(n,e){for(let r=1;;++r){
let t=`${n}${r}`;if(!e.has(t))return t}}function L1(n,e){let r=[],t=new Map,i=null;return{onAnchor:s=>{r.push(s),i??(i=Zp(n));let l=Wp(e,i);return i.add(l),l},setAnchors:()=>{
for(let s of r){let l=t.get(s);if(typeof l=="object"&&l.anchor&&(Hp.isScalar(l.node)||Hp.isCollection(l.node)))l.node.anchor=l.anchor;else{let o=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw o.source=s,o}}},sourceObjects:t}}Pi.anchorIsValid=C1;Pi.anchorNames=Zp;Pi.createNodeAnchors=L1;Pi.
findNewAnchor=Wp});var La=q(Yp=>{"use strict";function ki(n,e,r,t){if(t&&typeof t=="object")if(Array.isArray(t))for(let i=0,s=t.length;i<s;++i){let l=t[i],o=ki(n,t,String(i),l);o===
void 0?delete t[i]:o!==l&&(t[i]=o)}else if(t instanceof Map)for(let i of Array.from(t.keys())){let s=t.get(i),l=ki(n,t,i,s);l===void 0?t.delete(i):l!==s&&t.set(
i,l)}else if(t instanceof Set)for(let i of Array.from(t)){let s=ki(n,t,i,i);s===void 0?t.delete(i):s!==i&&(t.delete(i),t.add(s))}else for(let[i,s]of Object.entries(
t)){let l=ki(n,t,i,s);l===void 0?delete t[i]:l!==s&&(t[i]=l)}return n.call(e,r,t)}Yp.applyReviver=ki});var yt=q(Qp=>{"use strict";var N1=J();function Jp(n,e,r){if(Array.isArray(n))return n.map((t,i)=>Jp(t,String(i),r));if(n&&typeof n.toJSON=="function"){if(!r||!N1.
hasAnchor(n))return n.toJSON(e,r);let t={aliasCount:0,count:1,res:void 0};r.anchors.set(n,t),r.onCreate=s=>{t.res=s,delete r.onCreate};let i=n.toJSON(e,r);return r.
onCreate&&r.onCreate(i),i}return typeof n=="bigint"&&!r?.keep?Number(n):n}Qp.toJS=Jp});var qr=q(xp=>{"use strict";var j1=La(),Xp=J(),$1=yt(),Na=class{constructor(e){Object.defineProperty(this,Xp.NODE_TYPE,{value:e})}clone(){let e=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:r,maxAliasCount:t,onAnchor:i,reviver:s}={}){
if(!Xp.isDocument(e))throw new TypeError("A document argument is required");let l={anchors:new Map,doc:e,keep:!0,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof t==
"number"?t:100},o=$1.toJS(this,"",l);if(typeof i=="function")for(let{count:c,res:y}of l.anchors.values())i(y,c);return typeof s=="function"?j1.applyReviver(s,{"":o},
"",o):o}};xp.NodeBase=Na});var Oi=q(em=>{"use strict";var I1=Br(),V1=bi(),Sn=J(),B1=qr(),q1=yt(),ja=class extends B1.NodeBase{constructor(e){super(Sn.ALIAS),this.source=e,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,r){if(r?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let t;r?.aliasResolveCache?t=r.aliasResolveCache:(t=[],V1.visit(e,{Node:(s,l)=>{(Sn.isAlias(l)||Sn.hasAnchor(l))&&t.push(l)}}),r&&(r.aliasResolveCache=t));let i;
for(let s of t){if(s===this)break;s.anchor===this.source&&(i=s)}if(i&&r){let{anchors:s,doc:l,maxAliasCount:o}=r,c=s.get(i);if(c||(q1.toJS(i,null,r),c=s.get(i)),
c?.res===void 0){let y="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(y)}if(o>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
Mr(l,i,s)),c.count*c.aliasCount>o)){let y="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(y)}}return i}toJSON(e,r){if(!r)
return{source:this.source};let t=this.resolve(r.doc,r);if(!t){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
i)}return r.anchors.get(t).res}toString(e,r,t){let i=`*${this.source}`;if(e){if(I1.anchorIsValid(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){
let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(e.implicitKey)return`${i} `}return i}};function Mr(n,e,r){
if(Sn.isAlias(e)){let t=e.resolve(n),i=r&&t&&r.get(t);return i?i.count*i.aliasCount:0}else if(Sn.isCollection(e)){let t=0;for(let i of e.items){let s=Mr(n,i,r);
s>t&&(t=s)}return t}else if(Sn.isPair(e)){let t=Mr(n,e.key,r),i=Mr(n,e.value,r);return Math.max(t,i)}return 1}em.Alias=ja});var ge=q($a=>{"use strict";var M1=J(),F1=qr(),_1=yt(),U1=n=>!n||typeof n!="function"&&typeof n!="object",ht=class extends F1.NodeBase{constructor(e){super(M1.SCALAR),
this.value=e}toJSON(e,r){return r?.keep?this.value:_1.toJS(this.value,e,r)}toString(){return String(this.value)}};ht.BLOCK_FOLDED="BLOCK_FOLDED";ht.BLOCK_LITERAL=
"BLOCK_LITERAL";ht.PLAIN="PLAIN";ht.QUOTE_DOUBLE="QUOTE_DOUBLE";ht.QUOTE_SINGLE="QUOTE_SINGLE";$a.Scalar=ht;$a.isScalarValue=U1});var Ai=q(nm=>{"use strict";var G1=Oi(),Vt=J(),tm=ge(),K1="tag:yaml.org,2002:";function H1(n,e,r){if(e){let t=r.filter(s=>s.tag===e),i=t.find(s=>!s.format)??t[0];
if(!i)throw new Error(`Tag ${e} not found`);return i}return r.find(t=>t.identify?.(n)&&!t.format)}function Z1(n,e,r){if(Vt.isDocument(n)&&(n=n.contents),Vt.isNode(
n))return n;if(Vt.isPair(n)){let w=r.schema[Vt.MAP].createNode?.(r.schema,null,r);return w.items.push(n),w}(n instanceof String||n instanceof Number||n instanceof
Boolean||typeof BigInt<"u"&&n instanceof BigInt)&&(n=n.valueOf());let{aliasDuplicateObjects:t,onAnchor:i,onTagObj:s,schema:l,sourceObjects:o}=r,c;if(t&&n&&typeof n==
"object"){if(c=o.get(n),c)return c.anchor??(c.anchor=i(n)),new G1.Alias(c.anchor);c={anchor:null,node:null},o.set(n,c)}e?.startsWith("!!")&&(e=K1+e.slice(2));let y=H1(
n,e,l.tags);if(!y){if(n&&typeof n.toJSON=="function"&&(n=n.toJSON()),!n||typeof n!="object"){let w=new tm.Scalar(n);return c&&(c.node=w),w}y=n instanceof Map?l[Vt.
MAP]:Symbol.iterator in Object(n)?l[Vt.SEQ]:l[Vt.MAP]}s&&(s(y),delete r.onTagObj);let v=y?.createNode?y.createNode(r.schema,n,r):typeof y?.nodeClass?.from=="fun\
ction"?y.nodeClass.from(r.schema,n,r):new tm.Scalar(n);return e?v.tag=e:y.default||(v.tag=y.tag),c&&(c.node=v),v}nm.createNode=Z1});var _r=q(Fr=>{"use strict";var W1=Ai(),Ye=J(),Y1=qr();function Ia(n,e,r){let t=r;for(let i=e.length-1;i>=0;--i){let s=e[i];if(typeof s=="number"&&Number.isInteger(
s)&&s>=0){let l=[];l[s]=t,t=l}else t=new Map([[s,t]])}return W1.createNode(t,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:n,sourceObjects:new Map})}var im=n=>n==null||typeof n=="object"&&!!n[Symbol.iterator]().next().done,Va=class extends Y1.
NodeBase{constructor(e,r){super(e),Object.defineProperty(this,"schema",{value:r,configurable:!0,enumerable:!1,writable:!0})}clone(e){let r=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(r.schema=e),r.items=r.items.map(t=>Ye.isNode(t)||Ye.isPair(t)?t.clone(e):t),this.range&&
(r.range=this.range.slice()),r}addIn(e,r){if(im(e))this.add(r);else{let[t,...i]=e,s=this.get(t,!0);if(Ye.isCollection(s))s.addIn(i,r);else if(s===void 0&&this.schema)
this.set(t,Ia(this.schema,i,r));else throw new Error(`Expected YAML collection at ${t}. Remaining path: ${i}`)}}deleteIn(e){let[r,...t]=e;if(t.length===0)return this.
delete(r);let i=this.get(r,!0);if(Ye.isCollection(i))return i.deleteIn(t);throw new Error(`Expected YAML collection at ${r}. Remaining path: ${t}`)}getIn(e,r){let[
t,...i]=e,s=this.get(t,!0);return i.length===0?!r&&Ye.isScalar(s)?s.value:s:Ye.isCollection(s)?s.getIn(i,r):void 0}hasAllNullValues(e){return this.items.every(r=>{
if(!Ye.isPair(r))return!1;let t=r.value;return t==null||e&&Ye.isScalar(t)&&t.value==null&&!t.commentBefore&&!t.comment&&!t.tag})}hasIn(e){let[r,...t]=e;if(t.length===
0)return this.has(r);let i=this.get(r,!0);return Ye.isCollection(i)?i.hasIn(t):!1}setIn(e,r){let[t,...i]=e;if(i.length===0)this.set(t,r);else{let s=this.get(t,!0);
if(Ye.isCollection(s))s.setIn(i,r);else if(s===void 0&&this.schema)this.set(t,Ia(this.schema,i,r));else throw new Error(`Expected YAML collection at ${t}. Remai\
ning path: ${i}`)}}};Fr.Collection=Va;Fr.collectionFromPath=Ia;Fr.isEmptyPath=im});var Ri=q(Ur=>{"use strict";var J1=n=>n.replace(/^(?!$)(?: $)?/gm,"#");function Ba(n,e){return/^\n+$/.test(n)?n.substring(1):e?n.replace(/^(?! *$)/gm,e):n}var Q1=(n,e,r)=>n.
endsWith(`
`)?Ba(r,e):r.includes(`
`)?`
`+Ba(r,e):(n.endsWith(" ")?"":" ")+r;Ur.indentComment=Ba;Ur.lineComment=Q1;Ur.stringifyComment=J1});var sm=q(Si=>{"use strict";var X1="flow",qa="block",Gr="quoted";function x1(n,e,r="flow",{indentAtStart:t,lineWidth:i=80,minContentWidth:s=20,onFold:l,onOverflow:o}={}){
if(!i||i<0)return n;i<s&&(s=0);let c=Math.max(1+s,1+i-e.length);if(n.length<=c)return n;let y=[],v={},w=i-e.length;typeof t=="number"&&(t>i-Math.max(2,s)?y.push(
0):w=i-t);let b,k,D=!1,P=-1,S=-1,z=-1;r===qa&&(P=rm(n,P,e.length),P!==-1&&(w=P+c));for(let L;L=n[P+=1];){if(r===Gr&&L==="\\"){switch(S=P,n[P+1]){case"x":P+=3;break;case"\
u":P+=5;break;case"U":P+=9;break;default:P+=1}z=P}if(L===`
`)r===qa&&(P=rm(n,P,e.length)),w=P+e.length+c,b=void 0;else{if(L===" "&&k&&k!==" "&&k!==`
`&&k!=="	"){let I=n[P+1];I&&I!==" "&&I!==`
`&&I!=="	"&&(b=P)}if(P>=w)if(b)y.push(b),w=b+c,b=void 0;else if(r===Gr){for(;k===" "||k==="	";)k=L,L=n[P+=1],D=!0;let I=P>z+1?P-2:S-1;if(v[I])return n;y.push(I),
v[I]=!0,w=I+c,b=void 0}else D=!0}k=L}if(D&&o&&o(),y.length===0)return n;l&&l();let T=n.slice(0,y[0]);for(let L=0;L<y.length;++L){let I=y[L],V=y[L+1]||n.length;I===
0?T=`
${e}${n.slice(0,V)}`:(r===Gr&&v[I]&&(T+=`${n[I]}\\`),T+=`
${e}${n.slice(I+1,V)}`)}return T}function rm(n,e,r){let t=e,i=e+1,s=n[i];for(;s===" "||s==="	";)if(e<i+r)s=n[++e];else{do s=n[++e];while(s&&s!==`
`);t=e,i=e+1,s=n[i]}return t}Si.FOLD_BLOCK=qa;Si.FOLD_FLOW=X1;Si.FOLD_QUOTED=Gr;Si.foldFlowLines=x1});var Ei=q(lm=>{"use strict";var Ke=ge(),vt=sm(),Hr=(n,e)=>({indentAtStart:e?n.indent.length:n.indentAtStart,lineWidth:n.options.lineWidth,minContentWidth:n.options.
minContentWidth}),Zr=n=>/^(%|---|\.\.\.)/m.test(n);function eO(n,e,r){if(!e||e<0)return!1;let t=e-r,i=n.length;if(i<=t)return!1;for(let s=0,l=0;s<i;++s)if(n[s]===
`
`){if(s-l>t)return!0;if(l=s+1,i-l<=t)return!1}return!0}function Di(n,e){let r=JSON.stringify(n);if(e.options.doubleQuotedAsJSON)return r;let{implicitKey:t}=e,i=e.
options.doubleQuotedMinMultiLineLength,s=e.indent||(Zr(n)?"  ":""),l="",o=0;for(let c=0,y=r[c];y;y=r[++c])if(y===" "&&r[c+1]==="\\"&&r[c+2]==="n"&&(l+=r.slice(o,
c)+"\\ ",c+=1,o=c,y="\\"),y==="\\")switch(r[c+1]){case"u":{l+=r.slice(o,c);let v=r.substr(c+2,4);switch(v){case"0000":l+="\\0";break;case"0007":l+="\\a";break;case"\
000b":l+="\\v";break;case"001b":l+="\\e";break;case"0085":l+="\\N";break;case"00a0":l+="\\_";break;case"2028":l+="\\L";break;case"2029":l+="\\P";break;default:v.
substr(0,2)==="00"?l+="\\x"+v.substr(2):l+=r.substr(c,6)}c+=5,o=c+1}break;case"n":if(t||r[c+2]==='"'||r.length<i)c+=1;else{for(l+=r.slice(o,c)+`

`;r[c+2]==="\\"&&r[c+3]==="n"&&r[c+4]!=='"';)l+=`
`,c+=2;l+=s,r[c+2]===" "&&(l+="\\"),c+=1,o=c+1}break;default:c+=1}return l=o?l+r.slice(o):r,t?l:vt.foldFlowLines(l,s,vt.FOLD_QUOTED,Hr(e,!1))}function Ma(n,e){if(e.
options.singleQuote===!1||e.implicitKey&&n.includes(`
`)||/[ \t]\n|\n[ \t]/.test(n))return Di(n,e);let r=e.indent||(Zr(n)?"  ":""),t="'"+n.replace(/'/g,"''").replace(/\n+/g,`$&
${r}`)+"'";return e.implicitKey?t:vt.foldFlowLines(t,r,vt.FOLD_FLOW,Hr(e,!1))}function Dn(n,e){let{singleQuote:r}=e.options,t;if(r===!1)t=Di;else{let i=n.includes(
'"'),s=n.includes("'");i&&!s?t=Ma:s&&!i?t=Di:t=r?Ma:Di}return t(n,e)}var Fa;try{Fa=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Fa=/\n+(?!\n|$)/g}function Kr({comment:n,type:e,value:r},t,i,s){let{blockQuote:l,commentString:o,lineWidth:c}=t.options;if(!l||/\n[\t ]+$/.test(
r))return Dn(r,t);let y=t.indent||(t.forceBlockIndent||Zr(r)?"  ":""),v=l==="literal"?!0:l==="folded"||e===Ke.Scalar.BLOCK_FOLDED?!1:e===Ke.Scalar.BLOCK_LITERAL?
!0:!eO(r,c,y.length);if(!r)return v?`|
`:`>
`;let w,b;for(b=r.length;b>0;--b){let V=r[b-1];if(V!==`
`&&V!=="	"&&V!==" ")break}let k=r.substring(b),D=k.indexOf(`
`);D===-1?w="-":r===k||D!==k.length-1?(w="+",s&&s()):w="",k&&(r=r.slice(0,-k.length),k[k.length-1]===`
`&&(k=k.slice(0,-1)),k=k.replace(Fa,`$&${y}`));let P=!1,S,z=-1;for(S=0;S<r.length;++S){let V=r[S];if(V===" ")P=!0;else if(V===`
`)z=S;else break}let T=r.substring(0,z<S?z+1:S);T&&(r=r.substring(T.length),T=T.replace(/\n+/g,`$&${y}`));let I=(P?y?"2":"1":"")+w;if(n&&(I+=" "+o(n.replace(/ ?[\r\n]+/g,
" ")),i&&i()),!v){let V=r.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${y}`),F=!1,Q=Hr(t,!0);l!=="folded"&&e!==Ke.Scalar.BLOCK_FOLDED&&(Q.onOverflow=
()=>{F=!0});let M=vt.foldFlowLines(`${T}${V}${k}`,y,vt.FOLD_BLOCK,Q);if(!F)return`>${I}
${y}${M}`}return r=r.replace(/\n+/g,`$&${y}`),`|${I}
${y}${T}${r}${k}`}function tO(n,e,r,t){let{type:i,value:s}=n,{actualString:l,implicitKey:o,indent:c,indentStep:y,inFlow:v}=e;if(o&&s.includes(`
`)||v&&/[[\]{},]/.test(s))return Dn(s,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return o||v||!s.includes(
`
`)?Dn(s,e):Kr(n,e,r,t);if(!o&&!v&&i!==Ke.Scalar.PLAIN&&s.includes(`
`))return Kr(n,e,r,t);if(Zr(s)){if(c==="")return e.forceBlockIndent=!0,Kr(n,e,r,t);if(o&&c===y)return Dn(s,e)}let w=s.replace(/\n+/g,`$&
${c}`);if(l){let b=P=>P.default&&P.tag!=="tag:yaml.org,2002:str"&&P.test?.test(w),{compat:k,tags:D}=e.doc.schema;if(D.some(b)||k?.some(b))return Dn(s,e)}return o?
w:vt.foldFlowLines(w,c,vt.FOLD_FLOW,Hr(e,!1))}function nO(n,e,r,t){let{implicitKey:i,inFlow:s}=e,l=typeof n.value=="string"?n:Object.assign({},n,{value:String(n.
value)}),{type:o}=n;o!==Ke.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(l.value)&&(o=Ke.Scalar.QUOTE_DOUBLE);let c=v=>{switch(v){case Ke.
Scalar.BLOCK_FOLDED:case Ke.Scalar.BLOCK_LITERAL:return i||s?Dn(l.value,e):Kr(l,e,r,t);case Ke.Scalar.QUOTE_DOUBLE:return Di(l.value,e);case Ke.Scalar.QUOTE_SINGLE:
return Ma(l.value,e);case Ke.Scalar.PLAIN:return tO(l,e,r,t);default:return null}},y=c(o);if(y===null){let{defaultKeyType:v,defaultStringType:w}=e.options,b=i&&
v||w;if(y=c(b),y===null)throw new Error(`Unsupported default string type ${b}`)}return y}lm.stringifyString=nO});var Ti=q(_a=>{"use strict";var iO=Br(),bt=J(),rO=Ri(),sO=Ei();function lO(n,e){let r=Object.assign({blockQuote:!0,commentString:rO.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},n.schema.toStringOptions,e),t;switch(r.collectionStyle){case"\
block":t=!1;break;case"flow":t=!0;break;default:t=null}return{anchors:new Set,doc:n,flowCollectionPadding:r.flowCollectionPadding?" ":"",indent:"",indentStep:typeof r.
indent=="number"?" ".repeat(r.indent):"  ",inFlow:t,options:r}}function oO(n,e){if(e.tag){let i=n.filter(s=>s.tag===e.tag);if(i.length>0)return i.find(s=>s.format===
e.format)??i[0]}let r,t;if(bt.isScalar(e)){t=e.value;let i=n.filter(s=>s.identify?.(t));if(i.length>1){let s=i.filter(l=>l.test);s.length>0&&(i=s)}r=i.find(s=>s.
format===e.format)??i.find(s=>!s.format)}else t=e,r=n.find(i=>i.nodeClass&&t instanceof i.nodeClass);if(!r){let i=t?.constructor?.name??(t===null?"null":typeof t);
throw new Error(`Tag not resolved for ${i} value`)}return r}function aO(n,e,{anchors:r,doc:t}){if(!t.directives)return"";let i=[],s=(bt.isScalar(n)||bt.isCollection(
n))&&n.anchor;s&&iO.anchorIsValid(s)&&(r.add(s),i.push(`&${s}`));let l=n.tag??(e.default?null:e.tag);return l&&i.push(t.directives.tagString(l)),i.join(" ")}function uO(n,e,r,t){
if(bt.isPair(n))return n.toString(e,r,t);if(bt.isAlias(n)){if(e.doc.directives)return n.toString(e);if(e.resolvedAliases?.has(n))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.add(n):e.resolvedAliases=new Set([n]),n=n.resolve(e.doc)}let i,s=bt.isNode(n)?
n:e.doc.createNode(n,{onTagObj:c=>i=c});i??(i=oO(e.doc.schema.tags,s));let l=aO(s,i,e);l.length>0&&(e.indentAtStart=(e.indentAtStart??0)+l.length+1);let o=typeof i.
stringify=="function"?i.stringify(s,e,r,t):bt.isScalar(s)?sO.stringifyString(s,e,r,t):s.toString(e,r,t);return l?bt.isScalar(s)||o[0]==="{"||o[0]==="["?`${l} ${o}`:
`${l}
${e.indent}${o}`:o}_a.createStringifyContext=lO;_a.stringify=uO});var fm=q(um=>{"use strict";var rt=J(),om=ge(),am=Ti(),zi=Ri();function fO({key:n,value:e},r,t,i){let{allNullValues:s,doc:l,indent:o,indentStep:c,options:{commentString:y,
indentSeq:v,simpleKeys:w}}=r,b=rt.isNode(n)&&n.comment||null;if(w){if(b)throw new Error("With simple keys, key nodes cannot have comments");if(rt.isCollection(n)||
!rt.isNode(n)&&typeof n=="object"){let Q="With simple keys, collection cannot be used as a key value";throw new Error(Q)}}let k=!w&&(!n||b&&e==null&&!r.inFlow||
rt.isCollection(n)||(rt.isScalar(n)?n.type===om.Scalar.BLOCK_FOLDED||n.type===om.Scalar.BLOCK_LITERAL:typeof n=="object"));r=Object.assign({},r,{allNullValues:!1,
implicitKey:!k&&(w||!s),indent:o+c});let D=!1,P=!1,S=am.stringify(n,r,()=>D=!0,()=>P=!0);if(!k&&!r.inFlow&&S.length>1024){if(w)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");k=!0}if(r.inFlow){if(s||e==null)return D&&t&&t(),S===""?"?":k?`? ${S}`:S}else if(s&&!w||e==null&&
k)return S=`? ${S}`,b&&!D?S+=zi.lineComment(S,r.indent,y(b)):P&&i&&i(),S;D&&(b=null),k?(b&&(S+=zi.lineComment(S,r.indent,y(b))),S=`? ${S}
${o}:`):(S=`${S}:`,b&&(S+=zi.lineComment(S,r.indent,y(b))));let z,T,L;rt.isNode(e)?(z=!!e.spaceBefore,T=e.commentBefore,L=e.comment):(z=!1,T=null,L=null,e&&typeof e==
"object"&&(e=l.createNode(e))),r.implicitKey=!1,!k&&!b&&rt.isScalar(e)&&(r.indentAtStart=S.length+1),P=!1,!v&&c.length>=2&&!r.inFlow&&!k&&rt.isSeq(e)&&!e.flow&&
!e.tag&&!e.anchor&&(r.indent=r.indent.substring(2));let I=!1,V=am.stringify(e,r,()=>I=!0,()=>P=!0),F=" ";if(b||z||T){if(F=z?`
`:"",T){let Q=y(T);F+=`
${zi.indentComment(Q,r.indent)}`}V===""&&!r.inFlow?F===`
`&&L&&(F=`

`):F+=`
${r.indent}`}else if(!k&&rt.isCollection(e)){let Q=V[0],M=V.indexOf(`
`),be=M!==-1,gt=r.inFlow??e.flow??e.items.length===0;if(be||!gt){let kn=!1;if(be&&(Q==="&"||Q==="!")){let we=V.indexOf(" ");Q==="&"&&we!==-1&&we<M&&V[we+1]==="!"&&
(we=V.indexOf(" ",we+1)),(we===-1||M<we)&&(kn=!0)}kn||(F=`
${r.indent}`)}}else(V===""||V[0]===`
`)&&(F="");return S+=F+V,r.inFlow?I&&t&&t():L&&!I?S+=zi.lineComment(S,r.indent,y(L)):P&&i&&i(),S}um.stringifyPair=fO});var Ga=q(Ua=>{"use strict";var cm=require("process");function cO(n,...e){n==="debug"&&console.log(...e)}function dO(n,e){(n==="debug"||n==="warn")&&(typeof cm.emitWarning==
"function"?cm.emitWarning(e):console.warn(e))}Ua.debug=cO;Ua.warn=dO});var Xr=q(Qr=>{"use strict";var Jr=J(),dm=ge(),Wr="<<",Yr={identify:n=>n===Wr||typeof n=="symbol"&&n.description===Wr,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new dm.Scalar(Symbol(Wr)),{addToJSMap:pm}),stringify:()=>Wr},pO=(n,e)=>(Yr.identify(e)||Jr.isScalar(e)&&(!e.type||e.type===
dm.Scalar.PLAIN)&&Yr.identify(e.value))&&n?.doc.schema.tags.some(r=>r.tag===Yr.tag&&r.default);function pm(n,e,r){let t=mm(n,r);if(Jr.isSeq(t))for(let i of t.items)
Ka(n,e,i);else if(Array.isArray(t))for(let i of t)Ka(n,e,i);else Ka(n,e,t)}function Ka(n,e,r){let t=mm(n,r);if(!Jr.isMap(t))throw new Error("Merge sources must \
be maps or map aliases");let i=t.toJSON(null,n,Map);for(let[s,l]of i)e instanceof Map?e.has(s)||e.set(s,l):e instanceof Set?e.add(s):Object.prototype.hasOwnProperty.
call(e,s)||Object.defineProperty(e,s,{value:l,writable:!0,enumerable:!0,configurable:!0});return e}function mm(n,e){return n&&Jr.isAlias(e)?e.resolve(n.doc,n):e}
Qr.addMergeToJSMap=pm;Qr.isMergeKey=pO;Qr.merge=Yr});var Za=q(hm=>{"use strict";var mO=Ga(),gm=Xr(),gO=Ti(),ym=J(),Ha=yt();function yO(n,e,{key:r,value:t}){if(ym.isNode(r)&&r.addToJSMap)r.addToJSMap(n,e,t);else if(gm.
isMergeKey(n,r))gm.addMergeToJSMap(n,e,t);else{let i=Ha.toJS(r,"",n);if(e instanceof Map)e.set(i,Ha.toJS(t,i,n));else if(e instanceof Set)e.add(i);else{let s=hO(
r,i,n),l=Ha.toJS(t,s,n);s in e?Object.defineProperty(e,s,{value:l,writable:!0,enumerable:!0,configurable:!0}):e[s]=l}}return e}function hO(n,e,r){if(e===null)return"";
if(typeof e!="object")return String(e);if(ym.isNode(n)&&r?.doc){let t=gO.createStringifyContext(r.doc,{});t.anchors=new Set;for(let s of r.anchors.keys())t.anchors.
add(s.anchor);t.inFlow=!0,t.inStringifyKey=!0;let i=n.toString(t);if(!r.mapKeyWarned){let s=JSON.stringify(i);s.length>40&&(s=s.substring(0,36)+'..."'),mO.warn(
r.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),r.mapKeyWarned=
!0}return i}return JSON.stringify(e)}hm.addPairToJSMap=yO});var wt=q(Wa=>{"use strict";var vm=Ai(),vO=fm(),bO=Za(),xr=J();function wO(n,e,r){let t=vm.createNode(n,void 0,r),i=vm.createNode(e,void 0,r);return new es(t,i)}
var es=class n{constructor(e,r=null){Object.defineProperty(this,xr.NODE_TYPE,{value:xr.PAIR}),this.key=e,this.value=r}clone(e){let{key:r,value:t}=this;return xr.
isNode(r)&&(r=r.clone(e)),xr.isNode(t)&&(t=t.clone(e)),new n(r,t)}toJSON(e,r){let t=r?.mapAsMap?new Map:{};return bO.addPairToJSMap(r,t,this)}toString(e,r,t){return e?.
doc?vO.stringifyPair(this,e,r,t):JSON.stringify(this)}};Wa.Pair=es;Wa.createPair=wO});var Ya=q(wm=>{"use strict";var Bt=J(),bm=Ti(),ts=Ri();function PO(n,e,r){return(e.inFlow??n.flow?OO:kO)(n,e,r)}function kO({comment:n,items:e},r,{blockItemPrefix:t,
flowChars:i,itemIndent:s,onChompKeep:l,onComment:o}){let{indent:c,options:{commentString:y}}=r,v=Object.assign({},r,{indent:s,type:null}),w=!1,b=[];for(let D=0;D<
e.length;++D){let P=e[D],S=null;if(Bt.isNode(P))!w&&P.spaceBefore&&b.push(""),ns(r,b,P.commentBefore,w),P.comment&&(S=P.comment);else if(Bt.isPair(P)){let T=Bt.
isNode(P.key)?P.key:null;T&&(!w&&T.spaceBefore&&b.push(""),ns(r,b,T.commentBefore,w))}w=!1;let z=bm.stringify(P,v,()=>S=null,()=>w=!0);S&&(z+=ts.lineComment(z,s,
y(S))),w&&S&&(w=!1),b.push(t+z)}let k;if(b.length===0)k=i.start+i.end;else{k=b[0];for(let D=1;D<b.length;++D){let P=b[D];k+=P?`
${c}${P}`:`
`}}return n?(k+=`
`+ts.indentComment(y(n),c),o&&o()):w&&l&&l(),k}function OO({items:n},e,{flowChars:r,itemIndent:t}){let{indent:i,indentStep:s,flowCollectionPadding:l,options:{commentString:o}}=e;
t+=s;let c=Object.assign({},e,{indent:t,inFlow:!0,type:null}),y=!1,v=0,w=[];for(let D=0;D<n.length;++D){let P=n[D],S=null;if(Bt.isNode(P))P.spaceBefore&&w.push(
""),ns(e,w,P.commentBefore,!1),P.comment&&(S=P.comment);else if(Bt.isPair(P)){let T=Bt.isNode(P.key)?P.key:null;T&&(T.spaceBefore&&w.push(""),ns(e,w,T.commentBefore,
!1),T.comment&&(y=!0));let L=Bt.isNode(P.value)?P.value:null;L?(L.comment&&(S=L.comment),L.commentBefore&&(y=!0)):P.value==null&&T?.comment&&(S=T.comment)}S&&(y=
!0);let z=bm.stringify(P,c,()=>S=null);y||(y=w.length>v||z.includes(`
`)),D<n.length-1?z+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(y||(y=w.reduce((T,L)=>T+L.length+2,2)+(z.length+2)>e.options.lineWidth)),y&&(z+=",")),
S&&(z+=ts.lineComment(z,t,o(S))),w.push(z),v=w.length}let{start:b,end:k}=r;if(w.length===0)return b+k;if(!y){let D=w.reduce((P,S)=>P+S.length+2,2);y=e.options.lineWidth>
0&&D>e.options.lineWidth}if(y){let D=b;for(let P of w)D+=P?`
${s}${i}${P}`:`
`;return`${D}
${i}${k}`}else return`${b}${l}${w.join(" ")}${l}${k}`}function ns({indent:n,options:{commentString:e}},r,t,i){if(t&&i&&(t=t.replace(/^\n+/,"")),t){let s=ts.indentComment(
e(t),n);r.push(s.trimStart())}}wm.stringifyCollection=PO});var kt=q(Qa=>{"use strict";var AO=Ya(),RO=Za(),SO=_r(),Pt=J(),is=wt(),DO=ge();function Ci(n,e){let r=Pt.isScalar(e)?e.value:e;for(let t of n)if(Pt.isPair(t)&&(t.
key===e||t.key===r||Pt.isScalar(t.key)&&t.key.value===r))return t}var Ja=class extends SO.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){
super(Pt.MAP,e),this.items=[]}static from(e,r,t){let{keepUndefined:i,replacer:s}=t,l=new this(e),o=(c,y)=>{if(typeof s=="function")y=s.call(r,c,y);else if(Array.
isArray(s)&&!s.includes(c))return;(y!==void 0||i)&&l.items.push(is.createPair(c,y,t))};if(r instanceof Map)for(let[c,y]of r)o(c,y);else if(r&&typeof r=="object")
for(let c of Object.keys(r))o(c,r[c]);return typeof e.sortMapEntries=="function"&&l.items.sort(e.sortMapEntries),l}add(e,r){let t;Pt.isPair(e)?t=e:!e||typeof e!=
"object"||!("key"in e)?t=new is.Pair(e,e?.value):t=new is.Pair(e.key,e.value);let i=Ci(this.items,t.key),s=this.schema?.sortMapEntries;if(i){if(!r)throw new Error(
`Key ${t.key} already set`);Pt.isScalar(i.value)&&DO.isScalarValue(t.value)?i.value.value=t.value:i.value=t.value}else if(s){let l=this.items.findIndex(o=>s(t,o)<
0);l===-1?this.items.push(t):this.items.splice(l,0,t)}else this.items.push(t)}delete(e){let r=Ci(this.items,e);return r?this.items.splice(this.items.indexOf(r),
1).length>0:!1}get(e,r){let i=Ci(this.items,e)?.value;return(!r&&Pt.isScalar(i)?i.value:i)??void 0}has(e){return!!Ci(this.items,e)}set(e,r){this.add(new is.Pair(
e,r),!0)}toJSON(e,r,t){let i=t?new t:r?.mapAsMap?new Map:{};r?.onCreate&&r.onCreate(i);for(let s of this.items)RO.addPairToJSMap(r,i,s);return i}toString(e,r,t){
if(!e)return JSON.stringify(this);for(let i of this.items)if(!Pt.isPair(i))throw new Error(`Map items must all be pairs; found ${JSON.stringify(i)} instead`);return!e.
allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),AO.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:e.indent||"",onChompKeep:t,onComment:r})}};Qa.YAMLMap=Ja;Qa.findPair=Ci});var En=q(km=>{"use strict";var EO=J(),Pm=kt(),TO={collection:"map",default:!0,nodeClass:Pm.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(n,e){return EO.isMap(n)||
e("Expected a mapping for this tag"),n},createNode:(n,e,r)=>Pm.YAMLMap.from(n,e,r)};km.map=TO});var Ot=q(Om=>{"use strict";var zO=Ai(),CO=Ya(),LO=_r(),ss=J(),NO=ge(),jO=yt(),Xa=class extends LO.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){
super(ss.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let r=rs(e);return typeof r!="number"?!1:this.items.splice(r,1).length>0}get(e,r){let t=rs(e);
if(typeof t!="number")return;let i=this.items[t];return!r&&ss.isScalar(i)?i.value:i}has(e){let r=rs(e);return typeof r=="number"&&r<this.items.length}set(e,r){let t=rs(
e);if(typeof t!="number")throw new Error(`Expected a valid index, not ${e}.`);let i=this.items[t];ss.isScalar(i)&&NO.isScalarValue(r)?i.value=r:this.items[t]=r}toJSON(e,r){
let t=[];r?.onCreate&&r.onCreate(t);let i=0;for(let s of this.items)t.push(jO.toJS(s,String(i++),r));return t}toString(e,r,t){return e?CO.stringifyCollection(this,
e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:t,onComment:r}):JSON.stringify(this)}static from(e,r,t){let{replacer:i}=t,
s=new this(e);if(r&&Symbol.iterator in Object(r)){let l=0;for(let o of r){if(typeof i=="function"){let c=r instanceof Set?o:String(l++);o=i.call(r,c,o)}s.items.
push(zO.createNode(o,void 0,t))}}return s}};function rs(n){let e=ss.isScalar(n)?n.value:n;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.
isInteger(e)&&e>=0?e:null}Om.YAMLSeq=Xa});var Tn=q(Rm=>{"use strict";var $O=J(),Am=Ot(),IO={collection:"seq",default:!0,nodeClass:Am.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(n,e){return $O.isSeq(n)||
e("Expected a sequence for this tag"),n},createNode:(n,e,r)=>Am.YAMLSeq.from(n,e,r)};Rm.seq=IO});var Li=q(Sm=>{"use strict";var VO=Ei(),BO={identify:n=>typeof n=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,stringify(n,e,r,t){return e=Object.
assign({actualString:!0},e),VO.stringifyString(n,e,r,t)}};Sm.string=BO});var ls=q(Tm=>{"use strict";var Dm=ge(),Em={identify:n=>n==null,createNode:()=>new Dm.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new Dm.Scalar(null),stringify:({source:n},e)=>typeof n=="string"&&Em.test.test(n)?n:e.options.nullStr};Tm.nullTag=Em});var xa=q(Cm=>{"use strict";var qO=ge(),zm={identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:n=>new qO.
Scalar(n[0]==="t"||n[0]==="T"),stringify({source:n,value:e},r){if(n&&zm.test.test(n)){let t=n[0]==="t"||n[0]==="T";if(e===t)return n}return e?r.options.trueStr:
r.options.falseStr}};Cm.boolTag=zm});var zn=q(Lm=>{"use strict";function MO({format:n,minFractionDigits:e,tag:r,value:t}){if(typeof t=="bigint")return String(t);let i=typeof t=="number"?t:Number(t);
if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let s=Object.is(t,-0)?"-0":JSON.stringify(t);if(!n&&e&&(!r||r==="tag:yaml.org,2002:float")&&/^-?\d/.test(
s)&&!s.includes("e")){let l=s.indexOf(".");l<0&&(l=s.length,s+=".");let o=e-(s.length-l-1);for(;o-- >0;)s+="0"}return s}Lm.stringifyNumber=MO});var tu=q(os=>{"use strict";var FO=ge(),eu=zn(),_O={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:eu.stringifyNumber},UO={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:n=>parseFloat(n),stringify(n){
let e=Number(n.value);return isFinite(e)?e.toExponential():eu.stringifyNumber(n)}},GO={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(n){let e=new FO.Scalar(parseFloat(n)),r=n.indexOf(".");return r!==-1&&n[n.length-1]==="0"&&(e.minFractionDigits=n.length-r-1),e},stringify:eu.stringifyNumber};
os.float=GO;os.floatExp=UO;os.floatNaN=_O});var iu=q(us=>{"use strict";var Nm=zn(),as=n=>typeof n=="bigint"||Number.isInteger(n),nu=(n,e,r,{intAsBigInt:t})=>t?BigInt(n):parseInt(n.substring(e),r);function jm(n,e,r){
let{value:t}=n;return as(t)&&t>=0?r+t.toString(e):Nm.stringifyNumber(n)}var KO={identify:n=>as(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(n,e,r)=>nu(n,2,8,r),stringify:n=>jm(n,8,"0o")},HO={identify:as,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(n,e,r)=>nu(n,0,10,r),
stringify:Nm.stringifyNumber},ZO={identify:n=>as(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(n,e,r)=>nu(n,2,16,
r),stringify:n=>jm(n,16,"0x")};us.int=HO;us.intHex=ZO;us.intOct=KO});var Im=q($m=>{"use strict";var WO=En(),YO=ls(),JO=Tn(),QO=Li(),XO=xa(),ru=tu(),su=iu(),xO=[WO.map,JO.seq,QO.string,YO.nullTag,XO.boolTag,su.intOct,su.int,su.intHex,
ru.floatNaN,ru.floatExp,ru.float];$m.schema=xO});var qm=q(Bm=>{"use strict";var eA=ge(),tA=En(),nA=Tn();function Vm(n){return typeof n=="bigint"||Number.isInteger(n)}var fs=({value:n})=>JSON.stringify(n),iA=[{
identify:n=>typeof n=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,stringify:fs},{identify:n=>n==null,createNode:()=>new eA.Scalar(null),default:!0,
tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:fs},{identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,
resolve:n=>n==="true",stringify:fs},{identify:Vm,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(n,e,{intAsBigInt:r})=>r?BigInt(n):
parseInt(n,10),stringify:({value:n})=>Vm(n)?n.toString():JSON.stringify(n)},{identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:n=>parseFloat(n),stringify:fs}],rA={default:!0,tag:"",test:/^/,resolve(n,e){return e(`Unresolved plain scalar ${JSON.stringify(n)}`),n}},sA=[tA.map,nA.seq].
concat(iA,rA);Bm.schema=sA});var ou=q(Mm=>{"use strict";var Ni=require("buffer"),lu=ge(),lA=Ei(),oA={identify:n=>n instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(n,e){
if(typeof Ni.Buffer=="function")return Ni.Buffer.from(n,"base64");if(typeof atob=="function"){let r=atob(n.replace(/[\n\r]/g,"")),t=new Uint8Array(r.length);for(let i=0;i<
r.length;++i)t[i]=r.charCodeAt(i);return t}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),n},stringify({
comment:n,type:e,value:r},t,i,s){if(!r)return"";let l=r,o;if(typeof Ni.Buffer=="function")o=l instanceof Ni.Buffer?l.toString("base64"):Ni.Buffer.from(l.buffer).
toString("base64");else if(typeof btoa=="function"){let c="";for(let y=0;y<l.length;++y)c+=String.fromCharCode(l[y]);o=btoa(c)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=lu.Scalar.BLOCK_LITERAL),e!==lu.Scalar.QUOTE_DOUBLE){let c=Math.max(t.options.
lineWidth-t.indent.length,t.options.minContentWidth),y=Math.ceil(o.length/c),v=new Array(y);for(let w=0,b=0;w<y;++w,b+=c)v[w]=o.substr(b,c);o=v.join(e===lu.Scalar.
BLOCK_LITERAL?`
`:" ")}return lA.stringifyString({comment:n,type:e,value:o},t,i,s)}};Mm.binary=oA});var ps=q(ds=>{"use strict";var cs=J(),au=wt(),aA=ge(),uA=Ot();function Fm(n,e){if(cs.isSeq(n))for(let r=0;r<n.items.length;++r){let t=n.items[r];if(!cs.isPair(t)){
if(cs.isMap(t)){t.items.length>1&&e("Each pair must have its own sequence indicator");let i=t.items[0]||new au.Pair(new aA.Scalar(null));if(t.commentBefore&&(i.
key.commentBefore=i.key.commentBefore?`${t.commentBefore}
${i.key.commentBefore}`:t.commentBefore),t.comment){let s=i.value??i.key;s.comment=s.comment?`${t.comment}
${s.comment}`:t.comment}t=i}n.items[r]=cs.isPair(t)?t:new au.Pair(t)}}else e("Expected a sequence for this tag");return n}function _m(n,e,r){let{replacer:t}=r,i=new uA.
YAMLSeq(n);i.tag="tag:yaml.org,2002:pairs";let s=0;if(e&&Symbol.iterator in Object(e))for(let l of e){typeof t=="function"&&(l=t.call(e,String(s++),l));let o,c;
if(Array.isArray(l))if(l.length===2)o=l[0],c=l[1];else throw new TypeError(`Expected [key, value] tuple: ${l}`);else if(l&&l instanceof Object){let y=Object.keys(
l);if(y.length===1)o=y[0],c=l[o];else throw new TypeError(`Expected tuple with one key, not ${y.length} keys`)}else o=l;i.items.push(au.createPair(o,c,r))}return i}
var fA={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Fm,createNode:_m};ds.createPairs=_m;ds.pairs=fA;ds.resolvePairs=Fm});var cu=q(fu=>{"use strict";var Um=J(),uu=yt(),ji=kt(),cA=Ot(),Gm=ps(),qt=class n extends cA.YAMLSeq{constructor(){super(),this.add=ji.YAMLMap.prototype.add.bind(
this),this.delete=ji.YAMLMap.prototype.delete.bind(this),this.get=ji.YAMLMap.prototype.get.bind(this),this.has=ji.YAMLMap.prototype.has.bind(this),this.set=ji.YAMLMap.
prototype.set.bind(this),this.tag=n.tag}toJSON(e,r){if(!r)return super.toJSON(e);let t=new Map;r?.onCreate&&r.onCreate(t);for(let i of this.items){let s,l;if(Um.
isPair(i)?(s=uu.toJS(i.key,"",r),l=uu.toJS(i.value,s,r)):s=uu.toJS(i,"",r),t.has(s))throw new Error("Ordered maps must not include duplicate keys");t.set(s,l)}return t}static from(e,r,t){
let i=Gm.createPairs(e,r,t),s=new this;return s.items=i.items,s}};qt.tag="tag:yaml.org,2002:omap";var dA={collection:"seq",identify:n=>n instanceof Map,nodeClass:qt,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(n,e){let r=Gm.resolvePairs(n,e),t=[];for(let{key:i}of r.items)Um.isScalar(i)&&(t.includes(i.value)?e(`Ordered ma\
ps must not include duplicate keys: ${i.value}`):t.push(i.value));return Object.assign(new qt,r)},createNode:(n,e,r)=>qt.from(n,e,r)};fu.YAMLOMap=qt;fu.omap=dA});var Ym=q(du=>{"use strict";var Km=ge();function Hm({value:n,source:e},r){return e&&(n?Zm:Wm).test.test(e)?e:n?r.options.trueStr:r.options.falseStr}var Zm={identify:n=>n===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Km.Scalar(!0),stringify:Hm},Wm={identify:n=>n===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Km.Scalar(!1),stringify:Hm};du.falseTag=Wm;du.trueTag=
Zm});var Jm=q(ms=>{"use strict";var pA=ge(),pu=zn(),mA={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:pu.stringifyNumber},gA={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:n=>parseFloat(n.replace(/_/g,
"")),stringify(n){let e=Number(n.value);return isFinite(e)?e.toExponential():pu.stringifyNumber(n)}},yA={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(n){let e=new pA.Scalar(parseFloat(n.replace(/_/g,""))),r=n.indexOf(".");if(r!==-1){let t=n.substring(
r+1).replace(/_/g,"");t[t.length-1]==="0"&&(e.minFractionDigits=t.length)}return e},stringify:pu.stringifyNumber};ms.float=yA;ms.floatExp=gA;ms.floatNaN=mA});var Xm=q(Ii=>{"use strict";var Qm=zn(),$i=n=>typeof n=="bigint"||Number.isInteger(n);function gs(n,e,r,{intAsBigInt:t}){let i=n[0];if((i==="-"||i==="+")&&(e+=1),
n=n.substring(e).replace(/_/g,""),t){switch(r){case 2:n=`0b${n}`;break;case 8:n=`0o${n}`;break;case 16:n=`0x${n}`;break}let l=BigInt(n);return i==="-"?BigInt(-1)*
l:l}let s=parseInt(n,r);return i==="-"?-1*s:s}function mu(n,e,r){let{value:t}=n;if($i(t)){let i=t.toString(e);return t<0?"-"+r+i.substr(1):r+i}return Qm.stringifyNumber(
n)}var hA={identify:$i,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(n,e,r)=>gs(n,2,2,r),stringify:n=>mu(n,2,"0b")},vA={identify:$i,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(n,e,r)=>gs(n,1,8,r),stringify:n=>mu(n,8,"0")},bA={identify:$i,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(n,e,r)=>gs(n,0,10,r),stringify:Qm.stringifyNumber},wA={identify:$i,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(n,e,r)=>gs(n,2,16,r),stringify:n=>mu(n,16,"0x")};Ii.int=bA;Ii.intBin=hA;Ii.intHex=wA;Ii.intOct=vA});var yu=q(gu=>{"use strict";var vs=J(),ys=wt(),hs=kt(),Mt=class n extends hs.YAMLMap{constructor(e){super(e),this.tag=n.tag}add(e){let r;vs.isPair(e)?r=e:e&&typeof e==
"object"&&"key"in e&&"value"in e&&e.value===null?r=new ys.Pair(e.key,null):r=new ys.Pair(e,null),hs.findPair(this.items,r.key)||this.items.push(r)}get(e,r){let t=hs.
findPair(this.items,e);return!r&&vs.isPair(t)?vs.isScalar(t.key)?t.key.value:t.key:t}set(e,r){if(typeof r!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof r}`);let t=hs.findPair(this.items,e);t&&!r?this.items.splice(this.items.indexOf(t),1):!t&&r&&this.items.push(new ys.
Pair(e))}toJSON(e,r){return super.toJSON(e,r,Set)}toString(e,r,t){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},e,{allNullValues:!0}),r,t);throw new Error("Set items must all have null values")}static from(e,r,t){let{replacer:i}=t,s=new this(e);if(r&&Symbol.iterator in
Object(r))for(let l of r)typeof i=="function"&&(l=i.call(r,l,l)),s.items.push(ys.createPair(l,null,t));return s}};Mt.tag="tag:yaml.org,2002:set";var PA={collection:"\
map",identify:n=>n instanceof Set,nodeClass:Mt,default:!1,tag:"tag:yaml.org,2002:set",createNode:(n,e,r)=>Mt.from(n,e,r),resolve(n,e){if(vs.isMap(n)){if(n.hasAllNullValues(
!0))return Object.assign(new Mt,n);e("Set items must all have null values")}else e("Expected a mapping for this tag");return n}};gu.YAMLSet=Mt;gu.set=PA});var vu=q(bs=>{"use strict";var kA=zn();function hu(n,e){let r=n[0],t=r==="-"||r==="+"?n.substring(1):n,i=l=>e?BigInt(l):Number(l),s=t.replace(/_/g,"").split(":").
reduce((l,o)=>l*i(60)+i(o),i(0));return r==="-"?i(-1)*s:s}function xm(n){let{value:e}=n,r=l=>l;if(typeof e=="bigint")r=l=>BigInt(l);else if(isNaN(e)||!isFinite(
e))return kA.stringifyNumber(n);let t="";e<0&&(t="-",e*=r(-1));let i=r(60),s=[e%i];return e<60?s.unshift(0):(e=(e-s[0])/i,s.unshift(e%i),e>=60&&(e=(e-s[0])/i,s.
unshift(e))),t+s.map(l=>String(l).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var OA={identify:n=>typeof n=="bigint"||Number.isInteger(n),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(n,e,{intAsBigInt:r})=>hu(n,r),stringify:xm},AA={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:n=>hu(n,!1),stringify:xm},eg={identify:n=>n instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(n){let e=n.match(eg.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,r,t,i,s,l,o]=e.map(Number),c=e[7]?Number((e[7]+"00").substr(1,3)):0,y=Date.UTC(r,t-1,i,s||0,l||0,o||0,c),v=e[8];if(v&&v!=="Z"){let w=hu(v,!1);Math.
abs(w)<30&&(w*=60),y-=6e4*w}return new Date(y)},stringify:({value:n})=>n?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};bs.floatTime=AA;bs.intTime=OA;bs.
timestamp=eg});var ig=q(ng=>{"use strict";var RA=En(),SA=ls(),DA=Tn(),EA=Li(),TA=ou(),tg=Ym(),bu=Jm(),ws=Xm(),zA=Xr(),CA=cu(),LA=ps(),NA=yu(),wu=vu(),jA=[RA.map,DA.seq,EA.string,
SA.nullTag,tg.trueTag,tg.falseTag,ws.intBin,ws.intOct,ws.int,ws.intHex,bu.floatNaN,bu.floatExp,bu.float,TA.binary,zA.merge,CA.omap,LA.pairs,NA.set,wu.intTime,wu.
floatTime,wu.timestamp];ng.schema=jA});var pg=q(Ou=>{"use strict";var og=En(),$A=ls(),ag=Tn(),IA=Li(),VA=xa(),Pu=tu(),ku=iu(),BA=Im(),qA=qm(),ug=ou(),Vi=Xr(),fg=cu(),cg=ps(),rg=ig(),dg=yu(),Ps=vu(),sg=new Map(
[["core",BA.schema],["failsafe",[og.map,ag.seq,IA.string]],["json",qA.schema],["yaml11",rg.schema],["yaml-1.1",rg.schema]]),lg={binary:ug.binary,bool:VA.boolTag,
float:Pu.float,floatExp:Pu.floatExp,floatNaN:Pu.floatNaN,floatTime:Ps.floatTime,int:ku.int,intHex:ku.intHex,intOct:ku.intOct,intTime:Ps.intTime,map:og.map,merge:Vi.
merge,null:$A.nullTag,omap:fg.omap,pairs:cg.pairs,seq:ag.seq,set:dg.set,timestamp:Ps.timestamp},MA={"tag:yaml.org,2002:binary":ug.binary,"tag:yaml.org,2002:merg\
e":Vi.merge,"tag:yaml.org,2002:omap":fg.omap,"tag:yaml.org,2002:pairs":cg.pairs,"tag:yaml.org,2002:set":dg.set,"tag:yaml.org,2002:timestamp":Ps.timestamp};function FA(n,e,r){
let t=sg.get(e);if(t&&!n)return r&&!t.includes(Vi.merge)?t.concat(Vi.merge):t.slice();let i=t;if(!i)if(Array.isArray(n))i=[];else{let s=Array.from(sg.keys()).filter(
l=>l!=="yaml11").map(l=>JSON.stringify(l)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${s} or define customTags array`)}if(Array.isArray(n))for(let s of n)
i=i.concat(s);else typeof n=="function"&&(i=n(i.slice()));return r&&(i=i.concat(Vi.merge)),i.reduce((s,l)=>{let o=typeof l=="string"?lg[l]:l;if(!o){let c=JSON.stringify(
l),y=Object.keys(lg).map(v=>JSON.stringify(v)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${y}`)}return s.includes(o)||s.push(o),s},[])}Ou.
coreKnownTags=MA;Ou.getTags=FA});var Su=q(mg=>{"use strict";var Au=J(),_A=En(),UA=Tn(),GA=Li(),ks=pg(),KA=(n,e)=>n.key<e.key?-1:n.key>e.key?1:0,Ru=class n{constructor({compat:e,customTags:r,merge:t,
resolveKnownTags:i,schema:s,sortMapEntries:l,toStringDefaults:o}){this.compat=Array.isArray(e)?ks.getTags(e,"compat"):e?ks.getTags(null,e):null,this.name=typeof s==
"string"&&s||"core",this.knownTags=i?ks.coreKnownTags:{},this.tags=ks.getTags(r,this.name,t),this.toStringOptions=o??null,Object.defineProperty(this,Au.MAP,{value:_A.
map}),Object.defineProperty(this,Au.SCALAR,{value:GA.string}),Object.defineProperty(this,Au.SEQ,{value:UA.seq}),this.sortMapEntries=typeof l=="function"?l:l===!0?
KA:null}clone(){let e=Object.create(n.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}};mg.Schema=Ru});var yg=q(gg=>{"use strict";var HA=J(),Du=Ti(),Bi=Ri();function ZA(n,e){let r=[],t=e.directives===!0;if(e.directives!==!1&&n.directives){let c=n.directives.toString(
n);c?(r.push(c),t=!0):n.directives.docStart&&(t=!0)}t&&r.push("---");let i=Du.createStringifyContext(n,e),{commentString:s}=i.options;if(n.commentBefore){r.length!==
1&&r.unshift("");let c=s(n.commentBefore);r.unshift(Bi.indentComment(c,""))}let l=!1,o=null;if(n.contents){if(HA.isNode(n.contents)){if(n.contents.spaceBefore&&
t&&r.push(""),n.contents.commentBefore){let v=s(n.contents.commentBefore);r.push(Bi.indentComment(v,""))}i.forceBlockIndent=!!n.comment,o=n.contents.comment}let c=o?
void 0:()=>l=!0,y=Du.stringify(n.contents,i,()=>o=null,c);o&&(y+=Bi.lineComment(y,"",s(o))),(y[0]==="|"||y[0]===">")&&r[r.length-1]==="---"?r[r.length-1]=`--- ${y}`:
r.push(y)}else r.push(Du.stringify(n.contents,i));if(n.directives?.docEnd)if(n.comment){let c=s(n.comment);c.includes(`
`)?(r.push("..."),r.push(Bi.indentComment(c,""))):r.push(`... ${c}`)}else r.push("...");else{let c=n.comment;c&&l&&(c=c.replace(/^\n+/,"")),c&&((!l||o)&&r[r.length-
1]!==""&&r.push(""),r.push(Bi.indentComment(s(c),"")))}return r.join(`
`)+`
`}gg.stringifyDocument=ZA});var qi=q(hg=>{"use strict";var WA=Oi(),Cn=_r(),Be=J(),YA=wt(),JA=yt(),QA=Su(),XA=yg(),Eu=Br(),xA=La(),eR=Ai(),Tu=Ca(),zu=class n{constructor(e,r,t){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Be.NODE_TYPE,{value:Be.DOC});let i=null;typeof r=="function"||Array.isArray(r)?
i=r:t===void 0&&r&&(t=r,r=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},t);this.options=s;let{version:l}=s;t?._directives?(this.directives=t._directives.atDocument(),this.directives.yaml.explicit&&(l=this.directives.yaml.
version)):this.directives=new Tu.Directives({version:l}),this.setSchema(l,t),this.contents=e===void 0?null:this.createNode(e,i,t)}clone(){let e=Object.create(n.
prototype,{[Be.NODE_TYPE]:{value:Be.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.
slice(),e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=Be.isNode(this.
contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){Ln(this.contents)&&this.contents.add(e)}addIn(e,r){Ln(this.
contents)&&this.contents.addIn(e,r)}createAlias(e,r){if(!e.anchor){let t=Eu.anchorNames(this);e.anchor=!r||t.has(r)?Eu.findNewAnchor(r||"a",t):r}return new WA.Alias(
e.anchor)}createNode(e,r,t){let i;if(typeof r=="function")e=r.call({"":e},"",e),i=r;else if(Array.isArray(r)){let S=T=>typeof T=="number"||T instanceof String||
T instanceof Number,z=r.filter(S).map(String);z.length>0&&(r=r.concat(z)),i=r}else t===void 0&&r&&(t=r,r=void 0);let{aliasDuplicateObjects:s,anchorPrefix:l,flow:o,
keepUndefined:c,onTagObj:y,tag:v}=t??{},{onAnchor:w,setAnchors:b,sourceObjects:k}=Eu.createNodeAnchors(this,l||"a"),D={aliasDuplicateObjects:s??!0,keepUndefined:c??
!1,onAnchor:w,onTagObj:y,replacer:i,schema:this.schema,sourceObjects:k},P=eR.createNode(e,v,D);return o&&Be.isCollection(P)&&(P.flow=!0),b(),P}createPair(e,r,t={}){
let i=this.createNode(e,null,t),s=this.createNode(r,null,t);return new YA.Pair(i,s)}delete(e){return Ln(this.contents)?this.contents.delete(e):!1}deleteIn(e){return Cn.
isEmptyPath(e)?this.contents==null?!1:(this.contents=null,!0):Ln(this.contents)?this.contents.deleteIn(e):!1}get(e,r){return Be.isCollection(this.contents)?this.
contents.get(e,r):void 0}getIn(e,r){return Cn.isEmptyPath(e)?!r&&Be.isScalar(this.contents)?this.contents.value:this.contents:Be.isCollection(this.contents)?this.
contents.getIn(e,r):void 0}has(e){return Be.isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return Cn.isEmptyPath(e)?this.contents!==void 0:Be.isCollection(
this.contents)?this.contents.hasIn(e):!1}set(e,r){this.contents==null?this.contents=Cn.collectionFromPath(this.schema,[e],r):Ln(this.contents)&&this.contents.set(
e,r)}setIn(e,r){Cn.isEmptyPath(e)?this.contents=r:this.contents==null?this.contents=Cn.collectionFromPath(this.schema,Array.from(e),r):Ln(this.contents)&&this.contents.
setIn(e,r)}setSchema(e,r={}){typeof e=="number"&&(e=String(e));let t;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Tu.
Directives({version:"1.1"}),t={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=
new Tu.Directives({version:e}),t={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,t=null;break;default:{let i=JSON.stringify(
e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${i}`)}}if(r.schema instanceof Object)this.schema=r.schema;else if(t)this.schema=
new QA.Schema(Object.assign(t,r));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:r,mapAsMap:t,
maxAliasCount:i,onAnchor:s,reviver:l}={}){let o={anchors:new Map,doc:this,keep:!e,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},c=JA.toJS(
this.contents,r??"",o);if(typeof s=="function")for(let{count:y,res:v}of o.anchors.values())s(v,y);return typeof l=="function"?xA.applyReviver(l,{"":c},"",c):c}toJSON(e,r){
return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:r})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let r=JSON.stringify(e.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${r}`)}return XA.stringifyDocument(this,e)}};function Ln(n){if(Be.isCollection(n))return!0;throw new Error("Expected a YAML collection as document contents")}
hg.Document=zu});var _i=q(Fi=>{"use strict";var Mi=class extends Error{constructor(e,r,t,i){super(),this.name=e,this.code=t,this.message=i,this.pos=r}},Cu=class extends Mi{constructor(e,r,t){
super("YAMLParseError",e,r,t)}},Lu=class extends Mi{constructor(e,r,t){super("YAMLWarning",e,r,t)}},tR=(n,e)=>r=>{if(r.pos[0]===-1)return;r.linePos=r.pos.map(o=>e.
linePos(o));let{line:t,col:i}=r.linePos[0];r.message+=` at line ${t}, column ${i}`;let s=i-1,l=n.substring(e.lineStarts[t-1],e.lineStarts[t]).replace(/[\n\r]+$/,
"");if(s>=60&&l.length>80){let o=Math.min(s-39,l.length-79);l="\u2026"+l.substring(o),s-=o-1}if(l.length>80&&(l=l.substring(0,79)+"\u2026"),t>1&&/^ *$/.test(l.substring(
0,s))){let o=n.substring(e.lineStarts[t-2],e.lineStarts[t-1]);o.length>80&&(o=o.substring(0,79)+`\u2026
`),l=o+l}if(/[^ ]/.test(l)){let o=1,c=r.linePos[1];c?.line===t&&c.col>i&&(o=Math.max(1,Math.min(c.col-i,80-s)));let y=" ".repeat(s)+"^".repeat(o);r.message+=`:

${l}
${y}
`}};Fi.YAMLError=Mi;Fi.YAMLParseError=Cu;Fi.YAMLWarning=Lu;Fi.prettifyError=tR});var Ui=q(vg=>{"use strict";function nR(n,{flow:e,indicator:r,next:t,offset:i,onError:s,parentIndent:l,startOnNewline:o}){let c=!1,y=o,v=o,w="",b="",k=!1,D=!1,P=null,
S=null,z=null,T=null,L=null,I=null,V=null;for(let M of n)switch(D&&(M.type!=="space"&&M.type!=="newline"&&M.type!=="comma"&&s(M.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),D=!1),P&&(y&&M.type!=="comment"&&M.type!=="newline"&&s(P,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),P=null),M.type){case"space":!e&&(r!=="doc-start"||t?.type!=="flow-collection")&&M.source.includes("	")&&(P=M),v=!0;break;case"comment":{v||s(M,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let be=M.source.substring(1)||" ";w?w+=b+be:w=be,b="",y=!1;break}case"new\
line":y?w?w+=M.source:(!I||r!=="seq-item-ind")&&(c=!0):b+=M.source,y=!0,k=!0,(S||z)&&(T=M),v=!0;break;case"anchor":S&&s(M,"MULTIPLE_ANCHORS","A node can have at\
 most one anchor"),M.source.endsWith(":")&&s(M.offset+M.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),S=M,V??(V=M.offset),y=!1,v=!1,D=!0;break;case"\
tag":{z&&s(M,"MULTIPLE_TAGS","A node can have at most one tag"),z=M,V??(V=M.offset),y=!1,v=!1,D=!0;break}case r:(S||z)&&s(M,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${M.source} indicator`),I&&s(M,"UNEXPECTED_TOKEN",`Unexpected ${M.source} in ${e??"collection"}`),I=M,y=r==="seq-item-ind"||r==="explicit-key-i\
nd",v=!1;break;case"comma":if(e){L&&s(M,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),L=M,y=!1,v=!1;break}default:s(M,"UNEXPECTED_TOKEN",`Unexpected ${M.type} toke\
n`),y=!1,v=!1}let F=n[n.length-1],Q=F?F.offset+F.source.length:i;return D&&t&&t.type!=="space"&&t.type!=="newline"&&t.type!=="comma"&&(t.type!=="scalar"||t.source!==
"")&&s(t.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),P&&(y&&P.indent<=l||t?.type==="block-map"||t?.type==="bl\
ock-seq")&&s(P,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:L,found:I,spaceBefore:c,comment:w,hasNewline:k,anchor:S,tag:z,newlineAfterProp:T,end:Q,
start:V??Q}}vg.resolveProps=nR});var Os=q(bg=>{"use strict";function Nu(n){if(!n)return null;switch(n.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(n.source.
includes(`
`))return!0;if(n.end){for(let e of n.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of n.items){for(let r of e.start)if(r.type==="n\
ewline")return!0;if(e.sep){for(let r of e.sep)if(r.type==="newline")return!0}if(Nu(e.key)||Nu(e.value))return!0}return!1;default:return!0}}bg.containsNewline=Nu});var ju=q(wg=>{"use strict";var iR=Os();function rR(n,e,r){if(e?.type==="flow-collection"){let t=e.end[0];t.indent===n&&(t.source==="]"||t.source==="}")&&iR.containsNewline(
e)&&r(t,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}wg.flowIndentCheck=rR});var $u=q(kg=>{"use strict";var Pg=J();function sR(n,e,r){let{uniqueKeys:t}=n.options;if(t===!1)return!1;let i=typeof t=="function"?t:(s,l)=>s===l||Pg.isScalar(s)&&
Pg.isScalar(l)&&s.value===l.value;return e.some(s=>i(s.key,r))}kg.mapIncludes=sR});var Eg=q(Dg=>{"use strict";var Og=wt(),lR=kt(),Ag=Ui(),oR=Os(),Rg=ju(),aR=$u(),Sg="All mapping items must start at the same column";function uR({composeNode:n,composeEmptyNode:e},r,t,i,s){
let l=s?.nodeClass??lR.YAMLMap,o=new l(r.schema);r.atRoot&&(r.atRoot=!1);let c=t.offset,y=null;for(let v of t.items){let{start:w,key:b,sep:k,value:D}=v,P=Ag.resolveProps(
w,{indicator:"explicit-key-ind",next:b??k?.[0],offset:c,onError:i,parentIndent:t.indent,startOnNewline:!0}),S=!P.found;if(S){if(b&&(b.type==="block-seq"?i(c,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in b&&b.indent!==t.indent&&i(c,"BAD_INDENT",Sg)),!P.anchor&&!P.tag&&!k){
y=P.end,P.comment&&(o.comment?o.comment+=`
`+P.comment:o.comment=P.comment);continue}(P.newlineAfterProp||oR.containsNewline(b))&&i(b??w[w.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else P.found?.indent!==t.indent&&i(c,"BAD_INDENT",Sg);r.atKey=!0;let z=P.end,T=b?n(r,b,P,i):e(r,z,w,null,P,i);r.schema.compat&&Rg.flowIndentCheck(
t.indent,b,i),r.atKey=!1,aR.mapIncludes(r,o.items,T)&&i(z,"DUPLICATE_KEY","Map keys must be unique");let L=Ag.resolveProps(k??[],{indicator:"map-value-ind",next:D,
offset:T.range[2],onError:i,parentIndent:t.indent,startOnNewline:!b||b.type==="block-scalar"});if(c=L.end,L.found){S&&(D?.type==="block-map"&&!L.hasNewline&&i(c,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),r.options.strict&&P.start<L.found.offset-1024&&i(T.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let I=D?n(r,D,L,i):e(r,c,k,null,L,i);r.schema.compat&&Rg.flowIndentCheck(
t.indent,D,i),c=I.range[2];let V=new Og.Pair(T,I);r.options.keepSourceTokens&&(V.srcToken=v),o.items.push(V)}else{S&&i(T.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),L.comment&&(T.comment?T.comment+=`
`+L.comment:T.comment=L.comment);let I=new Og.Pair(T);r.options.keepSourceTokens&&(I.srcToken=v),o.items.push(I)}}return y&&y<c&&i(y,"IMPOSSIBLE","Map comment w\
ith trailing content"),o.range=[t.offset,c,y??c],o}Dg.resolveBlockMap=uR});var zg=q(Tg=>{"use strict";var fR=Ot(),cR=Ui(),dR=ju();function pR({composeNode:n,composeEmptyNode:e},r,t,i,s){let l=s?.nodeClass??fR.YAMLSeq,o=new l(r.schema);
r.atRoot&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let c=t.offset,y=null;for(let{start:v,value:w}of t.items){let b=cR.resolveProps(v,{indicator:"seq-item-ind",next:w,
offset:c,onError:i,parentIndent:t.indent,startOnNewline:!0});if(!b.found)if(b.anchor||b.tag||w)w?.type==="block-seq"?i(b.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):i(c,"MISSING_CHAR","Sequence item without - indicator");else{y=b.end,b.comment&&(o.comment=b.comment);continue}let k=w?n(r,w,b,i):
e(r,b.end,v,null,b,i);r.schema.compat&&dR.flowIndentCheck(t.indent,w,i),c=k.range[2],o.items.push(k)}return o.range=[t.offset,c,y??c],o}Tg.resolveBlockSeq=pR});var Nn=q(Cg=>{"use strict";function mR(n,e,r,t){let i="";if(n){let s=!1,l="";for(let o of n){let{source:c,type:y}=o;switch(y){case"space":s=!0;break;case"commen\
t":{r&&!s&&t(o,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let v=c.substring(1)||" ";i?i+=l+v:i=v,l="";break}case"n\
ewline":i&&(l+=c),s=!0;break;default:t(o,"UNEXPECTED_TOKEN",`Unexpected ${y} at node end`)}e+=c.length}}return{comment:i,offset:e}}Cg.resolveEnd=mR});var $g=q(jg=>{"use strict";var gR=J(),yR=wt(),Lg=kt(),hR=Ot(),vR=Nn(),Ng=Ui(),bR=Os(),wR=$u(),Iu="Block collections are not allowed within flow collections",Vu=n=>n&&
(n.type==="block-map"||n.type==="block-seq");function PR({composeNode:n,composeEmptyNode:e},r,t,i,s){let l=t.start.source==="{",o=l?"flow map":"flow sequence",c=s?.
nodeClass??(l?Lg.YAMLMap:hR.YAMLSeq),y=new c(r.schema);y.flow=!0;let v=r.atRoot;v&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let w=t.offset+t.start.source.length;for(let S=0;S<
t.items.length;++S){let z=t.items[S],{start:T,key:L,sep:I,value:V}=z,F=Ng.resolveProps(T,{flow:o,indicator:"explicit-key-ind",next:L??I?.[0],offset:w,onError:i,
parentIndent:t.indent,startOnNewline:!1});if(!F.found){if(!F.anchor&&!F.tag&&!I&&!V){S===0&&F.comma?i(F.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${o}`):S<t.items.
length-1&&i(F.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${o}`),F.comment&&(y.comment?y.comment+=`
`+F.comment:y.comment=F.comment),w=F.end;continue}!l&&r.options.strict&&bR.containsNewline(L)&&i(L,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(S===0)F.comma&&i(F.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${o}`);else if(F.comma||i(F.start,"MISSING_CHAR",`Missing , betw\
een ${o} items`),F.comment){let Q="";e:for(let M of T)switch(M.type){case"comma":case"space":break;case"comment":Q=M.source.substring(1);break e;default:break e}
if(Q){let M=y.items[y.items.length-1];gR.isPair(M)&&(M=M.value??M.key),M.comment?M.comment+=`
`+Q:M.comment=Q,F.comment=F.comment.substring(Q.length+1)}}if(!l&&!I&&!F.found){let Q=V?n(r,V,F,i):e(r,F.end,I,null,F,i);y.items.push(Q),w=Q.range[2],Vu(V)&&i(Q.
range,"BLOCK_IN_FLOW",Iu)}else{r.atKey=!0;let Q=F.end,M=L?n(r,L,F,i):e(r,Q,T,null,F,i);Vu(L)&&i(M.range,"BLOCK_IN_FLOW",Iu),r.atKey=!1;let be=Ng.resolveProps(I??
[],{flow:o,indicator:"map-value-ind",next:V,offset:M.range[2],onError:i,parentIndent:t.indent,startOnNewline:!1});if(be.found){if(!l&&!F.found&&r.options.strict){
if(I)for(let we of I){if(we===be.found)break;if(we.type==="newline"){i(we,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single \
line");break}}F.start<be.found.offset-1024&&i(be.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow seq\
uence key")}}else V&&("source"in V&&V.source?.[0]===":"?i(V,"MISSING_CHAR",`Missing space after : in ${o}`):i(be.start,"MISSING_CHAR",`Missing , or : between ${o}\
 items`));let gt=V?n(r,V,be,i):be.found?e(r,be.end,I,null,be,i):null;gt?Vu(V)&&i(gt.range,"BLOCK_IN_FLOW",Iu):be.comment&&(M.comment?M.comment+=`
`+be.comment:M.comment=be.comment);let kn=new yR.Pair(M,gt);if(r.options.keepSourceTokens&&(kn.srcToken=z),l){let we=y;wR.mapIncludes(r,we.items,M)&&i(Q,"DUPLIC\
ATE_KEY","Map keys must be unique"),we.items.push(kn)}else{let we=new Lg.YAMLMap(r.schema);we.flow=!0,we.items.push(kn);let $p=(gt??M).range;we.range=[M.range[0],
$p[1],$p[2]],y.items.push(we)}w=gt?gt.range[2]:be.end}}let b=l?"}":"]",[k,...D]=t.end,P=w;if(k?.source===b)P=k.offset+k.source.length;else{let S=o[0].toUpperCase()+
o.substring(1),z=v?`${S} must end with a ${b}`:`${S} in block collection must be sufficiently indented and end with a ${b}`;i(w,v?"MISSING_CHAR":"BAD_INDENT",z),
k&&k.source.length!==1&&D.unshift(k)}if(D.length>0){let S=vR.resolveEnd(D,P,r.options.strict,i);S.comment&&(y.comment?y.comment+=`
`+S.comment:y.comment=S.comment),y.range=[t.offset,P,S.offset]}else y.range=[t.offset,P,P];return y}jg.resolveFlowCollection=PR});var Vg=q(Ig=>{"use strict";var kR=J(),OR=ge(),AR=kt(),RR=Ot(),SR=Eg(),DR=zg(),ER=$g();function Bu(n,e,r,t,i,s){let l=r.type==="block-map"?SR.resolveBlockMap(n,e,
r,t,s):r.type==="block-seq"?DR.resolveBlockSeq(n,e,r,t,s):ER.resolveFlowCollection(n,e,r,t,s),o=l.constructor;return i==="!"||i===o.tagName?(l.tag=o.tagName,l):
(i&&(l.tag=i),l)}function TR(n,e,r,t,i){let s=t.tag,l=s?e.directives.tagName(s.source,b=>i(s,"TAG_RESOLVE_FAILED",b)):null;if(r.type==="block-seq"){let{anchor:b,
newlineAfterProp:k}=t,D=b&&s?b.offset>s.offset?b:s:b??s;D&&(!k||k.offset<D.offset)&&i(D,"MISSING_CHAR","Missing newline after block sequence props")}let o=r.type===
"block-map"?"map":r.type==="block-seq"?"seq":r.start.source==="{"?"map":"seq";if(!s||!l||l==="!"||l===AR.YAMLMap.tagName&&o==="map"||l===RR.YAMLSeq.tagName&&o===
"seq")return Bu(n,e,r,i,l);let c=e.schema.tags.find(b=>b.tag===l&&b.collection===o);if(!c){let b=e.schema.knownTags[l];if(b?.collection===o)e.schema.tags.push(Object.
assign({},b,{default:!1})),c=b;else return b?i(s,"BAD_COLLECTION_TYPE",`${b.tag} used for ${o} collection, but expects ${b.collection??"scalar"}`,!0):i(s,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${l}`,!0),Bu(n,e,r,i,l)}let y=Bu(n,e,r,i,l,c),v=c.resolve?.(y,b=>i(s,"TAG_RESOLVE_FAILED",b),e.options)??y,w=kR.isNode(v)?v:new OR.
Scalar(v);return w.range=y.range,w.tag=l,c?.format&&(w.format=c.format),w}Ig.composeCollection=TR});var Mu=q(Bg=>{"use strict";var qu=ge();function zR(n,e,r){let t=e.offset,i=CR(e,n.options.strict,r);if(!i)return{value:"",type:null,comment:"",range:[t,t,t]};let s=i.
mode===">"?qu.Scalar.BLOCK_FOLDED:qu.Scalar.BLOCK_LITERAL,l=e.source?LR(e.source):[],o=l.length;for(let P=l.length-1;P>=0;--P){let S=l[P][1];if(S===""||S==="\r")
o=P;else break}if(o===0){let P=i.chomp==="+"&&l.length>0?`
`.repeat(Math.max(1,l.length-1)):"",S=t+i.length;return e.source&&(S+=e.source.length),{value:P,type:s,comment:i.comment,range:[t,S,S]}}let c=e.indent+i.indent,
y=e.offset+i.length,v=0;for(let P=0;P<o;++P){let[S,z]=l[P];if(z===""||z==="\r")i.indent===0&&S.length>c&&(c=S.length);else{S.length<c&&r(y+S.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),i.indent===0&&(c=S.length),v=P,c===0&&!n.atRoot&&r(y,"BAD_\
INDENT","Block scalar values in collections must be indented");break}y+=S.length+z.length+1}for(let P=l.length-1;P>=o;--P)l[P][0].length>c&&(o=P+1);let w="",b="",
k=!1;for(let P=0;P<v;++P)w+=l[P][0].slice(c)+`
`;for(let P=v;P<o;++P){let[S,z]=l[P];y+=S.length+z.length+1;let T=z[z.length-1]==="\r";if(T&&(z=z.slice(0,-1)),z&&S.length<c){let I=`Block scalar lines must not\
 be less indented than their ${i.indent?"explicit indentation indicator":"first line"}`;r(y-z.length-(T?2:1),"BAD_INDENT",I),S=""}s===qu.Scalar.BLOCK_LITERAL?(w+=
b+S.slice(c)+z,b=`
`):S.length>c||z[0]==="	"?(b===" "?b=`
`:!k&&b===`
`&&(b=`

`),w+=b+S.slice(c)+z,b=`
`,k=!0):z===""?b===`
`?w+=`
`:b=`
`:(w+=b+z,b=" ",k=!1)}switch(i.chomp){case"-":break;case"+":for(let P=o;P<l.length;++P)w+=`
`+l[P][0].slice(c);w[w.length-1]!==`
`&&(w+=`
`);break;default:w+=`
`}let D=t+i.length+e.source.length;return{value:w,type:s,comment:i.comment,range:[t,D,D]}}function CR({offset:n,props:e},r,t){if(e[0].type!=="block-scalar-heade\
r")return t(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:i}=e[0],s=i[0],l=0,o="",c=-1;for(let b=1;b<i.length;++b){let k=i[b];if(!o&&(k==="\
-"||k==="+"))o=k;else{let D=Number(k);!l&&D?l=D:c===-1&&(c=n+b)}}c!==-1&&t(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let y=!1,
v="",w=i.length;for(let b=1;b<e.length;++b){let k=e[b];switch(k.type){case"space":y=!0;case"newline":w+=k.source.length;break;case"comment":r&&!y&&t(k,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),w+=k.source.length,v=k.source.substring(1);break;case"error":t(k,"UNEXPECTED_TOK\
EN",k.message),w+=k.source.length;break;default:{let D=`Unexpected token in block scalar header: ${k.type}`;t(k,"UNEXPECTED_TOKEN",D);let P=k.source;P&&typeof P==
"string"&&(w+=P.length)}}}return{mode:s,indent:l,chomp:o,comment:v,length:w}}function LR(n){let e=n.split(/\n( *)/),r=e[0],t=r.match(/^( *)/),s=[t?.[1]?[t[1],r.
slice(t[1].length)]:["",r]];for(let l=1;l<e.length;l+=2)s.push([e[l],e[l+1]]);return s}Bg.resolveBlockScalar=zR});var _u=q(Mg=>{"use strict";var Fu=ge(),NR=Nn();function jR(n,e,r){let{offset:t,type:i,source:s,end:l}=n,o,c,y=(b,k,D)=>r(t+b,k,D);switch(i){case"scalar":o=Fu.Scalar.
PLAIN,c=$R(s,y);break;case"single-quoted-scalar":o=Fu.Scalar.QUOTE_SINGLE,c=IR(s,y);break;case"double-quoted-scalar":o=Fu.Scalar.QUOTE_DOUBLE,c=VR(s,y);break;default:
return r(n,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[t,t+s.length,t+s.length]}}let v=t+s.length,
w=NR.resolveEnd(l,v,e,r);return{value:c,type:o,comment:w.comment,range:[t,v,w.offset]}}function $R(n,e){let r="";switch(n[0]){case"	":r="a tab character";break;case"\
,":r="flow indicator character ,";break;case"%":r="directive indicator character %";break;case"|":case">":{r=`block scalar indicator ${n[0]}`;break}case"@":case"\
`":{r=`reserved character ${n[0]}`;break}}return r&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${r}`),qg(n)}function IR(n,e){return(n[n.length-1]!=="\
'"||n.length===1)&&e(n.length,"MISSING_CHAR","Missing closing 'quote"),qg(n.slice(1,-1)).replace(/''/g,"'")}function qg(n){let e=/(.*?)\r?\n/sy,r=e.exec(n);if(!r)
return n;let t,i;try{t=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{t=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let s=r[1].replace(t,""),
l=" ",o=e.lastIndex;for(;r=e.exec(n);){let y=r[1].replace(i,"");y===""?l===`
`?s+=l:l=`
`:(s+=l+y,l=" "),o=e.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=o,r=c.exec(n),s+l+(r?.[1]??"")}function VR(n,e){let r="";for(let t=1;t<n.length-1;++t){let i=n[t];
if(!(i==="\r"&&n[t+1]===`
`))if(i===`
`){let{fold:s,offset:l}=BR(n,t);r+=s,t=l}else if(i==="\\"){let s=n[++t],l=qR[s];if(l)r+=l;else if(s===`
`)for(s=n[t+1];s===" "||s==="	";)s=n[++t+1];else if(s==="\r"&&n[t+1]===`
`)for(s=n[++t+1];s===" "||s==="	";)s=n[++t+1];else if(s==="x"||s==="u"||s==="U"){let o=s==="x"?2:s==="u"?4:8;r+=MR(n,t+1,o,e),t+=o}else{let o=n.substr(t-1,2);e(
t-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${o}`),r+=o}}else if(i===" "||i==="	"){let s=t,l=n[t+1];for(;l===" "||l==="	";)l=n[++t+1];l!==`
`&&!(l==="\r"&&n[t+2]===`
`)&&(r+=t>s?n.slice(s,t+1):i)}else r+=i}return(n[n.length-1]!=='"'||n.length===1)&&e(n.length,"MISSING_CHAR",'Missing closing "quote'),r}function BR(n,e){let r="",
t=n[e+1];for(;(t===" "||t==="	"||t===`
`||t==="\r")&&!(t==="\r"&&n[e+2]!==`
`);)t===`
`&&(r+=`
`),e+=1,t=n[e+1];return r||(r=" "),{fold:r,offset:e}}var qR={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function MR(n,e,r,t){let i=n.substr(e,r),l=i.length===r&&
/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(l)}catch{let o=n.substr(e-2,r+2);return t(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${o}`),o}}Mg.resolveFlowScalar=jR});var Ug=q(_g=>{"use strict";var Ft=J(),Fg=ge(),FR=Mu(),_R=_u();function UR(n,e,r,t){let{value:i,type:s,comment:l,range:o}=e.type==="block-scalar"?FR.resolveBlockScalar(
n,e,t):_R.resolveFlowScalar(e,n.options.strict,t),c=r?n.directives.tagName(r.source,w=>t(r,"TAG_RESOLVE_FAILED",w)):null,y;n.options.stringKeys&&n.atKey?y=n.schema[Ft.
SCALAR]:c?y=GR(n.schema,i,c,r,t):e.type==="scalar"?y=KR(n,i,e,t):y=n.schema[Ft.SCALAR];let v;try{let w=y.resolve(i,b=>t(r??e,"TAG_RESOLVE_FAILED",b),n.options);
v=Ft.isScalar(w)?w:new Fg.Scalar(w)}catch(w){let b=w instanceof Error?w.message:String(w);t(r??e,"TAG_RESOLVE_FAILED",b),v=new Fg.Scalar(i)}return v.range=o,v.source=
i,s&&(v.type=s),c&&(v.tag=c),y.format&&(v.format=y.format),l&&(v.comment=l),v}function GR(n,e,r,t,i){if(r==="!")return n[Ft.SCALAR];let s=[];for(let o of n.tags)
if(!o.collection&&o.tag===r)if(o.default&&o.test)s.push(o);else return o;for(let o of s)if(o.test?.test(e))return o;let l=n.knownTags[r];return l&&!l.collection?
(n.tags.push(Object.assign({},l,{default:!1,test:void 0})),l):(i(t,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:str"),n[Ft.SCALAR])}function KR({
atKey:n,directives:e,schema:r},t,i,s){let l=r.tags.find(o=>(o.default===!0||n&&o.default==="key")&&o.test?.test(t))||r[Ft.SCALAR];if(r.compat){let o=r.compat.find(
c=>c.default&&c.test?.test(t))??r[Ft.SCALAR];if(l.tag!==o.tag){let c=e.tagString(l.tag),y=e.tagString(o.tag),v=`Value may be parsed as either ${c} or ${y}`;s(i,
"TAG_RESOLVE_FAILED",v,!0)}}return l}_g.composeScalar=UR});var Kg=q(Gg=>{"use strict";function HR(n,e,r){if(e){r??(r=e.length);for(let t=r-1;t>=0;--t){let i=e[t];switch(i.type){case"space":case"comment":case"newline":n-=
i.source.length;continue}for(i=e[++t];i?.type==="space";)n+=i.source.length,i=e[++t];break}}return n}Gg.emptyScalarPosition=HR});var Wg=q(Gu=>{"use strict";var ZR=Oi(),WR=J(),YR=Vg(),Hg=Ug(),JR=Nn(),QR=Kg(),XR={composeNode:Zg,composeEmptyNode:Uu};function Zg(n,e,r,t){let i=n.atKey,{spaceBefore:s,
comment:l,anchor:o,tag:c}=r,y,v=!0;switch(e.type){case"alias":y=xR(n,e,t),(o||c)&&t(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":y=Hg.composeScalar(n,e,c,t),o&&(y.anchor=o.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{y=YR.composeCollection(XR,n,e,r,t),o&&(y.anchor=o.source.substring(1))}catch(w){let b=w instanceof Error?w.message:
String(w);t(e,"RESOURCE_EXHAUSTION",b)}break;default:{let w=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;t(e,"UNEXPECTED_TOKEN",w),v=!1}}return y??
(y=Uu(n,e.offset,void 0,null,r,t)),o&&y.anchor===""&&t(o,"BAD_ALIAS","Anchor cannot be an empty string"),i&&n.options.stringKeys&&(!WR.isScalar(y)||typeof y.value!=
"string"||y.tag&&y.tag!=="tag:yaml.org,2002:str")&&t(c??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(y.spaceBefore=!0),l&&(e.type==="scal\
ar"&&e.source===""?y.comment=l:y.commentBefore=l),n.options.keepSourceTokens&&v&&(y.srcToken=e),y}function Uu(n,e,r,t,{spaceBefore:i,comment:s,anchor:l,tag:o,end:c},y){
let v={type:"scalar",offset:QR.emptyScalarPosition(e,r,t),indent:-1,source:""},w=Hg.composeScalar(n,v,o,y);return l&&(w.anchor=l.source.substring(1),w.anchor===
""&&y(l,"BAD_ALIAS","Anchor cannot be an empty string")),i&&(w.spaceBefore=!0),s&&(w.comment=s,w.range[2]=c),w}function xR({options:n},{offset:e,source:r,end:t},i){
let s=new ZR.Alias(r.substring(1));s.source===""&&i(e,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&i(e+r.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let l=e+r.length,o=JR.resolveEnd(t,l,n.strict,i);return s.range=[e,l,o.offset],o.comment&&(s.comment=o.comment),s}Gu.composeEmptyNode=
Uu;Gu.composeNode=Zg});var Qg=q(Jg=>{"use strict";var eS=qi(),Yg=Wg(),tS=Nn(),nS=Ui();function iS(n,e,{offset:r,start:t,value:i,end:s},l){let o=Object.assign({_directives:e},n),c=new eS.
Document(void 0,o),y={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},v=nS.resolveProps(t,{indicator:"doc-start",next:i??s?.[0],offset:r,
onError:l,parentIndent:0,startOnNewline:!0});v.found&&(c.directives.docStart=!0,i&&(i.type==="block-map"||i.type==="block-seq")&&!v.hasNewline&&l(v.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=i?Yg.composeNode(y,i,v,l):Yg.composeEmptyNode(y,v.end,t,null,v,l);let w=c.
contents.range[2],b=tS.resolveEnd(s,w,!1,l);return b.comment&&(c.comment=b.comment),c.range=[r,w,b.offset],c}Jg.composeDoc=iS});var Hu=q(ey=>{"use strict";var rS=require("process"),sS=Ca(),lS=qi(),Gi=_i(),Xg=J(),oS=Qg(),aS=Nn();function Ki(n){if(typeof n=="number")return[n,n+1];if(Array.
isArray(n))return n.length===2?n:[n[0],n[1]];let{offset:e,source:r}=n;return[e,e+(typeof r=="string"?r.length:1)]}function xg(n){let e="",r=!1,t=!1;for(let i=0;i<
n.length;++i){let s=n[i];switch(s[0]){case"#":e+=(e===""?"":t?`

`:`
`)+(s.substring(1)||" "),r=!0,t=!1;break;case"%":n[i+1]?.[0]!=="#"&&(i+=1),r=!1;break;default:r||(t=!0),r=!1}}return{comment:e,afterEmptyLine:t}}var Ku=class{constructor(e={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(r,t,i,s)=>{let l=Ki(r);s?this.warnings.push(new Gi.YAMLWarning(
l,t,i)):this.errors.push(new Gi.YAMLParseError(l,t,i))},this.directives=new sS.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,r){let{comment:t,
afterEmptyLine:i}=xg(this.prelude);if(t){let s=e.contents;if(r)e.comment=e.comment?`${e.comment}
${t}`:t;else if(i||e.directives.docStart||!s)e.commentBefore=t;else if(Xg.isCollection(s)&&!s.flow&&s.items.length>0){let l=s.items[0];Xg.isPair(l)&&(l=l.key);let o=l.
commentBefore;l.commentBefore=o?`${t}
${o}`:t}else{let l=s.commentBefore;s.commentBefore=l?`${t}
${l}`:t}}if(r){for(let s=0;s<this.errors.length;++s)e.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)e.warnings.push(this.warnings[s])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:xg(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,r=!1,t=-1){for(let i of e)yield*this.next(i);yield*this.end(r,t)}*next(e){switch(rS.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(r,t,i)=>{let s=Ki(e);s[0]+=r,this.onError(s,"BAD_DIRECTIVE",t,i)}),this.prelude.
push(e.source),this.atDirectives=!0;break;case"document":{let r=oS.composeDoc(this.options,this.directives,e,this.onError);this.atDirectives&&!r.directives.docStart&&
this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(r,!1),this.doc&&(yield this.doc),this.doc=r,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{let r=e.source?`${e.message}: ${JSON.stringify(
e.source)}`:e.message,t=new Gi.YAMLParseError(Ki(e),"UNEXPECTED_TOKEN",r);this.atDirectives||!this.doc?this.errors.push(t):this.doc.errors.push(t);break}case"do\
c-end":{if(!this.doc){let t="Unexpected doc-end without preceding document";this.errors.push(new Gi.YAMLParseError(Ki(e),"UNEXPECTED_TOKEN",t));break}this.doc.directives.
docEnd=!0;let r=aS.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),r.comment){let t=this.doc.comment;
this.doc.comment=t?`${t}
${r.comment}`:r.comment}this.doc.range[2]=r.offset;break}default:this.errors.push(new Gi.YAMLParseError(Ki(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,r=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let t=Object.assign({_directives:this.directives},this.options),i=new lS.Document(
void 0,t);this.atDirectives&&this.onError(r,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,r,r],this.decorate(i,!1),yield i}}};ey.Composer=Ku});var iy=q(As=>{"use strict";var uS=Mu(),fS=_u(),cS=_i(),ty=Ei();function dS(n,e=!0,r){if(n){let t=(i,s,l)=>{let o=typeof i=="number"?i:Array.isArray(i)?i[0]:i.offset;
if(r)r(o,s,l);else throw new cS.YAMLParseError([o,o+1],s,l)};switch(n.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return fS.resolveFlowScalar(
n,e,t);case"block-scalar":return uS.resolveBlockScalar({options:{strict:e}},n,t)}}return null}function pS(n,e){let{implicitKey:r=!1,indent:t,inFlow:i=!1,offset:s=-1,
type:l="PLAIN"}=e,o=ty.stringifyString({type:l,value:n},{implicitKey:r,indent:t>0?" ".repeat(t):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}}),c=e.end??[{type:"\
newline",offset:-1,indent:t,source:`
`}];switch(o[0]){case"|":case">":{let y=o.indexOf(`
`),v=o.substring(0,y),w=o.substring(y+1)+`
`,b=[{type:"block-scalar-header",offset:s,indent:t,source:v}];return ny(b,c)||b.push({type:"newline",offset:-1,indent:t,source:`
`}),{type:"block-scalar",offset:s,indent:t,props:b,source:w}}case'"':return{type:"double-quoted-scalar",offset:s,indent:t,source:o,end:c};case"'":return{type:"s\
ingle-quoted-scalar",offset:s,indent:t,source:o,end:c};default:return{type:"scalar",offset:s,indent:t,source:o,end:c}}}function mS(n,e,r={}){let{afterKey:t=!1,implicitKey:i=!1,
inFlow:s=!1,type:l}=r,o="indent"in n?n.indent:null;if(t&&typeof o=="number"&&(o+=2),!l)switch(n.type){case"single-quoted-scalar":l="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":l="QUOTE_DOUBLE";break;case"block-scalar":{let y=n.props[0];if(y.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
l=y.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:l="PLAIN"}let c=ty.stringifyString({type:l,value:e},{implicitKey:i||o===null,indent:o!==null&&o>
0?" ".repeat(o):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(c[0]){case"|":case">":gS(n,c);break;case'"':Zu(n,c,"double-quoted-scalar");break;case"\
'":Zu(n,c,"single-quoted-scalar");break;default:Zu(n,c,"scalar")}}function gS(n,e){let r=e.indexOf(`
`),t=e.substring(0,r),i=e.substring(r+1)+`
`;if(n.type==="block-scalar"){let s=n.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=t,n.source=i}else{let{offset:s}=n,
l="indent"in n?n.indent:-1,o=[{type:"block-scalar-header",offset:s,indent:l,source:t}];ny(o,"end"in n?n.end:void 0)||o.push({type:"newline",offset:-1,indent:l,source:`\

`});for(let c of Object.keys(n))c!=="type"&&c!=="offset"&&delete n[c];Object.assign(n,{type:"block-scalar",indent:l,props:o,source:i})}}function ny(n,e){if(e)for(let r of e)
switch(r.type){case"space":case"comment":n.push(r);break;case"newline":return n.push(r),!0}return!1}function Zu(n,e,r){switch(n.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":n.type=r,n.source=e;break;case"block-scalar":{let t=n.props.slice(1),i=e.length;n.props[0].type==="block-scalar-header"&&
(i-=n.props[0].source.length);for(let s of t)s.offset+=i;delete n.props,Object.assign(n,{type:r,source:e,end:t});break}case"block-map":case"block-seq":{let i={type:"\
newline",offset:n.offset+e.length,indent:n.indent,source:`
`};delete n.items,Object.assign(n,{type:r,source:e,end:[i]});break}default:{let t="indent"in n?n.indent:-1,i="end"in n&&Array.isArray(n.end)?n.end.filter(s=>s.type===
"space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(n))s!=="type"&&s!=="offset"&&delete n[s];Object.assign(n,{type:r,indent:t,source:e,
end:i})}}}As.createScalarToken=pS;As.resolveAsScalar=dS;As.setScalarValue=mS});var sy=q(ry=>{"use strict";var yS=n=>"type"in n?Ss(n):Rs(n);function Ss(n){switch(n.type){case"block-scalar":{let e="";for(let r of n.props)e+=Ss(r);return e+n.
source}case"block-map":case"block-seq":{let e="";for(let r of n.items)e+=Rs(r);return e}case"flow-collection":{let e=n.start.source;for(let r of n.items)e+=Rs(r);
for(let r of n.end)e+=r.source;return e}case"document":{let e=Rs(n);if(n.end)for(let r of n.end)e+=r.source;return e}default:{let e=n.source;if("end"in n&&n.end)
for(let r of n.end)e+=r.source;return e}}}function Rs({start:n,key:e,sep:r,value:t}){let i="";for(let s of n)i+=s.source;if(e&&(i+=Ss(e)),r)for(let s of r)i+=s.
source;return t&&(i+=Ss(t)),i}ry.stringify=yS});var uy=q(ay=>{"use strict";var Wu=Symbol("break visit"),hS=Symbol("skip children"),ly=Symbol("remove item");function _t(n,e){"type"in n&&n.type==="document"&&(n=
{start:n.start,value:n.value}),oy(Object.freeze([]),n,e)}_t.BREAK=Wu;_t.SKIP=hS;_t.REMOVE=ly;_t.itemAtPath=(n,e)=>{let r=n;for(let[t,i]of e){let s=r?.[t];if(s&&
"items"in s)r=s.items[i];else return}return r};_t.parentCollection=(n,e)=>{let r=_t.itemAtPath(n,e.slice(0,-1)),t=e[e.length-1][0],i=r?.[t];if(i&&"items"in i)return i;
throw new Error("Parent collection not found")};function oy(n,e,r){let t=r(e,n);if(typeof t=="symbol")return t;for(let i of["key","value"]){let s=e[i];if(s&&"it\
ems"in s){for(let l=0;l<s.items.length;++l){let o=oy(Object.freeze(n.concat([[i,l]])),s.items[l],r);if(typeof o=="number")l=o-1;else{if(o===Wu)return Wu;o===ly&&
(s.items.splice(l,1),l-=1)}}typeof t=="function"&&i==="key"&&(t=t(e,n))}}return typeof t=="function"?t(e,n):t}ay.visit=_t});var Ds=q(je=>{"use strict";var Yu=iy(),vS=sy(),bS=uy(),Ju="\uFEFF",Qu="",Xu="",xu="",wS=n=>!!n&&"items"in n,PS=n=>!!n&&(n.type==="scalar"||n.type==="single-q\
uoted-scalar"||n.type==="double-quoted-scalar"||n.type==="block-scalar");function kS(n){switch(n){case Ju:return"<BOM>";case Qu:return"<DOC>";case Xu:return"<FL\
OW_END>";case xu:return"<SCALAR>";default:return JSON.stringify(n)}}function OS(n){switch(n){case Ju:return"byte-order-mark";case Qu:return"doc-mode";case Xu:return"\
flow-error-end";case xu:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(n[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}je.createScalarToken=Yu.createScalarToken;je.resolveAsScalar=Yu.resolveAsScalar;je.setScalarValue=Yu.
setScalarValue;je.stringify=vS.stringify;je.visit=bS.visit;je.BOM=Ju;je.DOCUMENT=Qu;je.FLOW_END=Xu;je.SCALAR=xu;je.isCollection=wS;je.isScalar=PS;je.prettyToken=
kS;je.tokenType=OS});var nf=q(cy=>{"use strict";var Hi=Ds();function He(n){switch(n){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var fy=new Set("0123456789ABCDEFabcdef"),AS=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),Es=new Set(",[]{}"),RS=new Set(` ,[]{}
\r	`),ef=n=>!n||RS.has(n),tf=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
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
pushUntil(ef),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return r+=yield*this.parseBlockScalarHeader(),r+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-r),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,r,t=-1;do e=yield*this.pushNewline(),e>0?(r=yield*this.pushSpaces(!1),this.indentValue=t=r):r=0,r+=yield*this.pushSpaces(!0);while(e+r>0);let i=this.getLine();
if(i===null)return this.setNext("flow");if((t!==-1&&t<this.indentNext&&i[0]!=="#"||t===0&&(i.startsWith("---")||i.startsWith("..."))&&He(i[3]))&&!(t===this.indentNext-
1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.flowLevel=0,yield Hi.FLOW_END,yield*this.parseLineStart();let s=0;for(;i[s]===",";)s+=yield*this.pushCount(
1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),i[s]){case void 0:return"flow";case"#":return yield*this.pushCount(i.length-
s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(ef),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
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
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(ef),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let r=this.
flowLevel>0,t=this.charAt(1);if(He(t)||r&&Es.has(t)){r?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,r=this.buffer[e];for(;!He(r)&&r!==">";)r=this.buffer[++e];return yield*this.
pushToIndex(r===">"?e+1:e,!1)}else{let e=this.pos+1,r=this.buffer[e];for(;r;)if(AS.has(r))r=this.buffer[++e];else if(r==="%"&&fy.has(this.buffer[e+1])&&fy.has(this.
buffer[e+2]))r=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let r=this.pos-1,t;do t=this.buffer[++r];while(t===" "||e&&t==="	");let i=r-this.pos;return i>0&&(yield this.buffer.substr(
this.pos,i),this.pos=r),i}*pushUntil(e){let r=this.pos,t=this.buffer[r];for(;!e(t);)t=this.buffer[++r];return yield*this.pushToIndex(r,!1)}};cy.Lexer=tf});var sf=q(dy=>{"use strict";var rf=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{let r=0,t=this.lineStarts.length;
for(;r<t;){let s=r+t>>1;this.lineStarts[s]<e?r=s+1:t=s}if(this.lineStarts[r]===e)return{line:r+1,col:1};if(r===0)return{line:0,col:e};let i=this.lineStarts[r-1];
return{line:r,col:e-i+1}}}};dy.LineCounter=rf});var of=q(hy=>{"use strict";var SS=require("process"),py=Ds(),DS=nf();function At(n,e){for(let r=0;r<n.length;++r)if(n[r].type===e)return!0;return!1}function my(n){
for(let e=0;e<n.length;++e)switch(n[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}function yy(n){switch(n?.type){case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function Ts(n){switch(n.type){case"document":return n.
start;case"block-map":{let e=n.items[n.items.length-1];return e.sep??e.start}case"block-seq":return n.items[n.items.length-1].start;default:return[]}}function jn(n){
if(n.length===0)return[];let e=n.length;e:for(;--e>=0;)switch(n[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;n[++e]?.type==="space";);return n.splice(e,n.length)}function zs(n,e){if(e.length<1e5)Array.prototype.push.apply(n,e);else for(let r=0;r<e.length;++r)
n.push(e[r])}function gy(n){if(n.start.type==="flow-seq-start")for(let e of n.items)e.sep&&!e.value&&!At(e.start,"explicit-key-ind")&&!At(e.sep,"map-value-ind")&&
(e.key&&(e.value=e.key),delete e.key,yy(e.value)?e.value.end?zs(e.value.end,e.sep):e.value.end=e.sep:zs(e.start,e.sep),delete e.sep)}var lf=class{constructor(e){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new DS.Lexer,this.onNewLine=
e}*parse(e,r=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let t of this.lexer.lex(e,r))yield*this.next(t);r||(yield*this.end())}*next(e){if(this.source=
e,SS.env.LOG_TOKENS&&console.log("|",py.prettyToken(e)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}let r=py.tokenType(e);if(r)
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
0),r.type==="flow-collection"&&gy(r),t.type){case"document":t.value=r;break;case"block-scalar":t.props.push(r);break;case"block-map":{let i=t.items[t.items.length-
1];if(i.value){t.items.push({start:[],key:r,sep:[]}),this.onKeyLine=!0;return}else if(i.sep)i.value=r;else{Object.assign(i,{key:r,sep:[]}),this.onKeyLine=!i.explicitKey;
return}break}case"block-seq":{let i=t.items[t.items.length-1];i.value?t.items.push({start:[],value:r}):i.value=r;break}case"flow-collection":{let i=t.items[t.items.
length-1];!i||i.value?t.items.push({start:[],key:r,sep:[]}):i.sep?i.value=r:Object.assign(i,{key:r,sep:[]});return}default:yield*this.pop(),yield*this.pop(r)}if((t.
type==="document"||t.type==="block-map"||t.type==="block-seq")&&(r.type==="block-map"||r.type==="block-seq")){let i=r.items[r.items.length-1];i&&!i.sep&&!i.value&&
i.start.length>0&&my(i.start)===-1&&(r.indent===0||i.start.every(s=>s.type!=="comment"||s.indent<r.indent))&&(t.type==="document"?t.end=i.start:t.items.push({start:i.
start}),r.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-\
order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};
this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token \
in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{my(e.start)!==-1?(yield*this.pop(),yield*this.
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
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(yy(r.key)&&!At(r.sep,"newline")){
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
t),s=jn(i);gy(e);let l=e.end.splice(1,e.end.length);l.push(this.sourceToken);let o={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:l}]};
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
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};hy.Parser=lf});var ky=q(Wi=>{"use strict";var vy=Hu(),ES=qi(),Zi=_i(),TS=Ga(),zS=J(),CS=sf(),by=of();function wy(n){let e=n.prettyErrors!==!1;return{lineCounter:n.lineCounter||
e&&new CS.LineCounter||null,prettyErrors:e}}function LS(n,e={}){let{lineCounter:r,prettyErrors:t}=wy(e),i=new by.Parser(r?.addNewLine),s=new vy.Composer(e),l=Array.
from(s.compose(i.parse(n)));if(t&&r)for(let o of l)o.errors.forEach(Zi.prettifyError(n,r)),o.warnings.forEach(Zi.prettifyError(n,r));return l.length>0?l:Object.
assign([],{empty:!0},s.streamInfo())}function Py(n,e={}){let{lineCounter:r,prettyErrors:t}=wy(e),i=new by.Parser(r?.addNewLine),s=new vy.Composer(e),l=null;for(let o of s.
compose(i.parse(n),!0,n.length))if(!l)l=o;else if(l.options.logLevel!=="silent"){l.errors.push(new Zi.YAMLParseError(o.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return t&&r&&(l.errors.forEach(Zi.prettifyError(n,r)),l.warnings.forEach(Zi.prettifyError(
n,r))),l}function NS(n,e,r){let t;typeof e=="function"?t=e:r===void 0&&e&&typeof e=="object"&&(r=e);let i=Py(n,r);if(!i)return null;if(i.warnings.forEach(s=>TS.
warn(i.options.logLevel,s)),i.errors.length>0){if(i.options.logLevel!=="silent")throw i.errors[0];i.errors=[]}return i.toJS(Object.assign({reviver:t},r))}function jS(n,e,r){
let t=null;if(typeof e=="function"||Array.isArray(e)?t=e:r===void 0&&e&&(r=e),typeof r=="string"&&(r=r.length),typeof r=="number"){let i=Math.round(r);r=i<1?void 0:
i>8?{indent:8}:{indent:i}}if(n===void 0){let{keepUndefined:i}=r??e??{};if(!i)return}return zS.isDocument(n)&&!t?n.toString(r):new ES.Document(n,t,r).toString(r)}
Wi.parse=NS;Wi.parseAllDocuments=LS;Wi.parseDocument=Py;Wi.stringify=jS});var $e=q(ee=>{"use strict";var $S=Hu(),IS=qi(),VS=Su(),af=_i(),BS=Oi(),Rt=J(),qS=wt(),MS=ge(),FS=kt(),_S=Ot(),US=Ds(),GS=nf(),KS=sf(),HS=of(),Cs=ky(),Oy=bi();ee.
Composer=$S.Composer;ee.Document=IS.Document;ee.Schema=VS.Schema;ee.YAMLError=af.YAMLError;ee.YAMLParseError=af.YAMLParseError;ee.YAMLWarning=af.YAMLWarning;ee.
Alias=BS.Alias;ee.isAlias=Rt.isAlias;ee.isCollection=Rt.isCollection;ee.isDocument=Rt.isDocument;ee.isMap=Rt.isMap;ee.isNode=Rt.isNode;ee.isPair=Rt.isPair;ee.isScalar=
Rt.isScalar;ee.isSeq=Rt.isSeq;ee.Pair=qS.Pair;ee.Scalar=MS.Scalar;ee.YAMLMap=FS.YAMLMap;ee.YAMLSeq=_S.YAMLSeq;ee.CST=US;ee.Lexer=GS.Lexer;ee.LineCounter=KS.LineCounter;
ee.Parser=HS.Parser;ee.parse=Cs.parse;ee.parseAllDocuments=Cs.parseAllDocuments;ee.parseDocument=Cs.parseDocument;ee.stringify=Cs.stringify;ee.visit=Oy.visit;ee.
visitAsync=Oy.visitAsync});var Aa=require("fs");var se={ok:0,findings:1,failure:2};var On=[],Sa=[];function Da(n,e,r){if(n===e)return 0;let t=r?.maxDistance,i=n;n.length>e.length&&(n=e,e=i);let s=n.length,l=e.length;for(;s>0&&n.charCodeAt(~-s)===
e.charCodeAt(~-l);)s--,l--;let o=0;for(;o<s&&n.charCodeAt(o)===e.charCodeAt(o);)o++;if(s-=o,l-=o,t!==void 0&&l-s>t)return t;if(s===0)return t!==void 0&&l>t?t:l;
let c,y,v,w,b=0,k=0;for(;b<s;)Sa[b]=n.charCodeAt(o+b),On[b]=++b;for(;k<l;){for(c=e.charCodeAt(o+k),v=k++,y=k,b=0;b<s;b++)w=c===Sa[b]?v:v+1,v=On[b],y=On[b]=v>y?w>
y?y+1:w:w>v?v+1:w;if(t!==void 0){let D=y;for(b=0;b<s;b++)On[b]<D&&(D=On[b]);if(D>t)return t}}return On.length=s,Sa.length=s,t!==void 0&&y>t?t:y}var v1=64;function Ae(n,e){if(n.length>v1)return;let r=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,i;for(let s of e){if(Math.abs(s.length-
n.length)>=t)continue;let l=s.toLowerCase(),o=b1(r,l)?1:Da(r,l,{maxDistance:t});o<t&&(t=o,i=s)}return i}function b1(n,e){if(n.length!==e.length)return!1;let r=0;
for(;r<n.length&&n[r]===e[r];)r++;return n[r]===e[r+1]&&n[r+1]===e[r]&&n.slice(r+2)===e.slice(r+2)}var hP=Ie($e(),1);var Rf={};Le(Rf,{ValidationError:()=>x,assertBuildPlane:()=>AE,assertDataPlane:()=>kE,assertEnvironment:()=>SE,assertOrganization:()=>EE,formatIssue:()=>W,isBuildPlane:()=>OE,
isDataPlane:()=>PE,isEnvironment:()=>RE,isOrganization:()=>DE,isPlane:()=>CE,validateBuildPlane:()=>Zy,validateDataPlane:()=>Hy,validateEnvironment:()=>Wy,validateOrganization:()=>Yy,
validatePlane:()=>zE,validateUpdate:()=>NE,withDefaults:()=>Jy});var m=Object.prototype;function d(n){return typeof n!="object"||n===null||Array.isArray(n)}function B(n){return!d(n)}function E(n){return Number.isInteger(n)&&Math.
abs(n)<=2**63}function R(n,e){if(n.length<=e)return!1;if(n.length>e*2)return!0;let r=0;for(let t of n)r++;return r>e}var ZS=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?:Z|[+-](?:[01]\d|2[0-4]):[0-5]\d)$/i;
function C(n){if(!ZS.test(n))return!1;if(n.charCodeAt(8)<50||n.charCodeAt(8)===50&&n.charCodeAt(9)<57)return!0;let e=Number(n.slice(5,7)),r=Number(n.slice(0,4)),
t=r%4===0&&(r%100!==0||r%400===0),i=e===2?28+Number(t):30+(e+ +(e>7))%2;return Number(n.slice(8,10))<=i}function te(n,e){let r=0;for(let t in n)r+=t.length+String(
n[t]).length;return r*3>e&&new TextEncoder().encode(Object.entries(n).flat().join("")).length>e}function H(n){let e=n.filter(B).filter(r=>r.controller===!0);return new Set(
e.map(r=>JSON.stringify([r.apiVersion,r.kind,r.name,r.uid]))).size>1}function ye(n){return n.split("/").slice(1).map(WS)}var ae=n=>n.replaceAll("~","~0").replaceAll("/","~1"),WS=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll(
"~0","~"):n;function st(n){return/[~\d]/.test(n)?ye(n).map(e=>/^\d+$/.test(e)?`[${e}]`:`.${e}`).join("").replace(/^\./,""):n.slice(1).replaceAll("/",".")}function Y(n,e){
return ye(e).reduce((r,t)=>Array.isArray(r)?r[Number(t)]:B(r)&&Object.hasOwn(r,t)?r[t]:void 0,n)}function ne(n,e){return Ay(n,e,n)}function Ay(n,e,r){if(!B(n))return n;let t=Object.fromEntries(Object.entries(n));for(let[i,s]of Object.entries(e)){let l=Object.
hasOwn(n,i)?n[i]:void 0,o="within"in s?l==null?l:Ay(l,s.within,r):l??YS(s,r);o!==void 0&&(t[i]=o)}return t}function YS(n,e){if("value"in n)return n.value;let r=ye(
n.from).reduce((t,i)=>B(t)&&Object.hasOwn(t,i)?t[i]:void 0,e);if(!(typeof r!="string"||r==="")&&!(n.maxLength!==void 0&&r.length>n.maxLength))return n.pattern===
void 0||n.pattern.test(r)?r:void 0}var Je=!1,Ls=[{code:"unreadable",path:"",field:"",message:""}],Ry=Symbol("thorough");function Sy(n,e){let r=Je;Je=!0;try{return n(e)===null}catch(t){if(t!==Ry)throw t;
return cf(n,e)===null}finally{Je=r}}function cf(n,e){if(!Je)return n(e);Je=!1;try{return n(e)}finally{Je=!0}}var JS=20;function u(n,e,r,t){if(Je)return Ls;let i={
code:r,path:Dy(e),field:Ey(e),message:"",...t};return n===null?[i]:(n.push(i),n)}function p(n){return f(null,null,n,"object")}function f(n,e,r,t){return r===null?
u(n,e,"null-value"):u(n,e,"wrong-type",{expected:t,found:nD(r)})}function h(n,e,r,{code:t="invalid-format",rule:i,maxLength:s}){return typeof r!="string"?f(n,e,
r,"string"):s!==void 0&&R(r,s)?u(n,e,"too-long",{limit:s,unit:"characters"}):u(n,e,t,i===void 0?void 0:{rule:i})}function O(n,e,r,{code:t="unknown-value",allowed:i,
codes:s}){if(Je)return Ls;if(typeof r!="string")return f(n,e,r,"string");let l=s!==void 0&&Object.hasOwn(s,r)?s[r]:void 0;if(l!==void 0)return u(n,e,l);let o=Ae(
r,i);return u(n,e,t,o===void 0?{allowed:i}:{allowed:i,suggestion:o})}function A(n,e,r,{minimum:t,maximum:i}){return typeof r!="number"||Number.isNaN(r)?f(n,e,r,
"integer"):!Number.isInteger(r)&&Number.isFinite(r)?u(n,e,"not-an-integer"):u(n,e,"out-of-range",{minimum:t,maximum:i})}function _(n,e,r,{code:t="invalid-format",
rule:i}){return Object.hasOwn(e,r)?u(n,r,t,i===void 0?void 0:{rule:i}):n}function U(n,e,r,t){let i=e[r];return Object.hasOwn(e,r)&&i!==void 0?h(n,r,i,t):n}function G(n){
if(n!==null)for(let e of n)e.field="";return n}function a(n,e,r){if(e===null)return n;if(Je)return e;let t=Dy(r),i=Ey(r);for(let s of e)s.path=t+s.path,s.field=
i+s.field;if(n===null)return e;for(let s of e)n.push(s);return n}function g(n,e,r){if(Je)return QS(n,e,r);let{known:t,required:i=[],codes:s}=r,l=t.filter(v=>Yi(
e[v])||!ff(e,v)),o=new Set,c=JS,y=[];for(let v of n??[]){if(v.code==="unknown-field"&&v.name===void 0){if(!ff(e,Ty(v.path)))continue;o.add(xS(v,l,r,c-- >0))}y.push(
v)}y=y.filter(v=>!eD(v,o));for(let v of l)Yi(e[v])?i.includes(v)&&!o.has(v)&&(y=u(y,v,s?.[v]??"missing-field")):y=u(y,v,"unreadable");return y.length===0?null:y}
function QS(n,e,{known:r,required:t=[]}){let i=Object.getPrototypeOf(e);if(i!==null&&i!==Object.prototype||XS({}))throw Ry;if(n!==null)return Ls;let s=l=>Yi(e[l])?
t.includes(l):!ff(e,l);return r.some(s)?Ls:null}function XS(n){for(let e in n)return!0;return!1}function xS(n,e,{replaced:r,elsewhere:t},i){let s=Ty(n.path);n.name=
s;let l=t!==void 0&&Object.hasOwn(t,s)?t[s]:void 0,c=e.find(y=>r?.[s]===y)??(l===void 0&&i?Ae(s,e):void 0);return c!==void 0&&(n.suggestion=c),l!==void 0&&(n.knownIn=
l),c}function eD(n,e){return n.code==="value-from"&&n.found==="neither"&&n.branches.some(r=>e.has(r))}function X(n,e,r){let t=r.filter(s=>!Yi(e[s])).length;if(t===
1)return n;let i=t===0?(n??[]).filter(s=>s.code!=="null-value"):n;return u(i,null,"value-from",{found:t===0?"neither":"both",branches:r})}function Z(n,e,r){let t=e.
generateName;if(!tD(t)){let i=n?.find(({path:s,code:l})=>s==="/generateName"&&l==="invalid-name");return i!==void 0&&!r.test(`${t}xxxxx`)&&(i.field=".name"),n}return u(
uf(uf(n,"/name"),"/generateName"),"name","missing-field")}function he(n,e){let r=`/spec/${e}`;return n?.some(i=>/^\/metadata(\/name)?$/.test(i.path)||i.suggestion===
e&&i.path.startsWith("/spec/"))===!0?n:a(uf(n,r),u(null,e,"missing-field"),"spec")}function ve(n,e,r,t){let i=new Set,s=n;return e.forEach((l,o)=>{let c=B(l)?l[r]:
void 0;c!==void 0&&(i.has(c)&&(s=a(s,u(null,r,"invalid-format",{rule:t}),o)),i.add(c))}),s}var uf=(n,e)=>{let r=(n??[]).filter(t=>t.path!==e);return r.length>0?
r:null},ff=(n,e)=>Object.prototype.propertyIsEnumerable.call(n,e),Yi=n=>n==null,tD=n=>Yi(n)||n==="",Dy=n=>n===null?"":typeof n=="number"?`/${n}`:`/${ae(n)}`,Ey=n=>n===
null?"":typeof n=="number"?`[${n}]`:`.${n}`,Ty=n=>ye(n)[0]??"";function nD(n){return n===null?"null":Array.isArray(n)?"array":typeof n}var zy={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]};function ie({judges:n,replaced:e}){return r=>{if(typeof r!="object"||r===null||Array.isArray(
r))return p(r);let{apiVersion:t,kind:i}=r,s=typeof i=="string"&&Object.hasOwn(n,i)?n[i]:void 0;if(s)return s(r);let l=iD(t);if(i==null)return u(l,"kind","missin\
g-field");let o=Object.keys(n);if(typeof i!="string")return O(l,"kind",i,{code:"unknown-kind",allowed:o});let c=Object.hasOwn(e,i)?e[i]:Ae(i,o);return u(l,"kind",
"unknown-kind",c===void 0?{allowed:o}:{allowed:o,suggestion:c})}}function iD(n){return n==null?u(null,"apiVersion","missing-field"):n===zy.allowed[0]?null:O(null,
"apiVersion",n,zy)}var rD={"missing-field":()=>"is missing: add it.","unknown-field":({suggestion:n,knownIn:e})=>`is not a field here${e===void 0?"":`, but one of ${e}`}: ${n===void 0?
"remove it.":`write ${n} instead.`}`,"wrong-type":({expected:n,found:e})=>`must be ${Cy(n)}, not ${Cy(e)}.`,"null-value":()=>"is null: give it a value or remove\
 it.","value-from":({found:n,branches:e})=>n==="both"?`has both ${e.join(" and ")}: keep one of them.`:`needs exactly one of ${e.join(" and ")}.`,"missing-secre\
t-namespace":()=>"is missing: a cluster-scoped plane has no namespace, so add that of the secret.","namespace-not-allowed":()=>"is not allowed: a cluster-scoped\
 plane has no namespace, so remove it.","namespaced-observability-plane":()=>"must be ClusterObservabilityPlane: a cluster-scoped plane has no namespace in whic\
h to find an ObservabilityPlane.","unknown-kind":df,"wrong-api-version":df,"unknown-value":df,"invalid-plane-id":Ns,"invalid-name":Ns,"invalid-label":Ns,"invali\
d-format":Ns,"too-long":({limit:n,unit:e})=>`is too long: at most ${n} ${e}.`,"not-an-integer":()=>"must be a whole number.","out-of-range":({minimum:n,maximum:e})=>e<
9007199254740992?`must be from ${n} to ${e}.`:n===0?"must be at least 0.":"must fit into 64 bits.","invalid-date-time":()=>"must be a date and time such as 2026\
-01-02T03:04:05Z.","immutable-field":()=>"cannot change: keep the old value, or delete the resource and create it anew.",unreadable:()=>"cannot be read: it thro\
ws, contains itself, or is inherited; pass plain data."};function df({allowed:n,suggestion:e}){return`must be ${n.length<2?n.join(""):`${n.slice(0,-1).join(", ")}\
 or ${n.at(-1)}`}${e===void 0||n.length<2?".":`; did you mean ${e}?`}`}function Ns({rule:n}){return`must be ${n}.`}function Ly(n){return rD[n.code](n)}function W(n){
return`${n.field===""?"document":n.field}: ${n.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,sD)}var sD=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,Cy=n=>n===
"null"||n==="undefined"?n:`${/^[aeio]/.test(n)?"an":"a"} ${n}`;var lD=64,oD=2e5;function pf(n){let e=oD,r=[];return t(()=>n);function t(i){try{let s=i();if(r.includes(s))return u(null,null,"unreadable");if(typeof s!="object"||
s===null||r.length>lD)return null;r.push(s);for(let l of Object.keys(s)){let o=e-- >0?t(()=>Reflect.get(s,l)):null;if(o)return a(null,o,Array.isArray(s)?Number(
l):l)}return r.pop(),null}catch{return u(null,null,"unreadable")}}}function N(n){let e=r=>{let t=gf(n,r);return t===null?{ok:!0,value:r}:{ok:!1,issues:yf(t)}};return Object.assign(e,{"~standard":uD(e)})}function j(n){return e=>{
try{return Sy(n,e)}catch{return!1}}}function $(n){return e=>{let r=n(e);if(!r.ok)throw new x(r.issues)}}var x=class extends Error{name="ValidationError";issues;constructor(e){
let r=e.slice(0,mf).map(W);super([...r,...e.length>mf?[`and ${e.length-mf} more`]:[]].join(`
`)),this.issues=e}},mf=20;function gf(n,e){let r;try{if(r=cf(n,e),r===null)return null;let t=pf(e)?.[0];t!==void 0&&(r=[...r.filter(({path:i})=>!fD(i,t.path)),t])}catch{
r=pf(e)??u(null,null,"unreadable")}for(let t of r)t.field.charCodeAt(0)===aD&&(t.field=t.field.slice(1));return r}var aD=46;function yf(n){let e=n;for(let r of e)
r.message=Ly(r);return e}function uD(n){return{version:1,vendor:"openchoreo-planes",validate:e=>{let r=n(e);return r.ok?{value:r.value}:{issues:r.issues.map(({message:t,
path:i})=>({message:t,path:ye(i)}))}}}}var fD=(n,e)=>n===e||n.startsWith(`${e}/`);var cD=[{pointer:"/kind",absent:void 0},{pointer:"/metadata/name",absent:void 0},{pointer:"/metadata/namespace",absent:"default"}],dD=["/metadata/uid","/metadat\
a/resourceVersion"];function re({judge:n,immutable:e,withDefaults:r}){return(t,i)=>{let s=gf(n,i)??[],l;try{let y=r(t),v=r(i),w=gD(i,e),b=({code:D,path:P})=>D===
"wrong-type"&&w.some(({pointer:S})=>S===P),k=s.filter(D=>b(D)||!pD(D,y,v));l=[...k,...mD(t,i,w,k)]}catch{l=[...s,...u(null,null,"unreadable")]}let[o,...c]=l;return o===
void 0?{ok:!0,value:i}:{ok:!1,issues:yf([o,...c])}}}function pD({code:n,path:e},r,t){if(e===""||e==="/kind"||e==="/apiVersion"||e.startsWith("/metadata")||n==="\
unknown-field"||n==="unreadable")return!1;let i=n.startsWith("missing-")?e.slice(0,e.lastIndexOf("/")):e,s=Y(r,i);return s!==void 0&&$n(s,Y(t,i))}function mD(n,e,r,t){
let i=[],s=l=>t.some(({path:o})=>o===l||o.startsWith(`${l}/`));for(let{pointer:l,absent:o}of cD)!s(l)&&!$n(hf(n,l)??o,hf(e,l)??o)&&i.push(l);for(let l of dD){let o=hf(
e,l);o!==void 0&&!$n(o,Y(n,l))&&i.push(l)}for(let{pointer:l,unset:o}of r){let c=Y(n,l);c==null||o.includes(c)||typeof(Y(e,"/spec")??void 0)=="object"&&!s(l)&&!$n(
c,Y(e,l))&&i.push(l)}return i.map(yD)}function gD(n,e){let r=Y(n,"/kind");return typeof r=="string"&&Object.hasOwn(e,r)?e[r]??[]:[]}function yD(n){return{code:"\
immutable-field",path:n,field:ye(n).join("."),message:""}}function hf(n,e){let r=Y(n,e);return r===""||r===null?void 0:r}function $n(n,e){return Object.is(n,e)?
!0:Array.isArray(n)||Array.isArray(e)?Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,i)=>$n(t,e[i])):!B(n)||!B(e)?!1:[...new Set([...Object.
keys(n),...Object.keys(e)])].every(t=>$n(n[t]??void 0,e[t]??void 0))}var vf={DataPlane:{},BuildPlane:{},Environment:{},Organization:{}};var $s={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},hD={code:"unknown-kind",allowed:["DataPlane"]},Is={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},js=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Ny={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},jy=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
$y={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},vD=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,bD={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
wf=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Iy={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Ut={minimum:-9223372036854776e3,
maximum:9223372036854776e3},Ji=/^.{10}T.*[^z]$/,In={code:"invalid-date-time"},Pf={minimum:0,maximum:9223372036854776e3},Vy={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},By={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},wD=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,PD={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},kD=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
OD={},AD=/^(?:[^/]*|[^/]+\/[^/]+)$/,RD={rule:"group/version, or the version alone"},bf={rule:"a text that is not empty"},SD={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},DD={maxLength:128},ED={allowed:["Apply","Update"]},TD={allowed:["FieldsV1",
""]},zD={maxLength:256},CD={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},LD={known:["kubernet\
esCluster","registry","gateway","observer"],required:["kubernetesCluster","registry","gateway"],elsewhere:{agent:"DataPlane in v0.6 to v0.8",clusterAgent:"DataP\
lane since v0.9",dataPlaneRef:"Environment",imagePullSecretRefs:"DataPlane in v0.4 to v0.17",isProduction:"Environment",observabilityPlaneRef:"DataPlane since v\
0.8",planeID:"DataPlane since v0.9",secretStoreRef:"DataPlane since v0.4"}},ND={known:["name","credentials"],required:["name","credentials"],elsewhere:{auth:"Da\
taPlane in v0.4 to v0.8",server:"DataPlane in v0.4 to v0.8",tls:"DataPlane in v0.4 to v0.8"}},jD={known:["apiServerURL","caCert","clientCert","clientKey"],required:[
"apiServerURL","caCert","clientCert","clientKey"]},$D={known:["prefix","secretRef"],required:["prefix"]},ID={known:["publicVirtualHost","organizationVirtualHost"],
required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"\
DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"\
DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v\
0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",security:"Environment"}},VD={known:["url","authentication"],required:["url","authentication"]},BD={
known:["basicAuth"],required:["basicAuth"]},qD={known:["username","password"],required:["username","password"]},qy={known:["observedGeneration","conditions"]},MD=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
FD={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},_D={allowed:[
"True","False","Unknown"]},UD=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,GD={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
KD={maxLength:32768},HD={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},ZD={code:"unknown-kind",allowed:["BuildPlane"]},WD={known:["kubernetesCluster","observer"],required:["kubernetesCluster"],elsewhere:{agent:"Bu\
ildPlane in v0.7 to v0.8",clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"\
BuildPlane in v0.8 to v0.17",planeID:"BuildPlane in v0.9 to v0.17",registry:"DataPlane",secretStoreRef:"BuildPlane in v0.9 to v0.17"}},YD={known:[]},JD={code:"u\
nknown-kind",allowed:["Environment"]},QD={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{kubernetesCluster:"DataPlane or BuildPlane",observer:"DataP\
lane or BuildPlane",registry:"DataPlane"}},XD={known:["dnsPrefix","security"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"\
Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"\
Environment in v0.15 to v0.16",organizationVirtualHost:"Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"\
Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in \
v0.15 to v0.16"}},xD={known:["remoteJwks"]},eE={known:["uri"],required:["uri"]},tE={code:"unknown-kind",allowed:["Organization"]},nE={known:[],elsewhere:{dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",registry:"\
DataPlane"}},iE={known:["observedGeneration","conditions","namespace"]};function Vs(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,$s))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,hD))):t==="metadata"?i!==
null&&(r++,e=a(e,kf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,rE(i),t)):t==="status"?i!==null&&(e=a(e,fE(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Is)}function kf(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||
!js.test(t))&&(e=h(e,r,t,Ny));else if(r==="generateName")(typeof t!="string"||!jy.test(t))&&(e=h(e,r,t,$y));else if(r==="namespace")(typeof t!="string"||R(t,63)||
!vD.test(t))&&(e=h(e,r,t,bD));else if(r==="labels")e=a(e,My(t),r);else if(r==="annotations")e=a(e,Fy(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,
t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!wf.test(o))&&(i=h(i,l,o,Iy))}s.length>1&&s.includes("orphan")&&s.includes(
"foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,_y(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner \
at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Uy(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r===
"selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Ut)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Ut)):r==="creation\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!Ji.test(t))&&(e=h(e,r,t,In)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Ji.test(t))&&(e=h(
e,r,t,In)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,js)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,
Pf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Vy)}function My(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];wf.test(r)||(e=_(e,n,r,By)),
(typeof t!="string"||R(t,63)||!wD.test(t))&&(e=U(e,n,r,PD))}return G(e)}function Fy(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];kD.test(r)||(e=
_(e,n,r,By)),typeof t!="string"&&(e=U(e,n,r,OD))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function _y(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!AD.test(i))&&(e=h(e,t,i,RD))):t==="k\
ind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,bf))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,bf))):t==="uid"?i!==
null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,bf))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="b\
oolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no \
Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,SD)}function Uy(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="manager"?(typeof i!="string"||R(i,128))&&(e=h(e,t,i,DD)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,ED))):t==="apiVersion"?typeof i!=
"string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!Ji.test(i))&&(e=h(e,t,i,In)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,
i,TD)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&(e=h(e,t,i,zD)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,CD)}function rE(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kubernetesCluster"?i!==
null&&(r++,e=a(e,Gy(i),t)):t==="registry"?i!==null&&(r++,e=a(e,lE(i),t)):t==="gateway"?i!==null&&(r++,e=a(e,oE(i),t)):t==="observer"?e=a(e,Ky(i),t):e=u(e,t,"unk\
nown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,LD)}function Gy(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="credentials"?i!==null&&(r++,e=a(e,sE(i),t)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,ND)}function sE(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiServe\
rURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="caCert"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="clientCert"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="clientKey"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,jD)}function lE(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="prefix"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="secretRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,$D)}function oE(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,ID)}function Ky(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="url"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="authentication"?i!==null&&(r++,e=a(e,aE(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,VD)}function aE(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="basicAuth"?i!==null&&(r++,e=a(e,uE(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,BD)}function uE(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="username"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="password"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"s\
tring"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,qD)}function fE(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ut));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;
for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Of(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,qy)}function Of(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||R(i,316)||!MD.test(i))&&(e=h(e,t,i,FD))):
t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,_D))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&
(e=A(e,t,i,Pf)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=h(e,t,i,In))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<
1||R(i,1024)||!UD.test(i))&&(e=h(e,t,i,GD))):t==="message"?i!==null&&(r++,(typeof i!="string"||R(i,32768))&&(e=h(e,t,i,KD))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,HD)}function Bs(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersi\
on"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,$s))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,ZD))):t==="metadata"?i!==null&&(r++,e=
a(e,kf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,cE(i),t)):t==="status"?i!==null&&(e=a(e,dE(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Is)}function cE(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kubernetesCluster"?i!==null&&(r++,e=
a(e,Gy(i),t)):t==="observer"?e=a(e,Ky(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,WD)}function dE(n){if(d(n))
return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,YD)}function qs(n){if(d(
n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,$s))):t==="kind"?
i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,JD))):t==="metadata"?i!==null&&(r++,e=a(e,kf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,pE(i),t)):t==="status"?i!==null&&
(e=a(e,hE(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Is)}function pE(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,mE(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,
r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,QD)}function mE(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,gE(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,XD)}function gE(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,yE(t),r):e=u(e,
r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,xD)}function yE(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:
g(e,n,eE)}function hE(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ut));else if(r==="\
conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Of(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,qy)}function Ms(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,$s))):t==="kind"?i!==null&&(r++,i!=="Organization"&&(e=O(e,t,i,tE))):t==="metadata"?i!==null&&
(r++,e=a(e,vE(i),t)):t==="spec"?i!==null&&(r++,e=a(e,bE(i),t)):t==="status"?i!==null&&(e=a(e,wE(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Is)}function vE(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||
!js.test(t))&&(e=h(e,r,t,Ny));else if(r==="generateName")(typeof t!="string"||!jy.test(t))&&(e=h(e,r,t,$y));else if(r==="namespace")e=u(e,r,"namespace-not-allow\
ed");else if(r==="labels")e=a(e,My(t),r);else if(r==="annotations")e=a(e,Fy(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!wf.test(o))&&(i=h(i,l,o,Iy))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&
(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,_y(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: tr\
ue"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Uy(o),l)}
e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="st\
ring"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Ut)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Ut)):r==="creationTimestamp"?t!==null&&(typeof t!=
"string"||!C(t)||!Ji.test(t))&&(e=h(e,r,t,In)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Ji.test(t))&&(e=h(e,r,t,In)):e=u(e,r,"unknown-fiel\
d")}return n.name||(e=Z(e,n,js)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,Pf)),e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,Vy)}function bE(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,nE)}function wE(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ut));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Of(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,iE)}var Hy=N(Vs),PE=j(Vs),kE=$(Hy),Zy=N(Bs),OE=j(Bs),AE=$(Zy),Wy=N(qs),RE=j(qs),SE=$(Wy),Yy=N(Ms),DE=j(Ms),EE=$(Yy),TE={judges:{DataPlane:Vs,BuildPlane:Bs,Environment:qs,
Organization:Ms},replaced:{WorkflowPlane:"BuildPlane"}},Af=ie(TE),zE=N(Af),CE=j(Af),Jy=n=>ne(n,Object.hasOwn(vf,n?.kind)?vf[n.kind]??{}:{}),LE={judge:Af,immutable:{},
withDefaults:Jy},NE=re(LE);var Ys={};Le(Ys,{ValidationError:()=>x,assertBuildPlane:()=>ZT,assertDataPlane:()=>KT,assertEnvironment:()=>YT,assertOrganization:()=>QT,formatIssue:()=>W,isBuildPlane:()=>HT,
isDataPlane:()=>GT,isEnvironment:()=>WT,isOrganization:()=>JT,isPlane:()=>ez,validateBuildPlane:()=>c0,validateDataPlane:()=>f0,validateEnvironment:()=>d0,validateOrganization:()=>p0,
validatePlane:()=>xT,validateUpdate:()=>nz,withDefaults:()=>m0});var Sf={DataPlane:{},BuildPlane:{},Environment:{},Organization:{}};var Us={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},jE={code:"unknown-kind",allowed:["DataPlane"]},Gs={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Fs=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Qy={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Xy=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
xy={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},$E=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,IE={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Ef=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,e0={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Gt={minimum:-9223372036854776e3,
maximum:9223372036854776e3},Qi=/^.{10}T.*[^z]$/,Vn={code:"invalid-date-time"},Tf={minimum:0,maximum:9223372036854776e3},t0={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},n0={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},VE=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,BE={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},qE=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
ME={},FE=/^(?:[^/]*|[^/]+\/[^/]+)$/,_E={rule:"group/version, or the version alone"},Df={rule:"a text that is not empty"},UE={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},GE={maxLength:128},KE={allowed:["Apply","Update"]},HE={allowed:["FieldsV1",
""]},ZE={maxLength:256},WE={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},YE={known:["kubernet\
esCluster","gateway","imagePullSecretRefs","secretStoreRef","observer"],required:["kubernetesCluster","gateway"],elsewhere:{agent:"DataPlane in v0.6 to v0.8",clusterAgent:"\
DataPlane since v0.9",dataPlaneRef:"Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane since v0.8",planeID:"DataPlane since v0.9",registry:"\
DataPlane up to v0.3"}},JE={known:["server","tls","auth"],required:["server","tls","auth"],replaced:{credentials:"auth"},elsewhere:{credentials:"DataPlane up to\
 v0.3",name:"DataPlane up to v0.3"}},QE={known:["ca"],required:["ca"]},XE=["secretRef","value"],xE={known:["secretRef","value"],replaced:{secretKeyRef:"secretRe\
f"}},eT={known:["mtls","bearerToken"]},tT={known:["clientCert","clientKey"],required:["clientCert","clientKey"]},nT={known:["publicVirtualHost","organizationVir\
tualHost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v\
0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 \
to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.1\
6",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",security:"Environment"}},iT={known:["name"],required:["name"]},rT={
known:["url","authentication"],required:["url","authentication"]},sT={known:["basicAuth"],required:["basicAuth"]},lT={known:["username","password"],required:["u\
sername","password"]},i0={known:["observedGeneration","conditions"]},oT=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
aT={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},uT={allowed:[
"True","False","Unknown"]},fT=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,cT={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
dT={maxLength:32768},pT={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},mT={code:"unknown-kind",allowed:["BuildPlane"]},gT={known:["kubernetesCluster","observer"],required:["kubernetesCluster"],elsewhere:{agent:"Bu\
ildPlane in v0.7 to v0.8",clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlan\
e",isProduction:"Environment",observabilityPlaneRef:"BuildPlane in v0.8 to v0.17",planeID:"BuildPlane in v0.9 to v0.17",secretStoreRef:"BuildPlane in v0.9 to v0\
.17"}},yT={known:[]},hT={code:"unknown-kind",allowed:["Environment"]},vT={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{imagePullSecretRefs:"DataPl\
ane",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"DataPlane"}},bT={known:["dnsPrefix","security"],elsewhere:{egress:"\
Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in \
v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Environment \
in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15\
 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},wT={known:["remoteJwks"]},PT={known:["uri"],required:[
"uri"]},kT={code:"unknown-kind",allowed:["Organization"]},OT={known:[],elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"\
DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"DataPlane"}},AT={known:["ob\
servedGeneration","conditions","namespace"]};function Ks(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&
(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Us))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,jE))):t==="metadata"?i!==null&&(r++,e=a(e,zf(i),t)):t===
"spec"?i!==null&&(r++,e=a(e,RT(i),t)):t==="status"?i!==null&&(e=a(e,NT(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:
g(e,n,Gs)}function zf(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!Fs.test(t))&&(e=h(
e,r,t,Qy));else if(r==="generateName")(typeof t!="string"||!Xy.test(t))&&(e=h(e,r,t,xy));else if(r==="namespace")(typeof t!="string"||R(t,63)||!$E.test(t))&&(e=
h(e,r,t,IE));else if(r==="labels")e=a(e,r0(t),r);else if(r==="annotations")e=a(e,s0(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Ef.test(o))&&(i=h(i,l,o,e0))}s.length>1&&s.includes("orphan")&&s.includes("foregroun\
dDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,
r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,l0(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most w\
ith controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,o0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?
typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Gt)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Gt)):r==="creationTimestamp"?
t!==null&&(typeof t!="string"||!C(t)||!Qi.test(t))&&(e=h(e,r,t,Vn)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Qi.test(t))&&(e=h(e,r,t,Vn)):
e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,Fs)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,Tf)),e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,t0)}function r0(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];Ef.test(r)||(e=_(e,n,r,n0)),(typeof t!=
"string"||R(t,63)||!VE.test(t))&&(e=U(e,n,r,BE))}return G(e)}function s0(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];qE.test(r)||(e=_(e,n,r,n0)),
typeof t!="string"&&(e=U(e,n,r,ME))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function l0(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!FE.test(i))&&(e=h(e,t,i,_E))):t==="kind"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Df))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Df))):t==="uid"?i!==null&&(r++,(typeof i!=
"string"||i.length<1)&&(e=h(e,t,i,Df))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"b\
oolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,UE)}function o0(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="\
string"||R(i,128))&&(e=h(e,t,i,GE)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,KE))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"\
string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!Qi.test(i))&&(e=h(e,t,i,Vn)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,HE)):t==="fieldsV1"?
d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&(e=h(e,t,i,ZE)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,WE)}function RT(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="kubernetesCluster")i!==null&&(r++,e=a(
e,a0(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,TT(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<
l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,zT(i),t):t==="observer"?e=a(e,u0(i),t):e=u(e,t,"un\
known-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,YE)}function a0(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="server"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="tls"?i!==null&&(r++,e=a(e,ST(i),t)):t==="auth"?i!==null&&(r++,e=a(e,DT(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,JE)}function ST(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="ca"?i!==null&&(r++,e=a(e,_s(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,QE)}function _s(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="value"?typeof t!="string"&&
(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,XE)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,xE)}function DT(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="mtls"?e=a(e,ET(t),r):r==="bearerToken"?e=a(e,_s(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,eT)}function ET(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCert"?i!==
null&&(r++,e=a(e,_s(i),t)):t==="clientKey"?i!==null&&(r++,e=a(e,_s(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(
e,n,tT)}function TT(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=
f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,nT)}function zT(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="stri\
ng"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,iT)}function u0(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="url"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="authentication"?i!==null&&(r++,e=a(e,CT(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,rT)}function CT(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="basicAuth"?i!==null&&(r++,e=a(e,LT(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,
sT)}function LT(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="username"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="password"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:
g(e,n,lT)}function NT(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Gt));else if(r==="\
conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Cf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,i0)}function Cf(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"type"?i!==null&&(r++,(typeof i!="string"||R(i,316)||!oT.test(i))&&(e=h(e,t,i,aT))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,
i,uT))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,Tf)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||
!C(i))&&(e=h(e,t,i,Vn))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,1024)||!fT.test(i))&&(e=h(e,t,i,cT))):t==="message"?i!==null&&(r++,(typeof i!=
"string"||R(i,32768))&&(e=h(e,t,i,dT))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,pT)}function Hs(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Us))):t==="kind"?i!==null&&(r++,
i!=="BuildPlane"&&(e=O(e,t,i,mT))):t==="metadata"?i!==null&&(r++,e=a(e,zf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,jT(i),t)):t==="status"?i!==null&&(e=a(e,$T(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Gs)}function jT(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="kubernetesCluster"?i!==null&&(r++,e=a(e,a0(i),t)):t==="observer"?e=a(e,u0(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,gT)}function $T(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,yT)}function Zs(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.\
dev/v1alpha1"&&(e=O(e,t,i,Us))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,hT))):t==="metadata"?i!==null&&(r++,e=a(e,zf(i),t)):t==="spec"?i!==null&&
(r++,e=a(e,IT(i),t)):t==="status"?i!==null&&(e=a(e,MT(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Gs)}function IT(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,VT(t),r):
r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,vT)}function VT(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,BT(t),r):e=
u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,bT)}function BT(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==
void 0&&(r==="remoteJwks"?e=a(e,qT(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,wT)}function qT(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,PT)}function MT(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")E(t)||(e=A(e,r,t,Gt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,Cf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,i0)}function Ws(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Us))):t==="kind"?i!==null&&(r++,i!=="Organ\
ization"&&(e=O(e,t,i,kT))):t==="metadata"?i!==null&&(r++,e=a(e,FT(i),t)):t==="spec"?i!==null&&(r++,e=a(e,_T(i),t)):t==="status"?i!==null&&(e=a(e,UT(i),t)):e=u(e,
t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Gs)}function FT(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!Fs.test(t))&&(e=h(e,r,t,Qy));else if(r==="generateName")(typeof t!="string"||!Xy.test(t))&&(e=h(e,r,
t,xy));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,r0(t),r);else if(r==="annotations")e=a(e,s0(t),r);else if(r==="finali\
zers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Ef.test(o))&&(i=h(i,l,o,e0))}s.length>
1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,l0(o),l)}s.length>1&&H(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,o0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Gt)):r==="deletionGracePeriodSeconds"?E(
t)||(e=A(e,r,t,Gt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Qi.test(t))&&(e=h(e,r,t,Vn)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!Qi.test(t))&&(e=h(e,r,t,Vn)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,Fs)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&
(e=A(e,"generation",n.generation,Tf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,t0)}function _T(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,OT)}function UT(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Gt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,Cf(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,AT)}var f0=N(Ks),GT=j(Ks),KT=$(f0),c0=N(Hs),HT=j(Hs),ZT=$(c0),d0=N(Zs),WT=j(Zs),YT=$(d0),p0=N(Ws),JT=j(Ws),QT=$(p0),XT={judges:{DataPlane:Ks,BuildPlane:Hs,Environment:Zs,
Organization:Ws},replaced:{WorkflowPlane:"BuildPlane"}},Lf=ie(XT),xT=N(Lf),ez=j(Lf),m0=n=>ne(n,Object.hasOwn(Sf,n?.kind)?Sf[n.kind]??{}:{}),tz={judge:Lf,immutable:{},
withDefaults:m0},nz=re(tz);var Mf={};Le(Mf,{ValidationError:()=>x,assertBuildPlane:()=>wC,assertDataPlane:()=>vC,assertEnvironment:()=>kC,assertOrganization:()=>AC,formatIssue:()=>W,isBuildPlane:()=>bC,
isDataPlane:()=>hC,isEnvironment:()=>PC,isOrganization:()=>OC,isPlane:()=>DC,validateBuildPlane:()=>T0,validateDataPlane:()=>E0,validateEnvironment:()=>z0,validateOrganization:()=>C0,
validatePlane:()=>SC,validateUpdate:()=>TC,withDefaults:()=>L0});var Nf={DataPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},kubernetesCluster:{within:{tls:{
within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}}}},BuildPlane:{spec:{within:{kubernetesCluster:{within:{tls:{within:{ca:{within:{secretRef:{within:{namespace:{from:"/metada\
ta/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{
within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}}}},Environment:{},Organization:{}};var Qs={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},iz={code:"unknown-kind",allowed:["DataPlane"]},Xs={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Js=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,g0={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},y0=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
h0={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},rz=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,sz={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
$f=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,v0={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Kt={minimum:-9223372036854776e3,
maximum:9223372036854776e3},Xi=/^.{10}T.*[^z]$/,Bn={code:"invalid-date-time"},If={minimum:0,maximum:9223372036854776e3},b0={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},w0={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},lz=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,oz={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},az=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
uz={},fz=/^(?:[^/]*|[^/]+\/[^/]+)$/,cz={rule:"group/version, or the version alone"},jf={rule:"a text that is not empty"},dz={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},pz={maxLength:128},mz={allowed:["Apply","Update"]},gz={allowed:["FieldsV1",
""]},yz={maxLength:256},hz={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},vz={known:["agent","\
kubernetesCluster","gateway","imagePullSecretRefs","secretStoreRef","observer"],required:["gateway"],replaced:{clusterAgent:"agent"},elsewhere:{clusterAgent:"Da\
taPlane since v0.9",dataPlaneRef:"Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane since v0.8",planeID:"DataPlane since v0.9",registry:"\
DataPlane up to v0.3"}},bz={known:["enabled","clientCA"]},wz=["secretRef","value"],Pz={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"}},kz={known:[
"name","key","namespace"],required:["name","key"]},Oz={known:["server","tls","auth"],required:["server","tls","auth"],replaced:{credentials:"auth"},elsewhere:{credentials:"\
DataPlane up to v0.3",name:"DataPlane up to v0.3"}},Az={known:["ca"],required:["ca"]},Rz={known:["mtls","bearerToken"]},Sz={known:["clientCert","clientKey"],required:[
"clientCert","clientKey"]},Dz={known:["publicVirtualHost","organizationVirtualHost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"\
Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane\
 in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.\
16",security:"Environment"}},Ez={known:["name"],required:["name"]},Tz={known:["url","authentication"],required:["url","authentication"]},zz={known:["basicAuth"],
required:["basicAuth"]},Cz={known:["username","password"],required:["username","password"]},P0={known:["observedGeneration","conditions"]},Lz=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
Nz={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},jz={allowed:[
"True","False","Unknown"]},$z=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,Iz={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
Vz={maxLength:32768},Bz={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},qz={code:"unknown-kind",allowed:["BuildPlane"]},Mz={known:["kubernetesCluster","observer"],required:["kubernetesCluster"],elsewhere:{agent:"Bu\
ildPlane in v0.7 to v0.8",clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlan\
e",isProduction:"Environment",observabilityPlaneRef:"BuildPlane in v0.8 to v0.17",planeID:"BuildPlane in v0.9 to v0.17",secretStoreRef:"BuildPlane in v0.9 to v0\
.17"}},Fz={known:[]},_z={code:"unknown-kind",allowed:["Environment"]},Uz={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{agent:"DataPlane",imagePullSecretRefs:"\
DataPlane",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"DataPlane"}},Gz={known:["dnsPrefix","security"],elsewhere:{
egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environ\
ment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Envi\
ronment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment \
in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},Kz={known:["remoteJwks"]},Hz={known:["uri"],
required:["uri"]},Zz={code:"unknown-kind",allowed:["Organization"]},Wz={known:[],elsewhere:{agent:"DataPlane",dataPlaneRef:"Environment",gateway:"DataPlane or E\
nvironment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"\
DataPlane"}},Yz={known:["observedGeneration","conditions","namespace"]};function xs(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Qs))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,iz))):t==="metadata"?i!==
null&&(r++,e=a(e,Vf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Jz(i),t)):t==="status"?i!==null&&(e=a(e,lC(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Xs)}function Vf(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||
!Js.test(t))&&(e=h(e,r,t,g0));else if(r==="generateName")(typeof t!="string"||!y0.test(t))&&(e=h(e,r,t,h0));else if(r==="namespace")(typeof t!="string"||R(t,63)||
!rz.test(t))&&(e=h(e,r,t,sz));else if(r==="labels")e=a(e,k0(t),r);else if(r==="annotations")e=a(e,O0(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,
t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!$f.test(o))&&(i=h(i,l,o,v0))}s.length>1&&s.includes("orphan")&&s.includes(
"foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,A0(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner \
at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,R0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r===
"selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Kt)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Kt)):r==="creation\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!Xi.test(t))&&(e=h(e,r,t,Bn)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Xi.test(t))&&(e=h(
e,r,t,Bn)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,Js)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,
If)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,b0)}function k0(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];$f.test(r)||(e=_(e,n,r,w0)),
(typeof t!="string"||R(t,63)||!lz.test(t))&&(e=U(e,n,r,oz))}return G(e)}function O0(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];az.test(r)||(e=
_(e,n,r,w0)),typeof t!="string"&&(e=U(e,n,r,uz))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function A0(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!fz.test(i))&&(e=h(e,t,i,cz))):t==="k\
ind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,jf))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,jf))):t==="uid"?i!==
null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,jf))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="b\
oolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no \
Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,dz)}function R0(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="manager"?(typeof i!="string"||R(i,128))&&(e=h(e,t,i,pz)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,mz))):t==="apiVersion"?typeof i!=
"string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!Xi.test(i))&&(e=h(e,t,i,Bn)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,
i,gz)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&(e=h(e,t,i,yz)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,hz)}function Jz(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="agent")e=a(e,Qz(i),
t);else if(t==="kubernetesCluster")e=a(e,S0(i),t);else if(t==="gateway")i!==null&&(r++,e=a(e,nC(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=
f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,
iC(i),t):t==="observer"?e=a(e,D0(i),t):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,vz)}function Qz(n){if(d(n))return p(
n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="enabled"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):r==="clientCA"?e=a(e,xi(t),r):e=u(e,r,"unknown-f\
ield"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,bz)}function xi(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="\
secretRef"?e=a(e,Xz(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,wz)),
e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Pz)}function Xz(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,
i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,kz)}function S0(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="server"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="tls"?i!==null&&(r++,e=a(e,xz(i),t)):t==="auth"?i!==null&&(r++,
e=a(e,eC(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,Oz)}function xz(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="ca"?i!==null&&(r++,e=a(e,xi(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:
g(e,n,Az)}function eC(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="mtls"?e=a(e,tC(t),r):r==="bearerToken"?e=a(e,xi(t),r):e=u(e,
r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Rz)}function tC(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="clientCert"?i!==null&&(r++,e=a(e,xi(i),t)):t==="clientKey"?i!==null&&(r++,e=a(e,xi(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,Sz)}function nC(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,Dz)}function iC(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Ez)}function D0(n){if(d(
n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="url"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="authentication"?i!==
null&&(r++,e=a(e,rC(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,Tz)}function rC(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="basicAuth"?i!==null&&(r++,e=a(e,sC(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,zz)}function sC(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="username"?i!==null&&(r++,typeof i!="strin\
g"&&(e=f(e,t,i,"string"))):t==="password"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,Cz)}function lC(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,
Kt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Bf(o),l)}e=a(e,i,r)}else e=
u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,P0)}function Bf(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||R(i,316)||!Lz.test(i))&&(e=h(e,t,i,Nz))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="U\
nknown"&&(e=O(e,t,i,jz))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,If)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!=
"string"||!C(i))&&(e=h(e,t,i,Bn))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,1024)||!$z.test(i))&&(e=h(e,t,i,Iz))):t==="message"?i!==null&&
(r++,(typeof i!="string"||R(i,32768))&&(e=h(e,t,i,Vz))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,Bz)}function el(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Qs))):t==="\
kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,qz))):t==="metadata"?i!==null&&(r++,e=a(e,Vf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,oC(i),t)):t==="status"?i!==
null&&(e=a(e,aC(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Xs)}function oC(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kubernetesCluster"?i!==null&&(r++,e=a(e,S0(i),t)):t==="observer"?e=a(e,D0(i),t):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Mz)}function aC(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Fz)}function tl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiV\
ersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Qs))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,_z))):t==="metadata"?i!==null&&(r++,
e=a(e,Vf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,uC(i),t)):t==="status"?i!==null&&(e=a(e,pC(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Xs)}function uC(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,
r,t,"string")):r==="gateway"?e=a(e,fC(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,Uz)}function fC(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"stri\
ng")):r==="security"?e=a(e,cC(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Gz)}function cC(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,dC(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Kz)}function dC(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Hz)}function pC(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")E(t)||(e=A(e,r,t,Kt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Bf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,P0)}function nl(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Qs))):t==="kind"?i!==null&&(r++,
i!=="Organization"&&(e=O(e,t,i,Zz))):t==="metadata"?i!==null&&(r++,e=a(e,mC(i),t)):t==="spec"?i!==null&&(r++,e=a(e,gC(i),t)):t==="status"?i!==null&&(e=a(e,yC(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Xs)}function mC(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!Js.test(t))&&(e=h(e,r,t,g0));else if(r==="generateName")(typeof t!="string"||!y0.test(t))&&
(e=h(e,r,t,h0));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,k0(t),r);else if(r==="annotations")e=a(e,O0(t),r);else if(r===
"finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!$f.test(o))&&(i=h(i,l,o,v0))}
s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,A0(o),l)}s.length>1&&H(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,R0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Kt)):r==="deletionGracePeriodSeconds"?E(
t)||(e=A(e,r,t,Kt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Xi.test(t))&&(e=h(e,r,t,Bn)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!Xi.test(t))&&(e=h(e,r,t,Bn)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,Js)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&
(e=A(e,"generation",n.generation,If)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,b0)}function gC(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Wz)}function yC(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Kt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,Bf(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,Yz)}var E0=N(xs),hC=j(xs),vC=$(E0),T0=N(el),bC=j(el),wC=$(T0),z0=N(tl),PC=j(tl),kC=$(z0),C0=N(nl),OC=j(nl),AC=$(C0),RC={judges:{DataPlane:xs,BuildPlane:el,Environment:tl,
Organization:nl},replaced:{WorkflowPlane:"BuildPlane"}},qf=ie(RC),SC=N(qf),DC=j(qf),L0=n=>ne(n,Object.hasOwn(Nf,n?.kind)?Nf[n.kind]??{}:{}),EC={judge:qf,immutable:{
Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:L0},TC=re(EC);var Wf={};Le(Wf,{ValidationError:()=>x,assertBuildPlane:()=>H2,assertDataPlane:()=>G2,assertEnvironment:()=>W2,assertOrganization:()=>J2,formatIssue:()=>W,isBuildPlane:()=>K2,
isDataPlane:()=>U2,isEnvironment:()=>Z2,isOrganization:()=>Y2,isPlane:()=>x2,validateBuildPlane:()=>W0,validateDataPlane:()=>Z0,validateEnvironment:()=>Y0,validateOrganization:()=>J0,
validatePlane:()=>X2,validateUpdate:()=>t9,withDefaults:()=>Q0});var Ff={DataPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},kubernetesCluster:{within:{tls:{
within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}}}},BuildPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},
kubernetesCluster:{within:{tls:{within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}}}},Environment:{},Organization:{}};var rl={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},zC={code:"unknown-kind",allowed:["DataPlane"]},sl={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},il=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,N0={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},j0=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
$0={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},CC=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,LC={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Uf=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,I0={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Ht={minimum:-9223372036854776e3,
maximum:9223372036854776e3},er=/^.{10}T.*[^z]$/,qn={code:"invalid-date-time"},Gf={minimum:0,maximum:9223372036854776e3},V0={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},B0={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},NC=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,jC={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},$C=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
IC={},VC=/^(?:[^/]*|[^/]+\/[^/]+)$/,BC={rule:"group/version, or the version alone"},_f={rule:"a text that is not empty"},qC={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},MC={maxLength:128},FC={allowed:["Apply","Update"]},_C={allowed:["FieldsV1",
""]},UC={maxLength:256},GC={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},KC={known:["agent","\
kubernetesCluster","gateway","imagePullSecretRefs","secretStoreRef","observer"],required:["gateway"],replaced:{clusterAgent:"agent"},elsewhere:{clusterAgent:"Da\
taPlane since v0.9",dataPlaneRef:"Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane since v0.8",planeID:"DataPlane since v0.9",registry:"\
DataPlane up to v0.3"}},HC={known:["enabled","clientCA"]},ZC=["secretRef","value"],WC={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"}},YC={known:[
"name","key","namespace"],required:["name","key"]},JC={known:["server","tls","auth"],required:["server","tls","auth"],replaced:{credentials:"auth"},elsewhere:{credentials:"\
DataPlane up to v0.3",name:"DataPlane up to v0.3"}},QC={known:["ca"],required:["ca"]},XC={known:["mtls","bearerToken"]},xC={known:["clientCert","clientKey"],required:[
"clientCert","clientKey"]},e2={known:["publicVirtualHost","organizationVirtualHost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"\
Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane\
 in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.\
16",security:"Environment"}},t2={known:["name"],required:["name"]},n2={known:["url","authentication"],required:["url","authentication"]},i2={known:["basicAuth"],
required:["basicAuth"]},r2={known:["username","password"],required:["username","password"]},q0={known:["observedGeneration","conditions"]},s2=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
l2={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},o2={allowed:[
"True","False","Unknown"]},a2=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,u2={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
f2={maxLength:32768},c2={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},d2={code:"unknown-kind",allowed:["BuildPlane"]},p2={known:["agent","kubernetesCluster","observer"],replaced:{clusterAgent:"agent"},elsewhere:{
clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environme\
nt",observabilityPlaneRef:"BuildPlane in v0.8 to v0.17",planeID:"BuildPlane in v0.9 to v0.17",secretStoreRef:"BuildPlane in v0.9 to v0.17"}},m2={known:[]},g2={code:"\
unknown-kind",allowed:["Environment"]},y2={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{agent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataP\
lane",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"DataPlane"}},h2={known:["dnsPrefix","security"],elsewhere:{
egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environ\
ment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Envi\
ronment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment \
in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},v2={known:["remoteJwks"]},b2={known:["uri"],
required:["uri"]},w2={code:"unknown-kind",allowed:["Organization"]},P2={known:[],elsewhere:{agent:"DataPlane or BuildPlane",dataPlaneRef:"Environment",gateway:"\
DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPla\
ne",secretStoreRef:"DataPlane"}},k2={known:["observedGeneration","conditions","namespace"]};function ll(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,rl))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,zC))):t==="me\
tadata"?i!==null&&(r++,e=a(e,Kf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,O2(i),t)):t==="status"?i!==null&&(e=a(e,L2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,sl)}function Kf(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!=
"string"||R(t,253)||!il.test(t))&&(e=h(e,r,t,N0));else if(r==="generateName")(typeof t!="string"||!j0.test(t))&&(e=h(e,r,t,$0));else if(r==="namespace")(typeof t!=
"string"||R(t,63)||!CC.test(t))&&(e=h(e,r,t,LC));else if(r==="labels")e=a(e,M0(t),r);else if(r==="annotations")e=a(e,F0(t),r);else if(r==="finalizers")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Uf.test(o))&&(i=h(i,l,o,I0))}s.length>1&&s.includes(
"orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferen\
ces")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,_0(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-fo\
rmat",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,U0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Ht)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Ht)):
r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!er.test(t))&&(e=h(e,r,t,qn)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!er.test(
t))&&(e=h(e,r,t,qn)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,il)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.
generation,Gf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,V0)}function M0(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];Uf.test(r)||(e=_(
e,n,r,B0)),(typeof t!="string"||R(t,63)||!NC.test(t))&&(e=U(e,n,r,jC))}return G(e)}function F0(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];$C.test(
r)||(e=_(e,n,r,B0)),typeof t!="string"&&(e=U(e,n,r,IC))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function _0(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!VC.test(i))&&(e=h(e,t,i,BC))):t==="k\
ind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,_f))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,_f))):t==="uid"?i!==
null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,_f))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="b\
oolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no \
Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,qC)}function U0(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="manager"?(typeof i!="string"||R(i,128))&&(e=h(e,t,i,MC)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,FC))):t==="apiVersion"?typeof i!=
"string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!er.test(i))&&(e=h(e,t,i,qn)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,
i,_C)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&(e=h(e,t,i,UC)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,GC)}function O2(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="agent")e=a(e,G0(i),
t);else if(t==="kubernetesCluster")e=a(e,K0(i),t);else if(t==="gateway")i!==null&&(r++,e=a(e,E2(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=
f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,
T2(i),t):t==="observer"?e=a(e,H0(i),t):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,KC)}function G0(n){if(d(n))return p(
n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="enabled"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):r==="clientCA"?e=a(e,tr(t),r):e=u(e,r,"unknown-f\
ield"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,HC)}function tr(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="\
secretRef"?e=a(e,A2(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,ZC)),
e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,WC)}function A2(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,
i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,YC)}function K0(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="server"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="tls"?i!==null&&(r++,e=a(e,R2(i),t)):t==="auth"?i!==null&&(r++,
e=a(e,S2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,JC)}function R2(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="ca"?i!==null&&(r++,e=a(e,tr(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:
g(e,n,QC)}function S2(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="mtls"?e=a(e,D2(t),r):r==="bearerToken"?e=a(e,tr(t),r):e=u(e,
r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,XC)}function D2(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="clientCert"?i!==null&&(r++,e=a(e,tr(i),t)):t==="clientKey"?i!==null&&(r++,e=a(e,tr(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,xC)}function E2(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,e2)}function T2(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,t2)}function H0(n){if(d(
n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="url"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="authentication"?i!==
null&&(r++,e=a(e,z2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,n2)}function z2(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="basicAuth"?i!==null&&(r++,e=a(e,C2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,i2)}function C2(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="username"?i!==null&&(r++,typeof i!="strin\
g"&&(e=f(e,t,i,"string"))):t==="password"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,r2)}function L2(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,
Ht));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Hf(o),l)}e=a(e,i,r)}else e=
u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,q0)}function Hf(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||R(i,316)||!s2.test(i))&&(e=h(e,t,i,l2))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="U\
nknown"&&(e=O(e,t,i,o2))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,Gf)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!=
"string"||!C(i))&&(e=h(e,t,i,qn))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,1024)||!a2.test(i))&&(e=h(e,t,i,u2))):t==="message"?i!==null&&
(r++,(typeof i!="string"||R(i,32768))&&(e=h(e,t,i,f2))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,c2)}function ol(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,rl))):t==="\
kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,d2))):t==="metadata"?i!==null&&(r++,e=a(e,Kf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,N2(i),t)):t==="status"?i!==
null&&(e=a(e,j2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,sl)}function N2(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="agent"?e=a(e,G0(t),r):r==="kubernetesCluster"?e=a(e,K0(t),r):r==="observer"?e=a(e,H0(t),r):e=u(e,r,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,p2)}function j2(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,m2)}function al(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiV\
ersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,rl))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,g2))):t==="metadata"?i!==null&&(r++,
e=a(e,Kf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,$2(i),t)):t==="status"?i!==null&&(e=a(e,q2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,sl)}function $2(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,
r,t,"string")):r==="gateway"?e=a(e,I2(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,y2)}function I2(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"stri\
ng")):r==="security"?e=a(e,V2(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,h2)}function V2(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,B2(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,v2)}function B2(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,b2)}function q2(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ht));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Hf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,q0)}function ul(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,rl))):t==="kind"?i!==null&&(r++,
i!=="Organization"&&(e=O(e,t,i,w2))):t==="metadata"?i!==null&&(r++,e=a(e,M2(i),t)):t==="spec"?i!==null&&(r++,e=a(e,F2(i),t)):t==="status"?i!==null&&(e=a(e,_2(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,sl)}function M2(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!il.test(t))&&(e=h(e,r,t,N0));else if(r==="generateName")(typeof t!="string"||!j0.test(t))&&
(e=h(e,r,t,$0));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,M0(t),r);else if(r==="annotations")e=a(e,F0(t),r);else if(r===
"finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Uf.test(o))&&(i=h(i,l,o,I0))}
s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,_0(o),l)}s.length>1&&H(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,U0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Ht)):r==="deletionGracePeriodSeconds"?E(
t)||(e=A(e,r,t,Ht)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!er.test(t))&&(e=h(e,r,t,qn)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!er.test(t))&&(e=h(e,r,t,qn)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,il)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&
(e=A(e,"generation",n.generation,Gf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,V0)}function F2(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,P2)}function _2(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ht));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,Hf(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,k2)}var Z0=N(ll),U2=j(ll),G2=$(Z0),W0=N(ol),K2=j(ol),H2=$(W0),Y0=N(al),Z2=j(al),W2=$(Y0),J0=N(ul),Y2=j(ul),J2=$(J0),Q2={judges:{DataPlane:ll,BuildPlane:ol,Environment:al,
Organization:ul},replaced:{WorkflowPlane:"BuildPlane"}},Zf=ie(Q2),X2=N(Zf),x2=j(Zf),Q0=n=>ne(n,Object.hasOwn(Ff,n?.kind)?Ff[n.kind]??{}:{}),e9={judge:Zf,immutable:{
Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:Q0},t9=re(e9);var nc={};Le(nc,{ValidationError:()=>x,assertBuildPlane:()=>yL,assertDataPlane:()=>mL,assertEnvironment:()=>wL,assertObservabilityPlane:()=>vL,assertOrganization:()=>kL,
formatIssue:()=>W,isBuildPlane:()=>gL,isDataPlane:()=>pL,isEnvironment:()=>bL,isObservabilityPlane:()=>hL,isOrganization:()=>PL,isPlane:()=>RL,validateBuildPlane:()=>dh,
validateDataPlane:()=>ch,validateEnvironment:()=>mh,validateObservabilityPlane:()=>ph,validateOrganization:()=>gh,validatePlane:()=>AL,validateUpdate:()=>DL,withDefaults:()=>yh});var Yf={DataPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},kubernetesCluster:{within:{tls:{
within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}}}},BuildPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},
kubernetesCluster:{within:{tls:{within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}}}},ObservabilityPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}},Environment:{},Organization:{}};var rr={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},n9={code:"unknown-kind",allowed:["DataPlane"]},sr={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},fl=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,X0={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},x0=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
eh={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},i9=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,r9={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Qf=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,th={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Zt={minimum:-9223372036854776e3,
maximum:9223372036854776e3},nr=/^.{10}T.*[^z]$/,Mn={code:"invalid-date-time"},Xf={minimum:0,maximum:9223372036854776e3},nh={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},ih={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},s9=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,l9={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},o9=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
a9={},u9=/^(?:[^/]*|[^/]+\/[^/]+)$/,f9={rule:"group/version, or the version alone"},Jf={rule:"a text that is not empty"},c9={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},d9={maxLength:128},p9={allowed:["Apply","Update"]},m9={allowed:["FieldsV1",
""]},g9={maxLength:256},y9={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},h9={known:["agent","\
kubernetesCluster","gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["gateway"],replaced:{clusterAgent:"agent",observer:"obser\
vabilityPlaneRef"},elsewhere:{clusterAgent:"DataPlane since v0.9",dataPlaneRef:"Environment",isProduction:"Environment",observer:"DataPlane up to v0.7",observerURL:"\
ObservabilityPlane",planeID:"DataPlane since v0.9",registry:"DataPlane up to v0.3"}},v9={known:["enabled","clientCA"]},b9=["secretRef","value"],w9={known:["secr\
etRef","value"],replaced:{secretKeyRef:"secretRef"}},P9={known:["name","key","namespace"],required:["name","key"]},k9={known:["server","tls","auth"],required:["\
server","tls","auth"],replaced:{credentials:"auth"},elsewhere:{credentials:"DataPlane up to v0.3",name:"DataPlane up to v0.3"}},O9={known:["ca"],required:["ca"]},
A9={known:["mtls","bearerToken"]},R9={known:["clientCert","clientKey"],required:["clientCert","clientKey"]},S9={known:["publicVirtualHost","organizationVirtualH\
ost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",
organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.\
16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"\
DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",security:"Environment"}},D9={known:["name"],required:["name"]},rh={known:["observedGe\
neration","conditions"]},E9=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,T9={rule:"\
letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},z9={allowed:["T\
rue","False","Unknown"]},C9=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,L9={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
N9={maxLength:32768},j9={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},$9={code:"unknown-kind",allowed:["BuildPlane"]},I9={known:["agent","kubernetesCluster","observabilityPlaneRef"],replaced:{clusterAgent:"agent",
observer:"observabilityPlaneRef"},elsewhere:{clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"\
DataPlane",isProduction:"Environment",observer:"BuildPlane up to v0.7",observerURL:"ObservabilityPlane",planeID:"BuildPlane in v0.9 to v0.17",secretStoreRef:"Bu\
ildPlane in v0.9 to v0.17"}},sh={known:[]},V9={code:"unknown-kind",allowed:["ObservabilityPlane"]},B9={known:["agent","observerURL"],required:["observerURL"],replaced:{
clusterAgent:"agent"},elsewhere:{clusterAgent:"ObservabilityPlane since v0.9",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"\
DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observabilityPlaneRef:"DataPlan\
e or BuildPlane",planeID:"ObservabilityPlane since v0.9",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane"}},q9={code:"unknown-kind",allowed:[
"Environment"]},M9={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{agent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",kubernetesCluster:"\
DataPlane or BuildPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"ObservabilityPlane",secretStoreRef:"DataPlane"}},F9={known:["dnsPrefix","s\
ecurity"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"\
Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"\
Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environm\
ent in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},_9={known:["remoteJwks"]},U9={known:[
"uri"],required:["uri"]},G9={code:"unknown-kind",allowed:["Organization"]},K9={known:[],elsewhere:{agent:"DataPlane or BuildPlane",dataPlaneRef:"Environment",gateway:"\
DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observabilityPlaneRef:"DataPlan\
e or BuildPlane",observerURL:"ObservabilityPlane",secretStoreRef:"DataPlane"}},H9={known:["observedGeneration","conditions","namespace"]};function cl(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,rr))):t==="kind"?i!==
null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,n9))):t==="metadata"?i!==null&&(r++,e=a(e,dl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Z9(i),t)):t==="status"?i!==null&&(e=a(
e,eL(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,sr)}function dl(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!fl.test(t))&&(e=h(e,r,t,X0));else if(r==="generateName")(typeof t!="string"||!x0.test(t))&&
(e=h(e,r,t,eh));else if(r==="namespace")(typeof t!="string"||R(t,63)||!i9.test(t))&&(e=h(e,r,t,r9));else if(r==="labels")e=a(e,lh(t),r);else if(r==="annotations")
e=a(e,oh(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||
!Qf.test(o))&&(i=h(i,l,o,th))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeleti\
on, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(
i,ah(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,uh(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):
r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Zt)):
r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Zt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!nr.test(t))&&(e=h(e,r,t,Mn)):r==="deletion\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!nr.test(t))&&(e=h(e,r,t,Mn)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,fl)),n.generation<0&&n.uid&&typeof n.
uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,Xf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,nh)}function lh(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];Qf.test(r)||(e=_(e,n,r,ih)),(typeof t!="string"||R(t,63)||!s9.test(t))&&(e=U(e,n,r,l9))}return G(e)}function oh(n){if(d(n))return p(n);
let e=null;for(let r in n){let t=n[r];o9.test(r)||(e=_(e,n,r,ih)),typeof t!="string"&&(e=U(e,n,r,a9))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,
unit:"bytes"})),G(e)}function ah(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="strin\
g"||i.length<1||!u9.test(i))&&(e=h(e,t,i,f9))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Jf))):t==="name"?i!==null&&(r++,(typeof i!=
"string"||i.length<1)&&(e=h(e,t,i,Jf))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Jf))):t==="blockOwnerDeletion"?typeof i!="boolean"&&
(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(
e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,c9)}function uh(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||R(i,128))&&(e=h(e,t,i,d9)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Updat\
e"&&(e=O(e,t,i,p9))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!nr.test(i))&&(e=h(e,t,i,Mn)):t===
"fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,m9)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&(e=h(e,t,i,g9)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,y9)}function Z9(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];if(i!==void 0)if(t==="agent")e=a(e,xf(i),t);else if(t==="kubernetesCluster")e=a(e,fh(i),t);else if(t==="gateway")i!==null&&(r++,e=a(e,X9(i),t));else if(t===
"imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}
e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,x9(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,h9)}function xf(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="enabled"?typeof t!=
"boolean"&&(e=f(e,r,t,"boolean")):r==="clientCA"?e=a(e,ir(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,v9)}function ir(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,W9(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(
e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,b9)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,w9)}function W9(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,P9)}function fh(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="server"?i!==null&&(r++,typeof i!="string"&&
(e=f(e,t,i,"string"))):t==="tls"?i!==null&&(r++,e=a(e,Y9(i),t)):t==="auth"?i!==null&&(r++,e=a(e,J9(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===3?null:g(e,n,k9)}function Y9(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="ca"?i!==null&&(r++,e=a(e,ir(i),t)):e=
u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,O9)}function J9(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
t!==void 0&&(r==="mtls"?e=a(e,Q9(t),r):r==="bearerToken"?e=a(e,ir(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,A9)}function Q9(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCert"?i!==null&&(r++,e=a(e,ir(i),t)):t==="clientKey"?i!==null&&(r++,e=a(e,
ir(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,R9)}function X9(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,S9)}function x9(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,D9)}function eL(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")E(t)||(e=A(e,r,t,Zt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,ec(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,rh)}function ec(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||R(i,316)||!E9.test(i))&&(e=h(e,t,i,T9))):t==="status"?i!==null&&(r++,
i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,z9))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,Xf)):t==="lastTr\
ansitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=h(e,t,i,Mn))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,1024)||!C9.test(i))&&
(e=h(e,t,i,L9))):t==="message"?i!==null&&(r++,(typeof i!="string"||R(i,32768))&&(e=h(e,t,i,N9))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===5?null:g(e,n,j9)}function pl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="open\
choreo.dev/v1alpha1"&&(e=O(e,t,i,rr))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,$9))):t==="metadata"?i!==null&&(r++,e=a(e,dl(i),t)):t==="spec"?i!==
null&&(r++,e=a(e,tL(i),t)):t==="status"?i!==null&&(e=a(e,nL(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,sr)}
function tL(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="agent"?e=a(e,xf(t),r):r==="kubernetesCluster"?e=a(e,fh(t),r):r==="obs\
ervabilityPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,I9)}function nL(n){
if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,sh)}function ml(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,rr))):t==="\
kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,V9))):t==="metadata"?i!==null&&(r++,e=a(e,dl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,iL(i),t)):t==="sta\
tus"?i!==null&&(e=a(e,rL(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,sr)}function iL(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="agent"?e=a(e,xf(i),t):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=
u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,B9)}function rL(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,sh)}function gl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,rr))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,
q9))):t==="metadata"?i!==null&&(r++,e=a(e,dl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,sL(i),t)):t==="status"?i!==null&&(e=a(e,uL(i),t)):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,sr)}function sL(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="d\
ataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,lL(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unkn\
own-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,M9)}function lL(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r===
"dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,oL(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,F9)}function oL(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,aL(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,_9)}function aL(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,U9)}function uL(n){if(d(
n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Zt));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,ec(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,rh)}function yl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!==
"openchoreo.dev/v1alpha1"&&(e=O(e,t,i,rr))):t==="kind"?i!==null&&(r++,i!=="Organization"&&(e=O(e,t,i,G9))):t==="metadata"?i!==null&&(r++,e=a(e,fL(i),t)):t==="sp\
ec"?i!==null&&(r++,e=a(e,cL(i),t)):t==="status"?i!==null&&(e=a(e,dL(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(
e,n,sr)}function fL(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!fl.test(t))&&(e=h(e,
r,t,X0));else if(r==="generateName")(typeof t!="string"||!x0.test(t))&&(e=h(e,r,t,eh));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="lab\
els")e=a(e,lh(t),r);else if(r==="annotations")e=a(e,oh(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];(typeof o!="string"||!Qf.test(o))&&(i=h(i,l,o,th))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"inv\
alid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,ah(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(
e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,uh(o),l)}e=a(e,i,r)}else
r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,
t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Zt)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Zt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||
!C(t)||!nr.test(t))&&(e=h(e,r,t,Mn)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!nr.test(t))&&(e=h(e,r,t,Mn)):e=u(e,r,"unknown-field")}return n.
name||(e=Z(e,n,fl)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,Xf)),e===null&&Object.getPrototypeOf(n)===m?
null:g(e,n,nh)}function cL(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===
m?null:g(e,n,K9)}function dL(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Zt));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,ec(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,H9)}var ch=N(cl),pL=j(cl),mL=$(ch),dh=N(pl),gL=j(pl),yL=$(dh),ph=N(ml),hL=j(ml),vL=$(ph),mh=N(gl),bL=j(gl),wL=$(mh),gh=N(yl),PL=j(yl),kL=$(gh),OL={judges:{DataPlane:cl,
BuildPlane:pl,ObservabilityPlane:ml,Environment:gl,Organization:yl},replaced:{WorkflowPlane:"BuildPlane"}},tc=ie(OL),AL=N(tc),RL=j(tc),yh=n=>ne(n,Object.hasOwn(
Yf,n?.kind)?Yf[n.kind]??{}:{}),SL={judge:tc,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:yh},DL=re(SL);var dc={};Le(dc,{ValidationError:()=>x,assertBuildPlane:()=>$N,assertDataPlane:()=>NN,assertEnvironment:()=>qN,assertObservabilityPlane:()=>VN,assertOrganization:()=>FN,
formatIssue:()=>W,isBuildPlane:()=>jN,isDataPlane:()=>LN,isEnvironment:()=>BN,isObservabilityPlane:()=>IN,isOrganization:()=>MN,isPlane:()=>GN,validateBuildPlane:()=>Ch,
validateDataPlane:()=>zh,validateEnvironment:()=>Nh,validateObservabilityPlane:()=>Lh,validateOrganization:()=>jh,validatePlane:()=>UN,validateUpdate:()=>HN,withDefaults:()=>$h});var ic={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{
from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metad\
ata/namespace"}}}}}}}}}},Environment:{},Organization:{}};var or={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},EL={code:"unknown-kind",allowed:["DataPlane"]},ar={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},hl=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,hh={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},vh=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
bh={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},TL=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,zL={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
sc=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,wh={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Wt={minimum:-9223372036854776e3,
maximum:9223372036854776e3},lr=/^.{10}T.*[^z]$/,Fn={code:"invalid-date-time"},lc={minimum:0,maximum:9223372036854776e3},Ph={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},kh={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},CL=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,LL={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},NL=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
jL={},$L=/^(?:[^/]*|[^/]+\/[^/]+)$/,IL={rule:"group/version, or the version alone"},rc={rule:"a text that is not empty"},VL={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},BL={maxLength:128},qL={allowed:["Apply","Update"]},ML={allowed:["FieldsV1",
""]},FL={maxLength:256},_L={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},oc=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
ac={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},UL={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},GL={known:["clientCA"],required:["clien\
tCA"]},KL=["secretRef","value"],HL={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},ZL={known:[
"name","key","namespace"],required:["name","key"]},WL={known:["publicVirtualHost","organizationVirtualHost"],required:["publicVirtualHost","organizationVirtualH\
ost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane\
 in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.\
16",security:"Environment"}},YL={known:["name"],required:["name"]},Oh={known:["observedGeneration","conditions"]},JL=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
QL={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},XL={allowed:[
"True","False","Unknown"]},xL=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,eN={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
tN={maxLength:32768},nN={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},iN={code:"unknown-kind",allowed:["BuildPlane"]},rN={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clust\
erAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane"}},Ah={known:[]},sN={code:"unknown-kind",allowed:["ObservabilityPlane"]},lN={known:["planeID","clusterAgen\
t","observerURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environmen\
t",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane or BuildPlane"}},oN={code:"unknown-kind",allowed:["Environment"]},
aN={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"Dat\
aPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},uN={known:["dnsPrefix","secu\
rity"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"\
Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"\
Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environm\
ent in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},fN={known:["remoteJwks"]},cN={known:[
"uri"],required:["uri"]},dN={code:"unknown-kind",allowed:["Organization"]},pN={known:[],elsewhere:{clusterAgent:"DataPlane or BuildPlane",dataPlaneRef:"Environm\
ent",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"\
ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},mN={known:["observedGeneration","conditions","namespace"]};function vl(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,or))):t==="\
kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,EL))):t==="metadata"?i!==null&&(r++,e=a(e,bl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,gN(i),t)):t==="status"?i!==
null&&(e=a(e,bN(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ar)}function bl(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!hl.test(t))&&(e=h(e,r,t,hh));else if(r==="generateName")(typeof t!="strin\
g"||!vh.test(t))&&(e=h(e,r,t,bh));else if(r==="namespace")(typeof t!="string"||R(t,63)||!TL.test(t))&&(e=h(e,r,t,zL));else if(r==="labels")e=a(e,Rh(t),r);else if(r===
"annotations")e=a(e,Sh(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!=
"string"||!sc.test(o))&&(i=h(i,l,o,wh))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregr\
oundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,Dh(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Eh(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(
e,r,t,Wt)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Wt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!lr.test(t))&&(e=h(e,r,t,Fn)):r===
"deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!lr.test(t))&&(e=h(e,r,t,Fn)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,hl)),n.generation<0&&n.
uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,lc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Ph)}function Rh(n){if(d(n))
return p(n);let e=null;for(let r in n){let t=n[r];sc.test(r)||(e=_(e,n,r,kh)),(typeof t!="string"||R(t,63)||!CL.test(t))&&(e=U(e,n,r,LL))}return G(e)}function Sh(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];NL.test(r)||(e=_(e,n,r,kh)),typeof t!="string"&&(e=U(e,n,r,jL))}return te(n,262144)&&(e=u(e,null,"too-\
long",{limit:262144,unit:"bytes"})),G(e)}function Dh(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,
(typeof i!="string"||i.length<1||!$L.test(i))&&(e=h(e,t,i,IL))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,rc))):t==="name"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,rc))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,rc))):t==="blockOwnerDeletion"?typeof i!=
"boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="E\
vent"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,VL)}function Eh(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||R(i,128))&&(e=h(e,t,i,BL)):t==="operation"?i!==null&&(r++,i!=="Appl\
y"&&i!=="Update"&&(e=O(e,t,i,qL))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!lr.test(i))&&(e=
h(e,t,i,Fn)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,ML)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&
(e=h(e,t,i,FL)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,_L)}function gN(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||R(i,63)||!oc.test(i))&&(e=h(e,t,i,ac));else if(t==="clusterAgent")i!==null&&(r++,
e=a(e,uc(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,vN(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;
for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,Th(i),t):t==="observabilityPlaneRef"?
typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,UL)}function uc(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,yN(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,GL)}function yN(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,hN(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,KL)),e===null&&Object.getPrototypeOf(n)===m?null:g(
e,n,HL)}function hN(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,ZL)}function vN(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVi\
rtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(
e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,WL)}function Th(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?
null:g(e,n,YL)}function bN(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Wt));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,fc(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-\
field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Oh)}function fc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"type"?i!==null&&(r++,(typeof i!="string"||R(i,316)||!JL.test(i))&&(e=h(e,t,i,QL))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,
i,XL))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,lc)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||
!C(i))&&(e=h(e,t,i,Fn))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,1024)||!xL.test(i))&&(e=h(e,t,i,eN))):t==="message"?i!==null&&(r++,(typeof i!=
"string"||R(i,32768))&&(e=h(e,t,i,tN))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,nN)}function wl(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,or))):t==="kind"?i!==null&&(r++,
i!=="BuildPlane"&&(e=O(e,t,i,iN))):t==="metadata"?i!==null&&(r++,e=a(e,bl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,wN(i),t)):t==="status"?i!==null&&(e=a(e,PN(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ar)}function wN(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!oc.test(i))&&(e=h(e,t,i,ac)):t==="clusterAgent"?i!==null&&(r++,e=a(e,uc(i),t)):t==="secretS\
toreRef"?e=a(e,Th(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,rN)}function PN(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,Ah)}function Pl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.\
dev/v1alpha1"&&(e=O(e,t,i,or))):t==="kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,sN))):t==="metadata"?i!==null&&(r++,e=a(e,bl(i),t)):t==="spec"?i!==
null&&(r++,e=a(e,kN(i),t)):t==="status"?i!==null&&(e=a(e,ON(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ar)}
function kN(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!oc.test(i))&&(e=h(e,t,i,ac)):
t==="clusterAgent"?i!==null&&(r++,e=a(e,uc(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,lN)}function ON(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Ah)}function kl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiV\
ersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,or))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,oN))):t==="metadata"?i!==null&&(r++,
e=a(e,bl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,AN(i),t)):t==="status"?i!==null&&(e=a(e,EN(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,ar)}function AN(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,
r,t,"string")):r==="gateway"?e=a(e,RN(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,aN)}function RN(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"stri\
ng")):r==="security"?e=a(e,SN(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,uN)}function SN(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,DN(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,fN)}function DN(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,cN)}function EN(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")E(t)||(e=A(e,r,t,Wt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,fc(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Oh)}function Ol(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,or))):t==="kind"?i!==null&&(r++,
i!=="Organization"&&(e=O(e,t,i,dN))):t==="metadata"?i!==null&&(r++,e=a(e,TN(i),t)):t==="spec"?i!==null&&(r++,e=a(e,zN(i),t)):t==="status"?i!==null&&(e=a(e,CN(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ar)}function TN(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!hl.test(t))&&(e=h(e,r,t,hh));else if(r==="generateName")(typeof t!="string"||!vh.test(t))&&
(e=h(e,r,t,bh));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,Rh(t),r);else if(r==="annotations")e=a(e,Sh(t),r);else if(r===
"finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!sc.test(o))&&(i=h(i,l,o,wh))}
s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Dh(o),l)}s.length>1&&H(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Eh(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Wt)):r==="deletionGracePeriodSeconds"?E(
t)||(e=A(e,r,t,Wt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!lr.test(t))&&(e=h(e,r,t,Fn)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!lr.test(t))&&(e=h(e,r,t,Fn)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,hl)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&
(e=A(e,"generation",n.generation,lc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Ph)}function zN(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,pN)}function CN(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Wt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,fc(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,mN)}var zh=N(vl),LN=j(vl),NN=$(zh),Ch=N(wl),jN=j(wl),$N=$(Ch),Lh=N(Pl),IN=j(Pl),VN=$(Lh),Nh=N(kl),BN=j(kl),qN=$(Nh),jh=N(Ol),MN=j(Ol),FN=$(jh),_N={judges:{DataPlane:vl,
BuildPlane:wl,ObservabilityPlane:Pl,Environment:kl,Organization:Ol},replaced:{WorkflowPlane:"BuildPlane"}},cc=ie(_N),UN=N(cc),GN=j(cc),$h=n=>ne(n,Object.hasOwn(
ic,n?.kind)?ic[n.kind]??{}:{}),KN={judge:cc,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:$h},HN=re(KN);var Ll={};Le(Ll,{ValidationError:()=>x,assertBuildPlane:()=>e3,assertDataPlane:()=>Xj,assertEnvironment:()=>r3,assertObservabilityPlane:()=>n3,assertOrganization:()=>l3,
formatIssue:()=>W,isBuildPlane:()=>xj,isDataPlane:()=>Qj,isEnvironment:()=>i3,isObservabilityPlane:()=>t3,isOrganization:()=>s3,isPlane:()=>u3,validateBuildPlane:()=>Jh,
validateDataPlane:()=>Yh,validateEnvironment:()=>Xh,validateObservabilityPlane:()=>Qh,validateOrganization:()=>xh,validatePlane:()=>a3,validateUpdate:()=>c3,withDefaults:()=>ev});var pc={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/met\
adata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namesp\
ace"}}}}}}}}}},Environment:{},Organization:{}};var fr={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},ZN={code:"unknown-kind",allowed:["DataPlane"]},cr={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Rl=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Ih={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Vh=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Bh={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},WN=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,YN={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
gc=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,qh={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Yt={minimum:-9223372036854776e3,
maximum:9223372036854776e3},ur=/^.{10}T.*[^z]$/,_n={code:"invalid-date-time"},yc={minimum:0,maximum:9223372036854776e3},Mh={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},Fh={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},JN=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,QN={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},XN=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
xN={},ej=/^(?:[^/]*|[^/]+\/[^/]+)$/,tj={rule:"group/version, or the version alone"},mc={rule:"a text that is not empty"},nj={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},ij={maxLength:128},rj={allowed:["Apply","Update"]},sj={allowed:["FieldsV1",
""]},lj={maxLength:256},oj={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},hc=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
vc={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},aj={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},uj={known:["clientCA"],required:["clien\
tCA"]},fj=["secretRef","value"],cj={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},dj={known:[
"name","key","namespace"],required:["name","key"]},Al={minimum:-2147483648,maximum:2147483647},pj={known:["publicVirtualHost","publicHTTPPort","publicHTTPSPort",
"organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environ\
ment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPla\
ne in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},mj={known:["\
name"],required:["name"]},_h={known:["observedGeneration","conditions"]},gj=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
yj={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},hj={allowed:[
"True","False","Unknown"]},vj=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,bj={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
wj={maxLength:32768},Pj={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},kj={code:"unknown-kind",allowed:["BuildPlane"]},Oj={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clust\
erAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane"}},Uh={known:[]},Aj={code:"unknown-kind",allowed:["ObservabilityPlane"]},Rj={known:["planeID","clusterAgen\
t","observerURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environmen\
t",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane or BuildPlane"}},Sj={code:"unknown-kind",allowed:["Environment"]},
Dj={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"Dat\
aPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},Ej={known:["dnsPrefix","secu\
rity"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"\
Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"\
Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environm\
ent in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},Tj={known:["remoteJwks"]},zj={known:[
"uri"],required:["uri"]},Cj={code:"unknown-kind",allowed:["Organization"]},Lj={known:[],elsewhere:{clusterAgent:"DataPlane or BuildPlane",dataPlaneRef:"Environm\
ent",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"\
ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},Nj={known:["observedGeneration","conditions","namespace"]};function Sl(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,fr))):t==="\
kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,ZN))):t==="metadata"?i!==null&&(r++,e=a(e,Dl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,jj(i),t)):t==="status"?i!==
null&&(e=a(e,Bj(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,cr)}function Dl(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!Rl.test(t))&&(e=h(e,r,t,Ih));else if(r==="generateName")(typeof t!="strin\
g"||!Vh.test(t))&&(e=h(e,r,t,Bh));else if(r==="namespace")(typeof t!="string"||R(t,63)||!WN.test(t))&&(e=h(e,r,t,YN));else if(r==="labels")e=a(e,Gh(t),r);else if(r===
"annotations")e=a(e,Kh(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!=
"string"||!gc.test(o))&&(i=h(i,l,o,qh))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregr\
oundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,Hh(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Zh(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(
e,r,t,Yt)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Yt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!ur.test(t))&&(e=h(e,r,t,_n)):r===
"deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!ur.test(t))&&(e=h(e,r,t,_n)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,Rl)),n.generation<0&&n.
uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,yc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Mh)}function Gh(n){if(d(n))
return p(n);let e=null;for(let r in n){let t=n[r];gc.test(r)||(e=_(e,n,r,Fh)),(typeof t!="string"||R(t,63)||!JN.test(t))&&(e=U(e,n,r,QN))}return G(e)}function Kh(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];XN.test(r)||(e=_(e,n,r,Fh)),typeof t!="string"&&(e=U(e,n,r,xN))}return te(n,262144)&&(e=u(e,null,"too-\
long",{limit:262144,unit:"bytes"})),G(e)}function Hh(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,
(typeof i!="string"||i.length<1||!ej.test(i))&&(e=h(e,t,i,tj))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,mc))):t==="name"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,mc))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,mc))):t==="blockOwnerDeletion"?typeof i!=
"boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="E\
vent"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,nj)}function Zh(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||R(i,128))&&(e=h(e,t,i,ij)):t==="operation"?i!==null&&(r++,i!=="Appl\
y"&&i!=="Update"&&(e=O(e,t,i,rj))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!ur.test(i))&&(e=
h(e,t,i,_n)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,sj)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&
(e=h(e,t,i,lj)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,oj)}function jj(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||R(i,63)||!hc.test(i))&&(e=h(e,t,i,vc));else if(t==="clusterAgent")i!==null&&(r++,
e=a(e,bc(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,Vj(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;
for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,Wh(i),t):t==="observabilityPlaneRef"?
typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,aj)}function bc(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,$j(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,uj)}function $j(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,Ij(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,fj)),e===null&&Object.getPrototypeOf(n)===m?null:g(
e,n,cj)}function Ij(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,dj)}function Vj(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVi\
rtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="publicHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Al)):t==="publicHTTPSPort"?
(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Al)):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationHTTPPo\
rt"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Al)):t==="organizationHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Al)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,pj)}function Wh(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==
null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,mj)}function Bj(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Yt));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,wc(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,_h)}function wc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!=
"string"||R(i,316)||!gj.test(i))&&(e=h(e,t,i,yj))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,hj))):t==="observedGeneration"?
(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,yc)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=h(e,t,i,_n))):t==="re\
ason"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,1024)||!vj.test(i))&&(e=h(e,t,i,bj))):t==="message"?i!==null&&(r++,(typeof i!="string"||R(i,32768))&&(e=
h(e,t,i,wj))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,Pj)}function El(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,fr))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,kj))):
t==="metadata"?i!==null&&(r++,e=a(e,Dl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,qj(i),t)):t==="status"?i!==null&&(e=a(e,Mj(i),t)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,cr)}function qj(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?
(typeof i!="string"||R(i,63)||!hc.test(i))&&(e=h(e,t,i,vc)):t==="clusterAgent"?i!==null&&(r++,e=a(e,bc(i),t)):t==="secretStoreRef"?e=a(e,Wh(i),t):t==="observabi\
lityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Oj)}function Mj(n){
if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Uh)}function Tl(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,fr))):t==="\
kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,Aj))):t==="metadata"?i!==null&&(r++,e=a(e,Dl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Fj(i),t)):t==="sta\
tus"?i!==null&&(e=a(e,_j(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,cr)}function Fj(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!hc.test(i))&&(e=h(e,t,i,vc)):t==="clusterAgent"?i!==null&&(r++,
e=a(e,bc(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,Rj)}function _j(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,Uh)}function zl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.\
dev/v1alpha1"&&(e=O(e,t,i,fr))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,Sj))):t==="metadata"?i!==null&&(r++,e=a(e,Dl(i),t)):t==="spec"?i!==null&&
(r++,e=a(e,Uj(i),t)):t==="status"?i!==null&&(e=a(e,Zj(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,cr)}function Uj(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,Gj(t),r):
r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Dj)}function Gj(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,Kj(t),r):e=
u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Ej)}function Kj(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==
void 0&&(r==="remoteJwks"?e=a(e,Hj(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Tj)}function Hj(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,zj)}function Zj(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")E(t)||(e=A(e,r,t,Yt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,wc(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,_h)}function Cl(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,fr))):t==="kind"?i!==null&&(r++,i!=="Organ\
ization"&&(e=O(e,t,i,Cj))):t==="metadata"?i!==null&&(r++,e=a(e,Wj(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Yj(i),t)):t==="status"?i!==null&&(e=a(e,Jj(i),t)):e=u(e,
t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,cr)}function Wj(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!Rl.test(t))&&(e=h(e,r,t,Ih));else if(r==="generateName")(typeof t!="string"||!Vh.test(t))&&(e=h(e,r,
t,Bh));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,Gh(t),r);else if(r==="annotations")e=a(e,Kh(t),r);else if(r==="finali\
zers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!gc.test(o))&&(i=h(i,l,o,qh))}s.length>
1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Hh(o),l)}s.length>1&&H(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Zh(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Yt)):r==="deletionGracePeriodSeconds"?E(
t)||(e=A(e,r,t,Yt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!ur.test(t))&&(e=h(e,r,t,_n)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!ur.test(t))&&(e=h(e,r,t,_n)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,Rl)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&
(e=A(e,"generation",n.generation,yc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Mh)}function Yj(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Lj)}function Jj(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Yt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,wc(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,Nj)}var Yh=N(Sl),Qj=j(Sl),Xj=$(Yh),Jh=N(El),xj=j(El),e3=$(Jh),Qh=N(Tl),t3=j(Tl),n3=$(Qh),Xh=N(zl),i3=j(zl),r3=$(Xh),xh=N(Cl),s3=j(Cl),l3=$(xh),o3={judges:{DataPlane:Sl,
BuildPlane:El,ObservabilityPlane:Tl,Environment:zl,Organization:Cl},replaced:{WorkflowPlane:"BuildPlane"}},Pc=ie(o3),a3=N(Pc),u3=j(Pc),ev=n=>ne(n,Object.hasOwn(
pc,n?.kind)?pc[n.kind]??{}:{}),f3={judge:Pc,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:ev},c3=re(f3);var Lc={};Le(Lc,{ValidationError:()=>x,assertBuildPlane:()=>P6,assertDataPlane:()=>b6,assertEnvironment:()=>R6,assertObservabilityPlane:()=>O6,assertOrganization:()=>D6,
formatIssue:()=>W,isBuildPlane:()=>w6,isDataPlane:()=>v6,isEnvironment:()=>A6,isObservabilityPlane:()=>k6,isOrganization:()=>S6,isPlane:()=>z6,validateBuildPlane:()=>pv,
validateDataPlane:()=>dv,validateEnvironment:()=>gv,validateObservabilityPlane:()=>mv,validateOrganization:()=>yv,validatePlane:()=>T6,validateUpdate:()=>L6,withDefaults:()=>hv});var kc={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/met\
adata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namesp\
ace"}}}}}}}}}},Environment:{},Organization:{}};var pr={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},d3={code:"unknown-kind",allowed:["DataPlane"]},mr={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},jl=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,tv={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},nv=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
iv={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},p3=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,m3={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Ac=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,rv={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Qe={minimum:-9223372036854776e3,
maximum:9223372036854776e3},dr=/^.{10}T.*[^z]$/,lt={code:"invalid-date-time"},Rc={minimum:0,maximum:9223372036854776e3},sv={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},lv={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},g3=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,y3={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},h3=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
v3={},b3=/^(?:[^/]*|[^/]+\/[^/]+)$/,w3={rule:"group/version, or the version alone"},Oc={rule:"a text that is not empty"},P3={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},k3={maxLength:128},O3={allowed:["Apply","Update"]},A3={allowed:["FieldsV1",
""]},R3={maxLength:256},S3={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},Sc=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Dc={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},D3={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},E3={known:["clientCA"],required:["clien\
tCA"]},T3=["secretRef","value"],z3={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},C3={known:[
"name","key","namespace"],required:["name","key"]},Nl={minimum:-2147483648,maximum:2147483647},L3={known:["publicVirtualHost","publicHTTPPort","publicHTTPSPort",
"organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environ\
ment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPla\
ne in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},N3={known:["\
name"],required:["name"]},Ec={known:["observedGeneration","conditions","agentConnection"]},j3=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
$3={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},I3={allowed:[
"True","False","Unknown"]},V3=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,B3={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
q3={maxLength:32768},M3={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},F3={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},_3={code:"unknown-kind",allowed:["BuildPlane"]},U3={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterA\
gent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane"}},G3={code:"unknown-kind",allowed:["ObservabilityPlane"]},K3={known:["planeID","clusterAgent","observerUR\
L"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"\
ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or\
 BuildPlane",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane or BuildPlane"}},H3={code:"unknown-kind",allowed:["Environment"]},Z3={known:[
"dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or B\
uildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},W3={known:["dnsPrefix","security"],elsewhere:{
egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environ\
ment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Envi\
ronment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment \
in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},Y3={known:["remoteJwks"]},J3={known:["uri"],
required:["uri"]},Q3={known:["observedGeneration","conditions"]},X3={code:"unknown-kind",allowed:["Organization"]},x3={known:[],elsewhere:{clusterAgent:"DataPla\
ne or BuildPlane",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},e6={known:["observedGener\
ation","conditions","namespace"]};function $l(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!==
"openchoreo.dev/v1alpha1"&&(e=O(e,t,i,pr))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,d3))):t==="metadata"?i!==null&&(r++,e=a(e,Il(i),t)):t==="spec"?
i!==null&&(r++,e=a(e,t6(i),t)):t==="status"?i!==null&&(e=a(e,s6(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,
mr)}function Il(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!jl.test(t))&&(e=h(e,r,t,
tv));else if(r==="generateName")(typeof t!="string"||!nv.test(t))&&(e=h(e,r,t,iv));else if(r==="namespace")(typeof t!="string"||R(t,63)||!p3.test(t))&&(e=h(e,r,
t,m3));else if(r==="labels")e=a(e,ov(t),r);else if(r==="annotations")e=a(e,av(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Ac.test(o))&&(i=h(i,l,o,rv))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&
(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,uv(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: tr\
ue"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,fv(o),l)}
e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="st\
ring"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Qe)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Qe)):r==="creationTimestamp"?t!==null&&(typeof t!=
"string"||!C(t)||!dr.test(t))&&(e=h(e,r,t,lt)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!dr.test(t))&&(e=h(e,r,t,lt)):e=u(e,r,"unknown-fiel\
d")}return n.name||(e=Z(e,n,jl)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,Rc)),e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,sv)}function ov(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];Ac.test(r)||(e=_(e,n,r,lv)),(typeof t!="string"||R(t,63)||!g3.test(
t))&&(e=U(e,n,r,y3))}return G(e)}function av(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];h3.test(r)||(e=_(e,n,r,lv)),typeof t!="string"&&(e=U(e,
n,r,v3))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function uv(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!b3.test(i))&&(e=h(e,t,i,w3))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<
1)&&(e=h(e,t,i,Oc))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Oc))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=
h(e,t,i,Oc))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown\
-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&
r===4?null:g(e,n,P3)}function fv(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||R(i,128))&&(e=
h(e,t,i,k3)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,O3))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==
null&&(typeof i!="string"||!C(i)||!dr.test(i))&&(e=h(e,t,i,lt)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,A3)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):
t==="subresource"?(typeof i!="string"||R(i,256))&&(e=h(e,t,i,R3)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,S3)}
function t6(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||R(i,63)||!Sc.test(i))&&(e=h(e,t,
i,Dc));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,Tc(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,r6(i),t));else if(t==="imagePullSecretRefs")if(!Array.
isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretSt\
oreRef"?e=a(e,cv(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,D3)}function Tc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,n6(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,E3)}function n6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
t!==void 0&&(r==="secretRef"?e=a(e,i6(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==
null)&&(e=X(e,n,T3)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,z3)}function i6(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!=
"string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,C3)}function r6(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="publicHTTPPort"?(typeof i!=
"number"||(i|0)!==i)&&(e=A(e,t,i,Nl)):t==="publicHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Nl)):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="organizationHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Nl)):t==="organizationHTTPSPort"?(typeof i!="number"||(i|
0)!==i)&&(e=A(e,t,i,Nl)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,L3)}function cv(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,N3)}function s6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(
t)||(e=A(e,r,t,Qe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,gr(o),l)}e=
a(e,i,r)}else r==="agentConnection"?e=a(e,zc(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Ec)}function gr(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||R(i,316)||!j3.test(i))&&(e=h(e,t,i,$3))):t==="\
status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,I3))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(
e,t,i,Rc)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=h(e,t,i,lt))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(
i,1024)||!V3.test(i))&&(e=h(e,t,i,B3))):t==="message"?i!==null&&(r++,(typeof i!="string"||R(i,32768))&&(e=h(e,t,i,q3))):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,M3)}function zc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==
null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,E(i)||(e=A(e,t,i,Qe))):t==="lastConnectedTime"?(typeof i!="string"||
!C(i))&&(e=h(e,t,i,lt)):t==="lastDisconnectedTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,lt)):t==="lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,
lt)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,F3)}function Vl(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,pr))):t==="\
kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,_3))):t==="metadata"?i!==null&&(r++,e=a(e,Il(i),t)):t==="spec"?i!==null&&(r++,e=a(e,l6(i),t)):t==="status"?i!==
null&&(e=a(e,o6(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,mr)}function l6(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Sc.test(i))&&(e=h(e,t,i,Dc)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Tc(
i),t)):t==="secretStoreRef"?e=a(e,cv(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,U3)}function o6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(
t)||(e=A(e,r,t,Qe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,gr(o),l)}e=
a(e,i,r)}else r==="agentConnection"?e=a(e,zc(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Ec)}function Bl(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,pr))):t==="kind"?i!==
null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,G3))):t==="metadata"?i!==null&&(r++,e=a(e,Il(i),t)):t==="spec"?i!==null&&(r++,e=a(e,a6(i),t)):t==="status"?i!==null&&
(e=a(e,u6(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,mr)}function a6(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Sc.test(i))&&(e=h(e,t,i,Dc)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Tc(i),
t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:
g(e,n,K3)}function u6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Qe));else if(r==="\
conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,gr(o),l)}e=a(e,i,r)}else r==="agentConnecti\
on"?e=a(e,zc(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Ec)}function ql(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,pr))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,
H3))):t==="metadata"?i!==null&&(r++,e=a(e,Il(i),t)):t==="spec"?i!==null&&(r++,e=a(e,f6(i),t)):t==="status"?i!==null&&(e=a(e,m6(i),t)):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,mr)}function f6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="d\
ataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,c6(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unkn\
own-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Z3)}function c6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r===
"dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,d6(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,W3)}function d6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,p6(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,Y3)}function p6(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,J3)}function m6(n){if(d(
n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Qe));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,gr(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,Q3)}function Ml(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!==
"openchoreo.dev/v1alpha1"&&(e=O(e,t,i,pr))):t==="kind"?i!==null&&(r++,i!=="Organization"&&(e=O(e,t,i,X3))):t==="metadata"?i!==null&&(r++,e=a(e,g6(i),t)):t==="sp\
ec"?i!==null&&(r++,e=a(e,y6(i),t)):t==="status"?i!==null&&(e=a(e,h6(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(
e,n,mr)}function g6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!jl.test(t))&&(e=h(e,
r,t,tv));else if(r==="generateName")(typeof t!="string"||!nv.test(t))&&(e=h(e,r,t,iv));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="lab\
els")e=a(e,ov(t),r);else if(r==="annotations")e=a(e,av(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];(typeof o!="string"||!Ac.test(o))&&(i=h(i,l,o,rv))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"inv\
alid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,uv(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(
e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,fv(o),l)}e=a(e,i,r)}else
r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,
t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Qe)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Qe)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||
!C(t)||!dr.test(t))&&(e=h(e,r,t,lt)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!dr.test(t))&&(e=h(e,r,t,lt)):e=u(e,r,"unknown-field")}return n.
name||(e=Z(e,n,jl)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,Rc)),e===null&&Object.getPrototypeOf(n)===m?
null:g(e,n,sv)}function y6(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===
m?null:g(e,n,x3)}function h6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Qe));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,gr(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,e6)}var dv=N($l),v6=j($l),b6=$(dv),pv=N(Vl),w6=j(Vl),P6=$(pv),mv=N(Bl),k6=j(Bl),O6=$(mv),gv=N(ql),A6=j(ql),R6=$(gv),yv=N(Ml),S6=j(Ml),D6=$(yv),E6={judges:{DataPlane:$l,
BuildPlane:Vl,ObservabilityPlane:Bl,Environment:ql,Organization:Ml},replaced:{WorkflowPlane:"BuildPlane"}},Cc=ie(E6),T6=N(Cc),z6=j(Cc),hv=n=>ne(n,Object.hasOwn(
kc,n?.kind)?kc[n.kind]??{}:{}),C6={judge:Cc,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:hv},L6=re(C6);var _c={};Le(_c,{ValidationError:()=>x,assertBuildPlane:()=>K$,assertDataPlane:()=>U$,assertEnvironment:()=>Y$,assertObservabilityPlane:()=>Z$,formatIssue:()=>W,
isBuildPlane:()=>G$,isDataPlane:()=>_$,isEnvironment:()=>W$,isObservabilityPlane:()=>H$,isPlane:()=>X$,validateBuildPlane:()=>Av,validateDataPlane:()=>Ov,validateEnvironment:()=>Sv,
validateObservabilityPlane:()=>Rv,validatePlane:()=>Q$,validateUpdate:()=>eI,withDefaults:()=>Dv});var Nc={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/met\
adata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namesp\
ace"}}}}}}}}}},Environment:{}};var _l={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},N6={code:"unknown-kind",allowed:["DataPlane"]},Ul={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},vv=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,j6={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},$6=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
I6={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},V6=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,B6={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
bv=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,q6={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Qt={minimum:-9223372036854776e3,
maximum:9223372036854776e3},$c=/^.{10}T.*[^z]$/,Jt={code:"invalid-date-time"},wv={minimum:0,maximum:9223372036854776e3},M6={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},Pv={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},F6=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,_6={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},U6=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
G6={},K6=/^(?:[^/]*|[^/]+\/[^/]+)$/,H6={rule:"group/version, or the version alone"},jc={rule:"a text that is not empty"},Z6={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},W6={maxLength:128},Y6={allowed:["Apply","Update"]},J6={allowed:["FieldsV1",
""]},Q6={maxLength:256},X6={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},Ic=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Vc={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},x6={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},e$={known:[
"clientCA"],required:["clientCA"]},t$=["secretRef","value"],n$={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPla\
ne since v1.0"}},i$={known:["name","key","namespace"],required:["name","key"]},Fl={minimum:-2147483648,maximum:2147483647},r$={known:["publicVirtualHost","publi\
cHTTPPort","publicHTTPSPort","organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],
elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},s$={known:[
"name"],required:["name"]},Bc={known:["observedGeneration","conditions","agentConnection"]},l$=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
o$={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},a$={allowed:[
"True","False","Unknown"]},u$=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,f$={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
c$={maxLength:32768},d$={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},p$={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},m$={code:"unknown-kind",allowed:["BuildPlane"]},g$={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterA\
gent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},y$={code:"unknown-kind",allowed:["ObservabilityPlane"]},h$={known:["pl\
aneID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane \
in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"\
Environment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},v$={code:"unknown-kind",allowed:["Environment"]},b$={known:[
"dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or B\
uildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"DataPlane or BuildPlane"}},w$={known:[
"dnsPrefix","security"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"\
Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"\
Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environm\
ent in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},P$={known:["remoteJwks"]},k$={known:[
"uri"],required:["uri"]},O$={known:["observedGeneration","conditions"]};function Gl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,_l))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,N6))):t==="metadata"?i!==
null&&(r++,e=a(e,Kl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,E$(i),t)):t==="status"?i!==null&&(e=a(e,L$(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Ul)}function Kl(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||
!vv.test(t))&&(e=h(e,r,t,j6));else if(r==="generateName")(typeof t!="string"||!$6.test(t))&&(e=h(e,r,t,I6));else if(r==="namespace")(typeof t!="string"||R(t,63)||
!V6.test(t))&&(e=h(e,r,t,B6));else if(r==="labels")e=a(e,A$(t),r);else if(r==="annotations")e=a(e,R$(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,
t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!bv.test(o))&&(i=h(i,l,o,q6))}s.length>1&&s.includes("orphan")&&s.includes(
"foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,S$(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner \
at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,D$(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r===
"selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Qt)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Qt)):r==="creation\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!$c.test(t))&&(e=h(e,r,t,Jt)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!$c.test(t))&&(e=h(
e,r,t,Jt)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,vv)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,
wv)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,M6)}function A$(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];bv.test(r)||(e=_(e,n,r,Pv)),
(typeof t!="string"||R(t,63)||!F6.test(t))&&(e=U(e,n,r,_6))}return G(e)}function R$(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];U6.test(r)||(e=
_(e,n,r,Pv)),typeof t!="string"&&(e=U(e,n,r,G6))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function S$(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!K6.test(i))&&(e=h(e,t,i,H6))):t==="k\
ind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,jc))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,jc))):t==="uid"?i!==
null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,jc))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="b\
oolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no \
Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Z6)}function D$(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="manager"?(typeof i!="string"||R(i,128))&&(e=h(e,t,i,W6)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,Y6))):t==="apiVersion"?typeof i!=
"string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!$c.test(i))&&(e=h(e,t,i,Jt)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,
i,J6)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&(e=h(e,t,i,Q6)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,X6)}function E$(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!=
"string"||R(i,63)||!Ic.test(i))&&(e=h(e,t,i,Vc));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,qc(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,C$(i),t));else if(t===
"imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}
e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,kv(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,x6)}function qc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==
null&&(r++,e=a(e,T$(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,e$)}function T$(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,z$(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.
secretRef==null==(n.value==null)&&(e=X(e,n,t$)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,n$)}function z$(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):
t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,i$)}function C$(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t===
"publicHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Fl)):t==="publicHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Fl)):t==="organizationVirtua\
lHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Fl)):t==="organizationHT\
TPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Fl)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,r$)}function kv(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown\
-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,s$)}function L$(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")E(t)||(e=A(e,r,t,Qt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Hl(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Mc(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,
Bc)}function Hl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||R(i,316)||!l$.test(
i))&&(e=h(e,t,i,o$))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,a$))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||
i>9223372036854776e3)&&(e=A(e,t,i,wv)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=h(e,t,i,Jt))):t==="reason"?i!==null&&(r++,(typeof i!=
"string"||i.length<1||R(i,1024)||!u$.test(i))&&(e=h(e,t,i,f$))):t==="message"?i!==null&&(r++,(typeof i!="string"||R(i,32768))&&(e=h(e,t,i,c$))):e=u(e,t,"unknown\
-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,d$)}function Mc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,E(i)||(e=A(e,t,i,Qt))):t==="lastConnectedTime"?
(typeof i!="string"||!C(i))&&(e=h(e,t,i,Jt)):t==="lastDisconnectedTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,Jt)):t==="lastHeartbeatTime"?(typeof i!="string"||
!C(i))&&(e=h(e,t,i,Jt)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:
g(e,n,p$)}function Zl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&
(e=O(e,t,i,_l))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,m$))):t==="metadata"?i!==null&&(r++,e=a(e,Kl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,N$(i),
t)):t==="status"?i!==null&&(e=a(e,j$(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ul)}function N$(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Ic.test(i))&&(e=h(e,t,i,Vc)):t==="clusterAgent"?
i!==null&&(r++,e=a(e,qc(i),t)):t==="secretStoreRef"?e=a(e,kv(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,g$)}function j$(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r===
"observedGeneration")E(t)||(e=A(e,r,t,Qt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,Hl(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Mc(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Bc)}function Wl(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,_l))):t==="\
kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,y$))):t==="metadata"?i!==null&&(r++,e=a(e,Kl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,$$(i),t)):t==="sta\
tus"?i!==null&&(e=a(e,I$(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ul)}function $$(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Ic.test(i))&&(e=h(e,t,i,Vc)):t==="clusterAgent"?i!==null&&(r++,
e=a(e,qc(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,
"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,h$)}function I$(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==
void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Qt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Hl(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Mc(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,
Bc)}function Yl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=
O(e,t,i,_l))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,v$))):t==="metadata"?i!==null&&(r++,e=a(e,Kl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,V$(i),
t)):t==="status"?i!==null&&(e=a(e,F$(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ul)}function V$(n){if(d(n))
return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,B$(t),r):r==="is\
Production"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,b$)}function B$(n){if(d(
n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,q$(t),r):e=u(e,
r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,w$)}function q$(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&
(r==="remoteJwks"?e=a(e,M$(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,P$)}function M$(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,k$)}function F$(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(
t)||(e=A(e,r,t,Qt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Hl(o),l)}e=
a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,O$)}var Ov=N(Gl),_$=j(Gl),U$=$(Ov),Av=N(Zl),G$=j(Zl),K$=$(Av),Rv=N(Wl),H$=j(Wl),Z$=$(Rv),Sv=N(Yl),W$=j(Yl),Y$=$(Sv),J$={judges:{DataPlane:Gl,BuildPlane:Zl,ObservabilityPlane:Wl,
Environment:Yl},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane"}},Fc=ie(J$),Q$=N(Fc),X$=j(Fc),Dv=n=>ne(n,Object.hasOwn(Nc,n?.kind)?Nc[n.kind]??{}:
{}),x$={judge:Fc,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:Dv},eI=re(x$);var Xc={};Le(Xc,{ValidationError:()=>x,assertBuildPlane:()=>b4,assertClusterBuildPlane:()=>P4,assertClusterDataPlane:()=>h4,assertClusterObservabilityPlane:()=>R4,
assertDataPlane:()=>g4,assertEnvironment:()=>D4,assertObservabilityPlane:()=>O4,formatIssue:()=>W,isBuildPlane:()=>v4,isClusterBuildPlane:()=>w4,isClusterDataPlane:()=>y4,
isClusterObservabilityPlane:()=>A4,isDataPlane:()=>m4,isEnvironment:()=>S4,isObservabilityPlane:()=>k4,isPlane:()=>z4,validateBuildPlane:()=>Uv,validateClusterBuildPlane:()=>Gv,
validateClusterDataPlane:()=>_v,validateClusterObservabilityPlane:()=>Hv,validateDataPlane:()=>Fv,validateEnvironment:()=>Zv,validateObservabilityPlane:()=>Kv,validatePlane:()=>T4,
validateUpdate:()=>L4,withDefaults:()=>Wv});var Uc={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},ClusterDataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{
namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterBuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63}}}},
ObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
maxLength:63}}}},Environment:{}};var Xt={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},tI={code:"unknown-kind",allowed:["DataPlane"]},xt={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Ql=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Ev={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Tv=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
zv={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},nI=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,iI={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Kc=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Cv={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},qe={minimum:-9223372036854776e3,
maximum:9223372036854776e3},yr=/^.{10}T.*[^z]$/,ot={code:"invalid-date-time"},Hc={minimum:0,maximum:9223372036854776e3},Lv={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},Nv={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},rI=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,sI={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},lI=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
oI={},aI=/^(?:[^/]*|[^/]+\/[^/]+)$/,uI={rule:"group/version, or the version alone"},Gc={rule:"a text that is not empty"},fI={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},cI={maxLength:128},dI={allowed:["Apply","Update"]},pI={allowed:["FieldsV1",
""]},mI={maxLength:256},gI={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},Un=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Gn={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},yI={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},jv={known:[
"clientCA"],required:["clientCA"]},$v=["secretRef","value"],hI={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPla\
ne since v1.0"}},vI={known:["name","key","namespace"],required:["name","key"]},Jl={minimum:-2147483648,maximum:2147483647},bI={known:["publicVirtualHost","publi\
cHTTPPort","publicHTTPSPort","organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],
elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},wI={known:[
"name"],required:["name"]},Kn={known:["observedGeneration","conditions","agentConnection"]},PI=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
kI={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},OI={allowed:[
"True","False","Unknown"]},AI=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,RI={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
SI={maxLength:32768},DI={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},EI={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},TI={code:"unknown-kind",allowed:["ClusterDataPlane"]},Zc=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,zI={known:["planeID","clusterAgent","gatewa\
y","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"cluster\
Agent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"Observab\
ilityPlane"}},CI={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"ClusterDataPlane since v1.0"}},LI={known:["name","key",
"namespace"],required:["name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},NI={code:"unknown-kind",allowed:["BuildPlane"]},jI={known:["plane\
ID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"\
observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPla\
ne",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"BuildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"Observab\
ilityPlane"}},$I={code:"unknown-kind",allowed:["ClusterBuildPlane"]},II={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["cl\
usterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",gateway:"Da\
taPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},VI={code:"\
unknown-kind",allowed:["ObservabilityPlane"]},BI={known:["planeID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{
agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane\
 or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPl\
ane"}},qI={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},MI={known:["planeID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent",
"observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"ClusterObservabilityPlane since v1.1",gateway:"DataPlane or\
 Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},
FI={code:"unknown-kind",allowed:["Environment"]},_I={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"\
DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"\
DataPlane or BuildPlane"}},UI={known:["dnsPrefix","security"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"\
Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"\
Environment in v0.15 to v0.16",organizationVirtualHost:"Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"\
Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in \
v0.15 to v0.16"}},GI={known:["remoteJwks"]},KI={known:["uri"],required:["uri"]},HI={known:["observedGeneration","conditions"]};function Xl(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Xt))):t==="kind"?i!==null&&(r++,
i!=="DataPlane"&&(e=O(e,t,i,tI))):t==="metadata"?i!==null&&(r++,e=a(e,xl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,ZI(i),t)):t==="status"?i!==null&&(e=a(e,JI(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,xt)}function xl(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!Ql.test(t))&&(e=h(e,r,t,Ev));else if(r==="generateName")(typeof t!="string"||!Tv.test(t))&&(e=h(e,r,
t,zv));else if(r==="namespace")(typeof t!="string"||R(t,63)||!nI.test(t))&&(e=h(e,r,t,iI));else if(r==="labels")e=a(e,Iv(t),r);else if(r==="annotations")e=a(e,Vv(
t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Kc.test(
o))&&(i=h(i,l,o,Cv))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not b\
oth"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Bv(o),
l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))
e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,qv(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):
r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,qe)):
r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,qe)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!yr.test(t))&&(e=h(e,r,t,ot)):r==="deletion\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!yr.test(t))&&(e=h(e,r,t,ot)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,Ql)),n.generation<0&&n.uid&&typeof n.
uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,Hc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Lv)}function Iv(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];Kc.test(r)||(e=_(e,n,r,Nv)),(typeof t!="string"||R(t,63)||!rI.test(t))&&(e=U(e,n,r,sI))}return G(e)}function Vv(n){if(d(n))return p(n);
let e=null;for(let r in n){let t=n[r];lI.test(r)||(e=_(e,n,r,Nv)),typeof t!="string"&&(e=U(e,n,r,oI))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,
unit:"bytes"})),G(e)}function Bv(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="strin\
g"||i.length<1||!aI.test(i))&&(e=h(e,t,i,uI))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Gc))):t==="name"?i!==null&&(r++,(typeof i!=
"string"||i.length<1)&&(e=h(e,t,i,Gc))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Gc))):t==="blockOwnerDeletion"?typeof i!="boolean"&&
(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(
e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,fI)}function qv(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||R(i,128))&&(e=h(e,t,i,cI)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Updat\
e"&&(e=O(e,t,i,dI))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!yr.test(i))&&(e=h(e,t,i,ot)):t===
"fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,pI)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&(e=h(e,t,i,mI)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,gI)}function ZI(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||R(i,63)||!Un.test(i))&&(e=h(e,t,i,Gn));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,Wc(i),t));else if(t===
"gateway")i!==null&&(r++,e=a(e,Mv(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){
let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,eo(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,
t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,yI)}function Wc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,WI(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,
jv)}function WI(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,YI(t),r):r==="value"?typeof t!="string"&&(e=f(e,
r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,$v)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,hI)}function YI(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,vI)}function Mv(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="publicHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Jl)):t==="publicHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=
A(e,t,i,Jl)):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationHTTPPort"?(typeof i!="number"||(i|0)!==i)&&
(e=A(e,t,i,Jl)):t==="organizationHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Jl)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,bI)}function eo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&
(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,wI)}function JI(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,qe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,en(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Hn(t),r):e=u(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m?null:g(e,n,Kn)}function en(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,
(typeof i!="string"||R(i,316)||!PI.test(i))&&(e=h(e,t,i,kI))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,OI))):t==="observed\
Generation"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,Hc)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=h(e,t,i,ot))):
t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,1024)||!AI.test(i))&&(e=h(e,t,i,RI))):t==="message"?i!==null&&(r++,(typeof i!="string"||R(i,32768))&&
(e=h(e,t,i,SI))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,DI)}function Hn(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,E(i)||(e=
A(e,t,i,qe))):t==="lastConnectedTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,ot)):t==="lastDisconnectedTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,ot)):t==="\
lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,ot)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,EI)}function to(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==
null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Xt))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=O(e,i,s,TI))):i==="metadata"?s!==null&&(r++,e=a(
e,Yc(s),i)):i==="spec"?s!==null&&(r++,e=a(e,QI(s),i)):i==="status"?s!==null&&(e=a(e,e4(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&
t.planeID==null&&!(typeof n.metadata.name=="string"&&Zc.test(n.metadata.name))&&(e=he(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,xt)}
function Yc(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!Ql.test(t))&&(e=h(e,r,t,Ev));else if(r===
"generateName")(typeof t!="string"||!Tv.test(t))&&(e=h(e,r,t,zv));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,Iv(t),r);else if(r===
"annotations")e=a(e,Vv(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!=
"string"||!Kc.test(o))&&(i=h(i,l,o,Cv))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregr\
oundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,Bv(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,qv(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(
e,r,t,qe)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,qe)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!yr.test(t))&&(e=h(e,r,t,ot)):r===
"deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!yr.test(t))&&(e=h(e,r,t,ot)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,Ql)),n.generation<0&&n.
uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,Hc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Lv)}function QI(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||R(i,63)||!Un.test(i))&&(e=h(e,t,i,Gn));else if(t==="cl\
usterAgent")i!==null&&(r++,e=a(e,Jc(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,Mv(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,
"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,eo(i),t):
t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,zI)}
function Jc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,XI(i),t)):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,jv)}function XI(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="s\
ecretRef"?e=a(e,xI(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,$v)),
e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,CI)}function xI(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="st\
ring"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,LI)}function e4(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,qe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,en(o),l)}s.length>1&&(i=ve(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentCo\
nnection"?e=a(e,Hn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Kn)}function no(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Xt))):t==="kind"?i!==null&&(r++,i!=="BuildPlan\
e"&&(e=O(e,t,i,NI))):t==="metadata"?i!==null&&(r++,e=a(e,xl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,t4(i),t)):t==="status"?i!==null&&(e=a(e,n4(i),t)):e=u(e,t,"un\
known-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,xt)}function t4(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Un.test(i))&&(e=h(e,t,i,Gn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Wc(i),t)):t==="secretStoreRef"?e=
a(e,eo(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===
1?null:g(e,n,jI)}function n4(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,qe));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,en(o),l)}e=a(e,i,r)}else r==="agentConnect\
ion"?e=a(e,Hn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Kn)}function io(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){
let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Xt))):i==="kind"?s!==null&&(r++,s!=="ClusterBuildPlane"&&(e=O(
e,i,s,$I))):i==="metadata"?s!==null&&(r++,e=a(e,Yc(s),i)):i==="spec"?s!==null&&(r++,e=a(e,i4(s),i)):i==="status"?s!==null&&(e=a(e,r4(s),i)):e=u(e,i,"unknown-fie\
ld"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Zc.test(n.metadata.name))&&(e=he(e,"planeID")),e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,xt)}function i4(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="\
string"||R(i,63)||!Un.test(i))&&(e=h(e,t,i,Gn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Jc(i),t)):t==="secretStoreRef"?e=a(e,eo(i),t):t==="observabilityPlaneRef"?
typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,II)}function r4(n){if(d(n))return p(
n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,qe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,
"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,en(o),l)}s.length>1&&(i=ve(i,s,"type","a type that no other item has")),e=a(e,i,r)}else
r==="agentConnection"?e=a(e,Hn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Kn)}function ro(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Xt))):t==="kind"?i!==null&&(r++,i!=="Obser\
vabilityPlane"&&(e=O(e,t,i,VI))):t==="metadata"?i!==null&&(r++,e=a(e,xl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,s4(i),t)):t==="status"?i!==null&&(e=a(e,l4(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,xt)}function s4(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Un.test(i))&&(e=h(e,t,i,Gn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Wc(i),t)):t==="observe\
rURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,BI)}function l4(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")E(t)||(e=A(e,r,t,qe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,en(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Hn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Kn)}function so(n){
if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Xt))):i==="\
kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&(e=O(e,i,s,qI))):i==="metadata"?s!==null&&(r++,e=a(e,Yc(s),i)):i==="spec"?s!==null&&(r++,e=a(e,o4(s),i)):i===
"status"?s!==null&&(e=a(e,a4(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Zc.
test(n.metadata.name))&&(e=he(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,xt)}function o4(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Un.test(i))&&(e=h(e,t,i,Gn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Jc(i),t)):t==="observe\
rURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,MI)}function a4(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")E(t)||(e=A(e,r,t,qe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,en(o),l)}s.length>1&&(i=ve(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Hn(t),r):e=u(e,r,"unknown-field")}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,Kn)}function lo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==
null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Xt))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,FI))):t==="metadata"?i!==null&&(r++,e=a(e,xl(
i),t)):t==="spec"?i!==null&&(r++,e=a(e,u4(i),t)):t==="status"?i!==null&&(e=a(e,p4(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&
r===4?null:g(e,n,xt)}function u4(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"st\
ring")):r==="gateway"?e=a(e,f4(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,_I)}function f4(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"stri\
ng")):r==="security"?e=a(e,c4(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,UI)}function c4(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,d4(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,GI)}function d4(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,KI)}function p4(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")E(t)||(e=A(e,r,t,qe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,en(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,HI)}var Fv=N(Xl),m4=j(Xl),g4=$(Fv),_v=N(to),y4=j(to),h4=$(_v),Uv=N(no),v4=j(no),b4=$(Uv),Gv=N(io),w4=j(io),P4=$(Gv),Kv=N(ro),k4=j(ro),O4=$(Kv),Hv=N(so),A4=j(so),R4=$(
Hv),Zv=N(lo),S4=j(lo),D4=$(Zv),E4={judges:{DataPlane:Xl,ClusterDataPlane:to,BuildPlane:no,ClusterBuildPlane:io,ObservabilityPlane:ro,ClusterObservabilityPlane:so,
Environment:lo},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane",ClusterWorkflowPlane:"ClusterBuildPlane"}},Qc=ie(E4),T4=N(Qc),z4=j(Qc),Wv=n=>ne(n,
Object.hasOwn(Uc,n?.kind)?Uc[n.kind]??{}:{}),C4={judge:Qc,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:Wv},L4=re(C4);var bo={};Le(bo,{ValidationError:()=>x,assertBuildPlane:()=>YV,assertClusterBuildPlane:()=>QV,assertClusterDataPlane:()=>ZV,assertClusterObservabilityPlane:()=>t5,
assertDataPlane:()=>KV,assertEnvironment:()=>i5,assertObservabilityPlane:()=>xV,formatIssue:()=>W,isBuildPlane:()=>WV,isClusterBuildPlane:()=>JV,isClusterDataPlane:()=>HV,
isClusterObservabilityPlane:()=>e5,isDataPlane:()=>GV,isEnvironment:()=>n5,isObservabilityPlane:()=>XV,isPlane:()=>l5,validateBuildPlane:()=>db,validateClusterBuildPlane:()=>pb,
validateClusterDataPlane:()=>cb,validateClusterObservabilityPlane:()=>gb,validateDataPlane:()=>fb,validateEnvironment:()=>yb,validateObservabilityPlane:()=>mb,validatePlane:()=>s5,
validateUpdate:()=>a5,withDefaults:()=>hb});var xc={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
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
t"},organizationGatewayNamespace:{value:"openchoreo-data-plane"},organizationHTTPPort:{value:19081},organizationHTTPSPort:{value:19444}}}}}}};var tn={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},N4={code:"unknown-kind",allowed:["DataPlane"]},nn={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},ao=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Yv={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Jv=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Qv={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},j4=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,td={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
nd=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Xv={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Me={minimum:-9223372036854776e3,
maximum:9223372036854776e3},hr=/^.{10}T.*[^z]$/,at={code:"invalid-date-time"},id={minimum:0,maximum:9223372036854776e3},xv={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},eb={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},$4=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,I4={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},V4=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
B4={},q4=/^(?:[^/]*|[^/]+\/[^/]+)$/,M4={rule:"group/version, or the version alone"},ed={rule:"a text that is not empty"},F4={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},_4={maxLength:128},U4={allowed:["Apply","Update"]},G4={allowed:["FieldsV1",
""]},K4={maxLength:256},H4={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},St=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Zn={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},Z4={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},tb={known:[
"clientCA"],required:["clientCA"]},nb=["secretRef","value"],W4={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPla\
ne since v1.0"}},Y4={known:["name","key","namespace"],required:["name","key"]},oo={minimum:-2147483648,maximum:2147483647},J4={known:["publicVirtualHost","publi\
cGatewayName","publicGatewayNamespace","publicHTTPPort","publicHTTPSPort","organizationVirtualHost","organizationGatewayName","organizationGatewayNamespace","or\
ganizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment up to v0.14",egress:"Dat\
aPlane since v0.17",ingress:"DataPlane since v0.17",security:"Environment up to v0.14"}},Q4={known:["name"],required:["name"]},X4={allowed:["ObservabilityPlane",
"ClusterObservabilityPlane"]},ib={known:["kind","name"],required:["name"]},Wn={known:["observedGeneration","conditions","agentConnection"]},x4=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
eV={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},tV={allowed:[
"True","False","Unknown"]},nV=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,iV={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
rV={maxLength:32768},sV={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},lV={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},oV={code:"unknown-kind",allowed:["ClusterDataPlane"]},rd=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,aV={known:["planeID","clusterAgent","gatewa\
y","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"cluster\
Agent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"Observab\
ilityPlane"}},uV={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"ClusterDataPlane since v1.0"}},fV={known:["name","key",
"namespace"],required:["name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},cV={allowed:["ClusterObservabilityPlane"],codes:{ObservabilityPlane:"\
namespaced-observability-plane"}},dV={code:"unknown-kind",allowed:["BuildPlane"]},pV={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],
required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7\
 to v0.8",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane\
 up to v0.8",observer:"BuildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},mV={code:"unknown-kind",allowed:["ClusterBuild\
Plane"]},gV={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"\
Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},yV={code:"unknown-kind",allowed:["ObservabilityPlane"]},hV={known:["planeID","c\
lusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",
dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Envir\
onment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},vV={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},
bV={known:["planeID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"\
Environment",finOpsAgentURL:"ClusterObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",
observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},wV={code:"unknown-kind",allowed:["Environment"]},PV={known:["dataPlan\
eRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",
observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"DataPlane or BuildPlane"}},kV={allowed:["Dat\
aPlane","ClusterDataPlane"]},OV={known:["kind","name"],required:["kind","name"]},AV={known:["observedGeneration","conditions"]};function uo(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,tn))):t==="kind"?i!==null&&(r++,
i!=="DataPlane"&&(e=O(e,t,i,N4))):t==="metadata"?i!==null&&(r++,e=a(e,fo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,RV(i),t)):t==="status"?i!==null&&(e=a(e,EV(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,nn)}function fo(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!ao.test(t))&&(e=h(e,r,t,Yv));else if(r==="generateName")(typeof t!="string"||!Jv.test(t))&&(e=h(e,r,
t,Qv));else if(r==="namespace")(typeof t!="string"||R(t,63)||!j4.test(t))&&(e=h(e,r,t,td));else if(r==="labels")e=a(e,rb(t),r);else if(r==="annotations")e=a(e,sb(
t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!nd.test(
o))&&(i=h(i,l,o,Xv))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not b\
oth"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,lb(o),
l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))
e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,ob(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):
r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Me)):
r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Me)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!hr.test(t))&&(e=h(e,r,t,at)):r==="deletion\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!hr.test(t))&&(e=h(e,r,t,at)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,ao)),n.generation<0&&n.uid&&typeof n.
uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,id)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,xv)}function rb(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];nd.test(r)||(e=_(e,n,r,eb)),(typeof t!="string"||R(t,63)||!$4.test(t))&&(e=U(e,n,r,I4))}return G(e)}function sb(n){if(d(n))return p(n);
let e=null;for(let r in n){let t=n[r];V4.test(r)||(e=_(e,n,r,eb)),typeof t!="string"&&(e=U(e,n,r,B4))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,
unit:"bytes"})),G(e)}function lb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="strin\
g"||i.length<1||!q4.test(i))&&(e=h(e,t,i,M4))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,ed))):t==="name"?i!==null&&(r++,(typeof i!=
"string"||i.length<1)&&(e=h(e,t,i,ed))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,ed))):t==="blockOwnerDeletion"?typeof i!="boolean"&&
(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(
e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,F4)}function ob(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||R(i,128))&&(e=h(e,t,i,_4)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Updat\
e"&&(e=O(e,t,i,U4))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!hr.test(i))&&(e=h(e,t,i,at)):t===
"fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,G4)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&(e=h(e,t,i,K4)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,H4)}function RV(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||R(i,63)||!St.test(i))&&(e=h(e,t,i,Zn));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,sd(i),t));else if(t===
"gateway")i!==null&&(r++,e=a(e,ld(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){
let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,co(i),t):t==="observabilityPlaneRef"?e=a(e,ab(i),t):e=u(e,t,"unk\
nown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,Z4)}function sd(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,SV(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,tb)}function SV(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,DV(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(
e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,nb)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,W4)}function DV(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,Y4)}function ld(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="publicGatewayName"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="publicGatewayNamespace"?typeof i!="string"&&(e=f(e,t,i,"\
string")):t==="publicHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,oo)):t==="publicHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,oo)):t==="orga\
nizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationGatewayName"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="orga\
nizationGatewayNamespace"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="organizationHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,oo)):t==="organizatio\
nHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,oo)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,J4)}function co(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown\
-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Q4)}function ab(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="kind"?i!=="ObservabilityPlane"&&i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,X4)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,63)||!St.test(
i))&&(e=h(e,t,i,td))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,ib)}function EV(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Me));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,rn(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Yn(t),r):e=u(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m?null:g(e,n,Wn)}function rn(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,
(typeof i!="string"||R(i,316)||!x4.test(i))&&(e=h(e,t,i,eV))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,tV))):t==="observed\
Generation"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,id)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=h(e,t,i,at))):
t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,1024)||!nV.test(i))&&(e=h(e,t,i,iV))):t==="message"?i!==null&&(r++,(typeof i!="string"||R(i,32768))&&
(e=h(e,t,i,rV))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,sV)}function Yn(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,E(i)||(e=
A(e,t,i,Me))):t==="lastConnectedTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,at)):t==="lastDisconnectedTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,at)):t==="\
lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,at)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,lV)}function po(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==
null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,tn))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=O(e,i,s,oV))):i==="metadata"?s!==null&&(r++,e=a(
e,od(s),i)):i==="spec"?s!==null&&(r++,e=a(e,TV(s),i)):i==="status"?s!==null&&(e=a(e,LV(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&
t.planeID==null&&!(typeof n.metadata.name=="string"&&rd.test(n.metadata.name))&&(e=he(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,nn)}
function od(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!ao.test(t))&&(e=h(e,r,t,Yv));else if(r===
"generateName")(typeof t!="string"||!Jv.test(t))&&(e=h(e,r,t,Qv));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,rb(t),r);else if(r===
"annotations")e=a(e,sb(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!=
"string"||!nd.test(o))&&(i=h(i,l,o,Xv))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregr\
oundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,lb(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,ob(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(
e,r,t,Me)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Me)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!hr.test(t))&&(e=h(e,r,t,at)):r===
"deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!hr.test(t))&&(e=h(e,r,t,at)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,ao)),n.generation<0&&n.
uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,id)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,xv)}function TV(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||R(i,63)||!St.test(i))&&(e=h(e,t,i,Zn));else if(t==="cl\
usterAgent")i!==null&&(r++,e=a(e,ad(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,ld(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,
"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,co(i),t):
t==="observabilityPlaneRef"?e=a(e,ub(i),t):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,aV)}function ad(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,zV(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,tb)}function zV(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,CV(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,nb)),e===null&&Object.getPrototypeOf(n)===m?null:g(
e,n,uV)}function CV(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"un\
known-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,fV)}function ub(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="kind"?i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,cV)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,63)||!St.test(i))&&(e=h(
e,t,i,td))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,ib)}function LV(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Me));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;
for(let l=0;l<s.length;l++){let o=s[l];i=a(i,rn(o),l)}s.length>1&&(i=ve(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,
Yn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Wn)}function mo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,tn))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,dV))):
t==="metadata"?i!==null&&(r++,e=a(e,fo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,NV(i),t)):t==="status"?i!==null&&(e=a(e,jV(i),t)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,nn)}function NV(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?
(typeof i!="string"||R(i,63)||!St.test(i))&&(e=h(e,t,i,Zn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,sd(i),t)):t==="secretStoreRef"?e=a(e,co(i),t):t==="observabi\
lityPlaneRef"?e=a(e,ab(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,pV)}function jV(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Me));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,rn(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Yn(t),r):e=u(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m?null:g(e,n,Wn)}function go(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&
(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,tn))):i==="kind"?s!==null&&(r++,s!=="ClusterBuildPlane"&&(e=O(e,i,s,mV))):i==="metadata"?s!==null&&(r++,e=a(e,od(
s),i)):i==="spec"?s!==null&&(r++,e=a(e,$V(s),i)):i==="status"?s!==null&&(e=a(e,IV(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==
null&&!(typeof n.metadata.name=="string"&&rd.test(n.metadata.name))&&(e=he(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,nn)}function $V(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!St.test(i))&&(e=h(e,t,i,Zn)):t==="cluste\
rAgent"?i!==null&&(r++,e=a(e,ad(i),t)):t==="secretStoreRef"?e=a(e,co(i),t):t==="observabilityPlaneRef"?e=a(e,ub(i),t):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,gV)}function IV(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGenera\
tion")E(t)||(e=A(e,r,t,Me));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,rn(
o),l)}s.length>1&&(i=ve(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Yn(t),r):e=u(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m?null:g(e,n,Wn)}function yo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&
(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,tn))):t==="kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,yV))):t==="metadata"?i!==null&&(r++,e=a(e,fo(
i),t)):t==="spec"?i!==null&&(r++,e=a(e,VV(i),t)):t==="status"?i!==null&&(e=a(e,BV(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&
r===4?null:g(e,n,nn)}function VV(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!St.test(
i))&&(e=h(e,t,i,Zn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,sd(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgent\
URL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,hV)}function BV(n){if(d(
n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Me));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,rn(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Yn(t),r):e=u(e,r,"un\
known-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Wn)}function ho(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&
(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,tn))):i==="kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&(e=O(e,i,s,vV))):i===
"metadata"?s!==null&&(r++,e=a(e,od(s),i)):i==="spec"?s!==null&&(r++,e=a(e,qV(s),i)):i==="status"?s!==null&&(e=a(e,MV(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;
return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&rd.test(n.metadata.name))&&(e=he(e,"planeID")),e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,nn)}function qV(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||
!St.test(i))&&(e=h(e,t,i,Zn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,ad(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t===
"rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,bV)}function MV(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Me));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,rn(o),l)}s.length>1&&(i=ve(i,s,"type","a type that no other item has")),e=
a(e,i,r)}else r==="agentConnection"?e=a(e,Yn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Wn)}function vo(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,tn))):t==="kind"?i!==
null&&(r++,i!=="Environment"&&(e=O(e,t,i,wV))):t==="metadata"?i!==null&&(r++,e=a(e,fo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,FV(i),t)):t==="status"?i!==null&&(e=
a(e,UV(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,nn)}function FV(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];t!==void 0&&(r==="dataPlaneRef"?e=a(e,_V(t),r):r==="gateway"?e=a(e,ld(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"u\
nknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,PV)}function _V(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="kind"?i!==null&&(r++,i!=="DataPlane"&&i!=="ClusterDataPlane"&&(e=O(e,t,i,kV))):t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,
t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,OV)}function UV(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Me));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,rn(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,AV)}var fb=N(uo),GV=j(uo),KV=$(fb),cb=N(po),HV=j(po),ZV=$(cb),db=N(mo),WV=j(mo),YV=$(db),pb=N(go),JV=j(go),QV=$(pb),mb=N(yo),XV=j(yo),xV=$(mb),gb=N(ho),e5=j(ho),t5=$(
gb),yb=N(vo),n5=j(vo),i5=$(yb),r5={judges:{DataPlane:uo,ClusterDataPlane:po,BuildPlane:mo,ClusterBuildPlane:go,ObservabilityPlane:yo,ClusterObservabilityPlane:ho,
Environment:vo},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane",ClusterWorkflowPlane:"ClusterBuildPlane"}},ud=ie(r5),s5=N(ud),l5=j(ud),hb=n=>ne(n,
Object.hasOwn(xc,n?.kind)?xc[n.kind]??{}:{}),o5={judge:ud,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},withDefaults:hb},a5=re(o5);var kd={};Le(kd,{ValidationError:()=>x,assertBuildPlane:()=>TB,assertClusterBuildPlane:()=>CB,assertClusterDataPlane:()=>DB,assertClusterObservabilityPlane:()=>$B,
assertDataPlane:()=>RB,assertEnvironment:()=>VB,assertObservabilityPlane:()=>NB,formatIssue:()=>W,isBuildPlane:()=>EB,isClusterBuildPlane:()=>zB,isClusterDataPlane:()=>SB,
isClusterObservabilityPlane:()=>jB,isDataPlane:()=>AB,isEnvironment:()=>IB,isObservabilityPlane:()=>LB,isPlane:()=>MB,validateBuildPlane:()=>Vb,validateClusterBuildPlane:()=>Bb,
validateClusterDataPlane:()=>Ib,validateClusterObservabilityPlane:()=>Mb,validateDataPlane:()=>$b,validateEnvironment:()=>Fb,validateObservabilityPlane:()=>qb,validatePlane:()=>qB,
validateUpdate:()=>_B,withDefaults:()=>_b});var fd={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterDataPlane:{spec:{within:{
planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservabilityPlane"}}}}}},
BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{
within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterBuildPlane:{spec:{within:{planeID:{
from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservabilityPlane"}}}}}},ObservabilityPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{
namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
maxLength:63}}}},Environment:{}};var sn={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},u5={code:"unknown-kind",allowed:["DataPlane"]},ln={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},wo=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,wb={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Pb=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
kb={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},f5=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,pd={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
md=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Ob={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Fe={minimum:-9223372036854776e3,
maximum:9223372036854776e3},vr=/^.{10}T.*[^z]$/,ut={code:"invalid-date-time"},gd={minimum:0,maximum:9223372036854776e3},Ab={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},Rb={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},c5=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,d5={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},p5=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
m5={},g5=/^(?:[^/]*|[^/]+\/[^/]+)$/,y5={rule:"group/version, or the version alone"},cd={rule:"a text that is not empty"},h5={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},v5={maxLength:128},b5={allowed:["Apply","Update"]},w5={allowed:["FieldsV1",
""]},P5={maxLength:256},k5={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},Dt=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Jn={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},O5={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAge\
nt",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"Data\
Plane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},Sb={known:[
"clientCA"],required:["clientCA"]},Db=["secretRef","value"],A5={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPla\
ne since v1.0"}},R5={known:["name","key","namespace"],required:["name","key"]},S5={known:["ingress","egress"],replaced:{publicVirtualHost:"ingress",organizationVirtualHost:"\
ingress"},elsewhere:{dnsPrefix:"Environment up to v0.14",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 \
to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",organizationVirtualHost:"DataPlane up to v0.16",
publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"\
DataPlane in v0.10 to v0.16",publicVirtualHost:"DataPlane up to v0.16",security:"Environment up to v0.14"}},D5={known:["external","internal"]},E5={known:["name",
"namespace","http","https","tls"],required:["name","namespace"]},T5={minimum:1,maximum:65535},z5={known:["host","port","listenerName"],required:["host","port"]},
C5={known:["name"],required:["name"]},L5={allowed:["ObservabilityPlane","ClusterObservabilityPlane"]},Eb={known:["kind","name"],required:["name"]},Qn={known:["o\
bservedGeneration","conditions","agentConnection"]},N5=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
j5={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},$5={allowed:[
"True","False","Unknown"]},I5=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,V5={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
B5={maxLength:32768},q5={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},M5={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},F5={code:"unknown-kind",allowed:["ClusterDataPlane"]},yd=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,_5={known:["planeID","clusterAgent","gatewa\
y","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"\
observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},U5={
known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"ClusterDataPlane since v1.0"}},G5={known:["name","key","namespace"],required:[
"name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},K5={allowed:["ClusterObservabilityPlane"],codes:{ObservabilityPlane:"namespaced-observab\
ility-plane"}},H5={code:"unknown-kind",allowed:["BuildPlane"]},Z5={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterA\
gent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},W5={code:"unknown-kind",allowed:["ClusterBuildPlane"]},Y5={known:["pla\
neID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"\
observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observerURL:"\
ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},J5={code:"unknown-kind",allowed:["ObservabilityPlane"]},Q5={known:["planeID","clusterAgent","observerURL",
"rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",
finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},X5={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},x5={known:["planeID","cluster\
Agent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"\
ClusterObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataP\
lane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},eB={code:"unknown-kind",allowed:["Environment"]},tB={known:["dataPlaneRef","gateway","isProductio\
n"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"Observability\
Plane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"DataPlane or BuildPlane"}},nB={allowed:["DataPlane","ClusterDataPlane"]},
iB={known:["kind","name"],required:["kind","name"]},rB={known:["observedGeneration","conditions"]};function Po(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,sn))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,u5))):
t==="metadata"?i!==null&&(r++,e=a(e,ko(i),t)):t==="spec"?i!==null&&(r++,e=a(e,sB(i),t)):t==="status"?i!==null&&(e=a(e,aB(i),t)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ln)}function ko(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!=
"string"||R(t,253)||!wo.test(t))&&(e=h(e,r,t,wb));else if(r==="generateName")(typeof t!="string"||!Pb.test(t))&&(e=h(e,r,t,kb));else if(r==="namespace")(typeof t!=
"string"||R(t,63)||!f5.test(t))&&(e=h(e,r,t,pd));else if(r==="labels")e=a(e,Tb(t),r);else if(r==="annotations")e=a(e,zb(t),r);else if(r==="finalizers")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!md.test(o))&&(i=h(i,l,o,Ob))}s.length>1&&s.includes(
"orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferen\
ces")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Cb(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-fo\
rmat",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,Lb(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Fe)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Fe)):
r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!vr.test(t))&&(e=h(e,r,t,ut)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!vr.test(
t))&&(e=h(e,r,t,ut)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,wo)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.
generation,gd)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Ab)}function Tb(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];md.test(r)||(e=_(
e,n,r,Rb)),(typeof t!="string"||R(t,63)||!c5.test(t))&&(e=U(e,n,r,d5))}return G(e)}function zb(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];p5.test(
r)||(e=_(e,n,r,Rb)),typeof t!="string"&&(e=U(e,n,r,m5))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function Cb(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!g5.test(i))&&(e=h(e,t,i,y5))):t==="k\
ind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,cd))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,cd))):t==="uid"?i!==
null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,cd))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="b\
oolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no \
Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,h5)}function Lb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="manager"?(typeof i!="string"||R(i,128))&&(e=h(e,t,i,v5)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,b5))):t==="apiVersion"?typeof i!=
"string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!vr.test(i))&&(e=h(e,t,i,ut)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,
i,w5)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&(e=h(e,t,i,P5)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,k5)}function sB(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!=
"string"||R(i,63)||!Dt.test(i))&&(e=h(e,t,i,Jn));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,hd(i),t));else if(t==="gateway")e=a(e,vd(i),t);else if(t==="ima\
gePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=
a(e,s,t)}else t==="secretStoreRef"?e=a(e,Oo(i),t):t==="observabilityPlaneRef"?e=a(e,Nb(i),t):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,O5)}function hd(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,lB(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Sb)}function lB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
t!==void 0&&(r==="secretRef"?e=a(e,oB(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==
null)&&(e=X(e,n,Db)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,A5)}function oB(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!=
"string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,R5)}function vd(n){if(d(n))return p(n);
let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="ingress"?e=a(e,vb(t),r):r==="egress"?e=a(e,vb(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,S5)}function vb(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="external"?e=a(e,bb(t),r):r==="internal"?e=a(e,bb(
t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,D5)}function bb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t===
"http"?e=a(e,dd(i),t):t==="https"?e=a(e,dd(i),t):t==="tls"?e=a(e,dd(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(
e,n,E5)}function dd(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="host"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="port"?i!==null&&(r++,(!Number.isInteger(i)||i<1||i>65535)&&(e=A(e,t,i,T5))):t==="listenerName"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"un\
known-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,z5)}function Oo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?
null:g(e,n,C5)}function Nb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!=="ObservabilityPlane"&&i!=="ClusterObserv\
abilityPlane"&&(e=O(e,t,i,L5)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,63)||!Dt.test(i))&&(e=h(e,t,i,pd))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Eb)}function aB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")E(t)||(e=A(e,r,t,Fe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,on(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Xn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Qn)}function on(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||R(i,316)||!N5.test(i))&&(e=h(e,t,i,j5))):
t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,$5))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&
(e=A(e,t,i,gd)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=h(e,t,i,ut))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<
1||R(i,1024)||!I5.test(i))&&(e=h(e,t,i,V5))):t==="message"?i!==null&&(r++,(typeof i!="string"||R(i,32768))&&(e=h(e,t,i,B5))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,q5)}function Xn(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="connecte\
d"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,E(i)||(e=A(e,t,i,Fe))):t==="lastConnectedTime"?(typeof i!="s\
tring"||!C(i))&&(e=h(e,t,i,ut)):t==="lastDisconnectedTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,ut)):t==="lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=
h(e,t,i,ut)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,M5)}
function Ao(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,
i,s,sn))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=O(e,i,s,F5))):i==="metadata"?s!==null&&(r++,e=a(e,bd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,uB(s),
i)):i==="status"?s!==null&&(e=a(e,dB(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="stri\
ng"&&yd.test(n.metadata.name))&&(e=he(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ln)}function bd(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!wo.test(t))&&(e=h(e,r,t,wb));else if(r==="generateName")(typeof t!="string"||!Pb.test(t))&&
(e=h(e,r,t,kb));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,Tb(t),r);else if(r==="annotations")e=a(e,zb(t),r);else if(r===
"finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!md.test(o))&&(i=h(i,l,o,Ob))}
s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Cb(o),l)}s.length>1&&H(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Lb(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Fe)):r==="deletionGracePeriodSeconds"?E(
t)||(e=A(e,r,t,Fe)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!vr.test(t))&&(e=h(e,r,t,ut)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!vr.test(t))&&(e=h(e,r,t,ut)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,wo)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&
(e=A(e,"generation",n.generation,gd)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Ab)}function uB(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
if(i!==void 0)if(t==="planeID")(typeof i!="string"||R(i,63)||!Dt.test(i))&&(e=h(e,t,i,Jn));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,wd(i),t));else if(t===
"gateway")e=a(e,vd(i),t);else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!=
"string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,Oo(i),t):t==="observabilityPlaneRef"?e=a(e,jb(i),t):e=u(e,t,"unknown-field")}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,_5)}function wd(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?
i!==null&&(r++,e=a(e,fB(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Sb)}function fB(n){if(d(n))return p(n);
let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,cB(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}
return n.secretRef==null==(n.value==null)&&(e=X(e,n,Db)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,U5)}function cB(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,
t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===3?null:g(e,n,G5)}function jb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!=="ClusterObservabilityPlane"&&(e=
O(e,t,i,K5)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,63)||!Dt.test(i))&&(e=h(e,t,i,pd))):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,Eb)}function dB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(
t)||(e=A(e,r,t,Fe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,on(o),l)}s.
length>1&&(i=ve(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Xn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,Qn)}function Ro(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!==
"openchoreo.dev/v1alpha1"&&(e=O(e,t,i,sn))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,H5))):t==="metadata"?i!==null&&(r++,e=a(e,ko(i),t)):t==="spec"?
i!==null&&(r++,e=a(e,pB(i),t)):t==="status"?i!==null&&(e=a(e,mB(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,
ln)}function pB(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Dt.test(i))&&(e=h(e,t,
i,Jn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,hd(i),t)):t==="secretStoreRef"?e=a(e,Oo(i),t):t==="observabilityPlaneRef"?e=a(e,Nb(i),t):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Z5)}function mB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r===
"observedGeneration")E(t)||(e=A(e,r,t,Fe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,on(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Xn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Qn)}function So(n){
if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,sn))):i==="\
kind"?s!==null&&(r++,s!=="ClusterBuildPlane"&&(e=O(e,i,s,W5))):i==="metadata"?s!==null&&(r++,e=a(e,bd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,gB(s),i)):i==="stat\
us"?s!==null&&(e=a(e,yB(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&yd.test(
n.metadata.name))&&(e=he(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ln)}function gB(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Dt.test(i))&&(e=h(e,t,i,Jn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,wd(i),t)):t==="secretS\
toreRef"?e=a(e,Oo(i),t):t==="observabilityPlaneRef"?e=a(e,jb(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Y5)}
function yB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Fe));else if(r==="conditions")
if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,on(o),l)}s.length>1&&(i=ve(i,s,"type","a type that no o\
ther item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Xn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Qn)}function Do(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,sn))):t==="\
kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,J5))):t==="metadata"?i!==null&&(r++,e=a(e,ko(i),t)):t==="spec"?i!==null&&(r++,e=a(e,hB(i),t)):t==="sta\
tus"?i!==null&&(e=a(e,vB(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ln)}function hB(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Dt.test(i))&&(e=h(e,t,i,Jn)):t==="clusterAgent"?i!==null&&(r++,
e=a(e,hd(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,
"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,Q5)}function vB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==
void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Fe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,on(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Xn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,
Qn)}function Eo(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=
O(e,i,s,sn))):i==="kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&(e=O(e,i,s,X5))):i==="metadata"?s!==null&&(r++,e=a(e,bd(s),i)):i==="spec"?s!==null&&(r++,
e=a(e,bB(s),i)):i==="status"?s!==null&&(e=a(e,wB(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.
name=="string"&&yd.test(n.metadata.name))&&(e=he(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ln)}function bB(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Dt.test(i))&&(e=h(e,t,i,Jn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,wd(
i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,x5)}function wB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")E(t)||(e=A(e,r,t,Fe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,on(o),l)}s.length>1&&(i=ve(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Xn(t),r):e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Qn)}function To(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,sn))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,eB))):t==="metadata"?i!==null&&
(r++,e=a(e,ko(i),t)):t==="spec"?i!==null&&(r++,e=a(e,PB(i),t)):t==="status"?i!==null&&(e=a(e,OB(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,ln)}function PB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?e=a(e,kB(t),r):r==="gatewa\
y"?e=a(e,vd(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(
e,n,tB)}function kB(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!==null&&(r++,i!=="DataPlane"&&i!=="ClusterDataPla\
ne"&&(e=O(e,t,i,nB))):t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,iB)}function OB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Fe));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,on(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-\
field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,rB)}var $b=N(Po),AB=j(Po),RB=$($b),Ib=N(Ao),SB=j(Ao),DB=$(Ib),Vb=N(Ro),EB=j(Ro),TB=$(Vb),Bb=N(So),zB=j(So),CB=$(Bb),qb=N(Do),LB=j(Do),NB=$(qb),Mb=N(Eo),jB=j(Eo),$B=$(
Mb),Fb=N(To),IB=j(To),VB=$(Fb),BB={judges:{DataPlane:Po,ClusterDataPlane:Ao,BuildPlane:Ro,ClusterBuildPlane:So,ObservabilityPlane:Do,ClusterObservabilityPlane:Eo,
Environment:To},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane",ClusterWorkflowPlane:"ClusterBuildPlane"}},Pd=ie(BB),qB=N(Pd),MB=j(Pd),_b=n=>ne(n,
Object.hasOwn(fd,n?.kind)?fd[n.kind]??{}:{}),FB={judge:Pd,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},withDefaults:_b},_B=re(FB);var $d={};Le($d,{ValidationError:()=>x,assertClusterDataPlane:()=>sM,assertClusterObservabilityPlane:()=>pM,assertClusterWorkflowPlane:()=>uM,assertDataPlane:()=>iM,
assertEnvironment:()=>gM,assertObservabilityPlane:()=>cM,assertWorkflowPlane:()=>oM,formatIssue:()=>W,isClusterDataPlane:()=>rM,isClusterObservabilityPlane:()=>dM,
isClusterWorkflowPlane:()=>aM,isDataPlane:()=>nM,isEnvironment:()=>mM,isObservabilityPlane:()=>fM,isPlane:()=>vM,isWorkflowPlane:()=>lM,validateClusterDataPlane:()=>aw,
validateClusterObservabilityPlane:()=>dw,validateClusterWorkflowPlane:()=>fw,validateDataPlane:()=>ow,validateEnvironment:()=>pw,validateObservabilityPlane:()=>cw,
validatePlane:()=>hM,validateUpdate:()=>wM,validateWorkflowPlane:()=>uw,withDefaults:()=>mw});var Od={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterDataPlane:{spec:{
within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservabilityP\
lane"}}}}}},WorkflowPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{
within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterWorkflowPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservab\
ilityPlane"}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{
clientCA:{within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",
pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63}}}},Environment:{}};var an={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},UB={code:"unknown-kind",allowed:["DataPlane"]},un={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},zo=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Kb={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Hb=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Zb={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},GB=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,Sd={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Dd=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Wb={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},_e={minimum:-9223372036854776e3,
maximum:9223372036854776e3},br=/^.{10}T.*[^z]$/,ft={code:"invalid-date-time"},Ed={minimum:0,maximum:9223372036854776e3},Yb={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},Jb={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},KB=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,HB={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},ZB=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
WB={},YB=/^(?:[^/]*|[^/]+\/[^/]+)$/,JB={rule:"group/version, or the version alone"},Ad={rule:"a text that is not empty"},QB={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},XB={maxLength:128},xB={allowed:["Apply","Update"]},eq={allowed:["FieldsV1",
""]},tq={maxLength:256},nq={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},Et=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
xn={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},iq={known:["planeID","clusterAgent",
"gateway","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observab\
ilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",imagePullSecretRefs:"DataPlane in v0.4 to v0.17",isProduction:"Environme\
nt",kubernetesCluster:"DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPla\
ne up to v0.3"}},Qb={known:["clientCA"],required:["clientCA"]},Xb=["secretKeyRef","value"],rq={known:["secretKeyRef","value"],replaced:{secretRef:"secretKeyRef"},
elsewhere:{secretRef:"DataPlane in v0.9 to v0.17"}},sq={known:["name","key","namespace"],required:["name","key"]},lq={known:["ingress","egress"],replaced:{publicVirtualHost:"\
ingress",organizationVirtualHost:"ingress"},elsewhere:{dnsPrefix:"Environment up to v0.14",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",organizationVirtualHost:"Dat\
aPlane up to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v\
0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",publicVirtualHost:"DataPlane up to v0.16",security:"Environment up to v0.14"}},oq={known:["external","intern\
al"]},aq={known:["name","namespace","http","https","tls"],required:["name","namespace"]},uq={minimum:1,maximum:65535},fq={known:["host","port","listenerName"],required:[
"host","port"]},cq={known:["name"],required:["name"]},dq={allowed:["ObservabilityPlane","ClusterObservabilityPlane"]},xb={known:["kind","name"],required:["name"]},
ei={known:["observedGeneration","conditions","agentConnection"]},pq=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
mq={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},gq={allowed:[
"True","False","Unknown"]},yq=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,hq={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
vq={maxLength:32768},bq={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},wq={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},Pq={code:"unknown-kind",allowed:["ClusterDataPlane"]},Td=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,kq={known:["planeID","clusterAgent","gatewa\
y","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPl\
aneRef"},elsewhere:{dataPlaneRef:"Environment",imagePullSecretRefs:"ClusterDataPlane in v0.14 to v0.17",isProduction:"Environment",observerURL:"ObservabilityPla\
ne",rcaAgentURL:"ObservabilityPlane"}},Oq={known:["secretKeyRef","value"],replaced:{secretRef:"secretKeyRef"},elsewhere:{secretRef:"ClusterDataPlane in v0.14 to\
 v0.17"}},Aq={known:["name","key","namespace"],required:["name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},Rq={allowed:["ClusterObservabil\
ityPlane"],codes:{ObservabilityPlane:"namespaced-observability-plane"}},Sq={code:"unknown-kind",allowed:["WorkflowPlane"]},ew={known:["planeID","clusterAgent","\
secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneR\
ef"},elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"Observabi\
lityPlane"}},Dq={code:"unknown-kind",allowed:["ClusterWorkflowPlane"]},Eq={code:"unknown-kind",allowed:["ObservabilityPlane"]},Tq={known:["planeID","clusterAgen\
t","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"\
Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane or Wo\
rkflowPlane",secretStoreRef:"DataPlane or WorkflowPlane"}},zq={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},Cq={known:["planeID","clusterAgent","o\
bserverURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"Cluster\
ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane or WorkflowPlane",secretStoreRef:"\
DataPlane or WorkflowPlane"}},Lq={code:"unknown-kind",allowed:["Environment"]},Nq={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"Data\
Plane or WorkflowPlane",observabilityPlaneRef:"DataPlane or WorkflowPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or WorkflowPlane",rcaAgentURL:"Ob\
servabilityPlane",secretStoreRef:"DataPlane or WorkflowPlane"}},jq={allowed:["DataPlane","ClusterDataPlane"]},$q={known:["kind","name"],required:["kind","name"]},
Iq={known:["observedGeneration","conditions"]};function Co(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&
(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,an))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,UB))):t==="metadata"?i!==null&&(r++,e=a(e,Lo(i),t)):t===
"spec"?i!==null&&(r++,e=a(e,Vq(i),t)):t==="status"?i!==null&&(e=a(e,Mq(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:
g(e,n,un)}function Lo(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!zo.test(t))&&(e=h(
e,r,t,Kb));else if(r==="generateName")(typeof t!="string"||!Hb.test(t))&&(e=h(e,r,t,Zb));else if(r==="namespace")(typeof t!="string"||R(t,63)||!GB.test(t))&&(e=
h(e,r,t,Sd));else if(r==="labels")e=a(e,tw(t),r);else if(r==="annotations")e=a(e,nw(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Dd.test(o))&&(i=h(i,l,o,Wb))}s.length>1&&s.includes("orphan")&&s.includes("foregroun\
dDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,
r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,iw(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most w\
ith controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,rw(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?
typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,_e)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,_e)):r==="creationTimestamp"?
t!==null&&(typeof t!="string"||!C(t)||!br.test(t))&&(e=h(e,r,t,ft)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!br.test(t))&&(e=h(e,r,t,ft)):
e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,zo)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,Ed)),e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,Yb)}function tw(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];Dd.test(r)||(e=_(e,n,r,Jb)),(typeof t!=
"string"||R(t,63)||!KB.test(t))&&(e=U(e,n,r,HB))}return G(e)}function nw(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];ZB.test(r)||(e=_(e,n,r,Jb)),
typeof t!="string"&&(e=U(e,n,r,WB))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function iw(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!YB.test(i))&&(e=h(e,t,i,JB))):t==="kind"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Ad))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Ad))):t==="uid"?i!==null&&(r++,(typeof i!=
"string"||i.length<1)&&(e=h(e,t,i,Ad))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"b\
oolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,QB)}function rw(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="\
string"||R(i,128))&&(e=h(e,t,i,XB)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,xB))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"\
string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!br.test(i))&&(e=h(e,t,i,ft)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,eq)):t==="fieldsV1"?
d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&(e=h(e,t,i,tq)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,nq)}function Vq(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Et.
test(i))&&(e=h(e,t,i,xn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,zd(i),t)):t==="gateway"?e=a(e,Cd(i),t):t==="secretStoreRef"?e=a(e,No(i),t):t==="observabilityP\
laneRef"?e=a(e,sw(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,iq)}function zd(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,Bq(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,Qb)}function Bq(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretKeyRef"?e=a(e,qq(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretKeyRef==null==(n.value==null)&&(e=X(e,n,Xb)),e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,rq)}function qq(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"st\
ring"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,sq)}function Cd(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="i\
ngress"?e=a(e,Ub(t),r):r==="egress"?e=a(e,Ub(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,lq)}function Ub(n){if(d(n))
return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="external"?e=a(e,Gb(t),r):r==="internal"?e=a(e,Gb(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,oq)}function Gb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="http"?e=a(e,Rd(i),t):t==="https"?
e=a(e,Rd(i),t):t==="tls"?e=a(e,Rd(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,aq)}function Rd(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="host"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="port"?i!==null&&(r++,(!Number.
isInteger(i)||i<1||i>65535)&&(e=A(e,t,i,uq))):t==="listenerName"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,fq)}function No(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="stri\
ng"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,cq)}function sw(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!=="ObservabilityPlane"&&i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,dq)):t==="name"?i!==null&&(r++,(typeof i!=
"string"||i.length<1||R(i,63)||!Et.test(i))&&(e=h(e,t,i,Sd))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,xb)}function Mq(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,_e));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,fn(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,ti(t),r):e=u(e,r,"un\
known-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ei)}function fn(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="type"?i!==null&&(r++,(typeof i!="string"||R(i,316)||!pq.test(i))&&(e=h(e,t,i,mq))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=
O(e,t,i,gq))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,Ed)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="st\
ring"||!C(i))&&(e=h(e,t,i,ft))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,1024)||!yq.test(i))&&(e=h(e,t,i,hq))):t==="message"?i!==null&&(r++,
(typeof i!="string"||R(i,32768))&&(e=h(e,t,i,vq))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,bq)}function ti(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="conn\
ectedAgents"?i!==null&&(r++,E(i)||(e=A(e,t,i,_e))):t==="lastConnectedTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,ft)):t==="lastDisconnectedTime"?(typeof i!="s\
tring"||!C(i))&&(e=h(e,t,i,ft)):t==="lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,ft)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(
e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,wq)}function jo(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];
s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,an))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=O(e,i,s,Pq))):
i==="metadata"?s!==null&&(r++,e=a(e,Ld(s),i)):i==="spec"?s!==null&&(r++,e=a(e,Fq(s),i)):i==="status"?s!==null&&(e=a(e,Gq(s),i)):e=u(e,i,"unknown-field"))}let t=n.
spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Td.test(n.metadata.name))&&(e=he(e,"planeID")),e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,un)}function Ld(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||
!zo.test(t))&&(e=h(e,r,t,Kb));else if(r==="generateName")(typeof t!="string"||!Hb.test(t))&&(e=h(e,r,t,Zb));else if(r==="namespace")e=u(e,r,"namespace-not-allow\
ed");else if(r==="labels")e=a(e,tw(t),r);else if(r==="annotations")e=a(e,nw(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Dd.test(o))&&(i=h(i,l,o,Wb))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&
(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,iw(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: tr\
ue"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,rw(o),l)}
e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="st\
ring"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,_e)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,_e)):r==="creationTimestamp"?t!==null&&(typeof t!=
"string"||!C(t)||!br.test(t))&&(e=h(e,r,t,ft)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!br.test(t))&&(e=h(e,r,t,ft)):e=u(e,r,"unknown-fiel\
d")}return n.name||(e=Z(e,n,zo)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,Ed)),e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,Yb)}function Fq(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Et.
test(i))&&(e=h(e,t,i,xn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Nd(i),t)):t==="gateway"?e=a(e,Cd(i),t):t==="secretStoreRef"?e=a(e,No(i),t):t==="observabilityP\
laneRef"?e=a(e,lw(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,kq)}function Nd(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,_q(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,Qb)}function _q(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretKeyRef"?e=a(e,Uq(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretKeyRef==null==(n.value==null)&&(e=X(e,n,Xb)),e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,Oq)}function Uq(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"st\
ring"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"\
unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,Aq)}function lw(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="kind"?i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,Rq)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,63)||!Et.test(i))&&(e=h(
e,t,i,Sd))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,xb)}function Gq(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,_e));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;
for(let l=0;l<s.length;l++){let o=s[l];i=a(i,fn(o),l)}s.length>1&&(i=ve(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,
ti(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ei)}function $o(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,an))):t==="kind"?i!==null&&(r++,i!=="WorkflowPlane"&&(e=O(e,t,
i,Sq))):t==="metadata"?i!==null&&(r++,e=a(e,Lo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Kq(i),t)):t==="status"?i!==null&&(e=a(e,Hq(i),t)):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,un)}function Kq(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"planeID"?(typeof i!="string"||R(i,63)||!Et.test(i))&&(e=h(e,t,i,xn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,zd(i),t)):t==="secretStoreRef"?e=a(e,No(i),t):t===
"observabilityPlaneRef"?e=a(e,sw(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,ew)}function Hq(n){if(d(n))return p(
n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,_e));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,
"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,fn(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,ti(t),r):e=u(e,r,"unknown-field")}
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ei)}function Io(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiV\
ersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,an))):i==="kind"?s!==null&&(r++,s!=="ClusterWorkflowPlane"&&(e=O(e,i,s,Dq))):i==="metadata"?s!==
null&&(r++,e=a(e,Ld(s),i)):i==="spec"?s!==null&&(r++,e=a(e,Zq(s),i)):i==="status"?s!==null&&(e=a(e,Wq(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&
!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Td.test(n.metadata.name))&&(e=he(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===
4?null:g(e,n,un)}function Zq(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Et.test(
i))&&(e=h(e,t,i,xn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Nd(i),t)):t==="secretStoreRef"?e=a(e,No(i),t):t==="observabilityPlaneRef"?e=a(e,lw(i),t):e=u(e,t,"u\
nknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,ew)}function Wq(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==
void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,_e));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,fn(o),l)}s.length>1&&(i=ve(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,ti(t),r):e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ei)}function Vo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,an))):t==="kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,Eq))):t==="metadata"?
i!==null&&(r++,e=a(e,Lo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Yq(i),t)):t==="status"?i!==null&&(e=a(e,Jq(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,un)}function Yq(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="\
string"||R(i,63)||!Et.test(i))&&(e=h(e,t,i,xn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,zd(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,
i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(
e,n,Tq)}function Jq(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,_e));else if(r==="co\
nditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,fn(o),l)}e=a(e,i,r)}else r==="agentConnection"?
e=a(e,ti(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ei)}function Bo(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){
let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,an))):i==="kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&
(e=O(e,i,s,zq))):i==="metadata"?s!==null&&(r++,e=a(e,Ld(s),i)):i==="spec"?s!==null&&(r++,e=a(e,Qq(s),i)):i==="status"?s!==null&&(e=a(e,Xq(s),i)):e=u(e,i,"unknow\
n-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Td.test(n.metadata.name))&&(e=he(e,"planeID")),e===null&&
Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,un)}function Qq(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!=
"string"||R(i,63)||!Et.test(i))&&(e=h(e,t,i,xn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Nd(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,
i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(
e,n,Cq)}function Xq(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,_e));else if(r==="co\
nditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,fn(o),l)}s.length>1&&(i=ve(i,s,"type","a type\
 that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,ti(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,
n,ei)}function qo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=
O(e,t,i,an))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,Lq))):t==="metadata"?i!==null&&(r++,e=a(e,Lo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,xq(i),
t)):t==="status"?i!==null&&(e=a(e,tM(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,un)}function xq(n){if(d(n))
return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?e=a(e,eM(t),r):r==="gateway"?e=a(e,Cd(t),r):r==="isProduction"?typeof t!="bool\
ean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Nq)}function eM(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!==null&&(r++,i!=="DataPlane"&&i!=="ClusterDataPlane"&&(e=O(e,t,i,jq))):t==="name"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,$q)}function tM(n){if(d(n))return p(n);
let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,_e));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"a\
rray");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,fn(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,Iq)}var ow=N(Co),nM=j(Co),iM=$(ow),aw=N(jo),rM=j(jo),sM=$(aw),uw=N($o),lM=j($o),oM=$(uw),fw=N(Io),aM=j(Io),uM=$(fw),cw=N(Vo),fM=j(Vo),cM=$(cw),dw=N(Bo),dM=j(Bo),pM=$(
dw),pw=N(qo),mM=j(qo),gM=$(pw),yM={judges:{DataPlane:Co,ClusterDataPlane:jo,WorkflowPlane:$o,ClusterWorkflowPlane:Io,ObservabilityPlane:Vo,ClusterObservabilityPlane:Bo,
Environment:qo},replaced:{Organization:"Namespace",BuildPlane:"WorkflowPlane",ClusterBuildPlane:"ClusterWorkflowPlane"}},jd=ie(yM),hM=N(jd),vM=j(jd),mw=n=>ne(n,
Object.hasOwn(Od,n?.kind)?Od[n.kind]??{}:{}),bM={judge:jd,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},withDefaults:mw},wM=re(bM);var Jo={};Le(Jo,{ValidationError:()=>x,assertClusterDataPlane:()=>VF,assertClusterObservabilityPlane:()=>KF,assertClusterWorkflowPlane:()=>FF,assertDataPlane:()=>$F,
assertEnvironment:()=>ZF,assertObservabilityPlane:()=>UF,assertWorkflowPlane:()=>qF,formatIssue:()=>W,isClusterDataPlane:()=>IF,isClusterObservabilityPlane:()=>GF,
isClusterWorkflowPlane:()=>MF,isDataPlane:()=>jF,isEnvironment:()=>HF,isObservabilityPlane:()=>_F,isPlane:()=>JF,isWorkflowPlane:()=>BF,validateClusterDataPlane:()=>jw,
validateClusterObservabilityPlane:()=>Bw,validateClusterWorkflowPlane:()=>Iw,validateDataPlane:()=>Nw,validateEnvironment:()=>qw,validateObservabilityPlane:()=>Vw,
validatePlane:()=>YF,validateUpdate:()=>XF,validateWorkflowPlane:()=>$w,withDefaults:()=>Mw});var Id={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterDataPlane:{spec:{
within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservabilityP\
lane"}}}}}},WorkflowPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{
within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterWorkflowPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservab\
ilityPlane"}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{
clientCA:{within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",
pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63}}}},Environment:{}};var cn={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},PM={code:"unknown-kind",allowed:["DataPlane"]},dn={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Mo=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,hw={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},vw=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
bw={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},kM=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,qd={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Md=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,ww={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Ue={minimum:-9223372036854776e3,
maximum:9223372036854776e3},wr=/^.{10}T.*[^z]$/,ct={code:"invalid-date-time"},Fd={minimum:0,maximum:9223372036854776e3},Pw={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},kw={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},OM=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,AM={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},RM=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
SM={},DM=/^(?:[^/]*|[^/]+\/[^/]+)$/,EM={rule:"group/version, or the version alone"},Vd={rule:"a text that is not empty"},TM={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},zM={maxLength:128},CM={allowed:["Apply","Update"]},LM={allowed:["FieldsV1",
""]},NM={maxLength:256},jM={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},Tt=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
ni={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},$M={known:["planeID","clusterAgent",
"gateway","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observab\
ilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane",imagePullSecretRefs:"DataPlane in v0\
.4 to v0.17",isProduction:"Environment",kubernetesCluster:"DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"O\
bservabilityPlane",registry:"DataPlane up to v0.3"}},Ow={known:["clientCA"],required:["clientCA"]},Aw=["secretKeyRef","value"],IM={known:["secretKeyRef","value"],
replaced:{secretRef:"secretKeyRef"},elsewhere:{secretRef:"DataPlane in v0.9 to v0.17"}},VM={known:["name","key","namespace"],required:["name","key"]},BM={known:[
"ingress","egress"],replaced:{publicVirtualHost:"ingress",organizationVirtualHost:"ingress"},elsewhere:{dnsPrefix:"Environment up to v0.14",organizationGatewayName:"\
DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"\
DataPlane in v0.10 to v0.16",organizationVirtualHost:"DataPlane up to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane i\
n v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",publicVirtualHost:"DataPlane up to v0.16",security:"\
Environment up to v0.14"}},qM={known:["external","internal"]},MM={known:["name","namespace","http","https","tls"],required:["name","namespace"]},FM={minimum:1,maximum:65535},
_M={known:["host","port","listenerName"],required:["host","port"]},UM={known:["name"],required:["name"]},GM={allowed:["ObservabilityPlane","ClusterObservability\
Plane"]},Rw={known:["kind","name"],required:["name"]},ii={known:["observedGeneration","conditions","agentConnection"]},KM=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
HM={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},ZM={allowed:[
"True","False","Unknown"]},WM=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,YM={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
JM={maxLength:32768},QM={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},XM={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},xM={code:"unknown-kind",allowed:["ClusterDataPlane"]},_d=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,eF={known:["planeID","clusterAgent","gatewa\
y","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPl\
aneRef"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane",imagePullSecretRefs:"ClusterDataPlane in v0.14 to v0.17",isProduction:"Enviro\
nment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},tF={known:["secretKeyRef","value"],replaced:{secretRef:"secretKeyRef"},elsewhere:{secretRef:"\
ClusterDataPlane in v0.14 to v0.17"}},nF={known:["name","key","namespace"],required:["name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},iF={
allowed:["ClusterObservabilityPlane"],codes:{ObservabilityPlane:"namespaced-observability-plane"}},rF={code:"unknown-kind",allowed:["WorkflowPlane"]},Sw={known:[
"planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"\
observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane",gateway:"DataPlane or Environment",isProduction:"Environment",
observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},sF={code:"unknown-kind",allowed:["ClusterWorkflowPlane"]},lF={code:"unknown-kind",allowed:["\
ObservabilityPlane"]},oF={known:["planeID","clusterAgent","observerURL","rcaAgentURL","finOpsAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"\
clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or WorkflowPlane",secretStoreRef:"DataPlane or WorkflowPlane"}},aF={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},uF={known:["planeID","c\
lusterAgent","observerURL","rcaAgentURL","finOpsAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Envi\
ronment",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane or WorkflowPlane",secretStoreRef:"DataPlane or WorkflowP\
lane"}},fF={code:"unknown-kind",allowed:["Environment"]},cF={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or WorkflowPlane",
finOpsAgentURL:"ObservabilityPlane",observabilityPlaneRef:"DataPlane or WorkflowPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or WorkflowPlane",rcaAgentURL:"\
ObservabilityPlane",secretStoreRef:"DataPlane or WorkflowPlane"}},dF={allowed:["DataPlane","ClusterDataPlane"]},pF={known:["kind","name"],required:["kind","name"]},
mF={known:["observedGeneration","conditions"]};function Fo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&
(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,cn))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,PM))):t==="metadata"?i!==null&&(r++,e=a(e,_o(i),t)):t===
"spec"?i!==null&&(r++,e=a(e,gF(i),t)):t==="status"?i!==null&&(e=a(e,vF(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:
g(e,n,dn)}function _o(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!Mo.test(t))&&(e=h(
e,r,t,hw));else if(r==="generateName")(typeof t!="string"||!vw.test(t))&&(e=h(e,r,t,bw));else if(r==="namespace")(typeof t!="string"||R(t,63)||!kM.test(t))&&(e=
h(e,r,t,qd));else if(r==="labels")e=a(e,Dw(t),r);else if(r==="annotations")e=a(e,Ew(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Md.test(o))&&(i=h(i,l,o,ww))}s.length>1&&s.includes("orphan")&&s.includes("foregroun\
dDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,
r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Tw(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most w\
ith controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,zw(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?
typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Ue)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Ue)):r==="creationTimestamp"?
t!==null&&(typeof t!="string"||!C(t)||!wr.test(t))&&(e=h(e,r,t,ct)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!wr.test(t))&&(e=h(e,r,t,ct)):
e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,Mo)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,Fd)),e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,Pw)}function Dw(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];Md.test(r)||(e=_(e,n,r,kw)),(typeof t!=
"string"||R(t,63)||!OM.test(t))&&(e=U(e,n,r,AM))}return G(e)}function Ew(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];RM.test(r)||(e=_(e,n,r,kw)),
typeof t!="string"&&(e=U(e,n,r,SM))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function Tw(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!DM.test(i))&&(e=h(e,t,i,EM))):t==="kind"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Vd))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Vd))):t==="uid"?i!==null&&(r++,(typeof i!=
"string"||i.length<1)&&(e=h(e,t,i,Vd))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"b\
oolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,TM)}function zw(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="\
string"||R(i,128))&&(e=h(e,t,i,zM)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,CM))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"\
string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!wr.test(i))&&(e=h(e,t,i,ct)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,LM)):t==="fieldsV1"?
d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&(e=h(e,t,i,NM)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,jM)}function gF(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Tt.
test(i))&&(e=h(e,t,i,ni)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Ud(i),t)):t==="gateway"?e=a(e,Gd(i),t):t==="secretStoreRef"?e=a(e,Uo(i),t):t==="observabilityP\
laneRef"?e=a(e,Cw(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,$M)}function Ud(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,yF(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,Ow)}function yF(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretKeyRef"?e=a(e,hF(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretKeyRef==null==(n.value==null)&&(e=X(e,n,Aw)),e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,IM)}function hF(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"st\
ring"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,VM)}function Gd(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="i\
ngress"?e=a(e,gw(t),r):r==="egress"?e=a(e,gw(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,BM)}function gw(n){if(d(n))
return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="external"?e=a(e,yw(t),r):r==="internal"?e=a(e,yw(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,qM)}function yw(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="http"?e=a(e,Bd(i),t):t==="https"?
e=a(e,Bd(i),t):t==="tls"?e=a(e,Bd(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,MM)}function Bd(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="host"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="port"?i!==null&&(r++,(!Number.
isInteger(i)||i<1||i>65535)&&(e=A(e,t,i,FM))):t==="listenerName"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,_M)}function Uo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="stri\
ng"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,UM)}function Cw(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!=="ObservabilityPlane"&&i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,GM)):t==="name"?i!==null&&(r++,(typeof i!=
"string"||i.length<1||R(i,63)||!Tt.test(i))&&(e=h(e,t,i,qd))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Rw)}function vF(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ue));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,pn(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,ri(t),r):e=u(e,r,"un\
known-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ii)}function pn(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="type"?i!==null&&(r++,(typeof i!="string"||R(i,316)||!KM.test(i))&&(e=h(e,t,i,HM))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=
O(e,t,i,ZM))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,Fd)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="st\
ring"||!C(i))&&(e=h(e,t,i,ct))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,1024)||!WM.test(i))&&(e=h(e,t,i,YM))):t==="message"?i!==null&&(r++,
(typeof i!="string"||R(i,32768))&&(e=h(e,t,i,JM))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,QM)}function ri(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="conn\
ectedAgents"?i!==null&&(r++,E(i)||(e=A(e,t,i,Ue))):t==="lastConnectedTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,ct)):t==="lastDisconnectedTime"?(typeof i!="s\
tring"||!C(i))&&(e=h(e,t,i,ct)):t==="lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,ct)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(
e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,XM)}function Go(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];
s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,cn))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=O(e,i,s,xM))):
i==="metadata"?s!==null&&(r++,e=a(e,Kd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,bF(s),i)):i==="status"?s!==null&&(e=a(e,kF(s),i)):e=u(e,i,"unknown-field"))}let t=n.
spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&_d.test(n.metadata.name))&&(e=he(e,"planeID")),e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,dn)}function Kd(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||
!Mo.test(t))&&(e=h(e,r,t,hw));else if(r==="generateName")(typeof t!="string"||!vw.test(t))&&(e=h(e,r,t,bw));else if(r==="namespace")e=u(e,r,"namespace-not-allow\
ed");else if(r==="labels")e=a(e,Dw(t),r);else if(r==="annotations")e=a(e,Ew(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Md.test(o))&&(i=h(i,l,o,ww))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&
(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Tw(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: tr\
ue"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,zw(o),l)}
e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="st\
ring"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Ue)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Ue)):r==="creationTimestamp"?t!==null&&(typeof t!=
"string"||!C(t)||!wr.test(t))&&(e=h(e,r,t,ct)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!wr.test(t))&&(e=h(e,r,t,ct)):e=u(e,r,"unknown-fiel\
d")}return n.name||(e=Z(e,n,Mo)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,Fd)),e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,Pw)}function bF(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Tt.
test(i))&&(e=h(e,t,i,ni)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Hd(i),t)):t==="gateway"?e=a(e,Gd(i),t):t==="secretStoreRef"?e=a(e,Uo(i),t):t==="observabilityP\
laneRef"?e=a(e,Lw(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,eF)}function Hd(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,wF(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,Ow)}function wF(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretKeyRef"?e=a(e,PF(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretKeyRef==null==(n.value==null)&&(e=X(e,n,Aw)),e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,tF)}function PF(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"st\
ring"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"\
unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,nF)}function Lw(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="kind"?i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,iF)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,63)||!Tt.test(i))&&(e=h(
e,t,i,qd))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Rw)}function kF(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ue));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;
for(let l=0;l<s.length;l++){let o=s[l];i=a(i,pn(o),l)}s.length>1&&(i=ve(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,
ri(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ii)}function Ko(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,cn))):t==="kind"?i!==null&&(r++,i!=="WorkflowPlane"&&(e=O(e,t,
i,rF))):t==="metadata"?i!==null&&(r++,e=a(e,_o(i),t)):t==="spec"?i!==null&&(r++,e=a(e,OF(i),t)):t==="status"?i!==null&&(e=a(e,AF(i),t)):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,dn)}function OF(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"planeID"?(typeof i!="string"||R(i,63)||!Tt.test(i))&&(e=h(e,t,i,ni)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Ud(i),t)):t==="secretStoreRef"?e=a(e,Uo(i),t):t===
"observabilityPlaneRef"?e=a(e,Cw(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Sw)}function AF(n){if(d(n))return p(
n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ue));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,
"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,pn(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,ri(t),r):e=u(e,r,"unknown-field")}
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ii)}function Ho(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiV\
ersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,cn))):i==="kind"?s!==null&&(r++,s!=="ClusterWorkflowPlane"&&(e=O(e,i,s,sF))):i==="metadata"?s!==
null&&(r++,e=a(e,Kd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,RF(s),i)):i==="status"?s!==null&&(e=a(e,SF(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&
!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&_d.test(n.metadata.name))&&(e=he(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===
4?null:g(e,n,dn)}function RF(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Tt.test(
i))&&(e=h(e,t,i,ni)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Hd(i),t)):t==="secretStoreRef"?e=a(e,Uo(i),t):t==="observabilityPlaneRef"?e=a(e,Lw(i),t):e=u(e,t,"u\
nknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Sw)}function SF(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==
void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ue));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,pn(o),l)}s.length>1&&(i=ve(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,ri(t),r):e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ii)}function Zo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,cn))):t==="kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,lF))):t==="metadata"?
i!==null&&(r++,e=a(e,_o(i),t)):t==="spec"?i!==null&&(r++,e=a(e,DF(i),t)):t==="status"?i!==null&&(e=a(e,EF(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,dn)}function DF(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="\
string"||R(i,63)||!Tt.test(i))&&(e=h(e,t,i,ni)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Ud(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,
i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="finOpsAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,oF)}function EF(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r===
"observedGeneration")E(t)||(e=A(e,r,t,Ue));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,pn(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,ri(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ii)}function Wo(n){
if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,cn))):i==="\
kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&(e=O(e,i,s,aF))):i==="metadata"?s!==null&&(r++,e=a(e,Kd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,TF(s),i)):i===
"status"?s!==null&&(e=a(e,zF(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&_d.
test(n.metadata.name))&&(e=he(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,dn)}function TF(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Tt.test(i))&&(e=h(e,t,i,ni)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Hd(i),t)):t==="observe\
rURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="finOpsAgentURL"?typeof i!="stri\
ng"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,uF)}function zF(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ue));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,pn(o),l)}s.length>1&&(i=ve(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentCo\
nnection"?e=a(e,ri(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ii)}function Yo(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,cn))):t==="kind"?i!==null&&(r++,i!=="Environme\
nt"&&(e=O(e,t,i,fF))):t==="metadata"?i!==null&&(r++,e=a(e,_o(i),t)):t==="spec"?i!==null&&(r++,e=a(e,CF(i),t)):t==="status"?i!==null&&(e=a(e,NF(i),t)):e=u(e,t,"u\
nknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,dn)}function CF(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==
void 0&&(r==="dataPlaneRef"?e=a(e,LF(t),r):r==="gateway"?e=a(e,Gd(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,cF)}function LF(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?
i!==null&&(r++,i!=="DataPlane"&&i!=="ClusterDataPlane"&&(e=O(e,t,i,dF))):t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-f\
ield"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,pF)}function NF(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ue));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,pn(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,mF)}var Nw=N(Fo),jF=j(Fo),$F=$(Nw),jw=N(Go),IF=j(Go),VF=$(jw),$w=N(Ko),BF=j(Ko),qF=$($w),Iw=N(Ho),MF=j(Ho),FF=$(Iw),Vw=N(Zo),_F=j(Zo),UF=$(Vw),Bw=N(Wo),GF=j(Wo),KF=$(
Bw),qw=N(Yo),HF=j(Yo),ZF=$(qw),WF={judges:{DataPlane:Fo,ClusterDataPlane:Go,WorkflowPlane:Ko,ClusterWorkflowPlane:Ho,ObservabilityPlane:Zo,ClusterObservabilityPlane:Wo,
Environment:Yo},replaced:{Organization:"Namespace",BuildPlane:"WorkflowPlane",ClusterBuildPlane:"ClusterWorkflowPlane"}},Zd=ie(WF),YF=N(Zd),JF=j(Zd),Mw=n=>ne(n,
Object.hasOwn(Id,n?.kind)?Id[n.kind]??{}:{}),QF={judge:Zd,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},withDefaults:Mw},XF=re(QF);var Se=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],Xe="v0.16",Ze=["D\
ataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environme\
nt","Organization"],Pr={"v0.3":Rf,"v0.4":Ys,"v0.5":Ys,"v0.6":Mf,"v0.7":Wf,"v0.8":nc,"v0.9":dc,"v0.10":Ll,"v0.11":Ll,"v0.12":Lc,"v0.13":_c,"v0.14":Xc,"v0.15":bo,
"v0.16":bo,"v0.17":kd,"v1.0":$d,"v1.1":Jo,"v1.2":Jo},Wd={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.1\
0":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v\
1.1"},Fw={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","Bui\
ldPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Env\
ironment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPl\
ane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Obser\
vabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environ\
ment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPl\
ane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane",
"WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","C\
lusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};function ze(n){return Wd[n]}var pe=[...new Set(Se.map(ze))];function zt(n,e){return typeof e=="string"&&Fw[n].includes(e)}function si(n){return typeof n=="strin\
g"&&Object.hasOwn(Pr,n)}function xe(n){return Pr[n].validatePlane}function Yd(n,e){return Pr[n].isPlane(e)}function li(n){let e=new Set(pe.filter(r=>Yd(r,n)));return Se.
filter(r=>e.has(Wd[r]))}function oi(n){let e=[];for(let r of n){let t=e.at(-1),i=t?.at(-1);t&&i&&Se.indexOf(r)===Se.indexOf(i)+1?t.push(r):e.push([r])}return e.
map(r=>r.length>1?`${r[0]} to ${r.at(-1)}`:r[0]).join(" and ")}function _w(n){return Pr[n].withDefaults}var Jd="openchoreo.dev";function Ct(n){return Uw(n,"").filter(e=>Qd(e.value))}function Uw(n,e){return B(n)&&typeof n.kind=="string"&&n.kind.endsWith("List")&&Array.
isArray(n.items)?n.items.flatMap((r,t)=>Uw(r,`${e}/items/${t}`)):[{pointer:e,value:n}]}function Qd(n){if(!B(n))return!1;let{apiVersion:e,kind:r}=n;if(typeof e!=
"string"||e==="")return typeof r=="string"&&r.endsWith("Plane")&&Ze.includes(r);let t=e.split("/")[0]??"";return t!==Jd?(t.endsWith(`.${Jd}`)||Ae(t,[Jd])!==void 0)&&
typeof r=="string"&&Ze.includes(r):typeof r!="string"||r===""?!0:Ze.includes(r)||r.endsWith("Plane")||Ae(r,Ze)!==void 0}var xd=Ie($e(),1);var ai=Ie($e(),1);var Kw=Ie($e(),1);var Te={ALIAS_PROPS:"an alias has an anchor or a tag of its own",BAD_ALIAS:"the name of an anchor is made of letters, digits, - and _",BAD_COLLECTION_TYPE:"a ta\
g does not fit its value",BAD_DIRECTIVE:"a directive is neither %YAML 1.1 nor %TAG",BAD_DQ_ESCAPE:"an escape after \\ in double quotes is not one of YAML 1.1",BAD_INDENT:"\
the indentation does not match that of the lines around it",BAD_PROP_ORDER:"an anchor or a tag stands before the indicator that it belongs after",BAD_SCALAR_START:"\
text that begins with @, `, %, a comma, | or > needs quotes",BLOCK_AS_IMPLICIT_KEY:"a map or a list begins on the line of another key; put it on a line of its o\
wn",BLOCK_IN_FLOW:"a list of lines or a map of lines stands inside [] or {}",DUPLICATE_KEY:"a key is repeated",IMPOSSIBLE:"the indentation does not match that o\
f the lines around it",KEY_OVER_1024_CHARS:"a key must be followed by its : on the same line, within 1024 characters",MISSING_CHAR:"a character is missing here:\
 a colon, a comma, a quote, a bracket or a space",MULTILINE_IMPLICIT_KEY:"a key must be followed by its : on the same line, within 1024 characters",MULTIPLE_ANCHORS:"\
a value has more than one anchor",MULTIPLE_DOCS:"it holds more than one document",MULTIPLE_TAGS:"a value has more than one tag",NON_STRING_KEY:"a key is not tex\
t",RESOURCE_EXHAUSTION:"it is too large or too deeply nested",TAB_AS_INDENT:"a tab is used as indentation",TAG_RESOLVE_FAILED:"a tag is not declared",UNEXPECTED_TOKEN:"\
this does not belong here; look at the indentation, quotes and brackets before it"};function Hw(n,e,r,t){let i=(k,D,P)=>t(k,k+D,P);function s(k,D){switch(k?.type){case"alias":Gw.test(k.source)||i(k.offset,k.source.length,Te.BAD_ALIAS);break;case"\
scalar":D&&/^:|\?/.test(k.source)&&i(k.offset,k.source.length,"text with a ? in it, or a : before it, needs quotes inside [] and {}");break;case"double-quoted-s\
calar":w(k.source,k.offset);break;case"block-scalar":b(k),o(k.props);break;case"block-map":for(let P of k.items)l(P,!1);for(let P of k.items)v(P,k.indent);break;case"\
block-seq":for(let P of k.items)l(P,!1);break;case"flow-collection":for(let P of k.items)l(P,!0);for(let P of k.items)y(P);break}}function l({start:k,key:D,sep:P,
value:S},z){o(k),s(D,z),P&&o(P),s(S,z)}function o(k){for(let D of k){D.type==="anchor"&&!Gw.test(D.source)&&i(D.offset,D.source.length,Te.BAD_ALIAS);let{offset:P,
type:S}=D;S==="tag"&&(/[#%]/.test(D.source)||/\S/.test(c(D)))&&i(P,D.source.length,xF)}}function c({offset:k,source:D}){return e.charAt(k-r+D.length)}function y({
start:k,key:D,sep:P}){let S=P?.find(({type:T})=>T==="map-value-ind");if(!S||!D||k.some(({type:T})=>T==="explicit-key-ind"))return;let z=e.slice(D.offset-r,S.offset-
r);(z.length>1024||z.includes(`
`))&&i(D.offset,1,Te.MULTILINE_IMPLICIT_KEY),D.type==="scalar"&&/^:[,[\]{}]/.test(e.slice(S.offset-r,S.offset-r+2))&&i(S.offset,1,"a : inside [] and {} must be \
followed by a space")}function v({start:k,key:D,sep:P,value:S},z){let T=P?.find(({type:V})=>V==="map-value-ind");if(!T&&S&&i(S.offset,1,Te.UNEXPECTED_TOKEN),!T||
!D)return;let L=k.some(({type:V})=>V==="explicit-key-ind"),I=P?.slice(0,P.indexOf(T)).some(({type:V})=>V==="newline");(L?T.indent!==z:I)&&i(T.offset,1,Te.MULTILINE_IMPLICIT_KEY)}
function w(k,D){for(let{0:P,index:S}of k.matchAll(/\\(?:u[dD][89a-fA-F]|U0000[dD][89a-fA-F]|.)/gs))(P==="\\/"||P.length>2)&&i(D+S,P.length,Te.BAD_DQ_ESCAPE)}function b({
source:k,props:D,offset:P,indent:S}){let z=D.reduce((I,V)=>I+("source"in V?V.source.length:0),0),T=/[1-9]/.exec(Kw.CST.stringify(D[0]??n))?.[0],L=T===void 0?void 0:
S+Number(T);for(let I=0;I<k.length;I=e7(k,I)){let V=I;for(;k[V]===" ";)V++;let F=V-I;if(k[V]==="	"&&(L===void 0||F<L)){i(P+z+V,1,Te.TAB_AS_INDENT);return}k[V]!==
`
`&&k[V]!=="\r"&&V<k.length&&(L??=F)}L===0&&i(P+z,1,"text after | or > must be indented")}o(n.start),s(n.value,!1)}var xF="a tag holds a character that does not \
belong into it",Gw=/^[&*][\w-]+$/;function e7(n,e){let r=n.indexOf(`
`,e);return r===-1?n.length:r+1}function Zw(){let n;return{blame:(e,r,t)=>{(!n||e<n.start)&&(n={start:e,end:Math.max(r,e+1),reason:t})},first:()=>n}}var mn=200,Lt=`it is nested deeper than ${mn}\
 levels`,Ww=4e6,Qo="it is too large";function Yw(n,e){let r=0,t=!0,i=!0,s=!1,l=!1,o=0;return(c,y,v)=>{let w=y==="space"&&i&&o===0?c.indexOf("	"):-1;w!==-1&&!(s&&v+w-r>e())&&n(v+w,v+w+1,Te.TAB_AS_INDENT),
y==="newline"?(r=v+c.length,t=i=!0):t7.has(y)?y==="comment"&&(s=!1):(i=y==="seq-item-ind"||y==="explicit-key-ind"||y==="map-value-ind"&&t,t&&=i,s=y==="text"&&!l,
l=y==="block-scalar-header"||l&&y!=="text",o=y==="flow-error-end"?0:o+(n7.get(y)??0))}}var t7=new Set(["space","comment","doc-mode","byte-order-mark"]),n7=new Map(
[["flow-map-start",1],["flow-seq-start",1],["flow-map-end",-1],["flow-seq-end",-1]]);var i7={version:"1.1",schema:"failsafe",resolveKnownTags:!1,merge:!1,uniqueKeys:!1,prettyErrors:!1,logLevel:"silent"};function Xo(n,e,r){let{blame:t,first:i}=Zw(),
s=new ai.Parser;s.offset=e;let l=s7(t),o=Yw(t,()=>a7(s.stack)),c,y=0,v=!1;function w(D){for(let P of D)if(P.type==="error")t(P.offset,P.offset+1,Te.UNEXPECTED_TOKEN);else{
if(c&&(P.type==="document"||P.type==="doc-end"))return b(c,P);P.type==="directive"&&!r7.test(P.source)&&t(P.offset,P.offset+1,Te.BAD_DIRECTIVE),P.type==="docume\
nt"&&(c=P,Hw(P,n,e,t)),f7(l.next(P))}return!i()}function b({value:D,start:P},{type:S,offset:z}){return S==="doc-end"&&!D&&P.length===0&&t(z,z+3,Te.UNEXPECTED_TOKEN),
!1}for(let D of r.lex(n)){let{offset:P}=s,S=v?"text":ai.CST.tokenType(D);if(v=S==="scalar",S&&!v&&(o(D,S,P),u7(D,P,t)),s.stack.length>mn+2&&t(P,P+1,Lt),++y>Ww&&
t(e,e+1,Qo),!w(s.next(D)))break}c||w(s.end());let[k]=l.end(!0,e+n.length);for(let{pos:D,code:P}of k?.errors??[])t(...D,Te[P]);return{node:k,fault:i()}}var r7=/^%(?:YAML[ \t]+1\.1|TAG[ \t]+!(?:[\w-]*!)?[ \t]+\S+)$/;
function s7(n){let e=new ai.Composer(i7);return Object.defineProperty(e,"onError",{value:l7(n)}),e}function l7(n){return(e,r,t,i)=>{if(i||t.startsWith(o7))return;
let[s,l]=typeof e=="number"?[e,e+1]:"offset"in e?[e.offset,e.offset+1]:e;n(s,l,Te[r])}}var o7="Comments must be separated";function a7(n){let e=n.findLast(r=>r.
type==="block-map"||r.type==="block-seq");return e&&"indent"in e?e.indent:-1}function u7(n,e,r){let t=/^["']/.test(n)?-1:n.search(/[\u2028\u2029]/);t!==-1&&r(e+
t,e+t+1,"a Unicode line separator stands outside of quotes")}function f7(n){for(let e of n);}var Jw=Ie($e(),1);function Qw(){let n=new Jw.Lexer,e=n.continueScalar.bind(n),r=0,t=!1;return Object.defineProperty(n,"indentNext",{get:()=>t||n.flowLevel>0?0:r,
set:i=>{r=i}}),Object.defineProperty(n,"continueScalar",{value:i=>{t=/["']/.test(n.buffer[n.pos]??"");let s=e(i);return t=!1,s}}),n}function Xw(n,e,r){let t=n.slice(e,r),i=t.search(c7);if(i!==-1)return Xd({start:e+i,end:e+i+1,reason:"YAML does not allow this character"});let s=(t.endsWith(`
`)?t:`${t}
`).replace(d7,`
`),{node:l,fault:o}=Xo(s,e,new xd.Lexer);if(!o)return{node:l,fault:o};if(eP(o))return Xd(o);let c=Xo(s,e,Qw());return c.fault?Xd(o):c}function xw(n,e,r){let{node:t,
fault:i}=Xo(n.slice(e,r),e,new xd.Lexer);return{node:t,fault:i&&eP(i)?i:void 0}}var c7=/[^\t\n\r\x20-\x7e\u0085\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u,d7=/\r(?!\n)|\u0085/g;
function Xd(n){return{node:void 0,fault:n}}function eP({reason:n}){return n===Lt||n===Qo}var fe=Ie($e(),1);var oe=Ie($e(),1);function iP(n,e,r){if(e===void 0)return r?tP(n):gn(n);if(e===`${ui}binary`)return y7(n);if(e===`${ui}timestamp`)return m7.test(n)&&g7(n)?gn(n):void 0;let t=p7.get(
e);if(!t)return gn(n);let i=tP(n);return t==="float"&&i.type==="integer"?fi(Number(i.value)):i.type===t?i:void 0}var ui="tag:yaml.org,2002:",p7=new Map([[`${ui}\
int`,"integer"],[`${ui}float`,"float"],[`${ui}bool`,"boolean"],[`${ui}null`,"null"]]),m7=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function g7(n){let[e=0,r=0,t=0]=n.split(/[-Tt ]/,3).map(Number);return t<=new Date(Date.UTC(e,r,0)).getUTCDate()}function y7(n){let e=n.replace(/[\r\n]/g,"");if(!(e.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(e)))return gn(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(e),r=>r.charCodeAt(0))))}function tP(n){
let e=h7.get(n);if(e)return e;let r=n.charAt(0);if(r===".")return v7(n)??gn(n);if(!/[-+0-9]/.test(r))return gn(n);let t=n.replaceAll("_","");return w7(t)??b7(t)??
gn(n)}var h7=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(n=>[n,nP(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(n=>[n,nP(!1)]),...["","~","null","Null","NULL"].map(n=>[n,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(n=>[n,fi(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(n=>[n,fi(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(n=>[n,fi(Number.NEGATIVE_INFINITY)])]);
function gn(n){return{type:"text",value:n,key:n}}function nP(n){return{type:"boolean",value:n,key:String(n)}}function fi(n){return{type:"float",value:n,key:k7(n)}}
function v7(n){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(n)||/_(?!\d)/.test(n))return;let e=Number(n.replaceAll("_",""));return Number.isFinite(e)?fi(e):void 0}
function b7(n){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(n))return;let e=Number(n);return Number.isFinite(e)?fi(e):void 0}function w7(n){let e=P7.
exec(n);if(!e)return;let[,r="",t,i,s,l="0"]=e,o=t!==void 0?xo(t,"0x",16):i!==void 0?xo(i,"0o",22):s!==void 0?xo(s,"0b",64):xo(l,"",20);if(o===void 0||o>=2n**64n)
return;let c=r==="-"?-o:o;return c>=-(2n**63n)&&c<2n**63n?{type:"integer",value:Number(c),key:String(c)}:r===""?{type:"integer",value:Number(c),key:void 0}:void 0}
var P7=/^([-+]?)(?:0[xX]0*([\da-fA-F]+)|0[oO]?0*([0-7]+)|0[bB]0*([01]+)|([1-9]\d*|0))$/;function xo(n,e,r){return n.length<=r?BigInt(e+n):void 0}function k7(n){
let e=Math.fround(n);if(Number.isNaN(e))return".nan";if(!Number.isFinite(e))return e>0?".inf":"-.inf";if(e===0)return Object.is(e,-0)?"-0":"0";let r=1;for(;Math.
fround(Number(e.toPrecision(r)))!==e;)r++;let[t,i]=e.toExponential(r-1).split("e"),s=Number(i);return s>=-4&&s<6?String(Number(e.toPrecision(r))):`${t}e${s<0?"-":
"+"}${String(Math.abs(s)).padStart(2,"0")}`}function lP(n){let e=A7();try{return{value:n?e.build(n).value:null,repeated:e.repeated,targets:e.targets}}catch(r){if(!(r instanceof Ge))throw r;let[t,i]=r.node.
range??[0,0];return{start:t,end:i,reason:r.message}}}function ea(n){return(0,oe.isScalar)(n)?oP(n)?.key:void 0}function kr(n){return(0,oe.isScalar)(n)&&n.source===
"<<"&&(n.tag==="!"||n.tag===O7||!n.tag&&n.type===oe.Scalar.PLAIN)}var O7="tag:yaml.org,2002:merge";function oP(n){return iP(n.source??"",n.tag,n.type===oe.Scalar.
PLAIN)}var Ge=class extends Error{node;constructor(e,r){super(r),this.node=e}};function A7(){let n=[],e=new Map,r=new Map,t=new Map,i=[],s=1,l=0;function o(P){if(s++,
(0,oe.isAlias)(P))return y(P);if(c(P),(0,oe.isScalar)(P))return v(P);let S=s,{value:z,levels:T,entries:L}=(0,oe.isMap)(P)?b(P):w(P);if(T>mn)throw new Ge(P,Lt);let I={
value:z,levels:T,size:s-S+1,...L&&{entries:L}};return"anchor"in P&&P.anchor!==void 0&&t.set(P,I),I}function c(P){"anchor"in P&&P.anchor!==void 0&&r.set(P.anchor,
P)}function y(P){let S=r.get(P.source);if(!S)throw new Ge(P,"it refers to an anchor that does not stand above it in the document");e.set(P,S);let z=(0,oe.isScalar)(
S)?v(S):t.get(S);if(!z)throw new Ge(P,"it refers to an anchor that it is itself a part of");if(s+=z.size,l+=z.size,l>100&&s>1e3&&l/s>R7(s))throw new Ge(P,"its a\
liases multiply it too much");return z}function v(P){let S=sP(P);if(typeof S.value=="number"&&!Number.isFinite(S.value))throw new Ge(P,"JSON has no infinity and\
 no NaN");return{value:S.value,size:1,levels:0}}function w(P){let S=[],z=0;for(let T of(0,oe.isSeq)(P)?P.items:[]){i.push(S.length);let L=(0,oe.isNode)(T)?o(T):
rP;i.pop(),S.push(L.value),z=Math.max(z,L.levels)}return{value:S,levels:z+1}}function b(P){let S=new Map,z=0;for(let T of P.items){if(!(0,oe.isNode)(T.key))continue;
if(kr(T.key)){c(T.key),z=Math.max(z,D((0,oe.isNode)(T.value)?T.value:T.key,S));continue}let{id:L,key:I}=k(T.key);i.push(I);let V=(0,oe.isNode)(T.value)?o(T.value):
rP;S.get(L)?.own&&n.push({path:[...i],key:T.key,by:"key"}),i.pop(),z=Math.max(z,V.levels),S.set(L,{key:I,value:V.value,own:T.key})}return{value:S7(S),levels:z+1,
entries:S}}function k(P){s++,c(P),(0,oe.isAlias)(P)&&y(P);let S=(0,oe.isAlias)(P)?e.get(P):P;if(!(0,oe.isScalar)(S))throw new Ge(P,"a list or a map is used as a\
 key");let{type:z,key:T}=sP(S);if(T===void 0)throw new Ge(P,z==="null"?"null is used as a key":"a key is a number of more than 64 bits");return{id:`${z} ${T}`,key:T}}
function D(P,S){let z=[],T=0;for(let L of(0,oe.isSeq)(P)?P.items:[P]){let I=(0,oe.isNode)(L)&&!(0,oe.isScalar)(L)&&!(0,oe.isSeq)(L)?o(L):void 0;if(!I?.entries)throw new Ge(
P,"a merge (<<) takes a map or a list of maps");z.unshift(I.entries),T=Math.max(T,I.levels-1)}for(let[L,I]of new Map(z.flatMap(V=>[...V]))){let V=S.get(L)?.own;
V&&n.push({path:[...i,I.key],key:V,by:"merge"}),S.set(L,{key:I.key,value:I.value})}return T}return{build:o,repeated:n,targets:e}}var rP={value:null,size:1,levels:0};
function sP(n){let e=oP(n);if(!e)throw new Ge(n,"a value does not fit its tag");return e}function R7(n){return .99-.89*Math.min(1,Math.max(0,(n-4e5)/36e5))}function S7(n){
let e={};for(let{key:r,value:t}of n.values())r==="__proto__"?Object.defineProperty(e,r,{value:t,writable:!0,enumerable:!0,configurable:!0}):e[r]=t;return e}function aP(n){let e=n.charCodeAt(0)===65279?1:0,r,t=i=>{r??=D7(n);let s=0,l=r.length-1;for(;s<l;){let c=s+l+1>>1;(r[c]??0)<=i?s=c:l=c-1}let o=i-(r[s]??0)+1;return{
line:s+1,column:s===0?Math.max(1,o-e):o,offset:i}};return(i,s)=>({start:t(Math.min(i,n.length)),end:t(Math.min(s,n.length))})}function D7(n){let e=[0];for(let r of n.
matchAll(/\r\n|[\r\n]/g))e.push(r.index+r[0].length);return e}function uP(n,e,r){let t=new Map;function i(c){let y=t.get(c);if(y)return y;let v=new Map;for(let{
key:w,value:b}of c.items){if(!(0,fe.isNode)(w))continue;let k=(0,fe.isNode)(b)?b:void 0,D=ea(l(w));if(kr(w))for(let[P,S]of s(k))v.set(P,S);else D!==void 0&&v.set(
D,{key:w,value:k})}return t.set(c,v),v}function s(c){let y=l(c);if((0,fe.isMap)(y))return i(y);let v=(0,fe.isSeq)(y)?y.items:[];return new Map(v.toReversed().flatMap(
w=>(0,fe.isNode)(w)?[...s(w)]:[]))}function l(c){return(0,fe.isAlias)(c)?r.get(c):c}function o(c,y){let v=l(c);if((0,fe.isMap)(v))return i(v).get(y);let w=(0,fe.isSeq)(
v)&&/^(?:0|[1-9]\d*)$/.test(y)?v.items[Number(y)]:void 0;return(0,fe.isNode)(w)?{key:w,value:w}:void 0}return c=>{let y={key:e,value:e};for(let w of ye(c)){let b=o(
y.value,w);if(!b)break;y=b}let v=Ce(n,y.key);return{key:v,value:y.value?Ce(n,y.value):[v[1],v[1]]}}}function Ce(n,e){let r=e.range?.[0]??0,t=e;for(;(0,fe.isCollection)(
t)&&!t.flow;){let s=t.items.at(-1),l=(0,fe.isPair)(s)?s.value??s.key:s;if(!(0,fe.isNode)(l))break;t=l}let i=t.range?.[1]??r;if((0,fe.isScalar)(t)&&t.type!==void 0&&
E7.has(t.type))for(;T7.has(n.charAt(i-1));)i--;return[r,i]}var E7=new Set([fe.Scalar.BLOCK_LITERAL,fe.Scalar.BLOCK_FOLDED]),T7=new Set([" ","	","\r",`
`]);function pP(n){let e=n.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(n.slice(e,e+4096)))return cP(n,e);let r=[],t=e;for(;;){let l=ta(fP,n,t);if(l===n.length)return r;
let o=C7(n,t,l);if(!o)break;r.push(o),t=o.end}if(r.length<2)return[...r,...cP(n,ta(z7,n,t))];let i=ta(fP,n,t);return[...r,{start:t,body:i,end:n.length,fault:{start:i,
end:i+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}var fP=/[ \t\r\n]*/y,z7=/[^\S\n]*\n?/y;function ta(n,e,r){return n.lastIndex=
r,r+(n.exec(e)?.[0].length??0)}function C7(n,e,r){let t=L7(n,r);if(!t)return;let{end:i,levels:s}=t;if(s>mn)return{start:e,body:r,end:i,fault:{start:r,end:r+1,reason:Lt}};
let l=!0;try{let o=JSON.parse(n.slice(r,i),(c,y)=>(typeof y=="number"&&!Number.isFinite(y)&&(l=!1),y));if(l)return{start:e,body:r,end:i,json:{value:o}}}catch{return}
return{start:e,body:r,end:i,fault:{start:r,end:r+1,reason:"a number in it is too large"}}}function L7(n,e){let r=0,t=0;for(let i=e;i<n.length;i++){let s=n[i];if(s===
'"'){let l=j7(n,i);if(l===void 0)return;i=l-1}else s==="{"||s==="["?t=Math.max(t,++r):s==="}"||s==="]"?r--:r===0&&(i=ta(N7,n,i)-1);if(r<=0)return{end:i+1,levels:t}}}
var N7=/[-+.\w]*/y;function j7(n,e){for(let r=e+1;r<n.length;r++){if(n[r]==='"')return r+1;n[r]==="\\"&&r++}}function cP(n,e){let r=[],t={start:e,body:e},i=l=>{
l>t.body&&r.push({...t,end:l})},s=n.startsWith("---",e)?e:dP(n,e);for(;s!==-1;s=dP(n,s)){let l=n.indexOf(`
`,s),o=l===-1?n.length:l+1,c=n.slice(s+3,o).trim();if(c!==""&&!c.startsWith("#")){if(t.fault)continue;i(s),t={start:s,body:s,fault:{start:s,end:s+3+c.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else s>t.body&&!$7(n.slice(t.body,s))&&(i(s),t={start:s,body:o})}return i(n.length),r}function dP(n,e){
let r=n.indexOf(`
---`,e);return r===-1?-1:r+1}function $7(n){return/^%/m.test(n)&&n.split(`
`).every(e=>/^\s*(?:#|$)|^%/.test(e))}function De(n){let e=aP(n),r=[],t,i=0;for(let s of pP(n)){let l=mP(n,{...s,start:i},e);if(l.value===null&&l.issues.length===0){t??=l;continue}r.push(l),i=s.end}
return r.length>0?{documents:r}:{documents:[t??mP(n,{start:i,body:i,end:n.length},e)]}}function mP(n,e,r){let t=r(e.start,e.end),{node:i,read:s}=I7(n,e);if("rea\
son"in s)return{value:void 0,issues:[V7(s,r)],range:t,positionOf:()=>t,keyOf:()=>t,node:i};let l=i?.contents?uP(n,i.contents,s.targets):void 0,o=(c,y)=>{let v=l?.(
c)[y];return v?r(...v):t};return{value:e.json?e.json.value:s.value,issues:s.repeated.map(c=>B7(c,r)).sort((c,y)=>c.range.start.offset-y.range.start.offset),range:t,
positionOf:c=>o(c,"value"),keyOf:c=>o(c,"key"),node:i}}function I7(n,{body:e,end:r,json:t,fault:i}){if(i)return{node:void 0,read:i};try{let{node:s,fault:l}=t?xw(
n,e,r):Xw(n,e,r);return{node:s,read:l??lP(s?.contents??null)}}catch(s){if(!(s instanceof RangeError))throw s;return{node:void 0,read:{start:e,end:e+1,reason:"it\
 is too large or too deeply nested"}}}}function V7({start:n,end:e,reason:r},t){let i=t(n,e);return{code:"yaml-syntax",path:"",field:"",message:`this document ca\
nnot be read: ${r} (line ${i.start.line}, column ${i.start.column})`,range:i}}function B7({path:n,key:e,by:r},t){let[i,s]=e.range??[0,0];return{code:"duplicate-\
key",path:n.map(l=>`/${String(l).replaceAll("~","~0").replaceAll("/","~1")}`).join(""),field:n.map((l,o)=>typeof l=="number"?`[${l}]`:o===0?l:`.${l}`).join(""),
message:q7[r],range:t(i,s)}}var q7={key:"this key is in the map more than once, and the last one counts; keep one of them",merge:"the merge (<<) that follows ha\
s the same key and its value counts; put the merge first"};var Nt=require("fs"),ci=require("path");function di(n,e){let r=[],t=[],i=new Set,s=(l,o)=>{try{let c=l===Or?Or:(0,Nt.realpathSync)((0,ci.resolve)(e.cwd,l));if(i.
has(c))return;i.add(c),r.push({path:l,text:o()})}catch(c){t.push(`${l}: ${yn(c)}`)}};for(let l of n)if(l==="-")s(Or,e.stdin);else for(let o of gP(l,e,t))s(o,()=>(0,Nt.readFileSync)(
(0,ci.resolve)(e.cwd,o),"utf8"));return{files:r,faults:t}}var Or="<stdin>";function gP(n,e,r){try{let t=(0,ci.resolve)(e.cwd,n);return(0,Nt.statSync)(t).isDirectory()?
(0,Nt.readdirSync)(t,{withFileTypes:!0}).sort((i,s)=>i.name<s.name?-1:1).flatMap(i=>{let s=(0,ci.join)(n,i.name);return i.isDirectory()?i.name==="node_modules"||
i.name===".git"?[]:gP(s,e,r):/\.(ya?ml|json)$/i.test(i.name)?[s]:[]}):[n]}catch(t){return r.push(`${n}: ${yn(t)}`),[]}}var M7={ENOENT:"there is no such file or \
directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ELOOP:"its symbolic links lead in a circle"};function yn(n){let e=n instanceof
Error&&"code"in n?String(n.code):"";return M7[e]??(n instanceof Error?n.message:String(n))}var yP=require("util");var le=class extends Error{name="UsageError"};function jt(n,e){try{let{values:r,positionals:t}=(0,yP.parseArgs)({args:[...n],options:e,allowPositionals:!0,strict:!0});
return{values:r,positionals:t}}catch(r){let t=n.find(s=>s.startsWith("--")&&!Object.hasOwn(e,ep(s)));if(t===void 0)throw new le(r instanceof Error?r.message:String(
r));let i=Ae(ep(t),Object.keys(e));throw new le(`there is no option --${ep(t)}${i===void 0?"":`; did you mean --${i}?`}`)}}var ep=n=>n.slice(2).split("=")[0]??"";
function hn(n){if(n===void 0)return Xe;if(si(n))return n;throw new le(`there is no release ${n}; it is one of ${Se.join(", ")}`)}function Ar(n,e,r){let t=r.find(
s=>s===e);if(t!==void 0)return t;let i=Ae(e,r);throw new le(`${n} is one of ${r.join(", ")}${i===void 0?"":`; did you mean ${i}?`}`)}var F7=`openchoreo-planes default FILE [--release RELEASE]

Prints the planes of a file as YAML with their defaults written out: what the API server would
write, planeID from the name, and the kinds and namespaces of references. Other resources are
printed as they are. - means standard input. Comments are not kept.

  --release RELEASE  the release whose defaults hold, such as v1.2 (default: v0.16)
  --help             this text

Exit status: 0 printed, 1 a plane is not valid, nothing is printed, 2 wrong usage or no such file.
`;function vP(n,e){let{values:r,positionals:t}=jt(n,{release:{type:"string"},help:{type:"boolean"}});if(r.help)return e.stdout(F7),se.ok;let i=hn(r.release),[s,
...l]=t;if(s===void 0||l.length>0)throw new le("default needs one file, or - for standard input");let{files:o,faults:c}=di([s],e);for(let w of c)e.stderr(`openc\
horeo-planes: ${w}
`);if(c.length>0)return se.failure;let{texts:y,mistakes:v}=_7(o[0]?.text??"",s,i);for(let w of v)e.stderr(`${w}
`);return v.length>0?se.findings:(e.stdout(y.join(`---
`)),se.ok)}function _7(n,e,r){let t=[],i=[];for(let s of De(n).documents){for(let{range:c,...y}of s.issues)t.push(`${e}:${c.start.line}: ${W(y)}`);let l=Ct(s.value);
for(let{value:c,pointer:y}of l){let v=xe(r)(c);if(!v.ok)for(let w of v.issues){let{line:b}=s.positionOf(y+w.path).start;t.push(`${e}:${b}: ${W(w)}`)}}if(t.length>
0)continue;let o=new Map(l.map(({value:c})=>[c,_w(r)(c)]));i.push((0,hP.stringify)(tp(s.value,o),{aliasDuplicateObjects:!1,lineWidth:0}))}return{texts:i,mistakes:t}}
function tp(n,e){return e.has(n)?e.get(n):Array.isArray(n)?n.map(r=>tp(r,e)):typeof n!="object"||n===null?n:Object.fromEntries(Object.entries(n).map(([r,t])=>[r,
tp(t,e)]))}var U7=new Set(["null-value"]);function Rr(n){return U7.has(n)?"warning":"error"}var G7=`MII${"C".repeat(61)}
${`${"C".repeat(64)}
`.repeat(4)}`,Ee=`-----BEGIN CERTIFICATE-----
${G7}-----END CERTIFICATE-----
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
`}var bP={code:"derived-plane-id",severity:"warning",source:"an empty planeID means the name of the resource, which may have dots and more than 63 characters",since:"\
v0.9",check:({kind:n,metadata:e,spec:r})=>{let t=B(e)?e.name:void 0;return!/^(?:Data|Build|Workflow|Observability)Plane$/.test(String(n))||typeof t!="string"||t===
""?[]:!B(r)||r.planeID!==void 0||K7.test(t)?[]:[{path:"/metadata/name"}]},message:()=>"becomes the planeID, and is no valid one: write spec.planeID, at most 63 \
lower-case letters, digits and hyphens, and give the agent the same.",example:{release:"v0.15",wrong:K("DataPlane",ce+ue,`name: eu.west
  namespace: acme`),right:K("DataPlane",`planeID: eu-west
${ce}${ue}`,`name: eu.west
  namespace: acme`)}},K7=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;function vn(n,e){return e.flatMap(r=>{let t=Y(n,r);return typeof t=="string"?[{path:r,text:t}]:[]})}function na(n,e){return pe.indexOf(n)>=pe.indexOf(e)}function et(n,e){
return vn(n,[`/spec/${na(e,"v0.9")?"clusterAgent":"agent"}/clientCA/value`])}function pi(n,e){let r=Y(n,"/spec/gateway");return B(r)?na(e,"v0.17")?["ingress","e\
gress"].flatMap(t=>["external","internal"].flatMap(i=>H7(r,t,i))):["public","organization"].flatMap(t=>{let i=`${r[`${t}GatewayNamespace`]??""}/${r[`${t}Gateway\
Name`]??""}`,s=`/spec/gateway/${t}VirtualHost`;return[{protocol:"http",gateway:i,host:s,port:`/spec/gateway/${t}HTTPPort`},{protocol:"https",gateway:i,host:s,port:`\
/spec/gateway/${t}HTTPSPort`}]}):[]}function H7(n,e,r){let t=Y(n,`/${e}/${r}`);if(!B(t))return[];let i=`/spec/gateway/${e}/${r}`;return["http","https","tls"].filter(
s=>B(t[s])).map(s=>({protocol:s,gateway:`${t.namespace}/${t.name}`,host:`${i}/${s}/host`,port:`${i}/${s}/port`}))}var wP={code:"duplicate-port",severity:"error",source:"a Gateway has one listener for each port and protocol",check:(n,e)=>{let r=new Map;return pi(n,e).flatMap(
({gateway:t,protocol:i,port:s})=>{let l=Y(n,s);if(typeof l!="number")return[];let o=`${t} ${l}`,c=r.get(o);return r.set(o,c??i),c===void 0||c===i?[]:[{path:s,detail:c}]})},
message:({detail:n})=>`is the port of the ${n} listener of the same gateway: give each a port of its own.`,example:{release:"v0.15",wrong:K("DataPlane",`${ce}${ue}\
  publicHTTPPort: 443
  publicHTTPSPort: 443`),right:K("DataPlane",`${ce}${ue}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}};var PP={code:"duplicate-pull-secret",severity:"warning",source:"imagePullSecretRefs lists SecretReference resources by name (v0.4 to v0.17)",check:n=>{let e=Y(n,
"/spec/imagePullSecretRefs");return Array.isArray(e)?e.flatMap((r,t)=>typeof r=="string"&&e.indexOf(r)<t?[{path:`/spec/imagePullSecretRefs/${t}`}]:[]):[]},message:()=>"\
is in this list already: remove it, or write the one that was meant.",example:{release:"v0.15",wrong:K("DataPlane",`${ce}${ue}imagePullSecretRefs:
  - registry
  - registry`),right:K("DataPlane",`${ce}${ue}imagePullSecretRefs:
  - registry
  - mirror`)}};var kP={code:"empty-name",severity:"error",source:"an empty string satisfies `required`, and then nothing is found by it",check:n=>{let e=Y(n,"/spec/imagePullSe\
cretRefs"),r=Array.isArray(e)?e.map((t,i)=>`/spec/imagePullSecretRefs/${i}`):[];return vn(n,[...W7,...r]).filter(({text:t})=>t==="")},message:()=>"is empty: wri\
te the name that is meant.",example:{release:"v0.15",wrong:K("DataPlane",ce.replace("name: agent-ca",'name: ""')+ue),right:K("DataPlane",ce+ue)}},Z7=["ingress",
"egress"].flatMap(n=>["external","internal"].map(e=>`/spec/gateway/${n}/${e}`)),W7=[...["secretRef","secretKeyRef"].flatMap(n=>["name","key"].map(e=>`/spec/clus\
terAgent/clientCA/${n}/${e}`)),"/spec/secretStoreRef/name","/spec/observabilityPlaneRef/name","/spec/dataPlaneRef/name","/spec/gateway/publicVirtualHost","/spec\
/gateway/organizationVirtualHost",...Z7.flatMap(n=>[`${n}/name`,`${n}/namespace`,...["http","https","tls"].map(e=>`${n}/${e}/host`)])];var Y7=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;function dt(n){return n.replace(Y7,"")}function mi(n){if(n.
includes("-----BEGIN "))return;let e=n.replace(/\s+/g,"");if(!(e===""||!/^[A-Za-z\d+/]*={0,2}$/.test(e)))try{let r=Uint8Array.from(atob(e),i=>i.charCodeAt(0)),t=new TextDecoder(
"utf-8",{fatal:!0}).decode(r);return t.includes("-----BEGIN ")?t:void 0}catch{return}}function tt(n){let e=mi(n),r=e??n;if(dt(r)!==r)return"private-key";let t=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([\s\S]*?)-----END/.exec(r)?.[1];return t===
void 0?Q7(r)?"placeholder":"other":J7(t)?e===void 0?"certificate":"encoded":"placeholder"}function J7(n){let e=n.replace(/\s+/g,"");return e.length>=260&&/^MII[A-Za-z\d+/]+={0,2}$/.
test(e)}function Q7(n){return/\.\.\.|…|<[^>]*>|\$\{?\w|\{\{|-----BEGIN CERTIFICATE/.test(n)||/^[\w\s-]*(?:your|placeholder|redacted|changeme|todo|insert|dummy|sample)[\w\s-]*$/i.
test(n)}var OP={code:"encoded-ca",severity:"error",source:"from v0.9 on the control plane reads the value as PEM and never decodes it",since:"v0.9",check:(n,e)=>et(n,e).
filter(({text:r})=>tt(r)==="encoded"),message:()=>"is PEM in base64, which the control plane does not decode: write the PEM text itself.",fix:(n,{path:e})=>mi(String(
Y(n,e))),example:{release:"v0.15",wrong:K("ObservabilityPlane",`${ke(btoa(Ee))}observerURL: https://observer.example.com`),right:K("ObservabilityPlane",`${ke(Ee)}\
observerURL: https://observer.example.com`)}};var AP={code:"inline-ca",severity:"warning",source:"the certificate of the agent is renewed every 60 to 90 days; an inline copy of its CA goes stale",since:"v0.\
9",check:(n,e)=>String(n.kind).endsWith("ObservabilityPlane")?[]:et(n,e).filter(({text:r})=>tt(r)==="certificate"),message:()=>"goes stale when the agent\u2019s cert\
ificate is renewed: refer to a secret that holds the CA instead.",example:{release:"v0.15",wrong:K("DataPlane",ke(Ee)+ue),right:K("DataPlane",ce+ue)}};var RP={code:"invalid-ca",severity:"error",source:"the control plane reads the value as PEM; an empty one counts as none, and the plane is skipped",since:"v0.9",
check:(n,e)=>et(n,e).filter(({text:r})=>tt(r)==="other"),message:()=>"is no certificate in PEM: write the CA of the cluster agent, from -----BEGIN CERTIFICATE--\
--- to the end.",example:{release:"v0.15",wrong:K("ObservabilityPlane",`clusterAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:K("ObservabilityPlane",`${ke(Ee)}observerURL: https://observer.example.com`)}};var SP={code:"invalid-port",severity:"error",source:"up to v0.16 the CRDs take every int32 for a port",until:"v0.15",check:(n,e)=>pi(n,e).flatMap(({port:r})=>{let t=Y(
n,r);return typeof t=="number"&&(t<1||t>65535)?[{path:r}]:[]}),message:()=>"must be a port, from 1 to 65535.",example:{release:"v0.15",wrong:K("DataPlane",`${ce}${ue}\
  publicHTTPPort: 0`),right:K("DataPlane",`${ce}${ue}  publicHTTPPort: 80`)}};var DP={code:"invalid-url",severity:"error",source:"the control plane calls these addresses over HTTP; no CRD checks them",check:n=>vn(n,["/spec/observerURL","/\
spec/rcaAgentURL","/spec/finOpsAgentURL","/spec/observer/url"]).flatMap(({path:e,text:r})=>{let t=X7(r);return t===void 0?[]:[{path:e,detail:t}]}),message:({detail:n})=>`\
must be an address such as https://observer.example.com; this one ${n}.`,example:{release:"v0.15",wrong:K("ObservabilityPlane",`${ke(Ee)}observerURL: observer.e\
xample.com`),right:K("ObservabilityPlane",`${ke(Ee)}observerURL: https://observer.example.com`)}};function X7(n){return/^https?:\/\//i.test(n)?/^https?:\/\/[^/?#]*@/i.
test(n)?"holds a user or password, which everybody can read here":URL.canParse(n)?void 0:"has no host that can be read":"does not begin with http:// or https://"}var EP={code:"invalid-virtual-host",severity:"error",source:"the control plane joins it as <environment>-<namespace>.<host>; no CRD checks it",check:(n,e)=>vn(n,
[...new Set(pi(n,e).map(({host:r})=>r))]).flatMap(({path:r,text:t})=>{let i=x7(t);return i===void 0?[]:[{path:r,detail:i}]}),message:({detail:n})=>`must be a pl\
ain host name such as apps.example.com, without ${n}.`,example:{release:"v0.15",wrong:K("DataPlane",ce+ue.replace("apps.example.com","https://apps.example.com")),
right:K("DataPlane",ce+ue)}};function x7(n){return e_.find(([e])=>e.test(n))?.[1]}var e_=[[/^[a-z][a-z\d+.-]*:\/\//i,"a scheme"],[/\//,"a path"],[/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i,
"an IP address in its place"],[/:/,"a port"],[/\*/,"a wildcard"],[/\s/,"blanks"],[/_/,"an underscore"],[/[A-Z]/,"upper-case letters"],[/^\.|\.$|\.\./,"an empty \
part between dots"]];var TP={code:"observability-secret-reference",severity:"warning",source:'openchoreo/openchoreo#4578, reported on 1.x: "agent mode must be enabled"',since:"v1.0",
check:n=>{let e="/spec/clusterAgent/clientCA/secretKeyRef";return String(n.kind).endsWith("ObservabilityPlane")&&B(Y(n,e))?[{path:e}]:[]},message:()=>"fails at \
run time on observability planes (openchoreo/openchoreo#4578): until that is mended, write the certificate inline in value.",example:{release:"v1.1",wrong:K("Ob\
servabilityPlane",`clusterAgent:
  clientCA:
    secretKeyRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`),right:K("ObservabilityPlane",`${ke(Ee)}observerURL: https://observer.example.com`)}};var zP={code:"placeholder-ca",severity:"warning",source:"the control plane reads the value as PEM",check:(n,e)=>et(n,e).filter(({text:r})=>tt(r)==="placeholder"),
message:()=>"looks like a placeholder: write the CA of the cluster agent here before you apply this.",example:{release:"v0.15",wrong:K("ObservabilityPlane",`${ke(
`-----BEGIN CERTIFICATE-----
...
-----END CERTIFICATE-----`)}observerURL: https://observer.example.com`),right:K("ObservabilityPlane",`${ke(Ee)}observerURL: https://observer.example.com`)}};var t_=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,CP={code:"private-key-in-ca",severity:"error",source:"the control plane verifies the agent with the certificate of its CA alone",check:(n,e)=>et(n,e).filter(({
text:r})=>tt(r)==="private-key"),message:()=>"holds a private key: take it out, write the certificate of the CA alone, and make a new key, since this one has le\
aked.",example:{release:"v0.15",wrong:K("ObservabilityPlane",`${ke(Ee+t_)}observerURL: https://observer.example.com`),right:K("ObservabilityPlane",`${ke(Ee)}obs\
erverURL: https://observer.example.com`)}};var LP={code:"undefaulted-field",severity:"error",source:"the CRDs require planeID on Cluster kinds (v0.14) and the kind of a reference (v0.15); the documents c\
all both optional",since:"v0.14",check:(n,e)=>{let{kind:r,spec:t,metadata:i}=n;if(!B(t))return[];let s=[],l=B(i)?i.name:void 0;String(r).startsWith("Cluster")&&
t.planeID===void 0&&typeof l=="string"&&s.push({path:"/spec/planeID",detail:l});let o=Y(n,"/spec/observabilityPlaneRef");return na(e,"v0.15")&&B(o)&&o.kind===void 0&&
s.push({path:"/spec/observabilityPlaneRef/kind",detail:String(r).startsWith("Cluster")?"ClusterObservabilityPlane":"ObservabilityPlane"}),s},message:({detail:n})=>`\
is left out, which the documents allow and the API server refuses: write ${n}.`,fix:(n,{detail:e})=>e,example:{release:"v0.15",wrong:K("DataPlane",`${ce}${ue}ob\
servabilityPlaneRef:
  name: logs`),right:K("DataPlane",`${ce}${ue}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}};var ia=[CP,OP,RP,zP,EP,DP,SP,wP,LP,kP,bP,TP,AP,PP];function ra(n,e,r,t=ia){let i=new Set(r.map(({path:s})=>s));return t.filter(s=>n_(s,e)).flatMap(s=>i_(s,n,e)).filter(({issue:s})=>!i.has(s.path))}function n_({since:n,
until:e},r){let t=pe.indexOf(r);return(!n||t>=pe.indexOf(n))&&(!e||t<=pe.indexOf(e))}function i_(n,e,r){try{return n.check(e,r).map(t=>{let i=n.fix?.(e,t);return{
issue:r_(n,t),severity:n.severity,...i!==void 0&&{fix:i}}})}catch{return[{issue:{code:"rule-failed",path:"",field:"",message:`could not be checked: the rule ${n.
code} has a fault, please report it.`},severity:"error"}]}}function r_(n,e){return{code:n.code,path:e.path,field:st(e.path),message:n.message(e)}}function NP(n,e={}){return np(n,e).findings.slice()}function np(n,{release:e=Xe}={}){let r=n.map(t=>s_(t,e));return{findings:r.flatMap(({findings:t})=>t),planes:r.
reduce((t,{planes:i})=>t+i,0),filesWithPlanes:r.filter(({planes:t})=>t>0).length,fits:r.flatMap(({fits:t})=>t)}}function s_({path:n,text:e},r){let t=[],i=[],s=0;
for(let l of De(e).documents){let o=Ct(l.value);if(s+=o.length,l.issues.some(({code:y})=>y==="yaml-syntax")||o.length>0)for(let y of l.issues)t.push({...y,file:n,
severity:Rr(y.code)});for(let y of o){let v=l_(y,l,n,r);t.push(...v);let w=v.some(({severity:b})=>b==="error")?o_(y,l,n,r):void 0;w&&i.push(w)}}return{findings:t.
sort(a_),planes:s,fits:i}}function l_({value:n,pointer:e},r,t,i){let s=xe(i)(n),l=s.ok?[]:s.issues,o=B(n)&&zt(ze(i),n.kind)?ra(n,ze(i),l):[];return[...l.map(y=>c(
y,Rr(y.code))),...o.map(({issue:y,severity:v})=>c(y,v))];function c(y,v){let w=e+y.path,b=y.code==="unknown-field"?r.keyOf(w):r.positionOf(w);return{...y,path:w,
file:t,severity:v,range:b}}}function o_({value:n,pointer:e},r,t,i){let s=li(n),l=s.includes(i)?void 0:s.at(-1);return l&&{file:t,line:r.positionOf(e).start.line,
span:oi(s),release:l}}var a_=(n,e)=>n.range.start.offset-e.range.start.offset;var u_={"yaml-syntax":["The document cannot be read. Mend it at the place that is named.","kubectl refuses such a file, and lint reads YAML as kubectl does."],"\
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
his, never files."]};function jP(){return[...Object.entries(u_).map(([n,[e,r]])=>({code:n,severity:Rr(n),what:e,why:r})),...ia.map(f_),{code:"rule-failed",severity:"\
error",what:"A rule could not look at a resource. Please report it, with the manifest.",why:"It is a fault of this program; the other rules went on."}]}function f_({
code:n,severity:e,source:r,example:t}){let{release:i,wrong:s}=t,[l]=NP([{path:n,text:s}],{release:i}),o=l===void 0?"":`${l.field} ${l.message}`;return{code:n,severity:e,
what:o,why:`${r.charAt(0).toUpperCase()}${r.slice(1)}.`,example:t}}var c_=`openchoreo-planes explain CODE

Tells what a code of lint means, why, and what is right. Without a code it lists all of them.

  --help  this text

Exit status: 0 told, 2 there is no such code.
`;function IP(n,e){let{values:r,positionals:t}=jt(n,{help:{type:"boolean"}});if(r.help)return e.stdout(c_),se.ok;let i=jP(),[s,...l]=t;if(l.length>0)throw new le(
"explain takes one code");if(s===void 0){let y=Math.max(...i.map(({code:v})=>v.length));return e.stdout(i.map(({code:v,severity:w,what:b})=>`${v.padEnd(y)}  ${w.
padEnd(7)}  ${b}
`).join("")),se.ok}let o=i.find(y=>y.code===s);if(o)return e.stdout(d_(o)),se.ok;let c=Ae(s,i.map(({code:y})=>y));throw new le(`there is no code ${s}${c===void 0?
"; explain alone lists them":`; did you mean ${c}?`}`)}function d_({code:n,severity:e,what:r,why:t,example:i}){let s=i?["",`wrong, in ${i.release}:`,"",$P(i.wrong),
"","right:","",$P(i.right)]:[];return`${[`${n} (${e})`,"",r,"",t,...s].join(`
`)}
`}var $P=n=>n.trimEnd().replace(/^/gm,"    ");var rk=require("path");var qP=Ie($e(),1);var pt=Ie($e(),1);function me(n,e){if(Object.is(n,e))return!0;if(Array.isArray(n)||Array.isArray(e))return Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,i)=>me(
t,e[i]));if(!B(n)||!B(e))return!1;let r=Object.keys(n);return r.length===Object.keys(e).length&&r.every(t=>Object.hasOwn(e,t)&&me(n[t],e[t]))}var Oe=class extends Error{};function $t(n){return n.items.flatMap(e=>{let{key:r,value:t}=e;if(!(0,pt.isScalar)(r)||kr(r))return[];let i=ea(r);return i===void 0?
[]:[{name:i,key:r,value:(0,pt.isNode)(t)?t:void 0}]})}function sa(n,e,r,t,i,s){let l=new Map(n.map(c=>[c,[]])),o=[];for(let c of e){let y=s.predecessor(`${i}/${ae(
c)}`,n)??n.find(v=>l.get(v)?.length===0&&me(r[v],t[c]));y===void 0?o.push(c):l.get(y)?.push(c)}for(let c of o){let y=n.find(v=>l.get(v)?.length===0);y!==void 0&&
l.get(y)?.push(c)}return l}function mt(n,e){return/[ \t]+#[^\r\n]*/y.exec(n.slice(e))?.[0]??""}function la(n,e){let r=n;for(let t of ye(e))if((0,pt.isMap)(r))r=
$t(r).findLast(({name:i})=>i===t)?.value;else if((0,pt.isSeq)(r)){let i=r.items[Number(t)];r=(0,pt.isNode)(i)?i:void 0}else return;return r}var bn=Ie($e(),1);function VP(n,{document:e,pointer:r,origins:t,comments:i,after:s},l,o){return{...ip(i,s,o),reused:(c,y,v)=>{let w=t?.get(c);if(w===void 0||!me(Y(e.value,r+w),y))
return;let b=la(l,w);return b&&p_(n,b,v,o)}}}function ip(n,e,{json:r}){let t=new Map;for(let[i,s]of r?[]:n??[]){let l=i;for(;l!==""&&Y(e,l)===void 0;)l=l.slice(
0,l.lastIndexOf("/"));t.set(l,[...t.get(l)??[],s])}return{comments:i=>t.get(i)??[],commented:i=>[...t.keys()].some(s=>s.startsWith(`${i}/`))}}function p_(n,e,r,t){
let[i,s]=Ce(n,e),l=n.slice(i,s);if(t.json||/[*&!]/.test(l.replace(/-----[A-Z ]+-----/g,""))||(0,bn.isCollection)(e)&&e.flow)return(0,bn.isScalar)(e)&&!l.includes(
`
`)&&!/^[*&!]/.test(l)?l:void 0;let[o="",...c]=l.split(/\r?\n/);if(c.length===0)return o+((0,bn.isScalar)(e)?mt(n,s):"");if((0,bn.isScalar)(e)&&!/^[|>][-+]?\s*(?:#.*)?$/.
test(o))return;let y=c.filter(b=>b.trim()!=="").map(b=>b.search(/\S/)),v=(0,bn.isCollection)(e)?i-(n.lastIndexOf(`
`,i-1)+1):Math.min(...y);if(y.some(b=>b<v))return;let w=c.map(b=>b.trim()===""?b.trim():" ".repeat(r)+b.slice(v));return[o,...w].join(t.newline)}function aa(n,e,r,t,i,s){let l=" ".repeat(r);return`${s.comments(t).map(c=>`${l}# ${c}${i.newline}`).join("")}${l}${hi(n,i)}:${sp(e,r,t,i,s)}`}function sp(n,e,r,t,i){
let s=e+(Array.isArray(n)?t.dash:t.indent),l=i.reused(r,n,s);return l!==void 0?rp(n)&&!/^[[{]/.test(l)?`${t.newline}${" ".repeat(s)}${l}`:` ${l}`:rp(n)?`${t.newline}${ua(
n,s,r,t,i)}`:` ${lp(n,e,t)}`}function ua(n,e,r,t,i){let s=" ".repeat(e);return Array.isArray(n)&&n.length>0?n.map((l,o)=>`${s}- ${yi(l,e,`${r}/${o}`,t,i)}`).join(
t.newline):B(n)&&Object.keys(n).length>0?Object.entries(n).map(([l,o])=>aa(l,o,e,`${r}/${ae(l)}`,t,i)).join(t.newline):s+lp(n,e,t)}function yi(n,e,r,t,i){return rp(
n)?ua(n,e+2,r,t,i).trimStart():lp(n,e,t)}var rp=n=>Array.isArray(n)?n.length>0:B(n)&&Object.keys(n).length>0;function hi(n,{json:e}){return e||!BP(n)?JSON.stringify(
n):n}function lp(n,e,r){return typeof n!="string"?JSON.stringify(n):m_(n,e,r)??Sr(n,r)}function Sr(n,{json:e}){return!e&&BP(n)?n:g_(n)}function m_(n,e,{indent:r,
newline:t,json:i}){if(i||!n.includes(`
`)||!/^[^\s#]/.test(n)||!/^[\n\x20-\x7e]*$/.test(n))return;let s=n.split(`
`),l=s.length-1-s.findLastIndex(y=>y!=="");if(l>1||s.some(y=>/\s$/.test(y)))return;let o=" ".repeat(e+r),c=s.slice(0,s.length-l).map(y=>y===""?"":o+y);return[`|${l===
0?"-":""}`,...c].join(t)}function gi(n,e){if(Array.isArray(n))return`[${n.map(r=>gi(r,e)).join(", ")}]`;if(B(n)){let r=Object.entries(n).map(([t,i])=>`${hi(t,e)}\
: ${gi(i,e)}`);return e.json?`{${r.join(", ")}}`:r.length>0?`{ ${r.join(", ")} }`:"{}"}return typeof n=="string"?Sr(n,e):JSON.stringify(n)}function Dr(n,e,{indent:r,
newline:t}){return JSON.stringify(n,null,r).replaceAll(`
`,t+" ".repeat(e))}function g_(n){return JSON.stringify(n).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/gu,e=>`\\u${(e.codePointAt(0)??0).toString(
16).padStart(4,"0")}`)}function BP(n){if(!/^[A-Za-z0-9/.][\w./:@+-]*(?: [\w./:@+-]+)*$/.test(n)||n.includes(": ")||n.endsWith(":"))return!1;let e=oa.get(n);if(e!==
void 0)return e;let r=me(De(`a: ${n}`).documents[0]?.value,{a:n});return oa.size>y_&&oa.clear(),oa.set(n,r),r}var oa=new Map,y_=1e4;var h_={reused:()=>{}};function MP(n,e,r,t,i,s){let l=b=>({...h_,...ip(b.comments,b.value,s)}),{newline:o,json:c}=s,y=r.range?.[1]??0;if(t!==""&&(c||(0,qP.isCollection)(
r)&&r.flow)){let b=n.slice(n.lastIndexOf(`
`,(r.range?.[0]??0)-1)+1,r.range?.[0]??0),k=b.trim()===""?o+b:" ";return{start:y,end:y,text:i.map(({value:D})=>`,${k}${Dr(D,b.trim()===""?b.length:0,s)}`).join(
"")}}if(t!==""){let b=r.range?.[0]??0,k=/^( *)- *$/.exec(n.slice(n.lastIndexOf(`
`,b-1)+1,b));if(!k)throw new Oe("its list is written in an unusual way");let D=k[1]?.length??0,P=Ce(n,r)[1],S=P+mt(n,P).length;return{start:S,end:S,text:i.map(z=>`${o}${"\
 ".repeat(D)}- ${yi(z.value,D,"",s,l(z))}`).join("")}}if(c)return{start:y,end:y,text:i.map(({value:b})=>o+Dr(b,0,s)).join("")};let v=e.range.end.offset,w=n.slice(
0,v).endsWith(`
`)?"":o;return{start:v,end:v,text:w+i.map(b=>`---${o}${ua(b.value,0,"",s,l(b))}${o}`).join("")}}var It=Ie($e(),1);var wn=Ie($e(),1);function op(n,e,r,t,i,s){let l=Object.keys(r).filter(k=>!Object.hasOwn(t,k)),o=Object.keys(t).filter(k=>!Object.hasOwn(r,k)),c=sa(l,o,r,t,i,s),y=FP(n,s),v=k=>`${hi(
k,s.manner)}: ${up(t[k],y,s.manner)}`,w=[...e.values()].map(k=>{let D=[Er(k.key),fa(k.value??k.key)];return Object.hasOwn(t,k.name)?{extent:D,keep:()=>UP(k.value,
r[k.name],t[k.name],`${i}/${ae(k.name)}`,y,s)}:{extent:D,texts:(c.get(k.name)??[]).map(v)}}),b=[...c.values()].flat();_P(n,w,o.filter(k=>!b.includes(k)).map(v),
y,s)}function ap(n,e,r,t,i){let s=n.items.filter(wn.isNode);if(s.length!==e.length)throw new Oe("a list has an empty item");let l=FP(n,i),o=s.map((c,y)=>{let v=[
Er(c),fa(c)];return y<r.length?{extent:v,keep:()=>UP(c,e[y],r[y],`${t}/${y}`,l,i)}:{extent:v,texts:[]}});_P(n,o,r.slice(s.length).map(c=>up(c,l,i.manner)),l,i)}
function FP(n,{text:e,manner:r}){let t=Er(n),i=/[^\s]/.exec(e.slice(t+1)),s=e.slice(t+1,t+1+(i?.index??0));if(n.items.length===0){let o=e.slice(e.lastIndexOf(`
`,t-1)+1,t);return{column:r.json&&/\n/.test(e.trim())?(/^ */.exec(o)?.[0].length??0)+r.indent:void 0}}let l=s.lastIndexOf(`
`);return{column:l===-1?void 0:s.length-l-1}}function _P(n,e,r,t,i){let s=t.column===void 0?", ":`,${i.manner.newline}${" ".repeat(t.column)}`,l=e.filter(y=>"ke\
ep"in y||y.texts.length>0),o=e[0],c=e.at(-1);if(!o||!c||l.length===0){v_(n,r,s,t,i);return}for(let[y,v]of e.entries()){let[w,b]=v.extent,[k,D]=[e[y-1],e[y+1]];"\
keep"in v?v.keep():v.texts.length>0?i.splice(w,b,v.texts.join(s)):D&&!e.slice(0,y).some(P=>l.includes(P))?i.splice(w,D.extent[0],""):k&&i.splice(k.extent[1],b,"")}
r.length>0&&i.splice(c.extent[1],c.extent[1],r.map(y=>s+y).join(""))}function v_(n,e,r,{column:t},i){let[s,l]=[Er(n)+1,fa(n)-1];if(e.length===0){i.splice(s,l,"");
return}let{newline:o,indent:c,json:y}=i.manner,[v,w]=t===void 0?y||(0,wn.isSeq)(n)?["",""]:[" "," "]:[o+" ".repeat(t),o+" ".repeat(Math.max(0,t-c))];i.splice(s,
l,v+e.join(r)+w)}function UP(n,e,r,t,i,s){if(!me(e,r)){if(!n)throw new Oe("a field in brackets has no value");(0,wn.isMap)(n)&&B(e)&&B(r)?op(n,new Map($t(n).map(
l=>[l.name,l])),e,r,t,s):(0,wn.isSeq)(n)&&Array.isArray(e)&&Array.isArray(r)?ap(n,e,r,t,s):s.splice(Er(n),fa(n),up(r,i,s.manner))}}function up(n,{column:e},r){return e!==
void 0&&r.json?Dr(n,e,r):gi(n,r)}var Er=n=>n.range?.[0]??0,fa=n=>n.range?.[1]??0;function ca(n,e,r,t,i){return(0,It.isMap)(n)&&B(e)&&B(r)&&(n.flow||Object.keys(r).length>0)?(b_(n,e,r,t,i),!0):(0,It.isSeq)(n)&&Array.isArray(e)&&Array.isArray(
r)&&(n.flow||r.length>0)?(S_(n,e,r,t,i),!0):!1}function b_(n,e,r,t,i){let s=new Map($t(n).map(v=>[v.name,v])),l=Object.keys(e).filter(v=>!Object.hasOwn(r,v));if(l.
some(v=>!s.has(v)))throw new Oe("a field that goes away comes out of a merge (<<)");let o=Object.keys(r).filter(v=>!Object.hasOwn(e,v)||!s.has(v)&&!me(e[v],r[v]));
if(n.flow){op(n,s,e,r,t,i);return}let c=sa(l,o,e,r,t,i);for(let[v,w]of s)Object.hasOwn(r,v)?w_(w,e[v],r[v],`${t}/${ae(v)}`,i):A_(w,e[v],c.get(v)??[],r,t,i);let y=[
...c.values()].flat();for(let v of o)y.includes(v)||R_(n,v,r,t,i)}function w_(n,e,r,t,i){let{value:s,key:l}=n;GP(n,t,i);let o=me(e,r);if(o&&!i.extras.commented(
t)||ca(s,e,r,t,i)||o)return;if((0,It.isScalar)(s)&&P_(r)&&!String(r).includes(`
`)&&k_(s,i)){let[D,P]=Ce(i.text,s);if(P>D){i.splice(D,P,O_(s,r,i));return}}let c=KP(l,i),y=cp(n,i),v=mt(i.text,y),w=sp(r,da(l,i),t,i.manner,i.extras),[b="",...k]=w.
replace(v,"").split(i.manner.newline);i.splice(c,y+v.length,[b+v,...k].join(i.manner.newline))}var P_=n=>typeof n!="object"||n===null||Object.keys(n).length===0;
function k_(n,{text:e}){let[r,t]=Ce(e,n);return!e.slice(r,t).includes(`
`)}function O_(n,e,{manner:r}){return typeof e!="string"?gi(e,r):n.type==="QUOTE_DOUBLE"?Sr(e,{...r,json:!0}):n.type==="QUOTE_SINGLE"&&/^[\x20-\x7e]*$/.test(e)?
`'${e.replaceAll("'","''")}'`:Sr(e,r)}function A_(n,e,r,t,i,s){let{text:l,manner:o}=s,c=da(n.key,s),[y,...v]=r;if(y!==void 0&&v.length===0&&me(e,t[y])){let P=`${i}\
/${ae(y)}`;GP(n,P,s);let[S,z]=Ce(l,n.key);s.splice(S,z,hi(y,o));return}let w=n.key.range?.[0]??0,b=cp(n,s);if(r.length>0){let P=r.map(S=>aa(S,t[S],c,`${i}/${ae(
S)}`,o,s.extras));s.splice(w,b+mt(l,b).length,P.join(o.newline).slice(c));return}let k=HP(l,b),D=l.lastIndexOf(`
`,w-1)+1;l.slice(D,w).trim()!==""?s.splice(w,k+(/^ */.exec(l.slice(k))?.[0].length??0),""):s.splice(D,k,"")}function R_(n,e,r,t,i){let s=Object.keys(r),l=$t(n),
c=s.slice(0,s.indexOf(e)).reverse().map(b=>l.find(k=>k.name===b)).find(b=>b!==void 0)??l.at(-1);if(!c)throw new Oe("its fields come out of a merge (<<)");let y=da(
c.key,i),v=cp(c,i),w=v+mt(i.text,v).length;i.splice(w,w,i.manner.newline+aa(e,r[e],y,`${t}/${ae(e)}`,i.manner,i.extras))}function S_(n,e,r,t,i){if(n.flow){ap(n,
e,r,t,i);return}let s=n.items.filter(It.isNode);if(s.length!==e.length)throw new Oe("a list has an empty item");let l=E_(e,r)??e.map((w,b)=>b).slice(0,r.length);
for(let[w,b]of s.entries()){let k=l.indexOf(w);k===-1?i.splice(fp(b,i).line,HP(i.text,Ce(i.text,b)[1]),""):D_(b,e[w],r[k],`${t}/${k}`,i)}let o=s.at(-1);if(!o)return;
let{column:c}=fp(o,i),y=Ce(i.text,o)[1],v=y+mt(i.text,y).length;for(let[w,b]of r.slice(l.length).entries()){let k=yi(b,c,`${t}/${l.length+w}`,i.manner,i.extras);
i.splice(v,v,`${i.manner.newline}${" ".repeat(c)}- ${k}`)}}function D_(n,e,r,t,i){if(me(e,r)||ca(n,e,r,t,i))return;let[s,l]=Ce(i.text,n);i.splice(s,l,yi(r,fp(n,
i).column,t,i.manner,i.extras))}function E_(n,e){let r=[];return n.forEach((t,i)=>{r.length<e.length&&me(t,e[r.length])&&r.push(i)}),r.length===e.length?r:void 0}
function fp(n,{text:e}){let r=n.range?.[0]??0,t=e.lastIndexOf(`
`,r-1)+1,i=/^( *)- *$/.exec(e.slice(t,r).replace(/^\ufeff/,""));if(!i)throw new Oe("a list is written in an unusual way");return{column:i[1]?.length??0,line:t}}
function GP(n,e,r){let t=r.extras.comments(e);if(t.length===0)return;let i=n.key.range?.[0]??0,s=" ".repeat(da(n.key,r));r.splice(i,i,t.map(l=>`# ${l}${r.manner.
newline}${s}`).join(""))}function da(n,{text:e}){let r=n.range?.[0]??0,t=e.lastIndexOf(`
`,r-1)+1,i=e.slice(t,r).replace(/^\ufeff/,"");if(!/^[ -]*$/.test(i))throw new Oe("a key is written in an unusual way");return i.length}function KP(n,{text:e}){let r=Ce(
e,n)[1],t=/[ \t]*:/y.exec(e.slice(r));if(!t)throw new Oe("a key is written in an unusual way");return r+t[0].length}function cp({key:n,value:e},r){let t=KP(n,r),
[i,s]=e?Ce(r.text,e):[t,t];return i===s?t:Math.max(s,t)}function HP(n,e){let r=n.indexOf(`
`,e);return r===-1?n.length:r+1}var ZP=Ie($e(),1);function WP(n,e,r){let t=/\r?\n/.exec(n)?.[0]===`\r
`?`\r
`:`
`,i=(0,ZP.isMap)(r)&&r.flow===!0&&$t(r).every(({key:y})=>y.type==="QUOTE_DOUBLE"),s=e.range.start.offset,l=n.slice(s,e.range.end.offset).split(/\r?\n/),o=l.filter(
y=>/^ +[^\s#-]/.test(y)).map(y=>y.search(/\S/)),c=o.length>0?Math.min(...o):2;return{indent:Math.min(Math.max(c,2),8),dash:T_(l),newline:t,json:i}}function T_(n){
for(let[e,r]of n.entries()){let t=/^( *)- /.exec(r),i=n.slice(0,e).findLast(s=>/:\s*(?:#.*)?$/.test(s));if(t?.[1]!==void 0&&i!==void 0)return Math.min(Math.max(
t[1].length-i.search(/\S/),0),8)}return 2}function pa(n,e){let r=[];for(let s of e)try{r.push(...z_(n,s))}catch(l){if(!(l instanceof Oe))throw l;return{ok:!1,reason:YP(l.message),change:s}}let t=C_(n,r),
i=t===void 0?e[0]:L_(n,t,e);return i?{ok:!1,reason:YP("anchors, aliases or an unusual layout stand in the way"),change:i}:{ok:!0,text:t??n}}var YP=n=>`it cannot\
 be changed in place, since ${n}; write it out in plain YAML first`;function z_(n,e){let{document:r,pointer:t,after:i,added:s=[]}=e,l=r.node?.contents,o=Y(r.value,
t);if(me(o,i)&&s.length===0&&!e.comments?.size)return[];let c=l?la(l,t):void 0;if(!l||!c)throw new Oe("it stands behind an alias or a merge");let y=WP(n,r,l),v=[],
w={text:n,manner:y,extras:VP(n,e,c,y),predecessor:(k,D)=>{let P=k.slice(0,k.lastIndexOf("/")),S=e.origins?.get(k)??[...e.origins??[]].find(([z])=>z.startsWith(`${k}\
/`))?.[1];return D.find(z=>`${S}/`.startsWith(`${P}/${ae(z)}/`))},splice:(k,D,P)=>v.push({start:k,end:D,text:P})};if((!me(o,i)||(e.comments?.size??0)>0)&&!ca(c,
o,i,"",w))throw new Oe("it would lose all of its fields");return s.length>0&&v.push(MP(n,r,c,t,s,y)),v}function C_(n,e){let r=[],t=0;for(let{start:i,end:s,text:l}of e.
toSorted((o,c)=>o.start-c.start||o.end-c.end)){if(i<t)return;r.push(n.slice(t,i),l),t=s}return[...r,n.slice(t)].join("")}function L_(n,e,r){if(n===e)return r.find(
({document:l,pointer:o,after:c})=>!me(Y(l.value,o),c));let t=new Map;for(let l of r){let{offset:o}=l.document.range.start;t.set(o,[...t.get(o)??[],l])}let i=De(
e).documents.values(),s=(l,o)=>{let{value:c}=i.next();return c!==void 0&&me(c.value,l)&&c.issues.length<=o};for(let l of De(n).documents){let o=t.get(l.range.start.
offset)??[],c=o[0]??r[0];if(!s(N_(l,o),l.issues.length))return c;for(let{pointer:y,added:v=[]}of o)if(y===""&&!v.every(({value:w})=>s(w,0)))return c}return i.next().
done?void 0:r[0]}function N_({value:n},e){let r=new Map(e.map(i=>[i.pointer,i]));return e.length===0?n:t(n,"");function t(i,s){let l=r.get(s);return l?l.after:Array.
isArray(i)?i.flatMap((o,c)=>{let y=`${s}/${c}`;return[t(o,y),...(r.get(y)?.added??[]).map(v=>v.value)]}):B(i)?Object.fromEntries(Object.entries(i).map(([o,c])=>[
o,t(c,`${s}/${ae(o)}`)])):i}}function QP(n,e){let t=De(n).documents.flatMap(s=>s.issues.length>0?[]:Ct(s.value).map(({value:l,pointer:o})=>({document:s,pointer:o,...j_(l,e)}))).filter(({fixed:s})=>s>
0),i=pa(n,t.map(({document:s,pointer:l,after:o})=>({document:s,pointer:l,after:o})));return!i.ok||t.length===0?{text:n,fixed:0}:{text:i.text,fixed:t.reduce((s,{
fixed:l})=>s+l,0)}}function j_(n,e){let r=n,t=0;for(let i=JP(r,e);i!==void 0&&t<$_;i=JP(r,e))r=i,t++;return{after:r,fixed:t}}var $_=200;function JP(n,e){if(!B(n))
return;let r=xP(n,e);for(let s of r){let l=s.code==="null-value"?Tr(n,ye(s.path),void 0):I_(n,s,e);if(l!==void 0)return l}let t=ze(e);if(!zt(t,n.kind))return;let i=ra(
n,t,r).find(({fix:s})=>s!==void 0);return i&&Tr(n,ye(i.issue.path),i.fix)}function I_(n,e,r){if(e.code!=="unknown-field"||e.knownIn===void 0||e.suggestion===void 0)
return;let t=ye(e.path),i=Tr(n,t,XP,e.suggestion),s=[...t.slice(0,-1),e.suggestion].map(o=>`/${ae(o)}`).join("");return xP(i,r).some(({path:o})=>o===s||o.startsWith(
`${s}/`))?void 0:i}var XP=Symbol("rename");function Tr(n,[e,...r],t,i){if(e===void 0)return t;if(Array.isArray(n))return n.map((o,c)=>String(c)===e?Tr(o,r,t,i):
o);if(!B(n))return n;if(r.length>0)return{...n,[e]:Tr(n[e],r,t,i)};if(t===XP)return Object.fromEntries(Object.entries(n).map(([o,c])=>[o===e?i:o,c]));let{[e]:s,
...l}=n;return t===void 0?l:{...n,[e]:t}}function xP(n,e){let r=xe(e)(n);return r.ok?[]:r.issues}function ma(n){let e=n.filter(({severity:r})=>r==="error").length;return{errors:e,warnings:n.length-e}}function ek(n,e){let r=n.fits.map(({file:t,line:i,span:s,release:l})=>`${t}:${i}: fits ${s}: lint it with --release ${l}`);return[...n.findings.map(V_),...r,dp(
n,e),""].join(`
`)}function dp({findings:n,planes:e,filesWithPlanes:r},t){let{errors:i,warnings:s}=ma(n),l=`${ga(t,"file")}, ${r} with OpenChoreo planes`;return e===0&&n.length===
0?`${l}: no plane found, nothing was checked`:`${l}: ${ga(e,"plane")} checked; ${ga(i,"error")}, ${ga(s,"warning")}`}function V_(n){let{line:e,column:r}=n.range.
start;return`${n.file}:${e}:${r}  ${n.severity}  ${n.code}  ${W(n)}`}var ga=(n,e)=>`${n} ${e}${n===1?"":"s"}`;function tk(n,e){return[...n.findings.map(B_),dp(n,e),""].join(`
`)}function B_(n){let{file:e,severity:r,code:t,range:i}=n,{start:s,end:l}=i,o={file:e,line:s.line,col:s.column,endLine:l.line,endColumn:l.column,title:t},c=Object.
entries(o).map(([y,v])=>`${y}=${q_(String(v))}`);return`::${r} ${c.join(",")}::${nk(W(n))}`}var nk=n=>n.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(
`
`,"%0A"),q_=n=>nk(n).replaceAll(":","%3A").replaceAll(",","%2C");function ik(n,e){let{findings:r,planes:t}=n,s=[...new Set(r.map(({file:l})=>l))].map(l=>({file:l,issues:r.filter(o=>o.file===l).map(({code:o,severity:c,message:y,
path:v,field:w,range:{start:b,end:k}})=>({code:o,severity:c,message:y,path:v,field:w,line:b.line,column:b.column,endLine:k.line,endColumn:k.column}))}));return`${JSON.
stringify({version:1,summary:{files:e,planes:t,...ma(r)},results:s},null,2)}
`}var de=require("fs"),Pn=require("path");function ya(n){let e=[],r=[];try{for(let t of n)e.push(M_(t));for(let t of e)(0,de.renameSync)(t.temporary,t.path),r.push(
t)}catch(t){for(let i of r)F_(i);throw t}finally{for(let{temporary:t}of e)(0,de.rmSync)(t,{force:!0})}}function M_({path:n,text:e}){(0,de.mkdirSync)((0,Pn.dirname)(
n),{recursive:!0});let r=__(n),t=r===void 0?n:(0,de.realpathSync)(n);r!==void 0&&(0,de.accessSync)(t,de.constants.W_OK);let i=(0,Pn.join)((0,Pn.dirname)(t),`.${(0,Pn.basename)(
t)}.${process.pid}.tmp`),s={path:t,temporary:i,before:r};try{(0,de.writeFileSync)(i,e,{flush:!0}),r!==void 0&&(0,de.chmodSync)(i,(0,de.statSync)(t).mode)}catch(l){
throw(0,de.rmSync)(i,{force:!0}),l}return s}function F_({path:n,before:e}){e===void 0?(0,de.rmSync)(n,{force:!0}):(0,de.writeFileSync)(n,e)}function __(n){try{return(0,de.readFileSync)(
n)}catch(e){if(e instanceof Error&&"code"in e&&e.code==="ENOENT")return;throw e}}var U_=`openchoreo-planes lint PATHS... [--release RELEASE] [--format human|json|github]

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
`,G_={human:ek,json:ik,github:tk};function sk(n,e){let{values:r,positionals:t}=jt(n,{release:{type:"string"},format:{type:"string"},"fail-level":{type:"string"},
"fail-if-none":{type:"boolean"},fix:{type:"boolean"},quiet:{type:"boolean"},help:{type:"boolean"}});if(r.help)return e.stdout(U_),se.ok;let i=hn(r.release),s=Ar(
"--format",r.format??"human",["human","json","github"]),l=Ar("--fail-level",r["fail-level"]??"error",["error","warning"]);if(t.length===0)throw new le("lint nee\
ds files or directories, or - for standard input");if(r.fix&&t.includes("-"))throw new le("--fix needs files: standard input has no place to write to");let o=di(
t,e),c=[...o.faults],y=r.fix?K_(o.files,i,c,e):o.files,v=np(y,{release:i}),w=v.findings.filter(({severity:k})=>k==="error");e.stdout(G_[s](r.quiet?{...v,findings:w}:
v,y.length));for(let k of c)e.stderr(`openchoreo-planes: ${k}
`);return c.length>0?se.failure:(l==="error"?w:v.findings).length>0||r["fail-if-none"]&&v.planes===0?se.findings:se.ok}function K_(n,e,r,t){let i=n.map(o=>({path:o.
path,before:o,...QP(o.text,e)})),s=i.filter(({fixed:o})=>o>0);try{ya(s.map(({path:o,text:c})=>({path:(0,rk.resolve)(t.cwd,o),text:c})))}catch(o){return r.push(`\
nothing was fixed: ${yn(o)}`),n}let l=s.reduce((o,{fixed:c})=>o+c,0);return t.stderr(`${l} ${l===1?"finding":"findings"} fixed in ${s.length} ${s.length===1?"fi\
le":"files"}
`),i}var Nr=require("fs"),nt=require("path");function Ve(n){let e=B(n.metadata)?n.metadata:{},{namespace:r,name:t,generateName:i}=e;return[n.kind,r,t||(i?`${i}*`:void 0)].filter(s=>typeof s=="string"&&s!==
"").join("/")}function ok(n,e,r){let{status:t,...i}=n;t!==void 0&&r.drop("/status","server-set");let s=l=>Ze.some(o=>o===l)&&!zt(e,l);return Y_({...i,metadata:Z_(zr(i.metadata),
s,r)},r)}var H_=new Set(["uid","resourceVersion","generation","creationTimestamp","deletionTimestamp","deletionGracePeriodSeconds","managedFields","selfLink"]);
function Z_(n,e,r){let t={};for(let[s,l]of Object.entries(n))if(H_.has(s))r.drop(`/metadata/${s}`,"server-set");else{let o=s==="annotations"?W_(zr(l),r):Array.isArray(
l)?i(s,l):l;o!==void 0&&(t[s]=o)}return t;function i(s,l){let o=y=>B(y)?lk(y.apiVersion)&&e(y.kind):lk(y),c=l.filter(y=>!o(y));return c.length===l.length?l:(r.drop(
`/metadata/${s}`,s==="ownerReferences"?"stale-owner":"server-set"),c.length>0?c:void 0)}}var lk=n=>typeof n=="string"&&n.startsWith("openchoreo.dev/"),pp="kubec\
tl.kubernetes.io/last-applied-configuration";function W_(n,e){if(!Object.hasOwn(n,pp))return n;e.drop(`/metadata/annotations/${ae(pp)}`,"kubectl-copy");let{[pp]:r,
...t}=n;return Object.keys(t).length>0?t:void 0}function Y_(n,e){let r=zr(n.spec),t=zr(r.clusterAgent),i=zr(t.clientCA),{value:s}=i;return typeof s!="string"||dt(
s)===s?n:(e.lose("/spec/clusterAgent/clientCA/value","private-key","kept"),{...n,spec:{...r,clusterAgent:{...t,clientCA:{...i,value:dt(s)}}}})}var zr=n=>B(n)?n:
{};var ak=Symbol("gap");function mp(n,e){return{[ak]:!0,code:n,...e!==void 0&&{proposal:e}}}function uk(n){return B(n)&&ak in n}function ha(n,e,r){if(typeof n!="ob\
ject"||n===null)return n;if(uk(n))return e(n,r);if(Array.isArray(n))return n;let t=n,i;for(let s of Object.keys(t)){let l=t[s];if(typeof l!="object"||l===null)continue;
let o=ha(l,e,{key:s,before:r});o!==l&&(i??={...t},o===void 0?delete i[s]:i[s]=o)}return i??n}function va(n){return n===void 0?"":`${va(n.before)}/${ae(n.key)}`}
function fk(n,e){return uk(n)?mp(n.code,n.proposal===void 0?void 0:e(n.proposal)):e(n)}var J_={"server-set":"the API server or a controller writes it, and will write it again","kubectl-copy":"it is kubectl\u2019s copy of the manifest as it was","c\
luster-shape":"v0.4 writes a cluster as server, tls and auth","secret-key":"from v0.6 on a secret reference is an object with a name and a key","observability-p\
lane":"from v0.8 on an observer is an ObservabilityPlane, and planes refer to it by name","cluster-agent":"from v0.9 on every plane is reached through its clust\
er agent","plain-pem":"from v0.9 on the control plane reads PEM as it is; it was encoded in base64",namespace:"v0.13 has no Organization: it is a Namespace with\
 a label","typed-reference":"from v0.15 on a reference is an object with a kind and a name","unset-reference":"an empty name referred to nothing, and v0.15 has \
no way to write that","gateway-listeners":"v0.17 writes gateways as endpoints with listeners","written-default":"the API server wrote this default up to v0.16; \
v0.17 has none, so it is written out","secret-key-ref":"v1.0 calls it secretKeyRef","workflow-plane":"v1.0 calls a build plane a workflow plane","stale-owner":"\
the owner is gone with its kind, and a dead owner would take this resource with it"},ck={"private-key":"a private key never belongs here: it was taken out; trea\
t it as leaked and make a new one","cluster-name":"it was a name for people only; an annotation such as openchoreo.dev/description can hold it","registry-prefix":"\
image names hold their registry from v0.4 on: give it where images are built","registry-secret":"it names a Kubernetes Secret: make a SecretReference of it and \
list that name in imagePullSecretRefs (v0.4 to v0.17)","observer-credentials":"an ObservabilityPlane has no user and password: withdraw them, its agent takes th\
eir place","direct-access":"the cluster agent takes the place of direct access: install it and withdraw these credentials","environment-gateway":"environments h\
ave no DNS prefix and no JWKS from v0.15 on: host names follow from the gateway of the data plane","environment-recreated":"a reference that is set cannot chang\
e in place: delete the Environment and create it from this manifest, or upgrade the CRD first","image-pull-secrets":"v1.0 has no pull secrets on planes: give th\
em to the workloads, or to the nodes of the plane\u2019s cluster","workflow-agent":"the agent of a workflow plane comes with a chart of its own: install it, and\
 replace this CA if its certificate has another","organization-label":"v0.13 wants its own value for this label: yours was replaced"},Q_={"agent-ca":({kind:n})=>`\
the CA of the plane's cluster agent, never the CA of its API server. Install the agent, then, in the plane's cluster: kubectl get secret cluster-agent-tls -n ${X_[n]??
"openchoreo-data-plane"} -o jsonpath='{.data.ca\\.crt}' | base64 -d > ca.crt`,"secret-key":()=>"the key under which the secret holds the value. List them: kubec\
tl describe secret NAME","https-listener":()=>"true if the gateway has an HTTPS listener on this port, false if it serves plain HTTP only, or the listener itsel\
f. Look: kubectl get gateways.gateway.networking.k8s.io -A -o yaml","refused-value":({rule:n})=>`a value that the release accepts: ${n}`},X_={DataPlane:"opencho\
reo-data-plane",ClusterDataPlane:"openchoreo-data-plane",BuildPlane:"openchoreo-build-plane",ClusterBuildPlane:"openchoreo-build-plane",WorkflowPlane:"openchore\
o-workflow-plane",ClusterWorkflowPlane:"openchoreo-workflow-plane",ObservabilityPlane:"openchoreo-observability-plane",ClusterObservabilityPlane:"openchoreo-obs\
ervability-plane"},x_={...J_,...ck},Cr=n=>x_[n],dk=n=>ck[n],pk=(n,e)=>Q_[n](e);var gk={from:"v0.3",to:"v0.4",kinds:{DataPlane:(n,e)=>{let{kubernetesCluster:r,registry:t,...i}=n.spec;return e.lose("/spec/registry/prefix","registry-prefix"),
t.secretRef&&e.lose("/spec/registry/secretRef","registry-secret"),{...n,spec:{kubernetesCluster:mk(r,e),...i}}},BuildPlane:(n,e)=>{let{kubernetesCluster:r,...t}=n.
spec;return{...n,spec:{kubernetesCluster:mk(r,e),...t}}}}};function mk({credentials:n},e){let r="/spec/kubernetesCluster/credentials";return e.lose("/spec/kuber\
netesCluster/name","cluster-name"),e.move(`${r}/apiServerURL`,"/spec/kubernetesCluster/server","cluster-shape"),e.move(`${r}/caCert`,"/spec/kubernetesCluster/tl\
s/ca/value","cluster-shape"),e.move(`${r}/clientCert`,"/spec/kubernetesCluster/auth/mtls/clientCert/value","cluster-shape"),e.move(`${r}/clientKey`,"/spec/kuber\
netesCluster/auth/mtls/clientKey/value","cluster-shape"),{server:n.apiServerURL,tls:{ca:{value:n.caCert}},auth:{mtls:{clientCert:{value:n.clientCert},clientKey:{
value:n.clientKey}}}}}var hk={from:"v0.4",to:"v0.6",kinds:{DataPlane:(n,e)=>{let{kubernetesCluster:r,...t}=n.spec;return{...n,spec:{kubernetesCluster:yk(r,e),...t}}},BuildPlane:(n,e)=>{
let{kubernetesCluster:r,...t}=n.spec;return{...n,spec:{kubernetesCluster:yk(r,e),...t}}}}};function yk({server:n,tls:e,auth:r},t){let{mtls:i,bearerToken:s}=r,l=(o,c)=>eU(
c,`/spec/kubernetesCluster/${o}`,t);return{server:n,tls:{ca:l("tls/ca",e.ca)},auth:{...i&&{mtls:{clientCert:l("auth/mtls/clientCert",i.clientCert),clientKey:l("\
auth/mtls/clientKey",i.clientKey)}},...s&&{bearerToken:l("auth/bearerToken",s)}}}}function eU(n,e,r){return n.secretRef===void 0?n:(r.move(`${e}/secretRef`,`${e}\
/secretRef/name`,"secret-key"),{secretRef:{name:n.secretRef,key:r.need("secret-key")}})}var vk={from:"v0.6",to:"v0.7",kinds:{}};function gp(n){return n.replace(/^([a-z][a-z\d+.-]*:\/\/)[^/?#]*@/i,"$1")}function bk(n){let e=gp(n).replace(/\/+$/,"");return[(/^[a-z][a-z\d+.-]*:\/\/([^/?#:]+)/i.
exec(e)?.[1]??"").toLowerCase().replace(/[^a-z\d]+/g,"-").slice(0,tU).replace(/^-|-$/g,"")||"observer",nU(e)].join("-")}var tU=50;function nU(n){let e=2166136261;
for(let r=0;r<n.length;r++)e=Math.imul(e^n.charCodeAt(r),16777619);return(e>>>0).toString(36).padStart(7,"0")}var Pk={from:"v0.7",to:"v0.8",kinds:{DataPlane:(n,e)=>{let{observer:r,...t}=n.spec;return{...n,spec:{...t,...wk(r,n.metadata,e)}}},BuildPlane:(n,e)=>{let{observer:r,
...t}=n.spec;return{...n,spec:{...t,...wk(r,n.metadata,e)}}}}};function wk(n,{namespace:e},r){if(n===void 0)return{};let t=bk(n.url),i={apiVersion:"openchoreo.d\
ev/v1alpha1",kind:"ObservabilityPlane",metadata:{name:t,...e!==void 0&&{namespace:e}},spec:{observerURL:gp(n.url)}};return r.make(i),r.move("/spec/observer","/s\
pec/observabilityPlaneRef","observability-plane"),r.lose("/spec/observer/authentication","observer-credentials"),{observabilityPlaneRef:t}}var kk={from:"v0.8",to:"v0.9",kinds:{DataPlane:(n,e)=>{let{agent:r,kubernetesCluster:t,...i}=n.spec;return t&&e.lose("/spec/kubernetesCluster","direct-access"),
{...n,spec:{clusterAgent:yp(r,e),...i}}},BuildPlane:(n,e)=>{let{agent:r,kubernetesCluster:t,...i}=n.spec;return t&&e.lose("/spec/kubernetesCluster","direct-acce\
ss"),{...n,spec:{clusterAgent:yp(r,e),...i}}},ObservabilityPlane:(n,e)=>{let{agent:r,...t}=n.spec;return{...n,spec:{clusterAgent:yp(r,e),...t}}}}};function yp(n,e){
n?.enabled!==void 0&&e.drop("/spec/agent/enabled","cluster-agent");let r=n?.clientCA&&iU(n.clientCA,e);return r===void 0?(e.add("/spec/clusterAgent","cluster-ag\
ent"),{clientCA:e.need("agent-ca")}):(e.move("/spec/agent/clientCA","/spec/clusterAgent/clientCA","cluster-agent"),{clientCA:n?.enabled?r:e.need("agent-ca",r)})}
function iU(n,e){if(n.value===void 0)return n;let r=mi(n.value)??n.value,t=dt(r);if(t!==r&&e.lose("/spec/agent/clientCA/value","private-key"),!(t!==r&&!t.includes(
"-----BEGIN ")))return t!==n.value&&e.move("/spec/agent/clientCA/value","/spec/clusterAgent/clientCA/value","plain-pem"),{value:t}}var Ok={from:"v0.9",to:"v0.10",kinds:{}};var Ak={from:"v0.10",to:"v0.12",kinds:{}};var Rk={from:"v0.12",to:"v0.13",kinds:{Organization:({metadata:n},e)=>(e.move("","","namespace"),{apiVersion:"v1",kind:"Namespace",metadata:{...n,labels:rU(n.labels,
e)}})}},ba="openchoreo.dev/controlplane-namespace";function rU(n,e){return n?.[ba]!==void 0&&n[ba]!=="true"&&e.lose(`/metadata/labels/${ba.replace("/","~1")}`,"\
organization-label"),{...n,[ba]:"true"}}var Sk={from:"v0.13",to:"v0.14",kinds:{}};var Dk={from:"v0.14",to:"v0.15",kinds:{DataPlane:(n,e)=>{let{observabilityPlaneRef:r,...t}=n.spec;return{...n,spec:{...t,...wa(r,"ObservabilityPlane",e)}}},BuildPlane:(n,e)=>{
let{observabilityPlaneRef:r,...t}=n.spec;return{...n,spec:{...t,...wa(r,"ObservabilityPlane",e)}}},ClusterDataPlane:(n,e)=>{let{observabilityPlaneRef:r,...t}=n.
spec;return{...n,spec:{...t,...wa(r,"ClusterObservabilityPlane",e)}}},ClusterBuildPlane:(n,e)=>{let{observabilityPlaneRef:r,...t}=n.spec;return{...n,spec:{...t,
...wa(r,"ClusterObservabilityPlane",e)}}},Environment:(n,e)=>{let{dataPlaneRef:r,gateway:t,...i}=n.spec;t?.dnsPrefix!==void 0&&e.lose("/spec/gateway/dnsPrefix",
"environment-gateway"),t?.security!==void 0&&e.lose("/spec/gateway/security","environment-gateway"),r&&e.lose("/spec/dataPlaneRef","environment-recreated","kept");
let s=Ek(r,"dataPlaneRef",e);return{...n,spec:{...s!==void 0&&{dataPlaneRef:{kind:"DataPlane",name:s}},...i}}}}};function wa(n,e,r){let t=Ek(n,"observabilityPla\
neRef",r);return t===void 0?{}:{observabilityPlaneRef:{kind:e,name:t}}}function Ek(n,e,r){if(n!==void 0)return n===""?r.drop(`/spec/${e}`,"unset-reference"):r.move(
`/spec/${e}`,`/spec/${e}/name`,"typed-reference"),n||void 0}var zk={from:"v0.15",to:"v0.17",kinds:{DataPlane:(n,e)=>({...n,spec:{...n.spec,gateway:hp(n.spec.gateway,e)}}),ClusterDataPlane:(n,e)=>({...n,spec:{...n.spec,gateway:hp(
n.spec.gateway,e)}}),Environment:(n,e)=>{let{gateway:r,...t}=n.spec;return{...n,spec:{...t,...r&&{gateway:hp(r,e)}}}}}};function hp(n,e){return{ingress:{external:Tk(
n,"public",e),internal:Tk(n,"organization",e)}}}var sU={public:{now:"external",http:19080,https:19443},organization:{now:"internal",http:19081,https:19444}};function Tk(n,e,r){
let{now:t,http:i,https:s}=sU[e],l=`/spec/gateway/ingress/${t}`,o=(v,w,b,k)=>(v===void 0?r.add(`${l}/${b}`,"written-default"):r.move(`/spec/gateway/${w}`,`${l}/${b}`,
"gateway-listeners"),v??k),c=n[`${e}VirtualHost`];r.move(`/spec/gateway/${e}VirtualHost`,`${l}/http/host`,"gateway-listeners"),r.add(`${l}/https`,"gateway-liste\
ners");let y={host:c,port:o(n[`${e}HTTPSPort`],`${e}HTTPSPort`,"https/port",s),listenerName:"https"};return{name:o(n[`${e}GatewayName`]||void 0,`${e}GatewayName`,
"name","gateway-default"),namespace:o(n[`${e}GatewayNamespace`]||void 0,`${e}GatewayNamespace`,"namespace","openchoreo-data-plane"),http:{host:c,port:o(n[`${e}H\
TTPPort`],`${e}HTTPPort`,"http/port",i),listenerName:"http"},https:r.need("https-listener",y)}}var Lk={from:"v0.17",to:"v1.0",kinds:{DataPlane:(n,e)=>{let{imagePullSecretRefs:r,clusterAgent:t,...i}=n.spec;return r&&e.lose("/spec/imagePullSecretRefs","imag\
e-pull-secrets"),{...n,spec:{clusterAgent:vi(t,e),...i}}},ClusterDataPlane:(n,e)=>{let{imagePullSecretRefs:r,clusterAgent:t,...i}=n.spec;return r&&e.lose("/spec\
/imagePullSecretRefs","image-pull-secrets"),{...n,spec:{clusterAgent:vi(t,e),...i}}},BuildPlane:(n,e)=>{let{clusterAgent:r,...t}=n.spec;return Ck(e),{...n,kind:"\
WorkflowPlane",spec:{clusterAgent:vi(r,e),...t}}},ClusterBuildPlane:(n,e)=>{let{clusterAgent:r,...t}=n.spec;return Ck(e),{...n,kind:"ClusterWorkflowPlane",spec:{
clusterAgent:vi(r,e),...t}}},ObservabilityPlane:(n,e)=>{let{clusterAgent:r,...t}=n.spec;return{...n,spec:{clusterAgent:vi(r,e),...t}}},ClusterObservabilityPlane:(n,e)=>{
let{clusterAgent:r,...t}=n.spec;return{...n,spec:{clusterAgent:vi(r,e),...t}}}}};function vi({clientCA:n},e){return{clientCA:fk(n,t=>t.value!==void 0?{value:t.value}:
(e.move("/spec/clusterAgent/clientCA/secretRef","/spec/clusterAgent/clientCA/secretKeyRef","secret-key-ref"),{secretKeyRef:t.secretRef}))}}function Ck(n){n.move(
"/kind","/kind","workflow-plane"),n.lose("/spec/clusterAgent/clientCA","workflow-agent","kept")}var Nk={from:"v1.0",to:"v1.1",kinds:{}};var vp=[gk,hk,vk,Pk,kk,Ok,Ak,Rk,Sk,Dk,zk,Lk,Nk];function jk(n,e,r){return vp.slice(pe.indexOf(n),pe.indexOf(e)).find(i=>i.kinds[String(r)])?.from??e}function bp(n,e,r){let t=[],i=[],s=[],l=e,o=n,c,y=()=>(c??=
Ve(o),c),v={move:(b,k,D)=>t.push({code:D,step:l,resource:y(),from:b,to:k,reason:Cr(D)}),add:(b,k)=>t.push({code:k,step:l,resource:y(),to:b,reason:Cr(k)}),drop:(b,k)=>t.
push({code:k,step:l,resource:y(),from:b,reason:Cr(k)}),lose:(b,k,D)=>{i.push({code:k,step:l,resource:y(),field:st(b),path:b,instead:dk(k)}),D||t.push({code:k,step:l,
resource:y(),from:b,reason:Cr(k)})},need:mp,make:b=>s.push(b)},w=[ok(n,r,v)];for(let{to:b,kinds:k}of vp.slice(pe.indexOf(e),pe.indexOf(r))){l=b;for(let[D,P]of w.
entries()){let S=k[String(P.kind)];S&&(o=P,c=void 0,w[D]=S(P,v))}w.push(...s.splice(0))}return{resources:w,changes:t,lost:i}}function Vk(n,e){return[n??Xe,e].filter(t=>!si(t)).length>0?[{code:"unknown-release",message:`a release is one of ${Se.join(", ")}`,releases:Se}]:!si(n)||!si(e)||
pe.indexOf(ze(n))<=pe.indexOf(ze(e))?[]:[{code:"newer-than-target",message:`${n} is newer than ${e}, and nothing is moved back; name a newer target`,fits:[]}]}function Bk(n,e,r){
if($k(e,n))return{moved:wp(n,e,r),refused:[]};if($k(r,n))return{moved:wp(n,r,r),refused:[]};let t=li(n);return Pa(t.length===0?Mk(n):uU(n,e,t))}function $k(n,e){
return Yd(n,e)&&B(e)}function qk(n,e,r,t){if(!B(n)||e.length===0)return Pa(Mk(n));let i=ze(r),s=e.filter(w=>Se.indexOf(w)<=Se.indexOf(r)||ze(w)===i);if(s.length===
0){let w=`this manifest is newer than ${r}: it fits ${oi(e)}, and nothing is moved back; name a newer target`;return Pa({code:"newer-than-target",message:w,fits:e})}
let l=s.filter(w=>t.includes(w)),o=lU(n,l.length>0?l:s,i),[c,...y]=o;if(c&&y.length===0){let w=c.findLast(b=>Se.indexOf(b)<=Se.indexOf(r))??r;return{moved:wp(n,
w,r),refused:[]}}let v=`this manifest fits several releases that lead to different results (${o.map(oi).join("; ")}): say which one it was written for`;return Pa(
{code:"ambiguous-release",message:v,groups:o})}function Pa(n){return{moved:void 0,refused:[n]}}function wp(n,e,r){let[t,i]=[ze(e),ze(r)],s=pe.slice(pe.indexOf(t),
pe.indexOf(i)+1);return t===i?{from:e,lines:s,resources:[n],changes:[],lost:[]}:{from:e,lines:s,...bp(n,t,i)}}function lU(n,e,r){let t=Ik(e,s=>jk(ze(s),r,n.kind));
return t.size===1?[...t.values()]:[...Ik(t,([s])=>oU(bp(n,s,r))).values()].map(s=>s.flatMap(([,l])=>l))}function Ik(n,e){let r=new Map;for(let t of n){let i=e(t),
s=r.get(i);s?s.push(t):r.set(i,[t])}return r}function oU({resources:n,lost:e}){let r=e.filter(({code:t})=>t!=="private-key").map(({code:t,path:i})=>[t,i]);return JSON.
stringify([n,r],aU)}function aU(n,e){return B(e)?Object.fromEntries(Object.entries(e).sort(([r],[t])=>r<t?-1:1)):e}function Mk(n){let e=B(n)?n.kind:void 0;if(typeof e==
"string"&&!pe.some(s=>zt(s,e))){let s=Ae(e,Ze);return{code:"unknown-kind",message:`no release has this kind${s===void 0?`; it is one of ${Ze.join(", ")}`:`; did\
 you mean ${s}?`}`,...s!==void 0&&{suggestion:s}}}let{release:r,issues:t}=fU(n);return{code:"fits-no-release",message:`no release accepts this manifest; mend it\
 for ${r}, which comes nearest, and migrate it then`,nearest:r,issues:t}}function uU(n,e,r){return{code:"does-not-fit",message:`this manifest is not of ${e}; it\
 fits ${oi(r)}`,fits:r,issues:Fk(n,e)}}function fU(n){let e=pe.map(t=>({release:cU(t),issues:Fk(n,t)})),r=e.filter(({issues:t})=>!t.some(({code:i})=>i==="unknow\
n-kind"));return(r.length>0?r:e).reduce((t,i)=>i.issues.length<=t.issues.length?i:t)}var cU=n=>Se.findLast(e=>ze(e)===n)??n;function Fk(n,e){let r=xe(e)(n);return r.
ok?[]:r.issues}function Pp(n,e){let r=new Map,t=[],i=[];for(let[s,l]of Object.entries(n)){let o=e.filter(v=>_k(s,v)!==void 0),[c,...y]=o;c?y.length>0?i.push(dU(s,o)):r.set(c.key,
{key:s,value:Kk(r.get(c.key)?.value,Gk(_k(s,c)??""),l)}):t.push(s)}return{given:r,left:t,refused:i}}function _k(n,{resource:e,field:r}){let t=n.includes("#")?`${e}\
#${r}`:r;if(!n.startsWith(t))return;let i=n.slice(t.length);return i===""||i.startsWith(".")||i.startsWith("[")?i:void 0}function dU(n,e){let r=e.map(t=>t.key);
return{code:"ambiguous-answer",message:`several resources need ${n}; answer one of ${r.join(", ")}`,key:n,keys:r}}function Uk(n,e,r){let t=e.map(s=>s.key),i=t.length>
0?`what is needed is ${t.join(", ")}`:"nothing is needed";return n.filter(s=>!r.some(l=>pU(l,s))).map(s=>({code:"unknown-answer",message:`nothing needs ${s}; ${i}`,
key:s,keys:t}))}function pU(n,e){let[r,t]=e.includes("#")?[e.slice(0,e.indexOf("#")),e.slice(e.indexOf("#")+1)]:[void 0,e],i=t==="metadata.name"&&r?.split("/")[0]===
n.kind;if(r!==void 0&&r!==Ve(n)&&!i)return!1;let s=n;for(let l of Gk(`.${t}`)){if(typeof s!="object"||s===null||!Object.hasOwn(s,l))return!1;s=s[l]}return!0}var Gk=n=>[
...n.matchAll(/\.([^.[\]]+)|\[(\d+)\]/g)].map(([,e,r])=>e??r??"");function Kk(n,[e,...r],t){if(e===void 0)return t;let i=B(n)?n:{};return{...i,[e]:Kk(Object.hasOwn(
i,e)?i[e]:void 0,r,t)}}function Op(n,e){if(n.kind==="Namespace")return gU(n);let r=xe(e)(n);return[...r.ok?[]:r.issues,...mU(n)]}var kp="/spec/clusterAgent/clientCA/value",Hk="the cer\
tificate of the CA alone, in PEM, without a private key";function mU(n){let e=Y(n,kp);return typeof e!="string"||dt(e)===e?[]:[{code:"invalid-format",path:kp,field:st(
kp),rule:Hk,message:`must be ${Hk}.`}]}var Zk="at most 63 lower-case letters, digits and hyphens, with a letter or digit at each end";function gU({metadata:n}){
let{name:e,generateName:r}=B(n)?n:{};return typeof e!="string"||e===""&&r||/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/.test(e)?[]:[{code:"invalid-name",path:"/meta\
data/name",field:"metadata.name",rule:Zk,message:`must be ${Zk}`}]}function Wk(n,e,r,t){let i=n.map(yU),s=Pp(r,Ap(i.flat())),l=n.map((b,k)=>{let D=i[k]??[];return vU(D.length>0?hU(b,s.given):b,D,s.given,e)}),o=Object.fromEntries(
s.left.map(b=>[b,r[b]])),c=Pp(o,Ap(l.flatMap(({needs:b})=>b))),y=l.map(b=>c.given.size>0?bU(b,c.given,e):b),v=Ap(y.flatMap(({needs:b})=>b)),w=Uk(c.left,v,[...y.
map(({resource:b})=>b),...t]);return{settled:y,refused:[...s.refused,...c.refused,...y.flatMap(({refused:b})=>b),...w]}}function yU(n){let e=[];return ha(n,({code:r},t)=>{
e.push(Yk(n,va(t),r))}),e}function Yk(n,e,r,t=""){let i=Ve(n),s=st(e);return{key:`${i}#${s}`,code:r,resource:i,field:s,path:e,how:pk(r,{kind:String(n.kind),rule:t})}}
function hU(n,e){let r=Ve(n);return ha(n,({code:i,proposal:s},l)=>{let o=e.get(`${r}#${st(va(l))}`);return!o||o.value===!0&&s!==void 0?s:o.value===!1&&i==="http\
s-listener"?void 0:o.value})}function vU(n,e,r,t){let i=e.filter(({key:y})=>!r.has(y)),s=e.filter(({key:y})=>r.has(y)),l=Op(n,t).filter(y=>!i.some(({path:v})=>Sp(
y.path,v))),{refused:o,others:c}=Jk(l,s,r);return{resource:n,needs:[...i,...c.map(y=>Yk(n,y.path,"refused-value",y.message))],refused:o}}function bU({resource:n,
needs:e,refused:r},t,i){let s=e.filter(({key:c})=>t.has(c));if(s.length===0)return{resource:n,needs:e,refused:r};let l=s.reduce((c,{key:y,path:v})=>Rp(c,ye(v),t.
get(y)?.value),n),o=Jk(Op(l,i),s,t);return{resource:l,needs:e.filter(({key:c})=>!t.has(c)),refused:[...r,...o.refused]}}function Jk(n,e,r){let t=n.filter(s=>!e.
some(({path:l})=>Sp(s.path,l)));return{refused:e.flatMap(({key:s,path:l})=>{let o=n.filter(y=>Sp(y.path,l)),c=r.get(s);return o.length===0||!c?[]:[{code:"invali\
d-answer",message:`the answer to ${c.key} is not accepted`,key:c.key,issues:o}]}),others:t}}function Rp(n,[e,...r],t){if(e===void 0)return n;let i=n[e];if(r.length===
0)return{...n,[e]:t};if(Array.isArray(i)){let[s,...l]=r;return{...n,[e]:i.map((o,c)=>String(c)===s?l.length>0?Rp(o,l,t):t:o)}}return{...n,[e]:Rp(B(i)?i:{},r,t)}}
function Ap(n){return[...new Map(n.map(e=>[e.key,e])).values()]}var Sp=(n,e)=>n===e||n.startsWith(`${e}/`);function Xk(n){if(n.every(({moved:r})=>(r?.resources.length??0)<2))return[...n];let e=new Map;for(let{moved:r}of n){let[t]=r?.resources??[];t&&e.set(Ve(t),t)}return n.
map(r=>{if(!r.moved)return r;let[t,...i]=r.moved.resources,s=t?[t]:[];for(let l of i){let o=Ve(l),c=e.get(o);if(e.set(o,c??l),!c)s.push(l);else if(Qk(c)!==Qk(l))
return{moved:void 0,refused:[wU(o)]}}return{...r,moved:{...r.moved,resources:s}}})}function Qk({spec:n}){return B(n)?n.observerURL:void 0}function wU(n){return{
code:"name-taken",message:`its observer would become ${n}, which is there already with another observerURL; rename that one`,resource:n}}function xk(n,e={}){let r=e.to??Xe,t=o=>B(o)&&!Qd(o),i=PU(n.filter(o=>!t(o)),e,n.filter(t)),s=i.migrations.values(),l=n.flatMap(o=>t(o)?OU(o,r):s.next().value??
[]);return{to:r,ok:i.refused.length===0&&l.every(({ok:o})=>o),migrations:l,resources:l.flatMap(({resources:o})=>o),needs:l.flatMap(({needs:o})=>o),refused:i.refused}}
function PU(n,{from:e,to:r,answers:t={}},i=[]){let s=r??Xe,l=Vk(e,s),o=l.length>0?n.map(()=>({moved:void 0,refused:l})):Xk(kU(n,e,s)),c=o.flatMap(({moved:k})=>k?.
resources??[]),{settled:y,refused:v}=l.length>0?{settled:[],refused:[]}:Wk(c,s,t,i),w=y.values();return{migrations:o.map(({moved:k,refused:D})=>{let P=(k?.resources??
[]).flatMap(()=>w.next().value??[]),S=P.flatMap(({needs:F})=>F),{lines:z=[],changes:T=[],lost:L=[]}=k??{};return{ok:D.length+v.length+S.length===0,from:k?.from,
to:s,lines:z,resources:P.map(({resource:F})=>F),changes:T,needs:S,lost:L,refused:D}}),refused:v}}function kU(n,e,r){if(e!==void 0)return n.map(l=>Bk(l,e,r));let t=n.
map(li),i=t.filter(l=>l.length>0),s=Se.filter(l=>i.every(o=>o.includes(l)));return n.map((l,o)=>qk(l,t[o]??[],r,s))}function OU(n,e){return{ok:!0,from:e,to:e,lines:[],
resources:[n],changes:[],needs:[],lost:[],refused:[]}}function t1(n,e){let r=n.map(o=>{let c=De(o.text).documents.map(b=>({document:b,planes:Ct(b.value)})),y=c.flatMap(({document:b,planes:k})=>b.issues.filter(({code:D})=>D===
"yaml-syntax"||k.length>0)),v=c.flatMap(({document:b,planes:k})=>k.map(D=>({document:b,...D}))),w=v.length>0||o.text.includes("openchoreo.dev");return{file:{...o,
unreadable:w?y:[],passedOver:w?[]:y},planes:v}}),{migrations:t,refused:i}=xk(r.flatMap(({planes:o})=>o.map(({value:c})=>c)),e),s=t.values();return{files:r.map(({
file:o,planes:c})=>{let y=c.flatMap(({document:v,pointer:w,value:b})=>{let k=s.next().value;return k?[{document:v,pointer:w,value:b,migration:k}]:[]});return AU(
o,y)}),refused:i}}function AU(n,e){let r={...n,after:n.text,planes:e};if(n.unreadable.length>0)return r;let t=e.filter(({migration:o})=>o.refused.length===0).map(
RU),{ok:i,...s}=pa(n.text,t);if("text"in s)return{...r,after:s.text};let l=({document:o,pointer:c})=>o===s.change.document&&c===s.change.pointer;return{...r,planes:e.
map(o=>l(o)?{...o,stuck:s.reason}:o)}}function RU({document:n,pointer:e,value:r,migration:t}){let[i,...s]=t.resources;if(i===void 0||i===r)return{document:n,pointer:e,
after:r};let l=s.map(y=>({value:y,comments:e1(y,t.needs)})),o=new Set(s.map(Ve)),c=t.changes.filter(({resource:y})=>!o.has(y));return{document:n,pointer:e,after:i,
origins:SU(c),comments:e1(i,t.needs),added:l}}function e1(n,e){let r=Ve(n),t=e.filter(i=>i.resource===r);return new Map(t.map(({path:i,field:s,how:l})=>[i,`TODO\
 ${s}: ${l.replace(/\s+/g," ")}`]))}function SU(n){let e=new Map;for(let{from:r,to:t}of n){if(!r||!t||r===t)continue;let i=DU(r,e);for(let[s,l]of[...e])s.startsWith(
`${r}/`)&&e.set(t+s.slice(r.length),l);e.set(t,i)}return e}function DU(n,e){for(let r=n;r!=="";r=r.slice(0,r.lastIndexOf("/"))){let t=e.get(r);if(t!==void 0)return t+
n.slice(r.length)}return n}var Lr=class{diff(e,r,t={}){let i;typeof t=="function"?(i=t,t={}):"callback"in t&&(i=t.callback);let s=this.castInput(e,t),l=this.castInput(r,t),o=this.removeEmpty(
this.tokenize(s,t)),c=this.removeEmpty(this.tokenize(l,t));return this.diffWithOptionsObj(o,c,t,i)}diffWithOptionsObj(e,r,t,i){var s;let l=T=>{if(T=this.postProcess(
T,t),i){setTimeout(function(){i(T)},0);return}else return T},o=r.length,c=e.length,y=1,v=o+c;t.maxEditLength!=null&&(v=Math.min(v,t.maxEditLength));let w=(s=t.timeout)!==
null&&s!==void 0?s:1/0,b=Date.now()+w,k=[{oldPos:-1,lastComponent:void 0}],D=this.extractCommon(k[0],r,e,0,t);if(k[0].oldPos+1>=c&&D+1>=o)return l(this.buildValues(
k[0].lastComponent,r,e));let P=-1/0,S=1/0,z=()=>{for(let T=Math.max(P,-y);T<=Math.min(S,y);T+=2){let L,I=k[T-1],V=k[T+1];I&&(k[T-1]=void 0);let F=!1;if(V){let M=V.
oldPos-T;F=V&&0<=M&&M<o}let Q=I&&I.oldPos+1<c;if(!F&&!Q){k[T]=void 0;continue}if(!Q||F&&I.oldPos<V.oldPos?L=this.addToPath(V,!0,!1,0,t):L=this.addToPath(I,!1,!0,
1,t),D=this.extractCommon(L,r,e,T,t),L.oldPos+1>=c&&D+1>=o)return l(this.buildValues(L.lastComponent,r,e))||!0;k[T]=L,L.oldPos+1>=c&&(S=Math.min(S,T-1)),D+1>=o&&
(P=Math.max(P,T+1))}y++};if(i)(function T(){setTimeout(function(){if(y>v||Date.now()>b)return i(void 0);z()||T()},0)})();else for(;y<=v&&Date.now()<=b;){let T=z();
if(T)return T}}addToPath(e,r,t,i,s){let l=e.lastComponent;return l&&!s.oneChangePerToken&&l.added===r&&l.removed===t?{oldPos:e.oldPos+i,lastComponent:{count:l.count+
1,added:r,removed:t,previousComponent:l.previousComponent}}:{oldPos:e.oldPos+i,lastComponent:{count:1,added:r,removed:t,previousComponent:l}}}extractCommon(e,r,t,i,s){
let l=r.length,o=t.length,c=e.oldPos,y=c-i,v=0;for(;y+1<l&&c+1<o&&this.equals(t[c+1],r[y+1],s);)y++,c++,v++,s.oneChangePerToken&&(e.lastComponent={count:1,previousComponent:e.
lastComponent,added:!1,removed:!1});return v&&!s.oneChangePerToken&&(e.lastComponent={count:v,previousComponent:e.lastComponent,added:!1,removed:!1}),e.oldPos=c,
y}equals(e,r,t){return t.comparator?t.comparator(e,r):e===r||!!t.ignoreCase&&e.toLowerCase()===r.toLowerCase()}removeEmpty(e){let r=[];for(let t=0;t<e.length;t++)
e[t]&&r.push(e[t]);return r}castInput(e,r){return e}tokenize(e,r){return Array.from(e)}join(e){return e.join("")}postProcess(e,r){return e}get useLongestToken(){
return!1}buildValues(e,r,t){let i=[],s;for(;e;)i.push(e),s=e.previousComponent,delete e.previousComponent,e=s;i.reverse();let l=i.length,o=0,c=0,y=0;for(;o<l;o++){
let v=i[o];if(v.removed)v.value=this.join(t.slice(y,y+v.count)),y+=v.count;else{if(!v.added&&this.useLongestToken){let w=r.slice(c,c+v.count);w=w.map(function(b,k){
let D=t[y+k];return D.length>b.length?D:b}),v.value=this.join(w)}else v.value=this.join(r.slice(c,c+v.count));c+=v.count,v.added||(y+=v.count)}}return i}};var Dp=class extends Lr{constructor(){super(...arguments),this.tokenize=TU}equals(e,r,t){return t.ignoreWhitespace?((!t.newlineIsToken||!e.includes(`
`))&&(e=e.trim()),(!t.newlineIsToken||!r.includes(`
`))&&(r=r.trim())):t.ignoreNewlineAtEof&&!t.newlineIsToken&&(e.endsWith(`
`)&&(e=e.slice(0,-1)),r.endsWith(`
`)&&(r=r.slice(0,-1))),super.equals(e,r,t)}},EU=new Dp;function Ep(n,e,r){return EU.diff(n,e,r)}function TU(n,e){e.stripTrailingCr&&(n=n.replace(/\r\n/g,`
`));let r=[],t=n.split(/(\n|\r\n)/);t[t.length-1]||t.pop();for(let i=0;i<t.length;i++){let s=t[i];i%2&&!e.newlineIsToken?r[r.length-1]+=s:r.push(s)}return r}function Tp(n,e,r,t,i,s,l){let o;l?typeof l=="function"?o={callback:l}:o=l:o={},typeof o.context>"u"&&(o.context=4);let c=o.context;if(o.newlineIsToken)throw new Error(
"newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(o.callback){let{callback:v}=o;Ep(r,t,Object.assign(Object.assign(
{},o),{callback:w=>{let b=y(w);v(b)}}))}else return y(Ep(r,t,o));function y(v){if(!v)return;v.push({value:"",lines:[]});function w(T){return T.map(function(L){return"\
 "+L})}let b=[],k=0,D=0,P=[],S=1,z=1;for(let T=0;T<v.length;T++){let L=v[T],I=L.lines||zU(L.value);if(L.lines=I,L.added||L.removed){if(!k){let V=v[T-1];k=S,D=z,
V&&(P=c>0?w(V.lines.slice(-c)):[],k-=P.length,D-=P.length)}for(let V of I)P.push((L.added?"+":"-")+V);L.added?z+=I.length:S+=I.length}else{if(k)if(I.length<=c*2&&
T<v.length-2)for(let V of w(I))P.push(V);else{let V=Math.min(I.length,c);for(let Q of w(I.slice(0,V)))P.push(Q);let F={oldStart:k,oldLines:S-k+V,newStart:D,newLines:z-
D+V,lines:P};b.push(F),k=0,D=0,P=[]}S+=I.length,z+=I.length}}for(let T of b)for(let L=0;L<T.lines.length;L++)T.lines[L].endsWith(`
`)?T.lines[L]=T.lines[L].slice(0,-1):(T.lines.splice(L+1,0,"\\ No newline at end of file"),L++);return{oldFileName:n,newFileName:e,oldHeader:i,newHeader:s,hunks:b}}}function zU(n){let e=n.endsWith(`
`),r=n.split(`
`).map(t=>t+`
`);return e?r.pop():r.push(r.pop().slice(0,-1)),r}var n1="<redacted>";function Cp(n){let e=[...CU(n)].sort(([i],[s])=>i-s),r=[],t=0;for(let[i,s]of e)s<=t||(r.push(n.slice(t,Math.max(t,i)),VU(n.slice(Math.max(t,
i),s))),t=s);return[...r,n.slice(t)].join("").split(`
`)}function*CU(n){for(let{index:e,0:r}of n.matchAll(LU))yield[e,e+r.length];for(let e of De(n).documents){let r=B(e.value)?e.value.kind:void 0;for(let t of zp(e.
value,"",r==="Secret"?jU:NU)){let{start:i,end:s}=e.positionOf(t);yield[i.offset,s.offset]}}}var LU=/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z0-9 ]*PRIVATE KEY-----|$(?![\s\S]))/g,
NU=/\/(?:clientKey|bearerToken|password|token|privateKey)(?:\/value)?$/,jU=/^\/(?:data|stringData)\//,$U=`/${ae("kubectl.kubernetes.io/last-applied-configuratio\
n")}`;function*zp(n,e,r){if(Array.isArray(n))for(let[t,i]of n.entries()){let s=B(i)&&i.kind==="Secret"?new RegExp(`^${e}/${t}/(?:data|stringData)/`):r;yield*zp(
i,`${e}/${t}`,s)}else if(B(n))for(let[t,i]of Object.entries(n))yield*zp(i,`${e}/${ae(t)}`,r);else typeof n=="string"&&(r.test(e)||e.endsWith($U)||IU(n))&&(yield e)}
function IU(n){return/PRIVATE KEY-----|^[a-z][a-z\d+.-]*:\/\/[^/?#\s]*@/i.test(n)?!0:/UFJJVkFURSBLRV|BSSVZBVEUgS0VZ|QUklWQVRFIEtFW/.test(n.replace(/\s+/g,""))}function VU(n){
let e=/^(["'])[^\n]*\1$/.exec(n)?.[1];return e!==void 0?e+n1+e:n.replace(/^([ \t]*)(\S.*?)(\r?)$/gm,(r,t,i,s,l)=>l===0&&/^[|>][-+\d]*\s*(?:#.*)?$/.test(r)?r:`${t}${n1}${s}`)}function r1(n,e,r){let{hunks:t}=Tp(n,n,e,r,"","",{context:3}),[i,s]=[Cp(e),Cp(r)],l=t.flatMap(({oldStart:o,oldLines:c,newStart:y,newLines:v,lines:w})=>{let[b,k]=[
o-1,y-1],D=w.map(P=>{let S=P[0]??" ";if(S==="\\")return P;let z=S==="+"?s[k]:i[b];return S!=="+"&&b++,S!=="-"&&k++,S+(z??"")});return[`@@ -${i1(o,c)} +${i1(y,v)}\
 @@`,...D]});return l.length===0?"":[`--- ${n}`,`+++ ${n}`,...l,""].join(`
`)}var i1=(n,e)=>`${e===0?n-1:n},${e}`;function s1({files:n,refused:e},r){let t=e.flatMap(i=>[`--answer: ${i.message}`,...o1(i)]);return[...n.flatMap(BU),...t,...n.flatMap(MU),...FU(n),r,""].join(`
`)}function l1({files:n,refused:e}){let r=({migration:t,stuck:i})=>i!==void 0||t.refused.length>0;return e.length>0||n.some(({unreadable:t,planes:i})=>t.length>
0||i.some(r))}function Lp(n){let e=n.flatMap(({planes:r})=>r.flatMap(({migration:t})=>[...t.needs]));return[...new Map(e.map(r=>[r.key,r])).values()]}function BU({
path:n,unreadable:e,passedOver:r,planes:t}){let i=(o,c="")=>`${n}:${o.range.start.line}:${o.range.start.column}  ${c}${W(o)}`,s=[...r.map(o=>i(o,"passed over: ")),
...e.map(o=>i(o))],l=t.flatMap(o=>[...o.migration.refused.flatMap(c=>qU(n,o,c)),...o.stuck===void 0?[]:[`${ka(n,o)}  ${o.stuck}`]]);return[...s,...l]}function qU(n,e,r){
return[`${ka(n,e)}  ${r.code}  ${r.message}`,...o1(r,i=>`${ka(n,e,i.path)}  `)]}function o1(n,e=()=>""){return"issues"in n?n.issues.map(r=>`  ${e(r)}${W(r)}`):[]}
function ka(n,{document:e,pointer:r},t=""){let{line:i,column:s}=e.positionOf(r+t).start;return`${n}:${i}:${s}`}function MU({path:n,planes:e}){return e.flatMap(r=>{
let{lost:t}=r.migration;return t.length===0?[]:[`${ka(n,r)}  by hand:`,...t.map(({field:i,instead:s})=>`  ${i}: ${s}`)]})}function FU(n){let e=Lp(n);return e.length===
0?[]:["needed, and only you know it:",...[...new Set(e.map(({how:i})=>i))].flatMap(i=>[`  ${i}`,...e.filter(s=>s.how===i).map(_U)])]}var _U=({key:n,code:e})=>` \
   --answer ${GU(`${n}${UU[e]}`)}`,UU={"agent-ca":".value=@ca.crt","secret-key":"=KEY","https-listener":"=true","refused-value":"=VALUE"},GU=n=>`'${n.replaceAll(
"'","'\\''")}'`;function u1({files:n,refused:e},r,t){let i=n.map(({path:s,text:l,after:o,unreadable:c,passedOver:y,planes:v})=>({path:s,changed:l!==o,unreadable:c.map(a1),passedOver:y.
map(a1),planes:v.map(({document:w,pointer:b,migration:k,stuck:D})=>({pointer:b,line:w.positionOf(b).start.line,...k,...D!==void 0&&{stuck:D}}))}));return`${JSON.
stringify({to:r,ok:t,refused:e,files:i},null,2)}
`}function a1({code:n,field:e,message:r,range:t}){return{code:n,field:e,message:r,line:t.start.line,column:t.start.column}}var KU=`openchoreo-planes migrate PATHS... [--to RELEASE] [--write | --output DIR]

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
`;function f1(n,e){let{values:r,positionals:t}=jt(n,{to:{type:"string"},from:{type:"string"},answer:{type:"string",multiple:!0},write:{type:"boolean"},output:{type:"\
string"},draft:{type:"boolean"},format:{type:"string"},help:{type:"boolean"}});if(r.help)return e.stdout(KU),se.ok;let i=hn(r.to),s=r.from===void 0?void 0:hn(r.
from),l=Ar("--format",r.format??"diff",["diff","json"]),{write:o=!1,output:c,draft:y=!1}=r;if(t.length===0)throw new le("migrate needs files or directories, or \
- for standard input");if(o&&c!==void 0)throw new le("--write and --output exclude each other");if(o&&t.includes("-"))throw new le("--write needs files: standar\
d input has no place to write to");let v=HU(r.answer??[],e),{files:w,faults:b}=di(t,e);for(let T of b)e.stderr(`openchoreo-planes: ${T}
`);if(b.length>0)return se.failure;let k=t1(w,{to:i,answers:v,...s!==void 0&&{from:s}}),D=l1(k),P=Lp(k.files).length>0,S=!D&&(!P||y);if(l==="json")e.stdout(u1(k,
i,S));else if(!D&&!o&&c===void 0)for(let{path:T,text:L,after:I}of k.files)e.stdout(r1(T,L,I));let z=`${QU(k.files)} to ${i}`;if(!S)z=`nothing was written: ${D?"\
the above stands in the way":"answer what is needed, or use --draft"}`;else if(o||c!==void 0){let T;try{T=c===void 0?YU(k.files,e):JU(k.files,c,e),ya(T)}catch(L){
if(L instanceof le)throw L;return e.stderr(`openchoreo-planes: nothing was written: ${yn(L)}
`),se.failure}z+=`; ${T.length} ${T.length===1?"file":"files"} written`}return l==="diff"&&e.stderr(s1(k,z)),S?se.ok:se.findings}function HU(n,e){let r=n.map(t=>{
let i=t.indexOf("=");if(i<1)throw new le("--answer needs KEY=VALUE, such as spec.clusterAgent.clientCA.value=@ca.crt");let[s,l]=[t.slice(0,i),t.slice(i+1)];return[
s,l.startsWith("@")?ZU(l.slice(1),s,e):WU(l,s)]});return Object.fromEntries(r)}function ZU(n,e,r){try{return(0,Nr.readFileSync)((0,nt.resolve)(r.cwd,n),"utf8")}catch(t){
throw new le(`--answer ${e}: ${n}: ${yn(t)}`)}}function WU(n,e){let[r,...t]=De(n).documents;if(r&&t.length===0&&r.issues.length===0)return r.value;throw new le(
`--answer ${e}: its value is no YAML; give a text in quotes, or @FILE for the text of a file`)}function YU(n,e){return n.filter(({text:t,after:i})=>t!==i).map(({
path:t,after:i})=>({path:(0,nt.resolve)(e.cwd,t),text:i}))}function JU(n,e,r){let t=new Map;for(let{path:i,after:s}of n.filter(({planes:l})=>l.length>0)){let l=i===
Or?"stdin.yaml":(0,nt.relative)(r.cwd,(0,nt.resolve)(r.cwd,i));if(l.startsWith("..")||(0,nt.isAbsolute)(l))throw new le(`--output needs files below this folder,\
 to give them the same place there; ${i} is not`);let o=(0,nt.resolve)(r.cwd,e,l);if((0,Nr.existsSync)(o)&&(0,Nr.readFileSync)(o,"utf8")!==s)throw new le(`${(0,nt.relative)(
r.cwd,o)} is there already and says something else; name another folder`);t.set(o,s)}return[...t].map(([i,s])=>({path:i,text:s}))}function QU(n){let e=n.flatMap(
({planes:t})=>t),r=e.filter(({migration:t})=>t.lines.length>1).length;return e.length===0?`${n.length} ${n.length===1?"file":"files"}, no plane found: nothing t\
o move`:`${r} of ${e.length} ${e.length===1?"plane":"planes"} moved`}var Np="0.1.0";var xU=`openchoreo-planes: knows what a valid OpenChoreo plane manifest is

  openchoreo-planes lint PATHS...    judge the planes in files
  openchoreo-planes default FILE     print a plane with its defaults written out
  openchoreo-planes migrate PATHS... move planes to a later release
  openchoreo-planes explain CODE     what a code of lint means, and what is right
  openchoreo-planes COMMAND --help   how to use a command
  openchoreo-planes --version        the version of this program
`,Oa={lint:sk,default:vP,migrate:f1,explain:IP};function c1(n,e){let[r,...t]=n;try{if(r===void 0||r==="--help"||r==="-h"||r==="help")return e.stdout(xU),r===void 0?
se.failure:se.ok;if(r==="--version"||r==="-v")return e.stdout(`${Np}
`),se.ok;let i=Object.hasOwn(Oa,r)?Oa[r]:void 0;if(i)return i(t,e);let s=Ae(r,Object.keys(Oa));throw new le(`there is no command ${r}${s===void 0?"":`; did you \
mean ${s}?`}`)}catch(i){if(!(i instanceof le))throw i;return e.stderr(`openchoreo-planes: ${i.message}
Run openchoreo-planes ${Object.hasOwn(Oa,r??"")?`${r} `:""}--help to see how it is used.
`),se.failure}}function jp(n,e){let r=Buffer.from(e);for(;r.length>0;)try{r=r.subarray((0,Aa.writeSync)(n,r))}catch(t){let i=t instanceof Error&&"code"in t?t.code:void 0;if(i===
"EPIPE"&&process.exit(process.exitCode),i!=="EAGAIN")throw t}}try{process.exitCode=c1(process.argv.slice(2),{stdout:n=>jp(1,n),stderr:n=>jp(2,n),stdin:()=>(0,Aa.readFileSync)(
0,"utf8"),cwd:process.cwd()})}catch(n){jp(2,`openchoreo-planes: a fault of this program, please report it: ${n instanceof Error?n.stack:String(n)}
`),process.exitCode=se.failure}

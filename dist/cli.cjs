#!/usr/bin/env node
"use strict";var t1=Object.create;var ba=Object.defineProperty;var n1=Object.getOwnPropertyDescriptor;var i1=Object.getOwnPropertyNames;var r1=Object.getPrototypeOf,s1=Object.prototype.hasOwnProperty;var B=(n,e)=>()=>(e||n((e={exports:{}}).exports,e),e.exports),Ce=(n,e)=>{for(var r in e)ba(n,r,{get:e[r],enumerable:!0})},l1=(n,e,r,t)=>{if(e&&typeof e=="object"||
typeof e=="function")for(let i of i1(e))!s1.call(n,i)&&i!==r&&ba(n,i,{get:()=>e[i],enumerable:!(t=n1(e,i))||t.enumerable});return n};var $e=(n,e,r)=>(r=n!=null?t1(r1(n)):{},l1(e||!n||!n.__esModule?ba(r,"default",{value:n,enumerable:!0}):r,n));var Y=B(Ae=>{"use strict";var ka=Symbol.for("yaml.alias"),Tp=Symbol.for("yaml.document"),Cr=Symbol.for("yaml.map"),zp=Symbol.for("yaml.pair"),Oa=Symbol.for("yam\
l.scalar"),Lr=Symbol.for("yaml.seq"),nt=Symbol.for("yaml.node.type"),u1=n=>!!n&&typeof n=="object"&&n[nt]===ka,f1=n=>!!n&&typeof n=="object"&&n[nt]===Tp,c1=n=>!!n&&
typeof n=="object"&&n[nt]===Cr,d1=n=>!!n&&typeof n=="object"&&n[nt]===zp,Cp=n=>!!n&&typeof n=="object"&&n[nt]===Oa,p1=n=>!!n&&typeof n=="object"&&n[nt]===Lr;function Lp(n){
if(n&&typeof n=="object")switch(n[nt]){case Cr:case Lr:return!0}return!1}function m1(n){if(n&&typeof n=="object")switch(n[nt]){case ka:case Cr:case Oa:case Lr:return!0}
return!1}var g1=n=>(Cp(n)||Lp(n))&&!!n.anchor;Ae.ALIAS=ka;Ae.DOC=Tp;Ae.MAP=Cr;Ae.NODE_TYPE=nt;Ae.PAIR=zp;Ae.SCALAR=Oa;Ae.SEQ=Lr;Ae.hasAnchor=g1;Ae.isAlias=u1;Ae.
isCollection=Lp;Ae.isDocument=f1;Ae.isMap=c1;Ae.isNode=m1;Ae.isPair=d1;Ae.isScalar=Cp;Ae.isSeq=p1});var vi=B(Aa=>{"use strict";var we=Y(),Le=Symbol("break visit"),Np=Symbol("skip children"),We=Symbol("remove node");function Nr(n,e){let r=jp(e);we.isDocument(n)?
Pn(null,n.contents,r,Object.freeze([n]))===We&&(n.contents=null):Pn(null,n,r,Object.freeze([]))}Nr.BREAK=Le;Nr.SKIP=Np;Nr.REMOVE=We;function Pn(n,e,r,t){let i=$p(
n,e,r,t);if(we.isNode(i)||we.isPair(i))return Ip(n,t,i),Pn(n,i,r,t);if(typeof i!="symbol"){if(we.isCollection(e)){t=Object.freeze(t.concat(e));for(let s=0;s<e.items.
length;++s){let l=Pn(s,e.items[s],r,t);if(typeof l=="number")s=l-1;else{if(l===Le)return Le;l===We&&(e.items.splice(s,1),s-=1)}}}else if(we.isPair(e)){t=Object.
freeze(t.concat(e));let s=Pn("key",e.key,r,t);if(s===Le)return Le;s===We&&(e.key=null);let l=Pn("value",e.value,r,t);if(l===Le)return Le;l===We&&(e.value=null)}}
return i}async function jr(n,e){let r=jp(e);we.isDocument(n)?await kn(null,n.contents,r,Object.freeze([n]))===We&&(n.contents=null):await kn(null,n,r,Object.freeze(
[]))}jr.BREAK=Le;jr.SKIP=Np;jr.REMOVE=We;async function kn(n,e,r,t){let i=await $p(n,e,r,t);if(we.isNode(i)||we.isPair(i))return Ip(n,t,i),kn(n,i,r,t);if(typeof i!=
"symbol"){if(we.isCollection(e)){t=Object.freeze(t.concat(e));for(let s=0;s<e.items.length;++s){let l=await kn(s,e.items[s],r,t);if(typeof l=="number")s=l-1;else{
if(l===Le)return Le;l===We&&(e.items.splice(s,1),s-=1)}}}else if(we.isPair(e)){t=Object.freeze(t.concat(e));let s=await kn("key",e.key,r,t);if(s===Le)return Le;
s===We&&(e.key=null);let l=await kn("value",e.value,r,t);if(l===Le)return Le;l===We&&(e.value=null)}}return i}function jp(n){return typeof n=="object"&&(n.Collection||
n.Node||n.Value)?Object.assign({Alias:n.Node,Map:n.Node,Scalar:n.Node,Seq:n.Node},n.Value&&{Map:n.Value,Scalar:n.Value,Seq:n.Value},n.Collection&&{Map:n.Collection,
Seq:n.Collection},n):n}function $p(n,e,r,t){if(typeof r=="function")return r(n,e,t);if(we.isMap(e))return r.Map?.(n,e,t);if(we.isSeq(e))return r.Seq?.(n,e,t);if(we.
isPair(e))return r.Pair?.(n,e,t);if(we.isScalar(e))return r.Scalar?.(n,e,t);if(we.isAlias(e))return r.Alias?.(n,e,t)}function Ip(n,e,r){let t=e[e.length-1];if(we.
isCollection(t))t.items[n]=r;else if(we.isPair(t))n==="key"?t.key=r:t.value=r;else if(we.isDocument(t))t.contents=r;else{let i=we.isAlias(t)?"alias":"scalar";throw new Error(
`Cannot replace node with ${i} parent`)}}Aa.visit=Nr;Aa.visitAsync=jr});var Ra=B(Bp=>{"use strict";var Vp=Y(),y1=vi(),v1={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},h1=n=>n.replace(/[!,[\]{}]/g,e=>v1[e]),hi=class n{constructor(e,r){
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
for(let[r,t]of Object.entries(this.tags))if(e.startsWith(t))return r+h1(e.substring(t.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let r=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],t=Object.entries(this.tags),i;if(e&&t.length>0&&Vp.isNode(e.contents)){let s={};y1.visit(e.contents,(l,o)=>{Vp.isNode(o)&&
o.tag&&(s[o.tag]=!0)}),i=Object.keys(s)}else i=[];for(let[s,l]of t)s==="!!"&&l==="tag:yaml.org,2002:"||(!e||i.some(o=>o.startsWith(l)))&&r.push(`%TAG ${s} ${l}`);
return r.join(`
`)}};hi.defaultYaml={explicit:!1,version:"1.2"};hi.defaultTags={"!!":"tag:yaml.org,2002:"};Bp.Directives=hi});var $r=B(bi=>{"use strict";var qp=Y(),b1=vi();function w1(n){if(/[\x00-\x19\s,[\]{}]/.test(n)){let r=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(n)}`;throw new Error(r)}return!0}function Mp(n){let e=new Set;return b1.visit(n,{Value(r,t){t.anchor&&e.add(t.anchor)}}),e}function Fp(n,e){for(let r=1;;++r){
let t=`${n}${r}`;if(!e.has(t))return t}}function P1(n,e){let r=[],t=new Map,i=null;return{onAnchor:s=>{r.push(s),i??(i=Mp(n));let l=Fp(e,i);return i.add(l),l},setAnchors:()=>{
for(let s of r){let l=t.get(s);if(typeof l=="object"&&l.anchor&&(qp.isScalar(l.node)||qp.isCollection(l.node)))l.node.anchor=l.anchor;else{let o=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw o.source=s,o}}},sourceObjects:t}}bi.anchorIsValid=w1;bi.anchorNames=Mp;bi.createNodeAnchors=P1;bi.
findNewAnchor=Fp});var Sa=B(_p=>{"use strict";function wi(n,e,r,t){if(t&&typeof t=="object")if(Array.isArray(t))for(let i=0,s=t.length;i<s;++i){let l=t[i],o=wi(n,t,String(i),l);o===
void 0?delete t[i]:o!==l&&(t[i]=o)}else if(t instanceof Map)for(let i of Array.from(t.keys())){let s=t.get(i),l=wi(n,t,i,s);l===void 0?t.delete(i):l!==s&&t.set(
i,l)}else if(t instanceof Set)for(let i of Array.from(t)){let s=wi(n,t,i,i);s===void 0?t.delete(i):s!==i&&(t.delete(i),t.add(s))}else for(let[i,s]of Object.entries(
t)){let l=wi(n,t,i,s);l===void 0?delete t[i]:l!==s&&(t[i]=l)}return n.call(e,r,t)}_p.applyReviver=wi});var gt=B(Gp=>{"use strict";var k1=Y();function Up(n,e,r){if(Array.isArray(n))return n.map((t,i)=>Up(t,String(i),r));if(n&&typeof n.toJSON=="function"){if(!r||!k1.
hasAnchor(n))return n.toJSON(e,r);let t={aliasCount:0,count:1,res:void 0};r.anchors.set(n,t),r.onCreate=s=>{t.res=s,delete r.onCreate};let i=n.toJSON(e,r);return r.
onCreate&&r.onCreate(i),i}return typeof n=="bigint"&&!r?.keep?Number(n):n}Gp.toJS=Up});var Ir=B(Hp=>{"use strict";var O1=Sa(),Kp=Y(),A1=gt(),Da=class{constructor(e){Object.defineProperty(this,Kp.NODE_TYPE,{value:e})}clone(){let e=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:r,maxAliasCount:t,onAnchor:i,reviver:s}={}){
if(!Kp.isDocument(e))throw new TypeError("A document argument is required");let l={anchors:new Map,doc:e,keep:!0,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof t==
"number"?t:100},o=A1.toJS(this,"",l);if(typeof i=="function")for(let{count:c,res:y}of l.anchors.values())i(y,c);return typeof s=="function"?O1.applyReviver(s,{"":o},
"",o):o}};Hp.NodeBase=Da});var Pi=B(Zp=>{"use strict";var R1=$r(),S1=vi(),On=Y(),D1=Ir(),E1=gt(),Ea=class extends D1.NodeBase{constructor(e){super(On.ALIAS),this.source=e,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,r){if(r?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let t;r?.aliasResolveCache?t=r.aliasResolveCache:(t=[],S1.visit(e,{Node:(s,l)=>{(On.isAlias(l)||On.hasAnchor(l))&&t.push(l)}}),r&&(r.aliasResolveCache=t));let i;
for(let s of t){if(s===this)break;s.anchor===this.source&&(i=s)}if(i&&r){let{anchors:s,doc:l,maxAliasCount:o}=r,c=s.get(i);if(c||(E1.toJS(i,null,r),c=s.get(i)),
c?.res===void 0){let y="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(y)}if(o>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
Vr(l,i,s)),c.count*c.aliasCount>o)){let y="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(y)}}return i}toJSON(e,r){if(!r)
return{source:this.source};let t=this.resolve(r.doc,r);if(!t){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
i)}return r.anchors.get(t).res}toString(e,r,t){let i=`*${this.source}`;if(e){if(R1.anchorIsValid(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){
let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(e.implicitKey)return`${i} `}return i}};function Vr(n,e,r){
if(On.isAlias(e)){let t=e.resolve(n),i=r&&t&&r.get(t);return i?i.count*i.aliasCount:0}else if(On.isCollection(e)){let t=0;for(let i of e.items){let s=Vr(n,i,r);
s>t&&(t=s)}return t}else if(On.isPair(e)){let t=Vr(n,e.key,r),i=Vr(n,e.value,r);return Math.max(t,i)}return 1}Zp.Alias=Ea});var ge=B(Ta=>{"use strict";var T1=Y(),z1=Ir(),C1=gt(),L1=n=>!n||typeof n!="function"&&typeof n!="object",yt=class extends z1.NodeBase{constructor(e){super(T1.SCALAR),
this.value=e}toJSON(e,r){return r?.keep?this.value:C1.toJS(this.value,e,r)}toString(){return String(this.value)}};yt.BLOCK_FOLDED="BLOCK_FOLDED";yt.BLOCK_LITERAL=
"BLOCK_LITERAL";yt.PLAIN="PLAIN";yt.QUOTE_DOUBLE="QUOTE_DOUBLE";yt.QUOTE_SINGLE="QUOTE_SINGLE";Ta.Scalar=yt;Ta.isScalarValue=L1});var ki=B(Yp=>{"use strict";var N1=Pi(),$t=Y(),Wp=ge(),j1="tag:yaml.org,2002:";function $1(n,e,r){if(e){let t=r.filter(s=>s.tag===e),i=t.find(s=>!s.format)??t[0];
if(!i)throw new Error(`Tag ${e} not found`);return i}return r.find(t=>t.identify?.(n)&&!t.format)}function I1(n,e,r){if($t.isDocument(n)&&(n=n.contents),$t.isNode(
n))return n;if($t.isPair(n)){let P=r.schema[$t.MAP].createNode?.(r.schema,null,r);return P.items.push(n),P}(n instanceof String||n instanceof Number||n instanceof
Boolean||typeof BigInt<"u"&&n instanceof BigInt)&&(n=n.valueOf());let{aliasDuplicateObjects:t,onAnchor:i,onTagObj:s,schema:l,sourceObjects:o}=r,c;if(t&&n&&typeof n==
"object"){if(c=o.get(n),c)return c.anchor??(c.anchor=i(n)),new N1.Alias(c.anchor);c={anchor:null,node:null},o.set(n,c)}e?.startsWith("!!")&&(e=j1+e.slice(2));let y=$1(
n,e,l.tags);if(!y){if(n&&typeof n.toJSON=="function"&&(n=n.toJSON()),!n||typeof n!="object"){let P=new Wp.Scalar(n);return c&&(c.node=P),P}y=n instanceof Map?l[$t.
MAP]:Symbol.iterator in Object(n)?l[$t.SEQ]:l[$t.MAP]}s&&(s(y),delete r.onTagObj);let h=y?.createNode?y.createNode(r.schema,n,r):typeof y?.nodeClass?.from=="fun\
ction"?y.nodeClass.from(r.schema,n,r):new Wp.Scalar(n);return e?h.tag=e:y.default||(h.tag=y.tag),c&&(c.node=h),h}Yp.createNode=I1});var qr=B(Br=>{"use strict";var V1=ki(),Ye=Y(),B1=Ir();function za(n,e,r){let t=r;for(let i=e.length-1;i>=0;--i){let s=e[i];if(typeof s=="number"&&Number.isInteger(
s)&&s>=0){let l=[];l[s]=t,t=l}else t=new Map([[s,t]])}return V1.createNode(t,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:n,sourceObjects:new Map})}var Jp=n=>n==null||typeof n=="object"&&!!n[Symbol.iterator]().next().done,Ca=class extends B1.
NodeBase{constructor(e,r){super(e),Object.defineProperty(this,"schema",{value:r,configurable:!0,enumerable:!1,writable:!0})}clone(e){let r=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(r.schema=e),r.items=r.items.map(t=>Ye.isNode(t)||Ye.isPair(t)?t.clone(e):t),this.range&&
(r.range=this.range.slice()),r}addIn(e,r){if(Jp(e))this.add(r);else{let[t,...i]=e,s=this.get(t,!0);if(Ye.isCollection(s))s.addIn(i,r);else if(s===void 0&&this.schema)
this.set(t,za(this.schema,i,r));else throw new Error(`Expected YAML collection at ${t}. Remaining path: ${i}`)}}deleteIn(e){let[r,...t]=e;if(t.length===0)return this.
delete(r);let i=this.get(r,!0);if(Ye.isCollection(i))return i.deleteIn(t);throw new Error(`Expected YAML collection at ${r}. Remaining path: ${t}`)}getIn(e,r){let[
t,...i]=e,s=this.get(t,!0);return i.length===0?!r&&Ye.isScalar(s)?s.value:s:Ye.isCollection(s)?s.getIn(i,r):void 0}hasAllNullValues(e){return this.items.every(r=>{
if(!Ye.isPair(r))return!1;let t=r.value;return t==null||e&&Ye.isScalar(t)&&t.value==null&&!t.commentBefore&&!t.comment&&!t.tag})}hasIn(e){let[r,...t]=e;if(t.length===
0)return this.has(r);let i=this.get(r,!0);return Ye.isCollection(i)?i.hasIn(t):!1}setIn(e,r){let[t,...i]=e;if(i.length===0)this.set(t,r);else{let s=this.get(t,!0);
if(Ye.isCollection(s))s.setIn(i,r);else if(s===void 0&&this.schema)this.set(t,za(this.schema,i,r));else throw new Error(`Expected YAML collection at ${t}. Remai\
ning path: ${i}`)}}};Br.Collection=Ca;Br.collectionFromPath=za;Br.isEmptyPath=Jp});var Oi=B(Mr=>{"use strict";var q1=n=>n.replace(/^(?!$)(?: $)?/gm,"#");function La(n,e){return/^\n+$/.test(n)?n.substring(1):e?n.replace(/^(?! *$)/gm,e):n}var M1=(n,e,r)=>n.
endsWith(`
`)?La(r,e):r.includes(`
`)?`
`+La(r,e):(n.endsWith(" ")?"":" ")+r;Mr.indentComment=La;Mr.lineComment=M1;Mr.stringifyComment=q1});var Xp=B(Ai=>{"use strict";var F1="flow",Na="block",Fr="quoted";function _1(n,e,r="flow",{indentAtStart:t,lineWidth:i=80,minContentWidth:s=20,onFold:l,onOverflow:o}={}){
if(!i||i<0)return n;i<s&&(s=0);let c=Math.max(1+s,1+i-e.length);if(n.length<=c)return n;let y=[],h={},P=i-e.length;typeof t=="number"&&(t>i-Math.max(2,s)?y.push(
0):P=i-t);let b,k,D=!1,w=-1,S=-1,z=-1;r===Na&&(w=Qp(n,w,e.length),w!==-1&&(P=w+c));for(let L;L=n[w+=1];){if(r===Fr&&L==="\\"){switch(S=w,n[w+1]){case"x":w+=3;break;case"\
u":w+=5;break;case"U":w+=9;break;default:w+=1}z=w}if(L===`
`)r===Na&&(w=Qp(n,w,e.length)),P=w+e.length+c,b=void 0;else{if(L===" "&&k&&k!==" "&&k!==`
`&&k!=="	"){let I=n[w+1];I&&I!==" "&&I!==`
`&&I!=="	"&&(b=w)}if(w>=P)if(b)y.push(b),P=b+c,b=void 0;else if(r===Fr){for(;k===" "||k==="	";)k=L,L=n[w+=1],D=!0;let I=w>z+1?w-2:S-1;if(h[I])return n;y.push(I),
h[I]=!0,P=I+c,b=void 0}else D=!0}k=L}if(D&&o&&o(),y.length===0)return n;l&&l();let T=n.slice(0,y[0]);for(let L=0;L<y.length;++L){let I=y[L],V=y[L+1]||n.length;I===
0?T=`
${e}${n.slice(0,V)}`:(r===Fr&&h[I]&&(T+=`${n[I]}\\`),T+=`
${e}${n.slice(I+1,V)}`)}return T}function Qp(n,e,r){let t=e,i=e+1,s=n[i];for(;s===" "||s==="	";)if(e<i+r)s=n[++e];else{do s=n[++e];while(s&&s!==`
`);t=e,i=e+1,s=n[i]}return t}Ai.FOLD_BLOCK=Na;Ai.FOLD_FLOW=F1;Ai.FOLD_QUOTED=Fr;Ai.foldFlowLines=_1});var Si=B(xp=>{"use strict";var Ke=ge(),vt=Xp(),Ur=(n,e)=>({indentAtStart:e?n.indent.length:n.indentAtStart,lineWidth:n.options.lineWidth,minContentWidth:n.options.
minContentWidth}),Gr=n=>/^(%|---|\.\.\.)/m.test(n);function U1(n,e,r){if(!e||e<0)return!1;let t=e-r,i=n.length;if(i<=t)return!1;for(let s=0,l=0;s<i;++s)if(n[s]===
`
`){if(s-l>t)return!0;if(l=s+1,i-l<=t)return!1}return!0}function Ri(n,e){let r=JSON.stringify(n);if(e.options.doubleQuotedAsJSON)return r;let{implicitKey:t}=e,i=e.
options.doubleQuotedMinMultiLineLength,s=e.indent||(Gr(n)?"  ":""),l="",o=0;for(let c=0,y=r[c];y;y=r[++c])if(y===" "&&r[c+1]==="\\"&&r[c+2]==="n"&&(l+=r.slice(o,
c)+"\\ ",c+=1,o=c,y="\\"),y==="\\")switch(r[c+1]){case"u":{l+=r.slice(o,c);let h=r.substr(c+2,4);switch(h){case"0000":l+="\\0";break;case"0007":l+="\\a";break;case"\
000b":l+="\\v";break;case"001b":l+="\\e";break;case"0085":l+="\\N";break;case"00a0":l+="\\_";break;case"2028":l+="\\L";break;case"2029":l+="\\P";break;default:h.
substr(0,2)==="00"?l+="\\x"+h.substr(2):l+=r.substr(c,6)}c+=5,o=c+1}break;case"n":if(t||r[c+2]==='"'||r.length<i)c+=1;else{for(l+=r.slice(o,c)+`

`;r[c+2]==="\\"&&r[c+3]==="n"&&r[c+4]!=='"';)l+=`
`,c+=2;l+=s,r[c+2]===" "&&(l+="\\"),c+=1,o=c+1}break;default:c+=1}return l=o?l+r.slice(o):r,t?l:vt.foldFlowLines(l,s,vt.FOLD_QUOTED,Ur(e,!1))}function ja(n,e){if(e.
options.singleQuote===!1||e.implicitKey&&n.includes(`
`)||/[ \t]\n|\n[ \t]/.test(n))return Ri(n,e);let r=e.indent||(Gr(n)?"  ":""),t="'"+n.replace(/'/g,"''").replace(/\n+/g,`$&
${r}`)+"'";return e.implicitKey?t:vt.foldFlowLines(t,r,vt.FOLD_FLOW,Ur(e,!1))}function An(n,e){let{singleQuote:r}=e.options,t;if(r===!1)t=Ri;else{let i=n.includes(
'"'),s=n.includes("'");i&&!s?t=ja:s&&!i?t=Ri:t=r?ja:Ri}return t(n,e)}var $a;try{$a=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{$a=/\n+(?!\n|$)/g}function _r({comment:n,type:e,value:r},t,i,s){let{blockQuote:l,commentString:o,lineWidth:c}=t.options;if(!l||/\n[\t ]+$/.test(
r))return An(r,t);let y=t.indent||(t.forceBlockIndent||Gr(r)?"  ":""),h=l==="literal"?!0:l==="folded"||e===Ke.Scalar.BLOCK_FOLDED?!1:e===Ke.Scalar.BLOCK_LITERAL?
!0:!U1(r,c,y.length);if(!r)return h?`|
`:`>
`;let P,b;for(b=r.length;b>0;--b){let V=r[b-1];if(V!==`
`&&V!=="	"&&V!==" ")break}let k=r.substring(b),D=k.indexOf(`
`);D===-1?P="-":r===k||D!==k.length-1?(P="+",s&&s()):P="",k&&(r=r.slice(0,-k.length),k[k.length-1]===`
`&&(k=k.slice(0,-1)),k=k.replace($a,`$&${y}`));let w=!1,S,z=-1;for(S=0;S<r.length;++S){let V=r[S];if(V===" ")w=!0;else if(V===`
`)z=S;else break}let T=r.substring(0,z<S?z+1:S);T&&(r=r.substring(T.length),T=T.replace(/\n+/g,`$&${y}`));let I=(w?y?"2":"1":"")+P;if(n&&(I+=" "+o(n.replace(/ ?[\r\n]+/g,
" ")),i&&i()),!h){let V=r.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${y}`),F=!1,Q=Ur(t,!0);l!=="folded"&&e!==Ke.Scalar.BLOCK_FOLDED&&(Q.onOverflow=
()=>{F=!0});let M=vt.foldFlowLines(`${T}${V}${k}`,y,vt.FOLD_BLOCK,Q);if(!F)return`>${I}
${y}${M}`}return r=r.replace(/\n+/g,`$&${y}`),`|${I}
${y}${T}${r}${k}`}function G1(n,e,r,t){let{type:i,value:s}=n,{actualString:l,implicitKey:o,indent:c,indentStep:y,inFlow:h}=e;if(o&&s.includes(`
`)||h&&/[[\]{},]/.test(s))return An(s,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return o||h||!s.includes(
`
`)?An(s,e):_r(n,e,r,t);if(!o&&!h&&i!==Ke.Scalar.PLAIN&&s.includes(`
`))return _r(n,e,r,t);if(Gr(s)){if(c==="")return e.forceBlockIndent=!0,_r(n,e,r,t);if(o&&c===y)return An(s,e)}let P=s.replace(/\n+/g,`$&
${c}`);if(l){let b=w=>w.default&&w.tag!=="tag:yaml.org,2002:str"&&w.test?.test(P),{compat:k,tags:D}=e.doc.schema;if(D.some(b)||k?.some(b))return An(s,e)}return o?
P:vt.foldFlowLines(P,c,vt.FOLD_FLOW,Ur(e,!1))}function K1(n,e,r,t){let{implicitKey:i,inFlow:s}=e,l=typeof n.value=="string"?n:Object.assign({},n,{value:String(n.
value)}),{type:o}=n;o!==Ke.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(l.value)&&(o=Ke.Scalar.QUOTE_DOUBLE);let c=h=>{switch(h){case Ke.
Scalar.BLOCK_FOLDED:case Ke.Scalar.BLOCK_LITERAL:return i||s?An(l.value,e):_r(l,e,r,t);case Ke.Scalar.QUOTE_DOUBLE:return Ri(l.value,e);case Ke.Scalar.QUOTE_SINGLE:
return ja(l.value,e);case Ke.Scalar.PLAIN:return G1(l,e,r,t);default:return null}},y=c(o);if(y===null){let{defaultKeyType:h,defaultStringType:P}=e.options,b=i&&
h||P;if(y=c(b),y===null)throw new Error(`Unsupported default string type ${b}`)}return y}xp.stringifyString=K1});var Di=B(Ia=>{"use strict";var H1=$r(),ht=Y(),Z1=Oi(),W1=Si();function Y1(n,e){let r=Object.assign({blockQuote:!0,commentString:Z1.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},n.schema.toStringOptions,e),t;switch(r.collectionStyle){case"\
block":t=!1;break;case"flow":t=!0;break;default:t=null}return{anchors:new Set,doc:n,flowCollectionPadding:r.flowCollectionPadding?" ":"",indent:"",indentStep:typeof r.
indent=="number"?" ".repeat(r.indent):"  ",inFlow:t,options:r}}function J1(n,e){if(e.tag){let i=n.filter(s=>s.tag===e.tag);if(i.length>0)return i.find(s=>s.format===
e.format)??i[0]}let r,t;if(ht.isScalar(e)){t=e.value;let i=n.filter(s=>s.identify?.(t));if(i.length>1){let s=i.filter(l=>l.test);s.length>0&&(i=s)}r=i.find(s=>s.
format===e.format)??i.find(s=>!s.format)}else t=e,r=n.find(i=>i.nodeClass&&t instanceof i.nodeClass);if(!r){let i=t?.constructor?.name??(t===null?"null":typeof t);
throw new Error(`Tag not resolved for ${i} value`)}return r}function Q1(n,e,{anchors:r,doc:t}){if(!t.directives)return"";let i=[],s=(ht.isScalar(n)||ht.isCollection(
n))&&n.anchor;s&&H1.anchorIsValid(s)&&(r.add(s),i.push(`&${s}`));let l=n.tag??(e.default?null:e.tag);return l&&i.push(t.directives.tagString(l)),i.join(" ")}function X1(n,e,r,t){
if(ht.isPair(n))return n.toString(e,r,t);if(ht.isAlias(n)){if(e.doc.directives)return n.toString(e);if(e.resolvedAliases?.has(n))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.add(n):e.resolvedAliases=new Set([n]),n=n.resolve(e.doc)}let i,s=ht.isNode(n)?
n:e.doc.createNode(n,{onTagObj:c=>i=c});i??(i=J1(e.doc.schema.tags,s));let l=Q1(s,i,e);l.length>0&&(e.indentAtStart=(e.indentAtStart??0)+l.length+1);let o=typeof i.
stringify=="function"?i.stringify(s,e,r,t):ht.isScalar(s)?W1.stringifyString(s,e,r,t):s.toString(e,r,t);return l?ht.isScalar(s)||o[0]==="{"||o[0]==="["?`${l} ${o}`:
`${l}
${e.indent}${o}`:o}Ia.createStringifyContext=Y1;Ia.stringify=X1});var im=B(nm=>{"use strict";var it=Y(),em=ge(),tm=Di(),Ei=Oi();function x1({key:n,value:e},r,t,i){let{allNullValues:s,doc:l,indent:o,indentStep:c,options:{commentString:y,
indentSeq:h,simpleKeys:P}}=r,b=it.isNode(n)&&n.comment||null;if(P){if(b)throw new Error("With simple keys, key nodes cannot have comments");if(it.isCollection(n)||
!it.isNode(n)&&typeof n=="object"){let Q="With simple keys, collection cannot be used as a key value";throw new Error(Q)}}let k=!P&&(!n||b&&e==null&&!r.inFlow||
it.isCollection(n)||(it.isScalar(n)?n.type===em.Scalar.BLOCK_FOLDED||n.type===em.Scalar.BLOCK_LITERAL:typeof n=="object"));r=Object.assign({},r,{allNullValues:!1,
implicitKey:!k&&(P||!s),indent:o+c});let D=!1,w=!1,S=tm.stringify(n,r,()=>D=!0,()=>w=!0);if(!k&&!r.inFlow&&S.length>1024){if(P)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");k=!0}if(r.inFlow){if(s||e==null)return D&&t&&t(),S===""?"?":k?`? ${S}`:S}else if(s&&!P||e==null&&
k)return S=`? ${S}`,b&&!D?S+=Ei.lineComment(S,r.indent,y(b)):w&&i&&i(),S;D&&(b=null),k?(b&&(S+=Ei.lineComment(S,r.indent,y(b))),S=`? ${S}
${o}:`):(S=`${S}:`,b&&(S+=Ei.lineComment(S,r.indent,y(b))));let z,T,L;it.isNode(e)?(z=!!e.spaceBefore,T=e.commentBefore,L=e.comment):(z=!1,T=null,L=null,e&&typeof e==
"object"&&(e=l.createNode(e))),r.implicitKey=!1,!k&&!b&&it.isScalar(e)&&(r.indentAtStart=S.length+1),w=!1,!h&&c.length>=2&&!r.inFlow&&!k&&it.isSeq(e)&&!e.flow&&
!e.tag&&!e.anchor&&(r.indent=r.indent.substring(2));let I=!1,V=tm.stringify(e,r,()=>I=!0,()=>w=!0),F=" ";if(b||z||T){if(F=z?`
`:"",T){let Q=y(T);F+=`
${Ei.indentComment(Q,r.indent)}`}V===""&&!r.inFlow?F===`
`&&L&&(F=`

`):F+=`
${r.indent}`}else if(!k&&it.isCollection(e)){let Q=V[0],M=V.indexOf(`
`),he=M!==-1,mt=r.inFlow??e.flow??e.items.length===0;if(he||!mt){let bn=!1;if(he&&(Q==="&"||Q==="!")){let be=V.indexOf(" ");Q==="&"&&be!==-1&&be<M&&V[be+1]==="!"&&
(be=V.indexOf(" ",be+1)),(be===-1||M<be)&&(bn=!0)}bn||(F=`
${r.indent}`)}}else(V===""||V[0]===`
`)&&(F="");return S+=F+V,r.inFlow?I&&t&&t():L&&!I?S+=Ei.lineComment(S,r.indent,y(L)):w&&i&&i(),S}nm.stringifyPair=x1});var Ba=B(Va=>{"use strict";var rm=require("process");function eO(n,...e){n==="debug"&&console.log(...e)}function tO(n,e){(n==="debug"||n==="warn")&&(typeof rm.emitWarning==
"function"?rm.emitWarning(e):console.warn(e))}Va.debug=eO;Va.warn=tO});var Yr=B(Wr=>{"use strict";var Zr=Y(),sm=ge(),Kr="<<",Hr={identify:n=>n===Kr||typeof n=="symbol"&&n.description===Kr,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new sm.Scalar(Symbol(Kr)),{addToJSMap:lm}),stringify:()=>Kr},nO=(n,e)=>(Hr.identify(e)||Zr.isScalar(e)&&(!e.type||e.type===
sm.Scalar.PLAIN)&&Hr.identify(e.value))&&n?.doc.schema.tags.some(r=>r.tag===Hr.tag&&r.default);function lm(n,e,r){let t=om(n,r);if(Zr.isSeq(t))for(let i of t.items)
qa(n,e,i);else if(Array.isArray(t))for(let i of t)qa(n,e,i);else qa(n,e,t)}function qa(n,e,r){let t=om(n,r);if(!Zr.isMap(t))throw new Error("Merge sources must \
be maps or map aliases");let i=t.toJSON(null,n,Map);for(let[s,l]of i)e instanceof Map?e.has(s)||e.set(s,l):e instanceof Set?e.add(s):Object.prototype.hasOwnProperty.
call(e,s)||Object.defineProperty(e,s,{value:l,writable:!0,enumerable:!0,configurable:!0});return e}function om(n,e){return n&&Zr.isAlias(e)?e.resolve(n.doc,n):e}
Wr.addMergeToJSMap=lm;Wr.isMergeKey=nO;Wr.merge=Hr});var Fa=B(fm=>{"use strict";var iO=Ba(),am=Yr(),rO=Di(),um=Y(),Ma=gt();function sO(n,e,{key:r,value:t}){if(um.isNode(r)&&r.addToJSMap)r.addToJSMap(n,e,t);else if(am.
isMergeKey(n,r))am.addMergeToJSMap(n,e,t);else{let i=Ma.toJS(r,"",n);if(e instanceof Map)e.set(i,Ma.toJS(t,i,n));else if(e instanceof Set)e.add(i);else{let s=lO(
r,i,n),l=Ma.toJS(t,s,n);s in e?Object.defineProperty(e,s,{value:l,writable:!0,enumerable:!0,configurable:!0}):e[s]=l}}return e}function lO(n,e,r){if(e===null)return"";
if(typeof e!="object")return String(e);if(um.isNode(n)&&r?.doc){let t=rO.createStringifyContext(r.doc,{});t.anchors=new Set;for(let s of r.anchors.keys())t.anchors.
add(s.anchor);t.inFlow=!0,t.inStringifyKey=!0;let i=n.toString(t);if(!r.mapKeyWarned){let s=JSON.stringify(i);s.length>40&&(s=s.substring(0,36)+'..."'),iO.warn(
r.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),r.mapKeyWarned=
!0}return i}return JSON.stringify(e)}fm.addPairToJSMap=sO});var bt=B(_a=>{"use strict";var cm=ki(),oO=im(),aO=Fa(),Jr=Y();function uO(n,e,r){let t=cm.createNode(n,void 0,r),i=cm.createNode(e,void 0,r);return new Qr(t,i)}
var Qr=class n{constructor(e,r=null){Object.defineProperty(this,Jr.NODE_TYPE,{value:Jr.PAIR}),this.key=e,this.value=r}clone(e){let{key:r,value:t}=this;return Jr.
isNode(r)&&(r=r.clone(e)),Jr.isNode(t)&&(t=t.clone(e)),new n(r,t)}toJSON(e,r){let t=r?.mapAsMap?new Map:{};return aO.addPairToJSMap(r,t,this)}toString(e,r,t){return e?.
doc?oO.stringifyPair(this,e,r,t):JSON.stringify(this)}};_a.Pair=Qr;_a.createPair=uO});var Ua=B(pm=>{"use strict";var It=Y(),dm=Di(),Xr=Oi();function fO(n,e,r){return(e.inFlow??n.flow?dO:cO)(n,e,r)}function cO({comment:n,items:e},r,{blockItemPrefix:t,
flowChars:i,itemIndent:s,onChompKeep:l,onComment:o}){let{indent:c,options:{commentString:y}}=r,h=Object.assign({},r,{indent:s,type:null}),P=!1,b=[];for(let D=0;D<
e.length;++D){let w=e[D],S=null;if(It.isNode(w))!P&&w.spaceBefore&&b.push(""),xr(r,b,w.commentBefore,P),w.comment&&(S=w.comment);else if(It.isPair(w)){let T=It.
isNode(w.key)?w.key:null;T&&(!P&&T.spaceBefore&&b.push(""),xr(r,b,T.commentBefore,P))}P=!1;let z=dm.stringify(w,h,()=>S=null,()=>P=!0);S&&(z+=Xr.lineComment(z,s,
y(S))),P&&S&&(P=!1),b.push(t+z)}let k;if(b.length===0)k=i.start+i.end;else{k=b[0];for(let D=1;D<b.length;++D){let w=b[D];k+=w?`
${c}${w}`:`
`}}return n?(k+=`
`+Xr.indentComment(y(n),c),o&&o()):P&&l&&l(),k}function dO({items:n},e,{flowChars:r,itemIndent:t}){let{indent:i,indentStep:s,flowCollectionPadding:l,options:{commentString:o}}=e;
t+=s;let c=Object.assign({},e,{indent:t,inFlow:!0,type:null}),y=!1,h=0,P=[];for(let D=0;D<n.length;++D){let w=n[D],S=null;if(It.isNode(w))w.spaceBefore&&P.push(
""),xr(e,P,w.commentBefore,!1),w.comment&&(S=w.comment);else if(It.isPair(w)){let T=It.isNode(w.key)?w.key:null;T&&(T.spaceBefore&&P.push(""),xr(e,P,T.commentBefore,
!1),T.comment&&(y=!0));let L=It.isNode(w.value)?w.value:null;L?(L.comment&&(S=L.comment),L.commentBefore&&(y=!0)):w.value==null&&T?.comment&&(S=T.comment)}S&&(y=
!0);let z=dm.stringify(w,c,()=>S=null);y||(y=P.length>h||z.includes(`
`)),D<n.length-1?z+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(y||(y=P.reduce((T,L)=>T+L.length+2,2)+(z.length+2)>e.options.lineWidth)),y&&(z+=",")),
S&&(z+=Xr.lineComment(z,t,o(S))),P.push(z),h=P.length}let{start:b,end:k}=r;if(P.length===0)return b+k;if(!y){let D=P.reduce((w,S)=>w+S.length+2,2);y=e.options.lineWidth>
0&&D>e.options.lineWidth}if(y){let D=b;for(let w of P)D+=w?`
${s}${i}${w}`:`
`;return`${D}
${i}${k}`}else return`${b}${l}${P.join(" ")}${l}${k}`}function xr({indent:n,options:{commentString:e}},r,t,i){if(t&&i&&(t=t.replace(/^\n+/,"")),t){let s=Xr.indentComment(
e(t),n);r.push(s.trimStart())}}pm.stringifyCollection=fO});var Pt=B(Ka=>{"use strict";var pO=Ua(),mO=Fa(),gO=qr(),wt=Y(),es=bt(),yO=ge();function Ti(n,e){let r=wt.isScalar(e)?e.value:e;for(let t of n)if(wt.isPair(t)&&(t.
key===e||t.key===r||wt.isScalar(t.key)&&t.key.value===r))return t}var Ga=class extends gO.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){
super(wt.MAP,e),this.items=[]}static from(e,r,t){let{keepUndefined:i,replacer:s}=t,l=new this(e),o=(c,y)=>{if(typeof s=="function")y=s.call(r,c,y);else if(Array.
isArray(s)&&!s.includes(c))return;(y!==void 0||i)&&l.items.push(es.createPair(c,y,t))};if(r instanceof Map)for(let[c,y]of r)o(c,y);else if(r&&typeof r=="object")
for(let c of Object.keys(r))o(c,r[c]);return typeof e.sortMapEntries=="function"&&l.items.sort(e.sortMapEntries),l}add(e,r){let t;wt.isPair(e)?t=e:!e||typeof e!=
"object"||!("key"in e)?t=new es.Pair(e,e?.value):t=new es.Pair(e.key,e.value);let i=Ti(this.items,t.key),s=this.schema?.sortMapEntries;if(i){if(!r)throw new Error(
`Key ${t.key} already set`);wt.isScalar(i.value)&&yO.isScalarValue(t.value)?i.value.value=t.value:i.value=t.value}else if(s){let l=this.items.findIndex(o=>s(t,o)<
0);l===-1?this.items.push(t):this.items.splice(l,0,t)}else this.items.push(t)}delete(e){let r=Ti(this.items,e);return r?this.items.splice(this.items.indexOf(r),
1).length>0:!1}get(e,r){let i=Ti(this.items,e)?.value;return(!r&&wt.isScalar(i)?i.value:i)??void 0}has(e){return!!Ti(this.items,e)}set(e,r){this.add(new es.Pair(
e,r),!0)}toJSON(e,r,t){let i=t?new t:r?.mapAsMap?new Map:{};r?.onCreate&&r.onCreate(i);for(let s of this.items)mO.addPairToJSMap(r,i,s);return i}toString(e,r,t){
if(!e)return JSON.stringify(this);for(let i of this.items)if(!wt.isPair(i))throw new Error(`Map items must all be pairs; found ${JSON.stringify(i)} instead`);return!e.
allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),pO.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:e.indent||"",onChompKeep:t,onComment:r})}};Ka.YAMLMap=Ga;Ka.findPair=Ti});var Rn=B(gm=>{"use strict";var vO=Y(),mm=Pt(),hO={collection:"map",default:!0,nodeClass:mm.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(n,e){return vO.isMap(n)||
e("Expected a mapping for this tag"),n},createNode:(n,e,r)=>mm.YAMLMap.from(n,e,r)};gm.map=hO});var kt=B(ym=>{"use strict";var bO=ki(),wO=Ua(),PO=qr(),ns=Y(),kO=ge(),OO=gt(),Ha=class extends PO.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){
super(ns.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let r=ts(e);return typeof r!="number"?!1:this.items.splice(r,1).length>0}get(e,r){let t=ts(e);
if(typeof t!="number")return;let i=this.items[t];return!r&&ns.isScalar(i)?i.value:i}has(e){let r=ts(e);return typeof r=="number"&&r<this.items.length}set(e,r){let t=ts(
e);if(typeof t!="number")throw new Error(`Expected a valid index, not ${e}.`);let i=this.items[t];ns.isScalar(i)&&kO.isScalarValue(r)?i.value=r:this.items[t]=r}toJSON(e,r){
let t=[];r?.onCreate&&r.onCreate(t);let i=0;for(let s of this.items)t.push(OO.toJS(s,String(i++),r));return t}toString(e,r,t){return e?wO.stringifyCollection(this,
e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:t,onComment:r}):JSON.stringify(this)}static from(e,r,t){let{replacer:i}=t,
s=new this(e);if(r&&Symbol.iterator in Object(r)){let l=0;for(let o of r){if(typeof i=="function"){let c=r instanceof Set?o:String(l++);o=i.call(r,c,o)}s.items.
push(bO.createNode(o,void 0,t))}}return s}};function ts(n){let e=ns.isScalar(n)?n.value:n;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.
isInteger(e)&&e>=0?e:null}ym.YAMLSeq=Ha});var Sn=B(hm=>{"use strict";var AO=Y(),vm=kt(),RO={collection:"seq",default:!0,nodeClass:vm.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(n,e){return AO.isSeq(n)||
e("Expected a sequence for this tag"),n},createNode:(n,e,r)=>vm.YAMLSeq.from(n,e,r)};hm.seq=RO});var zi=B(bm=>{"use strict";var SO=Si(),DO={identify:n=>typeof n=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,stringify(n,e,r,t){return e=Object.
assign({actualString:!0},e),SO.stringifyString(n,e,r,t)}};bm.string=DO});var is=B(km=>{"use strict";var wm=ge(),Pm={identify:n=>n==null,createNode:()=>new wm.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new wm.Scalar(null),stringify:({source:n},e)=>typeof n=="string"&&Pm.test.test(n)?n:e.options.nullStr};km.nullTag=Pm});var Za=B(Am=>{"use strict";var EO=ge(),Om={identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:n=>new EO.
Scalar(n[0]==="t"||n[0]==="T"),stringify({source:n,value:e},r){if(n&&Om.test.test(n)){let t=n[0]==="t"||n[0]==="T";if(e===t)return n}return e?r.options.trueStr:
r.options.falseStr}};Am.boolTag=Om});var Dn=B(Rm=>{"use strict";function TO({format:n,minFractionDigits:e,tag:r,value:t}){if(typeof t=="bigint")return String(t);let i=typeof t=="number"?t:Number(t);
if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let s=Object.is(t,-0)?"-0":JSON.stringify(t);if(!n&&e&&(!r||r==="tag:yaml.org,2002:float")&&/^-?\d/.test(
s)&&!s.includes("e")){let l=s.indexOf(".");l<0&&(l=s.length,s+=".");let o=e-(s.length-l-1);for(;o-- >0;)s+="0"}return s}Rm.stringifyNumber=TO});var Ya=B(rs=>{"use strict";var zO=ge(),Wa=Dn(),CO={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Wa.stringifyNumber},LO={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:n=>parseFloat(n),stringify(n){
let e=Number(n.value);return isFinite(e)?e.toExponential():Wa.stringifyNumber(n)}},NO={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(n){let e=new zO.Scalar(parseFloat(n)),r=n.indexOf(".");return r!==-1&&n[n.length-1]==="0"&&(e.minFractionDigits=n.length-r-1),e},stringify:Wa.stringifyNumber};
rs.float=NO;rs.floatExp=LO;rs.floatNaN=CO});var Qa=B(ls=>{"use strict";var Sm=Dn(),ss=n=>typeof n=="bigint"||Number.isInteger(n),Ja=(n,e,r,{intAsBigInt:t})=>t?BigInt(n):parseInt(n.substring(e),r);function Dm(n,e,r){
let{value:t}=n;return ss(t)&&t>=0?r+t.toString(e):Sm.stringifyNumber(n)}var jO={identify:n=>ss(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(n,e,r)=>Ja(n,2,8,r),stringify:n=>Dm(n,8,"0o")},$O={identify:ss,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(n,e,r)=>Ja(n,0,10,r),
stringify:Sm.stringifyNumber},IO={identify:n=>ss(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(n,e,r)=>Ja(n,2,16,
r),stringify:n=>Dm(n,16,"0x")};ls.int=$O;ls.intHex=IO;ls.intOct=jO});var Tm=B(Em=>{"use strict";var VO=Rn(),BO=is(),qO=Sn(),MO=zi(),FO=Za(),Xa=Ya(),xa=Qa(),_O=[VO.map,qO.seq,MO.string,BO.nullTag,FO.boolTag,xa.intOct,xa.int,xa.intHex,
Xa.floatNaN,Xa.floatExp,Xa.float];Em.schema=_O});var Lm=B(Cm=>{"use strict";var UO=ge(),GO=Rn(),KO=Sn();function zm(n){return typeof n=="bigint"||Number.isInteger(n)}var os=({value:n})=>JSON.stringify(n),HO=[{
identify:n=>typeof n=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,stringify:os},{identify:n=>n==null,createNode:()=>new UO.Scalar(null),default:!0,
tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:os},{identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,
resolve:n=>n==="true",stringify:os},{identify:zm,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(n,e,{intAsBigInt:r})=>r?BigInt(n):
parseInt(n,10),stringify:({value:n})=>zm(n)?n.toString():JSON.stringify(n)},{identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:n=>parseFloat(n),stringify:os}],ZO={default:!0,tag:"",test:/^/,resolve(n,e){return e(`Unresolved plain scalar ${JSON.stringify(n)}`),n}},WO=[GO.map,KO.seq].
concat(HO,ZO);Cm.schema=WO});var tu=B(Nm=>{"use strict";var Ci=require("buffer"),eu=ge(),YO=Si(),JO={identify:n=>n instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(n,e){
if(typeof Ci.Buffer=="function")return Ci.Buffer.from(n,"base64");if(typeof atob=="function"){let r=atob(n.replace(/[\n\r]/g,"")),t=new Uint8Array(r.length);for(let i=0;i<
r.length;++i)t[i]=r.charCodeAt(i);return t}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),n},stringify({
comment:n,type:e,value:r},t,i,s){if(!r)return"";let l=r,o;if(typeof Ci.Buffer=="function")o=l instanceof Ci.Buffer?l.toString("base64"):Ci.Buffer.from(l.buffer).
toString("base64");else if(typeof btoa=="function"){let c="";for(let y=0;y<l.length;++y)c+=String.fromCharCode(l[y]);o=btoa(c)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=eu.Scalar.BLOCK_LITERAL),e!==eu.Scalar.QUOTE_DOUBLE){let c=Math.max(t.options.
lineWidth-t.indent.length,t.options.minContentWidth),y=Math.ceil(o.length/c),h=new Array(y);for(let P=0,b=0;P<y;++P,b+=c)h[P]=o.substr(b,c);o=h.join(e===eu.Scalar.
BLOCK_LITERAL?`
`:" ")}return YO.stringifyString({comment:n,type:e,value:o},t,i,s)}};Nm.binary=JO});var fs=B(us=>{"use strict";var as=Y(),nu=bt(),QO=ge(),XO=kt();function jm(n,e){if(as.isSeq(n))for(let r=0;r<n.items.length;++r){let t=n.items[r];if(!as.isPair(t)){
if(as.isMap(t)){t.items.length>1&&e("Each pair must have its own sequence indicator");let i=t.items[0]||new nu.Pair(new QO.Scalar(null));if(t.commentBefore&&(i.
key.commentBefore=i.key.commentBefore?`${t.commentBefore}
${i.key.commentBefore}`:t.commentBefore),t.comment){let s=i.value??i.key;s.comment=s.comment?`${t.comment}
${s.comment}`:t.comment}t=i}n.items[r]=as.isPair(t)?t:new nu.Pair(t)}}else e("Expected a sequence for this tag");return n}function $m(n,e,r){let{replacer:t}=r,i=new XO.
YAMLSeq(n);i.tag="tag:yaml.org,2002:pairs";let s=0;if(e&&Symbol.iterator in Object(e))for(let l of e){typeof t=="function"&&(l=t.call(e,String(s++),l));let o,c;
if(Array.isArray(l))if(l.length===2)o=l[0],c=l[1];else throw new TypeError(`Expected [key, value] tuple: ${l}`);else if(l&&l instanceof Object){let y=Object.keys(
l);if(y.length===1)o=y[0],c=l[o];else throw new TypeError(`Expected tuple with one key, not ${y.length} keys`)}else o=l;i.items.push(nu.createPair(o,c,r))}return i}
var xO={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:jm,createNode:$m};us.createPairs=$m;us.pairs=xO;us.resolvePairs=jm});var su=B(ru=>{"use strict";var Im=Y(),iu=gt(),Li=Pt(),eA=kt(),Vm=fs(),Vt=class n extends eA.YAMLSeq{constructor(){super(),this.add=Li.YAMLMap.prototype.add.bind(
this),this.delete=Li.YAMLMap.prototype.delete.bind(this),this.get=Li.YAMLMap.prototype.get.bind(this),this.has=Li.YAMLMap.prototype.has.bind(this),this.set=Li.YAMLMap.
prototype.set.bind(this),this.tag=n.tag}toJSON(e,r){if(!r)return super.toJSON(e);let t=new Map;r?.onCreate&&r.onCreate(t);for(let i of this.items){let s,l;if(Im.
isPair(i)?(s=iu.toJS(i.key,"",r),l=iu.toJS(i.value,s,r)):s=iu.toJS(i,"",r),t.has(s))throw new Error("Ordered maps must not include duplicate keys");t.set(s,l)}return t}static from(e,r,t){
let i=Vm.createPairs(e,r,t),s=new this;return s.items=i.items,s}};Vt.tag="tag:yaml.org,2002:omap";var tA={collection:"seq",identify:n=>n instanceof Map,nodeClass:Vt,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(n,e){let r=Vm.resolvePairs(n,e),t=[];for(let{key:i}of r.items)Im.isScalar(i)&&(t.includes(i.value)?e(`Ordered ma\
ps must not include duplicate keys: ${i.value}`):t.push(i.value));return Object.assign(new Vt,r)},createNode:(n,e,r)=>Vt.from(n,e,r)};ru.YAMLOMap=Vt;ru.omap=tA});var _m=B(lu=>{"use strict";var Bm=ge();function qm({value:n,source:e},r){return e&&(n?Mm:Fm).test.test(e)?e:n?r.options.trueStr:r.options.falseStr}var Mm={identify:n=>n===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Bm.Scalar(!0),stringify:qm},Fm={identify:n=>n===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Bm.Scalar(!1),stringify:qm};lu.falseTag=Fm;lu.trueTag=
Mm});var Um=B(cs=>{"use strict";var nA=ge(),ou=Dn(),iA={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:ou.stringifyNumber},rA={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:n=>parseFloat(n.replace(/_/g,
"")),stringify(n){let e=Number(n.value);return isFinite(e)?e.toExponential():ou.stringifyNumber(n)}},sA={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(n){let e=new nA.Scalar(parseFloat(n.replace(/_/g,""))),r=n.indexOf(".");if(r!==-1){let t=n.substring(
r+1).replace(/_/g,"");t[t.length-1]==="0"&&(e.minFractionDigits=t.length)}return e},stringify:ou.stringifyNumber};cs.float=sA;cs.floatExp=rA;cs.floatNaN=iA});var Km=B(ji=>{"use strict";var Gm=Dn(),Ni=n=>typeof n=="bigint"||Number.isInteger(n);function ds(n,e,r,{intAsBigInt:t}){let i=n[0];if((i==="-"||i==="+")&&(e+=1),
n=n.substring(e).replace(/_/g,""),t){switch(r){case 2:n=`0b${n}`;break;case 8:n=`0o${n}`;break;case 16:n=`0x${n}`;break}let l=BigInt(n);return i==="-"?BigInt(-1)*
l:l}let s=parseInt(n,r);return i==="-"?-1*s:s}function au(n,e,r){let{value:t}=n;if(Ni(t)){let i=t.toString(e);return t<0?"-"+r+i.substr(1):r+i}return Gm.stringifyNumber(
n)}var lA={identify:Ni,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(n,e,r)=>ds(n,2,2,r),stringify:n=>au(n,2,"0b")},oA={identify:Ni,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(n,e,r)=>ds(n,1,8,r),stringify:n=>au(n,8,"0")},aA={identify:Ni,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(n,e,r)=>ds(n,0,10,r),stringify:Gm.stringifyNumber},uA={identify:Ni,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(n,e,r)=>ds(n,2,16,r),stringify:n=>au(n,16,"0x")};ji.int=aA;ji.intBin=lA;ji.intHex=uA;ji.intOct=oA});var fu=B(uu=>{"use strict";var gs=Y(),ps=bt(),ms=Pt(),Bt=class n extends ms.YAMLMap{constructor(e){super(e),this.tag=n.tag}add(e){let r;gs.isPair(e)?r=e:e&&typeof e==
"object"&&"key"in e&&"value"in e&&e.value===null?r=new ps.Pair(e.key,null):r=new ps.Pair(e,null),ms.findPair(this.items,r.key)||this.items.push(r)}get(e,r){let t=ms.
findPair(this.items,e);return!r&&gs.isPair(t)?gs.isScalar(t.key)?t.key.value:t.key:t}set(e,r){if(typeof r!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof r}`);let t=ms.findPair(this.items,e);t&&!r?this.items.splice(this.items.indexOf(t),1):!t&&r&&this.items.push(new ps.
Pair(e))}toJSON(e,r){return super.toJSON(e,r,Set)}toString(e,r,t){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},e,{allNullValues:!0}),r,t);throw new Error("Set items must all have null values")}static from(e,r,t){let{replacer:i}=t,s=new this(e);if(r&&Symbol.iterator in
Object(r))for(let l of r)typeof i=="function"&&(l=i.call(r,l,l)),s.items.push(ps.createPair(l,null,t));return s}};Bt.tag="tag:yaml.org,2002:set";var fA={collection:"\
map",identify:n=>n instanceof Set,nodeClass:Bt,default:!1,tag:"tag:yaml.org,2002:set",createNode:(n,e,r)=>Bt.from(n,e,r),resolve(n,e){if(gs.isMap(n)){if(n.hasAllNullValues(
!0))return Object.assign(new Bt,n);e("Set items must all have null values")}else e("Expected a mapping for this tag");return n}};uu.YAMLSet=Bt;uu.set=fA});var du=B(ys=>{"use strict";var cA=Dn();function cu(n,e){let r=n[0],t=r==="-"||r==="+"?n.substring(1):n,i=l=>e?BigInt(l):Number(l),s=t.replace(/_/g,"").split(":").
reduce((l,o)=>l*i(60)+i(o),i(0));return r==="-"?i(-1)*s:s}function Hm(n){let{value:e}=n,r=l=>l;if(typeof e=="bigint")r=l=>BigInt(l);else if(isNaN(e)||!isFinite(
e))return cA.stringifyNumber(n);let t="";e<0&&(t="-",e*=r(-1));let i=r(60),s=[e%i];return e<60?s.unshift(0):(e=(e-s[0])/i,s.unshift(e%i),e>=60&&(e=(e-s[0])/i,s.
unshift(e))),t+s.map(l=>String(l).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var dA={identify:n=>typeof n=="bigint"||Number.isInteger(n),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(n,e,{intAsBigInt:r})=>cu(n,r),stringify:Hm},pA={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:n=>cu(n,!1),stringify:Hm},Zm={identify:n=>n instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(n){let e=n.match(Zm.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,r,t,i,s,l,o]=e.map(Number),c=e[7]?Number((e[7]+"00").substr(1,3)):0,y=Date.UTC(r,t-1,i,s||0,l||0,o||0,c),h=e[8];if(h&&h!=="Z"){let P=cu(h,!1);Math.
abs(P)<30&&(P*=60),y-=6e4*P}return new Date(y)},stringify:({value:n})=>n?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};ys.floatTime=pA;ys.intTime=dA;ys.
timestamp=Zm});var Jm=B(Ym=>{"use strict";var mA=Rn(),gA=is(),yA=Sn(),vA=zi(),hA=tu(),Wm=_m(),pu=Um(),vs=Km(),bA=Yr(),wA=su(),PA=fs(),kA=fu(),mu=du(),OA=[mA.map,yA.seq,vA.string,
gA.nullTag,Wm.trueTag,Wm.falseTag,vs.intBin,vs.intOct,vs.int,vs.intHex,pu.floatNaN,pu.floatExp,pu.float,hA.binary,bA.merge,wA.omap,PA.pairs,kA.set,mu.intTime,mu.
floatTime,mu.timestamp];Ym.schema=OA});var lg=B(vu=>{"use strict";var eg=Rn(),AA=is(),tg=Sn(),RA=zi(),SA=Za(),gu=Ya(),yu=Qa(),DA=Tm(),EA=Lm(),ng=tu(),$i=Yr(),ig=su(),rg=fs(),Qm=Jm(),sg=fu(),hs=du(),Xm=new Map(
[["core",DA.schema],["failsafe",[eg.map,tg.seq,RA.string]],["json",EA.schema],["yaml11",Qm.schema],["yaml-1.1",Qm.schema]]),xm={binary:ng.binary,bool:SA.boolTag,
float:gu.float,floatExp:gu.floatExp,floatNaN:gu.floatNaN,floatTime:hs.floatTime,int:yu.int,intHex:yu.intHex,intOct:yu.intOct,intTime:hs.intTime,map:eg.map,merge:$i.
merge,null:AA.nullTag,omap:ig.omap,pairs:rg.pairs,seq:tg.seq,set:sg.set,timestamp:hs.timestamp},TA={"tag:yaml.org,2002:binary":ng.binary,"tag:yaml.org,2002:merg\
e":$i.merge,"tag:yaml.org,2002:omap":ig.omap,"tag:yaml.org,2002:pairs":rg.pairs,"tag:yaml.org,2002:set":sg.set,"tag:yaml.org,2002:timestamp":hs.timestamp};function zA(n,e,r){
let t=Xm.get(e);if(t&&!n)return r&&!t.includes($i.merge)?t.concat($i.merge):t.slice();let i=t;if(!i)if(Array.isArray(n))i=[];else{let s=Array.from(Xm.keys()).filter(
l=>l!=="yaml11").map(l=>JSON.stringify(l)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${s} or define customTags array`)}if(Array.isArray(n))for(let s of n)
i=i.concat(s);else typeof n=="function"&&(i=n(i.slice()));return r&&(i=i.concat($i.merge)),i.reduce((s,l)=>{let o=typeof l=="string"?xm[l]:l;if(!o){let c=JSON.stringify(
l),y=Object.keys(xm).map(h=>JSON.stringify(h)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${y}`)}return s.includes(o)||s.push(o),s},[])}vu.
coreKnownTags=TA;vu.getTags=zA});var wu=B(og=>{"use strict";var hu=Y(),CA=Rn(),LA=Sn(),NA=zi(),bs=lg(),jA=(n,e)=>n.key<e.key?-1:n.key>e.key?1:0,bu=class n{constructor({compat:e,customTags:r,merge:t,
resolveKnownTags:i,schema:s,sortMapEntries:l,toStringDefaults:o}){this.compat=Array.isArray(e)?bs.getTags(e,"compat"):e?bs.getTags(null,e):null,this.name=typeof s==
"string"&&s||"core",this.knownTags=i?bs.coreKnownTags:{},this.tags=bs.getTags(r,this.name,t),this.toStringOptions=o??null,Object.defineProperty(this,hu.MAP,{value:CA.
map}),Object.defineProperty(this,hu.SCALAR,{value:NA.string}),Object.defineProperty(this,hu.SEQ,{value:LA.seq}),this.sortMapEntries=typeof l=="function"?l:l===!0?
jA:null}clone(){let e=Object.create(n.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}};og.Schema=bu});var ug=B(ag=>{"use strict";var $A=Y(),Pu=Di(),Ii=Oi();function IA(n,e){let r=[],t=e.directives===!0;if(e.directives!==!1&&n.directives){let c=n.directives.toString(
n);c?(r.push(c),t=!0):n.directives.docStart&&(t=!0)}t&&r.push("---");let i=Pu.createStringifyContext(n,e),{commentString:s}=i.options;if(n.commentBefore){r.length!==
1&&r.unshift("");let c=s(n.commentBefore);r.unshift(Ii.indentComment(c,""))}let l=!1,o=null;if(n.contents){if($A.isNode(n.contents)){if(n.contents.spaceBefore&&
t&&r.push(""),n.contents.commentBefore){let h=s(n.contents.commentBefore);r.push(Ii.indentComment(h,""))}i.forceBlockIndent=!!n.comment,o=n.contents.comment}let c=o?
void 0:()=>l=!0,y=Pu.stringify(n.contents,i,()=>o=null,c);o&&(y+=Ii.lineComment(y,"",s(o))),(y[0]==="|"||y[0]===">")&&r[r.length-1]==="---"?r[r.length-1]=`--- ${y}`:
r.push(y)}else r.push(Pu.stringify(n.contents,i));if(n.directives?.docEnd)if(n.comment){let c=s(n.comment);c.includes(`
`)?(r.push("..."),r.push(Ii.indentComment(c,""))):r.push(`... ${c}`)}else r.push("...");else{let c=n.comment;c&&l&&(c=c.replace(/^\n+/,"")),c&&((!l||o)&&r[r.length-
1]!==""&&r.push(""),r.push(Ii.indentComment(s(c),"")))}return r.join(`
`)+`
`}ag.stringifyDocument=IA});var Vi=B(fg=>{"use strict";var VA=Pi(),En=qr(),Be=Y(),BA=bt(),qA=gt(),MA=wu(),FA=ug(),ku=$r(),_A=Sa(),UA=ki(),Ou=Ra(),Au=class n{constructor(e,r,t){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Be.NODE_TYPE,{value:Be.DOC});let i=null;typeof r=="function"||Array.isArray(r)?
i=r:t===void 0&&r&&(t=r,r=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},t);this.options=s;let{version:l}=s;t?._directives?(this.directives=t._directives.atDocument(),this.directives.yaml.explicit&&(l=this.directives.yaml.
version)):this.directives=new Ou.Directives({version:l}),this.setSchema(l,t),this.contents=e===void 0?null:this.createNode(e,i,t)}clone(){let e=Object.create(n.
prototype,{[Be.NODE_TYPE]:{value:Be.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.
slice(),e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=Be.isNode(this.
contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){Tn(this.contents)&&this.contents.add(e)}addIn(e,r){Tn(this.
contents)&&this.contents.addIn(e,r)}createAlias(e,r){if(!e.anchor){let t=ku.anchorNames(this);e.anchor=!r||t.has(r)?ku.findNewAnchor(r||"a",t):r}return new VA.Alias(
e.anchor)}createNode(e,r,t){let i;if(typeof r=="function")e=r.call({"":e},"",e),i=r;else if(Array.isArray(r)){let S=T=>typeof T=="number"||T instanceof String||
T instanceof Number,z=r.filter(S).map(String);z.length>0&&(r=r.concat(z)),i=r}else t===void 0&&r&&(t=r,r=void 0);let{aliasDuplicateObjects:s,anchorPrefix:l,flow:o,
keepUndefined:c,onTagObj:y,tag:h}=t??{},{onAnchor:P,setAnchors:b,sourceObjects:k}=ku.createNodeAnchors(this,l||"a"),D={aliasDuplicateObjects:s??!0,keepUndefined:c??
!1,onAnchor:P,onTagObj:y,replacer:i,schema:this.schema,sourceObjects:k},w=UA.createNode(e,h,D);return o&&Be.isCollection(w)&&(w.flow=!0),b(),w}createPair(e,r,t={}){
let i=this.createNode(e,null,t),s=this.createNode(r,null,t);return new BA.Pair(i,s)}delete(e){return Tn(this.contents)?this.contents.delete(e):!1}deleteIn(e){return En.
isEmptyPath(e)?this.contents==null?!1:(this.contents=null,!0):Tn(this.contents)?this.contents.deleteIn(e):!1}get(e,r){return Be.isCollection(this.contents)?this.
contents.get(e,r):void 0}getIn(e,r){return En.isEmptyPath(e)?!r&&Be.isScalar(this.contents)?this.contents.value:this.contents:Be.isCollection(this.contents)?this.
contents.getIn(e,r):void 0}has(e){return Be.isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return En.isEmptyPath(e)?this.contents!==void 0:Be.isCollection(
this.contents)?this.contents.hasIn(e):!1}set(e,r){this.contents==null?this.contents=En.collectionFromPath(this.schema,[e],r):Tn(this.contents)&&this.contents.set(
e,r)}setIn(e,r){En.isEmptyPath(e)?this.contents=r:this.contents==null?this.contents=En.collectionFromPath(this.schema,Array.from(e),r):Tn(this.contents)&&this.contents.
setIn(e,r)}setSchema(e,r={}){typeof e=="number"&&(e=String(e));let t;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Ou.
Directives({version:"1.1"}),t={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=
new Ou.Directives({version:e}),t={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,t=null;break;default:{let i=JSON.stringify(
e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${i}`)}}if(r.schema instanceof Object)this.schema=r.schema;else if(t)this.schema=
new MA.Schema(Object.assign(t,r));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:r,mapAsMap:t,
maxAliasCount:i,onAnchor:s,reviver:l}={}){let o={anchors:new Map,doc:this,keep:!e,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},c=qA.toJS(
this.contents,r??"",o);if(typeof s=="function")for(let{count:y,res:h}of o.anchors.values())s(h,y);return typeof l=="function"?_A.applyReviver(l,{"":c},"",c):c}toJSON(e,r){
return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:r})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let r=JSON.stringify(e.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${r}`)}return FA.stringifyDocument(this,e)}};function Tn(n){if(Be.isCollection(n))return!0;throw new Error("Expected a YAML collection as document contents")}
fg.Document=Au});var Mi=B(qi=>{"use strict";var Bi=class extends Error{constructor(e,r,t,i){super(),this.name=e,this.code=t,this.message=i,this.pos=r}},Ru=class extends Bi{constructor(e,r,t){
super("YAMLParseError",e,r,t)}},Su=class extends Bi{constructor(e,r,t){super("YAMLWarning",e,r,t)}},GA=(n,e)=>r=>{if(r.pos[0]===-1)return;r.linePos=r.pos.map(o=>e.
linePos(o));let{line:t,col:i}=r.linePos[0];r.message+=` at line ${t}, column ${i}`;let s=i-1,l=n.substring(e.lineStarts[t-1],e.lineStarts[t]).replace(/[\n\r]+$/,
"");if(s>=60&&l.length>80){let o=Math.min(s-39,l.length-79);l="\u2026"+l.substring(o),s-=o-1}if(l.length>80&&(l=l.substring(0,79)+"\u2026"),t>1&&/^ *$/.test(l.substring(
0,s))){let o=n.substring(e.lineStarts[t-2],e.lineStarts[t-1]);o.length>80&&(o=o.substring(0,79)+`\u2026
`),l=o+l}if(/[^ ]/.test(l)){let o=1,c=r.linePos[1];c?.line===t&&c.col>i&&(o=Math.max(1,Math.min(c.col-i,80-s)));let y=" ".repeat(s)+"^".repeat(o);r.message+=`:

${l}
${y}
`}};qi.YAMLError=Bi;qi.YAMLParseError=Ru;qi.YAMLWarning=Su;qi.prettifyError=GA});var Fi=B(cg=>{"use strict";function KA(n,{flow:e,indicator:r,next:t,offset:i,onError:s,parentIndent:l,startOnNewline:o}){let c=!1,y=o,h=o,P="",b="",k=!1,D=!1,w=null,
S=null,z=null,T=null,L=null,I=null,V=null;for(let M of n)switch(D&&(M.type!=="space"&&M.type!=="newline"&&M.type!=="comma"&&s(M.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),D=!1),w&&(y&&M.type!=="comment"&&M.type!=="newline"&&s(w,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),w=null),M.type){case"space":!e&&(r!=="doc-start"||t?.type!=="flow-collection")&&M.source.includes("	")&&(w=M),h=!0;break;case"comment":{h||s(M,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let he=M.source.substring(1)||" ";P?P+=b+he:P=he,b="",y=!1;break}case"new\
line":y?P?P+=M.source:(!I||r!=="seq-item-ind")&&(c=!0):b+=M.source,y=!0,k=!0,(S||z)&&(T=M),h=!0;break;case"anchor":S&&s(M,"MULTIPLE_ANCHORS","A node can have at\
 most one anchor"),M.source.endsWith(":")&&s(M.offset+M.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),S=M,V??(V=M.offset),y=!1,h=!1,D=!0;break;case"\
tag":{z&&s(M,"MULTIPLE_TAGS","A node can have at most one tag"),z=M,V??(V=M.offset),y=!1,h=!1,D=!0;break}case r:(S||z)&&s(M,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${M.source} indicator`),I&&s(M,"UNEXPECTED_TOKEN",`Unexpected ${M.source} in ${e??"collection"}`),I=M,y=r==="seq-item-ind"||r==="explicit-key-i\
nd",h=!1;break;case"comma":if(e){L&&s(M,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),L=M,y=!1,h=!1;break}default:s(M,"UNEXPECTED_TOKEN",`Unexpected ${M.type} toke\
n`),y=!1,h=!1}let F=n[n.length-1],Q=F?F.offset+F.source.length:i;return D&&t&&t.type!=="space"&&t.type!=="newline"&&t.type!=="comma"&&(t.type!=="scalar"||t.source!==
"")&&s(t.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),w&&(y&&w.indent<=l||t?.type==="block-map"||t?.type==="bl\
ock-seq")&&s(w,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:L,found:I,spaceBefore:c,comment:P,hasNewline:k,anchor:S,tag:z,newlineAfterProp:T,end:Q,
start:V??Q}}cg.resolveProps=KA});var ws=B(dg=>{"use strict";function Du(n){if(!n)return null;switch(n.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(n.source.
includes(`
`))return!0;if(n.end){for(let e of n.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of n.items){for(let r of e.start)if(r.type==="n\
ewline")return!0;if(e.sep){for(let r of e.sep)if(r.type==="newline")return!0}if(Du(e.key)||Du(e.value))return!0}return!1;default:return!0}}dg.containsNewline=Du});var Eu=B(pg=>{"use strict";var HA=ws();function ZA(n,e,r){if(e?.type==="flow-collection"){let t=e.end[0];t.indent===n&&(t.source==="]"||t.source==="}")&&HA.containsNewline(
e)&&r(t,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}pg.flowIndentCheck=ZA});var Tu=B(gg=>{"use strict";var mg=Y();function WA(n,e,r){let{uniqueKeys:t}=n.options;if(t===!1)return!1;let i=typeof t=="function"?t:(s,l)=>s===l||mg.isScalar(s)&&
mg.isScalar(l)&&s.value===l.value;return e.some(s=>i(s.key,r))}gg.mapIncludes=WA});var Pg=B(wg=>{"use strict";var yg=bt(),YA=Pt(),vg=Fi(),JA=ws(),hg=Eu(),QA=Tu(),bg="All mapping items must start at the same column";function XA({composeNode:n,composeEmptyNode:e},r,t,i,s){
let l=s?.nodeClass??YA.YAMLMap,o=new l(r.schema);r.atRoot&&(r.atRoot=!1);let c=t.offset,y=null;for(let h of t.items){let{start:P,key:b,sep:k,value:D}=h,w=vg.resolveProps(
P,{indicator:"explicit-key-ind",next:b??k?.[0],offset:c,onError:i,parentIndent:t.indent,startOnNewline:!0}),S=!w.found;if(S){if(b&&(b.type==="block-seq"?i(c,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in b&&b.indent!==t.indent&&i(c,"BAD_INDENT",bg)),!w.anchor&&!w.tag&&!k){
y=w.end,w.comment&&(o.comment?o.comment+=`
`+w.comment:o.comment=w.comment);continue}(w.newlineAfterProp||JA.containsNewline(b))&&i(b??P[P.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else w.found?.indent!==t.indent&&i(c,"BAD_INDENT",bg);r.atKey=!0;let z=w.end,T=b?n(r,b,w,i):e(r,z,P,null,w,i);r.schema.compat&&hg.flowIndentCheck(
t.indent,b,i),r.atKey=!1,QA.mapIncludes(r,o.items,T)&&i(z,"DUPLICATE_KEY","Map keys must be unique");let L=vg.resolveProps(k??[],{indicator:"map-value-ind",next:D,
offset:T.range[2],onError:i,parentIndent:t.indent,startOnNewline:!b||b.type==="block-scalar"});if(c=L.end,L.found){S&&(D?.type==="block-map"&&!L.hasNewline&&i(c,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),r.options.strict&&w.start<L.found.offset-1024&&i(T.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let I=D?n(r,D,L,i):e(r,c,k,null,L,i);r.schema.compat&&hg.flowIndentCheck(
t.indent,D,i),c=I.range[2];let V=new yg.Pair(T,I);r.options.keepSourceTokens&&(V.srcToken=h),o.items.push(V)}else{S&&i(T.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),L.comment&&(T.comment?T.comment+=`
`+L.comment:T.comment=L.comment);let I=new yg.Pair(T);r.options.keepSourceTokens&&(I.srcToken=h),o.items.push(I)}}return y&&y<c&&i(y,"IMPOSSIBLE","Map comment w\
ith trailing content"),o.range=[t.offset,c,y??c],o}wg.resolveBlockMap=XA});var Og=B(kg=>{"use strict";var xA=kt(),eR=Fi(),tR=Eu();function nR({composeNode:n,composeEmptyNode:e},r,t,i,s){let l=s?.nodeClass??xA.YAMLSeq,o=new l(r.schema);
r.atRoot&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let c=t.offset,y=null;for(let{start:h,value:P}of t.items){let b=eR.resolveProps(h,{indicator:"seq-item-ind",next:P,
offset:c,onError:i,parentIndent:t.indent,startOnNewline:!0});if(!b.found)if(b.anchor||b.tag||P)P?.type==="block-seq"?i(b.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):i(c,"MISSING_CHAR","Sequence item without - indicator");else{y=b.end,b.comment&&(o.comment=b.comment);continue}let k=P?n(r,P,b,i):
e(r,b.end,h,null,b,i);r.schema.compat&&tR.flowIndentCheck(t.indent,P,i),c=k.range[2],o.items.push(k)}return o.range=[t.offset,c,y??c],o}kg.resolveBlockSeq=nR});var zn=B(Ag=>{"use strict";function iR(n,e,r,t){let i="";if(n){let s=!1,l="";for(let o of n){let{source:c,type:y}=o;switch(y){case"space":s=!0;break;case"commen\
t":{r&&!s&&t(o,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let h=c.substring(1)||" ";i?i+=l+h:i=h,l="";break}case"n\
ewline":i&&(l+=c),s=!0;break;default:t(o,"UNEXPECTED_TOKEN",`Unexpected ${y} at node end`)}e+=c.length}}return{comment:i,offset:e}}Ag.resolveEnd=iR});var Eg=B(Dg=>{"use strict";var rR=Y(),sR=bt(),Rg=Pt(),lR=kt(),oR=zn(),Sg=Fi(),aR=ws(),uR=Tu(),zu="Block collections are not allowed within flow collections",Cu=n=>n&&
(n.type==="block-map"||n.type==="block-seq");function fR({composeNode:n,composeEmptyNode:e},r,t,i,s){let l=t.start.source==="{",o=l?"flow map":"flow sequence",c=s?.
nodeClass??(l?Rg.YAMLMap:lR.YAMLSeq),y=new c(r.schema);y.flow=!0;let h=r.atRoot;h&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let P=t.offset+t.start.source.length;for(let S=0;S<
t.items.length;++S){let z=t.items[S],{start:T,key:L,sep:I,value:V}=z,F=Sg.resolveProps(T,{flow:o,indicator:"explicit-key-ind",next:L??I?.[0],offset:P,onError:i,
parentIndent:t.indent,startOnNewline:!1});if(!F.found){if(!F.anchor&&!F.tag&&!I&&!V){S===0&&F.comma?i(F.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${o}`):S<t.items.
length-1&&i(F.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${o}`),F.comment&&(y.comment?y.comment+=`
`+F.comment:y.comment=F.comment),P=F.end;continue}!l&&r.options.strict&&aR.containsNewline(L)&&i(L,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(S===0)F.comma&&i(F.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${o}`);else if(F.comma||i(F.start,"MISSING_CHAR",`Missing , betw\
een ${o} items`),F.comment){let Q="";e:for(let M of T)switch(M.type){case"comma":case"space":break;case"comment":Q=M.source.substring(1);break e;default:break e}
if(Q){let M=y.items[y.items.length-1];rR.isPair(M)&&(M=M.value??M.key),M.comment?M.comment+=`
`+Q:M.comment=Q,F.comment=F.comment.substring(Q.length+1)}}if(!l&&!I&&!F.found){let Q=V?n(r,V,F,i):e(r,F.end,I,null,F,i);y.items.push(Q),P=Q.range[2],Cu(V)&&i(Q.
range,"BLOCK_IN_FLOW",zu)}else{r.atKey=!0;let Q=F.end,M=L?n(r,L,F,i):e(r,Q,T,null,F,i);Cu(L)&&i(M.range,"BLOCK_IN_FLOW",zu),r.atKey=!1;let he=Sg.resolveProps(I??
[],{flow:o,indicator:"map-value-ind",next:V,offset:M.range[2],onError:i,parentIndent:t.indent,startOnNewline:!1});if(he.found){if(!l&&!F.found&&r.options.strict){
if(I)for(let be of I){if(be===he.found)break;if(be.type==="newline"){i(be,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single \
line");break}}F.start<he.found.offset-1024&&i(he.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow seq\
uence key")}}else V&&("source"in V&&V.source?.[0]===":"?i(V,"MISSING_CHAR",`Missing space after : in ${o}`):i(he.start,"MISSING_CHAR",`Missing , or : between ${o}\
 items`));let mt=V?n(r,V,he,i):he.found?e(r,he.end,I,null,he,i):null;mt?Cu(V)&&i(mt.range,"BLOCK_IN_FLOW",zu):he.comment&&(M.comment?M.comment+=`
`+he.comment:M.comment=he.comment);let bn=new sR.Pair(M,mt);if(r.options.keepSourceTokens&&(bn.srcToken=z),l){let be=y;uR.mapIncludes(r,be.items,M)&&i(Q,"DUPLIC\
ATE_KEY","Map keys must be unique"),be.items.push(bn)}else{let be=new Rg.YAMLMap(r.schema);be.flow=!0,be.items.push(bn);let Ep=(mt??M).range;be.range=[M.range[0],
Ep[1],Ep[2]],y.items.push(be)}P=mt?mt.range[2]:he.end}}let b=l?"}":"]",[k,...D]=t.end,w=P;if(k?.source===b)w=k.offset+k.source.length;else{let S=o[0].toUpperCase()+
o.substring(1),z=h?`${S} must end with a ${b}`:`${S} in block collection must be sufficiently indented and end with a ${b}`;i(P,h?"MISSING_CHAR":"BAD_INDENT",z),
k&&k.source.length!==1&&D.unshift(k)}if(D.length>0){let S=oR.resolveEnd(D,w,r.options.strict,i);S.comment&&(y.comment?y.comment+=`
`+S.comment:y.comment=S.comment),y.range=[t.offset,w,S.offset]}else y.range=[t.offset,w,w];return y}Dg.resolveFlowCollection=fR});var zg=B(Tg=>{"use strict";var cR=Y(),dR=ge(),pR=Pt(),mR=kt(),gR=Pg(),yR=Og(),vR=Eg();function Lu(n,e,r,t,i,s){let l=r.type==="block-map"?gR.resolveBlockMap(n,e,
r,t,s):r.type==="block-seq"?yR.resolveBlockSeq(n,e,r,t,s):vR.resolveFlowCollection(n,e,r,t,s),o=l.constructor;return i==="!"||i===o.tagName?(l.tag=o.tagName,l):
(i&&(l.tag=i),l)}function hR(n,e,r,t,i){let s=t.tag,l=s?e.directives.tagName(s.source,b=>i(s,"TAG_RESOLVE_FAILED",b)):null;if(r.type==="block-seq"){let{anchor:b,
newlineAfterProp:k}=t,D=b&&s?b.offset>s.offset?b:s:b??s;D&&(!k||k.offset<D.offset)&&i(D,"MISSING_CHAR","Missing newline after block sequence props")}let o=r.type===
"block-map"?"map":r.type==="block-seq"?"seq":r.start.source==="{"?"map":"seq";if(!s||!l||l==="!"||l===pR.YAMLMap.tagName&&o==="map"||l===mR.YAMLSeq.tagName&&o===
"seq")return Lu(n,e,r,i,l);let c=e.schema.tags.find(b=>b.tag===l&&b.collection===o);if(!c){let b=e.schema.knownTags[l];if(b?.collection===o)e.schema.tags.push(Object.
assign({},b,{default:!1})),c=b;else return b?i(s,"BAD_COLLECTION_TYPE",`${b.tag} used for ${o} collection, but expects ${b.collection??"scalar"}`,!0):i(s,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${l}`,!0),Lu(n,e,r,i,l)}let y=Lu(n,e,r,i,l,c),h=c.resolve?.(y,b=>i(s,"TAG_RESOLVE_FAILED",b),e.options)??y,P=cR.isNode(h)?h:new dR.
Scalar(h);return P.range=y.range,P.tag=l,c?.format&&(P.format=c.format),P}Tg.composeCollection=hR});var ju=B(Cg=>{"use strict";var Nu=ge();function bR(n,e,r){let t=e.offset,i=wR(e,n.options.strict,r);if(!i)return{value:"",type:null,comment:"",range:[t,t,t]};let s=i.
mode===">"?Nu.Scalar.BLOCK_FOLDED:Nu.Scalar.BLOCK_LITERAL,l=e.source?PR(e.source):[],o=l.length;for(let w=l.length-1;w>=0;--w){let S=l[w][1];if(S===""||S==="\r")
o=w;else break}if(o===0){let w=i.chomp==="+"&&l.length>0?`
`.repeat(Math.max(1,l.length-1)):"",S=t+i.length;return e.source&&(S+=e.source.length),{value:w,type:s,comment:i.comment,range:[t,S,S]}}let c=e.indent+i.indent,
y=e.offset+i.length,h=0;for(let w=0;w<o;++w){let[S,z]=l[w];if(z===""||z==="\r")i.indent===0&&S.length>c&&(c=S.length);else{S.length<c&&r(y+S.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),i.indent===0&&(c=S.length),h=w,c===0&&!n.atRoot&&r(y,"BAD_\
INDENT","Block scalar values in collections must be indented");break}y+=S.length+z.length+1}for(let w=l.length-1;w>=o;--w)l[w][0].length>c&&(o=w+1);let P="",b="",
k=!1;for(let w=0;w<h;++w)P+=l[w][0].slice(c)+`
`;for(let w=h;w<o;++w){let[S,z]=l[w];y+=S.length+z.length+1;let T=z[z.length-1]==="\r";if(T&&(z=z.slice(0,-1)),z&&S.length<c){let I=`Block scalar lines must not\
 be less indented than their ${i.indent?"explicit indentation indicator":"first line"}`;r(y-z.length-(T?2:1),"BAD_INDENT",I),S=""}s===Nu.Scalar.BLOCK_LITERAL?(P+=
b+S.slice(c)+z,b=`
`):S.length>c||z[0]==="	"?(b===" "?b=`
`:!k&&b===`
`&&(b=`

`),P+=b+S.slice(c)+z,b=`
`,k=!0):z===""?b===`
`?P+=`
`:b=`
`:(P+=b+z,b=" ",k=!1)}switch(i.chomp){case"-":break;case"+":for(let w=o;w<l.length;++w)P+=`
`+l[w][0].slice(c);P[P.length-1]!==`
`&&(P+=`
`);break;default:P+=`
`}let D=t+i.length+e.source.length;return{value:P,type:s,comment:i.comment,range:[t,D,D]}}function wR({offset:n,props:e},r,t){if(e[0].type!=="block-scalar-heade\
r")return t(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:i}=e[0],s=i[0],l=0,o="",c=-1;for(let b=1;b<i.length;++b){let k=i[b];if(!o&&(k==="\
-"||k==="+"))o=k;else{let D=Number(k);!l&&D?l=D:c===-1&&(c=n+b)}}c!==-1&&t(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let y=!1,
h="",P=i.length;for(let b=1;b<e.length;++b){let k=e[b];switch(k.type){case"space":y=!0;case"newline":P+=k.source.length;break;case"comment":r&&!y&&t(k,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),P+=k.source.length,h=k.source.substring(1);break;case"error":t(k,"UNEXPECTED_TOK\
EN",k.message),P+=k.source.length;break;default:{let D=`Unexpected token in block scalar header: ${k.type}`;t(k,"UNEXPECTED_TOKEN",D);let w=k.source;w&&typeof w==
"string"&&(P+=w.length)}}}return{mode:s,indent:l,chomp:o,comment:h,length:P}}function PR(n){let e=n.split(/\n( *)/),r=e[0],t=r.match(/^( *)/),s=[t?.[1]?[t[1],r.
slice(t[1].length)]:["",r]];for(let l=1;l<e.length;l+=2)s.push([e[l],e[l+1]]);return s}Cg.resolveBlockScalar=bR});var Iu=B(Ng=>{"use strict";var $u=ge(),kR=zn();function OR(n,e,r){let{offset:t,type:i,source:s,end:l}=n,o,c,y=(b,k,D)=>r(t+b,k,D);switch(i){case"scalar":o=$u.Scalar.
PLAIN,c=AR(s,y);break;case"single-quoted-scalar":o=$u.Scalar.QUOTE_SINGLE,c=RR(s,y);break;case"double-quoted-scalar":o=$u.Scalar.QUOTE_DOUBLE,c=SR(s,y);break;default:
return r(n,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[t,t+s.length,t+s.length]}}let h=t+s.length,
P=kR.resolveEnd(l,h,e,r);return{value:c,type:o,comment:P.comment,range:[t,h,P.offset]}}function AR(n,e){let r="";switch(n[0]){case"	":r="a tab character";break;case"\
,":r="flow indicator character ,";break;case"%":r="directive indicator character %";break;case"|":case">":{r=`block scalar indicator ${n[0]}`;break}case"@":case"\
`":{r=`reserved character ${n[0]}`;break}}return r&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${r}`),Lg(n)}function RR(n,e){return(n[n.length-1]!=="\
'"||n.length===1)&&e(n.length,"MISSING_CHAR","Missing closing 'quote"),Lg(n.slice(1,-1)).replace(/''/g,"'")}function Lg(n){let e=/(.*?)\r?\n/sy,r=e.exec(n);if(!r)
return n;let t,i;try{t=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{t=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let s=r[1].replace(t,""),
l=" ",o=e.lastIndex;for(;r=e.exec(n);){let y=r[1].replace(i,"");y===""?l===`
`?s+=l:l=`
`:(s+=l+y,l=" "),o=e.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=o,r=c.exec(n),s+l+(r?.[1]??"")}function SR(n,e){let r="";for(let t=1;t<n.length-1;++t){let i=n[t];
if(!(i==="\r"&&n[t+1]===`
`))if(i===`
`){let{fold:s,offset:l}=DR(n,t);r+=s,t=l}else if(i==="\\"){let s=n[++t],l=ER[s];if(l)r+=l;else if(s===`
`)for(s=n[t+1];s===" "||s==="	";)s=n[++t+1];else if(s==="\r"&&n[t+1]===`
`)for(s=n[++t+1];s===" "||s==="	";)s=n[++t+1];else if(s==="x"||s==="u"||s==="U"){let o=s==="x"?2:s==="u"?4:8;r+=TR(n,t+1,o,e),t+=o}else{let o=n.substr(t-1,2);e(
t-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${o}`),r+=o}}else if(i===" "||i==="	"){let s=t,l=n[t+1];for(;l===" "||l==="	";)l=n[++t+1];l!==`
`&&!(l==="\r"&&n[t+2]===`
`)&&(r+=t>s?n.slice(s,t+1):i)}else r+=i}return(n[n.length-1]!=='"'||n.length===1)&&e(n.length,"MISSING_CHAR",'Missing closing "quote'),r}function DR(n,e){let r="",
t=n[e+1];for(;(t===" "||t==="	"||t===`
`||t==="\r")&&!(t==="\r"&&n[e+2]!==`
`);)t===`
`&&(r+=`
`),e+=1,t=n[e+1];return r||(r=" "),{fold:r,offset:e}}var ER={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function TR(n,e,r,t){let i=n.substr(e,r),l=i.length===r&&
/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(l)}catch{let o=n.substr(e-2,r+2);return t(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${o}`),o}}Ng.resolveFlowScalar=OR});var Ig=B($g=>{"use strict";var qt=Y(),jg=ge(),zR=ju(),CR=Iu();function LR(n,e,r,t){let{value:i,type:s,comment:l,range:o}=e.type==="block-scalar"?zR.resolveBlockScalar(
n,e,t):CR.resolveFlowScalar(e,n.options.strict,t),c=r?n.directives.tagName(r.source,P=>t(r,"TAG_RESOLVE_FAILED",P)):null,y;n.options.stringKeys&&n.atKey?y=n.schema[qt.
SCALAR]:c?y=NR(n.schema,i,c,r,t):e.type==="scalar"?y=jR(n,i,e,t):y=n.schema[qt.SCALAR];let h;try{let P=y.resolve(i,b=>t(r??e,"TAG_RESOLVE_FAILED",b),n.options);
h=qt.isScalar(P)?P:new jg.Scalar(P)}catch(P){let b=P instanceof Error?P.message:String(P);t(r??e,"TAG_RESOLVE_FAILED",b),h=new jg.Scalar(i)}return h.range=o,h.source=
i,s&&(h.type=s),c&&(h.tag=c),y.format&&(h.format=y.format),l&&(h.comment=l),h}function NR(n,e,r,t,i){if(r==="!")return n[qt.SCALAR];let s=[];for(let o of n.tags)
if(!o.collection&&o.tag===r)if(o.default&&o.test)s.push(o);else return o;for(let o of s)if(o.test?.test(e))return o;let l=n.knownTags[r];return l&&!l.collection?
(n.tags.push(Object.assign({},l,{default:!1,test:void 0})),l):(i(t,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:str"),n[qt.SCALAR])}function jR({
atKey:n,directives:e,schema:r},t,i,s){let l=r.tags.find(o=>(o.default===!0||n&&o.default==="key")&&o.test?.test(t))||r[qt.SCALAR];if(r.compat){let o=r.compat.find(
c=>c.default&&c.test?.test(t))??r[qt.SCALAR];if(l.tag!==o.tag){let c=e.tagString(l.tag),y=e.tagString(o.tag),h=`Value may be parsed as either ${c} or ${y}`;s(i,
"TAG_RESOLVE_FAILED",h,!0)}}return l}$g.composeScalar=LR});var Bg=B(Vg=>{"use strict";function $R(n,e,r){if(e){r??(r=e.length);for(let t=r-1;t>=0;--t){let i=e[t];switch(i.type){case"space":case"comment":case"newline":n-=
i.source.length;continue}for(i=e[++t];i?.type==="space";)n+=i.source.length,i=e[++t];break}}return n}Vg.emptyScalarPosition=$R});var Fg=B(Bu=>{"use strict";var IR=Pi(),VR=Y(),BR=zg(),qg=Ig(),qR=zn(),MR=Bg(),FR={composeNode:Mg,composeEmptyNode:Vu};function Mg(n,e,r,t){let i=n.atKey,{spaceBefore:s,
comment:l,anchor:o,tag:c}=r,y,h=!0;switch(e.type){case"alias":y=_R(n,e,t),(o||c)&&t(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":y=qg.composeScalar(n,e,c,t),o&&(y.anchor=o.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{y=BR.composeCollection(FR,n,e,r,t),o&&(y.anchor=o.source.substring(1))}catch(P){let b=P instanceof Error?P.message:
String(P);t(e,"RESOURCE_EXHAUSTION",b)}break;default:{let P=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;t(e,"UNEXPECTED_TOKEN",P),h=!1}}return y??
(y=Vu(n,e.offset,void 0,null,r,t)),o&&y.anchor===""&&t(o,"BAD_ALIAS","Anchor cannot be an empty string"),i&&n.options.stringKeys&&(!VR.isScalar(y)||typeof y.value!=
"string"||y.tag&&y.tag!=="tag:yaml.org,2002:str")&&t(c??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(y.spaceBefore=!0),l&&(e.type==="scal\
ar"&&e.source===""?y.comment=l:y.commentBefore=l),n.options.keepSourceTokens&&h&&(y.srcToken=e),y}function Vu(n,e,r,t,{spaceBefore:i,comment:s,anchor:l,tag:o,end:c},y){
let h={type:"scalar",offset:MR.emptyScalarPosition(e,r,t),indent:-1,source:""},P=qg.composeScalar(n,h,o,y);return l&&(P.anchor=l.source.substring(1),P.anchor===
""&&y(l,"BAD_ALIAS","Anchor cannot be an empty string")),i&&(P.spaceBefore=!0),s&&(P.comment=s,P.range[2]=c),P}function _R({options:n},{offset:e,source:r,end:t},i){
let s=new IR.Alias(r.substring(1));s.source===""&&i(e,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&i(e+r.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let l=e+r.length,o=qR.resolveEnd(t,l,n.strict,i);return s.range=[e,l,o.offset],o.comment&&(s.comment=o.comment),s}Bu.composeEmptyNode=
Vu;Bu.composeNode=Mg});var Gg=B(Ug=>{"use strict";var UR=Vi(),_g=Fg(),GR=zn(),KR=Fi();function HR(n,e,{offset:r,start:t,value:i,end:s},l){let o=Object.assign({_directives:e},n),c=new UR.
Document(void 0,o),y={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},h=KR.resolveProps(t,{indicator:"doc-start",next:i??s?.[0],offset:r,
onError:l,parentIndent:0,startOnNewline:!0});h.found&&(c.directives.docStart=!0,i&&(i.type==="block-map"||i.type==="block-seq")&&!h.hasNewline&&l(h.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=i?_g.composeNode(y,i,h,l):_g.composeEmptyNode(y,h.end,t,null,h,l);let P=c.
contents.range[2],b=GR.resolveEnd(s,P,!1,l);return b.comment&&(c.comment=b.comment),c.range=[r,P,b.offset],c}Ug.composeDoc=HR});var Mu=B(Zg=>{"use strict";var ZR=require("process"),WR=Ra(),YR=Vi(),_i=Mi(),Kg=Y(),JR=Gg(),QR=zn();function Ui(n){if(typeof n=="number")return[n,n+1];if(Array.
isArray(n))return n.length===2?n:[n[0],n[1]];let{offset:e,source:r}=n;return[e,e+(typeof r=="string"?r.length:1)]}function Hg(n){let e="",r=!1,t=!1;for(let i=0;i<
n.length;++i){let s=n[i];switch(s[0]){case"#":e+=(e===""?"":t?`

`:`
`)+(s.substring(1)||" "),r=!0,t=!1;break;case"%":n[i+1]?.[0]!=="#"&&(i+=1),r=!1;break;default:r||(t=!0),r=!1}}return{comment:e,afterEmptyLine:t}}var qu=class{constructor(e={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(r,t,i,s)=>{let l=Ui(r);s?this.warnings.push(new _i.YAMLWarning(
l,t,i)):this.errors.push(new _i.YAMLParseError(l,t,i))},this.directives=new WR.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,r){let{comment:t,
afterEmptyLine:i}=Hg(this.prelude);if(t){let s=e.contents;if(r)e.comment=e.comment?`${e.comment}
${t}`:t;else if(i||e.directives.docStart||!s)e.commentBefore=t;else if(Kg.isCollection(s)&&!s.flow&&s.items.length>0){let l=s.items[0];Kg.isPair(l)&&(l=l.key);let o=l.
commentBefore;l.commentBefore=o?`${t}
${o}`:t}else{let l=s.commentBefore;s.commentBefore=l?`${t}
${l}`:t}}if(r){for(let s=0;s<this.errors.length;++s)e.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)e.warnings.push(this.warnings[s])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Hg(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,r=!1,t=-1){for(let i of e)yield*this.next(i);yield*this.end(r,t)}*next(e){switch(ZR.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(r,t,i)=>{let s=Ui(e);s[0]+=r,this.onError(s,"BAD_DIRECTIVE",t,i)}),this.prelude.
push(e.source),this.atDirectives=!0;break;case"document":{let r=JR.composeDoc(this.options,this.directives,e,this.onError);this.atDirectives&&!r.directives.docStart&&
this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(r,!1),this.doc&&(yield this.doc),this.doc=r,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{let r=e.source?`${e.message}: ${JSON.stringify(
e.source)}`:e.message,t=new _i.YAMLParseError(Ui(e),"UNEXPECTED_TOKEN",r);this.atDirectives||!this.doc?this.errors.push(t):this.doc.errors.push(t);break}case"do\
c-end":{if(!this.doc){let t="Unexpected doc-end without preceding document";this.errors.push(new _i.YAMLParseError(Ui(e),"UNEXPECTED_TOKEN",t));break}this.doc.directives.
docEnd=!0;let r=QR.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),r.comment){let t=this.doc.comment;
this.doc.comment=t?`${t}
${r.comment}`:r.comment}this.doc.range[2]=r.offset;break}default:this.errors.push(new _i.YAMLParseError(Ui(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,r=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let t=Object.assign({_directives:this.directives},this.options),i=new YR.Document(
void 0,t);this.atDirectives&&this.onError(r,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,r,r],this.decorate(i,!1),yield i}}};Zg.Composer=qu});var Jg=B(Ps=>{"use strict";var XR=ju(),xR=Iu(),eS=Mi(),Wg=Si();function tS(n,e=!0,r){if(n){let t=(i,s,l)=>{let o=typeof i=="number"?i:Array.isArray(i)?i[0]:i.offset;
if(r)r(o,s,l);else throw new eS.YAMLParseError([o,o+1],s,l)};switch(n.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return xR.resolveFlowScalar(
n,e,t);case"block-scalar":return XR.resolveBlockScalar({options:{strict:e}},n,t)}}return null}function nS(n,e){let{implicitKey:r=!1,indent:t,inFlow:i=!1,offset:s=-1,
type:l="PLAIN"}=e,o=Wg.stringifyString({type:l,value:n},{implicitKey:r,indent:t>0?" ".repeat(t):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}}),c=e.end??[{type:"\
newline",offset:-1,indent:t,source:`
`}];switch(o[0]){case"|":case">":{let y=o.indexOf(`
`),h=o.substring(0,y),P=o.substring(y+1)+`
`,b=[{type:"block-scalar-header",offset:s,indent:t,source:h}];return Yg(b,c)||b.push({type:"newline",offset:-1,indent:t,source:`
`}),{type:"block-scalar",offset:s,indent:t,props:b,source:P}}case'"':return{type:"double-quoted-scalar",offset:s,indent:t,source:o,end:c};case"'":return{type:"s\
ingle-quoted-scalar",offset:s,indent:t,source:o,end:c};default:return{type:"scalar",offset:s,indent:t,source:o,end:c}}}function iS(n,e,r={}){let{afterKey:t=!1,implicitKey:i=!1,
inFlow:s=!1,type:l}=r,o="indent"in n?n.indent:null;if(t&&typeof o=="number"&&(o+=2),!l)switch(n.type){case"single-quoted-scalar":l="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":l="QUOTE_DOUBLE";break;case"block-scalar":{let y=n.props[0];if(y.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
l=y.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:l="PLAIN"}let c=Wg.stringifyString({type:l,value:e},{implicitKey:i||o===null,indent:o!==null&&o>
0?" ".repeat(o):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(c[0]){case"|":case">":rS(n,c);break;case'"':Fu(n,c,"double-quoted-scalar");break;case"\
'":Fu(n,c,"single-quoted-scalar");break;default:Fu(n,c,"scalar")}}function rS(n,e){let r=e.indexOf(`
`),t=e.substring(0,r),i=e.substring(r+1)+`
`;if(n.type==="block-scalar"){let s=n.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=t,n.source=i}else{let{offset:s}=n,
l="indent"in n?n.indent:-1,o=[{type:"block-scalar-header",offset:s,indent:l,source:t}];Yg(o,"end"in n?n.end:void 0)||o.push({type:"newline",offset:-1,indent:l,source:`\

`});for(let c of Object.keys(n))c!=="type"&&c!=="offset"&&delete n[c];Object.assign(n,{type:"block-scalar",indent:l,props:o,source:i})}}function Yg(n,e){if(e)for(let r of e)
switch(r.type){case"space":case"comment":n.push(r);break;case"newline":return n.push(r),!0}return!1}function Fu(n,e,r){switch(n.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":n.type=r,n.source=e;break;case"block-scalar":{let t=n.props.slice(1),i=e.length;n.props[0].type==="block-scalar-header"&&
(i-=n.props[0].source.length);for(let s of t)s.offset+=i;delete n.props,Object.assign(n,{type:r,source:e,end:t});break}case"block-map":case"block-seq":{let i={type:"\
newline",offset:n.offset+e.length,indent:n.indent,source:`
`};delete n.items,Object.assign(n,{type:r,source:e,end:[i]});break}default:{let t="indent"in n?n.indent:-1,i="end"in n&&Array.isArray(n.end)?n.end.filter(s=>s.type===
"space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(n))s!=="type"&&s!=="offset"&&delete n[s];Object.assign(n,{type:r,indent:t,source:e,
end:i})}}}Ps.createScalarToken=nS;Ps.resolveAsScalar=tS;Ps.setScalarValue=iS});var Xg=B(Qg=>{"use strict";var sS=n=>"type"in n?Os(n):ks(n);function Os(n){switch(n.type){case"block-scalar":{let e="";for(let r of n.props)e+=Os(r);return e+n.
source}case"block-map":case"block-seq":{let e="";for(let r of n.items)e+=ks(r);return e}case"flow-collection":{let e=n.start.source;for(let r of n.items)e+=ks(r);
for(let r of n.end)e+=r.source;return e}case"document":{let e=ks(n);if(n.end)for(let r of n.end)e+=r.source;return e}default:{let e=n.source;if("end"in n&&n.end)
for(let r of n.end)e+=r.source;return e}}}function ks({start:n,key:e,sep:r,value:t}){let i="";for(let s of n)i+=s.source;if(e&&(i+=Os(e)),r)for(let s of r)i+=s.
source;return t&&(i+=Os(t)),i}Qg.stringify=sS});var ny=B(ty=>{"use strict";var _u=Symbol("break visit"),lS=Symbol("skip children"),xg=Symbol("remove item");function Mt(n,e){"type"in n&&n.type==="document"&&(n=
{start:n.start,value:n.value}),ey(Object.freeze([]),n,e)}Mt.BREAK=_u;Mt.SKIP=lS;Mt.REMOVE=xg;Mt.itemAtPath=(n,e)=>{let r=n;for(let[t,i]of e){let s=r?.[t];if(s&&
"items"in s)r=s.items[i];else return}return r};Mt.parentCollection=(n,e)=>{let r=Mt.itemAtPath(n,e.slice(0,-1)),t=e[e.length-1][0],i=r?.[t];if(i&&"items"in i)return i;
throw new Error("Parent collection not found")};function ey(n,e,r){let t=r(e,n);if(typeof t=="symbol")return t;for(let i of["key","value"]){let s=e[i];if(s&&"it\
ems"in s){for(let l=0;l<s.items.length;++l){let o=ey(Object.freeze(n.concat([[i,l]])),s.items[l],r);if(typeof o=="number")l=o-1;else{if(o===_u)return _u;o===xg&&
(s.items.splice(l,1),l-=1)}}typeof t=="function"&&i==="key"&&(t=t(e,n))}}return typeof t=="function"?t(e,n):t}ty.visit=Mt});var As=B(Ne=>{"use strict";var Uu=Jg(),oS=Xg(),aS=ny(),Gu="\uFEFF",Ku="",Hu="",Zu="",uS=n=>!!n&&"items"in n,fS=n=>!!n&&(n.type==="scalar"||n.type==="single-q\
uoted-scalar"||n.type==="double-quoted-scalar"||n.type==="block-scalar");function cS(n){switch(n){case Gu:return"<BOM>";case Ku:return"<DOC>";case Hu:return"<FL\
OW_END>";case Zu:return"<SCALAR>";default:return JSON.stringify(n)}}function dS(n){switch(n){case Gu:return"byte-order-mark";case Ku:return"doc-mode";case Hu:return"\
flow-error-end";case Zu:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(n[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}Ne.createScalarToken=Uu.createScalarToken;Ne.resolveAsScalar=Uu.resolveAsScalar;Ne.setScalarValue=Uu.
setScalarValue;Ne.stringify=oS.stringify;Ne.visit=aS.visit;Ne.BOM=Gu;Ne.DOCUMENT=Ku;Ne.FLOW_END=Hu;Ne.SCALAR=Zu;Ne.isCollection=uS;Ne.isScalar=fS;Ne.prettyToken=
cS;Ne.tokenType=dS});var Ju=B(ry=>{"use strict";var Gi=As();function He(n){switch(n){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var iy=new Set("0123456789ABCDEFabcdef"),pS=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),Rs=new Set(",[]{}"),mS=new Set(` ,[]{}
\r	`),Wu=n=>!n||mS.has(n),Yu=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
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
if(e===null)return this.setNext("stream");if(e[0]===Gi.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let r=e.length,t=e.indexOf("#");for(;t!==-1;){
let s=e[t-1];if(s===" "||s==="	"){r=t-1;break}else t=e.indexOf("#",t+1)}for(;;){let s=e[r-1];if(s===" "||s==="	")r-=1;else break}let i=(yield*this.pushCount(r))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-i),this.pushNewline(),"stream"}if(this.atLineEnd()){let r=yield*this.pushSpaces(!0);return yield*this.
pushCount(e.length-r),yield*this.pushNewline(),"stream"}return yield Gi.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.
atEnd)return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let r=this.peek(3);if((r==="---"||
r==="...")&&He(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,r==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!He(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,r]=this.peek(
2);if(!r&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&He(r)){let t=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=t,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.
setNext("doc");let r=yield*this.pushIndicators();switch(e[r]){case"#":yield*this.pushCount(e.length-r);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Wu),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return r+=yield*this.parseBlockScalarHeader(),r+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-r),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,r,t=-1;do e=yield*this.pushNewline(),e>0?(r=yield*this.pushSpaces(!1),this.indentValue=t=r):r=0,r+=yield*this.pushSpaces(!0);while(e+r>0);let i=this.getLine();
if(i===null)return this.setNext("flow");if((t!==-1&&t<this.indentNext&&i[0]!=="#"||t===0&&(i.startsWith("---")||i.startsWith("..."))&&He(i[3]))&&!(t===this.indentNext-
1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.flowLevel=0,yield Gi.FLOW_END,yield*this.parseLineStart();let s=0;for(;i[s]===",";)s+=yield*this.pushCount(
1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),i[s]){case void 0:return"flow";case"#":return yield*this.pushCount(i.length-
s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Wu),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
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
`&&s>=this.pos&&s+1+r>o)e=s;else break}while(!0);return yield Gi.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.
flowLevel>0,r=this.pos-1,t=this.pos-1,i;for(;i=this.buffer[++t];)if(i===":"){let s=this.buffer[t+1];if(He(s)||e&&Rs.has(s))break;r=t}else if(He(i)){let s=this.buffer[t+
1];if(i==="\r"&&(s===`
`?(t+=1,i=`
`,s=this.buffer[t+1]):r=t),s==="#"||e&&Rs.has(s))break;if(i===`
`){let l=this.continueScalar(t+1);if(l===-1)break;t=Math.max(t,l-2)}}else{if(e&&Rs.has(i))break;r=t}return!i&&!this.atEnd?this.setNext("plain-scalar"):(yield Gi.
SCALAR,yield*this.pushToIndex(r+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,r){let t=this.
buffer.slice(this.pos,e);return t?(yield t,this.pos+=t.length,t.length):(r&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(Wu),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let r=this.
flowLevel>0,t=this.charAt(1);if(He(t)||r&&Rs.has(t)){r?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,r=this.buffer[e];for(;!He(r)&&r!==">";)r=this.buffer[++e];return yield*this.
pushToIndex(r===">"?e+1:e,!1)}else{let e=this.pos+1,r=this.buffer[e];for(;r;)if(pS.has(r))r=this.buffer[++e];else if(r==="%"&&iy.has(this.buffer[e+1])&&iy.has(this.
buffer[e+2]))r=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let r=this.pos-1,t;do t=this.buffer[++r];while(t===" "||e&&t==="	");let i=r-this.pos;return i>0&&(yield this.buffer.substr(
this.pos,i),this.pos=r),i}*pushUntil(e){let r=this.pos,t=this.buffer[r];for(;!e(t);)t=this.buffer[++r];return yield*this.pushToIndex(r,!1)}};ry.Lexer=Yu});var Xu=B(sy=>{"use strict";var Qu=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{let r=0,t=this.lineStarts.length;
for(;r<t;){let s=r+t>>1;this.lineStarts[s]<e?r=s+1:t=s}if(this.lineStarts[r]===e)return{line:r+1,col:1};if(r===0)return{line:0,col:e};let i=this.lineStarts[r-1];
return{line:r,col:e-i+1}}}};sy.LineCounter=Qu});var ef=B(fy=>{"use strict";var gS=require("process"),ly=As(),yS=Ju();function Ot(n,e){for(let r=0;r<n.length;++r)if(n[r].type===e)return!0;return!1}function oy(n){
for(let e=0;e<n.length;++e)switch(n[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}function uy(n){switch(n?.type){case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function Ss(n){switch(n.type){case"document":return n.
start;case"block-map":{let e=n.items[n.items.length-1];return e.sep??e.start}case"block-seq":return n.items[n.items.length-1].start;default:return[]}}function Cn(n){
if(n.length===0)return[];let e=n.length;e:for(;--e>=0;)switch(n[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;n[++e]?.type==="space";);return n.splice(e,n.length)}function Ds(n,e){if(e.length<1e5)Array.prototype.push.apply(n,e);else for(let r=0;r<e.length;++r)
n.push(e[r])}function ay(n){if(n.start.type==="flow-seq-start")for(let e of n.items)e.sep&&!e.value&&!Ot(e.start,"explicit-key-ind")&&!Ot(e.sep,"map-value-ind")&&
(e.key&&(e.value=e.key),delete e.key,uy(e.value)?e.value.end?Ds(e.value.end,e.sep):e.value.end=e.sep:Ds(e.start,e.sep),delete e.sep)}var xu=class{constructor(e){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new yS.Lexer,this.onNewLine=
e}*parse(e,r=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let t of this.lexer.lex(e,r))yield*this.next(t);r||(yield*this.end())}*next(e){if(this.source=
e,gS.env.LOG_TOKENS&&console.log("|",ly.prettyToken(e)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}let r=ly.tokenType(e);if(r)
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
0),r.type==="flow-collection"&&ay(r),t.type){case"document":t.value=r;break;case"block-scalar":t.props.push(r);break;case"block-map":{let i=t.items[t.items.length-
1];if(i.value){t.items.push({start:[],key:r,sep:[]}),this.onKeyLine=!0;return}else if(i.sep)i.value=r;else{Object.assign(i,{key:r,sep:[]}),this.onKeyLine=!i.explicitKey;
return}break}case"block-seq":{let i=t.items[t.items.length-1];i.value?t.items.push({start:[],value:r}):i.value=r;break}case"flow-collection":{let i=t.items[t.items.
length-1];!i||i.value?t.items.push({start:[],key:r,sep:[]}):i.sep?i.value=r:Object.assign(i,{key:r,sep:[]});return}default:yield*this.pop(),yield*this.pop(r)}if((t.
type==="document"||t.type==="block-map"||t.type==="block-seq")&&(r.type==="block-map"||r.type==="block-seq")){let i=r.items[r.items.length-1];i&&!i.sep&&!i.value&&
i.start.length>0&&oy(i.start)===-1&&(r.indent===0||i.start.every(s=>s.type!=="comment"||s.indent<r.indent))&&(t.type==="document"?t.end=i.start:t.items.push({start:i.
start}),r.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-\
order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};
this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token \
in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{oy(e.start)!==-1?(yield*this.pop(),yield*this.
step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let r=this.startBlockValue(
e);r?this.stack.push(r):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type===
"map-value-ind"){let r=Ss(this.peek(2)),t=Cn(r),i;e.end?(i=e.end,i.push(this.sourceToken),delete e.end):i=[this.sourceToken];let s={type:"block-map",offset:e.offset,
indent:e.indent,items:[{start:t,key:e,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"\
space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let r=this.
source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let r=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,r.value){let t="end"in r.value?r.value.end:void 0;(Array.isArray(t)?t[t.length-1]:void 0)?.type==="comment"?t?.push(this.sourceToken):e.items.push({start:[this.
sourceToken]})}else r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)e.items.push({start:[this.sourceToken]});else if(r.
sep)r.sep.push(this.sourceToken);else{if(this.atIndentedComment(r.start,e.indent)){let i=e.items[e.items.length-2]?.value?.end;if(Array.isArray(i)){Ds(i,r.start),
i.push(this.sourceToken),e.items.pop();return}}r.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let t=!this.onKeyLine&&this.indent===e.indent,i=t&&
(r.sep||r.explicitKey)&&this.type!=="seq-item-ind",s=[];if(i&&r.sep&&!r.value){let l=[];for(let o=0;o<r.sep.length;++o){let c=r.sep[o];switch(c.type){case"newli\
ne":l.push(o);break;case"space":break;case"comment":c.indent>e.indent&&(l.length=0);break;default:l.length=0}}l.length>=2&&(s=r.sep.splice(l[1]))}switch(this.type){case"\
anchor":case"tag":i||r.value?(s.push(this.sourceToken),e.items.push({start:s}),this.onKeyLine=!0):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"explicit-key-ind":!r.sep&&!r.explicitKey?(r.start.push(this.sourceToken),r.explicitKey=!0):i||r.value?(s.push(this.sourceToken),e.items.push({start:s,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(r.explicitKey)if(r.sep)if(r.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Ot(r.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(uy(r.key)&&!Ot(r.sep,"newline")){
let l=Cn(r.start),o=r.key,c=r.sep;c.push(this.sourceToken),delete r.key,delete r.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:l,key:o,sep:c}]})}else s.length>0?r.sep=r.sep.concat(s,this.sourceToken):r.sep.push(this.sourceToken);else if(Ot(r.start,"newline"))Object.assign(r,{key:null,
sep:[this.sourceToken]});else{let l=Cn(r.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:l,key:null,sep:[this.sourceToken]}]})}else
r.sep?r.value||i?e.items.push({start:s,key:null,sep:[this.sourceToken]}):Ot(r.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let l=this.flowScalar(this.type);i||r.value?(e.items.push({start:s,key:l,sep:[]}),this.
onKeyLine=!0):r.sep?this.stack.push(l):(Object.assign(r,{key:l,sep:[]}),this.onKeyLine=!0);return}default:{let l=this.startBlockValue(e);if(l){if(l.type==="bloc\
k-seq"){if(!r.explicitKey&&r.sep&&!Ot(r.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else t&&e.items.push({start:s});this.stack.push(l);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let r=e.items[e.items.
length-1];switch(this.type){case"newline":if(r.value){let t="end"in r.value?r.value.end:void 0;(Array.isArray(t)?t[t.length-1]:void 0)?.type==="comment"?t?.push(
this.sourceToken):e.items.push({start:[this.sourceToken]})}else r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)e.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(r.start,e.indent)){let i=e.items[e.items.length-2]?.value?.end;if(Array.isArray(i)){Ds(i,r.start),i.push(this.
sourceToken),e.items.pop();return}}r.start.push(this.sourceToken)}return;case"anchor":case"tag":if(r.value||this.indent<=e.indent)break;r.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;r.value||Ot(r.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);
return}if(this.indent>e.indent){let t=this.startBlockValue(e);if(t){this.stack.push(t);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let r=e.items[e.
items.length-1];if(this.type==="flow-error-end"){let t;do yield*this.pop(),t=this.peek(1);while(t?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!r||r.sep?e.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);return;case"map-value-ind":!r||r.value?
e.items.push({start:[],key:null,sep:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!r||r.value?e.items.push({start:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);!r||r.value?e.items.push({start:[],key:i,
sep:[]}):r.sep?this.stack.push(i):Object.assign(r,{key:i,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let t=this.startBlockValue(
e);t?this.stack.push(t):(yield*this.pop(),yield*this.step())}else{let t=this.peek(2);if(t.type==="block-map"&&(this.type==="map-value-ind"&&t.indent===e.indent||
this.type==="newline"&&!t.items[t.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&t.type!=="flow-collection"){let i=Ss(
t),s=Cn(i);ay(e);let l=e.end.splice(1,e.end.length);l.push(this.sourceToken);let o={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:l}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=o}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let r=Ss(e),t=Cn(r);return t.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:t,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let r=Ss(e),t=Cn(r);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:t,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,r){return this.type!=="comment"||this.indent<=r?!1:e.every(t=>t.type==="newline"||t.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};fy.Parser=xu});var gy=B(Hi=>{"use strict";var cy=Mu(),vS=Vi(),Ki=Mi(),hS=Ba(),bS=Y(),wS=Xu(),dy=ef();function py(n){let e=n.prettyErrors!==!1;return{lineCounter:n.lineCounter||
e&&new wS.LineCounter||null,prettyErrors:e}}function PS(n,e={}){let{lineCounter:r,prettyErrors:t}=py(e),i=new dy.Parser(r?.addNewLine),s=new cy.Composer(e),l=Array.
from(s.compose(i.parse(n)));if(t&&r)for(let o of l)o.errors.forEach(Ki.prettifyError(n,r)),o.warnings.forEach(Ki.prettifyError(n,r));return l.length>0?l:Object.
assign([],{empty:!0},s.streamInfo())}function my(n,e={}){let{lineCounter:r,prettyErrors:t}=py(e),i=new dy.Parser(r?.addNewLine),s=new cy.Composer(e),l=null;for(let o of s.
compose(i.parse(n),!0,n.length))if(!l)l=o;else if(l.options.logLevel!=="silent"){l.errors.push(new Ki.YAMLParseError(o.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return t&&r&&(l.errors.forEach(Ki.prettifyError(n,r)),l.warnings.forEach(Ki.prettifyError(
n,r))),l}function kS(n,e,r){let t;typeof e=="function"?t=e:r===void 0&&e&&typeof e=="object"&&(r=e);let i=my(n,r);if(!i)return null;if(i.warnings.forEach(s=>hS.
warn(i.options.logLevel,s)),i.errors.length>0){if(i.options.logLevel!=="silent")throw i.errors[0];i.errors=[]}return i.toJS(Object.assign({reviver:t},r))}function OS(n,e,r){
let t=null;if(typeof e=="function"||Array.isArray(e)?t=e:r===void 0&&e&&(r=e),typeof r=="string"&&(r=r.length),typeof r=="number"){let i=Math.round(r);r=i<1?void 0:
i>8?{indent:8}:{indent:i}}if(n===void 0){let{keepUndefined:i}=r??e??{};if(!i)return}return bS.isDocument(n)&&!t?n.toString(r):new vS.Document(n,t,r).toString(r)}
Hi.parse=kS;Hi.parseAllDocuments=PS;Hi.parseDocument=my;Hi.stringify=OS});var je=B(ee=>{"use strict";var AS=Mu(),RS=Vi(),SS=wu(),tf=Mi(),DS=Pi(),At=Y(),ES=bt(),TS=ge(),zS=Pt(),CS=kt(),LS=As(),NS=Ju(),jS=Xu(),$S=ef(),Es=gy(),yy=vi();ee.
Composer=AS.Composer;ee.Document=RS.Document;ee.Schema=SS.Schema;ee.YAMLError=tf.YAMLError;ee.YAMLParseError=tf.YAMLParseError;ee.YAMLWarning=tf.YAMLWarning;ee.
Alias=DS.Alias;ee.isAlias=At.isAlias;ee.isCollection=At.isCollection;ee.isDocument=At.isDocument;ee.isMap=At.isMap;ee.isNode=At.isNode;ee.isPair=At.isPair;ee.isScalar=
At.isScalar;ee.isSeq=At.isSeq;ee.Pair=ES.Pair;ee.Scalar=TS.Scalar;ee.YAMLMap=zS.YAMLMap;ee.YAMLSeq=CS.YAMLSeq;ee.CST=LS;ee.Lexer=NS.Lexer;ee.LineCounter=jS.LineCounter;
ee.Parser=$S.Parser;ee.parse=Es.parse;ee.parseAllDocuments=Es.parseAllDocuments;ee.parseDocument=Es.parseDocument;ee.stringify=Es.stringify;ee.visit=yy.visit;ee.
visitAsync=yy.visitAsync});var ha=require("fs");var se={ok:0,findings:1,failure:2};var wn=[],wa=[];function Pa(n,e,r){if(n===e)return 0;let t=r?.maxDistance,i=n;n.length>e.length&&(n=e,e=i);let s=n.length,l=e.length;for(;s>0&&n.charCodeAt(~-s)===
e.charCodeAt(~-l);)s--,l--;let o=0;for(;o<s&&n.charCodeAt(o)===e.charCodeAt(o);)o++;if(s-=o,l-=o,t!==void 0&&l-s>t)return t;if(s===0)return t!==void 0&&l>t?t:l;
let c,y,h,P,b=0,k=0;for(;b<s;)wa[b]=n.charCodeAt(o+b),wn[b]=++b;for(;k<l;){for(c=e.charCodeAt(o+k),h=k++,y=k,b=0;b<s;b++)P=c===wa[b]?h:h+1,h=wn[b],y=wn[b]=h>y?P>
y?y+1:P:P>h?h+1:P;if(t!==void 0){let D=y;for(b=0;b<s;b++)wn[b]<D&&(D=wn[b]);if(D>t)return t}}return wn.length=s,wa.length=s,t!==void 0&&y>t?t:y}var o1=64;function Oe(n,e){if(n.length>o1)return;let r=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,i;for(let s of e){if(Math.abs(s.length-
n.length)>=t)continue;let l=s.toLowerCase(),o=a1(r,l)?1:Pa(r,l,{maxDistance:t});o<t&&(t=o,i=s)}return i}function a1(n,e){if(n.length!==e.length)return!1;let r=0;
for(;r<n.length&&n[r]===e[r];)r++;return n[r]===e[r+1]&&n[r+1]===e[r]&&n.slice(r+2)===e.slice(r+2)}var cP=$e(je(),1);var bf={};Ce(bf,{ValidationError:()=>x,assertBuildPlane:()=>pE,assertDataPlane:()=>cE,assertEnvironment:()=>gE,assertOrganization:()=>vE,formatIssue:()=>W,isBuildPlane:()=>dE,
isDataPlane:()=>fE,isEnvironment:()=>mE,isOrganization:()=>yE,isPlane:()=>wE,validateBuildPlane:()=>My,validateDataPlane:()=>qy,validateEnvironment:()=>Fy,validateOrganization:()=>_y,
validatePlane:()=>bE,validateUpdate:()=>kE,withDefaults:()=>Uy});var m=Object.prototype;function d(n){return typeof n!="object"||n===null||Array.isArray(n)}function q(n){return!d(n)}function E(n){return Number.isInteger(n)&&Math.
abs(n)<=2**63}function R(n,e){if(n.length<=e)return!1;if(n.length>e*2)return!0;let r=0;for(let t of n)r++;return r>e}var IS=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?:Z|[+-](?:[01]\d|2[0-4]):[0-5]\d)$/i;
function C(n){if(!IS.test(n))return!1;if(n.charCodeAt(8)<50||n.charCodeAt(8)===50&&n.charCodeAt(9)<57)return!0;let e=Number(n.slice(5,7)),r=Number(n.slice(0,4)),
t=r%4===0&&(r%100!==0||r%400===0),i=e===2?28+Number(t):30+(e+ +(e>7))%2;return Number(n.slice(8,10))<=i}function te(n,e){let r=0;for(let t in n)r+=t.length+String(
n[t]).length;return r*3>e&&new TextEncoder().encode(Object.entries(n).flat().join("")).length>e}function H(n){let e=n.filter(q).filter(r=>r.controller===!0);return new Set(
e.map(r=>JSON.stringify([r.apiVersion,r.kind,r.name,r.uid]))).size>1}function De(n){return n.split("/").slice(1).map(VS)}var ue=n=>n.replaceAll("~","~0").replaceAll("/","~1"),VS=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll(
"~0","~"):n;function rt(n){return/[~\d]/.test(n)?De(n).map(e=>/^\d+$/.test(e)?`[${e}]`:`.${e}`).join("").replace(/^\./,""):n.slice(1).replaceAll("/",".")}function J(n,e){
return De(e).reduce((r,t)=>Array.isArray(r)?r[Number(t)]:q(r)&&Object.hasOwn(r,t)?r[t]:void 0,n)}function ne(n,e){return vy(n,e,n)}function vy(n,e,r){if(!q(n))return n;let t=Object.fromEntries(Object.entries(n));for(let[i,s]of Object.entries(e)){let l=Object.
hasOwn(n,i)?n[i]:void 0,o="within"in s?l==null?l:vy(l,s.within,r):l??BS(s,r);o!==void 0&&(t[i]=o)}return t}function BS(n,e){if("value"in n)return n.value;let r=De(
n.from).reduce((t,i)=>q(t)&&Object.hasOwn(t,i)?t[i]:void 0,e);if(!(typeof r!="string"||r==="")&&!(n.maxLength!==void 0&&r.length>n.maxLength))return n.pattern===
void 0||n.pattern.test(r)?r:void 0}var Je=!1,Ts=[{code:"unreadable",path:"",field:"",message:""}],hy=Symbol("thorough");function by(n,e){let r=Je;Je=!0;try{return n(e)===null}catch(t){if(t!==hy)throw t;
return sf(n,e)===null}finally{Je=r}}function sf(n,e){if(!Je)return n(e);Je=!1;try{return n(e)}finally{Je=!0}}var qS=20;function u(n,e,r,t){if(Je)return Ts;let i={
code:r,path:wy(e),field:Py(e),message:"",...t};return n===null?[i]:(n.push(i),n)}function p(n){return f(null,null,n,"object")}function f(n,e,r,t){return r===null?
u(n,e,"null-value"):u(n,e,"wrong-type",{expected:t,found:KS(r)})}function v(n,e,r,{code:t="invalid-format",rule:i,maxLength:s}){return typeof r!="string"?f(n,e,
r,"string"):s!==void 0&&R(r,s)?u(n,e,"too-long",{limit:s,unit:"characters"}):u(n,e,t,i===void 0?void 0:{rule:i})}function O(n,e,r,{code:t="unknown-value",allowed:i,
codes:s}){if(Je)return Ts;if(typeof r!="string")return f(n,e,r,"string");let l=s!==void 0&&Object.hasOwn(s,r)?s[r]:void 0;if(l!==void 0)return u(n,e,l);let o=Oe(
r,i);return u(n,e,t,o===void 0?{allowed:i}:{allowed:i,suggestion:o})}function A(n,e,r,{minimum:t,maximum:i}){return typeof r!="number"||Number.isNaN(r)?f(n,e,r,
"integer"):!Number.isInteger(r)&&Number.isFinite(r)?u(n,e,"not-an-integer"):u(n,e,"out-of-range",{minimum:t,maximum:i})}function _(n,e,r,{code:t="invalid-format",
rule:i}){return Object.hasOwn(e,r)?u(n,r,t,i===void 0?void 0:{rule:i}):n}function U(n,e,r,t){let i=e[r];return Object.hasOwn(e,r)&&i!==void 0?v(n,r,i,t):n}function G(n){
if(n!==null)for(let e of n)e.field="";return n}function a(n,e,r){if(e===null)return n;if(Je)return e;let t=wy(r),i=Py(r);for(let s of e)s.path=t+s.path,s.field=
i+s.field;if(n===null)return e;for(let s of e)n.push(s);return n}function g(n,e,r){if(Je)return MS(n,e,r);let{known:t,required:i=[],codes:s}=r,l=t.filter(h=>Zi(
e[h])||!rf(e,h)),o=new Set,c=qS,y=[];for(let h of n??[]){if(h.code==="unknown-field"&&h.name===void 0){if(!rf(e,ky(h.path)))continue;o.add(_S(h,l,r,c-- >0))}y.push(
h)}y=y.filter(h=>!US(h,o));for(let h of l)Zi(e[h])?i.includes(h)&&!o.has(h)&&(y=u(y,h,s?.[h]??"missing-field")):y=u(y,h,"unreadable");return y.length===0?null:y}
function MS(n,e,{known:r,required:t=[]}){let i=Object.getPrototypeOf(e);if(i!==null&&i!==Object.prototype||FS({}))throw hy;if(n!==null)return Ts;let s=l=>Zi(e[l])?
t.includes(l):!rf(e,l);return r.some(s)?Ts:null}function FS(n){for(let e in n)return!0;return!1}function _S(n,e,{replaced:r,elsewhere:t},i){let s=ky(n.path);n.name=
s;let l=t!==void 0&&Object.hasOwn(t,s)?t[s]:void 0,c=e.find(y=>r?.[s]===y)??(l===void 0&&i?Oe(s,e):void 0);return c!==void 0&&(n.suggestion=c),l!==void 0&&(n.knownIn=
l),c}function US(n,e){return n.code==="value-from"&&n.found==="neither"&&n.branches.some(r=>e.has(r))}function X(n,e,r){let t=r.filter(s=>!Zi(e[s])).length;if(t===
1)return n;let i=t===0?(n??[]).filter(s=>s.code!=="null-value"):n;return u(i,null,"value-from",{found:t===0?"neither":"both",branches:r})}function Z(n,e,r){let t=e.
generateName;if(!GS(t)){let i=n?.find(({path:s,code:l})=>s==="/generateName"&&l==="invalid-name");return i!==void 0&&!r.test(`${t}xxxxx`)&&(i.field=".name"),n}return u(
nf(nf(n,"/name"),"/generateName"),"name","missing-field")}function ye(n,e){let r=`/spec/${e}`;return n?.some(i=>/^\/metadata(\/name)?$/.test(i.path)||i.suggestion===
e&&i.path.startsWith("/spec/"))===!0?n:a(nf(n,r),u(null,e,"missing-field"),"spec")}function ve(n,e,r,t){let i=new Set,s=n;return e.forEach((l,o)=>{let c=q(l)?l[r]:
void 0;c!==void 0&&(i.has(c)&&(s=a(s,u(null,r,"invalid-format",{rule:t}),o)),i.add(c))}),s}var nf=(n,e)=>{let r=(n??[]).filter(t=>t.path!==e);return r.length>0?
r:null},rf=(n,e)=>Object.prototype.propertyIsEnumerable.call(n,e),Zi=n=>n==null,GS=n=>Zi(n)||n==="",wy=n=>n===null?"":typeof n=="number"?`/${n}`:`/${ue(n)}`,Py=n=>n===
null?"":typeof n=="number"?`[${n}]`:`.${n}`,ky=n=>De(n)[0]??"";function KS(n){return n===null?"null":Array.isArray(n)?"array":typeof n}var Oy={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]};function ie({judges:n,replaced:e}){return r=>{if(typeof r!="object"||r===null||Array.isArray(
r))return p(r);let{apiVersion:t,kind:i}=r,s=typeof i=="string"&&Object.hasOwn(n,i)?n[i]:void 0;if(s)return s(r);let l=HS(t);if(i==null)return u(l,"kind","missin\
g-field");let o=Object.keys(n);if(typeof i!="string")return O(l,"kind",i,{code:"unknown-kind",allowed:o});let c=Object.hasOwn(e,i)?e[i]:Oe(i,o);return u(l,"kind",
"unknown-kind",c===void 0?{allowed:o}:{allowed:o,suggestion:c})}}function HS(n){return n==null?u(null,"apiVersion","missing-field"):n===Oy.allowed[0]?null:O(null,
"apiVersion",n,Oy)}var ZS={"missing-field":()=>"is missing: add it.","unknown-field":({suggestion:n,knownIn:e})=>`is not a field here${e===void 0?"":`, but one of ${e}`}: ${n===void 0?
"remove it.":`write ${n} instead.`}`,"wrong-type":({expected:n,found:e})=>`must be ${Ay(n)}, not ${Ay(e)}.`,"null-value":()=>"is null: give it a value or remove\
 it.","value-from":({found:n,branches:e})=>n==="both"?`has both ${e.join(" and ")}: keep one of them.`:`needs exactly one of ${e.join(" and ")}.`,"missing-secre\
t-namespace":()=>"is missing: a cluster-scoped plane has no namespace, so add that of the secret.","namespace-not-allowed":()=>"is not allowed: a cluster-scoped\
 plane has no namespace, so remove it.","namespaced-observability-plane":()=>"must be ClusterObservabilityPlane: a cluster-scoped plane has no namespace in whic\
h to find an ObservabilityPlane.","unknown-kind":lf,"wrong-api-version":lf,"unknown-value":lf,"invalid-plane-id":zs,"invalid-name":zs,"invalid-label":zs,"invali\
d-format":zs,"too-long":({limit:n,unit:e})=>`is too long: at most ${n} ${e}.`,"not-an-integer":()=>"must be a whole number.","out-of-range":({minimum:n,maximum:e})=>e<
9007199254740992?`must be from ${n} to ${e}.`:n===0?"must be at least 0.":"must fit into 64 bits.","invalid-date-time":()=>"must be a date and time such as 2026\
-01-02T03:04:05Z.","immutable-field":()=>"cannot change: keep the old value, or delete the resource and create it anew.",unreadable:()=>"cannot be read: it thro\
ws, contains itself, or is inherited; pass plain data."};function lf({allowed:n,suggestion:e}){return`must be ${n.length<2?n.join(""):`${n.slice(0,-1).join(", ")}\
 or ${n.at(-1)}`}${e===void 0||n.length<2?".":`; did you mean ${e}?`}`}function zs({rule:n}){return`must be ${n}.`}function Ry(n){return ZS[n.code](n)}function W(n){
return`${n.field===""?"document":n.field}: ${n.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,WS)}var WS=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,Ay=n=>n===
"null"||n==="undefined"?n:`${/^[aeio]/.test(n)?"an":"a"} ${n}`;var YS=64,JS=2e5;function of(n){let e=JS,r=[];return t(()=>n);function t(i){try{let s=i();if(r.includes(s))return u(null,null,"unreadable");if(typeof s!="object"||
s===null||r.length>YS)return null;r.push(s);for(let l of Object.keys(s)){let o=e-- >0?t(()=>Reflect.get(s,l)):null;if(o)return a(null,o,Array.isArray(s)?Number(
l):l)}return r.pop(),null}catch{return u(null,null,"unreadable")}}}function N(n){let e=r=>{let t=uf(n,r);return t===null?{ok:!0,value:r}:{ok:!1,issues:ff(t)}};return Object.assign(e,{"~standard":XS(e)})}function j(n){return e=>{
try{return by(n,e)}catch{return!1}}}function $(n){return e=>{let r=n(e);if(!r.ok)throw new x(r.issues)}}var x=class extends Error{name="ValidationError";issues;constructor(e){
let r=e.slice(0,af).map(W);super([...r,...e.length>af?[`and ${e.length-af} more`]:[]].join(`
`)),this.issues=e}},af=20;function uf(n,e){let r;try{if(r=sf(n,e),r===null)return null;let t=of(e)?.[0];t!==void 0&&(r=[...r.filter(({path:i})=>!xS(i,t.path)),t])}catch{
r=of(e)??u(null,null,"unreadable")}for(let t of r)t.field.charCodeAt(0)===QS&&(t.field=t.field.slice(1));return r}var QS=46;function ff(n){let e=n;for(let r of e)
r.message=Ry(r);return e}function XS(n){return{version:1,vendor:"openchoreo-planes",validate:e=>{let r=n(e);return r.ok?{value:r.value}:{issues:r.issues.map(({message:t,
path:i})=>({message:t,path:De(i)}))}}}}var xS=(n,e)=>n===e||n.startsWith(`${e}/`);var eD=[{pointer:"/kind",absent:void 0},{pointer:"/metadata/name",absent:void 0},{pointer:"/metadata/namespace",absent:"default"}],tD=["/metadata/uid","/metadat\
a/resourceVersion"];function re({judge:n,immutable:e,withDefaults:r}){return(t,i)=>{let s=uf(n,i)??[],l;try{let y=r(t),h=r(i),P=rD(i,e),b=({code:D,path:w})=>D===
"wrong-type"&&P.some(({pointer:S})=>S===w),k=s.filter(D=>b(D)||!nD(D,y,h));l=[...k,...iD(t,i,P,k)]}catch{l=[...s,...u(null,null,"unreadable")]}let[o,...c]=l;return o===
void 0?{ok:!0,value:i}:{ok:!1,issues:ff([o,...c])}}}function nD({code:n,path:e},r,t){if(e===""||e==="/kind"||e==="/apiVersion"||e.startsWith("/metadata")||n==="\
unknown-field"||n==="unreadable")return!1;let i=n.startsWith("missing-")?e.slice(0,e.lastIndexOf("/")):e,s=J(r,i);return s!==void 0&&Ln(s,J(t,i))}function iD(n,e,r,t){
let i=[],s=l=>t.some(({path:o})=>o===l||o.startsWith(`${l}/`));for(let{pointer:l,absent:o}of eD)!s(l)&&!Ln(cf(n,l)??o,cf(e,l)??o)&&i.push(l);for(let l of tD){let o=cf(
e,l);o!==void 0&&!Ln(o,J(n,l))&&i.push(l)}for(let{pointer:l,unset:o}of r){let c=J(n,l);c==null||o.includes(c)||typeof(J(e,"/spec")??void 0)=="object"&&!s(l)&&!Ln(
c,J(e,l))&&i.push(l)}return i.map(sD)}function rD(n,e){let r=J(n,"/kind");return typeof r=="string"&&Object.hasOwn(e,r)?e[r]??[]:[]}function sD(n){return{code:"\
immutable-field",path:n,field:De(n).join("."),message:""}}function cf(n,e){let r=J(n,e);return r===""||r===null?void 0:r}function Ln(n,e){return Object.is(n,e)?
!0:Array.isArray(n)||Array.isArray(e)?Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,i)=>Ln(t,e[i])):!q(n)||!q(e)?!1:[...new Set([...Object.
keys(n),...Object.keys(e)])].every(t=>Ln(n[t]??void 0,e[t]??void 0))}var df={DataPlane:{},BuildPlane:{},Environment:{},Organization:{}};var Ls={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},lD={code:"unknown-kind",allowed:["DataPlane"]},Ns={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Cs=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Sy={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Dy=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Ey={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},oD=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,aD={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
mf=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Ty={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Ft={minimum:-9223372036854776e3,
maximum:9223372036854776e3},Wi=/^.{10}T.*[^z]$/,Nn={code:"invalid-date-time"},gf={minimum:0,maximum:9223372036854776e3},zy={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},Cy={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},uD=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,fD={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},cD=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
dD={},pD=/^(?:[^/]*|[^/]+\/[^/]+)$/,mD={rule:"group/version, or the version alone"},pf={rule:"a text that is not empty"},gD={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},yD={maxLength:128},vD={allowed:["Apply","Update"]},hD={allowed:["FieldsV1",
""]},bD={maxLength:256},wD={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},PD={known:["kubernet\
esCluster","registry","gateway","observer"],required:["kubernetesCluster","registry","gateway"],elsewhere:{agent:"DataPlane in v0.6 to v0.8",clusterAgent:"DataP\
lane since v0.9",dataPlaneRef:"Environment",imagePullSecretRefs:"DataPlane in v0.4 to v0.17",isProduction:"Environment",observabilityPlaneRef:"DataPlane since v\
0.8",planeID:"DataPlane since v0.9",secretStoreRef:"DataPlane since v0.4"}},kD={known:["name","credentials"],required:["name","credentials"],elsewhere:{auth:"Da\
taPlane in v0.4 to v0.8",server:"DataPlane in v0.4 to v0.8",tls:"DataPlane in v0.4 to v0.8"}},OD={known:["apiServerURL","caCert","clientCert","clientKey"],required:[
"apiServerURL","caCert","clientCert","clientKey"]},AD={known:["prefix","secretRef"],required:["prefix"]},RD={known:["publicVirtualHost","organizationVirtualHost"],
required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"\
DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"\
DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v\
0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",security:"Environment"}},SD={known:["url","authentication"],required:["url","authentication"]},DD={
known:["basicAuth"],required:["basicAuth"]},ED={known:["username","password"],required:["username","password"]},Ly={known:["observedGeneration","conditions"]},TD=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
zD={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},CD={allowed:[
"True","False","Unknown"]},LD=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,ND={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
jD={maxLength:32768},$D={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},ID={code:"unknown-kind",allowed:["BuildPlane"]},VD={known:["kubernetesCluster","observer"],required:["kubernetesCluster"],elsewhere:{agent:"Bu\
ildPlane in v0.7 to v0.8",clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"\
BuildPlane in v0.8 to v0.17",planeID:"BuildPlane in v0.9 to v0.17",registry:"DataPlane",secretStoreRef:"BuildPlane in v0.9 to v0.17"}},BD={known:[]},qD={code:"u\
nknown-kind",allowed:["Environment"]},MD={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{kubernetesCluster:"DataPlane or BuildPlane",observer:"DataP\
lane or BuildPlane",registry:"DataPlane"}},FD={known:["dnsPrefix","security"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"\
Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"\
Environment in v0.15 to v0.16",organizationVirtualHost:"Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"\
Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in \
v0.15 to v0.16"}},_D={known:["remoteJwks"]},UD={known:["uri"],required:["uri"]},GD={code:"unknown-kind",allowed:["Organization"]},KD={known:[],elsewhere:{dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",registry:"\
DataPlane"}},HD={known:["observedGeneration","conditions","namespace"]};function js(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ls))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,lD))):t==="metadata"?i!==
null&&(r++,e=a(e,yf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,ZD(i),t)):t==="status"?i!==null&&(e=a(e,xD(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Ns)}function yf(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||
!Cs.test(t))&&(e=v(e,r,t,Sy));else if(r==="generateName")(typeof t!="string"||!Dy.test(t))&&(e=v(e,r,t,Ey));else if(r==="namespace")(typeof t!="string"||R(t,63)||
!oD.test(t))&&(e=v(e,r,t,aD));else if(r==="labels")e=a(e,Ny(t),r);else if(r==="annotations")e=a(e,jy(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,
t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!mf.test(o))&&(i=v(i,l,o,Ty))}s.length>1&&s.includes("orphan")&&s.includes(
"foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,$y(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner \
at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Iy(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r===
"selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Ft)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Ft)):r==="creation\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!Wi.test(t))&&(e=v(e,r,t,Nn)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Wi.test(t))&&(e=v(
e,r,t,Nn)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,Cs)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,
gf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,zy)}function Ny(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];mf.test(r)||(e=_(e,n,r,Cy)),
(typeof t!="string"||R(t,63)||!uD.test(t))&&(e=U(e,n,r,fD))}return G(e)}function jy(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];cD.test(r)||(e=
_(e,n,r,Cy)),typeof t!="string"&&(e=U(e,n,r,dD))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function $y(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!pD.test(i))&&(e=v(e,t,i,mD))):t==="k\
ind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,pf))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,pf))):t==="uid"?i!==
null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,pf))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="b\
oolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no \
Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,gD)}function Iy(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="manager"?(typeof i!="string"||R(i,128))&&(e=v(e,t,i,yD)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,vD))):t==="apiVersion"?typeof i!=
"string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!Wi.test(i))&&(e=v(e,t,i,Nn)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,
i,hD)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&(e=v(e,t,i,bD)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,wD)}function ZD(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kubernetesCluster"?i!==
null&&(r++,e=a(e,Vy(i),t)):t==="registry"?i!==null&&(r++,e=a(e,YD(i),t)):t==="gateway"?i!==null&&(r++,e=a(e,JD(i),t)):t==="observer"?e=a(e,By(i),t):e=u(e,t,"unk\
nown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,PD)}function Vy(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="credentials"?i!==null&&(r++,e=a(e,WD(i),t)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,kD)}function WD(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiServe\
rURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="caCert"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="clientCert"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="clientKey"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,OD)}function YD(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="prefix"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="secretRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,AD)}function JD(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,RD)}function By(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="url"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="authentication"?i!==null&&(r++,e=a(e,QD(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,SD)}function QD(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="basicAuth"?i!==null&&(r++,e=a(e,XD(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,DD)}function XD(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="username"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="password"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"s\
tring"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,ED)}function xD(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ft));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;
for(let l=0;l<s.length;l++){let o=s[l];i=a(i,vf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Ly)}function vf(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||R(i,316)||!TD.test(i))&&(e=v(e,t,i,zD))):
t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,CD))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&
(e=A(e,t,i,gf)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=v(e,t,i,Nn))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<
1||R(i,1024)||!LD.test(i))&&(e=v(e,t,i,ND))):t==="message"?i!==null&&(r++,(typeof i!="string"||R(i,32768))&&(e=v(e,t,i,jD))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,$D)}function $s(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersi\
on"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ls))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,ID))):t==="metadata"?i!==null&&(r++,e=
a(e,yf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,eE(i),t)):t==="status"?i!==null&&(e=a(e,tE(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Ns)}function eE(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kubernetesCluster"?i!==null&&(r++,e=
a(e,Vy(i),t)):t==="observer"?e=a(e,By(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,VD)}function tE(n){if(d(n))
return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,BD)}function Is(n){if(d(
n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ls))):t==="kind"?
i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,qD))):t==="metadata"?i!==null&&(r++,e=a(e,yf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,nE(i),t)):t==="status"?i!==null&&
(e=a(e,lE(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ns)}function nE(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,iE(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,
r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,MD)}function iE(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,rE(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,FD)}function rE(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,sE(t),r):e=u(e,
r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,_D)}function sE(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:
g(e,n,UD)}function lE(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ft));else if(r==="\
conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,vf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Ly)}function Vs(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ls))):t==="kind"?i!==null&&(r++,i!=="Organization"&&(e=O(e,t,i,GD))):t==="metadata"?i!==null&&
(r++,e=a(e,oE(i),t)):t==="spec"?i!==null&&(r++,e=a(e,aE(i),t)):t==="status"?i!==null&&(e=a(e,uE(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Ns)}function oE(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||
!Cs.test(t))&&(e=v(e,r,t,Sy));else if(r==="generateName")(typeof t!="string"||!Dy.test(t))&&(e=v(e,r,t,Ey));else if(r==="namespace")e=u(e,r,"namespace-not-allow\
ed");else if(r==="labels")e=a(e,Ny(t),r);else if(r==="annotations")e=a(e,jy(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!mf.test(o))&&(i=v(i,l,o,Ty))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&
(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,$y(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: tr\
ue"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Iy(o),l)}
e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="st\
ring"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Ft)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Ft)):r==="creationTimestamp"?t!==null&&(typeof t!=
"string"||!C(t)||!Wi.test(t))&&(e=v(e,r,t,Nn)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Wi.test(t))&&(e=v(e,r,t,Nn)):e=u(e,r,"unknown-fiel\
d")}return n.name||(e=Z(e,n,Cs)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,gf)),e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,zy)}function aE(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,KD)}function uE(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ft));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,vf(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,HD)}var qy=N(js),fE=j(js),cE=$(qy),My=N($s),dE=j($s),pE=$(My),Fy=N(Is),mE=j(Is),gE=$(Fy),_y=N(Vs),yE=j(Vs),vE=$(_y),hE={judges:{DataPlane:js,BuildPlane:$s,Environment:Is,
Organization:Vs},replaced:{WorkflowPlane:"BuildPlane"}},hf=ie(hE),bE=N(hf),wE=j(hf),Uy=n=>ne(n,Object.hasOwn(df,n?.kind)?df[n.kind]??{}:{}),PE={judge:hf,immutable:{},
withDefaults:Uy},kE=re(PE);var Hs={};Ce(Hs,{ValidationError:()=>x,assertBuildPlane:()=>IT,assertDataPlane:()=>jT,assertEnvironment:()=>BT,assertOrganization:()=>MT,formatIssue:()=>W,isBuildPlane:()=>$T,
isDataPlane:()=>NT,isEnvironment:()=>VT,isOrganization:()=>qT,isPlane:()=>UT,validateBuildPlane:()=>r0,validateDataPlane:()=>i0,validateEnvironment:()=>s0,validateOrganization:()=>l0,
validatePlane:()=>_T,validateUpdate:()=>KT,withDefaults:()=>o0});var wf={DataPlane:{},BuildPlane:{},Environment:{},Organization:{}};var Ms={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},OE={code:"unknown-kind",allowed:["DataPlane"]},Fs={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Bs=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Gy={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Ky=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Hy={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},AE=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,RE={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
kf=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Zy={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},_t={minimum:-9223372036854776e3,
maximum:9223372036854776e3},Yi=/^.{10}T.*[^z]$/,jn={code:"invalid-date-time"},Of={minimum:0,maximum:9223372036854776e3},Wy={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},Yy={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},SE=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,DE={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},EE=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
TE={},zE=/^(?:[^/]*|[^/]+\/[^/]+)$/,CE={rule:"group/version, or the version alone"},Pf={rule:"a text that is not empty"},LE={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},NE={maxLength:128},jE={allowed:["Apply","Update"]},$E={allowed:["FieldsV1",
""]},IE={maxLength:256},VE={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},BE={known:["kubernet\
esCluster","gateway","imagePullSecretRefs","secretStoreRef","observer"],required:["kubernetesCluster","gateway"],elsewhere:{agent:"DataPlane in v0.6 to v0.8",clusterAgent:"\
DataPlane since v0.9",dataPlaneRef:"Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane since v0.8",planeID:"DataPlane since v0.9",registry:"\
DataPlane up to v0.3"}},qE={known:["server","tls","auth"],required:["server","tls","auth"],replaced:{credentials:"auth"},elsewhere:{credentials:"DataPlane up to\
 v0.3",name:"DataPlane up to v0.3"}},ME={known:["ca"],required:["ca"]},FE=["secretRef","value"],_E={known:["secretRef","value"],replaced:{secretKeyRef:"secretRe\
f"}},UE={known:["mtls","bearerToken"]},GE={known:["clientCert","clientKey"],required:["clientCert","clientKey"]},KE={known:["publicVirtualHost","organizationVir\
tualHost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v\
0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 \
to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.1\
6",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",security:"Environment"}},HE={known:["name"],required:["name"]},ZE={
known:["url","authentication"],required:["url","authentication"]},WE={known:["basicAuth"],required:["basicAuth"]},YE={known:["username","password"],required:["u\
sername","password"]},Jy={known:["observedGeneration","conditions"]},JE=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
QE={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},XE={allowed:[
"True","False","Unknown"]},xE=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,eT={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
tT={maxLength:32768},nT={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},iT={code:"unknown-kind",allowed:["BuildPlane"]},rT={known:["kubernetesCluster","observer"],required:["kubernetesCluster"],elsewhere:{agent:"Bu\
ildPlane in v0.7 to v0.8",clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlan\
e",isProduction:"Environment",observabilityPlaneRef:"BuildPlane in v0.8 to v0.17",planeID:"BuildPlane in v0.9 to v0.17",secretStoreRef:"BuildPlane in v0.9 to v0\
.17"}},sT={known:[]},lT={code:"unknown-kind",allowed:["Environment"]},oT={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{imagePullSecretRefs:"DataPl\
ane",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"DataPlane"}},aT={known:["dnsPrefix","security"],elsewhere:{egress:"\
Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in \
v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Environment \
in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15\
 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},uT={known:["remoteJwks"]},fT={known:["uri"],required:[
"uri"]},cT={code:"unknown-kind",allowed:["Organization"]},dT={known:[],elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"\
DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"DataPlane"}},pT={known:["ob\
servedGeneration","conditions","namespace"]};function _s(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&
(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ms))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,OE))):t==="metadata"?i!==null&&(r++,e=a(e,Af(i),t)):t===
"spec"?i!==null&&(r++,e=a(e,mT(i),t)):t==="status"?i!==null&&(e=a(e,kT(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:
g(e,n,Fs)}function Af(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!Bs.test(t))&&(e=v(
e,r,t,Gy));else if(r==="generateName")(typeof t!="string"||!Ky.test(t))&&(e=v(e,r,t,Hy));else if(r==="namespace")(typeof t!="string"||R(t,63)||!AE.test(t))&&(e=
v(e,r,t,RE));else if(r==="labels")e=a(e,Qy(t),r);else if(r==="annotations")e=a(e,Xy(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!kf.test(o))&&(i=v(i,l,o,Zy))}s.length>1&&s.includes("orphan")&&s.includes("foregroun\
dDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,
r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,xy(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most w\
ith controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,e0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?
typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,_t)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,_t)):r==="creationTimestamp"?
t!==null&&(typeof t!="string"||!C(t)||!Yi.test(t))&&(e=v(e,r,t,jn)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Yi.test(t))&&(e=v(e,r,t,jn)):
e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,Bs)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,Of)),e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,Wy)}function Qy(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];kf.test(r)||(e=_(e,n,r,Yy)),(typeof t!=
"string"||R(t,63)||!SE.test(t))&&(e=U(e,n,r,DE))}return G(e)}function Xy(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];EE.test(r)||(e=_(e,n,r,Yy)),
typeof t!="string"&&(e=U(e,n,r,TE))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function xy(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!zE.test(i))&&(e=v(e,t,i,CE))):t==="kind"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Pf))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Pf))):t==="uid"?i!==null&&(r++,(typeof i!=
"string"||i.length<1)&&(e=v(e,t,i,Pf))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"b\
oolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,LE)}function e0(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="\
string"||R(i,128))&&(e=v(e,t,i,NE)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,jE))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"\
string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!Yi.test(i))&&(e=v(e,t,i,jn)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,$E)):t==="fieldsV1"?
d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&(e=v(e,t,i,IE)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,VE)}function mT(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="kubernetesCluster")i!==null&&(r++,e=a(
e,t0(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,hT(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<
l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,bT(i),t):t==="observer"?e=a(e,n0(i),t):e=u(e,t,"un\
known-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,BE)}function t0(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="server"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="tls"?i!==null&&(r++,e=a(e,gT(i),t)):t==="auth"?i!==null&&(r++,e=a(e,yT(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,qE)}function gT(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="ca"?i!==null&&(r++,e=a(e,qs(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,ME)}function qs(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="value"?typeof t!="string"&&
(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,FE)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,_E)}function yT(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="mtls"?e=a(e,vT(t),r):r==="bearerToken"?e=a(e,qs(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,UE)}function vT(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCert"?i!==
null&&(r++,e=a(e,qs(i),t)):t==="clientKey"?i!==null&&(r++,e=a(e,qs(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(
e,n,GE)}function hT(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=
f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,KE)}function bT(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="stri\
ng"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,HE)}function n0(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="url"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="authentication"?i!==null&&(r++,e=a(e,wT(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,ZE)}function wT(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="basicAuth"?i!==null&&(r++,e=a(e,PT(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,
WE)}function PT(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="username"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="password"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:
g(e,n,YE)}function kT(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,_t));else if(r==="\
conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Rf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Jy)}function Rf(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"type"?i!==null&&(r++,(typeof i!="string"||R(i,316)||!JE.test(i))&&(e=v(e,t,i,QE))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,
i,XE))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,Of)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||
!C(i))&&(e=v(e,t,i,jn))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,1024)||!xE.test(i))&&(e=v(e,t,i,eT))):t==="message"?i!==null&&(r++,(typeof i!=
"string"||R(i,32768))&&(e=v(e,t,i,tT))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,nT)}function Us(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ms))):t==="kind"?i!==null&&(r++,
i!=="BuildPlane"&&(e=O(e,t,i,iT))):t==="metadata"?i!==null&&(r++,e=a(e,Af(i),t)):t==="spec"?i!==null&&(r++,e=a(e,OT(i),t)):t==="status"?i!==null&&(e=a(e,AT(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Fs)}function OT(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="kubernetesCluster"?i!==null&&(r++,e=a(e,t0(i),t)):t==="observer"?e=a(e,n0(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,rT)}function AT(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,sT)}function Gs(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.\
dev/v1alpha1"&&(e=O(e,t,i,Ms))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,lT))):t==="metadata"?i!==null&&(r++,e=a(e,Af(i),t)):t==="spec"?i!==null&&
(r++,e=a(e,RT(i),t)):t==="status"?i!==null&&(e=a(e,TT(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Fs)}function RT(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,ST(t),r):
r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,oT)}function ST(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,DT(t),r):e=
u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,aT)}function DT(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==
void 0&&(r==="remoteJwks"?e=a(e,ET(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,uT)}function ET(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,fT)}function TT(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")E(t)||(e=A(e,r,t,_t));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,Rf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Jy)}function Ks(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ms))):t==="kind"?i!==null&&(r++,i!=="Organ\
ization"&&(e=O(e,t,i,cT))):t==="metadata"?i!==null&&(r++,e=a(e,zT(i),t)):t==="spec"?i!==null&&(r++,e=a(e,CT(i),t)):t==="status"?i!==null&&(e=a(e,LT(i),t)):e=u(e,
t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Fs)}function zT(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!Bs.test(t))&&(e=v(e,r,t,Gy));else if(r==="generateName")(typeof t!="string"||!Ky.test(t))&&(e=v(e,r,
t,Hy));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,Qy(t),r);else if(r==="annotations")e=a(e,Xy(t),r);else if(r==="finali\
zers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!kf.test(o))&&(i=v(i,l,o,Zy))}s.length>
1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,xy(o),l)}s.length>1&&H(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,e0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,_t)):r==="deletionGracePeriodSeconds"?E(
t)||(e=A(e,r,t,_t)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Yi.test(t))&&(e=v(e,r,t,jn)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!Yi.test(t))&&(e=v(e,r,t,jn)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,Bs)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&
(e=A(e,"generation",n.generation,Of)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Wy)}function CT(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,dT)}function LT(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,_t));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,Rf(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,pT)}var i0=N(_s),NT=j(_s),jT=$(i0),r0=N(Us),$T=j(Us),IT=$(r0),s0=N(Gs),VT=j(Gs),BT=$(s0),l0=N(Ks),qT=j(Ks),MT=$(l0),FT={judges:{DataPlane:_s,BuildPlane:Us,Environment:Gs,
Organization:Ks},replaced:{WorkflowPlane:"BuildPlane"}},Sf=ie(FT),_T=N(Sf),UT=j(Sf),o0=n=>ne(n,Object.hasOwn(wf,n?.kind)?wf[n.kind]??{}:{}),GT={judge:Sf,immutable:{},
withDefaults:o0},KT=re(GT);var jf={};Ce(jf,{ValidationError:()=>x,assertBuildPlane:()=>uC,assertDataPlane:()=>oC,assertEnvironment:()=>cC,assertOrganization:()=>pC,formatIssue:()=>W,isBuildPlane:()=>aC,
isDataPlane:()=>lC,isEnvironment:()=>fC,isOrganization:()=>dC,isPlane:()=>yC,validateBuildPlane:()=>k0,validateDataPlane:()=>P0,validateEnvironment:()=>O0,validateOrganization:()=>A0,
validatePlane:()=>gC,validateUpdate:()=>hC,withDefaults:()=>R0});var Df={DataPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},kubernetesCluster:{within:{tls:{
within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}}}},BuildPlane:{spec:{within:{kubernetesCluster:{within:{tls:{within:{ca:{within:{secretRef:{within:{namespace:{from:"/metada\
ta/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{
within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}}}},Environment:{},Organization:{}};var Ws={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},HT={code:"unknown-kind",allowed:["DataPlane"]},Ys={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Zs=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,a0={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},u0=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
f0={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},ZT=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,WT={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Tf=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,c0={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Ut={minimum:-9223372036854776e3,
maximum:9223372036854776e3},Ji=/^.{10}T.*[^z]$/,$n={code:"invalid-date-time"},zf={minimum:0,maximum:9223372036854776e3},d0={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},p0={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},YT=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,JT={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},QT=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
XT={},xT=/^(?:[^/]*|[^/]+\/[^/]+)$/,ez={rule:"group/version, or the version alone"},Ef={rule:"a text that is not empty"},tz={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},nz={maxLength:128},iz={allowed:["Apply","Update"]},rz={allowed:["FieldsV1",
""]},sz={maxLength:256},lz={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},oz={known:["agent","\
kubernetesCluster","gateway","imagePullSecretRefs","secretStoreRef","observer"],required:["gateway"],replaced:{clusterAgent:"agent"},elsewhere:{clusterAgent:"Da\
taPlane since v0.9",dataPlaneRef:"Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane since v0.8",planeID:"DataPlane since v0.9",registry:"\
DataPlane up to v0.3"}},az={known:["enabled","clientCA"]},uz=["secretRef","value"],fz={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"}},cz={known:[
"name","key","namespace"],required:["name","key"]},dz={known:["server","tls","auth"],required:["server","tls","auth"],replaced:{credentials:"auth"},elsewhere:{credentials:"\
DataPlane up to v0.3",name:"DataPlane up to v0.3"}},pz={known:["ca"],required:["ca"]},mz={known:["mtls","bearerToken"]},gz={known:["clientCert","clientKey"],required:[
"clientCert","clientKey"]},yz={known:["publicVirtualHost","organizationVirtualHost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"\
Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane\
 in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.\
16",security:"Environment"}},vz={known:["name"],required:["name"]},hz={known:["url","authentication"],required:["url","authentication"]},bz={known:["basicAuth"],
required:["basicAuth"]},wz={known:["username","password"],required:["username","password"]},m0={known:["observedGeneration","conditions"]},Pz=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
kz={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},Oz={allowed:[
"True","False","Unknown"]},Az=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,Rz={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
Sz={maxLength:32768},Dz={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},Ez={code:"unknown-kind",allowed:["BuildPlane"]},Tz={known:["kubernetesCluster","observer"],required:["kubernetesCluster"],elsewhere:{agent:"Bu\
ildPlane in v0.7 to v0.8",clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlan\
e",isProduction:"Environment",observabilityPlaneRef:"BuildPlane in v0.8 to v0.17",planeID:"BuildPlane in v0.9 to v0.17",secretStoreRef:"BuildPlane in v0.9 to v0\
.17"}},zz={known:[]},Cz={code:"unknown-kind",allowed:["Environment"]},Lz={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{agent:"DataPlane",imagePullSecretRefs:"\
DataPlane",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"DataPlane"}},Nz={known:["dnsPrefix","security"],elsewhere:{
egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environ\
ment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Envi\
ronment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment \
in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},jz={known:["remoteJwks"]},$z={known:["uri"],
required:["uri"]},Iz={code:"unknown-kind",allowed:["Organization"]},Vz={known:[],elsewhere:{agent:"DataPlane",dataPlaneRef:"Environment",gateway:"DataPlane or E\
nvironment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"\
DataPlane"}},Bz={known:["observedGeneration","conditions","namespace"]};function Js(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ws))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,HT))):t==="metadata"?i!==
null&&(r++,e=a(e,Cf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,qz(i),t)):t==="status"?i!==null&&(e=a(e,Yz(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Ys)}function Cf(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||
!Zs.test(t))&&(e=v(e,r,t,a0));else if(r==="generateName")(typeof t!="string"||!u0.test(t))&&(e=v(e,r,t,f0));else if(r==="namespace")(typeof t!="string"||R(t,63)||
!ZT.test(t))&&(e=v(e,r,t,WT));else if(r==="labels")e=a(e,g0(t),r);else if(r==="annotations")e=a(e,y0(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,
t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Tf.test(o))&&(i=v(i,l,o,c0))}s.length>1&&s.includes("orphan")&&s.includes(
"foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,v0(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner \
at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,h0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r===
"selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Ut)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Ut)):r==="creation\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!Ji.test(t))&&(e=v(e,r,t,$n)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Ji.test(t))&&(e=v(
e,r,t,$n)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,Zs)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,
zf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,d0)}function g0(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];Tf.test(r)||(e=_(e,n,r,p0)),
(typeof t!="string"||R(t,63)||!YT.test(t))&&(e=U(e,n,r,JT))}return G(e)}function y0(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];QT.test(r)||(e=
_(e,n,r,p0)),typeof t!="string"&&(e=U(e,n,r,XT))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function v0(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!xT.test(i))&&(e=v(e,t,i,ez))):t==="k\
ind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Ef))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Ef))):t==="uid"?i!==
null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Ef))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="b\
oolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no \
Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,tz)}function h0(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="manager"?(typeof i!="string"||R(i,128))&&(e=v(e,t,i,nz)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,iz))):t==="apiVersion"?typeof i!=
"string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!Ji.test(i))&&(e=v(e,t,i,$n)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,
i,rz)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&(e=v(e,t,i,sz)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,lz)}function qz(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="agent")e=a(e,Mz(i),
t);else if(t==="kubernetesCluster")e=a(e,b0(i),t);else if(t==="gateway")i!==null&&(r++,e=a(e,Kz(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=
f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,
Hz(i),t):t==="observer"?e=a(e,w0(i),t):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,oz)}function Mz(n){if(d(n))return p(
n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="enabled"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):r==="clientCA"?e=a(e,Qi(t),r):e=u(e,r,"unknown-f\
ield"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,az)}function Qi(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="\
secretRef"?e=a(e,Fz(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,uz)),
e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,fz)}function Fz(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,
i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,cz)}function b0(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="server"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="tls"?i!==null&&(r++,e=a(e,_z(i),t)):t==="auth"?i!==null&&(r++,
e=a(e,Uz(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,dz)}function _z(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="ca"?i!==null&&(r++,e=a(e,Qi(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:
g(e,n,pz)}function Uz(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="mtls"?e=a(e,Gz(t),r):r==="bearerToken"?e=a(e,Qi(t),r):e=u(e,
r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,mz)}function Gz(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="clientCert"?i!==null&&(r++,e=a(e,Qi(i),t)):t==="clientKey"?i!==null&&(r++,e=a(e,Qi(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,gz)}function Kz(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,yz)}function Hz(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,vz)}function w0(n){if(d(
n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="url"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="authentication"?i!==
null&&(r++,e=a(e,Zz(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,hz)}function Zz(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="basicAuth"?i!==null&&(r++,e=a(e,Wz(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,bz)}function Wz(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="username"?i!==null&&(r++,typeof i!="strin\
g"&&(e=f(e,t,i,"string"))):t==="password"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,wz)}function Yz(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,
Ut));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Lf(o),l)}e=a(e,i,r)}else e=
u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,m0)}function Lf(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||R(i,316)||!Pz.test(i))&&(e=v(e,t,i,kz))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="U\
nknown"&&(e=O(e,t,i,Oz))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,zf)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!=
"string"||!C(i))&&(e=v(e,t,i,$n))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,1024)||!Az.test(i))&&(e=v(e,t,i,Rz))):t==="message"?i!==null&&
(r++,(typeof i!="string"||R(i,32768))&&(e=v(e,t,i,Sz))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,Dz)}function Qs(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ws))):t==="\
kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,Ez))):t==="metadata"?i!==null&&(r++,e=a(e,Cf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Jz(i),t)):t==="status"?i!==
null&&(e=a(e,Qz(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ys)}function Jz(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kubernetesCluster"?i!==null&&(r++,e=a(e,b0(i),t)):t==="observer"?e=a(e,w0(i),t):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Tz)}function Qz(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,zz)}function Xs(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiV\
ersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ws))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,Cz))):t==="metadata"?i!==null&&(r++,
e=a(e,Cf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Xz(i),t)):t==="status"?i!==null&&(e=a(e,nC(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Ys)}function Xz(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,
r,t,"string")):r==="gateway"?e=a(e,xz(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,Lz)}function xz(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"stri\
ng")):r==="security"?e=a(e,eC(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Nz)}function eC(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,tC(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,jz)}function tC(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,$z)}function nC(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ut));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Lf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,m0)}function xs(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ws))):t==="kind"?i!==null&&(r++,
i!=="Organization"&&(e=O(e,t,i,Iz))):t==="metadata"?i!==null&&(r++,e=a(e,iC(i),t)):t==="spec"?i!==null&&(r++,e=a(e,rC(i),t)):t==="status"?i!==null&&(e=a(e,sC(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ys)}function iC(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!Zs.test(t))&&(e=v(e,r,t,a0));else if(r==="generateName")(typeof t!="string"||!u0.test(t))&&
(e=v(e,r,t,f0));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,g0(t),r);else if(r==="annotations")e=a(e,y0(t),r);else if(r===
"finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Tf.test(o))&&(i=v(i,l,o,c0))}
s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,v0(o),l)}s.length>1&&H(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,h0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Ut)):r==="deletionGracePeriodSeconds"?E(
t)||(e=A(e,r,t,Ut)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Ji.test(t))&&(e=v(e,r,t,$n)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!Ji.test(t))&&(e=v(e,r,t,$n)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,Zs)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&
(e=A(e,"generation",n.generation,zf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,d0)}function rC(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Vz)}function sC(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ut));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,Lf(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,Bz)}var P0=N(Js),lC=j(Js),oC=$(P0),k0=N(Qs),aC=j(Qs),uC=$(k0),O0=N(Xs),fC=j(Xs),cC=$(O0),A0=N(xs),dC=j(xs),pC=$(A0),mC={judges:{DataPlane:Js,BuildPlane:Qs,Environment:Xs,
Organization:xs},replaced:{WorkflowPlane:"BuildPlane"}},Nf=ie(mC),gC=N(Nf),yC=j(Nf),R0=n=>ne(n,Object.hasOwn(Df,n?.kind)?Df[n.kind]??{}:{}),vC={judge:Nf,immutable:{
Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:R0},hC=re(vC);var _f={};Ce(_f,{ValidationError:()=>x,assertBuildPlane:()=>$2,assertDataPlane:()=>N2,assertEnvironment:()=>V2,assertOrganization:()=>q2,formatIssue:()=>W,isBuildPlane:()=>j2,
isDataPlane:()=>L2,isEnvironment:()=>I2,isOrganization:()=>B2,isPlane:()=>_2,validateBuildPlane:()=>F0,validateDataPlane:()=>M0,validateEnvironment:()=>_0,validateOrganization:()=>U0,
validatePlane:()=>F2,validateUpdate:()=>G2,withDefaults:()=>G0});var $f={DataPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},kubernetesCluster:{within:{tls:{
within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}}}},BuildPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},
kubernetesCluster:{within:{tls:{within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}}}},Environment:{},Organization:{}};var tl={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},bC={code:"unknown-kind",allowed:["DataPlane"]},nl={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},el=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,S0={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},D0=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
E0={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},wC=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,PC={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Vf=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,T0={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Gt={minimum:-9223372036854776e3,
maximum:9223372036854776e3},Xi=/^.{10}T.*[^z]$/,In={code:"invalid-date-time"},Bf={minimum:0,maximum:9223372036854776e3},z0={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},C0={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},kC=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,OC={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},AC=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
RC={},SC=/^(?:[^/]*|[^/]+\/[^/]+)$/,DC={rule:"group/version, or the version alone"},If={rule:"a text that is not empty"},EC={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},TC={maxLength:128},zC={allowed:["Apply","Update"]},CC={allowed:["FieldsV1",
""]},LC={maxLength:256},NC={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},jC={known:["agent","\
kubernetesCluster","gateway","imagePullSecretRefs","secretStoreRef","observer"],required:["gateway"],replaced:{clusterAgent:"agent"},elsewhere:{clusterAgent:"Da\
taPlane since v0.9",dataPlaneRef:"Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane since v0.8",planeID:"DataPlane since v0.9",registry:"\
DataPlane up to v0.3"}},$C={known:["enabled","clientCA"]},IC=["secretRef","value"],VC={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"}},BC={known:[
"name","key","namespace"],required:["name","key"]},qC={known:["server","tls","auth"],required:["server","tls","auth"],replaced:{credentials:"auth"},elsewhere:{credentials:"\
DataPlane up to v0.3",name:"DataPlane up to v0.3"}},MC={known:["ca"],required:["ca"]},FC={known:["mtls","bearerToken"]},_C={known:["clientCert","clientKey"],required:[
"clientCert","clientKey"]},UC={known:["publicVirtualHost","organizationVirtualHost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"\
Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane\
 in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.\
16",security:"Environment"}},GC={known:["name"],required:["name"]},KC={known:["url","authentication"],required:["url","authentication"]},HC={known:["basicAuth"],
required:["basicAuth"]},ZC={known:["username","password"],required:["username","password"]},L0={known:["observedGeneration","conditions"]},WC=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
YC={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},JC={allowed:[
"True","False","Unknown"]},QC=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,XC={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
xC={maxLength:32768},e2={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},t2={code:"unknown-kind",allowed:["BuildPlane"]},n2={known:["agent","kubernetesCluster","observer"],replaced:{clusterAgent:"agent"},elsewhere:{
clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environme\
nt",observabilityPlaneRef:"BuildPlane in v0.8 to v0.17",planeID:"BuildPlane in v0.9 to v0.17",secretStoreRef:"BuildPlane in v0.9 to v0.17"}},i2={known:[]},r2={code:"\
unknown-kind",allowed:["Environment"]},s2={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{agent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataP\
lane",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"DataPlane"}},l2={known:["dnsPrefix","security"],elsewhere:{
egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environ\
ment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Envi\
ronment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment \
in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},o2={known:["remoteJwks"]},a2={known:["uri"],
required:["uri"]},u2={code:"unknown-kind",allowed:["Organization"]},f2={known:[],elsewhere:{agent:"DataPlane or BuildPlane",dataPlaneRef:"Environment",gateway:"\
DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPla\
ne",secretStoreRef:"DataPlane"}},c2={known:["observedGeneration","conditions","namespace"]};function il(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,tl))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,bC))):t==="me\
tadata"?i!==null&&(r++,e=a(e,qf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,d2(i),t)):t==="status"?i!==null&&(e=a(e,P2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,nl)}function qf(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!=
"string"||R(t,253)||!el.test(t))&&(e=v(e,r,t,S0));else if(r==="generateName")(typeof t!="string"||!D0.test(t))&&(e=v(e,r,t,E0));else if(r==="namespace")(typeof t!=
"string"||R(t,63)||!wC.test(t))&&(e=v(e,r,t,PC));else if(r==="labels")e=a(e,N0(t),r);else if(r==="annotations")e=a(e,j0(t),r);else if(r==="finalizers")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Vf.test(o))&&(i=v(i,l,o,T0))}s.length>1&&s.includes(
"orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferen\
ces")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,$0(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-fo\
rmat",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,I0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Gt)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Gt)):
r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Xi.test(t))&&(e=v(e,r,t,In)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Xi.test(
t))&&(e=v(e,r,t,In)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,el)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.
generation,Bf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,z0)}function N0(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];Vf.test(r)||(e=_(
e,n,r,C0)),(typeof t!="string"||R(t,63)||!kC.test(t))&&(e=U(e,n,r,OC))}return G(e)}function j0(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];AC.test(
r)||(e=_(e,n,r,C0)),typeof t!="string"&&(e=U(e,n,r,RC))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function $0(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!SC.test(i))&&(e=v(e,t,i,DC))):t==="k\
ind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,If))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,If))):t==="uid"?i!==
null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,If))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="b\
oolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no \
Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,EC)}function I0(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="manager"?(typeof i!="string"||R(i,128))&&(e=v(e,t,i,TC)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,zC))):t==="apiVersion"?typeof i!=
"string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!Xi.test(i))&&(e=v(e,t,i,In)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,
i,CC)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&(e=v(e,t,i,LC)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,NC)}function d2(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="agent")e=a(e,V0(i),
t);else if(t==="kubernetesCluster")e=a(e,B0(i),t);else if(t==="gateway")i!==null&&(r++,e=a(e,v2(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=
f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,
h2(i),t):t==="observer"?e=a(e,q0(i),t):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,jC)}function V0(n){if(d(n))return p(
n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="enabled"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):r==="clientCA"?e=a(e,xi(t),r):e=u(e,r,"unknown-f\
ield"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,$C)}function xi(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="\
secretRef"?e=a(e,p2(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,IC)),
e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,VC)}function p2(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,
i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,BC)}function B0(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="server"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="tls"?i!==null&&(r++,e=a(e,m2(i),t)):t==="auth"?i!==null&&(r++,
e=a(e,g2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,qC)}function m2(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="ca"?i!==null&&(r++,e=a(e,xi(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:
g(e,n,MC)}function g2(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="mtls"?e=a(e,y2(t),r):r==="bearerToken"?e=a(e,xi(t),r):e=u(e,
r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,FC)}function y2(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="clientCert"?i!==null&&(r++,e=a(e,xi(i),t)):t==="clientKey"?i!==null&&(r++,e=a(e,xi(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,_C)}function v2(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,UC)}function h2(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,GC)}function q0(n){if(d(
n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="url"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="authentication"?i!==
null&&(r++,e=a(e,b2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,KC)}function b2(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="basicAuth"?i!==null&&(r++,e=a(e,w2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,HC)}function w2(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="username"?i!==null&&(r++,typeof i!="strin\
g"&&(e=f(e,t,i,"string"))):t==="password"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,ZC)}function P2(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,
Gt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Mf(o),l)}e=a(e,i,r)}else e=
u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,L0)}function Mf(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||R(i,316)||!WC.test(i))&&(e=v(e,t,i,YC))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="U\
nknown"&&(e=O(e,t,i,JC))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,Bf)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!=
"string"||!C(i))&&(e=v(e,t,i,In))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,1024)||!QC.test(i))&&(e=v(e,t,i,XC))):t==="message"?i!==null&&
(r++,(typeof i!="string"||R(i,32768))&&(e=v(e,t,i,xC))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,e2)}function rl(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,tl))):t==="\
kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,t2))):t==="metadata"?i!==null&&(r++,e=a(e,qf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,k2(i),t)):t==="status"?i!==
null&&(e=a(e,O2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,nl)}function k2(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="agent"?e=a(e,V0(t),r):r==="kubernetesCluster"?e=a(e,B0(t),r):r==="observer"?e=a(e,q0(t),r):e=u(e,r,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,n2)}function O2(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,i2)}function sl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiV\
ersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,tl))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,r2))):t==="metadata"?i!==null&&(r++,
e=a(e,qf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,A2(i),t)):t==="status"?i!==null&&(e=a(e,E2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,nl)}function A2(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,
r,t,"string")):r==="gateway"?e=a(e,R2(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,s2)}function R2(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"stri\
ng")):r==="security"?e=a(e,S2(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,l2)}function S2(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,D2(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,o2)}function D2(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,a2)}function E2(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")E(t)||(e=A(e,r,t,Gt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Mf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,L0)}function ll(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,tl))):t==="kind"?i!==null&&(r++,
i!=="Organization"&&(e=O(e,t,i,u2))):t==="metadata"?i!==null&&(r++,e=a(e,T2(i),t)):t==="spec"?i!==null&&(r++,e=a(e,z2(i),t)):t==="status"?i!==null&&(e=a(e,C2(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,nl)}function T2(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!el.test(t))&&(e=v(e,r,t,S0));else if(r==="generateName")(typeof t!="string"||!D0.test(t))&&
(e=v(e,r,t,E0));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,N0(t),r);else if(r==="annotations")e=a(e,j0(t),r);else if(r===
"finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Vf.test(o))&&(i=v(i,l,o,T0))}
s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,$0(o),l)}s.length>1&&H(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,I0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Gt)):r==="deletionGracePeriodSeconds"?E(
t)||(e=A(e,r,t,Gt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Xi.test(t))&&(e=v(e,r,t,In)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!Xi.test(t))&&(e=v(e,r,t,In)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,el)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&
(e=A(e,"generation",n.generation,Bf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,z0)}function z2(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,f2)}function C2(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Gt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,Mf(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,c2)}var M0=N(il),L2=j(il),N2=$(M0),F0=N(rl),j2=j(rl),$2=$(F0),_0=N(sl),I2=j(sl),V2=$(_0),U0=N(ll),B2=j(ll),q2=$(U0),M2={judges:{DataPlane:il,BuildPlane:rl,Environment:sl,
Organization:ll},replaced:{WorkflowPlane:"BuildPlane"}},Ff=ie(M2),F2=N(Ff),_2=j(Ff),G0=n=>ne(n,Object.hasOwn($f,n?.kind)?$f[n.kind]??{}:{}),U2={judge:Ff,immutable:{
Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:G0},G2=re(U2);var Jf={};Ce(Jf,{ValidationError:()=>x,assertBuildPlane:()=>sL,assertDataPlane:()=>iL,assertEnvironment:()=>uL,assertObservabilityPlane:()=>oL,assertOrganization:()=>cL,
formatIssue:()=>W,isBuildPlane:()=>rL,isDataPlane:()=>nL,isEnvironment:()=>aL,isObservabilityPlane:()=>lL,isOrganization:()=>fL,isPlane:()=>mL,validateBuildPlane:()=>sv,
validateDataPlane:()=>rv,validateEnvironment:()=>ov,validateObservabilityPlane:()=>lv,validateOrganization:()=>av,validatePlane:()=>pL,validateUpdate:()=>yL,withDefaults:()=>uv});var Uf={DataPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},kubernetesCluster:{within:{tls:{
within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}}}},BuildPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},
kubernetesCluster:{within:{tls:{within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}}}},ObservabilityPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}},Environment:{},Organization:{}};var nr={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},K2={code:"unknown-kind",allowed:["DataPlane"]},ir={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},ol=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,K0={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},H0=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Z0={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},H2=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,Z2={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Kf=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,W0={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Kt={minimum:-9223372036854776e3,
maximum:9223372036854776e3},er=/^.{10}T.*[^z]$/,Vn={code:"invalid-date-time"},Hf={minimum:0,maximum:9223372036854776e3},Y0={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},J0={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},W2=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,Y2={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},J2=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
Q2={},X2=/^(?:[^/]*|[^/]+\/[^/]+)$/,x2={rule:"group/version, or the version alone"},Gf={rule:"a text that is not empty"},e9={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},t9={maxLength:128},n9={allowed:["Apply","Update"]},i9={allowed:["FieldsV1",
""]},r9={maxLength:256},s9={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},l9={known:["agent","\
kubernetesCluster","gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["gateway"],replaced:{clusterAgent:"agent",observer:"obser\
vabilityPlaneRef"},elsewhere:{clusterAgent:"DataPlane since v0.9",dataPlaneRef:"Environment",isProduction:"Environment",observer:"DataPlane up to v0.7",observerURL:"\
ObservabilityPlane",planeID:"DataPlane since v0.9",registry:"DataPlane up to v0.3"}},o9={known:["enabled","clientCA"]},a9=["secretRef","value"],u9={known:["secr\
etRef","value"],replaced:{secretKeyRef:"secretRef"}},f9={known:["name","key","namespace"],required:["name","key"]},c9={known:["server","tls","auth"],required:["\
server","tls","auth"],replaced:{credentials:"auth"},elsewhere:{credentials:"DataPlane up to v0.3",name:"DataPlane up to v0.3"}},d9={known:["ca"],required:["ca"]},
p9={known:["mtls","bearerToken"]},m9={known:["clientCert","clientKey"],required:["clientCert","clientKey"]},g9={known:["publicVirtualHost","organizationVirtualH\
ost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",
organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.\
16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"\
DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",security:"Environment"}},y9={known:["name"],required:["name"]},Q0={known:["observedGe\
neration","conditions"]},v9=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,h9={rule:"\
letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},b9={allowed:["T\
rue","False","Unknown"]},w9=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,P9={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
k9={maxLength:32768},O9={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},A9={code:"unknown-kind",allowed:["BuildPlane"]},R9={known:["agent","kubernetesCluster","observabilityPlaneRef"],replaced:{clusterAgent:"agent",
observer:"observabilityPlaneRef"},elsewhere:{clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"\
DataPlane",isProduction:"Environment",observer:"BuildPlane up to v0.7",observerURL:"ObservabilityPlane",planeID:"BuildPlane in v0.9 to v0.17",secretStoreRef:"Bu\
ildPlane in v0.9 to v0.17"}},X0={known:[]},S9={code:"unknown-kind",allowed:["ObservabilityPlane"]},D9={known:["agent","observerURL"],required:["observerURL"],replaced:{
clusterAgent:"agent"},elsewhere:{clusterAgent:"ObservabilityPlane since v0.9",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"\
DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observabilityPlaneRef:"DataPlan\
e or BuildPlane",planeID:"ObservabilityPlane since v0.9",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane"}},E9={code:"unknown-kind",allowed:[
"Environment"]},T9={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{agent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",kubernetesCluster:"\
DataPlane or BuildPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"ObservabilityPlane",secretStoreRef:"DataPlane"}},z9={known:["dnsPrefix","s\
ecurity"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"\
Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"\
Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environm\
ent in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},C9={known:["remoteJwks"]},L9={known:[
"uri"],required:["uri"]},N9={code:"unknown-kind",allowed:["Organization"]},j9={known:[],elsewhere:{agent:"DataPlane or BuildPlane",dataPlaneRef:"Environment",gateway:"\
DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observabilityPlaneRef:"DataPlan\
e or BuildPlane",observerURL:"ObservabilityPlane",secretStoreRef:"DataPlane"}},$9={known:["observedGeneration","conditions","namespace"]};function al(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,nr))):t==="kind"?i!==
null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,K2))):t==="metadata"?i!==null&&(r++,e=a(e,ul(i),t)):t==="spec"?i!==null&&(r++,e=a(e,I9(i),t)):t==="status"?i!==null&&(e=a(
e,U9(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ir)}function ul(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!ol.test(t))&&(e=v(e,r,t,K0));else if(r==="generateName")(typeof t!="string"||!H0.test(t))&&
(e=v(e,r,t,Z0));else if(r==="namespace")(typeof t!="string"||R(t,63)||!H2.test(t))&&(e=v(e,r,t,Z2));else if(r==="labels")e=a(e,x0(t),r);else if(r==="annotations")
e=a(e,ev(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||
!Kf.test(o))&&(i=v(i,l,o,W0))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeleti\
on, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(
i,tv(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,nv(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):
r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Kt)):
r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Kt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!er.test(t))&&(e=v(e,r,t,Vn)):r==="deletion\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!er.test(t))&&(e=v(e,r,t,Vn)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,ol)),n.generation<0&&n.uid&&typeof n.
uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,Hf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Y0)}function x0(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];Kf.test(r)||(e=_(e,n,r,J0)),(typeof t!="string"||R(t,63)||!W2.test(t))&&(e=U(e,n,r,Y2))}return G(e)}function ev(n){if(d(n))return p(n);
let e=null;for(let r in n){let t=n[r];J2.test(r)||(e=_(e,n,r,J0)),typeof t!="string"&&(e=U(e,n,r,Q2))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,
unit:"bytes"})),G(e)}function tv(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="strin\
g"||i.length<1||!X2.test(i))&&(e=v(e,t,i,x2))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Gf))):t==="name"?i!==null&&(r++,(typeof i!=
"string"||i.length<1)&&(e=v(e,t,i,Gf))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Gf))):t==="blockOwnerDeletion"?typeof i!="boolean"&&
(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(
e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,e9)}function nv(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||R(i,128))&&(e=v(e,t,i,t9)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Updat\
e"&&(e=O(e,t,i,n9))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!er.test(i))&&(e=v(e,t,i,Vn)):t===
"fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,i9)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&(e=v(e,t,i,r9)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,s9)}function I9(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];if(i!==void 0)if(t==="agent")e=a(e,Zf(i),t);else if(t==="kubernetesCluster")e=a(e,iv(i),t);else if(t==="gateway")i!==null&&(r++,e=a(e,F9(i),t));else if(t===
"imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}
e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,_9(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,l9)}function Zf(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="enabled"?typeof t!=
"boolean"&&(e=f(e,r,t,"boolean")):r==="clientCA"?e=a(e,tr(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,o9)}function tr(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,V9(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(
e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,a9)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,u9)}function V9(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,f9)}function iv(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="server"?i!==null&&(r++,typeof i!="string"&&
(e=f(e,t,i,"string"))):t==="tls"?i!==null&&(r++,e=a(e,B9(i),t)):t==="auth"?i!==null&&(r++,e=a(e,q9(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===3?null:g(e,n,c9)}function B9(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="ca"?i!==null&&(r++,e=a(e,tr(i),t)):e=
u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,d9)}function q9(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
t!==void 0&&(r==="mtls"?e=a(e,M9(t),r):r==="bearerToken"?e=a(e,tr(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,p9)}function M9(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCert"?i!==null&&(r++,e=a(e,tr(i),t)):t==="clientKey"?i!==null&&(r++,e=a(e,
tr(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,m9)}function F9(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,g9)}function _9(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,y9)}function U9(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")E(t)||(e=A(e,r,t,Kt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,Wf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Q0)}function Wf(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||R(i,316)||!v9.test(i))&&(e=v(e,t,i,h9))):t==="status"?i!==null&&(r++,
i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,b9))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,Hf)):t==="lastTr\
ansitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=v(e,t,i,Vn))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,1024)||!w9.test(i))&&
(e=v(e,t,i,P9))):t==="message"?i!==null&&(r++,(typeof i!="string"||R(i,32768))&&(e=v(e,t,i,k9))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===5?null:g(e,n,O9)}function fl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="open\
choreo.dev/v1alpha1"&&(e=O(e,t,i,nr))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,A9))):t==="metadata"?i!==null&&(r++,e=a(e,ul(i),t)):t==="spec"?i!==
null&&(r++,e=a(e,G9(i),t)):t==="status"?i!==null&&(e=a(e,K9(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ir)}
function G9(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="agent"?e=a(e,Zf(t),r):r==="kubernetesCluster"?e=a(e,iv(t),r):r==="obs\
ervabilityPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,R9)}function K9(n){
if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,X0)}function cl(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,nr))):t==="\
kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,S9))):t==="metadata"?i!==null&&(r++,e=a(e,ul(i),t)):t==="spec"?i!==null&&(r++,e=a(e,H9(i),t)):t==="sta\
tus"?i!==null&&(e=a(e,Z9(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ir)}function H9(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="agent"?e=a(e,Zf(i),t):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=
u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,D9)}function Z9(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,X0)}function dl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,nr))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,
E9))):t==="metadata"?i!==null&&(r++,e=a(e,ul(i),t)):t==="spec"?i!==null&&(r++,e=a(e,W9(i),t)):t==="status"?i!==null&&(e=a(e,X9(i),t)):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ir)}function W9(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="d\
ataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,Y9(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unkn\
own-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,T9)}function Y9(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r===
"dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,J9(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,z9)}function J9(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,Q9(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,C9)}function Q9(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,L9)}function X9(n){if(d(
n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Kt));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Wf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,Q0)}function pl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!==
"openchoreo.dev/v1alpha1"&&(e=O(e,t,i,nr))):t==="kind"?i!==null&&(r++,i!=="Organization"&&(e=O(e,t,i,N9))):t==="metadata"?i!==null&&(r++,e=a(e,x9(i),t)):t==="sp\
ec"?i!==null&&(r++,e=a(e,eL(i),t)):t==="status"?i!==null&&(e=a(e,tL(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(
e,n,ir)}function x9(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!ol.test(t))&&(e=v(e,
r,t,K0));else if(r==="generateName")(typeof t!="string"||!H0.test(t))&&(e=v(e,r,t,Z0));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="lab\
els")e=a(e,x0(t),r);else if(r==="annotations")e=a(e,ev(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];(typeof o!="string"||!Kf.test(o))&&(i=v(i,l,o,W0))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"inv\
alid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,tv(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(
e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,nv(o),l)}e=a(e,i,r)}else
r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,
t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Kt)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Kt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||
!C(t)||!er.test(t))&&(e=v(e,r,t,Vn)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!er.test(t))&&(e=v(e,r,t,Vn)):e=u(e,r,"unknown-field")}return n.
name||(e=Z(e,n,ol)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,Hf)),e===null&&Object.getPrototypeOf(n)===m?
null:g(e,n,Y0)}function eL(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===
m?null:g(e,n,j9)}function tL(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Kt));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Wf(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,$9)}var rv=N(al),nL=j(al),iL=$(rv),sv=N(fl),rL=j(fl),sL=$(sv),lv=N(cl),lL=j(cl),oL=$(lv),ov=N(dl),aL=j(dl),uL=$(ov),av=N(pl),fL=j(pl),cL=$(av),dL={judges:{DataPlane:al,
BuildPlane:fl,ObservabilityPlane:cl,Environment:dl,Organization:pl},replaced:{WorkflowPlane:"BuildPlane"}},Yf=ie(dL),pL=N(Yf),mL=j(Yf),uv=n=>ne(n,Object.hasOwn(
Uf,n?.kind)?Uf[n.kind]??{}:{}),gL={judge:Yf,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:uv},yL=re(gL);var lc={};Ce(lc,{ValidationError:()=>x,assertBuildPlane:()=>AN,assertDataPlane:()=>kN,assertEnvironment:()=>EN,assertObservabilityPlane:()=>SN,assertOrganization:()=>zN,
formatIssue:()=>W,isBuildPlane:()=>ON,isDataPlane:()=>PN,isEnvironment:()=>DN,isObservabilityPlane:()=>RN,isOrganization:()=>TN,isPlane:()=>NN,validateBuildPlane:()=>Av,
validateDataPlane:()=>Ov,validateEnvironment:()=>Sv,validateObservabilityPlane:()=>Rv,validateOrganization:()=>Dv,validatePlane:()=>LN,validateUpdate:()=>$N,withDefaults:()=>Ev});var Qf={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{
from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metad\
ata/namespace"}}}}}}}}}},Environment:{},Organization:{}};var sr={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},vL={code:"unknown-kind",allowed:["DataPlane"]},lr={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},ml=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,fv={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},cv=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
dv={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},hL=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,bL={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
xf=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,pv={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Ht={minimum:-9223372036854776e3,
maximum:9223372036854776e3},rr=/^.{10}T.*[^z]$/,Bn={code:"invalid-date-time"},ec={minimum:0,maximum:9223372036854776e3},mv={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},gv={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},wL=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,PL={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},kL=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
OL={},AL=/^(?:[^/]*|[^/]+\/[^/]+)$/,RL={rule:"group/version, or the version alone"},Xf={rule:"a text that is not empty"},SL={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},DL={maxLength:128},EL={allowed:["Apply","Update"]},TL={allowed:["FieldsV1",
""]},zL={maxLength:256},CL={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},tc=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
nc={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},LL={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},NL={known:["clientCA"],required:["clien\
tCA"]},jL=["secretRef","value"],$L={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},IL={known:[
"name","key","namespace"],required:["name","key"]},VL={known:["publicVirtualHost","organizationVirtualHost"],required:["publicVirtualHost","organizationVirtualH\
ost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane\
 in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.\
16",security:"Environment"}},BL={known:["name"],required:["name"]},yv={known:["observedGeneration","conditions"]},qL=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
ML={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},FL={allowed:[
"True","False","Unknown"]},_L=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,UL={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
GL={maxLength:32768},KL={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},HL={code:"unknown-kind",allowed:["BuildPlane"]},ZL={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clust\
erAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane"}},vv={known:[]},WL={code:"unknown-kind",allowed:["ObservabilityPlane"]},YL={known:["planeID","clusterAgen\
t","observerURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environmen\
t",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane or BuildPlane"}},JL={code:"unknown-kind",allowed:["Environment"]},
QL={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"Dat\
aPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},XL={known:["dnsPrefix","secu\
rity"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"\
Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"\
Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environm\
ent in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},xL={known:["remoteJwks"]},eN={known:[
"uri"],required:["uri"]},tN={code:"unknown-kind",allowed:["Organization"]},nN={known:[],elsewhere:{clusterAgent:"DataPlane or BuildPlane",dataPlaneRef:"Environm\
ent",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"\
ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},iN={known:["observedGeneration","conditions","namespace"]};function gl(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,sr))):t==="\
kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,vL))):t==="metadata"?i!==null&&(r++,e=a(e,yl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,rN(i),t)):t==="status"?i!==
null&&(e=a(e,aN(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,lr)}function yl(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!ml.test(t))&&(e=v(e,r,t,fv));else if(r==="generateName")(typeof t!="strin\
g"||!cv.test(t))&&(e=v(e,r,t,dv));else if(r==="namespace")(typeof t!="string"||R(t,63)||!hL.test(t))&&(e=v(e,r,t,bL));else if(r==="labels")e=a(e,hv(t),r);else if(r===
"annotations")e=a(e,bv(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!=
"string"||!xf.test(o))&&(i=v(i,l,o,pv))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregr\
oundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,wv(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Pv(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(
e,r,t,Ht)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Ht)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!rr.test(t))&&(e=v(e,r,t,Bn)):r===
"deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!rr.test(t))&&(e=v(e,r,t,Bn)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,ml)),n.generation<0&&n.
uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,ec)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,mv)}function hv(n){if(d(n))
return p(n);let e=null;for(let r in n){let t=n[r];xf.test(r)||(e=_(e,n,r,gv)),(typeof t!="string"||R(t,63)||!wL.test(t))&&(e=U(e,n,r,PL))}return G(e)}function bv(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];kL.test(r)||(e=_(e,n,r,gv)),typeof t!="string"&&(e=U(e,n,r,OL))}return te(n,262144)&&(e=u(e,null,"too-\
long",{limit:262144,unit:"bytes"})),G(e)}function wv(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,
(typeof i!="string"||i.length<1||!AL.test(i))&&(e=v(e,t,i,RL))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Xf))):t==="name"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Xf))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Xf))):t==="blockOwnerDeletion"?typeof i!=
"boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="E\
vent"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,SL)}function Pv(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||R(i,128))&&(e=v(e,t,i,DL)):t==="operation"?i!==null&&(r++,i!=="Appl\
y"&&i!=="Update"&&(e=O(e,t,i,EL))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!rr.test(i))&&(e=
v(e,t,i,Bn)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,TL)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&
(e=v(e,t,i,zL)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,CL)}function rN(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||R(i,63)||!tc.test(i))&&(e=v(e,t,i,nc));else if(t==="clusterAgent")i!==null&&(r++,
e=a(e,ic(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,oN(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;
for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,kv(i),t):t==="observabilityPlaneRef"?
typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,LL)}function ic(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,sN(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,NL)}function sN(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,lN(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,jL)),e===null&&Object.getPrototypeOf(n)===m?null:g(
e,n,$L)}function lN(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,IL)}function oN(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVi\
rtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(
e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,VL)}function kv(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?
null:g(e,n,BL)}function aN(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ht));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,rc(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-\
field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,yv)}function rc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"type"?i!==null&&(r++,(typeof i!="string"||R(i,316)||!qL.test(i))&&(e=v(e,t,i,ML))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,
i,FL))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,ec)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||
!C(i))&&(e=v(e,t,i,Bn))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,1024)||!_L.test(i))&&(e=v(e,t,i,UL))):t==="message"?i!==null&&(r++,(typeof i!=
"string"||R(i,32768))&&(e=v(e,t,i,GL))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,KL)}function vl(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,sr))):t==="kind"?i!==null&&(r++,
i!=="BuildPlane"&&(e=O(e,t,i,HL))):t==="metadata"?i!==null&&(r++,e=a(e,yl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,uN(i),t)):t==="status"?i!==null&&(e=a(e,fN(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,lr)}function uN(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!tc.test(i))&&(e=v(e,t,i,nc)):t==="clusterAgent"?i!==null&&(r++,e=a(e,ic(i),t)):t==="secretS\
toreRef"?e=a(e,kv(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,ZL)}function fN(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,vv)}function hl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.\
dev/v1alpha1"&&(e=O(e,t,i,sr))):t==="kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,WL))):t==="metadata"?i!==null&&(r++,e=a(e,yl(i),t)):t==="spec"?i!==
null&&(r++,e=a(e,cN(i),t)):t==="status"?i!==null&&(e=a(e,dN(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,lr)}
function cN(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!tc.test(i))&&(e=v(e,t,i,nc)):
t==="clusterAgent"?i!==null&&(r++,e=a(e,ic(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,YL)}function dN(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,vv)}function bl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiV\
ersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,sr))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,JL))):t==="metadata"?i!==null&&(r++,
e=a(e,yl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,pN(i),t)):t==="status"?i!==null&&(e=a(e,vN(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,lr)}function pN(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,
r,t,"string")):r==="gateway"?e=a(e,mN(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,QL)}function mN(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"stri\
ng")):r==="security"?e=a(e,gN(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,XL)}function gN(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,yN(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,xL)}function yN(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,eN)}function vN(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ht));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,rc(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,yv)}function wl(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,sr))):t==="kind"?i!==null&&(r++,
i!=="Organization"&&(e=O(e,t,i,tN))):t==="metadata"?i!==null&&(r++,e=a(e,hN(i),t)):t==="spec"?i!==null&&(r++,e=a(e,bN(i),t)):t==="status"?i!==null&&(e=a(e,wN(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,lr)}function hN(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!ml.test(t))&&(e=v(e,r,t,fv));else if(r==="generateName")(typeof t!="string"||!cv.test(t))&&
(e=v(e,r,t,dv));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,hv(t),r);else if(r==="annotations")e=a(e,bv(t),r);else if(r===
"finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!xf.test(o))&&(i=v(i,l,o,pv))}
s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,wv(o),l)}s.length>1&&H(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Pv(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Ht)):r==="deletionGracePeriodSeconds"?E(
t)||(e=A(e,r,t,Ht)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!rr.test(t))&&(e=v(e,r,t,Bn)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!rr.test(t))&&(e=v(e,r,t,Bn)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,ml)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&
(e=A(e,"generation",n.generation,ec)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,mv)}function bN(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,nN)}function wN(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ht));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,rc(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,iN)}var Ov=N(gl),PN=j(gl),kN=$(Ov),Av=N(vl),ON=j(vl),AN=$(Av),Rv=N(hl),RN=j(hl),SN=$(Rv),Sv=N(bl),DN=j(bl),EN=$(Sv),Dv=N(wl),TN=j(wl),zN=$(Dv),CN={judges:{DataPlane:gl,
BuildPlane:vl,ObservabilityPlane:hl,Environment:bl,Organization:wl},replaced:{WorkflowPlane:"BuildPlane"}},sc=ie(CN),LN=N(sc),NN=j(sc),Ev=n=>ne(n,Object.hasOwn(
Qf,n?.kind)?Qf[n.kind]??{}:{}),jN={judge:sc,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:Ev},$N=re(jN);var Tl={};Ce(Tl,{ValidationError:()=>x,assertBuildPlane:()=>Uj,assertDataPlane:()=>Fj,assertEnvironment:()=>Zj,assertObservabilityPlane:()=>Kj,assertOrganization:()=>Yj,
formatIssue:()=>W,isBuildPlane:()=>_j,isDataPlane:()=>Mj,isEnvironment:()=>Hj,isObservabilityPlane:()=>Gj,isOrganization:()=>Wj,isPlane:()=>Xj,validateBuildPlane:()=>Uv,
validateDataPlane:()=>_v,validateEnvironment:()=>Kv,validateObservabilityPlane:()=>Gv,validateOrganization:()=>Hv,validatePlane:()=>Qj,validateUpdate:()=>e3,withDefaults:()=>Zv});var oc={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/met\
adata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namesp\
ace"}}}}}}}}}},Environment:{},Organization:{}};var ar={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},IN={code:"unknown-kind",allowed:["DataPlane"]},ur={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},kl=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Tv={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},zv=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Cv={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},VN=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,BN={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
uc=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Lv={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Zt={minimum:-9223372036854776e3,
maximum:9223372036854776e3},or=/^.{10}T.*[^z]$/,qn={code:"invalid-date-time"},fc={minimum:0,maximum:9223372036854776e3},Nv={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},jv={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},qN=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,MN={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},FN=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
_N={},UN=/^(?:[^/]*|[^/]+\/[^/]+)$/,GN={rule:"group/version, or the version alone"},ac={rule:"a text that is not empty"},KN={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},HN={maxLength:128},ZN={allowed:["Apply","Update"]},WN={allowed:["FieldsV1",
""]},YN={maxLength:256},JN={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},cc=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
dc={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},QN={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},XN={known:["clientCA"],required:["clien\
tCA"]},xN=["secretRef","value"],ej={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},tj={known:[
"name","key","namespace"],required:["name","key"]},Pl={minimum:-2147483648,maximum:2147483647},nj={known:["publicVirtualHost","publicHTTPPort","publicHTTPSPort",
"organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environ\
ment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPla\
ne in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},ij={known:["\
name"],required:["name"]},$v={known:["observedGeneration","conditions"]},rj=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
sj={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},lj={allowed:[
"True","False","Unknown"]},oj=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,aj={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
uj={maxLength:32768},fj={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},cj={code:"unknown-kind",allowed:["BuildPlane"]},dj={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clust\
erAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane"}},Iv={known:[]},pj={code:"unknown-kind",allowed:["ObservabilityPlane"]},mj={known:["planeID","clusterAgen\
t","observerURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environmen\
t",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane or BuildPlane"}},gj={code:"unknown-kind",allowed:["Environment"]},
yj={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"Dat\
aPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},vj={known:["dnsPrefix","secu\
rity"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"\
Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"\
Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environm\
ent in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},hj={known:["remoteJwks"]},bj={known:[
"uri"],required:["uri"]},wj={code:"unknown-kind",allowed:["Organization"]},Pj={known:[],elsewhere:{clusterAgent:"DataPlane or BuildPlane",dataPlaneRef:"Environm\
ent",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"\
ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},kj={known:["observedGeneration","conditions","namespace"]};function Ol(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,ar))):t==="\
kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,IN))):t==="metadata"?i!==null&&(r++,e=a(e,Al(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Oj(i),t)):t==="status"?i!==
null&&(e=a(e,Dj(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ur)}function Al(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!kl.test(t))&&(e=v(e,r,t,Tv));else if(r==="generateName")(typeof t!="strin\
g"||!zv.test(t))&&(e=v(e,r,t,Cv));else if(r==="namespace")(typeof t!="string"||R(t,63)||!VN.test(t))&&(e=v(e,r,t,BN));else if(r==="labels")e=a(e,Vv(t),r);else if(r===
"annotations")e=a(e,Bv(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!=
"string"||!uc.test(o))&&(i=v(i,l,o,Lv))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregr\
oundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,qv(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Mv(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(
e,r,t,Zt)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Zt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!or.test(t))&&(e=v(e,r,t,qn)):r===
"deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!or.test(t))&&(e=v(e,r,t,qn)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,kl)),n.generation<0&&n.
uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,fc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Nv)}function Vv(n){if(d(n))
return p(n);let e=null;for(let r in n){let t=n[r];uc.test(r)||(e=_(e,n,r,jv)),(typeof t!="string"||R(t,63)||!qN.test(t))&&(e=U(e,n,r,MN))}return G(e)}function Bv(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];FN.test(r)||(e=_(e,n,r,jv)),typeof t!="string"&&(e=U(e,n,r,_N))}return te(n,262144)&&(e=u(e,null,"too-\
long",{limit:262144,unit:"bytes"})),G(e)}function qv(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,
(typeof i!="string"||i.length<1||!UN.test(i))&&(e=v(e,t,i,GN))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,ac))):t==="name"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,ac))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,ac))):t==="blockOwnerDeletion"?typeof i!=
"boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="E\
vent"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,KN)}function Mv(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||R(i,128))&&(e=v(e,t,i,HN)):t==="operation"?i!==null&&(r++,i!=="Appl\
y"&&i!=="Update"&&(e=O(e,t,i,ZN))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!or.test(i))&&(e=
v(e,t,i,qn)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,WN)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&
(e=v(e,t,i,YN)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,JN)}function Oj(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||R(i,63)||!cc.test(i))&&(e=v(e,t,i,dc));else if(t==="clusterAgent")i!==null&&(r++,
e=a(e,pc(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,Sj(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;
for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,Fv(i),t):t==="observabilityPlaneRef"?
typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,QN)}function pc(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,Aj(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,XN)}function Aj(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,Rj(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,xN)),e===null&&Object.getPrototypeOf(n)===m?null:g(
e,n,ej)}function Rj(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,tj)}function Sj(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVi\
rtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="publicHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Pl)):t==="publicHTTPSPort"?
(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Pl)):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationHTTPPo\
rt"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Pl)):t==="organizationHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Pl)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,nj)}function Fv(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==
null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,ij)}function Dj(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Zt));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,mc(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,$v)}function mc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!=
"string"||R(i,316)||!rj.test(i))&&(e=v(e,t,i,sj))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,lj))):t==="observedGeneration"?
(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,fc)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=v(e,t,i,qn))):t==="re\
ason"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,1024)||!oj.test(i))&&(e=v(e,t,i,aj))):t==="message"?i!==null&&(r++,(typeof i!="string"||R(i,32768))&&(e=
v(e,t,i,uj))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,fj)}function Rl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,ar))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,cj))):
t==="metadata"?i!==null&&(r++,e=a(e,Al(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Ej(i),t)):t==="status"?i!==null&&(e=a(e,Tj(i),t)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ur)}function Ej(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?
(typeof i!="string"||R(i,63)||!cc.test(i))&&(e=v(e,t,i,dc)):t==="clusterAgent"?i!==null&&(r++,e=a(e,pc(i),t)):t==="secretStoreRef"?e=a(e,Fv(i),t):t==="observabi\
lityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,dj)}function Tj(n){
if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Iv)}function Sl(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,ar))):t==="\
kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,pj))):t==="metadata"?i!==null&&(r++,e=a(e,Al(i),t)):t==="spec"?i!==null&&(r++,e=a(e,zj(i),t)):t==="sta\
tus"?i!==null&&(e=a(e,Cj(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ur)}function zj(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!cc.test(i))&&(e=v(e,t,i,dc)):t==="clusterAgent"?i!==null&&(r++,
e=a(e,pc(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,mj)}function Cj(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,Iv)}function Dl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.\
dev/v1alpha1"&&(e=O(e,t,i,ar))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,gj))):t==="metadata"?i!==null&&(r++,e=a(e,Al(i),t)):t==="spec"?i!==null&&
(r++,e=a(e,Lj(i),t)):t==="status"?i!==null&&(e=a(e,Ij(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ur)}function Lj(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,Nj(t),r):
r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,yj)}function Nj(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,jj(t),r):e=
u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,vj)}function jj(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==
void 0&&(r==="remoteJwks"?e=a(e,$j(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,hj)}function $j(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,bj)}function Ij(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")E(t)||(e=A(e,r,t,Zt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,mc(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,$v)}function El(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,ar))):t==="kind"?i!==null&&(r++,i!=="Organ\
ization"&&(e=O(e,t,i,wj))):t==="metadata"?i!==null&&(r++,e=a(e,Vj(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Bj(i),t)):t==="status"?i!==null&&(e=a(e,qj(i),t)):e=u(e,
t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ur)}function Vj(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!kl.test(t))&&(e=v(e,r,t,Tv));else if(r==="generateName")(typeof t!="string"||!zv.test(t))&&(e=v(e,r,
t,Cv));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,Vv(t),r);else if(r==="annotations")e=a(e,Bv(t),r);else if(r==="finali\
zers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!uc.test(o))&&(i=v(i,l,o,Lv))}s.length>
1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,qv(o),l)}s.length>1&&H(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Mv(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Zt)):r==="deletionGracePeriodSeconds"?E(
t)||(e=A(e,r,t,Zt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!or.test(t))&&(e=v(e,r,t,qn)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!or.test(t))&&(e=v(e,r,t,qn)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,kl)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&
(e=A(e,"generation",n.generation,fc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Nv)}function Bj(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Pj)}function qj(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Zt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,mc(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,kj)}var _v=N(Ol),Mj=j(Ol),Fj=$(_v),Uv=N(Rl),_j=j(Rl),Uj=$(Uv),Gv=N(Sl),Gj=j(Sl),Kj=$(Gv),Kv=N(Dl),Hj=j(Dl),Zj=$(Kv),Hv=N(El),Wj=j(El),Yj=$(Hv),Jj={judges:{DataPlane:Ol,
BuildPlane:Rl,ObservabilityPlane:Sl,Environment:Dl,Organization:El},replaced:{WorkflowPlane:"BuildPlane"}},gc=ie(Jj),Qj=N(gc),Xj=j(gc),Zv=n=>ne(n,Object.hasOwn(
oc,n?.kind)?oc[n.kind]??{}:{}),xj={judge:gc,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:Zv},e3=re(xj);var Sc={};Ce(Sc,{ValidationError:()=>x,assertBuildPlane:()=>f6,assertDataPlane:()=>a6,assertEnvironment:()=>m6,assertObservabilityPlane:()=>d6,assertOrganization:()=>y6,
formatIssue:()=>W,isBuildPlane:()=>u6,isDataPlane:()=>o6,isEnvironment:()=>p6,isObservabilityPlane:()=>c6,isOrganization:()=>g6,isPlane:()=>b6,validateBuildPlane:()=>lh,
validateDataPlane:()=>sh,validateEnvironment:()=>ah,validateObservabilityPlane:()=>oh,validateOrganization:()=>uh,validatePlane:()=>h6,validateUpdate:()=>P6,withDefaults:()=>fh});var yc={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/met\
adata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namesp\
ace"}}}}}}}}}},Environment:{},Organization:{}};var cr={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},t3={code:"unknown-kind",allowed:["DataPlane"]},dr={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Cl=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Wv={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Yv=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Jv={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},n3=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,i3={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
hc=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Qv={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Qe={minimum:-9223372036854776e3,
maximum:9223372036854776e3},fr=/^.{10}T.*[^z]$/,st={code:"invalid-date-time"},bc={minimum:0,maximum:9223372036854776e3},Xv={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},xv={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},r3=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,s3={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},l3=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
o3={},a3=/^(?:[^/]*|[^/]+\/[^/]+)$/,u3={rule:"group/version, or the version alone"},vc={rule:"a text that is not empty"},f3={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},c3={maxLength:128},d3={allowed:["Apply","Update"]},p3={allowed:["FieldsV1",
""]},m3={maxLength:256},g3={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},wc=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Pc={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},y3={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},v3={known:["clientCA"],required:["clien\
tCA"]},h3=["secretRef","value"],b3={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},w3={known:[
"name","key","namespace"],required:["name","key"]},zl={minimum:-2147483648,maximum:2147483647},P3={known:["publicVirtualHost","publicHTTPPort","publicHTTPSPort",
"organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environ\
ment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPla\
ne in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},k3={known:["\
name"],required:["name"]},kc={known:["observedGeneration","conditions","agentConnection"]},O3=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
A3={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},R3={allowed:[
"True","False","Unknown"]},S3=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,D3={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
E3={maxLength:32768},T3={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},z3={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},C3={code:"unknown-kind",allowed:["BuildPlane"]},L3={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterA\
gent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane"}},N3={code:"unknown-kind",allowed:["ObservabilityPlane"]},j3={known:["planeID","clusterAgent","observerUR\
L"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"\
ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or\
 BuildPlane",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane or BuildPlane"}},$3={code:"unknown-kind",allowed:["Environment"]},I3={known:[
"dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or B\
uildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},V3={known:["dnsPrefix","security"],elsewhere:{
egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environ\
ment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Envi\
ronment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment \
in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},B3={known:["remoteJwks"]},q3={known:["uri"],
required:["uri"]},M3={known:["observedGeneration","conditions"]},F3={code:"unknown-kind",allowed:["Organization"]},_3={known:[],elsewhere:{clusterAgent:"DataPla\
ne or BuildPlane",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},U3={known:["observedGener\
ation","conditions","namespace"]};function Ll(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!==
"openchoreo.dev/v1alpha1"&&(e=O(e,t,i,cr))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,t3))):t==="metadata"?i!==null&&(r++,e=a(e,Nl(i),t)):t==="spec"?
i!==null&&(r++,e=a(e,G3(i),t)):t==="status"?i!==null&&(e=a(e,W3(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,
dr)}function Nl(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!Cl.test(t))&&(e=v(e,r,t,
Wv));else if(r==="generateName")(typeof t!="string"||!Yv.test(t))&&(e=v(e,r,t,Jv));else if(r==="namespace")(typeof t!="string"||R(t,63)||!n3.test(t))&&(e=v(e,r,
t,i3));else if(r==="labels")e=a(e,eh(t),r);else if(r==="annotations")e=a(e,th(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!hc.test(o))&&(i=v(i,l,o,Qv))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&
(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,nh(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: tr\
ue"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,ih(o),l)}
e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="st\
ring"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Qe)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Qe)):r==="creationTimestamp"?t!==null&&(typeof t!=
"string"||!C(t)||!fr.test(t))&&(e=v(e,r,t,st)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!fr.test(t))&&(e=v(e,r,t,st)):e=u(e,r,"unknown-fiel\
d")}return n.name||(e=Z(e,n,Cl)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,bc)),e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,Xv)}function eh(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];hc.test(r)||(e=_(e,n,r,xv)),(typeof t!="string"||R(t,63)||!r3.test(
t))&&(e=U(e,n,r,s3))}return G(e)}function th(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];l3.test(r)||(e=_(e,n,r,xv)),typeof t!="string"&&(e=U(e,
n,r,o3))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function nh(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!a3.test(i))&&(e=v(e,t,i,u3))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<
1)&&(e=v(e,t,i,vc))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,vc))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=
v(e,t,i,vc))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown\
-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&
r===4?null:g(e,n,f3)}function ih(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||R(i,128))&&(e=
v(e,t,i,c3)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,d3))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==
null&&(typeof i!="string"||!C(i)||!fr.test(i))&&(e=v(e,t,i,st)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,p3)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):
t==="subresource"?(typeof i!="string"||R(i,256))&&(e=v(e,t,i,m3)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,g3)}
function G3(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||R(i,63)||!wc.test(i))&&(e=v(e,t,
i,Pc));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,Oc(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,Z3(i),t));else if(t==="imagePullSecretRefs")if(!Array.
isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretSt\
oreRef"?e=a(e,rh(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,y3)}function Oc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,K3(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,v3)}function K3(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
t!==void 0&&(r==="secretRef"?e=a(e,H3(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==
null)&&(e=X(e,n,h3)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,b3)}function H3(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!=
"string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,w3)}function Z3(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="publicHTTPPort"?(typeof i!=
"number"||(i|0)!==i)&&(e=A(e,t,i,zl)):t==="publicHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,zl)):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="organizationHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,zl)):t==="organizationHTTPSPort"?(typeof i!="number"||(i|
0)!==i)&&(e=A(e,t,i,zl)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,P3)}function rh(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,k3)}function W3(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(
t)||(e=A(e,r,t,Qe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,pr(o),l)}e=
a(e,i,r)}else r==="agentConnection"?e=a(e,Ac(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,kc)}function pr(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||R(i,316)||!O3.test(i))&&(e=v(e,t,i,A3))):t==="\
status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,R3))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(
e,t,i,bc)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=v(e,t,i,st))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(
i,1024)||!S3.test(i))&&(e=v(e,t,i,D3))):t==="message"?i!==null&&(r++,(typeof i!="string"||R(i,32768))&&(e=v(e,t,i,E3))):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,T3)}function Ac(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==
null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,E(i)||(e=A(e,t,i,Qe))):t==="lastConnectedTime"?(typeof i!="string"||
!C(i))&&(e=v(e,t,i,st)):t==="lastDisconnectedTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,st)):t==="lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,
st)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,z3)}function jl(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,cr))):t==="\
kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,C3))):t==="metadata"?i!==null&&(r++,e=a(e,Nl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Y3(i),t)):t==="status"?i!==
null&&(e=a(e,J3(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,dr)}function Y3(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!wc.test(i))&&(e=v(e,t,i,Pc)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Oc(
i),t)):t==="secretStoreRef"?e=a(e,rh(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,L3)}function J3(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(
t)||(e=A(e,r,t,Qe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,pr(o),l)}e=
a(e,i,r)}else r==="agentConnection"?e=a(e,Ac(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,kc)}function $l(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,cr))):t==="kind"?i!==
null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,N3))):t==="metadata"?i!==null&&(r++,e=a(e,Nl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Q3(i),t)):t==="status"?i!==null&&
(e=a(e,X3(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,dr)}function Q3(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!wc.test(i))&&(e=v(e,t,i,Pc)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Oc(i),
t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:
g(e,n,j3)}function X3(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Qe));else if(r==="\
conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,pr(o),l)}e=a(e,i,r)}else r==="agentConnecti\
on"?e=a(e,Ac(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,kc)}function Il(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,cr))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,
$3))):t==="metadata"?i!==null&&(r++,e=a(e,Nl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,x3(i),t)):t==="status"?i!==null&&(e=a(e,i6(i),t)):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,dr)}function x3(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="d\
ataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,e6(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unkn\
own-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,I3)}function e6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r===
"dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,t6(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,V3)}function t6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,n6(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,B3)}function n6(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,q3)}function i6(n){if(d(
n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Qe));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,pr(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,M3)}function Vl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!==
"openchoreo.dev/v1alpha1"&&(e=O(e,t,i,cr))):t==="kind"?i!==null&&(r++,i!=="Organization"&&(e=O(e,t,i,F3))):t==="metadata"?i!==null&&(r++,e=a(e,r6(i),t)):t==="sp\
ec"?i!==null&&(r++,e=a(e,s6(i),t)):t==="status"?i!==null&&(e=a(e,l6(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(
e,n,dr)}function r6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!Cl.test(t))&&(e=v(e,
r,t,Wv));else if(r==="generateName")(typeof t!="string"||!Yv.test(t))&&(e=v(e,r,t,Jv));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="lab\
els")e=a(e,eh(t),r);else if(r==="annotations")e=a(e,th(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];(typeof o!="string"||!hc.test(o))&&(i=v(i,l,o,Qv))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"inv\
alid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,nh(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(
e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,ih(o),l)}e=a(e,i,r)}else
r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,
t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Qe)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Qe)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||
!C(t)||!fr.test(t))&&(e=v(e,r,t,st)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!fr.test(t))&&(e=v(e,r,t,st)):e=u(e,r,"unknown-field")}return n.
name||(e=Z(e,n,Cl)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,bc)),e===null&&Object.getPrototypeOf(n)===m?
null:g(e,n,Xv)}function s6(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===
m?null:g(e,n,_3)}function l6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Qe));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,pr(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,U3)}var sh=N(Ll),o6=j(Ll),a6=$(sh),lh=N(jl),u6=j(jl),f6=$(lh),oh=N($l),c6=j($l),d6=$(oh),ah=N(Il),p6=j(Il),m6=$(ah),uh=N(Vl),g6=j(Vl),y6=$(uh),v6={judges:{DataPlane:Ll,
BuildPlane:jl,ObservabilityPlane:$l,Environment:Il,Organization:Vl},replaced:{WorkflowPlane:"BuildPlane"}},Rc=ie(v6),h6=N(Rc),b6=j(Rc),fh=n=>ne(n,Object.hasOwn(
yc,n?.kind)?yc[n.kind]??{}:{}),w6={judge:Rc,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:fh},P6=re(w6);var Ic={};Ce(Ic,{ValidationError:()=>x,assertBuildPlane:()=>j$,assertDataPlane:()=>L$,assertEnvironment:()=>B$,assertObservabilityPlane:()=>I$,formatIssue:()=>W,
isBuildPlane:()=>N$,isDataPlane:()=>C$,isEnvironment:()=>V$,isObservabilityPlane:()=>$$,isPlane:()=>F$,validateBuildPlane:()=>vh,validateDataPlane:()=>yh,validateEnvironment:()=>bh,
validateObservabilityPlane:()=>hh,validatePlane:()=>M$,validateUpdate:()=>U$,withDefaults:()=>wh});var Dc={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/met\
adata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namesp\
ace"}}}}}}}}}},Environment:{}};var ql={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},k6={code:"unknown-kind",allowed:["DataPlane"]},Ml={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},ch=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,O6={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},A6=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
R6={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},S6=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,D6={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
dh=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,E6={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Yt={minimum:-9223372036854776e3,
maximum:9223372036854776e3},Tc=/^.{10}T.*[^z]$/,Wt={code:"invalid-date-time"},ph={minimum:0,maximum:9223372036854776e3},T6={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},mh={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},z6=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,C6={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},L6=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
N6={},j6=/^(?:[^/]*|[^/]+\/[^/]+)$/,$6={rule:"group/version, or the version alone"},Ec={rule:"a text that is not empty"},I6={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},V6={maxLength:128},B6={allowed:["Apply","Update"]},q6={allowed:["FieldsV1",
""]},M6={maxLength:256},F6={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},zc=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Cc={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},_6={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},U6={known:[
"clientCA"],required:["clientCA"]},G6=["secretRef","value"],K6={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPla\
ne since v1.0"}},H6={known:["name","key","namespace"],required:["name","key"]},Bl={minimum:-2147483648,maximum:2147483647},Z6={known:["publicVirtualHost","publi\
cHTTPPort","publicHTTPSPort","organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],
elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},W6={known:[
"name"],required:["name"]},Lc={known:["observedGeneration","conditions","agentConnection"]},Y6=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
J6={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},Q6={allowed:[
"True","False","Unknown"]},X6=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,x6={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
e$={maxLength:32768},t$={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},n$={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},i$={code:"unknown-kind",allowed:["BuildPlane"]},r$={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterA\
gent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},s$={code:"unknown-kind",allowed:["ObservabilityPlane"]},l$={known:["pl\
aneID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane \
in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"\
Environment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},o$={code:"unknown-kind",allowed:["Environment"]},a$={known:[
"dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or B\
uildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"DataPlane or BuildPlane"}},u$={known:[
"dnsPrefix","security"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"\
Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"\
Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environm\
ent in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},f$={known:["remoteJwks"]},c$={known:[
"uri"],required:["uri"]},d$={known:["observedGeneration","conditions"]};function Fl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,ql))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,k6))):t==="metadata"?i!==
null&&(r++,e=a(e,_l(i),t)):t==="spec"?i!==null&&(r++,e=a(e,v$(i),t)):t==="status"?i!==null&&(e=a(e,P$(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Ml)}function _l(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||
!ch.test(t))&&(e=v(e,r,t,O6));else if(r==="generateName")(typeof t!="string"||!A6.test(t))&&(e=v(e,r,t,R6));else if(r==="namespace")(typeof t!="string"||R(t,63)||
!S6.test(t))&&(e=v(e,r,t,D6));else if(r==="labels")e=a(e,p$(t),r);else if(r==="annotations")e=a(e,m$(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,
t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!dh.test(o))&&(i=v(i,l,o,E6))}s.length>1&&s.includes("orphan")&&s.includes(
"foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,g$(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner \
at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,y$(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r===
"selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Yt)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Yt)):r==="creation\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!Tc.test(t))&&(e=v(e,r,t,Wt)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Tc.test(t))&&(e=v(
e,r,t,Wt)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,ch)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,
ph)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,T6)}function p$(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];dh.test(r)||(e=_(e,n,r,mh)),
(typeof t!="string"||R(t,63)||!z6.test(t))&&(e=U(e,n,r,C6))}return G(e)}function m$(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];L6.test(r)||(e=
_(e,n,r,mh)),typeof t!="string"&&(e=U(e,n,r,N6))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function g$(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!j6.test(i))&&(e=v(e,t,i,$6))):t==="k\
ind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Ec))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Ec))):t==="uid"?i!==
null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Ec))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="b\
oolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no \
Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,I6)}function y$(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="manager"?(typeof i!="string"||R(i,128))&&(e=v(e,t,i,V6)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,B6))):t==="apiVersion"?typeof i!=
"string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!Tc.test(i))&&(e=v(e,t,i,Wt)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,
i,q6)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&(e=v(e,t,i,M6)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,F6)}function v$(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!=
"string"||R(i,63)||!zc.test(i))&&(e=v(e,t,i,Cc));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,Nc(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,w$(i),t));else if(t===
"imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}
e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,gh(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,_6)}function Nc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==
null&&(r++,e=a(e,h$(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,U6)}function h$(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,b$(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.
secretRef==null==(n.value==null)&&(e=X(e,n,G6)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,K6)}function b$(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):
t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,H6)}function w$(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t===
"publicHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Bl)):t==="publicHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Bl)):t==="organizationVirtua\
lHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Bl)):t==="organizationHT\
TPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Bl)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,Z6)}function gh(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown\
-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,W6)}function P$(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")E(t)||(e=A(e,r,t,Yt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Ul(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,jc(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,
Lc)}function Ul(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||R(i,316)||!Y6.test(
i))&&(e=v(e,t,i,J6))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,Q6))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||
i>9223372036854776e3)&&(e=A(e,t,i,ph)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=v(e,t,i,Wt))):t==="reason"?i!==null&&(r++,(typeof i!=
"string"||i.length<1||R(i,1024)||!X6.test(i))&&(e=v(e,t,i,x6))):t==="message"?i!==null&&(r++,(typeof i!="string"||R(i,32768))&&(e=v(e,t,i,e$))):e=u(e,t,"unknown\
-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,t$)}function jc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,E(i)||(e=A(e,t,i,Yt))):t==="lastConnectedTime"?
(typeof i!="string"||!C(i))&&(e=v(e,t,i,Wt)):t==="lastDisconnectedTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,Wt)):t==="lastHeartbeatTime"?(typeof i!="string"||
!C(i))&&(e=v(e,t,i,Wt)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:
g(e,n,n$)}function Gl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&
(e=O(e,t,i,ql))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,i$))):t==="metadata"?i!==null&&(r++,e=a(e,_l(i),t)):t==="spec"?i!==null&&(r++,e=a(e,k$(i),
t)):t==="status"?i!==null&&(e=a(e,O$(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ml)}function k$(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!zc.test(i))&&(e=v(e,t,i,Cc)):t==="clusterAgent"?
i!==null&&(r++,e=a(e,Nc(i),t)):t==="secretStoreRef"?e=a(e,gh(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,r$)}function O$(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r===
"observedGeneration")E(t)||(e=A(e,r,t,Yt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,Ul(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,jc(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Lc)}function Kl(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,ql))):t==="\
kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,s$))):t==="metadata"?i!==null&&(r++,e=a(e,_l(i),t)):t==="spec"?i!==null&&(r++,e=a(e,A$(i),t)):t==="sta\
tus"?i!==null&&(e=a(e,R$(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ml)}function A$(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!zc.test(i))&&(e=v(e,t,i,Cc)):t==="clusterAgent"?i!==null&&(r++,
e=a(e,Nc(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,
"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,l$)}function R$(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==
void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Yt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Ul(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,jc(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,
Lc)}function Hl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=
O(e,t,i,ql))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,o$))):t==="metadata"?i!==null&&(r++,e=a(e,_l(i),t)):t==="spec"?i!==null&&(r++,e=a(e,S$(i),
t)):t==="status"?i!==null&&(e=a(e,z$(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ml)}function S$(n){if(d(n))
return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,D$(t),r):r==="is\
Production"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,a$)}function D$(n){if(d(
n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,E$(t),r):e=u(e,
r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,u$)}function E$(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&
(r==="remoteJwks"?e=a(e,T$(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,f$)}function T$(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,c$)}function z$(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(
t)||(e=A(e,r,t,Yt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Ul(o),l)}e=
a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,d$)}var yh=N(Fl),C$=j(Fl),L$=$(yh),vh=N(Gl),N$=j(Gl),j$=$(vh),hh=N(Kl),$$=j(Kl),I$=$(hh),bh=N(Hl),V$=j(Hl),B$=$(bh),q$={judges:{DataPlane:Fl,BuildPlane:Gl,ObservabilityPlane:Kl,
Environment:Hl},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane"}},$c=ie(q$),M$=N($c),F$=j($c),wh=n=>ne(n,Object.hasOwn(Dc,n?.kind)?Dc[n.kind]??{}:
{}),_$={judge:$c,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:wh},U$=re(_$);var Hc={};Ce(Hc,{ValidationError:()=>x,assertBuildPlane:()=>a4,assertClusterBuildPlane:()=>f4,assertClusterDataPlane:()=>l4,assertClusterObservabilityPlane:()=>m4,
assertDataPlane:()=>r4,assertEnvironment:()=>y4,assertObservabilityPlane:()=>d4,formatIssue:()=>W,isBuildPlane:()=>o4,isClusterBuildPlane:()=>u4,isClusterDataPlane:()=>s4,
isClusterObservabilityPlane:()=>p4,isDataPlane:()=>i4,isEnvironment:()=>g4,isObservabilityPlane:()=>c4,isPlane:()=>b4,validateBuildPlane:()=>Ih,validateClusterBuildPlane:()=>Vh,
validateClusterDataPlane:()=>$h,validateClusterObservabilityPlane:()=>qh,validateDataPlane:()=>jh,validateEnvironment:()=>Mh,validateObservabilityPlane:()=>Bh,validatePlane:()=>h4,
validateUpdate:()=>P4,withDefaults:()=>Fh});var Vc={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},ClusterDataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{
namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterBuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63}}}},
ObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
maxLength:63}}}},Environment:{}};var Jt={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},G$={code:"unknown-kind",allowed:["DataPlane"]},Qt={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Wl=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Ph={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},kh=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Oh={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},K$=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,H$={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
qc=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Ah={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},qe={minimum:-9223372036854776e3,
maximum:9223372036854776e3},mr=/^.{10}T.*[^z]$/,lt={code:"invalid-date-time"},Mc={minimum:0,maximum:9223372036854776e3},Rh={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},Sh={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},Z$=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,W$={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},Y$=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
J$={},Q$=/^(?:[^/]*|[^/]+\/[^/]+)$/,X$={rule:"group/version, or the version alone"},Bc={rule:"a text that is not empty"},x$={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},eI={maxLength:128},tI={allowed:["Apply","Update"]},nI={allowed:["FieldsV1",
""]},iI={maxLength:256},rI={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},Mn=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Fn={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},sI={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},Dh={known:[
"clientCA"],required:["clientCA"]},Eh=["secretRef","value"],lI={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPla\
ne since v1.0"}},oI={known:["name","key","namespace"],required:["name","key"]},Zl={minimum:-2147483648,maximum:2147483647},aI={known:["publicVirtualHost","publi\
cHTTPPort","publicHTTPSPort","organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],
elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},uI={known:[
"name"],required:["name"]},_n={known:["observedGeneration","conditions","agentConnection"]},fI=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
cI={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},dI={allowed:[
"True","False","Unknown"]},pI=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,mI={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
gI={maxLength:32768},yI={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},vI={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},hI={code:"unknown-kind",allowed:["ClusterDataPlane"]},Fc=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,bI={known:["planeID","clusterAgent","gatewa\
y","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"cluster\
Agent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"Observab\
ilityPlane"}},wI={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"ClusterDataPlane since v1.0"}},PI={known:["name","key",
"namespace"],required:["name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},kI={code:"unknown-kind",allowed:["BuildPlane"]},OI={known:["plane\
ID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"\
observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPla\
ne",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"BuildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"Observab\
ilityPlane"}},AI={code:"unknown-kind",allowed:["ClusterBuildPlane"]},RI={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["cl\
usterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",gateway:"Da\
taPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},SI={code:"\
unknown-kind",allowed:["ObservabilityPlane"]},DI={known:["planeID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{
agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane\
 or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPl\
ane"}},EI={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},TI={known:["planeID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent",
"observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"ClusterObservabilityPlane since v1.1",gateway:"DataPlane or\
 Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},
zI={code:"unknown-kind",allowed:["Environment"]},CI={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"\
DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"\
DataPlane or BuildPlane"}},LI={known:["dnsPrefix","security"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"\
Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"\
Environment in v0.15 to v0.16",organizationVirtualHost:"Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"\
Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in \
v0.15 to v0.16"}},NI={known:["remoteJwks"]},jI={known:["uri"],required:["uri"]},$I={known:["observedGeneration","conditions"]};function Yl(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Jt))):t==="kind"?i!==null&&(r++,
i!=="DataPlane"&&(e=O(e,t,i,G$))):t==="metadata"?i!==null&&(r++,e=a(e,Jl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,II(i),t)):t==="status"?i!==null&&(e=a(e,qI(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Qt)}function Jl(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!Wl.test(t))&&(e=v(e,r,t,Ph));else if(r==="generateName")(typeof t!="string"||!kh.test(t))&&(e=v(e,r,
t,Oh));else if(r==="namespace")(typeof t!="string"||R(t,63)||!K$.test(t))&&(e=v(e,r,t,H$));else if(r==="labels")e=a(e,Th(t),r);else if(r==="annotations")e=a(e,zh(
t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!qc.test(
o))&&(i=v(i,l,o,Ah))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not b\
oth"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Ch(o),
l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))
e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Lh(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):
r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,qe)):
r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,qe)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!mr.test(t))&&(e=v(e,r,t,lt)):r==="deletion\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!mr.test(t))&&(e=v(e,r,t,lt)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,Wl)),n.generation<0&&n.uid&&typeof n.
uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,Mc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Rh)}function Th(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];qc.test(r)||(e=_(e,n,r,Sh)),(typeof t!="string"||R(t,63)||!Z$.test(t))&&(e=U(e,n,r,W$))}return G(e)}function zh(n){if(d(n))return p(n);
let e=null;for(let r in n){let t=n[r];Y$.test(r)||(e=_(e,n,r,Sh)),typeof t!="string"&&(e=U(e,n,r,J$))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,
unit:"bytes"})),G(e)}function Ch(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="strin\
g"||i.length<1||!Q$.test(i))&&(e=v(e,t,i,X$))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Bc))):t==="name"?i!==null&&(r++,(typeof i!=
"string"||i.length<1)&&(e=v(e,t,i,Bc))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Bc))):t==="blockOwnerDeletion"?typeof i!="boolean"&&
(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(
e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,x$)}function Lh(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||R(i,128))&&(e=v(e,t,i,eI)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Updat\
e"&&(e=O(e,t,i,tI))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!mr.test(i))&&(e=v(e,t,i,lt)):t===
"fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,nI)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&(e=v(e,t,i,iI)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,rI)}function II(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||R(i,63)||!Mn.test(i))&&(e=v(e,t,i,Fn));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,_c(i),t));else if(t===
"gateway")i!==null&&(r++,e=a(e,Nh(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){
let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,Ql(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,
t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,sI)}function _c(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,VI(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,
Dh)}function VI(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,BI(t),r):r==="value"?typeof t!="string"&&(e=f(e,
r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,Eh)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,lI)}function BI(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,oI)}function Nh(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="publicHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Zl)):t==="publicHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=
A(e,t,i,Zl)):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationHTTPPort"?(typeof i!="number"||(i|0)!==i)&&
(e=A(e,t,i,Zl)):t==="organizationHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Zl)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,aI)}function Ql(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&
(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,uI)}function qI(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,qe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Xt(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Un(t),r):e=u(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m?null:g(e,n,_n)}function Xt(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,
(typeof i!="string"||R(i,316)||!fI.test(i))&&(e=v(e,t,i,cI))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,dI))):t==="observed\
Generation"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,Mc)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=v(e,t,i,lt))):
t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,1024)||!pI.test(i))&&(e=v(e,t,i,mI))):t==="message"?i!==null&&(r++,(typeof i!="string"||R(i,32768))&&
(e=v(e,t,i,gI))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,yI)}function Un(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,E(i)||(e=
A(e,t,i,qe))):t==="lastConnectedTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,lt)):t==="lastDisconnectedTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,lt)):t==="\
lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,lt)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,vI)}function Xl(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==
null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Jt))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=O(e,i,s,hI))):i==="metadata"?s!==null&&(r++,e=a(
e,Uc(s),i)):i==="spec"?s!==null&&(r++,e=a(e,MI(s),i)):i==="status"?s!==null&&(e=a(e,UI(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&
t.planeID==null&&!(typeof n.metadata.name=="string"&&Fc.test(n.metadata.name))&&(e=ye(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Qt)}
function Uc(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!Wl.test(t))&&(e=v(e,r,t,Ph));else if(r===
"generateName")(typeof t!="string"||!kh.test(t))&&(e=v(e,r,t,Oh));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,Th(t),r);else if(r===
"annotations")e=a(e,zh(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!=
"string"||!qc.test(o))&&(i=v(i,l,o,Ah))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregr\
oundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,Ch(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Lh(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(
e,r,t,qe)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,qe)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!mr.test(t))&&(e=v(e,r,t,lt)):r===
"deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!mr.test(t))&&(e=v(e,r,t,lt)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,Wl)),n.generation<0&&n.
uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,Mc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Rh)}function MI(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||R(i,63)||!Mn.test(i))&&(e=v(e,t,i,Fn));else if(t==="cl\
usterAgent")i!==null&&(r++,e=a(e,Gc(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,Nh(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,
"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,Ql(i),t):
t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,bI)}
function Gc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,FI(i),t)):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Dh)}function FI(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="s\
ecretRef"?e=a(e,_I(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,Eh)),
e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,wI)}function _I(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="st\
ring"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,PI)}function UI(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,qe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Xt(o),l)}s.length>1&&(i=ve(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentCo\
nnection"?e=a(e,Un(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,_n)}function xl(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Jt))):t==="kind"?i!==null&&(r++,i!=="BuildPlan\
e"&&(e=O(e,t,i,kI))):t==="metadata"?i!==null&&(r++,e=a(e,Jl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,GI(i),t)):t==="status"?i!==null&&(e=a(e,KI(i),t)):e=u(e,t,"un\
known-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Qt)}function GI(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Mn.test(i))&&(e=v(e,t,i,Fn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,_c(i),t)):t==="secretStoreRef"?e=
a(e,Ql(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===
1?null:g(e,n,OI)}function KI(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,qe));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Xt(o),l)}e=a(e,i,r)}else r==="agentConnect\
ion"?e=a(e,Un(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,_n)}function eo(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){
let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Jt))):i==="kind"?s!==null&&(r++,s!=="ClusterBuildPlane"&&(e=O(
e,i,s,AI))):i==="metadata"?s!==null&&(r++,e=a(e,Uc(s),i)):i==="spec"?s!==null&&(r++,e=a(e,HI(s),i)):i==="status"?s!==null&&(e=a(e,ZI(s),i)):e=u(e,i,"unknown-fie\
ld"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Fc.test(n.metadata.name))&&(e=ye(e,"planeID")),e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,Qt)}function HI(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="\
string"||R(i,63)||!Mn.test(i))&&(e=v(e,t,i,Fn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Gc(i),t)):t==="secretStoreRef"?e=a(e,Ql(i),t):t==="observabilityPlaneRef"?
typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,RI)}function ZI(n){if(d(n))return p(
n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,qe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,
"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Xt(o),l)}s.length>1&&(i=ve(i,s,"type","a type that no other item has")),e=a(e,i,r)}else
r==="agentConnection"?e=a(e,Un(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,_n)}function to(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Jt))):t==="kind"?i!==null&&(r++,i!=="Obser\
vabilityPlane"&&(e=O(e,t,i,SI))):t==="metadata"?i!==null&&(r++,e=a(e,Jl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,WI(i),t)):t==="status"?i!==null&&(e=a(e,YI(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Qt)}function WI(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Mn.test(i))&&(e=v(e,t,i,Fn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,_c(i),t)):t==="observe\
rURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,DI)}function YI(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")E(t)||(e=A(e,r,t,qe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,Xt(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Un(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,_n)}function no(n){
if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Jt))):i==="\
kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&(e=O(e,i,s,EI))):i==="metadata"?s!==null&&(r++,e=a(e,Uc(s),i)):i==="spec"?s!==null&&(r++,e=a(e,JI(s),i)):i===
"status"?s!==null&&(e=a(e,QI(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Fc.
test(n.metadata.name))&&(e=ye(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Qt)}function JI(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Mn.test(i))&&(e=v(e,t,i,Fn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Gc(i),t)):t==="observe\
rURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,TI)}function QI(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")E(t)||(e=A(e,r,t,qe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,Xt(o),l)}s.length>1&&(i=ve(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Un(t),r):e=u(e,r,"unknown-field")}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,_n)}function io(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==
null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Jt))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,zI))):t==="metadata"?i!==null&&(r++,e=a(e,Jl(
i),t)):t==="spec"?i!==null&&(r++,e=a(e,XI(i),t)):t==="status"?i!==null&&(e=a(e,n4(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&
r===4?null:g(e,n,Qt)}function XI(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"st\
ring")):r==="gateway"?e=a(e,xI(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,CI)}function xI(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"stri\
ng")):r==="security"?e=a(e,e4(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,LI)}function e4(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,t4(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,NI)}function t4(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,jI)}function n4(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")E(t)||(e=A(e,r,t,qe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Xt(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,$I)}var jh=N(Yl),i4=j(Yl),r4=$(jh),$h=N(Xl),s4=j(Xl),l4=$($h),Ih=N(xl),o4=j(xl),a4=$(Ih),Vh=N(eo),u4=j(eo),f4=$(Vh),Bh=N(to),c4=j(to),d4=$(Bh),qh=N(no),p4=j(no),m4=$(
qh),Mh=N(io),g4=j(io),y4=$(Mh),v4={judges:{DataPlane:Yl,ClusterDataPlane:Xl,BuildPlane:xl,ClusterBuildPlane:eo,ObservabilityPlane:to,ClusterObservabilityPlane:no,
Environment:io},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane",ClusterWorkflowPlane:"ClusterBuildPlane"}},Kc=ie(v4),h4=N(Kc),b4=j(Kc),Fh=n=>ne(n,
Object.hasOwn(Vc,n?.kind)?Vc[n.kind]??{}:{}),w4={judge:Kc,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:Fh},P4=re(w4);var yo={};Ce(yo,{ValidationError:()=>x,assertBuildPlane:()=>BV,assertClusterBuildPlane:()=>MV,assertClusterDataPlane:()=>IV,assertClusterObservabilityPlane:()=>GV,
assertDataPlane:()=>jV,assertEnvironment:()=>HV,assertObservabilityPlane:()=>_V,formatIssue:()=>W,isBuildPlane:()=>VV,isClusterBuildPlane:()=>qV,isClusterDataPlane:()=>$V,
isClusterObservabilityPlane:()=>UV,isDataPlane:()=>NV,isEnvironment:()=>KV,isObservabilityPlane:()=>FV,isPlane:()=>YV,validateBuildPlane:()=>sb,validateClusterBuildPlane:()=>lb,
validateClusterDataPlane:()=>rb,validateClusterObservabilityPlane:()=>ab,validateDataPlane:()=>ib,validateEnvironment:()=>ub,validateObservabilityPlane:()=>ob,validatePlane:()=>WV,
validateUpdate:()=>QV,withDefaults:()=>fb});var Zc={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
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
t"},organizationGatewayNamespace:{value:"openchoreo-data-plane"},organizationHTTPPort:{value:19081},organizationHTTPSPort:{value:19444}}}}}}};var xt={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},k4={code:"unknown-kind",allowed:["DataPlane"]},en={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},so=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,_h={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Uh=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Gh={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},O4=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,Yc={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Jc=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Kh={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Me={minimum:-9223372036854776e3,
maximum:9223372036854776e3},gr=/^.{10}T.*[^z]$/,ot={code:"invalid-date-time"},Qc={minimum:0,maximum:9223372036854776e3},Hh={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},Zh={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},A4=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,R4={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},S4=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
D4={},E4=/^(?:[^/]*|[^/]+\/[^/]+)$/,T4={rule:"group/version, or the version alone"},Wc={rule:"a text that is not empty"},z4={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},C4={maxLength:128},L4={allowed:["Apply","Update"]},N4={allowed:["FieldsV1",
""]},j4={maxLength:256},$4={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},Rt=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Gn={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},I4={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},Wh={known:[
"clientCA"],required:["clientCA"]},Yh=["secretRef","value"],V4={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPla\
ne since v1.0"}},B4={known:["name","key","namespace"],required:["name","key"]},ro={minimum:-2147483648,maximum:2147483647},q4={known:["publicVirtualHost","publi\
cGatewayName","publicGatewayNamespace","publicHTTPPort","publicHTTPSPort","organizationVirtualHost","organizationGatewayName","organizationGatewayNamespace","or\
ganizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment up to v0.14",egress:"Dat\
aPlane since v0.17",ingress:"DataPlane since v0.17",security:"Environment up to v0.14"}},M4={known:["name"],required:["name"]},F4={allowed:["ObservabilityPlane",
"ClusterObservabilityPlane"]},Jh={known:["kind","name"],required:["name"]},Kn={known:["observedGeneration","conditions","agentConnection"]},_4=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
U4={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},G4={allowed:[
"True","False","Unknown"]},K4=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,H4={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
Z4={maxLength:32768},W4={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},Y4={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},J4={code:"unknown-kind",allowed:["ClusterDataPlane"]},Xc=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,Q4={known:["planeID","clusterAgent","gatewa\
y","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"cluster\
Agent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"Observab\
ilityPlane"}},X4={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"ClusterDataPlane since v1.0"}},x4={known:["name","key",
"namespace"],required:["name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},eV={allowed:["ClusterObservabilityPlane"],codes:{ObservabilityPlane:"\
namespaced-observability-plane"}},tV={code:"unknown-kind",allowed:["BuildPlane"]},nV={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],
required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7\
 to v0.8",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane\
 up to v0.8",observer:"BuildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},iV={code:"unknown-kind",allowed:["ClusterBuild\
Plane"]},rV={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"\
Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},sV={code:"unknown-kind",allowed:["ObservabilityPlane"]},lV={known:["planeID","c\
lusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",
dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Envir\
onment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},oV={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},
aV={known:["planeID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"\
Environment",finOpsAgentURL:"ClusterObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",
observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},uV={code:"unknown-kind",allowed:["Environment"]},fV={known:["dataPlan\
eRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",
observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"DataPlane or BuildPlane"}},cV={allowed:["Dat\
aPlane","ClusterDataPlane"]},dV={known:["kind","name"],required:["kind","name"]},pV={known:["observedGeneration","conditions"]};function lo(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,xt))):t==="kind"?i!==null&&(r++,
i!=="DataPlane"&&(e=O(e,t,i,k4))):t==="metadata"?i!==null&&(r++,e=a(e,oo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,mV(i),t)):t==="status"?i!==null&&(e=a(e,vV(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,en)}function oo(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!so.test(t))&&(e=v(e,r,t,_h));else if(r==="generateName")(typeof t!="string"||!Uh.test(t))&&(e=v(e,r,
t,Gh));else if(r==="namespace")(typeof t!="string"||R(t,63)||!O4.test(t))&&(e=v(e,r,t,Yc));else if(r==="labels")e=a(e,Qh(t),r);else if(r==="annotations")e=a(e,Xh(
t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Jc.test(
o))&&(i=v(i,l,o,Kh))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not b\
oth"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,xh(o),
l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))
e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,eb(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):
r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Me)):
r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Me)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!gr.test(t))&&(e=v(e,r,t,ot)):r==="deletion\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!gr.test(t))&&(e=v(e,r,t,ot)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,so)),n.generation<0&&n.uid&&typeof n.
uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,Qc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Hh)}function Qh(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];Jc.test(r)||(e=_(e,n,r,Zh)),(typeof t!="string"||R(t,63)||!A4.test(t))&&(e=U(e,n,r,R4))}return G(e)}function Xh(n){if(d(n))return p(n);
let e=null;for(let r in n){let t=n[r];S4.test(r)||(e=_(e,n,r,Zh)),typeof t!="string"&&(e=U(e,n,r,D4))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,
unit:"bytes"})),G(e)}function xh(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="strin\
g"||i.length<1||!E4.test(i))&&(e=v(e,t,i,T4))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Wc))):t==="name"?i!==null&&(r++,(typeof i!=
"string"||i.length<1)&&(e=v(e,t,i,Wc))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Wc))):t==="blockOwnerDeletion"?typeof i!="boolean"&&
(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(
e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,z4)}function eb(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||R(i,128))&&(e=v(e,t,i,C4)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Updat\
e"&&(e=O(e,t,i,L4))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!gr.test(i))&&(e=v(e,t,i,ot)):t===
"fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,N4)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&(e=v(e,t,i,j4)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,$4)}function mV(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||R(i,63)||!Rt.test(i))&&(e=v(e,t,i,Gn));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,xc(i),t));else if(t===
"gateway")i!==null&&(r++,e=a(e,ed(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){
let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,ao(i),t):t==="observabilityPlaneRef"?e=a(e,tb(i),t):e=u(e,t,"unk\
nown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,I4)}function xc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,gV(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Wh)}function gV(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,yV(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(
e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,Yh)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,V4)}function yV(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,B4)}function ed(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="publicGatewayName"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="publicGatewayNamespace"?typeof i!="string"&&(e=f(e,t,i,"\
string")):t==="publicHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,ro)):t==="publicHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,ro)):t==="orga\
nizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationGatewayName"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="orga\
nizationGatewayNamespace"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="organizationHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,ro)):t==="organizatio\
nHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,ro)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,q4)}function ao(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown\
-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,M4)}function tb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="kind"?i!=="ObservabilityPlane"&&i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,F4)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,63)||!Rt.test(
i))&&(e=v(e,t,i,Yc))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Jh)}function vV(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Me));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,tn(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Hn(t),r):e=u(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m?null:g(e,n,Kn)}function tn(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,
(typeof i!="string"||R(i,316)||!_4.test(i))&&(e=v(e,t,i,U4))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,G4))):t==="observed\
Generation"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,Qc)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=v(e,t,i,ot))):
t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,1024)||!K4.test(i))&&(e=v(e,t,i,H4))):t==="message"?i!==null&&(r++,(typeof i!="string"||R(i,32768))&&
(e=v(e,t,i,Z4))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,W4)}function Hn(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,E(i)||(e=
A(e,t,i,Me))):t==="lastConnectedTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,ot)):t==="lastDisconnectedTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,ot)):t==="\
lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,ot)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,Y4)}function uo(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==
null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,xt))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=O(e,i,s,J4))):i==="metadata"?s!==null&&(r++,e=a(
e,td(s),i)):i==="spec"?s!==null&&(r++,e=a(e,hV(s),i)):i==="status"?s!==null&&(e=a(e,PV(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&
t.planeID==null&&!(typeof n.metadata.name=="string"&&Xc.test(n.metadata.name))&&(e=ye(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,en)}
function td(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!so.test(t))&&(e=v(e,r,t,_h));else if(r===
"generateName")(typeof t!="string"||!Uh.test(t))&&(e=v(e,r,t,Gh));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,Qh(t),r);else if(r===
"annotations")e=a(e,Xh(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!=
"string"||!Jc.test(o))&&(i=v(i,l,o,Kh))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregr\
oundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,xh(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,eb(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(
e,r,t,Me)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Me)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!gr.test(t))&&(e=v(e,r,t,ot)):r===
"deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!gr.test(t))&&(e=v(e,r,t,ot)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,so)),n.generation<0&&n.
uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,Qc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Hh)}function hV(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||R(i,63)||!Rt.test(i))&&(e=v(e,t,i,Gn));else if(t==="cl\
usterAgent")i!==null&&(r++,e=a(e,nd(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,ed(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,
"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,ao(i),t):
t==="observabilityPlaneRef"?e=a(e,nb(i),t):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,Q4)}function nd(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,bV(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,Wh)}function bV(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,wV(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,Yh)),e===null&&Object.getPrototypeOf(n)===m?null:g(
e,n,X4)}function wV(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"un\
known-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,x4)}function nb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="kind"?i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,eV)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,63)||!Rt.test(i))&&(e=v(
e,t,i,Yc))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Jh)}function PV(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Me));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;
for(let l=0;l<s.length;l++){let o=s[l];i=a(i,tn(o),l)}s.length>1&&(i=ve(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,
Hn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Kn)}function fo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,xt))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,tV))):
t==="metadata"?i!==null&&(r++,e=a(e,oo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,kV(i),t)):t==="status"?i!==null&&(e=a(e,OV(i),t)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,en)}function kV(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?
(typeof i!="string"||R(i,63)||!Rt.test(i))&&(e=v(e,t,i,Gn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,xc(i),t)):t==="secretStoreRef"?e=a(e,ao(i),t):t==="observabi\
lityPlaneRef"?e=a(e,tb(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,nV)}function OV(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Me));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,tn(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Hn(t),r):e=u(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m?null:g(e,n,Kn)}function co(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&
(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,xt))):i==="kind"?s!==null&&(r++,s!=="ClusterBuildPlane"&&(e=O(e,i,s,iV))):i==="metadata"?s!==null&&(r++,e=a(e,td(
s),i)):i==="spec"?s!==null&&(r++,e=a(e,AV(s),i)):i==="status"?s!==null&&(e=a(e,RV(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==
null&&!(typeof n.metadata.name=="string"&&Xc.test(n.metadata.name))&&(e=ye(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,en)}function AV(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Rt.test(i))&&(e=v(e,t,i,Gn)):t==="cluste\
rAgent"?i!==null&&(r++,e=a(e,nd(i),t)):t==="secretStoreRef"?e=a(e,ao(i),t):t==="observabilityPlaneRef"?e=a(e,nb(i),t):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,rV)}function RV(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGenera\
tion")E(t)||(e=A(e,r,t,Me));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,tn(
o),l)}s.length>1&&(i=ve(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Hn(t),r):e=u(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m?null:g(e,n,Kn)}function po(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&
(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,xt))):t==="kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,sV))):t==="metadata"?i!==null&&(r++,e=a(e,oo(
i),t)):t==="spec"?i!==null&&(r++,e=a(e,SV(i),t)):t==="status"?i!==null&&(e=a(e,DV(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&
r===4?null:g(e,n,en)}function SV(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Rt.test(
i))&&(e=v(e,t,i,Gn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,xc(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgent\
URL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,lV)}function DV(n){if(d(
n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Me));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,tn(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Hn(t),r):e=u(e,r,"un\
known-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Kn)}function mo(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&
(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,xt))):i==="kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&(e=O(e,i,s,oV))):i===
"metadata"?s!==null&&(r++,e=a(e,td(s),i)):i==="spec"?s!==null&&(r++,e=a(e,EV(s),i)):i==="status"?s!==null&&(e=a(e,TV(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;
return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Xc.test(n.metadata.name))&&(e=ye(e,"planeID")),e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,en)}function EV(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||
!Rt.test(i))&&(e=v(e,t,i,Gn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,nd(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t===
"rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,aV)}function TV(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Me));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,tn(o),l)}s.length>1&&(i=ve(i,s,"type","a type that no other item has")),e=
a(e,i,r)}else r==="agentConnection"?e=a(e,Hn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Kn)}function go(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,xt))):t==="kind"?i!==
null&&(r++,i!=="Environment"&&(e=O(e,t,i,uV))):t==="metadata"?i!==null&&(r++,e=a(e,oo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,zV(i),t)):t==="status"?i!==null&&(e=
a(e,LV(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,en)}function zV(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];t!==void 0&&(r==="dataPlaneRef"?e=a(e,CV(t),r):r==="gateway"?e=a(e,ed(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"u\
nknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,fV)}function CV(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="kind"?i!==null&&(r++,i!=="DataPlane"&&i!=="ClusterDataPlane"&&(e=O(e,t,i,cV))):t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,
t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,dV)}function LV(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Me));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,tn(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,pV)}var ib=N(lo),NV=j(lo),jV=$(ib),rb=N(uo),$V=j(uo),IV=$(rb),sb=N(fo),VV=j(fo),BV=$(sb),lb=N(co),qV=j(co),MV=$(lb),ob=N(po),FV=j(po),_V=$(ob),ab=N(mo),UV=j(mo),GV=$(
ab),ub=N(go),KV=j(go),HV=$(ub),ZV={judges:{DataPlane:lo,ClusterDataPlane:uo,BuildPlane:fo,ClusterBuildPlane:co,ObservabilityPlane:po,ClusterObservabilityPlane:mo,
Environment:go},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane",ClusterWorkflowPlane:"ClusterBuildPlane"}},id=ie(ZV),WV=N(id),YV=j(id),fb=n=>ne(n,
Object.hasOwn(Zc,n?.kind)?Zc[n.kind]??{}:{}),JV={judge:id,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},withDefaults:fb},QV=re(JV);var yd={};Ce(yd,{ValidationError:()=>x,assertBuildPlane:()=>hB,assertClusterBuildPlane:()=>wB,assertClusterDataPlane:()=>yB,assertClusterObservabilityPlane:()=>AB,
assertDataPlane:()=>mB,assertEnvironment:()=>SB,assertObservabilityPlane:()=>kB,formatIssue:()=>W,isBuildPlane:()=>vB,isClusterBuildPlane:()=>bB,isClusterDataPlane:()=>gB,
isClusterObservabilityPlane:()=>OB,isDataPlane:()=>pB,isEnvironment:()=>RB,isObservabilityPlane:()=>PB,isPlane:()=>TB,validateBuildPlane:()=>zb,validateClusterBuildPlane:()=>Cb,
validateClusterDataPlane:()=>Tb,validateClusterObservabilityPlane:()=>Nb,validateDataPlane:()=>Eb,validateEnvironment:()=>jb,validateObservabilityPlane:()=>Lb,validatePlane:()=>EB,
validateUpdate:()=>CB,withDefaults:()=>$b});var rd={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterDataPlane:{spec:{within:{
planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservabilityPlane"}}}}}},
BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{
within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterBuildPlane:{spec:{within:{planeID:{
from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservabilityPlane"}}}}}},ObservabilityPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{
namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
maxLength:63}}}},Environment:{}};var nn={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},XV={code:"unknown-kind",allowed:["DataPlane"]},rn={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},vo=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,pb={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},mb=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
gb={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},xV=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,od={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
ad=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,yb={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Fe={minimum:-9223372036854776e3,
maximum:9223372036854776e3},yr=/^.{10}T.*[^z]$/,at={code:"invalid-date-time"},ud={minimum:0,maximum:9223372036854776e3},vb={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},hb={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},e5=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,t5={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},n5=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
i5={},r5=/^(?:[^/]*|[^/]+\/[^/]+)$/,s5={rule:"group/version, or the version alone"},sd={rule:"a text that is not empty"},l5={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},o5={maxLength:128},a5={allowed:["Apply","Update"]},u5={allowed:["FieldsV1",
""]},f5={maxLength:256},c5={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},St=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Zn={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},d5={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAge\
nt",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"Data\
Plane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},bb={known:[
"clientCA"],required:["clientCA"]},wb=["secretRef","value"],p5={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPla\
ne since v1.0"}},m5={known:["name","key","namespace"],required:["name","key"]},g5={known:["ingress","egress"],replaced:{publicVirtualHost:"ingress",organizationVirtualHost:"\
ingress"},elsewhere:{dnsPrefix:"Environment up to v0.14",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 \
to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",organizationVirtualHost:"DataPlane up to v0.16",
publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"\
DataPlane in v0.10 to v0.16",publicVirtualHost:"DataPlane up to v0.16",security:"Environment up to v0.14"}},y5={known:["external","internal"]},v5={known:["name",
"namespace","http","https","tls"],required:["name","namespace"]},h5={minimum:1,maximum:65535},b5={known:["host","port","listenerName"],required:["host","port"]},
w5={known:["name"],required:["name"]},P5={allowed:["ObservabilityPlane","ClusterObservabilityPlane"]},Pb={known:["kind","name"],required:["name"]},Wn={known:["o\
bservedGeneration","conditions","agentConnection"]},k5=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
O5={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},A5={allowed:[
"True","False","Unknown"]},R5=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,S5={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
D5={maxLength:32768},E5={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},T5={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},z5={code:"unknown-kind",allowed:["ClusterDataPlane"]},fd=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,C5={known:["planeID","clusterAgent","gatewa\
y","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"\
observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},L5={
known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"ClusterDataPlane since v1.0"}},N5={known:["name","key","namespace"],required:[
"name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},j5={allowed:["ClusterObservabilityPlane"],codes:{ObservabilityPlane:"namespaced-observab\
ility-plane"}},$5={code:"unknown-kind",allowed:["BuildPlane"]},I5={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterA\
gent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},V5={code:"unknown-kind",allowed:["ClusterBuildPlane"]},B5={known:["pla\
neID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"\
observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observerURL:"\
ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},q5={code:"unknown-kind",allowed:["ObservabilityPlane"]},M5={known:["planeID","clusterAgent","observerURL",
"rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",
finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},F5={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},_5={known:["planeID","cluster\
Agent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"\
ClusterObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataP\
lane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},U5={code:"unknown-kind",allowed:["Environment"]},G5={known:["dataPlaneRef","gateway","isProductio\
n"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"Observability\
Plane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"DataPlane or BuildPlane"}},K5={allowed:["DataPlane","ClusterDataPlane"]},
H5={known:["kind","name"],required:["kind","name"]},Z5={known:["observedGeneration","conditions"]};function ho(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,nn))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,XV))):
t==="metadata"?i!==null&&(r++,e=a(e,bo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,W5(i),t)):t==="status"?i!==null&&(e=a(e,Q5(i),t)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,rn)}function bo(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!=
"string"||R(t,253)||!vo.test(t))&&(e=v(e,r,t,pb));else if(r==="generateName")(typeof t!="string"||!mb.test(t))&&(e=v(e,r,t,gb));else if(r==="namespace")(typeof t!=
"string"||R(t,63)||!xV.test(t))&&(e=v(e,r,t,od));else if(r==="labels")e=a(e,kb(t),r);else if(r==="annotations")e=a(e,Ob(t),r);else if(r==="finalizers")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!ad.test(o))&&(i=v(i,l,o,yb))}s.length>1&&s.includes(
"orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferen\
ces")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Ab(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-fo\
rmat",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,Rb(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Fe)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Fe)):
r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!yr.test(t))&&(e=v(e,r,t,at)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!yr.test(
t))&&(e=v(e,r,t,at)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,vo)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.
generation,ud)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,vb)}function kb(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];ad.test(r)||(e=_(
e,n,r,hb)),(typeof t!="string"||R(t,63)||!e5.test(t))&&(e=U(e,n,r,t5))}return G(e)}function Ob(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];n5.test(
r)||(e=_(e,n,r,hb)),typeof t!="string"&&(e=U(e,n,r,i5))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function Ab(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!r5.test(i))&&(e=v(e,t,i,s5))):t==="k\
ind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,sd))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,sd))):t==="uid"?i!==
null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,sd))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="b\
oolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no \
Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,l5)}function Rb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="manager"?(typeof i!="string"||R(i,128))&&(e=v(e,t,i,o5)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,a5))):t==="apiVersion"?typeof i!=
"string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!yr.test(i))&&(e=v(e,t,i,at)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,
i,u5)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&(e=v(e,t,i,f5)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,c5)}function W5(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!=
"string"||R(i,63)||!St.test(i))&&(e=v(e,t,i,Zn));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,cd(i),t));else if(t==="gateway")e=a(e,dd(i),t);else if(t==="ima\
gePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=
a(e,s,t)}else t==="secretStoreRef"?e=a(e,wo(i),t):t==="observabilityPlaneRef"?e=a(e,Sb(i),t):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,d5)}function cd(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,Y5(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,bb)}function Y5(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
t!==void 0&&(r==="secretRef"?e=a(e,J5(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==
null)&&(e=X(e,n,wb)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,p5)}function J5(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!=
"string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,m5)}function dd(n){if(d(n))return p(n);
let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="ingress"?e=a(e,cb(t),r):r==="egress"?e=a(e,cb(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,g5)}function cb(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="external"?e=a(e,db(t),r):r==="internal"?e=a(e,db(
t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,y5)}function db(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t===
"http"?e=a(e,ld(i),t):t==="https"?e=a(e,ld(i),t):t==="tls"?e=a(e,ld(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(
e,n,v5)}function ld(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="host"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="port"?i!==null&&(r++,(!Number.isInteger(i)||i<1||i>65535)&&(e=A(e,t,i,h5))):t==="listenerName"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"un\
known-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,b5)}function wo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?
null:g(e,n,w5)}function Sb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!=="ObservabilityPlane"&&i!=="ClusterObserv\
abilityPlane"&&(e=O(e,t,i,P5)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,63)||!St.test(i))&&(e=v(e,t,i,od))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Pb)}function Q5(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")E(t)||(e=A(e,r,t,Fe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,sn(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Yn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Wn)}function sn(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||R(i,316)||!k5.test(i))&&(e=v(e,t,i,O5))):
t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,A5))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&
(e=A(e,t,i,ud)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=v(e,t,i,at))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<
1||R(i,1024)||!R5.test(i))&&(e=v(e,t,i,S5))):t==="message"?i!==null&&(r++,(typeof i!="string"||R(i,32768))&&(e=v(e,t,i,D5))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,E5)}function Yn(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="connecte\
d"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,E(i)||(e=A(e,t,i,Fe))):t==="lastConnectedTime"?(typeof i!="s\
tring"||!C(i))&&(e=v(e,t,i,at)):t==="lastDisconnectedTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,at)):t==="lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=
v(e,t,i,at)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,T5)}
function Po(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,
i,s,nn))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=O(e,i,s,z5))):i==="metadata"?s!==null&&(r++,e=a(e,pd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,X5(s),
i)):i==="status"?s!==null&&(e=a(e,tB(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="stri\
ng"&&fd.test(n.metadata.name))&&(e=ye(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,rn)}function pd(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!vo.test(t))&&(e=v(e,r,t,pb));else if(r==="generateName")(typeof t!="string"||!mb.test(t))&&
(e=v(e,r,t,gb));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,kb(t),r);else if(r==="annotations")e=a(e,Ob(t),r);else if(r===
"finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!ad.test(o))&&(i=v(i,l,o,yb))}
s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Ab(o),l)}s.length>1&&H(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Rb(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Fe)):r==="deletionGracePeriodSeconds"?E(
t)||(e=A(e,r,t,Fe)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!yr.test(t))&&(e=v(e,r,t,at)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!yr.test(t))&&(e=v(e,r,t,at)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,vo)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&
(e=A(e,"generation",n.generation,ud)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,vb)}function X5(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
if(i!==void 0)if(t==="planeID")(typeof i!="string"||R(i,63)||!St.test(i))&&(e=v(e,t,i,Zn));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,md(i),t));else if(t===
"gateway")e=a(e,dd(i),t);else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!=
"string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,wo(i),t):t==="observabilityPlaneRef"?e=a(e,Db(i),t):e=u(e,t,"unknown-field")}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,C5)}function md(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?
i!==null&&(r++,e=a(e,x5(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,bb)}function x5(n){if(d(n))return p(n);
let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,eB(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}
return n.secretRef==null==(n.value==null)&&(e=X(e,n,wb)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,L5)}function eB(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,
t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===3?null:g(e,n,N5)}function Db(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!=="ClusterObservabilityPlane"&&(e=
O(e,t,i,j5)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,63)||!St.test(i))&&(e=v(e,t,i,od))):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,Pb)}function tB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(
t)||(e=A(e,r,t,Fe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,sn(o),l)}s.
length>1&&(i=ve(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Yn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,Wn)}function ko(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!==
"openchoreo.dev/v1alpha1"&&(e=O(e,t,i,nn))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,$5))):t==="metadata"?i!==null&&(r++,e=a(e,bo(i),t)):t==="spec"?
i!==null&&(r++,e=a(e,nB(i),t)):t==="status"?i!==null&&(e=a(e,iB(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,
rn)}function nB(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!St.test(i))&&(e=v(e,t,
i,Zn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,cd(i),t)):t==="secretStoreRef"?e=a(e,wo(i),t):t==="observabilityPlaneRef"?e=a(e,Sb(i),t):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,I5)}function iB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r===
"observedGeneration")E(t)||(e=A(e,r,t,Fe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,sn(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Yn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Wn)}function Oo(n){
if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,nn))):i==="\
kind"?s!==null&&(r++,s!=="ClusterBuildPlane"&&(e=O(e,i,s,V5))):i==="metadata"?s!==null&&(r++,e=a(e,pd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,rB(s),i)):i==="stat\
us"?s!==null&&(e=a(e,sB(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&fd.test(
n.metadata.name))&&(e=ye(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,rn)}function rB(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!St.test(i))&&(e=v(e,t,i,Zn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,md(i),t)):t==="secretS\
toreRef"?e=a(e,wo(i),t):t==="observabilityPlaneRef"?e=a(e,Db(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,B5)}
function sB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Fe));else if(r==="conditions")
if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,sn(o),l)}s.length>1&&(i=ve(i,s,"type","a type that no o\
ther item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Yn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Wn)}function Ao(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,nn))):t==="\
kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,q5))):t==="metadata"?i!==null&&(r++,e=a(e,bo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,lB(i),t)):t==="sta\
tus"?i!==null&&(e=a(e,oB(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,rn)}function lB(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!St.test(i))&&(e=v(e,t,i,Zn)):t==="clusterAgent"?i!==null&&(r++,
e=a(e,cd(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,
"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,M5)}function oB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==
void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Fe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,sn(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Yn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,
Wn)}function Ro(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=
O(e,i,s,nn))):i==="kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&(e=O(e,i,s,F5))):i==="metadata"?s!==null&&(r++,e=a(e,pd(s),i)):i==="spec"?s!==null&&(r++,
e=a(e,aB(s),i)):i==="status"?s!==null&&(e=a(e,uB(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.
name=="string"&&fd.test(n.metadata.name))&&(e=ye(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,rn)}function aB(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!St.test(i))&&(e=v(e,t,i,Zn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,md(
i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,_5)}function uB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")E(t)||(e=A(e,r,t,Fe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,sn(o),l)}s.length>1&&(i=ve(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Yn(t),r):e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Wn)}function So(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,nn))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,U5))):t==="metadata"?i!==null&&
(r++,e=a(e,bo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,fB(i),t)):t==="status"?i!==null&&(e=a(e,dB(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,rn)}function fB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?e=a(e,cB(t),r):r==="gatewa\
y"?e=a(e,dd(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(
e,n,G5)}function cB(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!==null&&(r++,i!=="DataPlane"&&i!=="ClusterDataPla\
ne"&&(e=O(e,t,i,K5))):t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,H5)}function dB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Fe));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,sn(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-\
field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Z5)}var Eb=N(ho),pB=j(ho),mB=$(Eb),Tb=N(Po),gB=j(Po),yB=$(Tb),zb=N(ko),vB=j(ko),hB=$(zb),Cb=N(Oo),bB=j(Oo),wB=$(Cb),Lb=N(Ao),PB=j(Ao),kB=$(Lb),Nb=N(Ro),OB=j(Ro),AB=$(
Nb),jb=N(So),RB=j(So),SB=$(jb),DB={judges:{DataPlane:ho,ClusterDataPlane:Po,BuildPlane:ko,ClusterBuildPlane:Oo,ObservabilityPlane:Ao,ClusterObservabilityPlane:Ro,
Environment:So},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane",ClusterWorkflowPlane:"ClusterBuildPlane"}},gd=ie(DB),EB=N(gd),TB=j(gd),$b=n=>ne(n,
Object.hasOwn(rd,n?.kind)?rd[n.kind]??{}:{}),zB={judge:gd,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},withDefaults:$b},CB=re(zB);var Td={};Ce(Td,{ValidationError:()=>x,assertClusterDataPlane:()=>Wq,assertClusterObservabilityPlane:()=>nM,assertClusterWorkflowPlane:()=>Xq,assertDataPlane:()=>Hq,
assertEnvironment:()=>rM,assertObservabilityPlane:()=>eM,assertWorkflowPlane:()=>Jq,formatIssue:()=>W,isClusterDataPlane:()=>Zq,isClusterObservabilityPlane:()=>tM,
isClusterWorkflowPlane:()=>Qq,isDataPlane:()=>Kq,isEnvironment:()=>iM,isObservabilityPlane:()=>xq,isPlane:()=>oM,isWorkflowPlane:()=>Yq,validateClusterDataPlane:()=>tw,
validateClusterObservabilityPlane:()=>sw,validateClusterWorkflowPlane:()=>iw,validateDataPlane:()=>ew,validateEnvironment:()=>lw,validateObservabilityPlane:()=>rw,
validatePlane:()=>lM,validateUpdate:()=>uM,validateWorkflowPlane:()=>nw,withDefaults:()=>ow});var vd={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterDataPlane:{spec:{
within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservabilityP\
lane"}}}}}},WorkflowPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{
within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterWorkflowPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservab\
ilityPlane"}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{
clientCA:{within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",
pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63}}}},Environment:{}};var ln={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},LB={code:"unknown-kind",allowed:["DataPlane"]},on={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Do=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Bb={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},qb=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Mb={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},NB=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,wd={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Pd=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Fb={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},_e={minimum:-9223372036854776e3,
maximum:9223372036854776e3},vr=/^.{10}T.*[^z]$/,ut={code:"invalid-date-time"},kd={minimum:0,maximum:9223372036854776e3},_b={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},Ub={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},jB=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,$B={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},IB=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
VB={},BB=/^(?:[^/]*|[^/]+\/[^/]+)$/,qB={rule:"group/version, or the version alone"},hd={rule:"a text that is not empty"},MB={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},FB={maxLength:128},_B={allowed:["Apply","Update"]},UB={allowed:["FieldsV1",
""]},GB={maxLength:256},KB={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},Dt=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Jn={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},HB={known:["planeID","clusterAgent",
"gateway","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observab\
ilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",imagePullSecretRefs:"DataPlane in v0.4 to v0.17",isProduction:"Environme\
nt",kubernetesCluster:"DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPla\
ne up to v0.3"}},Gb={known:["clientCA"],required:["clientCA"]},Kb=["secretKeyRef","value"],ZB={known:["secretKeyRef","value"],replaced:{secretRef:"secretKeyRef"},
elsewhere:{secretRef:"DataPlane in v0.9 to v0.17"}},WB={known:["name","key","namespace"],required:["name","key"]},YB={known:["ingress","egress"],replaced:{publicVirtualHost:"\
ingress",organizationVirtualHost:"ingress"},elsewhere:{dnsPrefix:"Environment up to v0.14",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",organizationVirtualHost:"Dat\
aPlane up to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v\
0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",publicVirtualHost:"DataPlane up to v0.16",security:"Environment up to v0.14"}},JB={known:["external","intern\
al"]},QB={known:["name","namespace","http","https","tls"],required:["name","namespace"]},XB={minimum:1,maximum:65535},xB={known:["host","port","listenerName"],required:[
"host","port"]},eq={known:["name"],required:["name"]},tq={allowed:["ObservabilityPlane","ClusterObservabilityPlane"]},Hb={known:["kind","name"],required:["name"]},
Qn={known:["observedGeneration","conditions","agentConnection"]},nq=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
iq={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},rq={allowed:[
"True","False","Unknown"]},sq=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,lq={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
oq={maxLength:32768},aq={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},uq={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},fq={code:"unknown-kind",allowed:["ClusterDataPlane"]},Od=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,cq={known:["planeID","clusterAgent","gatewa\
y","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPl\
aneRef"},elsewhere:{dataPlaneRef:"Environment",imagePullSecretRefs:"ClusterDataPlane in v0.14 to v0.17",isProduction:"Environment",observerURL:"ObservabilityPla\
ne",rcaAgentURL:"ObservabilityPlane"}},dq={known:["secretKeyRef","value"],replaced:{secretRef:"secretKeyRef"},elsewhere:{secretRef:"ClusterDataPlane in v0.14 to\
 v0.17"}},pq={known:["name","key","namespace"],required:["name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},mq={allowed:["ClusterObservabil\
ityPlane"],codes:{ObservabilityPlane:"namespaced-observability-plane"}},gq={code:"unknown-kind",allowed:["WorkflowPlane"]},Zb={known:["planeID","clusterAgent","\
secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneR\
ef"},elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"Observabi\
lityPlane"}},yq={code:"unknown-kind",allowed:["ClusterWorkflowPlane"]},vq={code:"unknown-kind",allowed:["ObservabilityPlane"]},hq={known:["planeID","clusterAgen\
t","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"\
Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane or Wo\
rkflowPlane",secretStoreRef:"DataPlane or WorkflowPlane"}},bq={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},wq={known:["planeID","clusterAgent","o\
bserverURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"Cluster\
ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane or WorkflowPlane",secretStoreRef:"\
DataPlane or WorkflowPlane"}},Pq={code:"unknown-kind",allowed:["Environment"]},kq={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"Data\
Plane or WorkflowPlane",observabilityPlaneRef:"DataPlane or WorkflowPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or WorkflowPlane",rcaAgentURL:"Ob\
servabilityPlane",secretStoreRef:"DataPlane or WorkflowPlane"}},Oq={allowed:["DataPlane","ClusterDataPlane"]},Aq={known:["kind","name"],required:["kind","name"]},
Rq={known:["observedGeneration","conditions"]};function Eo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&
(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,ln))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,LB))):t==="metadata"?i!==null&&(r++,e=a(e,To(i),t)):t===
"spec"?i!==null&&(r++,e=a(e,Sq(i),t)):t==="status"?i!==null&&(e=a(e,Tq(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:
g(e,n,on)}function To(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!Do.test(t))&&(e=v(
e,r,t,Bb));else if(r==="generateName")(typeof t!="string"||!qb.test(t))&&(e=v(e,r,t,Mb));else if(r==="namespace")(typeof t!="string"||R(t,63)||!NB.test(t))&&(e=
v(e,r,t,wd));else if(r==="labels")e=a(e,Wb(t),r);else if(r==="annotations")e=a(e,Yb(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Pd.test(o))&&(i=v(i,l,o,Fb))}s.length>1&&s.includes("orphan")&&s.includes("foregroun\
dDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,
r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Jb(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most w\
ith controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,Qb(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?
typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,_e)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,_e)):r==="creationTimestamp"?
t!==null&&(typeof t!="string"||!C(t)||!vr.test(t))&&(e=v(e,r,t,ut)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!vr.test(t))&&(e=v(e,r,t,ut)):
e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,Do)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,kd)),e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,_b)}function Wb(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];Pd.test(r)||(e=_(e,n,r,Ub)),(typeof t!=
"string"||R(t,63)||!jB.test(t))&&(e=U(e,n,r,$B))}return G(e)}function Yb(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];IB.test(r)||(e=_(e,n,r,Ub)),
typeof t!="string"&&(e=U(e,n,r,VB))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function Jb(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!BB.test(i))&&(e=v(e,t,i,qB))):t==="kind"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,hd))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,hd))):t==="uid"?i!==null&&(r++,(typeof i!=
"string"||i.length<1)&&(e=v(e,t,i,hd))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"b\
oolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,MB)}function Qb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="\
string"||R(i,128))&&(e=v(e,t,i,FB)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,_B))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"\
string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!vr.test(i))&&(e=v(e,t,i,ut)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,UB)):t==="fieldsV1"?
d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&(e=v(e,t,i,GB)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,KB)}function Sq(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Dt.
test(i))&&(e=v(e,t,i,Jn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Ad(i),t)):t==="gateway"?e=a(e,Rd(i),t):t==="secretStoreRef"?e=a(e,zo(i),t):t==="observabilityP\
laneRef"?e=a(e,Xb(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,HB)}function Ad(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,Dq(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,Gb)}function Dq(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretKeyRef"?e=a(e,Eq(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretKeyRef==null==(n.value==null)&&(e=X(e,n,Kb)),e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,ZB)}function Eq(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"st\
ring"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,WB)}function Rd(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="i\
ngress"?e=a(e,Ib(t),r):r==="egress"?e=a(e,Ib(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,YB)}function Ib(n){if(d(n))
return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="external"?e=a(e,Vb(t),r):r==="internal"?e=a(e,Vb(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,JB)}function Vb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="http"?e=a(e,bd(i),t):t==="https"?
e=a(e,bd(i),t):t==="tls"?e=a(e,bd(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,QB)}function bd(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="host"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="port"?i!==null&&(r++,(!Number.
isInteger(i)||i<1||i>65535)&&(e=A(e,t,i,XB))):t==="listenerName"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,xB)}function zo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="stri\
ng"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,eq)}function Xb(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!=="ObservabilityPlane"&&i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,tq)):t==="name"?i!==null&&(r++,(typeof i!=
"string"||i.length<1||R(i,63)||!Dt.test(i))&&(e=v(e,t,i,wd))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Hb)}function Tq(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,_e));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,an(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Xn(t),r):e=u(e,r,"un\
known-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Qn)}function an(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="type"?i!==null&&(r++,(typeof i!="string"||R(i,316)||!nq.test(i))&&(e=v(e,t,i,iq))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=
O(e,t,i,rq))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,kd)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="st\
ring"||!C(i))&&(e=v(e,t,i,ut))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,1024)||!sq.test(i))&&(e=v(e,t,i,lq))):t==="message"?i!==null&&(r++,
(typeof i!="string"||R(i,32768))&&(e=v(e,t,i,oq))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,aq)}function Xn(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="conn\
ectedAgents"?i!==null&&(r++,E(i)||(e=A(e,t,i,_e))):t==="lastConnectedTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,ut)):t==="lastDisconnectedTime"?(typeof i!="s\
tring"||!C(i))&&(e=v(e,t,i,ut)):t==="lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,ut)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(
e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,uq)}function Co(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];
s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,ln))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=O(e,i,s,fq))):
i==="metadata"?s!==null&&(r++,e=a(e,Sd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,zq(s),i)):i==="status"?s!==null&&(e=a(e,Nq(s),i)):e=u(e,i,"unknown-field"))}let t=n.
spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Od.test(n.metadata.name))&&(e=ye(e,"planeID")),e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,on)}function Sd(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||
!Do.test(t))&&(e=v(e,r,t,Bb));else if(r==="generateName")(typeof t!="string"||!qb.test(t))&&(e=v(e,r,t,Mb));else if(r==="namespace")e=u(e,r,"namespace-not-allow\
ed");else if(r==="labels")e=a(e,Wb(t),r);else if(r==="annotations")e=a(e,Yb(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Pd.test(o))&&(i=v(i,l,o,Fb))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&
(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Jb(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: tr\
ue"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Qb(o),l)}
e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="st\
ring"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,_e)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,_e)):r==="creationTimestamp"?t!==null&&(typeof t!=
"string"||!C(t)||!vr.test(t))&&(e=v(e,r,t,ut)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!vr.test(t))&&(e=v(e,r,t,ut)):e=u(e,r,"unknown-fiel\
d")}return n.name||(e=Z(e,n,Do)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,kd)),e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,_b)}function zq(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Dt.
test(i))&&(e=v(e,t,i,Jn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Dd(i),t)):t==="gateway"?e=a(e,Rd(i),t):t==="secretStoreRef"?e=a(e,zo(i),t):t==="observabilityP\
laneRef"?e=a(e,xb(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,cq)}function Dd(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,Cq(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,Gb)}function Cq(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretKeyRef"?e=a(e,Lq(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretKeyRef==null==(n.value==null)&&(e=X(e,n,Kb)),e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,dq)}function Lq(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"st\
ring"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"\
unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,pq)}function xb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="kind"?i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,mq)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,63)||!Dt.test(i))&&(e=v(
e,t,i,wd))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Hb)}function Nq(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,_e));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;
for(let l=0;l<s.length;l++){let o=s[l];i=a(i,an(o),l)}s.length>1&&(i=ve(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,
Xn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Qn)}function Lo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,ln))):t==="kind"?i!==null&&(r++,i!=="WorkflowPlane"&&(e=O(e,t,
i,gq))):t==="metadata"?i!==null&&(r++,e=a(e,To(i),t)):t==="spec"?i!==null&&(r++,e=a(e,jq(i),t)):t==="status"?i!==null&&(e=a(e,$q(i),t)):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,on)}function jq(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"planeID"?(typeof i!="string"||R(i,63)||!Dt.test(i))&&(e=v(e,t,i,Jn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Ad(i),t)):t==="secretStoreRef"?e=a(e,zo(i),t):t===
"observabilityPlaneRef"?e=a(e,Xb(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Zb)}function $q(n){if(d(n))return p(
n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,_e));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,
"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,an(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Xn(t),r):e=u(e,r,"unknown-field")}
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Qn)}function No(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiV\
ersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,ln))):i==="kind"?s!==null&&(r++,s!=="ClusterWorkflowPlane"&&(e=O(e,i,s,yq))):i==="metadata"?s!==
null&&(r++,e=a(e,Sd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,Iq(s),i)):i==="status"?s!==null&&(e=a(e,Vq(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&
!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Od.test(n.metadata.name))&&(e=ye(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===
4?null:g(e,n,on)}function Iq(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Dt.test(
i))&&(e=v(e,t,i,Jn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Dd(i),t)):t==="secretStoreRef"?e=a(e,zo(i),t):t==="observabilityPlaneRef"?e=a(e,xb(i),t):e=u(e,t,"u\
nknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Zb)}function Vq(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==
void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,_e));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,an(o),l)}s.length>1&&(i=ve(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Xn(t),r):e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Qn)}function jo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,ln))):t==="kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,vq))):t==="metadata"?
i!==null&&(r++,e=a(e,To(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Bq(i),t)):t==="status"?i!==null&&(e=a(e,qq(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,on)}function Bq(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="\
string"||R(i,63)||!Dt.test(i))&&(e=v(e,t,i,Jn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Ad(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,
i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(
e,n,hq)}function qq(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,_e));else if(r==="co\
nditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,an(o),l)}e=a(e,i,r)}else r==="agentConnection"?
e=a(e,Xn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Qn)}function $o(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){
let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,ln))):i==="kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&
(e=O(e,i,s,bq))):i==="metadata"?s!==null&&(r++,e=a(e,Sd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,Mq(s),i)):i==="status"?s!==null&&(e=a(e,Fq(s),i)):e=u(e,i,"unknow\
n-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Od.test(n.metadata.name))&&(e=ye(e,"planeID")),e===null&&
Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,on)}function Mq(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!=
"string"||R(i,63)||!Dt.test(i))&&(e=v(e,t,i,Jn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Dd(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,
i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(
e,n,wq)}function Fq(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,_e));else if(r==="co\
nditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,an(o),l)}s.length>1&&(i=ve(i,s,"type","a type\
 that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Xn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,
n,Qn)}function Io(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=
O(e,t,i,ln))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,Pq))):t==="metadata"?i!==null&&(r++,e=a(e,To(i),t)):t==="spec"?i!==null&&(r++,e=a(e,_q(i),
t)):t==="status"?i!==null&&(e=a(e,Gq(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,on)}function _q(n){if(d(n))
return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?e=a(e,Uq(t),r):r==="gateway"?e=a(e,Rd(t),r):r==="isProduction"?typeof t!="bool\
ean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,kq)}function Uq(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!==null&&(r++,i!=="DataPlane"&&i!=="ClusterDataPlane"&&(e=O(e,t,i,Oq))):t==="name"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,Aq)}function Gq(n){if(d(n))return p(n);
let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,_e));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"a\
rray");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,an(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,Rq)}var ew=N(Eo),Kq=j(Eo),Hq=$(ew),tw=N(Co),Zq=j(Co),Wq=$(tw),nw=N(Lo),Yq=j(Lo),Jq=$(nw),iw=N(No),Qq=j(No),Xq=$(iw),rw=N(jo),xq=j(jo),eM=$(rw),sw=N($o),tM=j($o),nM=$(
sw),lw=N(Io),iM=j(Io),rM=$(lw),sM={judges:{DataPlane:Eo,ClusterDataPlane:Co,WorkflowPlane:Lo,ClusterWorkflowPlane:No,ObservabilityPlane:jo,ClusterObservabilityPlane:$o,
Environment:Io},replaced:{Organization:"Namespace",BuildPlane:"WorkflowPlane",ClusterBuildPlane:"ClusterWorkflowPlane"}},Ed=ie(sM),lM=N(Ed),oM=j(Ed),ow=n=>ne(n,
Object.hasOwn(vd,n?.kind)?vd[n.kind]??{}:{}),aM={judge:Ed,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},withDefaults:ow},uM=re(aM);var Zo={};Ce(Zo,{ValidationError:()=>x,assertClusterDataPlane:()=>SF,assertClusterObservabilityPlane:()=>jF,assertClusterWorkflowPlane:()=>zF,assertDataPlane:()=>AF,
assertEnvironment:()=>IF,assertObservabilityPlane:()=>LF,assertWorkflowPlane:()=>EF,formatIssue:()=>W,isClusterDataPlane:()=>RF,isClusterObservabilityPlane:()=>NF,
isClusterWorkflowPlane:()=>TF,isDataPlane:()=>OF,isEnvironment:()=>$F,isObservabilityPlane:()=>CF,isPlane:()=>qF,isWorkflowPlane:()=>DF,validateClusterDataPlane:()=>Dw,
validateClusterObservabilityPlane:()=>Cw,validateClusterWorkflowPlane:()=>Tw,validateDataPlane:()=>Sw,validateEnvironment:()=>Lw,validateObservabilityPlane:()=>zw,
validatePlane:()=>BF,validateUpdate:()=>FF,validateWorkflowPlane:()=>Ew,withDefaults:()=>Nw});var zd={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterDataPlane:{spec:{
within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservabilityP\
lane"}}}}}},WorkflowPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{
within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterWorkflowPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservab\
ilityPlane"}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{
clientCA:{within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",
pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63}}}},Environment:{}};var un={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},fM={code:"unknown-kind",allowed:["DataPlane"]},fn={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Vo=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,fw={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},cw=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
dw={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},cM=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,Nd={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
jd=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,pw={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Ue={minimum:-9223372036854776e3,
maximum:9223372036854776e3},hr=/^.{10}T.*[^z]$/,ft={code:"invalid-date-time"},$d={minimum:0,maximum:9223372036854776e3},mw={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},gw={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},dM=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,pM={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},mM=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
gM={},yM=/^(?:[^/]*|[^/]+\/[^/]+)$/,vM={rule:"group/version, or the version alone"},Cd={rule:"a text that is not empty"},hM={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},bM={maxLength:128},wM={allowed:["Apply","Update"]},PM={allowed:["FieldsV1",
""]},kM={maxLength:256},OM={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},Et=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
xn={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},AM={known:["planeID","clusterAgent",
"gateway","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observab\
ilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane",imagePullSecretRefs:"DataPlane in v0\
.4 to v0.17",isProduction:"Environment",kubernetesCluster:"DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"O\
bservabilityPlane",registry:"DataPlane up to v0.3"}},yw={known:["clientCA"],required:["clientCA"]},vw=["secretKeyRef","value"],RM={known:["secretKeyRef","value"],
replaced:{secretRef:"secretKeyRef"},elsewhere:{secretRef:"DataPlane in v0.9 to v0.17"}},SM={known:["name","key","namespace"],required:["name","key"]},DM={known:[
"ingress","egress"],replaced:{publicVirtualHost:"ingress",organizationVirtualHost:"ingress"},elsewhere:{dnsPrefix:"Environment up to v0.14",organizationGatewayName:"\
DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"\
DataPlane in v0.10 to v0.16",organizationVirtualHost:"DataPlane up to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane i\
n v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",publicVirtualHost:"DataPlane up to v0.16",security:"\
Environment up to v0.14"}},EM={known:["external","internal"]},TM={known:["name","namespace","http","https","tls"],required:["name","namespace"]},zM={minimum:1,maximum:65535},
CM={known:["host","port","listenerName"],required:["host","port"]},LM={known:["name"],required:["name"]},NM={allowed:["ObservabilityPlane","ClusterObservability\
Plane"]},hw={known:["kind","name"],required:["name"]},ei={known:["observedGeneration","conditions","agentConnection"]},jM=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
$M={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},IM={allowed:[
"True","False","Unknown"]},VM=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,BM={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
qM={maxLength:32768},MM={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},FM={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},_M={code:"unknown-kind",allowed:["ClusterDataPlane"]},Id=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,UM={known:["planeID","clusterAgent","gatewa\
y","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPl\
aneRef"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane",imagePullSecretRefs:"ClusterDataPlane in v0.14 to v0.17",isProduction:"Enviro\
nment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},GM={known:["secretKeyRef","value"],replaced:{secretRef:"secretKeyRef"},elsewhere:{secretRef:"\
ClusterDataPlane in v0.14 to v0.17"}},KM={known:["name","key","namespace"],required:["name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},HM={
allowed:["ClusterObservabilityPlane"],codes:{ObservabilityPlane:"namespaced-observability-plane"}},ZM={code:"unknown-kind",allowed:["WorkflowPlane"]},bw={known:[
"planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"\
observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane",gateway:"DataPlane or Environment",isProduction:"Environment",
observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},WM={code:"unknown-kind",allowed:["ClusterWorkflowPlane"]},YM={code:"unknown-kind",allowed:["\
ObservabilityPlane"]},JM={known:["planeID","clusterAgent","observerURL","rcaAgentURL","finOpsAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"\
clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or WorkflowPlane",secretStoreRef:"DataPlane or WorkflowPlane"}},QM={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},XM={known:["planeID","c\
lusterAgent","observerURL","rcaAgentURL","finOpsAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Envi\
ronment",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane or WorkflowPlane",secretStoreRef:"DataPlane or WorkflowP\
lane"}},xM={code:"unknown-kind",allowed:["Environment"]},eF={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or WorkflowPlane",
finOpsAgentURL:"ObservabilityPlane",observabilityPlaneRef:"DataPlane or WorkflowPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or WorkflowPlane",rcaAgentURL:"\
ObservabilityPlane",secretStoreRef:"DataPlane or WorkflowPlane"}},tF={allowed:["DataPlane","ClusterDataPlane"]},nF={known:["kind","name"],required:["kind","name"]},
iF={known:["observedGeneration","conditions"]};function Bo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&
(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,un))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,fM))):t==="metadata"?i!==null&&(r++,e=a(e,qo(i),t)):t===
"spec"?i!==null&&(r++,e=a(e,rF(i),t)):t==="status"?i!==null&&(e=a(e,oF(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:
g(e,n,fn)}function qo(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!Vo.test(t))&&(e=v(
e,r,t,fw));else if(r==="generateName")(typeof t!="string"||!cw.test(t))&&(e=v(e,r,t,dw));else if(r==="namespace")(typeof t!="string"||R(t,63)||!cM.test(t))&&(e=
v(e,r,t,Nd));else if(r==="labels")e=a(e,ww(t),r);else if(r==="annotations")e=a(e,Pw(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!jd.test(o))&&(i=v(i,l,o,pw))}s.length>1&&s.includes("orphan")&&s.includes("foregroun\
dDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,
r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,kw(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most w\
ith controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,Ow(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?
typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Ue)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Ue)):r==="creationTimestamp"?
t!==null&&(typeof t!="string"||!C(t)||!hr.test(t))&&(e=v(e,r,t,ft)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!hr.test(t))&&(e=v(e,r,t,ft)):
e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,Vo)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,$d)),e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,mw)}function ww(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];jd.test(r)||(e=_(e,n,r,gw)),(typeof t!=
"string"||R(t,63)||!dM.test(t))&&(e=U(e,n,r,pM))}return G(e)}function Pw(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];mM.test(r)||(e=_(e,n,r,gw)),
typeof t!="string"&&(e=U(e,n,r,gM))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function kw(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!yM.test(i))&&(e=v(e,t,i,vM))):t==="kind"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Cd))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Cd))):t==="uid"?i!==null&&(r++,(typeof i!=
"string"||i.length<1)&&(e=v(e,t,i,Cd))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"b\
oolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,hM)}function Ow(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="\
string"||R(i,128))&&(e=v(e,t,i,bM)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,wM))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"\
string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!hr.test(i))&&(e=v(e,t,i,ft)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,PM)):t==="fieldsV1"?
d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&(e=v(e,t,i,kM)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,OM)}function rF(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Et.
test(i))&&(e=v(e,t,i,xn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Vd(i),t)):t==="gateway"?e=a(e,Bd(i),t):t==="secretStoreRef"?e=a(e,Mo(i),t):t==="observabilityP\
laneRef"?e=a(e,Aw(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,AM)}function Vd(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,sF(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,yw)}function sF(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretKeyRef"?e=a(e,lF(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretKeyRef==null==(n.value==null)&&(e=X(e,n,vw)),e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,RM)}function lF(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"st\
ring"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,SM)}function Bd(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="i\
ngress"?e=a(e,aw(t),r):r==="egress"?e=a(e,aw(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,DM)}function aw(n){if(d(n))
return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="external"?e=a(e,uw(t),r):r==="internal"?e=a(e,uw(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,EM)}function uw(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="http"?e=a(e,Ld(i),t):t==="https"?
e=a(e,Ld(i),t):t==="tls"?e=a(e,Ld(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,TM)}function Ld(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="host"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="port"?i!==null&&(r++,(!Number.
isInteger(i)||i<1||i>65535)&&(e=A(e,t,i,zM))):t==="listenerName"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,CM)}function Mo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="stri\
ng"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,LM)}function Aw(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!=="ObservabilityPlane"&&i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,NM)):t==="name"?i!==null&&(r++,(typeof i!=
"string"||i.length<1||R(i,63)||!Et.test(i))&&(e=v(e,t,i,Nd))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,hw)}function oF(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ue));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,cn(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,ti(t),r):e=u(e,r,"un\
known-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ei)}function cn(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="type"?i!==null&&(r++,(typeof i!="string"||R(i,316)||!jM.test(i))&&(e=v(e,t,i,$M))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=
O(e,t,i,IM))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,$d)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="st\
ring"||!C(i))&&(e=v(e,t,i,ft))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,1024)||!VM.test(i))&&(e=v(e,t,i,BM))):t==="message"?i!==null&&(r++,
(typeof i!="string"||R(i,32768))&&(e=v(e,t,i,qM))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,MM)}function ti(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="conn\
ectedAgents"?i!==null&&(r++,E(i)||(e=A(e,t,i,Ue))):t==="lastConnectedTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,ft)):t==="lastDisconnectedTime"?(typeof i!="s\
tring"||!C(i))&&(e=v(e,t,i,ft)):t==="lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,ft)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(
e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,FM)}function Fo(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];
s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,un))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=O(e,i,s,_M))):
i==="metadata"?s!==null&&(r++,e=a(e,qd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,aF(s),i)):i==="status"?s!==null&&(e=a(e,cF(s),i)):e=u(e,i,"unknown-field"))}let t=n.
spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Id.test(n.metadata.name))&&(e=ye(e,"planeID")),e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,fn)}function qd(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||
!Vo.test(t))&&(e=v(e,r,t,fw));else if(r==="generateName")(typeof t!="string"||!cw.test(t))&&(e=v(e,r,t,dw));else if(r==="namespace")e=u(e,r,"namespace-not-allow\
ed");else if(r==="labels")e=a(e,ww(t),r);else if(r==="annotations")e=a(e,Pw(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!jd.test(o))&&(i=v(i,l,o,pw))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&
(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,kw(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: tr\
ue"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Ow(o),l)}
e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="st\
ring"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Ue)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Ue)):r==="creationTimestamp"?t!==null&&(typeof t!=
"string"||!C(t)||!hr.test(t))&&(e=v(e,r,t,ft)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!hr.test(t))&&(e=v(e,r,t,ft)):e=u(e,r,"unknown-fiel\
d")}return n.name||(e=Z(e,n,Vo)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,$d)),e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,mw)}function aF(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Et.
test(i))&&(e=v(e,t,i,xn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Md(i),t)):t==="gateway"?e=a(e,Bd(i),t):t==="secretStoreRef"?e=a(e,Mo(i),t):t==="observabilityP\
laneRef"?e=a(e,Rw(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,UM)}function Md(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,uF(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,yw)}function uF(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretKeyRef"?e=a(e,fF(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretKeyRef==null==(n.value==null)&&(e=X(e,n,vw)),e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,GM)}function fF(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"st\
ring"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"\
unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,KM)}function Rw(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="kind"?i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,HM)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,63)||!Et.test(i))&&(e=v(
e,t,i,Nd))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,hw)}function cF(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ue));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;
for(let l=0;l<s.length;l++){let o=s[l];i=a(i,cn(o),l)}s.length>1&&(i=ve(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,
ti(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ei)}function _o(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,un))):t==="kind"?i!==null&&(r++,i!=="WorkflowPlane"&&(e=O(e,t,
i,ZM))):t==="metadata"?i!==null&&(r++,e=a(e,qo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,dF(i),t)):t==="status"?i!==null&&(e=a(e,pF(i),t)):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,fn)}function dF(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"planeID"?(typeof i!="string"||R(i,63)||!Et.test(i))&&(e=v(e,t,i,xn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Vd(i),t)):t==="secretStoreRef"?e=a(e,Mo(i),t):t===
"observabilityPlaneRef"?e=a(e,Aw(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,bw)}function pF(n){if(d(n))return p(
n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ue));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,
"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,cn(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,ti(t),r):e=u(e,r,"unknown-field")}
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ei)}function Uo(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiV\
ersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,un))):i==="kind"?s!==null&&(r++,s!=="ClusterWorkflowPlane"&&(e=O(e,i,s,WM))):i==="metadata"?s!==
null&&(r++,e=a(e,qd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,mF(s),i)):i==="status"?s!==null&&(e=a(e,gF(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&
!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Id.test(n.metadata.name))&&(e=ye(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===
4?null:g(e,n,fn)}function mF(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Et.test(
i))&&(e=v(e,t,i,xn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Md(i),t)):t==="secretStoreRef"?e=a(e,Mo(i),t):t==="observabilityPlaneRef"?e=a(e,Rw(i),t):e=u(e,t,"u\
nknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,bw)}function gF(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==
void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ue));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,cn(o),l)}s.length>1&&(i=ve(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,ti(t),r):e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ei)}function Go(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,un))):t==="kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,YM))):t==="metadata"?
i!==null&&(r++,e=a(e,qo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,yF(i),t)):t==="status"?i!==null&&(e=a(e,vF(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,fn)}function yF(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="\
string"||R(i,63)||!Et.test(i))&&(e=v(e,t,i,xn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Vd(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,
i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="finOpsAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,JM)}function vF(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r===
"observedGeneration")E(t)||(e=A(e,r,t,Ue));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,cn(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,ti(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ei)}function Ko(n){
if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,un))):i==="\
kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&(e=O(e,i,s,QM))):i==="metadata"?s!==null&&(r++,e=a(e,qd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,hF(s),i)):i===
"status"?s!==null&&(e=a(e,bF(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Id.
test(n.metadata.name))&&(e=ye(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,fn)}function hF(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Et.test(i))&&(e=v(e,t,i,xn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Md(i),t)):t==="observe\
rURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="finOpsAgentURL"?typeof i!="stri\
ng"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,XM)}function bF(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ue));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,cn(o),l)}s.length>1&&(i=ve(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentCo\
nnection"?e=a(e,ti(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ei)}function Ho(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,un))):t==="kind"?i!==null&&(r++,i!=="Environme\
nt"&&(e=O(e,t,i,xM))):t==="metadata"?i!==null&&(r++,e=a(e,qo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,wF(i),t)):t==="status"?i!==null&&(e=a(e,kF(i),t)):e=u(e,t,"u\
nknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,fn)}function wF(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==
void 0&&(r==="dataPlaneRef"?e=a(e,PF(t),r):r==="gateway"?e=a(e,Bd(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,eF)}function PF(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?
i!==null&&(r++,i!=="DataPlane"&&i!=="ClusterDataPlane"&&(e=O(e,t,i,tF))):t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-f\
ield"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,nF)}function kF(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ue));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,cn(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,iF)}var Sw=N(Bo),OF=j(Bo),AF=$(Sw),Dw=N(Fo),RF=j(Fo),SF=$(Dw),Ew=N(_o),DF=j(_o),EF=$(Ew),Tw=N(Uo),TF=j(Uo),zF=$(Tw),zw=N(Go),CF=j(Go),LF=$(zw),Cw=N(Ko),NF=j(Ko),jF=$(
Cw),Lw=N(Ho),$F=j(Ho),IF=$(Lw),VF={judges:{DataPlane:Bo,ClusterDataPlane:Fo,WorkflowPlane:_o,ClusterWorkflowPlane:Uo,ObservabilityPlane:Go,ClusterObservabilityPlane:Ko,
Environment:Ho},replaced:{Organization:"Namespace",BuildPlane:"WorkflowPlane",ClusterBuildPlane:"ClusterWorkflowPlane"}},Fd=ie(VF),BF=N(Fd),qF=j(Fd),Nw=n=>ne(n,
Object.hasOwn(zd,n?.kind)?zd[n.kind]??{}:{}),MF={judge:Fd,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},withDefaults:Nw},FF=re(MF);var Re=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],Xe="v0.16",Ze=["D\
ataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environme\
nt","Organization"],br={"v0.3":bf,"v0.4":Hs,"v0.5":Hs,"v0.6":jf,"v0.7":_f,"v0.8":Jf,"v0.9":lc,"v0.10":Tl,"v0.11":Tl,"v0.12":Sc,"v0.13":Ic,"v0.14":Hc,"v0.15":yo,
"v0.16":yo,"v0.17":yd,"v1.0":Td,"v1.1":Zo,"v1.2":Zo},_d={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.1\
0":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v\
1.1"},jw={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","Bui\
ldPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Env\
ironment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPl\
ane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Obser\
vabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environ\
ment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPl\
ane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane",
"WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","C\
lusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};function Ie(n){return _d[n]}var pe=[...new Set(Re.map(Ie))];function ni(n,e){return typeof e=="string"&&jw[n].includes(e)}function ii(n){return typeof n=="strin\
g"&&Object.hasOwn(br,n)}function Tt(n){return br[n].validatePlane}function Ud(n,e){return br[n].isPlane(e)}function ri(n){let e=new Set(pe.filter(r=>Ud(r,n)));return Re.
filter(r=>e.has(_d[r]))}function si(n){let e=[];for(let r of n){let t=e.at(-1),i=t?.at(-1);t&&i&&Re.indexOf(r)===Re.indexOf(i)+1?t.push(r):e.push([r])}return e.
map(r=>r.length>1?`${r[0]} to ${r.at(-1)}`:r[0]).join(" and ")}function $w(n){return br[n].withDefaults}var Gd="openchoreo.dev";function li(n){return Iw(n,"").filter(e=>Kd(e.value))}function Iw(n,e){return q(n)&&typeof n.kind=="string"&&n.kind.endsWith("List")&&Array.
isArray(n.items)?n.items.flatMap((r,t)=>Iw(r,`${e}/items/${t}`)):[{pointer:e,value:n}]}function Kd(n){if(!q(n))return!1;let{apiVersion:e,kind:r}=n;if(typeof e!=
"string"||e==="")return typeof r=="string"&&r.endsWith("Plane")&&Ze.includes(r);let t=e.split("/")[0]??"";return t!==Gd?(t.endsWith(`.${Gd}`)||Oe(t,[Gd])!==void 0)&&
typeof r=="string"&&Ze.includes(r):typeof r!="string"||r===""?!0:Ze.includes(r)||r.endsWith("Plane")||Oe(r,Ze)!==void 0}var Zd=$e(je(),1);var oi=$e(je(),1);var Bw=$e(je(),1);var Ee={ALIAS_PROPS:"an alias has an anchor or a tag of its own",BAD_ALIAS:"the name of an anchor is made of letters, digits, - and _",BAD_COLLECTION_TYPE:"a ta\
g does not fit its value",BAD_DIRECTIVE:"a directive is neither %YAML 1.1 nor %TAG",BAD_DQ_ESCAPE:"an escape after \\ in double quotes is not one of YAML 1.1",BAD_INDENT:"\
the indentation does not match that of the lines around it",BAD_PROP_ORDER:"an anchor or a tag stands before the indicator that it belongs after",BAD_SCALAR_START:"\
text that begins with @, `, %, a comma, | or > needs quotes",BLOCK_AS_IMPLICIT_KEY:"a map or a list begins on the line of another key; put it on a line of its o\
wn",BLOCK_IN_FLOW:"a list of lines or a map of lines stands inside [] or {}",DUPLICATE_KEY:"a key is repeated",IMPOSSIBLE:"the indentation does not match that o\
f the lines around it",KEY_OVER_1024_CHARS:"a key must be followed by its : on the same line, within 1024 characters",MISSING_CHAR:"a character is missing here:\
 a colon, a comma, a quote, a bracket or a space",MULTILINE_IMPLICIT_KEY:"a key must be followed by its : on the same line, within 1024 characters",MULTIPLE_ANCHORS:"\
a value has more than one anchor",MULTIPLE_DOCS:"it holds more than one document",MULTIPLE_TAGS:"a value has more than one tag",NON_STRING_KEY:"a key is not tex\
t",RESOURCE_EXHAUSTION:"it is too large or too deeply nested",TAB_AS_INDENT:"a tab is used as indentation",TAG_RESOLVE_FAILED:"a tag is not declared",UNEXPECTED_TOKEN:"\
this does not belong here; look at the indentation, quotes and brackets before it"};function qw(n,e,r,t){let i=(k,D,w)=>t(k,k+D,w);function s(k,D){switch(k?.type){case"alias":Vw.test(k.source)||i(k.offset,k.source.length,Ee.BAD_ALIAS);break;case"\
scalar":D&&/^:|\?/.test(k.source)&&i(k.offset,k.source.length,"text with a ? in it, or a : before it, needs quotes inside [] and {}");break;case"double-quoted-s\
calar":P(k.source,k.offset);break;case"block-scalar":b(k),o(k.props);break;case"block-map":for(let w of k.items)l(w,!1);for(let w of k.items)h(w,k.indent);break;case"\
block-seq":for(let w of k.items)l(w,!1);break;case"flow-collection":for(let w of k.items)l(w,!0);for(let w of k.items)y(w);break}}function l({start:k,key:D,sep:w,
value:S},z){o(k),s(D,z),w&&o(w),s(S,z)}function o(k){for(let D of k){D.type==="anchor"&&!Vw.test(D.source)&&i(D.offset,D.source.length,Ee.BAD_ALIAS);let{offset:w,
type:S}=D;S==="tag"&&(/[#%]/.test(D.source)||/\S/.test(c(D)))&&i(w,D.source.length,_F)}}function c({offset:k,source:D}){return e.charAt(k-r+D.length)}function y({
start:k,key:D,sep:w}){let S=w?.find(({type:T})=>T==="map-value-ind");if(!S||!D||k.some(({type:T})=>T==="explicit-key-ind"))return;let z=e.slice(D.offset-r,S.offset-
r);(z.length>1024||z.includes(`
`))&&i(D.offset,1,Ee.MULTILINE_IMPLICIT_KEY),D.type==="scalar"&&/^:[,[\]{}]/.test(e.slice(S.offset-r,S.offset-r+2))&&i(S.offset,1,"a : inside [] and {} must be \
followed by a space")}function h({start:k,key:D,sep:w,value:S},z){let T=w?.find(({type:V})=>V==="map-value-ind");if(!T&&S&&i(S.offset,1,Ee.UNEXPECTED_TOKEN),!T||
!D)return;let L=k.some(({type:V})=>V==="explicit-key-ind"),I=w?.slice(0,w.indexOf(T)).some(({type:V})=>V==="newline");(L?T.indent!==z:I)&&i(T.offset,1,Ee.MULTILINE_IMPLICIT_KEY)}
function P(k,D){for(let{0:w,index:S}of k.matchAll(/\\(?:u[dD][89a-fA-F]|U0000[dD][89a-fA-F]|.)/gs))(w==="\\/"||w.length>2)&&i(D+S,w.length,Ee.BAD_DQ_ESCAPE)}function b({
source:k,props:D,offset:w,indent:S}){let z=D.reduce((I,V)=>I+("source"in V?V.source.length:0),0),T=/[1-9]/.exec(Bw.CST.stringify(D[0]??n))?.[0],L=T===void 0?void 0:
S+Number(T);for(let I=0;I<k.length;I=UF(k,I)){let V=I;for(;k[V]===" ";)V++;let F=V-I;if(k[V]==="	"&&(L===void 0||F<L)){i(w+z+V,1,Ee.TAB_AS_INDENT);return}k[V]!==
`
`&&k[V]!=="\r"&&V<k.length&&(L??=F)}L===0&&i(w+z,1,"text after | or > must be indented")}o(n.start),s(n.value,!1)}var _F="a tag holds a character that does not \
belong into it",Vw=/^[&*][\w-]+$/;function UF(n,e){let r=n.indexOf(`
`,e);return r===-1?n.length:r+1}function Mw(){let n;return{blame:(e,r,t)=>{(!n||e<n.start)&&(n={start:e,end:Math.max(r,e+1),reason:t})},first:()=>n}}var dn=200,zt=`it is nested deeper than ${dn}\
 levels`,Fw=4e6,Wo="it is too large";function _w(n,e){let r=0,t=!0,i=!0,s=!1,l=!1,o=0;return(c,y,h)=>{let P=y==="space"&&i&&o===0?c.indexOf("	"):-1;P!==-1&&!(s&&h+P-r>e())&&n(h+P,h+P+1,Ee.TAB_AS_INDENT),
y==="newline"?(r=h+c.length,t=i=!0):GF.has(y)?y==="comment"&&(s=!1):(i=y==="seq-item-ind"||y==="explicit-key-ind"||y==="map-value-ind"&&t,t&&=i,s=y==="text"&&!l,
l=y==="block-scalar-header"||l&&y!=="text",o=y==="flow-error-end"?0:o+(KF.get(y)??0))}}var GF=new Set(["space","comment","doc-mode","byte-order-mark"]),KF=new Map(
[["flow-map-start",1],["flow-seq-start",1],["flow-map-end",-1],["flow-seq-end",-1]]);var HF={version:"1.1",schema:"failsafe",resolveKnownTags:!1,merge:!1,uniqueKeys:!1,prettyErrors:!1,logLevel:"silent"};function Yo(n,e,r){let{blame:t,first:i}=Mw(),
s=new oi.Parser;s.offset=e;let l=WF(t),o=_w(t,()=>QF(s.stack)),c,y=0,h=!1;function P(D){for(let w of D)if(w.type==="error")t(w.offset,w.offset+1,Ee.UNEXPECTED_TOKEN);else{
if(c&&(w.type==="document"||w.type==="doc-end"))return b(c,w);w.type==="directive"&&!ZF.test(w.source)&&t(w.offset,w.offset+1,Ee.BAD_DIRECTIVE),w.type==="docume\
nt"&&(c=w,qw(w,n,e,t)),xF(l.next(w))}return!i()}function b({value:D,start:w},{type:S,offset:z}){return S==="doc-end"&&!D&&w.length===0&&t(z,z+3,Ee.UNEXPECTED_TOKEN),
!1}for(let D of r.lex(n)){let{offset:w}=s,S=h?"text":oi.CST.tokenType(D);if(h=S==="scalar",S&&!h&&(o(D,S,w),XF(D,w,t)),s.stack.length>dn+2&&t(w,w+1,zt),++y>Fw&&
t(e,e+1,Wo),!P(s.next(D)))break}c||P(s.end());let[k]=l.end(!0,e+n.length);for(let{pos:D,code:w}of k?.errors??[])t(...D,Ee[w]);return{node:k,fault:i()}}var ZF=/^%(?:YAML[ \t]+1\.1|TAG[ \t]+!(?:[\w-]*!)?[ \t]+\S+)$/;
function WF(n){let e=new oi.Composer(HF);return Object.defineProperty(e,"onError",{value:YF(n)}),e}function YF(n){return(e,r,t,i)=>{if(i||t.startsWith(JF))return;
let[s,l]=typeof e=="number"?[e,e+1]:"offset"in e?[e.offset,e.offset+1]:e;n(s,l,Ee[r])}}var JF="Comments must be separated";function QF(n){let e=n.findLast(r=>r.
type==="block-map"||r.type==="block-seq");return e&&"indent"in e?e.indent:-1}function XF(n,e,r){let t=/^["']/.test(n)?-1:n.search(/[\u2028\u2029]/);t!==-1&&r(e+
t,e+t+1,"a Unicode line separator stands outside of quotes")}function xF(n){for(let e of n);}var Uw=$e(je(),1);function Gw(){let n=new Uw.Lexer,e=n.continueScalar.bind(n),r=0,t=!1;return Object.defineProperty(n,"indentNext",{get:()=>t||n.flowLevel>0?0:r,
set:i=>{r=i}}),Object.defineProperty(n,"continueScalar",{value:i=>{t=/["']/.test(n.buffer[n.pos]??"");let s=e(i);return t=!1,s}}),n}function Kw(n,e,r){let t=n.slice(e,r),i=t.search(e7);if(i!==-1)return Hd({start:e+i,end:e+i+1,reason:"YAML does not allow this character"});let s=(t.endsWith(`
`)?t:`${t}
`).replace(t7,`
`),{node:l,fault:o}=Yo(s,e,new Zd.Lexer);if(!o)return{node:l,fault:o};if(Zw(o))return Hd(o);let c=Yo(s,e,Gw());return c.fault?Hd(o):c}function Hw(n,e,r){let{node:t,
fault:i}=Yo(n.slice(e,r),e,new Zd.Lexer);return{node:t,fault:i&&Zw(i)?i:void 0}}var e7=/[^\t\n\r\x20-\x7e\u0085\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u,t7=/\r(?!\n)|\u0085/g;
function Hd(n){return{node:void 0,fault:n}}function Zw({reason:n}){return n===zt||n===Wo}var fe=$e(je(),1);var le=$e(je(),1);function Jw(n,e,r){if(e===void 0)return r?Ww(n):pn(n);if(e===`${ai}binary`)return s7(n);if(e===`${ai}timestamp`)return i7.test(n)&&r7(n)?pn(n):void 0;let t=n7.get(
e);if(!t)return pn(n);let i=Ww(n);return t==="float"&&i.type==="integer"?ui(Number(i.value)):i.type===t?i:void 0}var ai="tag:yaml.org,2002:",n7=new Map([[`${ai}\
int`,"integer"],[`${ai}float`,"float"],[`${ai}bool`,"boolean"],[`${ai}null`,"null"]]),i7=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function r7(n){let[e=0,r=0,t=0]=n.split(/[-Tt ]/,3).map(Number);return t<=new Date(Date.UTC(e,r,0)).getUTCDate()}function s7(n){let e=n.replace(/[\r\n]/g,"");if(!(e.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(e)))return pn(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(e),r=>r.charCodeAt(0))))}function Ww(n){
let e=l7.get(n);if(e)return e;let r=n.charAt(0);if(r===".")return o7(n)??pn(n);if(!/[-+0-9]/.test(r))return pn(n);let t=n.replaceAll("_","");return u7(t)??a7(t)??
pn(n)}var l7=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(n=>[n,Yw(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(n=>[n,Yw(!1)]),...["","~","null","Null","NULL"].map(n=>[n,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(n=>[n,ui(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(n=>[n,ui(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(n=>[n,ui(Number.NEGATIVE_INFINITY)])]);
function pn(n){return{type:"text",value:n,key:n}}function Yw(n){return{type:"boolean",value:n,key:String(n)}}function ui(n){return{type:"float",value:n,key:c7(n)}}
function o7(n){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(n)||/_(?!\d)/.test(n))return;let e=Number(n.replaceAll("_",""));return Number.isFinite(e)?ui(e):void 0}
function a7(n){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(n))return;let e=Number(n);return Number.isFinite(e)?ui(e):void 0}function u7(n){let e=f7.
exec(n);if(!e)return;let[,r="",t,i,s,l="0"]=e,o=t!==void 0?Jo(t,"0x",16):i!==void 0?Jo(i,"0o",22):s!==void 0?Jo(s,"0b",64):Jo(l,"",20);if(o===void 0||o>=2n**64n)
return;let c=r==="-"?-o:o;return c>=-(2n**63n)&&c<2n**63n?{type:"integer",value:Number(c),key:String(c)}:r===""?{type:"integer",value:Number(c),key:void 0}:void 0}
var f7=/^([-+]?)(?:0[xX]0*([\da-fA-F]+)|0[oO]?0*([0-7]+)|0[bB]0*([01]+)|([1-9]\d*|0))$/;function Jo(n,e,r){return n.length<=r?BigInt(e+n):void 0}function c7(n){
let e=Math.fround(n);if(Number.isNaN(e))return".nan";if(!Number.isFinite(e))return e>0?".inf":"-.inf";if(e===0)return Object.is(e,-0)?"-0":"0";let r=1;for(;Math.
fround(Number(e.toPrecision(r)))!==e;)r++;let[t,i]=e.toExponential(r-1).split("e"),s=Number(i);return s>=-4&&s<6?String(Number(e.toPrecision(r))):`${t}e${s<0?"-":
"+"}${String(Math.abs(s)).padStart(2,"0")}`}function xw(n){let e=p7();try{return{value:n?e.build(n).value:null,repeated:e.repeated,targets:e.targets}}catch(r){if(!(r instanceof Ge))throw r;let[t,i]=r.node.
range??[0,0];return{start:t,end:i,reason:r.message}}}function Qo(n){return(0,le.isScalar)(n)?eP(n)?.key:void 0}function wr(n){return(0,le.isScalar)(n)&&n.source===
"<<"&&(n.tag==="!"||n.tag===d7||!n.tag&&n.type===le.Scalar.PLAIN)}var d7="tag:yaml.org,2002:merge";function eP(n){return Jw(n.source??"",n.tag,n.type===le.Scalar.
PLAIN)}var Ge=class extends Error{node;constructor(e,r){super(r),this.node=e}};function p7(){let n=[],e=new Map,r=new Map,t=new Map,i=[],s=1,l=0;function o(w){if(s++,
(0,le.isAlias)(w))return y(w);if(c(w),(0,le.isScalar)(w))return h(w);let S=s,{value:z,levels:T,entries:L}=(0,le.isMap)(w)?b(w):P(w);if(T>dn)throw new Ge(w,zt);let I={
value:z,levels:T,size:s-S+1,...L&&{entries:L}};return"anchor"in w&&w.anchor!==void 0&&t.set(w,I),I}function c(w){"anchor"in w&&w.anchor!==void 0&&r.set(w.anchor,
w)}function y(w){let S=r.get(w.source);if(!S)throw new Ge(w,"it refers to an anchor that does not stand above it in the document");e.set(w,S);let z=(0,le.isScalar)(
S)?h(S):t.get(S);if(!z)throw new Ge(w,"it refers to an anchor that it is itself a part of");if(s+=z.size,l+=z.size,l>100&&s>1e3&&l/s>m7(s))throw new Ge(w,"its a\
liases multiply it too much");return z}function h(w){let S=Xw(w);if(typeof S.value=="number"&&!Number.isFinite(S.value))throw new Ge(w,"JSON has no infinity and\
 no NaN");return{value:S.value,size:1,levels:0}}function P(w){let S=[],z=0;for(let T of(0,le.isSeq)(w)?w.items:[]){i.push(S.length);let L=(0,le.isNode)(T)?o(T):
Qw;i.pop(),S.push(L.value),z=Math.max(z,L.levels)}return{value:S,levels:z+1}}function b(w){let S=new Map,z=0;for(let T of w.items){if(!(0,le.isNode)(T.key))continue;
if(wr(T.key)){c(T.key),z=Math.max(z,D((0,le.isNode)(T.value)?T.value:T.key,S));continue}let{id:L,key:I}=k(T.key);i.push(I);let V=(0,le.isNode)(T.value)?o(T.value):
Qw;S.get(L)?.own&&n.push({path:[...i],key:T.key,by:"key"}),i.pop(),z=Math.max(z,V.levels),S.set(L,{key:I,value:V.value,own:T.key})}return{value:g7(S),levels:z+1,
entries:S}}function k(w){s++,c(w),(0,le.isAlias)(w)&&y(w);let S=(0,le.isAlias)(w)?e.get(w):w;if(!(0,le.isScalar)(S))throw new Ge(w,"a list or a map is used as a\
 key");let{type:z,key:T}=Xw(S);if(T===void 0)throw new Ge(w,z==="null"?"null is used as a key":"a key is a number of more than 64 bits");return{id:`${z} ${T}`,key:T}}
function D(w,S){let z=[],T=0;for(let L of(0,le.isSeq)(w)?w.items:[w]){let I=(0,le.isNode)(L)&&!(0,le.isScalar)(L)&&!(0,le.isSeq)(L)?o(L):void 0;if(!I?.entries)throw new Ge(
w,"a merge (<<) takes a map or a list of maps");z.unshift(I.entries),T=Math.max(T,I.levels-1)}for(let[L,I]of new Map(z.flatMap(V=>[...V]))){let V=S.get(L)?.own;
V&&n.push({path:[...i,I.key],key:V,by:"merge"}),S.set(L,{key:I.key,value:I.value})}return T}return{build:o,repeated:n,targets:e}}var Qw={value:null,size:1,levels:0};
function Xw(n){let e=eP(n);if(!e)throw new Ge(n,"a value does not fit its tag");return e}function m7(n){return .99-.89*Math.min(1,Math.max(0,(n-4e5)/36e5))}function g7(n){
let e={};for(let{key:r,value:t}of n.values())r==="__proto__"?Object.defineProperty(e,r,{value:t,writable:!0,enumerable:!0,configurable:!0}):e[r]=t;return e}function tP(n){let e=n.charCodeAt(0)===65279?1:0,r,t=i=>{r??=y7(n);let s=0,l=r.length-1;for(;s<l;){let c=s+l+1>>1;(r[c]??0)<=i?s=c:l=c-1}let o=i-(r[s]??0)+1;return{
line:s+1,column:s===0?Math.max(1,o-e):o,offset:i}};return(i,s)=>({start:t(Math.min(i,n.length)),end:t(Math.min(s,n.length))})}function y7(n){let e=[0];for(let r of n.
matchAll(/\r\n|[\r\n]/g))e.push(r.index+r[0].length);return e}function nP(n,e,r){let t=new Map;function i(c){let y=t.get(c);if(y)return y;let h=new Map;for(let{
key:P,value:b}of c.items){if(!(0,fe.isNode)(P))continue;let k=(0,fe.isNode)(b)?b:void 0,D=Qo(l(P));if(wr(P))for(let[w,S]of s(k))h.set(w,S);else D!==void 0&&h.set(
D,{key:P,value:k})}return t.set(c,h),h}function s(c){let y=l(c);if((0,fe.isMap)(y))return i(y);let h=(0,fe.isSeq)(y)?y.items:[];return new Map(h.toReversed().flatMap(
P=>(0,fe.isNode)(P)?[...s(P)]:[]))}function l(c){return(0,fe.isAlias)(c)?r.get(c):c}function o(c,y){let h=l(c);if((0,fe.isMap)(h))return i(h).get(y);let P=(0,fe.isSeq)(
h)&&/^(?:0|[1-9]\d*)$/.test(y)?h.items[Number(y)]:void 0;return(0,fe.isNode)(P)?{key:P,value:P}:void 0}return c=>{let y={key:e,value:e};for(let P of De(c)){let b=o(
y.value,P);if(!b)break;y=b}let h=Te(n,y.key);return{key:h,value:y.value?Te(n,y.value):[h[1],h[1]]}}}function Te(n,e){let r=e.range?.[0]??0,t=e;for(;(0,fe.isCollection)(
t)&&!t.flow;){let s=t.items.at(-1),l=(0,fe.isPair)(s)?s.value??s.key:s;if(!(0,fe.isNode)(l))break;t=l}let i=t.range?.[1]??r;if((0,fe.isScalar)(t)&&t.type!==void 0&&
v7.has(t.type))for(;h7.has(n.charAt(i-1));)i--;return[r,i]}var v7=new Set([fe.Scalar.BLOCK_LITERAL,fe.Scalar.BLOCK_FOLDED]),h7=new Set([" ","	","\r",`
`]);function lP(n){let e=n.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(n.slice(e,e+4096)))return rP(n,e);let r=[],t=e;for(;;){let l=Xo(iP,n,t);if(l===n.length)return r;
let o=w7(n,t,l);if(!o)break;r.push(o),t=o.end}if(r.length<2)return[...r,...rP(n,Xo(b7,n,t))];let i=Xo(iP,n,t);return[...r,{start:t,body:i,end:n.length,fault:{start:i,
end:i+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}var iP=/[ \t\r\n]*/y,b7=/[^\S\n]*\n?/y;function Xo(n,e,r){return n.lastIndex=
r,r+(n.exec(e)?.[0].length??0)}function w7(n,e,r){let t=P7(n,r);if(!t)return;let{end:i,levels:s}=t;if(s>dn)return{start:e,body:r,end:i,fault:{start:r,end:r+1,reason:zt}};
let l=!0;try{let o=JSON.parse(n.slice(r,i),(c,y)=>(typeof y=="number"&&!Number.isFinite(y)&&(l=!1),y));if(l)return{start:e,body:r,end:i,json:{value:o}}}catch{return}
return{start:e,body:r,end:i,fault:{start:r,end:r+1,reason:"a number in it is too large"}}}function P7(n,e){let r=0,t=0;for(let i=e;i<n.length;i++){let s=n[i];if(s===
'"'){let l=O7(n,i);if(l===void 0)return;i=l-1}else s==="{"||s==="["?t=Math.max(t,++r):s==="}"||s==="]"?r--:r===0&&(i=Xo(k7,n,i)-1);if(r<=0)return{end:i+1,levels:t}}}
var k7=/[-+.\w]*/y;function O7(n,e){for(let r=e+1;r<n.length;r++){if(n[r]==='"')return r+1;n[r]==="\\"&&r++}}function rP(n,e){let r=[],t={start:e,body:e},i=l=>{
l>t.body&&r.push({...t,end:l})},s=n.startsWith("---",e)?e:sP(n,e);for(;s!==-1;s=sP(n,s)){let l=n.indexOf(`
`,s),o=l===-1?n.length:l+1,c=n.slice(s+3,o).trim();if(c!==""&&!c.startsWith("#")){if(t.fault)continue;i(s),t={start:s,body:s,fault:{start:s,end:s+3+c.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else s>t.body&&!A7(n.slice(t.body,s))&&(i(s),t={start:s,body:o})}return i(n.length),r}function sP(n,e){
let r=n.indexOf(`
---`,e);return r===-1?-1:r+1}function A7(n){return/^%/m.test(n)&&n.split(`
`).every(e=>/^\s*(?:#|$)|^%/.test(e))}function ze(n){let e=tP(n),r=[],t,i=0;for(let s of lP(n)){let l=oP(n,{...s,start:i},e);if(l.value===null&&l.issues.length===0){t??=l;continue}r.push(l),i=s.end}
return r.length>0?{documents:r}:{documents:[t??oP(n,{start:i,body:i,end:n.length},e)]}}function oP(n,e,r){let t=r(e.start,e.end),{node:i,read:s}=R7(n,e);if("rea\
son"in s)return{value:void 0,issues:[S7(s,r)],range:t,positionOf:()=>t,keyOf:()=>t,node:i};let l=i?.contents?nP(n,i.contents,s.targets):void 0,o=(c,y)=>{let h=l?.(
c)[y];return h?r(...h):t};return{value:e.json?e.json.value:s.value,issues:s.repeated.map(c=>D7(c,r)).sort((c,y)=>c.range.start.offset-y.range.start.offset),range:t,
positionOf:c=>o(c,"value"),keyOf:c=>o(c,"key"),node:i}}function R7(n,{body:e,end:r,json:t,fault:i}){if(i)return{node:void 0,read:i};try{let{node:s,fault:l}=t?Hw(
n,e,r):Kw(n,e,r);return{node:s,read:l??xw(s?.contents??null)}}catch(s){if(!(s instanceof RangeError))throw s;return{node:void 0,read:{start:e,end:e+1,reason:"it\
 is too large or too deeply nested"}}}}function S7({start:n,end:e,reason:r},t){let i=t(n,e);return{code:"yaml-syntax",path:"",field:"",message:`this document ca\
nnot be read: ${r} (line ${i.start.line}, column ${i.start.column})`,range:i}}function D7({path:n,key:e,by:r},t){let[i,s]=e.range??[0,0];return{code:"duplicate-\
key",path:n.map(l=>`/${String(l).replaceAll("~","~0").replaceAll("/","~1")}`).join(""),field:n.map((l,o)=>typeof l=="number"?`[${l}]`:o===0?l:`.${l}`).join(""),
message:E7[r],range:t(i,s)}}var E7={key:"this key is in the map more than once, and the last one counts; keep one of them",merge:"the merge (<<) that follows ha\
s the same key and its value counts; put the merge first"};var Ct=require("fs"),fi=require("path");function ci(n,e){let r=[],t=[],i=new Set,s=(l,o)=>{try{let c=l===Pr?Pr:(0,Ct.realpathSync)((0,fi.resolve)(e.cwd,l));if(i.
has(c))return;i.add(c),r.push({path:l,text:o()})}catch(c){t.push(`${l}: ${kr(c)}`)}};for(let l of n)if(l==="-")s(Pr,e.stdin);else for(let o of aP(l,e,t))s(o,()=>(0,Ct.readFileSync)(
(0,fi.resolve)(e.cwd,o),"utf8"));return{files:r,faults:t}}var Pr="<stdin>";function aP(n,e,r){try{let t=(0,fi.resolve)(e.cwd,n);return(0,Ct.statSync)(t).isDirectory()?
(0,Ct.readdirSync)(t,{withFileTypes:!0}).sort((i,s)=>i.name<s.name?-1:1).flatMap(i=>{let s=(0,fi.join)(n,i.name);return i.isDirectory()?i.name==="node_modules"||
i.name===".git"?[]:aP(s,e,r):/\.(ya?ml|json)$/i.test(i.name)?[s]:[]}):[n]}catch(t){return r.push(`${n}: ${kr(t)}`),[]}}var T7={ENOENT:"there is no such file or \
directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ELOOP:"its symbolic links lead in a circle"};function kr(n){let e=n instanceof
Error&&"code"in n?String(n.code):"";return T7[e]??(n instanceof Error?n.message:String(n))}var uP=require("util");var oe=class extends Error{name="UsageError"};function Lt(n,e){try{let{values:r,positionals:t}=(0,uP.parseArgs)({args:[...n],options:e,allowPositionals:!0,strict:!0});
return{values:r,positionals:t}}catch(r){let t=n.find(s=>s.startsWith("--")&&!Object.hasOwn(e,Wd(s)));if(t===void 0)throw new oe(r instanceof Error?r.message:String(
r));let i=Oe(Wd(t),Object.keys(e));throw new oe(`there is no option --${Wd(t)}${i===void 0?"":`; did you mean --${i}?`}`)}}var Wd=n=>n.slice(2).split("=")[0]??"";
function mn(n){if(n===void 0)return Xe;if(ii(n))return n;throw new oe(`there is no release ${n}; it is one of ${Re.join(", ")}`)}function fP(n,e,r){let t=r.find(
s=>s===e);if(t!==void 0)return t;let i=Oe(e,r);throw new oe(`${n} is one of ${r.join(", ")}${i===void 0?"":`; did you mean ${i}?`}`)}var z7=`openchoreo-planes default FILE [--release RELEASE]

Prints the planes of a file as YAML with their defaults written out: what the API server would
write, planeID from the name, and the kinds and namespaces of references. Other resources are
printed as they are. - means standard input. Comments are not kept.

  --release RELEASE  the release whose defaults hold, such as v1.2 (default: v0.16)
  --help             this text

Exit status: 0 printed, 1 a plane is not valid, nothing is printed, 2 wrong usage or no such file.
`;function dP(n,e){let{values:r,positionals:t}=Lt(n,{release:{type:"string"},help:{type:"boolean"}});if(r.help)return e.stdout(z7),se.ok;let i=mn(r.release),[s,
...l]=t;if(s===void 0||l.length>0)throw new oe("default needs one file, or - for standard input");let{files:o,faults:c}=ci([s],e);for(let P of c)e.stderr(`openc\
horeo-planes: ${P}
`);if(c.length>0)return se.failure;let{texts:y,mistakes:h}=C7(o[0]?.text??"",s,i);for(let P of h)e.stderr(`${P}
`);return h.length>0?se.findings:(e.stdout(y.join(`---
`)),se.ok)}function C7(n,e,r){let t=[],i=[];for(let s of ze(n).documents){for(let{range:c,...y}of s.issues)t.push(`${e}:${c.start.line}: ${W(y)}`);let l=li(s.value);
for(let{value:c,pointer:y}of l){let h=Tt(r)(c);if(!h.ok)for(let P of h.issues){let{line:b}=s.positionOf(y+P.path).start;t.push(`${e}:${b}: ${W(P)}`)}}if(t.length>
0)continue;let o=new Map(l.map(({value:c})=>[c,$w(r)(c)]));i.push((0,cP.stringify)(Yd(s.value,o),{aliasDuplicateObjects:!1,lineWidth:0}))}return{texts:i,mistakes:t}}
function Yd(n,e){return e.has(n)?e.get(n):Array.isArray(n)?n.map(r=>Yd(r,e)):typeof n!="object"||n===null?n:Object.fromEntries(Object.entries(n).map(([r,t])=>[r,
Yd(t,e)]))}var L7=new Set(["null-value"]);function Or(n){return L7.has(n)?"warning":"error"}var N7=`MII${"C".repeat(61)}
${`${"C".repeat(64)}
`.repeat(4)}`,Se=`-----BEGIN CERTIFICATE-----
${N7}-----END CERTIFICATE-----
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
`,ae=`gateway:
  publicVirtualHost: apps.example.com
  organizationVirtualHost: internal.example.com
`;function Pe(n){return`clusterAgent:
  clientCA:
    value: |
${n.trimEnd().split(`
`).map(r=>`      ${r}`).join(`
`)}
`}var pP={code:"derived-plane-id",severity:"warning",source:"an empty planeID means the name of the resource, which may have dots and more than 63 characters",since:"\
v0.9",check:({kind:n,metadata:e,spec:r})=>{let t=q(e)?e.name:void 0;return!/^(?:Data|Build|Workflow|Observability)Plane$/.test(String(n))||typeof t!="string"||t===
""?[]:!q(r)||r.planeID!==void 0||j7.test(t)?[]:[{path:"/metadata/name"}]},message:()=>"becomes the planeID, and is no valid one: write spec.planeID, at most 63 \
lower-case letters, digits and hyphens, and give the agent the same.",example:{release:"v0.15",wrong:K("DataPlane",ce+ae,`name: eu.west
  namespace: acme`),right:K("DataPlane",`planeID: eu-west
${ce}${ae}`,`name: eu.west
  namespace: acme`)}},j7=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;function gn(n,e){return e.flatMap(r=>{let t=J(n,r);return typeof t=="string"?[{path:r,text:t}]:[]})}function xo(n,e){return pe.indexOf(n)>=pe.indexOf(e)}function xe(n,e){
return gn(n,[`/spec/${xo(e,"v0.9")?"clusterAgent":"agent"}/clientCA/value`])}function di(n,e){let r=J(n,"/spec/gateway");return q(r)?xo(e,"v0.17")?["ingress","e\
gress"].flatMap(t=>["external","internal"].flatMap(i=>$7(r,t,i))):["public","organization"].flatMap(t=>{let i=`${r[`${t}GatewayNamespace`]??""}/${r[`${t}Gateway\
Name`]??""}`,s=`/spec/gateway/${t}VirtualHost`;return[{protocol:"http",gateway:i,host:s,port:`/spec/gateway/${t}HTTPPort`},{protocol:"https",gateway:i,host:s,port:`\
/spec/gateway/${t}HTTPSPort`}]}):[]}function $7(n,e,r){let t=J(n,`/${e}/${r}`);if(!q(t))return[];let i=`/spec/gateway/${e}/${r}`;return["http","https","tls"].filter(
s=>q(t[s])).map(s=>({protocol:s,gateway:`${t.namespace}/${t.name}`,host:`${i}/${s}/host`,port:`${i}/${s}/port`}))}var mP={code:"duplicate-port",severity:"error",source:"a Gateway has one listener for each port and protocol",check:(n,e)=>{let r=new Map;return di(n,e).flatMap(
({gateway:t,protocol:i,port:s})=>{let l=J(n,s);if(typeof l!="number")return[];let o=`${t} ${l}`,c=r.get(o);return r.set(o,c??i),c===void 0||c===i?[]:[{path:s,detail:c}]})},
message:({detail:n})=>`is the port of the ${n} listener of the same gateway: give each a port of its own.`,example:{release:"v0.15",wrong:K("DataPlane",`${ce}${ae}\
  publicHTTPPort: 443
  publicHTTPSPort: 443`),right:K("DataPlane",`${ce}${ae}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}};var gP={code:"duplicate-pull-secret",severity:"warning",source:"imagePullSecretRefs lists SecretReference resources by name (v0.4 to v0.17)",check:n=>{let e=J(n,
"/spec/imagePullSecretRefs");return Array.isArray(e)?e.flatMap((r,t)=>typeof r=="string"&&e.indexOf(r)<t?[{path:`/spec/imagePullSecretRefs/${t}`}]:[]):[]},message:()=>"\
is in this list already: remove it, or write the one that was meant.",example:{release:"v0.15",wrong:K("DataPlane",`${ce}${ae}imagePullSecretRefs:
  - registry
  - registry`),right:K("DataPlane",`${ce}${ae}imagePullSecretRefs:
  - registry
  - mirror`)}};var yP={code:"empty-name",severity:"error",source:"an empty string satisfies `required`, and then nothing is found by it",check:n=>{let e=J(n,"/spec/imagePullSe\
cretRefs"),r=Array.isArray(e)?e.map((t,i)=>`/spec/imagePullSecretRefs/${i}`):[];return gn(n,[...V7,...r]).filter(({text:t})=>t==="")},message:()=>"is empty: wri\
te the name that is meant.",example:{release:"v0.15",wrong:K("DataPlane",ce.replace("name: agent-ca",'name: ""')+ae),right:K("DataPlane",ce+ae)}},I7=["ingress",
"egress"].flatMap(n=>["external","internal"].map(e=>`/spec/gateway/${n}/${e}`)),V7=[...["secretRef","secretKeyRef"].flatMap(n=>["name","key"].map(e=>`/spec/clus\
terAgent/clientCA/${n}/${e}`)),"/spec/secretStoreRef/name","/spec/observabilityPlaneRef/name","/spec/dataPlaneRef/name","/spec/gateway/publicVirtualHost","/spec\
/gateway/organizationVirtualHost",...I7.flatMap(n=>[`${n}/name`,`${n}/namespace`,...["http","https","tls"].map(e=>`${n}/${e}/host`)])];var B7=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;function ct(n){return n.replace(B7,"")}function ea(n){if(n.
includes("-----BEGIN "))return;let e=n.replace(/\s+/g,"");if(!(e===""||!/^[A-Za-z\d+/]*={0,2}$/.test(e)))try{let r=Uint8Array.from(atob(e),i=>i.charCodeAt(0)),t=new TextDecoder(
"utf-8",{fatal:!0}).decode(r);return t.includes("-----BEGIN ")?t:void 0}catch{return}}function et(n){let e=ea(n),r=e??n;if(ct(r)!==r)return"private-key";let t=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([\s\S]*?)-----END/.exec(r)?.[1];return t===
void 0?M7(r)?"placeholder":"other":q7(t)?e===void 0?"certificate":"encoded":"placeholder"}function q7(n){let e=n.replace(/\s+/g,"");return e.length>=260&&/^MII[A-Za-z\d+/]+={0,2}$/.
test(e)}function M7(n){return/\.\.\.|…|<[^>]*>|\$\{?\w|\{\{|-----BEGIN CERTIFICATE/.test(n)||/^[\w\s-]*(?:your|placeholder|redacted|changeme|todo|insert|dummy|sample)[\w\s-]*$/i.
test(n)}var vP={code:"encoded-ca",severity:"error",source:"from v0.9 on the control plane reads the value as PEM and never decodes it",since:"v0.9",check:(n,e)=>xe(n,e).
filter(({text:r})=>et(r)==="encoded"),message:()=>"is PEM in base64, which the control plane does not decode: write the PEM text itself.",example:{release:"v0.1\
5",wrong:K("ObservabilityPlane",`${Pe(btoa(Se))}observerURL: https://observer.example.com`),right:K("ObservabilityPlane",`${Pe(Se)}observerURL: https://observer\
.example.com`)}};var hP={code:"inline-ca",severity:"warning",source:"the certificate of the agent is renewed every 60 to 90 days; an inline copy of its CA goes stale",since:"v0.\
9",check:(n,e)=>String(n.kind).endsWith("ObservabilityPlane")?[]:xe(n,e).filter(({text:r})=>et(r)==="certificate"),message:()=>"goes stale when the agent\u2019s cert\
ificate is renewed: refer to a secret that holds the CA instead.",example:{release:"v0.15",wrong:K("DataPlane",Pe(Se)+ae),right:K("DataPlane",ce+ae)}};var bP={code:"invalid-ca",severity:"error",source:"the control plane reads the value as PEM; an empty one counts as none, and the plane is skipped",since:"v0.9",
check:(n,e)=>xe(n,e).filter(({text:r})=>et(r)==="other"),message:()=>"is no certificate in PEM: write the CA of the cluster agent, from -----BEGIN CERTIFICATE--\
--- to the end.",example:{release:"v0.15",wrong:K("ObservabilityPlane",`clusterAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:K("ObservabilityPlane",`${Pe(Se)}observerURL: https://observer.example.com`)}};var wP={code:"invalid-port",severity:"error",source:"up to v0.16 the CRDs take every int32 for a port",until:"v0.15",check:(n,e)=>di(n,e).flatMap(({port:r})=>{let t=J(
n,r);return typeof t=="number"&&(t<1||t>65535)?[{path:r}]:[]}),message:()=>"must be a port, from 1 to 65535.",example:{release:"v0.15",wrong:K("DataPlane",`${ce}${ae}\
  publicHTTPPort: 0`),right:K("DataPlane",`${ce}${ae}  publicHTTPPort: 80`)}};var PP={code:"invalid-url",severity:"error",source:"the control plane calls these addresses over HTTP; no CRD checks them",check:n=>gn(n,["/spec/observerURL","/\
spec/rcaAgentURL","/spec/finOpsAgentURL","/spec/observer/url"]).flatMap(({path:e,text:r})=>{let t=F7(r);return t===void 0?[]:[{path:e,detail:t}]}),message:({detail:n})=>`\
must be an address such as https://observer.example.com; this one ${n}.`,example:{release:"v0.15",wrong:K("ObservabilityPlane",`${Pe(Se)}observerURL: observer.e\
xample.com`),right:K("ObservabilityPlane",`${Pe(Se)}observerURL: https://observer.example.com`)}};function F7(n){return/^https?:\/\//i.test(n)?/^https?:\/\/[^/?#]*@/i.
test(n)?"holds a user or password, which everybody can read here":URL.canParse(n)?void 0:"has no host that can be read":"does not begin with http:// or https://"}var kP={code:"invalid-virtual-host",severity:"error",source:"the control plane joins it as <environment>-<namespace>.<host>; no CRD checks it",check:(n,e)=>gn(n,
[...new Set(di(n,e).map(({host:r})=>r))]).flatMap(({path:r,text:t})=>{let i=_7(t);return i===void 0?[]:[{path:r,detail:i}]}),message:({detail:n})=>`must be a pl\
ain host name such as apps.example.com, without ${n}.`,example:{release:"v0.15",wrong:K("DataPlane",ce+ae.replace("apps.example.com","https://apps.example.com")),
right:K("DataPlane",ce+ae)}};function _7(n){return U7.find(([e])=>e.test(n))?.[1]}var U7=[[/^[a-z][a-z\d+.-]*:\/\//i,"a scheme"],[/\//,"a path"],[/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i,
"an IP address in its place"],[/:/,"a port"],[/\*/,"a wildcard"],[/\s/,"blanks"],[/_/,"an underscore"],[/[A-Z]/,"upper-case letters"],[/^\.|\.$|\.\./,"an empty \
part between dots"]];var OP={code:"observability-secret-reference",severity:"warning",source:'openchoreo/openchoreo#4578, reported on 1.x: "agent mode must be enabled"',since:"v1.0",
check:n=>{let e="/spec/clusterAgent/clientCA/secretKeyRef";return String(n.kind).endsWith("ObservabilityPlane")&&q(J(n,e))?[{path:e}]:[]},message:()=>"fails at \
run time on observability planes (openchoreo/openchoreo#4578): until that is mended, write the certificate inline in value.",example:{release:"v1.1",wrong:K("Ob\
servabilityPlane",`clusterAgent:
  clientCA:
    secretKeyRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`),right:K("ObservabilityPlane",`${Pe(Se)}observerURL: https://observer.example.com`)}};var AP={code:"placeholder-ca",severity:"warning",source:"the control plane reads the value as PEM",check:(n,e)=>xe(n,e).filter(({text:r})=>et(r)==="placeholder"),
message:()=>"looks like a placeholder: write the CA of the cluster agent here before you apply this.",example:{release:"v0.15",wrong:K("ObservabilityPlane",`${Pe(
`-----BEGIN CERTIFICATE-----
...
-----END CERTIFICATE-----`)}observerURL: https://observer.example.com`),right:K("ObservabilityPlane",`${Pe(Se)}observerURL: https://observer.example.com`)}};var G7=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,RP={code:"private-key-in-ca",severity:"error",source:"the control plane verifies the agent with the certificate of its CA alone",check:(n,e)=>xe(n,e).filter(({
text:r})=>et(r)==="private-key"),message:()=>"holds a private key: take it out, write the certificate of the CA alone, and make a new key, since this one has le\
aked.",example:{release:"v0.15",wrong:K("ObservabilityPlane",`${Pe(Se+G7)}observerURL: https://observer.example.com`),right:K("ObservabilityPlane",`${Pe(Se)}obs\
erverURL: https://observer.example.com`)}};var SP={code:"undefaulted-field",severity:"error",source:"the CRDs require planeID on Cluster kinds (v0.14) and the kind of a reference (v0.15); the documents c\
all both optional",since:"v0.14",check:(n,e)=>{let{kind:r,spec:t,metadata:i}=n;if(!q(t))return[];let s=[],l=q(i)?i.name:void 0;String(r).startsWith("Cluster")&&
t.planeID===void 0&&typeof l=="string"&&s.push({path:"/spec/planeID",detail:l});let o=J(n,"/spec/observabilityPlaneRef");return xo(e,"v0.15")&&q(o)&&o.kind===void 0&&
s.push({path:"/spec/observabilityPlaneRef/kind",detail:String(r).startsWith("Cluster")?"ClusterObservabilityPlane":"ObservabilityPlane"}),s},message:({detail:n})=>`\
is left out, which the documents allow and the API server refuses: write ${n}.`,example:{release:"v0.15",wrong:K("DataPlane",`${ce}${ae}observabilityPlaneRef:
  name: logs`),right:K("DataPlane",`${ce}${ae}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}};var ta=[RP,vP,bP,AP,kP,PP,wP,mP,SP,yP,pP,OP,hP,gP];function DP(n,e,r,t=ta){let i=new Set(r.map(({path:s})=>s));return t.filter(s=>K7(s,e)).flatMap(s=>H7(s,n,e)).filter(({issue:s})=>!i.has(s.path))}function K7({since:n,
until:e},r){let t=pe.indexOf(r);return(!n||t>=pe.indexOf(n))&&(!e||t<=pe.indexOf(e))}function H7(n,e,r){try{return n.check(e,r).map(t=>({issue:Z7(n,t),severity:n.
severity}))}catch{return[{issue:{code:"rule-failed",path:"",field:"",message:`could not be checked: the rule ${n.code} has a fault, please report it.`},severity:"\
error"}]}}function Z7(n,e){return{code:n.code,path:e.path,field:rt(e.path),message:n.message(e)}}function EP(n,e={}){return Jd(n,e).findings.slice()}function Jd(n,{release:e=Xe}={}){let r=n.map(t=>W7(t,e));return{findings:r.flatMap(({findings:t})=>t),planes:r.
reduce((t,{planes:i})=>t+i,0),filesWithPlanes:r.filter(({planes:t})=>t>0).length,fits:r.flatMap(({fits:t})=>t)}}function W7({path:n,text:e},r){let t=[],i=[],s=0;
for(let l of ze(e).documents){let o=li(l.value);if(s+=o.length,l.issues.some(({code:y})=>y==="yaml-syntax")||o.length>0)for(let y of l.issues)t.push({...y,file:n,
severity:Or(y.code)});for(let y of o){let h=Y7(y,l,n,r);t.push(...h);let P=h.some(({severity:b})=>b==="error")?J7(y,l,n,r):void 0;P&&i.push(P)}}return{findings:t.
sort(Q7),planes:s,fits:i}}function Y7({value:n,pointer:e},r,t,i){let s=Tt(i)(n),l=s.ok?[]:s.issues,o=q(n)&&ni(Ie(i),n.kind)?DP(n,Ie(i),l):[];return[...l.map(y=>c(
y,Or(y.code))),...o.map(({issue:y,severity:h})=>c(y,h))];function c(y,h){let P=e+y.path,b=y.code==="unknown-field"?r.keyOf(P):r.positionOf(P);return{...y,path:P,
file:t,severity:h,range:b}}}function J7({value:n,pointer:e},r,t,i){let s=ri(n),l=s.includes(i)?void 0:s.at(-1);return l&&{file:t,line:r.positionOf(e).start.line,
span:si(s),release:l}}var Q7=(n,e)=>n.range.start.offset-e.range.start.offset;var X7={"yaml-syntax":["The document cannot be read. Mend it at the place that is named.","kubectl refuses such a file, and lint reads YAML as kubectl does."],"\
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
his, never files."]};function TP(){return[...Object.entries(X7).map(([n,[e,r]])=>({code:n,severity:Or(n),what:e,why:r})),...ta.map(x7),{code:"rule-failed",severity:"\
error",what:"A rule could not look at a resource. Please report it, with the manifest.",why:"It is a fault of this program; the other rules went on."}]}function x7({
code:n,severity:e,source:r,example:t}){let{release:i,wrong:s}=t,[l]=EP([{path:n,text:s}],{release:i}),o=l===void 0?"":`${l.field} ${l.message}`;return{code:n,severity:e,
what:o,why:`${r.charAt(0).toUpperCase()}${r.slice(1)}.`,example:t}}var e_=`openchoreo-planes explain CODE

Tells what a code of lint means, why, and what is right. Without a code it lists all of them.

  --help  this text

Exit status: 0 told, 2 there is no such code.
`;function CP(n,e){let{values:r,positionals:t}=Lt(n,{help:{type:"boolean"}});if(r.help)return e.stdout(e_),se.ok;let i=TP(),[s,...l]=t;if(l.length>0)throw new oe(
"explain takes one code");if(s===void 0){let y=Math.max(...i.map(({code:h})=>h.length));return e.stdout(i.map(({code:h,severity:P,what:b})=>`${h.padEnd(y)}  ${P.
padEnd(7)}  ${b}
`).join("")),se.ok}let o=i.find(y=>y.code===s);if(o)return e.stdout(t_(o)),se.ok;let c=Oe(s,i.map(({code:y})=>y));throw new oe(`there is no code ${s}${c===void 0?
"; explain alone lists them":`; did you mean ${c}?`}`)}function t_({code:n,severity:e,what:r,why:t,example:i}){let s=i?["",`wrong, in ${i.release}:`,"",zP(i.wrong),
"","right:","",zP(i.right)]:[];return`${[`${n} (${e})`,"",r,"",t,...s].join(`
`)}
`}var zP=n=>n.trimEnd().replace(/^/gm,"    ");function LP({findings:n,planes:e,filesWithPlanes:r,fits:t},i){let s=t.map(({file:o,line:c,span:y,release:h})=>`${o}:${c}: fits ${y}: lint it with --release ${h}`);
return[...n.map(n_),...s,l(),""].join(`
`);function l(){let o=n.filter(({severity:h})=>h==="error").length,c=n.length-o,y=`${na(i,"file")}, ${r} with OpenChoreo planes`;return e===0&&n.length===0?`${y}\
: no plane found, nothing was checked`:`${y}: ${na(e,"plane")} checked; ${na(o,"error")}, ${na(c,"warning")}`}}function n_(n){let{line:e,column:r}=n.range.start;
return`${n.file}:${e}:${r}  ${n.severity}  ${n.code}  ${W(n)}`}var na=(n,e)=>`${n} ${e}${n===1?"":"s"}`;var i_=`openchoreo-planes lint PATHS... [--release RELEASE]

Judges every OpenChoreo plane in YAML and JSON files. A directory means its .yaml, .yml and .json
files, at any depth; - means standard input.

  --release RELEASE  the release whose contract holds, such as v1.2 (default: v0.16)
  --help             this text

Exit status: 0 no errors, 1 errors, 2 a path that cannot be read, or wrong usage.
`;function NP(n,e){let{values:r,positionals:t}=Lt(n,{release:{type:"string"},help:{type:"boolean"}});if(r.help)return e.stdout(i_),se.ok;let i=mn(r.release);if(t.
length===0)throw new oe("lint needs files or directories, or - for standard input");let{files:s,faults:l}=ci(t,e),o=Jd(s,{release:i});e.stdout(LP(o,s.length));for(let c of l)
e.stderr(`openchoreo-planes: ${c}
`);return l.length>0?se.failure:o.findings.some(({severity:c})=>c==="error")?se.findings:se.ok}var zr=require("fs"),tt=require("path");var IP=$e(je(),1);var dt=$e(je(),1);function me(n,e){if(Object.is(n,e))return!0;if(Array.isArray(n)||Array.isArray(e))return Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,i)=>me(
t,e[i]));if(!q(n)||!q(e))return!1;let r=Object.keys(n);return r.length===Object.keys(e).length&&r.every(t=>Object.hasOwn(e,t)&&me(n[t],e[t]))}var ke=class extends Error{};function Nt(n){return n.items.flatMap(e=>{let{key:r,value:t}=e;if(!(0,dt.isScalar)(r)||wr(r))return[];let i=Qo(r);return i===void 0?
[]:[{name:i,key:r,value:(0,dt.isNode)(t)?t:void 0}]})}function ia(n,e,r,t,i,s){let l=new Map(n.map(c=>[c,[]])),o=[];for(let c of e){let y=s.predecessor(`${i}/${ue(
c)}`,n)??n.find(h=>l.get(h)?.length===0&&me(r[h],t[c]));y===void 0?o.push(c):l.get(y)?.push(c)}for(let c of o){let y=n.find(h=>l.get(h)?.length===0);y!==void 0&&
l.get(y)?.push(c)}return l}function pt(n,e){return/[ \t]+#[^\r\n]*/y.exec(n.slice(e))?.[0]??""}function ra(n,e){let r=n;for(let t of De(e))if((0,dt.isMap)(r))r=
Nt(r).findLast(({name:i})=>i===t)?.value;else if((0,dt.isSeq)(r)){let i=r.items[Number(t)];r=(0,dt.isNode)(i)?i:void 0}else return;return r}var yn=$e(je(),1);function jP(n,{document:e,pointer:r,origins:t,comments:i,after:s},l,o){return{...Qd(i,s,o),reused:(c,y,h)=>{let P=t?.get(c);if(P===void 0||!me(J(e.value,r+P),y))
return;let b=ra(l,P);return b&&r_(n,b,h,o)}}}function Qd(n,e,{json:r}){let t=new Map;for(let[i,s]of r?[]:n??[]){let l=i;for(;l!==""&&J(e,l)===void 0;)l=l.slice(
0,l.lastIndexOf("/"));t.set(l,[...t.get(l)??[],s])}return{comments:i=>t.get(i)??[],commented:i=>[...t.keys()].some(s=>s.startsWith(`${i}/`))}}function r_(n,e,r,t){
let[i,s]=Te(n,e),l=n.slice(i,s);if(t.json||/[*&!]/.test(l.replace(/-----[A-Z ]+-----/g,""))||(0,yn.isCollection)(e)&&e.flow)return(0,yn.isScalar)(e)&&!l.includes(
`
`)&&!/^[*&!]/.test(l)?l:void 0;let[o="",...c]=l.split(/\r?\n/);if(c.length===0)return o+((0,yn.isScalar)(e)?pt(n,s):"");if((0,yn.isScalar)(e)&&!/^[|>][-+]?\s*(?:#.*)?$/.
test(o))return;let y=c.filter(b=>b.trim()!=="").map(b=>b.search(/\S/)),h=(0,yn.isCollection)(e)?i-(n.lastIndexOf(`
`,i-1)+1):Math.min(...y);if(y.some(b=>b<h))return;let P=c.map(b=>b.trim()===""?b.trim():" ".repeat(r)+b.slice(h));return[o,...P].join(t.newline)}function la(n,e,r,t,i,s){let l=" ".repeat(r);return`${s.comments(t).map(c=>`${l}# ${c}${i.newline}`).join("")}${l}${gi(n,i)}:${xd(e,r,t,i,s)}`}function xd(n,e,r,t,i){
let s=e+(Array.isArray(n)?t.dash:t.indent),l=i.reused(r,n,s);return l!==void 0?Xd(n)&&!/^[[{]/.test(l)?`${t.newline}${" ".repeat(s)}${l}`:` ${l}`:Xd(n)?`${t.newline}${oa(
n,s,r,t,i)}`:` ${ep(n,e,t)}`}function oa(n,e,r,t,i){let s=" ".repeat(e);return Array.isArray(n)&&n.length>0?n.map((l,o)=>`${s}- ${mi(l,e,`${r}/${o}`,t,i)}`).join(
t.newline):q(n)&&Object.keys(n).length>0?Object.entries(n).map(([l,o])=>la(l,o,e,`${r}/${ue(l)}`,t,i)).join(t.newline):s+ep(n,e,t)}function mi(n,e,r,t,i){return Xd(
n)?oa(n,e+2,r,t,i).trimStart():ep(n,e,t)}var Xd=n=>Array.isArray(n)?n.length>0:q(n)&&Object.keys(n).length>0;function gi(n,{json:e}){return e||!$P(n)?JSON.stringify(
n):n}function ep(n,e,r){return typeof n!="string"?JSON.stringify(n):s_(n,e,r)??Ar(n,r)}function Ar(n,{json:e}){return!e&&$P(n)?n:l_(n)}function s_(n,e,{indent:r,
newline:t,json:i}){if(i||!n.includes(`
`)||!/^[^\s#]/.test(n)||!/^[\n\x20-\x7e]*$/.test(n))return;let s=n.split(`
`),l=s.length-1-s.findLastIndex(y=>y!=="");if(l>1||s.some(y=>/\s$/.test(y)))return;let o=" ".repeat(e+r),c=s.slice(0,s.length-l).map(y=>y===""?"":o+y);return[`|${l===
0?"-":""}`,...c].join(t)}function pi(n,e){if(Array.isArray(n))return`[${n.map(r=>pi(r,e)).join(", ")}]`;if(q(n)){let r=Object.entries(n).map(([t,i])=>`${gi(t,e)}\
: ${pi(i,e)}`);return e.json?`{${r.join(", ")}}`:r.length>0?`{ ${r.join(", ")} }`:"{}"}return typeof n=="string"?Ar(n,e):JSON.stringify(n)}function Rr(n,e,{indent:r,
newline:t}){return JSON.stringify(n,null,r).replaceAll(`
`,t+" ".repeat(e))}function l_(n){return JSON.stringify(n).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/gu,e=>`\\u${(e.codePointAt(0)??0).toString(
16).padStart(4,"0")}`)}function $P(n){if(!/^[A-Za-z0-9/.][\w./:@+-]*(?: [\w./:@+-]+)*$/.test(n)||n.includes(": ")||n.endsWith(":"))return!1;let e=sa.get(n);if(e!==
void 0)return e;let r=me(ze(`a: ${n}`).documents[0]?.value,{a:n});return sa.size>o_&&sa.clear(),sa.set(n,r),r}var sa=new Map,o_=1e4;var a_={reused:()=>{}};function VP(n,e,r,t,i,s){let l=b=>({...a_,...Qd(b.comments,b.value,s)}),{newline:o,json:c}=s,y=r.range?.[1]??0;if(t!==""&&(c||(0,IP.isCollection)(
r)&&r.flow)){let b=n.slice(n.lastIndexOf(`
`,(r.range?.[0]??0)-1)+1,r.range?.[0]??0),k=b.trim()===""?o+b:" ";return{start:y,end:y,text:i.map(({value:D})=>`,${k}${Rr(D,b.trim()===""?b.length:0,s)}`).join(
"")}}if(t!==""){let b=r.range?.[0]??0,k=/^( *)- *$/.exec(n.slice(n.lastIndexOf(`
`,b-1)+1,b));if(!k)throw new ke("its list is written in an unusual way");let D=k[1]?.length??0,w=Te(n,r)[1],S=w+pt(n,w).length;return{start:S,end:S,text:i.map(z=>`${o}${"\
 ".repeat(D)}- ${mi(z.value,D,"",s,l(z))}`).join("")}}if(c)return{start:y,end:y,text:i.map(({value:b})=>o+Rr(b,0,s)).join("")};let h=e.range.end.offset,P=n.slice(
0,h).endsWith(`
`)?"":o;return{start:h,end:h,text:P+i.map(b=>`---${o}${oa(b.value,0,"",s,l(b))}${o}`).join("")}}var jt=$e(je(),1);var vn=$e(je(),1);function tp(n,e,r,t,i,s){let l=Object.keys(r).filter(k=>!Object.hasOwn(t,k)),o=Object.keys(t).filter(k=>!Object.hasOwn(r,k)),c=ia(l,o,r,t,i,s),y=BP(n,s),h=k=>`${gi(
k,s.manner)}: ${ip(t[k],y,s.manner)}`,P=[...e.values()].map(k=>{let D=[Sr(k.key),aa(k.value??k.key)];return Object.hasOwn(t,k.name)?{extent:D,keep:()=>MP(k.value,
r[k.name],t[k.name],`${i}/${ue(k.name)}`,y,s)}:{extent:D,texts:(c.get(k.name)??[]).map(h)}}),b=[...c.values()].flat();qP(n,P,o.filter(k=>!b.includes(k)).map(h),
y,s)}function np(n,e,r,t,i){let s=n.items.filter(vn.isNode);if(s.length!==e.length)throw new ke("a list has an empty item");let l=BP(n,i),o=s.map((c,y)=>{let h=[
Sr(c),aa(c)];return y<r.length?{extent:h,keep:()=>MP(c,e[y],r[y],`${t}/${y}`,l,i)}:{extent:h,texts:[]}});qP(n,o,r.slice(s.length).map(c=>ip(c,l,i.manner)),l,i)}
function BP(n,{text:e,manner:r}){let t=Sr(n),i=/[^\s]/.exec(e.slice(t+1)),s=e.slice(t+1,t+1+(i?.index??0));if(n.items.length===0){let o=e.slice(e.lastIndexOf(`
`,t-1)+1,t);return{column:r.json&&/\n/.test(e.trim())?(/^ */.exec(o)?.[0].length??0)+r.indent:void 0}}let l=s.lastIndexOf(`
`);return{column:l===-1?void 0:s.length-l-1}}function qP(n,e,r,t,i){let s=t.column===void 0?", ":`,${i.manner.newline}${" ".repeat(t.column)}`,l=e.filter(y=>"ke\
ep"in y||y.texts.length>0),o=e[0],c=e.at(-1);if(!o||!c||l.length===0){u_(n,r,s,t,i);return}for(let[y,h]of e.entries()){let[P,b]=h.extent,[k,D]=[e[y-1],e[y+1]];"\
keep"in h?h.keep():h.texts.length>0?i.splice(P,b,h.texts.join(s)):D&&!e.slice(0,y).some(w=>l.includes(w))?i.splice(P,D.extent[0],""):k&&i.splice(k.extent[1],b,"")}
r.length>0&&i.splice(c.extent[1],c.extent[1],r.map(y=>s+y).join(""))}function u_(n,e,r,{column:t},i){let[s,l]=[Sr(n)+1,aa(n)-1];if(e.length===0){i.splice(s,l,"");
return}let{newline:o,indent:c,json:y}=i.manner,[h,P]=t===void 0?y||(0,vn.isSeq)(n)?["",""]:[" "," "]:[o+" ".repeat(t),o+" ".repeat(Math.max(0,t-c))];i.splice(s,
l,h+e.join(r)+P)}function MP(n,e,r,t,i,s){if(!me(e,r)){if(!n)throw new ke("a field in brackets has no value");(0,vn.isMap)(n)&&q(e)&&q(r)?tp(n,new Map(Nt(n).map(
l=>[l.name,l])),e,r,t,s):(0,vn.isSeq)(n)&&Array.isArray(e)&&Array.isArray(r)?np(n,e,r,t,s):s.splice(Sr(n),aa(n),ip(r,i,s.manner))}}function ip(n,{column:e},r){return e!==
void 0&&r.json?Rr(n,e,r):pi(n,r)}var Sr=n=>n.range?.[0]??0,aa=n=>n.range?.[1]??0;function ua(n,e,r,t,i){return(0,jt.isMap)(n)&&q(e)&&q(r)&&(n.flow||Object.keys(r).length>0)?(f_(n,e,r,t,i),!0):(0,jt.isSeq)(n)&&Array.isArray(e)&&Array.isArray(
r)&&(n.flow||r.length>0)?(v_(n,e,r,t,i),!0):!1}function f_(n,e,r,t,i){let s=new Map(Nt(n).map(h=>[h.name,h])),l=Object.keys(e).filter(h=>!Object.hasOwn(r,h));if(l.
some(h=>!s.has(h)))throw new ke("a field that goes away comes out of a merge (<<)");let o=Object.keys(r).filter(h=>!Object.hasOwn(e,h)||!s.has(h)&&!me(e[h],r[h]));
if(n.flow){tp(n,s,e,r,t,i);return}let c=ia(l,o,e,r,t,i);for(let[h,P]of s)Object.hasOwn(r,h)?c_(P,e[h],r[h],`${t}/${ue(h)}`,i):g_(P,e[h],c.get(h)??[],r,t,i);let y=[
...c.values()].flat();for(let h of o)y.includes(h)||y_(n,h,r,t,i)}function c_(n,e,r,t,i){let{value:s,key:l}=n;FP(n,t,i);let o=me(e,r);if(o&&!i.extras.commented(
t)||ua(s,e,r,t,i)||o)return;if((0,jt.isScalar)(s)&&d_(r)&&!String(r).includes(`
`)&&p_(s,i)){let[D,w]=Te(i.text,s);if(w>D){i.splice(D,w,m_(s,r,i));return}}let c=_P(l,i),y=sp(n,i),h=pt(i.text,y),P=xd(r,fa(l,i),t,i.manner,i.extras),[b="",...k]=P.
replace(h,"").split(i.manner.newline);i.splice(c,y+h.length,[b+h,...k].join(i.manner.newline))}var d_=n=>typeof n!="object"||n===null||Object.keys(n).length===0;
function p_(n,{text:e}){let[r,t]=Te(e,n);return!e.slice(r,t).includes(`
`)}function m_(n,e,{manner:r}){return typeof e!="string"?pi(e,r):n.type==="QUOTE_DOUBLE"?Ar(e,{...r,json:!0}):n.type==="QUOTE_SINGLE"&&/^[\x20-\x7e]*$/.test(e)?
`'${e.replaceAll("'","''")}'`:Ar(e,r)}function g_(n,e,r,t,i,s){let{text:l,manner:o}=s,c=fa(n.key,s),[y,...h]=r;if(y!==void 0&&h.length===0&&me(e,t[y])){let w=`${i}\
/${ue(y)}`;FP(n,w,s);let[S,z]=Te(l,n.key);s.splice(S,z,gi(y,o));return}let P=n.key.range?.[0]??0,b=sp(n,s);if(r.length>0){let w=r.map(S=>la(S,t[S],c,`${i}/${ue(
S)}`,o,s.extras));s.splice(P,b+pt(l,b).length,w.join(o.newline).slice(c));return}let k=UP(l,b),D=l.lastIndexOf(`
`,P-1)+1;l.slice(D,P).trim()!==""?s.splice(P,k+(/^ */.exec(l.slice(k))?.[0].length??0),""):s.splice(D,k,"")}function y_(n,e,r,t,i){let s=Object.keys(r),l=Nt(n),
c=s.slice(0,s.indexOf(e)).reverse().map(b=>l.find(k=>k.name===b)).find(b=>b!==void 0)??l.at(-1);if(!c)throw new ke("its fields come out of a merge (<<)");let y=fa(
c.key,i),h=sp(c,i),P=h+pt(i.text,h).length;i.splice(P,P,i.manner.newline+la(e,r[e],y,`${t}/${ue(e)}`,i.manner,i.extras))}function v_(n,e,r,t,i){if(n.flow){np(n,
e,r,t,i);return}let s=n.items.filter(jt.isNode);if(s.length!==e.length)throw new ke("a list has an empty item");let l=b_(e,r)??e.map((P,b)=>b).slice(0,r.length);
for(let[P,b]of s.entries()){let k=l.indexOf(P);k===-1?i.splice(rp(b,i).line,UP(i.text,Te(i.text,b)[1]),""):h_(b,e[P],r[k],`${t}/${k}`,i)}let o=s.at(-1);if(!o)return;
let{column:c}=rp(o,i),y=Te(i.text,o)[1],h=y+pt(i.text,y).length;for(let[P,b]of r.slice(l.length).entries()){let k=mi(b,c,`${t}/${l.length+P}`,i.manner,i.extras);
i.splice(h,h,`${i.manner.newline}${" ".repeat(c)}- ${k}`)}}function h_(n,e,r,t,i){if(me(e,r)||ua(n,e,r,t,i))return;let[s,l]=Te(i.text,n);i.splice(s,l,mi(r,rp(n,
i).column,t,i.manner,i.extras))}function b_(n,e){let r=[];return n.forEach((t,i)=>{r.length<e.length&&me(t,e[r.length])&&r.push(i)}),r.length===e.length?r:void 0}
function rp(n,{text:e}){let r=n.range?.[0]??0,t=e.lastIndexOf(`
`,r-1)+1,i=/^( *)- *$/.exec(e.slice(t,r).replace(/^\ufeff/,""));if(!i)throw new ke("a list is written in an unusual way");return{column:i[1]?.length??0,line:t}}
function FP(n,e,r){let t=r.extras.comments(e);if(t.length===0)return;let i=n.key.range?.[0]??0,s=" ".repeat(fa(n.key,r));r.splice(i,i,t.map(l=>`# ${l}${r.manner.
newline}${s}`).join(""))}function fa(n,{text:e}){let r=n.range?.[0]??0,t=e.lastIndexOf(`
`,r-1)+1,i=e.slice(t,r).replace(/^\ufeff/,"");if(!/^[ -]*$/.test(i))throw new ke("a key is written in an unusual way");return i.length}function _P(n,{text:e}){let r=Te(
e,n)[1],t=/[ \t]*:/y.exec(e.slice(r));if(!t)throw new ke("a key is written in an unusual way");return r+t[0].length}function sp({key:n,value:e},r){let t=_P(n,r);
return e?Math.max(Te(r.text,e)[1],t):t}function UP(n,e){let r=n.indexOf(`
`,e);return r===-1?n.length:r+1}var GP=$e(je(),1);function KP(n,e,r){let t=/\r?\n/.exec(n)?.[0]===`\r
`?`\r
`:`
`,i=(0,GP.isMap)(r)&&r.flow===!0&&Nt(r).every(({key:y})=>y.type==="QUOTE_DOUBLE"),s=e.range.start.offset,l=n.slice(s,e.range.end.offset).split(/\r?\n/),o=l.filter(
y=>/^ +[^\s#-]/.test(y)).map(y=>y.search(/\S/)),c=o.length>0?Math.min(...o):2;return{indent:Math.min(Math.max(c,2),8),dash:w_(l),newline:t,json:i}}function w_(n){
for(let[e,r]of n.entries()){let t=/^( *)- /.exec(r),i=n.slice(0,e).findLast(s=>/:\s*(?:#.*)?$/.test(s));if(t?.[1]!==void 0&&i!==void 0)return Math.min(Math.max(
t[1].length-i.search(/\S/),0),8)}return 2}function ZP(n,e){let r=[];for(let s of e)try{r.push(...P_(n,s))}catch(l){if(!(l instanceof ke))throw l;return{ok:!1,reason:HP(l.message),change:s}}let t=k_(n,r),
i=t===void 0?e[0]:O_(n,t,e);return i?{ok:!1,reason:HP("anchors, aliases or an unusual layout stand in the way"),change:i}:{ok:!0,text:t??n}}var HP=n=>`it cannot\
 be changed in place, since ${n}; write it out in plain YAML first`;function P_(n,e){let{document:r,pointer:t,after:i,added:s=[]}=e,l=r.node?.contents,o=J(r.value,
t);if(me(o,i)&&s.length===0&&!e.comments?.size)return[];let c=l?ra(l,t):void 0;if(!l||!c)throw new ke("it stands behind an alias or a merge");let y=KP(n,r,l),h=[],
P={text:n,manner:y,extras:jP(n,e,c,y),predecessor:(k,D)=>{let w=k.slice(0,k.lastIndexOf("/")),S=e.origins?.get(k)??[...e.origins??[]].find(([z])=>z.startsWith(`${k}\
/`))?.[1];return D.find(z=>`${S}/`.startsWith(`${w}/${ue(z)}/`))},splice:(k,D,w)=>h.push({start:k,end:D,text:w})};if((!me(o,i)||(e.comments?.size??0)>0)&&!ua(c,
o,i,"",P))throw new ke("it would lose all of its fields");return s.length>0&&h.push(VP(n,r,c,t,s,y)),h}function k_(n,e){let r=[],t=0;for(let{start:i,end:s,text:l}of e.
toSorted((o,c)=>o.start-c.start||o.end-c.end)){if(i<t)return;r.push(n.slice(t,i),l),t=s}return[...r,n.slice(t)].join("")}function O_(n,e,r){if(n===e)return r.find(
({document:l,pointer:o,after:c})=>!me(J(l.value,o),c));let t=new Map;for(let l of r){let{offset:o}=l.document.range.start;t.set(o,[...t.get(o)??[],l])}let i=ze(
e).documents.values(),s=(l,o)=>{let{value:c}=i.next();return c!==void 0&&me(c.value,l)&&c.issues.length<=o};for(let l of ze(n).documents){let o=t.get(l.range.start.
offset)??[],c=o[0]??r[0];if(!s(A_(l,o),l.issues.length))return c;for(let{pointer:y,added:h=[]}of o)if(y===""&&!h.every(({value:P})=>s(P,0)))return c}return i.next().
done?void 0:r[0]}function A_({value:n},e){let r=new Map(e.map(i=>[i.pointer,i]));return e.length===0?n:t(n,"");function t(i,s){let l=r.get(s);return l?l.after:Array.
isArray(i)?i.flatMap((o,c)=>{let y=`${s}/${c}`;return[t(o,y),...(r.get(y)?.added??[]).map(h=>h.value)]}):q(i)?Object.fromEntries(Object.entries(i).map(([o,c])=>[
o,t(c,`${s}/${ue(o)}`)])):i}}function Ve(n){let e=q(n.metadata)?n.metadata:{},{namespace:r,name:t,generateName:i}=e;return[n.kind,r,t||(i?`${i}*`:void 0)].filter(s=>typeof s=="string"&&s!==
"").join("/")}function YP(n,e,r){let{status:t,...i}=n;t!==void 0&&r.drop("/status","server-set");let s=l=>Ze.some(o=>o===l)&&!ni(e,l);return E_({...i,metadata:S_(Dr(i.metadata),
s,r)},r)}var R_=new Set(["uid","resourceVersion","generation","creationTimestamp","deletionTimestamp","deletionGracePeriodSeconds","managedFields","selfLink"]);
function S_(n,e,r){let t={};for(let[s,l]of Object.entries(n))if(R_.has(s))r.drop(`/metadata/${s}`,"server-set");else{let o=s==="annotations"?D_(Dr(l),r):Array.isArray(
l)?i(s,l):l;o!==void 0&&(t[s]=o)}return t;function i(s,l){let o=y=>q(y)?WP(y.apiVersion)&&e(y.kind):WP(y),c=l.filter(y=>!o(y));return c.length===l.length?l:(r.drop(
`/metadata/${s}`,s==="ownerReferences"?"stale-owner":"server-set"),c.length>0?c:void 0)}}var WP=n=>typeof n=="string"&&n.startsWith("openchoreo.dev/"),lp="kubec\
tl.kubernetes.io/last-applied-configuration";function D_(n,e){if(!Object.hasOwn(n,lp))return n;e.drop(`/metadata/annotations/${ue(lp)}`,"kubectl-copy");let{[lp]:r,
...t}=n;return Object.keys(t).length>0?t:void 0}function E_(n,e){let r=Dr(n.spec),t=Dr(r.clusterAgent),i=Dr(t.clientCA),{value:s}=i;return typeof s!="string"||ct(
s)===s?n:(e.lose("/spec/clusterAgent/clientCA/value","private-key","kept"),{...n,spec:{...r,clusterAgent:{...t,clientCA:{...i,value:ct(s)}}}})}var Dr=n=>q(n)?n:
{};var JP=Symbol("gap");function op(n,e){return{[JP]:!0,code:n,...e!==void 0&&{proposal:e}}}function QP(n){return q(n)&&JP in n}function ca(n,e,r){if(typeof n!="ob\
ject"||n===null)return n;if(QP(n))return e(n,r);if(Array.isArray(n))return n;let t=n,i;for(let s of Object.keys(t)){let l=t[s];if(typeof l!="object"||l===null)continue;
let o=ca(l,e,{key:s,before:r});o!==l&&(i??={...t},o===void 0?delete i[s]:i[s]=o)}return i??n}function da(n){return n===void 0?"":`${da(n.before)}/${ue(n.key)}`}
function XP(n,e){return QP(n)?op(n.code,n.proposal===void 0?void 0:e(n.proposal)):e(n)}var T_={"server-set":"the API server or a controller writes it, and will write it again","kubectl-copy":"it is kubectl\u2019s copy of the manifest as it was","c\
luster-shape":"v0.4 writes a cluster as server, tls and auth","secret-key":"from v0.6 on a secret reference is an object with a name and a key","observability-p\
lane":"from v0.8 on an observer is an ObservabilityPlane, and planes refer to it by name","cluster-agent":"from v0.9 on every plane is reached through its clust\
er agent","plain-pem":"from v0.9 on the control plane reads PEM as it is; it was encoded in base64",namespace:"v0.13 has no Organization: it is a Namespace with\
 a label","typed-reference":"from v0.15 on a reference is an object with a kind and a name","unset-reference":"an empty name referred to nothing, and v0.15 has \
no way to write that","gateway-listeners":"v0.17 writes gateways as endpoints with listeners","written-default":"the API server wrote this default up to v0.16; \
v0.17 has none, so it is written out","secret-key-ref":"v1.0 calls it secretKeyRef","workflow-plane":"v1.0 calls a build plane a workflow plane","stale-owner":"\
the owner is gone with its kind, and a dead owner would take this resource with it"},xP={"private-key":"a private key never belongs here: it was taken out; trea\
t it as leaked and make a new one","cluster-name":"it was a name for people only; an annotation such as openchoreo.dev/description can hold it","registry-prefix":"\
image names hold their registry from v0.4 on: give it where images are built","registry-secret":"it names a Kubernetes Secret: make a SecretReference of it and \
list that name in imagePullSecretRefs (v0.4 to v0.17)","observer-credentials":"an ObservabilityPlane has no user and password: withdraw them, its agent takes th\
eir place","direct-access":"the cluster agent takes the place of direct access: install it and withdraw these credentials","environment-gateway":"environments h\
ave no DNS prefix and no JWKS from v0.15 on: host names follow from the gateway of the data plane","environment-recreated":"a reference that is set cannot chang\
e in place: delete the Environment and create it from this manifest, or upgrade the CRD first","image-pull-secrets":"v1.0 has no pull secrets on planes: give th\
em to the workloads, or to the nodes of the plane\u2019s cluster","workflow-agent":"the agent of a workflow plane comes with a chart of its own: install it, and\
 replace this CA if its certificate has another","organization-label":"v0.13 wants its own value for this label: yours was replaced"},z_={"agent-ca":({kind:n})=>`\
the CA of the plane's cluster agent, never the CA of its API server. Install the agent, then, in the plane's cluster: kubectl get secret cluster-agent-tls -n ${C_[n]??
"openchoreo-data-plane"} -o jsonpath='{.data.ca\\.crt}' | base64 -d > ca.crt`,"secret-key":()=>"the key under which the secret holds the value. List them: kubec\
tl describe secret NAME","https-listener":()=>"true if the gateway has an HTTPS listener on this port, false if it serves plain HTTP only, or the listener itsel\
f. Look: kubectl get gateways.gateway.networking.k8s.io -A -o yaml","refused-value":({rule:n})=>`a value that the release accepts: ${n}`},C_={DataPlane:"opencho\
reo-data-plane",ClusterDataPlane:"openchoreo-data-plane",BuildPlane:"openchoreo-build-plane",ClusterBuildPlane:"openchoreo-build-plane",WorkflowPlane:"openchore\
o-workflow-plane",ClusterWorkflowPlane:"openchoreo-workflow-plane",ObservabilityPlane:"openchoreo-observability-plane",ClusterObservabilityPlane:"openchoreo-obs\
ervability-plane"},L_={...T_,...xP},Er=n=>L_[n],ek=n=>xP[n],tk=(n,e)=>z_[n](e);var ik={from:"v0.3",to:"v0.4",kinds:{DataPlane:(n,e)=>{let{kubernetesCluster:r,registry:t,...i}=n.spec;return e.lose("/spec/registry/prefix","registry-prefix"),
t.secretRef&&e.lose("/spec/registry/secretRef","registry-secret"),{...n,spec:{kubernetesCluster:nk(r,e),...i}}},BuildPlane:(n,e)=>{let{kubernetesCluster:r,...t}=n.
spec;return{...n,spec:{kubernetesCluster:nk(r,e),...t}}}}};function nk({credentials:n},e){let r="/spec/kubernetesCluster/credentials";return e.lose("/spec/kuber\
netesCluster/name","cluster-name"),e.move(`${r}/apiServerURL`,"/spec/kubernetesCluster/server","cluster-shape"),e.move(`${r}/caCert`,"/spec/kubernetesCluster/tl\
s/ca/value","cluster-shape"),e.move(`${r}/clientCert`,"/spec/kubernetesCluster/auth/mtls/clientCert/value","cluster-shape"),e.move(`${r}/clientKey`,"/spec/kuber\
netesCluster/auth/mtls/clientKey/value","cluster-shape"),{server:n.apiServerURL,tls:{ca:{value:n.caCert}},auth:{mtls:{clientCert:{value:n.clientCert},clientKey:{
value:n.clientKey}}}}}var sk={from:"v0.4",to:"v0.6",kinds:{DataPlane:(n,e)=>{let{kubernetesCluster:r,...t}=n.spec;return{...n,spec:{kubernetesCluster:rk(r,e),...t}}},BuildPlane:(n,e)=>{
let{kubernetesCluster:r,...t}=n.spec;return{...n,spec:{kubernetesCluster:rk(r,e),...t}}}}};function rk({server:n,tls:e,auth:r},t){let{mtls:i,bearerToken:s}=r,l=(o,c)=>N_(
c,`/spec/kubernetesCluster/${o}`,t);return{server:n,tls:{ca:l("tls/ca",e.ca)},auth:{...i&&{mtls:{clientCert:l("auth/mtls/clientCert",i.clientCert),clientKey:l("\
auth/mtls/clientKey",i.clientKey)}},...s&&{bearerToken:l("auth/bearerToken",s)}}}}function N_(n,e,r){return n.secretRef===void 0?n:(r.move(`${e}/secretRef`,`${e}\
/secretRef/name`,"secret-key"),{secretRef:{name:n.secretRef,key:r.need("secret-key")}})}var lk={from:"v0.6",to:"v0.7",kinds:{}};function ap(n){return n.replace(/^([a-z][a-z\d+.-]*:\/\/)[^/?#]*@/i,"$1")}function ok(n){let e=ap(n).replace(/\/+$/,"");return[(/^[a-z][a-z\d+.-]*:\/\/([^/?#:]+)/i.
exec(e)?.[1]??"").toLowerCase().replace(/[^a-z\d]+/g,"-").slice(0,j_).replace(/^-|-$/g,"")||"observer",$_(e)].join("-")}var j_=50;function $_(n){let e=2166136261;
for(let r=0;r<n.length;r++)e=Math.imul(e^n.charCodeAt(r),16777619);return(e>>>0).toString(36).padStart(7,"0")}var uk={from:"v0.7",to:"v0.8",kinds:{DataPlane:(n,e)=>{let{observer:r,...t}=n.spec;return{...n,spec:{...t,...ak(r,n.metadata,e)}}},BuildPlane:(n,e)=>{let{observer:r,
...t}=n.spec;return{...n,spec:{...t,...ak(r,n.metadata,e)}}}}};function ak(n,{namespace:e},r){if(n===void 0)return{};let t=ok(n.url),i={apiVersion:"openchoreo.d\
ev/v1alpha1",kind:"ObservabilityPlane",metadata:{name:t,...e!==void 0&&{namespace:e}},spec:{observerURL:ap(n.url)}};return r.make(i),r.move("/spec/observer","/s\
pec/observabilityPlaneRef","observability-plane"),r.lose("/spec/observer/authentication","observer-credentials"),{observabilityPlaneRef:t}}var fk={from:"v0.8",to:"v0.9",kinds:{DataPlane:(n,e)=>{let{agent:r,kubernetesCluster:t,...i}=n.spec;return t&&e.lose("/spec/kubernetesCluster","direct-access"),
{...n,spec:{clusterAgent:up(r,e),...i}}},BuildPlane:(n,e)=>{let{agent:r,kubernetesCluster:t,...i}=n.spec;return t&&e.lose("/spec/kubernetesCluster","direct-acce\
ss"),{...n,spec:{clusterAgent:up(r,e),...i}}},ObservabilityPlane:(n,e)=>{let{agent:r,...t}=n.spec;return{...n,spec:{clusterAgent:up(r,e),...t}}}}};function up(n,e){
n?.enabled!==void 0&&e.drop("/spec/agent/enabled","cluster-agent");let r=n?.clientCA&&I_(n.clientCA,e);return r===void 0?(e.add("/spec/clusterAgent","cluster-ag\
ent"),{clientCA:e.need("agent-ca")}):(e.move("/spec/agent/clientCA","/spec/clusterAgent/clientCA","cluster-agent"),{clientCA:n?.enabled?r:e.need("agent-ca",r)})}
function I_(n,e){if(n.value===void 0)return n;let r=ea(n.value)??n.value,t=ct(r);if(t!==r&&e.lose("/spec/agent/clientCA/value","private-key"),!(t!==r&&!t.includes(
"-----BEGIN ")))return t!==n.value&&e.move("/spec/agent/clientCA/value","/spec/clusterAgent/clientCA/value","plain-pem"),{value:t}}var ck={from:"v0.9",to:"v0.10",kinds:{}};var dk={from:"v0.10",to:"v0.12",kinds:{}};var pk={from:"v0.12",to:"v0.13",kinds:{Organization:({metadata:n},e)=>(e.move("","","namespace"),{apiVersion:"v1",kind:"Namespace",metadata:{...n,labels:V_(n.labels,
e)}})}},pa="openchoreo.dev/controlplane-namespace";function V_(n,e){return n?.[pa]!==void 0&&n[pa]!=="true"&&e.lose(`/metadata/labels/${pa.replace("/","~1")}`,"\
organization-label"),{...n,[pa]:"true"}}var mk={from:"v0.13",to:"v0.14",kinds:{}};var gk={from:"v0.14",to:"v0.15",kinds:{DataPlane:(n,e)=>{let{observabilityPlaneRef:r,...t}=n.spec;return{...n,spec:{...t,...ma(r,"ObservabilityPlane",e)}}},BuildPlane:(n,e)=>{
let{observabilityPlaneRef:r,...t}=n.spec;return{...n,spec:{...t,...ma(r,"ObservabilityPlane",e)}}},ClusterDataPlane:(n,e)=>{let{observabilityPlaneRef:r,...t}=n.
spec;return{...n,spec:{...t,...ma(r,"ClusterObservabilityPlane",e)}}},ClusterBuildPlane:(n,e)=>{let{observabilityPlaneRef:r,...t}=n.spec;return{...n,spec:{...t,
...ma(r,"ClusterObservabilityPlane",e)}}},Environment:(n,e)=>{let{dataPlaneRef:r,gateway:t,...i}=n.spec;t?.dnsPrefix!==void 0&&e.lose("/spec/gateway/dnsPrefix",
"environment-gateway"),t?.security!==void 0&&e.lose("/spec/gateway/security","environment-gateway"),r&&e.lose("/spec/dataPlaneRef","environment-recreated","kept");
let s=yk(r,"dataPlaneRef",e);return{...n,spec:{...s!==void 0&&{dataPlaneRef:{kind:"DataPlane",name:s}},...i}}}}};function ma(n,e,r){let t=yk(n,"observabilityPla\
neRef",r);return t===void 0?{}:{observabilityPlaneRef:{kind:e,name:t}}}function yk(n,e,r){if(n!==void 0)return n===""?r.drop(`/spec/${e}`,"unset-reference"):r.move(
`/spec/${e}`,`/spec/${e}/name`,"typed-reference"),n||void 0}var hk={from:"v0.15",to:"v0.17",kinds:{DataPlane:(n,e)=>({...n,spec:{...n.spec,gateway:fp(n.spec.gateway,e)}}),ClusterDataPlane:(n,e)=>({...n,spec:{...n.spec,gateway:fp(
n.spec.gateway,e)}}),Environment:(n,e)=>{let{gateway:r,...t}=n.spec;return{...n,spec:{...t,...r&&{gateway:fp(r,e)}}}}}};function fp(n,e){return{ingress:{external:vk(
n,"public",e),internal:vk(n,"organization",e)}}}var B_={public:{now:"external",http:19080,https:19443},organization:{now:"internal",http:19081,https:19444}};function vk(n,e,r){
let{now:t,http:i,https:s}=B_[e],l=`/spec/gateway/ingress/${t}`,o=(h,P,b,k)=>(h===void 0?r.add(`${l}/${b}`,"written-default"):r.move(`/spec/gateway/${P}`,`${l}/${b}`,
"gateway-listeners"),h??k),c=n[`${e}VirtualHost`];r.move(`/spec/gateway/${e}VirtualHost`,`${l}/http/host`,"gateway-listeners"),r.add(`${l}/https`,"gateway-liste\
ners");let y={host:c,port:o(n[`${e}HTTPSPort`],`${e}HTTPSPort`,"https/port",s),listenerName:"https"};return{name:o(n[`${e}GatewayName`]||void 0,`${e}GatewayName`,
"name","gateway-default"),namespace:o(n[`${e}GatewayNamespace`]||void 0,`${e}GatewayNamespace`,"namespace","openchoreo-data-plane"),http:{host:c,port:o(n[`${e}H\
TTPPort`],`${e}HTTPPort`,"http/port",i),listenerName:"http"},https:r.need("https-listener",y)}}var wk={from:"v0.17",to:"v1.0",kinds:{DataPlane:(n,e)=>{let{imagePullSecretRefs:r,clusterAgent:t,...i}=n.spec;return r&&e.lose("/spec/imagePullSecretRefs","imag\
e-pull-secrets"),{...n,spec:{clusterAgent:yi(t,e),...i}}},ClusterDataPlane:(n,e)=>{let{imagePullSecretRefs:r,clusterAgent:t,...i}=n.spec;return r&&e.lose("/spec\
/imagePullSecretRefs","image-pull-secrets"),{...n,spec:{clusterAgent:yi(t,e),...i}}},BuildPlane:(n,e)=>{let{clusterAgent:r,...t}=n.spec;return bk(e),{...n,kind:"\
WorkflowPlane",spec:{clusterAgent:yi(r,e),...t}}},ClusterBuildPlane:(n,e)=>{let{clusterAgent:r,...t}=n.spec;return bk(e),{...n,kind:"ClusterWorkflowPlane",spec:{
clusterAgent:yi(r,e),...t}}},ObservabilityPlane:(n,e)=>{let{clusterAgent:r,...t}=n.spec;return{...n,spec:{clusterAgent:yi(r,e),...t}}},ClusterObservabilityPlane:(n,e)=>{
let{clusterAgent:r,...t}=n.spec;return{...n,spec:{clusterAgent:yi(r,e),...t}}}}};function yi({clientCA:n},e){return{clientCA:XP(n,t=>t.value!==void 0?{value:t.value}:
(e.move("/spec/clusterAgent/clientCA/secretRef","/spec/clusterAgent/clientCA/secretKeyRef","secret-key-ref"),{secretKeyRef:t.secretRef}))}}function bk(n){n.move(
"/kind","/kind","workflow-plane"),n.lose("/spec/clusterAgent/clientCA","workflow-agent","kept")}var Pk={from:"v1.0",to:"v1.1",kinds:{}};var cp=[ik,sk,lk,uk,fk,ck,dk,pk,mk,gk,hk,wk,Pk];function kk(n,e,r){return cp.slice(pe.indexOf(n),pe.indexOf(e)).find(i=>i.kinds[String(r)])?.from??e}function dp(n,e,r){let t=[],i=[],s=[],l=e,o=n,c,y=()=>(c??=
Ve(o),c),h={move:(b,k,D)=>t.push({code:D,step:l,resource:y(),from:b,to:k,reason:Er(D)}),add:(b,k)=>t.push({code:k,step:l,resource:y(),to:b,reason:Er(k)}),drop:(b,k)=>t.
push({code:k,step:l,resource:y(),from:b,reason:Er(k)}),lose:(b,k,D)=>{i.push({code:k,step:l,resource:y(),field:rt(b),path:b,instead:ek(k)}),D||t.push({code:k,step:l,
resource:y(),from:b,reason:Er(k)})},need:op,make:b=>s.push(b)},P=[YP(n,r,h)];for(let{to:b,kinds:k}of cp.slice(pe.indexOf(e),pe.indexOf(r))){l=b;for(let[D,w]of P.
entries()){let S=k[String(w.kind)];S&&(o=w,c=void 0,P[D]=S(w,h))}P.push(...s.splice(0))}return{resources:P,changes:t,lost:i}}function Rk(n,e){return[n??Xe,e].filter(t=>!ii(t)).length>0?[{code:"unknown-release",message:`a release is one of ${Re.join(", ")}`,releases:Re}]:!ii(n)||!ii(e)||
pe.indexOf(Ie(n))<=pe.indexOf(Ie(e))?[]:[{code:"newer-than-target",message:`${n} is newer than ${e}, and nothing is moved back; name a newer target`,fits:[]}]}function Sk(n,e,r){
if(Ok(e,n))return{moved:pp(n,e,r),refused:[]};if(Ok(r,n))return{moved:pp(n,r,r),refused:[]};let t=ri(n);return ga(t.length===0?Ek(n):__(n,e,t))}function Ok(n,e){
return Ud(n,e)&&q(e)}function Dk(n,e,r,t){if(!q(n)||e.length===0)return ga(Ek(n));let i=Ie(r),s=e.filter(P=>Re.indexOf(P)<=Re.indexOf(r)||Ie(P)===i);if(s.length===
0){let P=`this manifest is newer than ${r}: it fits ${si(e)}, and nothing is moved back; name a newer target`;return ga({code:"newer-than-target",message:P,fits:e})}
let l=s.filter(P=>t.includes(P)),o=q_(n,l.length>0?l:s,i),[c,...y]=o;if(c&&y.length===0){let P=c.findLast(b=>Re.indexOf(b)<=Re.indexOf(r))??r;return{moved:pp(n,
P,r),refused:[]}}let h=`this manifest fits several releases that lead to different results (${o.map(si).join("; ")}): say which one it was written for`;return ga(
{code:"ambiguous-release",message:h,groups:o})}function ga(n){return{moved:void 0,refused:[n]}}function pp(n,e,r){let[t,i]=[Ie(e),Ie(r)],s=pe.slice(pe.indexOf(t),
pe.indexOf(i)+1);return t===i?{from:e,lines:s,resources:[n],changes:[],lost:[]}:{from:e,lines:s,...dp(n,t,i)}}function q_(n,e,r){let t=Ak(e,s=>kk(Ie(s),r,n.kind));
return t.size===1?[...t.values()]:[...Ak(t,([s])=>M_(dp(n,s,r))).values()].map(s=>s.flatMap(([,l])=>l))}function Ak(n,e){let r=new Map;for(let t of n){let i=e(t),
s=r.get(i);s?s.push(t):r.set(i,[t])}return r}function M_({resources:n,lost:e}){let r=e.filter(({code:t})=>t!=="private-key").map(({code:t,path:i})=>[t,i]);return JSON.
stringify([n,r],F_)}function F_(n,e){return q(e)?Object.fromEntries(Object.entries(e).sort(([r],[t])=>r<t?-1:1)):e}function Ek(n){let e=q(n)?n.kind:void 0;if(typeof e==
"string"&&!pe.some(s=>ni(s,e))){let s=Oe(e,Ze);return{code:"unknown-kind",message:`no release has this kind${s===void 0?`; it is one of ${Ze.join(", ")}`:`; did\
 you mean ${s}?`}`,...s!==void 0&&{suggestion:s}}}let{release:r,issues:t}=U_(n);return{code:"fits-no-release",message:`no release accepts this manifest; mend it\
 for ${r}, which comes nearest, and migrate it then`,nearest:r,issues:t}}function __(n,e,r){return{code:"does-not-fit",message:`this manifest is not of ${e}; it\
 fits ${si(r)}`,fits:r,issues:Tk(n,e)}}function U_(n){let e=pe.map(t=>({release:G_(t),issues:Tk(n,t)})),r=e.filter(({issues:t})=>!t.some(({code:i})=>i==="unknow\
n-kind"));return(r.length>0?r:e).reduce((t,i)=>i.issues.length<=t.issues.length?i:t)}var G_=n=>Re.findLast(e=>Ie(e)===n)??n;function Tk(n,e){let r=Tt(e)(n);return r.
ok?[]:r.issues}function mp(n,e){let r=new Map,t=[],i=[];for(let[s,l]of Object.entries(n)){let o=e.filter(h=>zk(s,h)!==void 0),[c,...y]=o;c?y.length>0?i.push(K_(s,o)):r.set(c.key,
{key:s,value:Nk(r.get(c.key)?.value,Lk(zk(s,c)??""),l)}):t.push(s)}return{given:r,left:t,refused:i}}function zk(n,{resource:e,field:r}){let t=n.includes("#")?`${e}\
#${r}`:r;if(!n.startsWith(t))return;let i=n.slice(t.length);return i===""||i.startsWith(".")||i.startsWith("[")?i:void 0}function K_(n,e){let r=e.map(t=>t.key);
return{code:"ambiguous-answer",message:`several resources need ${n}; answer one of ${r.join(", ")}`,key:n,keys:r}}function Ck(n,e,r){let t=e.map(s=>s.key),i=t.length>
0?`what is needed is ${t.join(", ")}`:"nothing is needed";return n.filter(s=>!r.some(l=>H_(l,s))).map(s=>({code:"unknown-answer",message:`nothing needs ${s}; ${i}`,
key:s,keys:t}))}function H_(n,e){let[r,t]=e.includes("#")?[e.slice(0,e.indexOf("#")),e.slice(e.indexOf("#")+1)]:[void 0,e],i=t==="metadata.name"&&r?.split("/")[0]===
n.kind;if(r!==void 0&&r!==Ve(n)&&!i)return!1;let s=n;for(let l of Lk(`.${t}`)){if(typeof s!="object"||s===null||!Object.hasOwn(s,l))return!1;s=s[l]}return!0}var Lk=n=>[
...n.matchAll(/\.([^.[\]]+)|\[(\d+)\]/g)].map(([,e,r])=>e??r??"");function Nk(n,[e,...r],t){if(e===void 0)return t;let i=q(n)?n:{};return{...i,[e]:Nk(Object.hasOwn(
i,e)?i[e]:void 0,r,t)}}function yp(n,e){if(n.kind==="Namespace")return W_(n);let r=Tt(e)(n);return[...r.ok?[]:r.issues,...Z_(n)]}var gp="/spec/clusterAgent/clientCA/value",jk="the cer\
tificate of the CA alone, in PEM, without a private key";function Z_(n){let e=J(n,gp);return typeof e!="string"||ct(e)===e?[]:[{code:"invalid-format",path:gp,field:rt(
gp),rule:jk,message:`must be ${jk}.`}]}var $k="at most 63 lower-case letters, digits and hyphens, with a letter or digit at each end";function W_({metadata:n}){
let{name:e,generateName:r}=q(n)?n:{};return typeof e!="string"||e===""&&r||/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/.test(e)?[]:[{code:"invalid-name",path:"/meta\
data/name",field:"metadata.name",rule:$k,message:`must be ${$k}`}]}function Ik(n,e,r,t){let i=n.map(Y_),s=mp(r,vp(i.flat())),l=n.map((b,k)=>{let D=i[k]??[];return Q_(D.length>0?J_(b,s.given):b,D,s.given,e)}),o=Object.fromEntries(
s.left.map(b=>[b,r[b]])),c=mp(o,vp(l.flatMap(({needs:b})=>b))),y=l.map(b=>c.given.size>0?X_(b,c.given,e):b),h=vp(y.flatMap(({needs:b})=>b)),P=Ck(c.left,h,[...y.
map(({resource:b})=>b),...t]);return{settled:y,refused:[...s.refused,...c.refused,...y.flatMap(({refused:b})=>b),...P]}}function Y_(n){let e=[];return ca(n,({code:r},t)=>{
e.push(Vk(n,da(t),r))}),e}function Vk(n,e,r,t=""){let i=Ve(n),s=rt(e);return{key:`${i}#${s}`,code:r,resource:i,field:s,path:e,how:tk(r,{kind:String(n.kind),rule:t})}}
function J_(n,e){let r=Ve(n);return ca(n,({code:i,proposal:s},l)=>{let o=e.get(`${r}#${rt(da(l))}`);return!o||o.value===!0&&s!==void 0?s:o.value===!1&&i==="http\
s-listener"?void 0:o.value})}function Q_(n,e,r,t){let i=e.filter(({key:y})=>!r.has(y)),s=e.filter(({key:y})=>r.has(y)),l=yp(n,t).filter(y=>!i.some(({path:h})=>bp(
y.path,h))),{refused:o,others:c}=Bk(l,s,r);return{resource:n,needs:[...i,...c.map(y=>Vk(n,y.path,"refused-value",y.message))],refused:o}}function X_({resource:n,
needs:e,refused:r},t,i){let s=e.filter(({key:c})=>t.has(c));if(s.length===0)return{resource:n,needs:e,refused:r};let l=s.reduce((c,{key:y,path:h})=>hp(c,De(h),t.
get(y)?.value),n),o=Bk(yp(l,i),s,t);return{resource:l,needs:e.filter(({key:c})=>!t.has(c)),refused:[...r,...o.refused]}}function Bk(n,e,r){let t=n.filter(s=>!e.
some(({path:l})=>bp(s.path,l)));return{refused:e.flatMap(({key:s,path:l})=>{let o=n.filter(y=>bp(y.path,l)),c=r.get(s);return o.length===0||!c?[]:[{code:"invali\
d-answer",message:`the answer to ${c.key} is not accepted`,key:c.key,issues:o}]}),others:t}}function hp(n,[e,...r],t){if(e===void 0)return n;let i=n[e];if(r.length===
0)return{...n,[e]:t};if(Array.isArray(i)){let[s,...l]=r;return{...n,[e]:i.map((o,c)=>String(c)===s?l.length>0?hp(o,l,t):t:o)}}return{...n,[e]:hp(q(i)?i:{},r,t)}}
function vp(n){return[...new Map(n.map(e=>[e.key,e])).values()]}var bp=(n,e)=>n===e||n.startsWith(`${e}/`);function Mk(n){if(n.every(({moved:r})=>(r?.resources.length??0)<2))return[...n];let e=new Map;for(let{moved:r}of n){let[t]=r?.resources??[];t&&e.set(Ve(t),t)}return n.
map(r=>{if(!r.moved)return r;let[t,...i]=r.moved.resources,s=t?[t]:[];for(let l of i){let o=Ve(l),c=e.get(o);if(e.set(o,c??l),!c)s.push(l);else if(qk(c)!==qk(l))
return{moved:void 0,refused:[x_(o)]}}return{...r,moved:{...r.moved,resources:s}}})}function qk({spec:n}){return q(n)?n.observerURL:void 0}function x_(n){return{
code:"name-taken",message:`its observer would become ${n}, which is there already with another observerURL; rename that one`,resource:n}}function Fk(n,e={}){let r=e.to??Xe,t=o=>q(o)&&!Kd(o),i=eU(n.filter(o=>!t(o)),e,n.filter(t)),s=i.migrations.values(),l=n.flatMap(o=>t(o)?nU(o,r):s.next().value??
[]);return{to:r,ok:i.refused.length===0&&l.every(({ok:o})=>o),migrations:l,resources:l.flatMap(({resources:o})=>o),needs:l.flatMap(({needs:o})=>o),refused:i.refused}}
function eU(n,{from:e,to:r,answers:t={}},i=[]){let s=r??Xe,l=Rk(e,s),o=l.length>0?n.map(()=>({moved:void 0,refused:l})):Mk(tU(n,e,s)),c=o.flatMap(({moved:k})=>k?.
resources??[]),{settled:y,refused:h}=l.length>0?{settled:[],refused:[]}:Ik(c,s,t,i),P=y.values();return{migrations:o.map(({moved:k,refused:D})=>{let w=(k?.resources??
[]).flatMap(()=>P.next().value??[]),S=w.flatMap(({needs:F})=>F),{lines:z=[],changes:T=[],lost:L=[]}=k??{};return{ok:D.length+h.length+S.length===0,from:k?.from,
to:s,lines:z,resources:w.map(({resource:F})=>F),changes:T,needs:S,lost:L,refused:D}}),refused:h}}function tU(n,e,r){if(e!==void 0)return n.map(l=>Sk(l,e,r));let t=n.
map(ri),i=t.filter(l=>l.length>0),s=Re.filter(l=>i.every(o=>o.includes(l)));return n.map((l,o)=>Dk(l,t[o]??[],r,s))}function nU(n,e){return{ok:!0,from:e,to:e,lines:[],
resources:[n],changes:[],needs:[],lost:[],refused:[]}}function Uk(n,e){let r=n.map(o=>{let c=ze(o.text).documents.map(b=>({document:b,planes:li(b.value)})),y=c.flatMap(({document:b,planes:k})=>b.issues.filter(({code:D})=>D===
"yaml-syntax"||k.length>0)),h=c.flatMap(({document:b,planes:k})=>k.map(D=>({document:b,...D}))),P=h.length>0||o.text.includes("openchoreo.dev");return{file:{...o,
unreadable:P?y:[],passedOver:P?[]:y},planes:h}}),{migrations:t,refused:i}=Fk(r.flatMap(({planes:o})=>o.map(({value:c})=>c)),e),s=t.values();return{files:r.map(({
file:o,planes:c})=>{let y=c.flatMap(({document:h,pointer:P,value:b})=>{let k=s.next().value;return k?[{document:h,pointer:P,value:b,migration:k}]:[]});return iU(
o,y)}),refused:i}}function iU(n,e){let r={...n,after:n.text,planes:e};if(n.unreadable.length>0)return r;let t=e.filter(({migration:o})=>o.refused.length===0).map(
rU),{ok:i,...s}=ZP(n.text,t);if("text"in s)return{...r,after:s.text};let l=({document:o,pointer:c})=>o===s.change.document&&c===s.change.pointer;return{...r,planes:e.
map(o=>l(o)?{...o,stuck:s.reason}:o)}}function rU({document:n,pointer:e,value:r,migration:t}){let[i,...s]=t.resources;if(i===void 0||i===r)return{document:n,pointer:e,
after:r};let l=s.map(y=>({value:y,comments:_k(y,t.needs)})),o=new Set(s.map(Ve)),c=t.changes.filter(({resource:y})=>!o.has(y));return{document:n,pointer:e,after:i,
origins:sU(c),comments:_k(i,t.needs),added:l}}function _k(n,e){let r=Ve(n),t=e.filter(i=>i.resource===r);return new Map(t.map(({path:i,field:s,how:l})=>[i,`TODO\
 ${s}: ${l.replace(/\s+/g," ")}`]))}function sU(n){let e=new Map;for(let{from:r,to:t}of n){if(!r||!t||r===t)continue;let i=lU(r,e);for(let[s,l]of[...e])s.startsWith(
`${r}/`)&&e.set(t+s.slice(r.length),l);e.set(t,i)}return e}function lU(n,e){for(let r=n;r!=="";r=r.slice(0,r.lastIndexOf("/"))){let t=e.get(r);if(t!==void 0)return t+
n.slice(r.length)}return n}var Tr=class{diff(e,r,t={}){let i;typeof t=="function"?(i=t,t={}):"callback"in t&&(i=t.callback);let s=this.castInput(e,t),l=this.castInput(r,t),o=this.removeEmpty(
this.tokenize(s,t)),c=this.removeEmpty(this.tokenize(l,t));return this.diffWithOptionsObj(o,c,t,i)}diffWithOptionsObj(e,r,t,i){var s;let l=T=>{if(T=this.postProcess(
T,t),i){setTimeout(function(){i(T)},0);return}else return T},o=r.length,c=e.length,y=1,h=o+c;t.maxEditLength!=null&&(h=Math.min(h,t.maxEditLength));let P=(s=t.timeout)!==
null&&s!==void 0?s:1/0,b=Date.now()+P,k=[{oldPos:-1,lastComponent:void 0}],D=this.extractCommon(k[0],r,e,0,t);if(k[0].oldPos+1>=c&&D+1>=o)return l(this.buildValues(
k[0].lastComponent,r,e));let w=-1/0,S=1/0,z=()=>{for(let T=Math.max(w,-y);T<=Math.min(S,y);T+=2){let L,I=k[T-1],V=k[T+1];I&&(k[T-1]=void 0);let F=!1;if(V){let M=V.
oldPos-T;F=V&&0<=M&&M<o}let Q=I&&I.oldPos+1<c;if(!F&&!Q){k[T]=void 0;continue}if(!Q||F&&I.oldPos<V.oldPos?L=this.addToPath(V,!0,!1,0,t):L=this.addToPath(I,!1,!0,
1,t),D=this.extractCommon(L,r,e,T,t),L.oldPos+1>=c&&D+1>=o)return l(this.buildValues(L.lastComponent,r,e))||!0;k[T]=L,L.oldPos+1>=c&&(S=Math.min(S,T-1)),D+1>=o&&
(w=Math.max(w,T+1))}y++};if(i)(function T(){setTimeout(function(){if(y>h||Date.now()>b)return i(void 0);z()||T()},0)})();else for(;y<=h&&Date.now()<=b;){let T=z();
if(T)return T}}addToPath(e,r,t,i,s){let l=e.lastComponent;return l&&!s.oneChangePerToken&&l.added===r&&l.removed===t?{oldPos:e.oldPos+i,lastComponent:{count:l.count+
1,added:r,removed:t,previousComponent:l.previousComponent}}:{oldPos:e.oldPos+i,lastComponent:{count:1,added:r,removed:t,previousComponent:l}}}extractCommon(e,r,t,i,s){
let l=r.length,o=t.length,c=e.oldPos,y=c-i,h=0;for(;y+1<l&&c+1<o&&this.equals(t[c+1],r[y+1],s);)y++,c++,h++,s.oneChangePerToken&&(e.lastComponent={count:1,previousComponent:e.
lastComponent,added:!1,removed:!1});return h&&!s.oneChangePerToken&&(e.lastComponent={count:h,previousComponent:e.lastComponent,added:!1,removed:!1}),e.oldPos=c,
y}equals(e,r,t){return t.comparator?t.comparator(e,r):e===r||!!t.ignoreCase&&e.toLowerCase()===r.toLowerCase()}removeEmpty(e){let r=[];for(let t=0;t<e.length;t++)
e[t]&&r.push(e[t]);return r}castInput(e,r){return e}tokenize(e,r){return Array.from(e)}join(e){return e.join("")}postProcess(e,r){return e}get useLongestToken(){
return!1}buildValues(e,r,t){let i=[],s;for(;e;)i.push(e),s=e.previousComponent,delete e.previousComponent,e=s;i.reverse();let l=i.length,o=0,c=0,y=0;for(;o<l;o++){
let h=i[o];if(h.removed)h.value=this.join(t.slice(y,y+h.count)),y+=h.count;else{if(!h.added&&this.useLongestToken){let P=r.slice(c,c+h.count);P=P.map(function(b,k){
let D=t[y+k];return D.length>b.length?D:b}),h.value=this.join(P)}else h.value=this.join(r.slice(c,c+h.count));c+=h.count,h.added||(y+=h.count)}}return i}};var wp=class extends Tr{constructor(){super(...arguments),this.tokenize=aU}equals(e,r,t){return t.ignoreWhitespace?((!t.newlineIsToken||!e.includes(`
`))&&(e=e.trim()),(!t.newlineIsToken||!r.includes(`
`))&&(r=r.trim())):t.ignoreNewlineAtEof&&!t.newlineIsToken&&(e.endsWith(`
`)&&(e=e.slice(0,-1)),r.endsWith(`
`)&&(r=r.slice(0,-1))),super.equals(e,r,t)}},oU=new wp;function Pp(n,e,r){return oU.diff(n,e,r)}function aU(n,e){e.stripTrailingCr&&(n=n.replace(/\r\n/g,`
`));let r=[],t=n.split(/(\n|\r\n)/);t[t.length-1]||t.pop();for(let i=0;i<t.length;i++){let s=t[i];i%2&&!e.newlineIsToken?r[r.length-1]+=s:r.push(s)}return r}function kp(n,e,r,t,i,s,l){let o;l?typeof l=="function"?o={callback:l}:o=l:o={},typeof o.context>"u"&&(o.context=4);let c=o.context;if(o.newlineIsToken)throw new Error(
"newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(o.callback){let{callback:h}=o;Pp(r,t,Object.assign(Object.assign(
{},o),{callback:P=>{let b=y(P);h(b)}}))}else return y(Pp(r,t,o));function y(h){if(!h)return;h.push({value:"",lines:[]});function P(T){return T.map(function(L){return"\
 "+L})}let b=[],k=0,D=0,w=[],S=1,z=1;for(let T=0;T<h.length;T++){let L=h[T],I=L.lines||uU(L.value);if(L.lines=I,L.added||L.removed){if(!k){let V=h[T-1];k=S,D=z,
V&&(w=c>0?P(V.lines.slice(-c)):[],k-=w.length,D-=w.length)}for(let V of I)w.push((L.added?"+":"-")+V);L.added?z+=I.length:S+=I.length}else{if(k)if(I.length<=c*2&&
T<h.length-2)for(let V of P(I))w.push(V);else{let V=Math.min(I.length,c);for(let Q of P(I.slice(0,V)))w.push(Q);let F={oldStart:k,oldLines:S-k+V,newStart:D,newLines:z-
D+V,lines:w};b.push(F),k=0,D=0,w=[]}S+=I.length,z+=I.length}}for(let T of b)for(let L=0;L<T.lines.length;L++)T.lines[L].endsWith(`
`)?T.lines[L]=T.lines[L].slice(0,-1):(T.lines.splice(L+1,0,"\\ No newline at end of file"),L++);return{oldFileName:n,newFileName:e,oldHeader:i,newHeader:s,hunks:b}}}function uU(n){let e=n.endsWith(`
`),r=n.split(`
`).map(t=>t+`
`);return e?r.pop():r.push(r.pop().slice(0,-1)),r}var Gk="<redacted>";function Ap(n){let e=[...fU(n)].sort(([i],[s])=>i-s),r=[],t=0;for(let[i,s]of e)s<=t||(r.push(n.slice(t,Math.max(t,i)),yU(n.slice(Math.max(t,
i),s))),t=s);return[...r,n.slice(t)].join("").split(`
`)}function*fU(n){for(let{index:e,0:r}of n.matchAll(cU))yield[e,e+r.length];for(let e of ze(n).documents){let r=q(e.value)?e.value.kind:void 0;for(let t of Op(e.
value,"",r==="Secret"?pU:dU)){let{start:i,end:s}=e.positionOf(t);yield[i.offset,s.offset]}}}var cU=/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z0-9 ]*PRIVATE KEY-----|$(?![\s\S]))/g,
dU=/\/(?:clientKey|bearerToken|password|token|privateKey)(?:\/value)?$/,pU=/^\/(?:data|stringData)\//,mU=`/${ue("kubectl.kubernetes.io/last-applied-configuratio\
n")}`;function*Op(n,e,r){if(Array.isArray(n))for(let[t,i]of n.entries()){let s=q(i)&&i.kind==="Secret"?new RegExp(`^${e}/${t}/(?:data|stringData)/`):r;yield*Op(
i,`${e}/${t}`,s)}else if(q(n))for(let[t,i]of Object.entries(n))yield*Op(i,`${e}/${ue(t)}`,r);else typeof n=="string"&&(r.test(e)||e.endsWith(mU)||gU(n))&&(yield e)}
function gU(n){return/PRIVATE KEY-----|^[a-z][a-z\d+.-]*:\/\/[^/?#\s]*@/i.test(n)?!0:/UFJJVkFURSBLRV|BSSVZBVEUgS0VZ|QUklWQVRFIEtFW/.test(n.replace(/\s+/g,""))}function yU(n){
let e=/^(["'])[^\n]*\1$/.exec(n)?.[1];return e!==void 0?e+Gk+e:n.replace(/^([ \t]*)(\S.*?)(\r?)$/gm,(r,t,i,s,l)=>l===0&&/^[|>][-+\d]*\s*(?:#.*)?$/.test(r)?r:`${t}${Gk}${s}`)}function Hk(n,e,r){let{hunks:t}=kp(n,n,e,r,"","",{context:3}),[i,s]=[Ap(e),Ap(r)],l=t.flatMap(({oldStart:o,oldLines:c,newStart:y,newLines:h,lines:P})=>{let[b,k]=[
o-1,y-1],D=P.map(w=>{let S=w[0]??" ";if(S==="\\")return w;let z=S==="+"?s[k]:i[b];return S!=="+"&&b++,S!=="-"&&k++,S+(z??"")});return[`@@ -${Kk(o,c)} +${Kk(y,h)}\
 @@`,...D]});return l.length===0?"":[`--- ${n}`,`+++ ${n}`,...l,""].join(`
`)}var Kk=(n,e)=>`${e===0?n-1:n},${e}`;function Zk({files:n,refused:e},r){let t=e.flatMap(i=>[`--answer: ${i.message}`,...Yk(i)]);return[...n.flatMap(vU),...t,...n.flatMap(bU),...wU(n),r,""].join(`
`)}function Wk({files:n,refused:e}){let r=({migration:t,stuck:i})=>i!==void 0||t.refused.length>0;return e.length>0||n.some(({unreadable:t,planes:i})=>t.length>
0||i.some(r))}function Rp(n){let e=n.flatMap(({planes:r})=>r.flatMap(({migration:t})=>[...t.needs]));return[...new Map(e.map(r=>[r.key,r])).values()]}function vU({
path:n,unreadable:e,passedOver:r,planes:t}){let i=(o,c="")=>`${n}:${o.range.start.line}:${o.range.start.column}  ${c}${W(o)}`,s=[...r.map(o=>i(o,"passed over: ")),
...e.map(o=>i(o))],l=t.flatMap(o=>[...o.migration.refused.flatMap(c=>hU(n,o,c)),...o.stuck===void 0?[]:[`${ya(n,o)}  ${o.stuck}`]]);return[...s,...l]}function hU(n,e,r){
return[`${ya(n,e)}  ${r.code}  ${r.message}`,...Yk(r,i=>`${ya(n,e,i.path)}  `)]}function Yk(n,e=()=>""){return"issues"in n?n.issues.map(r=>`  ${e(r)}${W(r)}`):[]}
function ya(n,{document:e,pointer:r},t=""){let{line:i,column:s}=e.positionOf(r+t).start;return`${n}:${i}:${s}`}function bU({path:n,planes:e}){return e.flatMap(r=>{
let{lost:t}=r.migration;return t.length===0?[]:[`${ya(n,r)}  by hand:`,...t.map(({field:i,instead:s})=>`  ${i}: ${s}`)]})}function wU(n){let e=Rp(n);return e.length===
0?[]:["needed, and only you know it:",...[...new Set(e.map(({how:i})=>i))].flatMap(i=>[`  ${i}`,...e.filter(s=>s.how===i).map(PU)])]}var PU=({key:n,code:e})=>` \
   --answer ${OU(`${n}${kU[e]}`)}`,kU={"agent-ca":".value=@ca.crt","secret-key":"=KEY","https-listener":"=true","refused-value":"=VALUE"},OU=n=>`'${n.replaceAll(
"'","'\\''")}'`;function Qk({files:n,refused:e},r,t){let i=n.map(({path:s,text:l,after:o,unreadable:c,passedOver:y,planes:h})=>({path:s,changed:l!==o,unreadable:c.map(Jk),passedOver:y.
map(Jk),planes:h.map(({document:P,pointer:b,migration:k,stuck:D})=>({pointer:b,line:P.positionOf(b).start.line,...k,...D!==void 0&&{stuck:D}}))}));return`${JSON.
stringify({to:r,ok:t,refused:e,files:i},null,2)}
`}function Jk({code:n,field:e,message:r,range:t}){return{code:n,field:e,message:r,line:t.start.line,column:t.start.column}}var de=require("fs"),hn=require("path");function Xk(n){let e=[],r=[];try{for(let t of n)e.push(AU(t));for(let t of e)(0,de.renameSync)(t.temporary,t.path),r.push(
t)}catch(t){for(let i of r)RU(i);throw t}finally{for(let{temporary:t}of e)(0,de.rmSync)(t,{force:!0})}}function AU({path:n,text:e}){(0,de.mkdirSync)((0,hn.dirname)(
n),{recursive:!0});let r=SU(n),t=r===void 0?n:(0,de.realpathSync)(n);r!==void 0&&(0,de.accessSync)(t,de.constants.W_OK);let i=(0,hn.join)((0,hn.dirname)(t),`.${(0,hn.basename)(
t)}.${process.pid}.tmp`),s={path:t,temporary:i,before:r};try{(0,de.writeFileSync)(i,e,{flush:!0}),r!==void 0&&(0,de.chmodSync)(i,(0,de.statSync)(t).mode)}catch(l){
throw(0,de.rmSync)(i,{force:!0}),l}return s}function RU({path:n,before:e}){e===void 0?(0,de.rmSync)(n,{force:!0}):(0,de.writeFileSync)(n,e)}function SU(n){try{return(0,de.readFileSync)(
n)}catch(e){if(e instanceof Error&&"code"in e&&e.code==="ENOENT")return;throw e}}var DU=`openchoreo-planes migrate PATHS... [--to RELEASE] [--write | --output DIR]

Moves every OpenChoreo plane in YAML and JSON files to a later release. Without --write and --output
nothing is written: what would change is printed as a unified diff. Comments and layout stay. All
files are one set: what refers to what still does. A directory means its .yaml, .yml and .json files,
at any depth; - means standard input.

  --to RELEASE        the release to move to (default: v0.16)
  --from RELEASE      the release that the files were written for (default: it is detected)
  --answer KEY=VALUE  what only you know, by the key that is printed where it is needed. VALUE is
                      YAML, or @FILE for the text of a file. KEY may go deeper, and the field alone
                      will do where one resource needs it:
                      --answer spec.clusterAgent.clientCA.value=@ca.crt
  --write             rewrite the files in place: all of them, or none where something is in the way
  --output DIR        write the files that hold planes into DIR instead
  --draft             write also while answers are needed, with a TODO comment for each
  --format FORMAT     diff, or json with every change, need and loss (default: diff)
  --help              this text

Exit status: 0 done, 1 answers are needed or a manifest cannot be moved, 2 wrong usage, or a file
that cannot be read or written. With 1 and 2 nothing was written. Secrets in a diff are <redacted>.
`;function xk(n,e){let{values:r,positionals:t}=Lt(n,{to:{type:"string"},from:{type:"string"},answer:{type:"string",multiple:!0},write:{type:"boolean"},output:{type:"\
string"},draft:{type:"boolean"},format:{type:"string"},help:{type:"boolean"}});if(r.help)return e.stdout(DU),se.ok;let i=mn(r.to),s=r.from===void 0?void 0:mn(r.
from),l=fP("--format",r.format??"diff",["diff","json"]),{write:o=!1,output:c,draft:y=!1}=r;if(t.length===0)throw new oe("migrate needs files or directories, or \
- for standard input");if(o&&c!==void 0)throw new oe("--write and --output exclude each other");if(o&&t.includes("-"))throw new oe("--write needs files: standar\
d input has no place to write to");let h=EU(r.answer??[],e),{files:P,faults:b}=ci(t,e);for(let T of b)e.stderr(`openchoreo-planes: ${T}
`);if(b.length>0)return se.failure;let k=Uk(P,{to:i,answers:h,...s!==void 0&&{from:s}}),D=Wk(k),w=Rp(k.files).length>0,S=!D&&(!w||y);if(l==="json")e.stdout(Qk(k,
i,S));else if(!D&&!o&&c===void 0)for(let{path:T,text:L,after:I}of k.files)e.stdout(Hk(T,L,I));let z=`${NU(k.files)} to ${i}`;if(!S)z=`nothing was written: ${D?"\
the above stands in the way":"answer what is needed, or use --draft"}`;else if(o||c!==void 0){let T;try{T=c===void 0?CU(k.files,e):LU(k.files,c,e),Xk(T)}catch(L){
if(L instanceof oe)throw L;return e.stderr(`openchoreo-planes: nothing was written: ${kr(L)}
`),se.failure}z+=`; ${T.length} ${T.length===1?"file":"files"} written`}return l==="diff"&&e.stderr(Zk(k,z)),S?se.ok:se.findings}function EU(n,e){let r=n.map(t=>{
let i=t.indexOf("=");if(i<1)throw new oe("--answer needs KEY=VALUE, such as spec.clusterAgent.clientCA.value=@ca.crt");let[s,l]=[t.slice(0,i),t.slice(i+1)];return[
s,l.startsWith("@")?TU(l.slice(1),s,e):zU(l,s)]});return Object.fromEntries(r)}function TU(n,e,r){try{return(0,zr.readFileSync)((0,tt.resolve)(r.cwd,n),"utf8")}catch(t){
throw new oe(`--answer ${e}: ${n}: ${kr(t)}`)}}function zU(n,e){let[r,...t]=ze(n).documents;if(r&&t.length===0&&r.issues.length===0)return r.value;throw new oe(
`--answer ${e}: its value is no YAML; give a text in quotes, or @FILE for the text of a file`)}function CU(n,e){return n.filter(({text:t,after:i})=>t!==i).map(({
path:t,after:i})=>({path:(0,tt.resolve)(e.cwd,t),text:i}))}function LU(n,e,r){let t=new Map;for(let{path:i,after:s}of n.filter(({planes:l})=>l.length>0)){let l=i===
Pr?"stdin.yaml":(0,tt.relative)(r.cwd,(0,tt.resolve)(r.cwd,i));if(l.startsWith("..")||(0,tt.isAbsolute)(l))throw new oe(`--output needs files below this folder,\
 to give them the same place there; ${i} is not`);let o=(0,tt.resolve)(r.cwd,e,l);if((0,zr.existsSync)(o)&&(0,zr.readFileSync)(o,"utf8")!==s)throw new oe(`${(0,tt.relative)(
r.cwd,o)} is there already and says something else; name another folder`);t.set(o,s)}return[...t].map(([i,s])=>({path:i,text:s}))}function NU(n){let e=n.flatMap(
({planes:t})=>t),r=e.filter(({migration:t})=>t.lines.length>1).length;return e.length===0?`${n.length} ${n.length===1?"file":"files"}, no plane found: nothing t\
o move`:`${r} of ${e.length} ${e.length===1?"plane":"planes"} moved`}var Sp="0.1.0";var $U=`openchoreo-planes: knows what a valid OpenChoreo plane manifest is

  openchoreo-planes lint PATHS...    judge the planes in files
  openchoreo-planes default FILE     print a plane with its defaults written out
  openchoreo-planes migrate PATHS... move planes to a later release
  openchoreo-planes explain CODE     what a code of lint means, and what is right
  openchoreo-planes COMMAND --help   how to use a command
  openchoreo-planes --version        the version of this program
`,va={lint:NP,default:dP,migrate:xk,explain:CP};function e1(n,e){let[r,...t]=n;try{if(r===void 0||r==="--help"||r==="-h"||r==="help")return e.stdout($U),r===void 0?
se.failure:se.ok;if(r==="--version"||r==="-v")return e.stdout(`${Sp}
`),se.ok;let i=Object.hasOwn(va,r)?va[r]:void 0;if(i)return i(t,e);let s=Oe(r,Object.keys(va));throw new oe(`there is no command ${r}${s===void 0?"":`; did you \
mean ${s}?`}`)}catch(i){if(!(i instanceof oe))throw i;return e.stderr(`openchoreo-planes: ${i.message}
Run openchoreo-planes ${Object.hasOwn(va,r??"")?`${r} `:""}--help to see how it is used.
`),se.failure}}function Dp(n,e){let r=Buffer.from(e);for(;r.length>0;)try{r=r.subarray((0,ha.writeSync)(n,r))}catch(t){let i=t instanceof Error&&"code"in t?t.code:void 0;if(i===
"EPIPE"&&process.exit(process.exitCode),i!=="EAGAIN")throw t}}try{process.exitCode=e1(process.argv.slice(2),{stdout:n=>Dp(1,n),stderr:n=>Dp(2,n),stdin:()=>(0,ha.readFileSync)(
0,"utf8"),cwd:process.cwd()})}catch(n){Dp(2,`openchoreo-planes: a fault of this program, please report it: ${n instanceof Error?n.stack:String(n)}
`),process.exitCode=se.failure}

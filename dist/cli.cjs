#!/usr/bin/env node
"use strict";var l1=Object.create;var Pa=Object.defineProperty;var o1=Object.getOwnPropertyDescriptor;var a1=Object.getOwnPropertyNames;var u1=Object.getPrototypeOf,f1=Object.prototype.hasOwnProperty;var B=(n,e)=>()=>(e||n((e={exports:{}}).exports,e),e.exports),Ce=(n,e)=>{for(var r in e)Pa(n,r,{get:e[r],enumerable:!0})},c1=(n,e,r,t)=>{if(e&&typeof e=="object"||
typeof e=="function")for(let i of a1(e))!f1.call(n,i)&&i!==r&&Pa(n,i,{get:()=>e[i],enumerable:!(t=o1(e,i))||t.enumerable});return n};var $e=(n,e,r)=>(r=n!=null?l1(u1(n)):{},c1(e||!n||!n.__esModule?Pa(r,"default",{value:n,enumerable:!0}):r,n));var Y=B(Ae=>{"use strict";var Aa=Symbol.for("yaml.alias"),Lp=Symbol.for("yaml.document"),Lr=Symbol.for("yaml.map"),Np=Symbol.for("yaml.pair"),Ra=Symbol.for("yam\
l.scalar"),Nr=Symbol.for("yaml.seq"),nt=Symbol.for("yaml.node.type"),m1=n=>!!n&&typeof n=="object"&&n[nt]===Aa,g1=n=>!!n&&typeof n=="object"&&n[nt]===Lp,y1=n=>!!n&&
typeof n=="object"&&n[nt]===Lr,h1=n=>!!n&&typeof n=="object"&&n[nt]===Np,jp=n=>!!n&&typeof n=="object"&&n[nt]===Ra,v1=n=>!!n&&typeof n=="object"&&n[nt]===Nr;function $p(n){
if(n&&typeof n=="object")switch(n[nt]){case Lr:case Nr:return!0}return!1}function b1(n){if(n&&typeof n=="object")switch(n[nt]){case Aa:case Lr:case Ra:case Nr:return!0}
return!1}var w1=n=>(jp(n)||$p(n))&&!!n.anchor;Ae.ALIAS=Aa;Ae.DOC=Lp;Ae.MAP=Lr;Ae.NODE_TYPE=nt;Ae.PAIR=Np;Ae.SCALAR=Ra;Ae.SEQ=Nr;Ae.hasAnchor=w1;Ae.isAlias=m1;Ae.
isCollection=$p;Ae.isDocument=g1;Ae.isMap=y1;Ae.isNode=b1;Ae.isPair=h1;Ae.isScalar=jp;Ae.isSeq=v1});var hi=B(Sa=>{"use strict";var we=Y(),Le=Symbol("break visit"),Ip=Symbol("skip children"),We=Symbol("remove node");function jr(n,e){let r=Vp(e);we.isDocument(n)?
Pn(null,n.contents,r,Object.freeze([n]))===We&&(n.contents=null):Pn(null,n,r,Object.freeze([]))}jr.BREAK=Le;jr.SKIP=Ip;jr.REMOVE=We;function Pn(n,e,r,t){let i=Bp(
n,e,r,t);if(we.isNode(i)||we.isPair(i))return qp(n,t,i),Pn(n,i,r,t);if(typeof i!="symbol"){if(we.isCollection(e)){t=Object.freeze(t.concat(e));for(let s=0;s<e.items.
length;++s){let l=Pn(s,e.items[s],r,t);if(typeof l=="number")s=l-1;else{if(l===Le)return Le;l===We&&(e.items.splice(s,1),s-=1)}}}else if(we.isPair(e)){t=Object.
freeze(t.concat(e));let s=Pn("key",e.key,r,t);if(s===Le)return Le;s===We&&(e.key=null);let l=Pn("value",e.value,r,t);if(l===Le)return Le;l===We&&(e.value=null)}}
return i}async function $r(n,e){let r=Vp(e);we.isDocument(n)?await kn(null,n.contents,r,Object.freeze([n]))===We&&(n.contents=null):await kn(null,n,r,Object.freeze(
[]))}$r.BREAK=Le;$r.SKIP=Ip;$r.REMOVE=We;async function kn(n,e,r,t){let i=await Bp(n,e,r,t);if(we.isNode(i)||we.isPair(i))return qp(n,t,i),kn(n,i,r,t);if(typeof i!=
"symbol"){if(we.isCollection(e)){t=Object.freeze(t.concat(e));for(let s=0;s<e.items.length;++s){let l=await kn(s,e.items[s],r,t);if(typeof l=="number")s=l-1;else{
if(l===Le)return Le;l===We&&(e.items.splice(s,1),s-=1)}}}else if(we.isPair(e)){t=Object.freeze(t.concat(e));let s=await kn("key",e.key,r,t);if(s===Le)return Le;
s===We&&(e.key=null);let l=await kn("value",e.value,r,t);if(l===Le)return Le;l===We&&(e.value=null)}}return i}function Vp(n){return typeof n=="object"&&(n.Collection||
n.Node||n.Value)?Object.assign({Alias:n.Node,Map:n.Node,Scalar:n.Node,Seq:n.Node},n.Value&&{Map:n.Value,Scalar:n.Value,Seq:n.Value},n.Collection&&{Map:n.Collection,
Seq:n.Collection},n):n}function Bp(n,e,r,t){if(typeof r=="function")return r(n,e,t);if(we.isMap(e))return r.Map?.(n,e,t);if(we.isSeq(e))return r.Seq?.(n,e,t);if(we.
isPair(e))return r.Pair?.(n,e,t);if(we.isScalar(e))return r.Scalar?.(n,e,t);if(we.isAlias(e))return r.Alias?.(n,e,t)}function qp(n,e,r){let t=e[e.length-1];if(we.
isCollection(t))t.items[n]=r;else if(we.isPair(t))n==="key"?t.key=r:t.value=r;else if(we.isDocument(t))t.contents=r;else{let i=we.isAlias(t)?"alias":"scalar";throw new Error(
`Cannot replace node with ${i} parent`)}}Sa.visit=jr;Sa.visitAsync=$r});var Da=B(Fp=>{"use strict";var Mp=Y(),P1=hi(),k1={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},O1=n=>n.replace(/[!,[\]{}]/g,e=>k1[e]),vi=class n{constructor(e,r){
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
for(let[r,t]of Object.entries(this.tags))if(e.startsWith(t))return r+O1(e.substring(t.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let r=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],t=Object.entries(this.tags),i;if(e&&t.length>0&&Mp.isNode(e.contents)){let s={};P1.visit(e.contents,(l,o)=>{Mp.isNode(o)&&
o.tag&&(s[o.tag]=!0)}),i=Object.keys(s)}else i=[];for(let[s,l]of t)s==="!!"&&l==="tag:yaml.org,2002:"||(!e||i.some(o=>o.startsWith(l)))&&r.push(`%TAG ${s} ${l}`);
return r.join(`
`)}};vi.defaultYaml={explicit:!1,version:"1.2"};vi.defaultTags={"!!":"tag:yaml.org,2002:"};Fp.Directives=vi});var Ir=B(bi=>{"use strict";var _p=Y(),A1=hi();function R1(n){if(/[\x00-\x19\s,[\]{}]/.test(n)){let r=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(n)}`;throw new Error(r)}return!0}function Up(n){let e=new Set;return A1.visit(n,{Value(r,t){t.anchor&&e.add(t.anchor)}}),e}function Gp(n,e){for(let r=1;;++r){
let t=`${n}${r}`;if(!e.has(t))return t}}function S1(n,e){let r=[],t=new Map,i=null;return{onAnchor:s=>{r.push(s),i??(i=Up(n));let l=Gp(e,i);return i.add(l),l},setAnchors:()=>{
for(let s of r){let l=t.get(s);if(typeof l=="object"&&l.anchor&&(_p.isScalar(l.node)||_p.isCollection(l.node)))l.node.anchor=l.anchor;else{let o=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw o.source=s,o}}},sourceObjects:t}}bi.anchorIsValid=R1;bi.anchorNames=Up;bi.createNodeAnchors=S1;bi.
findNewAnchor=Gp});var Ea=B(Kp=>{"use strict";function wi(n,e,r,t){if(t&&typeof t=="object")if(Array.isArray(t))for(let i=0,s=t.length;i<s;++i){let l=t[i],o=wi(n,t,String(i),l);o===
void 0?delete t[i]:o!==l&&(t[i]=o)}else if(t instanceof Map)for(let i of Array.from(t.keys())){let s=t.get(i),l=wi(n,t,i,s);l===void 0?t.delete(i):l!==s&&t.set(
i,l)}else if(t instanceof Set)for(let i of Array.from(t)){let s=wi(n,t,i,i);s===void 0?t.delete(i):s!==i&&(t.delete(i),t.add(s))}else for(let[i,s]of Object.entries(
t)){let l=wi(n,t,i,s);l===void 0?delete t[i]:l!==s&&(t[i]=l)}return n.call(e,r,t)}Kp.applyReviver=wi});var gt=B(Zp=>{"use strict";var D1=Y();function Hp(n,e,r){if(Array.isArray(n))return n.map((t,i)=>Hp(t,String(i),r));if(n&&typeof n.toJSON=="function"){if(!r||!D1.
hasAnchor(n))return n.toJSON(e,r);let t={aliasCount:0,count:1,res:void 0};r.anchors.set(n,t),r.onCreate=s=>{t.res=s,delete r.onCreate};let i=n.toJSON(e,r);return r.
onCreate&&r.onCreate(i),i}return typeof n=="bigint"&&!r?.keep?Number(n):n}Zp.toJS=Hp});var Vr=B(Yp=>{"use strict";var E1=Ea(),Wp=Y(),T1=gt(),Ta=class{constructor(e){Object.defineProperty(this,Wp.NODE_TYPE,{value:e})}clone(){let e=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:r,maxAliasCount:t,onAnchor:i,reviver:s}={}){
if(!Wp.isDocument(e))throw new TypeError("A document argument is required");let l={anchors:new Map,doc:e,keep:!0,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof t==
"number"?t:100},o=T1.toJS(this,"",l);if(typeof i=="function")for(let{count:c,res:y}of l.anchors.values())i(y,c);return typeof s=="function"?E1.applyReviver(s,{"":o},
"",o):o}};Yp.NodeBase=Ta});var Pi=B(Jp=>{"use strict";var z1=Ir(),C1=hi(),On=Y(),L1=Vr(),N1=gt(),za=class extends L1.NodeBase{constructor(e){super(On.ALIAS),this.source=e,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,r){if(r?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let t;r?.aliasResolveCache?t=r.aliasResolveCache:(t=[],C1.visit(e,{Node:(s,l)=>{(On.isAlias(l)||On.hasAnchor(l))&&t.push(l)}}),r&&(r.aliasResolveCache=t));let i;
for(let s of t){if(s===this)break;s.anchor===this.source&&(i=s)}if(i&&r){let{anchors:s,doc:l,maxAliasCount:o}=r,c=s.get(i);if(c||(N1.toJS(i,null,r),c=s.get(i)),
c?.res===void 0){let y="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(y)}if(o>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
Br(l,i,s)),c.count*c.aliasCount>o)){let y="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(y)}}return i}toJSON(e,r){if(!r)
return{source:this.source};let t=this.resolve(r.doc,r);if(!t){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
i)}return r.anchors.get(t).res}toString(e,r,t){let i=`*${this.source}`;if(e){if(z1.anchorIsValid(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){
let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(e.implicitKey)return`${i} `}return i}};function Br(n,e,r){
if(On.isAlias(e)){let t=e.resolve(n),i=r&&t&&r.get(t);return i?i.count*i.aliasCount:0}else if(On.isCollection(e)){let t=0;for(let i of e.items){let s=Br(n,i,r);
s>t&&(t=s)}return t}else if(On.isPair(e)){let t=Br(n,e.key,r),i=Br(n,e.value,r);return Math.max(t,i)}return 1}Jp.Alias=za});var ge=B(Ca=>{"use strict";var j1=Y(),$1=Vr(),I1=gt(),V1=n=>!n||typeof n!="function"&&typeof n!="object",yt=class extends $1.NodeBase{constructor(e){super(j1.SCALAR),
this.value=e}toJSON(e,r){return r?.keep?this.value:I1.toJS(this.value,e,r)}toString(){return String(this.value)}};yt.BLOCK_FOLDED="BLOCK_FOLDED";yt.BLOCK_LITERAL=
"BLOCK_LITERAL";yt.PLAIN="PLAIN";yt.QUOTE_DOUBLE="QUOTE_DOUBLE";yt.QUOTE_SINGLE="QUOTE_SINGLE";Ca.Scalar=yt;Ca.isScalarValue=V1});var ki=B(Xp=>{"use strict";var B1=Pi(),$t=Y(),Qp=ge(),q1="tag:yaml.org,2002:";function M1(n,e,r){if(e){let t=r.filter(s=>s.tag===e),i=t.find(s=>!s.format)??t[0];
if(!i)throw new Error(`Tag ${e} not found`);return i}return r.find(t=>t.identify?.(n)&&!t.format)}function F1(n,e,r){if($t.isDocument(n)&&(n=n.contents),$t.isNode(
n))return n;if($t.isPair(n)){let w=r.schema[$t.MAP].createNode?.(r.schema,null,r);return w.items.push(n),w}(n instanceof String||n instanceof Number||n instanceof
Boolean||typeof BigInt<"u"&&n instanceof BigInt)&&(n=n.valueOf());let{aliasDuplicateObjects:t,onAnchor:i,onTagObj:s,schema:l,sourceObjects:o}=r,c;if(t&&n&&typeof n==
"object"){if(c=o.get(n),c)return c.anchor??(c.anchor=i(n)),new B1.Alias(c.anchor);c={anchor:null,node:null},o.set(n,c)}e?.startsWith("!!")&&(e=q1+e.slice(2));let y=M1(
n,e,l.tags);if(!y){if(n&&typeof n.toJSON=="function"&&(n=n.toJSON()),!n||typeof n!="object"){let w=new Qp.Scalar(n);return c&&(c.node=w),w}y=n instanceof Map?l[$t.
MAP]:Symbol.iterator in Object(n)?l[$t.SEQ]:l[$t.MAP]}s&&(s(y),delete r.onTagObj);let v=y?.createNode?y.createNode(r.schema,n,r):typeof y?.nodeClass?.from=="fun\
ction"?y.nodeClass.from(r.schema,n,r):new Qp.Scalar(n);return e?v.tag=e:y.default||(v.tag=y.tag),c&&(c.node=v),v}Xp.createNode=F1});var Mr=B(qr=>{"use strict";var _1=ki(),Ye=Y(),U1=Vr();function La(n,e,r){let t=r;for(let i=e.length-1;i>=0;--i){let s=e[i];if(typeof s=="number"&&Number.isInteger(
s)&&s>=0){let l=[];l[s]=t,t=l}else t=new Map([[s,t]])}return _1.createNode(t,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:n,sourceObjects:new Map})}var xp=n=>n==null||typeof n=="object"&&!!n[Symbol.iterator]().next().done,Na=class extends U1.
NodeBase{constructor(e,r){super(e),Object.defineProperty(this,"schema",{value:r,configurable:!0,enumerable:!1,writable:!0})}clone(e){let r=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(r.schema=e),r.items=r.items.map(t=>Ye.isNode(t)||Ye.isPair(t)?t.clone(e):t),this.range&&
(r.range=this.range.slice()),r}addIn(e,r){if(xp(e))this.add(r);else{let[t,...i]=e,s=this.get(t,!0);if(Ye.isCollection(s))s.addIn(i,r);else if(s===void 0&&this.schema)
this.set(t,La(this.schema,i,r));else throw new Error(`Expected YAML collection at ${t}. Remaining path: ${i}`)}}deleteIn(e){let[r,...t]=e;if(t.length===0)return this.
delete(r);let i=this.get(r,!0);if(Ye.isCollection(i))return i.deleteIn(t);throw new Error(`Expected YAML collection at ${r}. Remaining path: ${t}`)}getIn(e,r){let[
t,...i]=e,s=this.get(t,!0);return i.length===0?!r&&Ye.isScalar(s)?s.value:s:Ye.isCollection(s)?s.getIn(i,r):void 0}hasAllNullValues(e){return this.items.every(r=>{
if(!Ye.isPair(r))return!1;let t=r.value;return t==null||e&&Ye.isScalar(t)&&t.value==null&&!t.commentBefore&&!t.comment&&!t.tag})}hasIn(e){let[r,...t]=e;if(t.length===
0)return this.has(r);let i=this.get(r,!0);return Ye.isCollection(i)?i.hasIn(t):!1}setIn(e,r){let[t,...i]=e;if(i.length===0)this.set(t,r);else{let s=this.get(t,!0);
if(Ye.isCollection(s))s.setIn(i,r);else if(s===void 0&&this.schema)this.set(t,La(this.schema,i,r));else throw new Error(`Expected YAML collection at ${t}. Remai\
ning path: ${i}`)}}};qr.Collection=Na;qr.collectionFromPath=La;qr.isEmptyPath=xp});var Oi=B(Fr=>{"use strict";var G1=n=>n.replace(/^(?!$)(?: $)?/gm,"#");function ja(n,e){return/^\n+$/.test(n)?n.substring(1):e?n.replace(/^(?! *$)/gm,e):n}var K1=(n,e,r)=>n.
endsWith(`
`)?ja(r,e):r.includes(`
`)?`
`+ja(r,e):(n.endsWith(" ")?"":" ")+r;Fr.indentComment=ja;Fr.lineComment=K1;Fr.stringifyComment=G1});var tm=B(Ai=>{"use strict";var H1="flow",$a="block",_r="quoted";function Z1(n,e,r="flow",{indentAtStart:t,lineWidth:i=80,minContentWidth:s=20,onFold:l,onOverflow:o}={}){
if(!i||i<0)return n;i<s&&(s=0);let c=Math.max(1+s,1+i-e.length);if(n.length<=c)return n;let y=[],v={},w=i-e.length;typeof t=="number"&&(t>i-Math.max(2,s)?y.push(
0):w=i-t);let b,k,D=!1,P=-1,S=-1,z=-1;r===$a&&(P=em(n,P,e.length),P!==-1&&(w=P+c));for(let L;L=n[P+=1];){if(r===_r&&L==="\\"){switch(S=P,n[P+1]){case"x":P+=3;break;case"\
u":P+=5;break;case"U":P+=9;break;default:P+=1}z=P}if(L===`
`)r===$a&&(P=em(n,P,e.length)),w=P+e.length+c,b=void 0;else{if(L===" "&&k&&k!==" "&&k!==`
`&&k!=="	"){let I=n[P+1];I&&I!==" "&&I!==`
`&&I!=="	"&&(b=P)}if(P>=w)if(b)y.push(b),w=b+c,b=void 0;else if(r===_r){for(;k===" "||k==="	";)k=L,L=n[P+=1],D=!0;let I=P>z+1?P-2:S-1;if(v[I])return n;y.push(I),
v[I]=!0,w=I+c,b=void 0}else D=!0}k=L}if(D&&o&&o(),y.length===0)return n;l&&l();let T=n.slice(0,y[0]);for(let L=0;L<y.length;++L){let I=y[L],V=y[L+1]||n.length;I===
0?T=`
${e}${n.slice(0,V)}`:(r===_r&&v[I]&&(T+=`${n[I]}\\`),T+=`
${e}${n.slice(I+1,V)}`)}return T}function em(n,e,r){let t=e,i=e+1,s=n[i];for(;s===" "||s==="	";)if(e<i+r)s=n[++e];else{do s=n[++e];while(s&&s!==`
`);t=e,i=e+1,s=n[i]}return t}Ai.FOLD_BLOCK=$a;Ai.FOLD_FLOW=H1;Ai.FOLD_QUOTED=_r;Ai.foldFlowLines=Z1});var Si=B(nm=>{"use strict";var Ke=ge(),ht=tm(),Gr=(n,e)=>({indentAtStart:e?n.indent.length:n.indentAtStart,lineWidth:n.options.lineWidth,minContentWidth:n.options.
minContentWidth}),Kr=n=>/^(%|---|\.\.\.)/m.test(n);function W1(n,e,r){if(!e||e<0)return!1;let t=e-r,i=n.length;if(i<=t)return!1;for(let s=0,l=0;s<i;++s)if(n[s]===
`
`){if(s-l>t)return!0;if(l=s+1,i-l<=t)return!1}return!0}function Ri(n,e){let r=JSON.stringify(n);if(e.options.doubleQuotedAsJSON)return r;let{implicitKey:t}=e,i=e.
options.doubleQuotedMinMultiLineLength,s=e.indent||(Kr(n)?"  ":""),l="",o=0;for(let c=0,y=r[c];y;y=r[++c])if(y===" "&&r[c+1]==="\\"&&r[c+2]==="n"&&(l+=r.slice(o,
c)+"\\ ",c+=1,o=c,y="\\"),y==="\\")switch(r[c+1]){case"u":{l+=r.slice(o,c);let v=r.substr(c+2,4);switch(v){case"0000":l+="\\0";break;case"0007":l+="\\a";break;case"\
000b":l+="\\v";break;case"001b":l+="\\e";break;case"0085":l+="\\N";break;case"00a0":l+="\\_";break;case"2028":l+="\\L";break;case"2029":l+="\\P";break;default:v.
substr(0,2)==="00"?l+="\\x"+v.substr(2):l+=r.substr(c,6)}c+=5,o=c+1}break;case"n":if(t||r[c+2]==='"'||r.length<i)c+=1;else{for(l+=r.slice(o,c)+`

`;r[c+2]==="\\"&&r[c+3]==="n"&&r[c+4]!=='"';)l+=`
`,c+=2;l+=s,r[c+2]===" "&&(l+="\\"),c+=1,o=c+1}break;default:c+=1}return l=o?l+r.slice(o):r,t?l:ht.foldFlowLines(l,s,ht.FOLD_QUOTED,Gr(e,!1))}function Ia(n,e){if(e.
options.singleQuote===!1||e.implicitKey&&n.includes(`
`)||/[ \t]\n|\n[ \t]/.test(n))return Ri(n,e);let r=e.indent||(Kr(n)?"  ":""),t="'"+n.replace(/'/g,"''").replace(/\n+/g,`$&
${r}`)+"'";return e.implicitKey?t:ht.foldFlowLines(t,r,ht.FOLD_FLOW,Gr(e,!1))}function An(n,e){let{singleQuote:r}=e.options,t;if(r===!1)t=Ri;else{let i=n.includes(
'"'),s=n.includes("'");i&&!s?t=Ia:s&&!i?t=Ri:t=r?Ia:Ri}return t(n,e)}var Va;try{Va=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Va=/\n+(?!\n|$)/g}function Ur({comment:n,type:e,value:r},t,i,s){let{blockQuote:l,commentString:o,lineWidth:c}=t.options;if(!l||/\n[\t ]+$/.test(
r))return An(r,t);let y=t.indent||(t.forceBlockIndent||Kr(r)?"  ":""),v=l==="literal"?!0:l==="folded"||e===Ke.Scalar.BLOCK_FOLDED?!1:e===Ke.Scalar.BLOCK_LITERAL?
!0:!W1(r,c,y.length);if(!r)return v?`|
`:`>
`;let w,b;for(b=r.length;b>0;--b){let V=r[b-1];if(V!==`
`&&V!=="	"&&V!==" ")break}let k=r.substring(b),D=k.indexOf(`
`);D===-1?w="-":r===k||D!==k.length-1?(w="+",s&&s()):w="",k&&(r=r.slice(0,-k.length),k[k.length-1]===`
`&&(k=k.slice(0,-1)),k=k.replace(Va,`$&${y}`));let P=!1,S,z=-1;for(S=0;S<r.length;++S){let V=r[S];if(V===" ")P=!0;else if(V===`
`)z=S;else break}let T=r.substring(0,z<S?z+1:S);T&&(r=r.substring(T.length),T=T.replace(/\n+/g,`$&${y}`));let I=(P?y?"2":"1":"")+w;if(n&&(I+=" "+o(n.replace(/ ?[\r\n]+/g,
" ")),i&&i()),!v){let V=r.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${y}`),F=!1,Q=Gr(t,!0);l!=="folded"&&e!==Ke.Scalar.BLOCK_FOLDED&&(Q.onOverflow=
()=>{F=!0});let M=ht.foldFlowLines(`${T}${V}${k}`,y,ht.FOLD_BLOCK,Q);if(!F)return`>${I}
${y}${M}`}return r=r.replace(/\n+/g,`$&${y}`),`|${I}
${y}${T}${r}${k}`}function Y1(n,e,r,t){let{type:i,value:s}=n,{actualString:l,implicitKey:o,indent:c,indentStep:y,inFlow:v}=e;if(o&&s.includes(`
`)||v&&/[[\]{},]/.test(s))return An(s,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return o||v||!s.includes(
`
`)?An(s,e):Ur(n,e,r,t);if(!o&&!v&&i!==Ke.Scalar.PLAIN&&s.includes(`
`))return Ur(n,e,r,t);if(Kr(s)){if(c==="")return e.forceBlockIndent=!0,Ur(n,e,r,t);if(o&&c===y)return An(s,e)}let w=s.replace(/\n+/g,`$&
${c}`);if(l){let b=P=>P.default&&P.tag!=="tag:yaml.org,2002:str"&&P.test?.test(w),{compat:k,tags:D}=e.doc.schema;if(D.some(b)||k?.some(b))return An(s,e)}return o?
w:ht.foldFlowLines(w,c,ht.FOLD_FLOW,Gr(e,!1))}function J1(n,e,r,t){let{implicitKey:i,inFlow:s}=e,l=typeof n.value=="string"?n:Object.assign({},n,{value:String(n.
value)}),{type:o}=n;o!==Ke.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(l.value)&&(o=Ke.Scalar.QUOTE_DOUBLE);let c=v=>{switch(v){case Ke.
Scalar.BLOCK_FOLDED:case Ke.Scalar.BLOCK_LITERAL:return i||s?An(l.value,e):Ur(l,e,r,t);case Ke.Scalar.QUOTE_DOUBLE:return Ri(l.value,e);case Ke.Scalar.QUOTE_SINGLE:
return Ia(l.value,e);case Ke.Scalar.PLAIN:return Y1(l,e,r,t);default:return null}},y=c(o);if(y===null){let{defaultKeyType:v,defaultStringType:w}=e.options,b=i&&
v||w;if(y=c(b),y===null)throw new Error(`Unsupported default string type ${b}`)}return y}nm.stringifyString=J1});var Di=B(Ba=>{"use strict";var Q1=Ir(),vt=Y(),X1=Oi(),x1=Si();function eO(n,e){let r=Object.assign({blockQuote:!0,commentString:X1.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},n.schema.toStringOptions,e),t;switch(r.collectionStyle){case"\
block":t=!1;break;case"flow":t=!0;break;default:t=null}return{anchors:new Set,doc:n,flowCollectionPadding:r.flowCollectionPadding?" ":"",indent:"",indentStep:typeof r.
indent=="number"?" ".repeat(r.indent):"  ",inFlow:t,options:r}}function tO(n,e){if(e.tag){let i=n.filter(s=>s.tag===e.tag);if(i.length>0)return i.find(s=>s.format===
e.format)??i[0]}let r,t;if(vt.isScalar(e)){t=e.value;let i=n.filter(s=>s.identify?.(t));if(i.length>1){let s=i.filter(l=>l.test);s.length>0&&(i=s)}r=i.find(s=>s.
format===e.format)??i.find(s=>!s.format)}else t=e,r=n.find(i=>i.nodeClass&&t instanceof i.nodeClass);if(!r){let i=t?.constructor?.name??(t===null?"null":typeof t);
throw new Error(`Tag not resolved for ${i} value`)}return r}function nO(n,e,{anchors:r,doc:t}){if(!t.directives)return"";let i=[],s=(vt.isScalar(n)||vt.isCollection(
n))&&n.anchor;s&&Q1.anchorIsValid(s)&&(r.add(s),i.push(`&${s}`));let l=n.tag??(e.default?null:e.tag);return l&&i.push(t.directives.tagString(l)),i.join(" ")}function iO(n,e,r,t){
if(vt.isPair(n))return n.toString(e,r,t);if(vt.isAlias(n)){if(e.doc.directives)return n.toString(e);if(e.resolvedAliases?.has(n))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.add(n):e.resolvedAliases=new Set([n]),n=n.resolve(e.doc)}let i,s=vt.isNode(n)?
n:e.doc.createNode(n,{onTagObj:c=>i=c});i??(i=tO(e.doc.schema.tags,s));let l=nO(s,i,e);l.length>0&&(e.indentAtStart=(e.indentAtStart??0)+l.length+1);let o=typeof i.
stringify=="function"?i.stringify(s,e,r,t):vt.isScalar(s)?x1.stringifyString(s,e,r,t):s.toString(e,r,t);return l?vt.isScalar(s)||o[0]==="{"||o[0]==="["?`${l} ${o}`:
`${l}
${e.indent}${o}`:o}Ba.createStringifyContext=eO;Ba.stringify=iO});var lm=B(sm=>{"use strict";var it=Y(),im=ge(),rm=Di(),Ei=Oi();function rO({key:n,value:e},r,t,i){let{allNullValues:s,doc:l,indent:o,indentStep:c,options:{commentString:y,
indentSeq:v,simpleKeys:w}}=r,b=it.isNode(n)&&n.comment||null;if(w){if(b)throw new Error("With simple keys, key nodes cannot have comments");if(it.isCollection(n)||
!it.isNode(n)&&typeof n=="object"){let Q="With simple keys, collection cannot be used as a key value";throw new Error(Q)}}let k=!w&&(!n||b&&e==null&&!r.inFlow||
it.isCollection(n)||(it.isScalar(n)?n.type===im.Scalar.BLOCK_FOLDED||n.type===im.Scalar.BLOCK_LITERAL:typeof n=="object"));r=Object.assign({},r,{allNullValues:!1,
implicitKey:!k&&(w||!s),indent:o+c});let D=!1,P=!1,S=rm.stringify(n,r,()=>D=!0,()=>P=!0);if(!k&&!r.inFlow&&S.length>1024){if(w)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");k=!0}if(r.inFlow){if(s||e==null)return D&&t&&t(),S===""?"?":k?`? ${S}`:S}else if(s&&!w||e==null&&
k)return S=`? ${S}`,b&&!D?S+=Ei.lineComment(S,r.indent,y(b)):P&&i&&i(),S;D&&(b=null),k?(b&&(S+=Ei.lineComment(S,r.indent,y(b))),S=`? ${S}
${o}:`):(S=`${S}:`,b&&(S+=Ei.lineComment(S,r.indent,y(b))));let z,T,L;it.isNode(e)?(z=!!e.spaceBefore,T=e.commentBefore,L=e.comment):(z=!1,T=null,L=null,e&&typeof e==
"object"&&(e=l.createNode(e))),r.implicitKey=!1,!k&&!b&&it.isScalar(e)&&(r.indentAtStart=S.length+1),P=!1,!v&&c.length>=2&&!r.inFlow&&!k&&it.isSeq(e)&&!e.flow&&
!e.tag&&!e.anchor&&(r.indent=r.indent.substring(2));let I=!1,V=rm.stringify(e,r,()=>I=!0,()=>P=!0),F=" ";if(b||z||T){if(F=z?`
`:"",T){let Q=y(T);F+=`
${Ei.indentComment(Q,r.indent)}`}V===""&&!r.inFlow?F===`
`&&L&&(F=`

`):F+=`
${r.indent}`}else if(!k&&it.isCollection(e)){let Q=V[0],M=V.indexOf(`
`),ve=M!==-1,mt=r.inFlow??e.flow??e.items.length===0;if(ve||!mt){let bn=!1;if(ve&&(Q==="&"||Q==="!")){let be=V.indexOf(" ");Q==="&"&&be!==-1&&be<M&&V[be+1]==="!"&&
(be=V.indexOf(" ",be+1)),(be===-1||M<be)&&(bn=!0)}bn||(F=`
${r.indent}`)}}else(V===""||V[0]===`
`)&&(F="");return S+=F+V,r.inFlow?I&&t&&t():L&&!I?S+=Ei.lineComment(S,r.indent,y(L)):P&&i&&i(),S}sm.stringifyPair=rO});var Ma=B(qa=>{"use strict";var om=require("process");function sO(n,...e){n==="debug"&&console.log(...e)}function lO(n,e){(n==="debug"||n==="warn")&&(typeof om.emitWarning==
"function"?om.emitWarning(e):console.warn(e))}qa.debug=sO;qa.warn=lO});var Jr=B(Yr=>{"use strict";var Wr=Y(),am=ge(),Hr="<<",Zr={identify:n=>n===Hr||typeof n=="symbol"&&n.description===Hr,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new am.Scalar(Symbol(Hr)),{addToJSMap:um}),stringify:()=>Hr},oO=(n,e)=>(Zr.identify(e)||Wr.isScalar(e)&&(!e.type||e.type===
am.Scalar.PLAIN)&&Zr.identify(e.value))&&n?.doc.schema.tags.some(r=>r.tag===Zr.tag&&r.default);function um(n,e,r){let t=fm(n,r);if(Wr.isSeq(t))for(let i of t.items)
Fa(n,e,i);else if(Array.isArray(t))for(let i of t)Fa(n,e,i);else Fa(n,e,t)}function Fa(n,e,r){let t=fm(n,r);if(!Wr.isMap(t))throw new Error("Merge sources must \
be maps or map aliases");let i=t.toJSON(null,n,Map);for(let[s,l]of i)e instanceof Map?e.has(s)||e.set(s,l):e instanceof Set?e.add(s):Object.prototype.hasOwnProperty.
call(e,s)||Object.defineProperty(e,s,{value:l,writable:!0,enumerable:!0,configurable:!0});return e}function fm(n,e){return n&&Wr.isAlias(e)?e.resolve(n.doc,n):e}
Yr.addMergeToJSMap=um;Yr.isMergeKey=oO;Yr.merge=Zr});var Ua=B(pm=>{"use strict";var aO=Ma(),cm=Jr(),uO=Di(),dm=Y(),_a=gt();function fO(n,e,{key:r,value:t}){if(dm.isNode(r)&&r.addToJSMap)r.addToJSMap(n,e,t);else if(cm.
isMergeKey(n,r))cm.addMergeToJSMap(n,e,t);else{let i=_a.toJS(r,"",n);if(e instanceof Map)e.set(i,_a.toJS(t,i,n));else if(e instanceof Set)e.add(i);else{let s=cO(
r,i,n),l=_a.toJS(t,s,n);s in e?Object.defineProperty(e,s,{value:l,writable:!0,enumerable:!0,configurable:!0}):e[s]=l}}return e}function cO(n,e,r){if(e===null)return"";
if(typeof e!="object")return String(e);if(dm.isNode(n)&&r?.doc){let t=uO.createStringifyContext(r.doc,{});t.anchors=new Set;for(let s of r.anchors.keys())t.anchors.
add(s.anchor);t.inFlow=!0,t.inStringifyKey=!0;let i=n.toString(t);if(!r.mapKeyWarned){let s=JSON.stringify(i);s.length>40&&(s=s.substring(0,36)+'..."'),aO.warn(
r.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),r.mapKeyWarned=
!0}return i}return JSON.stringify(e)}pm.addPairToJSMap=fO});var bt=B(Ga=>{"use strict";var mm=ki(),dO=lm(),pO=Ua(),Qr=Y();function mO(n,e,r){let t=mm.createNode(n,void 0,r),i=mm.createNode(e,void 0,r);return new Xr(t,i)}
var Xr=class n{constructor(e,r=null){Object.defineProperty(this,Qr.NODE_TYPE,{value:Qr.PAIR}),this.key=e,this.value=r}clone(e){let{key:r,value:t}=this;return Qr.
isNode(r)&&(r=r.clone(e)),Qr.isNode(t)&&(t=t.clone(e)),new n(r,t)}toJSON(e,r){let t=r?.mapAsMap?new Map:{};return pO.addPairToJSMap(r,t,this)}toString(e,r,t){return e?.
doc?dO.stringifyPair(this,e,r,t):JSON.stringify(this)}};Ga.Pair=Xr;Ga.createPair=mO});var Ka=B(ym=>{"use strict";var It=Y(),gm=Di(),xr=Oi();function gO(n,e,r){return(e.inFlow??n.flow?hO:yO)(n,e,r)}function yO({comment:n,items:e},r,{blockItemPrefix:t,
flowChars:i,itemIndent:s,onChompKeep:l,onComment:o}){let{indent:c,options:{commentString:y}}=r,v=Object.assign({},r,{indent:s,type:null}),w=!1,b=[];for(let D=0;D<
e.length;++D){let P=e[D],S=null;if(It.isNode(P))!w&&P.spaceBefore&&b.push(""),es(r,b,P.commentBefore,w),P.comment&&(S=P.comment);else if(It.isPair(P)){let T=It.
isNode(P.key)?P.key:null;T&&(!w&&T.spaceBefore&&b.push(""),es(r,b,T.commentBefore,w))}w=!1;let z=gm.stringify(P,v,()=>S=null,()=>w=!0);S&&(z+=xr.lineComment(z,s,
y(S))),w&&S&&(w=!1),b.push(t+z)}let k;if(b.length===0)k=i.start+i.end;else{k=b[0];for(let D=1;D<b.length;++D){let P=b[D];k+=P?`
${c}${P}`:`
`}}return n?(k+=`
`+xr.indentComment(y(n),c),o&&o()):w&&l&&l(),k}function hO({items:n},e,{flowChars:r,itemIndent:t}){let{indent:i,indentStep:s,flowCollectionPadding:l,options:{commentString:o}}=e;
t+=s;let c=Object.assign({},e,{indent:t,inFlow:!0,type:null}),y=!1,v=0,w=[];for(let D=0;D<n.length;++D){let P=n[D],S=null;if(It.isNode(P))P.spaceBefore&&w.push(
""),es(e,w,P.commentBefore,!1),P.comment&&(S=P.comment);else if(It.isPair(P)){let T=It.isNode(P.key)?P.key:null;T&&(T.spaceBefore&&w.push(""),es(e,w,T.commentBefore,
!1),T.comment&&(y=!0));let L=It.isNode(P.value)?P.value:null;L?(L.comment&&(S=L.comment),L.commentBefore&&(y=!0)):P.value==null&&T?.comment&&(S=T.comment)}S&&(y=
!0);let z=gm.stringify(P,c,()=>S=null);y||(y=w.length>v||z.includes(`
`)),D<n.length-1?z+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(y||(y=w.reduce((T,L)=>T+L.length+2,2)+(z.length+2)>e.options.lineWidth)),y&&(z+=",")),
S&&(z+=xr.lineComment(z,t,o(S))),w.push(z),v=w.length}let{start:b,end:k}=r;if(w.length===0)return b+k;if(!y){let D=w.reduce((P,S)=>P+S.length+2,2);y=e.options.lineWidth>
0&&D>e.options.lineWidth}if(y){let D=b;for(let P of w)D+=P?`
${s}${i}${P}`:`
`;return`${D}
${i}${k}`}else return`${b}${l}${w.join(" ")}${l}${k}`}function es({indent:n,options:{commentString:e}},r,t,i){if(t&&i&&(t=t.replace(/^\n+/,"")),t){let s=xr.indentComment(
e(t),n);r.push(s.trimStart())}}ym.stringifyCollection=gO});var Pt=B(Za=>{"use strict";var vO=Ka(),bO=Ua(),wO=Mr(),wt=Y(),ts=bt(),PO=ge();function Ti(n,e){let r=wt.isScalar(e)?e.value:e;for(let t of n)if(wt.isPair(t)&&(t.
key===e||t.key===r||wt.isScalar(t.key)&&t.key.value===r))return t}var Ha=class extends wO.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){
super(wt.MAP,e),this.items=[]}static from(e,r,t){let{keepUndefined:i,replacer:s}=t,l=new this(e),o=(c,y)=>{if(typeof s=="function")y=s.call(r,c,y);else if(Array.
isArray(s)&&!s.includes(c))return;(y!==void 0||i)&&l.items.push(ts.createPair(c,y,t))};if(r instanceof Map)for(let[c,y]of r)o(c,y);else if(r&&typeof r=="object")
for(let c of Object.keys(r))o(c,r[c]);return typeof e.sortMapEntries=="function"&&l.items.sort(e.sortMapEntries),l}add(e,r){let t;wt.isPair(e)?t=e:!e||typeof e!=
"object"||!("key"in e)?t=new ts.Pair(e,e?.value):t=new ts.Pair(e.key,e.value);let i=Ti(this.items,t.key),s=this.schema?.sortMapEntries;if(i){if(!r)throw new Error(
`Key ${t.key} already set`);wt.isScalar(i.value)&&PO.isScalarValue(t.value)?i.value.value=t.value:i.value=t.value}else if(s){let l=this.items.findIndex(o=>s(t,o)<
0);l===-1?this.items.push(t):this.items.splice(l,0,t)}else this.items.push(t)}delete(e){let r=Ti(this.items,e);return r?this.items.splice(this.items.indexOf(r),
1).length>0:!1}get(e,r){let i=Ti(this.items,e)?.value;return(!r&&wt.isScalar(i)?i.value:i)??void 0}has(e){return!!Ti(this.items,e)}set(e,r){this.add(new ts.Pair(
e,r),!0)}toJSON(e,r,t){let i=t?new t:r?.mapAsMap?new Map:{};r?.onCreate&&r.onCreate(i);for(let s of this.items)bO.addPairToJSMap(r,i,s);return i}toString(e,r,t){
if(!e)return JSON.stringify(this);for(let i of this.items)if(!wt.isPair(i))throw new Error(`Map items must all be pairs; found ${JSON.stringify(i)} instead`);return!e.
allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),vO.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:e.indent||"",onChompKeep:t,onComment:r})}};Za.YAMLMap=Ha;Za.findPair=Ti});var Rn=B(vm=>{"use strict";var kO=Y(),hm=Pt(),OO={collection:"map",default:!0,nodeClass:hm.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(n,e){return kO.isMap(n)||
e("Expected a mapping for this tag"),n},createNode:(n,e,r)=>hm.YAMLMap.from(n,e,r)};vm.map=OO});var kt=B(bm=>{"use strict";var AO=ki(),RO=Ka(),SO=Mr(),is=Y(),DO=ge(),EO=gt(),Wa=class extends SO.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){
super(is.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let r=ns(e);return typeof r!="number"?!1:this.items.splice(r,1).length>0}get(e,r){let t=ns(e);
if(typeof t!="number")return;let i=this.items[t];return!r&&is.isScalar(i)?i.value:i}has(e){let r=ns(e);return typeof r=="number"&&r<this.items.length}set(e,r){let t=ns(
e);if(typeof t!="number")throw new Error(`Expected a valid index, not ${e}.`);let i=this.items[t];is.isScalar(i)&&DO.isScalarValue(r)?i.value=r:this.items[t]=r}toJSON(e,r){
let t=[];r?.onCreate&&r.onCreate(t);let i=0;for(let s of this.items)t.push(EO.toJS(s,String(i++),r));return t}toString(e,r,t){return e?RO.stringifyCollection(this,
e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:t,onComment:r}):JSON.stringify(this)}static from(e,r,t){let{replacer:i}=t,
s=new this(e);if(r&&Symbol.iterator in Object(r)){let l=0;for(let o of r){if(typeof i=="function"){let c=r instanceof Set?o:String(l++);o=i.call(r,c,o)}s.items.
push(AO.createNode(o,void 0,t))}}return s}};function ns(n){let e=is.isScalar(n)?n.value:n;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.
isInteger(e)&&e>=0?e:null}bm.YAMLSeq=Wa});var Sn=B(Pm=>{"use strict";var TO=Y(),wm=kt(),zO={collection:"seq",default:!0,nodeClass:wm.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(n,e){return TO.isSeq(n)||
e("Expected a sequence for this tag"),n},createNode:(n,e,r)=>wm.YAMLSeq.from(n,e,r)};Pm.seq=zO});var zi=B(km=>{"use strict";var CO=Si(),LO={identify:n=>typeof n=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,stringify(n,e,r,t){return e=Object.
assign({actualString:!0},e),CO.stringifyString(n,e,r,t)}};km.string=LO});var rs=B(Rm=>{"use strict";var Om=ge(),Am={identify:n=>n==null,createNode:()=>new Om.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new Om.Scalar(null),stringify:({source:n},e)=>typeof n=="string"&&Am.test.test(n)?n:e.options.nullStr};Rm.nullTag=Am});var Ya=B(Dm=>{"use strict";var NO=ge(),Sm={identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:n=>new NO.
Scalar(n[0]==="t"||n[0]==="T"),stringify({source:n,value:e},r){if(n&&Sm.test.test(n)){let t=n[0]==="t"||n[0]==="T";if(e===t)return n}return e?r.options.trueStr:
r.options.falseStr}};Dm.boolTag=Sm});var Dn=B(Em=>{"use strict";function jO({format:n,minFractionDigits:e,tag:r,value:t}){if(typeof t=="bigint")return String(t);let i=typeof t=="number"?t:Number(t);
if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let s=Object.is(t,-0)?"-0":JSON.stringify(t);if(!n&&e&&(!r||r==="tag:yaml.org,2002:float")&&/^-?\d/.test(
s)&&!s.includes("e")){let l=s.indexOf(".");l<0&&(l=s.length,s+=".");let o=e-(s.length-l-1);for(;o-- >0;)s+="0"}return s}Em.stringifyNumber=jO});var Qa=B(ss=>{"use strict";var $O=ge(),Ja=Dn(),IO={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Ja.stringifyNumber},VO={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:n=>parseFloat(n),stringify(n){
let e=Number(n.value);return isFinite(e)?e.toExponential():Ja.stringifyNumber(n)}},BO={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(n){let e=new $O.Scalar(parseFloat(n)),r=n.indexOf(".");return r!==-1&&n[n.length-1]==="0"&&(e.minFractionDigits=n.length-r-1),e},stringify:Ja.stringifyNumber};
ss.float=BO;ss.floatExp=VO;ss.floatNaN=IO});var xa=B(os=>{"use strict";var Tm=Dn(),ls=n=>typeof n=="bigint"||Number.isInteger(n),Xa=(n,e,r,{intAsBigInt:t})=>t?BigInt(n):parseInt(n.substring(e),r);function zm(n,e,r){
let{value:t}=n;return ls(t)&&t>=0?r+t.toString(e):Tm.stringifyNumber(n)}var qO={identify:n=>ls(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(n,e,r)=>Xa(n,2,8,r),stringify:n=>zm(n,8,"0o")},MO={identify:ls,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(n,e,r)=>Xa(n,0,10,r),
stringify:Tm.stringifyNumber},FO={identify:n=>ls(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(n,e,r)=>Xa(n,2,16,
r),stringify:n=>zm(n,16,"0x")};os.int=MO;os.intHex=FO;os.intOct=qO});var Lm=B(Cm=>{"use strict";var _O=Rn(),UO=rs(),GO=Sn(),KO=zi(),HO=Ya(),eu=Qa(),tu=xa(),ZO=[_O.map,GO.seq,KO.string,UO.nullTag,HO.boolTag,tu.intOct,tu.int,tu.intHex,
eu.floatNaN,eu.floatExp,eu.float];Cm.schema=ZO});var $m=B(jm=>{"use strict";var WO=ge(),YO=Rn(),JO=Sn();function Nm(n){return typeof n=="bigint"||Number.isInteger(n)}var as=({value:n})=>JSON.stringify(n),QO=[{
identify:n=>typeof n=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,stringify:as},{identify:n=>n==null,createNode:()=>new WO.Scalar(null),default:!0,
tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:as},{identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,
resolve:n=>n==="true",stringify:as},{identify:Nm,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(n,e,{intAsBigInt:r})=>r?BigInt(n):
parseInt(n,10),stringify:({value:n})=>Nm(n)?n.toString():JSON.stringify(n)},{identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:n=>parseFloat(n),stringify:as}],XO={default:!0,tag:"",test:/^/,resolve(n,e){return e(`Unresolved plain scalar ${JSON.stringify(n)}`),n}},xO=[YO.map,JO.seq].
concat(QO,XO);jm.schema=xO});var iu=B(Im=>{"use strict";var Ci=require("buffer"),nu=ge(),eA=Si(),tA={identify:n=>n instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(n,e){
if(typeof Ci.Buffer=="function")return Ci.Buffer.from(n,"base64");if(typeof atob=="function"){let r=atob(n.replace(/[\n\r]/g,"")),t=new Uint8Array(r.length);for(let i=0;i<
r.length;++i)t[i]=r.charCodeAt(i);return t}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),n},stringify({
comment:n,type:e,value:r},t,i,s){if(!r)return"";let l=r,o;if(typeof Ci.Buffer=="function")o=l instanceof Ci.Buffer?l.toString("base64"):Ci.Buffer.from(l.buffer).
toString("base64");else if(typeof btoa=="function"){let c="";for(let y=0;y<l.length;++y)c+=String.fromCharCode(l[y]);o=btoa(c)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=nu.Scalar.BLOCK_LITERAL),e!==nu.Scalar.QUOTE_DOUBLE){let c=Math.max(t.options.
lineWidth-t.indent.length,t.options.minContentWidth),y=Math.ceil(o.length/c),v=new Array(y);for(let w=0,b=0;w<y;++w,b+=c)v[w]=o.substr(b,c);o=v.join(e===nu.Scalar.
BLOCK_LITERAL?`
`:" ")}return eA.stringifyString({comment:n,type:e,value:o},t,i,s)}};Im.binary=tA});var cs=B(fs=>{"use strict";var us=Y(),ru=bt(),nA=ge(),iA=kt();function Vm(n,e){if(us.isSeq(n))for(let r=0;r<n.items.length;++r){let t=n.items[r];if(!us.isPair(t)){
if(us.isMap(t)){t.items.length>1&&e("Each pair must have its own sequence indicator");let i=t.items[0]||new ru.Pair(new nA.Scalar(null));if(t.commentBefore&&(i.
key.commentBefore=i.key.commentBefore?`${t.commentBefore}
${i.key.commentBefore}`:t.commentBefore),t.comment){let s=i.value??i.key;s.comment=s.comment?`${t.comment}
${s.comment}`:t.comment}t=i}n.items[r]=us.isPair(t)?t:new ru.Pair(t)}}else e("Expected a sequence for this tag");return n}function Bm(n,e,r){let{replacer:t}=r,i=new iA.
YAMLSeq(n);i.tag="tag:yaml.org,2002:pairs";let s=0;if(e&&Symbol.iterator in Object(e))for(let l of e){typeof t=="function"&&(l=t.call(e,String(s++),l));let o,c;
if(Array.isArray(l))if(l.length===2)o=l[0],c=l[1];else throw new TypeError(`Expected [key, value] tuple: ${l}`);else if(l&&l instanceof Object){let y=Object.keys(
l);if(y.length===1)o=y[0],c=l[o];else throw new TypeError(`Expected tuple with one key, not ${y.length} keys`)}else o=l;i.items.push(ru.createPair(o,c,r))}return i}
var rA={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Vm,createNode:Bm};fs.createPairs=Bm;fs.pairs=rA;fs.resolvePairs=Vm});var ou=B(lu=>{"use strict";var qm=Y(),su=gt(),Li=Pt(),sA=kt(),Mm=cs(),Vt=class n extends sA.YAMLSeq{constructor(){super(),this.add=Li.YAMLMap.prototype.add.bind(
this),this.delete=Li.YAMLMap.prototype.delete.bind(this),this.get=Li.YAMLMap.prototype.get.bind(this),this.has=Li.YAMLMap.prototype.has.bind(this),this.set=Li.YAMLMap.
prototype.set.bind(this),this.tag=n.tag}toJSON(e,r){if(!r)return super.toJSON(e);let t=new Map;r?.onCreate&&r.onCreate(t);for(let i of this.items){let s,l;if(qm.
isPair(i)?(s=su.toJS(i.key,"",r),l=su.toJS(i.value,s,r)):s=su.toJS(i,"",r),t.has(s))throw new Error("Ordered maps must not include duplicate keys");t.set(s,l)}return t}static from(e,r,t){
let i=Mm.createPairs(e,r,t),s=new this;return s.items=i.items,s}};Vt.tag="tag:yaml.org,2002:omap";var lA={collection:"seq",identify:n=>n instanceof Map,nodeClass:Vt,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(n,e){let r=Mm.resolvePairs(n,e),t=[];for(let{key:i}of r.items)qm.isScalar(i)&&(t.includes(i.value)?e(`Ordered ma\
ps must not include duplicate keys: ${i.value}`):t.push(i.value));return Object.assign(new Vt,r)},createNode:(n,e,r)=>Vt.from(n,e,r)};lu.YAMLOMap=Vt;lu.omap=lA});var Km=B(au=>{"use strict";var Fm=ge();function _m({value:n,source:e},r){return e&&(n?Um:Gm).test.test(e)?e:n?r.options.trueStr:r.options.falseStr}var Um={identify:n=>n===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Fm.Scalar(!0),stringify:_m},Gm={identify:n=>n===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Fm.Scalar(!1),stringify:_m};au.falseTag=Gm;au.trueTag=
Um});var Hm=B(ds=>{"use strict";var oA=ge(),uu=Dn(),aA={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:uu.stringifyNumber},uA={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:n=>parseFloat(n.replace(/_/g,
"")),stringify(n){let e=Number(n.value);return isFinite(e)?e.toExponential():uu.stringifyNumber(n)}},fA={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(n){let e=new oA.Scalar(parseFloat(n.replace(/_/g,""))),r=n.indexOf(".");if(r!==-1){let t=n.substring(
r+1).replace(/_/g,"");t[t.length-1]==="0"&&(e.minFractionDigits=t.length)}return e},stringify:uu.stringifyNumber};ds.float=fA;ds.floatExp=uA;ds.floatNaN=aA});var Wm=B(ji=>{"use strict";var Zm=Dn(),Ni=n=>typeof n=="bigint"||Number.isInteger(n);function ps(n,e,r,{intAsBigInt:t}){let i=n[0];if((i==="-"||i==="+")&&(e+=1),
n=n.substring(e).replace(/_/g,""),t){switch(r){case 2:n=`0b${n}`;break;case 8:n=`0o${n}`;break;case 16:n=`0x${n}`;break}let l=BigInt(n);return i==="-"?BigInt(-1)*
l:l}let s=parseInt(n,r);return i==="-"?-1*s:s}function fu(n,e,r){let{value:t}=n;if(Ni(t)){let i=t.toString(e);return t<0?"-"+r+i.substr(1):r+i}return Zm.stringifyNumber(
n)}var cA={identify:Ni,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(n,e,r)=>ps(n,2,2,r),stringify:n=>fu(n,2,"0b")},dA={identify:Ni,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(n,e,r)=>ps(n,1,8,r),stringify:n=>fu(n,8,"0")},pA={identify:Ni,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(n,e,r)=>ps(n,0,10,r),stringify:Zm.stringifyNumber},mA={identify:Ni,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(n,e,r)=>ps(n,2,16,r),stringify:n=>fu(n,16,"0x")};ji.int=pA;ji.intBin=cA;ji.intHex=mA;ji.intOct=dA});var du=B(cu=>{"use strict";var ys=Y(),ms=bt(),gs=Pt(),Bt=class n extends gs.YAMLMap{constructor(e){super(e),this.tag=n.tag}add(e){let r;ys.isPair(e)?r=e:e&&typeof e==
"object"&&"key"in e&&"value"in e&&e.value===null?r=new ms.Pair(e.key,null):r=new ms.Pair(e,null),gs.findPair(this.items,r.key)||this.items.push(r)}get(e,r){let t=gs.
findPair(this.items,e);return!r&&ys.isPair(t)?ys.isScalar(t.key)?t.key.value:t.key:t}set(e,r){if(typeof r!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof r}`);let t=gs.findPair(this.items,e);t&&!r?this.items.splice(this.items.indexOf(t),1):!t&&r&&this.items.push(new ms.
Pair(e))}toJSON(e,r){return super.toJSON(e,r,Set)}toString(e,r,t){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},e,{allNullValues:!0}),r,t);throw new Error("Set items must all have null values")}static from(e,r,t){let{replacer:i}=t,s=new this(e);if(r&&Symbol.iterator in
Object(r))for(let l of r)typeof i=="function"&&(l=i.call(r,l,l)),s.items.push(ms.createPair(l,null,t));return s}};Bt.tag="tag:yaml.org,2002:set";var gA={collection:"\
map",identify:n=>n instanceof Set,nodeClass:Bt,default:!1,tag:"tag:yaml.org,2002:set",createNode:(n,e,r)=>Bt.from(n,e,r),resolve(n,e){if(ys.isMap(n)){if(n.hasAllNullValues(
!0))return Object.assign(new Bt,n);e("Set items must all have null values")}else e("Expected a mapping for this tag");return n}};cu.YAMLSet=Bt;cu.set=gA});var mu=B(hs=>{"use strict";var yA=Dn();function pu(n,e){let r=n[0],t=r==="-"||r==="+"?n.substring(1):n,i=l=>e?BigInt(l):Number(l),s=t.replace(/_/g,"").split(":").
reduce((l,o)=>l*i(60)+i(o),i(0));return r==="-"?i(-1)*s:s}function Ym(n){let{value:e}=n,r=l=>l;if(typeof e=="bigint")r=l=>BigInt(l);else if(isNaN(e)||!isFinite(
e))return yA.stringifyNumber(n);let t="";e<0&&(t="-",e*=r(-1));let i=r(60),s=[e%i];return e<60?s.unshift(0):(e=(e-s[0])/i,s.unshift(e%i),e>=60&&(e=(e-s[0])/i,s.
unshift(e))),t+s.map(l=>String(l).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var hA={identify:n=>typeof n=="bigint"||Number.isInteger(n),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(n,e,{intAsBigInt:r})=>pu(n,r),stringify:Ym},vA={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:n=>pu(n,!1),stringify:Ym},Jm={identify:n=>n instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(n){let e=n.match(Jm.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,r,t,i,s,l,o]=e.map(Number),c=e[7]?Number((e[7]+"00").substr(1,3)):0,y=Date.UTC(r,t-1,i,s||0,l||0,o||0,c),v=e[8];if(v&&v!=="Z"){let w=pu(v,!1);Math.
abs(w)<30&&(w*=60),y-=6e4*w}return new Date(y)},stringify:({value:n})=>n?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};hs.floatTime=vA;hs.intTime=hA;hs.
timestamp=Jm});var xm=B(Xm=>{"use strict";var bA=Rn(),wA=rs(),PA=Sn(),kA=zi(),OA=iu(),Qm=Km(),gu=Hm(),vs=Wm(),AA=Jr(),RA=ou(),SA=cs(),DA=du(),yu=mu(),EA=[bA.map,PA.seq,kA.string,
wA.nullTag,Qm.trueTag,Qm.falseTag,vs.intBin,vs.intOct,vs.int,vs.intHex,gu.floatNaN,gu.floatExp,gu.float,OA.binary,AA.merge,RA.omap,SA.pairs,DA.set,yu.intTime,yu.
floatTime,yu.timestamp];Xm.schema=EA});var ug=B(bu=>{"use strict";var ig=Rn(),TA=rs(),rg=Sn(),zA=zi(),CA=Ya(),hu=Qa(),vu=xa(),LA=Lm(),NA=$m(),sg=iu(),$i=Jr(),lg=ou(),og=cs(),eg=xm(),ag=du(),bs=mu(),tg=new Map(
[["core",LA.schema],["failsafe",[ig.map,rg.seq,zA.string]],["json",NA.schema],["yaml11",eg.schema],["yaml-1.1",eg.schema]]),ng={binary:sg.binary,bool:CA.boolTag,
float:hu.float,floatExp:hu.floatExp,floatNaN:hu.floatNaN,floatTime:bs.floatTime,int:vu.int,intHex:vu.intHex,intOct:vu.intOct,intTime:bs.intTime,map:ig.map,merge:$i.
merge,null:TA.nullTag,omap:lg.omap,pairs:og.pairs,seq:rg.seq,set:ag.set,timestamp:bs.timestamp},jA={"tag:yaml.org,2002:binary":sg.binary,"tag:yaml.org,2002:merg\
e":$i.merge,"tag:yaml.org,2002:omap":lg.omap,"tag:yaml.org,2002:pairs":og.pairs,"tag:yaml.org,2002:set":ag.set,"tag:yaml.org,2002:timestamp":bs.timestamp};function $A(n,e,r){
let t=tg.get(e);if(t&&!n)return r&&!t.includes($i.merge)?t.concat($i.merge):t.slice();let i=t;if(!i)if(Array.isArray(n))i=[];else{let s=Array.from(tg.keys()).filter(
l=>l!=="yaml11").map(l=>JSON.stringify(l)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${s} or define customTags array`)}if(Array.isArray(n))for(let s of n)
i=i.concat(s);else typeof n=="function"&&(i=n(i.slice()));return r&&(i=i.concat($i.merge)),i.reduce((s,l)=>{let o=typeof l=="string"?ng[l]:l;if(!o){let c=JSON.stringify(
l),y=Object.keys(ng).map(v=>JSON.stringify(v)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${y}`)}return s.includes(o)||s.push(o),s},[])}bu.
coreKnownTags=jA;bu.getTags=$A});var ku=B(fg=>{"use strict";var wu=Y(),IA=Rn(),VA=Sn(),BA=zi(),ws=ug(),qA=(n,e)=>n.key<e.key?-1:n.key>e.key?1:0,Pu=class n{constructor({compat:e,customTags:r,merge:t,
resolveKnownTags:i,schema:s,sortMapEntries:l,toStringDefaults:o}){this.compat=Array.isArray(e)?ws.getTags(e,"compat"):e?ws.getTags(null,e):null,this.name=typeof s==
"string"&&s||"core",this.knownTags=i?ws.coreKnownTags:{},this.tags=ws.getTags(r,this.name,t),this.toStringOptions=o??null,Object.defineProperty(this,wu.MAP,{value:IA.
map}),Object.defineProperty(this,wu.SCALAR,{value:BA.string}),Object.defineProperty(this,wu.SEQ,{value:VA.seq}),this.sortMapEntries=typeof l=="function"?l:l===!0?
qA:null}clone(){let e=Object.create(n.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}};fg.Schema=Pu});var dg=B(cg=>{"use strict";var MA=Y(),Ou=Di(),Ii=Oi();function FA(n,e){let r=[],t=e.directives===!0;if(e.directives!==!1&&n.directives){let c=n.directives.toString(
n);c?(r.push(c),t=!0):n.directives.docStart&&(t=!0)}t&&r.push("---");let i=Ou.createStringifyContext(n,e),{commentString:s}=i.options;if(n.commentBefore){r.length!==
1&&r.unshift("");let c=s(n.commentBefore);r.unshift(Ii.indentComment(c,""))}let l=!1,o=null;if(n.contents){if(MA.isNode(n.contents)){if(n.contents.spaceBefore&&
t&&r.push(""),n.contents.commentBefore){let v=s(n.contents.commentBefore);r.push(Ii.indentComment(v,""))}i.forceBlockIndent=!!n.comment,o=n.contents.comment}let c=o?
void 0:()=>l=!0,y=Ou.stringify(n.contents,i,()=>o=null,c);o&&(y+=Ii.lineComment(y,"",s(o))),(y[0]==="|"||y[0]===">")&&r[r.length-1]==="---"?r[r.length-1]=`--- ${y}`:
r.push(y)}else r.push(Ou.stringify(n.contents,i));if(n.directives?.docEnd)if(n.comment){let c=s(n.comment);c.includes(`
`)?(r.push("..."),r.push(Ii.indentComment(c,""))):r.push(`... ${c}`)}else r.push("...");else{let c=n.comment;c&&l&&(c=c.replace(/^\n+/,"")),c&&((!l||o)&&r[r.length-
1]!==""&&r.push(""),r.push(Ii.indentComment(s(c),"")))}return r.join(`
`)+`
`}cg.stringifyDocument=FA});var Vi=B(pg=>{"use strict";var _A=Pi(),En=Mr(),Be=Y(),UA=bt(),GA=gt(),KA=ku(),HA=dg(),Au=Ir(),ZA=Ea(),WA=ki(),Ru=Da(),Su=class n{constructor(e,r,t){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Be.NODE_TYPE,{value:Be.DOC});let i=null;typeof r=="function"||Array.isArray(r)?
i=r:t===void 0&&r&&(t=r,r=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},t);this.options=s;let{version:l}=s;t?._directives?(this.directives=t._directives.atDocument(),this.directives.yaml.explicit&&(l=this.directives.yaml.
version)):this.directives=new Ru.Directives({version:l}),this.setSchema(l,t),this.contents=e===void 0?null:this.createNode(e,i,t)}clone(){let e=Object.create(n.
prototype,{[Be.NODE_TYPE]:{value:Be.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.
slice(),e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=Be.isNode(this.
contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){Tn(this.contents)&&this.contents.add(e)}addIn(e,r){Tn(this.
contents)&&this.contents.addIn(e,r)}createAlias(e,r){if(!e.anchor){let t=Au.anchorNames(this);e.anchor=!r||t.has(r)?Au.findNewAnchor(r||"a",t):r}return new _A.Alias(
e.anchor)}createNode(e,r,t){let i;if(typeof r=="function")e=r.call({"":e},"",e),i=r;else if(Array.isArray(r)){let S=T=>typeof T=="number"||T instanceof String||
T instanceof Number,z=r.filter(S).map(String);z.length>0&&(r=r.concat(z)),i=r}else t===void 0&&r&&(t=r,r=void 0);let{aliasDuplicateObjects:s,anchorPrefix:l,flow:o,
keepUndefined:c,onTagObj:y,tag:v}=t??{},{onAnchor:w,setAnchors:b,sourceObjects:k}=Au.createNodeAnchors(this,l||"a"),D={aliasDuplicateObjects:s??!0,keepUndefined:c??
!1,onAnchor:w,onTagObj:y,replacer:i,schema:this.schema,sourceObjects:k},P=WA.createNode(e,v,D);return o&&Be.isCollection(P)&&(P.flow=!0),b(),P}createPair(e,r,t={}){
let i=this.createNode(e,null,t),s=this.createNode(r,null,t);return new UA.Pair(i,s)}delete(e){return Tn(this.contents)?this.contents.delete(e):!1}deleteIn(e){return En.
isEmptyPath(e)?this.contents==null?!1:(this.contents=null,!0):Tn(this.contents)?this.contents.deleteIn(e):!1}get(e,r){return Be.isCollection(this.contents)?this.
contents.get(e,r):void 0}getIn(e,r){return En.isEmptyPath(e)?!r&&Be.isScalar(this.contents)?this.contents.value:this.contents:Be.isCollection(this.contents)?this.
contents.getIn(e,r):void 0}has(e){return Be.isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return En.isEmptyPath(e)?this.contents!==void 0:Be.isCollection(
this.contents)?this.contents.hasIn(e):!1}set(e,r){this.contents==null?this.contents=En.collectionFromPath(this.schema,[e],r):Tn(this.contents)&&this.contents.set(
e,r)}setIn(e,r){En.isEmptyPath(e)?this.contents=r:this.contents==null?this.contents=En.collectionFromPath(this.schema,Array.from(e),r):Tn(this.contents)&&this.contents.
setIn(e,r)}setSchema(e,r={}){typeof e=="number"&&(e=String(e));let t;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Ru.
Directives({version:"1.1"}),t={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=
new Ru.Directives({version:e}),t={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,t=null;break;default:{let i=JSON.stringify(
e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${i}`)}}if(r.schema instanceof Object)this.schema=r.schema;else if(t)this.schema=
new KA.Schema(Object.assign(t,r));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:r,mapAsMap:t,
maxAliasCount:i,onAnchor:s,reviver:l}={}){let o={anchors:new Map,doc:this,keep:!e,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},c=GA.toJS(
this.contents,r??"",o);if(typeof s=="function")for(let{count:y,res:v}of o.anchors.values())s(v,y);return typeof l=="function"?ZA.applyReviver(l,{"":c},"",c):c}toJSON(e,r){
return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:r})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let r=JSON.stringify(e.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${r}`)}return HA.stringifyDocument(this,e)}};function Tn(n){if(Be.isCollection(n))return!0;throw new Error("Expected a YAML collection as document contents")}
pg.Document=Su});var Mi=B(qi=>{"use strict";var Bi=class extends Error{constructor(e,r,t,i){super(),this.name=e,this.code=t,this.message=i,this.pos=r}},Du=class extends Bi{constructor(e,r,t){
super("YAMLParseError",e,r,t)}},Eu=class extends Bi{constructor(e,r,t){super("YAMLWarning",e,r,t)}},YA=(n,e)=>r=>{if(r.pos[0]===-1)return;r.linePos=r.pos.map(o=>e.
linePos(o));let{line:t,col:i}=r.linePos[0];r.message+=` at line ${t}, column ${i}`;let s=i-1,l=n.substring(e.lineStarts[t-1],e.lineStarts[t]).replace(/[\n\r]+$/,
"");if(s>=60&&l.length>80){let o=Math.min(s-39,l.length-79);l="\u2026"+l.substring(o),s-=o-1}if(l.length>80&&(l=l.substring(0,79)+"\u2026"),t>1&&/^ *$/.test(l.substring(
0,s))){let o=n.substring(e.lineStarts[t-2],e.lineStarts[t-1]);o.length>80&&(o=o.substring(0,79)+`\u2026
`),l=o+l}if(/[^ ]/.test(l)){let o=1,c=r.linePos[1];c?.line===t&&c.col>i&&(o=Math.max(1,Math.min(c.col-i,80-s)));let y=" ".repeat(s)+"^".repeat(o);r.message+=`:

${l}
${y}
`}};qi.YAMLError=Bi;qi.YAMLParseError=Du;qi.YAMLWarning=Eu;qi.prettifyError=YA});var Fi=B(mg=>{"use strict";function JA(n,{flow:e,indicator:r,next:t,offset:i,onError:s,parentIndent:l,startOnNewline:o}){let c=!1,y=o,v=o,w="",b="",k=!1,D=!1,P=null,
S=null,z=null,T=null,L=null,I=null,V=null;for(let M of n)switch(D&&(M.type!=="space"&&M.type!=="newline"&&M.type!=="comma"&&s(M.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),D=!1),P&&(y&&M.type!=="comment"&&M.type!=="newline"&&s(P,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),P=null),M.type){case"space":!e&&(r!=="doc-start"||t?.type!=="flow-collection")&&M.source.includes("	")&&(P=M),v=!0;break;case"comment":{v||s(M,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let ve=M.source.substring(1)||" ";w?w+=b+ve:w=ve,b="",y=!1;break}case"new\
line":y?w?w+=M.source:(!I||r!=="seq-item-ind")&&(c=!0):b+=M.source,y=!0,k=!0,(S||z)&&(T=M),v=!0;break;case"anchor":S&&s(M,"MULTIPLE_ANCHORS","A node can have at\
 most one anchor"),M.source.endsWith(":")&&s(M.offset+M.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),S=M,V??(V=M.offset),y=!1,v=!1,D=!0;break;case"\
tag":{z&&s(M,"MULTIPLE_TAGS","A node can have at most one tag"),z=M,V??(V=M.offset),y=!1,v=!1,D=!0;break}case r:(S||z)&&s(M,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${M.source} indicator`),I&&s(M,"UNEXPECTED_TOKEN",`Unexpected ${M.source} in ${e??"collection"}`),I=M,y=r==="seq-item-ind"||r==="explicit-key-i\
nd",v=!1;break;case"comma":if(e){L&&s(M,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),L=M,y=!1,v=!1;break}default:s(M,"UNEXPECTED_TOKEN",`Unexpected ${M.type} toke\
n`),y=!1,v=!1}let F=n[n.length-1],Q=F?F.offset+F.source.length:i;return D&&t&&t.type!=="space"&&t.type!=="newline"&&t.type!=="comma"&&(t.type!=="scalar"||t.source!==
"")&&s(t.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),P&&(y&&P.indent<=l||t?.type==="block-map"||t?.type==="bl\
ock-seq")&&s(P,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:L,found:I,spaceBefore:c,comment:w,hasNewline:k,anchor:S,tag:z,newlineAfterProp:T,end:Q,
start:V??Q}}mg.resolveProps=JA});var Ps=B(gg=>{"use strict";function Tu(n){if(!n)return null;switch(n.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(n.source.
includes(`
`))return!0;if(n.end){for(let e of n.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of n.items){for(let r of e.start)if(r.type==="n\
ewline")return!0;if(e.sep){for(let r of e.sep)if(r.type==="newline")return!0}if(Tu(e.key)||Tu(e.value))return!0}return!1;default:return!0}}gg.containsNewline=Tu});var zu=B(yg=>{"use strict";var QA=Ps();function XA(n,e,r){if(e?.type==="flow-collection"){let t=e.end[0];t.indent===n&&(t.source==="]"||t.source==="}")&&QA.containsNewline(
e)&&r(t,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}yg.flowIndentCheck=XA});var Cu=B(vg=>{"use strict";var hg=Y();function xA(n,e,r){let{uniqueKeys:t}=n.options;if(t===!1)return!1;let i=typeof t=="function"?t:(s,l)=>s===l||hg.isScalar(s)&&
hg.isScalar(l)&&s.value===l.value;return e.some(s=>i(s.key,r))}vg.mapIncludes=xA});var Ag=B(Og=>{"use strict";var bg=bt(),eR=Pt(),wg=Fi(),tR=Ps(),Pg=zu(),nR=Cu(),kg="All mapping items must start at the same column";function iR({composeNode:n,composeEmptyNode:e},r,t,i,s){
let l=s?.nodeClass??eR.YAMLMap,o=new l(r.schema);r.atRoot&&(r.atRoot=!1);let c=t.offset,y=null;for(let v of t.items){let{start:w,key:b,sep:k,value:D}=v,P=wg.resolveProps(
w,{indicator:"explicit-key-ind",next:b??k?.[0],offset:c,onError:i,parentIndent:t.indent,startOnNewline:!0}),S=!P.found;if(S){if(b&&(b.type==="block-seq"?i(c,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in b&&b.indent!==t.indent&&i(c,"BAD_INDENT",kg)),!P.anchor&&!P.tag&&!k){
y=P.end,P.comment&&(o.comment?o.comment+=`
`+P.comment:o.comment=P.comment);continue}(P.newlineAfterProp||tR.containsNewline(b))&&i(b??w[w.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else P.found?.indent!==t.indent&&i(c,"BAD_INDENT",kg);r.atKey=!0;let z=P.end,T=b?n(r,b,P,i):e(r,z,w,null,P,i);r.schema.compat&&Pg.flowIndentCheck(
t.indent,b,i),r.atKey=!1,nR.mapIncludes(r,o.items,T)&&i(z,"DUPLICATE_KEY","Map keys must be unique");let L=wg.resolveProps(k??[],{indicator:"map-value-ind",next:D,
offset:T.range[2],onError:i,parentIndent:t.indent,startOnNewline:!b||b.type==="block-scalar"});if(c=L.end,L.found){S&&(D?.type==="block-map"&&!L.hasNewline&&i(c,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),r.options.strict&&P.start<L.found.offset-1024&&i(T.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let I=D?n(r,D,L,i):e(r,c,k,null,L,i);r.schema.compat&&Pg.flowIndentCheck(
t.indent,D,i),c=I.range[2];let V=new bg.Pair(T,I);r.options.keepSourceTokens&&(V.srcToken=v),o.items.push(V)}else{S&&i(T.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),L.comment&&(T.comment?T.comment+=`
`+L.comment:T.comment=L.comment);let I=new bg.Pair(T);r.options.keepSourceTokens&&(I.srcToken=v),o.items.push(I)}}return y&&y<c&&i(y,"IMPOSSIBLE","Map comment w\
ith trailing content"),o.range=[t.offset,c,y??c],o}Og.resolveBlockMap=iR});var Sg=B(Rg=>{"use strict";var rR=kt(),sR=Fi(),lR=zu();function oR({composeNode:n,composeEmptyNode:e},r,t,i,s){let l=s?.nodeClass??rR.YAMLSeq,o=new l(r.schema);
r.atRoot&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let c=t.offset,y=null;for(let{start:v,value:w}of t.items){let b=sR.resolveProps(v,{indicator:"seq-item-ind",next:w,
offset:c,onError:i,parentIndent:t.indent,startOnNewline:!0});if(!b.found)if(b.anchor||b.tag||w)w?.type==="block-seq"?i(b.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):i(c,"MISSING_CHAR","Sequence item without - indicator");else{y=b.end,b.comment&&(o.comment=b.comment);continue}let k=w?n(r,w,b,i):
e(r,b.end,v,null,b,i);r.schema.compat&&lR.flowIndentCheck(t.indent,w,i),c=k.range[2],o.items.push(k)}return o.range=[t.offset,c,y??c],o}Rg.resolveBlockSeq=oR});var zn=B(Dg=>{"use strict";function aR(n,e,r,t){let i="";if(n){let s=!1,l="";for(let o of n){let{source:c,type:y}=o;switch(y){case"space":s=!0;break;case"commen\
t":{r&&!s&&t(o,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let v=c.substring(1)||" ";i?i+=l+v:i=v,l="";break}case"n\
ewline":i&&(l+=c),s=!0;break;default:t(o,"UNEXPECTED_TOKEN",`Unexpected ${y} at node end`)}e+=c.length}}return{comment:i,offset:e}}Dg.resolveEnd=aR});var Cg=B(zg=>{"use strict";var uR=Y(),fR=bt(),Eg=Pt(),cR=kt(),dR=zn(),Tg=Fi(),pR=Ps(),mR=Cu(),Lu="Block collections are not allowed within flow collections",Nu=n=>n&&
(n.type==="block-map"||n.type==="block-seq");function gR({composeNode:n,composeEmptyNode:e},r,t,i,s){let l=t.start.source==="{",o=l?"flow map":"flow sequence",c=s?.
nodeClass??(l?Eg.YAMLMap:cR.YAMLSeq),y=new c(r.schema);y.flow=!0;let v=r.atRoot;v&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let w=t.offset+t.start.source.length;for(let S=0;S<
t.items.length;++S){let z=t.items[S],{start:T,key:L,sep:I,value:V}=z,F=Tg.resolveProps(T,{flow:o,indicator:"explicit-key-ind",next:L??I?.[0],offset:w,onError:i,
parentIndent:t.indent,startOnNewline:!1});if(!F.found){if(!F.anchor&&!F.tag&&!I&&!V){S===0&&F.comma?i(F.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${o}`):S<t.items.
length-1&&i(F.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${o}`),F.comment&&(y.comment?y.comment+=`
`+F.comment:y.comment=F.comment),w=F.end;continue}!l&&r.options.strict&&pR.containsNewline(L)&&i(L,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(S===0)F.comma&&i(F.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${o}`);else if(F.comma||i(F.start,"MISSING_CHAR",`Missing , betw\
een ${o} items`),F.comment){let Q="";e:for(let M of T)switch(M.type){case"comma":case"space":break;case"comment":Q=M.source.substring(1);break e;default:break e}
if(Q){let M=y.items[y.items.length-1];uR.isPair(M)&&(M=M.value??M.key),M.comment?M.comment+=`
`+Q:M.comment=Q,F.comment=F.comment.substring(Q.length+1)}}if(!l&&!I&&!F.found){let Q=V?n(r,V,F,i):e(r,F.end,I,null,F,i);y.items.push(Q),w=Q.range[2],Nu(V)&&i(Q.
range,"BLOCK_IN_FLOW",Lu)}else{r.atKey=!0;let Q=F.end,M=L?n(r,L,F,i):e(r,Q,T,null,F,i);Nu(L)&&i(M.range,"BLOCK_IN_FLOW",Lu),r.atKey=!1;let ve=Tg.resolveProps(I??
[],{flow:o,indicator:"map-value-ind",next:V,offset:M.range[2],onError:i,parentIndent:t.indent,startOnNewline:!1});if(ve.found){if(!l&&!F.found&&r.options.strict){
if(I)for(let be of I){if(be===ve.found)break;if(be.type==="newline"){i(be,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single \
line");break}}F.start<ve.found.offset-1024&&i(ve.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow seq\
uence key")}}else V&&("source"in V&&V.source?.[0]===":"?i(V,"MISSING_CHAR",`Missing space after : in ${o}`):i(ve.start,"MISSING_CHAR",`Missing , or : between ${o}\
 items`));let mt=V?n(r,V,ve,i):ve.found?e(r,ve.end,I,null,ve,i):null;mt?Nu(V)&&i(mt.range,"BLOCK_IN_FLOW",Lu):ve.comment&&(M.comment?M.comment+=`
`+ve.comment:M.comment=ve.comment);let bn=new fR.Pair(M,mt);if(r.options.keepSourceTokens&&(bn.srcToken=z),l){let be=y;mR.mapIncludes(r,be.items,M)&&i(Q,"DUPLIC\
ATE_KEY","Map keys must be unique"),be.items.push(bn)}else{let be=new Eg.YAMLMap(r.schema);be.flow=!0,be.items.push(bn);let Cp=(mt??M).range;be.range=[M.range[0],
Cp[1],Cp[2]],y.items.push(be)}w=mt?mt.range[2]:ve.end}}let b=l?"}":"]",[k,...D]=t.end,P=w;if(k?.source===b)P=k.offset+k.source.length;else{let S=o[0].toUpperCase()+
o.substring(1),z=v?`${S} must end with a ${b}`:`${S} in block collection must be sufficiently indented and end with a ${b}`;i(w,v?"MISSING_CHAR":"BAD_INDENT",z),
k&&k.source.length!==1&&D.unshift(k)}if(D.length>0){let S=dR.resolveEnd(D,P,r.options.strict,i);S.comment&&(y.comment?y.comment+=`
`+S.comment:y.comment=S.comment),y.range=[t.offset,P,S.offset]}else y.range=[t.offset,P,P];return y}zg.resolveFlowCollection=gR});var Ng=B(Lg=>{"use strict";var yR=Y(),hR=ge(),vR=Pt(),bR=kt(),wR=Ag(),PR=Sg(),kR=Cg();function ju(n,e,r,t,i,s){let l=r.type==="block-map"?wR.resolveBlockMap(n,e,
r,t,s):r.type==="block-seq"?PR.resolveBlockSeq(n,e,r,t,s):kR.resolveFlowCollection(n,e,r,t,s),o=l.constructor;return i==="!"||i===o.tagName?(l.tag=o.tagName,l):
(i&&(l.tag=i),l)}function OR(n,e,r,t,i){let s=t.tag,l=s?e.directives.tagName(s.source,b=>i(s,"TAG_RESOLVE_FAILED",b)):null;if(r.type==="block-seq"){let{anchor:b,
newlineAfterProp:k}=t,D=b&&s?b.offset>s.offset?b:s:b??s;D&&(!k||k.offset<D.offset)&&i(D,"MISSING_CHAR","Missing newline after block sequence props")}let o=r.type===
"block-map"?"map":r.type==="block-seq"?"seq":r.start.source==="{"?"map":"seq";if(!s||!l||l==="!"||l===vR.YAMLMap.tagName&&o==="map"||l===bR.YAMLSeq.tagName&&o===
"seq")return ju(n,e,r,i,l);let c=e.schema.tags.find(b=>b.tag===l&&b.collection===o);if(!c){let b=e.schema.knownTags[l];if(b?.collection===o)e.schema.tags.push(Object.
assign({},b,{default:!1})),c=b;else return b?i(s,"BAD_COLLECTION_TYPE",`${b.tag} used for ${o} collection, but expects ${b.collection??"scalar"}`,!0):i(s,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${l}`,!0),ju(n,e,r,i,l)}let y=ju(n,e,r,i,l,c),v=c.resolve?.(y,b=>i(s,"TAG_RESOLVE_FAILED",b),e.options)??y,w=yR.isNode(v)?v:new hR.
Scalar(v);return w.range=y.range,w.tag=l,c?.format&&(w.format=c.format),w}Lg.composeCollection=OR});var Iu=B(jg=>{"use strict";var $u=ge();function AR(n,e,r){let t=e.offset,i=RR(e,n.options.strict,r);if(!i)return{value:"",type:null,comment:"",range:[t,t,t]};let s=i.
mode===">"?$u.Scalar.BLOCK_FOLDED:$u.Scalar.BLOCK_LITERAL,l=e.source?SR(e.source):[],o=l.length;for(let P=l.length-1;P>=0;--P){let S=l[P][1];if(S===""||S==="\r")
o=P;else break}if(o===0){let P=i.chomp==="+"&&l.length>0?`
`.repeat(Math.max(1,l.length-1)):"",S=t+i.length;return e.source&&(S+=e.source.length),{value:P,type:s,comment:i.comment,range:[t,S,S]}}let c=e.indent+i.indent,
y=e.offset+i.length,v=0;for(let P=0;P<o;++P){let[S,z]=l[P];if(z===""||z==="\r")i.indent===0&&S.length>c&&(c=S.length);else{S.length<c&&r(y+S.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),i.indent===0&&(c=S.length),v=P,c===0&&!n.atRoot&&r(y,"BAD_\
INDENT","Block scalar values in collections must be indented");break}y+=S.length+z.length+1}for(let P=l.length-1;P>=o;--P)l[P][0].length>c&&(o=P+1);let w="",b="",
k=!1;for(let P=0;P<v;++P)w+=l[P][0].slice(c)+`
`;for(let P=v;P<o;++P){let[S,z]=l[P];y+=S.length+z.length+1;let T=z[z.length-1]==="\r";if(T&&(z=z.slice(0,-1)),z&&S.length<c){let I=`Block scalar lines must not\
 be less indented than their ${i.indent?"explicit indentation indicator":"first line"}`;r(y-z.length-(T?2:1),"BAD_INDENT",I),S=""}s===$u.Scalar.BLOCK_LITERAL?(w+=
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
`}let D=t+i.length+e.source.length;return{value:w,type:s,comment:i.comment,range:[t,D,D]}}function RR({offset:n,props:e},r,t){if(e[0].type!=="block-scalar-heade\
r")return t(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:i}=e[0],s=i[0],l=0,o="",c=-1;for(let b=1;b<i.length;++b){let k=i[b];if(!o&&(k==="\
-"||k==="+"))o=k;else{let D=Number(k);!l&&D?l=D:c===-1&&(c=n+b)}}c!==-1&&t(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let y=!1,
v="",w=i.length;for(let b=1;b<e.length;++b){let k=e[b];switch(k.type){case"space":y=!0;case"newline":w+=k.source.length;break;case"comment":r&&!y&&t(k,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),w+=k.source.length,v=k.source.substring(1);break;case"error":t(k,"UNEXPECTED_TOK\
EN",k.message),w+=k.source.length;break;default:{let D=`Unexpected token in block scalar header: ${k.type}`;t(k,"UNEXPECTED_TOKEN",D);let P=k.source;P&&typeof P==
"string"&&(w+=P.length)}}}return{mode:s,indent:l,chomp:o,comment:v,length:w}}function SR(n){let e=n.split(/\n( *)/),r=e[0],t=r.match(/^( *)/),s=[t?.[1]?[t[1],r.
slice(t[1].length)]:["",r]];for(let l=1;l<e.length;l+=2)s.push([e[l],e[l+1]]);return s}jg.resolveBlockScalar=AR});var Bu=B(Ig=>{"use strict";var Vu=ge(),DR=zn();function ER(n,e,r){let{offset:t,type:i,source:s,end:l}=n,o,c,y=(b,k,D)=>r(t+b,k,D);switch(i){case"scalar":o=Vu.Scalar.
PLAIN,c=TR(s,y);break;case"single-quoted-scalar":o=Vu.Scalar.QUOTE_SINGLE,c=zR(s,y);break;case"double-quoted-scalar":o=Vu.Scalar.QUOTE_DOUBLE,c=CR(s,y);break;default:
return r(n,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[t,t+s.length,t+s.length]}}let v=t+s.length,
w=DR.resolveEnd(l,v,e,r);return{value:c,type:o,comment:w.comment,range:[t,v,w.offset]}}function TR(n,e){let r="";switch(n[0]){case"	":r="a tab character";break;case"\
,":r="flow indicator character ,";break;case"%":r="directive indicator character %";break;case"|":case">":{r=`block scalar indicator ${n[0]}`;break}case"@":case"\
`":{r=`reserved character ${n[0]}`;break}}return r&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${r}`),$g(n)}function zR(n,e){return(n[n.length-1]!=="\
'"||n.length===1)&&e(n.length,"MISSING_CHAR","Missing closing 'quote"),$g(n.slice(1,-1)).replace(/''/g,"'")}function $g(n){let e=/(.*?)\r?\n/sy,r=e.exec(n);if(!r)
return n;let t,i;try{t=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{t=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let s=r[1].replace(t,""),
l=" ",o=e.lastIndex;for(;r=e.exec(n);){let y=r[1].replace(i,"");y===""?l===`
`?s+=l:l=`
`:(s+=l+y,l=" "),o=e.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=o,r=c.exec(n),s+l+(r?.[1]??"")}function CR(n,e){let r="";for(let t=1;t<n.length-1;++t){let i=n[t];
if(!(i==="\r"&&n[t+1]===`
`))if(i===`
`){let{fold:s,offset:l}=LR(n,t);r+=s,t=l}else if(i==="\\"){let s=n[++t],l=NR[s];if(l)r+=l;else if(s===`
`)for(s=n[t+1];s===" "||s==="	";)s=n[++t+1];else if(s==="\r"&&n[t+1]===`
`)for(s=n[++t+1];s===" "||s==="	";)s=n[++t+1];else if(s==="x"||s==="u"||s==="U"){let o=s==="x"?2:s==="u"?4:8;r+=jR(n,t+1,o,e),t+=o}else{let o=n.substr(t-1,2);e(
t-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${o}`),r+=o}}else if(i===" "||i==="	"){let s=t,l=n[t+1];for(;l===" "||l==="	";)l=n[++t+1];l!==`
`&&!(l==="\r"&&n[t+2]===`
`)&&(r+=t>s?n.slice(s,t+1):i)}else r+=i}return(n[n.length-1]!=='"'||n.length===1)&&e(n.length,"MISSING_CHAR",'Missing closing "quote'),r}function LR(n,e){let r="",
t=n[e+1];for(;(t===" "||t==="	"||t===`
`||t==="\r")&&!(t==="\r"&&n[e+2]!==`
`);)t===`
`&&(r+=`
`),e+=1,t=n[e+1];return r||(r=" "),{fold:r,offset:e}}var NR={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function jR(n,e,r,t){let i=n.substr(e,r),l=i.length===r&&
/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(l)}catch{let o=n.substr(e-2,r+2);return t(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${o}`),o}}Ig.resolveFlowScalar=ER});var qg=B(Bg=>{"use strict";var qt=Y(),Vg=ge(),$R=Iu(),IR=Bu();function VR(n,e,r,t){let{value:i,type:s,comment:l,range:o}=e.type==="block-scalar"?$R.resolveBlockScalar(
n,e,t):IR.resolveFlowScalar(e,n.options.strict,t),c=r?n.directives.tagName(r.source,w=>t(r,"TAG_RESOLVE_FAILED",w)):null,y;n.options.stringKeys&&n.atKey?y=n.schema[qt.
SCALAR]:c?y=BR(n.schema,i,c,r,t):e.type==="scalar"?y=qR(n,i,e,t):y=n.schema[qt.SCALAR];let v;try{let w=y.resolve(i,b=>t(r??e,"TAG_RESOLVE_FAILED",b),n.options);
v=qt.isScalar(w)?w:new Vg.Scalar(w)}catch(w){let b=w instanceof Error?w.message:String(w);t(r??e,"TAG_RESOLVE_FAILED",b),v=new Vg.Scalar(i)}return v.range=o,v.source=
i,s&&(v.type=s),c&&(v.tag=c),y.format&&(v.format=y.format),l&&(v.comment=l),v}function BR(n,e,r,t,i){if(r==="!")return n[qt.SCALAR];let s=[];for(let o of n.tags)
if(!o.collection&&o.tag===r)if(o.default&&o.test)s.push(o);else return o;for(let o of s)if(o.test?.test(e))return o;let l=n.knownTags[r];return l&&!l.collection?
(n.tags.push(Object.assign({},l,{default:!1,test:void 0})),l):(i(t,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:str"),n[qt.SCALAR])}function qR({
atKey:n,directives:e,schema:r},t,i,s){let l=r.tags.find(o=>(o.default===!0||n&&o.default==="key")&&o.test?.test(t))||r[qt.SCALAR];if(r.compat){let o=r.compat.find(
c=>c.default&&c.test?.test(t))??r[qt.SCALAR];if(l.tag!==o.tag){let c=e.tagString(l.tag),y=e.tagString(o.tag),v=`Value may be parsed as either ${c} or ${y}`;s(i,
"TAG_RESOLVE_FAILED",v,!0)}}return l}Bg.composeScalar=VR});var Fg=B(Mg=>{"use strict";function MR(n,e,r){if(e){r??(r=e.length);for(let t=r-1;t>=0;--t){let i=e[t];switch(i.type){case"space":case"comment":case"newline":n-=
i.source.length;continue}for(i=e[++t];i?.type==="space";)n+=i.source.length,i=e[++t];break}}return n}Mg.emptyScalarPosition=MR});var Gg=B(Mu=>{"use strict";var FR=Pi(),_R=Y(),UR=Ng(),_g=qg(),GR=zn(),KR=Fg(),HR={composeNode:Ug,composeEmptyNode:qu};function Ug(n,e,r,t){let i=n.atKey,{spaceBefore:s,
comment:l,anchor:o,tag:c}=r,y,v=!0;switch(e.type){case"alias":y=ZR(n,e,t),(o||c)&&t(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":y=_g.composeScalar(n,e,c,t),o&&(y.anchor=o.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{y=UR.composeCollection(HR,n,e,r,t),o&&(y.anchor=o.source.substring(1))}catch(w){let b=w instanceof Error?w.message:
String(w);t(e,"RESOURCE_EXHAUSTION",b)}break;default:{let w=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;t(e,"UNEXPECTED_TOKEN",w),v=!1}}return y??
(y=qu(n,e.offset,void 0,null,r,t)),o&&y.anchor===""&&t(o,"BAD_ALIAS","Anchor cannot be an empty string"),i&&n.options.stringKeys&&(!_R.isScalar(y)||typeof y.value!=
"string"||y.tag&&y.tag!=="tag:yaml.org,2002:str")&&t(c??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(y.spaceBefore=!0),l&&(e.type==="scal\
ar"&&e.source===""?y.comment=l:y.commentBefore=l),n.options.keepSourceTokens&&v&&(y.srcToken=e),y}function qu(n,e,r,t,{spaceBefore:i,comment:s,anchor:l,tag:o,end:c},y){
let v={type:"scalar",offset:KR.emptyScalarPosition(e,r,t),indent:-1,source:""},w=_g.composeScalar(n,v,o,y);return l&&(w.anchor=l.source.substring(1),w.anchor===
""&&y(l,"BAD_ALIAS","Anchor cannot be an empty string")),i&&(w.spaceBefore=!0),s&&(w.comment=s,w.range[2]=c),w}function ZR({options:n},{offset:e,source:r,end:t},i){
let s=new FR.Alias(r.substring(1));s.source===""&&i(e,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&i(e+r.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let l=e+r.length,o=GR.resolveEnd(t,l,n.strict,i);return s.range=[e,l,o.offset],o.comment&&(s.comment=o.comment),s}Mu.composeEmptyNode=
qu;Mu.composeNode=Ug});var Zg=B(Hg=>{"use strict";var WR=Vi(),Kg=Gg(),YR=zn(),JR=Fi();function QR(n,e,{offset:r,start:t,value:i,end:s},l){let o=Object.assign({_directives:e},n),c=new WR.
Document(void 0,o),y={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},v=JR.resolveProps(t,{indicator:"doc-start",next:i??s?.[0],offset:r,
onError:l,parentIndent:0,startOnNewline:!0});v.found&&(c.directives.docStart=!0,i&&(i.type==="block-map"||i.type==="block-seq")&&!v.hasNewline&&l(v.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=i?Kg.composeNode(y,i,v,l):Kg.composeEmptyNode(y,v.end,t,null,v,l);let w=c.
contents.range[2],b=YR.resolveEnd(s,w,!1,l);return b.comment&&(c.comment=b.comment),c.range=[r,w,b.offset],c}Hg.composeDoc=QR});var _u=B(Jg=>{"use strict";var XR=require("process"),xR=Da(),eS=Vi(),_i=Mi(),Wg=Y(),tS=Zg(),nS=zn();function Ui(n){if(typeof n=="number")return[n,n+1];if(Array.
isArray(n))return n.length===2?n:[n[0],n[1]];let{offset:e,source:r}=n;return[e,e+(typeof r=="string"?r.length:1)]}function Yg(n){let e="",r=!1,t=!1;for(let i=0;i<
n.length;++i){let s=n[i];switch(s[0]){case"#":e+=(e===""?"":t?`

`:`
`)+(s.substring(1)||" "),r=!0,t=!1;break;case"%":n[i+1]?.[0]!=="#"&&(i+=1),r=!1;break;default:r||(t=!0),r=!1}}return{comment:e,afterEmptyLine:t}}var Fu=class{constructor(e={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(r,t,i,s)=>{let l=Ui(r);s?this.warnings.push(new _i.YAMLWarning(
l,t,i)):this.errors.push(new _i.YAMLParseError(l,t,i))},this.directives=new xR.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,r){let{comment:t,
afterEmptyLine:i}=Yg(this.prelude);if(t){let s=e.contents;if(r)e.comment=e.comment?`${e.comment}
${t}`:t;else if(i||e.directives.docStart||!s)e.commentBefore=t;else if(Wg.isCollection(s)&&!s.flow&&s.items.length>0){let l=s.items[0];Wg.isPair(l)&&(l=l.key);let o=l.
commentBefore;l.commentBefore=o?`${t}
${o}`:t}else{let l=s.commentBefore;s.commentBefore=l?`${t}
${l}`:t}}if(r){for(let s=0;s<this.errors.length;++s)e.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)e.warnings.push(this.warnings[s])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Yg(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,r=!1,t=-1){for(let i of e)yield*this.next(i);yield*this.end(r,t)}*next(e){switch(XR.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(r,t,i)=>{let s=Ui(e);s[0]+=r,this.onError(s,"BAD_DIRECTIVE",t,i)}),this.prelude.
push(e.source),this.atDirectives=!0;break;case"document":{let r=tS.composeDoc(this.options,this.directives,e,this.onError);this.atDirectives&&!r.directives.docStart&&
this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(r,!1),this.doc&&(yield this.doc),this.doc=r,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{let r=e.source?`${e.message}: ${JSON.stringify(
e.source)}`:e.message,t=new _i.YAMLParseError(Ui(e),"UNEXPECTED_TOKEN",r);this.atDirectives||!this.doc?this.errors.push(t):this.doc.errors.push(t);break}case"do\
c-end":{if(!this.doc){let t="Unexpected doc-end without preceding document";this.errors.push(new _i.YAMLParseError(Ui(e),"UNEXPECTED_TOKEN",t));break}this.doc.directives.
docEnd=!0;let r=nS.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),r.comment){let t=this.doc.comment;
this.doc.comment=t?`${t}
${r.comment}`:r.comment}this.doc.range[2]=r.offset;break}default:this.errors.push(new _i.YAMLParseError(Ui(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,r=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let t=Object.assign({_directives:this.directives},this.options),i=new eS.Document(
void 0,t);this.atDirectives&&this.onError(r,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,r,r],this.decorate(i,!1),yield i}}};Jg.Composer=Fu});var xg=B(ks=>{"use strict";var iS=Iu(),rS=Bu(),sS=Mi(),Qg=Si();function lS(n,e=!0,r){if(n){let t=(i,s,l)=>{let o=typeof i=="number"?i:Array.isArray(i)?i[0]:i.offset;
if(r)r(o,s,l);else throw new sS.YAMLParseError([o,o+1],s,l)};switch(n.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return rS.resolveFlowScalar(
n,e,t);case"block-scalar":return iS.resolveBlockScalar({options:{strict:e}},n,t)}}return null}function oS(n,e){let{implicitKey:r=!1,indent:t,inFlow:i=!1,offset:s=-1,
type:l="PLAIN"}=e,o=Qg.stringifyString({type:l,value:n},{implicitKey:r,indent:t>0?" ".repeat(t):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}}),c=e.end??[{type:"\
newline",offset:-1,indent:t,source:`
`}];switch(o[0]){case"|":case">":{let y=o.indexOf(`
`),v=o.substring(0,y),w=o.substring(y+1)+`
`,b=[{type:"block-scalar-header",offset:s,indent:t,source:v}];return Xg(b,c)||b.push({type:"newline",offset:-1,indent:t,source:`
`}),{type:"block-scalar",offset:s,indent:t,props:b,source:w}}case'"':return{type:"double-quoted-scalar",offset:s,indent:t,source:o,end:c};case"'":return{type:"s\
ingle-quoted-scalar",offset:s,indent:t,source:o,end:c};default:return{type:"scalar",offset:s,indent:t,source:o,end:c}}}function aS(n,e,r={}){let{afterKey:t=!1,implicitKey:i=!1,
inFlow:s=!1,type:l}=r,o="indent"in n?n.indent:null;if(t&&typeof o=="number"&&(o+=2),!l)switch(n.type){case"single-quoted-scalar":l="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":l="QUOTE_DOUBLE";break;case"block-scalar":{let y=n.props[0];if(y.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
l=y.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:l="PLAIN"}let c=Qg.stringifyString({type:l,value:e},{implicitKey:i||o===null,indent:o!==null&&o>
0?" ".repeat(o):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(c[0]){case"|":case">":uS(n,c);break;case'"':Uu(n,c,"double-quoted-scalar");break;case"\
'":Uu(n,c,"single-quoted-scalar");break;default:Uu(n,c,"scalar")}}function uS(n,e){let r=e.indexOf(`
`),t=e.substring(0,r),i=e.substring(r+1)+`
`;if(n.type==="block-scalar"){let s=n.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=t,n.source=i}else{let{offset:s}=n,
l="indent"in n?n.indent:-1,o=[{type:"block-scalar-header",offset:s,indent:l,source:t}];Xg(o,"end"in n?n.end:void 0)||o.push({type:"newline",offset:-1,indent:l,source:`\

`});for(let c of Object.keys(n))c!=="type"&&c!=="offset"&&delete n[c];Object.assign(n,{type:"block-scalar",indent:l,props:o,source:i})}}function Xg(n,e){if(e)for(let r of e)
switch(r.type){case"space":case"comment":n.push(r);break;case"newline":return n.push(r),!0}return!1}function Uu(n,e,r){switch(n.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":n.type=r,n.source=e;break;case"block-scalar":{let t=n.props.slice(1),i=e.length;n.props[0].type==="block-scalar-header"&&
(i-=n.props[0].source.length);for(let s of t)s.offset+=i;delete n.props,Object.assign(n,{type:r,source:e,end:t});break}case"block-map":case"block-seq":{let i={type:"\
newline",offset:n.offset+e.length,indent:n.indent,source:`
`};delete n.items,Object.assign(n,{type:r,source:e,end:[i]});break}default:{let t="indent"in n?n.indent:-1,i="end"in n&&Array.isArray(n.end)?n.end.filter(s=>s.type===
"space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(n))s!=="type"&&s!=="offset"&&delete n[s];Object.assign(n,{type:r,indent:t,source:e,
end:i})}}}ks.createScalarToken=oS;ks.resolveAsScalar=lS;ks.setScalarValue=aS});var ty=B(ey=>{"use strict";var fS=n=>"type"in n?As(n):Os(n);function As(n){switch(n.type){case"block-scalar":{let e="";for(let r of n.props)e+=As(r);return e+n.
source}case"block-map":case"block-seq":{let e="";for(let r of n.items)e+=Os(r);return e}case"flow-collection":{let e=n.start.source;for(let r of n.items)e+=Os(r);
for(let r of n.end)e+=r.source;return e}case"document":{let e=Os(n);if(n.end)for(let r of n.end)e+=r.source;return e}default:{let e=n.source;if("end"in n&&n.end)
for(let r of n.end)e+=r.source;return e}}}function Os({start:n,key:e,sep:r,value:t}){let i="";for(let s of n)i+=s.source;if(e&&(i+=As(e)),r)for(let s of r)i+=s.
source;return t&&(i+=As(t)),i}ey.stringify=fS});var sy=B(ry=>{"use strict";var Gu=Symbol("break visit"),cS=Symbol("skip children"),ny=Symbol("remove item");function Mt(n,e){"type"in n&&n.type==="document"&&(n=
{start:n.start,value:n.value}),iy(Object.freeze([]),n,e)}Mt.BREAK=Gu;Mt.SKIP=cS;Mt.REMOVE=ny;Mt.itemAtPath=(n,e)=>{let r=n;for(let[t,i]of e){let s=r?.[t];if(s&&
"items"in s)r=s.items[i];else return}return r};Mt.parentCollection=(n,e)=>{let r=Mt.itemAtPath(n,e.slice(0,-1)),t=e[e.length-1][0],i=r?.[t];if(i&&"items"in i)return i;
throw new Error("Parent collection not found")};function iy(n,e,r){let t=r(e,n);if(typeof t=="symbol")return t;for(let i of["key","value"]){let s=e[i];if(s&&"it\
ems"in s){for(let l=0;l<s.items.length;++l){let o=iy(Object.freeze(n.concat([[i,l]])),s.items[l],r);if(typeof o=="number")l=o-1;else{if(o===Gu)return Gu;o===ny&&
(s.items.splice(l,1),l-=1)}}typeof t=="function"&&i==="key"&&(t=t(e,n))}}return typeof t=="function"?t(e,n):t}ry.visit=Mt});var Rs=B(Ne=>{"use strict";var Ku=xg(),dS=ty(),pS=sy(),Hu="\uFEFF",Zu="",Wu="",Yu="",mS=n=>!!n&&"items"in n,gS=n=>!!n&&(n.type==="scalar"||n.type==="single-q\
uoted-scalar"||n.type==="double-quoted-scalar"||n.type==="block-scalar");function yS(n){switch(n){case Hu:return"<BOM>";case Zu:return"<DOC>";case Wu:return"<FL\
OW_END>";case Yu:return"<SCALAR>";default:return JSON.stringify(n)}}function hS(n){switch(n){case Hu:return"byte-order-mark";case Zu:return"doc-mode";case Wu:return"\
flow-error-end";case Yu:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(n[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}Ne.createScalarToken=Ku.createScalarToken;Ne.resolveAsScalar=Ku.resolveAsScalar;Ne.setScalarValue=Ku.
setScalarValue;Ne.stringify=dS.stringify;Ne.visit=pS.visit;Ne.BOM=Hu;Ne.DOCUMENT=Zu;Ne.FLOW_END=Wu;Ne.SCALAR=Yu;Ne.isCollection=mS;Ne.isScalar=gS;Ne.prettyToken=
yS;Ne.tokenType=hS});var Xu=B(oy=>{"use strict";var Gi=Rs();function He(n){switch(n){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var ly=new Set("0123456789ABCDEFabcdef"),vS=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),Ss=new Set(",[]{}"),bS=new Set(` ,[]{}
\r	`),Ju=n=>!n||bS.has(n),Qu=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
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
pushUntil(Ju),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return r+=yield*this.parseBlockScalarHeader(),r+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-r),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,r,t=-1;do e=yield*this.pushNewline(),e>0?(r=yield*this.pushSpaces(!1),this.indentValue=t=r):r=0,r+=yield*this.pushSpaces(!0);while(e+r>0);let i=this.getLine();
if(i===null)return this.setNext("flow");if((t!==-1&&t<this.indentNext&&i[0]!=="#"||t===0&&(i.startsWith("---")||i.startsWith("..."))&&He(i[3]))&&!(t===this.indentNext-
1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.flowLevel=0,yield Gi.FLOW_END,yield*this.parseLineStart();let s=0;for(;i[s]===",";)s+=yield*this.pushCount(
1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),i[s]){case void 0:return"flow";case"#":return yield*this.pushCount(i.length-
s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Ju),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
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
flowLevel>0,r=this.pos-1,t=this.pos-1,i;for(;i=this.buffer[++t];)if(i===":"){let s=this.buffer[t+1];if(He(s)||e&&Ss.has(s))break;r=t}else if(He(i)){let s=this.buffer[t+
1];if(i==="\r"&&(s===`
`?(t+=1,i=`
`,s=this.buffer[t+1]):r=t),s==="#"||e&&Ss.has(s))break;if(i===`
`){let l=this.continueScalar(t+1);if(l===-1)break;t=Math.max(t,l-2)}}else{if(e&&Ss.has(i))break;r=t}return!i&&!this.atEnd?this.setNext("plain-scalar"):(yield Gi.
SCALAR,yield*this.pushToIndex(r+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,r){let t=this.
buffer.slice(this.pos,e);return t?(yield t,this.pos+=t.length,t.length):(r&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(Ju),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let r=this.
flowLevel>0,t=this.charAt(1);if(He(t)||r&&Ss.has(t)){r?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,r=this.buffer[e];for(;!He(r)&&r!==">";)r=this.buffer[++e];return yield*this.
pushToIndex(r===">"?e+1:e,!1)}else{let e=this.pos+1,r=this.buffer[e];for(;r;)if(vS.has(r))r=this.buffer[++e];else if(r==="%"&&ly.has(this.buffer[e+1])&&ly.has(this.
buffer[e+2]))r=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let r=this.pos-1,t;do t=this.buffer[++r];while(t===" "||e&&t==="	");let i=r-this.pos;return i>0&&(yield this.buffer.substr(
this.pos,i),this.pos=r),i}*pushUntil(e){let r=this.pos,t=this.buffer[r];for(;!e(t);)t=this.buffer[++r];return yield*this.pushToIndex(r,!1)}};oy.Lexer=Qu});var ef=B(ay=>{"use strict";var xu=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{let r=0,t=this.lineStarts.length;
for(;r<t;){let s=r+t>>1;this.lineStarts[s]<e?r=s+1:t=s}if(this.lineStarts[r]===e)return{line:r+1,col:1};if(r===0)return{line:0,col:e};let i=this.lineStarts[r-1];
return{line:r,col:e-i+1}}}};ay.LineCounter=xu});var nf=B(py=>{"use strict";var wS=require("process"),uy=Rs(),PS=Xu();function Ot(n,e){for(let r=0;r<n.length;++r)if(n[r].type===e)return!0;return!1}function fy(n){
for(let e=0;e<n.length;++e)switch(n[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}function dy(n){switch(n?.type){case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function Ds(n){switch(n.type){case"document":return n.
start;case"block-map":{let e=n.items[n.items.length-1];return e.sep??e.start}case"block-seq":return n.items[n.items.length-1].start;default:return[]}}function Cn(n){
if(n.length===0)return[];let e=n.length;e:for(;--e>=0;)switch(n[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;n[++e]?.type==="space";);return n.splice(e,n.length)}function Es(n,e){if(e.length<1e5)Array.prototype.push.apply(n,e);else for(let r=0;r<e.length;++r)
n.push(e[r])}function cy(n){if(n.start.type==="flow-seq-start")for(let e of n.items)e.sep&&!e.value&&!Ot(e.start,"explicit-key-ind")&&!Ot(e.sep,"map-value-ind")&&
(e.key&&(e.value=e.key),delete e.key,dy(e.value)?e.value.end?Es(e.value.end,e.sep):e.value.end=e.sep:Es(e.start,e.sep),delete e.sep)}var tf=class{constructor(e){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new PS.Lexer,this.onNewLine=
e}*parse(e,r=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let t of this.lexer.lex(e,r))yield*this.next(t);r||(yield*this.end())}*next(e){if(this.source=
e,wS.env.LOG_TOKENS&&console.log("|",uy.prettyToken(e)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}let r=uy.tokenType(e);if(r)
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
0),r.type==="flow-collection"&&cy(r),t.type){case"document":t.value=r;break;case"block-scalar":t.props.push(r);break;case"block-map":{let i=t.items[t.items.length-
1];if(i.value){t.items.push({start:[],key:r,sep:[]}),this.onKeyLine=!0;return}else if(i.sep)i.value=r;else{Object.assign(i,{key:r,sep:[]}),this.onKeyLine=!i.explicitKey;
return}break}case"block-seq":{let i=t.items[t.items.length-1];i.value?t.items.push({start:[],value:r}):i.value=r;break}case"flow-collection":{let i=t.items[t.items.
length-1];!i||i.value?t.items.push({start:[],key:r,sep:[]}):i.sep?i.value=r:Object.assign(i,{key:r,sep:[]});return}default:yield*this.pop(),yield*this.pop(r)}if((t.
type==="document"||t.type==="block-map"||t.type==="block-seq")&&(r.type==="block-map"||r.type==="block-seq")){let i=r.items[r.items.length-1];i&&!i.sep&&!i.value&&
i.start.length>0&&fy(i.start)===-1&&(r.indent===0||i.start.every(s=>s.type!=="comment"||s.indent<r.indent))&&(t.type==="document"?t.end=i.start:t.items.push({start:i.
start}),r.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-\
order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};
this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token \
in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{fy(e.start)!==-1?(yield*this.pop(),yield*this.
step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let r=this.startBlockValue(
e);r?this.stack.push(r):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type===
"map-value-ind"){let r=Ds(this.peek(2)),t=Cn(r),i;e.end?(i=e.end,i.push(this.sourceToken),delete e.end):i=[this.sourceToken];let s={type:"block-map",offset:e.offset,
indent:e.indent,items:[{start:t,key:e,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"\
space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let r=this.
source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let r=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,r.value){let t="end"in r.value?r.value.end:void 0;(Array.isArray(t)?t[t.length-1]:void 0)?.type==="comment"?t?.push(this.sourceToken):e.items.push({start:[this.
sourceToken]})}else r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)e.items.push({start:[this.sourceToken]});else if(r.
sep)r.sep.push(this.sourceToken);else{if(this.atIndentedComment(r.start,e.indent)){let i=e.items[e.items.length-2]?.value?.end;if(Array.isArray(i)){Es(i,r.start),
i.push(this.sourceToken),e.items.pop();return}}r.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let t=!this.onKeyLine&&this.indent===e.indent,i=t&&
(r.sep||r.explicitKey)&&this.type!=="seq-item-ind",s=[];if(i&&r.sep&&!r.value){let l=[];for(let o=0;o<r.sep.length;++o){let c=r.sep[o];switch(c.type){case"newli\
ne":l.push(o);break;case"space":break;case"comment":c.indent>e.indent&&(l.length=0);break;default:l.length=0}}l.length>=2&&(s=r.sep.splice(l[1]))}switch(this.type){case"\
anchor":case"tag":i||r.value?(s.push(this.sourceToken),e.items.push({start:s}),this.onKeyLine=!0):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"explicit-key-ind":!r.sep&&!r.explicitKey?(r.start.push(this.sourceToken),r.explicitKey=!0):i||r.value?(s.push(this.sourceToken),e.items.push({start:s,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(r.explicitKey)if(r.sep)if(r.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Ot(r.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(dy(r.key)&&!Ot(r.sep,"newline")){
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
this.sourceToken]});else{if(this.atIndentedComment(r.start,e.indent)){let i=e.items[e.items.length-2]?.value?.end;if(Array.isArray(i)){Es(i,r.start),i.push(this.
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
this.type==="newline"&&!t.items[t.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&t.type!=="flow-collection"){let i=Ds(
t),s=Cn(i);cy(e);let l=e.end.splice(1,e.end.length);l.push(this.sourceToken);let o={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:l}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=o}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let r=Ds(e),t=Cn(r);return t.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:t,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let r=Ds(e),t=Cn(r);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:t,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,r){return this.type!=="comment"||this.indent<=r?!1:e.every(t=>t.type==="newline"||t.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};py.Parser=tf});var vy=B(Hi=>{"use strict";var my=_u(),kS=Vi(),Ki=Mi(),OS=Ma(),AS=Y(),RS=ef(),gy=nf();function yy(n){let e=n.prettyErrors!==!1;return{lineCounter:n.lineCounter||
e&&new RS.LineCounter||null,prettyErrors:e}}function SS(n,e={}){let{lineCounter:r,prettyErrors:t}=yy(e),i=new gy.Parser(r?.addNewLine),s=new my.Composer(e),l=Array.
from(s.compose(i.parse(n)));if(t&&r)for(let o of l)o.errors.forEach(Ki.prettifyError(n,r)),o.warnings.forEach(Ki.prettifyError(n,r));return l.length>0?l:Object.
assign([],{empty:!0},s.streamInfo())}function hy(n,e={}){let{lineCounter:r,prettyErrors:t}=yy(e),i=new gy.Parser(r?.addNewLine),s=new my.Composer(e),l=null;for(let o of s.
compose(i.parse(n),!0,n.length))if(!l)l=o;else if(l.options.logLevel!=="silent"){l.errors.push(new Ki.YAMLParseError(o.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return t&&r&&(l.errors.forEach(Ki.prettifyError(n,r)),l.warnings.forEach(Ki.prettifyError(
n,r))),l}function DS(n,e,r){let t;typeof e=="function"?t=e:r===void 0&&e&&typeof e=="object"&&(r=e);let i=hy(n,r);if(!i)return null;if(i.warnings.forEach(s=>OS.
warn(i.options.logLevel,s)),i.errors.length>0){if(i.options.logLevel!=="silent")throw i.errors[0];i.errors=[]}return i.toJS(Object.assign({reviver:t},r))}function ES(n,e,r){
let t=null;if(typeof e=="function"||Array.isArray(e)?t=e:r===void 0&&e&&(r=e),typeof r=="string"&&(r=r.length),typeof r=="number"){let i=Math.round(r);r=i<1?void 0:
i>8?{indent:8}:{indent:i}}if(n===void 0){let{keepUndefined:i}=r??e??{};if(!i)return}return AS.isDocument(n)&&!t?n.toString(r):new kS.Document(n,t,r).toString(r)}
Hi.parse=DS;Hi.parseAllDocuments=SS;Hi.parseDocument=hy;Hi.stringify=ES});var je=B(ee=>{"use strict";var TS=_u(),zS=Vi(),CS=ku(),rf=Mi(),LS=Pi(),At=Y(),NS=bt(),jS=ge(),$S=Pt(),IS=kt(),VS=Rs(),BS=Xu(),qS=ef(),MS=nf(),Ts=vy(),by=hi();ee.
Composer=TS.Composer;ee.Document=zS.Document;ee.Schema=CS.Schema;ee.YAMLError=rf.YAMLError;ee.YAMLParseError=rf.YAMLParseError;ee.YAMLWarning=rf.YAMLWarning;ee.
Alias=LS.Alias;ee.isAlias=At.isAlias;ee.isCollection=At.isCollection;ee.isDocument=At.isDocument;ee.isMap=At.isMap;ee.isNode=At.isNode;ee.isPair=At.isPair;ee.isScalar=
At.isScalar;ee.isSeq=At.isSeq;ee.Pair=NS.Pair;ee.Scalar=jS.Scalar;ee.YAMLMap=$S.YAMLMap;ee.YAMLSeq=IS.YAMLSeq;ee.CST=VS;ee.Lexer=BS.Lexer;ee.LineCounter=qS.LineCounter;
ee.Parser=MS.Parser;ee.parse=Ts.parse;ee.parseAllDocuments=Ts.parseAllDocuments;ee.parseDocument=Ts.parseDocument;ee.stringify=Ts.stringify;ee.visit=by.visit;ee.
visitAsync=by.visitAsync});var wa=require("fs");var se={ok:0,findings:1,failure:2};var wn=[],ka=[];function Oa(n,e,r){if(n===e)return 0;let t=r?.maxDistance,i=n;n.length>e.length&&(n=e,e=i);let s=n.length,l=e.length;for(;s>0&&n.charCodeAt(~-s)===
e.charCodeAt(~-l);)s--,l--;let o=0;for(;o<s&&n.charCodeAt(o)===e.charCodeAt(o);)o++;if(s-=o,l-=o,t!==void 0&&l-s>t)return t;if(s===0)return t!==void 0&&l>t?t:l;
let c,y,v,w,b=0,k=0;for(;b<s;)ka[b]=n.charCodeAt(o+b),wn[b]=++b;for(;k<l;){for(c=e.charCodeAt(o+k),v=k++,y=k,b=0;b<s;b++)w=c===ka[b]?v:v+1,v=wn[b],y=wn[b]=v>y?w>
y?y+1:w:w>v?v+1:w;if(t!==void 0){let D=y;for(b=0;b<s;b++)wn[b]<D&&(D=wn[b]);if(D>t)return t}}return wn.length=s,ka.length=s,t!==void 0&&y>t?t:y}var d1=64;function Oe(n,e){if(n.length>d1)return;let r=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,i;for(let s of e){if(Math.abs(s.length-
n.length)>=t)continue;let l=s.toLowerCase(),o=p1(r,l)?1:Oa(r,l,{maxDistance:t});o<t&&(t=o,i=s)}return i}function p1(n,e){if(n.length!==e.length)return!1;let r=0;
for(;r<n.length&&n[r]===e[r];)r++;return n[r]===e[r+1]&&n[r+1]===e[r]&&n.slice(r+2)===e.slice(r+2)}var pP=$e(je(),1);var Pf={};Ce(Pf,{ValidationError:()=>x,assertBuildPlane:()=>vE,assertDataPlane:()=>yE,assertEnvironment:()=>wE,assertOrganization:()=>kE,formatIssue:()=>W,isBuildPlane:()=>hE,
isDataPlane:()=>gE,isEnvironment:()=>bE,isOrganization:()=>PE,isPlane:()=>RE,validateBuildPlane:()=>Uy,validateDataPlane:()=>_y,validateEnvironment:()=>Gy,validateOrganization:()=>Ky,
validatePlane:()=>AE,validateUpdate:()=>DE,withDefaults:()=>Hy});var m=Object.prototype;function d(n){return typeof n!="object"||n===null||Array.isArray(n)}function q(n){return!d(n)}function E(n){return Number.isInteger(n)&&Math.
abs(n)<=2**63}function R(n,e){if(n.length<=e)return!1;if(n.length>e*2)return!0;let r=0;for(let t of n)r++;return r>e}var FS=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?:Z|[+-](?:[01]\d|2[0-4]):[0-5]\d)$/i;
function C(n){if(!FS.test(n))return!1;if(n.charCodeAt(8)<50||n.charCodeAt(8)===50&&n.charCodeAt(9)<57)return!0;let e=Number(n.slice(5,7)),r=Number(n.slice(0,4)),
t=r%4===0&&(r%100!==0||r%400===0),i=e===2?28+Number(t):30+(e+ +(e>7))%2;return Number(n.slice(8,10))<=i}function te(n,e){let r=0;for(let t in n)r+=t.length+String(
n[t]).length;return r*3>e&&new TextEncoder().encode(Object.entries(n).flat().join("")).length>e}function H(n){let e=n.filter(q).filter(r=>r.controller===!0);return new Set(
e.map(r=>JSON.stringify([r.apiVersion,r.kind,r.name,r.uid]))).size>1}function De(n){return n.split("/").slice(1).map(_S)}var ue=n=>n.replaceAll("~","~0").replaceAll("/","~1"),_S=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll(
"~0","~"):n;function rt(n){return/[~\d]/.test(n)?De(n).map(e=>/^\d+$/.test(e)?`[${e}]`:`.${e}`).join("").replace(/^\./,""):n.slice(1).replaceAll("/",".")}function J(n,e){
return De(e).reduce((r,t)=>Array.isArray(r)?r[Number(t)]:q(r)&&Object.hasOwn(r,t)?r[t]:void 0,n)}function ne(n,e){return wy(n,e,n)}function wy(n,e,r){if(!q(n))return n;let t=Object.fromEntries(Object.entries(n));for(let[i,s]of Object.entries(e)){let l=Object.
hasOwn(n,i)?n[i]:void 0,o="within"in s?l==null?l:wy(l,s.within,r):l??US(s,r);o!==void 0&&(t[i]=o)}return t}function US(n,e){if("value"in n)return n.value;let r=De(
n.from).reduce((t,i)=>q(t)&&Object.hasOwn(t,i)?t[i]:void 0,e);if(!(typeof r!="string"||r==="")&&!(n.maxLength!==void 0&&r.length>n.maxLength))return n.pattern===
void 0||n.pattern.test(r)?r:void 0}var Je=!1,zs=[{code:"unreadable",path:"",field:"",message:""}],Py=Symbol("thorough");function ky(n,e){let r=Je;Je=!0;try{return n(e)===null}catch(t){if(t!==Py)throw t;
return of(n,e)===null}finally{Je=r}}function of(n,e){if(!Je)return n(e);Je=!1;try{return n(e)}finally{Je=!0}}var GS=20;function u(n,e,r,t){if(Je)return zs;let i={
code:r,path:Oy(e),field:Ay(e),message:"",...t};return n===null?[i]:(n.push(i),n)}function p(n){return f(null,null,n,"object")}function f(n,e,r,t){return r===null?
u(n,e,"null-value"):u(n,e,"wrong-type",{expected:t,found:JS(r)})}function h(n,e,r,{code:t="invalid-format",rule:i,maxLength:s}){return typeof r!="string"?f(n,e,
r,"string"):s!==void 0&&R(r,s)?u(n,e,"too-long",{limit:s,unit:"characters"}):u(n,e,t,i===void 0?void 0:{rule:i})}function O(n,e,r,{code:t="unknown-value",allowed:i,
codes:s}){if(Je)return zs;if(typeof r!="string")return f(n,e,r,"string");let l=s!==void 0&&Object.hasOwn(s,r)?s[r]:void 0;if(l!==void 0)return u(n,e,l);let o=Oe(
r,i);return u(n,e,t,o===void 0?{allowed:i}:{allowed:i,suggestion:o})}function A(n,e,r,{minimum:t,maximum:i}){return typeof r!="number"||Number.isNaN(r)?f(n,e,r,
"integer"):!Number.isInteger(r)&&Number.isFinite(r)?u(n,e,"not-an-integer"):u(n,e,"out-of-range",{minimum:t,maximum:i})}function _(n,e,r,{code:t="invalid-format",
rule:i}){return Object.hasOwn(e,r)?u(n,r,t,i===void 0?void 0:{rule:i}):n}function U(n,e,r,t){let i=e[r];return Object.hasOwn(e,r)&&i!==void 0?h(n,r,i,t):n}function G(n){
if(n!==null)for(let e of n)e.field="";return n}function a(n,e,r){if(e===null)return n;if(Je)return e;let t=Oy(r),i=Ay(r);for(let s of e)s.path=t+s.path,s.field=
i+s.field;if(n===null)return e;for(let s of e)n.push(s);return n}function g(n,e,r){if(Je)return KS(n,e,r);let{known:t,required:i=[],codes:s}=r,l=t.filter(v=>Zi(
e[v])||!lf(e,v)),o=new Set,c=GS,y=[];for(let v of n??[]){if(v.code==="unknown-field"&&v.name===void 0){if(!lf(e,Ry(v.path)))continue;o.add(ZS(v,l,r,c-- >0))}y.push(
v)}y=y.filter(v=>!WS(v,o));for(let v of l)Zi(e[v])?i.includes(v)&&!o.has(v)&&(y=u(y,v,s?.[v]??"missing-field")):y=u(y,v,"unreadable");return y.length===0?null:y}
function KS(n,e,{known:r,required:t=[]}){let i=Object.getPrototypeOf(e);if(i!==null&&i!==Object.prototype||HS({}))throw Py;if(n!==null)return zs;let s=l=>Zi(e[l])?
t.includes(l):!lf(e,l);return r.some(s)?zs:null}function HS(n){for(let e in n)return!0;return!1}function ZS(n,e,{replaced:r,elsewhere:t},i){let s=Ry(n.path);n.name=
s;let l=t!==void 0&&Object.hasOwn(t,s)?t[s]:void 0,c=e.find(y=>r?.[s]===y)??(l===void 0&&i?Oe(s,e):void 0);return c!==void 0&&(n.suggestion=c),l!==void 0&&(n.knownIn=
l),c}function WS(n,e){return n.code==="value-from"&&n.found==="neither"&&n.branches.some(r=>e.has(r))}function X(n,e,r){let t=r.filter(s=>!Zi(e[s])).length;if(t===
1)return n;let i=t===0?(n??[]).filter(s=>s.code!=="null-value"):n;return u(i,null,"value-from",{found:t===0?"neither":"both",branches:r})}function Z(n,e,r){let t=e.
generateName;if(!YS(t)){let i=n?.find(({path:s,code:l})=>s==="/generateName"&&l==="invalid-name");return i!==void 0&&!r.test(`${t}xxxxx`)&&(i.field=".name"),n}return u(
sf(sf(n,"/name"),"/generateName"),"name","missing-field")}function ye(n,e){let r=`/spec/${e}`;return n?.some(i=>/^\/metadata(\/name)?$/.test(i.path)||i.suggestion===
e&&i.path.startsWith("/spec/"))===!0?n:a(sf(n,r),u(null,e,"missing-field"),"spec")}function he(n,e,r,t){let i=new Set,s=n;return e.forEach((l,o)=>{let c=q(l)?l[r]:
void 0;c!==void 0&&(i.has(c)&&(s=a(s,u(null,r,"invalid-format",{rule:t}),o)),i.add(c))}),s}var sf=(n,e)=>{let r=(n??[]).filter(t=>t.path!==e);return r.length>0?
r:null},lf=(n,e)=>Object.prototype.propertyIsEnumerable.call(n,e),Zi=n=>n==null,YS=n=>Zi(n)||n==="",Oy=n=>n===null?"":typeof n=="number"?`/${n}`:`/${ue(n)}`,Ay=n=>n===
null?"":typeof n=="number"?`[${n}]`:`.${n}`,Ry=n=>De(n)[0]??"";function JS(n){return n===null?"null":Array.isArray(n)?"array":typeof n}var Sy={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]};function ie({judges:n,replaced:e}){return r=>{if(typeof r!="object"||r===null||Array.isArray(
r))return p(r);let{apiVersion:t,kind:i}=r,s=typeof i=="string"&&Object.hasOwn(n,i)?n[i]:void 0;if(s)return s(r);let l=QS(t);if(i==null)return u(l,"kind","missin\
g-field");let o=Object.keys(n);if(typeof i!="string")return O(l,"kind",i,{code:"unknown-kind",allowed:o});let c=Object.hasOwn(e,i)?e[i]:Oe(i,o);return u(l,"kind",
"unknown-kind",c===void 0?{allowed:o}:{allowed:o,suggestion:c})}}function QS(n){return n==null?u(null,"apiVersion","missing-field"):n===Sy.allowed[0]?null:O(null,
"apiVersion",n,Sy)}var XS={"missing-field":()=>"is missing: add it.","unknown-field":({suggestion:n,knownIn:e})=>`is not a field here${e===void 0?"":`, but one of ${e}`}: ${n===void 0?
"remove it.":`write ${n} instead.`}`,"wrong-type":({expected:n,found:e})=>`must be ${Dy(n)}, not ${Dy(e)}.`,"null-value":()=>"is null: give it a value or remove\
 it.","value-from":({found:n,branches:e})=>n==="both"?`has both ${e.join(" and ")}: keep one of them.`:`needs exactly one of ${e.join(" and ")}.`,"missing-secre\
t-namespace":()=>"is missing: a cluster-scoped plane has no namespace, so add that of the secret.","namespace-not-allowed":()=>"is not allowed: a cluster-scoped\
 plane has no namespace, so remove it.","namespaced-observability-plane":()=>"must be ClusterObservabilityPlane: a cluster-scoped plane has no namespace in whic\
h to find an ObservabilityPlane.","unknown-kind":af,"wrong-api-version":af,"unknown-value":af,"invalid-plane-id":Cs,"invalid-name":Cs,"invalid-label":Cs,"invali\
d-format":Cs,"too-long":({limit:n,unit:e})=>`is too long: at most ${n} ${e}.`,"not-an-integer":()=>"must be a whole number.","out-of-range":({minimum:n,maximum:e})=>e<
9007199254740992?`must be from ${n} to ${e}.`:n===0?"must be at least 0.":"must fit into 64 bits.","invalid-date-time":()=>"must be a date and time such as 2026\
-01-02T03:04:05Z.","immutable-field":()=>"cannot change: keep the old value, or delete the resource and create it anew.",unreadable:()=>"cannot be read: it thro\
ws, contains itself, or is inherited; pass plain data."};function af({allowed:n,suggestion:e}){return`must be ${n.length<2?n.join(""):`${n.slice(0,-1).join(", ")}\
 or ${n.at(-1)}`}${e===void 0||n.length<2?".":`; did you mean ${e}?`}`}function Cs({rule:n}){return`must be ${n}.`}function Ey(n){return XS[n.code](n)}function W(n){
return`${n.field===""?"document":n.field}: ${n.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,xS)}var xS=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,Dy=n=>n===
"null"||n==="undefined"?n:`${/^[aeio]/.test(n)?"an":"a"} ${n}`;var eD=64,tD=2e5;function uf(n){let e=tD,r=[];return t(()=>n);function t(i){try{let s=i();if(r.includes(s))return u(null,null,"unreadable");if(typeof s!="object"||
s===null||r.length>eD)return null;r.push(s);for(let l of Object.keys(s)){let o=e-- >0?t(()=>Reflect.get(s,l)):null;if(o)return a(null,o,Array.isArray(s)?Number(
l):l)}return r.pop(),null}catch{return u(null,null,"unreadable")}}}function N(n){let e=r=>{let t=cf(n,r);return t===null?{ok:!0,value:r}:{ok:!1,issues:df(t)}};return Object.assign(e,{"~standard":iD(e)})}function j(n){return e=>{
try{return ky(n,e)}catch{return!1}}}function $(n){return e=>{let r=n(e);if(!r.ok)throw new x(r.issues)}}var x=class extends Error{name="ValidationError";issues;constructor(e){
let r=e.slice(0,ff).map(W);super([...r,...e.length>ff?[`and ${e.length-ff} more`]:[]].join(`
`)),this.issues=e}},ff=20;function cf(n,e){let r;try{if(r=of(n,e),r===null)return null;let t=uf(e)?.[0];t!==void 0&&(r=[...r.filter(({path:i})=>!rD(i,t.path)),t])}catch{
r=uf(e)??u(null,null,"unreadable")}for(let t of r)t.field.charCodeAt(0)===nD&&(t.field=t.field.slice(1));return r}var nD=46;function df(n){let e=n;for(let r of e)
r.message=Ey(r);return e}function iD(n){return{version:1,vendor:"openchoreo-planes",validate:e=>{let r=n(e);return r.ok?{value:r.value}:{issues:r.issues.map(({message:t,
path:i})=>({message:t,path:De(i)}))}}}}var rD=(n,e)=>n===e||n.startsWith(`${e}/`);var sD=[{pointer:"/kind",absent:void 0},{pointer:"/metadata/name",absent:void 0},{pointer:"/metadata/namespace",absent:"default"}],lD=["/metadata/uid","/metadat\
a/resourceVersion"];function re({judge:n,immutable:e,withDefaults:r}){return(t,i)=>{let s=cf(n,i)??[],l;try{let y=r(t),v=r(i),w=uD(i,e),b=({code:D,path:P})=>D===
"wrong-type"&&w.some(({pointer:S})=>S===P),k=s.filter(D=>b(D)||!oD(D,y,v));l=[...k,...aD(t,i,w,k)]}catch{l=[...s,...u(null,null,"unreadable")]}let[o,...c]=l;return o===
void 0?{ok:!0,value:i}:{ok:!1,issues:df([o,...c])}}}function oD({code:n,path:e},r,t){if(e===""||e==="/kind"||e==="/apiVersion"||e.startsWith("/metadata")||n==="\
unknown-field"||n==="unreadable")return!1;let i=n.startsWith("missing-")?e.slice(0,e.lastIndexOf("/")):e,s=J(r,i);return s!==void 0&&Ln(s,J(t,i))}function aD(n,e,r,t){
let i=[],s=l=>t.some(({path:o})=>o===l||o.startsWith(`${l}/`));for(let{pointer:l,absent:o}of sD)!s(l)&&!Ln(pf(n,l)??o,pf(e,l)??o)&&i.push(l);for(let l of lD){let o=pf(
e,l);o!==void 0&&!Ln(o,J(n,l))&&i.push(l)}for(let{pointer:l,unset:o}of r){let c=J(n,l);c==null||o.includes(c)||typeof(J(e,"/spec")??void 0)=="object"&&!s(l)&&!Ln(
c,J(e,l))&&i.push(l)}return i.map(fD)}function uD(n,e){let r=J(n,"/kind");return typeof r=="string"&&Object.hasOwn(e,r)?e[r]??[]:[]}function fD(n){return{code:"\
immutable-field",path:n,field:De(n).join("."),message:""}}function pf(n,e){let r=J(n,e);return r===""||r===null?void 0:r}function Ln(n,e){return Object.is(n,e)?
!0:Array.isArray(n)||Array.isArray(e)?Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,i)=>Ln(t,e[i])):!q(n)||!q(e)?!1:[...new Set([...Object.
keys(n),...Object.keys(e)])].every(t=>Ln(n[t]??void 0,e[t]??void 0))}var mf={DataPlane:{},BuildPlane:{},Environment:{},Organization:{}};var Ns={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},cD={code:"unknown-kind",allowed:["DataPlane"]},js={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Ls=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Ty={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},zy=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Cy={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},dD=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,pD={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
yf=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Ly={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Ft={minimum:-9223372036854776e3,
maximum:9223372036854776e3},Wi=/^.{10}T.*[^z]$/,Nn={code:"invalid-date-time"},hf={minimum:0,maximum:9223372036854776e3},Ny={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},jy={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},mD=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,gD={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},yD=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
hD={},vD=/^(?:[^/]*|[^/]+\/[^/]+)$/,bD={rule:"group/version, or the version alone"},gf={rule:"a text that is not empty"},wD={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},PD={maxLength:128},kD={allowed:["Apply","Update"]},OD={allowed:["FieldsV1",
""]},AD={maxLength:256},RD={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},SD={known:["kubernet\
esCluster","registry","gateway","observer"],required:["kubernetesCluster","registry","gateway"],elsewhere:{agent:"DataPlane in v0.6 to v0.8",clusterAgent:"DataP\
lane since v0.9",dataPlaneRef:"Environment",imagePullSecretRefs:"DataPlane in v0.4 to v0.17",isProduction:"Environment",observabilityPlaneRef:"DataPlane since v\
0.8",planeID:"DataPlane since v0.9",secretStoreRef:"DataPlane since v0.4"}},DD={known:["name","credentials"],required:["name","credentials"],elsewhere:{auth:"Da\
taPlane in v0.4 to v0.8",server:"DataPlane in v0.4 to v0.8",tls:"DataPlane in v0.4 to v0.8"}},ED={known:["apiServerURL","caCert","clientCert","clientKey"],required:[
"apiServerURL","caCert","clientCert","clientKey"]},TD={known:["prefix","secretRef"],required:["prefix"]},zD={known:["publicVirtualHost","organizationVirtualHost"],
required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"\
DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"\
DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v\
0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",security:"Environment"}},CD={known:["url","authentication"],required:["url","authentication"]},LD={
known:["basicAuth"],required:["basicAuth"]},ND={known:["username","password"],required:["username","password"]},$y={known:["observedGeneration","conditions"]},jD=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
$D={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},ID={allowed:[
"True","False","Unknown"]},VD=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,BD={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
qD={maxLength:32768},MD={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},FD={code:"unknown-kind",allowed:["BuildPlane"]},_D={known:["kubernetesCluster","observer"],required:["kubernetesCluster"],elsewhere:{agent:"Bu\
ildPlane in v0.7 to v0.8",clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"\
BuildPlane in v0.8 to v0.17",planeID:"BuildPlane in v0.9 to v0.17",registry:"DataPlane",secretStoreRef:"BuildPlane in v0.9 to v0.17"}},UD={known:[]},GD={code:"u\
nknown-kind",allowed:["Environment"]},KD={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{kubernetesCluster:"DataPlane or BuildPlane",observer:"DataP\
lane or BuildPlane",registry:"DataPlane"}},HD={known:["dnsPrefix","security"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"\
Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"\
Environment in v0.15 to v0.16",organizationVirtualHost:"Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"\
Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in \
v0.15 to v0.16"}},ZD={known:["remoteJwks"]},WD={known:["uri"],required:["uri"]},YD={code:"unknown-kind",allowed:["Organization"]},JD={known:[],elsewhere:{dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",registry:"\
DataPlane"}},QD={known:["observedGeneration","conditions","namespace"]};function $s(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ns))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,cD))):t==="metadata"?i!==
null&&(r++,e=a(e,vf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,XD(i),t)):t==="status"?i!==null&&(e=a(e,rE(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,js)}function vf(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||
!Ls.test(t))&&(e=h(e,r,t,Ty));else if(r==="generateName")(typeof t!="string"||!zy.test(t))&&(e=h(e,r,t,Cy));else if(r==="namespace")(typeof t!="string"||R(t,63)||
!dD.test(t))&&(e=h(e,r,t,pD));else if(r==="labels")e=a(e,Iy(t),r);else if(r==="annotations")e=a(e,Vy(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,
t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!yf.test(o))&&(i=h(i,l,o,Ly))}s.length>1&&s.includes("orphan")&&s.includes(
"foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,By(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner \
at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,qy(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r===
"selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Ft)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Ft)):r==="creation\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!Wi.test(t))&&(e=h(e,r,t,Nn)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Wi.test(t))&&(e=h(
e,r,t,Nn)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,Ls)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,
hf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Ny)}function Iy(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];yf.test(r)||(e=_(e,n,r,jy)),
(typeof t!="string"||R(t,63)||!mD.test(t))&&(e=U(e,n,r,gD))}return G(e)}function Vy(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];yD.test(r)||(e=
_(e,n,r,jy)),typeof t!="string"&&(e=U(e,n,r,hD))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function By(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!vD.test(i))&&(e=h(e,t,i,bD))):t==="k\
ind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,gf))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,gf))):t==="uid"?i!==
null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,gf))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="b\
oolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no \
Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,wD)}function qy(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="manager"?(typeof i!="string"||R(i,128))&&(e=h(e,t,i,PD)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,kD))):t==="apiVersion"?typeof i!=
"string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!Wi.test(i))&&(e=h(e,t,i,Nn)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,
i,OD)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&(e=h(e,t,i,AD)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,RD)}function XD(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kubernetesCluster"?i!==
null&&(r++,e=a(e,My(i),t)):t==="registry"?i!==null&&(r++,e=a(e,eE(i),t)):t==="gateway"?i!==null&&(r++,e=a(e,tE(i),t)):t==="observer"?e=a(e,Fy(i),t):e=u(e,t,"unk\
nown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,SD)}function My(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="credentials"?i!==null&&(r++,e=a(e,xD(i),t)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,DD)}function xD(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiServe\
rURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="caCert"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="clientCert"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="clientKey"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ED)}function eE(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="prefix"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="secretRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,TD)}function tE(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,zD)}function Fy(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="url"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="authentication"?i!==null&&(r++,e=a(e,nE(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,CD)}function nE(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="basicAuth"?i!==null&&(r++,e=a(e,iE(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,LD)}function iE(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="username"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="password"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"s\
tring"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,ND)}function rE(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ft));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;
for(let l=0;l<s.length;l++){let o=s[l];i=a(i,bf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,$y)}function bf(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||R(i,316)||!jD.test(i))&&(e=h(e,t,i,$D))):
t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,ID))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&
(e=A(e,t,i,hf)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=h(e,t,i,Nn))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<
1||R(i,1024)||!VD.test(i))&&(e=h(e,t,i,BD))):t==="message"?i!==null&&(r++,(typeof i!="string"||R(i,32768))&&(e=h(e,t,i,qD))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,MD)}function Is(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersi\
on"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ns))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,FD))):t==="metadata"?i!==null&&(r++,e=
a(e,vf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,sE(i),t)):t==="status"?i!==null&&(e=a(e,lE(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,js)}function sE(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kubernetesCluster"?i!==null&&(r++,e=
a(e,My(i),t)):t==="observer"?e=a(e,Fy(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,_D)}function lE(n){if(d(n))
return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,UD)}function Vs(n){if(d(
n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ns))):t==="kind"?
i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,GD))):t==="metadata"?i!==null&&(r++,e=a(e,vf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,oE(i),t)):t==="status"?i!==null&&
(e=a(e,cE(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,js)}function oE(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,aE(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,
r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,KD)}function aE(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,uE(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,HD)}function uE(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,fE(t),r):e=u(e,
r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ZD)}function fE(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:
g(e,n,WD)}function cE(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ft));else if(r==="\
conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,bf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,$y)}function Bs(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ns))):t==="kind"?i!==null&&(r++,i!=="Organization"&&(e=O(e,t,i,YD))):t==="metadata"?i!==null&&
(r++,e=a(e,dE(i),t)):t==="spec"?i!==null&&(r++,e=a(e,pE(i),t)):t==="status"?i!==null&&(e=a(e,mE(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,js)}function dE(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||
!Ls.test(t))&&(e=h(e,r,t,Ty));else if(r==="generateName")(typeof t!="string"||!zy.test(t))&&(e=h(e,r,t,Cy));else if(r==="namespace")e=u(e,r,"namespace-not-allow\
ed");else if(r==="labels")e=a(e,Iy(t),r);else if(r==="annotations")e=a(e,Vy(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!yf.test(o))&&(i=h(i,l,o,Ly))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&
(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,By(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: tr\
ue"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,qy(o),l)}
e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="st\
ring"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Ft)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Ft)):r==="creationTimestamp"?t!==null&&(typeof t!=
"string"||!C(t)||!Wi.test(t))&&(e=h(e,r,t,Nn)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Wi.test(t))&&(e=h(e,r,t,Nn)):e=u(e,r,"unknown-fiel\
d")}return n.name||(e=Z(e,n,Ls)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,hf)),e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,Ny)}function pE(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,JD)}function mE(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ft));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,bf(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,QD)}var _y=N($s),gE=j($s),yE=$(_y),Uy=N(Is),hE=j(Is),vE=$(Uy),Gy=N(Vs),bE=j(Vs),wE=$(Gy),Ky=N(Bs),PE=j(Bs),kE=$(Ky),OE={judges:{DataPlane:$s,BuildPlane:Is,Environment:Vs,
Organization:Bs},replaced:{WorkflowPlane:"BuildPlane"}},wf=ie(OE),AE=N(wf),RE=j(wf),Hy=n=>ne(n,Object.hasOwn(mf,n?.kind)?mf[n.kind]??{}:{}),SE={judge:wf,immutable:{},
withDefaults:Hy},DE=re(SE);var Zs={};Ce(Zs,{ValidationError:()=>x,assertBuildPlane:()=>FT,assertDataPlane:()=>qT,assertEnvironment:()=>UT,assertOrganization:()=>KT,formatIssue:()=>W,isBuildPlane:()=>MT,
isDataPlane:()=>BT,isEnvironment:()=>_T,isOrganization:()=>GT,isPlane:()=>WT,validateBuildPlane:()=>o0,validateDataPlane:()=>l0,validateEnvironment:()=>a0,validateOrganization:()=>u0,
validatePlane:()=>ZT,validateUpdate:()=>JT,withDefaults:()=>f0});var kf={DataPlane:{},BuildPlane:{},Environment:{},Organization:{}};var Fs={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},EE={code:"unknown-kind",allowed:["DataPlane"]},_s={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},qs=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Zy={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Wy=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Yy={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},TE=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,zE={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Af=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Jy={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},_t={minimum:-9223372036854776e3,
maximum:9223372036854776e3},Yi=/^.{10}T.*[^z]$/,jn={code:"invalid-date-time"},Rf={minimum:0,maximum:9223372036854776e3},Qy={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},Xy={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},CE=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,LE={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},NE=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
jE={},$E=/^(?:[^/]*|[^/]+\/[^/]+)$/,IE={rule:"group/version, or the version alone"},Of={rule:"a text that is not empty"},VE={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},BE={maxLength:128},qE={allowed:["Apply","Update"]},ME={allowed:["FieldsV1",
""]},FE={maxLength:256},_E={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},UE={known:["kubernet\
esCluster","gateway","imagePullSecretRefs","secretStoreRef","observer"],required:["kubernetesCluster","gateway"],elsewhere:{agent:"DataPlane in v0.6 to v0.8",clusterAgent:"\
DataPlane since v0.9",dataPlaneRef:"Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane since v0.8",planeID:"DataPlane since v0.9",registry:"\
DataPlane up to v0.3"}},GE={known:["server","tls","auth"],required:["server","tls","auth"],replaced:{credentials:"auth"},elsewhere:{credentials:"DataPlane up to\
 v0.3",name:"DataPlane up to v0.3"}},KE={known:["ca"],required:["ca"]},HE=["secretRef","value"],ZE={known:["secretRef","value"],replaced:{secretKeyRef:"secretRe\
f"}},WE={known:["mtls","bearerToken"]},YE={known:["clientCert","clientKey"],required:["clientCert","clientKey"]},JE={known:["publicVirtualHost","organizationVir\
tualHost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v\
0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 \
to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.1\
6",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",security:"Environment"}},QE={known:["name"],required:["name"]},XE={
known:["url","authentication"],required:["url","authentication"]},xE={known:["basicAuth"],required:["basicAuth"]},eT={known:["username","password"],required:["u\
sername","password"]},xy={known:["observedGeneration","conditions"]},tT=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
nT={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},iT={allowed:[
"True","False","Unknown"]},rT=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,sT={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
lT={maxLength:32768},oT={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},aT={code:"unknown-kind",allowed:["BuildPlane"]},uT={known:["kubernetesCluster","observer"],required:["kubernetesCluster"],elsewhere:{agent:"Bu\
ildPlane in v0.7 to v0.8",clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlan\
e",isProduction:"Environment",observabilityPlaneRef:"BuildPlane in v0.8 to v0.17",planeID:"BuildPlane in v0.9 to v0.17",secretStoreRef:"BuildPlane in v0.9 to v0\
.17"}},fT={known:[]},cT={code:"unknown-kind",allowed:["Environment"]},dT={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{imagePullSecretRefs:"DataPl\
ane",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"DataPlane"}},pT={known:["dnsPrefix","security"],elsewhere:{egress:"\
Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in \
v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Environment \
in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15\
 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},mT={known:["remoteJwks"]},gT={known:["uri"],required:[
"uri"]},yT={code:"unknown-kind",allowed:["Organization"]},hT={known:[],elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"\
DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"DataPlane"}},vT={known:["ob\
servedGeneration","conditions","namespace"]};function Us(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&
(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Fs))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,EE))):t==="metadata"?i!==null&&(r++,e=a(e,Sf(i),t)):t===
"spec"?i!==null&&(r++,e=a(e,bT(i),t)):t==="status"?i!==null&&(e=a(e,DT(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:
g(e,n,_s)}function Sf(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!qs.test(t))&&(e=h(
e,r,t,Zy));else if(r==="generateName")(typeof t!="string"||!Wy.test(t))&&(e=h(e,r,t,Yy));else if(r==="namespace")(typeof t!="string"||R(t,63)||!TE.test(t))&&(e=
h(e,r,t,zE));else if(r==="labels")e=a(e,e0(t),r);else if(r==="annotations")e=a(e,t0(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Af.test(o))&&(i=h(i,l,o,Jy))}s.length>1&&s.includes("orphan")&&s.includes("foregroun\
dDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,
r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,n0(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most w\
ith controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,i0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?
typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,_t)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,_t)):r==="creationTimestamp"?
t!==null&&(typeof t!="string"||!C(t)||!Yi.test(t))&&(e=h(e,r,t,jn)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Yi.test(t))&&(e=h(e,r,t,jn)):
e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,qs)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,Rf)),e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,Qy)}function e0(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];Af.test(r)||(e=_(e,n,r,Xy)),(typeof t!=
"string"||R(t,63)||!CE.test(t))&&(e=U(e,n,r,LE))}return G(e)}function t0(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];NE.test(r)||(e=_(e,n,r,Xy)),
typeof t!="string"&&(e=U(e,n,r,jE))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function n0(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!$E.test(i))&&(e=h(e,t,i,IE))):t==="kind"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Of))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Of))):t==="uid"?i!==null&&(r++,(typeof i!=
"string"||i.length<1)&&(e=h(e,t,i,Of))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"b\
oolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,VE)}function i0(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="\
string"||R(i,128))&&(e=h(e,t,i,BE)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,qE))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"\
string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!Yi.test(i))&&(e=h(e,t,i,jn)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,ME)):t==="fieldsV1"?
d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&(e=h(e,t,i,FE)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,_E)}function bT(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="kubernetesCluster")i!==null&&(r++,e=a(
e,r0(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,OT(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<
l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,AT(i),t):t==="observer"?e=a(e,s0(i),t):e=u(e,t,"un\
known-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,UE)}function r0(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="server"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="tls"?i!==null&&(r++,e=a(e,wT(i),t)):t==="auth"?i!==null&&(r++,e=a(e,PT(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,GE)}function wT(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="ca"?i!==null&&(r++,e=a(e,Ms(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,KE)}function Ms(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="value"?typeof t!="string"&&
(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,HE)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ZE)}function PT(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="mtls"?e=a(e,kT(t),r):r==="bearerToken"?e=a(e,Ms(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,WE)}function kT(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCert"?i!==
null&&(r++,e=a(e,Ms(i),t)):t==="clientKey"?i!==null&&(r++,e=a(e,Ms(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(
e,n,YE)}function OT(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=
f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,JE)}function AT(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="stri\
ng"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,QE)}function s0(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="url"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="authentication"?i!==null&&(r++,e=a(e,RT(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,XE)}function RT(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="basicAuth"?i!==null&&(r++,e=a(e,ST(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,
xE)}function ST(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="username"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="password"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:
g(e,n,eT)}function DT(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,_t));else if(r==="\
conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Df(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,xy)}function Df(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"type"?i!==null&&(r++,(typeof i!="string"||R(i,316)||!tT.test(i))&&(e=h(e,t,i,nT))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,
i,iT))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,Rf)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||
!C(i))&&(e=h(e,t,i,jn))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,1024)||!rT.test(i))&&(e=h(e,t,i,sT))):t==="message"?i!==null&&(r++,(typeof i!=
"string"||R(i,32768))&&(e=h(e,t,i,lT))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,oT)}function Gs(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Fs))):t==="kind"?i!==null&&(r++,
i!=="BuildPlane"&&(e=O(e,t,i,aT))):t==="metadata"?i!==null&&(r++,e=a(e,Sf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,ET(i),t)):t==="status"?i!==null&&(e=a(e,TT(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,_s)}function ET(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="kubernetesCluster"?i!==null&&(r++,e=a(e,r0(i),t)):t==="observer"?e=a(e,s0(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,uT)}function TT(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,fT)}function Ks(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.\
dev/v1alpha1"&&(e=O(e,t,i,Fs))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,cT))):t==="metadata"?i!==null&&(r++,e=a(e,Sf(i),t)):t==="spec"?i!==null&&
(r++,e=a(e,zT(i),t)):t==="status"?i!==null&&(e=a(e,jT(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,_s)}function zT(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,CT(t),r):
r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,dT)}function CT(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,LT(t),r):e=
u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,pT)}function LT(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==
void 0&&(r==="remoteJwks"?e=a(e,NT(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,mT)}function NT(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,gT)}function jT(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")E(t)||(e=A(e,r,t,_t));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,Df(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,xy)}function Hs(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Fs))):t==="kind"?i!==null&&(r++,i!=="Organ\
ization"&&(e=O(e,t,i,yT))):t==="metadata"?i!==null&&(r++,e=a(e,$T(i),t)):t==="spec"?i!==null&&(r++,e=a(e,IT(i),t)):t==="status"?i!==null&&(e=a(e,VT(i),t)):e=u(e,
t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,_s)}function $T(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!qs.test(t))&&(e=h(e,r,t,Zy));else if(r==="generateName")(typeof t!="string"||!Wy.test(t))&&(e=h(e,r,
t,Yy));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,e0(t),r);else if(r==="annotations")e=a(e,t0(t),r);else if(r==="finali\
zers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Af.test(o))&&(i=h(i,l,o,Jy))}s.length>
1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,n0(o),l)}s.length>1&&H(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,i0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,_t)):r==="deletionGracePeriodSeconds"?E(
t)||(e=A(e,r,t,_t)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Yi.test(t))&&(e=h(e,r,t,jn)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!Yi.test(t))&&(e=h(e,r,t,jn)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,qs)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&
(e=A(e,"generation",n.generation,Rf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Qy)}function IT(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,hT)}function VT(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,_t));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,Df(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,vT)}var l0=N(Us),BT=j(Us),qT=$(l0),o0=N(Gs),MT=j(Gs),FT=$(o0),a0=N(Ks),_T=j(Ks),UT=$(a0),u0=N(Hs),GT=j(Hs),KT=$(u0),HT={judges:{DataPlane:Us,BuildPlane:Gs,Environment:Ks,
Organization:Hs},replaced:{WorkflowPlane:"BuildPlane"}},Ef=ie(HT),ZT=N(Ef),WT=j(Ef),f0=n=>ne(n,Object.hasOwn(kf,n?.kind)?kf[n.kind]??{}:{}),YT={judge:Ef,immutable:{},
withDefaults:f0},JT=re(YT);var If={};Ce(If,{ValidationError:()=>x,assertBuildPlane:()=>mC,assertDataPlane:()=>dC,assertEnvironment:()=>yC,assertOrganization:()=>vC,formatIssue:()=>W,isBuildPlane:()=>pC,
isDataPlane:()=>cC,isEnvironment:()=>gC,isOrganization:()=>hC,isPlane:()=>PC,validateBuildPlane:()=>R0,validateDataPlane:()=>A0,validateEnvironment:()=>S0,validateOrganization:()=>D0,
validatePlane:()=>wC,validateUpdate:()=>OC,withDefaults:()=>E0});var Tf={DataPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},kubernetesCluster:{within:{tls:{
within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}}}},BuildPlane:{spec:{within:{kubernetesCluster:{within:{tls:{within:{ca:{within:{secretRef:{within:{namespace:{from:"/metada\
ta/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{
within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}}}},Environment:{},Organization:{}};var Ys={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},QT={code:"unknown-kind",allowed:["DataPlane"]},Js={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Ws=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,c0={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},d0=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
p0={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},XT=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,xT={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Cf=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,m0={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Ut={minimum:-9223372036854776e3,
maximum:9223372036854776e3},Ji=/^.{10}T.*[^z]$/,$n={code:"invalid-date-time"},Lf={minimum:0,maximum:9223372036854776e3},g0={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},y0={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},ez=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,tz={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},nz=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
iz={},rz=/^(?:[^/]*|[^/]+\/[^/]+)$/,sz={rule:"group/version, or the version alone"},zf={rule:"a text that is not empty"},lz={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},oz={maxLength:128},az={allowed:["Apply","Update"]},uz={allowed:["FieldsV1",
""]},fz={maxLength:256},cz={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},dz={known:["agent","\
kubernetesCluster","gateway","imagePullSecretRefs","secretStoreRef","observer"],required:["gateway"],replaced:{clusterAgent:"agent"},elsewhere:{clusterAgent:"Da\
taPlane since v0.9",dataPlaneRef:"Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane since v0.8",planeID:"DataPlane since v0.9",registry:"\
DataPlane up to v0.3"}},pz={known:["enabled","clientCA"]},mz=["secretRef","value"],gz={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"}},yz={known:[
"name","key","namespace"],required:["name","key"]},hz={known:["server","tls","auth"],required:["server","tls","auth"],replaced:{credentials:"auth"},elsewhere:{credentials:"\
DataPlane up to v0.3",name:"DataPlane up to v0.3"}},vz={known:["ca"],required:["ca"]},bz={known:["mtls","bearerToken"]},wz={known:["clientCert","clientKey"],required:[
"clientCert","clientKey"]},Pz={known:["publicVirtualHost","organizationVirtualHost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"\
Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane\
 in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.\
16",security:"Environment"}},kz={known:["name"],required:["name"]},Oz={known:["url","authentication"],required:["url","authentication"]},Az={known:["basicAuth"],
required:["basicAuth"]},Rz={known:["username","password"],required:["username","password"]},h0={known:["observedGeneration","conditions"]},Sz=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
Dz={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},Ez={allowed:[
"True","False","Unknown"]},Tz=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,zz={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
Cz={maxLength:32768},Lz={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},Nz={code:"unknown-kind",allowed:["BuildPlane"]},jz={known:["kubernetesCluster","observer"],required:["kubernetesCluster"],elsewhere:{agent:"Bu\
ildPlane in v0.7 to v0.8",clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlan\
e",isProduction:"Environment",observabilityPlaneRef:"BuildPlane in v0.8 to v0.17",planeID:"BuildPlane in v0.9 to v0.17",secretStoreRef:"BuildPlane in v0.9 to v0\
.17"}},$z={known:[]},Iz={code:"unknown-kind",allowed:["Environment"]},Vz={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{agent:"DataPlane",imagePullSecretRefs:"\
DataPlane",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"DataPlane"}},Bz={known:["dnsPrefix","security"],elsewhere:{
egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environ\
ment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Envi\
ronment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment \
in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},qz={known:["remoteJwks"]},Mz={known:["uri"],
required:["uri"]},Fz={code:"unknown-kind",allowed:["Organization"]},_z={known:[],elsewhere:{agent:"DataPlane",dataPlaneRef:"Environment",gateway:"DataPlane or E\
nvironment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"\
DataPlane"}},Uz={known:["observedGeneration","conditions","namespace"]};function Qs(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ys))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,QT))):t==="metadata"?i!==
null&&(r++,e=a(e,Nf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Gz(i),t)):t==="status"?i!==null&&(e=a(e,eC(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Js)}function Nf(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||
!Ws.test(t))&&(e=h(e,r,t,c0));else if(r==="generateName")(typeof t!="string"||!d0.test(t))&&(e=h(e,r,t,p0));else if(r==="namespace")(typeof t!="string"||R(t,63)||
!XT.test(t))&&(e=h(e,r,t,xT));else if(r==="labels")e=a(e,v0(t),r);else if(r==="annotations")e=a(e,b0(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,
t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Cf.test(o))&&(i=h(i,l,o,m0))}s.length>1&&s.includes("orphan")&&s.includes(
"foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,w0(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner \
at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,P0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r===
"selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Ut)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Ut)):r==="creation\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!Ji.test(t))&&(e=h(e,r,t,$n)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Ji.test(t))&&(e=h(
e,r,t,$n)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,Ws)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,
Lf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,g0)}function v0(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];Cf.test(r)||(e=_(e,n,r,y0)),
(typeof t!="string"||R(t,63)||!ez.test(t))&&(e=U(e,n,r,tz))}return G(e)}function b0(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];nz.test(r)||(e=
_(e,n,r,y0)),typeof t!="string"&&(e=U(e,n,r,iz))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function w0(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!rz.test(i))&&(e=h(e,t,i,sz))):t==="k\
ind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,zf))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,zf))):t==="uid"?i!==
null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,zf))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="b\
oolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no \
Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,lz)}function P0(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="manager"?(typeof i!="string"||R(i,128))&&(e=h(e,t,i,oz)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,az))):t==="apiVersion"?typeof i!=
"string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!Ji.test(i))&&(e=h(e,t,i,$n)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,
i,uz)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&(e=h(e,t,i,fz)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,cz)}function Gz(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="agent")e=a(e,Kz(i),
t);else if(t==="kubernetesCluster")e=a(e,k0(i),t);else if(t==="gateway")i!==null&&(r++,e=a(e,Jz(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=
f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,
Qz(i),t):t==="observer"?e=a(e,O0(i),t):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,dz)}function Kz(n){if(d(n))return p(
n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="enabled"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):r==="clientCA"?e=a(e,Qi(t),r):e=u(e,r,"unknown-f\
ield"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,pz)}function Qi(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="\
secretRef"?e=a(e,Hz(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,mz)),
e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,gz)}function Hz(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,
i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,yz)}function k0(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="server"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="tls"?i!==null&&(r++,e=a(e,Zz(i),t)):t==="auth"?i!==null&&(r++,
e=a(e,Wz(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,hz)}function Zz(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="ca"?i!==null&&(r++,e=a(e,Qi(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:
g(e,n,vz)}function Wz(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="mtls"?e=a(e,Yz(t),r):r==="bearerToken"?e=a(e,Qi(t),r):e=u(e,
r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,bz)}function Yz(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="clientCert"?i!==null&&(r++,e=a(e,Qi(i),t)):t==="clientKey"?i!==null&&(r++,e=a(e,Qi(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,wz)}function Jz(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,Pz)}function Qz(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,kz)}function O0(n){if(d(
n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="url"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="authentication"?i!==
null&&(r++,e=a(e,Xz(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,Oz)}function Xz(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="basicAuth"?i!==null&&(r++,e=a(e,xz(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,Az)}function xz(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="username"?i!==null&&(r++,typeof i!="strin\
g"&&(e=f(e,t,i,"string"))):t==="password"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,Rz)}function eC(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,
Ut));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,jf(o),l)}e=a(e,i,r)}else e=
u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,h0)}function jf(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||R(i,316)||!Sz.test(i))&&(e=h(e,t,i,Dz))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="U\
nknown"&&(e=O(e,t,i,Ez))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,Lf)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!=
"string"||!C(i))&&(e=h(e,t,i,$n))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,1024)||!Tz.test(i))&&(e=h(e,t,i,zz))):t==="message"?i!==null&&
(r++,(typeof i!="string"||R(i,32768))&&(e=h(e,t,i,Cz))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,Lz)}function Xs(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ys))):t==="\
kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,Nz))):t==="metadata"?i!==null&&(r++,e=a(e,Nf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,tC(i),t)):t==="status"?i!==
null&&(e=a(e,nC(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Js)}function tC(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kubernetesCluster"?i!==null&&(r++,e=a(e,k0(i),t)):t==="observer"?e=a(e,O0(i),t):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,jz)}function nC(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,$z)}function xs(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiV\
ersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ys))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,Iz))):t==="metadata"?i!==null&&(r++,
e=a(e,Nf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,iC(i),t)):t==="status"?i!==null&&(e=a(e,oC(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Js)}function iC(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,
r,t,"string")):r==="gateway"?e=a(e,rC(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,Vz)}function rC(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"stri\
ng")):r==="security"?e=a(e,sC(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Bz)}function sC(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,lC(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,qz)}function lC(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Mz)}function oC(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ut));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,jf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,h0)}function el(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ys))):t==="kind"?i!==null&&(r++,
i!=="Organization"&&(e=O(e,t,i,Fz))):t==="metadata"?i!==null&&(r++,e=a(e,aC(i),t)):t==="spec"?i!==null&&(r++,e=a(e,uC(i),t)):t==="status"?i!==null&&(e=a(e,fC(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Js)}function aC(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!Ws.test(t))&&(e=h(e,r,t,c0));else if(r==="generateName")(typeof t!="string"||!d0.test(t))&&
(e=h(e,r,t,p0));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,v0(t),r);else if(r==="annotations")e=a(e,b0(t),r);else if(r===
"finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Cf.test(o))&&(i=h(i,l,o,m0))}
s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,w0(o),l)}s.length>1&&H(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,P0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Ut)):r==="deletionGracePeriodSeconds"?E(
t)||(e=A(e,r,t,Ut)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Ji.test(t))&&(e=h(e,r,t,$n)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!Ji.test(t))&&(e=h(e,r,t,$n)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,Ws)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&
(e=A(e,"generation",n.generation,Lf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,g0)}function uC(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,_z)}function fC(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ut));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,jf(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,Uz)}var A0=N(Qs),cC=j(Qs),dC=$(A0),R0=N(Xs),pC=j(Xs),mC=$(R0),S0=N(xs),gC=j(xs),yC=$(S0),D0=N(el),hC=j(el),vC=$(D0),bC={judges:{DataPlane:Qs,BuildPlane:Xs,Environment:xs,
Organization:el},replaced:{WorkflowPlane:"BuildPlane"}},$f=ie(bC),wC=N($f),PC=j($f),E0=n=>ne(n,Object.hasOwn(Tf,n?.kind)?Tf[n.kind]??{}:{}),kC={judge:$f,immutable:{
Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:E0},OC=re(kC);var Gf={};Ce(Gf,{ValidationError:()=>x,assertBuildPlane:()=>M2,assertDataPlane:()=>B2,assertEnvironment:()=>_2,assertOrganization:()=>G2,formatIssue:()=>W,isBuildPlane:()=>q2,
isDataPlane:()=>V2,isEnvironment:()=>F2,isOrganization:()=>U2,isPlane:()=>Z2,validateBuildPlane:()=>G0,validateDataPlane:()=>U0,validateEnvironment:()=>K0,validateOrganization:()=>H0,
validatePlane:()=>H2,validateUpdate:()=>Y2,withDefaults:()=>Z0});var Vf={DataPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},kubernetesCluster:{within:{tls:{
within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}}}},BuildPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},
kubernetesCluster:{within:{tls:{within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}}}},Environment:{},Organization:{}};var nl={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},AC={code:"unknown-kind",allowed:["DataPlane"]},il={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},tl=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,T0={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},z0=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
C0={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},RC=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,SC={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
qf=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,L0={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Gt={minimum:-9223372036854776e3,
maximum:9223372036854776e3},Xi=/^.{10}T.*[^z]$/,In={code:"invalid-date-time"},Mf={minimum:0,maximum:9223372036854776e3},N0={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},j0={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},DC=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,EC={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},TC=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
zC={},CC=/^(?:[^/]*|[^/]+\/[^/]+)$/,LC={rule:"group/version, or the version alone"},Bf={rule:"a text that is not empty"},NC={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},jC={maxLength:128},$C={allowed:["Apply","Update"]},IC={allowed:["FieldsV1",
""]},VC={maxLength:256},BC={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},qC={known:["agent","\
kubernetesCluster","gateway","imagePullSecretRefs","secretStoreRef","observer"],required:["gateway"],replaced:{clusterAgent:"agent"},elsewhere:{clusterAgent:"Da\
taPlane since v0.9",dataPlaneRef:"Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane since v0.8",planeID:"DataPlane since v0.9",registry:"\
DataPlane up to v0.3"}},MC={known:["enabled","clientCA"]},FC=["secretRef","value"],_C={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"}},UC={known:[
"name","key","namespace"],required:["name","key"]},GC={known:["server","tls","auth"],required:["server","tls","auth"],replaced:{credentials:"auth"},elsewhere:{credentials:"\
DataPlane up to v0.3",name:"DataPlane up to v0.3"}},KC={known:["ca"],required:["ca"]},HC={known:["mtls","bearerToken"]},ZC={known:["clientCert","clientKey"],required:[
"clientCert","clientKey"]},WC={known:["publicVirtualHost","organizationVirtualHost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"\
Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane\
 in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.\
16",security:"Environment"}},YC={known:["name"],required:["name"]},JC={known:["url","authentication"],required:["url","authentication"]},QC={known:["basicAuth"],
required:["basicAuth"]},XC={known:["username","password"],required:["username","password"]},$0={known:["observedGeneration","conditions"]},xC=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
e2={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},t2={allowed:[
"True","False","Unknown"]},n2=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,i2={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
r2={maxLength:32768},s2={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},l2={code:"unknown-kind",allowed:["BuildPlane"]},o2={known:["agent","kubernetesCluster","observer"],replaced:{clusterAgent:"agent"},elsewhere:{
clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environme\
nt",observabilityPlaneRef:"BuildPlane in v0.8 to v0.17",planeID:"BuildPlane in v0.9 to v0.17",secretStoreRef:"BuildPlane in v0.9 to v0.17"}},a2={known:[]},u2={code:"\
unknown-kind",allowed:["Environment"]},f2={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{agent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataP\
lane",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"DataPlane"}},c2={known:["dnsPrefix","security"],elsewhere:{
egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environ\
ment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Envi\
ronment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment \
in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},d2={known:["remoteJwks"]},p2={known:["uri"],
required:["uri"]},m2={code:"unknown-kind",allowed:["Organization"]},g2={known:[],elsewhere:{agent:"DataPlane or BuildPlane",dataPlaneRef:"Environment",gateway:"\
DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPla\
ne",secretStoreRef:"DataPlane"}},y2={known:["observedGeneration","conditions","namespace"]};function rl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,nl))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,AC))):t==="me\
tadata"?i!==null&&(r++,e=a(e,Ff(i),t)):t==="spec"?i!==null&&(r++,e=a(e,h2(i),t)):t==="status"?i!==null&&(e=a(e,S2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,il)}function Ff(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!=
"string"||R(t,253)||!tl.test(t))&&(e=h(e,r,t,T0));else if(r==="generateName")(typeof t!="string"||!z0.test(t))&&(e=h(e,r,t,C0));else if(r==="namespace")(typeof t!=
"string"||R(t,63)||!RC.test(t))&&(e=h(e,r,t,SC));else if(r==="labels")e=a(e,I0(t),r);else if(r==="annotations")e=a(e,V0(t),r);else if(r==="finalizers")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!qf.test(o))&&(i=h(i,l,o,L0))}s.length>1&&s.includes(
"orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferen\
ces")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,B0(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-fo\
rmat",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,q0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Gt)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Gt)):
r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Xi.test(t))&&(e=h(e,r,t,In)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Xi.test(
t))&&(e=h(e,r,t,In)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,tl)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.
generation,Mf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,N0)}function I0(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];qf.test(r)||(e=_(
e,n,r,j0)),(typeof t!="string"||R(t,63)||!DC.test(t))&&(e=U(e,n,r,EC))}return G(e)}function V0(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];TC.test(
r)||(e=_(e,n,r,j0)),typeof t!="string"&&(e=U(e,n,r,zC))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function B0(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!CC.test(i))&&(e=h(e,t,i,LC))):t==="k\
ind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Bf))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Bf))):t==="uid"?i!==
null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Bf))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="b\
oolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no \
Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,NC)}function q0(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="manager"?(typeof i!="string"||R(i,128))&&(e=h(e,t,i,jC)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,$C))):t==="apiVersion"?typeof i!=
"string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!Xi.test(i))&&(e=h(e,t,i,In)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,
i,IC)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&(e=h(e,t,i,VC)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,BC)}function h2(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="agent")e=a(e,M0(i),
t);else if(t==="kubernetesCluster")e=a(e,F0(i),t);else if(t==="gateway")i!==null&&(r++,e=a(e,k2(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=
f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,
O2(i),t):t==="observer"?e=a(e,_0(i),t):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,qC)}function M0(n){if(d(n))return p(
n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="enabled"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):r==="clientCA"?e=a(e,xi(t),r):e=u(e,r,"unknown-f\
ield"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,MC)}function xi(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="\
secretRef"?e=a(e,v2(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,FC)),
e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,_C)}function v2(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,
i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,UC)}function F0(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="server"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="tls"?i!==null&&(r++,e=a(e,b2(i),t)):t==="auth"?i!==null&&(r++,
e=a(e,w2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,GC)}function b2(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="ca"?i!==null&&(r++,e=a(e,xi(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:
g(e,n,KC)}function w2(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="mtls"?e=a(e,P2(t),r):r==="bearerToken"?e=a(e,xi(t),r):e=u(e,
r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,HC)}function P2(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="clientCert"?i!==null&&(r++,e=a(e,xi(i),t)):t==="clientKey"?i!==null&&(r++,e=a(e,xi(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,ZC)}function k2(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,WC)}function O2(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,YC)}function _0(n){if(d(
n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="url"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="authentication"?i!==
null&&(r++,e=a(e,A2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,JC)}function A2(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="basicAuth"?i!==null&&(r++,e=a(e,R2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,QC)}function R2(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="username"?i!==null&&(r++,typeof i!="strin\
g"&&(e=f(e,t,i,"string"))):t==="password"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,XC)}function S2(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,
Gt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,_f(o),l)}e=a(e,i,r)}else e=
u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,$0)}function _f(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||R(i,316)||!xC.test(i))&&(e=h(e,t,i,e2))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="U\
nknown"&&(e=O(e,t,i,t2))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,Mf)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!=
"string"||!C(i))&&(e=h(e,t,i,In))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,1024)||!n2.test(i))&&(e=h(e,t,i,i2))):t==="message"?i!==null&&
(r++,(typeof i!="string"||R(i,32768))&&(e=h(e,t,i,r2))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,s2)}function sl(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,nl))):t==="\
kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,l2))):t==="metadata"?i!==null&&(r++,e=a(e,Ff(i),t)):t==="spec"?i!==null&&(r++,e=a(e,D2(i),t)):t==="status"?i!==
null&&(e=a(e,E2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,il)}function D2(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="agent"?e=a(e,M0(t),r):r==="kubernetesCluster"?e=a(e,F0(t),r):r==="observer"?e=a(e,_0(t),r):e=u(e,r,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,o2)}function E2(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,a2)}function ll(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiV\
ersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,nl))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,u2))):t==="metadata"?i!==null&&(r++,
e=a(e,Ff(i),t)):t==="spec"?i!==null&&(r++,e=a(e,T2(i),t)):t==="status"?i!==null&&(e=a(e,N2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,il)}function T2(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,
r,t,"string")):r==="gateway"?e=a(e,z2(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,f2)}function z2(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"stri\
ng")):r==="security"?e=a(e,C2(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,c2)}function C2(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,L2(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,d2)}function L2(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,p2)}function N2(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")E(t)||(e=A(e,r,t,Gt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,_f(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,$0)}function ol(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,nl))):t==="kind"?i!==null&&(r++,
i!=="Organization"&&(e=O(e,t,i,m2))):t==="metadata"?i!==null&&(r++,e=a(e,j2(i),t)):t==="spec"?i!==null&&(r++,e=a(e,$2(i),t)):t==="status"?i!==null&&(e=a(e,I2(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,il)}function j2(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!tl.test(t))&&(e=h(e,r,t,T0));else if(r==="generateName")(typeof t!="string"||!z0.test(t))&&
(e=h(e,r,t,C0));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,I0(t),r);else if(r==="annotations")e=a(e,V0(t),r);else if(r===
"finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!qf.test(o))&&(i=h(i,l,o,L0))}
s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,B0(o),l)}s.length>1&&H(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,q0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Gt)):r==="deletionGracePeriodSeconds"?E(
t)||(e=A(e,r,t,Gt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Xi.test(t))&&(e=h(e,r,t,In)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!Xi.test(t))&&(e=h(e,r,t,In)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,tl)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&
(e=A(e,"generation",n.generation,Mf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,N0)}function $2(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,g2)}function I2(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Gt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,_f(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,y2)}var U0=N(rl),V2=j(rl),B2=$(U0),G0=N(sl),q2=j(sl),M2=$(G0),K0=N(ll),F2=j(ll),_2=$(K0),H0=N(ol),U2=j(ol),G2=$(H0),K2={judges:{DataPlane:rl,BuildPlane:sl,Environment:ll,
Organization:ol},replaced:{WorkflowPlane:"BuildPlane"}},Uf=ie(K2),H2=N(Uf),Z2=j(Uf),Z0=n=>ne(n,Object.hasOwn(Vf,n?.kind)?Vf[n.kind]??{}:{}),W2={judge:Uf,immutable:{
Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:Z0},Y2=re(W2);var Xf={};Ce(Xf,{ValidationError:()=>x,assertBuildPlane:()=>fL,assertDataPlane:()=>aL,assertEnvironment:()=>mL,assertObservabilityPlane:()=>dL,assertOrganization:()=>yL,
formatIssue:()=>W,isBuildPlane:()=>uL,isDataPlane:()=>oL,isEnvironment:()=>pL,isObservabilityPlane:()=>cL,isOrganization:()=>gL,isPlane:()=>bL,validateBuildPlane:()=>ah,
validateDataPlane:()=>oh,validateEnvironment:()=>fh,validateObservabilityPlane:()=>uh,validateOrganization:()=>ch,validatePlane:()=>vL,validateUpdate:()=>PL,withDefaults:()=>dh});var Kf={DataPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},kubernetesCluster:{within:{tls:{
within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}}}},BuildPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},
kubernetesCluster:{within:{tls:{within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}}}},ObservabilityPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}},Environment:{},Organization:{}};var nr={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},J2={code:"unknown-kind",allowed:["DataPlane"]},ir={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},al=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,W0={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Y0=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
J0={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},Q2=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,X2={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Zf=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Q0={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Kt={minimum:-9223372036854776e3,
maximum:9223372036854776e3},er=/^.{10}T.*[^z]$/,Vn={code:"invalid-date-time"},Wf={minimum:0,maximum:9223372036854776e3},X0={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},x0={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},x2=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,e9={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},t9=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
n9={},i9=/^(?:[^/]*|[^/]+\/[^/]+)$/,r9={rule:"group/version, or the version alone"},Hf={rule:"a text that is not empty"},s9={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},l9={maxLength:128},o9={allowed:["Apply","Update"]},a9={allowed:["FieldsV1",
""]},u9={maxLength:256},f9={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},c9={known:["agent","\
kubernetesCluster","gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["gateway"],replaced:{clusterAgent:"agent",observer:"obser\
vabilityPlaneRef"},elsewhere:{clusterAgent:"DataPlane since v0.9",dataPlaneRef:"Environment",isProduction:"Environment",observer:"DataPlane up to v0.7",observerURL:"\
ObservabilityPlane",planeID:"DataPlane since v0.9",registry:"DataPlane up to v0.3"}},d9={known:["enabled","clientCA"]},p9=["secretRef","value"],m9={known:["secr\
etRef","value"],replaced:{secretKeyRef:"secretRef"}},g9={known:["name","key","namespace"],required:["name","key"]},y9={known:["server","tls","auth"],required:["\
server","tls","auth"],replaced:{credentials:"auth"},elsewhere:{credentials:"DataPlane up to v0.3",name:"DataPlane up to v0.3"}},h9={known:["ca"],required:["ca"]},
v9={known:["mtls","bearerToken"]},b9={known:["clientCert","clientKey"],required:["clientCert","clientKey"]},w9={known:["publicVirtualHost","organizationVirtualH\
ost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",
organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.\
16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"\
DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",security:"Environment"}},P9={known:["name"],required:["name"]},eh={known:["observedGe\
neration","conditions"]},k9=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,O9={rule:"\
letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},A9={allowed:["T\
rue","False","Unknown"]},R9=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,S9={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
D9={maxLength:32768},E9={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},T9={code:"unknown-kind",allowed:["BuildPlane"]},z9={known:["agent","kubernetesCluster","observabilityPlaneRef"],replaced:{clusterAgent:"agent",
observer:"observabilityPlaneRef"},elsewhere:{clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"\
DataPlane",isProduction:"Environment",observer:"BuildPlane up to v0.7",observerURL:"ObservabilityPlane",planeID:"BuildPlane in v0.9 to v0.17",secretStoreRef:"Bu\
ildPlane in v0.9 to v0.17"}},th={known:[]},C9={code:"unknown-kind",allowed:["ObservabilityPlane"]},L9={known:["agent","observerURL"],required:["observerURL"],replaced:{
clusterAgent:"agent"},elsewhere:{clusterAgent:"ObservabilityPlane since v0.9",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"\
DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observabilityPlaneRef:"DataPlan\
e or BuildPlane",planeID:"ObservabilityPlane since v0.9",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane"}},N9={code:"unknown-kind",allowed:[
"Environment"]},j9={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{agent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",kubernetesCluster:"\
DataPlane or BuildPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"ObservabilityPlane",secretStoreRef:"DataPlane"}},$9={known:["dnsPrefix","s\
ecurity"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"\
Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"\
Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environm\
ent in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},I9={known:["remoteJwks"]},V9={known:[
"uri"],required:["uri"]},B9={code:"unknown-kind",allowed:["Organization"]},q9={known:[],elsewhere:{agent:"DataPlane or BuildPlane",dataPlaneRef:"Environment",gateway:"\
DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observabilityPlaneRef:"DataPlan\
e or BuildPlane",observerURL:"ObservabilityPlane",secretStoreRef:"DataPlane"}},M9={known:["observedGeneration","conditions","namespace"]};function ul(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,nr))):t==="kind"?i!==
null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,J2))):t==="metadata"?i!==null&&(r++,e=a(e,fl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,F9(i),t)):t==="status"?i!==null&&(e=a(
e,W9(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ir)}function fl(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!al.test(t))&&(e=h(e,r,t,W0));else if(r==="generateName")(typeof t!="string"||!Y0.test(t))&&
(e=h(e,r,t,J0));else if(r==="namespace")(typeof t!="string"||R(t,63)||!Q2.test(t))&&(e=h(e,r,t,X2));else if(r==="labels")e=a(e,nh(t),r);else if(r==="annotations")
e=a(e,ih(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||
!Zf.test(o))&&(i=h(i,l,o,Q0))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeleti\
on, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(
i,rh(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,sh(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):
r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Kt)):
r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Kt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!er.test(t))&&(e=h(e,r,t,Vn)):r==="deletion\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!er.test(t))&&(e=h(e,r,t,Vn)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,al)),n.generation<0&&n.uid&&typeof n.
uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,Wf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,X0)}function nh(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];Zf.test(r)||(e=_(e,n,r,x0)),(typeof t!="string"||R(t,63)||!x2.test(t))&&(e=U(e,n,r,e9))}return G(e)}function ih(n){if(d(n))return p(n);
let e=null;for(let r in n){let t=n[r];t9.test(r)||(e=_(e,n,r,x0)),typeof t!="string"&&(e=U(e,n,r,n9))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,
unit:"bytes"})),G(e)}function rh(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="strin\
g"||i.length<1||!i9.test(i))&&(e=h(e,t,i,r9))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Hf))):t==="name"?i!==null&&(r++,(typeof i!=
"string"||i.length<1)&&(e=h(e,t,i,Hf))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Hf))):t==="blockOwnerDeletion"?typeof i!="boolean"&&
(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(
e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,s9)}function sh(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||R(i,128))&&(e=h(e,t,i,l9)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Updat\
e"&&(e=O(e,t,i,o9))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!er.test(i))&&(e=h(e,t,i,Vn)):t===
"fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,a9)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&(e=h(e,t,i,u9)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,f9)}function F9(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];if(i!==void 0)if(t==="agent")e=a(e,Yf(i),t);else if(t==="kubernetesCluster")e=a(e,lh(i),t);else if(t==="gateway")i!==null&&(r++,e=a(e,H9(i),t));else if(t===
"imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}
e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,Z9(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,c9)}function Yf(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="enabled"?typeof t!=
"boolean"&&(e=f(e,r,t,"boolean")):r==="clientCA"?e=a(e,tr(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,d9)}function tr(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,_9(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(
e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,p9)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,m9)}function _9(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,g9)}function lh(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="server"?i!==null&&(r++,typeof i!="string"&&
(e=f(e,t,i,"string"))):t==="tls"?i!==null&&(r++,e=a(e,U9(i),t)):t==="auth"?i!==null&&(r++,e=a(e,G9(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===3?null:g(e,n,y9)}function U9(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="ca"?i!==null&&(r++,e=a(e,tr(i),t)):e=
u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,h9)}function G9(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
t!==void 0&&(r==="mtls"?e=a(e,K9(t),r):r==="bearerToken"?e=a(e,tr(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,v9)}function K9(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCert"?i!==null&&(r++,e=a(e,tr(i),t)):t==="clientKey"?i!==null&&(r++,e=a(e,
tr(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,b9)}function H9(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,w9)}function Z9(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,P9)}function W9(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")E(t)||(e=A(e,r,t,Kt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,Jf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,eh)}function Jf(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||R(i,316)||!k9.test(i))&&(e=h(e,t,i,O9))):t==="status"?i!==null&&(r++,
i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,A9))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,Wf)):t==="lastTr\
ansitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=h(e,t,i,Vn))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,1024)||!R9.test(i))&&
(e=h(e,t,i,S9))):t==="message"?i!==null&&(r++,(typeof i!="string"||R(i,32768))&&(e=h(e,t,i,D9))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===5?null:g(e,n,E9)}function cl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="open\
choreo.dev/v1alpha1"&&(e=O(e,t,i,nr))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,T9))):t==="metadata"?i!==null&&(r++,e=a(e,fl(i),t)):t==="spec"?i!==
null&&(r++,e=a(e,Y9(i),t)):t==="status"?i!==null&&(e=a(e,J9(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ir)}
function Y9(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="agent"?e=a(e,Yf(t),r):r==="kubernetesCluster"?e=a(e,lh(t),r):r==="obs\
ervabilityPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,z9)}function J9(n){
if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,th)}function dl(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,nr))):t==="\
kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,C9))):t==="metadata"?i!==null&&(r++,e=a(e,fl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Q9(i),t)):t==="sta\
tus"?i!==null&&(e=a(e,X9(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ir)}function Q9(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="agent"?e=a(e,Yf(i),t):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=
u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,L9)}function X9(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,th)}function pl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,nr))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,
N9))):t==="metadata"?i!==null&&(r++,e=a(e,fl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,x9(i),t)):t==="status"?i!==null&&(e=a(e,iL(i),t)):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ir)}function x9(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="d\
ataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,eL(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unkn\
own-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,j9)}function eL(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r===
"dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,tL(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,$9)}function tL(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,nL(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,I9)}function nL(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,V9)}function iL(n){if(d(
n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Kt));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Jf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,eh)}function ml(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!==
"openchoreo.dev/v1alpha1"&&(e=O(e,t,i,nr))):t==="kind"?i!==null&&(r++,i!=="Organization"&&(e=O(e,t,i,B9))):t==="metadata"?i!==null&&(r++,e=a(e,rL(i),t)):t==="sp\
ec"?i!==null&&(r++,e=a(e,sL(i),t)):t==="status"?i!==null&&(e=a(e,lL(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(
e,n,ir)}function rL(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!al.test(t))&&(e=h(e,
r,t,W0));else if(r==="generateName")(typeof t!="string"||!Y0.test(t))&&(e=h(e,r,t,J0));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="lab\
els")e=a(e,nh(t),r);else if(r==="annotations")e=a(e,ih(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];(typeof o!="string"||!Zf.test(o))&&(i=h(i,l,o,Q0))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"inv\
alid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,rh(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(
e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,sh(o),l)}e=a(e,i,r)}else
r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,
t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Kt)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Kt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||
!C(t)||!er.test(t))&&(e=h(e,r,t,Vn)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!er.test(t))&&(e=h(e,r,t,Vn)):e=u(e,r,"unknown-field")}return n.
name||(e=Z(e,n,al)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,Wf)),e===null&&Object.getPrototypeOf(n)===m?
null:g(e,n,X0)}function sL(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===
m?null:g(e,n,q9)}function lL(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Kt));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Jf(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,M9)}var oh=N(ul),oL=j(ul),aL=$(oh),ah=N(cl),uL=j(cl),fL=$(ah),uh=N(dl),cL=j(dl),dL=$(uh),fh=N(pl),pL=j(pl),mL=$(fh),ch=N(ml),gL=j(ml),yL=$(ch),hL={judges:{DataPlane:ul,
BuildPlane:cl,ObservabilityPlane:dl,Environment:pl,Organization:ml},replaced:{WorkflowPlane:"BuildPlane"}},Qf=ie(hL),vL=N(Qf),bL=j(Qf),dh=n=>ne(n,Object.hasOwn(
Kf,n?.kind)?Kf[n.kind]??{}:{}),wL={judge:Qf,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:dh},PL=re(wL);var ac={};Ce(ac,{ValidationError:()=>x,assertBuildPlane:()=>TN,assertDataPlane:()=>DN,assertEnvironment:()=>NN,assertObservabilityPlane:()=>CN,assertOrganization:()=>$N,
formatIssue:()=>W,isBuildPlane:()=>EN,isDataPlane:()=>SN,isEnvironment:()=>LN,isObservabilityPlane:()=>zN,isOrganization:()=>jN,isPlane:()=>BN,validateBuildPlane:()=>Dh,
validateDataPlane:()=>Sh,validateEnvironment:()=>Th,validateObservabilityPlane:()=>Eh,validateOrganization:()=>zh,validatePlane:()=>VN,validateUpdate:()=>MN,withDefaults:()=>Ch});var xf={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{
from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metad\
ata/namespace"}}}}}}}}}},Environment:{},Organization:{}};var sr={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},kL={code:"unknown-kind",allowed:["DataPlane"]},lr={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},gl=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,ph={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},mh=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
gh={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},OL=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,AL={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
tc=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,yh={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Ht={minimum:-9223372036854776e3,
maximum:9223372036854776e3},rr=/^.{10}T.*[^z]$/,Bn={code:"invalid-date-time"},nc={minimum:0,maximum:9223372036854776e3},hh={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},vh={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},RL=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,SL={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},DL=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
EL={},TL=/^(?:[^/]*|[^/]+\/[^/]+)$/,zL={rule:"group/version, or the version alone"},ec={rule:"a text that is not empty"},CL={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},LL={maxLength:128},NL={allowed:["Apply","Update"]},jL={allowed:["FieldsV1",
""]},$L={maxLength:256},IL={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},ic=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
rc={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},VL={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},BL={known:["clientCA"],required:["clien\
tCA"]},qL=["secretRef","value"],ML={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},FL={known:[
"name","key","namespace"],required:["name","key"]},_L={known:["publicVirtualHost","organizationVirtualHost"],required:["publicVirtualHost","organizationVirtualH\
ost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane\
 in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.\
16",security:"Environment"}},UL={known:["name"],required:["name"]},bh={known:["observedGeneration","conditions"]},GL=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
KL={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},HL={allowed:[
"True","False","Unknown"]},ZL=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,WL={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
YL={maxLength:32768},JL={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},QL={code:"unknown-kind",allowed:["BuildPlane"]},XL={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clust\
erAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane"}},wh={known:[]},xL={code:"unknown-kind",allowed:["ObservabilityPlane"]},eN={known:["planeID","clusterAgen\
t","observerURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environmen\
t",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane or BuildPlane"}},tN={code:"unknown-kind",allowed:["Environment"]},
nN={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"Dat\
aPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},iN={known:["dnsPrefix","secu\
rity"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"\
Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"\
Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environm\
ent in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},rN={known:["remoteJwks"]},sN={known:[
"uri"],required:["uri"]},lN={code:"unknown-kind",allowed:["Organization"]},oN={known:[],elsewhere:{clusterAgent:"DataPlane or BuildPlane",dataPlaneRef:"Environm\
ent",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"\
ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},aN={known:["observedGeneration","conditions","namespace"]};function yl(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,sr))):t==="\
kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,kL))):t==="metadata"?i!==null&&(r++,e=a(e,hl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,uN(i),t)):t==="status"?i!==
null&&(e=a(e,pN(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,lr)}function hl(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!gl.test(t))&&(e=h(e,r,t,ph));else if(r==="generateName")(typeof t!="strin\
g"||!mh.test(t))&&(e=h(e,r,t,gh));else if(r==="namespace")(typeof t!="string"||R(t,63)||!OL.test(t))&&(e=h(e,r,t,AL));else if(r==="labels")e=a(e,Ph(t),r);else if(r===
"annotations")e=a(e,kh(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!=
"string"||!tc.test(o))&&(i=h(i,l,o,yh))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregr\
oundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,Oh(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Ah(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(
e,r,t,Ht)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Ht)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!rr.test(t))&&(e=h(e,r,t,Bn)):r===
"deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!rr.test(t))&&(e=h(e,r,t,Bn)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,gl)),n.generation<0&&n.
uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,nc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,hh)}function Ph(n){if(d(n))
return p(n);let e=null;for(let r in n){let t=n[r];tc.test(r)||(e=_(e,n,r,vh)),(typeof t!="string"||R(t,63)||!RL.test(t))&&(e=U(e,n,r,SL))}return G(e)}function kh(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];DL.test(r)||(e=_(e,n,r,vh)),typeof t!="string"&&(e=U(e,n,r,EL))}return te(n,262144)&&(e=u(e,null,"too-\
long",{limit:262144,unit:"bytes"})),G(e)}function Oh(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,
(typeof i!="string"||i.length<1||!TL.test(i))&&(e=h(e,t,i,zL))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,ec))):t==="name"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,ec))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,ec))):t==="blockOwnerDeletion"?typeof i!=
"boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="E\
vent"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,CL)}function Ah(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||R(i,128))&&(e=h(e,t,i,LL)):t==="operation"?i!==null&&(r++,i!=="Appl\
y"&&i!=="Update"&&(e=O(e,t,i,NL))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!rr.test(i))&&(e=
h(e,t,i,Bn)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,jL)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&
(e=h(e,t,i,$L)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,IL)}function uN(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||R(i,63)||!ic.test(i))&&(e=h(e,t,i,rc));else if(t==="clusterAgent")i!==null&&(r++,
e=a(e,sc(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,dN(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;
for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,Rh(i),t):t==="observabilityPlaneRef"?
typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,VL)}function sc(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,fN(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,BL)}function fN(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,cN(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,qL)),e===null&&Object.getPrototypeOf(n)===m?null:g(
e,n,ML)}function cN(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,FL)}function dN(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVi\
rtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(
e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,_L)}function Rh(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?
null:g(e,n,UL)}function pN(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ht));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,lc(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-\
field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,bh)}function lc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"type"?i!==null&&(r++,(typeof i!="string"||R(i,316)||!GL.test(i))&&(e=h(e,t,i,KL))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,
i,HL))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,nc)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||
!C(i))&&(e=h(e,t,i,Bn))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,1024)||!ZL.test(i))&&(e=h(e,t,i,WL))):t==="message"?i!==null&&(r++,(typeof i!=
"string"||R(i,32768))&&(e=h(e,t,i,YL))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,JL)}function vl(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,sr))):t==="kind"?i!==null&&(r++,
i!=="BuildPlane"&&(e=O(e,t,i,QL))):t==="metadata"?i!==null&&(r++,e=a(e,hl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,mN(i),t)):t==="status"?i!==null&&(e=a(e,gN(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,lr)}function mN(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!ic.test(i))&&(e=h(e,t,i,rc)):t==="clusterAgent"?i!==null&&(r++,e=a(e,sc(i),t)):t==="secretS\
toreRef"?e=a(e,Rh(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,XL)}function gN(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,wh)}function bl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.\
dev/v1alpha1"&&(e=O(e,t,i,sr))):t==="kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,xL))):t==="metadata"?i!==null&&(r++,e=a(e,hl(i),t)):t==="spec"?i!==
null&&(r++,e=a(e,yN(i),t)):t==="status"?i!==null&&(e=a(e,hN(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,lr)}
function yN(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!ic.test(i))&&(e=h(e,t,i,rc)):
t==="clusterAgent"?i!==null&&(r++,e=a(e,sc(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,eN)}function hN(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,wh)}function wl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiV\
ersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,sr))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,tN))):t==="metadata"?i!==null&&(r++,
e=a(e,hl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,vN(i),t)):t==="status"?i!==null&&(e=a(e,kN(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,lr)}function vN(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,
r,t,"string")):r==="gateway"?e=a(e,bN(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,nN)}function bN(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"stri\
ng")):r==="security"?e=a(e,wN(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,iN)}function wN(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,PN(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,rN)}function PN(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,sN)}function kN(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ht));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,lc(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,bh)}function Pl(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,sr))):t==="kind"?i!==null&&(r++,
i!=="Organization"&&(e=O(e,t,i,lN))):t==="metadata"?i!==null&&(r++,e=a(e,ON(i),t)):t==="spec"?i!==null&&(r++,e=a(e,AN(i),t)):t==="status"?i!==null&&(e=a(e,RN(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,lr)}function ON(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!gl.test(t))&&(e=h(e,r,t,ph));else if(r==="generateName")(typeof t!="string"||!mh.test(t))&&
(e=h(e,r,t,gh));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,Ph(t),r);else if(r==="annotations")e=a(e,kh(t),r);else if(r===
"finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!tc.test(o))&&(i=h(i,l,o,yh))}
s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Oh(o),l)}s.length>1&&H(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Ah(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Ht)):r==="deletionGracePeriodSeconds"?E(
t)||(e=A(e,r,t,Ht)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!rr.test(t))&&(e=h(e,r,t,Bn)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!rr.test(t))&&(e=h(e,r,t,Bn)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,gl)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&
(e=A(e,"generation",n.generation,nc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,hh)}function AN(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,oN)}function RN(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ht));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,lc(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,aN)}var Sh=N(yl),SN=j(yl),DN=$(Sh),Dh=N(vl),EN=j(vl),TN=$(Dh),Eh=N(bl),zN=j(bl),CN=$(Eh),Th=N(wl),LN=j(wl),NN=$(Th),zh=N(Pl),jN=j(Pl),$N=$(zh),IN={judges:{DataPlane:yl,
BuildPlane:vl,ObservabilityPlane:bl,Environment:wl,Organization:Pl},replaced:{WorkflowPlane:"BuildPlane"}},oc=ie(IN),VN=N(oc),BN=j(oc),Ch=n=>ne(n,Object.hasOwn(
xf,n?.kind)?xf[n.kind]??{}:{}),qN={judge:oc,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:Ch},MN=re(qN);var zl={};Ce(zl,{ValidationError:()=>x,assertBuildPlane:()=>Wj,assertDataPlane:()=>Hj,assertEnvironment:()=>Xj,assertObservabilityPlane:()=>Jj,assertOrganization:()=>e3,
formatIssue:()=>W,isBuildPlane:()=>Zj,isDataPlane:()=>Kj,isEnvironment:()=>Qj,isObservabilityPlane:()=>Yj,isOrganization:()=>xj,isPlane:()=>i3,validateBuildPlane:()=>Hh,
validateDataPlane:()=>Kh,validateEnvironment:()=>Wh,validateObservabilityPlane:()=>Zh,validateOrganization:()=>Yh,validatePlane:()=>n3,validateUpdate:()=>s3,withDefaults:()=>Jh});var uc={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/met\
adata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namesp\
ace"}}}}}}}}}},Environment:{},Organization:{}};var ar={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},FN={code:"unknown-kind",allowed:["DataPlane"]},ur={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Ol=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Lh={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Nh=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
jh={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},_N=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,UN={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
cc=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,$h={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Zt={minimum:-9223372036854776e3,
maximum:9223372036854776e3},or=/^.{10}T.*[^z]$/,qn={code:"invalid-date-time"},dc={minimum:0,maximum:9223372036854776e3},Ih={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},Vh={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},GN=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,KN={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},HN=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
ZN={},WN=/^(?:[^/]*|[^/]+\/[^/]+)$/,YN={rule:"group/version, or the version alone"},fc={rule:"a text that is not empty"},JN={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},QN={maxLength:128},XN={allowed:["Apply","Update"]},xN={allowed:["FieldsV1",
""]},ej={maxLength:256},tj={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},pc=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
mc={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},nj={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},ij={known:["clientCA"],required:["clien\
tCA"]},rj=["secretRef","value"],sj={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},lj={known:[
"name","key","namespace"],required:["name","key"]},kl={minimum:-2147483648,maximum:2147483647},oj={known:["publicVirtualHost","publicHTTPPort","publicHTTPSPort",
"organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environ\
ment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPla\
ne in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},aj={known:["\
name"],required:["name"]},Bh={known:["observedGeneration","conditions"]},uj=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
fj={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},cj={allowed:[
"True","False","Unknown"]},dj=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,pj={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
mj={maxLength:32768},gj={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},yj={code:"unknown-kind",allowed:["BuildPlane"]},hj={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clust\
erAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane"}},qh={known:[]},vj={code:"unknown-kind",allowed:["ObservabilityPlane"]},bj={known:["planeID","clusterAgen\
t","observerURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environmen\
t",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane or BuildPlane"}},wj={code:"unknown-kind",allowed:["Environment"]},
Pj={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"Dat\
aPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},kj={known:["dnsPrefix","secu\
rity"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"\
Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"\
Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environm\
ent in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},Oj={known:["remoteJwks"]},Aj={known:[
"uri"],required:["uri"]},Rj={code:"unknown-kind",allowed:["Organization"]},Sj={known:[],elsewhere:{clusterAgent:"DataPlane or BuildPlane",dataPlaneRef:"Environm\
ent",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"\
ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},Dj={known:["observedGeneration","conditions","namespace"]};function Al(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,ar))):t==="\
kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,FN))):t==="metadata"?i!==null&&(r++,e=a(e,Rl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Ej(i),t)):t==="status"?i!==
null&&(e=a(e,Lj(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ur)}function Rl(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!Ol.test(t))&&(e=h(e,r,t,Lh));else if(r==="generateName")(typeof t!="strin\
g"||!Nh.test(t))&&(e=h(e,r,t,jh));else if(r==="namespace")(typeof t!="string"||R(t,63)||!_N.test(t))&&(e=h(e,r,t,UN));else if(r==="labels")e=a(e,Mh(t),r);else if(r===
"annotations")e=a(e,Fh(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!=
"string"||!cc.test(o))&&(i=h(i,l,o,$h))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregr\
oundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,_h(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Uh(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(
e,r,t,Zt)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Zt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!or.test(t))&&(e=h(e,r,t,qn)):r===
"deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!or.test(t))&&(e=h(e,r,t,qn)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,Ol)),n.generation<0&&n.
uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,dc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Ih)}function Mh(n){if(d(n))
return p(n);let e=null;for(let r in n){let t=n[r];cc.test(r)||(e=_(e,n,r,Vh)),(typeof t!="string"||R(t,63)||!GN.test(t))&&(e=U(e,n,r,KN))}return G(e)}function Fh(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];HN.test(r)||(e=_(e,n,r,Vh)),typeof t!="string"&&(e=U(e,n,r,ZN))}return te(n,262144)&&(e=u(e,null,"too-\
long",{limit:262144,unit:"bytes"})),G(e)}function _h(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,
(typeof i!="string"||i.length<1||!WN.test(i))&&(e=h(e,t,i,YN))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,fc))):t==="name"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,fc))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,fc))):t==="blockOwnerDeletion"?typeof i!=
"boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="E\
vent"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,JN)}function Uh(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||R(i,128))&&(e=h(e,t,i,QN)):t==="operation"?i!==null&&(r++,i!=="Appl\
y"&&i!=="Update"&&(e=O(e,t,i,XN))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!or.test(i))&&(e=
h(e,t,i,qn)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,xN)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&
(e=h(e,t,i,ej)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,tj)}function Ej(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||R(i,63)||!pc.test(i))&&(e=h(e,t,i,mc));else if(t==="clusterAgent")i!==null&&(r++,
e=a(e,gc(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,Cj(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;
for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,Gh(i),t):t==="observabilityPlaneRef"?
typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,nj)}function gc(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,Tj(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,ij)}function Tj(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,zj(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,rj)),e===null&&Object.getPrototypeOf(n)===m?null:g(
e,n,sj)}function zj(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,lj)}function Cj(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVi\
rtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="publicHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,kl)):t==="publicHTTPSPort"?
(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,kl)):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationHTTPPo\
rt"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,kl)):t==="organizationHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,kl)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,oj)}function Gh(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==
null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,aj)}function Lj(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Zt));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,yc(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,Bh)}function yc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!=
"string"||R(i,316)||!uj.test(i))&&(e=h(e,t,i,fj))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,cj))):t==="observedGeneration"?
(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,dc)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=h(e,t,i,qn))):t==="re\
ason"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,1024)||!dj.test(i))&&(e=h(e,t,i,pj))):t==="message"?i!==null&&(r++,(typeof i!="string"||R(i,32768))&&(e=
h(e,t,i,mj))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,gj)}function Sl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,ar))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,yj))):
t==="metadata"?i!==null&&(r++,e=a(e,Rl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Nj(i),t)):t==="status"?i!==null&&(e=a(e,jj(i),t)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ur)}function Nj(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?
(typeof i!="string"||R(i,63)||!pc.test(i))&&(e=h(e,t,i,mc)):t==="clusterAgent"?i!==null&&(r++,e=a(e,gc(i),t)):t==="secretStoreRef"?e=a(e,Gh(i),t):t==="observabi\
lityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,hj)}function jj(n){
if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,qh)}function Dl(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,ar))):t==="\
kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,vj))):t==="metadata"?i!==null&&(r++,e=a(e,Rl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,$j(i),t)):t==="sta\
tus"?i!==null&&(e=a(e,Ij(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ur)}function $j(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!pc.test(i))&&(e=h(e,t,i,mc)):t==="clusterAgent"?i!==null&&(r++,
e=a(e,gc(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,bj)}function Ij(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,qh)}function El(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.\
dev/v1alpha1"&&(e=O(e,t,i,ar))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,wj))):t==="metadata"?i!==null&&(r++,e=a(e,Rl(i),t)):t==="spec"?i!==null&&
(r++,e=a(e,Vj(i),t)):t==="status"?i!==null&&(e=a(e,Fj(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ur)}function Vj(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,Bj(t),r):
r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Pj)}function Bj(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,qj(t),r):e=
u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,kj)}function qj(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==
void 0&&(r==="remoteJwks"?e=a(e,Mj(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Oj)}function Mj(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Aj)}function Fj(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")E(t)||(e=A(e,r,t,Zt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,yc(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Bh)}function Tl(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,ar))):t==="kind"?i!==null&&(r++,i!=="Organ\
ization"&&(e=O(e,t,i,Rj))):t==="metadata"?i!==null&&(r++,e=a(e,_j(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Uj(i),t)):t==="status"?i!==null&&(e=a(e,Gj(i),t)):e=u(e,
t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ur)}function _j(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!Ol.test(t))&&(e=h(e,r,t,Lh));else if(r==="generateName")(typeof t!="string"||!Nh.test(t))&&(e=h(e,r,
t,jh));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,Mh(t),r);else if(r==="annotations")e=a(e,Fh(t),r);else if(r==="finali\
zers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!cc.test(o))&&(i=h(i,l,o,$h))}s.length>
1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,_h(o),l)}s.length>1&&H(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Uh(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Zt)):r==="deletionGracePeriodSeconds"?E(
t)||(e=A(e,r,t,Zt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!or.test(t))&&(e=h(e,r,t,qn)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!or.test(t))&&(e=h(e,r,t,qn)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,Ol)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&
(e=A(e,"generation",n.generation,dc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Ih)}function Uj(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Sj)}function Gj(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Zt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,yc(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,Dj)}var Kh=N(Al),Kj=j(Al),Hj=$(Kh),Hh=N(Sl),Zj=j(Sl),Wj=$(Hh),Zh=N(Dl),Yj=j(Dl),Jj=$(Zh),Wh=N(El),Qj=j(El),Xj=$(Wh),Yh=N(Tl),xj=j(Tl),e3=$(Yh),t3={judges:{DataPlane:Al,
BuildPlane:Sl,ObservabilityPlane:Dl,Environment:El,Organization:Tl},replaced:{WorkflowPlane:"BuildPlane"}},hc=ie(t3),n3=N(hc),i3=j(hc),Jh=n=>ne(n,Object.hasOwn(
uc,n?.kind)?uc[n.kind]??{}:{}),r3={judge:hc,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:Jh},s3=re(r3);var Ec={};Ce(Ec,{ValidationError:()=>x,assertBuildPlane:()=>g6,assertDataPlane:()=>p6,assertEnvironment:()=>b6,assertObservabilityPlane:()=>h6,assertOrganization:()=>P6,
formatIssue:()=>W,isBuildPlane:()=>m6,isDataPlane:()=>d6,isEnvironment:()=>v6,isObservabilityPlane:()=>y6,isOrganization:()=>w6,isPlane:()=>A6,validateBuildPlane:()=>uv,
validateDataPlane:()=>av,validateEnvironment:()=>cv,validateObservabilityPlane:()=>fv,validateOrganization:()=>dv,validatePlane:()=>O6,validateUpdate:()=>S6,withDefaults:()=>pv});var vc={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/met\
adata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namesp\
ace"}}}}}}}}}},Environment:{},Organization:{}};var cr={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},l3={code:"unknown-kind",allowed:["DataPlane"]},dr={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Ll=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Qh={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Xh=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
xh={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},o3=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,a3={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
wc=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,ev={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Qe={minimum:-9223372036854776e3,
maximum:9223372036854776e3},fr=/^.{10}T.*[^z]$/,st={code:"invalid-date-time"},Pc={minimum:0,maximum:9223372036854776e3},tv={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},nv={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},u3=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,f3={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},c3=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
d3={},p3=/^(?:[^/]*|[^/]+\/[^/]+)$/,m3={rule:"group/version, or the version alone"},bc={rule:"a text that is not empty"},g3={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},y3={maxLength:128},h3={allowed:["Apply","Update"]},v3={allowed:["FieldsV1",
""]},b3={maxLength:256},w3={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},kc=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Oc={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},P3={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},k3={known:["clientCA"],required:["clien\
tCA"]},O3=["secretRef","value"],A3={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},R3={known:[
"name","key","namespace"],required:["name","key"]},Cl={minimum:-2147483648,maximum:2147483647},S3={known:["publicVirtualHost","publicHTTPPort","publicHTTPSPort",
"organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environ\
ment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPla\
ne in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},D3={known:["\
name"],required:["name"]},Ac={known:["observedGeneration","conditions","agentConnection"]},E3=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
T3={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},z3={allowed:[
"True","False","Unknown"]},C3=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,L3={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
N3={maxLength:32768},j3={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},$3={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},I3={code:"unknown-kind",allowed:["BuildPlane"]},V3={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterA\
gent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane"}},B3={code:"unknown-kind",allowed:["ObservabilityPlane"]},q3={known:["planeID","clusterAgent","observerUR\
L"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"\
ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or\
 BuildPlane",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane or BuildPlane"}},M3={code:"unknown-kind",allowed:["Environment"]},F3={known:[
"dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or B\
uildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},_3={known:["dnsPrefix","security"],elsewhere:{
egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environ\
ment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Envi\
ronment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment \
in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},U3={known:["remoteJwks"]},G3={known:["uri"],
required:["uri"]},K3={known:["observedGeneration","conditions"]},H3={code:"unknown-kind",allowed:["Organization"]},Z3={known:[],elsewhere:{clusterAgent:"DataPla\
ne or BuildPlane",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},W3={known:["observedGener\
ation","conditions","namespace"]};function Nl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!==
"openchoreo.dev/v1alpha1"&&(e=O(e,t,i,cr))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,l3))):t==="metadata"?i!==null&&(r++,e=a(e,jl(i),t)):t==="spec"?
i!==null&&(r++,e=a(e,Y3(i),t)):t==="status"?i!==null&&(e=a(e,x3(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,
dr)}function jl(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!Ll.test(t))&&(e=h(e,r,t,
Qh));else if(r==="generateName")(typeof t!="string"||!Xh.test(t))&&(e=h(e,r,t,xh));else if(r==="namespace")(typeof t!="string"||R(t,63)||!o3.test(t))&&(e=h(e,r,
t,a3));else if(r==="labels")e=a(e,iv(t),r);else if(r==="annotations")e=a(e,rv(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!wc.test(o))&&(i=h(i,l,o,ev))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&
(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,sv(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: tr\
ue"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,lv(o),l)}
e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="st\
ring"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Qe)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Qe)):r==="creationTimestamp"?t!==null&&(typeof t!=
"string"||!C(t)||!fr.test(t))&&(e=h(e,r,t,st)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!fr.test(t))&&(e=h(e,r,t,st)):e=u(e,r,"unknown-fiel\
d")}return n.name||(e=Z(e,n,Ll)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,Pc)),e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,tv)}function iv(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];wc.test(r)||(e=_(e,n,r,nv)),(typeof t!="string"||R(t,63)||!u3.test(
t))&&(e=U(e,n,r,f3))}return G(e)}function rv(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];c3.test(r)||(e=_(e,n,r,nv)),typeof t!="string"&&(e=U(e,
n,r,d3))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function sv(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!p3.test(i))&&(e=h(e,t,i,m3))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<
1)&&(e=h(e,t,i,bc))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,bc))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=
h(e,t,i,bc))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown\
-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&
r===4?null:g(e,n,g3)}function lv(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||R(i,128))&&(e=
h(e,t,i,y3)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,h3))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==
null&&(typeof i!="string"||!C(i)||!fr.test(i))&&(e=h(e,t,i,st)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,v3)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):
t==="subresource"?(typeof i!="string"||R(i,256))&&(e=h(e,t,i,b3)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,w3)}
function Y3(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||R(i,63)||!kc.test(i))&&(e=h(e,t,
i,Oc));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,Rc(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,X3(i),t));else if(t==="imagePullSecretRefs")if(!Array.
isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretSt\
oreRef"?e=a(e,ov(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,P3)}function Rc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,J3(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,k3)}function J3(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
t!==void 0&&(r==="secretRef"?e=a(e,Q3(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==
null)&&(e=X(e,n,O3)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,A3)}function Q3(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!=
"string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,R3)}function X3(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="publicHTTPPort"?(typeof i!=
"number"||(i|0)!==i)&&(e=A(e,t,i,Cl)):t==="publicHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Cl)):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="organizationHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Cl)):t==="organizationHTTPSPort"?(typeof i!="number"||(i|
0)!==i)&&(e=A(e,t,i,Cl)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,S3)}function ov(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,D3)}function x3(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(
t)||(e=A(e,r,t,Qe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,pr(o),l)}e=
a(e,i,r)}else r==="agentConnection"?e=a(e,Sc(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Ac)}function pr(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||R(i,316)||!E3.test(i))&&(e=h(e,t,i,T3))):t==="\
status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,z3))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(
e,t,i,Pc)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=h(e,t,i,st))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(
i,1024)||!C3.test(i))&&(e=h(e,t,i,L3))):t==="message"?i!==null&&(r++,(typeof i!="string"||R(i,32768))&&(e=h(e,t,i,N3))):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,j3)}function Sc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==
null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,E(i)||(e=A(e,t,i,Qe))):t==="lastConnectedTime"?(typeof i!="string"||
!C(i))&&(e=h(e,t,i,st)):t==="lastDisconnectedTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,st)):t==="lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,
st)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,$3)}function $l(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,cr))):t==="\
kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,I3))):t==="metadata"?i!==null&&(r++,e=a(e,jl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,e6(i),t)):t==="status"?i!==
null&&(e=a(e,t6(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,dr)}function e6(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!kc.test(i))&&(e=h(e,t,i,Oc)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Rc(
i),t)):t==="secretStoreRef"?e=a(e,ov(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,V3)}function t6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(
t)||(e=A(e,r,t,Qe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,pr(o),l)}e=
a(e,i,r)}else r==="agentConnection"?e=a(e,Sc(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Ac)}function Il(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,cr))):t==="kind"?i!==
null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,B3))):t==="metadata"?i!==null&&(r++,e=a(e,jl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,n6(i),t)):t==="status"?i!==null&&
(e=a(e,i6(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,dr)}function n6(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!kc.test(i))&&(e=h(e,t,i,Oc)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Rc(i),
t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:
g(e,n,q3)}function i6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Qe));else if(r==="\
conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,pr(o),l)}e=a(e,i,r)}else r==="agentConnecti\
on"?e=a(e,Sc(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Ac)}function Vl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,cr))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,
M3))):t==="metadata"?i!==null&&(r++,e=a(e,jl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,r6(i),t)):t==="status"?i!==null&&(e=a(e,a6(i),t)):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,dr)}function r6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="d\
ataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,s6(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unkn\
own-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,F3)}function s6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r===
"dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,l6(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,_3)}function l6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,o6(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,U3)}function o6(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,G3)}function a6(n){if(d(
n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Qe));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,pr(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,K3)}function Bl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!==
"openchoreo.dev/v1alpha1"&&(e=O(e,t,i,cr))):t==="kind"?i!==null&&(r++,i!=="Organization"&&(e=O(e,t,i,H3))):t==="metadata"?i!==null&&(r++,e=a(e,u6(i),t)):t==="sp\
ec"?i!==null&&(r++,e=a(e,f6(i),t)):t==="status"?i!==null&&(e=a(e,c6(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(
e,n,dr)}function u6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!Ll.test(t))&&(e=h(e,
r,t,Qh));else if(r==="generateName")(typeof t!="string"||!Xh.test(t))&&(e=h(e,r,t,xh));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="lab\
els")e=a(e,iv(t),r);else if(r==="annotations")e=a(e,rv(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];(typeof o!="string"||!wc.test(o))&&(i=h(i,l,o,ev))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"inv\
alid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,sv(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(
e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,lv(o),l)}e=a(e,i,r)}else
r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,
t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Qe)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Qe)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||
!C(t)||!fr.test(t))&&(e=h(e,r,t,st)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!fr.test(t))&&(e=h(e,r,t,st)):e=u(e,r,"unknown-field")}return n.
name||(e=Z(e,n,Ll)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,Pc)),e===null&&Object.getPrototypeOf(n)===m?
null:g(e,n,tv)}function f6(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===
m?null:g(e,n,Z3)}function c6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Qe));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,pr(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,W3)}var av=N(Nl),d6=j(Nl),p6=$(av),uv=N($l),m6=j($l),g6=$(uv),fv=N(Il),y6=j(Il),h6=$(fv),cv=N(Vl),v6=j(Vl),b6=$(cv),dv=N(Bl),w6=j(Bl),P6=$(dv),k6={judges:{DataPlane:Nl,
BuildPlane:$l,ObservabilityPlane:Il,Environment:Vl,Organization:Bl},replaced:{WorkflowPlane:"BuildPlane"}},Dc=ie(k6),O6=N(Dc),A6=j(Dc),pv=n=>ne(n,Object.hasOwn(
vc,n?.kind)?vc[n.kind]??{}:{}),R6={judge:Dc,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:pv},S6=re(R6);var Bc={};Ce(Bc,{ValidationError:()=>x,assertBuildPlane:()=>q$,assertDataPlane:()=>V$,assertEnvironment:()=>U$,assertObservabilityPlane:()=>F$,formatIssue:()=>W,
isBuildPlane:()=>B$,isDataPlane:()=>I$,isEnvironment:()=>_$,isObservabilityPlane:()=>M$,isPlane:()=>H$,validateBuildPlane:()=>wv,validateDataPlane:()=>bv,validateEnvironment:()=>kv,
validateObservabilityPlane:()=>Pv,validatePlane:()=>K$,validateUpdate:()=>W$,withDefaults:()=>Ov});var Tc={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/met\
adata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namesp\
ace"}}}}}}}}}},Environment:{}};var Ml={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},D6={code:"unknown-kind",allowed:["DataPlane"]},Fl={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},mv=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,E6={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},T6=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
z6={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},C6=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,L6={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
gv=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,N6={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Yt={minimum:-9223372036854776e3,
maximum:9223372036854776e3},Cc=/^.{10}T.*[^z]$/,Wt={code:"invalid-date-time"},yv={minimum:0,maximum:9223372036854776e3},j6={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},hv={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},$6=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,I6={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},V6=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
B6={},q6=/^(?:[^/]*|[^/]+\/[^/]+)$/,M6={rule:"group/version, or the version alone"},zc={rule:"a text that is not empty"},F6={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},_6={maxLength:128},U6={allowed:["Apply","Update"]},G6={allowed:["FieldsV1",
""]},K6={maxLength:256},H6={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},Lc=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Nc={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},Z6={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},W6={known:[
"clientCA"],required:["clientCA"]},Y6=["secretRef","value"],J6={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPla\
ne since v1.0"}},Q6={known:["name","key","namespace"],required:["name","key"]},ql={minimum:-2147483648,maximum:2147483647},X6={known:["publicVirtualHost","publi\
cHTTPPort","publicHTTPSPort","organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],
elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},x6={known:[
"name"],required:["name"]},jc={known:["observedGeneration","conditions","agentConnection"]},e$=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
t$={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},n$={allowed:[
"True","False","Unknown"]},i$=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,r$={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
s$={maxLength:32768},l$={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},o$={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},a$={code:"unknown-kind",allowed:["BuildPlane"]},u$={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterA\
gent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},f$={code:"unknown-kind",allowed:["ObservabilityPlane"]},c$={known:["pl\
aneID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane \
in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"\
Environment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},d$={code:"unknown-kind",allowed:["Environment"]},p$={known:[
"dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or B\
uildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"DataPlane or BuildPlane"}},m$={known:[
"dnsPrefix","security"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"\
Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"\
Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environm\
ent in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},g$={known:["remoteJwks"]},y$={known:[
"uri"],required:["uri"]},h$={known:["observedGeneration","conditions"]};function _l(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ml))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,D6))):t==="metadata"?i!==
null&&(r++,e=a(e,Ul(i),t)):t==="spec"?i!==null&&(r++,e=a(e,k$(i),t)):t==="status"?i!==null&&(e=a(e,S$(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Fl)}function Ul(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||
!mv.test(t))&&(e=h(e,r,t,E6));else if(r==="generateName")(typeof t!="string"||!T6.test(t))&&(e=h(e,r,t,z6));else if(r==="namespace")(typeof t!="string"||R(t,63)||
!C6.test(t))&&(e=h(e,r,t,L6));else if(r==="labels")e=a(e,v$(t),r);else if(r==="annotations")e=a(e,b$(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,
t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!gv.test(o))&&(i=h(i,l,o,N6))}s.length>1&&s.includes("orphan")&&s.includes(
"foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,w$(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner \
at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,P$(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r===
"selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Yt)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Yt)):r==="creation\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!Cc.test(t))&&(e=h(e,r,t,Wt)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Cc.test(t))&&(e=h(
e,r,t,Wt)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,mv)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,
yv)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,j6)}function v$(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];gv.test(r)||(e=_(e,n,r,hv)),
(typeof t!="string"||R(t,63)||!$6.test(t))&&(e=U(e,n,r,I6))}return G(e)}function b$(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];V6.test(r)||(e=
_(e,n,r,hv)),typeof t!="string"&&(e=U(e,n,r,B6))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function w$(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!q6.test(i))&&(e=h(e,t,i,M6))):t==="k\
ind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,zc))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,zc))):t==="uid"?i!==
null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,zc))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="b\
oolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no \
Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,F6)}function P$(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="manager"?(typeof i!="string"||R(i,128))&&(e=h(e,t,i,_6)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,U6))):t==="apiVersion"?typeof i!=
"string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!Cc.test(i))&&(e=h(e,t,i,Wt)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,
i,G6)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&(e=h(e,t,i,K6)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,H6)}function k$(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!=
"string"||R(i,63)||!Lc.test(i))&&(e=h(e,t,i,Nc));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,$c(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,R$(i),t));else if(t===
"imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}
e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,vv(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,Z6)}function $c(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==
null&&(r++,e=a(e,O$(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,W6)}function O$(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,A$(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.
secretRef==null==(n.value==null)&&(e=X(e,n,Y6)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,J6)}function A$(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):
t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,Q6)}function R$(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t===
"publicHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,ql)):t==="publicHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,ql)):t==="organizationVirtua\
lHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,ql)):t==="organizationHT\
TPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,ql)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,X6)}function vv(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown\
-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,x6)}function S$(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")E(t)||(e=A(e,r,t,Yt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Gl(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Ic(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,
jc)}function Gl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||R(i,316)||!e$.test(
i))&&(e=h(e,t,i,t$))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,n$))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||
i>9223372036854776e3)&&(e=A(e,t,i,yv)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=h(e,t,i,Wt))):t==="reason"?i!==null&&(r++,(typeof i!=
"string"||i.length<1||R(i,1024)||!i$.test(i))&&(e=h(e,t,i,r$))):t==="message"?i!==null&&(r++,(typeof i!="string"||R(i,32768))&&(e=h(e,t,i,s$))):e=u(e,t,"unknown\
-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,l$)}function Ic(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,E(i)||(e=A(e,t,i,Yt))):t==="lastConnectedTime"?
(typeof i!="string"||!C(i))&&(e=h(e,t,i,Wt)):t==="lastDisconnectedTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,Wt)):t==="lastHeartbeatTime"?(typeof i!="string"||
!C(i))&&(e=h(e,t,i,Wt)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:
g(e,n,o$)}function Kl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&
(e=O(e,t,i,Ml))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,a$))):t==="metadata"?i!==null&&(r++,e=a(e,Ul(i),t)):t==="spec"?i!==null&&(r++,e=a(e,D$(i),
t)):t==="status"?i!==null&&(e=a(e,E$(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Fl)}function D$(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Lc.test(i))&&(e=h(e,t,i,Nc)):t==="clusterAgent"?
i!==null&&(r++,e=a(e,$c(i),t)):t==="secretStoreRef"?e=a(e,vv(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,u$)}function E$(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r===
"observedGeneration")E(t)||(e=A(e,r,t,Yt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,Gl(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Ic(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,jc)}function Hl(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ml))):t==="\
kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,f$))):t==="metadata"?i!==null&&(r++,e=a(e,Ul(i),t)):t==="spec"?i!==null&&(r++,e=a(e,T$(i),t)):t==="sta\
tus"?i!==null&&(e=a(e,z$(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Fl)}function T$(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Lc.test(i))&&(e=h(e,t,i,Nc)):t==="clusterAgent"?i!==null&&(r++,
e=a(e,$c(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,
"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,c$)}function z$(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==
void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Yt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Gl(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Ic(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,
jc)}function Zl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=
O(e,t,i,Ml))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,d$))):t==="metadata"?i!==null&&(r++,e=a(e,Ul(i),t)):t==="spec"?i!==null&&(r++,e=a(e,C$(i),
t)):t==="status"?i!==null&&(e=a(e,$$(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Fl)}function C$(n){if(d(n))
return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,L$(t),r):r==="is\
Production"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,p$)}function L$(n){if(d(
n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,N$(t),r):e=u(e,
r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,m$)}function N$(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&
(r==="remoteJwks"?e=a(e,j$(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,g$)}function j$(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,y$)}function $$(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(
t)||(e=A(e,r,t,Yt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Gl(o),l)}e=
a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,h$)}var bv=N(_l),I$=j(_l),V$=$(bv),wv=N(Kl),B$=j(Kl),q$=$(wv),Pv=N(Hl),M$=j(Hl),F$=$(Pv),kv=N(Zl),_$=j(Zl),U$=$(kv),G$={judges:{DataPlane:_l,BuildPlane:Kl,ObservabilityPlane:Hl,
Environment:Zl},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane"}},Vc=ie(G$),K$=N(Vc),H$=j(Vc),Ov=n=>ne(n,Object.hasOwn(Tc,n?.kind)?Tc[n.kind]??{}:
{}),Z$={judge:Vc,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:Ov},W$=re(Z$);var Wc={};Ce(Wc,{ValidationError:()=>x,assertBuildPlane:()=>p4,assertClusterBuildPlane:()=>g4,assertClusterDataPlane:()=>c4,assertClusterObservabilityPlane:()=>b4,
assertDataPlane:()=>u4,assertEnvironment:()=>P4,assertObservabilityPlane:()=>h4,formatIssue:()=>W,isBuildPlane:()=>d4,isClusterBuildPlane:()=>m4,isClusterDataPlane:()=>f4,
isClusterObservabilityPlane:()=>v4,isDataPlane:()=>a4,isEnvironment:()=>w4,isObservabilityPlane:()=>y4,isPlane:()=>A4,validateBuildPlane:()=>qv,validateClusterBuildPlane:()=>Mv,
validateClusterDataPlane:()=>Bv,validateClusterObservabilityPlane:()=>_v,validateDataPlane:()=>Vv,validateEnvironment:()=>Uv,validateObservabilityPlane:()=>Fv,validatePlane:()=>O4,
validateUpdate:()=>S4,withDefaults:()=>Gv});var qc={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},ClusterDataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{
namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterBuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63}}}},
ObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
maxLength:63}}}},Environment:{}};var Jt={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},Y$={code:"unknown-kind",allowed:["DataPlane"]},Qt={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Yl=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Av={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Rv=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Sv={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},J$=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,Q$={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Fc=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Dv={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},qe={minimum:-9223372036854776e3,
maximum:9223372036854776e3},mr=/^.{10}T.*[^z]$/,lt={code:"invalid-date-time"},_c={minimum:0,maximum:9223372036854776e3},Ev={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},Tv={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},X$=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,x$={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},eI=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
tI={},nI=/^(?:[^/]*|[^/]+\/[^/]+)$/,iI={rule:"group/version, or the version alone"},Mc={rule:"a text that is not empty"},rI={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},sI={maxLength:128},lI={allowed:["Apply","Update"]},oI={allowed:["FieldsV1",
""]},aI={maxLength:256},uI={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},Mn=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Fn={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},fI={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},zv={known:[
"clientCA"],required:["clientCA"]},Cv=["secretRef","value"],cI={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPla\
ne since v1.0"}},dI={known:["name","key","namespace"],required:["name","key"]},Wl={minimum:-2147483648,maximum:2147483647},pI={known:["publicVirtualHost","publi\
cHTTPPort","publicHTTPSPort","organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],
elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},mI={known:[
"name"],required:["name"]},_n={known:["observedGeneration","conditions","agentConnection"]},gI=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
yI={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},hI={allowed:[
"True","False","Unknown"]},vI=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,bI={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
wI={maxLength:32768},PI={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},kI={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},OI={code:"unknown-kind",allowed:["ClusterDataPlane"]},Uc=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,AI={known:["planeID","clusterAgent","gatewa\
y","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"cluster\
Agent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"Observab\
ilityPlane"}},RI={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"ClusterDataPlane since v1.0"}},SI={known:["name","key",
"namespace"],required:["name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},DI={code:"unknown-kind",allowed:["BuildPlane"]},EI={known:["plane\
ID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"\
observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPla\
ne",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"BuildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"Observab\
ilityPlane"}},TI={code:"unknown-kind",allowed:["ClusterBuildPlane"]},zI={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["cl\
usterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",gateway:"Da\
taPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},CI={code:"\
unknown-kind",allowed:["ObservabilityPlane"]},LI={known:["planeID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{
agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane\
 or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPl\
ane"}},NI={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},jI={known:["planeID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent",
"observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"ClusterObservabilityPlane since v1.1",gateway:"DataPlane or\
 Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},
$I={code:"unknown-kind",allowed:["Environment"]},II={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"\
DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"\
DataPlane or BuildPlane"}},VI={known:["dnsPrefix","security"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"\
Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"\
Environment in v0.15 to v0.16",organizationVirtualHost:"Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"\
Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in \
v0.15 to v0.16"}},BI={known:["remoteJwks"]},qI={known:["uri"],required:["uri"]},MI={known:["observedGeneration","conditions"]};function Jl(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Jt))):t==="kind"?i!==null&&(r++,
i!=="DataPlane"&&(e=O(e,t,i,Y$))):t==="metadata"?i!==null&&(r++,e=a(e,Ql(i),t)):t==="spec"?i!==null&&(r++,e=a(e,FI(i),t)):t==="status"?i!==null&&(e=a(e,GI(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Qt)}function Ql(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!Yl.test(t))&&(e=h(e,r,t,Av));else if(r==="generateName")(typeof t!="string"||!Rv.test(t))&&(e=h(e,r,
t,Sv));else if(r==="namespace")(typeof t!="string"||R(t,63)||!J$.test(t))&&(e=h(e,r,t,Q$));else if(r==="labels")e=a(e,Lv(t),r);else if(r==="annotations")e=a(e,Nv(
t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Fc.test(
o))&&(i=h(i,l,o,Dv))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not b\
oth"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,jv(o),
l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))
e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,$v(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):
r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,qe)):
r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,qe)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!mr.test(t))&&(e=h(e,r,t,lt)):r==="deletion\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!mr.test(t))&&(e=h(e,r,t,lt)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,Yl)),n.generation<0&&n.uid&&typeof n.
uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,_c)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Ev)}function Lv(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];Fc.test(r)||(e=_(e,n,r,Tv)),(typeof t!="string"||R(t,63)||!X$.test(t))&&(e=U(e,n,r,x$))}return G(e)}function Nv(n){if(d(n))return p(n);
let e=null;for(let r in n){let t=n[r];eI.test(r)||(e=_(e,n,r,Tv)),typeof t!="string"&&(e=U(e,n,r,tI))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,
unit:"bytes"})),G(e)}function jv(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="strin\
g"||i.length<1||!nI.test(i))&&(e=h(e,t,i,iI))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Mc))):t==="name"?i!==null&&(r++,(typeof i!=
"string"||i.length<1)&&(e=h(e,t,i,Mc))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Mc))):t==="blockOwnerDeletion"?typeof i!="boolean"&&
(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(
e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,rI)}function $v(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||R(i,128))&&(e=h(e,t,i,sI)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Updat\
e"&&(e=O(e,t,i,lI))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!mr.test(i))&&(e=h(e,t,i,lt)):t===
"fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,oI)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&(e=h(e,t,i,aI)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,uI)}function FI(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||R(i,63)||!Mn.test(i))&&(e=h(e,t,i,Fn));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,Gc(i),t));else if(t===
"gateway")i!==null&&(r++,e=a(e,Iv(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){
let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,Xl(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,
t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,fI)}function Gc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,_I(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,
zv)}function _I(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,UI(t),r):r==="value"?typeof t!="string"&&(e=f(e,
r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,Cv)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,cI)}function UI(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,dI)}function Iv(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="publicHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Wl)):t==="publicHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=
A(e,t,i,Wl)):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationHTTPPort"?(typeof i!="number"||(i|0)!==i)&&
(e=A(e,t,i,Wl)):t==="organizationHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Wl)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,pI)}function Xl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&
(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,mI)}function GI(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,qe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Xt(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Un(t),r):e=u(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m?null:g(e,n,_n)}function Xt(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,
(typeof i!="string"||R(i,316)||!gI.test(i))&&(e=h(e,t,i,yI))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,hI))):t==="observed\
Generation"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,_c)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=h(e,t,i,lt))):
t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,1024)||!vI.test(i))&&(e=h(e,t,i,bI))):t==="message"?i!==null&&(r++,(typeof i!="string"||R(i,32768))&&
(e=h(e,t,i,wI))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,PI)}function Un(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,E(i)||(e=
A(e,t,i,qe))):t==="lastConnectedTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,lt)):t==="lastDisconnectedTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,lt)):t==="\
lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,lt)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,kI)}function xl(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==
null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Jt))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=O(e,i,s,OI))):i==="metadata"?s!==null&&(r++,e=a(
e,Kc(s),i)):i==="spec"?s!==null&&(r++,e=a(e,KI(s),i)):i==="status"?s!==null&&(e=a(e,WI(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&
t.planeID==null&&!(typeof n.metadata.name=="string"&&Uc.test(n.metadata.name))&&(e=ye(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Qt)}
function Kc(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!Yl.test(t))&&(e=h(e,r,t,Av));else if(r===
"generateName")(typeof t!="string"||!Rv.test(t))&&(e=h(e,r,t,Sv));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,Lv(t),r);else if(r===
"annotations")e=a(e,Nv(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!=
"string"||!Fc.test(o))&&(i=h(i,l,o,Dv))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregr\
oundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,jv(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,$v(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(
e,r,t,qe)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,qe)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!mr.test(t))&&(e=h(e,r,t,lt)):r===
"deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!mr.test(t))&&(e=h(e,r,t,lt)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,Yl)),n.generation<0&&n.
uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,_c)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Ev)}function KI(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||R(i,63)||!Mn.test(i))&&(e=h(e,t,i,Fn));else if(t==="cl\
usterAgent")i!==null&&(r++,e=a(e,Hc(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,Iv(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,
"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,Xl(i),t):
t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,AI)}
function Hc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,HI(i),t)):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,zv)}function HI(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="s\
ecretRef"?e=a(e,ZI(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,Cv)),
e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,RI)}function ZI(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="st\
ring"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,SI)}function WI(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,qe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Xt(o),l)}s.length>1&&(i=he(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentCo\
nnection"?e=a(e,Un(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,_n)}function eo(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Jt))):t==="kind"?i!==null&&(r++,i!=="BuildPlan\
e"&&(e=O(e,t,i,DI))):t==="metadata"?i!==null&&(r++,e=a(e,Ql(i),t)):t==="spec"?i!==null&&(r++,e=a(e,YI(i),t)):t==="status"?i!==null&&(e=a(e,JI(i),t)):e=u(e,t,"un\
known-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Qt)}function YI(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Mn.test(i))&&(e=h(e,t,i,Fn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Gc(i),t)):t==="secretStoreRef"?e=
a(e,Xl(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===
1?null:g(e,n,EI)}function JI(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,qe));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Xt(o),l)}e=a(e,i,r)}else r==="agentConnect\
ion"?e=a(e,Un(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,_n)}function to(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){
let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Jt))):i==="kind"?s!==null&&(r++,s!=="ClusterBuildPlane"&&(e=O(
e,i,s,TI))):i==="metadata"?s!==null&&(r++,e=a(e,Kc(s),i)):i==="spec"?s!==null&&(r++,e=a(e,QI(s),i)):i==="status"?s!==null&&(e=a(e,XI(s),i)):e=u(e,i,"unknown-fie\
ld"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Uc.test(n.metadata.name))&&(e=ye(e,"planeID")),e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,Qt)}function QI(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="\
string"||R(i,63)||!Mn.test(i))&&(e=h(e,t,i,Fn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Hc(i),t)):t==="secretStoreRef"?e=a(e,Xl(i),t):t==="observabilityPlaneRef"?
typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,zI)}function XI(n){if(d(n))return p(
n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,qe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,
"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Xt(o),l)}s.length>1&&(i=he(i,s,"type","a type that no other item has")),e=a(e,i,r)}else
r==="agentConnection"?e=a(e,Un(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,_n)}function no(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Jt))):t==="kind"?i!==null&&(r++,i!=="Obser\
vabilityPlane"&&(e=O(e,t,i,CI))):t==="metadata"?i!==null&&(r++,e=a(e,Ql(i),t)):t==="spec"?i!==null&&(r++,e=a(e,xI(i),t)):t==="status"?i!==null&&(e=a(e,e4(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Qt)}function xI(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Mn.test(i))&&(e=h(e,t,i,Fn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Gc(i),t)):t==="observe\
rURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,LI)}function e4(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")E(t)||(e=A(e,r,t,qe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,Xt(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Un(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,_n)}function io(n){
if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Jt))):i==="\
kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&(e=O(e,i,s,NI))):i==="metadata"?s!==null&&(r++,e=a(e,Kc(s),i)):i==="spec"?s!==null&&(r++,e=a(e,t4(s),i)):i===
"status"?s!==null&&(e=a(e,n4(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Uc.
test(n.metadata.name))&&(e=ye(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Qt)}function t4(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Mn.test(i))&&(e=h(e,t,i,Fn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Hc(i),t)):t==="observe\
rURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,jI)}function n4(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")E(t)||(e=A(e,r,t,qe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,Xt(o),l)}s.length>1&&(i=he(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Un(t),r):e=u(e,r,"unknown-field")}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,_n)}function ro(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==
null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Jt))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,$I))):t==="metadata"?i!==null&&(r++,e=a(e,Ql(
i),t)):t==="spec"?i!==null&&(r++,e=a(e,i4(i),t)):t==="status"?i!==null&&(e=a(e,o4(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&
r===4?null:g(e,n,Qt)}function i4(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"st\
ring")):r==="gateway"?e=a(e,r4(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,II)}function r4(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"stri\
ng")):r==="security"?e=a(e,s4(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,VI)}function s4(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,l4(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,BI)}function l4(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,qI)}function o4(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")E(t)||(e=A(e,r,t,qe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Xt(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,MI)}var Vv=N(Jl),a4=j(Jl),u4=$(Vv),Bv=N(xl),f4=j(xl),c4=$(Bv),qv=N(eo),d4=j(eo),p4=$(qv),Mv=N(to),m4=j(to),g4=$(Mv),Fv=N(no),y4=j(no),h4=$(Fv),_v=N(io),v4=j(io),b4=$(
_v),Uv=N(ro),w4=j(ro),P4=$(Uv),k4={judges:{DataPlane:Jl,ClusterDataPlane:xl,BuildPlane:eo,ClusterBuildPlane:to,ObservabilityPlane:no,ClusterObservabilityPlane:io,
Environment:ro},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane",ClusterWorkflowPlane:"ClusterBuildPlane"}},Zc=ie(k4),O4=N(Zc),A4=j(Zc),Gv=n=>ne(n,
Object.hasOwn(qc,n?.kind)?qc[n.kind]??{}:{}),R4={judge:Zc,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:Gv},S4=re(R4);var ho={};Ce(ho,{ValidationError:()=>x,assertBuildPlane:()=>UV,assertClusterBuildPlane:()=>KV,assertClusterDataPlane:()=>FV,assertClusterObservabilityPlane:()=>YV,
assertDataPlane:()=>qV,assertEnvironment:()=>QV,assertObservabilityPlane:()=>ZV,formatIssue:()=>W,isBuildPlane:()=>_V,isClusterBuildPlane:()=>GV,isClusterDataPlane:()=>MV,
isClusterObservabilityPlane:()=>WV,isDataPlane:()=>BV,isEnvironment:()=>JV,isObservabilityPlane:()=>HV,isPlane:()=>e5,validateBuildPlane:()=>ab,validateClusterBuildPlane:()=>ub,
validateClusterDataPlane:()=>ob,validateClusterObservabilityPlane:()=>cb,validateDataPlane:()=>lb,validateEnvironment:()=>db,validateObservabilityPlane:()=>fb,validatePlane:()=>xV,
validateUpdate:()=>n5,withDefaults:()=>pb});var Yc={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
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
t"},organizationGatewayNamespace:{value:"openchoreo-data-plane"},organizationHTTPPort:{value:19081},organizationHTTPSPort:{value:19444}}}}}}};var xt={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},D4={code:"unknown-kind",allowed:["DataPlane"]},en={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},lo=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Kv={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Hv=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Zv={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},E4=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,Qc={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Xc=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Wv={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Me={minimum:-9223372036854776e3,
maximum:9223372036854776e3},gr=/^.{10}T.*[^z]$/,ot={code:"invalid-date-time"},xc={minimum:0,maximum:9223372036854776e3},Yv={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},Jv={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},T4=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,z4={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},C4=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
L4={},N4=/^(?:[^/]*|[^/]+\/[^/]+)$/,j4={rule:"group/version, or the version alone"},Jc={rule:"a text that is not empty"},$4={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},I4={maxLength:128},V4={allowed:["Apply","Update"]},B4={allowed:["FieldsV1",
""]},q4={maxLength:256},M4={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},Rt=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Gn={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},F4={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},Qv={known:[
"clientCA"],required:["clientCA"]},Xv=["secretRef","value"],_4={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPla\
ne since v1.0"}},U4={known:["name","key","namespace"],required:["name","key"]},so={minimum:-2147483648,maximum:2147483647},G4={known:["publicVirtualHost","publi\
cGatewayName","publicGatewayNamespace","publicHTTPPort","publicHTTPSPort","organizationVirtualHost","organizationGatewayName","organizationGatewayNamespace","or\
ganizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment up to v0.14",egress:"Dat\
aPlane since v0.17",ingress:"DataPlane since v0.17",security:"Environment up to v0.14"}},K4={known:["name"],required:["name"]},H4={allowed:["ObservabilityPlane",
"ClusterObservabilityPlane"]},xv={known:["kind","name"],required:["name"]},Kn={known:["observedGeneration","conditions","agentConnection"]},Z4=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
W4={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},Y4={allowed:[
"True","False","Unknown"]},J4=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,Q4={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
X4={maxLength:32768},x4={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},eV={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},tV={code:"unknown-kind",allowed:["ClusterDataPlane"]},ed=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,nV={known:["planeID","clusterAgent","gatewa\
y","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"cluster\
Agent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"Observab\
ilityPlane"}},iV={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"ClusterDataPlane since v1.0"}},rV={known:["name","key",
"namespace"],required:["name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},sV={allowed:["ClusterObservabilityPlane"],codes:{ObservabilityPlane:"\
namespaced-observability-plane"}},lV={code:"unknown-kind",allowed:["BuildPlane"]},oV={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],
required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7\
 to v0.8",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane\
 up to v0.8",observer:"BuildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},aV={code:"unknown-kind",allowed:["ClusterBuild\
Plane"]},uV={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"\
Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},fV={code:"unknown-kind",allowed:["ObservabilityPlane"]},cV={known:["planeID","c\
lusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",
dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Envir\
onment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},dV={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},
pV={known:["planeID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"\
Environment",finOpsAgentURL:"ClusterObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",
observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},mV={code:"unknown-kind",allowed:["Environment"]},gV={known:["dataPlan\
eRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",
observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"DataPlane or BuildPlane"}},yV={allowed:["Dat\
aPlane","ClusterDataPlane"]},hV={known:["kind","name"],required:["kind","name"]},vV={known:["observedGeneration","conditions"]};function oo(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,xt))):t==="kind"?i!==null&&(r++,
i!=="DataPlane"&&(e=O(e,t,i,D4))):t==="metadata"?i!==null&&(r++,e=a(e,ao(i),t)):t==="spec"?i!==null&&(r++,e=a(e,bV(i),t)):t==="status"?i!==null&&(e=a(e,kV(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,en)}function ao(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!lo.test(t))&&(e=h(e,r,t,Kv));else if(r==="generateName")(typeof t!="string"||!Hv.test(t))&&(e=h(e,r,
t,Zv));else if(r==="namespace")(typeof t!="string"||R(t,63)||!E4.test(t))&&(e=h(e,r,t,Qc));else if(r==="labels")e=a(e,eb(t),r);else if(r==="annotations")e=a(e,tb(
t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Xc.test(
o))&&(i=h(i,l,o,Wv))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not b\
oth"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,nb(o),
l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))
e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,ib(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):
r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Me)):
r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Me)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!gr.test(t))&&(e=h(e,r,t,ot)):r==="deletion\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!gr.test(t))&&(e=h(e,r,t,ot)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,lo)),n.generation<0&&n.uid&&typeof n.
uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,xc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Yv)}function eb(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];Xc.test(r)||(e=_(e,n,r,Jv)),(typeof t!="string"||R(t,63)||!T4.test(t))&&(e=U(e,n,r,z4))}return G(e)}function tb(n){if(d(n))return p(n);
let e=null;for(let r in n){let t=n[r];C4.test(r)||(e=_(e,n,r,Jv)),typeof t!="string"&&(e=U(e,n,r,L4))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,
unit:"bytes"})),G(e)}function nb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="strin\
g"||i.length<1||!N4.test(i))&&(e=h(e,t,i,j4))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Jc))):t==="name"?i!==null&&(r++,(typeof i!=
"string"||i.length<1)&&(e=h(e,t,i,Jc))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Jc))):t==="blockOwnerDeletion"?typeof i!="boolean"&&
(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(
e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,$4)}function ib(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||R(i,128))&&(e=h(e,t,i,I4)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Updat\
e"&&(e=O(e,t,i,V4))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!gr.test(i))&&(e=h(e,t,i,ot)):t===
"fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,B4)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&(e=h(e,t,i,q4)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,M4)}function bV(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||R(i,63)||!Rt.test(i))&&(e=h(e,t,i,Gn));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,td(i),t));else if(t===
"gateway")i!==null&&(r++,e=a(e,nd(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){
let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,uo(i),t):t==="observabilityPlaneRef"?e=a(e,rb(i),t):e=u(e,t,"unk\
nown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,F4)}function td(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,wV(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Qv)}function wV(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,PV(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(
e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,Xv)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,_4)}function PV(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,U4)}function nd(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="publicGatewayName"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="publicGatewayNamespace"?typeof i!="string"&&(e=f(e,t,i,"\
string")):t==="publicHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,so)):t==="publicHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,so)):t==="orga\
nizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationGatewayName"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="orga\
nizationGatewayNamespace"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="organizationHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,so)):t==="organizatio\
nHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,so)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,G4)}function uo(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown\
-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,K4)}function rb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="kind"?i!=="ObservabilityPlane"&&i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,H4)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,63)||!Rt.test(
i))&&(e=h(e,t,i,Qc))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,xv)}function kV(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Me));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,tn(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Hn(t),r):e=u(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m?null:g(e,n,Kn)}function tn(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,
(typeof i!="string"||R(i,316)||!Z4.test(i))&&(e=h(e,t,i,W4))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,Y4))):t==="observed\
Generation"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,xc)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=h(e,t,i,ot))):
t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,1024)||!J4.test(i))&&(e=h(e,t,i,Q4))):t==="message"?i!==null&&(r++,(typeof i!="string"||R(i,32768))&&
(e=h(e,t,i,X4))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,x4)}function Hn(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,E(i)||(e=
A(e,t,i,Me))):t==="lastConnectedTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,ot)):t==="lastDisconnectedTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,ot)):t==="\
lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,ot)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,eV)}function fo(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==
null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,xt))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=O(e,i,s,tV))):i==="metadata"?s!==null&&(r++,e=a(
e,id(s),i)):i==="spec"?s!==null&&(r++,e=a(e,OV(s),i)):i==="status"?s!==null&&(e=a(e,SV(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&
t.planeID==null&&!(typeof n.metadata.name=="string"&&ed.test(n.metadata.name))&&(e=ye(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,en)}
function id(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!lo.test(t))&&(e=h(e,r,t,Kv));else if(r===
"generateName")(typeof t!="string"||!Hv.test(t))&&(e=h(e,r,t,Zv));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,eb(t),r);else if(r===
"annotations")e=a(e,tb(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!=
"string"||!Xc.test(o))&&(i=h(i,l,o,Wv))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregr\
oundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,nb(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,ib(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(
e,r,t,Me)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Me)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!gr.test(t))&&(e=h(e,r,t,ot)):r===
"deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!gr.test(t))&&(e=h(e,r,t,ot)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,lo)),n.generation<0&&n.
uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,xc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Yv)}function OV(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||R(i,63)||!Rt.test(i))&&(e=h(e,t,i,Gn));else if(t==="cl\
usterAgent")i!==null&&(r++,e=a(e,rd(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,nd(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,
"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,uo(i),t):
t==="observabilityPlaneRef"?e=a(e,sb(i),t):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,nV)}function rd(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,AV(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,Qv)}function AV(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,RV(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=X(e,n,Xv)),e===null&&Object.getPrototypeOf(n)===m?null:g(
e,n,iV)}function RV(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"un\
known-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,rV)}function sb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="kind"?i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,sV)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,63)||!Rt.test(i))&&(e=h(
e,t,i,Qc))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,xv)}function SV(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Me));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;
for(let l=0;l<s.length;l++){let o=s[l];i=a(i,tn(o),l)}s.length>1&&(i=he(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,
Hn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Kn)}function co(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,xt))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,lV))):
t==="metadata"?i!==null&&(r++,e=a(e,ao(i),t)):t==="spec"?i!==null&&(r++,e=a(e,DV(i),t)):t==="status"?i!==null&&(e=a(e,EV(i),t)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,en)}function DV(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?
(typeof i!="string"||R(i,63)||!Rt.test(i))&&(e=h(e,t,i,Gn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,td(i),t)):t==="secretStoreRef"?e=a(e,uo(i),t):t==="observabi\
lityPlaneRef"?e=a(e,rb(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,oV)}function EV(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Me));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,tn(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Hn(t),r):e=u(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m?null:g(e,n,Kn)}function po(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&
(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,xt))):i==="kind"?s!==null&&(r++,s!=="ClusterBuildPlane"&&(e=O(e,i,s,aV))):i==="metadata"?s!==null&&(r++,e=a(e,id(
s),i)):i==="spec"?s!==null&&(r++,e=a(e,TV(s),i)):i==="status"?s!==null&&(e=a(e,zV(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==
null&&!(typeof n.metadata.name=="string"&&ed.test(n.metadata.name))&&(e=ye(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,en)}function TV(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Rt.test(i))&&(e=h(e,t,i,Gn)):t==="cluste\
rAgent"?i!==null&&(r++,e=a(e,rd(i),t)):t==="secretStoreRef"?e=a(e,uo(i),t):t==="observabilityPlaneRef"?e=a(e,sb(i),t):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,uV)}function zV(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGenera\
tion")E(t)||(e=A(e,r,t,Me));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,tn(
o),l)}s.length>1&&(i=he(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Hn(t),r):e=u(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m?null:g(e,n,Kn)}function mo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&
(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,xt))):t==="kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,fV))):t==="metadata"?i!==null&&(r++,e=a(e,ao(
i),t)):t==="spec"?i!==null&&(r++,e=a(e,CV(i),t)):t==="status"?i!==null&&(e=a(e,LV(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&
r===4?null:g(e,n,en)}function CV(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Rt.test(
i))&&(e=h(e,t,i,Gn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,td(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgent\
URL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,cV)}function LV(n){if(d(
n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Me));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,tn(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Hn(t),r):e=u(e,r,"un\
known-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Kn)}function go(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&
(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,xt))):i==="kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&(e=O(e,i,s,dV))):i===
"metadata"?s!==null&&(r++,e=a(e,id(s),i)):i==="spec"?s!==null&&(r++,e=a(e,NV(s),i)):i==="status"?s!==null&&(e=a(e,jV(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;
return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&ed.test(n.metadata.name))&&(e=ye(e,"planeID")),e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,en)}function NV(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||
!Rt.test(i))&&(e=h(e,t,i,Gn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,rd(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t===
"rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,pV)}function jV(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Me));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,tn(o),l)}s.length>1&&(i=he(i,s,"type","a type that no other item has")),e=
a(e,i,r)}else r==="agentConnection"?e=a(e,Hn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Kn)}function yo(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,xt))):t==="kind"?i!==
null&&(r++,i!=="Environment"&&(e=O(e,t,i,mV))):t==="metadata"?i!==null&&(r++,e=a(e,ao(i),t)):t==="spec"?i!==null&&(r++,e=a(e,$V(i),t)):t==="status"?i!==null&&(e=
a(e,VV(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,en)}function $V(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];t!==void 0&&(r==="dataPlaneRef"?e=a(e,IV(t),r):r==="gateway"?e=a(e,nd(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"u\
nknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,gV)}function IV(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="kind"?i!==null&&(r++,i!=="DataPlane"&&i!=="ClusterDataPlane"&&(e=O(e,t,i,yV))):t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,
t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,hV)}function VV(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Me));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,tn(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,vV)}var lb=N(oo),BV=j(oo),qV=$(lb),ob=N(fo),MV=j(fo),FV=$(ob),ab=N(co),_V=j(co),UV=$(ab),ub=N(po),GV=j(po),KV=$(ub),fb=N(mo),HV=j(mo),ZV=$(fb),cb=N(go),WV=j(go),YV=$(
cb),db=N(yo),JV=j(yo),QV=$(db),XV={judges:{DataPlane:oo,ClusterDataPlane:fo,BuildPlane:co,ClusterBuildPlane:po,ObservabilityPlane:mo,ClusterObservabilityPlane:go,
Environment:yo},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane",ClusterWorkflowPlane:"ClusterBuildPlane"}},sd=ie(XV),xV=N(sd),e5=j(sd),pb=n=>ne(n,
Object.hasOwn(Yc,n?.kind)?Yc[n.kind]??{}:{}),t5={judge:sd,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},withDefaults:pb},n5=re(t5);var vd={};Ce(vd,{ValidationError:()=>x,assertBuildPlane:()=>OB,assertClusterBuildPlane:()=>RB,assertClusterDataPlane:()=>PB,assertClusterObservabilityPlane:()=>TB,
assertDataPlane:()=>bB,assertEnvironment:()=>CB,assertObservabilityPlane:()=>DB,formatIssue:()=>W,isBuildPlane:()=>kB,isClusterBuildPlane:()=>AB,isClusterDataPlane:()=>wB,
isClusterObservabilityPlane:()=>EB,isDataPlane:()=>vB,isEnvironment:()=>zB,isObservabilityPlane:()=>SB,isPlane:()=>jB,validateBuildPlane:()=>Nb,validateClusterBuildPlane:()=>jb,
validateClusterDataPlane:()=>Lb,validateClusterObservabilityPlane:()=>Ib,validateDataPlane:()=>Cb,validateEnvironment:()=>Vb,validateObservabilityPlane:()=>$b,validatePlane:()=>NB,
validateUpdate:()=>IB,withDefaults:()=>Bb});var ld={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterDataPlane:{spec:{within:{
planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservabilityPlane"}}}}}},
BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{
within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterBuildPlane:{spec:{within:{planeID:{
from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservabilityPlane"}}}}}},ObservabilityPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{
namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
maxLength:63}}}},Environment:{}};var nn={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},i5={code:"unknown-kind",allowed:["DataPlane"]},rn={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},vo=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,yb={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},hb=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
vb={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},r5=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,ud={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
fd=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,bb={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Fe={minimum:-9223372036854776e3,
maximum:9223372036854776e3},yr=/^.{10}T.*[^z]$/,at={code:"invalid-date-time"},cd={minimum:0,maximum:9223372036854776e3},wb={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},Pb={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},s5=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,l5={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},o5=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
a5={},u5=/^(?:[^/]*|[^/]+\/[^/]+)$/,f5={rule:"group/version, or the version alone"},od={rule:"a text that is not empty"},c5={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},d5={maxLength:128},p5={allowed:["Apply","Update"]},m5={allowed:["FieldsV1",
""]},g5={maxLength:256},y5={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},St=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Zn={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},h5={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAge\
nt",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"Data\
Plane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},kb={known:[
"clientCA"],required:["clientCA"]},Ob=["secretRef","value"],v5={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPla\
ne since v1.0"}},b5={known:["name","key","namespace"],required:["name","key"]},w5={known:["ingress","egress"],replaced:{publicVirtualHost:"ingress",organizationVirtualHost:"\
ingress"},elsewhere:{dnsPrefix:"Environment up to v0.14",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 \
to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",organizationVirtualHost:"DataPlane up to v0.16",
publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"\
DataPlane in v0.10 to v0.16",publicVirtualHost:"DataPlane up to v0.16",security:"Environment up to v0.14"}},P5={known:["external","internal"]},k5={known:["name",
"namespace","http","https","tls"],required:["name","namespace"]},O5={minimum:1,maximum:65535},A5={known:["host","port","listenerName"],required:["host","port"]},
R5={known:["name"],required:["name"]},S5={allowed:["ObservabilityPlane","ClusterObservabilityPlane"]},Ab={known:["kind","name"],required:["name"]},Wn={known:["o\
bservedGeneration","conditions","agentConnection"]},D5=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
E5={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},T5={allowed:[
"True","False","Unknown"]},z5=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,C5={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
L5={maxLength:32768},N5={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},j5={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},$5={code:"unknown-kind",allowed:["ClusterDataPlane"]},dd=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,I5={known:["planeID","clusterAgent","gatewa\
y","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"\
observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},V5={
known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"ClusterDataPlane since v1.0"}},B5={known:["name","key","namespace"],required:[
"name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},q5={allowed:["ClusterObservabilityPlane"],codes:{ObservabilityPlane:"namespaced-observab\
ility-plane"}},M5={code:"unknown-kind",allowed:["BuildPlane"]},F5={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterA\
gent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},_5={code:"unknown-kind",allowed:["ClusterBuildPlane"]},U5={known:["pla\
neID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"\
observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observerURL:"\
ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},G5={code:"unknown-kind",allowed:["ObservabilityPlane"]},K5={known:["planeID","clusterAgent","observerURL",
"rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",
finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},H5={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},Z5={known:["planeID","cluster\
Agent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"\
ClusterObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataP\
lane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},W5={code:"unknown-kind",allowed:["Environment"]},Y5={known:["dataPlaneRef","gateway","isProductio\
n"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"Observability\
Plane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"DataPlane or BuildPlane"}},J5={allowed:["DataPlane","ClusterDataPlane"]},
Q5={known:["kind","name"],required:["kind","name"]},X5={known:["observedGeneration","conditions"]};function bo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,nn))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,i5))):
t==="metadata"?i!==null&&(r++,e=a(e,wo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,x5(i),t)):t==="status"?i!==null&&(e=a(e,nB(i),t)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,rn)}function wo(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!=
"string"||R(t,253)||!vo.test(t))&&(e=h(e,r,t,yb));else if(r==="generateName")(typeof t!="string"||!hb.test(t))&&(e=h(e,r,t,vb));else if(r==="namespace")(typeof t!=
"string"||R(t,63)||!r5.test(t))&&(e=h(e,r,t,ud));else if(r==="labels")e=a(e,Rb(t),r);else if(r==="annotations")e=a(e,Sb(t),r);else if(r==="finalizers")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!fd.test(o))&&(i=h(i,l,o,bb))}s.length>1&&s.includes(
"orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferen\
ces")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Db(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-fo\
rmat",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,Eb(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Fe)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Fe)):
r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!yr.test(t))&&(e=h(e,r,t,at)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!yr.test(
t))&&(e=h(e,r,t,at)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,vo)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.
generation,cd)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,wb)}function Rb(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];fd.test(r)||(e=_(
e,n,r,Pb)),(typeof t!="string"||R(t,63)||!s5.test(t))&&(e=U(e,n,r,l5))}return G(e)}function Sb(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];o5.test(
r)||(e=_(e,n,r,Pb)),typeof t!="string"&&(e=U(e,n,r,a5))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function Db(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!u5.test(i))&&(e=h(e,t,i,f5))):t==="k\
ind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,od))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,od))):t==="uid"?i!==
null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,od))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="b\
oolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no \
Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,c5)}function Eb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="manager"?(typeof i!="string"||R(i,128))&&(e=h(e,t,i,d5)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,p5))):t==="apiVersion"?typeof i!=
"string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!yr.test(i))&&(e=h(e,t,i,at)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,
i,m5)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&(e=h(e,t,i,g5)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,y5)}function x5(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!=
"string"||R(i,63)||!St.test(i))&&(e=h(e,t,i,Zn));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,pd(i),t));else if(t==="gateway")e=a(e,md(i),t);else if(t==="ima\
gePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=
a(e,s,t)}else t==="secretStoreRef"?e=a(e,Po(i),t):t==="observabilityPlaneRef"?e=a(e,Tb(i),t):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,h5)}function pd(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,eB(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,kb)}function eB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
t!==void 0&&(r==="secretRef"?e=a(e,tB(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==
null)&&(e=X(e,n,Ob)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,v5)}function tB(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!=
"string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,b5)}function md(n){if(d(n))return p(n);
let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="ingress"?e=a(e,mb(t),r):r==="egress"?e=a(e,mb(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,w5)}function mb(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="external"?e=a(e,gb(t),r):r==="internal"?e=a(e,gb(
t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,P5)}function gb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t===
"http"?e=a(e,ad(i),t):t==="https"?e=a(e,ad(i),t):t==="tls"?e=a(e,ad(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(
e,n,k5)}function ad(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="host"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="port"?i!==null&&(r++,(!Number.isInteger(i)||i<1||i>65535)&&(e=A(e,t,i,O5))):t==="listenerName"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"un\
known-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,A5)}function Po(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?
null:g(e,n,R5)}function Tb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!=="ObservabilityPlane"&&i!=="ClusterObserv\
abilityPlane"&&(e=O(e,t,i,S5)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,63)||!St.test(i))&&(e=h(e,t,i,ud))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Ab)}function nB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")E(t)||(e=A(e,r,t,Fe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,sn(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Yn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Wn)}function sn(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||R(i,316)||!D5.test(i))&&(e=h(e,t,i,E5))):
t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,T5))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&
(e=A(e,t,i,cd)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=h(e,t,i,at))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<
1||R(i,1024)||!z5.test(i))&&(e=h(e,t,i,C5))):t==="message"?i!==null&&(r++,(typeof i!="string"||R(i,32768))&&(e=h(e,t,i,L5))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,N5)}function Yn(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="connecte\
d"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,E(i)||(e=A(e,t,i,Fe))):t==="lastConnectedTime"?(typeof i!="s\
tring"||!C(i))&&(e=h(e,t,i,at)):t==="lastDisconnectedTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,at)):t==="lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=
h(e,t,i,at)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,j5)}
function ko(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,
i,s,nn))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=O(e,i,s,$5))):i==="metadata"?s!==null&&(r++,e=a(e,gd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,iB(s),
i)):i==="status"?s!==null&&(e=a(e,lB(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="stri\
ng"&&dd.test(n.metadata.name))&&(e=ye(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,rn)}function gd(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!vo.test(t))&&(e=h(e,r,t,yb));else if(r==="generateName")(typeof t!="string"||!hb.test(t))&&
(e=h(e,r,t,vb));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,Rb(t),r);else if(r==="annotations")e=a(e,Sb(t),r);else if(r===
"finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!fd.test(o))&&(i=h(i,l,o,bb))}
s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Db(o),l)}s.length>1&&H(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Eb(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Fe)):r==="deletionGracePeriodSeconds"?E(
t)||(e=A(e,r,t,Fe)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!yr.test(t))&&(e=h(e,r,t,at)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!yr.test(t))&&(e=h(e,r,t,at)):e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,vo)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&
(e=A(e,"generation",n.generation,cd)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,wb)}function iB(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
if(i!==void 0)if(t==="planeID")(typeof i!="string"||R(i,63)||!St.test(i))&&(e=h(e,t,i,Zn));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,yd(i),t));else if(t===
"gateway")e=a(e,md(i),t);else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!=
"string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,Po(i),t):t==="observabilityPlaneRef"?e=a(e,zb(i),t):e=u(e,t,"unknown-field")}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,I5)}function yd(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?
i!==null&&(r++,e=a(e,rB(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,kb)}function rB(n){if(d(n))return p(n);
let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,sB(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}
return n.secretRef==null==(n.value==null)&&(e=X(e,n,Ob)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,V5)}function sB(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,
t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===3?null:g(e,n,B5)}function zb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!=="ClusterObservabilityPlane"&&(e=
O(e,t,i,q5)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,63)||!St.test(i))&&(e=h(e,t,i,ud))):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,Ab)}function lB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(
t)||(e=A(e,r,t,Fe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,sn(o),l)}s.
length>1&&(i=he(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Yn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,Wn)}function Oo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!==
"openchoreo.dev/v1alpha1"&&(e=O(e,t,i,nn))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,M5))):t==="metadata"?i!==null&&(r++,e=a(e,wo(i),t)):t==="spec"?
i!==null&&(r++,e=a(e,oB(i),t)):t==="status"?i!==null&&(e=a(e,aB(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,
rn)}function oB(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!St.test(i))&&(e=h(e,t,
i,Zn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,pd(i),t)):t==="secretStoreRef"?e=a(e,Po(i),t):t==="observabilityPlaneRef"?e=a(e,Tb(i),t):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,F5)}function aB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r===
"observedGeneration")E(t)||(e=A(e,r,t,Fe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,sn(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Yn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Wn)}function Ao(n){
if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,nn))):i==="\
kind"?s!==null&&(r++,s!=="ClusterBuildPlane"&&(e=O(e,i,s,_5))):i==="metadata"?s!==null&&(r++,e=a(e,gd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,uB(s),i)):i==="stat\
us"?s!==null&&(e=a(e,fB(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&dd.test(
n.metadata.name))&&(e=ye(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,rn)}function uB(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!St.test(i))&&(e=h(e,t,i,Zn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,yd(i),t)):t==="secretS\
toreRef"?e=a(e,Po(i),t):t==="observabilityPlaneRef"?e=a(e,zb(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,U5)}
function fB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Fe));else if(r==="conditions")
if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,sn(o),l)}s.length>1&&(i=he(i,s,"type","a type that no o\
ther item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Yn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Wn)}function Ro(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,nn))):t==="\
kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,G5))):t==="metadata"?i!==null&&(r++,e=a(e,wo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,cB(i),t)):t==="sta\
tus"?i!==null&&(e=a(e,dB(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,rn)}function cB(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!St.test(i))&&(e=h(e,t,i,Zn)):t==="clusterAgent"?i!==null&&(r++,
e=a(e,pd(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,
"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,K5)}function dB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==
void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Fe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,sn(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Yn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,
Wn)}function So(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=
O(e,i,s,nn))):i==="kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&(e=O(e,i,s,H5))):i==="metadata"?s!==null&&(r++,e=a(e,gd(s),i)):i==="spec"?s!==null&&(r++,
e=a(e,pB(s),i)):i==="status"?s!==null&&(e=a(e,mB(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.
name=="string"&&dd.test(n.metadata.name))&&(e=ye(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,rn)}function pB(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!St.test(i))&&(e=h(e,t,i,Zn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,yd(
i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,Z5)}function mB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")E(t)||(e=A(e,r,t,Fe));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,sn(o),l)}s.length>1&&(i=he(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Yn(t),r):e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Wn)}function Do(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,nn))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,W5))):t==="metadata"?i!==null&&
(r++,e=a(e,wo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,gB(i),t)):t==="status"?i!==null&&(e=a(e,hB(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,rn)}function gB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?e=a(e,yB(t),r):r==="gatewa\
y"?e=a(e,md(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(
e,n,Y5)}function yB(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!==null&&(r++,i!=="DataPlane"&&i!=="ClusterDataPla\
ne"&&(e=O(e,t,i,J5))):t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,Q5)}function hB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Fe));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,sn(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-\
field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,X5)}var Cb=N(bo),vB=j(bo),bB=$(Cb),Lb=N(ko),wB=j(ko),PB=$(Lb),Nb=N(Oo),kB=j(Oo),OB=$(Nb),jb=N(Ao),AB=j(Ao),RB=$(jb),$b=N(Ro),SB=j(Ro),DB=$($b),Ib=N(So),EB=j(So),TB=$(
Ib),Vb=N(Do),zB=j(Do),CB=$(Vb),LB={judges:{DataPlane:bo,ClusterDataPlane:ko,BuildPlane:Oo,ClusterBuildPlane:Ao,ObservabilityPlane:Ro,ClusterObservabilityPlane:So,
Environment:Do},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane",ClusterWorkflowPlane:"ClusterBuildPlane"}},hd=ie(LB),NB=N(hd),jB=j(hd),Bb=n=>ne(n,
Object.hasOwn(ld,n?.kind)?ld[n.kind]??{}:{}),$B={judge:hd,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},withDefaults:Bb},IB=re($B);var Cd={};Ce(Cd,{ValidationError:()=>x,assertClusterDataPlane:()=>xq,assertClusterObservabilityPlane:()=>oM,assertClusterWorkflowPlane:()=>iM,assertDataPlane:()=>Qq,
assertEnvironment:()=>uM,assertObservabilityPlane:()=>sM,assertWorkflowPlane:()=>tM,formatIssue:()=>W,isClusterDataPlane:()=>Xq,isClusterObservabilityPlane:()=>lM,
isClusterWorkflowPlane:()=>nM,isDataPlane:()=>Jq,isEnvironment:()=>aM,isObservabilityPlane:()=>rM,isPlane:()=>dM,isWorkflowPlane:()=>eM,validateClusterDataPlane:()=>rw,
validateClusterObservabilityPlane:()=>aw,validateClusterWorkflowPlane:()=>lw,validateDataPlane:()=>iw,validateEnvironment:()=>uw,validateObservabilityPlane:()=>ow,
validatePlane:()=>cM,validateUpdate:()=>mM,validateWorkflowPlane:()=>sw,withDefaults:()=>fw});var bd={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterDataPlane:{spec:{
within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservabilityP\
lane"}}}}}},WorkflowPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{
within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterWorkflowPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservab\
ilityPlane"}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{
clientCA:{within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",
pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63}}}},Environment:{}};var ln={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},VB={code:"unknown-kind",allowed:["DataPlane"]},on={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Eo=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Fb={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},_b=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Ub={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},BB=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,kd={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Od=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Gb={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},_e={minimum:-9223372036854776e3,
maximum:9223372036854776e3},hr=/^.{10}T.*[^z]$/,ut={code:"invalid-date-time"},Ad={minimum:0,maximum:9223372036854776e3},Kb={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},Hb={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},qB=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,MB={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},FB=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
_B={},UB=/^(?:[^/]*|[^/]+\/[^/]+)$/,GB={rule:"group/version, or the version alone"},wd={rule:"a text that is not empty"},KB={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},HB={maxLength:128},ZB={allowed:["Apply","Update"]},WB={allowed:["FieldsV1",
""]},YB={maxLength:256},JB={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},Dt=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Jn={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},QB={known:["planeID","clusterAgent",
"gateway","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observab\
ilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",imagePullSecretRefs:"DataPlane in v0.4 to v0.17",isProduction:"Environme\
nt",kubernetesCluster:"DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPla\
ne up to v0.3"}},Zb={known:["clientCA"],required:["clientCA"]},Wb=["secretKeyRef","value"],XB={known:["secretKeyRef","value"],replaced:{secretRef:"secretKeyRef"},
elsewhere:{secretRef:"DataPlane in v0.9 to v0.17"}},xB={known:["name","key","namespace"],required:["name","key"]},eq={known:["ingress","egress"],replaced:{publicVirtualHost:"\
ingress",organizationVirtualHost:"ingress"},elsewhere:{dnsPrefix:"Environment up to v0.14",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",organizationVirtualHost:"Dat\
aPlane up to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v\
0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",publicVirtualHost:"DataPlane up to v0.16",security:"Environment up to v0.14"}},tq={known:["external","intern\
al"]},nq={known:["name","namespace","http","https","tls"],required:["name","namespace"]},iq={minimum:1,maximum:65535},rq={known:["host","port","listenerName"],required:[
"host","port"]},sq={known:["name"],required:["name"]},lq={allowed:["ObservabilityPlane","ClusterObservabilityPlane"]},Yb={known:["kind","name"],required:["name"]},
Qn={known:["observedGeneration","conditions","agentConnection"]},oq=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
aq={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},uq={allowed:[
"True","False","Unknown"]},fq=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,cq={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
dq={maxLength:32768},pq={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},mq={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},gq={code:"unknown-kind",allowed:["ClusterDataPlane"]},Rd=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,yq={known:["planeID","clusterAgent","gatewa\
y","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPl\
aneRef"},elsewhere:{dataPlaneRef:"Environment",imagePullSecretRefs:"ClusterDataPlane in v0.14 to v0.17",isProduction:"Environment",observerURL:"ObservabilityPla\
ne",rcaAgentURL:"ObservabilityPlane"}},hq={known:["secretKeyRef","value"],replaced:{secretRef:"secretKeyRef"},elsewhere:{secretRef:"ClusterDataPlane in v0.14 to\
 v0.17"}},vq={known:["name","key","namespace"],required:["name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},bq={allowed:["ClusterObservabil\
ityPlane"],codes:{ObservabilityPlane:"namespaced-observability-plane"}},wq={code:"unknown-kind",allowed:["WorkflowPlane"]},Jb={known:["planeID","clusterAgent","\
secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneR\
ef"},elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"Observabi\
lityPlane"}},Pq={code:"unknown-kind",allowed:["ClusterWorkflowPlane"]},kq={code:"unknown-kind",allowed:["ObservabilityPlane"]},Oq={known:["planeID","clusterAgen\
t","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"\
Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane or Wo\
rkflowPlane",secretStoreRef:"DataPlane or WorkflowPlane"}},Aq={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},Rq={known:["planeID","clusterAgent","o\
bserverURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"Cluster\
ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane or WorkflowPlane",secretStoreRef:"\
DataPlane or WorkflowPlane"}},Sq={code:"unknown-kind",allowed:["Environment"]},Dq={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"Data\
Plane or WorkflowPlane",observabilityPlaneRef:"DataPlane or WorkflowPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or WorkflowPlane",rcaAgentURL:"Ob\
servabilityPlane",secretStoreRef:"DataPlane or WorkflowPlane"}},Eq={allowed:["DataPlane","ClusterDataPlane"]},Tq={known:["kind","name"],required:["kind","name"]},
zq={known:["observedGeneration","conditions"]};function To(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&
(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,ln))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,VB))):t==="metadata"?i!==null&&(r++,e=a(e,zo(i),t)):t===
"spec"?i!==null&&(r++,e=a(e,Cq(i),t)):t==="status"?i!==null&&(e=a(e,jq(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:
g(e,n,on)}function zo(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!Eo.test(t))&&(e=h(
e,r,t,Fb));else if(r==="generateName")(typeof t!="string"||!_b.test(t))&&(e=h(e,r,t,Ub));else if(r==="namespace")(typeof t!="string"||R(t,63)||!BB.test(t))&&(e=
h(e,r,t,kd));else if(r==="labels")e=a(e,Qb(t),r);else if(r==="annotations")e=a(e,Xb(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Od.test(o))&&(i=h(i,l,o,Gb))}s.length>1&&s.includes("orphan")&&s.includes("foregroun\
dDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,
r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,xb(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most w\
ith controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,ew(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?
typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,_e)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,_e)):r==="creationTimestamp"?
t!==null&&(typeof t!="string"||!C(t)||!hr.test(t))&&(e=h(e,r,t,ut)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!hr.test(t))&&(e=h(e,r,t,ut)):
e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,Eo)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,Ad)),e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,Kb)}function Qb(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];Od.test(r)||(e=_(e,n,r,Hb)),(typeof t!=
"string"||R(t,63)||!qB.test(t))&&(e=U(e,n,r,MB))}return G(e)}function Xb(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];FB.test(r)||(e=_(e,n,r,Hb)),
typeof t!="string"&&(e=U(e,n,r,_B))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function xb(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!UB.test(i))&&(e=h(e,t,i,GB))):t==="kind"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,wd))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,wd))):t==="uid"?i!==null&&(r++,(typeof i!=
"string"||i.length<1)&&(e=h(e,t,i,wd))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"b\
oolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,KB)}function ew(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="\
string"||R(i,128))&&(e=h(e,t,i,HB)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,ZB))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"\
string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!hr.test(i))&&(e=h(e,t,i,ut)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,WB)):t==="fieldsV1"?
d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&(e=h(e,t,i,YB)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,JB)}function Cq(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Dt.
test(i))&&(e=h(e,t,i,Jn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Sd(i),t)):t==="gateway"?e=a(e,Dd(i),t):t==="secretStoreRef"?e=a(e,Co(i),t):t==="observabilityP\
laneRef"?e=a(e,tw(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,QB)}function Sd(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,Lq(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,Zb)}function Lq(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretKeyRef"?e=a(e,Nq(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretKeyRef==null==(n.value==null)&&(e=X(e,n,Wb)),e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,XB)}function Nq(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"st\
ring"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,xB)}function Dd(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="i\
ngress"?e=a(e,qb(t),r):r==="egress"?e=a(e,qb(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,eq)}function qb(n){if(d(n))
return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="external"?e=a(e,Mb(t),r):r==="internal"?e=a(e,Mb(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,tq)}function Mb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="http"?e=a(e,Pd(i),t):t==="https"?
e=a(e,Pd(i),t):t==="tls"?e=a(e,Pd(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,nq)}function Pd(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="host"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="port"?i!==null&&(r++,(!Number.
isInteger(i)||i<1||i>65535)&&(e=A(e,t,i,iq))):t==="listenerName"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,rq)}function Co(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="stri\
ng"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,sq)}function tw(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!=="ObservabilityPlane"&&i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,lq)):t==="name"?i!==null&&(r++,(typeof i!=
"string"||i.length<1||R(i,63)||!Dt.test(i))&&(e=h(e,t,i,kd))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Yb)}function jq(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,_e));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,an(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Xn(t),r):e=u(e,r,"un\
known-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Qn)}function an(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="type"?i!==null&&(r++,(typeof i!="string"||R(i,316)||!oq.test(i))&&(e=h(e,t,i,aq))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=
O(e,t,i,uq))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,Ad)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="st\
ring"||!C(i))&&(e=h(e,t,i,ut))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,1024)||!fq.test(i))&&(e=h(e,t,i,cq))):t==="message"?i!==null&&(r++,
(typeof i!="string"||R(i,32768))&&(e=h(e,t,i,dq))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,pq)}function Xn(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="conn\
ectedAgents"?i!==null&&(r++,E(i)||(e=A(e,t,i,_e))):t==="lastConnectedTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,ut)):t==="lastDisconnectedTime"?(typeof i!="s\
tring"||!C(i))&&(e=h(e,t,i,ut)):t==="lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,ut)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(
e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,mq)}function Lo(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];
s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,ln))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=O(e,i,s,gq))):
i==="metadata"?s!==null&&(r++,e=a(e,Ed(s),i)):i==="spec"?s!==null&&(r++,e=a(e,$q(s),i)):i==="status"?s!==null&&(e=a(e,Bq(s),i)):e=u(e,i,"unknown-field"))}let t=n.
spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Rd.test(n.metadata.name))&&(e=ye(e,"planeID")),e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,on)}function Ed(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||
!Eo.test(t))&&(e=h(e,r,t,Fb));else if(r==="generateName")(typeof t!="string"||!_b.test(t))&&(e=h(e,r,t,Ub));else if(r==="namespace")e=u(e,r,"namespace-not-allow\
ed");else if(r==="labels")e=a(e,Qb(t),r);else if(r==="annotations")e=a(e,Xb(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Od.test(o))&&(i=h(i,l,o,Gb))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&
(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,xb(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: tr\
ue"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,ew(o),l)}
e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="st\
ring"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,_e)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,_e)):r==="creationTimestamp"?t!==null&&(typeof t!=
"string"||!C(t)||!hr.test(t))&&(e=h(e,r,t,ut)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!hr.test(t))&&(e=h(e,r,t,ut)):e=u(e,r,"unknown-fiel\
d")}return n.name||(e=Z(e,n,Eo)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,Ad)),e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,Kb)}function $q(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Dt.
test(i))&&(e=h(e,t,i,Jn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Td(i),t)):t==="gateway"?e=a(e,Dd(i),t):t==="secretStoreRef"?e=a(e,Co(i),t):t==="observabilityP\
laneRef"?e=a(e,nw(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,yq)}function Td(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,Iq(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,Zb)}function Iq(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretKeyRef"?e=a(e,Vq(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretKeyRef==null==(n.value==null)&&(e=X(e,n,Wb)),e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,hq)}function Vq(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"st\
ring"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"\
unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,vq)}function nw(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="kind"?i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,bq)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,63)||!Dt.test(i))&&(e=h(
e,t,i,kd))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Yb)}function Bq(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,_e));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;
for(let l=0;l<s.length;l++){let o=s[l];i=a(i,an(o),l)}s.length>1&&(i=he(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,
Xn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Qn)}function No(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,ln))):t==="kind"?i!==null&&(r++,i!=="WorkflowPlane"&&(e=O(e,t,
i,wq))):t==="metadata"?i!==null&&(r++,e=a(e,zo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,qq(i),t)):t==="status"?i!==null&&(e=a(e,Mq(i),t)):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,on)}function qq(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"planeID"?(typeof i!="string"||R(i,63)||!Dt.test(i))&&(e=h(e,t,i,Jn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Sd(i),t)):t==="secretStoreRef"?e=a(e,Co(i),t):t===
"observabilityPlaneRef"?e=a(e,tw(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Jb)}function Mq(n){if(d(n))return p(
n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,_e));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,
"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,an(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Xn(t),r):e=u(e,r,"unknown-field")}
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Qn)}function jo(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiV\
ersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,ln))):i==="kind"?s!==null&&(r++,s!=="ClusterWorkflowPlane"&&(e=O(e,i,s,Pq))):i==="metadata"?s!==
null&&(r++,e=a(e,Ed(s),i)):i==="spec"?s!==null&&(r++,e=a(e,Fq(s),i)):i==="status"?s!==null&&(e=a(e,_q(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&
!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Rd.test(n.metadata.name))&&(e=ye(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===
4?null:g(e,n,on)}function Fq(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Dt.test(
i))&&(e=h(e,t,i,Jn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Td(i),t)):t==="secretStoreRef"?e=a(e,Co(i),t):t==="observabilityPlaneRef"?e=a(e,nw(i),t):e=u(e,t,"u\
nknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Jb)}function _q(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==
void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,_e));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,an(o),l)}s.length>1&&(i=he(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Xn(t),r):e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Qn)}function $o(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,ln))):t==="kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,kq))):t==="metadata"?
i!==null&&(r++,e=a(e,zo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Uq(i),t)):t==="status"?i!==null&&(e=a(e,Gq(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,on)}function Uq(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="\
string"||R(i,63)||!Dt.test(i))&&(e=h(e,t,i,Jn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Sd(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,
i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(
e,n,Oq)}function Gq(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,_e));else if(r==="co\
nditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,an(o),l)}e=a(e,i,r)}else r==="agentConnection"?
e=a(e,Xn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Qn)}function Io(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){
let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,ln))):i==="kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&
(e=O(e,i,s,Aq))):i==="metadata"?s!==null&&(r++,e=a(e,Ed(s),i)):i==="spec"?s!==null&&(r++,e=a(e,Kq(s),i)):i==="status"?s!==null&&(e=a(e,Hq(s),i)):e=u(e,i,"unknow\
n-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Rd.test(n.metadata.name))&&(e=ye(e,"planeID")),e===null&&
Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,on)}function Kq(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!=
"string"||R(i,63)||!Dt.test(i))&&(e=h(e,t,i,Jn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Td(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,
i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(
e,n,Rq)}function Hq(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,_e));else if(r==="co\
nditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,an(o),l)}s.length>1&&(i=he(i,s,"type","a type\
 that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Xn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,
n,Qn)}function Vo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=
O(e,t,i,ln))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,Sq))):t==="metadata"?i!==null&&(r++,e=a(e,zo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Zq(i),
t)):t==="status"?i!==null&&(e=a(e,Yq(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,on)}function Zq(n){if(d(n))
return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?e=a(e,Wq(t),r):r==="gateway"?e=a(e,Dd(t),r):r==="isProduction"?typeof t!="bool\
ean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Dq)}function Wq(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!==null&&(r++,i!=="DataPlane"&&i!=="ClusterDataPlane"&&(e=O(e,t,i,Eq))):t==="name"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,Tq)}function Yq(n){if(d(n))return p(n);
let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,_e));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"a\
rray");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,an(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,zq)}var iw=N(To),Jq=j(To),Qq=$(iw),rw=N(Lo),Xq=j(Lo),xq=$(rw),sw=N(No),eM=j(No),tM=$(sw),lw=N(jo),nM=j(jo),iM=$(lw),ow=N($o),rM=j($o),sM=$(ow),aw=N(Io),lM=j(Io),oM=$(
aw),uw=N(Vo),aM=j(Vo),uM=$(uw),fM={judges:{DataPlane:To,ClusterDataPlane:Lo,WorkflowPlane:No,ClusterWorkflowPlane:jo,ObservabilityPlane:$o,ClusterObservabilityPlane:Io,
Environment:Vo},replaced:{Organization:"Namespace",BuildPlane:"WorkflowPlane",ClusterBuildPlane:"ClusterWorkflowPlane"}},zd=ie(fM),cM=N(zd),dM=j(zd),fw=n=>ne(n,
Object.hasOwn(bd,n?.kind)?bd[n.kind]??{}:{}),pM={judge:zd,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},withDefaults:fw},mM=re(pM);var Wo={};Ce(Wo,{ValidationError:()=>x,assertClusterDataPlane:()=>CF,assertClusterObservabilityPlane:()=>qF,assertClusterWorkflowPlane:()=>$F,assertDataPlane:()=>TF,
assertEnvironment:()=>FF,assertObservabilityPlane:()=>VF,assertWorkflowPlane:()=>NF,formatIssue:()=>W,isClusterDataPlane:()=>zF,isClusterObservabilityPlane:()=>BF,
isClusterWorkflowPlane:()=>jF,isDataPlane:()=>EF,isEnvironment:()=>MF,isObservabilityPlane:()=>IF,isPlane:()=>GF,isWorkflowPlane:()=>LF,validateClusterDataPlane:()=>zw,
validateClusterObservabilityPlane:()=>jw,validateClusterWorkflowPlane:()=>Lw,validateDataPlane:()=>Tw,validateEnvironment:()=>$w,validateObservabilityPlane:()=>Nw,
validatePlane:()=>UF,validateUpdate:()=>HF,validateWorkflowPlane:()=>Cw,withDefaults:()=>Iw});var Ld={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterDataPlane:{spec:{
within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservabilityP\
lane"}}}}}},WorkflowPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{
within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterWorkflowPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservab\
ilityPlane"}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{
clientCA:{within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",
pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63}}}},Environment:{}};var un={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},gM={code:"unknown-kind",allowed:["DataPlane"]},fn={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Bo=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,pw={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},mw=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
gw={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},yM=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,$d={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Id=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,yw={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Ue={minimum:-9223372036854776e3,
maximum:9223372036854776e3},vr=/^.{10}T.*[^z]$/,ft={code:"invalid-date-time"},Vd={minimum:0,maximum:9223372036854776e3},hw={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},vw={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},hM=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,vM={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},bM=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
wM={},PM=/^(?:[^/]*|[^/]+\/[^/]+)$/,kM={rule:"group/version, or the version alone"},Nd={rule:"a text that is not empty"},OM={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},AM={maxLength:128},RM={allowed:["Apply","Update"]},SM={allowed:["FieldsV1",
""]},DM={maxLength:256},EM={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},Et=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
xn={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},TM={known:["planeID","clusterAgent",
"gateway","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observab\
ilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane",imagePullSecretRefs:"DataPlane in v0\
.4 to v0.17",isProduction:"Environment",kubernetesCluster:"DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"O\
bservabilityPlane",registry:"DataPlane up to v0.3"}},bw={known:["clientCA"],required:["clientCA"]},ww=["secretKeyRef","value"],zM={known:["secretKeyRef","value"],
replaced:{secretRef:"secretKeyRef"},elsewhere:{secretRef:"DataPlane in v0.9 to v0.17"}},CM={known:["name","key","namespace"],required:["name","key"]},LM={known:[
"ingress","egress"],replaced:{publicVirtualHost:"ingress",organizationVirtualHost:"ingress"},elsewhere:{dnsPrefix:"Environment up to v0.14",organizationGatewayName:"\
DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"\
DataPlane in v0.10 to v0.16",organizationVirtualHost:"DataPlane up to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane i\
n v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",publicVirtualHost:"DataPlane up to v0.16",security:"\
Environment up to v0.14"}},NM={known:["external","internal"]},jM={known:["name","namespace","http","https","tls"],required:["name","namespace"]},$M={minimum:1,maximum:65535},
IM={known:["host","port","listenerName"],required:["host","port"]},VM={known:["name"],required:["name"]},BM={allowed:["ObservabilityPlane","ClusterObservability\
Plane"]},Pw={known:["kind","name"],required:["name"]},ei={known:["observedGeneration","conditions","agentConnection"]},qM=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
MM={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},FM={allowed:[
"True","False","Unknown"]},_M=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,UM={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
GM={maxLength:32768},KM={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},HM={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},ZM={code:"unknown-kind",allowed:["ClusterDataPlane"]},Bd=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,WM={known:["planeID","clusterAgent","gatewa\
y","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPl\
aneRef"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane",imagePullSecretRefs:"ClusterDataPlane in v0.14 to v0.17",isProduction:"Enviro\
nment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},YM={known:["secretKeyRef","value"],replaced:{secretRef:"secretKeyRef"},elsewhere:{secretRef:"\
ClusterDataPlane in v0.14 to v0.17"}},JM={known:["name","key","namespace"],required:["name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},QM={
allowed:["ClusterObservabilityPlane"],codes:{ObservabilityPlane:"namespaced-observability-plane"}},XM={code:"unknown-kind",allowed:["WorkflowPlane"]},kw={known:[
"planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"\
observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane",gateway:"DataPlane or Environment",isProduction:"Environment",
observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},xM={code:"unknown-kind",allowed:["ClusterWorkflowPlane"]},eF={code:"unknown-kind",allowed:["\
ObservabilityPlane"]},tF={known:["planeID","clusterAgent","observerURL","rcaAgentURL","finOpsAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"\
clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or WorkflowPlane",secretStoreRef:"DataPlane or WorkflowPlane"}},nF={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},iF={known:["planeID","c\
lusterAgent","observerURL","rcaAgentURL","finOpsAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Envi\
ronment",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane or WorkflowPlane",secretStoreRef:"DataPlane or WorkflowP\
lane"}},rF={code:"unknown-kind",allowed:["Environment"]},sF={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or WorkflowPlane",
finOpsAgentURL:"ObservabilityPlane",observabilityPlaneRef:"DataPlane or WorkflowPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or WorkflowPlane",rcaAgentURL:"\
ObservabilityPlane",secretStoreRef:"DataPlane or WorkflowPlane"}},lF={allowed:["DataPlane","ClusterDataPlane"]},oF={known:["kind","name"],required:["kind","name"]},
aF={known:["observedGeneration","conditions"]};function qo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&
(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,un))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,gM))):t==="metadata"?i!==null&&(r++,e=a(e,Mo(i),t)):t===
"spec"?i!==null&&(r++,e=a(e,uF(i),t)):t==="status"?i!==null&&(e=a(e,dF(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:
g(e,n,fn)}function Mo(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||!Bo.test(t))&&(e=h(
e,r,t,pw));else if(r==="generateName")(typeof t!="string"||!mw.test(t))&&(e=h(e,r,t,gw));else if(r==="namespace")(typeof t!="string"||R(t,63)||!yM.test(t))&&(e=
h(e,r,t,$d));else if(r==="labels")e=a(e,Ow(t),r);else if(r==="annotations")e=a(e,Aw(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Id.test(o))&&(i=h(i,l,o,yw))}s.length>1&&s.includes("orphan")&&s.includes("foregroun\
dDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,
r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Rw(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most w\
ith controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,Sw(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?
typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Ue)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Ue)):r==="creationTimestamp"?
t!==null&&(typeof t!="string"||!C(t)||!vr.test(t))&&(e=h(e,r,t,ft)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!vr.test(t))&&(e=h(e,r,t,ft)):
e=u(e,r,"unknown-field")}return n.name||(e=Z(e,n,Bo)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,Vd)),e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,hw)}function Ow(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];Id.test(r)||(e=_(e,n,r,vw)),(typeof t!=
"string"||R(t,63)||!hM.test(t))&&(e=U(e,n,r,vM))}return G(e)}function Aw(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];bM.test(r)||(e=_(e,n,r,vw)),
typeof t!="string"&&(e=U(e,n,r,wM))}return te(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function Rw(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!PM.test(i))&&(e=h(e,t,i,kM))):t==="kind"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Nd))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=h(e,t,i,Nd))):t==="uid"?i!==null&&(r++,(typeof i!=
"string"||i.length<1)&&(e=h(e,t,i,Nd))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"b\
oolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,OM)}function Sw(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="\
string"||R(i,128))&&(e=h(e,t,i,AM)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,RM))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"\
string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!vr.test(i))&&(e=h(e,t,i,ft)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,SM)):t==="fieldsV1"?
d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||R(i,256))&&(e=h(e,t,i,DM)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,EM)}function uF(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Et.
test(i))&&(e=h(e,t,i,xn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,qd(i),t)):t==="gateway"?e=a(e,Md(i),t):t==="secretStoreRef"?e=a(e,Fo(i),t):t==="observabilityP\
laneRef"?e=a(e,Dw(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,TM)}function qd(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,fF(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,bw)}function fF(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretKeyRef"?e=a(e,cF(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretKeyRef==null==(n.value==null)&&(e=X(e,n,ww)),e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,zM)}function cF(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"st\
ring"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,CM)}function Md(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="i\
ngress"?e=a(e,cw(t),r):r==="egress"?e=a(e,cw(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,LM)}function cw(n){if(d(n))
return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="external"?e=a(e,dw(t),r):r==="internal"?e=a(e,dw(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,NM)}function dw(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="http"?e=a(e,jd(i),t):t==="https"?
e=a(e,jd(i),t):t==="tls"?e=a(e,jd(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,jM)}function jd(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="host"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="port"?i!==null&&(r++,(!Number.
isInteger(i)||i<1||i>65535)&&(e=A(e,t,i,$M))):t==="listenerName"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,IM)}function Fo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="stri\
ng"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,VM)}function Dw(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!=="ObservabilityPlane"&&i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,BM)):t==="name"?i!==null&&(r++,(typeof i!=
"string"||i.length<1||R(i,63)||!Et.test(i))&&(e=h(e,t,i,$d))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Pw)}function dF(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ue));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,cn(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,ti(t),r):e=u(e,r,"un\
known-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ei)}function cn(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="type"?i!==null&&(r++,(typeof i!="string"||R(i,316)||!qM.test(i))&&(e=h(e,t,i,MM))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=
O(e,t,i,FM))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,Vd)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="st\
ring"||!C(i))&&(e=h(e,t,i,ft))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,1024)||!_M.test(i))&&(e=h(e,t,i,UM))):t==="message"?i!==null&&(r++,
(typeof i!="string"||R(i,32768))&&(e=h(e,t,i,GM))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,KM)}function ti(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="conn\
ectedAgents"?i!==null&&(r++,E(i)||(e=A(e,t,i,Ue))):t==="lastConnectedTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,ft)):t==="lastDisconnectedTime"?(typeof i!="s\
tring"||!C(i))&&(e=h(e,t,i,ft)):t==="lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=h(e,t,i,ft)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(
e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,HM)}function _o(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];
s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,un))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=O(e,i,s,ZM))):
i==="metadata"?s!==null&&(r++,e=a(e,Fd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,pF(s),i)):i==="status"?s!==null&&(e=a(e,yF(s),i)):e=u(e,i,"unknown-field"))}let t=n.
spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Bd.test(n.metadata.name))&&(e=ye(e,"planeID")),e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,fn)}function Fd(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||R(t,253)||
!Bo.test(t))&&(e=h(e,r,t,pw));else if(r==="generateName")(typeof t!="string"||!mw.test(t))&&(e=h(e,r,t,gw));else if(r==="namespace")e=u(e,r,"namespace-not-allow\
ed");else if(r==="labels")e=a(e,Ow(t),r);else if(r==="annotations")e=a(e,Aw(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Id.test(o))&&(i=h(i,l,o,yw))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&
(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Rw(o),l)}s.length>1&&H(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: tr\
ue"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Sw(o),l)}
e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="st\
ring"&&(e=f(e,r,t,"string")):r==="generation"?E(t)||(e=A(e,r,t,Ue)):r==="deletionGracePeriodSeconds"?E(t)||(e=A(e,r,t,Ue)):r==="creationTimestamp"?t!==null&&(typeof t!=
"string"||!C(t)||!vr.test(t))&&(e=h(e,r,t,ft)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!vr.test(t))&&(e=h(e,r,t,ft)):e=u(e,r,"unknown-fiel\
d")}return n.name||(e=Z(e,n,Bo)),n.generation<0&&n.uid&&typeof n.uid=="string"&&E(n.generation)&&(e=A(e,"generation",n.generation,Vd)),e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,hw)}function pF(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Et.
test(i))&&(e=h(e,t,i,xn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,_d(i),t)):t==="gateway"?e=a(e,Md(i),t):t==="secretStoreRef"?e=a(e,Fo(i),t):t==="observabilityP\
laneRef"?e=a(e,Ew(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,WM)}function _d(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,mF(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,bw)}function mF(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretKeyRef"?e=a(e,gF(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretKeyRef==null==(n.value==null)&&(e=X(e,n,ww)),e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,YM)}function gF(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"st\
ring"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"\
unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,JM)}function Ew(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="kind"?i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,QM)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||R(i,63)||!Et.test(i))&&(e=h(
e,t,i,$d))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Pw)}function yF(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ue));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;
for(let l=0;l<s.length;l++){let o=s[l];i=a(i,cn(o),l)}s.length>1&&(i=he(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,
ti(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ei)}function Uo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,un))):t==="kind"?i!==null&&(r++,i!=="WorkflowPlane"&&(e=O(e,t,
i,XM))):t==="metadata"?i!==null&&(r++,e=a(e,Mo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,hF(i),t)):t==="status"?i!==null&&(e=a(e,vF(i),t)):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,fn)}function hF(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"planeID"?(typeof i!="string"||R(i,63)||!Et.test(i))&&(e=h(e,t,i,xn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,qd(i),t)):t==="secretStoreRef"?e=a(e,Fo(i),t):t===
"observabilityPlaneRef"?e=a(e,Dw(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,kw)}function vF(n){if(d(n))return p(
n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ue));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,
"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,cn(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,ti(t),r):e=u(e,r,"unknown-field")}
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ei)}function Go(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiV\
ersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,un))):i==="kind"?s!==null&&(r++,s!=="ClusterWorkflowPlane"&&(e=O(e,i,s,xM))):i==="metadata"?s!==
null&&(r++,e=a(e,Fd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,bF(s),i)):i==="status"?s!==null&&(e=a(e,wF(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&
!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Bd.test(n.metadata.name))&&(e=ye(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===
4?null:g(e,n,fn)}function bF(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Et.test(
i))&&(e=h(e,t,i,xn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,_d(i),t)):t==="secretStoreRef"?e=a(e,Fo(i),t):t==="observabilityPlaneRef"?e=a(e,Ew(i),t):e=u(e,t,"u\
nknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,kw)}function wF(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==
void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ue));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,cn(o),l)}s.length>1&&(i=he(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,ti(t),r):e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ei)}function Ko(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,un))):t==="kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,eF))):t==="metadata"?
i!==null&&(r++,e=a(e,Mo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,PF(i),t)):t==="status"?i!==null&&(e=a(e,kF(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,fn)}function PF(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="\
string"||R(i,63)||!Et.test(i))&&(e=h(e,t,i,xn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,qd(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,
i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="finOpsAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,tF)}function kF(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r===
"observedGeneration")E(t)||(e=A(e,r,t,Ue));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,cn(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,ti(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ei)}function Ho(n){
if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,un))):i==="\
kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&(e=O(e,i,s,nF))):i==="metadata"?s!==null&&(r++,e=a(e,Fd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,OF(s),i)):i===
"status"?s!==null&&(e=a(e,AF(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Bd.
test(n.metadata.name))&&(e=ye(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,fn)}function OF(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||R(i,63)||!Et.test(i))&&(e=h(e,t,i,xn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,_d(i),t)):t==="observe\
rURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="finOpsAgentURL"?typeof i!="stri\
ng"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,iF)}function AF(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ue));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,cn(o),l)}s.length>1&&(i=he(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentCo\
nnection"?e=a(e,ti(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ei)}function Zo(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,un))):t==="kind"?i!==null&&(r++,i!=="Environme\
nt"&&(e=O(e,t,i,rF))):t==="metadata"?i!==null&&(r++,e=a(e,Mo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,RF(i),t)):t==="status"?i!==null&&(e=a(e,DF(i),t)):e=u(e,t,"u\
nknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,fn)}function RF(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==
void 0&&(r==="dataPlaneRef"?e=a(e,SF(t),r):r==="gateway"?e=a(e,Md(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,sF)}function SF(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?
i!==null&&(r++,i!=="DataPlane"&&i!=="ClusterDataPlane"&&(e=O(e,t,i,lF))):t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-f\
ield"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,oF)}function DF(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")E(t)||(e=A(e,r,t,Ue));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,cn(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,aF)}var Tw=N(qo),EF=j(qo),TF=$(Tw),zw=N(_o),zF=j(_o),CF=$(zw),Cw=N(Uo),LF=j(Uo),NF=$(Cw),Lw=N(Go),jF=j(Go),$F=$(Lw),Nw=N(Ko),IF=j(Ko),VF=$(Nw),jw=N(Ho),BF=j(Ho),qF=$(
jw),$w=N(Zo),MF=j(Zo),FF=$($w),_F={judges:{DataPlane:qo,ClusterDataPlane:_o,WorkflowPlane:Uo,ClusterWorkflowPlane:Go,ObservabilityPlane:Ko,ClusterObservabilityPlane:Ho,
Environment:Zo},replaced:{Organization:"Namespace",BuildPlane:"WorkflowPlane",ClusterBuildPlane:"ClusterWorkflowPlane"}},Ud=ie(_F),UF=N(Ud),GF=j(Ud),Iw=n=>ne(n,
Object.hasOwn(Ld,n?.kind)?Ld[n.kind]??{}:{}),KF={judge:Ud,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},withDefaults:Iw},HF=re(KF);var Re=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],Xe="v0.16",Ze=["D\
ataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environme\
nt","Organization"],br={"v0.3":Pf,"v0.4":Zs,"v0.5":Zs,"v0.6":If,"v0.7":Gf,"v0.8":Xf,"v0.9":ac,"v0.10":zl,"v0.11":zl,"v0.12":Ec,"v0.13":Bc,"v0.14":Wc,"v0.15":ho,
"v0.16":ho,"v0.17":vd,"v1.0":Cd,"v1.1":Wo,"v1.2":Wo},Gd={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.1\
0":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v\
1.1"},Vw={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","Bui\
ldPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Env\
ironment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPl\
ane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Obser\
vabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environ\
ment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPl\
ane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane",
"WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","C\
lusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};function Ie(n){return Gd[n]}var pe=[...new Set(Re.map(Ie))];function ni(n,e){return typeof e=="string"&&Vw[n].includes(e)}function ii(n){return typeof n=="strin\
g"&&Object.hasOwn(br,n)}function Tt(n){return br[n].validatePlane}function Kd(n,e){return br[n].isPlane(e)}function ri(n){let e=new Set(pe.filter(r=>Kd(r,n)));return Re.
filter(r=>e.has(Gd[r]))}function si(n){let e=[];for(let r of n){let t=e.at(-1),i=t?.at(-1);t&&i&&Re.indexOf(r)===Re.indexOf(i)+1?t.push(r):e.push([r])}return e.
map(r=>r.length>1?`${r[0]} to ${r.at(-1)}`:r[0]).join(" and ")}function Bw(n){return br[n].withDefaults}var Hd="openchoreo.dev";function li(n){return qw(n,"").filter(e=>Zd(e.value))}function qw(n,e){return q(n)&&typeof n.kind=="string"&&n.kind.endsWith("List")&&Array.
isArray(n.items)?n.items.flatMap((r,t)=>qw(r,`${e}/items/${t}`)):[{pointer:e,value:n}]}function Zd(n){if(!q(n))return!1;let{apiVersion:e,kind:r}=n;if(typeof e!=
"string"||e==="")return typeof r=="string"&&r.endsWith("Plane")&&Ze.includes(r);let t=e.split("/")[0]??"";return t!==Hd?(t.endsWith(`.${Hd}`)||Oe(t,[Hd])!==void 0)&&
typeof r=="string"&&Ze.includes(r):typeof r!="string"||r===""?!0:Ze.includes(r)||r.endsWith("Plane")||Oe(r,Ze)!==void 0}var Yd=$e(je(),1);var oi=$e(je(),1);var Fw=$e(je(),1);var Ee={ALIAS_PROPS:"an alias has an anchor or a tag of its own",BAD_ALIAS:"the name of an anchor is made of letters, digits, - and _",BAD_COLLECTION_TYPE:"a ta\
g does not fit its value",BAD_DIRECTIVE:"a directive is neither %YAML 1.1 nor %TAG",BAD_DQ_ESCAPE:"an escape after \\ in double quotes is not one of YAML 1.1",BAD_INDENT:"\
the indentation does not match that of the lines around it",BAD_PROP_ORDER:"an anchor or a tag stands before the indicator that it belongs after",BAD_SCALAR_START:"\
text that begins with @, `, %, a comma, | or > needs quotes",BLOCK_AS_IMPLICIT_KEY:"a map or a list begins on the line of another key; put it on a line of its o\
wn",BLOCK_IN_FLOW:"a list of lines or a map of lines stands inside [] or {}",DUPLICATE_KEY:"a key is repeated",IMPOSSIBLE:"the indentation does not match that o\
f the lines around it",KEY_OVER_1024_CHARS:"a key must be followed by its : on the same line, within 1024 characters",MISSING_CHAR:"a character is missing here:\
 a colon, a comma, a quote, a bracket or a space",MULTILINE_IMPLICIT_KEY:"a key must be followed by its : on the same line, within 1024 characters",MULTIPLE_ANCHORS:"\
a value has more than one anchor",MULTIPLE_DOCS:"it holds more than one document",MULTIPLE_TAGS:"a value has more than one tag",NON_STRING_KEY:"a key is not tex\
t",RESOURCE_EXHAUSTION:"it is too large or too deeply nested",TAB_AS_INDENT:"a tab is used as indentation",TAG_RESOLVE_FAILED:"a tag is not declared",UNEXPECTED_TOKEN:"\
this does not belong here; look at the indentation, quotes and brackets before it"};function _w(n,e,r,t){let i=(k,D,P)=>t(k,k+D,P);function s(k,D){switch(k?.type){case"alias":Mw.test(k.source)||i(k.offset,k.source.length,Ee.BAD_ALIAS);break;case"\
scalar":D&&/^:|\?/.test(k.source)&&i(k.offset,k.source.length,"text with a ? in it, or a : before it, needs quotes inside [] and {}");break;case"double-quoted-s\
calar":w(k.source,k.offset);break;case"block-scalar":b(k),o(k.props);break;case"block-map":for(let P of k.items)l(P,!1);for(let P of k.items)v(P,k.indent);break;case"\
block-seq":for(let P of k.items)l(P,!1);break;case"flow-collection":for(let P of k.items)l(P,!0);for(let P of k.items)y(P);break}}function l({start:k,key:D,sep:P,
value:S},z){o(k),s(D,z),P&&o(P),s(S,z)}function o(k){for(let D of k){D.type==="anchor"&&!Mw.test(D.source)&&i(D.offset,D.source.length,Ee.BAD_ALIAS);let{offset:P,
type:S}=D;S==="tag"&&(/[#%]/.test(D.source)||/\S/.test(c(D)))&&i(P,D.source.length,ZF)}}function c({offset:k,source:D}){return e.charAt(k-r+D.length)}function y({
start:k,key:D,sep:P}){let S=P?.find(({type:T})=>T==="map-value-ind");if(!S||!D||k.some(({type:T})=>T==="explicit-key-ind"))return;let z=e.slice(D.offset-r,S.offset-
r);(z.length>1024||z.includes(`
`))&&i(D.offset,1,Ee.MULTILINE_IMPLICIT_KEY),D.type==="scalar"&&/^:[,[\]{}]/.test(e.slice(S.offset-r,S.offset-r+2))&&i(S.offset,1,"a : inside [] and {} must be \
followed by a space")}function v({start:k,key:D,sep:P,value:S},z){let T=P?.find(({type:V})=>V==="map-value-ind");if(!T&&S&&i(S.offset,1,Ee.UNEXPECTED_TOKEN),!T||
!D)return;let L=k.some(({type:V})=>V==="explicit-key-ind"),I=P?.slice(0,P.indexOf(T)).some(({type:V})=>V==="newline");(L?T.indent!==z:I)&&i(T.offset,1,Ee.MULTILINE_IMPLICIT_KEY)}
function w(k,D){for(let{0:P,index:S}of k.matchAll(/\\(?:u[dD][89a-fA-F]|U0000[dD][89a-fA-F]|.)/gs))(P==="\\/"||P.length>2)&&i(D+S,P.length,Ee.BAD_DQ_ESCAPE)}function b({
source:k,props:D,offset:P,indent:S}){let z=D.reduce((I,V)=>I+("source"in V?V.source.length:0),0),T=/[1-9]/.exec(Fw.CST.stringify(D[0]??n))?.[0],L=T===void 0?void 0:
S+Number(T);for(let I=0;I<k.length;I=WF(k,I)){let V=I;for(;k[V]===" ";)V++;let F=V-I;if(k[V]==="	"&&(L===void 0||F<L)){i(P+z+V,1,Ee.TAB_AS_INDENT);return}k[V]!==
`
`&&k[V]!=="\r"&&V<k.length&&(L??=F)}L===0&&i(P+z,1,"text after | or > must be indented")}o(n.start),s(n.value,!1)}var ZF="a tag holds a character that does not \
belong into it",Mw=/^[&*][\w-]+$/;function WF(n,e){let r=n.indexOf(`
`,e);return r===-1?n.length:r+1}function Uw(){let n;return{blame:(e,r,t)=>{(!n||e<n.start)&&(n={start:e,end:Math.max(r,e+1),reason:t})},first:()=>n}}var dn=200,zt=`it is nested deeper than ${dn}\
 levels`,Gw=4e6,Yo="it is too large";function Kw(n,e){let r=0,t=!0,i=!0,s=!1,l=!1,o=0;return(c,y,v)=>{let w=y==="space"&&i&&o===0?c.indexOf("	"):-1;w!==-1&&!(s&&v+w-r>e())&&n(v+w,v+w+1,Ee.TAB_AS_INDENT),
y==="newline"?(r=v+c.length,t=i=!0):YF.has(y)?y==="comment"&&(s=!1):(i=y==="seq-item-ind"||y==="explicit-key-ind"||y==="map-value-ind"&&t,t&&=i,s=y==="text"&&!l,
l=y==="block-scalar-header"||l&&y!=="text",o=y==="flow-error-end"?0:o+(JF.get(y)??0))}}var YF=new Set(["space","comment","doc-mode","byte-order-mark"]),JF=new Map(
[["flow-map-start",1],["flow-seq-start",1],["flow-map-end",-1],["flow-seq-end",-1]]);var QF={version:"1.1",schema:"failsafe",resolveKnownTags:!1,merge:!1,uniqueKeys:!1,prettyErrors:!1,logLevel:"silent"};function Jo(n,e,r){let{blame:t,first:i}=Uw(),
s=new oi.Parser;s.offset=e;let l=xF(t),o=Kw(t,()=>n7(s.stack)),c,y=0,v=!1;function w(D){for(let P of D)if(P.type==="error")t(P.offset,P.offset+1,Ee.UNEXPECTED_TOKEN);else{
if(c&&(P.type==="document"||P.type==="doc-end"))return b(c,P);P.type==="directive"&&!XF.test(P.source)&&t(P.offset,P.offset+1,Ee.BAD_DIRECTIVE),P.type==="docume\
nt"&&(c=P,_w(P,n,e,t)),r7(l.next(P))}return!i()}function b({value:D,start:P},{type:S,offset:z}){return S==="doc-end"&&!D&&P.length===0&&t(z,z+3,Ee.UNEXPECTED_TOKEN),
!1}for(let D of r.lex(n)){let{offset:P}=s,S=v?"text":oi.CST.tokenType(D);if(v=S==="scalar",S&&!v&&(o(D,S,P),i7(D,P,t)),s.stack.length>dn+2&&t(P,P+1,zt),++y>Gw&&
t(e,e+1,Yo),!w(s.next(D)))break}c||w(s.end());let[k]=l.end(!0,e+n.length);for(let{pos:D,code:P}of k?.errors??[])t(...D,Ee[P]);return{node:k,fault:i()}}var XF=/^%(?:YAML[ \t]+1\.1|TAG[ \t]+!(?:[\w-]*!)?[ \t]+\S+)$/;
function xF(n){let e=new oi.Composer(QF);return Object.defineProperty(e,"onError",{value:e7(n)}),e}function e7(n){return(e,r,t,i)=>{if(i||t.startsWith(t7))return;
let[s,l]=typeof e=="number"?[e,e+1]:"offset"in e?[e.offset,e.offset+1]:e;n(s,l,Ee[r])}}var t7="Comments must be separated";function n7(n){let e=n.findLast(r=>r.
type==="block-map"||r.type==="block-seq");return e&&"indent"in e?e.indent:-1}function i7(n,e,r){let t=/^["']/.test(n)?-1:n.search(/[\u2028\u2029]/);t!==-1&&r(e+
t,e+t+1,"a Unicode line separator stands outside of quotes")}function r7(n){for(let e of n);}var Hw=$e(je(),1);function Zw(){let n=new Hw.Lexer,e=n.continueScalar.bind(n),r=0,t=!1;return Object.defineProperty(n,"indentNext",{get:()=>t||n.flowLevel>0?0:r,
set:i=>{r=i}}),Object.defineProperty(n,"continueScalar",{value:i=>{t=/["']/.test(n.buffer[n.pos]??"");let s=e(i);return t=!1,s}}),n}function Ww(n,e,r){let t=n.slice(e,r),i=t.search(s7);if(i!==-1)return Wd({start:e+i,end:e+i+1,reason:"YAML does not allow this character"});let s=(t.endsWith(`
`)?t:`${t}
`).replace(l7,`
`),{node:l,fault:o}=Jo(s,e,new Yd.Lexer);if(!o)return{node:l,fault:o};if(Jw(o))return Wd(o);let c=Jo(s,e,Zw());return c.fault?Wd(o):c}function Yw(n,e,r){let{node:t,
fault:i}=Jo(n.slice(e,r),e,new Yd.Lexer);return{node:t,fault:i&&Jw(i)?i:void 0}}var s7=/[^\t\n\r\x20-\x7e\u0085\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u,l7=/\r(?!\n)|\u0085/g;
function Wd(n){return{node:void 0,fault:n}}function Jw({reason:n}){return n===zt||n===Yo}var fe=$e(je(),1);var le=$e(je(),1);function xw(n,e,r){if(e===void 0)return r?Qw(n):pn(n);if(e===`${ai}binary`)return f7(n);if(e===`${ai}timestamp`)return a7.test(n)&&u7(n)?pn(n):void 0;let t=o7.get(
e);if(!t)return pn(n);let i=Qw(n);return t==="float"&&i.type==="integer"?ui(Number(i.value)):i.type===t?i:void 0}var ai="tag:yaml.org,2002:",o7=new Map([[`${ai}\
int`,"integer"],[`${ai}float`,"float"],[`${ai}bool`,"boolean"],[`${ai}null`,"null"]]),a7=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function u7(n){let[e=0,r=0,t=0]=n.split(/[-Tt ]/,3).map(Number);return t<=new Date(Date.UTC(e,r,0)).getUTCDate()}function f7(n){let e=n.replace(/[\r\n]/g,"");if(!(e.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(e)))return pn(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(e),r=>r.charCodeAt(0))))}function Qw(n){
let e=c7.get(n);if(e)return e;let r=n.charAt(0);if(r===".")return d7(n)??pn(n);if(!/[-+0-9]/.test(r))return pn(n);let t=n.replaceAll("_","");return m7(t)??p7(t)??
pn(n)}var c7=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(n=>[n,Xw(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(n=>[n,Xw(!1)]),...["","~","null","Null","NULL"].map(n=>[n,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(n=>[n,ui(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(n=>[n,ui(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(n=>[n,ui(Number.NEGATIVE_INFINITY)])]);
function pn(n){return{type:"text",value:n,key:n}}function Xw(n){return{type:"boolean",value:n,key:String(n)}}function ui(n){return{type:"float",value:n,key:y7(n)}}
function d7(n){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(n)||/_(?!\d)/.test(n))return;let e=Number(n.replaceAll("_",""));return Number.isFinite(e)?ui(e):void 0}
function p7(n){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(n))return;let e=Number(n);return Number.isFinite(e)?ui(e):void 0}function m7(n){let e=g7.
exec(n);if(!e)return;let[,r="",t,i,s,l="0"]=e,o=t!==void 0?Qo(t,"0x",16):i!==void 0?Qo(i,"0o",22):s!==void 0?Qo(s,"0b",64):Qo(l,"",20);if(o===void 0||o>=2n**64n)
return;let c=r==="-"?-o:o;return c>=-(2n**63n)&&c<2n**63n?{type:"integer",value:Number(c),key:String(c)}:r===""?{type:"integer",value:Number(c),key:void 0}:void 0}
var g7=/^([-+]?)(?:0[xX]0*([\da-fA-F]+)|0[oO]?0*([0-7]+)|0[bB]0*([01]+)|([1-9]\d*|0))$/;function Qo(n,e,r){return n.length<=r?BigInt(e+n):void 0}function y7(n){
let e=Math.fround(n);if(Number.isNaN(e))return".nan";if(!Number.isFinite(e))return e>0?".inf":"-.inf";if(e===0)return Object.is(e,-0)?"-0":"0";let r=1;for(;Math.
fround(Number(e.toPrecision(r)))!==e;)r++;let[t,i]=e.toExponential(r-1).split("e"),s=Number(i);return s>=-4&&s<6?String(Number(e.toPrecision(r))):`${t}e${s<0?"-":
"+"}${String(Math.abs(s)).padStart(2,"0")}`}function nP(n){let e=v7();try{return{value:n?e.build(n).value:null,repeated:e.repeated,targets:e.targets}}catch(r){if(!(r instanceof Ge))throw r;let[t,i]=r.node.
range??[0,0];return{start:t,end:i,reason:r.message}}}function Xo(n){return(0,le.isScalar)(n)?iP(n)?.key:void 0}function wr(n){return(0,le.isScalar)(n)&&n.source===
"<<"&&(n.tag==="!"||n.tag===h7||!n.tag&&n.type===le.Scalar.PLAIN)}var h7="tag:yaml.org,2002:merge";function iP(n){return xw(n.source??"",n.tag,n.type===le.Scalar.
PLAIN)}var Ge=class extends Error{node;constructor(e,r){super(r),this.node=e}};function v7(){let n=[],e=new Map,r=new Map,t=new Map,i=[],s=1,l=0;function o(P){if(s++,
(0,le.isAlias)(P))return y(P);if(c(P),(0,le.isScalar)(P))return v(P);let S=s,{value:z,levels:T,entries:L}=(0,le.isMap)(P)?b(P):w(P);if(T>dn)throw new Ge(P,zt);let I={
value:z,levels:T,size:s-S+1,...L&&{entries:L}};return"anchor"in P&&P.anchor!==void 0&&t.set(P,I),I}function c(P){"anchor"in P&&P.anchor!==void 0&&r.set(P.anchor,
P)}function y(P){let S=r.get(P.source);if(!S)throw new Ge(P,"it refers to an anchor that does not stand above it in the document");e.set(P,S);let z=(0,le.isScalar)(
S)?v(S):t.get(S);if(!z)throw new Ge(P,"it refers to an anchor that it is itself a part of");if(s+=z.size,l+=z.size,l>100&&s>1e3&&l/s>b7(s))throw new Ge(P,"its a\
liases multiply it too much");return z}function v(P){let S=tP(P);if(typeof S.value=="number"&&!Number.isFinite(S.value))throw new Ge(P,"JSON has no infinity and\
 no NaN");return{value:S.value,size:1,levels:0}}function w(P){let S=[],z=0;for(let T of(0,le.isSeq)(P)?P.items:[]){i.push(S.length);let L=(0,le.isNode)(T)?o(T):
eP;i.pop(),S.push(L.value),z=Math.max(z,L.levels)}return{value:S,levels:z+1}}function b(P){let S=new Map,z=0;for(let T of P.items){if(!(0,le.isNode)(T.key))continue;
if(wr(T.key)){c(T.key),z=Math.max(z,D((0,le.isNode)(T.value)?T.value:T.key,S));continue}let{id:L,key:I}=k(T.key);i.push(I);let V=(0,le.isNode)(T.value)?o(T.value):
eP;S.get(L)?.own&&n.push({path:[...i],key:T.key,by:"key"}),i.pop(),z=Math.max(z,V.levels),S.set(L,{key:I,value:V.value,own:T.key})}return{value:w7(S),levels:z+1,
entries:S}}function k(P){s++,c(P),(0,le.isAlias)(P)&&y(P);let S=(0,le.isAlias)(P)?e.get(P):P;if(!(0,le.isScalar)(S))throw new Ge(P,"a list or a map is used as a\
 key");let{type:z,key:T}=tP(S);if(T===void 0)throw new Ge(P,z==="null"?"null is used as a key":"a key is a number of more than 64 bits");return{id:`${z} ${T}`,key:T}}
function D(P,S){let z=[],T=0;for(let L of(0,le.isSeq)(P)?P.items:[P]){let I=(0,le.isNode)(L)&&!(0,le.isScalar)(L)&&!(0,le.isSeq)(L)?o(L):void 0;if(!I?.entries)throw new Ge(
P,"a merge (<<) takes a map or a list of maps");z.unshift(I.entries),T=Math.max(T,I.levels-1)}for(let[L,I]of new Map(z.flatMap(V=>[...V]))){let V=S.get(L)?.own;
V&&n.push({path:[...i,I.key],key:V,by:"merge"}),S.set(L,{key:I.key,value:I.value})}return T}return{build:o,repeated:n,targets:e}}var eP={value:null,size:1,levels:0};
function tP(n){let e=iP(n);if(!e)throw new Ge(n,"a value does not fit its tag");return e}function b7(n){return .99-.89*Math.min(1,Math.max(0,(n-4e5)/36e5))}function w7(n){
let e={};for(let{key:r,value:t}of n.values())r==="__proto__"?Object.defineProperty(e,r,{value:t,writable:!0,enumerable:!0,configurable:!0}):e[r]=t;return e}function rP(n){let e=n.charCodeAt(0)===65279?1:0,r,t=i=>{r??=P7(n);let s=0,l=r.length-1;for(;s<l;){let c=s+l+1>>1;(r[c]??0)<=i?s=c:l=c-1}let o=i-(r[s]??0)+1;return{
line:s+1,column:s===0?Math.max(1,o-e):o,offset:i}};return(i,s)=>({start:t(Math.min(i,n.length)),end:t(Math.min(s,n.length))})}function P7(n){let e=[0];for(let r of n.
matchAll(/\r\n|[\r\n]/g))e.push(r.index+r[0].length);return e}function sP(n,e,r){let t=new Map;function i(c){let y=t.get(c);if(y)return y;let v=new Map;for(let{
key:w,value:b}of c.items){if(!(0,fe.isNode)(w))continue;let k=(0,fe.isNode)(b)?b:void 0,D=Xo(l(w));if(wr(w))for(let[P,S]of s(k))v.set(P,S);else D!==void 0&&v.set(
D,{key:w,value:k})}return t.set(c,v),v}function s(c){let y=l(c);if((0,fe.isMap)(y))return i(y);let v=(0,fe.isSeq)(y)?y.items:[];return new Map(v.toReversed().flatMap(
w=>(0,fe.isNode)(w)?[...s(w)]:[]))}function l(c){return(0,fe.isAlias)(c)?r.get(c):c}function o(c,y){let v=l(c);if((0,fe.isMap)(v))return i(v).get(y);let w=(0,fe.isSeq)(
v)&&/^(?:0|[1-9]\d*)$/.test(y)?v.items[Number(y)]:void 0;return(0,fe.isNode)(w)?{key:w,value:w}:void 0}return c=>{let y={key:e,value:e};for(let w of De(c)){let b=o(
y.value,w);if(!b)break;y=b}let v=Te(n,y.key);return{key:v,value:y.value?Te(n,y.value):[v[1],v[1]]}}}function Te(n,e){let r=e.range?.[0]??0,t=e;for(;(0,fe.isCollection)(
t)&&!t.flow;){let s=t.items.at(-1),l=(0,fe.isPair)(s)?s.value??s.key:s;if(!(0,fe.isNode)(l))break;t=l}let i=t.range?.[1]??r;if((0,fe.isScalar)(t)&&t.type!==void 0&&
k7.has(t.type))for(;O7.has(n.charAt(i-1));)i--;return[r,i]}var k7=new Set([fe.Scalar.BLOCK_LITERAL,fe.Scalar.BLOCK_FOLDED]),O7=new Set([" ","	","\r",`
`]);function uP(n){let e=n.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(n.slice(e,e+4096)))return oP(n,e);let r=[],t=e;for(;;){let l=xo(lP,n,t);if(l===n.length)return r;
let o=R7(n,t,l);if(!o)break;r.push(o),t=o.end}if(r.length<2)return[...r,...oP(n,xo(A7,n,t))];let i=xo(lP,n,t);return[...r,{start:t,body:i,end:n.length,fault:{start:i,
end:i+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}var lP=/[ \t\r\n]*/y,A7=/[^\S\n]*\n?/y;function xo(n,e,r){return n.lastIndex=
r,r+(n.exec(e)?.[0].length??0)}function R7(n,e,r){let t=S7(n,r);if(!t)return;let{end:i,levels:s}=t;if(s>dn)return{start:e,body:r,end:i,fault:{start:r,end:r+1,reason:zt}};
let l=!0;try{let o=JSON.parse(n.slice(r,i),(c,y)=>(typeof y=="number"&&!Number.isFinite(y)&&(l=!1),y));if(l)return{start:e,body:r,end:i,json:{value:o}}}catch{return}
return{start:e,body:r,end:i,fault:{start:r,end:r+1,reason:"a number in it is too large"}}}function S7(n,e){let r=0,t=0;for(let i=e;i<n.length;i++){let s=n[i];if(s===
'"'){let l=E7(n,i);if(l===void 0)return;i=l-1}else s==="{"||s==="["?t=Math.max(t,++r):s==="}"||s==="]"?r--:r===0&&(i=xo(D7,n,i)-1);if(r<=0)return{end:i+1,levels:t}}}
var D7=/[-+.\w]*/y;function E7(n,e){for(let r=e+1;r<n.length;r++){if(n[r]==='"')return r+1;n[r]==="\\"&&r++}}function oP(n,e){let r=[],t={start:e,body:e},i=l=>{
l>t.body&&r.push({...t,end:l})},s=n.startsWith("---",e)?e:aP(n,e);for(;s!==-1;s=aP(n,s)){let l=n.indexOf(`
`,s),o=l===-1?n.length:l+1,c=n.slice(s+3,o).trim();if(c!==""&&!c.startsWith("#")){if(t.fault)continue;i(s),t={start:s,body:s,fault:{start:s,end:s+3+c.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else s>t.body&&!T7(n.slice(t.body,s))&&(i(s),t={start:s,body:o})}return i(n.length),r}function aP(n,e){
let r=n.indexOf(`
---`,e);return r===-1?-1:r+1}function T7(n){return/^%/m.test(n)&&n.split(`
`).every(e=>/^\s*(?:#|$)|^%/.test(e))}function ze(n){let e=rP(n),r=[],t,i=0;for(let s of uP(n)){let l=fP(n,{...s,start:i},e);if(l.value===null&&l.issues.length===0){t??=l;continue}r.push(l),i=s.end}
return r.length>0?{documents:r}:{documents:[t??fP(n,{start:i,body:i,end:n.length},e)]}}function fP(n,e,r){let t=r(e.start,e.end),{node:i,read:s}=z7(n,e);if("rea\
son"in s)return{value:void 0,issues:[C7(s,r)],range:t,positionOf:()=>t,keyOf:()=>t,node:i};let l=i?.contents?sP(n,i.contents,s.targets):void 0,o=(c,y)=>{let v=l?.(
c)[y];return v?r(...v):t};return{value:e.json?e.json.value:s.value,issues:s.repeated.map(c=>L7(c,r)).sort((c,y)=>c.range.start.offset-y.range.start.offset),range:t,
positionOf:c=>o(c,"value"),keyOf:c=>o(c,"key"),node:i}}function z7(n,{body:e,end:r,json:t,fault:i}){if(i)return{node:void 0,read:i};try{let{node:s,fault:l}=t?Yw(
n,e,r):Ww(n,e,r);return{node:s,read:l??nP(s?.contents??null)}}catch(s){if(!(s instanceof RangeError))throw s;return{node:void 0,read:{start:e,end:e+1,reason:"it\
 is too large or too deeply nested"}}}}function C7({start:n,end:e,reason:r},t){let i=t(n,e);return{code:"yaml-syntax",path:"",field:"",message:`this document ca\
nnot be read: ${r} (line ${i.start.line}, column ${i.start.column})`,range:i}}function L7({path:n,key:e,by:r},t){let[i,s]=e.range??[0,0];return{code:"duplicate-\
key",path:n.map(l=>`/${String(l).replaceAll("~","~0").replaceAll("/","~1")}`).join(""),field:n.map((l,o)=>typeof l=="number"?`[${l}]`:o===0?l:`.${l}`).join(""),
message:N7[r],range:t(i,s)}}var N7={key:"this key is in the map more than once, and the last one counts; keep one of them",merge:"the merge (<<) that follows ha\
s the same key and its value counts; put the merge first"};var Ct=require("fs"),fi=require("path");function ci(n,e){let r=[],t=[],i=new Set,s=(l,o)=>{try{let c=l===Pr?Pr:(0,Ct.realpathSync)((0,fi.resolve)(e.cwd,l));if(i.
has(c))return;i.add(c),r.push({path:l,text:o()})}catch(c){t.push(`${l}: ${kr(c)}`)}};for(let l of n)if(l==="-")s(Pr,e.stdin);else for(let o of cP(l,e,t))s(o,()=>(0,Ct.readFileSync)(
(0,fi.resolve)(e.cwd,o),"utf8"));return{files:r,faults:t}}var Pr="<stdin>";function cP(n,e,r){try{let t=(0,fi.resolve)(e.cwd,n);return(0,Ct.statSync)(t).isDirectory()?
(0,Ct.readdirSync)(t,{withFileTypes:!0}).sort((i,s)=>i.name<s.name?-1:1).flatMap(i=>{let s=(0,fi.join)(n,i.name);return i.isDirectory()?i.name==="node_modules"||
i.name===".git"?[]:cP(s,e,r):/\.(ya?ml|json)$/i.test(i.name)?[s]:[]}):[n]}catch(t){return r.push(`${n}: ${kr(t)}`),[]}}var j7={ENOENT:"there is no such file or \
directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ELOOP:"its symbolic links lead in a circle"};function kr(n){let e=n instanceof
Error&&"code"in n?String(n.code):"";return j7[e]??(n instanceof Error?n.message:String(n))}var dP=require("util");var oe=class extends Error{name="UsageError"};function Lt(n,e){try{let{values:r,positionals:t}=(0,dP.parseArgs)({args:[...n],options:e,allowPositionals:!0,strict:!0});
return{values:r,positionals:t}}catch(r){let t=n.find(s=>s.startsWith("--")&&!Object.hasOwn(e,Jd(s)));if(t===void 0)throw new oe(r instanceof Error?r.message:String(
r));let i=Oe(Jd(t),Object.keys(e));throw new oe(`there is no option --${Jd(t)}${i===void 0?"":`; did you mean --${i}?`}`)}}var Jd=n=>n.slice(2).split("=")[0]??"";
function mn(n){if(n===void 0)return Xe;if(ii(n))return n;throw new oe(`there is no release ${n}; it is one of ${Re.join(", ")}`)}function Or(n,e,r){let t=r.find(
s=>s===e);if(t!==void 0)return t;let i=Oe(e,r);throw new oe(`${n} is one of ${r.join(", ")}${i===void 0?"":`; did you mean ${i}?`}`)}var $7=`openchoreo-planes default FILE [--release RELEASE]

Prints the planes of a file as YAML with their defaults written out: what the API server would
write, planeID from the name, and the kinds and namespaces of references. Other resources are
printed as they are. - means standard input. Comments are not kept.

  --release RELEASE  the release whose defaults hold, such as v1.2 (default: v0.16)
  --help             this text

Exit status: 0 printed, 1 a plane is not valid, nothing is printed, 2 wrong usage or no such file.
`;function mP(n,e){let{values:r,positionals:t}=Lt(n,{release:{type:"string"},help:{type:"boolean"}});if(r.help)return e.stdout($7),se.ok;let i=mn(r.release),[s,
...l]=t;if(s===void 0||l.length>0)throw new oe("default needs one file, or - for standard input");let{files:o,faults:c}=ci([s],e);for(let w of c)e.stderr(`openc\
horeo-planes: ${w}
`);if(c.length>0)return se.failure;let{texts:y,mistakes:v}=I7(o[0]?.text??"",s,i);for(let w of v)e.stderr(`${w}
`);return v.length>0?se.findings:(e.stdout(y.join(`---
`)),se.ok)}function I7(n,e,r){let t=[],i=[];for(let s of ze(n).documents){for(let{range:c,...y}of s.issues)t.push(`${e}:${c.start.line}: ${W(y)}`);let l=li(s.value);
for(let{value:c,pointer:y}of l){let v=Tt(r)(c);if(!v.ok)for(let w of v.issues){let{line:b}=s.positionOf(y+w.path).start;t.push(`${e}:${b}: ${W(w)}`)}}if(t.length>
0)continue;let o=new Map(l.map(({value:c})=>[c,Bw(r)(c)]));i.push((0,pP.stringify)(Qd(s.value,o),{aliasDuplicateObjects:!1,lineWidth:0}))}return{texts:i,mistakes:t}}
function Qd(n,e){return e.has(n)?e.get(n):Array.isArray(n)?n.map(r=>Qd(r,e)):typeof n!="object"||n===null?n:Object.fromEntries(Object.entries(n).map(([r,t])=>[r,
Qd(t,e)]))}var V7=new Set(["null-value"]);function Ar(n){return V7.has(n)?"warning":"error"}var B7=`MII${"C".repeat(61)}
${`${"C".repeat(64)}
`.repeat(4)}`,Se=`-----BEGIN CERTIFICATE-----
${B7}-----END CERTIFICATE-----
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
`}var gP={code:"derived-plane-id",severity:"warning",source:"an empty planeID means the name of the resource, which may have dots and more than 63 characters",since:"\
v0.9",check:({kind:n,metadata:e,spec:r})=>{let t=q(e)?e.name:void 0;return!/^(?:Data|Build|Workflow|Observability)Plane$/.test(String(n))||typeof t!="string"||t===
""?[]:!q(r)||r.planeID!==void 0||q7.test(t)?[]:[{path:"/metadata/name"}]},message:()=>"becomes the planeID, and is no valid one: write spec.planeID, at most 63 \
lower-case letters, digits and hyphens, and give the agent the same.",example:{release:"v0.15",wrong:K("DataPlane",ce+ae,`name: eu.west
  namespace: acme`),right:K("DataPlane",`planeID: eu-west
${ce}${ae}`,`name: eu.west
  namespace: acme`)}},q7=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;function gn(n,e){return e.flatMap(r=>{let t=J(n,r);return typeof t=="string"?[{path:r,text:t}]:[]})}function ea(n,e){return pe.indexOf(n)>=pe.indexOf(e)}function xe(n,e){
return gn(n,[`/spec/${ea(e,"v0.9")?"clusterAgent":"agent"}/clientCA/value`])}function di(n,e){let r=J(n,"/spec/gateway");return q(r)?ea(e,"v0.17")?["ingress","e\
gress"].flatMap(t=>["external","internal"].flatMap(i=>M7(r,t,i))):["public","organization"].flatMap(t=>{let i=`${r[`${t}GatewayNamespace`]??""}/${r[`${t}Gateway\
Name`]??""}`,s=`/spec/gateway/${t}VirtualHost`;return[{protocol:"http",gateway:i,host:s,port:`/spec/gateway/${t}HTTPPort`},{protocol:"https",gateway:i,host:s,port:`\
/spec/gateway/${t}HTTPSPort`}]}):[]}function M7(n,e,r){let t=J(n,`/${e}/${r}`);if(!q(t))return[];let i=`/spec/gateway/${e}/${r}`;return["http","https","tls"].filter(
s=>q(t[s])).map(s=>({protocol:s,gateway:`${t.namespace}/${t.name}`,host:`${i}/${s}/host`,port:`${i}/${s}/port`}))}var yP={code:"duplicate-port",severity:"error",source:"a Gateway has one listener for each port and protocol",check:(n,e)=>{let r=new Map;return di(n,e).flatMap(
({gateway:t,protocol:i,port:s})=>{let l=J(n,s);if(typeof l!="number")return[];let o=`${t} ${l}`,c=r.get(o);return r.set(o,c??i),c===void 0||c===i?[]:[{path:s,detail:c}]})},
message:({detail:n})=>`is the port of the ${n} listener of the same gateway: give each a port of its own.`,example:{release:"v0.15",wrong:K("DataPlane",`${ce}${ae}\
  publicHTTPPort: 443
  publicHTTPSPort: 443`),right:K("DataPlane",`${ce}${ae}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}};var hP={code:"duplicate-pull-secret",severity:"warning",source:"imagePullSecretRefs lists SecretReference resources by name (v0.4 to v0.17)",check:n=>{let e=J(n,
"/spec/imagePullSecretRefs");return Array.isArray(e)?e.flatMap((r,t)=>typeof r=="string"&&e.indexOf(r)<t?[{path:`/spec/imagePullSecretRefs/${t}`}]:[]):[]},message:()=>"\
is in this list already: remove it, or write the one that was meant.",example:{release:"v0.15",wrong:K("DataPlane",`${ce}${ae}imagePullSecretRefs:
  - registry
  - registry`),right:K("DataPlane",`${ce}${ae}imagePullSecretRefs:
  - registry
  - mirror`)}};var vP={code:"empty-name",severity:"error",source:"an empty string satisfies `required`, and then nothing is found by it",check:n=>{let e=J(n,"/spec/imagePullSe\
cretRefs"),r=Array.isArray(e)?e.map((t,i)=>`/spec/imagePullSecretRefs/${i}`):[];return gn(n,[..._7,...r]).filter(({text:t})=>t==="")},message:()=>"is empty: wri\
te the name that is meant.",example:{release:"v0.15",wrong:K("DataPlane",ce.replace("name: agent-ca",'name: ""')+ae),right:K("DataPlane",ce+ae)}},F7=["ingress",
"egress"].flatMap(n=>["external","internal"].map(e=>`/spec/gateway/${n}/${e}`)),_7=[...["secretRef","secretKeyRef"].flatMap(n=>["name","key"].map(e=>`/spec/clus\
terAgent/clientCA/${n}/${e}`)),"/spec/secretStoreRef/name","/spec/observabilityPlaneRef/name","/spec/dataPlaneRef/name","/spec/gateway/publicVirtualHost","/spec\
/gateway/organizationVirtualHost",...F7.flatMap(n=>[`${n}/name`,`${n}/namespace`,...["http","https","tls"].map(e=>`${n}/${e}/host`)])];var U7=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;function ct(n){return n.replace(U7,"")}function ta(n){if(n.
includes("-----BEGIN "))return;let e=n.replace(/\s+/g,"");if(!(e===""||!/^[A-Za-z\d+/]*={0,2}$/.test(e)))try{let r=Uint8Array.from(atob(e),i=>i.charCodeAt(0)),t=new TextDecoder(
"utf-8",{fatal:!0}).decode(r);return t.includes("-----BEGIN ")?t:void 0}catch{return}}function et(n){let e=ta(n),r=e??n;if(ct(r)!==r)return"private-key";let t=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([\s\S]*?)-----END/.exec(r)?.[1];return t===
void 0?K7(r)?"placeholder":"other":G7(t)?e===void 0?"certificate":"encoded":"placeholder"}function G7(n){let e=n.replace(/\s+/g,"");return e.length>=260&&/^MII[A-Za-z\d+/]+={0,2}$/.
test(e)}function K7(n){return/\.\.\.|…|<[^>]*>|\$\{?\w|\{\{|-----BEGIN CERTIFICATE/.test(n)||/^[\w\s-]*(?:your|placeholder|redacted|changeme|todo|insert|dummy|sample)[\w\s-]*$/i.
test(n)}var bP={code:"encoded-ca",severity:"error",source:"from v0.9 on the control plane reads the value as PEM and never decodes it",since:"v0.9",check:(n,e)=>xe(n,e).
filter(({text:r})=>et(r)==="encoded"),message:()=>"is PEM in base64, which the control plane does not decode: write the PEM text itself.",example:{release:"v0.1\
5",wrong:K("ObservabilityPlane",`${Pe(btoa(Se))}observerURL: https://observer.example.com`),right:K("ObservabilityPlane",`${Pe(Se)}observerURL: https://observer\
.example.com`)}};var wP={code:"inline-ca",severity:"warning",source:"the certificate of the agent is renewed every 60 to 90 days; an inline copy of its CA goes stale",since:"v0.\
9",check:(n,e)=>String(n.kind).endsWith("ObservabilityPlane")?[]:xe(n,e).filter(({text:r})=>et(r)==="certificate"),message:()=>"goes stale when the agent\u2019s cert\
ificate is renewed: refer to a secret that holds the CA instead.",example:{release:"v0.15",wrong:K("DataPlane",Pe(Se)+ae),right:K("DataPlane",ce+ae)}};var PP={code:"invalid-ca",severity:"error",source:"the control plane reads the value as PEM; an empty one counts as none, and the plane is skipped",since:"v0.9",
check:(n,e)=>xe(n,e).filter(({text:r})=>et(r)==="other"),message:()=>"is no certificate in PEM: write the CA of the cluster agent, from -----BEGIN CERTIFICATE--\
--- to the end.",example:{release:"v0.15",wrong:K("ObservabilityPlane",`clusterAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:K("ObservabilityPlane",`${Pe(Se)}observerURL: https://observer.example.com`)}};var kP={code:"invalid-port",severity:"error",source:"up to v0.16 the CRDs take every int32 for a port",until:"v0.15",check:(n,e)=>di(n,e).flatMap(({port:r})=>{let t=J(
n,r);return typeof t=="number"&&(t<1||t>65535)?[{path:r}]:[]}),message:()=>"must be a port, from 1 to 65535.",example:{release:"v0.15",wrong:K("DataPlane",`${ce}${ae}\
  publicHTTPPort: 0`),right:K("DataPlane",`${ce}${ae}  publicHTTPPort: 80`)}};var OP={code:"invalid-url",severity:"error",source:"the control plane calls these addresses over HTTP; no CRD checks them",check:n=>gn(n,["/spec/observerURL","/\
spec/rcaAgentURL","/spec/finOpsAgentURL","/spec/observer/url"]).flatMap(({path:e,text:r})=>{let t=H7(r);return t===void 0?[]:[{path:e,detail:t}]}),message:({detail:n})=>`\
must be an address such as https://observer.example.com; this one ${n}.`,example:{release:"v0.15",wrong:K("ObservabilityPlane",`${Pe(Se)}observerURL: observer.e\
xample.com`),right:K("ObservabilityPlane",`${Pe(Se)}observerURL: https://observer.example.com`)}};function H7(n){return/^https?:\/\//i.test(n)?/^https?:\/\/[^/?#]*@/i.
test(n)?"holds a user or password, which everybody can read here":URL.canParse(n)?void 0:"has no host that can be read":"does not begin with http:// or https://"}var AP={code:"invalid-virtual-host",severity:"error",source:"the control plane joins it as <environment>-<namespace>.<host>; no CRD checks it",check:(n,e)=>gn(n,
[...new Set(di(n,e).map(({host:r})=>r))]).flatMap(({path:r,text:t})=>{let i=Z7(t);return i===void 0?[]:[{path:r,detail:i}]}),message:({detail:n})=>`must be a pl\
ain host name such as apps.example.com, without ${n}.`,example:{release:"v0.15",wrong:K("DataPlane",ce+ae.replace("apps.example.com","https://apps.example.com")),
right:K("DataPlane",ce+ae)}};function Z7(n){return W7.find(([e])=>e.test(n))?.[1]}var W7=[[/^[a-z][a-z\d+.-]*:\/\//i,"a scheme"],[/\//,"a path"],[/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i,
"an IP address in its place"],[/:/,"a port"],[/\*/,"a wildcard"],[/\s/,"blanks"],[/_/,"an underscore"],[/[A-Z]/,"upper-case letters"],[/^\.|\.$|\.\./,"an empty \
part between dots"]];var RP={code:"observability-secret-reference",severity:"warning",source:'openchoreo/openchoreo#4578, reported on 1.x: "agent mode must be enabled"',since:"v1.0",
check:n=>{let e="/spec/clusterAgent/clientCA/secretKeyRef";return String(n.kind).endsWith("ObservabilityPlane")&&q(J(n,e))?[{path:e}]:[]},message:()=>"fails at \
run time on observability planes (openchoreo/openchoreo#4578): until that is mended, write the certificate inline in value.",example:{release:"v1.1",wrong:K("Ob\
servabilityPlane",`clusterAgent:
  clientCA:
    secretKeyRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`),right:K("ObservabilityPlane",`${Pe(Se)}observerURL: https://observer.example.com`)}};var SP={code:"placeholder-ca",severity:"warning",source:"the control plane reads the value as PEM",check:(n,e)=>xe(n,e).filter(({text:r})=>et(r)==="placeholder"),
message:()=>"looks like a placeholder: write the CA of the cluster agent here before you apply this.",example:{release:"v0.15",wrong:K("ObservabilityPlane",`${Pe(
`-----BEGIN CERTIFICATE-----
...
-----END CERTIFICATE-----`)}observerURL: https://observer.example.com`),right:K("ObservabilityPlane",`${Pe(Se)}observerURL: https://observer.example.com`)}};var Y7=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,DP={code:"private-key-in-ca",severity:"error",source:"the control plane verifies the agent with the certificate of its CA alone",check:(n,e)=>xe(n,e).filter(({
text:r})=>et(r)==="private-key"),message:()=>"holds a private key: take it out, write the certificate of the CA alone, and make a new key, since this one has le\
aked.",example:{release:"v0.15",wrong:K("ObservabilityPlane",`${Pe(Se+Y7)}observerURL: https://observer.example.com`),right:K("ObservabilityPlane",`${Pe(Se)}obs\
erverURL: https://observer.example.com`)}};var EP={code:"undefaulted-field",severity:"error",source:"the CRDs require planeID on Cluster kinds (v0.14) and the kind of a reference (v0.15); the documents c\
all both optional",since:"v0.14",check:(n,e)=>{let{kind:r,spec:t,metadata:i}=n;if(!q(t))return[];let s=[],l=q(i)?i.name:void 0;String(r).startsWith("Cluster")&&
t.planeID===void 0&&typeof l=="string"&&s.push({path:"/spec/planeID",detail:l});let o=J(n,"/spec/observabilityPlaneRef");return ea(e,"v0.15")&&q(o)&&o.kind===void 0&&
s.push({path:"/spec/observabilityPlaneRef/kind",detail:String(r).startsWith("Cluster")?"ClusterObservabilityPlane":"ObservabilityPlane"}),s},message:({detail:n})=>`\
is left out, which the documents allow and the API server refuses: write ${n}.`,example:{release:"v0.15",wrong:K("DataPlane",`${ce}${ae}observabilityPlaneRef:
  name: logs`),right:K("DataPlane",`${ce}${ae}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}};var na=[DP,bP,PP,SP,AP,OP,kP,yP,EP,vP,gP,RP,wP,hP];function TP(n,e,r,t=na){let i=new Set(r.map(({path:s})=>s));return t.filter(s=>J7(s,e)).flatMap(s=>Q7(s,n,e)).filter(({issue:s})=>!i.has(s.path))}function J7({since:n,
until:e},r){let t=pe.indexOf(r);return(!n||t>=pe.indexOf(n))&&(!e||t<=pe.indexOf(e))}function Q7(n,e,r){try{return n.check(e,r).map(t=>({issue:X7(n,t),severity:n.
severity}))}catch{return[{issue:{code:"rule-failed",path:"",field:"",message:`could not be checked: the rule ${n.code} has a fault, please report it.`},severity:"\
error"}]}}function X7(n,e){return{code:n.code,path:e.path,field:rt(e.path),message:n.message(e)}}function zP(n,e={}){return Xd(n,e).findings.slice()}function Xd(n,{release:e=Xe}={}){let r=n.map(t=>x7(t,e));return{findings:r.flatMap(({findings:t})=>t),planes:r.
reduce((t,{planes:i})=>t+i,0),filesWithPlanes:r.filter(({planes:t})=>t>0).length,fits:r.flatMap(({fits:t})=>t)}}function x7({path:n,text:e},r){let t=[],i=[],s=0;
for(let l of ze(e).documents){let o=li(l.value);if(s+=o.length,l.issues.some(({code:y})=>y==="yaml-syntax")||o.length>0)for(let y of l.issues)t.push({...y,file:n,
severity:Ar(y.code)});for(let y of o){let v=e_(y,l,n,r);t.push(...v);let w=v.some(({severity:b})=>b==="error")?t_(y,l,n,r):void 0;w&&i.push(w)}}return{findings:t.
sort(n_),planes:s,fits:i}}function e_({value:n,pointer:e},r,t,i){let s=Tt(i)(n),l=s.ok?[]:s.issues,o=q(n)&&ni(Ie(i),n.kind)?TP(n,Ie(i),l):[];return[...l.map(y=>c(
y,Ar(y.code))),...o.map(({issue:y,severity:v})=>c(y,v))];function c(y,v){let w=e+y.path,b=y.code==="unknown-field"?r.keyOf(w):r.positionOf(w);return{...y,path:w,
file:t,severity:v,range:b}}}function t_({value:n,pointer:e},r,t,i){let s=ri(n),l=s.includes(i)?void 0:s.at(-1);return l&&{file:t,line:r.positionOf(e).start.line,
span:si(s),release:l}}var n_=(n,e)=>n.range.start.offset-e.range.start.offset;var i_={"yaml-syntax":["The document cannot be read. Mend it at the place that is named.","kubectl refuses such a file, and lint reads YAML as kubectl does."],"\
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
his, never files."]};function CP(){return[...Object.entries(i_).map(([n,[e,r]])=>({code:n,severity:Ar(n),what:e,why:r})),...na.map(r_),{code:"rule-failed",severity:"\
error",what:"A rule could not look at a resource. Please report it, with the manifest.",why:"It is a fault of this program; the other rules went on."}]}function r_({
code:n,severity:e,source:r,example:t}){let{release:i,wrong:s}=t,[l]=zP([{path:n,text:s}],{release:i}),o=l===void 0?"":`${l.field} ${l.message}`;return{code:n,severity:e,
what:o,why:`${r.charAt(0).toUpperCase()}${r.slice(1)}.`,example:t}}var s_=`openchoreo-planes explain CODE

Tells what a code of lint means, why, and what is right. Without a code it lists all of them.

  --help  this text

Exit status: 0 told, 2 there is no such code.
`;function NP(n,e){let{values:r,positionals:t}=Lt(n,{help:{type:"boolean"}});if(r.help)return e.stdout(s_),se.ok;let i=CP(),[s,...l]=t;if(l.length>0)throw new oe(
"explain takes one code");if(s===void 0){let y=Math.max(...i.map(({code:v})=>v.length));return e.stdout(i.map(({code:v,severity:w,what:b})=>`${v.padEnd(y)}  ${w.
padEnd(7)}  ${b}
`).join("")),se.ok}let o=i.find(y=>y.code===s);if(o)return e.stdout(l_(o)),se.ok;let c=Oe(s,i.map(({code:y})=>y));throw new oe(`there is no code ${s}${c===void 0?
"; explain alone lists them":`; did you mean ${c}?`}`)}function l_({code:n,severity:e,what:r,why:t,example:i}){let s=i?["",`wrong, in ${i.release}:`,"",LP(i.wrong),
"","right:","",LP(i.right)]:[];return`${[`${n} (${e})`,"",r,"",t,...s].join(`
`)}
`}var LP=n=>n.trimEnd().replace(/^/gm,"    ");function ia(n){let e=n.filter(({severity:r})=>r==="error").length;return{errors:e,warnings:n.length-e}}function jP(n,e){let r=n.fits.map(({file:t,line:i,span:s,release:l})=>`${t}:${i}: fits ${s}: lint it with --release ${l}`);return[...n.findings.map(o_),...r,xd(
n,e),""].join(`
`)}function xd({findings:n,planes:e,filesWithPlanes:r},t){let{errors:i,warnings:s}=ia(n),l=`${ra(t,"file")}, ${r} with OpenChoreo planes`;return e===0&&n.length===
0?`${l}: no plane found, nothing was checked`:`${l}: ${ra(e,"plane")} checked; ${ra(i,"error")}, ${ra(s,"warning")}`}function o_(n){let{line:e,column:r}=n.range.
start;return`${n.file}:${e}:${r}  ${n.severity}  ${n.code}  ${W(n)}`}var ra=(n,e)=>`${n} ${e}${n===1?"":"s"}`;function $P(n,e){return[...n.findings.map(a_),xd(n,e),""].join(`
`)}function a_(n){let{file:e,severity:r,code:t,range:i}=n,{start:s,end:l}=i,o={file:e,line:s.line,col:s.column,endLine:l.line,endColumn:l.column,title:t},c=Object.
entries(o).map(([y,v])=>`${y}=${u_(String(v))}`);return`::${r} ${c.join(",")}::${IP(W(n))}`}var IP=n=>n.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(
`
`,"%0A"),u_=n=>IP(n).replaceAll(":","%3A").replaceAll(",","%2C");function VP(n,e){let{findings:r,planes:t}=n,s=[...new Set(r.map(({file:l})=>l))].map(l=>({file:l,issues:r.filter(o=>o.file===l).map(({code:o,severity:c,message:y,
path:v,field:w,range:{start:b,end:k}})=>({code:o,severity:c,message:y,path:v,field:w,line:b.line,column:b.column,endLine:k.line,endColumn:k.column}))}));return`${JSON.
stringify({version:1,summary:{files:e,planes:t,...ia(r)},results:s},null,2)}
`}var f_=`openchoreo-planes lint PATHS... [--release RELEASE] [--format human|json|github]

Judges every OpenChoreo plane in YAML and JSON files. A directory means its .yaml, .yml and .json
files, at any depth; - means standard input.

  --release RELEASE     the release whose contract holds, such as v1.2 (default: v0.16)
  --format FORMAT       human, json, or github for annotations in a workflow (default: human)
  --fail-level LEVEL    error, or warning to fail on advice too (default: error)
  --fail-if-none        fail where no plane is found
  --quiet               errors only
  --help                this text

Exit status: 0 nothing at the fail level, 1 findings, 2 a path that cannot be read, or wrong usage.
openchoreo-planes explain CODE tells what a finding means.
`,c_={human:jP,json:VP,github:$P};function BP(n,e){let{values:r,positionals:t}=Lt(n,{release:{type:"string"},format:{type:"string"},"fail-level":{type:"string"},
"fail-if-none":{type:"boolean"},quiet:{type:"boolean"},help:{type:"boolean"}});if(r.help)return e.stdout(f_),se.ok;let i=mn(r.release),s=Or("--format",r.format??
"human",["human","json","github"]),l=Or("--fail-level",r["fail-level"]??"error",["error","warning"]);if(t.length===0)throw new oe("lint needs files or directori\
es, or - for standard input");let{files:o,faults:c}=ci(t,e),y=Xd(o,{release:i}),v=y.findings.filter(({severity:b})=>b==="error");e.stdout(c_[s](r.quiet?{...y,findings:v}:
y,o.length));for(let b of c)e.stderr(`openchoreo-planes: ${b}
`);return c.length>0?se.failure:(l==="error"?v:y.findings).length>0||r["fail-if-none"]&&y.planes===0?se.findings:se.ok}var Cr=require("fs"),tt=require("path");var FP=$e(je(),1);var dt=$e(je(),1);function me(n,e){if(Object.is(n,e))return!0;if(Array.isArray(n)||Array.isArray(e))return Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,i)=>me(
t,e[i]));if(!q(n)||!q(e))return!1;let r=Object.keys(n);return r.length===Object.keys(e).length&&r.every(t=>Object.hasOwn(e,t)&&me(n[t],e[t]))}var ke=class extends Error{};function Nt(n){return n.items.flatMap(e=>{let{key:r,value:t}=e;if(!(0,dt.isScalar)(r)||wr(r))return[];let i=Xo(r);return i===void 0?
[]:[{name:i,key:r,value:(0,dt.isNode)(t)?t:void 0}]})}function sa(n,e,r,t,i,s){let l=new Map(n.map(c=>[c,[]])),o=[];for(let c of e){let y=s.predecessor(`${i}/${ue(
c)}`,n)??n.find(v=>l.get(v)?.length===0&&me(r[v],t[c]));y===void 0?o.push(c):l.get(y)?.push(c)}for(let c of o){let y=n.find(v=>l.get(v)?.length===0);y!==void 0&&
l.get(y)?.push(c)}return l}function pt(n,e){return/[ \t]+#[^\r\n]*/y.exec(n.slice(e))?.[0]??""}function la(n,e){let r=n;for(let t of De(e))if((0,dt.isMap)(r))r=
Nt(r).findLast(({name:i})=>i===t)?.value;else if((0,dt.isSeq)(r)){let i=r.items[Number(t)];r=(0,dt.isNode)(i)?i:void 0}else return;return r}var yn=$e(je(),1);function qP(n,{document:e,pointer:r,origins:t,comments:i,after:s},l,o){return{...ep(i,s,o),reused:(c,y,v)=>{let w=t?.get(c);if(w===void 0||!me(J(e.value,r+w),y))
return;let b=la(l,w);return b&&d_(n,b,v,o)}}}function ep(n,e,{json:r}){let t=new Map;for(let[i,s]of r?[]:n??[]){let l=i;for(;l!==""&&J(e,l)===void 0;)l=l.slice(
0,l.lastIndexOf("/"));t.set(l,[...t.get(l)??[],s])}return{comments:i=>t.get(i)??[],commented:i=>[...t.keys()].some(s=>s.startsWith(`${i}/`))}}function d_(n,e,r,t){
let[i,s]=Te(n,e),l=n.slice(i,s);if(t.json||/[*&!]/.test(l.replace(/-----[A-Z ]+-----/g,""))||(0,yn.isCollection)(e)&&e.flow)return(0,yn.isScalar)(e)&&!l.includes(
`
`)&&!/^[*&!]/.test(l)?l:void 0;let[o="",...c]=l.split(/\r?\n/);if(c.length===0)return o+((0,yn.isScalar)(e)?pt(n,s):"");if((0,yn.isScalar)(e)&&!/^[|>][-+]?\s*(?:#.*)?$/.
test(o))return;let y=c.filter(b=>b.trim()!=="").map(b=>b.search(/\S/)),v=(0,yn.isCollection)(e)?i-(n.lastIndexOf(`
`,i-1)+1):Math.min(...y);if(y.some(b=>b<v))return;let w=c.map(b=>b.trim()===""?b.trim():" ".repeat(r)+b.slice(v));return[o,...w].join(t.newline)}function aa(n,e,r,t,i,s){let l=" ".repeat(r);return`${s.comments(t).map(c=>`${l}# ${c}${i.newline}`).join("")}${l}${gi(n,i)}:${np(e,r,t,i,s)}`}function np(n,e,r,t,i){
let s=e+(Array.isArray(n)?t.dash:t.indent),l=i.reused(r,n,s);return l!==void 0?tp(n)&&!/^[[{]/.test(l)?`${t.newline}${" ".repeat(s)}${l}`:` ${l}`:tp(n)?`${t.newline}${ua(
n,s,r,t,i)}`:` ${ip(n,e,t)}`}function ua(n,e,r,t,i){let s=" ".repeat(e);return Array.isArray(n)&&n.length>0?n.map((l,o)=>`${s}- ${mi(l,e,`${r}/${o}`,t,i)}`).join(
t.newline):q(n)&&Object.keys(n).length>0?Object.entries(n).map(([l,o])=>aa(l,o,e,`${r}/${ue(l)}`,t,i)).join(t.newline):s+ip(n,e,t)}function mi(n,e,r,t,i){return tp(
n)?ua(n,e+2,r,t,i).trimStart():ip(n,e,t)}var tp=n=>Array.isArray(n)?n.length>0:q(n)&&Object.keys(n).length>0;function gi(n,{json:e}){return e||!MP(n)?JSON.stringify(
n):n}function ip(n,e,r){return typeof n!="string"?JSON.stringify(n):p_(n,e,r)??Rr(n,r)}function Rr(n,{json:e}){return!e&&MP(n)?n:m_(n)}function p_(n,e,{indent:r,
newline:t,json:i}){if(i||!n.includes(`
`)||!/^[^\s#]/.test(n)||!/^[\n\x20-\x7e]*$/.test(n))return;let s=n.split(`
`),l=s.length-1-s.findLastIndex(y=>y!=="");if(l>1||s.some(y=>/\s$/.test(y)))return;let o=" ".repeat(e+r),c=s.slice(0,s.length-l).map(y=>y===""?"":o+y);return[`|${l===
0?"-":""}`,...c].join(t)}function pi(n,e){if(Array.isArray(n))return`[${n.map(r=>pi(r,e)).join(", ")}]`;if(q(n)){let r=Object.entries(n).map(([t,i])=>`${gi(t,e)}\
: ${pi(i,e)}`);return e.json?`{${r.join(", ")}}`:r.length>0?`{ ${r.join(", ")} }`:"{}"}return typeof n=="string"?Rr(n,e):JSON.stringify(n)}function Sr(n,e,{indent:r,
newline:t}){return JSON.stringify(n,null,r).replaceAll(`
`,t+" ".repeat(e))}function m_(n){return JSON.stringify(n).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/gu,e=>`\\u${(e.codePointAt(0)??0).toString(
16).padStart(4,"0")}`)}function MP(n){if(!/^[A-Za-z0-9/.][\w./:@+-]*(?: [\w./:@+-]+)*$/.test(n)||n.includes(": ")||n.endsWith(":"))return!1;let e=oa.get(n);if(e!==
void 0)return e;let r=me(ze(`a: ${n}`).documents[0]?.value,{a:n});return oa.size>g_&&oa.clear(),oa.set(n,r),r}var oa=new Map,g_=1e4;var y_={reused:()=>{}};function _P(n,e,r,t,i,s){let l=b=>({...y_,...ep(b.comments,b.value,s)}),{newline:o,json:c}=s,y=r.range?.[1]??0;if(t!==""&&(c||(0,FP.isCollection)(
r)&&r.flow)){let b=n.slice(n.lastIndexOf(`
`,(r.range?.[0]??0)-1)+1,r.range?.[0]??0),k=b.trim()===""?o+b:" ";return{start:y,end:y,text:i.map(({value:D})=>`,${k}${Sr(D,b.trim()===""?b.length:0,s)}`).join(
"")}}if(t!==""){let b=r.range?.[0]??0,k=/^( *)- *$/.exec(n.slice(n.lastIndexOf(`
`,b-1)+1,b));if(!k)throw new ke("its list is written in an unusual way");let D=k[1]?.length??0,P=Te(n,r)[1],S=P+pt(n,P).length;return{start:S,end:S,text:i.map(z=>`${o}${"\
 ".repeat(D)}- ${mi(z.value,D,"",s,l(z))}`).join("")}}if(c)return{start:y,end:y,text:i.map(({value:b})=>o+Sr(b,0,s)).join("")};let v=e.range.end.offset,w=n.slice(
0,v).endsWith(`
`)?"":o;return{start:v,end:v,text:w+i.map(b=>`---${o}${ua(b.value,0,"",s,l(b))}${o}`).join("")}}var jt=$e(je(),1);var hn=$e(je(),1);function rp(n,e,r,t,i,s){let l=Object.keys(r).filter(k=>!Object.hasOwn(t,k)),o=Object.keys(t).filter(k=>!Object.hasOwn(r,k)),c=sa(l,o,r,t,i,s),y=UP(n,s),v=k=>`${gi(
k,s.manner)}: ${lp(t[k],y,s.manner)}`,w=[...e.values()].map(k=>{let D=[Dr(k.key),fa(k.value??k.key)];return Object.hasOwn(t,k.name)?{extent:D,keep:()=>KP(k.value,
r[k.name],t[k.name],`${i}/${ue(k.name)}`,y,s)}:{extent:D,texts:(c.get(k.name)??[]).map(v)}}),b=[...c.values()].flat();GP(n,w,o.filter(k=>!b.includes(k)).map(v),
y,s)}function sp(n,e,r,t,i){let s=n.items.filter(hn.isNode);if(s.length!==e.length)throw new ke("a list has an empty item");let l=UP(n,i),o=s.map((c,y)=>{let v=[
Dr(c),fa(c)];return y<r.length?{extent:v,keep:()=>KP(c,e[y],r[y],`${t}/${y}`,l,i)}:{extent:v,texts:[]}});GP(n,o,r.slice(s.length).map(c=>lp(c,l,i.manner)),l,i)}
function UP(n,{text:e,manner:r}){let t=Dr(n),i=/[^\s]/.exec(e.slice(t+1)),s=e.slice(t+1,t+1+(i?.index??0));if(n.items.length===0){let o=e.slice(e.lastIndexOf(`
`,t-1)+1,t);return{column:r.json&&/\n/.test(e.trim())?(/^ */.exec(o)?.[0].length??0)+r.indent:void 0}}let l=s.lastIndexOf(`
`);return{column:l===-1?void 0:s.length-l-1}}function GP(n,e,r,t,i){let s=t.column===void 0?", ":`,${i.manner.newline}${" ".repeat(t.column)}`,l=e.filter(y=>"ke\
ep"in y||y.texts.length>0),o=e[0],c=e.at(-1);if(!o||!c||l.length===0){h_(n,r,s,t,i);return}for(let[y,v]of e.entries()){let[w,b]=v.extent,[k,D]=[e[y-1],e[y+1]];"\
keep"in v?v.keep():v.texts.length>0?i.splice(w,b,v.texts.join(s)):D&&!e.slice(0,y).some(P=>l.includes(P))?i.splice(w,D.extent[0],""):k&&i.splice(k.extent[1],b,"")}
r.length>0&&i.splice(c.extent[1],c.extent[1],r.map(y=>s+y).join(""))}function h_(n,e,r,{column:t},i){let[s,l]=[Dr(n)+1,fa(n)-1];if(e.length===0){i.splice(s,l,"");
return}let{newline:o,indent:c,json:y}=i.manner,[v,w]=t===void 0?y||(0,hn.isSeq)(n)?["",""]:[" "," "]:[o+" ".repeat(t),o+" ".repeat(Math.max(0,t-c))];i.splice(s,
l,v+e.join(r)+w)}function KP(n,e,r,t,i,s){if(!me(e,r)){if(!n)throw new ke("a field in brackets has no value");(0,hn.isMap)(n)&&q(e)&&q(r)?rp(n,new Map(Nt(n).map(
l=>[l.name,l])),e,r,t,s):(0,hn.isSeq)(n)&&Array.isArray(e)&&Array.isArray(r)?sp(n,e,r,t,s):s.splice(Dr(n),fa(n),lp(r,i,s.manner))}}function lp(n,{column:e},r){return e!==
void 0&&r.json?Sr(n,e,r):pi(n,r)}var Dr=n=>n.range?.[0]??0,fa=n=>n.range?.[1]??0;function ca(n,e,r,t,i){return(0,jt.isMap)(n)&&q(e)&&q(r)&&(n.flow||Object.keys(r).length>0)?(v_(n,e,r,t,i),!0):(0,jt.isSeq)(n)&&Array.isArray(e)&&Array.isArray(
r)&&(n.flow||r.length>0)?(R_(n,e,r,t,i),!0):!1}function v_(n,e,r,t,i){let s=new Map(Nt(n).map(v=>[v.name,v])),l=Object.keys(e).filter(v=>!Object.hasOwn(r,v));if(l.
some(v=>!s.has(v)))throw new ke("a field that goes away comes out of a merge (<<)");let o=Object.keys(r).filter(v=>!Object.hasOwn(e,v)||!s.has(v)&&!me(e[v],r[v]));
if(n.flow){rp(n,s,e,r,t,i);return}let c=sa(l,o,e,r,t,i);for(let[v,w]of s)Object.hasOwn(r,v)?b_(w,e[v],r[v],`${t}/${ue(v)}`,i):O_(w,e[v],c.get(v)??[],r,t,i);let y=[
...c.values()].flat();for(let v of o)y.includes(v)||A_(n,v,r,t,i)}function b_(n,e,r,t,i){let{value:s,key:l}=n;HP(n,t,i);let o=me(e,r);if(o&&!i.extras.commented(
t)||ca(s,e,r,t,i)||o)return;if((0,jt.isScalar)(s)&&w_(r)&&!String(r).includes(`
`)&&P_(s,i)){let[D,P]=Te(i.text,s);if(P>D){i.splice(D,P,k_(s,r,i));return}}let c=ZP(l,i),y=ap(n,i),v=pt(i.text,y),w=np(r,da(l,i),t,i.manner,i.extras),[b="",...k]=w.
replace(v,"").split(i.manner.newline);i.splice(c,y+v.length,[b+v,...k].join(i.manner.newline))}var w_=n=>typeof n!="object"||n===null||Object.keys(n).length===0;
function P_(n,{text:e}){let[r,t]=Te(e,n);return!e.slice(r,t).includes(`
`)}function k_(n,e,{manner:r}){return typeof e!="string"?pi(e,r):n.type==="QUOTE_DOUBLE"?Rr(e,{...r,json:!0}):n.type==="QUOTE_SINGLE"&&/^[\x20-\x7e]*$/.test(e)?
`'${e.replaceAll("'","''")}'`:Rr(e,r)}function O_(n,e,r,t,i,s){let{text:l,manner:o}=s,c=da(n.key,s),[y,...v]=r;if(y!==void 0&&v.length===0&&me(e,t[y])){let P=`${i}\
/${ue(y)}`;HP(n,P,s);let[S,z]=Te(l,n.key);s.splice(S,z,gi(y,o));return}let w=n.key.range?.[0]??0,b=ap(n,s);if(r.length>0){let P=r.map(S=>aa(S,t[S],c,`${i}/${ue(
S)}`,o,s.extras));s.splice(w,b+pt(l,b).length,P.join(o.newline).slice(c));return}let k=WP(l,b),D=l.lastIndexOf(`
`,w-1)+1;l.slice(D,w).trim()!==""?s.splice(w,k+(/^ */.exec(l.slice(k))?.[0].length??0),""):s.splice(D,k,"")}function A_(n,e,r,t,i){let s=Object.keys(r),l=Nt(n),
c=s.slice(0,s.indexOf(e)).reverse().map(b=>l.find(k=>k.name===b)).find(b=>b!==void 0)??l.at(-1);if(!c)throw new ke("its fields come out of a merge (<<)");let y=da(
c.key,i),v=ap(c,i),w=v+pt(i.text,v).length;i.splice(w,w,i.manner.newline+aa(e,r[e],y,`${t}/${ue(e)}`,i.manner,i.extras))}function R_(n,e,r,t,i){if(n.flow){sp(n,
e,r,t,i);return}let s=n.items.filter(jt.isNode);if(s.length!==e.length)throw new ke("a list has an empty item");let l=D_(e,r)??e.map((w,b)=>b).slice(0,r.length);
for(let[w,b]of s.entries()){let k=l.indexOf(w);k===-1?i.splice(op(b,i).line,WP(i.text,Te(i.text,b)[1]),""):S_(b,e[w],r[k],`${t}/${k}`,i)}let o=s.at(-1);if(!o)return;
let{column:c}=op(o,i),y=Te(i.text,o)[1],v=y+pt(i.text,y).length;for(let[w,b]of r.slice(l.length).entries()){let k=mi(b,c,`${t}/${l.length+w}`,i.manner,i.extras);
i.splice(v,v,`${i.manner.newline}${" ".repeat(c)}- ${k}`)}}function S_(n,e,r,t,i){if(me(e,r)||ca(n,e,r,t,i))return;let[s,l]=Te(i.text,n);i.splice(s,l,mi(r,op(n,
i).column,t,i.manner,i.extras))}function D_(n,e){let r=[];return n.forEach((t,i)=>{r.length<e.length&&me(t,e[r.length])&&r.push(i)}),r.length===e.length?r:void 0}
function op(n,{text:e}){let r=n.range?.[0]??0,t=e.lastIndexOf(`
`,r-1)+1,i=/^( *)- *$/.exec(e.slice(t,r).replace(/^\ufeff/,""));if(!i)throw new ke("a list is written in an unusual way");return{column:i[1]?.length??0,line:t}}
function HP(n,e,r){let t=r.extras.comments(e);if(t.length===0)return;let i=n.key.range?.[0]??0,s=" ".repeat(da(n.key,r));r.splice(i,i,t.map(l=>`# ${l}${r.manner.
newline}${s}`).join(""))}function da(n,{text:e}){let r=n.range?.[0]??0,t=e.lastIndexOf(`
`,r-1)+1,i=e.slice(t,r).replace(/^\ufeff/,"");if(!/^[ -]*$/.test(i))throw new ke("a key is written in an unusual way");return i.length}function ZP(n,{text:e}){let r=Te(
e,n)[1],t=/[ \t]*:/y.exec(e.slice(r));if(!t)throw new ke("a key is written in an unusual way");return r+t[0].length}function ap({key:n,value:e},r){let t=ZP(n,r);
return e?Math.max(Te(r.text,e)[1],t):t}function WP(n,e){let r=n.indexOf(`
`,e);return r===-1?n.length:r+1}var YP=$e(je(),1);function JP(n,e,r){let t=/\r?\n/.exec(n)?.[0]===`\r
`?`\r
`:`
`,i=(0,YP.isMap)(r)&&r.flow===!0&&Nt(r).every(({key:y})=>y.type==="QUOTE_DOUBLE"),s=e.range.start.offset,l=n.slice(s,e.range.end.offset).split(/\r?\n/),o=l.filter(
y=>/^ +[^\s#-]/.test(y)).map(y=>y.search(/\S/)),c=o.length>0?Math.min(...o):2;return{indent:Math.min(Math.max(c,2),8),dash:E_(l),newline:t,json:i}}function E_(n){
for(let[e,r]of n.entries()){let t=/^( *)- /.exec(r),i=n.slice(0,e).findLast(s=>/:\s*(?:#.*)?$/.test(s));if(t?.[1]!==void 0&&i!==void 0)return Math.min(Math.max(
t[1].length-i.search(/\S/),0),8)}return 2}function XP(n,e){let r=[];for(let s of e)try{r.push(...T_(n,s))}catch(l){if(!(l instanceof ke))throw l;return{ok:!1,reason:QP(l.message),change:s}}let t=z_(n,r),
i=t===void 0?e[0]:C_(n,t,e);return i?{ok:!1,reason:QP("anchors, aliases or an unusual layout stand in the way"),change:i}:{ok:!0,text:t??n}}var QP=n=>`it cannot\
 be changed in place, since ${n}; write it out in plain YAML first`;function T_(n,e){let{document:r,pointer:t,after:i,added:s=[]}=e,l=r.node?.contents,o=J(r.value,
t);if(me(o,i)&&s.length===0&&!e.comments?.size)return[];let c=l?la(l,t):void 0;if(!l||!c)throw new ke("it stands behind an alias or a merge");let y=JP(n,r,l),v=[],
w={text:n,manner:y,extras:qP(n,e,c,y),predecessor:(k,D)=>{let P=k.slice(0,k.lastIndexOf("/")),S=e.origins?.get(k)??[...e.origins??[]].find(([z])=>z.startsWith(`${k}\
/`))?.[1];return D.find(z=>`${S}/`.startsWith(`${P}/${ue(z)}/`))},splice:(k,D,P)=>v.push({start:k,end:D,text:P})};if((!me(o,i)||(e.comments?.size??0)>0)&&!ca(c,
o,i,"",w))throw new ke("it would lose all of its fields");return s.length>0&&v.push(_P(n,r,c,t,s,y)),v}function z_(n,e){let r=[],t=0;for(let{start:i,end:s,text:l}of e.
toSorted((o,c)=>o.start-c.start||o.end-c.end)){if(i<t)return;r.push(n.slice(t,i),l),t=s}return[...r,n.slice(t)].join("")}function C_(n,e,r){if(n===e)return r.find(
({document:l,pointer:o,after:c})=>!me(J(l.value,o),c));let t=new Map;for(let l of r){let{offset:o}=l.document.range.start;t.set(o,[...t.get(o)??[],l])}let i=ze(
e).documents.values(),s=(l,o)=>{let{value:c}=i.next();return c!==void 0&&me(c.value,l)&&c.issues.length<=o};for(let l of ze(n).documents){let o=t.get(l.range.start.
offset)??[],c=o[0]??r[0];if(!s(L_(l,o),l.issues.length))return c;for(let{pointer:y,added:v=[]}of o)if(y===""&&!v.every(({value:w})=>s(w,0)))return c}return i.next().
done?void 0:r[0]}function L_({value:n},e){let r=new Map(e.map(i=>[i.pointer,i]));return e.length===0?n:t(n,"");function t(i,s){let l=r.get(s);return l?l.after:Array.
isArray(i)?i.flatMap((o,c)=>{let y=`${s}/${c}`;return[t(o,y),...(r.get(y)?.added??[]).map(v=>v.value)]}):q(i)?Object.fromEntries(Object.entries(i).map(([o,c])=>[
o,t(c,`${s}/${ue(o)}`)])):i}}function Ve(n){let e=q(n.metadata)?n.metadata:{},{namespace:r,name:t,generateName:i}=e;return[n.kind,r,t||(i?`${i}*`:void 0)].filter(s=>typeof s=="string"&&s!==
"").join("/")}function ek(n,e,r){let{status:t,...i}=n;t!==void 0&&r.drop("/status","server-set");let s=l=>Ze.some(o=>o===l)&&!ni(e,l);return I_({...i,metadata:j_(Er(i.metadata),
s,r)},r)}var N_=new Set(["uid","resourceVersion","generation","creationTimestamp","deletionTimestamp","deletionGracePeriodSeconds","managedFields","selfLink"]);
function j_(n,e,r){let t={};for(let[s,l]of Object.entries(n))if(N_.has(s))r.drop(`/metadata/${s}`,"server-set");else{let o=s==="annotations"?$_(Er(l),r):Array.isArray(
l)?i(s,l):l;o!==void 0&&(t[s]=o)}return t;function i(s,l){let o=y=>q(y)?xP(y.apiVersion)&&e(y.kind):xP(y),c=l.filter(y=>!o(y));return c.length===l.length?l:(r.drop(
`/metadata/${s}`,s==="ownerReferences"?"stale-owner":"server-set"),c.length>0?c:void 0)}}var xP=n=>typeof n=="string"&&n.startsWith("openchoreo.dev/"),up="kubec\
tl.kubernetes.io/last-applied-configuration";function $_(n,e){if(!Object.hasOwn(n,up))return n;e.drop(`/metadata/annotations/${ue(up)}`,"kubectl-copy");let{[up]:r,
...t}=n;return Object.keys(t).length>0?t:void 0}function I_(n,e){let r=Er(n.spec),t=Er(r.clusterAgent),i=Er(t.clientCA),{value:s}=i;return typeof s!="string"||ct(
s)===s?n:(e.lose("/spec/clusterAgent/clientCA/value","private-key","kept"),{...n,spec:{...r,clusterAgent:{...t,clientCA:{...i,value:ct(s)}}}})}var Er=n=>q(n)?n:
{};var tk=Symbol("gap");function fp(n,e){return{[tk]:!0,code:n,...e!==void 0&&{proposal:e}}}function nk(n){return q(n)&&tk in n}function pa(n,e,r){if(typeof n!="ob\
ject"||n===null)return n;if(nk(n))return e(n,r);if(Array.isArray(n))return n;let t=n,i;for(let s of Object.keys(t)){let l=t[s];if(typeof l!="object"||l===null)continue;
let o=pa(l,e,{key:s,before:r});o!==l&&(i??={...t},o===void 0?delete i[s]:i[s]=o)}return i??n}function ma(n){return n===void 0?"":`${ma(n.before)}/${ue(n.key)}`}
function ik(n,e){return nk(n)?fp(n.code,n.proposal===void 0?void 0:e(n.proposal)):e(n)}var V_={"server-set":"the API server or a controller writes it, and will write it again","kubectl-copy":"it is kubectl\u2019s copy of the manifest as it was","c\
luster-shape":"v0.4 writes a cluster as server, tls and auth","secret-key":"from v0.6 on a secret reference is an object with a name and a key","observability-p\
lane":"from v0.8 on an observer is an ObservabilityPlane, and planes refer to it by name","cluster-agent":"from v0.9 on every plane is reached through its clust\
er agent","plain-pem":"from v0.9 on the control plane reads PEM as it is; it was encoded in base64",namespace:"v0.13 has no Organization: it is a Namespace with\
 a label","typed-reference":"from v0.15 on a reference is an object with a kind and a name","unset-reference":"an empty name referred to nothing, and v0.15 has \
no way to write that","gateway-listeners":"v0.17 writes gateways as endpoints with listeners","written-default":"the API server wrote this default up to v0.16; \
v0.17 has none, so it is written out","secret-key-ref":"v1.0 calls it secretKeyRef","workflow-plane":"v1.0 calls a build plane a workflow plane","stale-owner":"\
the owner is gone with its kind, and a dead owner would take this resource with it"},rk={"private-key":"a private key never belongs here: it was taken out; trea\
t it as leaked and make a new one","cluster-name":"it was a name for people only; an annotation such as openchoreo.dev/description can hold it","registry-prefix":"\
image names hold their registry from v0.4 on: give it where images are built","registry-secret":"it names a Kubernetes Secret: make a SecretReference of it and \
list that name in imagePullSecretRefs (v0.4 to v0.17)","observer-credentials":"an ObservabilityPlane has no user and password: withdraw them, its agent takes th\
eir place","direct-access":"the cluster agent takes the place of direct access: install it and withdraw these credentials","environment-gateway":"environments h\
ave no DNS prefix and no JWKS from v0.15 on: host names follow from the gateway of the data plane","environment-recreated":"a reference that is set cannot chang\
e in place: delete the Environment and create it from this manifest, or upgrade the CRD first","image-pull-secrets":"v1.0 has no pull secrets on planes: give th\
em to the workloads, or to the nodes of the plane\u2019s cluster","workflow-agent":"the agent of a workflow plane comes with a chart of its own: install it, and\
 replace this CA if its certificate has another","organization-label":"v0.13 wants its own value for this label: yours was replaced"},B_={"agent-ca":({kind:n})=>`\
the CA of the plane's cluster agent, never the CA of its API server. Install the agent, then, in the plane's cluster: kubectl get secret cluster-agent-tls -n ${q_[n]??
"openchoreo-data-plane"} -o jsonpath='{.data.ca\\.crt}' | base64 -d > ca.crt`,"secret-key":()=>"the key under which the secret holds the value. List them: kubec\
tl describe secret NAME","https-listener":()=>"true if the gateway has an HTTPS listener on this port, false if it serves plain HTTP only, or the listener itsel\
f. Look: kubectl get gateways.gateway.networking.k8s.io -A -o yaml","refused-value":({rule:n})=>`a value that the release accepts: ${n}`},q_={DataPlane:"opencho\
reo-data-plane",ClusterDataPlane:"openchoreo-data-plane",BuildPlane:"openchoreo-build-plane",ClusterBuildPlane:"openchoreo-build-plane",WorkflowPlane:"openchore\
o-workflow-plane",ClusterWorkflowPlane:"openchoreo-workflow-plane",ObservabilityPlane:"openchoreo-observability-plane",ClusterObservabilityPlane:"openchoreo-obs\
ervability-plane"},M_={...V_,...rk},Tr=n=>M_[n],sk=n=>rk[n],lk=(n,e)=>B_[n](e);var ak={from:"v0.3",to:"v0.4",kinds:{DataPlane:(n,e)=>{let{kubernetesCluster:r,registry:t,...i}=n.spec;return e.lose("/spec/registry/prefix","registry-prefix"),
t.secretRef&&e.lose("/spec/registry/secretRef","registry-secret"),{...n,spec:{kubernetesCluster:ok(r,e),...i}}},BuildPlane:(n,e)=>{let{kubernetesCluster:r,...t}=n.
spec;return{...n,spec:{kubernetesCluster:ok(r,e),...t}}}}};function ok({credentials:n},e){let r="/spec/kubernetesCluster/credentials";return e.lose("/spec/kuber\
netesCluster/name","cluster-name"),e.move(`${r}/apiServerURL`,"/spec/kubernetesCluster/server","cluster-shape"),e.move(`${r}/caCert`,"/spec/kubernetesCluster/tl\
s/ca/value","cluster-shape"),e.move(`${r}/clientCert`,"/spec/kubernetesCluster/auth/mtls/clientCert/value","cluster-shape"),e.move(`${r}/clientKey`,"/spec/kuber\
netesCluster/auth/mtls/clientKey/value","cluster-shape"),{server:n.apiServerURL,tls:{ca:{value:n.caCert}},auth:{mtls:{clientCert:{value:n.clientCert},clientKey:{
value:n.clientKey}}}}}var fk={from:"v0.4",to:"v0.6",kinds:{DataPlane:(n,e)=>{let{kubernetesCluster:r,...t}=n.spec;return{...n,spec:{kubernetesCluster:uk(r,e),...t}}},BuildPlane:(n,e)=>{
let{kubernetesCluster:r,...t}=n.spec;return{...n,spec:{kubernetesCluster:uk(r,e),...t}}}}};function uk({server:n,tls:e,auth:r},t){let{mtls:i,bearerToken:s}=r,l=(o,c)=>F_(
c,`/spec/kubernetesCluster/${o}`,t);return{server:n,tls:{ca:l("tls/ca",e.ca)},auth:{...i&&{mtls:{clientCert:l("auth/mtls/clientCert",i.clientCert),clientKey:l("\
auth/mtls/clientKey",i.clientKey)}},...s&&{bearerToken:l("auth/bearerToken",s)}}}}function F_(n,e,r){return n.secretRef===void 0?n:(r.move(`${e}/secretRef`,`${e}\
/secretRef/name`,"secret-key"),{secretRef:{name:n.secretRef,key:r.need("secret-key")}})}var ck={from:"v0.6",to:"v0.7",kinds:{}};function cp(n){return n.replace(/^([a-z][a-z\d+.-]*:\/\/)[^/?#]*@/i,"$1")}function dk(n){let e=cp(n).replace(/\/+$/,"");return[(/^[a-z][a-z\d+.-]*:\/\/([^/?#:]+)/i.
exec(e)?.[1]??"").toLowerCase().replace(/[^a-z\d]+/g,"-").slice(0,__).replace(/^-|-$/g,"")||"observer",U_(e)].join("-")}var __=50;function U_(n){let e=2166136261;
for(let r=0;r<n.length;r++)e=Math.imul(e^n.charCodeAt(r),16777619);return(e>>>0).toString(36).padStart(7,"0")}var mk={from:"v0.7",to:"v0.8",kinds:{DataPlane:(n,e)=>{let{observer:r,...t}=n.spec;return{...n,spec:{...t,...pk(r,n.metadata,e)}}},BuildPlane:(n,e)=>{let{observer:r,
...t}=n.spec;return{...n,spec:{...t,...pk(r,n.metadata,e)}}}}};function pk(n,{namespace:e},r){if(n===void 0)return{};let t=dk(n.url),i={apiVersion:"openchoreo.d\
ev/v1alpha1",kind:"ObservabilityPlane",metadata:{name:t,...e!==void 0&&{namespace:e}},spec:{observerURL:cp(n.url)}};return r.make(i),r.move("/spec/observer","/s\
pec/observabilityPlaneRef","observability-plane"),r.lose("/spec/observer/authentication","observer-credentials"),{observabilityPlaneRef:t}}var gk={from:"v0.8",to:"v0.9",kinds:{DataPlane:(n,e)=>{let{agent:r,kubernetesCluster:t,...i}=n.spec;return t&&e.lose("/spec/kubernetesCluster","direct-access"),
{...n,spec:{clusterAgent:dp(r,e),...i}}},BuildPlane:(n,e)=>{let{agent:r,kubernetesCluster:t,...i}=n.spec;return t&&e.lose("/spec/kubernetesCluster","direct-acce\
ss"),{...n,spec:{clusterAgent:dp(r,e),...i}}},ObservabilityPlane:(n,e)=>{let{agent:r,...t}=n.spec;return{...n,spec:{clusterAgent:dp(r,e),...t}}}}};function dp(n,e){
n?.enabled!==void 0&&e.drop("/spec/agent/enabled","cluster-agent");let r=n?.clientCA&&G_(n.clientCA,e);return r===void 0?(e.add("/spec/clusterAgent","cluster-ag\
ent"),{clientCA:e.need("agent-ca")}):(e.move("/spec/agent/clientCA","/spec/clusterAgent/clientCA","cluster-agent"),{clientCA:n?.enabled?r:e.need("agent-ca",r)})}
function G_(n,e){if(n.value===void 0)return n;let r=ta(n.value)??n.value,t=ct(r);if(t!==r&&e.lose("/spec/agent/clientCA/value","private-key"),!(t!==r&&!t.includes(
"-----BEGIN ")))return t!==n.value&&e.move("/spec/agent/clientCA/value","/spec/clusterAgent/clientCA/value","plain-pem"),{value:t}}var yk={from:"v0.9",to:"v0.10",kinds:{}};var hk={from:"v0.10",to:"v0.12",kinds:{}};var vk={from:"v0.12",to:"v0.13",kinds:{Organization:({metadata:n},e)=>(e.move("","","namespace"),{apiVersion:"v1",kind:"Namespace",metadata:{...n,labels:K_(n.labels,
e)}})}},ga="openchoreo.dev/controlplane-namespace";function K_(n,e){return n?.[ga]!==void 0&&n[ga]!=="true"&&e.lose(`/metadata/labels/${ga.replace("/","~1")}`,"\
organization-label"),{...n,[ga]:"true"}}var bk={from:"v0.13",to:"v0.14",kinds:{}};var wk={from:"v0.14",to:"v0.15",kinds:{DataPlane:(n,e)=>{let{observabilityPlaneRef:r,...t}=n.spec;return{...n,spec:{...t,...ya(r,"ObservabilityPlane",e)}}},BuildPlane:(n,e)=>{
let{observabilityPlaneRef:r,...t}=n.spec;return{...n,spec:{...t,...ya(r,"ObservabilityPlane",e)}}},ClusterDataPlane:(n,e)=>{let{observabilityPlaneRef:r,...t}=n.
spec;return{...n,spec:{...t,...ya(r,"ClusterObservabilityPlane",e)}}},ClusterBuildPlane:(n,e)=>{let{observabilityPlaneRef:r,...t}=n.spec;return{...n,spec:{...t,
...ya(r,"ClusterObservabilityPlane",e)}}},Environment:(n,e)=>{let{dataPlaneRef:r,gateway:t,...i}=n.spec;t?.dnsPrefix!==void 0&&e.lose("/spec/gateway/dnsPrefix",
"environment-gateway"),t?.security!==void 0&&e.lose("/spec/gateway/security","environment-gateway"),r&&e.lose("/spec/dataPlaneRef","environment-recreated","kept");
let s=Pk(r,"dataPlaneRef",e);return{...n,spec:{...s!==void 0&&{dataPlaneRef:{kind:"DataPlane",name:s}},...i}}}}};function ya(n,e,r){let t=Pk(n,"observabilityPla\
neRef",r);return t===void 0?{}:{observabilityPlaneRef:{kind:e,name:t}}}function Pk(n,e,r){if(n!==void 0)return n===""?r.drop(`/spec/${e}`,"unset-reference"):r.move(
`/spec/${e}`,`/spec/${e}/name`,"typed-reference"),n||void 0}var Ok={from:"v0.15",to:"v0.17",kinds:{DataPlane:(n,e)=>({...n,spec:{...n.spec,gateway:pp(n.spec.gateway,e)}}),ClusterDataPlane:(n,e)=>({...n,spec:{...n.spec,gateway:pp(
n.spec.gateway,e)}}),Environment:(n,e)=>{let{gateway:r,...t}=n.spec;return{...n,spec:{...t,...r&&{gateway:pp(r,e)}}}}}};function pp(n,e){return{ingress:{external:kk(
n,"public",e),internal:kk(n,"organization",e)}}}var H_={public:{now:"external",http:19080,https:19443},organization:{now:"internal",http:19081,https:19444}};function kk(n,e,r){
let{now:t,http:i,https:s}=H_[e],l=`/spec/gateway/ingress/${t}`,o=(v,w,b,k)=>(v===void 0?r.add(`${l}/${b}`,"written-default"):r.move(`/spec/gateway/${w}`,`${l}/${b}`,
"gateway-listeners"),v??k),c=n[`${e}VirtualHost`];r.move(`/spec/gateway/${e}VirtualHost`,`${l}/http/host`,"gateway-listeners"),r.add(`${l}/https`,"gateway-liste\
ners");let y={host:c,port:o(n[`${e}HTTPSPort`],`${e}HTTPSPort`,"https/port",s),listenerName:"https"};return{name:o(n[`${e}GatewayName`]||void 0,`${e}GatewayName`,
"name","gateway-default"),namespace:o(n[`${e}GatewayNamespace`]||void 0,`${e}GatewayNamespace`,"namespace","openchoreo-data-plane"),http:{host:c,port:o(n[`${e}H\
TTPPort`],`${e}HTTPPort`,"http/port",i),listenerName:"http"},https:r.need("https-listener",y)}}var Rk={from:"v0.17",to:"v1.0",kinds:{DataPlane:(n,e)=>{let{imagePullSecretRefs:r,clusterAgent:t,...i}=n.spec;return r&&e.lose("/spec/imagePullSecretRefs","imag\
e-pull-secrets"),{...n,spec:{clusterAgent:yi(t,e),...i}}},ClusterDataPlane:(n,e)=>{let{imagePullSecretRefs:r,clusterAgent:t,...i}=n.spec;return r&&e.lose("/spec\
/imagePullSecretRefs","image-pull-secrets"),{...n,spec:{clusterAgent:yi(t,e),...i}}},BuildPlane:(n,e)=>{let{clusterAgent:r,...t}=n.spec;return Ak(e),{...n,kind:"\
WorkflowPlane",spec:{clusterAgent:yi(r,e),...t}}},ClusterBuildPlane:(n,e)=>{let{clusterAgent:r,...t}=n.spec;return Ak(e),{...n,kind:"ClusterWorkflowPlane",spec:{
clusterAgent:yi(r,e),...t}}},ObservabilityPlane:(n,e)=>{let{clusterAgent:r,...t}=n.spec;return{...n,spec:{clusterAgent:yi(r,e),...t}}},ClusterObservabilityPlane:(n,e)=>{
let{clusterAgent:r,...t}=n.spec;return{...n,spec:{clusterAgent:yi(r,e),...t}}}}};function yi({clientCA:n},e){return{clientCA:ik(n,t=>t.value!==void 0?{value:t.value}:
(e.move("/spec/clusterAgent/clientCA/secretRef","/spec/clusterAgent/clientCA/secretKeyRef","secret-key-ref"),{secretKeyRef:t.secretRef}))}}function Ak(n){n.move(
"/kind","/kind","workflow-plane"),n.lose("/spec/clusterAgent/clientCA","workflow-agent","kept")}var Sk={from:"v1.0",to:"v1.1",kinds:{}};var mp=[ak,fk,ck,mk,gk,yk,hk,vk,bk,wk,Ok,Rk,Sk];function Dk(n,e,r){return mp.slice(pe.indexOf(n),pe.indexOf(e)).find(i=>i.kinds[String(r)])?.from??e}function gp(n,e,r){let t=[],i=[],s=[],l=e,o=n,c,y=()=>(c??=
Ve(o),c),v={move:(b,k,D)=>t.push({code:D,step:l,resource:y(),from:b,to:k,reason:Tr(D)}),add:(b,k)=>t.push({code:k,step:l,resource:y(),to:b,reason:Tr(k)}),drop:(b,k)=>t.
push({code:k,step:l,resource:y(),from:b,reason:Tr(k)}),lose:(b,k,D)=>{i.push({code:k,step:l,resource:y(),field:rt(b),path:b,instead:sk(k)}),D||t.push({code:k,step:l,
resource:y(),from:b,reason:Tr(k)})},need:fp,make:b=>s.push(b)},w=[ek(n,r,v)];for(let{to:b,kinds:k}of mp.slice(pe.indexOf(e),pe.indexOf(r))){l=b;for(let[D,P]of w.
entries()){let S=k[String(P.kind)];S&&(o=P,c=void 0,w[D]=S(P,v))}w.push(...s.splice(0))}return{resources:w,changes:t,lost:i}}function zk(n,e){return[n??Xe,e].filter(t=>!ii(t)).length>0?[{code:"unknown-release",message:`a release is one of ${Re.join(", ")}`,releases:Re}]:!ii(n)||!ii(e)||
pe.indexOf(Ie(n))<=pe.indexOf(Ie(e))?[]:[{code:"newer-than-target",message:`${n} is newer than ${e}, and nothing is moved back; name a newer target`,fits:[]}]}function Ck(n,e,r){
if(Ek(e,n))return{moved:yp(n,e,r),refused:[]};if(Ek(r,n))return{moved:yp(n,r,r),refused:[]};let t=ri(n);return ha(t.length===0?Nk(n):J_(n,e,t))}function Ek(n,e){
return Kd(n,e)&&q(e)}function Lk(n,e,r,t){if(!q(n)||e.length===0)return ha(Nk(n));let i=Ie(r),s=e.filter(w=>Re.indexOf(w)<=Re.indexOf(r)||Ie(w)===i);if(s.length===
0){let w=`this manifest is newer than ${r}: it fits ${si(e)}, and nothing is moved back; name a newer target`;return ha({code:"newer-than-target",message:w,fits:e})}
let l=s.filter(w=>t.includes(w)),o=Z_(n,l.length>0?l:s,i),[c,...y]=o;if(c&&y.length===0){let w=c.findLast(b=>Re.indexOf(b)<=Re.indexOf(r))??r;return{moved:yp(n,
w,r),refused:[]}}let v=`this manifest fits several releases that lead to different results (${o.map(si).join("; ")}): say which one it was written for`;return ha(
{code:"ambiguous-release",message:v,groups:o})}function ha(n){return{moved:void 0,refused:[n]}}function yp(n,e,r){let[t,i]=[Ie(e),Ie(r)],s=pe.slice(pe.indexOf(t),
pe.indexOf(i)+1);return t===i?{from:e,lines:s,resources:[n],changes:[],lost:[]}:{from:e,lines:s,...gp(n,t,i)}}function Z_(n,e,r){let t=Tk(e,s=>Dk(Ie(s),r,n.kind));
return t.size===1?[...t.values()]:[...Tk(t,([s])=>W_(gp(n,s,r))).values()].map(s=>s.flatMap(([,l])=>l))}function Tk(n,e){let r=new Map;for(let t of n){let i=e(t),
s=r.get(i);s?s.push(t):r.set(i,[t])}return r}function W_({resources:n,lost:e}){let r=e.filter(({code:t})=>t!=="private-key").map(({code:t,path:i})=>[t,i]);return JSON.
stringify([n,r],Y_)}function Y_(n,e){return q(e)?Object.fromEntries(Object.entries(e).sort(([r],[t])=>r<t?-1:1)):e}function Nk(n){let e=q(n)?n.kind:void 0;if(typeof e==
"string"&&!pe.some(s=>ni(s,e))){let s=Oe(e,Ze);return{code:"unknown-kind",message:`no release has this kind${s===void 0?`; it is one of ${Ze.join(", ")}`:`; did\
 you mean ${s}?`}`,...s!==void 0&&{suggestion:s}}}let{release:r,issues:t}=Q_(n);return{code:"fits-no-release",message:`no release accepts this manifest; mend it\
 for ${r}, which comes nearest, and migrate it then`,nearest:r,issues:t}}function J_(n,e,r){return{code:"does-not-fit",message:`this manifest is not of ${e}; it\
 fits ${si(r)}`,fits:r,issues:jk(n,e)}}function Q_(n){let e=pe.map(t=>({release:X_(t),issues:jk(n,t)})),r=e.filter(({issues:t})=>!t.some(({code:i})=>i==="unknow\
n-kind"));return(r.length>0?r:e).reduce((t,i)=>i.issues.length<=t.issues.length?i:t)}var X_=n=>Re.findLast(e=>Ie(e)===n)??n;function jk(n,e){let r=Tt(e)(n);return r.
ok?[]:r.issues}function hp(n,e){let r=new Map,t=[],i=[];for(let[s,l]of Object.entries(n)){let o=e.filter(v=>$k(s,v)!==void 0),[c,...y]=o;c?y.length>0?i.push(x_(s,o)):r.set(c.key,
{key:s,value:Bk(r.get(c.key)?.value,Vk($k(s,c)??""),l)}):t.push(s)}return{given:r,left:t,refused:i}}function $k(n,{resource:e,field:r}){let t=n.includes("#")?`${e}\
#${r}`:r;if(!n.startsWith(t))return;let i=n.slice(t.length);return i===""||i.startsWith(".")||i.startsWith("[")?i:void 0}function x_(n,e){let r=e.map(t=>t.key);
return{code:"ambiguous-answer",message:`several resources need ${n}; answer one of ${r.join(", ")}`,key:n,keys:r}}function Ik(n,e,r){let t=e.map(s=>s.key),i=t.length>
0?`what is needed is ${t.join(", ")}`:"nothing is needed";return n.filter(s=>!r.some(l=>eU(l,s))).map(s=>({code:"unknown-answer",message:`nothing needs ${s}; ${i}`,
key:s,keys:t}))}function eU(n,e){let[r,t]=e.includes("#")?[e.slice(0,e.indexOf("#")),e.slice(e.indexOf("#")+1)]:[void 0,e],i=t==="metadata.name"&&r?.split("/")[0]===
n.kind;if(r!==void 0&&r!==Ve(n)&&!i)return!1;let s=n;for(let l of Vk(`.${t}`)){if(typeof s!="object"||s===null||!Object.hasOwn(s,l))return!1;s=s[l]}return!0}var Vk=n=>[
...n.matchAll(/\.([^.[\]]+)|\[(\d+)\]/g)].map(([,e,r])=>e??r??"");function Bk(n,[e,...r],t){if(e===void 0)return t;let i=q(n)?n:{};return{...i,[e]:Bk(Object.hasOwn(
i,e)?i[e]:void 0,r,t)}}function bp(n,e){if(n.kind==="Namespace")return nU(n);let r=Tt(e)(n);return[...r.ok?[]:r.issues,...tU(n)]}var vp="/spec/clusterAgent/clientCA/value",qk="the cer\
tificate of the CA alone, in PEM, without a private key";function tU(n){let e=J(n,vp);return typeof e!="string"||ct(e)===e?[]:[{code:"invalid-format",path:vp,field:rt(
vp),rule:qk,message:`must be ${qk}.`}]}var Mk="at most 63 lower-case letters, digits and hyphens, with a letter or digit at each end";function nU({metadata:n}){
let{name:e,generateName:r}=q(n)?n:{};return typeof e!="string"||e===""&&r||/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/.test(e)?[]:[{code:"invalid-name",path:"/meta\
data/name",field:"metadata.name",rule:Mk,message:`must be ${Mk}`}]}function Fk(n,e,r,t){let i=n.map(iU),s=hp(r,wp(i.flat())),l=n.map((b,k)=>{let D=i[k]??[];return sU(D.length>0?rU(b,s.given):b,D,s.given,e)}),o=Object.fromEntries(
s.left.map(b=>[b,r[b]])),c=hp(o,wp(l.flatMap(({needs:b})=>b))),y=l.map(b=>c.given.size>0?lU(b,c.given,e):b),v=wp(y.flatMap(({needs:b})=>b)),w=Ik(c.left,v,[...y.
map(({resource:b})=>b),...t]);return{settled:y,refused:[...s.refused,...c.refused,...y.flatMap(({refused:b})=>b),...w]}}function iU(n){let e=[];return pa(n,({code:r},t)=>{
e.push(_k(n,ma(t),r))}),e}function _k(n,e,r,t=""){let i=Ve(n),s=rt(e);return{key:`${i}#${s}`,code:r,resource:i,field:s,path:e,how:lk(r,{kind:String(n.kind),rule:t})}}
function rU(n,e){let r=Ve(n);return pa(n,({code:i,proposal:s},l)=>{let o=e.get(`${r}#${rt(ma(l))}`);return!o||o.value===!0&&s!==void 0?s:o.value===!1&&i==="http\
s-listener"?void 0:o.value})}function sU(n,e,r,t){let i=e.filter(({key:y})=>!r.has(y)),s=e.filter(({key:y})=>r.has(y)),l=bp(n,t).filter(y=>!i.some(({path:v})=>kp(
y.path,v))),{refused:o,others:c}=Uk(l,s,r);return{resource:n,needs:[...i,...c.map(y=>_k(n,y.path,"refused-value",y.message))],refused:o}}function lU({resource:n,
needs:e,refused:r},t,i){let s=e.filter(({key:c})=>t.has(c));if(s.length===0)return{resource:n,needs:e,refused:r};let l=s.reduce((c,{key:y,path:v})=>Pp(c,De(v),t.
get(y)?.value),n),o=Uk(bp(l,i),s,t);return{resource:l,needs:e.filter(({key:c})=>!t.has(c)),refused:[...r,...o.refused]}}function Uk(n,e,r){let t=n.filter(s=>!e.
some(({path:l})=>kp(s.path,l)));return{refused:e.flatMap(({key:s,path:l})=>{let o=n.filter(y=>kp(y.path,l)),c=r.get(s);return o.length===0||!c?[]:[{code:"invali\
d-answer",message:`the answer to ${c.key} is not accepted`,key:c.key,issues:o}]}),others:t}}function Pp(n,[e,...r],t){if(e===void 0)return n;let i=n[e];if(r.length===
0)return{...n,[e]:t};if(Array.isArray(i)){let[s,...l]=r;return{...n,[e]:i.map((o,c)=>String(c)===s?l.length>0?Pp(o,l,t):t:o)}}return{...n,[e]:Pp(q(i)?i:{},r,t)}}
function wp(n){return[...new Map(n.map(e=>[e.key,e])).values()]}var kp=(n,e)=>n===e||n.startsWith(`${e}/`);function Kk(n){if(n.every(({moved:r})=>(r?.resources.length??0)<2))return[...n];let e=new Map;for(let{moved:r}of n){let[t]=r?.resources??[];t&&e.set(Ve(t),t)}return n.
map(r=>{if(!r.moved)return r;let[t,...i]=r.moved.resources,s=t?[t]:[];for(let l of i){let o=Ve(l),c=e.get(o);if(e.set(o,c??l),!c)s.push(l);else if(Gk(c)!==Gk(l))
return{moved:void 0,refused:[oU(o)]}}return{...r,moved:{...r.moved,resources:s}}})}function Gk({spec:n}){return q(n)?n.observerURL:void 0}function oU(n){return{
code:"name-taken",message:`its observer would become ${n}, which is there already with another observerURL; rename that one`,resource:n}}function Hk(n,e={}){let r=e.to??Xe,t=o=>q(o)&&!Zd(o),i=aU(n.filter(o=>!t(o)),e,n.filter(t)),s=i.migrations.values(),l=n.flatMap(o=>t(o)?fU(o,r):s.next().value??
[]);return{to:r,ok:i.refused.length===0&&l.every(({ok:o})=>o),migrations:l,resources:l.flatMap(({resources:o})=>o),needs:l.flatMap(({needs:o})=>o),refused:i.refused}}
function aU(n,{from:e,to:r,answers:t={}},i=[]){let s=r??Xe,l=zk(e,s),o=l.length>0?n.map(()=>({moved:void 0,refused:l})):Kk(uU(n,e,s)),c=o.flatMap(({moved:k})=>k?.
resources??[]),{settled:y,refused:v}=l.length>0?{settled:[],refused:[]}:Fk(c,s,t,i),w=y.values();return{migrations:o.map(({moved:k,refused:D})=>{let P=(k?.resources??
[]).flatMap(()=>w.next().value??[]),S=P.flatMap(({needs:F})=>F),{lines:z=[],changes:T=[],lost:L=[]}=k??{};return{ok:D.length+v.length+S.length===0,from:k?.from,
to:s,lines:z,resources:P.map(({resource:F})=>F),changes:T,needs:S,lost:L,refused:D}}),refused:v}}function uU(n,e,r){if(e!==void 0)return n.map(l=>Ck(l,e,r));let t=n.
map(ri),i=t.filter(l=>l.length>0),s=Re.filter(l=>i.every(o=>o.includes(l)));return n.map((l,o)=>Lk(l,t[o]??[],r,s))}function fU(n,e){return{ok:!0,from:e,to:e,lines:[],
resources:[n],changes:[],needs:[],lost:[],refused:[]}}function Wk(n,e){let r=n.map(o=>{let c=ze(o.text).documents.map(b=>({document:b,planes:li(b.value)})),y=c.flatMap(({document:b,planes:k})=>b.issues.filter(({code:D})=>D===
"yaml-syntax"||k.length>0)),v=c.flatMap(({document:b,planes:k})=>k.map(D=>({document:b,...D}))),w=v.length>0||o.text.includes("openchoreo.dev");return{file:{...o,
unreadable:w?y:[],passedOver:w?[]:y},planes:v}}),{migrations:t,refused:i}=Hk(r.flatMap(({planes:o})=>o.map(({value:c})=>c)),e),s=t.values();return{files:r.map(({
file:o,planes:c})=>{let y=c.flatMap(({document:v,pointer:w,value:b})=>{let k=s.next().value;return k?[{document:v,pointer:w,value:b,migration:k}]:[]});return cU(
o,y)}),refused:i}}function cU(n,e){let r={...n,after:n.text,planes:e};if(n.unreadable.length>0)return r;let t=e.filter(({migration:o})=>o.refused.length===0).map(
dU),{ok:i,...s}=XP(n.text,t);if("text"in s)return{...r,after:s.text};let l=({document:o,pointer:c})=>o===s.change.document&&c===s.change.pointer;return{...r,planes:e.
map(o=>l(o)?{...o,stuck:s.reason}:o)}}function dU({document:n,pointer:e,value:r,migration:t}){let[i,...s]=t.resources;if(i===void 0||i===r)return{document:n,pointer:e,
after:r};let l=s.map(y=>({value:y,comments:Zk(y,t.needs)})),o=new Set(s.map(Ve)),c=t.changes.filter(({resource:y})=>!o.has(y));return{document:n,pointer:e,after:i,
origins:pU(c),comments:Zk(i,t.needs),added:l}}function Zk(n,e){let r=Ve(n),t=e.filter(i=>i.resource===r);return new Map(t.map(({path:i,field:s,how:l})=>[i,`TODO\
 ${s}: ${l.replace(/\s+/g," ")}`]))}function pU(n){let e=new Map;for(let{from:r,to:t}of n){if(!r||!t||r===t)continue;let i=mU(r,e);for(let[s,l]of[...e])s.startsWith(
`${r}/`)&&e.set(t+s.slice(r.length),l);e.set(t,i)}return e}function mU(n,e){for(let r=n;r!=="";r=r.slice(0,r.lastIndexOf("/"))){let t=e.get(r);if(t!==void 0)return t+
n.slice(r.length)}return n}var zr=class{diff(e,r,t={}){let i;typeof t=="function"?(i=t,t={}):"callback"in t&&(i=t.callback);let s=this.castInput(e,t),l=this.castInput(r,t),o=this.removeEmpty(
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
let D=t[y+k];return D.length>b.length?D:b}),v.value=this.join(w)}else v.value=this.join(r.slice(c,c+v.count));c+=v.count,v.added||(y+=v.count)}}return i}};var Op=class extends zr{constructor(){super(...arguments),this.tokenize=yU}equals(e,r,t){return t.ignoreWhitespace?((!t.newlineIsToken||!e.includes(`
`))&&(e=e.trim()),(!t.newlineIsToken||!r.includes(`
`))&&(r=r.trim())):t.ignoreNewlineAtEof&&!t.newlineIsToken&&(e.endsWith(`
`)&&(e=e.slice(0,-1)),r.endsWith(`
`)&&(r=r.slice(0,-1))),super.equals(e,r,t)}},gU=new Op;function Ap(n,e,r){return gU.diff(n,e,r)}function yU(n,e){e.stripTrailingCr&&(n=n.replace(/\r\n/g,`
`));let r=[],t=n.split(/(\n|\r\n)/);t[t.length-1]||t.pop();for(let i=0;i<t.length;i++){let s=t[i];i%2&&!e.newlineIsToken?r[r.length-1]+=s:r.push(s)}return r}function Rp(n,e,r,t,i,s,l){let o;l?typeof l=="function"?o={callback:l}:o=l:o={},typeof o.context>"u"&&(o.context=4);let c=o.context;if(o.newlineIsToken)throw new Error(
"newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(o.callback){let{callback:v}=o;Ap(r,t,Object.assign(Object.assign(
{},o),{callback:w=>{let b=y(w);v(b)}}))}else return y(Ap(r,t,o));function y(v){if(!v)return;v.push({value:"",lines:[]});function w(T){return T.map(function(L){return"\
 "+L})}let b=[],k=0,D=0,P=[],S=1,z=1;for(let T=0;T<v.length;T++){let L=v[T],I=L.lines||hU(L.value);if(L.lines=I,L.added||L.removed){if(!k){let V=v[T-1];k=S,D=z,
V&&(P=c>0?w(V.lines.slice(-c)):[],k-=P.length,D-=P.length)}for(let V of I)P.push((L.added?"+":"-")+V);L.added?z+=I.length:S+=I.length}else{if(k)if(I.length<=c*2&&
T<v.length-2)for(let V of w(I))P.push(V);else{let V=Math.min(I.length,c);for(let Q of w(I.slice(0,V)))P.push(Q);let F={oldStart:k,oldLines:S-k+V,newStart:D,newLines:z-
D+V,lines:P};b.push(F),k=0,D=0,P=[]}S+=I.length,z+=I.length}}for(let T of b)for(let L=0;L<T.lines.length;L++)T.lines[L].endsWith(`
`)?T.lines[L]=T.lines[L].slice(0,-1):(T.lines.splice(L+1,0,"\\ No newline at end of file"),L++);return{oldFileName:n,newFileName:e,oldHeader:i,newHeader:s,hunks:b}}}function hU(n){let e=n.endsWith(`
`),r=n.split(`
`).map(t=>t+`
`);return e?r.pop():r.push(r.pop().slice(0,-1)),r}var Yk="<redacted>";function Dp(n){let e=[...vU(n)].sort(([i],[s])=>i-s),r=[],t=0;for(let[i,s]of e)s<=t||(r.push(n.slice(t,Math.max(t,i)),AU(n.slice(Math.max(t,
i),s))),t=s);return[...r,n.slice(t)].join("").split(`
`)}function*vU(n){for(let{index:e,0:r}of n.matchAll(bU))yield[e,e+r.length];for(let e of ze(n).documents){let r=q(e.value)?e.value.kind:void 0;for(let t of Sp(e.
value,"",r==="Secret"?PU:wU)){let{start:i,end:s}=e.positionOf(t);yield[i.offset,s.offset]}}}var bU=/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z0-9 ]*PRIVATE KEY-----|$(?![\s\S]))/g,
wU=/\/(?:clientKey|bearerToken|password|token|privateKey)(?:\/value)?$/,PU=/^\/(?:data|stringData)\//,kU=`/${ue("kubectl.kubernetes.io/last-applied-configuratio\
n")}`;function*Sp(n,e,r){if(Array.isArray(n))for(let[t,i]of n.entries()){let s=q(i)&&i.kind==="Secret"?new RegExp(`^${e}/${t}/(?:data|stringData)/`):r;yield*Sp(
i,`${e}/${t}`,s)}else if(q(n))for(let[t,i]of Object.entries(n))yield*Sp(i,`${e}/${ue(t)}`,r);else typeof n=="string"&&(r.test(e)||e.endsWith(kU)||OU(n))&&(yield e)}
function OU(n){return/PRIVATE KEY-----|^[a-z][a-z\d+.-]*:\/\/[^/?#\s]*@/i.test(n)?!0:/UFJJVkFURSBLRV|BSSVZBVEUgS0VZ|QUklWQVRFIEtFW/.test(n.replace(/\s+/g,""))}function AU(n){
let e=/^(["'])[^\n]*\1$/.exec(n)?.[1];return e!==void 0?e+Yk+e:n.replace(/^([ \t]*)(\S.*?)(\r?)$/gm,(r,t,i,s,l)=>l===0&&/^[|>][-+\d]*\s*(?:#.*)?$/.test(r)?r:`${t}${Yk}${s}`)}function Qk(n,e,r){let{hunks:t}=Rp(n,n,e,r,"","",{context:3}),[i,s]=[Dp(e),Dp(r)],l=t.flatMap(({oldStart:o,oldLines:c,newStart:y,newLines:v,lines:w})=>{let[b,k]=[
o-1,y-1],D=w.map(P=>{let S=P[0]??" ";if(S==="\\")return P;let z=S==="+"?s[k]:i[b];return S!=="+"&&b++,S!=="-"&&k++,S+(z??"")});return[`@@ -${Jk(o,c)} +${Jk(y,v)}\
 @@`,...D]});return l.length===0?"":[`--- ${n}`,`+++ ${n}`,...l,""].join(`
`)}var Jk=(n,e)=>`${e===0?n-1:n},${e}`;function Xk({files:n,refused:e},r){let t=e.flatMap(i=>[`--answer: ${i.message}`,...e1(i)]);return[...n.flatMap(RU),...t,...n.flatMap(DU),...EU(n),r,""].join(`
`)}function xk({files:n,refused:e}){let r=({migration:t,stuck:i})=>i!==void 0||t.refused.length>0;return e.length>0||n.some(({unreadable:t,planes:i})=>t.length>
0||i.some(r))}function Ep(n){let e=n.flatMap(({planes:r})=>r.flatMap(({migration:t})=>[...t.needs]));return[...new Map(e.map(r=>[r.key,r])).values()]}function RU({
path:n,unreadable:e,passedOver:r,planes:t}){let i=(o,c="")=>`${n}:${o.range.start.line}:${o.range.start.column}  ${c}${W(o)}`,s=[...r.map(o=>i(o,"passed over: ")),
...e.map(o=>i(o))],l=t.flatMap(o=>[...o.migration.refused.flatMap(c=>SU(n,o,c)),...o.stuck===void 0?[]:[`${va(n,o)}  ${o.stuck}`]]);return[...s,...l]}function SU(n,e,r){
return[`${va(n,e)}  ${r.code}  ${r.message}`,...e1(r,i=>`${va(n,e,i.path)}  `)]}function e1(n,e=()=>""){return"issues"in n?n.issues.map(r=>`  ${e(r)}${W(r)}`):[]}
function va(n,{document:e,pointer:r},t=""){let{line:i,column:s}=e.positionOf(r+t).start;return`${n}:${i}:${s}`}function DU({path:n,planes:e}){return e.flatMap(r=>{
let{lost:t}=r.migration;return t.length===0?[]:[`${va(n,r)}  by hand:`,...t.map(({field:i,instead:s})=>`  ${i}: ${s}`)]})}function EU(n){let e=Ep(n);return e.length===
0?[]:["needed, and only you know it:",...[...new Set(e.map(({how:i})=>i))].flatMap(i=>[`  ${i}`,...e.filter(s=>s.how===i).map(TU)])]}var TU=({key:n,code:e})=>` \
   --answer ${CU(`${n}${zU[e]}`)}`,zU={"agent-ca":".value=@ca.crt","secret-key":"=KEY","https-listener":"=true","refused-value":"=VALUE"},CU=n=>`'${n.replaceAll(
"'","'\\''")}'`;function n1({files:n,refused:e},r,t){let i=n.map(({path:s,text:l,after:o,unreadable:c,passedOver:y,planes:v})=>({path:s,changed:l!==o,unreadable:c.map(t1),passedOver:y.
map(t1),planes:v.map(({document:w,pointer:b,migration:k,stuck:D})=>({pointer:b,line:w.positionOf(b).start.line,...k,...D!==void 0&&{stuck:D}}))}));return`${JSON.
stringify({to:r,ok:t,refused:e,files:i},null,2)}
`}function t1({code:n,field:e,message:r,range:t}){return{code:n,field:e,message:r,line:t.start.line,column:t.start.column}}var de=require("fs"),vn=require("path");function i1(n){let e=[],r=[];try{for(let t of n)e.push(LU(t));for(let t of e)(0,de.renameSync)(t.temporary,t.path),r.push(
t)}catch(t){for(let i of r)NU(i);throw t}finally{for(let{temporary:t}of e)(0,de.rmSync)(t,{force:!0})}}function LU({path:n,text:e}){(0,de.mkdirSync)((0,vn.dirname)(
n),{recursive:!0});let r=jU(n),t=r===void 0?n:(0,de.realpathSync)(n);r!==void 0&&(0,de.accessSync)(t,de.constants.W_OK);let i=(0,vn.join)((0,vn.dirname)(t),`.${(0,vn.basename)(
t)}.${process.pid}.tmp`),s={path:t,temporary:i,before:r};try{(0,de.writeFileSync)(i,e,{flush:!0}),r!==void 0&&(0,de.chmodSync)(i,(0,de.statSync)(t).mode)}catch(l){
throw(0,de.rmSync)(i,{force:!0}),l}return s}function NU({path:n,before:e}){e===void 0?(0,de.rmSync)(n,{force:!0}):(0,de.writeFileSync)(n,e)}function jU(n){try{return(0,de.readFileSync)(
n)}catch(e){if(e instanceof Error&&"code"in e&&e.code==="ENOENT")return;throw e}}var $U=`openchoreo-planes migrate PATHS... [--to RELEASE] [--write | --output DIR]

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
`;function r1(n,e){let{values:r,positionals:t}=Lt(n,{to:{type:"string"},from:{type:"string"},answer:{type:"string",multiple:!0},write:{type:"boolean"},output:{type:"\
string"},draft:{type:"boolean"},format:{type:"string"},help:{type:"boolean"}});if(r.help)return e.stdout($U),se.ok;let i=mn(r.to),s=r.from===void 0?void 0:mn(r.
from),l=Or("--format",r.format??"diff",["diff","json"]),{write:o=!1,output:c,draft:y=!1}=r;if(t.length===0)throw new oe("migrate needs files or directories, or \
- for standard input");if(o&&c!==void 0)throw new oe("--write and --output exclude each other");if(o&&t.includes("-"))throw new oe("--write needs files: standar\
d input has no place to write to");let v=IU(r.answer??[],e),{files:w,faults:b}=ci(t,e);for(let T of b)e.stderr(`openchoreo-planes: ${T}
`);if(b.length>0)return se.failure;let k=Wk(w,{to:i,answers:v,...s!==void 0&&{from:s}}),D=xk(k),P=Ep(k.files).length>0,S=!D&&(!P||y);if(l==="json")e.stdout(n1(k,
i,S));else if(!D&&!o&&c===void 0)for(let{path:T,text:L,after:I}of k.files)e.stdout(Qk(T,L,I));let z=`${FU(k.files)} to ${i}`;if(!S)z=`nothing was written: ${D?"\
the above stands in the way":"answer what is needed, or use --draft"}`;else if(o||c!==void 0){let T;try{T=c===void 0?qU(k.files,e):MU(k.files,c,e),i1(T)}catch(L){
if(L instanceof oe)throw L;return e.stderr(`openchoreo-planes: nothing was written: ${kr(L)}
`),se.failure}z+=`; ${T.length} ${T.length===1?"file":"files"} written`}return l==="diff"&&e.stderr(Xk(k,z)),S?se.ok:se.findings}function IU(n,e){let r=n.map(t=>{
let i=t.indexOf("=");if(i<1)throw new oe("--answer needs KEY=VALUE, such as spec.clusterAgent.clientCA.value=@ca.crt");let[s,l]=[t.slice(0,i),t.slice(i+1)];return[
s,l.startsWith("@")?VU(l.slice(1),s,e):BU(l,s)]});return Object.fromEntries(r)}function VU(n,e,r){try{return(0,Cr.readFileSync)((0,tt.resolve)(r.cwd,n),"utf8")}catch(t){
throw new oe(`--answer ${e}: ${n}: ${kr(t)}`)}}function BU(n,e){let[r,...t]=ze(n).documents;if(r&&t.length===0&&r.issues.length===0)return r.value;throw new oe(
`--answer ${e}: its value is no YAML; give a text in quotes, or @FILE for the text of a file`)}function qU(n,e){return n.filter(({text:t,after:i})=>t!==i).map(({
path:t,after:i})=>({path:(0,tt.resolve)(e.cwd,t),text:i}))}function MU(n,e,r){let t=new Map;for(let{path:i,after:s}of n.filter(({planes:l})=>l.length>0)){let l=i===
Pr?"stdin.yaml":(0,tt.relative)(r.cwd,(0,tt.resolve)(r.cwd,i));if(l.startsWith("..")||(0,tt.isAbsolute)(l))throw new oe(`--output needs files below this folder,\
 to give them the same place there; ${i} is not`);let o=(0,tt.resolve)(r.cwd,e,l);if((0,Cr.existsSync)(o)&&(0,Cr.readFileSync)(o,"utf8")!==s)throw new oe(`${(0,tt.relative)(
r.cwd,o)} is there already and says something else; name another folder`);t.set(o,s)}return[...t].map(([i,s])=>({path:i,text:s}))}function FU(n){let e=n.flatMap(
({planes:t})=>t),r=e.filter(({migration:t})=>t.lines.length>1).length;return e.length===0?`${n.length} ${n.length===1?"file":"files"}, no plane found: nothing t\
o move`:`${r} of ${e.length} ${e.length===1?"plane":"planes"} moved`}var Tp="0.1.0";var UU=`openchoreo-planes: knows what a valid OpenChoreo plane manifest is

  openchoreo-planes lint PATHS...    judge the planes in files
  openchoreo-planes default FILE     print a plane with its defaults written out
  openchoreo-planes migrate PATHS... move planes to a later release
  openchoreo-planes explain CODE     what a code of lint means, and what is right
  openchoreo-planes COMMAND --help   how to use a command
  openchoreo-planes --version        the version of this program
`,ba={lint:BP,default:mP,migrate:r1,explain:NP};function s1(n,e){let[r,...t]=n;try{if(r===void 0||r==="--help"||r==="-h"||r==="help")return e.stdout(UU),r===void 0?
se.failure:se.ok;if(r==="--version"||r==="-v")return e.stdout(`${Tp}
`),se.ok;let i=Object.hasOwn(ba,r)?ba[r]:void 0;if(i)return i(t,e);let s=Oe(r,Object.keys(ba));throw new oe(`there is no command ${r}${s===void 0?"":`; did you \
mean ${s}?`}`)}catch(i){if(!(i instanceof oe))throw i;return e.stderr(`openchoreo-planes: ${i.message}
Run openchoreo-planes ${Object.hasOwn(ba,r??"")?`${r} `:""}--help to see how it is used.
`),se.failure}}function zp(n,e){let r=Buffer.from(e);for(;r.length>0;)try{r=r.subarray((0,wa.writeSync)(n,r))}catch(t){let i=t instanceof Error&&"code"in t?t.code:void 0;if(i===
"EPIPE"&&process.exit(process.exitCode),i!=="EAGAIN")throw t}}try{process.exitCode=s1(process.argv.slice(2),{stdout:n=>zp(1,n),stderr:n=>zp(2,n),stdin:()=>(0,wa.readFileSync)(
0,"utf8"),cwd:process.cwd()})}catch(n){zp(2,`openchoreo-planes: a fault of this program, please report it: ${n instanceof Error?n.stack:String(n)}
`),process.exitCode=se.failure}

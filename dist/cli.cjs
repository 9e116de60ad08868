#!/usr/bin/env node
"use strict";var Sk=Object.create;var la=Object.defineProperty;var Dk=Object.getOwnPropertyDescriptor;var Rk=Object.getOwnPropertyNames;var zk=Object.getPrototypeOf,Ek=Object.prototype.hasOwnProperty;var q=(n,e)=>()=>(e||n((e={exports:{}}).exports,e),e.exports),Se=(n,e)=>{for(var r in e)la(n,r,{get:e[r],enumerable:!0})},Tk=(n,e,r,t)=>{if(e&&typeof e=="object"||
typeof e=="function")for(let i of Rk(e))!Ek.call(n,i)&&i!==r&&la(n,i,{get:()=>e[i],enumerable:!(t=Dk(e,i))||t.enumerable});return n};var Te=(n,e,r)=>(r=n!=null?Sk(zk(n)):{},Tk(e||!n||!n.__esModule?la(r,"default",{value:n,enumerable:!0}):r,n));var W=q(ve=>{"use strict";var ua=Symbol.for("yaml.alias"),yp=Symbol.for("yaml.document"),wr=Symbol.for("yaml.map"),vp=Symbol.for("yaml.pair"),fa=Symbol.for("yam\
l.scalar"),Pr=Symbol.for("yaml.seq"),Ye=Symbol.for("yaml.node.type"),Lk=n=>!!n&&typeof n=="object"&&n[Ye]===ua,jk=n=>!!n&&typeof n=="object"&&n[Ye]===yp,$k=n=>!!n&&
typeof n=="object"&&n[Ye]===wr,Ik=n=>!!n&&typeof n=="object"&&n[Ye]===vp,hp=n=>!!n&&typeof n=="object"&&n[Ye]===fa,Vk=n=>!!n&&typeof n=="object"&&n[Ye]===Pr;function bp(n){
if(n&&typeof n=="object")switch(n[Ye]){case wr:case Pr:return!0}return!1}function qk(n){if(n&&typeof n=="object")switch(n[Ye]){case ua:case wr:case fa:case Pr:return!0}
return!1}var Bk=n=>(hp(n)||bp(n))&&!!n.anchor;ve.ALIAS=ua;ve.DOC=yp;ve.MAP=wr;ve.NODE_TYPE=Ye;ve.PAIR=vp;ve.SCALAR=fa;ve.SEQ=Pr;ve.hasAnchor=Bk;ve.isAlias=Lk;ve.
isCollection=bp;ve.isDocument=jk;ve.isMap=$k;ve.isNode=qk;ve.isPair=Ik;ve.isScalar=hp;ve.isSeq=Vk});var oi=q(ca=>{"use strict";var ge=W(),De=Symbol("break visit"),wp=Symbol("skip children"),_e=Symbol("remove node");function kr(n,e){let r=Pp(e);ge.isDocument(n)?
dn(null,n.contents,r,Object.freeze([n]))===_e&&(n.contents=null):dn(null,n,r,Object.freeze([]))}kr.BREAK=De;kr.SKIP=wp;kr.REMOVE=_e;function dn(n,e,r,t){let i=kp(
n,e,r,t);if(ge.isNode(i)||ge.isPair(i))return Op(n,t,i),dn(n,i,r,t);if(typeof i!="symbol"){if(ge.isCollection(e)){t=Object.freeze(t.concat(e));for(let s=0;s<e.items.
length;++s){let l=dn(s,e.items[s],r,t);if(typeof l=="number")s=l-1;else{if(l===De)return De;l===_e&&(e.items.splice(s,1),s-=1)}}}else if(ge.isPair(e)){t=Object.
freeze(t.concat(e));let s=dn("key",e.key,r,t);if(s===De)return De;s===_e&&(e.key=null);let l=dn("value",e.value,r,t);if(l===De)return De;l===_e&&(e.value=null)}}
return i}async function Or(n,e){let r=Pp(e);ge.isDocument(n)?await pn(null,n.contents,r,Object.freeze([n]))===_e&&(n.contents=null):await pn(null,n,r,Object.freeze(
[]))}Or.BREAK=De;Or.SKIP=wp;Or.REMOVE=_e;async function pn(n,e,r,t){let i=await kp(n,e,r,t);if(ge.isNode(i)||ge.isPair(i))return Op(n,t,i),pn(n,i,r,t);if(typeof i!=
"symbol"){if(ge.isCollection(e)){t=Object.freeze(t.concat(e));for(let s=0;s<e.items.length;++s){let l=await pn(s,e.items[s],r,t);if(typeof l=="number")s=l-1;else{
if(l===De)return De;l===_e&&(e.items.splice(s,1),s-=1)}}}else if(ge.isPair(e)){t=Object.freeze(t.concat(e));let s=await pn("key",e.key,r,t);if(s===De)return De;
s===_e&&(e.key=null);let l=await pn("value",e.value,r,t);if(l===De)return De;l===_e&&(e.value=null)}}return i}function Pp(n){return typeof n=="object"&&(n.Collection||
n.Node||n.Value)?Object.assign({Alias:n.Node,Map:n.Node,Scalar:n.Node,Seq:n.Node},n.Value&&{Map:n.Value,Scalar:n.Value,Seq:n.Value},n.Collection&&{Map:n.Collection,
Seq:n.Collection},n):n}function kp(n,e,r,t){if(typeof r=="function")return r(n,e,t);if(ge.isMap(e))return r.Map?.(n,e,t);if(ge.isSeq(e))return r.Seq?.(n,e,t);if(ge.
isPair(e))return r.Pair?.(n,e,t);if(ge.isScalar(e))return r.Scalar?.(n,e,t);if(ge.isAlias(e))return r.Alias?.(n,e,t)}function Op(n,e,r){let t=e[e.length-1];if(ge.
isCollection(t))t.items[n]=r;else if(ge.isPair(t))n==="key"?t.key=r:t.value=r;else if(ge.isDocument(t))t.contents=r;else{let i=ge.isAlias(t)?"alias":"scalar";throw new Error(
`Cannot replace node with ${i} parent`)}}ca.visit=kr;ca.visitAsync=Or});var da=q(Sp=>{"use strict";var Ap=W(),Mk=oi(),Fk={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},_k=n=>n.replace(/[!,[\]{}]/g,e=>Fk[e]),ai=class n{constructor(e,r){
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
for(let[r,t]of Object.entries(this.tags))if(e.startsWith(t))return r+_k(e.substring(t.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let r=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],t=Object.entries(this.tags),i;if(e&&t.length>0&&Ap.isNode(e.contents)){let s={};Mk.visit(e.contents,(l,o)=>{Ap.isNode(o)&&
o.tag&&(s[o.tag]=!0)}),i=Object.keys(s)}else i=[];for(let[s,l]of t)s==="!!"&&l==="tag:yaml.org,2002:"||(!e||i.some(o=>o.startsWith(l)))&&r.push(`%TAG ${s} ${l}`);
return r.join(`
`)}};ai.defaultYaml={explicit:!1,version:"1.2"};ai.defaultTags={"!!":"tag:yaml.org,2002:"};Sp.Directives=ai});var Ar=q(ui=>{"use strict";var Dp=W(),Uk=oi();function Gk(n){if(/[\x00-\x19\s,[\]{}]/.test(n)){let r=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(n)}`;throw new Error(r)}return!0}function Rp(n){let e=new Set;return Uk.visit(n,{Value(r,t){t.anchor&&e.add(t.anchor)}}),e}function zp(n,e){for(let r=1;;++r){
let t=`${n}${r}`;if(!e.has(t))return t}}function Kk(n,e){let r=[],t=new Map,i=null;return{onAnchor:s=>{r.push(s),i??(i=Rp(n));let l=zp(e,i);return i.add(l),l},setAnchors:()=>{
for(let s of r){let l=t.get(s);if(typeof l=="object"&&l.anchor&&(Dp.isScalar(l.node)||Dp.isCollection(l.node)))l.node.anchor=l.anchor;else{let o=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw o.source=s,o}}},sourceObjects:t}}ui.anchorIsValid=Gk;ui.anchorNames=Rp;ui.createNodeAnchors=Kk;ui.
findNewAnchor=zp});var pa=q(Ep=>{"use strict";function fi(n,e,r,t){if(t&&typeof t=="object")if(Array.isArray(t))for(let i=0,s=t.length;i<s;++i){let l=t[i],o=fi(n,t,String(i),l);o===
void 0?delete t[i]:o!==l&&(t[i]=o)}else if(t instanceof Map)for(let i of Array.from(t.keys())){let s=t.get(i),l=fi(n,t,i,s);l===void 0?t.delete(i):l!==s&&t.set(
i,l)}else if(t instanceof Set)for(let i of Array.from(t)){let s=fi(n,t,i,i);s===void 0?t.delete(i):s!==i&&(t.delete(i),t.add(s))}else for(let[i,s]of Object.entries(
t)){let l=fi(n,t,i,s);l===void 0?delete t[i]:l!==s&&(t[i]=l)}return n.call(e,r,t)}Ep.applyReviver=fi});var lt=q(Cp=>{"use strict";var Hk=W();function Tp(n,e,r){if(Array.isArray(n))return n.map((t,i)=>Tp(t,String(i),r));if(n&&typeof n.toJSON=="function"){if(!r||!Hk.
hasAnchor(n))return n.toJSON(e,r);let t={aliasCount:0,count:1,res:void 0};r.anchors.set(n,t),r.onCreate=s=>{t.res=s,delete r.onCreate};let i=n.toJSON(e,r);return r.
onCreate&&r.onCreate(i),i}return typeof n=="bigint"&&!r?.keep?Number(n):n}Cp.toJS=Tp});var Sr=q(Lp=>{"use strict";var Zk=pa(),Np=W(),Wk=lt(),ma=class{constructor(e){Object.defineProperty(this,Np.NODE_TYPE,{value:e})}clone(){let e=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:r,maxAliasCount:t,onAnchor:i,reviver:s}={}){
if(!Np.isDocument(e))throw new TypeError("A document argument is required");let l={anchors:new Map,doc:e,keep:!0,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof t==
"number"?t:100},o=Wk.toJS(this,"",l);if(typeof i=="function")for(let{count:c,res:y}of l.anchors.values())i(y,c);return typeof s=="function"?Zk.applyReviver(s,{"":o},
"",o):o}};Lp.NodeBase=ma});var ci=q(jp=>{"use strict";var Yk=Ar(),Jk=oi(),mn=W(),Qk=Sr(),Xk=lt(),ga=class extends Qk.NodeBase{constructor(e){super(mn.ALIAS),this.source=e,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,r){if(r?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let t;r?.aliasResolveCache?t=r.aliasResolveCache:(t=[],Jk.visit(e,{Node:(s,l)=>{(mn.isAlias(l)||mn.hasAnchor(l))&&t.push(l)}}),r&&(r.aliasResolveCache=t));let i;
for(let s of t){if(s===this)break;s.anchor===this.source&&(i=s)}if(i&&r){let{anchors:s,doc:l,maxAliasCount:o}=r,c=s.get(i);if(c||(Xk.toJS(i,null,r),c=s.get(i)),
c?.res===void 0){let y="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(y)}if(o>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
Dr(l,i,s)),c.count*c.aliasCount>o)){let y="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(y)}}return i}toJSON(e,r){if(!r)
return{source:this.source};let t=this.resolve(r.doc,r);if(!t){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
i)}return r.anchors.get(t).res}toString(e,r,t){let i=`*${this.source}`;if(e){if(Yk.anchorIsValid(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){
let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(e.implicitKey)return`${i} `}return i}};function Dr(n,e,r){
if(mn.isAlias(e)){let t=e.resolve(n),i=r&&t&&r.get(t);return i?i.count*i.aliasCount:0}else if(mn.isCollection(e)){let t=0;for(let i of e.items){let s=Dr(n,i,r);
s>t&&(t=s)}return t}else if(mn.isPair(e)){let t=Dr(n,e.key,r),i=Dr(n,e.value,r);return Math.max(t,i)}return 1}jp.Alias=ga});var fe=q(ya=>{"use strict";var xk=W(),e1=Sr(),t1=lt(),n1=n=>!n||typeof n!="function"&&typeof n!="object",ot=class extends e1.NodeBase{constructor(e){super(xk.SCALAR),
this.value=e}toJSON(e,r){return r?.keep?this.value:t1.toJS(this.value,e,r)}toString(){return String(this.value)}};ot.BLOCK_FOLDED="BLOCK_FOLDED";ot.BLOCK_LITERAL=
"BLOCK_LITERAL";ot.PLAIN="PLAIN";ot.QUOTE_DOUBLE="QUOTE_DOUBLE";ot.QUOTE_SINGLE="QUOTE_SINGLE";ya.Scalar=ot;ya.isScalarValue=n1});var di=q(Ip=>{"use strict";var i1=ci(),St=W(),$p=fe(),r1="tag:yaml.org,2002:";function s1(n,e,r){if(e){let t=r.filter(s=>s.tag===e),i=t.find(s=>!s.format)??t[0];
if(!i)throw new Error(`Tag ${e} not found`);return i}return r.find(t=>t.identify?.(n)&&!t.format)}function l1(n,e,r){if(St.isDocument(n)&&(n=n.contents),St.isNode(
n))return n;if(St.isPair(n)){let P=r.schema[St.MAP].createNode?.(r.schema,null,r);return P.items.push(n),P}(n instanceof String||n instanceof Number||n instanceof
Boolean||typeof BigInt<"u"&&n instanceof BigInt)&&(n=n.valueOf());let{aliasDuplicateObjects:t,onAnchor:i,onTagObj:s,schema:l,sourceObjects:o}=r,c;if(t&&n&&typeof n==
"object"){if(c=o.get(n),c)return c.anchor??(c.anchor=i(n)),new i1.Alias(c.anchor);c={anchor:null,node:null},o.set(n,c)}e?.startsWith("!!")&&(e=r1+e.slice(2));let y=s1(
n,e,l.tags);if(!y){if(n&&typeof n.toJSON=="function"&&(n=n.toJSON()),!n||typeof n!="object"){let P=new $p.Scalar(n);return c&&(c.node=P),P}y=n instanceof Map?l[St.
MAP]:Symbol.iterator in Object(n)?l[St.SEQ]:l[St.MAP]}s&&(s(y),delete r.onTagObj);let h=y?.createNode?y.createNode(r.schema,n,r):typeof y?.nodeClass?.from=="fun\
ction"?y.nodeClass.from(r.schema,n,r):new $p.Scalar(n);return e?h.tag=e:y.default||(h.tag=y.tag),c&&(c.node=h),h}Ip.createNode=l1});var zr=q(Rr=>{"use strict";var o1=di(),Ue=W(),a1=Sr();function va(n,e,r){let t=r;for(let i=e.length-1;i>=0;--i){let s=e[i];if(typeof s=="number"&&Number.isInteger(
s)&&s>=0){let l=[];l[s]=t,t=l}else t=new Map([[s,t]])}return o1.createNode(t,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:n,sourceObjects:new Map})}var Vp=n=>n==null||typeof n=="object"&&!!n[Symbol.iterator]().next().done,ha=class extends a1.
NodeBase{constructor(e,r){super(e),Object.defineProperty(this,"schema",{value:r,configurable:!0,enumerable:!1,writable:!0})}clone(e){let r=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(r.schema=e),r.items=r.items.map(t=>Ue.isNode(t)||Ue.isPair(t)?t.clone(e):t),this.range&&
(r.range=this.range.slice()),r}addIn(e,r){if(Vp(e))this.add(r);else{let[t,...i]=e,s=this.get(t,!0);if(Ue.isCollection(s))s.addIn(i,r);else if(s===void 0&&this.schema)
this.set(t,va(this.schema,i,r));else throw new Error(`Expected YAML collection at ${t}. Remaining path: ${i}`)}}deleteIn(e){let[r,...t]=e;if(t.length===0)return this.
delete(r);let i=this.get(r,!0);if(Ue.isCollection(i))return i.deleteIn(t);throw new Error(`Expected YAML collection at ${r}. Remaining path: ${t}`)}getIn(e,r){let[
t,...i]=e,s=this.get(t,!0);return i.length===0?!r&&Ue.isScalar(s)?s.value:s:Ue.isCollection(s)?s.getIn(i,r):void 0}hasAllNullValues(e){return this.items.every(r=>{
if(!Ue.isPair(r))return!1;let t=r.value;return t==null||e&&Ue.isScalar(t)&&t.value==null&&!t.commentBefore&&!t.comment&&!t.tag})}hasIn(e){let[r,...t]=e;if(t.length===
0)return this.has(r);let i=this.get(r,!0);return Ue.isCollection(i)?i.hasIn(t):!1}setIn(e,r){let[t,...i]=e;if(i.length===0)this.set(t,r);else{let s=this.get(t,!0);
if(Ue.isCollection(s))s.setIn(i,r);else if(s===void 0&&this.schema)this.set(t,va(this.schema,i,r));else throw new Error(`Expected YAML collection at ${t}. Remai\
ning path: ${i}`)}}};Rr.Collection=ha;Rr.collectionFromPath=va;Rr.isEmptyPath=Vp});var pi=q(Er=>{"use strict";var u1=n=>n.replace(/^(?!$)(?: $)?/gm,"#");function ba(n,e){return/^\n+$/.test(n)?n.substring(1):e?n.replace(/^(?! *$)/gm,e):n}var f1=(n,e,r)=>n.
endsWith(`
`)?ba(r,e):r.includes(`
`)?`
`+ba(r,e):(n.endsWith(" ")?"":" ")+r;Er.indentComment=ba;Er.lineComment=f1;Er.stringifyComment=u1});var Bp=q(mi=>{"use strict";var c1="flow",wa="block",Tr="quoted";function d1(n,e,r="flow",{indentAtStart:t,lineWidth:i=80,minContentWidth:s=20,onFold:l,onOverflow:o}={}){
if(!i||i<0)return n;i<s&&(s=0);let c=Math.max(1+s,1+i-e.length);if(n.length<=c)return n;let y=[],h={},P=i-e.length;typeof t=="number"&&(t>i-Math.max(2,s)?y.push(
0):P=i-t);let b,k,R=!1,w=-1,D=-1,T=-1;r===wa&&(w=qp(n,w,e.length),w!==-1&&(P=w+c));for(let N;N=n[w+=1];){if(r===Tr&&N==="\\"){switch(D=w,n[w+1]){case"x":w+=3;break;case"\
u":w+=5;break;case"U":w+=9;break;default:w+=1}T=w}if(N===`
`)r===wa&&(w=qp(n,w,e.length)),P=w+e.length+c,b=void 0;else{if(N===" "&&k&&k!==" "&&k!==`
`&&k!=="	"){let I=n[w+1];I&&I!==" "&&I!==`
`&&I!=="	"&&(b=w)}if(w>=P)if(b)y.push(b),P=b+c,b=void 0;else if(r===Tr){for(;k===" "||k==="	";)k=N,N=n[w+=1],R=!0;let I=w>T+1?w-2:D-1;if(h[I])return n;y.push(I),
h[I]=!0,P=I+c,b=void 0}else R=!0}k=N}if(R&&o&&o(),y.length===0)return n;l&&l();let E=n.slice(0,y[0]);for(let N=0;N<y.length;++N){let I=y[N],V=y[N+1]||n.length;I===
0?E=`
${e}${n.slice(0,V)}`:(r===Tr&&h[I]&&(E+=`${n[I]}\\`),E+=`
${e}${n.slice(I+1,V)}`)}return E}function qp(n,e,r){let t=e,i=e+1,s=n[i];for(;s===" "||s==="	";)if(e<i+r)s=n[++e];else{do s=n[++e];while(s&&s!==`
`);t=e,i=e+1,s=n[i]}return t}mi.FOLD_BLOCK=wa;mi.FOLD_FLOW=c1;mi.FOLD_QUOTED=Tr;mi.foldFlowLines=d1});var yi=q(Mp=>{"use strict";var Be=fe(),at=Bp(),Nr=(n,e)=>({indentAtStart:e?n.indent.length:n.indentAtStart,lineWidth:n.options.lineWidth,minContentWidth:n.options.
minContentWidth}),Lr=n=>/^(%|---|\.\.\.)/m.test(n);function p1(n,e,r){if(!e||e<0)return!1;let t=e-r,i=n.length;if(i<=t)return!1;for(let s=0,l=0;s<i;++s)if(n[s]===
`
`){if(s-l>t)return!0;if(l=s+1,i-l<=t)return!1}return!0}function gi(n,e){let r=JSON.stringify(n);if(e.options.doubleQuotedAsJSON)return r;let{implicitKey:t}=e,i=e.
options.doubleQuotedMinMultiLineLength,s=e.indent||(Lr(n)?"  ":""),l="",o=0;for(let c=0,y=r[c];y;y=r[++c])if(y===" "&&r[c+1]==="\\"&&r[c+2]==="n"&&(l+=r.slice(o,
c)+"\\ ",c+=1,o=c,y="\\"),y==="\\")switch(r[c+1]){case"u":{l+=r.slice(o,c);let h=r.substr(c+2,4);switch(h){case"0000":l+="\\0";break;case"0007":l+="\\a";break;case"\
000b":l+="\\v";break;case"001b":l+="\\e";break;case"0085":l+="\\N";break;case"00a0":l+="\\_";break;case"2028":l+="\\L";break;case"2029":l+="\\P";break;default:h.
substr(0,2)==="00"?l+="\\x"+h.substr(2):l+=r.substr(c,6)}c+=5,o=c+1}break;case"n":if(t||r[c+2]==='"'||r.length<i)c+=1;else{for(l+=r.slice(o,c)+`

`;r[c+2]==="\\"&&r[c+3]==="n"&&r[c+4]!=='"';)l+=`
`,c+=2;l+=s,r[c+2]===" "&&(l+="\\"),c+=1,o=c+1}break;default:c+=1}return l=o?l+r.slice(o):r,t?l:at.foldFlowLines(l,s,at.FOLD_QUOTED,Nr(e,!1))}function Pa(n,e){if(e.
options.singleQuote===!1||e.implicitKey&&n.includes(`
`)||/[ \t]\n|\n[ \t]/.test(n))return gi(n,e);let r=e.indent||(Lr(n)?"  ":""),t="'"+n.replace(/'/g,"''").replace(/\n+/g,`$&
${r}`)+"'";return e.implicitKey?t:at.foldFlowLines(t,r,at.FOLD_FLOW,Nr(e,!1))}function gn(n,e){let{singleQuote:r}=e.options,t;if(r===!1)t=gi;else{let i=n.includes(
'"'),s=n.includes("'");i&&!s?t=Pa:s&&!i?t=gi:t=r?Pa:gi}return t(n,e)}var ka;try{ka=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{ka=/\n+(?!\n|$)/g}function Cr({comment:n,type:e,value:r},t,i,s){let{blockQuote:l,commentString:o,lineWidth:c}=t.options;if(!l||/\n[\t ]+$/.test(
r))return gn(r,t);let y=t.indent||(t.forceBlockIndent||Lr(r)?"  ":""),h=l==="literal"?!0:l==="folded"||e===Be.Scalar.BLOCK_FOLDED?!1:e===Be.Scalar.BLOCK_LITERAL?
!0:!p1(r,c,y.length);if(!r)return h?`|
`:`>
`;let P,b;for(b=r.length;b>0;--b){let V=r[b-1];if(V!==`
`&&V!=="	"&&V!==" ")break}let k=r.substring(b),R=k.indexOf(`
`);R===-1?P="-":r===k||R!==k.length-1?(P="+",s&&s()):P="",k&&(r=r.slice(0,-k.length),k[k.length-1]===`
`&&(k=k.slice(0,-1)),k=k.replace(ka,`$&${y}`));let w=!1,D,T=-1;for(D=0;D<r.length;++D){let V=r[D];if(V===" ")w=!0;else if(V===`
`)T=D;else break}let E=r.substring(0,T<D?T+1:D);E&&(r=r.substring(E.length),E=E.replace(/\n+/g,`$&${y}`));let I=(w?y?"2":"1":"")+P;if(n&&(I+=" "+o(n.replace(/ ?[\r\n]+/g,
" ")),i&&i()),!h){let V=r.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${y}`),M=!1,Y=Nr(t,!0);l!=="folded"&&e!==Be.Scalar.BLOCK_FOLDED&&(Y.onOverflow=
()=>{M=!0});let B=at.foldFlowLines(`${E}${V}${k}`,y,at.FOLD_BLOCK,Y);if(!M)return`>${I}
${y}${B}`}return r=r.replace(/\n+/g,`$&${y}`),`|${I}
${y}${E}${r}${k}`}function m1(n,e,r,t){let{type:i,value:s}=n,{actualString:l,implicitKey:o,indent:c,indentStep:y,inFlow:h}=e;if(o&&s.includes(`
`)||h&&/[[\]{},]/.test(s))return gn(s,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return o||h||!s.includes(
`
`)?gn(s,e):Cr(n,e,r,t);if(!o&&!h&&i!==Be.Scalar.PLAIN&&s.includes(`
`))return Cr(n,e,r,t);if(Lr(s)){if(c==="")return e.forceBlockIndent=!0,Cr(n,e,r,t);if(o&&c===y)return gn(s,e)}let P=s.replace(/\n+/g,`$&
${c}`);if(l){let b=w=>w.default&&w.tag!=="tag:yaml.org,2002:str"&&w.test?.test(P),{compat:k,tags:R}=e.doc.schema;if(R.some(b)||k?.some(b))return gn(s,e)}return o?
P:at.foldFlowLines(P,c,at.FOLD_FLOW,Nr(e,!1))}function g1(n,e,r,t){let{implicitKey:i,inFlow:s}=e,l=typeof n.value=="string"?n:Object.assign({},n,{value:String(n.
value)}),{type:o}=n;o!==Be.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(l.value)&&(o=Be.Scalar.QUOTE_DOUBLE);let c=h=>{switch(h){case Be.
Scalar.BLOCK_FOLDED:case Be.Scalar.BLOCK_LITERAL:return i||s?gn(l.value,e):Cr(l,e,r,t);case Be.Scalar.QUOTE_DOUBLE:return gi(l.value,e);case Be.Scalar.QUOTE_SINGLE:
return Pa(l.value,e);case Be.Scalar.PLAIN:return m1(l,e,r,t);default:return null}},y=c(o);if(y===null){let{defaultKeyType:h,defaultStringType:P}=e.options,b=i&&
h||P;if(y=c(b),y===null)throw new Error(`Unsupported default string type ${b}`)}return y}Mp.stringifyString=g1});var vi=q(Oa=>{"use strict";var y1=Ar(),ut=W(),v1=pi(),h1=yi();function b1(n,e){let r=Object.assign({blockQuote:!0,commentString:v1.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},n.schema.toStringOptions,e),t;switch(r.collectionStyle){case"\
block":t=!1;break;case"flow":t=!0;break;default:t=null}return{anchors:new Set,doc:n,flowCollectionPadding:r.flowCollectionPadding?" ":"",indent:"",indentStep:typeof r.
indent=="number"?" ".repeat(r.indent):"  ",inFlow:t,options:r}}function w1(n,e){if(e.tag){let i=n.filter(s=>s.tag===e.tag);if(i.length>0)return i.find(s=>s.format===
e.format)??i[0]}let r,t;if(ut.isScalar(e)){t=e.value;let i=n.filter(s=>s.identify?.(t));if(i.length>1){let s=i.filter(l=>l.test);s.length>0&&(i=s)}r=i.find(s=>s.
format===e.format)??i.find(s=>!s.format)}else t=e,r=n.find(i=>i.nodeClass&&t instanceof i.nodeClass);if(!r){let i=t?.constructor?.name??(t===null?"null":typeof t);
throw new Error(`Tag not resolved for ${i} value`)}return r}function P1(n,e,{anchors:r,doc:t}){if(!t.directives)return"";let i=[],s=(ut.isScalar(n)||ut.isCollection(
n))&&n.anchor;s&&y1.anchorIsValid(s)&&(r.add(s),i.push(`&${s}`));let l=n.tag??(e.default?null:e.tag);return l&&i.push(t.directives.tagString(l)),i.join(" ")}function k1(n,e,r,t){
if(ut.isPair(n))return n.toString(e,r,t);if(ut.isAlias(n)){if(e.doc.directives)return n.toString(e);if(e.resolvedAliases?.has(n))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.add(n):e.resolvedAliases=new Set([n]),n=n.resolve(e.doc)}let i,s=ut.isNode(n)?
n:e.doc.createNode(n,{onTagObj:c=>i=c});i??(i=w1(e.doc.schema.tags,s));let l=P1(s,i,e);l.length>0&&(e.indentAtStart=(e.indentAtStart??0)+l.length+1);let o=typeof i.
stringify=="function"?i.stringify(s,e,r,t):ut.isScalar(s)?h1.stringifyString(s,e,r,t):s.toString(e,r,t);return l?ut.isScalar(s)||o[0]==="{"||o[0]==="["?`${l} ${o}`:
`${l}
${e.indent}${o}`:o}Oa.createStringifyContext=b1;Oa.stringify=k1});var Gp=q(Up=>{"use strict";var Je=W(),Fp=fe(),_p=vi(),hi=pi();function O1({key:n,value:e},r,t,i){let{allNullValues:s,doc:l,indent:o,indentStep:c,options:{commentString:y,
indentSeq:h,simpleKeys:P}}=r,b=Je.isNode(n)&&n.comment||null;if(P){if(b)throw new Error("With simple keys, key nodes cannot have comments");if(Je.isCollection(n)||
!Je.isNode(n)&&typeof n=="object"){let Y="With simple keys, collection cannot be used as a key value";throw new Error(Y)}}let k=!P&&(!n||b&&e==null&&!r.inFlow||
Je.isCollection(n)||(Je.isScalar(n)?n.type===Fp.Scalar.BLOCK_FOLDED||n.type===Fp.Scalar.BLOCK_LITERAL:typeof n=="object"));r=Object.assign({},r,{allNullValues:!1,
implicitKey:!k&&(P||!s),indent:o+c});let R=!1,w=!1,D=_p.stringify(n,r,()=>R=!0,()=>w=!0);if(!k&&!r.inFlow&&D.length>1024){if(P)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");k=!0}if(r.inFlow){if(s||e==null)return R&&t&&t(),D===""?"?":k?`? ${D}`:D}else if(s&&!P||e==null&&
k)return D=`? ${D}`,b&&!R?D+=hi.lineComment(D,r.indent,y(b)):w&&i&&i(),D;R&&(b=null),k?(b&&(D+=hi.lineComment(D,r.indent,y(b))),D=`? ${D}
${o}:`):(D=`${D}:`,b&&(D+=hi.lineComment(D,r.indent,y(b))));let T,E,N;Je.isNode(e)?(T=!!e.spaceBefore,E=e.commentBefore,N=e.comment):(T=!1,E=null,N=null,e&&typeof e==
"object"&&(e=l.createNode(e))),r.implicitKey=!1,!k&&!b&&Je.isScalar(e)&&(r.indentAtStart=D.length+1),w=!1,!h&&c.length>=2&&!r.inFlow&&!k&&Je.isSeq(e)&&!e.flow&&
!e.tag&&!e.anchor&&(r.indent=r.indent.substring(2));let I=!1,V=_p.stringify(e,r,()=>I=!0,()=>w=!0),M=" ";if(b||T||E){if(M=T?`
`:"",E){let Y=y(E);M+=`
${hi.indentComment(Y,r.indent)}`}V===""&&!r.inFlow?M===`
`&&N&&(M=`

`):M+=`
${r.indent}`}else if(!k&&Je.isCollection(e)){let Y=V[0],B=V.indexOf(`
`),pe=B!==-1,st=r.inFlow??e.flow??e.items.length===0;if(pe||!st){let fn=!1;if(pe&&(Y==="&"||Y==="!")){let me=V.indexOf(" ");Y==="&"&&me!==-1&&me<B&&V[me+1]==="!"&&
(me=V.indexOf(" ",me+1)),(me===-1||B<me)&&(fn=!0)}fn||(M=`
${r.indent}`)}}else(V===""||V[0]===`
`)&&(M="");return D+=M+V,r.inFlow?I&&t&&t():N&&!I?D+=hi.lineComment(D,r.indent,y(N)):w&&i&&i(),D}Up.stringifyPair=O1});var Sa=q(Aa=>{"use strict";var Kp=require("process");function A1(n,...e){n==="debug"&&console.log(...e)}function S1(n,e){(n==="debug"||n==="warn")&&(typeof Kp.emitWarning==
"function"?Kp.emitWarning(e):console.warn(e))}Aa.debug=A1;Aa.warn=S1});var qr=q(Vr=>{"use strict";var Ir=W(),Hp=fe(),jr="<<",$r={identify:n=>n===jr||typeof n=="symbol"&&n.description===jr,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new Hp.Scalar(Symbol(jr)),{addToJSMap:Zp}),stringify:()=>jr},D1=(n,e)=>($r.identify(e)||Ir.isScalar(e)&&(!e.type||e.type===
Hp.Scalar.PLAIN)&&$r.identify(e.value))&&n?.doc.schema.tags.some(r=>r.tag===$r.tag&&r.default);function Zp(n,e,r){let t=Wp(n,r);if(Ir.isSeq(t))for(let i of t.items)
Da(n,e,i);else if(Array.isArray(t))for(let i of t)Da(n,e,i);else Da(n,e,t)}function Da(n,e,r){let t=Wp(n,r);if(!Ir.isMap(t))throw new Error("Merge sources must \
be maps or map aliases");let i=t.toJSON(null,n,Map);for(let[s,l]of i)e instanceof Map?e.has(s)||e.set(s,l):e instanceof Set?e.add(s):Object.prototype.hasOwnProperty.
call(e,s)||Object.defineProperty(e,s,{value:l,writable:!0,enumerable:!0,configurable:!0});return e}function Wp(n,e){return n&&Ir.isAlias(e)?e.resolve(n.doc,n):e}
Vr.addMergeToJSMap=Zp;Vr.isMergeKey=D1;Vr.merge=$r});var za=q(Qp=>{"use strict";var R1=Sa(),Yp=qr(),z1=vi(),Jp=W(),Ra=lt();function E1(n,e,{key:r,value:t}){if(Jp.isNode(r)&&r.addToJSMap)r.addToJSMap(n,e,t);else if(Yp.
isMergeKey(n,r))Yp.addMergeToJSMap(n,e,t);else{let i=Ra.toJS(r,"",n);if(e instanceof Map)e.set(i,Ra.toJS(t,i,n));else if(e instanceof Set)e.add(i);else{let s=T1(
r,i,n),l=Ra.toJS(t,s,n);s in e?Object.defineProperty(e,s,{value:l,writable:!0,enumerable:!0,configurable:!0}):e[s]=l}}return e}function T1(n,e,r){if(e===null)return"";
if(typeof e!="object")return String(e);if(Jp.isNode(n)&&r?.doc){let t=z1.createStringifyContext(r.doc,{});t.anchors=new Set;for(let s of r.anchors.keys())t.anchors.
add(s.anchor);t.inFlow=!0,t.inStringifyKey=!0;let i=n.toString(t);if(!r.mapKeyWarned){let s=JSON.stringify(i);s.length>40&&(s=s.substring(0,36)+'..."'),R1.warn(
r.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),r.mapKeyWarned=
!0}return i}return JSON.stringify(e)}Qp.addPairToJSMap=E1});var ft=q(Ea=>{"use strict";var Xp=di(),C1=Gp(),N1=za(),Br=W();function L1(n,e,r){let t=Xp.createNode(n,void 0,r),i=Xp.createNode(e,void 0,r);return new Mr(t,i)}
var Mr=class n{constructor(e,r=null){Object.defineProperty(this,Br.NODE_TYPE,{value:Br.PAIR}),this.key=e,this.value=r}clone(e){let{key:r,value:t}=this;return Br.
isNode(r)&&(r=r.clone(e)),Br.isNode(t)&&(t=t.clone(e)),new n(r,t)}toJSON(e,r){let t=r?.mapAsMap?new Map:{};return N1.addPairToJSMap(r,t,this)}toString(e,r,t){return e?.
doc?C1.stringifyPair(this,e,r,t):JSON.stringify(this)}};Ea.Pair=Mr;Ea.createPair=L1});var Ta=q(em=>{"use strict";var Dt=W(),xp=vi(),Fr=pi();function j1(n,e,r){return(e.inFlow??n.flow?I1:$1)(n,e,r)}function $1({comment:n,items:e},r,{blockItemPrefix:t,
flowChars:i,itemIndent:s,onChompKeep:l,onComment:o}){let{indent:c,options:{commentString:y}}=r,h=Object.assign({},r,{indent:s,type:null}),P=!1,b=[];for(let R=0;R<
e.length;++R){let w=e[R],D=null;if(Dt.isNode(w))!P&&w.spaceBefore&&b.push(""),_r(r,b,w.commentBefore,P),w.comment&&(D=w.comment);else if(Dt.isPair(w)){let E=Dt.
isNode(w.key)?w.key:null;E&&(!P&&E.spaceBefore&&b.push(""),_r(r,b,E.commentBefore,P))}P=!1;let T=xp.stringify(w,h,()=>D=null,()=>P=!0);D&&(T+=Fr.lineComment(T,s,
y(D))),P&&D&&(P=!1),b.push(t+T)}let k;if(b.length===0)k=i.start+i.end;else{k=b[0];for(let R=1;R<b.length;++R){let w=b[R];k+=w?`
${c}${w}`:`
`}}return n?(k+=`
`+Fr.indentComment(y(n),c),o&&o()):P&&l&&l(),k}function I1({items:n},e,{flowChars:r,itemIndent:t}){let{indent:i,indentStep:s,flowCollectionPadding:l,options:{commentString:o}}=e;
t+=s;let c=Object.assign({},e,{indent:t,inFlow:!0,type:null}),y=!1,h=0,P=[];for(let R=0;R<n.length;++R){let w=n[R],D=null;if(Dt.isNode(w))w.spaceBefore&&P.push(
""),_r(e,P,w.commentBefore,!1),w.comment&&(D=w.comment);else if(Dt.isPair(w)){let E=Dt.isNode(w.key)?w.key:null;E&&(E.spaceBefore&&P.push(""),_r(e,P,E.commentBefore,
!1),E.comment&&(y=!0));let N=Dt.isNode(w.value)?w.value:null;N?(N.comment&&(D=N.comment),N.commentBefore&&(y=!0)):w.value==null&&E?.comment&&(D=E.comment)}D&&(y=
!0);let T=xp.stringify(w,c,()=>D=null);y||(y=P.length>h||T.includes(`
`)),R<n.length-1?T+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(y||(y=P.reduce((E,N)=>E+N.length+2,2)+(T.length+2)>e.options.lineWidth)),y&&(T+=",")),
D&&(T+=Fr.lineComment(T,t,o(D))),P.push(T),h=P.length}let{start:b,end:k}=r;if(P.length===0)return b+k;if(!y){let R=P.reduce((w,D)=>w+D.length+2,2);y=e.options.lineWidth>
0&&R>e.options.lineWidth}if(y){let R=b;for(let w of P)R+=w?`
${s}${i}${w}`:`
`;return`${R}
${i}${k}`}else return`${b}${l}${P.join(" ")}${l}${k}`}function _r({indent:n,options:{commentString:e}},r,t,i){if(t&&i&&(t=t.replace(/^\n+/,"")),t){let s=Fr.indentComment(
e(t),n);r.push(s.trimStart())}}em.stringifyCollection=j1});var dt=q(Na=>{"use strict";var V1=Ta(),q1=za(),B1=zr(),ct=W(),Ur=ft(),M1=fe();function bi(n,e){let r=ct.isScalar(e)?e.value:e;for(let t of n)if(ct.isPair(t)&&(t.
key===e||t.key===r||ct.isScalar(t.key)&&t.key.value===r))return t}var Ca=class extends B1.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){
super(ct.MAP,e),this.items=[]}static from(e,r,t){let{keepUndefined:i,replacer:s}=t,l=new this(e),o=(c,y)=>{if(typeof s=="function")y=s.call(r,c,y);else if(Array.
isArray(s)&&!s.includes(c))return;(y!==void 0||i)&&l.items.push(Ur.createPair(c,y,t))};if(r instanceof Map)for(let[c,y]of r)o(c,y);else if(r&&typeof r=="object")
for(let c of Object.keys(r))o(c,r[c]);return typeof e.sortMapEntries=="function"&&l.items.sort(e.sortMapEntries),l}add(e,r){let t;ct.isPair(e)?t=e:!e||typeof e!=
"object"||!("key"in e)?t=new Ur.Pair(e,e?.value):t=new Ur.Pair(e.key,e.value);let i=bi(this.items,t.key),s=this.schema?.sortMapEntries;if(i){if(!r)throw new Error(
`Key ${t.key} already set`);ct.isScalar(i.value)&&M1.isScalarValue(t.value)?i.value.value=t.value:i.value=t.value}else if(s){let l=this.items.findIndex(o=>s(t,o)<
0);l===-1?this.items.push(t):this.items.splice(l,0,t)}else this.items.push(t)}delete(e){let r=bi(this.items,e);return r?this.items.splice(this.items.indexOf(r),
1).length>0:!1}get(e,r){let i=bi(this.items,e)?.value;return(!r&&ct.isScalar(i)?i.value:i)??void 0}has(e){return!!bi(this.items,e)}set(e,r){this.add(new Ur.Pair(
e,r),!0)}toJSON(e,r,t){let i=t?new t:r?.mapAsMap?new Map:{};r?.onCreate&&r.onCreate(i);for(let s of this.items)q1.addPairToJSMap(r,i,s);return i}toString(e,r,t){
if(!e)return JSON.stringify(this);for(let i of this.items)if(!ct.isPair(i))throw new Error(`Map items must all be pairs; found ${JSON.stringify(i)} instead`);return!e.
allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),V1.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:e.indent||"",onChompKeep:t,onComment:r})}};Na.YAMLMap=Ca;Na.findPair=bi});var yn=q(nm=>{"use strict";var F1=W(),tm=dt(),_1={collection:"map",default:!0,nodeClass:tm.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(n,e){return F1.isMap(n)||
e("Expected a mapping for this tag"),n},createNode:(n,e,r)=>tm.YAMLMap.from(n,e,r)};nm.map=_1});var pt=q(im=>{"use strict";var U1=di(),G1=Ta(),K1=zr(),Kr=W(),H1=fe(),Z1=lt(),La=class extends K1.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){
super(Kr.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let r=Gr(e);return typeof r!="number"?!1:this.items.splice(r,1).length>0}get(e,r){let t=Gr(e);
if(typeof t!="number")return;let i=this.items[t];return!r&&Kr.isScalar(i)?i.value:i}has(e){let r=Gr(e);return typeof r=="number"&&r<this.items.length}set(e,r){let t=Gr(
e);if(typeof t!="number")throw new Error(`Expected a valid index, not ${e}.`);let i=this.items[t];Kr.isScalar(i)&&H1.isScalarValue(r)?i.value=r:this.items[t]=r}toJSON(e,r){
let t=[];r?.onCreate&&r.onCreate(t);let i=0;for(let s of this.items)t.push(Z1.toJS(s,String(i++),r));return t}toString(e,r,t){return e?G1.stringifyCollection(this,
e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:t,onComment:r}):JSON.stringify(this)}static from(e,r,t){let{replacer:i}=t,
s=new this(e);if(r&&Symbol.iterator in Object(r)){let l=0;for(let o of r){if(typeof i=="function"){let c=r instanceof Set?o:String(l++);o=i.call(r,c,o)}s.items.
push(U1.createNode(o,void 0,t))}}return s}};function Gr(n){let e=Kr.isScalar(n)?n.value:n;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.
isInteger(e)&&e>=0?e:null}im.YAMLSeq=La});var vn=q(sm=>{"use strict";var W1=W(),rm=pt(),Y1={collection:"seq",default:!0,nodeClass:rm.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(n,e){return W1.isSeq(n)||
e("Expected a sequence for this tag"),n},createNode:(n,e,r)=>rm.YAMLSeq.from(n,e,r)};sm.seq=Y1});var wi=q(lm=>{"use strict";var J1=yi(),Q1={identify:n=>typeof n=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,stringify(n,e,r,t){return e=Object.
assign({actualString:!0},e),J1.stringifyString(n,e,r,t)}};lm.string=Q1});var Hr=q(um=>{"use strict";var om=fe(),am={identify:n=>n==null,createNode:()=>new om.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new om.Scalar(null),stringify:({source:n},e)=>typeof n=="string"&&am.test.test(n)?n:e.options.nullStr};um.nullTag=am});var ja=q(cm=>{"use strict";var X1=fe(),fm={identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:n=>new X1.
Scalar(n[0]==="t"||n[0]==="T"),stringify({source:n,value:e},r){if(n&&fm.test.test(n)){let t=n[0]==="t"||n[0]==="T";if(e===t)return n}return e?r.options.trueStr:
r.options.falseStr}};cm.boolTag=fm});var hn=q(dm=>{"use strict";function x1({format:n,minFractionDigits:e,tag:r,value:t}){if(typeof t=="bigint")return String(t);let i=typeof t=="number"?t:Number(t);
if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let s=Object.is(t,-0)?"-0":JSON.stringify(t);if(!n&&e&&(!r||r==="tag:yaml.org,2002:float")&&/^-?\d/.test(
s)&&!s.includes("e")){let l=s.indexOf(".");l<0&&(l=s.length,s+=".");let o=e-(s.length-l-1);for(;o-- >0;)s+="0"}return s}dm.stringifyNumber=x1});var Ia=q(Zr=>{"use strict";var eO=fe(),$a=hn(),tO={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:$a.stringifyNumber},nO={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:n=>parseFloat(n),stringify(n){
let e=Number(n.value);return isFinite(e)?e.toExponential():$a.stringifyNumber(n)}},iO={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(n){let e=new eO.Scalar(parseFloat(n)),r=n.indexOf(".");return r!==-1&&n[n.length-1]==="0"&&(e.minFractionDigits=n.length-r-1),e},stringify:$a.stringifyNumber};
Zr.float=iO;Zr.floatExp=nO;Zr.floatNaN=tO});var qa=q(Yr=>{"use strict";var pm=hn(),Wr=n=>typeof n=="bigint"||Number.isInteger(n),Va=(n,e,r,{intAsBigInt:t})=>t?BigInt(n):parseInt(n.substring(e),r);function mm(n,e,r){
let{value:t}=n;return Wr(t)&&t>=0?r+t.toString(e):pm.stringifyNumber(n)}var rO={identify:n=>Wr(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(n,e,r)=>Va(n,2,8,r),stringify:n=>mm(n,8,"0o")},sO={identify:Wr,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(n,e,r)=>Va(n,0,10,r),
stringify:pm.stringifyNumber},lO={identify:n=>Wr(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(n,e,r)=>Va(n,2,16,
r),stringify:n=>mm(n,16,"0x")};Yr.int=sO;Yr.intHex=lO;Yr.intOct=rO});var ym=q(gm=>{"use strict";var oO=yn(),aO=Hr(),uO=vn(),fO=wi(),cO=ja(),Ba=Ia(),Ma=qa(),dO=[oO.map,uO.seq,fO.string,aO.nullTag,cO.boolTag,Ma.intOct,Ma.int,Ma.intHex,
Ba.floatNaN,Ba.floatExp,Ba.float];gm.schema=dO});var bm=q(hm=>{"use strict";var pO=fe(),mO=yn(),gO=vn();function vm(n){return typeof n=="bigint"||Number.isInteger(n)}var Jr=({value:n})=>JSON.stringify(n),yO=[{
identify:n=>typeof n=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,stringify:Jr},{identify:n=>n==null,createNode:()=>new pO.Scalar(null),default:!0,
tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:Jr},{identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,
resolve:n=>n==="true",stringify:Jr},{identify:vm,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(n,e,{intAsBigInt:r})=>r?BigInt(n):
parseInt(n,10),stringify:({value:n})=>vm(n)?n.toString():JSON.stringify(n)},{identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:n=>parseFloat(n),stringify:Jr}],vO={default:!0,tag:"",test:/^/,resolve(n,e){return e(`Unresolved plain scalar ${JSON.stringify(n)}`),n}},hO=[mO.map,gO.seq].
concat(yO,vO);hm.schema=hO});var _a=q(wm=>{"use strict";var Pi=require("buffer"),Fa=fe(),bO=yi(),wO={identify:n=>n instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(n,e){
if(typeof Pi.Buffer=="function")return Pi.Buffer.from(n,"base64");if(typeof atob=="function"){let r=atob(n.replace(/[\n\r]/g,"")),t=new Uint8Array(r.length);for(let i=0;i<
r.length;++i)t[i]=r.charCodeAt(i);return t}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),n},stringify({
comment:n,type:e,value:r},t,i,s){if(!r)return"";let l=r,o;if(typeof Pi.Buffer=="function")o=l instanceof Pi.Buffer?l.toString("base64"):Pi.Buffer.from(l.buffer).
toString("base64");else if(typeof btoa=="function"){let c="";for(let y=0;y<l.length;++y)c+=String.fromCharCode(l[y]);o=btoa(c)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=Fa.Scalar.BLOCK_LITERAL),e!==Fa.Scalar.QUOTE_DOUBLE){let c=Math.max(t.options.
lineWidth-t.indent.length,t.options.minContentWidth),y=Math.ceil(o.length/c),h=new Array(y);for(let P=0,b=0;P<y;++P,b+=c)h[P]=o.substr(b,c);o=h.join(e===Fa.Scalar.
BLOCK_LITERAL?`
`:" ")}return bO.stringifyString({comment:n,type:e,value:o},t,i,s)}};wm.binary=wO});var xr=q(Xr=>{"use strict";var Qr=W(),Ua=ft(),PO=fe(),kO=pt();function Pm(n,e){if(Qr.isSeq(n))for(let r=0;r<n.items.length;++r){let t=n.items[r];if(!Qr.isPair(t)){
if(Qr.isMap(t)){t.items.length>1&&e("Each pair must have its own sequence indicator");let i=t.items[0]||new Ua.Pair(new PO.Scalar(null));if(t.commentBefore&&(i.
key.commentBefore=i.key.commentBefore?`${t.commentBefore}
${i.key.commentBefore}`:t.commentBefore),t.comment){let s=i.value??i.key;s.comment=s.comment?`${t.comment}
${s.comment}`:t.comment}t=i}n.items[r]=Qr.isPair(t)?t:new Ua.Pair(t)}}else e("Expected a sequence for this tag");return n}function km(n,e,r){let{replacer:t}=r,i=new kO.
YAMLSeq(n);i.tag="tag:yaml.org,2002:pairs";let s=0;if(e&&Symbol.iterator in Object(e))for(let l of e){typeof t=="function"&&(l=t.call(e,String(s++),l));let o,c;
if(Array.isArray(l))if(l.length===2)o=l[0],c=l[1];else throw new TypeError(`Expected [key, value] tuple: ${l}`);else if(l&&l instanceof Object){let y=Object.keys(
l);if(y.length===1)o=y[0],c=l[o];else throw new TypeError(`Expected tuple with one key, not ${y.length} keys`)}else o=l;i.items.push(Ua.createPair(o,c,r))}return i}
var OO={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Pm,createNode:km};Xr.createPairs=km;Xr.pairs=OO;Xr.resolvePairs=Pm});var Ha=q(Ka=>{"use strict";var Om=W(),Ga=lt(),ki=dt(),AO=pt(),Am=xr(),Rt=class n extends AO.YAMLSeq{constructor(){super(),this.add=ki.YAMLMap.prototype.add.bind(
this),this.delete=ki.YAMLMap.prototype.delete.bind(this),this.get=ki.YAMLMap.prototype.get.bind(this),this.has=ki.YAMLMap.prototype.has.bind(this),this.set=ki.YAMLMap.
prototype.set.bind(this),this.tag=n.tag}toJSON(e,r){if(!r)return super.toJSON(e);let t=new Map;r?.onCreate&&r.onCreate(t);for(let i of this.items){let s,l;if(Om.
isPair(i)?(s=Ga.toJS(i.key,"",r),l=Ga.toJS(i.value,s,r)):s=Ga.toJS(i,"",r),t.has(s))throw new Error("Ordered maps must not include duplicate keys");t.set(s,l)}return t}static from(e,r,t){
let i=Am.createPairs(e,r,t),s=new this;return s.items=i.items,s}};Rt.tag="tag:yaml.org,2002:omap";var SO={collection:"seq",identify:n=>n instanceof Map,nodeClass:Rt,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(n,e){let r=Am.resolvePairs(n,e),t=[];for(let{key:i}of r.items)Om.isScalar(i)&&(t.includes(i.value)?e(`Ordered ma\
ps must not include duplicate keys: ${i.value}`):t.push(i.value));return Object.assign(new Rt,r)},createNode:(n,e,r)=>Rt.from(n,e,r)};Ka.YAMLOMap=Rt;Ka.omap=SO});var Em=q(Za=>{"use strict";var Sm=fe();function Dm({value:n,source:e},r){return e&&(n?Rm:zm).test.test(e)?e:n?r.options.trueStr:r.options.falseStr}var Rm={identify:n=>n===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Sm.Scalar(!0),stringify:Dm},zm={identify:n=>n===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Sm.Scalar(!1),stringify:Dm};Za.falseTag=zm;Za.trueTag=
Rm});var Tm=q(es=>{"use strict";var DO=fe(),Wa=hn(),RO={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Wa.stringifyNumber},zO={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:n=>parseFloat(n.replace(/_/g,
"")),stringify(n){let e=Number(n.value);return isFinite(e)?e.toExponential():Wa.stringifyNumber(n)}},EO={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(n){let e=new DO.Scalar(parseFloat(n.replace(/_/g,""))),r=n.indexOf(".");if(r!==-1){let t=n.substring(
r+1).replace(/_/g,"");t[t.length-1]==="0"&&(e.minFractionDigits=t.length)}return e},stringify:Wa.stringifyNumber};es.float=EO;es.floatExp=zO;es.floatNaN=RO});var Nm=q(Ai=>{"use strict";var Cm=hn(),Oi=n=>typeof n=="bigint"||Number.isInteger(n);function ts(n,e,r,{intAsBigInt:t}){let i=n[0];if((i==="-"||i==="+")&&(e+=1),
n=n.substring(e).replace(/_/g,""),t){switch(r){case 2:n=`0b${n}`;break;case 8:n=`0o${n}`;break;case 16:n=`0x${n}`;break}let l=BigInt(n);return i==="-"?BigInt(-1)*
l:l}let s=parseInt(n,r);return i==="-"?-1*s:s}function Ya(n,e,r){let{value:t}=n;if(Oi(t)){let i=t.toString(e);return t<0?"-"+r+i.substr(1):r+i}return Cm.stringifyNumber(
n)}var TO={identify:Oi,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(n,e,r)=>ts(n,2,2,r),stringify:n=>Ya(n,2,"0b")},CO={identify:Oi,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(n,e,r)=>ts(n,1,8,r),stringify:n=>Ya(n,8,"0")},NO={identify:Oi,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(n,e,r)=>ts(n,0,10,r),stringify:Cm.stringifyNumber},LO={identify:Oi,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(n,e,r)=>ts(n,2,16,r),stringify:n=>Ya(n,16,"0x")};Ai.int=NO;Ai.intBin=TO;Ai.intHex=LO;Ai.intOct=CO});var Qa=q(Ja=>{"use strict";var rs=W(),ns=ft(),is=dt(),zt=class n extends is.YAMLMap{constructor(e){super(e),this.tag=n.tag}add(e){let r;rs.isPair(e)?r=e:e&&typeof e==
"object"&&"key"in e&&"value"in e&&e.value===null?r=new ns.Pair(e.key,null):r=new ns.Pair(e,null),is.findPair(this.items,r.key)||this.items.push(r)}get(e,r){let t=is.
findPair(this.items,e);return!r&&rs.isPair(t)?rs.isScalar(t.key)?t.key.value:t.key:t}set(e,r){if(typeof r!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof r}`);let t=is.findPair(this.items,e);t&&!r?this.items.splice(this.items.indexOf(t),1):!t&&r&&this.items.push(new ns.
Pair(e))}toJSON(e,r){return super.toJSON(e,r,Set)}toString(e,r,t){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},e,{allNullValues:!0}),r,t);throw new Error("Set items must all have null values")}static from(e,r,t){let{replacer:i}=t,s=new this(e);if(r&&Symbol.iterator in
Object(r))for(let l of r)typeof i=="function"&&(l=i.call(r,l,l)),s.items.push(ns.createPair(l,null,t));return s}};zt.tag="tag:yaml.org,2002:set";var jO={collection:"\
map",identify:n=>n instanceof Set,nodeClass:zt,default:!1,tag:"tag:yaml.org,2002:set",createNode:(n,e,r)=>zt.from(n,e,r),resolve(n,e){if(rs.isMap(n)){if(n.hasAllNullValues(
!0))return Object.assign(new zt,n);e("Set items must all have null values")}else e("Expected a mapping for this tag");return n}};Ja.YAMLSet=zt;Ja.set=jO});var xa=q(ss=>{"use strict";var $O=hn();function Xa(n,e){let r=n[0],t=r==="-"||r==="+"?n.substring(1):n,i=l=>e?BigInt(l):Number(l),s=t.replace(/_/g,"").split(":").
reduce((l,o)=>l*i(60)+i(o),i(0));return r==="-"?i(-1)*s:s}function Lm(n){let{value:e}=n,r=l=>l;if(typeof e=="bigint")r=l=>BigInt(l);else if(isNaN(e)||!isFinite(
e))return $O.stringifyNumber(n);let t="";e<0&&(t="-",e*=r(-1));let i=r(60),s=[e%i];return e<60?s.unshift(0):(e=(e-s[0])/i,s.unshift(e%i),e>=60&&(e=(e-s[0])/i,s.
unshift(e))),t+s.map(l=>String(l).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var IO={identify:n=>typeof n=="bigint"||Number.isInteger(n),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(n,e,{intAsBigInt:r})=>Xa(n,r),stringify:Lm},VO={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:n=>Xa(n,!1),stringify:Lm},jm={identify:n=>n instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(n){let e=n.match(jm.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,r,t,i,s,l,o]=e.map(Number),c=e[7]?Number((e[7]+"00").substr(1,3)):0,y=Date.UTC(r,t-1,i,s||0,l||0,o||0,c),h=e[8];if(h&&h!=="Z"){let P=Xa(h,!1);Math.
abs(P)<30&&(P*=60),y-=6e4*P}return new Date(y)},stringify:({value:n})=>n?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};ss.floatTime=VO;ss.intTime=IO;ss.
timestamp=jm});var Vm=q(Im=>{"use strict";var qO=yn(),BO=Hr(),MO=vn(),FO=wi(),_O=_a(),$m=Em(),eu=Tm(),ls=Nm(),UO=qr(),GO=Ha(),KO=xr(),HO=Qa(),tu=xa(),ZO=[qO.map,MO.seq,FO.string,
BO.nullTag,$m.trueTag,$m.falseTag,ls.intBin,ls.intOct,ls.int,ls.intHex,eu.floatNaN,eu.floatExp,eu.float,_O.binary,UO.merge,GO.omap,KO.pairs,HO.set,tu.intTime,tu.
floatTime,tu.timestamp];Im.schema=ZO});var Zm=q(ru=>{"use strict";var Fm=yn(),WO=Hr(),_m=vn(),YO=wi(),JO=ja(),nu=Ia(),iu=qa(),QO=ym(),XO=bm(),Um=_a(),Si=qr(),Gm=Ha(),Km=xr(),qm=Vm(),Hm=Qa(),os=xa(),Bm=new Map(
[["core",QO.schema],["failsafe",[Fm.map,_m.seq,YO.string]],["json",XO.schema],["yaml11",qm.schema],["yaml-1.1",qm.schema]]),Mm={binary:Um.binary,bool:JO.boolTag,
float:nu.float,floatExp:nu.floatExp,floatNaN:nu.floatNaN,floatTime:os.floatTime,int:iu.int,intHex:iu.intHex,intOct:iu.intOct,intTime:os.intTime,map:Fm.map,merge:Si.
merge,null:WO.nullTag,omap:Gm.omap,pairs:Km.pairs,seq:_m.seq,set:Hm.set,timestamp:os.timestamp},xO={"tag:yaml.org,2002:binary":Um.binary,"tag:yaml.org,2002:merg\
e":Si.merge,"tag:yaml.org,2002:omap":Gm.omap,"tag:yaml.org,2002:pairs":Km.pairs,"tag:yaml.org,2002:set":Hm.set,"tag:yaml.org,2002:timestamp":os.timestamp};function eA(n,e,r){
let t=Bm.get(e);if(t&&!n)return r&&!t.includes(Si.merge)?t.concat(Si.merge):t.slice();let i=t;if(!i)if(Array.isArray(n))i=[];else{let s=Array.from(Bm.keys()).filter(
l=>l!=="yaml11").map(l=>JSON.stringify(l)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${s} or define customTags array`)}if(Array.isArray(n))for(let s of n)
i=i.concat(s);else typeof n=="function"&&(i=n(i.slice()));return r&&(i=i.concat(Si.merge)),i.reduce((s,l)=>{let o=typeof l=="string"?Mm[l]:l;if(!o){let c=JSON.stringify(
l),y=Object.keys(Mm).map(h=>JSON.stringify(h)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${y}`)}return s.includes(o)||s.push(o),s},[])}ru.
coreKnownTags=xO;ru.getTags=eA});var ou=q(Wm=>{"use strict";var su=W(),tA=yn(),nA=vn(),iA=wi(),as=Zm(),rA=(n,e)=>n.key<e.key?-1:n.key>e.key?1:0,lu=class n{constructor({compat:e,customTags:r,merge:t,
resolveKnownTags:i,schema:s,sortMapEntries:l,toStringDefaults:o}){this.compat=Array.isArray(e)?as.getTags(e,"compat"):e?as.getTags(null,e):null,this.name=typeof s==
"string"&&s||"core",this.knownTags=i?as.coreKnownTags:{},this.tags=as.getTags(r,this.name,t),this.toStringOptions=o??null,Object.defineProperty(this,su.MAP,{value:tA.
map}),Object.defineProperty(this,su.SCALAR,{value:iA.string}),Object.defineProperty(this,su.SEQ,{value:nA.seq}),this.sortMapEntries=typeof l=="function"?l:l===!0?
rA:null}clone(){let e=Object.create(n.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}};Wm.Schema=lu});var Jm=q(Ym=>{"use strict";var sA=W(),au=vi(),Di=pi();function lA(n,e){let r=[],t=e.directives===!0;if(e.directives!==!1&&n.directives){let c=n.directives.toString(
n);c?(r.push(c),t=!0):n.directives.docStart&&(t=!0)}t&&r.push("---");let i=au.createStringifyContext(n,e),{commentString:s}=i.options;if(n.commentBefore){r.length!==
1&&r.unshift("");let c=s(n.commentBefore);r.unshift(Di.indentComment(c,""))}let l=!1,o=null;if(n.contents){if(sA.isNode(n.contents)){if(n.contents.spaceBefore&&
t&&r.push(""),n.contents.commentBefore){let h=s(n.contents.commentBefore);r.push(Di.indentComment(h,""))}i.forceBlockIndent=!!n.comment,o=n.contents.comment}let c=o?
void 0:()=>l=!0,y=au.stringify(n.contents,i,()=>o=null,c);o&&(y+=Di.lineComment(y,"",s(o))),(y[0]==="|"||y[0]===">")&&r[r.length-1]==="---"?r[r.length-1]=`--- ${y}`:
r.push(y)}else r.push(au.stringify(n.contents,i));if(n.directives?.docEnd)if(n.comment){let c=s(n.comment);c.includes(`
`)?(r.push("..."),r.push(Di.indentComment(c,""))):r.push(`... ${c}`)}else r.push("...");else{let c=n.comment;c&&l&&(c=c.replace(/^\n+/,"")),c&&((!l||o)&&r[r.length-
1]!==""&&r.push(""),r.push(Di.indentComment(s(c),"")))}return r.join(`
`)+`
`}Ym.stringifyDocument=lA});var Ri=q(Qm=>{"use strict";var oA=ci(),bn=zr(),Ne=W(),aA=ft(),uA=lt(),fA=ou(),cA=Jm(),uu=Ar(),dA=pa(),pA=di(),fu=da(),cu=class n{constructor(e,r,t){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Ne.NODE_TYPE,{value:Ne.DOC});let i=null;typeof r=="function"||Array.isArray(r)?
i=r:t===void 0&&r&&(t=r,r=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},t);this.options=s;let{version:l}=s;t?._directives?(this.directives=t._directives.atDocument(),this.directives.yaml.explicit&&(l=this.directives.yaml.
version)):this.directives=new fu.Directives({version:l}),this.setSchema(l,t),this.contents=e===void 0?null:this.createNode(e,i,t)}clone(){let e=Object.create(n.
prototype,{[Ne.NODE_TYPE]:{value:Ne.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.
slice(),e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=Ne.isNode(this.
contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){wn(this.contents)&&this.contents.add(e)}addIn(e,r){wn(this.
contents)&&this.contents.addIn(e,r)}createAlias(e,r){if(!e.anchor){let t=uu.anchorNames(this);e.anchor=!r||t.has(r)?uu.findNewAnchor(r||"a",t):r}return new oA.Alias(
e.anchor)}createNode(e,r,t){let i;if(typeof r=="function")e=r.call({"":e},"",e),i=r;else if(Array.isArray(r)){let D=E=>typeof E=="number"||E instanceof String||
E instanceof Number,T=r.filter(D).map(String);T.length>0&&(r=r.concat(T)),i=r}else t===void 0&&r&&(t=r,r=void 0);let{aliasDuplicateObjects:s,anchorPrefix:l,flow:o,
keepUndefined:c,onTagObj:y,tag:h}=t??{},{onAnchor:P,setAnchors:b,sourceObjects:k}=uu.createNodeAnchors(this,l||"a"),R={aliasDuplicateObjects:s??!0,keepUndefined:c??
!1,onAnchor:P,onTagObj:y,replacer:i,schema:this.schema,sourceObjects:k},w=pA.createNode(e,h,R);return o&&Ne.isCollection(w)&&(w.flow=!0),b(),w}createPair(e,r,t={}){
let i=this.createNode(e,null,t),s=this.createNode(r,null,t);return new aA.Pair(i,s)}delete(e){return wn(this.contents)?this.contents.delete(e):!1}deleteIn(e){return bn.
isEmptyPath(e)?this.contents==null?!1:(this.contents=null,!0):wn(this.contents)?this.contents.deleteIn(e):!1}get(e,r){return Ne.isCollection(this.contents)?this.
contents.get(e,r):void 0}getIn(e,r){return bn.isEmptyPath(e)?!r&&Ne.isScalar(this.contents)?this.contents.value:this.contents:Ne.isCollection(this.contents)?this.
contents.getIn(e,r):void 0}has(e){return Ne.isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return bn.isEmptyPath(e)?this.contents!==void 0:Ne.isCollection(
this.contents)?this.contents.hasIn(e):!1}set(e,r){this.contents==null?this.contents=bn.collectionFromPath(this.schema,[e],r):wn(this.contents)&&this.contents.set(
e,r)}setIn(e,r){bn.isEmptyPath(e)?this.contents=r:this.contents==null?this.contents=bn.collectionFromPath(this.schema,Array.from(e),r):wn(this.contents)&&this.contents.
setIn(e,r)}setSchema(e,r={}){typeof e=="number"&&(e=String(e));let t;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new fu.
Directives({version:"1.1"}),t={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=
new fu.Directives({version:e}),t={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,t=null;break;default:{let i=JSON.stringify(
e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${i}`)}}if(r.schema instanceof Object)this.schema=r.schema;else if(t)this.schema=
new fA.Schema(Object.assign(t,r));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:r,mapAsMap:t,
maxAliasCount:i,onAnchor:s,reviver:l}={}){let o={anchors:new Map,doc:this,keep:!e,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},c=uA.toJS(
this.contents,r??"",o);if(typeof s=="function")for(let{count:y,res:h}of o.anchors.values())s(h,y);return typeof l=="function"?dA.applyReviver(l,{"":c},"",c):c}toJSON(e,r){
return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:r})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let r=JSON.stringify(e.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${r}`)}return cA.stringifyDocument(this,e)}};function wn(n){if(Ne.isCollection(n))return!0;throw new Error("Expected a YAML collection as document contents")}
Qm.Document=cu});var Ti=q(Ei=>{"use strict";var zi=class extends Error{constructor(e,r,t,i){super(),this.name=e,this.code=t,this.message=i,this.pos=r}},du=class extends zi{constructor(e,r,t){
super("YAMLParseError",e,r,t)}},pu=class extends zi{constructor(e,r,t){super("YAMLWarning",e,r,t)}},mA=(n,e)=>r=>{if(r.pos[0]===-1)return;r.linePos=r.pos.map(o=>e.
linePos(o));let{line:t,col:i}=r.linePos[0];r.message+=` at line ${t}, column ${i}`;let s=i-1,l=n.substring(e.lineStarts[t-1],e.lineStarts[t]).replace(/[\n\r]+$/,
"");if(s>=60&&l.length>80){let o=Math.min(s-39,l.length-79);l="\u2026"+l.substring(o),s-=o-1}if(l.length>80&&(l=l.substring(0,79)+"\u2026"),t>1&&/^ *$/.test(l.substring(
0,s))){let o=n.substring(e.lineStarts[t-2],e.lineStarts[t-1]);o.length>80&&(o=o.substring(0,79)+`\u2026
`),l=o+l}if(/[^ ]/.test(l)){let o=1,c=r.linePos[1];c?.line===t&&c.col>i&&(o=Math.max(1,Math.min(c.col-i,80-s)));let y=" ".repeat(s)+"^".repeat(o);r.message+=`:

${l}
${y}
`}};Ei.YAMLError=zi;Ei.YAMLParseError=du;Ei.YAMLWarning=pu;Ei.prettifyError=mA});var Ci=q(Xm=>{"use strict";function gA(n,{flow:e,indicator:r,next:t,offset:i,onError:s,parentIndent:l,startOnNewline:o}){let c=!1,y=o,h=o,P="",b="",k=!1,R=!1,w=null,
D=null,T=null,E=null,N=null,I=null,V=null;for(let B of n)switch(R&&(B.type!=="space"&&B.type!=="newline"&&B.type!=="comma"&&s(B.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),R=!1),w&&(y&&B.type!=="comment"&&B.type!=="newline"&&s(w,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),w=null),B.type){case"space":!e&&(r!=="doc-start"||t?.type!=="flow-collection")&&B.source.includes("	")&&(w=B),h=!0;break;case"comment":{h||s(B,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let pe=B.source.substring(1)||" ";P?P+=b+pe:P=pe,b="",y=!1;break}case"new\
line":y?P?P+=B.source:(!I||r!=="seq-item-ind")&&(c=!0):b+=B.source,y=!0,k=!0,(D||T)&&(E=B),h=!0;break;case"anchor":D&&s(B,"MULTIPLE_ANCHORS","A node can have at\
 most one anchor"),B.source.endsWith(":")&&s(B.offset+B.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),D=B,V??(V=B.offset),y=!1,h=!1,R=!0;break;case"\
tag":{T&&s(B,"MULTIPLE_TAGS","A node can have at most one tag"),T=B,V??(V=B.offset),y=!1,h=!1,R=!0;break}case r:(D||T)&&s(B,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${B.source} indicator`),I&&s(B,"UNEXPECTED_TOKEN",`Unexpected ${B.source} in ${e??"collection"}`),I=B,y=r==="seq-item-ind"||r==="explicit-key-i\
nd",h=!1;break;case"comma":if(e){N&&s(B,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),N=B,y=!1,h=!1;break}default:s(B,"UNEXPECTED_TOKEN",`Unexpected ${B.type} toke\
n`),y=!1,h=!1}let M=n[n.length-1],Y=M?M.offset+M.source.length:i;return R&&t&&t.type!=="space"&&t.type!=="newline"&&t.type!=="comma"&&(t.type!=="scalar"||t.source!==
"")&&s(t.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),w&&(y&&w.indent<=l||t?.type==="block-map"||t?.type==="bl\
ock-seq")&&s(w,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:N,found:I,spaceBefore:c,comment:P,hasNewline:k,anchor:D,tag:T,newlineAfterProp:E,end:Y,
start:V??Y}}Xm.resolveProps=gA});var us=q(xm=>{"use strict";function mu(n){if(!n)return null;switch(n.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(n.source.
includes(`
`))return!0;if(n.end){for(let e of n.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of n.items){for(let r of e.start)if(r.type==="n\
ewline")return!0;if(e.sep){for(let r of e.sep)if(r.type==="newline")return!0}if(mu(e.key)||mu(e.value))return!0}return!1;default:return!0}}xm.containsNewline=mu});var gu=q(eg=>{"use strict";var yA=us();function vA(n,e,r){if(e?.type==="flow-collection"){let t=e.end[0];t.indent===n&&(t.source==="]"||t.source==="}")&&yA.containsNewline(
e)&&r(t,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}eg.flowIndentCheck=vA});var yu=q(ng=>{"use strict";var tg=W();function hA(n,e,r){let{uniqueKeys:t}=n.options;if(t===!1)return!1;let i=typeof t=="function"?t:(s,l)=>s===l||tg.isScalar(s)&&
tg.isScalar(l)&&s.value===l.value;return e.some(s=>i(s.key,r))}ng.mapIncludes=hA});var ag=q(og=>{"use strict";var ig=ft(),bA=dt(),rg=Ci(),wA=us(),sg=gu(),PA=yu(),lg="All mapping items must start at the same column";function kA({composeNode:n,composeEmptyNode:e},r,t,i,s){
let l=s?.nodeClass??bA.YAMLMap,o=new l(r.schema);r.atRoot&&(r.atRoot=!1);let c=t.offset,y=null;for(let h of t.items){let{start:P,key:b,sep:k,value:R}=h,w=rg.resolveProps(
P,{indicator:"explicit-key-ind",next:b??k?.[0],offset:c,onError:i,parentIndent:t.indent,startOnNewline:!0}),D=!w.found;if(D){if(b&&(b.type==="block-seq"?i(c,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in b&&b.indent!==t.indent&&i(c,"BAD_INDENT",lg)),!w.anchor&&!w.tag&&!k){
y=w.end,w.comment&&(o.comment?o.comment+=`
`+w.comment:o.comment=w.comment);continue}(w.newlineAfterProp||wA.containsNewline(b))&&i(b??P[P.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else w.found?.indent!==t.indent&&i(c,"BAD_INDENT",lg);r.atKey=!0;let T=w.end,E=b?n(r,b,w,i):e(r,T,P,null,w,i);r.schema.compat&&sg.flowIndentCheck(
t.indent,b,i),r.atKey=!1,PA.mapIncludes(r,o.items,E)&&i(T,"DUPLICATE_KEY","Map keys must be unique");let N=rg.resolveProps(k??[],{indicator:"map-value-ind",next:R,
offset:E.range[2],onError:i,parentIndent:t.indent,startOnNewline:!b||b.type==="block-scalar"});if(c=N.end,N.found){D&&(R?.type==="block-map"&&!N.hasNewline&&i(c,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),r.options.strict&&w.start<N.found.offset-1024&&i(E.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let I=R?n(r,R,N,i):e(r,c,k,null,N,i);r.schema.compat&&sg.flowIndentCheck(
t.indent,R,i),c=I.range[2];let V=new ig.Pair(E,I);r.options.keepSourceTokens&&(V.srcToken=h),o.items.push(V)}else{D&&i(E.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),N.comment&&(E.comment?E.comment+=`
`+N.comment:E.comment=N.comment);let I=new ig.Pair(E);r.options.keepSourceTokens&&(I.srcToken=h),o.items.push(I)}}return y&&y<c&&i(y,"IMPOSSIBLE","Map comment w\
ith trailing content"),o.range=[t.offset,c,y??c],o}og.resolveBlockMap=kA});var fg=q(ug=>{"use strict";var OA=pt(),AA=Ci(),SA=gu();function DA({composeNode:n,composeEmptyNode:e},r,t,i,s){let l=s?.nodeClass??OA.YAMLSeq,o=new l(r.schema);
r.atRoot&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let c=t.offset,y=null;for(let{start:h,value:P}of t.items){let b=AA.resolveProps(h,{indicator:"seq-item-ind",next:P,
offset:c,onError:i,parentIndent:t.indent,startOnNewline:!0});if(!b.found)if(b.anchor||b.tag||P)P?.type==="block-seq"?i(b.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):i(c,"MISSING_CHAR","Sequence item without - indicator");else{y=b.end,b.comment&&(o.comment=b.comment);continue}let k=P?n(r,P,b,i):
e(r,b.end,h,null,b,i);r.schema.compat&&SA.flowIndentCheck(t.indent,P,i),c=k.range[2],o.items.push(k)}return o.range=[t.offset,c,y??c],o}ug.resolveBlockSeq=DA});var Pn=q(cg=>{"use strict";function RA(n,e,r,t){let i="";if(n){let s=!1,l="";for(let o of n){let{source:c,type:y}=o;switch(y){case"space":s=!0;break;case"commen\
t":{r&&!s&&t(o,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let h=c.substring(1)||" ";i?i+=l+h:i=h,l="";break}case"n\
ewline":i&&(l+=c),s=!0;break;default:t(o,"UNEXPECTED_TOKEN",`Unexpected ${y} at node end`)}e+=c.length}}return{comment:i,offset:e}}cg.resolveEnd=RA});var gg=q(mg=>{"use strict";var zA=W(),EA=ft(),dg=dt(),TA=pt(),CA=Pn(),pg=Ci(),NA=us(),LA=yu(),vu="Block collections are not allowed within flow collections",hu=n=>n&&
(n.type==="block-map"||n.type==="block-seq");function jA({composeNode:n,composeEmptyNode:e},r,t,i,s){let l=t.start.source==="{",o=l?"flow map":"flow sequence",c=s?.
nodeClass??(l?dg.YAMLMap:TA.YAMLSeq),y=new c(r.schema);y.flow=!0;let h=r.atRoot;h&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let P=t.offset+t.start.source.length;for(let D=0;D<
t.items.length;++D){let T=t.items[D],{start:E,key:N,sep:I,value:V}=T,M=pg.resolveProps(E,{flow:o,indicator:"explicit-key-ind",next:N??I?.[0],offset:P,onError:i,
parentIndent:t.indent,startOnNewline:!1});if(!M.found){if(!M.anchor&&!M.tag&&!I&&!V){D===0&&M.comma?i(M.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${o}`):D<t.items.
length-1&&i(M.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${o}`),M.comment&&(y.comment?y.comment+=`
`+M.comment:y.comment=M.comment),P=M.end;continue}!l&&r.options.strict&&NA.containsNewline(N)&&i(N,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(D===0)M.comma&&i(M.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${o}`);else if(M.comma||i(M.start,"MISSING_CHAR",`Missing , betw\
een ${o} items`),M.comment){let Y="";e:for(let B of E)switch(B.type){case"comma":case"space":break;case"comment":Y=B.source.substring(1);break e;default:break e}
if(Y){let B=y.items[y.items.length-1];zA.isPair(B)&&(B=B.value??B.key),B.comment?B.comment+=`
`+Y:B.comment=Y,M.comment=M.comment.substring(Y.length+1)}}if(!l&&!I&&!M.found){let Y=V?n(r,V,M,i):e(r,M.end,I,null,M,i);y.items.push(Y),P=Y.range[2],hu(V)&&i(Y.
range,"BLOCK_IN_FLOW",vu)}else{r.atKey=!0;let Y=M.end,B=N?n(r,N,M,i):e(r,Y,E,null,M,i);hu(N)&&i(B.range,"BLOCK_IN_FLOW",vu),r.atKey=!1;let pe=pg.resolveProps(I??
[],{flow:o,indicator:"map-value-ind",next:V,offset:B.range[2],onError:i,parentIndent:t.indent,startOnNewline:!1});if(pe.found){if(!l&&!M.found&&r.options.strict){
if(I)for(let me of I){if(me===pe.found)break;if(me.type==="newline"){i(me,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single \
line");break}}M.start<pe.found.offset-1024&&i(pe.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow seq\
uence key")}}else V&&("source"in V&&V.source?.[0]===":"?i(V,"MISSING_CHAR",`Missing space after : in ${o}`):i(pe.start,"MISSING_CHAR",`Missing , or : between ${o}\
 items`));let st=V?n(r,V,pe,i):pe.found?e(r,pe.end,I,null,pe,i):null;st?hu(V)&&i(st.range,"BLOCK_IN_FLOW",vu):pe.comment&&(B.comment?B.comment+=`
`+pe.comment:B.comment=pe.comment);let fn=new EA.Pair(B,st);if(r.options.keepSourceTokens&&(fn.srcToken=T),l){let me=y;LA.mapIncludes(r,me.items,B)&&i(Y,"DUPLIC\
ATE_KEY","Map keys must be unique"),me.items.push(fn)}else{let me=new dg.YAMLMap(r.schema);me.flow=!0,me.items.push(fn);let gp=(st??B).range;me.range=[B.range[0],
gp[1],gp[2]],y.items.push(me)}P=st?st.range[2]:pe.end}}let b=l?"}":"]",[k,...R]=t.end,w=P;if(k?.source===b)w=k.offset+k.source.length;else{let D=o[0].toUpperCase()+
o.substring(1),T=h?`${D} must end with a ${b}`:`${D} in block collection must be sufficiently indented and end with a ${b}`;i(P,h?"MISSING_CHAR":"BAD_INDENT",T),
k&&k.source.length!==1&&R.unshift(k)}if(R.length>0){let D=CA.resolveEnd(R,w,r.options.strict,i);D.comment&&(y.comment?y.comment+=`
`+D.comment:y.comment=D.comment),y.range=[t.offset,w,D.offset]}else y.range=[t.offset,w,w];return y}mg.resolveFlowCollection=jA});var vg=q(yg=>{"use strict";var $A=W(),IA=fe(),VA=dt(),qA=pt(),BA=ag(),MA=fg(),FA=gg();function bu(n,e,r,t,i,s){let l=r.type==="block-map"?BA.resolveBlockMap(n,e,
r,t,s):r.type==="block-seq"?MA.resolveBlockSeq(n,e,r,t,s):FA.resolveFlowCollection(n,e,r,t,s),o=l.constructor;return i==="!"||i===o.tagName?(l.tag=o.tagName,l):
(i&&(l.tag=i),l)}function _A(n,e,r,t,i){let s=t.tag,l=s?e.directives.tagName(s.source,b=>i(s,"TAG_RESOLVE_FAILED",b)):null;if(r.type==="block-seq"){let{anchor:b,
newlineAfterProp:k}=t,R=b&&s?b.offset>s.offset?b:s:b??s;R&&(!k||k.offset<R.offset)&&i(R,"MISSING_CHAR","Missing newline after block sequence props")}let o=r.type===
"block-map"?"map":r.type==="block-seq"?"seq":r.start.source==="{"?"map":"seq";if(!s||!l||l==="!"||l===VA.YAMLMap.tagName&&o==="map"||l===qA.YAMLSeq.tagName&&o===
"seq")return bu(n,e,r,i,l);let c=e.schema.tags.find(b=>b.tag===l&&b.collection===o);if(!c){let b=e.schema.knownTags[l];if(b?.collection===o)e.schema.tags.push(Object.
assign({},b,{default:!1})),c=b;else return b?i(s,"BAD_COLLECTION_TYPE",`${b.tag} used for ${o} collection, but expects ${b.collection??"scalar"}`,!0):i(s,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${l}`,!0),bu(n,e,r,i,l)}let y=bu(n,e,r,i,l,c),h=c.resolve?.(y,b=>i(s,"TAG_RESOLVE_FAILED",b),e.options)??y,P=$A.isNode(h)?h:new IA.
Scalar(h);return P.range=y.range,P.tag=l,c?.format&&(P.format=c.format),P}yg.composeCollection=_A});var Pu=q(hg=>{"use strict";var wu=fe();function UA(n,e,r){let t=e.offset,i=GA(e,n.options.strict,r);if(!i)return{value:"",type:null,comment:"",range:[t,t,t]};let s=i.
mode===">"?wu.Scalar.BLOCK_FOLDED:wu.Scalar.BLOCK_LITERAL,l=e.source?KA(e.source):[],o=l.length;for(let w=l.length-1;w>=0;--w){let D=l[w][1];if(D===""||D==="\r")
o=w;else break}if(o===0){let w=i.chomp==="+"&&l.length>0?`
`.repeat(Math.max(1,l.length-1)):"",D=t+i.length;return e.source&&(D+=e.source.length),{value:w,type:s,comment:i.comment,range:[t,D,D]}}let c=e.indent+i.indent,
y=e.offset+i.length,h=0;for(let w=0;w<o;++w){let[D,T]=l[w];if(T===""||T==="\r")i.indent===0&&D.length>c&&(c=D.length);else{D.length<c&&r(y+D.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),i.indent===0&&(c=D.length),h=w,c===0&&!n.atRoot&&r(y,"BAD_\
INDENT","Block scalar values in collections must be indented");break}y+=D.length+T.length+1}for(let w=l.length-1;w>=o;--w)l[w][0].length>c&&(o=w+1);let P="",b="",
k=!1;for(let w=0;w<h;++w)P+=l[w][0].slice(c)+`
`;for(let w=h;w<o;++w){let[D,T]=l[w];y+=D.length+T.length+1;let E=T[T.length-1]==="\r";if(E&&(T=T.slice(0,-1)),T&&D.length<c){let I=`Block scalar lines must not\
 be less indented than their ${i.indent?"explicit indentation indicator":"first line"}`;r(y-T.length-(E?2:1),"BAD_INDENT",I),D=""}s===wu.Scalar.BLOCK_LITERAL?(P+=
b+D.slice(c)+T,b=`
`):D.length>c||T[0]==="	"?(b===" "?b=`
`:!k&&b===`
`&&(b=`

`),P+=b+D.slice(c)+T,b=`
`,k=!0):T===""?b===`
`?P+=`
`:b=`
`:(P+=b+T,b=" ",k=!1)}switch(i.chomp){case"-":break;case"+":for(let w=o;w<l.length;++w)P+=`
`+l[w][0].slice(c);P[P.length-1]!==`
`&&(P+=`
`);break;default:P+=`
`}let R=t+i.length+e.source.length;return{value:P,type:s,comment:i.comment,range:[t,R,R]}}function GA({offset:n,props:e},r,t){if(e[0].type!=="block-scalar-heade\
r")return t(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:i}=e[0],s=i[0],l=0,o="",c=-1;for(let b=1;b<i.length;++b){let k=i[b];if(!o&&(k==="\
-"||k==="+"))o=k;else{let R=Number(k);!l&&R?l=R:c===-1&&(c=n+b)}}c!==-1&&t(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let y=!1,
h="",P=i.length;for(let b=1;b<e.length;++b){let k=e[b];switch(k.type){case"space":y=!0;case"newline":P+=k.source.length;break;case"comment":r&&!y&&t(k,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),P+=k.source.length,h=k.source.substring(1);break;case"error":t(k,"UNEXPECTED_TOK\
EN",k.message),P+=k.source.length;break;default:{let R=`Unexpected token in block scalar header: ${k.type}`;t(k,"UNEXPECTED_TOKEN",R);let w=k.source;w&&typeof w==
"string"&&(P+=w.length)}}}return{mode:s,indent:l,chomp:o,comment:h,length:P}}function KA(n){let e=n.split(/\n( *)/),r=e[0],t=r.match(/^( *)/),s=[t?.[1]?[t[1],r.
slice(t[1].length)]:["",r]];for(let l=1;l<e.length;l+=2)s.push([e[l],e[l+1]]);return s}hg.resolveBlockScalar=UA});var Ou=q(wg=>{"use strict";var ku=fe(),HA=Pn();function ZA(n,e,r){let{offset:t,type:i,source:s,end:l}=n,o,c,y=(b,k,R)=>r(t+b,k,R);switch(i){case"scalar":o=ku.Scalar.
PLAIN,c=WA(s,y);break;case"single-quoted-scalar":o=ku.Scalar.QUOTE_SINGLE,c=YA(s,y);break;case"double-quoted-scalar":o=ku.Scalar.QUOTE_DOUBLE,c=JA(s,y);break;default:
return r(n,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[t,t+s.length,t+s.length]}}let h=t+s.length,
P=HA.resolveEnd(l,h,e,r);return{value:c,type:o,comment:P.comment,range:[t,h,P.offset]}}function WA(n,e){let r="";switch(n[0]){case"	":r="a tab character";break;case"\
,":r="flow indicator character ,";break;case"%":r="directive indicator character %";break;case"|":case">":{r=`block scalar indicator ${n[0]}`;break}case"@":case"\
`":{r=`reserved character ${n[0]}`;break}}return r&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${r}`),bg(n)}function YA(n,e){return(n[n.length-1]!=="\
'"||n.length===1)&&e(n.length,"MISSING_CHAR","Missing closing 'quote"),bg(n.slice(1,-1)).replace(/''/g,"'")}function bg(n){let e=/(.*?)\r?\n/sy,r=e.exec(n);if(!r)
return n;let t,i;try{t=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{t=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let s=r[1].replace(t,""),
l=" ",o=e.lastIndex;for(;r=e.exec(n);){let y=r[1].replace(i,"");y===""?l===`
`?s+=l:l=`
`:(s+=l+y,l=" "),o=e.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=o,r=c.exec(n),s+l+(r?.[1]??"")}function JA(n,e){let r="";for(let t=1;t<n.length-1;++t){let i=n[t];
if(!(i==="\r"&&n[t+1]===`
`))if(i===`
`){let{fold:s,offset:l}=QA(n,t);r+=s,t=l}else if(i==="\\"){let s=n[++t],l=XA[s];if(l)r+=l;else if(s===`
`)for(s=n[t+1];s===" "||s==="	";)s=n[++t+1];else if(s==="\r"&&n[t+1]===`
`)for(s=n[++t+1];s===" "||s==="	";)s=n[++t+1];else if(s==="x"||s==="u"||s==="U"){let o=s==="x"?2:s==="u"?4:8;r+=xA(n,t+1,o,e),t+=o}else{let o=n.substr(t-1,2);e(
t-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${o}`),r+=o}}else if(i===" "||i==="	"){let s=t,l=n[t+1];for(;l===" "||l==="	";)l=n[++t+1];l!==`
`&&!(l==="\r"&&n[t+2]===`
`)&&(r+=t>s?n.slice(s,t+1):i)}else r+=i}return(n[n.length-1]!=='"'||n.length===1)&&e(n.length,"MISSING_CHAR",'Missing closing "quote'),r}function QA(n,e){let r="",
t=n[e+1];for(;(t===" "||t==="	"||t===`
`||t==="\r")&&!(t==="\r"&&n[e+2]!==`
`);)t===`
`&&(r+=`
`),e+=1,t=n[e+1];return r||(r=" "),{fold:r,offset:e}}var XA={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function xA(n,e,r,t){let i=n.substr(e,r),l=i.length===r&&
/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(l)}catch{let o=n.substr(e-2,r+2);return t(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${o}`),o}}wg.resolveFlowScalar=ZA});var Og=q(kg=>{"use strict";var Et=W(),Pg=fe(),eS=Pu(),tS=Ou();function nS(n,e,r,t){let{value:i,type:s,comment:l,range:o}=e.type==="block-scalar"?eS.resolveBlockScalar(
n,e,t):tS.resolveFlowScalar(e,n.options.strict,t),c=r?n.directives.tagName(r.source,P=>t(r,"TAG_RESOLVE_FAILED",P)):null,y;n.options.stringKeys&&n.atKey?y=n.schema[Et.
SCALAR]:c?y=iS(n.schema,i,c,r,t):e.type==="scalar"?y=rS(n,i,e,t):y=n.schema[Et.SCALAR];let h;try{let P=y.resolve(i,b=>t(r??e,"TAG_RESOLVE_FAILED",b),n.options);
h=Et.isScalar(P)?P:new Pg.Scalar(P)}catch(P){let b=P instanceof Error?P.message:String(P);t(r??e,"TAG_RESOLVE_FAILED",b),h=new Pg.Scalar(i)}return h.range=o,h.source=
i,s&&(h.type=s),c&&(h.tag=c),y.format&&(h.format=y.format),l&&(h.comment=l),h}function iS(n,e,r,t,i){if(r==="!")return n[Et.SCALAR];let s=[];for(let o of n.tags)
if(!o.collection&&o.tag===r)if(o.default&&o.test)s.push(o);else return o;for(let o of s)if(o.test?.test(e))return o;let l=n.knownTags[r];return l&&!l.collection?
(n.tags.push(Object.assign({},l,{default:!1,test:void 0})),l):(i(t,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:str"),n[Et.SCALAR])}function rS({
atKey:n,directives:e,schema:r},t,i,s){let l=r.tags.find(o=>(o.default===!0||n&&o.default==="key")&&o.test?.test(t))||r[Et.SCALAR];if(r.compat){let o=r.compat.find(
c=>c.default&&c.test?.test(t))??r[Et.SCALAR];if(l.tag!==o.tag){let c=e.tagString(l.tag),y=e.tagString(o.tag),h=`Value may be parsed as either ${c} or ${y}`;s(i,
"TAG_RESOLVE_FAILED",h,!0)}}return l}kg.composeScalar=nS});var Sg=q(Ag=>{"use strict";function sS(n,e,r){if(e){r??(r=e.length);for(let t=r-1;t>=0;--t){let i=e[t];switch(i.type){case"space":case"comment":case"newline":n-=
i.source.length;continue}for(i=e[++t];i?.type==="space";)n+=i.source.length,i=e[++t];break}}return n}Ag.emptyScalarPosition=sS});var zg=q(Su=>{"use strict";var lS=ci(),oS=W(),aS=vg(),Dg=Og(),uS=Pn(),fS=Sg(),cS={composeNode:Rg,composeEmptyNode:Au};function Rg(n,e,r,t){let i=n.atKey,{spaceBefore:s,
comment:l,anchor:o,tag:c}=r,y,h=!0;switch(e.type){case"alias":y=dS(n,e,t),(o||c)&&t(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":y=Dg.composeScalar(n,e,c,t),o&&(y.anchor=o.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{y=aS.composeCollection(cS,n,e,r,t),o&&(y.anchor=o.source.substring(1))}catch(P){let b=P instanceof Error?P.message:
String(P);t(e,"RESOURCE_EXHAUSTION",b)}break;default:{let P=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;t(e,"UNEXPECTED_TOKEN",P),h=!1}}return y??
(y=Au(n,e.offset,void 0,null,r,t)),o&&y.anchor===""&&t(o,"BAD_ALIAS","Anchor cannot be an empty string"),i&&n.options.stringKeys&&(!oS.isScalar(y)||typeof y.value!=
"string"||y.tag&&y.tag!=="tag:yaml.org,2002:str")&&t(c??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(y.spaceBefore=!0),l&&(e.type==="scal\
ar"&&e.source===""?y.comment=l:y.commentBefore=l),n.options.keepSourceTokens&&h&&(y.srcToken=e),y}function Au(n,e,r,t,{spaceBefore:i,comment:s,anchor:l,tag:o,end:c},y){
let h={type:"scalar",offset:fS.emptyScalarPosition(e,r,t),indent:-1,source:""},P=Dg.composeScalar(n,h,o,y);return l&&(P.anchor=l.source.substring(1),P.anchor===
""&&y(l,"BAD_ALIAS","Anchor cannot be an empty string")),i&&(P.spaceBefore=!0),s&&(P.comment=s,P.range[2]=c),P}function dS({options:n},{offset:e,source:r,end:t},i){
let s=new lS.Alias(r.substring(1));s.source===""&&i(e,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&i(e+r.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let l=e+r.length,o=uS.resolveEnd(t,l,n.strict,i);return s.range=[e,l,o.offset],o.comment&&(s.comment=o.comment),s}Su.composeEmptyNode=
Au;Su.composeNode=Rg});var Cg=q(Tg=>{"use strict";var pS=Ri(),Eg=zg(),mS=Pn(),gS=Ci();function yS(n,e,{offset:r,start:t,value:i,end:s},l){let o=Object.assign({_directives:e},n),c=new pS.
Document(void 0,o),y={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},h=gS.resolveProps(t,{indicator:"doc-start",next:i??s?.[0],offset:r,
onError:l,parentIndent:0,startOnNewline:!0});h.found&&(c.directives.docStart=!0,i&&(i.type==="block-map"||i.type==="block-seq")&&!h.hasNewline&&l(h.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=i?Eg.composeNode(y,i,h,l):Eg.composeEmptyNode(y,h.end,t,null,h,l);let P=c.
contents.range[2],b=mS.resolveEnd(s,P,!1,l);return b.comment&&(c.comment=b.comment),c.range=[r,P,b.offset],c}Tg.composeDoc=yS});var Ru=q(jg=>{"use strict";var vS=require("process"),hS=da(),bS=Ri(),Ni=Ti(),Ng=W(),wS=Cg(),PS=Pn();function Li(n){if(typeof n=="number")return[n,n+1];if(Array.
isArray(n))return n.length===2?n:[n[0],n[1]];let{offset:e,source:r}=n;return[e,e+(typeof r=="string"?r.length:1)]}function Lg(n){let e="",r=!1,t=!1;for(let i=0;i<
n.length;++i){let s=n[i];switch(s[0]){case"#":e+=(e===""?"":t?`

`:`
`)+(s.substring(1)||" "),r=!0,t=!1;break;case"%":n[i+1]?.[0]!=="#"&&(i+=1),r=!1;break;default:r||(t=!0),r=!1}}return{comment:e,afterEmptyLine:t}}var Du=class{constructor(e={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(r,t,i,s)=>{let l=Li(r);s?this.warnings.push(new Ni.YAMLWarning(
l,t,i)):this.errors.push(new Ni.YAMLParseError(l,t,i))},this.directives=new hS.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,r){let{comment:t,
afterEmptyLine:i}=Lg(this.prelude);if(t){let s=e.contents;if(r)e.comment=e.comment?`${e.comment}
${t}`:t;else if(i||e.directives.docStart||!s)e.commentBefore=t;else if(Ng.isCollection(s)&&!s.flow&&s.items.length>0){let l=s.items[0];Ng.isPair(l)&&(l=l.key);let o=l.
commentBefore;l.commentBefore=o?`${t}
${o}`:t}else{let l=s.commentBefore;s.commentBefore=l?`${t}
${l}`:t}}if(r){for(let s=0;s<this.errors.length;++s)e.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)e.warnings.push(this.warnings[s])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Lg(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,r=!1,t=-1){for(let i of e)yield*this.next(i);yield*this.end(r,t)}*next(e){switch(vS.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(r,t,i)=>{let s=Li(e);s[0]+=r,this.onError(s,"BAD_DIRECTIVE",t,i)}),this.prelude.
push(e.source),this.atDirectives=!0;break;case"document":{let r=wS.composeDoc(this.options,this.directives,e,this.onError);this.atDirectives&&!r.directives.docStart&&
this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(r,!1),this.doc&&(yield this.doc),this.doc=r,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{let r=e.source?`${e.message}: ${JSON.stringify(
e.source)}`:e.message,t=new Ni.YAMLParseError(Li(e),"UNEXPECTED_TOKEN",r);this.atDirectives||!this.doc?this.errors.push(t):this.doc.errors.push(t);break}case"do\
c-end":{if(!this.doc){let t="Unexpected doc-end without preceding document";this.errors.push(new Ni.YAMLParseError(Li(e),"UNEXPECTED_TOKEN",t));break}this.doc.directives.
docEnd=!0;let r=PS.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),r.comment){let t=this.doc.comment;
this.doc.comment=t?`${t}
${r.comment}`:r.comment}this.doc.range[2]=r.offset;break}default:this.errors.push(new Ni.YAMLParseError(Li(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,r=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let t=Object.assign({_directives:this.directives},this.options),i=new bS.Document(
void 0,t);this.atDirectives&&this.onError(r,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,r,r],this.decorate(i,!1),yield i}}};jg.Composer=Du});var Vg=q(fs=>{"use strict";var kS=Pu(),OS=Ou(),AS=Ti(),$g=yi();function SS(n,e=!0,r){if(n){let t=(i,s,l)=>{let o=typeof i=="number"?i:Array.isArray(i)?i[0]:i.offset;
if(r)r(o,s,l);else throw new AS.YAMLParseError([o,o+1],s,l)};switch(n.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return OS.resolveFlowScalar(
n,e,t);case"block-scalar":return kS.resolveBlockScalar({options:{strict:e}},n,t)}}return null}function DS(n,e){let{implicitKey:r=!1,indent:t,inFlow:i=!1,offset:s=-1,
type:l="PLAIN"}=e,o=$g.stringifyString({type:l,value:n},{implicitKey:r,indent:t>0?" ".repeat(t):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}}),c=e.end??[{type:"\
newline",offset:-1,indent:t,source:`
`}];switch(o[0]){case"|":case">":{let y=o.indexOf(`
`),h=o.substring(0,y),P=o.substring(y+1)+`
`,b=[{type:"block-scalar-header",offset:s,indent:t,source:h}];return Ig(b,c)||b.push({type:"newline",offset:-1,indent:t,source:`
`}),{type:"block-scalar",offset:s,indent:t,props:b,source:P}}case'"':return{type:"double-quoted-scalar",offset:s,indent:t,source:o,end:c};case"'":return{type:"s\
ingle-quoted-scalar",offset:s,indent:t,source:o,end:c};default:return{type:"scalar",offset:s,indent:t,source:o,end:c}}}function RS(n,e,r={}){let{afterKey:t=!1,implicitKey:i=!1,
inFlow:s=!1,type:l}=r,o="indent"in n?n.indent:null;if(t&&typeof o=="number"&&(o+=2),!l)switch(n.type){case"single-quoted-scalar":l="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":l="QUOTE_DOUBLE";break;case"block-scalar":{let y=n.props[0];if(y.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
l=y.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:l="PLAIN"}let c=$g.stringifyString({type:l,value:e},{implicitKey:i||o===null,indent:o!==null&&o>
0?" ".repeat(o):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(c[0]){case"|":case">":zS(n,c);break;case'"':zu(n,c,"double-quoted-scalar");break;case"\
'":zu(n,c,"single-quoted-scalar");break;default:zu(n,c,"scalar")}}function zS(n,e){let r=e.indexOf(`
`),t=e.substring(0,r),i=e.substring(r+1)+`
`;if(n.type==="block-scalar"){let s=n.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=t,n.source=i}else{let{offset:s}=n,
l="indent"in n?n.indent:-1,o=[{type:"block-scalar-header",offset:s,indent:l,source:t}];Ig(o,"end"in n?n.end:void 0)||o.push({type:"newline",offset:-1,indent:l,source:`\

`});for(let c of Object.keys(n))c!=="type"&&c!=="offset"&&delete n[c];Object.assign(n,{type:"block-scalar",indent:l,props:o,source:i})}}function Ig(n,e){if(e)for(let r of e)
switch(r.type){case"space":case"comment":n.push(r);break;case"newline":return n.push(r),!0}return!1}function zu(n,e,r){switch(n.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":n.type=r,n.source=e;break;case"block-scalar":{let t=n.props.slice(1),i=e.length;n.props[0].type==="block-scalar-header"&&
(i-=n.props[0].source.length);for(let s of t)s.offset+=i;delete n.props,Object.assign(n,{type:r,source:e,end:t});break}case"block-map":case"block-seq":{let i={type:"\
newline",offset:n.offset+e.length,indent:n.indent,source:`
`};delete n.items,Object.assign(n,{type:r,source:e,end:[i]});break}default:{let t="indent"in n?n.indent:-1,i="end"in n&&Array.isArray(n.end)?n.end.filter(s=>s.type===
"space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(n))s!=="type"&&s!=="offset"&&delete n[s];Object.assign(n,{type:r,indent:t,source:e,
end:i})}}}fs.createScalarToken=DS;fs.resolveAsScalar=SS;fs.setScalarValue=RS});var Bg=q(qg=>{"use strict";var ES=n=>"type"in n?ds(n):cs(n);function ds(n){switch(n.type){case"block-scalar":{let e="";for(let r of n.props)e+=ds(r);return e+n.
source}case"block-map":case"block-seq":{let e="";for(let r of n.items)e+=cs(r);return e}case"flow-collection":{let e=n.start.source;for(let r of n.items)e+=cs(r);
for(let r of n.end)e+=r.source;return e}case"document":{let e=cs(n);if(n.end)for(let r of n.end)e+=r.source;return e}default:{let e=n.source;if("end"in n&&n.end)
for(let r of n.end)e+=r.source;return e}}}function cs({start:n,key:e,sep:r,value:t}){let i="";for(let s of n)i+=s.source;if(e&&(i+=ds(e)),r)for(let s of r)i+=s.
source;return t&&(i+=ds(t)),i}qg.stringify=ES});var Ug=q(_g=>{"use strict";var Eu=Symbol("break visit"),TS=Symbol("skip children"),Mg=Symbol("remove item");function Tt(n,e){"type"in n&&n.type==="document"&&(n=
{start:n.start,value:n.value}),Fg(Object.freeze([]),n,e)}Tt.BREAK=Eu;Tt.SKIP=TS;Tt.REMOVE=Mg;Tt.itemAtPath=(n,e)=>{let r=n;for(let[t,i]of e){let s=r?.[t];if(s&&
"items"in s)r=s.items[i];else return}return r};Tt.parentCollection=(n,e)=>{let r=Tt.itemAtPath(n,e.slice(0,-1)),t=e[e.length-1][0],i=r?.[t];if(i&&"items"in i)return i;
throw new Error("Parent collection not found")};function Fg(n,e,r){let t=r(e,n);if(typeof t=="symbol")return t;for(let i of["key","value"]){let s=e[i];if(s&&"it\
ems"in s){for(let l=0;l<s.items.length;++l){let o=Fg(Object.freeze(n.concat([[i,l]])),s.items[l],r);if(typeof o=="number")l=o-1;else{if(o===Eu)return Eu;o===Mg&&
(s.items.splice(l,1),l-=1)}}typeof t=="function"&&i==="key"&&(t=t(e,n))}}return typeof t=="function"?t(e,n):t}_g.visit=Tt});var ps=q(Re=>{"use strict";var Tu=Vg(),CS=Bg(),NS=Ug(),Cu="\uFEFF",Nu="",Lu="",ju="",LS=n=>!!n&&"items"in n,jS=n=>!!n&&(n.type==="scalar"||n.type==="single-q\
uoted-scalar"||n.type==="double-quoted-scalar"||n.type==="block-scalar");function $S(n){switch(n){case Cu:return"<BOM>";case Nu:return"<DOC>";case Lu:return"<FL\
OW_END>";case ju:return"<SCALAR>";default:return JSON.stringify(n)}}function IS(n){switch(n){case Cu:return"byte-order-mark";case Nu:return"doc-mode";case Lu:return"\
flow-error-end";case ju:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(n[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}Re.createScalarToken=Tu.createScalarToken;Re.resolveAsScalar=Tu.resolveAsScalar;Re.setScalarValue=Tu.
setScalarValue;Re.stringify=CS.stringify;Re.visit=NS.visit;Re.BOM=Cu;Re.DOCUMENT=Nu;Re.FLOW_END=Lu;Re.SCALAR=ju;Re.isCollection=LS;Re.isScalar=jS;Re.prettyToken=
$S;Re.tokenType=IS});var Vu=q(Kg=>{"use strict";var ji=ps();function Me(n){switch(n){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Gg=new Set("0123456789ABCDEFabcdef"),VS=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),ms=new Set(",[]{}"),qS=new Set(` ,[]{}
\r	`),$u=n=>!n||qS.has(n),Iu=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,r=!1){if(e){if(typeof e!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!r;let t=this.next??"stream";for(;t&&(r||this.hasChars(1));)t=yield*this.parseNext(
t)}atLineEnd(){let e=this.pos,r=this.buffer[e];for(;r===" "||r==="	";)r=this.buffer[++e];return!r||r==="#"||r===`
`?!0:r==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let r=this.buffer[e];if(this.indentNext>0){let t=0;for(;r===" ";)r=this.buffer[++t+e];if(r==="\r"){
let i=this.buffer[t+e+1];if(i===`
`||!i&&!this.atEnd)return e+t+1}return r===`
`||t>=this.indentNext||!r&&!this.atEnd?e+t:-1}if(r==="-"||r==="."){let t=this.buffer.substr(e,3);if((t==="---"||t==="...")&&Me(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===ji.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let r=e.length,t=e.indexOf("#");for(;t!==-1;){
let s=e[t-1];if(s===" "||s==="	"){r=t-1;break}else t=e.indexOf("#",t+1)}for(;;){let s=e[r-1];if(s===" "||s==="	")r-=1;else break}let i=(yield*this.pushCount(r))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-i),this.pushNewline(),"stream"}if(this.atLineEnd()){let r=yield*this.pushSpaces(!0);return yield*this.
pushCount(e.length-r),yield*this.pushNewline(),"stream"}return yield ji.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.
atEnd)return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let r=this.peek(3);if((r==="---"||
r==="...")&&Me(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,r==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!Me(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,r]=this.peek(
2);if(!r&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&Me(r)){let t=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=t,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.
setNext("doc");let r=yield*this.pushIndicators();switch(e[r]){case"#":yield*this.pushCount(e.length-r);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil($u),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return r+=yield*this.parseBlockScalarHeader(),r+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-r),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,r,t=-1;do e=yield*this.pushNewline(),e>0?(r=yield*this.pushSpaces(!1),this.indentValue=t=r):r=0,r+=yield*this.pushSpaces(!0);while(e+r>0);let i=this.getLine();
if(i===null)return this.setNext("flow");if((t!==-1&&t<this.indentNext&&i[0]!=="#"||t===0&&(i.startsWith("---")||i.startsWith("..."))&&Me(i[3]))&&!(t===this.indentNext-
1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.flowLevel=0,yield ji.FLOW_END,yield*this.parseLineStart();let s=0;for(;i[s]===",";)s+=yield*this.pushCount(
1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),i[s]){case void 0:return"flow";case"#":return yield*this.pushCount(i.length-
s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil($u),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let l=this.charAt(1);if(this.flowKey||Me(l)||l===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),r=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;r!==-1&&this.buffer[r+1]==="'";)
r=this.buffer.indexOf("'",r+2);else for(;r!==-1;){let s=0;for(;this.buffer[r-1-s]==="\\";)s+=1;if(s%2===0)break;r=this.buffer.indexOf('"',r+1)}let t=this.buffer.
substring(0,r),i=t.indexOf(`
`,this.pos);if(i!==-1){for(;i!==-1;){let s=this.continueScalar(i+1);if(s===-1)break;i=t.indexOf(`
`,s)}i!==-1&&(r=i-(t[i-1]==="\r"?2:1))}if(r===-1){if(!this.atEnd)return this.setNext("quoted-scalar");r=this.buffer.length}return yield*this.pushToIndex(r+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let r=this.buffer[++e];if(r==="+")
this.blockScalarKeep=!0;else if(r>"0"&&r<="9")this.blockScalarIndent=Number(r)-1;else if(r!=="-")break}return yield*this.pushUntil(r=>Me(r)||r==="#")}*parseBlockScalar(){
let e=this.pos-1,r=0,t;e:for(let s=this.pos;t=this.buffer[s];++s)switch(t){case" ":r+=1;break;case`
`:e=s,r=0;break;case"\r":{let l=this.buffer[s+1];if(!l&&!this.atEnd)return this.setNext("block-scalar");if(l===`
`)break}default:break e}if(!t&&!this.atEnd)return this.setNext("block-scalar");if(r>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=r:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let s=this.continueScalar(e+1);if(s===-1)break;e=this.buffer.indexOf(`
`,s)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let i=e+1;for(t=this.buffer[i];t===" ";)t=this.buffer[++i];
if(t==="	"){for(;t==="	"||t===" "||t==="\r"||t===`
`;)t=this.buffer[++i];e=i-1}else if(!this.blockScalarKeep)do{let s=e-1,l=this.buffer[s];l==="\r"&&(l=this.buffer[--s]);let o=s;for(;l===" ";)l=this.buffer[--s];
if(l===`
`&&s>=this.pos&&s+1+r>o)e=s;else break}while(!0);return yield ji.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.
flowLevel>0,r=this.pos-1,t=this.pos-1,i;for(;i=this.buffer[++t];)if(i===":"){let s=this.buffer[t+1];if(Me(s)||e&&ms.has(s))break;r=t}else if(Me(i)){let s=this.buffer[t+
1];if(i==="\r"&&(s===`
`?(t+=1,i=`
`,s=this.buffer[t+1]):r=t),s==="#"||e&&ms.has(s))break;if(i===`
`){let l=this.continueScalar(t+1);if(l===-1)break;t=Math.max(t,l-2)}}else{if(e&&ms.has(i))break;r=t}return!i&&!this.atEnd?this.setNext("plain-scalar"):(yield ji.
SCALAR,yield*this.pushToIndex(r+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,r){let t=this.
buffer.slice(this.pos,e);return t?(yield t,this.pos+=t.length,t.length):(r&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil($u),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let r=this.
flowLevel>0,t=this.charAt(1);if(Me(t)||r&&ms.has(t)){r?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,r=this.buffer[e];for(;!Me(r)&&r!==">";)r=this.buffer[++e];return yield*this.
pushToIndex(r===">"?e+1:e,!1)}else{let e=this.pos+1,r=this.buffer[e];for(;r;)if(VS.has(r))r=this.buffer[++e];else if(r==="%"&&Gg.has(this.buffer[e+1])&&Gg.has(this.
buffer[e+2]))r=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let r=this.pos-1,t;do t=this.buffer[++r];while(t===" "||e&&t==="	");let i=r-this.pos;return i>0&&(yield this.buffer.substr(
this.pos,i),this.pos=r),i}*pushUntil(e){let r=this.pos,t=this.buffer[r];for(;!e(t);)t=this.buffer[++r];return yield*this.pushToIndex(r,!1)}};Kg.Lexer=Iu});var Bu=q(Hg=>{"use strict";var qu=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{let r=0,t=this.lineStarts.length;
for(;r<t;){let s=r+t>>1;this.lineStarts[s]<e?r=s+1:t=s}if(this.lineStarts[r]===e)return{line:r+1,col:1};if(r===0)return{line:0,col:e};let i=this.lineStarts[r-1];
return{line:r,col:e-i+1}}}};Hg.LineCounter=qu});var Fu=q(Qg=>{"use strict";var BS=require("process"),Zg=ps(),MS=Vu();function mt(n,e){for(let r=0;r<n.length;++r)if(n[r].type===e)return!0;return!1}function Wg(n){
for(let e=0;e<n.length;++e)switch(n[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}function Jg(n){switch(n?.type){case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function gs(n){switch(n.type){case"document":return n.
start;case"block-map":{let e=n.items[n.items.length-1];return e.sep??e.start}case"block-seq":return n.items[n.items.length-1].start;default:return[]}}function kn(n){
if(n.length===0)return[];let e=n.length;e:for(;--e>=0;)switch(n[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;n[++e]?.type==="space";);return n.splice(e,n.length)}function ys(n,e){if(e.length<1e5)Array.prototype.push.apply(n,e);else for(let r=0;r<e.length;++r)
n.push(e[r])}function Yg(n){if(n.start.type==="flow-seq-start")for(let e of n.items)e.sep&&!e.value&&!mt(e.start,"explicit-key-ind")&&!mt(e.sep,"map-value-ind")&&
(e.key&&(e.value=e.key),delete e.key,Jg(e.value)?e.value.end?ys(e.value.end,e.sep):e.value.end=e.sep:ys(e.start,e.sep),delete e.sep)}var Mu=class{constructor(e){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new MS.Lexer,this.onNewLine=
e}*parse(e,r=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let t of this.lexer.lex(e,r))yield*this.next(t);r||(yield*this.end())}*next(e){if(this.source=
e,BS.env.LOG_TOKENS&&console.log("|",Zg.prettyToken(e)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}let r=Zg.tokenType(e);if(r)
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
0),r.type==="flow-collection"&&Yg(r),t.type){case"document":t.value=r;break;case"block-scalar":t.props.push(r);break;case"block-map":{let i=t.items[t.items.length-
1];if(i.value){t.items.push({start:[],key:r,sep:[]}),this.onKeyLine=!0;return}else if(i.sep)i.value=r;else{Object.assign(i,{key:r,sep:[]}),this.onKeyLine=!i.explicitKey;
return}break}case"block-seq":{let i=t.items[t.items.length-1];i.value?t.items.push({start:[],value:r}):i.value=r;break}case"flow-collection":{let i=t.items[t.items.
length-1];!i||i.value?t.items.push({start:[],key:r,sep:[]}):i.sep?i.value=r:Object.assign(i,{key:r,sep:[]});return}default:yield*this.pop(),yield*this.pop(r)}if((t.
type==="document"||t.type==="block-map"||t.type==="block-seq")&&(r.type==="block-map"||r.type==="block-seq")){let i=r.items[r.items.length-1];i&&!i.sep&&!i.value&&
i.start.length>0&&Wg(i.start)===-1&&(r.indent===0||i.start.every(s=>s.type!=="comment"||s.indent<r.indent))&&(t.type==="document"?t.end=i.start:t.items.push({start:i.
start}),r.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-\
order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};
this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token \
in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{Wg(e.start)!==-1?(yield*this.pop(),yield*this.
step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let r=this.startBlockValue(
e);r?this.stack.push(r):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type===
"map-value-ind"){let r=gs(this.peek(2)),t=kn(r),i;e.end?(i=e.end,i.push(this.sourceToken),delete e.end):i=[this.sourceToken];let s={type:"block-map",offset:e.offset,
indent:e.indent,items:[{start:t,key:e,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"\
space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let r=this.
source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let r=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,r.value){let t="end"in r.value?r.value.end:void 0;(Array.isArray(t)?t[t.length-1]:void 0)?.type==="comment"?t?.push(this.sourceToken):e.items.push({start:[this.
sourceToken]})}else r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)e.items.push({start:[this.sourceToken]});else if(r.
sep)r.sep.push(this.sourceToken);else{if(this.atIndentedComment(r.start,e.indent)){let i=e.items[e.items.length-2]?.value?.end;if(Array.isArray(i)){ys(i,r.start),
i.push(this.sourceToken),e.items.pop();return}}r.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let t=!this.onKeyLine&&this.indent===e.indent,i=t&&
(r.sep||r.explicitKey)&&this.type!=="seq-item-ind",s=[];if(i&&r.sep&&!r.value){let l=[];for(let o=0;o<r.sep.length;++o){let c=r.sep[o];switch(c.type){case"newli\
ne":l.push(o);break;case"space":break;case"comment":c.indent>e.indent&&(l.length=0);break;default:l.length=0}}l.length>=2&&(s=r.sep.splice(l[1]))}switch(this.type){case"\
anchor":case"tag":i||r.value?(s.push(this.sourceToken),e.items.push({start:s}),this.onKeyLine=!0):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"explicit-key-ind":!r.sep&&!r.explicitKey?(r.start.push(this.sourceToken),r.explicitKey=!0):i||r.value?(s.push(this.sourceToken),e.items.push({start:s,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(r.explicitKey)if(r.sep)if(r.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(mt(r.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(Jg(r.key)&&!mt(r.sep,"newline")){
let l=kn(r.start),o=r.key,c=r.sep;c.push(this.sourceToken),delete r.key,delete r.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:l,key:o,sep:c}]})}else s.length>0?r.sep=r.sep.concat(s,this.sourceToken):r.sep.push(this.sourceToken);else if(mt(r.start,"newline"))Object.assign(r,{key:null,
sep:[this.sourceToken]});else{let l=kn(r.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:l,key:null,sep:[this.sourceToken]}]})}else
r.sep?r.value||i?e.items.push({start:s,key:null,sep:[this.sourceToken]}):mt(r.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let l=this.flowScalar(this.type);i||r.value?(e.items.push({start:s,key:l,sep:[]}),this.
onKeyLine=!0):r.sep?this.stack.push(l):(Object.assign(r,{key:l,sep:[]}),this.onKeyLine=!0);return}default:{let l=this.startBlockValue(e);if(l){if(l.type==="bloc\
k-seq"){if(!r.explicitKey&&r.sep&&!mt(r.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else t&&e.items.push({start:s});this.stack.push(l);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let r=e.items[e.items.
length-1];switch(this.type){case"newline":if(r.value){let t="end"in r.value?r.value.end:void 0;(Array.isArray(t)?t[t.length-1]:void 0)?.type==="comment"?t?.push(
this.sourceToken):e.items.push({start:[this.sourceToken]})}else r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)e.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(r.start,e.indent)){let i=e.items[e.items.length-2]?.value?.end;if(Array.isArray(i)){ys(i,r.start),i.push(this.
sourceToken),e.items.pop();return}}r.start.push(this.sourceToken)}return;case"anchor":case"tag":if(r.value||this.indent<=e.indent)break;r.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;r.value||mt(r.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);
return}if(this.indent>e.indent){let t=this.startBlockValue(e);if(t){this.stack.push(t);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let r=e.items[e.
items.length-1];if(this.type==="flow-error-end"){let t;do yield*this.pop(),t=this.peek(1);while(t?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!r||r.sep?e.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);return;case"map-value-ind":!r||r.value?
e.items.push({start:[],key:null,sep:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!r||r.value?e.items.push({start:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);!r||r.value?e.items.push({start:[],key:i,
sep:[]}):r.sep?this.stack.push(i):Object.assign(r,{key:i,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let t=this.startBlockValue(
e);t?this.stack.push(t):(yield*this.pop(),yield*this.step())}else{let t=this.peek(2);if(t.type==="block-map"&&(this.type==="map-value-ind"&&t.indent===e.indent||
this.type==="newline"&&!t.items[t.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&t.type!=="flow-collection"){let i=gs(
t),s=kn(i);Yg(e);let l=e.end.splice(1,e.end.length);l.push(this.sourceToken);let o={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:l}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=o}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let r=gs(e),t=kn(r);return t.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:t,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let r=gs(e),t=kn(r);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:t,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,r){return this.type!=="comment"||this.indent<=r?!1:e.every(t=>t.type==="newline"||t.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};Qg.Parser=Mu});var ny=q(Ii=>{"use strict";var Xg=Ru(),FS=Ri(),$i=Ti(),_S=Sa(),US=W(),GS=Bu(),xg=Fu();function ey(n){let e=n.prettyErrors!==!1;return{lineCounter:n.lineCounter||
e&&new GS.LineCounter||null,prettyErrors:e}}function KS(n,e={}){let{lineCounter:r,prettyErrors:t}=ey(e),i=new xg.Parser(r?.addNewLine),s=new Xg.Composer(e),l=Array.
from(s.compose(i.parse(n)));if(t&&r)for(let o of l)o.errors.forEach($i.prettifyError(n,r)),o.warnings.forEach($i.prettifyError(n,r));return l.length>0?l:Object.
assign([],{empty:!0},s.streamInfo())}function ty(n,e={}){let{lineCounter:r,prettyErrors:t}=ey(e),i=new xg.Parser(r?.addNewLine),s=new Xg.Composer(e),l=null;for(let o of s.
compose(i.parse(n),!0,n.length))if(!l)l=o;else if(l.options.logLevel!=="silent"){l.errors.push(new $i.YAMLParseError(o.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return t&&r&&(l.errors.forEach($i.prettifyError(n,r)),l.warnings.forEach($i.prettifyError(
n,r))),l}function HS(n,e,r){let t;typeof e=="function"?t=e:r===void 0&&e&&typeof e=="object"&&(r=e);let i=ty(n,r);if(!i)return null;if(i.warnings.forEach(s=>_S.
warn(i.options.logLevel,s)),i.errors.length>0){if(i.options.logLevel!=="silent")throw i.errors[0];i.errors=[]}return i.toJS(Object.assign({reviver:t},r))}function ZS(n,e,r){
let t=null;if(typeof e=="function"||Array.isArray(e)?t=e:r===void 0&&e&&(r=e),typeof r=="string"&&(r=r.length),typeof r=="number"){let i=Math.round(r);r=i<1?void 0:
i>8?{indent:8}:{indent:i}}if(n===void 0){let{keepUndefined:i}=r??e??{};if(!i)return}return US.isDocument(n)&&!t?n.toString(r):new FS.Document(n,t,r).toString(r)}
Ii.parse=HS;Ii.parseAllDocuments=KS;Ii.parseDocument=ty;Ii.stringify=ZS});var ze=q(X=>{"use strict";var WS=Ru(),YS=Ri(),JS=ou(),_u=Ti(),QS=ci(),gt=W(),XS=ft(),xS=fe(),eD=dt(),tD=pt(),nD=ps(),iD=Vu(),rD=Bu(),sD=Fu(),vs=ny(),iy=oi();X.Composer=
WS.Composer;X.Document=YS.Document;X.Schema=JS.Schema;X.YAMLError=_u.YAMLError;X.YAMLParseError=_u.YAMLParseError;X.YAMLWarning=_u.YAMLWarning;X.Alias=QS.Alias;
X.isAlias=gt.isAlias;X.isCollection=gt.isCollection;X.isDocument=gt.isDocument;X.isMap=gt.isMap;X.isNode=gt.isNode;X.isPair=gt.isPair;X.isScalar=gt.isScalar;X.isSeq=
gt.isSeq;X.Pair=XS.Pair;X.Scalar=xS.Scalar;X.YAMLMap=eD.YAMLMap;X.YAMLSeq=tD.YAMLSeq;X.CST=nD;X.Lexer=iD.Lexer;X.LineCounter=rD.LineCounter;X.Parser=sD.Parser;X.
parse=vs.parse;X.parseAllDocuments=vs.parseAllDocuments;X.parseDocument=vs.parseDocument;X.stringify=vs.stringify;X.visit=iy.visit;X.visitAsync=iy.visitAsync});var sa=require("fs");var re={ok:0,findings:1,failure:2};var cn=[],oa=[];function aa(n,e,r){if(n===e)return 0;let t=r?.maxDistance,i=n;n.length>e.length&&(n=e,e=i);let s=n.length,l=e.length;for(;s>0&&n.charCodeAt(~-s)===
e.charCodeAt(~-l);)s--,l--;let o=0;for(;o<s&&n.charCodeAt(o)===e.charCodeAt(o);)o++;if(s-=o,l-=o,t!==void 0&&l-s>t)return t;if(s===0)return t!==void 0&&l>t?t:l;
let c,y,h,P,b=0,k=0;for(;b<s;)oa[b]=n.charCodeAt(o+b),cn[b]=++b;for(;k<l;){for(c=e.charCodeAt(o+k),h=k++,y=k,b=0;b<s;b++)P=c===oa[b]?h:h+1,h=cn[b],y=cn[b]=h>y?P>
y?y+1:P:P>h?h+1:P;if(t!==void 0){let R=y;for(b=0;b<s;b++)cn[b]<R&&(R=cn[b]);if(R>t)return t}}return cn.length=s,oa.length=s,t!==void 0&&y>t?t:y}var Ck=64;function ke(n,e){if(n.length>Ck)return;let r=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,i;for(let s of e){if(Math.abs(s.length-
n.length)>=t)continue;let l=s.toLowerCase(),o=Nk(r,l)?1:aa(r,l,{maxDistance:t});o<t&&(t=o,i=s)}return i}function Nk(n,e){if(n.length!==e.length)return!1;let r=0;
for(;r<n.length&&n[r]===e[r];)r++;return n[r]===e[r+1]&&n[r+1]===e[r]&&n.slice(r+2)===e.slice(r+2)}var Xw=Te(ze(),1);var lf={};Se(lf,{ValidationError:()=>Q,assertBuildPlane:()=>VR,assertDataPlane:()=>$R,assertEnvironment:()=>BR,assertOrganization:()=>FR,formatIssue:()=>Z,isBuildPlane:()=>IR,
isDataPlane:()=>jR,isEnvironment:()=>qR,isOrganization:()=>MR,isPlane:()=>GR,validateBuildPlane:()=>Ry,validateDataPlane:()=>Dy,validateEnvironment:()=>zy,validateOrganization:()=>Ey,
validatePlane:()=>UR,validateUpdate:()=>HR,withDefaults:()=>Ty});var m=Object.prototype;function d(n){return typeof n!="object"||n===null||Array.isArray(n)}function F(n){return!d(n)}function z(n){return Number.isInteger(n)&&Math.
abs(n)<=2**63}function S(n,e){if(n.length<=e)return!1;if(n.length>e*2)return!0;let r=0;for(let t of n)r++;return r>e}var lD=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?:Z|[+-](?:[01]\d|2[0-4]):[0-5]\d)$/i;
function C(n){if(!lD.test(n))return!1;if(n.charCodeAt(8)<50||n.charCodeAt(8)===50&&n.charCodeAt(9)<57)return!0;let e=Number(n.slice(5,7)),r=Number(n.slice(0,4)),
t=r%4===0&&(r%100!==0||r%400===0),i=e===2?28+Number(t):30+(e+ +(e>7))%2;return Number(n.slice(8,10))<=i}function x(n,e){let r=0;for(let t in n)r+=t.length+String(
n[t]).length;return r*3>e&&new TextEncoder().encode(Object.entries(n).flat().join("")).length>e}function K(n){let e=n.filter(F).filter(r=>r.controller===!0);return new Set(
e.map(r=>JSON.stringify([r.apiVersion,r.kind,r.name,r.uid]))).size>1}function we(n){return n.split("/").slice(1).map(oD)}var se=n=>n.replaceAll("~","~0").replaceAll("/","~1"),oD=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll(
"~0","~"):n;function Ct(n){return/[~\d]/.test(n)?we(n).map(e=>/^\d+$/.test(e)?`[${e}]`:`.${e}`).join("").replace(/^\./,""):n.slice(1).replaceAll("/",".")}function he(n,e){
return we(e).reduce((r,t)=>Array.isArray(r)?r[Number(t)]:F(r)&&Object.hasOwn(r,t)?r[t]:void 0,n)}function ee(n,e){return ry(n,e,n)}function ry(n,e,r){if(!F(n))return n;let t=Object.fromEntries(Object.entries(n));for(let[i,s]of Object.entries(e)){let l=Object.
hasOwn(n,i)?n[i]:void 0,o="within"in s?l==null?l:ry(l,s.within,r):l??aD(s,r);o!==void 0&&(t[i]=o)}return t}function aD(n,e){if("value"in n)return n.value;let r=we(
n.from).reduce((t,i)=>F(t)&&Object.hasOwn(t,i)?t[i]:void 0,e);if(!(typeof r!="string"||r==="")&&!(n.maxLength!==void 0&&r.length>n.maxLength))return n.pattern===
void 0||n.pattern.test(r)?r:void 0}var Ge=!1,hs=[{code:"unreadable",path:"",field:"",message:""}],sy=Symbol("thorough");function ly(n,e){let r=Ge;Ge=!0;try{return n(e)===null}catch(t){if(t!==sy)throw t;
return Ku(n,e)===null}finally{Ge=r}}function Ku(n,e){if(!Ge)return n(e);Ge=!1;try{return n(e)}finally{Ge=!0}}var uD=20;function u(n,e,r,t){if(Ge)return hs;let i={
code:r,path:oy(e),field:ay(e),message:"",...t};return n===null?[i]:(n.push(i),n)}function p(n){return f(null,null,n,"object")}function f(n,e,r,t){return r===null?
u(n,e,"null-value"):u(n,e,"wrong-type",{expected:t,found:gD(r)})}function v(n,e,r,{code:t="invalid-format",rule:i,maxLength:s}){return typeof r!="string"?f(n,e,
r,"string"):s!==void 0&&S(r,s)?u(n,e,"too-long",{limit:s,unit:"characters"}):u(n,e,t,i===void 0?void 0:{rule:i})}function O(n,e,r,{code:t="unknown-value",allowed:i,
codes:s}){if(Ge)return hs;if(typeof r!="string")return f(n,e,r,"string");let l=s!==void 0&&Object.hasOwn(s,r)?s[r]:void 0;if(l!==void 0)return u(n,e,l);let o=ke(
r,i);return u(n,e,t,o===void 0?{allowed:i}:{allowed:i,suggestion:o})}function A(n,e,r,{minimum:t,maximum:i}){return typeof r!="number"||Number.isNaN(r)?f(n,e,r,
"integer"):!Number.isInteger(r)&&Number.isFinite(r)?u(n,e,"not-an-integer"):u(n,e,"out-of-range",{minimum:t,maximum:i})}function _(n,e,r,{code:t="invalid-format",
rule:i}){return Object.hasOwn(e,r)?u(n,r,t,i===void 0?void 0:{rule:i}):n}function U(n,e,r,t){let i=e[r];return Object.hasOwn(e,r)&&i!==void 0?v(n,r,i,t):n}function G(n){
if(n!==null)for(let e of n)e.field="";return n}function a(n,e,r){if(e===null)return n;if(Ge)return e;let t=oy(r),i=ay(r);for(let s of e)s.path=t+s.path,s.field=
i+s.field;if(n===null)return e;for(let s of e)n.push(s);return n}function g(n,e,r){if(Ge)return fD(n,e,r);let{known:t,required:i=[],codes:s}=r,l=t.filter(h=>Vi(
e[h])||!Gu(e,h)),o=new Set,c=uD,y=[];for(let h of n??[]){if(h.code==="unknown-field"&&h.name===void 0){if(!Gu(e,uy(h.path)))continue;o.add(dD(h,l,r,c-- >0))}y.push(
h)}y=y.filter(h=>!pD(h,o));for(let h of l)Vi(e[h])?i.includes(h)&&!o.has(h)&&(y=u(y,h,s?.[h]??"missing-field")):y=u(y,h,"unreadable");return y.length===0?null:y}
function fD(n,e,{known:r,required:t=[]}){let i=Object.getPrototypeOf(e);if(i!==null&&i!==Object.prototype||cD({}))throw sy;if(n!==null)return hs;let s=l=>Vi(e[l])?
t.includes(l):!Gu(e,l);return r.some(s)?hs:null}function cD(n){for(let e in n)return!0;return!1}function dD(n,e,{replaced:r,elsewhere:t},i){let s=uy(n.path);n.name=
s;let l=t!==void 0&&Object.hasOwn(t,s)?t[s]:void 0,c=e.find(y=>r?.[s]===y)??(l===void 0&&i?ke(s,e):void 0);return c!==void 0&&(n.suggestion=c),l!==void 0&&(n.knownIn=
l),c}function pD(n,e){return n.code==="value-from"&&n.found==="neither"&&n.branches.some(r=>e.has(r))}function J(n,e,r){let t=r.filter(s=>!Vi(e[s])).length;if(t===
1)return n;let i=t===0?(n??[]).filter(s=>s.code!=="null-value"):n;return u(i,null,"value-from",{found:t===0?"neither":"both",branches:r})}function H(n,e,r){let t=e.
generateName;if(!mD(t)){let i=n?.find(({path:s,code:l})=>s==="/generateName"&&l==="invalid-name");return i!==void 0&&!r.test(`${t}xxxxx`)&&(i.field=".name"),n}return u(
Uu(Uu(n,"/name"),"/generateName"),"name","missing-field")}function ce(n,e){let r=`/spec/${e}`;return n?.some(i=>/^\/metadata(\/name)?$/.test(i.path)||i.suggestion===
e&&i.path.startsWith("/spec/"))===!0?n:a(Uu(n,r),u(null,e,"missing-field"),"spec")}function de(n,e,r,t){let i=new Set,s=n;return e.forEach((l,o)=>{let c=F(l)?l[r]:
void 0;c!==void 0&&(i.has(c)&&(s=a(s,u(null,r,"invalid-format",{rule:t}),o)),i.add(c))}),s}var Uu=(n,e)=>{let r=(n??[]).filter(t=>t.path!==e);return r.length>0?
r:null},Gu=(n,e)=>Object.prototype.propertyIsEnumerable.call(n,e),Vi=n=>n==null,mD=n=>Vi(n)||n==="",oy=n=>n===null?"":typeof n=="number"?`/${n}`:`/${se(n)}`,ay=n=>n===
null?"":typeof n=="number"?`[${n}]`:`.${n}`,uy=n=>we(n)[0]??"";function gD(n){return n===null?"null":Array.isArray(n)?"array":typeof n}var fy={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]};function te({judges:n,replaced:e}){return r=>{if(typeof r!="object"||r===null||Array.isArray(
r))return p(r);let{apiVersion:t,kind:i}=r,s=typeof i=="string"&&Object.hasOwn(n,i)?n[i]:void 0;if(s)return s(r);let l=yD(t);if(i==null)return u(l,"kind","missin\
g-field");let o=Object.keys(n);if(typeof i!="string")return O(l,"kind",i,{code:"unknown-kind",allowed:o});let c=Object.hasOwn(e,i)?e[i]:ke(i,o);return u(l,"kind",
"unknown-kind",c===void 0?{allowed:o}:{allowed:o,suggestion:c})}}function yD(n){return n==null?u(null,"apiVersion","missing-field"):n===fy.allowed[0]?null:O(null,
"apiVersion",n,fy)}var vD={"missing-field":()=>"is missing: add it.","unknown-field":({suggestion:n,knownIn:e})=>`is not a field here${e===void 0?"":`, but one of ${e}`}: ${n===void 0?
"remove it.":`write ${n} instead.`}`,"wrong-type":({expected:n,found:e})=>`must be ${cy(n)}, not ${cy(e)}.`,"null-value":()=>"is null: give it a value or remove\
 it.","value-from":({found:n,branches:e})=>n==="both"?`has both ${e.join(" and ")}: keep one of them.`:`needs exactly one of ${e.join(" and ")}.`,"missing-secre\
t-namespace":()=>"is missing: a cluster-scoped plane has no namespace, so add that of the secret.","namespace-not-allowed":()=>"is not allowed: a cluster-scoped\
 plane has no namespace, so remove it.","namespaced-observability-plane":()=>"must be ClusterObservabilityPlane: a cluster-scoped plane has no namespace in whic\
h to find an ObservabilityPlane.","unknown-kind":Hu,"wrong-api-version":Hu,"unknown-value":Hu,"invalid-plane-id":bs,"invalid-name":bs,"invalid-label":bs,"invali\
d-format":bs,"too-long":({limit:n,unit:e})=>`is too long: at most ${n} ${e}.`,"not-an-integer":()=>"must be a whole number.","out-of-range":({minimum:n,maximum:e})=>e<
9007199254740992?`must be from ${n} to ${e}.`:n===0?"must be at least 0.":"must fit into 64 bits.","invalid-date-time":()=>"must be a date and time such as 2026\
-01-02T03:04:05Z.","immutable-field":()=>"cannot change: keep the old value, or delete the resource and create it anew.",unreadable:()=>"cannot be read: it thro\
ws, contains itself, or is inherited; pass plain data."};function Hu({allowed:n,suggestion:e}){return`must be ${n.length<2?n.join(""):`${n.slice(0,-1).join(", ")}\
 or ${n.at(-1)}`}${e===void 0||n.length<2?".":`; did you mean ${e}?`}`}function bs({rule:n}){return`must be ${n}.`}function dy(n){return vD[n.code](n)}function Z(n){
return`${n.field===""?"document":n.field}: ${n.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,hD)}var hD=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,cy=n=>n===
"null"||n==="undefined"?n:`${/^[aeio]/.test(n)?"an":"a"} ${n}`;var bD=64,wD=2e5;function Zu(n){let e=wD,r=[];return t(()=>n);function t(i){try{let s=i();if(r.includes(s))return u(null,null,"unreadable");if(typeof s!="object"||
s===null||r.length>bD)return null;r.push(s);for(let l of Object.keys(s)){let o=e-- >0?t(()=>Reflect.get(s,l)):null;if(o)return a(null,o,Array.isArray(s)?Number(
l):l)}return r.pop(),null}catch{return u(null,null,"unreadable")}}}function L(n){let e=r=>{let t=Yu(n,r);return t===null?{ok:!0,value:r}:{ok:!1,issues:Ju(t)}};return Object.assign(e,{"~standard":kD(e)})}function j(n){return e=>{
try{return ly(n,e)}catch{return!1}}}function $(n){return e=>{let r=n(e);if(!r.ok)throw new Q(r.issues)}}var Q=class extends Error{name="ValidationError";issues;constructor(e){
let r=e.slice(0,Wu).map(Z);super([...r,...e.length>Wu?[`and ${e.length-Wu} more`]:[]].join(`
`)),this.issues=e}},Wu=20;function Yu(n,e){let r;try{if(r=Ku(n,e),r===null)return null;let t=Zu(e)?.[0];t!==void 0&&(r=[...r.filter(({path:i})=>!OD(i,t.path)),t])}catch{
r=Zu(e)??u(null,null,"unreadable")}for(let t of r)t.field.charCodeAt(0)===PD&&(t.field=t.field.slice(1));return r}var PD=46;function Ju(n){let e=n;for(let r of e)
r.message=dy(r);return e}function kD(n){return{version:1,vendor:"openchoreo-planes",validate:e=>{let r=n(e);return r.ok?{value:r.value}:{issues:r.issues.map(({message:t,
path:i})=>({message:t,path:we(i)}))}}}}var OD=(n,e)=>n===e||n.startsWith(`${e}/`);var AD=[{pointer:"/kind",absent:void 0},{pointer:"/metadata/name",absent:void 0},{pointer:"/metadata/namespace",absent:"default"}],SD=["/metadata/uid","/metadat\
a/resourceVersion"];function ne({judge:n,immutable:e,withDefaults:r}){return(t,i)=>{let s=Yu(n,i)??[],l;try{let y=r(t),h=r(i),P=zD(i,e),b=({code:R,path:w})=>R===
"wrong-type"&&P.some(({pointer:D})=>D===w),k=s.filter(R=>b(R)||!DD(R,y,h));l=[...k,...RD(t,i,P,k)]}catch{l=[...s,...u(null,null,"unreadable")]}let[o,...c]=l;return o===
void 0?{ok:!0,value:i}:{ok:!1,issues:Ju([o,...c])}}}function DD({code:n,path:e},r,t){if(e===""||e==="/kind"||e==="/apiVersion"||e.startsWith("/metadata")||n==="\
unknown-field"||n==="unreadable")return!1;let i=n.startsWith("missing-")?e.slice(0,e.lastIndexOf("/")):e,s=he(r,i);return s!==void 0&&On(s,he(t,i))}function RD(n,e,r,t){
let i=[],s=l=>t.some(({path:o})=>o===l||o.startsWith(`${l}/`));for(let{pointer:l,absent:o}of AD)!s(l)&&!On(Qu(n,l)??o,Qu(e,l)??o)&&i.push(l);for(let l of SD){let o=Qu(
e,l);o!==void 0&&!On(o,he(n,l))&&i.push(l)}for(let{pointer:l,unset:o}of r){let c=he(n,l);c==null||o.includes(c)||typeof(he(e,"/spec")??void 0)=="object"&&!s(l)&&
!On(c,he(e,l))&&i.push(l)}return i.map(ED)}function zD(n,e){let r=he(n,"/kind");return typeof r=="string"&&Object.hasOwn(e,r)?e[r]??[]:[]}function ED(n){return{
code:"immutable-field",path:n,field:we(n).join("."),message:""}}function Qu(n,e){let r=he(n,e);return r===""||r===null?void 0:r}function On(n,e){return Object.is(
n,e)?!0:Array.isArray(n)||Array.isArray(e)?Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,i)=>On(t,e[i])):!F(n)||!F(e)?!1:[...new Set([...Object.
keys(n),...Object.keys(e)])].every(t=>On(n[t]??void 0,e[t]??void 0))}var Xu={DataPlane:{},BuildPlane:{},Environment:{},Organization:{}};var Ps={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},TD={code:"unknown-kind",allowed:["DataPlane"]},ks={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},ws=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,py={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},my=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
gy={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},CD=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,ND={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
ef=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,yy={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Nt={minimum:-9223372036854776e3,
maximum:9223372036854776e3},qi=/^.{10}T.*[^z]$/,An={code:"invalid-date-time"},tf={minimum:0,maximum:9223372036854776e3},vy={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},hy={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},LD=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,jD={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},$D=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
ID={},VD=/^(?:[^/]*|[^/]+\/[^/]+)$/,qD={rule:"group/version, or the version alone"},xu={rule:"a text that is not empty"},BD={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},MD={maxLength:128},FD={allowed:["Apply","Update"]},_D={allowed:["FieldsV1",
""]},UD={maxLength:256},GD={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},KD={known:["kubernet\
esCluster","registry","gateway","observer"],required:["kubernetesCluster","registry","gateway"],elsewhere:{agent:"DataPlane in v0.6 to v0.8",clusterAgent:"DataP\
lane since v0.9",dataPlaneRef:"Environment",imagePullSecretRefs:"DataPlane in v0.4 to v0.17",isProduction:"Environment",observabilityPlaneRef:"DataPlane since v\
0.8",planeID:"DataPlane since v0.9",secretStoreRef:"DataPlane since v0.4"}},HD={known:["name","credentials"],required:["name","credentials"],elsewhere:{auth:"Da\
taPlane in v0.4 to v0.8",server:"DataPlane in v0.4 to v0.8",tls:"DataPlane in v0.4 to v0.8"}},ZD={known:["apiServerURL","caCert","clientCert","clientKey"],required:[
"apiServerURL","caCert","clientCert","clientKey"]},WD={known:["prefix","secretRef"],required:["prefix"]},YD={known:["publicVirtualHost","organizationVirtualHost"],
required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"\
DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"\
DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v\
0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",security:"Environment"}},JD={known:["url","authentication"],required:["url","authentication"]},QD={
known:["basicAuth"],required:["basicAuth"]},XD={known:["username","password"],required:["username","password"]},by={known:["observedGeneration","conditions"]},xD=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
eR={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},tR={allowed:[
"True","False","Unknown"]},nR=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,iR={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
rR={maxLength:32768},sR={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},lR={code:"unknown-kind",allowed:["BuildPlane"]},oR={known:["kubernetesCluster","observer"],required:["kubernetesCluster"],elsewhere:{agent:"Bu\
ildPlane in v0.7 to v0.8",clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"\
BuildPlane in v0.8 to v0.17",planeID:"BuildPlane in v0.9 to v0.17",registry:"DataPlane",secretStoreRef:"BuildPlane in v0.9 to v0.17"}},aR={known:[]},uR={code:"u\
nknown-kind",allowed:["Environment"]},fR={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{kubernetesCluster:"DataPlane or BuildPlane",observer:"DataP\
lane or BuildPlane",registry:"DataPlane"}},cR={known:["dnsPrefix","security"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"\
Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"\
Environment in v0.15 to v0.16",organizationVirtualHost:"Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"\
Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in \
v0.15 to v0.16"}},dR={known:["remoteJwks"]},pR={known:["uri"],required:["uri"]},mR={code:"unknown-kind",allowed:["Organization"]},gR={known:[],elsewhere:{dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",registry:"\
DataPlane"}},yR={known:["observedGeneration","conditions","namespace"]};function Os(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ps))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,TD))):t==="metadata"?i!==
null&&(r++,e=a(e,nf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,vR(i),t)):t==="status"?i!==null&&(e=a(e,OR(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,ks)}function nf(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||
!ws.test(t))&&(e=v(e,r,t,py));else if(r==="generateName")(typeof t!="string"||!my.test(t))&&(e=v(e,r,t,gy));else if(r==="namespace")(typeof t!="string"||S(t,63)||
!CD.test(t))&&(e=v(e,r,t,ND));else if(r==="labels")e=a(e,wy(t),r);else if(r==="annotations")e=a(e,Py(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,
t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!ef.test(o))&&(i=v(i,l,o,yy))}s.length>1&&s.includes("orphan")&&s.includes(
"foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,ky(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner \
at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Oy(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r===
"selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,Nt)):r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,Nt)):r==="creation\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!qi.test(t))&&(e=v(e,r,t,An)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!qi.test(t))&&(e=v(
e,r,t,An)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,ws)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,
tf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,vy)}function wy(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];ef.test(r)||(e=_(e,n,r,hy)),
(typeof t!="string"||S(t,63)||!LD.test(t))&&(e=U(e,n,r,jD))}return G(e)}function Py(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];$D.test(r)||(e=
_(e,n,r,hy)),typeof t!="string"&&(e=U(e,n,r,ID))}return x(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function ky(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!VD.test(i))&&(e=v(e,t,i,qD))):t==="kind"?
i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,xu))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,xu))):t==="uid"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,xu))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&
(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),
e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,BD)}function Oy(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="mana\
ger"?(typeof i!="string"||S(i,128))&&(e=v(e,t,i,MD)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,FD))):t==="apiVersion"?typeof i!="stri\
ng"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!qi.test(i))&&(e=v(e,t,i,An)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,_D)):
t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=v(e,t,i,UD)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,GD)}function vR(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kubernetesCluster"?i!==null&&(r++,e=
a(e,Ay(i),t)):t==="registry"?i!==null&&(r++,e=a(e,bR(i),t)):t==="gateway"?i!==null&&(r++,e=a(e,wR(i),t)):t==="observer"?e=a(e,Sy(i),t):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,KD)}function Ay(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="credentials"?i!==null&&(r++,e=a(e,hR(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===2?null:g(e,n,HD)}function hR(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiServerURL"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="caCert"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="clientCert"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="clientKey"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,ZD)}function bR(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="prefix"?i!==null&&(r++,typeof i!="st\
ring"&&(e=f(e,t,i,"string"))):t==="secretRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&
r===1?null:g(e,n,WD)}function wR(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,YD)}function Sy(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="url"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="authentication"?i!==null&&(r++,e=a(e,PR(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,JD)}function PR(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="basicAuth"?i!==null&&(r++,e=a(e,kR(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,QD)}function kR(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="username"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="password"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"s\
tring"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,XD)}function OR(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Nt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;
for(let l=0;l<s.length;l++){let o=s[l];i=a(i,rf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,by)}function rf(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!xD.test(i))&&(e=v(e,t,i,eR))):
t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,tR))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&
(e=A(e,t,i,tf)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=v(e,t,i,An))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<
1||S(i,1024)||!nR.test(i))&&(e=v(e,t,i,iR))):t==="message"?i!==null&&(r++,(typeof i!="string"||S(i,32768))&&(e=v(e,t,i,rR))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,sR)}function As(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersi\
on"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ps))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,lR))):t==="metadata"?i!==null&&(r++,e=
a(e,nf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,AR(i),t)):t==="status"?i!==null&&(e=a(e,SR(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,ks)}function AR(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kubernetesCluster"?i!==null&&(r++,e=
a(e,Ay(i),t)):t==="observer"?e=a(e,Sy(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,oR)}function SR(n){if(d(n))
return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,aR)}function Ss(n){if(d(
n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ps))):t==="kind"?
i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,uR))):t==="metadata"?i!==null&&(r++,e=a(e,nf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,DR(i),t)):t==="status"?i!==null&&
(e=a(e,TR(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ks)}function DR(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,RR(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,
r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,fR)}function RR(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,zR(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,cR)}function zR(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,ER(t),r):e=u(e,
r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,dR)}function ER(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:
g(e,n,pR)}function TR(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Nt));else if(r==="\
conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,rf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,by)}function Ds(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ps))):t==="kind"?i!==null&&(r++,i!=="Organization"&&(e=O(e,t,i,mR))):t==="metadata"?i!==null&&
(r++,e=a(e,CR(i),t)):t==="spec"?i!==null&&(r++,e=a(e,NR(i),t)):t==="status"?i!==null&&(e=a(e,LR(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,ks)}function CR(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||
!ws.test(t))&&(e=v(e,r,t,py));else if(r==="generateName")(typeof t!="string"||!my.test(t))&&(e=v(e,r,t,gy));else if(r==="namespace")e=u(e,r,"namespace-not-allow\
ed");else if(r==="labels")e=a(e,wy(t),r);else if(r==="annotations")e=a(e,Py(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!ef.test(o))&&(i=v(i,l,o,yy))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&
(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,ky(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: tr\
ue"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Oy(o),l)}
e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="st\
ring"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,Nt)):r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,Nt)):r==="creationTimestamp"?t!==null&&(typeof t!=
"string"||!C(t)||!qi.test(t))&&(e=v(e,r,t,An)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!qi.test(t))&&(e=v(e,r,t,An)):e=u(e,r,"unknown-fiel\
d")}return n.name||(e=H(e,n,ws)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,tf)),e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,vy)}function NR(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,gR)}function LR(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Nt));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,rf(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,yR)}var Dy=L(Os),jR=j(Os),$R=$(Dy),Ry=L(As),IR=j(As),VR=$(Ry),zy=L(Ss),qR=j(Ss),BR=$(zy),Ey=L(Ds),MR=j(Ds),FR=$(Ey),_R={judges:{DataPlane:Os,BuildPlane:As,Environment:Ss,
Organization:Ds},replaced:{WorkflowPlane:"BuildPlane"}},sf=te(_R),UR=L(sf),GR=j(sf),Ty=n=>ee(n,Object.hasOwn(Xu,n?.kind)?Xu[n.kind]??{}:{}),KR={judge:sf,immutable:{},
withDefaults:Ty},HR=ne(KR);var $s={};Se($s,{ValidationError:()=>Q,assertBuildPlane:()=>lE,assertDataPlane:()=>rE,assertEnvironment:()=>aE,assertOrganization:()=>fE,formatIssue:()=>Z,isBuildPlane:()=>sE,
isDataPlane:()=>iE,isEnvironment:()=>oE,isOrganization:()=>uE,isPlane:()=>pE,validateBuildPlane:()=>Ky,validateDataPlane:()=>Gy,validateEnvironment:()=>Hy,validateOrganization:()=>Zy,
validatePlane:()=>dE,validateUpdate:()=>gE,withDefaults:()=>Wy});var of={DataPlane:{},BuildPlane:{},Environment:{},Organization:{}};var Es={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},ZR={code:"unknown-kind",allowed:["DataPlane"]},Ts={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Rs=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Cy={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Ny=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Ly={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},WR=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,YR={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
uf=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,jy={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Lt={minimum:-9223372036854776e3,
maximum:9223372036854776e3},Bi=/^.{10}T.*[^z]$/,Sn={code:"invalid-date-time"},ff={minimum:0,maximum:9223372036854776e3},$y={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},Iy={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},JR=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,QR={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},XR=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
xR={},ez=/^(?:[^/]*|[^/]+\/[^/]+)$/,tz={rule:"group/version, or the version alone"},af={rule:"a text that is not empty"},nz={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},iz={maxLength:128},rz={allowed:["Apply","Update"]},sz={allowed:["FieldsV1",
""]},lz={maxLength:256},oz={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},az={known:["kubernet\
esCluster","gateway","imagePullSecretRefs","secretStoreRef","observer"],required:["kubernetesCluster","gateway"],elsewhere:{agent:"DataPlane in v0.6 to v0.8",clusterAgent:"\
DataPlane since v0.9",dataPlaneRef:"Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane since v0.8",planeID:"DataPlane since v0.9",registry:"\
DataPlane up to v0.3"}},uz={known:["server","tls","auth"],required:["server","tls","auth"],replaced:{credentials:"auth"},elsewhere:{credentials:"DataPlane up to\
 v0.3",name:"DataPlane up to v0.3"}},fz={known:["ca"],required:["ca"]},cz=["secretRef","value"],dz={known:["secretRef","value"],replaced:{secretKeyRef:"secretRe\
f"}},pz={known:["mtls","bearerToken"]},mz={known:["clientCert","clientKey"],required:["clientCert","clientKey"]},gz={known:["publicVirtualHost","organizationVir\
tualHost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v\
0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 \
to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.1\
6",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",security:"Environment"}},yz={known:["name"],required:["name"]},vz={
known:["url","authentication"],required:["url","authentication"]},hz={known:["basicAuth"],required:["basicAuth"]},bz={known:["username","password"],required:["u\
sername","password"]},Vy={known:["observedGeneration","conditions"]},wz=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
Pz={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},kz={allowed:[
"True","False","Unknown"]},Oz=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,Az={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
Sz={maxLength:32768},Dz={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},Rz={code:"unknown-kind",allowed:["BuildPlane"]},zz={known:["kubernetesCluster","observer"],required:["kubernetesCluster"],elsewhere:{agent:"Bu\
ildPlane in v0.7 to v0.8",clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlan\
e",isProduction:"Environment",observabilityPlaneRef:"BuildPlane in v0.8 to v0.17",planeID:"BuildPlane in v0.9 to v0.17",secretStoreRef:"BuildPlane in v0.9 to v0\
.17"}},Ez={known:[]},Tz={code:"unknown-kind",allowed:["Environment"]},Cz={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{imagePullSecretRefs:"DataPl\
ane",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"DataPlane"}},Nz={known:["dnsPrefix","security"],elsewhere:{egress:"\
Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in \
v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Environment \
in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15\
 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},Lz={known:["remoteJwks"]},jz={known:["uri"],required:[
"uri"]},$z={code:"unknown-kind",allowed:["Organization"]},Iz={known:[],elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"\
DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"DataPlane"}},Vz={known:["ob\
servedGeneration","conditions","namespace"]};function Cs(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&
(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Es))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,ZR))):t==="metadata"?i!==null&&(r++,e=a(e,cf(i),t)):t===
"spec"?i!==null&&(r++,e=a(e,qz(i),t)):t==="status"?i!==null&&(e=a(e,Hz(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:
g(e,n,Ts)}function cf(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!Rs.test(t))&&(e=v(
e,r,t,Cy));else if(r==="generateName")(typeof t!="string"||!Ny.test(t))&&(e=v(e,r,t,Ly));else if(r==="namespace")(typeof t!="string"||S(t,63)||!WR.test(t))&&(e=
v(e,r,t,YR));else if(r==="labels")e=a(e,qy(t),r);else if(r==="annotations")e=a(e,By(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!uf.test(o))&&(i=v(i,l,o,jy))}s.length>1&&s.includes("orphan")&&s.includes("foregroun\
dDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,
r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,My(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most w\
ith controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,Fy(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?
typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,Lt)):r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,Lt)):r==="creationTimestamp"?
t!==null&&(typeof t!="string"||!C(t)||!Bi.test(t))&&(e=v(e,r,t,Sn)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Bi.test(t))&&(e=v(e,r,t,Sn)):
e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,Rs)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,ff)),e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,$y)}function qy(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];uf.test(r)||(e=_(e,n,r,Iy)),(typeof t!=
"string"||S(t,63)||!JR.test(t))&&(e=U(e,n,r,QR))}return G(e)}function By(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];XR.test(r)||(e=_(e,n,r,Iy)),
typeof t!="string"&&(e=U(e,n,r,xR))}return x(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function My(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!ez.test(i))&&(e=v(e,t,i,tz))):t==="kind"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,af))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,af))):t==="uid"?i!==null&&(r++,(typeof i!=
"string"||i.length<1)&&(e=v(e,t,i,af))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"b\
oolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,nz)}function Fy(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="\
string"||S(i,128))&&(e=v(e,t,i,iz)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,rz))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"\
string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!Bi.test(i))&&(e=v(e,t,i,Sn)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,sz)):t==="fieldsV1"?
d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=v(e,t,i,lz)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,oz)}function qz(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="kubernetesCluster")i!==null&&(r++,e=a(
e,_y(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,_z(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<
l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,Uz(i),t):t==="observer"?e=a(e,Uy(i),t):e=u(e,t,"un\
known-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,az)}function _y(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="server"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="tls"?i!==null&&(r++,e=a(e,Bz(i),t)):t==="auth"?i!==null&&(r++,e=a(e,Mz(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,uz)}function Bz(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="ca"?i!==null&&(r++,e=a(e,zs(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,fz)}function zs(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="value"?typeof t!="string"&&
(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=J(e,n,cz)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,dz)}function Mz(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="mtls"?e=a(e,Fz(t),r):r==="bearerToken"?e=a(e,zs(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,pz)}function Fz(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCert"?i!==
null&&(r++,e=a(e,zs(i),t)):t==="clientKey"?i!==null&&(r++,e=a(e,zs(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(
e,n,mz)}function _z(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=
f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,gz)}function Uz(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="stri\
ng"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,yz)}function Uy(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="url"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="authentication"?i!==null&&(r++,e=a(e,Gz(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,vz)}function Gz(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="basicAuth"?i!==null&&(r++,e=a(e,Kz(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,
hz)}function Kz(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="username"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="password"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:
g(e,n,bz)}function Hz(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Lt));else if(r==="\
conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,df(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Vy)}function df(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!wz.test(i))&&(e=v(e,t,i,Pz))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,
i,kz))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,ff)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||
!C(i))&&(e=v(e,t,i,Sn))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!Oz.test(i))&&(e=v(e,t,i,Az))):t==="message"?i!==null&&(r++,(typeof i!=
"string"||S(i,32768))&&(e=v(e,t,i,Sz))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,Dz)}function Ns(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Es))):t==="kind"?i!==null&&(r++,
i!=="BuildPlane"&&(e=O(e,t,i,Rz))):t==="metadata"?i!==null&&(r++,e=a(e,cf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Zz(i),t)):t==="status"?i!==null&&(e=a(e,Wz(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ts)}function Zz(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="kubernetesCluster"?i!==null&&(r++,e=a(e,_y(i),t)):t==="observer"?e=a(e,Uy(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,zz)}function Wz(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,Ez)}function Ls(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.\
dev/v1alpha1"&&(e=O(e,t,i,Es))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,Tz))):t==="metadata"?i!==null&&(r++,e=a(e,cf(i),t)):t==="spec"?i!==null&&
(r++,e=a(e,Yz(i),t)):t==="status"?i!==null&&(e=a(e,xz(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ts)}function Yz(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,Jz(t),r):
r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Cz)}function Jz(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,Qz(t),r):e=
u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Nz)}function Qz(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==
void 0&&(r==="remoteJwks"?e=a(e,Xz(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Lz)}function Xz(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,jz)}function xz(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")z(t)||(e=A(e,r,t,Lt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,df(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Vy)}function js(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Es))):t==="kind"?i!==null&&(r++,i!=="Organ\
ization"&&(e=O(e,t,i,$z))):t==="metadata"?i!==null&&(r++,e=a(e,eE(i),t)):t==="spec"?i!==null&&(r++,e=a(e,tE(i),t)):t==="status"?i!==null&&(e=a(e,nE(i),t)):e=u(e,
t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ts)}function eE(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!Rs.test(t))&&(e=v(e,r,t,Cy));else if(r==="generateName")(typeof t!="string"||!Ny.test(t))&&(e=v(e,r,
t,Ly));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,qy(t),r);else if(r==="annotations")e=a(e,By(t),r);else if(r==="finali\
zers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!uf.test(o))&&(i=v(i,l,o,jy))}s.length>
1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,My(o),l)}s.length>1&&K(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Fy(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,Lt)):r==="deletionGracePeriodSeconds"?z(
t)||(e=A(e,r,t,Lt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Bi.test(t))&&(e=v(e,r,t,Sn)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!Bi.test(t))&&(e=v(e,r,t,Sn)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,Rs)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&
(e=A(e,"generation",n.generation,ff)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,$y)}function tE(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Iz)}function nE(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Lt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,df(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,Vz)}var Gy=L(Cs),iE=j(Cs),rE=$(Gy),Ky=L(Ns),sE=j(Ns),lE=$(Ky),Hy=L(Ls),oE=j(Ls),aE=$(Hy),Zy=L(js),uE=j(js),fE=$(Zy),cE={judges:{DataPlane:Cs,BuildPlane:Ns,Environment:Ls,
Organization:js},replaced:{WorkflowPlane:"BuildPlane"}},pf=te(cE),dE=L(pf),pE=j(pf),Wy=n=>ee(n,Object.hasOwn(of,n?.kind)?of[n.kind]??{}:{}),mE={judge:pf,immutable:{},
withDefaults:Wy},gE=ne(mE);var Pf={};Se(Pf,{ValidationError:()=>Q,assertBuildPlane:()=>LT,assertDataPlane:()=>CT,assertEnvironment:()=>$T,assertOrganization:()=>VT,formatIssue:()=>Z,isBuildPlane:()=>NT,
isDataPlane:()=>TT,isEnvironment:()=>jT,isOrganization:()=>IT,isPlane:()=>MT,validateBuildPlane:()=>u0,validateDataPlane:()=>a0,validateEnvironment:()=>f0,validateOrganization:()=>c0,
validatePlane:()=>BT,validateUpdate:()=>_T,withDefaults:()=>d0});var mf={DataPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},kubernetesCluster:{within:{tls:{
within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}}}},BuildPlane:{spec:{within:{kubernetesCluster:{within:{tls:{within:{ca:{within:{secretRef:{within:{namespace:{from:"/metada\
ta/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{
within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}}}},Environment:{},Organization:{}};var Vs={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},yE={code:"unknown-kind",allowed:["DataPlane"]},qs={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Is=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Yy={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Jy=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Qy={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},vE=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,hE={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
yf=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Xy={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},jt={minimum:-9223372036854776e3,
maximum:9223372036854776e3},Mi=/^.{10}T.*[^z]$/,Dn={code:"invalid-date-time"},vf={minimum:0,maximum:9223372036854776e3},xy={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},e0={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},bE=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,wE={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},PE=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
kE={},OE=/^(?:[^/]*|[^/]+\/[^/]+)$/,AE={rule:"group/version, or the version alone"},gf={rule:"a text that is not empty"},SE={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},DE={maxLength:128},RE={allowed:["Apply","Update"]},zE={allowed:["FieldsV1",
""]},EE={maxLength:256},TE={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},CE={known:["agent","\
kubernetesCluster","gateway","imagePullSecretRefs","secretStoreRef","observer"],required:["gateway"],replaced:{clusterAgent:"agent"},elsewhere:{clusterAgent:"Da\
taPlane since v0.9",dataPlaneRef:"Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane since v0.8",planeID:"DataPlane since v0.9",registry:"\
DataPlane up to v0.3"}},NE={known:["enabled","clientCA"]},LE=["secretRef","value"],jE={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"}},$E={known:[
"name","key","namespace"],required:["name","key"]},IE={known:["server","tls","auth"],required:["server","tls","auth"],replaced:{credentials:"auth"},elsewhere:{credentials:"\
DataPlane up to v0.3",name:"DataPlane up to v0.3"}},VE={known:["ca"],required:["ca"]},qE={known:["mtls","bearerToken"]},BE={known:["clientCert","clientKey"],required:[
"clientCert","clientKey"]},ME={known:["publicVirtualHost","organizationVirtualHost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"\
Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane\
 in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.\
16",security:"Environment"}},FE={known:["name"],required:["name"]},_E={known:["url","authentication"],required:["url","authentication"]},UE={known:["basicAuth"],
required:["basicAuth"]},GE={known:["username","password"],required:["username","password"]},t0={known:["observedGeneration","conditions"]},KE=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
HE={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},ZE={allowed:[
"True","False","Unknown"]},WE=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,YE={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
JE={maxLength:32768},QE={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},XE={code:"unknown-kind",allowed:["BuildPlane"]},xE={known:["kubernetesCluster","observer"],required:["kubernetesCluster"],elsewhere:{agent:"Bu\
ildPlane in v0.7 to v0.8",clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlan\
e",isProduction:"Environment",observabilityPlaneRef:"BuildPlane in v0.8 to v0.17",planeID:"BuildPlane in v0.9 to v0.17",secretStoreRef:"BuildPlane in v0.9 to v0\
.17"}},eT={known:[]},tT={code:"unknown-kind",allowed:["Environment"]},nT={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{agent:"DataPlane",imagePullSecretRefs:"\
DataPlane",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"DataPlane"}},iT={known:["dnsPrefix","security"],elsewhere:{
egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environ\
ment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Envi\
ronment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment \
in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},rT={known:["remoteJwks"]},sT={known:["uri"],
required:["uri"]},lT={code:"unknown-kind",allowed:["Organization"]},oT={known:[],elsewhere:{agent:"DataPlane",dataPlaneRef:"Environment",gateway:"DataPlane or E\
nvironment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"\
DataPlane"}},aT={known:["observedGeneration","conditions","namespace"]};function Bs(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Vs))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,yE))):t==="metadata"?i!==
null&&(r++,e=a(e,hf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,uT(i),t)):t==="status"?i!==null&&(e=a(e,bT(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,qs)}function hf(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||
!Is.test(t))&&(e=v(e,r,t,Yy));else if(r==="generateName")(typeof t!="string"||!Jy.test(t))&&(e=v(e,r,t,Qy));else if(r==="namespace")(typeof t!="string"||S(t,63)||
!vE.test(t))&&(e=v(e,r,t,hE));else if(r==="labels")e=a(e,n0(t),r);else if(r==="annotations")e=a(e,i0(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,
t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!yf.test(o))&&(i=v(i,l,o,Xy))}s.length>1&&s.includes("orphan")&&s.includes(
"foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,r0(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner \
at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,s0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r===
"selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,jt)):r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,jt)):r==="creation\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!Mi.test(t))&&(e=v(e,r,t,Dn)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Mi.test(t))&&(e=v(
e,r,t,Dn)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,Is)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,
vf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,xy)}function n0(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];yf.test(r)||(e=_(e,n,r,e0)),
(typeof t!="string"||S(t,63)||!bE.test(t))&&(e=U(e,n,r,wE))}return G(e)}function i0(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];PE.test(r)||(e=
_(e,n,r,e0)),typeof t!="string"&&(e=U(e,n,r,kE))}return x(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function r0(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!OE.test(i))&&(e=v(e,t,i,AE))):t==="kind"?
i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,gf))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,gf))):t==="uid"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,gf))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&
(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),
e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,SE)}function s0(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="mana\
ger"?(typeof i!="string"||S(i,128))&&(e=v(e,t,i,DE)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,RE))):t==="apiVersion"?typeof i!="stri\
ng"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!Mi.test(i))&&(e=v(e,t,i,Dn)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,zE)):
t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=v(e,t,i,EE)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,TE)}function uT(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="agent")e=a(e,fT(i),t);else if(t===
"kubernetesCluster")e=a(e,l0(i),t);else if(t==="gateway")i!==null&&(r++,e=a(e,gT(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{
let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,yT(i),t):t==="observe\
r"?e=a(e,o0(i),t):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,CE)}function fT(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];t!==void 0&&(r==="enabled"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):r==="clientCA"?e=a(e,Fi(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,NE)}function Fi(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,cT(t),r):r==="v\
alue"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=J(e,n,LE)),e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,jE)}function cT(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=
f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unkno\
wn-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,$E)}function l0(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="server"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="tls"?i!==null&&(r++,e=a(e,dT(i),t)):t==="auth"?i!==null&&(r++,e=a(e,pT(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,IE)}function dT(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="ca"?i!==null&&(r++,e=a(e,Fi(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,VE)}function pT(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="mtls"?e=a(e,mT(t),r):r==="bearerToken"?e=a(e,Fi(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,qE)}function mT(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCert"?i!==
null&&(r++,e=a(e,Fi(i),t)):t==="clientKey"?i!==null&&(r++,e=a(e,Fi(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(
e,n,BE)}function gT(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=
f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,ME)}function yT(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="stri\
ng"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,FE)}function o0(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="url"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="authentication"?i!==null&&(r++,e=a(e,vT(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,_E)}function vT(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="basicAuth"?i!==null&&(r++,e=a(e,hT(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,
UE)}function hT(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="username"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="password"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:
g(e,n,GE)}function bT(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,jt));else if(r==="\
conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,bf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,t0)}function bf(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!KE.test(i))&&(e=v(e,t,i,HE))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,
i,ZE))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,vf)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||
!C(i))&&(e=v(e,t,i,Dn))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!WE.test(i))&&(e=v(e,t,i,YE))):t==="message"?i!==null&&(r++,(typeof i!=
"string"||S(i,32768))&&(e=v(e,t,i,JE))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,QE)}function Ms(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Vs))):t==="kind"?i!==null&&(r++,
i!=="BuildPlane"&&(e=O(e,t,i,XE))):t==="metadata"?i!==null&&(r++,e=a(e,hf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,wT(i),t)):t==="status"?i!==null&&(e=a(e,PT(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,qs)}function wT(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="kubernetesCluster"?i!==null&&(r++,e=a(e,l0(i),t)):t==="observer"?e=a(e,o0(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,xE)}function PT(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,eT)}function Fs(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.\
dev/v1alpha1"&&(e=O(e,t,i,Vs))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,tT))):t==="metadata"?i!==null&&(r++,e=a(e,hf(i),t)):t==="spec"?i!==null&&
(r++,e=a(e,kT(i),t)):t==="status"?i!==null&&(e=a(e,DT(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,qs)}function kT(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,OT(t),r):
r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,nT)}function OT(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,AT(t),r):e=
u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,iT)}function AT(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==
void 0&&(r==="remoteJwks"?e=a(e,ST(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,rT)}function ST(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,sT)}function DT(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")z(t)||(e=A(e,r,t,jt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,bf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,t0)}function _s(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Vs))):t==="kind"?i!==null&&(r++,i!=="Organ\
ization"&&(e=O(e,t,i,lT))):t==="metadata"?i!==null&&(r++,e=a(e,RT(i),t)):t==="spec"?i!==null&&(r++,e=a(e,zT(i),t)):t==="status"?i!==null&&(e=a(e,ET(i),t)):e=u(e,
t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,qs)}function RT(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!Is.test(t))&&(e=v(e,r,t,Yy));else if(r==="generateName")(typeof t!="string"||!Jy.test(t))&&(e=v(e,r,
t,Qy));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,n0(t),r);else if(r==="annotations")e=a(e,i0(t),r);else if(r==="finali\
zers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!yf.test(o))&&(i=v(i,l,o,Xy))}s.length>
1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,r0(o),l)}s.length>1&&K(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,s0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,jt)):r==="deletionGracePeriodSeconds"?z(
t)||(e=A(e,r,t,jt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Mi.test(t))&&(e=v(e,r,t,Dn)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!Mi.test(t))&&(e=v(e,r,t,Dn)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,Is)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&
(e=A(e,"generation",n.generation,vf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,xy)}function zT(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,oT)}function ET(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,jt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,bf(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,aT)}var a0=L(Bs),TT=j(Bs),CT=$(a0),u0=L(Ms),NT=j(Ms),LT=$(u0),f0=L(Fs),jT=j(Fs),$T=$(f0),c0=L(_s),IT=j(_s),VT=$(c0),qT={judges:{DataPlane:Bs,BuildPlane:Ms,Environment:Fs,
Organization:_s},replaced:{WorkflowPlane:"BuildPlane"}},wf=te(qT),BT=L(wf),MT=j(wf),d0=n=>ee(n,Object.hasOwn(mf,n?.kind)?mf[n.kind]??{}:{}),FT={judge:wf,immutable:{
Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:d0},_T=ne(FT);var Ef={};Se(Ef,{ValidationError:()=>Q,assertBuildPlane:()=>sC,assertDataPlane:()=>iC,assertEnvironment:()=>oC,assertOrganization:()=>uC,formatIssue:()=>Z,isBuildPlane:()=>rC,
isDataPlane:()=>nC,isEnvironment:()=>lC,isOrganization:()=>aC,isPlane:()=>dC,validateBuildPlane:()=>z0,validateDataPlane:()=>R0,validateEnvironment:()=>E0,validateOrganization:()=>T0,
validatePlane:()=>cC,validateUpdate:()=>mC,withDefaults:()=>C0});var kf={DataPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},kubernetesCluster:{within:{tls:{
within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}}}},BuildPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},
kubernetesCluster:{within:{tls:{within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}}}},Environment:{},Organization:{}};var Gs={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},UT={code:"unknown-kind",allowed:["DataPlane"]},Ks={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Us=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,p0={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},m0=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
g0={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},GT=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,KT={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Af=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,y0={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},$t={minimum:-9223372036854776e3,
maximum:9223372036854776e3},_i=/^.{10}T.*[^z]$/,Rn={code:"invalid-date-time"},Sf={minimum:0,maximum:9223372036854776e3},v0={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},h0={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},HT=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,ZT={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},WT=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
YT={},JT=/^(?:[^/]*|[^/]+\/[^/]+)$/,QT={rule:"group/version, or the version alone"},Of={rule:"a text that is not empty"},XT={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},xT={maxLength:128},e2={allowed:["Apply","Update"]},t2={allowed:["FieldsV1",
""]},n2={maxLength:256},i2={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},r2={known:["agent","\
kubernetesCluster","gateway","imagePullSecretRefs","secretStoreRef","observer"],required:["gateway"],replaced:{clusterAgent:"agent"},elsewhere:{clusterAgent:"Da\
taPlane since v0.9",dataPlaneRef:"Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane since v0.8",planeID:"DataPlane since v0.9",registry:"\
DataPlane up to v0.3"}},s2={known:["enabled","clientCA"]},l2=["secretRef","value"],o2={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"}},a2={known:[
"name","key","namespace"],required:["name","key"]},u2={known:["server","tls","auth"],required:["server","tls","auth"],replaced:{credentials:"auth"},elsewhere:{credentials:"\
DataPlane up to v0.3",name:"DataPlane up to v0.3"}},f2={known:["ca"],required:["ca"]},c2={known:["mtls","bearerToken"]},d2={known:["clientCert","clientKey"],required:[
"clientCert","clientKey"]},p2={known:["publicVirtualHost","organizationVirtualHost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"\
Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane\
 in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.\
16",security:"Environment"}},m2={known:["name"],required:["name"]},g2={known:["url","authentication"],required:["url","authentication"]},y2={known:["basicAuth"],
required:["basicAuth"]},v2={known:["username","password"],required:["username","password"]},b0={known:["observedGeneration","conditions"]},h2=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
b2={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},w2={allowed:[
"True","False","Unknown"]},P2=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,k2={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
O2={maxLength:32768},A2={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},S2={code:"unknown-kind",allowed:["BuildPlane"]},D2={known:["agent","kubernetesCluster","observer"],replaced:{clusterAgent:"agent"},elsewhere:{
clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environme\
nt",observabilityPlaneRef:"BuildPlane in v0.8 to v0.17",planeID:"BuildPlane in v0.9 to v0.17",secretStoreRef:"BuildPlane in v0.9 to v0.17"}},R2={known:[]},z2={code:"\
unknown-kind",allowed:["Environment"]},E2={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{agent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataP\
lane",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"DataPlane"}},T2={known:["dnsPrefix","security"],elsewhere:{
egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environ\
ment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Envi\
ronment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment \
in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},C2={known:["remoteJwks"]},N2={known:["uri"],
required:["uri"]},L2={code:"unknown-kind",allowed:["Organization"]},j2={known:[],elsewhere:{agent:"DataPlane or BuildPlane",dataPlaneRef:"Environment",gateway:"\
DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPla\
ne",secretStoreRef:"DataPlane"}},$2={known:["observedGeneration","conditions","namespace"]};function Hs(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Gs))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,UT))):t==="me\
tadata"?i!==null&&(r++,e=a(e,Df(i),t)):t==="spec"?i!==null&&(r++,e=a(e,I2(i),t)):t==="status"?i!==null&&(e=a(e,K2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ks)}function Df(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!=
"string"||S(t,253)||!Us.test(t))&&(e=v(e,r,t,p0));else if(r==="generateName")(typeof t!="string"||!m0.test(t))&&(e=v(e,r,t,g0));else if(r==="namespace")(typeof t!=
"string"||S(t,63)||!GT.test(t))&&(e=v(e,r,t,KT));else if(r==="labels")e=a(e,w0(t),r);else if(r==="annotations")e=a(e,P0(t),r);else if(r==="finalizers")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Af.test(o))&&(i=v(i,l,o,y0))}s.length>1&&s.includes(
"orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferen\
ces")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,k0(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-fo\
rmat",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,O0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,$t)):r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,$t)):
r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!_i.test(t))&&(e=v(e,r,t,Rn)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!_i.test(
t))&&(e=v(e,r,t,Rn)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,Us)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.
generation,Sf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,v0)}function w0(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];Af.test(r)||(e=_(
e,n,r,h0)),(typeof t!="string"||S(t,63)||!HT.test(t))&&(e=U(e,n,r,ZT))}return G(e)}function P0(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];WT.test(
r)||(e=_(e,n,r,h0)),typeof t!="string"&&(e=U(e,n,r,YT))}return x(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function k0(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!JT.test(i))&&(e=v(e,t,i,QT))):t==="k\
ind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Of))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Of))):t==="uid"?i!==
null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Of))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="b\
oolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no \
Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,XT)}function O0(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="manager"?(typeof i!="string"||S(i,128))&&(e=v(e,t,i,xT)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,e2))):t==="apiVersion"?typeof i!=
"string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!_i.test(i))&&(e=v(e,t,i,Rn)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,
i,t2)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=v(e,t,i,n2)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,i2)}function I2(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="agent")e=a(e,A0(i),
t);else if(t==="kubernetesCluster")e=a(e,S0(i),t);else if(t==="gateway")i!==null&&(r++,e=a(e,F2(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=
f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,
_2(i),t):t==="observer"?e=a(e,D0(i),t):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,r2)}function A0(n){if(d(n))return p(
n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="enabled"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):r==="clientCA"?e=a(e,Ui(t),r):e=u(e,r,"unknown-f\
ield"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,s2)}function Ui(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="\
secretRef"?e=a(e,V2(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=J(e,n,l2)),
e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,o2)}function V2(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,
i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,a2)}function S0(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="server"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="tls"?i!==null&&(r++,e=a(e,q2(i),t)):t==="auth"?i!==null&&(r++,
e=a(e,B2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,u2)}function q2(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="ca"?i!==null&&(r++,e=a(e,Ui(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:
g(e,n,f2)}function B2(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="mtls"?e=a(e,M2(t),r):r==="bearerToken"?e=a(e,Ui(t),r):e=u(e,
r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,c2)}function M2(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="clientCert"?i!==null&&(r++,e=a(e,Ui(i),t)):t==="clientKey"?i!==null&&(r++,e=a(e,Ui(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,d2)}function F2(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,p2)}function _2(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,m2)}function D0(n){if(d(
n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="url"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="authentication"?i!==
null&&(r++,e=a(e,U2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,g2)}function U2(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="basicAuth"?i!==null&&(r++,e=a(e,G2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,y2)}function G2(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="username"?i!==null&&(r++,typeof i!="strin\
g"&&(e=f(e,t,i,"string"))):t==="password"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,v2)}function K2(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,
$t));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Rf(o),l)}e=a(e,i,r)}else e=
u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,b0)}function Rf(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!h2.test(i))&&(e=v(e,t,i,b2))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="U\
nknown"&&(e=O(e,t,i,w2))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,Sf)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!=
"string"||!C(i))&&(e=v(e,t,i,Rn))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!P2.test(i))&&(e=v(e,t,i,k2))):t==="message"?i!==null&&
(r++,(typeof i!="string"||S(i,32768))&&(e=v(e,t,i,O2))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,A2)}function Zs(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Gs))):t==="\
kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,S2))):t==="metadata"?i!==null&&(r++,e=a(e,Df(i),t)):t==="spec"?i!==null&&(r++,e=a(e,H2(i),t)):t==="status"?i!==
null&&(e=a(e,Z2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ks)}function H2(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="agent"?e=a(e,A0(t),r):r==="kubernetesCluster"?e=a(e,S0(t),r):r==="observer"?e=a(e,D0(t),r):e=u(e,r,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,D2)}function Z2(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,R2)}function Ws(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiV\
ersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Gs))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,z2))):t==="metadata"?i!==null&&(r++,
e=a(e,Df(i),t)):t==="spec"?i!==null&&(r++,e=a(e,W2(i),t)):t==="status"?i!==null&&(e=a(e,X2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Ks)}function W2(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,
r,t,"string")):r==="gateway"?e=a(e,Y2(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,E2)}function Y2(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"stri\
ng")):r==="security"?e=a(e,J2(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,T2)}function J2(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,Q2(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,C2)}function Q2(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,N2)}function X2(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")z(t)||(e=A(e,r,t,$t));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Rf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,b0)}function Ys(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Gs))):t==="kind"?i!==null&&(r++,
i!=="Organization"&&(e=O(e,t,i,L2))):t==="metadata"?i!==null&&(r++,e=a(e,x2(i),t)):t==="spec"?i!==null&&(r++,e=a(e,eC(i),t)):t==="status"?i!==null&&(e=a(e,tC(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ks)}function x2(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!Us.test(t))&&(e=v(e,r,t,p0));else if(r==="generateName")(typeof t!="string"||!m0.test(t))&&
(e=v(e,r,t,g0));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,w0(t),r);else if(r==="annotations")e=a(e,P0(t),r);else if(r===
"finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Af.test(o))&&(i=v(i,l,o,y0))}
s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,k0(o),l)}s.length>1&&K(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,O0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,$t)):r==="deletionGracePeriodSeconds"?z(
t)||(e=A(e,r,t,$t)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!_i.test(t))&&(e=v(e,r,t,Rn)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!_i.test(t))&&(e=v(e,r,t,Rn)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,Us)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&
(e=A(e,"generation",n.generation,Sf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,v0)}function eC(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,j2)}function tC(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,$t));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,Rf(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,$2)}var R0=L(Hs),nC=j(Hs),iC=$(R0),z0=L(Zs),rC=j(Zs),sC=$(z0),E0=L(Ws),lC=j(Ws),oC=$(E0),T0=L(Ys),aC=j(Ys),uC=$(T0),fC={judges:{DataPlane:Hs,BuildPlane:Zs,Environment:Ws,
Organization:Ys},replaced:{WorkflowPlane:"BuildPlane"}},zf=te(fC),cC=L(zf),dC=j(zf),C0=n=>ee(n,Object.hasOwn(kf,n?.kind)?kf[n.kind]??{}:{}),pC={judge:zf,immutable:{
Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:C0},mC=ne(pC);var Vf={};Se(Vf,{ValidationError:()=>Q,assertBuildPlane:()=>E9,assertDataPlane:()=>R9,assertEnvironment:()=>L9,assertObservabilityPlane:()=>C9,assertOrganization:()=>$9,
formatIssue:()=>Z,isBuildPlane:()=>z9,isDataPlane:()=>D9,isEnvironment:()=>N9,isObservabilityPlane:()=>T9,isOrganization:()=>j9,isPlane:()=>q9,validateBuildPlane:()=>H0,
validateDataPlane:()=>K0,validateEnvironment:()=>W0,validateObservabilityPlane:()=>Z0,validateOrganization:()=>Y0,validatePlane:()=>V9,validateUpdate:()=>M9,withDefaults:()=>J0});var Tf={DataPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},kubernetesCluster:{within:{tls:{
within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}}}},BuildPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},
kubernetesCluster:{within:{tls:{within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}}}},ObservabilityPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}},Environment:{},Organization:{}};var Hi={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},gC={code:"unknown-kind",allowed:["DataPlane"]},Zi={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Js=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,N0={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},L0=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
j0={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},yC=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,vC={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Nf=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,$0={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},It={minimum:-9223372036854776e3,
maximum:9223372036854776e3},Gi=/^.{10}T.*[^z]$/,zn={code:"invalid-date-time"},Lf={minimum:0,maximum:9223372036854776e3},I0={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},V0={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},hC=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,bC={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},wC=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
PC={},kC=/^(?:[^/]*|[^/]+\/[^/]+)$/,OC={rule:"group/version, or the version alone"},Cf={rule:"a text that is not empty"},AC={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},SC={maxLength:128},DC={allowed:["Apply","Update"]},RC={allowed:["FieldsV1",
""]},zC={maxLength:256},EC={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},TC={known:["agent","\
kubernetesCluster","gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["gateway"],replaced:{clusterAgent:"agent",observer:"obser\
vabilityPlaneRef"},elsewhere:{clusterAgent:"DataPlane since v0.9",dataPlaneRef:"Environment",isProduction:"Environment",observer:"DataPlane up to v0.7",observerURL:"\
ObservabilityPlane",planeID:"DataPlane since v0.9",registry:"DataPlane up to v0.3"}},CC={known:["enabled","clientCA"]},NC=["secretRef","value"],LC={known:["secr\
etRef","value"],replaced:{secretKeyRef:"secretRef"}},jC={known:["name","key","namespace"],required:["name","key"]},$C={known:["server","tls","auth"],required:["\
server","tls","auth"],replaced:{credentials:"auth"},elsewhere:{credentials:"DataPlane up to v0.3",name:"DataPlane up to v0.3"}},IC={known:["ca"],required:["ca"]},
VC={known:["mtls","bearerToken"]},qC={known:["clientCert","clientKey"],required:["clientCert","clientKey"]},BC={known:["publicVirtualHost","organizationVirtualH\
ost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",
organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.\
16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"\
DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",security:"Environment"}},MC={known:["name"],required:["name"]},q0={known:["observedGe\
neration","conditions"]},FC=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,_C={rule:"\
letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},UC={allowed:["T\
rue","False","Unknown"]},GC=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,KC={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
HC={maxLength:32768},ZC={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},WC={code:"unknown-kind",allowed:["BuildPlane"]},YC={known:["agent","kubernetesCluster","observabilityPlaneRef"],replaced:{clusterAgent:"agent",
observer:"observabilityPlaneRef"},elsewhere:{clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"\
DataPlane",isProduction:"Environment",observer:"BuildPlane up to v0.7",observerURL:"ObservabilityPlane",planeID:"BuildPlane in v0.9 to v0.17",secretStoreRef:"Bu\
ildPlane in v0.9 to v0.17"}},B0={known:[]},JC={code:"unknown-kind",allowed:["ObservabilityPlane"]},QC={known:["agent","observerURL"],required:["observerURL"],replaced:{
clusterAgent:"agent"},elsewhere:{clusterAgent:"ObservabilityPlane since v0.9",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"\
DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observabilityPlaneRef:"DataPlan\
e or BuildPlane",planeID:"ObservabilityPlane since v0.9",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane"}},XC={code:"unknown-kind",allowed:[
"Environment"]},xC={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{agent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",kubernetesCluster:"\
DataPlane or BuildPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"ObservabilityPlane",secretStoreRef:"DataPlane"}},e9={known:["dnsPrefix","s\
ecurity"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"\
Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"\
Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environm\
ent in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},t9={known:["remoteJwks"]},n9={known:[
"uri"],required:["uri"]},i9={code:"unknown-kind",allowed:["Organization"]},r9={known:[],elsewhere:{agent:"DataPlane or BuildPlane",dataPlaneRef:"Environment",gateway:"\
DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observabilityPlaneRef:"DataPlan\
e or BuildPlane",observerURL:"ObservabilityPlane",secretStoreRef:"DataPlane"}},s9={known:["observedGeneration","conditions","namespace"]};function Qs(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Hi))):t==="kind"?i!==
null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,gC))):t==="metadata"?i!==null&&(r++,e=a(e,Xs(i),t)):t==="spec"?i!==null&&(r++,e=a(e,l9(i),t)):t==="status"?i!==null&&(e=a(
e,p9(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Zi)}function Xs(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!Js.test(t))&&(e=v(e,r,t,N0));else if(r==="generateName")(typeof t!="string"||!L0.test(t))&&
(e=v(e,r,t,j0));else if(r==="namespace")(typeof t!="string"||S(t,63)||!yC.test(t))&&(e=v(e,r,t,vC));else if(r==="labels")e=a(e,M0(t),r);else if(r==="annotations")
e=a(e,F0(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||
!Nf.test(o))&&(i=v(i,l,o,$0))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeleti\
on, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(
i,_0(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,U0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):
r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,It)):
r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,It)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Gi.test(t))&&(e=v(e,r,t,zn)):r==="deletion\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!Gi.test(t))&&(e=v(e,r,t,zn)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,Js)),n.generation<0&&n.uid&&typeof n.
uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,Lf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,I0)}function M0(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];Nf.test(r)||(e=_(e,n,r,V0)),(typeof t!="string"||S(t,63)||!hC.test(t))&&(e=U(e,n,r,bC))}return G(e)}function F0(n){if(d(n))return p(n);
let e=null;for(let r in n){let t=n[r];wC.test(r)||(e=_(e,n,r,V0)),typeof t!="string"&&(e=U(e,n,r,PC))}return x(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"\
bytes"})),G(e)}function _0(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.
length<1||!kC.test(i))&&(e=v(e,t,i,OC))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Cf))):t==="name"?i!==null&&(r++,(typeof i!="stri\
ng"||i.length<1)&&(e=v(e,t,i,Cf))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Cf))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=
f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,
null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,AC)}function U0(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||S(i,128))&&(e=v(e,t,i,SC)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Updat\
e"&&(e=O(e,t,i,DC))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!Gi.test(i))&&(e=v(e,t,i,zn)):t===
"fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,RC)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=v(e,t,i,zC)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,EC)}function l9(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];if(i!==void 0)if(t==="agent")e=a(e,jf(i),t);else if(t==="kubernetesCluster")e=a(e,G0(i),t);else if(t==="gateway")i!==null&&(r++,e=a(e,c9(i),t));else if(t===
"imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}
e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,d9(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,TC)}function jf(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="enabled"?typeof t!=
"boolean"&&(e=f(e,r,t,"boolean")):r==="clientCA"?e=a(e,Ki(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,CC)}function Ki(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,o9(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(
e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=J(e,n,NC)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,LC)}function o9(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,jC)}function G0(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="server"?i!==null&&(r++,typeof i!="string"&&
(e=f(e,t,i,"string"))):t==="tls"?i!==null&&(r++,e=a(e,a9(i),t)):t==="auth"?i!==null&&(r++,e=a(e,u9(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===3?null:g(e,n,$C)}function a9(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="ca"?i!==null&&(r++,e=a(e,Ki(i),t)):e=
u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,IC)}function u9(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
t!==void 0&&(r==="mtls"?e=a(e,f9(t),r):r==="bearerToken"?e=a(e,Ki(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,VC)}function f9(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCert"?i!==null&&(r++,e=a(e,Ki(i),t)):t==="clientKey"?i!==null&&(r++,e=a(e,
Ki(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,qC)}function c9(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,BC)}function d9(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,MC)}function p9(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")z(t)||(e=A(e,r,t,It));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,$f(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,q0)}function $f(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!FC.test(i))&&(e=v(e,t,i,_C))):t==="status"?i!==null&&(r++,
i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,UC))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,Lf)):t==="lastTr\
ansitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=v(e,t,i,zn))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!GC.test(i))&&
(e=v(e,t,i,KC))):t==="message"?i!==null&&(r++,(typeof i!="string"||S(i,32768))&&(e=v(e,t,i,HC))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===5?null:g(e,n,ZC)}function xs(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="open\
choreo.dev/v1alpha1"&&(e=O(e,t,i,Hi))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,WC))):t==="metadata"?i!==null&&(r++,e=a(e,Xs(i),t)):t==="spec"?i!==
null&&(r++,e=a(e,m9(i),t)):t==="status"?i!==null&&(e=a(e,g9(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Zi)}
function m9(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="agent"?e=a(e,jf(t),r):r==="kubernetesCluster"?e=a(e,G0(t),r):r==="obs\
ervabilityPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,YC)}function g9(n){
if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,B0)}function el(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Hi))):t==="\
kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,JC))):t==="metadata"?i!==null&&(r++,e=a(e,Xs(i),t)):t==="spec"?i!==null&&(r++,e=a(e,y9(i),t)):t==="sta\
tus"?i!==null&&(e=a(e,v9(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Zi)}function y9(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="agent"?e=a(e,jf(i),t):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=
u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,QC)}function v9(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,B0)}function tl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Hi))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,
XC))):t==="metadata"?i!==null&&(r++,e=a(e,Xs(i),t)):t==="spec"?i!==null&&(r++,e=a(e,h9(i),t)):t==="status"?i!==null&&(e=a(e,k9(i),t)):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Zi)}function h9(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="d\
ataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,b9(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unkn\
own-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,xC)}function b9(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r===
"dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,w9(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,e9)}function w9(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,P9(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,t9)}function P9(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,n9)}function k9(n){if(d(
n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,It));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,$f(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,q0)}function nl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!==
"openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Hi))):t==="kind"?i!==null&&(r++,i!=="Organization"&&(e=O(e,t,i,i9))):t==="metadata"?i!==null&&(r++,e=a(e,O9(i),t)):t==="sp\
ec"?i!==null&&(r++,e=a(e,A9(i),t)):t==="status"?i!==null&&(e=a(e,S9(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(
e,n,Zi)}function O9(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!Js.test(t))&&(e=v(e,
r,t,N0));else if(r==="generateName")(typeof t!="string"||!L0.test(t))&&(e=v(e,r,t,j0));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="lab\
els")e=a(e,M0(t),r);else if(r==="annotations")e=a(e,F0(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];(typeof o!="string"||!Nf.test(o))&&(i=v(i,l,o,$0))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"inv\
alid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,_0(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(
e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,U0(o),l)}e=a(e,i,r)}else
r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,
t,"string")):r==="generation"?z(t)||(e=A(e,r,t,It)):r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,It)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||
!C(t)||!Gi.test(t))&&(e=v(e,r,t,zn)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Gi.test(t))&&(e=v(e,r,t,zn)):e=u(e,r,"unknown-field")}return n.
name||(e=H(e,n,Js)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,Lf)),e===null&&Object.getPrototypeOf(n)===m?
null:g(e,n,I0)}function A9(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===
m?null:g(e,n,r9)}function S9(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,It));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,$f(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,s9)}var K0=L(Qs),D9=j(Qs),R9=$(K0),H0=L(xs),z9=j(xs),E9=$(H0),Z0=L(el),T9=j(el),C9=$(Z0),W0=L(tl),N9=j(tl),L9=$(W0),Y0=L(nl),j9=j(nl),$9=$(Y0),I9={judges:{DataPlane:Qs,
BuildPlane:xs,ObservabilityPlane:el,Environment:tl,Organization:nl},replaced:{WorkflowPlane:"BuildPlane"}},If=te(I9),V9=L(If),q9=j(If),J0=n=>ee(n,Object.hasOwn(
Tf,n?.kind)?Tf[n.kind]??{}:{}),B9={judge:If,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:J0},M9=ne(B9);var Zf={};Se(Zf,{ValidationError:()=>Q,assertBuildPlane:()=>WN,assertDataPlane:()=>HN,assertEnvironment:()=>XN,assertObservabilityPlane:()=>JN,assertOrganization:()=>eL,
formatIssue:()=>Z,isBuildPlane:()=>ZN,isDataPlane:()=>KN,isEnvironment:()=>QN,isObservabilityPlane:()=>YN,isOrganization:()=>xN,isPlane:()=>iL,validateBuildPlane:()=>cv,
validateDataPlane:()=>fv,validateEnvironment:()=>pv,validateObservabilityPlane:()=>dv,validateOrganization:()=>mv,validatePlane:()=>nL,validateUpdate:()=>sL,withDefaults:()=>gv});var qf={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{
from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metad\
ata/namespace"}}}}}}}}}},Environment:{},Organization:{}};var Yi={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},F9={code:"unknown-kind",allowed:["DataPlane"]},Ji={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},il=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Q0={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},X0=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
x0={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},_9=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,U9={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Mf=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,ev={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Vt={minimum:-9223372036854776e3,
maximum:9223372036854776e3},Wi=/^.{10}T.*[^z]$/,En={code:"invalid-date-time"},Ff={minimum:0,maximum:9223372036854776e3},tv={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},nv={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},G9=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,K9={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},H9=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
Z9={},W9=/^(?:[^/]*|[^/]+\/[^/]+)$/,Y9={rule:"group/version, or the version alone"},Bf={rule:"a text that is not empty"},J9={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},Q9={maxLength:128},X9={allowed:["Apply","Update"]},x9={allowed:["FieldsV1",
""]},eN={maxLength:256},tN={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},_f=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Uf={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},nN={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},iN={known:["clientCA"],required:["clien\
tCA"]},rN=["secretRef","value"],sN={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},lN={known:[
"name","key","namespace"],required:["name","key"]},oN={known:["publicVirtualHost","organizationVirtualHost"],required:["publicVirtualHost","organizationVirtualH\
ost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane\
 in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.\
16",security:"Environment"}},aN={known:["name"],required:["name"]},iv={known:["observedGeneration","conditions"]},uN=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
fN={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},cN={allowed:[
"True","False","Unknown"]},dN=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,pN={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
mN={maxLength:32768},gN={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},yN={code:"unknown-kind",allowed:["BuildPlane"]},vN={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clust\
erAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane"}},rv={known:[]},hN={code:"unknown-kind",allowed:["ObservabilityPlane"]},bN={known:["planeID","clusterAgen\
t","observerURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environmen\
t",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane or BuildPlane"}},wN={code:"unknown-kind",allowed:["Environment"]},
PN={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"Dat\
aPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},kN={known:["dnsPrefix","secu\
rity"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"\
Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"\
Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environm\
ent in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},ON={known:["remoteJwks"]},AN={known:[
"uri"],required:["uri"]},SN={code:"unknown-kind",allowed:["Organization"]},DN={known:[],elsewhere:{clusterAgent:"DataPlane or BuildPlane",dataPlaneRef:"Environm\
ent",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"\
ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},RN={known:["observedGeneration","conditions","namespace"]};function rl(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Yi))):t==="\
kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,F9))):t==="metadata"?i!==null&&(r++,e=a(e,sl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,zN(i),t)):t==="status"?i!==
null&&(e=a(e,NN(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ji)}function sl(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!il.test(t))&&(e=v(e,r,t,Q0));else if(r==="generateName")(typeof t!="strin\
g"||!X0.test(t))&&(e=v(e,r,t,x0));else if(r==="namespace")(typeof t!="string"||S(t,63)||!_9.test(t))&&(e=v(e,r,t,U9));else if(r==="labels")e=a(e,sv(t),r);else if(r===
"annotations")e=a(e,lv(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!=
"string"||!Mf.test(o))&&(i=v(i,l,o,ev))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregr\
oundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,ov(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,av(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(
e,r,t,Vt)):r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,Vt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Wi.test(t))&&(e=v(e,r,t,En)):r===
"deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Wi.test(t))&&(e=v(e,r,t,En)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,il)),n.generation<0&&n.
uid&&typeof n.uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,Ff)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,tv)}function sv(n){if(d(n))
return p(n);let e=null;for(let r in n){let t=n[r];Mf.test(r)||(e=_(e,n,r,nv)),(typeof t!="string"||S(t,63)||!G9.test(t))&&(e=U(e,n,r,K9))}return G(e)}function lv(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];H9.test(r)||(e=_(e,n,r,nv)),typeof t!="string"&&(e=U(e,n,r,Z9))}return x(n,262144)&&(e=u(e,null,"too-l\
ong",{limit:262144,unit:"bytes"})),G(e)}function ov(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,
(typeof i!="string"||i.length<1||!W9.test(i))&&(e=v(e,t,i,Y9))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Bf))):t==="name"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Bf))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Bf))):t==="blockOwnerDeletion"?typeof i!=
"boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="E\
vent"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,J9)}function av(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||S(i,128))&&(e=v(e,t,i,Q9)):t==="operation"?i!==null&&(r++,i!=="Appl\
y"&&i!=="Update"&&(e=O(e,t,i,X9))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!Wi.test(i))&&(e=
v(e,t,i,En)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,x9)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&
(e=v(e,t,i,eN)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,tN)}function zN(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||S(i,63)||!_f.test(i))&&(e=v(e,t,i,Uf));else if(t==="clusterAgent")i!==null&&(r++,
e=a(e,Gf(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,CN(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;
for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,uv(i),t):t==="observabilityPlaneRef"?
typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,nN)}function Gf(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,EN(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,iN)}function EN(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,TN(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=J(e,n,rN)),e===null&&Object.getPrototypeOf(n)===m?null:g(
e,n,sN)}function TN(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,lN)}function CN(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVi\
rtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(
e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,oN)}function uv(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?
null:g(e,n,aN)}function NN(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Vt));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Kf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-\
field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,iv)}function Kf(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!uN.test(i))&&(e=v(e,t,i,fN))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,
i,cN))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,Ff)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||
!C(i))&&(e=v(e,t,i,En))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!dN.test(i))&&(e=v(e,t,i,pN))):t==="message"?i!==null&&(r++,(typeof i!=
"string"||S(i,32768))&&(e=v(e,t,i,mN))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,gN)}function ll(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Yi))):t==="kind"?i!==null&&(r++,
i!=="BuildPlane"&&(e=O(e,t,i,yN))):t==="metadata"?i!==null&&(r++,e=a(e,sl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,LN(i),t)):t==="status"?i!==null&&(e=a(e,jN(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ji)}function LN(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!_f.test(i))&&(e=v(e,t,i,Uf)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Gf(i),t)):t==="secretS\
toreRef"?e=a(e,uv(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,vN)}function jN(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,rv)}function ol(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.\
dev/v1alpha1"&&(e=O(e,t,i,Yi))):t==="kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,hN))):t==="metadata"?i!==null&&(r++,e=a(e,sl(i),t)):t==="spec"?i!==
null&&(r++,e=a(e,$N(i),t)):t==="status"?i!==null&&(e=a(e,IN(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ji)}
function $N(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!_f.test(i))&&(e=v(e,t,i,Uf)):
t==="clusterAgent"?i!==null&&(r++,e=a(e,Gf(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,bN)}function IN(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,rv)}function al(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiV\
ersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Yi))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,wN))):t==="metadata"?i!==null&&(r++,
e=a(e,sl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,VN(i),t)):t==="status"?i!==null&&(e=a(e,FN(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Ji)}function VN(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,
r,t,"string")):r==="gateway"?e=a(e,qN(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,PN)}function qN(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"stri\
ng")):r==="security"?e=a(e,BN(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,kN)}function BN(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,MN(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ON)}function MN(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,AN)}function FN(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")z(t)||(e=A(e,r,t,Vt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Kf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,iv)}function ul(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Yi))):t==="kind"?i!==null&&(r++,
i!=="Organization"&&(e=O(e,t,i,SN))):t==="metadata"?i!==null&&(r++,e=a(e,_N(i),t)):t==="spec"?i!==null&&(r++,e=a(e,UN(i),t)):t==="status"?i!==null&&(e=a(e,GN(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ji)}function _N(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!il.test(t))&&(e=v(e,r,t,Q0));else if(r==="generateName")(typeof t!="string"||!X0.test(t))&&
(e=v(e,r,t,x0));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,sv(t),r);else if(r==="annotations")e=a(e,lv(t),r);else if(r===
"finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Mf.test(o))&&(i=v(i,l,o,ev))}
s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,ov(o),l)}s.length>1&&K(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,av(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,Vt)):r==="deletionGracePeriodSeconds"?z(
t)||(e=A(e,r,t,Vt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Wi.test(t))&&(e=v(e,r,t,En)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!Wi.test(t))&&(e=v(e,r,t,En)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,il)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&
(e=A(e,"generation",n.generation,Ff)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,tv)}function UN(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,DN)}function GN(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Vt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,Kf(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,RN)}var fv=L(rl),KN=j(rl),HN=$(fv),cv=L(ll),ZN=j(ll),WN=$(cv),dv=L(ol),YN=j(ol),JN=$(dv),pv=L(al),QN=j(al),XN=$(pv),mv=L(ul),xN=j(ul),eL=$(mv),tL={judges:{DataPlane:rl,
BuildPlane:ll,ObservabilityPlane:ol,Environment:al,Organization:ul},replaced:{WorkflowPlane:"BuildPlane"}},Hf=te(tL),nL=L(Hf),iL=j(Hf),gv=n=>ee(n,Object.hasOwn(
qf,n?.kind)?qf[n.kind]??{}:{}),rL={judge:Hf,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:gv},sL=ne(rL);var hl={};Se(hl,{ValidationError:()=>Q,assertBuildPlane:()=>pj,assertDataPlane:()=>cj,assertEnvironment:()=>vj,assertObservabilityPlane:()=>gj,assertOrganization:()=>bj,
formatIssue:()=>Z,isBuildPlane:()=>dj,isDataPlane:()=>fj,isEnvironment:()=>yj,isObservabilityPlane:()=>mj,isOrganization:()=>hj,isPlane:()=>kj,validateBuildPlane:()=>Tv,
validateDataPlane:()=>Ev,validateEnvironment:()=>Nv,validateObservabilityPlane:()=>Cv,validateOrganization:()=>Lv,validatePlane:()=>Pj,validateUpdate:()=>Aj,withDefaults:()=>jv});var Wf={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/met\
adata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namesp\
ace"}}}}}}}}}},Environment:{},Organization:{}};var Xi={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},lL={code:"unknown-kind",allowed:["DataPlane"]},xi={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},cl=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,yv={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},vv=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
hv={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},oL=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,aL={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Jf=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,bv={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},qt={minimum:-9223372036854776e3,
maximum:9223372036854776e3},Qi=/^.{10}T.*[^z]$/,Tn={code:"invalid-date-time"},Qf={minimum:0,maximum:9223372036854776e3},wv={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},Pv={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},uL=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,fL={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},cL=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
dL={},pL=/^(?:[^/]*|[^/]+\/[^/]+)$/,mL={rule:"group/version, or the version alone"},Yf={rule:"a text that is not empty"},gL={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},yL={maxLength:128},vL={allowed:["Apply","Update"]},hL={allowed:["FieldsV1",
""]},bL={maxLength:256},wL={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},Xf=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
xf={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},PL={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},kL={known:["clientCA"],required:["clien\
tCA"]},OL=["secretRef","value"],AL={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},SL={known:[
"name","key","namespace"],required:["name","key"]},fl={minimum:-2147483648,maximum:2147483647},DL={known:["publicVirtualHost","publicHTTPPort","publicHTTPSPort",
"organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environ\
ment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPla\
ne in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},RL={known:["\
name"],required:["name"]},kv={known:["observedGeneration","conditions"]},zL=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
EL={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},TL={allowed:[
"True","False","Unknown"]},CL=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,NL={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
LL={maxLength:32768},jL={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},$L={code:"unknown-kind",allowed:["BuildPlane"]},IL={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clust\
erAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane"}},Ov={known:[]},VL={code:"unknown-kind",allowed:["ObservabilityPlane"]},qL={known:["planeID","clusterAgen\
t","observerURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environmen\
t",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane or BuildPlane"}},BL={code:"unknown-kind",allowed:["Environment"]},
ML={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"Dat\
aPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},FL={known:["dnsPrefix","secu\
rity"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"\
Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"\
Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environm\
ent in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},_L={known:["remoteJwks"]},UL={known:[
"uri"],required:["uri"]},GL={code:"unknown-kind",allowed:["Organization"]},KL={known:[],elsewhere:{clusterAgent:"DataPlane or BuildPlane",dataPlaneRef:"Environm\
ent",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"\
ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},HL={known:["observedGeneration","conditions","namespace"]};function dl(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Xi))):t==="\
kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,lL))):t==="metadata"?i!==null&&(r++,e=a(e,pl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,ZL(i),t)):t==="status"?i!==
null&&(e=a(e,QL(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,xi)}function pl(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!cl.test(t))&&(e=v(e,r,t,yv));else if(r==="generateName")(typeof t!="strin\
g"||!vv.test(t))&&(e=v(e,r,t,hv));else if(r==="namespace")(typeof t!="string"||S(t,63)||!oL.test(t))&&(e=v(e,r,t,aL));else if(r==="labels")e=a(e,Av(t),r);else if(r===
"annotations")e=a(e,Sv(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!=
"string"||!Jf.test(o))&&(i=v(i,l,o,bv))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregr\
oundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,Dv(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Rv(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(
e,r,t,qt)):r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,qt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Qi.test(t))&&(e=v(e,r,t,Tn)):r===
"deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Qi.test(t))&&(e=v(e,r,t,Tn)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,cl)),n.generation<0&&n.
uid&&typeof n.uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,Qf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,wv)}function Av(n){if(d(n))
return p(n);let e=null;for(let r in n){let t=n[r];Jf.test(r)||(e=_(e,n,r,Pv)),(typeof t!="string"||S(t,63)||!uL.test(t))&&(e=U(e,n,r,fL))}return G(e)}function Sv(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];cL.test(r)||(e=_(e,n,r,Pv)),typeof t!="string"&&(e=U(e,n,r,dL))}return x(n,262144)&&(e=u(e,null,"too-l\
ong",{limit:262144,unit:"bytes"})),G(e)}function Dv(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,
(typeof i!="string"||i.length<1||!pL.test(i))&&(e=v(e,t,i,mL))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Yf))):t==="name"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Yf))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Yf))):t==="blockOwnerDeletion"?typeof i!=
"boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="E\
vent"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,gL)}function Rv(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||S(i,128))&&(e=v(e,t,i,yL)):t==="operation"?i!==null&&(r++,i!=="Appl\
y"&&i!=="Update"&&(e=O(e,t,i,vL))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!Qi.test(i))&&(e=
v(e,t,i,Tn)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,hL)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&
(e=v(e,t,i,bL)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,wL)}function ZL(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||S(i,63)||!Xf.test(i))&&(e=v(e,t,i,xf));else if(t==="clusterAgent")i!==null&&(r++,
e=a(e,ec(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,JL(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;
for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,zv(i),t):t==="observabilityPlaneRef"?
typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,PL)}function ec(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,WL(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,kL)}function WL(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,YL(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=J(e,n,OL)),e===null&&Object.getPrototypeOf(n)===m?null:g(
e,n,AL)}function YL(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,SL)}function JL(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVi\
rtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="publicHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,fl)):t==="publicHTTPSPort"?
(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,fl)):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationHTTPPo\
rt"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,fl)):t==="organizationHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,fl)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,DL)}function zv(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==
null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,RL)}function QL(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,qt));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,tc(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,kv)}function tc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!=
"string"||S(i,316)||!zL.test(i))&&(e=v(e,t,i,EL))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,TL))):t==="observedGeneration"?
(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,Qf)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=v(e,t,i,Tn))):t==="re\
ason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!CL.test(i))&&(e=v(e,t,i,NL))):t==="message"?i!==null&&(r++,(typeof i!="string"||S(i,32768))&&(e=
v(e,t,i,LL))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,jL)}function ml(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Xi))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,$L))):
t==="metadata"?i!==null&&(r++,e=a(e,pl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,XL(i),t)):t==="status"?i!==null&&(e=a(e,xL(i),t)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,xi)}function XL(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?
(typeof i!="string"||S(i,63)||!Xf.test(i))&&(e=v(e,t,i,xf)):t==="clusterAgent"?i!==null&&(r++,e=a(e,ec(i),t)):t==="secretStoreRef"?e=a(e,zv(i),t):t==="observabi\
lityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,IL)}function xL(n){
if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Ov)}function gl(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Xi))):t==="\
kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,VL))):t==="metadata"?i!==null&&(r++,e=a(e,pl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,ej(i),t)):t==="sta\
tus"?i!==null&&(e=a(e,tj(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,xi)}function ej(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!Xf.test(i))&&(e=v(e,t,i,xf)):t==="clusterAgent"?i!==null&&(r++,
e=a(e,ec(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,qL)}function tj(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,Ov)}function yl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.\
dev/v1alpha1"&&(e=O(e,t,i,Xi))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,BL))):t==="metadata"?i!==null&&(r++,e=a(e,pl(i),t)):t==="spec"?i!==null&&
(r++,e=a(e,nj(i),t)):t==="status"?i!==null&&(e=a(e,lj(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,xi)}function nj(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,ij(t),r):
r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ML)}function ij(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,rj(t),r):e=
u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,FL)}function rj(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==
void 0&&(r==="remoteJwks"?e=a(e,sj(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,_L)}function sj(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,UL)}function lj(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")z(t)||(e=A(e,r,t,qt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,tc(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,kv)}function vl(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Xi))):t==="kind"?i!==null&&(r++,i!=="Organ\
ization"&&(e=O(e,t,i,GL))):t==="metadata"?i!==null&&(r++,e=a(e,oj(i),t)):t==="spec"?i!==null&&(r++,e=a(e,aj(i),t)):t==="status"?i!==null&&(e=a(e,uj(i),t)):e=u(e,
t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,xi)}function oj(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!cl.test(t))&&(e=v(e,r,t,yv));else if(r==="generateName")(typeof t!="string"||!vv.test(t))&&(e=v(e,r,
t,hv));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,Av(t),r);else if(r==="annotations")e=a(e,Sv(t),r);else if(r==="finali\
zers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Jf.test(o))&&(i=v(i,l,o,bv))}s.length>
1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Dv(o),l)}s.length>1&&K(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Rv(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,qt)):r==="deletionGracePeriodSeconds"?z(
t)||(e=A(e,r,t,qt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Qi.test(t))&&(e=v(e,r,t,Tn)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!Qi.test(t))&&(e=v(e,r,t,Tn)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,cl)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&
(e=A(e,"generation",n.generation,Qf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,wv)}function aj(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,KL)}function uj(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,qt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,tc(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,HL)}var Ev=L(dl),fj=j(dl),cj=$(Ev),Tv=L(ml),dj=j(ml),pj=$(Tv),Cv=L(gl),mj=j(gl),gj=$(Cv),Nv=L(yl),yj=j(yl),vj=$(Nv),Lv=L(vl),hj=j(vl),bj=$(Lv),wj={judges:{DataPlane:dl,
BuildPlane:ml,ObservabilityPlane:gl,Environment:yl,Organization:vl},replaced:{WorkflowPlane:"BuildPlane"}},nc=te(wj),Pj=L(nc),kj=j(nc),jv=n=>ee(n,Object.hasOwn(
Wf,n?.kind)?Wf[n.kind]??{}:{}),Oj={judge:nc,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:jv},Aj=ne(Oj);var pc={};Se(pc,{ValidationError:()=>Q,assertBuildPlane:()=>j3,assertDataPlane:()=>N3,assertEnvironment:()=>q3,assertObservabilityPlane:()=>I3,assertOrganization:()=>M3,
formatIssue:()=>Z,isBuildPlane:()=>L3,isDataPlane:()=>C3,isEnvironment:()=>V3,isObservabilityPlane:()=>$3,isOrganization:()=>B3,isPlane:()=>U3,validateBuildPlane:()=>Zv,
validateDataPlane:()=>Hv,validateEnvironment:()=>Yv,validateObservabilityPlane:()=>Wv,validateOrganization:()=>Jv,validatePlane:()=>_3,validateUpdate:()=>K3,withDefaults:()=>Qv});var ic={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/met\
adata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namesp\
ace"}}}}}}}}}},Environment:{},Organization:{}};var tr={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},Sj={code:"unknown-kind",allowed:["DataPlane"]},nr={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},wl=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,$v={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Iv=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Vv={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},Dj=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,Rj={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
sc=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,qv={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Ke={minimum:-9223372036854776e3,
maximum:9223372036854776e3},er=/^.{10}T.*[^z]$/,Qe={code:"invalid-date-time"},lc={minimum:0,maximum:9223372036854776e3},Bv={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},Mv={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},zj=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,Ej={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},Tj=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
Cj={},Nj=/^(?:[^/]*|[^/]+\/[^/]+)$/,Lj={rule:"group/version, or the version alone"},rc={rule:"a text that is not empty"},jj={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},$j={maxLength:128},Ij={allowed:["Apply","Update"]},Vj={allowed:["FieldsV1",
""]},qj={maxLength:256},Bj={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},oc=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
ac={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},Mj={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},Fj={known:["clientCA"],required:["clien\
tCA"]},_j=["secretRef","value"],Uj={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},Gj={known:[
"name","key","namespace"],required:["name","key"]},bl={minimum:-2147483648,maximum:2147483647},Kj={known:["publicVirtualHost","publicHTTPPort","publicHTTPSPort",
"organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environ\
ment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPla\
ne in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},Hj={known:["\
name"],required:["name"]},uc={known:["observedGeneration","conditions","agentConnection"]},Zj=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
Wj={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},Yj={allowed:[
"True","False","Unknown"]},Jj=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,Qj={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
Xj={maxLength:32768},xj={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},e3={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},t3={code:"unknown-kind",allowed:["BuildPlane"]},n3={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterA\
gent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane"}},i3={code:"unknown-kind",allowed:["ObservabilityPlane"]},r3={known:["planeID","clusterAgent","observerUR\
L"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"\
ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or\
 BuildPlane",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane or BuildPlane"}},s3={code:"unknown-kind",allowed:["Environment"]},l3={known:[
"dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or B\
uildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},o3={known:["dnsPrefix","security"],elsewhere:{
egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environ\
ment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Envi\
ronment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment \
in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},a3={known:["remoteJwks"]},u3={known:["uri"],
required:["uri"]},f3={known:["observedGeneration","conditions"]},c3={code:"unknown-kind",allowed:["Organization"]},d3={known:[],elsewhere:{clusterAgent:"DataPla\
ne or BuildPlane",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},p3={known:["observedGener\
ation","conditions","namespace"]};function Pl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!==
"openchoreo.dev/v1alpha1"&&(e=O(e,t,i,tr))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,Sj))):t==="metadata"?i!==null&&(r++,e=a(e,kl(i),t)):t==="spec"?
i!==null&&(r++,e=a(e,m3(i),t)):t==="status"?i!==null&&(e=a(e,h3(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,
nr)}function kl(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!wl.test(t))&&(e=v(e,r,t,
$v));else if(r==="generateName")(typeof t!="string"||!Iv.test(t))&&(e=v(e,r,t,Vv));else if(r==="namespace")(typeof t!="string"||S(t,63)||!Dj.test(t))&&(e=v(e,r,
t,Rj));else if(r==="labels")e=a(e,Fv(t),r);else if(r==="annotations")e=a(e,_v(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!sc.test(o))&&(i=v(i,l,o,qv))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&
(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Uv(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: tr\
ue"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Gv(o),l)}
e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="st\
ring"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,Ke)):r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,Ke)):r==="creationTimestamp"?t!==null&&(typeof t!=
"string"||!C(t)||!er.test(t))&&(e=v(e,r,t,Qe)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!er.test(t))&&(e=v(e,r,t,Qe)):e=u(e,r,"unknown-fiel\
d")}return n.name||(e=H(e,n,wl)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,lc)),e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,Bv)}function Fv(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];sc.test(r)||(e=_(e,n,r,Mv)),(typeof t!="string"||S(t,63)||!zj.test(
t))&&(e=U(e,n,r,Ej))}return G(e)}function _v(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];Tj.test(r)||(e=_(e,n,r,Mv)),typeof t!="string"&&(e=U(e,
n,r,Cj))}return x(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function Uv(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!Nj.test(i))&&(e=v(e,t,i,Lj))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<
1)&&(e=v(e,t,i,rc))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,rc))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=
v(e,t,i,rc))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown\
-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&
r===4?null:g(e,n,jj)}function Gv(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||S(i,128))&&(e=
v(e,t,i,$j)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,Ij))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==
null&&(typeof i!="string"||!C(i)||!er.test(i))&&(e=v(e,t,i,Qe)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,Vj)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):
t==="subresource"?(typeof i!="string"||S(i,256))&&(e=v(e,t,i,qj)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Bj)}
function m3(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||S(i,63)||!oc.test(i))&&(e=v(e,t,
i,ac));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,fc(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,v3(i),t));else if(t==="imagePullSecretRefs")if(!Array.
isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretSt\
oreRef"?e=a(e,Kv(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,Mj)}function fc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,g3(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Fj)}function g3(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
t!==void 0&&(r==="secretRef"?e=a(e,y3(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==
null)&&(e=J(e,n,_j)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Uj)}function y3(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!=
"string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,Gj)}function v3(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="publicHTTPPort"?(typeof i!=
"number"||(i|0)!==i)&&(e=A(e,t,i,bl)):t==="publicHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,bl)):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="organizationHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,bl)):t==="organizationHTTPSPort"?(typeof i!="number"||(i|
0)!==i)&&(e=A(e,t,i,bl)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,Kj)}function Kv(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,Hj)}function h3(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(
t)||(e=A(e,r,t,Ke));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,ir(o),l)}e=
a(e,i,r)}else r==="agentConnection"?e=a(e,cc(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,uc)}function ir(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!Zj.test(i))&&(e=v(e,t,i,Wj))):t==="\
status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,Yj))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(
e,t,i,lc)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=v(e,t,i,Qe))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(
i,1024)||!Jj.test(i))&&(e=v(e,t,i,Qj))):t==="message"?i!==null&&(r++,(typeof i!="string"||S(i,32768))&&(e=v(e,t,i,Xj))):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,xj)}function cc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==
null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,z(i)||(e=A(e,t,i,Ke))):t==="lastConnectedTime"?(typeof i!="string"||
!C(i))&&(e=v(e,t,i,Qe)):t==="lastDisconnectedTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,Qe)):t==="lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,
Qe)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,e3)}function Ol(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,tr))):t==="\
kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,t3))):t==="metadata"?i!==null&&(r++,e=a(e,kl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,b3(i),t)):t==="status"?i!==
null&&(e=a(e,w3(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,nr)}function b3(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!oc.test(i))&&(e=v(e,t,i,ac)):t==="clusterAgent"?i!==null&&(r++,e=a(e,fc(
i),t)):t==="secretStoreRef"?e=a(e,Kv(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,n3)}function w3(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(
t)||(e=A(e,r,t,Ke));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,ir(o),l)}e=
a(e,i,r)}else r==="agentConnection"?e=a(e,cc(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,uc)}function Al(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,tr))):t==="kind"?i!==
null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,i3))):t==="metadata"?i!==null&&(r++,e=a(e,kl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,P3(i),t)):t==="status"?i!==null&&
(e=a(e,k3(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,nr)}function P3(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!oc.test(i))&&(e=v(e,t,i,ac)):t==="clusterAgent"?i!==null&&(r++,e=a(e,fc(i),
t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:
g(e,n,r3)}function k3(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Ke));else if(r==="\
conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,ir(o),l)}e=a(e,i,r)}else r==="agentConnecti\
on"?e=a(e,cc(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,uc)}function Sl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,tr))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,
s3))):t==="metadata"?i!==null&&(r++,e=a(e,kl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,O3(i),t)):t==="status"?i!==null&&(e=a(e,R3(i),t)):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,nr)}function O3(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="d\
ataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,A3(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unkn\
own-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,l3)}function A3(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r===
"dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,S3(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,o3)}function S3(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,D3(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,a3)}function D3(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,u3)}function R3(n){if(d(
n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Ke));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,ir(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,f3)}function Dl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!==
"openchoreo.dev/v1alpha1"&&(e=O(e,t,i,tr))):t==="kind"?i!==null&&(r++,i!=="Organization"&&(e=O(e,t,i,c3))):t==="metadata"?i!==null&&(r++,e=a(e,z3(i),t)):t==="sp\
ec"?i!==null&&(r++,e=a(e,E3(i),t)):t==="status"?i!==null&&(e=a(e,T3(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(
e,n,nr)}function z3(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!wl.test(t))&&(e=v(e,
r,t,$v));else if(r==="generateName")(typeof t!="string"||!Iv.test(t))&&(e=v(e,r,t,Vv));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="lab\
els")e=a(e,Fv(t),r);else if(r==="annotations")e=a(e,_v(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];(typeof o!="string"||!sc.test(o))&&(i=v(i,l,o,qv))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"inv\
alid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Uv(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(
e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Gv(o),l)}e=a(e,i,r)}else
r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,
t,"string")):r==="generation"?z(t)||(e=A(e,r,t,Ke)):r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,Ke)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||
!C(t)||!er.test(t))&&(e=v(e,r,t,Qe)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!er.test(t))&&(e=v(e,r,t,Qe)):e=u(e,r,"unknown-field")}return n.
name||(e=H(e,n,wl)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,lc)),e===null&&Object.getPrototypeOf(n)===m?
null:g(e,n,Bv)}function E3(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===
m?null:g(e,n,d3)}function T3(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Ke));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,ir(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,p3)}var Hv=L(Pl),C3=j(Pl),N3=$(Hv),Zv=L(Ol),L3=j(Ol),j3=$(Zv),Wv=L(Al),$3=j(Al),I3=$(Wv),Yv=L(Sl),V3=j(Sl),q3=$(Yv),Jv=L(Dl),B3=j(Dl),M3=$(Jv),F3={judges:{DataPlane:Pl,
BuildPlane:Ol,ObservabilityPlane:Al,Environment:Sl,Organization:Dl},replaced:{WorkflowPlane:"BuildPlane"}},dc=te(F3),_3=L(dc),U3=j(dc),Qv=n=>ee(n,Object.hasOwn(
ic,n?.kind)?ic[n.kind]??{}:{}),G3={judge:dc,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:Qv},K3=ne(G3);var Oc={};Se(Oc,{ValidationError:()=>Q,assertBuildPlane:()=>r$,assertDataPlane:()=>n$,assertEnvironment:()=>a$,assertObservabilityPlane:()=>l$,formatIssue:()=>Z,
isBuildPlane:()=>i$,isDataPlane:()=>t$,isEnvironment:()=>o$,isObservabilityPlane:()=>s$,isPlane:()=>c$,validateBuildPlane:()=>rh,validateDataPlane:()=>ih,validateEnvironment:()=>lh,
validateObservabilityPlane:()=>sh,validatePlane:()=>f$,validateUpdate:()=>p$,withDefaults:()=>oh});var mc={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/met\
adata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namesp\
ace"}}}}}}}}}},Environment:{}};var zl={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},H3={code:"unknown-kind",allowed:["DataPlane"]},El={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Xv=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Z3={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},W3=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Y3={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},J3=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,Q3={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
xv=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,X3={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Mt={minimum:-9223372036854776e3,
maximum:9223372036854776e3},yc=/^.{10}T.*[^z]$/,Bt={code:"invalid-date-time"},eh={minimum:0,maximum:9223372036854776e3},x3={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},th={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},e6=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,t6={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},n6=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
i6={},r6=/^(?:[^/]*|[^/]+\/[^/]+)$/,s6={rule:"group/version, or the version alone"},gc={rule:"a text that is not empty"},l6={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},o6={maxLength:128},a6={allowed:["Apply","Update"]},u6={allowed:["FieldsV1",
""]},f6={maxLength:256},c6={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},vc=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
hc={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},d6={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},p6={known:[
"clientCA"],required:["clientCA"]},m6=["secretRef","value"],g6={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPla\
ne since v1.0"}},y6={known:["name","key","namespace"],required:["name","key"]},Rl={minimum:-2147483648,maximum:2147483647},v6={known:["publicVirtualHost","publi\
cHTTPPort","publicHTTPSPort","organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],
elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},h6={known:[
"name"],required:["name"]},bc={known:["observedGeneration","conditions","agentConnection"]},b6=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
w6={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},P6={allowed:[
"True","False","Unknown"]},k6=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,O6={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
A6={maxLength:32768},S6={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},D6={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},R6={code:"unknown-kind",allowed:["BuildPlane"]},z6={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterA\
gent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},E6={code:"unknown-kind",allowed:["ObservabilityPlane"]},T6={known:["pl\
aneID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane \
in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"\
Environment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},C6={code:"unknown-kind",allowed:["Environment"]},N6={known:[
"dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or B\
uildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"DataPlane or BuildPlane"}},L6={known:[
"dnsPrefix","security"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"\
Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"\
Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environm\
ent in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},j6={known:["remoteJwks"]},$6={known:[
"uri"],required:["uri"]},I6={known:["observedGeneration","conditions"]};function Tl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,zl))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,H3))):t==="metadata"?i!==
null&&(r++,e=a(e,Cl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,F6(i),t)):t==="status"?i!==null&&(e=a(e,K6(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,El)}function Cl(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||
!Xv.test(t))&&(e=v(e,r,t,Z3));else if(r==="generateName")(typeof t!="string"||!W3.test(t))&&(e=v(e,r,t,Y3));else if(r==="namespace")(typeof t!="string"||S(t,63)||
!J3.test(t))&&(e=v(e,r,t,Q3));else if(r==="labels")e=a(e,V6(t),r);else if(r==="annotations")e=a(e,q6(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,
t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!xv.test(o))&&(i=v(i,l,o,X3))}s.length>1&&s.includes("orphan")&&s.includes(
"foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,B6(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner \
at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,M6(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r===
"selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,Mt)):r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,Mt)):r==="creation\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!yc.test(t))&&(e=v(e,r,t,Bt)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!yc.test(t))&&(e=v(
e,r,t,Bt)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,Xv)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,
eh)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,x3)}function V6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];xv.test(r)||(e=_(e,n,r,th)),
(typeof t!="string"||S(t,63)||!e6.test(t))&&(e=U(e,n,r,t6))}return G(e)}function q6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];n6.test(r)||(e=
_(e,n,r,th)),typeof t!="string"&&(e=U(e,n,r,i6))}return x(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function B6(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!r6.test(i))&&(e=v(e,t,i,s6))):t==="kind"?
i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,gc))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,gc))):t==="uid"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,gc))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&
(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),
e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,l6)}function M6(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="mana\
ger"?(typeof i!="string"||S(i,128))&&(e=v(e,t,i,o6)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,a6))):t==="apiVersion"?typeof i!="stri\
ng"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!yc.test(i))&&(e=v(e,t,i,Bt)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,u6)):
t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=v(e,t,i,f6)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,c6)}function F6(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||S(
i,63)||!vc.test(i))&&(e=v(e,t,i,hc));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,wc(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,G6(i),t));else if(t===
"imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}
e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,nh(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,d6)}function wc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==
null&&(r++,e=a(e,_6(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,p6)}function _6(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,U6(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.
secretRef==null==(n.value==null)&&(e=J(e,n,m6)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,g6)}function U6(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):
t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,y6)}function G6(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t===
"publicHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Rl)):t==="publicHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Rl)):t==="organizationVirtua\
lHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Rl)):t==="organizationHT\
TPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Rl)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,v6)}function nh(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown\
-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,h6)}function K6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")z(t)||(e=A(e,r,t,Mt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Nl(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Pc(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,
bc)}function Nl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!b6.test(
i))&&(e=v(e,t,i,w6))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,P6))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||
i>9223372036854776e3)&&(e=A(e,t,i,eh)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=v(e,t,i,Bt))):t==="reason"?i!==null&&(r++,(typeof i!=
"string"||i.length<1||S(i,1024)||!k6.test(i))&&(e=v(e,t,i,O6))):t==="message"?i!==null&&(r++,(typeof i!="string"||S(i,32768))&&(e=v(e,t,i,A6))):e=u(e,t,"unknown\
-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,S6)}function Pc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,z(i)||(e=A(e,t,i,Mt))):t==="lastConnectedTime"?
(typeof i!="string"||!C(i))&&(e=v(e,t,i,Bt)):t==="lastDisconnectedTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,Bt)):t==="lastHeartbeatTime"?(typeof i!="string"||
!C(i))&&(e=v(e,t,i,Bt)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:
g(e,n,D6)}function Ll(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&
(e=O(e,t,i,zl))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,R6))):t==="metadata"?i!==null&&(r++,e=a(e,Cl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,H6(i),
t)):t==="status"?i!==null&&(e=a(e,Z6(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,El)}function H6(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!vc.test(i))&&(e=v(e,t,i,hc)):t==="clusterAgent"?
i!==null&&(r++,e=a(e,wc(i),t)):t==="secretStoreRef"?e=a(e,nh(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,z6)}function Z6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r===
"observedGeneration")z(t)||(e=A(e,r,t,Mt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,Nl(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Pc(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,bc)}function jl(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,zl))):t==="\
kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,E6))):t==="metadata"?i!==null&&(r++,e=a(e,Cl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,W6(i),t)):t==="sta\
tus"?i!==null&&(e=a(e,Y6(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,El)}function W6(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!vc.test(i))&&(e=v(e,t,i,hc)):t==="clusterAgent"?i!==null&&(r++,
e=a(e,wc(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,
"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,T6)}function Y6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==
void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Mt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Nl(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Pc(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,
bc)}function $l(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=
O(e,t,i,zl))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,C6))):t==="metadata"?i!==null&&(r++,e=a(e,Cl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,J6(i),
t)):t==="status"?i!==null&&(e=a(e,e$(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,El)}function J6(n){if(d(n))
return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,Q6(t),r):r==="is\
Production"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,N6)}function Q6(n){if(d(
n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,X6(t),r):e=u(e,
r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,L6)}function X6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&
(r==="remoteJwks"?e=a(e,x6(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,j6)}function x6(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,$6)}function e$(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(
t)||(e=A(e,r,t,Mt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Nl(o),l)}e=
a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,I6)}var ih=L(Tl),t$=j(Tl),n$=$(ih),rh=L(Ll),i$=j(Ll),r$=$(rh),sh=L(jl),s$=j(jl),l$=$(sh),lh=L($l),o$=j($l),a$=$(lh),u$={judges:{DataPlane:Tl,BuildPlane:Ll,ObservabilityPlane:jl,
Environment:$l},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane"}},kc=te(u$),f$=L(kc),c$=j(kc),oh=n=>ee(n,Object.hasOwn(mc,n?.kind)?mc[n.kind]??{}:
{}),d$={judge:kc,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:oh},p$=ne(d$);var Lc={};Se(Lc,{ValidationError:()=>Q,assertBuildPlane:()=>NI,assertClusterBuildPlane:()=>jI,assertClusterDataPlane:()=>TI,assertClusterObservabilityPlane:()=>qI,
assertDataPlane:()=>zI,assertEnvironment:()=>MI,assertObservabilityPlane:()=>II,formatIssue:()=>Z,isBuildPlane:()=>CI,isClusterBuildPlane:()=>LI,isClusterDataPlane:()=>EI,
isClusterObservabilityPlane:()=>VI,isDataPlane:()=>RI,isEnvironment:()=>BI,isObservabilityPlane:()=>$I,isPlane:()=>UI,validateBuildPlane:()=>Oh,validateClusterBuildPlane:()=>Ah,
validateClusterDataPlane:()=>kh,validateClusterObservabilityPlane:()=>Dh,validateDataPlane:()=>Ph,validateEnvironment:()=>Rh,validateObservabilityPlane:()=>Sh,validatePlane:()=>_I,
validateUpdate:()=>KI,withDefaults:()=>zh});var Ac={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},ClusterDataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{
namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterBuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63}}}},
ObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
maxLength:63}}}},Environment:{}};var Ft={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},m$={code:"unknown-kind",allowed:["DataPlane"]},_t={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Vl=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,ah={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},uh=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
fh={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},g$=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,y$={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Dc=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,ch={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Le={minimum:-9223372036854776e3,
maximum:9223372036854776e3},rr=/^.{10}T.*[^z]$/,Xe={code:"invalid-date-time"},Rc={minimum:0,maximum:9223372036854776e3},dh={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},ph={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},v$=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,h$={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},b$=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
w$={},P$=/^(?:[^/]*|[^/]+\/[^/]+)$/,k$={rule:"group/version, or the version alone"},Sc={rule:"a text that is not empty"},O$={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},A$={maxLength:128},S$={allowed:["Apply","Update"]},D$={allowed:["FieldsV1",
""]},R$={maxLength:256},z$={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},Cn=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Nn={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},E$={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},mh={known:[
"clientCA"],required:["clientCA"]},gh=["secretRef","value"],T$={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPla\
ne since v1.0"}},C$={known:["name","key","namespace"],required:["name","key"]},Il={minimum:-2147483648,maximum:2147483647},N$={known:["publicVirtualHost","publi\
cHTTPPort","publicHTTPSPort","organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],
elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},L$={known:[
"name"],required:["name"]},Ln={known:["observedGeneration","conditions","agentConnection"]},j$=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
$$={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},I$={allowed:[
"True","False","Unknown"]},V$=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,q$={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
B$={maxLength:32768},M$={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},F$={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},_$={code:"unknown-kind",allowed:["ClusterDataPlane"]},zc=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,U$={known:["planeID","clusterAgent","gatewa\
y","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"cluster\
Agent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"Observab\
ilityPlane"}},G$={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"ClusterDataPlane since v1.0"}},K$={known:["name","key",
"namespace"],required:["name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},H$={code:"unknown-kind",allowed:["BuildPlane"]},Z$={known:["plane\
ID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"\
observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPla\
ne",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"BuildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"Observab\
ilityPlane"}},W$={code:"unknown-kind",allowed:["ClusterBuildPlane"]},Y$={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["cl\
usterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",gateway:"Da\
taPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},J$={code:"\
unknown-kind",allowed:["ObservabilityPlane"]},Q$={known:["planeID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{
agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane\
 or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPl\
ane"}},X$={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},x$={known:["planeID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent",
"observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"ClusterObservabilityPlane since v1.1",gateway:"DataPlane or\
 Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},
eI={code:"unknown-kind",allowed:["Environment"]},tI={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"\
DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"\
DataPlane or BuildPlane"}},nI={known:["dnsPrefix","security"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"\
Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"\
Environment in v0.15 to v0.16",organizationVirtualHost:"Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"\
Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in \
v0.15 to v0.16"}},iI={known:["remoteJwks"]},rI={known:["uri"],required:["uri"]},sI={known:["observedGeneration","conditions"]};function ql(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ft))):t==="kind"?i!==null&&(r++,
i!=="DataPlane"&&(e=O(e,t,i,m$))):t==="metadata"?i!==null&&(r++,e=a(e,Bl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,lI(i),t)):t==="status"?i!==null&&(e=a(e,uI(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,_t)}function Bl(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!Vl.test(t))&&(e=v(e,r,t,ah));else if(r==="generateName")(typeof t!="string"||!uh.test(t))&&(e=v(e,r,
t,fh));else if(r==="namespace")(typeof t!="string"||S(t,63)||!g$.test(t))&&(e=v(e,r,t,y$));else if(r==="labels")e=a(e,yh(t),r);else if(r==="annotations")e=a(e,vh(
t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Dc.test(
o))&&(i=v(i,l,o,ch))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not b\
oth"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,hh(o),
l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))
e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,bh(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):
r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,Le)):
r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,Le)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!rr.test(t))&&(e=v(e,r,t,Xe)):r==="deletion\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!rr.test(t))&&(e=v(e,r,t,Xe)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,Vl)),n.generation<0&&n.uid&&typeof n.
uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,Rc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,dh)}function yh(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];Dc.test(r)||(e=_(e,n,r,ph)),(typeof t!="string"||S(t,63)||!v$.test(t))&&(e=U(e,n,r,h$))}return G(e)}function vh(n){if(d(n))return p(n);
let e=null;for(let r in n){let t=n[r];b$.test(r)||(e=_(e,n,r,ph)),typeof t!="string"&&(e=U(e,n,r,w$))}return x(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"\
bytes"})),G(e)}function hh(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.
length<1||!P$.test(i))&&(e=v(e,t,i,k$))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Sc))):t==="name"?i!==null&&(r++,(typeof i!="stri\
ng"||i.length<1)&&(e=v(e,t,i,Sc))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Sc))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=
f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,
null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,O$)}function bh(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||S(i,128))&&(e=v(e,t,i,A$)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Updat\
e"&&(e=O(e,t,i,S$))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!rr.test(i))&&(e=v(e,t,i,Xe)):t===
"fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,D$)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=v(e,t,i,R$)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,z$)}function lI(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||S(i,63)||!Cn.test(i))&&(e=v(e,t,i,Nn));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,Ec(i),t));else if(t===
"gateway")i!==null&&(r++,e=a(e,wh(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){
let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,Ml(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,
t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,E$)}function Ec(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,oI(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,
mh)}function oI(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,aI(t),r):r==="value"?typeof t!="string"&&(e=f(e,
r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=J(e,n,gh)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,T$)}function aI(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,C$)}function wh(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="publicHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Il)):t==="publicHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=
A(e,t,i,Il)):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationHTTPPort"?(typeof i!="number"||(i|0)!==i)&&
(e=A(e,t,i,Il)):t==="organizationHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Il)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,N$)}function Ml(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&
(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,L$)}function uI(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Le));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Ut(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,jn(t),r):e=u(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m?null:g(e,n,Ln)}function Ut(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,
(typeof i!="string"||S(i,316)||!j$.test(i))&&(e=v(e,t,i,$$))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,I$))):t==="observed\
Generation"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,Rc)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=v(e,t,i,Xe))):
t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!V$.test(i))&&(e=v(e,t,i,q$))):t==="message"?i!==null&&(r++,(typeof i!="string"||S(i,32768))&&
(e=v(e,t,i,B$))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,M$)}function jn(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,z(i)||(e=
A(e,t,i,Le))):t==="lastConnectedTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,Xe)):t==="lastDisconnectedTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,Xe)):t==="\
lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,Xe)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,F$)}function Fl(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==
null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Ft))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=O(e,i,s,_$))):i==="metadata"?s!==null&&(r++,e=a(
e,Tc(s),i)):i==="spec"?s!==null&&(r++,e=a(e,fI(s),i)):i==="status"?s!==null&&(e=a(e,pI(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&
t.planeID==null&&!(typeof n.metadata.name=="string"&&zc.test(n.metadata.name))&&(e=ce(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,_t)}
function Tc(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!Vl.test(t))&&(e=v(e,r,t,ah));else if(r===
"generateName")(typeof t!="string"||!uh.test(t))&&(e=v(e,r,t,fh));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,yh(t),r);else if(r===
"annotations")e=a(e,vh(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!=
"string"||!Dc.test(o))&&(i=v(i,l,o,ch))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregr\
oundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,hh(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,bh(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(
e,r,t,Le)):r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,Le)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!rr.test(t))&&(e=v(e,r,t,Xe)):r===
"deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!rr.test(t))&&(e=v(e,r,t,Xe)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,Vl)),n.generation<0&&n.
uid&&typeof n.uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,Rc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,dh)}function fI(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||S(i,63)||!Cn.test(i))&&(e=v(e,t,i,Nn));else if(t==="cl\
usterAgent")i!==null&&(r++,e=a(e,Cc(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,wh(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,
"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,Ml(i),t):
t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,U$)}
function Cc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,cI(i),t)):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,mh)}function cI(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="s\
ecretRef"?e=a(e,dI(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=J(e,n,gh)),
e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,G$)}function dI(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="st\
ring"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,K$)}function pI(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Le));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Ut(o),l)}s.length>1&&(i=de(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentCo\
nnection"?e=a(e,jn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Ln)}function _l(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ft))):t==="kind"?i!==null&&(r++,i!=="BuildPlan\
e"&&(e=O(e,t,i,H$))):t==="metadata"?i!==null&&(r++,e=a(e,Bl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,mI(i),t)):t==="status"?i!==null&&(e=a(e,gI(i),t)):e=u(e,t,"un\
known-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,_t)}function mI(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!Cn.test(i))&&(e=v(e,t,i,Nn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Ec(i),t)):t==="secretStoreRef"?e=
a(e,Ml(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===
1?null:g(e,n,Z$)}function gI(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Le));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Ut(o),l)}e=a(e,i,r)}else r==="agentConnect\
ion"?e=a(e,jn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Ln)}function Ul(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){
let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Ft))):i==="kind"?s!==null&&(r++,s!=="ClusterBuildPlane"&&(e=O(
e,i,s,W$))):i==="metadata"?s!==null&&(r++,e=a(e,Tc(s),i)):i==="spec"?s!==null&&(r++,e=a(e,yI(s),i)):i==="status"?s!==null&&(e=a(e,vI(s),i)):e=u(e,i,"unknown-fie\
ld"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&zc.test(n.metadata.name))&&(e=ce(e,"planeID")),e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,_t)}function yI(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="\
string"||S(i,63)||!Cn.test(i))&&(e=v(e,t,i,Nn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Cc(i),t)):t==="secretStoreRef"?e=a(e,Ml(i),t):t==="observabilityPlaneRef"?
typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Y$)}function vI(n){if(d(n))return p(
n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Le));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,
"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Ut(o),l)}s.length>1&&(i=de(i,s,"type","a type that no other item has")),e=a(e,i,r)}else
r==="agentConnection"?e=a(e,jn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Ln)}function Gl(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ft))):t==="kind"?i!==null&&(r++,i!=="Obser\
vabilityPlane"&&(e=O(e,t,i,J$))):t==="metadata"?i!==null&&(r++,e=a(e,Bl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,hI(i),t)):t==="status"?i!==null&&(e=a(e,bI(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,_t)}function hI(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!Cn.test(i))&&(e=v(e,t,i,Nn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Ec(i),t)):t==="observe\
rURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,Q$)}function bI(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")z(t)||(e=A(e,r,t,Le));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,Ut(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,jn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Ln)}function Kl(n){
if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Ft))):i==="\
kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&(e=O(e,i,s,X$))):i==="metadata"?s!==null&&(r++,e=a(e,Tc(s),i)):i==="spec"?s!==null&&(r++,e=a(e,wI(s),i)):i===
"status"?s!==null&&(e=a(e,PI(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&zc.
test(n.metadata.name))&&(e=ce(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,_t)}function wI(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!Cn.test(i))&&(e=v(e,t,i,Nn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Cc(i),t)):t==="observe\
rURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,x$)}function PI(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")z(t)||(e=A(e,r,t,Le));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,Ut(o),l)}s.length>1&&(i=de(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,jn(t),r):e=u(e,r,"unknown-field")}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,Ln)}function Hl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==
null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ft))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,eI))):t==="metadata"?i!==null&&(r++,e=a(e,Bl(
i),t)):t==="spec"?i!==null&&(r++,e=a(e,kI(i),t)):t==="status"?i!==null&&(e=a(e,DI(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&
r===4?null:g(e,n,_t)}function kI(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"st\
ring")):r==="gateway"?e=a(e,OI(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,tI)}function OI(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"stri\
ng")):r==="security"?e=a(e,AI(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,nI)}function AI(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,SI(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,iI)}function SI(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,rI)}function DI(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")z(t)||(e=A(e,r,t,Le));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Ut(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,sI)}var Ph=L(ql),RI=j(ql),zI=$(Ph),kh=L(Fl),EI=j(Fl),TI=$(kh),Oh=L(_l),CI=j(_l),NI=$(Oh),Ah=L(Ul),LI=j(Ul),jI=$(Ah),Sh=L(Gl),$I=j(Gl),II=$(Sh),Dh=L(Kl),VI=j(Kl),qI=$(
Dh),Rh=L(Hl),BI=j(Hl),MI=$(Rh),FI={judges:{DataPlane:ql,ClusterDataPlane:Fl,BuildPlane:_l,ClusterBuildPlane:Ul,ObservabilityPlane:Gl,ClusterObservabilityPlane:Kl,
Environment:Hl},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane",ClusterWorkflowPlane:"ClusterBuildPlane"}},Nc=te(FI),_I=L(Nc),UI=j(Nc),zh=n=>ee(n,
Object.hasOwn(Ac,n?.kind)?Ac[n.kind]??{}:{}),GI={judge:Nc,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:zh},KI=ne(GI);var ro={};Se(ro,{ValidationError:()=>Q,assertBuildPlane:()=>a4,assertClusterBuildPlane:()=>f4,assertClusterDataPlane:()=>l4,assertClusterObservabilityPlane:()=>m4,
assertDataPlane:()=>r4,assertEnvironment:()=>y4,assertObservabilityPlane:()=>d4,formatIssue:()=>Z,isBuildPlane:()=>o4,isClusterBuildPlane:()=>u4,isClusterDataPlane:()=>s4,
isClusterObservabilityPlane:()=>p4,isDataPlane:()=>i4,isEnvironment:()=>g4,isObservabilityPlane:()=>c4,isPlane:()=>b4,validateBuildPlane:()=>Hh,validateClusterBuildPlane:()=>Zh,
validateClusterDataPlane:()=>Kh,validateClusterObservabilityPlane:()=>Yh,validateDataPlane:()=>Gh,validateEnvironment:()=>Jh,validateObservabilityPlane:()=>Wh,validatePlane:()=>h4,
validateUpdate:()=>P4,withDefaults:()=>Qh});var jc={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
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
t"},organizationGatewayNamespace:{value:"openchoreo-data-plane"},organizationHTTPPort:{value:19081},organizationHTTPSPort:{value:19444}}}}}}};var Gt={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},HI={code:"unknown-kind",allowed:["DataPlane"]},Kt={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Wl=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Eh={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Th=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Ch={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},ZI=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,Ic={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Vc=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Nh={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},je={minimum:-9223372036854776e3,
maximum:9223372036854776e3},sr=/^.{10}T.*[^z]$/,xe={code:"invalid-date-time"},qc={minimum:0,maximum:9223372036854776e3},Lh={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},jh={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},WI=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,YI={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},JI=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
QI={},XI=/^(?:[^/]*|[^/]+\/[^/]+)$/,xI={rule:"group/version, or the version alone"},$c={rule:"a text that is not empty"},eV={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},tV={maxLength:128},nV={allowed:["Apply","Update"]},iV={allowed:["FieldsV1",
""]},rV={maxLength:256},sV={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},yt=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
$n={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},lV={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},$h={known:[
"clientCA"],required:["clientCA"]},Ih=["secretRef","value"],oV={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPla\
ne since v1.0"}},aV={known:["name","key","namespace"],required:["name","key"]},Zl={minimum:-2147483648,maximum:2147483647},uV={known:["publicVirtualHost","publi\
cGatewayName","publicGatewayNamespace","publicHTTPPort","publicHTTPSPort","organizationVirtualHost","organizationGatewayName","organizationGatewayNamespace","or\
ganizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment up to v0.14",egress:"Dat\
aPlane since v0.17",ingress:"DataPlane since v0.17",security:"Environment up to v0.14"}},fV={known:["name"],required:["name"]},cV={allowed:["ObservabilityPlane",
"ClusterObservabilityPlane"]},Vh={known:["kind","name"],required:["name"]},In={known:["observedGeneration","conditions","agentConnection"]},dV=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
pV={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},mV={allowed:[
"True","False","Unknown"]},gV=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,yV={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
vV={maxLength:32768},hV={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},bV={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},wV={code:"unknown-kind",allowed:["ClusterDataPlane"]},Bc=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,PV={known:["planeID","clusterAgent","gatewa\
y","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"cluster\
Agent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"Observab\
ilityPlane"}},kV={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"ClusterDataPlane since v1.0"}},OV={known:["name","key",
"namespace"],required:["name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},AV={allowed:["ClusterObservabilityPlane"],codes:{ObservabilityPlane:"\
namespaced-observability-plane"}},SV={code:"unknown-kind",allowed:["BuildPlane"]},DV={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],
required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7\
 to v0.8",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane\
 up to v0.8",observer:"BuildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},RV={code:"unknown-kind",allowed:["ClusterBuild\
Plane"]},zV={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"\
Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},EV={code:"unknown-kind",allowed:["ObservabilityPlane"]},TV={known:["planeID","c\
lusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",
dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Envir\
onment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},CV={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},
NV={known:["planeID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"\
Environment",finOpsAgentURL:"ClusterObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",
observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},LV={code:"unknown-kind",allowed:["Environment"]},jV={known:["dataPlan\
eRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",
observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"DataPlane or BuildPlane"}},$V={allowed:["Dat\
aPlane","ClusterDataPlane"]},IV={known:["kind","name"],required:["kind","name"]},VV={known:["observedGeneration","conditions"]};function Yl(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Gt))):t==="kind"?i!==null&&(r++,
i!=="DataPlane"&&(e=O(e,t,i,HI))):t==="metadata"?i!==null&&(r++,e=a(e,Jl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,qV(i),t)):t==="status"?i!==null&&(e=a(e,FV(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Kt)}function Jl(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!Wl.test(t))&&(e=v(e,r,t,Eh));else if(r==="generateName")(typeof t!="string"||!Th.test(t))&&(e=v(e,r,
t,Ch));else if(r==="namespace")(typeof t!="string"||S(t,63)||!ZI.test(t))&&(e=v(e,r,t,Ic));else if(r==="labels")e=a(e,qh(t),r);else if(r==="annotations")e=a(e,Bh(
t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Vc.test(
o))&&(i=v(i,l,o,Nh))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not b\
oth"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Mh(o),
l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))
e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Fh(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):
r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,je)):
r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,je)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!sr.test(t))&&(e=v(e,r,t,xe)):r==="deletion\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!sr.test(t))&&(e=v(e,r,t,xe)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,Wl)),n.generation<0&&n.uid&&typeof n.
uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,qc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Lh)}function qh(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];Vc.test(r)||(e=_(e,n,r,jh)),(typeof t!="string"||S(t,63)||!WI.test(t))&&(e=U(e,n,r,YI))}return G(e)}function Bh(n){if(d(n))return p(n);
let e=null;for(let r in n){let t=n[r];JI.test(r)||(e=_(e,n,r,jh)),typeof t!="string"&&(e=U(e,n,r,QI))}return x(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"\
bytes"})),G(e)}function Mh(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.
length<1||!XI.test(i))&&(e=v(e,t,i,xI))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,$c))):t==="name"?i!==null&&(r++,(typeof i!="stri\
ng"||i.length<1)&&(e=v(e,t,i,$c))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,$c))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=
f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,
null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,eV)}function Fh(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||S(i,128))&&(e=v(e,t,i,tV)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Updat\
e"&&(e=O(e,t,i,nV))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!sr.test(i))&&(e=v(e,t,i,xe)):t===
"fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,iV)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=v(e,t,i,rV)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,sV)}function qV(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||S(i,63)||!yt.test(i))&&(e=v(e,t,i,$n));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,Mc(i),t));else if(t===
"gateway")i!==null&&(r++,e=a(e,Fc(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){
let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,Ql(i),t):t==="observabilityPlaneRef"?e=a(e,_h(i),t):e=u(e,t,"unk\
nown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,lV)}function Mc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,BV(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,$h)}function BV(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,MV(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(
e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=J(e,n,Ih)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,oV)}function MV(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,aV)}function Fc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="publicGatewayName"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="publicGatewayNamespace"?typeof i!="string"&&(e=f(e,t,i,"\
string")):t==="publicHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Zl)):t==="publicHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Zl)):t==="orga\
nizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationGatewayName"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="orga\
nizationGatewayNamespace"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="organizationHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Zl)):t==="organizatio\
nHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Zl)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,uV)}function Ql(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown\
-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,fV)}function _h(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="kind"?i!=="ObservabilityPlane"&&i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,cV)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,63)||!yt.test(
i))&&(e=v(e,t,i,Ic))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Vh)}function FV(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,je));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Ht(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Vn(t),r):e=u(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m?null:g(e,n,In)}function Ht(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,
(typeof i!="string"||S(i,316)||!dV.test(i))&&(e=v(e,t,i,pV))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,mV))):t==="observed\
Generation"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,qc)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=v(e,t,i,xe))):
t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!gV.test(i))&&(e=v(e,t,i,yV))):t==="message"?i!==null&&(r++,(typeof i!="string"||S(i,32768))&&
(e=v(e,t,i,vV))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,hV)}function Vn(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,z(i)||(e=
A(e,t,i,je))):t==="lastConnectedTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,xe)):t==="lastDisconnectedTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,xe)):t==="\
lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,xe)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,bV)}function Xl(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==
null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Gt))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=O(e,i,s,wV))):i==="metadata"?s!==null&&(r++,e=a(
e,_c(s),i)):i==="spec"?s!==null&&(r++,e=a(e,_V(s),i)):i==="status"?s!==null&&(e=a(e,KV(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&
t.planeID==null&&!(typeof n.metadata.name=="string"&&Bc.test(n.metadata.name))&&(e=ce(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Kt)}
function _c(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!Wl.test(t))&&(e=v(e,r,t,Eh));else if(r===
"generateName")(typeof t!="string"||!Th.test(t))&&(e=v(e,r,t,Ch));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,qh(t),r);else if(r===
"annotations")e=a(e,Bh(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!=
"string"||!Vc.test(o))&&(i=v(i,l,o,Nh))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregr\
oundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,Mh(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Fh(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(
e,r,t,je)):r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,je)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!sr.test(t))&&(e=v(e,r,t,xe)):r===
"deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!sr.test(t))&&(e=v(e,r,t,xe)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,Wl)),n.generation<0&&n.
uid&&typeof n.uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,qc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Lh)}function _V(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||S(i,63)||!yt.test(i))&&(e=v(e,t,i,$n));else if(t==="cl\
usterAgent")i!==null&&(r++,e=a(e,Uc(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,Fc(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,
"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,Ql(i),t):
t==="observabilityPlaneRef"?e=a(e,Uh(i),t):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,PV)}function Uc(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,UV(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,$h)}function UV(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,GV(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=J(e,n,Ih)),e===null&&Object.getPrototypeOf(n)===m?null:g(
e,n,kV)}function GV(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"un\
known-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,OV)}function Uh(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="kind"?i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,AV)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,63)||!yt.test(i))&&(e=v(
e,t,i,Ic))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Vh)}function KV(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,je));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;
for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Ht(o),l)}s.length>1&&(i=de(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,
Vn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,In)}function xl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Gt))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,SV))):
t==="metadata"?i!==null&&(r++,e=a(e,Jl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,HV(i),t)):t==="status"?i!==null&&(e=a(e,ZV(i),t)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Kt)}function HV(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?
(typeof i!="string"||S(i,63)||!yt.test(i))&&(e=v(e,t,i,$n)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Mc(i),t)):t==="secretStoreRef"?e=a(e,Ql(i),t):t==="observabi\
lityPlaneRef"?e=a(e,_h(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,DV)}function ZV(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,je));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Ht(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Vn(t),r):e=u(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m?null:g(e,n,In)}function eo(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&
(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Gt))):i==="kind"?s!==null&&(r++,s!=="ClusterBuildPlane"&&(e=O(e,i,s,RV))):i==="metadata"?s!==null&&(r++,e=a(e,_c(
s),i)):i==="spec"?s!==null&&(r++,e=a(e,WV(s),i)):i==="status"?s!==null&&(e=a(e,YV(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==
null&&!(typeof n.metadata.name=="string"&&Bc.test(n.metadata.name))&&(e=ce(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Kt)}function WV(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!yt.test(i))&&(e=v(e,t,i,$n)):t==="cluste\
rAgent"?i!==null&&(r++,e=a(e,Uc(i),t)):t==="secretStoreRef"?e=a(e,Ql(i),t):t==="observabilityPlaneRef"?e=a(e,Uh(i),t):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,zV)}function YV(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGenera\
tion")z(t)||(e=A(e,r,t,je));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Ht(
o),l)}s.length>1&&(i=de(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Vn(t),r):e=u(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m?null:g(e,n,In)}function to(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&
(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Gt))):t==="kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,EV))):t==="metadata"?i!==null&&(r++,e=a(e,Jl(
i),t)):t==="spec"?i!==null&&(r++,e=a(e,JV(i),t)):t==="status"?i!==null&&(e=a(e,QV(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&
r===4?null:g(e,n,Kt)}function JV(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!yt.test(
i))&&(e=v(e,t,i,$n)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Mc(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgent\
URL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,TV)}function QV(n){if(d(
n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,je));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Ht(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Vn(t),r):e=u(e,r,"un\
known-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,In)}function no(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&
(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Gt))):i==="kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&(e=O(e,i,s,CV))):i===
"metadata"?s!==null&&(r++,e=a(e,_c(s),i)):i==="spec"?s!==null&&(r++,e=a(e,XV(s),i)):i==="status"?s!==null&&(e=a(e,xV(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;
return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Bc.test(n.metadata.name))&&(e=ce(e,"planeID")),e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Kt)}function XV(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||
!yt.test(i))&&(e=v(e,t,i,$n)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Uc(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t===
"rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,NV)}function xV(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,je));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Ht(o),l)}s.length>1&&(i=de(i,s,"type","a type that no other item has")),e=
a(e,i,r)}else r==="agentConnection"?e=a(e,Vn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,In)}function io(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Gt))):t==="kind"?i!==
null&&(r++,i!=="Environment"&&(e=O(e,t,i,LV))):t==="metadata"?i!==null&&(r++,e=a(e,Jl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,e4(i),t)):t==="status"?i!==null&&(e=
a(e,n4(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Kt)}function e4(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];t!==void 0&&(r==="dataPlaneRef"?e=a(e,t4(t),r):r==="gateway"?e=a(e,Fc(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"u\
nknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,jV)}function t4(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="kind"?i!==null&&(r++,i!=="DataPlane"&&i!=="ClusterDataPlane"&&(e=O(e,t,i,$V))):t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,
t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,IV)}function n4(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,je));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,Ht(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,VV)}var Gh=L(Yl),i4=j(Yl),r4=$(Gh),Kh=L(Xl),s4=j(Xl),l4=$(Kh),Hh=L(xl),o4=j(xl),a4=$(Hh),Zh=L(eo),u4=j(eo),f4=$(Zh),Wh=L(to),c4=j(to),d4=$(Wh),Yh=L(no),p4=j(no),m4=$(
Yh),Jh=L(io),g4=j(io),y4=$(Jh),v4={judges:{DataPlane:Yl,ClusterDataPlane:Xl,BuildPlane:xl,ClusterBuildPlane:eo,ObservabilityPlane:to,ClusterObservabilityPlane:no,
Environment:io},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane",ClusterWorkflowPlane:"ClusterBuildPlane"}},Gc=te(v4),h4=L(Gc),b4=j(Gc),Qh=n=>ee(n,
Object.hasOwn(jc,n?.kind)?jc[n.kind]??{}:{}),w4={judge:Gc,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},withDefaults:Qh},P4=ne(w4);var id={};Se(id,{ValidationError:()=>Q,assertBuildPlane:()=>_q,assertClusterBuildPlane:()=>Gq,assertClusterDataPlane:()=>Mq,assertClusterObservabilityPlane:()=>Wq,
assertDataPlane:()=>qq,assertEnvironment:()=>Jq,assertObservabilityPlane:()=>Hq,formatIssue:()=>Z,isBuildPlane:()=>Fq,isClusterBuildPlane:()=>Uq,isClusterDataPlane:()=>Bq,
isClusterObservabilityPlane:()=>Zq,isDataPlane:()=>Vq,isEnvironment:()=>Yq,isObservabilityPlane:()=>Kq,isPlane:()=>xq,validateBuildPlane:()=>vb,validateClusterBuildPlane:()=>hb,
validateClusterDataPlane:()=>yb,validateClusterObservabilityPlane:()=>wb,validateDataPlane:()=>gb,validateEnvironment:()=>Pb,validateObservabilityPlane:()=>bb,validatePlane:()=>Xq,
validateUpdate:()=>tB,withDefaults:()=>kb});var Kc={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterDataPlane:{spec:{within:{
planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservabilityPlane"}}}}}},
BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{
within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterBuildPlane:{spec:{within:{planeID:{
from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservabilityPlane"}}}}}},ObservabilityPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{
namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
maxLength:63}}}},Environment:{}};var Zt={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},k4={code:"unknown-kind",allowed:["DataPlane"]},Wt={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},so=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,eb={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},tb=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
nb={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},O4=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,Wc={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Yc=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,ib={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},$e={minimum:-9223372036854776e3,
maximum:9223372036854776e3},lr=/^.{10}T.*[^z]$/,et={code:"invalid-date-time"},Jc={minimum:0,maximum:9223372036854776e3},rb={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},sb={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},A4=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,S4={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},D4=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
R4={},z4=/^(?:[^/]*|[^/]+\/[^/]+)$/,E4={rule:"group/version, or the version alone"},Hc={rule:"a text that is not empty"},T4={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},C4={maxLength:128},N4={allowed:["Apply","Update"]},L4={allowed:["FieldsV1",
""]},j4={maxLength:256},$4={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},vt=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
qn={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},I4={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAge\
nt",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"Data\
Plane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},lb={known:[
"clientCA"],required:["clientCA"]},ob=["secretRef","value"],V4={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPla\
ne since v1.0"}},q4={known:["name","key","namespace"],required:["name","key"]},B4={known:["ingress","egress"],replaced:{publicVirtualHost:"ingress",organizationVirtualHost:"\
ingress"},elsewhere:{dnsPrefix:"Environment up to v0.14",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 \
to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",organizationVirtualHost:"DataPlane up to v0.16",
publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"\
DataPlane in v0.10 to v0.16",publicVirtualHost:"DataPlane up to v0.16",security:"Environment up to v0.14"}},M4={known:["external","internal"]},F4={known:["name",
"namespace","http","https","tls"],required:["name","namespace"]},_4={minimum:1,maximum:65535},U4={known:["host","port","listenerName"],required:["host","port"]},
G4={known:["name"],required:["name"]},K4={allowed:["ObservabilityPlane","ClusterObservabilityPlane"]},ab={known:["kind","name"],required:["name"]},Bn={known:["o\
bservedGeneration","conditions","agentConnection"]},H4=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
Z4={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},W4={allowed:[
"True","False","Unknown"]},Y4=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,J4={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
Q4={maxLength:32768},X4={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},x4={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},eq={code:"unknown-kind",allowed:["ClusterDataPlane"]},Qc=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,tq={known:["planeID","clusterAgent","gatewa\
y","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"\
observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},nq={
known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"ClusterDataPlane since v1.0"}},iq={known:["name","key","namespace"],required:[
"name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},rq={allowed:["ClusterObservabilityPlane"],codes:{ObservabilityPlane:"namespaced-observab\
ility-plane"}},sq={code:"unknown-kind",allowed:["BuildPlane"]},lq={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterA\
gent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},oq={code:"unknown-kind",allowed:["ClusterBuildPlane"]},aq={known:["pla\
neID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"\
observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observerURL:"\
ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},uq={code:"unknown-kind",allowed:["ObservabilityPlane"]},fq={known:["planeID","clusterAgent","observerURL",
"rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",
finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},cq={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},dq={known:["planeID","cluster\
Agent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"\
ClusterObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataP\
lane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},pq={code:"unknown-kind",allowed:["Environment"]},mq={known:["dataPlaneRef","gateway","isProductio\
n"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"Observability\
Plane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"DataPlane or BuildPlane"}},gq={allowed:["DataPlane","ClusterDataPlane"]},
yq={known:["kind","name"],required:["kind","name"]},vq={known:["observedGeneration","conditions"]};function lo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Zt))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,k4))):
t==="metadata"?i!==null&&(r++,e=a(e,oo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,hq(i),t)):t==="status"?i!==null&&(e=a(e,Pq(i),t)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Wt)}function oo(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!=
"string"||S(t,253)||!so.test(t))&&(e=v(e,r,t,eb));else if(r==="generateName")(typeof t!="string"||!tb.test(t))&&(e=v(e,r,t,nb));else if(r==="namespace")(typeof t!=
"string"||S(t,63)||!O4.test(t))&&(e=v(e,r,t,Wc));else if(r==="labels")e=a(e,ub(t),r);else if(r==="annotations")e=a(e,fb(t),r);else if(r==="finalizers")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Yc.test(o))&&(i=v(i,l,o,ib))}s.length>1&&s.includes(
"orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferen\
ces")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,cb(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-fo\
rmat",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,db(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,$e)):r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,$e)):
r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!lr.test(t))&&(e=v(e,r,t,et)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!lr.test(
t))&&(e=v(e,r,t,et)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,so)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.
generation,Jc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,rb)}function ub(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];Yc.test(r)||(e=_(
e,n,r,sb)),(typeof t!="string"||S(t,63)||!A4.test(t))&&(e=U(e,n,r,S4))}return G(e)}function fb(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];D4.test(
r)||(e=_(e,n,r,sb)),typeof t!="string"&&(e=U(e,n,r,R4))}return x(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function cb(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!z4.test(i))&&(e=v(e,t,i,E4))):t==="k\
ind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Hc))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Hc))):t==="uid"?i!==
null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Hc))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="b\
oolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no \
Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,T4)}function db(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="manager"?(typeof i!="string"||S(i,128))&&(e=v(e,t,i,C4)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,N4))):t==="apiVersion"?typeof i!=
"string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!lr.test(i))&&(e=v(e,t,i,et)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,
i,L4)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=v(e,t,i,j4)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,$4)}function hq(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!=
"string"||S(i,63)||!vt.test(i))&&(e=v(e,t,i,qn));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,Xc(i),t));else if(t==="gateway")e=a(e,xc(i),t);else if(t==="ima\
gePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=
a(e,s,t)}else t==="secretStoreRef"?e=a(e,ao(i),t):t==="observabilityPlaneRef"?e=a(e,pb(i),t):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,I4)}function Xc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,bq(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,lb)}function bq(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
t!==void 0&&(r==="secretRef"?e=a(e,wq(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==
null)&&(e=J(e,n,ob)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,V4)}function wq(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!=
"string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,q4)}function xc(n){if(d(n))return p(n);
let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="ingress"?e=a(e,Xh(t),r):r==="egress"?e=a(e,Xh(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,B4)}function Xh(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="external"?e=a(e,xh(t),r):r==="internal"?e=a(e,xh(
t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,M4)}function xh(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t===
"http"?e=a(e,Zc(i),t):t==="https"?e=a(e,Zc(i),t):t==="tls"?e=a(e,Zc(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(
e,n,F4)}function Zc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="host"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="port"?i!==null&&(r++,(!Number.isInteger(i)||i<1||i>65535)&&(e=A(e,t,i,_4))):t==="listenerName"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"un\
known-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,U4)}function ao(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?
null:g(e,n,G4)}function pb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!=="ObservabilityPlane"&&i!=="ClusterObserv\
abilityPlane"&&(e=O(e,t,i,K4)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,63)||!vt.test(i))&&(e=v(e,t,i,Wc))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,ab)}function Pq(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")z(t)||(e=A(e,r,t,$e));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,Yt(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Mn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Bn)}function Yt(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!H4.test(i))&&(e=v(e,t,i,Z4))):
t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,W4))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&
(e=A(e,t,i,Jc)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=v(e,t,i,et))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<
1||S(i,1024)||!Y4.test(i))&&(e=v(e,t,i,J4))):t==="message"?i!==null&&(r++,(typeof i!="string"||S(i,32768))&&(e=v(e,t,i,Q4))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,X4)}function Mn(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="connecte\
d"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,z(i)||(e=A(e,t,i,$e))):t==="lastConnectedTime"?(typeof i!="s\
tring"||!C(i))&&(e=v(e,t,i,et)):t==="lastDisconnectedTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,et)):t==="lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=
v(e,t,i,et)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,x4)}
function uo(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,
i,s,Zt))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=O(e,i,s,eq))):i==="metadata"?s!==null&&(r++,e=a(e,ed(s),i)):i==="spec"?s!==null&&(r++,e=a(e,kq(s),
i)):i==="status"?s!==null&&(e=a(e,Sq(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="stri\
ng"&&Qc.test(n.metadata.name))&&(e=ce(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Wt)}function ed(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!so.test(t))&&(e=v(e,r,t,eb));else if(r==="generateName")(typeof t!="string"||!tb.test(t))&&
(e=v(e,r,t,nb));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,ub(t),r);else if(r==="annotations")e=a(e,fb(t),r);else if(r===
"finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Yc.test(o))&&(i=v(i,l,o,ib))}
s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,cb(o),l)}s.length>1&&K(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,db(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,$e)):r==="deletionGracePeriodSeconds"?z(
t)||(e=A(e,r,t,$e)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!lr.test(t))&&(e=v(e,r,t,et)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!lr.test(t))&&(e=v(e,r,t,et)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,so)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&
(e=A(e,"generation",n.generation,Jc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,rb)}function kq(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
if(i!==void 0)if(t==="planeID")(typeof i!="string"||S(i,63)||!vt.test(i))&&(e=v(e,t,i,qn));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,td(i),t));else if(t===
"gateway")e=a(e,xc(i),t);else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!=
"string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,ao(i),t):t==="observabilityPlaneRef"?e=a(e,mb(i),t):e=u(e,t,"unknown-field")}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,tq)}function td(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?
i!==null&&(r++,e=a(e,Oq(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,lb)}function Oq(n){if(d(n))return p(n);
let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,Aq(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}
return n.secretRef==null==(n.value==null)&&(e=J(e,n,ob)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,nq)}function Aq(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,
t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===3?null:g(e,n,iq)}function mb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!=="ClusterObservabilityPlane"&&(e=
O(e,t,i,rq)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,63)||!vt.test(i))&&(e=v(e,t,i,Wc))):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,ab)}function Sq(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(
t)||(e=A(e,r,t,$e));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Yt(o),l)}s.
length>1&&(i=de(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Mn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,Bn)}function fo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!==
"openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Zt))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,sq))):t==="metadata"?i!==null&&(r++,e=a(e,oo(i),t)):t==="spec"?
i!==null&&(r++,e=a(e,Dq(i),t)):t==="status"?i!==null&&(e=a(e,Rq(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,
Wt)}function Dq(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!vt.test(i))&&(e=v(e,t,
i,qn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Xc(i),t)):t==="secretStoreRef"?e=a(e,ao(i),t):t==="observabilityPlaneRef"?e=a(e,pb(i),t):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,lq)}function Rq(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r===
"observedGeneration")z(t)||(e=A(e,r,t,$e));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,Yt(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Mn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Bn)}function co(n){
if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Zt))):i==="\
kind"?s!==null&&(r++,s!=="ClusterBuildPlane"&&(e=O(e,i,s,oq))):i==="metadata"?s!==null&&(r++,e=a(e,ed(s),i)):i==="spec"?s!==null&&(r++,e=a(e,zq(s),i)):i==="stat\
us"?s!==null&&(e=a(e,Eq(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Qc.test(
n.metadata.name))&&(e=ce(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Wt)}function zq(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!vt.test(i))&&(e=v(e,t,i,qn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,td(i),t)):t==="secretS\
toreRef"?e=a(e,ao(i),t):t==="observabilityPlaneRef"?e=a(e,mb(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,aq)}
function Eq(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,$e));else if(r==="conditions")
if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Yt(o),l)}s.length>1&&(i=de(i,s,"type","a type that no o\
ther item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Mn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Bn)}function po(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Zt))):t==="\
kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,uq))):t==="metadata"?i!==null&&(r++,e=a(e,oo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Tq(i),t)):t==="sta\
tus"?i!==null&&(e=a(e,Cq(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Wt)}function Tq(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!vt.test(i))&&(e=v(e,t,i,qn)):t==="clusterAgent"?i!==null&&(r++,
e=a(e,Xc(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,
"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,fq)}function Cq(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==
void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,$e));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Yt(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Mn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,
Bn)}function mo(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=
O(e,i,s,Zt))):i==="kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&(e=O(e,i,s,cq))):i==="metadata"?s!==null&&(r++,e=a(e,ed(s),i)):i==="spec"?s!==null&&(r++,
e=a(e,Nq(s),i)):i==="status"?s!==null&&(e=a(e,Lq(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.
name=="string"&&Qc.test(n.metadata.name))&&(e=ce(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Wt)}function Nq(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!vt.test(i))&&(e=v(e,t,i,qn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,td(
i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,dq)}function Lq(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")z(t)||(e=A(e,r,t,$e));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Yt(o),l)}s.length>1&&(i=de(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Mn(t),r):e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Bn)}function go(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Zt))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,pq))):t==="metadata"?i!==null&&
(r++,e=a(e,oo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,jq(i),t)):t==="status"?i!==null&&(e=a(e,Iq(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Wt)}function jq(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?e=a(e,$q(t),r):r==="gatewa\
y"?e=a(e,xc(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(
e,n,mq)}function $q(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!==null&&(r++,i!=="DataPlane"&&i!=="ClusterDataPla\
ne"&&(e=O(e,t,i,gq))):t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,yq)}function Iq(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,$e));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Yt(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-\
field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,vq)}var gb=L(lo),Vq=j(lo),qq=$(gb),yb=L(uo),Bq=j(uo),Mq=$(yb),vb=L(fo),Fq=j(fo),_q=$(vb),hb=L(co),Uq=j(co),Gq=$(hb),bb=L(po),Kq=j(po),Hq=$(bb),wb=L(mo),Zq=j(mo),Wq=$(
wb),Pb=L(go),Yq=j(go),Jq=$(Pb),Qq={judges:{DataPlane:lo,ClusterDataPlane:uo,BuildPlane:fo,ClusterBuildPlane:co,ObservabilityPlane:po,ClusterObservabilityPlane:mo,
Environment:go},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane",ClusterWorkflowPlane:"ClusterBuildPlane"}},nd=te(Qq),Xq=L(nd),xq=j(nd),kb=n=>ee(n,
Object.hasOwn(Kc,n?.kind)?Kc[n.kind]??{}:{}),eB={judge:nd,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},withDefaults:kb},tB=ne(eB);var yd={};Se(yd,{ValidationError:()=>Q,assertClusterDataPlane:()=>h5,assertClusterObservabilityPlane:()=>D5,assertClusterWorkflowPlane:()=>k5,assertDataPlane:()=>y5,
assertEnvironment:()=>z5,assertObservabilityPlane:()=>A5,assertWorkflowPlane:()=>w5,formatIssue:()=>Z,isClusterDataPlane:()=>v5,isClusterObservabilityPlane:()=>S5,
isClusterWorkflowPlane:()=>P5,isDataPlane:()=>g5,isEnvironment:()=>R5,isObservabilityPlane:()=>O5,isPlane:()=>C5,isWorkflowPlane:()=>b5,validateClusterDataPlane:()=>_b,
validateClusterObservabilityPlane:()=>Hb,validateClusterWorkflowPlane:()=>Gb,validateDataPlane:()=>Fb,validateEnvironment:()=>Zb,validateObservabilityPlane:()=>Kb,
validatePlane:()=>T5,validateUpdate:()=>L5,validateWorkflowPlane:()=>Ub,withDefaults:()=>Wb});var rd={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterDataPlane:{spec:{
within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservabilityP\
lane"}}}}}},WorkflowPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{
within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterWorkflowPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservab\
ilityPlane"}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{
clientCA:{within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",
pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63}}}},Environment:{}};var Jt={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},nB={code:"unknown-kind",allowed:["DataPlane"]},Qt={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},yo=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Sb={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Db=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Rb={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},iB=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,od={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
ad=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,zb={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Ie={minimum:-9223372036854776e3,
maximum:9223372036854776e3},or=/^.{10}T.*[^z]$/,tt={code:"invalid-date-time"},ud={minimum:0,maximum:9223372036854776e3},Eb={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},Tb={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},rB=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,sB={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},lB=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
oB={},aB=/^(?:[^/]*|[^/]+\/[^/]+)$/,uB={rule:"group/version, or the version alone"},sd={rule:"a text that is not empty"},fB={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},cB={maxLength:128},dB={allowed:["Apply","Update"]},pB={allowed:["FieldsV1",
""]},mB={maxLength:256},gB={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},ht=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Fn={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},yB={known:["planeID","clusterAgent",
"gateway","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observab\
ilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",imagePullSecretRefs:"DataPlane in v0.4 to v0.17",isProduction:"Environme\
nt",kubernetesCluster:"DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPla\
ne up to v0.3"}},Cb={known:["clientCA"],required:["clientCA"]},Nb=["secretKeyRef","value"],vB={known:["secretKeyRef","value"],replaced:{secretRef:"secretKeyRef"},
elsewhere:{secretRef:"DataPlane in v0.9 to v0.17"}},hB={known:["name","key","namespace"],required:["name","key"]},bB={known:["ingress","egress"],replaced:{publicVirtualHost:"\
ingress",organizationVirtualHost:"ingress"},elsewhere:{dnsPrefix:"Environment up to v0.14",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",organizationVirtualHost:"Dat\
aPlane up to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v\
0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",publicVirtualHost:"DataPlane up to v0.16",security:"Environment up to v0.14"}},wB={known:["external","intern\
al"]},PB={known:["name","namespace","http","https","tls"],required:["name","namespace"]},kB={minimum:1,maximum:65535},OB={known:["host","port","listenerName"],required:[
"host","port"]},AB={known:["name"],required:["name"]},SB={allowed:["ObservabilityPlane","ClusterObservabilityPlane"]},Lb={known:["kind","name"],required:["name"]},
_n={known:["observedGeneration","conditions","agentConnection"]},DB=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
RB={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},zB={allowed:[
"True","False","Unknown"]},EB=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,TB={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
CB={maxLength:32768},NB={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},LB={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},jB={code:"unknown-kind",allowed:["ClusterDataPlane"]},fd=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,$B={known:["planeID","clusterAgent","gatewa\
y","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPl\
aneRef"},elsewhere:{dataPlaneRef:"Environment",imagePullSecretRefs:"ClusterDataPlane in v0.14 to v0.17",isProduction:"Environment",observerURL:"ObservabilityPla\
ne",rcaAgentURL:"ObservabilityPlane"}},IB={known:["secretKeyRef","value"],replaced:{secretRef:"secretKeyRef"},elsewhere:{secretRef:"ClusterDataPlane in v0.14 to\
 v0.17"}},VB={known:["name","key","namespace"],required:["name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},qB={allowed:["ClusterObservabil\
ityPlane"],codes:{ObservabilityPlane:"namespaced-observability-plane"}},BB={code:"unknown-kind",allowed:["WorkflowPlane"]},jb={known:["planeID","clusterAgent","\
secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneR\
ef"},elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"Observabi\
lityPlane"}},MB={code:"unknown-kind",allowed:["ClusterWorkflowPlane"]},FB={code:"unknown-kind",allowed:["ObservabilityPlane"]},_B={known:["planeID","clusterAgen\
t","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"\
Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane or Wo\
rkflowPlane",secretStoreRef:"DataPlane or WorkflowPlane"}},UB={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},GB={known:["planeID","clusterAgent","o\
bserverURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"Cluster\
ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane or WorkflowPlane",secretStoreRef:"\
DataPlane or WorkflowPlane"}},KB={code:"unknown-kind",allowed:["Environment"]},HB={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"Data\
Plane or WorkflowPlane",observabilityPlaneRef:"DataPlane or WorkflowPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or WorkflowPlane",rcaAgentURL:"Ob\
servabilityPlane",secretStoreRef:"DataPlane or WorkflowPlane"}},ZB={allowed:["DataPlane","ClusterDataPlane"]},WB={known:["kind","name"],required:["kind","name"]},
YB={known:["observedGeneration","conditions"]};function vo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&
(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Jt))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,nB))):t==="metadata"?i!==null&&(r++,e=a(e,ho(i),t)):t===
"spec"?i!==null&&(r++,e=a(e,JB(i),t)):t==="status"?i!==null&&(e=a(e,xB(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:
g(e,n,Qt)}function ho(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!yo.test(t))&&(e=v(
e,r,t,Sb));else if(r==="generateName")(typeof t!="string"||!Db.test(t))&&(e=v(e,r,t,Rb));else if(r==="namespace")(typeof t!="string"||S(t,63)||!iB.test(t))&&(e=
v(e,r,t,od));else if(r==="labels")e=a(e,$b(t),r);else if(r==="annotations")e=a(e,Ib(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!ad.test(o))&&(i=v(i,l,o,zb))}s.length>1&&s.includes("orphan")&&s.includes("foregroun\
dDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,
r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Vb(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most w\
ith controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,qb(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?
typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,Ie)):r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,Ie)):r==="creationTimestamp"?
t!==null&&(typeof t!="string"||!C(t)||!or.test(t))&&(e=v(e,r,t,tt)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!or.test(t))&&(e=v(e,r,t,tt)):
e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,yo)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,ud)),e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,Eb)}function $b(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];ad.test(r)||(e=_(e,n,r,Tb)),(typeof t!=
"string"||S(t,63)||!rB.test(t))&&(e=U(e,n,r,sB))}return G(e)}function Ib(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];lB.test(r)||(e=_(e,n,r,Tb)),
typeof t!="string"&&(e=U(e,n,r,oB))}return x(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function Vb(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!aB.test(i))&&(e=v(e,t,i,uB))):t==="kind"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,sd))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,sd))):t==="uid"?i!==null&&(r++,(typeof i!=
"string"||i.length<1)&&(e=v(e,t,i,sd))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"b\
oolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,fB)}function qb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="\
string"||S(i,128))&&(e=v(e,t,i,cB)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,dB))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"\
string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!or.test(i))&&(e=v(e,t,i,tt)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,pB)):t==="fieldsV1"?
d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=v(e,t,i,mB)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,gB)}function JB(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!ht.
test(i))&&(e=v(e,t,i,Fn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,cd(i),t)):t==="gateway"?e=a(e,dd(i),t):t==="secretStoreRef"?e=a(e,bo(i),t):t==="observabilityP\
laneRef"?e=a(e,Bb(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,yB)}function cd(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,QB(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,Cb)}function QB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretKeyRef"?e=a(e,XB(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretKeyRef==null==(n.value==null)&&(e=J(e,n,Nb)),e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,vB)}function XB(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"st\
ring"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,hB)}function dd(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="i\
ngress"?e=a(e,Ob(t),r):r==="egress"?e=a(e,Ob(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,bB)}function Ob(n){if(d(n))
return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="external"?e=a(e,Ab(t),r):r==="internal"?e=a(e,Ab(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,wB)}function Ab(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="http"?e=a(e,ld(i),t):t==="https"?
e=a(e,ld(i),t):t==="tls"?e=a(e,ld(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,PB)}function ld(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="host"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="port"?i!==null&&(r++,(!Number.
isInteger(i)||i<1||i>65535)&&(e=A(e,t,i,kB))):t==="listenerName"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,OB)}function bo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="stri\
ng"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,AB)}function Bb(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!=="ObservabilityPlane"&&i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,SB)):t==="name"?i!==null&&(r++,(typeof i!=
"string"||i.length<1||S(i,63)||!ht.test(i))&&(e=v(e,t,i,od))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Lb)}function xB(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Ie));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Xt(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Un(t),r):e=u(e,r,"un\
known-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,_n)}function Xt(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!DB.test(i))&&(e=v(e,t,i,RB))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=
O(e,t,i,zB))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,ud)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="st\
ring"||!C(i))&&(e=v(e,t,i,tt))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!EB.test(i))&&(e=v(e,t,i,TB))):t==="message"?i!==null&&(r++,
(typeof i!="string"||S(i,32768))&&(e=v(e,t,i,CB))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,NB)}function Un(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="conn\
ectedAgents"?i!==null&&(r++,z(i)||(e=A(e,t,i,Ie))):t==="lastConnectedTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,tt)):t==="lastDisconnectedTime"?(typeof i!="s\
tring"||!C(i))&&(e=v(e,t,i,tt)):t==="lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,tt)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(
e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,LB)}function wo(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];
s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Jt))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=O(e,i,s,jB))):
i==="metadata"?s!==null&&(r++,e=a(e,pd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,e5(s),i)):i==="status"?s!==null&&(e=a(e,i5(s),i)):e=u(e,i,"unknown-field"))}let t=n.
spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&fd.test(n.metadata.name))&&(e=ce(e,"planeID")),e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Qt)}function pd(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||
!yo.test(t))&&(e=v(e,r,t,Sb));else if(r==="generateName")(typeof t!="string"||!Db.test(t))&&(e=v(e,r,t,Rb));else if(r==="namespace")e=u(e,r,"namespace-not-allow\
ed");else if(r==="labels")e=a(e,$b(t),r);else if(r==="annotations")e=a(e,Ib(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!ad.test(o))&&(i=v(i,l,o,zb))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&
(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Vb(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: tr\
ue"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,qb(o),l)}
e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="st\
ring"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,Ie)):r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,Ie)):r==="creationTimestamp"?t!==null&&(typeof t!=
"string"||!C(t)||!or.test(t))&&(e=v(e,r,t,tt)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!or.test(t))&&(e=v(e,r,t,tt)):e=u(e,r,"unknown-fiel\
d")}return n.name||(e=H(e,n,yo)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,ud)),e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,Eb)}function e5(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!ht.
test(i))&&(e=v(e,t,i,Fn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,md(i),t)):t==="gateway"?e=a(e,dd(i),t):t==="secretStoreRef"?e=a(e,bo(i),t):t==="observabilityP\
laneRef"?e=a(e,Mb(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,$B)}function md(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,t5(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,Cb)}function t5(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretKeyRef"?e=a(e,n5(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretKeyRef==null==(n.value==null)&&(e=J(e,n,Nb)),e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,IB)}function n5(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"st\
ring"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"\
unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,VB)}function Mb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="kind"?i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,qB)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,63)||!ht.test(i))&&(e=v(
e,t,i,od))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Lb)}function i5(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Ie));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;
for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Xt(o),l)}s.length>1&&(i=de(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,
Un(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,_n)}function Po(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Jt))):t==="kind"?i!==null&&(r++,i!=="WorkflowPlane"&&(e=O(e,t,
i,BB))):t==="metadata"?i!==null&&(r++,e=a(e,ho(i),t)):t==="spec"?i!==null&&(r++,e=a(e,r5(i),t)):t==="status"?i!==null&&(e=a(e,s5(i),t)):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Qt)}function r5(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"planeID"?(typeof i!="string"||S(i,63)||!ht.test(i))&&(e=v(e,t,i,Fn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,cd(i),t)):t==="secretStoreRef"?e=a(e,bo(i),t):t===
"observabilityPlaneRef"?e=a(e,Bb(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,jb)}function s5(n){if(d(n))return p(
n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Ie));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,
"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Xt(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Un(t),r):e=u(e,r,"unknown-field")}
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,_n)}function ko(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiV\
ersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Jt))):i==="kind"?s!==null&&(r++,s!=="ClusterWorkflowPlane"&&(e=O(e,i,s,MB))):i==="metadata"?s!==
null&&(r++,e=a(e,pd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,l5(s),i)):i==="status"?s!==null&&(e=a(e,o5(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&
!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&fd.test(n.metadata.name))&&(e=ce(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===
4?null:g(e,n,Qt)}function l5(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!ht.test(
i))&&(e=v(e,t,i,Fn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,md(i),t)):t==="secretStoreRef"?e=a(e,bo(i),t):t==="observabilityPlaneRef"?e=a(e,Mb(i),t):e=u(e,t,"u\
nknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,jb)}function o5(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==
void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Ie));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Xt(o),l)}s.length>1&&(i=de(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Un(t),r):e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,_n)}function Oo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Jt))):t==="kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,FB))):t==="metadata"?
i!==null&&(r++,e=a(e,ho(i),t)):t==="spec"?i!==null&&(r++,e=a(e,a5(i),t)):t==="status"?i!==null&&(e=a(e,u5(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,Qt)}function a5(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="\
string"||S(i,63)||!ht.test(i))&&(e=v(e,t,i,Fn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,cd(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,
i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(
e,n,_B)}function u5(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Ie));else if(r==="co\
nditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Xt(o),l)}e=a(e,i,r)}else r==="agentConnection"?
e=a(e,Un(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,_n)}function Ao(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){
let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Jt))):i==="kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&
(e=O(e,i,s,UB))):i==="metadata"?s!==null&&(r++,e=a(e,pd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,f5(s),i)):i==="status"?s!==null&&(e=a(e,c5(s),i)):e=u(e,i,"unknow\
n-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&fd.test(n.metadata.name))&&(e=ce(e,"planeID")),e===null&&
Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Qt)}function f5(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!=
"string"||S(i,63)||!ht.test(i))&&(e=v(e,t,i,Fn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,md(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,
i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(
e,n,GB)}function c5(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Ie));else if(r==="co\
nditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Xt(o),l)}s.length>1&&(i=de(i,s,"type","a type\
 that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Un(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,
n,_n)}function So(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=
O(e,t,i,Jt))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,KB))):t==="metadata"?i!==null&&(r++,e=a(e,ho(i),t)):t==="spec"?i!==null&&(r++,e=a(e,d5(i),
t)):t==="status"?i!==null&&(e=a(e,m5(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Qt)}function d5(n){if(d(n))
return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?e=a(e,p5(t),r):r==="gateway"?e=a(e,dd(t),r):r==="isProduction"?typeof t!="bool\
ean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,HB)}function p5(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!==null&&(r++,i!=="DataPlane"&&i!=="ClusterDataPlane"&&(e=O(e,t,i,ZB))):t==="name"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,WB)}function m5(n){if(d(n))return p(n);
let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Ie));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"a\
rray");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Xt(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,YB)}var Fb=L(vo),g5=j(vo),y5=$(Fb),_b=L(wo),v5=j(wo),h5=$(_b),Ub=L(Po),b5=j(Po),w5=$(Ub),Gb=L(ko),P5=j(ko),k5=$(Gb),Kb=L(Oo),O5=j(Oo),A5=$(Kb),Hb=L(Ao),S5=j(Ao),D5=$(
Hb),Zb=L(So),R5=j(So),z5=$(Zb),E5={judges:{DataPlane:vo,ClusterDataPlane:wo,WorkflowPlane:Po,ClusterWorkflowPlane:ko,ObservabilityPlane:Oo,ClusterObservabilityPlane:Ao,
Environment:So},replaced:{Organization:"Namespace",BuildPlane:"WorkflowPlane",ClusterBuildPlane:"ClusterWorkflowPlane"}},gd=te(E5),T5=L(gd),C5=j(gd),Wb=n=>ee(n,
Object.hasOwn(rd,n?.kind)?rd[n.kind]??{}:{}),N5={judge:gd,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},withDefaults:Wb},L5=ne(N5);var Io={};Se(Io,{ValidationError:()=>Q,assertClusterDataPlane:()=>JM,assertClusterObservabilityPlane:()=>rF,assertClusterWorkflowPlane:()=>eF,assertDataPlane:()=>WM,
assertEnvironment:()=>lF,assertObservabilityPlane:()=>nF,assertWorkflowPlane:()=>XM,formatIssue:()=>Z,isClusterDataPlane:()=>YM,isClusterObservabilityPlane:()=>iF,
isClusterWorkflowPlane:()=>xM,isDataPlane:()=>ZM,isEnvironment:()=>sF,isObservabilityPlane:()=>tF,isPlane:()=>uF,isWorkflowPlane:()=>QM,validateClusterDataPlane:()=>mw,
validateClusterObservabilityPlane:()=>hw,validateClusterWorkflowPlane:()=>yw,validateDataPlane:()=>pw,validateEnvironment:()=>bw,validateObservabilityPlane:()=>vw,
validatePlane:()=>aF,validateUpdate:()=>cF,validateWorkflowPlane:()=>gw,withDefaults:()=>ww});var vd={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterDataPlane:{spec:{
within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservabilityP\
lane"}}}}}},WorkflowPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{
within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterWorkflowPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservab\
ilityPlane"}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{
clientCA:{within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",
pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63}}}},Environment:{}};var xt={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},j5={code:"unknown-kind",allowed:["DataPlane"]},en={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Do=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Qb={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Xb=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
xb={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},$5=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,wd={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Pd=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,ew={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Ve={minimum:-9223372036854776e3,
maximum:9223372036854776e3},ar=/^.{10}T.*[^z]$/,nt={code:"invalid-date-time"},kd={minimum:0,maximum:9223372036854776e3},tw={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},nw={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},I5=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,V5={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},q5=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
B5={},M5=/^(?:[^/]*|[^/]+\/[^/]+)$/,F5={rule:"group/version, or the version alone"},hd={rule:"a text that is not empty"},_5={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},U5={maxLength:128},G5={allowed:["Apply","Update"]},K5={allowed:["FieldsV1",
""]},H5={maxLength:256},Z5={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},bt=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Gn={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},W5={known:["planeID","clusterAgent",
"gateway","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observab\
ilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane",imagePullSecretRefs:"DataPlane in v0\
.4 to v0.17",isProduction:"Environment",kubernetesCluster:"DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"O\
bservabilityPlane",registry:"DataPlane up to v0.3"}},iw={known:["clientCA"],required:["clientCA"]},rw=["secretKeyRef","value"],Y5={known:["secretKeyRef","value"],
replaced:{secretRef:"secretKeyRef"},elsewhere:{secretRef:"DataPlane in v0.9 to v0.17"}},J5={known:["name","key","namespace"],required:["name","key"]},Q5={known:[
"ingress","egress"],replaced:{publicVirtualHost:"ingress",organizationVirtualHost:"ingress"},elsewhere:{dnsPrefix:"Environment up to v0.14",organizationGatewayName:"\
DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"\
DataPlane in v0.10 to v0.16",organizationVirtualHost:"DataPlane up to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane i\
n v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",publicVirtualHost:"DataPlane up to v0.16",security:"\
Environment up to v0.14"}},X5={known:["external","internal"]},x5={known:["name","namespace","http","https","tls"],required:["name","namespace"]},eM={minimum:1,maximum:65535},
tM={known:["host","port","listenerName"],required:["host","port"]},nM={known:["name"],required:["name"]},iM={allowed:["ObservabilityPlane","ClusterObservability\
Plane"]},sw={known:["kind","name"],required:["name"]},Kn={known:["observedGeneration","conditions","agentConnection"]},rM=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
sM={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},lM={allowed:[
"True","False","Unknown"]},oM=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,aM={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
uM={maxLength:32768},fM={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},cM={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},dM={code:"unknown-kind",allowed:["ClusterDataPlane"]},Od=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,pM={known:["planeID","clusterAgent","gatewa\
y","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPl\
aneRef"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane",imagePullSecretRefs:"ClusterDataPlane in v0.14 to v0.17",isProduction:"Enviro\
nment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},mM={known:["secretKeyRef","value"],replaced:{secretRef:"secretKeyRef"},elsewhere:{secretRef:"\
ClusterDataPlane in v0.14 to v0.17"}},gM={known:["name","key","namespace"],required:["name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},yM={
allowed:["ClusterObservabilityPlane"],codes:{ObservabilityPlane:"namespaced-observability-plane"}},vM={code:"unknown-kind",allowed:["WorkflowPlane"]},lw={known:[
"planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"\
observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane",gateway:"DataPlane or Environment",isProduction:"Environment",
observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},hM={code:"unknown-kind",allowed:["ClusterWorkflowPlane"]},bM={code:"unknown-kind",allowed:["\
ObservabilityPlane"]},wM={known:["planeID","clusterAgent","observerURL","rcaAgentURL","finOpsAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"\
clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or WorkflowPlane",secretStoreRef:"DataPlane or WorkflowPlane"}},PM={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},kM={known:["planeID","c\
lusterAgent","observerURL","rcaAgentURL","finOpsAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Envi\
ronment",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane or WorkflowPlane",secretStoreRef:"DataPlane or WorkflowP\
lane"}},OM={code:"unknown-kind",allowed:["Environment"]},AM={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or WorkflowPlane",
finOpsAgentURL:"ObservabilityPlane",observabilityPlaneRef:"DataPlane or WorkflowPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or WorkflowPlane",rcaAgentURL:"\
ObservabilityPlane",secretStoreRef:"DataPlane or WorkflowPlane"}},SM={allowed:["DataPlane","ClusterDataPlane"]},DM={known:["kind","name"],required:["kind","name"]},
RM={known:["observedGeneration","conditions"]};function Ro(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&
(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,xt))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,j5))):t==="metadata"?i!==null&&(r++,e=a(e,zo(i),t)):t===
"spec"?i!==null&&(r++,e=a(e,zM(i),t)):t==="status"?i!==null&&(e=a(e,CM(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:
g(e,n,en)}function zo(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!Do.test(t))&&(e=v(
e,r,t,Qb));else if(r==="generateName")(typeof t!="string"||!Xb.test(t))&&(e=v(e,r,t,xb));else if(r==="namespace")(typeof t!="string"||S(t,63)||!$5.test(t))&&(e=
v(e,r,t,wd));else if(r==="labels")e=a(e,ow(t),r);else if(r==="annotations")e=a(e,aw(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Pd.test(o))&&(i=v(i,l,o,ew))}s.length>1&&s.includes("orphan")&&s.includes("foregroun\
dDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,
r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,uw(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most w\
ith controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,fw(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?
typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,Ve)):r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,Ve)):r==="creationTimestamp"?
t!==null&&(typeof t!="string"||!C(t)||!ar.test(t))&&(e=v(e,r,t,nt)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!ar.test(t))&&(e=v(e,r,t,nt)):
e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,Do)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,kd)),e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,tw)}function ow(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];Pd.test(r)||(e=_(e,n,r,nw)),(typeof t!=
"string"||S(t,63)||!I5.test(t))&&(e=U(e,n,r,V5))}return G(e)}function aw(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];q5.test(r)||(e=_(e,n,r,nw)),
typeof t!="string"&&(e=U(e,n,r,B5))}return x(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function uw(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!M5.test(i))&&(e=v(e,t,i,F5))):t==="kind"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,hd))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,hd))):t==="uid"?i!==null&&(r++,(typeof i!=
"string"||i.length<1)&&(e=v(e,t,i,hd))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"b\
oolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,_5)}function fw(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="\
string"||S(i,128))&&(e=v(e,t,i,U5)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,G5))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"\
string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!ar.test(i))&&(e=v(e,t,i,nt)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,K5)):t==="fieldsV1"?
d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=v(e,t,i,H5)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,Z5)}function zM(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!bt.
test(i))&&(e=v(e,t,i,Gn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Ad(i),t)):t==="gateway"?e=a(e,Sd(i),t):t==="secretStoreRef"?e=a(e,Eo(i),t):t==="observabilityP\
laneRef"?e=a(e,cw(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,W5)}function Ad(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,EM(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,iw)}function EM(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretKeyRef"?e=a(e,TM(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretKeyRef==null==(n.value==null)&&(e=J(e,n,rw)),e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,Y5)}function TM(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"st\
ring"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,J5)}function Sd(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="i\
ngress"?e=a(e,Yb(t),r):r==="egress"?e=a(e,Yb(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Q5)}function Yb(n){if(d(n))
return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="external"?e=a(e,Jb(t),r):r==="internal"?e=a(e,Jb(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,X5)}function Jb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="http"?e=a(e,bd(i),t):t==="https"?
e=a(e,bd(i),t):t==="tls"?e=a(e,bd(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,x5)}function bd(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="host"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="port"?i!==null&&(r++,(!Number.
isInteger(i)||i<1||i>65535)&&(e=A(e,t,i,eM))):t==="listenerName"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,tM)}function Eo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="stri\
ng"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,nM)}function cw(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!=="ObservabilityPlane"&&i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,iM)):t==="name"?i!==null&&(r++,(typeof i!=
"string"||i.length<1||S(i,63)||!bt.test(i))&&(e=v(e,t,i,wd))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,sw)}function CM(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Ve));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,tn(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Hn(t),r):e=u(e,r,"un\
known-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Kn)}function tn(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!rM.test(i))&&(e=v(e,t,i,sM))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=
O(e,t,i,lM))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,kd)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="st\
ring"||!C(i))&&(e=v(e,t,i,nt))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!oM.test(i))&&(e=v(e,t,i,aM))):t==="message"?i!==null&&(r++,
(typeof i!="string"||S(i,32768))&&(e=v(e,t,i,uM))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,fM)}function Hn(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="conn\
ectedAgents"?i!==null&&(r++,z(i)||(e=A(e,t,i,Ve))):t==="lastConnectedTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,nt)):t==="lastDisconnectedTime"?(typeof i!="s\
tring"||!C(i))&&(e=v(e,t,i,nt)):t==="lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,nt)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(
e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,cM)}function To(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];
s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,xt))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=O(e,i,s,dM))):
i==="metadata"?s!==null&&(r++,e=a(e,Dd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,NM(s),i)):i==="status"?s!==null&&(e=a(e,$M(s),i)):e=u(e,i,"unknown-field"))}let t=n.
spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Od.test(n.metadata.name))&&(e=ce(e,"planeID")),e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,en)}function Dd(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||
!Do.test(t))&&(e=v(e,r,t,Qb));else if(r==="generateName")(typeof t!="string"||!Xb.test(t))&&(e=v(e,r,t,xb));else if(r==="namespace")e=u(e,r,"namespace-not-allow\
ed");else if(r==="labels")e=a(e,ow(t),r);else if(r==="annotations")e=a(e,aw(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Pd.test(o))&&(i=v(i,l,o,ew))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&
(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,uw(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: tr\
ue"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,fw(o),l)}
e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="st\
ring"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,Ve)):r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,Ve)):r==="creationTimestamp"?t!==null&&(typeof t!=
"string"||!C(t)||!ar.test(t))&&(e=v(e,r,t,nt)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!ar.test(t))&&(e=v(e,r,t,nt)):e=u(e,r,"unknown-fiel\
d")}return n.name||(e=H(e,n,Do)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,kd)),e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,tw)}function NM(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!bt.
test(i))&&(e=v(e,t,i,Gn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Rd(i),t)):t==="gateway"?e=a(e,Sd(i),t):t==="secretStoreRef"?e=a(e,Eo(i),t):t==="observabilityP\
laneRef"?e=a(e,dw(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,pM)}function Rd(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,LM(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,iw)}function LM(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretKeyRef"?e=a(e,jM(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretKeyRef==null==(n.value==null)&&(e=J(e,n,rw)),e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,mM)}function jM(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"st\
ring"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"\
unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,gM)}function dw(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="kind"?i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,yM)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,63)||!bt.test(i))&&(e=v(
e,t,i,wd))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,sw)}function $M(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Ve));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;
for(let l=0;l<s.length;l++){let o=s[l];i=a(i,tn(o),l)}s.length>1&&(i=de(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,
Hn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Kn)}function Co(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,xt))):t==="kind"?i!==null&&(r++,i!=="WorkflowPlane"&&(e=O(e,t,
i,vM))):t==="metadata"?i!==null&&(r++,e=a(e,zo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,IM(i),t)):t==="status"?i!==null&&(e=a(e,VM(i),t)):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,en)}function IM(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"planeID"?(typeof i!="string"||S(i,63)||!bt.test(i))&&(e=v(e,t,i,Gn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Ad(i),t)):t==="secretStoreRef"?e=a(e,Eo(i),t):t===
"observabilityPlaneRef"?e=a(e,cw(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,lw)}function VM(n){if(d(n))return p(
n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Ve));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,
"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,tn(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Hn(t),r):e=u(e,r,"unknown-field")}
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Kn)}function No(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiV\
ersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,xt))):i==="kind"?s!==null&&(r++,s!=="ClusterWorkflowPlane"&&(e=O(e,i,s,hM))):i==="metadata"?s!==
null&&(r++,e=a(e,Dd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,qM(s),i)):i==="status"?s!==null&&(e=a(e,BM(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&
!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Od.test(n.metadata.name))&&(e=ce(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===
4?null:g(e,n,en)}function qM(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!bt.test(
i))&&(e=v(e,t,i,Gn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Rd(i),t)):t==="secretStoreRef"?e=a(e,Eo(i),t):t==="observabilityPlaneRef"?e=a(e,dw(i),t):e=u(e,t,"u\
nknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,lw)}function BM(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==
void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Ve));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,tn(o),l)}s.length>1&&(i=de(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Hn(t),r):e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Kn)}function Lo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,xt))):t==="kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,bM))):t==="metadata"?
i!==null&&(r++,e=a(e,zo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,MM(i),t)):t==="status"?i!==null&&(e=a(e,FM(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,en)}function MM(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="\
string"||S(i,63)||!bt.test(i))&&(e=v(e,t,i,Gn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Ad(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,
i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="finOpsAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,wM)}function FM(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r===
"observedGeneration")z(t)||(e=A(e,r,t,Ve));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,tn(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Hn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Kn)}function jo(n){
if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,xt))):i==="\
kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&(e=O(e,i,s,PM))):i==="metadata"?s!==null&&(r++,e=a(e,Dd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,_M(s),i)):i===
"status"?s!==null&&(e=a(e,UM(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Od.
test(n.metadata.name))&&(e=ce(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,en)}function _M(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!bt.test(i))&&(e=v(e,t,i,Gn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Rd(i),t)):t==="observe\
rURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="finOpsAgentURL"?typeof i!="stri\
ng"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,kM)}function UM(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Ve));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,tn(o),l)}s.length>1&&(i=de(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentCo\
nnection"?e=a(e,Hn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Kn)}function $o(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,xt))):t==="kind"?i!==null&&(r++,i!=="Environme\
nt"&&(e=O(e,t,i,OM))):t==="metadata"?i!==null&&(r++,e=a(e,zo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,GM(i),t)):t==="status"?i!==null&&(e=a(e,HM(i),t)):e=u(e,t,"u\
nknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,en)}function GM(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==
void 0&&(r==="dataPlaneRef"?e=a(e,KM(t),r):r==="gateway"?e=a(e,Sd(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,AM)}function KM(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?
i!==null&&(r++,i!=="DataPlane"&&i!=="ClusterDataPlane"&&(e=O(e,t,i,SM))):t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-f\
ield"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,DM)}function HM(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")z(t)||(e=A(e,r,t,Ve));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,tn(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,RM)}var pw=L(Ro),ZM=j(Ro),WM=$(pw),mw=L(To),YM=j(To),JM=$(mw),gw=L(Co),QM=j(Co),XM=$(gw),yw=L(No),xM=j(No),eF=$(yw),vw=L(Lo),tF=j(Lo),nF=$(vw),hw=L(jo),iF=j(jo),rF=$(
hw),bw=L($o),sF=j($o),lF=$(bw),oF={judges:{DataPlane:Ro,ClusterDataPlane:To,WorkflowPlane:Co,ClusterWorkflowPlane:No,ObservabilityPlane:Lo,ClusterObservabilityPlane:jo,
Environment:$o},replaced:{Organization:"Namespace",BuildPlane:"WorkflowPlane",ClusterBuildPlane:"ClusterWorkflowPlane"}},zd=te(oF),aF=L(zd),uF=j(zd),ww=n=>ee(n,
Object.hasOwn(vd,n?.kind)?vd[n.kind]??{}:{}),fF={judge:zd,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},withDefaults:ww},cF=ne(fF);var be=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],He="v0.16",Fe=["D\
ataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environme\
nt","Organization"],ur={"v0.3":lf,"v0.4":$s,"v0.5":$s,"v0.6":Pf,"v0.7":Ef,"v0.8":Vf,"v0.9":Zf,"v0.10":hl,"v0.11":hl,"v0.12":pc,"v0.13":Oc,"v0.14":Lc,"v0.15":ro,
"v0.16":ro,"v0.17":id,"v1.0":yd,"v1.1":Io,"v1.2":Io},Ed={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.1\
0":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v\
1.1"},Pw={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","Bui\
ldPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Env\
ironment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPl\
ane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Obser\
vabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environ\
ment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPl\
ane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane",
"WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","C\
lusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};function Ze(n){return Ed[n]}var Ee=[...new Set(be.map(Ze))];function Vo(n,e){return typeof e=="string"&&Pw[n].includes(e)}function Zn(n){return typeof n=="strin\
g"&&Object.hasOwn(ur,n)}function wt(n){return ur[n].validatePlane}function Td(n,e){return ur[n].isPlane(e)}function Wn(n){let e=new Set(Ee.filter(r=>Td(r,n)));return be.
filter(r=>e.has(Ed[r]))}function Yn(n){let e=[];for(let r of n){let t=e.at(-1),i=t?.at(-1);t&&i&&be.indexOf(r)===be.indexOf(i)+1?t.push(r):e.push([r])}return e.
map(r=>r.length>1?`${r[0]} to ${r.at(-1)}`:r[0]).join(" and ")}function kw(n){return ur[n].withDefaults}var Cd="openchoreo.dev";function Jn(n){return Ow(n,"").filter(e=>Nd(e.value))}function Ow(n,e){return F(n)&&typeof n.kind=="string"&&n.kind.endsWith("List")&&Array.
isArray(n.items)?n.items.flatMap((r,t)=>Ow(r,`${e}/items/${t}`)):[{pointer:e,value:n}]}function Nd(n){if(!F(n))return!1;let{apiVersion:e,kind:r}=n;if(typeof e!=
"string"||e==="")return typeof r=="string"&&r.endsWith("Plane")&&Fe.includes(r);let t=e.split("/")[0]??"";return t!==Cd?(t.endsWith(`.${Cd}`)||ke(t,[Cd])!==void 0)&&
typeof r=="string"&&Fe.includes(r):typeof r!="string"||r===""?!0:Fe.includes(r)||r.endsWith("Plane")||ke(r,Fe)!==void 0}var jd=Te(ze(),1);var Qn=Te(ze(),1);var Sw=Te(ze(),1);var Pe={ALIAS_PROPS:"an alias has an anchor or a tag of its own",BAD_ALIAS:"the name of an anchor is made of letters, digits, - and _",BAD_COLLECTION_TYPE:"a ta\
g does not fit its value",BAD_DIRECTIVE:"a directive is neither %YAML 1.1 nor %TAG",BAD_DQ_ESCAPE:"an escape after \\ in double quotes is not one of YAML 1.1",BAD_INDENT:"\
the indentation does not match that of the lines around it",BAD_PROP_ORDER:"an anchor or a tag stands before the indicator that it belongs after",BAD_SCALAR_START:"\
text that begins with @, `, %, a comma, | or > needs quotes",BLOCK_AS_IMPLICIT_KEY:"a map or a list begins on the line of another key; put it on a line of its o\
wn",BLOCK_IN_FLOW:"a list of lines or a map of lines stands inside [] or {}",DUPLICATE_KEY:"a key is repeated",IMPOSSIBLE:"the indentation does not match that o\
f the lines around it",KEY_OVER_1024_CHARS:"a key must be followed by its : on the same line, within 1024 characters",MISSING_CHAR:"a character is missing here:\
 a colon, a comma, a quote, a bracket or a space",MULTILINE_IMPLICIT_KEY:"a key must be followed by its : on the same line, within 1024 characters",MULTIPLE_ANCHORS:"\
a value has more than one anchor",MULTIPLE_DOCS:"it holds more than one document",MULTIPLE_TAGS:"a value has more than one tag",NON_STRING_KEY:"a key is not tex\
t",RESOURCE_EXHAUSTION:"it is too large or too deeply nested",TAB_AS_INDENT:"a tab is used as indentation",TAG_RESOLVE_FAILED:"a tag is not declared",UNEXPECTED_TOKEN:"\
this does not belong here; look at the indentation, quotes and brackets before it"};function Dw(n,e,r,t){let i=(k,R,w)=>t(k,k+R,w);function s(k,R){switch(k?.type){case"alias":Aw.test(k.source)||i(k.offset,k.source.length,Pe.BAD_ALIAS);break;case"\
scalar":R&&/^:|\?/.test(k.source)&&i(k.offset,k.source.length,"text with a ? in it, or a : before it, needs quotes inside [] and {}");break;case"double-quoted-s\
calar":P(k.source,k.offset);break;case"block-scalar":b(k),o(k.props);break;case"block-map":for(let w of k.items)l(w,!1);for(let w of k.items)h(w,k.indent);break;case"\
block-seq":for(let w of k.items)l(w,!1);break;case"flow-collection":for(let w of k.items)l(w,!0);for(let w of k.items)y(w);break}}function l({start:k,key:R,sep:w,
value:D},T){o(k),s(R,T),w&&o(w),s(D,T)}function o(k){for(let R of k){R.type==="anchor"&&!Aw.test(R.source)&&i(R.offset,R.source.length,Pe.BAD_ALIAS);let{offset:w,
type:D}=R;D==="tag"&&(/[#%]/.test(R.source)||/\S/.test(c(R)))&&i(w,R.source.length,dF)}}function c({offset:k,source:R}){return e.charAt(k-r+R.length)}function y({
start:k,key:R,sep:w}){let D=w?.find(({type:E})=>E==="map-value-ind");if(!D||!R||k.some(({type:E})=>E==="explicit-key-ind"))return;let T=e.slice(R.offset-r,D.offset-
r);(T.length>1024||T.includes(`
`))&&i(R.offset,1,Pe.MULTILINE_IMPLICIT_KEY),R.type==="scalar"&&/^:[,[\]{}]/.test(e.slice(D.offset-r,D.offset-r+2))&&i(D.offset,1,"a : inside [] and {} must be \
followed by a space")}function h({start:k,key:R,sep:w,value:D},T){let E=w?.find(({type:V})=>V==="map-value-ind");if(!E&&D&&i(D.offset,1,Pe.UNEXPECTED_TOKEN),!E||
!R)return;let N=k.some(({type:V})=>V==="explicit-key-ind"),I=w?.slice(0,w.indexOf(E)).some(({type:V})=>V==="newline");(N?E.indent!==T:I)&&i(E.offset,1,Pe.MULTILINE_IMPLICIT_KEY)}
function P(k,R){for(let{0:w,index:D}of k.matchAll(/\\(?:u[dD][89a-fA-F]|U0000[dD][89a-fA-F]|.)/gs))(w==="\\/"||w.length>2)&&i(R+D,w.length,Pe.BAD_DQ_ESCAPE)}function b({
source:k,props:R,offset:w,indent:D}){let T=R.reduce((I,V)=>I+("source"in V?V.source.length:0),0),E=/[1-9]/.exec(Sw.CST.stringify(R[0]??n))?.[0],N=E===void 0?void 0:
D+Number(E);for(let I=0;I<k.length;I=pF(k,I)){let V=I;for(;k[V]===" ";)V++;let M=V-I;if(k[V]==="	"&&(N===void 0||M<N)){i(w+T+V,1,Pe.TAB_AS_INDENT);return}k[V]!==
`
`&&k[V]!=="\r"&&V<k.length&&(N??=M)}N===0&&i(w+T,1,"text after | or > must be indented")}o(n.start),s(n.value,!1)}var dF="a tag holds a character that does not \
belong into it",Aw=/^[&*][\w-]+$/;function pF(n,e){let r=n.indexOf(`
`,e);return r===-1?n.length:r+1}function Rw(){let n;return{blame:(e,r,t)=>{(!n||e<n.start)&&(n={start:e,end:Math.max(r,e+1),reason:t})},first:()=>n}}var nn=200,Pt=`it is nested deeper than ${nn}\
 levels`,zw=4e6,qo="it is too large";function Ew(n,e){let r=0,t=!0,i=!0,s=!1,l=!1,o=0;return(c,y,h)=>{let P=y==="space"&&i&&o===0?c.indexOf("	"):-1;P!==-1&&!(s&&h+P-r>e())&&n(h+P,h+P+1,Pe.TAB_AS_INDENT),
y==="newline"?(r=h+c.length,t=i=!0):mF.has(y)?y==="comment"&&(s=!1):(i=y==="seq-item-ind"||y==="explicit-key-ind"||y==="map-value-ind"&&t,t&&=i,s=y==="text"&&!l,
l=y==="block-scalar-header"||l&&y!=="text",o=y==="flow-error-end"?0:o+(gF.get(y)??0))}}var mF=new Set(["space","comment","doc-mode","byte-order-mark"]),gF=new Map(
[["flow-map-start",1],["flow-seq-start",1],["flow-map-end",-1],["flow-seq-end",-1]]);var yF={version:"1.1",schema:"failsafe",resolveKnownTags:!1,merge:!1,uniqueKeys:!1,prettyErrors:!1,logLevel:"silent"};function Bo(n,e,r){let{blame:t,first:i}=Rw(),
s=new Qn.Parser;s.offset=e;let l=hF(t),o=Ew(t,()=>PF(s.stack)),c,y=0,h=!1;function P(R){for(let w of R)if(w.type==="error")t(w.offset,w.offset+1,Pe.UNEXPECTED_TOKEN);else{
if(c&&(w.type==="document"||w.type==="doc-end"))return b(c,w);w.type==="directive"&&!vF.test(w.source)&&t(w.offset,w.offset+1,Pe.BAD_DIRECTIVE),w.type==="docume\
nt"&&(c=w,Dw(w,n,e,t)),OF(l.next(w))}return!i()}function b({value:R,start:w},{type:D,offset:T}){return D==="doc-end"&&!R&&w.length===0&&t(T,T+3,Pe.UNEXPECTED_TOKEN),
!1}for(let R of r.lex(n)){let{offset:w}=s,D=h?"text":Qn.CST.tokenType(R);if(h=D==="scalar",D&&!h&&(o(R,D,w),kF(R,w,t)),s.stack.length>nn+2&&t(w,w+1,Pt),++y>zw&&
t(e,e+1,qo),!P(s.next(R)))break}c||P(s.end());let[k]=l.end(!0,e+n.length);for(let{pos:R,code:w}of k?.errors??[])t(...R,Pe[w]);return{node:k,fault:i()}}var vF=/^%(?:YAML[ \t]+1\.1|TAG[ \t]+!(?:[\w-]*!)?[ \t]+\S+)$/;
function hF(n){let e=new Qn.Composer(yF);return Object.defineProperty(e,"onError",{value:bF(n)}),e}function bF(n){return(e,r,t,i)=>{if(i||t.startsWith(wF))return;
let[s,l]=typeof e=="number"?[e,e+1]:"offset"in e?[e.offset,e.offset+1]:e;n(s,l,Pe[r])}}var wF="Comments must be separated";function PF(n){let e=n.findLast(r=>r.
type==="block-map"||r.type==="block-seq");return e&&"indent"in e?e.indent:-1}function kF(n,e,r){let t=/^["']/.test(n)?-1:n.search(/[\u2028\u2029]/);t!==-1&&r(e+
t,e+t+1,"a Unicode line separator stands outside of quotes")}function OF(n){for(let e of n);}var Tw=Te(ze(),1);function Cw(){let n=new Tw.Lexer,e=n.continueScalar.bind(n),r=0,t=!1;return Object.defineProperty(n,"indentNext",{get:()=>t||n.flowLevel>0?0:r,
set:i=>{r=i}}),Object.defineProperty(n,"continueScalar",{value:i=>{t=/["']/.test(n.buffer[n.pos]??"");let s=e(i);return t=!1,s}}),n}function Nw(n,e,r){let t=n.slice(e,r),i=t.search(AF);if(i!==-1)return Ld({start:e+i,end:e+i+1,reason:"YAML does not allow this character"});let s=(t.endsWith(`
`)?t:`${t}
`).replace(SF,`
`),{node:l,fault:o}=Bo(s,e,new jd.Lexer);if(!o)return{node:l,fault:o};if(jw(o))return Ld(o);let c=Bo(s,e,Cw());return c.fault?Ld(o):c}function Lw(n,e,r){let{node:t,
fault:i}=Bo(n.slice(e,r),e,new jd.Lexer);return{node:t,fault:i&&jw(i)?i:void 0}}var AF=/[^\t\n\r\x20-\x7e\u0085\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u,SF=/\r(?!\n)|\u0085/g;
function Ld(n){return{node:void 0,fault:n}}function jw({reason:n}){return n===Pt||n===qo}var le=Te(ze(),1);var ie=Te(ze(),1);function Vw(n,e,r){if(e===void 0)return r?$w(n):rn(n);if(e===`${Xn}binary`)return EF(n);if(e===`${Xn}timestamp`)return RF.test(n)&&zF(n)?rn(n):void 0;let t=DF.get(
e);if(!t)return rn(n);let i=$w(n);return t==="float"&&i.type==="integer"?xn(Number(i.value)):i.type===t?i:void 0}var Xn="tag:yaml.org,2002:",DF=new Map([[`${Xn}\
int`,"integer"],[`${Xn}float`,"float"],[`${Xn}bool`,"boolean"],[`${Xn}null`,"null"]]),RF=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function zF(n){let[e=0,r=0,t=0]=n.split(/[-Tt ]/,3).map(Number);return t<=new Date(Date.UTC(e,r,0)).getUTCDate()}function EF(n){let e=n.replace(/[\r\n]/g,"");if(!(e.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(e)))return rn(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(e),r=>r.charCodeAt(0))))}function $w(n){
let e=TF.get(n);if(e)return e;let r=n.charAt(0);if(r===".")return CF(n)??rn(n);if(!/[-+0-9]/.test(r))return rn(n);let t=n.replaceAll("_","");return LF(t)??NF(t)??
rn(n)}var TF=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(n=>[n,Iw(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(n=>[n,Iw(!1)]),...["","~","null","Null","NULL"].map(n=>[n,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(n=>[n,xn(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(n=>[n,xn(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(n=>[n,xn(Number.NEGATIVE_INFINITY)])]);
function rn(n){return{type:"text",value:n,key:n}}function Iw(n){return{type:"boolean",value:n,key:String(n)}}function xn(n){return{type:"float",value:n,key:$F(n)}}
function CF(n){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(n)||/_(?!\d)/.test(n))return;let e=Number(n.replaceAll("_",""));return Number.isFinite(e)?xn(e):void 0}
function NF(n){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(n))return;let e=Number(n);return Number.isFinite(e)?xn(e):void 0}function LF(n){let e=jF.
exec(n);if(!e)return;let[,r="",t,i,s,l="0"]=e,o=t!==void 0?Mo(t,"0x",16):i!==void 0?Mo(i,"0o",22):s!==void 0?Mo(s,"0b",64):Mo(l,"",20);if(o===void 0||o>=2n**64n)
return;let c=r==="-"?-o:o;return c>=-(2n**63n)&&c<2n**63n?{type:"integer",value:Number(c),key:String(c)}:r===""?{type:"integer",value:Number(c),key:void 0}:void 0}
var jF=/^([-+]?)(?:0[xX]0*([\da-fA-F]+)|0[oO]?0*([0-7]+)|0[bB]0*([01]+)|([1-9]\d*|0))$/;function Mo(n,e,r){return n.length<=r?BigInt(e+n):void 0}function $F(n){
let e=Math.fround(n);if(Number.isNaN(e))return".nan";if(!Number.isFinite(e))return e>0?".inf":"-.inf";if(e===0)return Object.is(e,-0)?"-0":"0";let r=1;for(;Math.
fround(Number(e.toPrecision(r)))!==e;)r++;let[t,i]=e.toExponential(r-1).split("e"),s=Number(i);return s>=-4&&s<6?String(Number(e.toPrecision(r))):`${t}e${s<0?"-":
"+"}${String(Math.abs(s)).padStart(2,"0")}`}function Mw(n){let e=VF();try{return{value:n?e.build(n).value:null,repeated:e.repeated,targets:e.targets}}catch(r){if(!(r instanceof qe))throw r;let[t,i]=r.node.
range??[0,0];return{start:t,end:i,reason:r.message}}}function Fo(n){return(0,ie.isScalar)(n)?Fw(n)?.key:void 0}function fr(n){return(0,ie.isScalar)(n)&&n.source===
"<<"&&(n.tag==="!"||n.tag===IF||!n.tag&&n.type===ie.Scalar.PLAIN)}var IF="tag:yaml.org,2002:merge";function Fw(n){return Vw(n.source??"",n.tag,n.type===ie.Scalar.
PLAIN)}var qe=class extends Error{node;constructor(e,r){super(r),this.node=e}};function VF(){let n=[],e=new Map,r=new Map,t=new Map,i=[],s=1,l=0;function o(w){if(s++,
(0,ie.isAlias)(w))return y(w);if(c(w),(0,ie.isScalar)(w))return h(w);let D=s,{value:T,levels:E,entries:N}=(0,ie.isMap)(w)?b(w):P(w);if(E>nn)throw new qe(w,Pt);let I={
value:T,levels:E,size:s-D+1,...N&&{entries:N}};return"anchor"in w&&w.anchor!==void 0&&t.set(w,I),I}function c(w){"anchor"in w&&w.anchor!==void 0&&r.set(w.anchor,
w)}function y(w){let D=r.get(w.source);if(!D)throw new qe(w,"it refers to an anchor that does not stand above it in the document");e.set(w,D);let T=(0,ie.isScalar)(
D)?h(D):t.get(D);if(!T)throw new qe(w,"it refers to an anchor that it is itself a part of");if(s+=T.size,l+=T.size,l>100&&s>1e3&&l/s>qF(s))throw new qe(w,"its a\
liases multiply it too much");return T}function h(w){let D=Bw(w);if(typeof D.value=="number"&&!Number.isFinite(D.value))throw new qe(w,"JSON has no infinity and\
 no NaN");return{value:D.value,size:1,levels:0}}function P(w){let D=[],T=0;for(let E of(0,ie.isSeq)(w)?w.items:[]){i.push(D.length);let N=(0,ie.isNode)(E)?o(E):
qw;i.pop(),D.push(N.value),T=Math.max(T,N.levels)}return{value:D,levels:T+1}}function b(w){let D=new Map,T=0;for(let E of w.items){if(!(0,ie.isNode)(E.key))continue;
if(fr(E.key)){c(E.key),T=Math.max(T,R((0,ie.isNode)(E.value)?E.value:E.key,D));continue}let{id:N,key:I}=k(E.key);i.push(I);let V=(0,ie.isNode)(E.value)?o(E.value):
qw;D.get(N)?.own&&n.push({path:[...i],key:E.key,by:"key"}),i.pop(),T=Math.max(T,V.levels),D.set(N,{key:I,value:V.value,own:E.key})}return{value:BF(D),levels:T+1,
entries:D}}function k(w){s++,c(w),(0,ie.isAlias)(w)&&y(w);let D=(0,ie.isAlias)(w)?e.get(w):w;if(!(0,ie.isScalar)(D))throw new qe(w,"a list or a map is used as a\
 key");let{type:T,key:E}=Bw(D);if(E===void 0)throw new qe(w,T==="null"?"null is used as a key":"a key is a number of more than 64 bits");return{id:`${T} ${E}`,key:E}}
function R(w,D){let T=[],E=0;for(let N of(0,ie.isSeq)(w)?w.items:[w]){let I=(0,ie.isNode)(N)&&!(0,ie.isScalar)(N)&&!(0,ie.isSeq)(N)?o(N):void 0;if(!I?.entries)throw new qe(
w,"a merge (<<) takes a map or a list of maps");T.unshift(I.entries),E=Math.max(E,I.levels-1)}for(let[N,I]of new Map(T.flatMap(V=>[...V]))){let V=D.get(N)?.own;
V&&n.push({path:[...i,I.key],key:V,by:"merge"}),D.set(N,{key:I.key,value:I.value})}return E}return{build:o,repeated:n,targets:e}}var qw={value:null,size:1,levels:0};
function Bw(n){let e=Fw(n);if(!e)throw new qe(n,"a value does not fit its tag");return e}function qF(n){return .99-.89*Math.min(1,Math.max(0,(n-4e5)/36e5))}function BF(n){
let e={};for(let{key:r,value:t}of n.values())r==="__proto__"?Object.defineProperty(e,r,{value:t,writable:!0,enumerable:!0,configurable:!0}):e[r]=t;return e}function _w(n){let e=n.charCodeAt(0)===65279?1:0,r,t=i=>{r??=MF(n);let s=0,l=r.length-1;for(;s<l;){let c=s+l+1>>1;(r[c]??0)<=i?s=c:l=c-1}let o=i-(r[s]??0)+1;return{
line:s+1,column:s===0?Math.max(1,o-e):o,offset:i}};return(i,s)=>({start:t(Math.min(i,n.length)),end:t(Math.min(s,n.length))})}function MF(n){let e=[0];for(let r of n.
matchAll(/\r\n|[\r\n]/g))e.push(r.index+r[0].length);return e}function Uw(n,e,r){let t=new Map;function i(c){let y=t.get(c);if(y)return y;let h=new Map;for(let{
key:P,value:b}of c.items){if(!(0,le.isNode)(P))continue;let k=(0,le.isNode)(b)?b:void 0,R=Fo(l(P));if(fr(P))for(let[w,D]of s(k))h.set(w,D);else R!==void 0&&h.set(
R,{key:P,value:k})}return t.set(c,h),h}function s(c){let y=l(c);if((0,le.isMap)(y))return i(y);let h=(0,le.isSeq)(y)?y.items:[];return new Map(h.toReversed().flatMap(
P=>(0,le.isNode)(P)?[...s(P)]:[]))}function l(c){return(0,le.isAlias)(c)?r.get(c):c}function o(c,y){let h=l(c);if((0,le.isMap)(h))return i(h).get(y);let P=(0,le.isSeq)(
h)&&/^(?:0|[1-9]\d*)$/.test(y)?h.items[Number(y)]:void 0;return(0,le.isNode)(P)?{key:P,value:P}:void 0}return c=>{let y={key:e,value:e};for(let P of we(c)){let b=o(
y.value,P);if(!b)break;y=b}let h=Oe(n,y.key);return{key:h,value:y.value?Oe(n,y.value):[h[1],h[1]]}}}function Oe(n,e){let r=e.range?.[0]??0,t=e;for(;(0,le.isCollection)(
t)&&!t.flow;){let s=t.items.at(-1),l=(0,le.isPair)(s)?s.value??s.key:s;if(!(0,le.isNode)(l))break;t=l}let i=t.range?.[1]??r;if((0,le.isScalar)(t)&&t.type!==void 0&&
FF.has(t.type))for(;_F.has(n.charAt(i-1));)i--;return[r,i]}var FF=new Set([le.Scalar.BLOCK_LITERAL,le.Scalar.BLOCK_FOLDED]),_F=new Set([" ","	","\r",`
`]);function Zw(n){let e=n.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(n.slice(e,e+4096)))return Kw(n,e);let r=[],t=e;for(;;){let l=_o(Gw,n,t);if(l===n.length)return r;
let o=GF(n,t,l);if(!o)break;r.push(o),t=o.end}if(r.length<2)return[...r,...Kw(n,_o(UF,n,t))];let i=_o(Gw,n,t);return[...r,{start:t,body:i,end:n.length,fault:{start:i,
end:i+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}var Gw=/[ \t\r\n]*/y,UF=/[^\S\n]*\n?/y;function _o(n,e,r){return n.lastIndex=
r,r+(n.exec(e)?.[0].length??0)}function GF(n,e,r){let t=KF(n,r);if(!t)return;let{end:i,levels:s}=t;if(s>nn)return{start:e,body:r,end:i,fault:{start:r,end:r+1,reason:Pt}};
let l=!0;try{let o=JSON.parse(n.slice(r,i),(c,y)=>(typeof y=="number"&&!Number.isFinite(y)&&(l=!1),y));if(l)return{start:e,body:r,end:i,json:{value:o}}}catch{return}
return{start:e,body:r,end:i,fault:{start:r,end:r+1,reason:"a number in it is too large"}}}function KF(n,e){let r=0,t=0;for(let i=e;i<n.length;i++){let s=n[i];if(s===
'"'){let l=ZF(n,i);if(l===void 0)return;i=l-1}else s==="{"||s==="["?t=Math.max(t,++r):s==="}"||s==="]"?r--:r===0&&(i=_o(HF,n,i)-1);if(r<=0)return{end:i+1,levels:t}}}
var HF=/[-+.\w]*/y;function ZF(n,e){for(let r=e+1;r<n.length;r++){if(n[r]==='"')return r+1;n[r]==="\\"&&r++}}function Kw(n,e){let r=[],t={start:e,body:e},i=l=>{
l>t.body&&r.push({...t,end:l})},s=n.startsWith("---",e)?e:Hw(n,e);for(;s!==-1;s=Hw(n,s)){let l=n.indexOf(`
`,s),o=l===-1?n.length:l+1,c=n.slice(s+3,o).trim();if(c!==""&&!c.startsWith("#")){if(t.fault)continue;i(s),t={start:s,body:s,fault:{start:s,end:s+3+c.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else s>t.body&&!WF(n.slice(t.body,s))&&(i(s),t={start:s,body:o})}return i(n.length),r}function Hw(n,e){
let r=n.indexOf(`
---`,e);return r===-1?-1:r+1}function WF(n){return/^%/m.test(n)&&n.split(`
`).every(e=>/^\s*(?:#|$)|^%/.test(e))}function Ae(n){let e=_w(n),r=[],t,i=0;for(let s of Zw(n)){let l=Ww(n,{...s,start:i},e);if(l.value===null&&l.issues.length===0){t??=l;continue}r.push(l),i=s.end}
return r.length>0?{documents:r}:{documents:[t??Ww(n,{start:i,body:i,end:n.length},e)]}}function Ww(n,e,r){let t=r(e.start,e.end),{node:i,read:s}=YF(n,e);if("rea\
son"in s)return{value:void 0,issues:[JF(s,r)],range:t,positionOf:()=>t,keyOf:()=>t,node:i};let l=i?.contents?Uw(n,i.contents,s.targets):void 0,o=(c,y)=>{let h=l?.(
c)[y];return h?r(...h):t};return{value:e.json?e.json.value:s.value,issues:s.repeated.map(c=>QF(c,r)).sort((c,y)=>c.range.start.offset-y.range.start.offset),range:t,
positionOf:c=>o(c,"value"),keyOf:c=>o(c,"key"),node:i}}function YF(n,{body:e,end:r,json:t,fault:i}){if(i)return{node:void 0,read:i};try{let{node:s,fault:l}=t?Lw(
n,e,r):Nw(n,e,r);return{node:s,read:l??Mw(s?.contents??null)}}catch(s){if(!(s instanceof RangeError))throw s;return{node:void 0,read:{start:e,end:e+1,reason:"it\
 is too large or too deeply nested"}}}}function JF({start:n,end:e,reason:r},t){let i=t(n,e);return{code:"yaml-syntax",path:"",field:"",message:`this document ca\
nnot be read: ${r} (line ${i.start.line}, column ${i.start.column})`,range:i}}function QF({path:n,key:e,by:r},t){let[i,s]=e.range??[0,0];return{code:"duplicate-\
key",path:n.map(l=>`/${String(l).replaceAll("~","~0").replaceAll("/","~1")}`).join(""),field:n.map((l,o)=>typeof l=="number"?`[${l}]`:o===0?l:`.${l}`).join(""),
message:XF[r],range:t(i,s)}}var XF={key:"this key is in the map more than once, and the last one counts; keep one of them",merge:"the merge (<<) that follows ha\
s the same key and its value counts; put the merge first"};var kt=require("fs"),ei=require("path");function ti(n,e){let r=[],t=[],i=new Set,s=(l,o)=>{try{let c=l===cr?cr:(0,kt.realpathSync)((0,ei.resolve)(e.cwd,l));if(i.
has(c))return;i.add(c),r.push({path:l,text:o()})}catch(c){t.push(`${l}: ${dr(c)}`)}};for(let l of n)if(l==="-")s(cr,e.stdin);else for(let o of Yw(l,e,t))s(o,()=>(0,kt.readFileSync)(
(0,ei.resolve)(e.cwd,o),"utf8"));return{files:r,faults:t}}var cr="<stdin>";function Yw(n,e,r){try{let t=(0,ei.resolve)(e.cwd,n);return(0,kt.statSync)(t).isDirectory()?
(0,kt.readdirSync)(t,{withFileTypes:!0}).sort((i,s)=>i.name<s.name?-1:1).flatMap(i=>{let s=(0,ei.join)(n,i.name);return i.isDirectory()?i.name==="node_modules"||
i.name===".git"?[]:Yw(s,e,r):/\.(ya?ml|json)$/i.test(i.name)?[s]:[]}):[n]}catch(t){return r.push(`${n}: ${dr(t)}`),[]}}var xF={ENOENT:"there is no such file or \
directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ELOOP:"its symbolic links lead in a circle"};function dr(n){let e=n instanceof
Error&&"code"in n?String(n.code):"";return xF[e]??(n instanceof Error?n.message:String(n))}var Jw=require("util");var oe=class extends Error{name="UsageError"};function ni(n,e){try{let{values:r,positionals:t}=(0,Jw.parseArgs)({args:[...n],options:e,allowPositionals:!0,strict:!0});
return{values:r,positionals:t}}catch(r){let t=n.find(s=>s.startsWith("--")&&!Object.hasOwn(e,$d(s)));if(t===void 0)throw new oe(r instanceof Error?r.message:String(
r));let i=ke($d(t),Object.keys(e));throw new oe(`there is no option --${$d(t)}${i===void 0?"":`; did you mean --${i}?`}`)}}var $d=n=>n.slice(2).split("=")[0]??"";
function sn(n){if(n===void 0)return He;if(Zn(n))return n;throw new oe(`there is no release ${n}; it is one of ${be.join(", ")}`)}function Qw(n,e,r){let t=r.find(
s=>s===e);if(t!==void 0)return t;let i=ke(e,r);throw new oe(`${n} is one of ${r.join(", ")}${i===void 0?"":`; did you mean ${i}?`}`)}var e7=`openchoreo-planes default FILE [--release RELEASE]

Prints the planes of a file as YAML with their defaults written out: what the API server would
write, planeID from the name, and the kinds and namespaces of references. Other resources are
printed as they are. - means standard input. Comments are not kept.

  --release RELEASE  the release whose defaults hold, such as v1.2 (default: v0.16)
  --help             this text

Exit status: 0 printed, 1 a plane is not valid, nothing is printed, 2 wrong usage or no such file.
`;function xw(n,e){let{values:r,positionals:t}=ni(n,{release:{type:"string"},help:{type:"boolean"}});if(r.help)return e.stdout(e7),re.ok;let i=sn(r.release),[s,
...l]=t;if(s===void 0||l.length>0)throw new oe("default needs one file, or - for standard input");let{files:o,faults:c}=ti([s],e);for(let P of c)e.stderr(`openc\
horeo-planes: ${P}
`);if(c.length>0)return re.failure;let{texts:y,mistakes:h}=t7(o[0]?.text??"",s,i);for(let P of h)e.stderr(`${P}
`);return h.length>0?re.findings:(e.stdout(y.join(`---
`)),re.ok)}function t7(n,e,r){let t=[],i=[];for(let s of Ae(n).documents){for(let{range:c,...y}of s.issues)t.push(`${e}:${c.start.line}: ${Z(y)}`);let l=Jn(s.value);
for(let{value:c,pointer:y}of l){let h=wt(r)(c);if(!h.ok)for(let P of h.issues){let{line:b}=s.positionOf(y+P.path).start;t.push(`${e}:${b}: ${Z(P)}`)}}if(t.length>
0)continue;let o=new Map(l.map(({value:c})=>[c,kw(r)(c)]));i.push((0,Xw.stringify)(Id(s.value,o),{aliasDuplicateObjects:!1,lineWidth:0}))}return{texts:i,mistakes:t}}
function Id(n,e){return e.has(n)?e.get(n):Array.isArray(n)?n.map(r=>Id(r,e)):typeof n!="object"||n===null?n:Object.fromEntries(Object.entries(n).map(([r,t])=>[r,
Id(t,e)]))}var n7=new Set(["null-value"]);function Vd(n){return n7.has(n)?"warning":"error"}function eP(n,{release:e=He}={}){let r=n.map(t=>i7(t,e));return{findings:r.flatMap(({findings:t})=>t),planes:r.reduce((t,{planes:i})=>t+i,0),filesWithPlanes:r.filter(
({planes:t})=>t>0).length,fits:r.flatMap(({fits:t})=>t)}}function i7({path:n,text:e},r){let t=[],i=[],s=0;for(let l of Ae(e).documents){let o=Jn(l.value);if(s+=
o.length,l.issues.some(({code:y})=>y==="yaml-syntax")||o.length>0)for(let y of l.issues)t.push({...y,file:n,severity:Vd(y.code)});for(let y of o){let h=r7(y,l,n,
r);t.push(...h);let P=h.some(({severity:b})=>b==="error")?s7(y,l,n):void 0;P&&i.push(P)}}return{findings:t.sort(l7),planes:s,fits:i}}function r7({value:n,pointer:e},r,t,i){
let s=wt(i)(n);return s.ok?[]:s.issues.map(l=>{let o=e+l.path,c=l.code==="unknown-field"?r.keyOf(o):r.positionOf(o);return{...l,path:o,file:t,severity:Vd(l.code),
range:c}})}function s7({value:n,pointer:e},r,t){let i=Wn(n),s=i.at(-1);return s&&{file:t,line:r.positionOf(e).start.line,span:Yn(i),release:s}}var l7=(n,e)=>n.range.
start.offset-e.range.start.offset;function tP({findings:n,planes:e,filesWithPlanes:r,fits:t},i){let s=t.map(({file:o,line:c,span:y,release:h})=>`${o}:${c}: fits ${y}: lint it with --release ${h}`);
return[...n.map(o7),...s,l(),""].join(`
`);function l(){let o=n.filter(({severity:h})=>h==="error").length,c=n.length-o,y=`${Uo(i,"file")}, ${r} with OpenChoreo planes`;return e===0&&n.length===0?`${y}\
: no plane found, nothing was checked`:`${y}: ${Uo(e,"plane")} checked; ${Uo(o,"error")}, ${Uo(c,"warning")}`}}function o7(n){let{line:e,column:r}=n.range.start;
return`${n.file}:${e}:${r}  ${n.severity}  ${n.code}  ${Z(n)}`}var Uo=(n,e)=>`${n} ${e}${n===1?"":"s"}`;var a7=`openchoreo-planes lint PATHS... [--release RELEASE]

Judges every OpenChoreo plane in YAML and JSON files. A directory means its .yaml, .yml and .json
files, at any depth; - means standard input.

  --release RELEASE  the release whose contract holds, such as v1.2 (default: v0.16)
  --help             this text

Exit status: 0 no errors, 1 errors, 2 a path that cannot be read, or wrong usage.
`;function nP(n,e){let{values:r,positionals:t}=ni(n,{release:{type:"string"},help:{type:"boolean"}});if(r.help)return e.stdout(a7),re.ok;let i=sn(r.release);if(t.
length===0)throw new oe("lint needs files or directories, or - for standard input");let{files:s,faults:l}=ti(t,e),o=eP(s,{release:i});e.stdout(tP(o,s.length));for(let c of l)
e.stderr(`openchoreo-planes: ${c}
`);return l.length>0?re.failure:o.findings.some(({severity:c})=>c==="error")?re.findings:re.ok}var br=require("fs"),We=require("path");var sP=Te(ze(),1);var it=Te(ze(),1);function ue(n,e){if(Object.is(n,e))return!0;if(Array.isArray(n)||Array.isArray(e))return Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,i)=>ue(
t,e[i]));if(!F(n)||!F(e))return!1;let r=Object.keys(n);return r.length===Object.keys(e).length&&r.every(t=>Object.hasOwn(e,t)&&ue(n[t],e[t]))}var ye=class extends Error{};function Ot(n){return n.items.flatMap(e=>{let{key:r,value:t}=e;if(!(0,it.isScalar)(r)||fr(r))return[];let i=Fo(r);return i===void 0?
[]:[{name:i,key:r,value:(0,it.isNode)(t)?t:void 0}]})}function Go(n,e,r,t,i,s){let l=new Map(n.map(c=>[c,[]])),o=[];for(let c of e){let y=s.predecessor(`${i}/${se(
c)}`,n)??n.find(h=>l.get(h)?.length===0&&ue(r[h],t[c]));y===void 0?o.push(c):l.get(y)?.push(c)}for(let c of o){let y=n.find(h=>l.get(h)?.length===0);y!==void 0&&
l.get(y)?.push(c)}return l}function rt(n,e){return/[ \t]+#[^\r\n]*/y.exec(n.slice(e))?.[0]??""}function Ko(n,e){let r=n;for(let t of we(e))if((0,it.isMap)(r))r=
Ot(r).findLast(({name:i})=>i===t)?.value;else if((0,it.isSeq)(r)){let i=r.items[Number(t)];r=(0,it.isNode)(i)?i:void 0}else return;return r}var ln=Te(ze(),1);function iP(n,{document:e,pointer:r,origins:t,comments:i,after:s},l,o){return{...qd(i,s,o),reused:(c,y,h)=>{let P=t?.get(c);if(P===void 0||!ue(he(e.value,r+P),y))
return;let b=Ko(l,P);return b&&u7(n,b,h,o)}}}function qd(n,e,{json:r}){let t=new Map;for(let[i,s]of r?[]:n??[]){let l=i;for(;l!==""&&he(e,l)===void 0;)l=l.slice(
0,l.lastIndexOf("/"));t.set(l,[...t.get(l)??[],s])}return{comments:i=>t.get(i)??[],commented:i=>[...t.keys()].some(s=>s.startsWith(`${i}/`))}}function u7(n,e,r,t){
let[i,s]=Oe(n,e),l=n.slice(i,s);if(t.json||/[*&!]/.test(l.replace(/-----[A-Z ]+-----/g,""))||(0,ln.isCollection)(e)&&e.flow)return(0,ln.isScalar)(e)&&!l.includes(
`
`)&&!/^[*&!]/.test(l)?l:void 0;let[o="",...c]=l.split(/\r?\n/);if(c.length===0)return o+((0,ln.isScalar)(e)?rt(n,s):"");if((0,ln.isScalar)(e)&&!/^[|>][-+]?\s*(?:#.*)?$/.
test(o))return;let y=c.filter(b=>b.trim()!=="").map(b=>b.search(/\S/)),h=(0,ln.isCollection)(e)?i-(n.lastIndexOf(`
`,i-1)+1):Math.min(...y);if(y.some(b=>b<h))return;let P=c.map(b=>b.trim()===""?b.trim():" ".repeat(r)+b.slice(h));return[o,...P].join(t.newline)}function Zo(n,e,r,t,i,s){let l=" ".repeat(r);return`${s.comments(t).map(c=>`${l}# ${c}${i.newline}`).join("")}${l}${si(n,i)}:${Md(e,r,t,i,s)}`}function Md(n,e,r,t,i){
let s=e+(Array.isArray(n)?t.dash:t.indent),l=i.reused(r,n,s);return l!==void 0?Bd(n)&&!/^[[{]/.test(l)?`${t.newline}${" ".repeat(s)}${l}`:` ${l}`:Bd(n)?`${t.newline}${Wo(
n,s,r,t,i)}`:` ${Fd(n,e,t)}`}function Wo(n,e,r,t,i){let s=" ".repeat(e);return Array.isArray(n)&&n.length>0?n.map((l,o)=>`${s}- ${ri(l,e,`${r}/${o}`,t,i)}`).join(
t.newline):F(n)&&Object.keys(n).length>0?Object.entries(n).map(([l,o])=>Zo(l,o,e,`${r}/${se(l)}`,t,i)).join(t.newline):s+Fd(n,e,t)}function ri(n,e,r,t,i){return Bd(
n)?Wo(n,e+2,r,t,i).trimStart():Fd(n,e,t)}var Bd=n=>Array.isArray(n)?n.length>0:F(n)&&Object.keys(n).length>0;function si(n,{json:e}){return e||!rP(n)?JSON.stringify(
n):n}function Fd(n,e,r){return typeof n!="string"?JSON.stringify(n):f7(n,e,r)??pr(n,r)}function pr(n,{json:e}){return!e&&rP(n)?n:c7(n)}function f7(n,e,{indent:r,
newline:t,json:i}){if(i||!n.includes(`
`)||!/^[^\s#]/.test(n)||!/^[\n\x20-\x7e]*$/.test(n))return;let s=n.split(`
`),l=s.length-1-s.findLastIndex(y=>y!=="");if(l>1||s.some(y=>/\s$/.test(y)))return;let o=" ".repeat(e+r),c=s.slice(0,s.length-l).map(y=>y===""?"":o+y);return[`|${l===
0?"-":""}`,...c].join(t)}function ii(n,e){if(Array.isArray(n))return`[${n.map(r=>ii(r,e)).join(", ")}]`;if(F(n)){let r=Object.entries(n).map(([t,i])=>`${si(t,e)}\
: ${ii(i,e)}`);return e.json?`{${r.join(", ")}}`:r.length>0?`{ ${r.join(", ")} }`:"{}"}return typeof n=="string"?pr(n,e):JSON.stringify(n)}function mr(n,e,{indent:r,
newline:t}){return JSON.stringify(n,null,r).replaceAll(`
`,t+" ".repeat(e))}function c7(n){return JSON.stringify(n).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/gu,e=>`\\u${(e.codePointAt(0)??0).toString(
16).padStart(4,"0")}`)}function rP(n){if(!/^[A-Za-z0-9/.][\w./:@+-]*(?: [\w./:@+-]+)*$/.test(n)||n.includes(": ")||n.endsWith(":"))return!1;let e=Ho.get(n);if(e!==
void 0)return e;let r=ue(Ae(`a: ${n}`).documents[0]?.value,{a:n});return Ho.size>d7&&Ho.clear(),Ho.set(n,r),r}var Ho=new Map,d7=1e4;var p7={reused:()=>{}};function lP(n,e,r,t,i,s){let l=b=>({...p7,...qd(b.comments,b.value,s)}),{newline:o,json:c}=s,y=r.range?.[1]??0;if(t!==""&&(c||(0,sP.isCollection)(
r)&&r.flow)){let b=n.slice(n.lastIndexOf(`
`,(r.range?.[0]??0)-1)+1,r.range?.[0]??0),k=b.trim()===""?o+b:" ";return{start:y,end:y,text:i.map(({value:R})=>`,${k}${mr(R,b.trim()===""?b.length:0,s)}`).join(
"")}}if(t!==""){let b=r.range?.[0]??0,k=/^( *)- *$/.exec(n.slice(n.lastIndexOf(`
`,b-1)+1,b));if(!k)throw new ye("its list is written in an unusual way");let R=k[1]?.length??0,w=Oe(n,r)[1],D=w+rt(n,w).length;return{start:D,end:D,text:i.map(T=>`${o}${"\
 ".repeat(R)}- ${ri(T.value,R,"",s,l(T))}`).join("")}}if(c)return{start:y,end:y,text:i.map(({value:b})=>o+mr(b,0,s)).join("")};let h=e.range.end.offset,P=n.slice(
0,h).endsWith(`
`)?"":o;return{start:h,end:h,text:P+i.map(b=>`---${o}${Wo(b.value,0,"",s,l(b))}${o}`).join("")}}var At=Te(ze(),1);var on=Te(ze(),1);function _d(n,e,r,t,i,s){let l=Object.keys(r).filter(k=>!Object.hasOwn(t,k)),o=Object.keys(t).filter(k=>!Object.hasOwn(r,k)),c=Go(l,o,r,t,i,s),y=oP(n,s),h=k=>`${si(
k,s.manner)}: ${Gd(t[k],y,s.manner)}`,P=[...e.values()].map(k=>{let R=[gr(k.key),Yo(k.value??k.key)];return Object.hasOwn(t,k.name)?{extent:R,keep:()=>uP(k.value,
r[k.name],t[k.name],`${i}/${se(k.name)}`,y,s)}:{extent:R,texts:(c.get(k.name)??[]).map(h)}}),b=[...c.values()].flat();aP(n,P,o.filter(k=>!b.includes(k)).map(h),
y,s)}function Ud(n,e,r,t,i){let s=n.items.filter(on.isNode);if(s.length!==e.length)throw new ye("a list has an empty item");let l=oP(n,i),o=s.map((c,y)=>{let h=[
gr(c),Yo(c)];return y<r.length?{extent:h,keep:()=>uP(c,e[y],r[y],`${t}/${y}`,l,i)}:{extent:h,texts:[]}});aP(n,o,r.slice(s.length).map(c=>Gd(c,l,i.manner)),l,i)}
function oP(n,{text:e,manner:r}){let t=gr(n),i=/[^\s]/.exec(e.slice(t+1)),s=e.slice(t+1,t+1+(i?.index??0));if(n.items.length===0){let o=e.slice(e.lastIndexOf(`
`,t-1)+1,t);return{column:r.json&&/\n/.test(e.trim())?(/^ */.exec(o)?.[0].length??0)+r.indent:void 0}}let l=s.lastIndexOf(`
`);return{column:l===-1?void 0:s.length-l-1}}function aP(n,e,r,t,i){let s=t.column===void 0?", ":`,${i.manner.newline}${" ".repeat(t.column)}`,l=e.filter(y=>"ke\
ep"in y||y.texts.length>0),o=e[0],c=e.at(-1);if(!o||!c||l.length===0){m7(n,r,s,t,i);return}for(let[y,h]of e.entries()){let[P,b]=h.extent,[k,R]=[e[y-1],e[y+1]];"\
keep"in h?h.keep():h.texts.length>0?i.splice(P,b,h.texts.join(s)):R&&!e.slice(0,y).some(w=>l.includes(w))?i.splice(P,R.extent[0],""):k&&i.splice(k.extent[1],b,"")}
r.length>0&&i.splice(c.extent[1],c.extent[1],r.map(y=>s+y).join(""))}function m7(n,e,r,{column:t},i){let[s,l]=[gr(n)+1,Yo(n)-1];if(e.length===0){i.splice(s,l,"");
return}let{newline:o,indent:c,json:y}=i.manner,[h,P]=t===void 0?y||(0,on.isSeq)(n)?["",""]:[" "," "]:[o+" ".repeat(t),o+" ".repeat(Math.max(0,t-c))];i.splice(s,
l,h+e.join(r)+P)}function uP(n,e,r,t,i,s){if(!ue(e,r)){if(!n)throw new ye("a field in brackets has no value");(0,on.isMap)(n)&&F(e)&&F(r)?_d(n,new Map(Ot(n).map(
l=>[l.name,l])),e,r,t,s):(0,on.isSeq)(n)&&Array.isArray(e)&&Array.isArray(r)?Ud(n,e,r,t,s):s.splice(gr(n),Yo(n),Gd(r,i,s.manner))}}function Gd(n,{column:e},r){return e!==
void 0&&r.json?mr(n,e,r):ii(n,r)}var gr=n=>n.range?.[0]??0,Yo=n=>n.range?.[1]??0;function Jo(n,e,r,t,i){return(0,At.isMap)(n)&&F(e)&&F(r)&&(n.flow||Object.keys(r).length>0)?(g7(n,e,r,t,i),!0):(0,At.isSeq)(n)&&Array.isArray(e)&&Array.isArray(
r)&&(n.flow||r.length>0)?(k7(n,e,r,t,i),!0):!1}function g7(n,e,r,t,i){let s=new Map(Ot(n).map(h=>[h.name,h])),l=Object.keys(e).filter(h=>!Object.hasOwn(r,h));if(l.
some(h=>!s.has(h)))throw new ye("a field that goes away comes out of a merge (<<)");let o=Object.keys(r).filter(h=>!Object.hasOwn(e,h)||!s.has(h)&&!ue(e[h],r[h]));
if(n.flow){_d(n,s,e,r,t,i);return}let c=Go(l,o,e,r,t,i);for(let[h,P]of s)Object.hasOwn(r,h)?y7(P,e[h],r[h],`${t}/${se(h)}`,i):w7(P,e[h],c.get(h)??[],r,t,i);let y=[
...c.values()].flat();for(let h of o)y.includes(h)||P7(n,h,r,t,i)}function y7(n,e,r,t,i){let{value:s,key:l}=n;fP(n,t,i);let o=ue(e,r);if(o&&!i.extras.commented(
t)||Jo(s,e,r,t,i)||o)return;if((0,At.isScalar)(s)&&v7(r)&&!String(r).includes(`
`)&&h7(s,i)){let[R,w]=Oe(i.text,s);if(w>R){i.splice(R,w,b7(s,r,i));return}}let c=cP(l,i),y=Hd(n,i),h=rt(i.text,y),P=Md(r,Qo(l,i),t,i.manner,i.extras),[b="",...k]=P.
replace(h,"").split(i.manner.newline);i.splice(c,y+h.length,[b+h,...k].join(i.manner.newline))}var v7=n=>typeof n!="object"||n===null||Object.keys(n).length===0;
function h7(n,{text:e}){let[r,t]=Oe(e,n);return!e.slice(r,t).includes(`
`)}function b7(n,e,{manner:r}){return typeof e!="string"?ii(e,r):n.type==="QUOTE_DOUBLE"?pr(e,{...r,json:!0}):n.type==="QUOTE_SINGLE"&&/^[\x20-\x7e]*$/.test(e)?
`'${e.replaceAll("'","''")}'`:pr(e,r)}function w7(n,e,r,t,i,s){let{text:l,manner:o}=s,c=Qo(n.key,s),[y,...h]=r;if(y!==void 0&&h.length===0&&ue(e,t[y])){let w=`${i}\
/${se(y)}`;fP(n,w,s);let[D,T]=Oe(l,n.key);s.splice(D,T,si(y,o));return}let P=n.key.range?.[0]??0,b=Hd(n,s);if(r.length>0){let w=r.map(D=>Zo(D,t[D],c,`${i}/${se(
D)}`,o,s.extras));s.splice(P,b+rt(l,b).length,w.join(o.newline).slice(c));return}let k=dP(l,b),R=l.lastIndexOf(`
`,P-1)+1;l.slice(R,P).trim()!==""?s.splice(P,k+(/^ */.exec(l.slice(k))?.[0].length??0),""):s.splice(R,k,"")}function P7(n,e,r,t,i){let s=Object.keys(r),l=Ot(n),
c=s.slice(0,s.indexOf(e)).reverse().map(b=>l.find(k=>k.name===b)).find(b=>b!==void 0)??l.at(-1);if(!c)throw new ye("its fields come out of a merge (<<)");let y=Qo(
c.key,i),h=Hd(c,i),P=h+rt(i.text,h).length;i.splice(P,P,i.manner.newline+Zo(e,r[e],y,`${t}/${se(e)}`,i.manner,i.extras))}function k7(n,e,r,t,i){if(n.flow){Ud(n,
e,r,t,i);return}let s=n.items.filter(At.isNode);if(s.length!==e.length)throw new ye("a list has an empty item");let l=A7(e,r)??e.map((P,b)=>b).slice(0,r.length);
for(let[P,b]of s.entries()){let k=l.indexOf(P);k===-1?i.splice(Kd(b,i).line,dP(i.text,Oe(i.text,b)[1]),""):O7(b,e[P],r[k],`${t}/${k}`,i)}let o=s.at(-1);if(!o)return;
let{column:c}=Kd(o,i),y=Oe(i.text,o)[1],h=y+rt(i.text,y).length;for(let[P,b]of r.slice(l.length).entries()){let k=ri(b,c,`${t}/${l.length+P}`,i.manner,i.extras);
i.splice(h,h,`${i.manner.newline}${" ".repeat(c)}- ${k}`)}}function O7(n,e,r,t,i){if(ue(e,r)||Jo(n,e,r,t,i))return;let[s,l]=Oe(i.text,n);i.splice(s,l,ri(r,Kd(n,
i).column,t,i.manner,i.extras))}function A7(n,e){let r=[];return n.forEach((t,i)=>{r.length<e.length&&ue(t,e[r.length])&&r.push(i)}),r.length===e.length?r:void 0}
function Kd(n,{text:e}){let r=n.range?.[0]??0,t=e.lastIndexOf(`
`,r-1)+1,i=/^( *)- *$/.exec(e.slice(t,r).replace(/^\ufeff/,""));if(!i)throw new ye("a list is written in an unusual way");return{column:i[1]?.length??0,line:t}}
function fP(n,e,r){let t=r.extras.comments(e);if(t.length===0)return;let i=n.key.range?.[0]??0,s=" ".repeat(Qo(n.key,r));r.splice(i,i,t.map(l=>`# ${l}${r.manner.
newline}${s}`).join(""))}function Qo(n,{text:e}){let r=n.range?.[0]??0,t=e.lastIndexOf(`
`,r-1)+1,i=e.slice(t,r).replace(/^\ufeff/,"");if(!/^[ -]*$/.test(i))throw new ye("a key is written in an unusual way");return i.length}function cP(n,{text:e}){let r=Oe(
e,n)[1],t=/[ \t]*:/y.exec(e.slice(r));if(!t)throw new ye("a key is written in an unusual way");return r+t[0].length}function Hd({key:n,value:e},r){let t=cP(n,r);
return e?Math.max(Oe(r.text,e)[1],t):t}function dP(n,e){let r=n.indexOf(`
`,e);return r===-1?n.length:r+1}var pP=Te(ze(),1);function mP(n,e,r){let t=/\r?\n/.exec(n)?.[0]===`\r
`?`\r
`:`
`,i=(0,pP.isMap)(r)&&r.flow===!0&&Ot(r).every(({key:y})=>y.type==="QUOTE_DOUBLE"),s=e.range.start.offset,l=n.slice(s,e.range.end.offset).split(/\r?\n/),o=l.filter(
y=>/^ +[^\s#-]/.test(y)).map(y=>y.search(/\S/)),c=o.length>0?Math.min(...o):2;return{indent:Math.min(Math.max(c,2),8),dash:S7(l),newline:t,json:i}}function S7(n){
for(let[e,r]of n.entries()){let t=/^( *)- /.exec(r),i=n.slice(0,e).findLast(s=>/:\s*(?:#.*)?$/.test(s));if(t?.[1]!==void 0&&i!==void 0)return Math.min(Math.max(
t[1].length-i.search(/\S/),0),8)}return 2}function yP(n,e){let r=[];for(let s of e)try{r.push(...D7(n,s))}catch(l){if(!(l instanceof ye))throw l;return{ok:!1,reason:gP(l.message),change:s}}let t=R7(n,r),
i=t===void 0?e[0]:z7(n,t,e);return i?{ok:!1,reason:gP("anchors, aliases or an unusual layout stand in the way"),change:i}:{ok:!0,text:t??n}}var gP=n=>`it cannot\
 be changed in place, since ${n}; write it out in plain YAML first`;function D7(n,e){let{document:r,pointer:t,after:i,added:s=[]}=e,l=r.node?.contents,o=he(r.value,
t);if(ue(o,i)&&s.length===0&&!e.comments?.size)return[];let c=l?Ko(l,t):void 0;if(!l||!c)throw new ye("it stands behind an alias or a merge");let y=mP(n,r,l),h=[],
P={text:n,manner:y,extras:iP(n,e,c,y),predecessor:(k,R)=>{let w=k.slice(0,k.lastIndexOf("/")),D=e.origins?.get(k)??[...e.origins??[]].find(([T])=>T.startsWith(`${k}\
/`))?.[1];return R.find(T=>`${D}/`.startsWith(`${w}/${se(T)}/`))},splice:(k,R,w)=>h.push({start:k,end:R,text:w})};if((!ue(o,i)||(e.comments?.size??0)>0)&&!Jo(c,
o,i,"",P))throw new ye("it would lose all of its fields");return s.length>0&&h.push(lP(n,r,c,t,s,y)),h}function R7(n,e){let r=[],t=0;for(let{start:i,end:s,text:l}of e.
toSorted((o,c)=>o.start-c.start||o.end-c.end)){if(i<t)return;r.push(n.slice(t,i),l),t=s}return[...r,n.slice(t)].join("")}function z7(n,e,r){if(n===e)return r.find(
({document:l,pointer:o,after:c})=>!ue(he(l.value,o),c));let t=new Map;for(let l of r){let{offset:o}=l.document.range.start;t.set(o,[...t.get(o)??[],l])}let i=Ae(
e).documents.values(),s=(l,o)=>{let{value:c}=i.next();return c!==void 0&&ue(c.value,l)&&c.issues.length<=o};for(let l of Ae(n).documents){let o=t.get(l.range.start.
offset)??[],c=o[0]??r[0];if(!s(E7(l,o),l.issues.length))return c;for(let{pointer:y,added:h=[]}of o)if(y===""&&!h.every(({value:P})=>s(P,0)))return c}return i.next().
done?void 0:r[0]}function E7({value:n},e){let r=new Map(e.map(i=>[i.pointer,i]));return e.length===0?n:t(n,"");function t(i,s){let l=r.get(s);return l?l.after:Array.
isArray(i)?i.flatMap((o,c)=>{let y=`${s}/${c}`;return[t(o,y),...(r.get(y)?.added??[]).map(h=>h.value)]}):F(i)?Object.fromEntries(Object.entries(i).map(([o,c])=>[
o,t(c,`${s}/${se(o)}`)])):i}}function Ce(n){let e=F(n.metadata)?n.metadata:{},{namespace:r,name:t,generateName:i}=e;return[n.kind,r,t||(i?`${i}*`:void 0)].filter(s=>typeof s=="string"&&s!==
"").join("/")}var T7=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;function an(n){return n.replace(T7,"")}function vP(n){if(n.
includes("-----BEGIN "))return;let e=n.replace(/\s+/g,"");if(!(e===""||!/^[A-Za-z\d+/]*={0,2}$/.test(e)))try{let r=Uint8Array.from(atob(e),i=>i.charCodeAt(0)),t=new TextDecoder(
"utf-8",{fatal:!0}).decode(r);return t.includes("-----BEGIN ")?t:void 0}catch{return}}function bP(n,e,r){let{status:t,...i}=n;t!==void 0&&r.drop("/status","server-set");let s=l=>Fe.some(o=>o===l)&&!Vo(e,l);return j7({...i,metadata:N7(yr(i.metadata),
s,r)},r)}var C7=new Set(["uid","resourceVersion","generation","creationTimestamp","deletionTimestamp","deletionGracePeriodSeconds","managedFields","selfLink"]);
function N7(n,e,r){let t={};for(let[s,l]of Object.entries(n))if(C7.has(s))r.drop(`/metadata/${s}`,"server-set");else{let o=s==="annotations"?L7(yr(l),r):Array.isArray(
l)?i(s,l):l;o!==void 0&&(t[s]=o)}return t;function i(s,l){let o=y=>F(y)?hP(y.apiVersion)&&e(y.kind):hP(y),c=l.filter(y=>!o(y));return c.length===l.length?l:(r.drop(
`/metadata/${s}`,s==="ownerReferences"?"stale-owner":"server-set"),c.length>0?c:void 0)}}var hP=n=>typeof n=="string"&&n.startsWith("openchoreo.dev/"),Zd="kubec\
tl.kubernetes.io/last-applied-configuration";function L7(n,e){if(!Object.hasOwn(n,Zd))return n;e.drop(`/metadata/annotations/${se(Zd)}`,"kubectl-copy");let{[Zd]:r,
...t}=n;return Object.keys(t).length>0?t:void 0}function j7(n,e){let r=yr(n.spec),t=yr(r.clusterAgent),i=yr(t.clientCA),{value:s}=i;return typeof s!="string"||an(
s)===s?n:(e.lose("/spec/clusterAgent/clientCA/value","private-key","kept"),{...n,spec:{...r,clusterAgent:{...t,clientCA:{...i,value:an(s)}}}})}var yr=n=>F(n)?n:
{};var wP=Symbol("gap");function Wd(n,e){return{[wP]:!0,code:n,...e!==void 0&&{proposal:e}}}function PP(n){return F(n)&&wP in n}function Xo(n,e,r){if(typeof n!="ob\
ject"||n===null)return n;if(PP(n))return e(n,r);if(Array.isArray(n))return n;let t=n,i;for(let s of Object.keys(t)){let l=t[s];if(typeof l!="object"||l===null)continue;
let o=Xo(l,e,{key:s,before:r});o!==l&&(i??={...t},o===void 0?delete i[s]:i[s]=o)}return i??n}function xo(n){return n===void 0?"":`${xo(n.before)}/${se(n.key)}`}
function kP(n,e){return PP(n)?Wd(n.code,n.proposal===void 0?void 0:e(n.proposal)):e(n)}var $7={"server-set":"the API server or a controller writes it, and will write it again","kubectl-copy":"it is kubectl\u2019s copy of the manifest as it was","c\
luster-shape":"v0.4 writes a cluster as server, tls and auth","secret-key":"from v0.6 on a secret reference is an object with a name and a key","observability-p\
lane":"from v0.8 on an observer is an ObservabilityPlane, and planes refer to it by name","cluster-agent":"from v0.9 on every plane is reached through its clust\
er agent","plain-pem":"from v0.9 on the control plane reads PEM as it is; it was encoded in base64",namespace:"v0.13 has no Organization: it is a Namespace with\
 a label","typed-reference":"from v0.15 on a reference is an object with a kind and a name","unset-reference":"an empty name referred to nothing, and v0.15 has \
no way to write that","gateway-listeners":"v0.17 writes gateways as endpoints with listeners","written-default":"the API server wrote this default up to v0.16; \
v0.17 has none, so it is written out","secret-key-ref":"v1.0 calls it secretKeyRef","workflow-plane":"v1.0 calls a build plane a workflow plane","stale-owner":"\
the owner is gone with its kind, and a dead owner would take this resource with it"},OP={"private-key":"a private key never belongs here: it was taken out; trea\
t it as leaked and make a new one","cluster-name":"it was a name for people only; an annotation such as openchoreo.dev/description can hold it","registry-prefix":"\
image names hold their registry from v0.4 on: give it where images are built","registry-secret":"it names a Kubernetes Secret: make a SecretReference of it and \
list that name in imagePullSecretRefs (v0.4 to v0.17)","observer-credentials":"an ObservabilityPlane has no user and password: withdraw them, its agent takes th\
eir place","direct-access":"the cluster agent takes the place of direct access: install it and withdraw these credentials","environment-gateway":"environments h\
ave no DNS prefix and no JWKS from v0.15 on: host names follow from the gateway of the data plane","environment-recreated":"a reference that is set cannot chang\
e in place: delete the Environment and create it from this manifest, or upgrade the CRD first","image-pull-secrets":"v1.0 has no pull secrets on planes: give th\
em to the workloads, or to the nodes of the plane\u2019s cluster","workflow-agent":"the agent of a workflow plane comes with a chart of its own: install it, and\
 replace this CA if its certificate has another","organization-label":"v0.13 wants its own value for this label: yours was replaced"},I7={"agent-ca":({kind:n})=>`\
the CA of the plane's cluster agent, never the CA of its API server. Install the agent, then, in the plane's cluster: kubectl get secret cluster-agent-tls -n ${V7[n]??
"openchoreo-data-plane"} -o jsonpath='{.data.ca\\.crt}' | base64 -d > ca.crt`,"secret-key":()=>"the key under which the secret holds the value. List them: kubec\
tl describe secret NAME","https-listener":()=>"true if the gateway has an HTTPS listener on this port, false if it serves plain HTTP only, or the listener itsel\
f. Look: kubectl get gateways.gateway.networking.k8s.io -A -o yaml","refused-value":({rule:n})=>`a value that the release accepts: ${n}`},V7={DataPlane:"opencho\
reo-data-plane",ClusterDataPlane:"openchoreo-data-plane",BuildPlane:"openchoreo-build-plane",ClusterBuildPlane:"openchoreo-build-plane",WorkflowPlane:"openchore\
o-workflow-plane",ClusterWorkflowPlane:"openchoreo-workflow-plane",ObservabilityPlane:"openchoreo-observability-plane",ClusterObservabilityPlane:"openchoreo-obs\
ervability-plane"},q7={...$7,...OP},vr=n=>q7[n],AP=n=>OP[n],SP=(n,e)=>I7[n](e);var RP={from:"v0.3",to:"v0.4",kinds:{DataPlane:(n,e)=>{let{kubernetesCluster:r,registry:t,...i}=n.spec;return e.lose("/spec/registry/prefix","registry-prefix"),
t.secretRef&&e.lose("/spec/registry/secretRef","registry-secret"),{...n,spec:{kubernetesCluster:DP(r,e),...i}}},BuildPlane:(n,e)=>{let{kubernetesCluster:r,...t}=n.
spec;return{...n,spec:{kubernetesCluster:DP(r,e),...t}}}}};function DP({credentials:n},e){let r="/spec/kubernetesCluster/credentials";return e.lose("/spec/kuber\
netesCluster/name","cluster-name"),e.move(`${r}/apiServerURL`,"/spec/kubernetesCluster/server","cluster-shape"),e.move(`${r}/caCert`,"/spec/kubernetesCluster/tl\
s/ca/value","cluster-shape"),e.move(`${r}/clientCert`,"/spec/kubernetesCluster/auth/mtls/clientCert/value","cluster-shape"),e.move(`${r}/clientKey`,"/spec/kuber\
netesCluster/auth/mtls/clientKey/value","cluster-shape"),{server:n.apiServerURL,tls:{ca:{value:n.caCert}},auth:{mtls:{clientCert:{value:n.clientCert},clientKey:{
value:n.clientKey}}}}}var EP={from:"v0.4",to:"v0.6",kinds:{DataPlane:(n,e)=>{let{kubernetesCluster:r,...t}=n.spec;return{...n,spec:{kubernetesCluster:zP(r,e),...t}}},BuildPlane:(n,e)=>{
let{kubernetesCluster:r,...t}=n.spec;return{...n,spec:{kubernetesCluster:zP(r,e),...t}}}}};function zP({server:n,tls:e,auth:r},t){let{mtls:i,bearerToken:s}=r,l=(o,c)=>B7(
c,`/spec/kubernetesCluster/${o}`,t);return{server:n,tls:{ca:l("tls/ca",e.ca)},auth:{...i&&{mtls:{clientCert:l("auth/mtls/clientCert",i.clientCert),clientKey:l("\
auth/mtls/clientKey",i.clientKey)}},...s&&{bearerToken:l("auth/bearerToken",s)}}}}function B7(n,e,r){return n.secretRef===void 0?n:(r.move(`${e}/secretRef`,`${e}\
/secretRef/name`,"secret-key"),{secretRef:{name:n.secretRef,key:r.need("secret-key")}})}var TP={from:"v0.6",to:"v0.7",kinds:{}};function Yd(n){return n.replace(/^([a-z][a-z\d+.-]*:\/\/)[^/?#]*@/i,"$1")}function CP(n){let e=Yd(n).replace(/\/+$/,"");return[(/^[a-z][a-z\d+.-]*:\/\/([^/?#:]+)/i.
exec(e)?.[1]??"").toLowerCase().replace(/[^a-z\d]+/g,"-").slice(0,M7).replace(/^-|-$/g,"")||"observer",F7(e)].join("-")}var M7=50;function F7(n){let e=2166136261;
for(let r=0;r<n.length;r++)e=Math.imul(e^n.charCodeAt(r),16777619);return(e>>>0).toString(36).padStart(7,"0")}var LP={from:"v0.7",to:"v0.8",kinds:{DataPlane:(n,e)=>{let{observer:r,...t}=n.spec;return{...n,spec:{...t,...NP(r,n.metadata,e)}}},BuildPlane:(n,e)=>{let{observer:r,
...t}=n.spec;return{...n,spec:{...t,...NP(r,n.metadata,e)}}}}};function NP(n,{namespace:e},r){if(n===void 0)return{};let t=CP(n.url),i={apiVersion:"openchoreo.d\
ev/v1alpha1",kind:"ObservabilityPlane",metadata:{name:t,...e!==void 0&&{namespace:e}},spec:{observerURL:Yd(n.url)}};return r.make(i),r.move("/spec/observer","/s\
pec/observabilityPlaneRef","observability-plane"),r.lose("/spec/observer/authentication","observer-credentials"),{observabilityPlaneRef:t}}var jP={from:"v0.8",to:"v0.9",kinds:{DataPlane:(n,e)=>{let{agent:r,kubernetesCluster:t,...i}=n.spec;return t&&e.lose("/spec/kubernetesCluster","direct-access"),
{...n,spec:{clusterAgent:Jd(r,e),...i}}},BuildPlane:(n,e)=>{let{agent:r,kubernetesCluster:t,...i}=n.spec;return t&&e.lose("/spec/kubernetesCluster","direct-acce\
ss"),{...n,spec:{clusterAgent:Jd(r,e),...i}}},ObservabilityPlane:(n,e)=>{let{agent:r,...t}=n.spec;return{...n,spec:{clusterAgent:Jd(r,e),...t}}}}};function Jd(n,e){
n?.enabled!==void 0&&e.drop("/spec/agent/enabled","cluster-agent");let r=n?.clientCA&&_7(n.clientCA,e);return r===void 0?(e.add("/spec/clusterAgent","cluster-ag\
ent"),{clientCA:e.need("agent-ca")}):(e.move("/spec/agent/clientCA","/spec/clusterAgent/clientCA","cluster-agent"),{clientCA:n?.enabled?r:e.need("agent-ca",r)})}
function _7(n,e){if(n.value===void 0)return n;let r=vP(n.value)??n.value,t=an(r);if(t!==r&&e.lose("/spec/agent/clientCA/value","private-key"),!(t!==r&&!t.includes(
"-----BEGIN ")))return t!==n.value&&e.move("/spec/agent/clientCA/value","/spec/clusterAgent/clientCA/value","plain-pem"),{value:t}}var $P={from:"v0.9",to:"v0.10",kinds:{}};var IP={from:"v0.10",to:"v0.12",kinds:{}};var VP={from:"v0.12",to:"v0.13",kinds:{Organization:({metadata:n},e)=>(e.move("","","namespace"),{apiVersion:"v1",kind:"Namespace",metadata:{...n,labels:U7(n.labels,
e)}})}},ea="openchoreo.dev/controlplane-namespace";function U7(n,e){return n?.[ea]!==void 0&&n[ea]!=="true"&&e.lose(`/metadata/labels/${ea.replace("/","~1")}`,"\
organization-label"),{...n,[ea]:"true"}}var qP={from:"v0.13",to:"v0.14",kinds:{}};var BP={from:"v0.14",to:"v0.15",kinds:{DataPlane:(n,e)=>{let{observabilityPlaneRef:r,...t}=n.spec;return{...n,spec:{...t,...ta(r,"ObservabilityPlane",e)}}},BuildPlane:(n,e)=>{
let{observabilityPlaneRef:r,...t}=n.spec;return{...n,spec:{...t,...ta(r,"ObservabilityPlane",e)}}},ClusterDataPlane:(n,e)=>{let{observabilityPlaneRef:r,...t}=n.
spec;return{...n,spec:{...t,...ta(r,"ClusterObservabilityPlane",e)}}},ClusterBuildPlane:(n,e)=>{let{observabilityPlaneRef:r,...t}=n.spec;return{...n,spec:{...t,
...ta(r,"ClusterObservabilityPlane",e)}}},Environment:(n,e)=>{let{dataPlaneRef:r,gateway:t,...i}=n.spec;t?.dnsPrefix!==void 0&&e.lose("/spec/gateway/dnsPrefix",
"environment-gateway"),t?.security!==void 0&&e.lose("/spec/gateway/security","environment-gateway"),r&&e.lose("/spec/dataPlaneRef","environment-recreated","kept");
let s=MP(r,"dataPlaneRef",e);return{...n,spec:{...s!==void 0&&{dataPlaneRef:{kind:"DataPlane",name:s}},...i}}}}};function ta(n,e,r){let t=MP(n,"observabilityPla\
neRef",r);return t===void 0?{}:{observabilityPlaneRef:{kind:e,name:t}}}function MP(n,e,r){if(n!==void 0)return n===""?r.drop(`/spec/${e}`,"unset-reference"):r.move(
`/spec/${e}`,`/spec/${e}/name`,"typed-reference"),n||void 0}var _P={from:"v0.15",to:"v0.17",kinds:{DataPlane:(n,e)=>({...n,spec:{...n.spec,gateway:Qd(n.spec.gateway,e)}}),ClusterDataPlane:(n,e)=>({...n,spec:{...n.spec,gateway:Qd(
n.spec.gateway,e)}}),Environment:(n,e)=>{let{gateway:r,...t}=n.spec;return{...n,spec:{...t,...r&&{gateway:Qd(r,e)}}}}}};function Qd(n,e){return{ingress:{external:FP(
n,"public",e),internal:FP(n,"organization",e)}}}var G7={public:{now:"external",http:19080,https:19443},organization:{now:"internal",http:19081,https:19444}};function FP(n,e,r){
let{now:t,http:i,https:s}=G7[e],l=`/spec/gateway/ingress/${t}`,o=(h,P,b,k)=>(h===void 0?r.add(`${l}/${b}`,"written-default"):r.move(`/spec/gateway/${P}`,`${l}/${b}`,
"gateway-listeners"),h??k),c=n[`${e}VirtualHost`];r.move(`/spec/gateway/${e}VirtualHost`,`${l}/http/host`,"gateway-listeners"),r.add(`${l}/https`,"gateway-liste\
ners");let y={host:c,port:o(n[`${e}HTTPSPort`],`${e}HTTPSPort`,"https/port",s),listenerName:"https"};return{name:o(n[`${e}GatewayName`]||void 0,`${e}GatewayName`,
"name","gateway-default"),namespace:o(n[`${e}GatewayNamespace`]||void 0,`${e}GatewayNamespace`,"namespace","openchoreo-data-plane"),http:{host:c,port:o(n[`${e}H\
TTPPort`],`${e}HTTPPort`,"http/port",i),listenerName:"http"},https:r.need("https-listener",y)}}var GP={from:"v0.17",to:"v1.0",kinds:{DataPlane:(n,e)=>{let{imagePullSecretRefs:r,clusterAgent:t,...i}=n.spec;return r&&e.lose("/spec/imagePullSecretRefs","imag\
e-pull-secrets"),{...n,spec:{clusterAgent:li(t,e),...i}}},ClusterDataPlane:(n,e)=>{let{imagePullSecretRefs:r,clusterAgent:t,...i}=n.spec;return r&&e.lose("/spec\
/imagePullSecretRefs","image-pull-secrets"),{...n,spec:{clusterAgent:li(t,e),...i}}},BuildPlane:(n,e)=>{let{clusterAgent:r,...t}=n.spec;return UP(e),{...n,kind:"\
WorkflowPlane",spec:{clusterAgent:li(r,e),...t}}},ClusterBuildPlane:(n,e)=>{let{clusterAgent:r,...t}=n.spec;return UP(e),{...n,kind:"ClusterWorkflowPlane",spec:{
clusterAgent:li(r,e),...t}}},ObservabilityPlane:(n,e)=>{let{clusterAgent:r,...t}=n.spec;return{...n,spec:{clusterAgent:li(r,e),...t}}},ClusterObservabilityPlane:(n,e)=>{
let{clusterAgent:r,...t}=n.spec;return{...n,spec:{clusterAgent:li(r,e),...t}}}}};function li({clientCA:n},e){return{clientCA:kP(n,t=>t.value!==void 0?{value:t.value}:
(e.move("/spec/clusterAgent/clientCA/secretRef","/spec/clusterAgent/clientCA/secretKeyRef","secret-key-ref"),{secretKeyRef:t.secretRef}))}}function UP(n){n.move(
"/kind","/kind","workflow-plane"),n.lose("/spec/clusterAgent/clientCA","workflow-agent","kept")}var KP={from:"v1.0",to:"v1.1",kinds:{}};var Xd=[RP,EP,TP,LP,jP,$P,IP,VP,qP,BP,_P,GP,KP];function HP(n,e,r){return Xd.slice(Ee.indexOf(n),Ee.indexOf(e)).find(i=>i.kinds[String(r)])?.from??e}function xd(n,e,r){let t=[],i=[],s=[],l=e,o=n,c,y=()=>(c??=
Ce(o),c),h={move:(b,k,R)=>t.push({code:R,step:l,resource:y(),from:b,to:k,reason:vr(R)}),add:(b,k)=>t.push({code:k,step:l,resource:y(),to:b,reason:vr(k)}),drop:(b,k)=>t.
push({code:k,step:l,resource:y(),from:b,reason:vr(k)}),lose:(b,k,R)=>{i.push({code:k,step:l,resource:y(),field:Ct(b),path:b,instead:AP(k)}),R||t.push({code:k,step:l,
resource:y(),from:b,reason:vr(k)})},need:Wd,make:b=>s.push(b)},P=[bP(n,r,h)];for(let{to:b,kinds:k}of Xd.slice(Ee.indexOf(e),Ee.indexOf(r))){l=b;for(let[R,w]of P.
entries()){let D=k[String(w.kind)];D&&(o=w,c=void 0,P[R]=D(w,h))}P.push(...s.splice(0))}return{resources:P,changes:t,lost:i}}function YP(n,e){return[n??He,e].filter(t=>!Zn(t)).length>0?[{code:"unknown-release",message:`a release is one of ${be.join(", ")}`,releases:be}]:!Zn(n)||!Zn(e)||
Ee.indexOf(Ze(n))<=Ee.indexOf(Ze(e))?[]:[{code:"newer-than-target",message:`${n} is newer than ${e}, and nothing is moved back; name a newer target`,fits:[]}]}function JP(n,e,r){
if(ZP(e,n))return{moved:ep(n,e,r),refused:[]};if(ZP(r,n))return{moved:ep(n,r,r),refused:[]};let t=Wn(n);return na(t.length===0?XP(n):W7(n,e,t))}function ZP(n,e){
return Td(n,e)&&F(e)}function QP(n,e,r,t){if(!F(n)||e.length===0)return na(XP(n));let i=Ze(r),s=e.filter(P=>be.indexOf(P)<=be.indexOf(r)||Ze(P)===i);if(s.length===
0){let P=`this manifest is newer than ${r}: it fits ${Yn(e)}, and nothing is moved back; name a newer target`;return na({code:"newer-than-target",message:P,fits:e})}
let l=s.filter(P=>t.includes(P)),o=K7(n,l.length>0?l:s,i),[c,...y]=o;if(c&&y.length===0){let P=c.findLast(b=>be.indexOf(b)<=be.indexOf(r))??r;return{moved:ep(n,
P,r),refused:[]}}let h=`this manifest fits several releases that lead to different results (${o.map(Yn).join("; ")}): say which one it was written for`;return na(
{code:"ambiguous-release",message:h,groups:o})}function na(n){return{moved:void 0,refused:[n]}}function ep(n,e,r){let[t,i]=[Ze(e),Ze(r)],s=Ee.slice(Ee.indexOf(t),
Ee.indexOf(i)+1);return t===i?{from:e,lines:s,resources:[n],changes:[],lost:[]}:{from:e,lines:s,...xd(n,t,i)}}function K7(n,e,r){let t=WP(e,s=>HP(Ze(s),r,n.kind));
return t.size===1?[...t.values()]:[...WP(t,([s])=>H7(xd(n,s,r))).values()].map(s=>s.flatMap(([,l])=>l))}function WP(n,e){let r=new Map;for(let t of n){let i=e(t),
s=r.get(i);s?s.push(t):r.set(i,[t])}return r}function H7({resources:n,lost:e}){let r=e.filter(({code:t})=>t!=="private-key").map(({code:t,path:i})=>[t,i]);return JSON.
stringify([n,r],Z7)}function Z7(n,e){return F(e)?Object.fromEntries(Object.entries(e).sort(([r],[t])=>r<t?-1:1)):e}function XP(n){let e=F(n)?n.kind:void 0;if(typeof e==
"string"&&!Ee.some(s=>Vo(s,e))){let s=ke(e,Fe);return{code:"unknown-kind",message:`no release has this kind${s===void 0?`; it is one of ${Fe.join(", ")}`:`; did\
 you mean ${s}?`}`,...s!==void 0&&{suggestion:s}}}let{release:r,issues:t}=Y7(n);return{code:"fits-no-release",message:`no release accepts this manifest; mend it\
 for ${r}, which comes nearest, and migrate it then`,nearest:r,issues:t}}function W7(n,e,r){return{code:"does-not-fit",message:`this manifest is not of ${e}; it\
 fits ${Yn(r)}`,fits:r,issues:xP(n,e)}}function Y7(n){let e=Ee.map(t=>({release:J7(t),issues:xP(n,t)})),r=e.filter(({issues:t})=>!t.some(({code:i})=>i==="unknow\
n-kind"));return(r.length>0?r:e).reduce((t,i)=>i.issues.length<=t.issues.length?i:t)}var J7=n=>be.findLast(e=>Ze(e)===n)??n;function xP(n,e){let r=wt(e)(n);return r.
ok?[]:r.issues}function tp(n,e){let r=new Map,t=[],i=[];for(let[s,l]of Object.entries(n)){let o=e.filter(h=>ek(s,h)!==void 0),[c,...y]=o;c?y.length>0?i.push(Q7(s,o)):r.set(c.key,
{key:s,value:ik(r.get(c.key)?.value,nk(ek(s,c)??""),l)}):t.push(s)}return{given:r,left:t,refused:i}}function ek(n,{resource:e,field:r}){let t=n.includes("#")?`${e}\
#${r}`:r;if(!n.startsWith(t))return;let i=n.slice(t.length);return i===""||i.startsWith(".")||i.startsWith("[")?i:void 0}function Q7(n,e){let r=e.map(t=>t.key);
return{code:"ambiguous-answer",message:`several resources need ${n}; answer one of ${r.join(", ")}`,key:n,keys:r}}function tk(n,e,r){let t=e.map(s=>s.key),i=t.length>
0?`what is needed is ${t.join(", ")}`:"nothing is needed";return n.filter(s=>!r.some(l=>X7(l,s))).map(s=>({code:"unknown-answer",message:`nothing needs ${s}; ${i}`,
key:s,keys:t}))}function X7(n,e){let[r,t]=e.includes("#")?[e.slice(0,e.indexOf("#")),e.slice(e.indexOf("#")+1)]:[void 0,e],i=t==="metadata.name"&&r?.split("/")[0]===
n.kind;if(r!==void 0&&r!==Ce(n)&&!i)return!1;let s=n;for(let l of nk(`.${t}`)){if(typeof s!="object"||s===null||!Object.hasOwn(s,l))return!1;s=s[l]}return!0}var nk=n=>[
...n.matchAll(/\.([^.[\]]+)|\[(\d+)\]/g)].map(([,e,r])=>e??r??"");function ik(n,[e,...r],t){if(e===void 0)return t;let i=F(n)?n:{};return{...i,[e]:ik(Object.hasOwn(
i,e)?i[e]:void 0,r,t)}}function ip(n,e){if(n.kind==="Namespace")return e_(n);let r=wt(e)(n);return[...r.ok?[]:r.issues,...x7(n)]}var np="/spec/clusterAgent/clientCA/value",rk="the cer\
tificate of the CA alone, in PEM, without a private key";function x7(n){let e=he(n,np);return typeof e!="string"||an(e)===e?[]:[{code:"invalid-format",path:np,field:Ct(
np),rule:rk,message:`must be ${rk}.`}]}var sk="at most 63 lower-case letters, digits and hyphens, with a letter or digit at each end";function e_({metadata:n}){
let{name:e,generateName:r}=F(n)?n:{};return typeof e!="string"||e===""&&r||/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/.test(e)?[]:[{code:"invalid-name",path:"/meta\
data/name",field:"metadata.name",rule:sk,message:`must be ${sk}`}]}function lk(n,e,r,t){let i=n.map(t_),s=tp(r,rp(i.flat())),l=n.map((b,k)=>{let R=i[k]??[];return i_(R.length>0?n_(b,s.given):b,R,s.given,e)}),o=Object.fromEntries(
s.left.map(b=>[b,r[b]])),c=tp(o,rp(l.flatMap(({needs:b})=>b))),y=l.map(b=>c.given.size>0?r_(b,c.given,e):b),h=rp(y.flatMap(({needs:b})=>b)),P=tk(c.left,h,[...y.
map(({resource:b})=>b),...t]);return{settled:y,refused:[...s.refused,...c.refused,...y.flatMap(({refused:b})=>b),...P]}}function t_(n){let e=[];return Xo(n,({code:r},t)=>{
e.push(ok(n,xo(t),r))}),e}function ok(n,e,r,t=""){let i=Ce(n),s=Ct(e);return{key:`${i}#${s}`,code:r,resource:i,field:s,path:e,how:SP(r,{kind:String(n.kind),rule:t})}}
function n_(n,e){let r=Ce(n);return Xo(n,({code:i,proposal:s},l)=>{let o=e.get(`${r}#${Ct(xo(l))}`);return!o||o.value===!0&&s!==void 0?s:o.value===!1&&i==="http\
s-listener"?void 0:o.value})}function i_(n,e,r,t){let i=e.filter(({key:y})=>!r.has(y)),s=e.filter(({key:y})=>r.has(y)),l=ip(n,t).filter(y=>!i.some(({path:h})=>lp(
y.path,h))),{refused:o,others:c}=ak(l,s,r);return{resource:n,needs:[...i,...c.map(y=>ok(n,y.path,"refused-value",y.message))],refused:o}}function r_({resource:n,
needs:e,refused:r},t,i){let s=e.filter(({key:c})=>t.has(c));if(s.length===0)return{resource:n,needs:e,refused:r};let l=s.reduce((c,{key:y,path:h})=>sp(c,we(h),t.
get(y)?.value),n),o=ak(ip(l,i),s,t);return{resource:l,needs:e.filter(({key:c})=>!t.has(c)),refused:[...r,...o.refused]}}function ak(n,e,r){let t=n.filter(s=>!e.
some(({path:l})=>lp(s.path,l)));return{refused:e.flatMap(({key:s,path:l})=>{let o=n.filter(y=>lp(y.path,l)),c=r.get(s);return o.length===0||!c?[]:[{code:"invali\
d-answer",message:`the answer to ${c.key} is not accepted`,key:c.key,issues:o}]}),others:t}}function sp(n,[e,...r],t){if(e===void 0)return n;let i=n[e];if(r.length===
0)return{...n,[e]:t};if(Array.isArray(i)){let[s,...l]=r;return{...n,[e]:i.map((o,c)=>String(c)===s?l.length>0?sp(o,l,t):t:o)}}return{...n,[e]:sp(F(i)?i:{},r,t)}}
function rp(n){return[...new Map(n.map(e=>[e.key,e])).values()]}var lp=(n,e)=>n===e||n.startsWith(`${e}/`);function fk(n){if(n.every(({moved:r})=>(r?.resources.length??0)<2))return[...n];let e=new Map;for(let{moved:r}of n){let[t]=r?.resources??[];t&&e.set(Ce(t),t)}return n.
map(r=>{if(!r.moved)return r;let[t,...i]=r.moved.resources,s=t?[t]:[];for(let l of i){let o=Ce(l),c=e.get(o);if(e.set(o,c??l),!c)s.push(l);else if(uk(c)!==uk(l))
return{moved:void 0,refused:[s_(o)]}}return{...r,moved:{...r.moved,resources:s}}})}function uk({spec:n}){return F(n)?n.observerURL:void 0}function s_(n){return{
code:"name-taken",message:`its observer would become ${n}, which is there already with another observerURL; rename that one`,resource:n}}function ck(n,e={}){let r=e.to??He,t=o=>F(o)&&!Nd(o),i=l_(n.filter(o=>!t(o)),e,n.filter(t)),s=i.migrations.values(),l=n.flatMap(o=>t(o)?a_(o,r):s.next().value??
[]);return{to:r,ok:i.refused.length===0&&l.every(({ok:o})=>o),migrations:l,resources:l.flatMap(({resources:o})=>o),needs:l.flatMap(({needs:o})=>o),refused:i.refused}}
function l_(n,{from:e,to:r,answers:t={}},i=[]){let s=r??He,l=YP(e,s),o=l.length>0?n.map(()=>({moved:void 0,refused:l})):fk(o_(n,e,s)),c=o.flatMap(({moved:k})=>k?.
resources??[]),{settled:y,refused:h}=l.length>0?{settled:[],refused:[]}:lk(c,s,t,i),P=y.values();return{migrations:o.map(({moved:k,refused:R})=>{let w=(k?.resources??
[]).flatMap(()=>P.next().value??[]),D=w.flatMap(({needs:M})=>M),{lines:T=[],changes:E=[],lost:N=[]}=k??{};return{ok:R.length+h.length+D.length===0,from:k?.from,
to:s,lines:T,resources:w.map(({resource:M})=>M),changes:E,needs:D,lost:N,refused:R}}),refused:h}}function o_(n,e,r){if(e!==void 0)return n.map(l=>JP(l,e,r));let t=n.
map(Wn),i=t.filter(l=>l.length>0),s=be.filter(l=>i.every(o=>o.includes(l)));return n.map((l,o)=>QP(l,t[o]??[],r,s))}function a_(n,e){return{ok:!0,from:e,to:e,lines:[],
resources:[n],changes:[],needs:[],lost:[],refused:[]}}function pk(n,e){let r=n.map(o=>{let c=Ae(o.text).documents.map(b=>({document:b,planes:Jn(b.value)})),y=c.flatMap(({document:b,planes:k})=>b.issues.filter(({code:R})=>R===
"yaml-syntax"||k.length>0)),h=c.flatMap(({document:b,planes:k})=>k.map(R=>({document:b,...R}))),P=h.length>0||o.text.includes("openchoreo.dev");return{file:{...o,
unreadable:P?y:[],passedOver:P?[]:y},planes:h}}),{migrations:t,refused:i}=ck(r.flatMap(({planes:o})=>o.map(({value:c})=>c)),e),s=t.values();return{files:r.map(({
file:o,planes:c})=>{let y=c.flatMap(({document:h,pointer:P,value:b})=>{let k=s.next().value;return k?[{document:h,pointer:P,value:b,migration:k}]:[]});return u_(
o,y)}),refused:i}}function u_(n,e){let r={...n,after:n.text,planes:e};if(n.unreadable.length>0)return r;let t=e.filter(({migration:o})=>o.refused.length===0).map(
f_),{ok:i,...s}=yP(n.text,t);if("text"in s)return{...r,after:s.text};let l=({document:o,pointer:c})=>o===s.change.document&&c===s.change.pointer;return{...r,planes:e.
map(o=>l(o)?{...o,stuck:s.reason}:o)}}function f_({document:n,pointer:e,value:r,migration:t}){let[i,...s]=t.resources;if(i===void 0||i===r)return{document:n,pointer:e,
after:r};let l=s.map(y=>({value:y,comments:dk(y,t.needs)})),o=new Set(s.map(Ce)),c=t.changes.filter(({resource:y})=>!o.has(y));return{document:n,pointer:e,after:i,
origins:c_(c),comments:dk(i,t.needs),added:l}}function dk(n,e){let r=Ce(n),t=e.filter(i=>i.resource===r);return new Map(t.map(({path:i,field:s,how:l})=>[i,`TODO\
 ${s}: ${l.replace(/\s+/g," ")}`]))}function c_(n){let e=new Map;for(let{from:r,to:t}of n){if(!r||!t||r===t)continue;let i=d_(r,e);for(let[s,l]of[...e])s.startsWith(
`${r}/`)&&e.set(t+s.slice(r.length),l);e.set(t,i)}return e}function d_(n,e){for(let r=n;r!=="";r=r.slice(0,r.lastIndexOf("/"))){let t=e.get(r);if(t!==void 0)return t+
n.slice(r.length)}return n}var hr=class{diff(e,r,t={}){let i;typeof t=="function"?(i=t,t={}):"callback"in t&&(i=t.callback);let s=this.castInput(e,t),l=this.castInput(r,t),o=this.removeEmpty(
this.tokenize(s,t)),c=this.removeEmpty(this.tokenize(l,t));return this.diffWithOptionsObj(o,c,t,i)}diffWithOptionsObj(e,r,t,i){var s;let l=E=>{if(E=this.postProcess(
E,t),i){setTimeout(function(){i(E)},0);return}else return E},o=r.length,c=e.length,y=1,h=o+c;t.maxEditLength!=null&&(h=Math.min(h,t.maxEditLength));let P=(s=t.timeout)!==
null&&s!==void 0?s:1/0,b=Date.now()+P,k=[{oldPos:-1,lastComponent:void 0}],R=this.extractCommon(k[0],r,e,0,t);if(k[0].oldPos+1>=c&&R+1>=o)return l(this.buildValues(
k[0].lastComponent,r,e));let w=-1/0,D=1/0,T=()=>{for(let E=Math.max(w,-y);E<=Math.min(D,y);E+=2){let N,I=k[E-1],V=k[E+1];I&&(k[E-1]=void 0);let M=!1;if(V){let B=V.
oldPos-E;M=V&&0<=B&&B<o}let Y=I&&I.oldPos+1<c;if(!M&&!Y){k[E]=void 0;continue}if(!Y||M&&I.oldPos<V.oldPos?N=this.addToPath(V,!0,!1,0,t):N=this.addToPath(I,!1,!0,
1,t),R=this.extractCommon(N,r,e,E,t),N.oldPos+1>=c&&R+1>=o)return l(this.buildValues(N.lastComponent,r,e))||!0;k[E]=N,N.oldPos+1>=c&&(D=Math.min(D,E-1)),R+1>=o&&
(w=Math.max(w,E+1))}y++};if(i)(function E(){setTimeout(function(){if(y>h||Date.now()>b)return i(void 0);T()||E()},0)})();else for(;y<=h&&Date.now()<=b;){let E=T();
if(E)return E}}addToPath(e,r,t,i,s){let l=e.lastComponent;return l&&!s.oneChangePerToken&&l.added===r&&l.removed===t?{oldPos:e.oldPos+i,lastComponent:{count:l.count+
1,added:r,removed:t,previousComponent:l.previousComponent}}:{oldPos:e.oldPos+i,lastComponent:{count:1,added:r,removed:t,previousComponent:l}}}extractCommon(e,r,t,i,s){
let l=r.length,o=t.length,c=e.oldPos,y=c-i,h=0;for(;y+1<l&&c+1<o&&this.equals(t[c+1],r[y+1],s);)y++,c++,h++,s.oneChangePerToken&&(e.lastComponent={count:1,previousComponent:e.
lastComponent,added:!1,removed:!1});return h&&!s.oneChangePerToken&&(e.lastComponent={count:h,previousComponent:e.lastComponent,added:!1,removed:!1}),e.oldPos=c,
y}equals(e,r,t){return t.comparator?t.comparator(e,r):e===r||!!t.ignoreCase&&e.toLowerCase()===r.toLowerCase()}removeEmpty(e){let r=[];for(let t=0;t<e.length;t++)
e[t]&&r.push(e[t]);return r}castInput(e,r){return e}tokenize(e,r){return Array.from(e)}join(e){return e.join("")}postProcess(e,r){return e}get useLongestToken(){
return!1}buildValues(e,r,t){let i=[],s;for(;e;)i.push(e),s=e.previousComponent,delete e.previousComponent,e=s;i.reverse();let l=i.length,o=0,c=0,y=0;for(;o<l;o++){
let h=i[o];if(h.removed)h.value=this.join(t.slice(y,y+h.count)),y+=h.count;else{if(!h.added&&this.useLongestToken){let P=r.slice(c,c+h.count);P=P.map(function(b,k){
let R=t[y+k];return R.length>b.length?R:b}),h.value=this.join(P)}else h.value=this.join(r.slice(c,c+h.count));c+=h.count,h.added||(y+=h.count)}}return i}};var op=class extends hr{constructor(){super(...arguments),this.tokenize=m_}equals(e,r,t){return t.ignoreWhitespace?((!t.newlineIsToken||!e.includes(`
`))&&(e=e.trim()),(!t.newlineIsToken||!r.includes(`
`))&&(r=r.trim())):t.ignoreNewlineAtEof&&!t.newlineIsToken&&(e.endsWith(`
`)&&(e=e.slice(0,-1)),r.endsWith(`
`)&&(r=r.slice(0,-1))),super.equals(e,r,t)}},p_=new op;function ap(n,e,r){return p_.diff(n,e,r)}function m_(n,e){e.stripTrailingCr&&(n=n.replace(/\r\n/g,`
`));let r=[],t=n.split(/(\n|\r\n)/);t[t.length-1]||t.pop();for(let i=0;i<t.length;i++){let s=t[i];i%2&&!e.newlineIsToken?r[r.length-1]+=s:r.push(s)}return r}function up(n,e,r,t,i,s,l){let o;l?typeof l=="function"?o={callback:l}:o=l:o={},typeof o.context>"u"&&(o.context=4);let c=o.context;if(o.newlineIsToken)throw new Error(
"newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(o.callback){let{callback:h}=o;ap(r,t,Object.assign(Object.assign(
{},o),{callback:P=>{let b=y(P);h(b)}}))}else return y(ap(r,t,o));function y(h){if(!h)return;h.push({value:"",lines:[]});function P(E){return E.map(function(N){return"\
 "+N})}let b=[],k=0,R=0,w=[],D=1,T=1;for(let E=0;E<h.length;E++){let N=h[E],I=N.lines||g_(N.value);if(N.lines=I,N.added||N.removed){if(!k){let V=h[E-1];k=D,R=T,
V&&(w=c>0?P(V.lines.slice(-c)):[],k-=w.length,R-=w.length)}for(let V of I)w.push((N.added?"+":"-")+V);N.added?T+=I.length:D+=I.length}else{if(k)if(I.length<=c*2&&
E<h.length-2)for(let V of P(I))w.push(V);else{let V=Math.min(I.length,c);for(let Y of P(I.slice(0,V)))w.push(Y);let M={oldStart:k,oldLines:D-k+V,newStart:R,newLines:T-
R+V,lines:w};b.push(M),k=0,R=0,w=[]}D+=I.length,T+=I.length}}for(let E of b)for(let N=0;N<E.lines.length;N++)E.lines[N].endsWith(`
`)?E.lines[N]=E.lines[N].slice(0,-1):(E.lines.splice(N+1,0,"\\ No newline at end of file"),N++);return{oldFileName:n,newFileName:e,oldHeader:i,newHeader:s,hunks:b}}}function g_(n){let e=n.endsWith(`
`),r=n.split(`
`).map(t=>t+`
`);return e?r.pop():r.push(r.pop().slice(0,-1)),r}var mk="<redacted>";function cp(n){let e=[...y_(n)].sort(([i],[s])=>i-s),r=[],t=0;for(let[i,s]of e)s<=t||(r.push(n.slice(t,Math.max(t,i)),k_(n.slice(Math.max(t,
i),s))),t=s);return[...r,n.slice(t)].join("").split(`
`)}function*y_(n){for(let{index:e,0:r}of n.matchAll(v_))yield[e,e+r.length];for(let e of Ae(n).documents){let r=F(e.value)?e.value.kind:void 0;for(let t of fp(e.
value,"",r==="Secret"?b_:h_)){let{start:i,end:s}=e.positionOf(t);yield[i.offset,s.offset]}}}var v_=/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z0-9 ]*PRIVATE KEY-----|$(?![\s\S]))/g,
h_=/\/(?:clientKey|bearerToken|password|token|privateKey)(?:\/value)?$/,b_=/^\/(?:data|stringData)\//,w_=`/${se("kubectl.kubernetes.io/last-applied-configuratio\
n")}`;function*fp(n,e,r){if(Array.isArray(n))for(let[t,i]of n.entries()){let s=F(i)&&i.kind==="Secret"?new RegExp(`^${e}/${t}/(?:data|stringData)/`):r;yield*fp(
i,`${e}/${t}`,s)}else if(F(n))for(let[t,i]of Object.entries(n))yield*fp(i,`${e}/${se(t)}`,r);else typeof n=="string"&&(r.test(e)||e.endsWith(w_)||P_(n))&&(yield e)}
function P_(n){return/PRIVATE KEY-----|^[a-z][a-z\d+.-]*:\/\/[^/?#\s]*@/i.test(n)?!0:/UFJJVkFURSBLRV|BSSVZBVEUgS0VZ|QUklWQVRFIEtFW/.test(n.replace(/\s+/g,""))}function k_(n){
let e=/^(["'])[^\n]*\1$/.exec(n)?.[1];return e!==void 0?e+mk+e:n.replace(/^([ \t]*)(\S.*?)(\r?)$/gm,(r,t,i,s,l)=>l===0&&/^[|>][-+\d]*\s*(?:#.*)?$/.test(r)?r:`${t}${mk}${s}`)}function yk(n,e,r){let{hunks:t}=up(n,n,e,r,"","",{context:3}),[i,s]=[cp(e),cp(r)],l=t.flatMap(({oldStart:o,oldLines:c,newStart:y,newLines:h,lines:P})=>{let[b,k]=[
o-1,y-1],R=P.map(w=>{let D=w[0]??" ";if(D==="\\")return w;let T=D==="+"?s[k]:i[b];return D!=="+"&&b++,D!=="-"&&k++,D+(T??"")});return[`@@ -${gk(o,c)} +${gk(y,h)}\
 @@`,...R]});return l.length===0?"":[`--- ${n}`,`+++ ${n}`,...l,""].join(`
`)}var gk=(n,e)=>`${e===0?n-1:n},${e}`;function vk({files:n,refused:e},r){let t=e.flatMap(i=>[`--answer: ${i.message}`,...bk(i)]);return[...n.flatMap(O_),...t,...n.flatMap(S_),...D_(n),r,""].join(`
`)}function hk({files:n,refused:e}){let r=({migration:t,stuck:i})=>i!==void 0||t.refused.length>0;return e.length>0||n.some(({unreadable:t,planes:i})=>t.length>
0||i.some(r))}function dp(n){let e=n.flatMap(({planes:r})=>r.flatMap(({migration:t})=>[...t.needs]));return[...new Map(e.map(r=>[r.key,r])).values()]}function O_({
path:n,unreadable:e,passedOver:r,planes:t}){let i=(o,c="")=>`${n}:${o.range.start.line}:${o.range.start.column}  ${c}${Z(o)}`,s=[...r.map(o=>i(o,"passed over: ")),
...e.map(o=>i(o))],l=t.flatMap(o=>[...o.migration.refused.flatMap(c=>A_(n,o,c)),...o.stuck===void 0?[]:[`${ia(n,o)}  ${o.stuck}`]]);return[...s,...l]}function A_(n,e,r){
return[`${ia(n,e)}  ${r.code}  ${r.message}`,...bk(r,i=>`${ia(n,e,i.path)}  `)]}function bk(n,e=()=>""){return"issues"in n?n.issues.map(r=>`  ${e(r)}${Z(r)}`):[]}
function ia(n,{document:e,pointer:r},t=""){let{line:i,column:s}=e.positionOf(r+t).start;return`${n}:${i}:${s}`}function S_({path:n,planes:e}){return e.flatMap(r=>{
let{lost:t}=r.migration;return t.length===0?[]:[`${ia(n,r)}  by hand:`,...t.map(({field:i,instead:s})=>`  ${i}: ${s}`)]})}function D_(n){let e=dp(n);return e.length===
0?[]:["needed, and only you know it:",...[...new Set(e.map(({how:i})=>i))].flatMap(i=>[`  ${i}`,...e.filter(s=>s.how===i).map(R_)])]}var R_=({key:n,code:e})=>` \
   --answer ${E_(`${n}${z_[e]}`)}`,z_={"agent-ca":".value=@ca.crt","secret-key":"=KEY","https-listener":"=true","refused-value":"=VALUE"},E_=n=>`'${n.replaceAll(
"'","'\\''")}'`;function Pk({files:n,refused:e},r,t){let i=n.map(({path:s,text:l,after:o,unreadable:c,passedOver:y,planes:h})=>({path:s,changed:l!==o,unreadable:c.map(wk),passedOver:y.
map(wk),planes:h.map(({document:P,pointer:b,migration:k,stuck:R})=>({pointer:b,line:P.positionOf(b).start.line,...k,...R!==void 0&&{stuck:R}}))}));return`${JSON.
stringify({to:r,ok:t,refused:e,files:i},null,2)}
`}function wk({code:n,field:e,message:r,range:t}){return{code:n,field:e,message:r,line:t.start.line,column:t.start.column}}var ae=require("fs"),un=require("path");function kk(n){let e=[],r=[];try{for(let t of n)e.push(T_(t));for(let t of e)(0,ae.renameSync)(t.temporary,t.path),r.push(
t)}catch(t){for(let i of r)C_(i);throw t}finally{for(let{temporary:t}of e)(0,ae.rmSync)(t,{force:!0})}}function T_({path:n,text:e}){(0,ae.mkdirSync)((0,un.dirname)(
n),{recursive:!0});let r=N_(n),t=r===void 0?n:(0,ae.realpathSync)(n);r!==void 0&&(0,ae.accessSync)(t,ae.constants.W_OK);let i=(0,un.join)((0,un.dirname)(t),`.${(0,un.basename)(
t)}.${process.pid}.tmp`),s={path:t,temporary:i,before:r};try{(0,ae.writeFileSync)(i,e,{flush:!0}),r!==void 0&&(0,ae.chmodSync)(i,(0,ae.statSync)(t).mode)}catch(l){
throw(0,ae.rmSync)(i,{force:!0}),l}return s}function C_({path:n,before:e}){e===void 0?(0,ae.rmSync)(n,{force:!0}):(0,ae.writeFileSync)(n,e)}function N_(n){try{return(0,ae.readFileSync)(
n)}catch(e){if(e instanceof Error&&"code"in e&&e.code==="ENOENT")return;throw e}}var L_=`openchoreo-planes migrate PATHS... [--to RELEASE] [--write | --output DIR]

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
`;function Ok(n,e){let{values:r,positionals:t}=ni(n,{to:{type:"string"},from:{type:"string"},answer:{type:"string",multiple:!0},write:{type:"boolean"},output:{type:"\
string"},draft:{type:"boolean"},format:{type:"string"},help:{type:"boolean"}});if(r.help)return e.stdout(L_),re.ok;let i=sn(r.to),s=r.from===void 0?void 0:sn(r.
from),l=Qw("--format",r.format??"diff",["diff","json"]),{write:o=!1,output:c,draft:y=!1}=r;if(t.length===0)throw new oe("migrate needs files or directories, or \
- for standard input");if(o&&c!==void 0)throw new oe("--write and --output exclude each other");if(o&&t.includes("-"))throw new oe("--write needs files: standar\
d input has no place to write to");let h=j_(r.answer??[],e),{files:P,faults:b}=ti(t,e);for(let E of b)e.stderr(`openchoreo-planes: ${E}
`);if(b.length>0)return re.failure;let k=pk(P,{to:i,answers:h,...s!==void 0&&{from:s}}),R=hk(k),w=dp(k.files).length>0,D=!R&&(!w||y);if(l==="json")e.stdout(Pk(k,
i,D));else if(!R&&!o&&c===void 0)for(let{path:E,text:N,after:I}of k.files)e.stdout(yk(E,N,I));let T=`${B_(k.files)} to ${i}`;if(!D)T=`nothing was written: ${R?"\
the above stands in the way":"answer what is needed, or use --draft"}`;else if(o||c!==void 0){let E;try{E=c===void 0?V_(k.files,e):q_(k.files,c,e),kk(E)}catch(N){
if(N instanceof oe)throw N;return e.stderr(`openchoreo-planes: nothing was written: ${dr(N)}
`),re.failure}T+=`; ${E.length} ${E.length===1?"file":"files"} written`}return l==="diff"&&e.stderr(vk(k,T)),D?re.ok:re.findings}function j_(n,e){let r=n.map(t=>{
let i=t.indexOf("=");if(i<1)throw new oe("--answer needs KEY=VALUE, such as spec.clusterAgent.clientCA.value=@ca.crt");let[s,l]=[t.slice(0,i),t.slice(i+1)];return[
s,l.startsWith("@")?$_(l.slice(1),s,e):I_(l,s)]});return Object.fromEntries(r)}function $_(n,e,r){try{return(0,br.readFileSync)((0,We.resolve)(r.cwd,n),"utf8")}catch(t){
throw new oe(`--answer ${e}: ${n}: ${dr(t)}`)}}function I_(n,e){let[r,...t]=Ae(n).documents;if(r&&t.length===0&&r.issues.length===0)return r.value;throw new oe(
`--answer ${e}: its value is no YAML; give a text in quotes, or @FILE for the text of a file`)}function V_(n,e){return n.filter(({text:t,after:i})=>t!==i).map(({
path:t,after:i})=>({path:(0,We.resolve)(e.cwd,t),text:i}))}function q_(n,e,r){let t=new Map;for(let{path:i,after:s}of n.filter(({planes:l})=>l.length>0)){let l=i===
cr?"stdin.yaml":(0,We.relative)(r.cwd,(0,We.resolve)(r.cwd,i));if(l.startsWith("..")||(0,We.isAbsolute)(l))throw new oe(`--output needs files below this folder,\
 to give them the same place there; ${i} is not`);let o=(0,We.resolve)(r.cwd,e,l);if((0,br.existsSync)(o)&&(0,br.readFileSync)(o,"utf8")!==s)throw new oe(`${(0,We.relative)(
r.cwd,o)} is there already and says something else; name another folder`);t.set(o,s)}return[...t].map(([i,s])=>({path:i,text:s}))}function B_(n){let e=n.flatMap(
({planes:t})=>t),r=e.filter(({migration:t})=>t.lines.length>1).length;return e.length===0?`${n.length} ${n.length===1?"file":"files"}, no plane found: nothing t\
o move`:`${r} of ${e.length} ${e.length===1?"plane":"planes"} moved`}var pp="0.1.0";var F_=`openchoreo-planes: knows what a valid OpenChoreo plane manifest is

  openchoreo-planes lint PATHS...    judge the planes in files
  openchoreo-planes default FILE     print a plane with its defaults written out
  openchoreo-planes migrate PATHS... move planes to a later release
  openchoreo-planes COMMAND --help   how to use a command
  openchoreo-planes --version        the version of this program
`,ra={lint:nP,default:xw,migrate:Ok};function Ak(n,e){let[r,...t]=n;try{if(r===void 0||r==="--help"||r==="-h"||r==="help")return e.stdout(F_),r===void 0?re.failure:
re.ok;if(r==="--version"||r==="-v")return e.stdout(`${pp}
`),re.ok;let i=Object.hasOwn(ra,r)?ra[r]:void 0;if(i)return i(t,e);let s=ke(r,Object.keys(ra));throw new oe(`there is no command ${r}${s===void 0?"":`; did you \
mean ${s}?`}`)}catch(i){if(!(i instanceof oe))throw i;return e.stderr(`openchoreo-planes: ${i.message}
Run openchoreo-planes ${Object.hasOwn(ra,r??"")?`${r} `:""}--help to see how it is used.
`),re.failure}}function mp(n,e){let r=Buffer.from(e);for(;r.length>0;)try{r=r.subarray((0,sa.writeSync)(n,r))}catch(t){let i=t instanceof Error&&"code"in t?t.code:void 0;if(i===
"EPIPE"&&process.exit(process.exitCode),i!=="EAGAIN")throw t}}try{process.exitCode=Ak(process.argv.slice(2),{stdout:n=>mp(1,n),stderr:n=>mp(2,n),stdin:()=>(0,sa.readFileSync)(
0,"utf8"),cwd:process.cwd()})}catch(n){mp(2,`openchoreo-planes: a fault of this program, please report it: ${n instanceof Error?n.stack:String(n)}
`),process.exitCode=re.failure}

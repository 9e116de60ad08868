#!/usr/bin/env node
"use strict";var hk=Object.create;var ra=Object.defineProperty;var bk=Object.getOwnPropertyDescriptor;var wk=Object.getOwnPropertyNames;var Pk=Object.getPrototypeOf,kk=Object.prototype.hasOwnProperty;var B=(n,e)=>()=>(e||n((e={exports:{}}).exports,e),e.exports),Se=(n,e)=>{for(var r in e)ra(n,r,{get:e[r],enumerable:!0})},Ok=(n,e,r,t)=>{if(e&&typeof e=="object"||
typeof e=="function")for(let i of wk(e))!kk.call(n,i)&&i!==r&&ra(n,i,{get:()=>e[i],enumerable:!(t=bk(e,i))||t.enumerable});return n};var qe=(n,e,r)=>(r=n!=null?hk(Pk(n)):{},Ok(e||!n||!n.__esModule?ra(r,"default",{value:n,enumerable:!0}):r,n));var W=B(ye=>{"use strict";var oa=Symbol.for("yaml.alias"),pp=Symbol.for("yaml.document"),hr=Symbol.for("yaml.map"),mp=Symbol.for("yaml.pair"),aa=Symbol.for("yam\
l.scalar"),br=Symbol.for("yaml.seq"),Je=Symbol.for("yaml.node.type"),Dk=n=>!!n&&typeof n=="object"&&n[Je]===oa,Rk=n=>!!n&&typeof n=="object"&&n[Je]===pp,zk=n=>!!n&&
typeof n=="object"&&n[Je]===hr,Ek=n=>!!n&&typeof n=="object"&&n[Je]===mp,gp=n=>!!n&&typeof n=="object"&&n[Je]===aa,Tk=n=>!!n&&typeof n=="object"&&n[Je]===br;function yp(n){
if(n&&typeof n=="object")switch(n[Je]){case hr:case br:return!0}return!1}function Ck(n){if(n&&typeof n=="object")switch(n[Je]){case oa:case hr:case aa:case br:return!0}
return!1}var Lk=n=>(gp(n)||yp(n))&&!!n.anchor;ye.ALIAS=oa;ye.DOC=pp;ye.MAP=hr;ye.NODE_TYPE=Je;ye.PAIR=mp;ye.SCALAR=aa;ye.SEQ=br;ye.hasAnchor=Lk;ye.isAlias=Dk;ye.
isCollection=yp;ye.isDocument=Rk;ye.isMap=zk;ye.isNode=Ck;ye.isPair=Ek;ye.isScalar=gp;ye.isSeq=Tk});var si=B(ua=>{"use strict";var ge=W(),De=Symbol("break visit"),vp=Symbol("skip children"),Ue=Symbol("remove node");function wr(n,e){let r=hp(e);ge.isDocument(n)?
fn(null,n.contents,r,Object.freeze([n]))===Ue&&(n.contents=null):fn(null,n,r,Object.freeze([]))}wr.BREAK=De;wr.SKIP=vp;wr.REMOVE=Ue;function fn(n,e,r,t){let i=bp(
n,e,r,t);if(ge.isNode(i)||ge.isPair(i))return wp(n,t,i),fn(n,i,r,t);if(typeof i!="symbol"){if(ge.isCollection(e)){t=Object.freeze(t.concat(e));for(let s=0;s<e.items.
length;++s){let l=fn(s,e.items[s],r,t);if(typeof l=="number")s=l-1;else{if(l===De)return De;l===Ue&&(e.items.splice(s,1),s-=1)}}}else if(ge.isPair(e)){t=Object.
freeze(t.concat(e));let s=fn("key",e.key,r,t);if(s===De)return De;s===Ue&&(e.key=null);let l=fn("value",e.value,r,t);if(l===De)return De;l===Ue&&(e.value=null)}}
return i}async function Pr(n,e){let r=hp(e);ge.isDocument(n)?await cn(null,n.contents,r,Object.freeze([n]))===Ue&&(n.contents=null):await cn(null,n,r,Object.freeze(
[]))}Pr.BREAK=De;Pr.SKIP=vp;Pr.REMOVE=Ue;async function cn(n,e,r,t){let i=await bp(n,e,r,t);if(ge.isNode(i)||ge.isPair(i))return wp(n,t,i),cn(n,i,r,t);if(typeof i!=
"symbol"){if(ge.isCollection(e)){t=Object.freeze(t.concat(e));for(let s=0;s<e.items.length;++s){let l=await cn(s,e.items[s],r,t);if(typeof l=="number")s=l-1;else{
if(l===De)return De;l===Ue&&(e.items.splice(s,1),s-=1)}}}else if(ge.isPair(e)){t=Object.freeze(t.concat(e));let s=await cn("key",e.key,r,t);if(s===De)return De;
s===Ue&&(e.key=null);let l=await cn("value",e.value,r,t);if(l===De)return De;l===Ue&&(e.value=null)}}return i}function hp(n){return typeof n=="object"&&(n.Collection||
n.Node||n.Value)?Object.assign({Alias:n.Node,Map:n.Node,Scalar:n.Node,Seq:n.Node},n.Value&&{Map:n.Value,Scalar:n.Value,Seq:n.Value},n.Collection&&{Map:n.Collection,
Seq:n.Collection},n):n}function bp(n,e,r,t){if(typeof r=="function")return r(n,e,t);if(ge.isMap(e))return r.Map?.(n,e,t);if(ge.isSeq(e))return r.Seq?.(n,e,t);if(ge.
isPair(e))return r.Pair?.(n,e,t);if(ge.isScalar(e))return r.Scalar?.(n,e,t);if(ge.isAlias(e))return r.Alias?.(n,e,t)}function wp(n,e,r){let t=e[e.length-1];if(ge.
isCollection(t))t.items[n]=r;else if(ge.isPair(t))n==="key"?t.key=r:t.value=r;else if(ge.isDocument(t))t.contents=r;else{let i=ge.isAlias(t)?"alias":"scalar";throw new Error(
`Cannot replace node with ${i} parent`)}}ua.visit=wr;ua.visitAsync=Pr});var fa=B(kp=>{"use strict";var Pp=W(),Nk=si(),jk={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},$k=n=>n.replace(/[!,[\]{}]/g,e=>jk[e]),li=class n{constructor(e,r){
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
for(let[r,t]of Object.entries(this.tags))if(e.startsWith(t))return r+$k(e.substring(t.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let r=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],t=Object.entries(this.tags),i;if(e&&t.length>0&&Pp.isNode(e.contents)){let s={};Nk.visit(e.contents,(l,o)=>{Pp.isNode(o)&&
o.tag&&(s[o.tag]=!0)}),i=Object.keys(s)}else i=[];for(let[s,l]of t)s==="!!"&&l==="tag:yaml.org,2002:"||(!e||i.some(o=>o.startsWith(l)))&&r.push(`%TAG ${s} ${l}`);
return r.join(`
`)}};li.defaultYaml={explicit:!1,version:"1.2"};li.defaultTags={"!!":"tag:yaml.org,2002:"};kp.Directives=li});var kr=B(oi=>{"use strict";var Op=W(),Ik=si();function Vk(n){if(/[\x00-\x19\s,[\]{}]/.test(n)){let r=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(n)}`;throw new Error(r)}return!0}function Ap(n){let e=new Set;return Ik.visit(n,{Value(r,t){t.anchor&&e.add(t.anchor)}}),e}function Sp(n,e){for(let r=1;;++r){
let t=`${n}${r}`;if(!e.has(t))return t}}function Bk(n,e){let r=[],t=new Map,i=null;return{onAnchor:s=>{r.push(s),i??(i=Ap(n));let l=Sp(e,i);return i.add(l),l},setAnchors:()=>{
for(let s of r){let l=t.get(s);if(typeof l=="object"&&l.anchor&&(Op.isScalar(l.node)||Op.isCollection(l.node)))l.node.anchor=l.anchor;else{let o=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw o.source=s,o}}},sourceObjects:t}}oi.anchorIsValid=Vk;oi.anchorNames=Ap;oi.createNodeAnchors=Bk;oi.
findNewAnchor=Sp});var ca=B(Dp=>{"use strict";function ai(n,e,r,t){if(t&&typeof t=="object")if(Array.isArray(t))for(let i=0,s=t.length;i<s;++i){let l=t[i],o=ai(n,t,String(i),l);o===
void 0?delete t[i]:o!==l&&(t[i]=o)}else if(t instanceof Map)for(let i of Array.from(t.keys())){let s=t.get(i),l=ai(n,t,i,s);l===void 0?t.delete(i):l!==s&&t.set(
i,l)}else if(t instanceof Set)for(let i of Array.from(t)){let s=ai(n,t,i,i);s===void 0?t.delete(i):s!==i&&(t.delete(i),t.add(s))}else for(let[i,s]of Object.entries(
t)){let l=ai(n,t,i,s);l===void 0?delete t[i]:l!==s&&(t[i]=l)}return n.call(e,r,t)}Dp.applyReviver=ai});var st=B(zp=>{"use strict";var qk=W();function Rp(n,e,r){if(Array.isArray(n))return n.map((t,i)=>Rp(t,String(i),r));if(n&&typeof n.toJSON=="function"){if(!r||!qk.
hasAnchor(n))return n.toJSON(e,r);let t={aliasCount:0,count:1,res:void 0};r.anchors.set(n,t),r.onCreate=s=>{t.res=s,delete r.onCreate};let i=n.toJSON(e,r);return r.
onCreate&&r.onCreate(i),i}return typeof n=="bigint"&&!r?.keep?Number(n):n}zp.toJS=Rp});var Or=B(Tp=>{"use strict";var Mk=ca(),Ep=W(),Fk=st(),da=class{constructor(e){Object.defineProperty(this,Ep.NODE_TYPE,{value:e})}clone(){let e=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:r,maxAliasCount:t,onAnchor:i,reviver:s}={}){
if(!Ep.isDocument(e))throw new TypeError("A document argument is required");let l={anchors:new Map,doc:e,keep:!0,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof t==
"number"?t:100},o=Fk.toJS(this,"",l);if(typeof i=="function")for(let{count:d,res:y}of l.anchors.values())i(y,d);return typeof s=="function"?Mk.applyReviver(s,{"":o},
"",o):o}};Tp.NodeBase=da});var ui=B(Cp=>{"use strict";var _k=kr(),Uk=si(),dn=W(),Gk=Or(),Kk=st(),pa=class extends Gk.NodeBase{constructor(e){super(dn.ALIAS),this.source=e,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,r){if(r?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let t;r?.aliasResolveCache?t=r.aliasResolveCache:(t=[],Uk.visit(e,{Node:(s,l)=>{(dn.isAlias(l)||dn.hasAnchor(l))&&t.push(l)}}),r&&(r.aliasResolveCache=t));let i;
for(let s of t){if(s===this)break;s.anchor===this.source&&(i=s)}if(i&&r){let{anchors:s,doc:l,maxAliasCount:o}=r,d=s.get(i);if(d||(Kk.toJS(i,null,r),d=s.get(i)),
d?.res===void 0){let y="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(y)}if(o>=0&&(d.count+=1,d.aliasCount===0&&(d.aliasCount=
Ar(l,i,s)),d.count*d.aliasCount>o)){let y="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(y)}}return i}toJSON(e,r){if(!r)
return{source:this.source};let t=this.resolve(r.doc,r);if(!t){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
i)}return r.anchors.get(t).res}toString(e,r,t){let i=`*${this.source}`;if(e){if(_k.anchorIsValid(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){
let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(e.implicitKey)return`${i} `}return i}};function Ar(n,e,r){
if(dn.isAlias(e)){let t=e.resolve(n),i=r&&t&&r.get(t);return i?i.count*i.aliasCount:0}else if(dn.isCollection(e)){let t=0;for(let i of e.items){let s=Ar(n,i,r);
s>t&&(t=s)}return t}else if(dn.isPair(e)){let t=Ar(n,e.key,r),i=Ar(n,e.value,r);return Math.max(t,i)}return 1}Cp.Alias=pa});var ue=B(ma=>{"use strict";var Hk=W(),Zk=Or(),Wk=st(),Yk=n=>!n||typeof n!="function"&&typeof n!="object",lt=class extends Zk.NodeBase{constructor(e){super(Hk.SCALAR),
this.value=e}toJSON(e,r){return r?.keep?this.value:Wk.toJS(this.value,e,r)}toString(){return String(this.value)}};lt.BLOCK_FOLDED="BLOCK_FOLDED";lt.BLOCK_LITERAL=
"BLOCK_LITERAL";lt.PLAIN="PLAIN";lt.QUOTE_DOUBLE="QUOTE_DOUBLE";lt.QUOTE_SINGLE="QUOTE_SINGLE";ma.Scalar=lt;ma.isScalarValue=Yk});var fi=B(Np=>{"use strict";var Jk=ui(),At=W(),Lp=ue(),Qk="tag:yaml.org,2002:";function Xk(n,e,r){if(e){let t=r.filter(s=>s.tag===e),i=t.find(s=>!s.format)??t[0];
if(!i)throw new Error(`Tag ${e} not found`);return i}return r.find(t=>t.identify?.(n)&&!t.format)}function xk(n,e,r){if(At.isDocument(n)&&(n=n.contents),At.isNode(
n))return n;if(At.isPair(n)){let w=r.schema[At.MAP].createNode?.(r.schema,null,r);return w.items.push(n),w}(n instanceof String||n instanceof Number||n instanceof
Boolean||typeof BigInt<"u"&&n instanceof BigInt)&&(n=n.valueOf());let{aliasDuplicateObjects:t,onAnchor:i,onTagObj:s,schema:l,sourceObjects:o}=r,d;if(t&&n&&typeof n==
"object"){if(d=o.get(n),d)return d.anchor??(d.anchor=i(n)),new Jk.Alias(d.anchor);d={anchor:null,node:null},o.set(n,d)}e?.startsWith("!!")&&(e=Qk+e.slice(2));let y=Xk(
n,e,l.tags);if(!y){if(n&&typeof n.toJSON=="function"&&(n=n.toJSON()),!n||typeof n!="object"){let w=new Lp.Scalar(n);return d&&(d.node=w),w}y=n instanceof Map?l[At.
MAP]:Symbol.iterator in Object(n)?l[At.SEQ]:l[At.MAP]}s&&(s(y),delete r.onTagObj);let h=y?.createNode?y.createNode(r.schema,n,r):typeof y?.nodeClass?.from=="fun\
ction"?y.nodeClass.from(r.schema,n,r):new Lp.Scalar(n);return e?h.tag=e:y.default||(h.tag=y.tag),d&&(d.node=h),h}Np.createNode=xk});var Dr=B(Sr=>{"use strict";var e1=fi(),Ge=W(),t1=Or();function ga(n,e,r){let t=r;for(let i=e.length-1;i>=0;--i){let s=e[i];if(typeof s=="number"&&Number.isInteger(
s)&&s>=0){let l=[];l[s]=t,t=l}else t=new Map([[s,t]])}return e1.createNode(t,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:n,sourceObjects:new Map})}var jp=n=>n==null||typeof n=="object"&&!!n[Symbol.iterator]().next().done,ya=class extends t1.
NodeBase{constructor(e,r){super(e),Object.defineProperty(this,"schema",{value:r,configurable:!0,enumerable:!1,writable:!0})}clone(e){let r=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(r.schema=e),r.items=r.items.map(t=>Ge.isNode(t)||Ge.isPair(t)?t.clone(e):t),this.range&&
(r.range=this.range.slice()),r}addIn(e,r){if(jp(e))this.add(r);else{let[t,...i]=e,s=this.get(t,!0);if(Ge.isCollection(s))s.addIn(i,r);else if(s===void 0&&this.schema)
this.set(t,ga(this.schema,i,r));else throw new Error(`Expected YAML collection at ${t}. Remaining path: ${i}`)}}deleteIn(e){let[r,...t]=e;if(t.length===0)return this.
delete(r);let i=this.get(r,!0);if(Ge.isCollection(i))return i.deleteIn(t);throw new Error(`Expected YAML collection at ${r}. Remaining path: ${t}`)}getIn(e,r){let[
t,...i]=e,s=this.get(t,!0);return i.length===0?!r&&Ge.isScalar(s)?s.value:s:Ge.isCollection(s)?s.getIn(i,r):void 0}hasAllNullValues(e){return this.items.every(r=>{
if(!Ge.isPair(r))return!1;let t=r.value;return t==null||e&&Ge.isScalar(t)&&t.value==null&&!t.commentBefore&&!t.comment&&!t.tag})}hasIn(e){let[r,...t]=e;if(t.length===
0)return this.has(r);let i=this.get(r,!0);return Ge.isCollection(i)?i.hasIn(t):!1}setIn(e,r){let[t,...i]=e;if(i.length===0)this.set(t,r);else{let s=this.get(t,!0);
if(Ge.isCollection(s))s.setIn(i,r);else if(s===void 0&&this.schema)this.set(t,ga(this.schema,i,r));else throw new Error(`Expected YAML collection at ${t}. Remai\
ning path: ${i}`)}}};Sr.Collection=ya;Sr.collectionFromPath=ga;Sr.isEmptyPath=jp});var ci=B(Rr=>{"use strict";var n1=n=>n.replace(/^(?!$)(?: $)?/gm,"#");function va(n,e){return/^\n+$/.test(n)?n.substring(1):e?n.replace(/^(?! *$)/gm,e):n}var i1=(n,e,r)=>n.
endsWith(`
`)?va(r,e):r.includes(`
`)?`
`+va(r,e):(n.endsWith(" ")?"":" ")+r;Rr.indentComment=va;Rr.lineComment=i1;Rr.stringifyComment=n1});var Ip=B(di=>{"use strict";var r1="flow",ha="block",zr="quoted";function s1(n,e,r="flow",{indentAtStart:t,lineWidth:i=80,minContentWidth:s=20,onFold:l,onOverflow:o}={}){
if(!i||i<0)return n;i<s&&(s=0);let d=Math.max(1+s,1+i-e.length);if(n.length<=d)return n;let y=[],h={},w=i-e.length;typeof t=="number"&&(t>i-Math.max(2,s)?y.push(
0):w=i-t);let b,k,R=!1,P=-1,D=-1,T=-1;r===ha&&(P=$p(n,P,e.length),P!==-1&&(w=P+d));for(let L;L=n[P+=1];){if(r===zr&&L==="\\"){switch(D=P,n[P+1]){case"x":P+=3;break;case"\
u":P+=5;break;case"U":P+=9;break;default:P+=1}T=P}if(L===`
`)r===ha&&(P=$p(n,P,e.length)),w=P+e.length+d,b=void 0;else{if(L===" "&&k&&k!==" "&&k!==`
`&&k!=="	"){let I=n[P+1];I&&I!==" "&&I!==`
`&&I!=="	"&&(b=P)}if(P>=w)if(b)y.push(b),w=b+d,b=void 0;else if(r===zr){for(;k===" "||k==="	";)k=L,L=n[P+=1],R=!0;let I=P>T+1?P-2:D-1;if(h[I])return n;y.push(I),
h[I]=!0,w=I+d,b=void 0}else R=!0}k=L}if(R&&o&&o(),y.length===0)return n;l&&l();let E=n.slice(0,y[0]);for(let L=0;L<y.length;++L){let I=y[L],V=y[L+1]||n.length;I===
0?E=`
${e}${n.slice(0,V)}`:(r===zr&&h[I]&&(E+=`${n[I]}\\`),E+=`
${e}${n.slice(I+1,V)}`)}return E}function $p(n,e,r){let t=e,i=e+1,s=n[i];for(;s===" "||s==="	";)if(e<i+r)s=n[++e];else{do s=n[++e];while(s&&s!==`
`);t=e,i=e+1,s=n[i]}return t}di.FOLD_BLOCK=ha;di.FOLD_FLOW=r1;di.FOLD_QUOTED=zr;di.foldFlowLines=s1});var mi=B(Vp=>{"use strict";var Me=ue(),ot=Ip(),Tr=(n,e)=>({indentAtStart:e?n.indent.length:n.indentAtStart,lineWidth:n.options.lineWidth,minContentWidth:n.options.
minContentWidth}),Cr=n=>/^(%|---|\.\.\.)/m.test(n);function l1(n,e,r){if(!e||e<0)return!1;let t=e-r,i=n.length;if(i<=t)return!1;for(let s=0,l=0;s<i;++s)if(n[s]===
`
`){if(s-l>t)return!0;if(l=s+1,i-l<=t)return!1}return!0}function pi(n,e){let r=JSON.stringify(n);if(e.options.doubleQuotedAsJSON)return r;let{implicitKey:t}=e,i=e.
options.doubleQuotedMinMultiLineLength,s=e.indent||(Cr(n)?"  ":""),l="",o=0;for(let d=0,y=r[d];y;y=r[++d])if(y===" "&&r[d+1]==="\\"&&r[d+2]==="n"&&(l+=r.slice(o,
d)+"\\ ",d+=1,o=d,y="\\"),y==="\\")switch(r[d+1]){case"u":{l+=r.slice(o,d);let h=r.substr(d+2,4);switch(h){case"0000":l+="\\0";break;case"0007":l+="\\a";break;case"\
000b":l+="\\v";break;case"001b":l+="\\e";break;case"0085":l+="\\N";break;case"00a0":l+="\\_";break;case"2028":l+="\\L";break;case"2029":l+="\\P";break;default:h.
substr(0,2)==="00"?l+="\\x"+h.substr(2):l+=r.substr(d,6)}d+=5,o=d+1}break;case"n":if(t||r[d+2]==='"'||r.length<i)d+=1;else{for(l+=r.slice(o,d)+`

`;r[d+2]==="\\"&&r[d+3]==="n"&&r[d+4]!=='"';)l+=`
`,d+=2;l+=s,r[d+2]===" "&&(l+="\\"),d+=1,o=d+1}break;default:d+=1}return l=o?l+r.slice(o):r,t?l:ot.foldFlowLines(l,s,ot.FOLD_QUOTED,Tr(e,!1))}function ba(n,e){if(e.
options.singleQuote===!1||e.implicitKey&&n.includes(`
`)||/[ \t]\n|\n[ \t]/.test(n))return pi(n,e);let r=e.indent||(Cr(n)?"  ":""),t="'"+n.replace(/'/g,"''").replace(/\n+/g,`$&
${r}`)+"'";return e.implicitKey?t:ot.foldFlowLines(t,r,ot.FOLD_FLOW,Tr(e,!1))}function pn(n,e){let{singleQuote:r}=e.options,t;if(r===!1)t=pi;else{let i=n.includes(
'"'),s=n.includes("'");i&&!s?t=ba:s&&!i?t=pi:t=r?ba:pi}return t(n,e)}var wa;try{wa=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{wa=/\n+(?!\n|$)/g}function Er({comment:n,type:e,value:r},t,i,s){let{blockQuote:l,commentString:o,lineWidth:d}=t.options;if(!l||/\n[\t ]+$/.test(
r))return pn(r,t);let y=t.indent||(t.forceBlockIndent||Cr(r)?"  ":""),h=l==="literal"?!0:l==="folded"||e===Me.Scalar.BLOCK_FOLDED?!1:e===Me.Scalar.BLOCK_LITERAL?
!0:!l1(r,d,y.length);if(!r)return h?`|
`:`>
`;let w,b;for(b=r.length;b>0;--b){let V=r[b-1];if(V!==`
`&&V!=="	"&&V!==" ")break}let k=r.substring(b),R=k.indexOf(`
`);R===-1?w="-":r===k||R!==k.length-1?(w="+",s&&s()):w="",k&&(r=r.slice(0,-k.length),k[k.length-1]===`
`&&(k=k.slice(0,-1)),k=k.replace(wa,`$&${y}`));let P=!1,D,T=-1;for(D=0;D<r.length;++D){let V=r[D];if(V===" ")P=!0;else if(V===`
`)T=D;else break}let E=r.substring(0,T<D?T+1:D);E&&(r=r.substring(E.length),E=E.replace(/\n+/g,`$&${y}`));let I=(P?y?"2":"1":"")+w;if(n&&(I+=" "+o(n.replace(/ ?[\r\n]+/g,
" ")),i&&i()),!h){let V=r.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${y}`),M=!1,Y=Tr(t,!0);l!=="folded"&&e!==Me.Scalar.BLOCK_FOLDED&&(Y.onOverflow=
()=>{M=!0});let q=ot.foldFlowLines(`${E}${V}${k}`,y,ot.FOLD_BLOCK,Y);if(!M)return`>${I}
${y}${q}`}return r=r.replace(/\n+/g,`$&${y}`),`|${I}
${y}${E}${r}${k}`}function o1(n,e,r,t){let{type:i,value:s}=n,{actualString:l,implicitKey:o,indent:d,indentStep:y,inFlow:h}=e;if(o&&s.includes(`
`)||h&&/[[\]{},]/.test(s))return pn(s,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return o||h||!s.includes(
`
`)?pn(s,e):Er(n,e,r,t);if(!o&&!h&&i!==Me.Scalar.PLAIN&&s.includes(`
`))return Er(n,e,r,t);if(Cr(s)){if(d==="")return e.forceBlockIndent=!0,Er(n,e,r,t);if(o&&d===y)return pn(s,e)}let w=s.replace(/\n+/g,`$&
${d}`);if(l){let b=P=>P.default&&P.tag!=="tag:yaml.org,2002:str"&&P.test?.test(w),{compat:k,tags:R}=e.doc.schema;if(R.some(b)||k?.some(b))return pn(s,e)}return o?
w:ot.foldFlowLines(w,d,ot.FOLD_FLOW,Tr(e,!1))}function a1(n,e,r,t){let{implicitKey:i,inFlow:s}=e,l=typeof n.value=="string"?n:Object.assign({},n,{value:String(n.
value)}),{type:o}=n;o!==Me.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(l.value)&&(o=Me.Scalar.QUOTE_DOUBLE);let d=h=>{switch(h){case Me.
Scalar.BLOCK_FOLDED:case Me.Scalar.BLOCK_LITERAL:return i||s?pn(l.value,e):Er(l,e,r,t);case Me.Scalar.QUOTE_DOUBLE:return pi(l.value,e);case Me.Scalar.QUOTE_SINGLE:
return ba(l.value,e);case Me.Scalar.PLAIN:return o1(l,e,r,t);default:return null}},y=d(o);if(y===null){let{defaultKeyType:h,defaultStringType:w}=e.options,b=i&&
h||w;if(y=d(b),y===null)throw new Error(`Unsupported default string type ${b}`)}return y}Vp.stringifyString=a1});var gi=B(Pa=>{"use strict";var u1=kr(),at=W(),f1=ci(),c1=mi();function d1(n,e){let r=Object.assign({blockQuote:!0,commentString:f1.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},n.schema.toStringOptions,e),t;switch(r.collectionStyle){case"\
block":t=!1;break;case"flow":t=!0;break;default:t=null}return{anchors:new Set,doc:n,flowCollectionPadding:r.flowCollectionPadding?" ":"",indent:"",indentStep:typeof r.
indent=="number"?" ".repeat(r.indent):"  ",inFlow:t,options:r}}function p1(n,e){if(e.tag){let i=n.filter(s=>s.tag===e.tag);if(i.length>0)return i.find(s=>s.format===
e.format)??i[0]}let r,t;if(at.isScalar(e)){t=e.value;let i=n.filter(s=>s.identify?.(t));if(i.length>1){let s=i.filter(l=>l.test);s.length>0&&(i=s)}r=i.find(s=>s.
format===e.format)??i.find(s=>!s.format)}else t=e,r=n.find(i=>i.nodeClass&&t instanceof i.nodeClass);if(!r){let i=t?.constructor?.name??(t===null?"null":typeof t);
throw new Error(`Tag not resolved for ${i} value`)}return r}function m1(n,e,{anchors:r,doc:t}){if(!t.directives)return"";let i=[],s=(at.isScalar(n)||at.isCollection(
n))&&n.anchor;s&&u1.anchorIsValid(s)&&(r.add(s),i.push(`&${s}`));let l=n.tag??(e.default?null:e.tag);return l&&i.push(t.directives.tagString(l)),i.join(" ")}function g1(n,e,r,t){
if(at.isPair(n))return n.toString(e,r,t);if(at.isAlias(n)){if(e.doc.directives)return n.toString(e);if(e.resolvedAliases?.has(n))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.add(n):e.resolvedAliases=new Set([n]),n=n.resolve(e.doc)}let i,s=at.isNode(n)?
n:e.doc.createNode(n,{onTagObj:d=>i=d});i??(i=p1(e.doc.schema.tags,s));let l=m1(s,i,e);l.length>0&&(e.indentAtStart=(e.indentAtStart??0)+l.length+1);let o=typeof i.
stringify=="function"?i.stringify(s,e,r,t):at.isScalar(s)?c1.stringifyString(s,e,r,t):s.toString(e,r,t);return l?at.isScalar(s)||o[0]==="{"||o[0]==="["?`${l} ${o}`:
`${l}
${e.indent}${o}`:o}Pa.createStringifyContext=d1;Pa.stringify=g1});var Fp=B(Mp=>{"use strict";var Qe=W(),Bp=ue(),qp=gi(),yi=ci();function y1({key:n,value:e},r,t,i){let{allNullValues:s,doc:l,indent:o,indentStep:d,options:{commentString:y,
indentSeq:h,simpleKeys:w}}=r,b=Qe.isNode(n)&&n.comment||null;if(w){if(b)throw new Error("With simple keys, key nodes cannot have comments");if(Qe.isCollection(n)||
!Qe.isNode(n)&&typeof n=="object"){let Y="With simple keys, collection cannot be used as a key value";throw new Error(Y)}}let k=!w&&(!n||b&&e==null&&!r.inFlow||
Qe.isCollection(n)||(Qe.isScalar(n)?n.type===Bp.Scalar.BLOCK_FOLDED||n.type===Bp.Scalar.BLOCK_LITERAL:typeof n=="object"));r=Object.assign({},r,{allNullValues:!1,
implicitKey:!k&&(w||!s),indent:o+d});let R=!1,P=!1,D=qp.stringify(n,r,()=>R=!0,()=>P=!0);if(!k&&!r.inFlow&&D.length>1024){if(w)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");k=!0}if(r.inFlow){if(s||e==null)return R&&t&&t(),D===""?"?":k?`? ${D}`:D}else if(s&&!w||e==null&&
k)return D=`? ${D}`,b&&!R?D+=yi.lineComment(D,r.indent,y(b)):P&&i&&i(),D;R&&(b=null),k?(b&&(D+=yi.lineComment(D,r.indent,y(b))),D=`? ${D}
${o}:`):(D=`${D}:`,b&&(D+=yi.lineComment(D,r.indent,y(b))));let T,E,L;Qe.isNode(e)?(T=!!e.spaceBefore,E=e.commentBefore,L=e.comment):(T=!1,E=null,L=null,e&&typeof e==
"object"&&(e=l.createNode(e))),r.implicitKey=!1,!k&&!b&&Qe.isScalar(e)&&(r.indentAtStart=D.length+1),P=!1,!h&&d.length>=2&&!r.inFlow&&!k&&Qe.isSeq(e)&&!e.flow&&
!e.tag&&!e.anchor&&(r.indent=r.indent.substring(2));let I=!1,V=qp.stringify(e,r,()=>I=!0,()=>P=!0),M=" ";if(b||T||E){if(M=T?`
`:"",E){let Y=y(E);M+=`
${yi.indentComment(Y,r.indent)}`}V===""&&!r.inFlow?M===`
`&&L&&(M=`

`):M+=`
${r.indent}`}else if(!k&&Qe.isCollection(e)){let Y=V[0],q=V.indexOf(`
`),pe=q!==-1,rt=r.inFlow??e.flow??e.items.length===0;if(pe||!rt){let an=!1;if(pe&&(Y==="&"||Y==="!")){let me=V.indexOf(" ");Y==="&"&&me!==-1&&me<q&&V[me+1]==="!"&&
(me=V.indexOf(" ",me+1)),(me===-1||q<me)&&(an=!0)}an||(M=`
${r.indent}`)}}else(V===""||V[0]===`
`)&&(M="");return D+=M+V,r.inFlow?I&&t&&t():L&&!I?D+=yi.lineComment(D,r.indent,y(L)):P&&i&&i(),D}Mp.stringifyPair=y1});var Oa=B(ka=>{"use strict";var _p=require("process");function v1(n,...e){n==="debug"&&console.log(...e)}function h1(n,e){(n==="debug"||n==="warn")&&(typeof _p.emitWarning==
"function"?_p.emitWarning(e):console.warn(e))}ka.debug=v1;ka.warn=h1});var Ir=B($r=>{"use strict";var jr=W(),Up=ue(),Lr="<<",Nr={identify:n=>n===Lr||typeof n=="symbol"&&n.description===Lr,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new Up.Scalar(Symbol(Lr)),{addToJSMap:Gp}),stringify:()=>Lr},b1=(n,e)=>(Nr.identify(e)||jr.isScalar(e)&&(!e.type||e.type===
Up.Scalar.PLAIN)&&Nr.identify(e.value))&&n?.doc.schema.tags.some(r=>r.tag===Nr.tag&&r.default);function Gp(n,e,r){let t=Kp(n,r);if(jr.isSeq(t))for(let i of t.items)
Aa(n,e,i);else if(Array.isArray(t))for(let i of t)Aa(n,e,i);else Aa(n,e,t)}function Aa(n,e,r){let t=Kp(n,r);if(!jr.isMap(t))throw new Error("Merge sources must \
be maps or map aliases");let i=t.toJSON(null,n,Map);for(let[s,l]of i)e instanceof Map?e.has(s)||e.set(s,l):e instanceof Set?e.add(s):Object.prototype.hasOwnProperty.
call(e,s)||Object.defineProperty(e,s,{value:l,writable:!0,enumerable:!0,configurable:!0});return e}function Kp(n,e){return n&&jr.isAlias(e)?e.resolve(n.doc,n):e}
$r.addMergeToJSMap=Gp;$r.isMergeKey=b1;$r.merge=Nr});var Da=B(Wp=>{"use strict";var w1=Oa(),Hp=Ir(),P1=gi(),Zp=W(),Sa=st();function k1(n,e,{key:r,value:t}){if(Zp.isNode(r)&&r.addToJSMap)r.addToJSMap(n,e,t);else if(Hp.
isMergeKey(n,r))Hp.addMergeToJSMap(n,e,t);else{let i=Sa.toJS(r,"",n);if(e instanceof Map)e.set(i,Sa.toJS(t,i,n));else if(e instanceof Set)e.add(i);else{let s=O1(
r,i,n),l=Sa.toJS(t,s,n);s in e?Object.defineProperty(e,s,{value:l,writable:!0,enumerable:!0,configurable:!0}):e[s]=l}}return e}function O1(n,e,r){if(e===null)return"";
if(typeof e!="object")return String(e);if(Zp.isNode(n)&&r?.doc){let t=P1.createStringifyContext(r.doc,{});t.anchors=new Set;for(let s of r.anchors.keys())t.anchors.
add(s.anchor);t.inFlow=!0,t.inStringifyKey=!0;let i=n.toString(t);if(!r.mapKeyWarned){let s=JSON.stringify(i);s.length>40&&(s=s.substring(0,36)+'..."'),w1.warn(
r.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),r.mapKeyWarned=
!0}return i}return JSON.stringify(e)}Wp.addPairToJSMap=k1});var ut=B(Ra=>{"use strict";var Yp=fi(),A1=Fp(),S1=Da(),Vr=W();function D1(n,e,r){let t=Yp.createNode(n,void 0,r),i=Yp.createNode(e,void 0,r);return new Br(t,i)}
var Br=class n{constructor(e,r=null){Object.defineProperty(this,Vr.NODE_TYPE,{value:Vr.PAIR}),this.key=e,this.value=r}clone(e){let{key:r,value:t}=this;return Vr.
isNode(r)&&(r=r.clone(e)),Vr.isNode(t)&&(t=t.clone(e)),new n(r,t)}toJSON(e,r){let t=r?.mapAsMap?new Map:{};return S1.addPairToJSMap(r,t,this)}toString(e,r,t){return e?.
doc?A1.stringifyPair(this,e,r,t):JSON.stringify(this)}};Ra.Pair=Br;Ra.createPair=D1});var za=B(Qp=>{"use strict";var St=W(),Jp=gi(),qr=ci();function R1(n,e,r){return(e.inFlow??n.flow?E1:z1)(n,e,r)}function z1({comment:n,items:e},r,{blockItemPrefix:t,
flowChars:i,itemIndent:s,onChompKeep:l,onComment:o}){let{indent:d,options:{commentString:y}}=r,h=Object.assign({},r,{indent:s,type:null}),w=!1,b=[];for(let R=0;R<
e.length;++R){let P=e[R],D=null;if(St.isNode(P))!w&&P.spaceBefore&&b.push(""),Mr(r,b,P.commentBefore,w),P.comment&&(D=P.comment);else if(St.isPair(P)){let E=St.
isNode(P.key)?P.key:null;E&&(!w&&E.spaceBefore&&b.push(""),Mr(r,b,E.commentBefore,w))}w=!1;let T=Jp.stringify(P,h,()=>D=null,()=>w=!0);D&&(T+=qr.lineComment(T,s,
y(D))),w&&D&&(w=!1),b.push(t+T)}let k;if(b.length===0)k=i.start+i.end;else{k=b[0];for(let R=1;R<b.length;++R){let P=b[R];k+=P?`
${d}${P}`:`
`}}return n?(k+=`
`+qr.indentComment(y(n),d),o&&o()):w&&l&&l(),k}function E1({items:n},e,{flowChars:r,itemIndent:t}){let{indent:i,indentStep:s,flowCollectionPadding:l,options:{commentString:o}}=e;
t+=s;let d=Object.assign({},e,{indent:t,inFlow:!0,type:null}),y=!1,h=0,w=[];for(let R=0;R<n.length;++R){let P=n[R],D=null;if(St.isNode(P))P.spaceBefore&&w.push(
""),Mr(e,w,P.commentBefore,!1),P.comment&&(D=P.comment);else if(St.isPair(P)){let E=St.isNode(P.key)?P.key:null;E&&(E.spaceBefore&&w.push(""),Mr(e,w,E.commentBefore,
!1),E.comment&&(y=!0));let L=St.isNode(P.value)?P.value:null;L?(L.comment&&(D=L.comment),L.commentBefore&&(y=!0)):P.value==null&&E?.comment&&(D=E.comment)}D&&(y=
!0);let T=Jp.stringify(P,d,()=>D=null);y||(y=w.length>h||T.includes(`
`)),R<n.length-1?T+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(y||(y=w.reduce((E,L)=>E+L.length+2,2)+(T.length+2)>e.options.lineWidth)),y&&(T+=",")),
D&&(T+=qr.lineComment(T,t,o(D))),w.push(T),h=w.length}let{start:b,end:k}=r;if(w.length===0)return b+k;if(!y){let R=w.reduce((P,D)=>P+D.length+2,2);y=e.options.lineWidth>
0&&R>e.options.lineWidth}if(y){let R=b;for(let P of w)R+=P?`
${s}${i}${P}`:`
`;return`${R}
${i}${k}`}else return`${b}${l}${w.join(" ")}${l}${k}`}function Mr({indent:n,options:{commentString:e}},r,t,i){if(t&&i&&(t=t.replace(/^\n+/,"")),t){let s=qr.indentComment(
e(t),n);r.push(s.trimStart())}}Qp.stringifyCollection=R1});var ct=B(Ta=>{"use strict";var T1=za(),C1=Da(),L1=Dr(),ft=W(),Fr=ut(),N1=ue();function vi(n,e){let r=ft.isScalar(e)?e.value:e;for(let t of n)if(ft.isPair(t)&&(t.
key===e||t.key===r||ft.isScalar(t.key)&&t.key.value===r))return t}var Ea=class extends L1.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){
super(ft.MAP,e),this.items=[]}static from(e,r,t){let{keepUndefined:i,replacer:s}=t,l=new this(e),o=(d,y)=>{if(typeof s=="function")y=s.call(r,d,y);else if(Array.
isArray(s)&&!s.includes(d))return;(y!==void 0||i)&&l.items.push(Fr.createPair(d,y,t))};if(r instanceof Map)for(let[d,y]of r)o(d,y);else if(r&&typeof r=="object")
for(let d of Object.keys(r))o(d,r[d]);return typeof e.sortMapEntries=="function"&&l.items.sort(e.sortMapEntries),l}add(e,r){let t;ft.isPair(e)?t=e:!e||typeof e!=
"object"||!("key"in e)?t=new Fr.Pair(e,e?.value):t=new Fr.Pair(e.key,e.value);let i=vi(this.items,t.key),s=this.schema?.sortMapEntries;if(i){if(!r)throw new Error(
`Key ${t.key} already set`);ft.isScalar(i.value)&&N1.isScalarValue(t.value)?i.value.value=t.value:i.value=t.value}else if(s){let l=this.items.findIndex(o=>s(t,o)<
0);l===-1?this.items.push(t):this.items.splice(l,0,t)}else this.items.push(t)}delete(e){let r=vi(this.items,e);return r?this.items.splice(this.items.indexOf(r),
1).length>0:!1}get(e,r){let i=vi(this.items,e)?.value;return(!r&&ft.isScalar(i)?i.value:i)??void 0}has(e){return!!vi(this.items,e)}set(e,r){this.add(new Fr.Pair(
e,r),!0)}toJSON(e,r,t){let i=t?new t:r?.mapAsMap?new Map:{};r?.onCreate&&r.onCreate(i);for(let s of this.items)C1.addPairToJSMap(r,i,s);return i}toString(e,r,t){
if(!e)return JSON.stringify(this);for(let i of this.items)if(!ft.isPair(i))throw new Error(`Map items must all be pairs; found ${JSON.stringify(i)} instead`);return!e.
allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),T1.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:e.indent||"",onChompKeep:t,onComment:r})}};Ta.YAMLMap=Ea;Ta.findPair=vi});var mn=B(xp=>{"use strict";var j1=W(),Xp=ct(),$1={collection:"map",default:!0,nodeClass:Xp.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(n,e){return j1.isMap(n)||
e("Expected a mapping for this tag"),n},createNode:(n,e,r)=>Xp.YAMLMap.from(n,e,r)};xp.map=$1});var dt=B(em=>{"use strict";var I1=fi(),V1=za(),B1=Dr(),Ur=W(),q1=ue(),M1=st(),Ca=class extends B1.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){
super(Ur.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let r=_r(e);return typeof r!="number"?!1:this.items.splice(r,1).length>0}get(e,r){let t=_r(e);
if(typeof t!="number")return;let i=this.items[t];return!r&&Ur.isScalar(i)?i.value:i}has(e){let r=_r(e);return typeof r=="number"&&r<this.items.length}set(e,r){let t=_r(
e);if(typeof t!="number")throw new Error(`Expected a valid index, not ${e}.`);let i=this.items[t];Ur.isScalar(i)&&q1.isScalarValue(r)?i.value=r:this.items[t]=r}toJSON(e,r){
let t=[];r?.onCreate&&r.onCreate(t);let i=0;for(let s of this.items)t.push(M1.toJS(s,String(i++),r));return t}toString(e,r,t){return e?V1.stringifyCollection(this,
e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:t,onComment:r}):JSON.stringify(this)}static from(e,r,t){let{replacer:i}=t,
s=new this(e);if(r&&Symbol.iterator in Object(r)){let l=0;for(let o of r){if(typeof i=="function"){let d=r instanceof Set?o:String(l++);o=i.call(r,d,o)}s.items.
push(I1.createNode(o,void 0,t))}}return s}};function _r(n){let e=Ur.isScalar(n)?n.value:n;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.
isInteger(e)&&e>=0?e:null}em.YAMLSeq=Ca});var gn=B(nm=>{"use strict";var F1=W(),tm=dt(),_1={collection:"seq",default:!0,nodeClass:tm.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(n,e){return F1.isSeq(n)||
e("Expected a sequence for this tag"),n},createNode:(n,e,r)=>tm.YAMLSeq.from(n,e,r)};nm.seq=_1});var hi=B(im=>{"use strict";var U1=mi(),G1={identify:n=>typeof n=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,stringify(n,e,r,t){return e=Object.
assign({actualString:!0},e),U1.stringifyString(n,e,r,t)}};im.string=G1});var Gr=B(lm=>{"use strict";var rm=ue(),sm={identify:n=>n==null,createNode:()=>new rm.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new rm.Scalar(null),stringify:({source:n},e)=>typeof n=="string"&&sm.test.test(n)?n:e.options.nullStr};lm.nullTag=sm});var La=B(am=>{"use strict";var K1=ue(),om={identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:n=>new K1.
Scalar(n[0]==="t"||n[0]==="T"),stringify({source:n,value:e},r){if(n&&om.test.test(n)){let t=n[0]==="t"||n[0]==="T";if(e===t)return n}return e?r.options.trueStr:
r.options.falseStr}};am.boolTag=om});var yn=B(um=>{"use strict";function H1({format:n,minFractionDigits:e,tag:r,value:t}){if(typeof t=="bigint")return String(t);let i=typeof t=="number"?t:Number(t);
if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let s=Object.is(t,-0)?"-0":JSON.stringify(t);if(!n&&e&&(!r||r==="tag:yaml.org,2002:float")&&/^-?\d/.test(
s)&&!s.includes("e")){let l=s.indexOf(".");l<0&&(l=s.length,s+=".");let o=e-(s.length-l-1);for(;o-- >0;)s+="0"}return s}um.stringifyNumber=H1});var ja=B(Kr=>{"use strict";var Z1=ue(),Na=yn(),W1={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Na.stringifyNumber},Y1={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:n=>parseFloat(n),stringify(n){
let e=Number(n.value);return isFinite(e)?e.toExponential():Na.stringifyNumber(n)}},J1={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(n){let e=new Z1.Scalar(parseFloat(n)),r=n.indexOf(".");return r!==-1&&n[n.length-1]==="0"&&(e.minFractionDigits=n.length-r-1),e},stringify:Na.stringifyNumber};
Kr.float=J1;Kr.floatExp=Y1;Kr.floatNaN=W1});var Ia=B(Zr=>{"use strict";var fm=yn(),Hr=n=>typeof n=="bigint"||Number.isInteger(n),$a=(n,e,r,{intAsBigInt:t})=>t?BigInt(n):parseInt(n.substring(e),r);function cm(n,e,r){
let{value:t}=n;return Hr(t)&&t>=0?r+t.toString(e):fm.stringifyNumber(n)}var Q1={identify:n=>Hr(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(n,e,r)=>$a(n,2,8,r),stringify:n=>cm(n,8,"0o")},X1={identify:Hr,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(n,e,r)=>$a(n,0,10,r),
stringify:fm.stringifyNumber},x1={identify:n=>Hr(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(n,e,r)=>$a(n,2,16,
r),stringify:n=>cm(n,16,"0x")};Zr.int=X1;Zr.intHex=x1;Zr.intOct=Q1});var pm=B(dm=>{"use strict";var eO=mn(),tO=Gr(),nO=gn(),iO=hi(),rO=La(),Va=ja(),Ba=Ia(),sO=[eO.map,nO.seq,iO.string,tO.nullTag,rO.boolTag,Ba.intOct,Ba.int,Ba.intHex,
Va.floatNaN,Va.floatExp,Va.float];dm.schema=sO});var ym=B(gm=>{"use strict";var lO=ue(),oO=mn(),aO=gn();function mm(n){return typeof n=="bigint"||Number.isInteger(n)}var Wr=({value:n})=>JSON.stringify(n),uO=[{
identify:n=>typeof n=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,stringify:Wr},{identify:n=>n==null,createNode:()=>new lO.Scalar(null),default:!0,
tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:Wr},{identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,
resolve:n=>n==="true",stringify:Wr},{identify:mm,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(n,e,{intAsBigInt:r})=>r?BigInt(n):
parseInt(n,10),stringify:({value:n})=>mm(n)?n.toString():JSON.stringify(n)},{identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:n=>parseFloat(n),stringify:Wr}],fO={default:!0,tag:"",test:/^/,resolve(n,e){return e(`Unresolved plain scalar ${JSON.stringify(n)}`),n}},cO=[oO.map,aO.seq].
concat(uO,fO);gm.schema=cO});var Ma=B(vm=>{"use strict";var bi=require("buffer"),qa=ue(),dO=mi(),pO={identify:n=>n instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(n,e){
if(typeof bi.Buffer=="function")return bi.Buffer.from(n,"base64");if(typeof atob=="function"){let r=atob(n.replace(/[\n\r]/g,"")),t=new Uint8Array(r.length);for(let i=0;i<
r.length;++i)t[i]=r.charCodeAt(i);return t}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),n},stringify({
comment:n,type:e,value:r},t,i,s){if(!r)return"";let l=r,o;if(typeof bi.Buffer=="function")o=l instanceof bi.Buffer?l.toString("base64"):bi.Buffer.from(l.buffer).
toString("base64");else if(typeof btoa=="function"){let d="";for(let y=0;y<l.length;++y)d+=String.fromCharCode(l[y]);o=btoa(d)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=qa.Scalar.BLOCK_LITERAL),e!==qa.Scalar.QUOTE_DOUBLE){let d=Math.max(t.options.
lineWidth-t.indent.length,t.options.minContentWidth),y=Math.ceil(o.length/d),h=new Array(y);for(let w=0,b=0;w<y;++w,b+=d)h[w]=o.substr(b,d);o=h.join(e===qa.Scalar.
BLOCK_LITERAL?`
`:" ")}return dO.stringifyString({comment:n,type:e,value:o},t,i,s)}};vm.binary=pO});var Qr=B(Jr=>{"use strict";var Yr=W(),Fa=ut(),mO=ue(),gO=dt();function hm(n,e){if(Yr.isSeq(n))for(let r=0;r<n.items.length;++r){let t=n.items[r];if(!Yr.isPair(t)){
if(Yr.isMap(t)){t.items.length>1&&e("Each pair must have its own sequence indicator");let i=t.items[0]||new Fa.Pair(new mO.Scalar(null));if(t.commentBefore&&(i.
key.commentBefore=i.key.commentBefore?`${t.commentBefore}
${i.key.commentBefore}`:t.commentBefore),t.comment){let s=i.value??i.key;s.comment=s.comment?`${t.comment}
${s.comment}`:t.comment}t=i}n.items[r]=Yr.isPair(t)?t:new Fa.Pair(t)}}else e("Expected a sequence for this tag");return n}function bm(n,e,r){let{replacer:t}=r,i=new gO.
YAMLSeq(n);i.tag="tag:yaml.org,2002:pairs";let s=0;if(e&&Symbol.iterator in Object(e))for(let l of e){typeof t=="function"&&(l=t.call(e,String(s++),l));let o,d;
if(Array.isArray(l))if(l.length===2)o=l[0],d=l[1];else throw new TypeError(`Expected [key, value] tuple: ${l}`);else if(l&&l instanceof Object){let y=Object.keys(
l);if(y.length===1)o=y[0],d=l[o];else throw new TypeError(`Expected tuple with one key, not ${y.length} keys`)}else o=l;i.items.push(Fa.createPair(o,d,r))}return i}
var yO={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:hm,createNode:bm};Jr.createPairs=bm;Jr.pairs=yO;Jr.resolvePairs=hm});var Ga=B(Ua=>{"use strict";var wm=W(),_a=st(),wi=ct(),vO=dt(),Pm=Qr(),Dt=class n extends vO.YAMLSeq{constructor(){super(),this.add=wi.YAMLMap.prototype.add.bind(
this),this.delete=wi.YAMLMap.prototype.delete.bind(this),this.get=wi.YAMLMap.prototype.get.bind(this),this.has=wi.YAMLMap.prototype.has.bind(this),this.set=wi.YAMLMap.
prototype.set.bind(this),this.tag=n.tag}toJSON(e,r){if(!r)return super.toJSON(e);let t=new Map;r?.onCreate&&r.onCreate(t);for(let i of this.items){let s,l;if(wm.
isPair(i)?(s=_a.toJS(i.key,"",r),l=_a.toJS(i.value,s,r)):s=_a.toJS(i,"",r),t.has(s))throw new Error("Ordered maps must not include duplicate keys");t.set(s,l)}return t}static from(e,r,t){
let i=Pm.createPairs(e,r,t),s=new this;return s.items=i.items,s}};Dt.tag="tag:yaml.org,2002:omap";var hO={collection:"seq",identify:n=>n instanceof Map,nodeClass:Dt,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(n,e){let r=Pm.resolvePairs(n,e),t=[];for(let{key:i}of r.items)wm.isScalar(i)&&(t.includes(i.value)?e(`Ordered ma\
ps must not include duplicate keys: ${i.value}`):t.push(i.value));return Object.assign(new Dt,r)},createNode:(n,e,r)=>Dt.from(n,e,r)};Ua.YAMLOMap=Dt;Ua.omap=hO});var Dm=B(Ka=>{"use strict";var km=ue();function Om({value:n,source:e},r){return e&&(n?Am:Sm).test.test(e)?e:n?r.options.trueStr:r.options.falseStr}var Am={identify:n=>n===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new km.Scalar(!0),stringify:Om},Sm={identify:n=>n===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new km.Scalar(!1),stringify:Om};Ka.falseTag=Sm;Ka.trueTag=
Am});var Rm=B(Xr=>{"use strict";var bO=ue(),Ha=yn(),wO={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Ha.stringifyNumber},PO={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:n=>parseFloat(n.replace(/_/g,
"")),stringify(n){let e=Number(n.value);return isFinite(e)?e.toExponential():Ha.stringifyNumber(n)}},kO={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(n){let e=new bO.Scalar(parseFloat(n.replace(/_/g,""))),r=n.indexOf(".");if(r!==-1){let t=n.substring(
r+1).replace(/_/g,"");t[t.length-1]==="0"&&(e.minFractionDigits=t.length)}return e},stringify:Ha.stringifyNumber};Xr.float=kO;Xr.floatExp=PO;Xr.floatNaN=wO});var Em=B(ki=>{"use strict";var zm=yn(),Pi=n=>typeof n=="bigint"||Number.isInteger(n);function xr(n,e,r,{intAsBigInt:t}){let i=n[0];if((i==="-"||i==="+")&&(e+=1),
n=n.substring(e).replace(/_/g,""),t){switch(r){case 2:n=`0b${n}`;break;case 8:n=`0o${n}`;break;case 16:n=`0x${n}`;break}let l=BigInt(n);return i==="-"?BigInt(-1)*
l:l}let s=parseInt(n,r);return i==="-"?-1*s:s}function Za(n,e,r){let{value:t}=n;if(Pi(t)){let i=t.toString(e);return t<0?"-"+r+i.substr(1):r+i}return zm.stringifyNumber(
n)}var OO={identify:Pi,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(n,e,r)=>xr(n,2,2,r),stringify:n=>Za(n,2,"0b")},AO={identify:Pi,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(n,e,r)=>xr(n,1,8,r),stringify:n=>Za(n,8,"0")},SO={identify:Pi,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(n,e,r)=>xr(n,0,10,r),stringify:zm.stringifyNumber},DO={identify:Pi,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(n,e,r)=>xr(n,2,16,r),stringify:n=>Za(n,16,"0x")};ki.int=SO;ki.intBin=OO;ki.intHex=DO;ki.intOct=AO});var Ya=B(Wa=>{"use strict";var ns=W(),es=ut(),ts=ct(),Rt=class n extends ts.YAMLMap{constructor(e){super(e),this.tag=n.tag}add(e){let r;ns.isPair(e)?r=e:e&&typeof e==
"object"&&"key"in e&&"value"in e&&e.value===null?r=new es.Pair(e.key,null):r=new es.Pair(e,null),ts.findPair(this.items,r.key)||this.items.push(r)}get(e,r){let t=ts.
findPair(this.items,e);return!r&&ns.isPair(t)?ns.isScalar(t.key)?t.key.value:t.key:t}set(e,r){if(typeof r!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof r}`);let t=ts.findPair(this.items,e);t&&!r?this.items.splice(this.items.indexOf(t),1):!t&&r&&this.items.push(new es.
Pair(e))}toJSON(e,r){return super.toJSON(e,r,Set)}toString(e,r,t){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},e,{allNullValues:!0}),r,t);throw new Error("Set items must all have null values")}static from(e,r,t){let{replacer:i}=t,s=new this(e);if(r&&Symbol.iterator in
Object(r))for(let l of r)typeof i=="function"&&(l=i.call(r,l,l)),s.items.push(es.createPair(l,null,t));return s}};Rt.tag="tag:yaml.org,2002:set";var RO={collection:"\
map",identify:n=>n instanceof Set,nodeClass:Rt,default:!1,tag:"tag:yaml.org,2002:set",createNode:(n,e,r)=>Rt.from(n,e,r),resolve(n,e){if(ns.isMap(n)){if(n.hasAllNullValues(
!0))return Object.assign(new Rt,n);e("Set items must all have null values")}else e("Expected a mapping for this tag");return n}};Wa.YAMLSet=Rt;Wa.set=RO});var Qa=B(is=>{"use strict";var zO=yn();function Ja(n,e){let r=n[0],t=r==="-"||r==="+"?n.substring(1):n,i=l=>e?BigInt(l):Number(l),s=t.replace(/_/g,"").split(":").
reduce((l,o)=>l*i(60)+i(o),i(0));return r==="-"?i(-1)*s:s}function Tm(n){let{value:e}=n,r=l=>l;if(typeof e=="bigint")r=l=>BigInt(l);else if(isNaN(e)||!isFinite(
e))return zO.stringifyNumber(n);let t="";e<0&&(t="-",e*=r(-1));let i=r(60),s=[e%i];return e<60?s.unshift(0):(e=(e-s[0])/i,s.unshift(e%i),e>=60&&(e=(e-s[0])/i,s.
unshift(e))),t+s.map(l=>String(l).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var EO={identify:n=>typeof n=="bigint"||Number.isInteger(n),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(n,e,{intAsBigInt:r})=>Ja(n,r),stringify:Tm},TO={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:n=>Ja(n,!1),stringify:Tm},Cm={identify:n=>n instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(n){let e=n.match(Cm.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,r,t,i,s,l,o]=e.map(Number),d=e[7]?Number((e[7]+"00").substr(1,3)):0,y=Date.UTC(r,t-1,i,s||0,l||0,o||0,d),h=e[8];if(h&&h!=="Z"){let w=Ja(h,!1);Math.
abs(w)<30&&(w*=60),y-=6e4*w}return new Date(y)},stringify:({value:n})=>n?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};is.floatTime=TO;is.intTime=EO;is.
timestamp=Cm});var jm=B(Nm=>{"use strict";var CO=mn(),LO=Gr(),NO=gn(),jO=hi(),$O=Ma(),Lm=Dm(),Xa=Rm(),rs=Em(),IO=Ir(),VO=Ga(),BO=Qr(),qO=Ya(),xa=Qa(),MO=[CO.map,NO.seq,jO.string,
LO.nullTag,Lm.trueTag,Lm.falseTag,rs.intBin,rs.intOct,rs.int,rs.intHex,Xa.floatNaN,Xa.floatExp,Xa.float,$O.binary,IO.merge,VO.omap,BO.pairs,qO.set,xa.intTime,xa.
floatTime,xa.timestamp];Nm.schema=MO});var Gm=B(nu=>{"use strict";var Bm=mn(),FO=Gr(),qm=gn(),_O=hi(),UO=La(),eu=ja(),tu=Ia(),GO=pm(),KO=ym(),Mm=Ma(),Oi=Ir(),Fm=Ga(),_m=Qr(),$m=jm(),Um=Ya(),ss=Qa(),Im=new Map(
[["core",GO.schema],["failsafe",[Bm.map,qm.seq,_O.string]],["json",KO.schema],["yaml11",$m.schema],["yaml-1.1",$m.schema]]),Vm={binary:Mm.binary,bool:UO.boolTag,
float:eu.float,floatExp:eu.floatExp,floatNaN:eu.floatNaN,floatTime:ss.floatTime,int:tu.int,intHex:tu.intHex,intOct:tu.intOct,intTime:ss.intTime,map:Bm.map,merge:Oi.
merge,null:FO.nullTag,omap:Fm.omap,pairs:_m.pairs,seq:qm.seq,set:Um.set,timestamp:ss.timestamp},HO={"tag:yaml.org,2002:binary":Mm.binary,"tag:yaml.org,2002:merg\
e":Oi.merge,"tag:yaml.org,2002:omap":Fm.omap,"tag:yaml.org,2002:pairs":_m.pairs,"tag:yaml.org,2002:set":Um.set,"tag:yaml.org,2002:timestamp":ss.timestamp};function ZO(n,e,r){
let t=Im.get(e);if(t&&!n)return r&&!t.includes(Oi.merge)?t.concat(Oi.merge):t.slice();let i=t;if(!i)if(Array.isArray(n))i=[];else{let s=Array.from(Im.keys()).filter(
l=>l!=="yaml11").map(l=>JSON.stringify(l)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${s} or define customTags array`)}if(Array.isArray(n))for(let s of n)
i=i.concat(s);else typeof n=="function"&&(i=n(i.slice()));return r&&(i=i.concat(Oi.merge)),i.reduce((s,l)=>{let o=typeof l=="string"?Vm[l]:l;if(!o){let d=JSON.stringify(
l),y=Object.keys(Vm).map(h=>JSON.stringify(h)).join(", ");throw new Error(`Unknown custom tag ${d}; use one of ${y}`)}return s.includes(o)||s.push(o),s},[])}nu.
coreKnownTags=HO;nu.getTags=ZO});var su=B(Km=>{"use strict";var iu=W(),WO=mn(),YO=gn(),JO=hi(),ls=Gm(),QO=(n,e)=>n.key<e.key?-1:n.key>e.key?1:0,ru=class n{constructor({compat:e,customTags:r,merge:t,
resolveKnownTags:i,schema:s,sortMapEntries:l,toStringDefaults:o}){this.compat=Array.isArray(e)?ls.getTags(e,"compat"):e?ls.getTags(null,e):null,this.name=typeof s==
"string"&&s||"core",this.knownTags=i?ls.coreKnownTags:{},this.tags=ls.getTags(r,this.name,t),this.toStringOptions=o??null,Object.defineProperty(this,iu.MAP,{value:WO.
map}),Object.defineProperty(this,iu.SCALAR,{value:JO.string}),Object.defineProperty(this,iu.SEQ,{value:YO.seq}),this.sortMapEntries=typeof l=="function"?l:l===!0?
QO:null}clone(){let e=Object.create(n.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}};Km.Schema=ru});var Zm=B(Hm=>{"use strict";var XO=W(),lu=gi(),Ai=ci();function xO(n,e){let r=[],t=e.directives===!0;if(e.directives!==!1&&n.directives){let d=n.directives.toString(
n);d?(r.push(d),t=!0):n.directives.docStart&&(t=!0)}t&&r.push("---");let i=lu.createStringifyContext(n,e),{commentString:s}=i.options;if(n.commentBefore){r.length!==
1&&r.unshift("");let d=s(n.commentBefore);r.unshift(Ai.indentComment(d,""))}let l=!1,o=null;if(n.contents){if(XO.isNode(n.contents)){if(n.contents.spaceBefore&&
t&&r.push(""),n.contents.commentBefore){let h=s(n.contents.commentBefore);r.push(Ai.indentComment(h,""))}i.forceBlockIndent=!!n.comment,o=n.contents.comment}let d=o?
void 0:()=>l=!0,y=lu.stringify(n.contents,i,()=>o=null,d);o&&(y+=Ai.lineComment(y,"",s(o))),(y[0]==="|"||y[0]===">")&&r[r.length-1]==="---"?r[r.length-1]=`--- ${y}`:
r.push(y)}else r.push(lu.stringify(n.contents,i));if(n.directives?.docEnd)if(n.comment){let d=s(n.comment);d.includes(`
`)?(r.push("..."),r.push(Ai.indentComment(d,""))):r.push(`... ${d}`)}else r.push("...");else{let d=n.comment;d&&l&&(d=d.replace(/^\n+/,"")),d&&((!l||o)&&r[r.length-
1]!==""&&r.push(""),r.push(Ai.indentComment(s(d),"")))}return r.join(`
`)+`
`}Hm.stringifyDocument=xO});var Si=B(Wm=>{"use strict";var eA=ui(),vn=Dr(),Ce=W(),tA=ut(),nA=st(),iA=su(),rA=Zm(),ou=kr(),sA=ca(),lA=fi(),au=fa(),uu=class n{constructor(e,r,t){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Ce.NODE_TYPE,{value:Ce.DOC});let i=null;typeof r=="function"||Array.isArray(r)?
i=r:t===void 0&&r&&(t=r,r=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},t);this.options=s;let{version:l}=s;t?._directives?(this.directives=t._directives.atDocument(),this.directives.yaml.explicit&&(l=this.directives.yaml.
version)):this.directives=new au.Directives({version:l}),this.setSchema(l,t),this.contents=e===void 0?null:this.createNode(e,i,t)}clone(){let e=Object.create(n.
prototype,{[Ce.NODE_TYPE]:{value:Ce.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.
slice(),e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=Ce.isNode(this.
contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){hn(this.contents)&&this.contents.add(e)}addIn(e,r){hn(this.
contents)&&this.contents.addIn(e,r)}createAlias(e,r){if(!e.anchor){let t=ou.anchorNames(this);e.anchor=!r||t.has(r)?ou.findNewAnchor(r||"a",t):r}return new eA.Alias(
e.anchor)}createNode(e,r,t){let i;if(typeof r=="function")e=r.call({"":e},"",e),i=r;else if(Array.isArray(r)){let D=E=>typeof E=="number"||E instanceof String||
E instanceof Number,T=r.filter(D).map(String);T.length>0&&(r=r.concat(T)),i=r}else t===void 0&&r&&(t=r,r=void 0);let{aliasDuplicateObjects:s,anchorPrefix:l,flow:o,
keepUndefined:d,onTagObj:y,tag:h}=t??{},{onAnchor:w,setAnchors:b,sourceObjects:k}=ou.createNodeAnchors(this,l||"a"),R={aliasDuplicateObjects:s??!0,keepUndefined:d??
!1,onAnchor:w,onTagObj:y,replacer:i,schema:this.schema,sourceObjects:k},P=lA.createNode(e,h,R);return o&&Ce.isCollection(P)&&(P.flow=!0),b(),P}createPair(e,r,t={}){
let i=this.createNode(e,null,t),s=this.createNode(r,null,t);return new tA.Pair(i,s)}delete(e){return hn(this.contents)?this.contents.delete(e):!1}deleteIn(e){return vn.
isEmptyPath(e)?this.contents==null?!1:(this.contents=null,!0):hn(this.contents)?this.contents.deleteIn(e):!1}get(e,r){return Ce.isCollection(this.contents)?this.
contents.get(e,r):void 0}getIn(e,r){return vn.isEmptyPath(e)?!r&&Ce.isScalar(this.contents)?this.contents.value:this.contents:Ce.isCollection(this.contents)?this.
contents.getIn(e,r):void 0}has(e){return Ce.isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return vn.isEmptyPath(e)?this.contents!==void 0:Ce.isCollection(
this.contents)?this.contents.hasIn(e):!1}set(e,r){this.contents==null?this.contents=vn.collectionFromPath(this.schema,[e],r):hn(this.contents)&&this.contents.set(
e,r)}setIn(e,r){vn.isEmptyPath(e)?this.contents=r:this.contents==null?this.contents=vn.collectionFromPath(this.schema,Array.from(e),r):hn(this.contents)&&this.contents.
setIn(e,r)}setSchema(e,r={}){typeof e=="number"&&(e=String(e));let t;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new au.
Directives({version:"1.1"}),t={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=
new au.Directives({version:e}),t={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,t=null;break;default:{let i=JSON.stringify(
e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${i}`)}}if(r.schema instanceof Object)this.schema=r.schema;else if(t)this.schema=
new iA.Schema(Object.assign(t,r));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:r,mapAsMap:t,
maxAliasCount:i,onAnchor:s,reviver:l}={}){let o={anchors:new Map,doc:this,keep:!e,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},d=nA.toJS(
this.contents,r??"",o);if(typeof s=="function")for(let{count:y,res:h}of o.anchors.values())s(h,y);return typeof l=="function"?sA.applyReviver(l,{"":d},"",d):d}toJSON(e,r){
return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:r})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let r=JSON.stringify(e.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${r}`)}return rA.stringifyDocument(this,e)}};function hn(n){if(Ce.isCollection(n))return!0;throw new Error("Expected a YAML collection as document contents")}
Wm.Document=uu});var zi=B(Ri=>{"use strict";var Di=class extends Error{constructor(e,r,t,i){super(),this.name=e,this.code=t,this.message=i,this.pos=r}},fu=class extends Di{constructor(e,r,t){
super("YAMLParseError",e,r,t)}},cu=class extends Di{constructor(e,r,t){super("YAMLWarning",e,r,t)}},oA=(n,e)=>r=>{if(r.pos[0]===-1)return;r.linePos=r.pos.map(o=>e.
linePos(o));let{line:t,col:i}=r.linePos[0];r.message+=` at line ${t}, column ${i}`;let s=i-1,l=n.substring(e.lineStarts[t-1],e.lineStarts[t]).replace(/[\n\r]+$/,
"");if(s>=60&&l.length>80){let o=Math.min(s-39,l.length-79);l="\u2026"+l.substring(o),s-=o-1}if(l.length>80&&(l=l.substring(0,79)+"\u2026"),t>1&&/^ *$/.test(l.substring(
0,s))){let o=n.substring(e.lineStarts[t-2],e.lineStarts[t-1]);o.length>80&&(o=o.substring(0,79)+`\u2026
`),l=o+l}if(/[^ ]/.test(l)){let o=1,d=r.linePos[1];d?.line===t&&d.col>i&&(o=Math.max(1,Math.min(d.col-i,80-s)));let y=" ".repeat(s)+"^".repeat(o);r.message+=`:

${l}
${y}
`}};Ri.YAMLError=Di;Ri.YAMLParseError=fu;Ri.YAMLWarning=cu;Ri.prettifyError=oA});var Ei=B(Ym=>{"use strict";function aA(n,{flow:e,indicator:r,next:t,offset:i,onError:s,parentIndent:l,startOnNewline:o}){let d=!1,y=o,h=o,w="",b="",k=!1,R=!1,P=null,
D=null,T=null,E=null,L=null,I=null,V=null;for(let q of n)switch(R&&(q.type!=="space"&&q.type!=="newline"&&q.type!=="comma"&&s(q.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),R=!1),P&&(y&&q.type!=="comment"&&q.type!=="newline"&&s(P,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),P=null),q.type){case"space":!e&&(r!=="doc-start"||t?.type!=="flow-collection")&&q.source.includes("	")&&(P=q),h=!0;break;case"comment":{h||s(q,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let pe=q.source.substring(1)||" ";w?w+=b+pe:w=pe,b="",y=!1;break}case"new\
line":y?w?w+=q.source:(!I||r!=="seq-item-ind")&&(d=!0):b+=q.source,y=!0,k=!0,(D||T)&&(E=q),h=!0;break;case"anchor":D&&s(q,"MULTIPLE_ANCHORS","A node can have at\
 most one anchor"),q.source.endsWith(":")&&s(q.offset+q.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),D=q,V??(V=q.offset),y=!1,h=!1,R=!0;break;case"\
tag":{T&&s(q,"MULTIPLE_TAGS","A node can have at most one tag"),T=q,V??(V=q.offset),y=!1,h=!1,R=!0;break}case r:(D||T)&&s(q,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${q.source} indicator`),I&&s(q,"UNEXPECTED_TOKEN",`Unexpected ${q.source} in ${e??"collection"}`),I=q,y=r==="seq-item-ind"||r==="explicit-key-i\
nd",h=!1;break;case"comma":if(e){L&&s(q,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),L=q,y=!1,h=!1;break}default:s(q,"UNEXPECTED_TOKEN",`Unexpected ${q.type} toke\
n`),y=!1,h=!1}let M=n[n.length-1],Y=M?M.offset+M.source.length:i;return R&&t&&t.type!=="space"&&t.type!=="newline"&&t.type!=="comma"&&(t.type!=="scalar"||t.source!==
"")&&s(t.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),P&&(y&&P.indent<=l||t?.type==="block-map"||t?.type==="bl\
ock-seq")&&s(P,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:L,found:I,spaceBefore:d,comment:w,hasNewline:k,anchor:D,tag:T,newlineAfterProp:E,end:Y,
start:V??Y}}Ym.resolveProps=aA});var os=B(Jm=>{"use strict";function du(n){if(!n)return null;switch(n.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(n.source.
includes(`
`))return!0;if(n.end){for(let e of n.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of n.items){for(let r of e.start)if(r.type==="n\
ewline")return!0;if(e.sep){for(let r of e.sep)if(r.type==="newline")return!0}if(du(e.key)||du(e.value))return!0}return!1;default:return!0}}Jm.containsNewline=du});var pu=B(Qm=>{"use strict";var uA=os();function fA(n,e,r){if(e?.type==="flow-collection"){let t=e.end[0];t.indent===n&&(t.source==="]"||t.source==="}")&&uA.containsNewline(
e)&&r(t,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}Qm.flowIndentCheck=fA});var mu=B(xm=>{"use strict";var Xm=W();function cA(n,e,r){let{uniqueKeys:t}=n.options;if(t===!1)return!1;let i=typeof t=="function"?t:(s,l)=>s===l||Xm.isScalar(s)&&
Xm.isScalar(l)&&s.value===l.value;return e.some(s=>i(s.key,r))}xm.mapIncludes=cA});var sg=B(rg=>{"use strict";var eg=ut(),dA=ct(),tg=Ei(),pA=os(),ng=pu(),mA=mu(),ig="All mapping items must start at the same column";function gA({composeNode:n,composeEmptyNode:e},r,t,i,s){
let l=s?.nodeClass??dA.YAMLMap,o=new l(r.schema);r.atRoot&&(r.atRoot=!1);let d=t.offset,y=null;for(let h of t.items){let{start:w,key:b,sep:k,value:R}=h,P=tg.resolveProps(
w,{indicator:"explicit-key-ind",next:b??k?.[0],offset:d,onError:i,parentIndent:t.indent,startOnNewline:!0}),D=!P.found;if(D){if(b&&(b.type==="block-seq"?i(d,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in b&&b.indent!==t.indent&&i(d,"BAD_INDENT",ig)),!P.anchor&&!P.tag&&!k){
y=P.end,P.comment&&(o.comment?o.comment+=`
`+P.comment:o.comment=P.comment);continue}(P.newlineAfterProp||pA.containsNewline(b))&&i(b??w[w.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else P.found?.indent!==t.indent&&i(d,"BAD_INDENT",ig);r.atKey=!0;let T=P.end,E=b?n(r,b,P,i):e(r,T,w,null,P,i);r.schema.compat&&ng.flowIndentCheck(
t.indent,b,i),r.atKey=!1,mA.mapIncludes(r,o.items,E)&&i(T,"DUPLICATE_KEY","Map keys must be unique");let L=tg.resolveProps(k??[],{indicator:"map-value-ind",next:R,
offset:E.range[2],onError:i,parentIndent:t.indent,startOnNewline:!b||b.type==="block-scalar"});if(d=L.end,L.found){D&&(R?.type==="block-map"&&!L.hasNewline&&i(d,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),r.options.strict&&P.start<L.found.offset-1024&&i(E.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let I=R?n(r,R,L,i):e(r,d,k,null,L,i);r.schema.compat&&ng.flowIndentCheck(
t.indent,R,i),d=I.range[2];let V=new eg.Pair(E,I);r.options.keepSourceTokens&&(V.srcToken=h),o.items.push(V)}else{D&&i(E.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),L.comment&&(E.comment?E.comment+=`
`+L.comment:E.comment=L.comment);let I=new eg.Pair(E);r.options.keepSourceTokens&&(I.srcToken=h),o.items.push(I)}}return y&&y<d&&i(y,"IMPOSSIBLE","Map comment w\
ith trailing content"),o.range=[t.offset,d,y??d],o}rg.resolveBlockMap=gA});var og=B(lg=>{"use strict";var yA=dt(),vA=Ei(),hA=pu();function bA({composeNode:n,composeEmptyNode:e},r,t,i,s){let l=s?.nodeClass??yA.YAMLSeq,o=new l(r.schema);
r.atRoot&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let d=t.offset,y=null;for(let{start:h,value:w}of t.items){let b=vA.resolveProps(h,{indicator:"seq-item-ind",next:w,
offset:d,onError:i,parentIndent:t.indent,startOnNewline:!0});if(!b.found)if(b.anchor||b.tag||w)w?.type==="block-seq"?i(b.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):i(d,"MISSING_CHAR","Sequence item without - indicator");else{y=b.end,b.comment&&(o.comment=b.comment);continue}let k=w?n(r,w,b,i):
e(r,b.end,h,null,b,i);r.schema.compat&&hA.flowIndentCheck(t.indent,w,i),d=k.range[2],o.items.push(k)}return o.range=[t.offset,d,y??d],o}lg.resolveBlockSeq=bA});var bn=B(ag=>{"use strict";function wA(n,e,r,t){let i="";if(n){let s=!1,l="";for(let o of n){let{source:d,type:y}=o;switch(y){case"space":s=!0;break;case"commen\
t":{r&&!s&&t(o,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let h=d.substring(1)||" ";i?i+=l+h:i=h,l="";break}case"n\
ewline":i&&(l+=d),s=!0;break;default:t(o,"UNEXPECTED_TOKEN",`Unexpected ${y} at node end`)}e+=d.length}}return{comment:i,offset:e}}ag.resolveEnd=wA});var dg=B(cg=>{"use strict";var PA=W(),kA=ut(),ug=ct(),OA=dt(),AA=bn(),fg=Ei(),SA=os(),DA=mu(),gu="Block collections are not allowed within flow collections",yu=n=>n&&
(n.type==="block-map"||n.type==="block-seq");function RA({composeNode:n,composeEmptyNode:e},r,t,i,s){let l=t.start.source==="{",o=l?"flow map":"flow sequence",d=s?.
nodeClass??(l?ug.YAMLMap:OA.YAMLSeq),y=new d(r.schema);y.flow=!0;let h=r.atRoot;h&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let w=t.offset+t.start.source.length;for(let D=0;D<
t.items.length;++D){let T=t.items[D],{start:E,key:L,sep:I,value:V}=T,M=fg.resolveProps(E,{flow:o,indicator:"explicit-key-ind",next:L??I?.[0],offset:w,onError:i,
parentIndent:t.indent,startOnNewline:!1});if(!M.found){if(!M.anchor&&!M.tag&&!I&&!V){D===0&&M.comma?i(M.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${o}`):D<t.items.
length-1&&i(M.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${o}`),M.comment&&(y.comment?y.comment+=`
`+M.comment:y.comment=M.comment),w=M.end;continue}!l&&r.options.strict&&SA.containsNewline(L)&&i(L,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(D===0)M.comma&&i(M.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${o}`);else if(M.comma||i(M.start,"MISSING_CHAR",`Missing , betw\
een ${o} items`),M.comment){let Y="";e:for(let q of E)switch(q.type){case"comma":case"space":break;case"comment":Y=q.source.substring(1);break e;default:break e}
if(Y){let q=y.items[y.items.length-1];PA.isPair(q)&&(q=q.value??q.key),q.comment?q.comment+=`
`+Y:q.comment=Y,M.comment=M.comment.substring(Y.length+1)}}if(!l&&!I&&!M.found){let Y=V?n(r,V,M,i):e(r,M.end,I,null,M,i);y.items.push(Y),w=Y.range[2],yu(V)&&i(Y.
range,"BLOCK_IN_FLOW",gu)}else{r.atKey=!0;let Y=M.end,q=L?n(r,L,M,i):e(r,Y,E,null,M,i);yu(L)&&i(q.range,"BLOCK_IN_FLOW",gu),r.atKey=!1;let pe=fg.resolveProps(I??
[],{flow:o,indicator:"map-value-ind",next:V,offset:q.range[2],onError:i,parentIndent:t.indent,startOnNewline:!1});if(pe.found){if(!l&&!M.found&&r.options.strict){
if(I)for(let me of I){if(me===pe.found)break;if(me.type==="newline"){i(me,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single \
line");break}}M.start<pe.found.offset-1024&&i(pe.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow seq\
uence key")}}else V&&("source"in V&&V.source?.[0]===":"?i(V,"MISSING_CHAR",`Missing space after : in ${o}`):i(pe.start,"MISSING_CHAR",`Missing , or : between ${o}\
 items`));let rt=V?n(r,V,pe,i):pe.found?e(r,pe.end,I,null,pe,i):null;rt?yu(V)&&i(rt.range,"BLOCK_IN_FLOW",gu):pe.comment&&(q.comment?q.comment+=`
`+pe.comment:q.comment=pe.comment);let an=new kA.Pair(q,rt);if(r.options.keepSourceTokens&&(an.srcToken=T),l){let me=y;DA.mapIncludes(r,me.items,q)&&i(Y,"DUPLIC\
ATE_KEY","Map keys must be unique"),me.items.push(an)}else{let me=new ug.YAMLMap(r.schema);me.flow=!0,me.items.push(an);let dp=(rt??q).range;me.range=[q.range[0],
dp[1],dp[2]],y.items.push(me)}w=rt?rt.range[2]:pe.end}}let b=l?"}":"]",[k,...R]=t.end,P=w;if(k?.source===b)P=k.offset+k.source.length;else{let D=o[0].toUpperCase()+
o.substring(1),T=h?`${D} must end with a ${b}`:`${D} in block collection must be sufficiently indented and end with a ${b}`;i(w,h?"MISSING_CHAR":"BAD_INDENT",T),
k&&k.source.length!==1&&R.unshift(k)}if(R.length>0){let D=AA.resolveEnd(R,P,r.options.strict,i);D.comment&&(y.comment?y.comment+=`
`+D.comment:y.comment=D.comment),y.range=[t.offset,P,D.offset]}else y.range=[t.offset,P,P];return y}cg.resolveFlowCollection=RA});var mg=B(pg=>{"use strict";var zA=W(),EA=ue(),TA=ct(),CA=dt(),LA=sg(),NA=og(),jA=dg();function vu(n,e,r,t,i,s){let l=r.type==="block-map"?LA.resolveBlockMap(n,e,
r,t,s):r.type==="block-seq"?NA.resolveBlockSeq(n,e,r,t,s):jA.resolveFlowCollection(n,e,r,t,s),o=l.constructor;return i==="!"||i===o.tagName?(l.tag=o.tagName,l):
(i&&(l.tag=i),l)}function $A(n,e,r,t,i){let s=t.tag,l=s?e.directives.tagName(s.source,b=>i(s,"TAG_RESOLVE_FAILED",b)):null;if(r.type==="block-seq"){let{anchor:b,
newlineAfterProp:k}=t,R=b&&s?b.offset>s.offset?b:s:b??s;R&&(!k||k.offset<R.offset)&&i(R,"MISSING_CHAR","Missing newline after block sequence props")}let o=r.type===
"block-map"?"map":r.type==="block-seq"?"seq":r.start.source==="{"?"map":"seq";if(!s||!l||l==="!"||l===TA.YAMLMap.tagName&&o==="map"||l===CA.YAMLSeq.tagName&&o===
"seq")return vu(n,e,r,i,l);let d=e.schema.tags.find(b=>b.tag===l&&b.collection===o);if(!d){let b=e.schema.knownTags[l];if(b?.collection===o)e.schema.tags.push(Object.
assign({},b,{default:!1})),d=b;else return b?i(s,"BAD_COLLECTION_TYPE",`${b.tag} used for ${o} collection, but expects ${b.collection??"scalar"}`,!0):i(s,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${l}`,!0),vu(n,e,r,i,l)}let y=vu(n,e,r,i,l,d),h=d.resolve?.(y,b=>i(s,"TAG_RESOLVE_FAILED",b),e.options)??y,w=zA.isNode(h)?h:new EA.
Scalar(h);return w.range=y.range,w.tag=l,d?.format&&(w.format=d.format),w}pg.composeCollection=$A});var bu=B(gg=>{"use strict";var hu=ue();function IA(n,e,r){let t=e.offset,i=VA(e,n.options.strict,r);if(!i)return{value:"",type:null,comment:"",range:[t,t,t]};let s=i.
mode===">"?hu.Scalar.BLOCK_FOLDED:hu.Scalar.BLOCK_LITERAL,l=e.source?BA(e.source):[],o=l.length;for(let P=l.length-1;P>=0;--P){let D=l[P][1];if(D===""||D==="\r")
o=P;else break}if(o===0){let P=i.chomp==="+"&&l.length>0?`
`.repeat(Math.max(1,l.length-1)):"",D=t+i.length;return e.source&&(D+=e.source.length),{value:P,type:s,comment:i.comment,range:[t,D,D]}}let d=e.indent+i.indent,
y=e.offset+i.length,h=0;for(let P=0;P<o;++P){let[D,T]=l[P];if(T===""||T==="\r")i.indent===0&&D.length>d&&(d=D.length);else{D.length<d&&r(y+D.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),i.indent===0&&(d=D.length),h=P,d===0&&!n.atRoot&&r(y,"BAD_\
INDENT","Block scalar values in collections must be indented");break}y+=D.length+T.length+1}for(let P=l.length-1;P>=o;--P)l[P][0].length>d&&(o=P+1);let w="",b="",
k=!1;for(let P=0;P<h;++P)w+=l[P][0].slice(d)+`
`;for(let P=h;P<o;++P){let[D,T]=l[P];y+=D.length+T.length+1;let E=T[T.length-1]==="\r";if(E&&(T=T.slice(0,-1)),T&&D.length<d){let I=`Block scalar lines must not\
 be less indented than their ${i.indent?"explicit indentation indicator":"first line"}`;r(y-T.length-(E?2:1),"BAD_INDENT",I),D=""}s===hu.Scalar.BLOCK_LITERAL?(w+=
b+D.slice(d)+T,b=`
`):D.length>d||T[0]==="	"?(b===" "?b=`
`:!k&&b===`
`&&(b=`

`),w+=b+D.slice(d)+T,b=`
`,k=!0):T===""?b===`
`?w+=`
`:b=`
`:(w+=b+T,b=" ",k=!1)}switch(i.chomp){case"-":break;case"+":for(let P=o;P<l.length;++P)w+=`
`+l[P][0].slice(d);w[w.length-1]!==`
`&&(w+=`
`);break;default:w+=`
`}let R=t+i.length+e.source.length;return{value:w,type:s,comment:i.comment,range:[t,R,R]}}function VA({offset:n,props:e},r,t){if(e[0].type!=="block-scalar-heade\
r")return t(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:i}=e[0],s=i[0],l=0,o="",d=-1;for(let b=1;b<i.length;++b){let k=i[b];if(!o&&(k==="\
-"||k==="+"))o=k;else{let R=Number(k);!l&&R?l=R:d===-1&&(d=n+b)}}d!==-1&&t(d,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let y=!1,
h="",w=i.length;for(let b=1;b<e.length;++b){let k=e[b];switch(k.type){case"space":y=!0;case"newline":w+=k.source.length;break;case"comment":r&&!y&&t(k,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),w+=k.source.length,h=k.source.substring(1);break;case"error":t(k,"UNEXPECTED_TOK\
EN",k.message),w+=k.source.length;break;default:{let R=`Unexpected token in block scalar header: ${k.type}`;t(k,"UNEXPECTED_TOKEN",R);let P=k.source;P&&typeof P==
"string"&&(w+=P.length)}}}return{mode:s,indent:l,chomp:o,comment:h,length:w}}function BA(n){let e=n.split(/\n( *)/),r=e[0],t=r.match(/^( *)/),s=[t?.[1]?[t[1],r.
slice(t[1].length)]:["",r]];for(let l=1;l<e.length;l+=2)s.push([e[l],e[l+1]]);return s}gg.resolveBlockScalar=IA});var Pu=B(vg=>{"use strict";var wu=ue(),qA=bn();function MA(n,e,r){let{offset:t,type:i,source:s,end:l}=n,o,d,y=(b,k,R)=>r(t+b,k,R);switch(i){case"scalar":o=wu.Scalar.
PLAIN,d=FA(s,y);break;case"single-quoted-scalar":o=wu.Scalar.QUOTE_SINGLE,d=_A(s,y);break;case"double-quoted-scalar":o=wu.Scalar.QUOTE_DOUBLE,d=UA(s,y);break;default:
return r(n,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[t,t+s.length,t+s.length]}}let h=t+s.length,
w=qA.resolveEnd(l,h,e,r);return{value:d,type:o,comment:w.comment,range:[t,h,w.offset]}}function FA(n,e){let r="";switch(n[0]){case"	":r="a tab character";break;case"\
,":r="flow indicator character ,";break;case"%":r="directive indicator character %";break;case"|":case">":{r=`block scalar indicator ${n[0]}`;break}case"@":case"\
`":{r=`reserved character ${n[0]}`;break}}return r&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${r}`),yg(n)}function _A(n,e){return(n[n.length-1]!=="\
'"||n.length===1)&&e(n.length,"MISSING_CHAR","Missing closing 'quote"),yg(n.slice(1,-1)).replace(/''/g,"'")}function yg(n){let e=/(.*?)\r?\n/sy,r=e.exec(n);if(!r)
return n;let t,i;try{t=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{t=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let s=r[1].replace(t,""),
l=" ",o=e.lastIndex;for(;r=e.exec(n);){let y=r[1].replace(i,"");y===""?l===`
`?s+=l:l=`
`:(s+=l+y,l=" "),o=e.lastIndex}let d=/[ \t]*(.*)/sy;return d.lastIndex=o,r=d.exec(n),s+l+(r?.[1]??"")}function UA(n,e){let r="";for(let t=1;t<n.length-1;++t){let i=n[t];
if(!(i==="\r"&&n[t+1]===`
`))if(i===`
`){let{fold:s,offset:l}=GA(n,t);r+=s,t=l}else if(i==="\\"){let s=n[++t],l=KA[s];if(l)r+=l;else if(s===`
`)for(s=n[t+1];s===" "||s==="	";)s=n[++t+1];else if(s==="\r"&&n[t+1]===`
`)for(s=n[++t+1];s===" "||s==="	";)s=n[++t+1];else if(s==="x"||s==="u"||s==="U"){let o=s==="x"?2:s==="u"?4:8;r+=HA(n,t+1,o,e),t+=o}else{let o=n.substr(t-1,2);e(
t-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${o}`),r+=o}}else if(i===" "||i==="	"){let s=t,l=n[t+1];for(;l===" "||l==="	";)l=n[++t+1];l!==`
`&&!(l==="\r"&&n[t+2]===`
`)&&(r+=t>s?n.slice(s,t+1):i)}else r+=i}return(n[n.length-1]!=='"'||n.length===1)&&e(n.length,"MISSING_CHAR",'Missing closing "quote'),r}function GA(n,e){let r="",
t=n[e+1];for(;(t===" "||t==="	"||t===`
`||t==="\r")&&!(t==="\r"&&n[e+2]!==`
`);)t===`
`&&(r+=`
`),e+=1,t=n[e+1];return r||(r=" "),{fold:r,offset:e}}var KA={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function HA(n,e,r,t){let i=n.substr(e,r),l=i.length===r&&
/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(l)}catch{let o=n.substr(e-2,r+2);return t(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${o}`),o}}vg.resolveFlowScalar=MA});var wg=B(bg=>{"use strict";var zt=W(),hg=ue(),ZA=bu(),WA=Pu();function YA(n,e,r,t){let{value:i,type:s,comment:l,range:o}=e.type==="block-scalar"?ZA.resolveBlockScalar(
n,e,t):WA.resolveFlowScalar(e,n.options.strict,t),d=r?n.directives.tagName(r.source,w=>t(r,"TAG_RESOLVE_FAILED",w)):null,y;n.options.stringKeys&&n.atKey?y=n.schema[zt.
SCALAR]:d?y=JA(n.schema,i,d,r,t):e.type==="scalar"?y=QA(n,i,e,t):y=n.schema[zt.SCALAR];let h;try{let w=y.resolve(i,b=>t(r??e,"TAG_RESOLVE_FAILED",b),n.options);
h=zt.isScalar(w)?w:new hg.Scalar(w)}catch(w){let b=w instanceof Error?w.message:String(w);t(r??e,"TAG_RESOLVE_FAILED",b),h=new hg.Scalar(i)}return h.range=o,h.source=
i,s&&(h.type=s),d&&(h.tag=d),y.format&&(h.format=y.format),l&&(h.comment=l),h}function JA(n,e,r,t,i){if(r==="!")return n[zt.SCALAR];let s=[];for(let o of n.tags)
if(!o.collection&&o.tag===r)if(o.default&&o.test)s.push(o);else return o;for(let o of s)if(o.test?.test(e))return o;let l=n.knownTags[r];return l&&!l.collection?
(n.tags.push(Object.assign({},l,{default:!1,test:void 0})),l):(i(t,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:str"),n[zt.SCALAR])}function QA({
atKey:n,directives:e,schema:r},t,i,s){let l=r.tags.find(o=>(o.default===!0||n&&o.default==="key")&&o.test?.test(t))||r[zt.SCALAR];if(r.compat){let o=r.compat.find(
d=>d.default&&d.test?.test(t))??r[zt.SCALAR];if(l.tag!==o.tag){let d=e.tagString(l.tag),y=e.tagString(o.tag),h=`Value may be parsed as either ${d} or ${y}`;s(i,
"TAG_RESOLVE_FAILED",h,!0)}}return l}bg.composeScalar=YA});var kg=B(Pg=>{"use strict";function XA(n,e,r){if(e){r??(r=e.length);for(let t=r-1;t>=0;--t){let i=e[t];switch(i.type){case"space":case"comment":case"newline":n-=
i.source.length;continue}for(i=e[++t];i?.type==="space";)n+=i.source.length,i=e[++t];break}}return n}Pg.emptyScalarPosition=XA});var Sg=B(Ou=>{"use strict";var xA=ui(),eS=W(),tS=mg(),Og=wg(),nS=bn(),iS=kg(),rS={composeNode:Ag,composeEmptyNode:ku};function Ag(n,e,r,t){let i=n.atKey,{spaceBefore:s,
comment:l,anchor:o,tag:d}=r,y,h=!0;switch(e.type){case"alias":y=sS(n,e,t),(o||d)&&t(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":y=Og.composeScalar(n,e,d,t),o&&(y.anchor=o.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{y=tS.composeCollection(rS,n,e,r,t),o&&(y.anchor=o.source.substring(1))}catch(w){let b=w instanceof Error?w.message:
String(w);t(e,"RESOURCE_EXHAUSTION",b)}break;default:{let w=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;t(e,"UNEXPECTED_TOKEN",w),h=!1}}return y??
(y=ku(n,e.offset,void 0,null,r,t)),o&&y.anchor===""&&t(o,"BAD_ALIAS","Anchor cannot be an empty string"),i&&n.options.stringKeys&&(!eS.isScalar(y)||typeof y.value!=
"string"||y.tag&&y.tag!=="tag:yaml.org,2002:str")&&t(d??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(y.spaceBefore=!0),l&&(e.type==="scal\
ar"&&e.source===""?y.comment=l:y.commentBefore=l),n.options.keepSourceTokens&&h&&(y.srcToken=e),y}function ku(n,e,r,t,{spaceBefore:i,comment:s,anchor:l,tag:o,end:d},y){
let h={type:"scalar",offset:iS.emptyScalarPosition(e,r,t),indent:-1,source:""},w=Og.composeScalar(n,h,o,y);return l&&(w.anchor=l.source.substring(1),w.anchor===
""&&y(l,"BAD_ALIAS","Anchor cannot be an empty string")),i&&(w.spaceBefore=!0),s&&(w.comment=s,w.range[2]=d),w}function sS({options:n},{offset:e,source:r,end:t},i){
let s=new xA.Alias(r.substring(1));s.source===""&&i(e,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&i(e+r.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let l=e+r.length,o=nS.resolveEnd(t,l,n.strict,i);return s.range=[e,l,o.offset],o.comment&&(s.comment=o.comment),s}Ou.composeEmptyNode=
ku;Ou.composeNode=Ag});var zg=B(Rg=>{"use strict";var lS=Si(),Dg=Sg(),oS=bn(),aS=Ei();function uS(n,e,{offset:r,start:t,value:i,end:s},l){let o=Object.assign({_directives:e},n),d=new lS.
Document(void 0,o),y={atKey:!1,atRoot:!0,directives:d.directives,options:d.options,schema:d.schema},h=aS.resolveProps(t,{indicator:"doc-start",next:i??s?.[0],offset:r,
onError:l,parentIndent:0,startOnNewline:!0});h.found&&(d.directives.docStart=!0,i&&(i.type==="block-map"||i.type==="block-seq")&&!h.hasNewline&&l(h.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),d.contents=i?Dg.composeNode(y,i,h,l):Dg.composeEmptyNode(y,h.end,t,null,h,l);let w=d.
contents.range[2],b=oS.resolveEnd(s,w,!1,l);return b.comment&&(d.comment=b.comment),d.range=[r,w,b.offset],d}Rg.composeDoc=uS});var Su=B(Cg=>{"use strict";var fS=require("process"),cS=fa(),dS=Si(),Ti=zi(),Eg=W(),pS=zg(),mS=bn();function Ci(n){if(typeof n=="number")return[n,n+1];if(Array.
isArray(n))return n.length===2?n:[n[0],n[1]];let{offset:e,source:r}=n;return[e,e+(typeof r=="string"?r.length:1)]}function Tg(n){let e="",r=!1,t=!1;for(let i=0;i<
n.length;++i){let s=n[i];switch(s[0]){case"#":e+=(e===""?"":t?`

`:`
`)+(s.substring(1)||" "),r=!0,t=!1;break;case"%":n[i+1]?.[0]!=="#"&&(i+=1),r=!1;break;default:r||(t=!0),r=!1}}return{comment:e,afterEmptyLine:t}}var Au=class{constructor(e={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(r,t,i,s)=>{let l=Ci(r);s?this.warnings.push(new Ti.YAMLWarning(
l,t,i)):this.errors.push(new Ti.YAMLParseError(l,t,i))},this.directives=new cS.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,r){let{comment:t,
afterEmptyLine:i}=Tg(this.prelude);if(t){let s=e.contents;if(r)e.comment=e.comment?`${e.comment}
${t}`:t;else if(i||e.directives.docStart||!s)e.commentBefore=t;else if(Eg.isCollection(s)&&!s.flow&&s.items.length>0){let l=s.items[0];Eg.isPair(l)&&(l=l.key);let o=l.
commentBefore;l.commentBefore=o?`${t}
${o}`:t}else{let l=s.commentBefore;s.commentBefore=l?`${t}
${l}`:t}}if(r){for(let s=0;s<this.errors.length;++s)e.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)e.warnings.push(this.warnings[s])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Tg(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,r=!1,t=-1){for(let i of e)yield*this.next(i);yield*this.end(r,t)}*next(e){switch(fS.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(r,t,i)=>{let s=Ci(e);s[0]+=r,this.onError(s,"BAD_DIRECTIVE",t,i)}),this.prelude.
push(e.source),this.atDirectives=!0;break;case"document":{let r=pS.composeDoc(this.options,this.directives,e,this.onError);this.atDirectives&&!r.directives.docStart&&
this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(r,!1),this.doc&&(yield this.doc),this.doc=r,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{let r=e.source?`${e.message}: ${JSON.stringify(
e.source)}`:e.message,t=new Ti.YAMLParseError(Ci(e),"UNEXPECTED_TOKEN",r);this.atDirectives||!this.doc?this.errors.push(t):this.doc.errors.push(t);break}case"do\
c-end":{if(!this.doc){let t="Unexpected doc-end without preceding document";this.errors.push(new Ti.YAMLParseError(Ci(e),"UNEXPECTED_TOKEN",t));break}this.doc.directives.
docEnd=!0;let r=mS.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),r.comment){let t=this.doc.comment;
this.doc.comment=t?`${t}
${r.comment}`:r.comment}this.doc.range[2]=r.offset;break}default:this.errors.push(new Ti.YAMLParseError(Ci(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,r=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let t=Object.assign({_directives:this.directives},this.options),i=new dS.Document(
void 0,t);this.atDirectives&&this.onError(r,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,r,r],this.decorate(i,!1),yield i}}};Cg.Composer=Au});var jg=B(as=>{"use strict";var gS=bu(),yS=Pu(),vS=zi(),Lg=mi();function hS(n,e=!0,r){if(n){let t=(i,s,l)=>{let o=typeof i=="number"?i:Array.isArray(i)?i[0]:i.offset;
if(r)r(o,s,l);else throw new vS.YAMLParseError([o,o+1],s,l)};switch(n.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yS.resolveFlowScalar(
n,e,t);case"block-scalar":return gS.resolveBlockScalar({options:{strict:e}},n,t)}}return null}function bS(n,e){let{implicitKey:r=!1,indent:t,inFlow:i=!1,offset:s=-1,
type:l="PLAIN"}=e,o=Lg.stringifyString({type:l,value:n},{implicitKey:r,indent:t>0?" ".repeat(t):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}}),d=e.end??[{type:"\
newline",offset:-1,indent:t,source:`
`}];switch(o[0]){case"|":case">":{let y=o.indexOf(`
`),h=o.substring(0,y),w=o.substring(y+1)+`
`,b=[{type:"block-scalar-header",offset:s,indent:t,source:h}];return Ng(b,d)||b.push({type:"newline",offset:-1,indent:t,source:`
`}),{type:"block-scalar",offset:s,indent:t,props:b,source:w}}case'"':return{type:"double-quoted-scalar",offset:s,indent:t,source:o,end:d};case"'":return{type:"s\
ingle-quoted-scalar",offset:s,indent:t,source:o,end:d};default:return{type:"scalar",offset:s,indent:t,source:o,end:d}}}function wS(n,e,r={}){let{afterKey:t=!1,implicitKey:i=!1,
inFlow:s=!1,type:l}=r,o="indent"in n?n.indent:null;if(t&&typeof o=="number"&&(o+=2),!l)switch(n.type){case"single-quoted-scalar":l="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":l="QUOTE_DOUBLE";break;case"block-scalar":{let y=n.props[0];if(y.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
l=y.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:l="PLAIN"}let d=Lg.stringifyString({type:l,value:e},{implicitKey:i||o===null,indent:o!==null&&o>
0?" ".repeat(o):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(d[0]){case"|":case">":PS(n,d);break;case'"':Du(n,d,"double-quoted-scalar");break;case"\
'":Du(n,d,"single-quoted-scalar");break;default:Du(n,d,"scalar")}}function PS(n,e){let r=e.indexOf(`
`),t=e.substring(0,r),i=e.substring(r+1)+`
`;if(n.type==="block-scalar"){let s=n.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=t,n.source=i}else{let{offset:s}=n,
l="indent"in n?n.indent:-1,o=[{type:"block-scalar-header",offset:s,indent:l,source:t}];Ng(o,"end"in n?n.end:void 0)||o.push({type:"newline",offset:-1,indent:l,source:`\

`});for(let d of Object.keys(n))d!=="type"&&d!=="offset"&&delete n[d];Object.assign(n,{type:"block-scalar",indent:l,props:o,source:i})}}function Ng(n,e){if(e)for(let r of e)
switch(r.type){case"space":case"comment":n.push(r);break;case"newline":return n.push(r),!0}return!1}function Du(n,e,r){switch(n.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":n.type=r,n.source=e;break;case"block-scalar":{let t=n.props.slice(1),i=e.length;n.props[0].type==="block-scalar-header"&&
(i-=n.props[0].source.length);for(let s of t)s.offset+=i;delete n.props,Object.assign(n,{type:r,source:e,end:t});break}case"block-map":case"block-seq":{let i={type:"\
newline",offset:n.offset+e.length,indent:n.indent,source:`
`};delete n.items,Object.assign(n,{type:r,source:e,end:[i]});break}default:{let t="indent"in n?n.indent:-1,i="end"in n&&Array.isArray(n.end)?n.end.filter(s=>s.type===
"space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(n))s!=="type"&&s!=="offset"&&delete n[s];Object.assign(n,{type:r,indent:t,source:e,
end:i})}}}as.createScalarToken=bS;as.resolveAsScalar=hS;as.setScalarValue=wS});var Ig=B($g=>{"use strict";var kS=n=>"type"in n?fs(n):us(n);function fs(n){switch(n.type){case"block-scalar":{let e="";for(let r of n.props)e+=fs(r);return e+n.
source}case"block-map":case"block-seq":{let e="";for(let r of n.items)e+=us(r);return e}case"flow-collection":{let e=n.start.source;for(let r of n.items)e+=us(r);
for(let r of n.end)e+=r.source;return e}case"document":{let e=us(n);if(n.end)for(let r of n.end)e+=r.source;return e}default:{let e=n.source;if("end"in n&&n.end)
for(let r of n.end)e+=r.source;return e}}}function us({start:n,key:e,sep:r,value:t}){let i="";for(let s of n)i+=s.source;if(e&&(i+=fs(e)),r)for(let s of r)i+=s.
source;return t&&(i+=fs(t)),i}$g.stringify=kS});var Mg=B(qg=>{"use strict";var Ru=Symbol("break visit"),OS=Symbol("skip children"),Vg=Symbol("remove item");function Et(n,e){"type"in n&&n.type==="document"&&(n=
{start:n.start,value:n.value}),Bg(Object.freeze([]),n,e)}Et.BREAK=Ru;Et.SKIP=OS;Et.REMOVE=Vg;Et.itemAtPath=(n,e)=>{let r=n;for(let[t,i]of e){let s=r?.[t];if(s&&
"items"in s)r=s.items[i];else return}return r};Et.parentCollection=(n,e)=>{let r=Et.itemAtPath(n,e.slice(0,-1)),t=e[e.length-1][0],i=r?.[t];if(i&&"items"in i)return i;
throw new Error("Parent collection not found")};function Bg(n,e,r){let t=r(e,n);if(typeof t=="symbol")return t;for(let i of["key","value"]){let s=e[i];if(s&&"it\
ems"in s){for(let l=0;l<s.items.length;++l){let o=Bg(Object.freeze(n.concat([[i,l]])),s.items[l],r);if(typeof o=="number")l=o-1;else{if(o===Ru)return Ru;o===Vg&&
(s.items.splice(l,1),l-=1)}}typeof t=="function"&&i==="key"&&(t=t(e,n))}}return typeof t=="function"?t(e,n):t}qg.visit=Et});var cs=B(Re=>{"use strict";var zu=jg(),AS=Ig(),SS=Mg(),Eu="\uFEFF",Tu="",Cu="",Lu="",DS=n=>!!n&&"items"in n,RS=n=>!!n&&(n.type==="scalar"||n.type==="single-q\
uoted-scalar"||n.type==="double-quoted-scalar"||n.type==="block-scalar");function zS(n){switch(n){case Eu:return"<BOM>";case Tu:return"<DOC>";case Cu:return"<FL\
OW_END>";case Lu:return"<SCALAR>";default:return JSON.stringify(n)}}function ES(n){switch(n){case Eu:return"byte-order-mark";case Tu:return"doc-mode";case Cu:return"\
flow-error-end";case Lu:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(n[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}Re.createScalarToken=zu.createScalarToken;Re.resolveAsScalar=zu.resolveAsScalar;Re.setScalarValue=zu.
setScalarValue;Re.stringify=AS.stringify;Re.visit=SS.visit;Re.BOM=Eu;Re.DOCUMENT=Tu;Re.FLOW_END=Cu;Re.SCALAR=Lu;Re.isCollection=DS;Re.isScalar=RS;Re.prettyToken=
zS;Re.tokenType=ES});var $u=B(_g=>{"use strict";var Li=cs();function Fe(n){switch(n){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Fg=new Set("0123456789ABCDEFabcdef"),TS=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),ds=new Set(",[]{}"),CS=new Set(` ,[]{}
\r	`),Nu=n=>!n||CS.has(n),ju=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,r=!1){if(e){if(typeof e!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!r;let t=this.next??"stream";for(;t&&(r||this.hasChars(1));)t=yield*this.parseNext(
t)}atLineEnd(){let e=this.pos,r=this.buffer[e];for(;r===" "||r==="	";)r=this.buffer[++e];return!r||r==="#"||r===`
`?!0:r==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let r=this.buffer[e];if(this.indentNext>0){let t=0;for(;r===" ";)r=this.buffer[++t+e];if(r==="\r"){
let i=this.buffer[t+e+1];if(i===`
`||!i&&!this.atEnd)return e+t+1}return r===`
`||t>=this.indentNext||!r&&!this.atEnd?e+t:-1}if(r==="-"||r==="."){let t=this.buffer.substr(e,3);if((t==="---"||t==="...")&&Fe(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===Li.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let r=e.length,t=e.indexOf("#");for(;t!==-1;){
let s=e[t-1];if(s===" "||s==="	"){r=t-1;break}else t=e.indexOf("#",t+1)}for(;;){let s=e[r-1];if(s===" "||s==="	")r-=1;else break}let i=(yield*this.pushCount(r))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-i),this.pushNewline(),"stream"}if(this.atLineEnd()){let r=yield*this.pushSpaces(!0);return yield*this.
pushCount(e.length-r),yield*this.pushNewline(),"stream"}return yield Li.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.
atEnd)return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let r=this.peek(3);if((r==="---"||
r==="...")&&Fe(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,r==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!Fe(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,r]=this.peek(
2);if(!r&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&Fe(r)){let t=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=t,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.
setNext("doc");let r=yield*this.pushIndicators();switch(e[r]){case"#":yield*this.pushCount(e.length-r);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Nu),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return r+=yield*this.parseBlockScalarHeader(),r+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-r),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,r,t=-1;do e=yield*this.pushNewline(),e>0?(r=yield*this.pushSpaces(!1),this.indentValue=t=r):r=0,r+=yield*this.pushSpaces(!0);while(e+r>0);let i=this.getLine();
if(i===null)return this.setNext("flow");if((t!==-1&&t<this.indentNext&&i[0]!=="#"||t===0&&(i.startsWith("---")||i.startsWith("..."))&&Fe(i[3]))&&!(t===this.indentNext-
1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.flowLevel=0,yield Li.FLOW_END,yield*this.parseLineStart();let s=0;for(;i[s]===",";)s+=yield*this.pushCount(
1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),i[s]){case void 0:return"flow";case"#":return yield*this.pushCount(i.length-
s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Nu),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let l=this.charAt(1);if(this.flowKey||Fe(l)||l===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),r=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;r!==-1&&this.buffer[r+1]==="'";)
r=this.buffer.indexOf("'",r+2);else for(;r!==-1;){let s=0;for(;this.buffer[r-1-s]==="\\";)s+=1;if(s%2===0)break;r=this.buffer.indexOf('"',r+1)}let t=this.buffer.
substring(0,r),i=t.indexOf(`
`,this.pos);if(i!==-1){for(;i!==-1;){let s=this.continueScalar(i+1);if(s===-1)break;i=t.indexOf(`
`,s)}i!==-1&&(r=i-(t[i-1]==="\r"?2:1))}if(r===-1){if(!this.atEnd)return this.setNext("quoted-scalar");r=this.buffer.length}return yield*this.pushToIndex(r+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let r=this.buffer[++e];if(r==="+")
this.blockScalarKeep=!0;else if(r>"0"&&r<="9")this.blockScalarIndent=Number(r)-1;else if(r!=="-")break}return yield*this.pushUntil(r=>Fe(r)||r==="#")}*parseBlockScalar(){
let e=this.pos-1,r=0,t;e:for(let s=this.pos;t=this.buffer[s];++s)switch(t){case" ":r+=1;break;case`
`:e=s,r=0;break;case"\r":{let l=this.buffer[s+1];if(!l&&!this.atEnd)return this.setNext("block-scalar");if(l===`
`)break}default:break e}if(!t&&!this.atEnd)return this.setNext("block-scalar");if(r>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=r:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let s=this.continueScalar(e+1);if(s===-1)break;e=this.buffer.indexOf(`
`,s)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let i=e+1;for(t=this.buffer[i];t===" ";)t=this.buffer[++i];
if(t==="	"){for(;t==="	"||t===" "||t==="\r"||t===`
`;)t=this.buffer[++i];e=i-1}else if(!this.blockScalarKeep)do{let s=e-1,l=this.buffer[s];l==="\r"&&(l=this.buffer[--s]);let o=s;for(;l===" ";)l=this.buffer[--s];
if(l===`
`&&s>=this.pos&&s+1+r>o)e=s;else break}while(!0);return yield Li.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.
flowLevel>0,r=this.pos-1,t=this.pos-1,i;for(;i=this.buffer[++t];)if(i===":"){let s=this.buffer[t+1];if(Fe(s)||e&&ds.has(s))break;r=t}else if(Fe(i)){let s=this.buffer[t+
1];if(i==="\r"&&(s===`
`?(t+=1,i=`
`,s=this.buffer[t+1]):r=t),s==="#"||e&&ds.has(s))break;if(i===`
`){let l=this.continueScalar(t+1);if(l===-1)break;t=Math.max(t,l-2)}}else{if(e&&ds.has(i))break;r=t}return!i&&!this.atEnd?this.setNext("plain-scalar"):(yield Li.
SCALAR,yield*this.pushToIndex(r+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,r){let t=this.
buffer.slice(this.pos,e);return t?(yield t,this.pos+=t.length,t.length):(r&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(Nu),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let r=this.
flowLevel>0,t=this.charAt(1);if(Fe(t)||r&&ds.has(t)){r?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,r=this.buffer[e];for(;!Fe(r)&&r!==">";)r=this.buffer[++e];return yield*this.
pushToIndex(r===">"?e+1:e,!1)}else{let e=this.pos+1,r=this.buffer[e];for(;r;)if(TS.has(r))r=this.buffer[++e];else if(r==="%"&&Fg.has(this.buffer[e+1])&&Fg.has(this.
buffer[e+2]))r=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let r=this.pos-1,t;do t=this.buffer[++r];while(t===" "||e&&t==="	");let i=r-this.pos;return i>0&&(yield this.buffer.substr(
this.pos,i),this.pos=r),i}*pushUntil(e){let r=this.pos,t=this.buffer[r];for(;!e(t);)t=this.buffer[++r];return yield*this.pushToIndex(r,!1)}};_g.Lexer=ju});var Vu=B(Ug=>{"use strict";var Iu=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{let r=0,t=this.lineStarts.length;
for(;r<t;){let s=r+t>>1;this.lineStarts[s]<e?r=s+1:t=s}if(this.lineStarts[r]===e)return{line:r+1,col:1};if(r===0)return{line:0,col:e};let i=this.lineStarts[r-1];
return{line:r,col:e-i+1}}}};Ug.LineCounter=Iu});var qu=B(Wg=>{"use strict";var LS=require("process"),Gg=cs(),NS=$u();function pt(n,e){for(let r=0;r<n.length;++r)if(n[r].type===e)return!0;return!1}function Kg(n){
for(let e=0;e<n.length;++e)switch(n[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}function Zg(n){switch(n?.type){case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function ps(n){switch(n.type){case"document":return n.
start;case"block-map":{let e=n.items[n.items.length-1];return e.sep??e.start}case"block-seq":return n.items[n.items.length-1].start;default:return[]}}function wn(n){
if(n.length===0)return[];let e=n.length;e:for(;--e>=0;)switch(n[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;n[++e]?.type==="space";);return n.splice(e,n.length)}function ms(n,e){if(e.length<1e5)Array.prototype.push.apply(n,e);else for(let r=0;r<e.length;++r)
n.push(e[r])}function Hg(n){if(n.start.type==="flow-seq-start")for(let e of n.items)e.sep&&!e.value&&!pt(e.start,"explicit-key-ind")&&!pt(e.sep,"map-value-ind")&&
(e.key&&(e.value=e.key),delete e.key,Zg(e.value)?e.value.end?ms(e.value.end,e.sep):e.value.end=e.sep:ms(e.start,e.sep),delete e.sep)}var Bu=class{constructor(e){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new NS.Lexer,this.onNewLine=
e}*parse(e,r=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let t of this.lexer.lex(e,r))yield*this.next(t);r||(yield*this.end())}*next(e){if(this.source=
e,LS.env.LOG_TOKENS&&console.log("|",Gg.prettyToken(e)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}let r=Gg.tokenType(e);if(r)
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
0),r.type==="flow-collection"&&Hg(r),t.type){case"document":t.value=r;break;case"block-scalar":t.props.push(r);break;case"block-map":{let i=t.items[t.items.length-
1];if(i.value){t.items.push({start:[],key:r,sep:[]}),this.onKeyLine=!0;return}else if(i.sep)i.value=r;else{Object.assign(i,{key:r,sep:[]}),this.onKeyLine=!i.explicitKey;
return}break}case"block-seq":{let i=t.items[t.items.length-1];i.value?t.items.push({start:[],value:r}):i.value=r;break}case"flow-collection":{let i=t.items[t.items.
length-1];!i||i.value?t.items.push({start:[],key:r,sep:[]}):i.sep?i.value=r:Object.assign(i,{key:r,sep:[]});return}default:yield*this.pop(),yield*this.pop(r)}if((t.
type==="document"||t.type==="block-map"||t.type==="block-seq")&&(r.type==="block-map"||r.type==="block-seq")){let i=r.items[r.items.length-1];i&&!i.sep&&!i.value&&
i.start.length>0&&Kg(i.start)===-1&&(r.indent===0||i.start.every(s=>s.type!=="comment"||s.indent<r.indent))&&(t.type==="document"?t.end=i.start:t.items.push({start:i.
start}),r.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-\
order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};
this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token \
in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{Kg(e.start)!==-1?(yield*this.pop(),yield*this.
step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let r=this.startBlockValue(
e);r?this.stack.push(r):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type===
"map-value-ind"){let r=ps(this.peek(2)),t=wn(r),i;e.end?(i=e.end,i.push(this.sourceToken),delete e.end):i=[this.sourceToken];let s={type:"block-map",offset:e.offset,
indent:e.indent,items:[{start:t,key:e,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"\
space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let r=this.
source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let r=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,r.value){let t="end"in r.value?r.value.end:void 0;(Array.isArray(t)?t[t.length-1]:void 0)?.type==="comment"?t?.push(this.sourceToken):e.items.push({start:[this.
sourceToken]})}else r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)e.items.push({start:[this.sourceToken]});else if(r.
sep)r.sep.push(this.sourceToken);else{if(this.atIndentedComment(r.start,e.indent)){let i=e.items[e.items.length-2]?.value?.end;if(Array.isArray(i)){ms(i,r.start),
i.push(this.sourceToken),e.items.pop();return}}r.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let t=!this.onKeyLine&&this.indent===e.indent,i=t&&
(r.sep||r.explicitKey)&&this.type!=="seq-item-ind",s=[];if(i&&r.sep&&!r.value){let l=[];for(let o=0;o<r.sep.length;++o){let d=r.sep[o];switch(d.type){case"newli\
ne":l.push(o);break;case"space":break;case"comment":d.indent>e.indent&&(l.length=0);break;default:l.length=0}}l.length>=2&&(s=r.sep.splice(l[1]))}switch(this.type){case"\
anchor":case"tag":i||r.value?(s.push(this.sourceToken),e.items.push({start:s}),this.onKeyLine=!0):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"explicit-key-ind":!r.sep&&!r.explicitKey?(r.start.push(this.sourceToken),r.explicitKey=!0):i||r.value?(s.push(this.sourceToken),e.items.push({start:s,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(r.explicitKey)if(r.sep)if(r.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(pt(r.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(Zg(r.key)&&!pt(r.sep,"newline")){
let l=wn(r.start),o=r.key,d=r.sep;d.push(this.sourceToken),delete r.key,delete r.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:l,key:o,sep:d}]})}else s.length>0?r.sep=r.sep.concat(s,this.sourceToken):r.sep.push(this.sourceToken);else if(pt(r.start,"newline"))Object.assign(r,{key:null,
sep:[this.sourceToken]});else{let l=wn(r.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:l,key:null,sep:[this.sourceToken]}]})}else
r.sep?r.value||i?e.items.push({start:s,key:null,sep:[this.sourceToken]}):pt(r.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let l=this.flowScalar(this.type);i||r.value?(e.items.push({start:s,key:l,sep:[]}),this.
onKeyLine=!0):r.sep?this.stack.push(l):(Object.assign(r,{key:l,sep:[]}),this.onKeyLine=!0);return}default:{let l=this.startBlockValue(e);if(l){if(l.type==="bloc\
k-seq"){if(!r.explicitKey&&r.sep&&!pt(r.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else t&&e.items.push({start:s});this.stack.push(l);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let r=e.items[e.items.
length-1];switch(this.type){case"newline":if(r.value){let t="end"in r.value?r.value.end:void 0;(Array.isArray(t)?t[t.length-1]:void 0)?.type==="comment"?t?.push(
this.sourceToken):e.items.push({start:[this.sourceToken]})}else r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)e.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(r.start,e.indent)){let i=e.items[e.items.length-2]?.value?.end;if(Array.isArray(i)){ms(i,r.start),i.push(this.
sourceToken),e.items.pop();return}}r.start.push(this.sourceToken)}return;case"anchor":case"tag":if(r.value||this.indent<=e.indent)break;r.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;r.value||pt(r.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);
return}if(this.indent>e.indent){let t=this.startBlockValue(e);if(t){this.stack.push(t);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let r=e.items[e.
items.length-1];if(this.type==="flow-error-end"){let t;do yield*this.pop(),t=this.peek(1);while(t?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!r||r.sep?e.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);return;case"map-value-ind":!r||r.value?
e.items.push({start:[],key:null,sep:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!r||r.value?e.items.push({start:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);!r||r.value?e.items.push({start:[],key:i,
sep:[]}):r.sep?this.stack.push(i):Object.assign(r,{key:i,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let t=this.startBlockValue(
e);t?this.stack.push(t):(yield*this.pop(),yield*this.step())}else{let t=this.peek(2);if(t.type==="block-map"&&(this.type==="map-value-ind"&&t.indent===e.indent||
this.type==="newline"&&!t.items[t.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&t.type!=="flow-collection"){let i=ps(
t),s=wn(i);Hg(e);let l=e.end.splice(1,e.end.length);l.push(this.sourceToken);let o={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:l}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=o}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let r=ps(e),t=wn(r);return t.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:t,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let r=ps(e),t=wn(r);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:t,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,r){return this.type!=="comment"||this.indent<=r?!1:e.every(t=>t.type==="newline"||t.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};Wg.Parser=Bu});var xg=B(ji=>{"use strict";var Yg=Su(),jS=Si(),Ni=zi(),$S=Oa(),IS=W(),VS=Vu(),Jg=qu();function Qg(n){let e=n.prettyErrors!==!1;return{lineCounter:n.lineCounter||
e&&new VS.LineCounter||null,prettyErrors:e}}function BS(n,e={}){let{lineCounter:r,prettyErrors:t}=Qg(e),i=new Jg.Parser(r?.addNewLine),s=new Yg.Composer(e),l=Array.
from(s.compose(i.parse(n)));if(t&&r)for(let o of l)o.errors.forEach(Ni.prettifyError(n,r)),o.warnings.forEach(Ni.prettifyError(n,r));return l.length>0?l:Object.
assign([],{empty:!0},s.streamInfo())}function Xg(n,e={}){let{lineCounter:r,prettyErrors:t}=Qg(e),i=new Jg.Parser(r?.addNewLine),s=new Yg.Composer(e),l=null;for(let o of s.
compose(i.parse(n),!0,n.length))if(!l)l=o;else if(l.options.logLevel!=="silent"){l.errors.push(new Ni.YAMLParseError(o.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return t&&r&&(l.errors.forEach(Ni.prettifyError(n,r)),l.warnings.forEach(Ni.prettifyError(
n,r))),l}function qS(n,e,r){let t;typeof e=="function"?t=e:r===void 0&&e&&typeof e=="object"&&(r=e);let i=Xg(n,r);if(!i)return null;if(i.warnings.forEach(s=>$S.
warn(i.options.logLevel,s)),i.errors.length>0){if(i.options.logLevel!=="silent")throw i.errors[0];i.errors=[]}return i.toJS(Object.assign({reviver:t},r))}function MS(n,e,r){
let t=null;if(typeof e=="function"||Array.isArray(e)?t=e:r===void 0&&e&&(r=e),typeof r=="string"&&(r=r.length),typeof r=="number"){let i=Math.round(r);r=i<1?void 0:
i>8?{indent:8}:{indent:i}}if(n===void 0){let{keepUndefined:i}=r??e??{};if(!i)return}return IS.isDocument(n)&&!t?n.toString(r):new jS.Document(n,t,r).toString(r)}
ji.parse=qS;ji.parseAllDocuments=BS;ji.parseDocument=Xg;ji.stringify=MS});var Le=B(X=>{"use strict";var FS=Su(),_S=Si(),US=su(),Mu=zi(),GS=ui(),mt=W(),KS=ut(),HS=ue(),ZS=ct(),WS=dt(),YS=cs(),JS=$u(),QS=Vu(),XS=qu(),gs=xg(),ey=si();X.Composer=
FS.Composer;X.Document=_S.Document;X.Schema=US.Schema;X.YAMLError=Mu.YAMLError;X.YAMLParseError=Mu.YAMLParseError;X.YAMLWarning=Mu.YAMLWarning;X.Alias=GS.Alias;
X.isAlias=mt.isAlias;X.isCollection=mt.isCollection;X.isDocument=mt.isDocument;X.isMap=mt.isMap;X.isNode=mt.isNode;X.isPair=mt.isPair;X.isScalar=mt.isScalar;X.isSeq=
mt.isSeq;X.Pair=KS.Pair;X.Scalar=HS.Scalar;X.YAMLMap=ZS.YAMLMap;X.YAMLSeq=WS.YAMLSeq;X.CST=YS;X.Lexer=JS.Lexer;X.LineCounter=QS.LineCounter;X.Parser=XS.Parser;X.
parse=gs.parse;X.parseAllDocuments=gs.parseAllDocuments;X.parseDocument=gs.parseDocument;X.stringify=gs.stringify;X.visit=ey.visit;X.visitAsync=ey.visitAsync});var ia=require("fs");var re={ok:0,findings:1,failure:2};var un=[],sa=[];function la(n,e,r){if(n===e)return 0;let t=r?.maxDistance,i=n;n.length>e.length&&(n=e,e=i);let s=n.length,l=e.length;for(;s>0&&n.charCodeAt(~-s)===
e.charCodeAt(~-l);)s--,l--;let o=0;for(;o<s&&n.charCodeAt(o)===e.charCodeAt(o);)o++;if(s-=o,l-=o,t!==void 0&&l-s>t)return t;if(s===0)return t!==void 0&&l>t?t:l;
let d,y,h,w,b=0,k=0;for(;b<s;)sa[b]=n.charCodeAt(o+b),un[b]=++b;for(;k<l;){for(d=e.charCodeAt(o+k),h=k++,y=k,b=0;b<s;b++)w=d===sa[b]?h:h+1,h=un[b],y=un[b]=h>y?w>
y?y+1:w:w>h?h+1:w;if(t!==void 0){let R=y;for(b=0;b<s;b++)un[b]<R&&(R=un[b]);if(R>t)return t}}return un.length=s,sa.length=s,t!==void 0&&y>t?t:y}var Ak=64;function ke(n,e){if(n.length>Ak)return;let r=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,i;for(let s of e){if(Math.abs(s.length-
n.length)>=t)continue;let l=s.toLowerCase(),o=Sk(r,l)?1:la(r,l,{maxDistance:t});o<t&&(t=o,i=s)}return i}function Sk(n,e){if(n.length!==e.length)return!1;let r=0;
for(;r<n.length&&n[r]===e[r];)r++;return n[r]===e[r+1]&&n[r+1]===e[r]&&n.slice(r+2)===e.slice(r+2)}var Yw=qe(Le(),1);var rf={};Se(rf,{ValidationError:()=>Q,assertBuildPlane:()=>TR,assertDataPlane:()=>zR,assertEnvironment:()=>LR,assertOrganization:()=>jR,formatIssue:()=>Z,isBuildPlane:()=>ER,
isDataPlane:()=>RR,isEnvironment:()=>CR,isOrganization:()=>NR,isPlane:()=>VR,validateBuildPlane:()=>Ay,validateDataPlane:()=>Oy,validateEnvironment:()=>Sy,validateOrganization:()=>Dy,
validatePlane:()=>IR,validateUpdate:()=>qR,withDefaults:()=>Ry});var m=Object.prototype;function c(n){return typeof n!="object"||n===null||Array.isArray(n)}function F(n){return!c(n)}function z(n){return Number.isInteger(n)&&Math.
abs(n)<=2**63}function S(n,e){if(n.length<=e)return!1;if(n.length>e*2)return!0;let r=0;for(let t of n)r++;return r>e}var xS=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?:Z|[+-](?:[01]\d|2[0-4]):[0-5]\d)$/i;
function C(n){if(!xS.test(n))return!1;if(n.charCodeAt(8)<50||n.charCodeAt(8)===50&&n.charCodeAt(9)<57)return!0;let e=Number(n.slice(5,7)),r=Number(n.slice(0,4)),
t=r%4===0&&(r%100!==0||r%400===0),i=e===2?28+Number(t):30+(e+ +(e>7))%2;return Number(n.slice(8,10))<=i}function x(n,e){let r=0;for(let t in n)r+=t.length+String(
n[t]).length;return r*3>e&&new TextEncoder().encode(Object.entries(n).flat().join("")).length>e}function K(n){let e=n.filter(F).filter(r=>r.controller===!0);return new Set(
e.map(r=>JSON.stringify([r.apiVersion,r.kind,r.name,r.uid]))).size>1}function be(n){return n.split("/").slice(1).map(eD)}var se=n=>n.replaceAll("~","~0").replaceAll("/","~1"),eD=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll(
"~0","~"):n;function Tt(n){return/[~\d]/.test(n)?be(n).map(e=>/^\d+$/.test(e)?`[${e}]`:`.${e}`).join("").replace(/^\./,""):n.slice(1).replaceAll("/",".")}function we(n,e){
return be(e).reduce((r,t)=>Array.isArray(r)?r[Number(t)]:F(r)&&Object.hasOwn(r,t)?r[t]:void 0,n)}function ee(n,e){return ty(n,e,n)}function ty(n,e,r){if(!F(n))return n;let t=Object.fromEntries(Object.entries(n));for(let[i,s]of Object.entries(e)){let l=Object.
hasOwn(n,i)?n[i]:void 0,o="within"in s?l==null?l:ty(l,s.within,r):l??tD(s,r);o!==void 0&&(t[i]=o)}return t}function tD(n,e){if("value"in n)return n.value;let r=be(
n.from).reduce((t,i)=>F(t)&&Object.hasOwn(t,i)?t[i]:void 0,e);if(!(typeof r!="string"||r==="")&&!(n.maxLength!==void 0&&r.length>n.maxLength))return n.pattern===
void 0||n.pattern.test(r)?r:void 0}var Ke=!1,ys=[{code:"unreadable",path:"",field:"",message:""}],ny=Symbol("thorough");function iy(n,e){let r=Ke;Ke=!0;try{return n(e)===null}catch(t){if(t!==ny)throw t;
return Uu(n,e)===null}finally{Ke=r}}function Uu(n,e){if(!Ke)return n(e);Ke=!1;try{return n(e)}finally{Ke=!0}}var nD=20;function u(n,e,r,t){if(Ke)return ys;let i={
code:r,path:ry(e),field:sy(e),message:"",...t};return n===null?[i]:(n.push(i),n)}function p(n){return f(null,null,n,"object")}function f(n,e,r,t){return r===null?
u(n,e,"null-value"):u(n,e,"wrong-type",{expected:t,found:aD(r)})}function v(n,e,r,{code:t="invalid-format",rule:i,maxLength:s}){return typeof r!="string"?f(n,e,
r,"string"):s!==void 0&&S(r,s)?u(n,e,"too-long",{limit:s,unit:"characters"}):u(n,e,t,i===void 0?void 0:{rule:i})}function O(n,e,r,{code:t="unknown-value",allowed:i,
codes:s}){if(Ke)return ys;if(typeof r!="string")return f(n,e,r,"string");let l=s!==void 0&&Object.hasOwn(s,r)?s[r]:void 0;if(l!==void 0)return u(n,e,l);let o=ke(
r,i);return u(n,e,t,o===void 0?{allowed:i}:{allowed:i,suggestion:o})}function A(n,e,r,{minimum:t,maximum:i}){return typeof r!="number"||Number.isNaN(r)?f(n,e,r,
"integer"):!Number.isInteger(r)&&Number.isFinite(r)?u(n,e,"not-an-integer"):u(n,e,"out-of-range",{minimum:t,maximum:i})}function _(n,e,r,{code:t="invalid-format",
rule:i}){return Object.hasOwn(e,r)?u(n,r,t,i===void 0?void 0:{rule:i}):n}function U(n,e,r,t){let i=e[r];return Object.hasOwn(e,r)&&i!==void 0?v(n,r,i,t):n}function G(n){
if(n!==null)for(let e of n)e.field="";return n}function a(n,e,r){if(e===null)return n;if(Ke)return e;let t=ry(r),i=sy(r);for(let s of e)s.path=t+s.path,s.field=
i+s.field;if(n===null)return e;for(let s of e)n.push(s);return n}function g(n,e,r){if(Ke)return iD(n,e,r);let{known:t,required:i=[],codes:s}=r,l=t.filter(h=>$i(
e[h])||!_u(e,h)),o=new Set,d=nD,y=[];for(let h of n??[]){if(h.code==="unknown-field"&&h.name===void 0){if(!_u(e,ly(h.path)))continue;o.add(sD(h,l,r,d-- >0))}y.push(
h)}y=y.filter(h=>!lD(h,o));for(let h of l)$i(e[h])?i.includes(h)&&!o.has(h)&&(y=u(y,h,s?.[h]??"missing-field")):y=u(y,h,"unreadable");return y.length===0?null:y}
function iD(n,e,{known:r,required:t=[]}){let i=Object.getPrototypeOf(e);if(i!==null&&i!==Object.prototype||rD({}))throw ny;if(n!==null)return ys;let s=l=>$i(e[l])?
t.includes(l):!_u(e,l);return r.some(s)?ys:null}function rD(n){for(let e in n)return!0;return!1}function sD(n,e,{replaced:r,elsewhere:t},i){let s=ly(n.path);n.name=
s;let l=t!==void 0&&Object.hasOwn(t,s)?t[s]:void 0,d=e.find(y=>r?.[s]===y)??(l===void 0&&i?ke(s,e):void 0);return d!==void 0&&(n.suggestion=d),l!==void 0&&(n.knownIn=
l),d}function lD(n,e){return n.code==="value-from"&&n.found==="neither"&&n.branches.some(r=>e.has(r))}function J(n,e,r){let t=r.filter(s=>!$i(e[s])).length;if(t===
1)return n;let i=t===0?(n??[]).filter(s=>s.code!=="null-value"):n;return u(i,null,"value-from",{found:t===0?"neither":"both",branches:r})}function H(n,e,r){let t=e.
generateName;if(!oD(t)){let i=n?.find(({path:s,code:l})=>s==="/generateName"&&l==="invalid-name");return i!==void 0&&!r.test(`${t}xxxxx`)&&(i.field=".name"),n}return u(
Fu(Fu(n,"/name"),"/generateName"),"name","missing-field")}function fe(n,e){let r=`/spec/${e}`;return n?.some(i=>/^\/metadata(\/name)?$/.test(i.path)||i.suggestion===
e&&i.path.startsWith("/spec/"))===!0?n:a(Fu(n,r),u(null,e,"missing-field"),"spec")}function ce(n,e,r,t){let i=new Set,s=n;return e.forEach((l,o)=>{let d=F(l)?l[r]:
void 0;d!==void 0&&(i.has(d)&&(s=a(s,u(null,r,"invalid-format",{rule:t}),o)),i.add(d))}),s}var Fu=(n,e)=>{let r=(n??[]).filter(t=>t.path!==e);return r.length>0?
r:null},_u=(n,e)=>Object.prototype.propertyIsEnumerable.call(n,e),$i=n=>n==null,oD=n=>$i(n)||n==="",ry=n=>n===null?"":typeof n=="number"?`/${n}`:`/${se(n)}`,sy=n=>n===
null?"":typeof n=="number"?`[${n}]`:`.${n}`,ly=n=>be(n)[0]??"";function aD(n){return n===null?"null":Array.isArray(n)?"array":typeof n}var oy={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]};function te({judges:n,replaced:e}){return r=>{if(typeof r!="object"||r===null||Array.isArray(
r))return p(r);let{apiVersion:t,kind:i}=r,s=typeof i=="string"&&Object.hasOwn(n,i)?n[i]:void 0;if(s)return s(r);let l=uD(t);if(i==null)return u(l,"kind","missin\
g-field");let o=Object.keys(n);if(typeof i!="string")return O(l,"kind",i,{code:"unknown-kind",allowed:o});let d=Object.hasOwn(e,i)?e[i]:ke(i,o);return u(l,"kind",
"unknown-kind",d===void 0?{allowed:o}:{allowed:o,suggestion:d})}}function uD(n){return n==null?u(null,"apiVersion","missing-field"):n===oy.allowed[0]?null:O(null,
"apiVersion",n,oy)}var fD={"missing-field":()=>"is missing: add it.","unknown-field":({suggestion:n,knownIn:e})=>`is not a field here${e===void 0?"":`, but one of ${e}`}: ${n===void 0?
"remove it.":`write ${n} instead.`}`,"wrong-type":({expected:n,found:e})=>`must be ${ay(n)}, not ${ay(e)}.`,"null-value":()=>"is null: give it a value or remove\
 it.","value-from":({found:n,branches:e})=>n==="both"?`has both ${e.join(" and ")}: keep one of them.`:`needs exactly one of ${e.join(" and ")}.`,"missing-secre\
t-namespace":()=>"is missing: a cluster-scoped plane has no namespace, so add that of the secret.","namespace-not-allowed":()=>"is not allowed: a cluster-scoped\
 plane has no namespace, so remove it.","namespaced-observability-plane":()=>"must be ClusterObservabilityPlane: a cluster-scoped plane has no namespace in whic\
h to find an ObservabilityPlane.","unknown-kind":Gu,"wrong-api-version":Gu,"unknown-value":Gu,"invalid-plane-id":vs,"invalid-name":vs,"invalid-label":vs,"invali\
d-format":vs,"too-long":({limit:n,unit:e})=>`is too long: at most ${n} ${e}.`,"not-an-integer":()=>"must be a whole number.","out-of-range":({minimum:n,maximum:e})=>e<
9007199254740992?`must be from ${n} to ${e}.`:n===0?"must be at least 0.":"must fit into 64 bits.","invalid-date-time":()=>"must be a date and time such as 2026\
-01-02T03:04:05Z.","immutable-field":()=>"cannot change: keep the old value, or delete the resource and create it anew.",unreadable:()=>"cannot be read: it thro\
ws, contains itself, or is inherited; pass plain data."};function Gu({allowed:n,suggestion:e}){return`must be ${n.length<2?n.join(""):`${n.slice(0,-1).join(", ")}\
 or ${n.at(-1)}`}${e===void 0||n.length<2?".":`; did you mean ${e}?`}`}function vs({rule:n}){return`must be ${n}.`}function uy(n){return fD[n.code](n)}function Z(n){
return`${n.field===""?"document":n.field}: ${n.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,cD)}var cD=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,ay=n=>n===
"null"||n==="undefined"?n:`${/^[aeio]/.test(n)?"an":"a"} ${n}`;var dD=64,pD=2e5;function Ku(n){let e=pD,r=[];return t(()=>n);function t(i){try{let s=i();if(r.includes(s))return u(null,null,"unreadable");if(typeof s!="object"||
s===null||r.length>dD)return null;r.push(s);for(let l of Object.keys(s)){let o=e-- >0?t(()=>Reflect.get(s,l)):null;if(o)return a(null,o,Array.isArray(s)?Number(
l):l)}return r.pop(),null}catch{return u(null,null,"unreadable")}}}function N(n){let e=r=>{let t=Zu(n,r);return t===null?{ok:!0,value:r}:{ok:!1,issues:Wu(t)}};return Object.assign(e,{"~standard":gD(e)})}function j(n){return e=>{
try{return iy(n,e)}catch{return!1}}}function $(n){return e=>{let r=n(e);if(!r.ok)throw new Q(r.issues)}}var Q=class extends Error{name="ValidationError";issues;constructor(e){
let r=e.slice(0,Hu).map(Z);super([...r,...e.length>Hu?[`and ${e.length-Hu} more`]:[]].join(`
`)),this.issues=e}},Hu=20;function Zu(n,e){let r;try{if(r=Uu(n,e),r===null)return null;let t=Ku(e)?.[0];t!==void 0&&(r=[...r.filter(({path:i})=>!yD(i,t.path)),t])}catch{
r=Ku(e)??u(null,null,"unreadable")}for(let t of r)t.field.charCodeAt(0)===mD&&(t.field=t.field.slice(1));return r}var mD=46;function Wu(n){let e=n;for(let r of e)
r.message=uy(r);return e}function gD(n){return{version:1,vendor:"openchoreo-planes",validate:e=>{let r=n(e);return r.ok?{value:r.value}:{issues:r.issues.map(({message:t,
path:i})=>({message:t,path:be(i)}))}}}}var yD=(n,e)=>n===e||n.startsWith(`${e}/`);var vD=[{pointer:"/kind",absent:void 0},{pointer:"/metadata/name",absent:void 0},{pointer:"/metadata/namespace",absent:"default"}],hD=["/metadata/uid","/metadat\
a/resourceVersion"];function ne({judge:n,immutable:e,withDefaults:r}){return(t,i)=>{let s=Zu(n,i)??[],l;try{let y=r(t),h=r(i),w=PD(i,e),b=({code:R,path:P})=>R===
"wrong-type"&&w.some(({pointer:D})=>D===P),k=s.filter(R=>b(R)||!bD(R,y,h));l=[...k,...wD(t,i,w,k)]}catch{l=[...s,...u(null,null,"unreadable")]}let[o,...d]=l;return o===
void 0?{ok:!0,value:i}:{ok:!1,issues:Wu([o,...d])}}}function bD({code:n,path:e},r,t){if(e===""||e==="/kind"||e==="/apiVersion"||e.startsWith("/metadata")||n==="\
unknown-field"||n==="unreadable")return!1;let i=n.startsWith("missing-")?e.slice(0,e.lastIndexOf("/")):e,s=we(r,i);return s!==void 0&&Pn(s,we(t,i))}function wD(n,e,r,t){
let i=[],s=l=>t.some(({path:o})=>o===l||o.startsWith(`${l}/`));for(let{pointer:l,absent:o}of vD)!s(l)&&!Pn(Yu(n,l)??o,Yu(e,l)??o)&&i.push(l);for(let l of hD){let o=Yu(
e,l);o!==void 0&&!Pn(o,we(n,l))&&i.push(l)}for(let{pointer:l,unset:o}of r){let d=we(n,l);d==null||o.includes(d)||typeof(we(e,"/spec")??void 0)=="object"&&!s(l)&&
!Pn(d,we(e,l))&&i.push(l)}return i.map(kD)}function PD(n,e){let r=we(n,"/kind");return typeof r=="string"&&Object.hasOwn(e,r)?e[r]??[]:[]}function kD(n){return{
code:"immutable-field",path:n,field:be(n).join("."),message:""}}function Yu(n,e){let r=we(n,e);return r===""||r===null?void 0:r}function Pn(n,e){return Object.is(
n,e)?!0:Array.isArray(n)||Array.isArray(e)?Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,i)=>Pn(t,e[i])):!F(n)||!F(e)?!1:[...new Set([...Object.
keys(n),...Object.keys(e)])].every(t=>Pn(n[t]??void 0,e[t]??void 0))}var Ju={DataPlane:{},BuildPlane:{},Environment:{},Organization:{}};var bs={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},OD={code:"unknown-kind",allowed:["DataPlane"]},ws={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},hs=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,fy={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},cy=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
dy={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},AD=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,SD={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Xu=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,py={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Ct={minimum:-9223372036854776e3,
maximum:9223372036854776e3},Ii=/^.{10}T.*[^z]$/,kn={code:"invalid-date-time"},xu={minimum:0,maximum:9223372036854776e3},my={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},gy={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},DD=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,RD={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},zD=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
ED={},TD=/^(?:[^/]*|[^/]+\/[^/]+)$/,CD={rule:"group/version, or the version alone"},Qu={rule:"a text that is not empty"},LD={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},ND={maxLength:128},jD={allowed:["Apply","Update"]},$D={allowed:["FieldsV1",
""]},ID={maxLength:256},VD={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},BD={known:["kubernet\
esCluster","registry","gateway","observer"],required:["kubernetesCluster","registry","gateway"],elsewhere:{agent:"DataPlane in v0.6 to v0.8",clusterAgent:"DataP\
lane since v0.9",dataPlaneRef:"Environment",imagePullSecretRefs:"DataPlane in v0.4 to v0.17",isProduction:"Environment",observabilityPlaneRef:"DataPlane since v\
0.8",planeID:"DataPlane since v0.9",secretStoreRef:"DataPlane since v0.4"}},qD={known:["name","credentials"],required:["name","credentials"],elsewhere:{auth:"Da\
taPlane in v0.4 to v0.8",server:"DataPlane in v0.4 to v0.8",tls:"DataPlane in v0.4 to v0.8"}},MD={known:["apiServerURL","caCert","clientCert","clientKey"],required:[
"apiServerURL","caCert","clientCert","clientKey"]},FD={known:["prefix","secretRef"],required:["prefix"]},_D={known:["publicVirtualHost","organizationVirtualHost"],
required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"\
DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"\
DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v\
0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",security:"Environment"}},UD={known:["url","authentication"],required:["url","authentication"]},GD={
known:["basicAuth"],required:["basicAuth"]},KD={known:["username","password"],required:["username","password"]},yy={known:["observedGeneration","conditions"]},HD=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
ZD={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},WD={allowed:[
"True","False","Unknown"]},YD=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,JD={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
QD={maxLength:32768},XD={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},xD={code:"unknown-kind",allowed:["BuildPlane"]},eR={known:["kubernetesCluster","observer"],required:["kubernetesCluster"],elsewhere:{agent:"Bu\
ildPlane in v0.7 to v0.8",clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"\
BuildPlane in v0.8 to v0.17",planeID:"BuildPlane in v0.9 to v0.17",registry:"DataPlane",secretStoreRef:"BuildPlane in v0.9 to v0.17"}},tR={known:[]},nR={code:"u\
nknown-kind",allowed:["Environment"]},iR={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{kubernetesCluster:"DataPlane or BuildPlane",observer:"DataP\
lane or BuildPlane",registry:"DataPlane"}},rR={known:["dnsPrefix","security"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"\
Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"\
Environment in v0.15 to v0.16",organizationVirtualHost:"Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"\
Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in \
v0.15 to v0.16"}},sR={known:["remoteJwks"]},lR={known:["uri"],required:["uri"]},oR={code:"unknown-kind",allowed:["Organization"]},aR={known:[],elsewhere:{dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",registry:"\
DataPlane"}},uR={known:["observedGeneration","conditions","namespace"]};function Ps(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,bs))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,OD))):t==="metadata"?i!==
null&&(r++,e=a(e,ef(i),t)):t==="spec"?i!==null&&(r++,e=a(e,fR(i),t)):t==="status"?i!==null&&(e=a(e,yR(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,ws)}function ef(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||
!hs.test(t))&&(e=v(e,r,t,fy));else if(r==="generateName")(typeof t!="string"||!cy.test(t))&&(e=v(e,r,t,dy));else if(r==="namespace")(typeof t!="string"||S(t,63)||
!AD.test(t))&&(e=v(e,r,t,SD));else if(r==="labels")e=a(e,vy(t),r);else if(r==="annotations")e=a(e,hy(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,
t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Xu.test(o))&&(i=v(i,l,o,py))}s.length>1&&s.includes("orphan")&&s.includes(
"foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,by(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner \
at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,wy(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r===
"selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,Ct)):r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,Ct)):r==="creation\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!Ii.test(t))&&(e=v(e,r,t,kn)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Ii.test(t))&&(e=v(
e,r,t,kn)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,hs)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,
xu)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,my)}function vy(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];Xu.test(r)||(e=_(e,n,r,gy)),
(typeof t!="string"||S(t,63)||!DD.test(t))&&(e=U(e,n,r,RD))}return G(e)}function hy(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];zD.test(r)||(e=
_(e,n,r,gy)),typeof t!="string"&&(e=U(e,n,r,ED))}return x(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function by(n){if(c(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!TD.test(i))&&(e=v(e,t,i,CD))):t==="kind"?
i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Qu))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Qu))):t==="uid"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Qu))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&
(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),
e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,LD)}function wy(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="mana\
ger"?(typeof i!="string"||S(i,128))&&(e=v(e,t,i,ND)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,jD))):t==="apiVersion"?typeof i!="stri\
ng"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!Ii.test(i))&&(e=v(e,t,i,kn)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,$D)):
t==="fieldsV1"?c(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=v(e,t,i,ID)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,VD)}function fR(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kubernetesCluster"?i!==null&&(r++,e=
a(e,Py(i),t)):t==="registry"?i!==null&&(r++,e=a(e,dR(i),t)):t==="gateway"?i!==null&&(r++,e=a(e,pR(i),t)):t==="observer"?e=a(e,ky(i),t):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,BD)}function Py(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="credentials"?i!==null&&(r++,e=a(e,cR(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===2?null:g(e,n,qD)}function cR(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiServerURL"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="caCert"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="clientCert"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="clientKey"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,MD)}function dR(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="prefix"?i!==null&&(r++,typeof i!="st\
ring"&&(e=f(e,t,i,"string"))):t==="secretRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&
r===1?null:g(e,n,FD)}function pR(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,_D)}function ky(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="url"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="authentication"?i!==null&&(r++,e=a(e,mR(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,UD)}function mR(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="basicAuth"?i!==null&&(r++,e=a(e,gR(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,GD)}function gR(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="username"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="password"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"s\
tring"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,KD)}function yR(n){if(c(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Ct));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;
for(let l=0;l<s.length;l++){let o=s[l];i=a(i,tf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,yy)}function tf(n){
if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!HD.test(i))&&(e=v(e,t,i,ZD))):
t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,WD))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&
(e=A(e,t,i,xu)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=v(e,t,i,kn))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<
1||S(i,1024)||!YD.test(i))&&(e=v(e,t,i,JD))):t==="message"?i!==null&&(r++,(typeof i!="string"||S(i,32768))&&(e=v(e,t,i,QD))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,XD)}function ks(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersi\
on"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,bs))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,xD))):t==="metadata"?i!==null&&(r++,e=
a(e,ef(i),t)):t==="spec"?i!==null&&(r++,e=a(e,vR(i),t)):t==="status"?i!==null&&(e=a(e,hR(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,ws)}function vR(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kubernetesCluster"?i!==null&&(r++,e=
a(e,Py(i),t)):t==="observer"?e=a(e,ky(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,eR)}function hR(n){if(c(n))
return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,tR)}function Os(n){if(c(
n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,bs))):t==="kind"?
i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,nR))):t==="metadata"?i!==null&&(r++,e=a(e,ef(i),t)):t==="spec"?i!==null&&(r++,e=a(e,bR(i),t)):t==="status"?i!==null&&
(e=a(e,OR(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ws)}function bR(n){if(c(n))return p(n);let e=null;for(let r in n){
let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,wR(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,
r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,iR)}function wR(n){if(c(n))return p(n);let e=null;for(let r in n){
let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,PR(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,rR)}function PR(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,kR(t),r):e=u(e,
r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,sR)}function kR(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:
g(e,n,lR)}function OR(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Ct));else if(r==="\
conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,tf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,yy)}function As(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,bs))):t==="kind"?i!==null&&(r++,i!=="Organization"&&(e=O(e,t,i,oR))):t==="metadata"?i!==null&&
(r++,e=a(e,AR(i),t)):t==="spec"?i!==null&&(r++,e=a(e,SR(i),t)):t==="status"?i!==null&&(e=a(e,DR(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,ws)}function AR(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||
!hs.test(t))&&(e=v(e,r,t,fy));else if(r==="generateName")(typeof t!="string"||!cy.test(t))&&(e=v(e,r,t,dy));else if(r==="namespace")e=u(e,r,"namespace-not-allow\
ed");else if(r==="labels")e=a(e,vy(t),r);else if(r==="annotations")e=a(e,hy(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Xu.test(o))&&(i=v(i,l,o,py))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&
(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,by(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: tr\
ue"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,wy(o),l)}
e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="st\
ring"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,Ct)):r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,Ct)):r==="creationTimestamp"?t!==null&&(typeof t!=
"string"||!C(t)||!Ii.test(t))&&(e=v(e,r,t,kn)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Ii.test(t))&&(e=v(e,r,t,kn)):e=u(e,r,"unknown-fiel\
d")}return n.name||(e=H(e,n,hs)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,xu)),e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,my)}function SR(n){if(c(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,aR)}function DR(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Ct));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,tf(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,uR)}var Oy=N(Ps),RR=j(Ps),zR=$(Oy),Ay=N(ks),ER=j(ks),TR=$(Ay),Sy=N(Os),CR=j(Os),LR=$(Sy),Dy=N(As),NR=j(As),jR=$(Dy),$R={judges:{DataPlane:Ps,BuildPlane:ks,Environment:Os,
Organization:As},replaced:{WorkflowPlane:"BuildPlane"}},nf=te($R),IR=N(nf),VR=j(nf),Ry=n=>ee(n,Object.hasOwn(Ju,n?.kind)?Ju[n.kind]??{}:{}),BR={judge:nf,immutable:{},
withDefaults:Ry},qR=ne(BR);var Ns={};Se(Ns,{ValidationError:()=>Q,assertBuildPlane:()=>xz,assertDataPlane:()=>Qz,assertEnvironment:()=>tE,assertOrganization:()=>iE,formatIssue:()=>Z,isBuildPlane:()=>Xz,
isDataPlane:()=>Jz,isEnvironment:()=>eE,isOrganization:()=>nE,isPlane:()=>lE,validateBuildPlane:()=>_y,validateDataPlane:()=>Fy,validateEnvironment:()=>Uy,validateOrganization:()=>Gy,
validatePlane:()=>sE,validateUpdate:()=>aE,withDefaults:()=>Ky});var sf={DataPlane:{},BuildPlane:{},Environment:{},Organization:{}};var Rs={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},MR={code:"unknown-kind",allowed:["DataPlane"]},zs={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Ss=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,zy={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Ey=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Ty={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},FR=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,_R={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
of=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Cy={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Lt={minimum:-9223372036854776e3,
maximum:9223372036854776e3},Vi=/^.{10}T.*[^z]$/,On={code:"invalid-date-time"},af={minimum:0,maximum:9223372036854776e3},Ly={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},Ny={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},UR=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,GR={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},KR=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
HR={},ZR=/^(?:[^/]*|[^/]+\/[^/]+)$/,WR={rule:"group/version, or the version alone"},lf={rule:"a text that is not empty"},YR={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},JR={maxLength:128},QR={allowed:["Apply","Update"]},XR={allowed:["FieldsV1",
""]},xR={maxLength:256},ez={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},tz={known:["kubernet\
esCluster","gateway","imagePullSecretRefs","secretStoreRef","observer"],required:["kubernetesCluster","gateway"],elsewhere:{agent:"DataPlane in v0.6 to v0.8",clusterAgent:"\
DataPlane since v0.9",dataPlaneRef:"Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane since v0.8",planeID:"DataPlane since v0.9",registry:"\
DataPlane up to v0.3"}},nz={known:["server","tls","auth"],required:["server","tls","auth"],replaced:{credentials:"auth"},elsewhere:{credentials:"DataPlane up to\
 v0.3",name:"DataPlane up to v0.3"}},iz={known:["ca"],required:["ca"]},rz=["secretRef","value"],sz={known:["secretRef","value"],replaced:{secretKeyRef:"secretRe\
f"}},lz={known:["mtls","bearerToken"]},oz={known:["clientCert","clientKey"],required:["clientCert","clientKey"]},az={known:["publicVirtualHost","organizationVir\
tualHost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v\
0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 \
to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.1\
6",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",security:"Environment"}},uz={known:["name"],required:["name"]},fz={
known:["url","authentication"],required:["url","authentication"]},cz={known:["basicAuth"],required:["basicAuth"]},dz={known:["username","password"],required:["u\
sername","password"]},jy={known:["observedGeneration","conditions"]},pz=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
mz={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},gz={allowed:[
"True","False","Unknown"]},yz=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,vz={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
hz={maxLength:32768},bz={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},wz={code:"unknown-kind",allowed:["BuildPlane"]},Pz={known:["kubernetesCluster","observer"],required:["kubernetesCluster"],elsewhere:{agent:"Bu\
ildPlane in v0.7 to v0.8",clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlan\
e",isProduction:"Environment",observabilityPlaneRef:"BuildPlane in v0.8 to v0.17",planeID:"BuildPlane in v0.9 to v0.17",secretStoreRef:"BuildPlane in v0.9 to v0\
.17"}},kz={known:[]},Oz={code:"unknown-kind",allowed:["Environment"]},Az={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{imagePullSecretRefs:"DataPl\
ane",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"DataPlane"}},Sz={known:["dnsPrefix","security"],elsewhere:{egress:"\
Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in \
v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Environment \
in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15\
 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},Dz={known:["remoteJwks"]},Rz={known:["uri"],required:[
"uri"]},zz={code:"unknown-kind",allowed:["Organization"]},Ez={known:[],elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"\
DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"DataPlane"}},Tz={known:["ob\
servedGeneration","conditions","namespace"]};function Es(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&
(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Rs))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,MR))):t==="metadata"?i!==null&&(r++,e=a(e,uf(i),t)):t===
"spec"?i!==null&&(r++,e=a(e,Cz(i),t)):t==="status"?i!==null&&(e=a(e,qz(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:
g(e,n,zs)}function uf(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!Ss.test(t))&&(e=v(
e,r,t,zy));else if(r==="generateName")(typeof t!="string"||!Ey.test(t))&&(e=v(e,r,t,Ty));else if(r==="namespace")(typeof t!="string"||S(t,63)||!FR.test(t))&&(e=
v(e,r,t,_R));else if(r==="labels")e=a(e,$y(t),r);else if(r==="annotations")e=a(e,Iy(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!of.test(o))&&(i=v(i,l,o,Cy))}s.length>1&&s.includes("orphan")&&s.includes("foregroun\
dDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,
r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Vy(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most w\
ith controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,By(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?
typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,Lt)):r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,Lt)):r==="creationTimestamp"?
t!==null&&(typeof t!="string"||!C(t)||!Vi.test(t))&&(e=v(e,r,t,On)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Vi.test(t))&&(e=v(e,r,t,On)):
e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,Ss)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,af)),e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,Ly)}function $y(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];of.test(r)||(e=_(e,n,r,Ny)),(typeof t!=
"string"||S(t,63)||!UR.test(t))&&(e=U(e,n,r,GR))}return G(e)}function Iy(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];KR.test(r)||(e=_(e,n,r,Ny)),
typeof t!="string"&&(e=U(e,n,r,HR))}return x(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function Vy(n){if(c(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!ZR.test(i))&&(e=v(e,t,i,WR))):t==="kind"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,lf))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,lf))):t==="uid"?i!==null&&(r++,(typeof i!=
"string"||i.length<1)&&(e=v(e,t,i,lf))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"b\
oolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,YR)}function By(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="\
string"||S(i,128))&&(e=v(e,t,i,JR)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,QR))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"\
string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!Vi.test(i))&&(e=v(e,t,i,On)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,XR)):t==="fieldsV1"?
c(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=v(e,t,i,xR)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,ez)}function Cz(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="kubernetesCluster")i!==null&&(r++,e=a(
e,qy(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,$z(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<
l.length;o++){let d=l[o];typeof d!="string"&&(s=f(s,o,d,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,Iz(i),t):t==="observer"?e=a(e,My(i),t):e=u(e,t,"un\
known-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,tz)}function qy(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="server"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="tls"?i!==null&&(r++,e=a(e,Lz(i),t)):t==="auth"?i!==null&&(r++,e=a(e,Nz(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,nz)}function Lz(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="ca"?i!==null&&(r++,e=a(e,Ds(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,iz)}function Ds(n){
if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="value"?typeof t!="string"&&
(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=J(e,n,rz)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,sz)}function Nz(n){
if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="mtls"?e=a(e,jz(t),r):r==="bearerToken"?e=a(e,Ds(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,lz)}function jz(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCert"?i!==
null&&(r++,e=a(e,Ds(i),t)):t==="clientKey"?i!==null&&(r++,e=a(e,Ds(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(
e,n,oz)}function $z(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=
f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,az)}function Iz(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="stri\
ng"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,uz)}function My(n){if(c(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="url"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="authentication"?i!==null&&(r++,e=a(e,Vz(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,fz)}function Vz(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="basicAuth"?i!==null&&(r++,e=a(e,Bz(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,
cz)}function Bz(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="username"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="password"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:
g(e,n,dz)}function qz(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Lt));else if(r==="\
conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,ff(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,jy)}function ff(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!pz.test(i))&&(e=v(e,t,i,mz))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,
i,gz))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,af)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||
!C(i))&&(e=v(e,t,i,On))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!yz.test(i))&&(e=v(e,t,i,vz))):t==="message"?i!==null&&(r++,(typeof i!=
"string"||S(i,32768))&&(e=v(e,t,i,hz))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,bz)}function Ts(n){if(c(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Rs))):t==="kind"?i!==null&&(r++,
i!=="BuildPlane"&&(e=O(e,t,i,wz))):t==="metadata"?i!==null&&(r++,e=a(e,uf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Mz(i),t)):t==="status"?i!==null&&(e=a(e,Fz(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,zs)}function Mz(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="kubernetesCluster"?i!==null&&(r++,e=a(e,qy(i),t)):t==="observer"?e=a(e,My(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,Pz)}function Fz(n){if(c(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,kz)}function Cs(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.\
dev/v1alpha1"&&(e=O(e,t,i,Rs))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,Oz))):t==="metadata"?i!==null&&(r++,e=a(e,uf(i),t)):t==="spec"?i!==null&&
(r++,e=a(e,_z(i),t)):t==="status"?i!==null&&(e=a(e,Hz(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,zs)}function _z(n){
if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,Uz(t),r):
r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Az)}function Uz(n){
if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,Gz(t),r):e=
u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Sz)}function Gz(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==
void 0&&(r==="remoteJwks"?e=a(e,Kz(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Dz)}function Kz(n){if(c(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Rz)}function Hz(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")z(t)||(e=A(e,r,t,Lt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,ff(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,jy)}function Ls(n){if(c(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Rs))):t==="kind"?i!==null&&(r++,i!=="Organ\
ization"&&(e=O(e,t,i,zz))):t==="metadata"?i!==null&&(r++,e=a(e,Zz(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Wz(i),t)):t==="status"?i!==null&&(e=a(e,Yz(i),t)):e=u(e,
t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,zs)}function Zz(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!Ss.test(t))&&(e=v(e,r,t,zy));else if(r==="generateName")(typeof t!="string"||!Ey.test(t))&&(e=v(e,r,
t,Ty));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,$y(t),r);else if(r==="annotations")e=a(e,Iy(t),r);else if(r==="finali\
zers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!of.test(o))&&(i=v(i,l,o,Cy))}s.length>
1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Vy(o),l)}s.length>1&&K(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,By(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,Lt)):r==="deletionGracePeriodSeconds"?z(
t)||(e=A(e,r,t,Lt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Vi.test(t))&&(e=v(e,r,t,On)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!Vi.test(t))&&(e=v(e,r,t,On)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,Ss)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&
(e=A(e,"generation",n.generation,af)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Ly)}function Wz(n){if(c(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Ez)}function Yz(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Lt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,ff(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,Tz)}var Fy=N(Es),Jz=j(Es),Qz=$(Fy),_y=N(Ts),Xz=j(Ts),xz=$(_y),Uy=N(Cs),eE=j(Cs),tE=$(Uy),Gy=N(Ls),nE=j(Ls),iE=$(Gy),rE={judges:{DataPlane:Es,BuildPlane:Ts,Environment:Cs,
Organization:Ls},replaced:{WorkflowPlane:"BuildPlane"}},cf=te(rE),sE=N(cf),lE=j(cf),Ky=n=>ee(n,Object.hasOwn(sf,n?.kind)?sf[n.kind]??{}:{}),oE={judge:cf,immutable:{},
withDefaults:Ky},aE=ne(oE);var bf={};Se(bf,{ValidationError:()=>Q,assertBuildPlane:()=>DT,assertDataPlane:()=>AT,assertEnvironment:()=>zT,assertOrganization:()=>TT,formatIssue:()=>Z,isBuildPlane:()=>ST,
isDataPlane:()=>OT,isEnvironment:()=>RT,isOrganization:()=>ET,isPlane:()=>NT,validateBuildPlane:()=>l0,validateDataPlane:()=>s0,validateEnvironment:()=>o0,validateOrganization:()=>a0,
validatePlane:()=>LT,validateUpdate:()=>$T,withDefaults:()=>u0});var df={DataPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},kubernetesCluster:{within:{tls:{
within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}}}},BuildPlane:{spec:{within:{kubernetesCluster:{within:{tls:{within:{ca:{within:{secretRef:{within:{namespace:{from:"/metada\
ta/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{
within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}}}},Environment:{},Organization:{}};var $s={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},uE={code:"unknown-kind",allowed:["DataPlane"]},Is={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},js=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Hy={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Zy=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Wy={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},fE=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,cE={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
mf=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Yy={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Nt={minimum:-9223372036854776e3,
maximum:9223372036854776e3},Bi=/^.{10}T.*[^z]$/,An={code:"invalid-date-time"},gf={minimum:0,maximum:9223372036854776e3},Jy={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},Qy={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},dE=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,pE={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},mE=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
gE={},yE=/^(?:[^/]*|[^/]+\/[^/]+)$/,vE={rule:"group/version, or the version alone"},pf={rule:"a text that is not empty"},hE={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},bE={maxLength:128},wE={allowed:["Apply","Update"]},PE={allowed:["FieldsV1",
""]},kE={maxLength:256},OE={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},AE={known:["agent","\
kubernetesCluster","gateway","imagePullSecretRefs","secretStoreRef","observer"],required:["gateway"],replaced:{clusterAgent:"agent"},elsewhere:{clusterAgent:"Da\
taPlane since v0.9",dataPlaneRef:"Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane since v0.8",planeID:"DataPlane since v0.9",registry:"\
DataPlane up to v0.3"}},SE={known:["enabled","clientCA"]},DE=["secretRef","value"],RE={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"}},zE={known:[
"name","key","namespace"],required:["name","key"]},EE={known:["server","tls","auth"],required:["server","tls","auth"],replaced:{credentials:"auth"},elsewhere:{credentials:"\
DataPlane up to v0.3",name:"DataPlane up to v0.3"}},TE={known:["ca"],required:["ca"]},CE={known:["mtls","bearerToken"]},LE={known:["clientCert","clientKey"],required:[
"clientCert","clientKey"]},NE={known:["publicVirtualHost","organizationVirtualHost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"\
Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane\
 in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.\
16",security:"Environment"}},jE={known:["name"],required:["name"]},$E={known:["url","authentication"],required:["url","authentication"]},IE={known:["basicAuth"],
required:["basicAuth"]},VE={known:["username","password"],required:["username","password"]},Xy={known:["observedGeneration","conditions"]},BE=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
qE={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},ME={allowed:[
"True","False","Unknown"]},FE=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,_E={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
UE={maxLength:32768},GE={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},KE={code:"unknown-kind",allowed:["BuildPlane"]},HE={known:["kubernetesCluster","observer"],required:["kubernetesCluster"],elsewhere:{agent:"Bu\
ildPlane in v0.7 to v0.8",clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlan\
e",isProduction:"Environment",observabilityPlaneRef:"BuildPlane in v0.8 to v0.17",planeID:"BuildPlane in v0.9 to v0.17",secretStoreRef:"BuildPlane in v0.9 to v0\
.17"}},ZE={known:[]},WE={code:"unknown-kind",allowed:["Environment"]},YE={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{agent:"DataPlane",imagePullSecretRefs:"\
DataPlane",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"DataPlane"}},JE={known:["dnsPrefix","security"],elsewhere:{
egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environ\
ment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Envi\
ronment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment \
in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},QE={known:["remoteJwks"]},XE={known:["uri"],
required:["uri"]},xE={code:"unknown-kind",allowed:["Organization"]},eT={known:[],elsewhere:{agent:"DataPlane",dataPlaneRef:"Environment",gateway:"DataPlane or E\
nvironment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"\
DataPlane"}},tT={known:["observedGeneration","conditions","namespace"]};function Vs(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,$s))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,uE))):t==="metadata"?i!==
null&&(r++,e=a(e,yf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,nT(i),t)):t==="status"?i!==null&&(e=a(e,dT(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Is)}function yf(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||
!js.test(t))&&(e=v(e,r,t,Hy));else if(r==="generateName")(typeof t!="string"||!Zy.test(t))&&(e=v(e,r,t,Wy));else if(r==="namespace")(typeof t!="string"||S(t,63)||
!fE.test(t))&&(e=v(e,r,t,cE));else if(r==="labels")e=a(e,xy(t),r);else if(r==="annotations")e=a(e,e0(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,
t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!mf.test(o))&&(i=v(i,l,o,Yy))}s.length>1&&s.includes("orphan")&&s.includes(
"foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,t0(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner \
at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,n0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r===
"selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,Nt)):r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,Nt)):r==="creation\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!Bi.test(t))&&(e=v(e,r,t,An)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Bi.test(t))&&(e=v(
e,r,t,An)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,js)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,
gf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Jy)}function xy(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];mf.test(r)||(e=_(e,n,r,Qy)),
(typeof t!="string"||S(t,63)||!dE.test(t))&&(e=U(e,n,r,pE))}return G(e)}function e0(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];mE.test(r)||(e=
_(e,n,r,Qy)),typeof t!="string"&&(e=U(e,n,r,gE))}return x(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function t0(n){if(c(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!yE.test(i))&&(e=v(e,t,i,vE))):t==="kind"?
i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,pf))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,pf))):t==="uid"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,pf))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&
(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),
e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,hE)}function n0(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="mana\
ger"?(typeof i!="string"||S(i,128))&&(e=v(e,t,i,bE)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,wE))):t==="apiVersion"?typeof i!="stri\
ng"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!Bi.test(i))&&(e=v(e,t,i,An)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,PE)):
t==="fieldsV1"?c(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=v(e,t,i,kE)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,OE)}function nT(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="agent")e=a(e,iT(i),t);else if(t===
"kubernetesCluster")e=a(e,i0(i),t);else if(t==="gateway")i!==null&&(r++,e=a(e,aT(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{
let s=null,l=i;for(let o=0;o<l.length;o++){let d=l[o];typeof d!="string"&&(s=f(s,o,d,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,uT(i),t):t==="observe\
r"?e=a(e,r0(i),t):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,AE)}function iT(n){if(c(n))return p(n);let e=null;for(let r in n){
let t=n[r];t!==void 0&&(r==="enabled"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):r==="clientCA"?e=a(e,qi(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,SE)}function qi(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,rT(t),r):r==="v\
alue"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=J(e,n,DE)),e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,RE)}function rT(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=
f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unkno\
wn-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,zE)}function i0(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="server"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="tls"?i!==null&&(r++,e=a(e,sT(i),t)):t==="auth"?i!==null&&(r++,e=a(e,lT(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,EE)}function sT(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="ca"?i!==null&&(r++,e=a(e,qi(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,TE)}function lT(n){
if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="mtls"?e=a(e,oT(t),r):r==="bearerToken"?e=a(e,qi(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,CE)}function oT(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCert"?i!==
null&&(r++,e=a(e,qi(i),t)):t==="clientKey"?i!==null&&(r++,e=a(e,qi(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(
e,n,LE)}function aT(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=
f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,NE)}function uT(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="stri\
ng"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,jE)}function r0(n){if(c(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="url"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="authentication"?i!==null&&(r++,e=a(e,fT(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,$E)}function fT(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="basicAuth"?i!==null&&(r++,e=a(e,cT(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,
IE)}function cT(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="username"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="password"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:
g(e,n,VE)}function dT(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Nt));else if(r==="\
conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,vf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Xy)}function vf(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!BE.test(i))&&(e=v(e,t,i,qE))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,
i,ME))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,gf)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||
!C(i))&&(e=v(e,t,i,An))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!FE.test(i))&&(e=v(e,t,i,_E))):t==="message"?i!==null&&(r++,(typeof i!=
"string"||S(i,32768))&&(e=v(e,t,i,UE))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,GE)}function Bs(n){if(c(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,$s))):t==="kind"?i!==null&&(r++,
i!=="BuildPlane"&&(e=O(e,t,i,KE))):t==="metadata"?i!==null&&(r++,e=a(e,yf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,pT(i),t)):t==="status"?i!==null&&(e=a(e,mT(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Is)}function pT(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="kubernetesCluster"?i!==null&&(r++,e=a(e,i0(i),t)):t==="observer"?e=a(e,r0(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,HE)}function mT(n){if(c(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,ZE)}function qs(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.\
dev/v1alpha1"&&(e=O(e,t,i,$s))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,WE))):t==="metadata"?i!==null&&(r++,e=a(e,yf(i),t)):t==="spec"?i!==null&&
(r++,e=a(e,gT(i),t)):t==="status"?i!==null&&(e=a(e,bT(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Is)}function gT(n){
if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,yT(t),r):
r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,YE)}function yT(n){
if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,vT(t),r):e=
u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,JE)}function vT(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==
void 0&&(r==="remoteJwks"?e=a(e,hT(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,QE)}function hT(n){if(c(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,XE)}function bT(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")z(t)||(e=A(e,r,t,Nt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,vf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Xy)}function Ms(n){if(c(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,$s))):t==="kind"?i!==null&&(r++,i!=="Organ\
ization"&&(e=O(e,t,i,xE))):t==="metadata"?i!==null&&(r++,e=a(e,wT(i),t)):t==="spec"?i!==null&&(r++,e=a(e,PT(i),t)):t==="status"?i!==null&&(e=a(e,kT(i),t)):e=u(e,
t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Is)}function wT(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!js.test(t))&&(e=v(e,r,t,Hy));else if(r==="generateName")(typeof t!="string"||!Zy.test(t))&&(e=v(e,r,
t,Wy));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,xy(t),r);else if(r==="annotations")e=a(e,e0(t),r);else if(r==="finali\
zers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!mf.test(o))&&(i=v(i,l,o,Yy))}s.length>
1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,t0(o),l)}s.length>1&&K(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,n0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,Nt)):r==="deletionGracePeriodSeconds"?z(
t)||(e=A(e,r,t,Nt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Bi.test(t))&&(e=v(e,r,t,An)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!Bi.test(t))&&(e=v(e,r,t,An)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,js)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&
(e=A(e,"generation",n.generation,gf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Jy)}function PT(n){if(c(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,eT)}function kT(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Nt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,vf(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,tT)}var s0=N(Vs),OT=j(Vs),AT=$(s0),l0=N(Bs),ST=j(Bs),DT=$(l0),o0=N(qs),RT=j(qs),zT=$(o0),a0=N(Ms),ET=j(Ms),TT=$(a0),CT={judges:{DataPlane:Vs,BuildPlane:Bs,Environment:qs,
Organization:Ms},replaced:{WorkflowPlane:"BuildPlane"}},hf=te(CT),LT=N(hf),NT=j(hf),u0=n=>ee(n,Object.hasOwn(df,n?.kind)?df[n.kind]??{}:{}),jT={judge:hf,immutable:{
Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:u0},$T=ne(jT);var Rf={};Se(Rf,{ValidationError:()=>Q,assertBuildPlane:()=>X2,assertDataPlane:()=>J2,assertEnvironment:()=>eC,assertOrganization:()=>nC,formatIssue:()=>Z,isBuildPlane:()=>Q2,
isDataPlane:()=>Y2,isEnvironment:()=>x2,isOrganization:()=>tC,isPlane:()=>sC,validateBuildPlane:()=>S0,validateDataPlane:()=>A0,validateEnvironment:()=>D0,validateOrganization:()=>R0,
validatePlane:()=>rC,validateUpdate:()=>oC,withDefaults:()=>z0});var wf={DataPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},kubernetesCluster:{within:{tls:{
within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}}}},BuildPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},
kubernetesCluster:{within:{tls:{within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}}}},Environment:{},Organization:{}};var _s={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},IT={code:"unknown-kind",allowed:["DataPlane"]},Us={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Fs=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,f0={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},c0=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
d0={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},VT=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,BT={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
kf=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,p0={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},jt={minimum:-9223372036854776e3,
maximum:9223372036854776e3},Mi=/^.{10}T.*[^z]$/,Sn={code:"invalid-date-time"},Of={minimum:0,maximum:9223372036854776e3},m0={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},g0={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},qT=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,MT={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},FT=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
_T={},UT=/^(?:[^/]*|[^/]+\/[^/]+)$/,GT={rule:"group/version, or the version alone"},Pf={rule:"a text that is not empty"},KT={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},HT={maxLength:128},ZT={allowed:["Apply","Update"]},WT={allowed:["FieldsV1",
""]},YT={maxLength:256},JT={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},QT={known:["agent","\
kubernetesCluster","gateway","imagePullSecretRefs","secretStoreRef","observer"],required:["gateway"],replaced:{clusterAgent:"agent"},elsewhere:{clusterAgent:"Da\
taPlane since v0.9",dataPlaneRef:"Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane since v0.8",planeID:"DataPlane since v0.9",registry:"\
DataPlane up to v0.3"}},XT={known:["enabled","clientCA"]},xT=["secretRef","value"],e2={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"}},t2={known:[
"name","key","namespace"],required:["name","key"]},n2={known:["server","tls","auth"],required:["server","tls","auth"],replaced:{credentials:"auth"},elsewhere:{credentials:"\
DataPlane up to v0.3",name:"DataPlane up to v0.3"}},i2={known:["ca"],required:["ca"]},r2={known:["mtls","bearerToken"]},s2={known:["clientCert","clientKey"],required:[
"clientCert","clientKey"]},l2={known:["publicVirtualHost","organizationVirtualHost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"\
Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane\
 in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.\
16",security:"Environment"}},o2={known:["name"],required:["name"]},a2={known:["url","authentication"],required:["url","authentication"]},u2={known:["basicAuth"],
required:["basicAuth"]},f2={known:["username","password"],required:["username","password"]},y0={known:["observedGeneration","conditions"]},c2=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
d2={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},p2={allowed:[
"True","False","Unknown"]},m2=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,g2={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
y2={maxLength:32768},v2={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},h2={code:"unknown-kind",allowed:["BuildPlane"]},b2={known:["agent","kubernetesCluster","observer"],replaced:{clusterAgent:"agent"},elsewhere:{
clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environme\
nt",observabilityPlaneRef:"BuildPlane in v0.8 to v0.17",planeID:"BuildPlane in v0.9 to v0.17",secretStoreRef:"BuildPlane in v0.9 to v0.17"}},w2={known:[]},P2={code:"\
unknown-kind",allowed:["Environment"]},k2={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{agent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataP\
lane",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"DataPlane"}},O2={known:["dnsPrefix","security"],elsewhere:{
egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environ\
ment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Envi\
ronment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment \
in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},A2={known:["remoteJwks"]},S2={known:["uri"],
required:["uri"]},D2={code:"unknown-kind",allowed:["Organization"]},R2={known:[],elsewhere:{agent:"DataPlane or BuildPlane",dataPlaneRef:"Environment",gateway:"\
DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPla\
ne",secretStoreRef:"DataPlane"}},z2={known:["observedGeneration","conditions","namespace"]};function Gs(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,_s))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,IT))):t==="me\
tadata"?i!==null&&(r++,e=a(e,Af(i),t)):t==="spec"?i!==null&&(r++,e=a(e,E2(i),t)):t==="status"?i!==null&&(e=a(e,B2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Us)}function Af(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!=
"string"||S(t,253)||!Fs.test(t))&&(e=v(e,r,t,f0));else if(r==="generateName")(typeof t!="string"||!c0.test(t))&&(e=v(e,r,t,d0));else if(r==="namespace")(typeof t!=
"string"||S(t,63)||!VT.test(t))&&(e=v(e,r,t,BT));else if(r==="labels")e=a(e,v0(t),r);else if(r==="annotations")e=a(e,h0(t),r);else if(r==="finalizers")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!kf.test(o))&&(i=v(i,l,o,p0))}s.length>1&&s.includes(
"orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferen\
ces")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,b0(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-fo\
rmat",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,w0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,jt)):r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,jt)):
r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Mi.test(t))&&(e=v(e,r,t,Sn)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Mi.test(
t))&&(e=v(e,r,t,Sn)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,Fs)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.
generation,Of)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,m0)}function v0(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];kf.test(r)||(e=_(
e,n,r,g0)),(typeof t!="string"||S(t,63)||!qT.test(t))&&(e=U(e,n,r,MT))}return G(e)}function h0(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];FT.test(
r)||(e=_(e,n,r,g0)),typeof t!="string"&&(e=U(e,n,r,_T))}return x(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function b0(n){if(c(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!UT.test(i))&&(e=v(e,t,i,GT))):t==="k\
ind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Pf))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Pf))):t==="uid"?i!==
null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Pf))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="b\
oolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no \
Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,KT)}function w0(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="manager"?(typeof i!="string"||S(i,128))&&(e=v(e,t,i,HT)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,ZT))):t==="apiVersion"?typeof i!=
"string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!Mi.test(i))&&(e=v(e,t,i,Sn)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,
i,WT)):t==="fieldsV1"?c(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=v(e,t,i,YT)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,JT)}function E2(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="agent")e=a(e,P0(i),
t);else if(t==="kubernetesCluster")e=a(e,k0(i),t);else if(t==="gateway")i!==null&&(r++,e=a(e,j2(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=
f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let d=l[o];typeof d!="string"&&(s=f(s,o,d,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,
$2(i),t):t==="observer"?e=a(e,O0(i),t):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,QT)}function P0(n){if(c(n))return p(
n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="enabled"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):r==="clientCA"?e=a(e,Fi(t),r):e=u(e,r,"unknown-f\
ield"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,XT)}function Fi(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="\
secretRef"?e=a(e,T2(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=J(e,n,xT)),
e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,e2)}function T2(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,
i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,t2)}function k0(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="server"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="tls"?i!==null&&(r++,e=a(e,C2(i),t)):t==="auth"?i!==null&&(r++,
e=a(e,L2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,n2)}function C2(n){if(c(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="ca"?i!==null&&(r++,e=a(e,Fi(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:
g(e,n,i2)}function L2(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="mtls"?e=a(e,N2(t),r):r==="bearerToken"?e=a(e,Fi(t),r):e=u(e,
r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,r2)}function N2(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="clientCert"?i!==null&&(r++,e=a(e,Fi(i),t)):t==="clientKey"?i!==null&&(r++,e=a(e,Fi(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,s2)}function j2(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,l2)}function $2(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,o2)}function O0(n){if(c(
n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="url"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="authentication"?i!==
null&&(r++,e=a(e,I2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,a2)}function I2(n){if(c(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="basicAuth"?i!==null&&(r++,e=a(e,V2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,u2)}function V2(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="username"?i!==null&&(r++,typeof i!="strin\
g"&&(e=f(e,t,i,"string"))):t==="password"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,f2)}function B2(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,
jt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Sf(o),l)}e=a(e,i,r)}else e=
u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,y0)}function Sf(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!c2.test(i))&&(e=v(e,t,i,d2))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="U\
nknown"&&(e=O(e,t,i,p2))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,Of)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!=
"string"||!C(i))&&(e=v(e,t,i,Sn))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!m2.test(i))&&(e=v(e,t,i,g2))):t==="message"?i!==null&&
(r++,(typeof i!="string"||S(i,32768))&&(e=v(e,t,i,y2))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,v2)}function Ks(n){
if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,_s))):t==="\
kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,h2))):t==="metadata"?i!==null&&(r++,e=a(e,Af(i),t)):t==="spec"?i!==null&&(r++,e=a(e,q2(i),t)):t==="status"?i!==
null&&(e=a(e,M2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Us)}function q2(n){if(c(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="agent"?e=a(e,P0(t),r):r==="kubernetesCluster"?e=a(e,k0(t),r):r==="observer"?e=a(e,O0(t),r):e=u(e,r,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,b2)}function M2(n){if(c(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,w2)}function Hs(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiV\
ersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,_s))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,P2))):t==="metadata"?i!==null&&(r++,
e=a(e,Af(i),t)):t==="spec"?i!==null&&(r++,e=a(e,F2(i),t)):t==="status"?i!==null&&(e=a(e,K2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Us)}function F2(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,
r,t,"string")):r==="gateway"?e=a(e,_2(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,k2)}function _2(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"stri\
ng")):r==="security"?e=a(e,U2(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,O2)}function U2(n){if(c(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,G2(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,A2)}function G2(n){
if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,S2)}function K2(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")z(t)||(e=A(e,r,t,jt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Sf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,y0)}function Zs(n){if(c(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,_s))):t==="kind"?i!==null&&(r++,
i!=="Organization"&&(e=O(e,t,i,D2))):t==="metadata"?i!==null&&(r++,e=a(e,H2(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Z2(i),t)):t==="status"?i!==null&&(e=a(e,W2(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Us)}function H2(n){if(c(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!Fs.test(t))&&(e=v(e,r,t,f0));else if(r==="generateName")(typeof t!="string"||!c0.test(t))&&
(e=v(e,r,t,d0));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,v0(t),r);else if(r==="annotations")e=a(e,h0(t),r);else if(r===
"finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!kf.test(o))&&(i=v(i,l,o,p0))}
s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,b0(o),l)}s.length>1&&K(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,w0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,jt)):r==="deletionGracePeriodSeconds"?z(
t)||(e=A(e,r,t,jt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Mi.test(t))&&(e=v(e,r,t,Sn)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!Mi.test(t))&&(e=v(e,r,t,Sn)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,Fs)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&
(e=A(e,"generation",n.generation,Of)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,m0)}function Z2(n){if(c(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,R2)}function W2(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,jt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,Sf(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,z2)}var A0=N(Gs),Y2=j(Gs),J2=$(A0),S0=N(Ks),Q2=j(Ks),X2=$(S0),D0=N(Hs),x2=j(Hs),eC=$(D0),R0=N(Zs),tC=j(Zs),nC=$(R0),iC={judges:{DataPlane:Gs,BuildPlane:Ks,Environment:Hs,
Organization:Zs},replaced:{WorkflowPlane:"BuildPlane"}},Df=te(iC),rC=N(Df),sC=j(Df),z0=n=>ee(n,Object.hasOwn(wf,n?.kind)?wf[n.kind]??{}:{}),lC={judge:Df,immutable:{
Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:z0},oC=ne(lC);var $f={};Se($f,{ValidationError:()=>Q,assertBuildPlane:()=>k9,assertDataPlane:()=>w9,assertEnvironment:()=>D9,assertObservabilityPlane:()=>A9,assertOrganization:()=>z9,
formatIssue:()=>Z,isBuildPlane:()=>P9,isDataPlane:()=>b9,isEnvironment:()=>S9,isObservabilityPlane:()=>O9,isOrganization:()=>R9,isPlane:()=>C9,validateBuildPlane:()=>U0,
validateDataPlane:()=>_0,validateEnvironment:()=>K0,validateObservabilityPlane:()=>G0,validateOrganization:()=>H0,validatePlane:()=>T9,validateUpdate:()=>N9,withDefaults:()=>Z0});var zf={DataPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},kubernetesCluster:{within:{tls:{
within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}}}},BuildPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},
kubernetesCluster:{within:{tls:{within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}}}},ObservabilityPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}},Environment:{},Organization:{}};var Gi={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},aC={code:"unknown-kind",allowed:["DataPlane"]},Ki={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Ws=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,E0={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},T0=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
C0={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},uC=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,fC={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Tf=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,L0={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},$t={minimum:-9223372036854776e3,
maximum:9223372036854776e3},_i=/^.{10}T.*[^z]$/,Dn={code:"invalid-date-time"},Cf={minimum:0,maximum:9223372036854776e3},N0={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},j0={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},cC=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,dC={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},pC=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
mC={},gC=/^(?:[^/]*|[^/]+\/[^/]+)$/,yC={rule:"group/version, or the version alone"},Ef={rule:"a text that is not empty"},vC={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},hC={maxLength:128},bC={allowed:["Apply","Update"]},wC={allowed:["FieldsV1",
""]},PC={maxLength:256},kC={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},OC={known:["agent","\
kubernetesCluster","gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["gateway"],replaced:{clusterAgent:"agent",observer:"obser\
vabilityPlaneRef"},elsewhere:{clusterAgent:"DataPlane since v0.9",dataPlaneRef:"Environment",isProduction:"Environment",observer:"DataPlane up to v0.7",observerURL:"\
ObservabilityPlane",planeID:"DataPlane since v0.9",registry:"DataPlane up to v0.3"}},AC={known:["enabled","clientCA"]},SC=["secretRef","value"],DC={known:["secr\
etRef","value"],replaced:{secretKeyRef:"secretRef"}},RC={known:["name","key","namespace"],required:["name","key"]},zC={known:["server","tls","auth"],required:["\
server","tls","auth"],replaced:{credentials:"auth"},elsewhere:{credentials:"DataPlane up to v0.3",name:"DataPlane up to v0.3"}},EC={known:["ca"],required:["ca"]},
TC={known:["mtls","bearerToken"]},CC={known:["clientCert","clientKey"],required:["clientCert","clientKey"]},LC={known:["publicVirtualHost","organizationVirtualH\
ost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",
organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.\
16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"\
DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",security:"Environment"}},NC={known:["name"],required:["name"]},$0={known:["observedGe\
neration","conditions"]},jC=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,$C={rule:"\
letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},IC={allowed:["T\
rue","False","Unknown"]},VC=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,BC={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
qC={maxLength:32768},MC={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},FC={code:"unknown-kind",allowed:["BuildPlane"]},_C={known:["agent","kubernetesCluster","observabilityPlaneRef"],replaced:{clusterAgent:"agent",
observer:"observabilityPlaneRef"},elsewhere:{clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"\
DataPlane",isProduction:"Environment",observer:"BuildPlane up to v0.7",observerURL:"ObservabilityPlane",planeID:"BuildPlane in v0.9 to v0.17",secretStoreRef:"Bu\
ildPlane in v0.9 to v0.17"}},I0={known:[]},UC={code:"unknown-kind",allowed:["ObservabilityPlane"]},GC={known:["agent","observerURL"],required:["observerURL"],replaced:{
clusterAgent:"agent"},elsewhere:{clusterAgent:"ObservabilityPlane since v0.9",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"\
DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observabilityPlaneRef:"DataPlan\
e or BuildPlane",planeID:"ObservabilityPlane since v0.9",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane"}},KC={code:"unknown-kind",allowed:[
"Environment"]},HC={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{agent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",kubernetesCluster:"\
DataPlane or BuildPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"ObservabilityPlane",secretStoreRef:"DataPlane"}},ZC={known:["dnsPrefix","s\
ecurity"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"\
Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"\
Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environm\
ent in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},WC={known:["remoteJwks"]},YC={known:[
"uri"],required:["uri"]},JC={code:"unknown-kind",allowed:["Organization"]},QC={known:[],elsewhere:{agent:"DataPlane or BuildPlane",dataPlaneRef:"Environment",gateway:"\
DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observabilityPlaneRef:"DataPlan\
e or BuildPlane",observerURL:"ObservabilityPlane",secretStoreRef:"DataPlane"}},XC={known:["observedGeneration","conditions","namespace"]};function Ys(n){if(c(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Gi))):t==="kind"?i!==
null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,aC))):t==="metadata"?i!==null&&(r++,e=a(e,Js(i),t)):t==="spec"?i!==null&&(r++,e=a(e,xC(i),t)):t==="status"?i!==null&&(e=a(
e,l9(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ki)}function Js(n){if(c(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!Ws.test(t))&&(e=v(e,r,t,E0));else if(r==="generateName")(typeof t!="string"||!T0.test(t))&&
(e=v(e,r,t,C0));else if(r==="namespace")(typeof t!="string"||S(t,63)||!uC.test(t))&&(e=v(e,r,t,fC));else if(r==="labels")e=a(e,V0(t),r);else if(r==="annotations")
e=a(e,B0(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||
!Tf.test(o))&&(i=v(i,l,o,L0))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeleti\
on, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(
i,q0(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,M0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):
r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,$t)):
r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,$t)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!_i.test(t))&&(e=v(e,r,t,Dn)):r==="deletion\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!_i.test(t))&&(e=v(e,r,t,Dn)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,Ws)),n.generation<0&&n.uid&&typeof n.
uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,Cf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,N0)}function V0(n){if(c(n))return p(n);let e=null;
for(let r in n){let t=n[r];Tf.test(r)||(e=_(e,n,r,j0)),(typeof t!="string"||S(t,63)||!cC.test(t))&&(e=U(e,n,r,dC))}return G(e)}function B0(n){if(c(n))return p(n);
let e=null;for(let r in n){let t=n[r];pC.test(r)||(e=_(e,n,r,j0)),typeof t!="string"&&(e=U(e,n,r,mC))}return x(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"\
bytes"})),G(e)}function q0(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.
length<1||!gC.test(i))&&(e=v(e,t,i,yC))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Ef))):t==="name"?i!==null&&(r++,(typeof i!="stri\
ng"||i.length<1)&&(e=v(e,t,i,Ef))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Ef))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=
f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,
null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,vC)}function M0(n){if(c(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||S(i,128))&&(e=v(e,t,i,hC)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Updat\
e"&&(e=O(e,t,i,bC))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!_i.test(i))&&(e=v(e,t,i,Dn)):t===
"fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,wC)):t==="fieldsV1"?c(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=v(e,t,i,PC)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,kC)}function xC(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];if(i!==void 0)if(t==="agent")e=a(e,Lf(i),t);else if(t==="kubernetesCluster")e=a(e,F0(i),t);else if(t==="gateway")i!==null&&(r++,e=a(e,r9(i),t));else if(t===
"imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let d=l[o];typeof d!="string"&&(s=f(s,o,d,"string"))}
e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,s9(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,OC)}function Lf(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="enabled"?typeof t!=
"boolean"&&(e=f(e,r,t,"boolean")):r==="clientCA"?e=a(e,Ui(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,AC)}function Ui(n){
if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,e9(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(
e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=J(e,n,SC)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,DC)}function e9(n){if(c(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,RC)}function F0(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="server"?i!==null&&(r++,typeof i!="string"&&
(e=f(e,t,i,"string"))):t==="tls"?i!==null&&(r++,e=a(e,t9(i),t)):t==="auth"?i!==null&&(r++,e=a(e,n9(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===3?null:g(e,n,zC)}function t9(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="ca"?i!==null&&(r++,e=a(e,Ui(i),t)):e=
u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,EC)}function n9(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];
t!==void 0&&(r==="mtls"?e=a(e,i9(t),r):r==="bearerToken"?e=a(e,Ui(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,TC)}function i9(n){
if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCert"?i!==null&&(r++,e=a(e,Ui(i),t)):t==="clientKey"?i!==null&&(r++,e=a(e,
Ui(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,CC)}function r9(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,LC)}function s9(n){if(c(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,NC)}function l9(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")z(t)||(e=A(e,r,t,$t));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,Nf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,$0)}function Nf(n){if(c(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!jC.test(i))&&(e=v(e,t,i,$C))):t==="status"?i!==null&&(r++,
i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,IC))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,Cf)):t==="lastTr\
ansitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=v(e,t,i,Dn))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!VC.test(i))&&
(e=v(e,t,i,BC))):t==="message"?i!==null&&(r++,(typeof i!="string"||S(i,32768))&&(e=v(e,t,i,qC))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===5?null:g(e,n,MC)}function Qs(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="open\
choreo.dev/v1alpha1"&&(e=O(e,t,i,Gi))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,FC))):t==="metadata"?i!==null&&(r++,e=a(e,Js(i),t)):t==="spec"?i!==
null&&(r++,e=a(e,o9(i),t)):t==="status"?i!==null&&(e=a(e,a9(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ki)}
function o9(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="agent"?e=a(e,Lf(t),r):r==="kubernetesCluster"?e=a(e,F0(t),r):r==="obs\
ervabilityPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,_C)}function a9(n){
if(c(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,I0)}function Xs(n){
if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Gi))):t==="\
kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,UC))):t==="metadata"?i!==null&&(r++,e=a(e,Js(i),t)):t==="spec"?i!==null&&(r++,e=a(e,u9(i),t)):t==="sta\
tus"?i!==null&&(e=a(e,f9(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ki)}function u9(n){if(c(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="agent"?e=a(e,Lf(i),t):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=
u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,GC)}function f9(n){if(c(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,I0)}function xs(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Gi))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,
KC))):t==="metadata"?i!==null&&(r++,e=a(e,Js(i),t)):t==="spec"?i!==null&&(r++,e=a(e,c9(i),t)):t==="status"?i!==null&&(e=a(e,g9(i),t)):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ki)}function c9(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="d\
ataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,d9(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unkn\
own-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,HC)}function d9(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r===
"dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,p9(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,ZC)}function p9(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,m9(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,WC)}function m9(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,YC)}function g9(n){if(c(
n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,$t));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Nf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,$0)}function el(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!==
"openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Gi))):t==="kind"?i!==null&&(r++,i!=="Organization"&&(e=O(e,t,i,JC))):t==="metadata"?i!==null&&(r++,e=a(e,y9(i),t)):t==="sp\
ec"?i!==null&&(r++,e=a(e,v9(i),t)):t==="status"?i!==null&&(e=a(e,h9(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(
e,n,Ki)}function y9(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!Ws.test(t))&&(e=v(e,
r,t,E0));else if(r==="generateName")(typeof t!="string"||!T0.test(t))&&(e=v(e,r,t,C0));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="lab\
els")e=a(e,V0(t),r);else if(r==="annotations")e=a(e,B0(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];(typeof o!="string"||!Tf.test(o))&&(i=v(i,l,o,L0))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"inv\
alid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,q0(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(
e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,M0(o),l)}e=a(e,i,r)}else
r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,
t,"string")):r==="generation"?z(t)||(e=A(e,r,t,$t)):r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,$t)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||
!C(t)||!_i.test(t))&&(e=v(e,r,t,Dn)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!_i.test(t))&&(e=v(e,r,t,Dn)):e=u(e,r,"unknown-field")}return n.
name||(e=H(e,n,Ws)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,Cf)),e===null&&Object.getPrototypeOf(n)===m?
null:g(e,n,N0)}function v9(n){if(c(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===
m?null:g(e,n,QC)}function h9(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,$t));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Nf(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,XC)}var _0=N(Ys),b9=j(Ys),w9=$(_0),U0=N(Qs),P9=j(Qs),k9=$(U0),G0=N(Xs),O9=j(Xs),A9=$(G0),K0=N(xs),S9=j(xs),D9=$(K0),H0=N(el),R9=j(el),z9=$(H0),E9={judges:{DataPlane:Ys,
BuildPlane:Qs,ObservabilityPlane:Xs,Environment:xs,Organization:el},replaced:{WorkflowPlane:"BuildPlane"}},jf=te(E9),T9=N(jf),C9=j(jf),Z0=n=>ee(n,Object.hasOwn(
zf,n?.kind)?zf[n.kind]??{}:{}),L9={judge:jf,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:Z0},N9=ne(L9);var Kf={};Se(Kf,{ValidationError:()=>Q,assertBuildPlane:()=>FL,assertDataPlane:()=>qL,assertEnvironment:()=>KL,assertObservabilityPlane:()=>UL,assertOrganization:()=>ZL,
formatIssue:()=>Z,isBuildPlane:()=>ML,isDataPlane:()=>BL,isEnvironment:()=>GL,isObservabilityPlane:()=>_L,isOrganization:()=>HL,isPlane:()=>JL,validateBuildPlane:()=>av,
validateDataPlane:()=>ov,validateEnvironment:()=>fv,validateObservabilityPlane:()=>uv,validateOrganization:()=>cv,validatePlane:()=>YL,validateUpdate:()=>XL,withDefaults:()=>dv});var If={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{
from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metad\
ata/namespace"}}}}}}}}}},Environment:{},Organization:{}};var Zi={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},j9={code:"unknown-kind",allowed:["DataPlane"]},Wi={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},tl=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,W0={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Y0=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
J0={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},$9=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,I9={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Bf=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Q0={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},It={minimum:-9223372036854776e3,
maximum:9223372036854776e3},Hi=/^.{10}T.*[^z]$/,Rn={code:"invalid-date-time"},qf={minimum:0,maximum:9223372036854776e3},X0={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},x0={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},V9=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,B9={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},q9=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
M9={},F9=/^(?:[^/]*|[^/]+\/[^/]+)$/,_9={rule:"group/version, or the version alone"},Vf={rule:"a text that is not empty"},U9={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},G9={maxLength:128},K9={allowed:["Apply","Update"]},H9={allowed:["FieldsV1",
""]},Z9={maxLength:256},W9={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},Mf=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Ff={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},Y9={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},J9={known:["clientCA"],required:["clien\
tCA"]},Q9=["secretRef","value"],X9={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},x9={known:[
"name","key","namespace"],required:["name","key"]},eL={known:["publicVirtualHost","organizationVirtualHost"],required:["publicVirtualHost","organizationVirtualH\
ost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane\
 in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.\
16",security:"Environment"}},tL={known:["name"],required:["name"]},ev={known:["observedGeneration","conditions"]},nL=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
iL={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},rL={allowed:[
"True","False","Unknown"]},sL=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,lL={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
oL={maxLength:32768},aL={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},uL={code:"unknown-kind",allowed:["BuildPlane"]},fL={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clust\
erAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane"}},tv={known:[]},cL={code:"unknown-kind",allowed:["ObservabilityPlane"]},dL={known:["planeID","clusterAgen\
t","observerURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environmen\
t",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane or BuildPlane"}},pL={code:"unknown-kind",allowed:["Environment"]},
mL={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"Dat\
aPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},gL={known:["dnsPrefix","secu\
rity"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"\
Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"\
Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environm\
ent in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},yL={known:["remoteJwks"]},vL={known:[
"uri"],required:["uri"]},hL={code:"unknown-kind",allowed:["Organization"]},bL={known:[],elsewhere:{clusterAgent:"DataPlane or BuildPlane",dataPlaneRef:"Environm\
ent",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"\
ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},wL={known:["observedGeneration","conditions","namespace"]};function nl(n){
if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Zi))):t==="\
kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,j9))):t==="metadata"?i!==null&&(r++,e=a(e,il(i),t)):t==="spec"?i!==null&&(r++,e=a(e,PL(i),t)):t==="status"?i!==
null&&(e=a(e,SL(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Wi)}function il(n){if(c(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!tl.test(t))&&(e=v(e,r,t,W0));else if(r==="generateName")(typeof t!="strin\
g"||!Y0.test(t))&&(e=v(e,r,t,J0));else if(r==="namespace")(typeof t!="string"||S(t,63)||!$9.test(t))&&(e=v(e,r,t,I9));else if(r==="labels")e=a(e,nv(t),r);else if(r===
"annotations")e=a(e,iv(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!=
"string"||!Bf.test(o))&&(i=v(i,l,o,Q0))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregr\
oundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,rv(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,sv(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(
e,r,t,It)):r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,It)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Hi.test(t))&&(e=v(e,r,t,Rn)):r===
"deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Hi.test(t))&&(e=v(e,r,t,Rn)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,tl)),n.generation<0&&n.
uid&&typeof n.uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,qf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,X0)}function nv(n){if(c(n))
return p(n);let e=null;for(let r in n){let t=n[r];Bf.test(r)||(e=_(e,n,r,x0)),(typeof t!="string"||S(t,63)||!V9.test(t))&&(e=U(e,n,r,B9))}return G(e)}function iv(n){
if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];q9.test(r)||(e=_(e,n,r,x0)),typeof t!="string"&&(e=U(e,n,r,M9))}return x(n,262144)&&(e=u(e,null,"too-l\
ong",{limit:262144,unit:"bytes"})),G(e)}function rv(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,
(typeof i!="string"||i.length<1||!F9.test(i))&&(e=v(e,t,i,_9))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Vf))):t==="name"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Vf))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Vf))):t==="blockOwnerDeletion"?typeof i!=
"boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="E\
vent"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,U9)}function sv(n){if(c(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||S(i,128))&&(e=v(e,t,i,G9)):t==="operation"?i!==null&&(r++,i!=="Appl\
y"&&i!=="Update"&&(e=O(e,t,i,K9))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!Hi.test(i))&&(e=
v(e,t,i,Rn)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,H9)):t==="fieldsV1"?c(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&
(e=v(e,t,i,Z9)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,W9)}function PL(n){if(c(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||S(i,63)||!Mf.test(i))&&(e=v(e,t,i,Ff));else if(t==="clusterAgent")i!==null&&(r++,
e=a(e,_f(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,AL(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;
for(let o=0;o<l.length;o++){let d=l[o];typeof d!="string"&&(s=f(s,o,d,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,lv(i),t):t==="observabilityPlaneRef"?
typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,Y9)}function _f(n){if(c(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,kL(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,J9)}function kL(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,OL(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=J(e,n,Q9)),e===null&&Object.getPrototypeOf(n)===m?null:g(
e,n,X9)}function OL(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,x9)}function AL(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVi\
rtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(
e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,eL)}function lv(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?
null:g(e,n,tL)}function SL(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,It));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Uf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-\
field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ev)}function Uf(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!nL.test(i))&&(e=v(e,t,i,iL))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,
i,rL))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,qf)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||
!C(i))&&(e=v(e,t,i,Rn))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!sL.test(i))&&(e=v(e,t,i,lL))):t==="message"?i!==null&&(r++,(typeof i!=
"string"||S(i,32768))&&(e=v(e,t,i,oL))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,aL)}function rl(n){if(c(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Zi))):t==="kind"?i!==null&&(r++,
i!=="BuildPlane"&&(e=O(e,t,i,uL))):t==="metadata"?i!==null&&(r++,e=a(e,il(i),t)):t==="spec"?i!==null&&(r++,e=a(e,DL(i),t)):t==="status"?i!==null&&(e=a(e,RL(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Wi)}function DL(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!Mf.test(i))&&(e=v(e,t,i,Ff)):t==="clusterAgent"?i!==null&&(r++,e=a(e,_f(i),t)):t==="secretS\
toreRef"?e=a(e,lv(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,fL)}function RL(n){if(c(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,tv)}function sl(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.\
dev/v1alpha1"&&(e=O(e,t,i,Zi))):t==="kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,cL))):t==="metadata"?i!==null&&(r++,e=a(e,il(i),t)):t==="spec"?i!==
null&&(r++,e=a(e,zL(i),t)):t==="status"?i!==null&&(e=a(e,EL(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Wi)}
function zL(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!Mf.test(i))&&(e=v(e,t,i,Ff)):
t==="clusterAgent"?i!==null&&(r++,e=a(e,_f(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,dL)}function EL(n){if(c(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,tv)}function ll(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiV\
ersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Zi))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,pL))):t==="metadata"?i!==null&&(r++,
e=a(e,il(i),t)):t==="spec"?i!==null&&(r++,e=a(e,TL(i),t)):t==="status"?i!==null&&(e=a(e,jL(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Wi)}function TL(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,
r,t,"string")):r==="gateway"?e=a(e,CL(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,mL)}function CL(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"stri\
ng")):r==="security"?e=a(e,LL(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,gL)}function LL(n){if(c(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,NL(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,yL)}function NL(n){
if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,vL)}function jL(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")z(t)||(e=A(e,r,t,It));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Uf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ev)}function ol(n){if(c(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Zi))):t==="kind"?i!==null&&(r++,
i!=="Organization"&&(e=O(e,t,i,hL))):t==="metadata"?i!==null&&(r++,e=a(e,$L(i),t)):t==="spec"?i!==null&&(r++,e=a(e,IL(i),t)):t==="status"?i!==null&&(e=a(e,VL(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Wi)}function $L(n){if(c(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!tl.test(t))&&(e=v(e,r,t,W0));else if(r==="generateName")(typeof t!="string"||!Y0.test(t))&&
(e=v(e,r,t,J0));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,nv(t),r);else if(r==="annotations")e=a(e,iv(t),r);else if(r===
"finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Bf.test(o))&&(i=v(i,l,o,Q0))}
s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,rv(o),l)}s.length>1&&K(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,sv(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,It)):r==="deletionGracePeriodSeconds"?z(
t)||(e=A(e,r,t,It)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Hi.test(t))&&(e=v(e,r,t,Rn)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!Hi.test(t))&&(e=v(e,r,t,Rn)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,tl)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&
(e=A(e,"generation",n.generation,qf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,X0)}function IL(n){if(c(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,bL)}function VL(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,It));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,Uf(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,wL)}var ov=N(nl),BL=j(nl),qL=$(ov),av=N(rl),ML=j(rl),FL=$(av),uv=N(sl),_L=j(sl),UL=$(uv),fv=N(ll),GL=j(ll),KL=$(fv),cv=N(ol),HL=j(ol),ZL=$(cv),WL={judges:{DataPlane:nl,
BuildPlane:rl,ObservabilityPlane:sl,Environment:ll,Organization:ol},replaced:{WorkflowPlane:"BuildPlane"}},Gf=te(WL),YL=N(Gf),JL=j(Gf),dv=n=>ee(n,Object.hasOwn(
If,n?.kind)?If[n.kind]??{}:{}),QL={judge:Gf,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:dv},XL=ne(QL);var yl={};Se(yl,{ValidationError:()=>Q,assertBuildPlane:()=>lj,assertDataPlane:()=>rj,assertEnvironment:()=>fj,assertObservabilityPlane:()=>aj,assertOrganization:()=>dj,
formatIssue:()=>Z,isBuildPlane:()=>sj,isDataPlane:()=>ij,isEnvironment:()=>uj,isObservabilityPlane:()=>oj,isOrganization:()=>cj,isPlane:()=>gj,validateBuildPlane:()=>Rv,
validateDataPlane:()=>Dv,validateEnvironment:()=>Ev,validateObservabilityPlane:()=>zv,validateOrganization:()=>Tv,validatePlane:()=>mj,validateUpdate:()=>vj,withDefaults:()=>Cv});var Hf={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/met\
adata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namesp\
ace"}}}}}}}}}},Environment:{},Organization:{}};var Ji={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},xL={code:"unknown-kind",allowed:["DataPlane"]},Qi={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},ul=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,pv={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},mv=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
gv={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},eN=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,tN={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Wf=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,yv={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Vt={minimum:-9223372036854776e3,
maximum:9223372036854776e3},Yi=/^.{10}T.*[^z]$/,zn={code:"invalid-date-time"},Yf={minimum:0,maximum:9223372036854776e3},vv={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},hv={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},nN=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,iN={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},rN=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
sN={},lN=/^(?:[^/]*|[^/]+\/[^/]+)$/,oN={rule:"group/version, or the version alone"},Zf={rule:"a text that is not empty"},aN={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},uN={maxLength:128},fN={allowed:["Apply","Update"]},cN={allowed:["FieldsV1",
""]},dN={maxLength:256},pN={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},Jf=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Qf={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},mN={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},gN={known:["clientCA"],required:["clien\
tCA"]},yN=["secretRef","value"],vN={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},hN={known:[
"name","key","namespace"],required:["name","key"]},al={minimum:-2147483648,maximum:2147483647},bN={known:["publicVirtualHost","publicHTTPPort","publicHTTPSPort",
"organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environ\
ment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPla\
ne in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},wN={known:["\
name"],required:["name"]},bv={known:["observedGeneration","conditions"]},PN=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
kN={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},ON={allowed:[
"True","False","Unknown"]},AN=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,SN={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
DN={maxLength:32768},RN={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},zN={code:"unknown-kind",allowed:["BuildPlane"]},EN={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clust\
erAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane"}},wv={known:[]},TN={code:"unknown-kind",allowed:["ObservabilityPlane"]},CN={known:["planeID","clusterAgen\
t","observerURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environmen\
t",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane or BuildPlane"}},LN={code:"unknown-kind",allowed:["Environment"]},
NN={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"Dat\
aPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},jN={known:["dnsPrefix","secu\
rity"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"\
Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"\
Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environm\
ent in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},$N={known:["remoteJwks"]},IN={known:[
"uri"],required:["uri"]},VN={code:"unknown-kind",allowed:["Organization"]},BN={known:[],elsewhere:{clusterAgent:"DataPlane or BuildPlane",dataPlaneRef:"Environm\
ent",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"\
ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},qN={known:["observedGeneration","conditions","namespace"]};function fl(n){
if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ji))):t==="\
kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,xL))):t==="metadata"?i!==null&&(r++,e=a(e,cl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,MN(i),t)):t==="status"?i!==
null&&(e=a(e,GN(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Qi)}function cl(n){if(c(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!ul.test(t))&&(e=v(e,r,t,pv));else if(r==="generateName")(typeof t!="strin\
g"||!mv.test(t))&&(e=v(e,r,t,gv));else if(r==="namespace")(typeof t!="string"||S(t,63)||!eN.test(t))&&(e=v(e,r,t,tN));else if(r==="labels")e=a(e,Pv(t),r);else if(r===
"annotations")e=a(e,kv(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!=
"string"||!Wf.test(o))&&(i=v(i,l,o,yv))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregr\
oundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,Ov(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Av(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(
e,r,t,Vt)):r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,Vt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Yi.test(t))&&(e=v(e,r,t,zn)):r===
"deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Yi.test(t))&&(e=v(e,r,t,zn)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,ul)),n.generation<0&&n.
uid&&typeof n.uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,Yf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,vv)}function Pv(n){if(c(n))
return p(n);let e=null;for(let r in n){let t=n[r];Wf.test(r)||(e=_(e,n,r,hv)),(typeof t!="string"||S(t,63)||!nN.test(t))&&(e=U(e,n,r,iN))}return G(e)}function kv(n){
if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];rN.test(r)||(e=_(e,n,r,hv)),typeof t!="string"&&(e=U(e,n,r,sN))}return x(n,262144)&&(e=u(e,null,"too-l\
ong",{limit:262144,unit:"bytes"})),G(e)}function Ov(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,
(typeof i!="string"||i.length<1||!lN.test(i))&&(e=v(e,t,i,oN))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Zf))):t==="name"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Zf))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Zf))):t==="blockOwnerDeletion"?typeof i!=
"boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="E\
vent"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,aN)}function Av(n){if(c(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||S(i,128))&&(e=v(e,t,i,uN)):t==="operation"?i!==null&&(r++,i!=="Appl\
y"&&i!=="Update"&&(e=O(e,t,i,fN))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!Yi.test(i))&&(e=
v(e,t,i,zn)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,cN)):t==="fieldsV1"?c(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&
(e=v(e,t,i,dN)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,pN)}function MN(n){if(c(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||S(i,63)||!Jf.test(i))&&(e=v(e,t,i,Qf));else if(t==="clusterAgent")i!==null&&(r++,
e=a(e,Xf(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,UN(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;
for(let o=0;o<l.length;o++){let d=l[o];typeof d!="string"&&(s=f(s,o,d,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,Sv(i),t):t==="observabilityPlaneRef"?
typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,mN)}function Xf(n){if(c(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,FN(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,gN)}function FN(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,_N(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=J(e,n,yN)),e===null&&Object.getPrototypeOf(n)===m?null:g(
e,n,vN)}function _N(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,hN)}function UN(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVi\
rtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="publicHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,al)):t==="publicHTTPSPort"?
(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,al)):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationHTTPPo\
rt"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,al)):t==="organizationHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,al)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,bN)}function Sv(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==
null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,wN)}function GN(n){
if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Vt));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,xf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,bv)}function xf(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!=
"string"||S(i,316)||!PN.test(i))&&(e=v(e,t,i,kN))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,ON))):t==="observedGeneration"?
(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,Yf)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=v(e,t,i,zn))):t==="re\
ason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!AN.test(i))&&(e=v(e,t,i,SN))):t==="message"?i!==null&&(r++,(typeof i!="string"||S(i,32768))&&(e=
v(e,t,i,DN))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,RN)}function dl(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ji))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,zN))):
t==="metadata"?i!==null&&(r++,e=a(e,cl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,KN(i),t)):t==="status"?i!==null&&(e=a(e,HN(i),t)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Qi)}function KN(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?
(typeof i!="string"||S(i,63)||!Jf.test(i))&&(e=v(e,t,i,Qf)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Xf(i),t)):t==="secretStoreRef"?e=a(e,Sv(i),t):t==="observabi\
lityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,EN)}function HN(n){
if(c(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,wv)}function pl(n){
if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ji))):t==="\
kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,TN))):t==="metadata"?i!==null&&(r++,e=a(e,cl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,ZN(i),t)):t==="sta\
tus"?i!==null&&(e=a(e,WN(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Qi)}function ZN(n){if(c(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!Jf.test(i))&&(e=v(e,t,i,Qf)):t==="clusterAgent"?i!==null&&(r++,
e=a(e,Xf(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,CN)}function WN(n){if(c(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,wv)}function ml(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.\
dev/v1alpha1"&&(e=O(e,t,i,Ji))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,LN))):t==="metadata"?i!==null&&(r++,e=a(e,cl(i),t)):t==="spec"?i!==null&&
(r++,e=a(e,YN(i),t)):t==="status"?i!==null&&(e=a(e,xN(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Qi)}function YN(n){
if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,JN(t),r):
r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,NN)}function JN(n){
if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,QN(t),r):e=
u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,jN)}function QN(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==
void 0&&(r==="remoteJwks"?e=a(e,XN(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,$N)}function XN(n){if(c(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,IN)}function xN(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")z(t)||(e=A(e,r,t,Vt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,xf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,bv)}function gl(n){if(c(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ji))):t==="kind"?i!==null&&(r++,i!=="Organ\
ization"&&(e=O(e,t,i,VN))):t==="metadata"?i!==null&&(r++,e=a(e,ej(i),t)):t==="spec"?i!==null&&(r++,e=a(e,tj(i),t)):t==="status"?i!==null&&(e=a(e,nj(i),t)):e=u(e,
t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Qi)}function ej(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!ul.test(t))&&(e=v(e,r,t,pv));else if(r==="generateName")(typeof t!="string"||!mv.test(t))&&(e=v(e,r,
t,gv));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,Pv(t),r);else if(r==="annotations")e=a(e,kv(t),r);else if(r==="finali\
zers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Wf.test(o))&&(i=v(i,l,o,yv))}s.length>
1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Ov(o),l)}s.length>1&&K(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Av(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,Vt)):r==="deletionGracePeriodSeconds"?z(
t)||(e=A(e,r,t,Vt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Yi.test(t))&&(e=v(e,r,t,zn)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!Yi.test(t))&&(e=v(e,r,t,zn)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,ul)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&
(e=A(e,"generation",n.generation,Yf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,vv)}function tj(n){if(c(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,BN)}function nj(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Vt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,xf(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,qN)}var Dv=N(fl),ij=j(fl),rj=$(Dv),Rv=N(dl),sj=j(dl),lj=$(Rv),zv=N(pl),oj=j(pl),aj=$(zv),Ev=N(ml),uj=j(ml),fj=$(Ev),Tv=N(gl),cj=j(gl),dj=$(Tv),pj={judges:{DataPlane:fl,
BuildPlane:dl,ObservabilityPlane:pl,Environment:ml,Organization:gl},replaced:{WorkflowPlane:"BuildPlane"}},ec=te(pj),mj=N(ec),gj=j(ec),Cv=n=>ee(n,Object.hasOwn(
Hf,n?.kind)?Hf[n.kind]??{}:{}),yj={judge:ec,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:Cv},vj=ne(yj);var cc={};Se(cc,{ValidationError:()=>Q,assertBuildPlane:()=>R3,assertDataPlane:()=>S3,assertEnvironment:()=>C3,assertObservabilityPlane:()=>E3,assertOrganization:()=>N3,
formatIssue:()=>Z,isBuildPlane:()=>D3,isDataPlane:()=>A3,isEnvironment:()=>T3,isObservabilityPlane:()=>z3,isOrganization:()=>L3,isPlane:()=>I3,validateBuildPlane:()=>Gv,
validateDataPlane:()=>Uv,validateEnvironment:()=>Hv,validateObservabilityPlane:()=>Kv,validateOrganization:()=>Zv,validatePlane:()=>$3,validateUpdate:()=>B3,withDefaults:()=>Wv});var tc={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/met\
adata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namesp\
ace"}}}}}}}}}},Environment:{},Organization:{}};var xi={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},hj={code:"unknown-kind",allowed:["DataPlane"]},er={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},hl=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Lv={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Nv=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
jv={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},bj=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,wj={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
ic=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,$v={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},He={minimum:-9223372036854776e3,
maximum:9223372036854776e3},Xi=/^.{10}T.*[^z]$/,Xe={code:"invalid-date-time"},rc={minimum:0,maximum:9223372036854776e3},Iv={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},Vv={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},Pj=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,kj={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},Oj=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
Aj={},Sj=/^(?:[^/]*|[^/]+\/[^/]+)$/,Dj={rule:"group/version, or the version alone"},nc={rule:"a text that is not empty"},Rj={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},zj={maxLength:128},Ej={allowed:["Apply","Update"]},Tj={allowed:["FieldsV1",
""]},Cj={maxLength:256},Lj={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},sc=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
lc={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},Nj={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},jj={known:["clientCA"],required:["clien\
tCA"]},$j=["secretRef","value"],Ij={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},Vj={known:[
"name","key","namespace"],required:["name","key"]},vl={minimum:-2147483648,maximum:2147483647},Bj={known:["publicVirtualHost","publicHTTPPort","publicHTTPSPort",
"organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environ\
ment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPla\
ne in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},qj={known:["\
name"],required:["name"]},oc={known:["observedGeneration","conditions","agentConnection"]},Mj=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
Fj={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},_j={allowed:[
"True","False","Unknown"]},Uj=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,Gj={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
Kj={maxLength:32768},Hj={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},Zj={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},Wj={code:"unknown-kind",allowed:["BuildPlane"]},Yj={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterA\
gent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane"}},Jj={code:"unknown-kind",allowed:["ObservabilityPlane"]},Qj={known:["planeID","clusterAgent","observerUR\
L"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"\
ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or\
 BuildPlane",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane or BuildPlane"}},Xj={code:"unknown-kind",allowed:["Environment"]},xj={known:[
"dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or B\
uildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},e3={known:["dnsPrefix","security"],elsewhere:{
egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environ\
ment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Envi\
ronment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment \
in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},t3={known:["remoteJwks"]},n3={known:["uri"],
required:["uri"]},i3={known:["observedGeneration","conditions"]},r3={code:"unknown-kind",allowed:["Organization"]},s3={known:[],elsewhere:{clusterAgent:"DataPla\
ne or BuildPlane",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},l3={known:["observedGener\
ation","conditions","namespace"]};function bl(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!==
"openchoreo.dev/v1alpha1"&&(e=O(e,t,i,xi))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,hj))):t==="metadata"?i!==null&&(r++,e=a(e,wl(i),t)):t==="spec"?
i!==null&&(r++,e=a(e,o3(i),t)):t==="status"?i!==null&&(e=a(e,c3(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,
er)}function wl(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!hl.test(t))&&(e=v(e,r,t,
Lv));else if(r==="generateName")(typeof t!="string"||!Nv.test(t))&&(e=v(e,r,t,jv));else if(r==="namespace")(typeof t!="string"||S(t,63)||!bj.test(t))&&(e=v(e,r,
t,wj));else if(r==="labels")e=a(e,Bv(t),r);else if(r==="annotations")e=a(e,qv(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!ic.test(o))&&(i=v(i,l,o,$v))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&
(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Mv(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: tr\
ue"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Fv(o),l)}
e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="st\
ring"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,He)):r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,He)):r==="creationTimestamp"?t!==null&&(typeof t!=
"string"||!C(t)||!Xi.test(t))&&(e=v(e,r,t,Xe)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Xi.test(t))&&(e=v(e,r,t,Xe)):e=u(e,r,"unknown-fiel\
d")}return n.name||(e=H(e,n,hl)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,rc)),e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,Iv)}function Bv(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];ic.test(r)||(e=_(e,n,r,Vv)),(typeof t!="string"||S(t,63)||!Pj.test(
t))&&(e=U(e,n,r,kj))}return G(e)}function qv(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];Oj.test(r)||(e=_(e,n,r,Vv)),typeof t!="string"&&(e=U(e,
n,r,Aj))}return x(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function Mv(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!Sj.test(i))&&(e=v(e,t,i,Dj))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<
1)&&(e=v(e,t,i,nc))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,nc))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=
v(e,t,i,nc))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown\
-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&
r===4?null:g(e,n,Rj)}function Fv(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||S(i,128))&&(e=
v(e,t,i,zj)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,Ej))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==
null&&(typeof i!="string"||!C(i)||!Xi.test(i))&&(e=v(e,t,i,Xe)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,Tj)):t==="fieldsV1"?c(i)&&(e=f(e,t,i,"object")):
t==="subresource"?(typeof i!="string"||S(i,256))&&(e=v(e,t,i,Cj)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Lj)}
function o3(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||S(i,63)||!sc.test(i))&&(e=v(e,t,
i,lc));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,ac(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,f3(i),t));else if(t==="imagePullSecretRefs")if(!Array.
isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let d=l[o];typeof d!="string"&&(s=f(s,o,d,"string"))}e=a(e,s,t)}else t==="secretSt\
oreRef"?e=a(e,_v(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,Nj)}function ac(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,a3(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,jj)}function a3(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];
t!==void 0&&(r==="secretRef"?e=a(e,u3(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==
null)&&(e=J(e,n,$j)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Ij)}function u3(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!=
"string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,Vj)}function f3(n){if(c(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="publicHTTPPort"?(typeof i!=
"number"||(i|0)!==i)&&(e=A(e,t,i,vl)):t==="publicHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,vl)):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="organizationHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,vl)):t==="organizationHTTPSPort"?(typeof i!="number"||(i|
0)!==i)&&(e=A(e,t,i,vl)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,Bj)}function _v(n){if(c(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,qj)}function c3(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(
t)||(e=A(e,r,t,He));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,tr(o),l)}e=
a(e,i,r)}else r==="agentConnection"?e=a(e,uc(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,oc)}function tr(n){if(c(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!Mj.test(i))&&(e=v(e,t,i,Fj))):t==="\
status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,_j))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(
e,t,i,rc)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=v(e,t,i,Xe))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(
i,1024)||!Uj.test(i))&&(e=v(e,t,i,Gj))):t==="message"?i!==null&&(r++,(typeof i!="string"||S(i,32768))&&(e=v(e,t,i,Kj))):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,Hj)}function uc(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==
null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,z(i)||(e=A(e,t,i,He))):t==="lastConnectedTime"?(typeof i!="string"||
!C(i))&&(e=v(e,t,i,Xe)):t==="lastDisconnectedTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,Xe)):t==="lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,
Xe)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,Zj)}function Pl(n){
if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,xi))):t==="\
kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,Wj))):t==="metadata"?i!==null&&(r++,e=a(e,wl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,d3(i),t)):t==="status"?i!==
null&&(e=a(e,p3(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,er)}function d3(n){if(c(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!sc.test(i))&&(e=v(e,t,i,lc)):t==="clusterAgent"?i!==null&&(r++,e=a(e,ac(
i),t)):t==="secretStoreRef"?e=a(e,_v(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,Yj)}function p3(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(
t)||(e=A(e,r,t,He));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,tr(o),l)}e=
a(e,i,r)}else r==="agentConnection"?e=a(e,uc(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,oc)}function kl(n){if(c(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,xi))):t==="kind"?i!==
null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,Jj))):t==="metadata"?i!==null&&(r++,e=a(e,wl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,m3(i),t)):t==="status"?i!==null&&
(e=a(e,g3(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,er)}function m3(n){if(c(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!sc.test(i))&&(e=v(e,t,i,lc)):t==="clusterAgent"?i!==null&&(r++,e=a(e,ac(i),
t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:
g(e,n,Qj)}function g3(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,He));else if(r==="\
conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,tr(o),l)}e=a(e,i,r)}else r==="agentConnecti\
on"?e=a(e,uc(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,oc)}function Ol(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,xi))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,
Xj))):t==="metadata"?i!==null&&(r++,e=a(e,wl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,y3(i),t)):t==="status"?i!==null&&(e=a(e,w3(i),t)):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,er)}function y3(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="d\
ataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,v3(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unkn\
own-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,xj)}function v3(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r===
"dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,h3(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,e3)}function h3(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,b3(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,t3)}function b3(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,n3)}function w3(n){if(c(
n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,He));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,tr(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,i3)}function Al(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!==
"openchoreo.dev/v1alpha1"&&(e=O(e,t,i,xi))):t==="kind"?i!==null&&(r++,i!=="Organization"&&(e=O(e,t,i,r3))):t==="metadata"?i!==null&&(r++,e=a(e,P3(i),t)):t==="sp\
ec"?i!==null&&(r++,e=a(e,k3(i),t)):t==="status"?i!==null&&(e=a(e,O3(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(
e,n,er)}function P3(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!hl.test(t))&&(e=v(e,
r,t,Lv));else if(r==="generateName")(typeof t!="string"||!Nv.test(t))&&(e=v(e,r,t,jv));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="lab\
els")e=a(e,Bv(t),r);else if(r==="annotations")e=a(e,qv(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];(typeof o!="string"||!ic.test(o))&&(i=v(i,l,o,$v))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"inv\
alid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Mv(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(
e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Fv(o),l)}e=a(e,i,r)}else
r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,
t,"string")):r==="generation"?z(t)||(e=A(e,r,t,He)):r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,He)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||
!C(t)||!Xi.test(t))&&(e=v(e,r,t,Xe)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Xi.test(t))&&(e=v(e,r,t,Xe)):e=u(e,r,"unknown-field")}return n.
name||(e=H(e,n,hl)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,rc)),e===null&&Object.getPrototypeOf(n)===m?
null:g(e,n,Iv)}function k3(n){if(c(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===
m?null:g(e,n,s3)}function O3(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,He));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,tr(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,l3)}var Uv=N(bl),A3=j(bl),S3=$(Uv),Gv=N(Pl),D3=j(Pl),R3=$(Gv),Kv=N(kl),z3=j(kl),E3=$(Kv),Hv=N(Ol),T3=j(Ol),C3=$(Hv),Zv=N(Al),L3=j(Al),N3=$(Zv),j3={judges:{DataPlane:bl,
BuildPlane:Pl,ObservabilityPlane:kl,Environment:Ol,Organization:Al},replaced:{WorkflowPlane:"BuildPlane"}},fc=te(j3),$3=N(fc),I3=j(fc),Wv=n=>ee(n,Object.hasOwn(
tc,n?.kind)?tc[n.kind]??{}:{}),V3={judge:fc,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:Wv},B3=ne(V3);var Pc={};Se(Pc,{ValidationError:()=>Q,assertBuildPlane:()=>Q6,assertDataPlane:()=>Y6,assertEnvironment:()=>t$,assertObservabilityPlane:()=>x6,formatIssue:()=>Z,
isBuildPlane:()=>J6,isDataPlane:()=>W6,isEnvironment:()=>e$,isObservabilityPlane:()=>X6,isPlane:()=>r$,validateBuildPlane:()=>th,validateDataPlane:()=>eh,validateEnvironment:()=>ih,
validateObservabilityPlane:()=>nh,validatePlane:()=>i$,validateUpdate:()=>l$,withDefaults:()=>rh});var dc={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/met\
adata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namesp\
ace"}}}}}}}}}},Environment:{}};var Dl={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},q3={code:"unknown-kind",allowed:["DataPlane"]},Rl={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Yv=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,M3={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},F3=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
_3={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},U3=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,G3={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Jv=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,K3={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},qt={minimum:-9223372036854776e3,
maximum:9223372036854776e3},mc=/^.{10}T.*[^z]$/,Bt={code:"invalid-date-time"},Qv={minimum:0,maximum:9223372036854776e3},H3={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},Xv={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},Z3=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,W3={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},Y3=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
J3={},Q3=/^(?:[^/]*|[^/]+\/[^/]+)$/,X3={rule:"group/version, or the version alone"},pc={rule:"a text that is not empty"},x3={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},e6={maxLength:128},t6={allowed:["Apply","Update"]},n6={allowed:["FieldsV1",
""]},i6={maxLength:256},r6={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},gc=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
yc={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},s6={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},l6={known:[
"clientCA"],required:["clientCA"]},o6=["secretRef","value"],a6={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPla\
ne since v1.0"}},u6={known:["name","key","namespace"],required:["name","key"]},Sl={minimum:-2147483648,maximum:2147483647},f6={known:["publicVirtualHost","publi\
cHTTPPort","publicHTTPSPort","organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],
elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},c6={known:[
"name"],required:["name"]},vc={known:["observedGeneration","conditions","agentConnection"]},d6=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
p6={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},m6={allowed:[
"True","False","Unknown"]},g6=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,y6={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
v6={maxLength:32768},h6={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},b6={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},w6={code:"unknown-kind",allowed:["BuildPlane"]},P6={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterA\
gent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},k6={code:"unknown-kind",allowed:["ObservabilityPlane"]},O6={known:["pl\
aneID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane \
in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"\
Environment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},A6={code:"unknown-kind",allowed:["Environment"]},S6={known:[
"dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or B\
uildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"DataPlane or BuildPlane"}},D6={known:[
"dnsPrefix","security"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"\
Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"\
Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environm\
ent in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},R6={known:["remoteJwks"]},z6={known:[
"uri"],required:["uri"]},E6={known:["observedGeneration","conditions"]};function zl(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Dl))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,q3))):t==="metadata"?i!==
null&&(r++,e=a(e,El(i),t)):t==="spec"?i!==null&&(r++,e=a(e,j6(i),t)):t==="status"?i!==null&&(e=a(e,B6(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Rl)}function El(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||
!Yv.test(t))&&(e=v(e,r,t,M3));else if(r==="generateName")(typeof t!="string"||!F3.test(t))&&(e=v(e,r,t,_3));else if(r==="namespace")(typeof t!="string"||S(t,63)||
!U3.test(t))&&(e=v(e,r,t,G3));else if(r==="labels")e=a(e,T6(t),r);else if(r==="annotations")e=a(e,C6(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,
t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Jv.test(o))&&(i=v(i,l,o,K3))}s.length>1&&s.includes("orphan")&&s.includes(
"foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,L6(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner \
at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,N6(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r===
"selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,qt)):r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,qt)):r==="creation\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!mc.test(t))&&(e=v(e,r,t,Bt)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!mc.test(t))&&(e=v(
e,r,t,Bt)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,Yv)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,
Qv)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,H3)}function T6(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];Jv.test(r)||(e=_(e,n,r,Xv)),
(typeof t!="string"||S(t,63)||!Z3.test(t))&&(e=U(e,n,r,W3))}return G(e)}function C6(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];Y3.test(r)||(e=
_(e,n,r,Xv)),typeof t!="string"&&(e=U(e,n,r,J3))}return x(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function L6(n){if(c(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!Q3.test(i))&&(e=v(e,t,i,X3))):t==="kind"?
i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,pc))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,pc))):t==="uid"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,pc))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&
(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),
e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,x3)}function N6(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="mana\
ger"?(typeof i!="string"||S(i,128))&&(e=v(e,t,i,e6)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,t6))):t==="apiVersion"?typeof i!="stri\
ng"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!mc.test(i))&&(e=v(e,t,i,Bt)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,n6)):
t==="fieldsV1"?c(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=v(e,t,i,i6)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,r6)}function j6(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||S(
i,63)||!gc.test(i))&&(e=v(e,t,i,yc));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,hc(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,V6(i),t));else if(t===
"imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let d=l[o];typeof d!="string"&&(s=f(s,o,d,"string"))}
e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,xv(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,s6)}function hc(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==
null&&(r++,e=a(e,$6(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,l6)}function $6(n){if(c(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,I6(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.
secretRef==null==(n.value==null)&&(e=J(e,n,o6)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,a6)}function I6(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):
t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,u6)}function V6(n){
if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t===
"publicHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Sl)):t==="publicHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Sl)):t==="organizationVirtua\
lHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Sl)):t==="organizationHT\
TPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Sl)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,f6)}function xv(n){
if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown\
-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,c6)}function B6(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")z(t)||(e=A(e,r,t,qt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Tl(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,bc(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,
vc)}function Tl(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!d6.test(
i))&&(e=v(e,t,i,p6))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,m6))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||
i>9223372036854776e3)&&(e=A(e,t,i,Qv)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=v(e,t,i,Bt))):t==="reason"?i!==null&&(r++,(typeof i!=
"string"||i.length<1||S(i,1024)||!g6.test(i))&&(e=v(e,t,i,y6))):t==="message"?i!==null&&(r++,(typeof i!="string"||S(i,32768))&&(e=v(e,t,i,v6))):e=u(e,t,"unknown\
-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,h6)}function bc(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,z(i)||(e=A(e,t,i,qt))):t==="lastConnectedTime"?
(typeof i!="string"||!C(i))&&(e=v(e,t,i,Bt)):t==="lastDisconnectedTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,Bt)):t==="lastHeartbeatTime"?(typeof i!="string"||
!C(i))&&(e=v(e,t,i,Bt)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:
g(e,n,b6)}function Cl(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&
(e=O(e,t,i,Dl))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,w6))):t==="metadata"?i!==null&&(r++,e=a(e,El(i),t)):t==="spec"?i!==null&&(r++,e=a(e,q6(i),
t)):t==="status"?i!==null&&(e=a(e,M6(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Rl)}function q6(n){if(c(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!gc.test(i))&&(e=v(e,t,i,yc)):t==="clusterAgent"?
i!==null&&(r++,e=a(e,hc(i),t)):t==="secretStoreRef"?e=a(e,xv(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,P6)}function M6(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r===
"observedGeneration")z(t)||(e=A(e,r,t,qt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,Tl(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,bc(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,vc)}function Ll(n){
if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Dl))):t==="\
kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,k6))):t==="metadata"?i!==null&&(r++,e=a(e,El(i),t)):t==="spec"?i!==null&&(r++,e=a(e,F6(i),t)):t==="sta\
tus"?i!==null&&(e=a(e,_6(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Rl)}function F6(n){if(c(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!gc.test(i))&&(e=v(e,t,i,yc)):t==="clusterAgent"?i!==null&&(r++,
e=a(e,hc(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,
"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,O6)}function _6(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==
void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,qt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Tl(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,bc(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,
vc)}function Nl(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=
O(e,t,i,Dl))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,A6))):t==="metadata"?i!==null&&(r++,e=a(e,El(i),t)):t==="spec"?i!==null&&(r++,e=a(e,U6(i),
t)):t==="status"?i!==null&&(e=a(e,Z6(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Rl)}function U6(n){if(c(n))
return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,G6(t),r):r==="is\
Production"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,S6)}function G6(n){if(c(
n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,K6(t),r):e=u(e,
r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,D6)}function K6(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&
(r==="remoteJwks"?e=a(e,H6(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,R6)}function H6(n){if(c(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,z6)}function Z6(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(
t)||(e=A(e,r,t,qt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Tl(o),l)}e=
a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,E6)}var eh=N(zl),W6=j(zl),Y6=$(eh),th=N(Cl),J6=j(Cl),Q6=$(th),nh=N(Ll),X6=j(Ll),x6=$(nh),ih=N(Nl),e$=j(Nl),t$=$(ih),n$={judges:{DataPlane:zl,BuildPlane:Cl,ObservabilityPlane:Ll,
Environment:Nl},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane"}},wc=te(n$),i$=N(wc),r$=j(wc),rh=n=>ee(n,Object.hasOwn(dc,n?.kind)?dc[n.kind]??{}:
{}),s$={judge:wc,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:rh},l$=ne(s$);var Cc={};Se(Cc,{ValidationError:()=>Q,assertBuildPlane:()=>SI,assertClusterBuildPlane:()=>RI,assertClusterDataPlane:()=>OI,assertClusterObservabilityPlane:()=>CI,
assertDataPlane:()=>PI,assertEnvironment:()=>NI,assertObservabilityPlane:()=>EI,formatIssue:()=>Z,isBuildPlane:()=>AI,isClusterBuildPlane:()=>DI,isClusterDataPlane:()=>kI,
isClusterObservabilityPlane:()=>TI,isDataPlane:()=>wI,isEnvironment:()=>LI,isObservabilityPlane:()=>zI,isPlane:()=>II,validateBuildPlane:()=>wh,validateClusterBuildPlane:()=>Ph,
validateClusterDataPlane:()=>bh,validateClusterObservabilityPlane:()=>Oh,validateDataPlane:()=>hh,validateEnvironment:()=>Ah,validateObservabilityPlane:()=>kh,validatePlane:()=>$I,
validateUpdate:()=>BI,withDefaults:()=>Sh});var kc={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},ClusterDataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{
namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterBuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63}}}},
ObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
maxLength:63}}}},Environment:{}};var Mt={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},o$={code:"unknown-kind",allowed:["DataPlane"]},Ft={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},$l=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,sh={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},lh=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
oh={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},a$=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,u$={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Ac=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,ah={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Ne={minimum:-9223372036854776e3,
maximum:9223372036854776e3},nr=/^.{10}T.*[^z]$/,xe={code:"invalid-date-time"},Sc={minimum:0,maximum:9223372036854776e3},uh={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},fh={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},f$=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,c$={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},d$=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
p$={},m$=/^(?:[^/]*|[^/]+\/[^/]+)$/,g$={rule:"group/version, or the version alone"},Oc={rule:"a text that is not empty"},y$={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},v$={maxLength:128},h$={allowed:["Apply","Update"]},b$={allowed:["FieldsV1",
""]},w$={maxLength:256},P$={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},En=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Tn={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},k$={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},ch={known:[
"clientCA"],required:["clientCA"]},dh=["secretRef","value"],O$={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPla\
ne since v1.0"}},A$={known:["name","key","namespace"],required:["name","key"]},jl={minimum:-2147483648,maximum:2147483647},S$={known:["publicVirtualHost","publi\
cHTTPPort","publicHTTPSPort","organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],
elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},D$={known:[
"name"],required:["name"]},Cn={known:["observedGeneration","conditions","agentConnection"]},R$=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
z$={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},E$={allowed:[
"True","False","Unknown"]},T$=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,C$={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
L$={maxLength:32768},N$={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},j$={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},$$={code:"unknown-kind",allowed:["ClusterDataPlane"]},Dc=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,I$={known:["planeID","clusterAgent","gatewa\
y","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"cluster\
Agent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"Observab\
ilityPlane"}},V$={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"ClusterDataPlane since v1.0"}},B$={known:["name","key",
"namespace"],required:["name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},q$={code:"unknown-kind",allowed:["BuildPlane"]},M$={known:["plane\
ID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"\
observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPla\
ne",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"BuildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"Observab\
ilityPlane"}},F$={code:"unknown-kind",allowed:["ClusterBuildPlane"]},_$={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["cl\
usterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",gateway:"Da\
taPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},U$={code:"\
unknown-kind",allowed:["ObservabilityPlane"]},G$={known:["planeID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{
agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane\
 or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPl\
ane"}},K$={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},H$={known:["planeID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent",
"observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"ClusterObservabilityPlane since v1.1",gateway:"DataPlane or\
 Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},
Z$={code:"unknown-kind",allowed:["Environment"]},W$={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"\
DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"\
DataPlane or BuildPlane"}},Y$={known:["dnsPrefix","security"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"\
Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"\
Environment in v0.15 to v0.16",organizationVirtualHost:"Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"\
Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in \
v0.15 to v0.16"}},J$={known:["remoteJwks"]},Q$={known:["uri"],required:["uri"]},X$={known:["observedGeneration","conditions"]};function Il(n){if(c(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Mt))):t==="kind"?i!==null&&(r++,
i!=="DataPlane"&&(e=O(e,t,i,o$))):t==="metadata"?i!==null&&(r++,e=a(e,Vl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,x$(i),t)):t==="status"?i!==null&&(e=a(e,nI(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ft)}function Vl(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!$l.test(t))&&(e=v(e,r,t,sh));else if(r==="generateName")(typeof t!="string"||!lh.test(t))&&(e=v(e,r,
t,oh));else if(r==="namespace")(typeof t!="string"||S(t,63)||!a$.test(t))&&(e=v(e,r,t,u$));else if(r==="labels")e=a(e,ph(t),r);else if(r==="annotations")e=a(e,mh(
t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Ac.test(
o))&&(i=v(i,l,o,ah))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not b\
oth"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,gh(o),
l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))
e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,yh(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):
r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,Ne)):
r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,Ne)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!nr.test(t))&&(e=v(e,r,t,xe)):r==="deletion\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!nr.test(t))&&(e=v(e,r,t,xe)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,$l)),n.generation<0&&n.uid&&typeof n.
uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,Sc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,uh)}function ph(n){if(c(n))return p(n);let e=null;
for(let r in n){let t=n[r];Ac.test(r)||(e=_(e,n,r,fh)),(typeof t!="string"||S(t,63)||!f$.test(t))&&(e=U(e,n,r,c$))}return G(e)}function mh(n){if(c(n))return p(n);
let e=null;for(let r in n){let t=n[r];d$.test(r)||(e=_(e,n,r,fh)),typeof t!="string"&&(e=U(e,n,r,p$))}return x(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"\
bytes"})),G(e)}function gh(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.
length<1||!m$.test(i))&&(e=v(e,t,i,g$))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Oc))):t==="name"?i!==null&&(r++,(typeof i!="stri\
ng"||i.length<1)&&(e=v(e,t,i,Oc))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Oc))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=
f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,
null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,y$)}function yh(n){if(c(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||S(i,128))&&(e=v(e,t,i,v$)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Updat\
e"&&(e=O(e,t,i,h$))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!nr.test(i))&&(e=v(e,t,i,xe)):t===
"fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,b$)):t==="fieldsV1"?c(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=v(e,t,i,w$)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,P$)}function x$(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||S(i,63)||!En.test(i))&&(e=v(e,t,i,Tn));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,Rc(i),t));else if(t===
"gateway")i!==null&&(r++,e=a(e,vh(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){
let d=l[o];typeof d!="string"&&(s=f(s,o,d,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,Bl(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,
t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,k$)}function Rc(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,eI(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,
ch)}function eI(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,tI(t),r):r==="value"?typeof t!="string"&&(e=f(e,
r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=J(e,n,dh)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,O$)}function tI(n){
if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,A$)}function vh(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="publicHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,jl)):t==="publicHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=
A(e,t,i,jl)):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationHTTPPort"?(typeof i!="number"||(i|0)!==i)&&
(e=A(e,t,i,jl)):t==="organizationHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,jl)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,S$)}function Bl(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&
(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,D$)}function nI(n){if(c(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Ne));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,_t(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Ln(t),r):e=u(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m?null:g(e,n,Cn)}function _t(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,
(typeof i!="string"||S(i,316)||!R$.test(i))&&(e=v(e,t,i,z$))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,E$))):t==="observed\
Generation"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,Sc)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=v(e,t,i,xe))):
t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!T$.test(i))&&(e=v(e,t,i,C$))):t==="message"?i!==null&&(r++,(typeof i!="string"||S(i,32768))&&
(e=v(e,t,i,L$))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,N$)}function Ln(n){if(c(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,z(i)||(e=
A(e,t,i,Ne))):t==="lastConnectedTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,xe)):t==="lastDisconnectedTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,xe)):t==="\
lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,xe)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,j$)}function ql(n){if(c(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==
null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Mt))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=O(e,i,s,$$))):i==="metadata"?s!==null&&(r++,e=a(
e,zc(s),i)):i==="spec"?s!==null&&(r++,e=a(e,iI(s),i)):i==="status"?s!==null&&(e=a(e,lI(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!c(t)&&!c(n.metadata)&&
t.planeID==null&&!(typeof n.metadata.name=="string"&&Dc.test(n.metadata.name))&&(e=fe(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ft)}
function zc(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!$l.test(t))&&(e=v(e,r,t,sh));else if(r===
"generateName")(typeof t!="string"||!lh.test(t))&&(e=v(e,r,t,oh));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,ph(t),r);else if(r===
"annotations")e=a(e,mh(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!=
"string"||!Ac.test(o))&&(i=v(i,l,o,ah))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregr\
oundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,gh(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,yh(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(
e,r,t,Ne)):r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,Ne)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!nr.test(t))&&(e=v(e,r,t,xe)):r===
"deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!nr.test(t))&&(e=v(e,r,t,xe)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,$l)),n.generation<0&&n.
uid&&typeof n.uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,Sc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,uh)}function iI(n){if(c(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||S(i,63)||!En.test(i))&&(e=v(e,t,i,Tn));else if(t==="cl\
usterAgent")i!==null&&(r++,e=a(e,Ec(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,vh(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,
"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let d=l[o];typeof d!="string"&&(s=f(s,o,d,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,Bl(i),t):
t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,I$)}
function Ec(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,rI(i),t)):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,ch)}function rI(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="s\
ecretRef"?e=a(e,sI(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=J(e,n,dh)),
e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,V$)}function sI(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="st\
ring"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,B$)}function lI(n){if(c(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Ne));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,_t(o),l)}s.length>1&&(i=ce(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentCo\
nnection"?e=a(e,Ln(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Cn)}function Ml(n){if(c(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Mt))):t==="kind"?i!==null&&(r++,i!=="BuildPlan\
e"&&(e=O(e,t,i,q$))):t==="metadata"?i!==null&&(r++,e=a(e,Vl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,oI(i),t)):t==="status"?i!==null&&(e=a(e,aI(i),t)):e=u(e,t,"un\
known-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ft)}function oI(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!En.test(i))&&(e=v(e,t,i,Tn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Rc(i),t)):t==="secretStoreRef"?e=
a(e,Bl(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===
1?null:g(e,n,M$)}function aI(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Ne));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,_t(o),l)}e=a(e,i,r)}else r==="agentConnect\
ion"?e=a(e,Ln(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Cn)}function Fl(n){if(c(n))return p(n);let e=null,r=0;for(let i in n){
let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Mt))):i==="kind"?s!==null&&(r++,s!=="ClusterBuildPlane"&&(e=O(
e,i,s,F$))):i==="metadata"?s!==null&&(r++,e=a(e,zc(s),i)):i==="spec"?s!==null&&(r++,e=a(e,uI(s),i)):i==="status"?s!==null&&(e=a(e,fI(s),i)):e=u(e,i,"unknown-fie\
ld"))}let t=n.spec;return!c(t)&&!c(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Dc.test(n.metadata.name))&&(e=fe(e,"planeID")),e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,Ft)}function uI(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="\
string"||S(i,63)||!En.test(i))&&(e=v(e,t,i,Tn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Ec(i),t)):t==="secretStoreRef"?e=a(e,Bl(i),t):t==="observabilityPlaneRef"?
typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,_$)}function fI(n){if(c(n))return p(
n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Ne));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,
"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,_t(o),l)}s.length>1&&(i=ce(i,s,"type","a type that no other item has")),e=a(e,i,r)}else
r==="agentConnection"?e=a(e,Ln(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Cn)}function _l(n){if(c(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Mt))):t==="kind"?i!==null&&(r++,i!=="Obser\
vabilityPlane"&&(e=O(e,t,i,U$))):t==="metadata"?i!==null&&(r++,e=a(e,Vl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,cI(i),t)):t==="status"?i!==null&&(e=a(e,dI(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ft)}function cI(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!En.test(i))&&(e=v(e,t,i,Tn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Rc(i),t)):t==="observe\
rURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,G$)}function dI(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")z(t)||(e=A(e,r,t,Ne));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,_t(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Ln(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Cn)}function Ul(n){
if(c(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Mt))):i==="\
kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&(e=O(e,i,s,K$))):i==="metadata"?s!==null&&(r++,e=a(e,zc(s),i)):i==="spec"?s!==null&&(r++,e=a(e,pI(s),i)):i===
"status"?s!==null&&(e=a(e,mI(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!c(t)&&!c(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Dc.
test(n.metadata.name))&&(e=fe(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ft)}function pI(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!En.test(i))&&(e=v(e,t,i,Tn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Ec(i),t)):t==="observe\
rURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,H$)}function mI(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")z(t)||(e=A(e,r,t,Ne));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,_t(o),l)}s.length>1&&(i=ce(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Ln(t),r):e=u(e,r,"unknown-field")}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,Cn)}function Gl(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==
null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Mt))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,Z$))):t==="metadata"?i!==null&&(r++,e=a(e,Vl(
i),t)):t==="spec"?i!==null&&(r++,e=a(e,gI(i),t)):t==="status"?i!==null&&(e=a(e,bI(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&
r===4?null:g(e,n,Ft)}function gI(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"st\
ring")):r==="gateway"?e=a(e,yI(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,W$)}function yI(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"stri\
ng")):r==="security"?e=a(e,vI(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Y$)}function vI(n){if(c(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,hI(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,J$)}function hI(n){
if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Q$)}function bI(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")z(t)||(e=A(e,r,t,Ne));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,_t(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,X$)}var hh=N(Il),wI=j(Il),PI=$(hh),bh=N(ql),kI=j(ql),OI=$(bh),wh=N(Ml),AI=j(Ml),SI=$(wh),Ph=N(Fl),DI=j(Fl),RI=$(Ph),kh=N(_l),zI=j(_l),EI=$(kh),Oh=N(Ul),TI=j(Ul),CI=$(
Oh),Ah=N(Gl),LI=j(Gl),NI=$(Ah),jI={judges:{DataPlane:Il,ClusterDataPlane:ql,BuildPlane:Ml,ClusterBuildPlane:Fl,ObservabilityPlane:_l,ClusterObservabilityPlane:Ul,
Environment:Gl},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane",ClusterWorkflowPlane:"ClusterBuildPlane"}},Tc=te(jI),$I=N(Tc),II=j(Tc),Sh=n=>ee(n,
Object.hasOwn(kc,n?.kind)?kc[n.kind]??{}:{}),VI={judge:Tc,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:Sh},BI=ne(VI);var no={};Se(no,{ValidationError:()=>Q,assertBuildPlane:()=>t4,assertClusterBuildPlane:()=>i4,assertClusterDataPlane:()=>xV,assertClusterObservabilityPlane:()=>o4,
assertDataPlane:()=>QV,assertEnvironment:()=>u4,assertObservabilityPlane:()=>s4,formatIssue:()=>Z,isBuildPlane:()=>e4,isClusterBuildPlane:()=>n4,isClusterDataPlane:()=>XV,
isClusterObservabilityPlane:()=>l4,isDataPlane:()=>JV,isEnvironment:()=>a4,isObservabilityPlane:()=>r4,isPlane:()=>d4,validateBuildPlane:()=>Uh,validateClusterBuildPlane:()=>Gh,
validateClusterDataPlane:()=>_h,validateClusterObservabilityPlane:()=>Hh,validateDataPlane:()=>Fh,validateEnvironment:()=>Zh,validateObservabilityPlane:()=>Kh,validatePlane:()=>c4,
validateUpdate:()=>m4,withDefaults:()=>Wh});var Lc={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
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
t"},organizationGatewayNamespace:{value:"openchoreo-data-plane"},organizationHTTPPort:{value:19081},organizationHTTPSPort:{value:19444}}}}}}};var Ut={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},qI={code:"unknown-kind",allowed:["DataPlane"]},Gt={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Hl=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Dh={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Rh=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
zh={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},MI=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,jc={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
$c=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Eh={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},je={minimum:-9223372036854776e3,
maximum:9223372036854776e3},ir=/^.{10}T.*[^z]$/,et={code:"invalid-date-time"},Ic={minimum:0,maximum:9223372036854776e3},Th={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},Ch={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},FI=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,_I={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},UI=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
GI={},KI=/^(?:[^/]*|[^/]+\/[^/]+)$/,HI={rule:"group/version, or the version alone"},Nc={rule:"a text that is not empty"},ZI={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},WI={maxLength:128},YI={allowed:["Apply","Update"]},JI={allowed:["FieldsV1",
""]},QI={maxLength:256},XI={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},gt=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Nn={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},xI={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},Lh={known:[
"clientCA"],required:["clientCA"]},Nh=["secretRef","value"],eV={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPla\
ne since v1.0"}},tV={known:["name","key","namespace"],required:["name","key"]},Kl={minimum:-2147483648,maximum:2147483647},nV={known:["publicVirtualHost","publi\
cGatewayName","publicGatewayNamespace","publicHTTPPort","publicHTTPSPort","organizationVirtualHost","organizationGatewayName","organizationGatewayNamespace","or\
ganizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment up to v0.14",egress:"Dat\
aPlane since v0.17",ingress:"DataPlane since v0.17",security:"Environment up to v0.14"}},iV={known:["name"],required:["name"]},rV={allowed:["ObservabilityPlane",
"ClusterObservabilityPlane"]},jh={known:["kind","name"],required:["name"]},jn={known:["observedGeneration","conditions","agentConnection"]},sV=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
lV={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},oV={allowed:[
"True","False","Unknown"]},aV=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,uV={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
fV={maxLength:32768},cV={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},dV={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},pV={code:"unknown-kind",allowed:["ClusterDataPlane"]},Vc=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,mV={known:["planeID","clusterAgent","gatewa\
y","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"cluster\
Agent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"Observab\
ilityPlane"}},gV={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"ClusterDataPlane since v1.0"}},yV={known:["name","key",
"namespace"],required:["name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},vV={allowed:["ClusterObservabilityPlane"],codes:{ObservabilityPlane:"\
namespaced-observability-plane"}},hV={code:"unknown-kind",allowed:["BuildPlane"]},bV={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],
required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7\
 to v0.8",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane\
 up to v0.8",observer:"BuildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},wV={code:"unknown-kind",allowed:["ClusterBuild\
Plane"]},PV={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"\
Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},kV={code:"unknown-kind",allowed:["ObservabilityPlane"]},OV={known:["planeID","c\
lusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",
dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Envir\
onment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},AV={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},
SV={known:["planeID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"\
Environment",finOpsAgentURL:"ClusterObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",
observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},DV={code:"unknown-kind",allowed:["Environment"]},RV={known:["dataPlan\
eRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",
observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"DataPlane or BuildPlane"}},zV={allowed:["Dat\
aPlane","ClusterDataPlane"]},EV={known:["kind","name"],required:["kind","name"]},TV={known:["observedGeneration","conditions"]};function Zl(n){if(c(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ut))):t==="kind"?i!==null&&(r++,
i!=="DataPlane"&&(e=O(e,t,i,qI))):t==="metadata"?i!==null&&(r++,e=a(e,Wl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,CV(i),t)):t==="status"?i!==null&&(e=a(e,jV(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Gt)}function Wl(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!Hl.test(t))&&(e=v(e,r,t,Dh));else if(r==="generateName")(typeof t!="string"||!Rh.test(t))&&(e=v(e,r,
t,zh));else if(r==="namespace")(typeof t!="string"||S(t,63)||!MI.test(t))&&(e=v(e,r,t,jc));else if(r==="labels")e=a(e,$h(t),r);else if(r==="annotations")e=a(e,Ih(
t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!$c.test(
o))&&(i=v(i,l,o,Eh))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not b\
oth"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Vh(o),
l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))
e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Bh(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):
r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,je)):
r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,je)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!ir.test(t))&&(e=v(e,r,t,et)):r==="deletion\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!ir.test(t))&&(e=v(e,r,t,et)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,Hl)),n.generation<0&&n.uid&&typeof n.
uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,Ic)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Th)}function $h(n){if(c(n))return p(n);let e=null;
for(let r in n){let t=n[r];$c.test(r)||(e=_(e,n,r,Ch)),(typeof t!="string"||S(t,63)||!FI.test(t))&&(e=U(e,n,r,_I))}return G(e)}function Ih(n){if(c(n))return p(n);
let e=null;for(let r in n){let t=n[r];UI.test(r)||(e=_(e,n,r,Ch)),typeof t!="string"&&(e=U(e,n,r,GI))}return x(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"\
bytes"})),G(e)}function Vh(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.
length<1||!KI.test(i))&&(e=v(e,t,i,HI))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Nc))):t==="name"?i!==null&&(r++,(typeof i!="stri\
ng"||i.length<1)&&(e=v(e,t,i,Nc))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Nc))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=
f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,
null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,ZI)}function Bh(n){if(c(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||S(i,128))&&(e=v(e,t,i,WI)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Updat\
e"&&(e=O(e,t,i,YI))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!ir.test(i))&&(e=v(e,t,i,et)):t===
"fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,JI)):t==="fieldsV1"?c(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=v(e,t,i,QI)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,XI)}function CV(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||S(i,63)||!gt.test(i))&&(e=v(e,t,i,Nn));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,Bc(i),t));else if(t===
"gateway")i!==null&&(r++,e=a(e,qc(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){
let d=l[o];typeof d!="string"&&(s=f(s,o,d,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,Yl(i),t):t==="observabilityPlaneRef"?e=a(e,qh(i),t):e=u(e,t,"unk\
nown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,xI)}function Bc(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,LV(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Lh)}function LV(n){
if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,NV(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(
e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=J(e,n,Nh)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,eV)}function NV(n){if(c(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,tV)}function qc(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="publicGatewayName"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="publicGatewayNamespace"?typeof i!="string"&&(e=f(e,t,i,"\
string")):t==="publicHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Kl)):t==="publicHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Kl)):t==="orga\
nizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationGatewayName"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="orga\
nizationGatewayNamespace"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="organizationHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Kl)):t==="organizatio\
nHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Kl)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,nV)}function Yl(n){
if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown\
-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,iV)}function qh(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="kind"?i!=="ObservabilityPlane"&&i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,rV)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,63)||!gt.test(
i))&&(e=v(e,t,i,jc))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,jh)}function jV(n){if(c(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,je));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Kt(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,$n(t),r):e=u(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m?null:g(e,n,jn)}function Kt(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,
(typeof i!="string"||S(i,316)||!sV.test(i))&&(e=v(e,t,i,lV))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,oV))):t==="observed\
Generation"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,Ic)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=v(e,t,i,et))):
t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!aV.test(i))&&(e=v(e,t,i,uV))):t==="message"?i!==null&&(r++,(typeof i!="string"||S(i,32768))&&
(e=v(e,t,i,fV))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,cV)}function $n(n){if(c(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,z(i)||(e=
A(e,t,i,je))):t==="lastConnectedTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,et)):t==="lastDisconnectedTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,et)):t==="\
lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,et)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,dV)}function Jl(n){if(c(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==
null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Ut))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=O(e,i,s,pV))):i==="metadata"?s!==null&&(r++,e=a(
e,Mc(s),i)):i==="spec"?s!==null&&(r++,e=a(e,$V(s),i)):i==="status"?s!==null&&(e=a(e,BV(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!c(t)&&!c(n.metadata)&&
t.planeID==null&&!(typeof n.metadata.name=="string"&&Vc.test(n.metadata.name))&&(e=fe(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Gt)}
function Mc(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!Hl.test(t))&&(e=v(e,r,t,Dh));else if(r===
"generateName")(typeof t!="string"||!Rh.test(t))&&(e=v(e,r,t,zh));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,$h(t),r);else if(r===
"annotations")e=a(e,Ih(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!=
"string"||!$c.test(o))&&(i=v(i,l,o,Eh))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregr\
oundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,Vh(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Bh(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(
e,r,t,je)):r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,je)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!ir.test(t))&&(e=v(e,r,t,et)):r===
"deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!ir.test(t))&&(e=v(e,r,t,et)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,Hl)),n.generation<0&&n.
uid&&typeof n.uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,Ic)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Th)}function $V(n){if(c(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||S(i,63)||!gt.test(i))&&(e=v(e,t,i,Nn));else if(t==="cl\
usterAgent")i!==null&&(r++,e=a(e,Fc(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,qc(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,
"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let d=l[o];typeof d!="string"&&(s=f(s,o,d,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,Yl(i),t):
t==="observabilityPlaneRef"?e=a(e,Mh(i),t):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,mV)}function Fc(n){if(c(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,IV(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,Lh)}function IV(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,VV(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=J(e,n,Nh)),e===null&&Object.getPrototypeOf(n)===m?null:g(
e,n,gV)}function VV(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"un\
known-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,yV)}function Mh(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="kind"?i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,vV)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,63)||!gt.test(i))&&(e=v(
e,t,i,jc))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,jh)}function BV(n){if(c(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,je));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;
for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Kt(o),l)}s.length>1&&(i=ce(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,
$n(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,jn)}function Ql(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ut))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,hV))):
t==="metadata"?i!==null&&(r++,e=a(e,Wl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,qV(i),t)):t==="status"?i!==null&&(e=a(e,MV(i),t)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Gt)}function qV(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?
(typeof i!="string"||S(i,63)||!gt.test(i))&&(e=v(e,t,i,Nn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Bc(i),t)):t==="secretStoreRef"?e=a(e,Yl(i),t):t==="observabi\
lityPlaneRef"?e=a(e,qh(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,bV)}function MV(n){if(c(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,je));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Kt(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,$n(t),r):e=u(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m?null:g(e,n,jn)}function Xl(n){if(c(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&
(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Ut))):i==="kind"?s!==null&&(r++,s!=="ClusterBuildPlane"&&(e=O(e,i,s,wV))):i==="metadata"?s!==null&&(r++,e=a(e,Mc(
s),i)):i==="spec"?s!==null&&(r++,e=a(e,FV(s),i)):i==="status"?s!==null&&(e=a(e,_V(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!c(t)&&!c(n.metadata)&&t.planeID==
null&&!(typeof n.metadata.name=="string"&&Vc.test(n.metadata.name))&&(e=fe(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Gt)}function FV(n){
if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!gt.test(i))&&(e=v(e,t,i,Nn)):t==="cluste\
rAgent"?i!==null&&(r++,e=a(e,Fc(i),t)):t==="secretStoreRef"?e=a(e,Yl(i),t):t==="observabilityPlaneRef"?e=a(e,Mh(i),t):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,PV)}function _V(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGenera\
tion")z(t)||(e=A(e,r,t,je));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Kt(
o),l)}s.length>1&&(i=ce(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,$n(t),r):e=u(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m?null:g(e,n,jn)}function xl(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&
(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ut))):t==="kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,kV))):t==="metadata"?i!==null&&(r++,e=a(e,Wl(
i),t)):t==="spec"?i!==null&&(r++,e=a(e,UV(i),t)):t==="status"?i!==null&&(e=a(e,GV(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&
r===4?null:g(e,n,Gt)}function UV(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!gt.test(
i))&&(e=v(e,t,i,Nn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Bc(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgent\
URL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,OV)}function GV(n){if(c(
n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,je));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Kt(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,$n(t),r):e=u(e,r,"un\
known-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,jn)}function eo(n){if(c(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&
(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Ut))):i==="kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&(e=O(e,i,s,AV))):i===
"metadata"?s!==null&&(r++,e=a(e,Mc(s),i)):i==="spec"?s!==null&&(r++,e=a(e,KV(s),i)):i==="status"?s!==null&&(e=a(e,HV(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;
return!c(t)&&!c(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Vc.test(n.metadata.name))&&(e=fe(e,"planeID")),e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Gt)}function KV(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||
!gt.test(i))&&(e=v(e,t,i,Nn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Fc(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t===
"rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,SV)}function HV(n){
if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,je));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Kt(o),l)}s.length>1&&(i=ce(i,s,"type","a type that no other item has")),e=
a(e,i,r)}else r==="agentConnection"?e=a(e,$n(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,jn)}function to(n){if(c(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ut))):t==="kind"?i!==
null&&(r++,i!=="Environment"&&(e=O(e,t,i,DV))):t==="metadata"?i!==null&&(r++,e=a(e,Wl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,ZV(i),t)):t==="status"?i!==null&&(e=
a(e,YV(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Gt)}function ZV(n){if(c(n))return p(n);let e=null;for(let r in n){
let t=n[r];t!==void 0&&(r==="dataPlaneRef"?e=a(e,WV(t),r):r==="gateway"?e=a(e,qc(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"u\
nknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,RV)}function WV(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="kind"?i!==null&&(r++,i!=="DataPlane"&&i!=="ClusterDataPlane"&&(e=O(e,t,i,zV))):t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,
t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,EV)}function YV(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,je));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,Kt(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,TV)}var Fh=N(Zl),JV=j(Zl),QV=$(Fh),_h=N(Jl),XV=j(Jl),xV=$(_h),Uh=N(Ql),e4=j(Ql),t4=$(Uh),Gh=N(Xl),n4=j(Xl),i4=$(Gh),Kh=N(xl),r4=j(xl),s4=$(Kh),Hh=N(eo),l4=j(eo),o4=$(
Hh),Zh=N(to),a4=j(to),u4=$(Zh),f4={judges:{DataPlane:Zl,ClusterDataPlane:Jl,BuildPlane:Ql,ClusterBuildPlane:Xl,ObservabilityPlane:xl,ClusterObservabilityPlane:eo,
Environment:to},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane",ClusterWorkflowPlane:"ClusterBuildPlane"}},_c=te(f4),c4=N(_c),d4=j(_c),Wh=n=>ee(n,
Object.hasOwn(Lc,n?.kind)?Lc[n.kind]??{}:{}),p4={judge:_c,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},withDefaults:Wh},m4=ne(p4);var td={};Se(td,{ValidationError:()=>Q,assertBuildPlane:()=>$B,assertClusterBuildPlane:()=>VB,assertClusterDataPlane:()=>NB,assertClusterObservabilityPlane:()=>FB,
assertDataPlane:()=>CB,assertEnvironment:()=>UB,assertObservabilityPlane:()=>qB,formatIssue:()=>Z,isBuildPlane:()=>jB,isClusterBuildPlane:()=>IB,isClusterDataPlane:()=>LB,
isClusterObservabilityPlane:()=>MB,isDataPlane:()=>TB,isEnvironment:()=>_B,isObservabilityPlane:()=>BB,isPlane:()=>HB,validateBuildPlane:()=>mb,validateClusterBuildPlane:()=>gb,
validateClusterDataPlane:()=>pb,validateClusterObservabilityPlane:()=>vb,validateDataPlane:()=>db,validateEnvironment:()=>hb,validateObservabilityPlane:()=>yb,validatePlane:()=>KB,
validateUpdate:()=>WB,withDefaults:()=>bb});var Uc={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterDataPlane:{spec:{within:{
planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservabilityPlane"}}}}}},
BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{
within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterBuildPlane:{spec:{within:{planeID:{
from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservabilityPlane"}}}}}},ObservabilityPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{
namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
maxLength:63}}}},Environment:{}};var Ht={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},g4={code:"unknown-kind",allowed:["DataPlane"]},Zt={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},io=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Qh={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Xh=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
xh={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},y4=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,Hc={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Zc=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,eb={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},$e={minimum:-9223372036854776e3,
maximum:9223372036854776e3},rr=/^.{10}T.*[^z]$/,tt={code:"invalid-date-time"},Wc={minimum:0,maximum:9223372036854776e3},tb={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},nb={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},v4=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,h4={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},b4=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
w4={},P4=/^(?:[^/]*|[^/]+\/[^/]+)$/,k4={rule:"group/version, or the version alone"},Gc={rule:"a text that is not empty"},O4={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},A4={maxLength:128},S4={allowed:["Apply","Update"]},D4={allowed:["FieldsV1",
""]},R4={maxLength:256},z4={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},yt=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
In={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},E4={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAge\
nt",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"Data\
Plane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},ib={known:[
"clientCA"],required:["clientCA"]},rb=["secretRef","value"],T4={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPla\
ne since v1.0"}},C4={known:["name","key","namespace"],required:["name","key"]},L4={known:["ingress","egress"],replaced:{publicVirtualHost:"ingress",organizationVirtualHost:"\
ingress"},elsewhere:{dnsPrefix:"Environment up to v0.14",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 \
to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",organizationVirtualHost:"DataPlane up to v0.16",
publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"\
DataPlane in v0.10 to v0.16",publicVirtualHost:"DataPlane up to v0.16",security:"Environment up to v0.14"}},N4={known:["external","internal"]},j4={known:["name",
"namespace","http","https","tls"],required:["name","namespace"]},$4={minimum:1,maximum:65535},I4={known:["host","port","listenerName"],required:["host","port"]},
V4={known:["name"],required:["name"]},B4={allowed:["ObservabilityPlane","ClusterObservabilityPlane"]},sb={known:["kind","name"],required:["name"]},Vn={known:["o\
bservedGeneration","conditions","agentConnection"]},q4=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
M4={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},F4={allowed:[
"True","False","Unknown"]},_4=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,U4={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
G4={maxLength:32768},K4={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},H4={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},Z4={code:"unknown-kind",allowed:["ClusterDataPlane"]},Yc=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,W4={known:["planeID","clusterAgent","gatewa\
y","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"\
observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},Y4={
known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"ClusterDataPlane since v1.0"}},J4={known:["name","key","namespace"],required:[
"name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},Q4={allowed:["ClusterObservabilityPlane"],codes:{ObservabilityPlane:"namespaced-observab\
ility-plane"}},X4={code:"unknown-kind",allowed:["BuildPlane"]},x4={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterA\
gent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},eB={code:"unknown-kind",allowed:["ClusterBuildPlane"]},tB={known:["pla\
neID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"\
observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observerURL:"\
ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},nB={code:"unknown-kind",allowed:["ObservabilityPlane"]},iB={known:["planeID","clusterAgent","observerURL",
"rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",
finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},rB={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},sB={known:["planeID","cluster\
Agent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"\
ClusterObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataP\
lane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},lB={code:"unknown-kind",allowed:["Environment"]},oB={known:["dataPlaneRef","gateway","isProductio\
n"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"Observability\
Plane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"DataPlane or BuildPlane"}},aB={allowed:["DataPlane","ClusterDataPlane"]},
uB={known:["kind","name"],required:["kind","name"]},fB={known:["observedGeneration","conditions"]};function ro(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ht))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,g4))):
t==="metadata"?i!==null&&(r++,e=a(e,so(i),t)):t==="spec"?i!==null&&(r++,e=a(e,cB(i),t)):t==="status"?i!==null&&(e=a(e,mB(i),t)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Zt)}function so(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!=
"string"||S(t,253)||!io.test(t))&&(e=v(e,r,t,Qh));else if(r==="generateName")(typeof t!="string"||!Xh.test(t))&&(e=v(e,r,t,xh));else if(r==="namespace")(typeof t!=
"string"||S(t,63)||!y4.test(t))&&(e=v(e,r,t,Hc));else if(r==="labels")e=a(e,lb(t),r);else if(r==="annotations")e=a(e,ob(t),r);else if(r==="finalizers")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Zc.test(o))&&(i=v(i,l,o,eb))}s.length>1&&s.includes(
"orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferen\
ces")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,ab(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-fo\
rmat",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,ub(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,$e)):r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,$e)):
r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!rr.test(t))&&(e=v(e,r,t,tt)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!rr.test(
t))&&(e=v(e,r,t,tt)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,io)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.
generation,Wc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,tb)}function lb(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];Zc.test(r)||(e=_(
e,n,r,nb)),(typeof t!="string"||S(t,63)||!v4.test(t))&&(e=U(e,n,r,h4))}return G(e)}function ob(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];b4.test(
r)||(e=_(e,n,r,nb)),typeof t!="string"&&(e=U(e,n,r,w4))}return x(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function ab(n){if(c(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!P4.test(i))&&(e=v(e,t,i,k4))):t==="k\
ind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Gc))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Gc))):t==="uid"?i!==
null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Gc))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="b\
oolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no \
Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,O4)}function ub(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="manager"?(typeof i!="string"||S(i,128))&&(e=v(e,t,i,A4)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,S4))):t==="apiVersion"?typeof i!=
"string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!rr.test(i))&&(e=v(e,t,i,tt)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,
i,D4)):t==="fieldsV1"?c(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=v(e,t,i,R4)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,z4)}function cB(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!=
"string"||S(i,63)||!yt.test(i))&&(e=v(e,t,i,In));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,Jc(i),t));else if(t==="gateway")e=a(e,Qc(i),t);else if(t==="ima\
gePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let d=l[o];typeof d!="string"&&(s=f(s,o,d,"string"))}e=
a(e,s,t)}else t==="secretStoreRef"?e=a(e,lo(i),t):t==="observabilityPlaneRef"?e=a(e,fb(i),t):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,E4)}function Jc(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,dB(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,ib)}function dB(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];
t!==void 0&&(r==="secretRef"?e=a(e,pB(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==
null)&&(e=J(e,n,rb)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,T4)}function pB(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!=
"string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,C4)}function Qc(n){if(c(n))return p(n);
let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="ingress"?e=a(e,Yh(t),r):r==="egress"?e=a(e,Yh(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,L4)}function Yh(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="external"?e=a(e,Jh(t),r):r==="internal"?e=a(e,Jh(
t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,N4)}function Jh(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t===
"http"?e=a(e,Kc(i),t):t==="https"?e=a(e,Kc(i),t):t==="tls"?e=a(e,Kc(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(
e,n,j4)}function Kc(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="host"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="port"?i!==null&&(r++,(!Number.isInteger(i)||i<1||i>65535)&&(e=A(e,t,i,$4))):t==="listenerName"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"un\
known-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,I4)}function lo(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?
null:g(e,n,V4)}function fb(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!=="ObservabilityPlane"&&i!=="ClusterObserv\
abilityPlane"&&(e=O(e,t,i,B4)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,63)||!yt.test(i))&&(e=v(e,t,i,Hc))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,sb)}function mB(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")z(t)||(e=A(e,r,t,$e));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,Wt(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Bn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Vn)}function Wt(n){
if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!q4.test(i))&&(e=v(e,t,i,M4))):
t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,F4))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&
(e=A(e,t,i,Wc)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=v(e,t,i,tt))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<
1||S(i,1024)||!_4.test(i))&&(e=v(e,t,i,U4))):t==="message"?i!==null&&(r++,(typeof i!="string"||S(i,32768))&&(e=v(e,t,i,G4))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,K4)}function Bn(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="connecte\
d"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,z(i)||(e=A(e,t,i,$e))):t==="lastConnectedTime"?(typeof i!="s\
tring"||!C(i))&&(e=v(e,t,i,tt)):t==="lastDisconnectedTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,tt)):t==="lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=
v(e,t,i,tt)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,H4)}
function oo(n){if(c(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,
i,s,Ht))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=O(e,i,s,Z4))):i==="metadata"?s!==null&&(r++,e=a(e,Xc(s),i)):i==="spec"?s!==null&&(r++,e=a(e,gB(s),
i)):i==="status"?s!==null&&(e=a(e,hB(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!c(t)&&!c(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="stri\
ng"&&Yc.test(n.metadata.name))&&(e=fe(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Zt)}function Xc(n){if(c(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!io.test(t))&&(e=v(e,r,t,Qh));else if(r==="generateName")(typeof t!="string"||!Xh.test(t))&&
(e=v(e,r,t,xh));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,lb(t),r);else if(r==="annotations")e=a(e,ob(t),r);else if(r===
"finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Zc.test(o))&&(i=v(i,l,o,eb))}
s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,ab(o),l)}s.length>1&&K(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,ub(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,$e)):r==="deletionGracePeriodSeconds"?z(
t)||(e=A(e,r,t,$e)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!rr.test(t))&&(e=v(e,r,t,tt)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!rr.test(t))&&(e=v(e,r,t,tt)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,io)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&
(e=A(e,"generation",n.generation,Wc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,tb)}function gB(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
if(i!==void 0)if(t==="planeID")(typeof i!="string"||S(i,63)||!yt.test(i))&&(e=v(e,t,i,In));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,xc(i),t));else if(t===
"gateway")e=a(e,Qc(i),t);else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let d=l[o];typeof d!=
"string"&&(s=f(s,o,d,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,lo(i),t):t==="observabilityPlaneRef"?e=a(e,cb(i),t):e=u(e,t,"unknown-field")}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,W4)}function xc(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?
i!==null&&(r++,e=a(e,yB(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,ib)}function yB(n){if(c(n))return p(n);
let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,vB(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}
return n.secretRef==null==(n.value==null)&&(e=J(e,n,rb)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Y4)}function vB(n){if(c(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,
t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===3?null:g(e,n,J4)}function cb(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!=="ClusterObservabilityPlane"&&(e=
O(e,t,i,Q4)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,63)||!yt.test(i))&&(e=v(e,t,i,Hc))):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,sb)}function hB(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(
t)||(e=A(e,r,t,$e));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Wt(o),l)}s.
length>1&&(i=ce(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Bn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,Vn)}function ao(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!==
"openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ht))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,X4))):t==="metadata"?i!==null&&(r++,e=a(e,so(i),t)):t==="spec"?
i!==null&&(r++,e=a(e,bB(i),t)):t==="status"?i!==null&&(e=a(e,wB(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,
Zt)}function bB(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!yt.test(i))&&(e=v(e,t,
i,In)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Jc(i),t)):t==="secretStoreRef"?e=a(e,lo(i),t):t==="observabilityPlaneRef"?e=a(e,fb(i),t):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,x4)}function wB(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r===
"observedGeneration")z(t)||(e=A(e,r,t,$e));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,Wt(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Bn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Vn)}function uo(n){
if(c(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Ht))):i==="\
kind"?s!==null&&(r++,s!=="ClusterBuildPlane"&&(e=O(e,i,s,eB))):i==="metadata"?s!==null&&(r++,e=a(e,Xc(s),i)):i==="spec"?s!==null&&(r++,e=a(e,PB(s),i)):i==="stat\
us"?s!==null&&(e=a(e,kB(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!c(t)&&!c(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Yc.test(
n.metadata.name))&&(e=fe(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Zt)}function PB(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!yt.test(i))&&(e=v(e,t,i,In)):t==="clusterAgent"?i!==null&&(r++,e=a(e,xc(i),t)):t==="secretS\
toreRef"?e=a(e,lo(i),t):t==="observabilityPlaneRef"?e=a(e,cb(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,tB)}
function kB(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,$e));else if(r==="conditions")
if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Wt(o),l)}s.length>1&&(i=ce(i,s,"type","a type that no o\
ther item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Bn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Vn)}function fo(n){
if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ht))):t==="\
kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,nB))):t==="metadata"?i!==null&&(r++,e=a(e,so(i),t)):t==="spec"?i!==null&&(r++,e=a(e,OB(i),t)):t==="sta\
tus"?i!==null&&(e=a(e,AB(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Zt)}function OB(n){if(c(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!yt.test(i))&&(e=v(e,t,i,In)):t==="clusterAgent"?i!==null&&(r++,
e=a(e,Jc(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,
"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,iB)}function AB(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==
void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,$e));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Wt(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Bn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,
Vn)}function co(n){if(c(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=
O(e,i,s,Ht))):i==="kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&(e=O(e,i,s,rB))):i==="metadata"?s!==null&&(r++,e=a(e,Xc(s),i)):i==="spec"?s!==null&&(r++,
e=a(e,SB(s),i)):i==="status"?s!==null&&(e=a(e,DB(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!c(t)&&!c(n.metadata)&&t.planeID==null&&!(typeof n.metadata.
name=="string"&&Yc.test(n.metadata.name))&&(e=fe(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Zt)}function SB(n){if(c(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!yt.test(i))&&(e=v(e,t,i,In)):t==="clusterAgent"?i!==null&&(r++,e=a(e,xc(
i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,sB)}function DB(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")z(t)||(e=A(e,r,t,$e));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Wt(o),l)}s.length>1&&(i=ce(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Bn(t),r):e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Vn)}function po(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ht))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,lB))):t==="metadata"?i!==null&&
(r++,e=a(e,so(i),t)):t==="spec"?i!==null&&(r++,e=a(e,RB(i),t)):t==="status"?i!==null&&(e=a(e,EB(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Zt)}function RB(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?e=a(e,zB(t),r):r==="gatewa\
y"?e=a(e,Qc(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(
e,n,oB)}function zB(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!==null&&(r++,i!=="DataPlane"&&i!=="ClusterDataPla\
ne"&&(e=O(e,t,i,aB))):t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,uB)}function EB(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,$e));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Wt(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-\
field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,fB)}var db=N(ro),TB=j(ro),CB=$(db),pb=N(oo),LB=j(oo),NB=$(pb),mb=N(ao),jB=j(ao),$B=$(mb),gb=N(uo),IB=j(uo),VB=$(gb),yb=N(fo),BB=j(fo),qB=$(yb),vb=N(co),MB=j(co),FB=$(
vb),hb=N(po),_B=j(po),UB=$(hb),GB={judges:{DataPlane:ro,ClusterDataPlane:oo,BuildPlane:ao,ClusterBuildPlane:uo,ObservabilityPlane:fo,ClusterObservabilityPlane:co,
Environment:po},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane",ClusterWorkflowPlane:"ClusterBuildPlane"}},ed=te(GB),KB=N(ed),HB=j(ed),bb=n=>ee(n,
Object.hasOwn(Uc,n?.kind)?Uc[n.kind]??{}:{}),ZB={judge:ed,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},withDefaults:bb},WB=ne(ZB);var md={};Se(md,{ValidationError:()=>Q,assertClusterDataPlane:()=>c5,assertClusterObservabilityPlane:()=>b5,assertClusterWorkflowPlane:()=>g5,assertDataPlane:()=>u5,
assertEnvironment:()=>P5,assertObservabilityPlane:()=>v5,assertWorkflowPlane:()=>p5,formatIssue:()=>Z,isClusterDataPlane:()=>f5,isClusterObservabilityPlane:()=>h5,
isClusterWorkflowPlane:()=>m5,isDataPlane:()=>a5,isEnvironment:()=>w5,isObservabilityPlane:()=>y5,isPlane:()=>A5,isWorkflowPlane:()=>d5,validateClusterDataPlane:()=>qb,
validateClusterObservabilityPlane:()=>Ub,validateClusterWorkflowPlane:()=>Fb,validateDataPlane:()=>Bb,validateEnvironment:()=>Gb,validateObservabilityPlane:()=>_b,
validatePlane:()=>O5,validateUpdate:()=>D5,validateWorkflowPlane:()=>Mb,withDefaults:()=>Kb});var nd={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterDataPlane:{spec:{
within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservabilityP\
lane"}}}}}},WorkflowPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{
within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterWorkflowPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservab\
ilityPlane"}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{
clientCA:{within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",
pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63}}}},Environment:{}};var Yt={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},YB={code:"unknown-kind",allowed:["DataPlane"]},Jt={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},mo=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,kb={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Ob=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Ab={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},JB=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,sd={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
ld=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Sb={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Ie={minimum:-9223372036854776e3,
maximum:9223372036854776e3},sr=/^.{10}T.*[^z]$/,nt={code:"invalid-date-time"},od={minimum:0,maximum:9223372036854776e3},Db={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},Rb={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},QB=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,XB={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},xB=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
eq={},tq=/^(?:[^/]*|[^/]+\/[^/]+)$/,nq={rule:"group/version, or the version alone"},id={rule:"a text that is not empty"},iq={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},rq={maxLength:128},sq={allowed:["Apply","Update"]},lq={allowed:["FieldsV1",
""]},oq={maxLength:256},aq={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},vt=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
qn={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},uq={known:["planeID","clusterAgent",
"gateway","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observab\
ilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",imagePullSecretRefs:"DataPlane in v0.4 to v0.17",isProduction:"Environme\
nt",kubernetesCluster:"DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPla\
ne up to v0.3"}},zb={known:["clientCA"],required:["clientCA"]},Eb=["secretKeyRef","value"],fq={known:["secretKeyRef","value"],replaced:{secretRef:"secretKeyRef"},
elsewhere:{secretRef:"DataPlane in v0.9 to v0.17"}},cq={known:["name","key","namespace"],required:["name","key"]},dq={known:["ingress","egress"],replaced:{publicVirtualHost:"\
ingress",organizationVirtualHost:"ingress"},elsewhere:{dnsPrefix:"Environment up to v0.14",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",organizationVirtualHost:"Dat\
aPlane up to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v\
0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",publicVirtualHost:"DataPlane up to v0.16",security:"Environment up to v0.14"}},pq={known:["external","intern\
al"]},mq={known:["name","namespace","http","https","tls"],required:["name","namespace"]},gq={minimum:1,maximum:65535},yq={known:["host","port","listenerName"],required:[
"host","port"]},vq={known:["name"],required:["name"]},hq={allowed:["ObservabilityPlane","ClusterObservabilityPlane"]},Tb={known:["kind","name"],required:["name"]},
Mn={known:["observedGeneration","conditions","agentConnection"]},bq=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
wq={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},Pq={allowed:[
"True","False","Unknown"]},kq=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,Oq={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
Aq={maxLength:32768},Sq={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},Dq={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},Rq={code:"unknown-kind",allowed:["ClusterDataPlane"]},ad=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,zq={known:["planeID","clusterAgent","gatewa\
y","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPl\
aneRef"},elsewhere:{dataPlaneRef:"Environment",imagePullSecretRefs:"ClusterDataPlane in v0.14 to v0.17",isProduction:"Environment",observerURL:"ObservabilityPla\
ne",rcaAgentURL:"ObservabilityPlane"}},Eq={known:["secretKeyRef","value"],replaced:{secretRef:"secretKeyRef"},elsewhere:{secretRef:"ClusterDataPlane in v0.14 to\
 v0.17"}},Tq={known:["name","key","namespace"],required:["name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},Cq={allowed:["ClusterObservabil\
ityPlane"],codes:{ObservabilityPlane:"namespaced-observability-plane"}},Lq={code:"unknown-kind",allowed:["WorkflowPlane"]},Cb={known:["planeID","clusterAgent","\
secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneR\
ef"},elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"Observabi\
lityPlane"}},Nq={code:"unknown-kind",allowed:["ClusterWorkflowPlane"]},jq={code:"unknown-kind",allowed:["ObservabilityPlane"]},$q={known:["planeID","clusterAgen\
t","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"\
Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane or Wo\
rkflowPlane",secretStoreRef:"DataPlane or WorkflowPlane"}},Iq={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},Vq={known:["planeID","clusterAgent","o\
bserverURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"Cluster\
ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane or WorkflowPlane",secretStoreRef:"\
DataPlane or WorkflowPlane"}},Bq={code:"unknown-kind",allowed:["Environment"]},qq={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"Data\
Plane or WorkflowPlane",observabilityPlaneRef:"DataPlane or WorkflowPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or WorkflowPlane",rcaAgentURL:"Ob\
servabilityPlane",secretStoreRef:"DataPlane or WorkflowPlane"}},Mq={allowed:["DataPlane","ClusterDataPlane"]},Fq={known:["kind","name"],required:["kind","name"]},
_q={known:["observedGeneration","conditions"]};function go(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&
(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Yt))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,YB))):t==="metadata"?i!==null&&(r++,e=a(e,yo(i),t)):t===
"spec"?i!==null&&(r++,e=a(e,Uq(i),t)):t==="status"?i!==null&&(e=a(e,Hq(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:
g(e,n,Jt)}function yo(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!mo.test(t))&&(e=v(
e,r,t,kb));else if(r==="generateName")(typeof t!="string"||!Ob.test(t))&&(e=v(e,r,t,Ab));else if(r==="namespace")(typeof t!="string"||S(t,63)||!JB.test(t))&&(e=
v(e,r,t,sd));else if(r==="labels")e=a(e,Lb(t),r);else if(r==="annotations")e=a(e,Nb(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!ld.test(o))&&(i=v(i,l,o,Sb))}s.length>1&&s.includes("orphan")&&s.includes("foregroun\
dDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,
r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,jb(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most w\
ith controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,$b(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?
typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,Ie)):r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,Ie)):r==="creationTimestamp"?
t!==null&&(typeof t!="string"||!C(t)||!sr.test(t))&&(e=v(e,r,t,nt)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!sr.test(t))&&(e=v(e,r,t,nt)):
e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,mo)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,od)),e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,Db)}function Lb(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];ld.test(r)||(e=_(e,n,r,Rb)),(typeof t!=
"string"||S(t,63)||!QB.test(t))&&(e=U(e,n,r,XB))}return G(e)}function Nb(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];xB.test(r)||(e=_(e,n,r,Rb)),
typeof t!="string"&&(e=U(e,n,r,eq))}return x(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function jb(n){if(c(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!tq.test(i))&&(e=v(e,t,i,nq))):t==="kind"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,id))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,id))):t==="uid"?i!==null&&(r++,(typeof i!=
"string"||i.length<1)&&(e=v(e,t,i,id))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"b\
oolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,iq)}function $b(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="\
string"||S(i,128))&&(e=v(e,t,i,rq)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,sq))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"\
string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!sr.test(i))&&(e=v(e,t,i,nt)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,lq)):t==="fieldsV1"?
c(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=v(e,t,i,oq)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,aq)}function Uq(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!vt.
test(i))&&(e=v(e,t,i,qn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,ud(i),t)):t==="gateway"?e=a(e,fd(i),t):t==="secretStoreRef"?e=a(e,vo(i),t):t==="observabilityP\
laneRef"?e=a(e,Ib(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,uq)}function ud(n){if(c(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,Gq(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,zb)}function Gq(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretKeyRef"?e=a(e,Kq(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretKeyRef==null==(n.value==null)&&(e=J(e,n,Eb)),e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,fq)}function Kq(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"st\
ring"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,cq)}function fd(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="i\
ngress"?e=a(e,wb(t),r):r==="egress"?e=a(e,wb(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,dq)}function wb(n){if(c(n))
return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="external"?e=a(e,Pb(t),r):r==="internal"?e=a(e,Pb(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,pq)}function Pb(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="http"?e=a(e,rd(i),t):t==="https"?
e=a(e,rd(i),t):t==="tls"?e=a(e,rd(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,mq)}function rd(n){if(c(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="host"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="port"?i!==null&&(r++,(!Number.
isInteger(i)||i<1||i>65535)&&(e=A(e,t,i,gq))):t==="listenerName"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,yq)}function vo(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="stri\
ng"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,vq)}function Ib(n){if(c(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!=="ObservabilityPlane"&&i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,hq)):t==="name"?i!==null&&(r++,(typeof i!=
"string"||i.length<1||S(i,63)||!vt.test(i))&&(e=v(e,t,i,sd))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Tb)}function Hq(n){
if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Ie));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Qt(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Fn(t),r):e=u(e,r,"un\
known-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Mn)}function Qt(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!bq.test(i))&&(e=v(e,t,i,wq))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=
O(e,t,i,Pq))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,od)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="st\
ring"||!C(i))&&(e=v(e,t,i,nt))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!kq.test(i))&&(e=v(e,t,i,Oq))):t==="message"?i!==null&&(r++,
(typeof i!="string"||S(i,32768))&&(e=v(e,t,i,Aq))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,Sq)}function Fn(n){
if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="conn\
ectedAgents"?i!==null&&(r++,z(i)||(e=A(e,t,i,Ie))):t==="lastConnectedTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,nt)):t==="lastDisconnectedTime"?(typeof i!="s\
tring"||!C(i))&&(e=v(e,t,i,nt)):t==="lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,nt)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(
e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,Dq)}function ho(n){if(c(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];
s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Yt))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=O(e,i,s,Rq))):
i==="metadata"?s!==null&&(r++,e=a(e,cd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,Zq(s),i)):i==="status"?s!==null&&(e=a(e,Jq(s),i)):e=u(e,i,"unknown-field"))}let t=n.
spec;return!c(t)&&!c(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&ad.test(n.metadata.name))&&(e=fe(e,"planeID")),e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Jt)}function cd(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||
!mo.test(t))&&(e=v(e,r,t,kb));else if(r==="generateName")(typeof t!="string"||!Ob.test(t))&&(e=v(e,r,t,Ab));else if(r==="namespace")e=u(e,r,"namespace-not-allow\
ed");else if(r==="labels")e=a(e,Lb(t),r);else if(r==="annotations")e=a(e,Nb(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!ld.test(o))&&(i=v(i,l,o,Sb))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&
(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,jb(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: tr\
ue"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,$b(o),l)}
e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="st\
ring"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,Ie)):r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,Ie)):r==="creationTimestamp"?t!==null&&(typeof t!=
"string"||!C(t)||!sr.test(t))&&(e=v(e,r,t,nt)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!sr.test(t))&&(e=v(e,r,t,nt)):e=u(e,r,"unknown-fiel\
d")}return n.name||(e=H(e,n,mo)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,od)),e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,Db)}function Zq(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!vt.
test(i))&&(e=v(e,t,i,qn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,dd(i),t)):t==="gateway"?e=a(e,fd(i),t):t==="secretStoreRef"?e=a(e,vo(i),t):t==="observabilityP\
laneRef"?e=a(e,Vb(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,zq)}function dd(n){if(c(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,Wq(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,zb)}function Wq(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretKeyRef"?e=a(e,Yq(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretKeyRef==null==(n.value==null)&&(e=J(e,n,Eb)),e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,Eq)}function Yq(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"st\
ring"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"\
unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,Tq)}function Vb(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="kind"?i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,Cq)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,63)||!vt.test(i))&&(e=v(
e,t,i,sd))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Tb)}function Jq(n){if(c(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Ie));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;
for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Qt(o),l)}s.length>1&&(i=ce(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,
Fn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Mn)}function bo(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Yt))):t==="kind"?i!==null&&(r++,i!=="WorkflowPlane"&&(e=O(e,t,
i,Lq))):t==="metadata"?i!==null&&(r++,e=a(e,yo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Qq(i),t)):t==="status"?i!==null&&(e=a(e,Xq(i),t)):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Jt)}function Qq(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"planeID"?(typeof i!="string"||S(i,63)||!vt.test(i))&&(e=v(e,t,i,qn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,ud(i),t)):t==="secretStoreRef"?e=a(e,vo(i),t):t===
"observabilityPlaneRef"?e=a(e,Ib(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Cb)}function Xq(n){if(c(n))return p(
n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Ie));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,
"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Qt(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Fn(t),r):e=u(e,r,"unknown-field")}
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Mn)}function wo(n){if(c(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiV\
ersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Yt))):i==="kind"?s!==null&&(r++,s!=="ClusterWorkflowPlane"&&(e=O(e,i,s,Nq))):i==="metadata"?s!==
null&&(r++,e=a(e,cd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,xq(s),i)):i==="status"?s!==null&&(e=a(e,e5(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!c(t)&&
!c(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&ad.test(n.metadata.name))&&(e=fe(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===
4?null:g(e,n,Jt)}function xq(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!vt.test(
i))&&(e=v(e,t,i,qn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,dd(i),t)):t==="secretStoreRef"?e=a(e,vo(i),t):t==="observabilityPlaneRef"?e=a(e,Vb(i),t):e=u(e,t,"u\
nknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Cb)}function e5(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==
void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Ie));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Qt(o),l)}s.length>1&&(i=ce(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Fn(t),r):e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Mn)}function Po(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Yt))):t==="kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,jq))):t==="metadata"?
i!==null&&(r++,e=a(e,yo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,t5(i),t)):t==="status"?i!==null&&(e=a(e,n5(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,Jt)}function t5(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="\
string"||S(i,63)||!vt.test(i))&&(e=v(e,t,i,qn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,ud(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,
i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(
e,n,$q)}function n5(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Ie));else if(r==="co\
nditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Qt(o),l)}e=a(e,i,r)}else r==="agentConnection"?
e=a(e,Fn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Mn)}function ko(n){if(c(n))return p(n);let e=null,r=0;for(let i in n){
let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Yt))):i==="kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&
(e=O(e,i,s,Iq))):i==="metadata"?s!==null&&(r++,e=a(e,cd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,i5(s),i)):i==="status"?s!==null&&(e=a(e,r5(s),i)):e=u(e,i,"unknow\
n-field"))}let t=n.spec;return!c(t)&&!c(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&ad.test(n.metadata.name))&&(e=fe(e,"planeID")),e===null&&
Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Jt)}function i5(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!=
"string"||S(i,63)||!vt.test(i))&&(e=v(e,t,i,qn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,dd(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,
i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(
e,n,Vq)}function r5(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Ie));else if(r==="co\
nditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Qt(o),l)}s.length>1&&(i=ce(i,s,"type","a type\
 that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Fn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,
n,Mn)}function Oo(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=
O(e,t,i,Yt))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,Bq))):t==="metadata"?i!==null&&(r++,e=a(e,yo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,s5(i),
t)):t==="status"?i!==null&&(e=a(e,o5(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Jt)}function s5(n){if(c(n))
return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?e=a(e,l5(t),r):r==="gateway"?e=a(e,fd(t),r):r==="isProduction"?typeof t!="bool\
ean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,qq)}function l5(n){if(c(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!==null&&(r++,i!=="DataPlane"&&i!=="ClusterDataPlane"&&(e=O(e,t,i,Mq))):t==="name"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,Fq)}function o5(n){if(c(n))return p(n);
let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Ie));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"a\
rray");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Qt(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,_q)}var Bb=N(go),a5=j(go),u5=$(Bb),qb=N(ho),f5=j(ho),c5=$(qb),Mb=N(bo),d5=j(bo),p5=$(Mb),Fb=N(wo),m5=j(wo),g5=$(Fb),_b=N(Po),y5=j(Po),v5=$(_b),Ub=N(ko),h5=j(ko),b5=$(
Ub),Gb=N(Oo),w5=j(Oo),P5=$(Gb),k5={judges:{DataPlane:go,ClusterDataPlane:ho,WorkflowPlane:bo,ClusterWorkflowPlane:wo,ObservabilityPlane:Po,ClusterObservabilityPlane:ko,
Environment:Oo},replaced:{Organization:"Namespace",BuildPlane:"WorkflowPlane",ClusterBuildPlane:"ClusterWorkflowPlane"}},pd=te(k5),O5=N(pd),A5=j(pd),Kb=n=>ee(n,
Object.hasOwn(nd,n?.kind)?nd[n.kind]??{}:{}),S5={judge:pd,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},withDefaults:Kb},D5=ne(S5);var jo={};Se(jo,{ValidationError:()=>Q,assertClusterDataPlane:()=>UM,assertClusterObservabilityPlane:()=>QM,assertClusterWorkflowPlane:()=>ZM,assertDataPlane:()=>FM,
assertEnvironment:()=>xM,assertObservabilityPlane:()=>YM,assertWorkflowPlane:()=>KM,formatIssue:()=>Z,isClusterDataPlane:()=>_M,isClusterObservabilityPlane:()=>JM,
isClusterWorkflowPlane:()=>HM,isDataPlane:()=>MM,isEnvironment:()=>XM,isObservabilityPlane:()=>WM,isPlane:()=>nF,isWorkflowPlane:()=>GM,validateClusterDataPlane:()=>cw,
validateClusterObservabilityPlane:()=>gw,validateClusterWorkflowPlane:()=>pw,validateDataPlane:()=>fw,validateEnvironment:()=>yw,validateObservabilityPlane:()=>mw,
validatePlane:()=>tF,validateUpdate:()=>rF,validateWorkflowPlane:()=>dw,withDefaults:()=>vw});var gd={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterDataPlane:{spec:{
within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservabilityP\
lane"}}}}}},WorkflowPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{
within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterWorkflowPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservab\
ilityPlane"}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{
clientCA:{within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",
pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63}}}},Environment:{}};var Xt={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},R5={code:"unknown-kind",allowed:["DataPlane"]},xt={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Ao=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Wb={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Yb=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Jb={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},z5=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,hd={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
bd=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Qb={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Ve={minimum:-9223372036854776e3,
maximum:9223372036854776e3},lr=/^.{10}T.*[^z]$/,it={code:"invalid-date-time"},wd={minimum:0,maximum:9223372036854776e3},Xb={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},xb={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},E5=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,T5={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},C5=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
L5={},N5=/^(?:[^/]*|[^/]+\/[^/]+)$/,j5={rule:"group/version, or the version alone"},yd={rule:"a text that is not empty"},$5={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},I5={maxLength:128},V5={allowed:["Apply","Update"]},B5={allowed:["FieldsV1",
""]},q5={maxLength:256},M5={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},ht=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
_n={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},F5={known:["planeID","clusterAgent",
"gateway","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observab\
ilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane",imagePullSecretRefs:"DataPlane in v0\
.4 to v0.17",isProduction:"Environment",kubernetesCluster:"DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"O\
bservabilityPlane",registry:"DataPlane up to v0.3"}},ew={known:["clientCA"],required:["clientCA"]},tw=["secretKeyRef","value"],_5={known:["secretKeyRef","value"],
replaced:{secretRef:"secretKeyRef"},elsewhere:{secretRef:"DataPlane in v0.9 to v0.17"}},U5={known:["name","key","namespace"],required:["name","key"]},G5={known:[
"ingress","egress"],replaced:{publicVirtualHost:"ingress",organizationVirtualHost:"ingress"},elsewhere:{dnsPrefix:"Environment up to v0.14",organizationGatewayName:"\
DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"\
DataPlane in v0.10 to v0.16",organizationVirtualHost:"DataPlane up to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane i\
n v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",publicVirtualHost:"DataPlane up to v0.16",security:"\
Environment up to v0.14"}},K5={known:["external","internal"]},H5={known:["name","namespace","http","https","tls"],required:["name","namespace"]},Z5={minimum:1,maximum:65535},
W5={known:["host","port","listenerName"],required:["host","port"]},Y5={known:["name"],required:["name"]},J5={allowed:["ObservabilityPlane","ClusterObservability\
Plane"]},nw={known:["kind","name"],required:["name"]},Un={known:["observedGeneration","conditions","agentConnection"]},Q5=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
X5={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},x5={allowed:[
"True","False","Unknown"]},eM=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,tM={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
nM={maxLength:32768},iM={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},rM={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},sM={code:"unknown-kind",allowed:["ClusterDataPlane"]},Pd=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,lM={known:["planeID","clusterAgent","gatewa\
y","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPl\
aneRef"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane",imagePullSecretRefs:"ClusterDataPlane in v0.14 to v0.17",isProduction:"Enviro\
nment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},oM={known:["secretKeyRef","value"],replaced:{secretRef:"secretKeyRef"},elsewhere:{secretRef:"\
ClusterDataPlane in v0.14 to v0.17"}},aM={known:["name","key","namespace"],required:["name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},uM={
allowed:["ClusterObservabilityPlane"],codes:{ObservabilityPlane:"namespaced-observability-plane"}},fM={code:"unknown-kind",allowed:["WorkflowPlane"]},iw={known:[
"planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"\
observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane",gateway:"DataPlane or Environment",isProduction:"Environment",
observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},cM={code:"unknown-kind",allowed:["ClusterWorkflowPlane"]},dM={code:"unknown-kind",allowed:["\
ObservabilityPlane"]},pM={known:["planeID","clusterAgent","observerURL","rcaAgentURL","finOpsAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"\
clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or WorkflowPlane",secretStoreRef:"DataPlane or WorkflowPlane"}},mM={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},gM={known:["planeID","c\
lusterAgent","observerURL","rcaAgentURL","finOpsAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Envi\
ronment",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane or WorkflowPlane",secretStoreRef:"DataPlane or WorkflowP\
lane"}},yM={code:"unknown-kind",allowed:["Environment"]},vM={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or WorkflowPlane",
finOpsAgentURL:"ObservabilityPlane",observabilityPlaneRef:"DataPlane or WorkflowPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or WorkflowPlane",rcaAgentURL:"\
ObservabilityPlane",secretStoreRef:"DataPlane or WorkflowPlane"}},hM={allowed:["DataPlane","ClusterDataPlane"]},bM={known:["kind","name"],required:["kind","name"]},
wM={known:["observedGeneration","conditions"]};function So(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&
(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Xt))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,R5))):t==="metadata"?i!==null&&(r++,e=a(e,Do(i),t)):t===
"spec"?i!==null&&(r++,e=a(e,PM(i),t)):t==="status"?i!==null&&(e=a(e,AM(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:
g(e,n,xt)}function Do(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!Ao.test(t))&&(e=v(
e,r,t,Wb));else if(r==="generateName")(typeof t!="string"||!Yb.test(t))&&(e=v(e,r,t,Jb));else if(r==="namespace")(typeof t!="string"||S(t,63)||!z5.test(t))&&(e=
v(e,r,t,hd));else if(r==="labels")e=a(e,rw(t),r);else if(r==="annotations")e=a(e,sw(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!bd.test(o))&&(i=v(i,l,o,Qb))}s.length>1&&s.includes("orphan")&&s.includes("foregroun\
dDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,
r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,lw(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most w\
ith controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,ow(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?
typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,Ve)):r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,Ve)):r==="creationTimestamp"?
t!==null&&(typeof t!="string"||!C(t)||!lr.test(t))&&(e=v(e,r,t,it)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!lr.test(t))&&(e=v(e,r,t,it)):
e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,Ao)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,wd)),e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,Xb)}function rw(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];bd.test(r)||(e=_(e,n,r,xb)),(typeof t!=
"string"||S(t,63)||!E5.test(t))&&(e=U(e,n,r,T5))}return G(e)}function sw(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];C5.test(r)||(e=_(e,n,r,xb)),
typeof t!="string"&&(e=U(e,n,r,L5))}return x(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function lw(n){if(c(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!N5.test(i))&&(e=v(e,t,i,j5))):t==="kind"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,yd))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,yd))):t==="uid"?i!==null&&(r++,(typeof i!=
"string"||i.length<1)&&(e=v(e,t,i,yd))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"b\
oolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,$5)}function ow(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="\
string"||S(i,128))&&(e=v(e,t,i,I5)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,V5))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"\
string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!lr.test(i))&&(e=v(e,t,i,it)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,B5)):t==="fieldsV1"?
c(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=v(e,t,i,q5)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,M5)}function PM(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!ht.
test(i))&&(e=v(e,t,i,_n)):t==="clusterAgent"?i!==null&&(r++,e=a(e,kd(i),t)):t==="gateway"?e=a(e,Od(i),t):t==="secretStoreRef"?e=a(e,Ro(i),t):t==="observabilityP\
laneRef"?e=a(e,aw(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,F5)}function kd(n){if(c(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,kM(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,ew)}function kM(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretKeyRef"?e=a(e,OM(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretKeyRef==null==(n.value==null)&&(e=J(e,n,tw)),e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,_5)}function OM(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"st\
ring"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,U5)}function Od(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="i\
ngress"?e=a(e,Hb(t),r):r==="egress"?e=a(e,Hb(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,G5)}function Hb(n){if(c(n))
return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="external"?e=a(e,Zb(t),r):r==="internal"?e=a(e,Zb(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,K5)}function Zb(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="http"?e=a(e,vd(i),t):t==="https"?
e=a(e,vd(i),t):t==="tls"?e=a(e,vd(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,H5)}function vd(n){if(c(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="host"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="port"?i!==null&&(r++,(!Number.
isInteger(i)||i<1||i>65535)&&(e=A(e,t,i,Z5))):t==="listenerName"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,W5)}function Ro(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="stri\
ng"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Y5)}function aw(n){if(c(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!=="ObservabilityPlane"&&i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,J5)):t==="name"?i!==null&&(r++,(typeof i!=
"string"||i.length<1||S(i,63)||!ht.test(i))&&(e=v(e,t,i,hd))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,nw)}function AM(n){
if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Ve));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,en(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Gn(t),r):e=u(e,r,"un\
known-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Un)}function en(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!Q5.test(i))&&(e=v(e,t,i,X5))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=
O(e,t,i,x5))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,wd)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="st\
ring"||!C(i))&&(e=v(e,t,i,it))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!eM.test(i))&&(e=v(e,t,i,tM))):t==="message"?i!==null&&(r++,
(typeof i!="string"||S(i,32768))&&(e=v(e,t,i,nM))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,iM)}function Gn(n){
if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="conn\
ectedAgents"?i!==null&&(r++,z(i)||(e=A(e,t,i,Ve))):t==="lastConnectedTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,it)):t==="lastDisconnectedTime"?(typeof i!="s\
tring"||!C(i))&&(e=v(e,t,i,it)):t==="lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,it)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(
e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,rM)}function zo(n){if(c(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];
s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Xt))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=O(e,i,s,sM))):
i==="metadata"?s!==null&&(r++,e=a(e,Ad(s),i)):i==="spec"?s!==null&&(r++,e=a(e,SM(s),i)):i==="status"?s!==null&&(e=a(e,zM(s),i)):e=u(e,i,"unknown-field"))}let t=n.
spec;return!c(t)&&!c(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Pd.test(n.metadata.name))&&(e=fe(e,"planeID")),e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,xt)}function Ad(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||
!Ao.test(t))&&(e=v(e,r,t,Wb));else if(r==="generateName")(typeof t!="string"||!Yb.test(t))&&(e=v(e,r,t,Jb));else if(r==="namespace")e=u(e,r,"namespace-not-allow\
ed");else if(r==="labels")e=a(e,rw(t),r);else if(r==="annotations")e=a(e,sw(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!bd.test(o))&&(i=v(i,l,o,Qb))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&
(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,lw(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: tr\
ue"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,ow(o),l)}
e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="st\
ring"&&(e=f(e,r,t,"string")):r==="generation"?z(t)||(e=A(e,r,t,Ve)):r==="deletionGracePeriodSeconds"?z(t)||(e=A(e,r,t,Ve)):r==="creationTimestamp"?t!==null&&(typeof t!=
"string"||!C(t)||!lr.test(t))&&(e=v(e,r,t,it)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!lr.test(t))&&(e=v(e,r,t,it)):e=u(e,r,"unknown-fiel\
d")}return n.name||(e=H(e,n,Ao)),n.generation<0&&n.uid&&typeof n.uid=="string"&&z(n.generation)&&(e=A(e,"generation",n.generation,wd)),e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,Xb)}function SM(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!ht.
test(i))&&(e=v(e,t,i,_n)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Sd(i),t)):t==="gateway"?e=a(e,Od(i),t):t==="secretStoreRef"?e=a(e,Ro(i),t):t==="observabilityP\
laneRef"?e=a(e,uw(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,lM)}function Sd(n){if(c(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,DM(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,ew)}function DM(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretKeyRef"?e=a(e,RM(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretKeyRef==null==(n.value==null)&&(e=J(e,n,tw)),e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,oM)}function RM(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"st\
ring"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"\
unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,aM)}function uw(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="kind"?i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,uM)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,63)||!ht.test(i))&&(e=v(
e,t,i,hd))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,nw)}function zM(n){if(c(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Ve));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;
for(let l=0;l<s.length;l++){let o=s[l];i=a(i,en(o),l)}s.length>1&&(i=ce(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,
Gn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Un)}function Eo(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Xt))):t==="kind"?i!==null&&(r++,i!=="WorkflowPlane"&&(e=O(e,t,
i,fM))):t==="metadata"?i!==null&&(r++,e=a(e,Do(i),t)):t==="spec"?i!==null&&(r++,e=a(e,EM(i),t)):t==="status"?i!==null&&(e=a(e,TM(i),t)):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,xt)}function EM(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"planeID"?(typeof i!="string"||S(i,63)||!ht.test(i))&&(e=v(e,t,i,_n)):t==="clusterAgent"?i!==null&&(r++,e=a(e,kd(i),t)):t==="secretStoreRef"?e=a(e,Ro(i),t):t===
"observabilityPlaneRef"?e=a(e,aw(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,iw)}function TM(n){if(c(n))return p(
n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Ve));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,
"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,en(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Gn(t),r):e=u(e,r,"unknown-field")}
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Un)}function To(n){if(c(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiV\
ersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Xt))):i==="kind"?s!==null&&(r++,s!=="ClusterWorkflowPlane"&&(e=O(e,i,s,cM))):i==="metadata"?s!==
null&&(r++,e=a(e,Ad(s),i)):i==="spec"?s!==null&&(r++,e=a(e,CM(s),i)):i==="status"?s!==null&&(e=a(e,LM(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!c(t)&&
!c(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Pd.test(n.metadata.name))&&(e=fe(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===
4?null:g(e,n,xt)}function CM(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!ht.test(
i))&&(e=v(e,t,i,_n)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Sd(i),t)):t==="secretStoreRef"?e=a(e,Ro(i),t):t==="observabilityPlaneRef"?e=a(e,uw(i),t):e=u(e,t,"u\
nknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,iw)}function LM(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==
void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Ve));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,en(o),l)}s.length>1&&(i=ce(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Gn(t),r):e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Un)}function Co(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Xt))):t==="kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,dM))):t==="metadata"?
i!==null&&(r++,e=a(e,Do(i),t)):t==="spec"?i!==null&&(r++,e=a(e,NM(i),t)):t==="status"?i!==null&&(e=a(e,jM(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,xt)}function NM(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="\
string"||S(i,63)||!ht.test(i))&&(e=v(e,t,i,_n)):t==="clusterAgent"?i!==null&&(r++,e=a(e,kd(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,
i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="finOpsAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,pM)}function jM(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r===
"observedGeneration")z(t)||(e=A(e,r,t,Ve));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,en(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Gn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Un)}function Lo(n){
if(c(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Xt))):i==="\
kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&(e=O(e,i,s,mM))):i==="metadata"?s!==null&&(r++,e=a(e,Ad(s),i)):i==="spec"?s!==null&&(r++,e=a(e,$M(s),i)):i===
"status"?s!==null&&(e=a(e,IM(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!c(t)&&!c(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Pd.
test(n.metadata.name))&&(e=fe(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,xt)}function $M(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!ht.test(i))&&(e=v(e,t,i,_n)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Sd(i),t)):t==="observe\
rURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="finOpsAgentURL"?typeof i!="stri\
ng"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,gM)}function IM(n){if(c(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")z(t)||(e=A(e,r,t,Ve));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,en(o),l)}s.length>1&&(i=ce(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentCo\
nnection"?e=a(e,Gn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Un)}function No(n){if(c(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Xt))):t==="kind"?i!==null&&(r++,i!=="Environme\
nt"&&(e=O(e,t,i,yM))):t==="metadata"?i!==null&&(r++,e=a(e,Do(i),t)):t==="spec"?i!==null&&(r++,e=a(e,VM(i),t)):t==="status"?i!==null&&(e=a(e,qM(i),t)):e=u(e,t,"u\
nknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,xt)}function VM(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==
void 0&&(r==="dataPlaneRef"?e=a(e,BM(t),r):r==="gateway"?e=a(e,Od(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,vM)}function BM(n){if(c(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?
i!==null&&(r++,i!=="DataPlane"&&i!=="ClusterDataPlane"&&(e=O(e,t,i,hM))):t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-f\
ield"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,bM)}function qM(n){if(c(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")z(t)||(e=A(e,r,t,Ve));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,en(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,wM)}var fw=N(So),MM=j(So),FM=$(fw),cw=N(zo),_M=j(zo),UM=$(cw),dw=N(Eo),GM=j(Eo),KM=$(dw),pw=N(To),HM=j(To),ZM=$(pw),mw=N(Co),WM=j(Co),YM=$(mw),gw=N(Lo),JM=j(Lo),QM=$(
gw),yw=N(No),XM=j(No),xM=$(yw),eF={judges:{DataPlane:So,ClusterDataPlane:zo,WorkflowPlane:Eo,ClusterWorkflowPlane:To,ObservabilityPlane:Co,ClusterObservabilityPlane:Lo,
Environment:No},replaced:{Organization:"Namespace",BuildPlane:"WorkflowPlane",ClusterBuildPlane:"ClusterWorkflowPlane"}},Dd=te(eF),tF=N(Dd),nF=j(Dd),vw=n=>ee(n,
Object.hasOwn(gd,n?.kind)?gd[n.kind]??{}:{}),iF={judge:Dd,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},withDefaults:vw},rF=ne(iF);var ve=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],Ze="v0.16",_e=["D\
ataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environme\
nt","Organization"],or={"v0.3":rf,"v0.4":Ns,"v0.5":Ns,"v0.6":bf,"v0.7":Rf,"v0.8":$f,"v0.9":Kf,"v0.10":yl,"v0.11":yl,"v0.12":cc,"v0.13":Pc,"v0.14":Cc,"v0.15":no,
"v0.16":no,"v0.17":td,"v1.0":md,"v1.1":jo,"v1.2":jo},Rd={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.1\
0":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v\
1.1"},hw={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","Bui\
ldPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Env\
ironment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPl\
ane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Obser\
vabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environ\
ment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPl\
ane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane",
"WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","C\
lusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};function We(n){return Rd[n]}var ze=[...new Set(ve.map(We))];function $o(n,e){return typeof e=="string"&&hw[n].includes(e)}function Kn(n){return typeof n=="strin\
g"&&Object.hasOwn(or,n)}function bt(n){return or[n].validatePlane}function zd(n,e){return or[n].isPlane(e)}function Hn(n){let e=new Set(ze.filter(r=>zd(r,n)));return ve.
filter(r=>e.has(Rd[r]))}function Zn(n){let e=[];for(let r of n){let t=e.at(-1),i=t?.at(-1);t&&i&&ve.indexOf(r)===ve.indexOf(i)+1?t.push(r):e.push([r])}return e.
map(r=>r.length>1?`${r[0]} to ${r.at(-1)}`:r[0]).join(" and ")}function bw(n){return or[n].withDefaults}var Ed="openchoreo.dev";function Wn(n){return ww(n,"").filter(e=>Td(e.value))}function ww(n,e){return F(n)&&typeof n.kind=="string"&&n.kind.endsWith("List")&&Array.
isArray(n.items)?n.items.flatMap((r,t)=>ww(r,`${e}/items/${t}`)):[{pointer:e,value:n}]}function Td(n){if(!F(n))return!1;let{apiVersion:e,kind:r}=n;if(typeof e!=
"string"||e==="")return typeof r=="string"&&r.endsWith("Plane")&&_e.includes(r);let t=e.split("/")[0]??"";return t!==Ed?(t.endsWith(`.${Ed}`)||ke(t,[Ed])!==void 0)&&
typeof r=="string"&&_e.includes(r):typeof r!="string"||r===""?!0:_e.includes(r)||r.endsWith("Plane")||ke(r,_e)!==void 0}var Ld=qe(Le(),1);var Yn=qe(Le(),1);var kw=qe(Le(),1);var Pe={ALIAS_PROPS:"an alias has an anchor or a tag of its own",BAD_ALIAS:"the name of an anchor is made of letters, digits, - and _",BAD_COLLECTION_TYPE:"a ta\
g does not fit its value",BAD_DIRECTIVE:"a directive is neither %YAML 1.1 nor %TAG",BAD_DQ_ESCAPE:"an escape after \\ in double quotes is not one of YAML 1.1",BAD_INDENT:"\
the indentation does not match that of the lines around it",BAD_PROP_ORDER:"an anchor or a tag stands before the indicator that it belongs after",BAD_SCALAR_START:"\
text that begins with @, `, %, a comma, | or > needs quotes",BLOCK_AS_IMPLICIT_KEY:"a map or a list begins on the line of another key; put it on a line of its o\
wn",BLOCK_IN_FLOW:"a list of lines or a map of lines stands inside [] or {}",DUPLICATE_KEY:"a key is repeated",IMPOSSIBLE:"the indentation does not match that o\
f the lines around it",KEY_OVER_1024_CHARS:"a key must be followed by its : on the same line, within 1024 characters",MISSING_CHAR:"a character is missing here:\
 a colon, a comma, a quote, a bracket or a space",MULTILINE_IMPLICIT_KEY:"a key must be followed by its : on the same line, within 1024 characters",MULTIPLE_ANCHORS:"\
a value has more than one anchor",MULTIPLE_DOCS:"it holds more than one document",MULTIPLE_TAGS:"a value has more than one tag",NON_STRING_KEY:"a key is not tex\
t",RESOURCE_EXHAUSTION:"it is too large or too deeply nested",TAB_AS_INDENT:"a tab is used as indentation",TAG_RESOLVE_FAILED:"a tag is not declared",UNEXPECTED_TOKEN:"\
this does not belong here; look at the indentation, quotes and brackets before it"};function Ow(n,e,r,t){let i=(k,R,P)=>t(k,k+R,P);function s(k,R){switch(k?.type){case"alias":Pw.test(k.source)||i(k.offset,k.source.length,Pe.BAD_ALIAS);break;case"\
scalar":R&&/^:|\?/.test(k.source)&&i(k.offset,k.source.length,"text with a ? in it, or a : before it, needs quotes inside [] and {}");break;case"double-quoted-s\
calar":w(k.source,k.offset);break;case"block-scalar":b(k),o(k.props);break;case"block-map":for(let P of k.items)l(P,!1);for(let P of k.items)h(P,k.indent);break;case"\
block-seq":for(let P of k.items)l(P,!1);break;case"flow-collection":for(let P of k.items)l(P,!0);for(let P of k.items)y(P);break}}function l({start:k,key:R,sep:P,
value:D},T){o(k),s(R,T),P&&o(P),s(D,T)}function o(k){for(let R of k){R.type==="anchor"&&!Pw.test(R.source)&&i(R.offset,R.source.length,Pe.BAD_ALIAS);let{offset:P,
type:D}=R;D==="tag"&&(/[#%]/.test(R.source)||/\S/.test(d(R)))&&i(P,R.source.length,sF)}}function d({offset:k,source:R}){return e.charAt(k-r+R.length)}function y({
start:k,key:R,sep:P}){let D=P?.find(({type:E})=>E==="map-value-ind");if(!D||!R||k.some(({type:E})=>E==="explicit-key-ind"))return;let T=e.slice(R.offset-r,D.offset-
r);(T.length>1024||T.includes(`
`))&&i(R.offset,1,Pe.MULTILINE_IMPLICIT_KEY),R.type==="scalar"&&/^:[,[\]{}]/.test(e.slice(D.offset-r,D.offset-r+2))&&i(D.offset,1,"a : inside [] and {} must be \
followed by a space")}function h({start:k,key:R,sep:P,value:D},T){let E=P?.find(({type:V})=>V==="map-value-ind");if(!E&&D&&i(D.offset,1,Pe.UNEXPECTED_TOKEN),!E||
!R)return;let L=k.some(({type:V})=>V==="explicit-key-ind"),I=P?.slice(0,P.indexOf(E)).some(({type:V})=>V==="newline");(L?E.indent!==T:I)&&i(E.offset,1,Pe.MULTILINE_IMPLICIT_KEY)}
function w(k,R){for(let{0:P,index:D}of k.matchAll(/\\(?:u[dD][89a-fA-F]|U0000[dD][89a-fA-F]|.)/gs))(P==="\\/"||P.length>2)&&i(R+D,P.length,Pe.BAD_DQ_ESCAPE)}function b({
source:k,props:R,offset:P,indent:D}){let T=R.reduce((I,V)=>I+("source"in V?V.source.length:0),0),E=/[1-9]/.exec(kw.CST.stringify(R[0]??n))?.[0],L=E===void 0?void 0:
D+Number(E);for(let I=0;I<k.length;I=lF(k,I)){let V=I;for(;k[V]===" ";)V++;let M=V-I;if(k[V]==="	"&&(L===void 0||M<L)){i(P+T+V,1,Pe.TAB_AS_INDENT);return}k[V]!==
`
`&&k[V]!=="\r"&&V<k.length&&(L??=M)}L===0&&i(P+T,1,"text after | or > must be indented")}o(n.start),s(n.value,!1)}var sF="a tag holds a character that does not \
belong into it",Pw=/^[&*][\w-]+$/;function lF(n,e){let r=n.indexOf(`
`,e);return r===-1?n.length:r+1}function Aw(){let n;return{blame:(e,r,t)=>{(!n||e<n.start)&&(n={start:e,end:Math.max(r,e+1),reason:t})},first:()=>n}}var tn=200,wt=`it is nested deeper than ${tn}\
 levels`,Sw=4e6,Io="it is too large";function Dw(n,e){let r=0,t=!0,i=!0,s=!1,l=!1,o=0;return(d,y,h)=>{let w=y==="space"&&i&&o===0?d.indexOf("	"):-1;w!==-1&&!(s&&h+w-r>e())&&n(h+w,h+w+1,Pe.TAB_AS_INDENT),
y==="newline"?(r=h+d.length,t=i=!0):oF.has(y)?y==="comment"&&(s=!1):(i=y==="seq-item-ind"||y==="explicit-key-ind"||y==="map-value-ind"&&t,t&&=i,s=y==="text"&&!l,
l=y==="block-scalar-header"||l&&y!=="text",o=y==="flow-error-end"?0:o+(aF.get(y)??0))}}var oF=new Set(["space","comment","doc-mode","byte-order-mark"]),aF=new Map(
[["flow-map-start",1],["flow-seq-start",1],["flow-map-end",-1],["flow-seq-end",-1]]);var uF={version:"1.1",schema:"failsafe",resolveKnownTags:!1,merge:!1,uniqueKeys:!1,prettyErrors:!1,logLevel:"silent"};function Vo(n,e,r){let{blame:t,first:i}=Aw(),
s=new Yn.Parser;s.offset=e;let l=cF(t),o=Dw(t,()=>mF(s.stack)),d,y=0,h=!1;function w(R){for(let P of R)if(P.type==="error")t(P.offset,P.offset+1,Pe.UNEXPECTED_TOKEN);else{
if(d&&(P.type==="document"||P.type==="doc-end"))return b(d,P);P.type==="directive"&&!fF.test(P.source)&&t(P.offset,P.offset+1,Pe.BAD_DIRECTIVE),P.type==="docume\
nt"&&(d=P,Ow(P,n,e,t)),yF(l.next(P))}return!i()}function b({value:R,start:P},{type:D,offset:T}){return D==="doc-end"&&!R&&P.length===0&&t(T,T+3,Pe.UNEXPECTED_TOKEN),
!1}for(let R of r.lex(n)){let{offset:P}=s,D=h?"text":Yn.CST.tokenType(R);if(h=D==="scalar",D&&!h&&(o(R,D,P),gF(R,P,t)),s.stack.length>tn+2&&t(P,P+1,wt),++y>Sw&&
t(e,e+1,Io),!w(s.next(R)))break}d||w(s.end());let[k]=l.end(!0,e+n.length);for(let{pos:R,code:P}of k?.errors??[])t(...R,Pe[P]);return{node:k,fault:i()}}var fF=/^%(?:YAML[ \t]+1\.1|TAG[ \t]+!(?:[\w-]*!)?[ \t]+\S+)$/;
function cF(n){let e=new Yn.Composer(uF);return Object.defineProperty(e,"onError",{value:dF(n)}),e}function dF(n){return(e,r,t,i)=>{if(i||t.startsWith(pF))return;
let[s,l]=typeof e=="number"?[e,e+1]:"offset"in e?[e.offset,e.offset+1]:e;n(s,l,Pe[r])}}var pF="Comments must be separated";function mF(n){let e=n.findLast(r=>r.
type==="block-map"||r.type==="block-seq");return e&&"indent"in e?e.indent:-1}function gF(n,e,r){let t=/^["']/.test(n)?-1:n.search(/[\u2028\u2029]/);t!==-1&&r(e+
t,e+t+1,"a Unicode line separator stands outside of quotes")}function yF(n){for(let e of n);}var Rw=qe(Le(),1);function zw(){let n=new Rw.Lexer,e=n.continueScalar.bind(n),r=0,t=!1;return Object.defineProperty(n,"indentNext",{get:()=>t||n.flowLevel>0?0:r,
set:i=>{r=i}}),Object.defineProperty(n,"continueScalar",{value:i=>{t=/["']/.test(n.buffer[n.pos]??"");let s=e(i);return t=!1,s}}),n}function Ew(n,e,r){let t=n.slice(e,r),i=t.search(vF);if(i!==-1)return Cd({start:e+i,end:e+i+1,reason:"YAML does not allow this character"});let s=(t.endsWith(`
`)?t:`${t}
`).replace(hF,`
`),{node:l,fault:o}=Vo(s,e,new Ld.Lexer);if(!o)return{node:l,fault:o};if(Cw(o))return Cd(o);let d=Vo(s,e,zw());return d.fault?Cd(o):d}function Tw(n,e,r){let{node:t,
fault:i}=Vo(n.slice(e,r),e,new Ld.Lexer);return{node:t,fault:i&&Cw(i)?i:void 0}}var vF=/[^\t\n\r\x20-\x7e\u0085\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u,hF=/\r(?!\n)|\u0085/g;
function Cd(n){return{node:void 0,fault:n}}function Cw({reason:n}){return n===wt||n===Io}var le=qe(Le(),1);var ie=qe(Le(),1);function jw(n,e,r){if(e===void 0)return r?Lw(n):nn(n);if(e===`${Jn}binary`)return kF(n);if(e===`${Jn}timestamp`)return wF.test(n)&&PF(n)?nn(n):void 0;let t=bF.get(
e);if(!t)return nn(n);let i=Lw(n);return t==="float"&&i.type==="integer"?Qn(Number(i.value)):i.type===t?i:void 0}var Jn="tag:yaml.org,2002:",bF=new Map([[`${Jn}\
int`,"integer"],[`${Jn}float`,"float"],[`${Jn}bool`,"boolean"],[`${Jn}null`,"null"]]),wF=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function PF(n){let[e=0,r=0,t=0]=n.split(/[-Tt ]/,3).map(Number);return t<=new Date(Date.UTC(e,r,0)).getUTCDate()}function kF(n){let e=n.replace(/[\r\n]/g,"");if(!(e.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(e)))return nn(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(e),r=>r.charCodeAt(0))))}function Lw(n){
let e=OF.get(n);if(e)return e;let r=n.charAt(0);if(r===".")return AF(n)??nn(n);if(!/[-+0-9]/.test(r))return nn(n);let t=n.replaceAll("_","");return DF(t)??SF(t)??
nn(n)}var OF=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(n=>[n,Nw(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(n=>[n,Nw(!1)]),...["","~","null","Null","NULL"].map(n=>[n,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(n=>[n,Qn(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(n=>[n,Qn(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(n=>[n,Qn(Number.NEGATIVE_INFINITY)])]);
function nn(n){return{type:"text",value:n,key:n}}function Nw(n){return{type:"boolean",value:n,key:String(n)}}function Qn(n){return{type:"float",value:n,key:zF(n)}}
function AF(n){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(n)||/_(?!\d)/.test(n))return;let e=Number(n.replaceAll("_",""));return Number.isFinite(e)?Qn(e):void 0}
function SF(n){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(n))return;let e=Number(n);return Number.isFinite(e)?Qn(e):void 0}function DF(n){let e=RF.
exec(n);if(!e)return;let[,r="",t,i,s,l="0"]=e,o=t!==void 0?Bo(t,"0x",16):i!==void 0?Bo(i,"0o",22):s!==void 0?Bo(s,"0b",64):Bo(l,"",20);if(o===void 0||o>=2n**64n)
return;let d=r==="-"?-o:o;return d>=-(2n**63n)&&d<2n**63n?{type:"integer",value:Number(d),key:String(d)}:r===""?{type:"integer",value:Number(d),key:void 0}:void 0}
var RF=/^([-+]?)(?:0[xX]0*([\da-fA-F]+)|0[oO]?0*([0-7]+)|0[bB]0*([01]+)|([1-9]\d*|0))$/;function Bo(n,e,r){return n.length<=r?BigInt(e+n):void 0}function zF(n){
let e=Math.fround(n);if(Number.isNaN(e))return".nan";if(!Number.isFinite(e))return e>0?".inf":"-.inf";if(e===0)return Object.is(e,-0)?"-0":"0";let r=1;for(;Math.
fround(Number(e.toPrecision(r)))!==e;)r++;let[t,i]=e.toExponential(r-1).split("e"),s=Number(i);return s>=-4&&s<6?String(Number(e.toPrecision(r))):`${t}e${s<0?"-":
"+"}${String(Math.abs(s)).padStart(2,"0")}`}function Vw(n){let e=TF();try{return{value:n?e.build(n).value:null,repeated:e.repeated,targets:e.targets}}catch(r){if(!(r instanceof Be))throw r;let[t,i]=r.node.
range??[0,0];return{start:t,end:i,reason:r.message}}}function qo(n){return(0,ie.isScalar)(n)?Bw(n)?.key:void 0}function ar(n){return(0,ie.isScalar)(n)&&n.source===
"<<"&&(n.tag==="!"||n.tag===EF||!n.tag&&n.type===ie.Scalar.PLAIN)}var EF="tag:yaml.org,2002:merge";function Bw(n){return jw(n.source??"",n.tag,n.type===ie.Scalar.
PLAIN)}var Be=class extends Error{node;constructor(e,r){super(r),this.node=e}};function TF(){let n=[],e=new Map,r=new Map,t=new Map,i=[],s=1,l=0;function o(P){if(s++,
(0,ie.isAlias)(P))return y(P);if(d(P),(0,ie.isScalar)(P))return h(P);let D=s,{value:T,levels:E,entries:L}=(0,ie.isMap)(P)?b(P):w(P);if(E>tn)throw new Be(P,wt);let I={
value:T,levels:E,size:s-D+1,...L&&{entries:L}};return"anchor"in P&&P.anchor!==void 0&&t.set(P,I),I}function d(P){"anchor"in P&&P.anchor!==void 0&&r.set(P.anchor,
P)}function y(P){let D=r.get(P.source);if(!D)throw new Be(P,"it refers to an anchor that does not stand above it in the document");e.set(P,D);let T=(0,ie.isScalar)(
D)?h(D):t.get(D);if(!T)throw new Be(P,"it refers to an anchor that it is itself a part of");if(s+=T.size,l+=T.size,l>100&&s>1e3&&l/s>CF(s))throw new Be(P,"its a\
liases multiply it too much");return T}function h(P){let D=Iw(P);if(typeof D.value=="number"&&!Number.isFinite(D.value))throw new Be(P,"JSON has no infinity and\
 no NaN");return{value:D.value,size:1,levels:0}}function w(P){let D=[],T=0;for(let E of(0,ie.isSeq)(P)?P.items:[]){i.push(D.length);let L=(0,ie.isNode)(E)?o(E):
$w;i.pop(),D.push(L.value),T=Math.max(T,L.levels)}return{value:D,levels:T+1}}function b(P){let D=new Map,T=0;for(let E of P.items){if(!(0,ie.isNode)(E.key))continue;
if(ar(E.key)){d(E.key),T=Math.max(T,R((0,ie.isNode)(E.value)?E.value:E.key,D));continue}let{id:L,key:I}=k(E.key);i.push(I);let V=(0,ie.isNode)(E.value)?o(E.value):
$w;D.get(L)?.own&&n.push({path:[...i],key:E.key,by:"key"}),i.pop(),T=Math.max(T,V.levels),D.set(L,{key:I,value:V.value,own:E.key})}return{value:LF(D),levels:T+1,
entries:D}}function k(P){s++,d(P),(0,ie.isAlias)(P)&&y(P);let D=(0,ie.isAlias)(P)?e.get(P):P;if(!(0,ie.isScalar)(D))throw new Be(P,"a list or a map is used as a\
 key");let{type:T,key:E}=Iw(D);if(E===void 0)throw new Be(P,T==="null"?"null is used as a key":"a key is a number of more than 64 bits");return{id:`${T} ${E}`,key:E}}
function R(P,D){let T=[],E=0;for(let L of(0,ie.isSeq)(P)?P.items:[P]){let I=(0,ie.isNode)(L)&&!(0,ie.isScalar)(L)&&!(0,ie.isSeq)(L)?o(L):void 0;if(!I?.entries)throw new Be(
P,"a merge (<<) takes a map or a list of maps");T.unshift(I.entries),E=Math.max(E,I.levels-1)}for(let[L,I]of new Map(T.flatMap(V=>[...V]))){let V=D.get(L)?.own;
V&&n.push({path:[...i,I.key],key:V,by:"merge"}),D.set(L,{key:I.key,value:I.value})}return E}return{build:o,repeated:n,targets:e}}var $w={value:null,size:1,levels:0};
function Iw(n){let e=Bw(n);if(!e)throw new Be(n,"a value does not fit its tag");return e}function CF(n){return .99-.89*Math.min(1,Math.max(0,(n-4e5)/36e5))}function LF(n){
let e={};for(let{key:r,value:t}of n.values())r==="__proto__"?Object.defineProperty(e,r,{value:t,writable:!0,enumerable:!0,configurable:!0}):e[r]=t;return e}function qw(n){let e=n.charCodeAt(0)===65279?1:0,r,t=i=>{r??=NF(n);let s=0,l=r.length-1;for(;s<l;){let d=s+l+1>>1;(r[d]??0)<=i?s=d:l=d-1}let o=i-(r[s]??0)+1;return{
line:s+1,column:s===0?Math.max(1,o-e):o,offset:i}};return(i,s)=>({start:t(Math.min(i,n.length)),end:t(Math.min(s,n.length))})}function NF(n){let e=[0];for(let r of n.
matchAll(/\r\n|[\r\n]/g))e.push(r.index+r[0].length);return e}function Mw(n,e,r){let t=new Map;function i(d){let y=t.get(d);if(y)return y;let h=new Map;for(let{
key:w,value:b}of d.items){if(!(0,le.isNode)(w))continue;let k=(0,le.isNode)(b)?b:void 0,R=qo(l(w));if(ar(w))for(let[P,D]of s(k))h.set(P,D);else R!==void 0&&h.set(
R,{key:w,value:k})}return t.set(d,h),h}function s(d){let y=l(d);if((0,le.isMap)(y))return i(y);let h=(0,le.isSeq)(y)?y.items:[];return new Map(h.toReversed().flatMap(
w=>(0,le.isNode)(w)?[...s(w)]:[]))}function l(d){return(0,le.isAlias)(d)?r.get(d):d}function o(d,y){let h=l(d);if((0,le.isMap)(h))return i(h).get(y);let w=(0,le.isSeq)(
h)&&/^(?:0|[1-9]\d*)$/.test(y)?h.items[Number(y)]:void 0;return(0,le.isNode)(w)?{key:w,value:w}:void 0}return d=>{let y={key:e,value:e};for(let w of be(d)){let b=o(
y.value,w);if(!b)break;y=b}let h=Ee(n,y.key);return{key:h,value:y.value?Ee(n,y.value):[h[1],h[1]]}}}function Ee(n,e){let r=e.range?.[0]??0,t=e;for(;(0,le.isCollection)(
t)&&!t.flow;){let s=t.items.at(-1),l=(0,le.isPair)(s)?s.value??s.key:s;if(!(0,le.isNode)(l))break;t=l}let i=t.range?.[1]??r;if((0,le.isScalar)(t)&&t.type!==void 0&&
jF.has(t.type))for(;$F.has(n.charAt(i-1));)i--;return[r,i]}var jF=new Set([le.Scalar.BLOCK_LITERAL,le.Scalar.BLOCK_FOLDED]),$F=new Set([" ","	","\r",`
`]);function Gw(n){let e=n.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(n.slice(e,e+4096)))return _w(n,e);let r=[],t=e;for(;;){let l=Mo(Fw,n,t);if(l===n.length)return r;
let o=VF(n,t,l);if(!o)break;r.push(o),t=o.end}if(r.length<2)return[...r,..._w(n,Mo(IF,n,t))];let i=Mo(Fw,n,t);return[...r,{start:t,body:i,end:n.length,fault:{start:i,
end:i+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}var Fw=/[ \t\r\n]*/y,IF=/[^\S\n]*\n?/y;function Mo(n,e,r){return n.lastIndex=
r,r+(n.exec(e)?.[0].length??0)}function VF(n,e,r){let t=BF(n,r);if(!t)return;let{end:i,levels:s}=t;if(s>tn)return{start:e,body:r,end:i,fault:{start:r,end:r+1,reason:wt}};
let l=!0;try{let o=JSON.parse(n.slice(r,i),(d,y)=>(typeof y=="number"&&!Number.isFinite(y)&&(l=!1),y));if(l)return{start:e,body:r,end:i,json:{value:o}}}catch{return}
return{start:e,body:r,end:i,fault:{start:r,end:r+1,reason:"a number in it is too large"}}}function BF(n,e){let r=0,t=0;for(let i=e;i<n.length;i++){let s=n[i];if(s===
'"'){let l=MF(n,i);if(l===void 0)return;i=l-1}else s==="{"||s==="["?t=Math.max(t,++r):s==="}"||s==="]"?r--:r===0&&(i=Mo(qF,n,i)-1);if(r<=0)return{end:i+1,levels:t}}}
var qF=/[-+.\w]*/y;function MF(n,e){for(let r=e+1;r<n.length;r++){if(n[r]==='"')return r+1;n[r]==="\\"&&r++}}function _w(n,e){let r=[],t={start:e,body:e},i=l=>{
l>t.body&&r.push({...t,end:l})},s=n.startsWith("---",e)?e:Uw(n,e);for(;s!==-1;s=Uw(n,s)){let l=n.indexOf(`
`,s),o=l===-1?n.length:l+1,d=n.slice(s+3,o).trim();if(d!==""&&!d.startsWith("#")){if(t.fault)continue;i(s),t={start:s,body:s,fault:{start:s,end:s+3+d.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else s>t.body&&!FF(n.slice(t.body,s))&&(i(s),t={start:s,body:o})}return i(n.length),r}function Uw(n,e){
let r=n.indexOf(`
---`,e);return r===-1?-1:r+1}function FF(n){return/^%/m.test(n)&&n.split(`
`).every(e=>/^\s*(?:#|$)|^%/.test(e))}function Oe(n){let e=qw(n),r=[],t,i=0;for(let s of Gw(n)){let l=Kw(n,{...s,start:i},e);if(l.value===null&&l.issues.length===0){t??=l;continue}r.push(l),i=s.end}
return r.length>0?{documents:r}:{documents:[t??Kw(n,{start:i,body:i,end:n.length},e)]}}function Kw(n,e,r){let t=r(e.start,e.end),{node:i,read:s}=_F(n,e);if("rea\
son"in s)return{value:void 0,issues:[UF(s,r)],range:t,positionOf:()=>t,keyOf:()=>t,node:i};let l=i?.contents?Mw(n,i.contents,s.targets):void 0,o=(d,y)=>{let h=l?.(
d)[y];return h?r(...h):t};return{value:e.json?e.json.value:s.value,issues:s.repeated.map(d=>GF(d,r)).sort((d,y)=>d.range.start.offset-y.range.start.offset),range:t,
positionOf:d=>o(d,"value"),keyOf:d=>o(d,"key"),node:i}}function _F(n,{body:e,end:r,json:t,fault:i}){if(i)return{node:void 0,read:i};try{let{node:s,fault:l}=t?Tw(
n,e,r):Ew(n,e,r);return{node:s,read:l??Vw(s?.contents??null)}}catch(s){if(!(s instanceof RangeError))throw s;return{node:void 0,read:{start:e,end:e+1,reason:"it\
 is too large or too deeply nested"}}}}function UF({start:n,end:e,reason:r},t){let i=t(n,e);return{code:"yaml-syntax",path:"",field:"",message:`this document ca\
nnot be read: ${r} (line ${i.start.line}, column ${i.start.column})`,range:i}}function GF({path:n,key:e,by:r},t){let[i,s]=e.range??[0,0];return{code:"duplicate-\
key",path:n.map(l=>`/${String(l).replaceAll("~","~0").replaceAll("/","~1")}`).join(""),field:n.map((l,o)=>typeof l=="number"?`[${l}]`:o===0?l:`.${l}`).join(""),
message:KF[r],range:t(i,s)}}var KF={key:"this key is in the map more than once, and the last one counts; keep one of them",merge:"the merge (<<) that follows ha\
s the same key and its value counts; put the merge first"};var Xn=require("fs"),ur=require("path");function xn(n,e){let r=[],t=[],i=(s,l)=>{try{r.push({path:s,text:l()})}catch(o){t.push(`${s}: ${fr(o)}`)}};for(let s of n)
if(s==="-")i("<stdin>",e.stdin);else for(let l of Hw(s,e,t))i(l,()=>(0,Xn.readFileSync)((0,ur.resolve)(e.cwd,l),"utf8"));return{files:r,faults:t}}function Hw(n,e,r){
try{let t=(0,ur.resolve)(e.cwd,n);return(0,Xn.statSync)(t).isDirectory()?(0,Xn.readdirSync)(t,{withFileTypes:!0}).sort((i,s)=>i.name<s.name?-1:1).flatMap(i=>{let s=(0,ur.join)(
n,i.name);return i.isDirectory()?i.name==="node_modules"||i.name===".git"?[]:Hw(s,e,r):/\.(ya?ml|json)$/i.test(i.name)?[s]:[]}):[n]}catch(t){return r.push(`${n}\
: ${fr(t)}`),[]}}var HF={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ELOOP:"its \
symbolic links lead in a circle"};function fr(n){let e=n instanceof Error&&"code"in n?String(n.code):"";return HF[e]??(n instanceof Error?n.message:String(n))}var Zw=require("util");var oe=class extends Error{name="UsageError"};function ei(n,e){try{let{values:r,positionals:t}=(0,Zw.parseArgs)({args:[...n],options:e,allowPositionals:!0,strict:!0});
return{values:r,positionals:t}}catch(r){let t=n.find(s=>s.startsWith("--")&&!Object.hasOwn(e,Nd(s)));if(t===void 0)throw new oe(r instanceof Error?r.message:String(
r));let i=ke(Nd(t),Object.keys(e));throw new oe(`there is no option --${Nd(t)}${i===void 0?"":`; did you mean --${i}?`}`)}}var Nd=n=>n.slice(2).split("=")[0]??"";
function rn(n){if(n===void 0)return Ze;if(Kn(n))return n;throw new oe(`there is no release ${n}; it is one of ${ve.join(", ")}`)}function Ww(n,e,r){let t=r.find(
s=>s===e);if(t!==void 0)return t;let i=ke(e,r);throw new oe(`${n} is one of ${r.join(", ")}${i===void 0?"":`; did you mean ${i}?`}`)}var ZF=`openchoreo-planes default FILE [--release RELEASE]

Prints the planes of a file as YAML with their defaults written out: what the API server would
write, planeID from the name, and the kinds and namespaces of references. Other resources are
printed as they are. - means standard input. Comments are not kept.

  --release RELEASE  the release whose defaults hold, such as v1.2 (default: v0.16)
  --help             this text

Exit status: 0 printed, 1 a plane is not valid, nothing is printed, 2 wrong usage or no such file.
`;function Jw(n,e){let{values:r,positionals:t}=ei(n,{release:{type:"string"},help:{type:"boolean"}});if(r.help)return e.stdout(ZF),re.ok;let i=rn(r.release),[s,
...l]=t;if(s===void 0||l.length>0)throw new oe("default needs one file, or - for standard input");let{files:o,faults:d}=xn([s],e);for(let w of d)e.stderr(`openc\
horeo-planes: ${w}
`);if(d.length>0)return re.failure;let{texts:y,mistakes:h}=WF(o[0]?.text??"",s,i);for(let w of h)e.stderr(`${w}
`);return h.length>0?re.findings:(e.stdout(y.join(`---
`)),re.ok)}function WF(n,e,r){let t=[],i=[];for(let s of Oe(n).documents){for(let{range:d,...y}of s.issues)t.push(`${e}:${d.start.line}: ${Z(y)}`);let l=Wn(s.value);
for(let{value:d,pointer:y}of l){let h=bt(r)(d);if(!h.ok)for(let w of h.issues){let{line:b}=s.positionOf(y+w.path).start;t.push(`${e}:${b}: ${Z(w)}`)}}if(t.length>
0)continue;let o=new Map(l.map(({value:d})=>[d,bw(r)(d)]));i.push((0,Yw.stringify)(jd(s.value,o),{aliasDuplicateObjects:!1,lineWidth:0}))}return{texts:i,mistakes:t}}
function jd(n,e){return e.has(n)?e.get(n):Array.isArray(n)?n.map(r=>jd(r,e)):typeof n!="object"||n===null?n:Object.fromEntries(Object.entries(n).map(([r,t])=>[r,
jd(t,e)]))}var YF=new Set(["null-value"]);function $d(n){return YF.has(n)?"warning":"error"}function Qw(n,{release:e=Ze}={}){let r=n.map(t=>JF(t,e));return{findings:r.flatMap(({findings:t})=>t),planes:r.reduce((t,{planes:i})=>t+i,0),filesWithPlanes:r.filter(
({planes:t})=>t>0).length,fits:r.flatMap(({fits:t})=>t)}}function JF({path:n,text:e},r){let t=[],i=[],s=0;for(let l of Oe(e).documents){let o=Wn(l.value);if(s+=
o.length,l.issues.some(({code:y})=>y==="yaml-syntax")||o.length>0)for(let y of l.issues)t.push({...y,file:n,severity:$d(y.code)});for(let y of o){let h=QF(y,l,n,
r);t.push(...h);let w=h.some(({severity:b})=>b==="error")?XF(y,l,n):void 0;w&&i.push(w)}}return{findings:t.sort(xF),planes:s,fits:i}}function QF({value:n,pointer:e},r,t,i){
let s=bt(i)(n);return s.ok?[]:s.issues.map(l=>{let o=e+l.path,d=l.code==="unknown-field"?r.keyOf(o):r.positionOf(o);return{...l,path:o,file:t,severity:$d(l.code),
range:d}})}function XF({value:n,pointer:e},r,t){let i=Hn(n),s=i.at(-1);return s&&{file:t,line:r.positionOf(e).start.line,span:Zn(i),release:s}}var xF=(n,e)=>n.range.
start.offset-e.range.start.offset;function Xw({findings:n,planes:e,filesWithPlanes:r,fits:t},i){let s=t.map(({file:o,line:d,span:y,release:h})=>`${o}:${d}: fits ${y}: lint it with --release ${h}`);
return[...n.map(e7),...s,l(),""].join(`
`);function l(){let o=n.filter(({severity:h})=>h==="error").length,d=n.length-o,y=`${Fo(i,"file")}, ${r} with OpenChoreo planes`;return e===0&&n.length===0?`${y}\
: no plane found, nothing was checked`:`${y}: ${Fo(e,"plane")} checked; ${Fo(o,"error")}, ${Fo(d,"warning")}`}}function e7(n){let{line:e,column:r}=n.range.start;
return`${n.file}:${e}:${r}  ${n.severity}  ${n.code}  ${Z(n)}`}var Fo=(n,e)=>`${n} ${e}${n===1?"":"s"}`;var t7=`openchoreo-planes lint PATHS... [--release RELEASE]

Judges every OpenChoreo plane in YAML and JSON files. A directory means its .yaml, .yml and .json
files, at any depth; - means standard input.

  --release RELEASE  the release whose contract holds, such as v1.2 (default: v0.16)
  --help             this text

Exit status: 0 no errors, 1 errors, 2 a path that cannot be read, or wrong usage.
`;function xw(n,e){let{values:r,positionals:t}=ei(n,{release:{type:"string"},help:{type:"boolean"}});if(r.help)return e.stdout(t7),re.ok;let i=rn(r.release);if(t.
length===0)throw new oe("lint needs files or directories, or - for standard input");let{files:s,faults:l}=xn(t,e),o=Qw(s,{release:i});e.stdout(Xw(o,s.length));for(let d of l)
e.stderr(`openchoreo-planes: ${d}
`);return l.length>0?re.failure:o.findings.some(({severity:d})=>d==="error")?re.findings:re.ok}var vr=require("fs"),Ye=require("path");var Ae=qe(Le(),1);var Ot=qe(Le(),1);var sn=qe(Le(),1);var _o=qe(Le(),1);function de(n,e){if(Object.is(n,e))return!0;if(Array.isArray(n)||Array.isArray(e))return Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,i)=>de(
t,e[i]));if(!F(n)||!F(e))return!1;let r=Object.keys(n);return r.length===Object.keys(e).length&&r.every(t=>Object.hasOwn(e,t)&&de(n[t],e[t]))}var he=class extends Error{};function Pt(n){return n.items.flatMap(e=>{let{key:r,value:t}=e;if(!(0,_o.isScalar)(r)||ar(r))return[];let i=qo(r);return i===void 0?
[]:[{name:i,key:r,value:(0,_o.isNode)(t)?t:void 0}]})}function Uo(n,e,r,t,i,s){let l=new Map(n.map(d=>[d,[]])),o=[];for(let d of e){let y=s.predecessor(`${i}/${se(
d)}`,n)??n.find(h=>l.get(h)?.length===0&&de(r[h],t[d]));y===void 0?o.push(d):l.get(y)?.push(d)}for(let d of o){let y=n.find(h=>l.get(h)?.length===0);y!==void 0&&
l.get(y)?.push(d)}return l}function kt(n,e){return/[ \t]+#[^\r\n]*/y.exec(n.slice(e))?.[0]??""}function Ko(n,e,r,t,i,s){let l=" ".repeat(r);return`${s.comments(t).map(d=>`${l}# ${d}${i.newline}`).join("")}${l}${ii(n,i)}:${Vd(e,r,t,i,s)}`}function Vd(n,e,r,t,i){
let s=e+(Array.isArray(n)?t.dash:t.indent),l=i.reused(r,n,s);return l!==void 0?Id(n)&&!/^[[{]/.test(l)?`${t.newline}${" ".repeat(s)}${l}`:` ${l}`:Id(n)?`${t.newline}${Ho(
n,s,r,t,i)}`:` ${Bd(n,e,t)}`}function Ho(n,e,r,t,i){let s=" ".repeat(e);return Array.isArray(n)&&n.length>0?n.map((l,o)=>`${s}- ${ni(l,e,`${r}/${o}`,t,i)}`).join(
t.newline):F(n)&&Object.keys(n).length>0?Object.entries(n).map(([l,o])=>Ko(l,o,e,`${r}/${se(l)}`,t,i)).join(t.newline):s+Bd(n,e,t)}function ni(n,e,r,t,i){return Id(
n)?Ho(n,e+2,r,t,i).trimStart():Bd(n,e,t)}var Id=n=>Array.isArray(n)?n.length>0:F(n)&&Object.keys(n).length>0;function ii(n,{json:e}){return e||!eP(n)?JSON.stringify(
n):n}function Bd(n,e,r){return typeof n!="string"?JSON.stringify(n):n7(n,e,r)??cr(n,r)}function cr(n,{json:e}){return!e&&eP(n)?n:i7(n)}function n7(n,e,{indent:r,
newline:t,json:i}){if(i||!n.includes(`
`)||!/^[^\s#]/.test(n)||!/^[\n\x20-\x7e]*$/.test(n))return;let s=n.split(`
`),l=s.length-1-s.findLastIndex(y=>y!=="");if(l>1||s.some(y=>/\s$/.test(y)))return;let o=" ".repeat(e+r),d=s.slice(0,s.length-l).map(y=>y===""?"":o+y);return[`|${l===
0?"-":""}`,...d].join(t)}function ti(n,e){if(Array.isArray(n))return`[${n.map(r=>ti(r,e)).join(", ")}]`;if(F(n)){let r=Object.entries(n).map(([t,i])=>`${ii(t,e)}\
: ${ti(i,e)}`);return e.json?`{${r.join(", ")}}`:r.length>0?`{ ${r.join(", ")} }`:"{}"}return typeof n=="string"?cr(n,e):JSON.stringify(n)}function dr(n,e,{indent:r,
newline:t}){return JSON.stringify(n,null,r).replaceAll(`
`,t+" ".repeat(e))}function i7(n){return JSON.stringify(n).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/gu,e=>`\\u${(e.codePointAt(0)??0).toString(
16).padStart(4,"0")}`)}function eP(n){if(!/^[A-Za-z0-9/.][\w./:@+-]*(?: [\w./:@+-]+)*$/.test(n)||n.includes(": ")||n.endsWith(":"))return!1;let e=Go.get(n);if(e!==
void 0)return e;let r=de(Oe(`a: ${n}`).documents[0]?.value,{a:n});return Go.size>r7&&Go.clear(),Go.set(n,r),r}var Go=new Map,r7=1e4;function qd(n,e,r,t,i,s){let l=Object.keys(r).filter(k=>!Object.hasOwn(t,k)),o=Object.keys(t).filter(k=>!Object.hasOwn(r,k)),d=Uo(l,o,r,t,i,s),y=tP(n,s),h=k=>`${ii(
k,s.manner)}: ${Fd(t[k],y,s.manner)}`,w=[...e.values()].map(k=>{let R=[pr(k.key),Zo(k.value??k.key)];return Object.hasOwn(t,k.name)?{extent:R,keep:()=>iP(k.value,
r[k.name],t[k.name],`${i}/${se(k.name)}`,y,s)}:{extent:R,texts:(d.get(k.name)??[]).map(h)}}),b=[...d.values()].flat();nP(n,w,o.filter(k=>!b.includes(k)).map(h),
y,s)}function Md(n,e,r,t,i){let s=n.items.filter(sn.isNode);if(s.length!==e.length)throw new he("a list has an empty item");let l=tP(n,i),o=s.map((d,y)=>{let h=[
pr(d),Zo(d)];return y<r.length?{extent:h,keep:()=>iP(d,e[y],r[y],`${t}/${y}`,l,i)}:{extent:h,texts:[]}});nP(n,o,r.slice(s.length).map(d=>Fd(d,l,i.manner)),l,i)}
function tP(n,{text:e,manner:r}){let t=pr(n),i=/[^\s]/.exec(e.slice(t+1)),s=e.slice(t+1,t+1+(i?.index??0));if(n.items.length===0){let o=e.slice(e.lastIndexOf(`
`,t-1)+1,t);return{column:r.json&&/\n/.test(e.trim())?(/^ */.exec(o)?.[0].length??0)+r.indent:void 0}}let l=s.lastIndexOf(`
`);return{column:l===-1?void 0:s.length-l-1}}function nP(n,e,r,t,i){let s=t.column===void 0?", ":`,${i.manner.newline}${" ".repeat(t.column)}`,l=e.filter(y=>"ke\
ep"in y||y.texts.length>0),o=e[0],d=e.at(-1);if(!o||!d||l.length===0){s7(n,r,s,t,i);return}for(let[y,h]of e.entries()){let[w,b]=h.extent,[k,R]=[e[y-1],e[y+1]];"\
keep"in h?h.keep():h.texts.length>0?i.splice(w,b,h.texts.join(s)):R&&!e.slice(0,y).some(P=>l.includes(P))?i.splice(w,R.extent[0],""):k&&i.splice(k.extent[1],b,"")}
r.length>0&&i.splice(d.extent[1],d.extent[1],r.map(y=>s+y).join(""))}function s7(n,e,r,{column:t},i){let[s,l]=[pr(n)+1,Zo(n)-1];if(e.length===0){i.splice(s,l,"");
return}let{newline:o,indent:d,json:y}=i.manner,[h,w]=t===void 0?y||(0,sn.isSeq)(n)?["",""]:[" "," "]:[o+" ".repeat(t),o+" ".repeat(Math.max(0,t-d))];i.splice(s,
l,h+e.join(r)+w)}function iP(n,e,r,t,i,s){if(!de(e,r)){if(!n)throw new he("a field in brackets has no value");(0,sn.isMap)(n)&&F(e)&&F(r)?qd(n,new Map(Pt(n).map(
l=>[l.name,l])),e,r,t,s):(0,sn.isSeq)(n)&&Array.isArray(e)&&Array.isArray(r)?Md(n,e,r,t,s):s.splice(pr(n),Zo(n),Fd(r,i,s.manner))}}function Fd(n,{column:e},r){return e!==
void 0&&r.json?dr(n,e,r):ti(n,r)}var pr=n=>n.range?.[0]??0,Zo=n=>n.range?.[1]??0;function Wo(n,e,r,t,i){return(0,Ot.isMap)(n)&&F(e)&&F(r)&&(n.flow||Object.keys(r).length>0)?(l7(n,e,r,t,i),!0):(0,Ot.isSeq)(n)&&Array.isArray(e)&&Array.isArray(
r)&&(n.flow||r.length>0)?(p7(n,e,r,t,i),!0):!1}function l7(n,e,r,t,i){let s=new Map(Pt(n).map(h=>[h.name,h])),l=Object.keys(e).filter(h=>!Object.hasOwn(r,h));if(l.
some(h=>!s.has(h)))throw new he("a field that goes away comes out of a merge (<<)");let o=Object.keys(r).filter(h=>!Object.hasOwn(e,h)||!s.has(h)&&!de(e[h],r[h]));
if(n.flow){qd(n,s,e,r,t,i);return}let d=Uo(l,o,e,r,t,i);for(let[h,w]of s)Object.hasOwn(r,h)?o7(w,e[h],r[h],`${t}/${se(h)}`,i):c7(w,e[h],d.get(h)??[],r,t,i);let y=[
...d.values()].flat();for(let h of o)y.includes(h)||d7(n,h,r,t,i)}function o7(n,e,r,t,i){let{value:s,key:l}=n;rP(n,t,i);let o=de(e,r);if(o&&!i.extras.commented(
t)||Wo(s,e,r,t,i)||o)return;if((0,Ot.isScalar)(s)&&a7(r)&&!String(r).includes(`
`)&&u7(s,i)){let[R,P]=Ee(i.text,s);if(P>R){i.splice(R,P,f7(s,r,i));return}}let d=sP(l,i),y=Ud(n,i),h=kt(i.text,y),w=Vd(r,Yo(l,i),t,i.manner,i.extras),[b="",...k]=w.
replace(h,"").split(i.manner.newline);i.splice(d,y+h.length,[b+h,...k].join(i.manner.newline))}var a7=n=>typeof n!="object"||n===null||Object.keys(n).length===0;
function u7(n,{text:e}){let[r,t]=Ee(e,n);return!e.slice(r,t).includes(`
`)}function f7(n,e,{manner:r}){return typeof e!="string"?ti(e,r):n.type==="QUOTE_DOUBLE"?cr(e,{...r,json:!0}):n.type==="QUOTE_SINGLE"&&/^[\x20-\x7e]*$/.test(e)?
`'${e.replaceAll("'","''")}'`:cr(e,r)}function c7(n,e,r,t,i,s){let{text:l,manner:o}=s,d=Yo(n.key,s),[y,...h]=r;if(y!==void 0&&h.length===0&&de(e,t[y])){let P=`${i}\
/${se(y)}`;rP(n,P,s);let[D,T]=Ee(l,n.key);s.splice(D,T,ii(y,o));return}let w=n.key.range?.[0]??0,b=Ud(n,s);if(r.length>0){let P=r.map(D=>Ko(D,t[D],d,`${i}/${se(
D)}`,o,s.extras));s.splice(w,b+kt(l,b).length,P.join(o.newline).slice(d));return}let k=lP(l,b),R=l.lastIndexOf(`
`,w-1)+1;l.slice(R,w).trim()!==""?s.splice(w,k+(/^ */.exec(l.slice(k))?.[0].length??0),""):s.splice(R,k,"")}function d7(n,e,r,t,i){let s=Object.keys(r),l=Pt(n),
d=s.slice(0,s.indexOf(e)).reverse().map(b=>l.find(k=>k.name===b)).find(b=>b!==void 0)??l.at(-1);if(!d)throw new he("its fields come out of a merge (<<)");let y=Yo(
d.key,i),h=Ud(d,i),w=h+kt(i.text,h).length;i.splice(w,w,i.manner.newline+Ko(e,r[e],y,`${t}/${se(e)}`,i.manner,i.extras))}function p7(n,e,r,t,i){if(n.flow){Md(n,
e,r,t,i);return}let s=n.items.filter(Ot.isNode);if(s.length!==e.length)throw new he("a list has an empty item");let l=g7(e,r)??e.map((w,b)=>b).slice(0,r.length);
for(let[w,b]of s.entries()){let k=l.indexOf(w);k===-1?i.splice(_d(b,i).line,lP(i.text,Ee(i.text,b)[1]),""):m7(b,e[w],r[k],`${t}/${k}`,i)}let o=s.at(-1);if(!o)return;
let{column:d}=_d(o,i),y=Ee(i.text,o)[1],h=y+kt(i.text,y).length;for(let[w,b]of r.slice(l.length).entries()){let k=ni(b,d,`${t}/${l.length+w}`,i.manner,i.extras);
i.splice(h,h,`${i.manner.newline}${" ".repeat(d)}- ${k}`)}}function m7(n,e,r,t,i){if(de(e,r)||Wo(n,e,r,t,i))return;let[s,l]=Ee(i.text,n);i.splice(s,l,ni(r,_d(n,
i).column,t,i.manner,i.extras))}function g7(n,e){let r=[];return n.forEach((t,i)=>{r.length<e.length&&de(t,e[r.length])&&r.push(i)}),r.length===e.length?r:void 0}
function _d(n,{text:e}){let r=n.range?.[0]??0,t=e.lastIndexOf(`
`,r-1)+1,i=/^( *)- *$/.exec(e.slice(t,r).replace(/^\ufeff/,""));if(!i)throw new he("a list is written in an unusual way");return{column:i[1]?.length??0,line:t}}
function rP(n,e,r){let t=r.extras.comments(e);if(t.length===0)return;let i=n.key.range?.[0]??0,s=" ".repeat(Yo(n.key,r));r.splice(i,i,t.map(l=>`# ${l}${r.manner.
newline}${s}`).join(""))}function Yo(n,{text:e}){let r=n.range?.[0]??0,t=e.lastIndexOf(`
`,r-1)+1,i=e.slice(t,r).replace(/^\ufeff/,"");if(!/^[ -]*$/.test(i))throw new he("a key is written in an unusual way");return i.length}function sP(n,{text:e}){let r=Ee(
e,n)[1],t=/[ \t]*:/y.exec(e.slice(r));if(!t)throw new he("a key is written in an unusual way");return r+t[0].length}function Ud({key:n,value:e},r){let t=sP(n,r);
return e?Math.max(Ee(r.text,e)[1],t):t}function lP(n,e){let r=n.indexOf(`
`,e);return r===-1?n.length:r+1}function aP(n,e){let r=[];for(let s of e)try{r.push(...v7(n,s))}catch(l){if(!(l instanceof he))throw l;return{ok:!1,reason:oP(l.message),change:s}}let t=A7(n,r),
i=t===void 0?e[0]:S7(n,t,e);return t===void 0||i?{ok:!1,reason:oP("anchors, aliases or an unusual layout stand in the way"),change:i??y7}:{ok:!0,text:t}}var y7={
document:{value:void 0},pointer:"",after:void 0},oP=n=>`it cannot be changed in place, since ${n}; write it out in plain YAML first`;function v7(n,e){let{document:r,
pointer:t,after:i,added:s=[]}=e,l=r.node?.contents,o=we(r.value,t);if(de(o,i)&&s.length===0&&!e.comments?.size)return[];let d=l?uP(l,t):void 0;if(!l||!d)throw new he(
"it stands behind an alias or a merge");let y=h7(n,r,l),h=[],w={text:n,manner:y,extras:w7(n,e,d,y),predecessor:(k,R)=>{let P=k.slice(0,k.lastIndexOf("/")),D=e.origins?.
get(k)??[...e.origins??[]].find(([T])=>T.startsWith(`${k}/`))?.[1];return R.find(T=>`${D}/`.startsWith(`${P}/${se(T)}/`))},splice:(k,R,P)=>h.push({start:k,end:R,
text:P})};if((!de(o,i)||(e.comments?.size??0)>0)&&!Wo(d,o,i,"",w))throw new he("it would lose all of its fields");return s.length>0&&h.push(O7(n,r,d,t,s,y)),h}function uP(n,e){
let r=n;for(let t of be(e))if((0,Ae.isMap)(r))r=Pt(r).findLast(({name:i})=>i===t)?.value;else if((0,Ae.isSeq)(r)){let i=r.items[Number(t)];r=(0,Ae.isNode)(i)?i:
void 0}else return;return r}function h7(n,e,r){let t=/\r?\n/.exec(n)?.[0]===`\r
`?`\r
`:`
`,i=(0,Ae.isMap)(r)&&r.flow===!0&&Pt(r).every(({key:y})=>y.type==="QUOTE_DOUBLE"),s=e.range.start.offset,l=n.slice(s,e.range.end.offset).split(/\r?\n/),o=l.filter(
y=>/^ +[^\s#-]/.test(y)).map(y=>y.search(/\S/)),d=o.length>0?Math.min(...o):2;return{indent:Math.min(Math.max(d,2),8),dash:b7(l),newline:t,json:i}}function b7(n){
for(let[e,r]of n.entries()){let t=/^( *)- /.exec(r),i=n.slice(0,e).findLast(s=>/:\s*(?:#.*)?$/.test(s));if(t?.[1]!==void 0&&i!==void 0)return Math.min(Math.max(
t[1].length-i.search(/\S/),0),8)}return 2}function w7(n,{document:e,pointer:r,origins:t,comments:i,after:s},l,o){return{...fP(i,s,o),reused:(d,y,h)=>{let w=t?.get(
d);if(w===void 0||!de(we(e.value,r+w),y))return;let b=uP(l,w);return b&&P7(n,b,h,o)}}}function fP(n,e,{json:r}){let t=new Map;for(let[i,s]of r?[]:n??[]){let l=i;
for(;l!==""&&we(e,l)===void 0;)l=l.slice(0,l.lastIndexOf("/"));t.set(l,[...t.get(l)??[],s])}return{comments:i=>t.get(i)??[],commented:i=>[...t.keys()].some(s=>s.
startsWith(`${i}/`))}}function P7(n,e,r,t){let[i,s]=Ee(n,e),l=n.slice(i,s);if(t.json||/[*&!]/.test(l.replace(/-----[A-Z ]+-----/g,""))||(0,Ae.isCollection)(e)&&
e.flow)return(0,Ae.isScalar)(e)&&!l.includes(`
`)&&!/^[*&!]/.test(l)?l:void 0;let[o="",...d]=l.split(/\r?\n/);if(d.length===0)return o+((0,Ae.isScalar)(e)?kt(n,s):"");if((0,Ae.isScalar)(e)&&!/^[|>][-+]?\s*(?:#.*)?$/.
test(o))return;let y=d.filter(b=>b.trim()!=="").map(b=>b.search(/\S/)),h=(0,Ae.isCollection)(e)?i-(n.lastIndexOf(`
`,i-1)+1):Math.min(...y);if(y.some(b=>b<h))return;let w=d.map(b=>b.trim()===""?b.trim():" ".repeat(r)+b.slice(h));return[o,...w].join(t.newline)}var k7={reused:()=>{}};
function O7(n,e,r,t,i,s){let l=b=>({...k7,...fP(b.comments,b.value,s)}),{newline:o,json:d}=s,y=r.range?.[1]??0;if(t!==""&&(d||(0,Ae.isCollection)(r)&&r.flow)){let b=n.
slice(n.lastIndexOf(`
`,(r.range?.[0]??0)-1)+1,r.range?.[0]??0),k=b.trim()===""?o+b:" ";return{start:y,end:y,text:i.map(({value:R})=>`,${k}${dr(R,b.trim()===""?b.length:0,s)}`).join(
"")}}if(t!==""){let b=r.range?.[0]??0,k=/^( *)- *$/.exec(n.slice(n.lastIndexOf(`
`,b-1)+1,b));if(!k)throw new he("its list is written in an unusual way");let R=k[1]?.length??0,P=Ee(n,r)[1],D=P+kt(n,P).length;return{start:D,end:D,text:i.map(T=>`${o}${"\
 ".repeat(R)}- ${ni(T.value,R,"",s,l(T))}`).join("")}}if(d)return{start:y,end:y,text:i.map(({value:b})=>o+dr(b,0,s)).join("")};let h=e.range.end.offset,w=n.slice(
0,h).endsWith(`
`)?"":o;return{start:h,end:h,text:w+i.map(b=>`---${o}${Ho(b.value,0,"",s,l(b))}${o}`).join("")}}function A7(n,e){let r=[],t=0;for(let{start:i,end:s,text:l}of e.
toSorted((o,d)=>o.start-d.start||o.end-d.end)){if(i<t)return;r.push(n.slice(t,i),l),t=s}return[...r,n.slice(t)].join("")}function S7(n,e,r){if(n===e)return r.find(
({document:l,pointer:o,after:d})=>!de(we(l.value,o),d));let t=new Map;for(let l of r){let{offset:o}=l.document.range.start;t.set(o,[...t.get(o)??[],l])}let i=Oe(
e).documents.values(),s=(l,o)=>{let{value:d}=i.next();return d!==void 0&&de(d.value,l)&&d.issues.length<=o};for(let l of Oe(n).documents){let o=t.get(l.range.start.
offset)??[],d=o[0]??r[0];if(!s(D7(l,o),l.issues.length))return d;for(let{pointer:y,added:h=[]}of o)if(y===""&&!h.every(({value:w})=>s(w,0)))return d}return i.next().
done?void 0:r[0]}function D7({value:n},e){let r=new Map(e.map(i=>[i.pointer,i]));return e.length===0?n:t(n,"");function t(i,s){let l=r.get(s);return l?l.after:Array.
isArray(i)?i.flatMap((o,d)=>{let y=`${s}/${d}`;return[t(o,y),...(r.get(y)?.added??[]).map(h=>h.value)]}):F(i)?Object.fromEntries(Object.entries(i).map(([o,d])=>[
o,t(d,`${s}/${se(o)}`)])):i}}function Te(n){let e=F(n.metadata)?n.metadata:{},{namespace:r,name:t,generateName:i}=e;return[n.kind,r,t||(i?`${i}*`:void 0)].filter(s=>typeof s=="string"&&s!==
"").join("/")}var R7=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;function ln(n){return n.replace(R7,"")}function cP(n){if(n.
includes("-----BEGIN "))return;let e=n.replace(/\s+/g,"");if(!(e===""||!/^[A-Za-z\d+/]*={0,2}$/.test(e)))try{let r=Uint8Array.from(atob(e),i=>i.charCodeAt(0)),t=new TextDecoder(
"utf-8",{fatal:!0}).decode(r);return t.includes("-----BEGIN ")?t:void 0}catch{return}}function pP(n,e,r){let{status:t,...i}=n;t!==void 0&&r.drop("/status","server-set");let s=l=>_e.some(o=>o===l)&&!$o(e,l);return C7({...i,metadata:E7(mr(i.metadata),
s,r)},r)}var z7=new Set(["uid","resourceVersion","generation","creationTimestamp","deletionTimestamp","deletionGracePeriodSeconds","managedFields","selfLink"]);
function E7(n,e,r){let t={};for(let[s,l]of Object.entries(n))if(z7.has(s))r.drop(`/metadata/${s}`,"server-set");else{let o=s==="annotations"?T7(mr(l),r):Array.isArray(
l)?i(s,l):l;o!==void 0&&(t[s]=o)}return t;function i(s,l){let o=y=>F(y)?dP(y.apiVersion)&&e(y.kind):dP(y),d=l.filter(y=>!o(y));return d.length===l.length?l:(r.drop(
`/metadata/${s}`,s==="ownerReferences"?"stale-owner":"server-set"),d.length>0?d:void 0)}}var dP=n=>typeof n=="string"&&n.startsWith("openchoreo.dev/"),Gd="kubec\
tl.kubernetes.io/last-applied-configuration";function T7(n,e){if(!Object.hasOwn(n,Gd))return n;e.drop(`/metadata/annotations/${se(Gd)}`,"kubectl-copy");let{[Gd]:r,
...t}=n;return Object.keys(t).length>0?t:void 0}function C7(n,e){let r=mr(n.spec),t=mr(r.clusterAgent),i=mr(t.clientCA),{value:s}=i;return typeof s!="string"||ln(
s)===s?n:(e.lose("/spec/clusterAgent/clientCA/value","private-key","kept"),{...n,spec:{...r,clusterAgent:{...t,clientCA:{...i,value:ln(s)}}}})}var mr=n=>F(n)?n:
{};var mP=Symbol("gap");function Kd(n,e){return{[mP]:!0,code:n,...e!==void 0&&{proposal:e}}}function gP(n){return F(n)&&mP in n}function Jo(n,e,r){if(typeof n!="ob\
ject"||n===null)return n;if(gP(n))return e(n,r);if(Array.isArray(n))return n;let t=n,i;for(let s of Object.keys(t)){let l=t[s];if(typeof l!="object"||l===null)continue;
let o=Jo(l,e,{key:s,before:r});o!==l&&(i??={...t},o===void 0?delete i[s]:i[s]=o)}return i??n}function Qo(n){return n===void 0?"":`${Qo(n.before)}/${se(n.key)}`}
function yP(n,e){return gP(n)?Kd(n.code,n.proposal===void 0?void 0:e(n.proposal)):e(n)}var L7={"server-set":"the API server or a controller writes it, and will write it again","kubectl-copy":"it is kubectl\u2019s copy of the manifest as it was","c\
luster-shape":"v0.4 writes a cluster as server, tls and auth","secret-key":"from v0.6 on a secret reference is an object with a name and a key","observability-p\
lane":"from v0.8 on an observer is an ObservabilityPlane, and planes refer to it by name","cluster-agent":"from v0.9 on every plane is reached through its clust\
er agent","plain-pem":"from v0.9 on the control plane reads PEM as it is; it was encoded in base64",namespace:"v0.13 has no Organization: it is a Namespace with\
 a label","typed-reference":"from v0.15 on a reference is an object with a kind and a name","unset-reference":"an empty name referred to nothing, and v0.15 has \
no way to write that","gateway-listeners":"v0.17 writes gateways as endpoints with listeners","written-default":"the API server wrote this default up to v0.16; \
v0.17 has none, so it is written out","secret-key-ref":"v1.0 calls it secretKeyRef","workflow-plane":"v1.0 calls a build plane a workflow plane","stale-owner":"\
the owner is gone with its kind, and a dead owner would take this resource with it"},vP={"private-key":"a private key never belongs here: it was taken out; trea\
t it as leaked and make a new one","cluster-name":"it was a name for people only; an annotation such as openchoreo.dev/description can hold it","registry-prefix":"\
image names hold their registry from v0.4 on: give it where images are built","registry-secret":"it names a Kubernetes Secret: make a SecretReference of it and \
list that name in imagePullSecretRefs (v0.4 to v0.17)","observer-credentials":"an ObservabilityPlane has no user and password: withdraw them, its agent takes th\
eir place","direct-access":"the cluster agent takes the place of direct access: install it and withdraw these credentials","environment-gateway":"environments h\
ave no DNS prefix and no JWKS from v0.15 on: host names follow from the gateway of the data plane","environment-recreated":"a reference that is set cannot chang\
e in place: delete the Environment and create it from this manifest, or upgrade the CRD first","image-pull-secrets":"v1.0 has no pull secrets on planes: give th\
em to the workloads, or to the nodes of the plane\u2019s cluster","workflow-agent":"the agent of a workflow plane comes with a chart of its own: install it, and\
 replace this CA if its certificate has another","organization-label":"v0.13 wants its own value for this label: yours was replaced"},N7={"agent-ca":({kind:n})=>`\
the CA of the plane's cluster agent, never the CA of its API server. Install the agent, then, in the plane's cluster: kubectl get secret cluster-agent-tls -n ${j7[n]??
"openchoreo-data-plane"} -o jsonpath='{.data.ca\\.crt}' | base64 -d > ca.crt`,"secret-key":()=>"the key under which the secret holds the value. List them: kubec\
tl describe secret NAME","https-listener":()=>"true if the gateway has an HTTPS listener on this port, false if it serves plain HTTP only, or the listener itsel\
f. Look: kubectl get gateways.gateway.networking.k8s.io -A -o yaml","refused-value":({rule:n})=>`a value that the release accepts: ${n}`},j7={DataPlane:"opencho\
reo-data-plane",ClusterDataPlane:"openchoreo-data-plane",BuildPlane:"openchoreo-build-plane",ClusterBuildPlane:"openchoreo-build-plane",WorkflowPlane:"openchore\
o-workflow-plane",ClusterWorkflowPlane:"openchoreo-workflow-plane",ObservabilityPlane:"openchoreo-observability-plane",ClusterObservabilityPlane:"openchoreo-obs\
ervability-plane"},$7={...L7,...vP},gr=n=>$7[n],hP=n=>vP[n],bP=(n,e)=>N7[n](e);var PP={from:"v0.3",to:"v0.4",kinds:{DataPlane:(n,e)=>{let{kubernetesCluster:r,registry:t,...i}=n.spec;return e.lose("/spec/registry/prefix","registry-prefix"),
t.secretRef&&e.lose("/spec/registry/secretRef","registry-secret"),{...n,spec:{kubernetesCluster:wP(r,e),...i}}},BuildPlane:(n,e)=>{let{kubernetesCluster:r,...t}=n.
spec;return{...n,spec:{kubernetesCluster:wP(r,e),...t}}}}};function wP({credentials:n},e){let r="/spec/kubernetesCluster/credentials";return e.lose("/spec/kuber\
netesCluster/name","cluster-name"),e.move(`${r}/apiServerURL`,"/spec/kubernetesCluster/server","cluster-shape"),e.move(`${r}/caCert`,"/spec/kubernetesCluster/tl\
s/ca/value","cluster-shape"),e.move(`${r}/clientCert`,"/spec/kubernetesCluster/auth/mtls/clientCert/value","cluster-shape"),e.move(`${r}/clientKey`,"/spec/kuber\
netesCluster/auth/mtls/clientKey/value","cluster-shape"),{server:n.apiServerURL,tls:{ca:{value:n.caCert}},auth:{mtls:{clientCert:{value:n.clientCert},clientKey:{
value:n.clientKey}}}}}var OP={from:"v0.4",to:"v0.6",kinds:{DataPlane:(n,e)=>{let{kubernetesCluster:r,...t}=n.spec;return{...n,spec:{kubernetesCluster:kP(r,e),...t}}},BuildPlane:(n,e)=>{
let{kubernetesCluster:r,...t}=n.spec;return{...n,spec:{kubernetesCluster:kP(r,e),...t}}}}};function kP({server:n,tls:e,auth:r},t){let{mtls:i,bearerToken:s}=r,l=(o,d)=>I7(
d,`/spec/kubernetesCluster/${o}`,t);return{server:n,tls:{ca:l("tls/ca",e.ca)},auth:{...i&&{mtls:{clientCert:l("auth/mtls/clientCert",i.clientCert),clientKey:l("\
auth/mtls/clientKey",i.clientKey)}},...s&&{bearerToken:l("auth/bearerToken",s)}}}}function I7(n,e,r){return n.secretRef===void 0?n:(r.move(`${e}/secretRef`,`${e}\
/secretRef/name`,"secret-key"),{secretRef:{name:n.secretRef,key:r.need("secret-key")}})}var AP={from:"v0.6",to:"v0.7",kinds:{}};function Hd(n){return n.replace(/^([a-z][a-z\d+.-]*:\/\/)[^/?#]*@/i,"$1")}function SP(n){let e=Hd(n).replace(/\/+$/,"");return[(/^[a-z][a-z\d+.-]*:\/\/([^/?#:]+)/i.
exec(e)?.[1]??"").toLowerCase().replace(/[^a-z\d]+/g,"-").slice(0,V7).replace(/^-|-$/g,"")||"observer",B7(e)].join("-")}var V7=50;function B7(n){let e=2166136261;
for(let r=0;r<n.length;r++)e=Math.imul(e^n.charCodeAt(r),16777619);return(e>>>0).toString(36).padStart(7,"0")}var RP={from:"v0.7",to:"v0.8",kinds:{DataPlane:(n,e)=>{let{observer:r,...t}=n.spec;return{...n,spec:{...t,...DP(r,n.metadata,e)}}},BuildPlane:(n,e)=>{let{observer:r,
...t}=n.spec;return{...n,spec:{...t,...DP(r,n.metadata,e)}}}}};function DP(n,{namespace:e},r){if(n===void 0)return{};let t=SP(n.url),i={apiVersion:"openchoreo.d\
ev/v1alpha1",kind:"ObservabilityPlane",metadata:{name:t,...e!==void 0&&{namespace:e}},spec:{observerURL:Hd(n.url)}};return r.make(i),r.move("/spec/observer","/s\
pec/observabilityPlaneRef","observability-plane"),r.lose("/spec/observer/authentication","observer-credentials"),{observabilityPlaneRef:t}}var zP={from:"v0.8",to:"v0.9",kinds:{DataPlane:(n,e)=>{let{agent:r,kubernetesCluster:t,...i}=n.spec;return t&&e.lose("/spec/kubernetesCluster","direct-access"),
{...n,spec:{clusterAgent:Zd(r,e),...i}}},BuildPlane:(n,e)=>{let{agent:r,kubernetesCluster:t,...i}=n.spec;return t&&e.lose("/spec/kubernetesCluster","direct-acce\
ss"),{...n,spec:{clusterAgent:Zd(r,e),...i}}},ObservabilityPlane:(n,e)=>{let{agent:r,...t}=n.spec;return{...n,spec:{clusterAgent:Zd(r,e),...t}}}}};function Zd(n,e){
n?.enabled!==void 0&&e.drop("/spec/agent/enabled","cluster-agent");let r=n?.clientCA&&q7(n.clientCA,e);return r===void 0?(e.add("/spec/clusterAgent","cluster-ag\
ent"),{clientCA:e.need("agent-ca")}):(e.move("/spec/agent/clientCA","/spec/clusterAgent/clientCA","cluster-agent"),{clientCA:n?.enabled?r:e.need("agent-ca",r)})}
function q7(n,e){if(n.value===void 0)return n;let r=cP(n.value)??n.value,t=ln(r);if(t!==r&&e.lose("/spec/agent/clientCA/value","private-key"),!(t!==r&&!t.includes(
"-----BEGIN ")))return t!==n.value&&e.move("/spec/agent/clientCA/value","/spec/clusterAgent/clientCA/value","plain-pem"),{value:t}}var EP={from:"v0.9",to:"v0.10",kinds:{}};var TP={from:"v0.10",to:"v0.12",kinds:{}};var CP={from:"v0.12",to:"v0.13",kinds:{Organization:({metadata:n},e)=>(e.move("","","namespace"),{apiVersion:"v1",kind:"Namespace",metadata:{...n,labels:M7(n.labels,
e)}})}},Xo="openchoreo.dev/controlplane-namespace";function M7(n,e){return n?.[Xo]!==void 0&&n[Xo]!=="true"&&e.lose(`/metadata/labels/${Xo.replace("/","~1")}`,"\
organization-label"),{...n,[Xo]:"true"}}var LP={from:"v0.13",to:"v0.14",kinds:{}};var NP={from:"v0.14",to:"v0.15",kinds:{DataPlane:(n,e)=>{let{observabilityPlaneRef:r,...t}=n.spec;return{...n,spec:{...t,...xo(r,"ObservabilityPlane",e)}}},BuildPlane:(n,e)=>{
let{observabilityPlaneRef:r,...t}=n.spec;return{...n,spec:{...t,...xo(r,"ObservabilityPlane",e)}}},ClusterDataPlane:(n,e)=>{let{observabilityPlaneRef:r,...t}=n.
spec;return{...n,spec:{...t,...xo(r,"ClusterObservabilityPlane",e)}}},ClusterBuildPlane:(n,e)=>{let{observabilityPlaneRef:r,...t}=n.spec;return{...n,spec:{...t,
...xo(r,"ClusterObservabilityPlane",e)}}},Environment:(n,e)=>{let{dataPlaneRef:r,gateway:t,...i}=n.spec;t?.dnsPrefix!==void 0&&e.lose("/spec/gateway/dnsPrefix",
"environment-gateway"),t?.security!==void 0&&e.lose("/spec/gateway/security","environment-gateway"),r&&e.lose("/spec/dataPlaneRef","environment-recreated","kept");
let s=jP(r,"dataPlaneRef",e);return{...n,spec:{...s!==void 0&&{dataPlaneRef:{kind:"DataPlane",name:s}},...i}}}}};function xo(n,e,r){let t=jP(n,"observabilityPla\
neRef",r);return t===void 0?{}:{observabilityPlaneRef:{kind:e,name:t}}}function jP(n,e,r){if(n!==void 0)return n===""?r.drop(`/spec/${e}`,"unset-reference"):r.move(
`/spec/${e}`,`/spec/${e}/name`,"typed-reference"),n||void 0}var IP={from:"v0.15",to:"v0.17",kinds:{DataPlane:(n,e)=>({...n,spec:{...n.spec,gateway:Wd(n.spec.gateway,e)}}),ClusterDataPlane:(n,e)=>({...n,spec:{...n.spec,gateway:Wd(
n.spec.gateway,e)}}),Environment:(n,e)=>{let{gateway:r,...t}=n.spec;return{...n,spec:{...t,...r&&{gateway:Wd(r,e)}}}}}};function Wd(n,e){return{ingress:{external:$P(
n,"public",e),internal:$P(n,"organization",e)}}}var F7={public:{now:"external",http:19080,https:19443},organization:{now:"internal",http:19081,https:19444}};function $P(n,e,r){
let{now:t,http:i,https:s}=F7[e],l=`/spec/gateway/ingress/${t}`,o=(h,w,b,k)=>(h===void 0?r.add(`${l}/${b}`,"written-default"):r.move(`/spec/gateway/${w}`,`${l}/${b}`,
"gateway-listeners"),h??k),d=n[`${e}VirtualHost`];r.move(`/spec/gateway/${e}VirtualHost`,`${l}/http/host`,"gateway-listeners"),r.add(`${l}/https`,"gateway-liste\
ners");let y={host:d,port:o(n[`${e}HTTPSPort`],`${e}HTTPSPort`,"https/port",s),listenerName:"https"};return{name:o(n[`${e}GatewayName`]||void 0,`${e}GatewayName`,
"name","gateway-default"),namespace:o(n[`${e}GatewayNamespace`]||void 0,`${e}GatewayNamespace`,"namespace","openchoreo-data-plane"),http:{host:d,port:o(n[`${e}H\
TTPPort`],`${e}HTTPPort`,"http/port",i),listenerName:"http"},https:r.need("https-listener",y)}}var BP={from:"v0.17",to:"v1.0",kinds:{DataPlane:(n,e)=>{let{imagePullSecretRefs:r,clusterAgent:t,...i}=n.spec;return r&&e.lose("/spec/imagePullSecretRefs","imag\
e-pull-secrets"),{...n,spec:{clusterAgent:ri(t,e),...i}}},ClusterDataPlane:(n,e)=>{let{imagePullSecretRefs:r,clusterAgent:t,...i}=n.spec;return r&&e.lose("/spec\
/imagePullSecretRefs","image-pull-secrets"),{...n,spec:{clusterAgent:ri(t,e),...i}}},BuildPlane:(n,e)=>{let{clusterAgent:r,...t}=n.spec;return VP(e),{...n,kind:"\
WorkflowPlane",spec:{clusterAgent:ri(r,e),...t}}},ClusterBuildPlane:(n,e)=>{let{clusterAgent:r,...t}=n.spec;return VP(e),{...n,kind:"ClusterWorkflowPlane",spec:{
clusterAgent:ri(r,e),...t}}},ObservabilityPlane:(n,e)=>{let{clusterAgent:r,...t}=n.spec;return{...n,spec:{clusterAgent:ri(r,e),...t}}},ClusterObservabilityPlane:(n,e)=>{
let{clusterAgent:r,...t}=n.spec;return{...n,spec:{clusterAgent:ri(r,e),...t}}}}};function ri({clientCA:n},e){return{clientCA:yP(n,t=>t.value!==void 0?{value:t.value}:
(e.move("/spec/clusterAgent/clientCA/secretRef","/spec/clusterAgent/clientCA/secretKeyRef","secret-key-ref"),{secretKeyRef:t.secretRef}))}}function VP(n){n.move(
"/kind","/kind","workflow-plane"),n.lose("/spec/clusterAgent/clientCA","workflow-agent","kept")}var qP={from:"v1.0",to:"v1.1",kinds:{}};var Yd=[PP,OP,AP,RP,zP,EP,TP,CP,LP,NP,IP,BP,qP];function MP(n,e,r){return Yd.slice(ze.indexOf(n),ze.indexOf(e)).find(i=>i.kinds[String(r)])?.from??e}function Jd(n,e,r){let t=[],i=[],s=[],l=e,o=n,d,y=()=>(d??=
Te(o),d),h={move:(b,k,R)=>t.push({code:R,step:l,resource:y(),from:b,to:k,reason:gr(R)}),add:(b,k)=>t.push({code:k,step:l,resource:y(),to:b,reason:gr(k)}),drop:(b,k)=>t.
push({code:k,step:l,resource:y(),from:b,reason:gr(k)}),lose:(b,k,R)=>{i.push({code:k,step:l,resource:y(),field:Tt(b),path:b,instead:hP(k)}),R||t.push({code:k,step:l,
resource:y(),from:b,reason:gr(k)})},need:Kd,make:b=>s.push(b)},w=[pP(n,r,h)];for(let{to:b,kinds:k}of Yd.slice(ze.indexOf(e),ze.indexOf(r))){l=b;for(let[R,P]of w.
entries()){let D=k[String(P.kind)];D&&(o=P,d=void 0,w[R]=D(P,h))}w.push(...s.splice(0))}return{resources:w,changes:t,lost:i}}function UP(n,e){return[n??Ze,e].filter(t=>!Kn(t)).length>0?[{code:"unknown-release",message:`a release is one of ${ve.join(", ")}`,releases:ve}]:!Kn(n)||!Kn(e)||
ze.indexOf(We(n))<=ze.indexOf(We(e))?[]:[{code:"newer-than-target",message:`${n} is newer than ${e}, and nothing is moved back; name a newer target`,fits:[]}]}function GP(n,e,r){
if(FP(e,n))return{moved:Qd(n,e,r),refused:[]};if(FP(r,n))return{moved:Qd(n,r,r),refused:[]};let t=Hn(n);return ea(t.length===0?HP(n):K7(n,e,t))}function FP(n,e){
return zd(n,e)&&F(e)}function KP(n,e,r,t){if(!F(n)||e.length===0)return ea(HP(n));let i=We(r),s=e.filter(w=>ve.indexOf(w)<=ve.indexOf(r)||We(w)===i);if(s.length===
0){let w=`this manifest is newer than ${r}: it fits ${Zn(e)}, and nothing is moved back; name a newer target`;return ea({code:"newer-than-target",message:w,fits:e})}
let l=s.filter(w=>t.includes(w)),o=_7(n,l.length>0?l:s,i),[d,...y]=o;if(d&&y.length===0){let w=d.findLast(b=>ve.indexOf(b)<=ve.indexOf(r))??r;return{moved:Qd(n,
w,r),refused:[]}}let h=`this manifest fits several releases that lead to different results (${o.map(Zn).join("; ")}): say which one it was written for`;return ea(
{code:"ambiguous-release",message:h,groups:o})}function ea(n){return{moved:void 0,refused:[n]}}function Qd(n,e,r){let[t,i]=[We(e),We(r)],s=ze.slice(ze.indexOf(t),
ze.indexOf(i)+1);return t===i?{from:e,lines:s,resources:[n],changes:[],lost:[]}:{from:e,lines:s,...Jd(n,t,i)}}function _7(n,e,r){let t=_P(e,s=>MP(We(s),r,n.kind));
return t.size===1?[...t.values()]:[..._P(t,([s])=>U7(Jd(n,s,r))).values()].map(s=>s.flatMap(([,l])=>l))}function _P(n,e){let r=new Map;for(let t of n){let i=e(t),
s=r.get(i);s?s.push(t):r.set(i,[t])}return r}function U7({resources:n,lost:e}){let r=e.filter(({code:t})=>t!=="private-key").map(({code:t,path:i})=>[t,i]);return JSON.
stringify([n,r],G7)}function G7(n,e){return F(e)?Object.fromEntries(Object.entries(e).sort(([r],[t])=>r<t?-1:1)):e}function HP(n){let e=F(n)?n.kind:void 0;if(typeof e==
"string"&&!ze.some(s=>$o(s,e))){let s=ke(e,_e);return{code:"unknown-kind",message:`no release has this kind${s===void 0?`; it is one of ${_e.join(", ")}`:`; did\
 you mean ${s}?`}`,...s!==void 0&&{suggestion:s}}}let{release:r,issues:t}=H7(n);return{code:"fits-no-release",message:`no release accepts this manifest; mend it\
 for ${r}, which comes nearest, and migrate it then`,nearest:r,issues:t}}function K7(n,e,r){return{code:"does-not-fit",message:`this manifest is not of ${e}; it\
 fits ${Zn(r)}`,fits:r,issues:ZP(n,e)}}function H7(n){let e=ze.map(t=>({release:Z7(t),issues:ZP(n,t)})),r=e.filter(({issues:t})=>!t.some(({code:i})=>i==="unknow\
n-kind"));return(r.length>0?r:e).reduce((t,i)=>i.issues.length<=t.issues.length?i:t)}var Z7=n=>ve.findLast(e=>We(e)===n)??n;function ZP(n,e){let r=bt(e)(n);return r.
ok?[]:r.issues}function Xd(n,e){let r=new Map,t=[],i=[];for(let[s,l]of Object.entries(n)){let o=e.filter(h=>WP(s,h)!==void 0),[d,...y]=o;d?y.length>0?i.push(W7(s,o)):r.set(d.key,
{key:s,value:QP(r.get(d.key)?.value,JP(WP(s,d)??""),l)}):t.push(s)}return{given:r,left:t,refused:i}}function WP(n,{resource:e,field:r}){let t=n.includes("#")?`${e}\
#${r}`:r;if(!n.startsWith(t))return;let i=n.slice(t.length);return i===""||i.startsWith(".")||i.startsWith("[")?i:void 0}function W7(n,e){let r=e.map(t=>t.key);
return{code:"ambiguous-answer",message:`several resources need ${n}; answer one of ${r.join(", ")}`,key:n,keys:r}}function YP(n,e,r){let t=e.map(s=>s.key),i=t.length>
0?`what is needed is ${t.join(", ")}`:"nothing is needed";return n.filter(s=>!r.some(l=>Y7(l,s))).map(s=>({code:"unknown-answer",message:`nothing needs ${s}; ${i}`,
key:s,keys:t}))}function Y7(n,e){let[r,t]=e.includes("#")?[e.slice(0,e.indexOf("#")),e.slice(e.indexOf("#")+1)]:[void 0,e],i=t==="metadata.name"&&r?.split("/")[0]===
n.kind;if(r!==void 0&&r!==Te(n)&&!i)return!1;let s=n;for(let l of JP(`.${t}`)){if(typeof s!="object"||s===null||!Object.hasOwn(s,l))return!1;s=s[l]}return!0}var JP=n=>[
...n.matchAll(/\.([^.[\]]+)|\[(\d+)\]/g)].map(([,e,r])=>e??r??"");function QP(n,[e,...r],t){if(e===void 0)return t;let i=F(n)?n:{};return{...i,[e]:QP(Object.hasOwn(
i,e)?i[e]:void 0,r,t)}}function ep(n,e){if(n.kind==="Namespace")return Q7(n);let r=bt(e)(n);return[...r.ok?[]:r.issues,...J7(n)]}var xd="/spec/clusterAgent/clientCA/value",XP="the cer\
tificate of the CA alone, in PEM, without a private key";function J7(n){let e=we(n,xd);return typeof e!="string"||ln(e)===e?[]:[{code:"invalid-format",path:xd,field:Tt(
xd),rule:XP,message:`must be ${XP}.`}]}var xP="at most 63 lower-case letters, digits and hyphens, with a letter or digit at each end";function Q7({metadata:n}){
let{name:e,generateName:r}=F(n)?n:{};return typeof e!="string"||e===""&&r||/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/.test(e)?[]:[{code:"invalid-name",path:"/meta\
data/name",field:"metadata.name",rule:xP,message:`must be ${xP}`}]}function ek(n,e,r,t){let i=n.map(X7),s=Xd(r,tp(i.flat())),l=n.map((b,k)=>{let R=i[k]??[];return e_(R.length>0?x7(b,s.given):b,R,s.given,e)}),o=Object.fromEntries(
s.left.map(b=>[b,r[b]])),d=Xd(o,tp(l.flatMap(({needs:b})=>b))),y=l.map(b=>d.given.size>0?t_(b,d.given,e):b),h=tp(y.flatMap(({needs:b})=>b)),w=YP(d.left,h,[...y.
map(({resource:b})=>b),...t]);return{settled:y,refused:[...s.refused,...d.refused,...y.flatMap(({refused:b})=>b),...w]}}function X7(n){let e=[];return Jo(n,({code:r},t)=>{
e.push(tk(n,Qo(t),r))}),e}function tk(n,e,r,t=""){let i=Te(n),s=Tt(e);return{key:`${i}#${s}`,code:r,resource:i,field:s,path:e,how:bP(r,{kind:String(n.kind),rule:t})}}
function x7(n,e){let r=Te(n);return Jo(n,({code:i,proposal:s},l)=>{let o=e.get(`${r}#${Tt(Qo(l))}`);return!o||o.value===!0&&s!==void 0?s:o.value===!1&&i==="http\
s-listener"?void 0:o.value})}function e_(n,e,r,t){let i=e.filter(({key:y})=>!r.has(y)),s=e.filter(({key:y})=>r.has(y)),l=ep(n,t).filter(y=>!i.some(({path:h})=>ip(
y.path,h))),{refused:o,others:d}=nk(l,s,r);return{resource:n,needs:[...i,...d.map(y=>tk(n,y.path,"refused-value",y.message))],refused:o}}function t_({resource:n,
needs:e,refused:r},t,i){let s=e.filter(({key:d})=>t.has(d));if(s.length===0)return{resource:n,needs:e,refused:r};let l=s.reduce((d,{key:y,path:h})=>np(d,be(h),t.
get(y)?.value),n),o=nk(ep(l,i),s,t);return{resource:l,needs:e.filter(({key:d})=>!t.has(d)),refused:[...r,...o.refused]}}function nk(n,e,r){let t=n.filter(s=>!e.
some(({path:l})=>ip(s.path,l)));return{refused:e.flatMap(({key:s,path:l})=>{let o=n.filter(y=>ip(y.path,l)),d=r.get(s);return o.length===0||!d?[]:[{code:"invali\
d-answer",message:`the answer to ${d.key} is not accepted`,key:d.key,issues:o}]}),others:t}}function np(n,[e,...r],t){if(e===void 0)return n;let i=n[e];if(r.length===
0)return{...n,[e]:t};if(Array.isArray(i)){let[s,...l]=r;return{...n,[e]:i.map((o,d)=>String(d)===s?l.length>0?np(o,l,t):t:o)}}return{...n,[e]:np(F(i)?i:{},r,t)}}
function tp(n){return[...new Map(n.map(e=>[e.key,e])).values()]}var ip=(n,e)=>n===e||n.startsWith(`${e}/`);function rk(n){if(n.every(({moved:r})=>(r?.resources.length??0)<2))return[...n];let e=new Map;for(let{moved:r}of n){let[t]=r?.resources??[];t&&e.set(Te(t),t)}return n.
map(r=>{if(!r.moved)return r;let[t,...i]=r.moved.resources,s=t?[t]:[];for(let l of i){let o=Te(l),d=e.get(o);if(e.set(o,d??l),!d)s.push(l);else if(ik(d)!==ik(l))
return{moved:void 0,refused:[n_(o)]}}return{...r,moved:{...r.moved,resources:s}}})}function ik({spec:n}){return F(n)?n.observerURL:void 0}function n_(n){return{
code:"name-taken",message:`its observer would become ${n}, which is there already with another observerURL; rename that one`,resource:n}}function sk(n,e={}){let r=e.to??Ze,t=o=>F(o)&&!Td(o),i=i_(n.filter(o=>!t(o)),e,n.filter(t)),s=i.migrations.values(),l=n.flatMap(o=>t(o)?s_(o,r):s.next().value??
[]);return{to:r,ok:i.refused.length===0&&l.every(({ok:o})=>o),migrations:l,resources:l.flatMap(({resources:o})=>o),needs:l.flatMap(({needs:o})=>o),refused:i.refused}}
function i_(n,{from:e,to:r,answers:t={}},i=[]){let s=r??Ze,l=UP(e,s),o=l.length>0?n.map(()=>({moved:void 0,refused:l})):rk(r_(n,e,s)),d=o.flatMap(({moved:k})=>k?.
resources??[]),{settled:y,refused:h}=l.length>0?{settled:[],refused:[]}:ek(d,s,t,i),w=y.values();return{migrations:o.map(({moved:k,refused:R})=>{let P=(k?.resources??
[]).flatMap(()=>w.next().value??[]),D=P.flatMap(({needs:M})=>M),{lines:T=[],changes:E=[],lost:L=[]}=k??{};return{ok:R.length+h.length+D.length===0,from:k?.from,
to:s,lines:T,resources:P.map(({resource:M})=>M),changes:E,needs:D,lost:L,refused:R}}),refused:h}}function r_(n,e,r){if(e!==void 0)return n.map(l=>GP(l,e,r));let t=n.
map(Hn),i=t.filter(l=>l.length>0),s=ve.filter(l=>i.every(o=>o.includes(l)));return n.map((l,o)=>KP(l,t[o]??[],r,s))}function s_(n,e){return{ok:!0,from:e,to:e,lines:[],
resources:[n],changes:[],needs:[],lost:[],refused:[]}}function ok(n,e){let r=n.map(o=>{let d=Oe(o.text).documents.map(w=>({document:w,planes:Wn(w.value)})),y=d.flatMap(({document:w,planes:b})=>w.issues.filter(({code:k})=>k===
"yaml-syntax"||b.length>0)),h=d.flatMap(({document:w,planes:b})=>b.map(k=>({document:w,...k})));return{file:o,unreadable:y,planes:h}}),{migrations:t,refused:i}=sk(
r.flatMap(({planes:o})=>o.map(({value:d})=>d)),e),s=t.values();return{files:r.map(({file:o,unreadable:d,planes:y})=>{let h=y.flatMap(({document:w,pointer:b,value:k})=>{
let R=s.next().value;return R?[{document:w,pointer:b,value:k,migration:R}]:[]});return l_(o,d,h)}),refused:i}}function l_(n,e,r){let t={...n,after:n.text,unreadable:e,
planes:r};if(e.length>0)return t;let i=r.filter(({migration:d})=>d.refused.length===0).map(o_),{ok:s,...l}=aP(n.text,i);if("text"in l)return{...t,after:l.text};
let o=({document:d,pointer:y})=>d===l.change.document&&y===l.change.pointer;return{...t,planes:r.map(d=>o(d)?{...d,stuck:l.reason}:d)}}function o_({document:n,pointer:e,
value:r,migration:t}){let[i,...s]=t.resources;if(i===void 0||i===r)return{document:n,pointer:e,after:r};let l=s.map(y=>({value:y,comments:lk(y,t.needs)})),o=new Set(
s.map(Te)),d=t.changes.filter(({resource:y})=>!o.has(y));return{document:n,pointer:e,after:i,origins:a_(d),comments:lk(i,t.needs),added:l}}function lk(n,e){let r=Te(
n),t=e.filter(i=>i.resource===r);return new Map(t.map(({path:i,field:s,how:l})=>[i,`TODO ${s}: ${l.replace(/\s+/g," ")}`]))}function a_(n){let e=new Map;for(let{
from:r,to:t}of n){if(!r||!t||r===t)continue;let i=u_(r,e);for(let[s,l]of[...e])s.startsWith(`${r}/`)&&e.set(t+s.slice(r.length),l);e.set(t,i)}return e}function u_(n,e){
for(let r=n;r!=="";r=r.slice(0,r.lastIndexOf("/"))){let t=e.get(r);if(t!==void 0)return t+n.slice(r.length)}return n}var yr=class{diff(e,r,t={}){let i;typeof t=="function"?(i=t,t={}):"callback"in t&&(i=t.callback);let s=this.castInput(e,t),l=this.castInput(r,t),o=this.removeEmpty(
this.tokenize(s,t)),d=this.removeEmpty(this.tokenize(l,t));return this.diffWithOptionsObj(o,d,t,i)}diffWithOptionsObj(e,r,t,i){var s;let l=E=>{if(E=this.postProcess(
E,t),i){setTimeout(function(){i(E)},0);return}else return E},o=r.length,d=e.length,y=1,h=o+d;t.maxEditLength!=null&&(h=Math.min(h,t.maxEditLength));let w=(s=t.timeout)!==
null&&s!==void 0?s:1/0,b=Date.now()+w,k=[{oldPos:-1,lastComponent:void 0}],R=this.extractCommon(k[0],r,e,0,t);if(k[0].oldPos+1>=d&&R+1>=o)return l(this.buildValues(
k[0].lastComponent,r,e));let P=-1/0,D=1/0,T=()=>{for(let E=Math.max(P,-y);E<=Math.min(D,y);E+=2){let L,I=k[E-1],V=k[E+1];I&&(k[E-1]=void 0);let M=!1;if(V){let q=V.
oldPos-E;M=V&&0<=q&&q<o}let Y=I&&I.oldPos+1<d;if(!M&&!Y){k[E]=void 0;continue}if(!Y||M&&I.oldPos<V.oldPos?L=this.addToPath(V,!0,!1,0,t):L=this.addToPath(I,!1,!0,
1,t),R=this.extractCommon(L,r,e,E,t),L.oldPos+1>=d&&R+1>=o)return l(this.buildValues(L.lastComponent,r,e))||!0;k[E]=L,L.oldPos+1>=d&&(D=Math.min(D,E-1)),R+1>=o&&
(P=Math.max(P,E+1))}y++};if(i)(function E(){setTimeout(function(){if(y>h||Date.now()>b)return i(void 0);T()||E()},0)})();else for(;y<=h&&Date.now()<=b;){let E=T();
if(E)return E}}addToPath(e,r,t,i,s){let l=e.lastComponent;return l&&!s.oneChangePerToken&&l.added===r&&l.removed===t?{oldPos:e.oldPos+i,lastComponent:{count:l.count+
1,added:r,removed:t,previousComponent:l.previousComponent}}:{oldPos:e.oldPos+i,lastComponent:{count:1,added:r,removed:t,previousComponent:l}}}extractCommon(e,r,t,i,s){
let l=r.length,o=t.length,d=e.oldPos,y=d-i,h=0;for(;y+1<l&&d+1<o&&this.equals(t[d+1],r[y+1],s);)y++,d++,h++,s.oneChangePerToken&&(e.lastComponent={count:1,previousComponent:e.
lastComponent,added:!1,removed:!1});return h&&!s.oneChangePerToken&&(e.lastComponent={count:h,previousComponent:e.lastComponent,added:!1,removed:!1}),e.oldPos=d,
y}equals(e,r,t){return t.comparator?t.comparator(e,r):e===r||!!t.ignoreCase&&e.toLowerCase()===r.toLowerCase()}removeEmpty(e){let r=[];for(let t=0;t<e.length;t++)
e[t]&&r.push(e[t]);return r}castInput(e,r){return e}tokenize(e,r){return Array.from(e)}join(e){return e.join("")}postProcess(e,r){return e}get useLongestToken(){
return!1}buildValues(e,r,t){let i=[],s;for(;e;)i.push(e),s=e.previousComponent,delete e.previousComponent,e=s;i.reverse();let l=i.length,o=0,d=0,y=0;for(;o<l;o++){
let h=i[o];if(h.removed)h.value=this.join(t.slice(y,y+h.count)),y+=h.count;else{if(!h.added&&this.useLongestToken){let w=r.slice(d,d+h.count);w=w.map(function(b,k){
let R=t[y+k];return R.length>b.length?R:b}),h.value=this.join(w)}else h.value=this.join(r.slice(d,d+h.count));d+=h.count,h.added||(y+=h.count)}}return i}};var rp=class extends yr{constructor(){super(...arguments),this.tokenize=c_}equals(e,r,t){return t.ignoreWhitespace?((!t.newlineIsToken||!e.includes(`
`))&&(e=e.trim()),(!t.newlineIsToken||!r.includes(`
`))&&(r=r.trim())):t.ignoreNewlineAtEof&&!t.newlineIsToken&&(e.endsWith(`
`)&&(e=e.slice(0,-1)),r.endsWith(`
`)&&(r=r.slice(0,-1))),super.equals(e,r,t)}},f_=new rp;function sp(n,e,r){return f_.diff(n,e,r)}function c_(n,e){e.stripTrailingCr&&(n=n.replace(/\r\n/g,`
`));let r=[],t=n.split(/(\n|\r\n)/);t[t.length-1]||t.pop();for(let i=0;i<t.length;i++){let s=t[i];i%2&&!e.newlineIsToken?r[r.length-1]+=s:r.push(s)}return r}function lp(n,e,r,t,i,s,l){let o;l?typeof l=="function"?o={callback:l}:o=l:o={},typeof o.context>"u"&&(o.context=4);let d=o.context;if(o.newlineIsToken)throw new Error(
"newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(o.callback){let{callback:h}=o;sp(r,t,Object.assign(Object.assign(
{},o),{callback:w=>{let b=y(w);h(b)}}))}else return y(sp(r,t,o));function y(h){if(!h)return;h.push({value:"",lines:[]});function w(E){return E.map(function(L){return"\
 "+L})}let b=[],k=0,R=0,P=[],D=1,T=1;for(let E=0;E<h.length;E++){let L=h[E],I=L.lines||d_(L.value);if(L.lines=I,L.added||L.removed){if(!k){let V=h[E-1];k=D,R=T,
V&&(P=d>0?w(V.lines.slice(-d)):[],k-=P.length,R-=P.length)}for(let V of I)P.push((L.added?"+":"-")+V);L.added?T+=I.length:D+=I.length}else{if(k)if(I.length<=d*2&&
E<h.length-2)for(let V of w(I))P.push(V);else{let V=Math.min(I.length,d);for(let Y of w(I.slice(0,V)))P.push(Y);let M={oldStart:k,oldLines:D-k+V,newStart:R,newLines:T-
R+V,lines:P};b.push(M),k=0,R=0,P=[]}D+=I.length,T+=I.length}}for(let E of b)for(let L=0;L<E.lines.length;L++)E.lines[L].endsWith(`
`)?E.lines[L]=E.lines[L].slice(0,-1):(E.lines.splice(L+1,0,"\\ No newline at end of file"),L++);return{oldFileName:n,newFileName:e,oldHeader:i,newHeader:s,hunks:b}}}function d_(n){let e=n.endsWith(`
`),r=n.split(`
`).map(t=>t+`
`);return e?r.pop():r.push(r.pop().slice(0,-1)),r}var ak="<redacted>";function ap(n){let e=[...p_(n)].sort(([i],[s])=>i-s),r=[],t=0;for(let[i,s]of e)s<=t||(r.push(n.slice(t,Math.max(t,i)),b_(n.slice(Math.max(t,
i),s))),t=s);return[...r,n.slice(t)].join("").split(`
`)}function*p_(n){for(let{index:e,0:r}of n.matchAll(m_))yield[e,e+r.length];for(let e of Oe(n).documents){let r=F(e.value)?e.value.kind:void 0;for(let t of op(e.
value,"",r==="Secret"?y_:g_)){let{start:i,end:s}=e.positionOf(t);yield[i.offset,s.offset]}}}var m_=/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z0-9 ]*PRIVATE KEY-----|$(?![\s\S]))/g,
g_=/\/(?:clientKey|bearerToken|password|token|privateKey)(?:\/value)?$/,y_=/^\/(?:data|stringData)\//,v_=`/${se("kubectl.kubernetes.io/last-applied-configuratio\
n")}`;function*op(n,e,r){if(Array.isArray(n))for(let[t,i]of n.entries()){let s=F(i)&&i.kind==="Secret"?new RegExp(`^${e}/${t}/(?:data|stringData)/`):r;yield*op(
i,`${e}/${t}`,s)}else if(F(n))for(let[t,i]of Object.entries(n))yield*op(i,`${e}/${se(t)}`,r);else typeof n=="string"&&(r.test(e)||e.endsWith(v_)||h_(n))&&(yield e)}
function h_(n){return/PRIVATE KEY-----|^[a-z][a-z\d+.-]*:\/\/[^/?#\s]*@/i.test(n)?!0:/UFJJVkFURSBLRV|BSSVZBVEUgS0VZ|QUklWQVRFIEtFW/.test(n.replace(/\s+/g,""))}function b_(n){
let e=/^(["'])[^\n]*\1$/.exec(n)?.[1];return e!==void 0?e+ak+e:n.replace(/^([ \t]*)(\S.*?)(\r?)$/gm,(r,t,i,s,l)=>l===0&&/^[|>][-+\d]*\s*(?:#.*)?$/.test(r)?r:`${t}${ak}${s}`)}function fk(n,e,r){let{hunks:t}=lp(n,n,e,r,"","",{context:3}),[i,s]=[ap(e),ap(r)],l=t.flatMap(({oldStart:o,oldLines:d,newStart:y,newLines:h,lines:w})=>{let[b,k]=[
o-1,y-1],R=w.map(P=>{let D=P[0]??" ";if(D==="\\")return P;let T=D==="+"?s[k]:i[b];return D!=="+"&&b++,D!=="-"&&k++,D+(T??"")});return[`@@ -${uk(o,d)} +${uk(y,h)}\
 @@`,...R]});return l.length===0?"":[`--- ${n}`,`+++ ${n}`,...l,""].join(`
`)}var uk=(n,e)=>`${e===0?n-1:n},${e}`;function ck({files:n,refused:e},r){let t=e.flatMap(i=>[`--answer: ${i.message}`,...pk(i)]);return[...n.flatMap(w_),...t,...n.flatMap(k_),...O_(n),r,""].join(`
`)}function dk({files:n,refused:e}){let r=({migration:t,stuck:i})=>i!==void 0||t.refused.length>0;return e.length>0||n.some(({unreadable:t,planes:i})=>t.length>
0||i.some(r))}function up(n){let e=n.flatMap(({planes:r})=>r.flatMap(({migration:t})=>[...t.needs]));return[...new Map(e.map(r=>[r.key,r])).values()]}function w_({
path:n,unreadable:e,planes:r}){let t=e.map(s=>`${n}:${s.range.start.line}:${s.range.start.column}  ${Z(s)}`),i=r.flatMap(s=>[...s.migration.refused.flatMap(l=>P_(
n,s,l)),...s.stuck===void 0?[]:[`${ta(n,s)}  ${s.stuck}`]]);return[...t,...i]}function P_(n,e,r){return[`${ta(n,e)}  ${r.code}  ${r.message}`,...pk(r,i=>`${ta(n,
e,i.path)}  `)]}function pk(n,e=()=>""){return"issues"in n?n.issues.map(r=>`  ${e(r)}${Z(r)}`):[]}function ta(n,{document:e,pointer:r},t=""){let{line:i,column:s}=e.
positionOf(r+t).start;return`${n}:${i}:${s}`}function k_({path:n,planes:e}){return e.flatMap(r=>{let{lost:t}=r.migration;return t.length===0?[]:[`${ta(n,r)}  by\
 hand:`,...t.map(({field:i,instead:s})=>`  ${i}: ${s}`)]})}function O_(n){let e=up(n);return e.length===0?[]:["needed, and only you know it:",...[...new Set(e.map(
({how:i})=>i))].flatMap(i=>[`  ${i}`,...e.filter(s=>s.how===i).map(A_)])]}var A_=({key:n,code:e})=>`    --answer ${D_(`${n}${S_[e]}`)}`,S_={"agent-ca":".value=@\
ca.crt","secret-key":"=KEY","https-listener":"=true","refused-value":"=VALUE"},D_=n=>`'${n.replaceAll("'","'\\''")}'`;function mk({files:n,refused:e},r,t){let i=n.map(({path:s,text:l,after:o,unreadable:d,planes:y})=>({path:s,changed:l!==o,unreadable:d.map(({code:h,field:w,message:b,
range:k})=>({code:h,field:w,message:b,line:k.start.line,column:k.start.column})),planes:y.map(({document:h,pointer:w,migration:b,stuck:k})=>({pointer:w,line:h.positionOf(
w).start.line,...b,...k!==void 0&&{stuck:k}}))}));return`${JSON.stringify({to:r,ok:t,refused:e,files:i},null,2)}
`}var ae=require("fs"),on=require("path");function gk(n){let e=[],r=[];try{for(let t of n)e.push(R_(t));for(let t of e)(0,ae.renameSync)(t.temporary,t.path),r.push(
t)}catch(t){for(let i of r)z_(i);throw t}finally{for(let{temporary:t}of e)(0,ae.rmSync)(t,{force:!0})}}function R_({path:n,text:e}){(0,ae.mkdirSync)((0,on.dirname)(
n),{recursive:!0});let r=E_(n),t=r===void 0?n:(0,ae.realpathSync)(n);r!==void 0&&(0,ae.accessSync)(t,ae.constants.W_OK);let i=(0,on.join)((0,on.dirname)(t),`.${(0,on.basename)(
t)}.${process.pid}.tmp`),s={path:t,temporary:i,before:r};try{(0,ae.writeFileSync)(i,e,{flush:!0}),r!==void 0&&(0,ae.chmodSync)(i,(0,ae.statSync)(t).mode)}catch(l){
throw(0,ae.rmSync)(i,{force:!0}),l}return s}function z_({path:n,before:e}){e===void 0?(0,ae.rmSync)(n,{force:!0}):(0,ae.writeFileSync)(n,e)}function E_(n){try{return(0,ae.readFileSync)(
n)}catch(e){if(e instanceof Error&&"code"in e&&e.code==="ENOENT")return;throw e}}var T_=`openchoreo-planes migrate PATHS... [--to RELEASE] [--write | --output DIR]

Moves every OpenChoreo plane in YAML and JSON files to a later release. Without --write and --output
nothing is written: what would change is printed as a unified diff. Comments and layout stay. All files are one set: what refers to what still does. A
directory means its .yaml, .yml and .json files, at any depth; - means standard input.

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
`;function yk(n,e){let{values:r,positionals:t}=ei(n,{to:{type:"string"},from:{type:"string"},answer:{type:"string",multiple:!0},write:{type:"boolean"},output:{type:"\
string"},draft:{type:"boolean"},format:{type:"string"},help:{type:"boolean"}});if(r.help)return e.stdout(T_),re.ok;let i=rn(r.to),s=r.from===void 0?void 0:rn(r.
from),l=Ww("--format",r.format??"diff",["diff","json"]),{write:o=!1,output:d,draft:y=!1}=r;if(t.length===0)throw new oe("migrate needs files or directories, or \
- for standard input");if(o&&d!==void 0)throw new oe("--write and --output exclude each other");if(o&&t.includes("-"))throw new oe("--write needs files: standar\
d input has no place to write to");let h=C_(r.answer??[],e),{files:w,faults:b}=xn(t,e);for(let E of b)e.stderr(`openchoreo-planes: ${E}
`);if(b.length>0)return re.failure;let k=ok(w,{to:i,answers:h,...s!==void 0&&{from:s}}),R=dk(k),P=up(k.files).length>0,D=!R&&(!P||y);if(l==="json")e.stdout(mk(k,
i,D));else if(!R&&!o&&d===void 0)for(let{path:E,text:L,after:I}of k.files)e.stdout(fk(E,L,I));let T=`${I_(k.files)} to ${i}`;if(!D)T=`nothing was written: ${R?"\
the above stands in the way":"answer what is needed, or use --draft"}`;else if(o||d!==void 0){let E;try{E=d===void 0?j_(k.files,e):$_(k.files,d,e),gk(E)}catch(L){
if(L instanceof oe)throw L;return e.stderr(`openchoreo-planes: nothing was written: ${fr(L)}
`),re.failure}T+=`; ${E.length} ${E.length===1?"file":"files"} written`}return l==="diff"&&e.stderr(ck(k,T)),D?re.ok:re.findings}function C_(n,e){let r=n.map(t=>{
let i=t.indexOf("=");if(i<1)throw new oe("--answer needs KEY=VALUE, such as spec.clusterAgent.clientCA.value=@ca.crt");let[s,l]=[t.slice(0,i),t.slice(i+1)];return[
s,l.startsWith("@")?L_(l.slice(1),s,e):N_(l,s)]});return Object.fromEntries(r)}function L_(n,e,r){try{return(0,vr.readFileSync)((0,Ye.resolve)(r.cwd,n),"utf8")}catch(t){
throw new oe(`--answer ${e}: ${n}: ${fr(t)}`)}}function N_(n,e){let[r,...t]=Oe(n).documents;if(r&&t.length===0&&r.issues.length===0)return r.value;throw new oe(
`--answer ${e}: its value is no YAML; give a text in quotes, or @FILE for the text of a file`)}function j_(n,e){return n.filter(({text:t,after:i})=>t!==i).map(({
path:t,after:i})=>({path:(0,Ye.resolve)(e.cwd,t),text:i}))}function $_(n,e,r){let t=new Map;for(let{path:i,after:s}of n.filter(({planes:l})=>l.length>0)){let l=i===
"<stdin>"?"stdin.yaml":(0,Ye.relative)(r.cwd,(0,Ye.resolve)(r.cwd,i));if(l.startsWith("..")||(0,Ye.isAbsolute)(l))throw new oe(`--output needs files below this \
folder, to give them the same place there; ${i} is not`);let o=(0,Ye.resolve)(r.cwd,e,l);if((0,vr.existsSync)(o)&&(0,vr.readFileSync)(o,"utf8")!==s)throw new oe(
`${(0,Ye.relative)(r.cwd,o)} is there already and says something else; name another folder`);t.set(o,s)}return[...t].map(([i,s])=>({path:i,text:s}))}function I_(n){
let e=n.flatMap(({planes:t})=>t),r=e.filter(({migration:t})=>t.lines.length>1).length;return e.length===0?`${n.length} ${n.length===1?"file":"files"}, no plane \
found: nothing to move`:`${r} of ${e.length} ${e.length===1?"plane":"planes"} moved`}var fp="0.1.0";var B_=`openchoreo-planes: knows what a valid OpenChoreo plane manifest is

  openchoreo-planes lint PATHS...    judge the planes in files
  openchoreo-planes default FILE     print a plane with its defaults written out
  openchoreo-planes migrate PATHS... move planes to a later release
  openchoreo-planes COMMAND --help   how to use a command
  openchoreo-planes --version        the version of this program
`,na={lint:xw,default:Jw,migrate:yk};function vk(n,e){let[r,...t]=n;try{if(r===void 0||r==="--help"||r==="-h"||r==="help")return e.stdout(B_),r===void 0?re.failure:
re.ok;if(r==="--version"||r==="-v")return e.stdout(`${fp}
`),re.ok;let i=Object.hasOwn(na,r)?na[r]:void 0;if(i)return i(t,e);let s=ke(r,Object.keys(na));throw new oe(`there is no command ${r}${s===void 0?"":`; did you \
mean ${s}?`}`)}catch(i){if(!(i instanceof oe))throw i;return e.stderr(`openchoreo-planes: ${i.message}
Run openchoreo-planes ${Object.hasOwn(na,r??"")?`${r} `:""}--help to see how it is used.
`),re.failure}}function cp(n,e){let r=Buffer.from(e);for(;r.length>0;)try{r=r.subarray((0,ia.writeSync)(n,r))}catch(t){let i=t instanceof Error&&"code"in t?t.code:void 0;if(i===
"EPIPE"&&process.exit(process.exitCode),i!=="EAGAIN")throw t}}try{process.exitCode=vk(process.argv.slice(2),{stdout:n=>cp(1,n),stderr:n=>cp(2,n),stdin:()=>(0,ia.readFileSync)(
0,"utf8"),cwd:process.cwd()})}catch(n){cp(2,`openchoreo-planes: a fault of this program, please report it: ${n instanceof Error?n.stack:String(n)}
`),process.exitCode=re.failure}

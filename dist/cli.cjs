#!/usr/bin/env node
"use strict";var ok=Object.create;var ta=Object.defineProperty;var ak=Object.getOwnPropertyDescriptor;var uk=Object.getOwnPropertyNames;var fk=Object.getPrototypeOf,ck=Object.prototype.hasOwnProperty;var B=(n,e)=>()=>(e||n((e={exports:{}}).exports,e),e.exports),Se=(n,e)=>{for(var r in e)ta(n,r,{get:e[r],enumerable:!0})},dk=(n,e,r,t)=>{if(e&&typeof e=="object"||
typeof e=="function")for(let i of uk(e))!ck.call(n,i)&&i!==r&&ta(n,i,{get:()=>e[i],enumerable:!(t=ak(e,i))||t.enumerable});return n};var qe=(n,e,r)=>(r=n!=null?ok(fk(n)):{},dk(e||!n||!n.__esModule?ta(r,"default",{value:n,enumerable:!0}):r,n));var W=B(ye=>{"use strict";var ra=Symbol.for("yaml.alias"),op=Symbol.for("yaml.document"),yr=Symbol.for("yaml.map"),ap=Symbol.for("yaml.pair"),sa=Symbol.for("yam\
l.scalar"),vr=Symbol.for("yaml.seq"),We=Symbol.for("yaml.node.type"),gk=n=>!!n&&typeof n=="object"&&n[We]===ra,yk=n=>!!n&&typeof n=="object"&&n[We]===op,vk=n=>!!n&&
typeof n=="object"&&n[We]===yr,hk=n=>!!n&&typeof n=="object"&&n[We]===ap,up=n=>!!n&&typeof n=="object"&&n[We]===sa,bk=n=>!!n&&typeof n=="object"&&n[We]===vr;function fp(n){
if(n&&typeof n=="object")switch(n[We]){case yr:case vr:return!0}return!1}function wk(n){if(n&&typeof n=="object")switch(n[We]){case ra:case yr:case sa:case vr:return!0}
return!1}var Pk=n=>(up(n)||fp(n))&&!!n.anchor;ye.ALIAS=ra;ye.DOC=op;ye.MAP=yr;ye.NODE_TYPE=We;ye.PAIR=ap;ye.SCALAR=sa;ye.SEQ=vr;ye.hasAnchor=Pk;ye.isAlias=gk;ye.
isCollection=fp;ye.isDocument=yk;ye.isMap=vk;ye.isNode=wk;ye.isPair=hk;ye.isScalar=up;ye.isSeq=bk});var ii=B(la=>{"use strict";var ge=W(),De=Symbol("break visit"),cp=Symbol("skip children"),Ue=Symbol("remove node");function hr(n,e){let r=dp(e);ge.isDocument(n)?
un(null,n.contents,r,Object.freeze([n]))===Ue&&(n.contents=null):un(null,n,r,Object.freeze([]))}hr.BREAK=De;hr.SKIP=cp;hr.REMOVE=Ue;function un(n,e,r,t){let i=pp(
n,e,r,t);if(ge.isNode(i)||ge.isPair(i))return mp(n,t,i),un(n,i,r,t);if(typeof i!="symbol"){if(ge.isCollection(e)){t=Object.freeze(t.concat(e));for(let s=0;s<e.items.
length;++s){let l=un(s,e.items[s],r,t);if(typeof l=="number")s=l-1;else{if(l===De)return De;l===Ue&&(e.items.splice(s,1),s-=1)}}}else if(ge.isPair(e)){t=Object.
freeze(t.concat(e));let s=un("key",e.key,r,t);if(s===De)return De;s===Ue&&(e.key=null);let l=un("value",e.value,r,t);if(l===De)return De;l===Ue&&(e.value=null)}}
return i}async function br(n,e){let r=dp(e);ge.isDocument(n)?await fn(null,n.contents,r,Object.freeze([n]))===Ue&&(n.contents=null):await fn(null,n,r,Object.freeze(
[]))}br.BREAK=De;br.SKIP=cp;br.REMOVE=Ue;async function fn(n,e,r,t){let i=await pp(n,e,r,t);if(ge.isNode(i)||ge.isPair(i))return mp(n,t,i),fn(n,i,r,t);if(typeof i!=
"symbol"){if(ge.isCollection(e)){t=Object.freeze(t.concat(e));for(let s=0;s<e.items.length;++s){let l=await fn(s,e.items[s],r,t);if(typeof l=="number")s=l-1;else{
if(l===De)return De;l===Ue&&(e.items.splice(s,1),s-=1)}}}else if(ge.isPair(e)){t=Object.freeze(t.concat(e));let s=await fn("key",e.key,r,t);if(s===De)return De;
s===Ue&&(e.key=null);let l=await fn("value",e.value,r,t);if(l===De)return De;l===Ue&&(e.value=null)}}return i}function dp(n){return typeof n=="object"&&(n.Collection||
n.Node||n.Value)?Object.assign({Alias:n.Node,Map:n.Node,Scalar:n.Node,Seq:n.Node},n.Value&&{Map:n.Value,Scalar:n.Value,Seq:n.Value},n.Collection&&{Map:n.Collection,
Seq:n.Collection},n):n}function pp(n,e,r,t){if(typeof r=="function")return r(n,e,t);if(ge.isMap(e))return r.Map?.(n,e,t);if(ge.isSeq(e))return r.Seq?.(n,e,t);if(ge.
isPair(e))return r.Pair?.(n,e,t);if(ge.isScalar(e))return r.Scalar?.(n,e,t);if(ge.isAlias(e))return r.Alias?.(n,e,t)}function mp(n,e,r){let t=e[e.length-1];if(ge.
isCollection(t))t.items[n]=r;else if(ge.isPair(t))n==="key"?t.key=r:t.value=r;else if(ge.isDocument(t))t.contents=r;else{let i=ge.isAlias(t)?"alias":"scalar";throw new Error(
`Cannot replace node with ${i} parent`)}}la.visit=hr;la.visitAsync=br});var oa=B(yp=>{"use strict";var gp=W(),kk=ii(),Ok={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Ak=n=>n.replace(/[!,[\]{}]/g,e=>Ok[e]),ri=class n{constructor(e,r){
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
for(let[r,t]of Object.entries(this.tags))if(e.startsWith(t))return r+Ak(e.substring(t.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let r=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],t=Object.entries(this.tags),i;if(e&&t.length>0&&gp.isNode(e.contents)){let s={};kk.visit(e.contents,(l,o)=>{gp.isNode(o)&&
o.tag&&(s[o.tag]=!0)}),i=Object.keys(s)}else i=[];for(let[s,l]of t)s==="!!"&&l==="tag:yaml.org,2002:"||(!e||i.some(o=>o.startsWith(l)))&&r.push(`%TAG ${s} ${l}`);
return r.join(`
`)}};ri.defaultYaml={explicit:!1,version:"1.2"};ri.defaultTags={"!!":"tag:yaml.org,2002:"};yp.Directives=ri});var wr=B(si=>{"use strict";var vp=W(),Sk=ii();function Dk(n){if(/[\x00-\x19\s,[\]{}]/.test(n)){let r=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(n)}`;throw new Error(r)}return!0}function hp(n){let e=new Set;return Sk.visit(n,{Value(r,t){t.anchor&&e.add(t.anchor)}}),e}function bp(n,e){for(let r=1;;++r){
let t=`${n}${r}`;if(!e.has(t))return t}}function Rk(n,e){let r=[],t=new Map,i=null;return{onAnchor:s=>{r.push(s),i??(i=hp(n));let l=bp(e,i);return i.add(l),l},setAnchors:()=>{
for(let s of r){let l=t.get(s);if(typeof l=="object"&&l.anchor&&(vp.isScalar(l.node)||vp.isCollection(l.node)))l.node.anchor=l.anchor;else{let o=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw o.source=s,o}}},sourceObjects:t}}si.anchorIsValid=Dk;si.anchorNames=hp;si.createNodeAnchors=Rk;si.
findNewAnchor=bp});var aa=B(wp=>{"use strict";function li(n,e,r,t){if(t&&typeof t=="object")if(Array.isArray(t))for(let i=0,s=t.length;i<s;++i){let l=t[i],o=li(n,t,String(i),l);o===
void 0?delete t[i]:o!==l&&(t[i]=o)}else if(t instanceof Map)for(let i of Array.from(t.keys())){let s=t.get(i),l=li(n,t,i,s);l===void 0?t.delete(i):l!==s&&t.set(
i,l)}else if(t instanceof Set)for(let i of Array.from(t)){let s=li(n,t,i,i);s===void 0?t.delete(i):s!==i&&(t.delete(i),t.add(s))}else for(let[i,s]of Object.entries(
t)){let l=li(n,t,i,s);l===void 0?delete t[i]:l!==s&&(t[i]=l)}return n.call(e,r,t)}wp.applyReviver=li});var it=B(kp=>{"use strict";var zk=W();function Pp(n,e,r){if(Array.isArray(n))return n.map((t,i)=>Pp(t,String(i),r));if(n&&typeof n.toJSON=="function"){if(!r||!zk.
hasAnchor(n))return n.toJSON(e,r);let t={aliasCount:0,count:1,res:void 0};r.anchors.set(n,t),r.onCreate=s=>{t.res=s,delete r.onCreate};let i=n.toJSON(e,r);return r.
onCreate&&r.onCreate(i),i}return typeof n=="bigint"&&!r?.keep?Number(n):n}kp.toJS=Pp});var Pr=B(Ap=>{"use strict";var Ek=aa(),Op=W(),Tk=it(),ua=class{constructor(e){Object.defineProperty(this,Op.NODE_TYPE,{value:e})}clone(){let e=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:r,maxAliasCount:t,onAnchor:i,reviver:s}={}){
if(!Op.isDocument(e))throw new TypeError("A document argument is required");let l={anchors:new Map,doc:e,keep:!0,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof t==
"number"?t:100},o=Tk.toJS(this,"",l);if(typeof i=="function")for(let{count:c,res:y}of l.anchors.values())i(y,c);return typeof s=="function"?Ek.applyReviver(s,{"":o},
"",o):o}};Ap.NodeBase=ua});var oi=B(Sp=>{"use strict";var Ck=wr(),Lk=ii(),cn=W(),Nk=Pr(),jk=it(),fa=class extends Nk.NodeBase{constructor(e){super(cn.ALIAS),this.source=e,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,r){if(r?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let t;r?.aliasResolveCache?t=r.aliasResolveCache:(t=[],Lk.visit(e,{Node:(s,l)=>{(cn.isAlias(l)||cn.hasAnchor(l))&&t.push(l)}}),r&&(r.aliasResolveCache=t));let i;
for(let s of t){if(s===this)break;s.anchor===this.source&&(i=s)}if(i&&r){let{anchors:s,doc:l,maxAliasCount:o}=r,c=s.get(i);if(c||(jk.toJS(i,null,r),c=s.get(i)),
c?.res===void 0){let y="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(y)}if(o>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
kr(l,i,s)),c.count*c.aliasCount>o)){let y="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(y)}}return i}toJSON(e,r){if(!r)
return{source:this.source};let t=this.resolve(r.doc,r);if(!t){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
i)}return r.anchors.get(t).res}toString(e,r,t){let i=`*${this.source}`;if(e){if(Ck.anchorIsValid(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){
let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(e.implicitKey)return`${i} `}return i}};function kr(n,e,r){
if(cn.isAlias(e)){let t=e.resolve(n),i=r&&t&&r.get(t);return i?i.count*i.aliasCount:0}else if(cn.isCollection(e)){let t=0;for(let i of e.items){let s=kr(n,i,r);
s>t&&(t=s)}return t}else if(cn.isPair(e)){let t=kr(n,e.key,r),i=kr(n,e.value,r);return Math.max(t,i)}return 1}Sp.Alias=fa});var ue=B(ca=>{"use strict";var $k=W(),Ik=Pr(),Vk=it(),Bk=n=>!n||typeof n!="function"&&typeof n!="object",rt=class extends Ik.NodeBase{constructor(e){super($k.SCALAR),
this.value=e}toJSON(e,r){return r?.keep?this.value:Vk.toJS(this.value,e,r)}toString(){return String(this.value)}};rt.BLOCK_FOLDED="BLOCK_FOLDED";rt.BLOCK_LITERAL=
"BLOCK_LITERAL";rt.PLAIN="PLAIN";rt.QUOTE_DOUBLE="QUOTE_DOUBLE";rt.QUOTE_SINGLE="QUOTE_SINGLE";ca.Scalar=rt;ca.isScalarValue=Bk});var ai=B(Rp=>{"use strict";var qk=oi(),Ot=W(),Dp=ue(),Mk="tag:yaml.org,2002:";function Fk(n,e,r){if(e){let t=r.filter(s=>s.tag===e),i=t.find(s=>!s.format)??t[0];
if(!i)throw new Error(`Tag ${e} not found`);return i}return r.find(t=>t.identify?.(n)&&!t.format)}function _k(n,e,r){if(Ot.isDocument(n)&&(n=n.contents),Ot.isNode(
n))return n;if(Ot.isPair(n)){let b=r.schema[Ot.MAP].createNode?.(r.schema,null,r);return b.items.push(n),b}(n instanceof String||n instanceof Number||n instanceof
Boolean||typeof BigInt<"u"&&n instanceof BigInt)&&(n=n.valueOf());let{aliasDuplicateObjects:t,onAnchor:i,onTagObj:s,schema:l,sourceObjects:o}=r,c;if(t&&n&&typeof n==
"object"){if(c=o.get(n),c)return c.anchor??(c.anchor=i(n)),new qk.Alias(c.anchor);c={anchor:null,node:null},o.set(n,c)}e?.startsWith("!!")&&(e=Mk+e.slice(2));let y=Fk(
n,e,l.tags);if(!y){if(n&&typeof n.toJSON=="function"&&(n=n.toJSON()),!n||typeof n!="object"){let b=new Dp.Scalar(n);return c&&(c.node=b),b}y=n instanceof Map?l[Ot.
MAP]:Symbol.iterator in Object(n)?l[Ot.SEQ]:l[Ot.MAP]}s&&(s(y),delete r.onTagObj);let h=y?.createNode?y.createNode(r.schema,n,r):typeof y?.nodeClass?.from=="fun\
ction"?y.nodeClass.from(r.schema,n,r):new Dp.Scalar(n);return e?h.tag=e:y.default||(h.tag=y.tag),c&&(c.node=h),h}Rp.createNode=_k});var Ar=B(Or=>{"use strict";var Uk=ai(),Ge=W(),Gk=Pr();function da(n,e,r){let t=r;for(let i=e.length-1;i>=0;--i){let s=e[i];if(typeof s=="number"&&Number.isInteger(
s)&&s>=0){let l=[];l[s]=t,t=l}else t=new Map([[s,t]])}return Uk.createNode(t,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:n,sourceObjects:new Map})}var zp=n=>n==null||typeof n=="object"&&!!n[Symbol.iterator]().next().done,pa=class extends Gk.
NodeBase{constructor(e,r){super(e),Object.defineProperty(this,"schema",{value:r,configurable:!0,enumerable:!1,writable:!0})}clone(e){let r=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(r.schema=e),r.items=r.items.map(t=>Ge.isNode(t)||Ge.isPair(t)?t.clone(e):t),this.range&&
(r.range=this.range.slice()),r}addIn(e,r){if(zp(e))this.add(r);else{let[t,...i]=e,s=this.get(t,!0);if(Ge.isCollection(s))s.addIn(i,r);else if(s===void 0&&this.schema)
this.set(t,da(this.schema,i,r));else throw new Error(`Expected YAML collection at ${t}. Remaining path: ${i}`)}}deleteIn(e){let[r,...t]=e;if(t.length===0)return this.
delete(r);let i=this.get(r,!0);if(Ge.isCollection(i))return i.deleteIn(t);throw new Error(`Expected YAML collection at ${r}. Remaining path: ${t}`)}getIn(e,r){let[
t,...i]=e,s=this.get(t,!0);return i.length===0?!r&&Ge.isScalar(s)?s.value:s:Ge.isCollection(s)?s.getIn(i,r):void 0}hasAllNullValues(e){return this.items.every(r=>{
if(!Ge.isPair(r))return!1;let t=r.value;return t==null||e&&Ge.isScalar(t)&&t.value==null&&!t.commentBefore&&!t.comment&&!t.tag})}hasIn(e){let[r,...t]=e;if(t.length===
0)return this.has(r);let i=this.get(r,!0);return Ge.isCollection(i)?i.hasIn(t):!1}setIn(e,r){let[t,...i]=e;if(i.length===0)this.set(t,r);else{let s=this.get(t,!0);
if(Ge.isCollection(s))s.setIn(i,r);else if(s===void 0&&this.schema)this.set(t,da(this.schema,i,r));else throw new Error(`Expected YAML collection at ${t}. Remai\
ning path: ${i}`)}}};Or.Collection=pa;Or.collectionFromPath=da;Or.isEmptyPath=zp});var ui=B(Sr=>{"use strict";var Kk=n=>n.replace(/^(?!$)(?: $)?/gm,"#");function ma(n,e){return/^\n+$/.test(n)?n.substring(1):e?n.replace(/^(?! *$)/gm,e):n}var Hk=(n,e,r)=>n.
endsWith(`
`)?ma(r,e):r.includes(`
`)?`
`+ma(r,e):(n.endsWith(" ")?"":" ")+r;Sr.indentComment=ma;Sr.lineComment=Hk;Sr.stringifyComment=Kk});var Tp=B(fi=>{"use strict";var Zk="flow",ga="block",Dr="quoted";function Wk(n,e,r="flow",{indentAtStart:t,lineWidth:i=80,minContentWidth:s=20,onFold:l,onOverflow:o}={}){
if(!i||i<0)return n;i<s&&(s=0);let c=Math.max(1+s,1+i-e.length);if(n.length<=c)return n;let y=[],h={},b=i-e.length;typeof t=="number"&&(t>i-Math.max(2,s)?y.push(
0):b=i-t);let w,k,z=!1,P=-1,D=-1,T=-1;r===ga&&(P=Ep(n,P,e.length),P!==-1&&(b=P+c));for(let L;L=n[P+=1];){if(r===Dr&&L==="\\"){switch(D=P,n[P+1]){case"x":P+=3;break;case"\
u":P+=5;break;case"U":P+=9;break;default:P+=1}T=P}if(L===`
`)r===ga&&(P=Ep(n,P,e.length)),b=P+e.length+c,w=void 0;else{if(L===" "&&k&&k!==" "&&k!==`
`&&k!=="	"){let I=n[P+1];I&&I!==" "&&I!==`
`&&I!=="	"&&(w=P)}if(P>=b)if(w)y.push(w),b=w+c,w=void 0;else if(r===Dr){for(;k===" "||k==="	";)k=L,L=n[P+=1],z=!0;let I=P>T+1?P-2:D-1;if(h[I])return n;y.push(I),
h[I]=!0,b=I+c,w=void 0}else z=!0}k=L}if(z&&o&&o(),y.length===0)return n;l&&l();let E=n.slice(0,y[0]);for(let L=0;L<y.length;++L){let I=y[L],V=y[L+1]||n.length;I===
0?E=`
${e}${n.slice(0,V)}`:(r===Dr&&h[I]&&(E+=`${n[I]}\\`),E+=`
${e}${n.slice(I+1,V)}`)}return E}function Ep(n,e,r){let t=e,i=e+1,s=n[i];for(;s===" "||s==="	";)if(e<i+r)s=n[++e];else{do s=n[++e];while(s&&s!==`
`);t=e,i=e+1,s=n[i]}return t}fi.FOLD_BLOCK=ga;fi.FOLD_FLOW=Zk;fi.FOLD_QUOTED=Dr;fi.foldFlowLines=Wk});var di=B(Cp=>{"use strict";var Me=ue(),st=Tp(),zr=(n,e)=>({indentAtStart:e?n.indent.length:n.indentAtStart,lineWidth:n.options.lineWidth,minContentWidth:n.options.
minContentWidth}),Er=n=>/^(%|---|\.\.\.)/m.test(n);function Yk(n,e,r){if(!e||e<0)return!1;let t=e-r,i=n.length;if(i<=t)return!1;for(let s=0,l=0;s<i;++s)if(n[s]===
`
`){if(s-l>t)return!0;if(l=s+1,i-l<=t)return!1}return!0}function ci(n,e){let r=JSON.stringify(n);if(e.options.doubleQuotedAsJSON)return r;let{implicitKey:t}=e,i=e.
options.doubleQuotedMinMultiLineLength,s=e.indent||(Er(n)?"  ":""),l="",o=0;for(let c=0,y=r[c];y;y=r[++c])if(y===" "&&r[c+1]==="\\"&&r[c+2]==="n"&&(l+=r.slice(o,
c)+"\\ ",c+=1,o=c,y="\\"),y==="\\")switch(r[c+1]){case"u":{l+=r.slice(o,c);let h=r.substr(c+2,4);switch(h){case"0000":l+="\\0";break;case"0007":l+="\\a";break;case"\
000b":l+="\\v";break;case"001b":l+="\\e";break;case"0085":l+="\\N";break;case"00a0":l+="\\_";break;case"2028":l+="\\L";break;case"2029":l+="\\P";break;default:h.
substr(0,2)==="00"?l+="\\x"+h.substr(2):l+=r.substr(c,6)}c+=5,o=c+1}break;case"n":if(t||r[c+2]==='"'||r.length<i)c+=1;else{for(l+=r.slice(o,c)+`

`;r[c+2]==="\\"&&r[c+3]==="n"&&r[c+4]!=='"';)l+=`
`,c+=2;l+=s,r[c+2]===" "&&(l+="\\"),c+=1,o=c+1}break;default:c+=1}return l=o?l+r.slice(o):r,t?l:st.foldFlowLines(l,s,st.FOLD_QUOTED,zr(e,!1))}function ya(n,e){if(e.
options.singleQuote===!1||e.implicitKey&&n.includes(`
`)||/[ \t]\n|\n[ \t]/.test(n))return ci(n,e);let r=e.indent||(Er(n)?"  ":""),t="'"+n.replace(/'/g,"''").replace(/\n+/g,`$&
${r}`)+"'";return e.implicitKey?t:st.foldFlowLines(t,r,st.FOLD_FLOW,zr(e,!1))}function dn(n,e){let{singleQuote:r}=e.options,t;if(r===!1)t=ci;else{let i=n.includes(
'"'),s=n.includes("'");i&&!s?t=ya:s&&!i?t=ci:t=r?ya:ci}return t(n,e)}var va;try{va=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{va=/\n+(?!\n|$)/g}function Rr({comment:n,type:e,value:r},t,i,s){let{blockQuote:l,commentString:o,lineWidth:c}=t.options;if(!l||/\n[\t ]+$/.test(
r))return dn(r,t);let y=t.indent||(t.forceBlockIndent||Er(r)?"  ":""),h=l==="literal"?!0:l==="folded"||e===Me.Scalar.BLOCK_FOLDED?!1:e===Me.Scalar.BLOCK_LITERAL?
!0:!Yk(r,c,y.length);if(!r)return h?`|
`:`>
`;let b,w;for(w=r.length;w>0;--w){let V=r[w-1];if(V!==`
`&&V!=="	"&&V!==" ")break}let k=r.substring(w),z=k.indexOf(`
`);z===-1?b="-":r===k||z!==k.length-1?(b="+",s&&s()):b="",k&&(r=r.slice(0,-k.length),k[k.length-1]===`
`&&(k=k.slice(0,-1)),k=k.replace(va,`$&${y}`));let P=!1,D,T=-1;for(D=0;D<r.length;++D){let V=r[D];if(V===" ")P=!0;else if(V===`
`)T=D;else break}let E=r.substring(0,T<D?T+1:D);E&&(r=r.substring(E.length),E=E.replace(/\n+/g,`$&${y}`));let I=(P?y?"2":"1":"")+b;if(n&&(I+=" "+o(n.replace(/ ?[\r\n]+/g,
" ")),i&&i()),!h){let V=r.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${y}`),M=!1,Y=zr(t,!0);l!=="folded"&&e!==Me.Scalar.BLOCK_FOLDED&&(Y.onOverflow=
()=>{M=!0});let q=st.foldFlowLines(`${E}${V}${k}`,y,st.FOLD_BLOCK,Y);if(!M)return`>${I}
${y}${q}`}return r=r.replace(/\n+/g,`$&${y}`),`|${I}
${y}${E}${r}${k}`}function Jk(n,e,r,t){let{type:i,value:s}=n,{actualString:l,implicitKey:o,indent:c,indentStep:y,inFlow:h}=e;if(o&&s.includes(`
`)||h&&/[[\]{},]/.test(s))return dn(s,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return o||h||!s.includes(
`
`)?dn(s,e):Rr(n,e,r,t);if(!o&&!h&&i!==Me.Scalar.PLAIN&&s.includes(`
`))return Rr(n,e,r,t);if(Er(s)){if(c==="")return e.forceBlockIndent=!0,Rr(n,e,r,t);if(o&&c===y)return dn(s,e)}let b=s.replace(/\n+/g,`$&
${c}`);if(l){let w=P=>P.default&&P.tag!=="tag:yaml.org,2002:str"&&P.test?.test(b),{compat:k,tags:z}=e.doc.schema;if(z.some(w)||k?.some(w))return dn(s,e)}return o?
b:st.foldFlowLines(b,c,st.FOLD_FLOW,zr(e,!1))}function Qk(n,e,r,t){let{implicitKey:i,inFlow:s}=e,l=typeof n.value=="string"?n:Object.assign({},n,{value:String(n.
value)}),{type:o}=n;o!==Me.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(l.value)&&(o=Me.Scalar.QUOTE_DOUBLE);let c=h=>{switch(h){case Me.
Scalar.BLOCK_FOLDED:case Me.Scalar.BLOCK_LITERAL:return i||s?dn(l.value,e):Rr(l,e,r,t);case Me.Scalar.QUOTE_DOUBLE:return ci(l.value,e);case Me.Scalar.QUOTE_SINGLE:
return ya(l.value,e);case Me.Scalar.PLAIN:return Jk(l,e,r,t);default:return null}},y=c(o);if(y===null){let{defaultKeyType:h,defaultStringType:b}=e.options,w=i&&
h||b;if(y=c(w),y===null)throw new Error(`Unsupported default string type ${w}`)}return y}Cp.stringifyString=Qk});var pi=B(ha=>{"use strict";var Xk=wr(),lt=W(),xk=ui(),e1=di();function t1(n,e){let r=Object.assign({blockQuote:!0,commentString:xk.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},n.schema.toStringOptions,e),t;switch(r.collectionStyle){case"\
block":t=!1;break;case"flow":t=!0;break;default:t=null}return{anchors:new Set,doc:n,flowCollectionPadding:r.flowCollectionPadding?" ":"",indent:"",indentStep:typeof r.
indent=="number"?" ".repeat(r.indent):"  ",inFlow:t,options:r}}function n1(n,e){if(e.tag){let i=n.filter(s=>s.tag===e.tag);if(i.length>0)return i.find(s=>s.format===
e.format)??i[0]}let r,t;if(lt.isScalar(e)){t=e.value;let i=n.filter(s=>s.identify?.(t));if(i.length>1){let s=i.filter(l=>l.test);s.length>0&&(i=s)}r=i.find(s=>s.
format===e.format)??i.find(s=>!s.format)}else t=e,r=n.find(i=>i.nodeClass&&t instanceof i.nodeClass);if(!r){let i=t?.constructor?.name??(t===null?"null":typeof t);
throw new Error(`Tag not resolved for ${i} value`)}return r}function i1(n,e,{anchors:r,doc:t}){if(!t.directives)return"";let i=[],s=(lt.isScalar(n)||lt.isCollection(
n))&&n.anchor;s&&Xk.anchorIsValid(s)&&(r.add(s),i.push(`&${s}`));let l=n.tag??(e.default?null:e.tag);return l&&i.push(t.directives.tagString(l)),i.join(" ")}function r1(n,e,r,t){
if(lt.isPair(n))return n.toString(e,r,t);if(lt.isAlias(n)){if(e.doc.directives)return n.toString(e);if(e.resolvedAliases?.has(n))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.add(n):e.resolvedAliases=new Set([n]),n=n.resolve(e.doc)}let i,s=lt.isNode(n)?
n:e.doc.createNode(n,{onTagObj:c=>i=c});i??(i=n1(e.doc.schema.tags,s));let l=i1(s,i,e);l.length>0&&(e.indentAtStart=(e.indentAtStart??0)+l.length+1);let o=typeof i.
stringify=="function"?i.stringify(s,e,r,t):lt.isScalar(s)?e1.stringifyString(s,e,r,t):s.toString(e,r,t);return l?lt.isScalar(s)||o[0]==="{"||o[0]==="["?`${l} ${o}`:
`${l}
${e.indent}${o}`:o}ha.createStringifyContext=t1;ha.stringify=r1});var $p=B(jp=>{"use strict";var Ye=W(),Lp=ue(),Np=pi(),mi=ui();function s1({key:n,value:e},r,t,i){let{allNullValues:s,doc:l,indent:o,indentStep:c,options:{commentString:y,
indentSeq:h,simpleKeys:b}}=r,w=Ye.isNode(n)&&n.comment||null;if(b){if(w)throw new Error("With simple keys, key nodes cannot have comments");if(Ye.isCollection(n)||
!Ye.isNode(n)&&typeof n=="object"){let Y="With simple keys, collection cannot be used as a key value";throw new Error(Y)}}let k=!b&&(!n||w&&e==null&&!r.inFlow||
Ye.isCollection(n)||(Ye.isScalar(n)?n.type===Lp.Scalar.BLOCK_FOLDED||n.type===Lp.Scalar.BLOCK_LITERAL:typeof n=="object"));r=Object.assign({},r,{allNullValues:!1,
implicitKey:!k&&(b||!s),indent:o+c});let z=!1,P=!1,D=Np.stringify(n,r,()=>z=!0,()=>P=!0);if(!k&&!r.inFlow&&D.length>1024){if(b)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");k=!0}if(r.inFlow){if(s||e==null)return z&&t&&t(),D===""?"?":k?`? ${D}`:D}else if(s&&!b||e==null&&
k)return D=`? ${D}`,w&&!z?D+=mi.lineComment(D,r.indent,y(w)):P&&i&&i(),D;z&&(w=null),k?(w&&(D+=mi.lineComment(D,r.indent,y(w))),D=`? ${D}
${o}:`):(D=`${D}:`,w&&(D+=mi.lineComment(D,r.indent,y(w))));let T,E,L;Ye.isNode(e)?(T=!!e.spaceBefore,E=e.commentBefore,L=e.comment):(T=!1,E=null,L=null,e&&typeof e==
"object"&&(e=l.createNode(e))),r.implicitKey=!1,!k&&!w&&Ye.isScalar(e)&&(r.indentAtStart=D.length+1),P=!1,!h&&c.length>=2&&!r.inFlow&&!k&&Ye.isSeq(e)&&!e.flow&&
!e.tag&&!e.anchor&&(r.indent=r.indent.substring(2));let I=!1,V=Np.stringify(e,r,()=>I=!0,()=>P=!0),M=" ";if(w||T||E){if(M=T?`
`:"",E){let Y=y(E);M+=`
${mi.indentComment(Y,r.indent)}`}V===""&&!r.inFlow?M===`
`&&L&&(M=`

`):M+=`
${r.indent}`}else if(!k&&Ye.isCollection(e)){let Y=V[0],q=V.indexOf(`
`),pe=q!==-1,nt=r.inFlow??e.flow??e.items.length===0;if(pe||!nt){let on=!1;if(pe&&(Y==="&"||Y==="!")){let me=V.indexOf(" ");Y==="&"&&me!==-1&&me<q&&V[me+1]==="!"&&
(me=V.indexOf(" ",me+1)),(me===-1||q<me)&&(on=!0)}on||(M=`
${r.indent}`)}}else(V===""||V[0]===`
`)&&(M="");return D+=M+V,r.inFlow?I&&t&&t():L&&!I?D+=mi.lineComment(D,r.indent,y(L)):P&&i&&i(),D}jp.stringifyPair=s1});var wa=B(ba=>{"use strict";var Ip=require("process");function l1(n,...e){n==="debug"&&console.log(...e)}function o1(n,e){(n==="debug"||n==="warn")&&(typeof Ip.emitWarning==
"function"?Ip.emitWarning(e):console.warn(e))}ba.debug=l1;ba.warn=o1});var jr=B(Nr=>{"use strict";var Lr=W(),Vp=ue(),Tr="<<",Cr={identify:n=>n===Tr||typeof n=="symbol"&&n.description===Tr,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new Vp.Scalar(Symbol(Tr)),{addToJSMap:Bp}),stringify:()=>Tr},a1=(n,e)=>(Cr.identify(e)||Lr.isScalar(e)&&(!e.type||e.type===
Vp.Scalar.PLAIN)&&Cr.identify(e.value))&&n?.doc.schema.tags.some(r=>r.tag===Cr.tag&&r.default);function Bp(n,e,r){let t=qp(n,r);if(Lr.isSeq(t))for(let i of t.items)
Pa(n,e,i);else if(Array.isArray(t))for(let i of t)Pa(n,e,i);else Pa(n,e,t)}function Pa(n,e,r){let t=qp(n,r);if(!Lr.isMap(t))throw new Error("Merge sources must \
be maps or map aliases");let i=t.toJSON(null,n,Map);for(let[s,l]of i)e instanceof Map?e.has(s)||e.set(s,l):e instanceof Set?e.add(s):Object.prototype.hasOwnProperty.
call(e,s)||Object.defineProperty(e,s,{value:l,writable:!0,enumerable:!0,configurable:!0});return e}function qp(n,e){return n&&Lr.isAlias(e)?e.resolve(n.doc,n):e}
Nr.addMergeToJSMap=Bp;Nr.isMergeKey=a1;Nr.merge=Cr});var Oa=B(_p=>{"use strict";var u1=wa(),Mp=jr(),f1=pi(),Fp=W(),ka=it();function c1(n,e,{key:r,value:t}){if(Fp.isNode(r)&&r.addToJSMap)r.addToJSMap(n,e,t);else if(Mp.
isMergeKey(n,r))Mp.addMergeToJSMap(n,e,t);else{let i=ka.toJS(r,"",n);if(e instanceof Map)e.set(i,ka.toJS(t,i,n));else if(e instanceof Set)e.add(i);else{let s=d1(
r,i,n),l=ka.toJS(t,s,n);s in e?Object.defineProperty(e,s,{value:l,writable:!0,enumerable:!0,configurable:!0}):e[s]=l}}return e}function d1(n,e,r){if(e===null)return"";
if(typeof e!="object")return String(e);if(Fp.isNode(n)&&r?.doc){let t=f1.createStringifyContext(r.doc,{});t.anchors=new Set;for(let s of r.anchors.keys())t.anchors.
add(s.anchor);t.inFlow=!0,t.inStringifyKey=!0;let i=n.toString(t);if(!r.mapKeyWarned){let s=JSON.stringify(i);s.length>40&&(s=s.substring(0,36)+'..."'),u1.warn(
r.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),r.mapKeyWarned=
!0}return i}return JSON.stringify(e)}_p.addPairToJSMap=c1});var ot=B(Aa=>{"use strict";var Up=ai(),p1=$p(),m1=Oa(),$r=W();function g1(n,e,r){let t=Up.createNode(n,void 0,r),i=Up.createNode(e,void 0,r);return new Ir(t,i)}
var Ir=class n{constructor(e,r=null){Object.defineProperty(this,$r.NODE_TYPE,{value:$r.PAIR}),this.key=e,this.value=r}clone(e){let{key:r,value:t}=this;return $r.
isNode(r)&&(r=r.clone(e)),$r.isNode(t)&&(t=t.clone(e)),new n(r,t)}toJSON(e,r){let t=r?.mapAsMap?new Map:{};return m1.addPairToJSMap(r,t,this)}toString(e,r,t){return e?.
doc?p1.stringifyPair(this,e,r,t):JSON.stringify(this)}};Aa.Pair=Ir;Aa.createPair=g1});var Sa=B(Kp=>{"use strict";var At=W(),Gp=pi(),Vr=ui();function y1(n,e,r){return(e.inFlow??n.flow?h1:v1)(n,e,r)}function v1({comment:n,items:e},r,{blockItemPrefix:t,
flowChars:i,itemIndent:s,onChompKeep:l,onComment:o}){let{indent:c,options:{commentString:y}}=r,h=Object.assign({},r,{indent:s,type:null}),b=!1,w=[];for(let z=0;z<
e.length;++z){let P=e[z],D=null;if(At.isNode(P))!b&&P.spaceBefore&&w.push(""),Br(r,w,P.commentBefore,b),P.comment&&(D=P.comment);else if(At.isPair(P)){let E=At.
isNode(P.key)?P.key:null;E&&(!b&&E.spaceBefore&&w.push(""),Br(r,w,E.commentBefore,b))}b=!1;let T=Gp.stringify(P,h,()=>D=null,()=>b=!0);D&&(T+=Vr.lineComment(T,s,
y(D))),b&&D&&(b=!1),w.push(t+T)}let k;if(w.length===0)k=i.start+i.end;else{k=w[0];for(let z=1;z<w.length;++z){let P=w[z];k+=P?`
${c}${P}`:`
`}}return n?(k+=`
`+Vr.indentComment(y(n),c),o&&o()):b&&l&&l(),k}function h1({items:n},e,{flowChars:r,itemIndent:t}){let{indent:i,indentStep:s,flowCollectionPadding:l,options:{commentString:o}}=e;
t+=s;let c=Object.assign({},e,{indent:t,inFlow:!0,type:null}),y=!1,h=0,b=[];for(let z=0;z<n.length;++z){let P=n[z],D=null;if(At.isNode(P))P.spaceBefore&&b.push(
""),Br(e,b,P.commentBefore,!1),P.comment&&(D=P.comment);else if(At.isPair(P)){let E=At.isNode(P.key)?P.key:null;E&&(E.spaceBefore&&b.push(""),Br(e,b,E.commentBefore,
!1),E.comment&&(y=!0));let L=At.isNode(P.value)?P.value:null;L?(L.comment&&(D=L.comment),L.commentBefore&&(y=!0)):P.value==null&&E?.comment&&(D=E.comment)}D&&(y=
!0);let T=Gp.stringify(P,c,()=>D=null);y||(y=b.length>h||T.includes(`
`)),z<n.length-1?T+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(y||(y=b.reduce((E,L)=>E+L.length+2,2)+(T.length+2)>e.options.lineWidth)),y&&(T+=",")),
D&&(T+=Vr.lineComment(T,t,o(D))),b.push(T),h=b.length}let{start:w,end:k}=r;if(b.length===0)return w+k;if(!y){let z=b.reduce((P,D)=>P+D.length+2,2);y=e.options.lineWidth>
0&&z>e.options.lineWidth}if(y){let z=w;for(let P of b)z+=P?`
${s}${i}${P}`:`
`;return`${z}
${i}${k}`}else return`${w}${l}${b.join(" ")}${l}${k}`}function Br({indent:n,options:{commentString:e}},r,t,i){if(t&&i&&(t=t.replace(/^\n+/,"")),t){let s=Vr.indentComment(
e(t),n);r.push(s.trimStart())}}Kp.stringifyCollection=y1});var ut=B(Ra=>{"use strict";var b1=Sa(),w1=Oa(),P1=Ar(),at=W(),qr=ot(),k1=ue();function gi(n,e){let r=at.isScalar(e)?e.value:e;for(let t of n)if(at.isPair(t)&&(t.
key===e||t.key===r||at.isScalar(t.key)&&t.key.value===r))return t}var Da=class extends P1.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){
super(at.MAP,e),this.items=[]}static from(e,r,t){let{keepUndefined:i,replacer:s}=t,l=new this(e),o=(c,y)=>{if(typeof s=="function")y=s.call(r,c,y);else if(Array.
isArray(s)&&!s.includes(c))return;(y!==void 0||i)&&l.items.push(qr.createPair(c,y,t))};if(r instanceof Map)for(let[c,y]of r)o(c,y);else if(r&&typeof r=="object")
for(let c of Object.keys(r))o(c,r[c]);return typeof e.sortMapEntries=="function"&&l.items.sort(e.sortMapEntries),l}add(e,r){let t;at.isPair(e)?t=e:!e||typeof e!=
"object"||!("key"in e)?t=new qr.Pair(e,e?.value):t=new qr.Pair(e.key,e.value);let i=gi(this.items,t.key),s=this.schema?.sortMapEntries;if(i){if(!r)throw new Error(
`Key ${t.key} already set`);at.isScalar(i.value)&&k1.isScalarValue(t.value)?i.value.value=t.value:i.value=t.value}else if(s){let l=this.items.findIndex(o=>s(t,o)<
0);l===-1?this.items.push(t):this.items.splice(l,0,t)}else this.items.push(t)}delete(e){let r=gi(this.items,e);return r?this.items.splice(this.items.indexOf(r),
1).length>0:!1}get(e,r){let i=gi(this.items,e)?.value;return(!r&&at.isScalar(i)?i.value:i)??void 0}has(e){return!!gi(this.items,e)}set(e,r){this.add(new qr.Pair(
e,r),!0)}toJSON(e,r,t){let i=t?new t:r?.mapAsMap?new Map:{};r?.onCreate&&r.onCreate(i);for(let s of this.items)w1.addPairToJSMap(r,i,s);return i}toString(e,r,t){
if(!e)return JSON.stringify(this);for(let i of this.items)if(!at.isPair(i))throw new Error(`Map items must all be pairs; found ${JSON.stringify(i)} instead`);return!e.
allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),b1.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:e.indent||"",onChompKeep:t,onComment:r})}};Ra.YAMLMap=Da;Ra.findPair=gi});var pn=B(Zp=>{"use strict";var O1=W(),Hp=ut(),A1={collection:"map",default:!0,nodeClass:Hp.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(n,e){return O1.isMap(n)||
e("Expected a mapping for this tag"),n},createNode:(n,e,r)=>Hp.YAMLMap.from(n,e,r)};Zp.map=A1});var ft=B(Wp=>{"use strict";var S1=ai(),D1=Sa(),R1=Ar(),Fr=W(),z1=ue(),E1=it(),za=class extends R1.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){
super(Fr.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let r=Mr(e);return typeof r!="number"?!1:this.items.splice(r,1).length>0}get(e,r){let t=Mr(e);
if(typeof t!="number")return;let i=this.items[t];return!r&&Fr.isScalar(i)?i.value:i}has(e){let r=Mr(e);return typeof r=="number"&&r<this.items.length}set(e,r){let t=Mr(
e);if(typeof t!="number")throw new Error(`Expected a valid index, not ${e}.`);let i=this.items[t];Fr.isScalar(i)&&z1.isScalarValue(r)?i.value=r:this.items[t]=r}toJSON(e,r){
let t=[];r?.onCreate&&r.onCreate(t);let i=0;for(let s of this.items)t.push(E1.toJS(s,String(i++),r));return t}toString(e,r,t){return e?D1.stringifyCollection(this,
e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:t,onComment:r}):JSON.stringify(this)}static from(e,r,t){let{replacer:i}=t,
s=new this(e);if(r&&Symbol.iterator in Object(r)){let l=0;for(let o of r){if(typeof i=="function"){let c=r instanceof Set?o:String(l++);o=i.call(r,c,o)}s.items.
push(S1.createNode(o,void 0,t))}}return s}};function Mr(n){let e=Fr.isScalar(n)?n.value:n;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.
isInteger(e)&&e>=0?e:null}Wp.YAMLSeq=za});var mn=B(Jp=>{"use strict";var T1=W(),Yp=ft(),C1={collection:"seq",default:!0,nodeClass:Yp.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(n,e){return T1.isSeq(n)||
e("Expected a sequence for this tag"),n},createNode:(n,e,r)=>Yp.YAMLSeq.from(n,e,r)};Jp.seq=C1});var yi=B(Qp=>{"use strict";var L1=di(),N1={identify:n=>typeof n=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,stringify(n,e,r,t){return e=Object.
assign({actualString:!0},e),L1.stringifyString(n,e,r,t)}};Qp.string=N1});var _r=B(em=>{"use strict";var Xp=ue(),xp={identify:n=>n==null,createNode:()=>new Xp.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new Xp.Scalar(null),stringify:({source:n},e)=>typeof n=="string"&&xp.test.test(n)?n:e.options.nullStr};em.nullTag=xp});var Ea=B(nm=>{"use strict";var j1=ue(),tm={identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:n=>new j1.
Scalar(n[0]==="t"||n[0]==="T"),stringify({source:n,value:e},r){if(n&&tm.test.test(n)){let t=n[0]==="t"||n[0]==="T";if(e===t)return n}return e?r.options.trueStr:
r.options.falseStr}};nm.boolTag=tm});var gn=B(im=>{"use strict";function $1({format:n,minFractionDigits:e,tag:r,value:t}){if(typeof t=="bigint")return String(t);let i=typeof t=="number"?t:Number(t);
if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let s=Object.is(t,-0)?"-0":JSON.stringify(t);if(!n&&e&&(!r||r==="tag:yaml.org,2002:float")&&/^-?\d/.test(
s)&&!s.includes("e")){let l=s.indexOf(".");l<0&&(l=s.length,s+=".");let o=e-(s.length-l-1);for(;o-- >0;)s+="0"}return s}im.stringifyNumber=$1});var Ca=B(Ur=>{"use strict";var I1=ue(),Ta=gn(),V1={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Ta.stringifyNumber},B1={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:n=>parseFloat(n),stringify(n){
let e=Number(n.value);return isFinite(e)?e.toExponential():Ta.stringifyNumber(n)}},q1={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(n){let e=new I1.Scalar(parseFloat(n)),r=n.indexOf(".");return r!==-1&&n[n.length-1]==="0"&&(e.minFractionDigits=n.length-r-1),e},stringify:Ta.stringifyNumber};
Ur.float=q1;Ur.floatExp=B1;Ur.floatNaN=V1});var Na=B(Kr=>{"use strict";var rm=gn(),Gr=n=>typeof n=="bigint"||Number.isInteger(n),La=(n,e,r,{intAsBigInt:t})=>t?BigInt(n):parseInt(n.substring(e),r);function sm(n,e,r){
let{value:t}=n;return Gr(t)&&t>=0?r+t.toString(e):rm.stringifyNumber(n)}var M1={identify:n=>Gr(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(n,e,r)=>La(n,2,8,r),stringify:n=>sm(n,8,"0o")},F1={identify:Gr,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(n,e,r)=>La(n,0,10,r),
stringify:rm.stringifyNumber},_1={identify:n=>Gr(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(n,e,r)=>La(n,2,16,
r),stringify:n=>sm(n,16,"0x")};Kr.int=F1;Kr.intHex=_1;Kr.intOct=M1});var om=B(lm=>{"use strict";var U1=pn(),G1=_r(),K1=mn(),H1=yi(),Z1=Ea(),ja=Ca(),$a=Na(),W1=[U1.map,K1.seq,H1.string,G1.nullTag,Z1.boolTag,$a.intOct,$a.int,$a.intHex,
ja.floatNaN,ja.floatExp,ja.float];lm.schema=W1});var fm=B(um=>{"use strict";var Y1=ue(),J1=pn(),Q1=mn();function am(n){return typeof n=="bigint"||Number.isInteger(n)}var Hr=({value:n})=>JSON.stringify(n),X1=[{
identify:n=>typeof n=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,stringify:Hr},{identify:n=>n==null,createNode:()=>new Y1.Scalar(null),default:!0,
tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:Hr},{identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,
resolve:n=>n==="true",stringify:Hr},{identify:am,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(n,e,{intAsBigInt:r})=>r?BigInt(n):
parseInt(n,10),stringify:({value:n})=>am(n)?n.toString():JSON.stringify(n)},{identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:n=>parseFloat(n),stringify:Hr}],x1={default:!0,tag:"",test:/^/,resolve(n,e){return e(`Unresolved plain scalar ${JSON.stringify(n)}`),n}},eO=[J1.map,Q1.seq].
concat(X1,x1);um.schema=eO});var Va=B(cm=>{"use strict";var vi=require("buffer"),Ia=ue(),tO=di(),nO={identify:n=>n instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(n,e){
if(typeof vi.Buffer=="function")return vi.Buffer.from(n,"base64");if(typeof atob=="function"){let r=atob(n.replace(/[\n\r]/g,"")),t=new Uint8Array(r.length);for(let i=0;i<
r.length;++i)t[i]=r.charCodeAt(i);return t}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),n},stringify({
comment:n,type:e,value:r},t,i,s){if(!r)return"";let l=r,o;if(typeof vi.Buffer=="function")o=l instanceof vi.Buffer?l.toString("base64"):vi.Buffer.from(l.buffer).
toString("base64");else if(typeof btoa=="function"){let c="";for(let y=0;y<l.length;++y)c+=String.fromCharCode(l[y]);o=btoa(c)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=Ia.Scalar.BLOCK_LITERAL),e!==Ia.Scalar.QUOTE_DOUBLE){let c=Math.max(t.options.
lineWidth-t.indent.length,t.options.minContentWidth),y=Math.ceil(o.length/c),h=new Array(y);for(let b=0,w=0;b<y;++b,w+=c)h[b]=o.substr(w,c);o=h.join(e===Ia.Scalar.
BLOCK_LITERAL?`
`:" ")}return tO.stringifyString({comment:n,type:e,value:o},t,i,s)}};cm.binary=nO});var Yr=B(Wr=>{"use strict";var Zr=W(),Ba=ot(),iO=ue(),rO=ft();function dm(n,e){if(Zr.isSeq(n))for(let r=0;r<n.items.length;++r){let t=n.items[r];if(!Zr.isPair(t)){
if(Zr.isMap(t)){t.items.length>1&&e("Each pair must have its own sequence indicator");let i=t.items[0]||new Ba.Pair(new iO.Scalar(null));if(t.commentBefore&&(i.
key.commentBefore=i.key.commentBefore?`${t.commentBefore}
${i.key.commentBefore}`:t.commentBefore),t.comment){let s=i.value??i.key;s.comment=s.comment?`${t.comment}
${s.comment}`:t.comment}t=i}n.items[r]=Zr.isPair(t)?t:new Ba.Pair(t)}}else e("Expected a sequence for this tag");return n}function pm(n,e,r){let{replacer:t}=r,i=new rO.
YAMLSeq(n);i.tag="tag:yaml.org,2002:pairs";let s=0;if(e&&Symbol.iterator in Object(e))for(let l of e){typeof t=="function"&&(l=t.call(e,String(s++),l));let o,c;
if(Array.isArray(l))if(l.length===2)o=l[0],c=l[1];else throw new TypeError(`Expected [key, value] tuple: ${l}`);else if(l&&l instanceof Object){let y=Object.keys(
l);if(y.length===1)o=y[0],c=l[o];else throw new TypeError(`Expected tuple with one key, not ${y.length} keys`)}else o=l;i.items.push(Ba.createPair(o,c,r))}return i}
var sO={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:dm,createNode:pm};Wr.createPairs=pm;Wr.pairs=sO;Wr.resolvePairs=dm});var Fa=B(Ma=>{"use strict";var mm=W(),qa=it(),hi=ut(),lO=ft(),gm=Yr(),St=class n extends lO.YAMLSeq{constructor(){super(),this.add=hi.YAMLMap.prototype.add.bind(
this),this.delete=hi.YAMLMap.prototype.delete.bind(this),this.get=hi.YAMLMap.prototype.get.bind(this),this.has=hi.YAMLMap.prototype.has.bind(this),this.set=hi.YAMLMap.
prototype.set.bind(this),this.tag=n.tag}toJSON(e,r){if(!r)return super.toJSON(e);let t=new Map;r?.onCreate&&r.onCreate(t);for(let i of this.items){let s,l;if(mm.
isPair(i)?(s=qa.toJS(i.key,"",r),l=qa.toJS(i.value,s,r)):s=qa.toJS(i,"",r),t.has(s))throw new Error("Ordered maps must not include duplicate keys");t.set(s,l)}return t}static from(e,r,t){
let i=gm.createPairs(e,r,t),s=new this;return s.items=i.items,s}};St.tag="tag:yaml.org,2002:omap";var oO={collection:"seq",identify:n=>n instanceof Map,nodeClass:St,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(n,e){let r=gm.resolvePairs(n,e),t=[];for(let{key:i}of r.items)mm.isScalar(i)&&(t.includes(i.value)?e(`Ordered ma\
ps must not include duplicate keys: ${i.value}`):t.push(i.value));return Object.assign(new St,r)},createNode:(n,e,r)=>St.from(n,e,r)};Ma.YAMLOMap=St;Ma.omap=oO});var wm=B(_a=>{"use strict";var ym=ue();function vm({value:n,source:e},r){return e&&(n?hm:bm).test.test(e)?e:n?r.options.trueStr:r.options.falseStr}var hm={identify:n=>n===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new ym.Scalar(!0),stringify:vm},bm={identify:n=>n===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new ym.Scalar(!1),stringify:vm};_a.falseTag=bm;_a.trueTag=
hm});var Pm=B(Jr=>{"use strict";var aO=ue(),Ua=gn(),uO={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Ua.stringifyNumber},fO={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:n=>parseFloat(n.replace(/_/g,
"")),stringify(n){let e=Number(n.value);return isFinite(e)?e.toExponential():Ua.stringifyNumber(n)}},cO={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(n){let e=new aO.Scalar(parseFloat(n.replace(/_/g,""))),r=n.indexOf(".");if(r!==-1){let t=n.substring(
r+1).replace(/_/g,"");t[t.length-1]==="0"&&(e.minFractionDigits=t.length)}return e},stringify:Ua.stringifyNumber};Jr.float=cO;Jr.floatExp=fO;Jr.floatNaN=uO});var Om=B(wi=>{"use strict";var km=gn(),bi=n=>typeof n=="bigint"||Number.isInteger(n);function Qr(n,e,r,{intAsBigInt:t}){let i=n[0];if((i==="-"||i==="+")&&(e+=1),
n=n.substring(e).replace(/_/g,""),t){switch(r){case 2:n=`0b${n}`;break;case 8:n=`0o${n}`;break;case 16:n=`0x${n}`;break}let l=BigInt(n);return i==="-"?BigInt(-1)*
l:l}let s=parseInt(n,r);return i==="-"?-1*s:s}function Ga(n,e,r){let{value:t}=n;if(bi(t)){let i=t.toString(e);return t<0?"-"+r+i.substr(1):r+i}return km.stringifyNumber(
n)}var dO={identify:bi,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(n,e,r)=>Qr(n,2,2,r),stringify:n=>Ga(n,2,"0b")},pO={identify:bi,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(n,e,r)=>Qr(n,1,8,r),stringify:n=>Ga(n,8,"0")},mO={identify:bi,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(n,e,r)=>Qr(n,0,10,r),stringify:km.stringifyNumber},gO={identify:bi,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(n,e,r)=>Qr(n,2,16,r),stringify:n=>Ga(n,16,"0x")};wi.int=mO;wi.intBin=dO;wi.intHex=gO;wi.intOct=pO});var Ha=B(Ka=>{"use strict";var es=W(),Xr=ot(),xr=ut(),Dt=class n extends xr.YAMLMap{constructor(e){super(e),this.tag=n.tag}add(e){let r;es.isPair(e)?r=e:e&&typeof e==
"object"&&"key"in e&&"value"in e&&e.value===null?r=new Xr.Pair(e.key,null):r=new Xr.Pair(e,null),xr.findPair(this.items,r.key)||this.items.push(r)}get(e,r){let t=xr.
findPair(this.items,e);return!r&&es.isPair(t)?es.isScalar(t.key)?t.key.value:t.key:t}set(e,r){if(typeof r!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof r}`);let t=xr.findPair(this.items,e);t&&!r?this.items.splice(this.items.indexOf(t),1):!t&&r&&this.items.push(new Xr.
Pair(e))}toJSON(e,r){return super.toJSON(e,r,Set)}toString(e,r,t){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},e,{allNullValues:!0}),r,t);throw new Error("Set items must all have null values")}static from(e,r,t){let{replacer:i}=t,s=new this(e);if(r&&Symbol.iterator in
Object(r))for(let l of r)typeof i=="function"&&(l=i.call(r,l,l)),s.items.push(Xr.createPair(l,null,t));return s}};Dt.tag="tag:yaml.org,2002:set";var yO={collection:"\
map",identify:n=>n instanceof Set,nodeClass:Dt,default:!1,tag:"tag:yaml.org,2002:set",createNode:(n,e,r)=>Dt.from(n,e,r),resolve(n,e){if(es.isMap(n)){if(n.hasAllNullValues(
!0))return Object.assign(new Dt,n);e("Set items must all have null values")}else e("Expected a mapping for this tag");return n}};Ka.YAMLSet=Dt;Ka.set=yO});var Wa=B(ts=>{"use strict";var vO=gn();function Za(n,e){let r=n[0],t=r==="-"||r==="+"?n.substring(1):n,i=l=>e?BigInt(l):Number(l),s=t.replace(/_/g,"").split(":").
reduce((l,o)=>l*i(60)+i(o),i(0));return r==="-"?i(-1)*s:s}function Am(n){let{value:e}=n,r=l=>l;if(typeof e=="bigint")r=l=>BigInt(l);else if(isNaN(e)||!isFinite(
e))return vO.stringifyNumber(n);let t="";e<0&&(t="-",e*=r(-1));let i=r(60),s=[e%i];return e<60?s.unshift(0):(e=(e-s[0])/i,s.unshift(e%i),e>=60&&(e=(e-s[0])/i,s.
unshift(e))),t+s.map(l=>String(l).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var hO={identify:n=>typeof n=="bigint"||Number.isInteger(n),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(n,e,{intAsBigInt:r})=>Za(n,r),stringify:Am},bO={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:n=>Za(n,!1),stringify:Am},Sm={identify:n=>n instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(n){let e=n.match(Sm.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,r,t,i,s,l,o]=e.map(Number),c=e[7]?Number((e[7]+"00").substr(1,3)):0,y=Date.UTC(r,t-1,i,s||0,l||0,o||0,c),h=e[8];if(h&&h!=="Z"){let b=Za(h,!1);Math.
abs(b)<30&&(b*=60),y-=6e4*b}return new Date(y)},stringify:({value:n})=>n?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};ts.floatTime=bO;ts.intTime=hO;ts.
timestamp=Sm});var zm=B(Rm=>{"use strict";var wO=pn(),PO=_r(),kO=mn(),OO=yi(),AO=Va(),Dm=wm(),Ya=Pm(),ns=Om(),SO=jr(),DO=Fa(),RO=Yr(),zO=Ha(),Ja=Wa(),EO=[wO.map,kO.seq,OO.string,
PO.nullTag,Dm.trueTag,Dm.falseTag,ns.intBin,ns.intOct,ns.int,ns.intHex,Ya.floatNaN,Ya.floatExp,Ya.float,AO.binary,SO.merge,DO.omap,RO.pairs,zO.set,Ja.intTime,Ja.
floatTime,Ja.timestamp];Rm.schema=EO});var Bm=B(xa=>{"use strict";var Lm=pn(),TO=_r(),Nm=mn(),CO=yi(),LO=Ea(),Qa=Ca(),Xa=Na(),NO=om(),jO=fm(),jm=Va(),Pi=jr(),$m=Fa(),Im=Yr(),Em=zm(),Vm=Ha(),is=Wa(),Tm=new Map(
[["core",NO.schema],["failsafe",[Lm.map,Nm.seq,CO.string]],["json",jO.schema],["yaml11",Em.schema],["yaml-1.1",Em.schema]]),Cm={binary:jm.binary,bool:LO.boolTag,
float:Qa.float,floatExp:Qa.floatExp,floatNaN:Qa.floatNaN,floatTime:is.floatTime,int:Xa.int,intHex:Xa.intHex,intOct:Xa.intOct,intTime:is.intTime,map:Lm.map,merge:Pi.
merge,null:TO.nullTag,omap:$m.omap,pairs:Im.pairs,seq:Nm.seq,set:Vm.set,timestamp:is.timestamp},$O={"tag:yaml.org,2002:binary":jm.binary,"tag:yaml.org,2002:merg\
e":Pi.merge,"tag:yaml.org,2002:omap":$m.omap,"tag:yaml.org,2002:pairs":Im.pairs,"tag:yaml.org,2002:set":Vm.set,"tag:yaml.org,2002:timestamp":is.timestamp};function IO(n,e,r){
let t=Tm.get(e);if(t&&!n)return r&&!t.includes(Pi.merge)?t.concat(Pi.merge):t.slice();let i=t;if(!i)if(Array.isArray(n))i=[];else{let s=Array.from(Tm.keys()).filter(
l=>l!=="yaml11").map(l=>JSON.stringify(l)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${s} or define customTags array`)}if(Array.isArray(n))for(let s of n)
i=i.concat(s);else typeof n=="function"&&(i=n(i.slice()));return r&&(i=i.concat(Pi.merge)),i.reduce((s,l)=>{let o=typeof l=="string"?Cm[l]:l;if(!o){let c=JSON.stringify(
l),y=Object.keys(Cm).map(h=>JSON.stringify(h)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${y}`)}return s.includes(o)||s.push(o),s},[])}xa.
coreKnownTags=$O;xa.getTags=IO});var nu=B(qm=>{"use strict";var eu=W(),VO=pn(),BO=mn(),qO=yi(),rs=Bm(),MO=(n,e)=>n.key<e.key?-1:n.key>e.key?1:0,tu=class n{constructor({compat:e,customTags:r,merge:t,
resolveKnownTags:i,schema:s,sortMapEntries:l,toStringDefaults:o}){this.compat=Array.isArray(e)?rs.getTags(e,"compat"):e?rs.getTags(null,e):null,this.name=typeof s==
"string"&&s||"core",this.knownTags=i?rs.coreKnownTags:{},this.tags=rs.getTags(r,this.name,t),this.toStringOptions=o??null,Object.defineProperty(this,eu.MAP,{value:VO.
map}),Object.defineProperty(this,eu.SCALAR,{value:qO.string}),Object.defineProperty(this,eu.SEQ,{value:BO.seq}),this.sortMapEntries=typeof l=="function"?l:l===!0?
MO:null}clone(){let e=Object.create(n.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}};qm.Schema=tu});var Fm=B(Mm=>{"use strict";var FO=W(),iu=pi(),ki=ui();function _O(n,e){let r=[],t=e.directives===!0;if(e.directives!==!1&&n.directives){let c=n.directives.toString(
n);c?(r.push(c),t=!0):n.directives.docStart&&(t=!0)}t&&r.push("---");let i=iu.createStringifyContext(n,e),{commentString:s}=i.options;if(n.commentBefore){r.length!==
1&&r.unshift("");let c=s(n.commentBefore);r.unshift(ki.indentComment(c,""))}let l=!1,o=null;if(n.contents){if(FO.isNode(n.contents)){if(n.contents.spaceBefore&&
t&&r.push(""),n.contents.commentBefore){let h=s(n.contents.commentBefore);r.push(ki.indentComment(h,""))}i.forceBlockIndent=!!n.comment,o=n.contents.comment}let c=o?
void 0:()=>l=!0,y=iu.stringify(n.contents,i,()=>o=null,c);o&&(y+=ki.lineComment(y,"",s(o))),(y[0]==="|"||y[0]===">")&&r[r.length-1]==="---"?r[r.length-1]=`--- ${y}`:
r.push(y)}else r.push(iu.stringify(n.contents,i));if(n.directives?.docEnd)if(n.comment){let c=s(n.comment);c.includes(`
`)?(r.push("..."),r.push(ki.indentComment(c,""))):r.push(`... ${c}`)}else r.push("...");else{let c=n.comment;c&&l&&(c=c.replace(/^\n+/,"")),c&&((!l||o)&&r[r.length-
1]!==""&&r.push(""),r.push(ki.indentComment(s(c),"")))}return r.join(`
`)+`
`}Mm.stringifyDocument=_O});var Oi=B(_m=>{"use strict";var UO=oi(),yn=Ar(),Te=W(),GO=ot(),KO=it(),HO=nu(),ZO=Fm(),ru=wr(),WO=aa(),YO=ai(),su=oa(),lu=class n{constructor(e,r,t){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Te.NODE_TYPE,{value:Te.DOC});let i=null;typeof r=="function"||Array.isArray(r)?
i=r:t===void 0&&r&&(t=r,r=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},t);this.options=s;let{version:l}=s;t?._directives?(this.directives=t._directives.atDocument(),this.directives.yaml.explicit&&(l=this.directives.yaml.
version)):this.directives=new su.Directives({version:l}),this.setSchema(l,t),this.contents=e===void 0?null:this.createNode(e,i,t)}clone(){let e=Object.create(n.
prototype,{[Te.NODE_TYPE]:{value:Te.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.
slice(),e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=Te.isNode(this.
contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){vn(this.contents)&&this.contents.add(e)}addIn(e,r){vn(this.
contents)&&this.contents.addIn(e,r)}createAlias(e,r){if(!e.anchor){let t=ru.anchorNames(this);e.anchor=!r||t.has(r)?ru.findNewAnchor(r||"a",t):r}return new UO.Alias(
e.anchor)}createNode(e,r,t){let i;if(typeof r=="function")e=r.call({"":e},"",e),i=r;else if(Array.isArray(r)){let D=E=>typeof E=="number"||E instanceof String||
E instanceof Number,T=r.filter(D).map(String);T.length>0&&(r=r.concat(T)),i=r}else t===void 0&&r&&(t=r,r=void 0);let{aliasDuplicateObjects:s,anchorPrefix:l,flow:o,
keepUndefined:c,onTagObj:y,tag:h}=t??{},{onAnchor:b,setAnchors:w,sourceObjects:k}=ru.createNodeAnchors(this,l||"a"),z={aliasDuplicateObjects:s??!0,keepUndefined:c??
!1,onAnchor:b,onTagObj:y,replacer:i,schema:this.schema,sourceObjects:k},P=YO.createNode(e,h,z);return o&&Te.isCollection(P)&&(P.flow=!0),w(),P}createPair(e,r,t={}){
let i=this.createNode(e,null,t),s=this.createNode(r,null,t);return new GO.Pair(i,s)}delete(e){return vn(this.contents)?this.contents.delete(e):!1}deleteIn(e){return yn.
isEmptyPath(e)?this.contents==null?!1:(this.contents=null,!0):vn(this.contents)?this.contents.deleteIn(e):!1}get(e,r){return Te.isCollection(this.contents)?this.
contents.get(e,r):void 0}getIn(e,r){return yn.isEmptyPath(e)?!r&&Te.isScalar(this.contents)?this.contents.value:this.contents:Te.isCollection(this.contents)?this.
contents.getIn(e,r):void 0}has(e){return Te.isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return yn.isEmptyPath(e)?this.contents!==void 0:Te.isCollection(
this.contents)?this.contents.hasIn(e):!1}set(e,r){this.contents==null?this.contents=yn.collectionFromPath(this.schema,[e],r):vn(this.contents)&&this.contents.set(
e,r)}setIn(e,r){yn.isEmptyPath(e)?this.contents=r:this.contents==null?this.contents=yn.collectionFromPath(this.schema,Array.from(e),r):vn(this.contents)&&this.contents.
setIn(e,r)}setSchema(e,r={}){typeof e=="number"&&(e=String(e));let t;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new su.
Directives({version:"1.1"}),t={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=
new su.Directives({version:e}),t={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,t=null;break;default:{let i=JSON.stringify(
e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${i}`)}}if(r.schema instanceof Object)this.schema=r.schema;else if(t)this.schema=
new HO.Schema(Object.assign(t,r));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:r,mapAsMap:t,
maxAliasCount:i,onAnchor:s,reviver:l}={}){let o={anchors:new Map,doc:this,keep:!e,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},c=KO.toJS(
this.contents,r??"",o);if(typeof s=="function")for(let{count:y,res:h}of o.anchors.values())s(h,y);return typeof l=="function"?WO.applyReviver(l,{"":c},"",c):c}toJSON(e,r){
return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:r})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let r=JSON.stringify(e.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${r}`)}return ZO.stringifyDocument(this,e)}};function vn(n){if(Te.isCollection(n))return!0;throw new Error("Expected a YAML collection as document contents")}
_m.Document=lu});var Di=B(Si=>{"use strict";var Ai=class extends Error{constructor(e,r,t,i){super(),this.name=e,this.code=t,this.message=i,this.pos=r}},ou=class extends Ai{constructor(e,r,t){
super("YAMLParseError",e,r,t)}},au=class extends Ai{constructor(e,r,t){super("YAMLWarning",e,r,t)}},JO=(n,e)=>r=>{if(r.pos[0]===-1)return;r.linePos=r.pos.map(o=>e.
linePos(o));let{line:t,col:i}=r.linePos[0];r.message+=` at line ${t}, column ${i}`;let s=i-1,l=n.substring(e.lineStarts[t-1],e.lineStarts[t]).replace(/[\n\r]+$/,
"");if(s>=60&&l.length>80){let o=Math.min(s-39,l.length-79);l="\u2026"+l.substring(o),s-=o-1}if(l.length>80&&(l=l.substring(0,79)+"\u2026"),t>1&&/^ *$/.test(l.substring(
0,s))){let o=n.substring(e.lineStarts[t-2],e.lineStarts[t-1]);o.length>80&&(o=o.substring(0,79)+`\u2026
`),l=o+l}if(/[^ ]/.test(l)){let o=1,c=r.linePos[1];c?.line===t&&c.col>i&&(o=Math.max(1,Math.min(c.col-i,80-s)));let y=" ".repeat(s)+"^".repeat(o);r.message+=`:

${l}
${y}
`}};Si.YAMLError=Ai;Si.YAMLParseError=ou;Si.YAMLWarning=au;Si.prettifyError=JO});var Ri=B(Um=>{"use strict";function QO(n,{flow:e,indicator:r,next:t,offset:i,onError:s,parentIndent:l,startOnNewline:o}){let c=!1,y=o,h=o,b="",w="",k=!1,z=!1,P=null,
D=null,T=null,E=null,L=null,I=null,V=null;for(let q of n)switch(z&&(q.type!=="space"&&q.type!=="newline"&&q.type!=="comma"&&s(q.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),z=!1),P&&(y&&q.type!=="comment"&&q.type!=="newline"&&s(P,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),P=null),q.type){case"space":!e&&(r!=="doc-start"||t?.type!=="flow-collection")&&q.source.includes("	")&&(P=q),h=!0;break;case"comment":{h||s(q,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let pe=q.source.substring(1)||" ";b?b+=w+pe:b=pe,w="",y=!1;break}case"new\
line":y?b?b+=q.source:(!I||r!=="seq-item-ind")&&(c=!0):w+=q.source,y=!0,k=!0,(D||T)&&(E=q),h=!0;break;case"anchor":D&&s(q,"MULTIPLE_ANCHORS","A node can have at\
 most one anchor"),q.source.endsWith(":")&&s(q.offset+q.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),D=q,V??(V=q.offset),y=!1,h=!1,z=!0;break;case"\
tag":{T&&s(q,"MULTIPLE_TAGS","A node can have at most one tag"),T=q,V??(V=q.offset),y=!1,h=!1,z=!0;break}case r:(D||T)&&s(q,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${q.source} indicator`),I&&s(q,"UNEXPECTED_TOKEN",`Unexpected ${q.source} in ${e??"collection"}`),I=q,y=r==="seq-item-ind"||r==="explicit-key-i\
nd",h=!1;break;case"comma":if(e){L&&s(q,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),L=q,y=!1,h=!1;break}default:s(q,"UNEXPECTED_TOKEN",`Unexpected ${q.type} toke\
n`),y=!1,h=!1}let M=n[n.length-1],Y=M?M.offset+M.source.length:i;return z&&t&&t.type!=="space"&&t.type!=="newline"&&t.type!=="comma"&&(t.type!=="scalar"||t.source!==
"")&&s(t.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),P&&(y&&P.indent<=l||t?.type==="block-map"||t?.type==="bl\
ock-seq")&&s(P,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:L,found:I,spaceBefore:c,comment:b,hasNewline:k,anchor:D,tag:T,newlineAfterProp:E,end:Y,
start:V??Y}}Um.resolveProps=QO});var ss=B(Gm=>{"use strict";function uu(n){if(!n)return null;switch(n.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(n.source.
includes(`
`))return!0;if(n.end){for(let e of n.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of n.items){for(let r of e.start)if(r.type==="n\
ewline")return!0;if(e.sep){for(let r of e.sep)if(r.type==="newline")return!0}if(uu(e.key)||uu(e.value))return!0}return!1;default:return!0}}Gm.containsNewline=uu});var fu=B(Km=>{"use strict";var XO=ss();function xO(n,e,r){if(e?.type==="flow-collection"){let t=e.end[0];t.indent===n&&(t.source==="]"||t.source==="}")&&XO.containsNewline(
e)&&r(t,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}Km.flowIndentCheck=xO});var cu=B(Zm=>{"use strict";var Hm=W();function eA(n,e,r){let{uniqueKeys:t}=n.options;if(t===!1)return!1;let i=typeof t=="function"?t:(s,l)=>s===l||Hm.isScalar(s)&&
Hm.isScalar(l)&&s.value===l.value;return e.some(s=>i(s.key,r))}Zm.mapIncludes=eA});var xm=B(Xm=>{"use strict";var Wm=ot(),tA=ut(),Ym=Ri(),nA=ss(),Jm=fu(),iA=cu(),Qm="All mapping items must start at the same column";function rA({composeNode:n,composeEmptyNode:e},r,t,i,s){
let l=s?.nodeClass??tA.YAMLMap,o=new l(r.schema);r.atRoot&&(r.atRoot=!1);let c=t.offset,y=null;for(let h of t.items){let{start:b,key:w,sep:k,value:z}=h,P=Ym.resolveProps(
b,{indicator:"explicit-key-ind",next:w??k?.[0],offset:c,onError:i,parentIndent:t.indent,startOnNewline:!0}),D=!P.found;if(D){if(w&&(w.type==="block-seq"?i(c,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in w&&w.indent!==t.indent&&i(c,"BAD_INDENT",Qm)),!P.anchor&&!P.tag&&!k){
y=P.end,P.comment&&(o.comment?o.comment+=`
`+P.comment:o.comment=P.comment);continue}(P.newlineAfterProp||nA.containsNewline(w))&&i(w??b[b.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else P.found?.indent!==t.indent&&i(c,"BAD_INDENT",Qm);r.atKey=!0;let T=P.end,E=w?n(r,w,P,i):e(r,T,b,null,P,i);r.schema.compat&&Jm.flowIndentCheck(
t.indent,w,i),r.atKey=!1,iA.mapIncludes(r,o.items,E)&&i(T,"DUPLICATE_KEY","Map keys must be unique");let L=Ym.resolveProps(k??[],{indicator:"map-value-ind",next:z,
offset:E.range[2],onError:i,parentIndent:t.indent,startOnNewline:!w||w.type==="block-scalar"});if(c=L.end,L.found){D&&(z?.type==="block-map"&&!L.hasNewline&&i(c,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),r.options.strict&&P.start<L.found.offset-1024&&i(E.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let I=z?n(r,z,L,i):e(r,c,k,null,L,i);r.schema.compat&&Jm.flowIndentCheck(
t.indent,z,i),c=I.range[2];let V=new Wm.Pair(E,I);r.options.keepSourceTokens&&(V.srcToken=h),o.items.push(V)}else{D&&i(E.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),L.comment&&(E.comment?E.comment+=`
`+L.comment:E.comment=L.comment);let I=new Wm.Pair(E);r.options.keepSourceTokens&&(I.srcToken=h),o.items.push(I)}}return y&&y<c&&i(y,"IMPOSSIBLE","Map comment w\
ith trailing content"),o.range=[t.offset,c,y??c],o}Xm.resolveBlockMap=rA});var tg=B(eg=>{"use strict";var sA=ft(),lA=Ri(),oA=fu();function aA({composeNode:n,composeEmptyNode:e},r,t,i,s){let l=s?.nodeClass??sA.YAMLSeq,o=new l(r.schema);
r.atRoot&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let c=t.offset,y=null;for(let{start:h,value:b}of t.items){let w=lA.resolveProps(h,{indicator:"seq-item-ind",next:b,
offset:c,onError:i,parentIndent:t.indent,startOnNewline:!0});if(!w.found)if(w.anchor||w.tag||b)b?.type==="block-seq"?i(w.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):i(c,"MISSING_CHAR","Sequence item without - indicator");else{y=w.end,w.comment&&(o.comment=w.comment);continue}let k=b?n(r,b,w,i):
e(r,w.end,h,null,w,i);r.schema.compat&&oA.flowIndentCheck(t.indent,b,i),c=k.range[2],o.items.push(k)}return o.range=[t.offset,c,y??c],o}eg.resolveBlockSeq=aA});var hn=B(ng=>{"use strict";function uA(n,e,r,t){let i="";if(n){let s=!1,l="";for(let o of n){let{source:c,type:y}=o;switch(y){case"space":s=!0;break;case"commen\
t":{r&&!s&&t(o,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let h=c.substring(1)||" ";i?i+=l+h:i=h,l="";break}case"n\
ewline":i&&(l+=c),s=!0;break;default:t(o,"UNEXPECTED_TOKEN",`Unexpected ${y} at node end`)}e+=c.length}}return{comment:i,offset:e}}ng.resolveEnd=uA});var lg=B(sg=>{"use strict";var fA=W(),cA=ot(),ig=ut(),dA=ft(),pA=hn(),rg=Ri(),mA=ss(),gA=cu(),du="Block collections are not allowed within flow collections",pu=n=>n&&
(n.type==="block-map"||n.type==="block-seq");function yA({composeNode:n,composeEmptyNode:e},r,t,i,s){let l=t.start.source==="{",o=l?"flow map":"flow sequence",c=s?.
nodeClass??(l?ig.YAMLMap:dA.YAMLSeq),y=new c(r.schema);y.flow=!0;let h=r.atRoot;h&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let b=t.offset+t.start.source.length;for(let D=0;D<
t.items.length;++D){let T=t.items[D],{start:E,key:L,sep:I,value:V}=T,M=rg.resolveProps(E,{flow:o,indicator:"explicit-key-ind",next:L??I?.[0],offset:b,onError:i,
parentIndent:t.indent,startOnNewline:!1});if(!M.found){if(!M.anchor&&!M.tag&&!I&&!V){D===0&&M.comma?i(M.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${o}`):D<t.items.
length-1&&i(M.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${o}`),M.comment&&(y.comment?y.comment+=`
`+M.comment:y.comment=M.comment),b=M.end;continue}!l&&r.options.strict&&mA.containsNewline(L)&&i(L,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(D===0)M.comma&&i(M.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${o}`);else if(M.comma||i(M.start,"MISSING_CHAR",`Missing , betw\
een ${o} items`),M.comment){let Y="";e:for(let q of E)switch(q.type){case"comma":case"space":break;case"comment":Y=q.source.substring(1);break e;default:break e}
if(Y){let q=y.items[y.items.length-1];fA.isPair(q)&&(q=q.value??q.key),q.comment?q.comment+=`
`+Y:q.comment=Y,M.comment=M.comment.substring(Y.length+1)}}if(!l&&!I&&!M.found){let Y=V?n(r,V,M,i):e(r,M.end,I,null,M,i);y.items.push(Y),b=Y.range[2],pu(V)&&i(Y.
range,"BLOCK_IN_FLOW",du)}else{r.atKey=!0;let Y=M.end,q=L?n(r,L,M,i):e(r,Y,E,null,M,i);pu(L)&&i(q.range,"BLOCK_IN_FLOW",du),r.atKey=!1;let pe=rg.resolveProps(I??
[],{flow:o,indicator:"map-value-ind",next:V,offset:q.range[2],onError:i,parentIndent:t.indent,startOnNewline:!1});if(pe.found){if(!l&&!M.found&&r.options.strict){
if(I)for(let me of I){if(me===pe.found)break;if(me.type==="newline"){i(me,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single \
line");break}}M.start<pe.found.offset-1024&&i(pe.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow seq\
uence key")}}else V&&("source"in V&&V.source?.[0]===":"?i(V,"MISSING_CHAR",`Missing space after : in ${o}`):i(pe.start,"MISSING_CHAR",`Missing , or : between ${o}\
 items`));let nt=V?n(r,V,pe,i):pe.found?e(r,pe.end,I,null,pe,i):null;nt?pu(V)&&i(nt.range,"BLOCK_IN_FLOW",du):pe.comment&&(q.comment?q.comment+=`
`+pe.comment:q.comment=pe.comment);let on=new cA.Pair(q,nt);if(r.options.keepSourceTokens&&(on.srcToken=T),l){let me=y;gA.mapIncludes(r,me.items,q)&&i(Y,"DUPLIC\
ATE_KEY","Map keys must be unique"),me.items.push(on)}else{let me=new ig.YAMLMap(r.schema);me.flow=!0,me.items.push(on);let lp=(nt??q).range;me.range=[q.range[0],
lp[1],lp[2]],y.items.push(me)}b=nt?nt.range[2]:pe.end}}let w=l?"}":"]",[k,...z]=t.end,P=b;if(k?.source===w)P=k.offset+k.source.length;else{let D=o[0].toUpperCase()+
o.substring(1),T=h?`${D} must end with a ${w}`:`${D} in block collection must be sufficiently indented and end with a ${w}`;i(b,h?"MISSING_CHAR":"BAD_INDENT",T),
k&&k.source.length!==1&&z.unshift(k)}if(z.length>0){let D=pA.resolveEnd(z,P,r.options.strict,i);D.comment&&(y.comment?y.comment+=`
`+D.comment:y.comment=D.comment),y.range=[t.offset,P,D.offset]}else y.range=[t.offset,P,P];return y}sg.resolveFlowCollection=yA});var ag=B(og=>{"use strict";var vA=W(),hA=ue(),bA=ut(),wA=ft(),PA=xm(),kA=tg(),OA=lg();function mu(n,e,r,t,i,s){let l=r.type==="block-map"?PA.resolveBlockMap(n,e,
r,t,s):r.type==="block-seq"?kA.resolveBlockSeq(n,e,r,t,s):OA.resolveFlowCollection(n,e,r,t,s),o=l.constructor;return i==="!"||i===o.tagName?(l.tag=o.tagName,l):
(i&&(l.tag=i),l)}function AA(n,e,r,t,i){let s=t.tag,l=s?e.directives.tagName(s.source,w=>i(s,"TAG_RESOLVE_FAILED",w)):null;if(r.type==="block-seq"){let{anchor:w,
newlineAfterProp:k}=t,z=w&&s?w.offset>s.offset?w:s:w??s;z&&(!k||k.offset<z.offset)&&i(z,"MISSING_CHAR","Missing newline after block sequence props")}let o=r.type===
"block-map"?"map":r.type==="block-seq"?"seq":r.start.source==="{"?"map":"seq";if(!s||!l||l==="!"||l===bA.YAMLMap.tagName&&o==="map"||l===wA.YAMLSeq.tagName&&o===
"seq")return mu(n,e,r,i,l);let c=e.schema.tags.find(w=>w.tag===l&&w.collection===o);if(!c){let w=e.schema.knownTags[l];if(w?.collection===o)e.schema.tags.push(Object.
assign({},w,{default:!1})),c=w;else return w?i(s,"BAD_COLLECTION_TYPE",`${w.tag} used for ${o} collection, but expects ${w.collection??"scalar"}`,!0):i(s,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${l}`,!0),mu(n,e,r,i,l)}let y=mu(n,e,r,i,l,c),h=c.resolve?.(y,w=>i(s,"TAG_RESOLVE_FAILED",w),e.options)??y,b=vA.isNode(h)?h:new hA.
Scalar(h);return b.range=y.range,b.tag=l,c?.format&&(b.format=c.format),b}og.composeCollection=AA});var yu=B(ug=>{"use strict";var gu=ue();function SA(n,e,r){let t=e.offset,i=DA(e,n.options.strict,r);if(!i)return{value:"",type:null,comment:"",range:[t,t,t]};let s=i.
mode===">"?gu.Scalar.BLOCK_FOLDED:gu.Scalar.BLOCK_LITERAL,l=e.source?RA(e.source):[],o=l.length;for(let P=l.length-1;P>=0;--P){let D=l[P][1];if(D===""||D==="\r")
o=P;else break}if(o===0){let P=i.chomp==="+"&&l.length>0?`
`.repeat(Math.max(1,l.length-1)):"",D=t+i.length;return e.source&&(D+=e.source.length),{value:P,type:s,comment:i.comment,range:[t,D,D]}}let c=e.indent+i.indent,
y=e.offset+i.length,h=0;for(let P=0;P<o;++P){let[D,T]=l[P];if(T===""||T==="\r")i.indent===0&&D.length>c&&(c=D.length);else{D.length<c&&r(y+D.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),i.indent===0&&(c=D.length),h=P,c===0&&!n.atRoot&&r(y,"BAD_\
INDENT","Block scalar values in collections must be indented");break}y+=D.length+T.length+1}for(let P=l.length-1;P>=o;--P)l[P][0].length>c&&(o=P+1);let b="",w="",
k=!1;for(let P=0;P<h;++P)b+=l[P][0].slice(c)+`
`;for(let P=h;P<o;++P){let[D,T]=l[P];y+=D.length+T.length+1;let E=T[T.length-1]==="\r";if(E&&(T=T.slice(0,-1)),T&&D.length<c){let I=`Block scalar lines must not\
 be less indented than their ${i.indent?"explicit indentation indicator":"first line"}`;r(y-T.length-(E?2:1),"BAD_INDENT",I),D=""}s===gu.Scalar.BLOCK_LITERAL?(b+=
w+D.slice(c)+T,w=`
`):D.length>c||T[0]==="	"?(w===" "?w=`
`:!k&&w===`
`&&(w=`

`),b+=w+D.slice(c)+T,w=`
`,k=!0):T===""?w===`
`?b+=`
`:w=`
`:(b+=w+T,w=" ",k=!1)}switch(i.chomp){case"-":break;case"+":for(let P=o;P<l.length;++P)b+=`
`+l[P][0].slice(c);b[b.length-1]!==`
`&&(b+=`
`);break;default:b+=`
`}let z=t+i.length+e.source.length;return{value:b,type:s,comment:i.comment,range:[t,z,z]}}function DA({offset:n,props:e},r,t){if(e[0].type!=="block-scalar-heade\
r")return t(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:i}=e[0],s=i[0],l=0,o="",c=-1;for(let w=1;w<i.length;++w){let k=i[w];if(!o&&(k==="\
-"||k==="+"))o=k;else{let z=Number(k);!l&&z?l=z:c===-1&&(c=n+w)}}c!==-1&&t(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let y=!1,
h="",b=i.length;for(let w=1;w<e.length;++w){let k=e[w];switch(k.type){case"space":y=!0;case"newline":b+=k.source.length;break;case"comment":r&&!y&&t(k,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),b+=k.source.length,h=k.source.substring(1);break;case"error":t(k,"UNEXPECTED_TOK\
EN",k.message),b+=k.source.length;break;default:{let z=`Unexpected token in block scalar header: ${k.type}`;t(k,"UNEXPECTED_TOKEN",z);let P=k.source;P&&typeof P==
"string"&&(b+=P.length)}}}return{mode:s,indent:l,chomp:o,comment:h,length:b}}function RA(n){let e=n.split(/\n( *)/),r=e[0],t=r.match(/^( *)/),s=[t?.[1]?[t[1],r.
slice(t[1].length)]:["",r]];for(let l=1;l<e.length;l+=2)s.push([e[l],e[l+1]]);return s}ug.resolveBlockScalar=SA});var hu=B(cg=>{"use strict";var vu=ue(),zA=hn();function EA(n,e,r){let{offset:t,type:i,source:s,end:l}=n,o,c,y=(w,k,z)=>r(t+w,k,z);switch(i){case"scalar":o=vu.Scalar.
PLAIN,c=TA(s,y);break;case"single-quoted-scalar":o=vu.Scalar.QUOTE_SINGLE,c=CA(s,y);break;case"double-quoted-scalar":o=vu.Scalar.QUOTE_DOUBLE,c=LA(s,y);break;default:
return r(n,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[t,t+s.length,t+s.length]}}let h=t+s.length,
b=zA.resolveEnd(l,h,e,r);return{value:c,type:o,comment:b.comment,range:[t,h,b.offset]}}function TA(n,e){let r="";switch(n[0]){case"	":r="a tab character";break;case"\
,":r="flow indicator character ,";break;case"%":r="directive indicator character %";break;case"|":case">":{r=`block scalar indicator ${n[0]}`;break}case"@":case"\
`":{r=`reserved character ${n[0]}`;break}}return r&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${r}`),fg(n)}function CA(n,e){return(n[n.length-1]!=="\
'"||n.length===1)&&e(n.length,"MISSING_CHAR","Missing closing 'quote"),fg(n.slice(1,-1)).replace(/''/g,"'")}function fg(n){let e=/(.*?)\r?\n/sy,r=e.exec(n);if(!r)
return n;let t,i;try{t=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{t=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let s=r[1].replace(t,""),
l=" ",o=e.lastIndex;for(;r=e.exec(n);){let y=r[1].replace(i,"");y===""?l===`
`?s+=l:l=`
`:(s+=l+y,l=" "),o=e.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=o,r=c.exec(n),s+l+(r?.[1]??"")}function LA(n,e){let r="";for(let t=1;t<n.length-1;++t){let i=n[t];
if(!(i==="\r"&&n[t+1]===`
`))if(i===`
`){let{fold:s,offset:l}=NA(n,t);r+=s,t=l}else if(i==="\\"){let s=n[++t],l=jA[s];if(l)r+=l;else if(s===`
`)for(s=n[t+1];s===" "||s==="	";)s=n[++t+1];else if(s==="\r"&&n[t+1]===`
`)for(s=n[++t+1];s===" "||s==="	";)s=n[++t+1];else if(s==="x"||s==="u"||s==="U"){let o=s==="x"?2:s==="u"?4:8;r+=$A(n,t+1,o,e),t+=o}else{let o=n.substr(t-1,2);e(
t-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${o}`),r+=o}}else if(i===" "||i==="	"){let s=t,l=n[t+1];for(;l===" "||l==="	";)l=n[++t+1];l!==`
`&&!(l==="\r"&&n[t+2]===`
`)&&(r+=t>s?n.slice(s,t+1):i)}else r+=i}return(n[n.length-1]!=='"'||n.length===1)&&e(n.length,"MISSING_CHAR",'Missing closing "quote'),r}function NA(n,e){let r="",
t=n[e+1];for(;(t===" "||t==="	"||t===`
`||t==="\r")&&!(t==="\r"&&n[e+2]!==`
`);)t===`
`&&(r+=`
`),e+=1,t=n[e+1];return r||(r=" "),{fold:r,offset:e}}var jA={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function $A(n,e,r,t){let i=n.substr(e,r),l=i.length===r&&
/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(l)}catch{let o=n.substr(e-2,r+2);return t(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${o}`),o}}cg.resolveFlowScalar=EA});var mg=B(pg=>{"use strict";var Rt=W(),dg=ue(),IA=yu(),VA=hu();function BA(n,e,r,t){let{value:i,type:s,comment:l,range:o}=e.type==="block-scalar"?IA.resolveBlockScalar(
n,e,t):VA.resolveFlowScalar(e,n.options.strict,t),c=r?n.directives.tagName(r.source,b=>t(r,"TAG_RESOLVE_FAILED",b)):null,y;n.options.stringKeys&&n.atKey?y=n.schema[Rt.
SCALAR]:c?y=qA(n.schema,i,c,r,t):e.type==="scalar"?y=MA(n,i,e,t):y=n.schema[Rt.SCALAR];let h;try{let b=y.resolve(i,w=>t(r??e,"TAG_RESOLVE_FAILED",w),n.options);
h=Rt.isScalar(b)?b:new dg.Scalar(b)}catch(b){let w=b instanceof Error?b.message:String(b);t(r??e,"TAG_RESOLVE_FAILED",w),h=new dg.Scalar(i)}return h.range=o,h.source=
i,s&&(h.type=s),c&&(h.tag=c),y.format&&(h.format=y.format),l&&(h.comment=l),h}function qA(n,e,r,t,i){if(r==="!")return n[Rt.SCALAR];let s=[];for(let o of n.tags)
if(!o.collection&&o.tag===r)if(o.default&&o.test)s.push(o);else return o;for(let o of s)if(o.test?.test(e))return o;let l=n.knownTags[r];return l&&!l.collection?
(n.tags.push(Object.assign({},l,{default:!1,test:void 0})),l):(i(t,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:str"),n[Rt.SCALAR])}function MA({
atKey:n,directives:e,schema:r},t,i,s){let l=r.tags.find(o=>(o.default===!0||n&&o.default==="key")&&o.test?.test(t))||r[Rt.SCALAR];if(r.compat){let o=r.compat.find(
c=>c.default&&c.test?.test(t))??r[Rt.SCALAR];if(l.tag!==o.tag){let c=e.tagString(l.tag),y=e.tagString(o.tag),h=`Value may be parsed as either ${c} or ${y}`;s(i,
"TAG_RESOLVE_FAILED",h,!0)}}return l}pg.composeScalar=BA});var yg=B(gg=>{"use strict";function FA(n,e,r){if(e){r??(r=e.length);for(let t=r-1;t>=0;--t){let i=e[t];switch(i.type){case"space":case"comment":case"newline":n-=
i.source.length;continue}for(i=e[++t];i?.type==="space";)n+=i.source.length,i=e[++t];break}}return n}gg.emptyScalarPosition=FA});var bg=B(wu=>{"use strict";var _A=oi(),UA=W(),GA=ag(),vg=mg(),KA=hn(),HA=yg(),ZA={composeNode:hg,composeEmptyNode:bu};function hg(n,e,r,t){let i=n.atKey,{spaceBefore:s,
comment:l,anchor:o,tag:c}=r,y,h=!0;switch(e.type){case"alias":y=WA(n,e,t),(o||c)&&t(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":y=vg.composeScalar(n,e,c,t),o&&(y.anchor=o.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{y=GA.composeCollection(ZA,n,e,r,t),o&&(y.anchor=o.source.substring(1))}catch(b){let w=b instanceof Error?b.message:
String(b);t(e,"RESOURCE_EXHAUSTION",w)}break;default:{let b=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;t(e,"UNEXPECTED_TOKEN",b),h=!1}}return y??
(y=bu(n,e.offset,void 0,null,r,t)),o&&y.anchor===""&&t(o,"BAD_ALIAS","Anchor cannot be an empty string"),i&&n.options.stringKeys&&(!UA.isScalar(y)||typeof y.value!=
"string"||y.tag&&y.tag!=="tag:yaml.org,2002:str")&&t(c??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(y.spaceBefore=!0),l&&(e.type==="scal\
ar"&&e.source===""?y.comment=l:y.commentBefore=l),n.options.keepSourceTokens&&h&&(y.srcToken=e),y}function bu(n,e,r,t,{spaceBefore:i,comment:s,anchor:l,tag:o,end:c},y){
let h={type:"scalar",offset:HA.emptyScalarPosition(e,r,t),indent:-1,source:""},b=vg.composeScalar(n,h,o,y);return l&&(b.anchor=l.source.substring(1),b.anchor===
""&&y(l,"BAD_ALIAS","Anchor cannot be an empty string")),i&&(b.spaceBefore=!0),s&&(b.comment=s,b.range[2]=c),b}function WA({options:n},{offset:e,source:r,end:t},i){
let s=new _A.Alias(r.substring(1));s.source===""&&i(e,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&i(e+r.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let l=e+r.length,o=KA.resolveEnd(t,l,n.strict,i);return s.range=[e,l,o.offset],o.comment&&(s.comment=o.comment),s}wu.composeEmptyNode=
bu;wu.composeNode=hg});var kg=B(Pg=>{"use strict";var YA=Oi(),wg=bg(),JA=hn(),QA=Ri();function XA(n,e,{offset:r,start:t,value:i,end:s},l){let o=Object.assign({_directives:e},n),c=new YA.
Document(void 0,o),y={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},h=QA.resolveProps(t,{indicator:"doc-start",next:i??s?.[0],offset:r,
onError:l,parentIndent:0,startOnNewline:!0});h.found&&(c.directives.docStart=!0,i&&(i.type==="block-map"||i.type==="block-seq")&&!h.hasNewline&&l(h.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=i?wg.composeNode(y,i,h,l):wg.composeEmptyNode(y,h.end,t,null,h,l);let b=c.
contents.range[2],w=JA.resolveEnd(s,b,!1,l);return w.comment&&(c.comment=w.comment),c.range=[r,b,w.offset],c}Pg.composeDoc=XA});var ku=B(Sg=>{"use strict";var xA=require("process"),eS=oa(),tS=Oi(),zi=Di(),Og=W(),nS=kg(),iS=hn();function Ei(n){if(typeof n=="number")return[n,n+1];if(Array.
isArray(n))return n.length===2?n:[n[0],n[1]];let{offset:e,source:r}=n;return[e,e+(typeof r=="string"?r.length:1)]}function Ag(n){let e="",r=!1,t=!1;for(let i=0;i<
n.length;++i){let s=n[i];switch(s[0]){case"#":e+=(e===""?"":t?`

`:`
`)+(s.substring(1)||" "),r=!0,t=!1;break;case"%":n[i+1]?.[0]!=="#"&&(i+=1),r=!1;break;default:r||(t=!0),r=!1}}return{comment:e,afterEmptyLine:t}}var Pu=class{constructor(e={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(r,t,i,s)=>{let l=Ei(r);s?this.warnings.push(new zi.YAMLWarning(
l,t,i)):this.errors.push(new zi.YAMLParseError(l,t,i))},this.directives=new eS.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,r){let{comment:t,
afterEmptyLine:i}=Ag(this.prelude);if(t){let s=e.contents;if(r)e.comment=e.comment?`${e.comment}
${t}`:t;else if(i||e.directives.docStart||!s)e.commentBefore=t;else if(Og.isCollection(s)&&!s.flow&&s.items.length>0){let l=s.items[0];Og.isPair(l)&&(l=l.key);let o=l.
commentBefore;l.commentBefore=o?`${t}
${o}`:t}else{let l=s.commentBefore;s.commentBefore=l?`${t}
${l}`:t}}if(r){for(let s=0;s<this.errors.length;++s)e.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)e.warnings.push(this.warnings[s])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Ag(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,r=!1,t=-1){for(let i of e)yield*this.next(i);yield*this.end(r,t)}*next(e){switch(xA.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(r,t,i)=>{let s=Ei(e);s[0]+=r,this.onError(s,"BAD_DIRECTIVE",t,i)}),this.prelude.
push(e.source),this.atDirectives=!0;break;case"document":{let r=nS.composeDoc(this.options,this.directives,e,this.onError);this.atDirectives&&!r.directives.docStart&&
this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(r,!1),this.doc&&(yield this.doc),this.doc=r,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{let r=e.source?`${e.message}: ${JSON.stringify(
e.source)}`:e.message,t=new zi.YAMLParseError(Ei(e),"UNEXPECTED_TOKEN",r);this.atDirectives||!this.doc?this.errors.push(t):this.doc.errors.push(t);break}case"do\
c-end":{if(!this.doc){let t="Unexpected doc-end without preceding document";this.errors.push(new zi.YAMLParseError(Ei(e),"UNEXPECTED_TOKEN",t));break}this.doc.directives.
docEnd=!0;let r=iS.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),r.comment){let t=this.doc.comment;
this.doc.comment=t?`${t}
${r.comment}`:r.comment}this.doc.range[2]=r.offset;break}default:this.errors.push(new zi.YAMLParseError(Ei(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,r=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let t=Object.assign({_directives:this.directives},this.options),i=new tS.Document(
void 0,t);this.atDirectives&&this.onError(r,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,r,r],this.decorate(i,!1),yield i}}};Sg.Composer=Pu});var zg=B(ls=>{"use strict";var rS=yu(),sS=hu(),lS=Di(),Dg=di();function oS(n,e=!0,r){if(n){let t=(i,s,l)=>{let o=typeof i=="number"?i:Array.isArray(i)?i[0]:i.offset;
if(r)r(o,s,l);else throw new lS.YAMLParseError([o,o+1],s,l)};switch(n.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return sS.resolveFlowScalar(
n,e,t);case"block-scalar":return rS.resolveBlockScalar({options:{strict:e}},n,t)}}return null}function aS(n,e){let{implicitKey:r=!1,indent:t,inFlow:i=!1,offset:s=-1,
type:l="PLAIN"}=e,o=Dg.stringifyString({type:l,value:n},{implicitKey:r,indent:t>0?" ".repeat(t):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}}),c=e.end??[{type:"\
newline",offset:-1,indent:t,source:`
`}];switch(o[0]){case"|":case">":{let y=o.indexOf(`
`),h=o.substring(0,y),b=o.substring(y+1)+`
`,w=[{type:"block-scalar-header",offset:s,indent:t,source:h}];return Rg(w,c)||w.push({type:"newline",offset:-1,indent:t,source:`
`}),{type:"block-scalar",offset:s,indent:t,props:w,source:b}}case'"':return{type:"double-quoted-scalar",offset:s,indent:t,source:o,end:c};case"'":return{type:"s\
ingle-quoted-scalar",offset:s,indent:t,source:o,end:c};default:return{type:"scalar",offset:s,indent:t,source:o,end:c}}}function uS(n,e,r={}){let{afterKey:t=!1,implicitKey:i=!1,
inFlow:s=!1,type:l}=r,o="indent"in n?n.indent:null;if(t&&typeof o=="number"&&(o+=2),!l)switch(n.type){case"single-quoted-scalar":l="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":l="QUOTE_DOUBLE";break;case"block-scalar":{let y=n.props[0];if(y.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
l=y.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:l="PLAIN"}let c=Dg.stringifyString({type:l,value:e},{implicitKey:i||o===null,indent:o!==null&&o>
0?" ".repeat(o):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(c[0]){case"|":case">":fS(n,c);break;case'"':Ou(n,c,"double-quoted-scalar");break;case"\
'":Ou(n,c,"single-quoted-scalar");break;default:Ou(n,c,"scalar")}}function fS(n,e){let r=e.indexOf(`
`),t=e.substring(0,r),i=e.substring(r+1)+`
`;if(n.type==="block-scalar"){let s=n.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=t,n.source=i}else{let{offset:s}=n,
l="indent"in n?n.indent:-1,o=[{type:"block-scalar-header",offset:s,indent:l,source:t}];Rg(o,"end"in n?n.end:void 0)||o.push({type:"newline",offset:-1,indent:l,source:`\

`});for(let c of Object.keys(n))c!=="type"&&c!=="offset"&&delete n[c];Object.assign(n,{type:"block-scalar",indent:l,props:o,source:i})}}function Rg(n,e){if(e)for(let r of e)
switch(r.type){case"space":case"comment":n.push(r);break;case"newline":return n.push(r),!0}return!1}function Ou(n,e,r){switch(n.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":n.type=r,n.source=e;break;case"block-scalar":{let t=n.props.slice(1),i=e.length;n.props[0].type==="block-scalar-header"&&
(i-=n.props[0].source.length);for(let s of t)s.offset+=i;delete n.props,Object.assign(n,{type:r,source:e,end:t});break}case"block-map":case"block-seq":{let i={type:"\
newline",offset:n.offset+e.length,indent:n.indent,source:`
`};delete n.items,Object.assign(n,{type:r,source:e,end:[i]});break}default:{let t="indent"in n?n.indent:-1,i="end"in n&&Array.isArray(n.end)?n.end.filter(s=>s.type===
"space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(n))s!=="type"&&s!=="offset"&&delete n[s];Object.assign(n,{type:r,indent:t,source:e,
end:i})}}}ls.createScalarToken=aS;ls.resolveAsScalar=oS;ls.setScalarValue=uS});var Tg=B(Eg=>{"use strict";var cS=n=>"type"in n?as(n):os(n);function as(n){switch(n.type){case"block-scalar":{let e="";for(let r of n.props)e+=as(r);return e+n.
source}case"block-map":case"block-seq":{let e="";for(let r of n.items)e+=os(r);return e}case"flow-collection":{let e=n.start.source;for(let r of n.items)e+=os(r);
for(let r of n.end)e+=r.source;return e}case"document":{let e=os(n);if(n.end)for(let r of n.end)e+=r.source;return e}default:{let e=n.source;if("end"in n&&n.end)
for(let r of n.end)e+=r.source;return e}}}function os({start:n,key:e,sep:r,value:t}){let i="";for(let s of n)i+=s.source;if(e&&(i+=as(e)),r)for(let s of r)i+=s.
source;return t&&(i+=as(t)),i}Eg.stringify=cS});var jg=B(Ng=>{"use strict";var Au=Symbol("break visit"),dS=Symbol("skip children"),Cg=Symbol("remove item");function zt(n,e){"type"in n&&n.type==="document"&&(n=
{start:n.start,value:n.value}),Lg(Object.freeze([]),n,e)}zt.BREAK=Au;zt.SKIP=dS;zt.REMOVE=Cg;zt.itemAtPath=(n,e)=>{let r=n;for(let[t,i]of e){let s=r?.[t];if(s&&
"items"in s)r=s.items[i];else return}return r};zt.parentCollection=(n,e)=>{let r=zt.itemAtPath(n,e.slice(0,-1)),t=e[e.length-1][0],i=r?.[t];if(i&&"items"in i)return i;
throw new Error("Parent collection not found")};function Lg(n,e,r){let t=r(e,n);if(typeof t=="symbol")return t;for(let i of["key","value"]){let s=e[i];if(s&&"it\
ems"in s){for(let l=0;l<s.items.length;++l){let o=Lg(Object.freeze(n.concat([[i,l]])),s.items[l],r);if(typeof o=="number")l=o-1;else{if(o===Au)return Au;o===Cg&&
(s.items.splice(l,1),l-=1)}}typeof t=="function"&&i==="key"&&(t=t(e,n))}}return typeof t=="function"?t(e,n):t}Ng.visit=zt});var us=B(Re=>{"use strict";var Su=zg(),pS=Tg(),mS=jg(),Du="\uFEFF",Ru="",zu="",Eu="",gS=n=>!!n&&"items"in n,yS=n=>!!n&&(n.type==="scalar"||n.type==="single-q\
uoted-scalar"||n.type==="double-quoted-scalar"||n.type==="block-scalar");function vS(n){switch(n){case Du:return"<BOM>";case Ru:return"<DOC>";case zu:return"<FL\
OW_END>";case Eu:return"<SCALAR>";default:return JSON.stringify(n)}}function hS(n){switch(n){case Du:return"byte-order-mark";case Ru:return"doc-mode";case zu:return"\
flow-error-end";case Eu:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(n[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}Re.createScalarToken=Su.createScalarToken;Re.resolveAsScalar=Su.resolveAsScalar;Re.setScalarValue=Su.
setScalarValue;Re.stringify=pS.stringify;Re.visit=mS.visit;Re.BOM=Du;Re.DOCUMENT=Ru;Re.FLOW_END=zu;Re.SCALAR=Eu;Re.isCollection=gS;Re.isScalar=yS;Re.prettyToken=
vS;Re.tokenType=hS});var Lu=B(Ig=>{"use strict";var Ti=us();function Fe(n){switch(n){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var $g=new Set("0123456789ABCDEFabcdef"),bS=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),fs=new Set(",[]{}"),wS=new Set(` ,[]{}
\r	`),Tu=n=>!n||wS.has(n),Cu=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
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
if(e===null)return this.setNext("stream");if(e[0]===Ti.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let r=e.length,t=e.indexOf("#");for(;t!==-1;){
let s=e[t-1];if(s===" "||s==="	"){r=t-1;break}else t=e.indexOf("#",t+1)}for(;;){let s=e[r-1];if(s===" "||s==="	")r-=1;else break}let i=(yield*this.pushCount(r))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-i),this.pushNewline(),"stream"}if(this.atLineEnd()){let r=yield*this.pushSpaces(!0);return yield*this.
pushCount(e.length-r),yield*this.pushNewline(),"stream"}return yield Ti.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.
atEnd)return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let r=this.peek(3);if((r==="---"||
r==="...")&&Fe(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,r==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!Fe(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,r]=this.peek(
2);if(!r&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&Fe(r)){let t=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=t,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.
setNext("doc");let r=yield*this.pushIndicators();switch(e[r]){case"#":yield*this.pushCount(e.length-r);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Tu),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return r+=yield*this.parseBlockScalarHeader(),r+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-r),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,r,t=-1;do e=yield*this.pushNewline(),e>0?(r=yield*this.pushSpaces(!1),this.indentValue=t=r):r=0,r+=yield*this.pushSpaces(!0);while(e+r>0);let i=this.getLine();
if(i===null)return this.setNext("flow");if((t!==-1&&t<this.indentNext&&i[0]!=="#"||t===0&&(i.startsWith("---")||i.startsWith("..."))&&Fe(i[3]))&&!(t===this.indentNext-
1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.flowLevel=0,yield Ti.FLOW_END,yield*this.parseLineStart();let s=0;for(;i[s]===",";)s+=yield*this.pushCount(
1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),i[s]){case void 0:return"flow";case"#":return yield*this.pushCount(i.length-
s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Tu),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
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
`&&s>=this.pos&&s+1+r>o)e=s;else break}while(!0);return yield Ti.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.
flowLevel>0,r=this.pos-1,t=this.pos-1,i;for(;i=this.buffer[++t];)if(i===":"){let s=this.buffer[t+1];if(Fe(s)||e&&fs.has(s))break;r=t}else if(Fe(i)){let s=this.buffer[t+
1];if(i==="\r"&&(s===`
`?(t+=1,i=`
`,s=this.buffer[t+1]):r=t),s==="#"||e&&fs.has(s))break;if(i===`
`){let l=this.continueScalar(t+1);if(l===-1)break;t=Math.max(t,l-2)}}else{if(e&&fs.has(i))break;r=t}return!i&&!this.atEnd?this.setNext("plain-scalar"):(yield Ti.
SCALAR,yield*this.pushToIndex(r+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,r){let t=this.
buffer.slice(this.pos,e);return t?(yield t,this.pos+=t.length,t.length):(r&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(Tu),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let r=this.
flowLevel>0,t=this.charAt(1);if(Fe(t)||r&&fs.has(t)){r?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,r=this.buffer[e];for(;!Fe(r)&&r!==">";)r=this.buffer[++e];return yield*this.
pushToIndex(r===">"?e+1:e,!1)}else{let e=this.pos+1,r=this.buffer[e];for(;r;)if(bS.has(r))r=this.buffer[++e];else if(r==="%"&&$g.has(this.buffer[e+1])&&$g.has(this.
buffer[e+2]))r=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let r=this.pos-1,t;do t=this.buffer[++r];while(t===" "||e&&t==="	");let i=r-this.pos;return i>0&&(yield this.buffer.substr(
this.pos,i),this.pos=r),i}*pushUntil(e){let r=this.pos,t=this.buffer[r];for(;!e(t);)t=this.buffer[++r];return yield*this.pushToIndex(r,!1)}};Ig.Lexer=Cu});var ju=B(Vg=>{"use strict";var Nu=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{let r=0,t=this.lineStarts.length;
for(;r<t;){let s=r+t>>1;this.lineStarts[s]<e?r=s+1:t=s}if(this.lineStarts[r]===e)return{line:r+1,col:1};if(r===0)return{line:0,col:e};let i=this.lineStarts[r-1];
return{line:r,col:e-i+1}}}};Vg.LineCounter=Nu});var Iu=B(_g=>{"use strict";var PS=require("process"),Bg=us(),kS=Lu();function ct(n,e){for(let r=0;r<n.length;++r)if(n[r].type===e)return!0;return!1}function qg(n){
for(let e=0;e<n.length;++e)switch(n[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}function Fg(n){switch(n?.type){case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function cs(n){switch(n.type){case"document":return n.
start;case"block-map":{let e=n.items[n.items.length-1];return e.sep??e.start}case"block-seq":return n.items[n.items.length-1].start;default:return[]}}function bn(n){
if(n.length===0)return[];let e=n.length;e:for(;--e>=0;)switch(n[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;n[++e]?.type==="space";);return n.splice(e,n.length)}function ds(n,e){if(e.length<1e5)Array.prototype.push.apply(n,e);else for(let r=0;r<e.length;++r)
n.push(e[r])}function Mg(n){if(n.start.type==="flow-seq-start")for(let e of n.items)e.sep&&!e.value&&!ct(e.start,"explicit-key-ind")&&!ct(e.sep,"map-value-ind")&&
(e.key&&(e.value=e.key),delete e.key,Fg(e.value)?e.value.end?ds(e.value.end,e.sep):e.value.end=e.sep:ds(e.start,e.sep),delete e.sep)}var $u=class{constructor(e){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new kS.Lexer,this.onNewLine=
e}*parse(e,r=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let t of this.lexer.lex(e,r))yield*this.next(t);r||(yield*this.end())}*next(e){if(this.source=
e,PS.env.LOG_TOKENS&&console.log("|",Bg.prettyToken(e)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}let r=Bg.tokenType(e);if(r)
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
0),r.type==="flow-collection"&&Mg(r),t.type){case"document":t.value=r;break;case"block-scalar":t.props.push(r);break;case"block-map":{let i=t.items[t.items.length-
1];if(i.value){t.items.push({start:[],key:r,sep:[]}),this.onKeyLine=!0;return}else if(i.sep)i.value=r;else{Object.assign(i,{key:r,sep:[]}),this.onKeyLine=!i.explicitKey;
return}break}case"block-seq":{let i=t.items[t.items.length-1];i.value?t.items.push({start:[],value:r}):i.value=r;break}case"flow-collection":{let i=t.items[t.items.
length-1];!i||i.value?t.items.push({start:[],key:r,sep:[]}):i.sep?i.value=r:Object.assign(i,{key:r,sep:[]});return}default:yield*this.pop(),yield*this.pop(r)}if((t.
type==="document"||t.type==="block-map"||t.type==="block-seq")&&(r.type==="block-map"||r.type==="block-seq")){let i=r.items[r.items.length-1];i&&!i.sep&&!i.value&&
i.start.length>0&&qg(i.start)===-1&&(r.indent===0||i.start.every(s=>s.type!=="comment"||s.indent<r.indent))&&(t.type==="document"?t.end=i.start:t.items.push({start:i.
start}),r.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-\
order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};
this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token \
in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{qg(e.start)!==-1?(yield*this.pop(),yield*this.
step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let r=this.startBlockValue(
e);r?this.stack.push(r):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type===
"map-value-ind"){let r=cs(this.peek(2)),t=bn(r),i;e.end?(i=e.end,i.push(this.sourceToken),delete e.end):i=[this.sourceToken];let s={type:"block-map",offset:e.offset,
indent:e.indent,items:[{start:t,key:e,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"\
space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let r=this.
source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let r=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,r.value){let t="end"in r.value?r.value.end:void 0;(Array.isArray(t)?t[t.length-1]:void 0)?.type==="comment"?t?.push(this.sourceToken):e.items.push({start:[this.
sourceToken]})}else r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)e.items.push({start:[this.sourceToken]});else if(r.
sep)r.sep.push(this.sourceToken);else{if(this.atIndentedComment(r.start,e.indent)){let i=e.items[e.items.length-2]?.value?.end;if(Array.isArray(i)){ds(i,r.start),
i.push(this.sourceToken),e.items.pop();return}}r.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let t=!this.onKeyLine&&this.indent===e.indent,i=t&&
(r.sep||r.explicitKey)&&this.type!=="seq-item-ind",s=[];if(i&&r.sep&&!r.value){let l=[];for(let o=0;o<r.sep.length;++o){let c=r.sep[o];switch(c.type){case"newli\
ne":l.push(o);break;case"space":break;case"comment":c.indent>e.indent&&(l.length=0);break;default:l.length=0}}l.length>=2&&(s=r.sep.splice(l[1]))}switch(this.type){case"\
anchor":case"tag":i||r.value?(s.push(this.sourceToken),e.items.push({start:s}),this.onKeyLine=!0):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"explicit-key-ind":!r.sep&&!r.explicitKey?(r.start.push(this.sourceToken),r.explicitKey=!0):i||r.value?(s.push(this.sourceToken),e.items.push({start:s,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(r.explicitKey)if(r.sep)if(r.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(ct(r.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(Fg(r.key)&&!ct(r.sep,"newline")){
let l=bn(r.start),o=r.key,c=r.sep;c.push(this.sourceToken),delete r.key,delete r.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:l,key:o,sep:c}]})}else s.length>0?r.sep=r.sep.concat(s,this.sourceToken):r.sep.push(this.sourceToken);else if(ct(r.start,"newline"))Object.assign(r,{key:null,
sep:[this.sourceToken]});else{let l=bn(r.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:l,key:null,sep:[this.sourceToken]}]})}else
r.sep?r.value||i?e.items.push({start:s,key:null,sep:[this.sourceToken]}):ct(r.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let l=this.flowScalar(this.type);i||r.value?(e.items.push({start:s,key:l,sep:[]}),this.
onKeyLine=!0):r.sep?this.stack.push(l):(Object.assign(r,{key:l,sep:[]}),this.onKeyLine=!0);return}default:{let l=this.startBlockValue(e);if(l){if(l.type==="bloc\
k-seq"){if(!r.explicitKey&&r.sep&&!ct(r.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else t&&e.items.push({start:s});this.stack.push(l);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let r=e.items[e.items.
length-1];switch(this.type){case"newline":if(r.value){let t="end"in r.value?r.value.end:void 0;(Array.isArray(t)?t[t.length-1]:void 0)?.type==="comment"?t?.push(
this.sourceToken):e.items.push({start:[this.sourceToken]})}else r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)e.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(r.start,e.indent)){let i=e.items[e.items.length-2]?.value?.end;if(Array.isArray(i)){ds(i,r.start),i.push(this.
sourceToken),e.items.pop();return}}r.start.push(this.sourceToken)}return;case"anchor":case"tag":if(r.value||this.indent<=e.indent)break;r.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;r.value||ct(r.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);
return}if(this.indent>e.indent){let t=this.startBlockValue(e);if(t){this.stack.push(t);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let r=e.items[e.
items.length-1];if(this.type==="flow-error-end"){let t;do yield*this.pop(),t=this.peek(1);while(t?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!r||r.sep?e.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);return;case"map-value-ind":!r||r.value?
e.items.push({start:[],key:null,sep:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!r||r.value?e.items.push({start:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);!r||r.value?e.items.push({start:[],key:i,
sep:[]}):r.sep?this.stack.push(i):Object.assign(r,{key:i,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let t=this.startBlockValue(
e);t?this.stack.push(t):(yield*this.pop(),yield*this.step())}else{let t=this.peek(2);if(t.type==="block-map"&&(this.type==="map-value-ind"&&t.indent===e.indent||
this.type==="newline"&&!t.items[t.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&t.type!=="flow-collection"){let i=cs(
t),s=bn(i);Mg(e);let l=e.end.splice(1,e.end.length);l.push(this.sourceToken);let o={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:l}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=o}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let r=cs(e),t=bn(r);return t.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:t,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let r=cs(e),t=bn(r);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:t,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,r){return this.type!=="comment"||this.indent<=r?!1:e.every(t=>t.type==="newline"||t.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};_g.Parser=$u});var Zg=B(Li=>{"use strict";var Ug=ku(),OS=Oi(),Ci=Di(),AS=wa(),SS=W(),DS=ju(),Gg=Iu();function Kg(n){let e=n.prettyErrors!==!1;return{lineCounter:n.lineCounter||
e&&new DS.LineCounter||null,prettyErrors:e}}function RS(n,e={}){let{lineCounter:r,prettyErrors:t}=Kg(e),i=new Gg.Parser(r?.addNewLine),s=new Ug.Composer(e),l=Array.
from(s.compose(i.parse(n)));if(t&&r)for(let o of l)o.errors.forEach(Ci.prettifyError(n,r)),o.warnings.forEach(Ci.prettifyError(n,r));return l.length>0?l:Object.
assign([],{empty:!0},s.streamInfo())}function Hg(n,e={}){let{lineCounter:r,prettyErrors:t}=Kg(e),i=new Gg.Parser(r?.addNewLine),s=new Ug.Composer(e),l=null;for(let o of s.
compose(i.parse(n),!0,n.length))if(!l)l=o;else if(l.options.logLevel!=="silent"){l.errors.push(new Ci.YAMLParseError(o.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return t&&r&&(l.errors.forEach(Ci.prettifyError(n,r)),l.warnings.forEach(Ci.prettifyError(
n,r))),l}function zS(n,e,r){let t;typeof e=="function"?t=e:r===void 0&&e&&typeof e=="object"&&(r=e);let i=Hg(n,r);if(!i)return null;if(i.warnings.forEach(s=>AS.
warn(i.options.logLevel,s)),i.errors.length>0){if(i.options.logLevel!=="silent")throw i.errors[0];i.errors=[]}return i.toJS(Object.assign({reviver:t},r))}function ES(n,e,r){
let t=null;if(typeof e=="function"||Array.isArray(e)?t=e:r===void 0&&e&&(r=e),typeof r=="string"&&(r=r.length),typeof r=="number"){let i=Math.round(r);r=i<1?void 0:
i>8?{indent:8}:{indent:i}}if(n===void 0){let{keepUndefined:i}=r??e??{};if(!i)return}return SS.isDocument(n)&&!t?n.toString(r):new OS.Document(n,t,r).toString(r)}
Li.parse=zS;Li.parseAllDocuments=RS;Li.parseDocument=Hg;Li.stringify=ES});var Ce=B(X=>{"use strict";var TS=ku(),CS=Oi(),LS=nu(),Vu=Di(),NS=oi(),dt=W(),jS=ot(),$S=ue(),IS=ut(),VS=ft(),BS=us(),qS=Lu(),MS=ju(),FS=Iu(),ps=Zg(),Wg=ii();X.Composer=
TS.Composer;X.Document=CS.Document;X.Schema=LS.Schema;X.YAMLError=Vu.YAMLError;X.YAMLParseError=Vu.YAMLParseError;X.YAMLWarning=Vu.YAMLWarning;X.Alias=NS.Alias;
X.isAlias=dt.isAlias;X.isCollection=dt.isCollection;X.isDocument=dt.isDocument;X.isMap=dt.isMap;X.isNode=dt.isNode;X.isPair=dt.isPair;X.isScalar=dt.isScalar;X.isSeq=
dt.isSeq;X.Pair=jS.Pair;X.Scalar=$S.Scalar;X.YAMLMap=IS.YAMLMap;X.YAMLSeq=VS.YAMLSeq;X.CST=BS;X.Lexer=qS.Lexer;X.LineCounter=MS.LineCounter;X.Parser=FS.Parser;X.
parse=ps.parse;X.parseAllDocuments=ps.parseAllDocuments;X.parseDocument=ps.parseDocument;X.stringify=ps.stringify;X.visit=Wg.visit;X.visitAsync=Wg.visitAsync});var ea=require("fs");var se={ok:0,findings:1,failure:2};var an=[],na=[];function ia(n,e,r){if(n===e)return 0;let t=r?.maxDistance,i=n;n.length>e.length&&(n=e,e=i);let s=n.length,l=e.length;for(;s>0&&n.charCodeAt(~-s)===
e.charCodeAt(~-l);)s--,l--;let o=0;for(;o<s&&n.charCodeAt(o)===e.charCodeAt(o);)o++;if(s-=o,l-=o,t!==void 0&&l-s>t)return t;if(s===0)return t!==void 0&&l>t?t:l;
let c,y,h,b,w=0,k=0;for(;w<s;)na[w]=n.charCodeAt(o+w),an[w]=++w;for(;k<l;){for(c=e.charCodeAt(o+k),h=k++,y=k,w=0;w<s;w++)b=c===na[w]?h:h+1,h=an[w],y=an[w]=h>y?b>
y?y+1:b:b>h?h+1:b;if(t!==void 0){let z=y;for(w=0;w<s;w++)an[w]<z&&(z=an[w]);if(z>t)return t}}return an.length=s,na.length=s,t!==void 0&&y>t?t:y}var pk=64;function ke(n,e){if(n.length>pk)return;let r=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,i;for(let s of e){if(Math.abs(s.length-
n.length)>=t)continue;let l=s.toLowerCase(),o=mk(r,l)?1:ia(r,l,{maxDistance:t});o<t&&(t=o,i=s)}return i}function mk(n,e){if(n.length!==e.length)return!1;let r=0;
for(;r<n.length&&n[r]===e[r];)r++;return n[r]===e[r+1]&&n[r+1]===e[r]&&n.slice(r+2)===e.slice(r+2)}var Fw=qe(Ce(),1);var Xu={};Se(Xu,{ValidationError:()=>Q,assertBuildPlane:()=>vR,assertDataPlane:()=>gR,assertEnvironment:()=>bR,assertOrganization:()=>PR,formatIssue:()=>Z,isBuildPlane:()=>yR,
isDataPlane:()=>mR,isEnvironment:()=>hR,isOrganization:()=>wR,isPlane:()=>AR,validateBuildPlane:()=>yy,validateDataPlane:()=>gy,validateEnvironment:()=>vy,validateOrganization:()=>hy,
validatePlane:()=>OR,validateUpdate:()=>DR,withDefaults:()=>by});var m=Object.prototype;function d(n){return typeof n!="object"||n===null||Array.isArray(n)}function F(n){return!d(n)}function R(n){return Number.isInteger(n)&&Math.
abs(n)<=2**63}function S(n,e){if(n.length<=e)return!1;if(n.length>e*2)return!0;let r=0;for(let t of n)r++;return r>e}var _S=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?:Z|[+-](?:[01]\d|2[0-4]):[0-5]\d)$/i;
function C(n){if(!_S.test(n))return!1;if(n.charCodeAt(8)<50||n.charCodeAt(8)===50&&n.charCodeAt(9)<57)return!0;let e=Number(n.slice(5,7)),r=Number(n.slice(0,4)),
t=r%4===0&&(r%100!==0||r%400===0),i=e===2?28+Number(t):30+(e+ +(e>7))%2;return Number(n.slice(8,10))<=i}function x(n,e){let r=0;for(let t in n)r+=t.length+String(
n[t]).length;return r*3>e&&new TextEncoder().encode(Object.entries(n).flat().join("")).length>e}function K(n){let e=n.filter(F).filter(r=>r.controller===!0);return new Set(
e.map(r=>JSON.stringify([r.apiVersion,r.kind,r.name,r.uid]))).size>1}function ve(n){return n.split("/").slice(1).map(US)}var re=n=>n.replaceAll("~","~0").replaceAll("/","~1"),US=n=>n.replaceAll("~1","/").replaceAll("~0","~");function Et(n){
return ve(n).map(e=>/^\d+$/.test(e)?`[${e}]`:`.${e}`).join("").replace(/^\./,"")}function we(n,e){return ve(e).reduce((r,t)=>Array.isArray(r)?r[Number(t)]:F(r)&&
Object.hasOwn(r,t)?r[t]:void 0,n)}function ee(n,e){return Yg(n,e,n)}function Yg(n,e,r){if(!F(n))return n;let t=Object.fromEntries(Object.entries(n));for(let[i,s]of Object.entries(e)){let l=Object.
hasOwn(n,i)?n[i]:void 0,o="within"in s?l==null?l:Yg(l,s.within,r):l??GS(s,r);o!==void 0&&(t[i]=o)}return t}function GS(n,e){if("value"in n)return n.value;let r=ve(
n.from).reduce((t,i)=>F(t)&&Object.hasOwn(t,i)?t[i]:void 0,e);if(!(typeof r!="string"||r==="")&&!(n.maxLength!==void 0&&r.length>n.maxLength))return n.pattern===
void 0||n.pattern.test(r)?r:void 0}var KS=20;function u(n,e,r,t){let i={code:r,path:Jg(e),field:Qg(e),message:"",...t};return n===null?[i]:(n.push(i),n)}function p(n){return f(null,null,n,"object")}
function f(n,e,r,t){return r===null?u(n,e,"null-value"):u(n,e,"wrong-type",{expected:t,found:YS(r)})}function v(n,e,r,{code:t="invalid-format",rule:i,maxLength:s}){
return typeof r!="string"?f(n,e,r,"string"):s!==void 0&&S(r,s)?u(n,e,"too-long",{limit:s,unit:"characters"}):u(n,e,t,i===void 0?void 0:{rule:i})}function O(n,e,r,{
code:t="unknown-value",allowed:i,codes:s}){if(typeof r!="string")return f(n,e,r,"string");let l=s!==void 0&&Object.hasOwn(s,r)?s[r]:void 0;if(l!==void 0)return u(
n,e,l);let o=ke(r,i);return u(n,e,t,o===void 0?{allowed:i}:{allowed:i,suggestion:o})}function A(n,e,r,{minimum:t,maximum:i}){return typeof r!="number"||Number.isNaN(
r)?f(n,e,r,"integer"):!Number.isInteger(r)&&Number.isFinite(r)?u(n,e,"not-an-integer"):u(n,e,"out-of-range",{minimum:t,maximum:i})}function _(n,e,r,{code:t="inv\
alid-format",rule:i}){return Object.hasOwn(e,r)?u(n,r,t,i===void 0?void 0:{rule:i}):n}function U(n,e,r,t){let i=e[r];return Object.hasOwn(e,r)&&i!==void 0?v(n,r,
i,t):n}function G(n){if(n!==null)for(let e of n)e.field="";return n}function a(n,e,r){if(e===null)return n;let t=Jg(r),i=Qg(r);for(let s of e)s.path=t+s.path,s.
field=i+s.field;if(n===null)return e;for(let s of e)n.push(s);return n}function g(n,e,r){let{known:t,required:i=[],codes:s}=r,l=b=>Object.prototype.propertyIsEnumerable.
call(e,b),o=t.filter(b=>ms(e[b])||!l(b)),c=new Set,y=KS,h=[];for(let b of n??[]){if(b.code==="unknown-field"&&b.name===void 0){if(!l(Xg(b.path)))continue;c.add(
HS(b,o,r,y-- >0))}h.push(b)}h=h.filter(b=>!ZS(b,c));for(let b of o)ms(e[b])?i.includes(b)&&!c.has(b)&&(h=u(h,b,s?.[b]??"missing-field")):h=u(h,b,"unreadable");return h.
length===0?null:h}function HS(n,e,{replaced:r,elsewhere:t},i){let s=Xg(n.path);n.name=s;let l=t!==void 0&&Object.hasOwn(t,s)?t[s]:void 0,c=e.find(y=>r?.[s]===y)??
(l===void 0&&i?ke(s,e):void 0);return c!==void 0&&(n.suggestion=c),l!==void 0&&(n.knownIn=l),c}function ZS(n,e){return n.code==="value-from"&&n.found==="neither"&&
n.branches.some(r=>e.has(r))}function J(n,e,r){let t=r.filter(s=>!ms(e[s])).length;if(t===1)return n;let i=t===0?(n??[]).filter(s=>s.code!=="null-value"):n;return u(
i,null,"value-from",{found:t===0?"neither":"both",branches:r})}function H(n,e,r){let t=e.generateName;if(!WS(t)){let i=n?.find(({path:s,code:l})=>s==="/generate\
Name"&&l==="invalid-name");return i!==void 0&&!r.test(`${t}xxxxx`)&&(i.field=".name"),n}return u(Bu(Bu(n,"/name"),"/generateName"),"name","missing-field")}function fe(n,e){
let r=`/spec/${e}`;return n?.some(i=>/^\/metadata(\/name)?$/.test(i.path)||i.suggestion===e&&i.path.startsWith("/spec/"))===!0?n:a(Bu(n,r),u(null,e,"missing-fie\
ld"),"spec")}function ce(n,e,r,t){let i=new Set,s=n;return e.forEach((l,o)=>{let c=F(l)?l[r]:void 0;c!==void 0&&(i.has(c)&&(s=a(s,u(null,r,"invalid-format",{rule:t}),
o)),i.add(c))}),s}var Bu=(n,e)=>{let r=(n??[]).filter(t=>t.path!==e);return r.length>0?r:null},ms=n=>n==null,WS=n=>ms(n)||n==="",Jg=n=>n===null?"":typeof n=="nu\
mber"?`/${n}`:`/${re(n)}`,Qg=n=>n===null?"":typeof n=="number"?`[${n}]`:`.${n}`,Xg=n=>ve(n)[0]??"";function YS(n){return n===null?"null":Array.isArray(n)?"array":
typeof n}var xg={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]};function te({judges:n,replaced:e}){return r=>{if(typeof r!="object"||r===null||Array.isArray(
r))return p(r);let{apiVersion:t,kind:i}=r,s=typeof i=="string"&&Object.hasOwn(n,i)?n[i]:void 0;if(s)return s(r);let l=JS(t);if(i==null)return u(l,"kind","missin\
g-field");let o=Object.keys(n);if(typeof i!="string")return O(l,"kind",i,{code:"unknown-kind",allowed:o});let c=Object.hasOwn(e,i)?e[i]:ke(i,o);return u(l,"kind",
"unknown-kind",c===void 0?{allowed:o}:{allowed:o,suggestion:c})}}function JS(n){return n==null?u(null,"apiVersion","missing-field"):n===xg.allowed[0]?null:O(null,
"apiVersion",n,xg)}var QS={"missing-field":()=>"is missing: add it.","unknown-field":({suggestion:n,knownIn:e})=>`is not a field here${e===void 0?"":`, but one of ${e}`}: ${n===void 0?
"remove it.":`write ${n} instead.`}`,"wrong-type":({expected:n,found:e})=>`must be ${ey(n)}, not ${ey(e)}.`,"null-value":()=>"is null: give it a value or remove\
 it.","value-from":({found:n,branches:e})=>n==="both"?`has both ${e.join(" and ")}: keep one of them.`:`needs exactly one of ${e.join(" and ")}.`,"missing-secre\
t-namespace":()=>"is missing: a cluster-scoped plane has no namespace, so add that of the secret.","namespace-not-allowed":()=>"is not allowed: a cluster-scoped\
 plane has no namespace, so remove it.","namespaced-observability-plane":()=>"must be ClusterObservabilityPlane: a cluster-scoped plane has no namespace in whic\
h to find an ObservabilityPlane.","unknown-kind":qu,"wrong-api-version":qu,"unknown-value":qu,"invalid-plane-id":gs,"invalid-name":gs,"invalid-label":gs,"invali\
d-format":gs,"too-long":({limit:n,unit:e})=>`is too long: at most ${n} ${e}.`,"not-an-integer":()=>"must be a whole number.","out-of-range":({minimum:n,maximum:e})=>e<
9007199254740992?`must be from ${n} to ${e}.`:n===0?"must be at least 0.":"must fit into 64 bits.","invalid-date-time":()=>"must be a date and time such as 2026\
-01-02T03:04:05Z.","immutable-field":()=>"cannot change: keep the old value, or delete the resource and create it anew.",unreadable:()=>"cannot be read: it thro\
ws, contains itself, or is inherited; pass plain data."};function qu({allowed:n,suggestion:e}){return`must be ${n.length<2?n.join(""):`${n.slice(0,-1).join(", ")}\
 or ${n.at(-1)}`}${e===void 0||n.length<2?".":`; did you mean ${e}?`}`}function gs({rule:n}){return`must be ${n}.`}function ty(n){return QS[n.code](n)}function Z(n){
return`${n.field===""?"document":n.field}: ${n.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,XS)}var XS=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,ey=n=>n===
"null"||n==="undefined"?n:`${/^[aeio]/.test(n)?"an":"a"} ${n}`;var xS=64,eD=2e5;function Mu(n){let e=eD,r=[];return t(()=>n);function t(i){try{let s=i();if(r.includes(s))return u(null,null,"unreadable");if(typeof s!="object"||
s===null||r.length>xS)return null;r.push(s);for(let l of Object.keys(s)){let o=e-- >0?t(()=>Reflect.get(s,l)):null;if(o)return a(null,o,Array.isArray(s)?Number(
l):l)}return r.pop(),null}catch{return u(null,null,"unreadable")}}}function N(n){let e=r=>{let t=_u(n,r);return t===null?{ok:!0,value:r}:{ok:!1,issues:Uu(t)}};return Object.assign(e,{"~standard":nD(e)})}function j(n){return e=>{
try{return n(e)===null}catch{return!1}}}function $(n){return e=>{let r=n(e);if(!r.ok)throw new Q(r.issues)}}var Q=class extends Error{name="ValidationError";issues;constructor(e){
let r=e.slice(0,Fu).map(Z);super([...r,...e.length>Fu?[`and ${e.length-Fu} more`]:[]].join(`
`)),this.issues=e}},Fu=20;function _u(n,e){let r;try{if(r=n(e),r===null)return null;let t=Mu(e)?.[0];t!==void 0&&(r=[...r.filter(({path:i})=>!iD(i,t.path)),t])}catch{
r=Mu(e)??u(null,null,"unreadable")}for(let t of r)t.field.charCodeAt(0)===tD&&(t.field=t.field.slice(1));return r}var tD=46;function Uu(n){let e=n;for(let r of e)
r.message=ty(r);return e}function nD(n){return{version:1,vendor:"openchoreo-planes",validate:e=>{let r=n(e);return r.ok?{value:r.value}:{issues:r.issues.map(({message:t,
path:i})=>({message:t,path:ve(i)}))}}}}var iD=(n,e)=>n===e||n.startsWith(`${e}/`);var rD=[{pointer:"/kind",absent:void 0},{pointer:"/metadata/name",absent:void 0},{pointer:"/metadata/namespace",absent:"default"}],sD=["/metadata/uid","/metadat\
a/resourceVersion"];function ne({judge:n,immutable:e,withDefaults:r}){return(t,i)=>{let s=_u(n,i)??[],l;try{let y=r(t),h=r(i),b=aD(i,e),w=({code:z,path:P})=>z===
"wrong-type"&&b.some(({pointer:D})=>D===P),k=s.filter(z=>w(z)||!lD(z,y,h));l=[...k,...oD(t,i,b,k)]}catch{l=[...s,...u(null,null,"unreadable")]}let[o,...c]=l;return o===
void 0?{ok:!0,value:i}:{ok:!1,issues:Uu([o,...c])}}}function lD({code:n,path:e},r,t){if(e===""||e==="/kind"||e==="/apiVersion"||e.startsWith("/metadata")||n==="\
unknown-field"||n==="unreadable")return!1;let i=n.startsWith("missing-")?e.slice(0,e.lastIndexOf("/")):e,s=we(r,i);return s!==void 0&&wn(s,we(t,i))}function oD(n,e,r,t){
let i=[],s=l=>t.some(({path:o})=>o===l||o.startsWith(`${l}/`));for(let{pointer:l,absent:o}of rD)!s(l)&&!wn(Gu(n,l)??o,Gu(e,l)??o)&&i.push(l);for(let l of sD){let o=Gu(
e,l);o!==void 0&&!wn(o,we(n,l))&&i.push(l)}for(let{pointer:l,unset:o}of r){let c=we(n,l);c==null||o.includes(c)||typeof(we(e,"/spec")??void 0)=="object"&&!s(l)&&
!wn(c,we(e,l))&&i.push(l)}return i.map(uD)}function aD(n,e){let r=we(n,"/kind");return typeof r=="string"&&Object.hasOwn(e,r)?e[r]??[]:[]}function uD(n){return{
code:"immutable-field",path:n,field:ve(n).join("."),message:""}}function Gu(n,e){let r=we(n,e);return r===""||r===null?void 0:r}function wn(n,e){return Object.is(
n,e)?!0:Array.isArray(n)||Array.isArray(e)?Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,i)=>wn(t,e[i])):!F(n)||!F(e)?!1:[...new Set([...Object.
keys(n),...Object.keys(e)])].every(t=>wn(n[t]??void 0,e[t]??void 0))}var Ku={DataPlane:{},BuildPlane:{},Environment:{},Organization:{}};var vs={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},fD={code:"unknown-kind",allowed:["DataPlane"]},hs={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},ys=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,ny={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},iy=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
ry={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},cD=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,dD={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Zu=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,sy={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Tt={minimum:-9223372036854776e3,
maximum:9223372036854776e3},Ni=/^.{10}T.*[^z]$/,Pn={code:"invalid-date-time"},Wu={minimum:0,maximum:9223372036854776e3},ly={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},oy={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},pD=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,mD={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},gD=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
yD={},vD=/^(?:[^/]*|[^/]+\/[^/]+)$/,hD={rule:"group/version, or the version alone"},Hu={rule:"a text that is not empty"},bD={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},wD={maxLength:128},PD={allowed:["Apply","Update"]},kD={allowed:["FieldsV1",
""]},OD={maxLength:256},AD={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},SD={known:["kubernet\
esCluster","registry","gateway","observer"],required:["kubernetesCluster","registry","gateway"],elsewhere:{agent:"DataPlane in v0.6 to v0.8",clusterAgent:"DataP\
lane since v0.9",dataPlaneRef:"Environment",imagePullSecretRefs:"DataPlane in v0.4 to v0.17",isProduction:"Environment",observabilityPlaneRef:"DataPlane since v\
0.8",planeID:"DataPlane since v0.9",secretStoreRef:"DataPlane since v0.4"}},DD={known:["name","credentials"],required:["name","credentials"],elsewhere:{auth:"Da\
taPlane in v0.4 to v0.8",server:"DataPlane in v0.4 to v0.8",tls:"DataPlane in v0.4 to v0.8"}},RD={known:["apiServerURL","caCert","clientCert","clientKey"],required:[
"apiServerURL","caCert","clientCert","clientKey"]},zD={known:["prefix","secretRef"],required:["prefix"]},ED={known:["publicVirtualHost","organizationVirtualHost"],
required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"\
DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"\
DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v\
0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",security:"Environment"}},TD={known:["url","authentication"],required:["url","authentication"]},CD={
known:["basicAuth"],required:["basicAuth"]},LD={known:["username","password"],required:["username","password"]},ay={known:["observedGeneration","conditions"]},ND=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
jD={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},$D={allowed:[
"True","False","Unknown"]},ID=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,VD={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
BD={maxLength:32768},qD={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},MD={code:"unknown-kind",allowed:["BuildPlane"]},FD={known:["kubernetesCluster","observer"],required:["kubernetesCluster"],elsewhere:{agent:"Bu\
ildPlane in v0.7 to v0.8",clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"\
BuildPlane in v0.8 to v0.17",planeID:"BuildPlane in v0.9 to v0.17",registry:"DataPlane",secretStoreRef:"BuildPlane in v0.9 to v0.17"}},_D={known:[]},UD={code:"u\
nknown-kind",allowed:["Environment"]},GD={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{kubernetesCluster:"DataPlane or BuildPlane",observer:"DataP\
lane or BuildPlane",registry:"DataPlane"}},KD={known:["dnsPrefix","security"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"\
Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"\
Environment in v0.15 to v0.16",organizationVirtualHost:"Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"\
Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in \
v0.15 to v0.16"}},HD={known:["remoteJwks"]},ZD={known:["uri"],required:["uri"]},WD={code:"unknown-kind",allowed:["Organization"]},YD={known:[],elsewhere:{dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",registry:"\
DataPlane"}},JD={known:["observedGeneration","conditions","namespace"]};function bs(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,vs))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,fD))):t==="metadata"?i!==
null&&(r++,e=a(e,Yu(i),t)):t==="spec"?i!==null&&(r++,e=a(e,QD(i),t)):t==="status"?i!==null&&(e=a(e,iR(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,hs)}function Yu(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||
!ys.test(t))&&(e=v(e,r,t,ny));else if(r==="generateName")(typeof t!="string"||!iy.test(t))&&(e=v(e,r,t,ry));else if(r==="namespace")(typeof t!="string"||S(t,63)||
!cD.test(t))&&(e=v(e,r,t,dD));else if(r==="labels")e=a(e,uy(t),r);else if(r==="annotations")e=a(e,fy(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,
t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Zu.test(o))&&(i=v(i,l,o,sy))}s.length>1&&s.includes("orphan")&&s.includes(
"foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,cy(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner \
at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,dy(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r===
"selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?R(t)||(e=A(e,r,t,Tt)):r==="deletionGracePeriodSeconds"?R(t)||(e=A(e,r,t,Tt)):r==="creation\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!Ni.test(t))&&(e=v(e,r,t,Pn)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Ni.test(t))&&(e=v(
e,r,t,Pn)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,ys)),n.generation<0&&n.uid&&typeof n.uid=="string"&&R(n.generation)&&(e=A(e,"generation",n.generation,
Wu)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ly)}function uy(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];Zu.test(r)||(e=_(e,n,r,oy)),
(typeof t!="string"||S(t,63)||!pD.test(t))&&(e=U(e,n,r,mD))}return G(e)}function fy(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];gD.test(r)||(e=
_(e,n,r,oy)),typeof t!="string"&&(e=U(e,n,r,yD))}return x(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function cy(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!vD.test(i))&&(e=v(e,t,i,hD))):t==="kind"?
i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Hu))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Hu))):t==="uid"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Hu))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&
(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),
e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,bD)}function dy(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="mana\
ger"?(typeof i!="string"||S(i,128))&&(e=v(e,t,i,wD)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,PD))):t==="apiVersion"?typeof i!="stri\
ng"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!Ni.test(i))&&(e=v(e,t,i,Pn)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,kD)):
t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=v(e,t,i,OD)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,AD)}function QD(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kubernetesCluster"?i!==null&&(r++,e=
a(e,py(i),t)):t==="registry"?i!==null&&(r++,e=a(e,xD(i),t)):t==="gateway"?i!==null&&(r++,e=a(e,eR(i),t)):t==="observer"?e=a(e,my(i),t):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,SD)}function py(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="credentials"?i!==null&&(r++,e=a(e,XD(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===2?null:g(e,n,DD)}function XD(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiServerURL"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="caCert"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="clientCert"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="clientKey"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,RD)}function xD(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="prefix"?i!==null&&(r++,typeof i!="st\
ring"&&(e=f(e,t,i,"string"))):t==="secretRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&
r===1?null:g(e,n,zD)}function eR(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,ED)}function my(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="url"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="authentication"?i!==null&&(r++,e=a(e,tR(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,TD)}function tR(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="basicAuth"?i!==null&&(r++,e=a(e,nR(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,CD)}function nR(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="username"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="password"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"s\
tring"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,LD)}function iR(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,Tt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;
for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Ju(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ay)}function Ju(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!ND.test(i))&&(e=v(e,t,i,jD))):
t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,$D))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&
(e=A(e,t,i,Wu)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=v(e,t,i,Pn))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<
1||S(i,1024)||!ID.test(i))&&(e=v(e,t,i,VD))):t==="message"?i!==null&&(r++,(typeof i!="string"||S(i,32768))&&(e=v(e,t,i,BD))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,qD)}function ws(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersi\
on"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,vs))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,MD))):t==="metadata"?i!==null&&(r++,e=
a(e,Yu(i),t)):t==="spec"?i!==null&&(r++,e=a(e,rR(i),t)):t==="status"?i!==null&&(e=a(e,sR(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,hs)}function rR(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kubernetesCluster"?i!==null&&(r++,e=
a(e,py(i),t)):t==="observer"?e=a(e,my(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,FD)}function sR(n){if(d(n))
return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,_D)}function Ps(n){if(d(
n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,vs))):t==="kind"?
i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,UD))):t==="metadata"?i!==null&&(r++,e=a(e,Yu(i),t)):t==="spec"?i!==null&&(r++,e=a(e,lR(i),t)):t==="status"?i!==null&&
(e=a(e,fR(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,hs)}function lR(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,oR(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,
r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,GD)}function oR(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,aR(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,KD)}function aR(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,uR(t),r):e=u(e,
r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,HD)}function uR(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:
g(e,n,ZD)}function fR(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,Tt));else if(r==="\
conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Ju(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,ay)}function ks(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,vs))):t==="kind"?i!==null&&(r++,i!=="Organization"&&(e=O(e,t,i,WD))):t==="metadata"?i!==null&&
(r++,e=a(e,cR(i),t)):t==="spec"?i!==null&&(r++,e=a(e,dR(i),t)):t==="status"?i!==null&&(e=a(e,pR(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,hs)}function cR(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||
!ys.test(t))&&(e=v(e,r,t,ny));else if(r==="generateName")(typeof t!="string"||!iy.test(t))&&(e=v(e,r,t,ry));else if(r==="namespace")e=u(e,r,"namespace-not-allow\
ed");else if(r==="labels")e=a(e,uy(t),r);else if(r==="annotations")e=a(e,fy(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Zu.test(o))&&(i=v(i,l,o,sy))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&
(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,cy(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: tr\
ue"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,dy(o),l)}
e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="st\
ring"&&(e=f(e,r,t,"string")):r==="generation"?R(t)||(e=A(e,r,t,Tt)):r==="deletionGracePeriodSeconds"?R(t)||(e=A(e,r,t,Tt)):r==="creationTimestamp"?t!==null&&(typeof t!=
"string"||!C(t)||!Ni.test(t))&&(e=v(e,r,t,Pn)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Ni.test(t))&&(e=v(e,r,t,Pn)):e=u(e,r,"unknown-fiel\
d")}return n.name||(e=H(e,n,ys)),n.generation<0&&n.uid&&typeof n.uid=="string"&&R(n.generation)&&(e=A(e,"generation",n.generation,Wu)),e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,ly)}function dR(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,YD)}function pR(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,Tt));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Ju(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,JD)}var gy=N(bs),mR=j(bs),gR=$(gy),yy=N(ws),yR=j(ws),vR=$(yy),vy=N(Ps),hR=j(Ps),bR=$(vy),hy=N(ks),wR=j(ks),PR=$(hy),kR={judges:{DataPlane:bs,BuildPlane:ws,Environment:Ps,
Organization:ks},replaced:{WorkflowPlane:"BuildPlane"}},Qu=te(kR),OR=N(Qu),AR=j(Qu),by=n=>ee(n,Object.hasOwn(Ku,n?.kind)?Ku[n.kind]??{}:{}),SR={judge:Qu,immutable:{},
withDefaults:by},DR=ne(SR);var Cs={};Se(Cs,{ValidationError:()=>Q,assertBuildPlane:()=>Mz,assertDataPlane:()=>Bz,assertEnvironment:()=>_z,assertOrganization:()=>Gz,formatIssue:()=>Z,isBuildPlane:()=>qz,
isDataPlane:()=>Vz,isEnvironment:()=>Fz,isOrganization:()=>Uz,isPlane:()=>Zz,validateBuildPlane:()=>jy,validateDataPlane:()=>Ny,validateEnvironment:()=>$y,validateOrganization:()=>Iy,
validatePlane:()=>Hz,validateUpdate:()=>Yz,withDefaults:()=>Vy});var xu={DataPlane:{},BuildPlane:{},Environment:{},Organization:{}};var Ss={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},RR={code:"unknown-kind",allowed:["DataPlane"]},Ds={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Os=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,wy={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Py=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
ky={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},zR=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,ER={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
tf=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Oy={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Ct={minimum:-9223372036854776e3,
maximum:9223372036854776e3},ji=/^.{10}T.*[^z]$/,kn={code:"invalid-date-time"},nf={minimum:0,maximum:9223372036854776e3},Ay={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},Sy={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},TR=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,CR={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},LR=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
NR={},jR=/^(?:[^/]*|[^/]+\/[^/]+)$/,$R={rule:"group/version, or the version alone"},ef={rule:"a text that is not empty"},IR={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},VR={maxLength:128},BR={allowed:["Apply","Update"]},qR={allowed:["FieldsV1",
""]},MR={maxLength:256},FR={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},_R={known:["kubernet\
esCluster","gateway","imagePullSecretRefs","secretStoreRef","observer"],required:["kubernetesCluster","gateway"],elsewhere:{agent:"DataPlane in v0.6 to v0.8",clusterAgent:"\
DataPlane since v0.9",dataPlaneRef:"Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane since v0.8",planeID:"DataPlane since v0.9",registry:"\
DataPlane up to v0.3"}},UR={known:["server","tls","auth"],required:["server","tls","auth"],replaced:{credentials:"auth"},elsewhere:{credentials:"DataPlane up to\
 v0.3",name:"DataPlane up to v0.3"}},GR={known:["ca"],required:["ca"]},KR=["secretRef","value"],HR={known:["secretRef","value"],replaced:{secretKeyRef:"secretRe\
f"}},ZR={known:["mtls","bearerToken"]},WR={known:["clientCert","clientKey"],required:["clientCert","clientKey"]},YR={known:["publicVirtualHost","organizationVir\
tualHost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v\
0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 \
to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.1\
6",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",security:"Environment"}},JR={known:["name"],required:["name"]},QR={
known:["url","authentication"],required:["url","authentication"]},XR={known:["basicAuth"],required:["basicAuth"]},xR={known:["username","password"],required:["u\
sername","password"]},Dy={known:["observedGeneration","conditions"]},ez=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
tz={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},nz={allowed:[
"True","False","Unknown"]},iz=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,rz={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
sz={maxLength:32768},lz={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},oz={code:"unknown-kind",allowed:["BuildPlane"]},az={known:["kubernetesCluster","observer"],required:["kubernetesCluster"],elsewhere:{agent:"Bu\
ildPlane in v0.7 to v0.8",clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlan\
e",isProduction:"Environment",observabilityPlaneRef:"BuildPlane in v0.8 to v0.17",planeID:"BuildPlane in v0.9 to v0.17",secretStoreRef:"BuildPlane in v0.9 to v0\
.17"}},uz={known:[]},fz={code:"unknown-kind",allowed:["Environment"]},cz={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{imagePullSecretRefs:"DataPl\
ane",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"DataPlane"}},dz={known:["dnsPrefix","security"],elsewhere:{egress:"\
Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in \
v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Environment \
in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15\
 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},pz={known:["remoteJwks"]},mz={known:["uri"],required:[
"uri"]},gz={code:"unknown-kind",allowed:["Organization"]},yz={known:[],elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"\
DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"DataPlane"}},vz={known:["ob\
servedGeneration","conditions","namespace"]};function Rs(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&
(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ss))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,RR))):t==="metadata"?i!==null&&(r++,e=a(e,rf(i),t)):t===
"spec"?i!==null&&(r++,e=a(e,hz(i),t)):t==="status"?i!==null&&(e=a(e,Dz(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:
g(e,n,Ds)}function rf(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!Os.test(t))&&(e=v(
e,r,t,wy));else if(r==="generateName")(typeof t!="string"||!Py.test(t))&&(e=v(e,r,t,ky));else if(r==="namespace")(typeof t!="string"||S(t,63)||!zR.test(t))&&(e=
v(e,r,t,ER));else if(r==="labels")e=a(e,Ry(t),r);else if(r==="annotations")e=a(e,zy(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!tf.test(o))&&(i=v(i,l,o,Oy))}s.length>1&&s.includes("orphan")&&s.includes("foregroun\
dDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,
r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Ey(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most w\
ith controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,Ty(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?
typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?R(t)||(e=A(e,r,t,Ct)):r==="deletionGracePeriodSeconds"?R(t)||(e=A(e,r,t,Ct)):r==="creationTimestamp"?
t!==null&&(typeof t!="string"||!C(t)||!ji.test(t))&&(e=v(e,r,t,kn)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!ji.test(t))&&(e=v(e,r,t,kn)):
e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,Os)),n.generation<0&&n.uid&&typeof n.uid=="string"&&R(n.generation)&&(e=A(e,"generation",n.generation,nf)),e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,Ay)}function Ry(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];tf.test(r)||(e=_(e,n,r,Sy)),(typeof t!=
"string"||S(t,63)||!TR.test(t))&&(e=U(e,n,r,CR))}return G(e)}function zy(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];LR.test(r)||(e=_(e,n,r,Sy)),
typeof t!="string"&&(e=U(e,n,r,NR))}return x(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function Ey(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!jR.test(i))&&(e=v(e,t,i,$R))):t==="kind"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,ef))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,ef))):t==="uid"?i!==null&&(r++,(typeof i!=
"string"||i.length<1)&&(e=v(e,t,i,ef))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"b\
oolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,IR)}function Ty(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="\
string"||S(i,128))&&(e=v(e,t,i,VR)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,BR))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"\
string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!ji.test(i))&&(e=v(e,t,i,kn)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,qR)):t==="fieldsV1"?
d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=v(e,t,i,MR)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,FR)}function hz(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="kubernetesCluster")i!==null&&(r++,e=a(
e,Cy(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,kz(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<
l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,Oz(i),t):t==="observer"?e=a(e,Ly(i),t):e=u(e,t,"un\
known-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,_R)}function Cy(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="server"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="tls"?i!==null&&(r++,e=a(e,bz(i),t)):t==="auth"?i!==null&&(r++,e=a(e,wz(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,UR)}function bz(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="ca"?i!==null&&(r++,e=a(e,As(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,GR)}function As(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="value"?typeof t!="string"&&
(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=J(e,n,KR)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,HR)}function wz(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="mtls"?e=a(e,Pz(t),r):r==="bearerToken"?e=a(e,As(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,ZR)}function Pz(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCert"?i!==
null&&(r++,e=a(e,As(i),t)):t==="clientKey"?i!==null&&(r++,e=a(e,As(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(
e,n,WR)}function kz(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=
f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,YR)}function Oz(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="stri\
ng"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,JR)}function Ly(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="url"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="authentication"?i!==null&&(r++,e=a(e,Az(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,QR)}function Az(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="basicAuth"?i!==null&&(r++,e=a(e,Sz(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,
XR)}function Sz(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="username"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="password"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:
g(e,n,xR)}function Dz(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,Ct));else if(r==="\
conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,sf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Dy)}function sf(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!ez.test(i))&&(e=v(e,t,i,tz))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,
i,nz))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,nf)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||
!C(i))&&(e=v(e,t,i,kn))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!iz.test(i))&&(e=v(e,t,i,rz))):t==="message"?i!==null&&(r++,(typeof i!=
"string"||S(i,32768))&&(e=v(e,t,i,sz))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,lz)}function zs(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ss))):t==="kind"?i!==null&&(r++,
i!=="BuildPlane"&&(e=O(e,t,i,oz))):t==="metadata"?i!==null&&(r++,e=a(e,rf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Rz(i),t)):t==="status"?i!==null&&(e=a(e,zz(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ds)}function Rz(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="kubernetesCluster"?i!==null&&(r++,e=a(e,Cy(i),t)):t==="observer"?e=a(e,Ly(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,az)}function zz(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,uz)}function Es(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.\
dev/v1alpha1"&&(e=O(e,t,i,Ss))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,fz))):t==="metadata"?i!==null&&(r++,e=a(e,rf(i),t)):t==="spec"?i!==null&&
(r++,e=a(e,Ez(i),t)):t==="status"?i!==null&&(e=a(e,Nz(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ds)}function Ez(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,Tz(t),r):
r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,cz)}function Tz(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,Cz(t),r):e=
u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,dz)}function Cz(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==
void 0&&(r==="remoteJwks"?e=a(e,Lz(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,pz)}function Lz(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,mz)}function Nz(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")R(t)||(e=A(e,r,t,Ct));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,sf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Dy)}function Ts(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ss))):t==="kind"?i!==null&&(r++,i!=="Organ\
ization"&&(e=O(e,t,i,gz))):t==="metadata"?i!==null&&(r++,e=a(e,jz(i),t)):t==="spec"?i!==null&&(r++,e=a(e,$z(i),t)):t==="status"?i!==null&&(e=a(e,Iz(i),t)):e=u(e,
t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ds)}function jz(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!Os.test(t))&&(e=v(e,r,t,wy));else if(r==="generateName")(typeof t!="string"||!Py.test(t))&&(e=v(e,r,
t,ky));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,Ry(t),r);else if(r==="annotations")e=a(e,zy(t),r);else if(r==="finali\
zers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!tf.test(o))&&(i=v(i,l,o,Oy))}s.length>
1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Ey(o),l)}s.length>1&&K(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Ty(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?R(t)||(e=A(e,r,t,Ct)):r==="deletionGracePeriodSeconds"?R(
t)||(e=A(e,r,t,Ct)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!ji.test(t))&&(e=v(e,r,t,kn)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!ji.test(t))&&(e=v(e,r,t,kn)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,Os)),n.generation<0&&n.uid&&typeof n.uid=="string"&&R(n.generation)&&
(e=A(e,"generation",n.generation,nf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Ay)}function $z(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,yz)}function Iz(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,Ct));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,sf(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,vz)}var Ny=N(Rs),Vz=j(Rs),Bz=$(Ny),jy=N(zs),qz=j(zs),Mz=$(jy),$y=N(Es),Fz=j(Es),_z=$($y),Iy=N(Ts),Uz=j(Ts),Gz=$(Iy),Kz={judges:{DataPlane:Rs,BuildPlane:zs,Environment:Es,
Organization:Ts},replaced:{WorkflowPlane:"BuildPlane"}},lf=te(Kz),Hz=N(lf),Zz=j(lf),Vy=n=>ee(n,Object.hasOwn(xu,n?.kind)?xu[n.kind]??{}:{}),Wz={judge:lf,immutable:{},
withDefaults:Vy},Yz=ne(Wz);var mf={};Se(mf,{ValidationError:()=>Q,assertBuildPlane:()=>pT,assertDataPlane:()=>cT,assertEnvironment:()=>gT,assertOrganization:()=>vT,formatIssue:()=>Z,isBuildPlane:()=>dT,
isDataPlane:()=>fT,isEnvironment:()=>mT,isOrganization:()=>yT,isPlane:()=>wT,validateBuildPlane:()=>Xy,validateDataPlane:()=>Qy,validateEnvironment:()=>xy,validateOrganization:()=>e0,
validatePlane:()=>bT,validateUpdate:()=>kT,withDefaults:()=>t0});var of={DataPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},kubernetesCluster:{within:{tls:{
within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}}}},BuildPlane:{spec:{within:{kubernetesCluster:{within:{tls:{within:{ca:{within:{secretRef:{within:{namespace:{from:"/metada\
ta/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{
within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}}}},Environment:{},Organization:{}};var Ns={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},Jz={code:"unknown-kind",allowed:["DataPlane"]},js={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Ls=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,By={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},qy=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
My={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},Qz=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,Xz={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
uf=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Fy={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Lt={minimum:-9223372036854776e3,
maximum:9223372036854776e3},$i=/^.{10}T.*[^z]$/,On={code:"invalid-date-time"},ff={minimum:0,maximum:9223372036854776e3},_y={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},Uy={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},xz=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,eE={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},tE=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
nE={},iE=/^(?:[^/]*|[^/]+\/[^/]+)$/,rE={rule:"group/version, or the version alone"},af={rule:"a text that is not empty"},sE={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},lE={maxLength:128},oE={allowed:["Apply","Update"]},aE={allowed:["FieldsV1",
""]},uE={maxLength:256},fE={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},cE={known:["agent","\
kubernetesCluster","gateway","imagePullSecretRefs","secretStoreRef","observer"],required:["gateway"],replaced:{clusterAgent:"agent"},elsewhere:{clusterAgent:"Da\
taPlane since v0.9",dataPlaneRef:"Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane since v0.8",planeID:"DataPlane since v0.9",registry:"\
DataPlane up to v0.3"}},dE={known:["enabled","clientCA"]},pE=["secretRef","value"],mE={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"}},gE={known:[
"name","key","namespace"],required:["name","key"]},yE={known:["server","tls","auth"],required:["server","tls","auth"],replaced:{credentials:"auth"},elsewhere:{credentials:"\
DataPlane up to v0.3",name:"DataPlane up to v0.3"}},vE={known:["ca"],required:["ca"]},hE={known:["mtls","bearerToken"]},bE={known:["clientCert","clientKey"],required:[
"clientCert","clientKey"]},wE={known:["publicVirtualHost","organizationVirtualHost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"\
Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane\
 in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.\
16",security:"Environment"}},PE={known:["name"],required:["name"]},kE={known:["url","authentication"],required:["url","authentication"]},OE={known:["basicAuth"],
required:["basicAuth"]},AE={known:["username","password"],required:["username","password"]},Gy={known:["observedGeneration","conditions"]},SE=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
DE={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},RE={allowed:[
"True","False","Unknown"]},zE=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,EE={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
TE={maxLength:32768},CE={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},LE={code:"unknown-kind",allowed:["BuildPlane"]},NE={known:["kubernetesCluster","observer"],required:["kubernetesCluster"],elsewhere:{agent:"Bu\
ildPlane in v0.7 to v0.8",clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlan\
e",isProduction:"Environment",observabilityPlaneRef:"BuildPlane in v0.8 to v0.17",planeID:"BuildPlane in v0.9 to v0.17",secretStoreRef:"BuildPlane in v0.9 to v0\
.17"}},jE={known:[]},$E={code:"unknown-kind",allowed:["Environment"]},IE={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{agent:"DataPlane",imagePullSecretRefs:"\
DataPlane",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"DataPlane"}},VE={known:["dnsPrefix","security"],elsewhere:{
egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environ\
ment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Envi\
ronment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment \
in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},BE={known:["remoteJwks"]},qE={known:["uri"],
required:["uri"]},ME={code:"unknown-kind",allowed:["Organization"]},FE={known:[],elsewhere:{agent:"DataPlane",dataPlaneRef:"Environment",gateway:"DataPlane or E\
nvironment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"\
DataPlane"}},_E={known:["observedGeneration","conditions","namespace"]};function $s(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ns))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,Jz))):t==="metadata"?i!==
null&&(r++,e=a(e,cf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,UE(i),t)):t==="status"?i!==null&&(e=a(e,xE(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,js)}function cf(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||
!Ls.test(t))&&(e=v(e,r,t,By));else if(r==="generateName")(typeof t!="string"||!qy.test(t))&&(e=v(e,r,t,My));else if(r==="namespace")(typeof t!="string"||S(t,63)||
!Qz.test(t))&&(e=v(e,r,t,Xz));else if(r==="labels")e=a(e,Ky(t),r);else if(r==="annotations")e=a(e,Hy(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,
t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!uf.test(o))&&(i=v(i,l,o,Fy))}s.length>1&&s.includes("orphan")&&s.includes(
"foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Zy(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner \
at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Wy(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r===
"selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?R(t)||(e=A(e,r,t,Lt)):r==="deletionGracePeriodSeconds"?R(t)||(e=A(e,r,t,Lt)):r==="creation\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!$i.test(t))&&(e=v(e,r,t,On)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!$i.test(t))&&(e=v(
e,r,t,On)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,Ls)),n.generation<0&&n.uid&&typeof n.uid=="string"&&R(n.generation)&&(e=A(e,"generation",n.generation,
ff)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,_y)}function Ky(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];uf.test(r)||(e=_(e,n,r,Uy)),
(typeof t!="string"||S(t,63)||!xz.test(t))&&(e=U(e,n,r,eE))}return G(e)}function Hy(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];tE.test(r)||(e=
_(e,n,r,Uy)),typeof t!="string"&&(e=U(e,n,r,nE))}return x(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function Zy(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!iE.test(i))&&(e=v(e,t,i,rE))):t==="kind"?
i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,af))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,af))):t==="uid"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,af))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&
(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),
e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,sE)}function Wy(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="mana\
ger"?(typeof i!="string"||S(i,128))&&(e=v(e,t,i,lE)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,oE))):t==="apiVersion"?typeof i!="stri\
ng"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!$i.test(i))&&(e=v(e,t,i,On)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,aE)):
t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=v(e,t,i,uE)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,fE)}function UE(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="agent")e=a(e,GE(i),t);else if(t===
"kubernetesCluster")e=a(e,Yy(i),t);else if(t==="gateway")i!==null&&(r++,e=a(e,YE(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{
let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,JE(i),t):t==="observe\
r"?e=a(e,Jy(i),t):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,cE)}function GE(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];t!==void 0&&(r==="enabled"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):r==="clientCA"?e=a(e,Ii(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,dE)}function Ii(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,KE(t),r):r==="v\
alue"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=J(e,n,pE)),e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,mE)}function KE(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=
f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unkno\
wn-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,gE)}function Yy(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="server"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="tls"?i!==null&&(r++,e=a(e,HE(i),t)):t==="auth"?i!==null&&(r++,e=a(e,ZE(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,yE)}function HE(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="ca"?i!==null&&(r++,e=a(e,Ii(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,vE)}function ZE(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="mtls"?e=a(e,WE(t),r):r==="bearerToken"?e=a(e,Ii(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,hE)}function WE(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCert"?i!==
null&&(r++,e=a(e,Ii(i),t)):t==="clientKey"?i!==null&&(r++,e=a(e,Ii(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(
e,n,bE)}function YE(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=
f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,wE)}function JE(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="stri\
ng"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,PE)}function Jy(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="url"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="authentication"?i!==null&&(r++,e=a(e,QE(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,kE)}function QE(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="basicAuth"?i!==null&&(r++,e=a(e,XE(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,
OE)}function XE(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="username"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="password"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:
g(e,n,AE)}function xE(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,Lt));else if(r==="\
conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,df(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Gy)}function df(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!SE.test(i))&&(e=v(e,t,i,DE))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,
i,RE))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,ff)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||
!C(i))&&(e=v(e,t,i,On))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!zE.test(i))&&(e=v(e,t,i,EE))):t==="message"?i!==null&&(r++,(typeof i!=
"string"||S(i,32768))&&(e=v(e,t,i,TE))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,CE)}function Is(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ns))):t==="kind"?i!==null&&(r++,
i!=="BuildPlane"&&(e=O(e,t,i,LE))):t==="metadata"?i!==null&&(r++,e=a(e,cf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,eT(i),t)):t==="status"?i!==null&&(e=a(e,tT(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,js)}function eT(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="kubernetesCluster"?i!==null&&(r++,e=a(e,Yy(i),t)):t==="observer"?e=a(e,Jy(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,NE)}function tT(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,jE)}function Vs(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.\
dev/v1alpha1"&&(e=O(e,t,i,Ns))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,$E))):t==="metadata"?i!==null&&(r++,e=a(e,cf(i),t)):t==="spec"?i!==null&&
(r++,e=a(e,nT(i),t)):t==="status"?i!==null&&(e=a(e,lT(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,js)}function nT(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,iT(t),r):
r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,IE)}function iT(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,rT(t),r):e=
u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,VE)}function rT(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==
void 0&&(r==="remoteJwks"?e=a(e,sT(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,BE)}function sT(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,qE)}function lT(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")R(t)||(e=A(e,r,t,Lt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,df(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Gy)}function Bs(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ns))):t==="kind"?i!==null&&(r++,i!=="Organ\
ization"&&(e=O(e,t,i,ME))):t==="metadata"?i!==null&&(r++,e=a(e,oT(i),t)):t==="spec"?i!==null&&(r++,e=a(e,aT(i),t)):t==="status"?i!==null&&(e=a(e,uT(i),t)):e=u(e,
t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,js)}function oT(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!Ls.test(t))&&(e=v(e,r,t,By));else if(r==="generateName")(typeof t!="string"||!qy.test(t))&&(e=v(e,r,
t,My));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,Ky(t),r);else if(r==="annotations")e=a(e,Hy(t),r);else if(r==="finali\
zers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!uf.test(o))&&(i=v(i,l,o,Fy))}s.length>
1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Zy(o),l)}s.length>1&&K(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Wy(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?R(t)||(e=A(e,r,t,Lt)):r==="deletionGracePeriodSeconds"?R(
t)||(e=A(e,r,t,Lt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!$i.test(t))&&(e=v(e,r,t,On)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!$i.test(t))&&(e=v(e,r,t,On)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,Ls)),n.generation<0&&n.uid&&typeof n.uid=="string"&&R(n.generation)&&
(e=A(e,"generation",n.generation,ff)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,_y)}function aT(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,FE)}function uT(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,Lt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,df(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,_E)}var Qy=N($s),fT=j($s),cT=$(Qy),Xy=N(Is),dT=j(Is),pT=$(Xy),xy=N(Vs),mT=j(Vs),gT=$(xy),e0=N(Bs),yT=j(Bs),vT=$(e0),hT={judges:{DataPlane:$s,BuildPlane:Is,Environment:Vs,
Organization:Bs},replaced:{WorkflowPlane:"BuildPlane"}},pf=te(hT),bT=N(pf),wT=j(pf),t0=n=>ee(n,Object.hasOwn(of,n?.kind)?of[n.kind]??{}:{}),PT={judge:pf,immutable:{
Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:t0},kT=ne(PT);var kf={};Se(kf,{ValidationError:()=>Q,assertBuildPlane:()=>q2,assertDataPlane:()=>V2,assertEnvironment:()=>F2,assertOrganization:()=>U2,formatIssue:()=>Z,isBuildPlane:()=>B2,
isDataPlane:()=>I2,isEnvironment:()=>M2,isOrganization:()=>_2,isPlane:()=>H2,validateBuildPlane:()=>v0,validateDataPlane:()=>y0,validateEnvironment:()=>h0,validateOrganization:()=>b0,
validatePlane:()=>K2,validateUpdate:()=>W2,withDefaults:()=>w0});var gf={DataPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},kubernetesCluster:{within:{tls:{
within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}}}},BuildPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},
kubernetesCluster:{within:{tls:{within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}}}},Environment:{},Organization:{}};var Ms={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},OT={code:"unknown-kind",allowed:["DataPlane"]},Fs={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},qs=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,n0={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},i0=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
r0={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},AT=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,ST={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
vf=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,s0={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Nt={minimum:-9223372036854776e3,
maximum:9223372036854776e3},Vi=/^.{10}T.*[^z]$/,An={code:"invalid-date-time"},hf={minimum:0,maximum:9223372036854776e3},l0={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},o0={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},DT=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,RT={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},zT=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
ET={},TT=/^(?:[^/]*|[^/]+\/[^/]+)$/,CT={rule:"group/version, or the version alone"},yf={rule:"a text that is not empty"},LT={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},NT={maxLength:128},jT={allowed:["Apply","Update"]},$T={allowed:["FieldsV1",
""]},IT={maxLength:256},VT={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},BT={known:["agent","\
kubernetesCluster","gateway","imagePullSecretRefs","secretStoreRef","observer"],required:["gateway"],replaced:{clusterAgent:"agent"},elsewhere:{clusterAgent:"Da\
taPlane since v0.9",dataPlaneRef:"Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane since v0.8",planeID:"DataPlane since v0.9",registry:"\
DataPlane up to v0.3"}},qT={known:["enabled","clientCA"]},MT=["secretRef","value"],FT={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"}},_T={known:[
"name","key","namespace"],required:["name","key"]},UT={known:["server","tls","auth"],required:["server","tls","auth"],replaced:{credentials:"auth"},elsewhere:{credentials:"\
DataPlane up to v0.3",name:"DataPlane up to v0.3"}},GT={known:["ca"],required:["ca"]},KT={known:["mtls","bearerToken"]},HT={known:["clientCert","clientKey"],required:[
"clientCert","clientKey"]},ZT={known:["publicVirtualHost","organizationVirtualHost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"\
Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane\
 in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.\
16",security:"Environment"}},WT={known:["name"],required:["name"]},YT={known:["url","authentication"],required:["url","authentication"]},JT={known:["basicAuth"],
required:["basicAuth"]},QT={known:["username","password"],required:["username","password"]},a0={known:["observedGeneration","conditions"]},XT=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
xT={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},e2={allowed:[
"True","False","Unknown"]},t2=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,n2={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
i2={maxLength:32768},r2={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},s2={code:"unknown-kind",allowed:["BuildPlane"]},l2={known:["agent","kubernetesCluster","observer"],replaced:{clusterAgent:"agent"},elsewhere:{
clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environme\
nt",observabilityPlaneRef:"BuildPlane in v0.8 to v0.17",planeID:"BuildPlane in v0.9 to v0.17",secretStoreRef:"BuildPlane in v0.9 to v0.17"}},o2={known:[]},a2={code:"\
unknown-kind",allowed:["Environment"]},u2={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{agent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataP\
lane",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"DataPlane"}},f2={known:["dnsPrefix","security"],elsewhere:{
egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environ\
ment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Envi\
ronment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment \
in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},c2={known:["remoteJwks"]},d2={known:["uri"],
required:["uri"]},p2={code:"unknown-kind",allowed:["Organization"]},m2={known:[],elsewhere:{agent:"DataPlane or BuildPlane",dataPlaneRef:"Environment",gateway:"\
DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPla\
ne",secretStoreRef:"DataPlane"}},g2={known:["observedGeneration","conditions","namespace"]};function _s(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ms))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,OT))):t==="me\
tadata"?i!==null&&(r++,e=a(e,bf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,y2(i),t)):t==="status"?i!==null&&(e=a(e,S2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Fs)}function bf(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!=
"string"||S(t,253)||!qs.test(t))&&(e=v(e,r,t,n0));else if(r==="generateName")(typeof t!="string"||!i0.test(t))&&(e=v(e,r,t,r0));else if(r==="namespace")(typeof t!=
"string"||S(t,63)||!AT.test(t))&&(e=v(e,r,t,ST));else if(r==="labels")e=a(e,u0(t),r);else if(r==="annotations")e=a(e,f0(t),r);else if(r==="finalizers")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!vf.test(o))&&(i=v(i,l,o,s0))}s.length>1&&s.includes(
"orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferen\
ces")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,c0(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-fo\
rmat",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,d0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?R(t)||(e=A(e,r,t,Nt)):r==="deletionGracePeriodSeconds"?R(t)||(e=A(e,r,t,Nt)):
r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Vi.test(t))&&(e=v(e,r,t,An)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Vi.test(
t))&&(e=v(e,r,t,An)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,qs)),n.generation<0&&n.uid&&typeof n.uid=="string"&&R(n.generation)&&(e=A(e,"generation",n.
generation,hf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,l0)}function u0(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];vf.test(r)||(e=_(
e,n,r,o0)),(typeof t!="string"||S(t,63)||!DT.test(t))&&(e=U(e,n,r,RT))}return G(e)}function f0(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];zT.test(
r)||(e=_(e,n,r,o0)),typeof t!="string"&&(e=U(e,n,r,ET))}return x(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function c0(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!TT.test(i))&&(e=v(e,t,i,CT))):t==="k\
ind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,yf))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,yf))):t==="uid"?i!==
null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,yf))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="b\
oolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no \
Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,LT)}function d0(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="manager"?(typeof i!="string"||S(i,128))&&(e=v(e,t,i,NT)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,jT))):t==="apiVersion"?typeof i!=
"string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!Vi.test(i))&&(e=v(e,t,i,An)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,
i,$T)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=v(e,t,i,IT)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,VT)}function y2(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="agent")e=a(e,p0(i),
t);else if(t==="kubernetesCluster")e=a(e,m0(i),t);else if(t==="gateway")i!==null&&(r++,e=a(e,P2(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=
f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,
k2(i),t):t==="observer"?e=a(e,g0(i),t):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,BT)}function p0(n){if(d(n))return p(
n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="enabled"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):r==="clientCA"?e=a(e,Bi(t),r):e=u(e,r,"unknown-f\
ield"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,qT)}function Bi(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="\
secretRef"?e=a(e,v2(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=J(e,n,MT)),
e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,FT)}function v2(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,
i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,_T)}function m0(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="server"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="tls"?i!==null&&(r++,e=a(e,h2(i),t)):t==="auth"?i!==null&&(r++,
e=a(e,b2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,UT)}function h2(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="ca"?i!==null&&(r++,e=a(e,Bi(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:
g(e,n,GT)}function b2(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="mtls"?e=a(e,w2(t),r):r==="bearerToken"?e=a(e,Bi(t),r):e=u(e,
r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,KT)}function w2(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="clientCert"?i!==null&&(r++,e=a(e,Bi(i),t)):t==="clientKey"?i!==null&&(r++,e=a(e,Bi(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,HT)}function P2(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,ZT)}function k2(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,WT)}function g0(n){if(d(
n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="url"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="authentication"?i!==
null&&(r++,e=a(e,O2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,YT)}function O2(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="basicAuth"?i!==null&&(r++,e=a(e,A2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,JT)}function A2(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="username"?i!==null&&(r++,typeof i!="strin\
g"&&(e=f(e,t,i,"string"))):t==="password"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,QT)}function S2(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,
Nt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,wf(o),l)}e=a(e,i,r)}else e=
u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,a0)}function wf(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!XT.test(i))&&(e=v(e,t,i,xT))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="U\
nknown"&&(e=O(e,t,i,e2))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,hf)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!=
"string"||!C(i))&&(e=v(e,t,i,An))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!t2.test(i))&&(e=v(e,t,i,n2))):t==="message"?i!==null&&
(r++,(typeof i!="string"||S(i,32768))&&(e=v(e,t,i,i2))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,r2)}function Us(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ms))):t==="\
kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,s2))):t==="metadata"?i!==null&&(r++,e=a(e,bf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,D2(i),t)):t==="status"?i!==
null&&(e=a(e,R2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Fs)}function D2(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="agent"?e=a(e,p0(t),r):r==="kubernetesCluster"?e=a(e,m0(t),r):r==="observer"?e=a(e,g0(t),r):e=u(e,r,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,l2)}function R2(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,o2)}function Gs(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiV\
ersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ms))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,a2))):t==="metadata"?i!==null&&(r++,
e=a(e,bf(i),t)):t==="spec"?i!==null&&(r++,e=a(e,z2(i),t)):t==="status"?i!==null&&(e=a(e,L2(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Fs)}function z2(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,
r,t,"string")):r==="gateway"?e=a(e,E2(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,u2)}function E2(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"stri\
ng")):r==="security"?e=a(e,T2(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,f2)}function T2(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,C2(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,c2)}function C2(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,d2)}function L2(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")R(t)||(e=A(e,r,t,Nt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,wf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,a0)}function Ks(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ms))):t==="kind"?i!==null&&(r++,
i!=="Organization"&&(e=O(e,t,i,p2))):t==="metadata"?i!==null&&(r++,e=a(e,N2(i),t)):t==="spec"?i!==null&&(r++,e=a(e,j2(i),t)):t==="status"?i!==null&&(e=a(e,$2(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Fs)}function N2(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!qs.test(t))&&(e=v(e,r,t,n0));else if(r==="generateName")(typeof t!="string"||!i0.test(t))&&
(e=v(e,r,t,r0));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,u0(t),r);else if(r==="annotations")e=a(e,f0(t),r);else if(r===
"finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!vf.test(o))&&(i=v(i,l,o,s0))}
s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,c0(o),l)}s.length>1&&K(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,d0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?R(t)||(e=A(e,r,t,Nt)):r==="deletionGracePeriodSeconds"?R(
t)||(e=A(e,r,t,Nt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Vi.test(t))&&(e=v(e,r,t,An)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!Vi.test(t))&&(e=v(e,r,t,An)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,qs)),n.generation<0&&n.uid&&typeof n.uid=="string"&&R(n.generation)&&
(e=A(e,"generation",n.generation,hf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,l0)}function j2(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,m2)}function $2(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,Nt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,wf(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,g2)}var y0=N(_s),I2=j(_s),V2=$(y0),v0=N(Us),B2=j(Us),q2=$(v0),h0=N(Gs),M2=j(Gs),F2=$(h0),b0=N(Ks),_2=j(Ks),U2=$(b0),G2={judges:{DataPlane:_s,BuildPlane:Us,Environment:Gs,
Organization:Ks},replaced:{WorkflowPlane:"BuildPlane"}},Pf=te(G2),K2=N(Pf),H2=j(Pf),w0=n=>ee(n,Object.hasOwn(gf,n?.kind)?gf[n.kind]??{}:{}),Z2={judge:Pf,immutable:{
Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:w0},W2=ne(Z2);var Tf={};Se(Tf,{ValidationError:()=>Q,assertBuildPlane:()=>u9,assertDataPlane:()=>o9,assertEnvironment:()=>p9,assertObservabilityPlane:()=>c9,assertOrganization:()=>g9,
formatIssue:()=>Z,isBuildPlane:()=>a9,isDataPlane:()=>l9,isEnvironment:()=>d9,isObservabilityPlane:()=>f9,isOrganization:()=>m9,isPlane:()=>h9,validateBuildPlane:()=>$0,
validateDataPlane:()=>j0,validateEnvironment:()=>V0,validateObservabilityPlane:()=>I0,validateOrganization:()=>B0,validatePlane:()=>v9,validateUpdate:()=>w9,withDefaults:()=>q0});var Of={DataPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},kubernetesCluster:{within:{tls:{
within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}}}},BuildPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},
kubernetesCluster:{within:{tls:{within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}}}},ObservabilityPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}},Environment:{},Organization:{}};var Fi={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},Y2={code:"unknown-kind",allowed:["DataPlane"]},_i={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Hs=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,P0={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},k0=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
O0={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},J2=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,Q2={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Sf=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,A0={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},jt={minimum:-9223372036854776e3,
maximum:9223372036854776e3},qi=/^.{10}T.*[^z]$/,Sn={code:"invalid-date-time"},Df={minimum:0,maximum:9223372036854776e3},S0={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},D0={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},X2=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,x2={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},eC=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
tC={},nC=/^(?:[^/]*|[^/]+\/[^/]+)$/,iC={rule:"group/version, or the version alone"},Af={rule:"a text that is not empty"},rC={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},sC={maxLength:128},lC={allowed:["Apply","Update"]},oC={allowed:["FieldsV1",
""]},aC={maxLength:256},uC={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},fC={known:["agent","\
kubernetesCluster","gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["gateway"],replaced:{clusterAgent:"agent",observer:"obser\
vabilityPlaneRef"},elsewhere:{clusterAgent:"DataPlane since v0.9",dataPlaneRef:"Environment",isProduction:"Environment",observer:"DataPlane up to v0.7",observerURL:"\
ObservabilityPlane",planeID:"DataPlane since v0.9",registry:"DataPlane up to v0.3"}},cC={known:["enabled","clientCA"]},dC=["secretRef","value"],pC={known:["secr\
etRef","value"],replaced:{secretKeyRef:"secretRef"}},mC={known:["name","key","namespace"],required:["name","key"]},gC={known:["server","tls","auth"],required:["\
server","tls","auth"],replaced:{credentials:"auth"},elsewhere:{credentials:"DataPlane up to v0.3",name:"DataPlane up to v0.3"}},yC={known:["ca"],required:["ca"]},
vC={known:["mtls","bearerToken"]},hC={known:["clientCert","clientKey"],required:["clientCert","clientKey"]},bC={known:["publicVirtualHost","organizationVirtualH\
ost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",
organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.\
16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"\
DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",security:"Environment"}},wC={known:["name"],required:["name"]},R0={known:["observedGe\
neration","conditions"]},PC=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,kC={rule:"\
letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},OC={allowed:["T\
rue","False","Unknown"]},AC=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,SC={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
DC={maxLength:32768},RC={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},zC={code:"unknown-kind",allowed:["BuildPlane"]},EC={known:["agent","kubernetesCluster","observabilityPlaneRef"],replaced:{clusterAgent:"agent",
observer:"observabilityPlaneRef"},elsewhere:{clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"\
DataPlane",isProduction:"Environment",observer:"BuildPlane up to v0.7",observerURL:"ObservabilityPlane",planeID:"BuildPlane in v0.9 to v0.17",secretStoreRef:"Bu\
ildPlane in v0.9 to v0.17"}},z0={known:[]},TC={code:"unknown-kind",allowed:["ObservabilityPlane"]},CC={known:["agent","observerURL"],required:["observerURL"],replaced:{
clusterAgent:"agent"},elsewhere:{clusterAgent:"ObservabilityPlane since v0.9",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"\
DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observabilityPlaneRef:"DataPlan\
e or BuildPlane",planeID:"ObservabilityPlane since v0.9",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane"}},LC={code:"unknown-kind",allowed:[
"Environment"]},NC={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{agent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",kubernetesCluster:"\
DataPlane or BuildPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"ObservabilityPlane",secretStoreRef:"DataPlane"}},jC={known:["dnsPrefix","s\
ecurity"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"\
Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"\
Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environm\
ent in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},$C={known:["remoteJwks"]},IC={known:[
"uri"],required:["uri"]},VC={code:"unknown-kind",allowed:["Organization"]},BC={known:[],elsewhere:{agent:"DataPlane or BuildPlane",dataPlaneRef:"Environment",gateway:"\
DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observabilityPlaneRef:"DataPlan\
e or BuildPlane",observerURL:"ObservabilityPlane",secretStoreRef:"DataPlane"}},qC={known:["observedGeneration","conditions","namespace"]};function Zs(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Fi))):t==="kind"?i!==
null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,Y2))):t==="metadata"?i!==null&&(r++,e=a(e,Ws(i),t)):t==="spec"?i!==null&&(r++,e=a(e,MC(i),t)):t==="status"?i!==null&&(e=a(
e,ZC(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,_i)}function Ws(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!Hs.test(t))&&(e=v(e,r,t,P0));else if(r==="generateName")(typeof t!="string"||!k0.test(t))&&
(e=v(e,r,t,O0));else if(r==="namespace")(typeof t!="string"||S(t,63)||!J2.test(t))&&(e=v(e,r,t,Q2));else if(r==="labels")e=a(e,E0(t),r);else if(r==="annotations")
e=a(e,T0(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||
!Sf.test(o))&&(i=v(i,l,o,A0))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeleti\
on, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(
i,C0(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,L0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):
r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?R(t)||(e=A(e,r,t,jt)):
r==="deletionGracePeriodSeconds"?R(t)||(e=A(e,r,t,jt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!qi.test(t))&&(e=v(e,r,t,Sn)):r==="deletion\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!qi.test(t))&&(e=v(e,r,t,Sn)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,Hs)),n.generation<0&&n.uid&&typeof n.
uid=="string"&&R(n.generation)&&(e=A(e,"generation",n.generation,Df)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,S0)}function E0(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];Sf.test(r)||(e=_(e,n,r,D0)),(typeof t!="string"||S(t,63)||!X2.test(t))&&(e=U(e,n,r,x2))}return G(e)}function T0(n){if(d(n))return p(n);
let e=null;for(let r in n){let t=n[r];eC.test(r)||(e=_(e,n,r,D0)),typeof t!="string"&&(e=U(e,n,r,tC))}return x(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"\
bytes"})),G(e)}function C0(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.
length<1||!nC.test(i))&&(e=v(e,t,i,iC))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Af))):t==="name"?i!==null&&(r++,(typeof i!="stri\
ng"||i.length<1)&&(e=v(e,t,i,Af))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Af))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=
f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,
null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,rC)}function L0(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||S(i,128))&&(e=v(e,t,i,sC)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Updat\
e"&&(e=O(e,t,i,lC))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!qi.test(i))&&(e=v(e,t,i,Sn)):t===
"fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,oC)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=v(e,t,i,aC)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,uC)}function MC(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];if(i!==void 0)if(t==="agent")e=a(e,Rf(i),t);else if(t==="kubernetesCluster")e=a(e,N0(i),t);else if(t==="gateway")i!==null&&(r++,e=a(e,KC(i),t));else if(t===
"imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}
e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,HC(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,fC)}function Rf(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="enabled"?typeof t!=
"boolean"&&(e=f(e,r,t,"boolean")):r==="clientCA"?e=a(e,Mi(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,cC)}function Mi(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,FC(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(
e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=J(e,n,dC)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,pC)}function FC(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,mC)}function N0(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="server"?i!==null&&(r++,typeof i!="string"&&
(e=f(e,t,i,"string"))):t==="tls"?i!==null&&(r++,e=a(e,_C(i),t)):t==="auth"?i!==null&&(r++,e=a(e,UC(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===3?null:g(e,n,gC)}function _C(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="ca"?i!==null&&(r++,e=a(e,Mi(i),t)):e=
u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,yC)}function UC(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
t!==void 0&&(r==="mtls"?e=a(e,GC(t),r):r==="bearerToken"?e=a(e,Mi(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,vC)}function GC(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCert"?i!==null&&(r++,e=a(e,Mi(i),t)):t==="clientKey"?i!==null&&(r++,e=a(e,
Mi(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,hC)}function KC(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,bC)}function HC(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,wC)}function ZC(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")R(t)||(e=A(e,r,t,jt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,zf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,R0)}function zf(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!PC.test(i))&&(e=v(e,t,i,kC))):t==="status"?i!==null&&(r++,
i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,OC))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,Df)):t==="lastTr\
ansitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=v(e,t,i,Sn))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!AC.test(i))&&
(e=v(e,t,i,SC))):t==="message"?i!==null&&(r++,(typeof i!="string"||S(i,32768))&&(e=v(e,t,i,DC))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===5?null:g(e,n,RC)}function Ys(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="open\
choreo.dev/v1alpha1"&&(e=O(e,t,i,Fi))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,zC))):t==="metadata"?i!==null&&(r++,e=a(e,Ws(i),t)):t==="spec"?i!==
null&&(r++,e=a(e,WC(i),t)):t==="status"?i!==null&&(e=a(e,YC(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,_i)}
function WC(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="agent"?e=a(e,Rf(t),r):r==="kubernetesCluster"?e=a(e,N0(t),r):r==="obs\
ervabilityPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,EC)}function YC(n){
if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,z0)}function Js(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Fi))):t==="\
kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,TC))):t==="metadata"?i!==null&&(r++,e=a(e,Ws(i),t)):t==="spec"?i!==null&&(r++,e=a(e,JC(i),t)):t==="sta\
tus"?i!==null&&(e=a(e,QC(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,_i)}function JC(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="agent"?e=a(e,Rf(i),t):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=
u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,CC)}function QC(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,z0)}function Qs(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Fi))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,
LC))):t==="metadata"?i!==null&&(r++,e=a(e,Ws(i),t)):t==="spec"?i!==null&&(r++,e=a(e,XC(i),t)):t==="status"?i!==null&&(e=a(e,n9(i),t)):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,_i)}function XC(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="d\
ataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,xC(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unkn\
own-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,NC)}function xC(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r===
"dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,e9(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,jC)}function e9(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,t9(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,$C)}function t9(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,IC)}function n9(n){if(d(
n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,jt));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,zf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,R0)}function Xs(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!==
"openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Fi))):t==="kind"?i!==null&&(r++,i!=="Organization"&&(e=O(e,t,i,VC))):t==="metadata"?i!==null&&(r++,e=a(e,i9(i),t)):t==="sp\
ec"?i!==null&&(r++,e=a(e,r9(i),t)):t==="status"?i!==null&&(e=a(e,s9(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(
e,n,_i)}function i9(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!Hs.test(t))&&(e=v(e,
r,t,P0));else if(r==="generateName")(typeof t!="string"||!k0.test(t))&&(e=v(e,r,t,O0));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="lab\
els")e=a(e,E0(t),r);else if(r==="annotations")e=a(e,T0(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];(typeof o!="string"||!Sf.test(o))&&(i=v(i,l,o,A0))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"inv\
alid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,C0(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(
e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,L0(o),l)}e=a(e,i,r)}else
r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,
t,"string")):r==="generation"?R(t)||(e=A(e,r,t,jt)):r==="deletionGracePeriodSeconds"?R(t)||(e=A(e,r,t,jt)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||
!C(t)||!qi.test(t))&&(e=v(e,r,t,Sn)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!qi.test(t))&&(e=v(e,r,t,Sn)):e=u(e,r,"unknown-field")}return n.
name||(e=H(e,n,Hs)),n.generation<0&&n.uid&&typeof n.uid=="string"&&R(n.generation)&&(e=A(e,"generation",n.generation,Df)),e===null&&Object.getPrototypeOf(n)===m?
null:g(e,n,S0)}function r9(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===
m?null:g(e,n,BC)}function s9(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,jt));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,zf(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,qC)}var j0=N(Zs),l9=j(Zs),o9=$(j0),$0=N(Ys),a9=j(Ys),u9=$($0),I0=N(Js),f9=j(Js),c9=$(I0),V0=N(Qs),d9=j(Qs),p9=$(V0),B0=N(Xs),m9=j(Xs),g9=$(B0),y9={judges:{DataPlane:Zs,
BuildPlane:Ys,ObservabilityPlane:Js,Environment:Qs,Organization:Xs},replaced:{WorkflowPlane:"BuildPlane"}},Ef=te(y9),v9=N(Ef),h9=j(Ef),q0=n=>ee(n,Object.hasOwn(
Of,n?.kind)?Of[n.kind]??{}:{}),b9={judge:Ef,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:q0},w9=ne(b9);var Mf={};Se(Mf,{ValidationError:()=>Q,assertBuildPlane:()=>zL,assertDataPlane:()=>DL,assertEnvironment:()=>LL,assertObservabilityPlane:()=>TL,assertOrganization:()=>jL,
formatIssue:()=>Z,isBuildPlane:()=>RL,isDataPlane:()=>SL,isEnvironment:()=>CL,isObservabilityPlane:()=>EL,isOrganization:()=>NL,isPlane:()=>VL,validateBuildPlane:()=>ev,
validateDataPlane:()=>x0,validateEnvironment:()=>nv,validateObservabilityPlane:()=>tv,validateOrganization:()=>iv,validatePlane:()=>IL,validateUpdate:()=>qL,withDefaults:()=>rv});var Cf={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{
from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metad\
ata/namespace"}}}}}}}}}},Environment:{},Organization:{}};var Gi={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},P9={code:"unknown-kind",allowed:["DataPlane"]},Ki={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},xs=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,M0={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},F0=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
_0={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},k9=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,O9={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Nf=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,U0={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},$t={minimum:-9223372036854776e3,
maximum:9223372036854776e3},Ui=/^.{10}T.*[^z]$/,Dn={code:"invalid-date-time"},jf={minimum:0,maximum:9223372036854776e3},G0={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},K0={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},A9=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,S9={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},D9=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
R9={},z9=/^(?:[^/]*|[^/]+\/[^/]+)$/,E9={rule:"group/version, or the version alone"},Lf={rule:"a text that is not empty"},T9={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},C9={maxLength:128},L9={allowed:["Apply","Update"]},N9={allowed:["FieldsV1",
""]},j9={maxLength:256},$9={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},$f=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
If={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},I9={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},V9={known:["clientCA"],required:["clien\
tCA"]},B9=["secretRef","value"],q9={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},M9={known:[
"name","key","namespace"],required:["name","key"]},F9={known:["publicVirtualHost","organizationVirtualHost"],required:["publicVirtualHost","organizationVirtualH\
ost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane\
 in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.\
16",security:"Environment"}},_9={known:["name"],required:["name"]},H0={known:["observedGeneration","conditions"]},U9=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
G9={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},K9={allowed:[
"True","False","Unknown"]},H9=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,Z9={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
W9={maxLength:32768},Y9={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},J9={code:"unknown-kind",allowed:["BuildPlane"]},Q9={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clust\
erAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane"}},Z0={known:[]},X9={code:"unknown-kind",allowed:["ObservabilityPlane"]},x9={known:["planeID","clusterAgen\
t","observerURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environmen\
t",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane or BuildPlane"}},eL={code:"unknown-kind",allowed:["Environment"]},
tL={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"Dat\
aPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},nL={known:["dnsPrefix","secu\
rity"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"\
Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"\
Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environm\
ent in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},iL={known:["remoteJwks"]},rL={known:[
"uri"],required:["uri"]},sL={code:"unknown-kind",allowed:["Organization"]},lL={known:[],elsewhere:{clusterAgent:"DataPlane or BuildPlane",dataPlaneRef:"Environm\
ent",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"\
ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},oL={known:["observedGeneration","conditions","namespace"]};function el(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Gi))):t==="\
kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,P9))):t==="metadata"?i!==null&&(r++,e=a(e,tl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,aL(i),t)):t==="status"?i!==
null&&(e=a(e,dL(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ki)}function tl(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!xs.test(t))&&(e=v(e,r,t,M0));else if(r==="generateName")(typeof t!="strin\
g"||!F0.test(t))&&(e=v(e,r,t,_0));else if(r==="namespace")(typeof t!="string"||S(t,63)||!k9.test(t))&&(e=v(e,r,t,O9));else if(r==="labels")e=a(e,W0(t),r);else if(r===
"annotations")e=a(e,Y0(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!=
"string"||!Nf.test(o))&&(i=v(i,l,o,U0))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregr\
oundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,J0(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Q0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?R(t)||(e=A(
e,r,t,$t)):r==="deletionGracePeriodSeconds"?R(t)||(e=A(e,r,t,$t)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Ui.test(t))&&(e=v(e,r,t,Dn)):r===
"deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Ui.test(t))&&(e=v(e,r,t,Dn)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,xs)),n.generation<0&&n.
uid&&typeof n.uid=="string"&&R(n.generation)&&(e=A(e,"generation",n.generation,jf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,G0)}function W0(n){if(d(n))
return p(n);let e=null;for(let r in n){let t=n[r];Nf.test(r)||(e=_(e,n,r,K0)),(typeof t!="string"||S(t,63)||!A9.test(t))&&(e=U(e,n,r,S9))}return G(e)}function Y0(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];D9.test(r)||(e=_(e,n,r,K0)),typeof t!="string"&&(e=U(e,n,r,R9))}return x(n,262144)&&(e=u(e,null,"too-l\
ong",{limit:262144,unit:"bytes"})),G(e)}function J0(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,
(typeof i!="string"||i.length<1||!z9.test(i))&&(e=v(e,t,i,E9))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Lf))):t==="name"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Lf))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Lf))):t==="blockOwnerDeletion"?typeof i!=
"boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="E\
vent"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,T9)}function Q0(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||S(i,128))&&(e=v(e,t,i,C9)):t==="operation"?i!==null&&(r++,i!=="Appl\
y"&&i!=="Update"&&(e=O(e,t,i,L9))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!Ui.test(i))&&(e=
v(e,t,i,Dn)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,N9)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&
(e=v(e,t,i,j9)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,$9)}function aL(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||S(i,63)||!$f.test(i))&&(e=v(e,t,i,If));else if(t==="clusterAgent")i!==null&&(r++,
e=a(e,Vf(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,cL(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;
for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,X0(i),t):t==="observabilityPlaneRef"?
typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,I9)}function Vf(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,uL(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,V9)}function uL(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,fL(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=J(e,n,B9)),e===null&&Object.getPrototypeOf(n)===m?null:g(
e,n,q9)}function fL(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,M9)}function cL(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVi\
rtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(
e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,F9)}function X0(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?
null:g(e,n,_9)}function dL(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,$t));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Bf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-\
field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,H0)}function Bf(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!U9.test(i))&&(e=v(e,t,i,G9))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,
i,K9))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,jf)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||
!C(i))&&(e=v(e,t,i,Dn))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!H9.test(i))&&(e=v(e,t,i,Z9))):t==="message"?i!==null&&(r++,(typeof i!=
"string"||S(i,32768))&&(e=v(e,t,i,W9))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,Y9)}function nl(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Gi))):t==="kind"?i!==null&&(r++,
i!=="BuildPlane"&&(e=O(e,t,i,J9))):t==="metadata"?i!==null&&(r++,e=a(e,tl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,pL(i),t)):t==="status"?i!==null&&(e=a(e,mL(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ki)}function pL(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!$f.test(i))&&(e=v(e,t,i,If)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Vf(i),t)):t==="secretS\
toreRef"?e=a(e,X0(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,Q9)}function mL(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,Z0)}function il(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.\
dev/v1alpha1"&&(e=O(e,t,i,Gi))):t==="kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,X9))):t==="metadata"?i!==null&&(r++,e=a(e,tl(i),t)):t==="spec"?i!==
null&&(r++,e=a(e,gL(i),t)):t==="status"?i!==null&&(e=a(e,yL(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ki)}
function gL(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!$f.test(i))&&(e=v(e,t,i,If)):
t==="clusterAgent"?i!==null&&(r++,e=a(e,Vf(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,x9)}function yL(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Z0)}function rl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiV\
ersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Gi))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,eL))):t==="metadata"?i!==null&&(r++,
e=a(e,tl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,vL(i),t)):t==="status"?i!==null&&(e=a(e,PL(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Ki)}function vL(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,
r,t,"string")):r==="gateway"?e=a(e,hL(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,tL)}function hL(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"stri\
ng")):r==="security"?e=a(e,bL(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,nL)}function bL(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,wL(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,iL)}function wL(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,rL)}function PL(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")R(t)||(e=A(e,r,t,$t));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Bf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,H0)}function sl(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Gi))):t==="kind"?i!==null&&(r++,
i!=="Organization"&&(e=O(e,t,i,sL))):t==="metadata"?i!==null&&(r++,e=a(e,kL(i),t)):t==="spec"?i!==null&&(r++,e=a(e,OL(i),t)):t==="status"?i!==null&&(e=a(e,AL(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ki)}function kL(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!xs.test(t))&&(e=v(e,r,t,M0));else if(r==="generateName")(typeof t!="string"||!F0.test(t))&&
(e=v(e,r,t,_0));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,W0(t),r);else if(r==="annotations")e=a(e,Y0(t),r);else if(r===
"finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Nf.test(o))&&(i=v(i,l,o,U0))}
s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,J0(o),l)}s.length>1&&K(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Q0(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?R(t)||(e=A(e,r,t,$t)):r==="deletionGracePeriodSeconds"?R(
t)||(e=A(e,r,t,$t)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Ui.test(t))&&(e=v(e,r,t,Dn)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!Ui.test(t))&&(e=v(e,r,t,Dn)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,xs)),n.generation<0&&n.uid&&typeof n.uid=="string"&&R(n.generation)&&
(e=A(e,"generation",n.generation,jf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,G0)}function OL(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,lL)}function AL(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,$t));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,Bf(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,oL)}var x0=N(el),SL=j(el),DL=$(x0),ev=N(nl),RL=j(nl),zL=$(ev),tv=N(il),EL=j(il),TL=$(tv),nv=N(rl),CL=j(rl),LL=$(nv),iv=N(sl),NL=j(sl),jL=$(iv),$L={judges:{DataPlane:el,
BuildPlane:nl,ObservabilityPlane:il,Environment:rl,Organization:sl},replaced:{WorkflowPlane:"BuildPlane"}},qf=te($L),IL=N(qf),VL=j(qf),rv=n=>ee(n,Object.hasOwn(
Cf,n?.kind)?Cf[n.kind]??{}:{}),BL={judge:qf,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:rv},qL=ne(BL);var ml={};Se(ml,{ValidationError:()=>Q,assertBuildPlane:()=>ZN,assertDataPlane:()=>KN,assertEnvironment:()=>QN,assertObservabilityPlane:()=>YN,assertOrganization:()=>xN,
formatIssue:()=>Z,isBuildPlane:()=>HN,isDataPlane:()=>GN,isEnvironment:()=>JN,isObservabilityPlane:()=>WN,isOrganization:()=>XN,isPlane:()=>nj,validateBuildPlane:()=>bv,
validateDataPlane:()=>hv,validateEnvironment:()=>Pv,validateObservabilityPlane:()=>wv,validateOrganization:()=>kv,validatePlane:()=>tj,validateUpdate:()=>rj,withDefaults:()=>Ov});var Ff={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/met\
adata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namesp\
ace"}}}}}}}}}},Environment:{},Organization:{}};var Zi={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},ML={code:"unknown-kind",allowed:["DataPlane"]},Wi={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},ol=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,sv={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},lv=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
ov={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},FL=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,_L={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Uf=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,av={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},It={minimum:-9223372036854776e3,
maximum:9223372036854776e3},Hi=/^.{10}T.*[^z]$/,Rn={code:"invalid-date-time"},Gf={minimum:0,maximum:9223372036854776e3},uv={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},fv={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},UL=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,GL={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},KL=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
HL={},ZL=/^(?:[^/]*|[^/]+\/[^/]+)$/,WL={rule:"group/version, or the version alone"},_f={rule:"a text that is not empty"},YL={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},JL={maxLength:128},QL={allowed:["Apply","Update"]},XL={allowed:["FieldsV1",
""]},xL={maxLength:256},eN={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},Kf=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Hf={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},tN={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},nN={known:["clientCA"],required:["clien\
tCA"]},iN=["secretRef","value"],rN={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},sN={known:[
"name","key","namespace"],required:["name","key"]},ll={minimum:-2147483648,maximum:2147483647},lN={known:["publicVirtualHost","publicHTTPPort","publicHTTPSPort",
"organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environ\
ment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPla\
ne in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},oN={known:["\
name"],required:["name"]},cv={known:["observedGeneration","conditions"]},aN=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
uN={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},fN={allowed:[
"True","False","Unknown"]},cN=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,dN={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
pN={maxLength:32768},mN={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},gN={code:"unknown-kind",allowed:["BuildPlane"]},yN={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clust\
erAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane"}},dv={known:[]},vN={code:"unknown-kind",allowed:["ObservabilityPlane"]},hN={known:["planeID","clusterAgen\
t","observerURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environmen\
t",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane or BuildPlane"}},bN={code:"unknown-kind",allowed:["Environment"]},
wN={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"Dat\
aPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},PN={known:["dnsPrefix","secu\
rity"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"\
Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"\
Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environm\
ent in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},kN={known:["remoteJwks"]},ON={known:[
"uri"],required:["uri"]},AN={code:"unknown-kind",allowed:["Organization"]},SN={known:[],elsewhere:{clusterAgent:"DataPlane or BuildPlane",dataPlaneRef:"Environm\
ent",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"\
ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},DN={known:["observedGeneration","conditions","namespace"]};function al(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Zi))):t==="\
kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,ML))):t==="metadata"?i!==null&&(r++,e=a(e,ul(i),t)):t==="spec"?i!==null&&(r++,e=a(e,RN(i),t)):t==="status"?i!==
null&&(e=a(e,CN(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Wi)}function ul(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!ol.test(t))&&(e=v(e,r,t,sv));else if(r==="generateName")(typeof t!="strin\
g"||!lv.test(t))&&(e=v(e,r,t,ov));else if(r==="namespace")(typeof t!="string"||S(t,63)||!FL.test(t))&&(e=v(e,r,t,_L));else if(r==="labels")e=a(e,pv(t),r);else if(r===
"annotations")e=a(e,mv(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!=
"string"||!Uf.test(o))&&(i=v(i,l,o,av))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregr\
oundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,gv(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,yv(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?R(t)||(e=A(
e,r,t,It)):r==="deletionGracePeriodSeconds"?R(t)||(e=A(e,r,t,It)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Hi.test(t))&&(e=v(e,r,t,Rn)):r===
"deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Hi.test(t))&&(e=v(e,r,t,Rn)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,ol)),n.generation<0&&n.
uid&&typeof n.uid=="string"&&R(n.generation)&&(e=A(e,"generation",n.generation,Gf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,uv)}function pv(n){if(d(n))
return p(n);let e=null;for(let r in n){let t=n[r];Uf.test(r)||(e=_(e,n,r,fv)),(typeof t!="string"||S(t,63)||!UL.test(t))&&(e=U(e,n,r,GL))}return G(e)}function mv(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];KL.test(r)||(e=_(e,n,r,fv)),typeof t!="string"&&(e=U(e,n,r,HL))}return x(n,262144)&&(e=u(e,null,"too-l\
ong",{limit:262144,unit:"bytes"})),G(e)}function gv(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,
(typeof i!="string"||i.length<1||!ZL.test(i))&&(e=v(e,t,i,WL))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,_f))):t==="name"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,_f))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,_f))):t==="blockOwnerDeletion"?typeof i!=
"boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="E\
vent"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,YL)}function yv(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||S(i,128))&&(e=v(e,t,i,JL)):t==="operation"?i!==null&&(r++,i!=="Appl\
y"&&i!=="Update"&&(e=O(e,t,i,QL))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!Hi.test(i))&&(e=
v(e,t,i,Rn)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,XL)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&
(e=v(e,t,i,xL)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,eN)}function RN(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||S(i,63)||!Kf.test(i))&&(e=v(e,t,i,Hf));else if(t==="clusterAgent")i!==null&&(r++,
e=a(e,Zf(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,TN(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;
for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,vv(i),t):t==="observabilityPlaneRef"?
typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,tN)}function Zf(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,zN(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,nN)}function zN(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,EN(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=J(e,n,iN)),e===null&&Object.getPrototypeOf(n)===m?null:g(
e,n,rN)}function EN(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,sN)}function TN(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVi\
rtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="publicHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,ll)):t==="publicHTTPSPort"?
(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,ll)):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationHTTPPo\
rt"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,ll)):t==="organizationHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,ll)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,lN)}function vv(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==
null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,oN)}function CN(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,It));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Wf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,cv)}function Wf(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!=
"string"||S(i,316)||!aN.test(i))&&(e=v(e,t,i,uN))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,fN))):t==="observedGeneration"?
(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,Gf)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=v(e,t,i,Rn))):t==="re\
ason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!cN.test(i))&&(e=v(e,t,i,dN))):t==="message"?i!==null&&(r++,(typeof i!="string"||S(i,32768))&&(e=
v(e,t,i,pN))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,mN)}function fl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Zi))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,gN))):
t==="metadata"?i!==null&&(r++,e=a(e,ul(i),t)):t==="spec"?i!==null&&(r++,e=a(e,LN(i),t)):t==="status"?i!==null&&(e=a(e,NN(i),t)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Wi)}function LN(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?
(typeof i!="string"||S(i,63)||!Kf.test(i))&&(e=v(e,t,i,Hf)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Zf(i),t)):t==="secretStoreRef"?e=a(e,vv(i),t):t==="observabi\
lityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,yN)}function NN(n){
if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,dv)}function cl(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Zi))):t==="\
kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,vN))):t==="metadata"?i!==null&&(r++,e=a(e,ul(i),t)):t==="spec"?i!==null&&(r++,e=a(e,jN(i),t)):t==="sta\
tus"?i!==null&&(e=a(e,$N(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Wi)}function jN(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!Kf.test(i))&&(e=v(e,t,i,Hf)):t==="clusterAgent"?i!==null&&(r++,
e=a(e,Zf(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,hN)}function $N(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,dv)}function dl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.\
dev/v1alpha1"&&(e=O(e,t,i,Zi))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,bN))):t==="metadata"?i!==null&&(r++,e=a(e,ul(i),t)):t==="spec"?i!==null&&
(r++,e=a(e,IN(i),t)):t==="status"?i!==null&&(e=a(e,MN(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Wi)}function IN(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,VN(t),r):
r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,wN)}function VN(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,BN(t),r):e=
u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,PN)}function BN(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==
void 0&&(r==="remoteJwks"?e=a(e,qN(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,kN)}function qN(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,ON)}function MN(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")R(t)||(e=A(e,r,t,It));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,Wf(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,cv)}function pl(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Zi))):t==="kind"?i!==null&&(r++,i!=="Organ\
ization"&&(e=O(e,t,i,AN))):t==="metadata"?i!==null&&(r++,e=a(e,FN(i),t)):t==="spec"?i!==null&&(r++,e=a(e,_N(i),t)):t==="status"?i!==null&&(e=a(e,UN(i),t)):e=u(e,
t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Wi)}function FN(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!ol.test(t))&&(e=v(e,r,t,sv));else if(r==="generateName")(typeof t!="string"||!lv.test(t))&&(e=v(e,r,
t,ov));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,pv(t),r);else if(r==="annotations")e=a(e,mv(t),r);else if(r==="finali\
zers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Uf.test(o))&&(i=v(i,l,o,av))}s.length>
1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,gv(o),l)}s.length>1&&K(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,yv(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?R(t)||(e=A(e,r,t,It)):r==="deletionGracePeriodSeconds"?R(
t)||(e=A(e,r,t,It)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Hi.test(t))&&(e=v(e,r,t,Rn)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!Hi.test(t))&&(e=v(e,r,t,Rn)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,ol)),n.generation<0&&n.uid&&typeof n.uid=="string"&&R(n.generation)&&
(e=A(e,"generation",n.generation,Gf)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,uv)}function _N(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==
void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,SN)}function UN(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,It));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,Wf(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,DN)}var hv=N(al),GN=j(al),KN=$(hv),bv=N(fl),HN=j(fl),ZN=$(bv),wv=N(cl),WN=j(cl),YN=$(wv),Pv=N(dl),JN=j(dl),QN=$(Pv),kv=N(pl),XN=j(pl),xN=$(kv),ej={judges:{DataPlane:al,
BuildPlane:fl,ObservabilityPlane:cl,Environment:dl,Organization:pl},replaced:{WorkflowPlane:"BuildPlane"}},Yf=te(ej),tj=N(Yf),nj=j(Yf),Ov=n=>ee(n,Object.hasOwn(
Ff,n?.kind)?Ff[n.kind]??{}:{}),ij={judge:Yf,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:Ov},rj=ne(ij);var lc={};Se(lc,{ValidationError:()=>Q,assertBuildPlane:()=>m3,assertDataPlane:()=>d3,assertEnvironment:()=>h3,assertObservabilityPlane:()=>y3,assertOrganization:()=>w3,
formatIssue:()=>Z,isBuildPlane:()=>p3,isDataPlane:()=>c3,isEnvironment:()=>v3,isObservabilityPlane:()=>g3,isOrganization:()=>b3,isPlane:()=>O3,validateBuildPlane:()=>Iv,
validateDataPlane:()=>$v,validateEnvironment:()=>Bv,validateObservabilityPlane:()=>Vv,validateOrganization:()=>qv,validatePlane:()=>k3,validateUpdate:()=>S3,withDefaults:()=>Mv});var Jf={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/met\
adata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namesp\
ace"}}}}}}}}}},Environment:{},Organization:{}};var Ji={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},sj={code:"unknown-kind",allowed:["DataPlane"]},Qi={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},yl=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Av={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Sv=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Dv={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},lj=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,oj={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Xf=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Rv={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Ke={minimum:-9223372036854776e3,
maximum:9223372036854776e3},Yi=/^.{10}T.*[^z]$/,Je={code:"invalid-date-time"},xf={minimum:0,maximum:9223372036854776e3},zv={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},Ev={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},aj=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,uj={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},fj=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
cj={},dj=/^(?:[^/]*|[^/]+\/[^/]+)$/,pj={rule:"group/version, or the version alone"},Qf={rule:"a text that is not empty"},mj={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},gj={maxLength:128},yj={allowed:["Apply","Update"]},vj={allowed:["FieldsV1",
""]},hj={maxLength:256},bj={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},ec=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
tc={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},wj={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},Pj={known:["clientCA"],required:["clien\
tCA"]},kj=["secretRef","value"],Oj={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},Aj={known:[
"name","key","namespace"],required:["name","key"]},gl={minimum:-2147483648,maximum:2147483647},Sj={known:["publicVirtualHost","publicHTTPPort","publicHTTPSPort",
"organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environ\
ment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPla\
ne in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},Dj={known:["\
name"],required:["name"]},nc={known:["observedGeneration","conditions","agentConnection"]},Rj=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
zj={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},Ej={allowed:[
"True","False","Unknown"]},Tj=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,Cj={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
Lj={maxLength:32768},Nj={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},jj={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},$j={code:"unknown-kind",allowed:["BuildPlane"]},Ij={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterA\
gent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane"}},Vj={code:"unknown-kind",allowed:["ObservabilityPlane"]},Bj={known:["planeID","clusterAgent","observerUR\
L"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"\
ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or\
 BuildPlane",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane or BuildPlane"}},qj={code:"unknown-kind",allowed:["Environment"]},Mj={known:[
"dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or B\
uildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},Fj={known:["dnsPrefix","security"],elsewhere:{
egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environ\
ment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Envi\
ronment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment \
in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},_j={known:["remoteJwks"]},Uj={known:["uri"],
required:["uri"]},Gj={known:["observedGeneration","conditions"]},Kj={code:"unknown-kind",allowed:["Organization"]},Hj={known:[],elsewhere:{clusterAgent:"DataPla\
ne or BuildPlane",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},Zj={known:["observedGener\
ation","conditions","namespace"]};function vl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!==
"openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ji))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,sj))):t==="metadata"?i!==null&&(r++,e=a(e,hl(i),t)):t==="spec"?
i!==null&&(r++,e=a(e,Wj(i),t)):t==="status"?i!==null&&(e=a(e,Xj(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,
Qi)}function hl(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!yl.test(t))&&(e=v(e,r,t,
Av));else if(r==="generateName")(typeof t!="string"||!Sv.test(t))&&(e=v(e,r,t,Dv));else if(r==="namespace")(typeof t!="string"||S(t,63)||!lj.test(t))&&(e=v(e,r,
t,oj));else if(r==="labels")e=a(e,Tv(t),r);else if(r==="annotations")e=a(e,Cv(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Xf.test(o))&&(i=v(i,l,o,Rv))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&
(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Lv(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: tr\
ue"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Nv(o),l)}
e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="st\
ring"&&(e=f(e,r,t,"string")):r==="generation"?R(t)||(e=A(e,r,t,Ke)):r==="deletionGracePeriodSeconds"?R(t)||(e=A(e,r,t,Ke)):r==="creationTimestamp"?t!==null&&(typeof t!=
"string"||!C(t)||!Yi.test(t))&&(e=v(e,r,t,Je)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Yi.test(t))&&(e=v(e,r,t,Je)):e=u(e,r,"unknown-fiel\
d")}return n.name||(e=H(e,n,yl)),n.generation<0&&n.uid&&typeof n.uid=="string"&&R(n.generation)&&(e=A(e,"generation",n.generation,xf)),e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,zv)}function Tv(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];Xf.test(r)||(e=_(e,n,r,Ev)),(typeof t!="string"||S(t,63)||!aj.test(
t))&&(e=U(e,n,r,uj))}return G(e)}function Cv(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];fj.test(r)||(e=_(e,n,r,Ev)),typeof t!="string"&&(e=U(e,
n,r,cj))}return x(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function Lv(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!dj.test(i))&&(e=v(e,t,i,pj))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<
1)&&(e=v(e,t,i,Qf))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Qf))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=
v(e,t,i,Qf))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown\
-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&
r===4?null:g(e,n,mj)}function Nv(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||S(i,128))&&(e=
v(e,t,i,gj)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,yj))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==
null&&(typeof i!="string"||!C(i)||!Yi.test(i))&&(e=v(e,t,i,Je)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,vj)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):
t==="subresource"?(typeof i!="string"||S(i,256))&&(e=v(e,t,i,hj)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,bj)}
function Wj(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||S(i,63)||!ec.test(i))&&(e=v(e,t,
i,tc));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,ic(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,Qj(i),t));else if(t==="imagePullSecretRefs")if(!Array.
isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretSt\
oreRef"?e=a(e,jv(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,wj)}function ic(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,Yj(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Pj)}function Yj(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
t!==void 0&&(r==="secretRef"?e=a(e,Jj(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==
null)&&(e=J(e,n,kj)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Oj)}function Jj(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!=
"string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,Aj)}function Qj(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="publicHTTPPort"?(typeof i!=
"number"||(i|0)!==i)&&(e=A(e,t,i,gl)):t==="publicHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,gl)):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="organizationHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,gl)):t==="organizationHTTPSPort"?(typeof i!="number"||(i|
0)!==i)&&(e=A(e,t,i,gl)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,Sj)}function jv(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,Dj)}function Xj(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(
t)||(e=A(e,r,t,Ke));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Xi(o),l)}e=
a(e,i,r)}else r==="agentConnection"?e=a(e,rc(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,nc)}function Xi(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!Rj.test(i))&&(e=v(e,t,i,zj))):t==="\
status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,Ej))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(
e,t,i,xf)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=v(e,t,i,Je))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(
i,1024)||!Tj.test(i))&&(e=v(e,t,i,Cj))):t==="message"?i!==null&&(r++,(typeof i!="string"||S(i,32768))&&(e=v(e,t,i,Lj))):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,Nj)}function rc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==
null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,R(i)||(e=A(e,t,i,Ke))):t==="lastConnectedTime"?(typeof i!="string"||
!C(i))&&(e=v(e,t,i,Je)):t==="lastDisconnectedTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,Je)):t==="lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,
Je)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,jj)}function bl(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ji))):t==="\
kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,$j))):t==="metadata"?i!==null&&(r++,e=a(e,hl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,xj(i),t)):t==="status"?i!==
null&&(e=a(e,e3(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Qi)}function xj(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!ec.test(i))&&(e=v(e,t,i,tc)):t==="clusterAgent"?i!==null&&(r++,e=a(e,ic(
i),t)):t==="secretStoreRef"?e=a(e,jv(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,Ij)}function e3(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(
t)||(e=A(e,r,t,Ke));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Xi(o),l)}e=
a(e,i,r)}else r==="agentConnection"?e=a(e,rc(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,nc)}function wl(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ji))):t==="kind"?i!==
null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,Vj))):t==="metadata"?i!==null&&(r++,e=a(e,hl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,t3(i),t)):t==="status"?i!==null&&
(e=a(e,n3(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Qi)}function t3(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!ec.test(i))&&(e=v(e,t,i,tc)):t==="clusterAgent"?i!==null&&(r++,e=a(e,ic(i),
t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:
g(e,n,Bj)}function n3(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,Ke));else if(r==="\
conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Xi(o),l)}e=a(e,i,r)}else r==="agentConnecti\
on"?e=a(e,rc(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,nc)}function Pl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ji))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,
qj))):t==="metadata"?i!==null&&(r++,e=a(e,hl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,i3(i),t)):t==="status"?i!==null&&(e=a(e,o3(i),t)):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Qi)}function i3(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="d\
ataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,r3(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unkn\
own-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Mj)}function r3(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r===
"dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,s3(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,Fj)}function s3(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,l3(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,_j)}function l3(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Uj)}function o3(n){if(d(
n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,Ke));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Xi(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,Gj)}function kl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!==
"openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Ji))):t==="kind"?i!==null&&(r++,i!=="Organization"&&(e=O(e,t,i,Kj))):t==="metadata"?i!==null&&(r++,e=a(e,a3(i),t)):t==="sp\
ec"?i!==null&&(r++,e=a(e,u3(i),t)):t==="status"?i!==null&&(e=a(e,f3(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(
e,n,Qi)}function a3(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!yl.test(t))&&(e=v(e,
r,t,Av));else if(r==="generateName")(typeof t!="string"||!Sv.test(t))&&(e=v(e,r,t,Dv));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="lab\
els")e=a(e,Tv(t),r);else if(r==="annotations")e=a(e,Cv(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];(typeof o!="string"||!Xf.test(o))&&(i=v(i,l,o,Rv))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"inv\
alid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Lv(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(
e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Nv(o),l)}e=a(e,i,r)}else
r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,
t,"string")):r==="generation"?R(t)||(e=A(e,r,t,Ke)):r==="deletionGracePeriodSeconds"?R(t)||(e=A(e,r,t,Ke)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||
!C(t)||!Yi.test(t))&&(e=v(e,r,t,Je)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!Yi.test(t))&&(e=v(e,r,t,Je)):e=u(e,r,"unknown-field")}return n.
name||(e=H(e,n,yl)),n.generation<0&&n.uid&&typeof n.uid=="string"&&R(n.generation)&&(e=A(e,"generation",n.generation,xf)),e===null&&Object.getPrototypeOf(n)===m?
null:g(e,n,zv)}function u3(n){if(d(n))return p(n);let e=null;for(let r in n)n[r]!==void 0&&(e=u(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===
m?null:g(e,n,Hj)}function f3(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,Ke));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Xi(o),l)}e=a(e,i,r)}else r==="namespace"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Zj)}var $v=N(vl),c3=j(vl),d3=$($v),Iv=N(bl),p3=j(bl),m3=$(Iv),Vv=N(wl),g3=j(wl),y3=$(Vv),Bv=N(Pl),v3=j(Pl),h3=$(Bv),qv=N(kl),b3=j(kl),w3=$(qv),P3={judges:{DataPlane:vl,
BuildPlane:bl,ObservabilityPlane:wl,Environment:Pl,Organization:kl},replaced:{WorkflowPlane:"BuildPlane"}},sc=te(P3),k3=N(sc),O3=j(sc),Mv=n=>ee(n,Object.hasOwn(
Jf,n?.kind)?Jf[n.kind]??{}:{}),A3={judge:sc,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:Mv},S3=ne(A3);var yc={};Se(yc,{ValidationError:()=>Q,assertBuildPlane:()=>B6,assertDataPlane:()=>I6,assertEnvironment:()=>_6,assertObservabilityPlane:()=>M6,formatIssue:()=>Z,
isBuildPlane:()=>V6,isDataPlane:()=>$6,isEnvironment:()=>F6,isObservabilityPlane:()=>q6,isPlane:()=>K6,validateBuildPlane:()=>Zv,validateDataPlane:()=>Hv,validateEnvironment:()=>Yv,
validateObservabilityPlane:()=>Wv,validatePlane:()=>G6,validateUpdate:()=>Z6,withDefaults:()=>Jv});var oc={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/met\
adata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namesp\
ace"}}}}}}}}}},Environment:{}};var Al={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},D3={code:"unknown-kind",allowed:["DataPlane"]},Sl={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Fv=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,R3={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},z3=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
E3={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},T3=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,C3={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
_v=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,L3={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Bt={minimum:-9223372036854776e3,
maximum:9223372036854776e3},uc=/^.{10}T.*[^z]$/,Vt={code:"invalid-date-time"},Uv={minimum:0,maximum:9223372036854776e3},N3={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},Gv={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},j3=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,$3={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},I3=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
V3={},B3=/^(?:[^/]*|[^/]+\/[^/]+)$/,q3={rule:"group/version, or the version alone"},ac={rule:"a text that is not empty"},M3={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},F3={maxLength:128},_3={allowed:["Apply","Update"]},U3={allowed:["FieldsV1",
""]},G3={maxLength:256},K3={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},fc=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
cc={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},H3={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},Z3={known:[
"clientCA"],required:["clientCA"]},W3=["secretRef","value"],Y3={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPla\
ne since v1.0"}},J3={known:["name","key","namespace"],required:["name","key"]},Ol={minimum:-2147483648,maximum:2147483647},Q3={known:["publicVirtualHost","publi\
cHTTPPort","publicHTTPSPort","organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],
elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},X3={known:[
"name"],required:["name"]},dc={known:["observedGeneration","conditions","agentConnection"]},x3=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
e6={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},t6={allowed:[
"True","False","Unknown"]},n6=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,i6={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
r6={maxLength:32768},s6={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},l6={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},o6={code:"unknown-kind",allowed:["BuildPlane"]},a6={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterA\
gent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},u6={code:"unknown-kind",allowed:["ObservabilityPlane"]},f6={known:["pl\
aneID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane \
in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"\
Environment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},c6={code:"unknown-kind",allowed:["Environment"]},d6={known:[
"dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or B\
uildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"DataPlane or BuildPlane"}},p6={known:[
"dnsPrefix","security"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"\
Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"\
Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environm\
ent in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},m6={known:["remoteJwks"]},g6={known:[
"uri"],required:["uri"]},y6={known:["observedGeneration","conditions"]};function Dl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Al))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,D3))):t==="metadata"?i!==
null&&(r++,e=a(e,Rl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,P6(i),t)):t==="status"?i!==null&&(e=a(e,S6(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Sl)}function Rl(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||
!Fv.test(t))&&(e=v(e,r,t,R3));else if(r==="generateName")(typeof t!="string"||!z3.test(t))&&(e=v(e,r,t,E3));else if(r==="namespace")(typeof t!="string"||S(t,63)||
!T3.test(t))&&(e=v(e,r,t,C3));else if(r==="labels")e=a(e,v6(t),r);else if(r==="annotations")e=a(e,h6(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,
t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!_v.test(o))&&(i=v(i,l,o,L3))}s.length>1&&s.includes("orphan")&&s.includes(
"foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,b6(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner \
at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,w6(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r===
"selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?R(t)||(e=A(e,r,t,Bt)):r==="deletionGracePeriodSeconds"?R(t)||(e=A(e,r,t,Bt)):r==="creation\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!uc.test(t))&&(e=v(e,r,t,Vt)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!uc.test(t))&&(e=v(
e,r,t,Vt)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,Fv)),n.generation<0&&n.uid&&typeof n.uid=="string"&&R(n.generation)&&(e=A(e,"generation",n.generation,
Uv)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,N3)}function v6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];_v.test(r)||(e=_(e,n,r,Gv)),
(typeof t!="string"||S(t,63)||!j3.test(t))&&(e=U(e,n,r,$3))}return G(e)}function h6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];I3.test(r)||(e=
_(e,n,r,Gv)),typeof t!="string"&&(e=U(e,n,r,V3))}return x(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function b6(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!B3.test(i))&&(e=v(e,t,i,q3))):t==="kind"?
i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,ac))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,ac))):t==="uid"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,ac))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&
(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),
e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,M3)}function w6(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="mana\
ger"?(typeof i!="string"||S(i,128))&&(e=v(e,t,i,F3)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,_3))):t==="apiVersion"?typeof i!="stri\
ng"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!uc.test(i))&&(e=v(e,t,i,Vt)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,U3)):
t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=v(e,t,i,G3)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,K3)}function P6(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||S(
i,63)||!fc.test(i))&&(e=v(e,t,i,cc));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,pc(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,A6(i),t));else if(t===
"imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}
e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,Kv(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,H3)}function pc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==
null&&(r++,e=a(e,k6(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Z3)}function k6(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,O6(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.
secretRef==null==(n.value==null)&&(e=J(e,n,W3)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Y3)}function O6(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):
t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,J3)}function A6(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t===
"publicHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Ol)):t==="publicHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Ol)):t==="organizationVirtua\
lHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Ol)):t==="organizationHT\
TPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Ol)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,Q3)}function Kv(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown\
-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,X3)}function S6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")R(t)||(e=A(e,r,t,Bt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,zl(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,mc(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,
dc)}function zl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!x3.test(
i))&&(e=v(e,t,i,e6))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,t6))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||
i>9223372036854776e3)&&(e=A(e,t,i,Uv)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=v(e,t,i,Vt))):t==="reason"?i!==null&&(r++,(typeof i!=
"string"||i.length<1||S(i,1024)||!n6.test(i))&&(e=v(e,t,i,i6))):t==="message"?i!==null&&(r++,(typeof i!="string"||S(i,32768))&&(e=v(e,t,i,r6))):e=u(e,t,"unknown\
-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,s6)}function mc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,R(i)||(e=A(e,t,i,Bt))):t==="lastConnectedTime"?
(typeof i!="string"||!C(i))&&(e=v(e,t,i,Vt)):t==="lastDisconnectedTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,Vt)):t==="lastHeartbeatTime"?(typeof i!="string"||
!C(i))&&(e=v(e,t,i,Vt)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:
g(e,n,l6)}function El(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&
(e=O(e,t,i,Al))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,o6))):t==="metadata"?i!==null&&(r++,e=a(e,Rl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,D6(i),
t)):t==="status"?i!==null&&(e=a(e,R6(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Sl)}function D6(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!fc.test(i))&&(e=v(e,t,i,cc)):t==="clusterAgent"?
i!==null&&(r++,e=a(e,pc(i),t)):t==="secretStoreRef"?e=a(e,Kv(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,a6)}function R6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r===
"observedGeneration")R(t)||(e=A(e,r,t,Bt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,zl(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,mc(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,dc)}function Tl(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Al))):t==="\
kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,u6))):t==="metadata"?i!==null&&(r++,e=a(e,Rl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,z6(i),t)):t==="sta\
tus"?i!==null&&(e=a(e,E6(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Sl)}function z6(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!fc.test(i))&&(e=v(e,t,i,cc)):t==="clusterAgent"?i!==null&&(r++,
e=a(e,pc(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,
"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,f6)}function E6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==
void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,Bt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,zl(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,mc(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,
dc)}function Cl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=
O(e,t,i,Al))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,c6))):t==="metadata"?i!==null&&(r++,e=a(e,Rl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,T6(i),
t)):t==="status"?i!==null&&(e=a(e,j6(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Sl)}function T6(n){if(d(n))
return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,C6(t),r):r==="is\
Production"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,d6)}function C6(n){if(d(
n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,L6(t),r):e=u(e,
r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,p6)}function L6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&
(r==="remoteJwks"?e=a(e,N6(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,m6)}function N6(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,g6)}function j6(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(
t)||(e=A(e,r,t,Bt));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,zl(o),l)}e=
a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,y6)}var Hv=N(Dl),$6=j(Dl),I6=$(Hv),Zv=N(El),V6=j(El),B6=$(Zv),Wv=N(Tl),q6=j(Tl),M6=$(Wv),Yv=N(Cl),F6=j(Cl),_6=$(Yv),U6={judges:{DataPlane:Dl,BuildPlane:El,ObservabilityPlane:Tl,
Environment:Cl},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane"}},gc=te(U6),G6=N(gc),K6=j(gc),Jv=n=>ee(n,Object.hasOwn(oc,n?.kind)?oc[n.kind]??{}:
{}),H6={judge:gc,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:Jv},Z6=ne(H6);var Dc={};Se(Dc,{ValidationError:()=>Q,assertBuildPlane:()=>dI,assertClusterBuildPlane:()=>mI,assertClusterDataPlane:()=>fI,assertClusterObservabilityPlane:()=>hI,
assertDataPlane:()=>aI,assertEnvironment:()=>wI,assertObservabilityPlane:()=>yI,formatIssue:()=>Z,isBuildPlane:()=>cI,isClusterBuildPlane:()=>pI,isClusterDataPlane:()=>uI,
isClusterObservabilityPlane:()=>vI,isDataPlane:()=>oI,isEnvironment:()=>bI,isObservabilityPlane:()=>gI,isPlane:()=>OI,validateBuildPlane:()=>dh,validateClusterBuildPlane:()=>ph,
validateClusterDataPlane:()=>ch,validateClusterObservabilityPlane:()=>gh,validateDataPlane:()=>fh,validateEnvironment:()=>yh,validateObservabilityPlane:()=>mh,validatePlane:()=>kI,
validateUpdate:()=>SI,withDefaults:()=>vh});var vc={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},ClusterDataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{
namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterBuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63}}}},
ObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
maxLength:63}}}},Environment:{}};var qt={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},W6={code:"unknown-kind",allowed:["DataPlane"]},Mt={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Nl=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Qv={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Xv=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
xv={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},Y6=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,J6={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
bc=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,eh={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Le={minimum:-9223372036854776e3,
maximum:9223372036854776e3},xi=/^.{10}T.*[^z]$/,Qe={code:"invalid-date-time"},wc={minimum:0,maximum:9223372036854776e3},th={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},nh={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},Q6=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,X6={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},x6=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
e$={},t$=/^(?:[^/]*|[^/]+\/[^/]+)$/,n$={rule:"group/version, or the version alone"},hc={rule:"a text that is not empty"},i$={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},r$={maxLength:128},s$={allowed:["Apply","Update"]},l$={allowed:["FieldsV1",
""]},o$={maxLength:256},a$={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},zn=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
En={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},u$={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},ih={known:[
"clientCA"],required:["clientCA"]},rh=["secretRef","value"],f$={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPla\
ne since v1.0"}},c$={known:["name","key","namespace"],required:["name","key"]},Ll={minimum:-2147483648,maximum:2147483647},d$={known:["publicVirtualHost","publi\
cHTTPPort","publicHTTPSPort","organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],
elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},p$={known:[
"name"],required:["name"]},Tn={known:["observedGeneration","conditions","agentConnection"]},m$=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
g$={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},y$={allowed:[
"True","False","Unknown"]},v$=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,h$={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
b$={maxLength:32768},w$={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},P$={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},k$={code:"unknown-kind",allowed:["ClusterDataPlane"]},Pc=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,O$={known:["planeID","clusterAgent","gatewa\
y","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"cluster\
Agent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"Observab\
ilityPlane"}},A$={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"ClusterDataPlane since v1.0"}},S$={known:["name","key",
"namespace"],required:["name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},D$={code:"unknown-kind",allowed:["BuildPlane"]},R$={known:["plane\
ID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"\
observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPla\
ne",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"BuildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"Observab\
ilityPlane"}},z$={code:"unknown-kind",allowed:["ClusterBuildPlane"]},E$={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["cl\
usterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",gateway:"Da\
taPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},T$={code:"\
unknown-kind",allowed:["ObservabilityPlane"]},C$={known:["planeID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{
agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane\
 or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPl\
ane"}},L$={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},N$={known:["planeID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent",
"observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"ClusterObservabilityPlane since v1.1",gateway:"DataPlane or\
 Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},
j$={code:"unknown-kind",allowed:["Environment"]},$$={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"\
DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"\
DataPlane or BuildPlane"}},I$={known:["dnsPrefix","security"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"\
Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"\
Environment in v0.15 to v0.16",organizationVirtualHost:"Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"\
Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in \
v0.15 to v0.16"}},V$={known:["remoteJwks"]},B$={known:["uri"],required:["uri"]},q$={known:["observedGeneration","conditions"]};function jl(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,qt))):t==="kind"?i!==null&&(r++,
i!=="DataPlane"&&(e=O(e,t,i,W6))):t==="metadata"?i!==null&&(r++,e=a(e,$l(i),t)):t==="spec"?i!==null&&(r++,e=a(e,M$(i),t)):t==="status"?i!==null&&(e=a(e,U$(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Mt)}function $l(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!Nl.test(t))&&(e=v(e,r,t,Qv));else if(r==="generateName")(typeof t!="string"||!Xv.test(t))&&(e=v(e,r,
t,xv));else if(r==="namespace")(typeof t!="string"||S(t,63)||!Y6.test(t))&&(e=v(e,r,t,J6));else if(r==="labels")e=a(e,sh(t),r);else if(r==="annotations")e=a(e,lh(
t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!bc.test(
o))&&(i=v(i,l,o,eh))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not b\
oth"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,oh(o),
l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))
e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,ah(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):
r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?R(t)||(e=A(e,r,t,Le)):
r==="deletionGracePeriodSeconds"?R(t)||(e=A(e,r,t,Le)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!xi.test(t))&&(e=v(e,r,t,Qe)):r==="deletion\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!xi.test(t))&&(e=v(e,r,t,Qe)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,Nl)),n.generation<0&&n.uid&&typeof n.
uid=="string"&&R(n.generation)&&(e=A(e,"generation",n.generation,wc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,th)}function sh(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];bc.test(r)||(e=_(e,n,r,nh)),(typeof t!="string"||S(t,63)||!Q6.test(t))&&(e=U(e,n,r,X6))}return G(e)}function lh(n){if(d(n))return p(n);
let e=null;for(let r in n){let t=n[r];x6.test(r)||(e=_(e,n,r,nh)),typeof t!="string"&&(e=U(e,n,r,e$))}return x(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"\
bytes"})),G(e)}function oh(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.
length<1||!t$.test(i))&&(e=v(e,t,i,n$))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,hc))):t==="name"?i!==null&&(r++,(typeof i!="stri\
ng"||i.length<1)&&(e=v(e,t,i,hc))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,hc))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=
f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,
null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,i$)}function ah(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||S(i,128))&&(e=v(e,t,i,r$)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Updat\
e"&&(e=O(e,t,i,s$))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!xi.test(i))&&(e=v(e,t,i,Qe)):t===
"fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,l$)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=v(e,t,i,o$)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,a$)}function M$(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||S(i,63)||!zn.test(i))&&(e=v(e,t,i,En));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,kc(i),t));else if(t===
"gateway")i!==null&&(r++,e=a(e,uh(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){
let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,Il(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,
t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,u$)}function kc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,F$(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,
ih)}function F$(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,_$(t),r):r==="value"?typeof t!="string"&&(e=f(e,
r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=J(e,n,rh)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,f$)}function _$(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,c$)}function uh(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="publicHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Ll)):t==="publicHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=
A(e,t,i,Ll)):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationHTTPPort"?(typeof i!="number"||(i|0)!==i)&&
(e=A(e,t,i,Ll)):t==="organizationHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Ll)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,d$)}function Il(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&
(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,p$)}function U$(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,Le));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Ft(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Cn(t),r):e=u(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m?null:g(e,n,Tn)}function Ft(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,
(typeof i!="string"||S(i,316)||!m$.test(i))&&(e=v(e,t,i,g$))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,y$))):t==="observed\
Generation"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,wc)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=v(e,t,i,Qe))):
t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!v$.test(i))&&(e=v(e,t,i,h$))):t==="message"?i!==null&&(r++,(typeof i!="string"||S(i,32768))&&
(e=v(e,t,i,b$))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,w$)}function Cn(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,R(i)||(e=
A(e,t,i,Le))):t==="lastConnectedTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,Qe)):t==="lastDisconnectedTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,Qe)):t==="\
lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,Qe)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,P$)}function Vl(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==
null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,qt))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=O(e,i,s,k$))):i==="metadata"?s!==null&&(r++,e=a(
e,Oc(s),i)):i==="spec"?s!==null&&(r++,e=a(e,G$(s),i)):i==="status"?s!==null&&(e=a(e,Z$(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&
t.planeID==null&&!(typeof n.metadata.name=="string"&&Pc.test(n.metadata.name))&&(e=fe(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Mt)}
function Oc(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!Nl.test(t))&&(e=v(e,r,t,Qv));else if(r===
"generateName")(typeof t!="string"||!Xv.test(t))&&(e=v(e,r,t,xv));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,sh(t),r);else if(r===
"annotations")e=a(e,lh(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!=
"string"||!bc.test(o))&&(i=v(i,l,o,eh))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregr\
oundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,oh(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,ah(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?R(t)||(e=A(
e,r,t,Le)):r==="deletionGracePeriodSeconds"?R(t)||(e=A(e,r,t,Le)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!xi.test(t))&&(e=v(e,r,t,Qe)):r===
"deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!xi.test(t))&&(e=v(e,r,t,Qe)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,Nl)),n.generation<0&&n.
uid&&typeof n.uid=="string"&&R(n.generation)&&(e=A(e,"generation",n.generation,wc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,th)}function G$(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||S(i,63)||!zn.test(i))&&(e=v(e,t,i,En));else if(t==="cl\
usterAgent")i!==null&&(r++,e=a(e,Ac(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,uh(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,
"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,Il(i),t):
t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,O$)}
function Ac(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,K$(i),t)):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,ih)}function K$(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="s\
ecretRef"?e=a(e,H$(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=J(e,n,rh)),
e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,A$)}function H$(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="st\
ring"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,S$)}function Z$(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,Le));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Ft(o),l)}s.length>1&&(i=ce(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentCo\
nnection"?e=a(e,Cn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Tn)}function Bl(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,qt))):t==="kind"?i!==null&&(r++,i!=="BuildPlan\
e"&&(e=O(e,t,i,D$))):t==="metadata"?i!==null&&(r++,e=a(e,$l(i),t)):t==="spec"?i!==null&&(r++,e=a(e,W$(i),t)):t==="status"?i!==null&&(e=a(e,Y$(i),t)):e=u(e,t,"un\
known-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Mt)}function W$(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!zn.test(i))&&(e=v(e,t,i,En)):t==="clusterAgent"?i!==null&&(r++,e=a(e,kc(i),t)):t==="secretStoreRef"?e=
a(e,Il(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===
1?null:g(e,n,R$)}function Y$(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,Le));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Ft(o),l)}e=a(e,i,r)}else r==="agentConnect\
ion"?e=a(e,Cn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Tn)}function ql(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){
let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,qt))):i==="kind"?s!==null&&(r++,s!=="ClusterBuildPlane"&&(e=O(
e,i,s,z$))):i==="metadata"?s!==null&&(r++,e=a(e,Oc(s),i)):i==="spec"?s!==null&&(r++,e=a(e,J$(s),i)):i==="status"?s!==null&&(e=a(e,Q$(s),i)):e=u(e,i,"unknown-fie\
ld"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Pc.test(n.metadata.name))&&(e=fe(e,"planeID")),e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,Mt)}function J$(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="\
string"||S(i,63)||!zn.test(i))&&(e=v(e,t,i,En)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Ac(i),t)):t==="secretStoreRef"?e=a(e,Il(i),t):t==="observabilityPlaneRef"?
typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,E$)}function Q$(n){if(d(n))return p(
n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,Le));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,
"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Ft(o),l)}s.length>1&&(i=ce(i,s,"type","a type that no other item has")),e=a(e,i,r)}else
r==="agentConnection"?e=a(e,Cn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Tn)}function Ml(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,qt))):t==="kind"?i!==null&&(r++,i!=="Obser\
vabilityPlane"&&(e=O(e,t,i,T$))):t==="metadata"?i!==null&&(r++,e=a(e,$l(i),t)):t==="spec"?i!==null&&(r++,e=a(e,X$(i),t)):t==="status"?i!==null&&(e=a(e,x$(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Mt)}function X$(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!zn.test(i))&&(e=v(e,t,i,En)):t==="clusterAgent"?i!==null&&(r++,e=a(e,kc(i),t)):t==="observe\
rURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,C$)}function x$(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")R(t)||(e=A(e,r,t,Le));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,Ft(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Cn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Tn)}function Fl(n){
if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,qt))):i==="\
kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&(e=O(e,i,s,L$))):i==="metadata"?s!==null&&(r++,e=a(e,Oc(s),i)):i==="spec"?s!==null&&(r++,e=a(e,eI(s),i)):i===
"status"?s!==null&&(e=a(e,tI(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Pc.
test(n.metadata.name))&&(e=fe(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Mt)}function eI(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!zn.test(i))&&(e=v(e,t,i,En)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Ac(i),t)):t==="observe\
rURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,N$)}function tI(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")R(t)||(e=A(e,r,t,Le));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,Ft(o),l)}s.length>1&&(i=ce(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Cn(t),r):e=u(e,r,"unknown-field")}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,Tn)}function _l(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==
null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,qt))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,j$))):t==="metadata"?i!==null&&(r++,e=a(e,$l(
i),t)):t==="spec"?i!==null&&(r++,e=a(e,nI(i),t)):t==="status"?i!==null&&(e=a(e,lI(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&
r===4?null:g(e,n,Mt)}function nI(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"st\
ring")):r==="gateway"?e=a(e,iI(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,$$)}function iI(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"stri\
ng")):r==="security"?e=a(e,rI(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,I$)}function rI(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,sI(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,V$)}function sI(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,B$)}function lI(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")R(t)||(e=A(e,r,t,Le));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Ft(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,q$)}var fh=N(jl),oI=j(jl),aI=$(fh),ch=N(Vl),uI=j(Vl),fI=$(ch),dh=N(Bl),cI=j(Bl),dI=$(dh),ph=N(ql),pI=j(ql),mI=$(ph),mh=N(Ml),gI=j(Ml),yI=$(mh),gh=N(Fl),vI=j(Fl),hI=$(
gh),yh=N(_l),bI=j(_l),wI=$(yh),PI={judges:{DataPlane:jl,ClusterDataPlane:Vl,BuildPlane:Bl,ClusterBuildPlane:ql,ObservabilityPlane:Ml,ClusterObservabilityPlane:Fl,
Environment:_l},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane",ClusterWorkflowPlane:"ClusterBuildPlane"}},Sc=te(PI),kI=N(Sc),OI=j(Sc),vh=n=>ee(n,
Object.hasOwn(vc,n?.kind)?vc[n.kind]??{}:{}),AI={judge:Sc,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:vh},SI=ne(AI);var eo={};Se(eo,{ValidationError:()=>Q,assertBuildPlane:()=>_4,assertClusterBuildPlane:()=>G4,assertClusterDataPlane:()=>M4,assertClusterObservabilityPlane:()=>W4,
assertDataPlane:()=>B4,assertEnvironment:()=>J4,assertObservabilityPlane:()=>H4,formatIssue:()=>Z,isBuildPlane:()=>F4,isClusterBuildPlane:()=>U4,isClusterDataPlane:()=>q4,
isClusterObservabilityPlane:()=>Z4,isDataPlane:()=>V4,isEnvironment:()=>Y4,isObservabilityPlane:()=>K4,isPlane:()=>x4,validateBuildPlane:()=>$h,validateClusterBuildPlane:()=>Ih,
validateClusterDataPlane:()=>jh,validateClusterObservabilityPlane:()=>Bh,validateDataPlane:()=>Nh,validateEnvironment:()=>qh,validateObservabilityPlane:()=>Vh,validatePlane:()=>X4,
validateUpdate:()=>tV,withDefaults:()=>Mh});var Rc={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
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
t"},organizationGatewayNamespace:{value:"openchoreo-data-plane"},organizationHTTPPort:{value:19081},organizationHTTPSPort:{value:19444}}}}}}};var _t={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},DI={code:"unknown-kind",allowed:["DataPlane"]},Ut={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},Gl=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,hh={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},bh=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
wh={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},RI=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,Ec={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Tc=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Ph={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Ne={minimum:-9223372036854776e3,
maximum:9223372036854776e3},er=/^.{10}T.*[^z]$/,Xe={code:"invalid-date-time"},Cc={minimum:0,maximum:9223372036854776e3},kh={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},Oh={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},zI=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,EI={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},TI=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
CI={},LI=/^(?:[^/]*|[^/]+\/[^/]+)$/,NI={rule:"group/version, or the version alone"},zc={rule:"a text that is not empty"},jI={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},$I={maxLength:128},II={allowed:["Apply","Update"]},VI={allowed:["FieldsV1",
""]},BI={maxLength:256},qI={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},pt=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Ln={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},MI={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},Ah={known:[
"clientCA"],required:["clientCA"]},Sh=["secretRef","value"],FI={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPla\
ne since v1.0"}},_I={known:["name","key","namespace"],required:["name","key"]},Ul={minimum:-2147483648,maximum:2147483647},UI={known:["publicVirtualHost","publi\
cGatewayName","publicGatewayNamespace","publicHTTPPort","publicHTTPSPort","organizationVirtualHost","organizationGatewayName","organizationGatewayNamespace","or\
ganizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment up to v0.14",egress:"Dat\
aPlane since v0.17",ingress:"DataPlane since v0.17",security:"Environment up to v0.14"}},GI={known:["name"],required:["name"]},KI={allowed:["ObservabilityPlane",
"ClusterObservabilityPlane"]},Dh={known:["kind","name"],required:["name"]},Nn={known:["observedGeneration","conditions","agentConnection"]},HI=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
ZI={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},WI={allowed:[
"True","False","Unknown"]},YI=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,JI={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
QI={maxLength:32768},XI={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},xI={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},e4={code:"unknown-kind",allowed:["ClusterDataPlane"]},Lc=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,t4={known:["planeID","clusterAgent","gatewa\
y","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"cluster\
Agent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"Observab\
ilityPlane"}},n4={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"ClusterDataPlane since v1.0"}},i4={known:["name","key",
"namespace"],required:["name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},r4={allowed:["ClusterObservabilityPlane"],codes:{ObservabilityPlane:"\
namespaced-observability-plane"}},s4={code:"unknown-kind",allowed:["BuildPlane"]},l4={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],
required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7\
 to v0.8",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane\
 up to v0.8",observer:"BuildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},o4={code:"unknown-kind",allowed:["ClusterBuild\
Plane"]},a4={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"\
Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},u4={code:"unknown-kind",allowed:["ObservabilityPlane"]},f4={known:["planeID","c\
lusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",
dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Envir\
onment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},c4={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},
d4={known:["planeID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"\
Environment",finOpsAgentURL:"ClusterObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",
observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},p4={code:"unknown-kind",allowed:["Environment"]},m4={known:["dataPlan\
eRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",
observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"DataPlane or BuildPlane"}},g4={allowed:["Dat\
aPlane","ClusterDataPlane"]},y4={known:["kind","name"],required:["kind","name"]},v4={known:["observedGeneration","conditions"]};function Kl(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,_t))):t==="kind"?i!==null&&(r++,
i!=="DataPlane"&&(e=O(e,t,i,DI))):t==="metadata"?i!==null&&(r++,e=a(e,Hl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,h4(i),t)):t==="status"?i!==null&&(e=a(e,P4(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ut)}function Hl(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!Gl.test(t))&&(e=v(e,r,t,hh));else if(r==="generateName")(typeof t!="string"||!bh.test(t))&&(e=v(e,r,
t,wh));else if(r==="namespace")(typeof t!="string"||S(t,63)||!RI.test(t))&&(e=v(e,r,t,Ec));else if(r==="labels")e=a(e,Rh(t),r);else if(r==="annotations")e=a(e,zh(
t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!Tc.test(
o))&&(i=v(i,l,o,Ph))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not b\
oth"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Eh(o),
l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))
e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Th(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):
r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?R(t)||(e=A(e,r,t,Ne)):
r==="deletionGracePeriodSeconds"?R(t)||(e=A(e,r,t,Ne)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!er.test(t))&&(e=v(e,r,t,Xe)):r==="deletion\
Timestamp"?t!==null&&(typeof t!="string"||!C(t)||!er.test(t))&&(e=v(e,r,t,Xe)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,Gl)),n.generation<0&&n.uid&&typeof n.
uid=="string"&&R(n.generation)&&(e=A(e,"generation",n.generation,Cc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,kh)}function Rh(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];Tc.test(r)||(e=_(e,n,r,Oh)),(typeof t!="string"||S(t,63)||!zI.test(t))&&(e=U(e,n,r,EI))}return G(e)}function zh(n){if(d(n))return p(n);
let e=null;for(let r in n){let t=n[r];TI.test(r)||(e=_(e,n,r,Oh)),typeof t!="string"&&(e=U(e,n,r,CI))}return x(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"\
bytes"})),G(e)}function Eh(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.
length<1||!LI.test(i))&&(e=v(e,t,i,NI))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,zc))):t==="name"?i!==null&&(r++,(typeof i!="stri\
ng"||i.length<1)&&(e=v(e,t,i,zc))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,zc))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=
f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,
null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,jI)}function Th(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||S(i,128))&&(e=v(e,t,i,$I)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Updat\
e"&&(e=O(e,t,i,II))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!er.test(i))&&(e=v(e,t,i,Xe)):t===
"fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,VI)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=v(e,t,i,BI)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,qI)}function h4(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||S(i,63)||!pt.test(i))&&(e=v(e,t,i,Ln));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,Nc(i),t));else if(t===
"gateway")i!==null&&(r++,e=a(e,jc(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){
let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,Zl(i),t):t==="observabilityPlaneRef"?e=a(e,Ch(i),t):e=u(e,t,"unk\
nown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,MI)}function Nc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,b4(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Ah)}function b4(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,w4(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(
e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=J(e,n,Sh)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,FI)}function w4(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,_I)}function jc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="publicGatewayName"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="publicGatewayNamespace"?typeof i!="string"&&(e=f(e,t,i,"\
string")):t==="publicHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Ul)):t==="publicHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Ul)):t==="orga\
nizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationGatewayName"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="orga\
nizationGatewayNamespace"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="organizationHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Ul)):t==="organizatio\
nHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=A(e,t,i,Ul)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,UI)}function Zl(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown\
-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,GI)}function Ch(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="kind"?i!=="ObservabilityPlane"&&i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,KI)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,63)||!pt.test(
i))&&(e=v(e,t,i,Ec))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Dh)}function P4(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,Ne));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Gt(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,jn(t),r):e=u(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m?null:g(e,n,Nn)}function Gt(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,
(typeof i!="string"||S(i,316)||!HI.test(i))&&(e=v(e,t,i,ZI))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,WI))):t==="observed\
Generation"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,Cc)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=v(e,t,i,Xe))):
t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!YI.test(i))&&(e=v(e,t,i,JI))):t==="message"?i!==null&&(r++,(typeof i!="string"||S(i,32768))&&
(e=v(e,t,i,QI))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,XI)}function jn(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,R(i)||(e=
A(e,t,i,Ne))):t==="lastConnectedTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,Xe)):t==="lastDisconnectedTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,Xe)):t==="\
lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,Xe)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,xI)}function Wl(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==
null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,_t))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=O(e,i,s,e4))):i==="metadata"?s!==null&&(r++,e=a(
e,$c(s),i)):i==="spec"?s!==null&&(r++,e=a(e,k4(s),i)):i==="status"?s!==null&&(e=a(e,S4(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&
t.planeID==null&&!(typeof n.metadata.name=="string"&&Lc.test(n.metadata.name))&&(e=fe(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ut)}
function $c(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!Gl.test(t))&&(e=v(e,r,t,hh));else if(r===
"generateName")(typeof t!="string"||!bh.test(t))&&(e=v(e,r,t,wh));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,Rh(t),r);else if(r===
"annotations")e=a(e,zh(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!=
"string"||!Tc.test(o))&&(i=v(i,l,o,Ph))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregr\
oundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,Eh(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Th(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?R(t)||(e=A(
e,r,t,Ne)):r==="deletionGracePeriodSeconds"?R(t)||(e=A(e,r,t,Ne)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!er.test(t))&&(e=v(e,r,t,Xe)):r===
"deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!er.test(t))&&(e=v(e,r,t,Xe)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,Gl)),n.generation<0&&n.
uid&&typeof n.uid=="string"&&R(n.generation)&&(e=A(e,"generation",n.generation,Cc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,kh)}function k4(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||S(i,63)||!pt.test(i))&&(e=v(e,t,i,Ln));else if(t==="cl\
usterAgent")i!==null&&(r++,e=a(e,Ic(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,jc(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,
"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,Zl(i),t):
t==="observabilityPlaneRef"?e=a(e,Lh(i),t):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,t4)}function Ic(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,O4(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===1?null:g(e,n,Ah)}function O4(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,A4(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=J(e,n,Sh)),e===null&&Object.getPrototypeOf(n)===m?null:g(
e,n,n4)}function A4(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"un\
known-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,i4)}function Lh(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="kind"?i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,r4)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,63)||!pt.test(i))&&(e=v(
e,t,i,Ec))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Dh)}function S4(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,Ne));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;
for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Gt(o),l)}s.length>1&&(i=ce(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,
jn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Nn)}function Yl(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,_t))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,s4))):
t==="metadata"?i!==null&&(r++,e=a(e,Hl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,D4(i),t)):t==="status"?i!==null&&(e=a(e,R4(i),t)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ut)}function D4(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?
(typeof i!="string"||S(i,63)||!pt.test(i))&&(e=v(e,t,i,Ln)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Nc(i),t)):t==="secretStoreRef"?e=a(e,Zl(i),t):t==="observabi\
lityPlaneRef"?e=a(e,Ch(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,l4)}function R4(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,Ne));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Gt(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,jn(t),r):e=u(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m?null:g(e,n,Nn)}function Jl(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&
(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,_t))):i==="kind"?s!==null&&(r++,s!=="ClusterBuildPlane"&&(e=O(e,i,s,o4))):i==="metadata"?s!==null&&(r++,e=a(e,$c(
s),i)):i==="spec"?s!==null&&(r++,e=a(e,z4(s),i)):i==="status"?s!==null&&(e=a(e,E4(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==
null&&!(typeof n.metadata.name=="string"&&Lc.test(n.metadata.name))&&(e=fe(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ut)}function z4(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!pt.test(i))&&(e=v(e,t,i,Ln)):t==="cluste\
rAgent"?i!==null&&(r++,e=a(e,Ic(i),t)):t==="secretStoreRef"?e=a(e,Zl(i),t):t==="observabilityPlaneRef"?e=a(e,Lh(i),t):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,a4)}function E4(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGenera\
tion")R(t)||(e=A(e,r,t,Ne));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Gt(
o),l)}s.length>1&&(i=ce(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,jn(t),r):e=u(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m?null:g(e,n,Nn)}function Ql(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&
(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,_t))):t==="kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,u4))):t==="metadata"?i!==null&&(r++,e=a(e,Hl(
i),t)):t==="spec"?i!==null&&(r++,e=a(e,T4(i),t)):t==="status"?i!==null&&(e=a(e,C4(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&
r===4?null:g(e,n,Ut)}function T4(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!pt.test(
i))&&(e=v(e,t,i,Ln)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Nc(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgent\
URL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,f4)}function C4(n){if(d(
n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,Ne));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Gt(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,jn(t),r):e=u(e,r,"un\
known-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Nn)}function Xl(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&
(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,_t))):i==="kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&(e=O(e,i,s,c4))):i===
"metadata"?s!==null&&(r++,e=a(e,$c(s),i)):i==="spec"?s!==null&&(r++,e=a(e,L4(s),i)):i==="status"?s!==null&&(e=a(e,N4(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;
return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Lc.test(n.metadata.name))&&(e=fe(e,"planeID")),e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Ut)}function L4(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||
!pt.test(i))&&(e=v(e,t,i,Ln)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Ic(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t===
"rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,d4)}function N4(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,Ne));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Gt(o),l)}s.length>1&&(i=ce(i,s,"type","a type that no other item has")),e=
a(e,i,r)}else r==="agentConnection"?e=a(e,jn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Nn)}function xl(n){if(d(n))
return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,_t))):t==="kind"?i!==
null&&(r++,i!=="Environment"&&(e=O(e,t,i,p4))):t==="metadata"?i!==null&&(r++,e=a(e,Hl(i),t)):t==="spec"?i!==null&&(r++,e=a(e,j4(i),t)):t==="status"?i!==null&&(e=
a(e,I4(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ut)}function j4(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];t!==void 0&&(r==="dataPlaneRef"?e=a(e,$4(t),r):r==="gateway"?e=a(e,jc(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"u\
nknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,m4)}function $4(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="kind"?i!==null&&(r++,i!=="DataPlane"&&i!=="ClusterDataPlane"&&(e=O(e,t,i,g4))):t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,
t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,y4)}function I4(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,Ne));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,Gt(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,v4)}var Nh=N(Kl),V4=j(Kl),B4=$(Nh),jh=N(Wl),q4=j(Wl),M4=$(jh),$h=N(Yl),F4=j(Yl),_4=$($h),Ih=N(Jl),U4=j(Jl),G4=$(Ih),Vh=N(Ql),K4=j(Ql),H4=$(Vh),Bh=N(Xl),Z4=j(Xl),W4=$(
Bh),qh=N(xl),Y4=j(xl),J4=$(qh),Q4={judges:{DataPlane:Kl,ClusterDataPlane:Wl,BuildPlane:Yl,ClusterBuildPlane:Jl,ObservabilityPlane:Ql,ClusterObservabilityPlane:Xl,
Environment:xl},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane",ClusterWorkflowPlane:"ClusterBuildPlane"}},Vc=te(Q4),X4=N(Vc),x4=j(Vc),Mh=n=>ee(n,
Object.hasOwn(Rc,n?.kind)?Rc[n.kind]??{}:{}),eV={judge:Vc,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},withDefaults:Mh},tV=ne(eV);var Jc={};Se(Jc,{ValidationError:()=>Q,assertBuildPlane:()=>kB,assertClusterBuildPlane:()=>AB,assertClusterDataPlane:()=>wB,assertClusterObservabilityPlane:()=>zB,
assertDataPlane:()=>hB,assertEnvironment:()=>TB,assertObservabilityPlane:()=>DB,formatIssue:()=>Z,isBuildPlane:()=>PB,isClusterBuildPlane:()=>OB,isClusterDataPlane:()=>bB,
isClusterObservabilityPlane:()=>RB,isDataPlane:()=>vB,isEnvironment:()=>EB,isObservabilityPlane:()=>SB,isPlane:()=>NB,validateBuildPlane:()=>lb,validateClusterBuildPlane:()=>ob,
validateClusterDataPlane:()=>sb,validateClusterObservabilityPlane:()=>ub,validateDataPlane:()=>rb,validateEnvironment:()=>fb,validateObservabilityPlane:()=>ab,validatePlane:()=>LB,
validateUpdate:()=>$B,withDefaults:()=>cb});var Bc={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterDataPlane:{spec:{within:{
planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservabilityPlane"}}}}}},
BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{
within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterBuildPlane:{spec:{within:{planeID:{
from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservabilityPlane"}}}}}},ObservabilityPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{
namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
maxLength:63}}}},Environment:{}};var Kt={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},nV={code:"unknown-kind",allowed:["DataPlane"]},Ht={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},to=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Uh={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Gh=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Kh={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},iV=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,Fc={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
_c=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Hh={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},je={minimum:-9223372036854776e3,
maximum:9223372036854776e3},tr=/^.{10}T.*[^z]$/,xe={code:"invalid-date-time"},Uc={minimum:0,maximum:9223372036854776e3},Zh={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},Wh={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},rV=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,sV={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},lV=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
oV={},aV=/^(?:[^/]*|[^/]+\/[^/]+)$/,uV={rule:"group/version, or the version alone"},qc={rule:"a text that is not empty"},fV={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},cV={maxLength:128},dV={allowed:["Apply","Update"]},pV={allowed:["FieldsV1",
""]},mV={maxLength:256},gV={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},mt=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
$n={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},yV={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAge\
nt",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"Data\
Plane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},Yh={known:[
"clientCA"],required:["clientCA"]},Jh=["secretRef","value"],vV={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPla\
ne since v1.0"}},hV={known:["name","key","namespace"],required:["name","key"]},bV={known:["ingress","egress"],replaced:{publicVirtualHost:"ingress",organizationVirtualHost:"\
ingress"},elsewhere:{dnsPrefix:"Environment up to v0.14",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 \
to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",organizationVirtualHost:"DataPlane up to v0.16",
publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"\
DataPlane in v0.10 to v0.16",publicVirtualHost:"DataPlane up to v0.16",security:"Environment up to v0.14"}},wV={known:["external","internal"]},PV={known:["name",
"namespace","http","https","tls"],required:["name","namespace"]},kV={minimum:1,maximum:65535},OV={known:["host","port","listenerName"],required:["host","port"]},
AV={known:["name"],required:["name"]},SV={allowed:["ObservabilityPlane","ClusterObservabilityPlane"]},Qh={known:["kind","name"],required:["name"]},In={known:["o\
bservedGeneration","conditions","agentConnection"]},DV=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
RV={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},zV={allowed:[
"True","False","Unknown"]},EV=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,TV={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
CV={maxLength:32768},LV={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},NV={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},jV={code:"unknown-kind",allowed:["ClusterDataPlane"]},Gc=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,$V={known:["planeID","clusterAgent","gatewa\
y","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"\
observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},IV={
known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"ClusterDataPlane since v1.0"}},VV={known:["name","key","namespace"],required:[
"name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},BV={allowed:["ClusterObservabilityPlane"],codes:{ObservabilityPlane:"namespaced-observab\
ility-plane"}},qV={code:"unknown-kind",allowed:["BuildPlane"]},MV={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterA\
gent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},FV={code:"unknown-kind",allowed:["ClusterBuildPlane"]},_V={known:["pla\
neID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"\
observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observerURL:"\
ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},UV={code:"unknown-kind",allowed:["ObservabilityPlane"]},GV={known:["planeID","clusterAgent","observerURL",
"rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",
finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},KV={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},HV={known:["planeID","cluster\
Agent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"\
ClusterObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataP\
lane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},ZV={code:"unknown-kind",allowed:["Environment"]},WV={known:["dataPlaneRef","gateway","isProductio\
n"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"Observability\
Plane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"DataPlane or BuildPlane"}},YV={allowed:["DataPlane","ClusterDataPlane"]},
JV={known:["kind","name"],required:["kind","name"]},QV={known:["observedGeneration","conditions"]};function no(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Kt))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,nV))):
t==="metadata"?i!==null&&(r++,e=a(e,io(i),t)):t==="spec"?i!==null&&(r++,e=a(e,XV(i),t)):t==="status"?i!==null&&(e=a(e,tB(i),t)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ht)}function io(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!=
"string"||S(t,253)||!to.test(t))&&(e=v(e,r,t,Uh));else if(r==="generateName")(typeof t!="string"||!Gh.test(t))&&(e=v(e,r,t,Kh));else if(r==="namespace")(typeof t!=
"string"||S(t,63)||!iV.test(t))&&(e=v(e,r,t,Fc));else if(r==="labels")e=a(e,Xh(t),r);else if(r==="annotations")e=a(e,xh(t),r);else if(r==="finalizers")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!_c.test(o))&&(i=v(i,l,o,Hh))}s.length>1&&s.includes(
"orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferen\
ces")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,eb(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-fo\
rmat",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let o=s[l];i=a(i,tb(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?R(t)||(e=A(e,r,t,je)):r==="deletionGracePeriodSeconds"?R(t)||(e=A(e,r,t,je)):
r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!tr.test(t))&&(e=v(e,r,t,xe)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!tr.test(
t))&&(e=v(e,r,t,xe)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,to)),n.generation<0&&n.uid&&typeof n.uid=="string"&&R(n.generation)&&(e=A(e,"generation",n.
generation,Uc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Zh)}function Xh(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];_c.test(r)||(e=_(
e,n,r,Wh)),(typeof t!="string"||S(t,63)||!rV.test(t))&&(e=U(e,n,r,sV))}return G(e)}function xh(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];lV.test(
r)||(e=_(e,n,r,Wh)),typeof t!="string"&&(e=U(e,n,r,oV))}return x(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function eb(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!aV.test(i))&&(e=v(e,t,i,uV))):t==="k\
ind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,qc))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,qc))):t==="uid"?i!==
null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,qc))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="b\
oolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no \
Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,fV)}function tb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="manager"?(typeof i!="string"||S(i,128))&&(e=v(e,t,i,cV)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,dV))):t==="apiVersion"?typeof i!=
"string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!tr.test(i))&&(e=v(e,t,i,xe)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,
i,pV)):t==="fieldsV1"?d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=v(e,t,i,mV)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,gV)}function XV(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!=
"string"||S(i,63)||!mt.test(i))&&(e=v(e,t,i,$n));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,Kc(i),t));else if(t==="gateway")e=a(e,Hc(i),t);else if(t==="ima\
gePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!="string"&&(s=f(s,o,c,"string"))}e=
a(e,s,t)}else t==="secretStoreRef"?e=a(e,ro(i),t):t==="observabilityPlaneRef"?e=a(e,nb(i),t):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,yV)}function Kc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,xV(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Yh)}function xV(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];
t!==void 0&&(r==="secretRef"?e=a(e,eB(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==
null)&&(e=J(e,n,Jh)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,vV)}function eB(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!=
"string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,hV)}function Hc(n){if(d(n))return p(n);
let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="ingress"?e=a(e,Fh(t),r):r==="egress"?e=a(e,Fh(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,bV)}function Fh(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="external"?e=a(e,_h(t),r):r==="internal"?e=a(e,_h(
t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,wV)}function _h(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t===
"http"?e=a(e,Mc(i),t):t==="https"?e=a(e,Mc(i),t):t==="tls"?e=a(e,Mc(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(
e,n,PV)}function Mc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="host"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="port"?i!==null&&(r++,(!Number.isInteger(i)||i<1||i>65535)&&(e=A(e,t,i,kV))):t==="listenerName"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"un\
known-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,OV)}function ro(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?
null:g(e,n,AV)}function nb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!=="ObservabilityPlane"&&i!=="ClusterObserv\
abilityPlane"&&(e=O(e,t,i,SV)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,63)||!mt.test(i))&&(e=v(e,t,i,Fc))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Qh)}function tB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")R(t)||(e=A(e,r,t,je));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=
a(i,Zt(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Vn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,In)}function Zt(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!DV.test(i))&&(e=v(e,t,i,RV))):
t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=O(e,t,i,zV))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&
(e=A(e,t,i,Uc)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!C(i))&&(e=v(e,t,i,xe))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<
1||S(i,1024)||!EV.test(i))&&(e=v(e,t,i,TV))):t==="message"?i!==null&&(r++,(typeof i!="string"||S(i,32768))&&(e=v(e,t,i,CV))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,LV)}function Vn(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="connecte\
d"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,R(i)||(e=A(e,t,i,je))):t==="lastConnectedTime"?(typeof i!="s\
tring"||!C(i))&&(e=v(e,t,i,xe)):t==="lastDisconnectedTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,xe)):t==="lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=
v(e,t,i,xe)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,NV)}
function so(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,
i,s,Kt))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=O(e,i,s,jV))):i==="metadata"?s!==null&&(r++,e=a(e,Zc(s),i)):i==="spec"?s!==null&&(r++,e=a(e,nB(s),
i)):i==="status"?s!==null&&(e=a(e,sB(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="stri\
ng"&&Gc.test(n.metadata.name))&&(e=fe(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ht)}function Zc(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!to.test(t))&&(e=v(e,r,t,Uh));else if(r==="generateName")(typeof t!="string"||!Gh.test(t))&&
(e=v(e,r,t,Kh));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,Xh(t),r);else if(r==="annotations")e=a(e,xh(t),r);else if(r===
"finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!_c.test(o))&&(i=v(i,l,o,Hh))}
s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,eb(o),l)}s.length>1&&K(s)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,tb(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?R(t)||(e=A(e,r,t,je)):r==="deletionGracePeriodSeconds"?R(
t)||(e=A(e,r,t,je)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!tr.test(t))&&(e=v(e,r,t,xe)):r==="deletionTimestamp"?t!==null&&(typeof t!="st\
ring"||!C(t)||!tr.test(t))&&(e=v(e,r,t,xe)):e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,to)),n.generation<0&&n.uid&&typeof n.uid=="string"&&R(n.generation)&&
(e=A(e,"generation",n.generation,Uc)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Zh)}function nB(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
if(i!==void 0)if(t==="planeID")(typeof i!="string"||S(i,63)||!mt.test(i))&&(e=v(e,t,i,$n));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,Wc(i),t));else if(t===
"gateway")e=a(e,Hc(i),t);else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let o=0;o<l.length;o++){let c=l[o];typeof c!=
"string"&&(s=f(s,o,c,"string"))}e=a(e,s,t)}else t==="secretStoreRef"?e=a(e,ro(i),t):t==="observabilityPlaneRef"?e=a(e,ib(i),t):e=u(e,t,"unknown-field")}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,$V)}function Wc(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?
i!==null&&(r++,e=a(e,iB(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Yh)}function iB(n){if(d(n))return p(n);
let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,rB(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}
return n.secretRef==null==(n.value==null)&&(e=J(e,n,Jh)),e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,IV)}function rB(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,
t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===3?null:g(e,n,VV)}function ib(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!=="ClusterObservabilityPlane"&&(e=
O(e,t,i,BV)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,63)||!mt.test(i))&&(e=v(e,t,i,Fc))):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===1?null:g(e,n,Qh)}function sB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(
t)||(e=A(e,r,t,je));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Zt(o),l)}s.
length>1&&(i=ce(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Vn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:g(e,n,In)}function lo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!==
"openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Kt))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=O(e,t,i,qV))):t==="metadata"?i!==null&&(r++,e=a(e,io(i),t)):t==="spec"?
i!==null&&(r++,e=a(e,lB(i),t)):t==="status"?i!==null&&(e=a(e,oB(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,
Ht)}function lB(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!mt.test(i))&&(e=v(e,t,
i,$n)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Kc(i),t)):t==="secretStoreRef"?e=a(e,ro(i),t):t==="observabilityPlaneRef"?e=a(e,nb(i),t):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,MV)}function oB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r===
"observedGeneration")R(t)||(e=A(e,r,t,je));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,Zt(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Vn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,In)}function oo(n){
if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Kt))):i==="\
kind"?s!==null&&(r++,s!=="ClusterBuildPlane"&&(e=O(e,i,s,FV))):i==="metadata"?s!==null&&(r++,e=a(e,Zc(s),i)):i==="spec"?s!==null&&(r++,e=a(e,aB(s),i)):i==="stat\
us"?s!==null&&(e=a(e,uB(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Gc.test(
n.metadata.name))&&(e=fe(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ht)}function aB(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!mt.test(i))&&(e=v(e,t,i,$n)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Wc(i),t)):t==="secretS\
toreRef"?e=a(e,ro(i),t):t==="observabilityPlaneRef"?e=a(e,ib(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,_V)}
function uB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,je));else if(r==="conditions")
if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Zt(o),l)}s.length>1&&(i=ce(i,s,"type","a type that no o\
ther item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Vn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,In)}function ao(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Kt))):t==="\
kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,UV))):t==="metadata"?i!==null&&(r++,e=a(e,io(i),t)):t==="spec"?i!==null&&(r++,e=a(e,fB(i),t)):t==="sta\
tus"?i!==null&&(e=a(e,cB(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ht)}function fB(n){if(d(n))return p(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!mt.test(i))&&(e=v(e,t,i,$n)):t==="clusterAgent"?i!==null&&(r++,
e=a(e,Kc(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,
"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,GV)}function cB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==
void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,je));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Zt(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Vn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,
In)}function uo(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=
O(e,i,s,Kt))):i==="kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&(e=O(e,i,s,KV))):i==="metadata"?s!==null&&(r++,e=a(e,Zc(s),i)):i==="spec"?s!==null&&(r++,
e=a(e,dB(s),i)):i==="status"?s!==null&&(e=a(e,pB(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.
name=="string"&&Gc.test(n.metadata.name))&&(e=fe(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Ht)}function dB(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!mt.test(i))&&(e=v(e,t,i,$n)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Wc(
i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,HV)}function pB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")R(t)||(e=A(e,r,t,je));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Zt(o),l)}s.length>1&&(i=ce(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Vn(t),r):e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,In)}function fo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Kt))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,ZV))):t==="metadata"?i!==null&&
(r++,e=a(e,io(i),t)):t==="spec"?i!==null&&(r++,e=a(e,mB(i),t)):t==="status"?i!==null&&(e=a(e,yB(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Ht)}function mB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?e=a(e,gB(t),r):r==="gatewa\
y"?e=a(e,Hc(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(
e,n,WV)}function gB(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!==null&&(r++,i!=="DataPlane"&&i!=="ClusterDataPla\
ne"&&(e=O(e,t,i,YV))):t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===2?null:g(e,n,JV)}function yB(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,je));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Zt(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-\
field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,QV)}var rb=N(no),vB=j(no),hB=$(rb),sb=N(so),bB=j(so),wB=$(sb),lb=N(lo),PB=j(lo),kB=$(lb),ob=N(oo),OB=j(oo),AB=$(ob),ab=N(ao),SB=j(ao),DB=$(ab),ub=N(uo),RB=j(uo),zB=$(
ub),fb=N(fo),EB=j(fo),TB=$(fb),CB={judges:{DataPlane:no,ClusterDataPlane:so,BuildPlane:lo,ClusterBuildPlane:oo,ObservabilityPlane:ao,ClusterObservabilityPlane:uo,
Environment:fo},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane",ClusterWorkflowPlane:"ClusterBuildPlane"}},Yc=te(CB),LB=N(Yc),NB=j(Yc),cb=n=>ee(n,
Object.hasOwn(Bc,n?.kind)?Bc[n.kind]??{}:{}),jB={judge:Yc,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},withDefaults:cb},$B=ne(jB);var ud={};Se(ud,{ValidationError:()=>Q,assertClusterDataPlane:()=>Xq,assertClusterObservabilityPlane:()=>l5,assertClusterWorkflowPlane:()=>n5,assertDataPlane:()=>Jq,
assertEnvironment:()=>a5,assertObservabilityPlane:()=>r5,assertWorkflowPlane:()=>e5,formatIssue:()=>Z,isClusterDataPlane:()=>Qq,isClusterObservabilityPlane:()=>s5,
isClusterWorkflowPlane:()=>t5,isDataPlane:()=>Yq,isEnvironment:()=>o5,isObservabilityPlane:()=>i5,isPlane:()=>c5,isWorkflowPlane:()=>xq,validateClusterDataPlane:()=>Cb,
validateClusterObservabilityPlane:()=>$b,validateClusterWorkflowPlane:()=>Nb,validateDataPlane:()=>Tb,validateEnvironment:()=>Ib,validateObservabilityPlane:()=>jb,
validatePlane:()=>f5,validateUpdate:()=>p5,validateWorkflowPlane:()=>Lb,withDefaults:()=>Vb});var Qc={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterDataPlane:{spec:{
within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservabilityP\
lane"}}}}}},WorkflowPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{
within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterWorkflowPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservab\
ilityPlane"}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{
clientCA:{within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",
pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63}}}},Environment:{}};var Wt={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},IB={code:"unknown-kind",allowed:["DataPlane"]},Yt={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},co=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,mb={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},gb=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
yb={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},VB=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,ed={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
td=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,vb={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},$e={minimum:-9223372036854776e3,
maximum:9223372036854776e3},nr=/^.{10}T.*[^z]$/,et={code:"invalid-date-time"},nd={minimum:0,maximum:9223372036854776e3},hb={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},bb={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},BB=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,qB={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},MB=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
FB={},_B=/^(?:[^/]*|[^/]+\/[^/]+)$/,UB={rule:"group/version, or the version alone"},Xc={rule:"a text that is not empty"},GB={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},KB={maxLength:128},HB={allowed:["Apply","Update"]},ZB={allowed:["FieldsV1",
""]},WB={maxLength:256},YB={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},gt=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Bn={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},JB={known:["planeID","clusterAgent",
"gateway","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observab\
ilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",imagePullSecretRefs:"DataPlane in v0.4 to v0.17",isProduction:"Environme\
nt",kubernetesCluster:"DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPla\
ne up to v0.3"}},wb={known:["clientCA"],required:["clientCA"]},Pb=["secretKeyRef","value"],QB={known:["secretKeyRef","value"],replaced:{secretRef:"secretKeyRef"},
elsewhere:{secretRef:"DataPlane in v0.9 to v0.17"}},XB={known:["name","key","namespace"],required:["name","key"]},xB={known:["ingress","egress"],replaced:{publicVirtualHost:"\
ingress",organizationVirtualHost:"ingress"},elsewhere:{dnsPrefix:"Environment up to v0.14",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",organizationVirtualHost:"Dat\
aPlane up to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v\
0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",publicVirtualHost:"DataPlane up to v0.16",security:"Environment up to v0.14"}},eq={known:["external","intern\
al"]},tq={known:["name","namespace","http","https","tls"],required:["name","namespace"]},nq={minimum:1,maximum:65535},iq={known:["host","port","listenerName"],required:[
"host","port"]},rq={known:["name"],required:["name"]},sq={allowed:["ObservabilityPlane","ClusterObservabilityPlane"]},kb={known:["kind","name"],required:["name"]},
qn={known:["observedGeneration","conditions","agentConnection"]},lq=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
oq={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},aq={allowed:[
"True","False","Unknown"]},uq=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,fq={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
cq={maxLength:32768},dq={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},pq={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},mq={code:"unknown-kind",allowed:["ClusterDataPlane"]},id=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,gq={known:["planeID","clusterAgent","gatewa\
y","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPl\
aneRef"},elsewhere:{dataPlaneRef:"Environment",imagePullSecretRefs:"ClusterDataPlane in v0.14 to v0.17",isProduction:"Environment",observerURL:"ObservabilityPla\
ne",rcaAgentURL:"ObservabilityPlane"}},yq={known:["secretKeyRef","value"],replaced:{secretRef:"secretKeyRef"},elsewhere:{secretRef:"ClusterDataPlane in v0.14 to\
 v0.17"}},vq={known:["name","key","namespace"],required:["name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},hq={allowed:["ClusterObservabil\
ityPlane"],codes:{ObservabilityPlane:"namespaced-observability-plane"}},bq={code:"unknown-kind",allowed:["WorkflowPlane"]},Ob={known:["planeID","clusterAgent","\
secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneR\
ef"},elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"Observabi\
lityPlane"}},wq={code:"unknown-kind",allowed:["ClusterWorkflowPlane"]},Pq={code:"unknown-kind",allowed:["ObservabilityPlane"]},kq={known:["planeID","clusterAgen\
t","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"\
Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane or Wo\
rkflowPlane",secretStoreRef:"DataPlane or WorkflowPlane"}},Oq={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},Aq={known:["planeID","clusterAgent","o\
bserverURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"Cluster\
ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane or WorkflowPlane",secretStoreRef:"\
DataPlane or WorkflowPlane"}},Sq={code:"unknown-kind",allowed:["Environment"]},Dq={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"Data\
Plane or WorkflowPlane",observabilityPlaneRef:"DataPlane or WorkflowPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or WorkflowPlane",rcaAgentURL:"Ob\
servabilityPlane",secretStoreRef:"DataPlane or WorkflowPlane"}},Rq={allowed:["DataPlane","ClusterDataPlane"]},zq={known:["kind","name"],required:["kind","name"]},
Eq={known:["observedGeneration","conditions"]};function po(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&
(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Wt))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,IB))):t==="metadata"?i!==null&&(r++,e=a(e,mo(i),t)):t===
"spec"?i!==null&&(r++,e=a(e,Tq(i),t)):t==="status"?i!==null&&(e=a(e,Nq(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:
g(e,n,Yt)}function mo(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!co.test(t))&&(e=v(
e,r,t,mb));else if(r==="generateName")(typeof t!="string"||!gb.test(t))&&(e=v(e,r,t,yb));else if(r==="namespace")(typeof t!="string"||S(t,63)||!VB.test(t))&&(e=
v(e,r,t,ed));else if(r==="labels")e=a(e,Ab(t),r);else if(r==="annotations")e=a(e,Sb(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!td.test(o))&&(i=v(i,l,o,vb))}s.length>1&&s.includes("orphan")&&s.includes("foregroun\
dDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,
r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Db(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most w\
ith controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,Rb(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?
typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?R(t)||(e=A(e,r,t,$e)):r==="deletionGracePeriodSeconds"?R(t)||(e=A(e,r,t,$e)):r==="creationTimestamp"?
t!==null&&(typeof t!="string"||!C(t)||!nr.test(t))&&(e=v(e,r,t,et)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!nr.test(t))&&(e=v(e,r,t,et)):
e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,co)),n.generation<0&&n.uid&&typeof n.uid=="string"&&R(n.generation)&&(e=A(e,"generation",n.generation,nd)),e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,hb)}function Ab(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];td.test(r)||(e=_(e,n,r,bb)),(typeof t!=
"string"||S(t,63)||!BB.test(t))&&(e=U(e,n,r,qB))}return G(e)}function Sb(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];MB.test(r)||(e=_(e,n,r,bb)),
typeof t!="string"&&(e=U(e,n,r,FB))}return x(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function Db(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!_B.test(i))&&(e=v(e,t,i,UB))):t==="kind"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Xc))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,Xc))):t==="uid"?i!==null&&(r++,(typeof i!=
"string"||i.length<1)&&(e=v(e,t,i,Xc))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"b\
oolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,GB)}function Rb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="\
string"||S(i,128))&&(e=v(e,t,i,KB)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,HB))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"\
string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!nr.test(i))&&(e=v(e,t,i,et)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,ZB)):t==="fieldsV1"?
d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=v(e,t,i,WB)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,YB)}function Tq(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!gt.
test(i))&&(e=v(e,t,i,Bn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,rd(i),t)):t==="gateway"?e=a(e,sd(i),t):t==="secretStoreRef"?e=a(e,go(i),t):t==="observabilityP\
laneRef"?e=a(e,zb(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,JB)}function rd(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,Cq(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,wb)}function Cq(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretKeyRef"?e=a(e,Lq(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretKeyRef==null==(n.value==null)&&(e=J(e,n,Pb)),e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,QB)}function Lq(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"st\
ring"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,XB)}function sd(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="i\
ngress"?e=a(e,db(t),r):r==="egress"?e=a(e,db(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,xB)}function db(n){if(d(n))
return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="external"?e=a(e,pb(t),r):r==="internal"?e=a(e,pb(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,eq)}function pb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="http"?e=a(e,xc(i),t):t==="https"?
e=a(e,xc(i),t):t==="tls"?e=a(e,xc(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,tq)}function xc(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="host"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="port"?i!==null&&(r++,(!Number.
isInteger(i)||i<1||i>65535)&&(e=A(e,t,i,nq))):t==="listenerName"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,iq)}function go(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="stri\
ng"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,rq)}function zb(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!=="ObservabilityPlane"&&i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,sq)):t==="name"?i!==null&&(r++,(typeof i!=
"string"||i.length<1||S(i,63)||!gt.test(i))&&(e=v(e,t,i,ed))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,kb)}function Nq(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,$e));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Jt(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Mn(t),r):e=u(e,r,"un\
known-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,qn)}function Jt(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!lq.test(i))&&(e=v(e,t,i,oq))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=
O(e,t,i,aq))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,nd)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="st\
ring"||!C(i))&&(e=v(e,t,i,et))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!uq.test(i))&&(e=v(e,t,i,fq))):t==="message"?i!==null&&(r++,
(typeof i!="string"||S(i,32768))&&(e=v(e,t,i,cq))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,dq)}function Mn(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="conn\
ectedAgents"?i!==null&&(r++,R(i)||(e=A(e,t,i,$e))):t==="lastConnectedTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,et)):t==="lastDisconnectedTime"?(typeof i!="s\
tring"||!C(i))&&(e=v(e,t,i,et)):t==="lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,et)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(
e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,pq)}function yo(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];
s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Wt))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=O(e,i,s,mq))):
i==="metadata"?s!==null&&(r++,e=a(e,ld(s),i)):i==="spec"?s!==null&&(r++,e=a(e,jq(s),i)):i==="status"?s!==null&&(e=a(e,Vq(s),i)):e=u(e,i,"unknown-field"))}let t=n.
spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&id.test(n.metadata.name))&&(e=fe(e,"planeID")),e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Yt)}function ld(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||
!co.test(t))&&(e=v(e,r,t,mb));else if(r==="generateName")(typeof t!="string"||!gb.test(t))&&(e=v(e,r,t,yb));else if(r==="namespace")e=u(e,r,"namespace-not-allow\
ed");else if(r==="labels")e=a(e,Ab(t),r);else if(r==="annotations")e=a(e,Sb(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!td.test(o))&&(i=v(i,l,o,vb))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&
(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Db(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: tr\
ue"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Rb(o),l)}
e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="st\
ring"&&(e=f(e,r,t,"string")):r==="generation"?R(t)||(e=A(e,r,t,$e)):r==="deletionGracePeriodSeconds"?R(t)||(e=A(e,r,t,$e)):r==="creationTimestamp"?t!==null&&(typeof t!=
"string"||!C(t)||!nr.test(t))&&(e=v(e,r,t,et)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!nr.test(t))&&(e=v(e,r,t,et)):e=u(e,r,"unknown-fiel\
d")}return n.name||(e=H(e,n,co)),n.generation<0&&n.uid&&typeof n.uid=="string"&&R(n.generation)&&(e=A(e,"generation",n.generation,nd)),e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,hb)}function jq(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!gt.
test(i))&&(e=v(e,t,i,Bn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,od(i),t)):t==="gateway"?e=a(e,sd(i),t):t==="secretStoreRef"?e=a(e,go(i),t):t==="observabilityP\
laneRef"?e=a(e,Eb(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,gq)}function od(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,$q(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,wb)}function $q(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretKeyRef"?e=a(e,Iq(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretKeyRef==null==(n.value==null)&&(e=J(e,n,Pb)),e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,yq)}function Iq(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"st\
ring"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"\
unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,vq)}function Eb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="kind"?i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,hq)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,63)||!gt.test(i))&&(e=v(
e,t,i,ed))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,kb)}function Vq(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,$e));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;
for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Jt(o),l)}s.length>1&&(i=ce(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,
Mn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,qn)}function vo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Wt))):t==="kind"?i!==null&&(r++,i!=="WorkflowPlane"&&(e=O(e,t,
i,bq))):t==="metadata"?i!==null&&(r++,e=a(e,mo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Bq(i),t)):t==="status"?i!==null&&(e=a(e,qq(i),t)):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Yt)}function Bq(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"planeID"?(typeof i!="string"||S(i,63)||!gt.test(i))&&(e=v(e,t,i,Bn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,rd(i),t)):t==="secretStoreRef"?e=a(e,go(i),t):t===
"observabilityPlaneRef"?e=a(e,zb(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Ob)}function qq(n){if(d(n))return p(
n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,$e));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,
"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Jt(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Mn(t),r):e=u(e,r,"unknown-field")}
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,qn)}function ho(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiV\
ersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Wt))):i==="kind"?s!==null&&(r++,s!=="ClusterWorkflowPlane"&&(e=O(e,i,s,wq))):i==="metadata"?s!==
null&&(r++,e=a(e,ld(s),i)):i==="spec"?s!==null&&(r++,e=a(e,Mq(s),i)):i==="status"?s!==null&&(e=a(e,Fq(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&
!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&id.test(n.metadata.name))&&(e=fe(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===
4?null:g(e,n,Yt)}function Mq(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!gt.test(
i))&&(e=v(e,t,i,Bn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,od(i),t)):t==="secretStoreRef"?e=a(e,go(i),t):t==="observabilityPlaneRef"?e=a(e,Eb(i),t):e=u(e,t,"u\
nknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Ob)}function Fq(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==
void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,$e));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,Jt(o),l)}s.length>1&&(i=ce(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Mn(t),r):e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,qn)}function bo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Wt))):t==="kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,Pq))):t==="metadata"?
i!==null&&(r++,e=a(e,mo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,_q(i),t)):t==="status"?i!==null&&(e=a(e,Uq(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,Yt)}function _q(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="\
string"||S(i,63)||!gt.test(i))&&(e=v(e,t,i,Bn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,rd(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,
i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(
e,n,kq)}function Uq(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,$e));else if(r==="co\
nditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Jt(o),l)}e=a(e,i,r)}else r==="agentConnection"?
e=a(e,Mn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,qn)}function wo(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){
let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Wt))):i==="kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&
(e=O(e,i,s,Oq))):i==="metadata"?s!==null&&(r++,e=a(e,ld(s),i)):i==="spec"?s!==null&&(r++,e=a(e,Gq(s),i)):i==="status"?s!==null&&(e=a(e,Kq(s),i)):e=u(e,i,"unknow\
n-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&id.test(n.metadata.name))&&(e=fe(e,"planeID")),e===null&&
Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Yt)}function Gq(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!=
"string"||S(i,63)||!gt.test(i))&&(e=v(e,t,i,Bn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,od(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,
i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(
e,n,Aq)}function Kq(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,$e));else if(r==="co\
nditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Jt(o),l)}s.length>1&&(i=ce(i,s,"type","a type\
 that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Mn(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,
n,qn)}function Po(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=
O(e,t,i,Wt))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=O(e,t,i,Sq))):t==="metadata"?i!==null&&(r++,e=a(e,mo(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Hq(i),
t)):t==="status"?i!==null&&(e=a(e,Wq(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Yt)}function Hq(n){if(d(n))
return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?e=a(e,Zq(t),r):r==="gateway"?e=a(e,sd(t),r):r==="isProduction"?typeof t!="bool\
ean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,Dq)}function Zq(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!==null&&(r++,i!=="DataPlane"&&i!=="ClusterDataPlane"&&(e=O(e,t,i,Rq))):t==="name"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,zq)}function Wq(n){if(d(n))return p(n);
let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,$e));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"a\
rray");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Jt(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,Eq)}var Tb=N(po),Yq=j(po),Jq=$(Tb),Cb=N(yo),Qq=j(yo),Xq=$(Cb),Lb=N(vo),xq=j(vo),e5=$(Lb),Nb=N(ho),t5=j(ho),n5=$(Nb),jb=N(bo),i5=j(bo),r5=$(jb),$b=N(wo),s5=j(wo),l5=$(
$b),Ib=N(Po),o5=j(Po),a5=$(Ib),u5={judges:{DataPlane:po,ClusterDataPlane:yo,WorkflowPlane:vo,ClusterWorkflowPlane:ho,ObservabilityPlane:bo,ClusterObservabilityPlane:wo,
Environment:Po},replaced:{Organization:"Namespace",BuildPlane:"WorkflowPlane",ClusterBuildPlane:"ClusterWorkflowPlane"}},ad=te(u5),f5=N(ad),c5=j(ad),Vb=n=>ee(n,
Object.hasOwn(Qc,n?.kind)?Qc[n.kind]??{}:{}),d5={judge:ad,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},withDefaults:Vb},p5=ne(d5);var Lo={};Se(Lo,{ValidationError:()=>Q,assertClusterDataPlane:()=>TM,assertClusterObservabilityPlane:()=>BM,assertClusterWorkflowPlane:()=>jM,assertDataPlane:()=>zM,
assertEnvironment:()=>MM,assertObservabilityPlane:()=>IM,assertWorkflowPlane:()=>LM,formatIssue:()=>Z,isClusterDataPlane:()=>EM,isClusterObservabilityPlane:()=>VM,
isClusterWorkflowPlane:()=>NM,isDataPlane:()=>RM,isEnvironment:()=>qM,isObservabilityPlane:()=>$M,isPlane:()=>UM,isWorkflowPlane:()=>CM,validateClusterDataPlane:()=>iw,
validateClusterObservabilityPlane:()=>ow,validateClusterWorkflowPlane:()=>sw,validateDataPlane:()=>nw,validateEnvironment:()=>aw,validateObservabilityPlane:()=>lw,
validatePlane:()=>_M,validateUpdate:()=>KM,validateWorkflowPlane:()=>rw,withDefaults:()=>uw});var fd={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterDataPlane:{spec:{
within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservabilityP\
lane"}}}}}},WorkflowPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{
within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterWorkflowPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservab\
ilityPlane"}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{
clientCA:{within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",
pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63}}}},Environment:{}};var Qt={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},m5={code:"unknown-kind",allowed:["DataPlane"]},Xt={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},ko=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Mb={code:"in\
valid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Fb=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
_b={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},g5=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,pd={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
md=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Ub={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},Ie={minimum:-9223372036854776e3,
maximum:9223372036854776e3},ir=/^.{10}T.*[^z]$/,tt={code:"invalid-date-time"},gd={minimum:0,maximum:9223372036854776e3},Gb={known:["name","generateName","namesp\
ace","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creatio\
nTimestamp","deletionTimestamp"]},Kb={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; \
a DNS name and a slash may stand before them"},y5=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,v5={code:"invalid-label",rule:"letters, digits, hyphens, u\
nderscores and dots, with a letter or digit at each end",maxLength:63},h5=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
b5={},w5=/^(?:[^/]*|[^/]+\/[^/]+)$/,P5={rule:"group/version, or the version alone"},cd={rule:"a text that is not empty"},k5={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},O5={maxLength:128},A5={allowed:["Apply","Update"]},S5={allowed:["FieldsV1",
""]},D5={maxLength:256},R5={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},yt=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Fn={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},z5={known:["planeID","clusterAgent",
"gateway","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observab\
ilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane",imagePullSecretRefs:"DataPlane in v0\
.4 to v0.17",isProduction:"Environment",kubernetesCluster:"DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"O\
bservabilityPlane",registry:"DataPlane up to v0.3"}},Hb={known:["clientCA"],required:["clientCA"]},Zb=["secretKeyRef","value"],E5={known:["secretKeyRef","value"],
replaced:{secretRef:"secretKeyRef"},elsewhere:{secretRef:"DataPlane in v0.9 to v0.17"}},T5={known:["name","key","namespace"],required:["name","key"]},C5={known:[
"ingress","egress"],replaced:{publicVirtualHost:"ingress",organizationVirtualHost:"ingress"},elsewhere:{dnsPrefix:"Environment up to v0.14",organizationGatewayName:"\
DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"\
DataPlane in v0.10 to v0.16",organizationVirtualHost:"DataPlane up to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane i\
n v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",publicVirtualHost:"DataPlane up to v0.16",security:"\
Environment up to v0.14"}},L5={known:["external","internal"]},N5={known:["name","namespace","http","https","tls"],required:["name","namespace"]},j5={minimum:1,maximum:65535},
$5={known:["host","port","listenerName"],required:["host","port"]},I5={known:["name"],required:["name"]},V5={allowed:["ObservabilityPlane","ClusterObservability\
Plane"]},Wb={known:["kind","name"],required:["name"]},_n={known:["observedGeneration","conditions","agentConnection"]},B5=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
q5={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},M5={allowed:[
"True","False","Unknown"]},F5=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,_5={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
U5={maxLength:32768},G5={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},K5={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},H5={code:"unknown-kind",allowed:["ClusterDataPlane"]},yd=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,Z5={known:["planeID","clusterAgent","gatewa\
y","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPl\
aneRef"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane",imagePullSecretRefs:"ClusterDataPlane in v0.14 to v0.17",isProduction:"Enviro\
nment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},W5={known:["secretKeyRef","value"],replaced:{secretRef:"secretKeyRef"},elsewhere:{secretRef:"\
ClusterDataPlane in v0.14 to v0.17"}},Y5={known:["name","key","namespace"],required:["name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},J5={
allowed:["ClusterObservabilityPlane"],codes:{ObservabilityPlane:"namespaced-observability-plane"}},Q5={code:"unknown-kind",allowed:["WorkflowPlane"]},Yb={known:[
"planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"\
observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane",gateway:"DataPlane or Environment",isProduction:"Environment",
observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},X5={code:"unknown-kind",allowed:["ClusterWorkflowPlane"]},x5={code:"unknown-kind",allowed:["\
ObservabilityPlane"]},eM={known:["planeID","clusterAgent","observerURL","rcaAgentURL","finOpsAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"\
clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or WorkflowPlane",secretStoreRef:"DataPlane or WorkflowPlane"}},tM={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},nM={known:["planeID","c\
lusterAgent","observerURL","rcaAgentURL","finOpsAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Envi\
ronment",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane or WorkflowPlane",secretStoreRef:"DataPlane or WorkflowP\
lane"}},iM={code:"unknown-kind",allowed:["Environment"]},rM={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or WorkflowPlane",
finOpsAgentURL:"ObservabilityPlane",observabilityPlaneRef:"DataPlane or WorkflowPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or WorkflowPlane",rcaAgentURL:"\
ObservabilityPlane",secretStoreRef:"DataPlane or WorkflowPlane"}},sM={allowed:["DataPlane","ClusterDataPlane"]},lM={known:["kind","name"],required:["kind","name"]},
oM={known:["observedGeneration","conditions"]};function Oo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&
(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Qt))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=O(e,t,i,m5))):t==="metadata"?i!==null&&(r++,e=a(e,Ao(i),t)):t===
"spec"?i!==null&&(r++,e=a(e,aM(i),t)):t==="status"?i!==null&&(e=a(e,cM(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:
g(e,n,Xt)}function Ao(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||!ko.test(t))&&(e=v(
e,r,t,Mb));else if(r==="generateName")(typeof t!="string"||!Fb.test(t))&&(e=v(e,r,t,_b));else if(r==="namespace")(typeof t!="string"||S(t,63)||!g5.test(t))&&(e=
v(e,r,t,pd));else if(r==="labels")e=a(e,Jb(t),r);else if(r==="annotations")e=a(e,Qb(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!md.test(o))&&(i=v(i,l,o,Ub))}s.length>1&&s.includes("orphan")&&s.includes("foregroun\
dDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,
r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Xb(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most w\
ith controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,xb(o),l)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?
typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?R(t)||(e=A(e,r,t,Ie)):r==="deletionGracePeriodSeconds"?R(t)||(e=A(e,r,t,Ie)):r==="creationTimestamp"?
t!==null&&(typeof t!="string"||!C(t)||!ir.test(t))&&(e=v(e,r,t,tt)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!ir.test(t))&&(e=v(e,r,t,tt)):
e=u(e,r,"unknown-field")}return n.name||(e=H(e,n,ko)),n.generation<0&&n.uid&&typeof n.uid=="string"&&R(n.generation)&&(e=A(e,"generation",n.generation,gd)),e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,Gb)}function Jb(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];md.test(r)||(e=_(e,n,r,Kb)),(typeof t!=
"string"||S(t,63)||!y5.test(t))&&(e=U(e,n,r,v5))}return G(e)}function Qb(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];h5.test(r)||(e=_(e,n,r,Kb)),
typeof t!="string"&&(e=U(e,n,r,b5))}return x(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),G(e)}function Xb(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!w5.test(i))&&(e=v(e,t,i,P5))):t==="kind"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,cd))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=v(e,t,i,cd))):t==="uid"?i!==null&&(r++,(typeof i!=
"string"||i.length<1)&&(e=v(e,t,i,cd))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"b\
oolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,k5)}function xb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="\
string"||S(i,128))&&(e=v(e,t,i,O5)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=O(e,t,i,A5))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"\
string")):t==="time"?i!==null&&(typeof i!="string"||!C(i)||!ir.test(i))&&(e=v(e,t,i,tt)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=O(e,t,i,S5)):t==="fieldsV1"?
d(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||S(i,256))&&(e=v(e,t,i,D5)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,R5)}function aM(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!yt.
test(i))&&(e=v(e,t,i,Fn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,vd(i),t)):t==="gateway"?e=a(e,hd(i),t):t==="secretStoreRef"?e=a(e,So(i),t):t==="observabilityP\
laneRef"?e=a(e,ew(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,z5)}function vd(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,uM(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,Hb)}function uM(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretKeyRef"?e=a(e,fM(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretKeyRef==null==(n.value==null)&&(e=J(e,n,Zb)),e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,E5)}function fM(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"st\
ring"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,T5)}function hd(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="i\
ngress"?e=a(e,Bb(t),r):r==="egress"?e=a(e,Bb(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,C5)}function Bb(n){if(d(n))
return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="external"?e=a(e,qb(t),r):r==="internal"?e=a(e,qb(t),r):e=u(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m?null:g(e,n,L5)}function qb(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="http"?e=a(e,dd(i),t):t==="https"?
e=a(e,dd(i),t):t==="tls"?e=a(e,dd(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,N5)}function dd(n){if(d(n))return p(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="host"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="port"?i!==null&&(r++,(!Number.
isInteger(i)||i<1||i>65535)&&(e=A(e,t,i,j5))):t==="listenerName"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===2?null:g(e,n,$5)}function So(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="stri\
ng"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,I5)}function ew(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!=="ObservabilityPlane"&&i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,V5)):t==="name"?i!==null&&(r++,(typeof i!=
"string"||i.length<1||S(i,63)||!yt.test(i))&&(e=v(e,t,i,pd))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Wb)}function cM(n){
if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,Ie));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,xt(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Un(t),r):e=u(e,r,"un\
known-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,_n)}function xt(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="type"?i!==null&&(r++,(typeof i!="string"||S(i,316)||!B5.test(i))&&(e=v(e,t,i,q5))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=
O(e,t,i,M5))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,gd)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="st\
ring"||!C(i))&&(e=v(e,t,i,tt))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,1024)||!F5.test(i))&&(e=v(e,t,i,_5))):t==="message"?i!==null&&(r++,
(typeof i!="string"||S(i,32768))&&(e=v(e,t,i,U5))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:g(e,n,G5)}function Un(n){
if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="conn\
ectedAgents"?i!==null&&(r++,R(i)||(e=A(e,t,i,Ie))):t==="lastConnectedTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,tt)):t==="lastDisconnectedTime"?(typeof i!="s\
tring"||!C(i))&&(e=v(e,t,i,tt)):t==="lastHeartbeatTime"?(typeof i!="string"||!C(i))&&(e=v(e,t,i,tt)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(
e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,K5)}function Do(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];
s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Qt))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=O(e,i,s,H5))):
i==="metadata"?s!==null&&(r++,e=a(e,bd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,dM(s),i)):i==="status"?s!==null&&(e=a(e,gM(s),i)):e=u(e,i,"unknown-field"))}let t=n.
spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&yd.test(n.metadata.name))&&(e=fe(e,"planeID")),e===null&&Object.getPrototypeOf(
n)===m&&r===4?null:g(e,n,Xt)}function bd(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||S(t,253)||
!ko.test(t))&&(e=v(e,r,t,Mb));else if(r==="generateName")(typeof t!="string"||!Fb.test(t))&&(e=v(e,r,t,_b));else if(r==="namespace")e=u(e,r,"namespace-not-allow\
ed");else if(r==="labels")e=a(e,Jb(t),r);else if(r==="annotations")e=a(e,Qb(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let o=s[l];(typeof o!="string"||!md.test(o))&&(i=v(i,l,o,Ub))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&
(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,Xb(o),l)}s.length>1&&K(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: tr\
ue"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,xb(o),l)}
e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="st\
ring"&&(e=f(e,r,t,"string")):r==="generation"?R(t)||(e=A(e,r,t,Ie)):r==="deletionGracePeriodSeconds"?R(t)||(e=A(e,r,t,Ie)):r==="creationTimestamp"?t!==null&&(typeof t!=
"string"||!C(t)||!ir.test(t))&&(e=v(e,r,t,tt)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!C(t)||!ir.test(t))&&(e=v(e,r,t,tt)):e=u(e,r,"unknown-fiel\
d")}return n.name||(e=H(e,n,ko)),n.generation<0&&n.uid&&typeof n.uid=="string"&&R(n.generation)&&(e=A(e,"generation",n.generation,gd)),e===null&&Object.getPrototypeOf(
n)===m?null:g(e,n,Gb)}function dM(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!yt.
test(i))&&(e=v(e,t,i,Fn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,wd(i),t)):t==="gateway"?e=a(e,hd(i),t):t==="secretStoreRef"?e=a(e,So(i),t):t==="observabilityP\
laneRef"?e=a(e,tw(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Z5)}function wd(n){if(d(n))return p(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,pM(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&r===1?null:g(e,n,Hb)}function pM(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretKeyRef"?e=a(e,mM(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretKeyRef==null==(n.value==null)&&(e=J(e,n,Zb)),e===null&&Object.getPrototypeOf(n)===m?null:
g(e,n,W5)}function mM(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"st\
ring"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"\
unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:g(e,n,Y5)}function tw(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="kind"?i!=="ClusterObservabilityPlane"&&(e=O(e,t,i,J5)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||S(i,63)||!yt.test(i))&&(e=v(
e,t,i,pd))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Wb)}function gM(n){if(d(n))return p(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,Ie));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;
for(let l=0;l<s.length;l++){let o=s[l];i=a(i,xt(o),l)}s.length>1&&(i=ce(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,
Un(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,_n)}function Ro(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Qt))):t==="kind"?i!==null&&(r++,i!=="WorkflowPlane"&&(e=O(e,t,
i,Q5))):t==="metadata"?i!==null&&(r++,e=a(e,Ao(i),t)):t==="spec"?i!==null&&(r++,e=a(e,yM(i),t)):t==="status"?i!==null&&(e=a(e,vM(i),t)):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Xt)}function yM(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"planeID"?(typeof i!="string"||S(i,63)||!yt.test(i))&&(e=v(e,t,i,Fn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,vd(i),t)):t==="secretStoreRef"?e=a(e,So(i),t):t===
"observabilityPlaneRef"?e=a(e,ew(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Yb)}function vM(n){if(d(n))return p(
n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,Ie));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,
"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,xt(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Un(t),r):e=u(e,r,"unknown-field")}
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,_n)}function zo(n){if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiV\
ersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Qt))):i==="kind"?s!==null&&(r++,s!=="ClusterWorkflowPlane"&&(e=O(e,i,s,X5))):i==="metadata"?s!==
null&&(r++,e=a(e,bd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,hM(s),i)):i==="status"?s!==null&&(e=a(e,bM(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&
!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&yd.test(n.metadata.name))&&(e=fe(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===
4?null:g(e,n,Xt)}function hM(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!yt.test(
i))&&(e=v(e,t,i,Fn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,wd(i),t)):t==="secretStoreRef"?e=a(e,So(i),t):t==="observabilityPlaneRef"?e=a(e,tw(i),t):e=u(e,t,"u\
nknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:g(e,n,Yb)}function bM(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==
void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,Ie));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,xt(o),l)}s.length>1&&(i=ce(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,Un(t),r):e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,_n)}function Eo(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Qt))):t==="kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=O(e,t,i,x5))):t==="metadata"?
i!==null&&(r++,e=a(e,Ao(i),t)):t==="spec"?i!==null&&(r++,e=a(e,wM(i),t)):t==="status"?i!==null&&(e=a(e,PM(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&r===4?null:g(e,n,Xt)}function wM(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="\
string"||S(i,63)||!yt.test(i))&&(e=v(e,t,i,Fn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,vd(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,
i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="finOpsAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,eM)}function PM(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r===
"observedGeneration")R(t)||(e=A(e,r,t,Ie));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];
i=a(i,xt(o),l)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,Un(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,_n)}function To(n){
if(d(n))return p(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=O(e,i,s,Qt))):i==="\
kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&(e=O(e,i,s,tM))):i==="metadata"?s!==null&&(r++,e=a(e,bd(s),i)):i==="spec"?s!==null&&(r++,e=a(e,kM(s),i)):i===
"status"?s!==null&&(e=a(e,OM(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!d(t)&&!d(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&yd.
test(n.metadata.name))&&(e=fe(e,"planeID")),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Xt)}function kM(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||S(i,63)||!yt.test(i))&&(e=v(e,t,i,Fn)):t==="clusterAgent"?i!==null&&(r++,e=a(e,wd(i),t)):t==="observe\
rURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="finOpsAgentURL"?typeof i!="stri\
ng"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,nM)}function OM(n){if(d(n))return p(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")R(t)||(e=A(e,r,t,Ie));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let o=s[l];i=a(i,xt(o),l)}s.length>1&&(i=ce(i,s,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentCo\
nnection"?e=a(e,Un(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,_n)}function Co(n){if(d(n))return p(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=O(e,t,i,Qt))):t==="kind"?i!==null&&(r++,i!=="Environme\
nt"&&(e=O(e,t,i,iM))):t==="metadata"?i!==null&&(r++,e=a(e,Ao(i),t)):t==="spec"?i!==null&&(r++,e=a(e,AM(i),t)):t==="status"?i!==null&&(e=a(e,DM(i),t)):e=u(e,t,"u\
nknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:g(e,n,Xt)}function AM(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];t!==
void 0&&(r==="dataPlaneRef"?e=a(e,SM(t),r):r==="gateway"?e=a(e,hd(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,rM)}function SM(n){if(d(n))return p(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?
i!==null&&(r++,i!=="DataPlane"&&i!=="ClusterDataPlane"&&(e=O(e,t,i,sM))):t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-f\
ield"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:g(e,n,lM)}function DM(n){if(d(n))return p(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")R(t)||(e=A(e,r,t,Ie));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let o=s[l];i=a(i,xt(o),l)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:g(e,n,oM)}var nw=N(Oo),RM=j(Oo),zM=$(nw),iw=N(Do),EM=j(Do),TM=$(iw),rw=N(Ro),CM=j(Ro),LM=$(rw),sw=N(zo),NM=j(zo),jM=$(sw),lw=N(Eo),$M=j(Eo),IM=$(lw),ow=N(To),VM=j(To),BM=$(
ow),aw=N(Co),qM=j(Co),MM=$(aw),FM={judges:{DataPlane:Oo,ClusterDataPlane:Do,WorkflowPlane:Ro,ClusterWorkflowPlane:zo,ObservabilityPlane:Eo,ClusterObservabilityPlane:To,
Environment:Co},replaced:{Organization:"Namespace",BuildPlane:"WorkflowPlane",ClusterBuildPlane:"ClusterWorkflowPlane"}},Pd=te(FM),_M=N(Pd),UM=j(Pd),uw=n=>ee(n,
Object.hasOwn(fd,n?.kind)?fd[n.kind]??{}:{}),GM={judge:Pd,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},withDefaults:uw},KM=ne(GM);var he=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],He="v0.16",_e=["D\
ataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environme\
nt","Organization"],rr={"v0.3":Xu,"v0.4":Cs,"v0.5":Cs,"v0.6":mf,"v0.7":kf,"v0.8":Tf,"v0.9":Mf,"v0.10":ml,"v0.11":ml,"v0.12":lc,"v0.13":yc,"v0.14":Dc,"v0.15":eo,
"v0.16":eo,"v0.17":Jc,"v1.0":ud,"v1.1":Lo,"v1.2":Lo},kd={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.1\
0":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v\
1.1"},fw={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","Bui\
ldPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Env\
ironment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPl\
ane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Obser\
vabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environ\
ment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPl\
ane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane",
"WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","C\
lusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};function vt(n){return kd[n]}var Ve=[...new Set(he.map(vt))];function No(n,e){return typeof e=="string"&&fw[n].includes(e)}function Gn(n){return typeof n=="strin\
g"&&Object.hasOwn(rr,n)}function ht(n){return rr[n].validatePlane}function jo(n){let e=new Set(Ve.filter(r=>rr[r].isPlane(n)));return he.filter(r=>e.has(kd[r]))}
function Kn(n){let e=[];for(let r of n){let t=e.at(-1),i=t?.at(-1);t&&i&&he.indexOf(r)===he.indexOf(i)+1?t.push(r):e.push([r])}return e.map(r=>r.length>1?`${r[0]}\
 to ${r.at(-1)}`:r[0]).join(" and ")}function cw(n){return rr[n].withDefaults}var Od="openchoreo.dev";function Hn(n){return dw(n,"").filter(e=>Ad(e.value))}function dw(n,e){return F(n)&&typeof n.kind=="string"&&n.kind.endsWith("List")&&Array.
isArray(n.items)?n.items.flatMap((r,t)=>dw(r,`${e}/items/${t}`)):[{pointer:e,value:n}]}function Ad(n){if(!F(n))return!1;let{apiVersion:e,kind:r}=n;if(typeof e!=
"string"||e==="")return typeof r=="string"&&r.endsWith("Plane")&&_e.includes(r);let t=e.split("/")[0]??"";return t!==Od?(t.endsWith(`.${Od}`)||ke(t,[Od])!==void 0)&&
typeof r=="string"&&_e.includes(r):typeof r!="string"||r===""?!0:_e.includes(r)||r.endsWith("Plane")||ke(r,_e)!==void 0}var Dd=qe(Ce(),1);var Zn=qe(Ce(),1);var mw=qe(Ce(),1);var Pe={ALIAS_PROPS:"an alias has an anchor or a tag of its own",BAD_ALIAS:"the name of an anchor is made of letters, digits, - and _",BAD_COLLECTION_TYPE:"a ta\
g does not fit its value",BAD_DIRECTIVE:"a directive is neither %YAML 1.1 nor %TAG",BAD_DQ_ESCAPE:"an escape after \\ in double quotes is not one of YAML 1.1",BAD_INDENT:"\
the indentation does not match that of the lines around it",BAD_PROP_ORDER:"an anchor or a tag stands before the indicator that it belongs after",BAD_SCALAR_START:"\
text that begins with @, `, %, a comma, | or > needs quotes",BLOCK_AS_IMPLICIT_KEY:"a map or a list begins on the line of another key; put it on a line of its o\
wn",BLOCK_IN_FLOW:"a list of lines or a map of lines stands inside [] or {}",DUPLICATE_KEY:"a key is repeated",IMPOSSIBLE:"the indentation does not match that o\
f the lines around it",KEY_OVER_1024_CHARS:"a key must be followed by its : on the same line, within 1024 characters",MISSING_CHAR:"a character is missing here:\
 a colon, a comma, a quote, a bracket or a space",MULTILINE_IMPLICIT_KEY:"a key must be followed by its : on the same line, within 1024 characters",MULTIPLE_ANCHORS:"\
a value has more than one anchor",MULTIPLE_DOCS:"it holds more than one document",MULTIPLE_TAGS:"a value has more than one tag",NON_STRING_KEY:"a key is not tex\
t",RESOURCE_EXHAUSTION:"it is too large or too deeply nested",TAB_AS_INDENT:"a tab is used as indentation",TAG_RESOLVE_FAILED:"a tag is not declared",UNEXPECTED_TOKEN:"\
this does not belong here; look at the indentation, quotes and brackets before it"};function gw(n,e,r,t){let i=(k,z,P)=>t(k,k+z,P);function s(k,z){switch(k?.type){case"alias":pw.test(k.source)||i(k.offset,k.source.length,Pe.BAD_ALIAS);break;case"\
scalar":z&&/^:|\?/.test(k.source)&&i(k.offset,k.source.length,"text with a ? in it, or a : before it, needs quotes inside [] and {}");break;case"double-quoted-s\
calar":b(k.source,k.offset);break;case"block-scalar":w(k),o(k.props);break;case"block-map":for(let P of k.items)l(P,!1);for(let P of k.items)h(P,k.indent);break;case"\
block-seq":for(let P of k.items)l(P,!1);break;case"flow-collection":for(let P of k.items)l(P,!0);for(let P of k.items)y(P);break}}function l({start:k,key:z,sep:P,
value:D},T){o(k),s(z,T),P&&o(P),s(D,T)}function o(k){for(let z of k){z.type==="anchor"&&!pw.test(z.source)&&i(z.offset,z.source.length,Pe.BAD_ALIAS);let{offset:P,
type:D}=z;D==="tag"&&(/[#%]/.test(z.source)||/\S/.test(c(z)))&&i(P,z.source.length,HM)}}function c({offset:k,source:z}){return e.charAt(k-r+z.length)}function y({
start:k,key:z,sep:P}){let D=P?.find(({type:E})=>E==="map-value-ind");if(!D||!z||k.some(({type:E})=>E==="explicit-key-ind"))return;let T=e.slice(z.offset-r,D.offset-
r);(T.length>1024||T.includes(`
`))&&i(z.offset,1,Pe.MULTILINE_IMPLICIT_KEY),z.type==="scalar"&&/^:[,[\]{}]/.test(e.slice(D.offset-r,D.offset-r+2))&&i(D.offset,1,"a : inside [] and {} must be \
followed by a space")}function h({start:k,key:z,sep:P,value:D},T){let E=P?.find(({type:V})=>V==="map-value-ind");if(!E&&D&&i(D.offset,1,Pe.UNEXPECTED_TOKEN),!E||
!z)return;let L=k.some(({type:V})=>V==="explicit-key-ind"),I=P?.slice(0,P.indexOf(E)).some(({type:V})=>V==="newline");(L?E.indent!==T:I)&&i(E.offset,1,Pe.MULTILINE_IMPLICIT_KEY)}
function b(k,z){for(let{0:P,index:D}of k.matchAll(/\\(?:u[dD][89a-fA-F]|U0000[dD][89a-fA-F]|.)/gs))(P==="\\/"||P.length>2)&&i(z+D,P.length,Pe.BAD_DQ_ESCAPE)}function w({
source:k,props:z,offset:P,indent:D}){let T=z.reduce((I,V)=>I+("source"in V?V.source.length:0),0),E=/[1-9]/.exec(mw.CST.stringify(z[0]??n))?.[0],L=E===void 0?void 0:
D+Number(E);for(let I=0;I<k.length;I=ZM(k,I)){let V=I;for(;k[V]===" ";)V++;let M=V-I;if(k[V]==="	"&&(L===void 0||M<L)){i(P+T+V,1,Pe.TAB_AS_INDENT);return}k[V]!==
`
`&&k[V]!=="\r"&&V<k.length&&(L??=M)}L===0&&i(P+T,1,"text after | or > must be indented")}o(n.start),s(n.value,!1)}var HM="a tag holds a character that does not \
belong into it",pw=/^[&*][\w-]+$/;function ZM(n,e){let r=n.indexOf(`
`,e);return r===-1?n.length:r+1}function yw(){let n;return{blame:(e,r,t)=>{(!n||e<n.start)&&(n={start:e,end:Math.max(r,e+1),reason:t})},first:()=>n}}var en=200,bt=`it is nested deeper than ${en}\
 levels`,vw=4e6,$o="it is too large";function hw(n,e){let r=0,t=!0,i=!0,s=!1,l=!1,o=0;return(c,y,h)=>{let b=y==="space"&&i&&o===0?c.indexOf("	"):-1;b!==-1&&!(s&&h+b-r>e())&&n(h+b,h+b+1,Pe.TAB_AS_INDENT),
y==="newline"?(r=h+c.length,t=i=!0):WM.has(y)?y==="comment"&&(s=!1):(i=y==="seq-item-ind"||y==="explicit-key-ind"||y==="map-value-ind"&&t,t&&=i,s=y==="text"&&!l,
l=y==="block-scalar-header"||l&&y!=="text",o=y==="flow-error-end"?0:o+(YM.get(y)??0))}}var WM=new Set(["space","comment","doc-mode","byte-order-mark"]),YM=new Map(
[["flow-map-start",1],["flow-seq-start",1],["flow-map-end",-1],["flow-seq-end",-1]]);var JM={version:"1.1",schema:"failsafe",resolveKnownTags:!1,merge:!1,uniqueKeys:!1,prettyErrors:!1,logLevel:"silent"};function Io(n,e,r){let{blame:t,first:i}=yw(),
s=new Zn.Parser;s.offset=e;let l=XM(t),o=hw(t,()=>tF(s.stack)),c,y=0,h=!1;function b(z){for(let P of z)if(P.type==="error")t(P.offset,P.offset+1,Pe.UNEXPECTED_TOKEN);else{
if(c&&(P.type==="document"||P.type==="doc-end"))return w(c,P);P.type==="directive"&&!QM.test(P.source)&&t(P.offset,P.offset+1,Pe.BAD_DIRECTIVE),P.type==="docume\
nt"&&(c=P,gw(P,n,e,t)),iF(l.next(P))}return!i()}function w({value:z,start:P},{type:D,offset:T}){return D==="doc-end"&&!z&&P.length===0&&t(T,T+3,Pe.UNEXPECTED_TOKEN),
!1}for(let z of r.lex(n)){let{offset:P}=s,D=h?"text":Zn.CST.tokenType(z);if(h=D==="scalar",D&&!h&&(o(z,D,P),nF(z,P,t)),s.stack.length>en+2&&t(P,P+1,bt),++y>vw&&
t(e,e+1,$o),!b(s.next(z)))break}c||b(s.end());let[k]=l.end(!0,e+n.length);for(let{pos:z,code:P}of k?.errors??[])t(...z,Pe[P]);return{node:k,fault:i()}}var QM=/^%(?:YAML[ \t]+1\.1|TAG[ \t]+!(?:[\w-]*!)?[ \t]+\S+)$/;
function XM(n){let e=new Zn.Composer(JM);return Object.defineProperty(e,"onError",{value:xM(n)}),e}function xM(n){return(e,r,t,i)=>{if(i||t.startsWith(eF))return;
let[s,l]=typeof e=="number"?[e,e+1]:"offset"in e?[e.offset,e.offset+1]:e;n(s,l,Pe[r])}}var eF="Comments must be separated";function tF(n){let e=n.findLast(r=>r.
type==="block-map"||r.type==="block-seq");return e&&"indent"in e?e.indent:-1}function nF(n,e,r){let t=/^["']/.test(n)?-1:n.search(/[\u2028\u2029]/);t!==-1&&r(e+
t,e+t+1,"a Unicode line separator stands outside of quotes")}function iF(n){for(let e of n);}var bw=qe(Ce(),1);function ww(){let n=new bw.Lexer,e=n.continueScalar.bind(n),r=0,t=!1;return Object.defineProperty(n,"indentNext",{get:()=>t||n.flowLevel>0?0:r,
set:i=>{r=i}}),Object.defineProperty(n,"continueScalar",{value:i=>{t=/["']/.test(n.buffer[n.pos]??"");let s=e(i);return t=!1,s}}),n}function Pw(n,e,r){let t=n.slice(e,r),i=t.search(rF);if(i!==-1)return Sd({start:e+i,end:e+i+1,reason:"YAML does not allow this character"});let s=(t.endsWith(`
`)?t:`${t}
`).replace(sF,`
`),{node:l,fault:o}=Io(s,e,new Dd.Lexer);if(!o)return{node:l,fault:o};if(Ow(o))return Sd(o);let c=Io(s,e,ww());return c.fault?Sd(o):c}function kw(n,e,r){let{node:t,
fault:i}=Io(n.slice(e,r),e,new Dd.Lexer);return{node:t,fault:i&&Ow(i)?i:void 0}}var rF=/[^\t\n\r\x20-\x7e\u0085\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u,sF=/\r(?!\n)|\u0085/g;
function Sd(n){return{node:void 0,fault:n}}function Ow({reason:n}){return n===bt||n===$o}var le=qe(Ce(),1);var ie=qe(Ce(),1);function Dw(n,e,r){if(e===void 0)return r?Aw(n):tn(n);if(e===`${Wn}binary`)return uF(n);if(e===`${Wn}timestamp`)return oF.test(n)&&aF(n)?tn(n):void 0;let t=lF.get(
e);if(!t)return tn(n);let i=Aw(n);return t==="float"&&i.type==="integer"?Yn(Number(i.value)):i.type===t?i:void 0}var Wn="tag:yaml.org,2002:",lF=new Map([[`${Wn}\
int`,"integer"],[`${Wn}float`,"float"],[`${Wn}bool`,"boolean"],[`${Wn}null`,"null"]]),oF=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function aF(n){let[e=0,r=0,t=0]=n.split(/[-Tt ]/,3).map(Number);return t<=new Date(Date.UTC(e,r,0)).getUTCDate()}function uF(n){let e=n.replace(/[\r\n]/g,"");if(!(e.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(e)))return tn(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(e),r=>r.charCodeAt(0))))}function Aw(n){
let e=fF.get(n);if(e)return e;let r=n.charAt(0);if(r===".")return cF(n)??tn(n);if(!/[-+0-9]/.test(r))return tn(n);let t=n.replaceAll("_","");return pF(t)??dF(t)??
tn(n)}var fF=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(n=>[n,Sw(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(n=>[n,Sw(!1)]),...["","~","null","Null","NULL"].map(n=>[n,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(n=>[n,Yn(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(n=>[n,Yn(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(n=>[n,Yn(Number.NEGATIVE_INFINITY)])]);
function tn(n){return{type:"text",value:n,key:n}}function Sw(n){return{type:"boolean",value:n,key:String(n)}}function Yn(n){return{type:"float",value:n,key:gF(n)}}
function cF(n){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(n)||/_(?!\d)/.test(n))return;let e=Number(n.replaceAll("_",""));return Number.isFinite(e)?Yn(e):void 0}
function dF(n){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(n))return;let e=Number(n);return Number.isFinite(e)?Yn(e):void 0}function pF(n){let e=mF.
exec(n);if(!e)return;let[,r="",t,i,s,l="0"]=e,o=t!==void 0?Vo(t,"0x",16):i!==void 0?Vo(i,"0o",22):s!==void 0?Vo(s,"0b",64):Vo(l,"",20);if(o===void 0||o>=2n**64n)
return;let c=r==="-"?-o:o;return c>=-(2n**63n)&&c<2n**63n?{type:"integer",value:Number(c),key:String(c)}:r===""?{type:"integer",value:Number(c),key:void 0}:void 0}
var mF=/^([-+]?)(?:0[xX]0*([\da-fA-F]+)|0[oO]?0*([0-7]+)|0[bB]0*([01]+)|([1-9]\d*|0))$/;function Vo(n,e,r){return n.length<=r?BigInt(e+n):void 0}function gF(n){
let e=Math.fround(n);if(Number.isNaN(e))return".nan";if(!Number.isFinite(e))return e>0?".inf":"-.inf";if(e===0)return Object.is(e,-0)?"-0":"0";let r=1;for(;Math.
fround(Number(e.toPrecision(r)))!==e;)r++;let[t,i]=e.toExponential(r-1).split("e"),s=Number(i);return s>=-4&&s<6?String(Number(e.toPrecision(r))):`${t}e${s<0?"-":
"+"}${String(Math.abs(s)).padStart(2,"0")}`}function Ew(n){let e=vF();try{return{value:n?e.build(n).value:null,repeated:e.repeated,targets:e.targets}}catch(r){if(!(r instanceof Be))throw r;let[t,i]=r.node.
range??[0,0];return{start:t,end:i,reason:r.message}}}function Bo(n){return(0,ie.isScalar)(n)?Tw(n)?.key:void 0}function sr(n){return(0,ie.isScalar)(n)&&n.source===
"<<"&&(n.tag==="!"||n.tag===yF||!n.tag&&n.type===ie.Scalar.PLAIN)}var yF="tag:yaml.org,2002:merge";function Tw(n){return Dw(n.source??"",n.tag,n.type===ie.Scalar.
PLAIN)}var Be=class extends Error{node;constructor(e,r){super(r),this.node=e}};function vF(){let n=[],e=new Map,r=new Map,t=new Map,i=[],s=1,l=0;function o(P){if(s++,
(0,ie.isAlias)(P))return y(P);if(c(P),(0,ie.isScalar)(P))return h(P);let D=s,{value:T,levels:E,entries:L}=(0,ie.isMap)(P)?w(P):b(P);if(E>en)throw new Be(P,bt);let I={
value:T,levels:E,size:s-D+1,...L&&{entries:L}};return"anchor"in P&&P.anchor!==void 0&&t.set(P,I),I}function c(P){"anchor"in P&&P.anchor!==void 0&&r.set(P.anchor,
P)}function y(P){let D=r.get(P.source);if(!D)throw new Be(P,"it refers to an anchor that does not stand above it in the document");e.set(P,D);let T=(0,ie.isScalar)(
D)?h(D):t.get(D);if(!T)throw new Be(P,"it refers to an anchor that it is itself a part of");if(s+=T.size,l+=T.size,l>100&&s>1e3&&l/s>hF(s))throw new Be(P,"its a\
liases multiply it too much");return T}function h(P){let D=zw(P);if(typeof D.value=="number"&&!Number.isFinite(D.value))throw new Be(P,"JSON has no infinity and\
 no NaN");return{value:D.value,size:1,levels:0}}function b(P){let D=[],T=0;for(let E of(0,ie.isSeq)(P)?P.items:[]){i.push(D.length);let L=(0,ie.isNode)(E)?o(E):
Rw;i.pop(),D.push(L.value),T=Math.max(T,L.levels)}return{value:D,levels:T+1}}function w(P){let D=new Map,T=0;for(let E of P.items){if(!(0,ie.isNode)(E.key))continue;
if(sr(E.key)){c(E.key),T=Math.max(T,z((0,ie.isNode)(E.value)?E.value:E.key,D));continue}let{id:L,key:I}=k(E.key);i.push(I);let V=(0,ie.isNode)(E.value)?o(E.value):
Rw;D.get(L)?.own&&n.push({path:[...i],key:E.key,by:"key"}),i.pop(),T=Math.max(T,V.levels),D.set(L,{key:I,value:V.value,own:E.key})}return{value:bF(D),levels:T+1,
entries:D}}function k(P){s++,c(P),(0,ie.isAlias)(P)&&y(P);let D=(0,ie.isAlias)(P)?e.get(P):P;if(!(0,ie.isScalar)(D))throw new Be(P,"a list or a map is used as a\
 key");let{type:T,key:E}=zw(D);if(E===void 0)throw new Be(P,T==="null"?"null is used as a key":"a key is a number of more than 64 bits");return{id:`${T} ${E}`,key:E}}
function z(P,D){let T=[],E=0;for(let L of(0,ie.isSeq)(P)?P.items:[P]){let I=(0,ie.isNode)(L)&&!(0,ie.isScalar)(L)&&!(0,ie.isSeq)(L)?o(L):void 0;if(!I?.entries)throw new Be(
P,"a merge (<<) takes a map or a list of maps");T.unshift(I.entries),E=Math.max(E,I.levels-1)}for(let[L,I]of new Map(T.flatMap(V=>[...V]))){let V=D.get(L)?.own;
V&&n.push({path:[...i,I.key],key:V,by:"merge"}),D.set(L,{key:I.key,value:I.value})}return E}return{build:o,repeated:n,targets:e}}var Rw={value:null,size:1,levels:0};
function zw(n){let e=Tw(n);if(!e)throw new Be(n,"a value does not fit its tag");return e}function hF(n){return .99-.89*Math.min(1,Math.max(0,(n-4e5)/36e5))}function bF(n){
let e={};for(let{key:r,value:t}of n.values())r==="__proto__"?Object.defineProperty(e,r,{value:t,writable:!0,enumerable:!0,configurable:!0}):e[r]=t;return e}function Cw(n){let e=n.charCodeAt(0)===65279?1:0,r,t=i=>{r??=wF(n);let s=0,l=r.length-1;for(;s<l;){let c=s+l+1>>1;(r[c]??0)<=i?s=c:l=c-1}let o=i-(r[s]??0)+1;return{
line:s+1,column:s===0?Math.max(1,o-e):o,offset:i}};return(i,s)=>({start:t(Math.min(i,n.length)),end:t(Math.min(s,n.length))})}function wF(n){let e=[0];for(let r of n.
matchAll(/\r\n|[\r\n]/g))e.push(r.index+r[0].length);return e}function Lw(n,e,r){let t=new Map;function i(c){let y=t.get(c);if(y)return y;let h=new Map;for(let{
key:b,value:w}of c.items){if(!(0,le.isNode)(b))continue;let k=(0,le.isNode)(w)?w:void 0,z=Bo(l(b));if(sr(b))for(let[P,D]of s(k))h.set(P,D);else z!==void 0&&h.set(
z,{key:b,value:k})}return t.set(c,h),h}function s(c){let y=l(c);if((0,le.isMap)(y))return i(y);let h=(0,le.isSeq)(y)?y.items:[];return new Map(h.toReversed().flatMap(
b=>(0,le.isNode)(b)?[...s(b)]:[]))}function l(c){return(0,le.isAlias)(c)?r.get(c):c}function o(c,y){let h=l(c);if((0,le.isMap)(h))return i(h).get(y);let b=(0,le.isSeq)(
h)&&/^(?:0|[1-9]\d*)$/.test(y)?h.items[Number(y)]:void 0;return(0,le.isNode)(b)?{key:b,value:b}:void 0}return c=>{let y={key:e,value:e};for(let b of ve(c)){let w=o(
y.value,b);if(!w)break;y=w}let h=ze(n,y.key);return{key:h,value:y.value?ze(n,y.value):[h[1],h[1]]}}}function ze(n,e){let r=e.range?.[0]??0,t=e;for(;(0,le.isCollection)(
t)&&!t.flow;){let s=t.items.at(-1),l=(0,le.isPair)(s)?s.value??s.key:s;if(!(0,le.isNode)(l))break;t=l}let i=t.range?.[1]??r;if((0,le.isScalar)(t)&&t.type!==void 0&&
PF.has(t.type))for(;kF.has(n.charAt(i-1));)i--;return[r,i]}var PF=new Set([le.Scalar.BLOCK_LITERAL,le.Scalar.BLOCK_FOLDED]),kF=new Set([" ","	","\r",`
`]);function Iw(n){let e=n.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(n.slice(e,e+4096)))return jw(n,e);let r=[],t=e;for(;;){let l=qo(Nw,n,t);if(l===n.length)return r;
let o=AF(n,t,l);if(!o)break;r.push(o),t=o.end}if(r.length<2)return[...r,...jw(n,qo(OF,n,t))];let i=qo(Nw,n,t);return[...r,{start:t,body:i,end:n.length,fault:{start:i,
end:i+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}var Nw=/[ \t\r\n]*/y,OF=/[^\S\n]*\n?/y;function qo(n,e,r){return n.lastIndex=
r,r+(n.exec(e)?.[0].length??0)}function AF(n,e,r){let t=SF(n,r);if(!t)return;let{end:i,levels:s}=t;if(s>en)return{start:e,body:r,end:i,fault:{start:r,end:r+1,reason:bt}};
let l=!0;try{let o=JSON.parse(n.slice(r,i),(c,y)=>(typeof y=="number"&&!Number.isFinite(y)&&(l=!1),y));if(l)return{start:e,body:r,end:i,json:{value:o}}}catch{return}
return{start:e,body:r,end:i,fault:{start:r,end:r+1,reason:"a number in it is too large"}}}function SF(n,e){let r=0,t=0;for(let i=e;i<n.length;i++){let s=n[i];if(s===
'"'){let l=RF(n,i);if(l===void 0)return;i=l-1}else s==="{"||s==="["?t=Math.max(t,++r):s==="}"||s==="]"?r--:r===0&&(i=qo(DF,n,i)-1);if(r<=0)return{end:i+1,levels:t}}}
var DF=/[-+.\w]*/y;function RF(n,e){for(let r=e+1;r<n.length;r++){if(n[r]==='"')return r+1;n[r]==="\\"&&r++}}function jw(n,e){let r=[],t={start:e,body:e},i=l=>{
l>t.body&&r.push({...t,end:l})},s=n.startsWith("---",e)?e:$w(n,e);for(;s!==-1;s=$w(n,s)){let l=n.indexOf(`
`,s),o=l===-1?n.length:l+1,c=n.slice(s+3,o).trim();if(c!==""&&!c.startsWith("#")){if(t.fault)continue;i(s),t={start:s,body:s,fault:{start:s,end:s+3+c.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else s>t.body&&!zF(n.slice(t.body,s))&&(i(s),t={start:s,body:o})}return i(n.length),r}function $w(n,e){
let r=n.indexOf(`
---`,e);return r===-1?-1:r+1}function zF(n){return/^%/m.test(n)&&n.split(`
`).every(e=>/^\s*(?:#|$)|^%/.test(e))}function Oe(n){let e=Cw(n),r=[],t,i=0;for(let s of Iw(n)){let l=Vw(n,{...s,start:i},e);if(l.value===null&&l.issues.length===0){t??=l;continue}r.push(l),i=s.end}
return r.length>0?{documents:r}:{documents:[t??Vw(n,{start:i,body:i,end:n.length},e)]}}function Vw(n,e,r){let t=r(e.start,e.end),{node:i,read:s}=EF(n,e);if("rea\
son"in s)return{value:void 0,issues:[TF(s,r)],range:t,positionOf:()=>t,keyOf:()=>t,node:i};let l=i?.contents?Lw(n,i.contents,s.targets):void 0,o=(c,y)=>{let h=l?.(
c)[y];return h?r(...h):t};return{value:e.json?e.json.value:s.value,issues:s.repeated.map(c=>CF(c,r)).sort((c,y)=>c.range.start.offset-y.range.start.offset),range:t,
positionOf:c=>o(c,"value"),keyOf:c=>o(c,"key"),node:i}}function EF(n,{body:e,end:r,json:t,fault:i}){if(i)return{node:void 0,read:i};try{let{node:s,fault:l}=t?kw(
n,e,r):Pw(n,e,r);return{node:s,read:l??Ew(s?.contents??null)}}catch(s){if(!(s instanceof RangeError))throw s;return{node:void 0,read:{start:e,end:e+1,reason:"it\
 is too large or too deeply nested"}}}}function TF({start:n,end:e,reason:r},t){let i=t(n,e);return{code:"yaml-syntax",path:"",field:"",message:`this document ca\
nnot be read: ${r} (line ${i.start.line}, column ${i.start.column})`,range:i}}function CF({path:n,key:e,by:r},t){let[i,s]=e.range??[0,0];return{code:"duplicate-\
key",path:n.map(l=>`/${String(l).replaceAll("~","~0").replaceAll("/","~1")}`).join(""),field:n.map((l,o)=>typeof l=="number"?`[${l}]`:o===0?l:`.${l}`).join(""),
message:LF[r],range:t(i,s)}}var LF={key:"this key is in the map more than once, and the last one counts; keep one of them",merge:"the merge (<<) that follows ha\
s the same key and its value counts; put the merge first"};var Jn=require("fs"),lr=require("path");function Qn(n,e){let r=[],t=[],i=(s,l)=>{try{r.push({path:s,text:l()})}catch(o){t.push(`${s}: ${or(o)}`)}};for(let s of n)
if(s==="-")i("<stdin>",e.stdin);else for(let l of Bw(s,e,t))i(l,()=>(0,Jn.readFileSync)((0,lr.resolve)(e.cwd,l),"utf8"));return{files:r,faults:t}}function Bw(n,e,r){
try{let t=(0,lr.resolve)(e.cwd,n);return(0,Jn.statSync)(t).isDirectory()?(0,Jn.readdirSync)(t,{withFileTypes:!0}).sort((i,s)=>i.name<s.name?-1:1).flatMap(i=>{let s=(0,lr.join)(
n,i.name);return i.isDirectory()?i.name==="node_modules"||i.name===".git"?[]:Bw(s,e,r):/\.(ya?ml|json)$/i.test(i.name)?[s]:[]}):[n]}catch(t){return r.push(`${n}\
: ${or(t)}`),[]}}var NF={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ELOOP:"its \
symbolic links lead in a circle"};function or(n){let e=n instanceof Error&&"code"in n?String(n.code):"";return NF[e]??(n instanceof Error?n.message:String(n))}var qw=require("util");var oe=class extends Error{name="UsageError"};function Xn(n,e){try{let{values:r,positionals:t}=(0,qw.parseArgs)({args:[...n],options:e,allowPositionals:!0,strict:!0});
return{values:r,positionals:t}}catch(r){let t=n.find(s=>s.startsWith("--")&&!Object.hasOwn(e,Rd(s)));if(t===void 0)throw new oe(r instanceof Error?r.message:String(
r));let i=ke(Rd(t),Object.keys(e));throw new oe(`there is no option --${Rd(t)}${i===void 0?"":`; did you mean --${i}?`}`)}}var Rd=n=>n.slice(2).split("=")[0]??"";
function nn(n){if(n===void 0)return He;if(Gn(n))return n;throw new oe(`there is no release ${n}; it is one of ${he.join(", ")}`)}function Mw(n,e,r){let t=r.find(
s=>s===e);if(t!==void 0)return t;let i=ke(e,r);throw new oe(`${n} is one of ${r.join(", ")}${i===void 0?"":`; did you mean ${i}?`}`)}var jF=`openchoreo-planes default FILE [--release RELEASE]

Prints the planes of a file as YAML with their defaults written out: what the API server would
write, planeID from the name, and the kinds and namespaces of references. Other resources are
printed as they are. - means standard input. Comments are not kept.

  --release RELEASE  the release whose defaults hold, such as v1.2 (default: v0.16)
  --help             this text

Exit status: 0 printed, 1 a plane is not valid, nothing is printed, 2 wrong usage or no such file.
`;function _w(n,e){let{values:r,positionals:t}=Xn(n,{release:{type:"string"},help:{type:"boolean"}});if(r.help)return e.stdout(jF),se.ok;let i=nn(r.release),[s,
...l]=t;if(s===void 0||l.length>0)throw new oe("default needs one file, or - for standard input");let{files:o,faults:c}=Qn([s],e);for(let b of c)e.stderr(`openc\
horeo-planes: ${b}
`);if(c.length>0)return se.failure;let{texts:y,mistakes:h}=$F(o[0]?.text??"",s,i);for(let b of h)e.stderr(`${b}
`);return h.length>0?se.findings:(e.stdout(y.join(`---
`)),se.ok)}function $F(n,e,r){let t=[],i=[];for(let s of Oe(n).documents){for(let{range:c,...y}of s.issues)t.push(`${e}:${c.start.line}: ${Z(y)}`);let l=Hn(s.value);
for(let{value:c,pointer:y}of l){let h=ht(r)(c);if(!h.ok)for(let b of h.issues){let{line:w}=s.positionOf(y+b.path).start;t.push(`${e}:${w}: ${Z(b)}`)}}if(t.length>
0)continue;let o=new Map(l.map(({value:c})=>[c,cw(r)(c)]));i.push((0,Fw.stringify)(zd(s.value,o),{aliasDuplicateObjects:!1,lineWidth:0}))}return{texts:i,mistakes:t}}
function zd(n,e){return e.has(n)?e.get(n):Array.isArray(n)?n.map(r=>zd(r,e)):typeof n!="object"||n===null?n:Object.fromEntries(Object.entries(n).map(([r,t])=>[r,
zd(t,e)]))}var IF=new Set(["null-value"]);function Ed(n){return IF.has(n)?"warning":"error"}function Uw(n,{release:e=He}={}){let r=n.map(t=>VF(t,e));return{findings:r.flatMap(({findings:t})=>t),planes:r.reduce((t,{planes:i})=>t+i,0),filesWithPlanes:r.filter(
({planes:t})=>t>0).length,fits:r.flatMap(({fits:t})=>t)}}function VF({path:n,text:e},r){let t=[],i=[],s=0;for(let l of Oe(e).documents){let o=Hn(l.value);if(s+=
o.length,l.issues.some(({code:y})=>y==="yaml-syntax")||o.length>0)for(let y of l.issues)t.push({...y,file:n,severity:Ed(y.code)});for(let y of o){let h=BF(y,l,n,
r);t.push(...h);let b=h.some(({severity:w})=>w==="error")?qF(y,l,n):void 0;b&&i.push(b)}}return{findings:t.sort(MF),planes:s,fits:i}}function BF({value:n,pointer:e},r,t,i){
let s=ht(i)(n);return s.ok?[]:s.issues.map(l=>{let o=e+l.path,c=l.code==="unknown-field"?r.keyOf(o):r.positionOf(o);return{...l,path:o,file:t,severity:Ed(l.code),
range:c}})}function qF({value:n,pointer:e},r,t){let i=jo(n),s=i.at(-1);return s&&{file:t,line:r.positionOf(e).start.line,span:Kn(i),release:s}}var MF=(n,e)=>n.range.
start.offset-e.range.start.offset;function Gw({findings:n,planes:e,filesWithPlanes:r,fits:t},i){let s=t.map(({file:o,line:c,span:y,release:h})=>`${o}:${c}: fits ${y}: lint it with --release ${h}`);
return[...n.map(FF),...s,l(),""].join(`
`);function l(){let o=n.filter(({severity:h})=>h==="error").length,c=n.length-o,y=`${Mo(i,"file")}, ${r} with OpenChoreo planes`;return e===0&&n.length===0?`${y}\
: no plane found, nothing was checked`:`${y}: ${Mo(e,"plane")} checked; ${Mo(o,"error")}, ${Mo(c,"warning")}`}}function FF(n){let{line:e,column:r}=n.range.start;
return`${n.file}:${e}:${r}  ${n.severity}  ${n.code}  ${Z(n)}`}var Mo=(n,e)=>`${n} ${e}${n===1?"":"s"}`;var _F=`openchoreo-planes lint PATHS... [--release RELEASE]

Judges every OpenChoreo plane in YAML and JSON files. A directory means its .yaml, .yml and .json
files, at any depth; - means standard input.

  --release RELEASE  the release whose contract holds, such as v1.2 (default: v0.16)
  --help             this text

Exit status: 0 no errors, 1 errors, 2 a path that cannot be read, or wrong usage.
`;function Kw(n,e){let{values:r,positionals:t}=Xn(n,{release:{type:"string"},help:{type:"boolean"}});if(r.help)return e.stdout(_F),se.ok;let i=nn(r.release);if(t.
length===0)throw new oe("lint needs files or directories, or - for standard input");let{files:s,faults:l}=Qn(t,e),o=Uw(s,{release:i});e.stdout(Gw(o,s.length));for(let c of l)
e.stderr(`openchoreo-planes: ${c}
`);return l.length>0?se.failure:o.findings.some(({severity:c})=>c==="error")?se.findings:se.ok}var gr=require("fs"),Ze=require("path");var Ae=qe(Ce(),1);var kt=qe(Ce(),1);var rn=qe(Ce(),1);var Fo=qe(Ce(),1);function de(n,e){if(Object.is(n,e))return!0;if(Array.isArray(n)||Array.isArray(e))return Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,i)=>de(
t,e[i]));if(!F(n)||!F(e))return!1;let r=Object.keys(n);return r.length===Object.keys(e).length&&r.every(t=>Object.hasOwn(e,t)&&de(n[t],e[t]))}var be=class extends Error{};function wt(n){return n.items.flatMap(e=>{let{key:r,value:t}=e;if(!(0,Fo.isScalar)(r)||sr(r))return[];let i=Bo(r);return i===void 0?
[]:[{name:i,key:r,value:(0,Fo.isNode)(t)?t:void 0}]})}function _o(n,e,r,t,i,s){let l=new Map(n.map(c=>[c,[]])),o=[];for(let c of e){let y=s.predecessor(`${i}/${re(
c)}`,n)??n.find(h=>l.get(h)?.length===0&&de(r[h],t[c]));y===void 0?o.push(c):l.get(y)?.push(c)}for(let c of o){let y=n.find(h=>l.get(h)?.length===0);y!==void 0&&
l.get(y)?.push(c)}return l}function Pt(n,e){return/[ \t]+#[^\r\n]*/y.exec(n.slice(e))?.[0]??""}function Go(n,e,r,t,i,s){let l=" ".repeat(r);return`${s.comments(t).map(c=>`${l}# ${c}${i.newline}`).join("")}${l}${ti(n,i)}:${Cd(e,r,t,i,s)}`}function Cd(n,e,r,t,i){
let s=e+(Array.isArray(n)?t.dash:t.indent),l=i.reused(r,n,s);return l!==void 0?Td(n)&&!/^[[{]/.test(l)?`${t.newline}${" ".repeat(s)}${l}`:` ${l}`:Td(n)?`${t.newline}${Ko(
n,s,r,t,i)}`:` ${Ld(n,e,t)}`}function Ko(n,e,r,t,i){let s=" ".repeat(e);return Array.isArray(n)&&n.length>0?n.map((l,o)=>`${s}- ${ei(l,e,`${r}/${o}`,t,i)}`).join(
t.newline):F(n)&&Object.keys(n).length>0?Object.entries(n).map(([l,o])=>Go(l,o,e,`${r}/${re(l)}`,t,i)).join(t.newline):s+Ld(n,e,t)}function ei(n,e,r,t,i){return Td(
n)?Ko(n,e+2,r,t,i).trimStart():Ld(n,e,t)}var Td=n=>Array.isArray(n)?n.length>0:F(n)&&Object.keys(n).length>0;function ti(n,{json:e}){return e||!Hw(n)?JSON.stringify(
n):n}function Ld(n,e,r){return typeof n!="string"?JSON.stringify(n):UF(n,e,r)??ar(n,r)}function ar(n,{json:e}){return!e&&Hw(n)?n:GF(n)}function UF(n,e,{indent:r,
newline:t,json:i}){if(i||!n.includes(`
`)||!/^[^\s#]/.test(n)||!/^[\n\x20-\x7e]*$/.test(n))return;let s=n.split(`
`),l=s.length-1-s.findLastIndex(y=>y!=="");if(l>1||s.some(y=>/\s$/.test(y)))return;let o=" ".repeat(e+r),c=s.slice(0,s.length-l).map(y=>y===""?"":o+y);return[`|${l===
0?"-":""}`,...c].join(t)}function xn(n,e){if(Array.isArray(n))return`[${n.map(r=>xn(r,e)).join(", ")}]`;if(F(n)){let r=Object.entries(n).map(([t,i])=>`${ti(t,e)}\
: ${xn(i,e)}`);return e.json?`{${r.join(", ")}}`:r.length>0?`{ ${r.join(", ")} }`:"{}"}return typeof n=="string"?ar(n,e):JSON.stringify(n)}function ur(n,e,{indent:r,
newline:t}){return JSON.stringify(n,null,r).replaceAll(`
`,t+" ".repeat(e))}function GF(n){return JSON.stringify(n).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/gu,e=>`\\u${(e.codePointAt(0)??0).toString(
16).padStart(4,"0")}`)}function Hw(n){if(!/^[A-Za-z0-9/.][\w./:@+-]*(?: [\w./:@+-]+)*$/.test(n)||n.includes(": ")||n.endsWith(":"))return!1;let e=Uo.get(n);if(e!==
void 0)return e;let r=de(Oe(`a: ${n}`).documents[0]?.value,{a:n});return Uo.size>KF&&Uo.clear(),Uo.set(n,r),r}var Uo=new Map,KF=1e4;function Nd(n,e,r,t,i,s){let l=Object.keys(r).filter(k=>!Object.hasOwn(t,k)),o=Object.keys(t).filter(k=>!Object.hasOwn(r,k)),c=_o(l,o,r,t,i,s),y=Zw(n,s),h=k=>`${ti(
k,s.manner)}: ${$d(t[k],y,s.manner)}`,b=[...e.values()].map(k=>{let z=[fr(k.key),Ho(k.value??k.key)];return Object.hasOwn(t,k.name)?{extent:z,keep:()=>Yw(k.value,
r[k.name],t[k.name],`${i}/${re(k.name)}`,y,s)}:{extent:z,texts:(c.get(k.name)??[]).map(h)}}),w=[...c.values()].flat();Ww(n,b,o.filter(k=>!w.includes(k)).map(h),
y,s)}function jd(n,e,r,t,i){let s=n.items.filter(rn.isNode);if(s.length!==e.length)throw new be("a list has an empty item");let l=Zw(n,i),o=s.map((c,y)=>{let h=[
fr(c),Ho(c)];return y<r.length?{extent:h,keep:()=>Yw(c,e[y],r[y],`${t}/${y}`,l,i)}:{extent:h,texts:[]}});Ww(n,o,r.slice(s.length).map(c=>$d(c,l,i.manner)),l,i)}
function Zw(n,{text:e,manner:r}){let t=fr(n),i=/[^\s]/.exec(e.slice(t+1)),s=e.slice(t+1,t+1+(i?.index??0));if(n.items.length===0){let o=e.slice(e.lastIndexOf(`
`,t-1)+1,t);return{column:r.json&&/\n/.test(e.trim())?(/^ */.exec(o)?.[0].length??0)+r.indent:void 0}}let l=s.lastIndexOf(`
`);return{column:l===-1?void 0:s.length-l-1}}function Ww(n,e,r,t,i){let s=t.column===void 0?", ":`,${i.manner.newline}${" ".repeat(t.column)}`,l=e.filter(y=>"ke\
ep"in y||y.texts.length>0),o=e[0],c=e.at(-1);if(!o||!c||l.length===0){HF(n,r,s,t,i);return}for(let[y,h]of e.entries()){let[b,w]=h.extent,[k,z]=[e[y-1],e[y+1]];"\
keep"in h?h.keep():h.texts.length>0?i.splice(b,w,h.texts.join(s)):z&&!e.slice(0,y).some(P=>l.includes(P))?i.splice(b,z.extent[0],""):k&&i.splice(k.extent[1],w,"")}
r.length>0&&i.splice(c.extent[1],c.extent[1],r.map(y=>s+y).join(""))}function HF(n,e,r,{column:t},i){let[s,l]=[fr(n)+1,Ho(n)-1];if(e.length===0){i.splice(s,l,"");
return}let{newline:o,indent:c,json:y}=i.manner,[h,b]=t===void 0?y||(0,rn.isSeq)(n)?["",""]:[" "," "]:[o+" ".repeat(t),o+" ".repeat(Math.max(0,t-c))];i.splice(s,
l,h+e.join(r)+b)}function Yw(n,e,r,t,i,s){if(!de(e,r)){if(!n)throw new be("a field in brackets has no value");(0,rn.isMap)(n)&&F(e)&&F(r)?Nd(n,new Map(wt(n).map(
l=>[l.name,l])),e,r,t,s):(0,rn.isSeq)(n)&&Array.isArray(e)&&Array.isArray(r)?jd(n,e,r,t,s):s.splice(fr(n),Ho(n),$d(r,i,s.manner))}}function $d(n,{column:e},r){return e!==
void 0&&r.json?ur(n,e,r):xn(n,r)}var fr=n=>n.range?.[0]??0,Ho=n=>n.range?.[1]??0;function Zo(n,e,r,t,i){return(0,kt.isMap)(n)&&F(e)&&F(r)&&(n.flow||Object.keys(r).length>0)?(ZF(n,e,r,t,i),!0):(0,kt.isSeq)(n)&&Array.isArray(e)&&Array.isArray(
r)&&(n.flow||r.length>0)?(e7(n,e,r,t,i),!0):!1}function ZF(n,e,r,t,i){let s=new Map(wt(n).map(h=>[h.name,h])),l=Object.keys(e).filter(h=>!Object.hasOwn(r,h));if(l.
some(h=>!s.has(h)))throw new be("a field that goes away comes out of a merge (<<)");let o=Object.keys(r).filter(h=>!Object.hasOwn(e,h)||!s.has(h)&&!de(e[h],r[h]));
if(n.flow){Nd(n,s,e,r,t,i);return}let c=_o(l,o,e,r,t,i);for(let[h,b]of s)Object.hasOwn(r,h)?WF(b,e[h],r[h],`${t}/${re(h)}`,i):XF(b,e[h],c.get(h)??[],r,t,i);let y=[
...c.values()].flat();for(let h of o)y.includes(h)||xF(n,h,r,t,i)}function WF(n,e,r,t,i){let{value:s,key:l}=n;Jw(n,t,i);let o=de(e,r);if(o&&!i.extras.commented(
t)||Zo(s,e,r,t,i)||o)return;if((0,kt.isScalar)(s)&&YF(r)&&!String(r).includes(`
`)&&JF(s,i)){let[z,P]=ze(i.text,s);if(P>z){i.splice(z,P,QF(s,r,i));return}}let c=Qw(l,i),y=Vd(n,i),h=Pt(i.text,y),b=Cd(r,Wo(l,i),t,i.manner,i.extras),[w="",...k]=b.
replace(h,"").split(i.manner.newline);i.splice(c,y+h.length,[w+h,...k].join(i.manner.newline))}var YF=n=>typeof n!="object"||n===null||Object.keys(n).length===0;
function JF(n,{text:e}){let[r,t]=ze(e,n);return!e.slice(r,t).includes(`
`)}function QF(n,e,{manner:r}){return typeof e!="string"?xn(e,r):n.type==="QUOTE_DOUBLE"?ar(e,{...r,json:!0}):n.type==="QUOTE_SINGLE"&&/^[\x20-\x7e]*$/.test(e)?
`'${e.replaceAll("'","''")}'`:ar(e,r)}function XF(n,e,r,t,i,s){let{text:l,manner:o}=s,c=Wo(n.key,s),[y,...h]=r;if(y!==void 0&&h.length===0&&de(e,t[y])){let P=`${i}\
/${re(y)}`;Jw(n,P,s);let[D,T]=ze(l,n.key);s.splice(D,T,ti(y,o));return}let b=n.key.range?.[0]??0,w=Vd(n,s);if(r.length>0){let P=r.map(D=>Go(D,t[D],c,`${i}/${re(
D)}`,o,s.extras));s.splice(b,w+Pt(l,w).length,P.join(o.newline).slice(c));return}let k=Xw(l,w),z=l.lastIndexOf(`
`,b-1)+1;l.slice(z,b).trim()!==""?s.splice(b,k+(/^ */.exec(l.slice(k))?.[0].length??0),""):s.splice(z,k,"")}function xF(n,e,r,t,i){let s=Object.keys(r),l=wt(n),
c=s.slice(0,s.indexOf(e)).reverse().map(w=>l.find(k=>k.name===w)).find(w=>w!==void 0)??l.at(-1);if(!c)throw new be("its fields come out of a merge (<<)");let y=Wo(
c.key,i),h=Vd(c,i),b=h+Pt(i.text,h).length;i.splice(b,b,i.manner.newline+Go(e,r[e],y,`${t}/${re(e)}`,i.manner,i.extras))}function e7(n,e,r,t,i){if(n.flow){jd(n,
e,r,t,i);return}let s=n.items.filter(kt.isNode);if(s.length!==e.length)throw new be("a list has an empty item");let l=n7(e,r)??e.map((b,w)=>w).slice(0,r.length);
for(let[b,w]of s.entries()){let k=l.indexOf(b);k===-1?i.splice(Id(w,i).line,Xw(i.text,ze(i.text,w)[1]),""):t7(w,e[b],r[k],`${t}/${k}`,i)}let o=s.at(-1);if(!o)return;
let{column:c}=Id(o,i),y=ze(i.text,o)[1],h=y+Pt(i.text,y).length;for(let[b,w]of r.slice(l.length).entries()){let k=ei(w,c,`${t}/${l.length+b}`,i.manner,i.extras);
i.splice(h,h,`${i.manner.newline}${" ".repeat(c)}- ${k}`)}}function t7(n,e,r,t,i){if(de(e,r)||Zo(n,e,r,t,i))return;let[s,l]=ze(i.text,n);i.splice(s,l,ei(r,Id(n,
i).column,t,i.manner,i.extras))}function n7(n,e){let r=[];return n.forEach((t,i)=>{r.length<e.length&&de(t,e[r.length])&&r.push(i)}),r.length===e.length?r:void 0}
function Id(n,{text:e}){let r=n.range?.[0]??0,t=e.lastIndexOf(`
`,r-1)+1,i=/^( *)- *$/.exec(e.slice(t,r).replace(/^\ufeff/,""));if(!i)throw new be("a list is written in an unusual way");return{column:i[1]?.length??0,line:t}}
function Jw(n,e,r){let t=r.extras.comments(e);if(t.length===0)return;let i=n.key.range?.[0]??0,s=" ".repeat(Wo(n.key,r));r.splice(i,i,t.map(l=>`# ${l}${r.manner.
newline}${s}`).join(""))}function Wo(n,{text:e}){let r=n.range?.[0]??0,t=e.lastIndexOf(`
`,r-1)+1,i=e.slice(t,r).replace(/^\ufeff/,"");if(!/^[ -]*$/.test(i))throw new be("a key is written in an unusual way");return i.length}function Qw(n,{text:e}){let r=ze(
e,n)[1],t=/[ \t]*:/y.exec(e.slice(r));if(!t)throw new be("a key is written in an unusual way");return r+t[0].length}function Vd({key:n,value:e},r){let t=Qw(n,r);
return e?Math.max(ze(r.text,e)[1],t):t}function Xw(n,e){let r=n.indexOf(`
`,e);return r===-1?n.length:r+1}function eP(n,e){let r=[];for(let s of e)try{r.push(...r7(n,s))}catch(l){if(!(l instanceof be))throw l;return{ok:!1,reason:xw(l.message),change:s}}let t=c7(n,r),
i=t===void 0?e[0]:d7(n,t,e);return t===void 0||i?{ok:!1,reason:xw("anchors, aliases or an unusual layout stand in the way"),change:i??i7}:{ok:!0,text:t}}var i7={
document:{value:void 0},pointer:"",after:void 0},xw=n=>`it cannot be changed in place, since ${n}; write it out in plain YAML first`;function r7(n,e){let{document:r,
pointer:t,after:i,added:s=[]}=e,l=r.node?.contents,o=we(r.value,t);if(de(o,i)&&s.length===0&&!e.comments?.size)return[];let c=l?tP(l,t):void 0;if(!l||!c)throw new be(
"it stands behind an alias or a merge");let y=s7(n,r,l),h=[],b={text:n,manner:y,extras:o7(n,e,c,y),predecessor:(k,z)=>{let P=k.slice(0,k.lastIndexOf("/")),D=e.origins?.
get(k)??[...e.origins??[]].find(([T])=>T.startsWith(`${k}/`))?.[1];return z.find(T=>`${D}/`.startsWith(`${P}/${re(T)}/`))},splice:(k,z,P)=>h.push({start:k,end:z,
text:P})};if((!de(o,i)||(e.comments?.size??0)>0)&&!Zo(c,o,i,"",b))throw new be("it would lose all of its fields");return s.length>0&&h.push(f7(n,r,c,t,s,y)),h}function tP(n,e){
let r=n;for(let t of ve(e))if((0,Ae.isMap)(r))r=wt(r).findLast(({name:i})=>i===t)?.value;else if((0,Ae.isSeq)(r)){let i=r.items[Number(t)];r=(0,Ae.isNode)(i)?i:
void 0}else return;return r}function s7(n,e,r){let t=/\r?\n/.exec(n)?.[0]===`\r
`?`\r
`:`
`,i=(0,Ae.isMap)(r)&&r.flow===!0&&wt(r).every(({key:y})=>y.type==="QUOTE_DOUBLE"),s=e.range.start.offset,l=n.slice(s,e.range.end.offset).split(/\r?\n/),o=l.filter(
y=>/^ +[^\s#-]/.test(y)).map(y=>y.search(/\S/)),c=o.length>0?Math.min(...o):2;return{indent:Math.min(Math.max(c,2),8),dash:l7(l),newline:t,json:i}}function l7(n){
for(let[e,r]of n.entries()){let t=/^( *)- /.exec(r),i=n.slice(0,e).findLast(s=>/:\s*(?:#.*)?$/.test(s));if(t?.[1]!==void 0&&i!==void 0)return Math.min(Math.max(
t[1].length-i.search(/\S/),0),8)}return 2}function o7(n,{document:e,pointer:r,origins:t,comments:i,after:s},l,o){return{...nP(i,s,o),reused:(c,y,h)=>{let b=t?.get(
c);if(b===void 0||!de(we(e.value,r+b),y))return;let w=tP(l,b);return w&&a7(n,w,h,o)}}}function nP(n,e,{json:r}){let t=new Map;for(let[i,s]of r?[]:n??[]){let l=i;
for(;l!==""&&we(e,l)===void 0;)l=l.slice(0,l.lastIndexOf("/"));t.set(l,[...t.get(l)??[],s])}return{comments:i=>t.get(i)??[],commented:i=>[...t.keys()].some(s=>s.
startsWith(`${i}/`))}}function a7(n,e,r,t){let[i,s]=ze(n,e),l=n.slice(i,s);if(t.json||/[*&!]/.test(l.replace(/-----[A-Z ]+-----/g,""))||(0,Ae.isCollection)(e)&&
e.flow)return(0,Ae.isScalar)(e)&&!l.includes(`
`)&&!/^[*&!]/.test(l)?l:void 0;let[o="",...c]=l.split(/\r?\n/);if(c.length===0)return o+((0,Ae.isScalar)(e)?Pt(n,s):"");if((0,Ae.isScalar)(e)&&!/^[|>][-+]?\s*(?:#.*)?$/.
test(o))return;let y=c.filter(w=>w.trim()!=="").map(w=>w.search(/\S/)),h=(0,Ae.isCollection)(e)?i-(n.lastIndexOf(`
`,i-1)+1):Math.min(...y);if(y.some(w=>w<h))return;let b=c.map(w=>w.trim()===""?w.trim():" ".repeat(r)+w.slice(h));return[o,...b].join(t.newline)}var u7={reused:()=>{}};
function f7(n,e,r,t,i,s){let l=w=>({...u7,...nP(w.comments,w.value,s)}),{newline:o,json:c}=s,y=r.range?.[1]??0;if(t!==""&&(c||(0,Ae.isCollection)(r)&&r.flow)){let w=n.
slice(n.lastIndexOf(`
`,(r.range?.[0]??0)-1)+1,r.range?.[0]??0),k=w.trim()===""?o+w:" ";return{start:y,end:y,text:i.map(({value:z})=>`,${k}${ur(z,w.trim()===""?w.length:0,s)}`).join(
"")}}if(t!==""){let w=r.range?.[0]??0,k=/^( *)- *$/.exec(n.slice(n.lastIndexOf(`
`,w-1)+1,w));if(!k)throw new be("its list is written in an unusual way");let z=k[1]?.length??0,P=ze(n,r)[1],D=P+Pt(n,P).length;return{start:D,end:D,text:i.map(T=>`${o}${"\
 ".repeat(z)}- ${ei(T.value,z,"",s,l(T))}`).join("")}}if(c)return{start:y,end:y,text:i.map(({value:w})=>o+ur(w,0,s)).join("")};let h=e.range.end.offset,b=n.slice(
0,h).endsWith(`
`)?"":o;return{start:h,end:h,text:b+i.map(w=>`---${o}${Ko(w.value,0,"",s,l(w))}${o}`).join("")}}function c7(n,e){let r=[],t=0;for(let{start:i,end:s,text:l}of e.
toSorted((o,c)=>o.start-c.start||o.end-c.end)){if(i<t)return;r.push(n.slice(t,i),l),t=s}return[...r,n.slice(t)].join("")}function d7(n,e,r){if(n===e)return r.find(
({document:l,pointer:o,after:c})=>!de(we(l.value,o),c));let t=new Map;for(let l of r){let{offset:o}=l.document.range.start;t.set(o,[...t.get(o)??[],l])}let i=Oe(
e).documents.values(),s=(l,o)=>{let{value:c}=i.next();return c!==void 0&&de(c.value,l)&&c.issues.length<=o};for(let l of Oe(n).documents){let o=t.get(l.range.start.
offset)??[],c=o[0]??r[0];if(!s(p7(l,o),l.issues.length))return c;for(let{pointer:y,added:h=[]}of o)if(y===""&&!h.every(({value:b})=>s(b,0)))return c}return i.next().
done?void 0:r[0]}function p7({value:n},e){let r=new Map(e.map(i=>[i.pointer,i]));return e.length===0?n:t(n,"");function t(i,s){let l=r.get(s);return l?l.after:Array.
isArray(i)?i.flatMap((o,c)=>{let y=`${s}/${c}`;return[t(o,y),...(r.get(y)?.added??[]).map(h=>h.value)]}):F(i)?Object.fromEntries(Object.entries(i).map(([o,c])=>[
o,t(c,`${s}/${re(o)}`)])):i}}function Ee(n){let e=F(n.metadata)?n.metadata:{},{namespace:r,name:t,generateName:i}=e;return[n.kind,r,t||(i?`${i}*`:void 0)].filter(s=>typeof s=="string"&&s!==
"").join("/")}var m7=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;function sn(n){return n.replace(m7,"")}function iP(n){if(n.
includes("-----BEGIN "))return;let e=n.replace(/\s+/g,"");if(!(e===""||!/^[A-Za-z\d+/]*={0,2}$/.test(e)))try{let r=Uint8Array.from(atob(e),i=>i.charCodeAt(0)),t=new TextDecoder(
"utf-8",{fatal:!0}).decode(r);return t.includes("-----BEGIN ")?t:void 0}catch{return}}function sP(n,e,r){let{status:t,...i}=n;t!==void 0&&r.drop("/status","server-set");let s=l=>_e.some(o=>o===l)&&!No(e,l);return h7({...i,metadata:y7(cr(i.metadata),
s,r)},r)}var g7=new Set(["uid","resourceVersion","generation","creationTimestamp","deletionTimestamp","deletionGracePeriodSeconds","managedFields","selfLink"]);
function y7(n,e,r){let t={};for(let[s,l]of Object.entries(n))if(g7.has(s))r.drop(`/metadata/${s}`,"server-set");else{let o=s==="annotations"?v7(cr(l),r):Array.isArray(
l)?i(s,l):l;o!==void 0&&(t[s]=o)}return t;function i(s,l){let o=y=>F(y)?rP(y.apiVersion)&&e(y.kind):rP(y),c=l.filter(y=>!o(y));return c.length===l.length?l:(r.drop(
`/metadata/${s}`,s==="ownerReferences"?"stale-owner":"server-set"),c.length>0?c:void 0)}}var rP=n=>typeof n=="string"&&n.startsWith("openchoreo.dev/"),Bd="kubec\
tl.kubernetes.io/last-applied-configuration";function v7(n,e){if(!Object.hasOwn(n,Bd))return n;e.drop(`/metadata/annotations/${re(Bd)}`,"kubectl-copy");let{[Bd]:r,
...t}=n;return Object.keys(t).length>0?t:void 0}function h7(n,e){let r=cr(n.spec),t=cr(r.clusterAgent),i=cr(t.clientCA),{value:s}=i;return typeof s!="string"||sn(
s)===s?n:(e.lose("/spec/clusterAgent/clientCA/value","private-key","kept"),{...n,spec:{...r,clusterAgent:{...t,clientCA:{...i,value:sn(s)}}}})}var cr=n=>F(n)?n:
{};var lP=Symbol("gap");function qd(n,e){return{[lP]:!0,code:n,...e!==void 0&&{proposal:e}}}function oP(n){return F(n)&&lP in n}function dr(n,e,r=[]){if(oP(n))return e(
n,r);if(Array.isArray(n))return n.map((i,s)=>dr(i,e,[...r,String(s)]));if(!F(n))return n;let t=Object.entries(n).map(([i,s])=>[i,dr(s,e,[...r,i])]);return Object.
fromEntries(t.filter(([,i])=>i!==void 0))}function aP(n,e){return oP(n)?qd(n.code,n.proposal===void 0?void 0:e(n.proposal)):e(n)}var b7={"server-set":"the API server or a controller writes it, and will write it again","kubectl-copy":"it is kubectl\u2019s copy of the manifest as it was","c\
luster-shape":"v0.4 writes a cluster as server, tls and auth","secret-key":"from v0.6 on a secret reference is an object with a name and a key","observability-p\
lane":"from v0.8 on an observer is an ObservabilityPlane, and planes refer to it by name","cluster-agent":"from v0.9 on every plane is reached through its clust\
er agent","plain-pem":"from v0.9 on the control plane reads PEM as it is; it was encoded in base64",namespace:"v0.13 has no Organization: it is a Namespace with\
 a label","typed-reference":"from v0.15 on a reference is an object with a kind and a name","unset-reference":"an empty name referred to nothing, and v0.15 has \
no way to write that","gateway-listeners":"v0.17 writes gateways as endpoints with listeners","written-default":"the API server wrote this default up to v0.16; \
v0.17 has none, so it is written out","secret-key-ref":"v1.0 calls it secretKeyRef","workflow-plane":"v1.0 calls a build plane a workflow plane","stale-owner":"\
the owner is gone with its kind, and a dead owner would take this resource with it"},uP={"private-key":"a private key never belongs here: it was taken out; trea\
t it as leaked and make a new one","cluster-name":"it was a name for people only; an annotation such as openchoreo.dev/description can hold it","registry-prefix":"\
image names hold their registry from v0.4 on: give it where images are built","registry-secret":"it names a Kubernetes Secret: make a SecretReference of it and \
list that name in imagePullSecretRefs (v0.4 to v0.17)","observer-credentials":"an ObservabilityPlane has no user and password: withdraw them, its agent takes th\
eir place","direct-access":"the cluster agent takes the place of direct access: install it and withdraw these credentials","environment-gateway":"environments h\
ave no DNS prefix and no JWKS from v0.15 on: host names follow from the gateway of the data plane","environment-recreated":"a reference that is set cannot chang\
e in place: delete the Environment and create it from this manifest, or upgrade the CRD first","image-pull-secrets":"v1.0 has no pull secrets on planes: give th\
em to the workloads, or to the nodes of the plane\u2019s cluster","workflow-agent":"the agent of a workflow plane comes with a chart of its own: install it, and\
 replace this CA if its certificate has another","organization-label":"v0.13 wants its own value for this label: yours was replaced"},w7={"agent-ca":({kind:n})=>`\
the CA of the plane's cluster agent, never the CA of its API server. Install the agent, then, in the plane's cluster: kubectl get secret cluster-agent-tls -n ${P7[n]??
"openchoreo-data-plane"} -o jsonpath='{.data.ca\\.crt}' | base64 -d > ca.crt`,"secret-key":()=>"the key under which the secret holds the value. List them: kubec\
tl describe secret NAME","https-listener":()=>"true if the gateway has an HTTPS listener on this port, false if it serves plain HTTP only, or the listener itsel\
f. Look: kubectl get gateways.gateway.networking.k8s.io -A -o yaml","refused-value":({rule:n})=>`a value that the release accepts: ${n}`},P7={DataPlane:"opencho\
reo-data-plane",ClusterDataPlane:"openchoreo-data-plane",BuildPlane:"openchoreo-build-plane",ClusterBuildPlane:"openchoreo-build-plane",WorkflowPlane:"openchore\
o-workflow-plane",ClusterWorkflowPlane:"openchoreo-workflow-plane",ObservabilityPlane:"openchoreo-observability-plane",ClusterObservabilityPlane:"openchoreo-obs\
ervability-plane"},pr=n=>({...b7,...uP})[n],fP=n=>uP[n],cP=(n,e)=>w7[n](e);var pP={from:"v0.3",to:"v0.4",kinds:{DataPlane:(n,e)=>{let{kubernetesCluster:r,registry:t,...i}=n.spec;return e.lose("/spec/registry/prefix","registry-prefix"),
t.secretRef&&e.lose("/spec/registry/secretRef","registry-secret"),{...n,spec:{kubernetesCluster:dP(r,e),...i}}},BuildPlane:(n,e)=>{let{kubernetesCluster:r,...t}=n.
spec;return{...n,spec:{kubernetesCluster:dP(r,e),...t}}}}};function dP({credentials:n},e){let r="/spec/kubernetesCluster/credentials";return e.lose("/spec/kuber\
netesCluster/name","cluster-name"),e.move(`${r}/apiServerURL`,"/spec/kubernetesCluster/server","cluster-shape"),e.move(`${r}/caCert`,"/spec/kubernetesCluster/tl\
s/ca/value","cluster-shape"),e.move(`${r}/clientCert`,"/spec/kubernetesCluster/auth/mtls/clientCert/value","cluster-shape"),e.move(`${r}/clientKey`,"/spec/kuber\
netesCluster/auth/mtls/clientKey/value","cluster-shape"),{server:n.apiServerURL,tls:{ca:{value:n.caCert}},auth:{mtls:{clientCert:{value:n.clientCert},clientKey:{
value:n.clientKey}}}}}var gP={from:"v0.4",to:"v0.6",kinds:{DataPlane:(n,e)=>{let{kubernetesCluster:r,...t}=n.spec;return{...n,spec:{kubernetesCluster:mP(r,e),...t}}},BuildPlane:(n,e)=>{
let{kubernetesCluster:r,...t}=n.spec;return{...n,spec:{kubernetesCluster:mP(r,e),...t}}}}};function mP({server:n,tls:e,auth:r},t){let{mtls:i,bearerToken:s}=r,l=(o,c)=>k7(
c,`/spec/kubernetesCluster/${o}`,t);return{server:n,tls:{ca:l("tls/ca",e.ca)},auth:{...i&&{mtls:{clientCert:l("auth/mtls/clientCert",i.clientCert),clientKey:l("\
auth/mtls/clientKey",i.clientKey)}},...s&&{bearerToken:l("auth/bearerToken",s)}}}}function k7(n,e,r){return n.secretRef===void 0?n:(r.move(`${e}/secretRef`,`${e}\
/secretRef/name`,"secret-key"),{secretRef:{name:n.secretRef,key:r.need("secret-key")}})}var yP={from:"v0.6",to:"v0.7",kinds:{}};function Md(n){return n.replace(/^([a-z][a-z\d+.-]*:\/\/)[^/?#]*@/i,"$1")}function vP(n){let e=Md(n).replace(/\/+$/,"");return[(/^[a-z][a-z\d+.-]*:\/\/([^/?#:]+)/i.
exec(e)?.[1]??"").toLowerCase().replace(/[^a-z\d]+/g,"-").slice(0,O7).replace(/^-|-$/g,"")||"observer",A7(e)].join("-")}var O7=50;function A7(n){let e=2166136261;
for(let r=0;r<n.length;r++)e=Math.imul(e^n.charCodeAt(r),16777619);return(e>>>0).toString(36).padStart(7,"0")}var bP={from:"v0.7",to:"v0.8",kinds:{DataPlane:(n,e)=>{let{observer:r,...t}=n.spec;return{...n,spec:{...t,...hP(r,n.metadata,e)}}},BuildPlane:(n,e)=>{let{observer:r,
...t}=n.spec;return{...n,spec:{...t,...hP(r,n.metadata,e)}}}}};function hP(n,{namespace:e},r){if(n===void 0)return{};let t=vP(n.url),i={apiVersion:"openchoreo.d\
ev/v1alpha1",kind:"ObservabilityPlane",metadata:{name:t,...e!==void 0&&{namespace:e}},spec:{observerURL:Md(n.url)}};return r.make(i),r.move("/spec/observer","/s\
pec/observabilityPlaneRef","observability-plane"),r.lose("/spec/observer/authentication","observer-credentials"),{observabilityPlaneRef:t}}var wP={from:"v0.8",to:"v0.9",kinds:{DataPlane:(n,e)=>{let{agent:r,kubernetesCluster:t,...i}=n.spec;return t&&e.lose("/spec/kubernetesCluster","direct-access"),
{...n,spec:{clusterAgent:Fd(r,e),...i}}},BuildPlane:(n,e)=>{let{agent:r,kubernetesCluster:t,...i}=n.spec;return t&&e.lose("/spec/kubernetesCluster","direct-acce\
ss"),{...n,spec:{clusterAgent:Fd(r,e),...i}}},ObservabilityPlane:(n,e)=>{let{agent:r,...t}=n.spec;return{...n,spec:{clusterAgent:Fd(r,e),...t}}}}};function Fd(n,e){
n?.enabled!==void 0&&e.drop("/spec/agent/enabled","cluster-agent");let r=n?.clientCA&&S7(n.clientCA,e);return r===void 0?(e.add("/spec/clusterAgent","cluster-ag\
ent"),{clientCA:e.need("agent-ca")}):(e.move("/spec/agent/clientCA","/spec/clusterAgent/clientCA","cluster-agent"),{clientCA:n?.enabled?r:e.need("agent-ca",r)})}
function S7(n,e){if(n.value===void 0)return n;let r=iP(n.value)??n.value,t=sn(r);if(t!==r&&e.lose("/spec/agent/clientCA/value","private-key"),!(t!==r&&!t.includes(
"-----BEGIN ")))return t!==n.value&&e.move("/spec/agent/clientCA/value","/spec/clusterAgent/clientCA/value","plain-pem"),{value:t}}var PP={from:"v0.9",to:"v0.10",kinds:{}};var kP={from:"v0.10",to:"v0.12",kinds:{}};var OP={from:"v0.12",to:"v0.13",kinds:{Organization:({metadata:n},e)=>(e.move("","","namespace"),{apiVersion:"v1",kind:"Namespace",metadata:{...n,labels:D7(n.labels,
e)}})}},Yo="openchoreo.dev/controlplane-namespace";function D7(n,e){return n?.[Yo]!==void 0&&n[Yo]!=="true"&&e.lose(`/metadata/labels/${Yo.replace("/","~1")}`,"\
organization-label"),{...n,[Yo]:"true"}}var AP={from:"v0.13",to:"v0.14",kinds:{}};var SP={from:"v0.14",to:"v0.15",kinds:{DataPlane:(n,e)=>{let{observabilityPlaneRef:r,...t}=n.spec;return{...n,spec:{...t,...Jo(r,"ObservabilityPlane",e)}}},BuildPlane:(n,e)=>{
let{observabilityPlaneRef:r,...t}=n.spec;return{...n,spec:{...t,...Jo(r,"ObservabilityPlane",e)}}},ClusterDataPlane:(n,e)=>{let{observabilityPlaneRef:r,...t}=n.
spec;return{...n,spec:{...t,...Jo(r,"ClusterObservabilityPlane",e)}}},ClusterBuildPlane:(n,e)=>{let{observabilityPlaneRef:r,...t}=n.spec;return{...n,spec:{...t,
...Jo(r,"ClusterObservabilityPlane",e)}}},Environment:(n,e)=>{let{dataPlaneRef:r,gateway:t,...i}=n.spec;t?.dnsPrefix!==void 0&&e.lose("/spec/gateway/dnsPrefix",
"environment-gateway"),t?.security!==void 0&&e.lose("/spec/gateway/security","environment-gateway"),r&&e.lose("/spec/dataPlaneRef","environment-recreated","kept");
let s=DP(r,"dataPlaneRef",e);return{...n,spec:{...s!==void 0&&{dataPlaneRef:{kind:"DataPlane",name:s}},...i}}}}};function Jo(n,e,r){let t=DP(n,"observabilityPla\
neRef",r);return t===void 0?{}:{observabilityPlaneRef:{kind:e,name:t}}}function DP(n,e,r){if(n!==void 0)return n===""?r.drop(`/spec/${e}`,"unset-reference"):r.move(
`/spec/${e}`,`/spec/${e}/name`,"typed-reference"),n||void 0}var zP={from:"v0.15",to:"v0.17",kinds:{DataPlane:(n,e)=>({...n,spec:{...n.spec,gateway:_d(n.spec.gateway,e)}}),ClusterDataPlane:(n,e)=>({...n,spec:{...n.spec,gateway:_d(
n.spec.gateway,e)}}),Environment:(n,e)=>{let{gateway:r,...t}=n.spec;return{...n,spec:{...t,...r&&{gateway:_d(r,e)}}}}}};function _d(n,e){return{ingress:{external:RP(
n,"public",e),internal:RP(n,"organization",e)}}}var R7={public:{now:"external",http:19080,https:19443},organization:{now:"internal",http:19081,https:19444}};function RP(n,e,r){
let{now:t,http:i,https:s}=R7[e],l=`/spec/gateway/ingress/${t}`,o=(h,b,w,k)=>(h===void 0?r.add(`${l}/${w}`,"written-default"):r.move(`/spec/gateway/${b}`,`${l}/${w}`,
"gateway-listeners"),h??k),c=n[`${e}VirtualHost`];r.move(`/spec/gateway/${e}VirtualHost`,`${l}/http/host`,"gateway-listeners"),r.add(`${l}/https`,"gateway-liste\
ners");let y={host:c,port:o(n[`${e}HTTPSPort`],`${e}HTTPSPort`,"https/port",s),listenerName:"https"};return{name:o(n[`${e}GatewayName`]||void 0,`${e}GatewayName`,
"name","gateway-default"),namespace:o(n[`${e}GatewayNamespace`]||void 0,`${e}GatewayNamespace`,"namespace","openchoreo-data-plane"),http:{host:c,port:o(n[`${e}H\
TTPPort`],`${e}HTTPPort`,"http/port",i),listenerName:"http"},https:r.need("https-listener",y)}}var TP={from:"v0.17",to:"v1.0",kinds:{DataPlane:(n,e)=>{let{imagePullSecretRefs:r,clusterAgent:t,...i}=n.spec;return r&&e.lose("/spec/imagePullSecretRefs","imag\
e-pull-secrets"),{...n,spec:{clusterAgent:ni(t,e),...i}}},ClusterDataPlane:(n,e)=>{let{imagePullSecretRefs:r,clusterAgent:t,...i}=n.spec;return r&&e.lose("/spec\
/imagePullSecretRefs","image-pull-secrets"),{...n,spec:{clusterAgent:ni(t,e),...i}}},BuildPlane:(n,e)=>{let{clusterAgent:r,...t}=n.spec;return EP(e),{...n,kind:"\
WorkflowPlane",spec:{clusterAgent:ni(r,e),...t}}},ClusterBuildPlane:(n,e)=>{let{clusterAgent:r,...t}=n.spec;return EP(e),{...n,kind:"ClusterWorkflowPlane",spec:{
clusterAgent:ni(r,e),...t}}},ObservabilityPlane:(n,e)=>{let{clusterAgent:r,...t}=n.spec;return{...n,spec:{clusterAgent:ni(r,e),...t}}},ClusterObservabilityPlane:(n,e)=>{
let{clusterAgent:r,...t}=n.spec;return{...n,spec:{clusterAgent:ni(r,e),...t}}}}};function ni({clientCA:n},e){return{clientCA:aP(n,t=>t.value!==void 0?{value:t.value}:
(e.move("/spec/clusterAgent/clientCA/secretRef","/spec/clusterAgent/clientCA/secretKeyRef","secret-key-ref"),{secretKeyRef:t.secretRef}))}}function EP(n){n.move(
"/kind","/kind","workflow-plane"),n.lose("/spec/clusterAgent/clientCA","workflow-agent","kept")}var CP={from:"v1.0",to:"v1.1",kinds:{}};var Ud=[pP,gP,yP,bP,wP,PP,kP,OP,AP,SP,zP,TP,CP];function LP(n,e,r){return Ud.slice(Ve.indexOf(n),Ve.indexOf(e)).find(i=>i.kinds[String(r)])?.from??e}function Gd(n,e,r){let t=[],i=[],s=[],l=(c,y)=>({move:(h,b,w)=>t.
push({code:w,step:y,resource:c,from:h,to:b,reason:pr(w)}),add:(h,b)=>t.push({code:b,step:y,resource:c,to:h,reason:pr(b)}),drop:(h,b)=>t.push({code:b,step:y,resource:c,
from:h,reason:pr(b)}),lose:(h,b,w)=>{i.push({code:b,step:y,resource:c,field:Et(h),path:h,instead:fP(b)}),w||t.push({code:b,step:y,resource:c,from:h,reason:pr(b)})},
need:qd,make:h=>s.push(h)}),o=[sP(n,r,l(Ee(n),e))];for(let c of Ud.slice(Ve.indexOf(e),Ve.indexOf(r)))o=o.map(y=>{let h=c.kinds[String(y.kind)];return h?h(y,l(Ee(
y),c.to)):y}),s.length>0&&(o=[...o,...s.splice(0)]);return{resources:o,changes:t,lost:i}}function jP(n,e){return[n??He,e].filter(t=>!Gn(t)).length>0?[{code:"unknown-release",message:`a release is one of ${he.join(", ")}`,releases:he}]:!Gn(n)||!Gn(e)||
he.indexOf(n)<=he.indexOf(e)?[]:[{code:"newer-than-target",message:`${n} is newer than ${e}, and nothing is moved back; name a newer target`,fits:[]}]}function $P(n,e,r,t,i){
let s=vt(t);if(!F(n)||e.length===0)return Qo(C7(n));if(r!==void 0)return e.includes(r)?{moved:Kd(n,r,t),refused:[]}:e.includes(t)?{moved:Kd(n,t,t),refused:[]}:Qo(
L7(n,r,e));let l=e.filter(w=>he.indexOf(w)<=he.indexOf(t)||vt(w)===s);if(l.length===0){let w=`this manifest is newer than ${t}: it fits ${Kn(e)}, and nothing is\
 moved back; name a newer target`;return Qo({code:"newer-than-target",message:w,fits:e})}let o=l.filter(w=>i.includes(w)),c=z7(n,o.length>0?o:l,s),[y,...h]=c;if(y&&
h.length===0)return{moved:Kd(n,y.at(-1)??t,t),refused:[]};let b=`this manifest fits several releases that lead to different results (${c.map(Kn).join("; ")}): s\
ay which one it was written for`;return Qo({code:"ambiguous-release",message:b,groups:c})}function Qo(n){return{moved:void 0,refused:[n]}}function Kd(n,e,r){let[
t,i]=[vt(e),vt(r)],s=Ve.slice(Ve.indexOf(t),Ve.indexOf(i)+1);return t===i?{from:e,lines:s,resources:[n],changes:[],lost:[]}:{from:e,lines:s,...Gd(n,t,i)}}function z7(n,e,r){
let t=NP(e,s=>LP(vt(s),r,n.kind));return t.size===1?[...t.values()]:[...NP(t,([s])=>E7(Gd(n,s,r))).values()].map(s=>s.flatMap(([,l])=>l))}function NP(n,e){let r=new Map;
for(let t of n){let i=e(t),s=r.get(i);s?s.push(t):r.set(i,[t])}return r}function E7({resources:n,lost:e}){let r=e.filter(({code:t})=>t!=="private-key").map(({code:t,
path:i})=>[t,i]);return JSON.stringify([n,r],T7)}function T7(n,e){return F(e)?Object.fromEntries(Object.entries(e).sort(([r],[t])=>r<t?-1:1)):e}function C7(n){let e=F(
n)?n.kind:void 0;if(typeof e=="string"&&!Ve.some(s=>No(s,e))){let s=ke(e,_e);return{code:"unknown-kind",message:`no release has this kind${s===void 0?`; it is o\
ne of ${_e.join(", ")}`:`; did you mean ${s}?`}`,...s!==void 0&&{suggestion:s}}}let{release:r,issues:t}=N7(n);return{code:"fits-no-release",message:`no release \
accepts this manifest; mend it for ${r}, which comes nearest, and migrate it then`,nearest:r,issues:t}}function L7(n,e,r){return{code:"does-not-fit",message:`th\
is manifest is not of ${e}; it fits ${Kn(r)}`,fits:r,issues:IP(n,e)}}function N7(n){let e=Ve.map(t=>({release:j7(t),issues:IP(n,t)})),r=e.filter(({issues:t})=>!t.
some(({code:i})=>i==="unknown-kind"));return(r.length>0?r:e).reduce((t,i)=>i.issues.length<=t.issues.length?i:t)}var j7=n=>he.findLast(e=>vt(e)===n)??n;function IP(n,e){
let r=ht(e)(n);return r.ok?[]:r.issues}function Hd(n,e){let r=new Map,t=[],i=[];for(let[s,l]of Object.entries(n)){let o=e.filter(h=>VP(s,h)!==void 0),[c,...y]=o;c?y.length>0?i.push($7(s,o)):r.set(c.key,
{key:s,value:MP(r.get(c.key)?.value,qP(VP(s,c)??""),l)}):t.push(s)}return{given:r,left:t,refused:i}}function VP(n,{resource:e,field:r}){let t=n.includes("#")?`${e}\
#${r}`:r;if(!n.startsWith(t))return;let i=n.slice(t.length);return i===""||i.startsWith(".")||i.startsWith("[")?i:void 0}function $7(n,e){let r=e.map(t=>t.key);
return{code:"ambiguous-answer",message:`several resources need ${n}; answer one of ${r.join(", ")}`,key:n,keys:r}}function BP(n,e,r){let t=e.map(s=>s.key),i=t.length>
0?`what is needed is ${t.join(", ")}`:"nothing is needed";return n.filter(s=>!r.some(l=>I7(l,s))).map(s=>({code:"unknown-answer",message:`nothing needs ${s}; ${i}`,
key:s,keys:t}))}function I7(n,e){let[r,t]=e.includes("#")?[e.slice(0,e.indexOf("#")),e.slice(e.indexOf("#")+1)]:[void 0,e],i=t==="metadata.name"&&r?.split("/")[0]===
n.kind;if(r!==void 0&&r!==Ee(n)&&!i)return!1;let s=n;for(let l of qP(`.${t}`)){if(typeof s!="object"||s===null||!Object.hasOwn(s,l))return!1;s=s[l]}return!0}var qP=n=>[
...n.matchAll(/\.([^.[\]]+)|\[(\d+)\]/g)].map(([,e,r])=>e??r??"");function MP(n,[e,...r],t){if(e===void 0)return t;let i=F(n)?n:{};return{...i,[e]:MP(Object.hasOwn(
i,e)?i[e]:void 0,r,t)}}function Wd(n,e){if(n.kind==="Namespace")return B7(n);let r=ht(e)(n);return[...r.ok?[]:r.issues,...V7(n)]}var Zd="/spec/clusterAgent/clientCA/value",FP="the cer\
tificate of the CA alone, in PEM, without a private key";function V7(n){let e=we(n,Zd);return typeof e!="string"||sn(e)===e?[]:[{code:"invalid-format",path:Zd,field:Et(
Zd),rule:FP,message:`must be ${FP}.`}]}var _P="at most 63 lower-case letters, digits and hyphens, with a letter or digit at each end";function B7({metadata:n}){
let{name:e,generateName:r}=F(n)?n:{};return typeof e!="string"||e===""&&r||/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/.test(e)?[]:[{code:"invalid-name",path:"/meta\
data/name",field:"metadata.name",rule:_P,message:`must be ${_P}`}]}function UP(n,e,r,t){let i=n.map(q7),s=Hd(r,Yd(i.flat())),l=n.map((w,k)=>F7(M7(w,s.given),i[k]??[],s.given,e)),o=Object.fromEntries(s.left.map(w=>[w,r[w]])),c=Hd(
o,Yd(l.flatMap(({needs:w})=>w))),y=l.map(w=>c.given.size>0?_7(w,c.given,e):w),h=Yd(y.flatMap(({needs:w})=>w)),b=BP(c.left,h,[...y.map(({resource:w})=>w),...t]);
return{settled:y,refused:[...s.refused,...c.refused,...y.flatMap(({refused:w})=>w),...b]}}function q7(n){let e=[];return dr(n,({code:r},t)=>{e.push(GP(n,t,r))}),
e}function GP(n,e,r,t=""){let i=e.map(o=>`/${re(o)}`).join(""),s=Ee(n),l=Et(i);return{key:`${s}#${l}`,code:r,resource:s,field:l,path:i,how:cP(r,{kind:String(n.kind),
rule:t})}}function M7(n,e){let r=Ee(n);return dr(n,({code:i,proposal:s},l)=>{let o=e.get(`${r}#${Et(l.map(c=>`/${re(c)}`).join(""))}`);return!o||o.value===!0&&s!==
void 0?s:o.value===!1&&i==="https-listener"?void 0:o.value})}function F7(n,e,r,t){let i=e.filter(({key:y})=>!r.has(y)),s=e.filter(({key:y})=>r.has(y)),l=Wd(n,t).
filter(y=>!i.some(({path:h})=>Qd(y.path,h))),{refused:o,others:c}=KP(l,s,r);return{resource:n,needs:[...i,...c.map(y=>GP(n,ve(y.path),"refused-value",y.message))],
refused:o}}function _7({resource:n,needs:e,refused:r},t,i){let s=e.filter(({key:c})=>t.has(c));if(s.length===0)return{resource:n,needs:e,refused:r};let l=s.reduce(
(c,{key:y,path:h})=>Jd(c,ve(h),t.get(y)?.value),n),o=KP(Wd(l,i),s,t);return{resource:l,needs:e.filter(({key:c})=>!t.has(c)),refused:[...r,...o.refused]}}function KP(n,e,r){
let t=n.filter(s=>!e.some(({path:l})=>Qd(s.path,l)));return{refused:e.flatMap(({key:s,path:l})=>{let o=n.filter(y=>Qd(y.path,l)),c=r.get(s);return o.length===0||
!c?[]:[{code:"invalid-answer",message:`the answer to ${c.key} is not accepted`,key:c.key,issues:o}]}),others:t}}function Jd(n,[e,...r],t){if(e===void 0)return n;
let i=n[e];if(r.length===0)return{...n,[e]:t};if(Array.isArray(i)){let[s,...l]=r;return{...n,[e]:i.map((o,c)=>String(c)===s?l.length>0?Jd(o,l,t):t:o)}}return{...n,
[e]:Jd(F(i)?i:{},r,t)}}function Yd(n){return[...new Map(n.map(e=>[e.key,e])).values()]}var Qd=(n,e)=>n===e||n.startsWith(`${e}/`);function ZP(n){if(n.every(({moved:r})=>(r?.resources.length??0)<2))return[...n];let e=new Map;for(let{moved:r}of n){let[t]=r?.resources??[];t&&e.set(Ee(t),t)}return n.
map(r=>{if(!r.moved)return r;let[t,...i]=r.moved.resources,s=t?[t]:[];for(let l of i){let o=Ee(l),c=e.get(o);if(e.set(o,c??l),!c)s.push(l);else if(HP(c)!==HP(l))
return{moved:void 0,refused:[U7(o)]}}return{...r,moved:{...r.moved,resources:s}}})}function HP({spec:n}){return F(n)?n.observerURL:void 0}function U7(n){return{
code:"name-taken",message:`its observer would become ${n}, which is there already with another observerURL; rename that one`,resource:n}}function WP(n,e={}){let r=e.to??He,t=o=>F(o)&&!Ad(o),i=G7(n.filter(o=>!t(o)),e,n.filter(t)),s=i.migrations.values(),l=n.flatMap(o=>t(o)?H7(o,r):s.next().value??
[]);return{to:r,ok:i.refused.length===0&&l.every(({ok:o})=>o),migrations:l,resources:l.flatMap(({resources:o})=>o),needs:l.flatMap(({needs:o})=>o),refused:i.refused}}
function G7(n,{from:e,to:r,answers:t={}},i=[]){let s=r??He,l=jP(e,s),o=l.length>0?n.map(()=>({moved:void 0,refused:l})):ZP(K7(n,e,s)),c=o.flatMap(({moved:k})=>k?.
resources??[]),{settled:y,refused:h}=l.length>0?{settled:[],refused:[]}:UP(c,s,t,i),b=y.values();return{migrations:o.map(({moved:k,refused:z})=>{let P=(k?.resources??
[]).flatMap(()=>b.next().value??[]),D=P.flatMap(({needs:M})=>M),{lines:T=[],changes:E=[],lost:L=[]}=k??{};return{ok:z.length+h.length+D.length===0,from:k?.from,
to:s,lines:T,resources:P.map(({resource:M})=>M),changes:E,needs:D,lost:L,refused:z}}),refused:h}}function K7(n,e,r){let t=n.map(jo),i=t.filter(l=>l.length>0),s=he.
filter(l=>i.every(o=>o.includes(l)));return n.map((l,o)=>$P(l,t[o]??[],e,r,s))}function H7(n,e){return{ok:!0,from:e,to:e,lines:[],resources:[n],changes:[],needs:[],
lost:[],refused:[]}}function JP(n,e){let r=n.map(o=>{let c=Oe(o.text).documents.map(b=>({document:b,planes:Hn(b.value)})),y=c.flatMap(({document:b,planes:w})=>b.issues.filter(({code:k})=>k===
"yaml-syntax"||w.length>0)),h=c.flatMap(({document:b,planes:w})=>w.map(k=>({document:b,...k})));return{file:o,unreadable:y,planes:h}}),{migrations:t,refused:i}=WP(
r.flatMap(({planes:o})=>o.map(({value:c})=>c)),e),s=t.values();return{files:r.map(({file:o,unreadable:c,planes:y})=>{let h=y.flatMap(({document:b,pointer:w,value:k})=>{
let z=s.next().value;return z?[{document:b,pointer:w,value:k,migration:z}]:[]});return Z7(o,c,h)}),refused:i}}function Z7(n,e,r){let t={...n,after:n.text,unreadable:e,
planes:r};if(e.length>0)return t;let i=r.filter(({migration:c})=>c.refused.length===0).map(W7),{ok:s,...l}=eP(n.text,i);if("text"in l)return{...t,after:l.text};
let o=({document:c,pointer:y})=>c===l.change.document&&y===l.change.pointer;return{...t,planes:r.map(c=>o(c)?{...c,stuck:l.reason}:c)}}function W7({document:n,pointer:e,
value:r,migration:t}){let[i,...s]=t.resources;if(i===void 0||i===r)return{document:n,pointer:e,after:r};let l=s.map(y=>({value:y,comments:YP(y,t.needs)})),o=new Set(
s.map(Ee)),c=t.changes.filter(({resource:y})=>!o.has(y));return{document:n,pointer:e,after:i,origins:Y7(c),comments:YP(i,t.needs),added:l}}function YP(n,e){let r=Ee(
n),t=e.filter(i=>i.resource===r);return new Map(t.map(({path:i,field:s,how:l})=>[i,`TODO ${s}: ${l.replace(/\s+/g," ")}`]))}function Y7(n){let e=new Map;for(let{
from:r,to:t}of n){if(!r||!t||r===t)continue;let i=J7(r,e);for(let[s,l]of[...e])s.startsWith(`${r}/`)&&e.set(t+s.slice(r.length),l);e.set(t,i)}return e}function J7(n,e){
for(let r=n;r!=="";r=r.slice(0,r.lastIndexOf("/"))){let t=e.get(r);if(t!==void 0)return t+n.slice(r.length)}return n}var mr=class{diff(e,r,t={}){let i;typeof t=="function"?(i=t,t={}):"callback"in t&&(i=t.callback);let s=this.castInput(e,t),l=this.castInput(r,t),o=this.removeEmpty(
this.tokenize(s,t)),c=this.removeEmpty(this.tokenize(l,t));return this.diffWithOptionsObj(o,c,t,i)}diffWithOptionsObj(e,r,t,i){var s;let l=E=>{if(E=this.postProcess(
E,t),i){setTimeout(function(){i(E)},0);return}else return E},o=r.length,c=e.length,y=1,h=o+c;t.maxEditLength!=null&&(h=Math.min(h,t.maxEditLength));let b=(s=t.timeout)!==
null&&s!==void 0?s:1/0,w=Date.now()+b,k=[{oldPos:-1,lastComponent:void 0}],z=this.extractCommon(k[0],r,e,0,t);if(k[0].oldPos+1>=c&&z+1>=o)return l(this.buildValues(
k[0].lastComponent,r,e));let P=-1/0,D=1/0,T=()=>{for(let E=Math.max(P,-y);E<=Math.min(D,y);E+=2){let L,I=k[E-1],V=k[E+1];I&&(k[E-1]=void 0);let M=!1;if(V){let q=V.
oldPos-E;M=V&&0<=q&&q<o}let Y=I&&I.oldPos+1<c;if(!M&&!Y){k[E]=void 0;continue}if(!Y||M&&I.oldPos<V.oldPos?L=this.addToPath(V,!0,!1,0,t):L=this.addToPath(I,!1,!0,
1,t),z=this.extractCommon(L,r,e,E,t),L.oldPos+1>=c&&z+1>=o)return l(this.buildValues(L.lastComponent,r,e))||!0;k[E]=L,L.oldPos+1>=c&&(D=Math.min(D,E-1)),z+1>=o&&
(P=Math.max(P,E+1))}y++};if(i)(function E(){setTimeout(function(){if(y>h||Date.now()>w)return i(void 0);T()||E()},0)})();else for(;y<=h&&Date.now()<=w;){let E=T();
if(E)return E}}addToPath(e,r,t,i,s){let l=e.lastComponent;return l&&!s.oneChangePerToken&&l.added===r&&l.removed===t?{oldPos:e.oldPos+i,lastComponent:{count:l.count+
1,added:r,removed:t,previousComponent:l.previousComponent}}:{oldPos:e.oldPos+i,lastComponent:{count:1,added:r,removed:t,previousComponent:l}}}extractCommon(e,r,t,i,s){
let l=r.length,o=t.length,c=e.oldPos,y=c-i,h=0;for(;y+1<l&&c+1<o&&this.equals(t[c+1],r[y+1],s);)y++,c++,h++,s.oneChangePerToken&&(e.lastComponent={count:1,previousComponent:e.
lastComponent,added:!1,removed:!1});return h&&!s.oneChangePerToken&&(e.lastComponent={count:h,previousComponent:e.lastComponent,added:!1,removed:!1}),e.oldPos=c,
y}equals(e,r,t){return t.comparator?t.comparator(e,r):e===r||!!t.ignoreCase&&e.toLowerCase()===r.toLowerCase()}removeEmpty(e){let r=[];for(let t=0;t<e.length;t++)
e[t]&&r.push(e[t]);return r}castInput(e,r){return e}tokenize(e,r){return Array.from(e)}join(e){return e.join("")}postProcess(e,r){return e}get useLongestToken(){
return!1}buildValues(e,r,t){let i=[],s;for(;e;)i.push(e),s=e.previousComponent,delete e.previousComponent,e=s;i.reverse();let l=i.length,o=0,c=0,y=0;for(;o<l;o++){
let h=i[o];if(h.removed)h.value=this.join(t.slice(y,y+h.count)),y+=h.count;else{if(!h.added&&this.useLongestToken){let b=r.slice(c,c+h.count);b=b.map(function(w,k){
let z=t[y+k];return z.length>w.length?z:w}),h.value=this.join(b)}else h.value=this.join(r.slice(c,c+h.count));c+=h.count,h.added||(y+=h.count)}}return i}};var Xd=class extends mr{constructor(){super(...arguments),this.tokenize=X7}equals(e,r,t){return t.ignoreWhitespace?((!t.newlineIsToken||!e.includes(`
`))&&(e=e.trim()),(!t.newlineIsToken||!r.includes(`
`))&&(r=r.trim())):t.ignoreNewlineAtEof&&!t.newlineIsToken&&(e.endsWith(`
`)&&(e=e.slice(0,-1)),r.endsWith(`
`)&&(r=r.slice(0,-1))),super.equals(e,r,t)}},Q7=new Xd;function xd(n,e,r){return Q7.diff(n,e,r)}function X7(n,e){e.stripTrailingCr&&(n=n.replace(/\r\n/g,`
`));let r=[],t=n.split(/(\n|\r\n)/);t[t.length-1]||t.pop();for(let i=0;i<t.length;i++){let s=t[i];i%2&&!e.newlineIsToken?r[r.length-1]+=s:r.push(s)}return r}function ep(n,e,r,t,i,s,l){let o;l?typeof l=="function"?o={callback:l}:o=l:o={},typeof o.context>"u"&&(o.context=4);let c=o.context;if(o.newlineIsToken)throw new Error(
"newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(o.callback){let{callback:h}=o;xd(r,t,Object.assign(Object.assign(
{},o),{callback:b=>{let w=y(b);h(w)}}))}else return y(xd(r,t,o));function y(h){if(!h)return;h.push({value:"",lines:[]});function b(E){return E.map(function(L){return"\
 "+L})}let w=[],k=0,z=0,P=[],D=1,T=1;for(let E=0;E<h.length;E++){let L=h[E],I=L.lines||x7(L.value);if(L.lines=I,L.added||L.removed){if(!k){let V=h[E-1];k=D,z=T,
V&&(P=c>0?b(V.lines.slice(-c)):[],k-=P.length,z-=P.length)}for(let V of I)P.push((L.added?"+":"-")+V);L.added?T+=I.length:D+=I.length}else{if(k)if(I.length<=c*2&&
E<h.length-2)for(let V of b(I))P.push(V);else{let V=Math.min(I.length,c);for(let Y of b(I.slice(0,V)))P.push(Y);let M={oldStart:k,oldLines:D-k+V,newStart:z,newLines:T-
z+V,lines:P};w.push(M),k=0,z=0,P=[]}D+=I.length,T+=I.length}}for(let E of w)for(let L=0;L<E.lines.length;L++)E.lines[L].endsWith(`
`)?E.lines[L]=E.lines[L].slice(0,-1):(E.lines.splice(L+1,0,"\\ No newline at end of file"),L++);return{oldFileName:n,newFileName:e,oldHeader:i,newHeader:s,hunks:w}}}function x7(n){let e=n.endsWith(`
`),r=n.split(`
`).map(t=>t+`
`);return e?r.pop():r.push(r.pop().slice(0,-1)),r}var QP="<redacted>";function np(n){let e=[...e_(n)].sort(([i],[s])=>i-s),r=[],t=0;for(let[i,s]of e)s<=t||(r.push(n.slice(t,Math.max(t,i)),l_(n.slice(Math.max(t,
i),s))),t=s);return[...r,n.slice(t)].join("").split(`
`)}function*e_(n){for(let{index:e,0:r}of n.matchAll(t_))yield[e,e+r.length];for(let e of Oe(n).documents){let r=F(e.value)?e.value.kind:void 0;for(let t of tp(e.
value,"",r==="Secret"?i_:n_)){let{start:i,end:s}=e.positionOf(t);yield[i.offset,s.offset]}}}var t_=/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z0-9 ]*PRIVATE KEY-----|$(?![\s\S]))/g,
n_=/\/(?:clientKey|bearerToken|password|token|privateKey)(?:\/value)?$/,i_=/^\/(?:data|stringData)\//,r_=`/${re("kubectl.kubernetes.io/last-applied-configuratio\
n")}`;function*tp(n,e,r){if(Array.isArray(n))for(let[t,i]of n.entries()){let s=F(i)&&i.kind==="Secret"?new RegExp(`^${e}/${t}/(?:data|stringData)/`):r;yield*tp(
i,`${e}/${t}`,s)}else if(F(n))for(let[t,i]of Object.entries(n))yield*tp(i,`${e}/${re(t)}`,r);else typeof n=="string"&&(r.test(e)||e.endsWith(r_)||s_(n))&&(yield e)}
function s_(n){return/PRIVATE KEY-----|^[a-z][a-z\d+.-]*:\/\/[^/?#\s]*@/i.test(n)?!0:/UFJJVkFURSBLRV|BSSVZBVEUgS0VZ|QUklWQVRFIEtFW/.test(n.replace(/\s+/g,""))}function l_(n){
let e=/^(["'])[^\n]*\1$/.exec(n)?.[1];return e!==void 0?e+QP+e:n.replace(/^([ \t]*)(\S.*?)(\r?)$/gm,(r,t,i,s,l)=>l===0&&/^[|>][-+\d]*\s*(?:#.*)?$/.test(r)?r:`${t}${QP}${s}`)}function xP(n,e,r){let{hunks:t}=ep(n,n,e,r,"","",{context:3}),[i,s]=[np(e),np(r)],l=t.flatMap(({oldStart:o,oldLines:c,newStart:y,newLines:h,lines:b})=>{let[w,k]=[
o-1,y-1],z=b.map(P=>{let D=P[0]??" ";if(D==="\\")return P;let T=D==="+"?s[k]:i[w];return D!=="+"&&w++,D!=="-"&&k++,D+(T??"")});return[`@@ -${XP(o,c)} +${XP(y,h)}\
 @@`,...z]});return l.length===0?"":[`--- ${n}`,`+++ ${n}`,...l,""].join(`
`)}var XP=(n,e)=>`${e===0?n-1:n},${e}`;function ek({files:n,refused:e},r){let t=e.flatMap(i=>[`--answer: ${i.message}`,...nk(i)]);return[...n.flatMap(o_),...t,...n.flatMap(u_),...f_(n),r,""].join(`
`)}function tk({files:n,refused:e}){let r=({migration:t,stuck:i})=>i!==void 0||t.refused.length>0;return e.length>0||n.some(({unreadable:t,planes:i})=>t.length>
0||i.some(r))}function ip(n){let e=n.flatMap(({planes:r})=>r.flatMap(({migration:t})=>[...t.needs]));return[...new Map(e.map(r=>[r.key,r])).values()]}function o_({
path:n,unreadable:e,planes:r}){let t=e.map(s=>`${n}:${s.range.start.line}:${s.range.start.column}  ${Z(s)}`),i=r.flatMap(s=>[...s.migration.refused.flatMap(l=>a_(
n,s,l)),...s.stuck===void 0?[]:[`${Xo(n,s)}  ${s.stuck}`]]);return[...t,...i]}function a_(n,e,r){return[`${Xo(n,e)}  ${r.code}  ${r.message}`,...nk(r,i=>`${Xo(n,
e,i.path)}  `)]}function nk(n,e=()=>""){return"issues"in n?n.issues.map(r=>`  ${e(r)}${Z(r)}`):[]}function Xo(n,{document:e,pointer:r},t=""){let{line:i,column:s}=e.
positionOf(r+t).start;return`${n}:${i}:${s}`}function u_({path:n,planes:e}){return e.flatMap(r=>{let{lost:t}=r.migration;return t.length===0?[]:[`${Xo(n,r)}  by\
 hand:`,...t.map(({field:i,instead:s})=>`  ${i}: ${s}`)]})}function f_(n){let e=ip(n);return e.length===0?[]:["needed, and only you know it:",...[...new Set(e.map(
({how:i})=>i))].flatMap(i=>[`  ${i}`,...e.filter(s=>s.how===i).map(c_)])]}var c_=({key:n,code:e})=>`    --answer ${p_(`${n}${d_[e]}`)}`,d_={"agent-ca":".value=@\
ca.crt","secret-key":"=KEY","https-listener":"=true","refused-value":"=VALUE"},p_=n=>`'${n.replaceAll("'","'\\''")}'`;function ik({files:n,refused:e},r,t){let i=n.map(({path:s,text:l,after:o,unreadable:c,planes:y})=>({path:s,changed:l!==o,unreadable:c.map(({code:h,field:b,message:w,
range:k})=>({code:h,field:b,message:w,line:k.start.line,column:k.start.column})),planes:y.map(({document:h,pointer:b,migration:w,stuck:k})=>({pointer:b,line:h.positionOf(
b).start.line,...w,...k!==void 0&&{stuck:k}}))}));return`${JSON.stringify({to:r,ok:t,refused:e,files:i},null,2)}
`}var ae=require("fs"),ln=require("path");function rk(n){let e=[],r=[];try{for(let t of n)e.push(m_(t));for(let t of e)(0,ae.renameSync)(t.temporary,t.path),r.push(
t)}catch(t){for(let i of r)g_(i);throw t}finally{for(let{temporary:t}of e)(0,ae.rmSync)(t,{force:!0})}}function m_({path:n,text:e}){(0,ae.mkdirSync)((0,ln.dirname)(
n),{recursive:!0});let r=y_(n),t=r===void 0?n:(0,ae.realpathSync)(n);r!==void 0&&(0,ae.accessSync)(t,ae.constants.W_OK);let i=(0,ln.join)((0,ln.dirname)(t),`.${(0,ln.basename)(
t)}.${process.pid}.tmp`),s={path:t,temporary:i,before:r};try{(0,ae.writeFileSync)(i,e,{flush:!0}),r!==void 0&&(0,ae.chmodSync)(i,(0,ae.statSync)(t).mode)}catch(l){
throw(0,ae.rmSync)(i,{force:!0}),l}return s}function g_({path:n,before:e}){e===void 0?(0,ae.rmSync)(n,{force:!0}):(0,ae.writeFileSync)(n,e)}function y_(n){try{return(0,ae.readFileSync)(
n)}catch(e){if(e instanceof Error&&"code"in e&&e.code==="ENOENT")return;throw e}}var v_=`openchoreo-planes migrate PATHS... [--to RELEASE] [--write | --output DIR]

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
`;function sk(n,e){let{values:r,positionals:t}=Xn(n,{to:{type:"string"},from:{type:"string"},answer:{type:"string",multiple:!0},write:{type:"boolean"},output:{type:"\
string"},draft:{type:"boolean"},format:{type:"string"},help:{type:"boolean"}});if(r.help)return e.stdout(v_),se.ok;let i=nn(r.to),s=r.from===void 0?void 0:nn(r.
from),l=Mw("--format",r.format??"diff",["diff","json"]),{write:o=!1,output:c,draft:y=!1}=r;if(t.length===0)throw new oe("migrate needs files or directories, or \
- for standard input");if(o&&c!==void 0)throw new oe("--write and --output exclude each other");if(o&&t.includes("-"))throw new oe("--write needs files: standar\
d input has no place to write to");let h=h_(r.answer??[],e),{files:b,faults:w}=Qn(t,e);for(let E of w)e.stderr(`openchoreo-planes: ${E}
`);if(w.length>0)return se.failure;let k=JP(b,{to:i,answers:h,...s!==void 0&&{from:s}}),z=tk(k),P=ip(k.files).length>0,D=!z&&(!P||y);if(l==="json")e.stdout(ik(k,
i,D));else if(!z&&!o&&c===void 0)for(let{path:E,text:L,after:I}of k.files)e.stdout(xP(E,L,I));let T=`${O_(k.files)} to ${i}`;if(!D)T=`nothing was written: ${z?"\
the above stands in the way":"answer what is needed, or use --draft"}`;else if(o||c!==void 0){let E;try{E=c===void 0?P_(k.files,e):k_(k.files,c,e),rk(E)}catch(L){
if(L instanceof oe)throw L;return e.stderr(`openchoreo-planes: nothing was written: ${or(L)}
`),se.failure}T+=`; ${E.length} ${E.length===1?"file":"files"} written`}return l==="diff"&&e.stderr(ek(k,T)),D?se.ok:se.findings}function h_(n,e){let r=n.map(t=>{
let i=t.indexOf("=");if(i<1)throw new oe("--answer needs KEY=VALUE, such as spec.clusterAgent.clientCA.value=@ca.crt");let[s,l]=[t.slice(0,i),t.slice(i+1)];return[
s,l.startsWith("@")?b_(l.slice(1),s,e):w_(l,s)]});return Object.fromEntries(r)}function b_(n,e,r){try{return(0,gr.readFileSync)((0,Ze.resolve)(r.cwd,n),"utf8")}catch(t){
throw new oe(`--answer ${e}: ${n}: ${or(t)}`)}}function w_(n,e){let[r,...t]=Oe(n).documents;if(r&&t.length===0&&r.issues.length===0)return r.value;throw new oe(
`--answer ${e}: its value is no YAML; give a text in quotes, or @FILE for the text of a file`)}function P_(n,e){return n.filter(({text:t,after:i})=>t!==i).map(({
path:t,after:i})=>({path:(0,Ze.resolve)(e.cwd,t),text:i}))}function k_(n,e,r){let t=new Map;for(let{path:i,after:s}of n.filter(({planes:l})=>l.length>0)){let l=i===
"<stdin>"?"stdin.yaml":(0,Ze.relative)(r.cwd,(0,Ze.resolve)(r.cwd,i));if(l.startsWith("..")||(0,Ze.isAbsolute)(l))throw new oe(`--output needs files below this \
folder, to give them the same place there; ${i} is not`);let o=(0,Ze.resolve)(r.cwd,e,l);if((0,gr.existsSync)(o)&&(0,gr.readFileSync)(o,"utf8")!==s)throw new oe(
`${(0,Ze.relative)(r.cwd,o)} is there already and says something else; name another folder`);t.set(o,s)}return[...t].map(([i,s])=>({path:i,text:s}))}function O_(n){
let e=n.flatMap(({planes:t})=>t),r=e.filter(({migration:t})=>t.lines.length>1).length;return e.length===0?`${n.length} ${n.length===1?"file":"files"}, no plane \
found: nothing to move`:`${r} of ${e.length} ${e.length===1?"plane":"planes"} moved`}var rp="0.1.0";var S_=`openchoreo-planes: knows what a valid OpenChoreo plane manifest is

  openchoreo-planes lint PATHS...    judge the planes in files
  openchoreo-planes default FILE     print a plane with its defaults written out
  openchoreo-planes migrate PATHS... move planes to a later release
  openchoreo-planes COMMAND --help   how to use a command
  openchoreo-planes --version        the version of this program
`,xo={lint:Kw,default:_w,migrate:sk};function lk(n,e){let[r,...t]=n;try{if(r===void 0||r==="--help"||r==="-h"||r==="help")return e.stdout(S_),r===void 0?se.failure:
se.ok;if(r==="--version"||r==="-v")return e.stdout(`${rp}
`),se.ok;let i=Object.hasOwn(xo,r)?xo[r]:void 0;if(i)return i(t,e);let s=ke(r,Object.keys(xo));throw new oe(`there is no command ${r}${s===void 0?"":`; did you \
mean ${s}?`}`)}catch(i){if(!(i instanceof oe))throw i;return e.stderr(`openchoreo-planes: ${i.message}
Run openchoreo-planes ${Object.hasOwn(xo,r??"")?`${r} `:""}--help to see how it is used.
`),se.failure}}function sp(n,e){let r=Buffer.from(e);for(;r.length>0;)try{r=r.subarray((0,ea.writeSync)(n,r))}catch(t){let i=t instanceof Error&&"code"in t?t.code:void 0;if(i===
"EPIPE"&&process.exit(process.exitCode),i!=="EAGAIN")throw t}}try{process.exitCode=lk(process.argv.slice(2),{stdout:n=>sp(1,n),stderr:n=>sp(2,n),stdin:()=>(0,ea.readFileSync)(
0,"utf8"),cwd:process.cwd()})}catch(n){sp(2,`openchoreo-planes: a fault of this program, please report it: ${n instanceof Error?n.stack:String(n)}
`),process.exitCode=se.failure}

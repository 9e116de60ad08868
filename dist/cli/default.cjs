"use strict";var Vu=Object.create;var fn=Object.defineProperty;var Wu=Object.getOwnPropertyDescriptor;var Ju=Object.getOwnPropertyNames;var Gu=Object.getPrototypeOf,Qu=Object.prototype.hasOwnProperty;var I=(t,e)=>()=>(e||t((e={exports:{}}).exports,e),e.exports),te=(t,e)=>{for(var n in e)fn(t,n,{get:e[n],enumerable:!0})},vo=(t,e,n,i)=>{if(e&&typeof e=="object"||
typeof e=="function")for(let r of Ju(e))!Qu.call(t,r)&&r!==n&&fn(t,r,{get:()=>e[r],enumerable:!(i=Wu(e,r))||i.enumerable});return t};var Xu=(t,e,n)=>(n=t!=null?Vu(Gu(t)):{},vo(e||!t||!t.__esModule?fn(n,"default",{value:t,enumerable:!0}):n,t)),zu=t=>vo(fn({},"__esModule",{value:!0}),t);var U=I(Z=>{"use strict";var Ci=Symbol.for("yaml.alias"),So=Symbol.for("yaml.document"),dn=Symbol.for("yaml.map"),wo=Symbol.for("yaml.pair"),Pi=Symbol.for("yaml\
.scalar"),pn=Symbol.for("yaml.seq"),ye=Symbol.for("yaml.node.type"),Zu=t=>!!t&&typeof t=="object"&&t[ye]===Ci,ef=t=>!!t&&typeof t=="object"&&t[ye]===So,tf=t=>!!t&&
typeof t=="object"&&t[ye]===dn,nf=t=>!!t&&typeof t=="object"&&t[ye]===wo,Ao=t=>!!t&&typeof t=="object"&&t[ye]===Pi,rf=t=>!!t&&typeof t=="object"&&t[ye]===pn;function ko(t){
if(t&&typeof t=="object")switch(t[ye]){case dn:case pn:return!0}return!1}function sf(t){if(t&&typeof t=="object")switch(t[ye]){case Ci:case dn:case Pi:case pn:return!0}
return!1}var of=t=>(Ao(t)||ko(t))&&!!t.anchor;Z.ALIAS=Ci;Z.DOC=So;Z.MAP=dn;Z.NODE_TYPE=ye;Z.PAIR=wo;Z.SCALAR=Pi;Z.SEQ=pn;Z.hasAnchor=of;Z.isAlias=Zu;Z.isCollection=
ko;Z.isDocument=ef;Z.isMap=tf;Z.isNode=sf;Z.isPair=nf;Z.isScalar=Ao;Z.isSeq=rf});var yt=I(Ti=>{"use strict";var X=U(),ie=Symbol("break visit"),Oo=Symbol("skip children"),de=Symbol("remove node");function hn(t,e){let n=No(e);X.isDocument(t)?Je(
null,t.contents,n,Object.freeze([t]))===de&&(t.contents=null):Je(null,t,n,Object.freeze([]))}hn.BREAK=ie;hn.SKIP=Oo;hn.REMOVE=de;function Je(t,e,n,i){let r=Eo(t,
e,n,i);if(X.isNode(r)||X.isPair(r))return Co(t,i,r),Je(t,r,n,i);if(typeof r!="symbol"){if(X.isCollection(e)){i=Object.freeze(i.concat(e));for(let o=0;o<e.items.
length;++o){let l=Je(o,e.items[o],n,i);if(typeof l=="number")o=l-1;else{if(l===ie)return ie;l===de&&(e.items.splice(o,1),o-=1)}}}else if(X.isPair(e)){i=Object.freeze(
i.concat(e));let o=Je("key",e.key,n,i);if(o===ie)return ie;o===de&&(e.key=null);let l=Je("value",e.value,n,i);if(l===ie)return ie;l===de&&(e.value=null)}}return r}
async function mn(t,e){let n=No(e);X.isDocument(t)?await Ge(null,t.contents,n,Object.freeze([t]))===de&&(t.contents=null):await Ge(null,t,n,Object.freeze([]))}mn.
BREAK=ie;mn.SKIP=Oo;mn.REMOVE=de;async function Ge(t,e,n,i){let r=await Eo(t,e,n,i);if(X.isNode(r)||X.isPair(r))return Co(t,i,r),Ge(t,r,n,i);if(typeof r!="symbo\
l"){if(X.isCollection(e)){i=Object.freeze(i.concat(e));for(let o=0;o<e.items.length;++o){let l=await Ge(o,e.items[o],n,i);if(typeof l=="number")o=l-1;else{if(l===
ie)return ie;l===de&&(e.items.splice(o,1),o-=1)}}}else if(X.isPair(e)){i=Object.freeze(i.concat(e));let o=await Ge("key",e.key,n,i);if(o===ie)return ie;o===de&&
(e.key=null);let l=await Ge("value",e.value,n,i);if(l===ie)return ie;l===de&&(e.value=null)}}return r}function No(t){return typeof t=="object"&&(t.Collection||t.
Node||t.Value)?Object.assign({Alias:t.Node,Map:t.Node,Scalar:t.Node,Seq:t.Node},t.Value&&{Map:t.Value,Scalar:t.Value,Seq:t.Value},t.Collection&&{Map:t.Collection,
Seq:t.Collection},t):t}function Eo(t,e,n,i){if(typeof n=="function")return n(t,e,i);if(X.isMap(e))return n.Map?.(t,e,i);if(X.isSeq(e))return n.Seq?.(t,e,i);if(X.
isPair(e))return n.Pair?.(t,e,i);if(X.isScalar(e))return n.Scalar?.(t,e,i);if(X.isAlias(e))return n.Alias?.(t,e,i)}function Co(t,e,n){let i=e[e.length-1];if(X.isCollection(
i))i.items[t]=n;else if(X.isPair(i))t==="key"?i.key=n:i.value=n;else if(X.isDocument(i))i.contents=n;else{let r=X.isAlias(i)?"alias":"scalar";throw new Error(`C\
annot replace node with ${r} parent`)}}Ti.visit=hn;Ti.visitAsync=mn});var Li=I(To=>{"use strict";var Po=U(),lf=yt(),af={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},cf=t=>t.replace(/[!,[\]{}]/g,e=>af[e]),bt=class t{constructor(e,n){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},t.defaultYaml,e),this.tags=Object.assign({},t.defaultTags,n)}clone(){let e=new t(this.yaml,this.tags);
return e.docStart=this.docStart,e}atDocument(){let e=new t(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.
atNextDocument=!1,this.yaml={explicit:t.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},t.defaultTags);break}return e}add(e,n){this.atNextDocument&&
(this.yaml={explicit:t.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},t.defaultTags),this.atNextDocument=!1);let i=e.trim().split(/[ \t]+/),r=i.
shift();switch(r){case"%TAG":{if(i.length!==2&&(n(0,"%TAG directive should contain exactly two parts"),i.length<2))return!1;let[o,l]=i;return this.tags[o]=l,!0}case"\
%YAML":{if(this.yaml.explicit=!0,i.length!==1)return n(0,"%YAML directive should contain exactly one part"),!1;let[o]=i;if(o==="1.1"||o==="1.2")return this.yaml.
version=o,!0;{let l=/^\d+\.\d+$/.test(o);return n(6,`Unsupported YAML version ${o}`,l),!1}}default:return n(0,`Unknown directive ${r}`,!0),!1}}tagName(e,n){if(e===
"!")return"!";if(e[0]!=="!")return n(`Not a valid tag: ${e}`),null;if(e[1]==="<"){let l=e.slice(2,-1);return l==="!"||l==="!!"?(n(`Verbatim tags aren't resolved\
, so ${e} is invalid.`),null):(e[e.length-1]!==">"&&n("Verbatim tags must end with a >"),l)}let[,i,r]=e.match(/^(.*!)([^!]*)$/s);r||n(`The ${e} tag has no suffi\
x`);let o=this.tags[i];if(o)try{return o+decodeURIComponent(r)}catch(l){return n(String(l)),null}return i==="!"?e:(n(`Could not resolve tag: ${e}`),null)}tagString(e){
for(let[n,i]of Object.entries(this.tags))if(e.startsWith(i))return n+cf(e.substring(i.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let n=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],i=Object.entries(this.tags),r;if(e&&i.length>0&&Po.isNode(e.contents)){let o={};lf.visit(e.contents,(l,a)=>{Po.isNode(a)&&
a.tag&&(o[a.tag]=!0)}),r=Object.keys(o)}else r=[];for(let[o,l]of i)o==="!!"&&l==="tag:yaml.org,2002:"||(!e||r.some(a=>a.startsWith(l)))&&n.push(`%TAG ${o} ${l}`);
return n.join(`
`)}};bt.defaultYaml={explicit:!1,version:"1.2"};bt.defaultTags={"!!":"tag:yaml.org,2002:"};To.Directives=bt});var gn=I(vt=>{"use strict";var Lo=U(),uf=yt();function ff(t){if(/[\x00-\x19\s,[\]{}]/.test(t)){let n=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(t)}`;throw new Error(n)}return!0}function Io(t){let e=new Set;return uf.visit(t,{Value(n,i){i.anchor&&e.add(i.anchor)}}),e}function qo(t,e){for(let n=1;;++n){
let i=`${t}${n}`;if(!e.has(i))return i}}function df(t,e){let n=[],i=new Map,r=null;return{onAnchor:o=>{n.push(o),r??(r=Io(t));let l=qo(e,r);return r.add(l),l},setAnchors:()=>{
for(let o of n){let l=i.get(o);if(typeof l=="object"&&l.anchor&&(Lo.isScalar(l.node)||Lo.isCollection(l.node)))l.node.anchor=l.anchor;else{let a=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw a.source=o,a}}},sourceObjects:i}}vt.anchorIsValid=ff;vt.anchorNames=Io;vt.createNodeAnchors=df;vt.
findNewAnchor=qo});var Ii=I(_o=>{"use strict";function St(t,e,n,i){if(i&&typeof i=="object")if(Array.isArray(i))for(let r=0,o=i.length;r<o;++r){let l=i[r],a=St(t,i,String(r),l);a===
void 0?delete i[r]:a!==l&&(i[r]=a)}else if(i instanceof Map)for(let r of Array.from(i.keys())){let o=i.get(r),l=St(t,i,r,o);l===void 0?i.delete(r):l!==o&&i.set(
r,l)}else if(i instanceof Set)for(let r of Array.from(i)){let o=St(t,i,r,r);o===void 0?i.delete(r):o!==r&&(i.delete(r),i.add(o))}else for(let[r,o]of Object.entries(
i)){let l=St(t,i,r,o);l===void 0?delete i[r]:l!==o&&(i[r]=l)}return t.call(e,n,i)}_o.applyReviver=St});var Ne=I(xo=>{"use strict";var pf=U();function Mo(t,e,n){if(Array.isArray(t))return t.map((i,r)=>Mo(i,String(r),n));if(t&&typeof t.toJSON=="function"){if(!n||!pf.
hasAnchor(t))return t.toJSON(e,n);let i={aliasCount:0,count:1,res:void 0};n.anchors.set(t,i),n.onCreate=o=>{i.res=o,delete n.onCreate};let r=t.toJSON(e,n);return n.
onCreate&&n.onCreate(r),r}return typeof t=="bigint"&&!n?.keep?Number(t):t}xo.toJS=Mo});var yn=I(Do=>{"use strict";var hf=Ii(),Ro=U(),mf=Ne(),qi=class{constructor(e){Object.defineProperty(this,Ro.NODE_TYPE,{value:e})}clone(){let e=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:n,maxAliasCount:i,onAnchor:r,reviver:o}={}){
if(!Ro.isDocument(e))throw new TypeError("A document argument is required");let l={anchors:new Map,doc:e,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof i==
"number"?i:100},a=mf.toJS(this,"",l);if(typeof r=="function")for(let{count:f,res:u}of l.anchors.values())r(u,f);return typeof o=="function"?hf.applyReviver(o,{"":a},
"",a):a}};Do.NodeBase=qi});var wt=I($o=>{"use strict";var gf=gn(),yf=yt(),Qe=U(),bf=yn(),vf=Ne(),_i=class extends bf.NodeBase{constructor(e){super(Qe.ALIAS),this.source=e,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let i;n?.aliasResolveCache?i=n.aliasResolveCache:(i=[],yf.visit(e,{Node:(o,l)=>{(Qe.isAlias(l)||Qe.hasAnchor(l))&&i.push(l)}}),n&&(n.aliasResolveCache=i));let r;
for(let o of i){if(o===this)break;o.anchor===this.source&&(r=o)}if(r&&n){let{anchors:o,doc:l,maxAliasCount:a}=n,f=o.get(r);if(f||(vf.toJS(r,null,n),f=o.get(r)),
f?.res===void 0){let u="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(u)}if(a>=0&&(f.count+=1,f.aliasCount===0&&(f.aliasCount=
bn(l,r,o)),f.count*f.aliasCount>a)){let u="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(u)}}return r}toJSON(e,n){if(!n)
return{source:this.source};let i=this.resolve(n.doc,n);if(!i){let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
r)}return n.anchors.get(i).res}toString(e,n,i){let r=`*${this.source}`;if(e){if(gf.anchorIsValid(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){
let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(o)}if(e.implicitKey)return`${r} `}return r}};function bn(t,e,n){
if(Qe.isAlias(e)){let i=e.resolve(t),r=n&&i&&n.get(i);return r?r.count*r.aliasCount:0}else if(Qe.isCollection(e)){let i=0;for(let r of e.items){let o=bn(t,r,n);
o>i&&(i=o)}return i}else if(Qe.isPair(e)){let i=bn(t,e.key,n),r=bn(t,e.value,n);return Math.max(i,r)}return 1}$o.Alias=_i});var Q=I(Mi=>{"use strict";var Sf=U(),wf=yn(),Af=Ne(),kf=t=>!t||typeof t!="function"&&typeof t!="object",Ee=class extends wf.NodeBase{constructor(e){super(Sf.SCALAR),
this.value=e}toJSON(e,n){return n?.keep?this.value:Af.toJS(this.value,e,n)}toString(){return String(this.value)}};Ee.BLOCK_FOLDED="BLOCK_FOLDED";Ee.BLOCK_LITERAL=
"BLOCK_LITERAL";Ee.PLAIN="PLAIN";Ee.QUOTE_DOUBLE="QUOTE_DOUBLE";Ee.QUOTE_SINGLE="QUOTE_SINGLE";Mi.Scalar=Ee;Mi.isScalarValue=kf});var At=I(Bo=>{"use strict";var Of=wt(),De=U(),Fo=Q(),Nf="tag:yaml.org,2002:";function Ef(t,e,n){if(e){let i=n.filter(o=>o.tag===e),r=i.find(o=>!o.format)??i[0];
if(!r)throw new Error(`Tag ${e} not found`);return r}return n.find(i=>i.identify?.(t)&&!i.format)}function Cf(t,e,n){if(De.isDocument(t)&&(t=t.contents),De.isNode(
t))return t;if(De.isPair(t)){let p=n.schema[De.MAP].createNode?.(n.schema,null,n);return p.items.push(t),p}(t instanceof String||t instanceof Number||t instanceof
Boolean||typeof BigInt<"u"&&t instanceof BigInt)&&(t=t.valueOf());let{aliasDuplicateObjects:i,onAnchor:r,onTagObj:o,schema:l,sourceObjects:a}=n,f;if(i&&t&&typeof t==
"object"){if(f=a.get(t),f)return f.anchor??(f.anchor=r(t)),new Of.Alias(f.anchor);f={anchor:null,node:null},a.set(t,f)}e?.startsWith("!!")&&(e=Nf+e.slice(2));let u=Ef(
t,e,l.tags);if(!u){if(t&&typeof t.toJSON=="function"&&(t=t.toJSON()),!t||typeof t!="object"){let p=new Fo.Scalar(t);return f&&(f.node=p),p}u=t instanceof Map?l[De.
MAP]:Symbol.iterator in Object(t)?l[De.SEQ]:l[De.MAP]}o&&(o(u),delete n.onTagObj);let d=u?.createNode?u.createNode(n.schema,t,n):typeof u?.nodeClass?.from=="fun\
ction"?u.nodeClass.from(n.schema,t,n):new Fo.Scalar(t);return e?d.tag=e:u.default||(d.tag=u.tag),f&&(f.node=d),d}Bo.createNode=Cf});var Sn=I(vn=>{"use strict";var Pf=At(),pe=U(),Tf=yn();function xi(t,e,n){let i=n;for(let r=e.length-1;r>=0;--r){let o=e[r];if(typeof o=="number"&&Number.isInteger(
o)&&o>=0){let l=[];l[o]=i,i=l}else i=new Map([[o,i]])}return Pf.createNode(i,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:t,sourceObjects:new Map})}var jo=t=>t==null||typeof t=="object"&&!!t[Symbol.iterator]().next().done,Ri=class extends Tf.
NodeBase{constructor(e,n){super(e),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(e){let n=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(n.schema=e),n.items=n.items.map(i=>pe.isNode(i)||pe.isPair(i)?i.clone(e):i),this.range&&
(n.range=this.range.slice()),n}addIn(e,n){if(jo(e))this.add(n);else{let[i,...r]=e,o=this.get(i,!0);if(pe.isCollection(o))o.addIn(r,n);else if(o===void 0&&this.schema)
this.set(i,xi(this.schema,r,n));else throw new Error(`Expected YAML collection at ${i}. Remaining path: ${r}`)}}deleteIn(e){let[n,...i]=e;if(i.length===0)return this.
delete(n);let r=this.get(n,!0);if(pe.isCollection(r))return r.deleteIn(i);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${i}`)}getIn(e,n){let[
i,...r]=e,o=this.get(i,!0);return r.length===0?!n&&pe.isScalar(o)?o.value:o:pe.isCollection(o)?o.getIn(r,n):void 0}hasAllNullValues(e){return this.items.every(n=>{
if(!pe.isPair(n))return!1;let i=n.value;return i==null||e&&pe.isScalar(i)&&i.value==null&&!i.commentBefore&&!i.comment&&!i.tag})}hasIn(e){let[n,...i]=e;if(i.length===
0)return this.has(n);let r=this.get(n,!0);return pe.isCollection(r)?r.hasIn(i):!1}setIn(e,n){let[i,...r]=e;if(r.length===0)this.set(i,n);else{let o=this.get(i,!0);
if(pe.isCollection(o))o.setIn(r,n);else if(o===void 0&&this.schema)this.set(i,xi(this.schema,r,n));else throw new Error(`Expected YAML collection at ${i}. Remai\
ning path: ${r}`)}}};vn.Collection=Ri;vn.collectionFromPath=xi;vn.isEmptyPath=jo});var kt=I(wn=>{"use strict";var Lf=t=>t.replace(/^(?!$)(?: $)?/gm,"#");function Di(t,e){return/^\n+$/.test(t)?t.substring(1):e?t.replace(/^(?! *$)/gm,e):t}var If=(t,e,n)=>t.
endsWith(`
`)?Di(n,e):n.includes(`
`)?`
`+Di(n,e):(t.endsWith(" ")?"":" ")+n;wn.indentComment=Di;wn.lineComment=If;wn.stringifyComment=Lf});var Yo=I(Ot=>{"use strict";var qf="flow",$i="block",An="quoted";function _f(t,e,n="flow",{indentAtStart:i,lineWidth:r=80,minContentWidth:o=20,onFold:l,onOverflow:a}={}){
if(!r||r<0)return t;r<o&&(o=0);let f=Math.max(1+o,1+r-e.length);if(t.length<=f)return t;let u=[],d={},p=r-e.length;typeof i=="number"&&(i>r-Math.max(2,o)?u.push(
0):p=r-i);let h,v,T=!1,g=-1,k=-1,q=-1;n===$i&&(g=Ko(t,g,e.length),g!==-1&&(p=g+f));for(let _;_=t[g+=1];){if(n===An&&_==="\\"){switch(k=g,t[g+1]){case"x":g+=3;break;case"\
u":g+=5;break;case"U":g+=9;break;default:g+=1}q=g}if(_===`
`)n===$i&&(g=Ko(t,g,e.length)),p=g+e.length+f,h=void 0;else{if(_===" "&&v&&v!==" "&&v!==`
`&&v!=="	"){let D=t[g+1];D&&D!==" "&&D!==`
`&&D!=="	"&&(h=g)}if(g>=p)if(h)u.push(h),p=h+f,h=void 0;else if(n===An){for(;v===" "||v==="	";)v=_,_=t[g+=1],T=!0;let D=g>q+1?g-2:k-1;if(d[D])return t;u.push(D),
d[D]=!0,p=D+f,h=void 0}else T=!0}v=_}if(T&&a&&a(),u.length===0)return t;l&&l();let L=t.slice(0,u[0]);for(let _=0;_<u.length;++_){let D=u[_],$=u[_+1]||t.length;D===
0?L=`
${e}${t.slice(0,$)}`:(n===An&&d[D]&&(L+=`${t[D]}\\`),L+=`
${e}${t.slice(D+1,$)}`)}return L}function Ko(t,e,n){let i=e,r=e+1,o=t[r];for(;o===" "||o==="	";)if(e<r+n)o=t[++e];else{do o=t[++e];while(o&&o!==`
`);i=e,r=e+1,o=t[r]}return i}Ot.FOLD_BLOCK=$i;Ot.FOLD_FLOW=qf;Ot.FOLD_QUOTED=An;Ot.foldFlowLines=_f});var Et=I(Uo=>{"use strict";var ce=Q(),Ce=Yo(),On=(t,e)=>({indentAtStart:e?t.indent.length:t.indentAtStart,lineWidth:t.options.lineWidth,minContentWidth:t.options.
minContentWidth}),Nn=t=>/^(%|---|\.\.\.)/m.test(t);function Mf(t,e,n){if(!e||e<0)return!1;let i=e-n,r=t.length;if(r<=i)return!1;for(let o=0,l=0;o<r;++o)if(t[o]===
`
`){if(o-l>i)return!0;if(l=o+1,r-l<=i)return!1}return!0}function Nt(t,e){let n=JSON.stringify(t);if(e.options.doubleQuotedAsJSON)return n;let{implicitKey:i}=e,r=e.
options.doubleQuotedMinMultiLineLength,o=e.indent||(Nn(t)?"  ":""),l="",a=0;for(let f=0,u=n[f];u;u=n[++f])if(u===" "&&n[f+1]==="\\"&&n[f+2]==="n"&&(l+=n.slice(a,
f)+"\\ ",f+=1,a=f,u="\\"),u==="\\")switch(n[f+1]){case"u":{l+=n.slice(a,f);let d=n.substr(f+2,4);switch(d){case"0000":l+="\\0";break;case"0007":l+="\\a";break;case"\
000b":l+="\\v";break;case"001b":l+="\\e";break;case"0085":l+="\\N";break;case"00a0":l+="\\_";break;case"2028":l+="\\L";break;case"2029":l+="\\P";break;default:d.
substr(0,2)==="00"?l+="\\x"+d.substr(2):l+=n.substr(f,6)}f+=5,a=f+1}break;case"n":if(i||n[f+2]==='"'||n.length<r)f+=1;else{for(l+=n.slice(a,f)+`

`;n[f+2]==="\\"&&n[f+3]==="n"&&n[f+4]!=='"';)l+=`
`,f+=2;l+=o,n[f+2]===" "&&(l+="\\"),f+=1,a=f+1}break;default:f+=1}return l=a?l+n.slice(a):n,i?l:Ce.foldFlowLines(l,o,Ce.FOLD_QUOTED,On(e,!1))}function Fi(t,e){if(e.
options.singleQuote===!1||e.implicitKey&&t.includes(`
`)||/[ \t]\n|\n[ \t]/.test(t))return Nt(t,e);let n=e.indent||(Nn(t)?"  ":""),i="'"+t.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return e.implicitKey?i:Ce.foldFlowLines(i,n,Ce.FOLD_FLOW,On(e,!1))}function Xe(t,e){let{singleQuote:n}=e.options,i;if(n===!1)i=Nt;else{let r=t.includes(
'"'),o=t.includes("'");r&&!o?i=Fi:o&&!r?i=Nt:i=n?Fi:Nt}return i(t,e)}var Bi;try{Bi=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Bi=/\n+(?!\n|$)/g}function kn({comment:t,type:e,value:n},i,r,o){let{blockQuote:l,commentString:a,lineWidth:f}=i.options;if(!l||/\n[\t ]+$/.test(
n))return Xe(n,i);let u=i.indent||(i.forceBlockIndent||Nn(n)?"  ":""),d=l==="literal"?!0:l==="folded"||e===ce.Scalar.BLOCK_FOLDED?!1:e===ce.Scalar.BLOCK_LITERAL?
!0:!Mf(n,f,u.length);if(!n)return d?`|
`:`>
`;let p,h;for(h=n.length;h>0;--h){let $=n[h-1];if($!==`
`&&$!=="	"&&$!==" ")break}let v=n.substring(h),T=v.indexOf(`
`);T===-1?p="-":n===v||T!==v.length-1?(p="+",o&&o()):p="",v&&(n=n.slice(0,-v.length),v[v.length-1]===`
`&&(v=v.slice(0,-1)),v=v.replace(Bi,`$&${u}`));let g=!1,k,q=-1;for(k=0;k<n.length;++k){let $=n[k];if($===" ")g=!0;else if($===`
`)q=k;else break}let L=n.substring(0,q<k?q+1:k);L&&(n=n.substring(L.length),L=L.replace(/\n+/g,`$&${u}`));let D=(g?u?"2":"1":"")+p;if(t&&(D+=" "+a(t.replace(/ ?[\r\n]+/g,
" ")),r&&r()),!d){let $=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${u}`),j=!1,H=On(i,!0);l!=="folded"&&e!==ce.Scalar.BLOCK_FOLDED&&(H.onOverflow=
()=>{j=!0});let M=Ce.foldFlowLines(`${L}${$}${v}`,u,Ce.FOLD_BLOCK,H);if(!j)return`>${D}
${u}${M}`}return n=n.replace(/\n+/g,`$&${u}`),`|${D}
${u}${L}${n}${v}`}function xf(t,e,n,i){let{type:r,value:o}=t,{actualString:l,implicitKey:a,indent:f,indentStep:u,inFlow:d}=e;if(a&&o.includes(`
`)||d&&/[[\]{},]/.test(o))return Xe(o,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(o))return a||d||!o.includes(
`
`)?Xe(o,e):kn(t,e,n,i);if(!a&&!d&&r!==ce.Scalar.PLAIN&&o.includes(`
`))return kn(t,e,n,i);if(Nn(o)){if(f==="")return e.forceBlockIndent=!0,kn(t,e,n,i);if(a&&f===u)return Xe(o,e)}let p=o.replace(/\n+/g,`$&
${f}`);if(l){let h=g=>g.default&&g.tag!=="tag:yaml.org,2002:str"&&g.test?.test(p),{compat:v,tags:T}=e.doc.schema;if(T.some(h)||v?.some(h))return Xe(o,e)}return a?
p:Ce.foldFlowLines(p,f,Ce.FOLD_FLOW,On(e,!1))}function Rf(t,e,n,i){let{implicitKey:r,inFlow:o}=e,l=typeof t.value=="string"?t:Object.assign({},t,{value:String(t.
value)}),{type:a}=t;a!==ce.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(l.value)&&(a=ce.Scalar.QUOTE_DOUBLE);let f=d=>{switch(d){case ce.
Scalar.BLOCK_FOLDED:case ce.Scalar.BLOCK_LITERAL:return r||o?Xe(l.value,e):kn(l,e,n,i);case ce.Scalar.QUOTE_DOUBLE:return Nt(l.value,e);case ce.Scalar.QUOTE_SINGLE:
return Fi(l.value,e);case ce.Scalar.PLAIN:return xf(l,e,n,i);default:return null}},u=f(a);if(u===null){let{defaultKeyType:d,defaultStringType:p}=e.options,h=r&&
d||p;if(u=f(h),u===null)throw new Error(`Unsupported default string type ${h}`)}return u}Uo.stringifyString=Rf});var Ct=I(ji=>{"use strict";var Df=gn(),Pe=U(),$f=kt(),Ff=Et();function Bf(t,e){let n=Object.assign({blockQuote:!0,commentString:$f.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},t.schema.toStringOptions,e),i;switch(n.collectionStyle){case"\
block":i=!1;break;case"flow":i=!0;break;default:i=null}return{anchors:new Set,doc:t,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.
indent=="number"?" ".repeat(n.indent):"  ",inFlow:i,options:n}}function jf(t,e){if(e.tag){let r=t.filter(o=>o.tag===e.tag);if(r.length>0)return r.find(o=>o.format===
e.format)??r[0]}let n,i;if(Pe.isScalar(e)){i=e.value;let r=t.filter(o=>o.identify?.(i));if(r.length>1){let o=r.filter(l=>l.test);o.length>0&&(r=o)}n=r.find(o=>o.
format===e.format)??r.find(o=>!o.format)}else i=e,n=t.find(r=>r.nodeClass&&i instanceof r.nodeClass);if(!n){let r=i?.constructor?.name??(i===null?"null":typeof i);
throw new Error(`Tag not resolved for ${r} value`)}return n}function Kf(t,e,{anchors:n,doc:i}){if(!i.directives)return"";let r=[],o=(Pe.isScalar(t)||Pe.isCollection(
t))&&t.anchor;o&&Df.anchorIsValid(o)&&(n.add(o),r.push(`&${o}`));let l=t.tag??(e.default?null:e.tag);return l&&r.push(i.directives.tagString(l)),r.join(" ")}function Yf(t,e,n,i){
if(Pe.isPair(t))return t.toString(e,n,i);if(Pe.isAlias(t)){if(e.doc.directives)return t.toString(e);if(e.resolvedAliases?.has(t))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.add(t):e.resolvedAliases=new Set([t]),t=t.resolve(e.doc)}let r,o=Pe.isNode(t)?
t:e.doc.createNode(t,{onTagObj:f=>r=f});r??(r=jf(e.doc.schema.tags,o));let l=Kf(o,r,e);l.length>0&&(e.indentAtStart=(e.indentAtStart??0)+l.length+1);let a=typeof r.
stringify=="function"?r.stringify(o,e,n,i):Pe.isScalar(o)?Ff.stringifyString(o,e,n,i):o.toString(e,n,i);return l?Pe.isScalar(o)||a[0]==="{"||a[0]==="["?`${l} ${a}`:
`${l}
${e.indent}${a}`:a}ji.createStringifyContext=Bf;ji.stringify=Yf});var Jo=I(Wo=>{"use strict";var be=U(),Ho=Q(),Vo=Ct(),Pt=kt();function Uf({key:t,value:e},n,i,r){let{allNullValues:o,doc:l,indent:a,indentStep:f,options:{commentString:u,
indentSeq:d,simpleKeys:p}}=n,h=be.isNode(t)&&t.comment||null;if(p){if(h)throw new Error("With simple keys, key nodes cannot have comments");if(be.isCollection(t)||
!be.isNode(t)&&typeof t=="object"){let H="With simple keys, collection cannot be used as a key value";throw new Error(H)}}let v=!p&&(!t||h&&e==null&&!n.inFlow||
be.isCollection(t)||(be.isScalar(t)?t.type===Ho.Scalar.BLOCK_FOLDED||t.type===Ho.Scalar.BLOCK_LITERAL:typeof t=="object"));n=Object.assign({},n,{allNullValues:!1,
implicitKey:!v&&(p||!o),indent:a+f});let T=!1,g=!1,k=Vo.stringify(t,n,()=>T=!0,()=>g=!0);if(!v&&!n.inFlow&&k.length>1024){if(p)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");v=!0}if(n.inFlow){if(o||e==null)return T&&i&&i(),k===""?"?":v?`? ${k}`:k}else if(o&&!p||e==null&&
v)return k=`? ${k}`,h&&!T?k+=Pt.lineComment(k,n.indent,u(h)):g&&r&&r(),k;T&&(h=null),v?(h&&(k+=Pt.lineComment(k,n.indent,u(h))),k=`? ${k}
${a}:`):(k=`${k}:`,h&&(k+=Pt.lineComment(k,n.indent,u(h))));let q,L,_;be.isNode(e)?(q=!!e.spaceBefore,L=e.commentBefore,_=e.comment):(q=!1,L=null,_=null,e&&typeof e==
"object"&&(e=l.createNode(e))),n.implicitKey=!1,!v&&!h&&be.isScalar(e)&&(n.indentAtStart=k.length+1),g=!1,!d&&f.length>=2&&!n.inFlow&&!v&&be.isSeq(e)&&!e.flow&&
!e.tag&&!e.anchor&&(n.indent=n.indent.substring(2));let D=!1,$=Vo.stringify(e,n,()=>D=!0,()=>g=!0),j=" ";if(h||q||L){if(j=q?`
`:"",L){let H=u(L);j+=`
${Pt.indentComment(H,n.indent)}`}$===""&&!n.inFlow?j===`
`&&_&&(j=`

`):j+=`
${n.indent}`}else if(!v&&be.isCollection(e)){let H=$[0],M=$.indexOf(`
`),W=M!==-1,oe=n.inFlow??e.flow??e.items.length===0;if(W||!oe){let le=!1;if(W&&(H==="&"||H==="!")){let J=$.indexOf(" ");H==="&"&&J!==-1&&J<M&&$[J+1]==="!"&&(J=$.
indexOf(" ",J+1)),(J===-1||M<J)&&(le=!0)}le||(j=`
${n.indent}`)}}else($===""||$[0]===`
`)&&(j="");return k+=j+$,n.inFlow?D&&i&&i():_&&!D?k+=Pt.lineComment(k,n.indent,u(_)):g&&r&&r(),k}Wo.stringifyPair=Uf});var Yi=I(Ki=>{"use strict";var Go=require("process");function Hf(t,...e){t==="debug"&&console.log(...e)}function Vf(t,e){(t==="debug"||t==="warn")&&(typeof Go.emitWarning==
"function"?Go.emitWarning(e):console.warn(e))}Ki.debug=Hf;Ki.warn=Vf});var Ln=I(Tn=>{"use strict";var Pn=U(),Qo=Q(),En="<<",Cn={identify:t=>t===En||typeof t=="symbol"&&t.description===En,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new Qo.Scalar(Symbol(En)),{addToJSMap:Xo}),stringify:()=>En},Wf=(t,e)=>(Cn.identify(e)||Pn.isScalar(e)&&(!e.type||e.type===
Qo.Scalar.PLAIN)&&Cn.identify(e.value))&&t?.doc.schema.tags.some(n=>n.tag===Cn.tag&&n.default);function Xo(t,e,n){let i=zo(t,n);if(Pn.isSeq(i))for(let r of i.items)
Ui(t,e,r);else if(Array.isArray(i))for(let r of i)Ui(t,e,r);else Ui(t,e,i)}function Ui(t,e,n){let i=zo(t,n);if(!Pn.isMap(i))throw new Error("Merge sources must \
be maps or map aliases");let r=i.toJSON(null,t,Map);for(let[o,l]of r)e instanceof Map?e.has(o)||e.set(o,l):e instanceof Set?e.add(o):Object.prototype.hasOwnProperty.
call(e,o)||Object.defineProperty(e,o,{value:l,writable:!0,enumerable:!0,configurable:!0});return e}function zo(t,e){return t&&Pn.isAlias(e)?e.resolve(t.doc,t):e}
Tn.addMergeToJSMap=Xo;Tn.isMergeKey=Wf;Tn.merge=Cn});var Vi=I(tl=>{"use strict";var Jf=Yi(),Zo=Ln(),Gf=Ct(),el=U(),Hi=Ne();function Qf(t,e,{key:n,value:i}){if(el.isNode(n)&&n.addToJSMap)n.addToJSMap(t,e,i);else if(Zo.
isMergeKey(t,n))Zo.addMergeToJSMap(t,e,i);else{let r=Hi.toJS(n,"",t);if(e instanceof Map)e.set(r,Hi.toJS(i,r,t));else if(e instanceof Set)e.add(r);else{let o=Xf(
n,r,t),l=Hi.toJS(i,o,t);o in e?Object.defineProperty(e,o,{value:l,writable:!0,enumerable:!0,configurable:!0}):e[o]=l}}return e}function Xf(t,e,n){if(e===null)return"";
if(typeof e!="object")return String(e);if(el.isNode(t)&&n?.doc){let i=Gf.createStringifyContext(n.doc,{});i.anchors=new Set;for(let o of n.anchors.keys())i.anchors.
add(o.anchor);i.inFlow=!0,i.inStringifyKey=!0;let r=t.toString(i);if(!n.mapKeyWarned){let o=JSON.stringify(r);o.length>40&&(o=o.substring(0,36)+'..."'),Jf.warn(
n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${o}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=
!0}return r}return JSON.stringify(e)}tl.addPairToJSMap=Qf});var Te=I(Wi=>{"use strict";var nl=At(),zf=Jo(),Zf=Vi(),In=U();function ed(t,e,n){let i=nl.createNode(t,void 0,n),r=nl.createNode(e,void 0,n);return new qn(i,r)}
var qn=class t{constructor(e,n=null){Object.defineProperty(this,In.NODE_TYPE,{value:In.PAIR}),this.key=e,this.value=n}clone(e){let{key:n,value:i}=this;return In.
isNode(n)&&(n=n.clone(e)),In.isNode(i)&&(i=i.clone(e)),new t(n,i)}toJSON(e,n){let i=n?.mapAsMap?new Map:{};return Zf.addPairToJSMap(n,i,this)}toString(e,n,i){return e?.
doc?zf.stringifyPair(this,e,n,i):JSON.stringify(this)}};Wi.Pair=qn;Wi.createPair=ed});var Ji=I(rl=>{"use strict";var $e=U(),il=Ct(),_n=kt();function td(t,e,n){return(e.inFlow??t.flow?id:nd)(t,e,n)}function nd({comment:t,items:e},n,{blockItemPrefix:i,
flowChars:r,itemIndent:o,onChompKeep:l,onComment:a}){let{indent:f,options:{commentString:u}}=n,d=Object.assign({},n,{indent:o,type:null}),p=!1,h=[];for(let T=0;T<
e.length;++T){let g=e[T],k=null;if($e.isNode(g))!p&&g.spaceBefore&&h.push(""),Mn(n,h,g.commentBefore,p),g.comment&&(k=g.comment);else if($e.isPair(g)){let L=$e.
isNode(g.key)?g.key:null;L&&(!p&&L.spaceBefore&&h.push(""),Mn(n,h,L.commentBefore,p))}p=!1;let q=il.stringify(g,d,()=>k=null,()=>p=!0);k&&(q+=_n.lineComment(q,o,
u(k))),p&&k&&(p=!1),h.push(i+q)}let v;if(h.length===0)v=r.start+r.end;else{v=h[0];for(let T=1;T<h.length;++T){let g=h[T];v+=g?`
${f}${g}`:`
`}}return t?(v+=`
`+_n.indentComment(u(t),f),a&&a()):p&&l&&l(),v}function id({items:t},e,{flowChars:n,itemIndent:i}){let{indent:r,indentStep:o,flowCollectionPadding:l,options:{commentString:a}}=e;
i+=o;let f=Object.assign({},e,{indent:i,inFlow:!0,type:null}),u=!1,d=0,p=[];for(let T=0;T<t.length;++T){let g=t[T],k=null;if($e.isNode(g))g.spaceBefore&&p.push(
""),Mn(e,p,g.commentBefore,!1),g.comment&&(k=g.comment);else if($e.isPair(g)){let L=$e.isNode(g.key)?g.key:null;L&&(L.spaceBefore&&p.push(""),Mn(e,p,L.commentBefore,
!1),L.comment&&(u=!0));let _=$e.isNode(g.value)?g.value:null;_?(_.comment&&(k=_.comment),_.commentBefore&&(u=!0)):g.value==null&&L?.comment&&(k=L.comment)}k&&(u=
!0);let q=il.stringify(g,f,()=>k=null);u||(u=p.length>d||q.includes(`
`)),T<t.length-1?q+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(u||(u=p.reduce((L,_)=>L+_.length+2,2)+(q.length+2)>e.options.lineWidth)),u&&(q+=",")),
k&&(q+=_n.lineComment(q,i,a(k))),p.push(q),d=p.length}let{start:h,end:v}=n;if(p.length===0)return h+v;if(!u){let T=p.reduce((g,k)=>g+k.length+2,2);u=e.options.lineWidth>
0&&T>e.options.lineWidth}if(u){let T=h;for(let g of p)T+=g?`
${o}${r}${g}`:`
`;return`${T}
${r}${v}`}else return`${h}${l}${p.join(" ")}${l}${v}`}function Mn({indent:t,options:{commentString:e}},n,i,r){if(i&&r&&(i=i.replace(/^\n+/,"")),i){let o=_n.indentComment(
e(i),t);n.push(o.trimStart())}}rl.stringifyCollection=td});var Ie=I(Qi=>{"use strict";var rd=Ji(),sd=Vi(),od=Sn(),Le=U(),xn=Te(),ld=Q();function Tt(t,e){let n=Le.isScalar(e)?e.value:e;for(let i of t)if(Le.isPair(i)&&(i.
key===e||i.key===n||Le.isScalar(i.key)&&i.key.value===n))return i}var Gi=class extends od.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){
super(Le.MAP,e),this.items=[]}static from(e,n,i){let{keepUndefined:r,replacer:o}=i,l=new this(e),a=(f,u)=>{if(typeof o=="function")u=o.call(n,f,u);else if(Array.
isArray(o)&&!o.includes(f))return;(u!==void 0||r)&&l.items.push(xn.createPair(f,u,i))};if(n instanceof Map)for(let[f,u]of n)a(f,u);else if(n&&typeof n=="object")
for(let f of Object.keys(n))a(f,n[f]);return typeof e.sortMapEntries=="function"&&l.items.sort(e.sortMapEntries),l}add(e,n){let i;Le.isPair(e)?i=e:!e||typeof e!=
"object"||!("key"in e)?i=new xn.Pair(e,e?.value):i=new xn.Pair(e.key,e.value);let r=Tt(this.items,i.key),o=this.schema?.sortMapEntries;if(r){if(!n)throw new Error(
`Key ${i.key} already set`);Le.isScalar(r.value)&&ld.isScalarValue(i.value)?r.value.value=i.value:r.value=i.value}else if(o){let l=this.items.findIndex(a=>o(i,a)<
0);l===-1?this.items.push(i):this.items.splice(l,0,i)}else this.items.push(i)}delete(e){let n=Tt(this.items,e);return n?this.items.splice(this.items.indexOf(n),
1).length>0:!1}get(e,n){let r=Tt(this.items,e)?.value;return(!n&&Le.isScalar(r)?r.value:r)??void 0}has(e){return!!Tt(this.items,e)}set(e,n){this.add(new xn.Pair(
e,n),!0)}toJSON(e,n,i){let r=i?new i:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(r);for(let o of this.items)sd.addPairToJSMap(n,r,o);return r}toString(e,n,i){
if(!e)return JSON.stringify(this);for(let r of this.items)if(!Le.isPair(r))throw new Error(`Map items must all be pairs; found ${JSON.stringify(r)} instead`);return!e.
allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),rd.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:e.indent||"",onChompKeep:i,onComment:n})}};Qi.YAMLMap=Gi;Qi.findPair=Tt});var ze=I(ol=>{"use strict";var ad=U(),sl=Ie(),cd={collection:"map",default:!0,nodeClass:sl.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(t,e){return ad.isMap(t)||
e("Expected a mapping for this tag"),t},createNode:(t,e,n)=>sl.YAMLMap.from(t,e,n)};ol.map=cd});var qe=I(ll=>{"use strict";var ud=At(),fd=Ji(),dd=Sn(),Dn=U(),pd=Q(),hd=Ne(),Xi=class extends dd.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){
super(Dn.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let n=Rn(e);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(e,n){let i=Rn(e);
if(typeof i!="number")return;let r=this.items[i];return!n&&Dn.isScalar(r)?r.value:r}has(e){let n=Rn(e);return typeof n=="number"&&n<this.items.length}set(e,n){let i=Rn(
e);if(typeof i!="number")throw new Error(`Expected a valid index, not ${e}.`);let r=this.items[i];Dn.isScalar(r)&&pd.isScalarValue(n)?r.value=n:this.items[i]=n}toJSON(e,n){
let i=[];n?.onCreate&&n.onCreate(i);let r=0;for(let o of this.items)i.push(hd.toJS(o,String(r++),n));return i}toString(e,n,i){return e?fd.stringifyCollection(this,
e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:i,onComment:n}):JSON.stringify(this)}static from(e,n,i){let{replacer:r}=i,
o=new this(e);if(n&&Symbol.iterator in Object(n)){let l=0;for(let a of n){if(typeof r=="function"){let f=n instanceof Set?a:String(l++);a=r.call(n,f,a)}o.items.
push(ud.createNode(a,void 0,i))}}return o}};function Rn(t){let e=Dn.isScalar(t)?t.value:t;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.
isInteger(e)&&e>=0?e:null}ll.YAMLSeq=Xi});var Ze=I(cl=>{"use strict";var md=U(),al=qe(),gd={collection:"seq",default:!0,nodeClass:al.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(t,e){return md.isSeq(t)||
e("Expected a sequence for this tag"),t},createNode:(t,e,n)=>al.YAMLSeq.from(t,e,n)};cl.seq=gd});var Lt=I(ul=>{"use strict";var yd=Et(),bd={identify:t=>typeof t=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:t=>t,stringify(t,e,n,i){return e=Object.
assign({actualString:!0},e),yd.stringifyString(t,e,n,i)}};ul.string=bd});var $n=I(pl=>{"use strict";var fl=Q(),dl={identify:t=>t==null,createNode:()=>new fl.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new fl.Scalar(null),stringify:({source:t},e)=>typeof t=="string"&&dl.test.test(t)?t:e.options.nullStr};pl.nullTag=dl});var zi=I(ml=>{"use strict";var vd=Q(),hl={identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:t=>new vd.
Scalar(t[0]==="t"||t[0]==="T"),stringify({source:t,value:e},n){if(t&&hl.test.test(t)){let i=t[0]==="t"||t[0]==="T";if(e===i)return t}return e?n.options.trueStr:
n.options.falseStr}};ml.boolTag=hl});var et=I(gl=>{"use strict";function Sd({format:t,minFractionDigits:e,tag:n,value:i}){if(typeof i=="bigint")return String(i);let r=typeof i=="number"?i:Number(i);
if(!isFinite(r))return isNaN(r)?".nan":r<0?"-.inf":".inf";let o=Object.is(i,-0)?"-0":JSON.stringify(i);if(!t&&e&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(
o)&&!o.includes("e")){let l=o.indexOf(".");l<0&&(l=o.length,o+=".");let a=e-(o.length-l-1);for(;a-- >0;)o+="0"}return o}gl.stringifyNumber=Sd});var er=I(Fn=>{"use strict";var wd=Q(),Zi=et(),Ad={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Zi.stringifyNumber},kd={identify:t=>typeof t==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(t),stringify(t){
let e=Number(t.value);return isFinite(e)?e.toExponential():Zi.stringifyNumber(t)}},Od={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(t){let e=new wd.Scalar(parseFloat(t)),n=t.indexOf(".");return n!==-1&&t[t.length-1]==="0"&&(e.minFractionDigits=t.length-n-1),e},stringify:Zi.stringifyNumber};
Fn.float=Od;Fn.floatExp=kd;Fn.floatNaN=Ad});var nr=I(jn=>{"use strict";var yl=et(),Bn=t=>typeof t=="bigint"||Number.isInteger(t),tr=(t,e,n,{intAsBigInt:i})=>i?BigInt(t):parseInt(t.substring(e),n);function bl(t,e,n){
let{value:i}=t;return Bn(i)&&i>=0?n+i.toString(e):yl.stringifyNumber(t)}var Nd={identify:t=>Bn(t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(t,e,n)=>tr(t,2,8,n),stringify:t=>bl(t,8,"0o")},Ed={identify:Bn,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(t,e,n)=>tr(t,0,10,n),
stringify:yl.stringifyNumber},Cd={identify:t=>Bn(t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(t,e,n)=>tr(t,2,16,
n),stringify:t=>bl(t,16,"0x")};jn.int=Ed;jn.intHex=Cd;jn.intOct=Nd});var Sl=I(vl=>{"use strict";var Pd=ze(),Td=$n(),Ld=Ze(),Id=Lt(),qd=zi(),ir=er(),rr=nr(),_d=[Pd.map,Ld.seq,Id.string,Td.nullTag,qd.boolTag,rr.intOct,rr.int,rr.intHex,
ir.floatNaN,ir.floatExp,ir.float];vl.schema=_d});var kl=I(Al=>{"use strict";var Md=Q(),xd=ze(),Rd=Ze();function wl(t){return typeof t=="bigint"||Number.isInteger(t)}var Kn=({value:t})=>JSON.stringify(t),Dd=[{identify:t=>typeof t==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:t=>t,stringify:Kn},{identify:t=>t==null,createNode:()=>new Md.Scalar(null),default:!0,tag:"tag:yaml.org,\
2002:null",test:/^null$/,resolve:()=>null,stringify:Kn},{identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:t=>t===
"true",stringify:Kn},{identify:wl,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(t,e,{intAsBigInt:n})=>n?BigInt(t):parseInt(t,10),
stringify:({value:t})=>wl(t)?t.toString():JSON.stringify(t)},{identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:t=>parseFloat(t),stringify:Kn}],$d={default:!0,tag:"",test:/^/,resolve(t,e){return e(`Unresolved plain scalar ${JSON.stringify(t)}`),t}},Fd=[xd.map,Rd.seq].
concat(Dd,$d);Al.schema=Fd});var or=I(Ol=>{"use strict";var It=require("buffer"),sr=Q(),Bd=Et(),jd={identify:t=>t instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(t,e){
if(typeof It.Buffer=="function")return It.Buffer.from(t,"base64");if(typeof atob=="function"){let n=atob(t.replace(/[\n\r]/g,"")),i=new Uint8Array(n.length);for(let r=0;r<
n.length;++r)i[r]=n.charCodeAt(r);return i}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),t},stringify({
comment:t,type:e,value:n},i,r,o){if(!n)return"";let l=n,a;if(typeof It.Buffer=="function")a=l instanceof It.Buffer?l.toString("base64"):It.Buffer.from(l.buffer).
toString("base64");else if(typeof btoa=="function"){let f="";for(let u=0;u<l.length;++u)f+=String.fromCharCode(l[u]);a=btoa(f)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=sr.Scalar.BLOCK_LITERAL),e!==sr.Scalar.QUOTE_DOUBLE){let f=Math.max(i.options.
lineWidth-i.indent.length,i.options.minContentWidth),u=Math.ceil(a.length/f),d=new Array(u);for(let p=0,h=0;p<u;++p,h+=f)d[p]=a.substr(h,f);a=d.join(e===sr.Scalar.
BLOCK_LITERAL?`
`:" ")}return Bd.stringifyString({comment:t,type:e,value:a},i,r,o)}};Ol.binary=jd});var Hn=I(Un=>{"use strict";var Yn=U(),lr=Te(),Kd=Q(),Yd=qe();function Nl(t,e){if(Yn.isSeq(t))for(let n=0;n<t.items.length;++n){let i=t.items[n];if(!Yn.isPair(i)){
if(Yn.isMap(i)){i.items.length>1&&e("Each pair must have its own sequence indicator");let r=i.items[0]||new lr.Pair(new Kd.Scalar(null));if(i.commentBefore&&(r.
key.commentBefore=r.key.commentBefore?`${i.commentBefore}
${r.key.commentBefore}`:i.commentBefore),i.comment){let o=r.value??r.key;o.comment=o.comment?`${i.comment}
${o.comment}`:i.comment}i=r}t.items[n]=Yn.isPair(i)?i:new lr.Pair(i)}}else e("Expected a sequence for this tag");return t}function El(t,e,n){let{replacer:i}=n,r=new Yd.
YAMLSeq(t);r.tag="tag:yaml.org,2002:pairs";let o=0;if(e&&Symbol.iterator in Object(e))for(let l of e){typeof i=="function"&&(l=i.call(e,String(o++),l));let a,f;
if(Array.isArray(l))if(l.length===2)a=l[0],f=l[1];else throw new TypeError(`Expected [key, value] tuple: ${l}`);else if(l&&l instanceof Object){let u=Object.keys(
l);if(u.length===1)a=u[0],f=l[a];else throw new TypeError(`Expected tuple with one key, not ${u.length} keys`)}else a=l;r.items.push(lr.createPair(a,f,n))}return r}
var Ud={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Nl,createNode:El};Un.createPairs=El;Un.pairs=Ud;Un.resolvePairs=Nl});var ur=I(cr=>{"use strict";var Cl=U(),ar=Ne(),qt=Ie(),Hd=qe(),Pl=Hn(),Fe=class t extends Hd.YAMLSeq{constructor(){super(),this.add=qt.YAMLMap.prototype.add.bind(
this),this.delete=qt.YAMLMap.prototype.delete.bind(this),this.get=qt.YAMLMap.prototype.get.bind(this),this.has=qt.YAMLMap.prototype.has.bind(this),this.set=qt.YAMLMap.
prototype.set.bind(this),this.tag=t.tag}toJSON(e,n){if(!n)return super.toJSON(e);let i=new Map;n?.onCreate&&n.onCreate(i);for(let r of this.items){let o,l;if(Cl.
isPair(r)?(o=ar.toJS(r.key,"",n),l=ar.toJS(r.value,o,n)):o=ar.toJS(r,"",n),i.has(o))throw new Error("Ordered maps must not include duplicate keys");i.set(o,l)}return i}static from(e,n,i){
let r=Pl.createPairs(e,n,i),o=new this;return o.items=r.items,o}};Fe.tag="tag:yaml.org,2002:omap";var Vd={collection:"seq",identify:t=>t instanceof Map,nodeClass:Fe,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(t,e){let n=Pl.resolvePairs(t,e),i=[];for(let{key:r}of n.items)Cl.isScalar(r)&&(i.includes(r.value)?e(`Ordered ma\
ps must not include duplicate keys: ${r.value}`):i.push(r.value));return Object.assign(new Fe,n)},createNode:(t,e,n)=>Fe.from(t,e,n)};cr.YAMLOMap=Fe;cr.omap=Vd});var _l=I(fr=>{"use strict";var Tl=Q();function Ll({value:t,source:e},n){return e&&(t?Il:ql).test.test(e)?e:t?n.options.trueStr:n.options.falseStr}var Il={identify:t=>t===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Tl.Scalar(!0),stringify:Ll},ql={identify:t=>t===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Tl.Scalar(!1),stringify:Ll};fr.falseTag=ql;fr.trueTag=
Il});var Ml=I(Vn=>{"use strict";var Wd=Q(),dr=et(),Jd={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:dr.stringifyNumber},Gd={identify:t=>typeof t==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(t.replace(/_/g,
"")),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():dr.stringifyNumber(t)}},Qd={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(t){let e=new Wd.Scalar(parseFloat(t.replace(/_/g,""))),n=t.indexOf(".");if(n!==-1){let i=t.substring(
n+1).replace(/_/g,"");i[i.length-1]==="0"&&(e.minFractionDigits=i.length)}return e},stringify:dr.stringifyNumber};Vn.float=Qd;Vn.floatExp=Gd;Vn.floatNaN=Jd});var Rl=I(Mt=>{"use strict";var xl=et(),_t=t=>typeof t=="bigint"||Number.isInteger(t);function Wn(t,e,n,{intAsBigInt:i}){let r=t[0];if((r==="-"||r==="+")&&(e+=1),
t=t.substring(e).replace(/_/g,""),i){switch(n){case 2:t=`0b${t}`;break;case 8:t=`0o${t}`;break;case 16:t=`0x${t}`;break}let l=BigInt(t);return r==="-"?BigInt(-1)*
l:l}let o=parseInt(t,n);return r==="-"?-1*o:o}function pr(t,e,n){let{value:i}=t;if(_t(i)){let r=i.toString(e);return i<0?"-"+n+r.substr(1):n+r}return xl.stringifyNumber(
t)}var Xd={identify:_t,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(t,e,n)=>Wn(t,2,2,n),stringify:t=>pr(t,2,"0b")},zd={identify:_t,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(t,e,n)=>Wn(t,1,8,n),stringify:t=>pr(t,8,"0")},Zd={identify:_t,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(t,e,n)=>Wn(t,0,10,n),stringify:xl.stringifyNumber},ep={identify:_t,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(t,e,n)=>Wn(t,2,16,n),stringify:t=>pr(t,16,"0x")};Mt.int=Zd;Mt.intBin=Xd;Mt.intHex=ep;Mt.intOct=zd});var mr=I(hr=>{"use strict";var Qn=U(),Jn=Te(),Gn=Ie(),Be=class t extends Gn.YAMLMap{constructor(e){super(e),this.tag=t.tag}add(e){let n;Qn.isPair(e)?n=e:e&&typeof e==
"object"&&"key"in e&&"value"in e&&e.value===null?n=new Jn.Pair(e.key,null):n=new Jn.Pair(e,null),Gn.findPair(this.items,n.key)||this.items.push(n)}get(e,n){let i=Gn.
findPair(this.items,e);return!n&&Qn.isPair(i)?Qn.isScalar(i.key)?i.key.value:i.key:i}set(e,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof n}`);let i=Gn.findPair(this.items,e);i&&!n?this.items.splice(this.items.indexOf(i),1):!i&&n&&this.items.push(new Jn.
Pair(e))}toJSON(e,n){return super.toJSON(e,n,Set)}toString(e,n,i){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},e,{allNullValues:!0}),n,i);throw new Error("Set items must all have null values")}static from(e,n,i){let{replacer:r}=i,o=new this(e);if(n&&Symbol.iterator in
Object(n))for(let l of n)typeof r=="function"&&(l=r.call(n,l,l)),o.items.push(Jn.createPair(l,null,i));return o}};Be.tag="tag:yaml.org,2002:set";var tp={collection:"\
map",identify:t=>t instanceof Set,nodeClass:Be,default:!1,tag:"tag:yaml.org,2002:set",createNode:(t,e,n)=>Be.from(t,e,n),resolve(t,e){if(Qn.isMap(t)){if(t.hasAllNullValues(
!0))return Object.assign(new Be,t);e("Set items must all have null values")}else e("Expected a mapping for this tag");return t}};hr.YAMLSet=Be;hr.set=tp});var yr=I(Xn=>{"use strict";var np=et();function gr(t,e){let n=t[0],i=n==="-"||n==="+"?t.substring(1):t,r=l=>e?BigInt(l):Number(l),o=i.replace(/_/g,"").split(":").
reduce((l,a)=>l*r(60)+r(a),r(0));return n==="-"?r(-1)*o:o}function Dl(t){let{value:e}=t,n=l=>l;if(typeof e=="bigint")n=l=>BigInt(l);else if(isNaN(e)||!isFinite(
e))return np.stringifyNumber(t);let i="";e<0&&(i="-",e*=n(-1));let r=n(60),o=[e%r];return e<60?o.unshift(0):(e=(e-o[0])/r,o.unshift(e%r),e>=60&&(e=(e-o[0])/r,o.
unshift(e))),i+o.map(l=>String(l).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var ip={identify:t=>typeof t=="bigint"||Number.isInteger(t),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(t,e,{intAsBigInt:n})=>gr(t,n),stringify:Dl},rp={identify:t=>typeof t==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:t=>gr(t,!1),stringify:Dl},$l={identify:t=>t instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(t){let e=t.match($l.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,n,i,r,o,l,a]=e.map(Number),f=e[7]?Number((e[7]+"00").substr(1,3)):0,u=Date.UTC(n,i-1,r,o||0,l||0,a||0,f),d=e[8];if(d&&d!=="Z"){let p=gr(d,!1);Math.
abs(p)<30&&(p*=60),u-=6e4*p}return new Date(u)},stringify:({value:t})=>t?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};Xn.floatTime=rp;Xn.intTime=ip;Xn.
timestamp=$l});var jl=I(Bl=>{"use strict";var sp=ze(),op=$n(),lp=Ze(),ap=Lt(),cp=or(),Fl=_l(),br=Ml(),zn=Rl(),up=Ln(),fp=ur(),dp=Hn(),pp=mr(),vr=yr(),hp=[sp.map,lp.seq,ap.string,
op.nullTag,Fl.trueTag,Fl.falseTag,zn.intBin,zn.intOct,zn.int,zn.intHex,br.floatNaN,br.floatExp,br.float,cp.binary,up.merge,fp.omap,dp.pairs,pp.set,vr.intTime,vr.
floatTime,vr.timestamp];Bl.schema=hp});var Xl=I(Ar=>{"use strict";var Hl=ze(),mp=$n(),Vl=Ze(),gp=Lt(),yp=zi(),Sr=er(),wr=nr(),bp=Sl(),vp=kl(),Wl=or(),xt=Ln(),Jl=ur(),Gl=Hn(),Kl=jl(),Ql=mr(),Zn=yr(),Yl=new Map(
[["core",bp.schema],["failsafe",[Hl.map,Vl.seq,gp.string]],["json",vp.schema],["yaml11",Kl.schema],["yaml-1.1",Kl.schema]]),Ul={binary:Wl.binary,bool:yp.boolTag,
float:Sr.float,floatExp:Sr.floatExp,floatNaN:Sr.floatNaN,floatTime:Zn.floatTime,int:wr.int,intHex:wr.intHex,intOct:wr.intOct,intTime:Zn.intTime,map:Hl.map,merge:xt.
merge,null:mp.nullTag,omap:Jl.omap,pairs:Gl.pairs,seq:Vl.seq,set:Ql.set,timestamp:Zn.timestamp},Sp={"tag:yaml.org,2002:binary":Wl.binary,"tag:yaml.org,2002:merg\
e":xt.merge,"tag:yaml.org,2002:omap":Jl.omap,"tag:yaml.org,2002:pairs":Gl.pairs,"tag:yaml.org,2002:set":Ql.set,"tag:yaml.org,2002:timestamp":Zn.timestamp};function wp(t,e,n){
let i=Yl.get(e);if(i&&!t)return n&&!i.includes(xt.merge)?i.concat(xt.merge):i.slice();let r=i;if(!r)if(Array.isArray(t))r=[];else{let o=Array.from(Yl.keys()).filter(
l=>l!=="yaml11").map(l=>JSON.stringify(l)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${o} or define customTags array`)}if(Array.isArray(t))for(let o of t)
r=r.concat(o);else typeof t=="function"&&(r=t(r.slice()));return n&&(r=r.concat(xt.merge)),r.reduce((o,l)=>{let a=typeof l=="string"?Ul[l]:l;if(!a){let f=JSON.stringify(
l),u=Object.keys(Ul).map(d=>JSON.stringify(d)).join(", ");throw new Error(`Unknown custom tag ${f}; use one of ${u}`)}return o.includes(a)||o.push(a),o},[])}Ar.
coreKnownTags=Sp;Ar.getTags=wp});var Nr=I(zl=>{"use strict";var kr=U(),Ap=ze(),kp=Ze(),Op=Lt(),ei=Xl(),Np=(t,e)=>t.key<e.key?-1:t.key>e.key?1:0,Or=class t{constructor({compat:e,customTags:n,merge:i,
resolveKnownTags:r,schema:o,sortMapEntries:l,toStringDefaults:a}){this.compat=Array.isArray(e)?ei.getTags(e,"compat"):e?ei.getTags(null,e):null,this.name=typeof o==
"string"&&o||"core",this.knownTags=r?ei.coreKnownTags:{},this.tags=ei.getTags(n,this.name,i),this.toStringOptions=a??null,Object.defineProperty(this,kr.MAP,{value:Ap.
map}),Object.defineProperty(this,kr.SCALAR,{value:Op.string}),Object.defineProperty(this,kr.SEQ,{value:kp.seq}),this.sortMapEntries=typeof l=="function"?l:l===!0?
Np:null}clone(){let e=Object.create(t.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}};zl.Schema=Or});var ea=I(Zl=>{"use strict";var Ep=U(),Er=Ct(),Rt=kt();function Cp(t,e){let n=[],i=e.directives===!0;if(e.directives!==!1&&t.directives){let f=t.directives.toString(
t);f?(n.push(f),i=!0):t.directives.docStart&&(i=!0)}i&&n.push("---");let r=Er.createStringifyContext(t,e),{commentString:o}=r.options;if(t.commentBefore){n.length!==
1&&n.unshift("");let f=o(t.commentBefore);n.unshift(Rt.indentComment(f,""))}let l=!1,a=null;if(t.contents){if(Ep.isNode(t.contents)){if(t.contents.spaceBefore&&
i&&n.push(""),t.contents.commentBefore){let d=o(t.contents.commentBefore);n.push(Rt.indentComment(d,""))}r.forceBlockIndent=!!t.comment,a=t.contents.comment}let f=a?
void 0:()=>l=!0,u=Er.stringify(t.contents,r,()=>a=null,f);a&&(u+=Rt.lineComment(u,"",o(a))),(u[0]==="|"||u[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${u}`:
n.push(u)}else n.push(Er.stringify(t.contents,r));if(t.directives?.docEnd)if(t.comment){let f=o(t.comment);f.includes(`
`)?(n.push("..."),n.push(Rt.indentComment(f,""))):n.push(`... ${f}`)}else n.push("...");else{let f=t.comment;f&&l&&(f=f.replace(/^\n+/,"")),f&&((!l||a)&&n[n.length-
1]!==""&&n.push(""),n.push(Rt.indentComment(o(f),"")))}return n.join(`
`)+`
`}Zl.stringifyDocument=Cp});var Dt=I(ta=>{"use strict";var Pp=wt(),tt=Sn(),ae=U(),Tp=Te(),Lp=Ne(),Ip=Nr(),qp=ea(),Cr=gn(),_p=Ii(),Mp=At(),Pr=Li(),Tr=class t{constructor(e,n,i){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,ae.NODE_TYPE,{value:ae.DOC});let r=null;typeof n=="function"||Array.isArray(n)?
r=n:i===void 0&&n&&(i=n,n=void 0);let o=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},i);this.options=o;let{version:l}=o;i?._directives?(this.directives=i._directives.atDocument(),this.directives.yaml.explicit&&(l=this.directives.yaml.
version)):this.directives=new Pr.Directives({version:l}),this.setSchema(l,i),this.contents=e===void 0?null:this.createNode(e,r,i)}clone(){let e=Object.create(t.
prototype,{[ae.NODE_TYPE]:{value:ae.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.
slice(),e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=ae.isNode(this.
contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){nt(this.contents)&&this.contents.add(e)}addIn(e,n){nt(this.
contents)&&this.contents.addIn(e,n)}createAlias(e,n){if(!e.anchor){let i=Cr.anchorNames(this);e.anchor=!n||i.has(n)?Cr.findNewAnchor(n||"a",i):n}return new Pp.Alias(
e.anchor)}createNode(e,n,i){let r;if(typeof n=="function")e=n.call({"":e},"",e),r=n;else if(Array.isArray(n)){let k=L=>typeof L=="number"||L instanceof String||
L instanceof Number,q=n.filter(k).map(String);q.length>0&&(n=n.concat(q)),r=n}else i===void 0&&n&&(i=n,n=void 0);let{aliasDuplicateObjects:o,anchorPrefix:l,flow:a,
keepUndefined:f,onTagObj:u,tag:d}=i??{},{onAnchor:p,setAnchors:h,sourceObjects:v}=Cr.createNodeAnchors(this,l||"a"),T={aliasDuplicateObjects:o??!0,keepUndefined:f??
!1,onAnchor:p,onTagObj:u,replacer:r,schema:this.schema,sourceObjects:v},g=Mp.createNode(e,d,T);return a&&ae.isCollection(g)&&(g.flow=!0),h(),g}createPair(e,n,i={}){
let r=this.createNode(e,null,i),o=this.createNode(n,null,i);return new Tp.Pair(r,o)}delete(e){return nt(this.contents)?this.contents.delete(e):!1}deleteIn(e){return tt.
isEmptyPath(e)?this.contents==null?!1:(this.contents=null,!0):nt(this.contents)?this.contents.deleteIn(e):!1}get(e,n){return ae.isCollection(this.contents)?this.
contents.get(e,n):void 0}getIn(e,n){return tt.isEmptyPath(e)?!n&&ae.isScalar(this.contents)?this.contents.value:this.contents:ae.isCollection(this.contents)?this.
contents.getIn(e,n):void 0}has(e){return ae.isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return tt.isEmptyPath(e)?this.contents!==void 0:ae.isCollection(
this.contents)?this.contents.hasIn(e):!1}set(e,n){this.contents==null?this.contents=tt.collectionFromPath(this.schema,[e],n):nt(this.contents)&&this.contents.set(
e,n)}setIn(e,n){tt.isEmptyPath(e)?this.contents=n:this.contents==null?this.contents=tt.collectionFromPath(this.schema,Array.from(e),n):nt(this.contents)&&this.contents.
setIn(e,n)}setSchema(e,n={}){typeof e=="number"&&(e=String(e));let i;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Pr.
Directives({version:"1.1"}),i={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=
new Pr.Directives({version:e}),i={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,i=null;break;default:{let r=JSON.stringify(
e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${r}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(i)this.schema=
new Ip.Schema(Object.assign(i,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:n,mapAsMap:i,
maxAliasCount:r,onAnchor:o,reviver:l}={}){let a={anchors:new Map,doc:this,keep:!e,mapAsMap:i===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},f=Lp.toJS(
this.contents,n??"",a);if(typeof o=="function")for(let{count:u,res:d}of a.anchors.values())o(d,u);return typeof l=="function"?_p.applyReviver(l,{"":f},"",f):f}toJSON(e,n){
return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:n})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let n=JSON.stringify(e.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${n}`)}return qp.stringifyDocument(this,e)}};function nt(t){if(ae.isCollection(t))return!0;throw new Error("Expected a YAML collection as document contents")}
ta.Document=Tr});var Bt=I(Ft=>{"use strict";var $t=class extends Error{constructor(e,n,i,r){super(),this.name=e,this.code=i,this.message=r,this.pos=n}},Lr=class extends $t{constructor(e,n,i){
super("YAMLParseError",e,n,i)}},Ir=class extends $t{constructor(e,n,i){super("YAMLWarning",e,n,i)}},xp=(t,e)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(a=>e.
linePos(a));let{line:i,col:r}=n.linePos[0];n.message+=` at line ${i}, column ${r}`;let o=r-1,l=t.substring(e.lineStarts[i-1],e.lineStarts[i]).replace(/[\n\r]+$/,
"");if(o>=60&&l.length>80){let a=Math.min(o-39,l.length-79);l="\u2026"+l.substring(a),o-=a-1}if(l.length>80&&(l=l.substring(0,79)+"\u2026"),i>1&&/^ *$/.test(l.substring(
0,o))){let a=t.substring(e.lineStarts[i-2],e.lineStarts[i-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),l=a+l}if(/[^ ]/.test(l)){let a=1,f=n.linePos[1];f?.line===i&&f.col>r&&(a=Math.max(1,Math.min(f.col-r,80-o)));let u=" ".repeat(o)+"^".repeat(a);n.message+=`:

${l}
${u}
`}};Ft.YAMLError=$t;Ft.YAMLParseError=Lr;Ft.YAMLWarning=Ir;Ft.prettifyError=xp});var jt=I(na=>{"use strict";function Rp(t,{flow:e,indicator:n,next:i,offset:r,onError:o,parentIndent:l,startOnNewline:a}){let f=!1,u=a,d=a,p="",h="",v=!1,T=!1,g=null,
k=null,q=null,L=null,_=null,D=null,$=null;for(let M of t)switch(T&&(M.type!=="space"&&M.type!=="newline"&&M.type!=="comma"&&o(M.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),T=!1),g&&(u&&M.type!=="comment"&&M.type!=="newline"&&o(g,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),g=null),M.type){case"space":!e&&(n!=="doc-start"||i?.type!=="flow-collection")&&M.source.includes("	")&&(g=M),d=!0;break;case"comment":{d||o(M,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let W=M.source.substring(1)||" ";p?p+=h+W:p=W,h="",u=!1;break}case"newlin\
e":u?p?p+=M.source:(!D||n!=="seq-item-ind")&&(f=!0):h+=M.source,u=!0,v=!0,(k||q)&&(L=M),d=!0;break;case"anchor":k&&o(M,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),M.source.endsWith(":")&&o(M.offset+M.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),k=M,$??($=M.offset),u=!1,d=!1,T=!0;break;case"\
tag":{q&&o(M,"MULTIPLE_TAGS","A node can have at most one tag"),q=M,$??($=M.offset),u=!1,d=!1,T=!0;break}case n:(k||q)&&o(M,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${M.source} indicator`),D&&o(M,"UNEXPECTED_TOKEN",`Unexpected ${M.source} in ${e??"collection"}`),D=M,u=n==="seq-item-ind"||n==="explicit-key-i\
nd",d=!1;break;case"comma":if(e){_&&o(M,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),_=M,u=!1,d=!1;break}default:o(M,"UNEXPECTED_TOKEN",`Unexpected ${M.type} toke\
n`),u=!1,d=!1}let j=t[t.length-1],H=j?j.offset+j.source.length:r;return T&&i&&i.type!=="space"&&i.type!=="newline"&&i.type!=="comma"&&(i.type!=="scalar"||i.source!==
"")&&o(i.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),g&&(u&&g.indent<=l||i?.type==="block-map"||i?.type==="bl\
ock-seq")&&o(g,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:_,found:D,spaceBefore:f,comment:p,hasNewline:v,anchor:k,tag:q,newlineAfterProp:L,end:H,
start:$??H}}na.resolveProps=Rp});var ti=I(ia=>{"use strict";function qr(t){if(!t)return null;switch(t.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(t.source.
includes(`
`))return!0;if(t.end){for(let e of t.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of t.items){for(let n of e.start)if(n.type==="n\
ewline")return!0;if(e.sep){for(let n of e.sep)if(n.type==="newline")return!0}if(qr(e.key)||qr(e.value))return!0}return!1;default:return!0}}ia.containsNewline=qr});var _r=I(ra=>{"use strict";var Dp=ti();function $p(t,e,n){if(e?.type==="flow-collection"){let i=e.end[0];i.indent===t&&(i.source==="]"||i.source==="}")&&Dp.containsNewline(
e)&&n(i,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}ra.flowIndentCheck=$p});var Mr=I(oa=>{"use strict";var sa=U();function Fp(t,e,n){let{uniqueKeys:i}=t.options;if(i===!1)return!1;let r=typeof i=="function"?i:(o,l)=>o===l||sa.isScalar(o)&&
sa.isScalar(l)&&o.value===l.value;return e.some(o=>r(o.key,n))}oa.mapIncludes=Fp});var da=I(fa=>{"use strict";var la=Te(),Bp=Ie(),aa=jt(),jp=ti(),ca=_r(),Kp=Mr(),ua="All mapping items must start at the same column";function Yp({composeNode:t,composeEmptyNode:e},n,i,r,o){
let l=o?.nodeClass??Bp.YAMLMap,a=new l(n.schema);n.atRoot&&(n.atRoot=!1);let f=i.offset,u=null;for(let d of i.items){let{start:p,key:h,sep:v,value:T}=d,g=aa.resolveProps(
p,{indicator:"explicit-key-ind",next:h??v?.[0],offset:f,onError:r,parentIndent:i.indent,startOnNewline:!0}),k=!g.found;if(k){if(h&&(h.type==="block-seq"?r(f,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in h&&h.indent!==i.indent&&r(f,"BAD_INDENT",ua)),!g.anchor&&!g.tag&&!v){
u=g.end,g.comment&&(a.comment?a.comment+=`
`+g.comment:a.comment=g.comment);continue}(g.newlineAfterProp||jp.containsNewline(h))&&r(h??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else g.found?.indent!==i.indent&&r(f,"BAD_INDENT",ua);n.atKey=!0;let q=g.end,L=h?t(n,h,g,r):e(n,q,p,null,g,r);n.schema.compat&&ca.flowIndentCheck(
i.indent,h,r),n.atKey=!1,Kp.mapIncludes(n,a.items,L)&&r(q,"DUPLICATE_KEY","Map keys must be unique");let _=aa.resolveProps(v??[],{indicator:"map-value-ind",next:T,
offset:L.range[2],onError:r,parentIndent:i.indent,startOnNewline:!h||h.type==="block-scalar"});if(f=_.end,_.found){k&&(T?.type==="block-map"&&!_.hasNewline&&r(f,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&g.start<_.found.offset-1024&&r(L.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let D=T?t(n,T,_,r):e(n,f,v,null,_,r);n.schema.compat&&ca.flowIndentCheck(
i.indent,T,r),f=D.range[2];let $=new la.Pair(L,D);n.options.keepSourceTokens&&($.srcToken=d),a.items.push($)}else{k&&r(L.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),_.comment&&(L.comment?L.comment+=`
`+_.comment:L.comment=_.comment);let D=new la.Pair(L);n.options.keepSourceTokens&&(D.srcToken=d),a.items.push(D)}}return u&&u<f&&r(u,"IMPOSSIBLE","Map comment w\
ith trailing content"),a.range=[i.offset,f,u??f],a}fa.resolveBlockMap=Yp});var ha=I(pa=>{"use strict";var Up=qe(),Hp=jt(),Vp=_r();function Wp({composeNode:t,composeEmptyNode:e},n,i,r,o){let l=o?.nodeClass??Up.YAMLSeq,a=new l(n.schema);
n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let f=i.offset,u=null;for(let{start:d,value:p}of i.items){let h=Hp.resolveProps(d,{indicator:"seq-item-ind",next:p,
offset:f,onError:r,parentIndent:i.indent,startOnNewline:!0});if(!h.found)if(h.anchor||h.tag||p)p?.type==="block-seq"?r(h.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):r(f,"MISSING_CHAR","Sequence item without - indicator");else{u=h.end,h.comment&&(a.comment=h.comment);continue}let v=p?t(n,p,h,r):
e(n,h.end,d,null,h,r);n.schema.compat&&Vp.flowIndentCheck(i.indent,p,r),f=v.range[2],a.items.push(v)}return a.range=[i.offset,f,u??f],a}pa.resolveBlockSeq=Wp});var it=I(ma=>{"use strict";function Jp(t,e,n,i){let r="";if(t){let o=!1,l="";for(let a of t){let{source:f,type:u}=a;switch(u){case"space":o=!0;break;case"commen\
t":{n&&!o&&i(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let d=f.substring(1)||" ";r?r+=l+d:r=d,l="";break}case"n\
ewline":r&&(l+=f),o=!0;break;default:i(a,"UNEXPECTED_TOKEN",`Unexpected ${u} at node end`)}e+=f.length}}return{comment:r,offset:e}}ma.resolveEnd=Jp});var va=I(ba=>{"use strict";var Gp=U(),Qp=Te(),ga=Ie(),Xp=qe(),zp=it(),ya=jt(),Zp=ti(),eh=Mr(),xr="Block collections are not allowed within flow collections",Rr=t=>t&&
(t.type==="block-map"||t.type==="block-seq");function th({composeNode:t,composeEmptyNode:e},n,i,r,o){let l=i.start.source==="{",a=l?"flow map":"flow sequence",f=o?.
nodeClass??(l?ga.YAMLMap:Xp.YAMLSeq),u=new f(n.schema);u.flow=!0;let d=n.atRoot;d&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let p=i.offset+i.start.source.length;for(let k=0;k<
i.items.length;++k){let q=i.items[k],{start:L,key:_,sep:D,value:$}=q,j=ya.resolveProps(L,{flow:a,indicator:"explicit-key-ind",next:_??D?.[0],offset:p,onError:r,
parentIndent:i.indent,startOnNewline:!1});if(!j.found){if(!j.anchor&&!j.tag&&!D&&!$){k===0&&j.comma?r(j.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):k<i.items.
length-1&&r(j.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),j.comment&&(u.comment?u.comment+=`
`+j.comment:u.comment=j.comment),p=j.end;continue}!l&&n.options.strict&&Zp.containsNewline(_)&&r(_,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(k===0)j.comma&&r(j.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(j.comma||r(j.start,"MISSING_CHAR",`Missing , betw\
een ${a} items`),j.comment){let H="";e:for(let M of L)switch(M.type){case"comma":case"space":break;case"comment":H=M.source.substring(1);break e;default:break e}
if(H){let M=u.items[u.items.length-1];Gp.isPair(M)&&(M=M.value??M.key),M.comment?M.comment+=`
`+H:M.comment=H,j.comment=j.comment.substring(H.length+1)}}if(!l&&!D&&!j.found){let H=$?t(n,$,j,r):e(n,j.end,D,null,j,r);u.items.push(H),p=H.range[2],Rr($)&&r(H.
range,"BLOCK_IN_FLOW",xr)}else{n.atKey=!0;let H=j.end,M=_?t(n,_,j,r):e(n,H,L,null,j,r);Rr(_)&&r(M.range,"BLOCK_IN_FLOW",xr),n.atKey=!1;let W=ya.resolveProps(D??
[],{flow:a,indicator:"map-value-ind",next:$,offset:M.range[2],onError:r,parentIndent:i.indent,startOnNewline:!1});if(W.found){if(!l&&!j.found&&n.options.strict){
if(D)for(let J of D){if(J===W.found)break;if(J.type==="newline"){r(J,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}j.start<W.found.offset-1024&&r(W.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
$&&("source"in $&&$.source?.[0]===":"?r($,"MISSING_CHAR",`Missing space after : in ${a}`):r(W.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let oe=$?
t(n,$,W,r):W.found?e(n,W.end,D,null,W,r):null;oe?Rr($)&&r(oe.range,"BLOCK_IN_FLOW",xr):W.comment&&(M.comment?M.comment+=`
`+W.comment:M.comment=W.comment);let le=new Qp.Pair(M,oe);if(n.options.keepSourceTokens&&(le.srcToken=q),l){let J=u;eh.mapIncludes(n,J.items,M)&&r(H,"DUPLICATE_\
KEY","Map keys must be unique"),J.items.push(le)}else{let J=new ga.YAMLMap(n.schema);J.flow=!0,J.items.push(le);let Se=(oe??M).range;J.range=[M.range[0],Se[1],Se[2]],
u.items.push(J)}p=oe?oe.range[2]:W.end}}let h=l?"}":"]",[v,...T]=i.end,g=p;if(v?.source===h)g=v.offset+v.source.length;else{let k=a[0].toUpperCase()+a.substring(
1),q=d?`${k} must end with a ${h}`:`${k} in block collection must be sufficiently indented and end with a ${h}`;r(p,d?"MISSING_CHAR":"BAD_INDENT",q),v&&v.source.
length!==1&&T.unshift(v)}if(T.length>0){let k=zp.resolveEnd(T,g,n.options.strict,r);k.comment&&(u.comment?u.comment+=`
`+k.comment:u.comment=k.comment),u.range=[i.offset,g,k.offset]}else u.range=[i.offset,g,g];return u}ba.resolveFlowCollection=th});var wa=I(Sa=>{"use strict";var nh=U(),ih=Q(),rh=Ie(),sh=qe(),oh=da(),lh=ha(),ah=va();function Dr(t,e,n,i,r,o){let l=n.type==="block-map"?oh.resolveBlockMap(t,e,
n,i,o):n.type==="block-seq"?lh.resolveBlockSeq(t,e,n,i,o):ah.resolveFlowCollection(t,e,n,i,o),a=l.constructor;return r==="!"||r===a.tagName?(l.tag=a.tagName,l):
(r&&(l.tag=r),l)}function ch(t,e,n,i,r){let o=i.tag,l=o?e.directives.tagName(o.source,h=>r(o,"TAG_RESOLVE_FAILED",h)):null;if(n.type==="block-seq"){let{anchor:h,
newlineAfterProp:v}=i,T=h&&o?h.offset>o.offset?h:o:h??o;T&&(!v||v.offset<T.offset)&&r(T,"MISSING_CHAR","Missing newline after block sequence props")}let a=n.type===
"block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!o||!l||l==="!"||l===rh.YAMLMap.tagName&&a==="map"||l===sh.YAMLSeq.tagName&&a===
"seq")return Dr(t,e,n,r,l);let f=e.schema.tags.find(h=>h.tag===l&&h.collection===a);if(!f){let h=e.schema.knownTags[l];if(h?.collection===a)e.schema.tags.push(Object.
assign({},h,{default:!1})),f=h;else return h?r(o,"BAD_COLLECTION_TYPE",`${h.tag} used for ${a} collection, but expects ${h.collection??"scalar"}`,!0):r(o,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${l}`,!0),Dr(t,e,n,r,l)}let u=Dr(t,e,n,r,l,f),d=f.resolve?.(u,h=>r(o,"TAG_RESOLVE_FAILED",h),e.options)??u,p=nh.isNode(d)?d:new ih.
Scalar(d);return p.range=u.range,p.tag=l,f?.format&&(p.format=f.format),p}Sa.composeCollection=ch});var Fr=I(Aa=>{"use strict";var $r=Q();function uh(t,e,n){let i=e.offset,r=fh(e,t.options.strict,n);if(!r)return{value:"",type:null,comment:"",range:[i,i,i]};let o=r.
mode===">"?$r.Scalar.BLOCK_FOLDED:$r.Scalar.BLOCK_LITERAL,l=e.source?dh(e.source):[],a=l.length;for(let g=l.length-1;g>=0;--g){let k=l[g][1];if(k===""||k==="\r")
a=g;else break}if(a===0){let g=r.chomp==="+"&&l.length>0?`
`.repeat(Math.max(1,l.length-1)):"",k=i+r.length;return e.source&&(k+=e.source.length),{value:g,type:o,comment:r.comment,range:[i,k,k]}}let f=e.indent+r.indent,
u=e.offset+r.length,d=0;for(let g=0;g<a;++g){let[k,q]=l[g];if(q===""||q==="\r")r.indent===0&&k.length>f&&(f=k.length);else{k.length<f&&n(u+k.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),r.indent===0&&(f=k.length),d=g,f===0&&!t.atRoot&&n(u,"BAD_\
INDENT","Block scalar values in collections must be indented");break}u+=k.length+q.length+1}for(let g=l.length-1;g>=a;--g)l[g][0].length>f&&(a=g+1);let p="",h="",
v=!1;for(let g=0;g<d;++g)p+=l[g][0].slice(f)+`
`;for(let g=d;g<a;++g){let[k,q]=l[g];u+=k.length+q.length+1;let L=q[q.length-1]==="\r";if(L&&(q=q.slice(0,-1)),q&&k.length<f){let D=`Block scalar lines must not\
 be less indented than their ${r.indent?"explicit indentation indicator":"first line"}`;n(u-q.length-(L?2:1),"BAD_INDENT",D),k=""}o===$r.Scalar.BLOCK_LITERAL?(p+=
h+k.slice(f)+q,h=`
`):k.length>f||q[0]==="	"?(h===" "?h=`
`:!v&&h===`
`&&(h=`

`),p+=h+k.slice(f)+q,h=`
`,v=!0):q===""?h===`
`?p+=`
`:h=`
`:(p+=h+q,h=" ",v=!1)}switch(r.chomp){case"-":break;case"+":for(let g=a;g<l.length;++g)p+=`
`+l[g][0].slice(f);p[p.length-1]!==`
`&&(p+=`
`);break;default:p+=`
`}let T=i+r.length+e.source.length;return{value:p,type:o,comment:r.comment,range:[i,T,T]}}function fh({offset:t,props:e},n,i){if(e[0].type!=="block-scalar-heade\
r")return i(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:r}=e[0],o=r[0],l=0,a="",f=-1;for(let h=1;h<r.length;++h){let v=r[h];if(!a&&(v==="\
-"||v==="+"))a=v;else{let T=Number(v);!l&&T?l=T:f===-1&&(f=t+h)}}f!==-1&&i(f,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${r}`);let u=!1,
d="",p=r.length;for(let h=1;h<e.length;++h){let v=e[h];switch(v.type){case"space":u=!0;case"newline":p+=v.source.length;break;case"comment":n&&!u&&i(v,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),p+=v.source.length,d=v.source.substring(1);break;case"error":i(v,"UNEXPECTED_TOK\
EN",v.message),p+=v.source.length;break;default:{let T=`Unexpected token in block scalar header: ${v.type}`;i(v,"UNEXPECTED_TOKEN",T);let g=v.source;g&&typeof g==
"string"&&(p+=g.length)}}}return{mode:o,indent:l,chomp:a,comment:d,length:p}}function dh(t){let e=t.split(/\n( *)/),n=e[0],i=n.match(/^( *)/),o=[i?.[1]?[i[1],n.
slice(i[1].length)]:["",n]];for(let l=1;l<e.length;l+=2)o.push([e[l],e[l+1]]);return o}Aa.resolveBlockScalar=uh});var jr=I(Oa=>{"use strict";var Br=Q(),ph=it();function hh(t,e,n){let{offset:i,type:r,source:o,end:l}=t,a,f,u=(h,v,T)=>n(i+h,v,T);switch(r){case"scalar":a=Br.Scalar.
PLAIN,f=mh(o,u);break;case"single-quoted-scalar":a=Br.Scalar.QUOTE_SINGLE,f=gh(o,u);break;case"double-quoted-scalar":a=Br.Scalar.QUOTE_DOUBLE,f=yh(o,u);break;default:
return n(t,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${r}`),{value:"",type:null,comment:"",range:[i,i+o.length,i+o.length]}}let d=i+o.length,
p=ph.resolveEnd(l,d,e,n);return{value:f,type:a,comment:p.comment,range:[i,d,p.offset]}}function mh(t,e){let n="";switch(t[0]){case"	":n="a tab character";break;case"\
,":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${t[0]}`;break}case"@":case"\
`":{n=`reserved character ${t[0]}`;break}}return n&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),ka(t)}function gh(t,e){return(t[t.length-1]!=="\
'"||t.length===1)&&e(t.length,"MISSING_CHAR","Missing closing 'quote"),ka(t.slice(1,-1)).replace(/''/g,"'")}function ka(t){let e=/(.*?)\r?\n/sy,n=e.exec(t);if(!n)
return t;let i,r;try{i=new RegExp("(?<![ 	])[ 	]+$"),r=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{i=/[ \t]+$/,r=/^[ \t]+|[ \t]+$/g}let o=n[1].replace(i,""),
l=" ",a=e.lastIndex;for(;n=e.exec(t);){let u=n[1].replace(r,"");u===""?l===`
`?o+=l:l=`
`:(o+=l+u,l=" "),a=e.lastIndex}let f=/[ \t]*(.*)/sy;return f.lastIndex=a,n=f.exec(t),o+l+(n?.[1]??"")}function yh(t,e){let n="";for(let i=1;i<t.length-1;++i){let r=t[i];
if(!(r==="\r"&&t[i+1]===`
`))if(r===`
`){let{fold:o,offset:l}=bh(t,i);n+=o,i=l}else if(r==="\\"){let o=t[++i],l=vh[o];if(l)n+=l;else if(o===`
`)for(o=t[i+1];o===" "||o==="	";)o=t[++i+1];else if(o==="\r"&&t[i+1]===`
`)for(o=t[++i+1];o===" "||o==="	";)o=t[++i+1];else if(o==="x"||o==="u"||o==="U"){let a=o==="x"?2:o==="u"?4:8;n+=Sh(t,i+1,a,e),i+=a}else{let a=t.substr(i-1,2);e(
i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(r===" "||r==="	"){let o=i,l=t[i+1];for(;l===" "||l==="	";)l=t[++i+1];l!==`
`&&!(l==="\r"&&t[i+2]===`
`)&&(n+=i>o?t.slice(o,i+1):r)}else n+=r}return(t[t.length-1]!=='"'||t.length===1)&&e(t.length,"MISSING_CHAR",'Missing closing "quote'),n}function bh(t,e){let n="",
i=t[e+1];for(;(i===" "||i==="	"||i===`
`||i==="\r")&&!(i==="\r"&&t[e+2]!==`
`);)i===`
`&&(n+=`
`),e+=1,i=t[e+1];return n||(n=" "),{fold:n,offset:e}}var vh={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Sh(t,e,n,i){let r=t.substr(e,n),l=r.length===n&&
/^[0-9a-fA-F]+$/.test(r)?parseInt(r,16):NaN;try{return String.fromCodePoint(l)}catch{let a=t.substr(e-2,n+2);return i(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${a}`),a}}Oa.resolveFlowScalar=hh});var Ca=I(Ea=>{"use strict";var je=U(),Na=Q(),wh=Fr(),Ah=jr();function kh(t,e,n,i){let{value:r,type:o,comment:l,range:a}=e.type==="block-scalar"?wh.resolveBlockScalar(
t,e,i):Ah.resolveFlowScalar(e,t.options.strict,i),f=n?t.directives.tagName(n.source,p=>i(n,"TAG_RESOLVE_FAILED",p)):null,u;t.options.stringKeys&&t.atKey?u=t.schema[je.
SCALAR]:f?u=Oh(t.schema,r,f,n,i):e.type==="scalar"?u=Nh(t,r,e,i):u=t.schema[je.SCALAR];let d;try{let p=u.resolve(r,h=>i(n??e,"TAG_RESOLVE_FAILED",h),t.options);
d=je.isScalar(p)?p:new Na.Scalar(p)}catch(p){let h=p instanceof Error?p.message:String(p);i(n??e,"TAG_RESOLVE_FAILED",h),d=new Na.Scalar(r)}return d.range=a,d.source=
r,o&&(d.type=o),f&&(d.tag=f),u.format&&(d.format=u.format),l&&(d.comment=l),d}function Oh(t,e,n,i,r){if(n==="!")return t[je.SCALAR];let o=[];for(let a of t.tags)
if(!a.collection&&a.tag===n)if(a.default&&a.test)o.push(a);else return a;for(let a of o)if(a.test?.test(e))return a;let l=t.knownTags[n];return l&&!l.collection?
(t.tags.push(Object.assign({},l,{default:!1,test:void 0})),l):(r(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),t[je.SCALAR])}function Nh({
atKey:t,directives:e,schema:n},i,r,o){let l=n.tags.find(a=>(a.default===!0||t&&a.default==="key")&&a.test?.test(i))||n[je.SCALAR];if(n.compat){let a=n.compat.find(
f=>f.default&&f.test?.test(i))??n[je.SCALAR];if(l.tag!==a.tag){let f=e.tagString(l.tag),u=e.tagString(a.tag),d=`Value may be parsed as either ${f} or ${u}`;o(r,
"TAG_RESOLVE_FAILED",d,!0)}}return l}Ea.composeScalar=kh});var Ta=I(Pa=>{"use strict";function Eh(t,e,n){if(e){n??(n=e.length);for(let i=n-1;i>=0;--i){let r=e[i];switch(r.type){case"space":case"comment":case"newline":t-=
r.source.length;continue}for(r=e[++i];r?.type==="space";)t+=r.source.length,r=e[++i];break}}return t}Pa.emptyScalarPosition=Eh});var qa=I(Yr=>{"use strict";var Ch=wt(),Ph=U(),Th=wa(),La=Ca(),Lh=it(),Ih=Ta(),qh={composeNode:Ia,composeEmptyNode:Kr};function Ia(t,e,n,i){let r=t.atKey,{spaceBefore:o,
comment:l,anchor:a,tag:f}=n,u,d=!0;switch(e.type){case"alias":u=_h(t,e,i),(a||f)&&i(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":u=La.composeScalar(t,e,f,i),a&&(u.anchor=a.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{u=Th.composeCollection(qh,t,e,n,i),a&&(u.anchor=a.source.substring(1))}catch(p){let h=p instanceof Error?p.message:
String(p);i(e,"RESOURCE_EXHAUSTION",h)}break;default:{let p=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;i(e,"UNEXPECTED_TOKEN",p),d=!1}}return u??
(u=Kr(t,e.offset,void 0,null,n,i)),a&&u.anchor===""&&i(a,"BAD_ALIAS","Anchor cannot be an empty string"),r&&t.options.stringKeys&&(!Ph.isScalar(u)||typeof u.value!=
"string"||u.tag&&u.tag!=="tag:yaml.org,2002:str")&&i(f??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),o&&(u.spaceBefore=!0),l&&(e.type==="scal\
ar"&&e.source===""?u.comment=l:u.commentBefore=l),t.options.keepSourceTokens&&d&&(u.srcToken=e),u}function Kr(t,e,n,i,{spaceBefore:r,comment:o,anchor:l,tag:a,end:f},u){
let d={type:"scalar",offset:Ih.emptyScalarPosition(e,n,i),indent:-1,source:""},p=La.composeScalar(t,d,a,u);return l&&(p.anchor=l.source.substring(1),p.anchor===
""&&u(l,"BAD_ALIAS","Anchor cannot be an empty string")),r&&(p.spaceBefore=!0),o&&(p.comment=o,p.range[2]=f),p}function _h({options:t},{offset:e,source:n,end:i},r){
let o=new Ch.Alias(n.substring(1));o.source===""&&r(e,"BAD_ALIAS","Alias cannot be an empty string"),o.source.endsWith(":")&&r(e+n.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let l=e+n.length,a=Lh.resolveEnd(i,l,t.strict,r);return o.range=[e,l,a.offset],a.comment&&(o.comment=a.comment),o}Yr.composeEmptyNode=
Kr;Yr.composeNode=Ia});var xa=I(Ma=>{"use strict";var Mh=Dt(),_a=qa(),xh=it(),Rh=jt();function Dh(t,e,{offset:n,start:i,value:r,end:o},l){let a=Object.assign({_directives:e},t),f=new Mh.
Document(void 0,a),u={atKey:!1,atRoot:!0,directives:f.directives,options:f.options,schema:f.schema},d=Rh.resolveProps(i,{indicator:"doc-start",next:r??o?.[0],offset:n,
onError:l,parentIndent:0,startOnNewline:!0});d.found&&(f.directives.docStart=!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!d.hasNewline&&l(d.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),f.contents=r?_a.composeNode(u,r,d,l):_a.composeEmptyNode(u,d.end,i,null,d,l);let p=f.
contents.range[2],h=xh.resolveEnd(o,p,!1,l);return h.comment&&(f.comment=h.comment),f.range=[n,p,h.offset],f}Ma.composeDoc=Dh});var Hr=I($a=>{"use strict";var $h=require("process"),Fh=Li(),Bh=Dt(),Kt=Bt(),Ra=U(),jh=xa(),Kh=it();function Yt(t){if(typeof t=="number")return[t,t+1];if(Array.
isArray(t))return t.length===2?t:[t[0],t[1]];let{offset:e,source:n}=t;return[e,e+(typeof n=="string"?n.length:1)]}function Da(t){let e="",n=!1,i=!1;for(let r=0;r<
t.length;++r){let o=t[r];switch(o[0]){case"#":e+=(e===""?"":i?`

`:`
`)+(o.substring(1)||" "),n=!0,i=!1;break;case"%":t[r+1]?.[0]!=="#"&&(r+=1),n=!1;break;default:n||(i=!0),n=!1}}return{comment:e,afterEmptyLine:i}}var Ur=class{constructor(e={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,i,r,o)=>{let l=Yt(n);o?this.warnings.push(new Kt.YAMLWarning(
l,i,r)):this.errors.push(new Kt.YAMLParseError(l,i,r))},this.directives=new Fh.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,n){let{comment:i,
afterEmptyLine:r}=Da(this.prelude);if(i){let o=e.contents;if(n)e.comment=e.comment?`${e.comment}
${i}`:i;else if(r||e.directives.docStart||!o)e.commentBefore=i;else if(Ra.isCollection(o)&&!o.flow&&o.items.length>0){let l=o.items[0];Ra.isPair(l)&&(l=l.key);let a=l.
commentBefore;l.commentBefore=a?`${i}
${a}`:i}else{let l=o.commentBefore;o.commentBefore=l?`${i}
${l}`:i}}if(n){for(let o=0;o<this.errors.length;++o)e.errors.push(this.errors[o]);for(let o=0;o<this.warnings.length;++o)e.warnings.push(this.warnings[o])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Da(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,n=!1,i=-1){for(let r of e)yield*this.next(r);yield*this.end(n,i)}*next(e){switch($h.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(n,i,r)=>{let o=Yt(e);o[0]+=n,this.onError(o,"BAD_DIRECTIVE",i,r)}),this.prelude.
push(e.source),this.atDirectives=!0;break;case"document":{let n=jh.composeDoc(this.options,this.directives,e,this.onError);this.atDirectives&&!n.directives.docStart&&
this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{let n=e.source?`${e.message}: ${JSON.stringify(
e.source)}`:e.message,i=new Kt.YAMLParseError(Yt(e),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(i):this.doc.errors.push(i);break}case"do\
c-end":{if(!this.doc){let i="Unexpected doc-end without preceding document";this.errors.push(new Kt.YAMLParseError(Yt(e),"UNEXPECTED_TOKEN",i));break}this.doc.directives.
docEnd=!0;let n=Kh.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let i=this.doc.comment;
this.doc.comment=i?`${i}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new Kt.YAMLParseError(Yt(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let i=Object.assign({_directives:this.directives},this.options),r=new Bh.Document(
void 0,i);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),r.range=[0,n,n],this.decorate(r,!1),yield r}}};$a.Composer=Ur});var ja=I(ni=>{"use strict";var Yh=Fr(),Uh=jr(),Hh=Bt(),Fa=Et();function Vh(t,e=!0,n){if(t){let i=(r,o,l)=>{let a=typeof r=="number"?r:Array.isArray(r)?r[0]:r.offset;
if(n)n(a,o,l);else throw new Hh.YAMLParseError([a,a+1],o,l)};switch(t.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return Uh.resolveFlowScalar(
t,e,i);case"block-scalar":return Yh.resolveBlockScalar({options:{strict:e}},t,i)}}return null}function Wh(t,e){let{implicitKey:n=!1,indent:i,inFlow:r=!1,offset:o=-1,
type:l="PLAIN"}=e,a=Fa.stringifyString({type:l,value:t},{implicitKey:n,indent:i>0?" ".repeat(i):"",inFlow:r,options:{blockQuote:!0,lineWidth:-1}}),f=e.end??[{type:"\
newline",offset:-1,indent:i,source:`
`}];switch(a[0]){case"|":case">":{let u=a.indexOf(`
`),d=a.substring(0,u),p=a.substring(u+1)+`
`,h=[{type:"block-scalar-header",offset:o,indent:i,source:d}];return Ba(h,f)||h.push({type:"newline",offset:-1,indent:i,source:`
`}),{type:"block-scalar",offset:o,indent:i,props:h,source:p}}case'"':return{type:"double-quoted-scalar",offset:o,indent:i,source:a,end:f};case"'":return{type:"s\
ingle-quoted-scalar",offset:o,indent:i,source:a,end:f};default:return{type:"scalar",offset:o,indent:i,source:a,end:f}}}function Jh(t,e,n={}){let{afterKey:i=!1,implicitKey:r=!1,
inFlow:o=!1,type:l}=n,a="indent"in t?t.indent:null;if(i&&typeof a=="number"&&(a+=2),!l)switch(t.type){case"single-quoted-scalar":l="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":l="QUOTE_DOUBLE";break;case"block-scalar":{let u=t.props[0];if(u.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
l=u.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:l="PLAIN"}let f=Fa.stringifyString({type:l,value:e},{implicitKey:r||a===null,indent:a!==null&&a>
0?" ".repeat(a):"",inFlow:o,options:{blockQuote:!0,lineWidth:-1}});switch(f[0]){case"|":case">":Gh(t,f);break;case'"':Vr(t,f,"double-quoted-scalar");break;case"\
'":Vr(t,f,"single-quoted-scalar");break;default:Vr(t,f,"scalar")}}function Gh(t,e){let n=e.indexOf(`
`),i=e.substring(0,n),r=e.substring(n+1)+`
`;if(t.type==="block-scalar"){let o=t.props[0];if(o.type!=="block-scalar-header")throw new Error("Invalid block scalar header");o.source=i,t.source=r}else{let{offset:o}=t,
l="indent"in t?t.indent:-1,a=[{type:"block-scalar-header",offset:o,indent:l,source:i}];Ba(a,"end"in t?t.end:void 0)||a.push({type:"newline",offset:-1,indent:l,source:`\

`});for(let f of Object.keys(t))f!=="type"&&f!=="offset"&&delete t[f];Object.assign(t,{type:"block-scalar",indent:l,props:a,source:r})}}function Ba(t,e){if(e)for(let n of e)
switch(n.type){case"space":case"comment":t.push(n);break;case"newline":return t.push(n),!0}return!1}function Vr(t,e,n){switch(t.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":t.type=n,t.source=e;break;case"block-scalar":{let i=t.props.slice(1),r=e.length;t.props[0].type==="block-scalar-header"&&
(r-=t.props[0].source.length);for(let o of i)o.offset+=r;delete t.props,Object.assign(t,{type:n,source:e,end:i});break}case"block-map":case"block-seq":{let r={type:"\
newline",offset:t.offset+e.length,indent:t.indent,source:`
`};delete t.items,Object.assign(t,{type:n,source:e,end:[r]});break}default:{let i="indent"in t?t.indent:-1,r="end"in t&&Array.isArray(t.end)?t.end.filter(o=>o.type===
"space"||o.type==="comment"||o.type==="newline"):[];for(let o of Object.keys(t))o!=="type"&&o!=="offset"&&delete t[o];Object.assign(t,{type:n,indent:i,source:e,
end:r})}}}ni.createScalarToken=Wh;ni.resolveAsScalar=Vh;ni.setScalarValue=Jh});var Ya=I(Ka=>{"use strict";var Qh=t=>"type"in t?ri(t):ii(t);function ri(t){switch(t.type){case"block-scalar":{let e="";for(let n of t.props)e+=ri(n);return e+t.
source}case"block-map":case"block-seq":{let e="";for(let n of t.items)e+=ii(n);return e}case"flow-collection":{let e=t.start.source;for(let n of t.items)e+=ii(n);
for(let n of t.end)e+=n.source;return e}case"document":{let e=ii(t);if(t.end)for(let n of t.end)e+=n.source;return e}default:{let e=t.source;if("end"in t&&t.end)
for(let n of t.end)e+=n.source;return e}}}function ii({start:t,key:e,sep:n,value:i}){let r="";for(let o of t)r+=o.source;if(e&&(r+=ri(e)),n)for(let o of n)r+=o.
source;return i&&(r+=ri(i)),r}Ka.stringify=Qh});var Wa=I(Va=>{"use strict";var Wr=Symbol("break visit"),Xh=Symbol("skip children"),Ua=Symbol("remove item");function Ke(t,e){"type"in t&&t.type==="document"&&(t=
{start:t.start,value:t.value}),Ha(Object.freeze([]),t,e)}Ke.BREAK=Wr;Ke.SKIP=Xh;Ke.REMOVE=Ua;Ke.itemAtPath=(t,e)=>{let n=t;for(let[i,r]of e){let o=n?.[i];if(o&&
"items"in o)n=o.items[r];else return}return n};Ke.parentCollection=(t,e)=>{let n=Ke.itemAtPath(t,e.slice(0,-1)),i=e[e.length-1][0],r=n?.[i];if(r&&"items"in r)return r;
throw new Error("Parent collection not found")};function Ha(t,e,n){let i=n(e,t);if(typeof i=="symbol")return i;for(let r of["key","value"]){let o=e[r];if(o&&"it\
ems"in o){for(let l=0;l<o.items.length;++l){let a=Ha(Object.freeze(t.concat([[r,l]])),o.items[l],n);if(typeof a=="number")l=a-1;else{if(a===Wr)return Wr;a===Ua&&
(o.items.splice(l,1),l-=1)}}typeof i=="function"&&r==="key"&&(i=i(e,t))}}return typeof i=="function"?i(e,t):i}Va.visit=Ke});var si=I(re=>{"use strict";var Jr=ja(),zh=Ya(),Zh=Wa(),Gr="\uFEFF",Qr="",Xr="",zr="",em=t=>!!t&&"items"in t,tm=t=>!!t&&(t.type==="scalar"||t.type==="single-q\
uoted-scalar"||t.type==="double-quoted-scalar"||t.type==="block-scalar");function nm(t){switch(t){case Gr:return"<BOM>";case Qr:return"<DOC>";case Xr:return"<FL\
OW_END>";case zr:return"<SCALAR>";default:return JSON.stringify(t)}}function im(t){switch(t){case Gr:return"byte-order-mark";case Qr:return"doc-mode";case Xr:return"\
flow-error-end";case zr:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(t[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}re.createScalarToken=Jr.createScalarToken;re.resolveAsScalar=Jr.resolveAsScalar;re.setScalarValue=Jr.
setScalarValue;re.stringify=zh.stringify;re.visit=Zh.visit;re.BOM=Gr;re.DOCUMENT=Qr;re.FLOW_END=Xr;re.SCALAR=zr;re.isCollection=em;re.isScalar=tm;re.prettyToken=
nm;re.tokenType=im});var ts=I(Ga=>{"use strict";var Ut=si();function ue(t){switch(t){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Ja=new Set("0123456789ABCDEFabcdef"),rm=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),oi=new Set(",[]{}"),sm=new Set(` ,[]{}
\r	`),Zr=t=>!t||sm.has(t),es=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,n=!1){if(e){if(typeof e!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!n;let i=this.next??"stream";for(;i&&(n||this.hasChars(1));)i=yield*this.parseNext(
i)}atLineEnd(){let e=this.pos,n=this.buffer[e];for(;n===" "||n==="	";)n=this.buffer[++e];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let n=this.buffer[e];if(this.indentNext>0){let i=0;for(;n===" ";)n=this.buffer[++i+e];if(n==="\r"){
let r=this.buffer[i+e+1];if(r===`
`||!r&&!this.atEnd)return e+i+1}return n===`
`||i>=this.indentNext||!n&&!this.atEnd?e+i:-1}if(n==="-"||n==="."){let i=this.buffer.substr(e,3);if((i==="---"||i==="...")&&ue(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===Ut.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let n=e.length,i=e.indexOf("#");for(;i!==-1;){
let o=e[i-1];if(o===" "||o==="	"){n=i-1;break}else i=e.indexOf("#",i+1)}for(;;){let o=e[n-1];if(o===" "||o==="	")n-=1;else break}let r=(yield*this.pushCount(n))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-r),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.
pushCount(e.length-n),yield*this.pushNewline(),"stream"}return yield Ut.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.
atEnd)return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||
n==="...")&&ue(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!ue(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,n]=this.peek(
2);if(!n&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&ue(n)){let i=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=i,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.
setNext("doc");let n=yield*this.pushIndicators();switch(e[n]){case"#":yield*this.pushCount(e.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Zr),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,n,i=-1;do e=yield*this.pushNewline(),e>0?(n=yield*this.pushSpaces(!1),this.indentValue=i=n):n=0,n+=yield*this.pushSpaces(!0);while(e+n>0);let r=this.getLine();
if(r===null)return this.setNext("flow");if((i!==-1&&i<this.indentNext&&r[0]!=="#"||i===0&&(r.startsWith("---")||r.startsWith("..."))&&ue(r[3]))&&!(i===this.indentNext-
1&&this.flowLevel===1&&(r[0]==="]"||r[0]==="}")))return this.flowLevel=0,yield Ut.FLOW_END,yield*this.parseLineStart();let o=0;for(;r[o]===",";)o+=yield*this.pushCount(
1),o+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(o+=yield*this.pushIndicators(),r[o]){case void 0:return"flow";case"#":return yield*this.pushCount(r.length-
o),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Zr),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let l=this.charAt(1);if(this.flowKey||ue(l)||l===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),n=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let o=0;for(;this.buffer[n-1-o]==="\\";)o+=1;if(o%2===0)break;n=this.buffer.indexOf('"',n+1)}let i=this.buffer.
substring(0,n),r=i.indexOf(`
`,this.pos);if(r!==-1){for(;r!==-1;){let o=this.continueScalar(r+1);if(o===-1)break;r=i.indexOf(`
`,o)}r!==-1&&(n=r-(i[r-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let n=this.buffer[++e];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>ue(n)||n==="#")}*parseBlockScalar(){
let e=this.pos-1,n=0,i;e:for(let o=this.pos;i=this.buffer[o];++o)switch(i){case" ":n+=1;break;case`
`:e=o,n=0;break;case"\r":{let l=this.buffer[o+1];if(!l&&!this.atEnd)return this.setNext("block-scalar");if(l===`
`)break}default:break e}if(!i&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let o=this.continueScalar(e+1);if(o===-1)break;e=this.buffer.indexOf(`
`,o)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let r=e+1;for(i=this.buffer[r];i===" ";)i=this.buffer[++r];
if(i==="	"){for(;i==="	"||i===" "||i==="\r"||i===`
`;)i=this.buffer[++r];e=r-1}else if(!this.blockScalarKeep)do{let o=e-1,l=this.buffer[o];l==="\r"&&(l=this.buffer[--o]);let a=o;for(;l===" ";)l=this.buffer[--o];
if(l===`
`&&o>=this.pos&&o+1+n>a)e=o;else break}while(!0);return yield Ut.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.
flowLevel>0,n=this.pos-1,i=this.pos-1,r;for(;r=this.buffer[++i];)if(r===":"){let o=this.buffer[i+1];if(ue(o)||e&&oi.has(o))break;n=i}else if(ue(r)){let o=this.buffer[i+
1];if(r==="\r"&&(o===`
`?(i+=1,r=`
`,o=this.buffer[i+1]):n=i),o==="#"||e&&oi.has(o))break;if(r===`
`){let l=this.continueScalar(i+1);if(l===-1)break;i=Math.max(i,l-2)}}else{if(e&&oi.has(r))break;n=i}return!r&&!this.atEnd?this.setNext("plain-scalar"):(yield Ut.
SCALAR,yield*this.pushToIndex(n+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,n){let i=this.
buffer.slice(this.pos,e);return i?(yield i,this.pos+=i.length,i.length):(n&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(Zr),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,i=this.charAt(1);if(ue(i)||n&&oi.has(i)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,n=this.buffer[e];for(;!ue(n)&&n!==">";)n=this.buffer[++e];return yield*this.
pushToIndex(n===">"?e+1:e,!1)}else{let e=this.pos+1,n=this.buffer[e];for(;n;)if(rm.has(n))n=this.buffer[++e];else if(n==="%"&&Ja.has(this.buffer[e+1])&&Ja.has(this.
buffer[e+2]))n=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let n=this.pos-1,i;do i=this.buffer[++n];while(i===" "||e&&i==="	");let r=n-this.pos;return r>0&&(yield this.buffer.substr(
this.pos,r),this.pos=n),r}*pushUntil(e){let n=this.pos,i=this.buffer[n];for(;!e(i);)i=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};Ga.Lexer=es});var is=I(Qa=>{"use strict";var ns=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{let n=0,i=this.lineStarts.length;
for(;n<i;){let o=n+i>>1;this.lineStarts[o]<e?n=o+1:i=o}if(this.lineStarts[n]===e)return{line:n+1,col:1};if(n===0)return{line:0,col:e};let r=this.lineStarts[n-1];
return{line:n,col:e-r+1}}}};Qa.LineCounter=ns});var ss=I(tc=>{"use strict";var om=require("process"),Xa=si(),lm=ts();function _e(t,e){for(let n=0;n<t.length;++n)if(t[n].type===e)return!0;return!1}function za(t){
for(let e=0;e<t.length;++e)switch(t[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}function ec(t){switch(t?.type){case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function li(t){switch(t.type){case"document":return t.
start;case"block-map":{let e=t.items[t.items.length-1];return e.sep??e.start}case"block-seq":return t.items[t.items.length-1].start;default:return[]}}function rt(t){
if(t.length===0)return[];let e=t.length;e:for(;--e>=0;)switch(t[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;t[++e]?.type==="space";);return t.splice(e,t.length)}function ai(t,e){if(e.length<1e5)Array.prototype.push.apply(t,e);else for(let n=0;n<e.length;++n)
t.push(e[n])}function Za(t){if(t.start.type==="flow-seq-start")for(let e of t.items)e.sep&&!e.value&&!_e(e.start,"explicit-key-ind")&&!_e(e.sep,"map-value-ind")&&
(e.key&&(e.value=e.key),delete e.key,ec(e.value)?e.value.end?ai(e.value.end,e.sep):e.value.end=e.sep:ai(e.start,e.sep),delete e.sep)}var rs=class{constructor(e){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new lm.Lexer,this.onNewLine=
e}*parse(e,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let i of this.lexer.lex(e,n))yield*this.next(i);n||(yield*this.end())}*next(e){if(this.source=
e,om.env.LOG_TOKENS&&console.log("|",Xa.prettyToken(e)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}let n=Xa.tokenType(e);if(n)
if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.step(),n){case"newline":this.atNewLine=!0,this.indent=0,
this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":this.atNewLine&&e[0]===" "&&(this.indent+=e.length);break;case"explicit-key-ind":case"map\
-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=e.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=e.
length}else{let i=`Not a YAML token: ${e}`;yield*this.pop({type:"error",offset:this.offset,message:i,source:e}),this.offset+=e.length}}*end(){for(;this.stack.length>
0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let e=this.peek(1);if(this.type===
"doc-end"&&e?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!e)
return yield*this.stream();switch(e.type){case"document":return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-sc\
alar":return yield*this.scalar(e);case"block-scalar":return yield*this.blockScalar(e);case"block-map":return yield*this.blockMap(e);case"block-seq":return yield*this.
blockSequence(e);case"flow-collection":return yield*this.flowCollection(e);case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}peek(e){return this.stack[this.
stack.length-e]}*pop(e){let n=e??this.stack.pop();if(!n)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.
length===0)yield n;else{let i=this.peek(1);switch(n.type==="block-scalar"?n.indent="indent"in i?i.indent:0:n.type==="flow-collection"&&i.type==="document"&&(n.indent=
0),n.type==="flow-collection"&&Za(n),i.type){case"document":i.value=n;break;case"block-scalar":i.props.push(n);break;case"block-map":{let r=i.items[i.items.length-
1];if(r.value){i.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(r.sep)r.value=n;else{Object.assign(r,{key:n,sep:[]}),this.onKeyLine=!r.explicitKey;
return}break}case"block-seq":{let r=i.items[i.items.length-1];r.value?i.items.push({start:[],value:n}):r.value=n;break}case"flow-collection":{let r=i.items[i.items.
length-1];!r||r.value?i.items.push({start:[],key:n,sep:[]}):r.sep?r.value=n:Object.assign(r,{key:n,sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((i.
type==="document"||i.type==="block-map"||i.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let r=n.items[n.items.length-1];r&&!r.sep&&!r.value&&
r.start.length>0&&za(r.start)===-1&&(n.indent===0||r.start.every(o=>o.type!=="comment"||o.indent<n.indent))&&(i.type==="document"?i.end=r.start:i.items.push({start:r.
start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-\
order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};
this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token \
in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{za(e.start)!==-1?(yield*this.pop(),yield*this.
step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let n=this.startBlockValue(
e);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type===
"map-value-ind"){let n=li(this.peek(2)),i=rt(n),r;e.end?(r=e.end,r.push(this.sourceToken),delete e.end):r=[this.sourceToken];let o={type:"block-map",offset:e.offset,
indent:e.indent,items:[{start:i,key:e,sep:r}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=o}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"\
space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.
source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let n=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let i="end"in n.value?n.value.end:void 0;(Array.isArray(i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(this.sourceToken):e.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)e.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,e.indent)){let r=e.items[e.items.length-2]?.value?.end;if(Array.isArray(r)){ai(r,n.start),
r.push(this.sourceToken),e.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let i=!this.onKeyLine&&this.indent===e.indent,r=i&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",o=[];if(r&&n.sep&&!n.value){let l=[];for(let a=0;a<n.sep.length;++a){let f=n.sep[a];switch(f.type){case"newli\
ne":l.push(a);break;case"space":break;case"comment":f.indent>e.indent&&(l.length=0);break;default:l.length=0}}l.length>=2&&(o=n.sep.splice(l[1]))}switch(this.type){case"\
anchor":case"tag":r||n.value?(o.push(this.sourceToken),e.items.push({start:o}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):r||n.value?(o.push(this.sourceToken),e.items.push({start:o,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(_e(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]});else if(ec(n.key)&&!_e(n.sep,"newline")){
let l=rt(n.start),a=n.key,f=n.sep;f.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:l,key:a,sep:f}]})}else o.length>0?n.sep=n.sep.concat(o,this.sourceToken):n.sep.push(this.sourceToken);else if(_e(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let l=rt(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:l,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||r?e.items.push({start:o,key:null,sep:[this.sourceToken]}):_e(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let l=this.flowScalar(this.type);r||n.value?(e.items.push({start:o,key:l,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(l):(Object.assign(n,{key:l,sep:[]}),this.onKeyLine=!0);return}default:{let l=this.startBlockValue(e);if(l){if(l.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!_e(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else i&&e.items.push({start:o});this.stack.push(l);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let n=e.items[e.items.
length-1];switch(this.type){case"newline":if(n.value){let i="end"in n.value?n.value.end:void 0;(Array.isArray(i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(
this.sourceToken):e.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)e.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,e.indent)){let r=e.items[e.items.length-2]?.value?.end;if(Array.isArray(r)){ai(r,n.start),r.push(this.
sourceToken),e.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=e.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;n.value||_e(n.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return}if(this.indent>e.indent){let i=this.startBlockValue(e);if(i){this.stack.push(i);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let n=e.items[e.
items.length-1];if(this.type==="flow-error-end"){let i;do yield*this.pop(),i=this.peek(1);while(i?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?e.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?
e.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!n||n.value?e.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let r=this.flowScalar(this.type);!n||n.value?e.items.push({start:[],key:r,
sep:[]}):n.sep?this.stack.push(r):Object.assign(n,{key:r,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let i=this.startBlockValue(
e);i?this.stack.push(i):(yield*this.pop(),yield*this.step())}else{let i=this.peek(2);if(i.type==="block-map"&&(this.type==="map-value-ind"&&i.indent===e.indent||
this.type==="newline"&&!i.items[i.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&i.type!=="flow-collection"){let r=li(
i),o=rt(r);Za(e);let l=e.end.splice(1,e.end.length);l.push(this.sourceToken);let a={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:o,key:e,sep:l}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=li(e),i=rt(n);return i.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=li(e),i=rt(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,n){return this.type!=="comment"||this.indent<=n?!1:e.every(i=>i.type==="newline"||i.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};tc.Parser=rs});var oc=I(Vt=>{"use strict";var nc=Hr(),am=Dt(),Ht=Bt(),cm=Yi(),um=U(),fm=is(),ic=ss();function rc(t){let e=t.prettyErrors!==!1;return{lineCounter:t.lineCounter||
e&&new fm.LineCounter||null,prettyErrors:e}}function dm(t,e={}){let{lineCounter:n,prettyErrors:i}=rc(e),r=new ic.Parser(n?.addNewLine),o=new nc.Composer(e),l=Array.
from(o.compose(r.parse(t)));if(i&&n)for(let a of l)a.errors.forEach(Ht.prettifyError(t,n)),a.warnings.forEach(Ht.prettifyError(t,n));return l.length>0?l:Object.
assign([],{empty:!0},o.streamInfo())}function sc(t,e={}){let{lineCounter:n,prettyErrors:i}=rc(e),r=new ic.Parser(n?.addNewLine),o=new nc.Composer(e),l=null;for(let a of o.
compose(r.parse(t),!0,t.length))if(!l)l=a;else if(l.options.logLevel!=="silent"){l.errors.push(new Ht.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return i&&n&&(l.errors.forEach(Ht.prettifyError(t,n)),l.warnings.forEach(Ht.prettifyError(
t,n))),l}function pm(t,e,n){let i;typeof e=="function"?i=e:n===void 0&&e&&typeof e=="object"&&(n=e);let r=sc(t,n);if(!r)return null;if(r.warnings.forEach(o=>cm.
warn(r.options.logLevel,o)),r.errors.length>0){if(r.options.logLevel!=="silent")throw r.errors[0];r.errors=[]}return r.toJS(Object.assign({reviver:i},n))}function hm(t,e,n){
let i=null;if(typeof e=="function"||Array.isArray(e)?i=e:n===void 0&&e&&(n=e),typeof n=="string"&&(n=n.length),typeof n=="number"){let r=Math.round(n);n=r<1?void 0:
r>8?{indent:8}:{indent:r}}if(t===void 0){let{keepUndefined:r}=n??e??{};if(!r)return}return um.isDocument(t)&&!i?t.toString(n):new am.Document(t,i,n).toString(n)}
Vt.parse=pm;Vt.parseAllDocuments=dm;Vt.parseDocument=sc;Vt.stringify=hm});var ac=I(V=>{"use strict";var mm=Hr(),gm=Dt(),ym=Nr(),os=Bt(),bm=wt(),Me=U(),vm=Te(),Sm=Q(),wm=Ie(),Am=qe(),km=si(),Om=ts(),Nm=is(),Em=ss(),ci=oc(),lc=yt();V.Composer=
mm.Composer;V.Document=gm.Document;V.Schema=ym.Schema;V.YAMLError=os.YAMLError;V.YAMLParseError=os.YAMLParseError;V.YAMLWarning=os.YAMLWarning;V.Alias=bm.Alias;
V.isAlias=Me.isAlias;V.isCollection=Me.isCollection;V.isDocument=Me.isDocument;V.isMap=Me.isMap;V.isNode=Me.isNode;V.isPair=Me.isPair;V.isScalar=Me.isScalar;V.isSeq=
Me.isSeq;V.Pair=vm.Pair;V.Scalar=Sm.Scalar;V.YAMLMap=wm.YAMLMap;V.YAMLSeq=Am.YAMLSeq;V.CST=km;V.Lexer=Om.Lexer;V.LineCounter=Nm.LineCounter;V.Parser=Em.Parser;V.
parse=ci.parse;V.parseAllDocuments=ci.parseAllDocuments;V.parseDocument=ci.parseDocument;V.stringify=ci.stringify;V.visit=lc.visit;V.visitAsync=lc.visitAsync});var Vy={};te(Vy,{defaultCommand:()=>Yy});module.exports=zu(Vy);var ct=Xu(ac(),1);var ls=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu,cc=/##(\w*)\[/g;function uc(t){return mc(t.replace(ls,pc))}function fc(t){return t.split(`
`).map(e=>{let n=e.endsWith("\r")?"\r":"",i=e.slice(0,e.length-n.length).replace(ls,r=>r==="	"?r:pc(r));return mc(i)+n}).join(`
`)}function dc(t){return t.replace(ls,n=>{if(n===`
`||n==="	")return n;let i=n.codePointAt(0)??0;return i>65535?`\\U${i.toString(16).padStart(8,"0")}`:`\\u${hc(i)}`}).replace(cc,"##$1\\x5b")}function as(t){return fc(
t)!==t}function pc(t){let e=t.codePointAt(0)??0;return e>65535?`\\u{${e.toString(16)}}`:`\\u${hc(e)}`}var hc=t=>t.toString(16).padStart(4,"0");function mc(t){return t.
replace(/^(\s*):(?=:)/,"$1\\:").replace(cc,"##$1\\[")}function cs(t){return`${t.field===""?"document":t.field}: ${t.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,Cm)}var Cm=t=>`\\u${t.charCodeAt(0).toString(16).padStart(
4,"0")}`;var fs={};te(fs,{isPlane:()=>Lm,validatePlane:()=>Tm,withDefaults:()=>Im});var Pm,us=()=>Pm??=require("./v0.3.cjs"),Tm=(...t)=>us().validatePlane(...t),Lm=(...t)=>us().
isPlane(...t),Im=(...t)=>us().withDefaults(...t);var ui={};te(ui,{isPlane:()=>Mm,validatePlane:()=>_m,withDefaults:()=>xm});var qm,ds=()=>qm??=require("./v0.4.cjs"),_m=(...t)=>ds().validatePlane(...t),Mm=(...t)=>ds().
isPlane(...t),xm=(...t)=>ds().withDefaults(...t);var hs={};te(hs,{isPlane:()=>$m,validatePlane:()=>Dm,withDefaults:()=>Fm});var Rm,ps=()=>Rm??=require("./v0.6.cjs"),Dm=(...t)=>ps().validatePlane(...t),$m=(...t)=>ps().
isPlane(...t),Fm=(...t)=>ps().withDefaults(...t);var gs={};te(gs,{isPlane:()=>Km,validatePlane:()=>jm,withDefaults:()=>Ym});var Bm,ms=()=>Bm??=require("./v0.7.cjs"),jm=(...t)=>ms().validatePlane(...t),Km=(...t)=>ms().
isPlane(...t),Ym=(...t)=>ms().withDefaults(...t);var bs={};te(bs,{isPlane:()=>Vm,validatePlane:()=>Hm,withDefaults:()=>Wm});var Um,ys=()=>Um??=require("./v0.8.cjs"),Hm=(...t)=>ys().validatePlane(...t),Vm=(...t)=>ys().
isPlane(...t),Wm=(...t)=>ys().withDefaults(...t);var Ss={};te(Ss,{isPlane:()=>Qm,validatePlane:()=>Gm,withDefaults:()=>Xm});var Jm,vs=()=>Jm??=require("./v0.9.cjs"),Gm=(...t)=>vs().validatePlane(...t),Qm=(...t)=>vs().
isPlane(...t),Xm=(...t)=>vs().withDefaults(...t);var fi={};te(fi,{isPlane:()=>eg,validatePlane:()=>Zm,withDefaults:()=>tg});var zm,ws=()=>zm??=require("./v0.10.cjs"),Zm=(...t)=>ws().validatePlane(...t),eg=(...t)=>ws().
isPlane(...t),tg=(...t)=>ws().withDefaults(...t);var ks={};te(ks,{isPlane:()=>rg,validatePlane:()=>ig,withDefaults:()=>sg});var ng,As=()=>ng??=require("./v0.12.cjs"),ig=(...t)=>As().validatePlane(...t),rg=(...t)=>As().
isPlane(...t),sg=(...t)=>As().withDefaults(...t);var Ns={};te(Ns,{isPlane:()=>ag,validatePlane:()=>lg,withDefaults:()=>cg});var og,Os=()=>og??=require("./v0.13.cjs"),lg=(...t)=>Os().validatePlane(...t),ag=(...t)=>Os().
isPlane(...t),cg=(...t)=>Os().withDefaults(...t);var Cs={};te(Cs,{isPlane:()=>dg,validatePlane:()=>fg,withDefaults:()=>pg});var ug,Es=()=>ug??=require("./v0.14.cjs"),fg=(...t)=>Es().validatePlane(...t),dg=(...t)=>Es().
isPlane(...t),pg=(...t)=>Es().withDefaults(...t);var di={};te(di,{isPlane:()=>gg,validatePlane:()=>mg,withDefaults:()=>yg});var hg,Ps=()=>hg??=require("./v0.15.cjs"),mg=(...t)=>Ps().validatePlane(...t),gg=(...t)=>Ps().
isPlane(...t),yg=(...t)=>Ps().withDefaults(...t);var Ls={};te(Ls,{isPlane:()=>Sg,validatePlane:()=>vg,withDefaults:()=>wg});var bg,Ts=()=>bg??=require("./v0.17.cjs"),vg=(...t)=>Ts().validatePlane(...t),Sg=(...t)=>Ts().
isPlane(...t),wg=(...t)=>Ts().withDefaults(...t);var qs={};te(qs,{isPlane:()=>Og,validatePlane:()=>kg,withDefaults:()=>Ng});var Ag,Is=()=>Ag??=require("./v1.0.cjs"),kg=(...t)=>Is().validatePlane(...t),Og=(...t)=>Is().
isPlane(...t),Ng=(...t)=>Is().withDefaults(...t);var pi={};te(pi,{isPlane:()=>Pg,validatePlane:()=>Cg,withDefaults:()=>Tg});var Eg,_s=()=>Eg??=require("./v1.1.cjs"),Cg=(...t)=>_s().validatePlane(...t),Pg=(...t)=>_s().
isPlane(...t),Tg=(...t)=>_s().withDefaults(...t);var hi={"v0.3":fs,"v0.4":ui,"v0.5":ui,"v0.6":hs,"v0.7":gs,"v0.8":bs,"v0.9":Ss,"v0.10":fi,"v0.11":fi,"v0.12":ks,"v0.13":Ns,"v0.14":Cs,"v0.15":di,"v0.16":di,"v0.1\
7":Ls,"v1.0":qs,"v1.1":pi,"v1.2":pi};var Ms=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"];var Wt=["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane",
"Environment","Organization"];function gc(t){return typeof t=="string"&&Object.hasOwn(hi,t)}function yc(t){return hi[t].validatePlane}function bc(t){return hi[t].withDefaults}var st=[],xs=[];function Rs(t,e,n){if(t===e)return 0;let i=n?.maxDistance,r=t;t.length>e.length&&(t=e,e=r);let o=t.length,l=e.length;for(;o>0&&t.charCodeAt(~-o)===
e.charCodeAt(~-l);)o--,l--;let a=0;for(;a<o&&t.charCodeAt(a)===e.charCodeAt(a);)a++;if(o-=a,l-=a,i!==void 0&&l-o>i)return i;if(o===0)return i!==void 0&&l>i?i:l;
let f,u,d,p,h=0,v=0;for(;h<o;)xs[h]=t.charCodeAt(a+h),st[h]=++h;for(;v<l;){for(f=e.charCodeAt(a+v),d=v++,u=v,h=0;h<o;h++)p=f===xs[h]?d:d+1,d=st[h],u=st[h]=d>u?p>
u?u+1:p:p>d?d+1:p;if(i!==void 0){let T=u;for(h=0;h<o;h++)st[h]<T&&(T=st[h]);if(T>i)return i}}return st.length=o,xs.length=o,i!==void 0&&u>i?i:u}var Lg=64;function Ds(t,e){if(t.length>Lg)return;let n=t.toLowerCase(),i=Math.min(4,Math.max(1,Math.floor(t.length/3)))+1,r;for(let o of e){if(Math.abs(o.length-
t.length)>=i)continue;let l=o.toLowerCase(),a=Ig(n,l)?1:Rs(n,l,{maxDistance:i});a<i&&(i=a,r=o)}return r}function Ig(t,e){if(t.length!==e.length||t===e)return!1;
let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t[n]===e[n+1]&&t[n+1]===e[n]&&t.slice(n+2)===e.slice(n+2)}function qg(t){return typeof t!="object"||t===null||Array.isArray(t)}function $s(t){return!qg(t)}var Fs={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observabilityPlaneRef",to:["Observ\
abilityPlane"],form:"name",fallbacks:[],since:"v0.8",until:"v0.13"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane"],form:"name",fallbacks:[{kind:"\
ObservabilityPlane",name:"default"}],since:"v0.14",until:"v0.14"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"\
object",fallbacks:[{kind:"ObservabilityPlane",name:"default"}],since:"v0.15",until:"v1.0"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","Clus\
terObservabilityPlane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"default"},{kind:"ClusterObservabilityPlane",name:"default"}],since:"v1.1"}]},ClusterDataPlane:{
scope:"Cluster",planeType:"data",otherScope:"DataPlane",since:"v0.14",references:[{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"\
name",fallbacks:[{kind:"ClusterObservabilityPlane",name:"default"}],until:"v0.14"},{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"\
object",fallbacks:[{kind:"ClusterObservabilityPlane",name:"default"}],since:"v0.15"}]},BuildPlane:{scope:"Namespaced",planeType:"build",otherScope:"ClusterBuild\
Plane",since:"v0.3",until:"v0.17",renamedTo:"WorkflowPlane",references:[{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane"],form:"name",fallbacks:[],
since:"v0.8",until:"v0.13"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane"],form:"name",fallbacks:[{kind:"ObservabilityPlane",name:"default"}],
since:"v0.14",until:"v0.14"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"Observ\
abilityPlane",name:"default"}],since:"v0.15"}]},ClusterBuildPlane:{scope:"Cluster",planeType:"build",otherScope:"BuildPlane",since:"v0.14",until:"v0.17",renamedTo:"\
ClusterWorkflowPlane",references:[{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"name",fallbacks:[{kind:"ClusterObservabilityPlan\
e",name:"default"}],until:"v0.14"},{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ClusterObservabilityP\
lane",name:"default"}],since:"v0.15"}]},WorkflowPlane:{scope:"Namespaced",planeType:"workflow",otherScope:"ClusterWorkflowPlane",since:"v1.0",references:[{pointer:"\
/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"default"}],until:"v\
1.0"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"def\
ault"},{kind:"ClusterObservabilityPlane",name:"default"}],since:"v1.1"}]},ClusterWorkflowPlane:{scope:"Cluster",planeType:"workflow",otherScope:"WorkflowPlane",
since:"v1.0",references:[{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ClusterObservabilityPlane",name:"\
default"}]}]},ObservabilityPlane:{scope:"Namespaced",planeType:"observability",otherScope:"ClusterObservabilityPlane",since:"v0.8",references:[]},ClusterObservabilityPlane:{
scope:"Cluster",planeType:"observability",otherScope:"ObservabilityPlane",since:"v0.14",references:[]},Environment:{scope:"Namespaced",since:"v0.3",references:[
{pointer:"/spec/dataPlaneRef",to:["DataPlane"],form:"name",fallbacks:[],until:"v0.13"},{pointer:"/spec/dataPlaneRef",to:["DataPlane"],form:"name",fallbacks:[{kind:"\
DataPlane",name:"default"}],since:"v0.14",until:"v0.14"},{pointer:"/spec/dataPlaneRef",to:["DataPlane","ClusterDataPlane"],form:"object",fallbacks:[{kind:"DataP\
lane",name:"default"}],since:"v0.15",until:"v0.17"},{pointer:"/spec/dataPlaneRef",to:["DataPlane","ClusterDataPlane"],form:"object",fallbacks:[{kind:"DataPlane",
name:"default"},{kind:"ClusterDataPlane",name:"default"}],since:"v1.0"}]},Organization:{scope:"Cluster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}};function _g(t){return Mg(t)?Fs[t]:void 0}function Mg(t){return Object.hasOwn(Fs,t)}function xg(t){return _g(t)?.planeType}function vc(t){return xg(t)!==void 0}var Bs="openchoreo.dev";function Sc(t){return wc(t,"").filter(e=>Rg(e.value))}function wc(t,e){return $s(t)&&typeof t.kind=="string"&&t.kind.endsWith("List")&&Array.
isArray(t.items)?t.items.flatMap((n,i)=>wc(n,`${e}/items/${i}`)):[{pointer:e,value:t}]}function Rg(t){if(!$s(t))return!1;let{apiVersion:e,kind:n}=t;if(typeof e!=
"string"||e==="")return typeof n=="string"&&vc(n);let i=e.split("/")[0]??"";return i!==Bs?(i.endsWith(`.${Bs}`)||Ds(i,[Bs])!==void 0)&&typeof n=="string"&&Wt.includes(
n):typeof n!="string"||n===""?!0:Wt.includes(n)||n.endsWith(Dg)||Ds(n,Wt)!==void 0}var Dg="Plane";function Ac(t){let e=t.charCodeAt(0)===65279?1:0,n,i=r=>{n??=$g(t);let o=0,l=n.length-1;for(;o<l;){let f=o+l+1>>1;(n[f]??0)<=r?o=f:l=f-1}let a=r-(n[o]??0)+1;return{
line:o+1,column:o===0?Math.max(1,a-e):a,offset:r}};return(r,o)=>({start:i(Math.min(r,t.length)),end:i(Math.min(o,t.length))})}function $g(t){let e=[0];for(let n of t.
matchAll(/\r\n|[\r\n]/g))e.push(n.index+n[0].length);return e}var js=200,kc=`it is nested deeper than ${js} levels`;function Cc(t){let e=t.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(t.slice(e,e+4096)))return Nc(t,e);let n=[],i=e;for(;;){let l=mi(Oc,t,i);if(l===t.length)return n;
let a=Bg(t,i,l);if(!a)break;n.push(a),i=a.end}if(n.length<2)return[...n,...Nc(t,mi(Fg,t,i))];let r=mi(Oc,t,i);return[...n,{start:i,body:r,end:t.length,fault:{start:r,
end:r+1,reason:"only JSON can follow several JSON values"}}]}var Oc=/[ \t\r\n]*/y,Fg=/[^\S\n]*\n?/y;function mi(t,e,n){return t.lastIndex=n,n+(t.exec(e)?.[0].length??
0)}function Bg(t,e,n){let i=jg(t,n);if(!i)return;let{end:r,levels:o}=i;if(o>js)return{start:e,body:n,end:r,fault:{start:n,end:n+1,reason:kc}};let l=!0;try{let a=JSON.
parse(t.slice(n,r),(f,u)=>(typeof u=="number"&&!Number.isFinite(u)&&(l=!1),u));if(l)return{start:e,body:n,end:r,json:{value:a}}}catch{return}return{start:e,body:n,
end:r,fault:{start:n,end:n+1,reason:"a number in it is too large"}}}function jg(t,e){let n=0,i=0;for(let r=e;r<t.length;r++){let o=t[r];if(o==='"'){let l=Yg(t,r);
if(l===void 0)return;r=l-1}else o==="{"||o==="["?i=Math.max(i,++n):o==="}"||o==="]"?n--:n===0&&(r=mi(Kg,t,r)-1);if(n<=0)return{end:r+1,levels:i}}}var Kg=/[-+.\w]*/y;
function Yg(t,e){for(let n=e+1;n<t.length;n++){if(t[n]==='"')return n+1;t[n]==="\\"&&n++}}function Nc(t,e){let n=[],i={start:e,body:e},r=l=>{l>i.body&&n.push({...i,
end:l})},o=t.startsWith("---",e)?e:Ec(t,e);for(;o!==-1;o=Ec(t,o)){let l=t.indexOf(`
`,o),a=l===-1?t.length:l+1,f=t.slice(o+3,a).trim();if(f!==""&&!f.startsWith("#")){if(i.fault)continue;r(o),i={start:o,body:o,fault:{start:o,end:o+3+f.length,reason:"\
a line that begins with --- can only be followed by a comment"}}}else o>i.body&&!Ug(t.slice(i.body,o))&&(r(o),i={start:o,body:a})}return r(t.length),n}function Ec(t,e){
let n=t.indexOf(`
---`,e);return n===-1?-1:n+1}function Ug(t){return/^%/m.test(t)&&t.split(`
`).every(e=>/^\s*(?:#|$)|^%/.test(e))}function Hg(t){return t&&t.__esModule&&Object.prototype.hasOwnProperty.call(t,"default")?t.default:t}var ee={},gi={},xe={},Pc;function Jt(){if(Pc)return xe;Pc=1;
function t(l){return typeof l>"u"||l===null}function e(l){return typeof l=="object"&&l!==null}function n(l){return Array.isArray(l)?l:t(l)?[]:[l]}function i(l,a){
if(a){let f=Object.keys(a);for(let u=0,d=f.length;u<d;u+=1){let p=f[u];l[p]=a[p]}}return l}function r(l,a){let f="";for(let u=0;u<a;u+=1)f+=l;return f}function o(l){
return l===0&&Number.NEGATIVE_INFINITY===1/l}return xe.isNothing=t,xe.isObject=e,xe.toArray=n,xe.repeat=r,xe.isNegativeZero=o,xe.extend=i,xe}var Ks,Tc;function Gt(){
if(Tc)return Ks;Tc=1;function t(n,i){let r="",o=n.reason||"(unknown reason)";return n.mark?(n.mark.name&&(r+='in "'+n.mark.name+'" '),r+="("+(n.mark.line+1)+":"+
(n.mark.column+1)+")",!i&&n.mark.snippet&&(r+=`

`+n.mark.snippet),o+" "+r):o}function e(n,i){Error.call(this),this.name="YAMLException",this.reason=n,this.mark=i,this.message=t(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return e.prototype=Object.create(Error.prototype),e.prototype.constructor=e,e.prototype.
toString=function(i){return this.name+": "+t(this,i)},Ks=e,Ks}var Ys,Lc;function Vg(){if(Lc)return Ys;Lc=1;let t=Jt();function e(r,o,l,a,f){let u="",d="",p=Math.
floor(f/2)-1;return a-o>p&&(u=" ... ",o=a-p+u.length),l-a>p&&(d=" ...",l=a+p-d.length),{str:u+r.slice(o,l).replace(/\t/g,"\u2192")+d,pos:a-o+u.length}}function n(r,o){
return t.repeat(" ",o-r.length)+r}function i(r,o){if(o=Object.create(o||null),!r.buffer)return null;o.maxLength||(o.maxLength=79),typeof o.indent!="number"&&(o.
indent=1),typeof o.linesBefore!="number"&&(o.linesBefore=3),typeof o.linesAfter!="number"&&(o.linesAfter=2);let l=/\r?\n|\r|\0/g,a=[0],f=[],u,d=-1;for(;u=l.exec(
r.buffer);)f.push(u.index),a.push(u.index+u[0].length),r.position<=u.index&&d<0&&(d=a.length-2);d<0&&(d=a.length-1);let p="",h=Math.min(r.line+o.linesAfter,f.length).
toString().length,v=o.maxLength-(o.indent+h+3);for(let g=1;g<=o.linesBefore&&!(d-g<0);g++){let k=e(r.buffer,a[d-g],f[d-g],r.position-(a[d]-a[d-g]),v);p=t.repeat(
" ",o.indent)+n((r.line-g+1).toString(),h)+" | "+k.str+`
`+p}let T=e(r.buffer,a[d],f[d],r.position,v);p+=t.repeat(" ",o.indent)+n((r.line+1).toString(),h)+" | "+T.str+`
`,p+=t.repeat("-",o.indent+h+3+T.pos)+`^
`;for(let g=1;g<=o.linesAfter&&!(d+g>=f.length);g++){let k=e(r.buffer,a[d+g],f[d+g],r.position-(a[d]-a[d+g]),v);p+=t.repeat(" ",o.indent)+n((r.line+g+1).toString(),
h)+" | "+k.str+`
`}return p.replace(/\n$/,"")}return Ys=i,Ys}var Us,Ic;function ne(){if(Ic)return Us;Ic=1;let t=Gt(),e=["kind","multi","resolve","construct","instanceOf","predic\
ate","represent","representName","defaultStyle","styleAliases"],n=["scalar","sequence","mapping"];function i(o){let l={};return o!==null&&Object.keys(o).forEach(
function(a){o[a].forEach(function(f){l[String(f)]=a})}),l}function r(o,l){if(l=l||{},Object.keys(l).forEach(function(a){if(e.indexOf(a)===-1)throw new t('Unknow\
n option "'+a+'" is met in definition of "'+o+'" YAML type.')}),this.options=l,this.tag=o,this.kind=l.kind||null,this.resolve=l.resolve||function(){return!0},this.
construct=l.construct||function(a){return a},this.instanceOf=l.instanceOf||null,this.predicate=l.predicate||null,this.represent=l.represent||null,this.representName=
l.representName||null,this.defaultStyle=l.defaultStyle||null,this.multi=l.multi||!1,this.styleAliases=i(l.styleAliases||null),n.indexOf(this.kind)===-1)throw new t(
'Unknown kind "'+this.kind+'" is specified for "'+o+'" YAML type.')}return Us=r,Us}var Hs,qc;function Zc(){if(qc)return Hs;qc=1;let t=Gt(),e=ne();function n(o,l){
let a=[];return o[l].forEach(function(f){let u=a.length;a.forEach(function(d,p){d.tag===f.tag&&d.kind===f.kind&&d.multi===f.multi&&(u=p)}),a[u]=f}),a}function i(){
let o={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function l(a){a.multi?(o.multi[a.kind].push(a),o.multi.
fallback.push(a)):o[a.kind][a.tag]=o.fallback[a.tag]=a}for(let a=0,f=arguments.length;a<f;a+=1)arguments[a].forEach(l);return o}function r(o){return this.extend(
o)}return r.prototype.extend=function(l){let a=[],f=[];if(l instanceof e)f.push(l);else if(Array.isArray(l))f=f.concat(l);else if(l&&(Array.isArray(l.implicit)||
Array.isArray(l.explicit)))l.implicit&&(a=a.concat(l.implicit)),l.explicit&&(f=f.concat(l.explicit));else throw new t("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");a.forEach(function(d){if(!(d instanceof e))throw new t("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(d.loadKind&&d.loadKind!=="scalar")throw new t("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(d.multi)throw new t("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),f.forEach(function(d){if(!(d instanceof e))throw new t("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let u=Object.create(r.prototype);return u.implicit=(this.implicit||[]).concat(a),u.explicit=(this.explicit||[]).concat(f),u.compiledImplicit=n(u,"impli\
cit"),u.compiledExplicit=n(u,"explicit"),u.compiledTypeMap=i(u.compiledImplicit,u.compiledExplicit),u},Hs=r,Hs}var Vs,_c;function eu(){if(_c)return Vs;_c=1;let t=ne();
return Vs=new t("tag:yaml.org,2002:str",{kind:"scalar",construct:function(e){return e!==null?e:""}}),Vs}var Ws,Mc;function tu(){if(Mc)return Ws;Mc=1;let t=ne();
return Ws=new t("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(e){return e!==null?e:[]}}),Ws}var Js,xc;function nu(){if(xc)return Js;xc=1;let t=ne();
return Js=new t("tag:yaml.org,2002:map",{kind:"mapping",construct:function(e){return e!==null?e:{}}}),Js}var Gs,Rc;function iu(){if(Rc)return Gs;Rc=1;let t=Zc();
return Gs=new t({explicit:[eu(),tu(),nu()]}),Gs}var Qs,Dc;function ru(){if(Dc)return Qs;Dc=1;let t=ne();function e(r){if(r===null)return!0;let o=r.length;return o===
1&&r==="~"||o===4&&(r==="null"||r==="Null"||r==="NULL")}function n(){return null}function i(r){return r===null}return Qs=new t("tag:yaml.org,2002:null",{kind:"s\
calar",resolve:e,construct:n,predicate:i,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),Qs}var Xs,$c;function su(){if($c)return Xs;$c=1;let t=ne();function e(r){if(r===null)return!1;
let o=r.length;return o===4&&(r==="true"||r==="True"||r==="TRUE")||o===5&&(r==="false"||r==="False"||r==="FALSE")}function n(r){return r==="true"||r==="True"||r===
"TRUE"}function i(r){return Object.prototype.toString.call(r)==="[object Boolean]"}return Xs=new t("tag:yaml.org,2002:bool",{kind:"scalar",resolve:e,construct:n,
predicate:i,represent:{lowercase:function(r){return r?"true":"false"},uppercase:function(r){return r?"TRUE":"FALSE"},camelcase:function(r){return r?"True":"Fals\
e"}},defaultStyle:"lowercase"}),Xs}var zs,Fc;function ou(){if(Fc)return zs;Fc=1;let t=Jt(),e=ne();function n(u){return u>=48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}
function i(u){return u>=48&&u<=55}function r(u){return u>=48&&u<=57}function o(u){if(u===null)return!1;let d=u.length,p=0,h=!1;if(!d)return!1;let v=u[p];if((v===
"-"||v==="+")&&(v=u[++p]),v==="0"){if(p+1===d)return!0;if(v=u[++p],v==="b"){for(p++;p<d;p++){if(v=u[p],v!=="0"&&v!=="1")return!1;h=!0}return h&&isFinite(l(u))}if(v===
"x"){for(p++;p<d;p++){if(!n(u.charCodeAt(p)))return!1;h=!0}return h&&isFinite(l(u))}if(v==="o"){for(p++;p<d;p++){if(!i(u.charCodeAt(p)))return!1;h=!0}return h&&
isFinite(l(u))}}for(;p<d;p++){if(!r(u.charCodeAt(p)))return!1;h=!0}return h?isFinite(l(u)):!1}function l(u){let d=u,p=1,h=d[0];if((h==="-"||h==="+")&&(h==="-"&&
(p=-1),d=d.slice(1),h=d[0]),d==="0")return 0;if(h==="0"){if(d[1]==="b")return p*parseInt(d.slice(2),2);if(d[1]==="x")return p*parseInt(d.slice(2),16);if(d[1]===
"o")return p*parseInt(d.slice(2),8)}return p*parseInt(d,10)}function a(u){return l(u)}function f(u){return Object.prototype.toString.call(u)==="[object Number]"&&
u%1===0&&!t.isNegativeZero(u)}return zs=new e("tag:yaml.org,2002:int",{kind:"scalar",resolve:o,construct:a,predicate:f,represent:{binary:function(u){return u>=0?
"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){return u.toString(
10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),zs}var Zs,Bc;function lu(){if(Bc)return Zs;Bc=1;let t=Jt(),e=ne(),n=new RegExp("^(?:[-+]?(\
?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),i=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF\
)|\\.(?:nan|NaN|NAN))$");function r(u){return u===null||!n.test(u)?!1:isFinite(parseFloat(u,10))?!0:i.test(u)}function o(u){let d=u.toLowerCase(),p=d[0]==="-"?-1:
1;return"+-".indexOf(d[0])>=0&&(d=d.slice(1)),d===".inf"?p===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:d===".nan"?NaN:p*parseFloat(d,10)}let l=/^[-+]?[0-9]+e/;
function a(u,d){if(isNaN(u))switch(d){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(d){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(d){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(t.isNegativeZero(u))return"-0.0";let p=u.toString(10);return l.test(p)?p.replace(
"e",".e"):p}function f(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||t.isNegativeZero(u))}return Zs=new e("tag:yaml.org,2002:float",
{kind:"scalar",resolve:r,construct:o,predicate:f,represent:a,defaultStyle:"lowercase"}),Zs}var eo,jc;function au(){return jc||(jc=1,eo=iu().extend({implicit:[ru(),
su(),ou(),lu()]})),eo}var to,Kc;function cu(){return Kc||(Kc=1,to=au()),to}var no,Yc;function uu(){if(Yc)return no;Yc=1;let t=ne(),e=new RegExp("^([0-9][0-9][0-\
9][0-9])-([0-9][0-9])-([0-9][0-9])$"),n=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\
\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function i(l){return l===null?!1:e.exec(l)!==null||n.exec(l)!==null}function r(l){let a=0,
f=null,u=e.exec(l);if(u===null&&(u=n.exec(l)),u===null)throw new Error("Date resolve error");let d=+u[1],p=+u[2]-1,h=+u[3];if(!u[4])return new Date(Date.UTC(d,p,
h));let v=+u[4],T=+u[5],g=+u[6];if(u[7]){for(a=u[7].slice(0,3);a.length<3;)a+="0";a=+a}if(u[9]){let q=+u[10],L=+(u[11]||0);f=(q*60+L)*6e4,u[9]==="-"&&(f=-f)}let k=new Date(
Date.UTC(d,p,h,v,T,g,a));return f&&k.setTime(k.getTime()-f),k}function o(l){return l.toISOString()}return no=new t("tag:yaml.org,2002:timestamp",{kind:"scalar",
resolve:i,construct:r,instanceOf:Date,represent:o}),no}var io,Uc;function fu(){if(Uc)return io;Uc=1;let t=ne();function e(n){return n==="<<"||n===null}return io=
new t("tag:yaml.org,2002:merge",{kind:"scalar",resolve:e}),io}var ro,Hc;function du(){if(Hc)return ro;Hc=1;let t=ne(),e=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm\
nopqrstuvwxyz0123456789+/=
\r`;function n(l){if(l===null)return!1;let a=0,f=l.length,u=e;for(let d=0;d<f;d++){let p=u.indexOf(l.charAt(d));if(!(p>64)){if(p<0)return!1;a+=6}}return a%8===0}
function i(l){let a=l.replace(/[\r\n=]/g,""),f=a.length,u=e,d=0,p=[];for(let v=0;v<f;v++)v%4===0&&v&&(p.push(d>>16&255),p.push(d>>8&255),p.push(d&255)),d=d<<6|u.
indexOf(a.charAt(v));let h=f%4*6;return h===0?(p.push(d>>16&255),p.push(d>>8&255),p.push(d&255)):h===18?(p.push(d>>10&255),p.push(d>>2&255)):h===12&&p.push(d>>4&
255),new Uint8Array(p)}function r(l){let a="",f=0,u=l.length,d=e;for(let h=0;h<u;h++)h%3===0&&h&&(a+=d[f>>18&63],a+=d[f>>12&63],a+=d[f>>6&63],a+=d[f&63]),f=(f<<
8)+l[h];let p=u%3;return p===0?(a+=d[f>>18&63],a+=d[f>>12&63],a+=d[f>>6&63],a+=d[f&63]):p===2?(a+=d[f>>10&63],a+=d[f>>4&63],a+=d[f<<2&63],a+=d[64]):p===1&&(a+=d[f>>
2&63],a+=d[f<<4&63],a+=d[64],a+=d[64]),a}function o(l){return Object.prototype.toString.call(l)==="[object Uint8Array]"}return ro=new t("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:n,construct:i,predicate:o,represent:r}),ro}var so,Vc;function pu(){if(Vc)return so;Vc=1;let t=ne(),e=Object.prototype.hasOwnProperty,n=Object.
prototype.toString;function i(o){if(o===null)return!0;let l={},a=o;for(let f=0,u=a.length;f<u;f+=1){let d=a[f],p=!1;if(n.call(d)!=="[object Object]")return!1;let h;
for(h in d)if(e.call(d,h))if(!p)p=!0;else return!1;if(!p||e.call(l,h))return!1;Object.defineProperty(l,h,{value:!0})}return!0}function r(o){return o!==null?o:[]}
return so=new t("tag:yaml.org,2002:omap",{kind:"sequence",resolve:i,construct:r}),so}var oo,Wc;function hu(){if(Wc)return oo;Wc=1;let t=ne(),e=Object.prototype.
toString;function n(r){if(r===null)return!0;let o=r,l=new Array(o.length);for(let a=0,f=o.length;a<f;a+=1){let u=o[a];if(e.call(u)!=="[object Object]")return!1;
let d=Object.keys(u);if(d.length!==1)return!1;l[a]=[d[0],u[d[0]]]}return!0}function i(r){if(r===null)return[];let o=r,l=new Array(o.length);for(let a=0,f=o.length;a<
f;a+=1){let u=o[a],d=Object.keys(u);l[a]=[d[0],u[d[0]]]}return l}return oo=new t("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:n,construct:i}),oo}var lo,Jc;
function mu(){if(Jc)return lo;Jc=1;let t=ne(),e=Object.prototype.hasOwnProperty;function n(r){if(r===null)return!0;let o=r;for(let l in o)if(e.call(o,l)&&o[l]!==
null)return!1;return!0}function i(r){return r!==null?r:{}}return lo=new t("tag:yaml.org,2002:set",{kind:"mapping",resolve:n,construct:i}),lo}var ao,Gc;function uo(){
return Gc||(Gc=1,ao=cu().extend({implicit:[uu(),fu()],explicit:[du(),pu(),hu(),mu()]})),ao}var Qc;function Wg(){if(Qc)return gi;Qc=1;let t=Jt(),e=Gt(),n=Vg(),i=uo(),
r=Object.prototype.hasOwnProperty,o=1,l=2,a=3,f=4,u=1,d=2,p=3,h=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
v=/[\x85\u2028\u2029]/,T=/[,\[\]{}]/,g=/^(?:!|!!|![0-9A-Za-z-]+!)$/,k=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function q(s){return Object.
prototype.toString.call(s)}function L(s){return s===10||s===13}function _(s){return s===9||s===32}function D(s){return s===9||s===32||s===10||s===13}function $(s){
return s===44||s===91||s===93||s===123||s===125}function j(s){if(s>=48&&s<=57)return s-48;let m=s|32;return m>=97&&m<=102?m-97+10:-1}function H(s){return s===120?
2:s===117?4:s===85?8:0}function M(s){return s>=48&&s<=57?s-48:-1}function W(s){switch(s){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"\
	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function oe(s){return s<=65535?String.fromCharCode(s):String.fromCharCode(
(s-65536>>10)+55296,(s-65536&1023)+56320)}function le(s,m,A){m==="__proto__"?Object.defineProperty(s,m,{configurable:!0,enumerable:!0,writable:!0,value:A}):s[m]=
A}let J=new Array(256),Se=new Array(256);for(let s=0;s<256;s++)J[s]=W(s)?1:0,Se[s]=W(s);function z(s,m){this.input=s,this.filename=m.filename||null,this.schema=
m.schema||i,this.onWarning=m.onWarning||null,this.legacy=m.legacy||!1,this.json=m.json||!1,this.listener=m.listener||null,this.maxDepth=typeof m.maxDepth=="numb\
er"?m.maxDepth:100,this.maxTotalMergeKeys=typeof m.maxTotalMergeKeys=="number"?m.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=s.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function en(s,m){let A={name:s.filename,buffer:s.input.slice(0,-1),position:s.position,line:s.line,column:s.position-
s.lineStart};return A.snippet=n(A),new e(m,A)}function R(s,m){throw en(s,m)}function He(s,m){s.onWarning&&s.onWarning.call(null,en(s,m))}function me(s,m,A){let O=s.
anchorMapTransactions;if(O.length!==0){let S=O[O.length-1];r.call(S,m)||(S[m]={existed:r.call(s.anchorMap,m),value:s.anchorMap[m]})}s.anchorMap[m]=A}function wi(s){
s.anchorMapTransactions.push(Object.create(null))}function Re(s){let m=s.anchorMapTransactions.pop(),A=s.anchorMapTransactions;if(A.length===0)return;let O=A[A.
length-1],S=Object.keys(m);for(let c=0,y=S.length;c<y;c+=1){let b=S[c];r.call(O,b)||(O[b]=m[b])}}function Ai(s){let m=s.anchorMapTransactions.pop(),A=Object.keys(
m);for(let O=A.length-1;O>=0;O-=1){let S=m[A[O]];S.existed?s.anchorMap[A[O]]=S.value:delete s.anchorMap[A[O]]}}function ut(s){return{position:s.position,line:s.
line,lineStart:s.lineStart,lineIndent:s.lineIndent,firstTabInLine:s.firstTabInLine,tag:s.tag,anchor:s.anchor,kind:s.kind,result:s.result}}function Ve(s,m){s.position=
m.position,s.line=m.line,s.lineStart=m.lineStart,s.lineIndent=m.lineIndent,s.firstTabInLine=m.firstTabInLine,s.tag=m.tag,s.anchor=m.anchor,s.kind=m.kind,s.result=
m.result}let tn={YAML:function(m,A,O){m.version!==null&&R(m,"duplication of %YAML directive"),O.length!==1&&R(m,"YAML directive accepts exactly one argument");let S=/^([0-9]+)\.([0-9]+)$/.
exec(O[0]);S===null&&R(m,"ill-formed argument of the YAML directive");let c=parseInt(S[1],10),y=parseInt(S[2],10);c!==1&&R(m,"unacceptable YAML version of the d\
ocument"),m.version=O[0],m.checkLineBreaks=y<2,y!==1&&y!==2&&He(m,"unsupported YAML version of the document")},TAG:function(m,A,O){let S;O.length!==2&&R(m,"TAG \
directive accepts exactly two arguments");let c=O[0];S=O[1],g.test(c)||R(m,"ill-formed tag handle (first argument) of the TAG directive"),r.call(m.tagMap,c)&&R(
m,'there is a previously declared suffix for "'+c+'" tag handle'),k.test(S)||R(m,"ill-formed tag prefix (second argument) of the TAG directive");try{S=decodeURIComponent(
S)}catch{R(m,"tag prefix is malformed: "+S)}m.tagMap[c]=S}};function se(s,m,A,O){if(m<A){let S=s.input.slice(m,A);if(O)for(let c=0,y=S.length;c<y;c+=1){let b=S.
charCodeAt(c);b===9||b>=32&&b<=1114111||R(s,"expected valid JSON character")}else h.test(S)&&R(s,"the stream contains non-printable characters");s.result+=S}}function we(s){
s.totalMergeKeys++,s.maxTotalMergeKeys!==-1&&s.totalMergeKeys>s.maxTotalMergeKeys&&R(s,"merge keys exceeded maxTotalMergeKeys ("+s.maxTotalMergeKeys+")")}function ft(s,m,A,O){
t.isObject(A)||R(s,"cannot merge mappings; the provided source object is unacceptable"),we(s);let S=Object.keys(A);for(let c=0,y=S.length;c<y;c+=1){let b=S[c];we(
s),r.call(m,b)||(le(m,b,A[b]),O[b]=!0)}}function ge(s,m,A,O,S,c,y,b,N){if(Array.isArray(S)){S=Array.prototype.slice.call(S);for(let E=0,C=S.length;E<C;E+=1)Array.
isArray(S[E])&&R(s,"nested arrays are not supported inside keys"),typeof S=="object"&&q(S[E])==="[object Object]"&&(S[E]="[object Object]")}if(typeof S=="object"&&
q(S)==="[object Object]"&&(S="[object Object]"),S=String(S),m===null&&(m={}),O==="tag:yaml.org,2002:merge")if(Array.isArray(c)){c.length>100&&R(s,"abnormal merg\
e sequence size");for(let E=0,C=c.length;E<C;E+=1)ft(s,m,c[E],A)}else ft(s,m,c,A);else!s.json&&!r.call(A,S)&&r.call(m,S)&&(s.line=y||s.line,s.lineStart=b||s.lineStart,
s.position=N||s.position,R(s,"duplicated mapping key")),le(m,S,c),delete A[S];return m}function dt(s){let m=s.input.charCodeAt(s.position);m===10?s.position++:m===
13?(s.position++,s.input.charCodeAt(s.position)===10&&s.position++):R(s,"a line break is expected"),s.line+=1,s.lineStart=s.position,s.firstTabInLine=-1}function G(s,m,A){
let O=0,S=s.input.charCodeAt(s.position);for(;S!==0;){for(;_(S);)S===9&&s.firstTabInLine===-1&&(s.firstTabInLine=s.position),S=s.input.charCodeAt(++s.position);
if(m&&S===35)do S=s.input.charCodeAt(++s.position);while(S!==10&&S!==13&&S!==0);if(L(S))for(dt(s),S=s.input.charCodeAt(s.position),O++,s.lineIndent=0;S===32;)s.
lineIndent++,S=s.input.charCodeAt(++s.position);else break}return A!==-1&&O!==0&&s.lineIndent<A&&He(s,"deficient indentation"),O}function fe(s){let m=s.position,
A=s.input.charCodeAt(m);return!!((A===45||A===46)&&A===s.input.charCodeAt(m+1)&&A===s.input.charCodeAt(m+2)&&(m+=3,A=s.input.charCodeAt(m),A===0||D(A)))}function We(s,m){
m===1?s.result+=" ":m>1&&(s.result+=t.repeat(`
`,m-1))}function nn(s,m,A){let O,S,c,y,b,N,E=s.kind,C=s.result,w=s.input.charCodeAt(s.position);if(D(w)||$(w)||w===35||w===38||w===42||w===33||w===124||w===62||
w===39||w===34||w===37||w===64||w===96)return!1;if(w===63||w===45){let P=s.input.charCodeAt(s.position+1);if(D(P)||A&&$(P))return!1}for(s.kind="scalar",s.result=
"",O=S=s.position,c=!1;w!==0;){if(w===58){let P=s.input.charCodeAt(s.position+1);if(D(P)||A&&$(P))break}else if(w===35){let P=s.input.charCodeAt(s.position-1);if(D(
P))break}else{if(s.position===s.lineStart&&fe(s)||A&&$(w))break;if(L(w))if(y=s.line,b=s.lineStart,N=s.lineIndent,G(s,!1,-1),s.lineIndent>=m){c=!0,w=s.input.charCodeAt(
s.position);continue}else{s.position=S,s.line=y,s.lineStart=b,s.lineIndent=N;break}}c&&(se(s,O,S,!1),We(s,s.line-y),O=S=s.position,c=!1),_(w)||(S=s.position+1),
w=s.input.charCodeAt(++s.position)}return se(s,O,S,!1),s.result?!0:(s.kind=E,s.result=C,!1)}function pt(s,m){let A,O,S=s.input.charCodeAt(s.position);if(S!==39)
return!1;for(s.kind="scalar",s.result="",s.position++,A=O=s.position;(S=s.input.charCodeAt(s.position))!==0;)if(S===39)if(se(s,A,s.position,!0),S=s.input.charCodeAt(
++s.position),S===39)A=s.position,s.position++,O=s.position;else return!0;else L(S)?(se(s,A,O,!0),We(s,G(s,!1,m)),A=O=s.position):s.position===s.lineStart&&fe(s)?
R(s,"unexpected end of the document within a single quoted scalar"):(s.position++,_(S)||(O=s.position));R(s,"unexpected end of the stream within a single quoted\
 scalar")}function rn(s,m){let A,O,S,c=s.input.charCodeAt(s.position);if(c!==34)return!1;for(s.kind="scalar",s.result="",s.position++,A=O=s.position;(c=s.input.
charCodeAt(s.position))!==0;){if(c===34)return se(s,A,s.position,!0),s.position++,!0;if(c===92){if(se(s,A,s.position,!0),c=s.input.charCodeAt(++s.position),L(c))
G(s,!1,m);else if(c<256&&J[c])s.result+=Se[c],s.position++;else if((S=H(c))>0){let y=S,b=0;for(;y>0;y--)c=s.input.charCodeAt(++s.position),(S=j(c))>=0?b=(b<<4)+
S:R(s,"expected hexadecimal character");s.result+=oe(b),s.position++}else R(s,"unknown escape sequence");A=O=s.position}else L(c)?(se(s,A,O,!0),We(s,G(s,!1,m)),
A=O=s.position):s.position===s.lineStart&&fe(s)?R(s,"unexpected end of the document within a double quoted scalar"):(s.position++,_(c)||(O=s.position))}R(s,"une\
xpected end of the stream within a double quoted scalar")}function sn(s,m){let A=!0,O,S,c,y=s.tag,b,N=s.anchor,E,C,w,P,x=Object.create(null),F,B,K,Y=s.input.charCodeAt(
s.position);if(Y===91)E=93,P=!1,b=[];else if(Y===123)E=125,P=!0,b={};else return!1;for(s.anchor!==null&&me(s,s.anchor,b),Y=s.input.charCodeAt(++s.position);Y!==
0;){if(G(s,!0,m),Y=s.input.charCodeAt(s.position),Y===E)return s.position++,s.tag=y,s.anchor=N,s.kind=P?"mapping":"sequence",s.result=b,!0;if(A?Y===44&&R(s,"exp\
ected the node content, but found ','"):R(s,"missed comma between flow collection entries"),B=F=K=null,C=w=!1,Y===63){let Oe=s.input.charCodeAt(s.position+1);D(
Oe)&&(C=w=!0,s.position++,G(s,!0,m))}O=s.line,S=s.lineStart,c=s.position,ke(s,m,o,!1,!0),B=s.tag,F=s.result,G(s,!0,m),Y=s.input.charCodeAt(s.position),(w||s.line===
O)&&Y===58&&(C=!0,Y=s.input.charCodeAt(++s.position),G(s,!0,m),ke(s,m,o,!1,!0),K=s.result),P?ge(s,b,x,B,F,K,O,S,c):C?b.push(ge(s,null,x,B,F,K,O,S,c)):b.push(F),
G(s,!0,m),Y=s.input.charCodeAt(s.position),Y===44?(A=!0,Y=s.input.charCodeAt(++s.position)):A=!1}R(s,"unexpected end of the stream within a flow collection")}function Ae(s,m){
let A,O=u,S=!1,c=!1,y=m,b=0,N=!1,E,C=s.input.charCodeAt(s.position);if(C===124)A=!1;else if(C===62)A=!0;else return!1;for(s.kind="scalar",s.result="";C!==0;)if(C=
s.input.charCodeAt(++s.position),C===43||C===45)u===O?O=C===43?p:d:R(s,"repeat of a chomping mode identifier");else if((E=M(C))>=0)E===0?R(s,"bad explicit inden\
tation width of a block scalar; it cannot be less than one"):c?R(s,"repeat of an indentation width identifier"):(y=m+E-1,c=!0);else break;if(_(C)){do C=s.input.
charCodeAt(++s.position);while(_(C));if(C===35)do C=s.input.charCodeAt(++s.position);while(!L(C)&&C!==0)}for(;C!==0;){for(dt(s),s.lineIndent=0,C=s.input.charCodeAt(
s.position);(!c||s.lineIndent<y)&&C===32;)s.lineIndent++,C=s.input.charCodeAt(++s.position);if(!c&&s.lineIndent>y&&(y=s.lineIndent),L(C)){b++;continue}if(!c&&y===
0&&R(s,"missing indentation for block scalar"),s.lineIndent<y){O===p?s.result+=t.repeat(`
`,S?1+b:b):O===u&&S&&(s.result+=`
`);break}A?_(C)?(N=!0,s.result+=t.repeat(`
`,S?1+b:b)):N?(N=!1,s.result+=t.repeat(`
`,b+1)):b===0?S&&(s.result+=" "):s.result+=t.repeat(`
`,b):s.result+=t.repeat(`
`,S?1+b:b),S=!0,c=!0,b=0;let w=s.position;for(;!L(C)&&C!==0;)C=s.input.charCodeAt(++s.position);se(s,w,s.position,!1)}return!0}function on(s,m){let A=s.tag,O=s.
anchor,S=[],c=!1;if(s.firstTabInLine!==-1)return!1;s.anchor!==null&&me(s,s.anchor,S);let y=s.input.charCodeAt(s.position);for(;y!==0&&(s.firstTabInLine!==-1&&(s.
position=s.firstTabInLine,R(s,"tab characters must not be used in indentation")),y===45);){let b=s.input.charCodeAt(s.position+1);if(!D(b))break;if(c=!0,s.position++,
G(s,!0,-1)&&s.lineIndent<=m){S.push(null),y=s.input.charCodeAt(s.position);continue}let N=s.line;if(ke(s,m,a,!1,!0),S.push(s.result),G(s,!0,-1),y=s.input.charCodeAt(
s.position),(s.line===N||s.lineIndent>m)&&y!==0)R(s,"bad indentation of a sequence entry");else if(s.lineIndent<m)break}return c?(s.tag=A,s.anchor=O,s.kind="seq\
uence",s.result=S,!0):!1}function ln(s,m,A){let O,S,c,y,b=s.tag,N=s.anchor,E={},C=Object.create(null),w=null,P=null,x=null,F=!1,B=!1;if(s.firstTabInLine!==-1)return!1;
s.anchor!==null&&me(s,s.anchor,E);let K=s.input.charCodeAt(s.position);for(;K!==0;){!F&&s.firstTabInLine!==-1&&(s.position=s.firstTabInLine,R(s,"tab characters \
must not be used in indentation"));let Y=s.input.charCodeAt(s.position+1),Oe=s.line;if((K===63||K===58)&&D(Y))K===63?(F&&(ge(s,E,C,w,P,null,S,c,y),w=P=x=null),B=
!0,F=!0,O=!0):F?(F=!1,O=!0):R(s,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),s.position+=1,K=Y;else{if(S=
s.line,c=s.lineStart,y=s.position,!ke(s,A,l,!1,!0))break;if(s.line===Oe){for(K=s.input.charCodeAt(s.position);_(K);)K=s.input.charCodeAt(++s.position);if(K===58)
K=s.input.charCodeAt(++s.position),D(K)||R(s,"a whitespace character is expected after the key-value separator within a block mapping"),F&&(ge(s,E,C,w,P,null,S,
c,y),w=P=x=null),B=!0,F=!1,O=!1,w=s.tag,P=s.result;else if(B)R(s,"can not read an implicit mapping pair; a colon is missed");else return s.tag=b,s.anchor=N,!0}else if(B)
R(s,"can not read a block mapping entry; a multiline key may not be an implicit key");else return s.tag=b,s.anchor=N,!0}if((s.line===Oe||s.lineIndent>m)&&(F&&(S=
s.line,c=s.lineStart,y=s.position),ke(s,m,f,!0,O)&&(F?P=s.result:x=s.result),F||(ge(s,E,C,w,P,x,S,c,y),w=P=x=null),G(s,!0,-1),K=s.input.charCodeAt(s.position)),
(s.line===Oe||s.lineIndent>m)&&K!==0)R(s,"bad indentation of a mapping entry");else if(s.lineIndent<m)break}return F&&ge(s,E,C,w,P,null,S,c,y),B&&(s.tag=b,s.anchor=
N,s.kind="mapping",s.result=E),B}function an(s){let m=!1,A=!1,O,S,c=s.input.charCodeAt(s.position);if(c!==33)return!1;s.tag!==null&&R(s,"duplication of a tag pr\
operty"),c=s.input.charCodeAt(++s.position),c===60?(m=!0,c=s.input.charCodeAt(++s.position)):c===33?(A=!0,O="!!",c=s.input.charCodeAt(++s.position)):O="!";let y=s.
position;if(m){do c=s.input.charCodeAt(++s.position);while(c!==0&&c!==62);s.position<s.length?(S=s.input.slice(y,s.position),c=s.input.charCodeAt(++s.position)):
R(s,"unexpected end of the stream within a verbatim tag")}else{for(;c!==0&&!D(c);)c===33&&(A?R(s,"tag suffix cannot contain exclamation marks"):(O=s.input.slice(
y-1,s.position+1),g.test(O)||R(s,"named tag handle cannot contain such characters"),A=!0,y=s.position+1)),c=s.input.charCodeAt(++s.position);S=s.input.slice(y,s.
position),T.test(S)&&R(s,"tag suffix cannot contain flow indicator characters")}S&&!k.test(S)&&R(s,"tag name cannot contain such characters: "+S);try{S=decodeURIComponent(
S)}catch{R(s,"tag name is malformed: "+S)}return m?s.tag=S:r.call(s.tagMap,O)?s.tag=s.tagMap[O]+S:O==="!"?s.tag="!"+S:O==="!!"?s.tag="tag:yaml.org,2002:"+S:R(s,
'undeclared tag handle "'+O+'"'),!0}function cn(s){let m=s.input.charCodeAt(s.position);if(m!==38)return!1;s.anchor!==null&&R(s,"duplication of an anchor proper\
ty"),m=s.input.charCodeAt(++s.position);let A=s.position;for(;m!==0&&!D(m)&&!$(m);)m=s.input.charCodeAt(++s.position);return s.position===A&&R(s,"name of an anc\
hor node must contain at least one character"),s.anchor=s.input.slice(A,s.position),!0}function ki(s){let m=s.input.charCodeAt(s.position);if(m!==42)return!1;m=
s.input.charCodeAt(++s.position);let A=s.position;for(;m!==0&&!D(m)&&!$(m);)m=s.input.charCodeAt(++s.position);s.position===A&&R(s,"name of an alias node must c\
ontain at least one character");let O=s.input.slice(A,s.position);return r.call(s.anchorMap,O)||R(s,'unidentified alias "'+O+'"'),s.result=s.anchorMap[O],G(s,!0,
-1),!0}function un(s,m,A,O){let S=ut(s);return wi(s),Ve(s,m),s.tag=null,s.anchor=null,s.kind=null,s.result=null,ln(s,A,O)&&s.kind==="mapping"?(Re(s),!0):(Ai(s),
Ve(s,S),!1)}function ke(s,m,A,O,S){let c,y,b=1,N=!1,E=!1,C=null,w,P,x;s.depth>=s.maxDepth&&R(s,"nesting exceeded maxDepth ("+s.maxDepth+")"),s.depth+=1,s.listener!==
null&&s.listener("open",s),s.tag=null,s.anchor=null,s.kind=null,s.result=null;let F=c=y=f===A||a===A;if(O&&G(s,!0,-1)&&(N=!0,s.lineIndent>m?b=1:s.lineIndent===m?
b=0:s.lineIndent<m&&(b=-1)),b===1)for(;;){let B=s.input.charCodeAt(s.position),K=ut(s);if(N&&(B===33&&s.tag!==null||B===38&&s.anchor!==null)||!an(s)&&!cn(s))break;
C===null&&(C=K),G(s,!0,-1)?(N=!0,y=F,s.lineIndent>m?b=1:s.lineIndent===m?b=0:s.lineIndent<m&&(b=-1)):y=!1}if(y&&(y=N||S),b===1||f===A)if(o===A||l===A?P=m:P=m+1,
x=s.position-s.lineStart,b===1)if(y&&(on(s,x)||ln(s,x,P))||sn(s,P))E=!0;else{let B=s.input.charCodeAt(s.position);C!==null&&F&&!y&&B!==124&&B!==62&&un(s,C,C.position-
C.lineStart,P)||c&&Ae(s,P)||pt(s,P)||rn(s,P)?E=!0:ki(s)?(E=!0,(s.tag!==null||s.anchor!==null)&&R(s,"alias node should not have any properties")):nn(s,P,o===A)&&
(E=!0,s.tag===null&&(s.tag="?")),s.anchor!==null&&me(s,s.anchor,s.result)}else b===0&&(E=y&&on(s,x));if(s.tag===null)s.anchor!==null&&me(s,s.anchor,s.result);else if(s.
tag==="?"){s.result!==null&&s.kind!=="scalar"&&R(s,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+s.kind+'"');for(let B=0,K=s.implicitTypes.
length;B<K;B+=1)if(w=s.implicitTypes[B],w.resolve(s.result)){s.result=w.construct(s.result),s.tag=w.tag,s.anchor!==null&&me(s,s.anchor,s.result);break}}else if(s.
tag!=="!"){if(r.call(s.typeMap[s.kind||"fallback"],s.tag))w=s.typeMap[s.kind||"fallback"][s.tag];else{w=null;let B=s.typeMap.multi[s.kind||"fallback"];for(let K=0,
Y=B.length;K<Y;K+=1)if(s.tag.slice(0,B[K].tag.length)===B[K].tag){w=B[K];break}}w||R(s,"unknown tag !<"+s.tag+">"),s.result!==null&&w.kind!==s.kind&&R(s,"unacce\
ptable node kind for !<"+s.tag+'> tag; it should be "'+w.kind+'", not "'+s.kind+'"'),w.resolve(s.result,s.tag)?(s.result=w.construct(s.result,s.tag),s.anchor!==
null&&me(s,s.anchor,s.result)):R(s,"cannot resolve a node with !<"+s.tag+"> explicit tag")}return s.listener!==null&&s.listener("close",s),s.depth-=1,s.tag!==null||
s.anchor!==null||E}function Oi(s){let m=s.position,A=!1,O;for(s.version=null,s.checkLineBreaks=s.legacy,s.tagMap=Object.create(null),s.anchorMap=Object.create(null);(O=
s.input.charCodeAt(s.position))!==0&&(G(s,!0,-1),O=s.input.charCodeAt(s.position),!(s.lineIndent>0||O!==37));){A=!0,O=s.input.charCodeAt(++s.position);let S=s.position;
for(;O!==0&&!D(O);)O=s.input.charCodeAt(++s.position);let c=s.input.slice(S,s.position),y=[];for(c.length<1&&R(s,"directive name must not be less than one chara\
cter in length");O!==0;){for(;_(O);)O=s.input.charCodeAt(++s.position);if(O===35){do O=s.input.charCodeAt(++s.position);while(O!==0&&!L(O));break}if(L(O))break;
for(S=s.position;O!==0&&!D(O);)O=s.input.charCodeAt(++s.position);y.push(s.input.slice(S,s.position))}O!==0&&dt(s),r.call(tn,c)?tn[c](s,c,y):He(s,'unknown docum\
ent directive "'+c+'"')}if(G(s,!0,-1),s.lineIndent===0&&s.input.charCodeAt(s.position)===45&&s.input.charCodeAt(s.position+1)===45&&s.input.charCodeAt(s.position+
2)===45?(s.position+=3,G(s,!0,-1)):A&&R(s,"directives end mark is expected"),ke(s,s.lineIndent-1,f,!1,!0),G(s,!0,-1),s.checkLineBreaks&&v.test(s.input.slice(m,s.
position))&&He(s,"non-ASCII line breaks are interpreted as content"),s.documents.push(s.result),s.position===s.lineStart&&fe(s)){s.input.charCodeAt(s.position)===
46&&(s.position+=3,G(s,!0,-1));return}s.position<s.length-1&&R(s,"end of the stream or a document separator is expected")}function ht(s,m){s=String(s),m=m||{},s.
length!==0&&(s.charCodeAt(s.length-1)!==10&&s.charCodeAt(s.length-1)!==13&&(s+=`
`),s.charCodeAt(0)===65279&&(s=s.slice(1)));let A=new z(s,m),O=s.indexOf("\0");for(O!==-1&&(A.position=O,R(A,"null byte is not allowed in input")),A.input+="\0";A.
input.charCodeAt(A.position)===32;)A.lineIndent+=1,A.position+=1;for(;A.position<A.length-1;)Oi(A);return A.documents}function Ni(s,m,A){m!==null&&typeof m=="ob\
ject"&&typeof A>"u"&&(A=m,m=null);let O=ht(s,A);if(typeof m!="function")return O;for(let S=0,c=O.length;S<c;S+=1)m(O[S])}function Ei(s,m){let A=ht(s,m);if(A.length!==
0){if(A.length===1)return A[0];throw new e("expected a single document in the stream, but found more")}}return gi.loadAll=Ni,gi.load=Ei,gi}var co={},Xc;function Jg(){
if(Xc)return co;Xc=1;let t=Jt(),e=Gt(),n=uo(),i=Object.prototype.toString,r=Object.prototype.hasOwnProperty,o=65279,l=9,a=10,f=13,u=32,d=33,p=34,h=35,v=37,T=38,
g=39,k=42,q=44,L=45,_=58,D=61,$=62,j=63,H=64,M=91,W=93,oe=96,le=123,J=124,Se=125,z={};z[0]="\\0",z[7]="\\a",z[8]="\\b",z[9]="\\t",z[10]="\\n",z[11]="\\v",z[12]=
"\\f",z[13]="\\r",z[27]="\\e",z[34]='\\"',z[92]="\\\\",z[133]="\\N",z[160]="\\_",z[8232]="\\L",z[8233]="\\P";let en=["y","Y","yes","Yes","YES","on","On","ON","n",
"N","no","No","NO","off","Off","OFF"],R=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function He(c,y){if(y===null)return{};let b={},N=Object.keys(y);for(let E=0,
C=N.length;E<C;E+=1){let w=N[E],P=String(y[w]);w.slice(0,2)==="!!"&&(w="tag:yaml.org,2002:"+w.slice(2));let x=c.compiledTypeMap.fallback[w];x&&r.call(x.styleAliases,
P)&&(P=x.styleAliases[P]),b[w]=P}return b}function me(c){let y,b,N=c.toString(16).toUpperCase();if(c<=255)y="x",b=2;else if(c<=65535)y="u",b=4;else if(c<=4294967295)
y="U",b=8;else throw new e("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+y+t.repeat("0",b-N.length)+N}let wi=1,Re=2;function Ai(c){
this.schema=c.schema||n,this.indent=Math.max(1,c.indent||2),this.noArrayIndent=c.noArrayIndent||!1,this.skipInvalid=c.skipInvalid||!1,this.flowLevel=t.isNothing(
c.flowLevel)?-1:c.flowLevel,this.styleMap=He(this.schema,c.styles||null),this.sortKeys=c.sortKeys||!1,this.lineWidth=c.lineWidth||80,this.noRefs=c.noRefs||!1,this.
noCompatMode=c.noCompatMode||!1,this.condenseFlow=c.condenseFlow||!1,this.quotingType=c.quotingType==='"'?Re:wi,this.forceQuotes=c.forceQuotes||!1,this.replacer=
typeof c.replacer=="function"?c.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.
result="",this.duplicates=[],this.usedDuplicates=null}function ut(c,y){let b=t.repeat(" ",y),N=0,E="",C=c.length;for(;N<C;){let w,P=c.indexOf(`
`,N);P===-1?(w=c.slice(N),N=C):(w=c.slice(N,P+1),N=P+1),w.length&&w!==`
`&&(E+=b),E+=w}return E}function Ve(c,y){return`
`+t.repeat(" ",c.indent*y)}function tn(c,y){for(let b=0,N=c.implicitTypes.length;b<N;b+=1)if(c.implicitTypes[b].resolve(y))return!0;return!1}function se(c){return c===
u||c===l}function we(c){return c>=32&&c<=126||c>=161&&c<=55295&&c!==8232&&c!==8233||c>=57344&&c<=65533&&c!==o||c>=65536&&c<=1114111}function ft(c){return we(c)&&
c!==o&&c!==f&&c!==a}function ge(c,y,b){let N=ft(c),E=N&&!se(c);return(b?N:N&&c!==q&&c!==M&&c!==W&&c!==le&&c!==Se)&&c!==h&&!(y===_&&!E)||ft(y)&&!se(y)&&c===h||y===
_&&E}function dt(c){return we(c)&&c!==o&&!se(c)&&c!==L&&c!==j&&c!==_&&c!==q&&c!==M&&c!==W&&c!==le&&c!==Se&&c!==h&&c!==T&&c!==k&&c!==d&&c!==J&&c!==D&&c!==$&&c!==
g&&c!==p&&c!==v&&c!==H&&c!==oe}function G(c){return!se(c)&&c!==_}function fe(c,y){let b=c.charCodeAt(y),N;return b>=55296&&b<=56319&&y+1<c.length&&(N=c.charCodeAt(
y+1),N>=56320&&N<=57343)?(b-55296)*1024+N-56320+65536:b}function We(c){return/^\n* /.test(c)}let nn=1,pt=2,rn=3,sn=4,Ae=5;function on(c,y,b,N,E,C,w,P){let x,F=0,
B=null,K=!1,Y=!1,Oe=N!==-1,mt=-1,gt=dt(fe(c,0))&&G(fe(c,c.length-1));if(y||w)for(x=0;x<c.length;F>=65536?x+=2:x++){if(F=fe(c,x),!we(F))return Ae;gt=gt&&ge(F,B,P),
B=F}else{for(x=0;x<c.length;F>=65536?x+=2:x++){if(F=fe(c,x),F===a)K=!0,Oe&&(Y=Y||x-mt-1>N&&c[mt+1]!==" ",mt=x);else if(!we(F))return Ae;gt=gt&&ge(F,B,P),B=F}Y=Y||
Oe&&x-mt-1>N&&c[mt+1]!==" "}return!K&&!Y?gt&&!w&&!E(c)?nn:C===Re?Ae:pt:b>9&&We(c)?Ae:w?C===Re?Ae:pt:Y?sn:rn}function ln(c,y,b,N,E){c.dump=(function(){if(y.length===
0)return c.quotingType===Re?'""':"''";if(!c.noCompatMode&&(en.indexOf(y)!==-1||R.test(y)))return c.quotingType===Re?'"'+y+'"':"'"+y+"'";let C=c.indent*Math.max(
1,b),w=c.lineWidth===-1?-1:Math.max(Math.min(c.lineWidth,40),c.lineWidth-C),P=N||c.flowLevel>-1&&b>=c.flowLevel;function x(F){return tn(c,F)}switch(on(y,P,c.indent,
w,x,c.quotingType,c.forceQuotes&&!N,E)){case nn:return y;case pt:return"'"+y.replace(/'/g,"''")+"'";case rn:return"|"+an(y,c.indent)+cn(ut(y,C));case sn:return"\
>"+an(y,c.indent)+cn(ut(ki(y,w),C));case Ae:return'"'+ke(y)+'"';default:throw new e("impossible error: invalid scalar style")}})()}function an(c,y){let b=We(c)?
String(y):"",N=c[c.length-1]===`
`,C=N&&(c[c.length-2]===`
`||c===`
`)?"+":N?"":"-";return b+C+`
`}function cn(c){return c[c.length-1]===`
`?c.slice(0,-1):c}function ki(c,y){let b=/(\n+)([^\n]*)/g,N=(function(){let P=c.indexOf(`
`);return P=P!==-1?P:c.length,b.lastIndex=P,un(c.slice(0,P),y)})(),E=c[0]===`
`||c[0]===" ",C,w;for(;w=b.exec(c);){let P=w[1],x=w[2];C=x[0]===" ",N+=P+(!E&&!C&&x!==""?`
`:"")+un(x,y),E=C}return N}function un(c,y){if(c===""||c[0]===" ")return c;let b=/ [^ ]/g,N,E=0,C,w=0,P=0,x="";for(;N=b.exec(c);)P=N.index,P-E>y&&(C=w>E?w:P,x+=
`
`+c.slice(E,C),E=C+1),w=P;return x+=`
`,c.length-E>y&&w>E?x+=c.slice(E,w)+`
`+c.slice(w+1):x+=c.slice(E),x.slice(1)}function ke(c){let y="",b=0;for(let N=0;N<c.length;b>=65536?N+=2:N++){b=fe(c,N);let E=z[b];!E&&we(b)?(y+=c[N],b>=65536&&
(y+=c[N+1])):y+=E||me(b)}return y}function Oi(c,y,b){let N="",E=c.tag;for(let C=0,w=b.length;C<w;C+=1){let P=b[C];c.replacer&&(P=c.replacer.call(b,String(C),P)),
(m(c,y,P,!1,!1)||typeof P>"u"&&m(c,y,null,!1,!1))&&(N!==""&&(N+=","+(c.condenseFlow?"":" ")),N+=c.dump)}c.tag=E,c.dump="["+N+"]"}function ht(c,y,b,N){let E="",C=c.
tag;for(let w=0,P=b.length;w<P;w+=1){let x=b[w];c.replacer&&(x=c.replacer.call(b,String(w),x)),(m(c,y+1,x,!0,!0,!1,!0)||typeof x>"u"&&m(c,y+1,null,!0,!0,!1,!0))&&
((!N||E!=="")&&(E+=Ve(c,y)),c.dump&&a===c.dump.charCodeAt(0)?E+="-":E+="- ",E+=c.dump)}c.tag=C,c.dump=E||"[]"}function Ni(c,y,b){let N="",E=c.tag,C=Object.keys(
b);for(let w=0,P=C.length;w<P;w+=1){let x="";N!==""&&(x+=", "),c.condenseFlow&&(x+='"');let F=C[w],B=b[F];c.replacer&&(B=c.replacer.call(b,F,B)),m(c,y,F,!1,!1)&&
(c.dump.length>1024&&(x+="? "),x+=c.dump+(c.condenseFlow?'"':"")+":"+(c.condenseFlow?"":" "),m(c,y,B,!1,!1)&&(x+=c.dump,N+=x))}c.tag=E,c.dump="{"+N+"}"}function Ei(c,y,b,N){
let E="",C=c.tag,w=Object.keys(b);if(c.sortKeys===!0)w.sort();else if(typeof c.sortKeys=="function")w.sort(c.sortKeys);else if(c.sortKeys)throw new e("sortKeys \
must be a boolean or a function");for(let P=0,x=w.length;P<x;P+=1){let F="";(!N||E!=="")&&(F+=Ve(c,y));let B=w[P],K=b[B];if(c.replacer&&(K=c.replacer.call(b,B,K)),
!m(c,y+1,B,!0,!0,!0))continue;let Y=c.tag!==null&&c.tag!=="?"||c.dump&&c.dump.length>1024;Y&&(c.dump&&a===c.dump.charCodeAt(0)?F+="?":F+="? "),F+=c.dump,Y&&(F+=
Ve(c,y)),m(c,y+1,K,!0,Y)&&(c.dump&&a===c.dump.charCodeAt(0)?F+=":":F+=": ",F+=c.dump,E+=F)}c.tag=C,c.dump=E||"{}"}function s(c,y,b){let N=b?c.explicitTypes:c.implicitTypes;
for(let E=0,C=N.length;E<C;E+=1){let w=N[E];if((w.instanceOf||w.predicate)&&(!w.instanceOf||typeof y=="object"&&y instanceof w.instanceOf)&&(!w.predicate||w.predicate(
y))){if(b?w.multi&&w.representName?c.tag=w.representName(y):c.tag=w.tag:c.tag="?",w.represent){let P=c.styleMap[w.tag]||w.defaultStyle,x;if(i.call(w.represent)===
"[object Function]")x=w.represent(y,P);else if(r.call(w.represent,P))x=w.represent[P](y,P);else throw new e("!<"+w.tag+'> tag resolver accepts not "'+P+'" style');
c.dump=x}return!0}}return!1}function m(c,y,b,N,E,C,w){c.tag=null,c.dump=b,s(c,b,!1)||s(c,b,!0);let P=i.call(c.dump),x=N;N&&(N=c.flowLevel<0||c.flowLevel>y);let F=P===
"[object Object]"||P==="[object Array]",B,K;if(F&&(B=c.duplicates.indexOf(b),K=B!==-1),(c.tag!==null&&c.tag!=="?"||K||c.indent!==2&&y>0)&&(E=!1),K&&c.usedDuplicates[B])
c.dump="*ref_"+B;else{if(F&&K&&!c.usedDuplicates[B]&&(c.usedDuplicates[B]=!0),P==="[object Object]")N&&Object.keys(c.dump).length!==0?(Ei(c,y,c.dump,E),K&&(c.dump=
"&ref_"+B+c.dump)):(Ni(c,y,c.dump),K&&(c.dump="&ref_"+B+" "+c.dump));else if(P==="[object Array]")N&&c.dump.length!==0?(c.noArrayIndent&&!w&&y>0?ht(c,y-1,c.dump,
E):ht(c,y,c.dump,E),K&&(c.dump="&ref_"+B+c.dump)):(Oi(c,y,c.dump),K&&(c.dump="&ref_"+B+" "+c.dump));else if(P==="[object String]")c.tag!=="?"&&ln(c,c.dump,y,C,x);else{
if(P==="[object Undefined]")return!1;if(c.skipInvalid)return!1;throw new e("unacceptable kind of an object to dump "+P)}if(c.tag!==null&&c.tag!=="?"){let Y=encodeURI(
c.tag[0]==="!"?c.tag.slice(1):c.tag).replace(/!/g,"%21");c.tag[0]==="!"?Y="!"+Y:Y.slice(0,18)==="tag:yaml.org,2002:"?Y="!!"+Y.slice(18):Y="!<"+Y+">",c.dump=Y+" "+
c.dump}}return!0}function A(c,y){let b=[],N=[];O(c,b,N);let E=N.length;for(let C=0;C<E;C+=1)y.duplicates.push(b[N[C]]);y.usedDuplicates=new Array(E)}function O(c,y,b){
if(c!==null&&typeof c=="object"){let N=y.indexOf(c);if(N!==-1)b.indexOf(N)===-1&&b.push(N);else if(y.push(c),Array.isArray(c))for(let E=0,C=c.length;E<C;E+=1)O(
c[E],y,b);else{let E=Object.keys(c);for(let C=0,w=E.length;C<w;C+=1)O(c[E[C]],y,b)}}}function S(c,y){y=y||{};let b=new Ai(y);b.noRefs||A(c,b);let N=c;return b.replacer&&
(N=b.replacer.call({"":N},"",N)),m(b,0,N,!0,!0)?b.dump+`
`:""}return co.dump=S,co}var zc;function Gg(){if(zc)return ee;zc=1;let t=Wg(),e=Jg();function n(i,r){return function(){throw new Error("Function yaml."+i+" is r\
emoved in js-yaml 4. Use yaml."+r+" instead, which is now safe by default.")}}return ee.Type=ne(),ee.Schema=Zc(),ee.FAILSAFE_SCHEMA=iu(),ee.JSON_SCHEMA=au(),ee.
CORE_SCHEMA=cu(),ee.DEFAULT_SCHEMA=uo(),ee.load=t.load,ee.loadAll=t.loadAll,ee.dump=e.dump,ee.YAMLException=Gt(),ee.types={binary:du(),float:lu(),map:nu(),null:ru(),
pairs:hu(),set:mu(),timestamp:uu(),bool:su(),int:ou(),merge:fu(),omap:pu(),seq:tu(),str:eu()},ee.safeLoad=n("safeLoad","load"),ee.safeLoadAll=n("safeLoadAll","l\
oadAll"),ee.safeDump=n("safeDump","dump"),ee}var Qg=Gg(),Xg=Hg(Qg),{Type:gu,Schema:F0,FAILSAFE_SCHEMA:yu,JSON_SCHEMA:B0,CORE_SCHEMA:j0,DEFAULT_SCHEMA:K0,load:bu,
loadAll:Y0,dump:U0,YAMLException:H0,types:V0,safeLoad:W0,safeLoadAll:J0,safeDump:G0}=Xg;function wu(t,e,n){if(e===void 0)return n?vu(t):Ye(t);if(e===`${ot}binary`)return ty(t);if(e===`${ot}timestamp`)return Zg.test(t)&&ey(t)?Ye(t):void 0;let i=zg.get(
e);if(!i)return Ye(t);let r=vu(t);return i==="float"&&r.type==="integer"?lt(Number(r.value)):r.type===i?r:void 0}var ot="tag:yaml.org,2002:",zg=new Map([[`${ot}\
int`,"integer"],[`${ot}float`,"float"],[`${ot}bool`,"boolean"],[`${ot}null`,"null"]]),Zg=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function ey(t){let[e=0,n=0,i=0]=t.split(/[-Tt ]/,3).map(Number);return i<=new Date(Date.UTC(e,n,0)).getUTCDate()}function ty(t){let e=t.replace(/[\r\n]/g,"");if(!(e.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(e)))return Ye(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(e),n=>n.charCodeAt(0))))}function vu(t){
let e=ny.get(t);if(e)return e;let n=t.charAt(0);if(n===".")return iy(t)??Ye(t);if(!/[-+0-9]/.test(n))return Ye(t);let i=t.replaceAll("_","");return sy(i)??ry(i)??
Ye(t)}var ny=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(t=>[t,Su(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(t=>[t,Su(!1)]),...["","~","null","Null","NULL"].map(t=>[t,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(t=>[t,lt(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(t=>[t,lt(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(t=>[t,lt(Number.NEGATIVE_INFINITY)])]);
function Ye(t){return{type:"text",value:t,key:t}}function Su(t){return{type:"boolean",value:t,key:String(t)}}function lt(t){return{type:"float",value:t,key:ly(t)}}
function iy(t){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(t)||/_(?!\d)/.test(t))return;let e=Number(t.replaceAll("_",""));return Number.isFinite(e)?lt(e):void 0}
function ry(t){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(t))return;let e=Number(t);return Number.isFinite(e)?lt(e):void 0}function sy(t){let e=oy.
exec(t);if(!e)return;let[,n="",i,r,o,l="0"]=e,a=i!==void 0?yi(i,"0x",16):r!==void 0?yi(r,"0o",22):o!==void 0?yi(o,"0b",64):yi(l,"",20);if(a===void 0||a>=2n**64n)
return;let f=n==="-"?-a:a;return f>=-(2n**63n)&&f<2n**63n?{type:"integer",value:Number(f),key:String(f)}:n===""?{type:"integer",value:Number(f),key:void 0}:void 0}
var oy=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function yi(t,e,n){return t.length<=n?BigInt(e+t):
void 0}function ly(t){let e=Math.fround(t);if(Number.isNaN(e))return".nan";if(!Number.isFinite(e))return e>0?".inf":"-.inf";if(e===0)return Object.is(e,-0)?"-0":
"0";let n=1;for(;Math.fround(Number(e.toPrecision(n)))!==e;)n++;let[i,r]=e.toExponential(n-1).split("e"),o=Number(r);return o>=-4&&o<6?String(Number(e.toPrecision(
n))):`${i}e${o<0?"-":"+"}${String(Math.abs(o)).padStart(2,"0")}`}function Ou(t){if(t.length>Cu||ay(t))return;let e=Eu(t);return fo?void 0:e}function Nu(t){return t.length<=Cu&&Eu(t)!==void 0}function Eu(t){fo=!1;try{return{value:bu(
t,{schema:Ey})??null}}catch{return}}var Cu=3e6;function ay(t){return uy.test(t)||cy.test(t)||py(t)||fy.test(t)&&dy.test(t)?!0:/[[{]/.test(t)&&hy.test(t)&&(my.test(
t)||gy(t))}var cy=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,uy=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,
fy=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,dy=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?\
:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nrt"\\\\]',`["']\\?(?:\\s|$)`].join("|"),"m");function py(t){for(let e=0;e+Au<t.length;){let n=t.lastIndexOf(`
`,e+Au);if(n<e)return!0;e=n+1}return!1}var Au=1e3,hy=/(?:^|[\s,:[{-])[[{]/,my=/\?|(?:^|[\s,[{]):|:[,[\]{}:]/;function gy(t){let e=!1,n=!1;for(let i=0;i<t.length;i++){
let r=t.charCodeAt(i);if(r===yy||r===by||r===ku){if(e)return!0;e=r!==ku,n=!1}else e&&(r===vy?n=!1:r===Sy?n=!0:!n&&r!==wy&&r!==Ay&&r!==ky&&(e=!1))}return!1}var[yy,
by,ku,vy,Sy,wy,Ay,ky]=[93,125,44,10,35,32,9,13],fo=!1,Oy=new Set([..."abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(t=>t.charCodeAt(0))),Qt,Ny=new gu("tag:op\
enchoreo-planes,2026:scalar",{kind:"scalar",resolve:t=>{if(Oy.has(t.charCodeAt(0))||(Qt=wu(t,void 0,!0),!Qt||Qt.type==="text"))return!1;let{type:e,key:n,value:i}=Qt;
return(e==="float"||e==="integer"&&n!==String(i))&&(fo=!0),!0},construct:()=>Qt?.value}),Ey=yu.extend({implicit:[Ny]});var Cy,Py=()=>Cy??=require("./with-positions.cjs");var po=(...t)=>Py().readWithPositions(...t);function Tu(t,{valuesOnly:e=!0}={}){let n=Ac(t),i=[],r,o=0;for(let l of Cc(t)){let a=Pu(t,{...l,start:o},n,e);if(a.value===null&&a.issues.length===0){r??=a;continue}
i.push(a),o=l.end}return i.length>0?{documents:i}:{documents:[r??Pu(t,{start:o,body:o,end:t.length},n,e)]}}function Pu(t,e,n,i){let r=i?Ty(t,e):void 0;if(!r)return po(
t,e,n);let o,l=()=>(o??=po(t,e,n),o);return{value:r.value,issues:[],get range(){return n(e.start,e.end)},positionOf:a=>l().positionOf(a),keyOf:a=>l().keyOf(a),get node(){
return l().node}}}function Ty(t,{body:e,end:n,json:i,fault:r}){if(r)return;let o=t.slice(e,n);return i?Nu(o)?i:void 0:Ou(o)}var he=require("fs"),Ue=require("path");var Ly,Lu=()=>Ly??=require("./glob.cjs"),Iu=(...t)=>Lu().globOf(...t),qu=(...t)=>Lu().isGlob(...t);var Iy,bi=()=>Iy??=require("./ignored.cjs"),ho=(...t)=>bi().ignoringAround(...t),_u=(...t)=>bi().ignoringIn(...t),mo=(...t)=>bi().isIgnored(...t),Mu=(...t)=>bi().
patternsOf(...t);function xu(t){return t instanceof Error&&"code"in t&&typeof t.code=="string"?t.code:""}var qy={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EDQUOT:"the disk quota is used up",EFBIG:"the file is larger than the limit for files",EIO:"the disk reports an error",EBUSY:"another program uses it",EEXIST:"t\
here is a file of this name already",EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too l\
arge to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is too large to be a manifest"};function Xt(t){return t instanceof Error?qy[xu(t)]??t.message:"an unknown error"}var at=require("fs"),Ru=require("path");var _y=/^\.openchoreo-planes-(\d+)-[A-Za-z0-9]{6}$/,dv=1440*60*1e3;function Du(t){return _y.test(t)}var zt="<stdin>";function*$u(t,{cwd:e,ignore:n=[],onFault:i}){let r=new Set,o=n.length>0?Mu(e,n):[];function*l(a,f,u,d){let p=(0,he.realpathSync)(a);if(r.has(p))
return;r.add(p);let h=_u(a,u);for(let v of(0,he.readdirSync)(a,{withFileTypes:!0}).sort(Dy)){let T=go(a,Ue.sep,v.name),g=f===""?v.name:go(f,"/",v.name),k=xy.test(
v.name)&&d(g);try{let q=v.isSymbolicLink()?Fy(T,k):v,L=q?.isDirectory()??!1;if(!L&&!k||L&&(Ry.has(v.name)||Du(v.name))||[h,o].some(_=>_.length>0&&mo(T,L,_)))continue;
if(L)yield*l(T,g,h,d);else if(q?.isFile()){let _=v.isSymbolicLink()?(0,he.realpathSync)(T):go(p,Ue.sep,v.name);r.has(_)||(yield{path:g,fromDirectory:!0}),r.add(
_)}}catch(q){i(`${g}: ${Xt(q)}`)}}}for(let a of t)try{if(a==="-"){r.has(zt)||(yield{path:zt,fromDirectory:!1}),r.add(zt);continue}let f=(0,Ue.resolve)(e,a),u=$y(
a),d=(0,he.statSync)(f,{throwIfNoEntry:!1});if(!d&&qu(u)){let p=!1;for(let h of My(u,e,l))p=!0,yield h;p||i(`${a}: no YAML or JSON file matches`)}else if(d){if(d.
isDirectory())yield*l(f,u==="."?"":u,ho(f),()=>!0);else if(!By(d,f))i(`${a}: it is neither a file nor a directory`);else if(o.length===0||!mo(f,!1,o)){let p=d.isFile()?
(0,he.realpathSync)(f):f;r.has(p)||(yield{path:u,fromDirectory:!1}),r.add(p)}}else throw Object.assign(new Error,{code:"ENOENT"})}catch(f){i(`${a}: ${Xt(f)}`)}}
function*My(t,e,n){let{base:i,isMatch:r}=Iu(t),o=(0,Ue.resolve)(e,i);if(!(0,he.statSync)(o,{throwIfNoEntry:!1})?.isDirectory())return;let l=i==="."?"":i,a=l===""?
0:l.length+(l.endsWith("/")?0:1);yield*n(o,l,ho(o),f=>r(f.slice(a)))}var xy=/\.(?:ya?ml|json)$/i,Ry=new Set([".git","node_modules"]),Dy=(t,e)=>t.name<e.name?-1:
1,go=(t,e,n)=>t.endsWith(e)?t+n:t+e+n,$y=t=>Ue.sep==="\\"?t.replaceAll("\\","/"):t;function Fy(t,e){try{return(0,he.statSync)(t)}catch(n){if(e)throw n;return}}function By(t,e){
return t.isFile()||t.isFIFO()&&/^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.test(e)}var Fu=require("buffer"),ve=require("fs"),Bu=require("path");function ju(t,e){return t===zt?Buffer.from(e.stdin()):jy(t,e.cwd)}function jy(t,e){let n=(0,Bu.resolve)(e,t),i=(0,ve.openSync)(n,"r");try{if(/^\/(?:dev|proc)\//.
test(n))return(0,ve.readFileSync)(i);let r=(0,ve.readSync)(i,vi);return r<vi.length?vi.subarray(0,r):Buffer.concat([vi,(0,ve.readFileSync)(i)])}finally{(0,ve.closeSync)(
i)}}var vi=Buffer.allocUnsafeSlow(64*1024);function Ku(t){if(t[0]===255&&t[1]===254)return new TextDecoder("utf-16le").decode(t);if(t[0]===254&&t[1]===255)return new TextDecoder(
"utf-16be").decode(t);let e=t.toString("utf8");return(0,Fu.isUtf8)(t)?e:e.replaceAll("\uFFFD","\uFFFF")}function Yu(t,e){let n=[],i=[];for(let{path:r}of $u(t,{cwd:e.cwd,onFault:o=>i.push(o)}))try{n.push({path:r,text:Ku(ju(r,e))})}catch(o){i.push(`${r}: ${Xt(o)}`)}
return{files:n,faults:i}}var Si={ok:0,findings:1,failure:2};function yo(t,e){t.stderr(`${uc(e)}
`)}function Uu(t,e){yo(t,`openchoreo-planes: ${e}`)}var Ky=require("util");var Zt=class extends Error{name="UsageError"};function Hu(t){if(gc(t))return t;throw new Zt(`unknown release ${t}; must be one of ${Ms.join(", ")}`)}function Yy({options:t,positionals:e},n){let i=Hu(t.release),[r,...o]=e;if(r===void 0||o.length>0)throw new Zt("default needs one file, or - for standard input");
let{files:l,faults:a}=Yu([r],n);for(let d of a)Uu(n,d);if(a.length>0)return Si.failure;let{texts:f,mistakes:u}=Uy(l[0]?.text??"",r,i);for(let d of u)yo(n,d);return u.
length>0?Si.findings:(n.stdout(f.join(`---
`)),Si.ok)}function Uy(t,e,n){let i=[],r=[];for(let o of Tu(t).documents){for(let{range:f,...u}of o.issues)i.push(`${e}:${f.start.line}: ${cs(u)}`);let l=Sc(o.value);
for(let{value:f,pointer:u}of l){let d=yc(n)(f);if(!d.ok)for(let p of d.issues){let{line:h}=o.positionOf(u+p.path).start;i.push(`${e}:${h}: ${cs(p)}`)}}if(i.length>
0)continue;let a=new Map(l.map(({value:f})=>[f,bc(n)(f)]));r.push(Hy(bo(o.value,a)))}return{texts:r,mistakes:i}}function Hy(t){let e=new ct.Document(t,{aliasDuplicateObjects:!1});
return(0,ct.visit)(e,{Scalar:(n,i)=>{typeof i.value=="string"&&as(i.value)&&(i.type=ct.Scalar.QUOTE_DOUBLE)}}),dc(e.toString({lineWidth:0,doubleQuotedMinMultiLineLength:Number.
POSITIVE_INFINITY}))}function bo(t,e){return e.has(t)?e.get(t):Array.isArray(t)?t.map(n=>bo(n,e)):typeof t!="object"||t===null?t:Object.fromEntries(Object.entries(
t).map(([n,i])=>[n,bo(i,e)]))}0&&(module.exports={defaultCommand});

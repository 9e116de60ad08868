"use strict";var Tp=Object.create;var Qn=Object.defineProperty;var Rp=Object.getOwnPropertyDescriptor;var Ip=Object.getOwnPropertyNames;var $p=Object.getPrototypeOf,_p=Object.prototype.hasOwnProperty;var I=(t,e)=>()=>(e||t((e={exports:{}}).exports,e),e.exports),ae=(t,e)=>{for(var n in e)Qn(t,n,{get:e[n],enumerable:!0})},Xa=(t,e,n,r)=>{if(e&&typeof e=="object"||
typeof e=="function")for(let i of Ip(e))!_p.call(t,i)&&i!==n&&Qn(t,i,{get:()=>e[i],enumerable:!(r=Rp(e,i))||r.enumerable});return t};var Ue=(t,e,n)=>(n=t!=null?Tp($p(t)):{},Xa(e||!t||!t.__esModule?Qn(n,"default",{value:t,enumerable:!0}):n,t)),qp=t=>Xa(Qn({},"__esModule",{value:!0}),t);var W=I(se=>{"use strict";var $s=Symbol.for("yaml.alias"),ac=Symbol.for("yaml.document"),dr=Symbol.for("yaml.map"),lc=Symbol.for("yaml.pair"),_s=Symbol.for("yam\
l.scalar"),pr=Symbol.for("yaml.seq"),Re=Symbol.for("yaml.node.type"),Mm=t=>!!t&&typeof t=="object"&&t[Re]===$s,xm=t=>!!t&&typeof t=="object"&&t[Re]===ac,Tm=t=>!!t&&
typeof t=="object"&&t[Re]===dr,Rm=t=>!!t&&typeof t=="object"&&t[Re]===lc,cc=t=>!!t&&typeof t=="object"&&t[Re]===_s,Im=t=>!!t&&typeof t=="object"&&t[Re]===pr;function uc(t){
if(t&&typeof t=="object")switch(t[Re]){case dr:case pr:return!0}return!1}function $m(t){if(t&&typeof t=="object")switch(t[Re]){case $s:case dr:case _s:case pr:return!0}
return!1}var _m=t=>(cc(t)||uc(t))&&!!t.anchor;se.ALIAS=$s;se.DOC=ac;se.MAP=dr;se.NODE_TYPE=Re;se.PAIR=lc;se.SCALAR=_s;se.SEQ=pr;se.hasAnchor=_m;se.isAlias=Mm;se.
isCollection=uc;se.isDocument=xm;se.isMap=Tm;se.isNode=$m;se.isPair=Rm;se.isScalar=cc;se.isSeq=Im});var rn=I(qs=>{"use strict";var te=W(),fe=Symbol("break visit"),fc=Symbol("skip children"),Ee=Symbol("remove node");function hr(t,e){let n=dc(e);te.isDocument(t)?
xt(null,t.contents,n,Object.freeze([t]))===Ee&&(t.contents=null):xt(null,t,n,Object.freeze([]))}hr.BREAK=fe;hr.SKIP=fc;hr.REMOVE=Ee;function xt(t,e,n,r){let i=pc(
t,e,n,r);if(te.isNode(i)||te.isPair(i))return hc(t,r,i),xt(t,i,n,r);if(typeof i!="symbol"){if(te.isCollection(e)){r=Object.freeze(r.concat(e));for(let s=0;s<e.items.
length;++s){let o=xt(s,e.items[s],n,r);if(typeof o=="number")s=o-1;else{if(o===fe)return fe;o===Ee&&(e.items.splice(s,1),s-=1)}}}else if(te.isPair(e)){r=Object.
freeze(r.concat(e));let s=xt("key",e.key,n,r);if(s===fe)return fe;s===Ee&&(e.key=null);let o=xt("value",e.value,n,r);if(o===fe)return fe;o===Ee&&(e.value=null)}}
return i}async function mr(t,e){let n=dc(e);te.isDocument(t)?await Tt(null,t.contents,n,Object.freeze([t]))===Ee&&(t.contents=null):await Tt(null,t,n,Object.freeze(
[]))}mr.BREAK=fe;mr.SKIP=fc;mr.REMOVE=Ee;async function Tt(t,e,n,r){let i=await pc(t,e,n,r);if(te.isNode(i)||te.isPair(i))return hc(t,r,i),Tt(t,i,n,r);if(typeof i!=
"symbol"){if(te.isCollection(e)){r=Object.freeze(r.concat(e));for(let s=0;s<e.items.length;++s){let o=await Tt(s,e.items[s],n,r);if(typeof o=="number")s=o-1;else{
if(o===fe)return fe;o===Ee&&(e.items.splice(s,1),s-=1)}}}else if(te.isPair(e)){r=Object.freeze(r.concat(e));let s=await Tt("key",e.key,n,r);if(s===fe)return fe;
s===Ee&&(e.key=null);let o=await Tt("value",e.value,n,r);if(o===fe)return fe;o===Ee&&(e.value=null)}}return i}function dc(t){return typeof t=="object"&&(t.Collection||
t.Node||t.Value)?Object.assign({Alias:t.Node,Map:t.Node,Scalar:t.Node,Seq:t.Node},t.Value&&{Map:t.Value,Scalar:t.Value,Seq:t.Value},t.Collection&&{Map:t.Collection,
Seq:t.Collection},t):t}function pc(t,e,n,r){if(typeof n=="function")return n(t,e,r);if(te.isMap(e))return n.Map?.(t,e,r);if(te.isSeq(e))return n.Seq?.(t,e,r);if(te.
isPair(e))return n.Pair?.(t,e,r);if(te.isScalar(e))return n.Scalar?.(t,e,r);if(te.isAlias(e))return n.Alias?.(t,e,r)}function hc(t,e,n){let r=e[e.length-1];if(te.
isCollection(r))r.items[t]=n;else if(te.isPair(r))t==="key"?r.key=n:r.value=n;else if(te.isDocument(r))r.contents=n;else{let i=te.isAlias(r)?"alias":"scalar";throw new Error(
`Cannot replace node with ${i} parent`)}}qs.visit=hr;qs.visitAsync=mr});var Ds=I(gc=>{"use strict";var mc=W(),qm=rn(),Dm={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Fm=t=>t.replace(/[!,[\]{}]/g,e=>Dm[e]),sn=class t{constructor(e,n){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},t.defaultYaml,e),this.tags=Object.assign({},t.defaultTags,n)}clone(){let e=new t(this.yaml,this.tags);
return e.docStart=this.docStart,e}atDocument(){let e=new t(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.
atNextDocument=!1,this.yaml={explicit:t.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},t.defaultTags);break}return e}add(e,n){this.atNextDocument&&
(this.yaml={explicit:t.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},t.defaultTags),this.atNextDocument=!1);let r=e.trim().split(/[ \t]+/),i=r.
shift();switch(i){case"%TAG":{if(r.length!==2&&(n(0,"%TAG directive should contain exactly two parts"),r.length<2))return!1;let[s,o]=r;return this.tags[s]=o,!0}case"\
%YAML":{if(this.yaml.explicit=!0,r.length!==1)return n(0,"%YAML directive should contain exactly one part"),!1;let[s]=r;if(s==="1.1"||s==="1.2")return this.yaml.
version=s,!0;{let o=/^\d+\.\d+$/.test(s);return n(6,`Unsupported YAML version ${s}`,o),!1}}default:return n(0,`Unknown directive ${i}`,!0),!1}}tagName(e,n){if(e===
"!")return"!";if(e[0]!=="!")return n(`Not a valid tag: ${e}`),null;if(e[1]==="<"){let o=e.slice(2,-1);return o==="!"||o==="!!"?(n(`Verbatim tags aren't resolved\
, so ${e} is invalid.`),null):(e[e.length-1]!==">"&&n("Verbatim tags must end with a >"),o)}let[,r,i]=e.match(/^(.*!)([^!]*)$/s);i||n(`The ${e} tag has no suffi\
x`);let s=this.tags[r];if(s)try{return s+decodeURIComponent(i)}catch(o){return n(String(o)),null}return r==="!"?e:(n(`Could not resolve tag: ${e}`),null)}tagString(e){
for(let[n,r]of Object.entries(this.tags))if(e.startsWith(r))return n+Fm(e.substring(r.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let n=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),i;if(e&&r.length>0&&mc.isNode(e.contents)){let s={};qm.visit(e.contents,(o,l)=>{mc.isNode(l)&&
l.tag&&(s[l.tag]=!0)}),i=Object.keys(s)}else i=[];for(let[s,o]of r)s==="!!"&&o==="tag:yaml.org,2002:"||(!e||i.some(l=>l.startsWith(o)))&&n.push(`%TAG ${s} ${o}`);
return n.join(`
`)}};sn.defaultYaml={explicit:!1,version:"1.2"};sn.defaultTags={"!!":"tag:yaml.org,2002:"};gc.Directives=sn});var gr=I(on=>{"use strict";var yc=W(),Bm=rn();function jm(t){if(/[\x00-\x19\s,[\]{}]/.test(t)){let n=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(t)}`;throw new Error(n)}return!0}function wc(t){let e=new Set;return Bm.visit(t,{Value(n,r){r.anchor&&e.add(r.anchor)}}),e}function bc(t,e){for(let n=1;;++n){
let r=`${t}${n}`;if(!e.has(r))return r}}function Km(t,e){let n=[],r=new Map,i=null;return{onAnchor:s=>{n.push(s),i??(i=wc(t));let o=bc(e,i);return i.add(o),o},setAnchors:()=>{
for(let s of n){let o=r.get(s);if(typeof o=="object"&&o.anchor&&(yc.isScalar(o.node)||yc.isCollection(o.node)))o.node.anchor=o.anchor;else{let l=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw l.source=s,l}}},sourceObjects:r}}on.anchorIsValid=jm;on.anchorNames=wc;on.createNodeAnchors=Km;on.
findNewAnchor=bc});var Fs=I(vc=>{"use strict";function an(t,e,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let i=0,s=r.length;i<s;++i){let o=r[i],l=an(t,r,String(i),o);l===
void 0?delete r[i]:l!==o&&(r[i]=l)}else if(r instanceof Map)for(let i of Array.from(r.keys())){let s=r.get(i),o=an(t,r,i,s);o===void 0?r.delete(i):o!==s&&r.set(
i,o)}else if(r instanceof Set)for(let i of Array.from(r)){let s=an(t,r,i,i);s===void 0?r.delete(i):s!==i&&(r.delete(i),r.add(s))}else for(let[i,s]of Object.entries(
r)){let o=an(t,r,i,s);o===void 0?delete r[i]:o!==s&&(r[i]=o)}return t.call(e,n,r)}vc.applyReviver=an});var Je=I(kc=>{"use strict";var Ym=W();function Sc(t,e,n){if(Array.isArray(t))return t.map((r,i)=>Sc(r,String(i),n));if(t&&typeof t.toJSON=="function"){if(!n||!Ym.
hasAnchor(t))return t.toJSON(e,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(t,r),n.onCreate=s=>{r.res=s,delete n.onCreate};let i=t.toJSON(e,n);return n.
onCreate&&n.onCreate(i),i}return typeof t=="bigint"&&!n?.keep?Number(t):t}kc.toJS=Sc});var yr=I(Oc=>{"use strict";var Um=Fs(),Ac=W(),Vm=Je(),Bs=class{constructor(e){Object.defineProperty(this,Ac.NODE_TYPE,{value:e})}clone(){let e=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:n,maxAliasCount:r,onAnchor:i,reviver:s}={}){
if(!Ac.isDocument(e))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:e,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r==
"number"?r:100},l=Vm.toJS(this,"",o);if(typeof i=="function")for(let{count:c,res:u}of o.anchors.values())i(u,c);return typeof s=="function"?Um.applyReviver(s,{"":l},
"",l):l}};Oc.NodeBase=Bs});var ln=I(Nc=>{"use strict";var Wm=gr(),Gm=rn(),Rt=W(),Hm=yr(),Jm=Je(),js=class extends Hm.NodeBase{constructor(e){super(Rt.ALIAS),this.source=e,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],Gm.visit(e,{Node:(s,o)=>{(Rt.isAlias(o)||Rt.hasAnchor(o))&&r.push(o)}}),n&&(n.aliasResolveCache=r));let i;
for(let s of r){if(s===this)break;s.anchor===this.source&&(i=s)}if(i&&n){let{anchors:s,doc:o,maxAliasCount:l}=n,c=s.get(i);if(c||(Jm.toJS(i,null,n),c=s.get(i)),
c?.res===void 0){let u="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(u)}if(l>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
wr(o,i,s)),c.count*c.aliasCount>l)){let u="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(u)}}return i}toJSON(e,n){if(!n)
return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
i)}return n.anchors.get(r).res}toString(e,n,r){let i=`*${this.source}`;if(e){if(Wm.anchorIsValid(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){
let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(e.implicitKey)return`${i} `}return i}};function wr(t,e,n){
if(Rt.isAlias(e)){let r=e.resolve(t),i=n&&r&&n.get(r);return i?i.count*i.aliasCount:0}else if(Rt.isCollection(e)){let r=0;for(let i of e.items){let s=wr(t,i,n);
s>r&&(r=s)}return r}else if(Rt.isPair(e)){let r=wr(t,e.key,n),i=wr(t,e.value,n);return Math.max(r,i)}return 1}Nc.Alias=js});var ee=I(Ks=>{"use strict";var zm=W(),Qm=yr(),Xm=Je(),Zm=t=>!t||typeof t!="function"&&typeof t!="object",ze=class extends Qm.NodeBase{constructor(e){super(zm.SCALAR),
this.value=e}toJSON(e,n){return n?.keep?this.value:Xm.toJS(this.value,e,n)}toString(){return String(this.value)}};ze.BLOCK_FOLDED="BLOCK_FOLDED";ze.BLOCK_LITERAL=
"BLOCK_LITERAL";ze.PLAIN="PLAIN";ze.QUOTE_DOUBLE="QUOTE_DOUBLE";ze.QUOTE_SINGLE="QUOTE_SINGLE";Ks.Scalar=ze;Ks.isScalarValue=Zm});var cn=I(Cc=>{"use strict";var eg=ln(),ft=W(),Ec=ee(),tg="tag:yaml.org,2002:";function ng(t,e,n){if(e){let r=n.filter(s=>s.tag===e),i=r.find(s=>!s.format)??r[0];
if(!i)throw new Error(`Tag ${e} not found`);return i}return n.find(r=>r.identify?.(t)&&!r.format)}function rg(t,e,n){if(ft.isDocument(t)&&(t=t.contents),ft.isNode(
t))return t;if(ft.isPair(t)){let h=n.schema[ft.MAP].createNode?.(n.schema,null,n);return h.items.push(t),h}(t instanceof String||t instanceof Number||t instanceof
Boolean||typeof BigInt<"u"&&t instanceof BigInt)&&(t=t.valueOf());let{aliasDuplicateObjects:r,onAnchor:i,onTagObj:s,schema:o,sourceObjects:l}=n,c;if(r&&t&&typeof t==
"object"){if(c=l.get(t),c)return c.anchor??(c.anchor=i(t)),new eg.Alias(c.anchor);c={anchor:null,node:null},l.set(t,c)}e?.startsWith("!!")&&(e=tg+e.slice(2));let u=ng(
t,e,o.tags);if(!u){if(t&&typeof t.toJSON=="function"&&(t=t.toJSON()),!t||typeof t!="object"){let h=new Ec.Scalar(t);return c&&(c.node=h),h}u=t instanceof Map?o[ft.
MAP]:Symbol.iterator in Object(t)?o[ft.SEQ]:o[ft.MAP]}s&&(s(u),delete n.onTagObj);let d=u?.createNode?u.createNode(n.schema,t,n):typeof u?.nodeClass?.from=="fun\
ction"?u.nodeClass.from(n.schema,t,n):new Ec.Scalar(t);return e?d.tag=e:u.default||(d.tag=u.tag),c&&(c.node=d),d}Cc.createNode=rg});var vr=I(br=>{"use strict";var ig=cn(),Ce=W(),sg=yr();function Ys(t,e,n){let r=n;for(let i=e.length-1;i>=0;--i){let s=e[i];if(typeof s=="number"&&Number.isInteger(
s)&&s>=0){let o=[];o[s]=r,r=o}else r=new Map([[s,r]])}return ig.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:t,sourceObjects:new Map})}var Lc=t=>t==null||typeof t=="object"&&!!t[Symbol.iterator]().next().done,Us=class extends sg.
NodeBase{constructor(e,n){super(e),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(e){let n=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(n.schema=e),n.items=n.items.map(r=>Ce.isNode(r)||Ce.isPair(r)?r.clone(e):r),this.range&&
(n.range=this.range.slice()),n}addIn(e,n){if(Lc(e))this.add(n);else{let[r,...i]=e,s=this.get(r,!0);if(Ce.isCollection(s))s.addIn(i,n);else if(s===void 0&&this.schema)
this.set(r,Ys(this.schema,i,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${i}`)}}deleteIn(e){let[n,...r]=e;if(r.length===0)return this.
delete(n);let i=this.get(n,!0);if(Ce.isCollection(i))return i.deleteIn(r);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${r}`)}getIn(e,n){let[
r,...i]=e,s=this.get(r,!0);return i.length===0?!n&&Ce.isScalar(s)?s.value:s:Ce.isCollection(s)?s.getIn(i,n):void 0}hasAllNullValues(e){return this.items.every(n=>{
if(!Ce.isPair(n))return!1;let r=n.value;return r==null||e&&Ce.isScalar(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(e){let[n,...r]=e;if(r.length===
0)return this.has(n);let i=this.get(n,!0);return Ce.isCollection(i)?i.hasIn(r):!1}setIn(e,n){let[r,...i]=e;if(i.length===0)this.set(r,n);else{let s=this.get(r,!0);
if(Ce.isCollection(s))s.setIn(i,n);else if(s===void 0&&this.schema)this.set(r,Ys(this.schema,i,n));else throw new Error(`Expected YAML collection at ${r}. Remai\
ning path: ${i}`)}}};br.Collection=Us;br.collectionFromPath=Ys;br.isEmptyPath=Lc});var un=I(Sr=>{"use strict";var og=t=>t.replace(/^(?!$)(?: $)?/gm,"#");function Vs(t,e){return/^\n+$/.test(t)?t.substring(1):e?t.replace(/^(?! *$)/gm,e):t}var ag=(t,e,n)=>t.
endsWith(`
`)?Vs(n,e):n.includes(`
`)?`
`+Vs(n,e):(t.endsWith(" ")?"":" ")+n;Sr.indentComment=Vs;Sr.lineComment=ag;Sr.stringifyComment=og});var Mc=I(fn=>{"use strict";var lg="flow",Ws="block",kr="quoted";function cg(t,e,n="flow",{indentAtStart:r,lineWidth:i=80,minContentWidth:s=20,onFold:o,onOverflow:l}={}){
if(!i||i<0)return t;i<s&&(s=0);let c=Math.max(1+s,1+i-e.length);if(t.length<=c)return t;let u=[],d={},h=i-e.length;typeof r=="number"&&(r>i-Math.max(2,s)?u.push(
0):h=i-r);let p,m,v=!1,g=-1,b=-1,M=-1;n===Ws&&(g=Pc(t,g,e.length),g!==-1&&(h=g+c));for(let C;C=t[g+=1];){if(n===kr&&C==="\\"){switch(b=g,t[g+1]){case"x":g+=3;break;case"\
u":g+=5;break;case"U":g+=9;break;default:g+=1}M=g}if(C===`
`)n===Ws&&(g=Pc(t,g,e.length)),h=g+e.length+c,p=void 0;else{if(C===" "&&m&&m!==" "&&m!==`
`&&m!=="	"){let R=t[g+1];R&&R!==" "&&R!==`
`&&R!=="	"&&(p=g)}if(g>=h)if(p)u.push(p),h=p+c,p=void 0;else if(n===kr){for(;m===" "||m==="	";)m=C,C=t[g+=1],v=!0;let R=g>M+1?g-2:b-1;if(d[R])return t;u.push(R),
d[R]=!0,h=R+c,p=void 0}else v=!0}m=C}if(v&&l&&l(),u.length===0)return t;o&&o();let A=t.slice(0,u[0]);for(let C=0;C<u.length;++C){let R=u[C],$=u[C+1]||t.length;R===
0?A=`
${e}${t.slice(0,$)}`:(n===kr&&d[R]&&(A+=`${t[R]}\\`),A+=`
${e}${t.slice(R+1,$)}`)}return A}function Pc(t,e,n){let r=e,i=e+1,s=t[i];for(;s===" "||s==="	";)if(e<i+n)s=t[++e];else{do s=t[++e];while(s&&s!==`
`);r=e,i=e+1,s=t[i]}return r}fn.FOLD_BLOCK=Ws;fn.FOLD_FLOW=lg;fn.FOLD_QUOTED=kr;fn.foldFlowLines=cg});var pn=I(xc=>{"use strict";var ke=ee(),Qe=Mc(),Or=(t,e)=>({indentAtStart:e?t.indent.length:t.indentAtStart,lineWidth:t.options.lineWidth,minContentWidth:t.options.
minContentWidth}),Nr=t=>/^(%|---|\.\.\.)/m.test(t);function ug(t,e,n){if(!e||e<0)return!1;let r=e-n,i=t.length;if(i<=r)return!1;for(let s=0,o=0;s<i;++s)if(t[s]===
`
`){if(s-o>r)return!0;if(o=s+1,i-o<=r)return!1}return!0}function dn(t,e){let n=JSON.stringify(t);if(e.options.doubleQuotedAsJSON)return n;let{implicitKey:r}=e,i=e.
options.doubleQuotedMinMultiLineLength,s=e.indent||(Nr(t)?"  ":""),o="",l=0;for(let c=0,u=n[c];u;u=n[++c])if(u===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(o+=n.slice(l,
c)+"\\ ",c+=1,l=c,u="\\"),u==="\\")switch(n[c+1]){case"u":{o+=n.slice(l,c);let d=n.substr(c+2,4);switch(d){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"\
000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:d.
substr(0,2)==="00"?o+="\\x"+d.substr(2):o+=n.substr(c,6)}c+=5,l=c+1}break;case"n":if(r||n[c+2]==='"'||n.length<i)c+=1;else{for(o+=n.slice(l,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)o+=`
`,c+=2;o+=s,n[c+2]===" "&&(o+="\\"),c+=1,l=c+1}break;default:c+=1}return o=l?o+n.slice(l):n,r?o:Qe.foldFlowLines(o,s,Qe.FOLD_QUOTED,Or(e,!1))}function Gs(t,e){if(e.
options.singleQuote===!1||e.implicitKey&&t.includes(`
`)||/[ \t]\n|\n[ \t]/.test(t))return dn(t,e);let n=e.indent||(Nr(t)?"  ":""),r="'"+t.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return e.implicitKey?r:Qe.foldFlowLines(r,n,Qe.FOLD_FLOW,Or(e,!1))}function It(t,e){let{singleQuote:n}=e.options,r;if(n===!1)r=dn;else{let i=t.includes(
'"'),s=t.includes("'");i&&!s?r=Gs:s&&!i?r=dn:r=n?Gs:dn}return r(t,e)}var Hs;try{Hs=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Hs=/\n+(?!\n|$)/g}function Ar({comment:t,type:e,value:n},r,i,s){let{blockQuote:o,commentString:l,lineWidth:c}=r.options;if(!o||/\n[\t ]+$/.test(
n))return It(n,r);let u=r.indent||(r.forceBlockIndent||Nr(n)?"  ":""),d=o==="literal"?!0:o==="folded"||e===ke.Scalar.BLOCK_FOLDED?!1:e===ke.Scalar.BLOCK_LITERAL?
!0:!ug(n,c,u.length);if(!n)return d?`|
`:`>
`;let h,p;for(p=n.length;p>0;--p){let $=n[p-1];if($!==`
`&&$!=="	"&&$!==" ")break}let m=n.substring(p),v=m.indexOf(`
`);v===-1?h="-":n===m||v!==m.length-1?(h="+",s&&s()):h="",m&&(n=n.slice(0,-m.length),m[m.length-1]===`
`&&(m=m.slice(0,-1)),m=m.replace(Hs,`$&${u}`));let g=!1,b,M=-1;for(b=0;b<n.length;++b){let $=n[b];if($===" ")g=!0;else if($===`
`)M=b;else break}let A=n.substring(0,M<b?M+1:b);A&&(n=n.substring(A.length),A=A.replace(/\n+/g,`$&${u}`));let R=(g?u?"2":"1":"")+h;if(t&&(R+=" "+l(t.replace(/ ?[\r\n]+/g,
" ")),i&&i()),!d){let $=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${u}`),F=!1,V=Or(r,!0);o!=="folded"&&e!==ke.Scalar.BLOCK_FOLDED&&(V.onOverflow=
()=>{F=!0});let _=Qe.foldFlowLines(`${A}${$}${m}`,u,Qe.FOLD_BLOCK,V);if(!F)return`>${R}
${u}${_}`}return n=n.replace(/\n+/g,`$&${u}`),`|${R}
${u}${A}${n}${m}`}function fg(t,e,n,r){let{type:i,value:s}=t,{actualString:o,implicitKey:l,indent:c,indentStep:u,inFlow:d}=e;if(l&&s.includes(`
`)||d&&/[[\]{},]/.test(s))return It(s,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return l||d||!s.includes(
`
`)?It(s,e):Ar(t,e,n,r);if(!l&&!d&&i!==ke.Scalar.PLAIN&&s.includes(`
`))return Ar(t,e,n,r);if(Nr(s)){if(c==="")return e.forceBlockIndent=!0,Ar(t,e,n,r);if(l&&c===u)return It(s,e)}let h=s.replace(/\n+/g,`$&
${c}`);if(o){let p=g=>g.default&&g.tag!=="tag:yaml.org,2002:str"&&g.test?.test(h),{compat:m,tags:v}=e.doc.schema;if(v.some(p)||m?.some(p))return It(s,e)}return l?
h:Qe.foldFlowLines(h,c,Qe.FOLD_FLOW,Or(e,!1))}function dg(t,e,n,r){let{implicitKey:i,inFlow:s}=e,o=typeof t.value=="string"?t:Object.assign({},t,{value:String(t.
value)}),{type:l}=t;l!==ke.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(l=ke.Scalar.QUOTE_DOUBLE);let c=d=>{switch(d){case ke.
Scalar.BLOCK_FOLDED:case ke.Scalar.BLOCK_LITERAL:return i||s?It(o.value,e):Ar(o,e,n,r);case ke.Scalar.QUOTE_DOUBLE:return dn(o.value,e);case ke.Scalar.QUOTE_SINGLE:
return Gs(o.value,e);case ke.Scalar.PLAIN:return fg(o,e,n,r);default:return null}},u=c(l);if(u===null){let{defaultKeyType:d,defaultStringType:h}=e.options,p=i&&
d||h;if(u=c(p),u===null)throw new Error(`Unsupported default string type ${p}`)}return u}xc.stringifyString=dg});var hn=I(Js=>{"use strict";var pg=gr(),Xe=W(),hg=un(),mg=pn();function gg(t,e){let n=Object.assign({blockQuote:!0,commentString:hg.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},t.schema.toStringOptions,e),r;switch(n.collectionStyle){case"\
block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,doc:t,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.
indent=="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}function yg(t,e){if(e.tag){let i=t.filter(s=>s.tag===e.tag);if(i.length>0)return i.find(s=>s.format===
e.format)??i[0]}let n,r;if(Xe.isScalar(e)){r=e.value;let i=t.filter(s=>s.identify?.(r));if(i.length>1){let s=i.filter(o=>o.test);s.length>0&&(i=s)}n=i.find(s=>s.
format===e.format)??i.find(s=>!s.format)}else r=e,n=t.find(i=>i.nodeClass&&r instanceof i.nodeClass);if(!n){let i=r?.constructor?.name??(r===null?"null":typeof r);
throw new Error(`Tag not resolved for ${i} value`)}return n}function wg(t,e,{anchors:n,doc:r}){if(!r.directives)return"";let i=[],s=(Xe.isScalar(t)||Xe.isCollection(
t))&&t.anchor;s&&pg.anchorIsValid(s)&&(n.add(s),i.push(`&${s}`));let o=t.tag??(e.default?null:e.tag);return o&&i.push(r.directives.tagString(o)),i.join(" ")}function bg(t,e,n,r){
if(Xe.isPair(t))return t.toString(e,n,r);if(Xe.isAlias(t)){if(e.doc.directives)return t.toString(e);if(e.resolvedAliases?.has(t))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.add(t):e.resolvedAliases=new Set([t]),t=t.resolve(e.doc)}let i,s=Xe.isNode(t)?
t:e.doc.createNode(t,{onTagObj:c=>i=c});i??(i=yg(e.doc.schema.tags,s));let o=wg(s,i,e);o.length>0&&(e.indentAtStart=(e.indentAtStart??0)+o.length+1);let l=typeof i.
stringify=="function"?i.stringify(s,e,n,r):Xe.isScalar(s)?mg.stringifyString(s,e,n,r):s.toString(e,n,r);return o?Xe.isScalar(s)||l[0]==="{"||l[0]==="["?`${o} ${l}`:
`${o}
${e.indent}${l}`:l}Js.createStringifyContext=gg;Js.stringify=bg});var $c=I(Ic=>{"use strict";var Ie=W(),Tc=ee(),Rc=hn(),mn=un();function vg({key:t,value:e},n,r,i){let{allNullValues:s,doc:o,indent:l,indentStep:c,options:{commentString:u,
indentSeq:d,simpleKeys:h}}=n,p=Ie.isNode(t)&&t.comment||null;if(h){if(p)throw new Error("With simple keys, key nodes cannot have comments");if(Ie.isCollection(t)||
!Ie.isNode(t)&&typeof t=="object"){let V="With simple keys, collection cannot be used as a key value";throw new Error(V)}}let m=!h&&(!t||p&&e==null&&!n.inFlow||
Ie.isCollection(t)||(Ie.isScalar(t)?t.type===Tc.Scalar.BLOCK_FOLDED||t.type===Tc.Scalar.BLOCK_LITERAL:typeof t=="object"));n=Object.assign({},n,{allNullValues:!1,
implicitKey:!m&&(h||!s),indent:l+c});let v=!1,g=!1,b=Rc.stringify(t,n,()=>v=!0,()=>g=!0);if(!m&&!n.inFlow&&b.length>1024){if(h)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");m=!0}if(n.inFlow){if(s||e==null)return v&&r&&r(),b===""?"?":m?`? ${b}`:b}else if(s&&!h||e==null&&
m)return b=`? ${b}`,p&&!v?b+=mn.lineComment(b,n.indent,u(p)):g&&i&&i(),b;v&&(p=null),m?(p&&(b+=mn.lineComment(b,n.indent,u(p))),b=`? ${b}
${l}:`):(b=`${b}:`,p&&(b+=mn.lineComment(b,n.indent,u(p))));let M,A,C;Ie.isNode(e)?(M=!!e.spaceBefore,A=e.commentBefore,C=e.comment):(M=!1,A=null,C=null,e&&typeof e==
"object"&&(e=o.createNode(e))),n.implicitKey=!1,!m&&!p&&Ie.isScalar(e)&&(n.indentAtStart=b.length+1),g=!1,!d&&c.length>=2&&!n.inFlow&&!m&&Ie.isSeq(e)&&!e.flow&&
!e.tag&&!e.anchor&&(n.indent=n.indent.substring(2));let R=!1,$=Rc.stringify(e,n,()=>R=!0,()=>g=!0),F=" ";if(p||M||A){if(F=M?`
`:"",A){let V=u(A);F+=`
${mn.indentComment(V,n.indent)}`}$===""&&!n.inFlow?F===`
`&&C&&(F=`

`):F+=`
${n.indent}`}else if(!m&&Ie.isCollection(e)){let V=$[0],_=$.indexOf(`
`),H=_!==-1,ye=n.inFlow??e.flow??e.items.length===0;if(H||!ye){let we=!1;if(H&&(V==="&"||V==="!")){let J=$.indexOf(" ");V==="&"&&J!==-1&&J<_&&$[J+1]==="!"&&(J=$.
indexOf(" ",J+1)),(J===-1||_<J)&&(we=!0)}we||(F=`
${n.indent}`)}}else($===""||$[0]===`
`)&&(F="");return b+=F+$,n.inFlow?R&&r&&r():C&&!R?b+=mn.lineComment(b,n.indent,u(C)):g&&i&&i(),b}Ic.stringifyPair=vg});var Qs=I(zs=>{"use strict";var _c=require("process");function Sg(t,...e){t==="debug"&&console.log(...e)}function kg(t,e){(t==="debug"||t==="warn")&&(typeof _c.emitWarning==
"function"?_c.emitWarning(e):console.warn(e))}zs.debug=Sg;zs.warn=kg});var Mr=I(Pr=>{"use strict";var Lr=W(),qc=ee(),Er="<<",Cr={identify:t=>t===Er||typeof t=="symbol"&&t.description===Er,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new qc.Scalar(Symbol(Er)),{addToJSMap:Dc}),stringify:()=>Er},Ag=(t,e)=>(Cr.identify(e)||Lr.isScalar(e)&&(!e.type||e.type===
qc.Scalar.PLAIN)&&Cr.identify(e.value))&&t?.doc.schema.tags.some(n=>n.tag===Cr.tag&&n.default);function Dc(t,e,n){let r=Fc(t,n);if(Lr.isSeq(r))for(let i of r.items)
Xs(t,e,i);else if(Array.isArray(r))for(let i of r)Xs(t,e,i);else Xs(t,e,r)}function Xs(t,e,n){let r=Fc(t,n);if(!Lr.isMap(r))throw new Error("Merge sources must \
be maps or map aliases");let i=r.toJSON(null,t,Map);for(let[s,o]of i)e instanceof Map?e.has(s)||e.set(s,o):e instanceof Set?e.add(s):Object.prototype.hasOwnProperty.
call(e,s)||Object.defineProperty(e,s,{value:o,writable:!0,enumerable:!0,configurable:!0});return e}function Fc(t,e){return t&&Lr.isAlias(e)?e.resolve(t.doc,t):e}
Pr.addMergeToJSMap=Dc;Pr.isMergeKey=Ag;Pr.merge=Cr});var eo=I(Kc=>{"use strict";var Og=Qs(),Bc=Mr(),Ng=hn(),jc=W(),Zs=Je();function Eg(t,e,{key:n,value:r}){if(jc.isNode(n)&&n.addToJSMap)n.addToJSMap(t,e,r);else if(Bc.
isMergeKey(t,n))Bc.addMergeToJSMap(t,e,r);else{let i=Zs.toJS(n,"",t);if(e instanceof Map)e.set(i,Zs.toJS(r,i,t));else if(e instanceof Set)e.add(i);else{let s=Cg(
n,i,t),o=Zs.toJS(r,s,t);s in e?Object.defineProperty(e,s,{value:o,writable:!0,enumerable:!0,configurable:!0}):e[s]=o}}return e}function Cg(t,e,n){if(e===null)return"";
if(typeof e!="object")return String(e);if(jc.isNode(t)&&n?.doc){let r=Ng.createStringifyContext(n.doc,{});r.anchors=new Set;for(let s of n.anchors.keys())r.anchors.
add(s.anchor);r.inFlow=!0,r.inStringifyKey=!0;let i=t.toString(r);if(!n.mapKeyWarned){let s=JSON.stringify(i);s.length>40&&(s=s.substring(0,36)+'..."'),Og.warn(
n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=
!0}return i}return JSON.stringify(e)}Kc.addPairToJSMap=Eg});var Ze=I(to=>{"use strict";var Yc=cn(),Lg=$c(),Pg=eo(),xr=W();function Mg(t,e,n){let r=Yc.createNode(t,void 0,n),i=Yc.createNode(e,void 0,n);return new Tr(r,i)}
var Tr=class t{constructor(e,n=null){Object.defineProperty(this,xr.NODE_TYPE,{value:xr.PAIR}),this.key=e,this.value=n}clone(e){let{key:n,value:r}=this;return xr.
isNode(n)&&(n=n.clone(e)),xr.isNode(r)&&(r=r.clone(e)),new t(n,r)}toJSON(e,n){let r=n?.mapAsMap?new Map:{};return Pg.addPairToJSMap(n,r,this)}toString(e,n,r){return e?.
doc?Lg.stringifyPair(this,e,n,r):JSON.stringify(this)}};to.Pair=Tr;to.createPair=Mg});var no=I(Vc=>{"use strict";var dt=W(),Uc=hn(),Rr=un();function xg(t,e,n){return(e.inFlow??t.flow?Rg:Tg)(t,e,n)}function Tg({comment:t,items:e},n,{blockItemPrefix:r,
flowChars:i,itemIndent:s,onChompKeep:o,onComment:l}){let{indent:c,options:{commentString:u}}=n,d=Object.assign({},n,{indent:s,type:null}),h=!1,p=[];for(let v=0;v<
e.length;++v){let g=e[v],b=null;if(dt.isNode(g))!h&&g.spaceBefore&&p.push(""),Ir(n,p,g.commentBefore,h),g.comment&&(b=g.comment);else if(dt.isPair(g)){let A=dt.
isNode(g.key)?g.key:null;A&&(!h&&A.spaceBefore&&p.push(""),Ir(n,p,A.commentBefore,h))}h=!1;let M=Uc.stringify(g,d,()=>b=null,()=>h=!0);b&&(M+=Rr.lineComment(M,s,
u(b))),h&&b&&(h=!1),p.push(r+M)}let m;if(p.length===0)m=i.start+i.end;else{m=p[0];for(let v=1;v<p.length;++v){let g=p[v];m+=g?`
${c}${g}`:`
`}}return t?(m+=`
`+Rr.indentComment(u(t),c),l&&l()):h&&o&&o(),m}function Rg({items:t},e,{flowChars:n,itemIndent:r}){let{indent:i,indentStep:s,flowCollectionPadding:o,options:{commentString:l}}=e;
r+=s;let c=Object.assign({},e,{indent:r,inFlow:!0,type:null}),u=!1,d=0,h=[];for(let v=0;v<t.length;++v){let g=t[v],b=null;if(dt.isNode(g))g.spaceBefore&&h.push(
""),Ir(e,h,g.commentBefore,!1),g.comment&&(b=g.comment);else if(dt.isPair(g)){let A=dt.isNode(g.key)?g.key:null;A&&(A.spaceBefore&&h.push(""),Ir(e,h,A.commentBefore,
!1),A.comment&&(u=!0));let C=dt.isNode(g.value)?g.value:null;C?(C.comment&&(b=C.comment),C.commentBefore&&(u=!0)):g.value==null&&A?.comment&&(b=A.comment)}b&&(u=
!0);let M=Uc.stringify(g,c,()=>b=null);u||(u=h.length>d||M.includes(`
`)),v<t.length-1?M+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(u||(u=h.reduce((A,C)=>A+C.length+2,2)+(M.length+2)>e.options.lineWidth)),u&&(M+=",")),
b&&(M+=Rr.lineComment(M,r,l(b))),h.push(M),d=h.length}let{start:p,end:m}=n;if(h.length===0)return p+m;if(!u){let v=h.reduce((g,b)=>g+b.length+2,2);u=e.options.lineWidth>
0&&v>e.options.lineWidth}if(u){let v=p;for(let g of h)v+=g?`
${s}${i}${g}`:`
`;return`${v}
${i}${m}`}else return`${p}${o}${h.join(" ")}${o}${m}`}function Ir({indent:t,options:{commentString:e}},n,r,i){if(r&&i&&(r=r.replace(/^\n+/,"")),r){let s=Rr.indentComment(
e(r),t);n.push(s.trimStart())}}Vc.stringifyCollection=xg});var tt=I(io=>{"use strict";var Ig=no(),$g=eo(),_g=vr(),et=W(),$r=Ze(),qg=ee();function gn(t,e){let n=et.isScalar(e)?e.value:e;for(let r of t)if(et.isPair(r)&&(r.
key===e||r.key===n||et.isScalar(r.key)&&r.key.value===n))return r}var ro=class extends _g.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){
super(et.MAP,e),this.items=[]}static from(e,n,r){let{keepUndefined:i,replacer:s}=r,o=new this(e),l=(c,u)=>{if(typeof s=="function")u=s.call(n,c,u);else if(Array.
isArray(s)&&!s.includes(c))return;(u!==void 0||i)&&o.items.push($r.createPair(c,u,r))};if(n instanceof Map)for(let[c,u]of n)l(c,u);else if(n&&typeof n=="object")
for(let c of Object.keys(n))l(c,n[c]);return typeof e.sortMapEntries=="function"&&o.items.sort(e.sortMapEntries),o}add(e,n){let r;et.isPair(e)?r=e:!e||typeof e!=
"object"||!("key"in e)?r=new $r.Pair(e,e?.value):r=new $r.Pair(e.key,e.value);let i=gn(this.items,r.key),s=this.schema?.sortMapEntries;if(i){if(!n)throw new Error(
`Key ${r.key} already set`);et.isScalar(i.value)&&qg.isScalarValue(r.value)?i.value.value=r.value:i.value=r.value}else if(s){let o=this.items.findIndex(l=>s(r,l)<
0);o===-1?this.items.push(r):this.items.splice(o,0,r)}else this.items.push(r)}delete(e){let n=gn(this.items,e);return n?this.items.splice(this.items.indexOf(n),
1).length>0:!1}get(e,n){let i=gn(this.items,e)?.value;return(!n&&et.isScalar(i)?i.value:i)??void 0}has(e){return!!gn(this.items,e)}set(e,n){this.add(new $r.Pair(
e,n),!0)}toJSON(e,n,r){let i=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(i);for(let s of this.items)$g.addPairToJSMap(n,i,s);return i}toString(e,n,r){
if(!e)return JSON.stringify(this);for(let i of this.items)if(!et.isPair(i))throw new Error(`Map items must all be pairs; found ${JSON.stringify(i)} instead`);return!e.
allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),Ig.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:e.indent||"",onChompKeep:r,onComment:n})}};io.YAMLMap=ro;io.findPair=gn});var $t=I(Gc=>{"use strict";var Dg=W(),Wc=tt(),Fg={collection:"map",default:!0,nodeClass:Wc.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(t,e){return Dg.isMap(t)||
e("Expected a mapping for this tag"),t},createNode:(t,e,n)=>Wc.YAMLMap.from(t,e,n)};Gc.map=Fg});var nt=I(Hc=>{"use strict";var Bg=cn(),jg=no(),Kg=vr(),qr=W(),Yg=ee(),Ug=Je(),so=class extends Kg.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){
super(qr.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let n=_r(e);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(e,n){let r=_r(e);
if(typeof r!="number")return;let i=this.items[r];return!n&&qr.isScalar(i)?i.value:i}has(e){let n=_r(e);return typeof n=="number"&&n<this.items.length}set(e,n){let r=_r(
e);if(typeof r!="number")throw new Error(`Expected a valid index, not ${e}.`);let i=this.items[r];qr.isScalar(i)&&Yg.isScalarValue(n)?i.value=n:this.items[r]=n}toJSON(e,n){
let r=[];n?.onCreate&&n.onCreate(r);let i=0;for(let s of this.items)r.push(Ug.toJS(s,String(i++),n));return r}toString(e,n,r){return e?jg.stringifyCollection(this,
e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(this)}static from(e,n,r){let{replacer:i}=r,
s=new this(e);if(n&&Symbol.iterator in Object(n)){let o=0;for(let l of n){if(typeof i=="function"){let c=n instanceof Set?l:String(o++);l=i.call(n,c,l)}s.items.
push(Bg.createNode(l,void 0,r))}}return s}};function _r(t){let e=qr.isScalar(t)?t.value:t;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.
isInteger(e)&&e>=0?e:null}Hc.YAMLSeq=so});var _t=I(zc=>{"use strict";var Vg=W(),Jc=nt(),Wg={collection:"seq",default:!0,nodeClass:Jc.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(t,e){return Vg.isSeq(t)||
e("Expected a sequence for this tag"),t},createNode:(t,e,n)=>Jc.YAMLSeq.from(t,e,n)};zc.seq=Wg});var yn=I(Qc=>{"use strict";var Gg=pn(),Hg={identify:t=>typeof t=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:t=>t,stringify(t,e,n,r){return e=Object.
assign({actualString:!0},e),Gg.stringifyString(t,e,n,r)}};Qc.string=Hg});var Dr=I(eu=>{"use strict";var Xc=ee(),Zc={identify:t=>t==null,createNode:()=>new Xc.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new Xc.Scalar(null),stringify:({source:t},e)=>typeof t=="string"&&Zc.test.test(t)?t:e.options.nullStr};eu.nullTag=Zc});var oo=I(nu=>{"use strict";var Jg=ee(),tu={identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:t=>new Jg.
Scalar(t[0]==="t"||t[0]==="T"),stringify({source:t,value:e},n){if(t&&tu.test.test(t)){let r=t[0]==="t"||t[0]==="T";if(e===r)return t}return e?n.options.trueStr:
n.options.falseStr}};nu.boolTag=tu});var qt=I(ru=>{"use strict";function zg({format:t,minFractionDigits:e,tag:n,value:r}){if(typeof r=="bigint")return String(r);let i=typeof r=="number"?r:Number(r);
if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let s=Object.is(r,-0)?"-0":JSON.stringify(r);if(!t&&e&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(
s)&&!s.includes("e")){let o=s.indexOf(".");o<0&&(o=s.length,s+=".");let l=e-(s.length-o-1);for(;l-- >0;)s+="0"}return s}ru.stringifyNumber=zg});var lo=I(Fr=>{"use strict";var Qg=ee(),ao=qt(),Xg={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:ao.stringifyNumber},Zg={identify:t=>typeof t==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(t),stringify(t){
let e=Number(t.value);return isFinite(e)?e.toExponential():ao.stringifyNumber(t)}},ey={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(t){let e=new Qg.Scalar(parseFloat(t)),n=t.indexOf(".");return n!==-1&&t[t.length-1]==="0"&&(e.minFractionDigits=t.length-n-1),e},stringify:ao.stringifyNumber};
Fr.float=ey;Fr.floatExp=Zg;Fr.floatNaN=Xg});var uo=I(jr=>{"use strict";var iu=qt(),Br=t=>typeof t=="bigint"||Number.isInteger(t),co=(t,e,n,{intAsBigInt:r})=>r?BigInt(t):parseInt(t.substring(e),n);function su(t,e,n){
let{value:r}=t;return Br(r)&&r>=0?n+r.toString(e):iu.stringifyNumber(t)}var ty={identify:t=>Br(t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(t,e,n)=>co(t,2,8,n),stringify:t=>su(t,8,"0o")},ny={identify:Br,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(t,e,n)=>co(t,0,10,n),
stringify:iu.stringifyNumber},ry={identify:t=>Br(t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(t,e,n)=>co(t,2,16,
n),stringify:t=>su(t,16,"0x")};jr.int=ny;jr.intHex=ry;jr.intOct=ty});var au=I(ou=>{"use strict";var iy=$t(),sy=Dr(),oy=_t(),ay=yn(),ly=oo(),fo=lo(),po=uo(),cy=[iy.map,oy.seq,ay.string,sy.nullTag,ly.boolTag,po.intOct,po.int,po.intHex,
fo.floatNaN,fo.floatExp,fo.float];ou.schema=cy});var uu=I(cu=>{"use strict";var uy=ee(),fy=$t(),dy=_t();function lu(t){return typeof t=="bigint"||Number.isInteger(t)}var Kr=({value:t})=>JSON.stringify(t),py=[{
identify:t=>typeof t=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:t=>t,stringify:Kr},{identify:t=>t==null,createNode:()=>new uy.Scalar(null),default:!0,
tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:Kr},{identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,
resolve:t=>t==="true",stringify:Kr},{identify:lu,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(t,e,{intAsBigInt:n})=>n?BigInt(t):
parseInt(t,10),stringify:({value:t})=>lu(t)?t.toString():JSON.stringify(t)},{identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:t=>parseFloat(t),stringify:Kr}],hy={default:!0,tag:"",test:/^/,resolve(t,e){return e(`Unresolved plain scalar ${JSON.stringify(t)}`),t}},my=[fy.map,dy.seq].
concat(py,hy);cu.schema=my});var mo=I(fu=>{"use strict";var wn=require("buffer"),ho=ee(),gy=pn(),yy={identify:t=>t instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(t,e){
if(typeof wn.Buffer=="function")return wn.Buffer.from(t,"base64");if(typeof atob=="function"){let n=atob(t.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let i=0;i<
n.length;++i)r[i]=n.charCodeAt(i);return r}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),t},stringify({
comment:t,type:e,value:n},r,i,s){if(!n)return"";let o=n,l;if(typeof wn.Buffer=="function")l=o instanceof wn.Buffer?o.toString("base64"):wn.Buffer.from(o.buffer).
toString("base64");else if(typeof btoa=="function"){let c="";for(let u=0;u<o.length;++u)c+=String.fromCharCode(o[u]);l=btoa(c)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=ho.Scalar.BLOCK_LITERAL),e!==ho.Scalar.QUOTE_DOUBLE){let c=Math.max(r.options.
lineWidth-r.indent.length,r.options.minContentWidth),u=Math.ceil(l.length/c),d=new Array(u);for(let h=0,p=0;h<u;++h,p+=c)d[h]=l.substr(p,c);l=d.join(e===ho.Scalar.
BLOCK_LITERAL?`
`:" ")}return gy.stringifyString({comment:t,type:e,value:l},r,i,s)}};fu.binary=yy});var Vr=I(Ur=>{"use strict";var Yr=W(),go=Ze(),wy=ee(),by=nt();function du(t,e){if(Yr.isSeq(t))for(let n=0;n<t.items.length;++n){let r=t.items[n];if(!Yr.isPair(r)){
if(Yr.isMap(r)){r.items.length>1&&e("Each pair must have its own sequence indicator");let i=r.items[0]||new go.Pair(new wy.Scalar(null));if(r.commentBefore&&(i.
key.commentBefore=i.key.commentBefore?`${r.commentBefore}
${i.key.commentBefore}`:r.commentBefore),r.comment){let s=i.value??i.key;s.comment=s.comment?`${r.comment}
${s.comment}`:r.comment}r=i}t.items[n]=Yr.isPair(r)?r:new go.Pair(r)}}else e("Expected a sequence for this tag");return t}function pu(t,e,n){let{replacer:r}=n,i=new by.
YAMLSeq(t);i.tag="tag:yaml.org,2002:pairs";let s=0;if(e&&Symbol.iterator in Object(e))for(let o of e){typeof r=="function"&&(o=r.call(e,String(s++),o));let l,c;
if(Array.isArray(o))if(o.length===2)l=o[0],c=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let u=Object.keys(
o);if(u.length===1)l=u[0],c=o[l];else throw new TypeError(`Expected tuple with one key, not ${u.length} keys`)}else l=o;i.items.push(go.createPair(l,c,n))}return i}
var vy={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:du,createNode:pu};Ur.createPairs=pu;Ur.pairs=vy;Ur.resolvePairs=du});var bo=I(wo=>{"use strict";var hu=W(),yo=Je(),bn=tt(),Sy=nt(),mu=Vr(),pt=class t extends Sy.YAMLSeq{constructor(){super(),this.add=bn.YAMLMap.prototype.add.bind(
this),this.delete=bn.YAMLMap.prototype.delete.bind(this),this.get=bn.YAMLMap.prototype.get.bind(this),this.has=bn.YAMLMap.prototype.has.bind(this),this.set=bn.YAMLMap.
prototype.set.bind(this),this.tag=t.tag}toJSON(e,n){if(!n)return super.toJSON(e);let r=new Map;n?.onCreate&&n.onCreate(r);for(let i of this.items){let s,o;if(hu.
isPair(i)?(s=yo.toJS(i.key,"",n),o=yo.toJS(i.value,s,n)):s=yo.toJS(i,"",n),r.has(s))throw new Error("Ordered maps must not include duplicate keys");r.set(s,o)}return r}static from(e,n,r){
let i=mu.createPairs(e,n,r),s=new this;return s.items=i.items,s}};pt.tag="tag:yaml.org,2002:omap";var ky={collection:"seq",identify:t=>t instanceof Map,nodeClass:pt,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(t,e){let n=mu.resolvePairs(t,e),r=[];for(let{key:i}of n.items)hu.isScalar(i)&&(r.includes(i.value)?e(`Ordered ma\
ps must not include duplicate keys: ${i.value}`):r.push(i.value));return Object.assign(new pt,n)},createNode:(t,e,n)=>pt.from(t,e,n)};wo.YAMLOMap=pt;wo.omap=ky});var vu=I(vo=>{"use strict";var gu=ee();function yu({value:t,source:e},n){return e&&(t?wu:bu).test.test(e)?e:t?n.options.trueStr:n.options.falseStr}var wu={identify:t=>t===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new gu.Scalar(!0),stringify:yu},bu={identify:t=>t===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new gu.Scalar(!1),stringify:yu};vo.falseTag=bu;vo.trueTag=
wu});var Su=I(Wr=>{"use strict";var Ay=ee(),So=qt(),Oy={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:So.stringifyNumber},Ny={identify:t=>typeof t==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(t.replace(/_/g,
"")),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():So.stringifyNumber(t)}},Ey={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(t){let e=new Ay.Scalar(parseFloat(t.replace(/_/g,""))),n=t.indexOf(".");if(n!==-1){let r=t.substring(
n+1).replace(/_/g,"");r[r.length-1]==="0"&&(e.minFractionDigits=r.length)}return e},stringify:So.stringifyNumber};Wr.float=Ey;Wr.floatExp=Ny;Wr.floatNaN=Oy});var Au=I(Sn=>{"use strict";var ku=qt(),vn=t=>typeof t=="bigint"||Number.isInteger(t);function Gr(t,e,n,{intAsBigInt:r}){let i=t[0];if((i==="-"||i==="+")&&(e+=1),
t=t.substring(e).replace(/_/g,""),r){switch(n){case 2:t=`0b${t}`;break;case 8:t=`0o${t}`;break;case 16:t=`0x${t}`;break}let o=BigInt(t);return i==="-"?BigInt(-1)*
o:o}let s=parseInt(t,n);return i==="-"?-1*s:s}function ko(t,e,n){let{value:r}=t;if(vn(r)){let i=r.toString(e);return r<0?"-"+n+i.substr(1):n+i}return ku.stringifyNumber(
t)}var Cy={identify:vn,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(t,e,n)=>Gr(t,2,2,n),stringify:t=>ko(t,2,"0b")},Ly={identify:vn,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(t,e,n)=>Gr(t,1,8,n),stringify:t=>ko(t,8,"0")},Py={identify:vn,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(t,e,n)=>Gr(t,0,10,n),stringify:ku.stringifyNumber},My={identify:vn,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(t,e,n)=>Gr(t,2,16,n),stringify:t=>ko(t,16,"0x")};Sn.int=Py;Sn.intBin=Cy;Sn.intHex=My;Sn.intOct=Ly});var Oo=I(Ao=>{"use strict";var zr=W(),Hr=Ze(),Jr=tt(),ht=class t extends Jr.YAMLMap{constructor(e){super(e),this.tag=t.tag}add(e){let n;zr.isPair(e)?n=e:e&&typeof e==
"object"&&"key"in e&&"value"in e&&e.value===null?n=new Hr.Pair(e.key,null):n=new Hr.Pair(e,null),Jr.findPair(this.items,n.key)||this.items.push(n)}get(e,n){let r=Jr.
findPair(this.items,e);return!n&&zr.isPair(r)?zr.isScalar(r.key)?r.key.value:r.key:r}set(e,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof n}`);let r=Jr.findPair(this.items,e);r&&!n?this.items.splice(this.items.indexOf(r),1):!r&&n&&this.items.push(new Hr.
Pair(e))}toJSON(e,n){return super.toJSON(e,n,Set)}toString(e,n,r){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},e,{allNullValues:!0}),n,r);throw new Error("Set items must all have null values")}static from(e,n,r){let{replacer:i}=r,s=new this(e);if(n&&Symbol.iterator in
Object(n))for(let o of n)typeof i=="function"&&(o=i.call(n,o,o)),s.items.push(Hr.createPair(o,null,r));return s}};ht.tag="tag:yaml.org,2002:set";var xy={collection:"\
map",identify:t=>t instanceof Set,nodeClass:ht,default:!1,tag:"tag:yaml.org,2002:set",createNode:(t,e,n)=>ht.from(t,e,n),resolve(t,e){if(zr.isMap(t)){if(t.hasAllNullValues(
!0))return Object.assign(new ht,t);e("Set items must all have null values")}else e("Expected a mapping for this tag");return t}};Ao.YAMLSet=ht;Ao.set=xy});var Eo=I(Qr=>{"use strict";var Ty=qt();function No(t,e){let n=t[0],r=n==="-"||n==="+"?t.substring(1):t,i=o=>e?BigInt(o):Number(o),s=r.replace(/_/g,"").split(":").
reduce((o,l)=>o*i(60)+i(l),i(0));return n==="-"?i(-1)*s:s}function Ou(t){let{value:e}=t,n=o=>o;if(typeof e=="bigint")n=o=>BigInt(o);else if(isNaN(e)||!isFinite(
e))return Ty.stringifyNumber(t);let r="";e<0&&(r="-",e*=n(-1));let i=n(60),s=[e%i];return e<60?s.unshift(0):(e=(e-s[0])/i,s.unshift(e%i),e>=60&&(e=(e-s[0])/i,s.
unshift(e))),r+s.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var Ry={identify:t=>typeof t=="bigint"||Number.isInteger(t),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(t,e,{intAsBigInt:n})=>No(t,n),stringify:Ou},Iy={identify:t=>typeof t==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:t=>No(t,!1),stringify:Ou},Nu={identify:t=>t instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(t){let e=t.match(Nu.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,n,r,i,s,o,l]=e.map(Number),c=e[7]?Number((e[7]+"00").substr(1,3)):0,u=Date.UTC(n,r-1,i,s||0,o||0,l||0,c),d=e[8];if(d&&d!=="Z"){let h=No(d,!1);Math.
abs(h)<30&&(h*=60),u-=6e4*h}return new Date(u)},stringify:({value:t})=>t?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};Qr.floatTime=Iy;Qr.intTime=Ry;Qr.
timestamp=Nu});var Lu=I(Cu=>{"use strict";var $y=$t(),_y=Dr(),qy=_t(),Dy=yn(),Fy=mo(),Eu=vu(),Co=Su(),Xr=Au(),By=Mr(),jy=bo(),Ky=Vr(),Yy=Oo(),Lo=Eo(),Uy=[$y.map,qy.seq,Dy.string,
_y.nullTag,Eu.trueTag,Eu.falseTag,Xr.intBin,Xr.intOct,Xr.int,Xr.intHex,Co.floatNaN,Co.floatExp,Co.float,Fy.binary,By.merge,jy.omap,Ky.pairs,Yy.set,Lo.intTime,Lo.
floatTime,Lo.timestamp];Cu.schema=Uy});var Du=I(xo=>{"use strict";var Tu=$t(),Vy=Dr(),Ru=_t(),Wy=yn(),Gy=oo(),Po=lo(),Mo=uo(),Hy=au(),Jy=uu(),Iu=mo(),kn=Mr(),$u=bo(),_u=Vr(),Pu=Lu(),qu=Oo(),Zr=Eo(),Mu=new Map(
[["core",Hy.schema],["failsafe",[Tu.map,Ru.seq,Wy.string]],["json",Jy.schema],["yaml11",Pu.schema],["yaml-1.1",Pu.schema]]),xu={binary:Iu.binary,bool:Gy.boolTag,
float:Po.float,floatExp:Po.floatExp,floatNaN:Po.floatNaN,floatTime:Zr.floatTime,int:Mo.int,intHex:Mo.intHex,intOct:Mo.intOct,intTime:Zr.intTime,map:Tu.map,merge:kn.
merge,null:Vy.nullTag,omap:$u.omap,pairs:_u.pairs,seq:Ru.seq,set:qu.set,timestamp:Zr.timestamp},zy={"tag:yaml.org,2002:binary":Iu.binary,"tag:yaml.org,2002:merg\
e":kn.merge,"tag:yaml.org,2002:omap":$u.omap,"tag:yaml.org,2002:pairs":_u.pairs,"tag:yaml.org,2002:set":qu.set,"tag:yaml.org,2002:timestamp":Zr.timestamp};function Qy(t,e,n){
let r=Mu.get(e);if(r&&!t)return n&&!r.includes(kn.merge)?r.concat(kn.merge):r.slice();let i=r;if(!i)if(Array.isArray(t))i=[];else{let s=Array.from(Mu.keys()).filter(
o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${s} or define customTags array`)}if(Array.isArray(t))for(let s of t)
i=i.concat(s);else typeof t=="function"&&(i=t(i.slice()));return n&&(i=i.concat(kn.merge)),i.reduce((s,o)=>{let l=typeof o=="string"?xu[o]:o;if(!l){let c=JSON.stringify(
o),u=Object.keys(xu).map(d=>JSON.stringify(d)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${u}`)}return s.includes(l)||s.push(l),s},[])}xo.
coreKnownTags=zy;xo.getTags=Qy});var Io=I(Fu=>{"use strict";var To=W(),Xy=$t(),Zy=_t(),e0=yn(),ei=Du(),t0=(t,e)=>t.key<e.key?-1:t.key>e.key?1:0,Ro=class t{constructor({compat:e,customTags:n,merge:r,
resolveKnownTags:i,schema:s,sortMapEntries:o,toStringDefaults:l}){this.compat=Array.isArray(e)?ei.getTags(e,"compat"):e?ei.getTags(null,e):null,this.name=typeof s==
"string"&&s||"core",this.knownTags=i?ei.coreKnownTags:{},this.tags=ei.getTags(n,this.name,r),this.toStringOptions=l??null,Object.defineProperty(this,To.MAP,{value:Xy.
map}),Object.defineProperty(this,To.SCALAR,{value:e0.string}),Object.defineProperty(this,To.SEQ,{value:Zy.seq}),this.sortMapEntries=typeof o=="function"?o:o===!0?
t0:null}clone(){let e=Object.create(t.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}};Fu.Schema=Ro});var ju=I(Bu=>{"use strict";var n0=W(),$o=hn(),An=un();function r0(t,e){let n=[],r=e.directives===!0;if(e.directives!==!1&&t.directives){let c=t.directives.toString(
t);c?(n.push(c),r=!0):t.directives.docStart&&(r=!0)}r&&n.push("---");let i=$o.createStringifyContext(t,e),{commentString:s}=i.options;if(t.commentBefore){n.length!==
1&&n.unshift("");let c=s(t.commentBefore);n.unshift(An.indentComment(c,""))}let o=!1,l=null;if(t.contents){if(n0.isNode(t.contents)){if(t.contents.spaceBefore&&
r&&n.push(""),t.contents.commentBefore){let d=s(t.contents.commentBefore);n.push(An.indentComment(d,""))}i.forceBlockIndent=!!t.comment,l=t.contents.comment}let c=l?
void 0:()=>o=!0,u=$o.stringify(t.contents,i,()=>l=null,c);l&&(u+=An.lineComment(u,"",s(l))),(u[0]==="|"||u[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${u}`:
n.push(u)}else n.push($o.stringify(t.contents,i));if(t.directives?.docEnd)if(t.comment){let c=s(t.comment);c.includes(`
`)?(n.push("..."),n.push(An.indentComment(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=t.comment;c&&o&&(c=c.replace(/^\n+/,"")),c&&((!o||l)&&n[n.length-
1]!==""&&n.push(""),n.push(An.indentComment(s(c),"")))}return n.join(`
`)+`
`}Bu.stringifyDocument=r0});var On=I(Ku=>{"use strict";var i0=ln(),Dt=vr(),be=W(),s0=Ze(),o0=Je(),a0=Io(),l0=ju(),_o=gr(),c0=Fs(),u0=cn(),qo=Ds(),Do=class t{constructor(e,n,r){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,be.NODE_TYPE,{value:be.DOC});let i=null;typeof n=="function"||Array.isArray(n)?
i=n:r===void 0&&n&&(r=n,n=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},r);this.options=s;let{version:o}=s;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.yaml.
version)):this.directives=new qo.Directives({version:o}),this.setSchema(o,r),this.contents=e===void 0?null:this.createNode(e,i,r)}clone(){let e=Object.create(t.
prototype,{[be.NODE_TYPE]:{value:be.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.
slice(),e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=be.isNode(this.
contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){Ft(this.contents)&&this.contents.add(e)}addIn(e,n){Ft(this.
contents)&&this.contents.addIn(e,n)}createAlias(e,n){if(!e.anchor){let r=_o.anchorNames(this);e.anchor=!n||r.has(n)?_o.findNewAnchor(n||"a",r):n}return new i0.Alias(
e.anchor)}createNode(e,n,r){let i;if(typeof n=="function")e=n.call({"":e},"",e),i=n;else if(Array.isArray(n)){let b=A=>typeof A=="number"||A instanceof String||
A instanceof Number,M=n.filter(b).map(String);M.length>0&&(n=n.concat(M)),i=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:s,anchorPrefix:o,flow:l,
keepUndefined:c,onTagObj:u,tag:d}=r??{},{onAnchor:h,setAnchors:p,sourceObjects:m}=_o.createNodeAnchors(this,o||"a"),v={aliasDuplicateObjects:s??!0,keepUndefined:c??
!1,onAnchor:h,onTagObj:u,replacer:i,schema:this.schema,sourceObjects:m},g=u0.createNode(e,d,v);return l&&be.isCollection(g)&&(g.flow=!0),p(),g}createPair(e,n,r={}){
let i=this.createNode(e,null,r),s=this.createNode(n,null,r);return new s0.Pair(i,s)}delete(e){return Ft(this.contents)?this.contents.delete(e):!1}deleteIn(e){return Dt.
isEmptyPath(e)?this.contents==null?!1:(this.contents=null,!0):Ft(this.contents)?this.contents.deleteIn(e):!1}get(e,n){return be.isCollection(this.contents)?this.
contents.get(e,n):void 0}getIn(e,n){return Dt.isEmptyPath(e)?!n&&be.isScalar(this.contents)?this.contents.value:this.contents:be.isCollection(this.contents)?this.
contents.getIn(e,n):void 0}has(e){return be.isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return Dt.isEmptyPath(e)?this.contents!==void 0:be.isCollection(
this.contents)?this.contents.hasIn(e):!1}set(e,n){this.contents==null?this.contents=Dt.collectionFromPath(this.schema,[e],n):Ft(this.contents)&&this.contents.set(
e,n)}setIn(e,n){Dt.isEmptyPath(e)?this.contents=n:this.contents==null?this.contents=Dt.collectionFromPath(this.schema,Array.from(e),n):Ft(this.contents)&&this.contents.
setIn(e,n)}setSchema(e,n={}){typeof e=="number"&&(e=String(e));let r;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new qo.
Directives({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=
new qo.Directives({version:e}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,r=null;break;default:{let i=JSON.stringify(
e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${i}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=
new a0.Schema(Object.assign(r,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:n,mapAsMap:r,
maxAliasCount:i,onAnchor:s,reviver:o}={}){let l={anchors:new Map,doc:this,keep:!e,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},c=o0.toJS(
this.contents,n??"",l);if(typeof s=="function")for(let{count:u,res:d}of l.anchors.values())s(d,u);return typeof o=="function"?c0.applyReviver(o,{"":c},"",c):c}toJSON(e,n){
return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:n})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let n=JSON.stringify(e.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${n}`)}return l0.stringifyDocument(this,e)}};function Ft(t){if(be.isCollection(t))return!0;throw new Error("Expected a YAML collection as document contents")}
Ku.Document=Do});var Cn=I(En=>{"use strict";var Nn=class extends Error{constructor(e,n,r,i){super(),this.name=e,this.code=r,this.message=i,this.pos=n}},Fo=class extends Nn{constructor(e,n,r){
super("YAMLParseError",e,n,r)}},Bo=class extends Nn{constructor(e,n,r){super("YAMLWarning",e,n,r)}},f0=(t,e)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(l=>e.
linePos(l));let{line:r,col:i}=n.linePos[0];n.message+=` at line ${r}, column ${i}`;let s=i-1,o=t.substring(e.lineStarts[r-1],e.lineStarts[r]).replace(/[\n\r]+$/,
"");if(s>=60&&o.length>80){let l=Math.min(s-39,o.length-79);o="\u2026"+o.substring(l),s-=l-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(o.substring(
0,s))){let l=t.substring(e.lineStarts[r-2],e.lineStarts[r-1]);l.length>80&&(l=l.substring(0,79)+`\u2026
`),o=l+o}if(/[^ ]/.test(o)){let l=1,c=n.linePos[1];c?.line===r&&c.col>i&&(l=Math.max(1,Math.min(c.col-i,80-s)));let u=" ".repeat(s)+"^".repeat(l);n.message+=`:

${o}
${u}
`}};En.YAMLError=Nn;En.YAMLParseError=Fo;En.YAMLWarning=Bo;En.prettifyError=f0});var Ln=I(Yu=>{"use strict";function d0(t,{flow:e,indicator:n,next:r,offset:i,onError:s,parentIndent:o,startOnNewline:l}){let c=!1,u=l,d=l,h="",p="",m=!1,v=!1,g=null,
b=null,M=null,A=null,C=null,R=null,$=null;for(let _ of t)switch(v&&(_.type!=="space"&&_.type!=="newline"&&_.type!=="comma"&&s(_.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),v=!1),g&&(u&&_.type!=="comment"&&_.type!=="newline"&&s(g,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),g=null),_.type){case"space":!e&&(n!=="doc-start"||r?.type!=="flow-collection")&&_.source.includes("	")&&(g=_),d=!0;break;case"comment":{d||s(_,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let H=_.source.substring(1)||" ";h?h+=p+H:h=H,p="",u=!1;break}case"newlin\
e":u?h?h+=_.source:(!R||n!=="seq-item-ind")&&(c=!0):p+=_.source,u=!0,m=!0,(b||M)&&(A=_),d=!0;break;case"anchor":b&&s(_,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),_.source.endsWith(":")&&s(_.offset+_.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),b=_,$??($=_.offset),u=!1,d=!1,v=!0;break;case"\
tag":{M&&s(_,"MULTIPLE_TAGS","A node can have at most one tag"),M=_,$??($=_.offset),u=!1,d=!1,v=!0;break}case n:(b||M)&&s(_,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${_.source} indicator`),R&&s(_,"UNEXPECTED_TOKEN",`Unexpected ${_.source} in ${e??"collection"}`),R=_,u=n==="seq-item-ind"||n==="explicit-key-i\
nd",d=!1;break;case"comma":if(e){C&&s(_,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),C=_,u=!1,d=!1;break}default:s(_,"UNEXPECTED_TOKEN",`Unexpected ${_.type} toke\
n`),u=!1,d=!1}let F=t[t.length-1],V=F?F.offset+F.source.length:i;return v&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!==
"")&&s(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),g&&(u&&g.indent<=o||r?.type==="block-map"||r?.type==="bl\
ock-seq")&&s(g,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:C,found:R,spaceBefore:c,comment:h,hasNewline:m,anchor:b,tag:M,newlineAfterProp:A,end:V,
start:$??V}}Yu.resolveProps=d0});var ti=I(Uu=>{"use strict";function jo(t){if(!t)return null;switch(t.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(t.source.
includes(`
`))return!0;if(t.end){for(let e of t.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of t.items){for(let n of e.start)if(n.type==="n\
ewline")return!0;if(e.sep){for(let n of e.sep)if(n.type==="newline")return!0}if(jo(e.key)||jo(e.value))return!0}return!1;default:return!0}}Uu.containsNewline=jo});var Ko=I(Vu=>{"use strict";var p0=ti();function h0(t,e,n){if(e?.type==="flow-collection"){let r=e.end[0];r.indent===t&&(r.source==="]"||r.source==="}")&&p0.containsNewline(
e)&&n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}Vu.flowIndentCheck=h0});var Yo=I(Gu=>{"use strict";var Wu=W();function m0(t,e,n){let{uniqueKeys:r}=t.options;if(r===!1)return!1;let i=typeof r=="function"?r:(s,o)=>s===o||Wu.isScalar(s)&&
Wu.isScalar(o)&&s.value===o.value;return e.some(s=>i(s.key,n))}Gu.mapIncludes=m0});var Zu=I(Xu=>{"use strict";var Hu=Ze(),g0=tt(),Ju=Ln(),y0=ti(),zu=Ko(),w0=Yo(),Qu="All mapping items must start at the same column";function b0({composeNode:t,composeEmptyNode:e},n,r,i,s){
let o=s?.nodeClass??g0.YAMLMap,l=new o(n.schema);n.atRoot&&(n.atRoot=!1);let c=r.offset,u=null;for(let d of r.items){let{start:h,key:p,sep:m,value:v}=d,g=Ju.resolveProps(
h,{indicator:"explicit-key-ind",next:p??m?.[0],offset:c,onError:i,parentIndent:r.indent,startOnNewline:!0}),b=!g.found;if(b){if(p&&(p.type==="block-seq"?i(c,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in p&&p.indent!==r.indent&&i(c,"BAD_INDENT",Qu)),!g.anchor&&!g.tag&&!m){
u=g.end,g.comment&&(l.comment?l.comment+=`
`+g.comment:l.comment=g.comment);continue}(g.newlineAfterProp||y0.containsNewline(p))&&i(p??h[h.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else g.found?.indent!==r.indent&&i(c,"BAD_INDENT",Qu);n.atKey=!0;let M=g.end,A=p?t(n,p,g,i):e(n,M,h,null,g,i);n.schema.compat&&zu.flowIndentCheck(
r.indent,p,i),n.atKey=!1,w0.mapIncludes(n,l.items,A)&&i(M,"DUPLICATE_KEY","Map keys must be unique");let C=Ju.resolveProps(m??[],{indicator:"map-value-ind",next:v,
offset:A.range[2],onError:i,parentIndent:r.indent,startOnNewline:!p||p.type==="block-scalar"});if(c=C.end,C.found){b&&(v?.type==="block-map"&&!C.hasNewline&&i(c,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&g.start<C.found.offset-1024&&i(A.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let R=v?t(n,v,C,i):e(n,c,m,null,C,i);n.schema.compat&&zu.flowIndentCheck(
r.indent,v,i),c=R.range[2];let $=new Hu.Pair(A,R);n.options.keepSourceTokens&&($.srcToken=d),l.items.push($)}else{b&&i(A.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),C.comment&&(A.comment?A.comment+=`
`+C.comment:A.comment=C.comment);let R=new Hu.Pair(A);n.options.keepSourceTokens&&(R.srcToken=d),l.items.push(R)}}return u&&u<c&&i(u,"IMPOSSIBLE","Map comment w\
ith trailing content"),l.range=[r.offset,c,u??c],l}Xu.resolveBlockMap=b0});var tf=I(ef=>{"use strict";var v0=nt(),S0=Ln(),k0=Ko();function A0({composeNode:t,composeEmptyNode:e},n,r,i,s){let o=s?.nodeClass??v0.YAMLSeq,l=new o(n.schema);
n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=r.offset,u=null;for(let{start:d,value:h}of r.items){let p=S0.resolveProps(d,{indicator:"seq-item-ind",next:h,
offset:c,onError:i,parentIndent:r.indent,startOnNewline:!0});if(!p.found)if(p.anchor||p.tag||h)h?.type==="block-seq"?i(p.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):i(c,"MISSING_CHAR","Sequence item without - indicator");else{u=p.end,p.comment&&(l.comment=p.comment);continue}let m=h?t(n,h,p,i):
e(n,p.end,d,null,p,i);n.schema.compat&&k0.flowIndentCheck(r.indent,h,i),c=m.range[2],l.items.push(m)}return l.range=[r.offset,c,u??c],l}ef.resolveBlockSeq=A0});var Bt=I(nf=>{"use strict";function O0(t,e,n,r){let i="";if(t){let s=!1,o="";for(let l of t){let{source:c,type:u}=l;switch(u){case"space":s=!0;break;case"commen\
t":{n&&!s&&r(l,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let d=c.substring(1)||" ";i?i+=o+d:i=d,o="";break}case"n\
ewline":i&&(o+=c),s=!0;break;default:r(l,"UNEXPECTED_TOKEN",`Unexpected ${u} at node end`)}e+=c.length}}return{comment:i,offset:e}}nf.resolveEnd=O0});var af=I(of=>{"use strict";var N0=W(),E0=Ze(),rf=tt(),C0=nt(),L0=Bt(),sf=Ln(),P0=ti(),M0=Yo(),Uo="Block collections are not allowed within flow collections",Vo=t=>t&&
(t.type==="block-map"||t.type==="block-seq");function x0({composeNode:t,composeEmptyNode:e},n,r,i,s){let o=r.start.source==="{",l=o?"flow map":"flow sequence",c=s?.
nodeClass??(o?rf.YAMLMap:C0.YAMLSeq),u=new c(n.schema);u.flow=!0;let d=n.atRoot;d&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let h=r.offset+r.start.source.length;for(let b=0;b<
r.items.length;++b){let M=r.items[b],{start:A,key:C,sep:R,value:$}=M,F=sf.resolveProps(A,{flow:l,indicator:"explicit-key-ind",next:C??R?.[0],offset:h,onError:i,
parentIndent:r.indent,startOnNewline:!1});if(!F.found){if(!F.anchor&&!F.tag&&!R&&!$){b===0&&F.comma?i(F.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${l}`):b<r.items.
length-1&&i(F.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${l}`),F.comment&&(u.comment?u.comment+=`
`+F.comment:u.comment=F.comment),h=F.end;continue}!o&&n.options.strict&&P0.containsNewline(C)&&i(C,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(b===0)F.comma&&i(F.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${l}`);else if(F.comma||i(F.start,"MISSING_CHAR",`Missing , betw\
een ${l} items`),F.comment){let V="";e:for(let _ of A)switch(_.type){case"comma":case"space":break;case"comment":V=_.source.substring(1);break e;default:break e}
if(V){let _=u.items[u.items.length-1];N0.isPair(_)&&(_=_.value??_.key),_.comment?_.comment+=`
`+V:_.comment=V,F.comment=F.comment.substring(V.length+1)}}if(!o&&!R&&!F.found){let V=$?t(n,$,F,i):e(n,F.end,R,null,F,i);u.items.push(V),h=V.range[2],Vo($)&&i(V.
range,"BLOCK_IN_FLOW",Uo)}else{n.atKey=!0;let V=F.end,_=C?t(n,C,F,i):e(n,V,A,null,F,i);Vo(C)&&i(_.range,"BLOCK_IN_FLOW",Uo),n.atKey=!1;let H=sf.resolveProps(R??
[],{flow:l,indicator:"map-value-ind",next:$,offset:_.range[2],onError:i,parentIndent:r.indent,startOnNewline:!1});if(H.found){if(!o&&!F.found&&n.options.strict){
if(R)for(let J of R){if(J===H.found)break;if(J.type==="newline"){i(J,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}F.start<H.found.offset-1024&&i(H.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
$&&("source"in $&&$.source?.[0]===":"?i($,"MISSING_CHAR",`Missing space after : in ${l}`):i(H.start,"MISSING_CHAR",`Missing , or : between ${l} items`));let ye=$?
t(n,$,H,i):H.found?e(n,H.end,R,null,H,i):null;ye?Vo($)&&i(ye.range,"BLOCK_IN_FLOW",Uo):H.comment&&(_.comment?_.comment+=`
`+H.comment:_.comment=H.comment);let we=new E0.Pair(_,ye);if(n.options.keepSourceTokens&&(we.srcToken=M),o){let J=u;M0.mapIncludes(n,J.items,_)&&i(V,"DUPLICATE_\
KEY","Map keys must be unique"),J.items.push(we)}else{let J=new rf.YAMLMap(n.schema);J.flow=!0,J.items.push(we);let Fe=(ye??_).range;J.range=[_.range[0],Fe[1],Fe[2]],
u.items.push(J)}h=ye?ye.range[2]:H.end}}let p=o?"}":"]",[m,...v]=r.end,g=h;if(m?.source===p)g=m.offset+m.source.length;else{let b=l[0].toUpperCase()+l.substring(
1),M=d?`${b} must end with a ${p}`:`${b} in block collection must be sufficiently indented and end with a ${p}`;i(h,d?"MISSING_CHAR":"BAD_INDENT",M),m&&m.source.
length!==1&&v.unshift(m)}if(v.length>0){let b=L0.resolveEnd(v,g,n.options.strict,i);b.comment&&(u.comment?u.comment+=`
`+b.comment:u.comment=b.comment),u.range=[r.offset,g,b.offset]}else u.range=[r.offset,g,g];return u}of.resolveFlowCollection=x0});var cf=I(lf=>{"use strict";var T0=W(),R0=ee(),I0=tt(),$0=nt(),_0=Zu(),q0=tf(),D0=af();function Wo(t,e,n,r,i,s){let o=n.type==="block-map"?_0.resolveBlockMap(t,e,
n,r,s):n.type==="block-seq"?q0.resolveBlockSeq(t,e,n,r,s):D0.resolveFlowCollection(t,e,n,r,s),l=o.constructor;return i==="!"||i===l.tagName?(o.tag=l.tagName,o):
(i&&(o.tag=i),o)}function F0(t,e,n,r,i){let s=r.tag,o=s?e.directives.tagName(s.source,p=>i(s,"TAG_RESOLVE_FAILED",p)):null;if(n.type==="block-seq"){let{anchor:p,
newlineAfterProp:m}=r,v=p&&s?p.offset>s.offset?p:s:p??s;v&&(!m||m.offset<v.offset)&&i(v,"MISSING_CHAR","Missing newline after block sequence props")}let l=n.type===
"block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!s||!o||o==="!"||o===I0.YAMLMap.tagName&&l==="map"||o===$0.YAMLSeq.tagName&&l===
"seq")return Wo(t,e,n,i,o);let c=e.schema.tags.find(p=>p.tag===o&&p.collection===l);if(!c){let p=e.schema.knownTags[o];if(p?.collection===l)e.schema.tags.push(Object.
assign({},p,{default:!1})),c=p;else return p?i(s,"BAD_COLLECTION_TYPE",`${p.tag} used for ${l} collection, but expects ${p.collection??"scalar"}`,!0):i(s,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${o}`,!0),Wo(t,e,n,i,o)}let u=Wo(t,e,n,i,o,c),d=c.resolve?.(u,p=>i(s,"TAG_RESOLVE_FAILED",p),e.options)??u,h=T0.isNode(d)?d:new R0.
Scalar(d);return h.range=u.range,h.tag=o,c?.format&&(h.format=c.format),h}lf.composeCollection=F0});var Ho=I(uf=>{"use strict";var Go=ee();function B0(t,e,n){let r=e.offset,i=j0(e,t.options.strict,n);if(!i)return{value:"",type:null,comment:"",range:[r,r,r]};let s=i.
mode===">"?Go.Scalar.BLOCK_FOLDED:Go.Scalar.BLOCK_LITERAL,o=e.source?K0(e.source):[],l=o.length;for(let g=o.length-1;g>=0;--g){let b=o[g][1];if(b===""||b==="\r")
l=g;else break}if(l===0){let g=i.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",b=r+i.length;return e.source&&(b+=e.source.length),{value:g,type:s,comment:i.comment,range:[r,b,b]}}let c=e.indent+i.indent,
u=e.offset+i.length,d=0;for(let g=0;g<l;++g){let[b,M]=o[g];if(M===""||M==="\r")i.indent===0&&b.length>c&&(c=b.length);else{b.length<c&&n(u+b.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),i.indent===0&&(c=b.length),d=g,c===0&&!t.atRoot&&n(u,"BAD_\
INDENT","Block scalar values in collections must be indented");break}u+=b.length+M.length+1}for(let g=o.length-1;g>=l;--g)o[g][0].length>c&&(l=g+1);let h="",p="",
m=!1;for(let g=0;g<d;++g)h+=o[g][0].slice(c)+`
`;for(let g=d;g<l;++g){let[b,M]=o[g];u+=b.length+M.length+1;let A=M[M.length-1]==="\r";if(A&&(M=M.slice(0,-1)),M&&b.length<c){let R=`Block scalar lines must not\
 be less indented than their ${i.indent?"explicit indentation indicator":"first line"}`;n(u-M.length-(A?2:1),"BAD_INDENT",R),b=""}s===Go.Scalar.BLOCK_LITERAL?(h+=
p+b.slice(c)+M,p=`
`):b.length>c||M[0]==="	"?(p===" "?p=`
`:!m&&p===`
`&&(p=`

`),h+=p+b.slice(c)+M,p=`
`,m=!0):M===""?p===`
`?h+=`
`:p=`
`:(h+=p+M,p=" ",m=!1)}switch(i.chomp){case"-":break;case"+":for(let g=l;g<o.length;++g)h+=`
`+o[g][0].slice(c);h[h.length-1]!==`
`&&(h+=`
`);break;default:h+=`
`}let v=r+i.length+e.source.length;return{value:h,type:s,comment:i.comment,range:[r,v,v]}}function j0({offset:t,props:e},n,r){if(e[0].type!=="block-scalar-heade\
r")return r(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:i}=e[0],s=i[0],o=0,l="",c=-1;for(let p=1;p<i.length;++p){let m=i[p];if(!l&&(m==="\
-"||m==="+"))l=m;else{let v=Number(m);!o&&v?o=v:c===-1&&(c=t+p)}}c!==-1&&r(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let u=!1,
d="",h=i.length;for(let p=1;p<e.length;++p){let m=e[p];switch(m.type){case"space":u=!0;case"newline":h+=m.source.length;break;case"comment":n&&!u&&r(m,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),h+=m.source.length,d=m.source.substring(1);break;case"error":r(m,"UNEXPECTED_TOK\
EN",m.message),h+=m.source.length;break;default:{let v=`Unexpected token in block scalar header: ${m.type}`;r(m,"UNEXPECTED_TOKEN",v);let g=m.source;g&&typeof g==
"string"&&(h+=g.length)}}}return{mode:s,indent:o,chomp:l,comment:d,length:h}}function K0(t){let e=t.split(/\n( *)/),n=e[0],r=n.match(/^( *)/),s=[r?.[1]?[r[1],n.
slice(r[1].length)]:["",n]];for(let o=1;o<e.length;o+=2)s.push([e[o],e[o+1]]);return s}uf.resolveBlockScalar=B0});var zo=I(df=>{"use strict";var Jo=ee(),Y0=Bt();function U0(t,e,n){let{offset:r,type:i,source:s,end:o}=t,l,c,u=(p,m,v)=>n(r+p,m,v);switch(i){case"scalar":l=Jo.Scalar.
PLAIN,c=V0(s,u);break;case"single-quoted-scalar":l=Jo.Scalar.QUOTE_SINGLE,c=W0(s,u);break;case"double-quoted-scalar":l=Jo.Scalar.QUOTE_DOUBLE,c=G0(s,u);break;default:
return n(t,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[r,r+s.length,r+s.length]}}let d=r+s.length,
h=Y0.resolveEnd(o,d,e,n);return{value:c,type:l,comment:h.comment,range:[r,d,h.offset]}}function V0(t,e){let n="";switch(t[0]){case"	":n="a tab character";break;case"\
,":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${t[0]}`;break}case"@":case"\
`":{n=`reserved character ${t[0]}`;break}}return n&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),ff(t)}function W0(t,e){return(t[t.length-1]!=="\
'"||t.length===1)&&e(t.length,"MISSING_CHAR","Missing closing 'quote"),ff(t.slice(1,-1)).replace(/''/g,"'")}function ff(t){let e=/(.*?)\r?\n/sy,n=e.exec(t);if(!n)
return t;let r,i;try{r=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let s=n[1].replace(r,""),
o=" ",l=e.lastIndex;for(;n=e.exec(t);){let u=n[1].replace(i,"");u===""?o===`
`?s+=o:o=`
`:(s+=o+u,o=" "),l=e.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=l,n=c.exec(t),s+o+(n?.[1]??"")}function G0(t,e){let n="";for(let r=1;r<t.length-1;++r){let i=t[r];
if(!(i==="\r"&&t[r+1]===`
`))if(i===`
`){let{fold:s,offset:o}=H0(t,r);n+=s,r=o}else if(i==="\\"){let s=t[++r],o=J0[s];if(o)n+=o;else if(s===`
`)for(s=t[r+1];s===" "||s==="	";)s=t[++r+1];else if(s==="\r"&&t[r+1]===`
`)for(s=t[++r+1];s===" "||s==="	";)s=t[++r+1];else if(s==="x"||s==="u"||s==="U"){let l=s==="x"?2:s==="u"?4:8;n+=z0(t,r+1,l,e),r+=l}else{let l=t.substr(r-1,2);e(
r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${l}`),n+=l}}else if(i===" "||i==="	"){let s=r,o=t[r+1];for(;o===" "||o==="	";)o=t[++r+1];o!==`
`&&!(o==="\r"&&t[r+2]===`
`)&&(n+=r>s?t.slice(s,r+1):i)}else n+=i}return(t[t.length-1]!=='"'||t.length===1)&&e(t.length,"MISSING_CHAR",'Missing closing "quote'),n}function H0(t,e){let n="",
r=t[e+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&t[e+2]!==`
`);)r===`
`&&(n+=`
`),e+=1,r=t[e+1];return n||(n=" "),{fold:n,offset:e}}var J0={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function z0(t,e,n,r){let i=t.substr(e,n),o=i.length===n&&
/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(o)}catch{let l=t.substr(e-2,n+2);return r(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${l}`),l}}df.resolveFlowScalar=U0});var mf=I(hf=>{"use strict";var mt=W(),pf=ee(),Q0=Ho(),X0=zo();function Z0(t,e,n,r){let{value:i,type:s,comment:o,range:l}=e.type==="block-scalar"?Q0.resolveBlockScalar(
t,e,r):X0.resolveFlowScalar(e,t.options.strict,r),c=n?t.directives.tagName(n.source,h=>r(n,"TAG_RESOLVE_FAILED",h)):null,u;t.options.stringKeys&&t.atKey?u=t.schema[mt.
SCALAR]:c?u=ew(t.schema,i,c,n,r):e.type==="scalar"?u=tw(t,i,e,r):u=t.schema[mt.SCALAR];let d;try{let h=u.resolve(i,p=>r(n??e,"TAG_RESOLVE_FAILED",p),t.options);
d=mt.isScalar(h)?h:new pf.Scalar(h)}catch(h){let p=h instanceof Error?h.message:String(h);r(n??e,"TAG_RESOLVE_FAILED",p),d=new pf.Scalar(i)}return d.range=l,d.source=
i,s&&(d.type=s),c&&(d.tag=c),u.format&&(d.format=u.format),o&&(d.comment=o),d}function ew(t,e,n,r,i){if(n==="!")return t[mt.SCALAR];let s=[];for(let l of t.tags)
if(!l.collection&&l.tag===n)if(l.default&&l.test)s.push(l);else return l;for(let l of s)if(l.test?.test(e))return l;let o=t.knownTags[n];return o&&!o.collection?
(t.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(i(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),t[mt.SCALAR])}function tw({
atKey:t,directives:e,schema:n},r,i,s){let o=n.tags.find(l=>(l.default===!0||t&&l.default==="key")&&l.test?.test(r))||n[mt.SCALAR];if(n.compat){let l=n.compat.find(
c=>c.default&&c.test?.test(r))??n[mt.SCALAR];if(o.tag!==l.tag){let c=e.tagString(o.tag),u=e.tagString(l.tag),d=`Value may be parsed as either ${c} or ${u}`;s(i,
"TAG_RESOLVE_FAILED",d,!0)}}return o}hf.composeScalar=Z0});var yf=I(gf=>{"use strict";function nw(t,e,n){if(e){n??(n=e.length);for(let r=n-1;r>=0;--r){let i=e[r];switch(i.type){case"space":case"comment":case"newline":t-=
i.source.length;continue}for(i=e[++r];i?.type==="space";)t+=i.source.length,i=e[++r];break}}return t}gf.emptyScalarPosition=nw});var vf=I(Xo=>{"use strict";var rw=ln(),iw=W(),sw=cf(),wf=mf(),ow=Bt(),aw=yf(),lw={composeNode:bf,composeEmptyNode:Qo};function bf(t,e,n,r){let i=t.atKey,{spaceBefore:s,
comment:o,anchor:l,tag:c}=n,u,d=!0;switch(e.type){case"alias":u=cw(t,e,r),(l||c)&&r(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":u=wf.composeScalar(t,e,c,r),l&&(u.anchor=l.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{u=sw.composeCollection(lw,t,e,n,r),l&&(u.anchor=l.source.substring(1))}catch(h){let p=h instanceof Error?h.message:
String(h);r(e,"RESOURCE_EXHAUSTION",p)}break;default:{let h=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;r(e,"UNEXPECTED_TOKEN",h),d=!1}}return u??
(u=Qo(t,e.offset,void 0,null,n,r)),l&&u.anchor===""&&r(l,"BAD_ALIAS","Anchor cannot be an empty string"),i&&t.options.stringKeys&&(!iw.isScalar(u)||typeof u.value!=
"string"||u.tag&&u.tag!=="tag:yaml.org,2002:str")&&r(c??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(u.spaceBefore=!0),o&&(e.type==="scal\
ar"&&e.source===""?u.comment=o:u.commentBefore=o),t.options.keepSourceTokens&&d&&(u.srcToken=e),u}function Qo(t,e,n,r,{spaceBefore:i,comment:s,anchor:o,tag:l,end:c},u){
let d={type:"scalar",offset:aw.emptyScalarPosition(e,n,r),indent:-1,source:""},h=wf.composeScalar(t,d,l,u);return o&&(h.anchor=o.source.substring(1),h.anchor===
""&&u(o,"BAD_ALIAS","Anchor cannot be an empty string")),i&&(h.spaceBefore=!0),s&&(h.comment=s,h.range[2]=c),h}function cw({options:t},{offset:e,source:n,end:r},i){
let s=new rw.Alias(n.substring(1));s.source===""&&i(e,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&i(e+n.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let o=e+n.length,l=ow.resolveEnd(r,o,t.strict,i);return s.range=[e,o,l.offset],l.comment&&(s.comment=l.comment),s}Xo.composeEmptyNode=
Qo;Xo.composeNode=bf});var Af=I(kf=>{"use strict";var uw=On(),Sf=vf(),fw=Bt(),dw=Ln();function pw(t,e,{offset:n,start:r,value:i,end:s},o){let l=Object.assign({_directives:e},t),c=new uw.
Document(void 0,l),u={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},d=dw.resolveProps(r,{indicator:"doc-start",next:i??s?.[0],offset:n,
onError:o,parentIndent:0,startOnNewline:!0});d.found&&(c.directives.docStart=!0,i&&(i.type==="block-map"||i.type==="block-seq")&&!d.hasNewline&&o(d.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=i?Sf.composeNode(u,i,d,o):Sf.composeEmptyNode(u,d.end,r,null,d,o);let h=c.
contents.range[2],p=fw.resolveEnd(s,h,!1,o);return p.comment&&(c.comment=p.comment),c.range=[n,h,p.offset],c}kf.composeDoc=pw});var ea=I(Ef=>{"use strict";var hw=require("process"),mw=Ds(),gw=On(),Pn=Cn(),Of=W(),yw=Af(),ww=Bt();function Mn(t){if(typeof t=="number")return[t,t+1];if(Array.
isArray(t))return t.length===2?t:[t[0],t[1]];let{offset:e,source:n}=t;return[e,e+(typeof n=="string"?n.length:1)]}function Nf(t){let e="",n=!1,r=!1;for(let i=0;i<
t.length;++i){let s=t[i];switch(s[0]){case"#":e+=(e===""?"":r?`

`:`
`)+(s.substring(1)||" "),n=!0,r=!1;break;case"%":t[i+1]?.[0]!=="#"&&(i+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:e,afterEmptyLine:r}}var Zo=class{constructor(e={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,r,i,s)=>{let o=Mn(n);s?this.warnings.push(new Pn.YAMLWarning(
o,r,i)):this.errors.push(new Pn.YAMLParseError(o,r,i))},this.directives=new mw.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,n){let{comment:r,
afterEmptyLine:i}=Nf(this.prelude);if(r){let s=e.contents;if(n)e.comment=e.comment?`${e.comment}
${r}`:r;else if(i||e.directives.docStart||!s)e.commentBefore=r;else if(Of.isCollection(s)&&!s.flow&&s.items.length>0){let o=s.items[0];Of.isPair(o)&&(o=o.key);let l=o.
commentBefore;o.commentBefore=l?`${r}
${l}`:r}else{let o=s.commentBefore;s.commentBefore=o?`${r}
${o}`:r}}if(n){for(let s=0;s<this.errors.length;++s)e.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)e.warnings.push(this.warnings[s])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Nf(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,n=!1,r=-1){for(let i of e)yield*this.next(i);yield*this.end(n,r)}*next(e){switch(hw.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(n,r,i)=>{let s=Mn(e);s[0]+=n,this.onError(s,"BAD_DIRECTIVE",r,i)}),this.prelude.
push(e.source),this.atDirectives=!0;break;case"document":{let n=yw.composeDoc(this.options,this.directives,e,this.onError);this.atDirectives&&!n.directives.docStart&&
this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{let n=e.source?`${e.message}: ${JSON.stringify(
e.source)}`:e.message,r=new Pn.YAMLParseError(Mn(e),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"do\
c-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new Pn.YAMLParseError(Mn(e),"UNEXPECTED_TOKEN",r));break}this.doc.directives.
docEnd=!0;let n=ww.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;
this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new Pn.YAMLParseError(Mn(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let r=Object.assign({_directives:this.directives},this.options),i=new gw.Document(
void 0,r);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,n,n],this.decorate(i,!1),yield i}}};Ef.Composer=Zo});var Pf=I(ni=>{"use strict";var bw=Ho(),vw=zo(),Sw=Cn(),Cf=pn();function kw(t,e=!0,n){if(t){let r=(i,s,o)=>{let l=typeof i=="number"?i:Array.isArray(i)?i[0]:i.offset;
if(n)n(l,s,o);else throw new Sw.YAMLParseError([l,l+1],s,o)};switch(t.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return vw.resolveFlowScalar(
t,e,r);case"block-scalar":return bw.resolveBlockScalar({options:{strict:e}},t,r)}}return null}function Aw(t,e){let{implicitKey:n=!1,indent:r,inFlow:i=!1,offset:s=-1,
type:o="PLAIN"}=e,l=Cf.stringifyString({type:o,value:t},{implicitKey:n,indent:r>0?" ".repeat(r):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}}),c=e.end??[{type:"\
newline",offset:-1,indent:r,source:`
`}];switch(l[0]){case"|":case">":{let u=l.indexOf(`
`),d=l.substring(0,u),h=l.substring(u+1)+`
`,p=[{type:"block-scalar-header",offset:s,indent:r,source:d}];return Lf(p,c)||p.push({type:"newline",offset:-1,indent:r,source:`
`}),{type:"block-scalar",offset:s,indent:r,props:p,source:h}}case'"':return{type:"double-quoted-scalar",offset:s,indent:r,source:l,end:c};case"'":return{type:"s\
ingle-quoted-scalar",offset:s,indent:r,source:l,end:c};default:return{type:"scalar",offset:s,indent:r,source:l,end:c}}}function Ow(t,e,n={}){let{afterKey:r=!1,implicitKey:i=!1,
inFlow:s=!1,type:o}=n,l="indent"in t?t.indent:null;if(r&&typeof l=="number"&&(l+=2),!o)switch(t.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let u=t.props[0];if(u.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
o=u.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let c=Cf.stringifyString({type:o,value:e},{implicitKey:i||l===null,indent:l!==null&&l>
0?" ".repeat(l):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(c[0]){case"|":case">":Nw(t,c);break;case'"':ta(t,c,"double-quoted-scalar");break;case"\
'":ta(t,c,"single-quoted-scalar");break;default:ta(t,c,"scalar")}}function Nw(t,e){let n=e.indexOf(`
`),r=e.substring(0,n),i=e.substring(n+1)+`
`;if(t.type==="block-scalar"){let s=t.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=r,t.source=i}else{let{offset:s}=t,
o="indent"in t?t.indent:-1,l=[{type:"block-scalar-header",offset:s,indent:o,source:r}];Lf(l,"end"in t?t.end:void 0)||l.push({type:"newline",offset:-1,indent:o,source:`\

`});for(let c of Object.keys(t))c!=="type"&&c!=="offset"&&delete t[c];Object.assign(t,{type:"block-scalar",indent:o,props:l,source:i})}}function Lf(t,e){if(e)for(let n of e)
switch(n.type){case"space":case"comment":t.push(n);break;case"newline":return t.push(n),!0}return!1}function ta(t,e,n){switch(t.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":t.type=n,t.source=e;break;case"block-scalar":{let r=t.props.slice(1),i=e.length;t.props[0].type==="block-scalar-header"&&
(i-=t.props[0].source.length);for(let s of r)s.offset+=i;delete t.props,Object.assign(t,{type:n,source:e,end:r});break}case"block-map":case"block-seq":{let i={type:"\
newline",offset:t.offset+e.length,indent:t.indent,source:`
`};delete t.items,Object.assign(t,{type:n,source:e,end:[i]});break}default:{let r="indent"in t?t.indent:-1,i="end"in t&&Array.isArray(t.end)?t.end.filter(s=>s.type===
"space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(t))s!=="type"&&s!=="offset"&&delete t[s];Object.assign(t,{type:n,indent:r,source:e,
end:i})}}}ni.createScalarToken=Aw;ni.resolveAsScalar=kw;ni.setScalarValue=Ow});var xf=I(Mf=>{"use strict";var Ew=t=>"type"in t?ii(t):ri(t);function ii(t){switch(t.type){case"block-scalar":{let e="";for(let n of t.props)e+=ii(n);return e+t.
source}case"block-map":case"block-seq":{let e="";for(let n of t.items)e+=ri(n);return e}case"flow-collection":{let e=t.start.source;for(let n of t.items)e+=ri(n);
for(let n of t.end)e+=n.source;return e}case"document":{let e=ri(t);if(t.end)for(let n of t.end)e+=n.source;return e}default:{let e=t.source;if("end"in t&&t.end)
for(let n of t.end)e+=n.source;return e}}}function ri({start:t,key:e,sep:n,value:r}){let i="";for(let s of t)i+=s.source;if(e&&(i+=ii(e)),n)for(let s of n)i+=s.
source;return r&&(i+=ii(r)),i}Mf.stringify=Ew});var $f=I(If=>{"use strict";var na=Symbol("break visit"),Cw=Symbol("skip children"),Tf=Symbol("remove item");function gt(t,e){"type"in t&&t.type==="document"&&(t=
{start:t.start,value:t.value}),Rf(Object.freeze([]),t,e)}gt.BREAK=na;gt.SKIP=Cw;gt.REMOVE=Tf;gt.itemAtPath=(t,e)=>{let n=t;for(let[r,i]of e){let s=n?.[r];if(s&&
"items"in s)n=s.items[i];else return}return n};gt.parentCollection=(t,e)=>{let n=gt.itemAtPath(t,e.slice(0,-1)),r=e[e.length-1][0],i=n?.[r];if(i&&"items"in i)return i;
throw new Error("Parent collection not found")};function Rf(t,e,n){let r=n(e,t);if(typeof r=="symbol")return r;for(let i of["key","value"]){let s=e[i];if(s&&"it\
ems"in s){for(let o=0;o<s.items.length;++o){let l=Rf(Object.freeze(t.concat([[i,o]])),s.items[o],n);if(typeof l=="number")o=l-1;else{if(l===na)return na;l===Tf&&
(s.items.splice(o,1),o-=1)}}typeof r=="function"&&i==="key"&&(r=r(e,t))}}return typeof r=="function"?r(e,t):r}If.visit=gt});var si=I(de=>{"use strict";var ra=Pf(),Lw=xf(),Pw=$f(),ia="\uFEFF",sa="",oa="",aa="",Mw=t=>!!t&&"items"in t,xw=t=>!!t&&(t.type==="scalar"||t.type==="single-q\
uoted-scalar"||t.type==="double-quoted-scalar"||t.type==="block-scalar");function Tw(t){switch(t){case ia:return"<BOM>";case sa:return"<DOC>";case oa:return"<FL\
OW_END>";case aa:return"<SCALAR>";default:return JSON.stringify(t)}}function Rw(t){switch(t){case ia:return"byte-order-mark";case sa:return"doc-mode";case oa:return"\
flow-error-end";case aa:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(t[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}de.createScalarToken=ra.createScalarToken;de.resolveAsScalar=ra.resolveAsScalar;de.setScalarValue=ra.
setScalarValue;de.stringify=Lw.stringify;de.visit=Pw.visit;de.BOM=ia;de.DOCUMENT=sa;de.FLOW_END=oa;de.SCALAR=aa;de.isCollection=Mw;de.isScalar=xw;de.prettyToken=
Tw;de.tokenType=Rw});var ua=I(qf=>{"use strict";var xn=si();function Ae(t){switch(t){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var _f=new Set("0123456789ABCDEFabcdef"),Iw=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),oi=new Set(",[]{}"),$w=new Set(` ,[]{}
\r	`),la=t=>!t||$w.has(t),ca=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,n=!1){if(e){if(typeof e!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(
r)}atLineEnd(){let e=this.pos,n=this.buffer[e];for(;n===" "||n==="	";)n=this.buffer[++e];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let n=this.buffer[e];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+e];if(n==="\r"){
let i=this.buffer[r+e+1];if(i===`
`||!i&&!this.atEnd)return e+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?e+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(e,3);if((r==="---"||r==="...")&&Ae(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===xn.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let n=e.length,r=e.indexOf("#");for(;r!==-1;){
let s=e[r-1];if(s===" "||s==="	"){n=r-1;break}else r=e.indexOf("#",r+1)}for(;;){let s=e[n-1];if(s===" "||s==="	")n-=1;else break}let i=(yield*this.pushCount(n))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-i),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.
pushCount(e.length-n),yield*this.pushNewline(),"stream"}return yield xn.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.
atEnd)return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||
n==="...")&&Ae(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!Ae(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,n]=this.peek(
2);if(!n&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&Ae(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.
setNext("doc");let n=yield*this.pushIndicators();switch(e[n]){case"#":yield*this.pushCount(e.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(la),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,n,r=-1;do e=yield*this.pushNewline(),e>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(e+n>0);let i=this.getLine();
if(i===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&i[0]!=="#"||r===0&&(i.startsWith("---")||i.startsWith("..."))&&Ae(i[3]))&&!(r===this.indentNext-
1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.flowLevel=0,yield xn.FLOW_END,yield*this.parseLineStart();let s=0;for(;i[s]===",";)s+=yield*this.pushCount(
1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),i[s]){case void 0:return"flow";case"#":return yield*this.pushCount(i.length-
s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(la),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||Ae(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),n=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let s=0;for(;this.buffer[n-1-s]==="\\";)s+=1;if(s%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.
substring(0,n),i=r.indexOf(`
`,this.pos);if(i!==-1){for(;i!==-1;){let s=this.continueScalar(i+1);if(s===-1)break;i=r.indexOf(`
`,s)}i!==-1&&(n=i-(r[i-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let n=this.buffer[++e];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>Ae(n)||n==="#")}*parseBlockScalar(){
let e=this.pos-1,n=0,r;e:for(let s=this.pos;r=this.buffer[s];++s)switch(r){case" ":n+=1;break;case`
`:e=s,n=0;break;case"\r":{let o=this.buffer[s+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let s=this.continueScalar(e+1);if(s===-1)break;e=this.buffer.indexOf(`
`,s)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let i=e+1;for(r=this.buffer[i];r===" ";)r=this.buffer[++i];
if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++i];e=i-1}else if(!this.blockScalarKeep)do{let s=e-1,o=this.buffer[s];o==="\r"&&(o=this.buffer[--s]);let l=s;for(;o===" ";)o=this.buffer[--s];
if(o===`
`&&s>=this.pos&&s+1+n>l)e=s;else break}while(!0);return yield xn.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.
flowLevel>0,n=this.pos-1,r=this.pos-1,i;for(;i=this.buffer[++r];)if(i===":"){let s=this.buffer[r+1];if(Ae(s)||e&&oi.has(s))break;n=r}else if(Ae(i)){let s=this.buffer[r+
1];if(i==="\r"&&(s===`
`?(r+=1,i=`
`,s=this.buffer[r+1]):n=r),s==="#"||e&&oi.has(s))break;if(i===`
`){let o=this.continueScalar(r+1);if(o===-1)break;r=Math.max(r,o-2)}}else{if(e&&oi.has(i))break;n=r}return!i&&!this.atEnd?this.setNext("plain-scalar"):(yield xn.
SCALAR,yield*this.pushToIndex(n+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,n){let r=this.
buffer.slice(this.pos,e);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(la),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,r=this.charAt(1);if(Ae(r)||n&&oi.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,n=this.buffer[e];for(;!Ae(n)&&n!==">";)n=this.buffer[++e];return yield*this.
pushToIndex(n===">"?e+1:e,!1)}else{let e=this.pos+1,n=this.buffer[e];for(;n;)if(Iw.has(n))n=this.buffer[++e];else if(n==="%"&&_f.has(this.buffer[e+1])&&_f.has(this.
buffer[e+2]))n=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||e&&r==="	");let i=n-this.pos;return i>0&&(yield this.buffer.substr(
this.pos,i),this.pos=n),i}*pushUntil(e){let n=this.pos,r=this.buffer[n];for(;!e(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};qf.Lexer=ca});var da=I(Df=>{"use strict";var fa=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{let n=0,r=this.lineStarts.length;
for(;n<r;){let s=n+r>>1;this.lineStarts[s]<e?n=s+1:r=s}if(this.lineStarts[n]===e)return{line:n+1,col:1};if(n===0)return{line:0,col:e};let i=this.lineStarts[n-1];
return{line:n,col:e-i+1}}}};Df.LineCounter=fa});var ha=I(Yf=>{"use strict";var _w=require("process"),Ff=si(),qw=ua();function rt(t,e){for(let n=0;n<t.length;++n)if(t[n].type===e)return!0;return!1}function Bf(t){
for(let e=0;e<t.length;++e)switch(t[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}function Kf(t){switch(t?.type){case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function ai(t){switch(t.type){case"document":return t.
start;case"block-map":{let e=t.items[t.items.length-1];return e.sep??e.start}case"block-seq":return t.items[t.items.length-1].start;default:return[]}}function jt(t){
if(t.length===0)return[];let e=t.length;e:for(;--e>=0;)switch(t[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;t[++e]?.type==="space";);return t.splice(e,t.length)}function li(t,e){if(e.length<1e5)Array.prototype.push.apply(t,e);else for(let n=0;n<e.length;++n)
t.push(e[n])}function jf(t){if(t.start.type==="flow-seq-start")for(let e of t.items)e.sep&&!e.value&&!rt(e.start,"explicit-key-ind")&&!rt(e.sep,"map-value-ind")&&
(e.key&&(e.value=e.key),delete e.key,Kf(e.value)?e.value.end?li(e.value.end,e.sep):e.value.end=e.sep:li(e.start,e.sep),delete e.sep)}var pa=class{constructor(e){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new qw.Lexer,this.onNewLine=
e}*parse(e,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(e,n))yield*this.next(r);n||(yield*this.end())}*next(e){if(this.source=
e,_w.env.LOG_TOKENS&&console.log("|",Ff.prettyToken(e)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}let n=Ff.tokenType(e);if(n)
if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.step(),n){case"newline":this.atNewLine=!0,this.indent=0,
this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":this.atNewLine&&e[0]===" "&&(this.indent+=e.length);break;case"explicit-key-ind":case"map\
-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=e.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=e.
length}else{let r=`Not a YAML token: ${e}`;yield*this.pop({type:"error",offset:this.offset,message:r,source:e}),this.offset+=e.length}}*end(){for(;this.stack.length>
0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let e=this.peek(1);if(this.type===
"doc-end"&&e?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!e)
return yield*this.stream();switch(e.type){case"document":return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-sc\
alar":return yield*this.scalar(e);case"block-scalar":return yield*this.blockScalar(e);case"block-map":return yield*this.blockMap(e);case"block-seq":return yield*this.
blockSequence(e);case"flow-collection":return yield*this.flowCollection(e);case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}peek(e){return this.stack[this.
stack.length-e]}*pop(e){let n=e??this.stack.pop();if(!n)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.
length===0)yield n;else{let r=this.peek(1);switch(n.type==="block-scalar"?n.indent="indent"in r?r.indent:0:n.type==="flow-collection"&&r.type==="document"&&(n.indent=
0),n.type==="flow-collection"&&jf(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-map":{let i=r.items[r.items.length-
1];if(i.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(i.sep)i.value=n;else{Object.assign(i,{key:n,sep:[]}),this.onKeyLine=!i.explicitKey;
return}break}case"block-seq":{let i=r.items[r.items.length-1];i.value?r.items.push({start:[],value:n}):i.value=n;break}case"flow-collection":{let i=r.items[r.items.
length-1];!i||i.value?r.items.push({start:[],key:n,sep:[]}):i.sep?i.value=n:Object.assign(i,{key:n,sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((r.
type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let i=n.items[n.items.length-1];i&&!i.sep&&!i.value&&
i.start.length>0&&Bf(i.start)===-1&&(n.indent===0||i.start.every(s=>s.type!=="comment"||s.indent<n.indent))&&(r.type==="document"?r.end=i.start:r.items.push({start:i.
start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-\
order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};
this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token \
in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{Bf(e.start)!==-1?(yield*this.pop(),yield*this.
step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let n=this.startBlockValue(
e);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type===
"map-value-ind"){let n=ai(this.peek(2)),r=jt(n),i;e.end?(i=e.end,i.push(this.sourceToken),delete e.end):i=[this.sourceToken];let s={type:"block-map",offset:e.offset,
indent:e.indent,items:[{start:r,key:e,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"\
space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.
source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let n=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):e.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)e.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,e.indent)){let i=e.items[e.items.length-2]?.value?.end;if(Array.isArray(i)){li(i,n.start),
i.push(this.sourceToken),e.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let r=!this.onKeyLine&&this.indent===e.indent,i=r&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",s=[];if(i&&n.sep&&!n.value){let o=[];for(let l=0;l<n.sep.length;++l){let c=n.sep[l];switch(c.type){case"newli\
ne":o.push(l);break;case"space":break;case"comment":c.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(s=n.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":i||n.value?(s.push(this.sourceToken),e.items.push({start:s}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):i||n.value?(s.push(this.sourceToken),e.items.push({start:s,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(rt(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(Kf(n.key)&&!rt(n.sep,"newline")){
let o=jt(n.start),l=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:l,sep:c}]})}else s.length>0?n.sep=n.sep.concat(s,this.sourceToken):n.sep.push(this.sourceToken);else if(rt(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let o=jt(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||i?e.items.push({start:s,key:null,sep:[this.sourceToken]}):rt(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);i||n.value?(e.items.push({start:s,key:o,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(o):(Object.assign(n,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(e);if(o){if(o.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!rt(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else r&&e.items.push({start:s});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let n=e.items[e.items.
length-1];switch(this.type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(
this.sourceToken):e.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)e.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,e.indent)){let i=e.items[e.items.length-2]?.value?.end;if(Array.isArray(i)){li(i,n.start),i.push(this.
sourceToken),e.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=e.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;n.value||rt(n.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return}if(this.indent>e.indent){let r=this.startBlockValue(e);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let n=e.items[e.
items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?e.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?
e.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!n||n.value?e.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);!n||n.value?e.items.push({start:[],key:i,
sep:[]}):n.sep?this.stack.push(i):Object.assign(n,{key:i,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let r=this.startBlockValue(
e);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===e.indent||
this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let i=ai(
r),s=jt(i);jf(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let l={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=l}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=ai(e),r=jt(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=ai(e),r=jt(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,n){return this.type!=="comment"||this.indent<=n?!1:e.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};Yf.Parser=pa});var Hf=I(Rn=>{"use strict";var Uf=ea(),Dw=On(),Tn=Cn(),Fw=Qs(),Bw=W(),jw=da(),Vf=ha();function Wf(t){let e=t.prettyErrors!==!1;return{lineCounter:t.lineCounter||
e&&new jw.LineCounter||null,prettyErrors:e}}function Kw(t,e={}){let{lineCounter:n,prettyErrors:r}=Wf(e),i=new Vf.Parser(n?.addNewLine),s=new Uf.Composer(e),o=Array.
from(s.compose(i.parse(t)));if(r&&n)for(let l of o)l.errors.forEach(Tn.prettifyError(t,n)),l.warnings.forEach(Tn.prettifyError(t,n));return o.length>0?o:Object.
assign([],{empty:!0},s.streamInfo())}function Gf(t,e={}){let{lineCounter:n,prettyErrors:r}=Wf(e),i=new Vf.Parser(n?.addNewLine),s=new Uf.Composer(e),o=null;for(let l of s.
compose(i.parse(t),!0,t.length))if(!o)o=l;else if(o.options.logLevel!=="silent"){o.errors.push(new Tn.YAMLParseError(l.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(o.errors.forEach(Tn.prettifyError(t,n)),o.warnings.forEach(Tn.prettifyError(
t,n))),o}function Yw(t,e,n){let r;typeof e=="function"?r=e:n===void 0&&e&&typeof e=="object"&&(n=e);let i=Gf(t,n);if(!i)return null;if(i.warnings.forEach(s=>Fw.
warn(i.options.logLevel,s)),i.errors.length>0){if(i.options.logLevel!=="silent")throw i.errors[0];i.errors=[]}return i.toJS(Object.assign({reviver:r},n))}function Uw(t,e,n){
let r=null;if(typeof e=="function"||Array.isArray(e)?r=e:n===void 0&&e&&(n=e),typeof n=="string"&&(n=n.length),typeof n=="number"){let i=Math.round(n);n=i<1?void 0:
i>8?{indent:8}:{indent:i}}if(t===void 0){let{keepUndefined:i}=n??e??{};if(!i)return}return Bw.isDocument(t)&&!r?t.toString(n):new Dw.Document(t,r,n).toString(n)}
Rn.parse=Yw;Rn.parseAllDocuments=Kw;Rn.parseDocument=Gf;Rn.stringify=Uw});var $e=I(G=>{"use strict";var Vw=ea(),Ww=On(),Gw=Io(),ma=Cn(),Hw=ln(),it=W(),Jw=Ze(),zw=ee(),Qw=tt(),Xw=nt(),Zw=si(),eb=ua(),tb=da(),nb=ha(),ci=Hf(),Jf=rn();G.Composer=
Vw.Composer;G.Document=Ww.Document;G.Schema=Gw.Schema;G.YAMLError=ma.YAMLError;G.YAMLParseError=ma.YAMLParseError;G.YAMLWarning=ma.YAMLWarning;G.Alias=Hw.Alias;
G.isAlias=it.isAlias;G.isCollection=it.isCollection;G.isDocument=it.isDocument;G.isMap=it.isMap;G.isNode=it.isNode;G.isPair=it.isPair;G.isScalar=it.isScalar;G.isSeq=
it.isSeq;G.Pair=Jw.Pair;G.Scalar=zw.Scalar;G.YAMLMap=Qw.YAMLMap;G.YAMLSeq=Xw.YAMLSeq;G.CST=Zw;G.Lexer=eb.Lexer;G.LineCounter=tb.LineCounter;G.Parser=nb.Parser;G.
parse=ci.parse;G.parseAllDocuments=ci.parseAllDocuments;G.parseDocument=ci.parseDocument;G.stringify=ci.stringify;G.visit=Jf.visit;G.visitAsync=Jf.visitAsync});var Xv={};ae(Xv,{migrateCommand:()=>Vv});module.exports=qp(Xv);var Bn=require("fs"),Me=require("path");var Xn=(t,e)=>`${t} ${e}${t===1?"":"s"}`;var Ri={};ae(Ri,{isPlane:()=>Bp,validatePlane:()=>Fp,withDefaults:()=>jp});var Dp,Ti=()=>Dp??=require("./v0.3.cjs"),Fp=(...t)=>Ti().validatePlane(...t),Bp=(...t)=>Ti().
isPlane(...t),jp=(...t)=>Ti().withDefaults(...t);var Zn={};ae(Zn,{isPlane:()=>Up,validatePlane:()=>Yp,withDefaults:()=>Vp});var Kp,Ii=()=>Kp??=require("./v0.4.cjs"),Yp=(...t)=>Ii().validatePlane(...t),Up=(...t)=>Ii().
isPlane(...t),Vp=(...t)=>Ii().withDefaults(...t);var _i={};ae(_i,{isPlane:()=>Hp,validatePlane:()=>Gp,withDefaults:()=>Jp});var Wp,$i=()=>Wp??=require("./v0.6.cjs"),Gp=(...t)=>$i().validatePlane(...t),Hp=(...t)=>$i().
isPlane(...t),Jp=(...t)=>$i().withDefaults(...t);var Di={};ae(Di,{isPlane:()=>Xp,validatePlane:()=>Qp,withDefaults:()=>Zp});var zp,qi=()=>zp??=require("./v0.7.cjs"),Qp=(...t)=>qi().validatePlane(...t),Xp=(...t)=>qi().
isPlane(...t),Zp=(...t)=>qi().withDefaults(...t);var Bi={};ae(Bi,{isPlane:()=>nh,validatePlane:()=>th,withDefaults:()=>rh});var eh,Fi=()=>eh??=require("./v0.8.cjs"),th=(...t)=>Fi().validatePlane(...t),nh=(...t)=>Fi().
isPlane(...t),rh=(...t)=>Fi().withDefaults(...t);var Ki={};ae(Ki,{isPlane:()=>oh,validatePlane:()=>sh,withDefaults:()=>ah});var ih,ji=()=>ih??=require("./v0.9.cjs"),sh=(...t)=>ji().validatePlane(...t),oh=(...t)=>ji().
isPlane(...t),ah=(...t)=>ji().withDefaults(...t);var er={};ae(er,{isPlane:()=>uh,validatePlane:()=>ch,withDefaults:()=>fh});var lh,Yi=()=>lh??=require("./v0.10.cjs"),ch=(...t)=>Yi().validatePlane(...t),uh=(...t)=>Yi().
isPlane(...t),fh=(...t)=>Yi().withDefaults(...t);var Vi={};ae(Vi,{isPlane:()=>hh,validatePlane:()=>ph,withDefaults:()=>mh});var dh,Ui=()=>dh??=require("./v0.12.cjs"),ph=(...t)=>Ui().validatePlane(...t),hh=(...t)=>Ui().
isPlane(...t),mh=(...t)=>Ui().withDefaults(...t);var Gi={};ae(Gi,{isPlane:()=>wh,validatePlane:()=>yh,withDefaults:()=>bh});var gh,Wi=()=>gh??=require("./v0.13.cjs"),yh=(...t)=>Wi().validatePlane(...t),wh=(...t)=>Wi().
isPlane(...t),bh=(...t)=>Wi().withDefaults(...t);var Ji={};ae(Ji,{isPlane:()=>kh,validatePlane:()=>Sh,withDefaults:()=>Ah});var vh,Hi=()=>vh??=require("./v0.14.cjs"),Sh=(...t)=>Hi().validatePlane(...t),kh=(...t)=>Hi().
isPlane(...t),Ah=(...t)=>Hi().withDefaults(...t);var tr={};ae(tr,{isPlane:()=>Eh,validatePlane:()=>Nh,withDefaults:()=>Ch});var Oh,zi=()=>Oh??=require("./v0.15.cjs"),Nh=(...t)=>zi().validatePlane(...t),Eh=(...t)=>zi().
isPlane(...t),Ch=(...t)=>zi().withDefaults(...t);var Xi={};ae(Xi,{isPlane:()=>Mh,validatePlane:()=>Ph,withDefaults:()=>xh});var Lh,Qi=()=>Lh??=require("./v0.17.cjs"),Ph=(...t)=>Qi().validatePlane(...t),Mh=(...t)=>Qi().
isPlane(...t),xh=(...t)=>Qi().withDefaults(...t);var es={};ae(es,{isPlane:()=>Ih,validatePlane:()=>Rh,withDefaults:()=>$h});var Th,Zi=()=>Th??=require("./v1.0.cjs"),Rh=(...t)=>Zi().validatePlane(...t),Ih=(...t)=>Zi().
isPlane(...t),$h=(...t)=>Zi().withDefaults(...t);var nr={};ae(nr,{isPlane:()=>Dh,validatePlane:()=>qh,withDefaults:()=>Fh});var _h,ts=()=>_h??=require("./v1.1.cjs"),qh=(...t)=>ts().validatePlane(...t),Dh=(...t)=>ts().
isPlane(...t),Fh=(...t)=>ts().withDefaults(...t);var ie=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],Ve="v0.16",ve=["D\
ataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environme\
nt","Organization"],rr={"v0.3":Ri,"v0.4":Zn,"v0.5":Zn,"v0.6":_i,"v0.7":Di,"v0.8":Bi,"v0.9":Ki,"v0.10":er,"v0.11":er,"v0.12":Vi,"v0.13":Gi,"v0.14":Ji,"v0.15":tr,
"v0.16":tr,"v0.17":Xi,"v1.0":es,"v1.1":nr,"v1.2":nr},ns={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.1\
0":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v\
1.1"},Za={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","Bui\
ldPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Env\
ironment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPl\
ane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Obser\
vabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environ\
ment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPl\
ane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane",
"WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","C\
lusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};function Ne(t){return ns[t]}var ue=[...new Set(ie.map(Ne))];function ir(t,e){return typeof e=="string"&&Za[t].includes(e)}function Et(t){return typeof t=="string"&&Object.hasOwn(rr,t)}function sr(t){return rr[t].validatePlane}
function rs(t,e){return rr[t].isPlane(e)}function or(t){let e=new Set(ue.filter(n=>rs(n,t)));return ie.filter(n=>e.has(ns[n]))}function ar(t){let e=[];for(let n of t){
let r=e.at(-1),i=r?.at(-1);r&&i&&ie.indexOf(n)===ie.indexOf(i)+1?r.push(n):e.push([n])}return e.map(n=>n.length>1?`${n[0]} to ${n.at(-1)}`:n[0]).join(" and ")}var Ct=[],is=[];function ss(t,e,n){if(t===e)return 0;let r=n?.maxDistance,i=t;t.length>e.length&&(t=e,e=i);let s=t.length,o=e.length;for(;s>0&&t.charCodeAt(~-s)===
e.charCodeAt(~-o);)s--,o--;let l=0;for(;l<s&&t.charCodeAt(l)===e.charCodeAt(l);)l++;if(s-=l,o-=l,r!==void 0&&o-s>r)return r;if(s===0)return r!==void 0&&o>r?r:o;
let c,u,d,h,p=0,m=0;for(;p<s;)is[p]=t.charCodeAt(l+p),Ct[p]=++p;for(;m<o;){for(c=e.charCodeAt(l+m),d=m++,u=m,p=0;p<s;p++)h=c===is[p]?d:d+1,d=Ct[p],u=Ct[p]=d>u?h>
u?u+1:h:h>d?d+1:h;if(r!==void 0){let v=u;for(p=0;p<s;p++)Ct[p]<v&&(v=Ct[p]);if(v>r)return r}}return Ct.length=s,is.length=s,r!==void 0&&u>r?r:u}var Bh=64;function We(t,e){if(t.length>Bh)return;let n=t.toLowerCase(),r=Math.min(4,Math.max(1,Math.floor(t.length/3)))+1,i;for(let s of e){if(Math.abs(s.length-
t.length)>=r)continue;let o=s.toLowerCase(),l=jh(n,o)?1:ss(n,o,{maxDistance:r});l<r&&(r=l,i=s)}return i}function jh(t,e){if(t.length!==e.length)return!1;let n=0;
for(;n<t.length&&t[n]===e[n];)n++;return t[n]===e[n+1]&&t[n+1]===e[n]&&t.slice(n+2)===e.slice(n+2)}var aS=Object.prototype;function Kh(t){return typeof t!="object"||t===null||Array.isArray(t)}function K(t){return!Kh(t)}var os="openchoreo.dev";function el(t){return tl(t,"").filter(e=>as(e.value))}function tl(t,e){return K(t)&&typeof t.kind=="string"&&t.kind.endsWith("List")&&Array.
isArray(t.items)?t.items.flatMap((n,r)=>tl(n,`${e}/items/${r}`)):[{pointer:e,value:t}]}function as(t){if(!K(t))return!1;let{apiVersion:e,kind:n}=t;if(typeof e!=
"string"||e==="")return typeof n=="string"&&n.endsWith("Plane")&&ve.includes(n);let r=e.split("/")[0]??"";return r!==os?(r.endsWith(`.${os}`)||We(r,[os])!==void 0)&&
typeof n=="string"&&ve.includes(n):typeof n!="string"||n===""?!0:ve.includes(n)||n.endsWith("Plane")||We(n,ve)!==void 0}function Yh(t){return t&&t.__esModule&&Object.prototype.hasOwnProperty.call(t,"default")?t.default:t}var oe={},lr={},Ge={},nl;function en(){if(nl)return Ge;nl=1;
function t(o){return typeof o>"u"||o===null}function e(o){return typeof o=="object"&&o!==null}function n(o){return Array.isArray(o)?o:t(o)?[]:[o]}function r(o,l){
if(l){let c=Object.keys(l);for(let u=0,d=c.length;u<d;u+=1){let h=c[u];o[h]=l[h]}}return o}function i(o,l){let c="";for(let u=0;u<l;u+=1)c+=o;return c}function s(o){
return o===0&&Number.NEGATIVE_INFINITY===1/o}return Ge.isNothing=t,Ge.isObject=e,Ge.toArray=n,Ge.repeat=i,Ge.isNegativeZero=s,Ge.extend=r,Ge}var ls,rl;function tn(){
if(rl)return ls;rl=1;function t(n,r){let i="",s=n.reason||"(unknown reason)";return n.mark?(n.mark.name&&(i+='in "'+n.mark.name+'" '),i+="("+(n.mark.line+1)+":"+
(n.mark.column+1)+")",!r&&n.mark.snippet&&(i+=`

`+n.mark.snippet),s+" "+i):s}function e(n,r){Error.call(this),this.name="YAMLException",this.reason=n,this.mark=r,this.message=t(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return e.prototype=Object.create(Error.prototype),e.prototype.constructor=e,e.prototype.
toString=function(r){return this.name+": "+t(this,r)},ls=e,ls}var cs,il;function Uh(){if(il)return cs;il=1;let t=en();function e(i,s,o,l,c){let u="",d="",h=Math.
floor(c/2)-1;return l-s>h&&(u=" ... ",s=l-h+u.length),o-l>h&&(d=" ...",o=l+h-d.length),{str:u+i.slice(s,o).replace(/\t/g,"\u2192")+d,pos:l-s+u.length}}function n(i,s){
return t.repeat(" ",s-i.length)+i}function r(i,s){if(s=Object.create(s||null),!i.buffer)return null;s.maxLength||(s.maxLength=79),typeof s.indent!="number"&&(s.
indent=1),typeof s.linesBefore!="number"&&(s.linesBefore=3),typeof s.linesAfter!="number"&&(s.linesAfter=2);let o=/\r?\n|\r|\0/g,l=[0],c=[],u,d=-1;for(;u=o.exec(
i.buffer);)c.push(u.index),l.push(u.index+u[0].length),i.position<=u.index&&d<0&&(d=l.length-2);d<0&&(d=l.length-1);let h="",p=Math.min(i.line+s.linesAfter,c.length).
toString().length,m=s.maxLength-(s.indent+p+3);for(let g=1;g<=s.linesBefore&&!(d-g<0);g++){let b=e(i.buffer,l[d-g],c[d-g],i.position-(l[d]-l[d-g]),m);h=t.repeat(
" ",s.indent)+n((i.line-g+1).toString(),p)+" | "+b.str+`
`+h}let v=e(i.buffer,l[d],c[d],i.position,m);h+=t.repeat(" ",s.indent)+n((i.line+1).toString(),p)+" | "+v.str+`
`,h+=t.repeat("-",s.indent+p+3+v.pos)+`^
`;for(let g=1;g<=s.linesAfter&&!(d+g>=c.length);g++){let b=e(i.buffer,l[d+g],c[d+g],i.position-(l[d]-l[d+g]),m);h+=t.repeat(" ",s.indent)+n((i.line+g+1).toString(),
p)+" | "+b.str+`
`}return h.replace(/\n$/,"")}return cs=r,cs}var us,sl;function le(){if(sl)return us;sl=1;let t=tn(),e=["kind","multi","resolve","construct","instanceOf","predic\
ate","represent","representName","defaultStyle","styleAliases"],n=["scalar","sequence","mapping"];function r(s){let o={};return s!==null&&Object.keys(s).forEach(
function(l){s[l].forEach(function(c){o[String(c)]=l})}),o}function i(s,o){if(o=o||{},Object.keys(o).forEach(function(l){if(e.indexOf(l)===-1)throw new t('Unknow\
n option "'+l+'" is met in definition of "'+s+'" YAML type.')}),this.options=o,this.tag=s,this.kind=o.kind||null,this.resolve=o.resolve||function(){return!0},this.
construct=o.construct||function(l){return l},this.instanceOf=o.instanceOf||null,this.predicate=o.predicate||null,this.represent=o.represent||null,this.representName=
o.representName||null,this.defaultStyle=o.defaultStyle||null,this.multi=o.multi||!1,this.styleAliases=r(o.styleAliases||null),n.indexOf(this.kind)===-1)throw new t(
'Unknown kind "'+this.kind+'" is specified for "'+s+'" YAML type.')}return us=i,us}var fs,ol;function Cl(){if(ol)return fs;ol=1;let t=tn(),e=le();function n(s,o){
let l=[];return s[o].forEach(function(c){let u=l.length;l.forEach(function(d,h){d.tag===c.tag&&d.kind===c.kind&&d.multi===c.multi&&(u=h)}),l[u]=c}),l}function r(){
let s={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function o(l){l.multi?(s.multi[l.kind].push(l),s.multi.
fallback.push(l)):s[l.kind][l.tag]=s.fallback[l.tag]=l}for(let l=0,c=arguments.length;l<c;l+=1)arguments[l].forEach(o);return s}function i(s){return this.extend(
s)}return i.prototype.extend=function(o){let l=[],c=[];if(o instanceof e)c.push(o);else if(Array.isArray(o))c=c.concat(o);else if(o&&(Array.isArray(o.implicit)||
Array.isArray(o.explicit)))o.implicit&&(l=l.concat(o.implicit)),o.explicit&&(c=c.concat(o.explicit));else throw new t("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");l.forEach(function(d){if(!(d instanceof e))throw new t("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(d.loadKind&&d.loadKind!=="scalar")throw new t("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(d.multi)throw new t("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),c.forEach(function(d){if(!(d instanceof e))throw new t("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let u=Object.create(i.prototype);return u.implicit=(this.implicit||[]).concat(l),u.explicit=(this.explicit||[]).concat(c),u.compiledImplicit=n(u,"impli\
cit"),u.compiledExplicit=n(u,"explicit"),u.compiledTypeMap=r(u.compiledImplicit,u.compiledExplicit),u},fs=i,fs}var ds,al;function Ll(){if(al)return ds;al=1;let t=le();
return ds=new t("tag:yaml.org,2002:str",{kind:"scalar",construct:function(e){return e!==null?e:""}}),ds}var ps,ll;function Pl(){if(ll)return ps;ll=1;let t=le();
return ps=new t("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(e){return e!==null?e:[]}}),ps}var hs,cl;function Ml(){if(cl)return hs;cl=1;let t=le();
return hs=new t("tag:yaml.org,2002:map",{kind:"mapping",construct:function(e){return e!==null?e:{}}}),hs}var ms,ul;function xl(){if(ul)return ms;ul=1;let t=Cl();
return ms=new t({explicit:[Ll(),Pl(),Ml()]}),ms}var gs,fl;function Tl(){if(fl)return gs;fl=1;let t=le();function e(i){if(i===null)return!0;let s=i.length;return s===
1&&i==="~"||s===4&&(i==="null"||i==="Null"||i==="NULL")}function n(){return null}function r(i){return i===null}return gs=new t("tag:yaml.org,2002:null",{kind:"s\
calar",resolve:e,construct:n,predicate:r,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),gs}var ys,dl;function Rl(){if(dl)return ys;dl=1;let t=le();function e(i){if(i===null)return!1;
let s=i.length;return s===4&&(i==="true"||i==="True"||i==="TRUE")||s===5&&(i==="false"||i==="False"||i==="FALSE")}function n(i){return i==="true"||i==="True"||i===
"TRUE"}function r(i){return Object.prototype.toString.call(i)==="[object Boolean]"}return ys=new t("tag:yaml.org,2002:bool",{kind:"scalar",resolve:e,construct:n,
predicate:r,represent:{lowercase:function(i){return i?"true":"false"},uppercase:function(i){return i?"TRUE":"FALSE"},camelcase:function(i){return i?"True":"Fals\
e"}},defaultStyle:"lowercase"}),ys}var ws,pl;function Il(){if(pl)return ws;pl=1;let t=en(),e=le();function n(u){return u>=48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}
function r(u){return u>=48&&u<=55}function i(u){return u>=48&&u<=57}function s(u){if(u===null)return!1;let d=u.length,h=0,p=!1;if(!d)return!1;let m=u[h];if((m===
"-"||m==="+")&&(m=u[++h]),m==="0"){if(h+1===d)return!0;if(m=u[++h],m==="b"){for(h++;h<d;h++){if(m=u[h],m!=="0"&&m!=="1")return!1;p=!0}return p&&isFinite(o(u))}if(m===
"x"){for(h++;h<d;h++){if(!n(u.charCodeAt(h)))return!1;p=!0}return p&&isFinite(o(u))}if(m==="o"){for(h++;h<d;h++){if(!r(u.charCodeAt(h)))return!1;p=!0}return p&&
isFinite(o(u))}}for(;h<d;h++){if(!i(u.charCodeAt(h)))return!1;p=!0}return p?isFinite(o(u)):!1}function o(u){let d=u,h=1,p=d[0];if((p==="-"||p==="+")&&(p==="-"&&
(h=-1),d=d.slice(1),p=d[0]),d==="0")return 0;if(p==="0"){if(d[1]==="b")return h*parseInt(d.slice(2),2);if(d[1]==="x")return h*parseInt(d.slice(2),16);if(d[1]===
"o")return h*parseInt(d.slice(2),8)}return h*parseInt(d,10)}function l(u){return o(u)}function c(u){return Object.prototype.toString.call(u)==="[object Number]"&&
u%1===0&&!t.isNegativeZero(u)}return ws=new e("tag:yaml.org,2002:int",{kind:"scalar",resolve:s,construct:l,predicate:c,represent:{binary:function(u){return u>=0?
"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){return u.toString(
10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),ws}var bs,hl;function $l(){if(hl)return bs;hl=1;let t=en(),e=le(),n=new RegExp("^(?:[-+]?(\
?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),r=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF\
)|\\.(?:nan|NaN|NAN))$");function i(u){return u===null||!n.test(u)?!1:isFinite(parseFloat(u,10))?!0:r.test(u)}function s(u){let d=u.toLowerCase(),h=d[0]==="-"?-1:
1;return"+-".indexOf(d[0])>=0&&(d=d.slice(1)),d===".inf"?h===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:d===".nan"?NaN:h*parseFloat(d,10)}let o=/^[-+]?[0-9]+e/;
function l(u,d){if(isNaN(u))switch(d){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(d){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(d){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(t.isNegativeZero(u))return"-0.0";let h=u.toString(10);return o.test(h)?h.replace(
"e",".e"):h}function c(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||t.isNegativeZero(u))}return bs=new e("tag:yaml.org,2002:float",
{kind:"scalar",resolve:i,construct:s,predicate:c,represent:l,defaultStyle:"lowercase"}),bs}var vs,ml;function _l(){return ml||(ml=1,vs=xl().extend({implicit:[Tl(),
Rl(),Il(),$l()]})),vs}var Ss,gl;function ql(){return gl||(gl=1,Ss=_l()),Ss}var ks,yl;function Dl(){if(yl)return ks;yl=1;let t=le(),e=new RegExp("^([0-9][0-9][0-\
9][0-9])-([0-9][0-9])-([0-9][0-9])$"),n=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\
\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function r(o){return o===null?!1:e.exec(o)!==null||n.exec(o)!==null}function i(o){let l=0,
c=null,u=e.exec(o);if(u===null&&(u=n.exec(o)),u===null)throw new Error("Date resolve error");let d=+u[1],h=+u[2]-1,p=+u[3];if(!u[4])return new Date(Date.UTC(d,h,
p));let m=+u[4],v=+u[5],g=+u[6];if(u[7]){for(l=u[7].slice(0,3);l.length<3;)l+="0";l=+l}if(u[9]){let M=+u[10],A=+(u[11]||0);c=(M*60+A)*6e4,u[9]==="-"&&(c=-c)}let b=new Date(
Date.UTC(d,h,p,m,v,g,l));return c&&b.setTime(b.getTime()-c),b}function s(o){return o.toISOString()}return ks=new t("tag:yaml.org,2002:timestamp",{kind:"scalar",
resolve:r,construct:i,instanceOf:Date,represent:s}),ks}var As,wl;function Fl(){if(wl)return As;wl=1;let t=le();function e(n){return n==="<<"||n===null}return As=
new t("tag:yaml.org,2002:merge",{kind:"scalar",resolve:e}),As}var Os,bl;function Bl(){if(bl)return Os;bl=1;let t=le(),e=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm\
nopqrstuvwxyz0123456789+/=
\r`;function n(o){if(o===null)return!1;let l=0,c=o.length,u=e;for(let d=0;d<c;d++){let h=u.indexOf(o.charAt(d));if(!(h>64)){if(h<0)return!1;l+=6}}return l%8===0}
function r(o){let l=o.replace(/[\r\n=]/g,""),c=l.length,u=e,d=0,h=[];for(let m=0;m<c;m++)m%4===0&&m&&(h.push(d>>16&255),h.push(d>>8&255),h.push(d&255)),d=d<<6|u.
indexOf(l.charAt(m));let p=c%4*6;return p===0?(h.push(d>>16&255),h.push(d>>8&255),h.push(d&255)):p===18?(h.push(d>>10&255),h.push(d>>2&255)):p===12&&h.push(d>>4&
255),new Uint8Array(h)}function i(o){let l="",c=0,u=o.length,d=e;for(let p=0;p<u;p++)p%3===0&&p&&(l+=d[c>>18&63],l+=d[c>>12&63],l+=d[c>>6&63],l+=d[c&63]),c=(c<<
8)+o[p];let h=u%3;return h===0?(l+=d[c>>18&63],l+=d[c>>12&63],l+=d[c>>6&63],l+=d[c&63]):h===2?(l+=d[c>>10&63],l+=d[c>>4&63],l+=d[c<<2&63],l+=d[64]):h===1&&(l+=d[c>>
2&63],l+=d[c<<4&63],l+=d[64],l+=d[64]),l}function s(o){return Object.prototype.toString.call(o)==="[object Uint8Array]"}return Os=new t("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:n,construct:r,predicate:s,represent:i}),Os}var Ns,vl;function jl(){if(vl)return Ns;vl=1;let t=le(),e=Object.prototype.hasOwnProperty,n=Object.
prototype.toString;function r(s){if(s===null)return!0;let o={},l=s;for(let c=0,u=l.length;c<u;c+=1){let d=l[c],h=!1;if(n.call(d)!=="[object Object]")return!1;let p;
for(p in d)if(e.call(d,p))if(!h)h=!0;else return!1;if(!h||e.call(o,p))return!1;Object.defineProperty(o,p,{value:!0})}return!0}function i(s){return s!==null?s:[]}
return Ns=new t("tag:yaml.org,2002:omap",{kind:"sequence",resolve:r,construct:i}),Ns}var Es,Sl;function Kl(){if(Sl)return Es;Sl=1;let t=le(),e=Object.prototype.
toString;function n(i){if(i===null)return!0;let s=i,o=new Array(s.length);for(let l=0,c=s.length;l<c;l+=1){let u=s[l];if(e.call(u)!=="[object Object]")return!1;
let d=Object.keys(u);if(d.length!==1)return!1;o[l]=[d[0],u[d[0]]]}return!0}function r(i){if(i===null)return[];let s=i,o=new Array(s.length);for(let l=0,c=s.length;l<
c;l+=1){let u=s[l],d=Object.keys(u);o[l]=[d[0],u[d[0]]]}return o}return Es=new t("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:n,construct:r}),Es}var Cs,kl;
function Yl(){if(kl)return Cs;kl=1;let t=le(),e=Object.prototype.hasOwnProperty;function n(i){if(i===null)return!0;let s=i;for(let o in s)if(e.call(s,o)&&s[o]!==
null)return!1;return!0}function r(i){return i!==null?i:{}}return Cs=new t("tag:yaml.org,2002:set",{kind:"mapping",resolve:n,construct:r}),Cs}var Ls,Al;function Ms(){
return Al||(Al=1,Ls=ql().extend({implicit:[Dl(),Fl()],explicit:[Bl(),jl(),Kl(),Yl()]})),Ls}var Ol;function Vh(){if(Ol)return lr;Ol=1;let t=en(),e=tn(),n=Uh(),r=Ms(),
i=Object.prototype.hasOwnProperty,s=1,o=2,l=3,c=4,u=1,d=2,h=3,p=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
m=/[\x85\u2028\u2029]/,v=/[,\[\]{}]/,g=/^(?:!|!!|![0-9A-Za-z-]+!)$/,b=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function M(a){return Object.
prototype.toString.call(a)}function A(a){return a===10||a===13}function C(a){return a===9||a===32}function R(a){return a===9||a===32||a===10||a===13}function $(a){
return a===44||a===91||a===93||a===123||a===125}function F(a){if(a>=48&&a<=57)return a-48;let y=a|32;return y>=97&&y<=102?y-97+10:-1}function V(a){return a===120?
2:a===117?4:a===85?8:0}function _(a){return a>=48&&a<=57?a-48:-1}function H(a){switch(a){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"\
	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function ye(a){return a<=65535?String.fromCharCode(a):String.fromCharCode(
(a-65536>>10)+55296,(a-65536&1023)+56320)}function we(a,y,N){y==="__proto__"?Object.defineProperty(a,y,{configurable:!0,enumerable:!0,writable:!0,value:N}):a[y]=
N}let J=new Array(256),Fe=new Array(256);for(let a=0;a<256;a++)J[a]=H(a)?1:0,Fe[a]=H(a);function ne(a,y){this.input=a,this.filename=y.filename||null,this.schema=
y.schema||r,this.onWarning=y.onWarning||null,this.legacy=y.legacy||!1,this.json=y.json||!1,this.listener=y.listener||null,this.maxDepth=typeof y.maxDepth=="numb\
er"?y.maxDepth:100,this.maxTotalMergeKeys=typeof y.maxTotalMergeKeys=="number"?y.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=a.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function jn(a,y){let N={name:a.filename,buffer:a.input.slice(0,-1),position:a.position,line:a.line,column:a.position-
a.lineStart};return N.snippet=n(N),new e(y,N)}function D(a,y){throw jn(a,y)}function At(a,y){a.onWarning&&a.onWarning.call(null,jn(a,y))}function xe(a,y,N){let E=a.
anchorMapTransactions;if(E.length!==0){let k=E[E.length-1];i.call(k,y)||(k[y]={existed:i.call(a.anchorMap,y),value:a.anchorMap[y]})}a.anchorMap[y]=N}function Ei(a){
a.anchorMapTransactions.push(Object.create(null))}function lt(a){let y=a.anchorMapTransactions.pop(),N=a.anchorMapTransactions;if(N.length===0)return;let E=N[N.
length-1],k=Object.keys(y);for(let f=0,w=k.length;f<w;f+=1){let S=k[f];i.call(E,S)||(E[S]=y[S])}}function Ci(a){let y=a.anchorMapTransactions.pop(),N=Object.keys(
y);for(let E=N.length-1;E>=0;E-=1){let k=y[N[E]];k.existed?a.anchorMap[N[E]]=k.value:delete a.anchorMap[N[E]]}}function Gt(a){return{position:a.position,line:a.
line,lineStart:a.lineStart,lineIndent:a.lineIndent,firstTabInLine:a.firstTabInLine,tag:a.tag,anchor:a.anchor,kind:a.kind,result:a.result}}function Ot(a,y){a.position=
y.position,a.line=y.line,a.lineStart=y.lineStart,a.lineIndent=y.lineIndent,a.firstTabInLine=y.firstTabInLine,a.tag=y.tag,a.anchor=y.anchor,a.kind=y.kind,a.result=
y.result}let Kn={YAML:function(y,N,E){y.version!==null&&D(y,"duplication of %YAML directive"),E.length!==1&&D(y,"YAML directive accepts exactly one argument");let k=/^([0-9]+)\.([0-9]+)$/.
exec(E[0]);k===null&&D(y,"ill-formed argument of the YAML directive");let f=parseInt(k[1],10),w=parseInt(k[2],10);f!==1&&D(y,"unacceptable YAML version of the d\
ocument"),y.version=E[0],y.checkLineBreaks=w<2,w!==1&&w!==2&&At(y,"unsupported YAML version of the document")},TAG:function(y,N,E){let k;E.length!==2&&D(y,"TAG \
directive accepts exactly two arguments");let f=E[0];k=E[1],g.test(f)||D(y,"ill-formed tag handle (first argument) of the TAG directive"),i.call(y.tagMap,f)&&D(
y,'there is a previously declared suffix for "'+f+'" tag handle'),b.test(k)||D(y,"ill-formed tag prefix (second argument) of the TAG directive");try{k=decodeURIComponent(
k)}catch{D(y,"tag prefix is malformed: "+k)}y.tagMap[f]=k}};function he(a,y,N,E){if(y<N){let k=a.input.slice(y,N);if(E)for(let f=0,w=k.length;f<w;f+=1){let S=k.
charCodeAt(f);S===9||S>=32&&S<=1114111||D(a,"expected valid JSON character")}else p.test(k)&&D(a,"the stream contains non-printable characters");a.result+=k}}function Be(a){
a.totalMergeKeys++,a.maxTotalMergeKeys!==-1&&a.totalMergeKeys>a.maxTotalMergeKeys&&D(a,"merge keys exceeded maxTotalMergeKeys ("+a.maxTotalMergeKeys+")")}function Ht(a,y,N,E){
t.isObject(N)||D(a,"cannot merge mappings; the provided source object is unacceptable"),Be(a);let k=Object.keys(N);for(let f=0,w=k.length;f<w;f+=1){let S=k[f];Be(
a),i.call(y,S)||(we(y,S,N[S]),E[S]=!0)}}function Te(a,y,N,E,k,f,w,S,L){if(Array.isArray(k)){k=Array.prototype.slice.call(k);for(let P=0,x=k.length;P<x;P+=1)Array.
isArray(k[P])&&D(a,"nested arrays are not supported inside keys"),typeof k=="object"&&M(k[P])==="[object Object]"&&(k[P]="[object Object]")}if(typeof k=="object"&&
M(k)==="[object Object]"&&(k="[object Object]"),k=String(k),y===null&&(y={}),E==="tag:yaml.org,2002:merge")if(Array.isArray(f)){f.length>100&&D(a,"abnormal merg\
e sequence size");for(let P=0,x=f.length;P<x;P+=1)Ht(a,y,f[P],N)}else Ht(a,y,f,N);else!a.json&&!i.call(N,k)&&i.call(y,k)&&(a.line=w||a.line,a.lineStart=S||a.lineStart,
a.position=L||a.position,D(a,"duplicated mapping key")),we(y,k,f),delete N[k];return y}function Jt(a){let y=a.input.charCodeAt(a.position);y===10?a.position++:y===
13?(a.position++,a.input.charCodeAt(a.position)===10&&a.position++):D(a,"a line break is expected"),a.line+=1,a.lineStart=a.position,a.firstTabInLine=-1}function Q(a,y,N){
let E=0,k=a.input.charCodeAt(a.position);for(;k!==0;){for(;C(k);)k===9&&a.firstTabInLine===-1&&(a.firstTabInLine=a.position),k=a.input.charCodeAt(++a.position);
if(y&&k===35)do k=a.input.charCodeAt(++a.position);while(k!==10&&k!==13&&k!==0);if(A(k))for(Jt(a),k=a.input.charCodeAt(a.position),E++,a.lineIndent=0;k===32;)a.
lineIndent++,k=a.input.charCodeAt(++a.position);else break}return N!==-1&&E!==0&&a.lineIndent<N&&At(a,"deficient indentation"),E}function Oe(a){let y=a.position,
N=a.input.charCodeAt(y);return!!((N===45||N===46)&&N===a.input.charCodeAt(y+1)&&N===a.input.charCodeAt(y+2)&&(y+=3,N=a.input.charCodeAt(y),N===0||R(N)))}function Nt(a,y){
y===1?a.result+=" ":y>1&&(a.result+=t.repeat(`
`,y-1))}function Yn(a,y,N){let E,k,f,w,S,L,P=a.kind,x=a.result,O=a.input.charCodeAt(a.position);if(R(O)||$(O)||O===35||O===38||O===42||O===33||O===124||O===62||
O===39||O===34||O===37||O===64||O===96)return!1;if(O===63||O===45){let T=a.input.charCodeAt(a.position+1);if(R(T)||N&&$(T))return!1}for(a.kind="scalar",a.result=
"",E=k=a.position,f=!1;O!==0;){if(O===58){let T=a.input.charCodeAt(a.position+1);if(R(T)||N&&$(T))break}else if(O===35){let T=a.input.charCodeAt(a.position-1);if(R(
T))break}else{if(a.position===a.lineStart&&Oe(a)||N&&$(O))break;if(A(O))if(w=a.line,S=a.lineStart,L=a.lineIndent,Q(a,!1,-1),a.lineIndent>=y){f=!0,O=a.input.charCodeAt(
a.position);continue}else{a.position=k,a.line=w,a.lineStart=S,a.lineIndent=L;break}}f&&(he(a,E,k,!1),Nt(a,a.line-w),E=k=a.position,f=!1),C(O)||(k=a.position+1),
O=a.input.charCodeAt(++a.position)}return he(a,E,k,!1),a.result?!0:(a.kind=P,a.result=x,!1)}function zt(a,y){let N,E,k=a.input.charCodeAt(a.position);if(k!==39)
return!1;for(a.kind="scalar",a.result="",a.position++,N=E=a.position;(k=a.input.charCodeAt(a.position))!==0;)if(k===39)if(he(a,N,a.position,!0),k=a.input.charCodeAt(
++a.position),k===39)N=a.position,a.position++,E=a.position;else return!0;else A(k)?(he(a,N,E,!0),Nt(a,Q(a,!1,y)),N=E=a.position):a.position===a.lineStart&&Oe(a)?
D(a,"unexpected end of the document within a single quoted scalar"):(a.position++,C(k)||(E=a.position));D(a,"unexpected end of the stream within a single quoted\
 scalar")}function Un(a,y){let N,E,k,f=a.input.charCodeAt(a.position);if(f!==34)return!1;for(a.kind="scalar",a.result="",a.position++,N=E=a.position;(f=a.input.
charCodeAt(a.position))!==0;){if(f===34)return he(a,N,a.position,!0),a.position++,!0;if(f===92){if(he(a,N,a.position,!0),f=a.input.charCodeAt(++a.position),A(f))
Q(a,!1,y);else if(f<256&&J[f])a.result+=Fe[f],a.position++;else if((k=V(f))>0){let w=k,S=0;for(;w>0;w--)f=a.input.charCodeAt(++a.position),(k=F(f))>=0?S=(S<<4)+
k:D(a,"expected hexadecimal character");a.result+=ye(S),a.position++}else D(a,"unknown escape sequence");N=E=a.position}else A(f)?(he(a,N,E,!0),Nt(a,Q(a,!1,y)),
N=E=a.position):a.position===a.lineStart&&Oe(a)?D(a,"unexpected end of the document within a double quoted scalar"):(a.position++,C(f)||(E=a.position))}D(a,"une\
xpected end of the stream within a double quoted scalar")}function Vn(a,y){let N=!0,E,k,f,w=a.tag,S,L=a.anchor,P,x,O,T,q=Object.create(null),B,j,Y,U=a.input.charCodeAt(
a.position);if(U===91)P=93,T=!1,S=[];else if(U===123)P=125,T=!0,S={};else return!1;for(a.anchor!==null&&xe(a,a.anchor,S),U=a.input.charCodeAt(++a.position);U!==
0;){if(Q(a,!0,y),U=a.input.charCodeAt(a.position),U===P)return a.position++,a.tag=w,a.anchor=L,a.kind=T?"mapping":"sequence",a.result=S,!0;if(N?U===44&&D(a,"exp\
ected the node content, but found ','"):D(a,"missed comma between flow collection entries"),j=B=Y=null,x=O=!1,U===63){let Ye=a.input.charCodeAt(a.position+1);R(
Ye)&&(x=O=!0,a.position++,Q(a,!0,y))}E=a.line,k=a.lineStart,f=a.position,Ke(a,y,s,!1,!0),j=a.tag,B=a.result,Q(a,!0,y),U=a.input.charCodeAt(a.position),(O||a.line===
E)&&U===58&&(x=!0,U=a.input.charCodeAt(++a.position),Q(a,!0,y),Ke(a,y,s,!1,!0),Y=a.result),T?Te(a,S,q,j,B,Y,E,k,f):x?S.push(Te(a,null,q,j,B,Y,E,k,f)):S.push(B),
Q(a,!0,y),U=a.input.charCodeAt(a.position),U===44?(N=!0,U=a.input.charCodeAt(++a.position)):N=!1}D(a,"unexpected end of the stream within a flow collection")}function je(a,y){
let N,E=u,k=!1,f=!1,w=y,S=0,L=!1,P,x=a.input.charCodeAt(a.position);if(x===124)N=!1;else if(x===62)N=!0;else return!1;for(a.kind="scalar",a.result="";x!==0;)if(x=
a.input.charCodeAt(++a.position),x===43||x===45)u===E?E=x===43?h:d:D(a,"repeat of a chomping mode identifier");else if((P=_(x))>=0)P===0?D(a,"bad explicit inden\
tation width of a block scalar; it cannot be less than one"):f?D(a,"repeat of an indentation width identifier"):(w=y+P-1,f=!0);else break;if(C(x)){do x=a.input.
charCodeAt(++a.position);while(C(x));if(x===35)do x=a.input.charCodeAt(++a.position);while(!A(x)&&x!==0)}for(;x!==0;){for(Jt(a),a.lineIndent=0,x=a.input.charCodeAt(
a.position);(!f||a.lineIndent<w)&&x===32;)a.lineIndent++,x=a.input.charCodeAt(++a.position);if(!f&&a.lineIndent>w&&(w=a.lineIndent),A(x)){S++;continue}if(!f&&w===
0&&D(a,"missing indentation for block scalar"),a.lineIndent<w){E===h?a.result+=t.repeat(`
`,k?1+S:S):E===u&&k&&(a.result+=`
`);break}N?C(x)?(L=!0,a.result+=t.repeat(`
`,k?1+S:S)):L?(L=!1,a.result+=t.repeat(`
`,S+1)):S===0?k&&(a.result+=" "):a.result+=t.repeat(`
`,S):a.result+=t.repeat(`
`,k?1+S:S),k=!0,f=!0,S=0;let O=a.position;for(;!A(x)&&x!==0;)x=a.input.charCodeAt(++a.position);he(a,O,a.position,!1)}return!0}function Wn(a,y){let N=a.tag,E=a.
anchor,k=[],f=!1;if(a.firstTabInLine!==-1)return!1;a.anchor!==null&&xe(a,a.anchor,k);let w=a.input.charCodeAt(a.position);for(;w!==0&&(a.firstTabInLine!==-1&&(a.
position=a.firstTabInLine,D(a,"tab characters must not be used in indentation")),w===45);){let S=a.input.charCodeAt(a.position+1);if(!R(S))break;if(f=!0,a.position++,
Q(a,!0,-1)&&a.lineIndent<=y){k.push(null),w=a.input.charCodeAt(a.position);continue}let L=a.line;if(Ke(a,y,l,!1,!0),k.push(a.result),Q(a,!0,-1),w=a.input.charCodeAt(
a.position),(a.line===L||a.lineIndent>y)&&w!==0)D(a,"bad indentation of a sequence entry");else if(a.lineIndent<y)break}return f?(a.tag=N,a.anchor=E,a.kind="seq\
uence",a.result=k,!0):!1}function Gn(a,y,N){let E,k,f,w,S=a.tag,L=a.anchor,P={},x=Object.create(null),O=null,T=null,q=null,B=!1,j=!1;if(a.firstTabInLine!==-1)return!1;
a.anchor!==null&&xe(a,a.anchor,P);let Y=a.input.charCodeAt(a.position);for(;Y!==0;){!B&&a.firstTabInLine!==-1&&(a.position=a.firstTabInLine,D(a,"tab characters \
must not be used in indentation"));let U=a.input.charCodeAt(a.position+1),Ye=a.line;if((Y===63||Y===58)&&R(U))Y===63?(B&&(Te(a,P,x,O,T,null,k,f,w),O=T=q=null),j=
!0,B=!0,E=!0):B?(B=!1,E=!0):D(a,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),a.position+=1,Y=U;else{if(k=
a.line,f=a.lineStart,w=a.position,!Ke(a,N,o,!1,!0))break;if(a.line===Ye){for(Y=a.input.charCodeAt(a.position);C(Y);)Y=a.input.charCodeAt(++a.position);if(Y===58)
Y=a.input.charCodeAt(++a.position),R(Y)||D(a,"a whitespace character is expected after the key-value separator within a block mapping"),B&&(Te(a,P,x,O,T,null,k,
f,w),O=T=q=null),j=!0,B=!1,E=!1,O=a.tag,T=a.result;else if(j)D(a,"can not read an implicit mapping pair; a colon is missed");else return a.tag=S,a.anchor=L,!0}else if(j)
D(a,"can not read a block mapping entry; a multiline key may not be an implicit key");else return a.tag=S,a.anchor=L,!0}if((a.line===Ye||a.lineIndent>y)&&(B&&(k=
a.line,f=a.lineStart,w=a.position),Ke(a,y,c,!0,E)&&(B?T=a.result:q=a.result),B||(Te(a,P,x,O,T,q,k,f,w),O=T=q=null),Q(a,!0,-1),Y=a.input.charCodeAt(a.position)),
(a.line===Ye||a.lineIndent>y)&&Y!==0)D(a,"bad indentation of a mapping entry");else if(a.lineIndent<y)break}return B&&Te(a,P,x,O,T,null,k,f,w),j&&(a.tag=S,a.anchor=
L,a.kind="mapping",a.result=P),j}function Hn(a){let y=!1,N=!1,E,k,f=a.input.charCodeAt(a.position);if(f!==33)return!1;a.tag!==null&&D(a,"duplication of a tag pr\
operty"),f=a.input.charCodeAt(++a.position),f===60?(y=!0,f=a.input.charCodeAt(++a.position)):f===33?(N=!0,E="!!",f=a.input.charCodeAt(++a.position)):E="!";let w=a.
position;if(y){do f=a.input.charCodeAt(++a.position);while(f!==0&&f!==62);a.position<a.length?(k=a.input.slice(w,a.position),f=a.input.charCodeAt(++a.position)):
D(a,"unexpected end of the stream within a verbatim tag")}else{for(;f!==0&&!R(f);)f===33&&(N?D(a,"tag suffix cannot contain exclamation marks"):(E=a.input.slice(
w-1,a.position+1),g.test(E)||D(a,"named tag handle cannot contain such characters"),N=!0,w=a.position+1)),f=a.input.charCodeAt(++a.position);k=a.input.slice(w,a.
position),v.test(k)&&D(a,"tag suffix cannot contain flow indicator characters")}k&&!b.test(k)&&D(a,"tag name cannot contain such characters: "+k);try{k=decodeURIComponent(
k)}catch{D(a,"tag name is malformed: "+k)}return y?a.tag=k:i.call(a.tagMap,E)?a.tag=a.tagMap[E]+k:E==="!"?a.tag="!"+k:E==="!!"?a.tag="tag:yaml.org,2002:"+k:D(a,
'undeclared tag handle "'+E+'"'),!0}function Jn(a){let y=a.input.charCodeAt(a.position);if(y!==38)return!1;a.anchor!==null&&D(a,"duplication of an anchor proper\
ty"),y=a.input.charCodeAt(++a.position);let N=a.position;for(;y!==0&&!R(y)&&!$(y);)y=a.input.charCodeAt(++a.position);return a.position===N&&D(a,"name of an anc\
hor node must contain at least one character"),a.anchor=a.input.slice(N,a.position),!0}function Li(a){let y=a.input.charCodeAt(a.position);if(y!==42)return!1;y=
a.input.charCodeAt(++a.position);let N=a.position;for(;y!==0&&!R(y)&&!$(y);)y=a.input.charCodeAt(++a.position);a.position===N&&D(a,"name of an alias node must c\
ontain at least one character");let E=a.input.slice(N,a.position);return i.call(a.anchorMap,E)||D(a,'unidentified alias "'+E+'"'),a.result=a.anchorMap[E],Q(a,!0,
-1),!0}function zn(a,y,N,E){let k=Gt(a);return Ei(a),Ot(a,y),a.tag=null,a.anchor=null,a.kind=null,a.result=null,Gn(a,N,E)&&a.kind==="mapping"?(lt(a),!0):(Ci(a),
Ot(a,k),!1)}function Ke(a,y,N,E,k){let f,w,S=1,L=!1,P=!1,x=null,O,T,q;a.depth>=a.maxDepth&&D(a,"nesting exceeded maxDepth ("+a.maxDepth+")"),a.depth+=1,a.listener!==
null&&a.listener("open",a),a.tag=null,a.anchor=null,a.kind=null,a.result=null;let B=f=w=c===N||l===N;if(E&&Q(a,!0,-1)&&(L=!0,a.lineIndent>y?S=1:a.lineIndent===y?
S=0:a.lineIndent<y&&(S=-1)),S===1)for(;;){let j=a.input.charCodeAt(a.position),Y=Gt(a);if(L&&(j===33&&a.tag!==null||j===38&&a.anchor!==null)||!Hn(a)&&!Jn(a))break;
x===null&&(x=Y),Q(a,!0,-1)?(L=!0,w=B,a.lineIndent>y?S=1:a.lineIndent===y?S=0:a.lineIndent<y&&(S=-1)):w=!1}if(w&&(w=L||k),S===1||c===N)if(s===N||o===N?T=y:T=y+1,
q=a.position-a.lineStart,S===1)if(w&&(Wn(a,q)||Gn(a,q,T))||Vn(a,T))P=!0;else{let j=a.input.charCodeAt(a.position);x!==null&&B&&!w&&j!==124&&j!==62&&zn(a,x,x.position-
x.lineStart,T)||f&&je(a,T)||zt(a,T)||Un(a,T)?P=!0:Li(a)?(P=!0,(a.tag!==null||a.anchor!==null)&&D(a,"alias node should not have any properties")):Yn(a,T,s===N)&&
(P=!0,a.tag===null&&(a.tag="?")),a.anchor!==null&&xe(a,a.anchor,a.result)}else S===0&&(P=w&&Wn(a,q));if(a.tag===null)a.anchor!==null&&xe(a,a.anchor,a.result);else if(a.
tag==="?"){a.result!==null&&a.kind!=="scalar"&&D(a,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+a.kind+'"');for(let j=0,Y=a.implicitTypes.
length;j<Y;j+=1)if(O=a.implicitTypes[j],O.resolve(a.result)){a.result=O.construct(a.result),a.tag=O.tag,a.anchor!==null&&xe(a,a.anchor,a.result);break}}else if(a.
tag!=="!"){if(i.call(a.typeMap[a.kind||"fallback"],a.tag))O=a.typeMap[a.kind||"fallback"][a.tag];else{O=null;let j=a.typeMap.multi[a.kind||"fallback"];for(let Y=0,
U=j.length;Y<U;Y+=1)if(a.tag.slice(0,j[Y].tag.length)===j[Y].tag){O=j[Y];break}}O||D(a,"unknown tag !<"+a.tag+">"),a.result!==null&&O.kind!==a.kind&&D(a,"unacce\
ptable node kind for !<"+a.tag+'> tag; it should be "'+O.kind+'", not "'+a.kind+'"'),O.resolve(a.result,a.tag)?(a.result=O.construct(a.result,a.tag),a.anchor!==
null&&xe(a,a.anchor,a.result)):D(a,"cannot resolve a node with !<"+a.tag+"> explicit tag")}return a.listener!==null&&a.listener("close",a),a.depth-=1,a.tag!==null||
a.anchor!==null||P}function Pi(a){let y=a.position,N=!1,E;for(a.version=null,a.checkLineBreaks=a.legacy,a.tagMap=Object.create(null),a.anchorMap=Object.create(null);(E=
a.input.charCodeAt(a.position))!==0&&(Q(a,!0,-1),E=a.input.charCodeAt(a.position),!(a.lineIndent>0||E!==37));){N=!0,E=a.input.charCodeAt(++a.position);let k=a.position;
for(;E!==0&&!R(E);)E=a.input.charCodeAt(++a.position);let f=a.input.slice(k,a.position),w=[];for(f.length<1&&D(a,"directive name must not be less than one chara\
cter in length");E!==0;){for(;C(E);)E=a.input.charCodeAt(++a.position);if(E===35){do E=a.input.charCodeAt(++a.position);while(E!==0&&!A(E));break}if(A(E))break;
for(k=a.position;E!==0&&!R(E);)E=a.input.charCodeAt(++a.position);w.push(a.input.slice(k,a.position))}E!==0&&Jt(a),i.call(Kn,f)?Kn[f](a,f,w):At(a,'unknown docum\
ent directive "'+f+'"')}if(Q(a,!0,-1),a.lineIndent===0&&a.input.charCodeAt(a.position)===45&&a.input.charCodeAt(a.position+1)===45&&a.input.charCodeAt(a.position+
2)===45?(a.position+=3,Q(a,!0,-1)):N&&D(a,"directives end mark is expected"),Ke(a,a.lineIndent-1,c,!1,!0),Q(a,!0,-1),a.checkLineBreaks&&m.test(a.input.slice(y,a.
position))&&At(a,"non-ASCII line breaks are interpreted as content"),a.documents.push(a.result),a.position===a.lineStart&&Oe(a)){a.input.charCodeAt(a.position)===
46&&(a.position+=3,Q(a,!0,-1));return}a.position<a.length-1&&D(a,"end of the stream or a document separator is expected")}function Qt(a,y){a=String(a),y=y||{},a.
length!==0&&(a.charCodeAt(a.length-1)!==10&&a.charCodeAt(a.length-1)!==13&&(a+=`
`),a.charCodeAt(0)===65279&&(a=a.slice(1)));let N=new ne(a,y),E=a.indexOf("\0");for(E!==-1&&(N.position=E,D(N,"null byte is not allowed in input")),N.input+="\0";N.
input.charCodeAt(N.position)===32;)N.lineIndent+=1,N.position+=1;for(;N.position<N.length-1;)Pi(N);return N.documents}function Mi(a,y,N){y!==null&&typeof y=="ob\
ject"&&typeof N>"u"&&(N=y,y=null);let E=Qt(a,N);if(typeof y!="function")return E;for(let k=0,f=E.length;k<f;k+=1)y(E[k])}function xi(a,y){let N=Qt(a,y);if(N.length!==
0){if(N.length===1)return N[0];throw new e("expected a single document in the stream, but found more")}}return lr.loadAll=Mi,lr.load=xi,lr}var Ps={},Nl;function Wh(){
if(Nl)return Ps;Nl=1;let t=en(),e=tn(),n=Ms(),r=Object.prototype.toString,i=Object.prototype.hasOwnProperty,s=65279,o=9,l=10,c=13,u=32,d=33,h=34,p=35,m=37,v=38,
g=39,b=42,M=44,A=45,C=58,R=61,$=62,F=63,V=64,_=91,H=93,ye=96,we=123,J=124,Fe=125,ne={};ne[0]="\\0",ne[7]="\\a",ne[8]="\\b",ne[9]="\\t",ne[10]="\\n",ne[11]="\\v",
ne[12]="\\f",ne[13]="\\r",ne[27]="\\e",ne[34]='\\"',ne[92]="\\\\",ne[133]="\\N",ne[160]="\\_",ne[8232]="\\L",ne[8233]="\\P";let jn=["y","Y","yes","Yes","YES","o\
n","On","ON","n","N","no","No","NO","off","Off","OFF"],D=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function At(f,w){if(w===null)return{};let S={},L=Object.keys(
w);for(let P=0,x=L.length;P<x;P+=1){let O=L[P],T=String(w[O]);O.slice(0,2)==="!!"&&(O="tag:yaml.org,2002:"+O.slice(2));let q=f.compiledTypeMap.fallback[O];q&&i.
call(q.styleAliases,T)&&(T=q.styleAliases[T]),S[O]=T}return S}function xe(f){let w,S,L=f.toString(16).toUpperCase();if(f<=255)w="x",S=2;else if(f<=65535)w="u",S=
4;else if(f<=4294967295)w="U",S=8;else throw new e("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+w+t.repeat("0",S-L.length)+L}let Ei=1,
lt=2;function Ci(f){this.schema=f.schema||n,this.indent=Math.max(1,f.indent||2),this.noArrayIndent=f.noArrayIndent||!1,this.skipInvalid=f.skipInvalid||!1,this.flowLevel=
t.isNothing(f.flowLevel)?-1:f.flowLevel,this.styleMap=At(this.schema,f.styles||null),this.sortKeys=f.sortKeys||!1,this.lineWidth=f.lineWidth||80,this.noRefs=f.noRefs||
!1,this.noCompatMode=f.noCompatMode||!1,this.condenseFlow=f.condenseFlow||!1,this.quotingType=f.quotingType==='"'?lt:Ei,this.forceQuotes=f.forceQuotes||!1,this.
replacer=typeof f.replacer=="function"?f.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=
null,this.result="",this.duplicates=[],this.usedDuplicates=null}function Gt(f,w){let S=t.repeat(" ",w),L=0,P="",x=f.length;for(;L<x;){let O,T=f.indexOf(`
`,L);T===-1?(O=f.slice(L),L=x):(O=f.slice(L,T+1),L=T+1),O.length&&O!==`
`&&(P+=S),P+=O}return P}function Ot(f,w){return`
`+t.repeat(" ",f.indent*w)}function Kn(f,w){for(let S=0,L=f.implicitTypes.length;S<L;S+=1)if(f.implicitTypes[S].resolve(w))return!0;return!1}function he(f){return f===
u||f===o}function Be(f){return f>=32&&f<=126||f>=161&&f<=55295&&f!==8232&&f!==8233||f>=57344&&f<=65533&&f!==s||f>=65536&&f<=1114111}function Ht(f){return Be(f)&&
f!==s&&f!==c&&f!==l}function Te(f,w,S){let L=Ht(f),P=L&&!he(f);return(S?L:L&&f!==M&&f!==_&&f!==H&&f!==we&&f!==Fe)&&f!==p&&!(w===C&&!P)||Ht(w)&&!he(w)&&f===p||w===
C&&P}function Jt(f){return Be(f)&&f!==s&&!he(f)&&f!==A&&f!==F&&f!==C&&f!==M&&f!==_&&f!==H&&f!==we&&f!==Fe&&f!==p&&f!==v&&f!==b&&f!==d&&f!==J&&f!==R&&f!==$&&f!==
g&&f!==h&&f!==m&&f!==V&&f!==ye}function Q(f){return!he(f)&&f!==C}function Oe(f,w){let S=f.charCodeAt(w),L;return S>=55296&&S<=56319&&w+1<f.length&&(L=f.charCodeAt(
w+1),L>=56320&&L<=57343)?(S-55296)*1024+L-56320+65536:S}function Nt(f){return/^\n* /.test(f)}let Yn=1,zt=2,Un=3,Vn=4,je=5;function Wn(f,w,S,L,P,x,O,T){let q,B=0,
j=null,Y=!1,U=!1,Ye=L!==-1,Xt=-1,Zt=Jt(Oe(f,0))&&Q(Oe(f,f.length-1));if(w||O)for(q=0;q<f.length;B>=65536?q+=2:q++){if(B=Oe(f,q),!Be(B))return je;Zt=Zt&&Te(B,j,T),
j=B}else{for(q=0;q<f.length;B>=65536?q+=2:q++){if(B=Oe(f,q),B===l)Y=!0,Ye&&(U=U||q-Xt-1>L&&f[Xt+1]!==" ",Xt=q);else if(!Be(B))return je;Zt=Zt&&Te(B,j,T),j=B}U=U||
Ye&&q-Xt-1>L&&f[Xt+1]!==" "}return!Y&&!U?Zt&&!O&&!P(f)?Yn:x===lt?je:zt:S>9&&Nt(f)?je:O?x===lt?je:zt:U?Vn:Un}function Gn(f,w,S,L,P){f.dump=(function(){if(w.length===
0)return f.quotingType===lt?'""':"''";if(!f.noCompatMode&&(jn.indexOf(w)!==-1||D.test(w)))return f.quotingType===lt?'"'+w+'"':"'"+w+"'";let x=f.indent*Math.max(
1,S),O=f.lineWidth===-1?-1:Math.max(Math.min(f.lineWidth,40),f.lineWidth-x),T=L||f.flowLevel>-1&&S>=f.flowLevel;function q(B){return Kn(f,B)}switch(Wn(w,T,f.indent,
O,q,f.quotingType,f.forceQuotes&&!L,P)){case Yn:return w;case zt:return"'"+w.replace(/'/g,"''")+"'";case Un:return"|"+Hn(w,f.indent)+Jn(Gt(w,x));case Vn:return"\
>"+Hn(w,f.indent)+Jn(Gt(Li(w,O),x));case je:return'"'+Ke(w)+'"';default:throw new e("impossible error: invalid scalar style")}})()}function Hn(f,w){let S=Nt(f)?
String(w):"",L=f[f.length-1]===`
`,x=L&&(f[f.length-2]===`
`||f===`
`)?"+":L?"":"-";return S+x+`
`}function Jn(f){return f[f.length-1]===`
`?f.slice(0,-1):f}function Li(f,w){let S=/(\n+)([^\n]*)/g,L=(function(){let T=f.indexOf(`
`);return T=T!==-1?T:f.length,S.lastIndex=T,zn(f.slice(0,T),w)})(),P=f[0]===`
`||f[0]===" ",x,O;for(;O=S.exec(f);){let T=O[1],q=O[2];x=q[0]===" ",L+=T+(!P&&!x&&q!==""?`
`:"")+zn(q,w),P=x}return L}function zn(f,w){if(f===""||f[0]===" ")return f;let S=/ [^ ]/g,L,P=0,x,O=0,T=0,q="";for(;L=S.exec(f);)T=L.index,T-P>w&&(x=O>P?O:T,q+=
`
`+f.slice(P,x),P=x+1),O=T;return q+=`
`,f.length-P>w&&O>P?q+=f.slice(P,O)+`
`+f.slice(O+1):q+=f.slice(P),q.slice(1)}function Ke(f){let w="",S=0;for(let L=0;L<f.length;S>=65536?L+=2:L++){S=Oe(f,L);let P=ne[S];!P&&Be(S)?(w+=f[L],S>=65536&&
(w+=f[L+1])):w+=P||xe(S)}return w}function Pi(f,w,S){let L="",P=f.tag;for(let x=0,O=S.length;x<O;x+=1){let T=S[x];f.replacer&&(T=f.replacer.call(S,String(x),T)),
(y(f,w,T,!1,!1)||typeof T>"u"&&y(f,w,null,!1,!1))&&(L!==""&&(L+=","+(f.condenseFlow?"":" ")),L+=f.dump)}f.tag=P,f.dump="["+L+"]"}function Qt(f,w,S,L){let P="",x=f.
tag;for(let O=0,T=S.length;O<T;O+=1){let q=S[O];f.replacer&&(q=f.replacer.call(S,String(O),q)),(y(f,w+1,q,!0,!0,!1,!0)||typeof q>"u"&&y(f,w+1,null,!0,!0,!1,!0))&&
((!L||P!=="")&&(P+=Ot(f,w)),f.dump&&l===f.dump.charCodeAt(0)?P+="-":P+="- ",P+=f.dump)}f.tag=x,f.dump=P||"[]"}function Mi(f,w,S){let L="",P=f.tag,x=Object.keys(
S);for(let O=0,T=x.length;O<T;O+=1){let q="";L!==""&&(q+=", "),f.condenseFlow&&(q+='"');let B=x[O],j=S[B];f.replacer&&(j=f.replacer.call(S,B,j)),y(f,w,B,!1,!1)&&
(f.dump.length>1024&&(q+="? "),q+=f.dump+(f.condenseFlow?'"':"")+":"+(f.condenseFlow?"":" "),y(f,w,j,!1,!1)&&(q+=f.dump,L+=q))}f.tag=P,f.dump="{"+L+"}"}function xi(f,w,S,L){
let P="",x=f.tag,O=Object.keys(S);if(f.sortKeys===!0)O.sort();else if(typeof f.sortKeys=="function")O.sort(f.sortKeys);else if(f.sortKeys)throw new e("sortKeys \
must be a boolean or a function");for(let T=0,q=O.length;T<q;T+=1){let B="";(!L||P!=="")&&(B+=Ot(f,w));let j=O[T],Y=S[j];if(f.replacer&&(Y=f.replacer.call(S,j,Y)),
!y(f,w+1,j,!0,!0,!0))continue;let U=f.tag!==null&&f.tag!=="?"||f.dump&&f.dump.length>1024;U&&(f.dump&&l===f.dump.charCodeAt(0)?B+="?":B+="? "),B+=f.dump,U&&(B+=
Ot(f,w)),y(f,w+1,Y,!0,U)&&(f.dump&&l===f.dump.charCodeAt(0)?B+=":":B+=": ",B+=f.dump,P+=B)}f.tag=x,f.dump=P||"{}"}function a(f,w,S){let L=S?f.explicitTypes:f.implicitTypes;
for(let P=0,x=L.length;P<x;P+=1){let O=L[P];if((O.instanceOf||O.predicate)&&(!O.instanceOf||typeof w=="object"&&w instanceof O.instanceOf)&&(!O.predicate||O.predicate(
w))){if(S?O.multi&&O.representName?f.tag=O.representName(w):f.tag=O.tag:f.tag="?",O.represent){let T=f.styleMap[O.tag]||O.defaultStyle,q;if(r.call(O.represent)===
"[object Function]")q=O.represent(w,T);else if(i.call(O.represent,T))q=O.represent[T](w,T);else throw new e("!<"+O.tag+'> tag resolver accepts not "'+T+'" style');
f.dump=q}return!0}}return!1}function y(f,w,S,L,P,x,O){f.tag=null,f.dump=S,a(f,S,!1)||a(f,S,!0);let T=r.call(f.dump),q=L;L&&(L=f.flowLevel<0||f.flowLevel>w);let B=T===
"[object Object]"||T==="[object Array]",j,Y;if(B&&(j=f.duplicates.indexOf(S),Y=j!==-1),(f.tag!==null&&f.tag!=="?"||Y||f.indent!==2&&w>0)&&(P=!1),Y&&f.usedDuplicates[j])
f.dump="*ref_"+j;else{if(B&&Y&&!f.usedDuplicates[j]&&(f.usedDuplicates[j]=!0),T==="[object Object]")L&&Object.keys(f.dump).length!==0?(xi(f,w,f.dump,P),Y&&(f.dump=
"&ref_"+j+f.dump)):(Mi(f,w,f.dump),Y&&(f.dump="&ref_"+j+" "+f.dump));else if(T==="[object Array]")L&&f.dump.length!==0?(f.noArrayIndent&&!O&&w>0?Qt(f,w-1,f.dump,
P):Qt(f,w,f.dump,P),Y&&(f.dump="&ref_"+j+f.dump)):(Pi(f,w,f.dump),Y&&(f.dump="&ref_"+j+" "+f.dump));else if(T==="[object String]")f.tag!=="?"&&Gn(f,f.dump,w,x,q);else{
if(T==="[object Undefined]")return!1;if(f.skipInvalid)return!1;throw new e("unacceptable kind of an object to dump "+T)}if(f.tag!==null&&f.tag!=="?"){let U=encodeURI(
f.tag[0]==="!"?f.tag.slice(1):f.tag).replace(/!/g,"%21");f.tag[0]==="!"?U="!"+U:U.slice(0,18)==="tag:yaml.org,2002:"?U="!!"+U.slice(18):U="!<"+U+">",f.dump=U+" "+
f.dump}}return!0}function N(f,w){let S=[],L=[];E(f,S,L);let P=L.length;for(let x=0;x<P;x+=1)w.duplicates.push(S[L[x]]);w.usedDuplicates=new Array(P)}function E(f,w,S){
if(f!==null&&typeof f=="object"){let L=w.indexOf(f);if(L!==-1)S.indexOf(L)===-1&&S.push(L);else if(w.push(f),Array.isArray(f))for(let P=0,x=f.length;P<x;P+=1)E(
f[P],w,S);else{let P=Object.keys(f);for(let x=0,O=P.length;x<O;x+=1)E(f[P[x]],w,S)}}}function k(f,w){w=w||{};let S=new Ci(w);S.noRefs||N(f,S);let L=f;return S.replacer&&
(L=S.replacer.call({"":L},"",L)),y(S,0,L,!0,!0)?S.dump+`
`:""}return Ps.dump=k,Ps}var El;function Gh(){if(El)return oe;El=1;let t=Vh(),e=Wh();function n(r,i){return function(){throw new Error("Function yaml."+r+" is r\
emoved in js-yaml 4. Use yaml."+i+" instead, which is now safe by default.")}}return oe.Type=le(),oe.Schema=Cl(),oe.FAILSAFE_SCHEMA=xl(),oe.JSON_SCHEMA=_l(),oe.
CORE_SCHEMA=ql(),oe.DEFAULT_SCHEMA=Ms(),oe.load=t.load,oe.loadAll=t.loadAll,oe.dump=e.dump,oe.YAMLException=tn(),oe.types={binary:Bl(),float:$l(),map:Ml(),null:Tl(),
pairs:Kl(),set:Yl(),timestamp:Dl(),bool:Rl(),int:Il(),merge:Fl(),omap:jl(),seq:Pl(),str:Ll()},oe.safeLoad=n("safeLoad","load"),oe.safeLoadAll=n("safeLoadAll","l\
oadAll"),oe.safeDump=n("safeDump","dump"),oe}var Hh=Gh(),Jh=Yh(Hh),{Type:Ul,Schema:pS,FAILSAFE_SCHEMA:Vl,JSON_SCHEMA:hS,CORE_SCHEMA:mS,DEFAULT_SCHEMA:gS,load:Wl,
loadAll:yS,dump:wS,YAMLException:bS,types:vS,safeLoad:SS,safeLoadAll:kS,safeDump:AS}=Jh;function ur(t,e,n){if(e===void 0)return n?Gl(t):ct(t);if(e===`${Lt}binary`)return Zh(t);if(e===`${Lt}timestamp`)return Qh.test(t)&&Xh(t)?ct(t):void 0;let r=zh.get(
e);if(!r)return ct(t);let i=Gl(t);return r==="float"&&i.type==="integer"?Pt(Number(i.value)):i.type===r?i:void 0}var Lt="tag:yaml.org,2002:",zh=new Map([[`${Lt}\
int`,"integer"],[`${Lt}float`,"float"],[`${Lt}bool`,"boolean"],[`${Lt}null`,"null"]]),Qh=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function Xh(t){let[e=0,n=0,r=0]=t.split(/[-Tt ]/,3).map(Number);return r<=new Date(Date.UTC(e,n,0)).getUTCDate()}function Zh(t){let e=t.replace(/[\r\n]/g,"");if(!(e.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(e)))return ct(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(e),n=>n.charCodeAt(0))))}function Gl(t){
let e=em.get(t);if(e)return e;let n=t.charAt(0);if(n===".")return tm(t)??ct(t);if(!/[-+0-9]/.test(n))return ct(t);let r=t.replaceAll("_","");return rm(r)??nm(r)??
ct(t)}var em=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(t=>[t,Hl(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(t=>[t,Hl(!1)]),...["","~","null","Null","NULL"].map(t=>[t,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(t=>[t,Pt(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(t=>[t,Pt(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(t=>[t,Pt(Number.NEGATIVE_INFINITY)])]);
function ct(t){return{type:"text",value:t,key:t}}function Hl(t){return{type:"boolean",value:t,key:String(t)}}function Pt(t){return{type:"float",value:t,key:sm(t)}}
function tm(t){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(t)||/_(?!\d)/.test(t))return;let e=Number(t.replaceAll("_",""));return Number.isFinite(e)?Pt(e):void 0}
function nm(t){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(t))return;let e=Number(t);return Number.isFinite(e)?Pt(e):void 0}function rm(t){let e=im.
exec(t);if(!e)return;let[,n="",r,i,s,o="0"]=e,l=r!==void 0?cr(r,"0x",16):i!==void 0?cr(i,"0o",22):s!==void 0?cr(s,"0b",64):cr(o,"",20);if(l===void 0||l>=2n**64n)
return;let c=n==="-"?-l:l;return c>=-(2n**63n)&&c<2n**63n?{type:"integer",value:Number(c),key:String(c)}:n===""?{type:"integer",value:Number(c),key:void 0}:void 0}
var im=/^([-+]?)(?:0[xX]0*([\da-fA-F]+)|0[oO]?0*([0-7]+)|0[bB]0*([01]+)|([1-9]\d*|0))$/;function cr(t,e,n){return t.length<=n?BigInt(e+t):void 0}function sm(t){
let e=Math.fround(t);if(Number.isNaN(e))return".nan";if(!Number.isFinite(e))return e>0?".inf":"-.inf";if(e===0)return Object.is(e,-0)?"-0":"0";let n=1;for(;Math.
fround(Number(e.toPrecision(n)))!==e;)n++;let[r,i]=e.toExponential(n-1).split("e"),s=Number(i);return s>=-4&&s<6?String(Number(e.toPrecision(n))):`${r}e${s<0?"-":
"+"}${String(Math.abs(s)).padStart(2,"0")}`}function zl(t){if(t.length>Zl||om(t))return;let e=Xl(t);return xs?void 0:e}function Ql(t){return t.length<=Zl&&Xl(t)!==void 0}function Xl(t){xs=!1;try{return{value:Wl(
t,{schema:gm})??null}}catch{return}}var Zl=3e6;function om(t){return lm.test(t)||am.test(t)||fm(t)||cm.test(t)&&um.test(t)?!0:/[[{]/.test(t)&&dm.test(t)&&pm.test(
t)}var am=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,lm=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,cm=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,
um=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nr\
t"\\\\]'].join("|"),"m");function fm(t){for(let e=0;e+Jl<t.length;){let n=t.lastIndexOf(`
`,e+Jl);if(n<e)return!0;e=n+1}return!1}var Jl=1e3,dm=/(?:^|[\s,:[{-])[[{]/,pm=/\?|(?:^|[\s,[{]):|:[,[\]{}]|[\]}]\s*(?:#[^\n]*\s*)*[,\]}]/,xs=!1,hm=new Set([..."\
abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(t=>t.charCodeAt(0))),nn,mm=new Ul("tag:openchoreo-planes,2026:scalar",{kind:"scalar",resolve:t=>{if(hm.has(t.charCodeAt(
0))||(nn=ur(t,void 0,!0),!nn||nn.type==="text"))return!1;let{type:e,key:n,value:r}=nn;return(e==="float"||e==="integer"&&n!==String(r))&&(xs=!0),!0},construct:()=>nn?.
value}),gm=Vl.extend({implicit:[mm]});function ec(t){let e=t.charCodeAt(0)===65279?1:0,n,r=i=>{n??=ym(t);let s=0,o=n.length-1;for(;s<o;){let c=s+o+1>>1;(n[c]??0)<=i?s=c:o=c-1}let l=i-(n[s]??0)+1;return{
line:s+1,column:s===0?Math.max(1,l-e):l,offset:i}};return(i,s)=>({start:r(Math.min(i,t.length)),end:r(Math.min(s,t.length))})}function ym(t){let e=[0];for(let n of t.
matchAll(/\r\n|[\r\n]/g))e.push(n.index+n[0].length);return e}var Ts=200,tc=`it is nested deeper than ${Ts} levels`;function sc(t){let e=t.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(t.slice(e,e+4096)))return rc(t,e);let n=[],r=e;for(;;){let o=fr(nc,t,r);if(o===t.length)return n;
let l=bm(t,r,o);if(!l)break;n.push(l),r=l.end}if(n.length<2)return[...n,...rc(t,fr(wm,t,r))];let i=fr(nc,t,r);return[...n,{start:r,body:i,end:t.length,fault:{start:i,
end:i+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}var nc=/[ \t\r\n]*/y,wm=/[^\S\n]*\n?/y;function fr(t,e,n){return t.lastIndex=
n,n+(t.exec(e)?.[0].length??0)}function bm(t,e,n){let r=vm(t,n);if(!r)return;let{end:i,levels:s}=r;if(s>Ts)return{start:e,body:n,end:i,fault:{start:n,end:n+1,reason:tc}};
let o=!0;try{let l=JSON.parse(t.slice(n,i),(c,u)=>(typeof u=="number"&&!Number.isFinite(u)&&(o=!1),u));if(o)return{start:e,body:n,end:i,json:{value:l}}}catch{return}
return{start:e,body:n,end:i,fault:{start:n,end:n+1,reason:"a number in it is too large"}}}function vm(t,e){let n=0,r=0;for(let i=e;i<t.length;i++){let s=t[i];if(s===
'"'){let o=km(t,i);if(o===void 0)return;i=o-1}else s==="{"||s==="["?r=Math.max(r,++n):s==="}"||s==="]"?n--:n===0&&(i=fr(Sm,t,i)-1);if(n<=0)return{end:i+1,levels:r}}}
var Sm=/[-+.\w]*/y;function km(t,e){for(let n=e+1;n<t.length;n++){if(t[n]==='"')return n+1;t[n]==="\\"&&n++}}function rc(t,e){let n=[],r={start:e,body:e},i=o=>{
o>r.body&&n.push({...r,end:o})},s=t.startsWith("---",e)?e:ic(t,e);for(;s!==-1;s=ic(t,s)){let o=t.indexOf(`
`,s),l=o===-1?t.length:o+1,c=t.slice(s+3,l).trim();if(c!==""&&!c.startsWith("#")){if(r.fault)continue;i(s),r={start:s,body:s,fault:{start:s,end:s+3+c.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else s>r.body&&!Am(t.slice(r.body,s))&&(i(s),r={start:s,body:l})}return i(t.length),n}function ic(t,e){
let n=t.indexOf(`
---`,e);return n===-1?-1:n+1}function Am(t){return/^%/m.test(t)&&t.split(`
`).every(e=>/^\s*(?:#|$)|^%/.test(e))}var Om,Nm=()=>Om??=require("./thorough.cjs");var Rs=(...t)=>Nm().readThoroughly(...t);function Se(t,{fast:e=!0}={}){let n=ec(t),r=[],i,s=0;for(let o of sc(t)){let l=oc(t,{...o,start:s},n,e);if(l.value===null&&l.issues.length===0){i??=l;continue}r.
push(l),s=o.end}return r.length>0?{documents:r}:{documents:[i??oc(t,{start:s,body:s,end:t.length},n,e)]}}function oc(t,e,n,r){let i=r?Em(t,e):void 0;if(!i)return Rs(
t,e,n);let s,o=()=>(s??=Rs(t,e,n),s);return{value:i.value,issues:[],get range(){return n(e.start,e.end)},positionOf:l=>o().positionOf(l),keyOf:l=>o().keyOf(l),get node(){
return o().node}}}function Em(t,{body:e,end:n,json:r,fault:i}){if(i)return;let s=t.slice(e,n);return r?Ql(s)?r:void 0:zl(s)}function Mt(t){return t.split("/").slice(1).map(Cm)}var X=t=>t.replaceAll("~","~0").replaceAll("/","~1"),Cm=t=>t.includes("~")?t.replaceAll("~1","/").replaceAll(
"~0","~"):t;function ut(t){return/[~\d]/.test(t)?Mt(t).map(e=>/^\d+$/.test(e)?`[${e}]`:`.${e}`).join("").replace(/^\./,""):t.slice(1).replaceAll("/",".")}function He(t,e){
let n=t;for(let r of Lm(e))if(Array.isArray(n))n=n[Number(r)];else if(K(n)&&Object.hasOwn(n,r))n=n[r];else return;return n}function Lm(t){let e=Is.get(t);if(e)return e;
let n=Mt(t);return Is.size<Pm&&Is.set(t,n),n}var Is=new Map,Pm=1e3;var ed=Ue($e(),1);var _e=Ue($e(),1);function Z(t,e){if(Object.is(t,e))return!0;if(Array.isArray(t)||Array.isArray(e))return Array.isArray(t)&&Array.isArray(e)&&t.length===e.length&&t.every((r,i)=>Z(
r,e[i]));if(!K(t)||!K(e))return!1;let n=Object.keys(t);return n.length===Object.keys(e).length&&n.every(r=>Object.hasOwn(e,r)&&Z(t[r],e[r]))}var Le=Ue($e(),1);function zf(t){return(0,Le.isScalar)(t)?ib(t)?.key:void 0}function Qf(t){return(0,Le.isScalar)(t)&&t.source==="<<"&&(t.tag==="!"||t.tag===rb||!t.tag&&t.type===Le.Scalar.
PLAIN)}var rb="tag:yaml.org,2002:merge";function ib(t){return ur(t.source??"",t.tag,t.type===Le.Scalar.PLAIN)}var re=class extends Error{};function st(t){return t.items.flatMap(e=>{let{key:n,value:r}=e;if(!(0,_e.isScalar)(n)||Qf(n))return[];let i=zf(n);return i===void 0?
[]:[{name:i,key:n,value:(0,_e.isNode)(r)?r:void 0}]})}function ui(t,e,n,r,i,s){let o=new Map(t.map(c=>[c,[]])),l=[];for(let c of e){let u=s.predecessor(`${i}/${X(
c)}`,t)??t.find(d=>o.get(d)?.length===0&&Z(n[d],r[c]));u===void 0?l.push(c):o.get(u)?.push(c)}for(let c of l){let u=t.find(d=>o.get(d)?.length===0);u!==void 0&&
o.get(u)?.push(c)}return o}function qe(t,e){return/[ \t]+#[^\r\n]*/y.exec(t.slice(e))?.[0]??""}function fi(t,e){let n=t;for(let r of Mt(e))if((0,_e.isMap)(n))n=
st(n).findLast(({name:i})=>i===r)?.value;else if((0,_e.isSeq)(n)){let i=n.items[Number(r)];n=(0,_e.isNode)(i)?i:void 0}else return;return n}var yt=Ue($e(),1);var pe=Ue($e(),1);function me(t,e){let n=e.range?.[0]??0,r=e;for(;(0,pe.isCollection)(r)&&!r.flow;){let s=r.items.at(-1),o=(0,pe.isPair)(s)?s.value??s.key:s;if(!(0,pe.isNode)(o))
break;r=o}let i=r.range?.[1]??n;if((0,pe.isScalar)(r)&&r.type!==void 0&&sb.has(r.type))for(;ob.has(t.charAt(i-1));)i--;return[n,i]}var sb=new Set([pe.Scalar.BLOCK_LITERAL,
pe.Scalar.BLOCK_FOLDED]),ob=new Set([" ","	","\r",`
`]);function Xf(t,{document:e,pointer:n,origins:r,comments:i,after:s},o,l){return{...ga(i,s,l),reused:(c,u,d)=>{let h=r?.get(c);if(h===void 0||!Z(He(e.value,n+h),u))
return;let p=fi(o,h);return p&&ab(t,p,d,l)}}}function ga(t,e,{json:n}){let r=new Map;for(let[i,s]of n?[]:t??[]){let o=i;for(;o!==""&&He(e,o)===void 0;)o=o.slice(
0,o.lastIndexOf("/"));r.set(o,[...r.get(o)??[],s])}return{comments:i=>r.get(i)??[],commented:i=>[...r.keys()].some(s=>s.startsWith(`${i}/`))}}function ab(t,e,n,r){
let[i,s]=me(t,e),o=t.slice(i,s);if(r.json||/[*&!]/.test(o.replace(/-----[A-Z ]+-----/g,""))||(0,yt.isCollection)(e)&&e.flow)return(0,yt.isScalar)(e)&&!o.includes(
`
`)&&!/^[*&!]/.test(o)?o:void 0;let[l="",...c]=o.split(/\r?\n/);if(c.length===0)return l+((0,yt.isScalar)(e)?qe(t,s):"");if((0,yt.isScalar)(e)&&!/^[|>][-+]?\s*(?:#.*)?$/.
test(l))return;let u=c.filter(p=>p.trim()!=="").map(p=>p.search(/\S/)),d=(0,yt.isCollection)(e)?i-(t.lastIndexOf(`
`,i-1)+1):Math.min(...u);if(u.some(p=>p<d))return;let h=c.map(p=>p.trim()===""?p.trim():" ".repeat(n)+p.slice(d));return[l,...h].join(r.newline)}function pi(t,e,n,r,i,s){let o=" ".repeat(n);return`${s.comments(r).map(c=>`${o}# ${c}${i.newline}`).join("")}${o}${Ut(t,i)}:${wa(e,n,r,i,s)}`}function wa(t,e,n,r,i){
let s=e+(Array.isArray(t)?r.dash:r.indent),o=i.reused(n,t,s);return o!==void 0?ya(t)&&!/^[[{]/.test(o)?`${r.newline}${" ".repeat(s)}${o}`:` ${o}`:ya(t)?`${r.newline}${hi(
t,s,n,r,i)}`:` ${ba(t,e,r)}`}function hi(t,e,n,r,i){let s=" ".repeat(e);return Array.isArray(t)&&t.length>0?t.map((o,l)=>`${s}- ${Yt(o,e,`${n}/${l}`,r,i)}`).join(
r.newline):K(t)&&Object.keys(t).length>0?Object.entries(t).map(([o,l])=>pi(o,l,e,`${n}/${X(o)}`,r,i)).join(r.newline):s+ba(t,e,r)}function Yt(t,e,n,r,i){return ya(
t)?hi(t,e+2,n,r,i).trimStart():ba(t,e,r)}var ya=t=>Array.isArray(t)?t.length>0:K(t)&&Object.keys(t).length>0;function Ut(t,{json:e}){return e||!Zf(t)?JSON.stringify(
t):t}function ba(t,e,n){return typeof t!="string"?JSON.stringify(t):lb(t,e,n)??In(t,n)}function In(t,{json:e}){return!e&&Zf(t)?t:cb(t)}function lb(t,e,{indent:n,
newline:r,json:i}){if(i||!t.includes(`
`)||!/^[^\s#]/.test(t)||!/^[\n\x20-\x7e]*$/.test(t))return;let s=t.split(`
`),o=s.length-1-s.findLastIndex(u=>u!=="");if(o>1||s.some(u=>/\s$/.test(u)))return;let l=" ".repeat(e+n),c=s.slice(0,s.length-o).map(u=>u===""?"":l+u);return[`|${o===
0?"-":""}`,...c].join(r)}function Kt(t,e){if(Array.isArray(t))return`[${t.map(n=>Kt(n,e)).join(", ")}]`;if(K(t)){let n=Object.entries(t).map(([r,i])=>`${Ut(r,e)}\
: ${Kt(i,e)}`);return e.json?`{${n.join(", ")}}`:n.length>0?`{ ${n.join(", ")} }`:"{}"}return typeof t=="string"?In(t,e):JSON.stringify(t)}function $n(t,e,{indent:n,
newline:r}){return JSON.stringify(t,null,n).replaceAll(`
`,r+" ".repeat(e))}function cb(t){return JSON.stringify(t).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/gu,e=>`\\u${(e.codePointAt(0)??0).toString(
16).padStart(4,"0")}`)}function Zf(t){if(!/^[A-Za-z0-9/.][\w./:@+-]*(?: [\w./:@+-]+)*$/.test(t)||t.includes(": ")||t.endsWith(":"))return!1;let e=di.get(t);if(e!==
void 0)return e;let n=Z(Se(`a: ${t}`).documents[0]?.value,{a:t});return di.size>ub&&di.clear(),di.set(t,n),n}var di=new Map,ub=1e4;var fb={reused:()=>{}};function td(t,e,n,r,i,s){let o=p=>({...fb,...ga(p.comments,p.value,s)}),{newline:l,json:c}=s,u=n.range?.[1]??0;if(r!==""&&(c||(0,ed.isCollection)(
n)&&n.flow)){let p=t.slice(t.lastIndexOf(`
`,(n.range?.[0]??0)-1)+1,n.range?.[0]??0),m=p.trim()===""?l+p:" ";return{start:u,end:u,text:i.map(({value:v})=>`,${m}${$n(v,p.trim()===""?p.length:0,s)}`).join(
"")}}if(r!==""){let p=n.range?.[0]??0,m=/^( *)- *$/.exec(t.slice(t.lastIndexOf(`
`,p-1)+1,p));if(!m)throw new re("its list is written in an unusual way");let v=m[1]?.length??0,g=me(t,n)[1],b=g+qe(t,g).length;return{start:b,end:b,text:i.map(M=>`${l}${"\
 ".repeat(v)}- ${Yt(M.value,v,"",s,o(M))}`).join("")}}if(c)return{start:u,end:u,text:i.map(({value:p})=>l+$n(p,0,s)).join("")};let d=e.range.end.offset,h=t.slice(
0,d).endsWith(`
`)?"":l;return{start:d,end:d,text:h+i.map(p=>`---${l}${hi(p.value,0,"",s,o(p))}${l}`).join("")}}var ot=Ue($e(),1);var wt=Ue($e(),1);function va(t,e,n,r,i,s){let o=Object.keys(n).filter(m=>!Object.hasOwn(r,m)),l=Object.keys(r).filter(m=>!Object.hasOwn(n,m)),c=ui(o,l,n,r,i,s),u=nd(t,s),d=m=>`${Ut(
m,s.manner)}: ${ka(r[m],u,s.manner)}`,h=[...e.values()].map(m=>{let v=[_n(m.key),mi(m.value??m.key)];return Object.hasOwn(r,m.name)?{extent:v,keep:()=>id(m.value,
n[m.name],r[m.name],`${i}/${X(m.name)}`,u,s)}:{extent:v,texts:(c.get(m.name)??[]).map(d)}}),p=[...c.values()].flat();rd(t,h,l.filter(m=>!p.includes(m)).map(d),u,
s)}function Sa(t,e,n,r,i){let s=t.items.filter(wt.isNode);if(s.length!==e.length)throw new re("a list has an empty item");let o=nd(t,i),l=s.map((c,u)=>{let d=[_n(
c),mi(c)];return u<n.length?{extent:d,keep:()=>id(c,e[u],n[u],`${r}/${u}`,o,i)}:{extent:d,texts:[]}});rd(t,l,n.slice(s.length).map(c=>ka(c,o,i.manner)),o,i)}function nd(t,{
text:e,manner:n}){let r=_n(t),i=/[^\s]/.exec(e.slice(r+1)),s=e.slice(r+1,r+1+(i?.index??0));if(t.items.length===0){let l=e.slice(e.lastIndexOf(`
`,r-1)+1,r);return{column:n.json&&/\n/.test(e.trim())?(/^ */.exec(l)?.[0].length??0)+n.indent:void 0}}let o=s.lastIndexOf(`
`);return{column:o===-1?void 0:s.length-o-1}}function rd(t,e,n,r,i){let s=r.column===void 0?", ":`,${i.manner.newline}${" ".repeat(r.column)}`,o=e.filter(u=>"ke\
ep"in u||u.texts.length>0),l=e[0],c=e.at(-1);if(!l||!c||o.length===0){db(t,n,s,r,i);return}for(let[u,d]of e.entries()){let[h,p]=d.extent,[m,v]=[e[u-1],e[u+1]];"\
keep"in d?d.keep():d.texts.length>0?i.splice(h,p,d.texts.join(s)):v&&!e.slice(0,u).some(g=>o.includes(g))?i.splice(h,v.extent[0],""):m&&i.splice(m.extent[1],p,"")}
n.length>0&&i.splice(c.extent[1],c.extent[1],n.map(u=>s+u).join(""))}function db(t,e,n,{column:r},i){let[s,o]=[_n(t)+1,mi(t)-1];if(e.length===0){i.splice(s,o,"");
return}let{newline:l,indent:c,json:u}=i.manner,[d,h]=r===void 0?u||(0,wt.isSeq)(t)?["",""]:[" "," "]:[l+" ".repeat(r),l+" ".repeat(Math.max(0,r-c))];i.splice(s,
o,d+e.join(n)+h)}function id(t,e,n,r,i,s){if(!Z(e,n)){if(!t)throw new re("a field in brackets has no value");(0,wt.isMap)(t)&&K(e)&&K(n)?va(t,new Map(st(t).map(
o=>[o.name,o])),e,n,r,s):(0,wt.isSeq)(t)&&Array.isArray(e)&&Array.isArray(n)?Sa(t,e,n,r,s):s.splice(_n(t),mi(t),ka(n,i,s.manner))}}function ka(t,{column:e},n){return e!==
void 0&&n.json?$n(t,e,n):Kt(t,n)}var _n=t=>t.range?.[0]??0,mi=t=>t.range?.[1]??0;function gi(t,e,n,r,i){return(0,ot.isMap)(t)&&K(e)&&K(n)&&(t.flow||Object.keys(n).length>0)?(pb(t,e,n,r,i),!0):(0,ot.isSeq)(t)&&Array.isArray(e)&&Array.isArray(
n)&&(t.flow||n.length>0)?(vb(t,e,n,r,i),!0):!1}function pb(t,e,n,r,i){let s=new Map(st(t).map(d=>[d.name,d])),o=Object.keys(e).filter(d=>!Object.hasOwn(n,d));if(o.
some(d=>!s.has(d)))throw new re("a field that goes away comes out of a merge (<<)");let l=Object.keys(n).filter(d=>!Object.hasOwn(e,d)||!s.has(d)&&!Z(e[d],n[d]));
if(t.flow){va(t,s,e,n,r,i);return}let c=ui(o,l,e,n,r,i);for(let[d,h]of s)Object.hasOwn(n,d)?hb(h,e[d],n[d],`${r}/${X(d)}`,i):wb(h,e[d],c.get(d)??[],n,r,i);let u=[
...c.values()].flat();for(let d of l)u.includes(d)||bb(t,d,n,r,i)}function hb(t,e,n,r,i){let{value:s,key:o}=t;sd(t,r,i);let l=Z(e,n);if(l&&!i.extras.commented(r)||
gi(s,e,n,r,i)||l)return;if((0,ot.isScalar)(s)&&mb(n)&&!String(n).includes(`
`)&&gb(s,i)){let[v,g]=me(i.text,s);if(g>v){i.splice(v,g,yb(s,n,i));return}}let c=od(o,i),u=Oa(t,i),d=qe(i.text,u),h=wa(n,yi(o,i),r,i.manner,i.extras),[p="",...m]=h.
replace(d,"").split(i.manner.newline);i.splice(c,u+d.length,[p+d,...m].join(i.manner.newline))}var mb=t=>typeof t!="object"||t===null||Object.keys(t).length===0;
function gb(t,{text:e}){let[n,r]=me(e,t);return!e.slice(n,r).includes(`
`)}function yb(t,e,{manner:n}){return typeof e!="string"?Kt(e,n):t.type==="QUOTE_DOUBLE"?In(e,{...n,json:!0}):t.type==="QUOTE_SINGLE"&&/^[\x20-\x7e]*$/.test(e)?
`'${e.replaceAll("'","''")}'`:In(e,n)}function wb(t,e,n,r,i,s){let{text:o,manner:l}=s,c=yi(t.key,s),[u,...d]=n;if(u!==void 0&&d.length===0&&Z(e,r[u])){let g=`${i}\
/${X(u)}`;sd(t,g,s);let[b,M]=me(o,t.key);s.splice(b,M,Ut(u,l));return}let h=t.key.range?.[0]??0,p=Oa(t,s);if(n.length>0){let g=n.map(b=>pi(b,r[b],c,`${i}/${X(b)}`,
l,s.extras));s.splice(h,p+qe(o,p).length,g.join(l.newline).slice(c));return}let m=ad(o,p),v=o.lastIndexOf(`
`,h-1)+1;o.slice(v,h).trim()!==""?s.splice(h,m+(/^ */.exec(o.slice(m))?.[0].length??0),""):s.splice(v,m,"")}function bb(t,e,n,r,i){let s=Object.keys(n),o=st(t),
c=s.slice(0,s.indexOf(e)).reverse().map(p=>o.find(m=>m.name===p)).find(p=>p!==void 0)??o.at(-1);if(!c)throw new re("its fields come out of a merge (<<)");let u=yi(
c.key,i),d=Oa(c,i),h=d+qe(i.text,d).length;i.splice(h,h,i.manner.newline+pi(e,n[e],u,`${r}/${X(e)}`,i.manner,i.extras))}function vb(t,e,n,r,i){if(t.flow){Sa(t,e,
n,r,i);return}let s=t.items.filter(ot.isNode);if(s.length!==e.length)throw new re("a list has an empty item");let o=kb(e,n)??e.map((h,p)=>p).slice(0,n.length);for(let[
h,p]of s.entries()){let m=o.indexOf(h);m===-1?i.splice(Aa(p,i).line,ad(i.text,me(i.text,p)[1]),""):Sb(p,e[h],n[m],`${r}/${m}`,i)}let l=s.at(-1);if(!l)return;let{
column:c}=Aa(l,i),u=me(i.text,l)[1],d=u+qe(i.text,u).length;for(let[h,p]of n.slice(o.length).entries()){let m=Yt(p,c,`${r}/${o.length+h}`,i.manner,i.extras);i.splice(
d,d,`${i.manner.newline}${" ".repeat(c)}- ${m}`)}}function Sb(t,e,n,r,i){if(Z(e,n)||gi(t,e,n,r,i))return;let[s,o]=me(i.text,t);i.splice(s,o,Yt(n,Aa(t,i).column,
r,i.manner,i.extras))}function kb(t,e){let n=[];return t.forEach((r,i)=>{n.length<e.length&&Z(r,e[n.length])&&n.push(i)}),n.length===e.length?n:void 0}function Aa(t,{
text:e}){let n=t.range?.[0]??0,r=e.lastIndexOf(`
`,n-1)+1,i=/^( *)- *$/.exec(e.slice(r,n).replace(/^\ufeff/,""));if(!i)throw new re("a list is written in an unusual way");return{column:i[1]?.length??0,line:r}}
function sd(t,e,n){let r=n.extras.comments(e);if(r.length===0)return;let i=t.key.range?.[0]??0,s=" ".repeat(yi(t.key,n));n.splice(i,i,r.map(o=>`# ${o}${n.manner.
newline}${s}`).join(""))}function yi(t,{text:e}){let n=t.range?.[0]??0,r=e.lastIndexOf(`
`,n-1)+1,i=e.slice(r,n).replace(/^\ufeff/,"");if(!/^[ -]*$/.test(i))throw new re("a key is written in an unusual way");return i.length}function od(t,{text:e}){let n=me(
e,t)[1],r=/[ \t]*:/y.exec(e.slice(n));if(!r)throw new re("a key is written in an unusual way");return n+r[0].length}function Oa({key:t,value:e},n){let r=od(t,n),
[i,s]=e?me(n.text,e):[r,r];return i===s?r:Math.max(s,r)}function ad(t,e){let n=t.indexOf(`
`,e);return n===-1?t.length:n+1}var ld=Ue($e(),1);function cd(t,e,n){let r=/\r?\n/.exec(t)?.[0]===`\r
`?`\r
`:`
`,i=(0,ld.isMap)(n)&&n.flow===!0&&st(n).every(({key:u})=>u.type==="QUOTE_DOUBLE"),s=e.range.start.offset,o=t.slice(s,e.range.end.offset).split(/\r?\n/),l=o.filter(
u=>/^ +[^\s#-]/.test(u)).map(u=>u.search(/\S/)),c=l.length>0?Math.min(...l):2;return{indent:Math.min(Math.max(c,2),8),dash:Ab(o),newline:r,json:i}}function Ab(t){
for(let[e,n]of t.entries()){let r=/^( *)- /.exec(n),i=t.slice(0,e).findLast(s=>/:\s*(?:#.*)?$/.test(s));if(r?.[1]!==void 0&&i!==void 0)return Math.min(Math.max(
r[1].length-i.search(/\S/),0),8)}return 2}function fd(t,e){let n=[];for(let s of e)try{n.push(...Ob(t,s))}catch(o){if(!(o instanceof re))throw o;return{ok:!1,reason:ud(o.message),change:s}}let r=Nb(t,n),
i=r===void 0?e[0]:Eb(t,r,e);return i?{ok:!1,reason:ud("anchors, aliases or an unusual layout stand in the way"),change:i}:{ok:!0,text:r??t}}var ud=t=>`it cannot\
 be changed in place, since ${t}; write it out in plain YAML first`;function Ob(t,e){let{document:n,pointer:r,after:i,added:s=[]}=e,o=n.node?.contents,l=He(n.value,
r);if(Z(l,i)&&s.length===0&&!e.comments?.size)return[];let c=o?fi(o,r):void 0;if(!o||!c)throw new re("it stands behind an alias or a merge");let u=cd(t,n,o),d=[],
h={text:t,manner:u,extras:Xf(t,e,c,u),predecessor:(m,v)=>{let g=m.slice(0,m.lastIndexOf("/")),b=e.origins?.get(m)??[...e.origins??[]].find(([M])=>M.startsWith(`${m}\
/`))?.[1];return v.find(M=>`${b}/`.startsWith(`${g}/${X(M)}/`))},splice:(m,v,g)=>d.push({start:m,end:v,text:g})};if((!Z(l,i)||(e.comments?.size??0)>0)&&!gi(c,l,
i,"",h))throw new re("it would lose all of its fields");return s.length>0&&d.push(td(t,n,c,r,s,u)),d}function Nb(t,e){let n=[],r=0;for(let{start:i,end:s,text:o}of e.
toSorted((l,c)=>l.start-c.start||l.end-c.end)){if(i<r)return;n.push(t.slice(r,i),o),r=s}return[...n,t.slice(r)].join("")}function Eb(t,e,n){if(t===e)return n.find(
({document:o,pointer:l,after:c})=>!Z(He(o.value,l),c));let r=new Map;for(let o of n){let{offset:l}=o.document.range.start;r.set(l,[...r.get(l)??[],o])}let i=Se(
e).documents.values(),s=(o,l)=>{let{value:c}=i.next();return c!==void 0&&Z(c.value,o)&&c.issues.length<=l};for(let o of Se(t).documents){let l=r.get(o.range.start.
offset)??[],c=l[0]??n[0];if(!s(Cb(o,l),o.issues.length))return c;for(let{pointer:u,added:d=[]}of l)if(u===""&&!d.every(({value:h})=>s(h,0)))return c}return i.next().
done?void 0:n[0]}function Cb({value:t},e){let n=new Map(e.map(i=>[i.pointer,i]));return e.length===0?t:r(t,"");function r(i,s){let o=n.get(s);return o?o.after:Array.
isArray(i)?i.flatMap((l,c)=>{let u=`${s}/${c}`;return[r(l,u),...(n.get(u)?.added??[]).map(d=>d.value)]}):K(i)?Object.fromEntries(Object.entries(i).map(([l,c])=>[
l,r(c,`${s}/${X(l)}`)])):i}}function ge(t){let e=K(t.metadata)?t.metadata:{},{namespace:n,name:r,generateName:i}=e;return[t.kind,n,r||(i?`${i}*`:void 0)].filter(s=>typeof s=="string"&&s!==
"").join("/")}function Na(t,e){let n=new Map;for(let r of t){let i=e(r),s=n.get(i);s?s.push(r):n.set(i,[r])}return n}var Lb=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;function bt(t){return t.replace(Lb,"")}function dd(t){if(t.
includes("-----BEGIN "))return;let e=t.replace(/\s+/g,"");if(!(e===""||!/^[A-Za-z\d+/]*={0,2}$/.test(e)))try{let n=Uint8Array.from(atob(e),i=>i.charCodeAt(0)),r=new TextDecoder(
"utf-8",{fatal:!0}).decode(n);return r.includes("-----BEGIN ")?r:void 0}catch{return}}function hd(t,e,n){let{status:r,...i}=t;r!==void 0&&n.drop("/status","server-set");let s=o=>ve.some(l=>l===o)&&!ir(e,o);return Tb({...i,metadata:Mb(qn(i.metadata),
s,n)},n)}var Pb=new Set(["uid","resourceVersion","generation","creationTimestamp","deletionTimestamp","deletionGracePeriodSeconds","managedFields","selfLink"]);
function Mb(t,e,n){let r={};for(let[s,o]of Object.entries(t))if(Pb.has(s))n.drop(`/metadata/${s}`,"server-set");else{let l=s==="annotations"?xb(qn(o),n):Array.isArray(
o)?i(s,o):o;l!==void 0&&(r[s]=l)}return r;function i(s,o){let l=u=>K(u)?pd(u.apiVersion)&&e(u.kind):pd(u),c=o.filter(u=>!l(u));return c.length===o.length?o:(n.drop(
`/metadata/${s}`,s==="ownerReferences"?"stale-owner":"server-set"),c.length>0?c:void 0)}}var pd=t=>typeof t=="string"&&t.startsWith("openchoreo.dev/"),Ea="kubec\
tl.kubernetes.io/last-applied-configuration";function xb(t,e){if(!Object.hasOwn(t,Ea))return t;e.drop(`/metadata/annotations/${X(Ea)}`,"kubectl-copy");let{[Ea]:n,
...r}=t;return Object.keys(r).length>0?r:void 0}function Tb(t,e){let n=qn(t.spec),r=qn(n.clusterAgent),i=qn(r.clientCA),{value:s}=i;return typeof s!="string"||bt(
s)===s?t:(e.lose("/spec/clusterAgent/clientCA/value","private-key","kept"),{...t,spec:{...n,clusterAgent:{...r,clientCA:{...i,value:bt(s)}}}})}var qn=t=>K(t)?t:
{};var md=Symbol("gap");function Ca(t,e){return{[md]:!0,code:t,...e!==void 0&&{proposal:e}}}function gd(t){return K(t)&&md in t}function wi(t,e,n){if(typeof t!="ob\
ject"||t===null)return t;if(gd(t))return e(t,n);if(Array.isArray(t))return t;let r=t,i;for(let s of Object.keys(r)){let o=r[s];if(typeof o!="object"||o===null)continue;
let l=wi(o,e,{key:s,before:n});l!==o&&(i??={...r},l===void 0?delete i[s]:i[s]=l)}return i??t}function bi(t){return t===void 0?"":`${bi(t.before)}/${X(t.key)}`}function yd(t,e){
return gd(t)?Ca(t.code,t.proposal===void 0?void 0:e(t.proposal)):e(t)}var Rb={"server-set":"the API server or a controller writes it, and will write it again","kubectl-copy":"it is kubectl\u2019s copy of the manifest as it was","c\
luster-shape":"v0.4 writes a cluster as server, tls and auth","secret-key":"from v0.6 on a secret reference is an object with a name and a key","observability-p\
lane":"from v0.8 on an observer is an ObservabilityPlane, and planes refer to it by name","cluster-agent":"from v0.9 on every plane is reached through its clust\
er agent","plain-pem":"from v0.9 on the control plane reads PEM as it is; it was encoded in base64",namespace:"v0.13 has no Organization: it is a Namespace with\
 a label","typed-reference":"from v0.15 on a reference is an object with a kind and a name","unset-reference":"an empty name referred to nothing, and v0.15 has \
no way to write that","gateway-listeners":"v0.17 writes gateways as endpoints with listeners","written-default":"the API server wrote this default up to v0.16; \
v0.17 has none, so it is written out","secret-key-ref":"v1.0 calls it secretKeyRef","workflow-plane":"v1.0 calls a build plane a workflow plane","stale-owner":"\
the owner is gone with its kind, and a dead owner would take this resource with it"},wd={"private-key":"a private key never belongs here: it was taken out; trea\
t it as leaked and make a new one","cluster-name":"it was a name for people only; an annotation such as openchoreo.dev/description can hold it","registry-prefix":"\
image names hold their registry from v0.4 on: give it where images are built","registry-secret":"it names a Kubernetes Secret: make a SecretReference of it and \
list that name in imagePullSecretRefs (v0.4 to v0.17)","observer-credentials":"an ObservabilityPlane has no user and password: withdraw them, its agent takes th\
eir place","direct-access":"the cluster agent takes the place of direct access: install it and withdraw these credentials","environment-gateway":"environments h\
ave no DNS prefix and no JWKS from v0.15 on: host names follow from the gateway of the data plane","environment-recreated":"a reference that is set cannot chang\
e in place: delete the Environment and create it from this manifest, or upgrade the CRD first","image-pull-secrets":"v1.0 has no pull secrets on planes: give th\
em to the workloads, or to the nodes of the plane\u2019s cluster","workflow-agent":"the agent of a workflow plane comes with a chart of its own: install it, and\
 replace this CA if its certificate has another","organization-label":"v0.13 wants its own value for this label: yours was replaced"},Ib={"agent-ca":({kind:t})=>`\
the CA of the plane's cluster agent, never the CA of its API server. Install the agent, then, in the plane's cluster: kubectl get secret cluster-agent-tls -n ${$b[t]??
"openchoreo-data-plane"} -o jsonpath='{.data.ca\\.crt}' | base64 -d > ca.crt`,"secret-key":()=>"the key under which the secret holds the value. List them: kubec\
tl describe secret NAME","https-listener":()=>"true if the gateway has an HTTPS listener on this port, false if it serves plain HTTP only, or the listener itsel\
f. Look: kubectl get gateways.gateway.networking.k8s.io -A -o yaml","refused-value":({rule:t})=>`a value that the release accepts: ${t}`},$b={DataPlane:"opencho\
reo-data-plane",ClusterDataPlane:"openchoreo-data-plane",BuildPlane:"openchoreo-build-plane",ClusterBuildPlane:"openchoreo-build-plane",WorkflowPlane:"openchore\
o-workflow-plane",ClusterWorkflowPlane:"openchoreo-workflow-plane",ObservabilityPlane:"openchoreo-observability-plane",ClusterObservabilityPlane:"openchoreo-obs\
ervability-plane"},_b={...Rb,...wd},Dn=t=>_b[t],bd=t=>wd[t],vd=(t,e)=>Ib[t](e);var kd={from:"v0.3",to:"v0.4",kinds:{DataPlane:(t,e)=>{let{kubernetesCluster:n,registry:r,...i}=t.spec;return e.lose("/spec/registry/prefix","registry-prefix"),
r.secretRef&&e.lose("/spec/registry/secretRef","registry-secret"),{...t,spec:{kubernetesCluster:Sd(n,e),...i}}},BuildPlane:(t,e)=>{let{kubernetesCluster:n,...r}=t.
spec;return{...t,spec:{kubernetesCluster:Sd(n,e),...r}}}}};function Sd({credentials:t},e){let n="/spec/kubernetesCluster/credentials";return e.lose("/spec/kuber\
netesCluster/name","cluster-name"),e.move(`${n}/apiServerURL`,"/spec/kubernetesCluster/server","cluster-shape"),e.move(`${n}/caCert`,"/spec/kubernetesCluster/tl\
s/ca/value","cluster-shape"),e.move(`${n}/clientCert`,"/spec/kubernetesCluster/auth/mtls/clientCert/value","cluster-shape"),e.move(`${n}/clientKey`,"/spec/kuber\
netesCluster/auth/mtls/clientKey/value","cluster-shape"),{server:t.apiServerURL,tls:{ca:{value:t.caCert}},auth:{mtls:{clientCert:{value:t.clientCert},clientKey:{
value:t.clientKey}}}}}var Od={from:"v0.4",to:"v0.6",kinds:{DataPlane:(t,e)=>{let{kubernetesCluster:n,...r}=t.spec;return{...t,spec:{kubernetesCluster:Ad(n,e),...r}}},BuildPlane:(t,e)=>{
let{kubernetesCluster:n,...r}=t.spec;return{...t,spec:{kubernetesCluster:Ad(n,e),...r}}}}};function Ad({server:t,tls:e,auth:n},r){let{mtls:i,bearerToken:s}=n,o=(l,c)=>qb(
c,`/spec/kubernetesCluster/${l}`,r);return{server:t,tls:{ca:o("tls/ca",e.ca)},auth:{...i&&{mtls:{clientCert:o("auth/mtls/clientCert",i.clientCert),clientKey:o("\
auth/mtls/clientKey",i.clientKey)}},...s&&{bearerToken:o("auth/bearerToken",s)}}}}function qb(t,e,n){return t.secretRef===void 0?t:(n.move(`${e}/secretRef`,`${e}\
/secretRef/name`,"secret-key"),{secretRef:{name:t.secretRef,key:n.need("secret-key")}})}var Nd={from:"v0.6",to:"v0.7",kinds:{}};function La(t){return t.replace(/^([a-z][a-z\d+.-]*:\/\/)[^/?#]*@/i,"$1")}function Ed(t){let e=La(t).replace(/\/+$/,"");return[(/^[a-z][a-z\d+.-]*:\/\/([^/?#:]+)/i.
exec(e)?.[1]??"").toLowerCase().replace(/[^a-z\d]+/g,"-").slice(0,Db).replace(/^-|-$/g,"")||"observer",Fb(e)].join("-")}var Db=50;function Fb(t){let e=2166136261;
for(let n=0;n<t.length;n++)e=Math.imul(e^t.charCodeAt(n),16777619);return(e>>>0).toString(36).padStart(7,"0")}var Ld={from:"v0.7",to:"v0.8",kinds:{DataPlane:(t,e)=>{let{observer:n,...r}=t.spec;return{...t,spec:{...r,...Cd(n,t.metadata,e)}}},BuildPlane:(t,e)=>{let{observer:n,
...r}=t.spec;return{...t,spec:{...r,...Cd(n,t.metadata,e)}}}}};function Cd(t,{namespace:e},n){if(t===void 0)return{};let r=Ed(t.url),i={apiVersion:"openchoreo.d\
ev/v1alpha1",kind:"ObservabilityPlane",metadata:{name:r,...e!==void 0&&{namespace:e}},spec:{observerURL:La(t.url)}};return n.make(i),n.move("/spec/observer","/s\
pec/observabilityPlaneRef","observability-plane"),n.lose("/spec/observer/authentication","observer-credentials"),{observabilityPlaneRef:r}}var Pd={from:"v0.8",to:"v0.9",kinds:{DataPlane:(t,e)=>{let{agent:n,kubernetesCluster:r,...i}=t.spec;return r&&e.lose("/spec/kubernetesCluster","direct-access"),
{...t,spec:{clusterAgent:Pa(n,e),...i}}},BuildPlane:(t,e)=>{let{agent:n,kubernetesCluster:r,...i}=t.spec;return r&&e.lose("/spec/kubernetesCluster","direct-acce\
ss"),{...t,spec:{clusterAgent:Pa(n,e),...i}}},ObservabilityPlane:(t,e)=>{let{agent:n,...r}=t.spec;return{...t,spec:{clusterAgent:Pa(n,e),...r}}}}};function Pa(t,e){
t?.enabled!==void 0&&e.drop("/spec/agent/enabled","cluster-agent");let n=t?.clientCA&&Bb(t.clientCA,e);return n===void 0?(e.add("/spec/clusterAgent","cluster-ag\
ent"),{clientCA:e.need("agent-ca")}):(e.move("/spec/agent/clientCA","/spec/clusterAgent/clientCA","cluster-agent"),{clientCA:t?.enabled?n:e.need("agent-ca",n)})}
function Bb(t,e){if(t.value===void 0)return t;let n=dd(t.value)??t.value,r=bt(n);if(r!==n&&e.lose("/spec/agent/clientCA/value","private-key"),!(r!==n&&!r.includes(
"-----BEGIN ")))return r!==t.value&&e.move("/spec/agent/clientCA/value","/spec/clusterAgent/clientCA/value","plain-pem"),{value:r}}var Md={from:"v0.9",to:"v0.10",kinds:{}};var xd={from:"v0.10",to:"v0.12",kinds:{}};var Td={from:"v0.12",to:"v0.13",kinds:{Organization:({metadata:t},e)=>(e.move("","","namespace"),{apiVersion:"v1",kind:"Namespace",metadata:{...t,labels:jb(t.labels,
e)}})}},vi="openchoreo.dev/controlplane-namespace";function jb(t,e){return t?.[vi]!==void 0&&t[vi]!=="true"&&e.lose(`/metadata/labels/${vi.replace("/","~1")}`,"\
organization-label"),{...t,[vi]:"true"}}var Rd={from:"v0.13",to:"v0.14",kinds:{}};var Id={from:"v0.14",to:"v0.15",kinds:{DataPlane:(t,e)=>{let{observabilityPlaneRef:n,...r}=t.spec;return{...t,spec:{...r,...Si(n,"ObservabilityPlane",e)}}},BuildPlane:(t,e)=>{
let{observabilityPlaneRef:n,...r}=t.spec;return{...t,spec:{...r,...Si(n,"ObservabilityPlane",e)}}},ClusterDataPlane:(t,e)=>{let{observabilityPlaneRef:n,...r}=t.
spec;return{...t,spec:{...r,...Si(n,"ClusterObservabilityPlane",e)}}},ClusterBuildPlane:(t,e)=>{let{observabilityPlaneRef:n,...r}=t.spec;return{...t,spec:{...r,
...Si(n,"ClusterObservabilityPlane",e)}}},Environment:(t,e)=>{let{dataPlaneRef:n,gateway:r,...i}=t.spec;r?.dnsPrefix!==void 0&&e.lose("/spec/gateway/dnsPrefix",
"environment-gateway"),r?.security!==void 0&&e.lose("/spec/gateway/security","environment-gateway"),n&&e.lose("/spec/dataPlaneRef","environment-recreated","kept");
let s=$d(n,"dataPlaneRef",e);return{...t,spec:{...s!==void 0&&{dataPlaneRef:{kind:"DataPlane",name:s}},...i}}}}};function Si(t,e,n){let r=$d(t,"observabilityPla\
neRef",n);return r===void 0?{}:{observabilityPlaneRef:{kind:e,name:r}}}function $d(t,e,n){if(t!==void 0)return t===""?n.drop(`/spec/${e}`,"unset-reference"):n.move(
`/spec/${e}`,`/spec/${e}/name`,"typed-reference"),t||void 0}var qd={from:"v0.15",to:"v0.17",kinds:{DataPlane:(t,e)=>({...t,spec:{...t.spec,gateway:Ma(t.spec.gateway,e)}}),ClusterDataPlane:(t,e)=>({...t,spec:{...t.spec,gateway:Ma(
t.spec.gateway,e)}}),Environment:(t,e)=>{let{gateway:n,...r}=t.spec;return{...t,spec:{...r,...n&&{gateway:Ma(n,e)}}}}}};function Ma(t,e){return{ingress:{external:_d(
t,"public",e),internal:_d(t,"organization",e)}}}var Kb={public:{now:"external",http:19080,https:19443},organization:{now:"internal",http:19081,https:19444}};function _d(t,e,n){
let{now:r,http:i,https:s}=Kb[e],o=`/spec/gateway/ingress/${r}`,l=(d,h,p,m)=>(d===void 0?n.add(`${o}/${p}`,"written-default"):n.move(`/spec/gateway/${h}`,`${o}/${p}`,
"gateway-listeners"),d??m),c=t[`${e}VirtualHost`];n.move(`/spec/gateway/${e}VirtualHost`,`${o}/http/host`,"gateway-listeners"),n.add(`${o}/https`,"gateway-liste\
ners");let u={host:c,port:l(t[`${e}HTTPSPort`],`${e}HTTPSPort`,"https/port",s),listenerName:"https"};return{name:l(t[`${e}GatewayName`]||void 0,`${e}GatewayName`,
"name","gateway-default"),namespace:l(t[`${e}GatewayNamespace`]||void 0,`${e}GatewayNamespace`,"namespace","openchoreo-data-plane"),http:{host:c,port:l(t[`${e}H\
TTPPort`],`${e}HTTPPort`,"http/port",i),listenerName:"http"},https:n.need("https-listener",u)}}var Fd={from:"v0.17",to:"v1.0",kinds:{DataPlane:(t,e)=>{let{imagePullSecretRefs:n,clusterAgent:r,...i}=t.spec;return n&&e.lose("/spec/imagePullSecretRefs","imag\
e-pull-secrets"),{...t,spec:{clusterAgent:Vt(r,e),...i}}},ClusterDataPlane:(t,e)=>{let{imagePullSecretRefs:n,clusterAgent:r,...i}=t.spec;return n&&e.lose("/spec\
/imagePullSecretRefs","image-pull-secrets"),{...t,spec:{clusterAgent:Vt(r,e),...i}}},BuildPlane:(t,e)=>{let{clusterAgent:n,...r}=t.spec;return Dd(e),{...t,kind:"\
WorkflowPlane",spec:{clusterAgent:Vt(n,e),...r}}},ClusterBuildPlane:(t,e)=>{let{clusterAgent:n,...r}=t.spec;return Dd(e),{...t,kind:"ClusterWorkflowPlane",spec:{
clusterAgent:Vt(n,e),...r}}},ObservabilityPlane:(t,e)=>{let{clusterAgent:n,...r}=t.spec;return{...t,spec:{clusterAgent:Vt(n,e),...r}}},ClusterObservabilityPlane:(t,e)=>{
let{clusterAgent:n,...r}=t.spec;return{...t,spec:{clusterAgent:Vt(n,e),...r}}}}};function Vt({clientCA:t},e){return{clientCA:yd(t,r=>r.value!==void 0?{value:r.value}:
(e.move("/spec/clusterAgent/clientCA/secretRef","/spec/clusterAgent/clientCA/secretKeyRef","secret-key-ref"),{secretKeyRef:r.secretRef}))}}function Dd(t){t.move(
"/kind","/kind","workflow-plane"),t.lose("/spec/clusterAgent/clientCA","workflow-agent","kept")}var Bd={from:"v1.0",to:"v1.1",kinds:{}};var xa=[kd,Od,Nd,Ld,Pd,Md,xd,Td,Rd,Id,qd,Fd,Bd];function jd(t,e,n){return xa.slice(ue.indexOf(t),ue.indexOf(e)).find(i=>i.kinds[String(n)])?.from??e}function Ta(t,e,n){let r=[],i=[],s=[],o=e,l=t,c,u=()=>(c??=
ge(l),c),d={move:(p,m,v)=>r.push({code:v,step:o,resource:u(),from:p,to:m,reason:Dn(v)}),add:(p,m)=>r.push({code:m,step:o,resource:u(),to:p,reason:Dn(m)}),drop:(p,m)=>r.
push({code:m,step:o,resource:u(),from:p,reason:Dn(m)}),lose:(p,m,v)=>{i.push({code:m,step:o,resource:u(),field:ut(p),path:p,instead:bd(m)}),v||r.push({code:m,step:o,
resource:u(),from:p,reason:Dn(m)})},need:Ca,make:p=>s.push(p)},h=[hd(t,n,d)];for(let{to:p,kinds:m}of xa.slice(ue.indexOf(e),ue.indexOf(n))){o=p;for(let[v,g]of h.
entries()){let b=m[String(g.kind)];b&&(l=g,c=void 0,h[v]=b(g,d))}h.push(...s.splice(0))}return{resources:h,changes:r,lost:i}}function Yd(t,e){return[t??Ve,e].filter(r=>!Et(r)).length>0?[{code:"unknown-release",message:`a release is one of ${ie.join(", ")}`,releases:ie}]:!Et(t)||!Et(e)||
ue.indexOf(Ne(t))<=ue.indexOf(Ne(e))?[]:[{code:"newer-than-target",message:`${t} is newer than ${e}, and nothing is moved back; name a newer target`,fits:[]}]}function Ud(t,e,n){
if(Kd(e,t))return{moved:Ra(t,e,n),refused:[]};if(Kd(n,t))return{moved:Ra(t,n,n),refused:[]};let r=or(t);return ki(r.length===0?Wd(t):Wb(t,e,r))}function Kd(t,e){
return rs(t,e)&&K(e)}function Vd(t,e,n,r){if(!K(t)||e.length===0)return ki(Wd(t));let i=Ne(n),s=e.filter(h=>ie.indexOf(h)<=ie.indexOf(n)||Ne(h)===i);if(s.length===
0){let h=`this manifest is newer than ${n}: it fits ${ar(e)}, and nothing is moved back; name a newer target`;return ki({code:"newer-than-target",message:h,fits:e})}
let o=s.filter(h=>r.includes(h)),l=Yb(t,o.length>0?o:s,i),[c,...u]=l;if(c&&u.length===0){let h=c.findLast(p=>ie.indexOf(p)<=ie.indexOf(n))??n;return{moved:Ra(t,
h,n),refused:[]}}let d=`this manifest fits several releases that lead to different results (${l.map(ar).join("; ")}): say which one it was written for`;return ki(
{code:"ambiguous-release",message:d,groups:l})}function ki(t){return{moved:void 0,refused:[t]}}function Ra(t,e,n){let[r,i]=[Ne(e),Ne(n)],s=ue.slice(ue.indexOf(r),
ue.indexOf(i)+1);return r===i?{from:e,lines:s,resources:[t],changes:[],lost:[]}:{from:e,lines:s,...Ta(t,r,i)}}function Yb(t,e,n){let r=Na(e,s=>jd(Ne(s),n,t.kind));
return r.size===1?[...r.values()]:[...Na(r,([s])=>Ub(Ta(t,s,n))).values()].map(s=>s.flatMap(([,o])=>o))}function Ub({resources:t,lost:e}){let n=e.filter(({code:r})=>r!==
"private-key").map(({code:r,path:i})=>[r,i]);return JSON.stringify([t,n],Vb)}function Vb(t,e){return K(e)?Object.fromEntries(Object.entries(e).sort(([n],[r])=>n<
r?-1:1)):e}function Wd(t){let e=K(t)?t.kind:void 0;if(typeof e=="string"&&!ue.some(s=>ir(s,e))){let s=We(e,ve);return{code:"unknown-kind",message:`no release ha\
s this kind${s===void 0?`; it is one of ${ve.join(", ")}`:`; did you mean ${s}?`}`,...s!==void 0&&{suggestion:s}}}let{release:n,issues:r}=Gb(t);return{code:"fit\
s-no-release",message:`no release accepts this manifest; mend it for ${n}, which comes nearest, and migrate it then`,nearest:n,issues:r}}function Wb(t,e,n){return{
code:"does-not-fit",message:`this manifest is not of ${e}; it fits ${ar(n)}`,fits:n,issues:Gd(t,e)}}function Gb(t){let e=ue.map(r=>({release:Hb(r),issues:Gd(t,r)})),
n=e.filter(({issues:r})=>!r.some(({code:i})=>i==="unknown-kind"));return(n.length>0?n:e).reduce((r,i)=>i.issues.length<=r.issues.length?i:r)}var Hb=t=>ie.findLast(
e=>Ne(e)===t)??t;function Gd(t,e){let n=sr(e)(t);return n.ok?[]:n.issues}function Ia(t,e){let n=new Map,r=[],i=[];for(let[s,o]of Object.entries(t)){let l=e.filter(d=>Hd(s,d)!==void 0),[c,...u]=l;c?u.length>0?i.push(Jb(s,l)):n.set(c.key,
{key:s,value:Qd(n.get(c.key)?.value,zd(Hd(s,c)??""),o)}):r.push(s)}return{given:n,left:r,refused:i}}function Hd(t,{resource:e,field:n}){let r=t.includes("#")?`${e}\
#${n}`:n;if(!t.startsWith(r))return;let i=t.slice(r.length);return i===""||i.startsWith(".")||i.startsWith("[")?i:void 0}function Jb(t,e){let n=e.map(r=>r.key);
return{code:"ambiguous-answer",message:`several resources need ${t}; answer one of ${n.join(", ")}`,key:t,keys:n}}function Jd(t,e,n){let r=e.map(s=>s.key),i=r.length>
0?`what is needed is ${r.join(", ")}`:"nothing is needed";return t.filter(s=>!n.some(o=>zb(o,s))).map(s=>({code:"unknown-answer",message:`nothing needs ${s}; ${i}`,
key:s,keys:r}))}function zb(t,e){let[n,r]=e.includes("#")?[e.slice(0,e.indexOf("#")),e.slice(e.indexOf("#")+1)]:[void 0,e],i=r==="metadata.name"&&n?.split("/")[0]===
t.kind;if(n!==void 0&&n!==ge(t)&&!i)return!1;let s=t;for(let o of zd(`.${r}`)){if(typeof s!="object"||s===null||!Object.hasOwn(s,o))return!1;s=s[o]}return!0}var zd=t=>[
...t.matchAll(/\.([^.[\]]+)|\[(\d+)\]/g)].map(([,e,n])=>e??n??"");function Qd(t,[e,...n],r){if(e===void 0)return r;let i=K(t)?t:{};return{...i,[e]:Qd(Object.hasOwn(
i,e)?i[e]:void 0,n,r)}}function _a(t,e){if(t.kind==="Namespace")return Xb(t);let n=sr(e)(t);return[...n.ok?[]:n.issues,...Qb(t)]}var $a="/spec/clusterAgent/clientCA/value",Xd="the cer\
tificate of the CA alone, in PEM, without a private key";function Qb(t){let e=He(t,$a);return typeof e!="string"||bt(e)===e?[]:[{code:"invalid-format",path:$a,field:ut(
$a),rule:Xd,message:`must be ${Xd}.`}]}var Zd="at most 63 lower-case letters, digits and hyphens, with a letter or digit at each end";function Xb({metadata:t}){
let{name:e,generateName:n}=K(t)?t:{};return typeof e!="string"||e===""&&n||/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/.test(e)?[]:[{code:"invalid-name",path:"/meta\
data/name",field:"metadata.name",rule:Zd,message:`must be ${Zd}`}]}function ep(t,e,n,r){let i=t.map(Zb),s=Ia(n,qa(i.flat())),o=t.map((p,m)=>{let v=i[m]??[];return tv(v.length>0?ev(p,s.given):p,v,s.given,e)}),l=Object.fromEntries(
s.left.map(p=>[p,n[p]])),c=Ia(l,qa(o.flatMap(({needs:p})=>p))),u=o.map(p=>c.given.size>0?nv(p,c.given,e):p),d=qa(u.flatMap(({needs:p})=>p)),h=Jd(c.left,d,[...u.
map(({resource:p})=>p),...r]);return{settled:u,refused:[...s.refused,...c.refused,...u.flatMap(({refused:p})=>p),...h]}}function Zb(t){let e=[];return wi(t,({code:n},r)=>{
e.push(tp(t,bi(r),n))}),e}function tp(t,e,n,r=""){let i=ge(t),s=ut(e);return{key:`${i}#${s}`,code:n,resource:i,field:s,path:e,how:vd(n,{kind:String(t.kind),rule:r})}}
function ev(t,e){let n=ge(t);return wi(t,({code:i,proposal:s},o)=>{let l=e.get(`${n}#${ut(bi(o))}`);return!l||l.value===!0&&s!==void 0?s:l.value===!1&&i==="http\
s-listener"?void 0:l.value})}function tv(t,e,n,r){let i=e.filter(({key:u})=>!n.has(u)),s=e.filter(({key:u})=>n.has(u)),o=_a(t,r).filter(u=>!i.some(({path:d})=>Fa(
u.path,d))),{refused:l,others:c}=np(o,s,n);return{resource:t,needs:[...i,...c.map(u=>tp(t,u.path,"refused-value",u.message))],refused:l}}function nv({resource:t,
needs:e,refused:n},r,i){let s=e.filter(({key:c})=>r.has(c));if(s.length===0)return{resource:t,needs:e,refused:n};let o=s.reduce((c,{key:u,path:d})=>Da(c,Mt(d),r.
get(u)?.value),t),l=np(_a(o,i),s,r);return{resource:o,needs:e.filter(({key:c})=>!r.has(c)),refused:[...n,...l.refused]}}function np(t,e,n){let r=t.filter(s=>!e.
some(({path:o})=>Fa(s.path,o)));return{refused:e.flatMap(({key:s,path:o})=>{let l=t.filter(u=>Fa(u.path,o)),c=n.get(s);return l.length===0||!c?[]:[{code:"invali\
d-answer",message:`the answer to ${c.key} is not accepted`,key:c.key,issues:l}]}),others:r}}function Da(t,[e,...n],r){if(e===void 0)return t;let i=t[e];if(n.length===
0)return{...t,[e]:r};if(Array.isArray(i)){let[s,...o]=n;return{...t,[e]:i.map((l,c)=>String(c)===s?o.length>0?Da(l,o,r):r:l)}}return{...t,[e]:Da(K(i)?i:{},n,r)}}
function qa(t){return[...new Map(t.map(e=>[e.key,e])).values()]}var Fa=(t,e)=>t===e||t.startsWith(`${e}/`);function ip(t){if(t.every(({moved:n})=>(n?.resources.length??0)<2))return[...t];let e=new Map;for(let{moved:n}of t){let[r]=n?.resources??[];r&&e.set(ge(r),r)}return t.
map(n=>{if(!n.moved)return n;let[r,...i]=n.moved.resources,s=r?[r]:[];for(let o of i){let l=ge(o),c=e.get(l);if(e.set(l,c??o),!c)s.push(o);else if(rp(c)!==rp(o))
return{moved:void 0,refused:[rv(l)]}}return{...n,moved:{...n.moved,resources:s}}})}function rp({spec:t}){return K(t)?t.observerURL:void 0}function rv(t){return{
code:"name-taken",message:`its observer would become ${t}, which is there already with another observerURL; rename that one`,resource:t}}function sp(t,e={}){let n=e.to??Ve,r=l=>K(l)&&!as(l),i=iv(t.filter(l=>!r(l)),e,t.filter(r)),s=i.migrations.values(),o=t.flatMap(l=>r(l)?ov(l,n):s.next().value??
[]);return{to:n,ok:i.refused.length===0&&o.every(({ok:l})=>l),migrations:o,resources:o.flatMap(({resources:l})=>l),needs:o.flatMap(({needs:l})=>l),refused:i.refused}}
function iv(t,{from:e,to:n,answers:r={}},i=[]){let s=n??Ve,o=Yd(e,s),l=o.length>0?t.map(()=>({moved:void 0,refused:o})):ip(sv(t,e,s)),c=l.flatMap(({moved:m})=>m?.
resources??[]),{settled:u,refused:d}=o.length>0?{settled:[],refused:[]}:ep(c,s,r,i),h=u.values();return{migrations:l.map(({moved:m,refused:v})=>{let g=(m?.resources??
[]).flatMap(()=>h.next().value??[]),b=g.flatMap(({needs:F})=>F),{lines:M=[],changes:A=[],lost:C=[]}=m??{};return{ok:v.length+d.length+b.length===0,from:m?.from,
to:s,lines:M,resources:g.map(({resource:F})=>F),changes:A,needs:b,lost:C,refused:v}}),refused:d}}function sv(t,e,n){if(e!==void 0)return t.map(o=>Ud(o,e,n));let r=t.
map(or),i=r.filter(o=>o.length>0),s=ie.filter(o=>i.every(l=>l.includes(o)));return t.map((o,l)=>Vd(o,r[l]??[],n,s))}function ov(t,e){return{ok:!0,from:e,to:e,lines:[],
resources:[t],changes:[],needs:[],lost:[],refused:[]}}function ap(t,e){let n=t.map(l=>{let c=Se(l.text).documents.map(p=>({document:p,planes:el(p.value)})),u=c.flatMap(({document:p,planes:m})=>p.issues.filter(({code:v})=>v===
"yaml-syntax"||m.length>0)),d=c.flatMap(({document:p,planes:m})=>m.map(v=>({document:p,...v}))),h=d.length>0||l.text.includes("openchoreo.dev");return{file:{...l,
unreadable:h?u:[],passedOver:h?[]:u},planes:d}}),{migrations:r,refused:i}=sp(n.flatMap(({planes:l})=>l.map(({value:c})=>c)),e),s=r.values();return{files:n.map(({
file:l,planes:c})=>{let u=c.flatMap(({document:d,pointer:h,value:p})=>{let m=s.next().value;return m?[{document:d,pointer:h,value:p,migration:m}]:[]});return av(
l,u)}),refused:i}}function av(t,e){let n={...t,after:t.text,planes:e};if(t.unreadable.length>0)return n;let r=e.filter(({migration:l})=>l.refused.length===0).map(
lv),{ok:i,...s}=fd(t.text,r);if("text"in s)return{...n,after:s.text};let o=({document:l,pointer:c})=>l===s.change.document&&c===s.change.pointer;return{...n,planes:e.
map(l=>o(l)?{...l,stuck:s.reason}:l)}}function lv({document:t,pointer:e,value:n,migration:r}){let[i,...s]=r.resources;if(i===void 0||i===n)return{document:t,pointer:e,
after:n};let o=s.map(u=>({value:u,comments:op(u,r.needs)})),l=new Set(s.map(ge)),c=r.changes.filter(({resource:u})=>!l.has(u));return{document:t,pointer:e,after:i,
origins:cv(c),comments:op(i,r.needs),added:o}}function op(t,e){let n=ge(t),r=e.filter(i=>i.resource===n);return new Map(r.map(({path:i,field:s,how:o})=>[i,`TODO\
 ${s}: ${o.replace(/\s+/g," ")}`]))}function cv(t){let e=new Map;for(let{from:n,to:r}of t){if(!n||!r||n===r)continue;let i=uv(n,e);for(let[s,o]of[...e])s.startsWith(
`${n}/`)&&e.set(r+s.slice(n.length),o);e.set(r,i)}return e}function uv(t,e){for(let n=t;n!=="";n=n.slice(0,n.lastIndexOf("/"))){let r=e.get(n);if(r!==void 0)return r+
t.slice(n.length)}return t}var Fn=class{diff(e,n,r={}){let i;typeof r=="function"?(i=r,r={}):"callback"in r&&(i=r.callback);let s=this.castInput(e,r),o=this.castInput(n,r),l=this.removeEmpty(
this.tokenize(s,r)),c=this.removeEmpty(this.tokenize(o,r));return this.diffWithOptionsObj(l,c,r,i)}diffWithOptionsObj(e,n,r,i){var s;let o=A=>{if(A=this.postProcess(
A,r),i){setTimeout(function(){i(A)},0);return}else return A},l=n.length,c=e.length,u=1,d=l+c;r.maxEditLength!=null&&(d=Math.min(d,r.maxEditLength));let h=(s=r.timeout)!==
null&&s!==void 0?s:1/0,p=Date.now()+h,m=[{oldPos:-1,lastComponent:void 0}],v=this.extractCommon(m[0],n,e,0,r);if(m[0].oldPos+1>=c&&v+1>=l)return o(this.buildValues(
m[0].lastComponent,n,e));let g=-1/0,b=1/0,M=()=>{for(let A=Math.max(g,-u);A<=Math.min(b,u);A+=2){let C,R=m[A-1],$=m[A+1];R&&(m[A-1]=void 0);let F=!1;if($){let _=$.
oldPos-A;F=$&&0<=_&&_<l}let V=R&&R.oldPos+1<c;if(!F&&!V){m[A]=void 0;continue}if(!V||F&&R.oldPos<$.oldPos?C=this.addToPath($,!0,!1,0,r):C=this.addToPath(R,!1,!0,
1,r),v=this.extractCommon(C,n,e,A,r),C.oldPos+1>=c&&v+1>=l)return o(this.buildValues(C.lastComponent,n,e))||!0;m[A]=C,C.oldPos+1>=c&&(b=Math.min(b,A-1)),v+1>=l&&
(g=Math.max(g,A+1))}u++};if(i)(function A(){setTimeout(function(){if(u>d||Date.now()>p)return i(void 0);M()||A()},0)})();else for(;u<=d&&Date.now()<=p;){let A=M();
if(A)return A}}addToPath(e,n,r,i,s){let o=e.lastComponent;return o&&!s.oneChangePerToken&&o.added===n&&o.removed===r?{oldPos:e.oldPos+i,lastComponent:{count:o.count+
1,added:n,removed:r,previousComponent:o.previousComponent}}:{oldPos:e.oldPos+i,lastComponent:{count:1,added:n,removed:r,previousComponent:o}}}extractCommon(e,n,r,i,s){
let o=n.length,l=r.length,c=e.oldPos,u=c-i,d=0;for(;u+1<o&&c+1<l&&this.equals(r[c+1],n[u+1],s);)u++,c++,d++,s.oneChangePerToken&&(e.lastComponent={count:1,previousComponent:e.
lastComponent,added:!1,removed:!1});return d&&!s.oneChangePerToken&&(e.lastComponent={count:d,previousComponent:e.lastComponent,added:!1,removed:!1}),e.oldPos=c,
u}equals(e,n,r){return r.comparator?r.comparator(e,n):e===n||!!r.ignoreCase&&e.toLowerCase()===n.toLowerCase()}removeEmpty(e){let n=[];for(let r=0;r<e.length;r++)
e[r]&&n.push(e[r]);return n}castInput(e,n){return e}tokenize(e,n){return Array.from(e)}join(e){return e.join("")}postProcess(e,n){return e}get useLongestToken(){
return!1}buildValues(e,n,r){let i=[],s;for(;e;)i.push(e),s=e.previousComponent,delete e.previousComponent,e=s;i.reverse();let o=i.length,l=0,c=0,u=0;for(;l<o;l++){
let d=i[l];if(d.removed)d.value=this.join(r.slice(u,u+d.count)),u+=d.count;else{if(!d.added&&this.useLongestToken){let h=n.slice(c,c+d.count);h=h.map(function(p,m){
let v=r[u+m];return v.length>p.length?v:p}),d.value=this.join(h)}else d.value=this.join(n.slice(c,c+d.count));c+=d.count,d.added||(u+=d.count)}}return i}};var Ba=class extends Fn{constructor(){super(...arguments),this.tokenize=dv}equals(e,n,r){return r.ignoreWhitespace?((!r.newlineIsToken||!e.includes(`
`))&&(e=e.trim()),(!r.newlineIsToken||!n.includes(`
`))&&(n=n.trim())):r.ignoreNewlineAtEof&&!r.newlineIsToken&&(e.endsWith(`
`)&&(e=e.slice(0,-1)),n.endsWith(`
`)&&(n=n.slice(0,-1))),super.equals(e,n,r)}},fv=new Ba;function ja(t,e,n){return fv.diff(t,e,n)}function dv(t,e){e.stripTrailingCr&&(t=t.replace(/\r\n/g,`
`));let n=[],r=t.split(/(\n|\r\n)/);r[r.length-1]||r.pop();for(let i=0;i<r.length;i++){let s=r[i];i%2&&!e.newlineIsToken?n[n.length-1]+=s:n.push(s)}return n}function Ka(t,e,n,r,i,s,o){let l;o?typeof o=="function"?l={callback:o}:l=o:l={},typeof l.context>"u"&&(l.context=4);let c=l.context;if(l.newlineIsToken)throw new Error(
"newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(l.callback){let{callback:d}=l;ja(n,r,Object.assign(Object.assign(
{},l),{callback:h=>{let p=u(h);d(p)}}))}else return u(ja(n,r,l));function u(d){if(!d)return;d.push({value:"",lines:[]});function h(A){return A.map(function(C){return"\
 "+C})}let p=[],m=0,v=0,g=[],b=1,M=1;for(let A=0;A<d.length;A++){let C=d[A],R=C.lines||pv(C.value);if(C.lines=R,C.added||C.removed){if(!m){let $=d[A-1];m=b,v=M,
$&&(g=c>0?h($.lines.slice(-c)):[],m-=g.length,v-=g.length)}for(let $ of R)g.push((C.added?"+":"-")+$);C.added?M+=R.length:b+=R.length}else{if(m)if(R.length<=c*2&&
A<d.length-2)for(let $ of h(R))g.push($);else{let $=Math.min(R.length,c);for(let V of h(R.slice(0,$)))g.push(V);let F={oldStart:m,oldLines:b-m+$,newStart:v,newLines:M-
v+$,lines:g};p.push(F),m=0,v=0,g=[]}b+=R.length,M+=R.length}}for(let A of p)for(let C=0;C<A.lines.length;C++)A.lines[C].endsWith(`
`)?A.lines[C]=A.lines[C].slice(0,-1):(A.lines.splice(C+1,0,"\\ No newline at end of file"),C++);return{oldFileName:t,newFileName:e,oldHeader:i,newHeader:s,hunks:p}}}function pv(t){let e=t.endsWith(`
`),n=t.split(`
`).map(r=>r+`
`);return e?n.pop():n.push(n.pop().slice(0,-1)),n}var lp="<redacted>";function Ua(t){let e=[...hv(t)].sort(([i],[s])=>i-s),n=[],r=0;for(let[i,s]of e)s<=r||(n.push(t.slice(r,Math.max(r,i)),vv(t.slice(Math.max(r,
i),s))),r=s);return[...n,t.slice(r)].join("").split(`
`)}function*hv(t){for(let{index:e,0:n}of t.matchAll(mv))yield[e,e+n.length];for(let e of Se(t).documents){let n=K(e.value)?e.value.kind:void 0;for(let r of Ya(e.
value,"",n==="Secret"?yv:gv)){let{start:i,end:s}=e.positionOf(r);yield[i.offset,s.offset]}}}var mv=/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z0-9 ]*PRIVATE KEY-----|$(?![\s\S]))/g,
gv=/\/(?:clientKey|bearerToken|password|token|privateKey)(?:\/value)?$/,yv=/^\/(?:data|stringData)\//,wv=`/${X("kubectl.kubernetes.io/last-applied-configuration")}`;
function*Ya(t,e,n){if(Array.isArray(t))for(let[r,i]of t.entries()){let s=K(i)&&i.kind==="Secret"?new RegExp(`^${e}/${r}/(?:data|stringData)/`):n;yield*Ya(i,`${e}\
/${r}`,s)}else if(K(t))for(let[r,i]of Object.entries(t))yield*Ya(i,`${e}/${X(r)}`,n);else typeof t=="string"&&(n.test(e)||e.endsWith(wv)||bv(t))&&(yield e)}function bv(t){
return/PRIVATE KEY-----|^[a-z][a-z\d+.-]*:\/\/[^/?#\s]*@/i.test(t)?!0:/UFJJVkFURSBLRV|BSSVZBVEUgS0VZ|QUklWQVRFIEtFW/.test(t.replace(/\s+/g,""))}function vv(t){let e=/^(["'])[^\n]*\1$/.
exec(t)?.[1];return e!==void 0?e+lp+e:t.replace(/^([ \t]*)(\S.*?)(\r?)$/gm,(n,r,i,s,o)=>o===0&&/^[|>][-+\d]*\s*(?:#.*)?$/.test(n)?n:`${r}${lp}${s}`)}function up(t,e,n){let{hunks:r}=Ka(t,t,e,n,"","",{context:3}),[i,s]=[Ua(e),Ua(n)],o=r.flatMap(({oldStart:l,oldLines:c,newStart:u,newLines:d,lines:h})=>{let[p,m]=[
l-1,u-1],v=h.map(g=>{let b=g[0]??" ";if(b==="\\")return g;let M=b==="+"?s[m]:i[p];return b!=="+"&&p++,b!=="-"&&m++,b+(M??"")});return[`@@ -${cp(l,c)} +${cp(u,d)}\
 @@`,...v]});return o.length===0?"":[`--- ${t}`,`+++ ${t}`,...o,""].join(`
`)}var cp=(t,e)=>`${e===0?t-1:t},${e}`;function Va(t){return`${t.field===""?"document":t.field}: ${t.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,Sv)}var Sv=t=>`\\u${t.charCodeAt(0).toString(16).padStart(
4,"0")}`;function fp({files:t,refused:e},n){let r=e.flatMap(i=>[`--answer: ${i.message}`,...pp(i)]);return[...t.flatMap(kv),...r,...t.flatMap(Ov),...Nv(t),n,""].join(`
`)}function dp({files:t,refused:e}){let n=({migration:r,stuck:i})=>i!==void 0||r.refused.length>0;return e.length>0||t.some(({unreadable:r,planes:i})=>r.length>
0||i.some(n))}function Wa(t){let e=t.flatMap(({planes:n})=>n.flatMap(({migration:r})=>[...r.needs]));return[...new Map(e.map(n=>[n.key,n])).values()]}function kv({
path:t,unreadable:e,passedOver:n,planes:r}){let i=(l,c="")=>`${t}:${l.range.start.line}:${l.range.start.column}  ${c}${Va(l)}`,s=[...n.map(l=>i(l,"passed over: ")),
...e.map(l=>i(l))],o=r.flatMap(l=>[...l.migration.refused.flatMap(c=>Av(t,l,c)),...l.stuck===void 0?[]:[`${Ai(t,l)}  ${l.stuck}`]]);return[...s,...o]}function Av(t,e,n){
return[`${Ai(t,e)}  ${n.code}  ${n.message}`,...pp(n,i=>`${Ai(t,e,i.path)}  `)]}function pp(t,e=()=>""){return"issues"in t?t.issues.map(n=>`  ${e(n)}${Va(n)}`):
[]}function Ai(t,{document:e,pointer:n},r=""){let{line:i,column:s}=e.positionOf(n+r).start;return`${t}:${i}:${s}`}function Ov({path:t,planes:e}){return e.flatMap(
n=>{let{lost:r}=n.migration;return r.length===0?[]:[`${Ai(t,n)}  by hand:`,...r.map(({field:i,instead:s})=>`  ${i}: ${s}`)]})}function Nv(t){let e=Wa(t);return e.
length===0?[]:["needed, and only you know it:",...[...new Set(e.map(({how:i})=>i))].flatMap(i=>[`  ${i}`,...e.filter(s=>s.how===i).map(Ev)])]}var Ev=({key:t,code:e})=>`\
    --answer ${Lv(`${t}${Cv[e]}`)}`,Cv={"agent-ca":".value=@ca.crt","secret-key":"=KEY","https-listener":"=true","refused-value":"=VALUE"},Lv=t=>`'${t.replaceAll(
"'","'\\''")}'`;function mp({files:t,refused:e},n,r){let i=t.map(({path:s,text:o,after:l,unreadable:c,passedOver:u,planes:d})=>({path:s,changed:o!==l,unreadable:c.map(hp),passedOver:u.
map(hp),planes:d.map(({document:h,pointer:p,migration:m,stuck:v})=>({pointer:p,line:h.positionOf(p).start.line,...m,...v!==void 0&&{stuck:v}}))}));return`${JSON.
stringify({to:n,ok:r,refused:e,files:i},null,2)}
`}function hp({code:t,field:e,message:n,range:r}){return{code:t,field:e,message:n,line:r.start.line,column:r.start.column}}var Pe=require("fs"),St=require("path");var Pv,gp=()=>Pv??=require("./glob.cjs"),yp=(...t)=>gp().globOf(...t),wp=(...t)=>gp().isGlob(...t);var Mv,Oi=()=>Mv??=require("./ignored.cjs"),Ga=(...t)=>Oi().ignoringAround(...t),bp=(...t)=>Oi().ignoringIn(...t),Ha=(...t)=>Oi().isIgnored(...t),vp=(...t)=>Oi().
patternsOf(...t);var xv={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too large to be a manifest",ERR_FS_FILE_TOO_LARGE:"\
it is too large to be a manifest"};function at(t){let e=t instanceof Error&&"code"in t?String(t.code):"";return xv[e]??(t instanceof Error?t.message:String(t))}var vt="<stdin>";function*Sp(t,{cwd:e,ignore:n=[],onFault:r}){let i=new Set,s=n.length>0?vp(e,n):[];function*o(l,c,u,d){let h=(0,Pe.realpathSync)(l);if(i.has(h))
return;i.add(h);let p=bp(l,u);for(let m of(0,Pe.readdirSync)(l,{withFileTypes:!0}).sort($v)){let v=Ja(l,St.sep,m.name),g=c===""?m.name:Ja(c,"/",m.name),b=Rv.test(
m.name)&&d(g);try{let M=m.isSymbolicLink()?qv(v,b):m,A=M?.isDirectory()??!1;if(!A&&!b||A&&Iv.has(m.name)||[p,s].some(C=>C.length>0&&Ha(v,A,C)))continue;if(A)yield*o(
v,g,p,d);else if(M?.isFile()){let C=m.isSymbolicLink()?(0,Pe.realpathSync)(v):Ja(h,St.sep,m.name);i.has(C)||(yield{path:g,found:!0}),i.add(C)}}catch(M){r(`${g}:\
 ${at(M)}`)}}}for(let l of t)try{if(l==="-"){i.has(vt)||(yield{path:vt,found:!1}),i.add(vt);continue}let c=(0,St.resolve)(e,l),u=_v(l),d=(0,Pe.statSync)(c,{throwIfNoEntry:!1});
if(!d&&wp(u)){let h=!1;for(let p of Tv(u,e,o))h=!0,yield p;h||r(`${l}: no YAML or JSON file matches`)}else if(d){if(d.isDirectory())yield*o(c,u==="."?"":u,Ga(c),
()=>!0);else if(!Dv(d,c))r(`${l}: it is neither a file nor a directory`);else if(s.length===0||!Ha(c,!1,s)){let h=d.isFile()?(0,Pe.realpathSync)(c):c;i.has(h)||
(yield{path:u,found:!1}),i.add(h)}}else throw Object.assign(new Error,{code:"ENOENT"})}catch(c){r(`${l}: ${at(c)}`)}}function*Tv(t,e,n){let{base:r,isMatch:i}=yp(
t),s=(0,St.resolve)(e,r);if(!(0,Pe.statSync)(s,{throwIfNoEntry:!1})?.isDirectory())return;let o=r==="."?"":r,l=o===""?0:o.length+(o.endsWith("/")?0:1);yield*n(s,
o,Ga(s),c=>i(c.slice(l)))}var Rv=/\.(?:ya?ml|json)$/i,Iv=new Set([".git","node_modules"]),$v=(t,e)=>t.name<e.name?-1:1,Ja=(t,e,n)=>t.endsWith(e)?t+n:t+e+n,_v=t=>St.sep===
"\\"?t.replaceAll("\\","/"):t;function qv(t,e){try{return(0,Pe.statSync)(t)}catch(n){if(e)throw n;return}}function Dv(t,e){return t.isFile()||t.isFIFO()&&/^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.
test(e)}var kp=require("buffer"),De=require("fs"),Ap=require("path");function Op(t,e){return t===vt?Buffer.from(e.stdin()):Fv(t,e.cwd)}function Fv(t,e){let n=(0,Ap.resolve)(e,t),r=(0,De.openSync)(n,"r");try{if(/^\/(?:dev|proc)\//.
test(n))return(0,De.readFileSync)(r);let i=(0,De.readSync)(r,Ni);return i<Ni.length?Ni.subarray(0,i):Buffer.concat([Ni,(0,De.readFileSync)(r)])}finally{(0,De.closeSync)(
r)}}var Ni=Buffer.allocUnsafeSlow(64*1024);function Np(t){if(t[0]===255&&t[1]===254)return new TextDecoder("utf-16le").decode(t);if(t[0]===254&&t[1]===255)return new TextDecoder(
"utf-16be").decode(t);let e=t.toString("utf8");return(0,kp.isUtf8)(t)?e:e.replaceAll("\uFFFD","\uFFFF")}function Ep(t,e){let n=[],r=[];for(let{path:i}of Sp(t,{cwd:e.cwd,onFault:s=>r.push(s)}))try{n.push({path:i,text:Np(Op(i,e))})}catch(s){r.push(`${i}: ${at(s)}`)}
return{files:n,faults:r}}var Wt={ok:0,findings:1,failure:2};var Cp=require("util");var ce=class extends Error{name="UsageError"};function Lp(t){return t instanceof Error&&t.name==="UsageError"}function Pp(t,e){try{let{values:n,positionals:r}=(0,Cp.parseArgs)(
{args:[...t],options:e,allowPositionals:!0,strict:!0});return{values:n,positionals:r}}catch(n){let r=t.find(s=>s.startsWith("--")&&!Object.hasOwn(e,za(s)));if(r===
void 0)throw new ce(n instanceof Error?n.message:String(n));let i=We(za(r),Object.keys(e));throw new ce(`there is no option --${za(r)}${i===void 0?"":`; did you\
 mean --${i}?`}`)}}var za=t=>t.slice(2).split("=")[0]??"";function Qa(t){if(t===void 0)return Ve;if(Et(t))return t;throw new ce(`there is no release ${t}; it is\
 one of ${ie.join(", ")}`)}function Mp(t,e,n){let r=n.find(s=>s===e);if(r!==void 0)return r;let i=We(e,n);throw new ce(`${t} is one of ${n.join(", ")}${i===void 0?
"":`; did you mean ${i}?`}`)}var z=require("fs"),kt=require("path");function xp(t){let e=[],n=[];try{for(let r of t)e.push(Bv(r));for(let r of e)(0,z.renameSync)(r.temporary,r.path),n.push(
r)}catch(r){for(let i of n)Kv(i);throw r}finally{for(let{temporary:r}of e)(0,z.rmSync)(r,{force:!0})}}function Bv({path:t,text:e,before:n}){(0,z.mkdirSync)((0,kt.dirname)(
t),{recursive:!0});let r=Yv(t);if(n!==void 0&&!r?.equals(Buffer.from(n)))throw new Error(`${t}: ${jv(r)}`);let i=r===void 0?t:(0,z.realpathSync)(t);r!==void 0&&
(0,z.accessSync)(i,z.constants.W_OK);let s=(0,kt.join)((0,kt.dirname)(i),`.${(0,kt.basename)(i)}.${process.pid}.tmp`),o={path:i,temporary:s,before:r};try{(0,z.writeFileSync)(
s,e,{flush:!0}),r!==void 0&&(0,z.chmodSync)(s,(0,z.statSync)(i).mode)}catch(l){throw(0,z.rmSync)(s,{force:!0}),l}return o}function jv(t){return t?.[0]===255||t?.[0]===
254?"it is UTF-16; save it as UTF-8 first":"it has changed since it was read; try again"}function Kv({path:t,before:e}){e===void 0?(0,z.rmSync)(t,{force:!0}):(0,z.writeFileSync)(
t,e)}function Yv(t){try{return(0,z.readFileSync)(t)}catch(e){if(e instanceof Error&&"code"in e&&e.code==="ENOENT")return;throw e}}var Uv=`openchoreo-planes migrate PATHS... [--to RELEASE] [--write | --output DIR]

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
`;function Vv(t,e){let{values:n,positionals:r}=Pp(t,{to:{type:"string"},from:{type:"string"},answer:{type:"string",multiple:!0},write:{type:"boolean"},output:{type:"\
string"},draft:{type:"boolean"},format:{type:"string"},help:{type:"boolean"}});if(n.help)return e.stdout(Uv),Wt.ok;let i=Qa(n.to),s=n.from===void 0?void 0:Qa(n.
from),o=Mp("--format",n.format??"diff",["diff","json"]),{write:l=!1,output:c,draft:u=!1}=n;if(r.length===0)throw new ce("migrate needs files or directories, or \
- for standard input");if(l&&c!==void 0)throw new ce("--write and --output exclude each other");if(l&&r.includes("-"))throw new ce("--write needs files: standar\
d input has no place to write to");let d=Wv(n.answer??[],e),{files:h,faults:p}=Ep(r,e);for(let A of p)e.stderr(`openchoreo-planes: ${A}
`);if(p.length>0)return Wt.failure;let m=ap(h,{to:i,answers:d,...s!==void 0&&{from:s}}),v=dp(m),g=Wa(m.files).length>0,b=!v&&(!g||u);if(o==="json")e.stdout(mp(m,
i,b));else if(!v&&!l&&c===void 0)for(let{path:A,text:C,after:R}of m.files)e.stdout(up(A,C,R));let M=`${Qv(m.files)} to ${i}`;if(!b)M=`nothing was written: ${v?"\
the above stands in the way":"answer what is needed, or use --draft"}`;else if(l||c!==void 0){let A;try{A=c===void 0?Jv(m.files,e):zv(m.files,c,e),xp(A)}catch(C){
if(Lp(C))throw C;return e.stderr(`openchoreo-planes: nothing was written: ${at(C)}
`),Wt.failure}M+=`; ${Xn(A.length,"file")} written`}return o==="diff"&&e.stderr(fp(m,M)),b?Wt.ok:Wt.findings}function Wv(t,e){let n=t.map(r=>{let i=r.indexOf("=");
if(i<1)throw new ce("--answer needs KEY=VALUE, such as spec.clusterAgent.clientCA.value=@ca.crt");let[s,o]=[r.slice(0,i),r.slice(i+1)];return[s,o.startsWith("@")?
Gv(o.slice(1),s,e):Hv(o,s)]});return Object.fromEntries(n)}function Gv(t,e,n){try{return(0,Bn.readFileSync)((0,Me.resolve)(n.cwd,t),"utf8")}catch(r){throw new ce(
`--answer ${e}: ${t}: ${at(r)}`)}}function Hv(t,e){let[n,...r]=Se(t).documents;if(n&&r.length===0&&n.issues.length===0)return n.value;throw new ce(`--answer ${e}\
: its value is no YAML; give a text in quotes, or @FILE for the text of a file`)}function Jv(t,e){return t.filter(({text:r,after:i})=>r!==i).map(({path:r,text:i,
after:s})=>({path:(0,Me.resolve)(e.cwd,r),text:s,before:i}))}function zv(t,e,n){let r=new Map;for(let{path:i,after:s}of t.filter(({planes:o})=>o.length>0)){let o=i===
vt?"stdin.yaml":(0,Me.relative)(n.cwd,(0,Me.resolve)(n.cwd,i));if(o.startsWith("..")||(0,Me.isAbsolute)(o))throw new ce(`--output needs files below this folder,\
 to give them the same place there; ${i} is not`);let l=(0,Me.resolve)(n.cwd,e,o);if((0,Bn.existsSync)(l)&&(0,Bn.readFileSync)(l,"utf8")!==s)throw new ce(`${(0,Me.relative)(
n.cwd,l)} is there already and says something else; name another folder`);r.set(l,s)}return[...r].map(([i,s])=>({path:i,text:s}))}function Qv(t){let e=t.flatMap(
({planes:r})=>r),n=e.filter(({migration:r})=>r.lines.length>1).length;return e.length===0?`${Xn(t.length,"file")}, no plane found: nothing to move`:`${n} of ${Xn(
e.length,"plane")} moved`}0&&(module.exports={migrateCommand});

"use strict";var Fp=Object.create;var Jn=Object.defineProperty;var _p=Object.getOwnPropertyDescriptor;var qp=Object.getOwnPropertyNames;var $p=Object.getPrototypeOf,Bp=Object.prototype.hasOwnProperty;var D=(e,t)=>()=>(t||e((t={exports:{}}).exports,t),t.exports),se=(e,t)=>{for(var n in t)Jn(e,n,{get:t[n],enumerable:!0})},Wa=(e,t,n,r)=>{if(t&&typeof t=="object"||
typeof t=="function")for(let i of qp(t))!Bp.call(e,i)&&i!==n&&Jn(e,i,{get:()=>t[i],enumerable:!(r=_p(t,i))||r.enumerable});return e};var Kp=(e,t,n)=>(n=e!=null?Fp($p(e)):{},Wa(t||!e||!e.__esModule?Jn(n,"default",{value:e,enumerable:!0}):n,e)),jp=e=>Wa(Jn({},"__esModule",{value:!0}),e);var W=D(re=>{"use strict";var zs=Symbol.for("yaml.alias"),Ec=Symbol.for("yaml.document"),Pr=Symbol.for("yaml.map"),xc=Symbol.for("yaml.pair"),Vs=Symbol.for("yam\
l.scalar"),Ar=Symbol.for("yaml.seq"),Le=Symbol.for("yaml.node.type"),dg=e=>!!e&&typeof e=="object"&&e[Le]===zs,pg=e=>!!e&&typeof e=="object"&&e[Le]===Ec,mg=e=>!!e&&
typeof e=="object"&&e[Le]===Pr,hg=e=>!!e&&typeof e=="object"&&e[Le]===xc,Rc=e=>!!e&&typeof e=="object"&&e[Le]===Vs,gg=e=>!!e&&typeof e=="object"&&e[Le]===Ar;function Tc(e){
if(e&&typeof e=="object")switch(e[Le]){case Pr:case Ar:return!0}return!1}function yg(e){if(e&&typeof e=="object")switch(e[Le]){case zs:case Pr:case Vs:case Ar:return!0}
return!1}var bg=e=>(Rc(e)||Tc(e))&&!!e.anchor;re.ALIAS=zs;re.DOC=Ec;re.MAP=Pr;re.NODE_TYPE=Le;re.PAIR=xc;re.SCALAR=Vs;re.SEQ=Ar;re.hasAnchor=bg;re.isAlias=dg;re.
isCollection=Tc;re.isDocument=pg;re.isMap=mg;re.isNode=yg;re.isPair=hg;re.isScalar=Rc;re.isSeq=gg});var on=D(Hs=>{"use strict";var Z=W(),le=Symbol("break visit"),Ic=Symbol("skip children"),Oe=Symbol("remove node");function Cr(e,t){let n=Lc(t);Z.isDocument(e)?Nt(
null,e.contents,n,Object.freeze([e]))===Oe&&(e.contents=null):Nt(null,e,n,Object.freeze([]))}Cr.BREAK=le;Cr.SKIP=Ic;Cr.REMOVE=Oe;function Nt(e,t,n,r){let i=Dc(e,
t,n,r);if(Z.isNode(i)||Z.isPair(i))return Mc(e,r,i),Nt(e,i,n,r);if(typeof i!="symbol"){if(Z.isCollection(t)){r=Object.freeze(r.concat(t));for(let s=0;s<t.items.
length;++s){let o=Nt(s,t.items[s],n,r);if(typeof o=="number")s=o-1;else{if(o===le)return le;o===Oe&&(t.items.splice(s,1),s-=1)}}}else if(Z.isPair(t)){r=Object.freeze(
r.concat(t));let s=Nt("key",t.key,n,r);if(s===le)return le;s===Oe&&(t.key=null);let o=Nt("value",t.value,n,r);if(o===le)return le;o===Oe&&(t.value=null)}}return i}
async function Nr(e,t){let n=Lc(t);Z.isDocument(e)?await Et(null,e.contents,n,Object.freeze([e]))===Oe&&(e.contents=null):await Et(null,e,n,Object.freeze([]))}Nr.
BREAK=le;Nr.SKIP=Ic;Nr.REMOVE=Oe;async function Et(e,t,n,r){let i=await Dc(e,t,n,r);if(Z.isNode(i)||Z.isPair(i))return Mc(e,r,i),Et(e,i,n,r);if(typeof i!="symbo\
l"){if(Z.isCollection(t)){r=Object.freeze(r.concat(t));for(let s=0;s<t.items.length;++s){let o=await Et(s,t.items[s],n,r);if(typeof o=="number")s=o-1;else{if(o===
le)return le;o===Oe&&(t.items.splice(s,1),s-=1)}}}else if(Z.isPair(t)){r=Object.freeze(r.concat(t));let s=await Et("key",t.key,n,r);if(s===le)return le;s===Oe&&
(t.key=null);let o=await Et("value",t.value,n,r);if(o===le)return le;o===Oe&&(t.value=null)}}return i}function Lc(e){return typeof e=="object"&&(e.Collection||e.
Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,
Seq:e.Collection},e):e}function Dc(e,t,n,r){if(typeof n=="function")return n(e,t,r);if(Z.isMap(t))return n.Map?.(e,t,r);if(Z.isSeq(t))return n.Seq?.(e,t,r);if(Z.
isPair(t))return n.Pair?.(e,t,r);if(Z.isScalar(t))return n.Scalar?.(e,t,r);if(Z.isAlias(t))return n.Alias?.(e,t,r)}function Mc(e,t,n){let r=t[t.length-1];if(Z.isCollection(
r))r.items[e]=n;else if(Z.isPair(r))e==="key"?r.key=n:r.value=n;else if(Z.isDocument(r))r.contents=n;else{let i=Z.isAlias(r)?"alias":"scalar";throw new Error(`C\
annot replace node with ${i} parent`)}}Hs.visit=Cr;Hs.visitAsync=Nr});var Js=D(_c=>{"use strict";var Fc=W(),vg=on(),wg={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Sg=e=>e.replace(/[!,[\]{}]/g,t=>wg[t]),an=class e{constructor(t,n){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,n)}clone(){let t=new e(this.yaml,this.tags);
return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.
atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,n){this.atNextDocument&&
(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let r=t.trim().split(/[ \t]+/),i=r.
shift();switch(i){case"%TAG":{if(r.length!==2&&(n(0,"%TAG directive should contain exactly two parts"),r.length<2))return!1;let[s,o]=r;return this.tags[s]=o,!0}case"\
%YAML":{if(this.yaml.explicit=!0,r.length!==1)return n(0,"%YAML directive should contain exactly one part"),!1;let[s]=r;if(s==="1.1"||s==="1.2")return this.yaml.
version=s,!0;{let o=/^\d+\.\d+$/.test(s);return n(6,`Unsupported YAML version ${s}`,o),!1}}default:return n(0,`Unknown directive ${i}`,!0),!1}}tagName(t,n){if(t===
"!")return"!";if(t[0]!=="!")return n(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let o=t.slice(2,-1);return o==="!"||o==="!!"?(n(`Verbatim tags aren't resolved\
, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&n("Verbatim tags must end with a >"),o)}let[,r,i]=t.match(/^(.*!)([^!]*)$/s);i||n(`The ${t} tag has no suffi\
x`);let s=this.tags[r];if(s)try{return s+decodeURIComponent(i)}catch(o){return n(String(o)),null}return r==="!"?t:(n(`Could not resolve tag: ${t}`),null)}tagString(t){
for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+Sg(t.substring(r.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),i;if(t&&r.length>0&&Fc.isNode(t.contents)){let s={};vg.visit(t.contents,(o,l)=>{Fc.isNode(l)&&
l.tag&&(s[l.tag]=!0)}),i=Object.keys(s)}else i=[];for(let[s,o]of r)s==="!!"&&o==="tag:yaml.org,2002:"||(!t||i.some(l=>l.startsWith(o)))&&n.push(`%TAG ${s} ${o}`);
return n.join(`
`)}};an.defaultYaml={explicit:!1,version:"1.2"};an.defaultTags={"!!":"tag:yaml.org,2002:"};_c.Directives=an});var Er=D(ln=>{"use strict";var qc=W(),kg=on();function Og(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(e)}`;throw new Error(n)}return!0}function $c(e){let t=new Set;return kg.visit(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),t}function Bc(e,t){for(let n=1;;++n){
let r=`${e}${n}`;if(!t.has(r))return r}}function Pg(e,t){let n=[],r=new Map,i=null;return{onAnchor:s=>{n.push(s),i??(i=$c(e));let o=Bc(t,i);return i.add(o),o},setAnchors:()=>{
for(let s of n){let o=r.get(s);if(typeof o=="object"&&o.anchor&&(qc.isScalar(o.node)||qc.isCollection(o.node)))o.node.anchor=o.anchor;else{let l=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw l.source=s,l}}},sourceObjects:r}}ln.anchorIsValid=Og;ln.anchorNames=$c;ln.createNodeAnchors=Pg;ln.
findNewAnchor=Bc});var Qs=D(Kc=>{"use strict";function cn(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let i=0,s=r.length;i<s;++i){let o=r[i],l=cn(e,r,String(i),o);l===
void 0?delete r[i]:l!==o&&(r[i]=l)}else if(r instanceof Map)for(let i of Array.from(r.keys())){let s=r.get(i),o=cn(e,r,i,s);o===void 0?r.delete(i):o!==s&&r.set(
i,o)}else if(r instanceof Set)for(let i of Array.from(r)){let s=cn(e,r,i,i);s===void 0?r.delete(i):s!==i&&(r.delete(i),r.add(s))}else for(let[i,s]of Object.entries(
r)){let o=cn(e,r,i,s);o===void 0?delete r[i]:o!==s&&(r[i]=o)}return e.call(t,n,r)}Kc.applyReviver=cn});var Ue=D(Uc=>{"use strict";var Ag=W();function jc(e,t,n){if(Array.isArray(e))return e.map((r,i)=>jc(r,String(i),n));if(e&&typeof e.toJSON=="function"){if(!n||!Ag.
hasAnchor(e))return e.toJSON(t,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(e,r),n.onCreate=s=>{r.res=s,delete n.onCreate};let i=e.toJSON(t,n);return n.
onCreate&&n.onCreate(i),i}return typeof e=="bigint"&&!n?.keep?Number(e):e}Uc.toJS=jc});var xr=D(Wc=>{"use strict";var Cg=Qs(),Yc=W(),Ng=Ue(),Xs=class{constructor(t){Object.defineProperty(this,Yc.NODE_TYPE,{value:t})}clone(){let t=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,onAnchor:i,reviver:s}={}){
if(!Yc.isDocument(t))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r==
"number"?r:100},l=Ng.toJS(this,"",o);if(typeof i=="function")for(let{count:u,res:c}of o.anchors.values())i(c,u);return typeof s=="function"?Cg.applyReviver(s,{"":l},
"",l):l}};Wc.NodeBase=Xs});var un=D(Gc=>{"use strict";var Eg=Er(),xg=on(),xt=W(),Rg=xr(),Tg=Ue(),Zs=class extends Rg.NodeBase{constructor(t){super(xt.ALIAS),this.source=t,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],xg.visit(t,{Node:(s,o)=>{(xt.isAlias(o)||xt.hasAnchor(o))&&r.push(o)}}),n&&(n.aliasResolveCache=r));let i;
for(let s of r){if(s===this)break;s.anchor===this.source&&(i=s)}if(i&&n){let{anchors:s,doc:o,maxAliasCount:l}=n,u=s.get(i);if(u||(Tg.toJS(i,null,n),u=s.get(i)),
u?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(c)}if(l>=0&&(u.count+=1,u.aliasCount===0&&(u.aliasCount=
Rr(o,i,s)),u.count*u.aliasCount>l)){let c="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(c)}}return i}toJSON(t,n){if(!n)
return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
i)}return n.anchors.get(r).res}toString(t,n,r){let i=`*${this.source}`;if(t){if(Eg.anchorIsValid(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){
let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(t.implicitKey)return`${i} `}return i}};function Rr(e,t,n){
if(xt.isAlias(t)){let r=t.resolve(e),i=n&&r&&n.get(r);return i?i.count*i.aliasCount:0}else if(xt.isCollection(t)){let r=0;for(let i of t.items){let s=Rr(e,i,n);
s>r&&(r=s)}return r}else if(xt.isPair(t)){let r=Rr(e,t.key,n),i=Rr(e,t.value,n);return Math.max(r,i)}return 1}Gc.Alias=Zs});var X=D(eo=>{"use strict";var Ig=W(),Lg=xr(),Dg=Ue(),Mg=e=>!e||typeof e!="function"&&typeof e!="object",Ye=class extends Lg.NodeBase{constructor(t){super(Ig.SCALAR),
this.value=t}toJSON(t,n){return n?.keep?this.value:Dg.toJS(this.value,t,n)}toString(){return String(this.value)}};Ye.BLOCK_FOLDED="BLOCK_FOLDED";Ye.BLOCK_LITERAL=
"BLOCK_LITERAL";Ye.PLAIN="PLAIN";Ye.QUOTE_DOUBLE="QUOTE_DOUBLE";Ye.QUOTE_SINGLE="QUOTE_SINGLE";eo.Scalar=Ye;eo.isScalarValue=Mg});var fn=D(Vc=>{"use strict";var Fg=un(),lt=W(),zc=X(),_g="tag:yaml.org,2002:";function qg(e,t,n){if(t){let r=n.filter(s=>s.tag===t),i=r.find(s=>!s.format)??r[0];
if(!i)throw new Error(`Tag ${t} not found`);return i}return n.find(r=>r.identify?.(e)&&!r.format)}function $g(e,t,n){if(lt.isDocument(e)&&(e=e.contents),lt.isNode(
e))return e;if(lt.isPair(e)){let p=n.schema[lt.MAP].createNode?.(n.schema,null,n);return p.items.push(e),p}(e instanceof String||e instanceof Number||e instanceof
Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:i,onTagObj:s,schema:o,sourceObjects:l}=n,u;if(r&&e&&typeof e==
"object"){if(u=l.get(e),u)return u.anchor??(u.anchor=i(e)),new Fg.Alias(u.anchor);u={anchor:null,node:null},l.set(e,u)}t?.startsWith("!!")&&(t=_g+t.slice(2));let c=qg(
e,t,o.tags);if(!c){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let p=new zc.Scalar(e);return u&&(u.node=p),p}c=e instanceof Map?o[lt.
MAP]:Symbol.iterator in Object(e)?o[lt.SEQ]:o[lt.MAP]}s&&(s(c),delete n.onTagObj);let d=c?.createNode?c.createNode(n.schema,e,n):typeof c?.nodeClass?.from=="fun\
ction"?c.nodeClass.from(n.schema,e,n):new zc.Scalar(e);return t?d.tag=t:c.default||(d.tag=c.tag),u&&(u.node=d),d}Vc.createNode=$g});var Ir=D(Tr=>{"use strict";var Bg=fn(),Pe=W(),Kg=xr();function to(e,t,n){let r=n;for(let i=t.length-1;i>=0;--i){let s=t[i];if(typeof s=="number"&&Number.isInteger(
s)&&s>=0){let o=[];o[s]=r,r=o}else r=new Map([[s,r]])}return Bg.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var Hc=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,no=class extends Kg.
NodeBase{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(n.schema=t),n.items=n.items.map(r=>Pe.isNode(r)||Pe.isPair(r)?r.clone(t):r),this.range&&
(n.range=this.range.slice()),n}addIn(t,n){if(Hc(t))this.add(n);else{let[r,...i]=t,s=this.get(r,!0);if(Pe.isCollection(s))s.addIn(i,n);else if(s===void 0&&this.schema)
this.set(r,to(this.schema,i,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${i}`)}}deleteIn(t){let[n,...r]=t;if(r.length===0)return this.
delete(n);let i=this.get(n,!0);if(Pe.isCollection(i))return i.deleteIn(r);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[
r,...i]=t,s=this.get(r,!0);return i.length===0?!n&&Pe.isScalar(s)?s.value:s:Pe.isCollection(s)?s.getIn(i,n):void 0}hasAllNullValues(t){return this.items.every(n=>{
if(!Pe.isPair(n))return!1;let r=n.value;return r==null||t&&Pe.isScalar(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;if(r.length===
0)return this.has(n);let i=this.get(n,!0);return Pe.isCollection(i)?i.hasIn(r):!1}setIn(t,n){let[r,...i]=t;if(i.length===0)this.set(r,n);else{let s=this.get(r,!0);
if(Pe.isCollection(s))s.setIn(i,n);else if(s===void 0&&this.schema)this.set(r,to(this.schema,i,n));else throw new Error(`Expected YAML collection at ${r}. Remai\
ning path: ${i}`)}}};Tr.Collection=no;Tr.collectionFromPath=to;Tr.isEmptyPath=Hc});var dn=D(Lr=>{"use strict";var jg=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function ro(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var Ug=(e,t,n)=>e.
endsWith(`
`)?ro(n,t):n.includes(`
`)?`
`+ro(n,t):(e.endsWith(" ")?"":" ")+n;Lr.indentComment=ro;Lr.lineComment=Ug;Lr.stringifyComment=jg});var Qc=D(pn=>{"use strict";var Yg="flow",io="block",Dr="quoted";function Wg(e,t,n="flow",{indentAtStart:r,lineWidth:i=80,minContentWidth:s=20,onFold:o,onOverflow:l}={}){
if(!i||i<0)return e;i<s&&(s=0);let u=Math.max(1+s,1+i-t.length);if(e.length<=u)return e;let c=[],d={},p=i-t.length;typeof r=="number"&&(r>i-Math.max(2,s)?c.push(
0):p=i-r);let m,g,v=!1,h=-1,b=-1,P=-1;n===io&&(h=Jc(e,h,t.length),h!==-1&&(p=h+u));for(let I;I=e[h+=1];){if(n===Dr&&I==="\\"){switch(b=h,e[h+1]){case"x":h+=3;break;case"\
u":h+=5;break;case"U":h+=9;break;default:h+=1}P=h}if(I===`
`)n===io&&(h=Jc(e,h,t.length)),p=h+t.length+u,m=void 0;else{if(I===" "&&g&&g!==" "&&g!==`
`&&g!=="	"){let L=e[h+1];L&&L!==" "&&L!==`
`&&L!=="	"&&(m=h)}if(h>=p)if(m)c.push(m),p=m+u,m=void 0;else if(n===Dr){for(;g===" "||g==="	";)g=I,I=e[h+=1],v=!0;let L=h>P+1?h-2:b-1;if(d[L])return e;c.push(L),
d[L]=!0,p=L+u,m=void 0}else v=!0}g=I}if(v&&l&&l(),c.length===0)return e;o&&o();let C=e.slice(0,c[0]);for(let I=0;I<c.length;++I){let L=c[I],M=c[I+1]||e.length;L===
0?C=`
${t}${e.slice(0,M)}`:(n===Dr&&d[L]&&(C+=`${e[L]}\\`),C+=`
${t}${e.slice(L+1,M)}`)}return C}function Jc(e,t,n){let r=t,i=t+1,s=e[i];for(;s===" "||s==="	";)if(t<i+n)s=e[++t];else{do s=e[++t];while(s&&s!==`
`);r=t,i=t+1,s=e[i]}return r}pn.FOLD_BLOCK=io;pn.FOLD_FLOW=Yg;pn.FOLD_QUOTED=Dr;pn.foldFlowLines=Wg});var hn=D(Xc=>{"use strict";var ye=X(),We=Qc(),Fr=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.
minContentWidth}),_r=e=>/^(%|---|\.\.\.)/m.test(e);function Gg(e,t,n){if(!t||t<0)return!1;let r=t-n,i=e.length;if(i<=r)return!1;for(let s=0,o=0;s<i;++s)if(e[s]===
`
`){if(s-o>r)return!0;if(o=s+1,i-o<=r)return!1}return!0}function mn(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:r}=t,i=t.
options.doubleQuotedMinMultiLineLength,s=t.indent||(_r(e)?"  ":""),o="",l=0;for(let u=0,c=n[u];c;c=n[++u])if(c===" "&&n[u+1]==="\\"&&n[u+2]==="n"&&(o+=n.slice(l,
u)+"\\ ",u+=1,l=u,c="\\"),c==="\\")switch(n[u+1]){case"u":{o+=n.slice(l,u);let d=n.substr(u+2,4);switch(d){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"\
000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:d.
substr(0,2)==="00"?o+="\\x"+d.substr(2):o+=n.substr(u,6)}u+=5,l=u+1}break;case"n":if(r||n[u+2]==='"'||n.length<i)u+=1;else{for(o+=n.slice(l,u)+`

`;n[u+2]==="\\"&&n[u+3]==="n"&&n[u+4]!=='"';)o+=`
`,u+=2;o+=s,n[u+2]===" "&&(o+="\\"),u+=1,l=u+1}break;default:u+=1}return o=l?o+n.slice(l):n,r?o:We.foldFlowLines(o,s,We.FOLD_QUOTED,Fr(t,!1))}function so(e,t){if(t.
options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return mn(e,t);let n=t.indent||(_r(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?r:We.foldFlowLines(r,n,We.FOLD_FLOW,Fr(t,!1))}function Rt(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=mn;else{let i=e.includes(
'"'),s=e.includes("'");i&&!s?r=so:s&&!i?r=mn:r=n?so:mn}return r(e,t)}var oo;try{oo=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{oo=/\n+(?!\n|$)/g}function Mr({comment:e,type:t,value:n},r,i,s){let{blockQuote:o,commentString:l,lineWidth:u}=r.options;if(!o||/\n[\t ]+$/.test(
n))return Rt(n,r);let c=r.indent||(r.forceBlockIndent||_r(n)?"  ":""),d=o==="literal"?!0:o==="folded"||t===ye.Scalar.BLOCK_FOLDED?!1:t===ye.Scalar.BLOCK_LITERAL?
!0:!Gg(n,u,c.length);if(!n)return d?`|
`:`>
`;let p,m;for(m=n.length;m>0;--m){let M=n[m-1];if(M!==`
`&&M!=="	"&&M!==" ")break}let g=n.substring(m),v=g.indexOf(`
`);v===-1?p="-":n===g||v!==g.length-1?(p="+",s&&s()):p="",g&&(n=n.slice(0,-g.length),g[g.length-1]===`
`&&(g=g.slice(0,-1)),g=g.replace(oo,`$&${c}`));let h=!1,b,P=-1;for(b=0;b<n.length;++b){let M=n[b];if(M===" ")h=!0;else if(M===`
`)P=b;else break}let C=n.substring(0,P<b?P+1:b);C&&(n=n.substring(C.length),C=C.replace(/\n+/g,`$&${c}`));let L=(h?c?"2":"1":"")+p;if(e&&(L+=" "+l(e.replace(/ ?[\r\n]+/g,
" ")),i&&i()),!d){let M=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),$=!1,z=Fr(r,!0);o!=="folded"&&t!==ye.Scalar.BLOCK_FOLDED&&(z.onOverflow=
()=>{$=!0});let F=We.foldFlowLines(`${C}${M}${g}`,c,We.FOLD_BLOCK,z);if(!$)return`>${L}
${c}${F}`}return n=n.replace(/\n+/g,`$&${c}`),`|${L}
${c}${C}${n}${g}`}function zg(e,t,n,r){let{type:i,value:s}=e,{actualString:o,implicitKey:l,indent:u,indentStep:c,inFlow:d}=t;if(l&&s.includes(`
`)||d&&/[[\]{},]/.test(s))return Rt(s,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return l||d||!s.includes(
`
`)?Rt(s,t):Mr(e,t,n,r);if(!l&&!d&&i!==ye.Scalar.PLAIN&&s.includes(`
`))return Mr(e,t,n,r);if(_r(s)){if(u==="")return t.forceBlockIndent=!0,Mr(e,t,n,r);if(l&&u===c)return Rt(s,t)}let p=s.replace(/\n+/g,`$&
${u}`);if(o){let m=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(p),{compat:g,tags:v}=t.doc.schema;if(v.some(m)||g?.some(m))return Rt(s,t)}return l?
p:We.foldFlowLines(p,u,We.FOLD_FLOW,Fr(t,!1))}function Vg(e,t,n,r){let{implicitKey:i,inFlow:s}=t,o=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.
value)}),{type:l}=e;l!==ye.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(l=ye.Scalar.QUOTE_DOUBLE);let u=d=>{switch(d){case ye.
Scalar.BLOCK_FOLDED:case ye.Scalar.BLOCK_LITERAL:return i||s?Rt(o.value,t):Mr(o,t,n,r);case ye.Scalar.QUOTE_DOUBLE:return mn(o.value,t);case ye.Scalar.QUOTE_SINGLE:
return so(o.value,t);case ye.Scalar.PLAIN:return zg(o,t,n,r);default:return null}},c=u(l);if(c===null){let{defaultKeyType:d,defaultStringType:p}=t.options,m=i&&
d||p;if(c=u(m),c===null)throw new Error(`Unsupported default string type ${m}`)}return c}Xc.stringifyString=Vg});var gn=D(ao=>{"use strict";var Hg=Er(),Ge=W(),Jg=dn(),Qg=hn();function Xg(e,t){let n=Object.assign({blockQuote:!0,commentString:Jg.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),r;switch(n.collectionStyle){case"\
block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.
indent=="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}function Zg(e,t){if(t.tag){let i=e.filter(s=>s.tag===t.tag);if(i.length>0)return i.find(s=>s.format===
t.format)??i[0]}let n,r;if(Ge.isScalar(t)){r=t.value;let i=e.filter(s=>s.identify?.(r));if(i.length>1){let s=i.filter(o=>o.test);s.length>0&&(i=s)}n=i.find(s=>s.
format===t.format)??i.find(s=>!s.format)}else r=t,n=e.find(i=>i.nodeClass&&r instanceof i.nodeClass);if(!n){let i=r?.constructor?.name??(r===null?"null":typeof r);
throw new Error(`Tag not resolved for ${i} value`)}return n}function ey(e,t,{anchors:n,doc:r}){if(!r.directives)return"";let i=[],s=(Ge.isScalar(e)||Ge.isCollection(
e))&&e.anchor;s&&Hg.anchorIsValid(s)&&(n.add(s),i.push(`&${s}`));let o=e.tag??(t.default?null:t.tag);return o&&i.push(r.directives.tagString(o)),i.join(" ")}function ty(e,t,n,r){
if(Ge.isPair(e))return e.toString(t,n,r);if(Ge.isAlias(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let i,s=Ge.isNode(e)?
e:t.doc.createNode(e,{onTagObj:u=>i=u});i??(i=Zg(t.doc.schema.tags,s));let o=ey(s,i,t);o.length>0&&(t.indentAtStart=(t.indentAtStart??0)+o.length+1);let l=typeof i.
stringify=="function"?i.stringify(s,t,n,r):Ge.isScalar(s)?Qg.stringifyString(s,t,n,r):s.toString(t,n,r);return o?Ge.isScalar(s)||l[0]==="{"||l[0]==="["?`${o} ${l}`:
`${o}
${t.indent}${l}`:l}ao.createStringifyContext=Xg;ao.stringify=ty});var nu=D(tu=>{"use strict";var De=W(),Zc=X(),eu=gn(),yn=dn();function ny({key:e,value:t},n,r,i){let{allNullValues:s,doc:o,indent:l,indentStep:u,options:{commentString:c,
indentSeq:d,simpleKeys:p}}=n,m=De.isNode(e)&&e.comment||null;if(p){if(m)throw new Error("With simple keys, key nodes cannot have comments");if(De.isCollection(e)||
!De.isNode(e)&&typeof e=="object"){let z="With simple keys, collection cannot be used as a key value";throw new Error(z)}}let g=!p&&(!e||m&&t==null&&!n.inFlow||
De.isCollection(e)||(De.isScalar(e)?e.type===Zc.Scalar.BLOCK_FOLDED||e.type===Zc.Scalar.BLOCK_LITERAL:typeof e=="object"));n=Object.assign({},n,{allNullValues:!1,
implicitKey:!g&&(p||!s),indent:l+u});let v=!1,h=!1,b=eu.stringify(e,n,()=>v=!0,()=>h=!0);if(!g&&!n.inFlow&&b.length>1024){if(p)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");g=!0}if(n.inFlow){if(s||t==null)return v&&r&&r(),b===""?"?":g?`? ${b}`:b}else if(s&&!p||t==null&&
g)return b=`? ${b}`,m&&!v?b+=yn.lineComment(b,n.indent,c(m)):h&&i&&i(),b;v&&(m=null),g?(m&&(b+=yn.lineComment(b,n.indent,c(m))),b=`? ${b}
${l}:`):(b=`${b}:`,m&&(b+=yn.lineComment(b,n.indent,c(m))));let P,C,I;De.isNode(t)?(P=!!t.spaceBefore,C=t.commentBefore,I=t.comment):(P=!1,C=null,I=null,t&&typeof t==
"object"&&(t=o.createNode(t))),n.implicitKey=!1,!g&&!m&&De.isScalar(t)&&(n.indentAtStart=b.length+1),h=!1,!d&&u.length>=2&&!n.inFlow&&!g&&De.isSeq(t)&&!t.flow&&
!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let L=!1,M=eu.stringify(t,n,()=>L=!0,()=>h=!0),$=" ";if(m||P||C){if($=P?`
`:"",C){let z=c(C);$+=`
${yn.indentComment(z,n.indent)}`}M===""&&!n.inFlow?$===`
`&&I&&($=`

`):$+=`
${n.indent}`}else if(!g&&De.isCollection(t)){let z=M[0],F=M.indexOf(`
`),H=F!==-1,fe=n.inFlow??t.flow??t.items.length===0;if(H||!fe){let de=!1;if(H&&(z==="&"||z==="!")){let J=M.indexOf(" ");z==="&"&&J!==-1&&J<F&&M[J+1]==="!"&&(J=M.
indexOf(" ",J+1)),(J===-1||F<J)&&(de=!0)}de||($=`
${n.indent}`)}}else(M===""||M[0]===`
`)&&($="");return b+=$+M,n.inFlow?L&&r&&r():I&&!L?b+=yn.lineComment(b,n.indent,c(I)):h&&i&&i(),b}tu.stringifyPair=ny});var co=D(lo=>{"use strict";var ru=require("process");function ry(e,...t){e==="debug"&&console.log(...t)}function iy(e,t){(e==="debug"||e==="warn")&&(typeof ru.emitWarning==
"function"?ru.emitWarning(t):console.warn(t))}lo.debug=ry;lo.warn=iy});var jr=D(Kr=>{"use strict";var Br=W(),iu=X(),qr="<<",$r={identify:e=>e===qr||typeof e=="symbol"&&e.description===qr,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new iu.Scalar(Symbol(qr)),{addToJSMap:su}),stringify:()=>qr},sy=(e,t)=>($r.identify(t)||Br.isScalar(t)&&(!t.type||t.type===
iu.Scalar.PLAIN)&&$r.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===$r.tag&&n.default);function su(e,t,n){let r=ou(e,n);if(Br.isSeq(r))for(let i of r.items)
uo(e,t,i);else if(Array.isArray(r))for(let i of r)uo(e,t,i);else uo(e,t,r)}function uo(e,t,n){let r=ou(e,n);if(!Br.isMap(r))throw new Error("Merge sources must \
be maps or map aliases");let i=r.toJSON(null,e,Map);for(let[s,o]of i)t instanceof Map?t.has(s)||t.set(s,o):t instanceof Set?t.add(s):Object.prototype.hasOwnProperty.
call(t,s)||Object.defineProperty(t,s,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function ou(e,t){return e&&Br.isAlias(t)?t.resolve(e.doc,e):t}
Kr.addMergeToJSMap=su;Kr.isMergeKey=sy;Kr.merge=$r});var po=D(cu=>{"use strict";var oy=co(),au=jr(),ay=gn(),lu=W(),fo=Ue();function ly(e,t,{key:n,value:r}){if(lu.isNode(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(au.
isMergeKey(e,n))au.addMergeToJSMap(e,t,r);else{let i=fo.toJS(n,"",e);if(t instanceof Map)t.set(i,fo.toJS(r,i,e));else if(t instanceof Set)t.add(i);else{let s=cy(
n,i,e),o=fo.toJS(r,s,e);s in t?Object.defineProperty(t,s,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[s]=o}}return t}function cy(e,t,n){if(t===null)return"";
if(typeof t!="object")return String(t);if(lu.isNode(e)&&n?.doc){let r=ay.createStringifyContext(n.doc,{});r.anchors=new Set;for(let s of n.anchors.keys())r.anchors.
add(s.anchor);r.inFlow=!0,r.inStringifyKey=!0;let i=e.toString(r);if(!n.mapKeyWarned){let s=JSON.stringify(i);s.length>40&&(s=s.substring(0,36)+'..."'),oy.warn(
n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=
!0}return i}return JSON.stringify(t)}cu.addPairToJSMap=ly});var ze=D(mo=>{"use strict";var uu=fn(),uy=nu(),fy=po(),Ur=W();function dy(e,t,n){let r=uu.createNode(e,void 0,n),i=uu.createNode(t,void 0,n);return new Yr(r,i)}
var Yr=class e{constructor(t,n=null){Object.defineProperty(this,Ur.NODE_TYPE,{value:Ur.PAIR}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return Ur.
isNode(n)&&(n=n.clone(t)),Ur.isNode(r)&&(r=r.clone(t)),new e(n,r)}toJSON(t,n){let r=n?.mapAsMap?new Map:{};return fy.addPairToJSMap(n,r,this)}toString(t,n,r){return t?.
doc?uy.stringifyPair(this,t,n,r):JSON.stringify(this)}};mo.Pair=Yr;mo.createPair=dy});var ho=D(du=>{"use strict";var ct=W(),fu=gn(),Wr=dn();function py(e,t,n){return(t.inFlow??e.flow?hy:my)(e,t,n)}function my({comment:e,items:t},n,{blockItemPrefix:r,
flowChars:i,itemIndent:s,onChompKeep:o,onComment:l}){let{indent:u,options:{commentString:c}}=n,d=Object.assign({},n,{indent:s,type:null}),p=!1,m=[];for(let v=0;v<
t.length;++v){let h=t[v],b=null;if(ct.isNode(h))!p&&h.spaceBefore&&m.push(""),Gr(n,m,h.commentBefore,p),h.comment&&(b=h.comment);else if(ct.isPair(h)){let C=ct.
isNode(h.key)?h.key:null;C&&(!p&&C.spaceBefore&&m.push(""),Gr(n,m,C.commentBefore,p))}p=!1;let P=fu.stringify(h,d,()=>b=null,()=>p=!0);b&&(P+=Wr.lineComment(P,s,
c(b))),p&&b&&(p=!1),m.push(r+P)}let g;if(m.length===0)g=i.start+i.end;else{g=m[0];for(let v=1;v<m.length;++v){let h=m[v];g+=h?`
${u}${h}`:`
`}}return e?(g+=`
`+Wr.indentComment(c(e),u),l&&l()):p&&o&&o(),g}function hy({items:e},t,{flowChars:n,itemIndent:r}){let{indent:i,indentStep:s,flowCollectionPadding:o,options:{commentString:l}}=t;
r+=s;let u=Object.assign({},t,{indent:r,inFlow:!0,type:null}),c=!1,d=0,p=[];for(let v=0;v<e.length;++v){let h=e[v],b=null;if(ct.isNode(h))h.spaceBefore&&p.push(
""),Gr(t,p,h.commentBefore,!1),h.comment&&(b=h.comment);else if(ct.isPair(h)){let C=ct.isNode(h.key)?h.key:null;C&&(C.spaceBefore&&p.push(""),Gr(t,p,C.commentBefore,
!1),C.comment&&(c=!0));let I=ct.isNode(h.value)?h.value:null;I?(I.comment&&(b=I.comment),I.commentBefore&&(c=!0)):h.value==null&&C?.comment&&(b=C.comment)}b&&(c=
!0);let P=fu.stringify(h,u,()=>b=null);c||(c=p.length>d||P.includes(`
`)),v<e.length-1?P+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(c||(c=p.reduce((C,I)=>C+I.length+2,2)+(P.length+2)>t.options.lineWidth)),c&&(P+=",")),
b&&(P+=Wr.lineComment(P,r,l(b))),p.push(P),d=p.length}let{start:m,end:g}=n;if(p.length===0)return m+g;if(!c){let v=p.reduce((h,b)=>h+b.length+2,2);c=t.options.lineWidth>
0&&v>t.options.lineWidth}if(c){let v=m;for(let h of p)v+=h?`
${s}${i}${h}`:`
`;return`${v}
${i}${g}`}else return`${m}${o}${p.join(" ")}${o}${g}`}function Gr({indent:e,options:{commentString:t}},n,r,i){if(r&&i&&(r=r.replace(/^\n+/,"")),r){let s=Wr.indentComment(
t(r),e);n.push(s.trimStart())}}du.stringifyCollection=py});var He=D(yo=>{"use strict";var gy=ho(),yy=po(),by=Ir(),Ve=W(),zr=ze(),vy=X();function bn(e,t){let n=Ve.isScalar(t)?t.value:t;for(let r of e)if(Ve.isPair(r)&&(r.
key===t||r.key===n||Ve.isScalar(r.key)&&r.key.value===n))return r}var go=class extends by.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){
super(Ve.MAP,t),this.items=[]}static from(t,n,r){let{keepUndefined:i,replacer:s}=r,o=new this(t),l=(u,c)=>{if(typeof s=="function")c=s.call(n,u,c);else if(Array.
isArray(s)&&!s.includes(u))return;(c!==void 0||i)&&o.items.push(zr.createPair(u,c,r))};if(n instanceof Map)for(let[u,c]of n)l(u,c);else if(n&&typeof n=="object")
for(let u of Object.keys(n))l(u,n[u]);return typeof t.sortMapEntries=="function"&&o.items.sort(t.sortMapEntries),o}add(t,n){let r;Ve.isPair(t)?r=t:!t||typeof t!=
"object"||!("key"in t)?r=new zr.Pair(t,t?.value):r=new zr.Pair(t.key,t.value);let i=bn(this.items,r.key),s=this.schema?.sortMapEntries;if(i){if(!n)throw new Error(
`Key ${r.key} already set`);Ve.isScalar(i.value)&&vy.isScalarValue(r.value)?i.value.value=r.value:i.value=r.value}else if(s){let o=this.items.findIndex(l=>s(r,l)<
0);o===-1?this.items.push(r):this.items.splice(o,0,r)}else this.items.push(r)}delete(t){let n=bn(this.items,t);return n?this.items.splice(this.items.indexOf(n),
1).length>0:!1}get(t,n){let i=bn(this.items,t)?.value;return(!n&&Ve.isScalar(i)?i.value:i)??void 0}has(t){return!!bn(this.items,t)}set(t,n){this.add(new zr.Pair(
t,n),!0)}toJSON(t,n,r){let i=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(i);for(let s of this.items)yy.addPairToJSMap(n,i,s);return i}toString(t,n,r){
if(!t)return JSON.stringify(this);for(let i of this.items)if(!Ve.isPair(i))throw new Error(`Map items must all be pairs; found ${JSON.stringify(i)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),gy.stringifyCollection(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:t.indent||"",onChompKeep:r,onComment:n})}};yo.YAMLMap=go;yo.findPair=bn});var Tt=D(mu=>{"use strict";var wy=W(),pu=He(),Sy={collection:"map",default:!0,nodeClass:pu.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){return wy.isMap(e)||
t("Expected a mapping for this tag"),e},createNode:(e,t,n)=>pu.YAMLMap.from(e,t,n)};mu.map=Sy});var Je=D(hu=>{"use strict";var ky=fn(),Oy=ho(),Py=Ir(),Hr=W(),Ay=X(),Cy=Ue(),bo=class extends Py.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){
super(Hr.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let n=Vr(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=Vr(t);
if(typeof r!="number")return;let i=this.items[r];return!n&&Hr.isScalar(i)?i.value:i}has(t){let n=Vr(t);return typeof n=="number"&&n<this.items.length}set(t,n){let r=Vr(
t);if(typeof r!="number")throw new Error(`Expected a valid index, not ${t}.`);let i=this.items[r];Hr.isScalar(i)&&Ay.isScalarValue(n)?i.value=n:this.items[r]=n}toJSON(t,n){
let r=[];n?.onCreate&&n.onCreate(r);let i=0;for(let s of this.items)r.push(Cy.toJS(s,String(i++),n));return r}toString(t,n,r){return t?Oy.stringifyCollection(this,
t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:i}=r,
s=new this(t);if(n&&Symbol.iterator in Object(n)){let o=0;for(let l of n){if(typeof i=="function"){let u=n instanceof Set?l:String(o++);l=i.call(n,u,l)}s.items.
push(ky.createNode(l,void 0,r))}}return s}};function Vr(e){let t=Hr.isScalar(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.
isInteger(t)&&t>=0?t:null}hu.YAMLSeq=bo});var It=D(yu=>{"use strict";var Ny=W(),gu=Je(),Ey={collection:"seq",default:!0,nodeClass:gu.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){return Ny.isSeq(e)||
t("Expected a sequence for this tag"),e},createNode:(e,t,n)=>gu.YAMLSeq.from(e,t,n)};yu.seq=Ey});var vn=D(bu=>{"use strict";var xy=hn(),Ry={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.
assign({actualString:!0},t),xy.stringifyString(e,t,n,r)}};bu.string=Ry});var Jr=D(Su=>{"use strict";var vu=X(),wu={identify:e=>e==null,createNode:()=>new vu.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new vu.Scalar(null),stringify:({source:e},t)=>typeof e=="string"&&wu.test.test(e)?e:t.options.nullStr};Su.nullTag=wu});var vo=D(Ou=>{"use strict";var Ty=X(),ku={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new Ty.
Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&ku.test.test(e)){let r=e[0]==="t"||e[0]==="T";if(t===r)return e}return t?n.options.trueStr:
n.options.falseStr}};Ou.boolTag=ku});var Lt=D(Pu=>{"use strict";function Iy({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let i=typeof r=="number"?r:Number(r);
if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let s=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(
s)&&!s.includes("e")){let o=s.indexOf(".");o<0&&(o=s.length,s+=".");let l=t-(s.length-o-1);for(;l-- >0;)s+="0"}return s}Pu.stringifyNumber=Iy});var So=D(Qr=>{"use strict";var Ly=X(),wo=Lt(),Dy={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:wo.stringifyNumber},My={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){
let t=Number(e.value);return isFinite(t)?t.toExponential():wo.stringifyNumber(e)}},Fy={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new Ly.Scalar(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:wo.stringifyNumber};
Qr.float=Fy;Qr.floatExp=My;Qr.floatNaN=Dy});var Oo=D(Zr=>{"use strict";var Au=Lt(),Xr=e=>typeof e=="bigint"||Number.isInteger(e),ko=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);function Cu(e,t,n){
let{value:r}=e;return Xr(r)&&r>=0?n+r.toString(t):Au.stringifyNumber(e)}var _y={identify:e=>Xr(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,t,n)=>ko(e,2,8,n),stringify:e=>Cu(e,8,"0o")},qy={identify:Xr,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>ko(e,0,10,n),
stringify:Au.stringifyNumber},$y={identify:e=>Xr(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>ko(e,2,16,
n),stringify:e=>Cu(e,16,"0x")};Zr.int=qy;Zr.intHex=$y;Zr.intOct=_y});var Eu=D(Nu=>{"use strict";var By=Tt(),Ky=Jr(),jy=It(),Uy=vn(),Yy=vo(),Po=So(),Ao=Oo(),Wy=[By.map,jy.seq,Uy.string,Ky.nullTag,Yy.boolTag,Ao.intOct,Ao.int,Ao.intHex,
Po.floatNaN,Po.floatExp,Po.float];Nu.schema=Wy});var Tu=D(Ru=>{"use strict";var Gy=X(),zy=Tt(),Vy=It();function xu(e){return typeof e=="bigint"||Number.isInteger(e)}var ei=({value:e})=>JSON.stringify(e),Hy=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:ei},{identify:e=>e==null,createNode:()=>new Gy.Scalar(null),default:!0,tag:"tag:yaml.org,\
2002:null",test:/^null$/,resolve:()=>null,stringify:ei},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e===
"true",stringify:ei},{identify:xu,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),
stringify:({value:e})=>xu(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:ei}],Jy={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},Qy=[zy.map,Vy.seq].
concat(Hy,Jy);Ru.schema=Qy});var No=D(Iu=>{"use strict";var wn=require("buffer"),Co=X(),Xy=hn(),Zy={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){
if(typeof wn.Buffer=="function")return wn.Buffer.from(e,"base64");if(typeof atob=="function"){let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let i=0;i<
n.length;++i)r[i]=n.charCodeAt(i);return r}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({
comment:e,type:t,value:n},r,i,s){if(!n)return"";let o=n,l;if(typeof wn.Buffer=="function")l=o instanceof wn.Buffer?o.toString("base64"):wn.Buffer.from(o.buffer).
toString("base64");else if(typeof btoa=="function"){let u="";for(let c=0;c<o.length;++c)u+=String.fromCharCode(o[c]);l=btoa(u)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=Co.Scalar.BLOCK_LITERAL),t!==Co.Scalar.QUOTE_DOUBLE){let u=Math.max(r.options.
lineWidth-r.indent.length,r.options.minContentWidth),c=Math.ceil(l.length/u),d=new Array(c);for(let p=0,m=0;p<c;++p,m+=u)d[p]=l.substr(m,u);l=d.join(t===Co.Scalar.
BLOCK_LITERAL?`
`:" ")}return Xy.stringifyString({comment:e,type:t,value:l},r,i,s)}};Iu.binary=Zy});var ri=D(ni=>{"use strict";var ti=W(),Eo=ze(),eb=X(),tb=Je();function Lu(e,t){if(ti.isSeq(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!ti.isPair(r)){
if(ti.isMap(r)){r.items.length>1&&t("Each pair must have its own sequence indicator");let i=r.items[0]||new Eo.Pair(new eb.Scalar(null));if(r.commentBefore&&(i.
key.commentBefore=i.key.commentBefore?`${r.commentBefore}
${i.key.commentBefore}`:r.commentBefore),r.comment){let s=i.value??i.key;s.comment=s.comment?`${r.comment}
${s.comment}`:r.comment}r=i}e.items[n]=ti.isPair(r)?r:new Eo.Pair(r)}}else t("Expected a sequence for this tag");return e}function Du(e,t,n){let{replacer:r}=n,i=new tb.
YAMLSeq(e);i.tag="tag:yaml.org,2002:pairs";let s=0;if(t&&Symbol.iterator in Object(t))for(let o of t){typeof r=="function"&&(o=r.call(t,String(s++),o));let l,u;
if(Array.isArray(o))if(o.length===2)l=o[0],u=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let c=Object.keys(
o);if(c.length===1)l=c[0],u=o[l];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else l=o;i.items.push(Eo.createPair(l,u,n))}return i}
var nb={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Lu,createNode:Du};ni.createPairs=Du;ni.pairs=nb;ni.resolvePairs=Lu});var To=D(Ro=>{"use strict";var Mu=W(),xo=Ue(),Sn=He(),rb=Je(),Fu=ri(),ut=class e extends rb.YAMLSeq{constructor(){super(),this.add=Sn.YAMLMap.prototype.add.bind(
this),this.delete=Sn.YAMLMap.prototype.delete.bind(this),this.get=Sn.YAMLMap.prototype.get.bind(this),this.has=Sn.YAMLMap.prototype.has.bind(this),this.set=Sn.YAMLMap.
prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let i of this.items){let s,o;if(Mu.
isPair(i)?(s=xo.toJS(i.key,"",n),o=xo.toJS(i.value,s,n)):s=xo.toJS(i,"",n),r.has(s))throw new Error("Ordered maps must not include duplicate keys");r.set(s,o)}return r}static from(t,n,r){
let i=Fu.createPairs(t,n,r),s=new this;return s.items=i.items,s}};ut.tag="tag:yaml.org,2002:omap";var ib={collection:"seq",identify:e=>e instanceof Map,nodeClass:ut,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=Fu.resolvePairs(e,t),r=[];for(let{key:i}of n.items)Mu.isScalar(i)&&(r.includes(i.value)?t(`Ordered ma\
ps must not include duplicate keys: ${i.value}`):r.push(i.value));return Object.assign(new ut,n)},createNode:(e,t,n)=>ut.from(e,t,n)};Ro.YAMLOMap=ut;Ro.omap=ib});var Ku=D(Io=>{"use strict";var _u=X();function qu({value:e,source:t},n){return t&&(e?$u:Bu).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var $u={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new _u.Scalar(!0),stringify:qu},Bu={identify:e=>e===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new _u.Scalar(!1),stringify:qu};Io.falseTag=Bu;Io.trueTag=
$u});var ju=D(ii=>{"use strict";var sb=X(),Lo=Lt(),ob={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Lo.stringifyNumber},ab={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,
"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():Lo.stringifyNumber(e)}},lb={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new sb.Scalar(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(
n+1).replace(/_/g,"");r[r.length-1]==="0"&&(t.minFractionDigits=r.length)}return t},stringify:Lo.stringifyNumber};ii.float=lb;ii.floatExp=ab;ii.floatNaN=ob});var Yu=D(On=>{"use strict";var Uu=Lt(),kn=e=>typeof e=="bigint"||Number.isInteger(e);function si(e,t,n,{intAsBigInt:r}){let i=e[0];if((i==="-"||i==="+")&&(t+=1),
e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let o=BigInt(e);return i==="-"?BigInt(-1)*
o:o}let s=parseInt(e,n);return i==="-"?-1*s:s}function Do(e,t,n){let{value:r}=e;if(kn(r)){let i=r.toString(t);return r<0?"-"+n+i.substr(1):n+i}return Uu.stringifyNumber(
e)}var cb={identify:kn,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>si(e,2,2,n),stringify:e=>Do(e,2,"0b")},ub={identify:kn,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>si(e,1,8,n),stringify:e=>Do(e,8,"0")},fb={identify:kn,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>si(e,0,10,n),stringify:Uu.stringifyNumber},db={identify:kn,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>si(e,2,16,n),stringify:e=>Do(e,16,"0x")};On.int=fb;On.intBin=cb;On.intHex=db;On.intOct=ub});var Fo=D(Mo=>{"use strict";var li=W(),oi=ze(),ai=He(),ft=class e extends ai.YAMLMap{constructor(t){super(t),this.tag=e.tag}add(t){let n;li.isPair(t)?n=t:t&&typeof t==
"object"&&"key"in t&&"value"in t&&t.value===null?n=new oi.Pair(t.key,null):n=new oi.Pair(t,null),ai.findPair(this.items,n.key)||this.items.push(n)}get(t,n){let r=ai.
findPair(this.items,t);return!n&&li.isPair(r)?li.isScalar(r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof n}`);let r=ai.findPair(this.items,t);r&&!n?this.items.splice(this.items.indexOf(r),1):!r&&n&&this.items.push(new oi.
Pair(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},t,{allNullValues:!0}),n,r);throw new Error("Set items must all have null values")}static from(t,n,r){let{replacer:i}=r,s=new this(t);if(n&&Symbol.iterator in
Object(n))for(let o of n)typeof i=="function"&&(o=i.call(n,o,o)),s.items.push(oi.createPair(o,null,r));return s}};ft.tag="tag:yaml.org,2002:set";var pb={collection:"\
map",identify:e=>e instanceof Set,nodeClass:ft,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>ft.from(e,t,n),resolve(e,t){if(li.isMap(e)){if(e.hasAllNullValues(
!0))return Object.assign(new ft,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};Mo.YAMLSet=ft;Mo.set=pb});var qo=D(ci=>{"use strict";var mb=Lt();function _o(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,i=o=>t?BigInt(o):Number(o),s=r.replace(/_/g,"").split(":").
reduce((o,l)=>o*i(60)+i(l),i(0));return n==="-"?i(-1)*s:s}function Wu(e){let{value:t}=e,n=o=>o;if(typeof t=="bigint")n=o=>BigInt(o);else if(isNaN(t)||!isFinite(
t))return mb.stringifyNumber(e);let r="";t<0&&(r="-",t*=n(-1));let i=n(60),s=[t%i];return t<60?s.unshift(0):(t=(t-s[0])/i,s.unshift(t%i),t>=60&&(t=(t-s[0])/i,s.
unshift(t))),r+s.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var hb={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>_o(e,n),stringify:Wu},gb={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>_o(e,!1),stringify:Wu},Gu={identify:e=>e instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(Gu.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,n,r,i,s,o,l]=t.map(Number),u=t[7]?Number((t[7]+"00").substr(1,3)):0,c=Date.UTC(n,r-1,i,s||0,o||0,l||0,u),d=t[8];if(d&&d!=="Z"){let p=_o(d,!1);Math.
abs(p)<30&&(p*=60),c-=6e4*p}return new Date(c)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};ci.floatTime=gb;ci.intTime=hb;ci.
timestamp=Gu});var Hu=D(Vu=>{"use strict";var yb=Tt(),bb=Jr(),vb=It(),wb=vn(),Sb=No(),zu=Ku(),$o=ju(),ui=Yu(),kb=jr(),Ob=To(),Pb=ri(),Ab=Fo(),Bo=qo(),Cb=[yb.map,vb.seq,wb.string,
bb.nullTag,zu.trueTag,zu.falseTag,ui.intBin,ui.intOct,ui.int,ui.intHex,$o.floatNaN,$o.floatExp,$o.float,Sb.binary,kb.merge,Ob.omap,Pb.pairs,Ab.set,Bo.intTime,Bo.
floatTime,Bo.timestamp];Vu.schema=Cb});var of=D(Uo=>{"use strict";var Zu=Tt(),Nb=Jr(),ef=It(),Eb=vn(),xb=vo(),Ko=So(),jo=Oo(),Rb=Eu(),Tb=Tu(),tf=No(),Pn=jr(),nf=To(),rf=ri(),Ju=Hu(),sf=Fo(),fi=qo(),Qu=new Map(
[["core",Rb.schema],["failsafe",[Zu.map,ef.seq,Eb.string]],["json",Tb.schema],["yaml11",Ju.schema],["yaml-1.1",Ju.schema]]),Xu={binary:tf.binary,bool:xb.boolTag,
float:Ko.float,floatExp:Ko.floatExp,floatNaN:Ko.floatNaN,floatTime:fi.floatTime,int:jo.int,intHex:jo.intHex,intOct:jo.intOct,intTime:fi.intTime,map:Zu.map,merge:Pn.
merge,null:Nb.nullTag,omap:nf.omap,pairs:rf.pairs,seq:ef.seq,set:sf.set,timestamp:fi.timestamp},Ib={"tag:yaml.org,2002:binary":tf.binary,"tag:yaml.org,2002:merg\
e":Pn.merge,"tag:yaml.org,2002:omap":nf.omap,"tag:yaml.org,2002:pairs":rf.pairs,"tag:yaml.org,2002:set":sf.set,"tag:yaml.org,2002:timestamp":fi.timestamp};function Lb(e,t,n){
let r=Qu.get(t);if(r&&!e)return n&&!r.includes(Pn.merge)?r.concat(Pn.merge):r.slice();let i=r;if(!i)if(Array.isArray(e))i=[];else{let s=Array.from(Qu.keys()).filter(
o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${s} or define customTags array`)}if(Array.isArray(e))for(let s of e)
i=i.concat(s);else typeof e=="function"&&(i=e(i.slice()));return n&&(i=i.concat(Pn.merge)),i.reduce((s,o)=>{let l=typeof o=="string"?Xu[o]:o;if(!l){let u=JSON.stringify(
o),c=Object.keys(Xu).map(d=>JSON.stringify(d)).join(", ");throw new Error(`Unknown custom tag ${u}; use one of ${c}`)}return s.includes(l)||s.push(l),s},[])}Uo.
coreKnownTags=Ib;Uo.getTags=Lb});var Go=D(af=>{"use strict";var Yo=W(),Db=Tt(),Mb=It(),Fb=vn(),di=of(),_b=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,Wo=class e{constructor({compat:t,customTags:n,merge:r,
resolveKnownTags:i,schema:s,sortMapEntries:o,toStringDefaults:l}){this.compat=Array.isArray(t)?di.getTags(t,"compat"):t?di.getTags(null,t):null,this.name=typeof s==
"string"&&s||"core",this.knownTags=i?di.coreKnownTags:{},this.tags=di.getTags(n,this.name,r),this.toStringOptions=l??null,Object.defineProperty(this,Yo.MAP,{value:Db.
map}),Object.defineProperty(this,Yo.SCALAR,{value:Fb.string}),Object.defineProperty(this,Yo.SEQ,{value:Mb.seq}),this.sortMapEntries=typeof o=="function"?o:o===!0?
_b:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};af.Schema=Wo});var cf=D(lf=>{"use strict";var qb=W(),zo=gn(),An=dn();function $b(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let u=e.directives.toString(
e);u?(n.push(u),r=!0):e.directives.docStart&&(r=!0)}r&&n.push("---");let i=zo.createStringifyContext(e,t),{commentString:s}=i.options;if(e.commentBefore){n.length!==
1&&n.unshift("");let u=s(e.commentBefore);n.unshift(An.indentComment(u,""))}let o=!1,l=null;if(e.contents){if(qb.isNode(e.contents)){if(e.contents.spaceBefore&&
r&&n.push(""),e.contents.commentBefore){let d=s(e.contents.commentBefore);n.push(An.indentComment(d,""))}i.forceBlockIndent=!!e.comment,l=e.contents.comment}let u=l?
void 0:()=>o=!0,c=zo.stringify(e.contents,i,()=>l=null,u);l&&(c+=An.lineComment(c,"",s(l))),(c[0]==="|"||c[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${c}`:
n.push(c)}else n.push(zo.stringify(e.contents,i));if(e.directives?.docEnd)if(e.comment){let u=s(e.comment);u.includes(`
`)?(n.push("..."),n.push(An.indentComment(u,""))):n.push(`... ${u}`)}else n.push("...");else{let u=e.comment;u&&o&&(u=u.replace(/^\n+/,"")),u&&((!o||l)&&n[n.length-
1]!==""&&n.push(""),n.push(An.indentComment(s(u),"")))}return n.join(`
`)+`
`}lf.stringifyDocument=$b});var Cn=D(uf=>{"use strict";var Bb=un(),Dt=Ir(),pe=W(),Kb=ze(),jb=Ue(),Ub=Go(),Yb=cf(),Vo=Er(),Wb=Qs(),Gb=fn(),Ho=Js(),Jo=class e{constructor(t,n,r){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,pe.NODE_TYPE,{value:pe.DOC});let i=null;typeof n=="function"||Array.isArray(n)?
i=n:r===void 0&&n&&(r=n,n=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},r);this.options=s;let{version:o}=s;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.yaml.
version)):this.directives=new Ho.Directives({version:o}),this.setSchema(o,r),this.contents=t===void 0?null:this.createNode(t,i,r)}clone(){let t=Object.create(e.
prototype,{[pe.NODE_TYPE]:{value:pe.DOC}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.
slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=pe.isNode(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Mt(this.contents)&&this.contents.add(t)}addIn(t,n){Mt(this.
contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=Vo.anchorNames(this);t.anchor=!n||r.has(n)?Vo.findNewAnchor(n||"a",r):n}return new Bb.Alias(
t.anchor)}createNode(t,n,r){let i;if(typeof n=="function")t=n.call({"":t},"",t),i=n;else if(Array.isArray(n)){let b=C=>typeof C=="number"||C instanceof String||
C instanceof Number,P=n.filter(b).map(String);P.length>0&&(n=n.concat(P)),i=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:s,anchorPrefix:o,flow:l,
keepUndefined:u,onTagObj:c,tag:d}=r??{},{onAnchor:p,setAnchors:m,sourceObjects:g}=Vo.createNodeAnchors(this,o||"a"),v={aliasDuplicateObjects:s??!0,keepUndefined:u??
!1,onAnchor:p,onTagObj:c,replacer:i,schema:this.schema,sourceObjects:g},h=Gb.createNode(t,d,v);return l&&pe.isCollection(h)&&(h.flow=!0),m(),h}createPair(t,n,r={}){
let i=this.createNode(t,null,r),s=this.createNode(n,null,r);return new Kb.Pair(i,s)}delete(t){return Mt(this.contents)?this.contents.delete(t):!1}deleteIn(t){return Dt.
isEmptyPath(t)?this.contents==null?!1:(this.contents=null,!0):Mt(this.contents)?this.contents.deleteIn(t):!1}get(t,n){return pe.isCollection(this.contents)?this.
contents.get(t,n):void 0}getIn(t,n){return Dt.isEmptyPath(t)?!n&&pe.isScalar(this.contents)?this.contents.value:this.contents:pe.isCollection(this.contents)?this.
contents.getIn(t,n):void 0}has(t){return pe.isCollection(this.contents)?this.contents.has(t):!1}hasIn(t){return Dt.isEmptyPath(t)?this.contents!==void 0:pe.isCollection(
this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=Dt.collectionFromPath(this.schema,[t],n):Mt(this.contents)&&this.contents.set(
t,n)}setIn(t,n){Dt.isEmptyPath(t)?this.contents=n:this.contents==null?this.contents=Dt.collectionFromPath(this.schema,Array.from(t),n):Mt(this.contents)&&this.contents.
setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Ho.
Directives({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=
new Ho.Directives({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,r=null;break;default:{let i=JSON.stringify(
t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${i}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=
new Ub.Schema(Object.assign(r,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,
maxAliasCount:i,onAnchor:s,reviver:o}={}){let l={anchors:new Map,doc:this,keep:!t,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},u=jb.toJS(
this.contents,n??"",l);if(typeof s=="function")for(let{count:c,res:d}of l.anchors.values())s(d,c);return typeof o=="function"?Wb.applyReviver(o,{"":u},"",u):u}toJSON(t,n){
return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${n}`)}return Yb.stringifyDocument(this,t)}};function Mt(e){if(pe.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}
uf.Document=Jo});var xn=D(En=>{"use strict";var Nn=class extends Error{constructor(t,n,r,i){super(),this.name=t,this.code=r,this.message=i,this.pos=n}},Qo=class extends Nn{constructor(t,n,r){
super("YAMLParseError",t,n,r)}},Xo=class extends Nn{constructor(t,n,r){super("YAMLWarning",t,n,r)}},zb=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(l=>t.
linePos(l));let{line:r,col:i}=n.linePos[0];n.message+=` at line ${r}, column ${i}`;let s=i-1,o=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,
"");if(s>=60&&o.length>80){let l=Math.min(s-39,o.length-79);o="\u2026"+o.substring(l),s-=l-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(o.substring(
0,s))){let l=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);l.length>80&&(l=l.substring(0,79)+`\u2026
`),o=l+o}if(/[^ ]/.test(o)){let l=1,u=n.linePos[1];u?.line===r&&u.col>i&&(l=Math.max(1,Math.min(u.col-i,80-s)));let c=" ".repeat(s)+"^".repeat(l);n.message+=`:

${o}
${c}
`}};En.YAMLError=Nn;En.YAMLParseError=Qo;En.YAMLWarning=Xo;En.prettifyError=zb});var Rn=D(ff=>{"use strict";function Vb(e,{flow:t,indicator:n,next:r,offset:i,onError:s,parentIndent:o,startOnNewline:l}){let u=!1,c=l,d=l,p="",m="",g=!1,v=!1,h=null,
b=null,P=null,C=null,I=null,L=null,M=null;for(let F of e)switch(v&&(F.type!=="space"&&F.type!=="newline"&&F.type!=="comma"&&s(F.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),v=!1),h&&(c&&F.type!=="comment"&&F.type!=="newline"&&s(h,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),h=null),F.type){case"space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&F.source.includes("	")&&(h=F),d=!0;break;case"comment":{d||s(F,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let H=F.source.substring(1)||" ";p?p+=m+H:p=H,m="",c=!1;break}case"newlin\
e":c?p?p+=F.source:(!L||n!=="seq-item-ind")&&(u=!0):m+=F.source,c=!0,g=!0,(b||P)&&(C=F),d=!0;break;case"anchor":b&&s(F,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),F.source.endsWith(":")&&s(F.offset+F.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),b=F,M??(M=F.offset),c=!1,d=!1,v=!0;break;case"\
tag":{P&&s(F,"MULTIPLE_TAGS","A node can have at most one tag"),P=F,M??(M=F.offset),c=!1,d=!1,v=!0;break}case n:(b||P)&&s(F,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${F.source} indicator`),L&&s(F,"UNEXPECTED_TOKEN",`Unexpected ${F.source} in ${t??"collection"}`),L=F,c=n==="seq-item-ind"||n==="explicit-key-i\
nd",d=!1;break;case"comma":if(t){I&&s(F,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),I=F,c=!1,d=!1;break}default:s(F,"UNEXPECTED_TOKEN",`Unexpected ${F.type} toke\
n`),c=!1,d=!1}let $=e[e.length-1],z=$?$.offset+$.source.length:i;return v&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!==
"")&&s(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),h&&(c&&h.indent<=o||r?.type==="block-map"||r?.type==="bl\
ock-seq")&&s(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:I,found:L,spaceBefore:u,comment:p,hasNewline:g,anchor:b,tag:P,newlineAfterProp:C,end:z,
start:M??z}}ff.resolveProps=Vb});var pi=D(df=>{"use strict";function Zo(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.
includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="n\
ewline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(Zo(t.key)||Zo(t.value))return!0}return!1;default:return!0}}df.containsNewline=Zo});var ea=D(pf=>{"use strict";var Hb=pi();function Jb(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&Hb.containsNewline(
t)&&n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}pf.flowIndentCheck=Jb});var ta=D(hf=>{"use strict";var mf=W();function Qb(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let i=typeof r=="function"?r:(s,o)=>s===o||mf.isScalar(s)&&
mf.isScalar(o)&&s.value===o.value;return t.some(s=>i(s.key,n))}hf.mapIncludes=Qb});var Sf=D(wf=>{"use strict";var gf=ze(),Xb=He(),yf=Rn(),Zb=pi(),bf=ea(),e0=ta(),vf="All mapping items must start at the same column";function t0({composeNode:e,composeEmptyNode:t},n,r,i,s){
let o=s?.nodeClass??Xb.YAMLMap,l=new o(n.schema);n.atRoot&&(n.atRoot=!1);let u=r.offset,c=null;for(let d of r.items){let{start:p,key:m,sep:g,value:v}=d,h=yf.resolveProps(
p,{indicator:"explicit-key-ind",next:m??g?.[0],offset:u,onError:i,parentIndent:r.indent,startOnNewline:!0}),b=!h.found;if(b){if(m&&(m.type==="block-seq"?i(u,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in m&&m.indent!==r.indent&&i(u,"BAD_INDENT",vf)),!h.anchor&&!h.tag&&!g){
c=h.end,h.comment&&(l.comment?l.comment+=`
`+h.comment:l.comment=h.comment);continue}(h.newlineAfterProp||Zb.containsNewline(m))&&i(m??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else h.found?.indent!==r.indent&&i(u,"BAD_INDENT",vf);n.atKey=!0;let P=h.end,C=m?e(n,m,h,i):t(n,P,p,null,h,i);n.schema.compat&&bf.flowIndentCheck(
r.indent,m,i),n.atKey=!1,e0.mapIncludes(n,l.items,C)&&i(P,"DUPLICATE_KEY","Map keys must be unique");let I=yf.resolveProps(g??[],{indicator:"map-value-ind",next:v,
offset:C.range[2],onError:i,parentIndent:r.indent,startOnNewline:!m||m.type==="block-scalar"});if(u=I.end,I.found){b&&(v?.type==="block-map"&&!I.hasNewline&&i(u,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&h.start<I.found.offset-1024&&i(C.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let L=v?e(n,v,I,i):t(n,u,g,null,I,i);n.schema.compat&&bf.flowIndentCheck(
r.indent,v,i),u=L.range[2];let M=new gf.Pair(C,L);n.options.keepSourceTokens&&(M.srcToken=d),l.items.push(M)}else{b&&i(C.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),I.comment&&(C.comment?C.comment+=`
`+I.comment:C.comment=I.comment);let L=new gf.Pair(C);n.options.keepSourceTokens&&(L.srcToken=d),l.items.push(L)}}return c&&c<u&&i(c,"IMPOSSIBLE","Map comment w\
ith trailing content"),l.range=[r.offset,u,c??u],l}wf.resolveBlockMap=t0});var Of=D(kf=>{"use strict";var n0=Je(),r0=Rn(),i0=ea();function s0({composeNode:e,composeEmptyNode:t},n,r,i,s){let o=s?.nodeClass??n0.YAMLSeq,l=new o(n.schema);
n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let u=r.offset,c=null;for(let{start:d,value:p}of r.items){let m=r0.resolveProps(d,{indicator:"seq-item-ind",next:p,
offset:u,onError:i,parentIndent:r.indent,startOnNewline:!0});if(!m.found)if(m.anchor||m.tag||p)p?.type==="block-seq"?i(m.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):i(u,"MISSING_CHAR","Sequence item without - indicator");else{c=m.end,m.comment&&(l.comment=m.comment);continue}let g=p?e(n,p,m,i):
t(n,m.end,d,null,m,i);n.schema.compat&&i0.flowIndentCheck(r.indent,p,i),u=g.range[2],l.items.push(g)}return l.range=[r.offset,u,c??u],l}kf.resolveBlockSeq=s0});var Ft=D(Pf=>{"use strict";function o0(e,t,n,r){let i="";if(e){let s=!1,o="";for(let l of e){let{source:u,type:c}=l;switch(c){case"space":s=!0;break;case"commen\
t":{n&&!s&&r(l,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let d=u.substring(1)||" ";i?i+=o+d:i=d,o="";break}case"n\
ewline":i&&(o+=u),s=!0;break;default:r(l,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}t+=u.length}}return{comment:i,offset:t}}Pf.resolveEnd=o0});var Ef=D(Nf=>{"use strict";var a0=W(),l0=ze(),Af=He(),c0=Je(),u0=Ft(),Cf=Rn(),f0=pi(),d0=ta(),na="Block collections are not allowed within flow collections",ra=e=>e&&
(e.type==="block-map"||e.type==="block-seq");function p0({composeNode:e,composeEmptyNode:t},n,r,i,s){let o=r.start.source==="{",l=o?"flow map":"flow sequence",u=s?.
nodeClass??(o?Af.YAMLMap:c0.YAMLSeq),c=new u(n.schema);c.flow=!0;let d=n.atRoot;d&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let p=r.offset+r.start.source.length;for(let b=0;b<
r.items.length;++b){let P=r.items[b],{start:C,key:I,sep:L,value:M}=P,$=Cf.resolveProps(C,{flow:l,indicator:"explicit-key-ind",next:I??L?.[0],offset:p,onError:i,
parentIndent:r.indent,startOnNewline:!1});if(!$.found){if(!$.anchor&&!$.tag&&!L&&!M){b===0&&$.comma?i($.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${l}`):b<r.items.
length-1&&i($.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${l}`),$.comment&&(c.comment?c.comment+=`
`+$.comment:c.comment=$.comment),p=$.end;continue}!o&&n.options.strict&&f0.containsNewline(I)&&i(I,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(b===0)$.comma&&i($.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${l}`);else if($.comma||i($.start,"MISSING_CHAR",`Missing , betw\
een ${l} items`),$.comment){let z="";e:for(let F of C)switch(F.type){case"comma":case"space":break;case"comment":z=F.source.substring(1);break e;default:break e}
if(z){let F=c.items[c.items.length-1];a0.isPair(F)&&(F=F.value??F.key),F.comment?F.comment+=`
`+z:F.comment=z,$.comment=$.comment.substring(z.length+1)}}if(!o&&!L&&!$.found){let z=M?e(n,M,$,i):t(n,$.end,L,null,$,i);c.items.push(z),p=z.range[2],ra(M)&&i(z.
range,"BLOCK_IN_FLOW",na)}else{n.atKey=!0;let z=$.end,F=I?e(n,I,$,i):t(n,z,C,null,$,i);ra(I)&&i(F.range,"BLOCK_IN_FLOW",na),n.atKey=!1;let H=Cf.resolveProps(L??
[],{flow:l,indicator:"map-value-ind",next:M,offset:F.range[2],onError:i,parentIndent:r.indent,startOnNewline:!1});if(H.found){if(!o&&!$.found&&n.options.strict){
if(L)for(let J of L){if(J===H.found)break;if(J.type==="newline"){i(J,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}$.start<H.found.offset-1024&&i(H.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
M&&("source"in M&&M.source?.[0]===":"?i(M,"MISSING_CHAR",`Missing space after : in ${l}`):i(H.start,"MISSING_CHAR",`Missing , or : between ${l} items`));let fe=M?
e(n,M,H,i):H.found?t(n,H.end,L,null,H,i):null;fe?ra(M)&&i(fe.range,"BLOCK_IN_FLOW",na):H.comment&&(F.comment?F.comment+=`
`+H.comment:F.comment=H.comment);let de=new l0.Pair(F,fe);if(n.options.keepSourceTokens&&(de.srcToken=P),o){let J=c;d0.mapIncludes(n,J.items,F)&&i(z,"DUPLICATE_\
KEY","Map keys must be unique"),J.items.push(de)}else{let J=new Af.YAMLMap(n.schema);J.flow=!0,J.items.push(de);let Fe=(fe??F).range;J.range=[F.range[0],Fe[1],Fe[2]],
c.items.push(J)}p=fe?fe.range[2]:H.end}}let m=o?"}":"]",[g,...v]=r.end,h=p;if(g?.source===m)h=g.offset+g.source.length;else{let b=l[0].toUpperCase()+l.substring(
1),P=d?`${b} must end with a ${m}`:`${b} in block collection must be sufficiently indented and end with a ${m}`;i(p,d?"MISSING_CHAR":"BAD_INDENT",P),g&&g.source.
length!==1&&v.unshift(g)}if(v.length>0){let b=u0.resolveEnd(v,h,n.options.strict,i);b.comment&&(c.comment?c.comment+=`
`+b.comment:c.comment=b.comment),c.range=[r.offset,h,b.offset]}else c.range=[r.offset,h,h];return c}Nf.resolveFlowCollection=p0});var Rf=D(xf=>{"use strict";var m0=W(),h0=X(),g0=He(),y0=Je(),b0=Sf(),v0=Of(),w0=Ef();function ia(e,t,n,r,i,s){let o=n.type==="block-map"?b0.resolveBlockMap(e,t,
n,r,s):n.type==="block-seq"?v0.resolveBlockSeq(e,t,n,r,s):w0.resolveFlowCollection(e,t,n,r,s),l=o.constructor;return i==="!"||i===l.tagName?(o.tag=l.tagName,o):
(i&&(o.tag=i),o)}function S0(e,t,n,r,i){let s=r.tag,o=s?t.directives.tagName(s.source,m=>i(s,"TAG_RESOLVE_FAILED",m)):null;if(n.type==="block-seq"){let{anchor:m,
newlineAfterProp:g}=r,v=m&&s?m.offset>s.offset?m:s:m??s;v&&(!g||g.offset<v.offset)&&i(v,"MISSING_CHAR","Missing newline after block sequence props")}let l=n.type===
"block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!s||!o||o==="!"||o===g0.YAMLMap.tagName&&l==="map"||o===y0.YAMLSeq.tagName&&l===
"seq")return ia(e,t,n,i,o);let u=t.schema.tags.find(m=>m.tag===o&&m.collection===l);if(!u){let m=t.schema.knownTags[o];if(m?.collection===l)t.schema.tags.push(Object.
assign({},m,{default:!1})),u=m;else return m?i(s,"BAD_COLLECTION_TYPE",`${m.tag} used for ${l} collection, but expects ${m.collection??"scalar"}`,!0):i(s,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${o}`,!0),ia(e,t,n,i,o)}let c=ia(e,t,n,i,o,u),d=u.resolve?.(c,m=>i(s,"TAG_RESOLVE_FAILED",m),t.options)??c,p=m0.isNode(d)?d:new h0.
Scalar(d);return p.range=c.range,p.tag=o,u?.format&&(p.format=u.format),p}xf.composeCollection=S0});var oa=D(Tf=>{"use strict";var sa=X();function k0(e,t,n){let r=t.offset,i=O0(t,e.options.strict,n);if(!i)return{value:"",type:null,comment:"",range:[r,r,r]};let s=i.
mode===">"?sa.Scalar.BLOCK_FOLDED:sa.Scalar.BLOCK_LITERAL,o=t.source?P0(t.source):[],l=o.length;for(let h=o.length-1;h>=0;--h){let b=o[h][1];if(b===""||b==="\r")
l=h;else break}if(l===0){let h=i.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",b=r+i.length;return t.source&&(b+=t.source.length),{value:h,type:s,comment:i.comment,range:[r,b,b]}}let u=t.indent+i.indent,
c=t.offset+i.length,d=0;for(let h=0;h<l;++h){let[b,P]=o[h];if(P===""||P==="\r")i.indent===0&&b.length>u&&(u=b.length);else{b.length<u&&n(c+b.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),i.indent===0&&(u=b.length),d=h,u===0&&!e.atRoot&&n(c,"BAD_\
INDENT","Block scalar values in collections must be indented");break}c+=b.length+P.length+1}for(let h=o.length-1;h>=l;--h)o[h][0].length>u&&(l=h+1);let p="",m="",
g=!1;for(let h=0;h<d;++h)p+=o[h][0].slice(u)+`
`;for(let h=d;h<l;++h){let[b,P]=o[h];c+=b.length+P.length+1;let C=P[P.length-1]==="\r";if(C&&(P=P.slice(0,-1)),P&&b.length<u){let L=`Block scalar lines must not\
 be less indented than their ${i.indent?"explicit indentation indicator":"first line"}`;n(c-P.length-(C?2:1),"BAD_INDENT",L),b=""}s===sa.Scalar.BLOCK_LITERAL?(p+=
m+b.slice(u)+P,m=`
`):b.length>u||P[0]==="	"?(m===" "?m=`
`:!g&&m===`
`&&(m=`

`),p+=m+b.slice(u)+P,m=`
`,g=!0):P===""?m===`
`?p+=`
`:m=`
`:(p+=m+P,m=" ",g=!1)}switch(i.chomp){case"-":break;case"+":for(let h=l;h<o.length;++h)p+=`
`+o[h][0].slice(u);p[p.length-1]!==`
`&&(p+=`
`);break;default:p+=`
`}let v=r+i.length+t.source.length;return{value:p,type:s,comment:i.comment,range:[r,v,v]}}function O0({offset:e,props:t},n,r){if(t[0].type!=="block-scalar-heade\
r")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:i}=t[0],s=i[0],o=0,l="",u=-1;for(let m=1;m<i.length;++m){let g=i[m];if(!l&&(g==="\
-"||g==="+"))l=g;else{let v=Number(g);!o&&v?o=v:u===-1&&(u=e+m)}}u!==-1&&r(u,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let c=!1,
d="",p=i.length;for(let m=1;m<t.length;++m){let g=t[m];switch(g.type){case"space":c=!0;case"newline":p+=g.source.length;break;case"comment":n&&!c&&r(g,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),p+=g.source.length,d=g.source.substring(1);break;case"error":r(g,"UNEXPECTED_TOK\
EN",g.message),p+=g.source.length;break;default:{let v=`Unexpected token in block scalar header: ${g.type}`;r(g,"UNEXPECTED_TOKEN",v);let h=g.source;h&&typeof h==
"string"&&(p+=h.length)}}}return{mode:s,indent:o,chomp:l,comment:d,length:p}}function P0(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),s=[r?.[1]?[r[1],n.
slice(r[1].length)]:["",n]];for(let o=1;o<t.length;o+=2)s.push([t[o],t[o+1]]);return s}Tf.resolveBlockScalar=k0});var la=D(Lf=>{"use strict";var aa=X(),A0=Ft();function C0(e,t,n){let{offset:r,type:i,source:s,end:o}=e,l,u,c=(m,g,v)=>n(r+m,g,v);switch(i){case"scalar":l=aa.Scalar.
PLAIN,u=N0(s,c);break;case"single-quoted-scalar":l=aa.Scalar.QUOTE_SINGLE,u=E0(s,c);break;case"double-quoted-scalar":l=aa.Scalar.QUOTE_DOUBLE,u=x0(s,c);break;default:
return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[r,r+s.length,r+s.length]}}let d=r+s.length,
p=A0.resolveEnd(o,d,t,n);return{value:u,type:l,comment:p.comment,range:[r,d,p.offset]}}function N0(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case"\
,":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"\
`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),If(e)}function E0(e,t){return(e[e.length-1]!=="\
'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),If(e.slice(1,-1)).replace(/''/g,"'")}function If(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)
return e;let r,i;try{r=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let s=n[1].replace(r,""),
o=" ",l=t.lastIndex;for(;n=t.exec(e);){let c=n[1].replace(i,"");c===""?o===`
`?s+=o:o=`
`:(s+=o+c,o=" "),l=t.lastIndex}let u=/[ \t]*(.*)/sy;return u.lastIndex=l,n=u.exec(e),s+o+(n?.[1]??"")}function x0(e,t){let n="";for(let r=1;r<e.length-1;++r){let i=e[r];
if(!(i==="\r"&&e[r+1]===`
`))if(i===`
`){let{fold:s,offset:o}=R0(e,r);n+=s,r=o}else if(i==="\\"){let s=e[++r],o=T0[s];if(o)n+=o;else if(s===`
`)for(s=e[r+1];s===" "||s==="	";)s=e[++r+1];else if(s==="\r"&&e[r+1]===`
`)for(s=e[++r+1];s===" "||s==="	";)s=e[++r+1];else if(s==="x"||s==="u"||s==="U"){let l=s==="x"?2:s==="u"?4:8;n+=I0(e,r+1,l,t),r+=l}else{let l=e.substr(r-1,2);t(
r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${l}`),n+=l}}else if(i===" "||i==="	"){let s=r,o=e[r+1];for(;o===" "||o==="	";)o=e[++r+1];o!==`
`&&!(o==="\r"&&e[r+2]===`
`)&&(n+=r>s?e.slice(s,r+1):i)}else n+=i}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function R0(e,t){let n="",
r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}var T0={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function I0(e,t,n,r){let i=e.substr(t,n),o=i.length===n&&
/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(o)}catch{let l=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${l}`),l}}Lf.resolveFlowScalar=C0});var Ff=D(Mf=>{"use strict";var dt=W(),Df=X(),L0=oa(),D0=la();function M0(e,t,n,r){let{value:i,type:s,comment:o,range:l}=t.type==="block-scalar"?L0.resolveBlockScalar(
e,t,r):D0.resolveFlowScalar(t,e.options.strict,r),u=n?e.directives.tagName(n.source,p=>r(n,"TAG_RESOLVE_FAILED",p)):null,c;e.options.stringKeys&&e.atKey?c=e.schema[dt.
SCALAR]:u?c=F0(e.schema,i,u,n,r):t.type==="scalar"?c=_0(e,i,t,r):c=e.schema[dt.SCALAR];let d;try{let p=c.resolve(i,m=>r(n??t,"TAG_RESOLVE_FAILED",m),e.options);
d=dt.isScalar(p)?p:new Df.Scalar(p)}catch(p){let m=p instanceof Error?p.message:String(p);r(n??t,"TAG_RESOLVE_FAILED",m),d=new Df.Scalar(i)}return d.range=l,d.source=
i,s&&(d.type=s),u&&(d.tag=u),c.format&&(d.format=c.format),o&&(d.comment=o),d}function F0(e,t,n,r,i){if(n==="!")return e[dt.SCALAR];let s=[];for(let l of e.tags)
if(!l.collection&&l.tag===n)if(l.default&&l.test)s.push(l);else return l;for(let l of s)if(l.test?.test(t))return l;let o=e.knownTags[n];return o&&!o.collection?
(e.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(i(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[dt.SCALAR])}function _0({
atKey:e,directives:t,schema:n},r,i,s){let o=n.tags.find(l=>(l.default===!0||e&&l.default==="key")&&l.test?.test(r))||n[dt.SCALAR];if(n.compat){let l=n.compat.find(
u=>u.default&&u.test?.test(r))??n[dt.SCALAR];if(o.tag!==l.tag){let u=t.tagString(o.tag),c=t.tagString(l.tag),d=`Value may be parsed as either ${u} or ${c}`;s(i,
"TAG_RESOLVE_FAILED",d,!0)}}return o}Mf.composeScalar=M0});var qf=D(_f=>{"use strict";function q0(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let i=t[r];switch(i.type){case"space":case"comment":case"newline":e-=
i.source.length;continue}for(i=t[++r];i?.type==="space";)e+=i.source.length,i=t[++r];break}}return e}_f.emptyScalarPosition=q0});var Kf=D(ua=>{"use strict";var $0=un(),B0=W(),K0=Rf(),$f=Ff(),j0=Ft(),U0=qf(),Y0={composeNode:Bf,composeEmptyNode:ca};function Bf(e,t,n,r){let i=e.atKey,{spaceBefore:s,
comment:o,anchor:l,tag:u}=n,c,d=!0;switch(t.type){case"alias":c=W0(e,t,r),(l||u)&&r(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":c=$f.composeScalar(e,t,u,r),l&&(c.anchor=l.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{c=K0.composeCollection(Y0,e,t,n,r),l&&(c.anchor=l.source.substring(1))}catch(p){let m=p instanceof Error?p.message:
String(p);r(t,"RESOURCE_EXHAUSTION",m)}break;default:{let p=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOKEN",p),d=!1}}return c??
(c=ca(e,t.offset,void 0,null,n,r)),l&&c.anchor===""&&r(l,"BAD_ALIAS","Anchor cannot be an empty string"),i&&e.options.stringKeys&&(!B0.isScalar(c)||typeof c.value!=
"string"||c.tag&&c.tag!=="tag:yaml.org,2002:str")&&r(u??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(c.spaceBefore=!0),o&&(t.type==="scal\
ar"&&t.source===""?c.comment=o:c.commentBefore=o),e.options.keepSourceTokens&&d&&(c.srcToken=t),c}function ca(e,t,n,r,{spaceBefore:i,comment:s,anchor:o,tag:l,end:u},c){
let d={type:"scalar",offset:U0.emptyScalarPosition(t,n,r),indent:-1,source:""},p=$f.composeScalar(e,d,l,c);return o&&(p.anchor=o.source.substring(1),p.anchor===
""&&c(o,"BAD_ALIAS","Anchor cannot be an empty string")),i&&(p.spaceBefore=!0),s&&(p.comment=s,p.range[2]=u),p}function W0({options:e},{offset:t,source:n,end:r},i){
let s=new $0.Alias(n.substring(1));s.source===""&&i(t,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&i(t+n.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let o=t+n.length,l=j0.resolveEnd(r,o,e.strict,i);return s.range=[t,o,l.offset],l.comment&&(s.comment=l.comment),s}ua.composeEmptyNode=
ca;ua.composeNode=Bf});var Yf=D(Uf=>{"use strict";var G0=Cn(),jf=Kf(),z0=Ft(),V0=Rn();function H0(e,t,{offset:n,start:r,value:i,end:s},o){let l=Object.assign({_directives:t},e),u=new G0.
Document(void 0,l),c={atKey:!1,atRoot:!0,directives:u.directives,options:u.options,schema:u.schema},d=V0.resolveProps(r,{indicator:"doc-start",next:i??s?.[0],offset:n,
onError:o,parentIndent:0,startOnNewline:!0});d.found&&(u.directives.docStart=!0,i&&(i.type==="block-map"||i.type==="block-seq")&&!d.hasNewline&&o(d.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),u.contents=i?jf.composeNode(c,i,d,o):jf.composeEmptyNode(c,d.end,r,null,d,o);let p=u.
contents.range[2],m=z0.resolveEnd(s,p,!1,o);return m.comment&&(u.comment=m.comment),u.range=[n,p,m.offset],u}Uf.composeDoc=H0});var da=D(zf=>{"use strict";var J0=require("process"),Q0=Js(),X0=Cn(),Tn=xn(),Wf=W(),Z0=Yf(),ev=Ft();function In(e){if(typeof e=="number")return[e,e+1];if(Array.
isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?n.length:1)]}function Gf(e){let t="",n=!1,r=!1;for(let i=0;i<
e.length;++i){let s=e[i];switch(s[0]){case"#":t+=(t===""?"":r?`

`:`
`)+(s.substring(1)||" "),n=!0,r=!1;break;case"%":e[i+1]?.[0]!=="#"&&(i+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,afterEmptyLine:r}}var fa=class{constructor(t={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,r,i,s)=>{let o=In(n);s?this.warnings.push(new Tn.YAMLWarning(
o,r,i)):this.errors.push(new Tn.YAMLParseError(o,r,i))},this.directives=new Q0.Directives({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:r,
afterEmptyLine:i}=Gf(this.prelude);if(r){let s=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(i||t.directives.docStart||!s)t.commentBefore=r;else if(Wf.isCollection(s)&&!s.flow&&s.items.length>0){let o=s.items[0];Wf.isPair(o)&&(o=o.key);let l=o.
commentBefore;o.commentBefore=l?`${r}
${l}`:r}else{let o=s.commentBefore;s.commentBefore=o?`${r}
${o}`:r}}if(n){for(let s=0;s<this.errors.length;++s)t.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)t.warnings.push(this.warnings[s])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Gf(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,r=-1){for(let i of t)yield*this.next(i);yield*this.end(n,r)}*next(t){switch(J0.env.LOG_STREAM&&
console.dir(t,{depth:null}),t.type){case"directive":this.directives.add(t.source,(n,r,i)=>{let s=In(t);s[0]+=n,this.onError(s,"BAD_DIRECTIVE",r,i)}),this.prelude.
push(t.source),this.atDirectives=!0;break;case"document":{let n=Z0.composeDoc(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&
this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(
t.source)}`:t.message,r=new Tn.YAMLParseError(In(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"do\
c-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new Tn.YAMLParseError(In(t),"UNEXPECTED_TOKEN",r));break}this.doc.directives.
docEnd=!0;let n=ev.resolveEnd(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;
this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new Tn.YAMLParseError(In(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let r=Object.assign({_directives:this.directives},this.options),i=new X0.Document(
void 0,r);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,n,n],this.decorate(i,!1),yield i}}};zf.Composer=fa});var Jf=D(mi=>{"use strict";var tv=oa(),nv=la(),rv=xn(),Vf=hn();function iv(e,t=!0,n){if(e){let r=(i,s,o)=>{let l=typeof i=="number"?i:Array.isArray(i)?i[0]:i.offset;
if(n)n(l,s,o);else throw new rv.YAMLParseError([l,l+1],s,o)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return nv.resolveFlowScalar(
e,t,r);case"block-scalar":return tv.resolveBlockScalar({options:{strict:t}},e,r)}}return null}function sv(e,t){let{implicitKey:n=!1,indent:r,inFlow:i=!1,offset:s=-1,
type:o="PLAIN"}=t,l=Vf.stringifyString({type:o,value:e},{implicitKey:n,indent:r>0?" ".repeat(r):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}}),u=t.end??[{type:"\
newline",offset:-1,indent:r,source:`
`}];switch(l[0]){case"|":case">":{let c=l.indexOf(`
`),d=l.substring(0,c),p=l.substring(c+1)+`
`,m=[{type:"block-scalar-header",offset:s,indent:r,source:d}];return Hf(m,u)||m.push({type:"newline",offset:-1,indent:r,source:`
`}),{type:"block-scalar",offset:s,indent:r,props:m,source:p}}case'"':return{type:"double-quoted-scalar",offset:s,indent:r,source:l,end:u};case"'":return{type:"s\
ingle-quoted-scalar",offset:s,indent:r,source:l,end:u};default:return{type:"scalar",offset:s,indent:r,source:l,end:u}}}function ov(e,t,n={}){let{afterKey:r=!1,implicitKey:i=!1,
inFlow:s=!1,type:o}=n,l="indent"in e?e.indent:null;if(r&&typeof l=="number"&&(l+=2),!o)switch(e.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let c=e.props[0];if(c.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
o=c.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let u=Vf.stringifyString({type:o,value:t},{implicitKey:i||l===null,indent:l!==null&&l>
0?" ".repeat(l):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(u[0]){case"|":case">":av(e,u);break;case'"':pa(e,u,"double-quoted-scalar");break;case"\
'":pa(e,u,"single-quoted-scalar");break;default:pa(e,u,"scalar")}}function av(e,t){let n=t.indexOf(`
`),r=t.substring(0,n),i=t.substring(n+1)+`
`;if(e.type==="block-scalar"){let s=e.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=r,e.source=i}else{let{offset:s}=e,
o="indent"in e?e.indent:-1,l=[{type:"block-scalar-header",offset:s,indent:o,source:r}];Hf(l,"end"in e?e.end:void 0)||l.push({type:"newline",offset:-1,indent:o,source:`\

`});for(let u of Object.keys(e))u!=="type"&&u!=="offset"&&delete e[u];Object.assign(e,{type:"block-scalar",indent:o,props:l,source:i})}}function Hf(e,t){if(t)for(let n of t)
switch(n.type){case"space":case"comment":e.push(n);break;case"newline":return e.push(n),!0}return!1}function pa(e,t,n){switch(e.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":e.type=n,e.source=t;break;case"block-scalar":{let r=e.props.slice(1),i=t.length;e.props[0].type==="block-scalar-header"&&
(i-=e.props[0].source.length);for(let s of r)s.offset+=i;delete e.props,Object.assign(e,{type:n,source:t,end:r});break}case"block-map":case"block-seq":{let i={type:"\
newline",offset:e.offset+t.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:n,source:t,end:[i]});break}default:{let r="indent"in e?e.indent:-1,i="end"in e&&Array.isArray(e.end)?e.end.filter(s=>s.type===
"space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(e))s!=="type"&&s!=="offset"&&delete e[s];Object.assign(e,{type:n,indent:r,source:t,
end:i})}}}mi.createScalarToken=sv;mi.resolveAsScalar=iv;mi.setScalarValue=ov});var Xf=D(Qf=>{"use strict";var lv=e=>"type"in e?gi(e):hi(e);function gi(e){switch(e.type){case"block-scalar":{let t="";for(let n of e.props)t+=gi(n);return t+e.
source}case"block-map":case"block-seq":{let t="";for(let n of e.items)t+=hi(n);return t}case"flow-collection":{let t=e.start.source;for(let n of e.items)t+=hi(n);
for(let n of e.end)t+=n.source;return t}case"document":{let t=hi(e);if(e.end)for(let n of e.end)t+=n.source;return t}default:{let t=e.source;if("end"in e&&e.end)
for(let n of e.end)t+=n.source;return t}}}function hi({start:e,key:t,sep:n,value:r}){let i="";for(let s of e)i+=s.source;if(t&&(i+=gi(t)),n)for(let s of n)i+=s.
source;return r&&(i+=gi(r)),i}Qf.stringify=lv});var nd=D(td=>{"use strict";var ma=Symbol("break visit"),cv=Symbol("skip children"),Zf=Symbol("remove item");function pt(e,t){"type"in e&&e.type==="document"&&(e=
{start:e.start,value:e.value}),ed(Object.freeze([]),e,t)}pt.BREAK=ma;pt.SKIP=cv;pt.REMOVE=Zf;pt.itemAtPath=(e,t)=>{let n=e;for(let[r,i]of t){let s=n?.[r];if(s&&
"items"in s)n=s.items[i];else return}return n};pt.parentCollection=(e,t)=>{let n=pt.itemAtPath(e,t.slice(0,-1)),r=t[t.length-1][0],i=n?.[r];if(i&&"items"in i)return i;
throw new Error("Parent collection not found")};function ed(e,t,n){let r=n(t,e);if(typeof r=="symbol")return r;for(let i of["key","value"]){let s=t[i];if(s&&"it\
ems"in s){for(let o=0;o<s.items.length;++o){let l=ed(Object.freeze(e.concat([[i,o]])),s.items[o],n);if(typeof l=="number")o=l-1;else{if(l===ma)return ma;l===Zf&&
(s.items.splice(o,1),o-=1)}}typeof r=="function"&&i==="key"&&(r=r(t,e))}}return typeof r=="function"?r(t,e):r}td.visit=pt});var yi=D(ce=>{"use strict";var ha=Jf(),uv=Xf(),fv=nd(),ga="\uFEFF",ya="",ba="",va="",dv=e=>!!e&&"items"in e,pv=e=>!!e&&(e.type==="scalar"||e.type==="single-q\
uoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function mv(e){switch(e){case ga:return"<BOM>";case ya:return"<DOC>";case ba:return"<FL\
OW_END>";case va:return"<SCALAR>";default:return JSON.stringify(e)}}function hv(e){switch(e){case ga:return"byte-order-mark";case ya:return"doc-mode";case ba:return"\
flow-error-end";case va:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}ce.createScalarToken=ha.createScalarToken;ce.resolveAsScalar=ha.resolveAsScalar;ce.setScalarValue=ha.
setScalarValue;ce.stringify=uv.stringify;ce.visit=fv.visit;ce.BOM=ga;ce.DOCUMENT=ya;ce.FLOW_END=ba;ce.SCALAR=va;ce.isCollection=dv;ce.isScalar=pv;ce.prettyToken=
mv;ce.tokenType=hv});var ka=D(id=>{"use strict";var Ln=yi();function be(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var rd=new Set("0123456789ABCDEFabcdef"),gv=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),bi=new Set(",[]{}"),yv=new Set(` ,[]{}
\r	`),wa=e=>!e||yv.has(e),Sa=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(
r)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+t];if(n==="\r"){
let i=this.buffer[r+t+1];if(i===`
`||!i&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&be(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===Ln.BOM&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){
let s=t[r-1];if(s===" "||s==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let s=t[n-1];if(s===" "||s==="	")n-=1;else break}let i=(yield*this.pushCount(n))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-i),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.
pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield Ln.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.
atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||
n==="...")&&be(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!be(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(
2);if(!n&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&be(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.
setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(wa),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let i=this.getLine();
if(i===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&i[0]!=="#"||r===0&&(i.startsWith("---")||i.startsWith("..."))&&be(i[3]))&&!(r===this.indentNext-
1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.flowLevel=0,yield Ln.FLOW_END,yield*this.parseLineStart();let s=0;for(;i[s]===",";)s+=yield*this.pushCount(
1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),i[s]){case void 0:return"flow";case"#":return yield*this.pushCount(i.length-
s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(wa),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||be(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let s=0;for(;this.buffer[n-1-s]==="\\";)s+=1;if(s%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.
substring(0,n),i=r.indexOf(`
`,this.pos);if(i!==-1){for(;i!==-1;){let s=this.continueScalar(i+1);if(s===-1)break;i=r.indexOf(`
`,s)}i!==-1&&(n=i-(r[i-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>be(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,r;e:for(let s=this.pos;r=this.buffer[s];++s)switch(r){case" ":n+=1;break;case`
`:t=s,n=0;break;case"\r":{let o=this.buffer[s+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let s=this.continueScalar(t+1);if(s===-1)break;t=this.buffer.indexOf(`
`,s)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let i=t+1;for(r=this.buffer[i];r===" ";)r=this.buffer[++i];
if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++i];t=i-1}else if(!this.blockScalarKeep)do{let s=t-1,o=this.buffer[s];o==="\r"&&(o=this.buffer[--s]);let l=s;for(;o===" ";)o=this.buffer[--s];
if(o===`
`&&s>=this.pos&&s+1+n>l)t=s;else break}while(!0);return yield Ln.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.
flowLevel>0,n=this.pos-1,r=this.pos-1,i;for(;i=this.buffer[++r];)if(i===":"){let s=this.buffer[r+1];if(be(s)||t&&bi.has(s))break;n=r}else if(be(i)){let s=this.buffer[r+
1];if(i==="\r"&&(s===`
`?(r+=1,i=`
`,s=this.buffer[r+1]):n=r),s==="#"||t&&bi.has(s))break;if(i===`
`){let o=this.continueScalar(r+1);if(o===-1)break;r=Math.max(r,o-2)}}else{if(t&&bi.has(i))break;n=r}return!i&&!this.atEnd?this.setNext("plain-scalar"):(yield Ln.
SCALAR,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.
buffer.slice(this.pos,t);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(wa),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,r=this.charAt(1);if(be(r)||n&&bi.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!be(n)&&n!==">";)n=this.buffer[++t];return yield*this.
pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(gv.has(n))n=this.buffer[++t];else if(n==="%"&&rd.has(this.buffer[t+1])&&rd.has(this.
buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let i=n-this.pos;return i>0&&(yield this.buffer.substr(
this.pos,i),this.pos=n),i}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};id.Lexer=Sa});var Pa=D(sd=>{"use strict";var Oa=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.lineStarts.length;
for(;n<r;){let s=n+r>>1;this.lineStarts[s]<t?n=s+1:r=s}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let i=this.lineStarts[n-1];
return{line:n,col:t-i+1}}}};sd.LineCounter=Oa});var Ca=D(ud=>{"use strict";var bv=require("process"),od=yi(),vv=ka();function Qe(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function ad(e){
for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function cd(e){switch(e?.type){case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function vi(e){switch(e.type){case"document":return e.
start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function _t(e){
if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function wi(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)
e.push(t[n])}function ld(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!Qe(t.start,"explicit-key-ind")&&!Qe(t.sep,"map-value-ind")&&
(t.key&&(t.value=t.key),delete t.key,cd(t.value)?t.value.end?wi(t.value.end,t.sep):t.value.end=t.sep:wi(t.start,t.sep),delete t.sep)}var Aa=class{constructor(t){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new vv.Lexer,this.onNewLine=
t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=
t,bv.env.LOG_TOKENS&&console.log("|",od.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let n=od.tokenType(t);if(n)
if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.step(),n){case"newline":this.atNewLine=!0,this.indent=0,
this.onNewLine&&this.onNewLine(this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"explicit-key-ind":case"map\
-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=t.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=t.
length}else{let r=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:r,source:t}),this.offset+=t.length}}*end(){for(;this.stack.length>
0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let t=this.peek(1);if(this.type===
"doc-end"&&t?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!t)
return yield*this.stream();switch(t.type){case"document":return yield*this.document(t);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-sc\
alar":return yield*this.scalar(t);case"block-scalar":return yield*this.blockScalar(t);case"block-map":return yield*this.blockMap(t);case"block-seq":return yield*this.
blockSequence(t);case"flow-collection":return yield*this.flowCollection(t);case"doc-end":return yield*this.documentEnd(t)}yield*this.pop()}peek(t){return this.stack[this.
stack.length-t]}*pop(t){let n=t??this.stack.pop();if(!n)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.
length===0)yield n;else{let r=this.peek(1);switch(n.type==="block-scalar"?n.indent="indent"in r?r.indent:0:n.type==="flow-collection"&&r.type==="document"&&(n.indent=
0),n.type==="flow-collection"&&ld(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-map":{let i=r.items[r.items.length-
1];if(i.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(i.sep)i.value=n;else{Object.assign(i,{key:n,sep:[]}),this.onKeyLine=!i.explicitKey;
return}break}case"block-seq":{let i=r.items[r.items.length-1];i.value?r.items.push({start:[],value:n}):i.value=n;break}case"flow-collection":{let i=r.items[r.items.
length-1];!i||i.value?r.items.push({start:[],key:n,sep:[]}):i.sep?i.value=n:Object.assign(i,{key:n,sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((r.
type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let i=n.items[n.items.length-1];i&&!i.sep&&!i.value&&
i.start.length>0&&ad(i.start)===-1&&(n.indent===0||i.start.every(s=>s.type!=="comment"||s.indent<n.indent))&&(r.type==="document"?r.end=i.start:r.items.push({start:i.
start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-\
order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};
this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token \
in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{ad(t.start)!==-1?(yield*this.pop(),yield*this.
step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(
t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type===
"map-value-ind"){let n=vi(this.peek(2)),r=_t(n),i;t.end?(i=t.end,i.push(this.sourceToken),delete t.end):i=[this.sourceToken];let s={type:"block-map",offset:t.offset,
indent:t.indent,items:[{start:r,key:t,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"\
space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.
source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let i=t.items[t.items.length-2]?.value?.end;if(Array.isArray(i)){wi(i,n.start),
i.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,i=r&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",s=[];if(i&&n.sep&&!n.value){let o=[];for(let l=0;l<n.sep.length;++l){let u=n.sep[l];switch(u.type){case"newli\
ne":o.push(l);break;case"space":break;case"comment":u.indent>t.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(s=n.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":i||n.value?(s.push(this.sourceToken),t.items.push({start:s}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):i||n.value?(s.push(this.sourceToken),t.items.push({start:s,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Qe(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(cd(n.key)&&!Qe(n.sep,"newline")){
let o=_t(n.start),l=n.key,u=n.sep;u.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:l,sep:u}]})}else s.length>0?n.sep=n.sep.concat(s,this.sourceToken):n.sep.push(this.sourceToken);else if(Qe(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let o=_t(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||i?t.items.push({start:s,key:null,sep:[this.sourceToken]}):Qe(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);i||n.value?(t.items.push({start:s,key:o,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(o):(Object.assign(n,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(t);if(o){if(o.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!Qe(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else r&&t.items.push({start:s});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.
length-1];switch(this.type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let i=t.items[t.items.length-2]?.value?.end;if(Array.isArray(i)){wi(i,n.start),i.push(this.
sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||Qe(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return}if(this.indent>t.indent){let r=this.startBlockValue(t);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:i,
sep:[]}):n.sep?this.stack.push(i):Object.assign(n,{key:i,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let r=this.startBlockValue(
t);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===t.indent||
this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let i=vi(
r),s=_t(i);ld(t);let o=t.end.splice(1,t.end.length);o.push(this.sourceToken);let l={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:s,key:t,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=l}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=vi(t),r=_t(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=vi(t),r=_t(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};ud.Parser=Aa});var hd=D(Mn=>{"use strict";var fd=da(),wv=Cn(),Dn=xn(),Sv=co(),kv=W(),Ov=Pa(),dd=Ca();function pd(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||
t&&new Ov.LineCounter||null,prettyErrors:t}}function Pv(e,t={}){let{lineCounter:n,prettyErrors:r}=pd(t),i=new dd.Parser(n?.addNewLine),s=new fd.Composer(t),o=Array.
from(s.compose(i.parse(e)));if(r&&n)for(let l of o)l.errors.forEach(Dn.prettifyError(e,n)),l.warnings.forEach(Dn.prettifyError(e,n));return o.length>0?o:Object.
assign([],{empty:!0},s.streamInfo())}function md(e,t={}){let{lineCounter:n,prettyErrors:r}=pd(t),i=new dd.Parser(n?.addNewLine),s=new fd.Composer(t),o=null;for(let l of s.
compose(i.parse(e),!0,e.length))if(!o)o=l;else if(o.options.logLevel!=="silent"){o.errors.push(new Dn.YAMLParseError(l.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(o.errors.forEach(Dn.prettifyError(e,n)),o.warnings.forEach(Dn.prettifyError(
e,n))),o}function Av(e,t,n){let r;typeof t=="function"?r=t:n===void 0&&t&&typeof t=="object"&&(n=t);let i=md(e,n);if(!i)return null;if(i.warnings.forEach(s=>Sv.
warn(i.options.logLevel,s)),i.errors.length>0){if(i.options.logLevel!=="silent")throw i.errors[0];i.errors=[]}return i.toJS(Object.assign({reviver:r},n))}function Cv(e,t,n){
let r=null;if(typeof t=="function"||Array.isArray(t)?r=t:n===void 0&&t&&(n=t),typeof n=="string"&&(n=n.length),typeof n=="number"){let i=Math.round(n);n=i<1?void 0:
i>8?{indent:8}:{indent:i}}if(e===void 0){let{keepUndefined:i}=n??t??{};if(!i)return}return kv.isDocument(e)&&!r?e.toString(n):new wv.Document(e,r,n).toString(n)}
Mn.parse=Av;Mn.parseAllDocuments=Pv;Mn.parseDocument=md;Mn.stringify=Cv});var yd=D(V=>{"use strict";var Nv=da(),Ev=Cn(),xv=Go(),Na=xn(),Rv=un(),Xe=W(),Tv=ze(),Iv=X(),Lv=He(),Dv=Je(),Mv=yi(),Fv=ka(),_v=Pa(),qv=Ca(),Si=hd(),gd=on();V.Composer=
Nv.Composer;V.Document=Ev.Document;V.Schema=xv.Schema;V.YAMLError=Na.YAMLError;V.YAMLParseError=Na.YAMLParseError;V.YAMLWarning=Na.YAMLWarning;V.Alias=Rv.Alias;
V.isAlias=Xe.isAlias;V.isCollection=Xe.isCollection;V.isDocument=Xe.isDocument;V.isMap=Xe.isMap;V.isNode=Xe.isNode;V.isPair=Xe.isPair;V.isScalar=Xe.isScalar;V.isSeq=
Xe.isSeq;V.Pair=Tv.Pair;V.Scalar=Iv.Scalar;V.YAMLMap=Lv.YAMLMap;V.YAMLSeq=Dv.YAMLSeq;V.CST=Mv;V.Lexer=Fv.Lexer;V.LineCounter=_v.LineCounter;V.Parser=qv.Parser;V.
parse=Si.parse;V.parseAllDocuments=Si.parseAllDocuments;V.parseDocument=Si.parseDocument;V.stringify=Si.stringify;V.visit=gd.visit;V.visitAsync=gd.visitAsync});var hS={};se(hS,{initCommand:()=>pS});module.exports=jp(hS);var $n=require("fs"),te=require("path");var Ht=(e,t)=>`${e} ${t}${e===1?"":"s"}`;var qi={};se(qi,{isPlane:()=>Wp,validatePlane:()=>Yp,withDefaults:()=>Gp});var Up,_i=()=>Up??=require("./v0.3.cjs"),Yp=(...e)=>_i().validatePlane(...e),Wp=(...e)=>_i().
isPlane(...e),Gp=(...e)=>_i().withDefaults(...e);var Qn={};se(Qn,{isPlane:()=>Hp,validatePlane:()=>Vp,withDefaults:()=>Jp});var zp,$i=()=>zp??=require("./v0.4.cjs"),Vp=(...e)=>$i().validatePlane(...e),Hp=(...e)=>$i().
isPlane(...e),Jp=(...e)=>$i().withDefaults(...e);var Ki={};se(Ki,{isPlane:()=>Zp,validatePlane:()=>Xp,withDefaults:()=>em});var Qp,Bi=()=>Qp??=require("./v0.6.cjs"),Xp=(...e)=>Bi().validatePlane(...e),Zp=(...e)=>Bi().
isPlane(...e),em=(...e)=>Bi().withDefaults(...e);var Ui={};se(Ui,{isPlane:()=>rm,validatePlane:()=>nm,withDefaults:()=>im});var tm,ji=()=>tm??=require("./v0.7.cjs"),nm=(...e)=>ji().validatePlane(...e),rm=(...e)=>ji().
isPlane(...e),im=(...e)=>ji().withDefaults(...e);var Wi={};se(Wi,{isPlane:()=>am,validatePlane:()=>om,withDefaults:()=>lm});var sm,Yi=()=>sm??=require("./v0.8.cjs"),om=(...e)=>Yi().validatePlane(...e),am=(...e)=>Yi().
isPlane(...e),lm=(...e)=>Yi().withDefaults(...e);var zi={};se(zi,{isPlane:()=>fm,validatePlane:()=>um,withDefaults:()=>dm});var cm,Gi=()=>cm??=require("./v0.9.cjs"),um=(...e)=>Gi().validatePlane(...e),fm=(...e)=>Gi().
isPlane(...e),dm=(...e)=>Gi().withDefaults(...e);var Xn={};se(Xn,{isPlane:()=>hm,validatePlane:()=>mm,withDefaults:()=>gm});var pm,Vi=()=>pm??=require("./v0.10.cjs"),mm=(...e)=>Vi().validatePlane(...e),hm=(...e)=>Vi().
isPlane(...e),gm=(...e)=>Vi().withDefaults(...e);var Ji={};se(Ji,{isPlane:()=>vm,validatePlane:()=>bm,withDefaults:()=>wm});var ym,Hi=()=>ym??=require("./v0.12.cjs"),bm=(...e)=>Hi().validatePlane(...e),vm=(...e)=>Hi().
isPlane(...e),wm=(...e)=>Hi().withDefaults(...e);var Xi={};se(Xi,{isPlane:()=>Om,validatePlane:()=>km,withDefaults:()=>Pm});var Sm,Qi=()=>Sm??=require("./v0.13.cjs"),km=(...e)=>Qi().validatePlane(...e),Om=(...e)=>Qi().
isPlane(...e),Pm=(...e)=>Qi().withDefaults(...e);var es={};se(es,{isPlane:()=>Nm,validatePlane:()=>Cm,withDefaults:()=>Em});var Am,Zi=()=>Am??=require("./v0.14.cjs"),Cm=(...e)=>Zi().validatePlane(...e),Nm=(...e)=>Zi().
isPlane(...e),Em=(...e)=>Zi().withDefaults(...e);var Zn={};se(Zn,{isPlane:()=>Tm,validatePlane:()=>Rm,withDefaults:()=>Im});var xm,ts=()=>xm??=require("./v0.15.cjs"),Rm=(...e)=>ts().validatePlane(...e),Tm=(...e)=>ts().
isPlane(...e),Im=(...e)=>ts().withDefaults(...e);var rs={};se(rs,{isPlane:()=>Mm,validatePlane:()=>Dm,withDefaults:()=>Fm});var Lm,ns=()=>Lm??=require("./v0.17.cjs"),Dm=(...e)=>ns().validatePlane(...e),Mm=(...e)=>ns().
isPlane(...e),Fm=(...e)=>ns().withDefaults(...e);var ss={};se(ss,{isPlane:()=>$m,validatePlane:()=>qm,withDefaults:()=>Bm});var _m,is=()=>_m??=require("./v1.0.cjs"),qm=(...e)=>is().validatePlane(...e),$m=(...e)=>is().
isPlane(...e),Bm=(...e)=>is().withDefaults(...e);var er={};se(er,{isPlane:()=>Um,validatePlane:()=>jm,withDefaults:()=>Ym});var Km,os=()=>Km??=require("./v1.1.cjs"),jm=(...e)=>os().validatePlane(...e),Um=(...e)=>os().
isPlane(...e),Ym=(...e)=>os().withDefaults(...e);var tr={"v0.3":qi,"v0.4":Qn,"v0.5":Qn,"v0.6":Ki,"v0.7":Ui,"v0.8":Wi,"v0.9":zi,"v0.10":Xn,"v0.11":Xn,"v0.12":Ji,"v0.13":Xi,"v0.14":es,"v0.15":Zn,"v0.16":Zn,"v0.1\
7":rs,"v1.0":ss,"v1.1":er,"v1.2":er};var oe=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"];var Ke=["v0.3","v0.4","v0.6","v0.7","v0.8","v0.9","v0.10","v0.12","v0.13","v0.14","v0.15","v0.17","v1.0","v1.1"],nr={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","\
v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"\
v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},he=["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWo\
rkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"],Ga={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"\
v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","E\
nvironment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityP\
lane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","Obse\
rvabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","Bui\
ldPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildP\
lane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPla\
ne","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObserv\
abilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Env\
ironment"]};var rr=oe[oe.length-1]??oe[0],wt=nr[rr];function St(e){return nr[e]}function as(e){return oe.findLast(t=>nr[t]===e)??e}function za(e,t){return typeof t=="string"&&Ga[e].includes(t)}function Va(e){return typeof e=="string"&&Object.hasOwn(tr,e)}function ir(e){return tr[e].validatePlane}
function ls(e,t){return tr[e].isPlane(t)}function Ha(e){let t=e.flatMap(({name:o,planes:l,detection:u})=>u?[{name:o,planes:l.length,detection:u}]:[]),n=o=>t.filter(({detection:l})=>l.candidates.includes(
o)),r=o=>n(o).reduce((l,{planes:u})=>l+u,0),i=oe.reduce((o,l)=>r(l)>=r(o)?l:o),s=t.filter(({detection:o})=>!o.candidates.includes(i));return{release:i,reason:Wm(
t,n(i)),others:s.map(({name:o,detection:l})=>({set:o,release:l.release}))}}function Wm(e,t){let n=t[0]?.detection;return e.length>1?`It was detected for ${t.length}\
 of ${Ht(e.length,"set")} of planes.`:!n||n.manifests===0?"There are no planes to tell: it is the newest release.":n.fitting===0?"No plane fits any release; wit\
h this one they have the fewest issues.":`${n.fitting} of ${Ht(n.manifests,"plane")} ${n.fitting===1?"fits":"fit"} it.`}function Ja({release:e,reason:t},n,r){let i=[
"# overrides:","#   - files: [clusters/legacy/**]","#     release: v0.16"],s=r.flatMap(({folder:o,release:l})=>[`  - files: [${o}]`,`    release: ${l}`]);return`\
# yaml-language-server: $schema=${n}
# Configuration of openchoreo-planes for the files in this folder and below it. An option of the command takes precedence.

# The OpenChoreo release that the manifests are for, such as v1.2, or latest, or auto to detect it.
# ${t}
release: ${e}

# Files of another release or with other rules. Patterns are relative to this folder; if several match a file, the last one counts.
${(s.length>0?["overrides:",...s]:i).join(`
`)}

# Folders that are a set each: what one control plane gets. Without them a set is what a Kustomization builds, or else all files.
# sets: [clusters/*]

# Whether the files of a set define every plane, so that each reference has to resolve to one of them.
# complete: true

# Files to leave out. Each item is a line of a .gitignore.
# ignore: [vendor/**]

# The lowest severity that makes lint fail: error or warning.
# failLevel: error

# Severities by code: off, warning or error. "openchoreo-planes explain" lists the codes; those of the contract cannot be off.
# rules:
#   inline-ca: off
`}var ol=require("fs"),ke=require("path");var Qa={release:void 0,rules:{},sets:[],complete:!1,failLevel:void 0,source:void 0,folder:void 0};function Xa(e,t){let{overrides:n=[],sets:r=[],complete:i=!1}=e,
s={release:e.release,rules:e.rules??{},sets:r,complete:i,failLevel:e.failLevel,source:t.source,folder:t.folder},o=new Map;return l=>{if(l===void 0)return s;let u=n.
filter(({files:p})=>p.some(m=>m.matchOf(l)!==void 0));if(u.length===0)return s;let c=u.map(p=>n.indexOf(p)).join(),d=o.get(c)??u.reduce(Gm,s);return o.set(c,d),
d}}function Gm(e,{release:t,rules:n}){return{...e,release:t??e.release,rules:{...e.rules,...n}}}var sr=class extends Error{name="ConfigError";lines;constructor(t){super(t.join(`
`)),this.lines=t}};function or(e){return e instanceof Error&&e.name==="ConfigError"}var zm,Vm=()=>zm??=require("./config-file.cjs"),Za=(...e)=>Vm().loadConfig(...e);var Hm,ar=()=>Hm??=require("./ignored.cjs"),lr=(...e)=>ar().createFilter(...e),cs=(...e)=>ar().rulesAround(...e),el=(...e)=>ar().rulesIn(...e),tl=(...e)=>ar().statusOf(
...e);function nl({overrides:e=[],sets:t=[]}){return[...e.flatMap(({files:n})=>n).map(Jm),...t.map(Qm)]}var Jm=({pattern:e,matchOf:t})=>({matches:n=>t(n)!==void 0,words:`\
no file matches "${e}" of overrides`}),Qm=({pattern:e,matchOf:t})=>({matches:n=>(t(n)??n)!==n,words:`no folder with manifests matches "${e}" of sets`});var eh=require("util");var kt=[],us=[];function cr(e,t,n){if(e===t)return 0;let r=n?.maxDistance,i=e;e.length>t.length&&(e=t,t=i);let s=e.length,o=t.length;for(;s>0&&e.charCodeAt(~-s)===
t.charCodeAt(~-o);)s--,o--;let l=0;for(;l<s&&e.charCodeAt(l)===t.charCodeAt(l);)l++;if(s-=l,o-=l,r!==void 0&&o-s>r)return r;if(s===0)return r!==void 0&&o>r?r:o;
let u,c,d,p,m=0,g=0;for(;m<s;)us[m]=e.charCodeAt(l+m),kt[m]=++m;for(;g<o;){for(u=t.charCodeAt(l+g),d=g++,c=g,m=0;m<s;m++)p=u===us[m]?d:d+1,d=kt[m],c=kt[m]=d>c?p>
c?c+1:p:p>d?d+1:p;if(r!==void 0){let v=c;for(m=0;m<s;m++)kt[m]<v&&(v=kt[m]);if(v>r)return r}}return kt.length=s,us.length=s,r!==void 0&&c>r?r:c}var Xm=64;function ur(e,t){if(e.length>Xm)return;let n=e.toLowerCase(),r=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,i;for(let s of t){if(Math.abs(s.length-
e.length)>=r)continue;let o=s.toLowerCase(),l=il(n,o)?1:cr(n,o,{maxDistance:r});l<r&&(r=l,i=s)}return i}function rl(e,t){let n=e.toLowerCase();return t.some(r=>{
let i=r.toLowerCase();return Math.abs(i.length-n.length)>1?!1:il(n,i)||cr(n,i,{maxDistance:2})<2})}function il(e,t){if(e.length!==t.length||e===t)return!1;let n=0;
for(;n<e.length&&e[n]===t[n];)n++;return e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2)}function st(e){return e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:""}var Zm={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EDQUOT:"the disk quota is used up",EFBIG:"the file is larger than the limit for files",EIO:"the disk reports an error",EBUSY:"another program uses it",EEXIST:"t\
here is a file of this name already",EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too l\
arge to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is too large to be a manifest"};function Re(e){return e instanceof Error?Zm[st(e)]??e.message:"an unknown error"}
function fr(e){return["EIO","EMFILE","ENFILE","ENOMEM"].includes(st(e))}var Te=class extends Error{name="UsageError"};var Ie=require("path");function ge(e,t){let n=e.endsWith(Ie.sep)?e.length:e.length+1;if(t.length>n&&t.startsWith(e)&&t.charAt(n-1)===Ie.sep)return ne(t.slice(n))}
function Se(e,t){let n=(0,Ie.relative)(e,t);return n===""?".":(0,Ie.isAbsolute)(n)?n:ne(n)}var ne=e=>Ie.sep==="/"?e:e.replaceAll(Ie.sep,"/");var pr=[".openchoreo-planes.yaml",".openchoreo-planes.yml",".openchoreo-planes.json"];function al({cwd:e,file:t,off:n=!1}){if(n&&t!==void 0)throw new Te("--conf\
ig and --no-config exclude each other");let r=new Map,i=new Map,s=new Map,o=[],l=n||t===void 0?void 0:p((0,ke.resolve)(e,t));function u(h){return n?sl:l??c((0,ke.dirname)(
h))}function c(h){let b=r.get(h);if(b)return b;let P=d(h)??(m(h)?sl:c((0,ke.dirname)(h)));return r.set(h,P),P}function d(h){let[b,P]=pr.filter(C=>dr(fs(h,C)));if(P!==
void 0){let C=Se(e,h);throw new sr([`${C}: has both ${b} and ${P}; keep one of them`])}return b===void 0?void 0:p(fs(h,b))}function p(h){let b=Se(e,h),P=(0,ke.dirname)(
h),C=Za(h,b),I=nl(C),L=Xa(C,{source:b,folder:P}),M={folder:P,source:b,settingsFor:L,globs:I,isLeftOut:lr(P,C.ignore??[])};return o.push(M),M}function m(h){return g(
h)?v(h):h===e||ge(e,h)===void 0}function g(h){let b=i.get(h);if(b!==void 0)return b;let P=(0,ke.dirname)(h),C=v(h)||P!==h&&g(P);return i.set(h,C),C}function v(h){
let b=s.get(h)??dr(fs(h,".git"));return s.set(h,b),b}return{settingsFor:h=>{let{folder:b,settingsFor:P}=u(h);return P(ge(b,h))},releases:()=>[...new Set(o.flatMap(
({settingsFor:h})=>{let{release:b}=h(void 0);return b===void 0||b==="auto"?[]:[b]}))],isIgnored:(h,b)=>u(h).isLeftOut(h,b),unmatched:(h,b)=>{let P=new Map(o.filter(
({folder:C})=>b.some(I=>th(I,C))).map(C=>[C,new Set(C.globs)]));if([...P.values()].every(({size:C})=>C===0))return[];for(let C of h){let I=u(C),L=ge(I.folder,C),
M=P.get(I)??[];if(L!==void 0)for(let $ of M)$.matches(L)&&P.get(I)?.delete($)}return[...P].flatMap(([{source:C},I])=>[...I].map(({words:L})=>`${C}: ${L}`))}}}var th=(e,t)=>e===
t||ge(e,t)!==void 0,sl={folder:"",source:"",settingsFor:()=>Qa,isLeftOut:()=>!1,globs:[]},fs=(e,t)=>e.endsWith(ke.sep)?e+t:e+ke.sep+t;function dr(e){try{return(0,ol.lstatSync)(
e,{throwIfNoEntry:!1})!==void 0}catch{return!1}}var nh=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu,rh=/##(\w*)\[/g;function ll(e){return oh(e.replace(nh,ih))}function ih(e){let t=e.codePointAt(0)??0;return t>65535?`\\u{${t.toString(16)}}`:`\\u${sh(t)}`}var sh=e=>e.toString(16).padStart(4,"0");function oh(e){return e.
replace(/^(\s*):(?=:)/,"$1\\:").replace(rh,"##$1\\[")}var Jt={ok:0,findings:1,failure:2};function Qt(e,t){e.stderr(`${ll(t)}
`)}function Xt(e,t){Qt(e,`openchoreo-planes: ${t}`)}function Zt(e,t){let n=new Map;for(let r of e){let i=t(r),s=n.get(i);s?s.push(r):n.set(i,[r])}return n}function ah(e){return typeof e!="object"||e===null||Array.isArray(e)}function Y(e){return!ah(e)}function cl(e){return e.split("/").slice(1).map(lh)}var en=e=>e.replaceAll("~","~0").replaceAll("/","~1"),lh=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll(
"~0","~"):e;function mr(e){return/[~\d]/.test(e)?cl(e).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join("").replace(/^\./,""):e.slice(1).replaceAll("/",".")}function ch(e,t){
let n=e;for(let r of uh(t))if(Array.isArray(n))n=n[Number(r)];else if(Y(n)&&Object.hasOwn(n,r))n=n[r];else return;return n}function ps(e,t){let n=ch(e,t);return typeof n==
"string"?n:""}function uh(e){let t=ds.get(e);if(t)return t;let n=cl(e);return ds.size<fh&&ds.set(e,n),n}var ds=new Map,fh=1e3;var ms={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observabilityPlaneRef",to:["Observ\
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
name:"default"},{kind:"ClusterDataPlane",name:"default"}],since:"v1.0"}]},Organization:{scope:"Cluster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}};function hr(e){return dh(e)?ms[e]:void 0}function dh(e){return Object.hasOwn(ms,e)}function ul(e){return hr(e)?.scope==="Cluster"}function ph(e){return hr(e)?.planeType}
function ot(e){return ph(e)!==void 0}function pl(e,t,n){if(!Y(e))return n().length;let{kind:r,spec:i}=e;return typeof r!="string"||!he.includes(r)||za(t,r)?n().length:Object.keys(e).length+(Y(i)?Object.
keys(i).length:0)}function gr(){let e=new Map(Ke.map(d=>[d,0])),t=new Map(Ke.map(d=>[d,0])),n=0,r=0,i=0,s=!0;function o(d,p){let m=!1;for(let g of p)d.fits(g)&&
(e.set(g,(e.get(g)??0)+1),m=!0);return m}function l(d){if(n++,s&&o(d,[wt])){r++,i++;return}let p=s?fl:Ke;if(s=!1,o(d,p))r++;else if(r===0)for(let m of Ke)t.set(
m,(t.get(m)??0)+d.issues(m))}function u(){return r===0?dl(t,Math.min(...t.values())):dl(e,Math.max(...e.values()))}function c(){let d=n===0?[wt]:u(),p=oe.filter(
h=>d.includes(St(h))),m=p.at(-1)??oe[0],g=e.get(St(m))??0;return{release:m,reason:n===0?"no-manifests":r===0?"fewest-issues":g===r?"every-manifest":"most-manife\
sts",manifests:n,fitting:g,candidates:p}}return{add:l,recount:d=>{o(d,fl)},decide:c,get isUnanimous(){return s},get unasked(){return i},get leading(){return s?wt:
u().at(-1)??wt}}}var fl=Ke.filter(e=>e!==wt),dl=(e,t)=>Ke.filter(n=>e.get(n)===t);function ml(e){let t=e.charCodeAt(0)===65279?1:0,n,r=i=>{n??=mh(e);let s=0,o=n.length-1;for(;s<o;){let u=s+o+1>>1;(n[u]??0)<=i?s=u:o=u-1}let l=i-(n[s]??0)+1;return{
line:s+1,column:s===0?Math.max(1,l-t):l,offset:i}};return(i,s)=>({start:r(Math.min(i,e.length)),end:r(Math.min(s,e.length))})}function mh(e){let t=[0];for(let n of e.
matchAll(/\r\n|[\r\n]/g))t.push(n.index+n[0].length);return t}var hs=200,hl=`it is nested deeper than ${hs} levels`;function vl(e){let t=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(t,t+4096)))return yl(e,t);let n=[],r=t;for(;;){let o=yr(gl,e,r);if(o===e.length)return n;
let l=gh(e,r,o);if(!l)break;n.push(l),r=l.end}if(n.length<2)return[...n,...yl(e,yr(hh,e,r))];let i=yr(gl,e,r);return[...n,{start:r,body:i,end:e.length,fault:{start:i,
end:i+1,reason:"only JSON can follow several JSON values"}}]}var gl=/[ \t\r\n]*/y,hh=/[^\S\n]*\n?/y;function yr(e,t,n){return e.lastIndex=n,n+(e.exec(t)?.[0].length??
0)}function gh(e,t,n){let r=yh(e,n);if(!r)return;let{end:i,levels:s}=r;if(s>hs)return{start:t,body:n,end:i,fault:{start:n,end:n+1,reason:hl}};let o=!0;try{let l=JSON.
parse(e.slice(n,i),(u,c)=>(typeof c=="number"&&!Number.isFinite(c)&&(o=!1),c));if(o)return{start:t,body:n,end:i,json:{value:l}}}catch{return}return{start:t,body:n,
end:i,fault:{start:n,end:n+1,reason:"a number in it is too large"}}}function yh(e,t){let n=0,r=0;for(let i=t;i<e.length;i++){let s=e[i];if(s==='"'){let o=vh(e,i);
if(o===void 0)return;i=o-1}else s==="{"||s==="["?r=Math.max(r,++n):s==="}"||s==="]"?n--:n===0&&(i=yr(bh,e,i)-1);if(n<=0)return{end:i+1,levels:r}}}var bh=/[-+.\w]*/y;
function vh(e,t){for(let n=t+1;n<e.length;n++){if(e[n]==='"')return n+1;e[n]==="\\"&&n++}}function yl(e,t){let n=[],r={start:t,body:t},i=o=>{o>r.body&&n.push({...r,
end:o})},s=e.startsWith("---",t)?t:bl(e,t);for(;s!==-1;s=bl(e,s)){let o=e.indexOf(`
`,s),l=o===-1?e.length:o+1,u=e.slice(s+3,l).trim();if(u!==""&&!u.startsWith("#")){if(r.fault)continue;i(s),r={start:s,body:s,fault:{start:s,end:s+3+u.length,reason:"\
a line that begins with --- can only be followed by a comment"}}}else s>r.body&&!wh(e.slice(r.body,s))&&(i(s),r={start:s,body:l})}return i(e.length),n}function bl(e,t){
let n=e.indexOf(`
---`,t);return n===-1?-1:n+1}function wh(e){return/^%/m.test(e)&&e.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}function Sh(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var ie={},br={},je={},wl;function tn(){if(wl)return je;wl=1;
function e(o){return typeof o>"u"||o===null}function t(o){return typeof o=="object"&&o!==null}function n(o){return Array.isArray(o)?o:e(o)?[]:[o]}function r(o,l){
if(l){let u=Object.keys(l);for(let c=0,d=u.length;c<d;c+=1){let p=u[c];o[p]=l[p]}}return o}function i(o,l){let u="";for(let c=0;c<l;c+=1)u+=o;return u}function s(o){
return o===0&&Number.NEGATIVE_INFINITY===1/o}return je.isNothing=e,je.isObject=t,je.toArray=n,je.repeat=i,je.isNegativeZero=s,je.extend=r,je}var gs,Sl;function nn(){
if(Sl)return gs;Sl=1;function e(n,r){let i="",s=n.reason||"(unknown reason)";return n.mark?(n.mark.name&&(i+='in "'+n.mark.name+'" '),i+="("+(n.mark.line+1)+":"+
(n.mark.column+1)+")",!r&&n.mark.snippet&&(i+=`

`+n.mark.snippet),s+" "+i):s}function t(n,r){Error.call(this),this.name="YAMLException",this.reason=n,this.mark=r,this.message=e(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(r){return this.name+": "+e(this,r)},gs=t,gs}var ys,kl;function kh(){if(kl)return ys;kl=1;let e=tn();function t(i,s,o,l,u){let c="",d="",p=Math.
floor(u/2)-1;return l-s>p&&(c=" ... ",s=l-p+c.length),o-l>p&&(d=" ...",o=l+p-d.length),{str:c+i.slice(s,o).replace(/\t/g,"\u2192")+d,pos:l-s+c.length}}function n(i,s){
return e.repeat(" ",s-i.length)+i}function r(i,s){if(s=Object.create(s||null),!i.buffer)return null;s.maxLength||(s.maxLength=79),typeof s.indent!="number"&&(s.
indent=1),typeof s.linesBefore!="number"&&(s.linesBefore=3),typeof s.linesAfter!="number"&&(s.linesAfter=2);let o=/\r?\n|\r|\0/g,l=[0],u=[],c,d=-1;for(;c=o.exec(
i.buffer);)u.push(c.index),l.push(c.index+c[0].length),i.position<=c.index&&d<0&&(d=l.length-2);d<0&&(d=l.length-1);let p="",m=Math.min(i.line+s.linesAfter,u.length).
toString().length,g=s.maxLength-(s.indent+m+3);for(let h=1;h<=s.linesBefore&&!(d-h<0);h++){let b=t(i.buffer,l[d-h],u[d-h],i.position-(l[d]-l[d-h]),g);p=e.repeat(
" ",s.indent)+n((i.line-h+1).toString(),m)+" | "+b.str+`
`+p}let v=t(i.buffer,l[d],u[d],i.position,g);p+=e.repeat(" ",s.indent)+n((i.line+1).toString(),m)+" | "+v.str+`
`,p+=e.repeat("-",s.indent+m+3+v.pos)+`^
`;for(let h=1;h<=s.linesAfter&&!(d+h>=u.length);h++){let b=t(i.buffer,l[d+h],u[d+h],i.position-(l[d]-l[d+h]),g);p+=e.repeat(" ",s.indent)+n((i.line+h+1).toString(),
m)+" | "+b.str+`
`}return p.replace(/\n$/,"")}return ys=r,ys}var bs,Ol;function ae(){if(Ol)return bs;Ol=1;let e=nn(),t=["kind","multi","resolve","construct","instanceOf","predic\
ate","represent","representName","defaultStyle","styleAliases"],n=["scalar","sequence","mapping"];function r(s){let o={};return s!==null&&Object.keys(s).forEach(
function(l){s[l].forEach(function(u){o[String(u)]=l})}),o}function i(s,o){if(o=o||{},Object.keys(o).forEach(function(l){if(t.indexOf(l)===-1)throw new e('Unknow\
n option "'+l+'" is met in definition of "'+s+'" YAML type.')}),this.options=o,this.tag=s,this.kind=o.kind||null,this.resolve=o.resolve||function(){return!0},this.
construct=o.construct||function(l){return l},this.instanceOf=o.instanceOf||null,this.predicate=o.predicate||null,this.represent=o.represent||null,this.representName=
o.representName||null,this.defaultStyle=o.defaultStyle||null,this.multi=o.multi||!1,this.styleAliases=r(o.styleAliases||null),n.indexOf(this.kind)===-1)throw new e(
'Unknown kind "'+this.kind+'" is specified for "'+s+'" YAML type.')}return bs=i,bs}var vs,Pl;function Wl(){if(Pl)return vs;Pl=1;let e=nn(),t=ae();function n(s,o){
let l=[];return s[o].forEach(function(u){let c=l.length;l.forEach(function(d,p){d.tag===u.tag&&d.kind===u.kind&&d.multi===u.multi&&(c=p)}),l[c]=u}),l}function r(){
let s={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function o(l){l.multi?(s.multi[l.kind].push(l),s.multi.
fallback.push(l)):s[l.kind][l.tag]=s.fallback[l.tag]=l}for(let l=0,u=arguments.length;l<u;l+=1)arguments[l].forEach(o);return s}function i(s){return this.extend(
s)}return i.prototype.extend=function(o){let l=[],u=[];if(o instanceof t)u.push(o);else if(Array.isArray(o))u=u.concat(o);else if(o&&(Array.isArray(o.implicit)||
Array.isArray(o.explicit)))o.implicit&&(l=l.concat(o.implicit)),o.explicit&&(u=u.concat(o.explicit));else throw new e("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");l.forEach(function(d){if(!(d instanceof t))throw new e("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(d.loadKind&&d.loadKind!=="scalar")throw new e("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(d.multi)throw new e("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),u.forEach(function(d){if(!(d instanceof t))throw new e("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let c=Object.create(i.prototype);return c.implicit=(this.implicit||[]).concat(l),c.explicit=(this.explicit||[]).concat(u),c.compiledImplicit=n(c,"impli\
cit"),c.compiledExplicit=n(c,"explicit"),c.compiledTypeMap=r(c.compiledImplicit,c.compiledExplicit),c},vs=i,vs}var ws,Al;function Gl(){if(Al)return ws;Al=1;let e=ae();
return ws=new e("tag:yaml.org,2002:str",{kind:"scalar",construct:function(t){return t!==null?t:""}}),ws}var Ss,Cl;function zl(){if(Cl)return Ss;Cl=1;let e=ae();
return Ss=new e("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(t){return t!==null?t:[]}}),Ss}var ks,Nl;function Vl(){if(Nl)return ks;Nl=1;let e=ae();
return ks=new e("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){return t!==null?t:{}}}),ks}var Os,El;function Hl(){if(El)return Os;El=1;let e=Wl();
return Os=new e({explicit:[Gl(),zl(),Vl()]}),Os}var Ps,xl;function Jl(){if(xl)return Ps;xl=1;let e=ae();function t(i){if(i===null)return!0;let s=i.length;return s===
1&&i==="~"||s===4&&(i==="null"||i==="Null"||i==="NULL")}function n(){return null}function r(i){return i===null}return Ps=new e("tag:yaml.org,2002:null",{kind:"s\
calar",resolve:t,construct:n,predicate:r,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),Ps}var As,Rl;function Ql(){if(Rl)return As;Rl=1;let e=ae();function t(i){if(i===null)return!1;
let s=i.length;return s===4&&(i==="true"||i==="True"||i==="TRUE")||s===5&&(i==="false"||i==="False"||i==="FALSE")}function n(i){return i==="true"||i==="True"||i===
"TRUE"}function r(i){return Object.prototype.toString.call(i)==="[object Boolean]"}return As=new e("tag:yaml.org,2002:bool",{kind:"scalar",resolve:t,construct:n,
predicate:r,represent:{lowercase:function(i){return i?"true":"false"},uppercase:function(i){return i?"TRUE":"FALSE"},camelcase:function(i){return i?"True":"Fals\
e"}},defaultStyle:"lowercase"}),As}var Cs,Tl;function Xl(){if(Tl)return Cs;Tl=1;let e=tn(),t=ae();function n(c){return c>=48&&c<=57||c>=65&&c<=70||c>=97&&c<=102}
function r(c){return c>=48&&c<=55}function i(c){return c>=48&&c<=57}function s(c){if(c===null)return!1;let d=c.length,p=0,m=!1;if(!d)return!1;let g=c[p];if((g===
"-"||g==="+")&&(g=c[++p]),g==="0"){if(p+1===d)return!0;if(g=c[++p],g==="b"){for(p++;p<d;p++){if(g=c[p],g!=="0"&&g!=="1")return!1;m=!0}return m&&isFinite(o(c))}if(g===
"x"){for(p++;p<d;p++){if(!n(c.charCodeAt(p)))return!1;m=!0}return m&&isFinite(o(c))}if(g==="o"){for(p++;p<d;p++){if(!r(c.charCodeAt(p)))return!1;m=!0}return m&&
isFinite(o(c))}}for(;p<d;p++){if(!i(c.charCodeAt(p)))return!1;m=!0}return m?isFinite(o(c)):!1}function o(c){let d=c,p=1,m=d[0];if((m==="-"||m==="+")&&(m==="-"&&
(p=-1),d=d.slice(1),m=d[0]),d==="0")return 0;if(m==="0"){if(d[1]==="b")return p*parseInt(d.slice(2),2);if(d[1]==="x")return p*parseInt(d.slice(2),16);if(d[1]===
"o")return p*parseInt(d.slice(2),8)}return p*parseInt(d,10)}function l(c){return o(c)}function u(c){return Object.prototype.toString.call(c)==="[object Number]"&&
c%1===0&&!e.isNegativeZero(c)}return Cs=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:s,construct:l,predicate:u,represent:{binary:function(c){return c>=0?
"0b"+c.toString(2):"-0b"+c.toString(2).slice(1)},octal:function(c){return c>=0?"0o"+c.toString(8):"-0o"+c.toString(8).slice(1)},decimal:function(c){return c.toString(
10)},hexadecimal:function(c){return c>=0?"0x"+c.toString(16).toUpperCase():"-0x"+c.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),Cs}var Ns,Il;function Zl(){if(Il)return Ns;Il=1;let e=tn(),t=ae(),n=new RegExp("^(?:[-+]?(\
?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),r=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF\
)|\\.(?:nan|NaN|NAN))$");function i(c){return c===null||!n.test(c)?!1:isFinite(parseFloat(c,10))?!0:r.test(c)}function s(c){let d=c.toLowerCase(),p=d[0]==="-"?-1:
1;return"+-".indexOf(d[0])>=0&&(d=d.slice(1)),d===".inf"?p===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:d===".nan"?NaN:p*parseFloat(d,10)}let o=/^[-+]?[0-9]+e/;
function l(c,d){if(isNaN(c))switch(d){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
c)switch(d){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===c)switch(d){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(e.isNegativeZero(c))return"-0.0";let p=c.toString(10);return o.test(p)?p.replace(
"e",".e"):p}function u(c){return Object.prototype.toString.call(c)==="[object Number]"&&(c%1!==0||e.isNegativeZero(c))}return Ns=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:i,construct:s,predicate:u,represent:l,defaultStyle:"lowercase"}),Ns}var Es,Ll;function ec(){return Ll||(Ll=1,Es=Hl().extend({implicit:[Jl(),
Ql(),Xl(),Zl()]})),Es}var xs,Dl;function tc(){return Dl||(Dl=1,xs=ec()),xs}var Rs,Ml;function nc(){if(Ml)return Rs;Ml=1;let e=ae(),t=new RegExp("^([0-9][0-9][0-\
9][0-9])-([0-9][0-9])-([0-9][0-9])$"),n=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\
\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function r(o){return o===null?!1:t.exec(o)!==null||n.exec(o)!==null}function i(o){let l=0,
u=null,c=t.exec(o);if(c===null&&(c=n.exec(o)),c===null)throw new Error("Date resolve error");let d=+c[1],p=+c[2]-1,m=+c[3];if(!c[4])return new Date(Date.UTC(d,p,
m));let g=+c[4],v=+c[5],h=+c[6];if(c[7]){for(l=c[7].slice(0,3);l.length<3;)l+="0";l=+l}if(c[9]){let P=+c[10],C=+(c[11]||0);u=(P*60+C)*6e4,c[9]==="-"&&(u=-u)}let b=new Date(
Date.UTC(d,p,m,g,v,h,l));return u&&b.setTime(b.getTime()-u),b}function s(o){return o.toISOString()}return Rs=new e("tag:yaml.org,2002:timestamp",{kind:"scalar",
resolve:r,construct:i,instanceOf:Date,represent:s}),Rs}var Ts,Fl;function rc(){if(Fl)return Ts;Fl=1;let e=ae();function t(n){return n==="<<"||n===null}return Ts=
new e("tag:yaml.org,2002:merge",{kind:"scalar",resolve:t}),Ts}var Is,_l;function ic(){if(_l)return Is;_l=1;let e=ae(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm\
nopqrstuvwxyz0123456789+/=
\r`;function n(o){if(o===null)return!1;let l=0,u=o.length,c=t;for(let d=0;d<u;d++){let p=c.indexOf(o.charAt(d));if(!(p>64)){if(p<0)return!1;l+=6}}return l%8===0}
function r(o){let l=o.replace(/[\r\n=]/g,""),u=l.length,c=t,d=0,p=[];for(let g=0;g<u;g++)g%4===0&&g&&(p.push(d>>16&255),p.push(d>>8&255),p.push(d&255)),d=d<<6|c.
indexOf(l.charAt(g));let m=u%4*6;return m===0?(p.push(d>>16&255),p.push(d>>8&255),p.push(d&255)):m===18?(p.push(d>>10&255),p.push(d>>2&255)):m===12&&p.push(d>>4&
255),new Uint8Array(p)}function i(o){let l="",u=0,c=o.length,d=t;for(let m=0;m<c;m++)m%3===0&&m&&(l+=d[u>>18&63],l+=d[u>>12&63],l+=d[u>>6&63],l+=d[u&63]),u=(u<<
8)+o[m];let p=c%3;return p===0?(l+=d[u>>18&63],l+=d[u>>12&63],l+=d[u>>6&63],l+=d[u&63]):p===2?(l+=d[u>>10&63],l+=d[u>>4&63],l+=d[u<<2&63],l+=d[64]):p===1&&(l+=d[u>>
2&63],l+=d[u<<4&63],l+=d[64],l+=d[64]),l}function s(o){return Object.prototype.toString.call(o)==="[object Uint8Array]"}return Is=new e("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:n,construct:r,predicate:s,represent:i}),Is}var Ls,ql;function sc(){if(ql)return Ls;ql=1;let e=ae(),t=Object.prototype.hasOwnProperty,n=Object.
prototype.toString;function r(s){if(s===null)return!0;let o={},l=s;for(let u=0,c=l.length;u<c;u+=1){let d=l[u],p=!1;if(n.call(d)!=="[object Object]")return!1;let m;
for(m in d)if(t.call(d,m))if(!p)p=!0;else return!1;if(!p||t.call(o,m))return!1;Object.defineProperty(o,m,{value:!0})}return!0}function i(s){return s!==null?s:[]}
return Ls=new e("tag:yaml.org,2002:omap",{kind:"sequence",resolve:r,construct:i}),Ls}var Ds,$l;function oc(){if($l)return Ds;$l=1;let e=ae(),t=Object.prototype.
toString;function n(i){if(i===null)return!0;let s=i,o=new Array(s.length);for(let l=0,u=s.length;l<u;l+=1){let c=s[l];if(t.call(c)!=="[object Object]")return!1;
let d=Object.keys(c);if(d.length!==1)return!1;o[l]=[d[0],c[d[0]]]}return!0}function r(i){if(i===null)return[];let s=i,o=new Array(s.length);for(let l=0,u=s.length;l<
u;l+=1){let c=s[l],d=Object.keys(c);o[l]=[d[0],c[d[0]]]}return o}return Ds=new e("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:n,construct:r}),Ds}var Ms,Bl;
function ac(){if(Bl)return Ms;Bl=1;let e=ae(),t=Object.prototype.hasOwnProperty;function n(i){if(i===null)return!0;let s=i;for(let o in s)if(t.call(s,o)&&s[o]!==
null)return!1;return!0}function r(i){return i!==null?i:{}}return Ms=new e("tag:yaml.org,2002:set",{kind:"mapping",resolve:n,construct:r}),Ms}var Fs,Kl;function qs(){
return Kl||(Kl=1,Fs=tc().extend({implicit:[nc(),rc()],explicit:[ic(),sc(),oc(),ac()]})),Fs}var jl;function Oh(){if(jl)return br;jl=1;let e=tn(),t=nn(),n=kh(),r=qs(),
i=Object.prototype.hasOwnProperty,s=1,o=2,l=3,u=4,c=1,d=2,p=3,m=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
g=/[\x85\u2028\u2029]/,v=/[,\[\]{}]/,h=/^(?:!|!!|![0-9A-Za-z-]+!)$/,b=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function P(a){return Object.
prototype.toString.call(a)}function C(a){return a===10||a===13}function I(a){return a===9||a===32}function L(a){return a===9||a===32||a===10||a===13}function M(a){
return a===44||a===91||a===93||a===123||a===125}function $(a){if(a>=48&&a<=57)return a-48;let y=a|32;return y>=97&&y<=102?y-97+10:-1}function z(a){return a===120?
2:a===117?4:a===85?8:0}function F(a){return a>=48&&a<=57?a-48:-1}function H(a){switch(a){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"\
	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function fe(a){return a<=65535?String.fromCharCode(a):String.fromCharCode(
(a-65536>>10)+55296,(a-65536&1023)+56320)}function de(a,y,A){y==="__proto__"?Object.defineProperty(a,y,{configurable:!0,enumerable:!0,writable:!0,value:A}):a[y]=
A}let J=new Array(256),Fe=new Array(256);for(let a=0;a<256;a++)J[a]=H(a)?1:0,Fe[a]=H(a);function ee(a,y){this.input=a,this.filename=y.filename||null,this.schema=
y.schema||r,this.onWarning=y.onWarning||null,this.legacy=y.legacy||!1,this.json=y.json||!1,this.listener=y.listener||null,this.maxDepth=typeof y.maxDepth=="numb\
er"?y.maxDepth:100,this.maxTotalMergeKeys=typeof y.maxTotalMergeKeys=="number"?y.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=a.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function Bn(a,y){let A={name:a.filename,buffer:a.input.slice(0,-1),position:a.position,line:a.line,column:a.position-
a.lineStart};return A.snippet=n(A),new t(y,A)}function q(a,y){throw Bn(a,y)}function yt(a,y){a.onWarning&&a.onWarning.call(null,Bn(a,y))}function Ee(a,y,A){let N=a.
anchorMapTransactions;if(N.length!==0){let k=N[N.length-1];i.call(k,y)||(k[y]={existed:i.call(a.anchorMap,y),value:a.anchorMap[y]})}a.anchorMap[y]=A}function Ti(a){
a.anchorMapTransactions.push(Object.create(null))}function it(a){let y=a.anchorMapTransactions.pop(),A=a.anchorMapTransactions;if(A.length===0)return;let N=A[A.
length-1],k=Object.keys(y);for(let f=0,w=k.length;f<w;f+=1){let S=k[f];i.call(N,S)||(N[S]=y[S])}}function Ii(a){let y=a.anchorMapTransactions.pop(),A=Object.keys(
y);for(let N=A.length-1;N>=0;N-=1){let k=y[A[N]];k.existed?a.anchorMap[A[N]]=k.value:delete a.anchorMap[A[N]]}}function jt(a){return{position:a.position,line:a.
line,lineStart:a.lineStart,lineIndent:a.lineIndent,firstTabInLine:a.firstTabInLine,tag:a.tag,anchor:a.anchor,kind:a.kind,result:a.result}}function bt(a,y){a.position=
y.position,a.line=y.line,a.lineStart=y.lineStart,a.lineIndent=y.lineIndent,a.firstTabInLine=y.firstTabInLine,a.tag=y.tag,a.anchor=y.anchor,a.kind=y.kind,a.result=
y.result}let Kn={YAML:function(y,A,N){y.version!==null&&q(y,"duplication of %YAML directive"),N.length!==1&&q(y,"YAML directive accepts exactly one argument");let k=/^([0-9]+)\.([0-9]+)$/.
exec(N[0]);k===null&&q(y,"ill-formed argument of the YAML directive");let f=parseInt(k[1],10),w=parseInt(k[2],10);f!==1&&q(y,"unacceptable YAML version of the d\
ocument"),y.version=N[0],y.checkLineBreaks=w<2,w!==1&&w!==2&&yt(y,"unsupported YAML version of the document")},TAG:function(y,A,N){let k;N.length!==2&&q(y,"TAG \
directive accepts exactly two arguments");let f=N[0];k=N[1],h.test(f)||q(y,"ill-formed tag handle (first argument) of the TAG directive"),i.call(y.tagMap,f)&&q(
y,'there is a previously declared suffix for "'+f+'" tag handle'),b.test(k)||q(y,"ill-formed tag prefix (second argument) of the TAG directive");try{k=decodeURIComponent(
k)}catch{q(y,"tag prefix is malformed: "+k)}y.tagMap[f]=k}};function ue(a,y,A,N){if(y<A){let k=a.input.slice(y,A);if(N)for(let f=0,w=k.length;f<w;f+=1){let S=k.
charCodeAt(f);S===9||S>=32&&S<=1114111||q(a,"expected valid JSON character")}else m.test(k)&&q(a,"the stream contains non-printable characters");a.result+=k}}function _e(a){
a.totalMergeKeys++,a.maxTotalMergeKeys!==-1&&a.totalMergeKeys>a.maxTotalMergeKeys&&q(a,"merge keys exceeded maxTotalMergeKeys ("+a.maxTotalMergeKeys+")")}function Ut(a,y,A,N){
e.isObject(A)||q(a,"cannot merge mappings; the provided source object is unacceptable"),_e(a);let k=Object.keys(A);for(let f=0,w=k.length;f<w;f+=1){let S=k[f];_e(
a),i.call(y,S)||(de(y,S,A[S]),N[S]=!0)}}function xe(a,y,A,N,k,f,w,S,E){if(Array.isArray(k)){k=Array.prototype.slice.call(k);for(let x=0,R=k.length;x<R;x+=1)Array.
isArray(k[x])&&q(a,"nested arrays are not supported inside keys"),typeof k=="object"&&P(k[x])==="[object Object]"&&(k[x]="[object Object]")}if(typeof k=="object"&&
P(k)==="[object Object]"&&(k="[object Object]"),k=String(k),y===null&&(y={}),N==="tag:yaml.org,2002:merge")if(Array.isArray(f)){f.length>100&&q(a,"abnormal merg\
e sequence size");for(let x=0,R=f.length;x<R;x+=1)Ut(a,y,f[x],A)}else Ut(a,y,f,A);else!a.json&&!i.call(A,k)&&i.call(y,k)&&(a.line=w||a.line,a.lineStart=S||a.lineStart,
a.position=E||a.position,q(a,"duplicated mapping key")),de(y,k,f),delete A[k];return y}function Yt(a){let y=a.input.charCodeAt(a.position);y===10?a.position++:y===
13?(a.position++,a.input.charCodeAt(a.position)===10&&a.position++):q(a,"a line break is expected"),a.line+=1,a.lineStart=a.position,a.firstTabInLine=-1}function Q(a,y,A){
let N=0,k=a.input.charCodeAt(a.position);for(;k!==0;){for(;I(k);)k===9&&a.firstTabInLine===-1&&(a.firstTabInLine=a.position),k=a.input.charCodeAt(++a.position);
if(y&&k===35)do k=a.input.charCodeAt(++a.position);while(k!==10&&k!==13&&k!==0);if(C(k))for(Yt(a),k=a.input.charCodeAt(a.position),N++,a.lineIndent=0;k===32;)a.
lineIndent++,k=a.input.charCodeAt(++a.position);else break}return A!==-1&&N!==0&&a.lineIndent<A&&yt(a,"deficient indentation"),N}function we(a){let y=a.position,
A=a.input.charCodeAt(y);return!!((A===45||A===46)&&A===a.input.charCodeAt(y+1)&&A===a.input.charCodeAt(y+2)&&(y+=3,A=a.input.charCodeAt(y),A===0||L(A)))}function vt(a,y){
y===1?a.result+=" ":y>1&&(a.result+=e.repeat(`
`,y-1))}function jn(a,y,A){let N,k,f,w,S,E,x=a.kind,R=a.result,O=a.input.charCodeAt(a.position);if(L(O)||M(O)||O===35||O===38||O===42||O===33||O===124||O===62||
O===39||O===34||O===37||O===64||O===96)return!1;if(O===63||O===45){let T=a.input.charCodeAt(a.position+1);if(L(T)||A&&M(T))return!1}for(a.kind="scalar",a.result=
"",N=k=a.position,f=!1;O!==0;){if(O===58){let T=a.input.charCodeAt(a.position+1);if(L(T)||A&&M(T))break}else if(O===35){let T=a.input.charCodeAt(a.position-1);if(L(
T))break}else{if(a.position===a.lineStart&&we(a)||A&&M(O))break;if(C(O))if(w=a.line,S=a.lineStart,E=a.lineIndent,Q(a,!1,-1),a.lineIndent>=y){f=!0,O=a.input.charCodeAt(
a.position);continue}else{a.position=k,a.line=w,a.lineStart=S,a.lineIndent=E;break}}f&&(ue(a,N,k,!1),vt(a,a.line-w),N=k=a.position,f=!1),I(O)||(k=a.position+1),
O=a.input.charCodeAt(++a.position)}return ue(a,N,k,!1),a.result?!0:(a.kind=x,a.result=R,!1)}function Wt(a,y){let A,N,k=a.input.charCodeAt(a.position);if(k!==39)
return!1;for(a.kind="scalar",a.result="",a.position++,A=N=a.position;(k=a.input.charCodeAt(a.position))!==0;)if(k===39)if(ue(a,A,a.position,!0),k=a.input.charCodeAt(
++a.position),k===39)A=a.position,a.position++,N=a.position;else return!0;else C(k)?(ue(a,A,N,!0),vt(a,Q(a,!1,y)),A=N=a.position):a.position===a.lineStart&&we(a)?
q(a,"unexpected end of the document within a single quoted scalar"):(a.position++,I(k)||(N=a.position));q(a,"unexpected end of the stream within a single quoted\
 scalar")}function Un(a,y){let A,N,k,f=a.input.charCodeAt(a.position);if(f!==34)return!1;for(a.kind="scalar",a.result="",a.position++,A=N=a.position;(f=a.input.
charCodeAt(a.position))!==0;){if(f===34)return ue(a,A,a.position,!0),a.position++,!0;if(f===92){if(ue(a,A,a.position,!0),f=a.input.charCodeAt(++a.position),C(f))
Q(a,!1,y);else if(f<256&&J[f])a.result+=Fe[f],a.position++;else if((k=z(f))>0){let w=k,S=0;for(;w>0;w--)f=a.input.charCodeAt(++a.position),(k=$(f))>=0?S=(S<<4)+
k:q(a,"expected hexadecimal character");a.result+=fe(S),a.position++}else q(a,"unknown escape sequence");A=N=a.position}else C(f)?(ue(a,A,N,!0),vt(a,Q(a,!1,y)),
A=N=a.position):a.position===a.lineStart&&we(a)?q(a,"unexpected end of the document within a double quoted scalar"):(a.position++,I(f)||(N=a.position))}q(a,"une\
xpected end of the stream within a double quoted scalar")}function Yn(a,y){let A=!0,N,k,f,w=a.tag,S,E=a.anchor,x,R,O,T,_=Object.create(null),B,K,j,U=a.input.charCodeAt(
a.position);if(U===91)x=93,T=!1,S=[];else if(U===123)x=125,T=!0,S={};else return!1;for(a.anchor!==null&&Ee(a,a.anchor,S),U=a.input.charCodeAt(++a.position);U!==
0;){if(Q(a,!0,y),U=a.input.charCodeAt(a.position),U===x)return a.position++,a.tag=w,a.anchor=E,a.kind=T?"mapping":"sequence",a.result=S,!0;if(A?U===44&&q(a,"exp\
ected the node content, but found ','"):q(a,"missed comma between flow collection entries"),K=B=j=null,R=O=!1,U===63){let Be=a.input.charCodeAt(a.position+1);L(
Be)&&(R=O=!0,a.position++,Q(a,!0,y))}N=a.line,k=a.lineStart,f=a.position,$e(a,y,s,!1,!0),K=a.tag,B=a.result,Q(a,!0,y),U=a.input.charCodeAt(a.position),(O||a.line===
N)&&U===58&&(R=!0,U=a.input.charCodeAt(++a.position),Q(a,!0,y),$e(a,y,s,!1,!0),j=a.result),T?xe(a,S,_,K,B,j,N,k,f):R?S.push(xe(a,null,_,K,B,j,N,k,f)):S.push(B),
Q(a,!0,y),U=a.input.charCodeAt(a.position),U===44?(A=!0,U=a.input.charCodeAt(++a.position)):A=!1}q(a,"unexpected end of the stream within a flow collection")}function qe(a,y){
let A,N=c,k=!1,f=!1,w=y,S=0,E=!1,x,R=a.input.charCodeAt(a.position);if(R===124)A=!1;else if(R===62)A=!0;else return!1;for(a.kind="scalar",a.result="";R!==0;)if(R=
a.input.charCodeAt(++a.position),R===43||R===45)c===N?N=R===43?p:d:q(a,"repeat of a chomping mode identifier");else if((x=F(R))>=0)x===0?q(a,"bad explicit inden\
tation width of a block scalar; it cannot be less than one"):f?q(a,"repeat of an indentation width identifier"):(w=y+x-1,f=!0);else break;if(I(R)){do R=a.input.
charCodeAt(++a.position);while(I(R));if(R===35)do R=a.input.charCodeAt(++a.position);while(!C(R)&&R!==0)}for(;R!==0;){for(Yt(a),a.lineIndent=0,R=a.input.charCodeAt(
a.position);(!f||a.lineIndent<w)&&R===32;)a.lineIndent++,R=a.input.charCodeAt(++a.position);if(!f&&a.lineIndent>w&&(w=a.lineIndent),C(R)){S++;continue}if(!f&&w===
0&&q(a,"missing indentation for block scalar"),a.lineIndent<w){N===p?a.result+=e.repeat(`
`,k?1+S:S):N===c&&k&&(a.result+=`
`);break}A?I(R)?(E=!0,a.result+=e.repeat(`
`,k?1+S:S)):E?(E=!1,a.result+=e.repeat(`
`,S+1)):S===0?k&&(a.result+=" "):a.result+=e.repeat(`
`,S):a.result+=e.repeat(`
`,k?1+S:S),k=!0,f=!0,S=0;let O=a.position;for(;!C(R)&&R!==0;)R=a.input.charCodeAt(++a.position);ue(a,O,a.position,!1)}return!0}function Wn(a,y){let A=a.tag,N=a.
anchor,k=[],f=!1;if(a.firstTabInLine!==-1)return!1;a.anchor!==null&&Ee(a,a.anchor,k);let w=a.input.charCodeAt(a.position);for(;w!==0&&(a.firstTabInLine!==-1&&(a.
position=a.firstTabInLine,q(a,"tab characters must not be used in indentation")),w===45);){let S=a.input.charCodeAt(a.position+1);if(!L(S))break;if(f=!0,a.position++,
Q(a,!0,-1)&&a.lineIndent<=y){k.push(null),w=a.input.charCodeAt(a.position);continue}let E=a.line;if($e(a,y,l,!1,!0),k.push(a.result),Q(a,!0,-1),w=a.input.charCodeAt(
a.position),(a.line===E||a.lineIndent>y)&&w!==0)q(a,"bad indentation of a sequence entry");else if(a.lineIndent<y)break}return f?(a.tag=A,a.anchor=N,a.kind="seq\
uence",a.result=k,!0):!1}function Gn(a,y,A){let N,k,f,w,S=a.tag,E=a.anchor,x={},R=Object.create(null),O=null,T=null,_=null,B=!1,K=!1;if(a.firstTabInLine!==-1)return!1;
a.anchor!==null&&Ee(a,a.anchor,x);let j=a.input.charCodeAt(a.position);for(;j!==0;){!B&&a.firstTabInLine!==-1&&(a.position=a.firstTabInLine,q(a,"tab characters \
must not be used in indentation"));let U=a.input.charCodeAt(a.position+1),Be=a.line;if((j===63||j===58)&&L(U))j===63?(B&&(xe(a,x,R,O,T,null,k,f,w),O=T=_=null),K=
!0,B=!0,N=!0):B?(B=!1,N=!0):q(a,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),a.position+=1,j=U;else{if(k=
a.line,f=a.lineStart,w=a.position,!$e(a,A,o,!1,!0))break;if(a.line===Be){for(j=a.input.charCodeAt(a.position);I(j);)j=a.input.charCodeAt(++a.position);if(j===58)
j=a.input.charCodeAt(++a.position),L(j)||q(a,"a whitespace character is expected after the key-value separator within a block mapping"),B&&(xe(a,x,R,O,T,null,k,
f,w),O=T=_=null),K=!0,B=!1,N=!1,O=a.tag,T=a.result;else if(K)q(a,"can not read an implicit mapping pair; a colon is missed");else return a.tag=S,a.anchor=E,!0}else if(K)
q(a,"can not read a block mapping entry; a multiline key may not be an implicit key");else return a.tag=S,a.anchor=E,!0}if((a.line===Be||a.lineIndent>y)&&(B&&(k=
a.line,f=a.lineStart,w=a.position),$e(a,y,u,!0,N)&&(B?T=a.result:_=a.result),B||(xe(a,x,R,O,T,_,k,f,w),O=T=_=null),Q(a,!0,-1),j=a.input.charCodeAt(a.position)),
(a.line===Be||a.lineIndent>y)&&j!==0)q(a,"bad indentation of a mapping entry");else if(a.lineIndent<y)break}return B&&xe(a,x,R,O,T,null,k,f,w),K&&(a.tag=S,a.anchor=
E,a.kind="mapping",a.result=x),K}function zn(a){let y=!1,A=!1,N,k,f=a.input.charCodeAt(a.position);if(f!==33)return!1;a.tag!==null&&q(a,"duplication of a tag pr\
operty"),f=a.input.charCodeAt(++a.position),f===60?(y=!0,f=a.input.charCodeAt(++a.position)):f===33?(A=!0,N="!!",f=a.input.charCodeAt(++a.position)):N="!";let w=a.
position;if(y){do f=a.input.charCodeAt(++a.position);while(f!==0&&f!==62);a.position<a.length?(k=a.input.slice(w,a.position),f=a.input.charCodeAt(++a.position)):
q(a,"unexpected end of the stream within a verbatim tag")}else{for(;f!==0&&!L(f);)f===33&&(A?q(a,"tag suffix cannot contain exclamation marks"):(N=a.input.slice(
w-1,a.position+1),h.test(N)||q(a,"named tag handle cannot contain such characters"),A=!0,w=a.position+1)),f=a.input.charCodeAt(++a.position);k=a.input.slice(w,a.
position),v.test(k)&&q(a,"tag suffix cannot contain flow indicator characters")}k&&!b.test(k)&&q(a,"tag name cannot contain such characters: "+k);try{k=decodeURIComponent(
k)}catch{q(a,"tag name is malformed: "+k)}return y?a.tag=k:i.call(a.tagMap,N)?a.tag=a.tagMap[N]+k:N==="!"?a.tag="!"+k:N==="!!"?a.tag="tag:yaml.org,2002:"+k:q(a,
'undeclared tag handle "'+N+'"'),!0}function Vn(a){let y=a.input.charCodeAt(a.position);if(y!==38)return!1;a.anchor!==null&&q(a,"duplication of an anchor proper\
ty"),y=a.input.charCodeAt(++a.position);let A=a.position;for(;y!==0&&!L(y)&&!M(y);)y=a.input.charCodeAt(++a.position);return a.position===A&&q(a,"name of an anc\
hor node must contain at least one character"),a.anchor=a.input.slice(A,a.position),!0}function Li(a){let y=a.input.charCodeAt(a.position);if(y!==42)return!1;y=
a.input.charCodeAt(++a.position);let A=a.position;for(;y!==0&&!L(y)&&!M(y);)y=a.input.charCodeAt(++a.position);a.position===A&&q(a,"name of an alias node must c\
ontain at least one character");let N=a.input.slice(A,a.position);return i.call(a.anchorMap,N)||q(a,'unidentified alias "'+N+'"'),a.result=a.anchorMap[N],Q(a,!0,
-1),!0}function Hn(a,y,A,N){let k=jt(a);return Ti(a),bt(a,y),a.tag=null,a.anchor=null,a.kind=null,a.result=null,Gn(a,A,N)&&a.kind==="mapping"?(it(a),!0):(Ii(a),
bt(a,k),!1)}function $e(a,y,A,N,k){let f,w,S=1,E=!1,x=!1,R=null,O,T,_;a.depth>=a.maxDepth&&q(a,"nesting exceeded maxDepth ("+a.maxDepth+")"),a.depth+=1,a.listener!==
null&&a.listener("open",a),a.tag=null,a.anchor=null,a.kind=null,a.result=null;let B=f=w=u===A||l===A;if(N&&Q(a,!0,-1)&&(E=!0,a.lineIndent>y?S=1:a.lineIndent===y?
S=0:a.lineIndent<y&&(S=-1)),S===1)for(;;){let K=a.input.charCodeAt(a.position),j=jt(a);if(E&&(K===33&&a.tag!==null||K===38&&a.anchor!==null)||!zn(a)&&!Vn(a))break;
R===null&&(R=j),Q(a,!0,-1)?(E=!0,w=B,a.lineIndent>y?S=1:a.lineIndent===y?S=0:a.lineIndent<y&&(S=-1)):w=!1}if(w&&(w=E||k),S===1||u===A)if(s===A||o===A?T=y:T=y+1,
_=a.position-a.lineStart,S===1)if(w&&(Wn(a,_)||Gn(a,_,T))||Yn(a,T))x=!0;else{let K=a.input.charCodeAt(a.position);R!==null&&B&&!w&&K!==124&&K!==62&&Hn(a,R,R.position-
R.lineStart,T)||f&&qe(a,T)||Wt(a,T)||Un(a,T)?x=!0:Li(a)?(x=!0,(a.tag!==null||a.anchor!==null)&&q(a,"alias node should not have any properties")):jn(a,T,s===A)&&
(x=!0,a.tag===null&&(a.tag="?")),a.anchor!==null&&Ee(a,a.anchor,a.result)}else S===0&&(x=w&&Wn(a,_));if(a.tag===null)a.anchor!==null&&Ee(a,a.anchor,a.result);else if(a.
tag==="?"){a.result!==null&&a.kind!=="scalar"&&q(a,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+a.kind+'"');for(let K=0,j=a.implicitTypes.
length;K<j;K+=1)if(O=a.implicitTypes[K],O.resolve(a.result)){a.result=O.construct(a.result),a.tag=O.tag,a.anchor!==null&&Ee(a,a.anchor,a.result);break}}else if(a.
tag!=="!"){if(i.call(a.typeMap[a.kind||"fallback"],a.tag))O=a.typeMap[a.kind||"fallback"][a.tag];else{O=null;let K=a.typeMap.multi[a.kind||"fallback"];for(let j=0,
U=K.length;j<U;j+=1)if(a.tag.slice(0,K[j].tag.length)===K[j].tag){O=K[j];break}}O||q(a,"unknown tag !<"+a.tag+">"),a.result!==null&&O.kind!==a.kind&&q(a,"unacce\
ptable node kind for !<"+a.tag+'> tag; it should be "'+O.kind+'", not "'+a.kind+'"'),O.resolve(a.result,a.tag)?(a.result=O.construct(a.result,a.tag),a.anchor!==
null&&Ee(a,a.anchor,a.result)):q(a,"cannot resolve a node with !<"+a.tag+"> explicit tag")}return a.listener!==null&&a.listener("close",a),a.depth-=1,a.tag!==null||
a.anchor!==null||x}function Di(a){let y=a.position,A=!1,N;for(a.version=null,a.checkLineBreaks=a.legacy,a.tagMap=Object.create(null),a.anchorMap=Object.create(null);(N=
a.input.charCodeAt(a.position))!==0&&(Q(a,!0,-1),N=a.input.charCodeAt(a.position),!(a.lineIndent>0||N!==37));){A=!0,N=a.input.charCodeAt(++a.position);let k=a.position;
for(;N!==0&&!L(N);)N=a.input.charCodeAt(++a.position);let f=a.input.slice(k,a.position),w=[];for(f.length<1&&q(a,"directive name must not be less than one chara\
cter in length");N!==0;){for(;I(N);)N=a.input.charCodeAt(++a.position);if(N===35){do N=a.input.charCodeAt(++a.position);while(N!==0&&!C(N));break}if(C(N))break;
for(k=a.position;N!==0&&!L(N);)N=a.input.charCodeAt(++a.position);w.push(a.input.slice(k,a.position))}N!==0&&Yt(a),i.call(Kn,f)?Kn[f](a,f,w):yt(a,'unknown docum\
ent directive "'+f+'"')}if(Q(a,!0,-1),a.lineIndent===0&&a.input.charCodeAt(a.position)===45&&a.input.charCodeAt(a.position+1)===45&&a.input.charCodeAt(a.position+
2)===45?(a.position+=3,Q(a,!0,-1)):A&&q(a,"directives end mark is expected"),$e(a,a.lineIndent-1,u,!1,!0),Q(a,!0,-1),a.checkLineBreaks&&g.test(a.input.slice(y,a.
position))&&yt(a,"non-ASCII line breaks are interpreted as content"),a.documents.push(a.result),a.position===a.lineStart&&we(a)){a.input.charCodeAt(a.position)===
46&&(a.position+=3,Q(a,!0,-1));return}a.position<a.length-1&&q(a,"end of the stream or a document separator is expected")}function Gt(a,y){a=String(a),y=y||{},a.
length!==0&&(a.charCodeAt(a.length-1)!==10&&a.charCodeAt(a.length-1)!==13&&(a+=`
`),a.charCodeAt(0)===65279&&(a=a.slice(1)));let A=new ee(a,y),N=a.indexOf("\0");for(N!==-1&&(A.position=N,q(A,"null byte is not allowed in input")),A.input+="\0";A.
input.charCodeAt(A.position)===32;)A.lineIndent+=1,A.position+=1;for(;A.position<A.length-1;)Di(A);return A.documents}function Mi(a,y,A){y!==null&&typeof y=="ob\
ject"&&typeof A>"u"&&(A=y,y=null);let N=Gt(a,A);if(typeof y!="function")return N;for(let k=0,f=N.length;k<f;k+=1)y(N[k])}function Fi(a,y){let A=Gt(a,y);if(A.length!==
0){if(A.length===1)return A[0];throw new t("expected a single document in the stream, but found more")}}return br.loadAll=Mi,br.load=Fi,br}var _s={},Ul;function Ph(){
if(Ul)return _s;Ul=1;let e=tn(),t=nn(),n=qs(),r=Object.prototype.toString,i=Object.prototype.hasOwnProperty,s=65279,o=9,l=10,u=13,c=32,d=33,p=34,m=35,g=37,v=38,
h=39,b=42,P=44,C=45,I=58,L=61,M=62,$=63,z=64,F=91,H=93,fe=96,de=123,J=124,Fe=125,ee={};ee[0]="\\0",ee[7]="\\a",ee[8]="\\b",ee[9]="\\t",ee[10]="\\n",ee[11]="\\v",
ee[12]="\\f",ee[13]="\\r",ee[27]="\\e",ee[34]='\\"',ee[92]="\\\\",ee[133]="\\N",ee[160]="\\_",ee[8232]="\\L",ee[8233]="\\P";let Bn=["y","Y","yes","Yes","YES","o\
n","On","ON","n","N","no","No","NO","off","Off","OFF"],q=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function yt(f,w){if(w===null)return{};let S={},E=Object.keys(
w);for(let x=0,R=E.length;x<R;x+=1){let O=E[x],T=String(w[O]);O.slice(0,2)==="!!"&&(O="tag:yaml.org,2002:"+O.slice(2));let _=f.compiledTypeMap.fallback[O];_&&i.
call(_.styleAliases,T)&&(T=_.styleAliases[T]),S[O]=T}return S}function Ee(f){let w,S,E=f.toString(16).toUpperCase();if(f<=255)w="x",S=2;else if(f<=65535)w="u",S=
4;else if(f<=4294967295)w="U",S=8;else throw new t("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+w+e.repeat("0",S-E.length)+E}let Ti=1,
it=2;function Ii(f){this.schema=f.schema||n,this.indent=Math.max(1,f.indent||2),this.noArrayIndent=f.noArrayIndent||!1,this.skipInvalid=f.skipInvalid||!1,this.flowLevel=
e.isNothing(f.flowLevel)?-1:f.flowLevel,this.styleMap=yt(this.schema,f.styles||null),this.sortKeys=f.sortKeys||!1,this.lineWidth=f.lineWidth||80,this.noRefs=f.noRefs||
!1,this.noCompatMode=f.noCompatMode||!1,this.condenseFlow=f.condenseFlow||!1,this.quotingType=f.quotingType==='"'?it:Ti,this.forceQuotes=f.forceQuotes||!1,this.
replacer=typeof f.replacer=="function"?f.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=
null,this.result="",this.duplicates=[],this.usedDuplicates=null}function jt(f,w){let S=e.repeat(" ",w),E=0,x="",R=f.length;for(;E<R;){let O,T=f.indexOf(`
`,E);T===-1?(O=f.slice(E),E=R):(O=f.slice(E,T+1),E=T+1),O.length&&O!==`
`&&(x+=S),x+=O}return x}function bt(f,w){return`
`+e.repeat(" ",f.indent*w)}function Kn(f,w){for(let S=0,E=f.implicitTypes.length;S<E;S+=1)if(f.implicitTypes[S].resolve(w))return!0;return!1}function ue(f){return f===
c||f===o}function _e(f){return f>=32&&f<=126||f>=161&&f<=55295&&f!==8232&&f!==8233||f>=57344&&f<=65533&&f!==s||f>=65536&&f<=1114111}function Ut(f){return _e(f)&&
f!==s&&f!==u&&f!==l}function xe(f,w,S){let E=Ut(f),x=E&&!ue(f);return(S?E:E&&f!==P&&f!==F&&f!==H&&f!==de&&f!==Fe)&&f!==m&&!(w===I&&!x)||Ut(w)&&!ue(w)&&f===m||w===
I&&x}function Yt(f){return _e(f)&&f!==s&&!ue(f)&&f!==C&&f!==$&&f!==I&&f!==P&&f!==F&&f!==H&&f!==de&&f!==Fe&&f!==m&&f!==v&&f!==b&&f!==d&&f!==J&&f!==L&&f!==M&&f!==
h&&f!==p&&f!==g&&f!==z&&f!==fe}function Q(f){return!ue(f)&&f!==I}function we(f,w){let S=f.charCodeAt(w),E;return S>=55296&&S<=56319&&w+1<f.length&&(E=f.charCodeAt(
w+1),E>=56320&&E<=57343)?(S-55296)*1024+E-56320+65536:S}function vt(f){return/^\n* /.test(f)}let jn=1,Wt=2,Un=3,Yn=4,qe=5;function Wn(f,w,S,E,x,R,O,T){let _,B=0,
K=null,j=!1,U=!1,Be=E!==-1,zt=-1,Vt=Yt(we(f,0))&&Q(we(f,f.length-1));if(w||O)for(_=0;_<f.length;B>=65536?_+=2:_++){if(B=we(f,_),!_e(B))return qe;Vt=Vt&&xe(B,K,T),
K=B}else{for(_=0;_<f.length;B>=65536?_+=2:_++){if(B=we(f,_),B===l)j=!0,Be&&(U=U||_-zt-1>E&&f[zt+1]!==" ",zt=_);else if(!_e(B))return qe;Vt=Vt&&xe(B,K,T),K=B}U=U||
Be&&_-zt-1>E&&f[zt+1]!==" "}return!j&&!U?Vt&&!O&&!x(f)?jn:R===it?qe:Wt:S>9&&vt(f)?qe:O?R===it?qe:Wt:U?Yn:Un}function Gn(f,w,S,E,x){f.dump=(function(){if(w.length===
0)return f.quotingType===it?'""':"''";if(!f.noCompatMode&&(Bn.indexOf(w)!==-1||q.test(w)))return f.quotingType===it?'"'+w+'"':"'"+w+"'";let R=f.indent*Math.max(
1,S),O=f.lineWidth===-1?-1:Math.max(Math.min(f.lineWidth,40),f.lineWidth-R),T=E||f.flowLevel>-1&&S>=f.flowLevel;function _(B){return Kn(f,B)}switch(Wn(w,T,f.indent,
O,_,f.quotingType,f.forceQuotes&&!E,x)){case jn:return w;case Wt:return"'"+w.replace(/'/g,"''")+"'";case Un:return"|"+zn(w,f.indent)+Vn(jt(w,R));case Yn:return"\
>"+zn(w,f.indent)+Vn(jt(Li(w,O),R));case qe:return'"'+$e(w)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function zn(f,w){let S=vt(f)?
String(w):"",E=f[f.length-1]===`
`,R=E&&(f[f.length-2]===`
`||f===`
`)?"+":E?"":"-";return S+R+`
`}function Vn(f){return f[f.length-1]===`
`?f.slice(0,-1):f}function Li(f,w){let S=/(\n+)([^\n]*)/g,E=(function(){let T=f.indexOf(`
`);return T=T!==-1?T:f.length,S.lastIndex=T,Hn(f.slice(0,T),w)})(),x=f[0]===`
`||f[0]===" ",R,O;for(;O=S.exec(f);){let T=O[1],_=O[2];R=_[0]===" ",E+=T+(!x&&!R&&_!==""?`
`:"")+Hn(_,w),x=R}return E}function Hn(f,w){if(f===""||f[0]===" ")return f;let S=/ [^ ]/g,E,x=0,R,O=0,T=0,_="";for(;E=S.exec(f);)T=E.index,T-x>w&&(R=O>x?O:T,_+=
`
`+f.slice(x,R),x=R+1),O=T;return _+=`
`,f.length-x>w&&O>x?_+=f.slice(x,O)+`
`+f.slice(O+1):_+=f.slice(x),_.slice(1)}function $e(f){let w="",S=0;for(let E=0;E<f.length;S>=65536?E+=2:E++){S=we(f,E);let x=ee[S];!x&&_e(S)?(w+=f[E],S>=65536&&
(w+=f[E+1])):w+=x||Ee(S)}return w}function Di(f,w,S){let E="",x=f.tag;for(let R=0,O=S.length;R<O;R+=1){let T=S[R];f.replacer&&(T=f.replacer.call(S,String(R),T)),
(y(f,w,T,!1,!1)||typeof T>"u"&&y(f,w,null,!1,!1))&&(E!==""&&(E+=","+(f.condenseFlow?"":" ")),E+=f.dump)}f.tag=x,f.dump="["+E+"]"}function Gt(f,w,S,E){let x="",R=f.
tag;for(let O=0,T=S.length;O<T;O+=1){let _=S[O];f.replacer&&(_=f.replacer.call(S,String(O),_)),(y(f,w+1,_,!0,!0,!1,!0)||typeof _>"u"&&y(f,w+1,null,!0,!0,!1,!0))&&
((!E||x!=="")&&(x+=bt(f,w)),f.dump&&l===f.dump.charCodeAt(0)?x+="-":x+="- ",x+=f.dump)}f.tag=R,f.dump=x||"[]"}function Mi(f,w,S){let E="",x=f.tag,R=Object.keys(
S);for(let O=0,T=R.length;O<T;O+=1){let _="";E!==""&&(_+=", "),f.condenseFlow&&(_+='"');let B=R[O],K=S[B];f.replacer&&(K=f.replacer.call(S,B,K)),y(f,w,B,!1,!1)&&
(f.dump.length>1024&&(_+="? "),_+=f.dump+(f.condenseFlow?'"':"")+":"+(f.condenseFlow?"":" "),y(f,w,K,!1,!1)&&(_+=f.dump,E+=_))}f.tag=x,f.dump="{"+E+"}"}function Fi(f,w,S,E){
let x="",R=f.tag,O=Object.keys(S);if(f.sortKeys===!0)O.sort();else if(typeof f.sortKeys=="function")O.sort(f.sortKeys);else if(f.sortKeys)throw new t("sortKeys \
must be a boolean or a function");for(let T=0,_=O.length;T<_;T+=1){let B="";(!E||x!=="")&&(B+=bt(f,w));let K=O[T],j=S[K];if(f.replacer&&(j=f.replacer.call(S,K,j)),
!y(f,w+1,K,!0,!0,!0))continue;let U=f.tag!==null&&f.tag!=="?"||f.dump&&f.dump.length>1024;U&&(f.dump&&l===f.dump.charCodeAt(0)?B+="?":B+="? "),B+=f.dump,U&&(B+=
bt(f,w)),y(f,w+1,j,!0,U)&&(f.dump&&l===f.dump.charCodeAt(0)?B+=":":B+=": ",B+=f.dump,x+=B)}f.tag=R,f.dump=x||"{}"}function a(f,w,S){let E=S?f.explicitTypes:f.implicitTypes;
for(let x=0,R=E.length;x<R;x+=1){let O=E[x];if((O.instanceOf||O.predicate)&&(!O.instanceOf||typeof w=="object"&&w instanceof O.instanceOf)&&(!O.predicate||O.predicate(
w))){if(S?O.multi&&O.representName?f.tag=O.representName(w):f.tag=O.tag:f.tag="?",O.represent){let T=f.styleMap[O.tag]||O.defaultStyle,_;if(r.call(O.represent)===
"[object Function]")_=O.represent(w,T);else if(i.call(O.represent,T))_=O.represent[T](w,T);else throw new t("!<"+O.tag+'> tag resolver accepts not "'+T+'" style');
f.dump=_}return!0}}return!1}function y(f,w,S,E,x,R,O){f.tag=null,f.dump=S,a(f,S,!1)||a(f,S,!0);let T=r.call(f.dump),_=E;E&&(E=f.flowLevel<0||f.flowLevel>w);let B=T===
"[object Object]"||T==="[object Array]",K,j;if(B&&(K=f.duplicates.indexOf(S),j=K!==-1),(f.tag!==null&&f.tag!=="?"||j||f.indent!==2&&w>0)&&(x=!1),j&&f.usedDuplicates[K])
f.dump="*ref_"+K;else{if(B&&j&&!f.usedDuplicates[K]&&(f.usedDuplicates[K]=!0),T==="[object Object]")E&&Object.keys(f.dump).length!==0?(Fi(f,w,f.dump,x),j&&(f.dump=
"&ref_"+K+f.dump)):(Mi(f,w,f.dump),j&&(f.dump="&ref_"+K+" "+f.dump));else if(T==="[object Array]")E&&f.dump.length!==0?(f.noArrayIndent&&!O&&w>0?Gt(f,w-1,f.dump,
x):Gt(f,w,f.dump,x),j&&(f.dump="&ref_"+K+f.dump)):(Di(f,w,f.dump),j&&(f.dump="&ref_"+K+" "+f.dump));else if(T==="[object String]")f.tag!=="?"&&Gn(f,f.dump,w,R,_);else{
if(T==="[object Undefined]")return!1;if(f.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+T)}if(f.tag!==null&&f.tag!=="?"){let U=encodeURI(
f.tag[0]==="!"?f.tag.slice(1):f.tag).replace(/!/g,"%21");f.tag[0]==="!"?U="!"+U:U.slice(0,18)==="tag:yaml.org,2002:"?U="!!"+U.slice(18):U="!<"+U+">",f.dump=U+" "+
f.dump}}return!0}function A(f,w){let S=[],E=[];N(f,S,E);let x=E.length;for(let R=0;R<x;R+=1)w.duplicates.push(S[E[R]]);w.usedDuplicates=new Array(x)}function N(f,w,S){
if(f!==null&&typeof f=="object"){let E=w.indexOf(f);if(E!==-1)S.indexOf(E)===-1&&S.push(E);else if(w.push(f),Array.isArray(f))for(let x=0,R=f.length;x<R;x+=1)N(
f[x],w,S);else{let x=Object.keys(f);for(let R=0,O=x.length;R<O;R+=1)N(f[x[R]],w,S)}}}function k(f,w){w=w||{};let S=new Ii(w);S.noRefs||A(f,S);let E=f;return S.replacer&&
(E=S.replacer.call({"":E},"",E)),y(S,0,E,!0,!0)?S.dump+`
`:""}return _s.dump=k,_s}var Yl;function Ah(){if(Yl)return ie;Yl=1;let e=Oh(),t=Ph();function n(r,i){return function(){throw new Error("Function yaml."+r+" is r\
emoved in js-yaml 4. Use yaml."+i+" instead, which is now safe by default.")}}return ie.Type=ae(),ie.Schema=Wl(),ie.FAILSAFE_SCHEMA=Hl(),ie.JSON_SCHEMA=ec(),ie.
CORE_SCHEMA=tc(),ie.DEFAULT_SCHEMA=qs(),ie.load=e.load,ie.loadAll=e.loadAll,ie.dump=t.dump,ie.YAMLException=nn(),ie.types={binary:ic(),float:Zl(),map:Vl(),null:Jl(),
pairs:oc(),set:ac(),timestamp:nc(),bool:Ql(),int:Xl(),merge:rc(),omap:sc(),seq:zl(),str:Gl()},ie.safeLoad=n("safeLoad","load"),ie.safeLoadAll=n("safeLoadAll","l\
oadAll"),ie.safeDump=n("safeDump","dump"),ie}var Ch=Ah(),Nh=Sh(Ch),{Type:lc,Schema:p1,FAILSAFE_SCHEMA:cc,JSON_SCHEMA:m1,CORE_SCHEMA:h1,DEFAULT_SCHEMA:g1,load:uc,
loadAll:y1,dump:b1,YAMLException:v1,types:w1,safeLoad:S1,safeLoadAll:k1,safeDump:O1}=Nh;function pc(e,t,n){if(t===void 0)return n?fc(e):at(e);if(t===`${Ot}binary`)return Th(e);if(t===`${Ot}timestamp`)return xh.test(e)&&Rh(e)?at(e):void 0;let r=Eh.get(
t);if(!r)return at(e);let i=fc(e);return r==="float"&&i.type==="integer"?Pt(Number(i.value)):i.type===r?i:void 0}var Ot="tag:yaml.org,2002:",Eh=new Map([[`${Ot}\
int`,"integer"],[`${Ot}float`,"float"],[`${Ot}bool`,"boolean"],[`${Ot}null`,"null"]]),xh=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function Rh(e){let[t=0,n=0,r=0]=e.split(/[-Tt ]/,3).map(Number);return r<=new Date(Date.UTC(t,n,0)).getUTCDate()}function Th(e){let t=e.replace(/[\r\n]/g,"");if(!(t.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(t)))return at(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),n=>n.charCodeAt(0))))}function fc(e){
let t=Ih.get(e);if(t)return t;let n=e.charAt(0);if(n===".")return Lh(e)??at(e);if(!/[-+0-9]/.test(n))return at(e);let r=e.replaceAll("_","");return Mh(r)??Dh(r)??
at(e)}var Ih=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,dc(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(e=>[e,dc(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,Pt(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,Pt(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,Pt(Number.NEGATIVE_INFINITY)])]);
function at(e){return{type:"text",value:e,key:e}}function dc(e){return{type:"boolean",value:e,key:String(e)}}function Pt(e){return{type:"float",value:e,key:_h(e)}}
function Lh(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(e)||/_(?!\d)/.test(e))return;let t=Number(e.replaceAll("_",""));return Number.isFinite(t)?Pt(t):void 0}
function Dh(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(e))return;let t=Number(e);return Number.isFinite(t)?Pt(t):void 0}function Mh(e){let t=Fh.
exec(e);if(!t)return;let[,n="",r,i,s,o="0"]=t,l=r!==void 0?vr(r,"0x",16):i!==void 0?vr(i,"0o",22):s!==void 0?vr(s,"0b",64):vr(o,"",20);if(l===void 0||l>=2n**64n)
return;let u=n==="-"?-l:l;return u>=-(2n**63n)&&u<2n**63n?{type:"integer",value:Number(u),key:String(u)}:n===""?{type:"integer",value:Number(u),key:void 0}:void 0}
var Fh=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function vr(e,t,n){return e.length<=n?BigInt(t+e):
void 0}function _h(e){let t=Math.fround(e);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":
"0";let n=1;for(;Math.fround(Number(t.toPrecision(n)))!==t;)n++;let[r,i]=t.toExponential(n-1).split("e"),s=Number(i);return s>=-4&&s<6?String(Number(t.toPrecision(
n))):`${r}e${s<0?"-":"+"}${String(Math.abs(s)).padStart(2,"0")}`}function gc(e){if(e.length>vc||qh(e))return;let t=bc(e);return $s?void 0:t}function yc(e){return e.length<=vc&&bc(e)!==void 0}function bc(e){$s=!1;try{return{value:uc(
e,{schema:ng})??null}}catch{return}}var vc=3e6;function qh(e){return Bh.test(e)||$h.test(e)||Uh(e)||Kh.test(e)&&jh.test(e)?!0:/[[{]/.test(e)&&Yh.test(e)&&(Wh.test(
e)||Gh(e))}var $h=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,Bh=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,
Kh=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,jh=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?\
:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nrt"\\\\]',`["']\\?(?:\\s|$)`].join("|"),"m");function Uh(e){for(let t=0;t+mc<e.length;){let n=e.lastIndexOf(`
`,t+mc);if(n<t)return!0;t=n+1}return!1}var mc=1e3,Yh=/(?:^|[\s,:[{-])[[{]/,Wh=/\?|(?:^|[\s,[{]):|:[,[\]{}:]/;function Gh(e){let t=!1,n=!1;for(let r=0;r<e.length;r++){
let i=e.charCodeAt(r);if(i===zh||i===Vh||i===hc){if(t)return!0;t=i!==hc,n=!1}else t&&(i===Hh?n=!1:i===Jh?n=!0:!n&&i!==Qh&&i!==Xh&&i!==Zh&&(t=!1))}return!1}var[zh,
Vh,hc,Hh,Jh,Qh,Xh,Zh]=[93,125,44,10,35,32,9,13],$s=!1,eg=new Set([..."abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(e=>e.charCodeAt(0))),rn,tg=new lc("tag:op\
enchoreo-planes,2026:scalar",{kind:"scalar",resolve:e=>{if(eg.has(e.charCodeAt(0))||(rn=pc(e,void 0,!0),!rn||rn.type==="text"))return!1;let{type:t,key:n,value:r}=rn;
return(t==="float"||t==="integer"&&n!==String(r))&&($s=!0),!0},construct:()=>rn?.value}),ng=cc.extend({implicit:[tg]});var rg,ig=()=>rg??=require("./with-positions.cjs");var Bs=(...e)=>ig().readWithPositions(...e);function wr(e,{valuesOnly:t=!0}={}){let n=ml(e),r=[],i,s=0;for(let o of vl(e)){let l=wc(e,{...o,start:s},n,t);if(l.value===null&&l.issues.length===0){i??=l;continue}
r.push(l),s=o.end}return r.length>0?{documents:r}:{documents:[i??wc(e,{start:s,body:s,end:e.length},n,t)]}}function wc(e,t,n,r){let i=r?sg(e,t):void 0;if(!i)return Bs(
e,t,n);let s,o=()=>(s??=Bs(e,t,n),s);return{value:i.value,issues:[],get range(){return n(t.start,t.end)},positionOf:l=>o().positionOf(l),keyOf:l=>o().keyOf(l),get node(){
return o().node}}}function sg(e,{body:t,end:n,json:r,fault:i}){if(i)return;let s=e.slice(t,n);return r?yc(s)?r:void 0:gc(s)}function Sc(e){return Y(e)&&Y(e.sops)&&typeof e.sops.mac=="string"}function kc(e){if(!Y(e))return e;let{sops:t,...n}=e;return n}function At(e){return e.charCodeAt(0)===og&&ag.test(e)}var og=36,ag=/^\$(?:patch|retainKeys|setElementOrder\/.*|deleteFromPrimitiveList\/.*)$/s;function Sr(e){return Array.
isArray(e)?e.some(Sr):Y(e)?Object.entries(e).some(([t,n])=>At(t)||Sr(n)):!1}var Oc=[{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane"],until:"v0.15"},{
role:"host",pointer:"/spec/gateway/organizationVirtualHost",direction:"ingress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane"],until:"v0.15"},{role:"\
observer-url",pointer:"/spec/observer/url",kinds:["DataPlane","BuildPlane"],until:"v0.7"},{role:"pull-secrets",pointer:"/spec/imagePullSecretRefs",kinds:["DataP\
lane"],since:"v0.4",until:"v0.17"},{role:"secret-store",pointer:"/spec/secretStoreRef/name",kinds:["DataPlane"],since:"v0.4"},{role:"client-ca",pointer:"/spec/a\
gent/clientCA",kinds:["DataPlane"],since:"v0.6",until:"v0.8"},{role:"secret-name",pointer:"/spec/agent/clientCA/secretRef/name",kinds:["DataPlane"],since:"v0.6",
until:"v0.8"},{role:"secret-key",pointer:"/spec/agent/clientCA/secretRef/key",kinds:["DataPlane"],since:"v0.6",until:"v0.8"},{role:"secret-namespace",pointer:"/\
spec/agent/clientCA/secretRef/namespace",kinds:["DataPlane"],since:"v0.6",until:"v0.8"},{role:"secret-name",pointer:"/spec/kubernetesCluster/tls/ca/secretRef/na\
me",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-key",pointer:"/spec/kubernetesCluster/tls/ca/secretRef/key",kinds:["DataPlane","Bu\
ildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-namespace",pointer:"/spec/kubernetesCluster/tls/ca/secretRef/namespace",kinds:["DataPlane","BuildPlane"],since:"\
v0.6",until:"v0.8"},{role:"secret-name",pointer:"/spec/kubernetesCluster/auth/mtls/clientCert/secretRef/name",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"\
v0.8"},{role:"secret-key",pointer:"/spec/kubernetesCluster/auth/mtls/clientCert/secretRef/key",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"\
secret-namespace",pointer:"/spec/kubernetesCluster/auth/mtls/clientCert/secretRef/namespace",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"\
secret-name",pointer:"/spec/kubernetesCluster/auth/mtls/clientKey/secretRef/name",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-key",
pointer:"/spec/kubernetesCluster/auth/mtls/clientKey/secretRef/key",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-namespace",pointer:"\
/spec/kubernetesCluster/auth/mtls/clientKey/secretRef/namespace",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-name",pointer:"/spec/\
kubernetesCluster/auth/bearerToken/secretRef/name",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-key",pointer:"/spec/kubernetesClust\
er/auth/bearerToken/secretRef/key",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-namespace",pointer:"/spec/kubernetesCluster/auth/be\
arerToken/secretRef/namespace",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"plane-id",pointer:"/spec/planeID",kinds:["DataPlane","BuildPla\
ne","ObservabilityPlane"],since:"v0.9"},{role:"client-ca",pointer:"/spec/clusterAgent/clientCA",kinds:["DataPlane","BuildPlane","ObservabilityPlane"],since:"v0.\
9"},{role:"secret-name",pointer:"/spec/clusterAgent/clientCA/secretRef/name",kinds:["DataPlane","ObservabilityPlane"],since:"v0.9",until:"v0.17"},{role:"secret-\
key",pointer:"/spec/clusterAgent/clientCA/secretRef/key",kinds:["DataPlane","ObservabilityPlane"],since:"v0.9",until:"v0.17"},{role:"secret-namespace",pointer:"\
/spec/clusterAgent/clientCA/secretRef/namespace",kinds:["DataPlane","ObservabilityPlane"],since:"v0.9",until:"v0.17"},{role:"port",pointer:"/spec/gateway/public\
HTTPPort",direction:"ingress",visibility:"external",protocol:"http",default:19080,kinds:["DataPlane"],since:"v0.10",until:"v0.15"},{role:"port",pointer:"/spec/g\
ateway/publicHTTPSPort",direction:"ingress",visibility:"external",protocol:"https",default:19443,kinds:["DataPlane"],since:"v0.10",until:"v0.15"},{role:"port",pointer:"\
/spec/gateway/organizationHTTPPort",direction:"ingress",visibility:"internal",protocol:"http",default:19081,kinds:["DataPlane"],since:"v0.10",until:"v0.15"},{role:"\
port",pointer:"/spec/gateway/organizationHTTPSPort",direction:"ingress",visibility:"internal",protocol:"https",default:19444,kinds:["DataPlane"],since:"v0.10",until:"\
v0.15"},{role:"gateway-name",pointer:"/spec/gateway/publicGatewayName",direction:"ingress",visibility:"external",default:"gateway-default",kinds:["DataPlane","C\
lusterDataPlane","Environment"],since:"v0.15",until:"v0.15"},{role:"gateway-namespace",pointer:"/spec/gateway/publicGatewayNamespace",direction:"ingress",visibility:"\
external",default:"openchoreo-data-plane",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.15",until:"v0.15"},{role:"gateway-name",pointer:"/spec/\
gateway/organizationGatewayName",direction:"ingress",visibility:"internal",default:"gateway-default",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"\
v0.15",until:"v0.15"},{role:"gateway-namespace",pointer:"/spec/gateway/organizationGatewayNamespace",direction:"ingress",visibility:"internal",default:"openchor\
eo-data-plane",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.15",until:"v0.15"},{role:"gateway-name",pointer:"/spec/gateway/ingress/external/na\
me",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gateway-namespace",pointer:"/spec/gatew\
ay/ingress/external/namespace",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"\
/spec/gateway/ingress/external/http/host",direction:"ingress",visibility:"external",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"\
v0.17"},{role:"port",pointer:"/spec/gateway/ingress/external/http/port",direction:"ingress",visibility:"external",protocol:"http",kinds:["DataPlane","ClusterDat\
aPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/external/https/host",direction:"ingress",visibility:"external",protocol:"https",
kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/external/https/port",direction:"ingress",visibility:"\
external",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/external/tls/host",direction:"\
ingress",visibility:"external",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/ex\
ternal/tls/port",direction:"ingress",visibility:"external",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gateway-nam\
e",pointer:"/spec/gateway/ingress/internal/name",direction:"ingress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{
role:"gateway-namespace",pointer:"/spec/gateway/ingress/internal/namespace",direction:"ingress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane","Env\
ironment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/internal/http/host",direction:"ingress",visibility:"internal",protocol:"http",kinds:["Data\
Plane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/internal/http/port",direction:"ingress",visibility:"internal",
protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/internal/https/host",direction:"\
ingress",visibility:"internal",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/\
internal/https/port",direction:"ingress",visibility:"internal",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",
pointer:"/spec/gateway/ingress/internal/tls/host",direction:"ingress",visibility:"internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],
since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/internal/tls/port",direction:"ingress",visibility:"internal",protocol:"tls",kinds:["DataPlane","Clust\
erDataPlane","Environment"],since:"v0.17"},{role:"gateway-name",pointer:"/spec/gateway/egress/external/name",direction:"egress",visibility:"external",kinds:["Da\
taPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gateway-namespace",pointer:"/spec/gateway/egress/external/namespace",direction:"egress",visibility:"\
external",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/external/http/host",direction:"egress",
visibility:"external",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/external/ht\
tp/port",direction:"egress",visibility:"external",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spe\
c/gateway/egress/external/https/host",direction:"egress",visibility:"external",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.1\
7"},{role:"port",pointer:"/spec/gateway/egress/external/https/port",direction:"egress",visibility:"external",protocol:"https",kinds:["DataPlane","ClusterDataPla\
ne","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/external/tls/host",direction:"egress",visibility:"external",protocol:"tls",kinds:["\
DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/external/tls/port",direction:"egress",visibility:"externa\
l",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gateway-name",pointer:"/spec/gateway/egress/internal/name",direction:"\
egress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gateway-namespace",pointer:"/spec/gateway/egress/intern\
al/namespace",direction:"egress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/e\
gress/internal/http/host",direction:"egress",visibility:"internal",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"po\
rt",pointer:"/spec/gateway/egress/internal/http/port",direction:"egress",visibility:"internal",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environmen\
t"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/internal/https/host",direction:"egress",visibility:"internal",protocol:"https",kinds:["DataPlane",
"ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/internal/https/port",direction:"egress",visibility:"internal",protocol:"\
https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/internal/tls/host",direction:"egress",visibility:"\
internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/internal/tls/port",direction:"\
egress",visibility:"internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"secret-name",pointer:"/spec/clusterAgent\
/clientCA/secretKeyRef/name",kinds:["DataPlane","ClusterDataPlane","ObservabilityPlane","ClusterObservabilityPlane"],since:"v1.0"},{role:"secret-key",pointer:"/\
spec/clusterAgent/clientCA/secretKeyRef/key",kinds:["DataPlane","ClusterDataPlane","ObservabilityPlane","ClusterObservabilityPlane"],since:"v1.0"},{role:"secret\
-namespace",pointer:"/spec/clusterAgent/clientCA/secretKeyRef/namespace",kinds:["DataPlane","ClusterDataPlane","ObservabilityPlane","ClusterObservabilityPlane"],
since:"v1.0"},{role:"plane-id",pointer:"/spec/planeID",kinds:["ClusterDataPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ClusterObservabilit\
yPlane"]},{role:"client-ca",pointer:"/spec/clusterAgent/clientCA",kinds:["ClusterDataPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ClusterO\
bservabilityPlane"]},{role:"secret-name",pointer:"/spec/clusterAgent/clientCA/secretRef/name",kinds:["ClusterDataPlane","ClusterObservabilityPlane"],until:"v0.1\
7"},{role:"secret-key",pointer:"/spec/clusterAgent/clientCA/secretRef/key",kinds:["ClusterDataPlane","ClusterObservabilityPlane"],until:"v0.17"},{role:"secret-n\
amespace",pointer:"/spec/clusterAgent/clientCA/secretRef/namespace",kinds:["ClusterDataPlane","ClusterObservabilityPlane"],until:"v0.17"},{role:"port",pointer:"\
/spec/gateway/publicHTTPPort",direction:"ingress",visibility:"external",protocol:"http",default:19080,kinds:["ClusterDataPlane"],until:"v0.15"},{role:"port",pointer:"\
/spec/gateway/publicHTTPSPort",direction:"ingress",visibility:"external",protocol:"https",default:19443,kinds:["ClusterDataPlane"],until:"v0.15"},{role:"port",pointer:"\
/spec/gateway/organizationHTTPPort",direction:"ingress",visibility:"internal",protocol:"http",default:19081,kinds:["ClusterDataPlane"],until:"v0.15"},{role:"por\
t",pointer:"/spec/gateway/organizationHTTPSPort",direction:"ingress",visibility:"internal",protocol:"https",default:19444,kinds:["ClusterDataPlane"],until:"v0.1\
5"},{role:"pull-secrets",pointer:"/spec/imagePullSecretRefs",kinds:["ClusterDataPlane"],until:"v0.17"},{role:"secret-store",pointer:"/spec/secretStoreRef/name",
kinds:["ClusterDataPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane"]},{role:"client-ca",pointer:"/spec/agent/clientCA",kinds:["BuildPlane"],since:"\
v0.7",until:"v0.8"},{role:"secret-name",pointer:"/spec/agent/clientCA/secretRef/name",kinds:["BuildPlane"],since:"v0.7",until:"v0.8"},{role:"secret-key",pointer:"\
/spec/agent/clientCA/secretRef/key",kinds:["BuildPlane"],since:"v0.7",until:"v0.8"},{role:"secret-namespace",pointer:"/spec/agent/clientCA/secretRef/namespace",
kinds:["BuildPlane"],since:"v0.7",until:"v0.8"},{role:"secret-name",pointer:"/spec/clusterAgent/clientCA/secretRef/name",kinds:["BuildPlane"],since:"v0.9"},{role:"\
secret-key",pointer:"/spec/clusterAgent/clientCA/secretRef/key",kinds:["BuildPlane"],since:"v0.9"},{role:"secret-namespace",pointer:"/spec/clusterAgent/clientCA\
/secretRef/namespace",kinds:["BuildPlane"],since:"v0.9"},{role:"secret-store",pointer:"/spec/secretStoreRef/name",kinds:["BuildPlane"],since:"v0.9"},{role:"secr\
et-name",pointer:"/spec/clusterAgent/clientCA/secretRef/name",kinds:["ClusterBuildPlane"]},{role:"secret-key",pointer:"/spec/clusterAgent/clientCA/secretRef/key",
kinds:["ClusterBuildPlane"]},{role:"secret-namespace",pointer:"/spec/clusterAgent/clientCA/secretRef/namespace",kinds:["ClusterBuildPlane"]},{role:"secret-name",
pointer:"/spec/clusterAgent/clientCA/secretKeyRef/name",kinds:["WorkflowPlane","ClusterWorkflowPlane"]},{role:"secret-key",pointer:"/spec/clusterAgent/clientCA/\
secretKeyRef/key",kinds:["WorkflowPlane","ClusterWorkflowPlane"]},{role:"secret-namespace",pointer:"/spec/clusterAgent/clientCA/secretKeyRef/namespace",kinds:["\
WorkflowPlane","ClusterWorkflowPlane"]},{role:"client-ca",pointer:"/spec/agent/clientCA",kinds:["ObservabilityPlane"],until:"v0.8"},{role:"secret-name",pointer:"\
/spec/agent/clientCA/secretRef/name",kinds:["ObservabilityPlane"],until:"v0.8"},{role:"secret-key",pointer:"/spec/agent/clientCA/secretRef/key",kinds:["Observab\
ilityPlane"],until:"v0.8"},{role:"secret-namespace",pointer:"/spec/agent/clientCA/secretRef/namespace",kinds:["ObservabilityPlane"],until:"v0.8"},{role:"observe\
r-url",pointer:"/spec/observerURL",kinds:["ObservabilityPlane","ClusterObservabilityPlane"]},{role:"agent-url",pointer:"/spec/rcaAgentURL",kinds:["Observability\
Plane"],since:"v0.13"},{role:"agent-url",pointer:"/spec/finOpsAgentURL",kinds:["ObservabilityPlane","ClusterObservabilityPlane"],since:"v1.1"},{role:"agent-url",
pointer:"/spec/rcaAgentURL",kinds:["ClusterObservabilityPlane"]},{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",
kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"/spec/gateway/publicHTTPPort",direction:"ingress",visibility:"external",protocol:"http",
default:19080,kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"/spec/gateway/publicHTTPSPort",direction:"ingress",visibility:"external",
protocol:"https",default:19443,kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"host",pointer:"/spec/gateway/organizationVirtualHost",direction:"ingres\
s",visibility:"internal",kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"/spec/gateway/organizationHTTPPort",direction:"ingress",visibility:"\
internal",protocol:"http",default:19081,kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"/spec/gateway/organizationHTTPSPort",direction:"\
ingress",visibility:"internal",protocol:"https",default:19444,kinds:["Environment"],since:"v0.15",until:"v0.15"}];var Ct="openchoreo.dev";function js(e){return Ks(e,"").filter(t=>cg(t.value))}function Ks(e,t){if(Array.isArray(e))return e.flatMap((i,s)=>Ks(i,`${t}/${s}`));if(!Y(
e)||typeof e.kind!="string"||!e.kind.endsWith(Pc))return[{pointer:t,value:e}];let{items:n}=e,r=e.kind.slice(0,-Pc.length);return Array.isArray(n)?n.flatMap((i,s)=>{
let o=`${t}/items/${s}`;return Y(i)&&Us(i.kind)&&he.includes(r)?[{pointer:o,...lg(i,e.apiVersion,r)}]:Ks(i,o)}):r===""||he.includes(r)?[]:[{pointer:t,value:e}]}
var Pc="List";function lg(e,t,n){return Us(e.apiVersion)?{value:{...e,apiVersion:t,kind:n},inherited:["apiVersion","kind"]}:{value:{...e,kind:n},inherited:["kin\
d"]}}var Us=e=>e==null||e==="";function cg(e){if(!Y(e))return!1;let{apiVersion:t,kind:n}=e,r=typeof n=="string"&&he.includes(n);if(Us(t))return r?ot(n):Or(n)&&sn(
e);if(typeof t!="string")return r&&ot(n)&&sn(e);let i=t.split("/")[0]??"";return i!==Ct?(i.endsWith(`.${Ct}`)||ur(i,[Ct])!==void 0)&&(r||Or(n)&&sn(e)):r||typeof n==
"string"&&n.endsWith(Ys)||Or(n)||sn(e)}var Ys="Plane";function Ac(e){return Or(e.kind)||sn(e)}function Or(e){return typeof e=="string"&&rl(e,he)}function sn(e){
let{spec:t}=e;return[...ug()].some(n=>Object.hasOwn(e,n)||Y(t)&&Object.hasOwn(t,n))}var kr;function ug(){if(kr)return kr;let e=he.flatMap(r=>(hr(r)?.references??
[]).map(({pointer:i})=>({pointer:i,kinds:[r]}))),t=[...Oc,...e].map(({pointer:r,kinds:i})=>({name:r.split("/")[2]??"",kinds:i})),n=new Set(t.filter(({kinds:r})=>!r.
every(ot)).map(({name:r})=>r));return kr=new Set(t.map(({name:r})=>r).filter(r=>!n.has(r))),kr}function Ws(e){return typeof e=="string"&&(e===Ct||e.startsWith(`${Ct}\
/`))}function Gs(e){return e.includes("openchoreo")||e.includes(Ys)&&Nc.test(e)}function Cc(e){return e.includes(Ct)&&fg.test(e)||e.includes(Ys)&&Nc.test(e)}var Nc=/\bkind["']?[ \t]*:[ \t]*["']?\w*Plane\b/,
fg=/(?<![\w./@-])openchoreo\.dev(?![\w.-])/;var Fn=Kp(yd(),1);function bd(e){return wd(e.replace(Bv,""))??(kd.test(e)?Sd:void 0)}function _n(e){if(typeof e=="string")return wd(e);if(Array.isArray(e))return Ea(e);if(!Y(e))return;
let{annotations:t,...n}=e;return Ea(Object.keys(e))??Ea(Object.values(n))}function Ea(e){for(let t of e){let n=_n(t);if(n!==void 0)return n}}function vd(e){return kd.
test(e)&&$v(e)?Sd:void 0}function $v(e){let t=!1;for(let n of new Fn.Lexer().lex(e)){if(!t&&Fn.CST.tokenType(n)==="comment"&&n.startsWith("#@"))return!0;t=!t&&Fn.CST.
tokenType(n)==="scalar"}return!1}function wd(e){if(e.includes("{{"))return"it is a template: {{ }} has to be rendered first";if(e.includes("{%"))return"it is a \
template: {% %} has to be rendered first"}var Sd="it is a template of ytt: #@ has to be rendered first",kd=/(?:^|\s)#@/,Bv=/(?<!\S)#.*/g;var xa=new Set;function Pd(e,t){if(e.size===0)return!1;if(e.has(t)||e.has(""))return!0;for(let n=t.lastIndexOf("/");n>0;n=t.lastIndexOf("/",n-1))if(e.has(t.slice(
0,n)))return!0;return!1}function Ad(e,t=!1){let n=new Set;return r(e,""),n.size===0?xa:n;function r(i,s){if(typeof i=="string")(Od(i)||t&&Uv.test(i))&&n.add(s);else if(Array.
isArray(i))for(let[o,l]of i.entries()){let u=`${s}/${o}`;Y(l)&&Object.keys(l).some(At)?n.add(u):r(l,u)}else if(Y(i))for(let[o,l]of Object.entries(i)){let u=`${s}\
/${en(o)}`;At(o)?n.add(u):Od(o)?n.add(s):r(l,u)}}}function Od(e){return e.includes("$")&&Kv.test(e)||e.includes("<")&&jv.test(e)}var Kv=/(?<!\$)(?:\$\$)*\$(?:\{\w|\([\w.-]+\)|[A-Z_][A-Z\d_]+)/,
jv=/<[^<>\s][^<>\n]*>/,Uv=/^ENC\[.*\]$/s;function Cd(e,{isPatch:t=!1,patchKind:n,valuesOnly:r=!0}={}){let{documents:i}=wr(e,{valuesOnly:r}),s=!t&&!Yv.some(o=>e.includes(o));return i.map(o=>{let l=o.issues.
find(({code:u})=>u==="yaml-syntax");return l?Qv(o,Nd(o,e),l.message):s?Wv(o):Gv(o,e,t,n)})}var Yv=["$","<","{{","{%","sops","#@"];function Wv(e){let t=js(e.value);
if(t.length===0)return{document:e,role:"other",resources:[]};let n=e.issues.length===0;return{document:e,role:"manifest",resources:t.map(r=>({...r,role:"manifes\
t",unknown:xa,isPartial:!1,isFixable:n}))}}function Gv(e,t,n,r){let{value:i}=e,s=zv(i,r)??js(i);if(s.length===0){let v=Jv(i);return v===void 0?{document:e,role:"\
other",resources:[]}:{document:e,role:"template",reason:v,resources:[]}}let o=t.includes("#@")?vd(Nd(e,t)):void 0,l=Sc(i),u=s.map(v=>{let h=o??_n(v.value);return{
reason:h,resource:Hv(v,{document:e,isTemplate:h!==void 0,encrypted:l,isPatch:n})}}),c=u.map(({resource:v})=>v),[d="manifest",...p]=new Set(c.map(({role:v})=>v)),
m=u.find(({reason:v})=>v!==void 0)?.reason;if(p.length>0)return{document:e,role:"manifest",...m!==void 0&&{reason:m},resources:c};let g=m??Vv[d];return{document:e,
role:d,...g!==void 0&&{reason:g},resources:c}}function zv(e,t){if(!(t===void 0||!ot(t)||!Y(e)))return Ws(e.apiVersion)?[{pointer:"",value:{...e,kind:t}}]:void 0}
var Vv={patch:"it is a patch: what it leaves out is not missing",encrypted:"it is encrypted by SOPS: encrypted values cannot be checked"};function Hv(e,{document:t,
isTemplate:n,encrypted:r,isPatch:i}){let s=r?kc(e.value):e.value,o=i||Sr(s),l=n?"template":r?"encrypted":o?"patch":"manifest";return{...e,value:s,role:l,unknown:Ad(
s,r),isPartial:o,isFixable:l==="manifest"&&t.issues.length===0}}function Jv(e){if(!Y(e))return;let{apiVersion:t,kind:n}=e;return Ws(t)?typeof n=="string"?_n(n):
void 0:typeof n=="string"&&ot(n)&&typeof t=="string"?_n(t):void 0}function Qv(e,t,n){let r=`it is ${n}`;if(Cc(t)){let i=bd(t);return{document:e,role:i===void 0?
"unreadable":"template",reason:i??r,resources:[]}}return{document:e,role:"other",reason:r,resources:[]}}var Nd=({range:e},t)=>t.slice(e.start.offset,e.end.offset);
function ki({role:e,isPartial:t}){return!t&&e!=="template"}function xd(e,t,n){let{spec:r}=e;if(r!=null&&!(Y(r)&&Object.keys(r).length===0))return;let i=t.flatMap(d=>d.code==="unknown-field"&&Xv(d.path)?[d.name]:[]);if(i.
length===0)return;let s=n(Ed(e,i)),o=new Set(s.ok?[]:s.issues.flatMap(d=>d.code==="unknown-field"?[d.path]:[])),l=i.filter(d=>!o.has(`/spec/${en(d)}`)),[u]=l;if(u===
void 0)return;let c=`/${en(u)}`;return{issue:{code:"misplaced-fields",path:c,field:mr(c),message:Zv(l),fields:l},meant:Ed(e,l)}}var Xv=e=>e.lastIndexOf("/")===0;
function Ed(e,t){let n=Object.entries(e),r=Object.fromEntries(n.filter(([i])=>t.includes(i)));return{...Object.fromEntries(n.filter(([i])=>!t.includes(i))),spec:r}}
function Zv(e){let[t=""]=e;return e.length===1?`must be in spec: ${t} is one level too high; indent it below spec.`:`must be in spec: ${e.slice(0,-1).join(", ")}\
 and ${e.at(-1)} are one level too high; indent them below spec.`}function ew(e,t){let{value:n}=e,r=ir(t)(n);if(r.ok)return{value:n,issues:[],placeOf:Ra};let i=Td(n,r.issues,t);return e.unknown.size===0&&!e.isPartial?i:{...i,issues:i.
issues.filter(s=>rw(s,e))}}function Ta(e,t){return ew(e,t).issues}function Rd(e,t){return e.unknown.size===0&&!e.isPartial?ls(t,e.value):Ta(e,t).length===0}var Ra=e=>e;function Td(e,t,n){let r=ir(n),i=t.find(g=>g.code==="unkno\
wn-kind"),s=i?.code==="unknown-kind"&&Y(e)&&nw(e)?i.suggestion:void 0;if(i&&s!==void 0&&Y(e)){let g={...e,kind:s},v=r(g),h=v.ok?{value:g,issues:[],placeOf:Ra}:Td(
g,v.issues,n);return{...h,issues:[i,...h.issues]}}let o=Y(e)?xd(e,t,r):void 0;if(!o)return{value:e,issues:t,placeOf:Ra};let{issue:l,meant:u}=o,{fields:c}=l,d=g=>{
let[,v,h=""]=g.split("/");return v==="spec"&&c.includes(h)?g.slice(5):g},p=r(u),m=p.ok?[]:p.issues.map(g=>tw(g,d(g.path)));return{value:u,issues:[l,...m],placeOf:d}}
var tw=(e,t)=>t===e.path?e:{...e,path:t,field:mr(t)};function nw(e){let{kind:t}=e;return typeof t=="string"&&!he.includes(t)&&Ac(e)}function rw(e,{unknown:t,isPartial:n}){
return Pd(t,iw(e)?sw(e.path):e.path)||e.code==="too-long"&&[...t].some(r=>r.startsWith(`${e.path}/`))?!1:!n||!ow(e)}function iw(e){return e.code==="unknown-fiel\
d"&&!At(e.name)}var sw=e=>e.slice(0,e.lastIndexOf("/"));function ow(e){return aw.has(e.code)||lw.has(e.path)?!0:e.code==="value-from"&&e.found==="neither"}var aw=new Set(
["missing-field","missing-secret-namespace","null-value"]),lw=new Set(["/apiVersion","/kind","/metadata/name","/metadata/generateName","/metadata/namespace"]);function Id(e){return e.flatMap(({resources:t})=>t.filter(ki).map(cw))}function cw(e){return{fits:t=>Rd(e,t),issues:t=>pl(e.value,t,()=>Ta(e,t))}}function ve(e){let t=Ze(e),n=[];for(let r of e.slice(t.length).split("/"))r===""||r==="."||(r!==".."?n.push(r):n.length>0&&n.at(-1)!==".."?n.pop():t===""&&n.push(
r));return t+n.join("/")}function qt(e,t){return ve(uw(t)||e===""?t:`${e}/${t}`)}function et(e){let t=e.lastIndexOf("/");return e.slice(0,Math.max(t,Ze(e).length))}
function Ia(e){return e.slice(e.lastIndexOf("/")+1)}function $t(e,t){if(e===t)return"";if(Ze(e)!==Ze(t))return t;let n=Ld(e),r=Ld(t),i=0;for(;i<n.length&&i<r.length&&
n[i]===r[i];)i++;return[...n.slice(i).map(()=>".."),...r.slice(i)].join("/")}function Bt(e,t){return e===t?!0:Ze(e)!==Ze(t)?!1:$t(e,t).split("/")[0]!==".."}function uw(e){
return Ze(e)!==""}function Ld(e){return e.slice(Ze(e).length).split("/").filter(Boolean)}function Ze(e){return/^(?:[A-Za-z]:)?\//.exec(e)?.[0]??""}function Dd(e){let t=new Map;return n(e,[]),t.size>0?t:void 0;function n(r,i){let s=fw(r);if(s===void 0)return!1;let o=Zt(r,({path:u})=>La(s,u)),l=[...i,...o.get(
void 0)??[]];for(let[u,c]of o)u===void 0||!pw(c)||n(c,l)||t.set(u,[...c,...l]);return!0}}function fw(e){let t=[...Zt(dw(e),({name:s})=>s).values()].filter(s=>s.
length>1),n=mw(t.flatMap(s=>s.map(({path:o})=>o)));if(n===void 0)return;let r=new Set;for(let s of t){let o=new Set(s.map(({path:l})=>La(n,l)));if(o.has(void 0))
return;if(o.size>1)for(let l of o)l!==void 0&&r.add(l)}let i=e.every(s=>{let o=La(n,s.path);return s.names.length===0||o===void 0||r.has(o)});return r.size>1&&i?
n:void 0}function dw(e){return e.flatMap(({path:t,names:n})=>n.map(r=>({name:r,path:t})))}function pw(e){return e.some(({names:t})=>t.length>0)}function mw([e,...t]){
if(e===void 0)return;let n=et(e);for(let r of t)for(;!Bt(n,r)&&n!==et(n);)n=et(n);return t.every(r=>Bt(n,r))?n:void 0}function La(e,t){if(!Bt(e,t))return;let[n="",
...r]=$t(e,t).split("/");return r.length>0?qt(e,n):void 0}function Md({isPatch:e=!1,patchKind:t}){return{isPatch:e,...t!==void 0&&{patchKind:t}}}function mt(e){let t=new Map;return n=>{let r=t.get(n)??{value:e(n)};return t.set(n,r),r.value}}function Fd(){let e=new Map,t=new Map;function n(s,{release:o,sets:l},u){if(o)return o;let c=l.length>1,d=c?u.map(hw):u;c&&t.set(s,d);for(let v of l){let{poll:h,
unasked:b}=r(v),P=h.unasked;for(let C of d)h.add(C);h.unasked>P&&b.push({number:s,ballots:h.unasked-P})}let{poll:p,files:m}=r(l[0]),g=as(p.leading);return d.length>
0&&m.push({number:s,release:g}),{release:g,from:"detected"}}function r(s){let o=e.get(s);if(o)return o;let l={poll:gr(),unasked:[],files:[]};return e.set(s,l),l}
function i(s){let o=new Map,l=[];for(let[u,{poll:c,unasked:d,files:p}]of e){if(!c.isUnanimous)for(let{number:v,ballots:h}of d)for(let b of(t.get(v)??s(v)??[]).slice(
0,h))c.recount(b);let m=c.decide();o.set(u,m);let g=St(m.release);for(let{number:v,release:h}of p)St(h)!==g&&l.push(v)}return{detected:o,outdated:l,releaseOf:({
release:u,sets:[c]})=>u??{release:o.get(c)?.release??as(gr().leading),from:"detected"}}}return{vote:n,decide:i}}function hw({fits:e,issues:t}){return{fits:mt(e),
issues:mt(t)}}function _d(e){let t=e.map(({path:c,text:d,context:p})=>{let m=Cd(d,Md(p)),g=m.flatMap(({document:v,resources:h})=>h.filter(ki).map(({value:b,pointer:P})=>({value:b,
path:c,document:v,pointer:P})));return{path:c,context:p,documents:m,planes:g}}),n=Fd(),r=c=>Id(t[c]?.documents??[]);for(let[c,{context:d}]of t.entries())n.vote(
c,d,r(c));let{detected:i,releaseOf:s}=n.decide(r),o=t.filter(({planes:c})=>c.length>0).flatMap(c=>c.context.sets.map(d=>({name:d,file:c}))),l=[...Zt(o,({name:c})=>c)].
flatMap(([c,d])=>{let p=d.map(({file:b})=>b),m=s({release:p[0]?.context.release,sets:[c]}),g=m.from==="detected"?i.get(c):void 0,v=(b,P)=>({name:b,release:m,detection:g,
planes:P.flatMap(({planes:C,context:I})=>C.flatMap(L=>gw(L,I.namingsIn?.(c))))}),h=c===""?Dd(p.map(yw)):void 0;return h?[...h].map(([b,P])=>v(b,P)):[v(c,p)]}),u=t.
flatMap(({path:c,documents:d})=>d.flatMap(({role:p,reason:m,document:g})=>m!==void 0&&(p==="patch"||p==="template"||p==="unreadable")?[{path:c,line:bw(g),role:p,
reason:m}]:[]));return{sets:l,skipped:u}}function gw(e,t=[]){let{value:n}=e,r=new Set(t.map(({namespace:s})=>s));if(r.size===0||!Y(n)||ul(ps(n,"/kind")))return[
e];let{metadata:i}=n;return[...r].map(s=>s===void 0||!Y(i)?e:{...e,value:{...n,metadata:{...i,namespace:s}}})}function yw(e){let t=e.planes.map(({value:n})=>["/\
kind","/metadata/namespace","/metadata/name"].map(r=>ps(n,r)).join(" "));return{...e,names:t}}function bw({issues:e,positionOf:t}){return(e[0]?.range??t("")).start.
line}var Hd=require("buffer"),Me=require("fs"),Jd=require("path");var Kt=require("fs"),_a=require("path");var vw,qd=()=>vw??=require("./glob.cjs"),$d=(...e)=>qd().globOf(...e),Bd=(...e)=>qd().isGlob(...e);var Oi=require("path");function Da(e,t){let n=(0,Oi.resolve)(e,t),r=(o,l)=>l===o||ge(o,l)!==void 0,i=o=>r(e,o)||!(0,Oi.isAbsolute)(t)&&r(n,o),s=o=>i(o)?Se(e,o):ne(o);return{given:s(n),
of:s,inFolder(o){let l=s(o),u=l==="."?"":l.endsWith("/")?l:`${l}/`;return c=>u+c}}}var nt=require("fs"),Ma=require("path");var Kd=e=>ww.test(e),ww=/\.(?:ya?ml|json)$/i;var me=require("fs"),tt=require("path");var jd=/^\.openchoreo-planes-(\d+)-[A-Za-z0-9]{6}$/,Sw=1440*60*1e3;function Ud(e){return jd.test(e)}function Yd(e){let t=(0,me.mkdtempSync)((0,tt.join)(e,`.open\
choreo-planes-${process.pid}-`));try{(0,me.writeFileSync)((0,tt.join)(t,".gitignore"),`*
`)}catch(n){throw Pi(t),n}return t}function Pi(e){try{(0,me.rmSync)(e,{recursive:!0,force:!0})}catch{}}function Wd(e){for(let t of new Set(Array.from(e,Pw)))for(let n of Aw(
t)){let r=jd.exec(n)?.[1];r!==void 0&&kw(Number(r),(0,tt.join)(t,n))&&Pi((0,tt.join)(t,n))}}function kw(e,t){if(e===process.pid||!Ow(e))return!0;let n=(0,me.statSync)(
t,{throwIfNoEntry:!1});return n!==void 0&&Date.now()-n.mtimeMs>Sw}function Ow(e){try{return process.kill(e,0)}catch(t){return st(t)==="EPERM"}}function Pw(e){try{
return(0,tt.dirname)(me.realpathSync.native(e))}catch{return(0,tt.dirname)(e)}}function Aw(e){try{return(0,me.readdirSync)(e)}catch{return[]}}function Fa(e,t){let n=(0,nt.realpathSync)(e);return zd({folder:n,inside:"",rules:cs(n,t.env)},{isWanted:()=>!0,...t,folders:new Set})}function*zd({folder:e,inside:t,
rules:n},r){let{env:i,isLeftOut:s,isWanted:o,naming:l,folders:u}=r,c=n.trackedOnly?e+Ma.sep:e;if(u.has(c))return;u.add(c);let d=(0,nt.readdirSync)(e,{withFileTypes:!0}).
sort(Nw),p=el(e,d,n,i),m=l.inFolder(e);for(let g of d){let v=Gd(e,Ma.sep,g.name),h=Gd(t,"/",g.name),b=Kd(g.name)&&o(h),P=g.isSymbolicLink();if(!(!b&&!P&&!g.isDirectory())&&
!(Cw.has(g.name)||Ud(g.name)))try{let C=tl(v,g.isDirectory(),p);if(C==="ignored")continue;let I=P?Ew(v,b):g,L=I?.isDirectory()??!1;if(s(v,L))continue;if(L){let M=P?
(0,nt.realpathSync)(v):v,$=P?cs(M,i):C==="tracked"?{...p,trackedOnly:!0}:p;yield*zd({folder:M,inside:h,rules:$},r)}else if(b&&I?.isFile()){let M=P?(0,nt.realpathSync)(
v):v;yield{path:P?l.of(M):m(g.name),fullPath:M,fromDirectory:!0}}}catch(C){if(or(C))throw C;let[I,L]=[m(g.name),Re(C)];fr(C)?r.onFault({file:I,reason:L}):r.onNote(
`skipped ${I}: ${L}`)}}}var Cw=new Set([".git","node_modules"]),Nw=(e,t)=>e.name<t.name?-1:1,Gd=(e,t,n)=>e===""?n:e.endsWith(t)?e+n:e+t+n;function Ew(e,t){try{return(0,nt.statSync)(
e)}catch(n){if(t)throw n;return}}var rt="<stdin>";function*Vd(e,{cwd:t,ignore:n=[],isLeftOut:r=()=>!1,...i}){let s=(0,Kt.realpathSync)(t),o=n.length>0?lr(s,n):()=>!1,l=(c,d)=>o(c,d)||r(c,d),u=new Set;
for(let c of e){let d=Da(s,c);try{for(let p of xw(c,d,{...i,cwd:s,isLeftOut:l}))u.has(p.fullPath)||(u.add(p.fullPath),yield p)}catch(p){if(or(p))throw p;i.onFault(
{file:d.given,reason:Re(p)})}}}function*xw(e,t,n){if(e==="-")return yield{path:rt,fullPath:rt,fromDirectory:!1};let r=(0,_a.resolve)(n.cwd,e),i=(0,Kt.statSync)(
r,{throwIfNoEntry:!1});if(!i&&Bd(ne(e)))return yield*Rw(e,n);if(!i)throw Object.assign(new Error,{code:"ENOENT"});if(i.isDirectory())return yield*Fa(r,{...n,naming:t});
if(!Iw(i,r))return n.onFault({file:t.given,reason:"it is neither a file nor a directory"});let s=Tw.test(r)?r:(0,Kt.realpathSync)(r);!n.isLeftOut(r,!1)&&!n.isLeftOut(
s,!1)&&(yield{path:t.of(s),fullPath:s,fromDirectory:!1})}function*Rw(e,t){let{base:n,isMatch:r}=$d(ne(e)),i=(0,_a.resolve)(t.cwd,n),s=!1;if((0,Kt.statSync)(i,{throwIfNoEntry:!1})?.
isDirectory())for(let o of Fa(i,{...t,naming:Da(t.cwd,n),isWanted:r}))s=!0,yield o;s||t.onFault({file:e,reason:"no YAML or JSON file matches"})}var Tw=/^\/(?:dev|proc)\//;
function Iw(e,t){return e.isFile()||e.isFIFO()&&/^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.test(t)}function qa(e,t){return e===rt?Buffer.from(t.stdin()):Lw(e,t.cwd)}function Lw(e,t){let n=(0,Jd.resolve)(t,e),r=(0,Me.openSync)(n,"r");try{if(/^\/(?:dev|proc)\//.
test(n))return(0,Me.readFileSync)(r);let i=(0,Me.readSync)(r,Ai);return i<Ai.length?Ai.subarray(0,i):Buffer.concat([Ai,(0,Me.readFileSync)(r)])}finally{(0,Me.closeSync)(
r)}}var Ai=Buffer.allocUnsafeSlow(64*1024);function Ci(e){if(e[0]===255&&e[1]===254)return new TextDecoder("utf-16le").decode(e);if(e[0]===254&&e[1]===255)return new TextDecoder(
"utf-16be").decode(e);let t=e.toString("utf8");return(0,Hd.isUtf8)(e)?t:t.replaceAll("\uFFFD","\uFFFF")}function Qd({path:e,fromDirectory:t},n){let r=qa(e,n);return t&&
!Dw(r)?void 0:Ci(r)}function Dw(e){return e[0]===255||e[0]===254?Gs(Ci(e)):e.includes("openchoreo")||e.includes("Plane")&&Gs(e.toString("latin1"))}function Xd(e,t){let n=[];for(let r of e.files)try{let i=Qd(r,t);i!==void 0&&n.push({path:r.path,text:i,context:e.contextOf(r)})}catch(i){Mw(r,i,e)}return{files:n,
faults:e.faults,notes:e.notes}}function Mw({path:e,fromDirectory:t},n,{onFault:r,onNote:i}){let s=Re(n);t&&!fr(n)?i(`skipped ${e}: ${s}`):r({file:e,reason:s})}var gp=require("fs"),Ri=require("path");var xi=require("fs"),Ce=require("path");var $a=["kustomization.yaml","kustomization.yml","Kustomization"];var ht={namespace:void 0,prefix:"",suffix:""};function ep({namespace:e,prefix:t,suffix:n}){return e!==void 0||t!==""||n!==""}function Ei({namespace:e,prefix:t,suffix:n}){
return JSON.stringify([e,t,n])}function tp(e,t){let{documents:n}=wr(e),[r]=n;if(!r||r.value===null)return qw;if(r.issues.some(({code:l})=>l==="yaml-syntax"))return e.
includes("{{")?"is a template":"cannot be read as YAML";let{value:i}=r;if(!Y(i))return"is not a map";let{apiVersion:s}=i;if(typeof s=="string"&&s!==""&&!s.startsWith(
Fw))return;let o=l=>l.flatMap(u=>typeof u=="string"&&u!==""?[$w(u,t)]:[]);return{resources:o([...Ae(i,"resources"),...Ae(i,"bases")]),components:o(Ae(i,"compone\
nts")),patches:[...[...Ae(i,"patches"),...Ae(i,"patchesJson6902")].flatMap(l=>o([Zd(l)]).map(u=>({...u,kind:Kw(l)}))),...o(Ae(i,"patchesStrategicMerge")).map(l=>({
...l,kind:void 0}))],configurations:o([..._w.flatMap(l=>Ae(i,l)),...[...Ae(i,"replacements"),i.openapi].map(Zd),...Ae(i,"helmCharts").flatMap(jw)]),naming:{namespace:Ni(
i,"namespace")||void 0,prefix:Ni(i,"namePrefix"),suffix:Ni(i,"nameSuffix")}}}function np({resources:e,components:t,patches:n,configurations:r}){return[...e,...t,
...n,...r]}var Fw="kustomize.config.k8s.io/",_w=["configurations","crds","generators","transformers","validators"],qw={resources:[],components:[],patches:[],configurations:[],
naming:ht};function $w(e,t){return{name:e,path:qt(t,e),isLocal:!Bw.test(e)}}var Bw=/^[\w+.-]+:|^[\w.-]+@|^(?:[\w-]+\.)+[a-z]{2,}\/|[?&](?:ref|version|timeout|submodules)=|\.git(?:\/|$)|[{}\n]|\$\(/;
function Ae(e,t){let n=e[t];return Array.isArray(n)?n:[]}function Zd(e){return Y(e)?e.path:void 0}function Kw(e){let t=Y(e)?e.target:void 0;return Y(t)&&Ni(t,"k\
ind")||void 0}function jw(e){return Y(e)?[e.valuesFile,...Ae(e,"additionalValuesFiles")]:[]}function Ni(e,t){let n=e[t];return typeof n=="string"?n:""}function rp(e,t){let n=new Map;for(let{path:s,text:o}of e.map(l=>({...l,path:ve(l.path)})).sort(Uw)){let l=et(s),u=tp(o,l);if(u===void 0)continue;if(typeof u=="\
string"){t.push({path:s,message:`${u}, so what it names is not known`});continue}let c=n.get(l);c?(t.push({path:s,message:`is next to ${Ia(c.path)}; Kustomize a\
ccepts only one of them in a folder`}),c.files.push(u)):n.set(l,{folder:l,path:s,files:[u]})}let r=new Map([...n.keys()].map((s,o)=>[s,o])),i=s=>[...new Set(s.flatMap(
({path:o})=>r.get(o)??[]))];return[...n.values()].map(s=>({...s,resources:i(s.files.flatMap(({resources:o})=>o)),components:i(s.files.flatMap(({components:o})=>o))}))}
function Uw(e,t){return e.path<t.path?-1:1}function ip(e){let t=new Array(e.length).fill(-1),n=new Array(e.length).fill(-1),r=new Array(e.length).fill(0),i=new Array(e.length).fill(!1),s=[],o=[],l=0;function u(p){
t[p]=n[p]=l++,i[p]=!0,s.push(p)}function c(p,m){n[p]=Math.min(n[p]??0,m)}function d(p){let m=[];for(let g=s.pop();g!==void 0&&(i[g]=!1,m.push(g),g!==p);g=s.pop())
;o.push(m)}for(let p=e.length-1;p>=0;p--){if(t[p]!==-1)continue;u(p);let m=[p];for(let g=m.at(-1);g!==void 0;g=m.at(-1)){let v=r[g]??0;r[g]=v+1;let h=e[g]?.[v];
if(h===void 0){n[g]===t[g]&&d(g),m.pop();let b=m.at(-1);b!==void 0&&c(b,n[g]??0)}else t[h]===-1?(u(h),m.push(h)):i[h]&&c(g,t[h]??0)}}return o}function sp(e,t){let n=e.map(({resources:i,components:s})=>[...i,...s]),r=ip(n).reverse();for(let i of r){let s=i.sort((c,d)=>c-d).flatMap(c=>e[c]??[]),[o,...l]=s,
u=l.length>0||i.some(c=>n[c]?.includes(c));o&&u&&t.push({path:o.path,message:Yw(l)})}return{edges:n,groups:r}}function op({edges:e,groups:t},n){let r=new Array(
e.length).fill(0);for(let[u,c]of t.entries())for(let d of c)r[d]=u;let i=t.map(()=>[]),s=new Array(e.length).fill([]),o=new Map,l=u=>{let c=o.get(u)??[];return o.
set(u,c),c};for(let[u,c]of t.entries()){let d=i[u]?.length===0,p=gt(i[u]??[]),m=n(c,d);for(let v of m)if(!p.includes(v))for(let h of c)l(v).push(h);let g=gt(m.length>
0?[p,m]:[p]);for(let v of c){s[v]=g;for(let h of e[v]??[]){let b=r[h]??0;b!==u&&i[b]?.push(g)}}}return{setsOfPlace:s,starts:o}}function gt(e){let t=[...new Set(
e)];return t.length>1?[...new Set(t.flat())]:t[0]??[]}var Ba=3;function Yw(e){if(e.length===0)return"refers to itself";let t=e.slice(0,Ba).map(({folder:n})=>n||
".");return e.length>Ba&&t.push(`${e.length-Ba} more`),`refers to itself through ${t.join(", ")}`}var Ww=16;function ap(e,t){let n=new Map,r=new Map,i=[],s=(l,u)=>{let c=e[l],d=n.get(l)??new Set;!c||d.size>=Ww||d.has(Ei(u))||(n.set(l,d.add(Ei(u))),i.push({folder:c,
naming:u}))},o=(l,u)=>s(l,Gw(e,l).reduce(zw,u));for(let l of t)o(l,ht);for(let{folder:l,naming:u}of i){for(let{path:c}of l.files.flatMap(({resources:d})=>d))r.set(
c,(r.get(c)??new Map).set(Ei(u),u));for(let c of l.resources)o(c,u);for(let c of l.components)s(c,u)}return new Map([...r].map(([l,u])=>[l,[...u.values()]]))}function Gw(e,t){
let n=e[t],r=(n?.components??[]).flatMap(i=>e[i]??[]);return[n,...r.reverse()].flatMap(i=>i?.files.map(({naming:s})=>s)??[])}function zw(e,t){return{namespace:e.
namespace??t.namespace,prefix:e.prefix+t.prefix,suffix:t.suffix+e.suffix}}function lp(e,t=()=>!0){let n=[],r=rp(e,n),i=sp(r,n),s=new Set(r.map(({folder:m})=>m)),o=new Map,l=new Map,u=new Set;for(let[m,g]of r.entries())for(let v of g.files){
for(let{path:h,kind:b}of v.patches)l.set(h,(l.get(h)??new Set).add(b));for(let{path:h}of v.configurations)u.add(h);for(let{path:h}of[...v.resources,...v.patches])
o.set(h,(o.get(h)??new Set).add(m));for(let{name:h,path:b,isLocal:P}of np(v))!P||s.has(b)||t(b)||n.push({path:g.path,message:`names ${h}, which does not exist`})}
let c=r.some(({files:m})=>m.some(({naming:g})=>ep(g))),d=m=>r[m]?.folder??"",p=m=>{let{setsOfPlace:g,starts:v}=op(i,m);return{setsOf:h=>gt([...o.get(ve(h))??[]].
map(b=>g[b]??[])),namingsIn:h=>{if(!c)return()=>[ht];let b=ap(r,v.get(h)??[]);return P=>b.get(ve(P))??[]}}};return{...p((m,g)=>g?m.slice(0,1).map(d):[]),reachFrom:m=>p(
g=>gt(g.map(v=>m(d(v))))),isPatch:m=>l.has(ve(m)),patchKindOf:m=>{let[g,...v]=l.get(ve(m))??[];return v.length===0?g:void 0},isConfiguration:m=>u.has(ve(m)),notes:n}}function cp(e,t,{onNote:n}){let r=Vw(e,t).flatMap(o=>{try{return[{path:ne(o),text:Ci(qa(o,t))}]}catch{return[]}}),i=lp(r,o=>(0,xi.existsSync)(o)),{notes:s}=i;for(let{
path:o,message:l}of s.slice(0,Ka))n(`${Se(t.cwd,o)}: ${l}`);return s.length>Ka&&n(`${s.length-Ka} more such notes about Kustomizations`),i}var Ka=5;function Vw(e,t){
let n=new Set,r=[];for(let{fullPath:i}of e)if(i.includes(Ce.sep))for(let s=(0,Ce.dirname)(i);!n.has(s);s=(0,Ce.dirname)(s)){n.add(s);for(let o of $a)(0,xi.existsSync)(
(0,Ce.join)(s,o))&&r.push((0,Ce.join)(s,o));if(Hw(s,t.cwd))break}return r}function Hw(e,t){return(0,xi.existsSync)((0,Ce.join)(e,".git"))||e===t||e===(0,Ce.dirname)(
e)||ge(t,e)===void 0}function Ua(e){let t=e.trim().toLowerCase();if(t==="auto")return{ok:!0,release:"auto"};if(t==="latest")return{ok:!0,release:rr};let n=Jw.exec(t),r=n===null?void 0:
`v${n[1]}`;return Va(r)?{ok:!0,release:r}:{ok:!1,suggestion:Qw(t,r)}}function up(e){let t=Ua(e),n=t.ok?void 0:t.suggestion,r=n===void 0?`; write one of ${oe[0]}\
 to ${rr}, latest or auto`:`; did you mean "${n}"?`;return`unknown release "${e}"${r}`}var Jw=/^v?(\d{1,4}\.\d{1,4})(?:\.(?:\d{1,9}|x))?(?:[-+][0-9a-z.+-]{1,64})?$/;
function Qw(e,t){if(t===void 0)return ur(e,[...oe,"latest","auto"]);let n=ja(t);return oe.reduce((r,i)=>Math.abs(ja(i)-n)<Math.abs(ja(r)-n)?i:r)}function ja(e){
let[t=0,n=0]=e.slice(1).split(".").map(Number);return t*1e4+n}function pp(e,{env:t}){if(e!==void 0)return dp(e,"option","--release");let n=t[fp];return n===void 0||n===""?void 0:dp(n,"environment",fp)}var fp="OPENCHOREO_RE\
LEASE";function dp(e,t,n){let r=Ua(e);if(!r.ok)throw new Te(`${n}: ${up(e)}`);return r.release==="auto"?"auto":{release:r.release,from:t}}function mp({patterns:e=[],root:t="",workingDirectory:n=t,kustomizations:r}){let i=d=>$t(n,d)||".",s=new Set,o=mt(d=>{if(e.length===0||!Bt(t,d))return[];let p=$t(
t,d),m=e.flatMap(g=>{let v=g.matchOf(p);return v===void 0?[]:(s.add(g),[i(qt(t,v))])});return[...new Set(m)]}),l=r.reachFrom(o),u=new Map,c=d=>{let p=i(d);return u.
set(p,d),p};return{setsOf:d=>{let p=ve(d),m=o(et(p)),g=l.setsOf(p);if(m.length+g.length>0)return gt([m,g]);let v=r.setsOf(p);return v.length>0?v.map(c):Xw},namingsIn:d=>{
let p=u.get(d),m=p===void 0?l.namingsIn(d):r.namingsIn(p);return g=>{let v=m(g);return v.length>0?v:[ht]}},unmatched:()=>e.filter(d=>!s.has(d)).map(({pattern:d})=>d)}}
var Xw=[""];function hp(e,t){let n=ne(t.cwd),r=new Map,i=new Map;function s({sets:o,folder:l}){let u=l===void 0?n:ne(l),c=r.get(l)??mp({patterns:o,root:u,workingDirectory:n,
kustomizations:e});return r.set(l,c),c}return{setsOf(o,l){let[u="",...c]=s(l).setsOf(ne(o));return[u,...c]},namingsIn(o,l){let u=`${l.folder??""}
${o}`,c=i.get(u)??s(l).namingsIn(o);return i.set(u,c),c}}}function yp(e,t,n){let{ignore:r=[],complete:i=!1}=t,s=pp(t.release,n),o=Zw(t,n),l=[],u=[],c={onFault:P=>l.push(P),onNote:P=>u.push(P)},d=(P,C)=>o.isIgnored(P,C),
p=[...Vd(e,{cwd:n.cwd,env:n.env,ignore:r,isLeftOut:d,...c})],m=cp(p,n,c),g=hp(m,n),v=mt(({path:P,fullPath:C,fromDirectory:I})=>{let L=P===rt?tS(n):C,M=o.settingsFor(
L);return{sets:P===rt?[""]:g.setsOf(L,M),release:s===void 0?rS(M):nS(s),isPatch:m.isPatch(ne(L)),patchKind:m.patchKindOf(ne(L)),namingsIn:$=>g.namingsIn($,M)(ne(
L)),fromDirectory:I,complete:i||M.complete,levels:M.rules,failLevel:M.failLevel}});return{files:p,faults:l,notes:u,...c,contextOf:v,configuredReleases:()=>s==="\
auto"?[]:o.releases(),unmatched:()=>{let P=e.map(C=>(0,Ri.resolve)(n.cwd,C)).filter(eS);return P.length===0?[]:o.unmatched(p.map(({fullPath:C})=>C),P)}}}function Zw(e,t){
return al({cwd:t.cwd,file:e.config,off:e["no-config"]??!1})}function eS(e){try{return(0,gp.statSync)(e).isDirectory()}catch{return!1}}var tS=e=>(0,Ri.join)(e.cwd,
rt),nS=e=>e==="auto"?void 0:e;function rS({release:e}){return e===void 0||e==="auto"?void 0:{release:e,from:"configuration"}}function vp(e,t,n){let r=yp(e,t,n),i=Xd(r,n),{sets:s,skipped:o}=_d(i.files),l=({role:u})=>u==="unreadable";return{sets:s,unreadable:o.filter(l).map(bp),notes:[...i.
notes,...o.filter(u=>!l(u)).map(bp)],faults:i.faults}}var bp=({path:e,line:t,reason:n})=>`${e}:${t}: left out: ${n}`;var Ne=require("fs"),qn=require("path");var G=require("fs");function wp({path:e,shown:t,text:n,before:r}){let i=(0,G.statSync)(e,{throwIfNoEntry:!1});if(i===void 0){if(typeof r=="string")throw new Error(Cp);if((0,G.lstatSync)(
e,{throwIfNoEntry:!1}))throw new Error("it is a symbolic link to a file that does not exist");return{shown:t,text:n,path:e,old:void 0}}if(!i.isFile())throw new Error(
i.isDirectory()?"it is a directory":"it is not a regular file");let s=(0,G.realpathSync)(e);(0,G.accessSync)(s,G.constants.W_OK);let o=(0,G.readFileSync)(s);if(r===
null)throw new Error(Ap);if(r!==void 0&&!o.equals(Buffer.from(r)))throw new Error(sS(o)?iS:Pp);return{shown:t,text:n,path:s,old:{bytes:o,stats:i}}}function Sp(e,t){
return Np(t,e.text,e.old?.stats),{...e,temporary:t}}function kp({path:e,temporary:t,old:n}){let r=aS(e);if(r===void 0&&n!==void 0)throw new Error(Cp);if(r!==void 0&&
n===void 0)throw new Error(Ap);if(n!==void 0&&!r?.equals(n.bytes))throw new Error(Pp);(0,G.renameSync)(t,e)}function Op({path:e,temporary:t,old:n}){n===void 0?(0,G.rmSync)(
e,{force:!0}):(Np(t,n.bytes,n.stats),(0,G.utimesSync)(t,n.stats.atime,n.stats.mtime),(0,G.renameSync)(t,e))}var Pp="it has changed since it was read; try again",
Ap="it has been created in the meantime; try again",Cp="it has been deleted since it was read",iS="it is UTF-16; save it as UTF-8 first",sS=e=>e[0]===255||e[0]===
254;function Np(e,t,n){let r=(0,G.openSync)(e,"wx");try{(0,G.writeFileSync)(r,t),n!==void 0&&(oS(r,n),(0,G.fchmodSync)(r,n.mode&4095)),(0,G.fsyncSync)(r)}finally{
(0,G.closeSync)(r)}}function oS(e,{uid:t,gid:n}){let r=(0,G.fstatSync)(e);if(!(r.uid===t&&r.gid===n))for(let i of[t,r.uid])try{(0,G.fchownSync)(e,i,n);return}catch{}}
function aS(e){try{return(0,G.readFileSync)(e)}catch(t){if(st(t)==="ENOENT")return;throw t}}var Ep=require("os"),Ya=["SIGHUP","SIGINT","SIGTERM"];async function xp(e){let t,n=r=>{t??=Ya.find(i=>i===r)};for(let r of Ya)process.on(r,n);try{return await e(
async()=>(await new Promise(setImmediate),t))}finally{for(let r of Ya)process.off(r,n)}}function Rp(e){return 128+Ep.constants.signals[e]}function Ip(e,{io:t,lookedAt:n,onWritten:r}){return xp(async i=>{Wd([...n,...e.map(({path:l})=>l)]);let s=await lS(e,i);s===void 0?r():Xt(t,s);let o=await i();return o===
void 0?s===void 0?Jt.ok:Jt.failure:(s===void 0&&Xt(t,`interrupted by ${o} after everything was written`),Rp(o))})}async function lS(e,t){let n=new Map,r=[],i=[],
s=()=>{for(let o of n.values())Pi(o)};try{let o=[];for(let u of e)o.push(await Tp(u,()=>wp(u),t));let l=[];for(let u of o){let c=()=>(0,qn.join)(cS((0,qn.dirname)(
u.path),n,r),String(l.length));l.push(await Tp(u,()=>Sp(u,c()),t))}await Lp(t);for(let u of l)Dp(u,()=>kp(u)),i.push(u);for(let u of n.keys())dS(u)}catch(o){let l=i.
filter(u=>!fS(u)).length;s();for(let u of r)uS(u);return`${l===0?"nothing was":`${l} of ${Ht(e.length,"file")} were`} written: ${Re(o)}`}s()}async function Tp(e,t,n){
return await Lp(n),Dp(e,t)}async function Lp(e){let t=await e();if(t!==void 0)throw new Error(`interrupted by ${t}`)}function Dp({shown:e},t){try{return t()}catch(n){
throw new Error(`${e}: ${Re(n)}`,{cause:n})}}function cS(e,t,n){let r=t.get(e);if(r!==void 0)return r;let i=(0,Ne.mkdirSync)(e,{recursive:!0});i!==void 0&&n.unshift(
{last:e,first:i});let s=Yd(e);return t.set(e,s),s}function uS({last:e,first:t}){try{for(let n=e;;n=(0,qn.dirname)(n))if((0,Ne.rmdirSync)(n),n===t)return}catch{}}
function fS(e){try{return Op(e),!0}catch{return!1}}function dS(e){try{let t=(0,Ne.openSync)(e,"r");try{(0,Ne.fsyncSync)(t)}finally{(0,Ne.closeSync)(t)}}catch{}}async function pS({positionals:e},t){let[n=".",...r]=e;if(r.length>0)throw new Te("init takes one directory");let i=(0,te.resolve)(t.cwd,n);if(!(0,$n.statSync)(
i,{throwIfNoEntry:!1})?.isDirectory())throw new Te(`${n}: there is no such directory`);let s=pr.find(v=>dr((0,te.join)(i,v)));if(s!==void 0)return Xt(t,`${Se(t.
cwd,(0,te.join)(i,s))}: it exists already, and nothing was changed`),Jt.failure;let{sets:o,faults:l}=vp([n],{release:"auto"},t);for(let{file:v,reason:h}of l)Qt(
t,`${v}: ${h}`);let u=Ha(o),c=u.others.map(({set:v,release:h})=>({set:v,release:h,folder:ge(i,(0,te.resolve)(t.cwd,v))})),d=c.flatMap(({folder:v,release:h})=>Mp(
v)?[{folder:v,release:h}]:[]);for(let{set:v,release:h}of c.filter(({folder:b})=>!Mp(b)))Qt(t,`${v===""?".":v}: its planes are for ${h}; add an override for its \
files`);let p=Ja(u,mS(i),d),m=(0,te.join)(i,pr[0]),g=Se(t.cwd,m);return Ip([{path:m,shown:g,text:p,before:null}],{io:t,lookedAt:[],onWritten:()=>{t.stdout(p),Qt(
t,`Wrote ${g}`)}})}var Mp=e=>e!==void 0&&/^[A-Za-z][\w./-]*$/.test(e);function mS(e){let t=(0,te.join)("node_modules","openchoreo-planes","generated","schemas",
"config.json"),n=e;for(;!(0,$n.existsSync)((0,te.join)(n,t))&&(0,te.dirname)(n)!==n;)n=(0,te.dirname)(n);let r=(0,$n.existsSync)((0,te.join)(n,t))?(0,te.relative)(
e,(0,te.join)(n,t)):t;return(r.startsWith("..")?r:`./${r}`).replaceAll(te.sep,"/")}0&&(module.exports={initCommand});

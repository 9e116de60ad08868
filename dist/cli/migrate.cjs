"use strict";var ch=Object.create;var or=Object.defineProperty;var uh=Object.getOwnPropertyDescriptor;var fh=Object.getOwnPropertyNames;var dh=Object.getPrototypeOf,ph=Object.prototype.hasOwnProperty;var $=(e,t)=>()=>(t||e((t={exports:{}}).exports,t),t.exports),ae=(e,t)=>{for(var n in t)or(e,n,{get:t[n],enumerable:!0})},cl=(e,t,n,r)=>{if(t&&typeof t=="object"||
typeof t=="function")for(let i of fh(t))!ph.call(e,i)&&i!==n&&or(e,i,{get:()=>t[i],enumerable:!(r=uh(t,i))||r.enumerable});return e};var Je=(e,t,n)=>(n=e!=null?ch(dh(e)):{},cl(t||!e||!e.__esModule?or(n,"default",{value:e,enumerable:!0}):n,e)),hh=e=>cl(or({},"__esModule",{value:!0}),e);var V=$(ie=>{"use strict";var Ws=Symbol.for("yaml.alias"),kc=Symbol.for("yaml.document"),vr=Symbol.for("yaml.map"),Ac=Symbol.for("yaml.pair"),Vs=Symbol.for("yam\
l.scalar"),Sr=Symbol.for("yaml.seq"),De=Symbol.for("yaml.node.type"),vg=e=>!!e&&typeof e=="object"&&e[De]===Ws,Sg=e=>!!e&&typeof e=="object"&&e[De]===kc,kg=e=>!!e&&
typeof e=="object"&&e[De]===vr,Ag=e=>!!e&&typeof e=="object"&&e[De]===Ac,Oc=e=>!!e&&typeof e=="object"&&e[De]===Vs,Og=e=>!!e&&typeof e=="object"&&e[De]===Sr;function Nc(e){
if(e&&typeof e=="object")switch(e[De]){case vr:case Sr:return!0}return!1}function Ng(e){if(e&&typeof e=="object")switch(e[De]){case Ws:case vr:case Vs:case Sr:return!0}
return!1}var Eg=e=>(Oc(e)||Nc(e))&&!!e.anchor;ie.ALIAS=Ws;ie.DOC=kc;ie.MAP=vr;ie.NODE_TYPE=De;ie.PAIR=Ac;ie.SCALAR=Vs;ie.SEQ=Sr;ie.hasAnchor=Eg;ie.isAlias=vg;ie.
isCollection=Nc;ie.isDocument=Sg;ie.isMap=kg;ie.isNode=Ng;ie.isPair=Ag;ie.isScalar=Oc;ie.isSeq=Og});var fn=$(Gs=>{"use strict";var te=V(),ue=Symbol("break visit"),Ec=Symbol("skip children"),Pe=Symbol("remove node");function kr(e,t){let n=Cc(t);te.isDocument(e)?
_t(null,e.contents,n,Object.freeze([e]))===Pe&&(e.contents=null):_t(null,e,n,Object.freeze([]))}kr.BREAK=ue;kr.SKIP=Ec;kr.REMOVE=Pe;function _t(e,t,n,r){let i=Pc(
e,t,n,r);if(te.isNode(i)||te.isPair(i))return Lc(e,r,i),_t(e,i,n,r);if(typeof i!="symbol"){if(te.isCollection(t)){r=Object.freeze(r.concat(t));for(let s=0;s<t.items.
length;++s){let o=_t(s,t.items[s],n,r);if(typeof o=="number")s=o-1;else{if(o===ue)return ue;o===Pe&&(t.items.splice(s,1),s-=1)}}}else if(te.isPair(t)){r=Object.
freeze(r.concat(t));let s=_t("key",t.key,n,r);if(s===ue)return ue;s===Pe&&(t.key=null);let o=_t("value",t.value,n,r);if(o===ue)return ue;o===Pe&&(t.value=null)}}
return i}async function Ar(e,t){let n=Cc(t);te.isDocument(e)?await qt(null,e.contents,n,Object.freeze([e]))===Pe&&(e.contents=null):await qt(null,e,n,Object.freeze(
[]))}Ar.BREAK=ue;Ar.SKIP=Ec;Ar.REMOVE=Pe;async function qt(e,t,n,r){let i=await Pc(e,t,n,r);if(te.isNode(i)||te.isPair(i))return Lc(e,r,i),qt(e,i,n,r);if(typeof i!=
"symbol"){if(te.isCollection(t)){r=Object.freeze(r.concat(t));for(let s=0;s<t.items.length;++s){let o=await qt(s,t.items[s],n,r);if(typeof o=="number")s=o-1;else{
if(o===ue)return ue;o===Pe&&(t.items.splice(s,1),s-=1)}}}else if(te.isPair(t)){r=Object.freeze(r.concat(t));let s=await qt("key",t.key,n,r);if(s===ue)return ue;
s===Pe&&(t.key=null);let o=await qt("value",t.value,n,r);if(o===ue)return ue;o===Pe&&(t.value=null)}}return i}function Cc(e){return typeof e=="object"&&(e.Collection||
e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,
Seq:e.Collection},e):e}function Pc(e,t,n,r){if(typeof n=="function")return n(e,t,r);if(te.isMap(t))return n.Map?.(e,t,r);if(te.isSeq(t))return n.Seq?.(e,t,r);if(te.
isPair(t))return n.Pair?.(e,t,r);if(te.isScalar(t))return n.Scalar?.(e,t,r);if(te.isAlias(t))return n.Alias?.(e,t,r)}function Lc(e,t,n){let r=t[t.length-1];if(te.
isCollection(r))r.items[e]=n;else if(te.isPair(r))e==="key"?r.key=n:r.value=n;else if(te.isDocument(r))r.contents=n;else{let i=te.isAlias(r)?"alias":"scalar";throw new Error(
`Cannot replace node with ${i} parent`)}}Gs.visit=kr;Gs.visitAsync=Ar});var Hs=$(Tc=>{"use strict";var xc=V(),Cg=fn(),Pg={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Lg=e=>e.replace(/[!,[\]{}]/g,t=>Pg[t]),dn=class e{constructor(t,n){
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
for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+Lg(t.substring(r.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),i;if(t&&r.length>0&&xc.isNode(t.contents)){let s={};Cg.visit(t.contents,(o,l)=>{xc.isNode(l)&&
l.tag&&(s[l.tag]=!0)}),i=Object.keys(s)}else i=[];for(let[s,o]of r)s==="!!"&&o==="tag:yaml.org,2002:"||(!t||i.some(l=>l.startsWith(o)))&&n.push(`%TAG ${s} ${o}`);
return n.join(`
`)}};dn.defaultYaml={explicit:!1,version:"1.2"};dn.defaultTags={"!!":"tag:yaml.org,2002:"};Tc.Directives=dn});var Or=$(pn=>{"use strict";var Ic=V(),xg=fn();function Tg(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(e)}`;throw new Error(n)}return!0}function Rc(e){let t=new Set;return xg.visit(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),t}function Mc(e,t){for(let n=1;;++n){
let r=`${e}${n}`;if(!t.has(r))return r}}function Ig(e,t){let n=[],r=new Map,i=null;return{onAnchor:s=>{n.push(s),i??(i=Rc(e));let o=Mc(t,i);return i.add(o),o},setAnchors:()=>{
for(let s of n){let o=r.get(s);if(typeof o=="object"&&o.anchor&&(Ic.isScalar(o.node)||Ic.isCollection(o.node)))o.node.anchor=o.anchor;else{let l=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw l.source=s,l}}},sourceObjects:r}}pn.anchorIsValid=Tg;pn.anchorNames=Rc;pn.createNodeAnchors=Ig;pn.
findNewAnchor=Mc});var Js=$($c=>{"use strict";function hn(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let i=0,s=r.length;i<s;++i){let o=r[i],l=hn(e,r,String(i),o);l===
void 0?delete r[i]:l!==o&&(r[i]=l)}else if(r instanceof Map)for(let i of Array.from(r.keys())){let s=r.get(i),o=hn(e,r,i,s);o===void 0?r.delete(i):o!==s&&r.set(
i,o)}else if(r instanceof Set)for(let i of Array.from(r)){let s=hn(e,r,i,i);s===void 0?r.delete(i):s!==i&&(r.delete(i),r.add(s))}else for(let[i,s]of Object.entries(
r)){let o=hn(e,r,i,s);o===void 0?delete r[i]:o!==s&&(r[i]=o)}return e.call(t,n,r)}$c.applyReviver=hn});var Qe=$(qc=>{"use strict";var Rg=V();function _c(e,t,n){if(Array.isArray(e))return e.map((r,i)=>_c(r,String(i),n));if(e&&typeof e.toJSON=="function"){if(!n||!Rg.
hasAnchor(e))return e.toJSON(t,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(e,r),n.onCreate=s=>{r.res=s,delete n.onCreate};let i=e.toJSON(t,n);return n.
onCreate&&n.onCreate(i),i}return typeof e=="bigint"&&!n?.keep?Number(e):e}qc.toJS=_c});var Nr=$(Fc=>{"use strict";var Mg=Js(),Dc=V(),$g=Qe(),zs=class{constructor(t){Object.defineProperty(this,Dc.NODE_TYPE,{value:t})}clone(){let t=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,onAnchor:i,reviver:s}={}){
if(!Dc.isDocument(t))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r==
"number"?r:100},l=$g.toJS(this,"",o);if(typeof i=="function")for(let{count:c,res:u}of o.anchors.values())i(u,c);return typeof s=="function"?Mg.applyReviver(s,{"":l},
"",l):l}};Fc.NodeBase=zs});var mn=$(Bc=>{"use strict";var _g=Or(),qg=fn(),Dt=V(),Dg=Nr(),Fg=Qe(),Qs=class extends Dg.NodeBase{constructor(t){super(Dt.ALIAS),this.source=t,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],qg.visit(t,{Node:(s,o)=>{(Dt.isAlias(o)||Dt.hasAnchor(o))&&r.push(o)}}),n&&(n.aliasResolveCache=r));let i;
for(let s of r){if(s===this)break;s.anchor===this.source&&(i=s)}if(i&&n){let{anchors:s,doc:o,maxAliasCount:l}=n,c=s.get(i);if(c||(Fg.toJS(i,null,n),c=s.get(i)),
c?.res===void 0){let u="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(u)}if(l>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
Er(o,i,s)),c.count*c.aliasCount>l)){let u="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(u)}}return i}toJSON(t,n){if(!n)
return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
i)}return n.anchors.get(r).res}toString(t,n,r){let i=`*${this.source}`;if(t){if(_g.anchorIsValid(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){
let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(t.implicitKey)return`${i} `}return i}};function Er(e,t,n){
if(Dt.isAlias(t)){let r=t.resolve(e),i=n&&r&&n.get(r);return i?i.count*i.aliasCount:0}else if(Dt.isCollection(t)){let r=0;for(let i of t.items){let s=Er(e,i,n);
s>r&&(r=s)}return r}else if(Dt.isPair(t)){let r=Er(e,t.key,n),i=Er(e,t.value,n);return Math.max(r,i)}return 1}Bc.Alias=Qs});var ee=$(Xs=>{"use strict";var Bg=V(),jg=Nr(),Kg=Qe(),Yg=e=>!e||typeof e!="function"&&typeof e!="object",Xe=class extends jg.NodeBase{constructor(t){super(Bg.SCALAR),
this.value=t}toJSON(t,n){return n?.keep?this.value:Kg.toJS(this.value,t,n)}toString(){return String(this.value)}};Xe.BLOCK_FOLDED="BLOCK_FOLDED";Xe.BLOCK_LITERAL=
"BLOCK_LITERAL";Xe.PLAIN="PLAIN";Xe.QUOTE_DOUBLE="QUOTE_DOUBLE";Xe.QUOTE_SINGLE="QUOTE_SINGLE";Xs.Scalar=Xe;Xs.isScalarValue=Yg});var gn=$(Kc=>{"use strict";var Ug=mn(),pt=V(),jc=ee(),Wg="tag:yaml.org,2002:";function Vg(e,t,n){if(t){let r=n.filter(s=>s.tag===t),i=r.find(s=>!s.format)??r[0];
if(!i)throw new Error(`Tag ${t} not found`);return i}return n.find(r=>r.identify?.(e)&&!r.format)}function Gg(e,t,n){if(pt.isDocument(e)&&(e=e.contents),pt.isNode(
e))return e;if(pt.isPair(e)){let h=n.schema[pt.MAP].createNode?.(n.schema,null,n);return h.items.push(e),h}(e instanceof String||e instanceof Number||e instanceof
Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:i,onTagObj:s,schema:o,sourceObjects:l}=n,c;if(r&&e&&typeof e==
"object"){if(c=l.get(e),c)return c.anchor??(c.anchor=i(e)),new Ug.Alias(c.anchor);c={anchor:null,node:null},l.set(e,c)}t?.startsWith("!!")&&(t=Wg+t.slice(2));let u=Vg(
e,t,o.tags);if(!u){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let h=new jc.Scalar(e);return c&&(c.node=h),h}u=e instanceof Map?o[pt.
MAP]:Symbol.iterator in Object(e)?o[pt.SEQ]:o[pt.MAP]}s&&(s(u),delete n.onTagObj);let d=u?.createNode?u.createNode(n.schema,e,n):typeof u?.nodeClass?.from=="fun\
ction"?u.nodeClass.from(n.schema,e,n):new jc.Scalar(e);return t?d.tag=t:u.default||(d.tag=u.tag),c&&(c.node=d),d}Kc.createNode=Gg});var Pr=$(Cr=>{"use strict";var Hg=gn(),Le=V(),Jg=Nr();function Zs(e,t,n){let r=n;for(let i=t.length-1;i>=0;--i){let s=t[i];if(typeof s=="number"&&Number.isInteger(
s)&&s>=0){let o=[];o[s]=r,r=o}else r=new Map([[s,r]])}return Hg.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var Yc=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,eo=class extends Jg.
NodeBase{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(n.schema=t),n.items=n.items.map(r=>Le.isNode(r)||Le.isPair(r)?r.clone(t):r),this.range&&
(n.range=this.range.slice()),n}addIn(t,n){if(Yc(t))this.add(n);else{let[r,...i]=t,s=this.get(r,!0);if(Le.isCollection(s))s.addIn(i,n);else if(s===void 0&&this.schema)
this.set(r,Zs(this.schema,i,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${i}`)}}deleteIn(t){let[n,...r]=t;if(r.length===0)return this.
delete(n);let i=this.get(n,!0);if(Le.isCollection(i))return i.deleteIn(r);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[
r,...i]=t,s=this.get(r,!0);return i.length===0?!n&&Le.isScalar(s)?s.value:s:Le.isCollection(s)?s.getIn(i,n):void 0}hasAllNullValues(t){return this.items.every(n=>{
if(!Le.isPair(n))return!1;let r=n.value;return r==null||t&&Le.isScalar(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;if(r.length===
0)return this.has(n);let i=this.get(n,!0);return Le.isCollection(i)?i.hasIn(r):!1}setIn(t,n){let[r,...i]=t;if(i.length===0)this.set(r,n);else{let s=this.get(r,!0);
if(Le.isCollection(s))s.setIn(i,n);else if(s===void 0&&this.schema)this.set(r,Zs(this.schema,i,n));else throw new Error(`Expected YAML collection at ${r}. Remai\
ning path: ${i}`)}}};Cr.Collection=eo;Cr.collectionFromPath=Zs;Cr.isEmptyPath=Yc});var yn=$(Lr=>{"use strict";var zg=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function to(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var Qg=(e,t,n)=>e.
endsWith(`
`)?to(n,t):n.includes(`
`)?`
`+to(n,t):(e.endsWith(" ")?"":" ")+n;Lr.indentComment=to;Lr.lineComment=Qg;Lr.stringifyComment=zg});var Wc=$(bn=>{"use strict";var Xg="flow",no="block",xr="quoted";function Zg(e,t,n="flow",{indentAtStart:r,lineWidth:i=80,minContentWidth:s=20,onFold:o,onOverflow:l}={}){
if(!i||i<0)return e;i<s&&(s=0);let c=Math.max(1+s,1+i-t.length);if(e.length<=c)return e;let u=[],d={},h=i-t.length;typeof r=="number"&&(r>i-Math.max(2,s)?u.push(
0):h=i-r);let p,m,v=!1,g=-1,w=-1,T=-1;n===no&&(g=Uc(e,g,t.length),g!==-1&&(h=g+c));for(let L;L=e[g+=1];){if(n===xr&&L==="\\"){switch(w=g,e[g+1]){case"x":g+=3;break;case"\
u":g+=5;break;case"U":g+=9;break;default:g+=1}T=g}if(L===`
`)n===no&&(g=Uc(e,g,t.length)),h=g+t.length+c,p=void 0;else{if(L===" "&&m&&m!==" "&&m!==`
`&&m!=="	"){let R=e[g+1];R&&R!==" "&&R!==`
`&&R!=="	"&&(p=g)}if(g>=h)if(p)u.push(p),h=p+c,p=void 0;else if(n===xr){for(;m===" "||m==="	";)m=L,L=e[g+=1],v=!0;let R=g>T+1?g-2:w-1;if(d[R])return e;u.push(R),
d[R]=!0,h=R+c,p=void 0}else v=!0}m=L}if(v&&l&&l(),u.length===0)return e;o&&o();let O=e.slice(0,u[0]);for(let L=0;L<u.length;++L){let R=u[L],M=u[L+1]||e.length;R===
0?O=`
${t}${e.slice(0,M)}`:(n===xr&&d[R]&&(O+=`${e[R]}\\`),O+=`
${t}${e.slice(R+1,M)}`)}return O}function Uc(e,t,n){let r=t,i=t+1,s=e[i];for(;s===" "||s==="	";)if(t<i+n)s=e[++t];else{do s=e[++t];while(s&&s!==`
`);r=t,i=t+1,s=e[i]}return r}bn.FOLD_BLOCK=no;bn.FOLD_FLOW=Xg;bn.FOLD_QUOTED=xr;bn.foldFlowLines=Zg});var vn=$(Vc=>{"use strict";var Ae=ee(),Ze=Wc(),Ir=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.
minContentWidth}),Rr=e=>/^(%|---|\.\.\.)/m.test(e);function ey(e,t,n){if(!t||t<0)return!1;let r=t-n,i=e.length;if(i<=r)return!1;for(let s=0,o=0;s<i;++s)if(e[s]===
`
`){if(s-o>r)return!0;if(o=s+1,i-o<=r)return!1}return!0}function wn(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:r}=t,i=t.
options.doubleQuotedMinMultiLineLength,s=t.indent||(Rr(e)?"  ":""),o="",l=0;for(let c=0,u=n[c];u;u=n[++c])if(u===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(o+=n.slice(l,
c)+"\\ ",c+=1,l=c,u="\\"),u==="\\")switch(n[c+1]){case"u":{o+=n.slice(l,c);let d=n.substr(c+2,4);switch(d){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"\
000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:d.
substr(0,2)==="00"?o+="\\x"+d.substr(2):o+=n.substr(c,6)}c+=5,l=c+1}break;case"n":if(r||n[c+2]==='"'||n.length<i)c+=1;else{for(o+=n.slice(l,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)o+=`
`,c+=2;o+=s,n[c+2]===" "&&(o+="\\"),c+=1,l=c+1}break;default:c+=1}return o=l?o+n.slice(l):n,r?o:Ze.foldFlowLines(o,s,Ze.FOLD_QUOTED,Ir(t,!1))}function ro(e,t){if(t.
options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return wn(e,t);let n=t.indent||(Rr(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?r:Ze.foldFlowLines(r,n,Ze.FOLD_FLOW,Ir(t,!1))}function Ft(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=wn;else{let i=e.includes(
'"'),s=e.includes("'");i&&!s?r=ro:s&&!i?r=wn:r=n?ro:wn}return r(e,t)}var io;try{io=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{io=/\n+(?!\n|$)/g}function Tr({comment:e,type:t,value:n},r,i,s){let{blockQuote:o,commentString:l,lineWidth:c}=r.options;if(!o||/\n[\t ]+$/.test(
n))return Ft(n,r);let u=r.indent||(r.forceBlockIndent||Rr(n)?"  ":""),d=o==="literal"?!0:o==="folded"||t===Ae.Scalar.BLOCK_FOLDED?!1:t===Ae.Scalar.BLOCK_LITERAL?
!0:!ey(n,c,u.length);if(!n)return d?`|
`:`>
`;let h,p;for(p=n.length;p>0;--p){let M=n[p-1];if(M!==`
`&&M!=="	"&&M!==" ")break}let m=n.substring(p),v=m.indexOf(`
`);v===-1?h="-":n===m||v!==m.length-1?(h="+",s&&s()):h="",m&&(n=n.slice(0,-m.length),m[m.length-1]===`
`&&(m=m.slice(0,-1)),m=m.replace(io,`$&${u}`));let g=!1,w,T=-1;for(w=0;w<n.length;++w){let M=n[w];if(M===" ")g=!0;else if(M===`
`)T=w;else break}let O=n.substring(0,T<w?T+1:w);O&&(n=n.substring(O.length),O=O.replace(/\n+/g,`$&${u}`));let R=(g?u?"2":"1":"")+h;if(e&&(R+=" "+l(e.replace(/ ?[\r\n]+/g,
" ")),i&&i()),!d){let M=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${u}`),F=!1,W=Ir(r,!0);o!=="folded"&&t!==Ae.Scalar.BLOCK_FOLDED&&(W.onOverflow=
()=>{F=!0});let _=Ze.foldFlowLines(`${O}${M}${m}`,u,Ze.FOLD_BLOCK,W);if(!F)return`>${R}
${u}${_}`}return n=n.replace(/\n+/g,`$&${u}`),`|${R}
${u}${O}${n}${m}`}function ty(e,t,n,r){let{type:i,value:s}=e,{actualString:o,implicitKey:l,indent:c,indentStep:u,inFlow:d}=t;if(l&&s.includes(`
`)||d&&/[[\]{},]/.test(s))return Ft(s,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return l||d||!s.includes(
`
`)?Ft(s,t):Tr(e,t,n,r);if(!l&&!d&&i!==Ae.Scalar.PLAIN&&s.includes(`
`))return Tr(e,t,n,r);if(Rr(s)){if(c==="")return t.forceBlockIndent=!0,Tr(e,t,n,r);if(l&&c===u)return Ft(s,t)}let h=s.replace(/\n+/g,`$&
${c}`);if(o){let p=g=>g.default&&g.tag!=="tag:yaml.org,2002:str"&&g.test?.test(h),{compat:m,tags:v}=t.doc.schema;if(v.some(p)||m?.some(p))return Ft(s,t)}return l?
h:Ze.foldFlowLines(h,c,Ze.FOLD_FLOW,Ir(t,!1))}function ny(e,t,n,r){let{implicitKey:i,inFlow:s}=t,o=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.
value)}),{type:l}=e;l!==Ae.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(l=Ae.Scalar.QUOTE_DOUBLE);let c=d=>{switch(d){case Ae.
Scalar.BLOCK_FOLDED:case Ae.Scalar.BLOCK_LITERAL:return i||s?Ft(o.value,t):Tr(o,t,n,r);case Ae.Scalar.QUOTE_DOUBLE:return wn(o.value,t);case Ae.Scalar.QUOTE_SINGLE:
return ro(o.value,t);case Ae.Scalar.PLAIN:return ty(o,t,n,r);default:return null}},u=c(l);if(u===null){let{defaultKeyType:d,defaultStringType:h}=t.options,p=i&&
d||h;if(u=c(p),u===null)throw new Error(`Unsupported default string type ${p}`)}return u}Vc.stringifyString=ny});var Sn=$(so=>{"use strict";var ry=Or(),et=V(),iy=yn(),sy=vn();function oy(e,t){let n=Object.assign({blockQuote:!0,commentString:iy.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),r;switch(n.collectionStyle){case"\
block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.
indent=="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}function ay(e,t){if(t.tag){let i=e.filter(s=>s.tag===t.tag);if(i.length>0)return i.find(s=>s.format===
t.format)??i[0]}let n,r;if(et.isScalar(t)){r=t.value;let i=e.filter(s=>s.identify?.(r));if(i.length>1){let s=i.filter(o=>o.test);s.length>0&&(i=s)}n=i.find(s=>s.
format===t.format)??i.find(s=>!s.format)}else r=t,n=e.find(i=>i.nodeClass&&r instanceof i.nodeClass);if(!n){let i=r?.constructor?.name??(r===null?"null":typeof r);
throw new Error(`Tag not resolved for ${i} value`)}return n}function ly(e,t,{anchors:n,doc:r}){if(!r.directives)return"";let i=[],s=(et.isScalar(e)||et.isCollection(
e))&&e.anchor;s&&ry.anchorIsValid(s)&&(n.add(s),i.push(`&${s}`));let o=e.tag??(t.default?null:t.tag);return o&&i.push(r.directives.tagString(o)),i.join(" ")}function cy(e,t,n,r){
if(et.isPair(e))return e.toString(t,n,r);if(et.isAlias(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let i,s=et.isNode(e)?
e:t.doc.createNode(e,{onTagObj:c=>i=c});i??(i=ay(t.doc.schema.tags,s));let o=ly(s,i,t);o.length>0&&(t.indentAtStart=(t.indentAtStart??0)+o.length+1);let l=typeof i.
stringify=="function"?i.stringify(s,t,n,r):et.isScalar(s)?sy.stringifyString(s,t,n,r):s.toString(t,n,r);return o?et.isScalar(s)||l[0]==="{"||l[0]==="["?`${o} ${l}`:
`${o}
${t.indent}${l}`:l}so.createStringifyContext=oy;so.stringify=cy});var zc=$(Jc=>{"use strict";var Fe=V(),Gc=ee(),Hc=Sn(),kn=yn();function uy({key:e,value:t},n,r,i){let{allNullValues:s,doc:o,indent:l,indentStep:c,options:{commentString:u,
indentSeq:d,simpleKeys:h}}=n,p=Fe.isNode(e)&&e.comment||null;if(h){if(p)throw new Error("With simple keys, key nodes cannot have comments");if(Fe.isCollection(e)||
!Fe.isNode(e)&&typeof e=="object"){let W="With simple keys, collection cannot be used as a key value";throw new Error(W)}}let m=!h&&(!e||p&&t==null&&!n.inFlow||
Fe.isCollection(e)||(Fe.isScalar(e)?e.type===Gc.Scalar.BLOCK_FOLDED||e.type===Gc.Scalar.BLOCK_LITERAL:typeof e=="object"));n=Object.assign({},n,{allNullValues:!1,
implicitKey:!m&&(h||!s),indent:l+c});let v=!1,g=!1,w=Hc.stringify(e,n,()=>v=!0,()=>g=!0);if(!m&&!n.inFlow&&w.length>1024){if(h)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");m=!0}if(n.inFlow){if(s||t==null)return v&&r&&r(),w===""?"?":m?`? ${w}`:w}else if(s&&!h||t==null&&
m)return w=`? ${w}`,p&&!v?w+=kn.lineComment(w,n.indent,u(p)):g&&i&&i(),w;v&&(p=null),m?(p&&(w+=kn.lineComment(w,n.indent,u(p))),w=`? ${w}
${l}:`):(w=`${w}:`,p&&(w+=kn.lineComment(w,n.indent,u(p))));let T,O,L;Fe.isNode(t)?(T=!!t.spaceBefore,O=t.commentBefore,L=t.comment):(T=!1,O=null,L=null,t&&typeof t==
"object"&&(t=o.createNode(t))),n.implicitKey=!1,!m&&!p&&Fe.isScalar(t)&&(n.indentAtStart=w.length+1),g=!1,!d&&c.length>=2&&!n.inFlow&&!m&&Fe.isSeq(t)&&!t.flow&&
!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let R=!1,M=Hc.stringify(t,n,()=>R=!0,()=>g=!0),F=" ";if(p||T||O){if(F=T?`
`:"",O){let W=u(O);F+=`
${kn.indentComment(W,n.indent)}`}M===""&&!n.inFlow?F===`
`&&L&&(F=`

`):F+=`
${n.indent}`}else if(!m&&Fe.isCollection(t)){let W=M[0],_=M.indexOf(`
`),J=_!==-1,ge=n.inFlow??t.flow??t.items.length===0;if(J||!ge){let ye=!1;if(J&&(W==="&"||W==="!")){let z=M.indexOf(" ");W==="&"&&z!==-1&&z<_&&M[z+1]==="!"&&(z=M.
indexOf(" ",z+1)),(z===-1||_<z)&&(ye=!0)}ye||(F=`
${n.indent}`)}}else(M===""||M[0]===`
`)&&(F="");return w+=F+M,n.inFlow?R&&r&&r():L&&!R?w+=kn.lineComment(w,n.indent,u(L)):g&&i&&i(),w}Jc.stringifyPair=uy});var ao=$(oo=>{"use strict";var Qc=require("process");function fy(e,...t){e==="debug"&&console.log(...t)}function dy(e,t){(e==="debug"||e==="warn")&&(typeof Qc.emitWarning==
"function"?Qc.emitWarning(t):console.warn(t))}oo.debug=fy;oo.warn=dy});var Dr=$(qr=>{"use strict";var _r=V(),Xc=ee(),Mr="<<",$r={identify:e=>e===Mr||typeof e=="symbol"&&e.description===Mr,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new Xc.Scalar(Symbol(Mr)),{addToJSMap:Zc}),stringify:()=>Mr},py=(e,t)=>($r.identify(t)||_r.isScalar(t)&&(!t.type||t.type===
Xc.Scalar.PLAIN)&&$r.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===$r.tag&&n.default);function Zc(e,t,n){let r=eu(e,n);if(_r.isSeq(r))for(let i of r.items)
lo(e,t,i);else if(Array.isArray(r))for(let i of r)lo(e,t,i);else lo(e,t,r)}function lo(e,t,n){let r=eu(e,n);if(!_r.isMap(r))throw new Error("Merge sources must \
be maps or map aliases");let i=r.toJSON(null,e,Map);for(let[s,o]of i)t instanceof Map?t.has(s)||t.set(s,o):t instanceof Set?t.add(s):Object.prototype.hasOwnProperty.
call(t,s)||Object.defineProperty(t,s,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function eu(e,t){return e&&_r.isAlias(t)?t.resolve(e.doc,e):t}
qr.addMergeToJSMap=Zc;qr.isMergeKey=py;qr.merge=$r});var uo=$(ru=>{"use strict";var hy=ao(),tu=Dr(),my=Sn(),nu=V(),co=Qe();function gy(e,t,{key:n,value:r}){if(nu.isNode(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(tu.
isMergeKey(e,n))tu.addMergeToJSMap(e,t,r);else{let i=co.toJS(n,"",e);if(t instanceof Map)t.set(i,co.toJS(r,i,e));else if(t instanceof Set)t.add(i);else{let s=yy(
n,i,e),o=co.toJS(r,s,e);s in t?Object.defineProperty(t,s,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[s]=o}}return t}function yy(e,t,n){if(t===null)return"";
if(typeof t!="object")return String(t);if(nu.isNode(e)&&n?.doc){let r=my.createStringifyContext(n.doc,{});r.anchors=new Set;for(let s of n.anchors.keys())r.anchors.
add(s.anchor);r.inFlow=!0,r.inStringifyKey=!0;let i=e.toString(r);if(!n.mapKeyWarned){let s=JSON.stringify(i);s.length>40&&(s=s.substring(0,36)+'..."'),hy.warn(
n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=
!0}return i}return JSON.stringify(t)}ru.addPairToJSMap=gy});var tt=$(fo=>{"use strict";var iu=gn(),by=zc(),wy=uo(),Fr=V();function vy(e,t,n){let r=iu.createNode(e,void 0,n),i=iu.createNode(t,void 0,n);return new Br(r,i)}
var Br=class e{constructor(t,n=null){Object.defineProperty(this,Fr.NODE_TYPE,{value:Fr.PAIR}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return Fr.
isNode(n)&&(n=n.clone(t)),Fr.isNode(r)&&(r=r.clone(t)),new e(n,r)}toJSON(t,n){let r=n?.mapAsMap?new Map:{};return wy.addPairToJSMap(n,r,this)}toString(t,n,r){return t?.
doc?by.stringifyPair(this,t,n,r):JSON.stringify(this)}};fo.Pair=Br;fo.createPair=vy});var po=$(ou=>{"use strict";var ht=V(),su=Sn(),jr=yn();function Sy(e,t,n){return(t.inFlow??e.flow?Ay:ky)(e,t,n)}function ky({comment:e,items:t},n,{blockItemPrefix:r,
flowChars:i,itemIndent:s,onChompKeep:o,onComment:l}){let{indent:c,options:{commentString:u}}=n,d=Object.assign({},n,{indent:s,type:null}),h=!1,p=[];for(let v=0;v<
t.length;++v){let g=t[v],w=null;if(ht.isNode(g))!h&&g.spaceBefore&&p.push(""),Kr(n,p,g.commentBefore,h),g.comment&&(w=g.comment);else if(ht.isPair(g)){let O=ht.
isNode(g.key)?g.key:null;O&&(!h&&O.spaceBefore&&p.push(""),Kr(n,p,O.commentBefore,h))}h=!1;let T=su.stringify(g,d,()=>w=null,()=>h=!0);w&&(T+=jr.lineComment(T,s,
u(w))),h&&w&&(h=!1),p.push(r+T)}let m;if(p.length===0)m=i.start+i.end;else{m=p[0];for(let v=1;v<p.length;++v){let g=p[v];m+=g?`
${c}${g}`:`
`}}return e?(m+=`
`+jr.indentComment(u(e),c),l&&l()):h&&o&&o(),m}function Ay({items:e},t,{flowChars:n,itemIndent:r}){let{indent:i,indentStep:s,flowCollectionPadding:o,options:{commentString:l}}=t;
r+=s;let c=Object.assign({},t,{indent:r,inFlow:!0,type:null}),u=!1,d=0,h=[];for(let v=0;v<e.length;++v){let g=e[v],w=null;if(ht.isNode(g))g.spaceBefore&&h.push(
""),Kr(t,h,g.commentBefore,!1),g.comment&&(w=g.comment);else if(ht.isPair(g)){let O=ht.isNode(g.key)?g.key:null;O&&(O.spaceBefore&&h.push(""),Kr(t,h,O.commentBefore,
!1),O.comment&&(u=!0));let L=ht.isNode(g.value)?g.value:null;L?(L.comment&&(w=L.comment),L.commentBefore&&(u=!0)):g.value==null&&O?.comment&&(w=O.comment)}w&&(u=
!0);let T=su.stringify(g,c,()=>w=null);u||(u=h.length>d||T.includes(`
`)),v<e.length-1?T+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(u||(u=h.reduce((O,L)=>O+L.length+2,2)+(T.length+2)>t.options.lineWidth)),u&&(T+=",")),
w&&(T+=jr.lineComment(T,r,l(w))),h.push(T),d=h.length}let{start:p,end:m}=n;if(h.length===0)return p+m;if(!u){let v=h.reduce((g,w)=>g+w.length+2,2);u=t.options.lineWidth>
0&&v>t.options.lineWidth}if(u){let v=p;for(let g of h)v+=g?`
${s}${i}${g}`:`
`;return`${v}
${i}${m}`}else return`${p}${o}${h.join(" ")}${o}${m}`}function Kr({indent:e,options:{commentString:t}},n,r,i){if(r&&i&&(r=r.replace(/^\n+/,"")),r){let s=jr.indentComment(
t(r),e);n.push(s.trimStart())}}ou.stringifyCollection=Sy});var rt=$(mo=>{"use strict";var Oy=po(),Ny=uo(),Ey=Pr(),nt=V(),Yr=tt(),Cy=ee();function An(e,t){let n=nt.isScalar(t)?t.value:t;for(let r of e)if(nt.isPair(r)&&(r.
key===t||r.key===n||nt.isScalar(r.key)&&r.key.value===n))return r}var ho=class extends Ey.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){
super(nt.MAP,t),this.items=[]}static from(t,n,r){let{keepUndefined:i,replacer:s}=r,o=new this(t),l=(c,u)=>{if(typeof s=="function")u=s.call(n,c,u);else if(Array.
isArray(s)&&!s.includes(c))return;(u!==void 0||i)&&o.items.push(Yr.createPair(c,u,r))};if(n instanceof Map)for(let[c,u]of n)l(c,u);else if(n&&typeof n=="object")
for(let c of Object.keys(n))l(c,n[c]);return typeof t.sortMapEntries=="function"&&o.items.sort(t.sortMapEntries),o}add(t,n){let r;nt.isPair(t)?r=t:!t||typeof t!=
"object"||!("key"in t)?r=new Yr.Pair(t,t?.value):r=new Yr.Pair(t.key,t.value);let i=An(this.items,r.key),s=this.schema?.sortMapEntries;if(i){if(!n)throw new Error(
`Key ${r.key} already set`);nt.isScalar(i.value)&&Cy.isScalarValue(r.value)?i.value.value=r.value:i.value=r.value}else if(s){let o=this.items.findIndex(l=>s(r,l)<
0);o===-1?this.items.push(r):this.items.splice(o,0,r)}else this.items.push(r)}delete(t){let n=An(this.items,t);return n?this.items.splice(this.items.indexOf(n),
1).length>0:!1}get(t,n){let i=An(this.items,t)?.value;return(!n&&nt.isScalar(i)?i.value:i)??void 0}has(t){return!!An(this.items,t)}set(t,n){this.add(new Yr.Pair(
t,n),!0)}toJSON(t,n,r){let i=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(i);for(let s of this.items)Ny.addPairToJSMap(n,i,s);return i}toString(t,n,r){
if(!t)return JSON.stringify(this);for(let i of this.items)if(!nt.isPair(i))throw new Error(`Map items must all be pairs; found ${JSON.stringify(i)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),Oy.stringifyCollection(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:t.indent||"",onChompKeep:r,onComment:n})}};mo.YAMLMap=ho;mo.findPair=An});var Bt=$(lu=>{"use strict";var Py=V(),au=rt(),Ly={collection:"map",default:!0,nodeClass:au.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){return Py.isMap(e)||
t("Expected a mapping for this tag"),e},createNode:(e,t,n)=>au.YAMLMap.from(e,t,n)};lu.map=Ly});var it=$(cu=>{"use strict";var xy=gn(),Ty=po(),Iy=Pr(),Wr=V(),Ry=ee(),My=Qe(),go=class extends Iy.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){
super(Wr.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let n=Ur(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=Ur(t);
if(typeof r!="number")return;let i=this.items[r];return!n&&Wr.isScalar(i)?i.value:i}has(t){let n=Ur(t);return typeof n=="number"&&n<this.items.length}set(t,n){let r=Ur(
t);if(typeof r!="number")throw new Error(`Expected a valid index, not ${t}.`);let i=this.items[r];Wr.isScalar(i)&&Ry.isScalarValue(n)?i.value=n:this.items[r]=n}toJSON(t,n){
let r=[];n?.onCreate&&n.onCreate(r);let i=0;for(let s of this.items)r.push(My.toJS(s,String(i++),n));return r}toString(t,n,r){return t?Ty.stringifyCollection(this,
t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:i}=r,
s=new this(t);if(n&&Symbol.iterator in Object(n)){let o=0;for(let l of n){if(typeof i=="function"){let c=n instanceof Set?l:String(o++);l=i.call(n,c,l)}s.items.
push(xy.createNode(l,void 0,r))}}return s}};function Ur(e){let t=Wr.isScalar(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.
isInteger(t)&&t>=0?t:null}cu.YAMLSeq=go});var jt=$(fu=>{"use strict";var $y=V(),uu=it(),_y={collection:"seq",default:!0,nodeClass:uu.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){return $y.isSeq(e)||
t("Expected a sequence for this tag"),e},createNode:(e,t,n)=>uu.YAMLSeq.from(e,t,n)};fu.seq=_y});var On=$(du=>{"use strict";var qy=vn(),Dy={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.
assign({actualString:!0},t),qy.stringifyString(e,t,n,r)}};du.string=Dy});var Vr=$(mu=>{"use strict";var pu=ee(),hu={identify:e=>e==null,createNode:()=>new pu.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new pu.Scalar(null),stringify:({source:e},t)=>typeof e=="string"&&hu.test.test(e)?e:t.options.nullStr};mu.nullTag=hu});var yo=$(yu=>{"use strict";var Fy=ee(),gu={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new Fy.
Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&gu.test.test(e)){let r=e[0]==="t"||e[0]==="T";if(t===r)return e}return t?n.options.trueStr:
n.options.falseStr}};yu.boolTag=gu});var Kt=$(bu=>{"use strict";function By({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let i=typeof r=="number"?r:Number(r);
if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let s=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(
s)&&!s.includes("e")){let o=s.indexOf(".");o<0&&(o=s.length,s+=".");let l=t-(s.length-o-1);for(;l-- >0;)s+="0"}return s}bu.stringifyNumber=By});var wo=$(Gr=>{"use strict";var jy=ee(),bo=Kt(),Ky={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:bo.stringifyNumber},Yy={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){
let t=Number(e.value);return isFinite(t)?t.toExponential():bo.stringifyNumber(e)}},Uy={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new jy.Scalar(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:bo.stringifyNumber};
Gr.float=Uy;Gr.floatExp=Yy;Gr.floatNaN=Ky});var So=$(Jr=>{"use strict";var wu=Kt(),Hr=e=>typeof e=="bigint"||Number.isInteger(e),vo=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);function vu(e,t,n){
let{value:r}=e;return Hr(r)&&r>=0?n+r.toString(t):wu.stringifyNumber(e)}var Wy={identify:e=>Hr(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,t,n)=>vo(e,2,8,n),stringify:e=>vu(e,8,"0o")},Vy={identify:Hr,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>vo(e,0,10,n),
stringify:wu.stringifyNumber},Gy={identify:e=>Hr(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>vo(e,2,16,
n),stringify:e=>vu(e,16,"0x")};Jr.int=Vy;Jr.intHex=Gy;Jr.intOct=Wy});var ku=$(Su=>{"use strict";var Hy=Bt(),Jy=Vr(),zy=jt(),Qy=On(),Xy=yo(),ko=wo(),Ao=So(),Zy=[Hy.map,zy.seq,Qy.string,Jy.nullTag,Xy.boolTag,Ao.intOct,Ao.int,Ao.intHex,
ko.floatNaN,ko.floatExp,ko.float];Su.schema=Zy});var Nu=$(Ou=>{"use strict";var e0=ee(),t0=Bt(),n0=jt();function Au(e){return typeof e=="bigint"||Number.isInteger(e)}var zr=({value:e})=>JSON.stringify(e),r0=[{
identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:zr},{identify:e=>e==null,createNode:()=>new e0.Scalar(null),default:!0,
tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:zr},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,
resolve:e=>e==="true",stringify:zr},{identify:Au,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):
parseInt(e,10),stringify:({value:e})=>Au(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:zr}],i0={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},s0=[t0.map,n0.seq].
concat(r0,i0);Ou.schema=s0});var No=$(Eu=>{"use strict";var Nn=require("buffer"),Oo=ee(),o0=vn(),a0={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){
if(typeof Nn.Buffer=="function")return Nn.Buffer.from(e,"base64");if(typeof atob=="function"){let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let i=0;i<
n.length;++i)r[i]=n.charCodeAt(i);return r}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({
comment:e,type:t,value:n},r,i,s){if(!n)return"";let o=n,l;if(typeof Nn.Buffer=="function")l=o instanceof Nn.Buffer?o.toString("base64"):Nn.Buffer.from(o.buffer).
toString("base64");else if(typeof btoa=="function"){let c="";for(let u=0;u<o.length;++u)c+=String.fromCharCode(o[u]);l=btoa(c)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=Oo.Scalar.BLOCK_LITERAL),t!==Oo.Scalar.QUOTE_DOUBLE){let c=Math.max(r.options.
lineWidth-r.indent.length,r.options.minContentWidth),u=Math.ceil(l.length/c),d=new Array(u);for(let h=0,p=0;h<u;++h,p+=c)d[h]=l.substr(p,c);l=d.join(t===Oo.Scalar.
BLOCK_LITERAL?`
`:" ")}return o0.stringifyString({comment:e,type:t,value:l},r,i,s)}};Eu.binary=a0});var Zr=$(Xr=>{"use strict";var Qr=V(),Eo=tt(),l0=ee(),c0=it();function Cu(e,t){if(Qr.isSeq(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!Qr.isPair(r)){
if(Qr.isMap(r)){r.items.length>1&&t("Each pair must have its own sequence indicator");let i=r.items[0]||new Eo.Pair(new l0.Scalar(null));if(r.commentBefore&&(i.
key.commentBefore=i.key.commentBefore?`${r.commentBefore}
${i.key.commentBefore}`:r.commentBefore),r.comment){let s=i.value??i.key;s.comment=s.comment?`${r.comment}
${s.comment}`:r.comment}r=i}e.items[n]=Qr.isPair(r)?r:new Eo.Pair(r)}}else t("Expected a sequence for this tag");return e}function Pu(e,t,n){let{replacer:r}=n,i=new c0.
YAMLSeq(e);i.tag="tag:yaml.org,2002:pairs";let s=0;if(t&&Symbol.iterator in Object(t))for(let o of t){typeof r=="function"&&(o=r.call(t,String(s++),o));let l,c;
if(Array.isArray(o))if(o.length===2)l=o[0],c=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let u=Object.keys(
o);if(u.length===1)l=u[0],c=o[l];else throw new TypeError(`Expected tuple with one key, not ${u.length} keys`)}else l=o;i.items.push(Eo.createPair(l,c,n))}return i}
var u0={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Cu,createNode:Pu};Xr.createPairs=Pu;Xr.pairs=u0;Xr.resolvePairs=Cu});var Lo=$(Po=>{"use strict";var Lu=V(),Co=Qe(),En=rt(),f0=it(),xu=Zr(),mt=class e extends f0.YAMLSeq{constructor(){super(),this.add=En.YAMLMap.prototype.add.bind(
this),this.delete=En.YAMLMap.prototype.delete.bind(this),this.get=En.YAMLMap.prototype.get.bind(this),this.has=En.YAMLMap.prototype.has.bind(this),this.set=En.YAMLMap.
prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let i of this.items){let s,o;if(Lu.
isPair(i)?(s=Co.toJS(i.key,"",n),o=Co.toJS(i.value,s,n)):s=Co.toJS(i,"",n),r.has(s))throw new Error("Ordered maps must not include duplicate keys");r.set(s,o)}return r}static from(t,n,r){
let i=xu.createPairs(t,n,r),s=new this;return s.items=i.items,s}};mt.tag="tag:yaml.org,2002:omap";var d0={collection:"seq",identify:e=>e instanceof Map,nodeClass:mt,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=xu.resolvePairs(e,t),r=[];for(let{key:i}of n.items)Lu.isScalar(i)&&(r.includes(i.value)?t(`Ordered ma\
ps must not include duplicate keys: ${i.value}`):r.push(i.value));return Object.assign(new mt,n)},createNode:(e,t,n)=>mt.from(e,t,n)};Po.YAMLOMap=mt;Po.omap=d0});var $u=$(xo=>{"use strict";var Tu=ee();function Iu({value:e,source:t},n){return t&&(e?Ru:Mu).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var Ru={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Tu.Scalar(!0),stringify:Iu},Mu={identify:e=>e===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Tu.Scalar(!1),stringify:Iu};xo.falseTag=Mu;xo.trueTag=
Ru});var _u=$(ei=>{"use strict";var p0=ee(),To=Kt(),h0={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:To.stringifyNumber},m0={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,
"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():To.stringifyNumber(e)}},g0={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new p0.Scalar(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(
n+1).replace(/_/g,"");r[r.length-1]==="0"&&(t.minFractionDigits=r.length)}return t},stringify:To.stringifyNumber};ei.float=g0;ei.floatExp=m0;ei.floatNaN=h0});var Du=$(Pn=>{"use strict";var qu=Kt(),Cn=e=>typeof e=="bigint"||Number.isInteger(e);function ti(e,t,n,{intAsBigInt:r}){let i=e[0];if((i==="-"||i==="+")&&(t+=1),
e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let o=BigInt(e);return i==="-"?BigInt(-1)*
o:o}let s=parseInt(e,n);return i==="-"?-1*s:s}function Io(e,t,n){let{value:r}=e;if(Cn(r)){let i=r.toString(t);return r<0?"-"+n+i.substr(1):n+i}return qu.stringifyNumber(
e)}var y0={identify:Cn,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>ti(e,2,2,n),stringify:e=>Io(e,2,"0b")},b0={identify:Cn,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>ti(e,1,8,n),stringify:e=>Io(e,8,"0")},w0={identify:Cn,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>ti(e,0,10,n),stringify:qu.stringifyNumber},v0={identify:Cn,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>ti(e,2,16,n),stringify:e=>Io(e,16,"0x")};Pn.int=w0;Pn.intBin=y0;Pn.intHex=v0;Pn.intOct=b0});var Mo=$(Ro=>{"use strict";var ii=V(),ni=tt(),ri=rt(),gt=class e extends ri.YAMLMap{constructor(t){super(t),this.tag=e.tag}add(t){let n;ii.isPair(t)?n=t:t&&typeof t==
"object"&&"key"in t&&"value"in t&&t.value===null?n=new ni.Pair(t.key,null):n=new ni.Pair(t,null),ri.findPair(this.items,n.key)||this.items.push(n)}get(t,n){let r=ri.
findPair(this.items,t);return!n&&ii.isPair(r)?ii.isScalar(r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof n}`);let r=ri.findPair(this.items,t);r&&!n?this.items.splice(this.items.indexOf(r),1):!r&&n&&this.items.push(new ni.
Pair(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},t,{allNullValues:!0}),n,r);throw new Error("Set items must all have null values")}static from(t,n,r){let{replacer:i}=r,s=new this(t);if(n&&Symbol.iterator in
Object(n))for(let o of n)typeof i=="function"&&(o=i.call(n,o,o)),s.items.push(ni.createPair(o,null,r));return s}};gt.tag="tag:yaml.org,2002:set";var S0={collection:"\
map",identify:e=>e instanceof Set,nodeClass:gt,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>gt.from(e,t,n),resolve(e,t){if(ii.isMap(e)){if(e.hasAllNullValues(
!0))return Object.assign(new gt,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};Ro.YAMLSet=gt;Ro.set=S0});var _o=$(si=>{"use strict";var k0=Kt();function $o(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,i=o=>t?BigInt(o):Number(o),s=r.replace(/_/g,"").split(":").
reduce((o,l)=>o*i(60)+i(l),i(0));return n==="-"?i(-1)*s:s}function Fu(e){let{value:t}=e,n=o=>o;if(typeof t=="bigint")n=o=>BigInt(o);else if(isNaN(t)||!isFinite(
t))return k0.stringifyNumber(e);let r="";t<0&&(r="-",t*=n(-1));let i=n(60),s=[t%i];return t<60?s.unshift(0):(t=(t-s[0])/i,s.unshift(t%i),t>=60&&(t=(t-s[0])/i,s.
unshift(t))),r+s.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var A0={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>$o(e,n),stringify:Fu},O0={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>$o(e,!1),stringify:Fu},Bu={identify:e=>e instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(Bu.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,n,r,i,s,o,l]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,u=Date.UTC(n,r-1,i,s||0,o||0,l||0,c),d=t[8];if(d&&d!=="Z"){let h=$o(d,!1);Math.
abs(h)<30&&(h*=60),u-=6e4*h}return new Date(u)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};si.floatTime=O0;si.intTime=A0;si.
timestamp=Bu});var Yu=$(Ku=>{"use strict";var N0=Bt(),E0=Vr(),C0=jt(),P0=On(),L0=No(),ju=$u(),qo=_u(),oi=Du(),x0=Dr(),T0=Lo(),I0=Zr(),R0=Mo(),Do=_o(),M0=[N0.map,C0.seq,P0.string,
E0.nullTag,ju.trueTag,ju.falseTag,oi.intBin,oi.intOct,oi.int,oi.intHex,qo.floatNaN,qo.floatExp,qo.float,L0.binary,x0.merge,T0.omap,I0.pairs,R0.set,Do.intTime,Do.
floatTime,Do.timestamp];Ku.schema=M0});var Zu=$(jo=>{"use strict";var Gu=Bt(),$0=Vr(),Hu=jt(),_0=On(),q0=yo(),Fo=wo(),Bo=So(),D0=ku(),F0=Nu(),Ju=No(),Ln=Dr(),zu=Lo(),Qu=Zr(),Uu=Yu(),Xu=Mo(),ai=_o(),Wu=new Map(
[["core",D0.schema],["failsafe",[Gu.map,Hu.seq,_0.string]],["json",F0.schema],["yaml11",Uu.schema],["yaml-1.1",Uu.schema]]),Vu={binary:Ju.binary,bool:q0.boolTag,
float:Fo.float,floatExp:Fo.floatExp,floatNaN:Fo.floatNaN,floatTime:ai.floatTime,int:Bo.int,intHex:Bo.intHex,intOct:Bo.intOct,intTime:ai.intTime,map:Gu.map,merge:Ln.
merge,null:$0.nullTag,omap:zu.omap,pairs:Qu.pairs,seq:Hu.seq,set:Xu.set,timestamp:ai.timestamp},B0={"tag:yaml.org,2002:binary":Ju.binary,"tag:yaml.org,2002:merg\
e":Ln.merge,"tag:yaml.org,2002:omap":zu.omap,"tag:yaml.org,2002:pairs":Qu.pairs,"tag:yaml.org,2002:set":Xu.set,"tag:yaml.org,2002:timestamp":ai.timestamp};function j0(e,t,n){
let r=Wu.get(t);if(r&&!e)return n&&!r.includes(Ln.merge)?r.concat(Ln.merge):r.slice();let i=r;if(!i)if(Array.isArray(e))i=[];else{let s=Array.from(Wu.keys()).filter(
o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${s} or define customTags array`)}if(Array.isArray(e))for(let s of e)
i=i.concat(s);else typeof e=="function"&&(i=e(i.slice()));return n&&(i=i.concat(Ln.merge)),i.reduce((s,o)=>{let l=typeof o=="string"?Vu[o]:o;if(!l){let c=JSON.stringify(
o),u=Object.keys(Vu).map(d=>JSON.stringify(d)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${u}`)}return s.includes(l)||s.push(l),s},[])}jo.
coreKnownTags=B0;jo.getTags=j0});var Uo=$(ef=>{"use strict";var Ko=V(),K0=Bt(),Y0=jt(),U0=On(),li=Zu(),W0=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,Yo=class e{constructor({compat:t,customTags:n,merge:r,
resolveKnownTags:i,schema:s,sortMapEntries:o,toStringDefaults:l}){this.compat=Array.isArray(t)?li.getTags(t,"compat"):t?li.getTags(null,t):null,this.name=typeof s==
"string"&&s||"core",this.knownTags=i?li.coreKnownTags:{},this.tags=li.getTags(n,this.name,r),this.toStringOptions=l??null,Object.defineProperty(this,Ko.MAP,{value:K0.
map}),Object.defineProperty(this,Ko.SCALAR,{value:U0.string}),Object.defineProperty(this,Ko.SEQ,{value:Y0.seq}),this.sortMapEntries=typeof o=="function"?o:o===!0?
W0:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};ef.Schema=Yo});var nf=$(tf=>{"use strict";var V0=V(),Wo=Sn(),xn=yn();function G0(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(
e);c?(n.push(c),r=!0):e.directives.docStart&&(r=!0)}r&&n.push("---");let i=Wo.createStringifyContext(e,t),{commentString:s}=i.options;if(e.commentBefore){n.length!==
1&&n.unshift("");let c=s(e.commentBefore);n.unshift(xn.indentComment(c,""))}let o=!1,l=null;if(e.contents){if(V0.isNode(e.contents)){if(e.contents.spaceBefore&&
r&&n.push(""),e.contents.commentBefore){let d=s(e.contents.commentBefore);n.push(xn.indentComment(d,""))}i.forceBlockIndent=!!e.comment,l=e.contents.comment}let c=l?
void 0:()=>o=!0,u=Wo.stringify(e.contents,i,()=>l=null,c);l&&(u+=xn.lineComment(u,"",s(l))),(u[0]==="|"||u[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${u}`:
n.push(u)}else n.push(Wo.stringify(e.contents,i));if(e.directives?.docEnd)if(e.comment){let c=s(e.comment);c.includes(`
`)?(n.push("..."),n.push(xn.indentComment(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=e.comment;c&&o&&(c=c.replace(/^\n+/,"")),c&&((!o||l)&&n[n.length-
1]!==""&&n.push(""),n.push(xn.indentComment(s(c),"")))}return n.join(`
`)+`
`}tf.stringifyDocument=G0});var Tn=$(rf=>{"use strict";var H0=mn(),Yt=Pr(),be=V(),J0=tt(),z0=Qe(),Q0=Uo(),X0=nf(),Vo=Or(),Z0=Js(),eb=gn(),Go=Hs(),Ho=class e{constructor(t,n,r){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,be.NODE_TYPE,{value:be.DOC});let i=null;typeof n=="function"||Array.isArray(n)?
i=n:r===void 0&&n&&(r=n,n=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},r);this.options=s;let{version:o}=s;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.yaml.
version)):this.directives=new Go.Directives({version:o}),this.setSchema(o,r),this.contents=t===void 0?null:this.createNode(t,i,r)}clone(){let t=Object.create(e.
prototype,{[be.NODE_TYPE]:{value:be.DOC}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.
slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=be.isNode(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Ut(this.contents)&&this.contents.add(t)}addIn(t,n){Ut(this.
contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=Vo.anchorNames(this);t.anchor=!n||r.has(n)?Vo.findNewAnchor(n||"a",r):n}return new H0.Alias(
t.anchor)}createNode(t,n,r){let i;if(typeof n=="function")t=n.call({"":t},"",t),i=n;else if(Array.isArray(n)){let w=O=>typeof O=="number"||O instanceof String||
O instanceof Number,T=n.filter(w).map(String);T.length>0&&(n=n.concat(T)),i=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:s,anchorPrefix:o,flow:l,
keepUndefined:c,onTagObj:u,tag:d}=r??{},{onAnchor:h,setAnchors:p,sourceObjects:m}=Vo.createNodeAnchors(this,o||"a"),v={aliasDuplicateObjects:s??!0,keepUndefined:c??
!1,onAnchor:h,onTagObj:u,replacer:i,schema:this.schema,sourceObjects:m},g=eb.createNode(t,d,v);return l&&be.isCollection(g)&&(g.flow=!0),p(),g}createPair(t,n,r={}){
let i=this.createNode(t,null,r),s=this.createNode(n,null,r);return new J0.Pair(i,s)}delete(t){return Ut(this.contents)?this.contents.delete(t):!1}deleteIn(t){return Yt.
isEmptyPath(t)?this.contents==null?!1:(this.contents=null,!0):Ut(this.contents)?this.contents.deleteIn(t):!1}get(t,n){return be.isCollection(this.contents)?this.
contents.get(t,n):void 0}getIn(t,n){return Yt.isEmptyPath(t)?!n&&be.isScalar(this.contents)?this.contents.value:this.contents:be.isCollection(this.contents)?this.
contents.getIn(t,n):void 0}has(t){return be.isCollection(this.contents)?this.contents.has(t):!1}hasIn(t){return Yt.isEmptyPath(t)?this.contents!==void 0:be.isCollection(
this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=Yt.collectionFromPath(this.schema,[t],n):Ut(this.contents)&&this.contents.set(
t,n)}setIn(t,n){Yt.isEmptyPath(t)?this.contents=n:this.contents==null?this.contents=Yt.collectionFromPath(this.schema,Array.from(t),n):Ut(this.contents)&&this.contents.
setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Go.
Directives({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=
new Go.Directives({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,r=null;break;default:{let i=JSON.stringify(
t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${i}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=
new Q0.Schema(Object.assign(r,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,
maxAliasCount:i,onAnchor:s,reviver:o}={}){let l={anchors:new Map,doc:this,keep:!t,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},c=z0.toJS(
this.contents,n??"",l);if(typeof s=="function")for(let{count:u,res:d}of l.anchors.values())s(d,u);return typeof o=="function"?Z0.applyReviver(o,{"":c},"",c):c}toJSON(t,n){
return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${n}`)}return X0.stringifyDocument(this,t)}};function Ut(e){if(be.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}
rf.Document=Ho});var Mn=$(Rn=>{"use strict";var In=class extends Error{constructor(t,n,r,i){super(),this.name=t,this.code=r,this.message=i,this.pos=n}},Jo=class extends In{constructor(t,n,r){
super("YAMLParseError",t,n,r)}},zo=class extends In{constructor(t,n,r){super("YAMLWarning",t,n,r)}},tb=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(l=>t.
linePos(l));let{line:r,col:i}=n.linePos[0];n.message+=` at line ${r}, column ${i}`;let s=i-1,o=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,
"");if(s>=60&&o.length>80){let l=Math.min(s-39,o.length-79);o="\u2026"+o.substring(l),s-=l-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(o.substring(
0,s))){let l=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);l.length>80&&(l=l.substring(0,79)+`\u2026
`),o=l+o}if(/[^ ]/.test(o)){let l=1,c=n.linePos[1];c?.line===r&&c.col>i&&(l=Math.max(1,Math.min(c.col-i,80-s)));let u=" ".repeat(s)+"^".repeat(l);n.message+=`:

${o}
${u}
`}};Rn.YAMLError=In;Rn.YAMLParseError=Jo;Rn.YAMLWarning=zo;Rn.prettifyError=tb});var $n=$(sf=>{"use strict";function nb(e,{flow:t,indicator:n,next:r,offset:i,onError:s,parentIndent:o,startOnNewline:l}){let c=!1,u=l,d=l,h="",p="",m=!1,v=!1,g=null,
w=null,T=null,O=null,L=null,R=null,M=null;for(let _ of e)switch(v&&(_.type!=="space"&&_.type!=="newline"&&_.type!=="comma"&&s(_.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),v=!1),g&&(u&&_.type!=="comment"&&_.type!=="newline"&&s(g,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),g=null),_.type){case"space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&_.source.includes("	")&&(g=_),d=!0;break;case"comment":{d||s(_,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let J=_.source.substring(1)||" ";h?h+=p+J:h=J,p="",u=!1;break}case"newlin\
e":u?h?h+=_.source:(!R||n!=="seq-item-ind")&&(c=!0):p+=_.source,u=!0,m=!0,(w||T)&&(O=_),d=!0;break;case"anchor":w&&s(_,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),_.source.endsWith(":")&&s(_.offset+_.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),w=_,M??(M=_.offset),u=!1,d=!1,v=!0;break;case"\
tag":{T&&s(_,"MULTIPLE_TAGS","A node can have at most one tag"),T=_,M??(M=_.offset),u=!1,d=!1,v=!0;break}case n:(w||T)&&s(_,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${_.source} indicator`),R&&s(_,"UNEXPECTED_TOKEN",`Unexpected ${_.source} in ${t??"collection"}`),R=_,u=n==="seq-item-ind"||n==="explicit-key-i\
nd",d=!1;break;case"comma":if(t){L&&s(_,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),L=_,u=!1,d=!1;break}default:s(_,"UNEXPECTED_TOKEN",`Unexpected ${_.type} toke\
n`),u=!1,d=!1}let F=e[e.length-1],W=F?F.offset+F.source.length:i;return v&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!==
"")&&s(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),g&&(u&&g.indent<=o||r?.type==="block-map"||r?.type==="bl\
ock-seq")&&s(g,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:L,found:R,spaceBefore:c,comment:h,hasNewline:m,anchor:w,tag:T,newlineAfterProp:O,end:W,
start:M??W}}sf.resolveProps=nb});var ci=$(of=>{"use strict";function Qo(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.
includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="n\
ewline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(Qo(t.key)||Qo(t.value))return!0}return!1;default:return!0}}of.containsNewline=Qo});var Xo=$(af=>{"use strict";var rb=ci();function ib(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&rb.containsNewline(
t)&&n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}af.flowIndentCheck=ib});var Zo=$(cf=>{"use strict";var lf=V();function sb(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let i=typeof r=="function"?r:(s,o)=>s===o||lf.isScalar(s)&&
lf.isScalar(o)&&s.value===o.value;return t.some(s=>i(s.key,n))}cf.mapIncludes=sb});var mf=$(hf=>{"use strict";var uf=tt(),ob=rt(),ff=$n(),ab=ci(),df=Xo(),lb=Zo(),pf="All mapping items must start at the same column";function cb({composeNode:e,composeEmptyNode:t},n,r,i,s){
let o=s?.nodeClass??ob.YAMLMap,l=new o(n.schema);n.atRoot&&(n.atRoot=!1);let c=r.offset,u=null;for(let d of r.items){let{start:h,key:p,sep:m,value:v}=d,g=ff.resolveProps(
h,{indicator:"explicit-key-ind",next:p??m?.[0],offset:c,onError:i,parentIndent:r.indent,startOnNewline:!0}),w=!g.found;if(w){if(p&&(p.type==="block-seq"?i(c,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in p&&p.indent!==r.indent&&i(c,"BAD_INDENT",pf)),!g.anchor&&!g.tag&&!m){
u=g.end,g.comment&&(l.comment?l.comment+=`
`+g.comment:l.comment=g.comment);continue}(g.newlineAfterProp||ab.containsNewline(p))&&i(p??h[h.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else g.found?.indent!==r.indent&&i(c,"BAD_INDENT",pf);n.atKey=!0;let T=g.end,O=p?e(n,p,g,i):t(n,T,h,null,g,i);n.schema.compat&&df.flowIndentCheck(
r.indent,p,i),n.atKey=!1,lb.mapIncludes(n,l.items,O)&&i(T,"DUPLICATE_KEY","Map keys must be unique");let L=ff.resolveProps(m??[],{indicator:"map-value-ind",next:v,
offset:O.range[2],onError:i,parentIndent:r.indent,startOnNewline:!p||p.type==="block-scalar"});if(c=L.end,L.found){w&&(v?.type==="block-map"&&!L.hasNewline&&i(c,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&g.start<L.found.offset-1024&&i(O.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let R=v?e(n,v,L,i):t(n,c,m,null,L,i);n.schema.compat&&df.flowIndentCheck(
r.indent,v,i),c=R.range[2];let M=new uf.Pair(O,R);n.options.keepSourceTokens&&(M.srcToken=d),l.items.push(M)}else{w&&i(O.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),L.comment&&(O.comment?O.comment+=`
`+L.comment:O.comment=L.comment);let R=new uf.Pair(O);n.options.keepSourceTokens&&(R.srcToken=d),l.items.push(R)}}return u&&u<c&&i(u,"IMPOSSIBLE","Map comment w\
ith trailing content"),l.range=[r.offset,c,u??c],l}hf.resolveBlockMap=cb});var yf=$(gf=>{"use strict";var ub=it(),fb=$n(),db=Xo();function pb({composeNode:e,composeEmptyNode:t},n,r,i,s){let o=s?.nodeClass??ub.YAMLSeq,l=new o(n.schema);
n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=r.offset,u=null;for(let{start:d,value:h}of r.items){let p=fb.resolveProps(d,{indicator:"seq-item-ind",next:h,
offset:c,onError:i,parentIndent:r.indent,startOnNewline:!0});if(!p.found)if(p.anchor||p.tag||h)h?.type==="block-seq"?i(p.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):i(c,"MISSING_CHAR","Sequence item without - indicator");else{u=p.end,p.comment&&(l.comment=p.comment);continue}let m=h?e(n,h,p,i):
t(n,p.end,d,null,p,i);n.schema.compat&&db.flowIndentCheck(r.indent,h,i),c=m.range[2],l.items.push(m)}return l.range=[r.offset,c,u??c],l}gf.resolveBlockSeq=pb});var Wt=$(bf=>{"use strict";function hb(e,t,n,r){let i="";if(e){let s=!1,o="";for(let l of e){let{source:c,type:u}=l;switch(u){case"space":s=!0;break;case"commen\
t":{n&&!s&&r(l,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let d=c.substring(1)||" ";i?i+=o+d:i=d,o="";break}case"n\
ewline":i&&(o+=c),s=!0;break;default:r(l,"UNEXPECTED_TOKEN",`Unexpected ${u} at node end`)}t+=c.length}}return{comment:i,offset:t}}bf.resolveEnd=hb});var kf=$(Sf=>{"use strict";var mb=V(),gb=tt(),wf=rt(),yb=it(),bb=Wt(),vf=$n(),wb=ci(),vb=Zo(),ea="Block collections are not allowed within flow collections",ta=e=>e&&
(e.type==="block-map"||e.type==="block-seq");function Sb({composeNode:e,composeEmptyNode:t},n,r,i,s){let o=r.start.source==="{",l=o?"flow map":"flow sequence",c=s?.
nodeClass??(o?wf.YAMLMap:yb.YAMLSeq),u=new c(n.schema);u.flow=!0;let d=n.atRoot;d&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let h=r.offset+r.start.source.length;for(let w=0;w<
r.items.length;++w){let T=r.items[w],{start:O,key:L,sep:R,value:M}=T,F=vf.resolveProps(O,{flow:l,indicator:"explicit-key-ind",next:L??R?.[0],offset:h,onError:i,
parentIndent:r.indent,startOnNewline:!1});if(!F.found){if(!F.anchor&&!F.tag&&!R&&!M){w===0&&F.comma?i(F.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${l}`):w<r.items.
length-1&&i(F.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${l}`),F.comment&&(u.comment?u.comment+=`
`+F.comment:u.comment=F.comment),h=F.end;continue}!o&&n.options.strict&&wb.containsNewline(L)&&i(L,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(w===0)F.comma&&i(F.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${l}`);else if(F.comma||i(F.start,"MISSING_CHAR",`Missing , betw\
een ${l} items`),F.comment){let W="";e:for(let _ of O)switch(_.type){case"comma":case"space":break;case"comment":W=_.source.substring(1);break e;default:break e}
if(W){let _=u.items[u.items.length-1];mb.isPair(_)&&(_=_.value??_.key),_.comment?_.comment+=`
`+W:_.comment=W,F.comment=F.comment.substring(W.length+1)}}if(!o&&!R&&!F.found){let W=M?e(n,M,F,i):t(n,F.end,R,null,F,i);u.items.push(W),h=W.range[2],ta(M)&&i(W.
range,"BLOCK_IN_FLOW",ea)}else{n.atKey=!0;let W=F.end,_=L?e(n,L,F,i):t(n,W,O,null,F,i);ta(L)&&i(_.range,"BLOCK_IN_FLOW",ea),n.atKey=!1;let J=vf.resolveProps(R??
[],{flow:l,indicator:"map-value-ind",next:M,offset:_.range[2],onError:i,parentIndent:r.indent,startOnNewline:!1});if(J.found){if(!o&&!F.found&&n.options.strict){
if(R)for(let z of R){if(z===J.found)break;if(z.type==="newline"){i(z,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}F.start<J.found.offset-1024&&i(J.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
M&&("source"in M&&M.source?.[0]===":"?i(M,"MISSING_CHAR",`Missing space after : in ${l}`):i(J.start,"MISSING_CHAR",`Missing , or : between ${l} items`));let ge=M?
e(n,M,J,i):J.found?t(n,J.end,R,null,J,i):null;ge?ta(M)&&i(ge.range,"BLOCK_IN_FLOW",ea):J.comment&&(_.comment?_.comment+=`
`+J.comment:_.comment=J.comment);let ye=new gb.Pair(_,ge);if(n.options.keepSourceTokens&&(ye.srcToken=T),o){let z=u;vb.mapIncludes(n,z.items,_)&&i(W,"DUPLICATE_\
KEY","Map keys must be unique"),z.items.push(ye)}else{let z=new wf.YAMLMap(n.schema);z.flow=!0,z.items.push(ye);let Ue=(ge??_).range;z.range=[_.range[0],Ue[1],Ue[2]],
u.items.push(z)}h=ge?ge.range[2]:J.end}}let p=o?"}":"]",[m,...v]=r.end,g=h;if(m?.source===p)g=m.offset+m.source.length;else{let w=l[0].toUpperCase()+l.substring(
1),T=d?`${w} must end with a ${p}`:`${w} in block collection must be sufficiently indented and end with a ${p}`;i(h,d?"MISSING_CHAR":"BAD_INDENT",T),m&&m.source.
length!==1&&v.unshift(m)}if(v.length>0){let w=bb.resolveEnd(v,g,n.options.strict,i);w.comment&&(u.comment?u.comment+=`
`+w.comment:u.comment=w.comment),u.range=[r.offset,g,w.offset]}else u.range=[r.offset,g,g];return u}Sf.resolveFlowCollection=Sb});var Of=$(Af=>{"use strict";var kb=V(),Ab=ee(),Ob=rt(),Nb=it(),Eb=mf(),Cb=yf(),Pb=kf();function na(e,t,n,r,i,s){let o=n.type==="block-map"?Eb.resolveBlockMap(e,t,
n,r,s):n.type==="block-seq"?Cb.resolveBlockSeq(e,t,n,r,s):Pb.resolveFlowCollection(e,t,n,r,s),l=o.constructor;return i==="!"||i===l.tagName?(o.tag=l.tagName,o):
(i&&(o.tag=i),o)}function Lb(e,t,n,r,i){let s=r.tag,o=s?t.directives.tagName(s.source,p=>i(s,"TAG_RESOLVE_FAILED",p)):null;if(n.type==="block-seq"){let{anchor:p,
newlineAfterProp:m}=r,v=p&&s?p.offset>s.offset?p:s:p??s;v&&(!m||m.offset<v.offset)&&i(v,"MISSING_CHAR","Missing newline after block sequence props")}let l=n.type===
"block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!s||!o||o==="!"||o===Ob.YAMLMap.tagName&&l==="map"||o===Nb.YAMLSeq.tagName&&l===
"seq")return na(e,t,n,i,o);let c=t.schema.tags.find(p=>p.tag===o&&p.collection===l);if(!c){let p=t.schema.knownTags[o];if(p?.collection===l)t.schema.tags.push(Object.
assign({},p,{default:!1})),c=p;else return p?i(s,"BAD_COLLECTION_TYPE",`${p.tag} used for ${l} collection, but expects ${p.collection??"scalar"}`,!0):i(s,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${o}`,!0),na(e,t,n,i,o)}let u=na(e,t,n,i,o,c),d=c.resolve?.(u,p=>i(s,"TAG_RESOLVE_FAILED",p),t.options)??u,h=kb.isNode(d)?d:new Ab.
Scalar(d);return h.range=u.range,h.tag=o,c?.format&&(h.format=c.format),h}Af.composeCollection=Lb});var ia=$(Nf=>{"use strict";var ra=ee();function xb(e,t,n){let r=t.offset,i=Tb(t,e.options.strict,n);if(!i)return{value:"",type:null,comment:"",range:[r,r,r]};let s=i.
mode===">"?ra.Scalar.BLOCK_FOLDED:ra.Scalar.BLOCK_LITERAL,o=t.source?Ib(t.source):[],l=o.length;for(let g=o.length-1;g>=0;--g){let w=o[g][1];if(w===""||w==="\r")
l=g;else break}if(l===0){let g=i.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",w=r+i.length;return t.source&&(w+=t.source.length),{value:g,type:s,comment:i.comment,range:[r,w,w]}}let c=t.indent+i.indent,
u=t.offset+i.length,d=0;for(let g=0;g<l;++g){let[w,T]=o[g];if(T===""||T==="\r")i.indent===0&&w.length>c&&(c=w.length);else{w.length<c&&n(u+w.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),i.indent===0&&(c=w.length),d=g,c===0&&!e.atRoot&&n(u,"BAD_\
INDENT","Block scalar values in collections must be indented");break}u+=w.length+T.length+1}for(let g=o.length-1;g>=l;--g)o[g][0].length>c&&(l=g+1);let h="",p="",
m=!1;for(let g=0;g<d;++g)h+=o[g][0].slice(c)+`
`;for(let g=d;g<l;++g){let[w,T]=o[g];u+=w.length+T.length+1;let O=T[T.length-1]==="\r";if(O&&(T=T.slice(0,-1)),T&&w.length<c){let R=`Block scalar lines must not\
 be less indented than their ${i.indent?"explicit indentation indicator":"first line"}`;n(u-T.length-(O?2:1),"BAD_INDENT",R),w=""}s===ra.Scalar.BLOCK_LITERAL?(h+=
p+w.slice(c)+T,p=`
`):w.length>c||T[0]==="	"?(p===" "?p=`
`:!m&&p===`
`&&(p=`

`),h+=p+w.slice(c)+T,p=`
`,m=!0):T===""?p===`
`?h+=`
`:p=`
`:(h+=p+T,p=" ",m=!1)}switch(i.chomp){case"-":break;case"+":for(let g=l;g<o.length;++g)h+=`
`+o[g][0].slice(c);h[h.length-1]!==`
`&&(h+=`
`);break;default:h+=`
`}let v=r+i.length+t.source.length;return{value:h,type:s,comment:i.comment,range:[r,v,v]}}function Tb({offset:e,props:t},n,r){if(t[0].type!=="block-scalar-heade\
r")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:i}=t[0],s=i[0],o=0,l="",c=-1;for(let p=1;p<i.length;++p){let m=i[p];if(!l&&(m==="\
-"||m==="+"))l=m;else{let v=Number(m);!o&&v?o=v:c===-1&&(c=e+p)}}c!==-1&&r(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let u=!1,
d="",h=i.length;for(let p=1;p<t.length;++p){let m=t[p];switch(m.type){case"space":u=!0;case"newline":h+=m.source.length;break;case"comment":n&&!u&&r(m,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),h+=m.source.length,d=m.source.substring(1);break;case"error":r(m,"UNEXPECTED_TOK\
EN",m.message),h+=m.source.length;break;default:{let v=`Unexpected token in block scalar header: ${m.type}`;r(m,"UNEXPECTED_TOKEN",v);let g=m.source;g&&typeof g==
"string"&&(h+=g.length)}}}return{mode:s,indent:o,chomp:l,comment:d,length:h}}function Ib(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),s=[r?.[1]?[r[1],n.
slice(r[1].length)]:["",n]];for(let o=1;o<t.length;o+=2)s.push([t[o],t[o+1]]);return s}Nf.resolveBlockScalar=xb});var oa=$(Cf=>{"use strict";var sa=ee(),Rb=Wt();function Mb(e,t,n){let{offset:r,type:i,source:s,end:o}=e,l,c,u=(p,m,v)=>n(r+p,m,v);switch(i){case"scalar":l=sa.Scalar.
PLAIN,c=$b(s,u);break;case"single-quoted-scalar":l=sa.Scalar.QUOTE_SINGLE,c=_b(s,u);break;case"double-quoted-scalar":l=sa.Scalar.QUOTE_DOUBLE,c=qb(s,u);break;default:
return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[r,r+s.length,r+s.length]}}let d=r+s.length,
h=Rb.resolveEnd(o,d,t,n);return{value:c,type:l,comment:h.comment,range:[r,d,h.offset]}}function $b(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case"\
,":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"\
`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),Ef(e)}function _b(e,t){return(e[e.length-1]!=="\
'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),Ef(e.slice(1,-1)).replace(/''/g,"'")}function Ef(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)
return e;let r,i;try{r=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let s=n[1].replace(r,""),
o=" ",l=t.lastIndex;for(;n=t.exec(e);){let u=n[1].replace(i,"");u===""?o===`
`?s+=o:o=`
`:(s+=o+u,o=" "),l=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=l,n=c.exec(e),s+o+(n?.[1]??"")}function qb(e,t){let n="";for(let r=1;r<e.length-1;++r){let i=e[r];
if(!(i==="\r"&&e[r+1]===`
`))if(i===`
`){let{fold:s,offset:o}=Db(e,r);n+=s,r=o}else if(i==="\\"){let s=e[++r],o=Fb[s];if(o)n+=o;else if(s===`
`)for(s=e[r+1];s===" "||s==="	";)s=e[++r+1];else if(s==="\r"&&e[r+1]===`
`)for(s=e[++r+1];s===" "||s==="	";)s=e[++r+1];else if(s==="x"||s==="u"||s==="U"){let l=s==="x"?2:s==="u"?4:8;n+=Bb(e,r+1,l,t),r+=l}else{let l=e.substr(r-1,2);t(
r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${l}`),n+=l}}else if(i===" "||i==="	"){let s=r,o=e[r+1];for(;o===" "||o==="	";)o=e[++r+1];o!==`
`&&!(o==="\r"&&e[r+2]===`
`)&&(n+=r>s?e.slice(s,r+1):i)}else n+=i}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function Db(e,t){let n="",
r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}var Fb={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Bb(e,t,n,r){let i=e.substr(t,n),o=i.length===n&&
/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(o)}catch{let l=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${l}`),l}}Cf.resolveFlowScalar=Mb});var xf=$(Lf=>{"use strict";var yt=V(),Pf=ee(),jb=ia(),Kb=oa();function Yb(e,t,n,r){let{value:i,type:s,comment:o,range:l}=t.type==="block-scalar"?jb.resolveBlockScalar(
e,t,r):Kb.resolveFlowScalar(t,e.options.strict,r),c=n?e.directives.tagName(n.source,h=>r(n,"TAG_RESOLVE_FAILED",h)):null,u;e.options.stringKeys&&e.atKey?u=e.schema[yt.
SCALAR]:c?u=Ub(e.schema,i,c,n,r):t.type==="scalar"?u=Wb(e,i,t,r):u=e.schema[yt.SCALAR];let d;try{let h=u.resolve(i,p=>r(n??t,"TAG_RESOLVE_FAILED",p),e.options);
d=yt.isScalar(h)?h:new Pf.Scalar(h)}catch(h){let p=h instanceof Error?h.message:String(h);r(n??t,"TAG_RESOLVE_FAILED",p),d=new Pf.Scalar(i)}return d.range=l,d.source=
i,s&&(d.type=s),c&&(d.tag=c),u.format&&(d.format=u.format),o&&(d.comment=o),d}function Ub(e,t,n,r,i){if(n==="!")return e[yt.SCALAR];let s=[];for(let l of e.tags)
if(!l.collection&&l.tag===n)if(l.default&&l.test)s.push(l);else return l;for(let l of s)if(l.test?.test(t))return l;let o=e.knownTags[n];return o&&!o.collection?
(e.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(i(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[yt.SCALAR])}function Wb({
atKey:e,directives:t,schema:n},r,i,s){let o=n.tags.find(l=>(l.default===!0||e&&l.default==="key")&&l.test?.test(r))||n[yt.SCALAR];if(n.compat){let l=n.compat.find(
c=>c.default&&c.test?.test(r))??n[yt.SCALAR];if(o.tag!==l.tag){let c=t.tagString(o.tag),u=t.tagString(l.tag),d=`Value may be parsed as either ${c} or ${u}`;s(i,
"TAG_RESOLVE_FAILED",d,!0)}}return o}Lf.composeScalar=Yb});var If=$(Tf=>{"use strict";function Vb(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let i=t[r];switch(i.type){case"space":case"comment":case"newline":e-=
i.source.length;continue}for(i=t[++r];i?.type==="space";)e+=i.source.length,i=t[++r];break}}return e}Tf.emptyScalarPosition=Vb});var $f=$(la=>{"use strict";var Gb=mn(),Hb=V(),Jb=Of(),Rf=xf(),zb=Wt(),Qb=If(),Xb={composeNode:Mf,composeEmptyNode:aa};function Mf(e,t,n,r){let i=e.atKey,{spaceBefore:s,
comment:o,anchor:l,tag:c}=n,u,d=!0;switch(t.type){case"alias":u=Zb(e,t,r),(l||c)&&r(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":u=Rf.composeScalar(e,t,c,r),l&&(u.anchor=l.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{u=Jb.composeCollection(Xb,e,t,n,r),l&&(u.anchor=l.source.substring(1))}catch(h){let p=h instanceof Error?h.message:
String(h);r(t,"RESOURCE_EXHAUSTION",p)}break;default:{let h=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOKEN",h),d=!1}}return u??
(u=aa(e,t.offset,void 0,null,n,r)),l&&u.anchor===""&&r(l,"BAD_ALIAS","Anchor cannot be an empty string"),i&&e.options.stringKeys&&(!Hb.isScalar(u)||typeof u.value!=
"string"||u.tag&&u.tag!=="tag:yaml.org,2002:str")&&r(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(u.spaceBefore=!0),o&&(t.type==="scal\
ar"&&t.source===""?u.comment=o:u.commentBefore=o),e.options.keepSourceTokens&&d&&(u.srcToken=t),u}function aa(e,t,n,r,{spaceBefore:i,comment:s,anchor:o,tag:l,end:c},u){
let d={type:"scalar",offset:Qb.emptyScalarPosition(t,n,r),indent:-1,source:""},h=Rf.composeScalar(e,d,l,u);return o&&(h.anchor=o.source.substring(1),h.anchor===
""&&u(o,"BAD_ALIAS","Anchor cannot be an empty string")),i&&(h.spaceBefore=!0),s&&(h.comment=s,h.range[2]=c),h}function Zb({options:e},{offset:t,source:n,end:r},i){
let s=new Gb.Alias(n.substring(1));s.source===""&&i(t,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&i(t+n.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let o=t+n.length,l=zb.resolveEnd(r,o,e.strict,i);return s.range=[t,o,l.offset],l.comment&&(s.comment=l.comment),s}la.composeEmptyNode=
aa;la.composeNode=Mf});var Df=$(qf=>{"use strict";var ew=Tn(),_f=$f(),tw=Wt(),nw=$n();function rw(e,t,{offset:n,start:r,value:i,end:s},o){let l=Object.assign({_directives:t},e),c=new ew.
Document(void 0,l),u={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},d=nw.resolveProps(r,{indicator:"doc-start",next:i??s?.[0],offset:n,
onError:o,parentIndent:0,startOnNewline:!0});d.found&&(c.directives.docStart=!0,i&&(i.type==="block-map"||i.type==="block-seq")&&!d.hasNewline&&o(d.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=i?_f.composeNode(u,i,d,o):_f.composeEmptyNode(u,d.end,r,null,d,o);let h=c.
contents.range[2],p=tw.resolveEnd(s,h,!1,o);return p.comment&&(c.comment=p.comment),c.range=[n,h,p.offset],c}qf.composeDoc=rw});var ua=$(jf=>{"use strict";var iw=require("process"),sw=Hs(),ow=Tn(),_n=Mn(),Ff=V(),aw=Df(),lw=Wt();function qn(e){if(typeof e=="number")return[e,e+1];if(Array.
isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?n.length:1)]}function Bf(e){let t="",n=!1,r=!1;for(let i=0;i<
e.length;++i){let s=e[i];switch(s[0]){case"#":t+=(t===""?"":r?`

`:`
`)+(s.substring(1)||" "),n=!0,r=!1;break;case"%":e[i+1]?.[0]!=="#"&&(i+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,afterEmptyLine:r}}var ca=class{constructor(t={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,r,i,s)=>{let o=qn(n);s?this.warnings.push(new _n.YAMLWarning(
o,r,i)):this.errors.push(new _n.YAMLParseError(o,r,i))},this.directives=new sw.Directives({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:r,
afterEmptyLine:i}=Bf(this.prelude);if(r){let s=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(i||t.directives.docStart||!s)t.commentBefore=r;else if(Ff.isCollection(s)&&!s.flow&&s.items.length>0){let o=s.items[0];Ff.isPair(o)&&(o=o.key);let l=o.
commentBefore;o.commentBefore=l?`${r}
${l}`:r}else{let o=s.commentBefore;s.commentBefore=o?`${r}
${o}`:r}}if(n){for(let s=0;s<this.errors.length;++s)t.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)t.warnings.push(this.warnings[s])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Bf(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,r=-1){for(let i of t)yield*this.next(i);yield*this.end(n,r)}*next(t){switch(iw.env.LOG_STREAM&&
console.dir(t,{depth:null}),t.type){case"directive":this.directives.add(t.source,(n,r,i)=>{let s=qn(t);s[0]+=n,this.onError(s,"BAD_DIRECTIVE",r,i)}),this.prelude.
push(t.source),this.atDirectives=!0;break;case"document":{let n=aw.composeDoc(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&
this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(
t.source)}`:t.message,r=new _n.YAMLParseError(qn(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"do\
c-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new _n.YAMLParseError(qn(t),"UNEXPECTED_TOKEN",r));break}this.doc.directives.
docEnd=!0;let n=lw.resolveEnd(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;
this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new _n.YAMLParseError(qn(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let r=Object.assign({_directives:this.directives},this.options),i=new ow.Document(
void 0,r);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,n,n],this.decorate(i,!1),yield i}}};jf.Composer=ca});var Uf=$(ui=>{"use strict";var cw=ia(),uw=oa(),fw=Mn(),Kf=vn();function dw(e,t=!0,n){if(e){let r=(i,s,o)=>{let l=typeof i=="number"?i:Array.isArray(i)?i[0]:i.offset;
if(n)n(l,s,o);else throw new fw.YAMLParseError([l,l+1],s,o)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return uw.resolveFlowScalar(
e,t,r);case"block-scalar":return cw.resolveBlockScalar({options:{strict:t}},e,r)}}return null}function pw(e,t){let{implicitKey:n=!1,indent:r,inFlow:i=!1,offset:s=-1,
type:o="PLAIN"}=t,l=Kf.stringifyString({type:o,value:e},{implicitKey:n,indent:r>0?" ".repeat(r):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}}),c=t.end??[{type:"\
newline",offset:-1,indent:r,source:`
`}];switch(l[0]){case"|":case">":{let u=l.indexOf(`
`),d=l.substring(0,u),h=l.substring(u+1)+`
`,p=[{type:"block-scalar-header",offset:s,indent:r,source:d}];return Yf(p,c)||p.push({type:"newline",offset:-1,indent:r,source:`
`}),{type:"block-scalar",offset:s,indent:r,props:p,source:h}}case'"':return{type:"double-quoted-scalar",offset:s,indent:r,source:l,end:c};case"'":return{type:"s\
ingle-quoted-scalar",offset:s,indent:r,source:l,end:c};default:return{type:"scalar",offset:s,indent:r,source:l,end:c}}}function hw(e,t,n={}){let{afterKey:r=!1,implicitKey:i=!1,
inFlow:s=!1,type:o}=n,l="indent"in e?e.indent:null;if(r&&typeof l=="number"&&(l+=2),!o)switch(e.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let u=e.props[0];if(u.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
o=u.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let c=Kf.stringifyString({type:o,value:t},{implicitKey:i||l===null,indent:l!==null&&l>
0?" ".repeat(l):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(c[0]){case"|":case">":mw(e,c);break;case'"':fa(e,c,"double-quoted-scalar");break;case"\
'":fa(e,c,"single-quoted-scalar");break;default:fa(e,c,"scalar")}}function mw(e,t){let n=t.indexOf(`
`),r=t.substring(0,n),i=t.substring(n+1)+`
`;if(e.type==="block-scalar"){let s=e.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=r,e.source=i}else{let{offset:s}=e,
o="indent"in e?e.indent:-1,l=[{type:"block-scalar-header",offset:s,indent:o,source:r}];Yf(l,"end"in e?e.end:void 0)||l.push({type:"newline",offset:-1,indent:o,source:`\

`});for(let c of Object.keys(e))c!=="type"&&c!=="offset"&&delete e[c];Object.assign(e,{type:"block-scalar",indent:o,props:l,source:i})}}function Yf(e,t){if(t)for(let n of t)
switch(n.type){case"space":case"comment":e.push(n);break;case"newline":return e.push(n),!0}return!1}function fa(e,t,n){switch(e.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":e.type=n,e.source=t;break;case"block-scalar":{let r=e.props.slice(1),i=t.length;e.props[0].type==="block-scalar-header"&&
(i-=e.props[0].source.length);for(let s of r)s.offset+=i;delete e.props,Object.assign(e,{type:n,source:t,end:r});break}case"block-map":case"block-seq":{let i={type:"\
newline",offset:e.offset+t.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:n,source:t,end:[i]});break}default:{let r="indent"in e?e.indent:-1,i="end"in e&&Array.isArray(e.end)?e.end.filter(s=>s.type===
"space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(e))s!=="type"&&s!=="offset"&&delete e[s];Object.assign(e,{type:n,indent:r,source:t,
end:i})}}}ui.createScalarToken=pw;ui.resolveAsScalar=dw;ui.setScalarValue=hw});var Vf=$(Wf=>{"use strict";var gw=e=>"type"in e?di(e):fi(e);function di(e){switch(e.type){case"block-scalar":{let t="";for(let n of e.props)t+=di(n);return t+e.
source}case"block-map":case"block-seq":{let t="";for(let n of e.items)t+=fi(n);return t}case"flow-collection":{let t=e.start.source;for(let n of e.items)t+=fi(n);
for(let n of e.end)t+=n.source;return t}case"document":{let t=fi(e);if(e.end)for(let n of e.end)t+=n.source;return t}default:{let t=e.source;if("end"in e&&e.end)
for(let n of e.end)t+=n.source;return t}}}function fi({start:e,key:t,sep:n,value:r}){let i="";for(let s of e)i+=s.source;if(t&&(i+=di(t)),n)for(let s of n)i+=s.
source;return r&&(i+=di(r)),i}Wf.stringify=gw});var zf=$(Jf=>{"use strict";var da=Symbol("break visit"),yw=Symbol("skip children"),Gf=Symbol("remove item");function bt(e,t){"type"in e&&e.type==="document"&&(e=
{start:e.start,value:e.value}),Hf(Object.freeze([]),e,t)}bt.BREAK=da;bt.SKIP=yw;bt.REMOVE=Gf;bt.itemAtPath=(e,t)=>{let n=e;for(let[r,i]of t){let s=n?.[r];if(s&&
"items"in s)n=s.items[i];else return}return n};bt.parentCollection=(e,t)=>{let n=bt.itemAtPath(e,t.slice(0,-1)),r=t[t.length-1][0],i=n?.[r];if(i&&"items"in i)return i;
throw new Error("Parent collection not found")};function Hf(e,t,n){let r=n(t,e);if(typeof r=="symbol")return r;for(let i of["key","value"]){let s=t[i];if(s&&"it\
ems"in s){for(let o=0;o<s.items.length;++o){let l=Hf(Object.freeze(e.concat([[i,o]])),s.items[o],n);if(typeof l=="number")o=l-1;else{if(l===da)return da;l===Gf&&
(s.items.splice(o,1),o-=1)}}typeof r=="function"&&i==="key"&&(r=r(t,e))}}return typeof r=="function"?r(t,e):r}Jf.visit=bt});var pi=$(fe=>{"use strict";var pa=Uf(),bw=Vf(),ww=zf(),ha="\uFEFF",ma="",ga="",ya="",vw=e=>!!e&&"items"in e,Sw=e=>!!e&&(e.type==="scalar"||e.type==="single-q\
uoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function kw(e){switch(e){case ha:return"<BOM>";case ma:return"<DOC>";case ga:return"<FL\
OW_END>";case ya:return"<SCALAR>";default:return JSON.stringify(e)}}function Aw(e){switch(e){case ha:return"byte-order-mark";case ma:return"doc-mode";case ga:return"\
flow-error-end";case ya:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}fe.createScalarToken=pa.createScalarToken;fe.resolveAsScalar=pa.resolveAsScalar;fe.setScalarValue=pa.
setScalarValue;fe.stringify=bw.stringify;fe.visit=ww.visit;fe.BOM=ha;fe.DOCUMENT=ma;fe.FLOW_END=ga;fe.SCALAR=ya;fe.isCollection=vw;fe.isScalar=Sw;fe.prettyToken=
kw;fe.tokenType=Aw});var va=$(Xf=>{"use strict";var Dn=pi();function Oe(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Qf=new Set("0123456789ABCDEFabcdef"),Ow=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),hi=new Set(",[]{}"),Nw=new Set(` ,[]{}
\r	`),ba=e=>!e||Nw.has(e),wa=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(
r)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+t];if(n==="\r"){
let i=this.buffer[r+t+1];if(i===`
`||!i&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&Oe(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===Dn.BOM&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){
let s=t[r-1];if(s===" "||s==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let s=t[n-1];if(s===" "||s==="	")n-=1;else break}let i=(yield*this.pushCount(n))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-i),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.
pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield Dn.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.
atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||
n==="...")&&Oe(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!Oe(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(
2);if(!n&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&Oe(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.
setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(ba),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let i=this.getLine();
if(i===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&i[0]!=="#"||r===0&&(i.startsWith("---")||i.startsWith("..."))&&Oe(i[3]))&&!(r===this.indentNext-
1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.flowLevel=0,yield Dn.FLOW_END,yield*this.parseLineStart();let s=0;for(;i[s]===",";)s+=yield*this.pushCount(
1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),i[s]){case void 0:return"flow";case"#":return yield*this.pushCount(i.length-
s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(ba),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||Oe(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let s=0;for(;this.buffer[n-1-s]==="\\";)s+=1;if(s%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.
substring(0,n),i=r.indexOf(`
`,this.pos);if(i!==-1){for(;i!==-1;){let s=this.continueScalar(i+1);if(s===-1)break;i=r.indexOf(`
`,s)}i!==-1&&(n=i-(r[i-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>Oe(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,r;e:for(let s=this.pos;r=this.buffer[s];++s)switch(r){case" ":n+=1;break;case`
`:t=s,n=0;break;case"\r":{let o=this.buffer[s+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let s=this.continueScalar(t+1);if(s===-1)break;t=this.buffer.indexOf(`
`,s)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let i=t+1;for(r=this.buffer[i];r===" ";)r=this.buffer[++i];
if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++i];t=i-1}else if(!this.blockScalarKeep)do{let s=t-1,o=this.buffer[s];o==="\r"&&(o=this.buffer[--s]);let l=s;for(;o===" ";)o=this.buffer[--s];
if(o===`
`&&s>=this.pos&&s+1+n>l)t=s;else break}while(!0);return yield Dn.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.
flowLevel>0,n=this.pos-1,r=this.pos-1,i;for(;i=this.buffer[++r];)if(i===":"){let s=this.buffer[r+1];if(Oe(s)||t&&hi.has(s))break;n=r}else if(Oe(i)){let s=this.buffer[r+
1];if(i==="\r"&&(s===`
`?(r+=1,i=`
`,s=this.buffer[r+1]):n=r),s==="#"||t&&hi.has(s))break;if(i===`
`){let o=this.continueScalar(r+1);if(o===-1)break;r=Math.max(r,o-2)}}else{if(t&&hi.has(i))break;n=r}return!i&&!this.atEnd?this.setNext("plain-scalar"):(yield Dn.
SCALAR,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.
buffer.slice(this.pos,t);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(ba),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,r=this.charAt(1);if(Oe(r)||n&&hi.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!Oe(n)&&n!==">";)n=this.buffer[++t];return yield*this.
pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(Ow.has(n))n=this.buffer[++t];else if(n==="%"&&Qf.has(this.buffer[t+1])&&Qf.has(this.
buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let i=n-this.pos;return i>0&&(yield this.buffer.substr(
this.pos,i),this.pos=n),i}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};Xf.Lexer=wa});var ka=$(Zf=>{"use strict";var Sa=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.lineStarts.length;
for(;n<r;){let s=n+r>>1;this.lineStarts[s]<t?n=s+1:r=s}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let i=this.lineStarts[n-1];
return{line:n,col:t-i+1}}}};Zf.LineCounter=Sa});var Oa=$(id=>{"use strict";var Ew=require("process"),ed=pi(),Cw=va();function st(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function td(e){
for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function rd(e){switch(e?.type){case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function mi(e){switch(e.type){case"document":return e.
start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Vt(e){
if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function gi(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)
e.push(t[n])}function nd(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!st(t.start,"explicit-key-ind")&&!st(t.sep,"map-value-ind")&&
(t.key&&(t.value=t.key),delete t.key,rd(t.value)?t.value.end?gi(t.value.end,t.sep):t.value.end=t.sep:gi(t.start,t.sep),delete t.sep)}var Aa=class{constructor(t){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Cw.Lexer,this.onNewLine=
t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=
t,Ew.env.LOG_TOKENS&&console.log("|",ed.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let n=ed.tokenType(t);if(n)
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
0),n.type==="flow-collection"&&nd(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-map":{let i=r.items[r.items.length-
1];if(i.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(i.sep)i.value=n;else{Object.assign(i,{key:n,sep:[]}),this.onKeyLine=!i.explicitKey;
return}break}case"block-seq":{let i=r.items[r.items.length-1];i.value?r.items.push({start:[],value:n}):i.value=n;break}case"flow-collection":{let i=r.items[r.items.
length-1];!i||i.value?r.items.push({start:[],key:n,sep:[]}):i.sep?i.value=n:Object.assign(i,{key:n,sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((r.
type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let i=n.items[n.items.length-1];i&&!i.sep&&!i.value&&
i.start.length>0&&td(i.start)===-1&&(n.indent===0||i.start.every(s=>s.type!=="comment"||s.indent<n.indent))&&(r.type==="document"?r.end=i.start:r.items.push({start:i.
start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-\
order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};
this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token \
in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{td(t.start)!==-1?(yield*this.pop(),yield*this.
step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(
t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type===
"map-value-ind"){let n=mi(this.peek(2)),r=Vt(n),i;t.end?(i=t.end,i.push(this.sourceToken),delete t.end):i=[this.sourceToken];let s={type:"block-map",offset:t.offset,
indent:t.indent,items:[{start:r,key:t,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"\
space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.
source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let i=t.items[t.items.length-2]?.value?.end;if(Array.isArray(i)){gi(i,n.start),
i.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,i=r&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",s=[];if(i&&n.sep&&!n.value){let o=[];for(let l=0;l<n.sep.length;++l){let c=n.sep[l];switch(c.type){case"newli\
ne":o.push(l);break;case"space":break;case"comment":c.indent>t.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(s=n.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":i||n.value?(s.push(this.sourceToken),t.items.push({start:s}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):i||n.value?(s.push(this.sourceToken),t.items.push({start:s,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(st(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(rd(n.key)&&!st(n.sep,"newline")){
let o=Vt(n.start),l=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:l,sep:c}]})}else s.length>0?n.sep=n.sep.concat(s,this.sourceToken):n.sep.push(this.sourceToken);else if(st(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let o=Vt(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||i?t.items.push({start:s,key:null,sep:[this.sourceToken]}):st(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);i||n.value?(t.items.push({start:s,key:o,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(o):(Object.assign(n,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(t);if(o){if(o.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!st(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else r&&t.items.push({start:s});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.
length-1];switch(this.type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let i=t.items[t.items.length-2]?.value?.end;if(Array.isArray(i)){gi(i,n.start),i.push(this.
sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||st(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return}if(this.indent>t.indent){let r=this.startBlockValue(t);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:i,
sep:[]}):n.sep?this.stack.push(i):Object.assign(n,{key:i,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let r=this.startBlockValue(
t);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===t.indent||
this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let i=mi(
r),s=Vt(i);nd(t);let o=t.end.splice(1,t.end.length);o.push(this.sourceToken);let l={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:s,key:t,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=l}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=mi(t),r=Vt(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=mi(t),r=Vt(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};id.Parser=Aa});var cd=$(Bn=>{"use strict";var sd=ua(),Pw=Tn(),Fn=Mn(),Lw=ao(),xw=V(),Tw=ka(),od=Oa();function ad(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||
t&&new Tw.LineCounter||null,prettyErrors:t}}function Iw(e,t={}){let{lineCounter:n,prettyErrors:r}=ad(t),i=new od.Parser(n?.addNewLine),s=new sd.Composer(t),o=Array.
from(s.compose(i.parse(e)));if(r&&n)for(let l of o)l.errors.forEach(Fn.prettifyError(e,n)),l.warnings.forEach(Fn.prettifyError(e,n));return o.length>0?o:Object.
assign([],{empty:!0},s.streamInfo())}function ld(e,t={}){let{lineCounter:n,prettyErrors:r}=ad(t),i=new od.Parser(n?.addNewLine),s=new sd.Composer(t),o=null;for(let l of s.
compose(i.parse(e),!0,e.length))if(!o)o=l;else if(o.options.logLevel!=="silent"){o.errors.push(new Fn.YAMLParseError(l.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(o.errors.forEach(Fn.prettifyError(e,n)),o.warnings.forEach(Fn.prettifyError(
e,n))),o}function Rw(e,t,n){let r;typeof t=="function"?r=t:n===void 0&&t&&typeof t=="object"&&(n=t);let i=ld(e,n);if(!i)return null;if(i.warnings.forEach(s=>Lw.
warn(i.options.logLevel,s)),i.errors.length>0){if(i.options.logLevel!=="silent")throw i.errors[0];i.errors=[]}return i.toJS(Object.assign({reviver:r},n))}function Mw(e,t,n){
let r=null;if(typeof t=="function"||Array.isArray(t)?r=t:n===void 0&&t&&(n=t),typeof n=="string"&&(n=n.length),typeof n=="number"){let i=Math.round(n);n=i<1?void 0:
i>8?{indent:8}:{indent:i}}if(e===void 0){let{keepUndefined:i}=n??t??{};if(!i)return}return xw.isDocument(e)&&!r?e.toString(n):new Pw.Document(e,r,n).toString(n)}
Bn.parse=Rw;Bn.parseAllDocuments=Iw;Bn.parseDocument=ld;Bn.stringify=Mw});var Be=$(H=>{"use strict";var $w=ua(),_w=Tn(),qw=Uo(),Na=Mn(),Dw=mn(),ot=V(),Fw=tt(),Bw=ee(),jw=rt(),Kw=it(),Yw=pi(),Uw=va(),Ww=ka(),Vw=Oa(),yi=cd(),ud=fn();H.Composer=
$w.Composer;H.Document=_w.Document;H.Schema=qw.Schema;H.YAMLError=Na.YAMLError;H.YAMLParseError=Na.YAMLParseError;H.YAMLWarning=Na.YAMLWarning;H.Alias=Dw.Alias;
H.isAlias=ot.isAlias;H.isCollection=ot.isCollection;H.isDocument=ot.isDocument;H.isMap=ot.isMap;H.isNode=ot.isNode;H.isPair=ot.isPair;H.isScalar=ot.isScalar;H.isSeq=
ot.isSeq;H.Pair=Fw.Pair;H.Scalar=Bw.Scalar;H.YAMLMap=jw.YAMLMap;H.YAMLSeq=Kw.YAMLSeq;H.CST=Yw;H.Lexer=Uw.Lexer;H.LineCounter=Ww.LineCounter;H.Parser=Vw.Parser;H.
parse=yi.parse;H.parseAllDocuments=yi.parseAllDocuments;H.parseDocument=yi.parseDocument;H.stringify=yi.stringify;H.visit=ud.visit;H.visitAsync=ud.visitAsync});var i1={};ae(i1,{migrateCommand:()=>zS});module.exports=hh(i1);var Jn=require("fs"),Ne=require("path");var Lt=(e,t)=>`${e} ${t}${e===1?"":"s"}`;var xt=[],ji=[];function Ki(e,t,n){if(e===t)return 0;let r=n?.maxDistance,i=e;e.length>t.length&&(e=t,t=i);let s=e.length,o=t.length;for(;s>0&&e.charCodeAt(~-s)===
t.charCodeAt(~-o);)s--,o--;let l=0;for(;l<s&&e.charCodeAt(l)===t.charCodeAt(l);)l++;if(s-=l,o-=l,r!==void 0&&o-s>r)return r;if(s===0)return r!==void 0&&o>r?r:o;
let c,u,d,h,p=0,m=0;for(;p<s;)ji[p]=e.charCodeAt(l+p),xt[p]=++p;for(;m<o;){for(c=t.charCodeAt(l+m),d=m++,u=m,p=0;p<s;p++)h=c===ji[p]?d:d+1,d=xt[p],u=xt[p]=d>u?h>
u?u+1:h:h>d?d+1:h;if(r!==void 0){let v=u;for(p=0;p<s;p++)xt[p]<v&&(v=xt[p]);if(v>r)return r}}return xt.length=s,ji.length=s,r!==void 0&&u>r?r:u}var mh=64;function on(e,t){if(e.length>mh)return;let n=e.toLowerCase(),r=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,i;for(let s of t){if(Math.abs(s.length-
e.length)>=r)continue;let o=s.toLowerCase(),l=gh(n,o)?1:Ki(n,o,{maxDistance:r});l<r&&(r=l,i=s)}return i}function gh(e,t){if(e.length!==t.length)return!1;let n=0;
for(;n<e.length&&e[n]===t[n];)n++;return e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2)}function yh(e){return typeof e!="object"||e===null||Array.isArray(e)}function Y(e){return!yh(e)}var Yi={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observabilityPlaneRef",to:["Observ\
abilityPlane"],form:"name",since:"v0.8",until:"v0.14"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"object",
since:"v0.15"}]},ClusterDataPlane:{scope:"Cluster",planeType:"data",otherScope:"DataPlane",since:"v0.14",references:[{pointer:"/spec/observabilityPlaneRef",to:[
"ClusterObservabilityPlane"],form:"name",until:"v0.14"},{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"object",since:"v0.15"}]},BuildPlane:{
scope:"Namespaced",planeType:"build",otherScope:"ClusterBuildPlane",since:"v0.3",until:"v0.17",renamedTo:"WorkflowPlane",references:[{pointer:"/spec/observabili\
tyPlaneRef",to:["ObservabilityPlane"],form:"name",since:"v0.8",until:"v0.14"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObservabil\
ityPlane"],form:"object",since:"v0.15"}]},ClusterBuildPlane:{scope:"Cluster",planeType:"build",otherScope:"BuildPlane",since:"v0.14",until:"v0.17",renamedTo:"Cl\
usterWorkflowPlane",references:[{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"name",until:"v0.14"},{pointer:"/spec/observability\
PlaneRef",to:["ClusterObservabilityPlane"],form:"object",since:"v0.15"}]},WorkflowPlane:{scope:"Namespaced",planeType:"workflow",otherScope:"ClusterWorkflowPlan\
e",since:"v1.0",references:[{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"object"}]},ClusterWorkflowPlane:{
scope:"Cluster",planeType:"workflow",otherScope:"WorkflowPlane",since:"v1.0",references:[{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],
form:"object"}]},ObservabilityPlane:{scope:"Namespaced",planeType:"observability",otherScope:"ClusterObservabilityPlane",since:"v0.8",references:[]},ClusterObservabilityPlane:{
scope:"Cluster",planeType:"observability",otherScope:"ObservabilityPlane",since:"v0.14",references:[]},Environment:{scope:"Namespaced",since:"v0.3",references:[
{pointer:"/spec/dataPlaneRef",to:["DataPlane"],form:"name",until:"v0.14"},{pointer:"/spec/dataPlaneRef",to:["DataPlane","ClusterDataPlane"],form:"object",since:"\
v0.15"}]},Organization:{scope:"Cluster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}};var se=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],Tt="v0.16",ce=["v\
0.3","v0.4","v0.6","v0.7","v0.8","v0.9","v0.10","v0.12","v0.13","v0.14","v0.15","v0.17","v1.0","v1.1"],Ui={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.\
6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0\
.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},Ce=["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlan\
e","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"],ul={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["Da\
taPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment",
"Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Envir\
onment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPla\
ne","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","Cl\
usterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","Obser\
vabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","Cluster\
ObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane",
"Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};var Vi={};ae(Vi,{isPlane:()=>vh,validatePlane:()=>wh,withDefaults:()=>Sh});var bh,Wi=()=>bh??=require("./v0.3.cjs"),wh=(...e)=>Wi().validatePlane(...e),vh=(...e)=>Wi().
isPlane(...e),Sh=(...e)=>Wi().withDefaults(...e);var ar={};ae(ar,{isPlane:()=>Oh,validatePlane:()=>Ah,withDefaults:()=>Nh});var kh,Gi=()=>kh??=require("./v0.4.cjs"),Ah=(...e)=>Gi().validatePlane(...e),Oh=(...e)=>Gi().
isPlane(...e),Nh=(...e)=>Gi().withDefaults(...e);var Ji={};ae(Ji,{isPlane:()=>Ph,validatePlane:()=>Ch,withDefaults:()=>Lh});var Eh,Hi=()=>Eh??=require("./v0.6.cjs"),Ch=(...e)=>Hi().validatePlane(...e),Ph=(...e)=>Hi().
isPlane(...e),Lh=(...e)=>Hi().withDefaults(...e);var Qi={};ae(Qi,{isPlane:()=>Ih,validatePlane:()=>Th,withDefaults:()=>Rh});var xh,zi=()=>xh??=require("./v0.7.cjs"),Th=(...e)=>zi().validatePlane(...e),Ih=(...e)=>zi().
isPlane(...e),Rh=(...e)=>zi().withDefaults(...e);var Zi={};ae(Zi,{isPlane:()=>_h,validatePlane:()=>$h,withDefaults:()=>qh});var Mh,Xi=()=>Mh??=require("./v0.8.cjs"),$h=(...e)=>Xi().validatePlane(...e),_h=(...e)=>Xi().
isPlane(...e),qh=(...e)=>Xi().withDefaults(...e);var ts={};ae(ts,{isPlane:()=>Bh,validatePlane:()=>Fh,withDefaults:()=>jh});var Dh,es=()=>Dh??=require("./v0.9.cjs"),Fh=(...e)=>es().validatePlane(...e),Bh=(...e)=>es().
isPlane(...e),jh=(...e)=>es().withDefaults(...e);var lr={};ae(lr,{isPlane:()=>Uh,validatePlane:()=>Yh,withDefaults:()=>Wh});var Kh,ns=()=>Kh??=require("./v0.10.cjs"),Yh=(...e)=>ns().validatePlane(...e),Uh=(...e)=>ns().
isPlane(...e),Wh=(...e)=>ns().withDefaults(...e);var is={};ae(is,{isPlane:()=>Hh,validatePlane:()=>Gh,withDefaults:()=>Jh});var Vh,rs=()=>Vh??=require("./v0.12.cjs"),Gh=(...e)=>rs().validatePlane(...e),Hh=(...e)=>rs().
isPlane(...e),Jh=(...e)=>rs().withDefaults(...e);var os={};ae(os,{isPlane:()=>Xh,validatePlane:()=>Qh,withDefaults:()=>Zh});var zh,ss=()=>zh??=require("./v0.13.cjs"),Qh=(...e)=>ss().validatePlane(...e),Xh=(...e)=>ss().
isPlane(...e),Zh=(...e)=>ss().withDefaults(...e);var ls={};ae(ls,{isPlane:()=>nm,validatePlane:()=>tm,withDefaults:()=>rm});var em,as=()=>em??=require("./v0.14.cjs"),tm=(...e)=>as().validatePlane(...e),nm=(...e)=>as().
isPlane(...e),rm=(...e)=>as().withDefaults(...e);var cr={};ae(cr,{isPlane:()=>om,validatePlane:()=>sm,withDefaults:()=>am});var im,cs=()=>im??=require("./v0.15.cjs"),sm=(...e)=>cs().validatePlane(...e),om=(...e)=>cs().
isPlane(...e),am=(...e)=>cs().withDefaults(...e);var fs={};ae(fs,{isPlane:()=>um,validatePlane:()=>cm,withDefaults:()=>fm});var lm,us=()=>lm??=require("./v0.17.cjs"),cm=(...e)=>us().validatePlane(...e),um=(...e)=>us().
isPlane(...e),fm=(...e)=>us().withDefaults(...e);var ps={};ae(ps,{isPlane:()=>hm,validatePlane:()=>pm,withDefaults:()=>mm});var dm,ds=()=>dm??=require("./v1.0.cjs"),pm=(...e)=>ds().validatePlane(...e),hm=(...e)=>ds().
isPlane(...e),mm=(...e)=>ds().withDefaults(...e);var ur={};ae(ur,{isPlane:()=>bm,validatePlane:()=>ym,withDefaults:()=>wm});var gm,hs=()=>gm??=require("./v1.1.cjs"),ym=(...e)=>hs().validatePlane(...e),bm=(...e)=>hs().
isPlane(...e),wm=(...e)=>hs().withDefaults(...e);var fr={"v0.3":Vi,"v0.4":ar,"v0.5":ar,"v0.6":Ji,"v0.7":Qi,"v0.8":Zi,"v0.9":ts,"v0.10":lr,"v0.11":lr,"v0.12":is,"v0.13":os,"v0.14":ls,"v0.15":cr,"v0.16":cr,"v0.1\
7":fs,"v1.0":ps,"v1.1":ur,"v1.2":ur};function _e(e){return Ui[e]}function dr(e,t){return typeof t=="string"&&ul[e].includes(t)}function It(e){return typeof e=="string"&&Object.hasOwn(fr,e)}function pr(e){return fr[e].validatePlane}
function ms(e,t){return fr[e].isPlane(t)}function hr(e){let t=new Set(ce.filter(n=>ms(n,e)));return se.filter(n=>t.has(Ui[n]))}function mr(e){let t=[];for(let n of e){
let r=t.at(-1),i=r?.at(-1);r&&i&&se.indexOf(n)===se.indexOf(i)+1?r.push(n):t.push([n])}return t.map(n=>n.length>1?`${n[0]} to ${n.at(-1)}`:n[0]).join(" and ")}function vm(e){return Sm(e)?Yi[e]:void 0}function Sm(e){return Object.hasOwn(Yi,e)}function km(e){return vm(e)?.planeType}function fl(e){return km(e)!==void 0}var an="openchoreo.dev";function dl(e){return pl(e,"").filter(t=>gs(t.value))}function pl(e,t){return Y(e)&&typeof e.kind=="string"&&e.kind.endsWith("List")&&Array.
isArray(e.items)?e.items.flatMap((n,r)=>pl(n,`${t}/items/${r}`)):[{pointer:t,value:e}]}function gs(e){if(!Y(e))return!1;let{apiVersion:t,kind:n}=e;if(typeof t!=
"string"||t==="")return typeof n=="string"&&fl(n);let r=t.split("/")[0]??"";return r!==an?(r.endsWith(`.${an}`)||on(r,[an])!==void 0)&&typeof n=="string"&&Ce.includes(
n):typeof n!="string"||n===""?!0:Ce.includes(n)||n.endsWith(hl)||on(n,Ce)!==void 0}var hl="Plane";function ys(e){return typeof e=="string"&&(e===an||e.startsWith(
`${an}/`))}function ml(e){return Om.test(e)||e.includes(hl)&&Am.test(e)}var Am=/\bkind["']?[ \t]*:[ \t]*["']?\w*Plane\b/,Om=/^[ \t"'{-]*apiVersion["']?[ \t]*:[ \t]*["']?openchoreo\.dev/m;function X(e,t){if(Object.is(e,t))return!0;if(Array.isArray(e)||Array.isArray(t))return Array.isArray(e)&&Array.isArray(t)&&e.length===t.length&&e.every((r,i)=>X(
r,t[i]));if(!Y(e)||!Y(t))return!1;let n=Object.keys(e);return n.length===Object.keys(t).length&&n.every(r=>Object.hasOwn(t,r)&&X(e[r],t[r]))}function Rt(e){return e.split("/").slice(1).map(Nm)}var Z=e=>e.replaceAll("~","~0").replaceAll("/","~1"),Nm=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll(
"~0","~"):e;function ft(e){return/[~\d]/.test(e)?Rt(e).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join("").replace(/^\./,""):e.slice(1).replaceAll("/",".")}function qe(e,t){
let n=e;for(let r of Em(t))if(Array.isArray(n))n=n[Number(r)];else if(Y(n)&&Object.hasOwn(n,r))n=n[r];else return;return n}function Se(e,t){let n=qe(e,t);return typeof n==
"string"?n:""}function Em(e){let t=bs.get(e);if(t)return t;let n=Rt(e);return bs.size<Cm&&bs.set(e,n),n}var bs=new Map,Cm=1e3;function gl(e){let t=e.charCodeAt(0)===65279?1:0,n,r=i=>{n??=Pm(e);let s=0,o=n.length-1;for(;s<o;){let c=s+o+1>>1;(n[c]??0)<=i?s=c:o=c-1}let l=i-(n[s]??0)+1;return{
line:s+1,column:s===0?Math.max(1,l-t):l,offset:i}};return(i,s)=>({start:r(Math.min(i,e.length)),end:r(Math.min(s,e.length))})}function Pm(e){let t=[0];for(let n of e.
matchAll(/\r\n|[\r\n]/g))t.push(n.index+n[0].length);return t}var ws=200,yl=`it is nested deeper than ${ws} levels`;function Sl(e){let t=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(t,t+4096)))return wl(e,t);let n=[],r=t;for(;;){let o=gr(bl,e,r);if(o===e.length)return n;
let l=xm(e,r,o);if(!l)break;n.push(l),r=l.end}if(n.length<2)return[...n,...wl(e,gr(Lm,e,r))];let i=gr(bl,e,r);return[...n,{start:r,body:i,end:e.length,fault:{start:i,
end:i+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}var bl=/[ \t\r\n]*/y,Lm=/[^\S\n]*\n?/y;function gr(e,t,n){return e.lastIndex=
n,n+(e.exec(t)?.[0].length??0)}function xm(e,t,n){let r=Tm(e,n);if(!r)return;let{end:i,levels:s}=r;if(s>ws)return{start:t,body:n,end:i,fault:{start:n,end:n+1,reason:yl}};
let o=!0;try{let l=JSON.parse(e.slice(n,i),(c,u)=>(typeof u=="number"&&!Number.isFinite(u)&&(o=!1),u));if(o)return{start:t,body:n,end:i,json:{value:l}}}catch{return}
return{start:t,body:n,end:i,fault:{start:n,end:n+1,reason:"a number in it is too large"}}}function Tm(e,t){let n=0,r=0;for(let i=t;i<e.length;i++){let s=e[i];if(s===
'"'){let o=Rm(e,i);if(o===void 0)return;i=o-1}else s==="{"||s==="["?r=Math.max(r,++n):s==="}"||s==="]"?n--:n===0&&(i=gr(Im,e,i)-1);if(n<=0)return{end:i+1,levels:r}}}
var Im=/[-+.\w]*/y;function Rm(e,t){for(let n=t+1;n<e.length;n++){if(e[n]==='"')return n+1;e[n]==="\\"&&n++}}function wl(e,t){let n=[],r={start:t,body:t},i=o=>{
o>r.body&&n.push({...r,end:o})},s=e.startsWith("---",t)?t:vl(e,t);for(;s!==-1;s=vl(e,s)){let o=e.indexOf(`
`,s),l=o===-1?e.length:o+1,c=e.slice(s+3,l).trim();if(c!==""&&!c.startsWith("#")){if(r.fault)continue;i(s),r={start:s,body:s,fault:{start:s,end:s+3+c.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else s>r.body&&!Mm(e.slice(r.body,s))&&(i(s),r={start:s,body:l})}return i(e.length),n}function vl(e,t){
let n=e.indexOf(`
---`,t);return n===-1?-1:n+1}function Mm(e){return/^%/m.test(e)&&e.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}function $m(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var oe={},yr={},ze={},kl;function ln(){if(kl)return ze;kl=1;
function e(o){return typeof o>"u"||o===null}function t(o){return typeof o=="object"&&o!==null}function n(o){return Array.isArray(o)?o:e(o)?[]:[o]}function r(o,l){
if(l){let c=Object.keys(l);for(let u=0,d=c.length;u<d;u+=1){let h=c[u];o[h]=l[h]}}return o}function i(o,l){let c="";for(let u=0;u<l;u+=1)c+=o;return c}function s(o){
return o===0&&Number.NEGATIVE_INFINITY===1/o}return ze.isNothing=e,ze.isObject=t,ze.toArray=n,ze.repeat=i,ze.isNegativeZero=s,ze.extend=r,ze}var vs,Al;function cn(){
if(Al)return vs;Al=1;function e(n,r){let i="",s=n.reason||"(unknown reason)";return n.mark?(n.mark.name&&(i+='in "'+n.mark.name+'" '),i+="("+(n.mark.line+1)+":"+
(n.mark.column+1)+")",!r&&n.mark.snippet&&(i+=`

`+n.mark.snippet),s+" "+i):s}function t(n,r){Error.call(this),this.name="YAMLException",this.reason=n,this.mark=r,this.message=e(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(r){return this.name+": "+e(this,r)},vs=t,vs}var Ss,Ol;function _m(){if(Ol)return Ss;Ol=1;let e=ln();function t(i,s,o,l,c){let u="",d="",h=Math.
floor(c/2)-1;return l-s>h&&(u=" ... ",s=l-h+u.length),o-l>h&&(d=" ...",o=l+h-d.length),{str:u+i.slice(s,o).replace(/\t/g,"\u2192")+d,pos:l-s+u.length}}function n(i,s){
return e.repeat(" ",s-i.length)+i}function r(i,s){if(s=Object.create(s||null),!i.buffer)return null;s.maxLength||(s.maxLength=79),typeof s.indent!="number"&&(s.
indent=1),typeof s.linesBefore!="number"&&(s.linesBefore=3),typeof s.linesAfter!="number"&&(s.linesAfter=2);let o=/\r?\n|\r|\0/g,l=[0],c=[],u,d=-1;for(;u=o.exec(
i.buffer);)c.push(u.index),l.push(u.index+u[0].length),i.position<=u.index&&d<0&&(d=l.length-2);d<0&&(d=l.length-1);let h="",p=Math.min(i.line+s.linesAfter,c.length).
toString().length,m=s.maxLength-(s.indent+p+3);for(let g=1;g<=s.linesBefore&&!(d-g<0);g++){let w=t(i.buffer,l[d-g],c[d-g],i.position-(l[d]-l[d-g]),m);h=e.repeat(
" ",s.indent)+n((i.line-g+1).toString(),p)+" | "+w.str+`
`+h}let v=t(i.buffer,l[d],c[d],i.position,m);h+=e.repeat(" ",s.indent)+n((i.line+1).toString(),p)+" | "+v.str+`
`,h+=e.repeat("-",s.indent+p+3+v.pos)+`^
`;for(let g=1;g<=s.linesAfter&&!(d+g>=c.length);g++){let w=t(i.buffer,l[d+g],c[d+g],i.position-(l[d]-l[d+g]),m);h+=e.repeat(" ",s.indent)+n((i.line+g+1).toString(),
p)+" | "+w.str+`
`}return h.replace(/\n$/,"")}return Ss=r,Ss}var ks,Nl;function le(){if(Nl)return ks;Nl=1;let e=cn(),t=["kind","multi","resolve","construct","instanceOf","predic\
ate","represent","representName","defaultStyle","styleAliases"],n=["scalar","sequence","mapping"];function r(s){let o={};return s!==null&&Object.keys(s).forEach(
function(l){s[l].forEach(function(c){o[String(c)]=l})}),o}function i(s,o){if(o=o||{},Object.keys(o).forEach(function(l){if(t.indexOf(l)===-1)throw new e('Unknow\
n option "'+l+'" is met in definition of "'+s+'" YAML type.')}),this.options=o,this.tag=s,this.kind=o.kind||null,this.resolve=o.resolve||function(){return!0},this.
construct=o.construct||function(l){return l},this.instanceOf=o.instanceOf||null,this.predicate=o.predicate||null,this.represent=o.represent||null,this.representName=
o.representName||null,this.defaultStyle=o.defaultStyle||null,this.multi=o.multi||!1,this.styleAliases=r(o.styleAliases||null),n.indexOf(this.kind)===-1)throw new e(
'Unknown kind "'+this.kind+'" is specified for "'+s+'" YAML type.')}return ks=i,ks}var As,El;function Gl(){if(El)return As;El=1;let e=cn(),t=le();function n(s,o){
let l=[];return s[o].forEach(function(c){let u=l.length;l.forEach(function(d,h){d.tag===c.tag&&d.kind===c.kind&&d.multi===c.multi&&(u=h)}),l[u]=c}),l}function r(){
let s={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function o(l){l.multi?(s.multi[l.kind].push(l),s.multi.
fallback.push(l)):s[l.kind][l.tag]=s.fallback[l.tag]=l}for(let l=0,c=arguments.length;l<c;l+=1)arguments[l].forEach(o);return s}function i(s){return this.extend(
s)}return i.prototype.extend=function(o){let l=[],c=[];if(o instanceof t)c.push(o);else if(Array.isArray(o))c=c.concat(o);else if(o&&(Array.isArray(o.implicit)||
Array.isArray(o.explicit)))o.implicit&&(l=l.concat(o.implicit)),o.explicit&&(c=c.concat(o.explicit));else throw new e("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");l.forEach(function(d){if(!(d instanceof t))throw new e("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(d.loadKind&&d.loadKind!=="scalar")throw new e("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(d.multi)throw new e("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),c.forEach(function(d){if(!(d instanceof t))throw new e("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let u=Object.create(i.prototype);return u.implicit=(this.implicit||[]).concat(l),u.explicit=(this.explicit||[]).concat(c),u.compiledImplicit=n(u,"impli\
cit"),u.compiledExplicit=n(u,"explicit"),u.compiledTypeMap=r(u.compiledImplicit,u.compiledExplicit),u},As=i,As}var Os,Cl;function Hl(){if(Cl)return Os;Cl=1;let e=le();
return Os=new e("tag:yaml.org,2002:str",{kind:"scalar",construct:function(t){return t!==null?t:""}}),Os}var Ns,Pl;function Jl(){if(Pl)return Ns;Pl=1;let e=le();
return Ns=new e("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(t){return t!==null?t:[]}}),Ns}var Es,Ll;function zl(){if(Ll)return Es;Ll=1;let e=le();
return Es=new e("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){return t!==null?t:{}}}),Es}var Cs,xl;function Ql(){if(xl)return Cs;xl=1;let e=Gl();
return Cs=new e({explicit:[Hl(),Jl(),zl()]}),Cs}var Ps,Tl;function Xl(){if(Tl)return Ps;Tl=1;let e=le();function t(i){if(i===null)return!0;let s=i.length;return s===
1&&i==="~"||s===4&&(i==="null"||i==="Null"||i==="NULL")}function n(){return null}function r(i){return i===null}return Ps=new e("tag:yaml.org,2002:null",{kind:"s\
calar",resolve:t,construct:n,predicate:r,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),Ps}var Ls,Il;function Zl(){if(Il)return Ls;Il=1;let e=le();function t(i){if(i===null)return!1;
let s=i.length;return s===4&&(i==="true"||i==="True"||i==="TRUE")||s===5&&(i==="false"||i==="False"||i==="FALSE")}function n(i){return i==="true"||i==="True"||i===
"TRUE"}function r(i){return Object.prototype.toString.call(i)==="[object Boolean]"}return Ls=new e("tag:yaml.org,2002:bool",{kind:"scalar",resolve:t,construct:n,
predicate:r,represent:{lowercase:function(i){return i?"true":"false"},uppercase:function(i){return i?"TRUE":"FALSE"},camelcase:function(i){return i?"True":"Fals\
e"}},defaultStyle:"lowercase"}),Ls}var xs,Rl;function ec(){if(Rl)return xs;Rl=1;let e=ln(),t=le();function n(u){return u>=48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}
function r(u){return u>=48&&u<=55}function i(u){return u>=48&&u<=57}function s(u){if(u===null)return!1;let d=u.length,h=0,p=!1;if(!d)return!1;let m=u[h];if((m===
"-"||m==="+")&&(m=u[++h]),m==="0"){if(h+1===d)return!0;if(m=u[++h],m==="b"){for(h++;h<d;h++){if(m=u[h],m!=="0"&&m!=="1")return!1;p=!0}return p&&isFinite(o(u))}if(m===
"x"){for(h++;h<d;h++){if(!n(u.charCodeAt(h)))return!1;p=!0}return p&&isFinite(o(u))}if(m==="o"){for(h++;h<d;h++){if(!r(u.charCodeAt(h)))return!1;p=!0}return p&&
isFinite(o(u))}}for(;h<d;h++){if(!i(u.charCodeAt(h)))return!1;p=!0}return p?isFinite(o(u)):!1}function o(u){let d=u,h=1,p=d[0];if((p==="-"||p==="+")&&(p==="-"&&
(h=-1),d=d.slice(1),p=d[0]),d==="0")return 0;if(p==="0"){if(d[1]==="b")return h*parseInt(d.slice(2),2);if(d[1]==="x")return h*parseInt(d.slice(2),16);if(d[1]===
"o")return h*parseInt(d.slice(2),8)}return h*parseInt(d,10)}function l(u){return o(u)}function c(u){return Object.prototype.toString.call(u)==="[object Number]"&&
u%1===0&&!e.isNegativeZero(u)}return xs=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:s,construct:l,predicate:c,represent:{binary:function(u){return u>=0?
"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){return u.toString(
10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),xs}var Ts,Ml;function tc(){if(Ml)return Ts;Ml=1;let e=ln(),t=le(),n=new RegExp("^(?:[-+]?(\
?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),r=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF\
)|\\.(?:nan|NaN|NAN))$");function i(u){return u===null||!n.test(u)?!1:isFinite(parseFloat(u,10))?!0:r.test(u)}function s(u){let d=u.toLowerCase(),h=d[0]==="-"?-1:
1;return"+-".indexOf(d[0])>=0&&(d=d.slice(1)),d===".inf"?h===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:d===".nan"?NaN:h*parseFloat(d,10)}let o=/^[-+]?[0-9]+e/;
function l(u,d){if(isNaN(u))switch(d){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(d){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(d){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(e.isNegativeZero(u))return"-0.0";let h=u.toString(10);return o.test(h)?h.replace(
"e",".e"):h}function c(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||e.isNegativeZero(u))}return Ts=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:i,construct:s,predicate:c,represent:l,defaultStyle:"lowercase"}),Ts}var Is,$l;function nc(){return $l||($l=1,Is=Ql().extend({implicit:[Xl(),
Zl(),ec(),tc()]})),Is}var Rs,_l;function rc(){return _l||(_l=1,Rs=nc()),Rs}var Ms,ql;function ic(){if(ql)return Ms;ql=1;let e=le(),t=new RegExp("^([0-9][0-9][0-\
9][0-9])-([0-9][0-9])-([0-9][0-9])$"),n=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\
\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function r(o){return o===null?!1:t.exec(o)!==null||n.exec(o)!==null}function i(o){let l=0,
c=null,u=t.exec(o);if(u===null&&(u=n.exec(o)),u===null)throw new Error("Date resolve error");let d=+u[1],h=+u[2]-1,p=+u[3];if(!u[4])return new Date(Date.UTC(d,h,
p));let m=+u[4],v=+u[5],g=+u[6];if(u[7]){for(l=u[7].slice(0,3);l.length<3;)l+="0";l=+l}if(u[9]){let T=+u[10],O=+(u[11]||0);c=(T*60+O)*6e4,u[9]==="-"&&(c=-c)}let w=new Date(
Date.UTC(d,h,p,m,v,g,l));return c&&w.setTime(w.getTime()-c),w}function s(o){return o.toISOString()}return Ms=new e("tag:yaml.org,2002:timestamp",{kind:"scalar",
resolve:r,construct:i,instanceOf:Date,represent:s}),Ms}var $s,Dl;function sc(){if(Dl)return $s;Dl=1;let e=le();function t(n){return n==="<<"||n===null}return $s=
new e("tag:yaml.org,2002:merge",{kind:"scalar",resolve:t}),$s}var _s,Fl;function oc(){if(Fl)return _s;Fl=1;let e=le(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm\
nopqrstuvwxyz0123456789+/=
\r`;function n(o){if(o===null)return!1;let l=0,c=o.length,u=t;for(let d=0;d<c;d++){let h=u.indexOf(o.charAt(d));if(!(h>64)){if(h<0)return!1;l+=6}}return l%8===0}
function r(o){let l=o.replace(/[\r\n=]/g,""),c=l.length,u=t,d=0,h=[];for(let m=0;m<c;m++)m%4===0&&m&&(h.push(d>>16&255),h.push(d>>8&255),h.push(d&255)),d=d<<6|u.
indexOf(l.charAt(m));let p=c%4*6;return p===0?(h.push(d>>16&255),h.push(d>>8&255),h.push(d&255)):p===18?(h.push(d>>10&255),h.push(d>>2&255)):p===12&&h.push(d>>4&
255),new Uint8Array(h)}function i(o){let l="",c=0,u=o.length,d=t;for(let p=0;p<u;p++)p%3===0&&p&&(l+=d[c>>18&63],l+=d[c>>12&63],l+=d[c>>6&63],l+=d[c&63]),c=(c<<
8)+o[p];let h=u%3;return h===0?(l+=d[c>>18&63],l+=d[c>>12&63],l+=d[c>>6&63],l+=d[c&63]):h===2?(l+=d[c>>10&63],l+=d[c>>4&63],l+=d[c<<2&63],l+=d[64]):h===1&&(l+=d[c>>
2&63],l+=d[c<<4&63],l+=d[64],l+=d[64]),l}function s(o){return Object.prototype.toString.call(o)==="[object Uint8Array]"}return _s=new e("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:n,construct:r,predicate:s,represent:i}),_s}var qs,Bl;function ac(){if(Bl)return qs;Bl=1;let e=le(),t=Object.prototype.hasOwnProperty,n=Object.
prototype.toString;function r(s){if(s===null)return!0;let o={},l=s;for(let c=0,u=l.length;c<u;c+=1){let d=l[c],h=!1;if(n.call(d)!=="[object Object]")return!1;let p;
for(p in d)if(t.call(d,p))if(!h)h=!0;else return!1;if(!h||t.call(o,p))return!1;Object.defineProperty(o,p,{value:!0})}return!0}function i(s){return s!==null?s:[]}
return qs=new e("tag:yaml.org,2002:omap",{kind:"sequence",resolve:r,construct:i}),qs}var Ds,jl;function lc(){if(jl)return Ds;jl=1;let e=le(),t=Object.prototype.
toString;function n(i){if(i===null)return!0;let s=i,o=new Array(s.length);for(let l=0,c=s.length;l<c;l+=1){let u=s[l];if(t.call(u)!=="[object Object]")return!1;
let d=Object.keys(u);if(d.length!==1)return!1;o[l]=[d[0],u[d[0]]]}return!0}function r(i){if(i===null)return[];let s=i,o=new Array(s.length);for(let l=0,c=s.length;l<
c;l+=1){let u=s[l],d=Object.keys(u);o[l]=[d[0],u[d[0]]]}return o}return Ds=new e("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:n,construct:r}),Ds}var Fs,Kl;
function cc(){if(Kl)return Fs;Kl=1;let e=le(),t=Object.prototype.hasOwnProperty;function n(i){if(i===null)return!0;let s=i;for(let o in s)if(t.call(s,o)&&s[o]!==
null)return!1;return!0}function r(i){return i!==null?i:{}}return Fs=new e("tag:yaml.org,2002:set",{kind:"mapping",resolve:n,construct:r}),Fs}var Bs,Yl;function Ks(){
return Yl||(Yl=1,Bs=rc().extend({implicit:[ic(),sc()],explicit:[oc(),ac(),lc(),cc()]})),Bs}var Ul;function qm(){if(Ul)return yr;Ul=1;let e=ln(),t=cn(),n=_m(),r=Ks(),
i=Object.prototype.hasOwnProperty,s=1,o=2,l=3,c=4,u=1,d=2,h=3,p=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
m=/[\x85\u2028\u2029]/,v=/[,\[\]{}]/,g=/^(?:!|!!|![0-9A-Za-z-]+!)$/,w=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function T(a){return Object.
prototype.toString.call(a)}function O(a){return a===10||a===13}function L(a){return a===9||a===32}function R(a){return a===9||a===32||a===10||a===13}function M(a){
return a===44||a===91||a===93||a===123||a===125}function F(a){if(a>=48&&a<=57)return a-48;let y=a|32;return y>=97&&y<=102?y-97+10:-1}function W(a){return a===120?
2:a===117?4:a===85?8:0}function _(a){return a>=48&&a<=57?a-48:-1}function J(a){switch(a){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"\
	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function ge(a){return a<=65535?String.fromCharCode(a):String.fromCharCode(
(a-65536>>10)+55296,(a-65536&1023)+56320)}function ye(a,y,N){y==="__proto__"?Object.defineProperty(a,y,{configurable:!0,enumerable:!0,writable:!0,value:N}):a[y]=
N}let z=new Array(256),Ue=new Array(256);for(let a=0;a<256;a++)z[a]=J(a)?1:0,Ue[a]=J(a);function ne(a,y){this.input=a,this.filename=y.filename||null,this.schema=
y.schema||r,this.onWarning=y.onWarning||null,this.legacy=y.legacy||!1,this.json=y.json||!1,this.listener=y.listener||null,this.maxDepth=typeof y.maxDepth=="numb\
er"?y.maxDepth:100,this.maxTotalMergeKeys=typeof y.maxTotalMergeKeys=="number"?y.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=a.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function zn(a,y){let N={name:a.filename,buffer:a.input.slice(0,-1),position:a.position,line:a.line,column:a.position-
a.lineStart};return N.snippet=n(N),new t(y,N)}function D(a,y){throw zn(a,y)}function Et(a,y){a.onWarning&&a.onWarning.call(null,zn(a,y))}function Me(a,y,N){let E=a.
anchorMapTransactions;if(E.length!==0){let k=E[E.length-1];i.call(k,y)||(k[y]={existed:i.call(a.anchorMap,y),value:a.anchorMap[y]})}a.anchorMap[y]=N}function $i(a){
a.anchorMapTransactions.push(Object.create(null))}function ut(a){let y=a.anchorMapTransactions.pop(),N=a.anchorMapTransactions;if(N.length===0)return;let E=N[N.
length-1],k=Object.keys(y);for(let f=0,b=k.length;f<b;f+=1){let S=k[f];i.call(E,S)||(E[S]=y[S])}}function _i(a){let y=a.anchorMapTransactions.pop(),N=Object.keys(
y);for(let E=N.length-1;E>=0;E-=1){let k=y[N[E]];k.existed?a.anchorMap[N[E]]=k.value:delete a.anchorMap[N[E]]}}function Xt(a){return{position:a.position,line:a.
line,lineStart:a.lineStart,lineIndent:a.lineIndent,firstTabInLine:a.firstTabInLine,tag:a.tag,anchor:a.anchor,kind:a.kind,result:a.result}}function Ct(a,y){a.position=
y.position,a.line=y.line,a.lineStart=y.lineStart,a.lineIndent=y.lineIndent,a.firstTabInLine=y.firstTabInLine,a.tag=y.tag,a.anchor=y.anchor,a.kind=y.kind,a.result=
y.result}let Qn={YAML:function(y,N,E){y.version!==null&&D(y,"duplication of %YAML directive"),E.length!==1&&D(y,"YAML directive accepts exactly one argument");let k=/^([0-9]+)\.([0-9]+)$/.
exec(E[0]);k===null&&D(y,"ill-formed argument of the YAML directive");let f=parseInt(k[1],10),b=parseInt(k[2],10);f!==1&&D(y,"unacceptable YAML version of the d\
ocument"),y.version=E[0],y.checkLineBreaks=b<2,b!==1&&b!==2&&Et(y,"unsupported YAML version of the document")},TAG:function(y,N,E){let k;E.length!==2&&D(y,"TAG \
directive accepts exactly two arguments");let f=E[0];k=E[1],g.test(f)||D(y,"ill-formed tag handle (first argument) of the TAG directive"),i.call(y.tagMap,f)&&D(
y,'there is a previously declared suffix for "'+f+'" tag handle'),w.test(k)||D(y,"ill-formed tag prefix (second argument) of the TAG directive");try{k=decodeURIComponent(
k)}catch{D(y,"tag prefix is malformed: "+k)}y.tagMap[f]=k}};function pe(a,y,N,E){if(y<N){let k=a.input.slice(y,N);if(E)for(let f=0,b=k.length;f<b;f+=1){let S=k.
charCodeAt(f);S===9||S>=32&&S<=1114111||D(a,"expected valid JSON character")}else p.test(k)&&D(a,"the stream contains non-printable characters");a.result+=k}}function We(a){
a.totalMergeKeys++,a.maxTotalMergeKeys!==-1&&a.totalMergeKeys>a.maxTotalMergeKeys&&D(a,"merge keys exceeded maxTotalMergeKeys ("+a.maxTotalMergeKeys+")")}function Zt(a,y,N,E){
e.isObject(N)||D(a,"cannot merge mappings; the provided source object is unacceptable"),We(a);let k=Object.keys(N);for(let f=0,b=k.length;f<b;f+=1){let S=k[f];We(
a),i.call(y,S)||(ye(y,S,N[S]),E[S]=!0)}}function $e(a,y,N,E,k,f,b,S,C){if(Array.isArray(k)){k=Array.prototype.slice.call(k);for(let P=0,x=k.length;P<x;P+=1)Array.
isArray(k[P])&&D(a,"nested arrays are not supported inside keys"),typeof k=="object"&&T(k[P])==="[object Object]"&&(k[P]="[object Object]")}if(typeof k=="object"&&
T(k)==="[object Object]"&&(k="[object Object]"),k=String(k),y===null&&(y={}),E==="tag:yaml.org,2002:merge")if(Array.isArray(f)){f.length>100&&D(a,"abnormal merg\
e sequence size");for(let P=0,x=f.length;P<x;P+=1)Zt(a,y,f[P],N)}else Zt(a,y,f,N);else!a.json&&!i.call(N,k)&&i.call(y,k)&&(a.line=b||a.line,a.lineStart=S||a.lineStart,
a.position=C||a.position,D(a,"duplicated mapping key")),ye(y,k,f),delete N[k];return y}function en(a){let y=a.input.charCodeAt(a.position);y===10?a.position++:y===
13?(a.position++,a.input.charCodeAt(a.position)===10&&a.position++):D(a,"a line break is expected"),a.line+=1,a.lineStart=a.position,a.firstTabInLine=-1}function Q(a,y,N){
let E=0,k=a.input.charCodeAt(a.position);for(;k!==0;){for(;L(k);)k===9&&a.firstTabInLine===-1&&(a.firstTabInLine=a.position),k=a.input.charCodeAt(++a.position);
if(y&&k===35)do k=a.input.charCodeAt(++a.position);while(k!==10&&k!==13&&k!==0);if(O(k))for(en(a),k=a.input.charCodeAt(a.position),E++,a.lineIndent=0;k===32;)a.
lineIndent++,k=a.input.charCodeAt(++a.position);else break}return N!==-1&&E!==0&&a.lineIndent<N&&Et(a,"deficient indentation"),E}function Ee(a){let y=a.position,
N=a.input.charCodeAt(y);return!!((N===45||N===46)&&N===a.input.charCodeAt(y+1)&&N===a.input.charCodeAt(y+2)&&(y+=3,N=a.input.charCodeAt(y),N===0||R(N)))}function Pt(a,y){
y===1?a.result+=" ":y>1&&(a.result+=e.repeat(`
`,y-1))}function Xn(a,y,N){let E,k,f,b,S,C,P=a.kind,x=a.result,A=a.input.charCodeAt(a.position);if(R(A)||M(A)||A===35||A===38||A===42||A===33||A===124||A===62||
A===39||A===34||A===37||A===64||A===96)return!1;if(A===63||A===45){let I=a.input.charCodeAt(a.position+1);if(R(I)||N&&M(I))return!1}for(a.kind="scalar",a.result=
"",E=k=a.position,f=!1;A!==0;){if(A===58){let I=a.input.charCodeAt(a.position+1);if(R(I)||N&&M(I))break}else if(A===35){let I=a.input.charCodeAt(a.position-1);if(R(
I))break}else{if(a.position===a.lineStart&&Ee(a)||N&&M(A))break;if(O(A))if(b=a.line,S=a.lineStart,C=a.lineIndent,Q(a,!1,-1),a.lineIndent>=y){f=!0,A=a.input.charCodeAt(
a.position);continue}else{a.position=k,a.line=b,a.lineStart=S,a.lineIndent=C;break}}f&&(pe(a,E,k,!1),Pt(a,a.line-b),E=k=a.position,f=!1),L(A)||(k=a.position+1),
A=a.input.charCodeAt(++a.position)}return pe(a,E,k,!1),a.result?!0:(a.kind=P,a.result=x,!1)}function tn(a,y){let N,E,k=a.input.charCodeAt(a.position);if(k!==39)
return!1;for(a.kind="scalar",a.result="",a.position++,N=E=a.position;(k=a.input.charCodeAt(a.position))!==0;)if(k===39)if(pe(a,N,a.position,!0),k=a.input.charCodeAt(
++a.position),k===39)N=a.position,a.position++,E=a.position;else return!0;else O(k)?(pe(a,N,E,!0),Pt(a,Q(a,!1,y)),N=E=a.position):a.position===a.lineStart&&Ee(a)?
D(a,"unexpected end of the document within a single quoted scalar"):(a.position++,L(k)||(E=a.position));D(a,"unexpected end of the stream within a single quoted\
 scalar")}function Zn(a,y){let N,E,k,f=a.input.charCodeAt(a.position);if(f!==34)return!1;for(a.kind="scalar",a.result="",a.position++,N=E=a.position;(f=a.input.
charCodeAt(a.position))!==0;){if(f===34)return pe(a,N,a.position,!0),a.position++,!0;if(f===92){if(pe(a,N,a.position,!0),f=a.input.charCodeAt(++a.position),O(f))
Q(a,!1,y);else if(f<256&&z[f])a.result+=Ue[f],a.position++;else if((k=W(f))>0){let b=k,S=0;for(;b>0;b--)f=a.input.charCodeAt(++a.position),(k=F(f))>=0?S=(S<<4)+
k:D(a,"expected hexadecimal character");a.result+=ge(S),a.position++}else D(a,"unknown escape sequence");N=E=a.position}else O(f)?(pe(a,N,E,!0),Pt(a,Q(a,!1,y)),
N=E=a.position):a.position===a.lineStart&&Ee(a)?D(a,"unexpected end of the document within a double quoted scalar"):(a.position++,L(f)||(E=a.position))}D(a,"une\
xpected end of the stream within a double quoted scalar")}function er(a,y){let N=!0,E,k,f,b=a.tag,S,C=a.anchor,P,x,A,I,q=Object.create(null),B,j,K,U=a.input.charCodeAt(
a.position);if(U===91)P=93,I=!1,S=[];else if(U===123)P=125,I=!0,S={};else return!1;for(a.anchor!==null&&Me(a,a.anchor,S),U=a.input.charCodeAt(++a.position);U!==
0;){if(Q(a,!0,y),U=a.input.charCodeAt(a.position),U===P)return a.position++,a.tag=b,a.anchor=C,a.kind=I?"mapping":"sequence",a.result=S,!0;if(N?U===44&&D(a,"exp\
ected the node content, but found ','"):D(a,"missed comma between flow collection entries"),j=B=K=null,x=A=!1,U===63){let He=a.input.charCodeAt(a.position+1);R(
He)&&(x=A=!0,a.position++,Q(a,!0,y))}E=a.line,k=a.lineStart,f=a.position,Ge(a,y,s,!1,!0),j=a.tag,B=a.result,Q(a,!0,y),U=a.input.charCodeAt(a.position),(A||a.line===
E)&&U===58&&(x=!0,U=a.input.charCodeAt(++a.position),Q(a,!0,y),Ge(a,y,s,!1,!0),K=a.result),I?$e(a,S,q,j,B,K,E,k,f):x?S.push($e(a,null,q,j,B,K,E,k,f)):S.push(B),
Q(a,!0,y),U=a.input.charCodeAt(a.position),U===44?(N=!0,U=a.input.charCodeAt(++a.position)):N=!1}D(a,"unexpected end of the stream within a flow collection")}function Ve(a,y){
let N,E=u,k=!1,f=!1,b=y,S=0,C=!1,P,x=a.input.charCodeAt(a.position);if(x===124)N=!1;else if(x===62)N=!0;else return!1;for(a.kind="scalar",a.result="";x!==0;)if(x=
a.input.charCodeAt(++a.position),x===43||x===45)u===E?E=x===43?h:d:D(a,"repeat of a chomping mode identifier");else if((P=_(x))>=0)P===0?D(a,"bad explicit inden\
tation width of a block scalar; it cannot be less than one"):f?D(a,"repeat of an indentation width identifier"):(b=y+P-1,f=!0);else break;if(L(x)){do x=a.input.
charCodeAt(++a.position);while(L(x));if(x===35)do x=a.input.charCodeAt(++a.position);while(!O(x)&&x!==0)}for(;x!==0;){for(en(a),a.lineIndent=0,x=a.input.charCodeAt(
a.position);(!f||a.lineIndent<b)&&x===32;)a.lineIndent++,x=a.input.charCodeAt(++a.position);if(!f&&a.lineIndent>b&&(b=a.lineIndent),O(x)){S++;continue}if(!f&&b===
0&&D(a,"missing indentation for block scalar"),a.lineIndent<b){E===h?a.result+=e.repeat(`
`,k?1+S:S):E===u&&k&&(a.result+=`
`);break}N?L(x)?(C=!0,a.result+=e.repeat(`
`,k?1+S:S)):C?(C=!1,a.result+=e.repeat(`
`,S+1)):S===0?k&&(a.result+=" "):a.result+=e.repeat(`
`,S):a.result+=e.repeat(`
`,k?1+S:S),k=!0,f=!0,S=0;let A=a.position;for(;!O(x)&&x!==0;)x=a.input.charCodeAt(++a.position);pe(a,A,a.position,!1)}return!0}function tr(a,y){let N=a.tag,E=a.
anchor,k=[],f=!1;if(a.firstTabInLine!==-1)return!1;a.anchor!==null&&Me(a,a.anchor,k);let b=a.input.charCodeAt(a.position);for(;b!==0&&(a.firstTabInLine!==-1&&(a.
position=a.firstTabInLine,D(a,"tab characters must not be used in indentation")),b===45);){let S=a.input.charCodeAt(a.position+1);if(!R(S))break;if(f=!0,a.position++,
Q(a,!0,-1)&&a.lineIndent<=y){k.push(null),b=a.input.charCodeAt(a.position);continue}let C=a.line;if(Ge(a,y,l,!1,!0),k.push(a.result),Q(a,!0,-1),b=a.input.charCodeAt(
a.position),(a.line===C||a.lineIndent>y)&&b!==0)D(a,"bad indentation of a sequence entry");else if(a.lineIndent<y)break}return f?(a.tag=N,a.anchor=E,a.kind="seq\
uence",a.result=k,!0):!1}function nr(a,y,N){let E,k,f,b,S=a.tag,C=a.anchor,P={},x=Object.create(null),A=null,I=null,q=null,B=!1,j=!1;if(a.firstTabInLine!==-1)return!1;
a.anchor!==null&&Me(a,a.anchor,P);let K=a.input.charCodeAt(a.position);for(;K!==0;){!B&&a.firstTabInLine!==-1&&(a.position=a.firstTabInLine,D(a,"tab characters \
must not be used in indentation"));let U=a.input.charCodeAt(a.position+1),He=a.line;if((K===63||K===58)&&R(U))K===63?(B&&($e(a,P,x,A,I,null,k,f,b),A=I=q=null),j=
!0,B=!0,E=!0):B?(B=!1,E=!0):D(a,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),a.position+=1,K=U;else{if(k=
a.line,f=a.lineStart,b=a.position,!Ge(a,N,o,!1,!0))break;if(a.line===He){for(K=a.input.charCodeAt(a.position);L(K);)K=a.input.charCodeAt(++a.position);if(K===58)
K=a.input.charCodeAt(++a.position),R(K)||D(a,"a whitespace character is expected after the key-value separator within a block mapping"),B&&($e(a,P,x,A,I,null,k,
f,b),A=I=q=null),j=!0,B=!1,E=!1,A=a.tag,I=a.result;else if(j)D(a,"can not read an implicit mapping pair; a colon is missed");else return a.tag=S,a.anchor=C,!0}else if(j)
D(a,"can not read a block mapping entry; a multiline key may not be an implicit key");else return a.tag=S,a.anchor=C,!0}if((a.line===He||a.lineIndent>y)&&(B&&(k=
a.line,f=a.lineStart,b=a.position),Ge(a,y,c,!0,E)&&(B?I=a.result:q=a.result),B||($e(a,P,x,A,I,q,k,f,b),A=I=q=null),Q(a,!0,-1),K=a.input.charCodeAt(a.position)),
(a.line===He||a.lineIndent>y)&&K!==0)D(a,"bad indentation of a mapping entry");else if(a.lineIndent<y)break}return B&&$e(a,P,x,A,I,null,k,f,b),j&&(a.tag=S,a.anchor=
C,a.kind="mapping",a.result=P),j}function rr(a){let y=!1,N=!1,E,k,f=a.input.charCodeAt(a.position);if(f!==33)return!1;a.tag!==null&&D(a,"duplication of a tag pr\
operty"),f=a.input.charCodeAt(++a.position),f===60?(y=!0,f=a.input.charCodeAt(++a.position)):f===33?(N=!0,E="!!",f=a.input.charCodeAt(++a.position)):E="!";let b=a.
position;if(y){do f=a.input.charCodeAt(++a.position);while(f!==0&&f!==62);a.position<a.length?(k=a.input.slice(b,a.position),f=a.input.charCodeAt(++a.position)):
D(a,"unexpected end of the stream within a verbatim tag")}else{for(;f!==0&&!R(f);)f===33&&(N?D(a,"tag suffix cannot contain exclamation marks"):(E=a.input.slice(
b-1,a.position+1),g.test(E)||D(a,"named tag handle cannot contain such characters"),N=!0,b=a.position+1)),f=a.input.charCodeAt(++a.position);k=a.input.slice(b,a.
position),v.test(k)&&D(a,"tag suffix cannot contain flow indicator characters")}k&&!w.test(k)&&D(a,"tag name cannot contain such characters: "+k);try{k=decodeURIComponent(
k)}catch{D(a,"tag name is malformed: "+k)}return y?a.tag=k:i.call(a.tagMap,E)?a.tag=a.tagMap[E]+k:E==="!"?a.tag="!"+k:E==="!!"?a.tag="tag:yaml.org,2002:"+k:D(a,
'undeclared tag handle "'+E+'"'),!0}function ir(a){let y=a.input.charCodeAt(a.position);if(y!==38)return!1;a.anchor!==null&&D(a,"duplication of an anchor proper\
ty"),y=a.input.charCodeAt(++a.position);let N=a.position;for(;y!==0&&!R(y)&&!M(y);)y=a.input.charCodeAt(++a.position);return a.position===N&&D(a,"name of an anc\
hor node must contain at least one character"),a.anchor=a.input.slice(N,a.position),!0}function qi(a){let y=a.input.charCodeAt(a.position);if(y!==42)return!1;y=
a.input.charCodeAt(++a.position);let N=a.position;for(;y!==0&&!R(y)&&!M(y);)y=a.input.charCodeAt(++a.position);a.position===N&&D(a,"name of an alias node must c\
ontain at least one character");let E=a.input.slice(N,a.position);return i.call(a.anchorMap,E)||D(a,'unidentified alias "'+E+'"'),a.result=a.anchorMap[E],Q(a,!0,
-1),!0}function sr(a,y,N,E){let k=Xt(a);return $i(a),Ct(a,y),a.tag=null,a.anchor=null,a.kind=null,a.result=null,nr(a,N,E)&&a.kind==="mapping"?(ut(a),!0):(_i(a),
Ct(a,k),!1)}function Ge(a,y,N,E,k){let f,b,S=1,C=!1,P=!1,x=null,A,I,q;a.depth>=a.maxDepth&&D(a,"nesting exceeded maxDepth ("+a.maxDepth+")"),a.depth+=1,a.listener!==
null&&a.listener("open",a),a.tag=null,a.anchor=null,a.kind=null,a.result=null;let B=f=b=c===N||l===N;if(E&&Q(a,!0,-1)&&(C=!0,a.lineIndent>y?S=1:a.lineIndent===y?
S=0:a.lineIndent<y&&(S=-1)),S===1)for(;;){let j=a.input.charCodeAt(a.position),K=Xt(a);if(C&&(j===33&&a.tag!==null||j===38&&a.anchor!==null)||!rr(a)&&!ir(a))break;
x===null&&(x=K),Q(a,!0,-1)?(C=!0,b=B,a.lineIndent>y?S=1:a.lineIndent===y?S=0:a.lineIndent<y&&(S=-1)):b=!1}if(b&&(b=C||k),S===1||c===N)if(s===N||o===N?I=y:I=y+1,
q=a.position-a.lineStart,S===1)if(b&&(tr(a,q)||nr(a,q,I))||er(a,I))P=!0;else{let j=a.input.charCodeAt(a.position);x!==null&&B&&!b&&j!==124&&j!==62&&sr(a,x,x.position-
x.lineStart,I)||f&&Ve(a,I)||tn(a,I)||Zn(a,I)?P=!0:qi(a)?(P=!0,(a.tag!==null||a.anchor!==null)&&D(a,"alias node should not have any properties")):Xn(a,I,s===N)&&
(P=!0,a.tag===null&&(a.tag="?")),a.anchor!==null&&Me(a,a.anchor,a.result)}else S===0&&(P=b&&tr(a,q));if(a.tag===null)a.anchor!==null&&Me(a,a.anchor,a.result);else if(a.
tag==="?"){a.result!==null&&a.kind!=="scalar"&&D(a,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+a.kind+'"');for(let j=0,K=a.implicitTypes.
length;j<K;j+=1)if(A=a.implicitTypes[j],A.resolve(a.result)){a.result=A.construct(a.result),a.tag=A.tag,a.anchor!==null&&Me(a,a.anchor,a.result);break}}else if(a.
tag!=="!"){if(i.call(a.typeMap[a.kind||"fallback"],a.tag))A=a.typeMap[a.kind||"fallback"][a.tag];else{A=null;let j=a.typeMap.multi[a.kind||"fallback"];for(let K=0,
U=j.length;K<U;K+=1)if(a.tag.slice(0,j[K].tag.length)===j[K].tag){A=j[K];break}}A||D(a,"unknown tag !<"+a.tag+">"),a.result!==null&&A.kind!==a.kind&&D(a,"unacce\
ptable node kind for !<"+a.tag+'> tag; it should be "'+A.kind+'", not "'+a.kind+'"'),A.resolve(a.result,a.tag)?(a.result=A.construct(a.result,a.tag),a.anchor!==
null&&Me(a,a.anchor,a.result)):D(a,"cannot resolve a node with !<"+a.tag+"> explicit tag")}return a.listener!==null&&a.listener("close",a),a.depth-=1,a.tag!==null||
a.anchor!==null||P}function Di(a){let y=a.position,N=!1,E;for(a.version=null,a.checkLineBreaks=a.legacy,a.tagMap=Object.create(null),a.anchorMap=Object.create(null);(E=
a.input.charCodeAt(a.position))!==0&&(Q(a,!0,-1),E=a.input.charCodeAt(a.position),!(a.lineIndent>0||E!==37));){N=!0,E=a.input.charCodeAt(++a.position);let k=a.position;
for(;E!==0&&!R(E);)E=a.input.charCodeAt(++a.position);let f=a.input.slice(k,a.position),b=[];for(f.length<1&&D(a,"directive name must not be less than one chara\
cter in length");E!==0;){for(;L(E);)E=a.input.charCodeAt(++a.position);if(E===35){do E=a.input.charCodeAt(++a.position);while(E!==0&&!O(E));break}if(O(E))break;
for(k=a.position;E!==0&&!R(E);)E=a.input.charCodeAt(++a.position);b.push(a.input.slice(k,a.position))}E!==0&&en(a),i.call(Qn,f)?Qn[f](a,f,b):Et(a,'unknown docum\
ent directive "'+f+'"')}if(Q(a,!0,-1),a.lineIndent===0&&a.input.charCodeAt(a.position)===45&&a.input.charCodeAt(a.position+1)===45&&a.input.charCodeAt(a.position+
2)===45?(a.position+=3,Q(a,!0,-1)):N&&D(a,"directives end mark is expected"),Ge(a,a.lineIndent-1,c,!1,!0),Q(a,!0,-1),a.checkLineBreaks&&m.test(a.input.slice(y,a.
position))&&Et(a,"non-ASCII line breaks are interpreted as content"),a.documents.push(a.result),a.position===a.lineStart&&Ee(a)){a.input.charCodeAt(a.position)===
46&&(a.position+=3,Q(a,!0,-1));return}a.position<a.length-1&&D(a,"end of the stream or a document separator is expected")}function nn(a,y){a=String(a),y=y||{},a.
length!==0&&(a.charCodeAt(a.length-1)!==10&&a.charCodeAt(a.length-1)!==13&&(a+=`
`),a.charCodeAt(0)===65279&&(a=a.slice(1)));let N=new ne(a,y),E=a.indexOf("\0");for(E!==-1&&(N.position=E,D(N,"null byte is not allowed in input")),N.input+="\0";N.
input.charCodeAt(N.position)===32;)N.lineIndent+=1,N.position+=1;for(;N.position<N.length-1;)Di(N);return N.documents}function Fi(a,y,N){y!==null&&typeof y=="ob\
ject"&&typeof N>"u"&&(N=y,y=null);let E=nn(a,N);if(typeof y!="function")return E;for(let k=0,f=E.length;k<f;k+=1)y(E[k])}function Bi(a,y){let N=nn(a,y);if(N.length!==
0){if(N.length===1)return N[0];throw new t("expected a single document in the stream, but found more")}}return yr.loadAll=Fi,yr.load=Bi,yr}var js={},Wl;function Dm(){
if(Wl)return js;Wl=1;let e=ln(),t=cn(),n=Ks(),r=Object.prototype.toString,i=Object.prototype.hasOwnProperty,s=65279,o=9,l=10,c=13,u=32,d=33,h=34,p=35,m=37,v=38,
g=39,w=42,T=44,O=45,L=58,R=61,M=62,F=63,W=64,_=91,J=93,ge=96,ye=123,z=124,Ue=125,ne={};ne[0]="\\0",ne[7]="\\a",ne[8]="\\b",ne[9]="\\t",ne[10]="\\n",ne[11]="\\v",
ne[12]="\\f",ne[13]="\\r",ne[27]="\\e",ne[34]='\\"',ne[92]="\\\\",ne[133]="\\N",ne[160]="\\_",ne[8232]="\\L",ne[8233]="\\P";let zn=["y","Y","yes","Yes","YES","o\
n","On","ON","n","N","no","No","NO","off","Off","OFF"],D=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function Et(f,b){if(b===null)return{};let S={},C=Object.keys(
b);for(let P=0,x=C.length;P<x;P+=1){let A=C[P],I=String(b[A]);A.slice(0,2)==="!!"&&(A="tag:yaml.org,2002:"+A.slice(2));let q=f.compiledTypeMap.fallback[A];q&&i.
call(q.styleAliases,I)&&(I=q.styleAliases[I]),S[A]=I}return S}function Me(f){let b,S,C=f.toString(16).toUpperCase();if(f<=255)b="x",S=2;else if(f<=65535)b="u",S=
4;else if(f<=4294967295)b="U",S=8;else throw new t("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+b+e.repeat("0",S-C.length)+C}let $i=1,
ut=2;function _i(f){this.schema=f.schema||n,this.indent=Math.max(1,f.indent||2),this.noArrayIndent=f.noArrayIndent||!1,this.skipInvalid=f.skipInvalid||!1,this.flowLevel=
e.isNothing(f.flowLevel)?-1:f.flowLevel,this.styleMap=Et(this.schema,f.styles||null),this.sortKeys=f.sortKeys||!1,this.lineWidth=f.lineWidth||80,this.noRefs=f.noRefs||
!1,this.noCompatMode=f.noCompatMode||!1,this.condenseFlow=f.condenseFlow||!1,this.quotingType=f.quotingType==='"'?ut:$i,this.forceQuotes=f.forceQuotes||!1,this.
replacer=typeof f.replacer=="function"?f.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=
null,this.result="",this.duplicates=[],this.usedDuplicates=null}function Xt(f,b){let S=e.repeat(" ",b),C=0,P="",x=f.length;for(;C<x;){let A,I=f.indexOf(`
`,C);I===-1?(A=f.slice(C),C=x):(A=f.slice(C,I+1),C=I+1),A.length&&A!==`
`&&(P+=S),P+=A}return P}function Ct(f,b){return`
`+e.repeat(" ",f.indent*b)}function Qn(f,b){for(let S=0,C=f.implicitTypes.length;S<C;S+=1)if(f.implicitTypes[S].resolve(b))return!0;return!1}function pe(f){return f===
u||f===o}function We(f){return f>=32&&f<=126||f>=161&&f<=55295&&f!==8232&&f!==8233||f>=57344&&f<=65533&&f!==s||f>=65536&&f<=1114111}function Zt(f){return We(f)&&
f!==s&&f!==c&&f!==l}function $e(f,b,S){let C=Zt(f),P=C&&!pe(f);return(S?C:C&&f!==T&&f!==_&&f!==J&&f!==ye&&f!==Ue)&&f!==p&&!(b===L&&!P)||Zt(b)&&!pe(b)&&f===p||b===
L&&P}function en(f){return We(f)&&f!==s&&!pe(f)&&f!==O&&f!==F&&f!==L&&f!==T&&f!==_&&f!==J&&f!==ye&&f!==Ue&&f!==p&&f!==v&&f!==w&&f!==d&&f!==z&&f!==R&&f!==M&&f!==
g&&f!==h&&f!==m&&f!==W&&f!==ge}function Q(f){return!pe(f)&&f!==L}function Ee(f,b){let S=f.charCodeAt(b),C;return S>=55296&&S<=56319&&b+1<f.length&&(C=f.charCodeAt(
b+1),C>=56320&&C<=57343)?(S-55296)*1024+C-56320+65536:S}function Pt(f){return/^\n* /.test(f)}let Xn=1,tn=2,Zn=3,er=4,Ve=5;function tr(f,b,S,C,P,x,A,I){let q,B=0,
j=null,K=!1,U=!1,He=C!==-1,rn=-1,sn=en(Ee(f,0))&&Q(Ee(f,f.length-1));if(b||A)for(q=0;q<f.length;B>=65536?q+=2:q++){if(B=Ee(f,q),!We(B))return Ve;sn=sn&&$e(B,j,I),
j=B}else{for(q=0;q<f.length;B>=65536?q+=2:q++){if(B=Ee(f,q),B===l)K=!0,He&&(U=U||q-rn-1>C&&f[rn+1]!==" ",rn=q);else if(!We(B))return Ve;sn=sn&&$e(B,j,I),j=B}U=U||
He&&q-rn-1>C&&f[rn+1]!==" "}return!K&&!U?sn&&!A&&!P(f)?Xn:x===ut?Ve:tn:S>9&&Pt(f)?Ve:A?x===ut?Ve:tn:U?er:Zn}function nr(f,b,S,C,P){f.dump=(function(){if(b.length===
0)return f.quotingType===ut?'""':"''";if(!f.noCompatMode&&(zn.indexOf(b)!==-1||D.test(b)))return f.quotingType===ut?'"'+b+'"':"'"+b+"'";let x=f.indent*Math.max(
1,S),A=f.lineWidth===-1?-1:Math.max(Math.min(f.lineWidth,40),f.lineWidth-x),I=C||f.flowLevel>-1&&S>=f.flowLevel;function q(B){return Qn(f,B)}switch(tr(b,I,f.indent,
A,q,f.quotingType,f.forceQuotes&&!C,P)){case Xn:return b;case tn:return"'"+b.replace(/'/g,"''")+"'";case Zn:return"|"+rr(b,f.indent)+ir(Xt(b,x));case er:return"\
>"+rr(b,f.indent)+ir(Xt(qi(b,A),x));case Ve:return'"'+Ge(b)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function rr(f,b){let S=Pt(f)?
String(b):"",C=f[f.length-1]===`
`,x=C&&(f[f.length-2]===`
`||f===`
`)?"+":C?"":"-";return S+x+`
`}function ir(f){return f[f.length-1]===`
`?f.slice(0,-1):f}function qi(f,b){let S=/(\n+)([^\n]*)/g,C=(function(){let I=f.indexOf(`
`);return I=I!==-1?I:f.length,S.lastIndex=I,sr(f.slice(0,I),b)})(),P=f[0]===`
`||f[0]===" ",x,A;for(;A=S.exec(f);){let I=A[1],q=A[2];x=q[0]===" ",C+=I+(!P&&!x&&q!==""?`
`:"")+sr(q,b),P=x}return C}function sr(f,b){if(f===""||f[0]===" ")return f;let S=/ [^ ]/g,C,P=0,x,A=0,I=0,q="";for(;C=S.exec(f);)I=C.index,I-P>b&&(x=A>P?A:I,q+=
`
`+f.slice(P,x),P=x+1),A=I;return q+=`
`,f.length-P>b&&A>P?q+=f.slice(P,A)+`
`+f.slice(A+1):q+=f.slice(P),q.slice(1)}function Ge(f){let b="",S=0;for(let C=0;C<f.length;S>=65536?C+=2:C++){S=Ee(f,C);let P=ne[S];!P&&We(S)?(b+=f[C],S>=65536&&
(b+=f[C+1])):b+=P||Me(S)}return b}function Di(f,b,S){let C="",P=f.tag;for(let x=0,A=S.length;x<A;x+=1){let I=S[x];f.replacer&&(I=f.replacer.call(S,String(x),I)),
(y(f,b,I,!1,!1)||typeof I>"u"&&y(f,b,null,!1,!1))&&(C!==""&&(C+=","+(f.condenseFlow?"":" ")),C+=f.dump)}f.tag=P,f.dump="["+C+"]"}function nn(f,b,S,C){let P="",x=f.
tag;for(let A=0,I=S.length;A<I;A+=1){let q=S[A];f.replacer&&(q=f.replacer.call(S,String(A),q)),(y(f,b+1,q,!0,!0,!1,!0)||typeof q>"u"&&y(f,b+1,null,!0,!0,!1,!0))&&
((!C||P!=="")&&(P+=Ct(f,b)),f.dump&&l===f.dump.charCodeAt(0)?P+="-":P+="- ",P+=f.dump)}f.tag=x,f.dump=P||"[]"}function Fi(f,b,S){let C="",P=f.tag,x=Object.keys(
S);for(let A=0,I=x.length;A<I;A+=1){let q="";C!==""&&(q+=", "),f.condenseFlow&&(q+='"');let B=x[A],j=S[B];f.replacer&&(j=f.replacer.call(S,B,j)),y(f,b,B,!1,!1)&&
(f.dump.length>1024&&(q+="? "),q+=f.dump+(f.condenseFlow?'"':"")+":"+(f.condenseFlow?"":" "),y(f,b,j,!1,!1)&&(q+=f.dump,C+=q))}f.tag=P,f.dump="{"+C+"}"}function Bi(f,b,S,C){
let P="",x=f.tag,A=Object.keys(S);if(f.sortKeys===!0)A.sort();else if(typeof f.sortKeys=="function")A.sort(f.sortKeys);else if(f.sortKeys)throw new t("sortKeys \
must be a boolean or a function");for(let I=0,q=A.length;I<q;I+=1){let B="";(!C||P!=="")&&(B+=Ct(f,b));let j=A[I],K=S[j];if(f.replacer&&(K=f.replacer.call(S,j,K)),
!y(f,b+1,j,!0,!0,!0))continue;let U=f.tag!==null&&f.tag!=="?"||f.dump&&f.dump.length>1024;U&&(f.dump&&l===f.dump.charCodeAt(0)?B+="?":B+="? "),B+=f.dump,U&&(B+=
Ct(f,b)),y(f,b+1,K,!0,U)&&(f.dump&&l===f.dump.charCodeAt(0)?B+=":":B+=": ",B+=f.dump,P+=B)}f.tag=x,f.dump=P||"{}"}function a(f,b,S){let C=S?f.explicitTypes:f.implicitTypes;
for(let P=0,x=C.length;P<x;P+=1){let A=C[P];if((A.instanceOf||A.predicate)&&(!A.instanceOf||typeof b=="object"&&b instanceof A.instanceOf)&&(!A.predicate||A.predicate(
b))){if(S?A.multi&&A.representName?f.tag=A.representName(b):f.tag=A.tag:f.tag="?",A.represent){let I=f.styleMap[A.tag]||A.defaultStyle,q;if(r.call(A.represent)===
"[object Function]")q=A.represent(b,I);else if(i.call(A.represent,I))q=A.represent[I](b,I);else throw new t("!<"+A.tag+'> tag resolver accepts not "'+I+'" style');
f.dump=q}return!0}}return!1}function y(f,b,S,C,P,x,A){f.tag=null,f.dump=S,a(f,S,!1)||a(f,S,!0);let I=r.call(f.dump),q=C;C&&(C=f.flowLevel<0||f.flowLevel>b);let B=I===
"[object Object]"||I==="[object Array]",j,K;if(B&&(j=f.duplicates.indexOf(S),K=j!==-1),(f.tag!==null&&f.tag!=="?"||K||f.indent!==2&&b>0)&&(P=!1),K&&f.usedDuplicates[j])
f.dump="*ref_"+j;else{if(B&&K&&!f.usedDuplicates[j]&&(f.usedDuplicates[j]=!0),I==="[object Object]")C&&Object.keys(f.dump).length!==0?(Bi(f,b,f.dump,P),K&&(f.dump=
"&ref_"+j+f.dump)):(Fi(f,b,f.dump),K&&(f.dump="&ref_"+j+" "+f.dump));else if(I==="[object Array]")C&&f.dump.length!==0?(f.noArrayIndent&&!A&&b>0?nn(f,b-1,f.dump,
P):nn(f,b,f.dump,P),K&&(f.dump="&ref_"+j+f.dump)):(Di(f,b,f.dump),K&&(f.dump="&ref_"+j+" "+f.dump));else if(I==="[object String]")f.tag!=="?"&&nr(f,f.dump,b,x,q);else{
if(I==="[object Undefined]")return!1;if(f.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+I)}if(f.tag!==null&&f.tag!=="?"){let U=encodeURI(
f.tag[0]==="!"?f.tag.slice(1):f.tag).replace(/!/g,"%21");f.tag[0]==="!"?U="!"+U:U.slice(0,18)==="tag:yaml.org,2002:"?U="!!"+U.slice(18):U="!<"+U+">",f.dump=U+" "+
f.dump}}return!0}function N(f,b){let S=[],C=[];E(f,S,C);let P=C.length;for(let x=0;x<P;x+=1)b.duplicates.push(S[C[x]]);b.usedDuplicates=new Array(P)}function E(f,b,S){
if(f!==null&&typeof f=="object"){let C=b.indexOf(f);if(C!==-1)S.indexOf(C)===-1&&S.push(C);else if(b.push(f),Array.isArray(f))for(let P=0,x=f.length;P<x;P+=1)E(
f[P],b,S);else{let P=Object.keys(f);for(let x=0,A=P.length;x<A;x+=1)E(f[P[x]],b,S)}}}function k(f,b){b=b||{};let S=new _i(b);S.noRefs||N(f,S);let C=f;return S.replacer&&
(C=S.replacer.call({"":C},"",C)),y(S,0,C,!0,!0)?S.dump+`
`:""}return js.dump=k,js}var Vl;function Fm(){if(Vl)return oe;Vl=1;let e=qm(),t=Dm();function n(r,i){return function(){throw new Error("Function yaml."+r+" is r\
emoved in js-yaml 4. Use yaml."+i+" instead, which is now safe by default.")}}return oe.Type=le(),oe.Schema=Gl(),oe.FAILSAFE_SCHEMA=Ql(),oe.JSON_SCHEMA=nc(),oe.
CORE_SCHEMA=rc(),oe.DEFAULT_SCHEMA=Ks(),oe.load=e.load,oe.loadAll=e.loadAll,oe.dump=t.dump,oe.YAMLException=cn(),oe.types={binary:oc(),float:tc(),map:zl(),null:Xl(),
pairs:lc(),set:cc(),timestamp:ic(),bool:Zl(),int:ec(),merge:sc(),omap:ac(),seq:Jl(),str:Hl()},oe.safeLoad=n("safeLoad","load"),oe.safeLoadAll=n("safeLoadAll","l\
oadAll"),oe.safeDump=n("safeDump","dump"),oe}var Bm=Fm(),jm=$m(Bm),{Type:uc,Schema:I1,FAILSAFE_SCHEMA:fc,JSON_SCHEMA:R1,CORE_SCHEMA:M1,DEFAULT_SCHEMA:$1,load:dc,
loadAll:_1,dump:q1,YAMLException:D1,types:F1,safeLoad:B1,safeLoadAll:j1,safeDump:K1}=jm;function wr(e,t,n){if(t===void 0)return n?pc(e):dt(e);if(t===`${Mt}binary`)return Wm(e);if(t===`${Mt}timestamp`)return Ym.test(e)&&Um(e)?dt(e):void 0;let r=Km.get(
t);if(!r)return dt(e);let i=pc(e);return r==="float"&&i.type==="integer"?$t(Number(i.value)):i.type===r?i:void 0}var Mt="tag:yaml.org,2002:",Km=new Map([[`${Mt}\
int`,"integer"],[`${Mt}float`,"float"],[`${Mt}bool`,"boolean"],[`${Mt}null`,"null"]]),Ym=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function Um(e){let[t=0,n=0,r=0]=e.split(/[-Tt ]/,3).map(Number);return r<=new Date(Date.UTC(t,n,0)).getUTCDate()}function Wm(e){let t=e.replace(/[\r\n]/g,"");if(!(t.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(t)))return dt(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),n=>n.charCodeAt(0))))}function pc(e){
let t=Vm.get(e);if(t)return t;let n=e.charAt(0);if(n===".")return Gm(e)??dt(e);if(!/[-+0-9]/.test(n))return dt(e);let r=e.replaceAll("_","");return Jm(r)??Hm(r)??
dt(e)}var Vm=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,hc(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(e=>[e,hc(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,$t(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,$t(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,$t(Number.NEGATIVE_INFINITY)])]);
function dt(e){return{type:"text",value:e,key:e}}function hc(e){return{type:"boolean",value:e,key:String(e)}}function $t(e){return{type:"float",value:e,key:Qm(e)}}
function Gm(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(e)||/_(?!\d)/.test(e))return;let t=Number(e.replaceAll("_",""));return Number.isFinite(t)?$t(t):void 0}
function Hm(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(e))return;let t=Number(e);return Number.isFinite(t)?$t(t):void 0}function Jm(e){let t=zm.
exec(e);if(!t)return;let[,n="",r,i,s,o="0"]=t,l=r!==void 0?br(r,"0x",16):i!==void 0?br(i,"0o",22):s!==void 0?br(s,"0b",64):br(o,"",20);if(l===void 0||l>=2n**64n)
return;let c=n==="-"?-l:l;return c>=-(2n**63n)&&c<2n**63n?{type:"integer",value:Number(c),key:String(c)}:n===""?{type:"integer",value:Number(c),key:void 0}:void 0}
var zm=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function br(e,t,n){return e.length<=n?BigInt(t+e):
void 0}function Qm(e){let t=Math.fround(e);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":
"0";let n=1;for(;Math.fround(Number(t.toPrecision(n)))!==t;)n++;let[r,i]=t.toExponential(n-1).split("e"),s=Number(i);return s>=-4&&s<6?String(Number(t.toPrecision(
n))):`${r}e${s<0?"-":"+"}${String(Math.abs(s)).padStart(2,"0")}`}function yc(e){if(e.length>vc||Xm(e))return;let t=wc(e);return Ys?void 0:t}function bc(e){return e.length<=vc&&wc(e)!==void 0}function wc(e){Ys=!1;try{return{value:dc(
e,{schema:gg})??null}}catch{return}}var vc=3e6;function Xm(e){return eg.test(e)||Zm.test(e)||rg(e)||tg.test(e)&&ng.test(e)?!0:/[[{]/.test(e)&&ig.test(e)&&(sg.test(
e)||og(e))}var Zm=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,eg=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,
tg=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,ng=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?\
:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nrt"\\\\]',`["']\\?(?:\\s|$)`].join("|"),"m");function rg(e){for(let t=0;t+mc<e.length;){let n=e.lastIndexOf(`
`,t+mc);if(n<t)return!0;t=n+1}return!1}var mc=1e3,ig=/(?:^|[\s,:[{-])[[{]/,sg=/\?|(?:^|[\s,[{]):|:[,[\]{}:]/;function og(e){let t=!1,n=!1;for(let r=0;r<e.length;r++){
let i=e.charCodeAt(r);if(i===ag||i===lg||i===gc){if(t)return!0;t=i!==gc,n=!1}else t&&(i===cg?n=!1:i===ug?n=!0:!n&&i!==fg&&i!==dg&&i!==pg&&(t=!1))}return!1}var[ag,
lg,gc,cg,ug,fg,dg,pg]=[93,125,44,10,35,32,9,13],Ys=!1,hg=new Set([..."abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(e=>e.charCodeAt(0))),un,mg=new uc("tag:op\
enchoreo-planes,2026:scalar",{kind:"scalar",resolve:e=>{if(hg.has(e.charCodeAt(0))||(un=wr(e,void 0,!0),!un||un.type==="text"))return!1;let{type:t,key:n,value:r}=un;
return(t==="float"||t==="integer"&&n!==String(r))&&(Ys=!0),!0},construct:()=>un?.value}),gg=fc.extend({implicit:[mg]});var yg,bg=()=>yg??=require("./with-positions.cjs");var Us=(...e)=>bg().readWithPositions(...e);function ke(e,{valuesOnly:t=!0}={}){let n=gl(e),r=[],i,s=0;for(let o of Sl(e)){let l=Sc(e,{...o,start:s},n,t);if(l.value===null&&l.issues.length===0){i??=l;continue}
r.push(l),s=o.end}return r.length>0?{documents:r}:{documents:[i??Sc(e,{start:s,body:s,end:e.length},n,t)]}}function Sc(e,t,n,r){let i=r?wg(e,t):void 0;if(!i)return Us(
e,t,n);let s,o=()=>(s??=Us(e,t,n),s);return{value:i.value,issues:[],get range(){return n(t.start,t.end)},positionOf:l=>o().positionOf(l),keyOf:l=>o().keyOf(l),get node(){
return o().node}}}function wg(e,{body:t,end:n,json:r,fault:i}){if(i)return;let s=e.slice(t,n);return r?bc(s)?r:void 0:yc(s)}var md=Je(Be(),1);var de=Je(Be(),1);var xe=Je(Be(),1);function fd(e){return(0,xe.isScalar)(e)?Hw(e)?.key:void 0}function dd(e){return(0,xe.isScalar)(e)&&e.source==="<<"&&(e.tag==="!"||e.tag===Gw||!e.tag&&e.type===xe.Scalar.
PLAIN)}var Gw="tag:yaml.org,2002:merge";function Hw(e){return wr(e.source??"",e.tag,e.type===xe.Scalar.PLAIN)}function he(e,t){let n=t.range?.[0]??0,r=t;for(;(0,de.isCollection)(r)&&!r.flow;){let s=r.items.at(-1),o=(0,de.isPair)(s)?s.value??s.key:s;if(!(0,de.isNode)(o))
break;r=o}let i=r.range?.[1]??n;if((0,de.isScalar)(r)&&r.type!==void 0&&Jw.has(r.type))for(;zw.has(e.charAt(i-1));)i--;return[n,i]}var Jw=new Set([de.Scalar.BLOCK_LITERAL,
de.Scalar.BLOCK_FOLDED]),zw=new Set([" ","	","\r",`
`]);var wt=Je(Be(),1);var je=Je(Be(),1);var re=class extends Error{};function at(e){return e.items.flatMap(t=>{let{key:n,value:r}=t;if(!(0,je.isScalar)(n)||dd(n))return[];let i=fd(n);return i===void 0?
[]:[{name:i,key:n,value:(0,je.isNode)(r)?r:void 0}]})}function bi(e,t,n,r,i,s){let o=new Map(e.map(c=>[c,[]])),l=[];for(let c of t){let u=s.predecessor(`${i}/${Z(
c)}`,e)??e.find(d=>o.get(d)?.length===0&&X(n[d],r[c]));u===void 0?l.push(c):o.get(u)?.push(c)}for(let c of l){let u=e.find(d=>o.get(d)?.length===0);u!==void 0&&
o.get(u)?.push(c)}return o}function Ke(e,t){return/[ \t]+#[^\r\n]*/y.exec(e.slice(t))?.[0]??""}function wi(e,t){let n=e;for(let r of Rt(t))if((0,je.isMap)(n))n=
at(n).findLast(({name:i})=>i===r)?.value;else if((0,je.isSeq)(n)){let i=n.items[Number(r)];n=(0,je.isNode)(i)?i:void 0}else return;return n}function pd(e,{document:t,pointer:n,origins:r,comments:i,after:s},o,l){return{...Ea(i,s,l),reused:(c,u,d)=>{let h=r?.get(c);if(h===void 0||!X(qe(t.value,n+h),u))
return;let p=wi(o,h);return p&&Qw(e,p,d,l)}}}function Ea(e,t,{json:n}){let r=new Map;for(let[i,s]of n?[]:e??[]){let o=i;for(;o!==""&&qe(t,o)===void 0;)o=o.slice(
0,o.lastIndexOf("/"));r.set(o,[...r.get(o)??[],s])}return{comments:i=>r.get(i)??[],commented:i=>[...r.keys()].some(s=>s.startsWith(`${i}/`))}}function Qw(e,t,n,r){
let[i,s]=he(e,t),o=e.slice(i,s);if(r.json||/[*&!]/.test(o.replace(/-----[A-Z ]+-----/g,""))||(0,wt.isCollection)(t)&&t.flow)return(0,wt.isScalar)(t)&&!o.includes(
`
`)&&!/^[*&!]/.test(o)?o:void 0;let[l="",...c]=o.split(/\r?\n/);if(c.length===0)return l+((0,wt.isScalar)(t)?Ke(e,s):"");if((0,wt.isScalar)(t)&&!/^[|>][-+]?\s*(?:#.*)?$/.
test(l))return;let u=c.filter(p=>p.trim()!=="").map(p=>p.search(/\S/)),d=(0,wt.isCollection)(t)?i-(e.lastIndexOf(`
`,i-1)+1):Math.min(...u);if(u.some(p=>p<d))return;let h=c.map(p=>p.trim()===""?p.trim():" ".repeat(n)+p.slice(d));return[l,...h].join(r.newline)}function Si(e,t,n,r,i,s){let o=" ".repeat(n);return`${s.comments(r).map(c=>`${o}# ${c}${i.newline}`).join("")}${o}${Jt(e,i)}:${Pa(t,n,r,i,s)}`}function Pa(e,t,n,r,i){
let s=t+(Array.isArray(e)?r.dash:r.indent),o=i.reused(n,e,s);return o!==void 0?Ca(e)&&!/^[[{]/.test(o)?`${r.newline}${" ".repeat(s)}${o}`:` ${o}`:Ca(e)?`${r.newline}${ki(
e,s,n,r,i)}`:` ${La(e,t,r)}`}function ki(e,t,n,r,i){let s=" ".repeat(t);return Array.isArray(e)&&e.length>0?e.map((o,l)=>`${s}- ${Ht(o,t,`${n}/${l}`,r,i)}`).join(
r.newline):Y(e)&&Object.keys(e).length>0?Object.entries(e).map(([o,l])=>Si(o,l,t,`${n}/${Z(o)}`,r,i)).join(r.newline):s+La(e,t,r)}function Ht(e,t,n,r,i){return Ca(
e)?ki(e,t+2,n,r,i).trimStart():La(e,t,r)}var Ca=e=>Array.isArray(e)?e.length>0:Y(e)&&Object.keys(e).length>0;function Jt(e,{json:t}){return t||!hd(e)?JSON.stringify(
e):e}function La(e,t,n){return typeof e!="string"?JSON.stringify(e):Xw(e,t,n)??jn(e,n)}function jn(e,{json:t}){return!t&&hd(e)?e:Zw(e)}function Xw(e,t,{indent:n,
newline:r,json:i}){if(i||!e.includes(`
`)||!/^[^\s#]/.test(e)||!/^[\n\x20-\x7e]*$/.test(e))return;let s=e.split(`
`),o=s.length-1-s.findLastIndex(u=>u!=="");if(o>1||s.some(u=>/\s$/.test(u)))return;let l=" ".repeat(t+n),c=s.slice(0,s.length-o).map(u=>u===""?"":l+u);return[`|${o===
0?"-":""}`,...c].join(r)}function Gt(e,t){if(Array.isArray(e))return`[${e.map(n=>Gt(n,t)).join(", ")}]`;if(Y(e)){let n=Object.entries(e).map(([r,i])=>`${Jt(r,t)}\
: ${Gt(i,t)}`);return t.json?`{${n.join(", ")}}`:n.length>0?`{ ${n.join(", ")} }`:"{}"}return typeof e=="string"?jn(e,t):JSON.stringify(e)}function Kn(e,t,{indent:n,
newline:r}){return JSON.stringify(e,null,n).replaceAll(`
`,r+" ".repeat(t))}function Zw(e){return JSON.stringify(e).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/gu,t=>`\\u${(t.codePointAt(0)??0).toString(
16).padStart(4,"0")}`)}function hd(e){if(!/^[A-Za-z0-9/.][\w./:@+-]*(?: [\w./:@+-]+)*$/.test(e)||e.includes(": ")||e.endsWith(":"))return!1;let t=vi.get(e);if(t!==
void 0)return t;let n=X(ke(`a: ${e}`).documents[0]?.value,{a:e});return vi.size>ev&&vi.clear(),vi.set(e,n),n}var vi=new Map,ev=1e4;var tv={reused:()=>{}};function gd(e,t,n,r,i,s){let o=p=>({...tv,...Ea(p.comments,p.value,s)}),{newline:l,json:c}=s,u=n.range?.[1]??0;if(r!==""&&(c||(0,md.isCollection)(
n)&&n.flow)){let p=e.slice(e.lastIndexOf(`
`,(n.range?.[0]??0)-1)+1,n.range?.[0]??0),m=p.trim()===""?l+p:" ";return{start:u,end:u,text:i.map(({value:v})=>`,${m}${Kn(v,p.trim()===""?p.length:0,s)}`).join(
"")}}if(r!==""){let p=n.range?.[0]??0,m=/^( *)- *$/.exec(e.slice(e.lastIndexOf(`
`,p-1)+1,p));if(!m)throw new re("its list is written in an unusual way");let v=m[1]?.length??0,g=he(e,n)[1],w=g+Ke(e,g).length;return{start:w,end:w,text:i.map(T=>`${l}${"\
 ".repeat(v)}- ${Ht(T.value,v,"",s,o(T))}`).join("")}}if(c)return{start:u,end:u,text:i.map(({value:p})=>l+Kn(p,0,s)).join("")};let d=t.range.end.offset,h=e.slice(
0,d).endsWith(`
`)?"":l;return{start:d,end:d,text:h+i.map(p=>`---${l}${ki(p.value,0,"",s,o(p))}${l}`).join("")}}var lt=Je(Be(),1);var vt=Je(Be(),1);function xa(e,t,n,r,i,s){let o=Object.keys(n).filter(m=>!Object.hasOwn(r,m)),l=Object.keys(r).filter(m=>!Object.hasOwn(n,m)),c=bi(o,l,n,r,i,s),u=yd(e,s),d=m=>`${Jt(
m,s.style)}: ${Ia(r[m],u,s.style)}`,h=[...t.values()].map(m=>{let v=[Yn(m.key),Ai(m.value??m.key)];return Object.hasOwn(r,m.name)?{extent:v,keep:()=>wd(m.value,
n[m.name],r[m.name],`${i}/${Z(m.name)}`,u,s)}:{extent:v,texts:(c.get(m.name)??[]).map(d)}}),p=[...c.values()].flat();bd(e,h,l.filter(m=>!p.includes(m)).map(d),u,
s)}function Ta(e,t,n,r,i){let s=e.items.filter(vt.isNode);if(s.length!==t.length)throw new re("a list has an empty item");let o=yd(e,i),l=s.map((c,u)=>{let d=[Yn(
c),Ai(c)];return u<n.length?{extent:d,keep:()=>wd(c,t[u],n[u],`${r}/${u}`,o,i)}:{extent:d,texts:[]}});bd(e,l,n.slice(s.length).map(c=>Ia(c,o,i.style)),o,i)}function yd(e,{
text:t,style:n}){let r=Yn(e),i=/[^\s]/.exec(t.slice(r+1)),s=t.slice(r+1,r+1+(i?.index??0));if(e.items.length===0){let l=t.slice(t.lastIndexOf(`
`,r-1)+1,r);return{column:n.json&&/\n/.test(t.trim())?(/^ */.exec(l)?.[0].length??0)+n.indent:void 0}}let o=s.lastIndexOf(`
`);return{column:o===-1?void 0:s.length-o-1}}function bd(e,t,n,r,i){let s=r.column===void 0?", ":`,${i.style.newline}${" ".repeat(r.column)}`,o=t.filter(u=>"kee\
p"in u||u.texts.length>0),l=t[0],c=t.at(-1);if(!l||!c||o.length===0){nv(e,n,s,r,i);return}for(let[u,d]of t.entries()){let[h,p]=d.extent,[m,v]=[t[u-1],t[u+1]];"k\
eep"in d?d.keep():d.texts.length>0?i.splice(h,p,d.texts.join(s)):v&&!t.slice(0,u).some(g=>o.includes(g))?i.splice(h,v.extent[0],""):m&&i.splice(m.extent[1],p,"")}
n.length>0&&i.splice(c.extent[1],c.extent[1],n.map(u=>s+u).join(""))}function nv(e,t,n,{column:r},i){let[s,o]=[Yn(e)+1,Ai(e)-1];if(t.length===0){i.splice(s,o,"");
return}let{newline:l,indent:c,json:u}=i.style,[d,h]=r===void 0?u||(0,vt.isSeq)(e)?["",""]:[" "," "]:[l+" ".repeat(r),l+" ".repeat(Math.max(0,r-c))];i.splice(s,o,
d+t.join(n)+h)}function wd(e,t,n,r,i,s){if(!X(t,n)){if(!e)throw new re("a field in brackets has no value");(0,vt.isMap)(e)&&Y(t)&&Y(n)?xa(e,new Map(at(e).map(o=>[
o.name,o])),t,n,r,s):(0,vt.isSeq)(e)&&Array.isArray(t)&&Array.isArray(n)?Ta(e,t,n,r,s):s.splice(Yn(e),Ai(e),Ia(n,i,s.style))}}function Ia(e,{column:t},n){return t!==
void 0&&n.json?Kn(e,t,n):Gt(e,n)}var Yn=e=>e.range?.[0]??0,Ai=e=>e.range?.[1]??0;function Oi(e,t,n,r,i){return(0,lt.isMap)(e)&&Y(t)&&Y(n)&&(e.flow||Object.keys(n).length>0)?(rv(e,t,n,r,i),!0):(0,lt.isSeq)(e)&&Array.isArray(t)&&Array.isArray(
n)&&(e.flow||n.length>0)?(uv(e,t,n,r,i),!0):!1}function rv(e,t,n,r,i){let s=new Map(at(e).map(d=>[d.name,d])),o=Object.keys(t).filter(d=>!Object.hasOwn(n,d));if(o.
some(d=>!s.has(d)))throw new re("a field that goes away comes out of a merge (<<)");let l=Object.keys(n).filter(d=>!Object.hasOwn(t,d)||!s.has(d)&&!X(t[d],n[d]));
if(e.flow){xa(e,s,t,n,r,i);return}let c=bi(o,l,t,n,r,i);for(let[d,h]of s)Object.hasOwn(n,d)?iv(h,t[d],n[d],`${r}/${Z(d)}`,i):lv(h,t[d],c.get(d)??[],n,r,i);let u=[
...c.values()].flat();for(let d of l)u.includes(d)||cv(e,d,n,r,i)}function iv(e,t,n,r,i){let{value:s,key:o}=e;vd(e,r,i);let l=X(t,n);if(l&&!i.comments.commented(
r)||Oi(s,t,n,r,i)||l)return;if((0,lt.isScalar)(s)&&sv(n)&&!(typeof n=="string"&&n.includes(`
`))&&ov(s,i)){let[v,g]=he(i.text,s);if(g>v){i.splice(v,g,av(s,n,i));return}}let c=Sd(o,i),u=Ma(e,i),d=Ke(i.text,u),h=Pa(n,Ni(o,i),r,i.style,i.comments),[p="",...m]=h.
replace(d,"").split(i.style.newline);i.splice(c,u+d.length,[p+d,...m].join(i.style.newline))}var sv=e=>typeof e!="object"||e===null||Object.keys(e).length===0;function ov(e,{
text:t}){let[n,r]=he(t,e);return!t.slice(n,r).includes(`
`)}function av(e,t,{style:n}){return typeof t!="string"?Gt(t,n):e.type==="QUOTE_DOUBLE"?jn(t,{...n,json:!0}):e.type==="QUOTE_SINGLE"&&/^[\x20-\x7e]*$/.test(t)?`\
'${t.replaceAll("'","''")}'`:jn(t,n)}function lv(e,t,n,r,i,s){let{text:o,style:l}=s,c=Ni(e.key,s),[u,...d]=n;if(u!==void 0&&d.length===0&&X(t,r[u])){let g=`${i}\
/${Z(u)}`;vd(e,g,s);let[w,T]=he(o,e.key);s.splice(w,T,Jt(u,l));return}let h=e.key.range?.[0]??0,p=Ma(e,s);if(n.length>0){let g=n.map(w=>Si(w,r[w],c,`${i}/${Z(w)}`,
l,s.comments));s.splice(h,p+Ke(o,p).length,g.join(l.newline).slice(c));return}let m=kd(o,p),v=o.lastIndexOf(`
`,h-1)+1;o.slice(v,h).trim()!==""?s.splice(h,m+(/^ */.exec(o.slice(m))?.[0].length??0),""):s.splice(v,m,"")}function cv(e,t,n,r,i){let s=Object.keys(n),o=at(e),
c=s.slice(0,s.indexOf(t)).reverse().map(p=>o.find(m=>m.name===p)).find(p=>p!==void 0)??o.at(-1);if(!c)throw new re("its fields come out of a merge (<<)");let u=Ni(
c.key,i),d=Ma(c,i),h=d+Ke(i.text,d).length;i.splice(h,h,i.style.newline+Si(t,n[t],u,`${r}/${Z(t)}`,i.style,i.comments))}function uv(e,t,n,r,i){if(e.flow){Ta(e,t,
n,r,i);return}let s=e.items.filter(lt.isNode);if(s.length!==t.length)throw new re("a list has an empty item");let o=dv(t,n)??t.map((h,p)=>p).slice(0,n.length);for(let[
h,p]of s.entries()){let m=o.indexOf(h);m===-1?i.splice(Ra(p,i).line,kd(i.text,he(i.text,p)[1]),""):fv(p,t[h],n[m],`${r}/${m}`,i)}let l=s.at(-1);if(!l)return;let{
column:c}=Ra(l,i),u=he(i.text,l)[1],d=u+Ke(i.text,u).length;for(let[h,p]of n.slice(o.length).entries()){let m=Ht(p,c,`${r}/${o.length+h}`,i.style,i.comments);i.
splice(d,d,`${i.style.newline}${" ".repeat(c)}- ${m}`)}}function fv(e,t,n,r,i){if(X(t,n)||Oi(e,t,n,r,i))return;let[s,o]=he(i.text,e);i.splice(s,o,Ht(n,Ra(e,i).column,
r,i.style,i.comments))}function dv(e,t){let n=[];return e.forEach((r,i)=>{n.length<t.length&&X(r,t[n.length])&&n.push(i)}),n.length===t.length?n:void 0}function Ra(e,{
text:t}){let n=e.range?.[0]??0,r=t.lastIndexOf(`
`,n-1)+1,i=/^( *)- *$/.exec(t.slice(r,n).replace(/^\ufeff/,""));if(!i)throw new re("a list is written in an unusual way");return{column:i[1]?.length??0,line:r}}
function vd(e,t,n){let r=n.comments.comments(t);if(r.length===0)return;let i=e.key.range?.[0]??0,s=" ".repeat(Ni(e.key,n));n.splice(i,i,r.map(o=>`# ${o}${n.style.
newline}${s}`).join(""))}function Ni(e,{text:t}){let n=e.range?.[0]??0,r=t.lastIndexOf(`
`,n-1)+1,i=t.slice(r,n).replace(/^\ufeff/,"");if(!/^[ -]*$/.test(i))throw new re("a key is written in an unusual way");return i.length}function Sd(e,{text:t}){let n=he(
t,e)[1],r=/[ \t]*:/y.exec(t.slice(n));if(!r)throw new re("a key is written in an unusual way");return n+r[0].length}function Ma({key:e,value:t},n){let r=Sd(e,n),
[i,s]=t?he(n.text,t):[r,r];return i===s?r:Math.max(s,r)}function kd(e,t){let n=e.indexOf(`
`,t);return n===-1?e.length:n+1}var Ad=Je(Be(),1);function Od(e,t,n){let r=/\r?\n/.exec(e)?.[0]===`\r
`?`\r
`:`
`,i=(0,Ad.isMap)(n)&&n.flow===!0&&at(n).every(({key:l})=>l.type==="QUOTE_DOUBLE"),s=t.range.start.offset,o=e.slice(s,t.range.end.offset).split(/\r?\n/);return{indent:pv(
o),dash:hv(o),newline:r,json:i}}function pv(e){let t=e.filter(r=>/^ +[^\s#-]/.test(r)).map(r=>r.search(/\S/)),n=t.reduce((r,i)=>Math.min(r,i),t[0]??2);return Math.
min(Math.max(n,2),8)}function hv(e){let t;for(let n of e){let r=/^( *)- /.exec(n);if(r?.[1]!==void 0&&t!==void 0)return Math.min(Math.max(r[1].length-t.search(/\S/),
0),8);/:\s*(?:#|$)/.test(n)&&(t=n)}return 2}function Ed(e,t){let n=[];for(let s of t)try{n.push(...mv(e,s))}catch(o){if(!(o instanceof re))throw o;return{ok:!1,reason:Nd(o.message),change:s}}let r=gv(e,n),
i=r===void 0?t[0]:yv(e,r,t);return i?{ok:!1,reason:Nd("anchors, aliases or an unusual layout stand in the way"),change:i}:{ok:!0,text:r??e}}var Nd=e=>`it cannot\
 be changed in place, since ${e}; write it out in plain YAML first`;function mv(e,t){let{document:n,pointer:r,after:i,added:s=[]}=t,o=n.node?.contents,l=qe(n.value,
r);if(X(l,i)&&s.length===0&&!t.comments?.size)return[];let c=o?wi(o,r):void 0;if(!o||!c)throw new re("it stands behind an alias or a merge");let u=Od(e,n,o),d=[],
h={text:e,style:u,comments:pd(e,t,c,u),predecessor:(m,v)=>{let g=m.slice(0,m.lastIndexOf("/")),w=t.origins?.get(m)??[...t.origins??[]].find(([T])=>T.startsWith(
`${m}/`))?.[1];return v.find(T=>`${w}/`.startsWith(`${g}/${Z(T)}/`))},splice:(m,v,g)=>d.push({start:m,end:v,text:g})};if((!X(l,i)||(t.comments?.size??0)>0)&&!Oi(
c,l,i,"",h))throw new re("it would lose all of its fields");return s.length>0&&d.push(gd(e,n,c,r,s,u)),d}function gv(e,t){let n=[],r=0;for(let{start:i,end:s,text:o}of t.
toSorted((l,c)=>l.start-c.start||l.end-c.end)){if(i<r)return;n.push(e.slice(r,i),o),r=s}return[...n,e.slice(r)].join("")}function yv(e,t,n){if(e===t)return n.find(
({document:o,pointer:l,after:c})=>!X(qe(o.value,l),c));let r=new Map;for(let o of n){let{offset:l}=o.document.range.start;r.set(l,[...r.get(l)??[],o])}let i=ke(
t).documents.values(),s=(o,l)=>{let{value:c}=i.next();return c!==void 0&&X(c.value,o)&&c.issues.length<=l};for(let o of ke(e).documents){let l=r.get(o.range.start.
offset)??[],c=l[0]??n[0];if(!s(bv(o,l),o.issues.length))return c;for(let{pointer:u,added:d=[]}of l)if(u===""&&!d.every(({value:h})=>s(h,0)))return c}return i.next().
done?void 0:n[0]}function bv({value:e},t){let n=new Map(t.map(i=>[i.pointer,i]));return t.length===0?e:r(e,"");function r(i,s){let o=n.get(s);return o?o.after:Array.
isArray(i)?i.flatMap((l,c)=>{let u=`${s}/${c}`;return[r(l,u),...(n.get(u)?.added??[]).map(d=>d.value)]}):Y(i)?Object.fromEntries(Object.entries(i).map(([l,c])=>[
l,r(c,`${s}/${Z(l)}`)])):i}}function me(e){let t=Se(e,"/metadata/generateName"),n=Se(e,"/metadata/name")||(t===""?"":`${t}*`);return[Se(e,"/kind"),Se(e,"/metadata/namespace"),n].filter(r=>r!==
"").join("/")}function $a(e,t){let n=new Map;for(let r of e){let i=t(r),s=n.get(i);s?s.push(r):n.set(i,[r])}return n}var wv=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;function St(e){return e.replace(wv,"")}function Cd(e){if(e.includes("-----BEGIN "))return;let t=e.replace(/\s+/g,"");if(!(t===""||!/^[A-Za-z\d+/]*={0,2}$/.test(t)))try{let n=Uint8Array.from(atob(t),i=>i.
charCodeAt(0)),r=new TextDecoder("utf-8",{fatal:!0}).decode(n);return r.includes("-----BEGIN ")?r:void 0}catch{return}}function Pd(e,t,n){let{status:r,...i}=e;r!==void 0&&n.drop("/status","server-set");let s=o=>Ce.some(l=>l===o)&&!dr(t,o);return Av({...i,metadata:Sv(Un(i.metadata),
s,n)},n)}var vv=new Set(["uid","resourceVersion","generation","creationTimestamp","deletionTimestamp","deletionGracePeriodSeconds","managedFields","selfLink"]);
function Sv(e,t,n){let r={};for(let[s,o]of Object.entries(e))if(vv.has(s))n.drop(`/metadata/${s}`,"server-set");else{let l=s==="annotations"?kv(Un(o),n):Array.isArray(
o)?i(s,o):o;l!==void 0&&(r[s]=l)}return r;function i(s,o){let l=u=>Y(u)?ys(u.apiVersion)&&t(u.kind):ys(u),c=o.filter(u=>!l(u));return c.length===o.length?o:(n.drop(
`/metadata/${s}`,s==="ownerReferences"?"stale-owner":"server-set"),c.length>0?c:void 0)}}var _a="kubectl.kubernetes.io/last-applied-configuration";function kv(e,t){
if(!Object.hasOwn(e,_a))return e;t.drop(`/metadata/annotations/${Z(_a)}`,"kubectl-copy");let{[_a]:n,...r}=e;return Object.keys(r).length>0?r:void 0}function Av(e,t){
let n=Un(e.spec),r=Un(n.clusterAgent),i=Un(r.clientCA),{value:s}=i;return typeof s!="string"||St(s)===s?e:(t.lose("/spec/clusterAgent/clientCA/value","private-k\
ey","kept"),{...e,spec:{...n,clusterAgent:{...r,clientCA:{...i,value:St(s)}}}})}var Un=e=>Y(e)?e:{};var Ov={"server-set":"the API server or a controller writes it, and will write it again","kubectl-copy":"it is kubectl\u2019s copy of the manifest as it was","c\
luster-shape":"v0.4 writes a cluster as server, tls and auth","secret-key":"from v0.6 on a secret reference is an object with a name and a key","observability-p\
lane":"from v0.8 on an observer is an ObservabilityPlane, and planes refer to it by name","cluster-agent":"from v0.9 on every plane is reached through its clust\
er agent","plain-pem":"from v0.9 on the control plane reads PEM as it is; it was encoded in base64",namespace:"v0.13 has no Organization: it is a Namespace with\
 a label","typed-reference":"from v0.15 on a reference is an object with a kind and a name","unset-reference":"an empty name referred to nothing, and v0.15 has \
no way to write that","gateway-listeners":"v0.17 writes gateways as endpoints with listeners","written-default":"the API server wrote this default up to v0.16; \
v0.17 has none, so it is written out","secret-key-ref":"v1.0 calls it secretKeyRef","workflow-plane":"v1.0 calls a build plane a workflow plane","stale-owner":"\
the owner is gone with its kind, and a dead owner would take this resource with it"},Ld={"private-key":"a private key never belongs here: it was taken out; trea\
t it as leaked and make a new one","cluster-name":"it was a name for people only; an annotation such as openchoreo.dev/description can hold it","registry-prefix":"\
image names hold their registry from v0.4 on: give it where images are built","registry-secret":"it names a Kubernetes Secret: make a SecretReference of it and \
list that name in imagePullSecretRefs (v0.4 to v0.17)","observer-credentials":"an ObservabilityPlane has no user and password: withdraw them, its agent takes th\
eir place","direct-access":"the cluster agent takes the place of direct access: install it and withdraw these credentials","environment-gateway":"environments h\
ave no DNS prefix and no JWKS from v0.15 on: host names follow from the gateway of the data plane","environment-recreated":"a reference that is set cannot chang\
e in place: delete the Environment and create it from this manifest, or upgrade the CRD first","image-pull-secrets":"v1.0 has no pull secrets on planes: give th\
em to the workloads, or to the nodes of the plane\u2019s cluster","workflow-agent":"the agent of a workflow plane comes with a chart of its own: install it, and\
 replace this CA if its certificate has another","organization-label":"v0.13 wants its own value for this label: yours was replaced"},Nv={"agent-ca":({kind:e})=>`\
the CA of the plane's cluster agent, never the CA of its API server. Install the agent, then, in the plane's cluster: kubectl get secret cluster-agent-tls -n ${Ev[e]??
"openchoreo-data-plane"} -o jsonpath='{.data.ca\\.crt}' | base64 -d > ca.crt`,"secret-key":()=>"the key under which the secret holds the value. List them: kubec\
tl describe secret NAME","https-listener":()=>"true if the gateway has an HTTPS listener on this port, false if it serves plain HTTP only, or the listener itsel\
f. Look: kubectl get gateways.gateway.networking.k8s.io -A -o yaml","refused-value":({rule:e})=>`a value that the release accepts: ${e}`},Ev={DataPlane:"opencho\
reo-data-plane",ClusterDataPlane:"openchoreo-data-plane",BuildPlane:"openchoreo-build-plane",ClusterBuildPlane:"openchoreo-build-plane",WorkflowPlane:"openchore\
o-workflow-plane",ClusterWorkflowPlane:"openchoreo-workflow-plane",ObservabilityPlane:"openchoreo-observability-plane",ClusterObservabilityPlane:"openchoreo-obs\
ervability-plane"},Cv={...Ov,...Ld},Wn=e=>Cv[e],xd=e=>Ld[e],Td=(e,t)=>Nv[e](t);var Id=Symbol("gap");function qa(e,t){return{[Id]:!0,code:e,...t!==void 0&&{proposal:t}}}function Rd(e){return Y(e)&&Id in e}function Ei(e,t,n){if(typeof e!="ob\
ject"||e===null)return e;if(Rd(e))return t(e,n);if(Array.isArray(e))return e;let r=e,i;for(let s of Object.keys(r)){let o=r[s];if(typeof o!="object"||o===null)continue;
let l=Ei(o,t,{key:s,before:n});l!==o&&(i??={...r},l===void 0?delete i[s]:i[s]=l)}return i??e}function Ci(e){return e===void 0?"":`${Ci(e.before)}/${Z(e.key)}`}function Md(e,t){
return Rd(e)?qa(e.code,e.proposal===void 0?void 0:t(e.proposal)):t(e)}var _d={from:"v0.3",to:"v0.4",kinds:{DataPlane:(e,t)=>{let{kubernetesCluster:n,registry:r,...i}=e.spec;return t.lose("/spec/registry/prefix","registry-prefix"),
r.secretRef&&t.lose("/spec/registry/secretRef","registry-secret"),{...e,spec:{kubernetesCluster:$d(n,t),...i}}},BuildPlane:(e,t)=>{let{kubernetesCluster:n,...r}=e.
spec;return{...e,spec:{kubernetesCluster:$d(n,t),...r}}}}};function $d({credentials:e},t){let n="/spec/kubernetesCluster/credentials";return t.lose("/spec/kuber\
netesCluster/name","cluster-name"),t.move(`${n}/apiServerURL`,"/spec/kubernetesCluster/server","cluster-shape"),t.move(`${n}/caCert`,"/spec/kubernetesCluster/tl\
s/ca/value","cluster-shape"),t.move(`${n}/clientCert`,"/spec/kubernetesCluster/auth/mtls/clientCert/value","cluster-shape"),t.move(`${n}/clientKey`,"/spec/kuber\
netesCluster/auth/mtls/clientKey/value","cluster-shape"),{server:e.apiServerURL,tls:{ca:{value:e.caCert}},auth:{mtls:{clientCert:{value:e.clientCert},clientKey:{
value:e.clientKey}}}}}var Dd={from:"v0.4",to:"v0.6",kinds:{DataPlane:(e,t)=>{let{kubernetesCluster:n,...r}=e.spec;return{...e,spec:{kubernetesCluster:qd(n,t),...r}}},BuildPlane:(e,t)=>{
let{kubernetesCluster:n,...r}=e.spec;return{...e,spec:{kubernetesCluster:qd(n,t),...r}}}}};function qd({server:e,tls:t,auth:n},r){let{mtls:i,bearerToken:s}=n,o=(l,c)=>Pv(
c,`/spec/kubernetesCluster/${l}`,r);return{server:e,tls:{ca:o("tls/ca",t.ca)},auth:{...i&&{mtls:{clientCert:o("auth/mtls/clientCert",i.clientCert),clientKey:o("\
auth/mtls/clientKey",i.clientKey)}},...s&&{bearerToken:o("auth/bearerToken",s)}}}}function Pv(e,t,n){return e.secretRef===void 0?e:(n.move(`${t}/secretRef`,`${t}\
/secretRef/name`,"secret-key"),{secretRef:{name:e.secretRef,key:n.need("secret-key")}})}function Da(e){return e.replace(/^([a-z][a-z\d+.-]*:\/\/)[^/?#]*@/i,"$1")}function Fd(e){let t=Lv(Da(e));return[(/^[a-z][a-z\d+.-]*:\/\/([^/?#:]+)/i.exec(t)?.[1]??
"").toLowerCase().replace(/[^a-z\d]+/g,"-").slice(0,xv).replace(/^-|-$/g,"")||"observer",Tv(t)].join("-")}function Lv(e){let t=e.length;for(;e[t-1]==="/";)t--;return e.
slice(0,t)}var xv=50;function Tv(e){let t=2166136261;for(let n=0;n<e.length;n++)t=Math.imul(t^e.charCodeAt(n),16777619);return(t>>>0).toString(36).padStart(7,"0")}var jd={from:"v0.7",to:"v0.8",kinds:{DataPlane:(e,t)=>{let{observer:n,...r}=e.spec;return{...e,spec:{...r,...Bd(n,e.metadata,t)}}},BuildPlane:(e,t)=>{let{observer:n,
...r}=e.spec;return{...e,spec:{...r,...Bd(n,e.metadata,t)}}}}};function Bd(e,{namespace:t},n){if(e===void 0)return{};let r=Fd(e.url),i={apiVersion:"openchoreo.d\
ev/v1alpha1",kind:"ObservabilityPlane",metadata:{name:r,...t!==void 0&&{namespace:t}},spec:{observerURL:Da(e.url)}};return n.make(i),n.move("/spec/observer","/s\
pec/observabilityPlaneRef","observability-plane"),n.lose("/spec/observer/authentication","observer-credentials"),{observabilityPlaneRef:r}}var Kd={from:"v0.8",to:"v0.9",kinds:{DataPlane:(e,t)=>{let{agent:n,kubernetesCluster:r,...i}=e.spec;return r&&t.lose("/spec/kubernetesCluster","direct-access"),
{...e,spec:{clusterAgent:Fa(n,t),...i}}},BuildPlane:(e,t)=>{let{agent:n,kubernetesCluster:r,...i}=e.spec;return r&&t.lose("/spec/kubernetesCluster","direct-acce\
ss"),{...e,spec:{clusterAgent:Fa(n,t),...i}}},ObservabilityPlane:(e,t)=>{let{agent:n,...r}=e.spec;return{...e,spec:{clusterAgent:Fa(n,t),...r}}}}};function Fa(e,t){
e?.enabled!==void 0&&t.drop("/spec/agent/enabled","cluster-agent");let n=e?.clientCA&&Iv(e.clientCA,t);return n===void 0?(t.add("/spec/clusterAgent","cluster-ag\
ent"),{clientCA:t.need("agent-ca")}):(t.move("/spec/agent/clientCA","/spec/clusterAgent/clientCA","cluster-agent"),{clientCA:e?.enabled?n:t.need("agent-ca",n)})}
function Iv(e,t){if(e.value===void 0)return e;let n=Cd(e.value)??e.value,r=St(n);if(r!==n&&t.lose("/spec/agent/clientCA/value","private-key"),!(r!==n&&!r.includes(
"-----BEGIN ")))return r!==e.value&&t.move("/spec/agent/clientCA/value","/spec/clusterAgent/clientCA/value","plain-pem"),{value:r}}var Yd={from:"v0.12",to:"v0.13",kinds:{Organization:({metadata:e},t)=>(t.move("","","namespace"),{apiVersion:"v1",kind:"Namespace",metadata:{...e,labels:Rv(e.labels,
t)}})}},Pi="openchoreo.dev/controlplane-namespace";function Rv(e,t){return e?.[Pi]!==void 0&&e[Pi]!=="true"&&t.lose(`/metadata/labels/${Pi.replace("/","~1")}`,"\
organization-label"),{...e,[Pi]:"true"}}var Ud={from:"v0.14",to:"v0.15",kinds:{DataPlane:(e,t)=>{let{observabilityPlaneRef:n,...r}=e.spec;return{...e,spec:{...r,...Li(n,"ObservabilityPlane",t)}}},BuildPlane:(e,t)=>{
let{observabilityPlaneRef:n,...r}=e.spec;return{...e,spec:{...r,...Li(n,"ObservabilityPlane",t)}}},ClusterDataPlane:(e,t)=>{let{observabilityPlaneRef:n,...r}=e.
spec;return{...e,spec:{...r,...Li(n,"ClusterObservabilityPlane",t)}}},ClusterBuildPlane:(e,t)=>{let{observabilityPlaneRef:n,...r}=e.spec;return{...e,spec:{...r,
...Li(n,"ClusterObservabilityPlane",t)}}},Environment:(e,t)=>{let{dataPlaneRef:n,gateway:r,...i}=e.spec;r?.dnsPrefix!==void 0&&t.lose("/spec/gateway/dnsPrefix",
"environment-gateway"),r?.security!==void 0&&t.lose("/spec/gateway/security","environment-gateway"),n&&t.lose("/spec/dataPlaneRef","environment-recreated","kept");
let s=Wd(n,"dataPlaneRef",t);return{...e,spec:{...s!==void 0&&{dataPlaneRef:{kind:"DataPlane",name:s}},...i}}}}};function Li(e,t,n){let r=Wd(e,"observabilityPla\
neRef",n);return r===void 0?{}:{observabilityPlaneRef:{kind:t,name:r}}}function Wd(e,t,n){if(e!==void 0)return e===""?n.drop(`/spec/${t}`,"unset-reference"):n.move(
`/spec/${t}`,`/spec/${t}/name`,"typed-reference"),e||void 0}var Gd={from:"v0.15",to:"v0.17",kinds:{DataPlane:(e,t)=>({...e,spec:{...e.spec,gateway:Ba(e.spec.gateway,t)}}),ClusterDataPlane:(e,t)=>({...e,spec:{...e.spec,gateway:Ba(
e.spec.gateway,t)}}),Environment:(e,t)=>{let{gateway:n,...r}=e.spec;return{...e,spec:{...r,...n&&{gateway:Ba(n,t)}}}}}};function Ba(e,t){return{ingress:{external:Vd(
e,"public",t),internal:Vd(e,"organization",t)}}}var Mv={public:{now:"external",http:19080,https:19443},organization:{now:"internal",http:19081,https:19444}};function Vd(e,t,n){
let{now:r,http:i,https:s}=Mv[t],o=`/spec/gateway/ingress/${r}`,l=(d,h,p,m)=>(d===void 0?n.add(`${o}/${p}`,"written-default"):n.move(`/spec/gateway/${h}`,`${o}/${p}`,
"gateway-listeners"),d??m),c=e[`${t}VirtualHost`];n.move(`/spec/gateway/${t}VirtualHost`,`${o}/http/host`,"gateway-listeners"),n.add(`${o}/https`,"gateway-liste\
ners");let u={host:c,port:l(e[`${t}HTTPSPort`],`${t}HTTPSPort`,"https/port",s),listenerName:"https"};return{name:l(e[`${t}GatewayName`]||void 0,`${t}GatewayName`,
"name","gateway-default"),namespace:l(e[`${t}GatewayNamespace`]||void 0,`${t}GatewayNamespace`,"namespace","openchoreo-data-plane"),http:{host:c,port:l(e[`${t}H\
TTPPort`],`${t}HTTPPort`,"http/port",i),listenerName:"http"},https:n.need("https-listener",u)}}var Jd={from:"v0.17",to:"v1.0",kinds:{DataPlane:(e,t)=>{let{imagePullSecretRefs:n,clusterAgent:r,...i}=e.spec;return n&&t.lose("/spec/imagePullSecretRefs","imag\
e-pull-secrets"),{...e,spec:{clusterAgent:zt(r,t),...i}}},ClusterDataPlane:(e,t)=>{let{imagePullSecretRefs:n,clusterAgent:r,...i}=e.spec;return n&&t.lose("/spec\
/imagePullSecretRefs","image-pull-secrets"),{...e,spec:{clusterAgent:zt(r,t),...i}}},BuildPlane:(e,t)=>{let{clusterAgent:n,...r}=e.spec;return Hd(t),{...e,kind:"\
WorkflowPlane",spec:{clusterAgent:zt(n,t),...r}}},ClusterBuildPlane:(e,t)=>{let{clusterAgent:n,...r}=e.spec;return Hd(t),{...e,kind:"ClusterWorkflowPlane",spec:{
clusterAgent:zt(n,t),...r}}},ObservabilityPlane:(e,t)=>{let{clusterAgent:n,...r}=e.spec;return{...e,spec:{clusterAgent:zt(n,t),...r}}},ClusterObservabilityPlane:(e,t)=>{
let{clusterAgent:n,...r}=e.spec;return{...e,spec:{clusterAgent:zt(n,t),...r}}}}};function zt({clientCA:e},t){return{clientCA:Md(e,r=>r.value!==void 0?{value:r.value}:
(t.move("/spec/clusterAgent/clientCA/secretRef","/spec/clusterAgent/clientCA/secretKeyRef","secret-key-ref"),{secretKeyRef:r.secretRef}))}}function Hd(e){e.move(
"/kind","/kind","workflow-plane"),e.lose("/spec/clusterAgent/clientCA","workflow-agent","kept")}var zd=[_d,Dd,jd,Kd,Yd,Ud,Gd,Jd];function Qd(e,t,n){return Xd(e,t).find(r=>r.kinds[n])?.from??t}function ja(e,t,n){let r=[],i=[],s=[],o=t,l=e,c,u=()=>(c??=me(l),c),d={move:(p,m,v)=>r.push({code:v,
step:o,resource:u(),from:p,to:m,reason:Wn(v)}),add:(p,m)=>r.push({code:m,step:o,resource:u(),to:p,reason:Wn(m)}),drop:(p,m)=>r.push({code:m,step:o,resource:u(),
from:p,reason:Wn(m)}),lose:(p,m,v)=>{i.push({code:m,step:o,resource:u(),field:ft(p),path:p,instead:xd(m)}),v||r.push({code:m,step:o,resource:u(),from:p,reason:Wn(
m)})},need:qa,make:p=>s.push(p)},h=[Pd(e,n,d)];for(let{to:p,kinds:m}of Xd(t,n)){o=p;for(let[v,g]of h.entries()){let w=m[Se(g,"/kind")];w&&(l=g,c=void 0,h[v]=w(g,
d))}h.push(...s.splice(0))}return{resources:h,changes:r,lost:i}}function Xd(e,t){let[n,r]=[ce.indexOf(e),ce.indexOf(t)];return zd.filter(i=>{let s=ce.indexOf(i.
to);return s>n&&s<=r})}function ep(e,t){return[e??Tt,t].filter(r=>!It(r)).length>0?[{code:"unknown-release",message:`a release is one of ${se.join(", ")}`,releases:se}]:!It(e)||!It(t)||
ce.indexOf(_e(e))<=ce.indexOf(_e(t))?[]:[{code:"newer-than-target",message:`${e} is newer than ${t}, and nothing is moved back; name a newer target`,fits:[]}]}function tp(e,t,n){
if(Zd(t,e))return{moved:Ka(e,t,n),refused:[]};if(Zd(n,e))return{moved:Ka(e,n,n),refused:[]};let r=hr(e);return xi(r.length===0?rp(e):Dv(e,t,r))}function Zd(e,t){
return ms(e,t)&&Y(t)}function np(e,t,n,r){if(!Y(e)||t.length===0)return xi(rp(e));let i=_e(n),s=t.filter(h=>se.indexOf(h)<=se.indexOf(n)||_e(h)===i);if(s.length===
0){let h=`this manifest is newer than ${n}: it fits ${mr(t)}, and nothing is moved back; name a newer target`;return xi({code:"newer-than-target",message:h,fits:t})}
let o=s.filter(h=>r.includes(h)),l=$v(e,o.length>0?o:s,i),[c,...u]=l;if(c&&u.length===0){let h=c.findLast(p=>se.indexOf(p)<=se.indexOf(n))??n;return{moved:Ka(e,
h,n),refused:[]}}let d=`this manifest fits several releases that lead to different results (${l.map(mr).join("; ")}): say which one it was written for`;return xi(
{code:"ambiguous-release",message:d,groups:l})}function xi(e){return{moved:void 0,refused:[e]}}function Ka(e,t,n){let[r,i]=[_e(t),_e(n)],s=ce.slice(ce.indexOf(r),
ce.indexOf(i)+1);return r===i?{from:t,lines:s,resources:[e],changes:[],lost:[]}:{from:t,lines:s,...ja(e,r,i)}}function $v(e,t,n){let r=$a(t,s=>Qd(_e(s),n,Se(e,"\
/kind")));return r.size===1?[...r.values()]:[...$a(r,([s])=>_v(ja(e,s,n))).values()].map(s=>s.flatMap(([,o])=>o))}function _v({resources:e,lost:t}){let n=t.filter(
({code:r})=>r!=="private-key").map(({code:r,path:i})=>[r,i]);return JSON.stringify([e,n],qv)}function qv(e,t){return Y(t)?Object.fromEntries(Object.entries(t).sort(
([n],[r])=>n<r?-1:1)):t}function rp(e){let t=Y(e)?e.kind:void 0;if(typeof t=="string"&&!ce.some(s=>dr(s,t))){let s=on(t,Ce);return{code:"unknown-kind",message:`\
no release has this kind${s===void 0?`; it is one of ${Ce.join(", ")}`:`; did you mean ${s}?`}`,...s!==void 0&&{suggestion:s}}}let{release:n,issues:r}=Fv(e);return{
code:"fits-no-release",message:`no release accepts this manifest; fix it for ${n}, the closest release, then migrate it`,nearest:n,issues:r}}function Dv(e,t,n){
return{code:"does-not-fit",message:`this manifest is not of ${t}; it fits ${mr(n)}`,fits:n,issues:ip(e,t)}}function Fv(e){let t=ce.map(r=>({release:Bv(r),issues:ip(
e,r)})),n=t.filter(({issues:r})=>!r.some(({code:i})=>i==="unknown-kind"));return(n.length>0?n:t).reduce((r,i)=>i.issues.length<=r.issues.length?i:r)}var Bv=e=>se.
findLast(t=>_e(t)===e)??e;function ip(e,t){let n=pr(t)(e);return n.ok?[]:n.issues}function Ya(e,t){let n=new Map,r=[],i=[];for(let[s,o]of Object.entries(e)){let l=t.filter(d=>sp(s,d)!==void 0),[c,...u]=l;c?u.length>0?i.push(jv(s,l)):n.set(c.key,
{key:s,value:lp(n.get(c.key)?.value,ap(sp(s,c)??""),o)}):r.push(s)}return{given:n,left:r,refused:i}}function sp(e,{resource:t,field:n}){let r=e.includes("#")?`${t}\
#${n}`:n;if(!e.startsWith(r))return;let i=e.slice(r.length);return i===""||i.startsWith(".")||i.startsWith("[")?i:void 0}function jv(e,t){let n=t.map(r=>r.key);
return{code:"ambiguous-answer",message:`several resources need ${e}; answer one of ${n.join(", ")}`,key:e,keys:n}}function op(e,t,n){let r=t.map(s=>s.key),i=r.length>
0?`what is needed is ${r.join(", ")}`:"nothing is needed";return e.filter(s=>!n.some(o=>Kv(o,s))).map(s=>({code:"unknown-answer",message:`nothing needs ${s}; ${i}`,
key:s,keys:r}))}function Kv(e,t){let[n,r]=t.includes("#")?[t.slice(0,t.indexOf("#")),t.slice(t.indexOf("#")+1)]:[void 0,t],i=r==="metadata.name"&&n?.split("/")[0]===
e.kind;if(n!==void 0&&n!==me(e)&&!i)return!1;let s=e;for(let o of ap(`.${r}`)){if(typeof s!="object"||s===null||!Object.hasOwn(s,o))return!1;s=s[o]}return!0}var ap=e=>[
...e.matchAll(/\.([^.[\]]+)|\[(\d+)\]/g)].map(([,t,n])=>t??n??"");function lp(e,[t,...n],r){if(t===void 0)return r;let i=Y(e)?e:{};return{...i,[t]:lp(Object.hasOwn(
i,t)?i[t]:void 0,n,r)}}function Wa(e,t){if(e.kind==="Namespace")return Uv(e);let n=pr(t)(e);return[...n.ok?[]:n.issues,...Yv(e)]}var Ua="/spec/clusterAgent/clientCA/value",cp="the cer\
tificate of the CA alone, in PEM, without a private key";function Yv(e){let t=qe(e,Ua);return typeof t!="string"||St(t)===t?[]:[{code:"invalid-format",path:Ua,field:ft(
Ua),rule:cp,message:`must be ${cp}.`}]}var up="a lowercase RFC 1123 label: at most 63 letters, digits and hyphens, starting and ending with a letter or digit";function Uv({
metadata:e}){let{name:t,generateName:n}=Y(e)?e:{};return typeof t!="string"||t===""&&n||/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/.test(t)?[]:[{code:"invalid-name",
path:"/metadata/name",field:"metadata.name",rule:up,message:`must be ${up}`}]}function fp(e,t,n,r){let i=e.map(Wv),s=Ya(n,Va(i.flat())),o=e.map((p,m)=>{let v=i[m]??[];return Gv(v.length>0?Vv(p,s.given):p,v,s.given,t)}),l=Object.fromEntries(
s.left.map(p=>[p,n[p]])),c=Ya(l,Va(o.flatMap(({needs:p})=>p))),u=o.map(p=>c.given.size>0?Hv(p,c.given,t):p),d=Va(u.flatMap(({needs:p})=>p)),h=op(c.left,d,[...u.
map(({resource:p})=>p),...r]);return{settled:u,refused:[...s.refused,...c.refused,...u.flatMap(({refused:p})=>p),...h]}}function Wv(e){let t=[];return Ei(e,({code:n},r)=>{
t.push(dp(e,Ci(r),n))}),t}function dp(e,t,n,r=""){let i=me(e),s=ft(t);return{key:`${i}#${s}`,code:n,resource:i,field:s,path:t,how:Td(n,{kind:Se(e,"/kind"),rule:r})}}
function Vv(e,t){let n=me(e);return Ei(e,({code:i,proposal:s},o)=>{let l=t.get(`${n}#${ft(Ci(o))}`);return!l||l.value===!0&&s!==void 0?s:l.value===!1&&i==="http\
s-listener"?void 0:l.value})}function Gv(e,t,n,r){let i=t.filter(({key:u})=>!n.has(u)),s=t.filter(({key:u})=>n.has(u)),o=Wa(e,r).filter(u=>!i.some(({path:d})=>Ha(
u.path,d))),{refused:l,others:c}=pp(o,s,n);return{resource:e,needs:[...i,...c.map(u=>dp(e,u.path,"refused-value",u.message))],refused:l}}function Hv({resource:e,
needs:t,refused:n},r,i){let s=t.filter(({key:c})=>r.has(c));if(s.length===0)return{resource:e,needs:t,refused:n};let o=s.reduce((c,{key:u,path:d})=>Ga(c,Rt(d),r.
get(u)?.value),e),l=pp(Wa(o,i),s,r);return{resource:o,needs:t.filter(({key:c})=>!r.has(c)),refused:[...n,...l.refused]}}function pp(e,t,n){let r=e.filter(s=>!t.
some(({path:o})=>Ha(s.path,o)));return{refused:t.flatMap(({key:s,path:o})=>{let l=e.filter(u=>Ha(u.path,o)),c=n.get(s);return l.length===0||!c?[]:[{code:"invali\
d-answer",message:`the answer to ${c.key} is not accepted`,key:c.key,issues:l}]}),others:r}}function Ga(e,[t,...n],r){if(t===void 0)return e;let i=e[t];if(n.length===
0)return{...e,[t]:r};if(Array.isArray(i)){let[s,...o]=n;return{...e,[t]:i.map((l,c)=>String(c)===s?o.length>0?Ga(l,o,r):r:l)}}return{...e,[t]:Ga(Y(i)?i:{},n,r)}}
function Va(e){return[...new Map(e.map(t=>[t.key,t])).values()]}var Ha=(e,t)=>e===t||e.startsWith(`${t}/`);function mp(e){if(e.every(({moved:n})=>(n?.resources.length??0)<2))return[...e];let t=new Map;for(let{moved:n}of e){let[r]=n?.resources??[];r&&t.set(me(r),r)}return e.
map(n=>{if(!n.moved)return n;let[r,...i]=n.moved.resources,s=r?[r]:[];for(let o of i){let l=me(o),c=t.get(l);if(t.set(l,c??o),!c)s.push(o);else if(hp(c)!==hp(o))
return{moved:void 0,refused:[Jv(l)]}}return{...n,moved:{...n.moved,resources:s}}})}function hp({spec:e}){return Y(e)?e.observerURL:void 0}function Jv(e){return{
code:"name-taken",message:`its observer would become ${e}, which is there already with another observerURL; rename that one`,resource:e}}function gp(e,t={}){let n=t.to??Tt,r=l=>Y(l)&&!gs(l),i=zv(e.filter(l=>!r(l)),t,e.filter(r)),s=i.migrations.values(),o=e.flatMap(l=>r(l)?Xv(l,n):s.next().value??
[]);return{to:n,ok:i.refused.length===0&&o.every(({ok:l})=>l),migrations:o,resources:o.flatMap(({resources:l})=>l),needs:o.flatMap(({needs:l})=>l),refused:i.refused}}
function zv(e,{from:t,to:n,answers:r={}},i=[]){let s=n??Tt,o=ep(t,s),l=o.length>0?e.map(()=>({moved:void 0,refused:o})):mp(Qv(e,t,s)),c=l.flatMap(({moved:m})=>m?.
resources??[]),{settled:u,refused:d}=o.length>0?{settled:[],refused:[]}:fp(c,s,r,i),h=u.values();return{migrations:l.map(({moved:m,refused:v})=>{let g=(m?.resources??
[]).flatMap(()=>h.next().value??[]),w=g.flatMap(({needs:F})=>F),{lines:T=[],changes:O=[],lost:L=[]}=m??{};return{ok:v.length+d.length+w.length===0,from:m?.from,
to:s,lines:T,resources:g.map(({resource:F})=>F),changes:O,needs:w,lost:L,refused:v}}),refused:d}}function Qv(e,t,n){if(t!==void 0)return e.map(o=>tp(o,t,n));let r=e.
map(hr),i=r.filter(o=>o.length>0),s=se.filter(o=>i.every(l=>l.includes(o)));return e.map((o,l)=>np(o,r[l]??[],n,s))}function Xv(e,t){return{ok:!0,from:t,to:t,lines:[],
resources:[e],changes:[],needs:[],lost:[],refused:[]}}function bp(e,t){let n=e.map(l=>{let c=ke(l.text).documents.map(p=>({document:p,planes:dl(p.value)})),u=c.flatMap(({document:p,planes:m})=>p.issues.filter(({code:v})=>v===
"yaml-syntax"||m.length>0)),d=c.flatMap(({document:p,planes:m})=>m.map(v=>({document:p,...v}))),h=d.length>0||ml(l.text);return{file:{...l,unreadable:h?u:[],skipped:h?
[]:u},planes:d}}),{migrations:r,refused:i}=gp(n.flatMap(({planes:l})=>l.map(({value:c})=>c)),t),s=r.values();return{files:n.map(({file:l,planes:c})=>{let u=c.flatMap(
({document:d,pointer:h,value:p})=>{let m=s.next().value;return m?[{document:d,pointer:h,value:p,migration:m}]:[]});return Zv(l,u)}),refused:i}}function Zv(e,t){
let n={...e,after:e.text,planes:t};if(e.unreadable.length>0)return n;let r=t.filter(({migration:l})=>l.refused.length===0).map(eS),{ok:i,...s}=Ed(e.text,r);if("\
text"in s)return{...n,after:s.text};let o=({document:l,pointer:c})=>l===s.change.document&&c===s.change.pointer;return{...n,planes:t.map(l=>o(l)?{...l,notEditable:s.
reason}:l)}}function eS({document:e,pointer:t,value:n,migration:r}){let[i,...s]=r.resources;if(i===void 0||i===n)return{document:e,pointer:t,after:n};let o=s.map(
u=>({value:u,comments:yp(u,r.needs)})),l=new Set(s.map(me)),c=r.changes.filter(({resource:u})=>!l.has(u));return{document:e,pointer:t,after:i,origins:tS(c),comments:yp(
i,r.needs),added:o}}function yp(e,t){let n=me(e),r=t.filter(i=>i.resource===n);return new Map(r.map(({path:i,field:s,how:o})=>[i,`TODO ${s}: ${o.replace(/\s+/g,
" ")}`]))}function tS(e){let t=new Map;for(let{from:n,to:r}of e){if(!n||!r||n===r)continue;let i=nS(n,t);for(let[s,o]of[...t])s.startsWith(`${n}/`)&&t.set(r+s.slice(
n.length),o);t.set(r,i)}return t}function nS(e,t){for(let n=e;n!=="";n=n.slice(0,n.lastIndexOf("/"))){let r=t.get(n);if(r!==void 0)return r+e.slice(n.length)}return e}var Vn=class{diff(t,n,r={}){let i;typeof r=="function"?(i=r,r={}):"callback"in r&&(i=r.callback);let s=this.castInput(t,r),o=this.castInput(n,r),l=this.removeEmpty(
this.tokenize(s,r)),c=this.removeEmpty(this.tokenize(o,r));return this.diffWithOptionsObj(l,c,r,i)}diffWithOptionsObj(t,n,r,i){var s;let o=O=>{if(O=this.postProcess(
O,r),i){setTimeout(function(){i(O)},0);return}else return O},l=n.length,c=t.length,u=1,d=l+c;r.maxEditLength!=null&&(d=Math.min(d,r.maxEditLength));let h=(s=r.timeout)!==
null&&s!==void 0?s:1/0,p=Date.now()+h,m=[{oldPos:-1,lastComponent:void 0}],v=this.extractCommon(m[0],n,t,0,r);if(m[0].oldPos+1>=c&&v+1>=l)return o(this.buildValues(
m[0].lastComponent,n,t));let g=-1/0,w=1/0,T=()=>{for(let O=Math.max(g,-u);O<=Math.min(w,u);O+=2){let L,R=m[O-1],M=m[O+1];R&&(m[O-1]=void 0);let F=!1;if(M){let _=M.
oldPos-O;F=M&&0<=_&&_<l}let W=R&&R.oldPos+1<c;if(!F&&!W){m[O]=void 0;continue}if(!W||F&&R.oldPos<M.oldPos?L=this.addToPath(M,!0,!1,0,r):L=this.addToPath(R,!1,!0,
1,r),v=this.extractCommon(L,n,t,O,r),L.oldPos+1>=c&&v+1>=l)return o(this.buildValues(L.lastComponent,n,t))||!0;m[O]=L,L.oldPos+1>=c&&(w=Math.min(w,O-1)),v+1>=l&&
(g=Math.max(g,O+1))}u++};if(i)(function O(){setTimeout(function(){if(u>d||Date.now()>p)return i(void 0);T()||O()},0)})();else for(;u<=d&&Date.now()<=p;){let O=T();
if(O)return O}}addToPath(t,n,r,i,s){let o=t.lastComponent;return o&&!s.oneChangePerToken&&o.added===n&&o.removed===r?{oldPos:t.oldPos+i,lastComponent:{count:o.count+
1,added:n,removed:r,previousComponent:o.previousComponent}}:{oldPos:t.oldPos+i,lastComponent:{count:1,added:n,removed:r,previousComponent:o}}}extractCommon(t,n,r,i,s){
let o=n.length,l=r.length,c=t.oldPos,u=c-i,d=0;for(;u+1<o&&c+1<l&&this.equals(r[c+1],n[u+1],s);)u++,c++,d++,s.oneChangePerToken&&(t.lastComponent={count:1,previousComponent:t.
lastComponent,added:!1,removed:!1});return d&&!s.oneChangePerToken&&(t.lastComponent={count:d,previousComponent:t.lastComponent,added:!1,removed:!1}),t.oldPos=c,
u}equals(t,n,r){return r.comparator?r.comparator(t,n):t===n||!!r.ignoreCase&&t.toLowerCase()===n.toLowerCase()}removeEmpty(t){let n=[];for(let r=0;r<t.length;r++)
t[r]&&n.push(t[r]);return n}castInput(t,n){return t}tokenize(t,n){return Array.from(t)}join(t){return t.join("")}postProcess(t,n){return t}get useLongestToken(){
return!1}buildValues(t,n,r){let i=[],s;for(;t;)i.push(t),s=t.previousComponent,delete t.previousComponent,t=s;i.reverse();let o=i.length,l=0,c=0,u=0;for(;l<o;l++){
let d=i[l];if(d.removed)d.value=this.join(r.slice(u,u+d.count)),u+=d.count;else{if(!d.added&&this.useLongestToken){let h=n.slice(c,c+d.count);h=h.map(function(p,m){
let v=r[u+m];return v.length>p.length?v:p}),d.value=this.join(h)}else d.value=this.join(n.slice(c,c+d.count));c+=d.count,d.added||(u+=d.count)}}return i}};var Ja=class extends Vn{constructor(){super(...arguments),this.tokenize=iS}equals(t,n,r){return r.ignoreWhitespace?((!r.newlineIsToken||!t.includes(`
`))&&(t=t.trim()),(!r.newlineIsToken||!n.includes(`
`))&&(n=n.trim())):r.ignoreNewlineAtEof&&!r.newlineIsToken&&(t.endsWith(`
`)&&(t=t.slice(0,-1)),n.endsWith(`
`)&&(n=n.slice(0,-1))),super.equals(t,n,r)}},rS=new Ja;function za(e,t,n){return rS.diff(e,t,n)}function iS(e,t){t.stripTrailingCr&&(e=e.replace(/\r\n/g,`
`));let n=[],r=e.split(/(\n|\r\n)/);r[r.length-1]||r.pop();for(let i=0;i<r.length;i++){let s=r[i];i%2&&!t.newlineIsToken?n[n.length-1]+=s:n.push(s)}return n}function Qa(e,t,n,r,i,s,o){let l;o?typeof o=="function"?l={callback:o}:l=o:l={},typeof l.context>"u"&&(l.context=4);let c=l.context;if(l.newlineIsToken)throw new Error(
"newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(l.callback){let{callback:d}=l;za(n,r,Object.assign(Object.assign(
{},l),{callback:h=>{let p=u(h);d(p)}}))}else return u(za(n,r,l));function u(d){if(!d)return;d.push({value:"",lines:[]});function h(O){return O.map(function(L){return"\
 "+L})}let p=[],m=0,v=0,g=[],w=1,T=1;for(let O=0;O<d.length;O++){let L=d[O],R=L.lines||sS(L.value);if(L.lines=R,L.added||L.removed){if(!m){let M=d[O-1];m=w,v=T,
M&&(g=c>0?h(M.lines.slice(-c)):[],m-=g.length,v-=g.length)}for(let M of R)g.push((L.added?"+":"-")+M);L.added?T+=R.length:w+=R.length}else{if(m)if(R.length<=c*2&&
O<d.length-2)for(let M of h(R))g.push(M);else{let M=Math.min(R.length,c);for(let W of h(R.slice(0,M)))g.push(W);let F={oldStart:m,oldLines:w-m+M,newStart:v,newLines:T-
v+M,lines:g};p.push(F),m=0,v=0,g=[]}w+=R.length,T+=R.length}}for(let O of p)for(let L=0;L<O.lines.length;L++)O.lines[L].endsWith(`
`)?O.lines[L]=O.lines[L].slice(0,-1):(O.lines.splice(L+1,0,"\\ No newline at end of file"),L++);return{oldFileName:e,newFileName:t,oldHeader:i,newHeader:s,hunks:p}}}function sS(e){let t=e.endsWith(`
`),n=e.split(`
`).map(r=>r+`
`);return t?n.pop():n.push(n.pop().slice(0,-1)),n}var Xa=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu,wp=/##(\w*)\[/g;function kt(e){return Ap(e.replace(Xa,Sp))}function Za(e){return e.split(`
`).map(t=>{let n=t.endsWith("\r")?"\r":"",r=t.slice(0,t.length-n.length).replace(Xa,i=>i==="	"?i:Sp(i));return Ap(r)+n}).join(`
`)}function vp(e){return`${JSON.stringify(e,null,2).replace(Xa,t=>t===`
`?t:oS(t)).replace(wp,"##$1\\u005b")}
`}function oS(e){return Array.from({length:e.length},(t,n)=>`\\u${kp(e.charCodeAt(n))}`).join("")}function Sp(e){let t=e.codePointAt(0)??0;return t>65535?`\\u{${t.toString(16)}}`:`\\u${kp(t)}`}var kp=e=>e.toString(16).padStart(4,"0");function Ap(e){return e.
replace(/^(\s*):(?=:)/,"$1\\:").replace(wp,"##$1\\[")}var Op="<redacted>";function tl(e){let t=[...aS(e)].sort(([i],[s])=>i-s),n=[],r=0;for(let[i,s]of t)s<=r||(n.push(e.slice(r,Math.max(r,i)),hS(e.slice(Math.max(r,
i),s))),r=s);return[...n,e.slice(r)].join("").split(`
`)}function*aS(e){for(let{index:t,0:n}of e.matchAll(lS))yield[t,t+n.length];for(let t of ke(e).documents)for(let n of el(t.value,"","","",cS)){let{start:r,end:i}=t.
positionOf(n);yield[r.offset,i.offset]}}var lS=/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z0-9 ]*PRIVATE KEY-----|$(?![\s\S]))/g,Np=new Set(["\
clientKey","bearerToken","password","token","privateKey"]),cS=(e,t)=>Np.has(t)||t==="value"&&Np.has(e),uS=new Set(["data","stringData"]),fS=()=>!0,dS="kubectl.k\
ubernetes.io/last-applied-configuration";function*el(e,t,n,r,i){if(Array.isArray(e))for(let[s,o]of e.entries())yield*el(o,`${t}/${s}`,n,r,i);else if(Y(e)){let s=o=>e.
kind==="Secret"&&uS.has(o);for(let[o,l]of Object.entries(e))yield*el(l,`${t}/${Z(o)}`,r,o,s(o)?fS:i)}else typeof e=="string"&&(i(n,r)||r===dS||pS(e))&&(yield t)}
function pS(e){return/PRIVATE KEY-----|^[a-z][a-z\d+.-]*:\/\/[^/?#\s]*@/i.test(e)?!0:/UFJJVkFURSBLRV|BSSVZBVEUgS0VZ|QUklWQVRFIEtFW/.test(e.replace(/\s+/g,""))}function hS(e){
let t=/^(["'])[^\n]*\1$/.exec(e)?.[1];return t!==void 0?t+Op+t:e.replace(/^([ \t]*)(\S.*?)(\r?)$/gm,(n,r,i,s,o)=>o===0&&/^[|>][-+\d]*\s*(?:#.*)?$/.test(n)?n:`${r}${Op}${s}`)}function Cp(e,t,n){let{hunks:r}=Qa(e,e,t,n,"","",{context:3}),[i,s]=[tl(t),tl(n)],o=r.flatMap(({oldStart:l,oldLines:c,newStart:u,newLines:d,lines:h})=>{let[p,m]=[
l-1,u-1],v=h.map(g=>{let w=g[0]??" ";if(w==="\\")return g;let T=w==="+"?s[m]:i[p];return w!=="+"&&p++,w!=="-"&&m++,Za(w+(T??""))});return[`@@ -${Ep(l,c)} +${Ep(
u,d)} @@`,...v]});return o.length===0?"":[kt(`--- ${e}`),kt(`+++ ${e}`),...o,""].join(`
`)}var Ep=(e,t)=>`${t===0?e-1:e},${t}`;function nl(e){return`${e.field===""?"document":e.field}: ${e.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,mS)}var mS=e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`;function Pp({files:e,refused:t},n){let r=t.flatMap(i=>[`--answer: ${i.message}`,...xp(i)]);return[...e.flatMap(gS),...r,...e.flatMap(bS),...wS(e),n,""].map(kt).
join(`
`)}function Lp({files:e,refused:t}){let n=({migration:r,notEditable:i})=>i!==void 0||r.refused.length>0;return t.length>0||e.some(({unreadable:r,planes:i})=>r.length>
0||i.some(n))}function rl(e){let t=e.flatMap(({planes:n})=>n.flatMap(({migration:r})=>[...r.needs]));return[...new Map(t.map(n=>[n.key,n])).values()]}function gS({
path:e,unreadable:t,skipped:n,planes:r}){let i=(l,c="")=>`${e}:${l.range.start.line}:${l.range.start.column}  ${c}${nl(l)}`,s=[...n.map(l=>i(l,"passed over: ")),
...t.map(l=>i(l))],o=r.flatMap(l=>[...l.migration.refused.flatMap(c=>yS(e,l,c)),...l.notEditable===void 0?[]:[`${Ti(e,l)}  ${l.notEditable}`]]);return[...s,...o]}
function yS(e,t,n){return[`${Ti(e,t)}  ${n.code}  ${n.message}`,...xp(n,i=>`${Ti(e,t,i.path)}  `)]}function xp(e,t=()=>""){return"issues"in e?e.issues.map(n=>` \
 ${t(n)}${nl(n)}`):[]}function Ti(e,{document:t,pointer:n},r=""){let{line:i,column:s}=t.positionOf(n+r).start;return`${e}:${i}:${s}`}function bS({path:e,planes:t}){
return t.flatMap(n=>{let{lost:r}=n.migration;return r.length===0?[]:[`${Ti(e,n)}  to do by hand:`,...r.map(({field:i,instead:s})=>`  ${i}: ${s}`)]})}function wS(e){
let t=rl(e);return t.length===0?[]:["answers needed:",...[...new Set(t.map(({how:i})=>i))].flatMap(i=>[`  ${i}`,...t.filter(s=>s.how===i).map(vS)])]}var vS=({key:e,
code:t})=>`    --answer ${kS(`${e}${SS[t]}`)}`,SS={"agent-ca":".value=@ca.crt","secret-key":"=KEY","https-listener":"=true","refused-value":"=VALUE"},kS=e=>`'${e.
replaceAll("'","'\\''")}'`;function Ip({files:e,refused:t},n,r){let i=e.map(({path:s,text:o,after:l,unreadable:c,skipped:u,planes:d})=>({path:s,changed:o!==l,unreadable:c.map(Tp),skipped:u.
map(Tp),planes:d.map(({document:h,pointer:p,migration:m,notEditable:v})=>({pointer:p,line:h.positionOf(p).start.line,...m,...v!==void 0&&{stuck:v}}))}));return vp(
{to:n,ok:r,refused:t,files:i})}function Tp({code:e,field:t,message:n,range:r}){return{code:e,field:t,message:n,line:r.start.line,column:r.start.column}}var Ie=require("fs"),Ot=require("path");var AS,Rp=()=>AS??=require("./glob.cjs"),Mp=(...e)=>Rp().globOf(...e),$p=(...e)=>Rp().isGlob(...e);var OS,Ii=()=>OS??=require("./ignored.cjs"),il=(...e)=>Ii().ignoringAround(...e),_p=(...e)=>Ii().ignoringIn(...e),sl=(...e)=>Ii().isIgnored(...e),qp=(...e)=>Ii().
patternsOf(...e);function Qt(e){return e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:""}var NS={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EDQUOT:"the disk quota is used up",EFBIG:"the file is larger than the limit for files",EIO:"the disk reports an error",EBUSY:"another program uses it",EEXIST:"t\
here is a file of this name already",EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too l\
arge to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is too large to be a manifest"};function Te(e){return e instanceof Error?NS[Qt(e)]??e.message:"an unknown error"}var we=require("fs"),ct=require("path");var Dp=/^\.openchoreo-planes-(\d+)-[A-Za-z0-9]{6}$/,ES=1440*60*1e3;function Fp(e){return Dp.test(e)}function Bp(e){let t=(0,we.mkdtempSync)((0,ct.join)(e,`.open\
choreo-planes-${process.pid}-`));try{(0,we.writeFileSync)((0,ct.join)(t,".gitignore"),`*
`)}catch(n){throw Ri(t),n}return t}function Ri(e){try{(0,we.rmSync)(e,{recursive:!0,force:!0})}catch{}}function jp(e){for(let t of new Set(Array.from(e,LS)))for(let n of xS(
t)){let r=Dp.exec(n)?.[1];r!==void 0&&CS(Number(r),(0,ct.join)(t,n))&&Ri((0,ct.join)(t,n))}}function CS(e,t){if(e===process.pid||!PS(e))return!0;let n=(0,we.statSync)(
t,{throwIfNoEntry:!1});return n!==void 0&&Date.now()-n.mtimeMs>ES}function PS(e){try{return process.kill(e,0)}catch(t){return Qt(t)==="EPERM"}}function LS(e){try{
return(0,ct.dirname)(we.realpathSync.native(e))}catch{return(0,ct.dirname)(e)}}function xS(e){try{return(0,we.readdirSync)(e)}catch{return[]}}var At="<stdin>";function*Kp(e,{cwd:t,ignore:n=[],onFault:r}){let i=new Set,s=n.length>0?qp(t,n):[];function*o(l,c,u,d){let h=(0,Ie.realpathSync)(l);if(i.has(h))
return;i.add(h);let p=_p(l,u);for(let m of(0,Ie.readdirSync)(l,{withFileTypes:!0}).sort(MS)){let v=ol(l,Ot.sep,m.name),g=c===""?m.name:ol(c,"/",m.name),w=IS.test(
m.name)&&d(g);try{let T=m.isSymbolicLink()?_S(v,w):m,O=T?.isDirectory()??!1;if(!O&&!w||O&&(RS.has(m.name)||Fp(m.name))||[p,s].some(L=>L.length>0&&sl(v,O,L)))continue;
if(O)yield*o(v,g,p,d);else if(T?.isFile()){let L=m.isSymbolicLink()?(0,Ie.realpathSync)(v):ol(h,Ot.sep,m.name);i.has(L)||(yield{path:g,fromDirectory:!0}),i.add(
L)}}catch(T){r(`${g}: ${Te(T)}`)}}}for(let l of e)try{if(l==="-"){i.has(At)||(yield{path:At,fromDirectory:!1}),i.add(At);continue}let c=(0,Ot.resolve)(t,l),u=$S(
l),d=(0,Ie.statSync)(c,{throwIfNoEntry:!1});if(!d&&$p(u)){let h=!1;for(let p of TS(u,t,o))h=!0,yield p;h||r(`${l}: no YAML or JSON file matches`)}else if(d){if(d.
isDirectory())yield*o(c,u==="."?"":u,il(c),()=>!0);else if(!qS(d,c))r(`${l}: it is neither a file nor a directory`);else if(s.length===0||!sl(c,!1,s)){let h=d.isFile()?
(0,Ie.realpathSync)(c):c;i.has(h)||(yield{path:u,fromDirectory:!1}),i.add(h)}}else throw Object.assign(new Error,{code:"ENOENT"})}catch(c){r(`${l}: ${Te(c)}`)}}
function*TS(e,t,n){let{base:r,isMatch:i}=Mp(e),s=(0,Ot.resolve)(t,r);if(!(0,Ie.statSync)(s,{throwIfNoEntry:!1})?.isDirectory())return;let o=r==="."?"":r,l=o===""?
0:o.length+(o.endsWith("/")?0:1);yield*n(s,o,il(s),c=>i(c.slice(l)))}var IS=/\.(?:ya?ml|json)$/i,RS=new Set([".git","node_modules"]),MS=(e,t)=>e.name<t.name?-1:
1,ol=(e,t,n)=>e.endsWith(t)?e+n:e+t+n,$S=e=>Ot.sep==="\\"?e.replaceAll("\\","/"):e;function _S(e,t){try{return(0,Ie.statSync)(e)}catch(n){if(t)throw n;return}}function qS(e,t){
return e.isFile()||e.isFIFO()&&/^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.test(t)}var Yp=require("buffer"),Ye=require("fs"),Up=require("path");function Wp(e,t){return e===At?Buffer.from(t.stdin()):DS(e,t.cwd)}function DS(e,t){let n=(0,Up.resolve)(t,e),r=(0,Ye.openSync)(n,"r");try{if(/^\/(?:dev|proc)\//.
test(n))return(0,Ye.readFileSync)(r);let i=(0,Ye.readSync)(r,Mi);return i<Mi.length?Mi.subarray(0,i):Buffer.concat([Mi,(0,Ye.readFileSync)(r)])}finally{(0,Ye.closeSync)(
r)}}var Mi=Buffer.allocUnsafeSlow(64*1024);function Vp(e){if(e[0]===255&&e[1]===254)return new TextDecoder("utf-16le").decode(e);if(e[0]===254&&e[1]===255)return new TextDecoder(
"utf-16be").decode(e);let t=e.toString("utf8");return(0,Yp.isUtf8)(e)?t:t.replaceAll("\uFFFD","\uFFFF")}function Gp(e,t){let n=[],r=[];for(let{path:i}of Kp(e,{cwd:t.cwd,onFault:s=>r.push(s)}))try{n.push({path:i,text:Vp(Wp(i,t))})}catch(s){r.push(`${i}: ${Te(s)}`)}
return{files:n,faults:r}}var Nt={ok:0,findings:1,failure:2};function FS(e,t){e.stderr(`${kt(t)}
`)}function Gn(e,t){FS(e,`openchoreo-planes: ${t}`)}var BS=require("util");var ve=class extends Error{name="UsageError"};function al(e){if(It(e))return e;throw new ve(`unknown release ${e}; must be one of ${se.join(", ")}`)}var Re=require("fs"),Hn=require("path");var G=require("fs");function Hp({path:e,shown:t,text:n,before:r}){let i=(0,G.statSync)(e,{throwIfNoEntry:!1});if(i===void 0){if(typeof r=="string")throw new Error(eh);if((0,G.lstatSync)(
e,{throwIfNoEntry:!1}))throw new Error("it is a symbolic link to a file that does not exist");return{shown:t,text:n,path:e,old:void 0}}if(!i.isFile())throw new Error(
i.isDirectory()?"it is a directory":"it is not a regular file");let s=(0,G.realpathSync)(e);(0,G.accessSync)(s,G.constants.W_OK);let o=(0,G.readFileSync)(s);if(r===
null)throw new Error(Zp);if(r!==void 0&&!o.equals(Buffer.from(r)))throw new Error(KS(o)?jS:Xp);return{shown:t,text:n,path:s,old:{bytes:o,stats:i}}}function Jp(e,t){
return th(t,e.text,e.old?.stats),{...e,temporary:t}}function zp({path:e,temporary:t,old:n}){let r=US(e);if(r===void 0&&n!==void 0)throw new Error(eh);if(r!==void 0&&
n===void 0)throw new Error(Zp);if(n!==void 0&&!r?.equals(n.bytes))throw new Error(Xp);(0,G.renameSync)(t,e)}function Qp({path:e,temporary:t,old:n}){n===void 0?(0,G.rmSync)(
e,{force:!0}):(th(t,n.bytes,n.stats),(0,G.utimesSync)(t,n.stats.atime,n.stats.mtime),(0,G.renameSync)(t,e))}var Xp="it has changed since it was read; try again",
Zp="it has been created in the meantime; try again",eh="it has been deleted since it was read",jS="it is UTF-16; save it as UTF-8 first",KS=e=>e[0]===255||e[0]===
254;function th(e,t,n){let r=(0,G.openSync)(e,"wx");try{(0,G.writeFileSync)(r,t),n!==void 0&&(YS(r,n),(0,G.fchmodSync)(r,n.mode&4095)),(0,G.fsyncSync)(r)}finally{
(0,G.closeSync)(r)}}function YS(e,{uid:t,gid:n}){let r=(0,G.fstatSync)(e);if(!(r.uid===t&&r.gid===n))for(let i of[t,r.uid])try{(0,G.fchownSync)(e,i,n);return}catch{}}
function US(e){try{return(0,G.readFileSync)(e)}catch(t){if(Qt(t)==="ENOENT")return;throw t}}var nh=require("os"),ll=["SIGHUP","SIGINT","SIGTERM"];async function rh(e){let t,n=r=>{t??=ll.find(i=>i===r)};for(let r of ll)process.on(r,n);try{return await e(
async()=>(await new Promise(setImmediate),t))}finally{for(let r of ll)process.off(r,n)}}function ih(e){return 128+nh.constants.signals[e]}function oh(e,{io:t,lookedAt:n,onWritten:r}){return rh(async i=>{jp([...n,...e.map(({path:l})=>l)]);let s=await WS(e,i);s===void 0?r():Gn(t,s);let o=await i();return o===
void 0?s===void 0?Nt.ok:Nt.failure:(s===void 0&&Gn(t,`interrupted by ${o} after everything was written`),ih(o))})}async function WS(e,t){let n=new Map,r=[],i=[],
s=()=>{for(let o of n.values())Ri(o)};try{let o=[];for(let c of e)o.push(await sh(c,()=>Hp(c),t));let l=[];for(let c of o){let u=()=>(0,Hn.join)(VS((0,Hn.dirname)(
c.path),n,r),String(l.length));l.push(await sh(c,()=>Jp(c,u()),t))}await ah(t);for(let c of l)lh(c,()=>zp(c)),i.push(c);for(let c of n.keys())JS(c)}catch(o){let l=i.
filter(c=>!HS(c)).length;s();for(let c of r)GS(c);return`${l===0?"nothing was":`${l} of ${Lt(e.length,"file")} were`} written: ${Te(o)}`}s()}async function sh(e,t,n){
return await ah(n),lh(e,t)}async function ah(e){let t=await e();if(t!==void 0)throw new Error(`interrupted by ${t}`)}function lh({shown:e},t){try{return t()}catch(n){
throw new Error(`${e}: ${Te(n)}`,{cause:n})}}function VS(e,t,n){let r=t.get(e);if(r!==void 0)return r;let i=(0,Re.mkdirSync)(e,{recursive:!0});i!==void 0&&n.unshift(
{last:e,first:i});let s=Bp(e);return t.set(e,s),s}function GS({last:e,first:t}){try{for(let n=e;;n=(0,Hn.dirname)(n))if((0,Re.rmdirSync)(n),n===t)return}catch{}}
function HS(e){try{return Qp(e),!0}catch{return!1}}function JS(e){try{let t=(0,Re.openSync)(e,"r");try{(0,Re.fsyncSync)(t)}finally{(0,Re.closeSync)(t)}}catch{}}async function zS({options:e,positionals:t},n){let r=al(e.to),i=e.from===void 0?void 0:al(e.from),{format:s,write:o,output:l,draft:c}=e;if(t.length===0)throw new ve(
"migrate needs files or directories, or - for standard input");if(o&&l!==void 0)throw new ve("--write and --output exclude each other");if(o&&t.includes("-"))throw new ve(
"--write needs files: standard input has no place to write to");let u=QS(e.answer,n),{files:d,faults:h}=Gp(t,n);for(let R of h)Gn(n,R);if(h.length>0)return Nt.failure;
let p=bp(d,{to:r,answers:u,...i!==void 0&&{from:i}}),m=Lp(p),v=rl(p.files).length>0,g=!m&&(!v||c);if(s==="json")n.stdout(Ip(p,r,g));else if(!m&&!o&&l===void 0)for(let{
path:R,text:M,after:F}of p.files)n.stdout(Cp(R,M,F));let w=R=>{s==="diff"&&n.stderr(Pp(p,R))},T=`${r1(p.files)} to ${r}`;if(!g)return w(m?"Nothing was written b\
ecause of the errors above":"Nothing was written: answer the questions above, or use --draft"),Nt.findings;if(!o&&l===void 0)return w(T),Nt.ok;let{targets:O,lookedAt:L}=l===
void 0?e1(p.files,n):t1(p.files,l,n);return oh(O,{io:n,lookedAt:L,onWritten:()=>w(`${T}; ${Lt(O.length,"file")} written`)})}function QS(e,t){let n=e.map(r=>{let i=r.
indexOf("=");if(i<1)throw new ve("--answer needs KEY=VALUE, such as spec.clusterAgent.clientCA.value=@ca.crt");let[s,o]=[r.slice(0,i),r.slice(i+1)];return[s,o.startsWith(
"@")?XS(o.slice(1),s,t):ZS(o,s)]});return Object.fromEntries(n)}function XS(e,t,n){try{return(0,Jn.readFileSync)((0,Ne.resolve)(n.cwd,e),"utf8")}catch(r){throw new ve(
`--answer ${t}: ${e}: ${Te(r)}`)}}function ZS(e,t){let[n,...r]=ke(e).documents;if(n&&r.length===0&&n.issues.length===0)return n.value;throw new ve(`--answer ${t}\
: its value is no YAML; give a text in quotes, or @FILE for the text of a file`)}function e1(e,t){return{targets:e.filter(({text:r,after:i})=>r!==i).map(({path:r,
text:i,after:s})=>({path:(0,Ne.resolve)(t.cwd,r),shown:r,text:s,before:i})),lookedAt:e.map(({path:r})=>(0,Ne.resolve)(t.cwd,r))}}function t1(e,t,n){let r=new Map,
i=[];for(let{path:s,after:o}of e.filter(({planes:l})=>l.length>0)){let l=s===At?"stdin.yaml":(0,Ne.relative)(n.cwd,(0,Ne.resolve)(n.cwd,s));if(l.startsWith("..")||
(0,Ne.isAbsolute)(l))throw new ve(`--output needs files below this folder, to give them the same place there; ${s} is not`);let c=(0,Ne.resolve)(n.cwd,t,l),u=(0,Ne.relative)(
n.cwd,c);i.push(c);let d=n1(c);if(d!==o){if(d!==void 0)throw new ve(`${u} is there already and says something else; name another folder`);r.set(c,{path:c,shown:u,
text:o,before:null})}}return{targets:[...r.values()],lookedAt:i}}function n1(e){try{return(0,Jn.statSync)(e).isFile()?(0,Jn.readFileSync)(e,"utf8"):void 0}catch{
return}}function r1(e){let t=e.flatMap(({planes:r})=>r),n=t.filter(({migration:r})=>r.lines.length>1).length;return t.length===0?`${Lt(e.length,"file")}, no pla\
ne found; nothing to migrate`:`${n} of ${Lt(t.length,"plane")} moved`}0&&(module.exports={migrateCommand});
